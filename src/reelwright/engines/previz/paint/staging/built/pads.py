"""A lily pad under a frog: a round leaf that lies on the water, notched, its veins from the middle."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte

_VEINS = 17
_NOTCH = 0.16
"""Half the angle that is cut out of the leaf, rad."""


def lily_pad(wide: float, deep: float, ppm: float, turned: float, rng: np.random.Generator) -> Matte:
    """A leaf of `wide` m that is `deep` m high in the picture; anchor: its middle. turned: where its notch is, rad."""
    width, height = max(24, int(wide * ppm)), max(8, int(deep * ppm))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = 2 * x / (width - 1) - 1, 2 * y / (height - 1) - 1
    r, a = np.hypot(u, v), np.arctan2(v, u)
    fine = 2.0 / height
    alpha = np.clip((0.97 - r) / (2 * fine) + 0.5, 0, 1)
    off = np.abs((a - turned + np.pi) % (2 * np.pi) - np.pi)
    alpha *= np.clip((off - _NOTCH) * r / (2 * fine) + 0.5, 0, 1)
    vein = np.clip(1 - np.abs(np.sin(0.5 * _VEINS * (a - turned))) * r * 9, 0, 1) * np.clip(1.1 - r, 0, 1)
    mottle = fbm_image(width, height, 9, 9, int(rng.integers(999)), 3)
    tone = np.clip(0.30 + 0.5 * mottle + 0.25 * r, 0, 1)[..., None]
    albedo = lin("#1f5a24") * (1 - tone) + lin("#6aa23c") * tone
    albedo = albedo * (1 - 0.5 * vein[..., None]) + lin("#b4cf74") * 0.5 * vein[..., None]
    rim = np.clip((r - 0.90) / 0.05, 0, 1)[..., None]
    albedo = albedo * (1 - 0.6 * rim) + lin("#a8b458") * 0.6 * rim
    normal = np.zeros((height, width, 3), np.float32)
    normal[..., 1], normal[..., 2] = 0.86, 0.51
    layers = [np.ascontiguousarray(p, np.float32) for p in (albedo, alpha, normal, 0.78 + 0.22 * r)]
    return Matte(layers[0], layers[1], ppm, (width / 2, height / 2), layers[2], None, layers[3], rim=0.2)
