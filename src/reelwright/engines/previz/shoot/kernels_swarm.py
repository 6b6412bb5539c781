"""Compiled loops for small things by the dozen: glows, dots, streaks, sprites. See kernels.py."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from reelwright.engines.previz.shoot.texel import (
    C8,
    C16,
    FULL,
    I32,
    I64,
    F,
    U,
    inlined,
    kernel,
    mix_texels,
    over_texel,
    scale_texel,
)  # fmt: skip

Array = Any


@kernel
def glows(dst: Array, glow: Array, p: Array) -> None:
    """Adds light (screen). glow: float32 (n, n), empty border; p: float32 (k, 6): x, y, radius px, b, g, r (0..255).

    A row of the glow is gathered in a loop of its own, so that adding it is vectorised."""
    h, w = dst.shape
    n = glow.shape[0]
    k255 = F(1 / 255)
    line = np.empty(w, np.float32)
    for k in range(p.shape[0]):
        x, y, r = p[k, 0], p[k, 1], p[k, 2]
        cb, cg, cr = p[k, 3], p[k, 4], p[k, 5]
        s = F((n - 1.0) / (2.0 * r))
        for j in range(max(0, math.ceil(y - r)), min(h, int(y + r) + 1)):
            v = (j - y + r) * s
            vi = int(v)
            e = math.sqrt(max(r * r - (j - y) * (j - y), 0.0)) - 0.5
            lo, hi = max(0, math.ceil(x - e)), min(w, int(x + e) + 1)
            if vi >= n - 1 or e <= 0.0 or hi <= lo:
                continue
            fv = F(v - vi)
            g0, g1 = glow[vi], glow[vi + 1]
            for i in range(lo, hi):
                u = F(i - x + r) * s
                ui = U(u)
                fu = u - F(ui)
                a = g0[ui] + (g1[ui] - g0[ui]) * fv
                b = g0[ui + U(1)] + (g1[ui + U(1)] - g0[ui + U(1)]) * fv
                line[i] = a + (b - a) * fu
            d, lit = dst[j, lo:hi], line[lo:hi]
            for i in range(hi - lo):
                p0, g = d[i], lit[i]
                o0, o1, o2 = F(p0 & FULL), F((p0 >> C8) & FULL), F((p0 >> C16) & FULL)
                o0 += cb * g * (F(1) - o0 * k255) + F(0.5)
                o1 += cg * g * (F(1) - o1 * k255) + F(0.5)
                o2 += cr * g * (F(1) - o2 * k255) + F(0.5)
                d[i] = (
                    (p0 & U(0xFF000000))
                    | U(I32(min(o0, F(255))))
                    | (U(I32(min(o1, F(255)))) << C8)
                    | (U(I32(min(o2, F(255)))) << C16)
                )


@inlined
def _cover(p0: Any, a: Any, b: Any, g: Any, r: Any) -> Any:
    """Pixel p0 covered by colour (b, g, r) with coverage a in 0..1."""
    o0, o1, o2 = F(p0 & FULL), F((p0 >> C8) & FULL), F((p0 >> C16) & FULL)
    o0 += (b - o0) * a
    o1 += (g - o1) * a
    o2 += (r - o2) * a
    return (p0 & U(0xFF000000)) | U(I32(o0 + F(0.5))) | (U(I32(o1 + F(0.5))) << C8) | (U(I32(o2 + F(0.5))) << C16)


@kernel
def dots(dst: Array, p: Array) -> None:
    """Soft discs. p: float32 (k, 7): x, y, radius px, b, g, r (0..255), coverage 0..1."""
    h, w = dst.shape
    for k in range(p.shape[0]):
        x, y, r = p[k, 0], p[k, 1], p[k, 2]
        soft = F(1.0) / max(r * F(0.6), F(0.8))
        e = r + F(0.8)
        for j in range(max(0, math.ceil(y - e)), min(h, int(y + e) + 1)):
            for i in range(max(0, math.ceil(x - e)), min(w, int(x + e) + 1)):
                d = math.sqrt((i - x) * (i - x) + (j - y) * (j - y))
                a = F(min(1.0, max(0.0, (e - d) * soft))) * p[k, 6]
                if a > 0:
                    dst[j, i] = _cover(dst[j, i], a, p[k, 3], p[k, 4], p[k, 5])


@kernel
def streaks(dst: Array, p: Array) -> None:
    """Thin soft lines. p: float32 (k, 9): x, y, dx, dy (half the line, px), half width px, b, g, r, coverage."""
    h, w = dst.shape
    for k in range(p.shape[0]):
        x, y, dx, dy, r = p[k, 0], p[k, 1], p[k, 2], p[k, 3], p[k, 4]
        length = max(math.sqrt(dx * dx + dy * dy), 1e-3)
        ux, uy = dx / length, dy / length
        ex, ey = abs(dx) + r + 1, abs(dy) + r + 1
        for j in range(max(0, int(y - ey)), min(h, int(y + ey) + 2)):
            for i in range(max(0, int(x - ex)), min(w, int(x + ex) + 2)):
                along = (i - x) * ux + (j - y) * uy
                off = abs((i - x) * uy - (j - y) * ux)
                a = F(min(1.0, max(0.0, r + 0.5 - off)) * max(0.0, 1.0 - abs(along) / length)) * p[k, 8]
                if a > 0:
                    dst[j, i] = _cover(dst[j, i], a, p[k, 5], p[k, 6], p[k, 7])


@inlined
def _within(at: float, step: float, top: float, lo: int, hi: int) -> Any:
    """The part of lo..hi in which 0 <= at + i·step < top."""
    if abs(step) < 1e-9:
        return (lo, hi) if 0 <= at < top else (lo, lo)
    a, b = -at / step, (top - at) / step
    return max(lo, math.ceil(min(a, b) + 1e-6)), min(hi, math.ceil(max(a, b) - 1e-6))


@kernel
def stamps(dst: Array, atlas: Array, p: Array, opacity: float) -> None:
    """Turned sprites (birds, leaves, smoke): atlas uint32 (k, n, n) premultiplied, empty border; p float32 (m, 6): x,
    y, half side in px, cosine, sine, number in the atlas.

    Rows are cut to where the sprite is; texels are gathered in a loop of their own, so that the rest is vectorised."""
    h, w = dst.shape
    n = atlas.shape[1]
    op = U(int(opacity * 256.0 + 0.5))
    t = np.empty((4, w), np.uint32)
    for k in range(p.shape[0]):
        x, y, r, c, s = float(p[k, 0]), float(p[k, 1]), float(p[k, 2]), float(p[k, 3]), float(p[k, 4])
        sprite = atlas[int(p[k, 5])]
        q = (n - 1) / (2.0 * r)
        e = int(r * (abs(c) + abs(s))) + 1
        du, dv = c * q, -s * q
        for j in range(max(0, int(y) - e), min(h, int(y) + e + 2)):
            u0, v0 = (s * (j - y) - c * x + r) * q, (c * (j - y) + s * x + r) * q
            lo, hi = _within(u0, du, n - 1.0, max(0, int(x) - e), min(w, int(x) + e + 2))
            lo, hi = _within(v0, dv, n - 1.0, lo, hi)
            if hi <= lo:
                continue
            uf, vf = I64(u0 * 65536.0), I64(v0 * 65536.0)
            uk, vk = I64(du * 65536.0), I64(dv * 65536.0)
            some = U(0)
            for i in range(lo, hi):
                ui = min(max((uf + i * uk) >> 16, 0), n - 2)
                vi = min(max((vf + i * vk) >> 16, 0), n - 2)
                t[0, i], t[1, i], t[2, i], t[3, i] = (
                    sprite[vi, ui], sprite[vi, ui + 1], sprite[vi + 1, ui], sprite[vi + 1, ui + 1],
                )  # fmt: skip
                some |= t[0, i] | t[3, i] | t[1, i] | t[2, i]
            if some == U(0):
                continue
            d = dst[j]
            for i in range(lo, hi):
                fu, fv = (U(uf + i * uk) >> C8) & FULL, (U(vf + i * vk) >> C8) & FULL
                m = mix_texels(mix_texels(t[0, i], t[1, i], fu), mix_texels(t[2, i], t[3, i], fu), fv)
                d[i] = over_texel(scale_texel(m, op), d[i])
