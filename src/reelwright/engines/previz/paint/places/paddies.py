"""Rice terraces: a hillside cut into level steps full of water that mirror the sky, and the dykes of those near us."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

RISER = 0.46
"""Share of a step's height on the picture that is its grassy bank; the rest is water."""


@dataclass(frozen=True, slots=True)
class Steps:
    """A terraced slope at z m, `size` of the sky high where it is highest, at `peak` (-1..1 towards the heavy side).
    steps: terraces up to there; reach: how broad it is, half frames; wooded 0..1: share of its top under trees."""

    z: float
    size: float
    peak: float = 0.5
    steps: int = 16
    reach: float = 1.3
    wooded: float = 0.16
    mist: float = 0.35
    keep: float = 1.0
    tag: str = "hill"

    def paint(self, scape: Scape) -> None:
        width, height = scape.span(self.z, 1.4), scape.tall(self.size, self.z) * 1.06 + scape.view.eye
        ppm = min(980 / width, scape.view.focal / self.z)
        columns, rows = int(width * ppm), max(30, int(height * ppm))
        u, v = np.meshgrid(
            np.linspace(-1.4, 1.4, columns, dtype=np.float32), np.linspace(1.06, 0, rows, dtype=np.float32)
        )
        seed, aside = int(scape.rng.integers(1, 9000)), (u * scape.side - self.peak) / self.reach
        broad = fbm_image(columns, rows, 3.4, 1.4, seed, 3) - 0.5
        top = np.exp(-(aside**2) * 1.6) * (1 + 0.30 * broad)
        alpha = smooth(0.0, 0.012, top - v)
        spur = 0.12 * np.sin(u * 4.1 + seed) + 0.07 * np.sin(u * 9.7 + 2 * seed) + 0.42 * broad * (1 - 0.5 * v)
        level = np.maximum(v + 0.45 + spur * smooth(0.0, 0.12, v), 0.05) ** 0.82 * self.steps
        wood = smooth(1 - self.wooded - 0.03, 1 - self.wooded, v / np.maximum(top, 1e-3) + 0.25 * broad)
        albedo, normal, gloss = self._surface(scape, level, (u, v), seed)
        trees = fbm_image(columns, rows, 60, 34 * self.size, seed + 4, 3)[..., None]
        green = lin("#1f3a1c") * (1 - trees) + lin("#5c8038") * trees
        share = wood[..., None]
        normal = normal * (1 - share) + np.array([0, 0.5, 0.8], np.float32) * share
        matte = Matte(
            np.asarray(albedo * (1 - share) + green * share, np.float32), np.asarray(alpha, np.float32), ppm,
            (columns / 2, float(rows)), np.asarray(normal, np.float32), None,
            np.asarray(gloss * (1 - wood) + wood * (0.45 + 0.6 * trees[..., 0]), np.float32), rim=0.2,
        )  # fmt: skip
        scape.add("rice terraces", matte, [Spot(0.0, 0.0, self.z)], mist=self.mist, reflects=False)
        scape.built.extend(("hill", "field", "terrace", "stairs", "step", "water", "rice"))

    def _surface(
        self, scape: Scape, level: Floats, place: tuple[Floats, Floats], seed: int
    ) -> tuple[Floats, Floats, Floats]:
        """Albedo, normals and occlusion of banks and water."""
        rows, columns = level.shape
        part = level - np.floor(level)
        fine = fbm_image(columns, rows, 70, 40, seed + 2, 3)
        lip = smooth(RISER - 0.02, RISER + 0.05, part)
        own = np.modf(np.abs(np.sin(np.floor(level) * 12.9898 + seed)) * 43.7)[0]
        planted = smooth(0.52, 0.62, own + 0.12 * (patches(place[0] * 30, place[1] * 9, 44, 1.0)))
        sky = scape.light.haze_at(np.zeros(1, np.float32))[0] * 0.7 + np.asarray(scape.light.ambient_up) * 0.35
        water = np.asarray(sky / np.maximum(scape.light.ambient_up + scape.light.key * 0.35, 0.03), np.float32)
        pool = np.clip(water, 0, 1.0) * (0.55 + 0.35 * part + 0.25 * own * (1 - planted))[..., None]
        shoots = (planted * smooth(0.42, 0.58, fine) * 0.75)[..., None]
        pool = pool * (1 - shoots) + lin("#7fae46") * shoots
        bank = lin("#33531f") * (1 - part / RISER)[..., None] + lin("#8fb548") * np.clip(part / RISER, 0, 1)[..., None]
        bank = bank * (0.7 + 0.6 * fine)[..., None]
        share = lip[..., None]
        normal = np.broadcast_to(np.array([0.0, 0.35, 0.93], np.float32), bank.shape) * (1 - share)
        normal = normal + np.array([0.0, 0.98, 0.2], np.float32) * share
        shade = 0.55 + 0.45 * np.clip(part / RISER, 0, 1)
        return np.asarray(bank * (1 - share) + pool * share, np.float32), normal, np.asarray(shade, np.float32)


@dataclass(frozen=True, slots=True)
class Dykes:
    """Low grassy banks that part flooded fields in curves; between them the water's mirror shows, with shoots of rice
    in some. step: m from bank to bank away from us; wide: m of a bank."""

    step: float = 4.6
    wide: float = 0.55

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        unit = scape.grow
        u, v = x / unit + scape.origin[0], z / unit
        bent = 0.9 * np.sin(u * 0.21 + 1.0) + 0.5 * np.sin(u * 0.53 + v * 0.11) + 0.10 * patches(u, v, 47, 1.2)
        along = (v + bent * 1.5) / self.step
        row = np.floor(along)
        off = np.abs(along - np.round(along)) * self.step
        shift = np.modf(np.abs(np.sin(row * 12.9898)) * 43.7)[0]
        across = u / 11.0 + shift + 0.05 * np.sin(v * 1.3)
        side = np.abs(across - np.round(across)) * 11.0
        away = np.minimum(off, side + 0.12) + 0.10 * patches(u, v, 48, 8.0)
        bank = smooth(self.wide * 0.5 + 0.05, self.wide * 0.5 - 0.12, away)
        crest = smooth(self.wide * 0.45, 0.0, away)
        grass = lin("#3d5c24") * (1 - crest)[..., None] + lin("#8db04a") * crest[..., None]
        grass = grass * (0.75 + 0.5 * patches(u, v, 49, 26.0))[..., None]
        own = np.modf(np.abs(np.sin(row * 3.17 + np.round(across) * 7.7)) * 91.3)[0]
        texel = abs(float(x[0, 1] - x[0, 0])) / unit
        tuft = smooth(0.35, 0.75, patches(u, v * 0.8, 46, 52.0)) * (own > 0.45) * min(1.0, 0.12 / max(texel, 1e-3))
        shoots = tuft * 0.85 * (1 - bank)
        share = np.clip(bank + shoots, 0, 1)
        colour = (grass * bank[..., None] + lin("#86b84a") * shoots[..., None]) / np.maximum(share, 1e-3)[..., None]
        if scape.snow > 0.4:
            colour = colour * 0.3 + lin("#e6edf5") * 0.7
        return np.asarray(colour, np.float32), np.asarray(share, np.float32)
