"""Styles with light on surfaces: 3-D animation and clay."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.finish import surfaces
from reelwright.engines.previz.finish.surfaces import Array, Painter


def animation(width: int, height: int) -> Painter:
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


def clay(width: int, height: int) -> Painter:
    """Modelled by hand: rounded forms, thumb marks, matt pigments, a lamp from the upper left and its soft shine."""
    u = height / 720
    texture = _thumbed(height // 4, width // 4, u)
    tone = surfaces.table(lambda x: 0.10 + 0.90 * (0.4 * surfaces.bands(6, 0.5)(x) + 0.6 * x) ** 0.90)
    red, blue = surfaces.chroma(1.4, 74, 1), surfaces.chroma(1.4, 74, -2)

    def paint(image: Array) -> Array:
        y, cr, cb = surfaces.split(image)
        smooth = surfaces.flat(cv2.medianBlur(y, 3), 30, 2)
        small = surfaces.quarter(smooth)
        body = cv2.LUT(surfaces.fill(smooth, small, 0.88, max(3, round(12 * u))), tone)
        factor, shine = _modelled(small, texture, u)
        lit = cv2.add(surfaces.times(body, surfaces.full(factor * np.float32(0.5), y), 2.0), surfaces.full(shine, y))
        soft = max(3, int(4 * u) * 2 + 1)
        return surfaces.join(lit, cv2.LUT(cv2.medianBlur(cr, min(soft, 5)), red), cv2.LUT(cv2.medianBlur(cb, 5), blue))

    return paint


def _thumbed(h: int, w: int, u: float) -> Array:
    """float32 (h, w): heights of lumps and, here and there, the whorls of a thumb."""
    r = np.random.default_rng(7)
    lumps = cv2.GaussianBlur(r.standard_normal((h, w)).astype(np.float32), (0, 0), 6 * u + 0.6)
    out = lumps / lumps.std() * np.float32(0.5)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    for _ in range(26):
        cx, cy, size = r.uniform(0, w), r.uniform(0, h), r.uniform(9, 16) * max(u, 0.4)
        turn = r.uniform(0, np.pi)
        dx, dy = x - cx, y - cy
        along, across = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
        d = np.hypot(along, across * 1.5)
        out += np.sin(d * (1.9 / max(u, 0.5))) * np.exp(-((d / size) ** 2)) * np.float32(0.13)
    return np.asarray(out, np.float32)


def _modelled(small: Array, texture: Array, u: float) -> tuple[Array, Array]:
    """Light (a factor about 1) and shine (0..0.2) on clay whose height follows the picture's lightness."""
    relief = cv2.GaussianBlur(small, (0, 0), max(0.7, 1.0 * u)) * 9 + cv2.GaussianBlur(small, (0, 0), 3 * u + 0.4) * 12
    height = relief + cv2.resize(texture, small.shape[1::-1])
    gx, gy = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + 1)
    lit = (0.42 * gx + 0.58 * gy + np.float32(0.70)) * inverse
    half = np.clip((0.22 * gx + 0.30 * gy + np.float32(0.93)) * inverse, 0, 1)
    return np.asarray(0.38 + 0.92 * np.clip(lit, 0, 1.2)), np.asarray(half**30 * np.float32(0.09))
