"""The colours that a building of flat parts is given."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.tone import Rgb


@dataclass(frozen=True)
class Tones:
    """The colours of a building; lit: whether its windows are."""

    wall: Rgb
    roof: Rgb
    trim: Rgb
    seed: int = 1
    lit: float = 0.9


