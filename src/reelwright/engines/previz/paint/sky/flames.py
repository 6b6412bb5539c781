"""Fire over land: a line of flames among trees or over a field; and the spray that breakers throw up at rocks."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.light import Lamp
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.sky.vapour import puffed
from reelwright.engines.previz.scene import Floats

FRAMES = 10
TALL, WIDE = 200, 1100
"""Texels at most of a line of flames."""


@dataclass(frozen=True, slots=True)
class FireLine:
    """Flames `size` m high across the frame at z m, higher here and lower there; cover 0..1: how much of it burns."""

    z: float = 26.0
    size: float = 5.0
    cover: float = 0.7
    keep: float = 1.0
    tag: str = "fire line"

    def paint(self, scape: Scape) -> None:
        z = max(self.z * min(scape.grow, 2.0), max((box.far for box in scape.order.clear), default=0.0) + 2.0)
        span = scape.span(z, 1.5)
        ppm = min(TALL / self.size, WIDE / span)
        width, height = max(300, int(span * ppm)), max(8, round(self.size * ppm))
        seed = int(scape.rng.integers(900))
        coarse = TALL / height  # tongues keep their shape however few texels they have
        v, u = np.mgrid[0:height, 0:width].astype(np.float32) * np.float32(coarse)
        up = 1 - v / TALL
        where = fbm_image(width, 1, width * coarse / 190, 1, seed, 3)[0]
        high = smooth(0.62 - 0.5 * self.cover, 0.9 - 0.3 * self.cover, where)[None]
        tongues = tile_noise(256, 43, 1.7, 3, 40)
        mattes = []
        for k in range(FRAMES):
            rise = k / FRAMES * 256
            first = cv2.remap(tongues, np.asarray(u * 1.1 % 256, np.float32),
                              np.asarray((v * 0.62 + rise) % 256, np.float32), cv2.INTER_LINEAR,
                              borderMode=cv2.BORDER_WRAP)  # fmt: skip
            second = cv2.remap(tongues, np.asarray((u * 2.1 + 70) % 256, np.float32),
                               np.asarray((v * 1.1 + 2 * rise) % 256, np.float32), cv2.INTER_LINEAR,
                               borderMode=cv2.BORDER_WRAP)  # fmt: skip
            heat = high * (0.80 + 0.30 * first + 0.16 * second) - up
            alpha = smooth(0.0, 0.16, heat) * smooth(0.0, 0.02, high)
            core = smooth(0.10, 0.62, heat)[..., None]
            colour = lin("#ff3c08") * (1 - core) * 1.5 + lin("#ffc040") * core * 2.2
            mattes.append(Matte(np.zeros((height, width, 3), np.float32), np.asarray(alpha, np.float32), ppm,
                                (width / 2, float(height)), emission=np.asarray(colour * alpha[..., None], np.float32),
                                rim=0.0, spill=0.8))  # fmt: skip
        scape.loop("fire line", mattes, Spot(0.0, -0.1, z), 0.9, mist=0.1)
        burning = np.flatnonzero(high[0] > 0.4)
        for column in burning[:: max(1, len(burning) // 7)][:8]:
            x = (float(column) - width / 2) / ppm
            scape.lamps.append(Lamp(x, self.size * 0.35, z - 0.6, 7.0, (2.4, 0.95, 0.25)))
            scape.halos.append((Lamp(x, self.size * 0.4, z - 0.5, 1.0, (0.9, 0.36, 0.08)), self.size * 0.8))
        scape.built.extend(("fire line", "fire"))


@dataclass(frozen=True, slots=True)
class Bursts:
    """Spray that breaks at rocks: fans of white water that rise and fall, each in its own time. size: share of the
    sky."""

    z: float = 40.0
    size: float = 0.34
    places: tuple[float, ...] = (-0.62, 0.46)
    keep: float = 1.0
    tag: str = "spray"

    def paint(self, scape: Scape) -> None:
        z = self.z * scape.grow
        tall = scape.tall(self.size, z)
        height, width = 190, 300
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = (u / width - 0.5) * 2, 1 - v / height
        for number, at in enumerate(self.places):
            seed = int(scape.rng.integers(900))
            rough = fbm_image(width, height, 12, 8, seed, 5)
            mattes = [self._fan(x, y, rough, (k / FRAMES + 0.45 * number) % 1.0, height / tall) for k in range(FRAMES)]
            scape.loop("burst", mattes, Spot(scape.at_third(at, z), -0.04 * tall, z + 0.3 * number), 3.2, mist=0.2)
        scape.built.extend(("spray", "wave"))

    @staticmethod
    def _fan(x: Floats, y: Floats, rough: Floats, t: float, ppm: float) -> Matte:
        rise = np.sin(np.pi * min(1.0, t * 1.25)) if t < 0.8 else 0.0
        aside = np.abs(x) / (0.20 + 0.62 * t)
        top = float(rise) * (1.0 - 0.55 * np.clip(aside, 0, 1) ** 2) * (0.62 + 0.7 * rough)
        body = smooth(0.0, 0.10, top - y) * smooth(1.15, 0.75, aside)
        flecks = smooth(0.52, 0.62, rough) * smooth(-0.10, 0.05, top - y) * smooth(1.3, 0.9, aside)
        foot = np.exp(-y / 0.07) * smooth(1.25, 0.5, np.abs(x)) * 0.9
        alpha = np.clip(np.maximum(np.maximum(body * (0.55 + 0.7 * rough), 0.6 * flecks), foot), 0, 0.96)
        tone = np.clip(0.74 + 0.4 * rough, 0.5, 1.1)[..., None]
        height, width = alpha.shape
        return Matte(np.asarray(lin("#f2f8fa") * tone, np.float32), np.asarray(alpha, np.float32), ppm,
                     (width / 2, height * 0.985), puffed(np.asarray(body + rough, np.float32), 12, 2.0),
                     rim=0.3)  # fmt: skip
