"""Lines of play on a floor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Court:
    """A basketball court's end: the painted key under the basket, the free-throw circle, the three-point line.
    far: m to the end wall; width: of the hall, m."""

    far: float = 15.0
    width: float = 13.0
    key: str = "#a8322a"
    lines: str = "#f4f0e4"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        end = self.far - 1.2
        down = end - z  # m in front of the end line
        ring = np.hypot(x, down - 1.2)
        circle = np.hypot(x, down - 5.8)
        lane = (np.abs(x) < 2.45) & (down > 0) & (down < 5.8)
        outside = 9.0 * ~((down > 0) & (down < 5.8))
        edges = np.minimum.reduce([
            np.abs(ring - 6.4) + 9.0 * (down < 0), np.abs(circle - 1.8), np.abs(np.abs(x) - 2.45) + outside,
            np.abs(down - 5.8) + 9.0 * (np.abs(x) > 2.45), np.abs(down), np.abs(np.abs(x) - (self.width / 2 - 0.7)),
        ])  # fmt: skip
        line = smooth(0.06, 0.035, edges)
        colour = np.where(lane[..., None], lin(self.key), lin(self.lines))
        colour = colour + (lin(self.lines) - colour) * line[..., None]
        return np.asarray(colour, np.float32), np.asarray(np.maximum(line, 0.78 * lane), np.float32)
