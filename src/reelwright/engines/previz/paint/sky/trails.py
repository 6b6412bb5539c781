"""Star trails: what a lens sees of the night sky that stays open for hours, arcs about the pole."""

from __future__ import annotations

import math

import cv2
import numpy as np

from reelwright.engines.previz.scene import Floats

_MANY = 420
_ARC = 34.0
"""Degrees that the sky turns meanwhile."""
_POLE = 0.46
"""Of the sky's height over the horizon: where the pole stands."""
_FINE = 4
"""Bits of a px that an arc's radius is told to."""


def trails(width: int, height: int, horizon: float, rng: np.random.Generator) -> Floats:
    """Linear light (h, w, 3) of the stars' ways about the pole over a horizon at that row."""
    pole = (width / 2, horizon * (1 - _POLE))
    reach = math.hypot(width / 2, max(pole[1], horizon - pole[1]))
    out = np.zeros((height, width, 3), np.uint8)
    middle = tuple(int(v * (1 << _FINE)) for v in pole)
    for k in range(_MANY):
        radius = int(reach * math.sqrt((k + rng.random()) / _MANY) * (1 << _FINE))
        start, bright = rng.uniform(0, 360), 0.12 + 0.88 * rng.random() ** 3
        tint = np.array([0.75, 0.85, 1.0]) + rng.random() * np.array([0.25, 0.05, -0.30])
        colour = tuple(float(v) for v in 255 * bright * tint)
        cv2.ellipse(out, middle, (radius, radius), 0, start, start + _ARC, colour, 1, cv2.LINE_AA, _FINE)
    low = np.clip((horizon - np.arange(height, dtype=np.float32)) / (0.2 * horizon), 0, 1)[:, None, None]
    return np.asarray(out.astype(np.float32) / 255 * low, np.float32)
