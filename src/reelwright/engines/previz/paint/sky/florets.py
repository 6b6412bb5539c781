"""Florets: the heads of a cauliflower on heaps of cloud, finer than the march through the volume can see. They scallop
the outline and shade themselves."""

from __future__ import annotations

import math
from functools import cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.colour import smooth
from reelwright.engines.previz.paint.sky.volume import Seen
from reelwright.engines.previz.scene import Floats

EDGE = 512  # texels along an edge of the tile of florets
RELIEF = 0.5  # how much they shade themselves


def curled(seen: Seen, march: Floats, lit_from: tuple[float, float]) -> Seen:
    """What a march saw, enlarged to the strip, with florets. march: its opacity before it was enlarged; lit_from: the
    way to the sun in the picture, right and up, at most 1 long."""
    height, width = seen.alpha.shape
    size, scale = (width, height), march.shape[1] / width
    wide = large(cv2.GaussianBlur(march, (0, 0), 1.9), size)
    dense = large(cv2.GaussianBlur(cv2.dilate(march, np.ones((7, 7), np.uint8)), (0, 0), 2.0), size)
    near = np.clip(4500.0 / np.maximum(seen.far, 1.0) - 0.35, 0, 1) * (wide > 0.02)
    fine, coarse = laid(size, scale, 0.5), laid(size, scale, 1.0)
    heaps = fine + (coarse - fine) * near
    firm = smooth(0.55, 0.95, dense)
    outline = smooth(-0.16, 0.16, wide - 0.44 + (heaps - 0.5) * 0.62)
    alpha = seen.alpha + (outline - seen.alpha) * firm
    across = cv2.Sobel(heaps, cv2.CV_32F, 1, 0, ksize=3, scale=-lit_from[0] / (8 * scale))
    down = cv2.Sobel(heaps, cv2.CV_32F, 0, 1, ksize=3, scale=lit_from[1] / (8 * scale))
    sun = np.clip(seen.sun * (1 + RELIEF * np.clip(across + down, -1, 1)) * (0.80 + 0.34 * heaps), 0, 1)
    return Seen(np.asarray(alpha, np.float32), np.asarray(sun, np.float32), seen.height, seen.far)


@cache
def _florets() -> Floats:
    """(EDGE, EDGE) that tiles, 0..1, half a px of the march each: round heaps upon heaps with creases between."""
    rng = np.random.default_rng(64)
    cycles = np.hypot(np.fft.fftfreq(EDGE)[:, None] * EDGE, np.fft.rfftfreq(EDGE)[None] * EDGE)
    total = np.zeros((EDGE, EDGE), np.float32)
    for middle, share in ((9.0, 1.0), (20.0, 0.55), (44.0, 0.3), (90.0, 0.13)):
        gain = np.exp(-(((cycles - middle) / (0.34 * middle)) ** 2))
        band = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((EDGE, EDGE))) * gain, s=(EDGE, EDGE))
        total += share * np.minimum(np.abs(band / band.std()), 2.2)
    low, high = np.percentile(total, (1, 99))
    tile = ((total - low) / (high - low)).clip(0, 1).astype(np.float32)
    tile.setflags(write=False)
    return tile


def laid(size: tuple[int, int], scale: float, grain: float, shift: int = 0) -> Floats:
    """(height, width), 0..1: florets over a strip (width, height) px. scale: px of the march to one of it; grain: how
    large they are; shift: texels along the tile."""
    texel = 2 * scale / grain
    rows, columns = (math.ceil(edge * texel) for edge in (size[1], size[0]))
    tile = np.roll(_florets(), shift, axis=1) if shift else _florets()
    tile = np.pad(tile, ((0, max(0, rows - EDGE)), (0, max(0, columns - EDGE))), "wrap")
    return large(tile[:rows, :columns], size)


def large(field: object, size: tuple[int, int]) -> Floats:
    """A field at another size (width, height), px."""
    return np.asarray(cv2.resize(np.asarray(field, np.float32), size, interpolation=cv2.INTER_CUBIC), np.float32)
