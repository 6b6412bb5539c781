"""What is in a garden pond: koi seen from above just under the surface, leaves and petals that float on it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Piece, Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

COATS = (("#f2641e", "#ffb070", 1.0), ("#f6efe6", "#ee4a1c", 0.50), ("#f4b428", "#ffe08a", 1.0),
         ("#f8f2ea", "#2a2628", 0.58), ("#ee5a1a", "#fff4ea", 0.60))  # fmt: skip
"""Colour of a koi, of its blotches, and from which noise on they show (1: hardly)."""
FRAMES = 6
PACE = 0.16
"""m/s."""
_LEAVES = re.compile(r"\b(?:lea(?:f|ves)|maple)")
"""Not in "a clearing", nor in "clear water"."""


@dataclass(frozen=True, slots=True)
class Koi:
    """`n` fish of about `size` m between near and far distances of the frame's foot, the nearest first."""

    n: int = 10
    near: float = 1.12
    far: float = 2.7
    size: float = 1.05
    keep: float = 1.0
    tag: str = "fish"

    def paint(self, scape: Scape) -> None:
        named = " ".join(scape.order.features)
        if not any(word in named for word in ("koi", "fish", "carp")):
            return
        rng, foot = scape.rng, scape.view.foot
        for k in range(self.n):
            z = foot * self.near * (self.far / self.near) ** ((k + 0.5 * rng.random()) / self.n)
            aside = (k * 0.618 + rng.random() * 0.2) % 1.0 * 1.3 - 0.65
            x = aside * scape.view.span(z) * 0.62
            heading = float(rng.uniform(-0.5, 0.5)) + (0.0 if rng.random() < 0.6 else math.pi)
            heading += 0.6 * float(rng.choice([-1.0, 1.0]))
            long = self.size * (scape.grow**0.5) * float(rng.uniform(0.8, 1.15))
            squash = float(np.clip(scape.view.eye / z, 0.24, 0.8))
            ppm = min(scape.view.focal / z, 230 / long)
            seed = int(rng.integers(900))
            mattes = [fish(long, ppm, (heading, squash, t / FRAMES), COATS[(k + seed) % len(COATS)], seed)
                      for t in range(FRAMES)]  # fmt: skip
            going = (PACE * long * math.cos(heading), 0.0, PACE * long * math.sin(heading))
            scape.pieces.append(
                Piece("koi", mattes[0], (Spot(x, 0.0, z, 1.0, float(rng.random())),), 0.0, more=tuple(mattes[1:]),
                      period=1.5, reflects=False, motion=Motion(velocity=going))
            )  # fmt: skip
        scape.built.extend(("fish", "koi"))


def fish(
    long: float, ppm: float, pose: tuple[float, float, float], coat: tuple[str, str, float], seed: int
) -> Matte:
    """A koi from above. pose: heading on the water (0: to the right, positive: away), how much lower than wide things
    on the water look, phase 0..1 of its tail's beat."""
    heading, squash, phase = pose
    half = long * 0.62
    width, height = max(10, int(2 * half * ppm)), max(10, int(2 * half * ppm))
    px, py = np.meshgrid(
        np.linspace(-half, half, width, dtype=np.float32), np.linspace(1, -1, height, dtype=np.float32) * half
    )
    along = (px * math.cos(heading) + py * math.sin(heading)) / (0.5 * long)
    aside = (-px * math.sin(heading) + py * math.cos(heading)) / (0.5 * long)
    tail = np.clip((0.75 - along) / 1.75, 0, 1)
    aside = aside - 0.30 * tail**1.7 * np.sin(2 * math.pi * phase + 2.4 * along)
    girth = 0.235 * np.sqrt(np.clip(1 - ((along - 0.30) / 0.70) ** 2, 0, 1)) * (along > 0.30)
    girth = girth + 0.235 * np.clip(1 - (np.maximum(0.30 - along, 0) / 1.05) ** 1.6, 0, 1) * (along <= 0.30)
    body = smooth(0.0, 0.035, girth - np.abs(aside)) * (along > -0.82)
    fan = smooth(0.0, 0.05, 0.05 + 0.9 * (-0.62 - along) - np.abs(aside)) * smooth(-1.12, -1.0, along) * (along < -0.6)
    fins = np.zeros_like(body)
    for at, out in ((0.34, 0.34), (-0.16, 0.22)):
        swept = along - at + 0.55 * (np.abs(aside) - 0.2)
        fins = np.maximum(fins, smooth(0.13, 0.07, np.abs(swept)) * smooth(out + 0.06, out, np.abs(aside)))
    blot = fbm_image(width, height, 3.0, 3.0 * height / width, seed, 3)
    mark = smooth(coat[2] - 0.03, coat[2] + 0.03, blot + 0.06 * np.cos(along * 5))[..., None]
    back = np.clip(1 - np.abs(aside) / np.maximum(girth, 0.03), 0, 1)
    colour = lin(coat[0]) * (1 - mark) + lin(coat[1]) * mark
    colour = colour * (0.62 + 0.5 * back)[..., None]
    pale = np.maximum(fan, fins) * (1 - body)
    colour = colour * (1 - 0.35 * pale[..., None]) + lin("#f6e2cc") * (0.35 * pale)[..., None]
    alpha = np.clip(0.94 * body + 0.62 * pale, 0, 0.94)
    normal = np.dstack([np.zeros_like(body), np.full_like(body, 0.9), 0.4 + 0.3 * back])
    return _lowered(np.asarray(colour, np.float32), alpha, normal, ppm, squash)


def _lowered(colour: Floats, alpha: Floats, normal: Floats, ppm: float, squash: float) -> Matte:
    """The same as it looks lying on the water."""
    height, width = alpha.shape
    rows = max(4, round(2 * (width / 2) * squash))
    pick = np.clip(((np.arange(rows) + 0.5) / rows * height).astype(int), 0, height - 1)
    return Matte(
        np.ascontiguousarray(colour[pick] * 0.88 + lin("#2a5a50") * 0.12, np.float32),
        np.ascontiguousarray(alpha[pick], np.float32), ppm, (width / 2, rows / 2),
        np.ascontiguousarray(normal[pick], np.float32), rim=0.0,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Afloat:
    """Leaves or petals on water in drifts: red maple leaves in autumn or where leaves are named, else petals. size: m;
    share 0..1 of the places that have one."""

    share: float = 0.42
    size: float = 0.17

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        named = " ".join(scape.order.features)
        leafy = scape.order.season == "autumn" or _LEAVES.search(named) is not None
        codes = ("#c8321a", "#e8642a", "#a81e16", "#e8a030") if leafy else ("#f8c8d6", "#fbe4ea", "#f2a4bc")
        size = self.size * (1.0 if leafy else 0.5) * scape.grow**0.4
        step = size * 2.3
        colour, cover = np.zeros((*x.shape, 3), np.float32), np.zeros(x.shape, np.float32)
        shown = self.share if leafy or "petal" in named or "blossom" in named else 0.12
        drift = smooth(0.62 - shown, 0.95 - shown, patches(x, z * 1.3, 29, 2.2) + 0.3)
        for layer in range(2):
            u, v = x / step + 0.5 * layer + scape.origin[0], z / step + 0.5 * layer + scape.origin[1]
            i, j = np.floor(u), np.floor(v)
            own = np.modf(np.abs(np.sin(i * 12.9898 + j * 78.233 + layer * 37.7) * 43758.5453))[0]
            turn = np.modf(own * 17.3)[0] * 6.28
            du, dv = u - i - 0.5 - 0.4 * (own - 0.5), v - j - 0.5 - 0.4 * (np.modf(own * 7.3)[0] - 0.5)
            angle, away = np.arctan2(dv, du) + turn, np.hypot(du, dv) * 2.3
            lobes = 0.42 + 0.58 * np.abs(np.cos(angle * 2.5)) ** 0.7 if leafy else 0.55 + 0.45 * np.cos(angle) ** 2
            leaf = smooth(0.0, 0.10, lobes * (0.75 + 0.4 * own) - away) * (own > 0.28) * (drift > 0.5 * own)
            tones = np.stack([lin(code) for code in codes])[(np.modf(own * 31.7)[0] * len(codes)).astype(int)]
            vein = 0.82 + 0.25 * np.abs(np.sin(angle * 2.5))
            colour += (tones * vein[..., None] - colour) * leaf[..., None]
            cover = cover + leaf * (1 - cover)
        return np.asarray(colour, np.float32), np.asarray(cover, np.float32)
