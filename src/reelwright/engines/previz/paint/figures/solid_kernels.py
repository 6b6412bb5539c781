"""Compiled loops of the solid raster: meshes and cut-outs against a depth buffer, fur, resolve, occlusion.

A pixel of the target (h, w, 10) float32 holds: normal x y z, r g b, gloss, glow, coverage 0 or 1, z in px towards us.
owner (h, w) int32 is the part that won the pixel, 0: none (a veil alone: -1)."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

Array = Any  # numba sees the dtypes; spelled out in the docstrings
CHANNELS = 10


@nb.njit(cache=True, nogil=True, fastmath=True)
def tube_mesh(spine: Array, around: int) -> Array:
    """Round limb: spine (k, 4) x y z r, evenly spaced along the limb -> points and outward normals (k + 4, around, 3).

    Rings stand across the limb; both ends are closed with a half sphere in two steps."""
    k = spine.shape[0]
    rows = k + 4
    points = np.empty((rows, around, 3), np.float64)
    normals = np.empty((rows, around, 3), np.float64)
    side = np.array((0.0, 0.0, 1.0))
    for q in range(rows):
        i = min(max(q - 2, 0), k - 1)
        a, b = max(i - 1, 0), min(i + 1, k - 1)
        along = spine[b, :3] - spine[a, :3]
        length = math.sqrt(along[0] ** 2 + along[1] ** 2 + along[2] ** 2)
        if length < 1e-9:
            along = np.array((0.0, 1.0, 0.0))
        else:
            along = along / length
        side = side - along * (side[0] * along[0] + side[1] * along[1] + side[2] * along[2])
        norm = math.sqrt(side[0] ** 2 + side[1] ** 2 + side[2] ** 2)
        if norm < 1e-6:
            side = np.array((along[1], -along[0], 0.0)) if abs(along[2]) < 0.9 else np.array((1.0, 0.0, 0.0))
            norm = math.sqrt(side[0] ** 2 + side[1] ** 2 + side[2] ** 2)
        side = side / norm
        up = np.cross(along, side)
        radius, push = spine[i, 3], 0.0
        if q < 2:
            push = -(0.98, 0.70)[q]
        elif q >= k + 2:
            push = (0.70, 0.98)[q - k - 2]
        ring = math.sqrt(max(0.0, 1.0 - push * push))
        for j in range(around):
            angle = 2 * math.pi * j / around
            c, s = math.cos(angle), math.sin(angle)
            for d in range(3):
                out = (side[d] * c + up[d] * s) * ring + along[d] * push
                points[q, j, d] = spine[i, d] + out * radius
                normals[q, j, d] = out
    return points, normals


@nb.njit(cache=True, nogil=True, fastmath=True)
def loft_mesh(rings: Array) -> Array:
    """Closed rings (n, m, 3) -> points and outward normals (n + 2, m, 3); both ends are closed, softly rounded."""
    n, m, _ = rings.shape
    points = np.empty((n + 2, m, 3), np.float64)
    normals = np.empty((n + 2, m, 3), np.float64)
    centres = np.zeros((n, 3), np.float64)
    for i in range(n):
        for j in range(m):
            for d in range(3):
                centres[i, d] += rings[i, j, d] / m
    points[1 : n + 1] = rings
    for j in range(m):
        points[0, j] = centres[0]
        points[n + 1, j] = centres[n - 1]
    for i in range(n):
        a, b = max(i - 1, 0), min(i + 1, n - 1)
        for j in range(m):
            e = rings[b, j] - rings[a, j]
            f = rings[i, (j + 1) % m] - rings[i, (j - 1) % m]
            normal = np.cross(e, f)
            out = rings[i, j] - centres[i]
            if normal[0] * out[0] + normal[1] * out[1] + normal[2] * out[2] < 0:
                normal = -normal
            length = math.sqrt(normal[0] ** 2 + normal[1] ** 2 + normal[2] ** 2)
            if length < 1e-12:
                normal, length = out, math.sqrt(out[0] ** 2 + out[1] ** 2 + out[2] ** 2) + 1e-12
            normals[i + 1, j] = normal / length
    for end, near in ((0, 0), (n + 1, n - 1)):
        other = 1 if near == 0 else n - 2
        axis = (centres[near] - centres[max(0, min(n - 1, other))])
        length = math.sqrt(axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2)
        if length < 1e-12:
            axis, length = np.array((0.0, 0.0, 1.0)), 1.0
        for j in range(m):
            normals[end, j] = axis / length
    return points, normals


@nb.njit(cache=True, nogil=True, fastmath=True)
def _put(target: Array, owner: Array, x: int, y: int, z: float, normal: Array, tone: Array, ink: Array,
         part: int) -> None:
    t = target[y, x]
    if owner[y, x] > 0 and z <= t[9]:
        return
    t[9] = z
    for d in range(3):
        t[d] = normal[d]
        t[3 + d] = tone[d]
    t[6], t[7], t[8] = ink[0], ink[1], 1.0
    owner[y, x] = part


@nb.njit(cache=True, nogil=True, fastmath=True)
def _triangle(target: Array, owner: Array, p: Array, n: Array, c: Array, ink: Array, part: int) -> None:
    """One triangle: p, n, c (3, 3): points in px, normals, tones. Every row's span is cut out by the three edges."""
    h, w = owner.shape
    area = (p[1, 0] - p[0, 0]) * (p[2, 1] - p[0, 1]) - (p[1, 1] - p[0, 1]) * (p[2, 0] - p[0, 0])
    if abs(area) < 1e-6:
        return
    y0 = max(0, math.ceil(min(p[0, 1], p[1, 1], p[2, 1]) - 0.5))
    y1 = min(h - 1, math.floor(max(p[0, 1], p[1, 1], p[2, 1]) - 0.5))
    if y1 < y0:
        return
    left = max(0.0, min(p[0, 0], p[1, 0], p[2, 0]) - 0.5)
    right = min(w - 1.0, max(p[0, 0], p[1, 0], p[2, 0]) - 0.5)
    inverse = 1.0 / area
    ax, ay = (p[1, 1] - p[2, 1]) * inverse, (p[2, 0] - p[1, 0]) * inverse
    bx, by = (p[2, 1] - p[0, 1]) * inverse, (p[0, 0] - p[2, 0]) * inverse
    a0 = (p[1, 0] * p[2, 1] - p[1, 1] * p[2, 0]) * inverse
    b0 = (p[2, 0] * p[0, 1] - p[2, 1] * p[0, 0]) * inverse
    for y in range(y0, y1 + 1):
        py = y + 0.5
        a_row, b_row = a0 + ay * py + 0.5 * ax, b0 + by * py + 0.5 * bx
        lo, hi = left, right
        for edge in range(3):
            slope = ax if edge == 0 else bx if edge == 1 else -ax - bx
            base = a_row if edge == 0 else b_row if edge == 1 else 1.0 - a_row - b_row
            if slope > 1e-12:
                lo = max(lo, -base / slope)
            elif slope < -1e-12:
                hi = min(hi, -base / slope)
            elif base < 0:
                hi = -1.0
        for x in range(math.ceil(lo - 1e-6), math.floor(hi + 1e-6) + 1):
            a, b = a_row + ax * x, b_row + bx * x
            g = 1.0 - a - b
            z = a * p[0, 2] + b * p[1, 2] + g * p[2, 2]
            t = target[y, x]
            if owner[y, x] > 0 and z <= t[9]:
                continue
            t[9] = z
            for d in range(3):
                t[d] = a * n[0, d] + b * n[1, d] + g * n[2, d]
                t[3 + d] = a * c[0, d] + b * c[1, d] + g * c[2, d]
            t[6], t[7], t[8] = ink[0], ink[1], 1.0
            owner[y, x] = part


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw_mesh(target: Array, owner: Array, points: Array, normals: Array, tones: Array, ink: Array, part: int) -> None:
    """A closed mesh. points (n, m, 3): px right, px down, px towards us; normals (n, m, 3): x right, y up, z to us;
    tones (n or 1, m or 1, 3); ink: gloss, glow. Faces that look away are left out."""
    n, m, _ = points.shape
    tn, tm, _ = tones.shape
    p, q, c = np.empty((3, 3)), np.empty((3, 3)), np.empty((3, 3))
    for i in range(n - 1):
        for j in range(m):
            k = (j + 1) % m
            if (normals[i, j, 2] < -0.1 and normals[i + 1, j, 2] < -0.1 and normals[i, k, 2] < -0.1
                    and normals[i + 1, k, 2] < -0.1):
                continue
            for half in range(2):
                for corner in range(3):
                    if half == 0:
                        a, b = (i, j) if corner == 0 else (i + 1, j) if corner == 1 else (i + 1, k)
                    else:
                        a, b = (i, j) if corner == 0 else (i + 1, k) if corner == 1 else (i, k)
                    p[corner], q[corner] = points[a, b], normals[a, b]
                    c[corner] = tones[min(a, tn - 1), b * tm // m]
                _triangle(target, owner, p, q, c, ink, part)


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
    tn, tm, _ = tones.shape
    p, q, c = np.empty((3, 3)), np.empty((3, 3)), np.empty((3, 3))
    each, seed = max(1, int(nap[4])), int(nap[5])
    for i in range(1, n - 1):
        for j in range(m):
            if normals[i, j, 2] < -0.2:
                continue
            for e in range(each):
                u, v = _hash(i, j, seed * 7 + e), _hash(j, i, seed * 13 + e + 5)
                k = (j + 1) % m
                i2 = min(n - 2, i + 1)
                root = points[i, j] * (1 - v) + points[i, k] * v
                down = points[i2, j] * (1 - v) + points[i2, k] * v
                root = root * (1 - u) + down * u
                normal = normals[i, j] * (1 - v) + normals[i, k] * v
                flow = points[i2, j] - points[i - 1, j]
                length = math.sqrt(flow[0] ** 2 + flow[1] ** 2 + flow[2] ** 2)
                if length < 1e-6:
                    continue
                flow = flow / length
                long = nap[0] * (0.6 + 0.8 * _hash(i, j, seed + 31 * e))
                sway = (_hash(j, seed, i + e) - 0.5) * 0.7
                lift = nap[2] * (0.5 + _hash(i + e, seed, j))
                dx = flow[0] + normal[0] * lift - flow[1] * sway
                dy = flow[1] - normal[1] * lift + flow[0] * sway + 0.18
                dz = flow[2] + normal[2] * lift
                scale = long / max(1e-6, math.sqrt(dx * dx + dy * dy + dz * dz))
                across = max(1e-6, math.sqrt(dx * dx + dy * dy))
                ax, ay = -dy / across * nap[1] * 0.5, dx / across * nap[1] * 0.5
                p[0, 0], p[0, 1], p[0, 2] = root[0] + ax, root[1] + ay, root[2] + 0.25 * nap[1]
                p[1, 0], p[1, 1], p[1, 2] = root[0] - ax, root[1] - ay, root[2] + 0.25 * nap[1]
                p[2, 0] = root[0] + dx * scale
                p[2, 1] = root[1] + dy * scale
                p[2, 2] = root[2] + dz * scale + 0.1 * nap[1]
                shade = 1.0 + nap[3] * (_hash(seed + e, i, j) - 0.5)
                tone = tones[min(i, tn - 1), j * tm // m]
                for corner in range(3):
                    q[corner, 0] = normal[0] + 0.35 * ax / max(nap[1], 1e-6)
                    q[corner, 1] = normal[1] + 0.10
                    q[corner, 2] = normal[2]
                    for d in range(3):
                        c[corner, d] = tone[d] * shade * (0.86 if corner < 2 else 1.12)
                _triangle(target, owner, p, q, c, ink, part)


@nb.njit(cache=True, nogil=True, fastmath=True)
def draw_cut(target: Array, owner: Array, mask: Array, relief: Array, place: tuple[int, int], plane: Array, tone: Array,
             ink: Array, part: int) -> None:
    """A thin thing from its mask uint8 (h, w): z = plane[0] + plane[1] x + plane[2] y (px), normal plane[3:6] bent by
    relief (h, w) px or (1, 1)."""
    h, w = owner.shape
    rows, columns = mask.shape
    bent = relief.shape[0] == rows and relief.shape[1] == columns
    normal = np.empty(3)
    for y in range(max(0, -place[1]), min(rows, h - place[1])):
        for x in range(max(0, -place[0]), min(columns, w - place[0])):
            if mask[y, x] < 128:
                continue
            X, Y = x + place[0], y + place[1]
            z = plane[0] + plane[1] * X + plane[2] * Y
            nx, ny, nz = plane[3], plane[4], plane[5]
            if bent and 0 < x < columns - 1 and 0 < y < rows - 1:
                nx += 0.5 * (relief[y, x - 1] - relief[y, x + 1])
                ny += 0.5 * (relief[y + 1, x] - relief[y - 1, x])
                z += relief[y, x] * 0.2
            length = math.sqrt(nx * nx + ny * ny + nz * nz)
            normal[0], normal[1], normal[2] = nx / length, ny / length, nz / length
            _put(target, owner, X, Y, z, normal, tone, ink, part)


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
            share = c / max(1e-6, c + t[8] * (1 - c))
            for d in range(3):
                t[3 + d] += (ink[d] - t[3 + d]) * share
            if mine == 0:
                owner[y + place[1], x + place[0]] = -1
                t[0], t[1], t[2] = 0.0, 0.25, 0.95
                t[9] = z - 1.0
            t[6] += (ink[3] - t[6]) * share
            t[7] += (ink[4] - t[7]) * share
            t[8] = c + t[8] * (1 - c)


@nb.njit(cache=True, nogil=True, fastmath=True)
def resolve(target: Array, owner: Array, fine: int, out: Array) -> None:
    """Average fine x fine pixels of the target into `out` (h, w, 10); coverage stays, z is of what is covered."""
    h, w, _ = out.shape
    for y in range(h):
        for x in range(w):
            total = 0.0
            for d in range(CHANNELS):
                out[y, x, d] = 0.0
            for v in range(fine):
                for u in range(fine):
                    if owner[y * fine + v, x * fine + u] == 0:
                        continue
                    t = target[y * fine + v, x * fine + u]
                    c = t[8]
                    if c > 0:
                        total += c
                        for d in range(8):
                            out[y, x, d] += t[d] * c
                        out[y, x, 9] += t[9] * c
            if total > 0:
                for d in range(8):
                    out[y, x, d] /= total
                out[y, x, 9] /= total * fine
                out[y, x, 8] = total / (fine * fine)


@nb.njit(cache=True, nogil=True, fastmath=True)
def light_field(pixels: Array, near: Array, wide: Array, soft: Array, number: Array, normal: Array, ao: Array,
                shadow: Array) -> None:
    """Normals, ambient occlusion and shade from above. near, wide (h, w): mean depth around, px; soft (h, w, 3): mean
    normal around; number: reach of the shade px, step px, weight of soft, radius of near px, radius of wide px."""
    h, w, _ = pixels.shape
    steps = int(number[0] / max(1.0, number[1]))
    for y in range(h):
        dark = 0.0
        for x in range(w):
            t = pixels[y, x]
            if t[8] <= 0:
                normal[y, x, 2] = 1.0
                ao[y, x] = 1.0
                shadow[y, x] = 1.0
                continue
            gap = near[y, x] - t[9]
            keep = number[2] if abs(gap) < number[3] * 0.7 else 0.0
            nx = t[0] + (soft[y, x, 0] - t[0]) * keep
            ny = t[1] + (soft[y, x, 1] - t[1]) * keep
            nz = t[2] + (soft[y, x, 2] - t[2]) * keep
            length = math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9
            normal[y, x, 0], normal[y, x, 1] = nx / length, ny / length
            normal[y, x, 2] = nz / length
            a = min(1.0, max(0.0, gap / (number[3] * 1.1) - 0.04))
            b = min(1.0, max(0.0, (wide[y, x] - t[9]) / (number[4] * 1.2) - 0.06))
            ao[y, x] = (1.0 - 0.62 * a) * (1.0 - 0.52 * b)
            if x & 1 == 0:
                dark = 0.0
            for k in range(1, steps + 1 if x & 1 == 0 else 0):
                yy = y - int(k * number[1])
                if yy < 0:
                    break
                over = pixels[yy, x]
                if over[8] > 0.5:
                    rise = over[9] - t[9] - 0.75 * k * number[1] - 1.5
                    if rise > 0:
                        dark = max(dark, min(1.0, rise / (0.35 * number[0])) * (1 - 0.6 * k / (steps + 1.0)))
            shadow[y, x] = (1.0 - 0.75 * dark) * (0.45 + 0.55 * ao[y, x])
