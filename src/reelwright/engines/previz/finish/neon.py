"""The cyberpunk style: neon over deep blacks."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.finish import surfaces
from reelwright.engines.previz.finish.surfaces import Array, Painter


def _ramp(stops: list[tuple[float, str]]) -> Array:
    """uint8 (256, 3) RGB, from positions 0..1 and colours as #rrggbb."""
    at = [p for p, _ in stops]
    colours = np.array([[int(c[k : k + 2], 16) for k in (1, 3, 5)] for _, c in stops], np.float32)
    return np.stack([np.interp(surfaces.STEPS, at, colours[:, k]) for k in range(3)], -1).astype(np.uint8)


HOT = [(0, "#020208"), (0.16, "#12082a"), (0.36, "#5a1470"), (0.56, "#d81e86"), (0.74, "#ff5f7a"), (1, "#fff0c8")]
COLD = [(0, "#02030a"), (0.18, "#06162e"), (0.40, "#0a4a78"), (0.60, "#0fa6c4"), (0.80, "#6df2f2"), (1, "#f4ffff")]


def cyberpunk(width: int, height: int) -> Painter:
    """Two lamps, magenta from the lower left, cyan from the upper right, each stronger on what has its hue; blacks
    deep, lights glowing, the picture's own colours still there; channels a hair apart, faint scan lines."""
    u = height / 720
    hot, cold = _ramp(HOT)[None], _ramp(COLD)[None]
    lines = np.where(np.arange(height) % 3 == 0, 0.90, 1.0)[:, None]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    veil = (np.exp(-0.30 * (x**4 + y**4)) * lines * 255).astype(np.uint8)
    veil = np.asarray(cv2.merge([veil, veil, veil]))
    lamps = ((np.clip(0.5 + 0.30 * (0.8 * y - 0.6 * x), 0, 1)) * 255).astype(np.uint8)  # 255: the magenta one's side
    deep = surfaces.table(lambda v: np.clip((v - 0.035) * 1.12, 0, 1) ** 0.86)
    d = max(1, round(1.6 * u))

    def paint(image: Array) -> Array:
        plane, cr, cb = surfaces.split(image)
        plane = cv2.LUT(surfaces.crisp(plane, 0.5, max(0.8, 1.6 * u)), deep)
        warm = cv2.addWeighted(cr, 3.2, cb, -2.4, -0.8 * 128 + 0.0)
        share = cv2.addWeighted(warm, 0.6, lamps, 1.1, -90)
        three = cv2.merge([plane, plane, plane])
        part = cv2.merge([share, share, share])
        lit = cv2.add(surfaces.times(cv2.LUT(three, hot), part), surfaces.times(cv2.LUT(three, cold), 255 - part))
        out = surfaces.glow(cv2.addWeighted(lit, 0.86, image, 0.24, 0), 120, 0.9, 26 * u)
        red = np.concatenate([out[:, :1, 0].repeat(d, 1), out[:, :-d, 0]], 1)
        out[..., 0] = red
        return surfaces.times(out, veil)

    return paint
