"""3-D animation: clean rounded bodies, a warm key, a cool rim, shadows opened by bounced light, a shallow lens."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

OPEN = surfaces.table(lambda x: 0.02 + 0.97 * x**0.88 - 0.040 * np.sin(2 * np.pi * x**0.88))
RICH, SOFT = surfaces.chroma(1.40, 104), surfaces.chroma(1.24, 96)
WARM, COOL = (0.84, 0.99, 1.13), (1.15, 1.0, 0.87)  # BGR: the key's and the fill's share of each colour
ROUND = 26.0  # px at 720 rows over which bodies are rounded


def restaged(scene: Scene, seed: int) -> Scene:
    """Bodies rounded and polished; a larger aperture, as on a miniature; no grain."""
    look = scene.look
    look = replace(
        look, bloom=look.bloom * 1.05, threshold=min(look.threshold, 188.0), vignette=0.14, contrast=0.44, grain=0.0,
        saturation=1.06, aperture=2.0, lift=(0.014, 0.006, 0.006), gain=(0.96, 1.0, 1.04),
    )  # fmt: skip
    return replace(repainted(scene, brush), look=look)


def brush(skin: Skin) -> Skin:
    if skin.role == "veil":
        return skin
    if skin.role == "sky":
        return texels.toned(skin, OPEN, SOFT, SOFT)
    clean = replace(skin, colour=_polished(skin.colour))
    if skin.role == "ground":
        return texels.toned(texels.calmed(clean, 2.5, 0.6), OPEN, SOFT, SOFT)
    if skin.role == "land":
        return _rounded(texels.toned(clean, OPEN, SOFT, SOFT))
    return _rounded(texels.toned(clean, OPEN, RICH, RICH))


def _polished(colour: Array) -> Array:
    """Fine texture evened out, edges kept."""
    if min(colour.shape[:2]) < 8:
        return colour
    return np.asarray(cv2.bilateralFilter(cv2.bilateralFilter(colour, 7, 34, 4), 5, 26, 3))


def _rounded(skin: Skin) -> Skin:
    """Lit as a cushion from the upper left, hollows at its lower right edge, a cool rim on both upper edges."""
    height = texels.cushion(skin, ROUND)
    gx, gy = texels.slopes(height)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + np.float32(0.6))
    turn = (gx * np.float32(0.42) + gy * np.float32(0.62)) * inverse
    rim = np.clip(np.abs(gx) * inverse - np.float32(0.62), 0, 1) * np.clip(gy * np.float32(2) + 1, 0, 1)
    factor = 1 + np.where(turn > 0, turn * np.float32(0.34), turn * np.float32(0.46))
    body = _keyed(skin.colour, turn)
    return replace(skin, colour=texels.lit(body, factor, rim * np.float32(0.62)))


def _keyed(colour: Array, turn: Array) -> Array:
    """Warm where it turns to the key (turn > 0), cool where the sky fills it; edges in between glow from within."""
    share = cv2.convertScaleAbs(np.clip(turn * np.float32(1.6) + np.float32(0.5), 0, 1), alpha=255)
    sides = (cv2.merge([cv2.convertScaleAbs(p, alpha=c) for p, c in zip(cv2.split(colour), tint, strict=True)])
             for tint in (WARM, COOL))
    warm, cool = (np.asarray(side) for side in sides)
    three = cv2.merge([share, share, share])
    return np.asarray(cv2.add(surfaces.times(warm, three), surfaces.times(cool, 255 - three)))


def finish(width: int, height: int) -> Painter:
    """Crisp, with light that spreads a little."""
    u = height / 720

    def paint(image: Array) -> Array:
        soft = cv2.GaussianBlur(image, (0, 0), max(0.8, 1.3 * u))
        return surfaces.glow(np.asarray(cv2.addWeighted(image, 1.35, soft, -0.35, 0)), 190, 0.34, 30 * u)

    return paint


def over_picture(width: int, height: int) -> Painter:
    """A polished animated feature: clean surfaces, shadows opened by bounced light, a soft key from the upper left,
    a thin rim on what stands before light, a little more colour; edges crisp, lights kept."""
    u = height / 720
    tone = surfaces.table(lambda x: x - 0.036 * np.sin(2 * np.pi * x) + 0.03 * x * (1 - x))
    red, blue = surfaces.chroma(1.22, 112), surfaces.chroma(1.22, 112)

    def paint(image: Array) -> Array:
        y, cr, cb = surfaces.split(image)
        clean = cv2.addWeighted(surfaces.calm(y, 0.04, 2), 0.75, y, 0.25, 0)
        small = surfaces.quarter(clean)
        opened = surfaces.fill(clean, small, 0.66, max(3, round(16 * u)), 0.62)
        shaped = surfaces.times(opened, surfaces.full(_form(small, u, 2.4, 1.1) * np.float32(0.7), y), 1 / 0.7)
        lit = cv2.LUT(surfaces.crisp(_rimmed(shaped, u), 0.45, max(0.8, 1.3 * u)), tone)
        return surfaces.glow(surfaces.join(lit, cv2.LUT(cr, red), cv2.LUT(cb, blue)), 226, 0.22, 22 * u)

    return paint


def _form(small: Array, u: float, key: float, hollow: float) -> Array:
    """A factor on light, about 1: surfaces that turn to the upper left are brighter, hollows darker (occlusion)."""
    near = cv2.GaussianBlur(small, (0, 0), max(0.7, 1.6 * u))
    wide = cv2.GaussianBlur(small, (0, 0), max(1.2, 5.0 * u))
    gx, gy = cv2.Sobel(near, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(near, cv2.CV_32F, 0, 1, scale=1 / 8)
    turned = np.clip((gx * np.float32(0.5) + gy * np.float32(0.8)) * np.float32(key), -0.10, 0.10)
    occluded = np.clip(wide - near - np.float32(0.012), 0, 0.3) * np.float32(hollow)
    return np.asarray(1 + turned - occluded)


def _rimmed(y: Array, u: float) -> Array:
    """A thin line of the light behind, along the upper left edge of what is darker."""
    d = max(1, round(2 * u))
    moved = cv2.copyMakeBorder(y[:-d, :-d], d, 0, d, 0, cv2.BORDER_REPLICATE)
    edge = cv2.convertScaleAbs(cv2.subtract(cv2.subtract(moved, y), np.full(1, 22.0)), alpha=0.40)
    return np.asarray(cv2.add(y, cv2.GaussianBlur(edge, (0, 0), max(0.6, 0.8 * u))))
