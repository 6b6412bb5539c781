"""Where a coat is asked for its colour, and how colours are laid over one another."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import Rgb


@dataclass(frozen=True, eq=False)
class Skin:
    """Where a pelt is asked for: region, u (rows, 1), angle (1, m) and its rise and side, and the palette (3,)."""

    region: str
    u: Rows
    angle: Rows
    rise: Rows
    side: Rows
    coat: Rows
    under: Rows
    dark: Rows
    socks: Rows | None
    seed: int

    def noise(self, along: float, about: int, salt: int = 0) -> Rows:
        """Smooth noise about -1..1: `along` waves over u, up to `about` around; it closes around the part."""
        rng = np.random.default_rng((self.seed, salt))
        total = np.zeros((len(self.u), self.angle.shape[1]))
        for k in range(6):
            f, m, p = rng.uniform(0.4, 1.0) * along, rng.integers(0, about + 1), rng.uniform(0, 2 * math.pi)
            total = total + np.sin(2 * math.pi * f * self.u + m * self.angle + p) * (0.6 if k > 2 else 1.0)
        return total / 2.6

    def cells(self, across: float, stretch: float, salt: int = 0) -> tuple[Rows, Rows]:
        """Distance to the nearest and the second nearest of scattered points, in cell sizes. across: cells around."""
        rng = np.random.default_rng((self.seed, salt))
        high = max(3, round(across))
        wide = max(3, round(across * stretch / 3.0))
        gx, gy = np.meshgrid(np.arange(-1, wide + 1), np.arange(high))
        px = (gx + 0.5 + rng.uniform(-0.36, 0.36, gx.shape)).ravel()
        py = (gy + 0.5 + rng.uniform(-0.36, 0.36, gx.shape)).ravel()
        x = (self.u * wide)[..., None] - px
        y = (self.angle / (2 * math.pi) * high)[..., None] - py
        y = (y + high / 2) % high - high / 2
        near = np.sort(np.hypot(x, y), axis=-1)
        return near[..., 0], near[..., 1]


def ramp(x: Rows, low: float, high: float) -> Rows:
    t = np.clip((x - low) / (high - low), 0, 1)
    out: Rows = t * t * (3 - 2 * t)
    return out


def over(base: Rows, top: Rows | Rgb, share: Rows) -> Rows:
    out: Rows = base + (np.asarray(top) - base) * np.clip(share, 0, 1)[..., None]
    return out


def tint_rows(colour: Rows, k: float) -> Rows:
    """As tone.tint, of an array."""
    return np.clip(colour * k**2.2, 0, 1)


def plain(s: Skin) -> Rows:
    """Lighter below, a darker line along the back."""
    base = np.broadcast_to(s.coat, (len(s.u), s.angle.shape[1], 3))
    if s.region == "leg":
        return base
    if s.region == "head":
        under = ramp(-s.rise - 0.15 * s.noise(1.5, 2), 0.05, 0.45) * ramp(s.u, 1.0, 0.75)
        return over(base, s.under, under)
    saddle = ramp(s.rise, 0.45, 1.0) * 0.35
    return over(over(base, s.dark, saddle * 0.4), s.under, ramp(-s.rise + 0.14 * s.noise(2, 2), 0.35, 0.8))
