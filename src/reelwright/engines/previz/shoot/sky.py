"""The sky: strips at infinity, made wide and tall enough for every view of the clip, so that there is never a hole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Deck, Pixels, Sky
from reelwright.engines.previz.shoot.backend import Loops
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.texture import Texture

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the views of a clip look, in px of the strip from straight ahead and the horizon; all positive."""

    left: float
    right: float
    up: float
    down: float

    @staticmethod
    def of(lenses: Sequence[Lens], width: int, height: int, focal: float) -> Reach:
        k = [focal / lens.f for lens in lenses]
        pairs = list(zip(lenses, k, strict=True))
        return Reach(
            max(lens.u0 * s for lens, s in pairs) + 3,
            max((width - lens.u0) * s for lens, s in pairs) + 3,
            max(max(lens.v0, height - lens.v0) * s for lens, s in pairs) + 3,  # water shows the sky upside down
            max((height - lens.v0) * s for lens, s in pairs) + 3,
        )


def widened(pixels: Pixels, horizon: float, reach: Reach, drifted: float) -> tuple[Array, tuple[float, float]]:
    """The strip, mirrored sideways and upwards and its last row repeated downwards as far as it is looked at.
    drifted: px that it moves to the left during the clip. Returns it and where straight ahead lies in it."""
    h, w = pixels.shape[:2]
    left = max(0, int(np.ceil(reach.left + max(0.0, -drifted) - w / 2)))
    right = max(0, int(np.ceil(reach.right + max(0.0, drifted) - w / 2)))
    top = max(0, int(np.ceil(reach.up - horizon)))
    bottom = max(0, int(np.ceil(reach.down - (h - horizon))))
    out = cv2.copyMakeBorder(pixels, top, 0, left, right, cv2.BORDER_REFLECT_101)
    return cv2.copyMakeBorder(out, 0, bottom, 0, 0, cv2.BORDER_REPLICATE), (w / 2 + left, horizon + top)


@dataclass(frozen=True, eq=False)
class Strip:
    texture: Texture
    ahead: tuple[float, float]
    drift: float
    opacity: float


@dataclass(frozen=True, eq=False)
class Backdrop:
    """The sky made ready for one clip."""

    strips: tuple[Strip, ...]
    focal: float

    @staticmethod
    def of(sky: Sky, lenses: Sequence[Lens], width: int, height: int, seconds: float) -> Backdrop:
        reach = Reach.of(lenses, width, height, sky.focal)
        solid = sky.base.copy()
        solid[..., 3] = 255  # whatever was painted: nothing lies behind the sky
        strips = []
        for deck in (Deck(solid, 0.0), *sky.decks):
            pixels, ahead = widened(deck.pixels, sky.horizon, reach, deck.drift * seconds)
            strips.append(Strip(Texture.of(pixels, 3, open_sides=True), ahead, deck.drift, deck.opacity))
        return Backdrop(tuple(strips), sky.focal)

    def draw(self, loops: Loops, canvas: Array, scratch: Array, lens: Lens, t: float, flip: bool = False) -> None:
        """All of the canvas; flip: upside down about the horizon, as water shows it."""
        for strip in self.strips:
            anchor = (strip.ahead[0] + strip.drift * t, strip.ahead[1])
            level, place = strip.texture.place((lens.u0, lens.v0), anchor, self.focal / lens.f, flip)
            texture = strip.texture
            loops.draw_rows(canvas, texture.levels[level], texture.spans[level], scratch, place, strip.opacity)
