"""Comic: ink from the outlines of things, few flat print colours, a halftone screen in the half shadows, a panel's
white margin."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

SPOT = surfaces.table(lambda x: np.where(x < 0.13, 0.02, 0.10 + 0.94 * surfaces.bands(4, 0.05)(x**0.80)))
AIR = surfaces.table(lambda x: 0.06 + 0.96 * surfaces.bands(5, 0.06)(x**0.86))
PRINT, PRINT_BLUE = surfaces.chroma(2.1, 96), surfaces.chroma(2.1, 96, -4)
INK = (22, 14, 16)
LINE, FOLD = 2.6, 1.3  # px at 720 rows: outlines, and lines within
MARGIN, RULE = 0.020, 0.0042  # shares of the frame's height: the white round a panel, and its black rule
PAPER = (250, 246, 236)


def restaged(scene: Scene, seed: int) -> Scene:
    """Everything inked and printed flat; no lens, no film."""
    look = replace(
        scene.look, bloom=0.0, shafts=0.0, vignette=0.0, contrast=0.30, grain=0.0, saturation=1.15, aperture=0.0,
        lift=(0.0, 0.0, 0.0),
    )  # fmt: skip
    return replace(repainted(scene, brush), look=look)


def brush(skin: Skin) -> Skin:
    if skin.role == "veil":
        return skin
    if skin.role == "sky":
        return texels.toned(skin, AIR, PRINT, PRINT_BLUE, 20)
    if skin.role == "ground":
        return texels.toned(texels.calmed(skin, 3.0, 0.8), SPOT, PRINT, PRINT_BLUE, 40)
    flat = texels.toned(skin, SPOT, PRINT, PRINT_BLUE, 30)
    far = 0.6 if skin.role == "land" else 1.0
    lines = cv2.max(texels.outline(skin, LINE * far), texels.creases(skin, FOLD * far, 5, 10))
    return texels.inked(flat, lines, INK)


def finish(width: int, height: int) -> Painter:
    """The halftone screen, and the panel's margin."""
    u = height / 720
    x = surfaces.STEPS
    shade = np.clip((0.46 - x) / 0.26, 0, 1) * np.clip((x - 0.09) / 0.06, 0, 1)
    dark = (shade * 205).astype(np.uint8)
    dots = _screen(width, height, 6.4 * max(u, 0.7))
    margin, rule = max(2, round(MARGIN * height)), max(1, round(RULE * height))

    def paint(image: Array) -> Array:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        grey = cv2.resize(cv2.resize(grey, (width // 4, height // 4), interpolation=cv2.INTER_AREA), (width, height))
        printed = cv2.addWeighted(dots, 4, cv2.LUT(grey, dark), 4, -1020)
        kept = 255 - printed // 5 * 3
        out = surfaces.times(image, cv2.merge([kept, kept, kept]))
        inside = out[margin + rule : height - margin - rule, margin + rule : width - margin - rule].copy()
        out[...] = PAPER
        out[margin : height - margin, margin : width - margin] = INK[::-1]
        out[margin + rule : height - margin - rule, margin + rule : width - margin - rule] = inside
        return out

    return paint


def over_picture(width: int, height: int) -> Painter:
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
