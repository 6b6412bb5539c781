"""A slope of snow across the frame, down which a penguin slides on its belly."""

from __future__ import annotations

import math
import re

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte

STEEP = 15.0
"""Degrees by which the slope falls."""
ON_SLOPE = "on_slope"
"""Trait of who slides down one."""
_DOWN = re.compile(r"\b(?:slid|toboggan|sled|glid|slip)\w*\b[^.;]{0,24}\bdown\b[^.;]{0,30}"
                   r"\b(?:slopes?|hills?|banks?|hillsides?|icebergs?|glaciers?|mountains?\w*|slides?)\b")  # fmt: skip


def slides_down(prompt: str) -> bool:
    """Whether the words have somebody slide down something."""
    return _DOWN.search(prompt.lower()) is not None


def snow_slope(wide: float, tall: float, ppm: float, face: float, rng: np.random.Generator) -> Matte:
    """`wide` m of snow that falls to the side that face says, `tall` m high at its middle; anchor: its top there."""
    rise = 0.5 * wide * math.tan(math.radians(STEEP))
    width, height = max(32, int(wide * ppm)), max(16, int((tall + rise) * ppm))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    bumps = fbm_image(width, height, 5, 5, int(rng.integers(999)), 3)
    edge = rise * ppm * (1 + face * (2 * x / width - 1)) + 0.012 * height * (bumps - 0.5)
    below = np.clip(y - edge, 0, None) / ppm
    alpha = np.clip(y - edge + 0.5, 0, 1)
    furrows = fbm_image(width, height, 26, 7, int(rng.integers(999)), 4)
    deep = np.clip(below / max(tall, 1e-3), 0, 1)[..., None]
    albedo = lin("#f2f7fc") * (1 - 0.45 * deep) + lin("#8fb4d4") * 0.45 * deep
    albedo = albedo * (0.86 + 0.22 * furrows[..., None])
    normal = np.zeros((height, width, 3), np.float32)
    normal[..., 0] = 0.26 * face + 0.5 * (bumps - 0.5)
    normal[..., 1] = 0.72 + 0.5 * (furrows - 0.5)
    normal[..., 2] = 0.6
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    layers = [np.ascontiguousarray(p, np.float32) for p in (albedo, alpha, normal, np.ones_like(alpha))]
    return Matte(layers[0], layers[1], ppm, (width / 2, rise * ppm), layers[2], None, layers[3], rim=0.3)
