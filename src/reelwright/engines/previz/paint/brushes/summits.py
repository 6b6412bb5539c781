"""Mountains that are known by their outline, as height functions: 0..1 high, in units of the height. Compiled, cached.

dx: aside of the summit; rise: 0..1 through the depth of `deep` heights."""

from __future__ import annotations

import math

import numba as nb

from reelwright.engines.previz.paint.brushes.noise import fbm, ridged

FIRST = 20
"""Number of the first of them among the kinds of land."""


@nb.njit(cache=True, fastmath=True, nogil=True)
def _step(x: float) -> float:
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _broad_cone(dx: float, dz: float, rough: float) -> float:
    """An old volcano: a blunt top, flanks that run out for many heights."""
    d = math.sqrt(dx * dx * 0.55 + dz * dz)
    lip = 0.035 * math.exp(-(((d - 0.34) / 0.12) ** 2))
    return 1.0 / (1.0 + (d / 0.86) ** 2.3) * (1 - 0.10 * math.exp(-((d / 0.30) ** 2))) + lip + 0.05 * rough


@nb.njit(cache=True, fastmath=True, nogil=True)
def _horn(dx: float, dz: float, rough: float) -> float:
    """A pyramid of four ridges that bends at its tip."""
    bent = dx - 0.10 * math.exp(-((dx * dx + dz * dz) / 0.05))
    across, away = bent * 0.88 + dz * 0.36, dz * 0.80 - bent * 0.30
    d = max(abs(across) * 1.25, abs(away) * 1.05) + 0.42 * min(abs(across), abs(away))
    return max(1.04 - 0.92 * d**0.86, 0.30 / (1 + d * d * 0.8)) + 0.07 * rough * min(1.0, d * 3)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _butte(dx: float, dz: float, wide: float, rough: float) -> float:
    d = (abs(dx) ** 3 + abs(dz) ** 3) ** (1 / 3) + rough * 0.07
    skirt = 0.40 * (1 - min(1.0, max(0.0, (d - wide) / 0.62))) ** 1.5
    return max(skirt, 0.40 * _step((wide + 0.02 - d) / 0.03) + 0.60 * _step((wide - d) / 0.045))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _buttes(dx: float, dz: float, rough: float) -> float:
    """Towers of red rock on skirts of scree; one has a thumb beside it."""
    one = _butte(dx, dz, 0.34, rough)
    thumb = 0.80 * _butte((dx - 0.43) / 0.8, dz / 0.8, 0.055, rough * 0.3)
    left = 0.86 * _butte((dx + 1.85) / 0.9, dz - 0.3, 0.40, rough)
    right = 0.66 * _butte((dx - 2.5) / 0.9, dz - 0.6, 0.52, rough)
    far = 0.42 * _butte((dx + 3.7) / 0.8, dz - 1.0, 0.8, rough)
    return max(max(one, thumb), max(max(left, right), far))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _monolith(dx: float, dz: float, rough: float) -> float:
    """One long rounded rock with steep flanks on a plain."""
    d = (abs(dx / 2.5) ** 3.0 + abs(dz / 1.1) ** 2.6) ** 0.36
    return _step((1.0 - d) / 0.30) * (0.93 + 0.16 * rough - 0.10 * (dx / 2.5) ** 2)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _table(dx: float, dz: float, rough: float) -> float:
    """A long flat top over cliffs over green slopes, a cone on one side of it and a knoll on the other."""
    d = (abs(dx / 2.3) ** 4 + abs(dz / 0.8) ** 4) ** 0.25 + rough * 0.07
    slope = 0.55 * (1 - min(1.0, max(0.0, (d - 0.95) / 0.75))) ** 1.2
    flat = 0.55 * _step((1.0 - d) / 0.05) + 0.45 * _step((0.97 - d) / 0.05)
    peak = 0.80 * max(0.0, 1 - math.hypot(dx - 3.05, dz) / 0.9) ** 1.05
    head = 0.58 * max(0.0, 1 - math.hypot(dx + 3.1, dz) / 0.8) ** 1.2
    return max(max(flat, slope), max(peak, head))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _half_dome(dx: float, dz: float, rough: float) -> float:
    """A dome of granite of which one side is sheer, over lesser ones."""
    d = math.hypot(dx / 0.62, dz / 0.8)
    dome = max(0.0, 1 - d**2.4) ** 0.5 if d < 1 else 0.0
    dome *= _step((0.16 - dx) / 0.07)
    sill = 0.42 / (1 + max(0.0, math.hypot(dx / 1.1, dz) - 0.5) ** 2 * 2.2)
    side = 0.46 * math.exp(-(((dx + 1.7) / 0.62) ** 4)) + 0.56 * math.exp(-(((dx - 2.1) / 0.7) ** 4))
    return max(dome, max(sill, side)) + 0.06 * rough


@nb.njit(cache=True, fastmath=True, nogil=True)
def _sugarloaf(dx: float, dz: float, rough: float) -> float:
    """A steep loaf of rock at the water's edge, a low round one before it."""
    d = math.hypot(dx / 0.46, dz / 0.5)
    loaf = max(0.0, 1 - d**2.2) ** 0.62 if d < 1 else 0.0
    small = math.hypot((dx - 0.82) / 0.50, dz / 0.5)
    low = 0.46 * max(0.0, 1 - small**2.4) ** 0.6 if small < 1 else 0.0
    hills = 0.30 * math.exp(-(((dx + 1.5) / 0.7) ** 2)) + 0.24 * math.exp(-(((dx - 2.2) / 0.8) ** 2))
    return max(max(loaf, low), hills) + 0.03 * rough


@nb.njit(cache=True, fastmath=True, nogil=True)
def _bluff(dx: float, dz: float, rough: float) -> float:
    """A sheer wall of granite at one side of a valley, spires at the other."""
    face = _step((0.35 - dx - 0.10 * rough) / 0.06) * _step((dx + 2.6) / 0.5) * _step((0.9 - abs(dz)) / 0.12)
    other = 0.72 * _step((dx - 1.5 - 0.22 * rough) / 0.18) * (0.85 + 0.35 * rough)
    return max(face * (0.95 + 0.06 * rough - 0.10 * max(0.0, -dx - 0.4)), max(other, 0.22 + 0.2 * rough))


@nb.njit(cache=True, fastmath=True, nogil=True)
def summit(number: int, x: float, rise: float, deep: float, seed: int, peak: float) -> float:
    """Height of the mountain `number` (from FIRST on, in the order of heights.SUMMITS) at x, its summit at `peak`."""
    dx, dz = x - peak, (rise - 0.5) * deep
    rough = ridged(x * 1.5 + 3, dz * 1.5, seed + 3, 5) * 0.9 + fbm(x * 3, dz * 3, seed + 7, 3) * 0.4 - 0.65
    if number == FIRST:
        h = _broad_cone(dx, dz, rough)
    elif number == FIRST + 1:
        h = _horn(dx, dz, rough)
    elif number == FIRST + 2:
        h = _buttes(dx, dz, rough)
    elif number == FIRST + 3:
        h = _monolith(dx, dz, rough)
    elif number == FIRST + 4:
        h = _table(dx, dz, rough)
    elif number == FIRST + 5:
        h = _half_dome(dx, dz, rough)
    elif number == FIRST + 6:
        h = _sugarloaf(dx, dz, rough)
    else:
        h = _bluff(dx, dz, rough)
    return h * min(1.0, rise * 8)
