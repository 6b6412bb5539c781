"""A wall of blown dust or sand that stands at the horizon and comes nearer: heaps upon heaps, dark at the foot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.sky.florets import laid
from reelwright.engines.previz.paint.sky.vapour import puffed
from reelwright.engines.previz.scene import Floats, Motion

HEIGHT = 260
"""Texels of its picture, from the ground to over its crest."""
DISCS = 150
"""Heaps per frame width and height of the wall."""


@dataclass(frozen=True, slots=True)
class DustWall:
    """At z m, `size` of the sky high; lean: how much higher it is on the heavy side, 0..1; colour: of the dust,
    display."""

    z: float = 1500.0
    size: float = 0.72
    lean: float = 0.35
    colour: str = "#b98a52"
    keep: float = 1.0
    tag: str = "storm wall"

    def paint(self, scape: Scape) -> None:
        ppm = HEIGHT / scape.tall(self.size, self.z)
        width = int(np.clip(scape.span(self.z, 1.5) * ppm, 320, 2200))
        seed = int(scape.rng.integers(900))
        body = self._heaps(width, seed, scape.side)
        up = 1 - np.arange(HEIGHT, dtype=np.float32)[:, None] / HEIGHT
        curls = laid((width, HEIGHT), 0.5, 1.3, shift=seed * 37)
        body = body + (curls - 0.5) * 0.10 * (body > 0)
        alpha = smooth(0.02, 0.10, body)
        foot = smooth(0.20, 0.0, up)  # it is torn along the ground, and pale there
        tone = (0.62 + 0.30 * curls) * (0.50 + 0.50 * smooth(0.0, 0.75, up)) + 0.35 * foot
        matte = Matte(
            np.asarray(lin(self.colour) * tone[..., None], np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (width / 2, float(HEIGHT)),
            puffed(body, 30, 2.0),
            None,
            np.asarray(np.clip(0.42 + 0.40 * curls + 0.34 * smooth(0.2, 0.9, up), 0, 1), np.float32),
            rim=0.35,
        )
        span = width / ppm
        scape.add("storm wall", matte, [Spot(0.0, 0.0, self.z)], mist=0.2, brush=1, repeat=True,
                  motion=Motion(velocity=(0.004 * span * scape.side, 0.0, -0.012 * self.z)))  # fmt: skip
        scape.built.append("storm wall")

    def _heaps(self, width: int, seed: int, side: float) -> Floats:
        """(HEIGHT, width), 0: clear air; round heaps that bulge out one over the other up to the crest."""
        rng = np.random.default_rng(seed)
        across = (np.arange(width) / width - 0.5) * 2 * side
        crest = 0.66 + 0.22 * self.lean * across + 0.5 * (fbm_image(width, 1, 5, 1, seed, 3)[0] - 0.5)
        body = np.zeros((HEIGHT, width), np.float32)
        for _ in range(int(DISCS * width / (2 * HEIGHT))):
            x, share = int(rng.random() * width), rng.random() ** 0.8
            radius = (0.07 + 0.13 * rng.random() ** 1.5) * (1.25 - 0.45 * share)
            y = float(crest[x]) * share * 0.94
            high, wide = radius * HEIGHT, radius * HEIGHT * 1.15
            left, right = max(0, int(x - wide)), min(width, int(x + wide) + 1)
            top, low = max(0, int((1 - y) * HEIGHT - high)), min(HEIGHT, int((1 - y) * HEIGHT + high) + 1)
            v, u = np.mgrid[top:low, left:right].astype(np.float32)
            ball = np.sqrt(np.clip(1 - ((u - x) / wide) ** 2 - ((v - (1 - y) * HEIGHT) / high) ** 2, 0, 1))
            out = ball * radius * 3.0 + (1 - share) * 0.30 * (ball > 0)
            body[top:low, left:right] = np.maximum(body[top:low, left:right], out)
        solid = smooth(0.0, 0.02, crest[None] * 0.72 - (1 - np.arange(HEIGHT)[:, None] / HEIGHT)) * 0.12
        return np.asarray(np.maximum(body, solid), np.float32)
