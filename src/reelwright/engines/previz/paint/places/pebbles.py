"""Ground so close that it fills the frame: pebbles with the last of a wave, grains of sand, a cushion of moss."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.leafage import Blade, Point, Sprig, drop, leaf
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.closeups import MARGIN, hang, sheet
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats

STONES = ("#8a8a84", "#6a6460", "#a89a88", "#4e4c50", "#b8b0a4", "#7a6a5c", "#93a0a4")
GRAINS = ("#e0c08a", "#f0dcb0", "#c89858", "#f6ecd6", "#a87848", "#d8b8a0", "#ffffff")


@dataclass(frozen=True, slots=True)
class Pebbles:
    """Rounded stones that fill the frame, the near ones large; wet: polished by water, and the last of a wave's foam
    lies between them. size: of the nearest, share of the frame's height; colours: display."""

    size: float = 0.20
    colours: tuple[str, ...] = STONES
    wet: bool = True
    z: float = 14.0
    keep: float = 1.0
    tag: str = "rock"

    def paint(self, scape: Scape) -> None:
        sprig, ppm = sheet(scape, self.z, 0.9)
        rng, width, height = scape.rng, sprig.width, sprig.height
        sprig.alpha[:] = 1.0
        sprig.albedo[:] = lin(self.colours[3]) * 0.25
        unit = height / MARGIN
        row = 0.04 * height
        while row < height * 1.05:
            near = 0.22 + 0.78 * (row / height) ** 1.2
            radius = unit * self.size * 0.5 * near
            for x in np.arange(-radius, width + radius, radius * 1.5):
                size = radius * rng.uniform(0.6, 1.15)
                at = (float(x + rng.normal() * radius * 0.35), float(row + rng.normal() * radius * 0.25))
                self._stone(sprig, at, size, lin(self.colours[int(rng.integers(len(self.colours)))]), rng)
            row += radius * 0.72
        if self.wet:
            self._foam(sprig, rng)
        hang(scape, "pebbles", sprig.matte(ppm), self.z, 0.0, (1.0, 1.0))
        scape.built.extend(("rock", "pebble", "sand", "stone", "wave", "water"))

    def _stone(self, sprig: Sprig, at: Point, size: float, colour: Floats, rng: np.random.Generator) -> None:
        flat, turn = rng.uniform(0.62, 0.9), rng.uniform(-0.5, 0.5)
        part = sprig.box(at[0] - size * 1.25, at[1] - size * 1.1, at[0] + size * 1.25, at[1] + size * 1.25)
        if part is None:
            return
        yy, xx = np.mgrid[part].astype(np.float32)
        c, s = math.cos(turn), math.sin(turn)
        u, v = ((xx - at[0]) * c + (yy - at[1]) * s) / size, (-(xx - at[0]) * s + (yy - at[1]) * c) / (size * flat)
        far = (np.abs(u) ** 2.3 + np.abs(v) ** 2.3) ** (1 / 2.3)
        mask = np.clip((1 - far) * size * 0.6 + 0.5, 0, 1)
        below = np.exp(-((u - 0.06) ** 2 + (v - 0.34) ** 2) / 1.0) * (1 - mask)
        sprig.ao[part] *= np.asarray(1 - 0.55 * below, np.float32)
        speck = fbm_image(mask.shape[1], mask.shape[0], 4, 4, int(rng.integers(999)), 3)
        tone = colour * (0.62 + 0.7 * speck)[..., None] * (0.72 if self.wet else 1.0)
        normal = np.stack([u * 0.85, -v * 0.85 + 0.1, np.sqrt(np.clip(1.08 - far**2, 0.04, 2))], -1)
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        k = np.asarray(mask, np.float32)
        sprig.albedo[part] += (tone - sprig.albedo[part]) * k[..., None]
        sprig.normal[part] += (normal - sprig.normal[part]) * k[..., None]
        sprig.ao[part] += (np.asarray(1.05 - 0.5 * smooth(0.55, 1.0, far), np.float32) - sprig.ao[part]) * k
        sprig.gloss[part] += ((0.85 if self.wet else 0.2) - sprig.gloss[part]) * k

    @staticmethod
    def _foam(sprig: Sprig, rng: np.random.Generator) -> None:
        """A lace of foam over the far stones, clear water above it."""
        height, width = sprig.alpha.shape
        v, _ = np.mgrid[0:height, 0:width].astype(np.float32)
        edge = 0.40 + 0.10 * (fbm_image(width, 1, 4, 1, int(rng.integers(900)), 3)[0] - 0.5) * 2
        over = edge[None] - v / height
        cells = np.abs(fbm_image(width, height, 26, 18, int(rng.integers(900)), 2) - 0.5)
        lace = smooth(0.10, 0.02, cells) * smooth(0.0, 0.03, over) * 0.85
        line = np.exp(-((over / 0.014) ** 2))
        water = smooth(0.0, 0.06, over)[..., None] * 0.45
        sprig.albedo += (lin("#3f8a96") - sprig.albedo) * water
        white = np.clip(np.maximum(lace, line), 0, 1)[..., None]
        sprig.albedo += (lin("#f4fafa") - sprig.albedo) * white
        sprig.ao += (1 - sprig.ao) * white[..., 0]


@dataclass(frozen=True, slots=True)
class Moss:
    """A cushion of moss on a stone: clumps of small stars, stalks with their caps above it, drops between."""

    z: float = 14.0
    keep: float = 1.0
    tag: str = "moss"

    def paint(self, scape: Scape) -> None:
        sprig, ppm = sheet(scape, self.z, 1.0)
        rng, width, height = scape.rng, sprig.width, sprig.height
        unit = height / MARGIN
        look = Blade("#1f3a12", "#9cc83c", "#b8d860", 0.34, 0.4, veins=0)

        def bow(x: float) -> float:
            """The row of the cushion's crest."""
            return height * (0.60 - 0.13 * math.exp(-(((x / width - 0.5 - 0.06 * scape.side) / 0.30) ** 2)))

        for _ in range(34):
            x = width * rng.random()
            foot, tall = bow(x) + 6, unit * rng.uniform(0.12, 0.26)
            lean = rng.normal() * 0.12 * tall
            leaf(
                sprig,
                (x, foot),
                (x + lean, foot - tall),
                Blade("#5a2a18", "#b8703a", "#b8703a", 0.030, 0.5, veins=0),
                0.06,
                rng,
            )
            leaf(sprig, (x + lean, foot - tall + 4), (x + lean + 0.25 * lean, foot - tall - unit * 0.034),
                 Blade("#6a3a1c", "#d89a4a", "#d89a4a", 0.5, 0.5, veins=0), 0.0, rng)  # fmt: skip
        rows = np.arange(height, dtype=np.float32)[:, None]
        crest = np.array([bow(float(x)) for x in range(width)], np.float32)[None]
        clumps = fbm_image(width, height, 22, 14, int(rng.integers(900)), 4)
        solid = smooth(-0.01, 0.015, (rows - crest) / height + 0.05 * (clumps - 0.5))
        deep = lin("#16280c") * (1 - clumps[..., None]) + lin("#4f7a20") * clumps[..., None]
        sprig.albedo += (deep - sprig.albedo) * solid[..., None]
        sprig.alpha[:] = np.maximum(sprig.alpha, solid)
        for depth in np.linspace(0, 1, 15):
            for _ in range(76):
                x = width * rng.random()
                y = bow(x) + depth**1.25 * height * 0.5 + rng.normal() * unit * 0.012
                size = unit * (0.020 + 0.040 * depth) * rng.uniform(0.7, 1.2)
                first = rng.uniform(0, 6.28)
                for k in range(6):
                    a = first + k * 1.047
                    leaf(
                        sprig,
                        (x, y),
                        (x + math.cos(a) * size, y + math.sin(a) * size * 0.7 - size * 0.2),
                        look,
                        0.05,
                        rng,
                    )
            sprig.albedo *= 0.95
        for _ in range(26):
            x = width * rng.random()
            drop(sprig, (x, bow(x) + height * 0.36 * rng.random()), unit * (0.006 + 0.018 * rng.random() ** 2))
        hang(scape, "moss", sprig.matte(ppm), self.z, 0.0, (1.0, 1.0))
        scape.built.extend(("moss", "rock", "plant", "grass", "stone"))
