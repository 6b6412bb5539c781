"""The five styles, and the manners that only a prompt can name: what each does to a scene before it is shot, to a
staged frame, and to a frame of a user's picture.

A picture has no layers to be repainted, so there a style is a pass over the frame alone. Whatever it is, it depends on
its frame only: nothing flickers that did not move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import (
    animation,
    anime,
    clay,
    comic,
    cyberpunk,
    drawing,
    facets,
    noir,
    painting,
    photography,
    prints,
    swirls,
)
from reelwright.engines.previz.styles.surfaces import Painter, untouched

Maker = Callable[[int, int], Painter]  # a frame's width and height -> what paints it


@dataclass(frozen=True, slots=True)
class Style:
    """restaged: a scene made of planes (and the seed) -> the same scene in this style. finish: for its frames.
    over_picture: for frames of a user's picture."""

    restaged: Callable[[Scene, int], Scene]
    finish: Maker
    over_picture: Maker


STYLES: dict[str, Style] = {
    "anime": Style(anime.restaged, anime.finish, anime.over_picture),
    "3d_animation": Style(animation.restaged, animation.finish, animation.over_picture),
    "clay": Style(clay.restaged, clay.finish, clay.over_picture),
    "comic": Style(comic.restaged, comic.finish, comic.over_picture),
    "cyberpunk": Style(cyberpunk.restaged, cyberpunk.finish, cyberpunk.over_picture),
}

MANNERS: dict[str, Style] = STYLES | {
    "oil": Style(painting.oil, untouched, untouched),
    "watercolour": Style(painting.watercolour, painting.on_paper, painting.on_paper),
    "swirled": Style(swirls.swirled, untouched, untouched),
    "old_master": Style(painting.old_master, untouched, untouched),
    "abstract": Style(painting.abstract, untouched, untouched),
    "woodblock": Style(prints.woodblock, painting.on_paper, painting.on_paper),
    "folk": Style(prints.folk, painting.on_paper, painting.on_paper),
    "papyrus": Style(prints.papyrus, painting.on_paper, painting.on_paper),
    "sticker": Style(prints.sticker, untouched, untouched),
    "ink_on_silk": Style(prints.ink_on_silk, painting.on_paper, painting.on_paper),
    "pointillism": Style(facets.pointillism, untouched, untouched),
    "low_poly": Style(facets.low_poly, untouched, untouched),
    "cubism": Style(facets.cubism, untouched, untouched),
    "stained_glass": Style(facets.stained_glass, untouched, untouched),
    "mosaic": Style(facets.mosaic, untouched, untouched),
    "pixels": Style(drawing.plain, drawing.pixels, drawing.pixels),
    "pencil": Style(drawing.plain, drawing.pencil, drawing.pencil),
    "monochrome": Style(photography.monochrome, untouched, untouched),
    "noir": Style(noir.restaged, untouched, untouched),
    "sepia": Style(photography.sepia, untouched, untouched),
    "faded": Style(photography.faded, untouched, untouched),
    "instant": Style(photography.instant, photography.on_card, photography.on_card),
}
"""The styles of the contract and what else a prompt's words may ask for (plan.manner), where no picture is given."""


def restyled(scene: Scene, name: str | None, seed: int) -> Scene:
    """The scene in a style; as it is without one, and where it is a user's picture. Raises KeyError for a name that
    isn't in the table."""
    if name is None or scene.opening is not None or scene.closing is not None:
        return scene
    return MANNERS[name].restaged(scene, seed)


def painter(scene: Scene, name: str, width: int, height: int) -> Painter:
    """The pass over the frames of a scene. Raises KeyError for a name that isn't in the table."""
    style = MANNERS[name]
    pictured = scene.opening is not None or scene.closing is not None
    return (style.over_picture if pictured else style.finish)(width, height)
