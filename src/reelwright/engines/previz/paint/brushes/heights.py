"""Height fields: one small function a kind of land, 0..1 high, in units of the layer's height. Compiled, cached."""

from __future__ import annotations

import math

import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import billow, cell, fbm, ridged
from reelwright.engines.previz.paint.brushes.summits import FIRST, summit
from reelwright.engines.previz.scene import Floats

SUMMITS = ("broad cone", "horn", "buttes", "monolith", "table", "half dome", "sugarloaf", "bluff")
"""Mountains that are known by their outline, in the order of summits.summit."""
KINDS = {
    "alpine": 0,
    "mesa": 1,
    "dunes": 2,
    "hills": 3,
    "cliffs": 4,
    "volcano": 5,
    "ice": 6,
    "karst": 7,
    "rocks": 8,
    "reef": 9,
    "walls": 10,
    "crags": 11,
    "slope": 12,
    **{name: FIRST + k for k, name in enumerate(SUMMITS)},
}


@nb.njit(cache=True, fastmath=True, nogil=True)
def _ramp01(x: float) -> float:
    return min(1.0, max(0.0, x))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _alpine(x: float, z: float, rise: float, seed: int, peak: float, grow: float) -> float:
    q = fbm(x * 0.45 + 7, z * 0.45, seed + 70, 3) - 0.5
    h = ridged(x * 0.36 + q * 0.9, z * 0.36 + q * 0.7, seed, 7) * 0.86 + 0.42 * fbm(x * 0.9 + q, z * 0.9, seed + 20, 4)
    dx, dz = (x - peak) / 1.15, (rise - 0.62) / 0.42
    h *= 0.62 + 0.62 * math.exp(-dx * dx - dz * dz)
    return h * (rise / grow) ** 0.8 if rise < grow else h


@nb.njit(cache=True, fastmath=True, nogil=True)
def _mesa(x: float, z: float, seed: int, peak: float) -> float:
    q = fbm(x * 0.8, z * 0.8, seed + 70, 4) - 0.5
    n = fbm(x * 0.42 + q * 0.5, z * 0.42 + q * 0.5, seed, 4) * 0.82 + 0.18 * math.exp(-(((x - peak) / 0.6) ** 2))
    w = fbm(x * 3, z * 3, seed + 5, 4) * 0.035
    foot = _ramp01((n - 0.30) / 0.2)
    return (
        foot * foot * 0.22 + _ramp01((n + w - 0.50) / 0.022) * 0.40 + _ramp01((n + w - 0.58) / 0.018) * 0.30 + n * 0.10
    )


@nb.njit(cache=True, fastmath=True, nogil=True)
def _walls(x: float, z: float, rise: float, seed: int, peak: float) -> float:
    """A canyon: two stepped walls that close in with distance, a free floor between them."""
    q = fbm(x * 0.7, z * 0.7, seed + 70, 4) - 0.5
    bend = 0.30 * math.sin(rise * 5.0 + seed) * rise
    d = abs(x - peak - bend) - (0.34 - 0.10 * rise) + q * 0.42 + 0.05 * fbm(x * 4, z * 4, seed + 3, 3)
    front = 0.10 + 0.22 * fbm(x * 1.1, 7.0, seed + 12, 3) + 0.06 * fbm(x * 5, 3.0, seed + 14, 3)
    d = min(d, (rise - front) * 3.2 + q * 0.25)
    h = 0.16 * _ramp01(d / 0.25) + 0.34 * _ramp01((d - 0.14) / 0.03) + 0.26 * _ramp01((d - 0.30) / 0.03)
    return h + 0.30 * _ramp01((d - 0.50 - 0.1 * q) / 0.04) + 0.07 * fbm(x, z, seed + 9, 4) * _ramp01(d / 0.3)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _dunes(x: float, z: float, rise: float, seed: int, grow: float) -> float:
    q = fbm(x * 0.35, z * 0.5, seed + 70, 3)
    u = (z * 1.15 + x * 0.32 + q * 2.6) * 0.75
    f = u - math.floor(u)
    c = f / 0.74 if f < 0.74 else (1 - f) / 0.26
    c = c * c * (3 - 2 * c) * 0.7 + c * 0.3
    m = fbm(x * 0.5 + 9, z * 0.4, seed + 9, 3)
    return (c * (0.25 + 0.95 * m) * 0.8 + 0.25 * m) * (0.35 + 0.65 * min(1.0, rise / grow))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _hills(x: float, z: float, rise: float, seed: int, grow: float) -> float:
    h = fbm(x * 0.5, z * 0.55, seed, 4) * 0.9 + 0.12 * fbm(x * 2.2, z * 2.2, seed + 9, 3)
    h = max(0.0, h - 0.18) * 1.25
    return h * min(1.0, rise / grow) ** 0.7


@nb.njit(cache=True, fastmath=True, nogil=True)
def _cliffs(x: float, z: float, rise: float, seed: int) -> float:
    q = fbm(x * 0.6, z * 0.6, seed + 70, 5) - 0.5
    s = _ramp01((rise - 0.18 - q * 0.75 - 0.10 * math.sin(x * 1.3 + seed)) / 0.035)
    h = s * (0.55 + 0.5 * fbm(x * 0.7, 3.0, seed + 4, 3) + 0.16 * fbm(x * 2, z * 2, seed + 8, 4))
    near, _second, own = cell(x * 1.6, z * 1.6, seed + 44)
    if own > 0.80 and s < 0.5 and rise > 0.05:  # sea stacks before the cliff
        h = max(h, _ramp01((0.20 - near) / 0.06) * (0.18 + 1.5 * (own - 0.8)))
    return h + 0.04 * fbm(x * 5, z * 5, seed, 3)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _volcano(x: float, z: float, rise: float, depth: float, seed: int, peak: float, grow: float) -> float:
    dx, dz = x - peak, (rise - 0.55) * depth
    d = math.sqrt(dx * dx + dz * dz)
    gully = ridged(math.atan2(dz, dx) * 2.6 + fbm(x, z, seed, 3), d * 0.7, seed + 3, 4)
    cone = 1.18 * math.exp(-d * 1.30) + 0.05 * fbm(x * 2, z * 2, seed, 4)
    cone -= gully * 0.13 * min(1.0, d * 2) * math.exp(-d * 0.8)
    crater = math.exp(-((d / 0.13) ** 2)) * 0.24
    return max(cone - crater, fbm(x * 0.6, z * 0.6, seed + 9, 5) * 0.30 * min(1.0, rise / grow))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _ice(x: float, z: float, rise: float, seed: int) -> float:
    q = fbm(x * 1.2, z * 1.2, seed + 70, 4) - 0.5
    near, second, own = cell(x * 0.75 + q * 0.5, z * 0.9 + q * 0.5, seed)
    up = _ramp01((second - near - 0.06) / 0.05)
    tilt = (cell(x * 2.2 + q, z * 2.2, seed + 3)[2] - 0.5) * 0.16
    h = up * 0.035
    if own > 0.3:
        h = up * (0.10 + 0.95 * own * own + tilt * own + 0.08 * ridged(x * 2, z * 2, seed + 5, 4))
    return h * math.exp(-(max(0.0, 0.2 - rise) * 4))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _karst(x: float, z: float, seed: int) -> float:
    q = fbm(x * 1.6, z * 1.6, seed + 70, 4) - 0.5
    near, _second, own = cell(x * 1.05 + q * 0.45, z * 1.05 + q * 0.45, seed)
    t = max(0.0, 1 - near / (0.30 + 0.22 * own))
    h = (1 - (1 - t) ** 4.5) * (0.30 + 0.72 * own) + 0.10 * fbm(x * 3, z * 3, seed + 5, 4) * min(1.0, t * 4)
    return h + 0.07 * fbm(x, z, seed + 9, 3)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _rocks(x: float, z: float, seed: int) -> float:
    q = fbm(x * 2, z * 2, seed + 70, 4) - 0.5
    near, _second, own = cell(x * 0.9 + q * 0.4, z * 0.9 + q * 0.4, seed)
    t = max(0.0, 1 - near / 0.55)
    return t**0.6 * (0.15 + 0.8 * own**2) + 0.12 * ridged(x * 2, z * 2, seed + 5, 4) * (t + 0.1)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _reef(x: float, z: float, seed: int) -> float:
    q = fbm(x * 1.4, z * 1.4, seed + 70, 4) - 0.5
    b = billow(x * 1.3 + q, z * 1.3 + q, seed + 5, 5)
    n = fbm(x * 0.6, z * 0.6, seed, 4)
    return max(0.0, n - 0.36) * 1.5 + b * 0.30 * _ramp01((n - 0.3) * 5)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _crags(x: float, z: float, rise: float, seed: int, peak: float) -> float:
    """A volcanic headland: dark teeth that fall towards the open sea on one side."""
    q = fbm(x * 0.9, z * 0.9, seed + 70, 4) - 0.5
    side = _ramp01(0.5 + (x * (1.0 if peak > 0 else -1.0)) * 0.42 + q * 0.5)
    r = ridged(x * 0.85 + q * 0.8, z * 0.85 + q * 0.6, seed, 6)
    near, second, own = cell(x * 3.4 + q, z * 3.4 + q, seed + 5)
    step = _ramp01((second - near) / 0.10) * own * 0.10
    s = _ramp01((rise - 0.12 - q * 0.4) / 0.05)
    stack = 0.0
    n2, _s2, o2 = cell(x * 1.3, z * 1.3, seed + 44)
    if o2 > 0.72:
        stack = _ramp01((0.22 - n2) / 0.09) * (0.12 + 0.9 * (o2 - 0.72))
    return max(s * side * side * (0.30 + 0.9 * r + step), stack)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _slope(x: float, z: float, rise: float, seed: int, grow: float) -> float:
    """One mountainside that climbs evenly, with shallow folds."""
    fold = fbm(x * 0.8, z * 0.5, seed, 4) - 0.5
    return min(1.05, rise / grow) * (0.92 + 0.20 * fold) + 0.07 * ridged(x * 1.6, z * 1.6, seed + 5, 4) * rise


@nb.njit(cache=True, fastmath=True, nogil=True)
def _fill(out: Floats, kind: int, wide: float, deep: float, seed: int, peak: float, grow: float) -> None:
    rows, columns = out.shape
    for k in range(rows):
        rise = k / rows
        z = rise * deep
        for i in range(columns):
            x = (i / columns - 0.5) * wide
            if kind >= FIRST:
                h = summit(kind, x, rise, deep, seed, peak)
            elif kind == 0:
                h = _alpine(x, z, rise, seed, peak, grow)
            elif kind == 1:
                h = _mesa(x, z, seed, peak)
            elif kind == 2:
                h = _dunes(x, z, rise, seed, grow)
            elif kind == 3:
                h = _hills(x, z, rise, seed, grow)
            elif kind == 4:
                h = _cliffs(x, z, rise, seed)
            elif kind == 5:
                h = _volcano(x, z, rise, deep, seed, peak, grow)
            elif kind == 6:
                h = _ice(x, z, rise, seed)
            elif kind == 7:
                h = _karst(x, z, seed)
            elif kind == 8:
                h = _rocks(x, z, seed)
            elif kind == 9:
                h = _reef(x, z, seed)
            elif kind == 10:
                h = _walls(x, z, rise, seed, peak)
            elif kind == 12:
                h = _slope(x, z, rise, seed, grow)
            else:
                h = _crags(x, z, rise, seed, peak)
            out[k, i] = max(0.0, h)


def height_field(
    kind: str,
    columns: int,
    rows: int,
    wide: float,
    deep: float,
    seed: int,
    peak: float,
    grow: float,
) -> Floats:
    """(rows, columns) heights, near row first. wide, deep: extent in units of the layer's height; peak: x of the
    summit in the same unit; grow: share of the depth over which the land rises from the shore."""
    out = np.empty((rows, columns), np.float32)
    _fill(out, KINDS[kind], float(wide), float(deep), seed, float(peak), float(grow))
    return out
