"""A city of the future: slender towers of glass and white shells in ranks, bridges between them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.forms.lens import placed, plate
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, tube
from reelwright.engines.previz.paint.figures.forms.stuff import enamel
from reelwright.engines.previz.paint.figures.structures.skyward import spire
from reelwright.engines.previz.paint.places.scape import Scape, Spot


@dataclass(frozen=True, slots=True)
class Spires:
    """`count` towers about z m away, the highest `size` of the sky. gap: middle and half width of a lane that stays
    free, -1..1 of the frame; bridged: tubes run from tower to tower."""

    z: float
    size: float
    count: int = 7
    gap: tuple[float, float] = (0.0, 0.0)
    bridged: bool = True
    keep: float = 1.0
    tag: str = "tower"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 300 else 1.0)
        span, tall = scape.view.span(z), scape.tall(self.size, z)
        parts: list[Mesh] = []
        last: tuple[float, float, float] | None = None
        for k in range(self.count):
            share = (2 * (k + 0.5) / self.count - 1) * 1.25 + float(scape.rng.uniform(-0.5, 0.5)) / self.count
            high = tall * float(scape.rng.uniform(0.42, 1.0))
            make, deep = int(scape.rng.integers(4)), z * float(scape.rng.uniform(0.96, 1.06))
            glow = 0.5 * scape.light.lamp * float(scape.rng.random() < 0.8)
            if self.gap[1] and abs(share - scape.side * self.gap[0]) < self.gap[1]:
                last = None
                continue
            x, radius = share * span / 2, min(0.11 * high, 0.55 * span / self.count)
            body = ("#dfe4e6", "#c8d2d8", "#e4dccc", "#b8c8d0")[int(scape.rng.integers(4))]
            parts.append(placed(spire(high, radius, make, glow, body), x, 0.0, deep, 20.0 * make))
            if last is not None and self.bridged and k % 2:
                y = 0.45 * min(high, last[2])
                ends = [(last[0], y, -last[1]), (x, y * 1.04, -deep)]
                parts.append(tube(ends, 0.02 * tall, enamel("#e8ecee", 0.3), 8))
            last = (x, deep, high)
        if not parts:
            return
        window = Bounds(-0.75 * span, 0.75 * span, -0.2 * tall, scape.view.eye + 1.5 * math.hypot(tall, 1.0))
        matte = plate(join(parts), scape.view.eye, z, min(scape.view.focal / z, 20.0), window, False)
        if matte is not None:
            scape.add("towers of the future", matte, [Spot(0.0, 0.0, z)], mist=0.2)
        scape.built += ["skyscraper", "tower", "city"]
