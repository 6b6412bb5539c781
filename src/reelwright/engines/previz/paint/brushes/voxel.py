"""Voxel-space view of a height field (after NovaLogic's Comanche, 1992): shadows, and columns filled near to far."""

from __future__ import annotations

import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats


@nb.njit(cache=True, fastmath=True, nogil=True)
def _shadow(field: Floats, out: Floats, lx: float, lz: float, ly: float, steps: int) -> None:
    rows, columns = field.shape
    for k in range(rows):
        for i in range(columns):
            h = field[k, i] + 0.004
            seen = 1.0
            for s in range(1, steps):
                t = s * (1 + s * 0.06)
                x, z = i + lx * t, k + lz * t
                if x < 0 or z < 0 or x >= columns - 1 or z >= rows - 1:
                    break
                d = (h + ly * t) - field[int(z), int(x)]
                seen = min(seen, 0.5 + d / (0.006 * t + 0.004))
                if seen <= 0:
                    seen = 0.0
                    break
            out[k, i] = min(1.0, max(0.0, seen))


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
