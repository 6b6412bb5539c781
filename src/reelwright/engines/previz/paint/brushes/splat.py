"""Two compiled brushes on a G-buffer (h, w, 6): leaves as little ellipses, and copies of whole sprites.

Channels: tone 0..1 (above 1.4: a flower head), normal x y z, ambient occlusion, alpha."""

from __future__ import annotations

import math

import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats


@nb.njit(cache=True, fastmath=True, nogil=True)
def splat(buffer: Floats, strokes: Floats) -> None:
    """strokes (n, 9), painted in order: x, y, half length, half width px, angle rad, tone, normal x, y, z."""
    h, w = buffer.shape[:2]
    for q in range(strokes.shape[0]):
        x, y, rx, ry, angle, tone = (
            strokes[q, 0],
            strokes[q, 1],
            strokes[q, 2],
            strokes[q, 3],
            strokes[q, 4],
            strokes[q, 5],
        )
        c, s = math.cos(angle), math.sin(angle)
        small = min(rx, ry)
        ex = math.sqrt((rx * c) ** 2 + (ry * s) ** 2) + 1.0
        ey = math.sqrt((rx * s) ** 2 + (ry * c) ** 2) + 1.0
        for j in range(max(0, int(y - ey)), min(h, int(y + ey) + 1)):
            for i in range(max(0, int(x - ex)), min(w, int(x + ex) + 1)):
                dx, dy = i - x, j - y
                u, v = (dx * c + dy * s) / rx, (dy * c - dx * s) / ry
                a = (1 - math.sqrt(u * u + v * v)) * small + 0.4
                if a <= 0:
                    continue
                a = min(1.0, a)
                b = buffer[j, i]
                b[0] += (tone - b[0]) * a
                for k in range(3):
                    b[1 + k] += (strokes[q, 6 + k] - b[1 + k]) * a
                b[4] += (1 - b[4]) * a
                b[5] += (1 - b[5]) * a


@nb.njit(cache=True, fastmath=True, nogil=True)
def stamp(
    target: Floats, sprite: Floats, x: float, y: float, scale: float, ax: float, ay: float, flip: float, tint: float
) -> None:
    """Copy a premultiplied sprite (h, w, 8) over the target, its anchor (ax, ay) to (x, y) px, scaled; flip -1 mirrors.

    Channels: albedo rgb, normal xyz, ao, alpha (last). tint multiplies the albedo."""
    th, tw = target.shape[:2]
    sh, sw = sprite.shape[:2]
    left = ax if flip > 0 else sw - ax
    x0, x1 = x - left * scale, x + (sw - left) * scale
    y0, y1 = y - ay * scale, y + (sh - ay) * scale
    for j in range(max(0, int(y0)), min(th, int(y1) + 1)):
        v = (j + 0.5 - y) / scale + ay - 0.5
        j0 = int(math.floor(v))  # noqa: RUF046
        if j0 < 0 or j0 >= sh - 1:
            continue
        fv = v - j0
        for i in range(max(0, int(x0)), min(tw, int(x1) + 1)):
            u = (i + 0.5 - x) / scale * flip + ax - 0.5
            i0 = int(math.floor(u))  # noqa: RUF046
            if i0 < 0 or i0 >= sw - 1:
                continue
            fu = u - i0
            wa, wb, wc, wd = (1 - fu) * (1 - fv), fu * (1 - fv), (1 - fu) * fv, fu * fv
            a = (
                sprite[j0, i0, 7] * wa
                + sprite[j0, i0 + 1, 7] * wb
                + sprite[j0 + 1, i0, 7] * wc
                + sprite[j0 + 1, i0 + 1, 7] * wd
            )
            if a < 0.004:
                continue
            for k in range(8):
                value = (
                    sprite[j0, i0, k] * wa
                    + sprite[j0, i0 + 1, k] * wb
                    + sprite[j0 + 1, i0, k] * wc
                    + sprite[j0 + 1, i0 + 1, k] * wd
                )
                if k < 3:
                    value *= tint
                elif k == 3:
                    value *= flip
                target[j, i, k] = target[j, i, k] * (1 - a) + value


def strokes(*columns: object) -> Floats:
    """Broadcast nine columns to (n, 9)."""
    return np.stack(np.broadcast_arrays(*[np.asarray(c, np.float32) for c in columns]), -1).reshape(-1, 9)
