"""Painter of what is built far away: skylines."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.brushes import houses
from reelwright.engines.previz.paint.brushes.facades import STYLES
from reelwright.engines.previz.paint.places.scape import Scape, Spot


@dataclass(frozen=True, slots=True)
class Skyline:
    """Rows of buildings at z m, `size` of the sky high. shape: 1 all equally high, 0 one peak; y: raised by that
    share of its height."""

    style: str
    z: float
    size: float
    rows: int = 2
    shape: float = 0.5
    density: float = 0.97
    mist: float = 0.5
    y: float = 0.0
    keep: float = 1.0
    tag: str = "city"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 700 else 1.0)
        width, height = scape.span(z), scape.tall(self.size, z)
        ppm = scape.view.focal / z * (0.9 if float(scape.light.veil(z)) < 0.3 else 0.7)
        peak = 0.5 + scape.third(0.33)
        blocks = houses.Blocks(STYLES[self.style], self.rows, self.shape, self.density, peak)
        matte = houses.skyline(blocks, width, height, ppm, scape.rng, scape.snow)
        scape.add(f"{self.style} skyline", matte, [Spot(0.0, self.y * height, z)], mist=self.mist, repeat=True)
        scape.built.append("city")
