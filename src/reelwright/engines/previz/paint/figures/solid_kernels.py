"""Compiled loops of the solid raster: meshes and cut-outs against a depth buffer, fur, resolve, occlusion.

A pixel of the target (h, w, 10) float32 holds: normal x y z, r g b, gloss, glow, coverage 0 or 1, z in px towards us.
owner (h, w) int32 is the part that won the pixel, 0: none (a veil alone: -1); what the target holds there is void."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

Array = Any  # numba sees the dtypes; spelled out in the docstrings
CHANNELS = 10
Triple = tuple[float, float, float]
Corners = tuple[Triple, Triple, Triple]


@nb.njit(cache=True, nogil=True, fastmath=True)
def _triangle(target: Array, owner: Array, p: Corners, n: Corners, c: Corners, ink: Array, part: int) -> None:
    """One triangle: its corners' points in px, normals, tones. Every row's span is cut out by the three edges."""
    (x0, y0, z0), (x1, y1, z1), (x2, y2, z2) = p
    area = (x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0)
    if abs(area) < 1e-6:
        return
    h, w = owner.shape
    top = max(0, math.ceil(min(y0, y1, y2) - 0.5))
    bottom = min(h - 1, math.floor(max(y0, y1, y2) - 0.5))
    if bottom < top:
        return
    left = max(0.0, min(x0, x1, x2) - 0.5)
    right = min(w - 1.0, max(x0, x1, x2) - 0.5)
    if math.ceil(left - 1e-6) > math.floor(right + 1e-6):
        return
    inverse = 1.0 / area
    ax, ay = (y1 - y2) * inverse, (x2 - x1) * inverse
    bx, by = (y2 - y0) * inverse, (x0 - x2) * inverse
    gx = -ax - bx
    a0 = (x1 * y2 - y1 * x2) * inverse
    b0 = (x2 * y0 - y2 * x0) * inverse
    (nx0, ny0, nz0), (nx1, ny1, nz1), (nx2, ny2, nz2) = n
    (r0, g0, k0), (r1, g1, k1), (r2, g2, k2) = c
    gloss, glow = ink[0], ink[1]
    for y in range(top, bottom + 1):
        py = y + 0.5
        a_row, b_row = a0 + ay * py + 0.5 * ax, b0 + by * py + 0.5 * bx
        lo, hi = _cut_out(left, right, ax, a_row)
        lo, hi = _cut_out(lo, hi, bx, b_row)
        lo, hi = _cut_out(lo, hi, gx, 1.0 - a_row - b_row)
        for x in range(math.ceil(lo - 1e-6), math.floor(hi + 1e-6) + 1):
            a, b = a_row + ax * x, b_row + bx * x
            g = 1.0 - a - b
            z = a * z0 + b * z1 + g * z2
            if owner[y, x] > 0 and z <= target[y, x, 9]:
                continue
            t = target[y, x]
            t[0], t[1], t[2] = a * nx0 + b * nx1 + g * nx2, a * ny0 + b * ny1 + g * ny2, a * nz0 + b * nz1 + g * nz2
            t[3], t[4], t[5] = a * r0 + b * r1 + g * r2, a * g0 + b * g1 + g * g2, a * k0 + b * k1 + g * k2
            t[6], t[7], t[8], t[9] = gloss, glow, 1.0, z
            owner[y, x] = part


@nb.njit(cache=True, nogil=True, fastmath=True)
def _cut_out(lo: float, hi: float, slope: float, base: float) -> tuple[float, float]:
    """What of the span lo..hi lies where base + slope x >= 0."""
    if slope > 1e-12:
        return max(lo, -base / slope), hi
    if slope < -1e-12:
        return lo, min(hi, -base / slope)
    return lo, hi if base >= 0 else -1.0


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw_mesh(target: Array, owner: Array, points: Array, normals: Array, tones: Array, ink: Array, part: int) -> None:
    """A closed mesh. points (n, m, 3): px right, px down, px towards us; normals (n, m, 3): x right, y up, z to us;
    tones (k, m or 1, 3), k <= n: the first and the last row also colour what lies beyond them; ink: gloss, glow. Faces
    that look away are left out."""
    n, m, _ = points.shape
    for i in range(n - 1):
        for j in range(m):
            k = j + 1 if j + 1 < m else 0
            if (normals[i, j, 2] < -0.1 and normals[i + 1, j, 2] < -0.1 and normals[i, k, 2] < -0.1
                    and normals[i + 1, k, 2] < -0.1):
                continue
            p00, p10, p11, p01 = (_of(points, i, j), _of(points, i + 1, j), _of(points, i + 1, k), _of(points, i, k))
            n00, n10, n11, n01 = (_of(normals, i, j), _of(normals, i + 1, j), _of(normals, i + 1, k),
                                  _of(normals, i, k))
            c00, c10, c11, c01 = (_tone(tones, i, j, n, m), _tone(tones, i + 1, j, n, m), _tone(tones, i + 1, k, n, m),
                                  _tone(tones, i, k, n, m))
            _triangle(target, owner, (p00, p10, p11), (n00, n10, n11), (c00, c10, c11), ink, part)
            _triangle(target, owner, (p00, p11, p01), (n00, n11, n01), (c00, c11, c01), ink, part)


@nb.njit(cache=True, nogil=True, fastmath=True)
def _of(table: Array, i: int, j: int) -> Triple:
    return table[i, j, 0], table[i, j, 1], table[i, j, 2]


@nb.njit(cache=True, nogil=True, fastmath=True)
def _tone(tones: Array, i: int, j: int, n: int, m: int) -> Triple:
    """The tone of vertex (i, j) of a mesh of n by m."""
    rows, columns, _ = tones.shape
    row = min(max(i - (n - rows) // 2, 0), rows - 1) if rows > 1 else 0
    column = j if columns == m else j * columns // m
    return tones[row, column, 0], tones[row, column, 1], tones[row, column, 2]


@nb.njit(cache=True, nogil=True)
def _hash(i: int, j: int, k: int) -> float:
    """0..1, the same for the same numbers."""
    x = (i * 374761393 + j * 668265263 + k * 2147483647) & 0xFFFFFFFF
    x = ((x ^ (x >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((x ^ (x >> 16)) & 0xFFFF) / 65536.0


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw_fur(target: Array, owner: Array, points: Array, normals: Array, tones: Array, ink: Array, part: int,
             nap: Array) -> None:
    """Hairs that lie along the mesh (towards higher rows), tapered; they break the outline up and catch the light.

    nap: length px, width px, lift 0..1, share of shade between hairs, hairs per vertex, seed."""
    n, m, _ = points.shape
    each, seed, wide = max(1, int(nap[4])), int(nap[5]), max(nap[1], 1e-6)
    for i in range(1, n - 1):
        for j in range(m):
            if normals[i, j, 2] < -0.2:
                continue
            k, below = j + 1 if j + 1 < m else 0, min(n - 2, i + 1)
            fx, fy, fz = (points[below, j, 0] - points[i - 1, j, 0], points[below, j, 1] - points[i - 1, j, 1],
                          points[below, j, 2] - points[i - 1, j, 2])
            length = math.sqrt(fx * fx + fy * fy + fz * fz)
            if length < 1e-6:
                continue
            fx, fy, fz = fx / length, fy / length, fz / length
            red, green, blue = _tone(tones, i, j, n, m)
            for e in range(each):
                u, v = _hash(i, j, seed * 7 + e), _hash(j, i, seed * 13 + e + 5)
                x, y, z = _mean(_mean(_of(points, i, j), _of(points, i, k), v),
                                _mean(_of(points, below, j), _of(points, below, k), v), u)
                nx, ny, nz = _mean(_of(normals, i, j), _of(normals, i, k), v)
                long = nap[0] * (0.6 + 0.8 * _hash(i, j, seed + 31 * e))
                sway = (_hash(j, seed, i + e) - 0.5) * 0.7
                lift = nap[2] * (0.5 + _hash(i + e, seed, j))
                dx, dy, dz = fx + nx * lift - fy * sway, fy - ny * lift + fx * sway + 0.18, fz + nz * lift
                reach = long / max(1e-6, math.sqrt(dx * dx + dy * dy + dz * dz))
                across = max(1e-6, math.sqrt(dx * dx + dy * dy))
                ax, ay = -dy / across * nap[1] * 0.5, dx / across * nap[1] * 0.5
                near = z + 0.25 * nap[1]
                shade = 1.0 + nap[3] * (_hash(seed + e, i, j) - 0.5)
                turned = (nx + 0.35 * ax / wide, ny + 0.10, nz)
                root = (red * shade * 0.86, green * shade * 0.86, blue * shade * 0.86)
                tip = (red * shade * 1.12, green * shade * 1.12, blue * shade * 1.12)
                _triangle(target, owner, ((x + ax, y + ay, near), (x - ax, y - ay, near),
                    (x + dx * reach, y + dy * reach, z + dz * reach + 0.1 * nap[1])), (turned, turned, turned),
                    (root, root, tip), ink, part)


@nb.njit(cache=True, nogil=True, fastmath=True)
def _mean(a: Triple, b: Triple, share: float) -> Triple:
    """share: how much of b."""
    rest = 1 - share
    return a[0] * rest + b[0] * share, a[1] * rest + b[1] * share, a[2] * rest + b[2] * share


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw_cut(target: Array, owner: Array, mask: Array, relief: Array, place: tuple[int, int], plane: Array, tone: Array,
             ink: Array, part: int) -> None:
    """A thin thing from its mask uint8 (h, w): z = plane[0] + plane[1] x + plane[2] y (px), normal plane[3:6] bent by
    relief (h, w) px or (1, 1)."""
    h, w = owner.shape
    rows, columns = mask.shape
    bent = relief.shape[0] == rows and relief.shape[1] == columns
    flat = 1.0 / math.sqrt(plane[3] * plane[3] + plane[4] * plane[4] + plane[5] * plane[5])
    gloss, glow = ink[0], ink[1]
    for y in range(max(0, -place[1]), min(rows, h - place[1])):
        Y = y + place[1]
        for x in range(max(0, -place[0]), min(columns, w - place[0])):
            if mask[y, x] < 128:
                continue
            X = x + place[0]
            z = plane[0] + plane[1] * X + plane[2] * Y
            inner = bent and 0 < x < columns - 1 and 0 < y < rows - 1
            if inner:
                z += relief[y, x] * 0.2
            t = target[Y, X]
            if owner[Y, X] > 0 and z <= t[9]:
                continue
            nx, ny, nz, share = plane[3], plane[4], plane[5], flat
            if inner:
                nx += 0.5 * (relief[y, x - 1] - relief[y, x + 1])
                ny += 0.5 * (relief[y + 1, x] - relief[y - 1, x])
                share = 1.0 / math.sqrt(nx * nx + ny * ny + nz * nz)
            t[0], t[1], t[2] = nx * share, ny * share, nz * share
            t[3], t[4], t[5] = tone[0], tone[1], tone[2]
            t[6], t[7], t[8], t[9] = gloss, glow, 1.0, z
            owner[Y, X] = part


@nb.njit(cache=True, nogil=True, fastmath=True)
def tint_cut(target: Array, owner: Array, mask: Array, place: tuple[int, int], ink: Array, part: int) -> None:
    """A decal: recolours pixels that `part` owns. ink: r g b, gloss, glow, opacity."""
    h, w = owner.shape
    for y in range(max(0, -place[1]), min(mask.shape[0], h - place[1])):
        for x in range(max(0, -place[0]), min(mask.shape[1], w - place[0])):
            c = mask[y, x] * (ink[5] / 255.0)
            if c > 0 and owner[y + place[1], x + place[0]] == part:
                t = target[y + place[1], x + place[0]]
                for d in range(3):
                    t[3 + d] += (ink[d] - t[3 + d]) * c
                t[6] += (ink[3] - t[6]) * c
                t[7] += (ink[4] - t[7]) * c


@nb.njit(cache=True, nogil=True, fastmath=True)
def veil_cut(target: Array, owner: Array, mask: Array, place: tuple[int, int], z: float, ink: Array) -> None:
    """Something one can see through: blends over what lies behind it. ink: r g b, gloss, glow, opacity."""
    h, w, _ = target.shape
    for y in range(max(0, -place[1]), min(mask.shape[0], h - place[1])):
        for x in range(max(0, -place[0]), min(mask.shape[1], w - place[0])):
            c = mask[y, x] * (ink[5] / 255.0)
            t = target[y + place[1], x + place[0]]
            mine = owner[y + place[1], x + place[0]]
            if c <= 0 or (mine > 0 and t[9] > z):
                continue
            if mine == 0:
                owner[y + place[1], x + place[0]] = -1
                t[:] = 0.0
                t[1], t[2], t[9] = 0.25, 0.95, z - 1.0
            share = c / max(1e-6, c + t[8] * (1 - c))
            for d in range(3):
                t[3 + d] += (ink[d] - t[3 + d]) * share
            t[6] += (ink[3] - t[6]) * share
            t[7] += (ink[4] - t[7]) * share
            t[8] = c + t[8] * (1 - c)


@nb.njit(cache=True, nogil=True, fastmath=True)
def resolve(target: Array, owner: Array, fine: int, normal: Array, albedo: Array, planes: Array) -> None:
    """Averages fine x fine pixels of the target: normal, albedo (h, w, 3); planes (4, h, w): gloss, glow, coverage
    0..1, z px of what is covered. All of them are filled, with zeros where nothing is."""
    _, h, w = planes.shape
    for y in range(h):
        for x in range(w):
            total = nx = ny = nz = r = g = b = gloss = glow = z = np.float32(0.0)
            for v in range(y * fine, y * fine + fine):
                for u in range(x * fine, x * fine + fine):
                    if owner[v, u] == 0:
                        continue
                    t = target[v, u]
                    c = t[8]
                    total += c
                    nx, ny, nz = nx + t[0] * c, ny + t[1] * c, nz + t[2] * c
                    r, g, b = r + t[3] * c, g + t[4] * c, b + t[5] * c
                    gloss, glow, z = gloss + t[6] * c, glow + t[7] * c, z + t[9] * c
            share = np.float32(1.0) / total if total > 0 else np.float32(0.0)
            normal[y, x, 0], normal[y, x, 1], normal[y, x, 2] = nx * share, ny * share, nz * share
            albedo[y, x, 0], albedo[y, x, 1] = min(max(r * share, 0), 1), min(max(g * share, 0), 1)
            albedo[y, x, 2] = min(max(b * share, 0), 1)
            planes[0, y, x], planes[1, y, x] = gloss * share, glow * share
            planes[2, y, x], planes[3, y, x] = total / (fine * fine), z * share / fine


@nb.njit(cache=True, nogil=True, fastmath=True)
def light_field(planes: Array, around: tuple[Array, Array, Array], number: Array, normal: Array, ao: Array,
                shadow: Array) -> None:
    """Softens the normals (h, w, 3) in place; ambient occlusion and shade from above. planes: of `resolve`; around:
    mean depths near and wide (h, w), px, and mean normal (h, w, 3); number: reach of the shade px, step px, weight of
    the mean normal, radius of near px, radius of wide px."""
    near, wide, soft = around
    alpha, depth = planes[2], planes[3]
    h, w = alpha.shape
    steps = int(number[0] / max(1.0, number[1]))
    for y in range(h):
        dark = 0.0
        for x in range(w):
            if alpha[y, x] <= 0:
                normal[y, x, 2] = 1.0
                ao[y, x] = 1.0
                shadow[y, x] = 1.0
                continue
            z = depth[y, x]
            gap = near[y, x] - z
            keep = number[2] if abs(gap) < number[3] * 0.7 else 0.0
            nx = normal[y, x, 0] + (soft[y, x, 0] - normal[y, x, 0]) * keep
            ny = normal[y, x, 1] + (soft[y, x, 1] - normal[y, x, 1]) * keep
            nz = normal[y, x, 2] + (soft[y, x, 2] - normal[y, x, 2]) * keep
            length = math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9
            normal[y, x, 0], normal[y, x, 1] = nx / length, ny / length
            normal[y, x, 2] = nz / length
            a = min(1.0, max(0.0, gap / (number[3] * 1.1) - 0.04))
            b = min(1.0, max(0.0, (wide[y, x] - z) / (number[4] * 1.2) - 0.06))
            ao[y, x] = (1.0 - 0.62 * a) * (1.0 - 0.52 * b)
            if x & 1 == 0:
                dark = 0.0
            for k in range(1, steps + 1 if x & 1 == 0 else 0):
                yy = y - int(k * number[1])
                if yy < 0:
                    break
                if alpha[yy, x] > 0.5:
                    rise = depth[yy, x] - z - 0.75 * k * number[1] - 1.5
                    if rise > 0:
                        dark = max(dark, min(1.0, rise / (0.35 * number[0])) * (1 - 0.6 * k / (steps + 1.0)))
            shadow[y, x] = (1.0 - 0.75 * dark) * (0.45 + 0.55 * ao[y, x])
