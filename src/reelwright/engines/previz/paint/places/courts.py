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


@dataclass(frozen=True, slots=True)
class NetCourt:
    """A tennis court seen from its near end: two fields, service boxes, tramlines. net: m to the net."""

    net: float = 11.9
    floor: str = "#3f6f9a"
    around: str = "#3f7a52"
    lines: str = "#f4f4ee"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        down, side = np.abs(z - self.net), np.abs(x)  # m from the net and from the middle
        texel = max(abs(float(x[0, 1] - x[0, 0])), 0.5 * abs(float(z[1, 0] - z[0, 0])))
        wide = 0.045 + 0.5 * texel
        inside = (down < 11.89 + wide) & (side < 5.49 + wide)
        edges = np.minimum.reduce([
            np.abs(down - 11.89), np.abs(side - 5.49), np.abs(side - 4.12),
            np.abs(down - 6.40) + 9.0 * (side > 4.12), side + 9.0 * (down > 6.40),
        ])  # fmt: skip
        line = smooth(wide + 0.5 * texel, wide - 0.5 * texel, edges + 9.0 * ~inside)[..., None]
        grit = 0.92 + 0.16 * np.random.default_rng(3).random(x.shape, np.float32)[..., None]
        colour = np.where(inside[..., None], lin(self.floor), lin(self.around)) * grit
        colour = colour + (lin(self.lines) - colour) * line
        snow = 0.6 * scape.snow
        return np.asarray(colour + (lin("#e6edf5") - colour) * snow, np.float32), np.ones(x.shape, np.float32)
