"""The five styles as passes over a finished frame. Each depends on its frame only: nothing flickers that did not move.

A Style is made once for a clip's size (its screens and textures) and is then a pure function of a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reelwright.engines.previz.finish import drawn, neon, rendered
from reelwright.engines.previz.finish.surfaces import Painter

MAKERS: dict[str, Callable[[int, int], Painter]] = {
    "anime": drawn.anime,
    "3d_animation": rendered.animation,
    "clay": rendered.clay,
    "comic": drawn.comic,
    "cyberpunk": neon.cyberpunk,
}


@dataclass(frozen=True, eq=False)
class Style:
    """paint: uint8 (h, w, 3) RGB -> the same, newly made."""

    name: str
    paint: Painter


def style(name: str, width: int, height: int) -> Style:
    """Raises KeyError for a name that isn't in the table."""
    return Style(name, MAKERS[name](width, height))
