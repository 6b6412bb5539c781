"""Pencil on paper and pixel art: what a prompt may ask a frame to be drawn with."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces
from reelwright.engines.previz.styles.surfaces import Array, Painter

ROWS = 144  # blocks from top to bottom of a frame of pixel art
LEVELS = 7  # of each of red, green and blue
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47


def plain(scene: Scene, seed: int) -> Scene:
    """No film: grain and lens would fight with the hand."""
    look = replace(scene.look, grain=0.0, bloom=scene.look.bloom * 0.4, aperture=0.25, vignette=0.0, saturation=1.2)
    return replace(scene, look=look)


def pixels(width: int, height: int) -> Painter:
    """Large square blocks in few colours, half tones by an ordered dither (Bayer 1973)."""
    rows = max(24, min(ROWS, height // 2))
    columns = max(24, round(rows * width / height))
    step = np.float32(255 / (LEVELS - 1))
    dither = np.tile(BAYER, (-(-rows // 4), -(-columns // 4)))[:rows, :columns, None] * np.float32(255 / LEVELS * 0.4)

    def paint(image: Array) -> Array:
        small = cv2.resize(image, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32)
        steps = np.round(np.clip(small + dither, 0, 255) / step) * step
        return np.asarray(cv2.resize(steps.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST))

    return paint


def pencil(width: int, height: int) -> Painter:
    """Graphite: lines where tones meet, hatching in the shade, white paper."""
    u = max(0.5, height / 720)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    noise = np.random.default_rng(20).standard_normal((height, width)).astype(np.float32)
    wander = cv2.GaussianBlur(noise, (0, 0), 9 * u) * 40
    strokes = np.sin((x + y * 0.9 + wander) * (0.9 / u)) * 0.5 + 0.5
    strokes = cv2.GaussianBlur(strokes * 0.8 + 0.2 * np.clip(noise * 0.3 + 0.5, 0, 1), (0, 0), 0.7 * u)
    hatch = (strokes * 255).astype(np.uint8)

    def paint(image: Array) -> Array:
        grey = surfaces.flat(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), 18, 1)
        soft = cv2.GaussianBlur(255 - grey, (0, 0), 7 * u)
        lines = cv2.divide(grey, 255 - soft, scale=250)
        shade = cv2.LUT(grey, surfaces.table(lambda v: np.clip(0.40 + 0.95 * v, 0, 1)))
        hatched = cv2.max(shade, hatch)
        out = surfaces.times(surfaces.times(lines, hatched), cv2.addWeighted(shade, 0.45, shade, 0.0, 140))
        return np.asarray(cv2.cvtColor(out, cv2.COLOR_GRAY2RGB))

    return paint
