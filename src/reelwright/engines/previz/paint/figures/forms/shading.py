"""Compiled passes over samples: rounded edges, relief, wear; and how samples become texels. Cached on disk."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

Array = Any  # numba sees the dtypes; spelled out in the docstrings


@nb.njit(cache=True, nogil=True, fastmath=True)
def relieve(out: Array, wide: Array, normal: Array, surface: Array, stuff: Array, soft: Array, gain: float) -> None:
    """Fill out (h, w, 3) with normals as if every edge were broken and tilted by the relief of the materials; rub the
    colours of surface (h, w, 8) lighter where it is convex, darker in hollows and corners, by the wear of the stuff.

    wide: normals blurred over a few samples; normal: as drawn; soft (h, w): ambient light 0..1; gain: how much a
    difference of the blurred normals counts. Samples on the border of the figure keep their own relief."""
    rows, columns = stuff.shape
    for y in range(rows):
        for x in range(columns):
            if stuff[y, x] < 0:
                continue
            a, b, c = wide[y, x, 0], wide[y, x, 1], wide[y, x, 2]
            length = (a * a + b * b + c * c) ** 0.5
            if length > 1e-4:
                a, b, c = a / length, b / length, c / length
            else:
                a, b, c = normal[y, x, 0], normal[y, x, 1], normal[y, x, 2]
            bend = 0.0
            if 0 < y < rows - 1 and 0 < x < columns - 1 and _within(stuff, y, x):
                bend = (_across(wide, y, x, 0) - _down(wide, y, x, 1)) * gain
                a -= _across(surface, y, x, 3) * 0.22
                b += _down(surface, y, x, 3) * 0.22
            out[y, x, 0], out[y, x, 1], out[y, x, 2] = a, b, c
            _rub(surface, y, x, bend, soft[y, x])


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _within(stuff: Array, y: int, x: int) -> bool:
    """Nothing empty beside it."""
    for j in range(y - 1, y + 2):
        for i in range(x - 1, x + 2):
            if stuff[j, i] < 0:
                return False
    return True


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _across(a: Array, y: int, x: int, c: int) -> float:
    """Sobel along x."""
    return float(a[y - 1, x + 1, c] - a[y - 1, x - 1, c] + 2 * (a[y, x + 1, c] - a[y, x - 1, c])
                 + a[y + 1, x + 1, c] - a[y + 1, x - 1, c])


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _down(a: Array, y: int, x: int, c: int) -> float:
    """Sobel along y."""
    return float(a[y + 1, x - 1, c] - a[y - 1, x - 1, c] + 2 * (a[y + 1, x, c] - a[y - 1, x, c])
                 + a[y + 1, x + 1, c] - a[y - 1, x + 1, c])


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _rub(surface: Array, y: int, x: int, bend: float, soft: float) -> None:
    wear = surface[y, x, 7]
    edge = min(1.0, max(0.0, bend * 1.4 - 0.08)) * wear
    grime = min(1.0, max(0.0, -bend * 1.2)) * (0.25 + wear) * 0.7 + (1.0 - soft) * 0.25 * wear
    keep = 1.0 - min(0.8, max(0.0, grime))
    for c in range(3):
        tone = surface[y, x, c]
        surface[y, x, c] = min(1.0, max(0.0, (tone + (0.10 + 0.75 * tone) * edge) * keep))


@nb.njit(cache=True, nogil=True, fastmath=True)
def gather(albedo: Array, facing: Array, light: Array, shine: Array, alpha: Array, samples: tuple[Array, ...]) -> None:
    """Samples averaged by area to texels, by how much they cover. Filled are albedo (h, w, 3) 0..1, facing (h, w, 3)
    unit normals towards the viewer, light (h, w) ambient 0..1, shine (h, w, 4) light sent out r g b, and gloss, alpha
    (h, w). samples: surface (H, W, 8), normal (H, W, 3), alpha and ambient light (H, W)."""
    surface, normal, cover, soft = samples
    rows, columns = cover.shape
    h, w = alpha.shape
    down, across = rows / h, columns / w
    for y in range(h):
        top, bottom = y * down, (y + 1) * down
        last_row = min(rows, math.ceil(bottom - 1e-4))
        for x in range(w):
            left, right = x * across, (x + 1) * across
            last = min(columns, math.ceil(right - 1e-4))
            total = r = g = b = nx = ny = nz = sky = er = eg = eb = gloss = np.float32(0.0)
            for v in range(int(top + 1e-4), last_row):
                tall = min(v + 1.0, bottom) - max(float(v), top)
                for u in range(int(left + 1e-4), last):
                    if cover[v, u] <= 0:
                        continue
                    c = np.float32(tall * (min(u + 1.0, right) - max(float(u), left))) * cover[v, u]
                    s, n = surface[v, u], normal[v, u]
                    sent = s[5] * c
                    total += c
                    r, g, b = r + s[0] * c, g + s[1] * c, b + s[2] * c
                    er, eg, eb = er + s[0] * sent, eg + s[1] * sent, eb + s[2] * sent
                    nx, ny, nz = nx + n[0] * c, ny + n[1] * c, nz + n[2] * c
                    gloss += s[4] * c
                    sky += (soft[v, u] if soft[v, u] > 0 else np.float32(1.0)) * c
            alpha[y, x] = total / (down * across)
            if alpha[y, x] < 1e-3:
                albedo[y, x, 0] = albedo[y, x, 1] = albedo[y, x, 2] = facing[y, x, 0] = facing[y, x, 1] = 0.0
                shine[y, x, 0] = shine[y, x, 1] = shine[y, x, 2] = shine[y, x, 3] = 0.0
                facing[y, x, 2] = light[y, x] = 1.0
                continue
            share = np.float32(1.0) / total
            albedo[y, x, 0], albedo[y, x, 1] = _share(r * share), _share(g * share)
            albedo[y, x, 2] = _share(b * share)
            nx, ny, nz = nx * share, ny * share, max(nz * share, np.float32(0.12))
            length = 1.0 / max(math.sqrt(nx * nx + ny * ny + nz * nz), 1e-4)
            facing[y, x, 0], facing[y, x, 1], facing[y, x, 2] = nx * length, ny * length, nz * length
            light[y, x] = _share(sky * share)
            shine[y, x, 0], shine[y, x, 1], shine[y, x, 2] = er * share, eg * share, eb * share
            shine[y, x, 3] = _share(gloss * share) * 0.55


@nb.njit(cache=True, nogil=True, fastmath=True, inline="always")
def _share(v: Any) -> Any:
    return min(1.0, max(0.0, v))
