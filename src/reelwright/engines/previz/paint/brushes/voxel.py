"""Voxel-space view of a height field (after NovaLogic's Comanche, 1992): shadows, and columns filled near to far."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats


@nb.njit(cache=True, fastmath=True, nogil=True)
def _shadow(field: Floats, out: Floats, lx: float, lz: float, ly: float, steps: int) -> None:
    """The n-th step of every ray goes the same way, so all rays take it together: row by row, many cells at once."""
    rows, columns = field.shape
    out[:] = 1.0
    for s in range(1, steps):
        t = s * (1 + s * 0.06)
        ahead, aside = math.floor(lz * t), math.floor(lx * t)
        left, right = max(0, math.ceil(-lx * t)), min(columns, math.ceil(columns - 1 - lx * t))
        if left >= right:
            break
        rise, soft = np.float32(0.004 + ly * t), np.float32(1 / (0.006 * t + 0.004))
        for k in range(max(0, math.ceil(-lz * t)), min(rows, math.ceil(rows - 1 - lz * t))):
            there = field[k + ahead, left + aside : right + aside]
            _dim(out[k, left:right], field[k, left:right], there, rise, soft)
    for k in range(rows):
        for i in range(columns):
            out[k, i] = max(np.float32(0.0), out[k, i])


@nb.njit(cache=True, fastmath=True, nogil=True)
def _dim(seen: Floats, here: Floats, there: Floats, rise: Any, soft: Any) -> None:
    """Less of the key is seen where the land over there is higher than a ray from here."""
    for i in range(len(seen)):
        share = np.float32(0.5) + (here[i] + rise - there[i]) * soft
        seen[i] = share if share < seen[i] else seen[i]


@nb.njit(cache=True, fastmath=True, nogil=True)
def _cast(field: Floats, fx_out: Floats, fz_out: Floats, alpha: Floats, num: Floats) -> None:
    """num: left edge m, cell width m, cell depth m, reference depth m, eye m, px per m at the reference depth."""
    x0, dx, dz, z_ref, eye, ppm = num[0], num[1], num[2], num[3], num[4], num[5]
    rows, columns = field.shape
    th, tw = alpha.shape
    for c in range(tw):
        at_ref = (c + 0.5) / ppm - tw / ppm / 2
        top, last_y, last_x, last_z = 0.0, -1e9, 0.0, 0.0
        for s in range(rows * 2):
            fz = s * 0.5
            depth = z_ref + fz * dz
            fx = (at_ref * depth / z_ref - x0) / dx
            if fx < 0 or fx >= columns - 1 or fz >= rows - 1:
                continue
            i, k = int(fx), int(fz)
            u, v = fx - i, fz - k
            h = (field[k, i] * (1 - u) + field[k, i + 1] * u) * (1 - v) + (
                field[k + 1, i] * (1 - u) + field[k + 1, i + 1] * u
            ) * v
            y = (eye + (h - eye) * z_ref / depth) * ppm
            if y > top:
                b = int(y)
                for r in range(int(top), min(b + 1, th)):
                    t = 1.0
                    if y > last_y + 1e-3 and last_y > -1e8:
                        t = min(1.0, max(0.0, (r - last_y) / (y - last_y)))
                    row = th - 1 - r
                    fx_out[row, c] = last_x + (fx - last_x) * t if last_y > -1e8 else fx
                    fz_out[row, c] = last_z + (fz - last_z) * t if last_y > -1e8 else fz
                    alpha[row, c] = max(alpha[row, c], 1.0 if r < b else y - b)
                top = y
            last_y, last_x, last_z = y, fx, fz


def sun_shadow(field: Floats, towards: tuple[float, float, float], steps: int = 40) -> Floats:
    """(rows, columns) 0..1: visible share of the key. towards: per step, in columns, height units, rows."""
    out = np.empty_like(field)
    _shadow(field, out, towards[0], towards[2], towards[1], steps)
    return out


def cast(
    field: Floats, size: tuple[int, int], left: float, cell: tuple[float, float], z: float, eye: float, ppm: float
) -> tuple[Floats, Floats, Floats]:
    """See the field from `eye` m high at z m before its near row. size: (width, height) px; cell: (dx, dz) m.

    -> field column and row seen by each px, and alpha; row 0 is the top."""
    width, height = size
    columns, rows, alpha = (np.zeros((height, width), np.float32) for _ in range(3))
    _cast(field, columns, rows, alpha, np.array([left, cell[0], cell[1], z, eye, ppm], np.float64))
    return columns, rows, alpha
