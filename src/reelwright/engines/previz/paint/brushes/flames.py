"""Fire as a loop of sprites: a tongue of flame torn by noise that rises through it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

SIDE, COUNT = 128, 24
"""px of a sprite's side, and pictures of the loop; behind them come the same mirrored."""
FOOT, TIP = 0.90, 0.06
"""Where the flame stands and ends: shares of the side from the top."""
RAMP = ("#3a0c06", "#a8280a", "#f0600e", "#ff9c22", "#ffd25a", "#fff3c0")
"""From the thin edge to the hot heart."""
TONGUES = ((-0.20, 0.62, -0.02), (0.21, 0.70, -0.01), (0.0, 1.0, 0.0), (-0.11, 0.55, 0.01), (0.12, 0.46, 0.02))
"""The tongues of one fire: across, height, towards the lens; shares of the fire's height."""
LOW = 0.8
"""m: lower fires are a tongue or two."""
RATE = 22.0
"""Pictures of flame a second."""
_SEED = 41


def fire(fires: Floats, rng: np.random.Generator) -> Emitter:
    """Fires as rows x, y, z, height in m, of their feet."""
    return Emitter("fire", "stamp", _licking(fires, rng), flame_loop(), reflects=True)


@cache
def flame_loop() -> tuple[Pixels, ...]:
    """2 * COUNT sprites, uint8 (SIDE, SIDE, 4), premultiplied BGRA: a flame that stands on FOOT and licks to TIP."""
    coarse = tile_noise(SIDE, _SEED, 4.0, 1.0, 24.0)
    fine = tile_noise(SIDE, _SEED + 1, 4.4, 3.0)
    loop = [_picture(coarse, fine, k / COUNT) for k in range(COUNT)]
    return (*loop, *(np.ascontiguousarray(picture[:, ::-1]) for picture in loop))


def _picture(coarse: Floats, fine: Floats, phase: float) -> Pixels:
    """phase: 0..1. The noise is seamless and rises by whole tiles in one loop, so the loop closes."""
    v, u = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    up = np.clip((FOOT * SIDE - v) / ((FOOT - TIP) * SIDE), -1, 1)  # 0 at the foot, 1 at the tip
    x = (u - SIDE / 2) / (SIDE / 2)
    lick = _risen(coarse, u, v, phase) * np.clip(up, 0, 1) ** 1.2
    x = x + 0.22 * lick
    wide = 0.50 * np.clip(up + 0.10, 0, 1) ** 0.35 * np.clip(1 - up, 0, 1) ** 0.62 + 0.02
    heat = 1 - np.abs(x) / wide
    torn = _risen(fine, u, 0.5 * v, phase) * (0.10 + 0.34 * np.clip(up, 0, 1))
    heat = np.clip(1.25 * heat + torn - 0.42 * np.clip(up, 0, 1) ** 1.6, 0, 1) * (up > -0.08)
    alpha = np.clip(heat * 3.2, 0, 1) ** 0.9 * np.clip((up + 0.05) / 0.05, 0, 1)
    stops = np.linspace(0, 1, len(RAMP))
    ramp = np.array([to_bgr(lin(c)) for c in RAMP], np.float32)
    heart = np.clip(heat**0.85 * (1.15 - 0.45 * np.clip(up, 0, 1)), 0, 1)
    colour = np.stack([np.interp(heart, stops, ramp[:, c]) for c in range(3)], -1)
    out = np.empty((SIDE, SIDE, 4), np.uint8)
    out[..., :3] = np.clip(colour * alpha[..., None], 0, 255)
    out[..., 3] = np.ceil(alpha * 255)
    return out


def _risen(noise: Floats, u: Floats, v: Floats, tiles: float) -> Floats:
    """The noise at (u, v) px after it has risen by so many tiles; -1..1 or so."""
    size = noise.shape[0]
    found = cv2.remap(noise, u % size, (v + tiles * size) % size, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    return np.asarray(found, np.float32)


def _licking(fires: Floats, rng: np.random.Generator) -> Callable[[float], Floats]:
    """Tongues that stand side by side, each at its own place in the loop of pictures."""
    small = [(fire, tongue) for fire in fires for tongue in (TONGUES if fire[3] > LOW else TONGUES[2:4])]
    rows, own = (np.asarray(part, np.float32).reshape(len(small), -1) for part in zip(*small, strict=True))
    n = len(rows)
    start, mirrored = rng.random(n) * COUNT, rng.integers(0, 2, n) * COUNT
    pace = RATE * (0.85 + 0.3 * rng.random(n))
    tall = rows[:, 3] * own[:, 1] * (0.9 + 0.2 * rng.random(n))
    half = 0.5 * tall / (FOOT - TIP)
    fixed = np.zeros((n, 9), np.float32)
    fixed[:, 0] = rows[:, 0] + own[:, 0] * rows[:, 3]
    fixed[:, 1] = rows[:, 1] + 2 * half * (FOOT - 0.5)
    fixed[:, 2] = rows[:, 2] - own[:, 2] * rows[:, 3]
    fixed[:, 3] = half

    def at(t: float) -> Floats:
        out = fixed.copy()
        out[:, 8] = np.floor(start + pace * t) % COUNT + mirrored
        return out

    return at
