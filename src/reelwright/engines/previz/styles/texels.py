"""What brushes share: tone and colour of a skin, ink around and inside it, its form as a relief."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.styles import surfaces
from reelwright.engines.previz.styles.repaint import Skin
from reelwright.engines.previz.styles.surfaces import Array

LARGEST = 12.0  # texels: no line is wider


def split(colour: Array) -> tuple[Array, Array, Array]:
    """uint8 BGR -> lightness, red and blue differences."""
    y, cr, cb = cv2.split(cv2.cvtColor(colour, cv2.COLOR_BGR2YCrCb))
    return np.asarray(y), np.asarray(cr), np.asarray(cb)


def join(y: Array, cr: Array, cb: Array) -> Array:
    return np.asarray(cv2.cvtColor(cv2.merge([y, cr, cb]), cv2.COLOR_YCrCb2BGR))


def toned(skin: Skin, tone: Array, red: Array, blue: Array, flat: float = 0.0) -> Skin:
    """Lightness through the table `tone` and colour through `red` and `blue` (uint8 (256,)); what differs by less
    than `flat` (0..255) becomes one area first."""
    y, cr, cb = split(skin.colour)
    if flat and min(y.shape) >= 12:
        y = surfaces.flat(y, flat, 2)
        cr, cb = cv2.medianBlur(cr, 5), cv2.medianBlur(cb, 5)
    return replace(skin, colour=join(cv2.LUT(y, tone), cv2.LUT(cr, red), cv2.LUT(cb, blue)))


def calmed(skin: Skin, px: float, share: float) -> Skin:
    """Fine texture of so many px evened out by a share."""
    wide = float(np.clip(skin.width(px), 0.8, 9.0))
    soft = cv2.GaussianBlur(skin.colour, (0, 0), wide, borderType=cv2.BORDER_REFLECT)
    return replace(skin, colour=np.asarray(cv2.addWeighted(skin.colour, 1 - share, soft, share, 0)))


def outline(skin: Skin, px: float) -> Array:
    """uint8 (h, w): 255 in a band so many px wide along the inside of the skin's edge."""
    width = min(LARGEST, max(1.0, skin.width(px)))
    size = 2 * int(np.ceil(width)) + 1
    inner = cv2.erode(skin.alpha, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    return np.asarray(cv2.subtract(skin.alpha, inner))


def creases(skin: Skin, px: float, start: int, end: int) -> Array:
    """uint8 (h, w): 255 on lines where a place is darker than what is around it, so many px wide."""
    fine = min(LARGEST, max(0.6, skin.width(px)))
    y = cv2.cvtColor(skin.colour, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.bitwise_and(255 - surfaces.ink(y, fine, fine * 2.4, start, end), skin.alpha))


def inked(skin: Skin, lines: Array, colour: tuple[int, int, int] | None, strength: float = 1.0) -> Skin:
    """Lines (uint8 (h, w), 255 ink) drawn in one colour (BGR), or in a deep tone of what they lie on (None)."""
    share = cv2.convertScaleAbs(lines, alpha=strength)
    three = cv2.merge([share, share, share])
    kept = cv2.multiply(skin.colour, 255 - three, scale=1 / 255)
    if colour is None:
        drawn = cv2.multiply(cv2.convertScaleAbs(skin.colour, alpha=0.26), three, scale=1 / 255)
    else:
        drawn = cv2.merge([cv2.convertScaleAbs(share, alpha=c / 255) for c in colour])
    return replace(skin, colour=np.asarray(cv2.add(kept, drawn)))


def cushion(skin: Skin, px: float) -> Array:
    """float32 (h, w), texels: the height of a body whose edges are rounded over so many px."""
    radius = float(np.clip(skin.width(px), 2, 60))
    inside = cv2.copyMakeBorder((skin.alpha > 127).astype(np.uint8), 1, 1, 0, 0, cv2.BORDER_CONSTANT, value=0)
    away = cv2.distanceTransform(inside, cv2.DIST_L2, 3)[1:-1]
    t = np.minimum(away / np.float32(radius), 1)
    return np.asarray(cv2.GaussianBlur(np.sqrt(t * (2 - t)) * np.float32(radius), (0, 0), max(0.8, radius * 0.12)))


def slopes(height: Array) -> tuple[Array, Array]:
    """float32: how much the height rises per texel to the right, and downwards."""
    return cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)


def lit(colour: Array, factor: Array, shine: Array | None = None) -> Array:
    """Colour times a factor (float32, about 1, at most 2), plus a shine (float32, 0..1)."""
    half = cv2.convertScaleAbs(factor, alpha=127.5)
    out = cv2.multiply(colour, cv2.merge([half, half, half]), scale=2 / 255)
    if shine is not None:
        glint = cv2.convertScaleAbs(shine, alpha=255)
        out = cv2.add(out, cv2.merge([glint, glint, glint]))
    return np.asarray(out)
