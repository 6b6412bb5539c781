"""Materials as procedures: colour and relief of every sample from its texture coordinates. Compiled, cached on disk."""

from __future__ import annotations

import math
from typing import Any

import numba as nb

Array = Any  # numba sees the dtypes; spelled out in the docstrings
Sample = tuple[float, float, float]
"""Of a pattern: share of the second colour 0..1, factor of brightness, relief 0..1."""
TEXTURES = ("plain", "wood", "planks", "brick", "stone", "tiles", "brushed", "panels", "stripes", "marble", "checks",
            "weave", "windows", "bands", "pages", "thatch", "spots", "petal", "rock", "leaf", "rust", "crystal")
(PLAIN, WOOD, PLANKS, BRICK, STONE, TILES, BRUSHED, PANELS, STRIPES, MARBLE, CHECKS,
 WEAVE, WINDOWS, BANDS, PAGES, THATCH, SPOTS, PETAL, ROCK, LEAF, RUST, CRYSTAL) = range(len(TEXTURES))
_EVEN = (WOOD, PLANKS, BRICK, STONE, TILES, STRIPES, CHECKS, WINDOWS)
"""Whose second colour covers about a quarter: what they fade to when a cell is finer than a sample."""
_compiled = nb.njit(cache=True, nogil=True, fastmath=True)


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _hash(i: int, j: int) -> float:
    """0..1 for a cell."""
    n = (i * 374761393 + j * 668265263) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFFFF) / 16777216.0


@_compiled
def _noise(x: float, y: float) -> float:
    """Smooth value noise, 0..1."""
    i, j = math.floor(x), math.floor(y)
    u, v = x - i, y - j
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    a, b = _hash(int(i), int(j)), _hash(int(i) + 1, int(j))
    c, d = _hash(int(i), int(j) + 1), _hash(int(i) + 1, int(j) + 1)
    return (a + (b - a) * u) * (1 - v) + (c + (d - c) * u) * v


@_compiled
def _rough(x: float, y: float) -> float:
    """Three octaves, 0..1."""
    return (_noise(x, y) * 0.55 + _noise(x * 2.1 + 7.3, y * 2.1 + 1.7) * 0.3
            + _noise(x * 4.3 + 3.1, y * 4.3 + 9.2) * 0.15)


@_compiled
def _seam(x: float, width: float) -> float:
    """1 in the middle of a cell, 0 on its border; x in cells, width of the seam as a share."""
    f = x - math.floor(x)
    edge = min(f, 1.0 - f)
    return min(1.0, edge / width)


@_compiled
def _courses(u: float, v: float, wide: float, seam: float, ragged: float) -> tuple[float, float]:
    """Masonry of cells one high: (relief 0..1, tone 0..1 of this block)."""
    row = math.floor(v)
    shift = 0.5 * (int(row) % 2) + ragged * _hash(int(row), 91)
    x = u / wide + shift
    relief = min(_seam(x, seam / wide), _seam(v, seam))
    return relief, _hash(math.floor(x), int(row) * 7 + 3)


@_compiled
def _wood(u: float, v: float) -> Sample:
    """Grain along v."""
    wave = u * 1.2 + 0.9 * _noise(u * 0.35, v * 0.09) + 0.12 * _noise(u * 5.0, v * 0.5)
    ring = 0.5 + 0.5 * math.sin(6.2832 * wave)
    fine = _noise(u * 9.0, v * 0.45)
    return 0.55 * ring * ring + 0.25 * fine, 0.92 + 0.16 * _noise(u * 0.5, v * 0.2), 1.0 - 0.5 * ring * ring


@_compiled
def _planks(u: float, v: float) -> Sample:
    """Boards across u, butted here and there."""
    board = math.floor(u)
    tone = _hash(board, 17)
    grain = _noise(u * 7.0, v * 0.6 + tone * 31.0)
    ring = 0.5 + 0.5 * math.sin(9.0 * (u - board) + 5.0 * _noise(board * 3.7, v * 0.16) + tone * 6.0)
    gap = _seam(u, 0.05)
    butt = _seam(v * 0.11 + tone * 3.0, 0.006)
    flat = min(gap, butt)
    return (0.28 * grain + 0.22 * ring) * flat + (1 - flat), 0.8 + 0.36 * tone, flat


@_compiled
def _brick(u: float, v: float) -> Sample:
    relief, tone = _courses(u, v, 2.4, 0.12, 0.0)
    return 1.0 - relief, 0.74 + 0.46 * tone + 0.12 * (_noise(u * 4, v * 4) - 0.5), relief


@_compiled
def _stone(u: float, v: float) -> Sample:
    """Large blocks, ragged."""
    relief, tone = _courses(u + 0.10 * _noise(v * 1.3, u), v + 0.08 * _noise(u * 1.1, v), 1.7, 0.07, 0.6)
    rough = _rough(u * 3.0, v * 3.0)
    return 0.75 * (1.0 - relief), 0.72 + 0.30 * tone + 0.36 * (rough - 0.3), relief * (0.75 + 0.35 * rough)


@_compiled
def _tiles(u: float, v: float) -> Sample:
    """Scales that hang over the row below."""
    row = math.floor(v)
    x = u / 0.8 + 0.5 * (int(row) % 2)
    f, g = x - math.floor(x), v - row
    drop = 0.22 * math.cos((f - 0.5) * 3.1416)
    edge = min(1.0, max(0.0, (g + drop - 0.16) / 0.16))
    tone = _hash(math.floor(x), int(row))
    side = _seam(x, 0.06)
    return 1.0 - edge * (0.5 + 0.5 * side), 0.78 + 0.40 * tone, edge * (1.0 - 0.45 * g)


@_compiled
def _brushed(u: float, v: float) -> Sample:
    streak = _noise(u * 0.6, v * 24.0)
    blot = _rough(u * 0.9 + 5.0, v * 0.9)
    return 0.30 * blot, 0.90 + 0.10 * streak + 0.10 * (blot - 0.5), 0.8 + 0.2 * streak


@_compiled
def _panels(u: float, v: float) -> Sample:
    """Plates with seams and rivets."""
    row = math.floor(v)
    x = u / 1.6 + 0.5 * _hash(int(row), 5)
    relief = min(_seam(x, 0.018), _seam(v, 0.03))
    tone = _hash(math.floor(x), int(row) + 40)
    f, g = x * 1.6, v
    rx, ry = abs(f * 6 - round(f * 6)) / 6, min(g - row, 1 - (g - row)) - 0.08
    rivet = 1.0 if rx * rx + ry * ry < 0.0009 else 0.0
    return 1.0 - relief, 0.88 + 0.20 * tone + 0.14 * (_rough(u, v) - 0.5), relief + 0.5 * rivet


@_compiled
def _stripes(u: float, v: float) -> Sample:
    """Along v."""
    f = u - math.floor(u)
    return min(1.0, max(0.0, (abs(f - 0.5) - 0.245) * 100.0)), 1.0, 1.0


@_compiled
def _marble(u: float, v: float) -> Sample:
    w = u * 0.8 + v * 0.5 + 2.4 * _rough(u * 0.9, v * 0.9)
    vein = 1.0 - abs(math.sin(3.1416 * w))
    return 0.8 * vein**7 + 0.15 * _noise(u * 0.7, v * 0.7), 1.0, 1.0


@_compiled
def _checks(u: float, v: float) -> Sample:
    return float((math.floor(u) + math.floor(v)) % 2), 0.97 + 0.06 * _noise(u * 6, v * 6), 1.0


@_compiled
def _weave(u: float, v: float) -> Sample:
    a = 0.5 + 0.5 * math.sin(6.2832 * u) * math.sin(6.2832 * v)
    return 0.4 * a, 0.94 + 0.12 * _noise(u * 0.2, v * 0.2), a


@_compiled
def _facade(u: float, v: float) -> Sample:
    """Windows between bands of floors: the second colour is the glass."""
    x, y = u - math.floor(u), v - math.floor(v)
    pane = 1.0 if 0.14 < x < 0.86 and 0.22 < y < 0.86 else 0.0
    tone = _hash(math.floor(u), math.floor(v))
    return pane, 1.0 - 0.12 * pane + 0.3 * pane * tone, 1.0 - 0.6 * pane


@_compiled
def _bands(u: float, v: float) -> Sample:
    """Bands round the body: a row of leaves between two lines."""
    f = v - math.floor(v)
    line = 1.0 if abs(f - 0.22) < 0.035 or abs(f - 0.78) < 0.035 else 0.0
    lobe = abs(math.sin(3.1416 * u * 1.5))
    leaf = 1.0 if abs(f - 0.5) < 0.17 * lobe and lobe > 0.25 else 0.0
    return max(line, leaf), 1.0, 1.0


@_compiled
def _pages(u: float, v: float) -> Sample:
    """Leaves of paper on edge."""
    return 0.55 * _noise(u * 0.05, v * 1.0) + 0.3 * _noise(u * 0.1, v * 3.0), 1.0, _noise(u * 0.05, v * 1.0)


@_compiled
def _thatch(u: float, v: float) -> Sample:
    """Straw, fur."""
    a = _noise(u * 1.0, v * 0.16) * 0.6 + _noise(u * 2.7 + 4.0, v * 0.3) * 0.4
    return a, 0.85 + 0.3 * _noise(u * 0.2, v * 0.5), a


@_compiled
def _spots(u: float, v: float) -> Sample:
    i, j = math.floor(u), math.floor(v)
    hit = 0.0
    for di in range(-1, 2):
        for dj in range(-1, 2):
            a, b = int(i) + di, int(j) + dj
            cx, cy = a + 0.2 + 0.6 * _hash(a, b), b + 0.2 + 0.6 * _hash(b, a + 77)
            r = 0.14 + 0.20 * _hash(a + 5, b + 9)
            d = math.hypot(u - cx, v - cy)
            hit = max(hit, min(1.0, max(0.0, (r - d) * 18.0)))
    return hit, 0.94 + 0.12 * _noise(u * 1.5, v * 1.5), 0.6 + 0.4 * hit


@_compiled
def _petal(u: float, v: float) -> Sample:
    """v 0..1 from its base; veins along it."""
    vein = 0.5 + 0.5 * math.sin(38.0 * u + 2.0 * _noise(u * 6.0, v * 2.0))
    fade = max(0.0, 1.0 - v * 1.7)
    return min(1.0, fade * fade + 0.10 * vein), 0.94 + 0.10 * v, 0.7 + 0.3 * vein


@_compiled
def _rock(u: float, v: float) -> Sample:
    """Cracked."""
    a = _rough(u, v)
    crack = abs(_rough(u * 0.7 + 11.0, v * 0.7 + 5.0) - 0.5)
    line = max(0.0, 1.0 - crack * 26.0)
    return 0.5 * a + 0.45 * line, 0.72 + 0.5 * _rough(u * 2.7 + 2.0, v * 2.7), a * (1 - 0.6 * line)


@_compiled
def _leaf(u: float, v: float) -> Sample:
    """u -1..1 across, v 0..1 along."""
    rib = max(0.0, 1.0 - abs(u) * 16.0)
    side = abs(u)
    branch = max(0.0, 1.0 - abs(math.sin((v * 7.0 - side * 1.7) * 3.1416)) * 7.0) * (1 - side)
    return 0.75 * max(rib, 0.55 * branch), 0.9 + 0.16 * _noise(u * 3, v * 6), 1.0 - 0.6 * max(rib, 0.7 * branch)


@_compiled
def _rust(u: float, v: float) -> Sample:
    """Over paint."""
    a = _rough(u * 1.3, v * 0.7)
    eaten = min(1.0, max(0.0, (a - 0.50) * 8.0))
    return eaten, 0.86 + 0.3 * _noise(u * 5, v * 5), 1.0 - 0.3 * eaten


@_compiled
def _crystal(u: float, v: float) -> Sample:
    """Veils inside."""
    a = _rough(u * 0.8, v * 0.5)
    return 0.8 * a * a, 0.9 + 0.35 * _noise(u * 0.6, v * 0.25), 1.0


@_compiled
def pattern(kind: int, u: float, v: float) -> Sample:
    """kind: one of the numbers of TEXTURES; u, v in pattern cells."""
    if kind == WOOD:
        return _wood(u, v)
    if kind == PLANKS:
        return _planks(u, v)
    if kind == BRICK:
        return _brick(u, v)
    if kind == STONE:
        return _stone(u, v)
    if kind == TILES:
        return _tiles(u, v)
    if kind == BRUSHED:
        return _brushed(u, v)
    if kind == PANELS:
        return _panels(u, v)
    if kind == STRIPES:
        return _stripes(u, v)
    if kind == MARBLE:
        return _marble(u, v)
    if kind == CHECKS:
        return _checks(u, v)
    if kind == WEAVE:
        return _weave(u, v)
    if kind == WINDOWS:
        return _facade(u, v)
    if kind == BANDS:
        return _bands(u, v)
    if kind == PAGES:
        return _pages(u, v)
    if kind == THATCH:
        return _thatch(u, v)
    if kind == SPOTS:
        return _spots(u, v)
    if kind == PETAL:
        return _petal(u, v)
    if kind == ROCK:
        return _rock(u, v)
    if kind == LEAF:
        return _leaf(u, v)
    if kind == RUST:
        return _rust(u, v)
    if kind == CRYSTAL:
        return _crystal(u, v)
    return 0.0, 0.95 + 0.10 * _rough(u, v), 1.0


@_compiled
def _mirrored(x: float, y: float, z: float) -> float:
    """What metal of this normal shows: sky above, ground below, a dark line between them, a window somewhere."""
    z = max(0.0, z)
    up, side = 2.0 * z * y, 2.0 * z * x
    low = 0.24 + 0.42 * min(1.0, max(0.0, -up) * 1.1)
    high = 0.75 + 0.75 * min(1.0, max(0.0, up) * 1.15)
    blend = min(1.0, max(0.0, (up + 0.06) / 0.12))
    window = max(0.0, 1.0 - abs(side + 0.45) * 3.0) * (0.35 if up > -0.2 else 0.1)
    return low + (high - low) * blend + window


@_compiled
def paint(out: Array, stuff: Array, normal: Array, uv: Array, table: Array, ppm: float, offset: float) -> None:
    """Fill out (h, w, 8): linear r g b, relief, gloss, glow, opacity, wear.

    stuff (h, w) int16; normal (h, w, 3); uv (h, w, 2) m; table (n, 14): see Stuff.row. ppm: samples a metre, so that a
    pattern finer than a sample fades to its mean. offset: shifts the noise between twins."""
    rows, columns = stuff.shape
    for y in range(rows):
        for x in range(columns):
            k = stuff[y, x]
            if k < 0:
                continue
            s = table[k]
            size = s[7]
            kind = int(s[0])
            share, tone, relief = pattern(kind, float(uv[y, x, 0] / size + offset), float(uv[y, x, 1] / size))
            fine = min(1.0, max(0.0, (size * ppm - 2.0) / 4.0))
            share = share * fine + 0.25 * (1 - fine) * (1.0 if kind in _EVEN else 0.4)
            tone = 1.0 + (tone - 1.0) * fine
            shine = 1.0
            if s[10] > 0:
                shine += (_mirrored(normal[y, x, 0], normal[y, x, 1], normal[y, x, 2]) - 1.0) * s[10]
            for c in range(3):
                out[y, x, c] = min(1.0, (s[1 + c] + (s[4 + c] - s[1 + c]) * share) * tone * shine)
            out[y, x, 3] = 1.0 + (relief - 1.0) * s[8] * fine
            out[y, x, 4] = s[9] * (1.0 - (0.7 * share if kind == RUST else 0.0))
            glow = s[11]
            if kind == WINDOWS and glow > 0:
                here = _hash(math.floor(uv[y, x, 0] / size + offset) + 13, math.floor(uv[y, x, 1] / size) + 5)
                glow = glow * share * (0.5 + here) if here > 0.45 else 0.0
                if glow > 0:
                    out[y, x, 0], out[y, x, 1], out[y, x, 2] = 1.0, 0.62, 0.26
            out[y, x, 5] = glow
            out[y, x, 6] = s[12]
            out[y, x, 7] = s[13]
