"""Painters of what frames the picture: a branch in a top corner, the mouth of a cave, shafts of light."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.species import SPECIES, Bark, Species, in_season
from reelwright.engines.previz.scene import Floats, Motion

CLOSE = 2.6  # m from the lens, for an eye at 1.7 m
MARGIN = 1.35  # of the frame's size: room for the camera


def _sheet(scape: Scape, detail: float) -> tuple[int, int, float, float]:
    """Width, height in texels, texels per m, depth of a picture that covers the frame with its margin."""
    z = CLOSE * max(0.4, min(scape.grow, 4.0))
    ppm = detail * scape.view.focal / z
    width, height = int(scape.view.width * MARGIN * detail), int(scape.view.height * MARGIN * detail)
    return width, height, ppm, z


def _middle(scape: Scape, z: float) -> float:
    """Height in m of the frame's middle row at z."""
    return scape.view.eye - (scape.view.height / 2 - scape.view.horizon) * z / scape.view.focal


@dataclass(frozen=True, slots=True)
class Branch:
    """Leaves that hang into a top corner on the heavy side (flip -1: the other); trunk: with the tree itself."""

    tree: str
    n: int = 5
    flip: float = 1.0
    trunk: bool = False
    keep: float = 1.0
    tag: str = "branch"

    def paint(self, scape: Scape) -> None:
        if scape.close:
            return
        width, height, ppm, z = _sheet(scape, 0.55)
        species = SPECIES[in_season(self.tree, scape.order.season)]
        wood = Bark(width, height)
        side, rng = scape.side * self.flip, scape.rng
        edge = 0.5 - 0.5 / MARGIN  # where the frame begins inside the sheet

        def column(share: float) -> float:  # 0: the frame's edge, 1: the other edge
            return width * (0.5 + side * (0.5 / MARGIN) * (1 - 2 * share))

        if self.trunk and not scape.order.clear:  # a trunk at the edge would hide who walks in from there
            wood.limb((column(0.02), height * 1.02), (column(0.035), height * 0.5), height * 0.040, height * 0.032)
            wood.limb((column(0.035), height * 0.5), (column(0.02), -10), height * 0.032, height * 0.028)
        leaves = [self._bough(wood, k, column, (width, height), edge, species, rng) for k in range(self.n)]
        buffer = np.zeros((height, width, 6), np.float32)
        splat(buffer, np.ascontiguousarray(np.concatenate(leaves), np.float32))
        cover = buffer[..., 5:]
        tone = np.clip(buffer[..., :1], 0, 1)
        leaf = lin(species.leaf_dark) * (1 - tone) + lin(species.leaf_light) * tone
        if scape.snow > 0.3:
            leaf = leaf + (lin("#eef3fa") - leaf) * smooth(0.45, 0.8, tone) * scape.snow
        albedo = lin(species.bark) * 0.7 * (1 - cover) + leaf * cover
        normal = np.array([-0.4 * side, 0.2, 0.8], np.float32) * (1 - cover) + buffer[..., 1:4] * cover
        alpha = cv2.GaussianBlur(np.maximum(wood.out(), cover[..., 0]), (0, 0), 0.9)
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (width / 2, height / 2),
            np.asarray(normal, np.float32),
            rim=0.35,
        )
        scape.add(
            "branch", matte, [Spot(0.0, _middle(scape, z), z)], mist=0.0, reflects=False, sway=0.004, dim=(0.45, 0.5)
        )

    def _bough(
        self,
        wood: Bark,
        k: int,
        column: object,
        size: tuple[int, int],
        edge: float,
        species: Species,
        rng: np.random.Generator,
    ) -> Floats:
        width, height = size
        y0 = height * (edge - 0.03 + 0.055 * k)
        slope, reach = rng.uniform(0.10, 0.42) + 0.12 * k, rng.uniform(0.20, 0.42) * (1 - 0.11 * k)
        steps = np.linspace(0, 1, 14)
        points = [
            (
                float(column(-0.05 + reach * t)),  # type: ignore[operator]
                float(y0 + height * (slope * 0.26 * t + 0.05 * t * t) + rng.normal() * height * 0.004),
            )
            for t in steps
        ]
        for i in range(13):
            radius = height * 0.006 * (1.15 - i / 13)
            wood.limb(points[i], points[i + 1], radius, radius * 0.9)
        needles = species.kind == "whorl"
        count = 1100 if needles else 420
        t = rng.random(count) ** 0.7
        at = np.array(points)[(t * 12.99).astype(int)]
        size_ = math.sqrt(width * height) * 0.0062 * rng.uniform(0.6, 1.4, count)
        spread = height * (0.030 + 0.025 * t)
        return strokes(
            at[:, 0] + rng.normal(size=count) * spread,
            at[:, 1] + rng.normal(size=count) * spread * 0.8 + height * 0.010,
            size_ * (1.9 if needles else min(species.long * 0.9, 2.2)),
            size_ * (0.20 if needles else 0.62),
            rng.random(count) * 3.1,
            np.clip(0.42 + rng.normal(size=count) * 0.22, 0, 1),
            rng.normal(size=count) * 0.4,
            0.5,
            0.6,
        )


@dataclass(frozen=True, slots=True)
class Mouth:
    """The mouth of a cave around the picture. cy: its middle, 0..1 down; wide: share of the frame it leaves open."""

    colour: str = "#4a4440"
    cy: float = 0.52
    wide: float = 0.80
    z: float = 0.0
    keep: float = 1.0
    tag: str = "cave"

    def paint(self, scape: Scape) -> None:
        width, height, ppm, z = _sheet(scape, 0.5)
        factor = 1.0
        if self.z:
            factor = self.z / z
            z = self.z
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        u = (u / width - 0.5 - scape.side * 0.05) * 2 * MARGIN
        v = (v / height - 0.5) * 2 * MARGIN - (self.cy - 0.5) * 2
        aspect = width / height
        broad = fbm_image(width, height, 6 * aspect, 6, int(scape.rng.integers(999)), 5)
        fine = fbm_image(width, height, 19 * aspect, 19, 7, 4)
        r = (np.abs(u) ** 2.4 + np.abs(v * 1.04) ** 2.4) ** (1 / 2.4) + (broad - 0.5) * 0.50 + (fine - 0.5) * 0.08
        alpha = smooth(self.wide, self.wide + 0.014, r)
        relief = r * 34 + fine * 10 + broad * 26
        normal = np.dstack(
            [
                cv2.Sobel(relief, cv2.CV_32F, 1, 0) * 0.30,
                -cv2.Sobel(relief, cv2.CV_32F, 0, 1) * 0.30,
                np.full_like(alpha, 0.9),
            ]
        )
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        depth = (r - self.wide) / 0.45
        albedo = lin(self.colour) * (0.35 + 1.2 * fine * broad * 1.6)[..., None]
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            ppm / factor,
            (width / 2, height / 2),
            np.asarray(normal, np.float32),
            np.asarray(np.clip(1.15 - depth * 1.3, 0.03, 1), np.float32),
            np.asarray(np.clip(1.1 - depth * 1.05, 0.06, 1), np.float32),
            rim=0.9,
        )
        dark = (0.55, 0.6) if not self.z else (0.8, 0.9)
        scape.add(
            "cave mouth",
            matte,
            [Spot(0.0, _middle(scape, z), z)],
            mist=0.0,
            brush=2,
            reflects=False,
            dim=dark,
            repeat=True,
        )


@dataclass(frozen=True, slots=True)
class Rays:
    """Shafts of light from above, on the heavy side: under leaves, through water, into a gorge. power 0..1."""

    z: float
    power: float = 0.3
    n: int = 7
    keep: float = 1.0
    tag: str = "shafts"

    def paint(self, scape: Scape) -> None:
        light, rng = scape.light, scape.rng
        sunny = min(1.0, float(light.key.max()) * 1.2) * min(1.0, light.weather.sun * 1.4)
        asked = 0.7 if "shafts" in scape.order.features and not light.moon else 0.0
        strength = self.power * max(sunny, asked)
        if strength < 0.02:
            return
        width, height = 320, 200
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        u, v = u / width, v / height
        sun = 0.5 + 0.25 * scape.side
        total = np.zeros((height, width), np.float32)
        for _ in range(self.n):
            x, wide = sun + rng.normal() * 0.20, rng.uniform(0.012, 0.045)
            lean = -scape.side * rng.uniform(0.15, 0.35) + (x - sun) * 0.5
            reach = rng.uniform(0.6, 1.0)
            spread = wide * (1 + 1.6 * v)
            total += (
                np.exp(-(((u - x - lean * v) / spread) ** 2))
                * np.clip(1 - v / reach, 0, 1) ** 0.7
                * rng.uniform(0.4, 1)
            )
        alpha = np.clip(total * strength, 0, 0.6) * smooth(0.0, 0.06, u) * smooth(1.0, 0.94, u)
        colour = light.haze_warm * 0.8 + np.minimum(light.key, 1.2) * 0.5
        albedo = np.broadcast_to(colour / np.maximum(light.ambient_up + light.key * 0.3, 0.05), (height, width, 3))
        z = self.z * scape.grow
        span = scape.span(z, 1.5)
        ppm = width / span
        rise = scape.view.horizon / scape.view.focal * z * 1.3
        matte = Matte(
            np.ascontiguousarray(np.clip(albedo, 0, 4), np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (width / 2, 0.0),
            rim=0.0,
        )
        scape.add(
            "shafts",
            matte,
            [Spot(0.0, scape.view.eye + rise, z)],
            mist=0.0,
            reflects=False,
            motion=Motion(sway=(0.008, 9.0, 0.0)),
        )
        scape.built.append("shafts")
