"""Crops in rows that run away from us to the horizon: mounds of lavender, clipped tea, pumpkins, cabbages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Shade, Spot
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Fruit:
    """What lies among the leaves: its radius in m, its colours in light and between its ribs, how many ribs are seen,
    how many of it a plant bears, the colour of its stalk ("": none)."""

    radius: float
    light: str
    dark: str
    ribs: float
    n: int = 2
    stalk: str = ""


@dataclass(frozen=True, slots=True)
class Crop:
    """wide, tall: m of one plant; dark, light: of its leaves; bloom: dark and light of its spikes ("": none); spikes:
    share of its height that is spikes."""

    wide: float
    tall: float
    dark: str
    light: str
    bloom: tuple[str, str] = ("", "")
    spikes: float = 0.0
    fruit: Fruit | None = None


CROPS: Mapping[str, Crop] = {
    "lavender": Crop(1.15, 0.80, "#3f4f38", "#8a9a72", ("#4a2f8c", "#a684e0"), 0.62),
    "tea": Crop(1.45, 0.85, "#1f4a1c", "#86b83e"),
    "pumpkin": Crop(1.35, 0.34, "#2f4a1e", "#7f9a44", fruit=Fruit(0.24, "#ea8a24", "#b4520f", 5.0, 2, "#6a7038")),
    "melon": Crop(1.35, 0.32, "#2c4f22", "#7fa04c", fruit=Fruit(0.20, "#6fa04a", "#234a22", 6.0, 2)),
    "cabbage": Crop(0.80, 0.26, "#4a7a4c", "#a8cf94", fruit=Fruit(0.20, "#c4e0a4", "#7fb070", 3.0, 1)),
}
NEAREST = 0.22
"""Share of the frame's height that the nearest plant may fill."""


@dataclass(frozen=True, slots=True)
class CropRows:
    """Rows of one of CROPS to both sides of us, the first `half` m aside, the next `step` m further out, between near
    distances of the frame's foot and z m."""

    crop: str
    z: float = 95.0
    near: float = 0.72
    half: float = 0.85
    step: float = 1.7
    rows: int = 9
    n: int = 26
    keep: float = 1.0
    tag: str = "field"

    def paint(self, scape: Scape) -> None:
        crop, grow = CROPS[self.crop], min(scape.grow**0.5, 1.6)
        # the nearest is no wall before the lens
        near = max(self.near * scape.view.foot, crop.tall * grow * scape.view.focal / (NEAREST * scape.view.height))
        far = max(self.z, near * 6)
        depths = [near * (far / near) ** (k / (self.n - 1)) for k in range(self.n)]
        for first in reversed(range(0, self.n, 5)):
            group = depths[first : first + 5]
            ppm = scape.sprite_ppm(group[0], crop.tall * grow, 300)
            mattes = [bush(crop, ppm * grow, scape.rng, scape.snow) for _ in range(2)]
            spots: tuple[list[Spot], list[Spot]] = ([], [])
            for z in reversed(group):
                self._row(scape, z, grow, spots)
            for matte, put in zip(mattes, spots, strict=True):
                scape.add("crop", matte, put, mist=0.3, sway=0.004, reflects=False)
        scape.built.extend((self.crop, "field"))

    def _row(self, scape: Scape, z: float, grow: float, spots: tuple[list[Spot], list[Spot]]) -> None:
        crop = CROPS[self.crop]
        for row in range(self.rows):
            for side in (-1.0, 1.0):
                x = side * (self.half + row * self.step) * grow + float(scape.rng.normal()) * 0.04
                if abs(x) > scape.view.span(z) * 0.62 or not scape.free(x, z, crop.wide * 0.5, crop.tall):
                    continue
                scale = float(scape.rng.uniform(0.9, 1.1)) * grow
                spots[int(scape.rng.integers(2))].append(Spot(x, -0.03, z, scale / grow, scape.rng.random()))
                scape.shades.append(Shade(x, z, crop.wide * 0.5, crop.wide * 0.4, 0.4))


def bush(crop: Crop, ppm: float, rng: np.random.Generator, snow: float) -> Matte:
    """One rounded plant of a row, leaves below and spikes of flowers fanned out above where it has them."""
    width, height = max(14, int(crop.wide * 1.25 * ppm)), max(12, int(crop.tall * 1.12 * ppm))
    middle, foot = width / 2, height - 1.0
    wide, tall = crop.wide * 0.5 * ppm, crop.tall * ppm
    leafy = tall * (1 - 0.55 * crop.spikes)
    count = int(np.clip(3.2 * ppm, 420, 1500))
    fine = min(1.0, (200 / ppm) ** 0.5)
    turn, out = rng.random(count) * np.pi, rng.random(count) ** 0.5
    x, y = middle + np.cos(turn) * out * wide, foot - np.sin(turn) * out * leafy
    tone = np.clip(0.15 + 0.75 * (foot - y) / leafy * out + rng.normal(size=count) * 0.14, 0, 1)
    size = 0.050 * fine * ppm * rng.uniform(0.7, 1.2, count)
    lean = (x - middle) / wide
    parts = [strokes(x, y, size * 1.2, size * 0.7, rng.random(count) * 3.1, tone, lean * 0.7, 0.5, 0.6)]
    if crop.spikes:
        parts.append(_spikes(crop, (middle, foot), (wide, tall), ppm, rng))
    buffer = np.zeros((height, width, 6), np.float32)
    splat(buffer, np.ascontiguousarray(np.concatenate(parts), np.float32))
    cover, raw = buffer[..., 5:], buffer[..., :1]
    albedo = _tinted(crop, raw, snow)
    normal, cover = buffer[..., 1:4], np.ascontiguousarray(cover[..., 0])
    if crop.fruit is not None:
        for k in range(crop.fruit.n):
            aside = (k - (crop.fruit.n - 1) / 2) * 1.2 + float(rng.normal()) * 0.2
            _lay(crop.fruit, (middle + aside * wide * 0.6, foot), ppm * float(rng.uniform(0.8, 1.12)),
                 (albedo, normal, cover))  # fmt: skip
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None] * np.ones((1, width), np.float32)
    normal = normal + np.array([0.0, 0.25, 0.15], np.float32)
    return Matte(
        np.asarray(albedo, np.float32), cover, ppm, (middle, foot),
        np.asarray(normal, np.float32), None, np.asarray(1.08 - 0.6 * down**2, np.float32), rim=0.25,
    )  # fmt: skip


def _lay(fruit: Fruit, root: tuple[float, float], ppm: float, layers: tuple[Floats, Floats, Floats]) -> None:
    """A ribbed round thing on the ground at root px, over what (albedo, normal, cover) hold there."""
    albedo, normal, cover = layers
    wide, tall = max(1.5, fruit.radius * ppm), max(1.2, 0.82 * fruit.radius * ppm)
    y, x = np.mgrid[: cover.shape[0], : cover.shape[1]].astype(np.float32)
    u, v = (x - root[0]) / wide, (root[1] - 0.9 * tall - y) / tall
    inside = np.clip((1 - np.hypot(u, v)) * tall + 0.5, 0, 1)[..., None]
    depth = np.sqrt(np.clip(1 - u * u - v * v, 0, 1))
    turn = np.arctan2(u, depth + 0.25)
    rib = np.abs(np.cos(turn * fruit.ribs))[..., None] ** 0.6
    skin = lin(fruit.dark) * (1 - rib) + lin(fruit.light) * rib
    if fruit.stalk:
        stalk = ((np.abs(u) < 0.11) & (v > 0.80) & (v < 1.25))[..., None]
        skin = np.where(stalk, lin(fruit.stalk), skin)
        inside = np.maximum(inside, stalk)
    albedo += (skin - albedo) * inside
    normal += (np.dstack([u, v + 0.1, depth]) - normal) * inside
    cover += (1 - cover) * inside[..., 0]


def _tinted(crop: Crop, raw: Floats, snow: float) -> Floats:
    """Tones up to 1 are leaves, those above 1.5 flowers."""
    tone = np.clip(raw, 0, 1)
    colour = lin(crop.dark) * (1 - tone) + lin(crop.light) * tone
    if crop.spikes:
        bloom, shine = smooth(1.2, 1.6, raw), np.clip(raw - 2.0, 0, 1)
        petals = lin(crop.bloom[0]) * (1 - shine) + lin(crop.bloom[1]) * shine
        colour = colour * (1 - bloom) + petals * bloom
    if snow > 0.3:
        colour = colour + (lin("#eef3fa") - colour) * smooth(0.4, 0.8, tone) * snow
    return np.asarray(colour, np.float32)


def _spikes(
    crop: Crop, root: tuple[float, float], size: tuple[float, float], ppm: float, rng: np.random.Generator
) -> Floats:
    """Stems that fan out from the heart of the plant, each ending in a spike of buds."""
    stems, buds = int(np.clip(0.9 * ppm, 130, 320)), 7
    lean = np.clip(rng.normal(size=stems) * 0.42, -1.1, 1.1)
    reach = size[1] * rng.uniform(0.80, 1.06, stems) * np.cos(lean * 0.62)
    rows = []
    for k in range(buds):
        t = 1 - 0.055 * k * crop.spikes * 2.2
        x = root[0] + np.sin(lean) * size[0] * 1.02 * t
        y = root[1] - reach * t
        tone = np.clip(2.85 - 0.10 * k + rng.normal(size=stems) * 0.22, 2.05, 3.0)
        wide = np.full(stems, 0.020 * ppm * (0.75 + 0.08 * k))
        rows.append(strokes(x, y, wide * 1.7, wide, 1.57 + lean, tone, lean * 0.6, 0.4, 0.7))
    return np.concatenate(rows)
