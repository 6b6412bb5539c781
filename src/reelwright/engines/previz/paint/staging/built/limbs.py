"""A branch across the frame: limb, twigs and leaves as one matte."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte, pillow
from reelwright.engines.previz.scene import Floats

_GREENS = ("#3c5a26", "#7d9a48")
_LEAVES = 7
"""At the end of a twig."""


def branch(
    wide: float, thick: float, ppm: float, side: float, rng: np.random.Generator, snow: float, bare: bool
) -> Matte:
    """A limb of `wide` by 7 `thick` m that comes in from one side (1: right) and thins out at the other. Its anchor is
    the upper edge at its middle. snow 0..1 lies on it; bare: no leaves."""
    deep = max(9 * thick, 0.34 * wide)
    width, height = max(32, int(wide * ppm)), max(16, int(deep * ppm))
    line = _line(width, height, rng)
    alpha = np.zeros((height, width), np.uint8)
    half = thick * ppm / 2
    for i in range(len(line) - 1):
        k = 1.25 - 0.95 * i / len(line)
        cv2.line(alpha, *_ends(line[i], line[i + 1]), 255, max(1, round(2 * half * k)), cv2.LINE_AA)
    tips = _twigs(alpha, line, half, rng)
    mask = np.asarray(alpha.astype(np.float32) / 255, np.float32)
    grain = fbm_image(width, height, wide * 5, deep * 26, int(rng.integers(999)), 4)
    normal = pillow(mask, half * 1.1, 1.0)
    normal[..., 1] += (grain - 0.5) * 0.9
    albedo = np.asarray(lin("#2e231b") * (1 - grain[..., None]) + lin("#7c6550") * grain[..., None], np.float32)
    if snow:
        top = np.clip((normal[..., 1] - 0.25) * 3, 0, 1)[..., None] * min(1.0, snow * 1.3)
        albedo = albedo * (1 - top) + lin("#eef3fa") * top
    ao = np.asarray(0.6 + 0.4 * np.clip(normal[..., 1] + 0.5, 0, 1), np.float32)
    if not bare:
        albedo, mask, normal, ao = _leaved(albedo, mask, normal, ao, tips, half, rng)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-6
    middle = float(line[len(line) // 2][1]) - half * 0.78
    layers = [np.ascontiguousarray(a if side < 0 else a[:, ::-1], np.float32) for a in (albedo, mask, normal, ao)]
    if side >= 0:
        layers[2][..., 0] *= -1
    return Matte(layers[0], layers[1], ppm, (width / 2, middle), layers[2], None, layers[3], rim=0.9)


def _line(width: int, height: int, rng: np.random.Generator) -> Floats:
    """(40, 2) px: from the left edge to the right, nearly level where somebody sits."""
    u = np.linspace(0, 1, 40, dtype=np.float32)
    wave = 0.030 * np.sin(u * 7 + rng.uniform(0, 6)) + 0.018 * np.sin(u * 17 + rng.uniform(0, 6))
    level = 0.55 - 0.10 * (u - 0.5) + wave * np.abs(u - 0.5) * 4
    return np.stack([u * 0.93 * width, level * height], -1).astype(np.float32)


def _ends(a: Floats, b: Floats) -> tuple[tuple[int, int], tuple[int, int]]:
    return (round(float(a[0])), round(float(a[1]))), (round(float(b[0])), round(float(b[1])))


def _twigs(alpha: np.ndarray, line: Floats, half: float, rng: np.random.Generator) -> Floats:
    """Side shoots that end free of the middle, where the hero sits; returns places for leaves (n, 2)."""
    tips = [line[-1], line[-3], line[-6]]
    for i in range(4, len(line) - 1, 2):
        share = i / len(line)
        if 0.36 < share < 0.64:
            continue
        up = rng.choice([-1.0, 1.0])
        length = half * rng.uniform(5, 11) * (1.1 - 0.5 * share)
        angle = rng.uniform(0.3, 1.0) * up
        point = line[i]
        for step in range(5):
            end = point + length / 5 * np.array([np.cos(angle), np.sin(angle)], np.float32)
            cv2.line(alpha, *_ends(point, end), 255, max(1, round(half * 0.5 * (1 - step / 6))), cv2.LINE_AA)
            point, angle = end, angle - 0.16 * up
            tips.append(point)
    return np.asarray(tips, np.float32)


def _leaved(
    albedo: Floats, mask: Floats, normal: Floats, ao: Floats, tips: Floats, half: float, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats, Floats]:
    """Leaves about the tips of the twigs."""
    n = _LEAVES * len(tips)
    at = np.repeat(tips, _LEAVES, 0) + rng.normal(size=(n, 2)) * half * 1.5
    long = half * rng.uniform(0.34, 0.70, n)
    tilt = rng.normal(size=(n, 3)) * [0.5, 0.3, 0.1] + [0, 0.45, 0.7]
    buffer = np.zeros((*mask.shape, 6), np.float32)
    buffer[..., 4] = 0.5
    splat(buffer, strokes(at[:, 0], at[:, 1], long, long * 0.42, rng.uniform(0, 3.1, n), rng.random(n),
                          tilt[:, 0], tilt[:, 1], tilt[:, 2]))  # fmt: skip
    cover = np.clip(buffer[..., 5:6], 0, 1)
    tone = np.clip(buffer[..., 0:1], 0, 1)
    green = lin(_GREENS[0]) * (1 - tone) + lin(_GREENS[1]) * tone
    return (
        albedo * (1 - cover) + green * cover,
        np.maximum(mask, cover[..., 0]),
        normal * (1 - cover) + buffer[..., 1:4] * cover,
        ao * (1 - cover[..., 0]) + cover[..., 0] * (0.55 + 0.45 * buffer[..., 4]),
    )
