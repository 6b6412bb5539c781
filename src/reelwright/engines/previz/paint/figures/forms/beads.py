"""Drops of water that cling to a thing: beads all over what is seen of it, each a small lens with its own light."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

BEADED = "beaded"
"""Trait: it is covered in drops."""
_DENSITY = 2.4
"""Drops in a square whose side is a twelfth of the thing's smaller side."""
_LARGEST = 0.026
"""Radius of the largest, as a share of the thing's smaller side."""
_CLEAR = 0.55
"""Opacity of a drop on glass that is seen through."""


def beaded(matte: Matte, seed: int) -> Matte:
    """The matte with drops on it: bent normals, bright below where they gather light, a glint above."""
    if matte.normal is None:
        return matte
    height, width = matte.alpha.shape
    bend, lens, glint = _drops(height, width, seed)
    on = np.where(matte.alpha > 0.05, lens, 0.0)
    normal = matte.normal + bend * on[..., None]
    normal = normal / np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-6)
    light = np.clip(0.5 - 0.9 * bend[..., 1], 0.0, 1.2) * on  # a drop is bright below, dark above
    albedo = matte.albedo * (1 - 0.34 * on + 0.55 * light)[..., None] + (0.10 * light + 0.85 * glint * on)[..., None]
    alpha = np.maximum(matte.alpha, np.where(matte.alpha > 0.05, _CLEAR * lens, 0.0))
    gloss = None if matte.gloss is None else np.asarray(np.maximum(matte.gloss, on), np.float32)
    return replace(matte, albedo=np.asarray(np.clip(albedo, 0, 1), np.float32), alpha=np.asarray(alpha, np.float32),
                   normal=np.asarray(normal, np.float32), gloss=gloss)


@lru_cache(maxsize=2)
def _drops(height: int, width: int, seed: int) -> tuple[Floats, Floats, Floats]:
    """Bend of the normal (h, w, 3), cover 0..1 and glint 0..1 of a field of drops, no two on each other."""
    rng = np.random.default_rng((seed, 77))
    side = min(height, width)
    radius = max(_LARGEST * side, 1.6)
    bend = np.zeros((height, width, 3), np.float32)
    lens, glint = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    count = min(900, int(_DENSITY * height * width / (side / 12) ** 2))
    for x, y, u in rng.random((count, 3)):
        r = radius * (0.34 + 0.66 * u**3)
        _drop(bend, lens, glint, x * width, y * height, r)
    return bend, lens, glint


def _drop(bend: Floats, lens: Floats, glint: Floats, x: float, y: float, r: float) -> None:
    """One more, where none is yet: a little longer than wide."""
    height, width = lens.shape
    top, left = max(0, int(y - 1.3 * r) - 1), max(0, int(x - r) - 1)
    box = np.s_[top : min(height, int(y + 1.3 * r) + 2), left : min(width, int(x + r) + 2)]
    part = lens[box]
    if part.size == 0 or part.max() > 0:
        return
    dy, dx = np.mgrid[0 : part.shape[0], 0 : part.shape[1]].astype(np.float32)
    dx, dy = (dx + left - x) / r, (dy + top - y) / (1.2 * r)
    far = np.hypot(dx, dy)
    part[...] = np.clip((1 - far) * r + 0.5, 0, 1)
    bend[box] = np.dstack([1.1 * dx, -1.1 * dy, 0 * dx]) * (far < 1.1)[..., None]
    glint[box] = np.clip(1.6 - 4.2 * np.hypot(dx + 0.32, dy + 0.36), 0, 1)
