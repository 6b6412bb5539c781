"""Compiled passes over samples: rounded edges, relief, wear; and how samples become texels. Cached on disk."""

from __future__ import annotations

from typing import Any

import numba as nb

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
def weigh(colour: Array, facing: Array, shine: Array, surface: Array, normal: Array, alpha: Array, soft: Array) -> None:
    """Premultiply samples, so that they may be averaged: colour (h, w, 4) r g b alpha; facing (h, w, 4) normal and
    ambient light; shine (h, w, 4) the light sent out r g b, and gloss."""
    rows, columns = alpha.shape
    for y in range(rows):
        for x in range(columns):
            a = alpha[y, x]
            if a <= 0:
                continue
            light = soft[y, x] if soft[y, x] > 0 else 1.0
            colour[y, x, 3] = a
            facing[y, x, 3] = light * a
            for c in range(3):
                colour[y, x, c] = surface[y, x, c] * a
                facing[y, x, c] = normal[y, x, c] * a
                shine[y, x, c] = surface[y, x, c] * surface[y, x, 5] * a
            shine[y, x, 3] = surface[y, x, 4] * a


@nb.njit(cache=True, nogil=True, fastmath=True)
def unweigh(albedo: Array, facing: Array, light: Array, shine: Array, colour: Array, mean: Array) -> None:
    """Averages back to texels: albedo (h, w, 3) 0..1, facing (h, w, 3) unit normals towards the viewer, light (h, w)
    0..1, shine (h, w, 4) light sent out and gloss, in place; colour and mean (h, w, 4) as weigh left them."""
    rows, columns = light.shape
    for y in range(rows):
        for x in range(columns):
            a = colour[y, x, 3]
            if a < 1e-3:
                facing[y, x, 2] = 1.0
                light[y, x] = 1.0
                shine[y, x, 0] = shine[y, x, 1] = shine[y, x, 2] = shine[y, x, 3] = 0.0
                continue
            for c in range(3):
                albedo[y, x, c] = min(1.0, max(0.0, colour[y, x, c] / a))
            nx, ny, nz = mean[y, x, 0], mean[y, x, 1], max(mean[y, x, 2], 0.12 * a)
            length = max((nx * nx + ny * ny + nz * nz) ** 0.5, 1e-4)
            facing[y, x, 0], facing[y, x, 1], facing[y, x, 2] = nx / length, ny / length, nz / length
            light[y, x] = min(1.0, max(0.0, mean[y, x, 3] / a))
            for c in range(3):
                shine[y, x, c] = shine[y, x, c] / a
            shine[y, x, 3] = min(1.0, max(0.0, shine[y, x, 3] / a)) * 0.55
