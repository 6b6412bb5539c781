"""Pixel loops compiled by numba. Every picture is premultiplied BGRA seen as uint32 (h, w): 0xAARRGGBB.

No fastmath and no parallel loops: a frame is the same in every thread, and threads are used across frames (the loops
release the GIL). `plain.py` has the same functions without a compiler."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from reelwright.engines.previz.shoot.kernels_swarm import dots, glows, stamps, streaks
from reelwright.engines.previz.shoot.texel import (
    C8,
    C16,
    FULL,
    I32,
    LIMIT,
    F,
    U,
    inlined,
    kernel,
    mix_texels,
    over_texel,
    scale_texel,
)  # fmt: skip

__all__ = (
    "dots",
    "draw_rows",
    "finish",
    "glows",
    "ground_rows",
    "over",
    "over_column",
    "quad",
    "quad_rows",
    "stamps",
    "streaks",
    "turned",
)  # fmt: skip

Array = Any


@kernel
def over(dst: Array, src: Array, opacity: float) -> None:
    """dst = src·opacity over dst; both uint32 (h, w)."""
    h, w = dst.shape
    op = U(int(opacity * 256.0 + 0.5))
    for j in range(h):
        s, d = src[j], dst[j]
        if op == LIMIT:
            for i in range(w):
                d[i] = over_texel(s[i], d[i])
        else:
            for i in range(w):
                d[i] = over_texel(scale_texel(s[i], op), d[i])


@kernel
def over_column(dst: Array, column: Array) -> None:
    """One premultiplied colour per row over dst; dst uint32 (h, w), column uint32 (h,)."""
    h, w = dst.shape
    for j in range(h):
        s = column[j]
        for i in range(w):
            dst[j, i] = over_texel(s, dst[j, i])


@inlined
def _row(d: Any, t: Any, uf: Any, duf: Any, mask: Any, op: Any) -> None:
    """Pixels of the row d: sample t[0] at 16.16 positions (uf + i·duf) & mask, times op/256, over.

    The gather is a loop of its own: LLVM can't vectorise it, but then everything after it is vectorised: 2.7 times
    faster than one fused loop. t: uint32 (3, n) scratch."""
    n = d.shape[0]
    s, a, b = t[0], t[1, :n], t[2, :n]
    u = uf
    for i in range(n):
        x = (u & mask) >> C16
        a[i] = s[x]
        b[i] = s[x + U(1)]
        u = U(u + duf)
    if op == LIMIT:
        for i in range(n):
            d[i] = over_texel(mix_texels(a[i], b[i], (U(uf + U(i) * duf) >> C8) & FULL), d[i])
    else:
        for i in range(n):
            d[i] = over_texel(scale_texel(mix_texels(a[i], b[i], (U(uf + U(i) * duf) >> C8) & FULL), op), d[i])


@kernel
def draw_rows(dst: Array, src: Array, span: Array, scratch: Array, place: Array, opacity: float) -> None:
    """Upright picture: dst (i, j) takes src at texel (u0 + i·du, v0 + j·dv); du > 0, dv of either sign (mirrored).

    dst, src: uint32; span: int32 (rows, 2), first and last texel that is not empty; scratch: uint32 (3, n), n at least
    both widths + 2; place: float64 (u0, du, v0, dv, x0, x1): only columns x0..x1 are touched. src has one empty texel
    around, so that edges are antialiased."""
    u0, du, v0, dv = place[0], place[1], place[2], place[3]
    sh, sw = src.shape
    h, w = dst.shape
    t0 = scratch[0]
    op = U(int(opacity * 256.0 + 0.5))
    for j in range(h):
        v = v0 + j * dv
        if v < 0.0 or v >= sh - 1:
            continue
        r = int(v)
        fy = U(int((v - r) * 256.0))
        a = min(span[r, 0], span[r + 1, 0])
        b = max(span[r, 1], span[r + 1, 1])
        if b < a:
            continue
        lo = max(0, int(place[4]), math.ceil((max(a - 1, 0) - u0) / du))
        hi = min(w, int(place[5]), math.floor((min(b + 1, sw - 1) - 1e-3 - u0) / du) + 1)
        if hi <= lo:
            continue
        k0 = int(u0 + lo * du)
        k1 = min(int(u0 + (hi - 1) * du) + 2, sw)
        ra, rb = src[r, k0:k1], src[r + 1, k0:k1]
        for k in range(ra.shape[0]):
            t0[k] = mix_texels(ra[k], rb[k], fy)
        t0[k1 - k0] = t0[k1 - k0 - 1]
        _row(dst[j, lo:hi], scratch, U(int((u0 + lo * du - k0) * 65536.0)), U(int(du * 65536.0)), U(0xFFFFFFFF), op)


@inlined
def _between(lo: Any, hi: Any, slope: Any, base: Any, least: Any, most: Any) -> Any:
    """What of the span lo..hi has base + slope·i in least..most."""
    if slope > 1e-9:
        return max(lo, (least - base) / slope), min(hi, (most - base) / slope)
    if slope < -1e-9:
        return max(lo, (most - base) / slope), min(hi, (least - base) / slope)
    return lo, hi if least <= base <= most else lo - 1.0


TALL = 160  # rows of the source under one row up to which its spans are looked through


@kernel
def turned(dst: Array, src: Array, span: Array, back: Array, box: Array, opacity: float) -> None:
    """A picture turned about a point: dst (i, j) takes src at texel back·(i, j, 1).

    dst, src: uint32; span: int32 (rows, 2), first and last texel that is not empty; back: float64 (2, 3); box: int64
    (x0, x1, y0, y1), what is touched. src has one empty texel around, so that edges are antialiased."""
    sh, sw = src.shape
    a, b, c = back[0, 0], back[0, 1], back[0, 2]
    d, e, f = back[1, 0], back[1, 1], back[1, 2]
    flat = src.ravel()
    t = np.empty((4, max(1, box[1] - box[0])), np.uint32)
    op = U(int(opacity * 256.0 + 0.5))
    for j in range(box[2], box[3]):
        u, v = b * j + c, e * j + f
        lo, hi = _between(float(box[0]), box[1] - 1.0, a, u, 0.05, sw - 1.05)
        lo, hi = _between(lo, hi, d, v, 0.05, sh - 1.05)
        if hi < lo:
            continue
        first = int(min(v + d * lo, v + d * hi))
        last = int(max(v + d * lo, v + d * hi)) + 1
        if last - first < TALL:
            left, right = sw, -1
            for r in range(first, last + 1):
                left, right = min(left, span[r, 0]), max(right, span[r, 1])
            if right < left:
                continue
            lo, hi = _between(lo, hi, a, u, left - 1.0, right + 1.0)
        i0, n = math.ceil(lo), math.floor(hi) + 1 - math.ceil(lo)
        if n <= 0:
            continue
        at = (0, sw, int((u + a * i0) * 65536.0), int((v + d * i0) * 65536.0), int(a * 65536.0), int(d * 65536.0))
        _run(dst[j, i0 : i0 + n], flat, t, at, op)


@kernel
def ground_rows(dst: Array, chain: Array, level: Array, scratch: Array, lens: Array, tile: Array) -> None:
    """Tiled ground under a lens-shift camera: a row lies at one depth, so it is resampled in one dimension.

    chain: uint32, the mips of a power-of-two tile, flat; level: int64 (L, 2), offset and side; lens: float64 (focal,
    height, u0, v0, x, z); tile: float64 (ppm, z_far, z_fade, aperture in px, depth of focus)."""
    f, height, u0, v0, cx, cz = lens[0], lens[1], lens[2], lens[3], lens[4], lens[5]
    ppm, z_far, z_fade, aperture, focus = tile[0], tile[1], tile[2], tile[3], tile[4]
    h = dst.shape[0]
    t0 = scratch[0]
    for j in range(max(0, int(v0) + 1), h):
        z = f * height / (j - v0)
        if z > z_far:
            continue
        du = z / f * ppm
        dv = z * z / (f * height) * ppm
        blur = aperture * min(4.0, abs(1.0 - focus / z))
        lod = 0.5 * (math.log2(du) + math.log2(dv)) + math.log2(max(1.0, 2.0 * blur))
        lv = min(max(int(lod + 0.5), 0), level.shape[0] - 1)
        off, n = level[lv, 0], level[lv, 1]
        s = 1.0 / (1 << lv)
        du *= s
        m = n - 1
        v = (z + cz) * ppm * s
        r = math.floor(v)
        fy = U(int((v - r) * 256.0))
        oa, ob = off + ((-r) & m) * n, off + ((-r - 1) & m) * n
        ra, rb = chain[oa : oa + n], chain[ob : ob + n]
        for k in range(n):
            t0[k] = mix_texels(ra[k], rb[k], fy)
        t0[n] = t0[0]
        ua = ((0 - u0) * z / f + cx) * ppm * s
        ua -= math.floor(ua / n) * n
        op = U(int(min(1.0, (z_far - z) / z_fade) * 256.0))
        du -= math.floor(du / n) * n
        _row(dst[j], scratch, U(int(ua * 65536.0)), U(int(du * 65536.0)), U(n * 65536 - 1), op)


@inlined
def _bilinear(t: Any, k: Any, tw: Any, uf: Any, vf: Any) -> Any:
    """Texel of a flat picture at index k, tw wide, and the parts of a texel beyond it in 1/65536."""
    fu, fv = U((uf >> 8) & 255), U((vf >> 8) & 255)
    return mix_texels(mix_texels(t[k], t[k + 1], fu), mix_texels(t[k + tw], t[k + tw + 1], fu), fv)


@inlined
def _run(d: Any, chain: Any, t: Any, at: Any, op: Any) -> None:
    """A run that lies within the texture: gathered in a loop of its own, so that the rest is vectorised."""
    off, tw, uf, vf, du, dv = at
    n = d.shape[0]
    for i in range(n):
        k = off + ((vf + i * dv) >> 16) * tw + ((uf + i * du) >> 16)
        t[0, i], t[1, i], t[2, i], t[3, i] = chain[k], chain[k + 1], chain[k + tw], chain[k + tw + 1]
    fu, fv, su, sv = U(uf & 0xFFFFFFFF), U(vf & 0xFFFFFFFF), U(du & 0xFFFFFFFF), U(dv & 0xFFFFFFFF)
    for i in range(n):
        x, y = (U(fu + U(i) * su) >> C8) & FULL, (U(fv + U(i) * sv) >> C8) & FULL
        p = mix_texels(mix_texels(t[0, i], t[1, i], x), mix_texels(t[2, i], t[3, i], x), y)
        d[i] = over_texel(scale_texel(p, op), d[i])


FIRST_LEVEL = 2.0**2.6
"""Fourth power of the texels a pixel from which the first mip serves: four times (1 - 0.35) octaves."""


@inlined
def _mip(dense: Any, top: Any) -> Any:
    """The mip that serves for a fourth power of so many texels a pixel."""
    lv, next_level = 0, FIRST_LEVEL
    while lv < top and dense >= next_level:
        lv += 1
        next_level *= 16.0
    return lv


@kernel
def quad_rows(dst: Array, chain: Array, level: Array, back: Array, box: Array, blur: Array, opacity: float) -> None:
    """A parallelogram level with the frame: each row lies at one depth and shows one row of the texture, so that it is
    resampled in one dimension, three times as fast. Arguments as for `quad`; of the homography only
    what can differ from zero then is looked at."""
    op = U(int(opacity * 256.0 + 0.5))
    x0, x1 = box[0], box[1]
    scratch = np.empty((3, max(level[0, 2], x1 - x0) + 272), np.uint32)
    t0 = scratch[0]
    for j in range(box[2], box[3]):
        q = back[2, 1] * j + back[2, 2]
        if q <= 1e-12:
            continue
        du, u = back[0, 0] / q, (back[0, 0] * x0 + back[0, 1] * j + back[0, 2]) / q
        v = (back[1, 1] * j + back[1, 2]) / q
        dv = (back[1, 1] - v * back[2, 1]) / q
        wide = max(1.0, 2.0 * blur[0] * min(4.0, abs(1.0 - blur[1] * q)))
        lv = _mip(max(du * du, dv * dv) * abs(du * dv) * wide * wide * wide * wide, level.shape[0] - 1)
        s = 1.0 / (1 << lv)
        off, rows, columns = level[lv, 0], level[lv, 1], level[lv, 2]
        u, v, du = (u - 0.5) * s + 0.5, (v - 0.5) * s + 0.5, du * s
        if v < 0.0 or v >= rows - 1 or du <= 1e-9:
            continue
        lo = max(0, math.ceil(-u / du))
        hi = min(x1 - x0, math.floor((columns - 1 - 1e-3 - u) / du) + 1)
        if hi <= lo:
            continue
        r = int(v)
        k0 = int(u + lo * du)
        k1 = min(int(u + (hi - 1) * du) + 2, columns)
        fy = U(int((v - r) * 256.0))
        above, under = off + r * columns, off + (r + 1) * columns
        ra, rb = chain[above + k0 : above + k1], chain[under + k0 : under + k1]
        for k in range(ra.shape[0]):
            t0[k] = mix_texels(ra[k], rb[k], fy)
        t0[k1 - k0] = t0[k1 - k0 - 1]
        first, step = U(int((u + lo * du - k0) * 65536.0)), U(int(du * 65536.0))
        _row(dst[j, x0 + lo : x0 + hi], scratch, first, step, U(0xFFFFFFFF), op)


RUN = 16  # px of a row within which a perspective is taken for straight


@kernel
def quad(dst: Array, chain: Array, level: Array, back: Array, box: Array, blur: Array, opacity: float) -> None:
    """A parallelogram in perspective: one division and one mip per run of px, straight within it.

    chain: uint32, mips with one empty texel around, flat; level: int64 (L, 3), offset, rows, columns; back: float64
    (3, 3), homography from pixels of dst to texels of level 0 (border included), its third row giving 1/depth; box:
    int64 (x0, x1, y0, y1); blur: float64 (aperture in px, depth of focus)."""
    op = U(int(opacity * 256.0 + 0.5))
    top = level.shape[0] - 1
    w, h = float(level[0, 2]), float(level[0, 1])
    t = np.empty((4, RUN), np.uint32)
    b00, b01, b02 = back[0, 0], back[0, 1], back[0, 2]
    b10, b11, b12 = back[1, 0], back[1, 1], back[1, 2]
    b20, b21, b22 = back[2, 0], back[2, 1], back[2, 2]
    for j in range(box[2], box[3]):
        q = b20 * box[0] + b21 * j + b22
        u1 = (b00 * box[0] + b01 * j + b02) / q
        v1 = (b10 * box[0] + b11 * j + b12) / q
        for i0 in range(box[0], box[1], RUN):
            q0, u0, v0 = q, u1, v1
            q = b20 * (i0 + RUN) + b21 * j + b22
            u1 = (b00 * (i0 + RUN) + b01 * j + b02) / q
            v1 = (b10 * (i0 + RUN) + b11 * j + b12) / q
            if q0 <= 1e-12 or q <= 1e-12:
                continue
            if max(u0, u1) < 0 or min(u0, u1) > w or max(v0, v1) < 0 or min(v0, v1) > h:
                continue
            a, c = (u1 - u0) / RUN, (v1 - v0) / RUN
            b, d = (b01 - u0 * b21) / q0, (b11 - v0 * b21) / q0
            dense = max(a * a + c * c, b * b + d * d) * abs(a * d - b * c)  # its quarter power: texels a pixel
            wide = max(1.0, 2.0 * blur[0] * min(4.0, abs(1.0 - blur[1] * 0.5 * (q0 + q))))
            dense *= wide * wide * wide * wide
            lv = _mip(dense, top)
            s = 1.0 / (1 << lv)
            off, tw = level[lv, 0], level[lv, 2]
            uf, vf = int(((u0 - 0.5) * s + 0.5) * 65536.0), int(((v0 - 0.5) * s + 0.5) * 65536.0)
            du, dv = int(a * s * 65536.0), int(c * s * 65536.0)
            u_end, v_end = (tw - 1) << 16, (level[lv, 1] - 1) << 16
            ue, ve = uf + du * RUN, vf + dv * RUN
            if min(uf, ue) >= 0 and min(vf, ve) >= 0 and max(uf, ue) < u_end and max(vf, ve) < v_end:
                _run(dst[j, i0 : min(i0 + RUN, box[1])], chain, t, (off, tw, uf, vf, du, dv), op)
                continue
            for i in range(i0, min(i0 + RUN, box[1])):
                if uf >= 0 and vf >= 0 and uf < u_end and vf < v_end:
                    p = _bilinear(chain, off + (vf >> 16) * tw + (uf >> 16), tw, uf, vf)
                    if p != U(0):
                        dst[j, i] = over_texel(scale_texel(p, op), dst[j, i])
                uf += du
                vf += dv


@kernel
def finish(dst: Array, src: Array, light: Array, vx: Array, vy: Array, curve: Array, grain: Array, at: Array) -> None:
    """Screens light over src, then vignette vx·vy, saturation, a tone curve per channel, grain, rounding.

    dst, src, light: uint32 (h, w); curve: float32 (3, 6), powers 0..5 of x in 0..1 to 0..255, rows
    b, g, r; grain: int8 (n, n + w), columns repeat, so that a row is one read; at: float32 (gx, gy, amount,
    saturation)."""
    h, w = src.shape
    gm = grain.shape[0] - 1
    gx, gy, amount, sat = int(at[0]), int(at[1]), at[2], at[3]
    k, one, zero, top = F(1 / 255), F(1), F(0), F(255)
    b0, b1, b2, b3, b4, b5 = curve[0]
    g0, g1, g2, g3, g4, g5 = curve[1]
    r0, r1, r2, r3, r4, r5 = curve[2]
    for j in range(h):
        gr = grain[(j + gy) & gm, gx : gx + w]
        s, e, d = src[j], light[j], dst[j]
        y = vy[j]
        for i in range(w):
            p, q = s[i], e[i]
            v = vx[i] * y
            b = (one - (one - F(p & FULL) * k) * (one - F(q & FULL) * k)) * v
            g = (one - (one - F((p >> C8) & FULL) * k) * (one - F((q >> C8) & FULL) * k)) * v
            r = (one - (one - F((p >> C16) & FULL) * k) * (one - F((q >> C16) & FULL) * k)) * v
            m = F(0.114) * b + F(0.587) * g + F(0.299) * r
            b = min(max(m + (b - m) * sat, zero), one)
            g = min(max(m + (g - m) * sat, zero), one)
            r = min(max(m + (r - m) * sat, zero), one)
            n = F(gr[i]) * amount + F(0.5)
            b = b0 + b * (b1 + b * (b2 + b * (b3 + b * (b4 + b * b5)))) + n
            g = g0 + g * (g1 + g * (g2 + g * (g3 + g * (g4 + g * g5)))) + n
            r = r0 + r * (r1 + r * (r2 + r * (r3 + r * (r4 + r * r5)))) + n
            d[i] = (
                U(I32(min(max(b, zero), top)))
                | (U(I32(min(max(g, zero), top))) << C8)
                | (U(I32(min(max(r, zero), top))) << C16)
                | U(0xFF000000)
            )
