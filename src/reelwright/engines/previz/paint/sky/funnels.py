"""Columns that stand between ground and sky: a tornado with its skirt of dust, a geyser with its steam."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.sky.vapour import puffed
from reelwright.engines.previz.scene import Floats

FRAMES = 10


@dataclass(frozen=True, slots=True)
class Funnel:
    """A tornado at z m that reaches into the clouds: `size` of the sky high. at: place on the heavy side."""

    z: float = 900.0
    size: float = 1.12
    at: float = 0.36
    keep: float = 1.0
    tag: str = "tornado"

    def paint(self, scape: Scape) -> None:
        height, width = 330, 300
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        up = 1 - v / height
        seed = int(scape.rng.integers(900))
        bend = 0.10 * np.sin(2.6 * up + seed) * up + 0.05 * np.sin(7.0 * up + seed) * (1 - up)
        wide = 0.030 + 0.085 * up + 0.42 * np.clip(up - 0.40, 0, 1) ** 1.9 + 0.5 * np.clip(up - 0.84, 0, 1)
        rough = tile_noise(256, 33 + seed % 7, 1.9, 2, 26)
        skirt = fbm_image(width, height, 9, 10, seed, 4)
        dust = np.exp(-(up / 0.075)) * np.exp(-(((u / width - 0.5) / 0.24) ** 2)) * (0.35 + 1.5 * skirt)
        fade = smooth(1.0, 0.86, up)  # it is lost in the cloud
        mattes = [
            self._turned(rough, (u / width - 0.5 - bend) / wide, up, k / FRAMES, np.clip(dust, 0, 0.9), fade)
            for k in range(FRAMES)
        ]
        tall = scape.tall(self.size, self.z)
        for_frame = [
            Matte(albedo, alpha, height / tall, (width / 2, height * 0.985), normal, rim=0.25)
            for albedo, alpha, normal in mattes
        ]
        scape.loop("tornado", for_frame, Spot(scape.at_third(self.at, self.z), 0.0, self.z), 0.9, mist=0.25)
        scape.built.append("tornado")

    @staticmethod
    def _turned(
        rough: Floats, across: Floats, up: Floats, phase: float, dust: Floats, fade: Floats
    ) -> tuple[Floats, Floats, Floats]:
        """One picture of the loop: bands that climb around the funnel. across: -1..1 over its width."""
        inside = np.clip(across, -1, 1)
        angle = np.arcsin(inside) / math.pi  # -0.5..0.5 of what is seen of its turn
        x = np.asarray(((angle + phase) * 256 + up * 120) % 256, np.float32)
        y = np.asarray((up * 150 - angle * 60) % 256, np.float32)
        band = cv2.remap(rough, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        edge = 1.0 + 0.16 * band
        body = smooth(0.0, -0.34, np.abs(across) - edge) * fade
        alpha = np.clip(body * (0.90 + 0.08 * band) + dust * (1 - body), 0, 1)
        tone = np.clip(0.66 + 0.13 * band - 0.34 * inside**2, 0.15, 1.1)[..., None]
        earthy = np.clip(dust * 1.6 + np.exp(-up / 0.16), 0, 1)[..., None]
        colour = lin("#6f747a") * (1 - earthy) + lin("#8a6e4c") * earthy
        normal = np.dstack([inside * 0.9, 0.25 + 0.15 * band, np.sqrt(np.clip(1.05 - inside**2, 0.05, 1))])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        return (
            np.asarray(colour * tone, np.float32),
            np.asarray(alpha, np.float32),
            np.asarray(normal, np.float32),
        )


@dataclass(frozen=True, slots=True)
class Geyser:
    """Hot water thrown up and the steam that leans away from it, `size` of the sky high at z m."""

    z: float = 60.0
    size: float = 0.86
    at: float = 0.34
    keep: float = 1.0
    tag: str = "geyser"

    def paint(self, scape: Scape) -> None:
        z = self.z * scape.grow
        height, width = 320, 240
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        up = 1 - v / height
        seed = int(scape.rng.integers(900))
        puff = tile_noise(256, 71 + seed % 5, 2.1, 2, 22)
        lean = -0.16 * scape.side * up**1.8
        tall = scape.tall(self.size, z)
        mattes = []
        for k in range(FRAMES):
            rise = k / FRAMES * 256
            x, y = np.asarray((u * 0.8 + 40 * up) % 256, np.float32), np.asarray((v * 0.7 + rise) % 256, np.float32)
            boil = cv2.remap(puff, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
            aside = u / width - 0.5 - lean + 0.018 * boil * up
            jet = np.exp(-((aside / (0.034 + 0.060 * up)) ** 2)) * smooth(0.74, 0.44, up + 0.05 * boil)
            steam = np.exp(-((aside / (0.060 + 0.30 * up)) ** 2)) * smooth(1.0, 0.66, up + 0.06 * boil)
            steam *= np.clip(0.74 + 0.26 * boil, 0, 1) * smooth(0.02, 0.26, up)
            foot = np.exp(-up / 0.05) * np.exp(-((aside / 0.16) ** 2)) * np.clip(0.5 + 0.5 * boil, 0, 1)
            alpha = np.clip(np.maximum(np.maximum(jet, 0.80 * steam), 0.8 * foot), 0, 0.97)
            tone = np.clip(0.80 + 0.14 * boil + 0.10 * jet, 0.4, 1.1)[..., None]
            normal = puffed(np.asarray(steam + jet + 0.25 * boil, np.float32), 16, 2.0)
            mattes.append(
                Matte(
                    np.asarray(lin("#f2f7fa") * tone, np.float32),
                    np.asarray(alpha, np.float32),
                    height / tall,
                    (width / 2, height * 0.985),
                    normal,
                    rim=0.2,
                )
            )
        scape.loop("geyser", mattes, Spot(scape.at_third(self.at, z), 0.0, z), 1.3, mist=0.2)
        scape.built.append("geyser")
