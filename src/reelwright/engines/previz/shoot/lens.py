"""The camera in pixels of one canvas."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

from numpy.typing import NDArray

from reelwright.engines.previz.scene import Camera

Array = NDArray[Any]
Point = tuple[float, float, float]
Rows = tuple[Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Lens:
    """f: focal length in px; u0, v0: column and row (of pixel centres) where depth vanishes: v0 is the horizon."""

    x: float
    height: float
    z: float
    f: float
    u0: float
    v0: float
    roll: float = 0.0

    @staticmethod
    def of(camera: Camera, width: int, height: int, unit: float) -> Lens:
        """For a canvas of that size whose frame has `unit` px per px at 720 rows. Plain floats, whatever the camera was
        reckoned with: NumPy's own would turn every float32 array that they meet into float64."""
        return Lens(
            float(camera.x),
            float(camera.height),
            float(camera.z),
            float(camera.focal * unit),
            float(width / 2 - 0.5 + camera.slide * unit),
            float(height / 2 - 0.5 + camera.shift * unit),
            float(camera.roll),
        )

    def project(self, x: Any, y: Any, z: Any) -> tuple[Any, Any, Any]:
        """World to (column, row, px per metre); works on arrays."""
        k = self.f / (z - self.z)
        return self.u0 + k * (x - self.x), self.v0 + k * (self.height - y), k

    def scaled(self, s: float) -> Lens:
        """The same view on a canvas s times as large."""
        return replace(self, f=self.f * s, u0=(self.u0 + 0.5) * s - 0.5, v0=(self.v0 + 0.5) * s - 0.5)

    def homography(self, origin: Point, across: Point, down: Point, flip: bool) -> Rows:
        """Rows of (s, t, 1), shares of the two edges, to (column·w, row·w, w), w being depth."""
        m = -1.0 if flip else 1.0
        x, y, z = origin[0] - self.x, m * origin[1] - self.height, origin[2] - self.z
        columns = ((across[0], m * across[1], across[2]), (down[0], m * down[1], down[2]), (x, y, z))
        (a, b, c), (d, e, f), (g, h, i) = ((self.f * p[0] + self.u0 * p[2], self.v0 * p[2] - self.f * p[1], p[2])
                                           for p in columns)
        return (a, d, g), (b, e, h), (c, f, i)

    def turned(self, x: Array, y: Array, width: int, height: int) -> tuple[Array, Array]:
        """Where a point of the upright canvas lies when the picture is turned by the roll about its middle."""
        c, s = math.cos(self.roll), math.sin(self.roll)
        dx, dy = x - (width / 2 - 0.5), y - (height / 2 - 0.5)
        return width / 2 - 0.5 + c * dx - s * dy, height / 2 - 0.5 + s * dx + c * dy
