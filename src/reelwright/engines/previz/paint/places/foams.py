"""The last of a wave on the sand: a film of water that runs up, lace of foam at its edge, wet sand that mirrors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.coats import patches, sample
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats

EDGES = (1.18, 1.52, 1.95)
"""Where the films of one wave after another end: foot distances."""


@dataclass(frozen=True, slots=True)
class Wash:
    """Sand towards the lens, water beyond; three curved edges of foam, the nearest before the hero's feet."""

    soil: str = "wetsand"
    foam: float = 0.95

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        foot, unit = scape.view.foot, scape.grow
        swing = patches(x / unit, z / unit * 0.2, 28, 0.8) * 0.16 + patches(x / unit, z / unit * 0.4, 29, 2.6) * 0.05
        depth = z / foot + swing + 0.02 * scape.side * x / unit
        made = sample(material(self.soil), x, z)
        film = smooth(EDGES[0] - 0.02, EDGES[0] + 0.10, depth)
        dry = smooth(EDGES[0] - 0.05, EDGES[0] - 0.42, depth)
        colour = made * (0.62 + 0.55 * dry)[..., None]
        share = 0.96 - 0.66 * film - 0.24 * smooth(EDGES[1], EDGES[2], depth)
        lace = np.abs(patches(x / unit, z / unit * 1.7, 31, 7.0)) + 0.5 * np.abs(patches(x / unit, z / unit, 32, 17.0))
        net = smooth(0.30, 0.06, lace)
        white = np.zeros_like(x)
        for number, at in enumerate(EDGES):
            line = np.exp(-(((depth - at) / 0.022) ** 2))
            trail = smooth(0.0, 0.04, depth - at) * np.exp(-np.maximum(depth - at, 0) / 0.20)
            white = np.maximum(white, np.clip(line + 0.85 * trail * net, 0, 1) * (1 - 0.10 * number))
        white = np.clip(white * self.foam, 0, 1)[..., None]
        colour = colour * (1 - white) + lin("#f6fafa") * white
        return np.asarray(colour, np.float32), np.asarray(np.maximum(share, white[..., 0]), np.float32)


@dataclass(frozen=True, slots=True)
class Whirl:
    """A whirlpool in open water: arms of foam that wind into a dark eye, `z` distances of the frame's foot away on the
    heavy side."""

    z: float = 2.0
    at: float = 0.10
    keep: float = 1.0
    tag: str = "whirlpool"

    def paint(self, scape: Scape) -> None:
        scape.coats.append(Maelstrom(self.z, self.at))
        scape.built.append("whirlpool")


@dataclass(frozen=True, slots=True)
class Maelstrom:
    """The surface that a `Whirl` lays on the water."""

    z: float
    at: float

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        far = self.z * scape.view.foot
        span = scape.view.span(far)
        u, v = (x - scape.side * self.at * span) / (0.42 * span), (z - far) / (0.48 * far)
        away, turn = np.maximum(np.hypot(u, v), 1e-3), np.arctan2(v, u)
        wind = 3 * turn + 8.5 * np.log(away) + 0.9 * patches(x, z, 36, 1.4)
        arms = smooth(0.30, 0.95, np.sin(wind)) * (0.6 + 0.4 * patches(x, z, 37, 9.0))
        inside = smooth(1.05, 0.8, away)
        eye = smooth(0.34, 0.08, away)
        white = np.clip(arms * smooth(0.10, 0.3, away) * inside * (1.25 - 0.5 * away), 0, 1)[..., None]
        slope = (0.55 + 0.4 * away * (0.8 + 0.4 * v))[..., None]  # the far wall of the bowl is lit
        colour = lin("#2f6f78") * slope * (1 - white) + lin("#eef6f6") * white
        colour = colour * (1 - 0.9 * eye)[..., None]
        return np.asarray(colour, np.float32), np.asarray(inside * np.maximum(0.8, white[..., 0]), np.float32)
