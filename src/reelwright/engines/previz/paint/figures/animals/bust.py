"""A head and a neck that are dressed. Lengths in head radii."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Vec
from reelwright.engines.previz.paint.figures.tone import Rgb

_ROUND = ring(28)


@dataclass(frozen=True)
class Bust:
    """A head and neck to be dressed: the head's middle and radius, m; its axes; where its eyes are and how large; the
    neck's middle, its direction up to the head and its radius, m; front: the way its chest points."""

    model: Model
    centre: Vec
    radius: float
    axes: tuple[Vec, Vec, Vec]  # ahead, up, right
    eyes: tuple[tuple[Vec, Vec], ...]  # place and the way it looks
    eye: float
    neck: Vec
    along: Vec
    throat: float
    front: Vec

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        a, b, c = self.axes
        out: Vec = self.centre + (a * x + b * y + c * z) * self.radius
        return out

    def ring(self, x: float, y: float, deep: float, wide: float) -> tuple[Vec, Vec, Vec]:
        return self.at(x, y), self.axes[0] * deep * self.radius, self.axes[2] * wide * self.radius

    def turned(self, rows: tuple[tuple[float, float, float, float], ...], colour: Rgb, gloss: float = 0.0,
            nap: float = 0.0) -> int:
        """A solid about the upright axis: forward, up, half depth, half width."""
        return self.model.loft([self.ring(*row) for row in rows], colour, rows=3 * len(rows), circle=_ROUND,
            gloss=gloss,
            nap=nap * self.radius, lift=0.7)
