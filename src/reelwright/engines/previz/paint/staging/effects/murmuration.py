"""A murmuration: so many starlings that one sees no bird but a cloud that folds, stretches and thins out."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Flock
from reelwright.engines.previz.scene import Emitter, Floats

_COUNT = 2200
_BIRDS = frozenset({"starling", "murmuration"})
_MANY = 9
_WIDE, _TALL, _ROW = 0.30, 0.19, 0.25
"""Of the cloud: half its width as a share of the frame's, half its height and its middle's row as shares of the
height."""
_SIZE = 0.0019
"""Radius of a bird, as a share of the frame's height."""


def is_murmuration(flock: Flock) -> bool:
    return flock.actor.subject.word.split()[-1] in _BIRDS and flock.actor.count >= _MANY


def murmuration(flock: Flock, light: Light, view: View, seed: int) -> Emitter:
    """Dots on a ribbon that turns over itself; each bird keeps its place in it and swings about that place."""
    rng, z = np.random.default_rng((seed, 711)), flock.centre[2]
    tall = view.height / view.focal * z
    along = rng.uniform(-1, 1, _COUNT)
    across = rng.normal(0, 0.42, _COUNT) * (0.35 + 0.65 * np.cos(1.4 * along))
    phase = rng.uniform(0, 6.28, _COUNT)
    middle = view.eye + (view.horizon - _ROW * view.height) / view.focal * z
    dark = np.clip(0.16 * (light.ambient_up + light.ambient_down) * light.exposure, 0, 1) * 60 + 8
    rows = np.zeros((_COUNT, 8), np.float32)
    rows[:, 3] = _SIZE * tall * rng.uniform(0.7, 1.3, _COUNT)
    rows[:, 4:7] = dark[::-1]

    def at(t: float) -> Floats:
        out = rows.copy()
        fold = 0.9 * np.sin(2.2 * along + 0.7 * t) + 0.5 * np.sin(4.1 * along - 1.1 * t + 1.0)
        thick = 0.45 + 0.40 * np.sin(1.7 * along + 0.9 * t + 0.6)
        swing = 0.06 * np.sin(2.6 * t + phase)
        x = along + 0.28 * np.sin(0.6 * t + 2.0 * along) + swing
        y = fold * 0.55 + across * thick + 0.05 * np.cos(2.1 * t + phase)
        out[:, 0] = 0.05 * math.sin(0.4 * t) * view.span(z) + x * _WIDE * view.span(z)
        out[:, 1] = middle + y * _TALL * tall
        out[:, 2] = z * (1 + 0.05 * across)
        return out

    return Emitter(flock.actor.subject.word, "dot", at)
