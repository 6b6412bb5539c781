"""Rows of vines on their wires, and strings of lamps over a place at night."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.light import Lamp
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Shade, Spot
from reelwright.engines.previz.paint.places.species import Bark
from reelwright.engines.previz.scene import Floats, Motion

LEAVES = {"": ("#2c4a1c", "#9ab646"), "autumn": ("#8a3a1a", "#e8a834"), "winter": ("#4a3c2e", "#6a5642")}
WIDE, TALL = 1.25, 1.75
"""m of one vine with its leaves."""


@dataclass(frozen=True, slots=True)
class VineRows:
    """Rows that run away from us between near and z m, the first `half` m to each side, the next `step` m further
    out; rows: on each side."""

    z: float = 80.0
    near: float = 5.0
    half: float = 1.75
    step: float = 2.5
    rows: int = 4
    n: int = 17
    keep: float = 1.0
    tag: str = "vine"

    def paint(self, scape: Scape) -> None:
        grow = min(scape.grow, 3.0)
        depths = [self.near * grow * (self.z / self.near) ** (k / (self.n - 1)) for k in range(self.n)]
        groups = [depths[k : k + 4] for k in range(0, self.n, 4)]
        for group in reversed(groups):
            ppm = scape.sprite_ppm(group[0], TALL, 420)
            mattes = [vine(ppm, scape.rng, scape.order.season, scape.snow) for _ in range(2)]
            spots: tuple[list[Spot], list[Spot]] = ([], [])
            for z in reversed(group):
                for row in range(self.rows):
                    for side in (-1.0, 1.0):
                        x = side * (self.half + row * self.step * grow**0.5) + float(scape.rng.normal()) * 0.06
                        if not scape.free(x, z, 0.35, TALL):
                            continue
                        pick = int(scape.rng.integers(2))
                        spots[pick].append(Spot(x, -0.02, z, float(scape.rng.uniform(0.92, 1.1)), scape.rng.random()))
                        scape.shades.append(Shade(x, z, 0.55, 0.45, 0.5))
            for matte, put in zip(mattes, spots, strict=True):
                scape.add("vine", matte, put, mist=0.3, sway=0.004)
        scape.built.extend(("vine", "grape"))


def vine(ppm: float, rng: np.random.Generator, season: str, snow: float) -> Matte:
    """One vine: its post and wires, a gnarled stem, leaves that hang over the wires, grapes under them."""
    width, height = max(12, int(WIDE * ppm)), max(16, int(TALL * ppm))
    wood = Bark(width, height)
    foot, middle = height - 1.0, width / 2
    wood.limb((middle * 0.9, foot), (middle * 0.92, height * 0.06), 0.035 * ppm, 0.03 * ppm)
    bend = [middle * (1.05 + 0.10 * math.sin(k * 1.7)) for k in range(4)]
    for k in range(3):
        wood.limb((bend[k], foot - k * 0.2 * height), (bend[k + 1], foot - (k + 1) * 0.2 * height), 0.03 * ppm,
                  0.024 * ppm)  # fmt: skip
    dark, light = (lin(c) for c in LEAVES.get(season, LEAVES[""]))
    count = 60 if season == "winter" else 430
    y = height * np.clip(rng.normal(0.30, 0.15, count), 0.04, 0.66)
    x = middle + rng.normal(size=count) * width * 0.17 * (1.1 - 0.5 * np.abs(y / height - 0.3))
    size = 0.052 * ppm * rng.uniform(0.6, 1.25, count)
    tone = np.clip(0.62 - 0.7 * (y / height - 0.1) + rng.normal(size=count) * 0.2, 0, 1)
    parts = [strokes(x, y, size * 1.15, size, rng.random(count) * 3.1, tone, rng.normal(size=count) * 0.4, 0.5, 0.65)]
    if season != "winter" and snow < 0.4:
        parts.append(_grapes(width, height, ppm, rng))
    buffer = np.zeros((height, width, 6), np.float32)
    splat(buffer, np.ascontiguousarray(np.concatenate(parts), np.float32))
    cover, raw = buffer[..., 5:], buffer[..., :1]
    leaf = dark * (1 - np.clip(raw, 0, 1)) + light * np.clip(raw, 0, 1)
    berry = smooth(1.5, 1.9, raw)
    leaf = leaf * (1 - berry) + (lin("#2c1038") + lin("#7a5aa8") * np.clip(raw - 2.0, 0, 1)) * berry
    if snow > 0.3:
        leaf = leaf + (lin("#eef3fa") - leaf) * smooth(0.4, 0.8, raw) * snow
    alpha = np.maximum(wood.out(), cover[..., 0])
    normal = np.array([0.0, 0.2, 0.85], np.float32) * (1 - cover) + buffer[..., 1:4] * cover
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None] * np.ones((1, width), np.float32)
    return Matte(
        np.asarray(lin("#5a4634") * (1 - cover) + leaf * cover, np.float32),
        np.asarray(alpha, np.float32),
        ppm,
        (width / 2, foot),
        np.asarray(normal, np.float32),
        None,
        np.asarray(1.05 - 0.5 * down, np.float32),
        rim=0.25,
    )


def _grapes(width: int, height: int, ppm: float, rng: np.random.Generator) -> Floats:
    """Bunches that taper downwards; a tone above 2 tells them from leaves."""
    rows = []
    for _ in range(7):
        x0, y0 = width * rng.uniform(0.26, 0.74), height * rng.uniform(0.34, 0.55)
        for k in range(12):
            level = k // 3
            x = x0 + (k % 3 - 1) * 0.034 * ppm * (1 - level * 0.24)
            rows.append((x, y0 + level * 0.040 * ppm, 2.05 + 0.7 * rng.random() * (1 - level * 0.15)))
    x, y, tone = np.array(rows).T
    size = np.full(len(rows), 0.024 * ppm)
    return strokes(x, y, size, size, 0.0, tone, 0.0, 0.4, 0.8)


@dataclass(frozen=True, slots=True)
class Festoon:
    """Strings of small warm lamps that hang in bows over the heads; high: m over the ground; lit at any hour."""

    high: float = 3.3
    n: int = 5
    colour: str = "#ffc878"
    keep: float = 1.0
    tag: str = "string lights"

    def paint(self, scape: Scape) -> None:
        view = scape.view
        first = max((box.near for box in scape.order.clear), default=view.foot * 1.2)
        for k in range(self.n):
            z = first * (0.86 + 0.36 * k + 0.05 * k * k)
            sag = 0.55 + 0.2 * float(scape.rng.random())
            top = min(self.high * (1 + 0.05 * k), view.eye + view.horizon / view.focal * z * 0.93)
            self._string(scape, z, top, sag, float(scape.rng.uniform(-0.5, 0.5)))
        scape.built.extend(("string lights", "lantern", "lamp"))

    def _string(self, scape: Scape, z: float, top: float, sag: float, shift: float) -> None:
        span = scape.span(z, 1.5)
        ppm = min(scape.view.focal / z, 1400 / span)
        width, height = int(span * ppm), max(12, int((sag + 0.3) * ppm))
        x = np.arange(width, dtype=np.float32) / ppm
        bow = max(3.0, span / 3.2)
        u = (x / bow + shift) % 1.0
        line = 0.08 + sag * 4 * u * (1 - u)  # m below the top of the picture
        rows = np.arange(height, dtype=np.float32)[:, None]
        wire = np.clip(1.2 - np.abs(rows - line[None] * ppm), 0, 1) * 0.9
        glow = np.zeros((height, width), np.float32)
        bulb = max(1.4, 0.045 * ppm)
        step = 0.42
        power = max(0.5, scape.light.lamp)
        r, g, b = (float(c) * power * 0.5 for c in lin(self.colour))
        for number in range(int(span / step)):
            at = number * step
            column, row = at * ppm, float(np.interp(at, x, line)) * ppm + bulb
            left, right = int(max(0, column - bulb * 2)), int(min(width, column + bulb * 2 + 1))
            up, down = int(max(0, row - bulb * 2)), int(min(height, row + bulb * 2 + 1))
            if right <= left or down <= up:
                continue
            v, h = np.mgrid[up:down, left:right].astype(np.float32)
            far = np.hypot(h - column, v - row) / bulb
            glow[up:down, left:right] = np.maximum(glow[up:down, left:right], np.clip(1.6 - far, 0, 1))
            if number % 3 == 0:
                wx, wy = at - span / 2, top - row / ppm
                scape.lamps.append(Lamp(wx, wy, z, 2.6, (r, g, b)))
                scape.halos.append((Lamp(wx, wy, z, 2.6, (r * 1.5, g * 1.5, b * 1.5)), 0.22))
        alpha = np.maximum(wire, glow)
        tint = lin("#ffdf9a") * glow[..., None] + lin(self.colour) * glow[..., None] * 0.7
        matte = Matte(np.full((height, width, 3), 0.02, np.float32), np.asarray(alpha, np.float32), ppm,
                      (width / 2, 0.0), emission=np.asarray(tint, np.float32), rim=0.0, spill=0.0)  # fmt: skip
        scape.add("string lights", matte, [Spot(0.0, top, z)], mist=0.0, reflects=False,
                  motion=Motion(sway=(0.006, 5.0, shift)))  # fmt: skip
