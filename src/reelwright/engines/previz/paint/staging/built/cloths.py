"""What lies on a table: the colour of its cloth, its squares, the light that gathers there."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.scene import Pixels

_CLOTHS: Mapping[str, str] = {
    "felt": "#1e6a3a", "baize": "#1e6a3a",
    "velvet": "#5a1430", "silk": "#7a1a2c", "satin": "#8a2440", "linen": "#d8ccb4", "lace": "#e8e2d4",
    "cloth": "#6a1c24", "tablecloth": "#dcd4c4", "checked": "#b8302c", "gingham": "#b8302c",
    "checkered": "#b8302c", "chequered": "#b8302c",
}
"""Words for cloths -> their usual colour."""
CHECKS = frozenset({"checked", "chequered", "checkered", "gingham"})


def cloth_on(word: str) -> str:
    """The colour of the cloth on a table, "" where there is none."""
    cloths = _CLOTHS.keys() & set(word.split())
    if not cloths:
        return ""
    return next((NAMED[w] for w in word.split() if w in NAMED), _CLOTHS[min(cloths)])


def checked(pixels: Pixels, deep: float, across: float, size: float) -> Pixels:
    """Every other square of a cloth white, those between half so. deep, across, size: m, of the cloth and a square."""
    h, w = pixels.shape[:2]
    v = (np.floor(np.arange(h) * deep / h / size) % 2)[:, None]
    u = (np.floor(np.arange(w) * across / w / size) % 2)[None]
    white = ((u + v) / 2).astype(np.float32)[..., None]
    out = pixels.copy()
    light = pixels[..., :3].max(-1, keepdims=True) * np.float32(1.25)
    out[..., :3] = np.clip(pixels[..., :3] * (1 - white) + light * white, 0, 255)
    return out


def pooled(pixels: Pixels) -> Pixels:
    """Light gathers where the hero stands and leaves the corners: one looks there first."""
    h, w = pixels.shape[:2]
    v, u = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
    pool = 0.62 + 0.55 * np.exp(-((u / 0.34) ** 2) - (v / 0.9) ** 2)
    out = pixels.copy()
    out[..., :3] = np.clip(pixels[..., :3] * pool[..., None], 0, 255)
    return out
