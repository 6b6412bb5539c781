"""Gullies that water and ice cut into slopes: stripes of noise that run downhill, finer ones into coarser ones.

After the erosion noise of Clay John and Fewes (public shader sketches, 2018 and 2023): every lattice cell carries a
wave across the slope, neighbours are blended, and each octave turns with the slope that the last one left."""

from __future__ import annotations

import math

import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import hashed
from reelwright.engines.previz.scene import Floats


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _circle(turns: float) -> tuple[float, float]:
    """Cosine and sine of so many whole turns, to 1e-5: polynomials, fitted over half a turn either way."""
    t = turns - math.floor(turns + 0.5)
    u = t * t
    even = ((((-21.07110563 * u + 58.79049212) * u - 85.27162153) * u + 64.92865742) * u - 19.73898036) * u + 0.99999921
    odd = ((((-12.47124354 * u + 41.34288235) * u - 76.61447253) * u + 81.59994333) * u - 41.34158923) * u + 6.28318492
    return even, odd * t


@nb.njit(cache=True, fastmath=True, nogil=True)
def _stripes(x: float, z: float, across_x: float, across_z: float, seed: int) -> tuple[float, float]:
    """Waves across a direction at a point of the lattice: their height -1..1 and their slope in that direction."""
    i, j = int(math.floor(x)), int(math.floor(z))  # noqa: RUF046 - numba's floor gives a float
    total, slope, norm = 0.0, 0.0, 1e-6
    for b in range(-1, 2):
        for a in range(-1, 2):
            px = x - (i + a) - hashed(i + a, j + b, seed)
            pz = z - (j + b) - hashed(i + a, j + b, seed + 7)
            near = 1.0 - (px * px + pz * pz) * 0.7
            if near <= 0.05:
                continue
            weight = near * near * near
            even, odd = _circle(px * across_x + pz * across_z)
            total += weight * even
            slope -= weight * odd * 6.2832
            norm += weight
    return total / norm, slope / norm


@nb.njit(cache=True, fastmath=True, nogil=True)
def _carve(field: Floats, cut: Floats, num: Floats, seed: int, octaves: int) -> None:
    """num: cell width, cell depth (in units of the field's height), cells of the lattice a height, depth of the first
    cuts as a share of the height, share of the near row that is seen."""
    dx, dz, often, deep = num[0], num[1], num[2], num[3]
    rows, columns = field.shape
    for k in range(rows):
        k0, k1 = max(0, k - 1), min(rows - 1, k + 1)
        half = int(columns * 0.5 * min(1.0, num[4] + (1 - num[4]) * k / rows + 0.02))
        for i in range(columns // 2 - half, columns // 2 + half):
            i0, i1 = max(0, i - 1), min(columns - 1, i + 1)
            sx = (field[k, i1] - field[k, i0]) / ((i1 - i0) * dx)
            sz = (field[k1, i] - field[k0, i]) / ((k1 - k0) * dz)
            f, amplitude, total = often, deep, 0.0
            for octave in range(octaves):
                steep = math.sqrt(sx * sx + sz * sz) + 1e-4
                strength = min(1.0, steep * 1.6)
                ax, az = -sz / steep, sx / steep
                wave, slope = _stripes(i * dx * f, k * dz * f, ax, az, seed + octave)
                total += amplitude * strength * (wave - 0.35)
                push = amplitude * f * strength * slope
                sx, sz = sx + push * ax, sz + push * az
                f, amplitude = f * 2.07, amplitude * 0.44
            cut[k, i] = total


def carved(field: Floats, cell: tuple[float, float], often: float, deep: float, seed: int, seen: float = 1.0) -> Floats:
    """(rows, columns) change of height that gullies make, in the field's own unit, where the land is about 1 high.

    cell: width and depth of a texel in that unit; often: gullies a unit; deep: of the largest, as a share of it; seen:
    share of the near row that is in view (the far row is seen whole): the rest stays 0."""
    cut = np.zeros_like(field)
    _carve(field, cut, np.array([cell[0], cell[1], often, deep, seen], np.float64), seed, 3)
    return cut
