"""Compiled loops of the raster: exact area coverage of lofts and outlines, and laying a part over what is behind it."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

Array = Any  # numba sees the dtypes; spelled out in the docstrings


@nb.njit(cache=True, nogil=True, fastmath=True)
def _edge(acc: Array, x0: float, y0: float, x1: float, y1: float) -> None:
    """Add one edge to the signed-area accumulator (as font-rs does)."""
    if y0 == y1:
        return
    sign = 1.0
    if y0 > y1:
        x0, y0, x1, y1 = x1, y1, x0, y0
        sign = -1.0
    slope = (x1 - x0) / (y1 - y0)
    x = x0
    for y in range(int(y0), math.ceil(y1)):
        dy = min(y + 1.0, y1) - max(float(y), y0)
        x_next = x + slope * dy
        d = dy * sign
        xa, xb = min(x, x_next), max(x, x_next)
        i0, i1 = math.floor(xa), math.ceil(xb)
        if i1 <= i0 + 1:
            middle = 0.5 * (x + x_next) - i0
            acc[y, i0] += d - d * middle
            acc[y, i0 + 1] += d * middle
        else:
            s = 1.0 / (xb - xa)
            f0, f1 = xa - i0, xb - i1 + 1.0
            first = 0.5 * s * (1 - f0) * (1 - f0)
            last = 0.5 * s * f1 * f1
            acc[y, i0] += d * first
            if i1 == i0 + 2:
                acc[y, i0 + 1] += d * (1 - first - last)
            else:
                second = s * (1.5 - f0)
                acc[y, i0 + 1] += d * (second - first)
                for i in range(i0 + 2, i1 - 1):
                    acc[y, i] += d * s
                acc[y, i1 - 1] += d * (1 - second - (i1 - i0 - 3) * s - last)
            acc[y, i1] += d * last
        x = x_next


@nb.njit(cache=True, nogil=True, fastmath=True)
def _fill(acc: Array, ring: Array) -> None:
    """Add a closed polygon (n, 2), always with the same winding."""
    n = ring.shape[0]
    area = 0.0
    for i in range(n):
        j = (i + 1) % n
        area += ring[i, 0] * ring[j, 1] - ring[j, 0] * ring[i, 1]
    for i in range(n):
        j = (i + 1) % n
        if area > 0:
            _edge(acc, ring[j, 0], ring[j, 1], ring[i, 0], ring[i, 1])
        else:
            _edge(acc, ring[i, 0], ring[i, 1], ring[j, 0], ring[j, 1])


@nb.njit(cache=True, nogil=True, fastmath=True)
def _left(a: Array, b: Array, p: Array) -> bool:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0


@nb.njit(cache=True, nogil=True, fastmath=True)
def _hull(points: Array) -> Array:
    """Convex hull (monotone chain) of points (n, 2)."""
    n = points.shape[0]
    order = np.argsort(points[:, 0] * 4096.0 + points[:, 1])
    hull = np.empty((2 * n, 2), points.dtype)
    k = 0
    for q in range(n):
        p = points[order[q]]
        while k >= 2 and not _left(hull[k - 2], hull[k - 1], p):
            k -= 1
        hull[k] = p
        k += 1
    low = k + 1
    for q in range(n - 2, -1, -1):
        p = points[order[q]]
        while k >= low and not _left(hull[k - 2], hull[k - 1], p):
            k -= 1
        hull[k] = p
        k += 1
    return hull[: k - 1]


@nb.njit(cache=True, nogil=True, fastmath=True)
def _to_pixels(rings: Array, ppm: float, origin_x: float, origin_y: float, pad: int) -> Array:
    """Metres (n, m, 2) -> pixels of a window that just holds them, with the window's left, top, width and height."""
    n, m, _ = rings.shape
    out = np.empty((n, m, 2), np.float64)
    x0 = y0 = 1e9
    x1 = y1 = -1e9
    for i in range(n):
        for j in range(m):
            x = rings[i, j, 0] * ppm + origin_x
            y = origin_y - rings[i, j, 1] * ppm
            out[i, j, 0] = x
            out[i, j, 1] = y
            x0, x1 = min(x0, x), max(x1, x)
            y0, y1 = min(y0, y), max(y1, y)
    left, top = math.floor(x0) - pad, math.floor(y0) - pad
    out[:, :, 0] -= left
    out[:, :, 1] -= top
    return out, int(left), int(top), int(math.ceil(x1) + pad - left) + 2, int(math.ceil(y1) + pad - top) + 2


@nb.njit(cache=True, nogil=True, fastmath=True)
def cover(rings: Array, scale: tuple[float, float, float], pad: int, limit: tuple[int, int]) -> Array:
    """Coverage uint8 (h, w) of the union of hulls of neighbouring rings (n, m, 2) in metres (n = 1: an outline).

    scale: px per metre, origin x, origin y in px. limit: frame width and height. Also the window's left and top.
    A window outside of the frame or absurdly large comes back empty."""
    pixels, left, top, w, h = _to_pixels(rings, scale[0], scale[1], scale[2], pad)
    if left > limit[0] or top > limit[1] or left + w < 0 or top + h < 0 or max(w, h) > 8000:
        return np.zeros((0, 0), np.uint8), left, top
    acc = np.zeros((h, w), np.float32)
    n, m, _ = pixels.shape
    if n == 1:
        _fill(acc, pixels[0])
    else:
        pair = np.empty((2 * m, 2), pixels.dtype)
        for i in range(n - 1):
            pair[:m] = pixels[i]
            pair[m:] = pixels[i + 1]
            _fill(acc, _hull(pair))
    out = np.empty((h, w), np.uint8)
    for y in range(h):
        total = 0.0
        for x in range(w):
            total += acc[y, x]
            out[y, x] = int(min(1.0, abs(total)) * 255.0 + 0.5)
    return out, left, top


@nb.njit(cache=True, nogil=True, fastmath=True)
def recolour(surface: Array, owner: Array, mask: Array, place: tuple[int, int], ink: Array, group: int) -> None:
    """A decal: colour, gloss and glow change only where `group` already owns the pixel; the form stays.

    surface float32 (h, w, 9): r g b, normal x y, ao, gloss, glow, alpha. ink: r g b, gloss, glow, opacity."""
    rows, columns = owner.shape
    left, top = place
    for y in range(max(0, -top), min(mask.shape[0], rows - top)):
        for x in range(max(0, -left), min(mask.shape[1], columns - left)):
            c = mask[y, x] * (ink[5] / 255.0)
            if c > 0 and owner[y + top, x + left] == group:
                s = surface[y + top, x + left]
                for k in range(3):
                    s[k] += (ink[k] - s[k]) * c
                s[7] += (ink[4] - s[7]) * c


@nb.njit(cache=True, nogil=True, fastmath=True)
def lay(surface: Array, owner: Array, mask: Array, relief: Array, blur: Array, place: Array, ink: Array) -> None:
    """Lay one part over the surface. mask uint8 (h, w); relief float32: height in px (or (1, 1): flat, see ink);
    blur uint8: its soft contact shadow (or (1, 1): none). place int32: left, top, shadow dx, dy, group.
    ink float32: r g b, gloss, glow, opacity, shadow, blend, normal x, normal y (the last two for flat parts)."""
    rows, columns = owner.shape
    h, w = mask.shape
    left, top, dx, dy, group = place[0], place[1], place[2], place[3], place[4]
    flat = relief.shape[0] != h or relief.shape[1] != w
    cast = ink[6] > 0 and blur.shape[0] == h and blur.shape[1] == w
    for y in range(max(0, -top), min(h, rows - top)):
        for x in range(max(0, -left), min(w, columns - left)):
            s = surface[y + top, x + left]
            mine = owner[y + top, x + left] == group
            if cast and not mine and s[8] > 0:
                shade = blur[min(h - 1, max(0, y - dy)), min(w - 1, max(0, x - dx))] * (ink[6] / 255.0)
                s[5] *= 1.0 - shade
            c = mask[y, x] * (ink[5] / 255.0)
            if c <= 0:
                continue
            nx, ny = ink[8], ink[9]
            if not flat and 0 < x < w - 1 and 0 < y < h - 1:
                gx = 0.5 * (relief[y, x - 1] - relief[y, x + 1])
                gy = 0.5 * (relief[y + 1, x] - relief[y - 1, x])
                q = 1.0 / math.sqrt(gx * gx + gy * gy + 1.0)
                nx, ny = gx * q, gy * q
            keep = c * (1.0 - ink[7]) if mine else c
            for k in range(3):
                s[k] += (ink[k] - s[k]) * c
            s[3] += (nx - s[3]) * keep
            s[4] += (ny - s[4]) * keep
            s[5] += (1.0 - s[5]) * c
            s[6] += (ink[3] - s[6]) * c
            s[7] += (ink[4] - s[7]) * c
            s[8] += (1.0 - s[8]) * c
            if c > 0.5:
                owner[y + top, x + left] = group


@nb.njit(cache=True, nogil=True, fastmath=True)
def finish(surface: Array, body: Array, share: tuple[float, float], normal: Array) -> None:
    """Mix each part's normal with that of the whole silhouette (relief `body`, px) and complete it to unit length."""
    rows, columns = body.shape
    for y in range(rows):
        for x in range(columns):
            s = surface[y, x]
            bx = by = 0.0
            if 0 < x < columns - 1 and 0 < y < rows - 1 and share[1] > 0:
                bx = 0.5 * (body[y, x - 1] - body[y, x + 1])
                by = 0.5 * (body[y + 1, x] - body[y - 1, x])
                q = share[1] / math.sqrt(bx * bx + by * by + 1.0)
                bx, by = bx * q, by * q
            nx, ny = share[0] * s[3] + bx, share[0] * s[4] + by
            r2 = nx * nx + ny * ny
            if r2 > 0.96:
                k = math.sqrt(0.96 / r2)
                nx, ny, r2 = nx * k, ny * k, 0.96
            normal[y, x, 0] = nx
            normal[y, x, 1] = ny
            normal[y, x, 2] = math.sqrt(1.0 - r2)
