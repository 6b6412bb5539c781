"""The loops of kernels.py with OpenCV and NumPy only: no compiler, ready at once, slower.

Frames differ from the compiled ones by rounding and by how far things are minified: within 2 of 255 on average."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

WARP = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


def _u8(x: Array) -> Array:
    """uint32 (h, w) -> uint8 (h, w, 4), the same memory where it is contiguous."""
    return x.view(np.uint8).reshape((*x.shape, 4)) if x.flags.c_contiguous else x[..., None].view(np.uint8)


def over(dst: Array, src: Array, opacity: float) -> None:
    if opacity < 1:
        src = cv2.convertScaleAbs(_u8(src), alpha=opacity).view(np.uint32)[..., 0]
    ia = (255 - (src >> np.uint32(24))) * np.uint32(0x01010101)
    d = cv2.multiply(_u8(np.ascontiguousarray(dst)), _u8(ia.astype(np.uint32)), scale=1 / 255)
    dst[...] = cv2.add(d, _u8(np.ascontiguousarray(src)), dst=d).view(np.uint32)[..., 0]


def over_column(dst: Array, column: Array) -> None:
    over(dst, np.repeat(column[:, None], dst.shape[1], 1), 1.0)


def draw_rows(dst: Array, src: Array, span: Array, scratch: Array, place: Array, opacity: float) -> None:
    u0, du, v0, dv, left, right = place.tolist()
    rows = np.flatnonzero(span[:, 1] >= 0)
    if not rows.size:
        return
    h, w = dst.shape
    ja, jb = sorted(((rows[0] - 1 - v0) / dv, (rows[-1] + 1 - v0) / dv))
    ia, ib = (span[:, 0].min() - 1 - u0) / du, (span[:, 1].max() + 1 - u0) / du
    y0, y1 = max(0, int(ja)), min(h, int(jb) + 2)
    x0, x1 = max(0, int(ia), int(left)), min(w, int(ib) + 2, int(right))
    if x1 <= x0 or y1 <= y0:
        return
    a = np.array([[du, 0, u0 + x0 * du], [0, dv, v0 + y0 * dv]])
    drawn = cv2.warpAffine(_u8(src), a, (x1 - x0, y1 - y0), flags=WARP)
    over(dst[y0:y1, x0:x1], drawn.view(np.uint32)[..., 0], opacity)


def turned(dst: Array, src: Array, span: Array, back: Array, box: Array, opacity: float) -> None:
    x0, x1, y0, y1 = box.tolist()
    moved = np.column_stack([back[:, :2], back @ np.array((x0, y0, 1.0))])
    drawn = cv2.warpAffine(_u8(src), moved, (x1 - x0, y1 - y0), flags=WARP)
    over(dst[y0:y1, x0:x1], drawn.view(np.uint32)[..., 0], opacity)


def ground_rows(dst: Array, chain: Array, level: Array, scratch: Array, lens: Array, tile: Array) -> None:
    f, height, u0, v0, cx, cz = lens.tolist()
    ppm, z_far, z_fade, aperture, focus = tile.tolist()
    h, w = dst.shape
    y0 = max(0, int(v0) + 1, int(v0 + f * height / z_far) + 1)
    if y0 >= h:
        return
    i = np.arange(w, dtype=np.float32)[None]
    z = (f * height / (np.arange(y0, h) - v0)).astype(np.float32)[:, None]
    lod = 0.5 * (np.log2(z / f * ppm) + np.log2(z * z / (f * height) * ppm))[:, 0]
    lod = lod + np.log2(np.maximum(1, 2 * aperture * np.minimum(4, np.abs(1 - focus / z))))[:, 0]
    pick = np.clip((lod + 0.5).astype(int), 0, len(level) - 1)
    fade = np.clip((z_far - z) / z_fade, 0, 1)
    runs = np.split(np.arange(len(pick)), np.flatnonzero(np.diff(pick)) + 1)
    for rows in runs:
        off, n = level[pick[rows[0]]]
        side = np.pad(chain[off : off + n * n].reshape(n, n), ((0, 1), (0, 1)), "wrap")
        s = ppm / (1 << int(pick[rows[0]]))
        zr = z[rows]
        mx = np.mod(((i - u0) * zr / f + cx) * s, n).astype(np.float32)
        my = np.broadcast_to(np.mod(-(zr + cz) * s, n).astype(np.float32), mx.shape)
        got = cv2.remap(_u8(np.ascontiguousarray(side)), mx, np.ascontiguousarray(my), cv2.INTER_LINEAR)
        got = (got * fade[rows][..., None] + 0.5).astype(np.uint8)
        over(dst[y0 + rows[0] : y0 + rows[-1] + 1], got.view(np.uint32)[..., 0], 1.0)


def quad(dst: Array, chain: Array, level: Array, back: Array, box: Array, blur: Array, opacity: float) -> None:
    x0, x1, y0, y1 = box.tolist()
    if x1 <= x0 or y1 <= y0:
        return
    centre = back @ np.array([(x0 + x1) / 2, (y0 + y1) / 2, 1.0])
    u, v = centre[:2] / centre[2]
    grow = np.array([[back[0, k] - u * back[2, k], back[1, k] - v * back[2, k]] for k in (0, 1)]) / centre[2]
    soft = np.log2(max(1.0, 2 * blur[0] * min(4.0, abs(1 - blur[1] * centre[2]))))
    lv = int(np.clip(np.log2(max(abs(np.linalg.det(grow)), 1e-9)) / 2 - 0.5 + soft, 0, len(level) - 1))
    off, rows, columns = level[lv].tolist()
    texture = _u8(chain[off : off + rows * columns].reshape(rows, columns))
    s = 1.0 / (1 << lv)
    shrink = np.array([[s, 0, 0.5 - 0.5 * s], [0, s, 0.5 - 0.5 * s], [0, 0, 1.0]])
    move = np.array([[1, 0, x0], [0, 1, y0], [0, 0, 1.0]])
    drawn = cv2.warpPerspective(texture, shrink @ back @ move, (x1 - x0, y1 - y0), flags=WARP)
    over(dst[y0:y1, x0:x1], drawn.view(np.uint32)[..., 0], opacity)


quad_rows = quad


def _box(shape: tuple[int, ...], x: float, y: float, ex: float, ey: float) -> tuple[int, int, int, int]:
    return max(0, int(x - ex)), min(shape[1], int(x + ex) + 2), max(0, int(y - ey)), min(shape[0], int(y + ey) + 2)


def glows(dst: Array, glow: Array, p: Array) -> None:
    for x, y, r, b, g, red in p.tolist():
        x0, x1, y0, y1 = _box(dst.shape, x, y, r, r)
        if x1 <= x0 or y1 <= y0:
            continue
        s = (glow.shape[0] - 1) / (2 * r)
        a = np.array([[s, 0, (x0 - x + r) * s], [0, s, (y0 - y + r) * s]])
        m: Array = cv2.warpAffine(glow, a, (x1 - x0, y1 - y0), flags=WARP)[..., None]
        view = _u8(dst[y0:y1, x0:x1])
        o = view[..., :3].astype(np.float32)
        lit = o + m * np.array([b, g, red], np.float32) * (1 - o / 255) + 0.5
        view[..., :3] = np.minimum(lit, 255).astype(np.uint8)


def _cover(dst: Array, box: tuple[int, int, int, int], a: Array, colour: list[float]) -> None:
    x0, x1, y0, y1 = box
    view = _u8(dst[y0:y1, x0:x1])
    o = view[..., :3].astype(np.float32)
    view[..., :3] = (o + (np.array(colour, np.float32) - o) * a[..., None] + 0.5).astype(np.uint8)


def dots(dst: Array, p: Array) -> None:
    for x, y, r, b, g, red, cover in p.tolist():
        e = r + 0.8
        box = _box(dst.shape, x, y, e, e)
        j, i = np.ogrid[box[2] : box[3], box[0] : box[1]]
        a = np.clip((e - np.hypot(i - x, j - y)) / max(r * 0.6, 0.8), 0, 1) * cover
        if a.size:
            _cover(dst, box, a.astype(np.float32), [b, g, red])


def streaks(dst: Array, p: Array) -> None:
    for x, y, dx, dy, r, b, g, red, cover in p.tolist():
        length = max(float(np.hypot(dx, dy)), 1e-3)
        ux, uy = dx / length, dy / length
        box = _box(dst.shape, x, y, abs(dx) + r + 1, abs(dy) + r + 1)
        j, i = np.ogrid[box[2] : box[3], box[0] : box[1]]
        along, off = (i - x) * ux + (j - y) * uy, np.abs((i - x) * uy - (j - y) * ux)
        a = np.clip(r + 0.5 - off, 0, 1) * np.clip(1 - np.abs(along) / length, 0, 1) * cover
        if a.size:
            _cover(dst, box, a.astype(np.float32), [b, g, red])


def stamps(dst: Array, atlas: Array, p: Array, opacity: float) -> None:
    n = atlas.shape[1]
    for x, y, r, c, s, k in p.tolist():
        e = int(r * (abs(c) + abs(s))) + 1
        x0, x1, y0, y1 = _box(dst.shape, x, y, e, e)
        if x1 <= x0 or y1 <= y0:
            continue
        q = (n - 1) / (2 * r)
        dx, dy = x0 - x, y0 - y
        a = np.array([[c * q, s * q, (c * dx + s * dy + r) * q], [-s * q, c * q, (c * dy - s * dx + r) * q]])
        drawn = cv2.warpAffine(_u8(atlas[int(k)]), a, (x1 - x0, y1 - y0), flags=WARP)
        over(dst[y0:y1, x0:x1], drawn.view(np.uint32)[..., 0], opacity)


def finish(dst: Array, src: Array, light: Array, vx: Array, vy: Array, curve: Array, grain: Array, at: Array) -> None:
    h, w = src.shape
    gx, gy, amount, saturation = at.tolist()
    rows = (np.arange(h) + int(gy)) & (grain.shape[0] - 1)
    noise = grain[rows, int(gx) : int(gx) + w].astype(np.float32) * np.float32(amount) + np.float32(0.5)
    s, q = _u8(src)[..., :3].astype(np.float32), _u8(light)[..., :3].astype(np.float32)
    o = (1 - (1 - s / 255) * (1 - q / 255)) * (vy[:, None] * vx[None])[..., None]
    m = (o @ np.array([0.114, 0.587, 0.299], np.float32))[..., None]
    o = np.clip(m + (o - m) * np.float32(saturation), 0, 1)
    for k in range(3):
        x, c = o[..., k], curve[k]
        y = c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * c[5])))) + noise
        _u8(dst)[..., k] = np.clip(y, 0, 255).astype(np.uint8)
