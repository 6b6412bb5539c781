"""Parapets along a deck, as panels: they keep their perspective wherever the camera goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.decks import BAY, RAILS
from reelwright.engines.previz.paint.places.scape import Panel, Scape
from reelwright.engines.previz.scene import Floats

_FINE = 60.0
"""Texels a metre."""
_NEAREST = 0.5
"""Where they begin, in distances of the frame's foot."""


@dataclass(frozen=True, slots=True)
class Parapets:
    """One of RAILS on each side of a deck that is `half` m wide to each side and lies `rise` m high, out to z m."""

    rail: str
    half: float
    z: float = 58.0
    rise: float = 0.05
    keep: float = 1.0
    tag: str = "railing"

    def paint(self, scape: Scape) -> None:
        tall, draw = RAILS[self.rail]
        d = Drawing(BAY, tall, _FINE, scape.rng, scape.snow)
        draw(d)
        nearest = _NEAREST * min(scape.view.foot, 6.0)  # nearer, one post would fill a side of the frame
        one, count = d.matte(), int(np.ceil((self.z - nearest) / BAY))
        length = count * BAY
        for side in (-1.0, 1.0):
            matte = _row(one, count, side)
            scape.panels.append(
                Panel("parapet", matte, (side * self.half, self.rise + tall, self.z), (0.0, 0.0, -length),
                      (0.0, -tall, 0.0), depth=self.z - 0.5)
            )  # fmt: skip
        scape.built += ["railing", "parapet"]


def _row(one: Matte, count: int, side: float) -> Matte:
    """The picture of one bay, so many times; its face looks to the deck and takes the light of its cap."""
    def tiled(a: Floats) -> Floats:
        return np.ascontiguousarray(np.tile(a, (1, count, *(1,) * (a.ndim - 2))), np.float32)

    alpha = tiled(one.alpha)
    facing = np.broadcast_to(np.array((-side * 0.5, 0.62, 0.6), np.float32), (*alpha.shape, 3))
    return Matte(tiled(one.albedo), alpha, one.ppm, None, np.ascontiguousarray(facing), rim=0.0)
