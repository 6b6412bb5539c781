"""Anime: cels before painted backgrounds; clean tones, thin lines in a deep tone of their own colour, glowing light."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

CELS = surfaces.table(lambda x: 0.02 + 1.0 * (0.25 * x**0.80 + 0.75 * surfaces.bands(4, 0.10)(x**0.80)))
BOARD = surfaces.table(lambda x: 0.02 + 0.99 * (0.50 * x**0.82 + 0.50 * surfaces.bands(5, 0.30)(x**0.82)))
SKY = surfaces.table(lambda x: 0.01 + 1.0 * (0.45 * x**0.86 + 0.55 * surfaces.bands(6, 0.40)(x**0.86)))
VIVID, GENTLE = surfaces.chroma(1.72, 108), surfaces.chroma(1.55, 100)
LINE, FOLD = 1.5, 0.9  # px at 720 rows: outlines, and lines within


def restaged(scene: Scene, seed: int) -> Scene:
    """Everything painted; light that blooms, open shadows that lean to blue, hardly any lens."""
    look = scene.look
    look = replace(
        look, bloom=look.bloom * 0.9, threshold=min(look.threshold, 190.0), contrast=0.42, vignette=0.08, grain=0.0,
        lift=(0.030, 0.010, 0.004), saturation=1.14, aperture=0.25,
    )  # fmt: skip
    return replace(repainted(scene, brush), look=look)


def brush(skin: Skin) -> Skin:
    if skin.role == "veil":
        return skin
    if skin.role == "sky":
        return texels.toned(skin, SKY, VIVID, VIVID, 12)
    if skin.role == "ground":
        skin = texels.calmed(skin, 3.0, 0.7)
    if skin.role in ("land", "ground"):
        return _cooled(texels.toned(skin, BOARD, GENTLE, GENTLE, 34))
    cel = _cooled(texels.toned(skin, CELS, VIVID, VIVID, 30))
    lines = texels.creases(skin, FOLD, 4, 12)
    wide = LINE * (1.5 if skin.role == "figure" else 1.0)
    return texels.inked(texels.inked(cel, lines, None, 0.9), texels.outline(skin, wide), None, 0.95)


def _cooled(skin: Skin) -> Skin:
    """Shadows lean to blue, as the sky fills them."""
    y, cr, cb = texels.split(skin.colour)
    cool = cv2.LUT(y, (np.clip(1 - surfaces.STEPS * 1.9, 0, 1) * 12).astype(np.uint8))
    return replace(skin, colour=texels.join(y, cv2.subtract(cr, cool // 2), cv2.add(cb, cool)))


def finish(width: int, height: int) -> Painter:
    """A soft glow over the whole frame."""
    u = height / 720

    def paint(image: Array) -> Array:
        return surfaces.glow(image, 196, 0.34, 44 * u)

    return paint


def over_picture(width: int, height: int) -> Painter:
    """Cels: four clean tones with soft borders, bright and colourful, cool shadows, thin lines, lights that bloom."""
    u = height / 720
    cels = surfaces.bands(4, 0.22)
    tone = surfaces.table(lambda x: 0.04 + 0.97 * (0.35 * x**0.74 + 0.65 * cels(x**0.74)))
    cool = (np.clip(1 - surfaces.STEPS * 1.7, 0, 1) * 13).astype(np.uint8)
    red, blue = surfaces.chroma(1.6, 82), surfaces.chroma(1.6, 82)

    def paint(image: Array) -> Array:
        y, cr, cb = surfaces.split(image)
        flat = surfaces.flat(y, 30, 2)
        flat = surfaces.fill(flat, surfaces.quarter(flat), 0.82, round(20 * u) + 2)
        lines = surfaces.ink(flat, max(0.7, 0.8 * u), max(1.2, 1.9 * u), 3, 10)
        toned = cv2.LUT(flat, tone)
        night = cv2.LUT(toned, cool)
        cr = cv2.subtract(cv2.LUT(cv2.medianBlur(cr, 5), red), night // 2)
        cb = cv2.add(cv2.LUT(cv2.medianBlur(cb, 5), blue), night)
        drawn = surfaces.times(toned, cv2.addWeighted(lines, 0.80, lines, 0, 51))
        return surfaces.glow(surfaces.join(drawn, cr, cb), 186, 0.5, 44 * u)

    return paint
