"""Triangles -> samples: a depth buffer with normals, texture coordinates and material of what is nearest."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numba as nb
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Floats

Array = Any  # numba sees the dtypes; spelled out in the docstrings
EMPTY = -1.0e9


@dataclass(frozen=True, eq=False)
class Samples:
    """depth (h, w) m towards the viewer, EMPTY where nothing is; normal (h, w, 3) view axes; uv (h, w, 2) m;
    stuff (h, w) int16, -1 where nothing is."""

    depth: Floats
    normal: Floats
    uv: Floats
    stuff: NDArray[np.int16]

    @staticmethod
    def blank(height: int, width: int) -> Samples:
        return Samples(
            np.full((height, width), EMPTY, np.float32), np.zeros((height, width, 3), np.float32),
            np.zeros((height, width, 2), np.float32), np.full((height, width), -1, np.int16),
        )  # fmt: skip

    def copy(self) -> Samples:
        return Samples(self.depth.copy(), self.normal.copy(), self.uv.copy(), self.stuff.copy())

    def cut(self, box: tuple[int, int, int, int]) -> Samples:
        """Top, bottom, left, right: a window on these samples, not a copy."""
        t, b, left, r = box
        return Samples(self.depth[t:b, left:r], self.normal[t:b, left:r], self.uv[t:b, left:r], self.stuff[t:b, left:r])


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _crossed(span: tuple[float, float], xa: float, ya: float, xb: float, yb: float, y: float) -> tuple[float, float]:
    """A stretch of row y, made to hold where the edge from a to b crosses it."""
    lo, hi = span
    if min(ya, yb) > y or max(ya, yb) < y:
        return lo, hi
    if ya == yb:
        return min(lo, xa, xb), max(hi, xa, xb)
    x = xa + (xb - xa) * (y - ya) / (yb - ya)
    return min(lo, x), max(hi, x)


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw(depth: Array, normal: Array, uv: Array, stuff: Array, corners: Array, normals: Array, coords: Array,
         ids: Array) -> None:
    """corners (m, 3, 3) float32: x px, y px downwards, z m; normals (m, 3, 3) view axes; coords (m, 3, 2); ids (m,).

    A triangle that shows its back has its normals turned round: thin sheets have two sides."""
    rows, columns = depth.shape
    for k in range(corners.shape[0]):
        x0, y0, z0 = corners[k, 0, 0], corners[k, 0, 1], corners[k, 0, 2]
        x1, y1, z1 = corners[k, 1, 0], corners[k, 1, 1], corners[k, 1, 2]
        x2, y2, z2 = corners[k, 2, 0], corners[k, 2, 1], corners[k, 2, 2]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if abs(area) < 1e-7:
            continue
        left = max(0, math.ceil(min(x0, x1, x2) - 0.5))
        right = min(columns - 1, math.floor(max(x0, x1, x2) - 0.5))
        top = max(0, math.ceil(min(y0, y1, y2) - 0.5))
        bottom = min(rows - 1, math.floor(max(y0, y1, y2) - 0.5))
        if left > right or top > bottom:
            continue
        inverse, sign = 1.0 / area, 1.0
        if normals[k, 0, 2] + normals[k, 1, 2] + normals[k, 2, 2] < 0:
            sign = -1.0
        for y in range(top, bottom + 1):
            py = y + 0.5
            two = _crossed(_crossed((1e9, -1e9), x0, y0, x1, y1, py), x1, y1, x2, y2, py)
            lo, hi = _crossed(two, x2, y2, x0, y0, py)
            for x in range(max(left, math.ceil(lo - 1.5)), min(right, math.floor(hi + 0.5)) + 1):  # a sample to spare
                px = x + 0.5
                a = ((x1 - px) * (y2 - py) - (x2 - px) * (y1 - py)) * inverse
                b = ((x2 - px) * (y0 - py) - (x0 - px) * (y2 - py)) * inverse
                c = 1.0 - a - b
                if a < -1e-5 or b < -1e-5 or c < -1e-5:
                    continue
                z = a * z0 + b * z1 + c * z2
                if z <= depth[y, x]:
                    continue
                depth[y, x] = z
                stuff[y, x] = ids[k]
                for i in range(3):
                    normal[y, x, i] = sign * (a * normals[k, 0, i] + b * normals[k, 1, i] + c * normals[k, 2, i])
                uv[y, x, 0] = a * coords[k, 0, 0] + b * coords[k, 1, 0] + c * coords[k, 2, 0]
                uv[y, x, 1] = a * coords[k, 0, 1] + b * coords[k, 1, 1] + c * coords[k, 2, 1]
