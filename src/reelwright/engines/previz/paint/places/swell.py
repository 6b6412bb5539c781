"""Waves that stand up: ranks of swell with lit crests, foam and spindrift, for seas that are more than a mirror."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

WIDE, TALL = 1100, 120  # texels of a rank


@dataclass(frozen=True, slots=True)
class Swell:
    """`ranks` of waves between near and far m, up to `size` m high in a storm. calm: share of it in any weather."""

    near: float = 12.0
    far: float = 260.0
    size: float = 3.0
    ranks: int = 7
    calm: float = 0.0
    deep: str = "#0c2c38"
    keep: float = 1.0
    tag: str = "swell"

    def paint(self, scape: Scape) -> None:
        stormy = scape.light.weather.clouds == "storm"
        power = 1.0 if stormy else max(self.calm, 0.5 if "wave" in scape.order.features else 0.0)
        if power <= 0.05:
            return
        size = min(self.size, 0.62 * scape.view.eye + 1.1) * power
        for k in range(self.ranks):
            z = self.near * (self.far / self.near) ** (k / (self.ranks - 1)) * max(1.0, scape.grow * 0.8)
            tall = size * (0.62 + 0.38 * k / self.ranks) * scape.rng.uniform(0.8, 1.15)
            blocked = any(z < box.near + 1.5 for box in scape.order.clear)
            if blocked:
                tall *= 0.30
            self._rank(scape, z, tall, stormy)
        scape.built.append("wave")

    def _rank(self, scape: Scape, z: float, tall: float, stormy: bool) -> None:
        rng = scape.rng
        span = scape.span(z, 2.2)
        matte = bank(span, tall * 2.0, self.deep, 0.85 if stormy else 0.4, rng)
        period = 2.6 + 0.9 * math.sqrt(tall)
        drift = scape.side * rng.uniform(0.5, 1.0) * (1.0 + 0.02 * z)
        scape.add(
            "swell",
            matte,
            [Spot(float(rng.uniform(-0.12, 0.12)) * span, -tall * 0.42, z)],
            mist=0.5,
            repeat=True,
            reflects=False,
            motion=Motion(velocity=(drift, 0.0, 0.0), bob=(tall * 0.26, period, float(rng.random()))),
        )


def bank(span: float, tall: float, deep: str, foam: float, rng: np.random.Generator) -> Matte:
    """A rank `span` m wide on a bank `tall` m high; it melts into the water at its foot."""
    u = np.linspace(0, 1, WIDE, dtype=np.float32)
    crest = np.zeros(WIDE, np.float32)
    for low, high, share in ((3, 6, 0.50), (6, 10, 0.32), (13, 22, 0.12), (30, 48, 0.06)):
        wave = 0.5 + 0.5 * np.sin((u * int(rng.integers(low, high)) + rng.random()) * 2 * math.pi)
        crest += share * wave**1.7
    crest = 0.34 + 0.62 * (crest - crest.min()) / max(float(np.ptp(crest)), 1e-3)
    rows = np.linspace(1, 0, TALL, dtype=np.float32)[:, None]
    rough = fbm_image(WIDE, TALL, 60, 8, int(rng.integers(999)), 4)
    below = crest[None] + (rough - 0.5) * 0.05 - rows  # share of the bank under the crest line
    alpha = smooth(0.0, 0.025, below) * smooth(0.0, 0.60, rows)
    face = np.clip(below / 0.30 + (rough - 0.5) * 0.5, 0, 1)[..., None]
    clear = lin("#367c88") * (0.40 + 0.60 * crest)[None, :, None]  # the high ones are thin enough to let light through
    albedo = clear * (1 - face) + lin(deep) * face
    lace = np.asarray(cv2.resize(tile_noise(256, 9, 1.5, 6, 90), (WIDE, TALL)), np.float32)
    proud = smooth(0.55, 0.95, crest)[None]
    cap = smooth(0.10, 0.0, below) * proud * (0.3 + 1.1 * rough)
    cap = cap + 0.45 * smooth(1.2, 2.2, lace + 0.9 * proud) * smooth(0.45, 0.05, below)
    white = np.clip(cap * foam, 0, 1)[..., None]
    albedo = albedo * (1 - white) + lin("#eef5f5") * white
    slope = np.clip(-np.gradient(crest) * WIDE * tall / span, -0.45, 0.45)[None] * smooth(0.5, 0.05, below)
    normal = np.dstack([slope + lace * 0.22, 0.55 + 0.25 * rough, np.full_like(alpha, 0.75)])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    gloss = 0.5 * (1 - white[..., 0])
    ppm = WIDE / span
    height = max(8, int(tall * ppm))

    def fit(a: Floats) -> Floats:
        return np.ascontiguousarray(cv2.resize(np.asarray(a, np.float32), (WIDE, height), interpolation=cv2.INTER_AREA))

    return Matte(
        fit(albedo),
        fit(alpha),
        ppm,
        (WIDE / 2, float(height)),
        fit(normal),
        None,
        None,
        None,
        None,
        fit(gloss),
        rim=0.5,
    )
