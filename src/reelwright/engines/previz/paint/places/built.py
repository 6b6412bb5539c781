"""Painters of what is built: skylines, streets, rooms."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes import houses
from reelwright.engines.previz.paint.brushes.facades import STYLES
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot


@dataclass(frozen=True, slots=True)
class Skyline:
    """Rows of buildings at z m, `size` of the sky high. shape: 1 all equally high, 0 one peak; y: raised by that
    share of its height."""

    style: str
    z: float
    size: float
    rows: int = 2
    shape: float = 0.5
    density: float = 0.97
    mist: float = 0.5
    y: float = 0.0
    keep: float = 1.0
    tag: str = "city"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 700 else 1.0)
        width, height = scape.span(z), scape.tall(self.size, z)
        ppm = scape.view.focal / z * (0.9 if float(scape.light.veil(z)) < 0.3 else 0.7)
        peak = 0.5 + scape.third(0.33)
        blocks = houses.Blocks(STYLES[self.style], self.rows, self.shape, self.density, peak)
        matte = houses.skyline(blocks, width, height, ppm, scape.rng, scape.snow)
        scape.add(f"{self.style} skyline", matte, [Spot(0.0, self.y * height, z)], mist=self.mist, repeat=True)
        scape.built.append("city")


@dataclass(frozen=True, slots=True)
class Street:
    """Two rows of houses along the way out to z m, `size` m high, `width` m apart; hang: strings of lanterns."""

    style: str
    z: float
    size: float
    width: float = 8.0
    near: float = 2.2
    hang: int = 0
    keep: float = 1.0
    tag: str = "street"

    def paint(self, scape: Scape) -> None:
        half, z = self.width / 2, self.near * min(1.0, scape.view.foot / 8)
        style, rng = STYLES[self.style], scape.rng
        while z < self.z:
            length = min(max(10.0, z * 1.3), self.z - z + 6)
            ppm = min(30.0, scape.view.focal / (z + length * 0.35) * 0.85, 1500 / length)
            for left in (True, False):
                self._wall(scape, -half if left else half, z, length, ppm, left)
                for _ in range(int(length / 9) + 1):
                    neon = style.sign
                    colour = lin(houses.NEON[int(rng.integers(6))]) if neon else scape.light.lamp_colour
                    at = (-half if left else half) * 0.88
                    scape.lamp(at, 2.6, z + rng.random() * length, 2.4, colour * (1.5 if neon else 1.0), 0.0)
            z += length
        for k in range(self.hang):
            self._string(scape, 5 * 1.42**k, half, self.size * 0.52)
        scape.built.append("street")

    def _wall(self, scape: Scape, x: float, z: float, length: float, ppm: float, left: bool) -> None:
        matte = houses.street_wall(STYLES[self.style], length, self.size, ppm, scape.rng, left, scape.snow)
        rows, columns = matte.alpha.shape
        along = np.broadcast_to((np.arange(columns, dtype=np.float32) / ppm)[None], (rows, columns))
        deep = Matte(
            matte.albedo,
            matte.alpha,
            ppm,
            matte.anchor,
            matte.normal,
            None,
            matte.ao,
            matte.emission,
            np.ascontiguousarray(along),
            rim=0.0,
        )
        tall = rows / ppm
        scape.panels.append(
            Panel(
                "street wall",
                deep,
                (x, tall, z),
                (0.0, 0.0, columns / ppm),
                (0.0, -tall, 0.0),
                depth=z + length,
                reflects=True,
            )
        )

    def _string(self, scape: Scape, z: float, half: float, y: float) -> None:
        """A line across the street with six small lamps."""
        ppm = min(55.0, scape.view.focal / z)
        width, height = int(half * 2 * ppm), int(2.0 * ppm)
        t = np.linspace(-1, 1, width)
        sag = ((1 - t * t) * 0.9 * ppm).astype(np.int32) + 2
        wire, bulb = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
        cv2.polylines(
            wire,
            [np.stack([np.arange(width), sag], -1).astype(np.int32)],
            False,
            255,
            max(1, int(0.03 * ppm)),
            cv2.LINE_AA,
        )
        for share in np.linspace(0.1, 0.9, 6):
            i, r = int(share * width), max(1, int(0.10 * ppm))
            cv2.ellipse(bulb, (i, int(sag[i] + r * 1.2)), (r, int(r * 1.15)), 0, 0, 360, 255, -1, cv2.LINE_AA)
            scape.lamp((share - 0.5) * 2 * half, y - float(sag[i]) / ppm, z, 2.2, scape.light.lamp_colour * 0.45, 0.30)
        glow = (bulb.astype(np.float32) / 255)[..., None]
        albedo = lin("#201c1a") * (1 - glow) + lin("#e0803a") * glow
        alpha = np.asarray(np.maximum(wire, bulb).astype(np.float32) / 255, np.float32)
        matte = Matte(
            np.asarray(albedo, np.float32),
            alpha,
            ppm,
            (width / 2, 0.0),
            emission=np.asarray(glow * lin("#ffa040") * 1.5, np.float32),
            rim=0.0,
        )
        scape.add("string of lamps", matte, [Spot(0.0, y, z)], mist=0.0)
