"""What the makers of small animals share: a model, a size, a clock and shapes in body lengths."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Unpack

import numpy as np

from reelwright.engines.previz.paint.figures.model import Finish, Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb

Point = tuple[float, float, float]


@dataclass
class Maker:
    """size: m of one body length; speed: of its loop in body lengths a period, for feet that do not slide."""

    model: Model
    size: float
    phase: float
    moving: bool = False

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = vec(x, y, z) * self.size
        return out

    def tube(self, points: Sequence[Point] | Sequence[Vec] | Rows, radii: Sequence[float] | Rows, colour: Rgb,
            rows: int = 12,
             **finish: Unpack[Finish]) -> int:
        """Round limb through points, body lengths."""
        return self.model.tube(np.asarray(points, np.float64) * self.size, np.asarray(radii) * self.size, colour,
            rows=rows, **finish)

    def ball(self, x: float, y: float, z: float, radius: float, colour: Rgb, **finish: Unpack[Finish]) -> int:
        return self.model.ball(self.at(x, y, z), radius * self.size, colour, **finish)

    def body(self, rows: Sequence[tuple[float, float, float, float]], colour: Rgb, fine: int = 20,
            circle: Rows | None = None,
             **finish: Unpack[Finish]) -> int:
        """Solid along x: (x, y of the middle, half height, half width)."""
        rings = [(self.at(x, y, 0), vec(0, 0, wide) * self.size, UP * high * self.size) for x, y, high, wide in rows]
        if circle is not None:
            return self.model.loft(rings, colour, rows=fine, circle=circle, **finish)
        return self.model.loft(rings, colour, rows=fine, **finish)

    def slab(self, points: Sequence[Point], colour: Rgb, curve: bool = True, **finish: Unpack[Finish]) -> int:
        """Thin thing with an outline."""
        finish.setdefault("bulge", 0.02 * self.size)
        return self.model.sheet([self.at(*p) for p in points], colour, curve=curve, **finish)

    def eye(self, x: float, y: float, z: float, radius: float, iris: Rgb, slit: float = 0.6,
            out: Vec | None = None) -> None:
        """An eyeball that looks `out` (its own side when None), with its glint."""
        way = unit(out if out is not None else vec(0.35, 0.15, math.copysign(1.0, z) if z else 0.0))
        at, r = self.at(x, y, z), radius * self.size
        group = self.model.ball(at, r, iris, gloss=0.9)
        seen = max(0.25, float(self.model.project(way)[2]))
        self.model.spot(at + way * r * 0.7, (r * slit * seen, r * 0.62), (0.004, 0.003, 0.003), 90.0, decal=True,
            group=group)
        self.model.spot(at + way * r * 0.5 + self.model.screen(-r * 0.25, r * 0.32), (r * 0.26, r * 0.26),
            (0.95, 0.95, 0.95), 91.0,
            decal=True, group=group, glow=0.3)


def stride(phase: float, reach: float, lift: float, duty: float = 0.6) -> tuple[float, float]:
    """A foot at its own phase: forward and up; on the ground it goes back evenly by `reach` in `duty` of the loop."""
    s = phase % 1.0
    if s < duty:
        return reach * (0.5 - s / duty), 0.0
    q = (s - duty) / (1 - duty)
    return reach * (q - 0.5), lift * math.sin(math.pi * q)
