"""The last pass over a frame: vignette, tone, saturation, grain; made once for a clip."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Look
from reelwright.engines.previz.shoot.backend import Loops, u8

Array = NDArray[Any]
MIDDLE, SHOULDER = 0.27, 0.07  # times contrast: how far the middle tones open, how far below white the shoulder ends
TILE = 512  # side of the grain's tile, a power of two


def tone_curve(look: Look) -> Array:
    """Film's curve, a toe in the shadows and a shoulder before white, with lift and gain per channel, as a polynomial
    of degree 5 so that it vectorises: float32 (3, 6)."""
    x = np.linspace(0, 1, 257)
    e = x ** (1 - MIDDLE * look.contrast)
    s = e * (1 - look.contrast) + e * e * (3 - 2 * e) * look.contrast
    s = s - SHOULDER * look.contrast * np.clip((s - 0.6) / 0.4, 0, 1) ** 2
    rows = [(s * gain + (1 - x) ** 3 * lift) * 255 for lift, gain in zip(look.lift, look.gain, strict=True)]
    return np.stack([np.polynomial.polynomial.polyfit(x, row, 5) for row in rows]).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Grade:
    look: Look
    curve: Array
    vx: Array
    vy: Array
    grain: Array
    places: Array
    fineness: float  # small frames are seen enlarged, and their grain with them

    @staticmethod
    def of(look: Look, width: int, height: int, seed: int) -> Grade:
        noise, places = _film(seed)
        grain = np.ascontiguousarray(np.hstack([noise] * (2 + width // TILE)))
        k = -math.log(1 - min(look.vignette, 1.1) * 0.8) / 1.6
        vx = np.exp(-k * (np.linspace(-1, 1, width) * 0.95) ** 4).astype(np.float32)
        vy = np.exp(-k * (np.linspace(-1, 1, height) * 0.90) ** 4).astype(np.float32)
        return Grade(look, tone_curve(look), vx, vy, grain, places, min(1.0, height / 720) ** 0.6)

    def apply(self, loops: Loops, canvas: Array, light: Array, number: int) -> NDArray[np.uint8]:
        """canvas, light: uint32 (h, w) -> uint8 (h, w, 3), RGB, newly made. The grain differs by the frame's number."""
        out = np.empty_like(canvas)
        gx, gy = self.places[number % len(self.places)]
        at = np.array([gx, gy, self.fineness * self.look.grain / 32, self.look.saturation], np.float32)
        loops.finish(out, canvas, light, self.vx, self.vy, self.curve, self.grain, at)
        rgb: Any = cv2.cvtColor(u8(out), cv2.COLOR_BGRA2RGB)
        return rgb


@lru_cache(maxsize=4)
def _film(seed: int) -> tuple[NDArray[np.int8], Array]:
    """A tile of grain, and where in it each frame begins. Shared: don't write to them."""
    r = np.random.default_rng(seed)
    noise: Array = cv2.GaussianBlur(r.standard_normal((TILE, TILE)).astype(np.float32), (0, 0), 0.7)
    return np.clip(noise / noise.std() * 32, -127, 127).astype(np.int8), r.integers(0, TILE, (4096, 2))
