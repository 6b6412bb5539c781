"""Age on a painted surface: blotches, streaks that run down, a damp foot. Deterministic by seed."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats


def worn(matte: Matte, cue: Cue, opacity: float, wear: float) -> Matte:
    """The matte at the cue's scale, as clear and as weathered as its thing is."""
    matte = replace(matte, ppm=matte.ppm / cue.scale)
    if opacity < 1:
        matte = replace(matte, alpha=matte.alpha * opacity)
    return weather(matte, wear, cue.seed) if wear > 0 else matte


def weather(matte: Matte, amount: float, seed: int) -> Matte:
    """The matte with its albedo stained; amount 0..1. Emission is left alone."""
    shade, stain = _stains(*matte.alpha.shape, amount, seed)
    mean = np.array([0.16, 0.15, 0.12], np.float32)
    return replace(matte, albedo=np.clip(matte.albedo * shade + mean * stain, 0, 1))


@lru_cache(maxsize=2)
def _stains(height: int, width: int, amount: float, seed: int) -> tuple[Floats, Floats]:
    """What remains of the albedo and the share of dirt, (h, w, 1) each; kept, for every picture of a loop has them."""
    cell = max(3.0, height / 28)
    blotch = _noise(height, width, (cell, cell), seed) * 0.6 + _noise(height, width, (cell / 3, cell / 3), seed
        + 1) * 0.4
    streak = _noise(height, width, (cell * 4.0, cell / 3.5), seed + 2)
    grain = _noise(height, width, (2.0, 2.0), seed + 3)
    foot = np.clip((np.arange(height, dtype=np.float32)[:, None] - height * 0.86) / (height * 0.14), 0, 1)
    shade = 1 + amount * (0.34 * (blotch - 0.5) + 0.38 * (streak - 0.5) + 0.20 * (grain - 0.5)) - amount * 0.22 * foot
    stain = amount * 0.22 * np.clip(streak * 1.6 - 0.7, 0, 1)
    return (shade * (1 - stain)).astype(np.float32)[..., None], stain.astype(np.float32)[..., None]


def _noise(height: int, width: int, cell: tuple[float, float], seed: int) -> Floats:
    """Smooth random values 0..1 with cells of (rows, columns) px."""
    rng = np.random.default_rng(seed)
    grid = rng.random((max(2, int(height / cell[0]) + 2), max(2, int(width / cell[1]) + 2)), dtype=np.float32)
    return np.asarray(cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
