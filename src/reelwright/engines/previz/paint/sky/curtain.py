"""A waterfall that somebody stands or sits beneath: the sheet behind, the strands that break on head and shoulders."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.place import Clear
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

FRAMES = 8
VEIL = "veil of water"
"""What falls before somebody: one is seen through it."""
WIDTH, HEIGHT = 260, 340


@dataclass(frozen=True, slots=True)
class Curtain:
    """wide: times the width of who is under it; veil 0..1: how much of the water falls in front."""

    wide: float = 2.4
    veil: float = 0.62
    keep: float = 1.0
    tag: str = "waterfall"

    def paint(self, scape: Scape) -> None:
        box = max(scape.order.clear, key=lambda b: b.top, default=Clear(-0.6, 0.6, 5.0, 5.6, 1.2))
        middle, half = (box.left + box.right) / 2, max(0.5, (box.right - box.left) / 2)
        seed = int(scape.rng.integers(900))
        back = box.far + 0.7
        self._sheet(scape, (middle, back, self.wide * half * 2), 1.0, seed, 0.0)
        front = max(0.6, box.near - 0.3)
        self._sheet(scape, (middle * front / back, front, half * 1.5), self.veil, seed + 5, box.top)
        scape.built.append("waterfall")

    def _sheet(
        self, scape: Scape, place: tuple[float, float, float], power: float, seed: int, head: float
    ) -> None:
        """place: x, depth and width in m. head: height in m on which it breaks; 0: it falls to the ground."""
        x, z, wide = place
        view = scape.view
        top = view.eye + view.horizon * z / view.focal * 1.25
        foot = head * 0.86
        tall = max(0.5, top - foot)
        v, u = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
        down, across = v / HEIGHT, u / WIDTH - 0.5
        strand = fbm_image(WIDTH, HEIGHT, 16, 1.1, seed, 4)
        edge = (0.30 if head else 0.34) + 0.09 * down + (strand - 0.5) * 0.30
        body = smooth(edge + 0.10, edge - 0.08, np.abs(across))
        drops = tile_noise(256, 41, 1.4, 4, 60)
        mattes = [self._falling(drops, (u, v), body, (k / FRAMES, power, bool(head))) for k in range(FRAMES)]
        ppm = HEIGHT / tall
        stretched = [_wide(m, wide * ppm / WIDTH, ppm) for m in mattes]
        scape.loop(VEIL if head else "waterfall", stretched, Spot(x, foot, z), 0.7, mist=0.05)

    @staticmethod
    def _falling(
        drops: Floats, grid: tuple[Floats, Floats], body: Floats, how: tuple[float, float, bool]
    ) -> tuple[Floats, Floats]:
        """Albedo and alpha of one picture of the loop. how: phase 0..1, how dense, whether it breaks on somebody."""
        (u, v), (phase, power, breaks) = grid, how
        fine = cv2.remap(drops, (u * 1.9) % 256, np.asarray((v * 0.16 - phase * 256) % 256, np.float32),
                         cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)  # fmt: skip
        rush = cv2.remap(drops, (u * 0.8 + 90) % 256, np.asarray((v * 0.10 - phase * 256) % 256, np.float32),
                         cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)  # fmt: skip
        down, across = v / HEIGHT, u / WIDTH - 0.5
        tone = np.clip(0.70 + 0.22 * fine + 0.22 * rush, 0.25, 1.2)[..., None]
        threads = smooth(-0.5, 1.1, fine + 0.6 * rush) if breaks else np.clip(0.72 + 0.24 * rush, 0, 1)
        # where it breaks it bursts; where it lands it boils
        crown = np.exp(-(((down - 0.93) / 0.055) ** 2)) * np.exp(-((across / 0.34) ** 2)) * (0.55 + 0.45 * rush)
        foam = np.exp(-((1 - down) / 0.07)) * np.exp(-((across / 0.42) ** 2)) * (0.7 + 0.3 * rush)
        alpha = np.maximum(body * threads * power, np.clip(crown if breaks else foam, 0, 1) * 0.95)
        alpha = np.clip(alpha, 0, 0.97) * smooth(1.0, 0.985, down)
        return np.asarray(lin("#eef6fa") * tone, np.float32), np.asarray(alpha, np.float32)


def _wide(picture: tuple[Floats, Floats], factor: float, ppm: float) -> Matte:
    """The picture stretched to its width in m."""
    albedo, alpha = picture
    size = (max(24, min(700, round(alpha.shape[1] * factor))), alpha.shape[0])
    wide, clear = (np.asarray(cv2.resize(field, size), np.float32) for field in (albedo, alpha))
    return Matte(wide, clear, ppm, (size[0] / 2, float(size[1])), rim=0.0)
