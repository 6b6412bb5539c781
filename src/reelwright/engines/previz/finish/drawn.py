"""Styles that draw: comic and anime."""

from __future__ import annotations

import math

import cv2
import numpy as np

from reelwright.engines.previz.finish import surfaces
from reelwright.engines.previz.finish.surfaces import Array, Painter


def comic(width: int, height: int) -> Painter:
    """Five flat tones, ink lines, a halftone screen in the half shadows, print colours; black only where it is dark."""
    u = height / 720
    tone = surfaces.table(lambda x: np.where(x < 0.10, 0.03, 0.13 + 0.89 * surfaces.bands(5, 0.12)(x**0.82)))
    x = surfaces.STEPS
    shade = np.clip((0.50 - x) / 0.40, 0, 1) * np.clip((x - 0.07) / 0.05, 0, 1)
    dark = (shade * 200).astype(np.uint8)
    dots = _screen(width, height, 7.0 * max(u, 0.7))
    red, blue = surfaces.chroma(1.8, 88), surfaces.chroma(1.8, 88, -3)

    def paint(image: Array) -> Array:
        y, cr, cb = surfaces.split(image)
        flat = surfaces.flat(y, 28, 2)
        flat = surfaces.fill(flat, surfaces.quarter(flat), 0.85, round(16 * u) + 2)
        lines = surfaces.ink(flat, max(0.8, 1.1 * u), max(1.4, 3.0 * u), 4, 10)
        printed = cv2.addWeighted(dots, 4, cv2.LUT(flat, dark), 4, -1020)
        toned = surfaces.times(cv2.LUT(flat, tone), 255 - printed // 3)
        cr, cb = cv2.LUT(cv2.medianBlur(cr, 5), red), cv2.LUT(cv2.medianBlur(cb, 5), blue)
        return surfaces.times(surfaces.join(toned, cr, cb), cv2.merge([lines, lines, lines]))

    return paint


def _screen(width: int, height: int, pitch: float) -> Array:
    """uint8 (h, w): the screen of a halftone print, at 32 degrees."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = math.radians(32)
    across = (x * math.cos(angle) + y * math.sin(angle)) * (2 * math.pi / pitch)
    down = (y * math.cos(angle) - x * math.sin(angle)) * (2 * math.pi / pitch)
    return np.asarray(((np.cos(across) + np.cos(down)) * 63.5 + 127.5).astype(np.uint8))


def anime(width: int, height: int) -> Painter:
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
