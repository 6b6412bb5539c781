"""Manholes in a street and the steam that rises from them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.sky.stacks import Stack
from reelwright.engines.previz.scene import Floats

_RADIUS = 0.62
"""m: larger than in nature, so that it is seen from standing height."""


@dataclass(frozen=True, slots=True)
class Lid:
    """A cast iron cover in the ground at (x, z) m, with its ring and its pattern."""

    x: float
    z: float
    size: float = _RADIUS

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        u, v = (x - self.x) / self.size, (z - self.z) / self.size
        away = np.hypot(u, v)
        ring = smooth(0.80, 0.84, away) * smooth(0.93, 0.89, away)
        studs = (np.cos(u * 14) * np.cos(v * 14) > 0.2) * (away < 0.78) * 1.0
        vents = (np.abs(away - 0.5) < 0.06) * (np.cos(6 * np.arctan2(v, u)) > 0.3) * 1.0
        tone = 0.5 + 0.5 * studs + 0.6 * ring
        colour = lin("#4a4d52") * tone[..., None] * (1 - 0.9 * vents[..., None])
        return np.asarray(colour, np.float32), np.asarray(smooth(1.04, 0.98, away), np.float32)


@dataclass(frozen=True, slots=True)
class Manholes:
    """spots: (at, z) of each, -1..1 towards the heavy side and m away; tall: m that its steam rises."""

    spots: tuple[tuple[float, float], ...] = ((-0.16, 11.0), (0.20, 21.0), (-0.10, 40.0))
    tall: float = 5.0
    keep: float = 1.0
    tag: str = "manhole"

    def paint(self, scape: Scape) -> None:
        for at, z in self.spots:
            away = z * min(scape.grow, 2.0)
            x = scape.at_third(at, away)
            if not scape.free(x, away, 0.6, 0.0):
                continue
            scape.coats.append(Lid(x, away))
            scape.stacks.append(Stack(x, 0.0, away, self.tall, scape.side, ""))
        scape.built += ["manhole", "steam"]
