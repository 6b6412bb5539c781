"""Pictures of one small thing: a petal in turn, a bubble, a ball of spray or smoke. BGRA, premultiplied."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.scene import Floats, Pixels


def _disc(side: int) -> tuple[Floats, Floats]:
    v, u = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    return u, v


def _stamp(alpha: Floats, colour: Floats, shade: Floats | float = 1.0) -> Pixels:
    out = np.zeros((*alpha.shape, 4), np.uint8)
    out[..., :3] = np.clip(colour * (alpha * shade)[..., None], 0, 255)
    out[..., 3] = np.clip(alpha, 0, 1) * 255
    return out


def flake(colour: Floats, turn: int) -> Pixels:
    """A petal or leaf as it tumbles: an ellipse that gets narrow and wide again."""
    u, v = _disc(24)
    narrow = 0.18 + 0.42 * abs(math.cos(math.pi * turn / 8))
    alpha = np.clip((1 - (u / 0.95) ** 2 - (v / narrow) ** 2) * 3, 0, 1)
    return _stamp(alpha, colour, 0.75 + 0.25 * np.sign(v) * math.cos(math.pi * turn / 8) + 0.12 * u)


def ring(colour: Floats) -> Pixels:
    u, v = _disc(24)
    r = np.hypot(u, v)
    shine = 0.9 * np.exp(-(((u + 0.3) ** 2 + (v + 0.35) ** 2) / 0.03))
    alpha = np.clip(1 - np.abs(r - 0.78) / 0.14, 0, 1) * 0.7 + shine
    return _stamp(np.minimum(alpha, 0.95), colour)


def puff(colour: Floats, dense: float) -> Pixels:
    """A ball of spray or smoke; dense 1 fresh .. 0 gone."""
    u, v = _disc(48)
    bumps = 0.12 * np.sin(5 * u + 3 * v) * np.cos(4 * v - 2 * u)
    alpha = np.clip(1 - np.hypot(u, v) + bumps, 0, 1) ** 1.3 * 0.7 * dense**0.7
    return _stamp(alpha, colour, 0.85 - 0.15 * v)
