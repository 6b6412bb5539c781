"""A headland: a cliff with a level top that a castle, a lighthouse or a wolf can stand on."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

_ROCKS = (("#3a3634", "#8d8378"), ("#4a4038", "#a89274"), ("#34383a", "#7e8684"))
_TURF = ("#33492a", "#7c9448")


def headland(
    wide: float, tall: float, level: float, ppm: float, rng: np.random.Generator, snow: float, green: bool
) -> Matte:
    """`wide` by `tall` m; the top is level over the middle `level` m and breaks off to both sides, steeper to one.
    green: turf on top. Anchor: the middle of the top."""
    h, w = max(16, int(tall * ppm)), max(24, int(wide * ppm))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    u = np.asarray((x[0] / w - 0.5) * wide, np.float32)
    profile = _profile(u, wide, tall, level, rng) * ppm
    alpha = np.clip(y - profile[None], 0, 1)
    cracks = fbm_image(w, h, wide / tall * 5.5, 3.6, int(rng.integers(999)), 6)
    fine = fbm_image(w, h, wide / tall * 14, 14, int(rng.integers(999)), 4)
    strata = np.roll(cracks, h // 7, 0) * 0.6 + fine * 0.4
    form = np.asarray(np.clip(cracks * 0.72 + fine * 0.28, 0, 1), np.float32)
    soft = cv2.GaussianBlur(form, (0, 0), max(0.8, 0.006 * h))
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3)
    gain = 0.10 * h
    lean = np.interp(u, [-0.5 * wide, -0.3 * level, 0.3 * level, 0.5 * wide], [-0.75, -0.2, 0.2, 0.75])[None]
    below = (y - profile[None]) / ppm
    top = smooth(0.05 * tall, 0.0, below)
    normal = np.stack([lean - across * gain, 0.15 + 0.9 * top + down * gain * 0.6, np.full_like(form, 0.62)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    dark, light = _ROCKS[int(rng.integers(len(_ROCKS)))]
    tone = np.clip(0.38 + 0.62 * (form - 0.3) + 0.15 * (strata - 0.5), 0, 1)[..., None]
    albedo = lin(dark) * (1 - tone) + lin(light) * tone
    if green and snow < 0.3:
        turf = smooth(0.11 * tall, 0.01 * tall, below + 0.10 * tall * (cracks - 0.5) * 2)[..., None]
        albedo = albedo * (1 - turf) + (lin(_TURF[0]) * (1 - tone) + lin(_TURF[1]) * tone) * turf
    if snow:
        lies = (smooth(0.55, 0.95, normal[..., 1] + 0.10 * (form - 0.5) + 0.5 * top) * min(1.0, 1.2 * snow))[..., None]
        albedo = albedo * (1 - lies) + lin("#eef3fa") * lies
    pits = np.clip((cv2.GaussianBlur(form, (0, 0), max(1.0, 0.02 * h)) - form) * 5, 0, 1)
    ao = np.clip((1 - 0.6 * pits) * np.interp(below / tall, [0, 0.25, 1.0], [1.0, 0.9, 0.6]), 0, 1)
    return _packed(np.asarray(albedo, np.float32), alpha, ppm, (w / 2, float(profile[w // 2]) + 0.02 * h), normal, ao)


def _packed(
    albedo: Floats, alpha: Floats, ppm: float, anchor: tuple[float, float], normal: Floats, ao: Floats
) -> Matte:
    layers = [np.ascontiguousarray(a, np.float32) for a in (albedo, alpha, normal, ao)]
    return Matte(layers[0], layers[1], ppm, anchor, layers[2], None, layers[3], rim=0.6)


def _profile(u: Floats, wide: float, tall: float, level: float, rng: np.random.Generator) -> Floats:
    """How far under the texture's upper edge the rock begins, m, for u m from the middle."""
    steep = float(rng.choice([-1.0, 1.0]))
    edge = np.where(u * steep > 0, 0.62 * level, 0.50 * level)
    out = np.clip((np.abs(u) - edge) / np.maximum(0.5 * wide - edge, 1e-3), 0, 1)
    fall = np.where(u * steep > 0, out**1.5, np.clip(out * 2.6, 0, 1) ** 0.7 * 0.55 + 0.45 * out**2)
    n = 64
    rough = np.interp(np.linspace(0, n - 1, len(u)), np.arange(n), rng.normal(size=n))
    broad = np.interp(np.linspace(0, 9, len(u)), np.arange(10), rng.normal(size=10))
    away = np.clip(out * 4, 0, 1)
    bumpy = (0.012 + 0.030 * away) * rough + 0.05 * away * broad
    return np.asarray(np.clip(0.03 + fall * 0.99 + bumpy, 0.0, 1.05) * tall, np.float32)
