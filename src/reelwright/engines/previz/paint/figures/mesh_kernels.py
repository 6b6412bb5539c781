"""Compiled surfaces of the solid raster: spines and rings -> points and normals."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

Array = Any  # numba sees the dtypes; spelled out in the docstrings
Scale = tuple[float, float, float]


@nb.njit(cache=True, nogil=True, fastmath=True)
def _at(rows: Array, i: int) -> Scale:
    return rows[i, 0], rows[i, 1], rows[i, 2]


@nb.njit(cache=True, nogil=True, fastmath=True)
def tube_mesh(spine: Array, around: int, scale: Scale) -> Array:
    """Round limb: spine (k, 4) x y z r, m, evenly spaced along the limb -> points (px) and outward normals
    (k + 4, around, 3). scale: px a metre, px of the contact point.

    Rings stand across the limb; both ends are closed with a half sphere in two steps."""
    k = spine.shape[0]
    rows = k + 4
    points = np.empty((rows, around, 3), np.float64)
    normals = np.empty((rows, around, 3), np.float64)
    wheel = np.empty((around, 2), np.float64)
    for j in range(around):
        angle = 2 * math.pi * j / around
        wheel[j, 0], wheel[j, 1] = math.cos(angle), math.sin(angle)
    sx, sy, sz = 0.0, 0.0, 1.0
    for q in range(rows):
        i = min(max(q - 2, 0), k - 1)
        a, b = max(i - 1, 0), min(i + 1, k - 1)
        ax, ay, az = spine[b, 0] - spine[a, 0], spine[b, 1] - spine[a, 1], spine[b, 2] - spine[a, 2]
        length = math.sqrt(ax * ax + ay * ay + az * az)
        if length < 1e-9:
            ax, ay, az = 0.0, 1.0, 0.0
        else:
            ax, ay, az = ax / length, ay / length, az / length
        dot = sx * ax + sy * ay + sz * az
        sx, sy, sz = sx - ax * dot, sy - ay * dot, sz - az * dot
        norm = math.sqrt(sx * sx + sy * sy + sz * sz)
        if norm < 1e-6:
            if abs(az) < 0.9:
                sx, sy, sz = ay, -ax, 0.0
            else:
                sx, sy, sz = 1.0, 0.0, 0.0
            norm = math.sqrt(sx * sx + sy * sy + sz * sz)
        sx, sy, sz = sx / norm, sy / norm, sz / norm
        ux, uy, uz = ay * sz - az * sy, az * sx - ax * sz, ax * sy - ay * sx
        radius, push = spine[i, 3], 0.0
        if q < 2:
            push = -0.98 if q == 0 else -0.70
        elif q >= k + 2:
            push = 0.70 if q == k + 2 else 0.98
        ring = math.sqrt(max(0.0, 1.0 - push * push))
        for j in range(around):
            c, s = wheel[j, 0], wheel[j, 1]
            nx = (sx * c + ux * s) * ring + ax * push
            ny = (sy * c + uy * s) * ring + ay * push
            nz = (sz * c + uz * s) * ring + az * push
            normals[q, j, 0], normals[q, j, 1], normals[q, j, 2] = nx, ny, nz
            points[q, j, 0] = (spine[i, 0] + nx * radius) * scale[0] + scale[1]
            points[q, j, 1] = scale[2] - (spine[i, 1] + ny * radius) * scale[0]
            points[q, j, 2] = (spine[i, 2] + nz * radius) * scale[0]
    return points, normals


@nb.njit(cache=True, nogil=True, fastmath=True)
def loft_mesh(rings: Array, scale: Scale) -> Array:
    """Closed rings (n, m, 3), m -> points (px) and outward normals (n + 2, m, 3); both ends are closed, softly rounded.
    scale: px a metre, px of the contact point."""
    n, m, _ = rings.shape
    points = np.empty((n + 2, m, 3), np.float64)
    normals = np.empty((n + 2, m, 3), np.float64)
    centres = np.zeros((n, 3), np.float64)
    for i in range(n):
        for j in range(m):
            for d in range(3):
                centres[i, d] += rings[i, j, d] / m
    for q in range(n + 2):
        i = min(max(q - 1, 0), n - 1)
        for j in range(m):
            at = _at(centres, i) if q != i + 1 else (rings[i, j, 0], rings[i, j, 1], rings[i, j, 2])
            points[q, j, 0] = at[0] * scale[0] + scale[1]
            points[q, j, 1] = scale[2] - at[1] * scale[0]
            points[q, j, 2] = at[2] * scale[0]
    for i in range(n):
        a, b = max(i - 1, 0), min(i + 1, n - 1)
        for j in range(m):
            right, left = j + 1 if j + 1 < m else 0, j - 1 if j > 0 else m - 1
            ex, ey, ez = (rings[b, j, 0] - rings[a, j, 0], rings[b, j, 1] - rings[a, j, 1],
                          rings[b, j, 2] - rings[a, j, 2])
            fx, fy, fz = (rings[i, right, 0] - rings[i, left, 0], rings[i, right, 1] - rings[i, left, 1],
                          rings[i, right, 2] - rings[i, left, 2])
            nx, ny, nz = ey * fz - ez * fy, ez * fx - ex * fz, ex * fy - ey * fx
            ox, oy, oz = rings[i, j, 0] - centres[i, 0], rings[i, j, 1] - centres[i, 1], rings[i, j, 2] - centres[i, 2]
            if nx * ox + ny * oy + nz * oz < 0:
                nx, ny, nz = -nx, -ny, -nz
            length = math.sqrt(nx * nx + ny * ny + nz * nz)
            if length < 1e-12:
                nx, ny, nz, length = ox, oy, oz, math.sqrt(ox * ox + oy * oy + oz * oz) + 1e-12
            normals[i + 1, j, 0], normals[i + 1, j, 1], normals[i + 1, j, 2] = nx / length, ny / length, nz / length
    for end, near in ((0, 0), (n + 1, n - 1)):
        other = max(0, min(n - 1, 1 if near == 0 else n - 2))
        ax, ay, az = (centres[near, 0] - centres[other, 0], centres[near, 1] - centres[other, 1],
                      centres[near, 2] - centres[other, 2])
        length = math.sqrt(ax * ax + ay * ay + az * az)
        if length < 1e-12:
            ax, ay, az, length = 0.0, 0.0, 1.0, 1.0
        for j in range(m):
            normals[end, j, 0], normals[end, j, 1], normals[end, j, 2] = ax / length, ay / length, az / length
    return points, normals
