"""Painters of water and smoke in the air: falls, plumes, banks of cloud seen from above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.sky.florets import laid
from reelwright.engines.previz.paint.sky.stacks import Stack
from reelwright.engines.previz.scene import Floats, Motion


def puffed(body: Floats, strength: float, smoothing: float) -> Floats:
    """Normals (h, w, 3) of a soft, bumpy body."""
    relief = cv2.GaussianBlur(np.asarray(body, np.float32), (0, 0), smoothing) * strength
    normal = np.dstack(
        [-cv2.Sobel(relief, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(relief, cv2.CV_32F, 0, 1) / 8, np.full_like(relief, 0.8)]
    )
    return np.asarray(normal / np.linalg.norm(normal, axis=-1, keepdims=True), np.float32)


@dataclass(frozen=True, slots=True)
class CloudBank:
    """A bank of cloud at z m whose tops reach `size` of the sky over its foot at y (share of the sky, below 0: under
    the horizon). puffs: heaps across the frame; colour: of what it is made of, display."""

    z: float
    size: float
    y: float = 0.0
    puffs: float = 6.0
    colour: str = "#ffffff"
    keep: float = 1.0
    tag: str = "cloud"

    def paint(self, scape: Scape) -> None:
        tall, height = scape.tall(self.size, self.z), 220
        ppm = height / tall
        width = int(np.clip(scape.span(self.z) * ppm, 320, 2600))  # the bank fills the view whatever its height
        seed = int(scape.rng.integers(999))
        body = self._heaps(width, height, seed)
        up = 1 - np.arange(height, dtype=np.float32)[:, None] / height
        curls = laid((width, height), 0.5, 1.1, shift=seed * 37)
        body = body + (curls - 0.5) * 0.24
        alpha = smooth(0.14, 0.40, body) * smooth(0.0, 0.16, up + 0.05)
        alpha = np.maximum(alpha, smooth(0.22, 0.0, up) * 0.9)
        deep = np.clip(smooth(0.95, 0.1, up) * 0.7 + (1 - curls) * 0.30, 0, 1)
        albedo = np.broadcast_to(lin(self.colour), (height, width, 3)) * (0.90 + 0.12 * curls)[..., None]
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (alpha.shape[1] / 2, float(height)),
            puffed(body, 17, 2.4),
            None,
            np.asarray(1 - 0.36 * deep, np.float32),
            rim=0.5,
        )
        drift = 0.0015 * self.z * (1 if seed % 2 else -1) / 4
        scape.add(
            "cloud bank",
            matte,
            [Spot(0.0, scape.tall(self.y, self.z), self.z)],
            mist=0.25,
            brush=2,
            repeat=True,
            motion=Motion(velocity=(drift, 0.0, 0.0)),
        )

    def _heaps(self, width: int, height: int, seed: int) -> Floats:
        """(height, width), 0: no cloud; round heaps on heaps, the largest below."""
        rng = np.random.default_rng(seed)
        broad = fbm_image(width, 1, width / self.puffs * 0.7, 1, seed, 3)[0]
        body = np.zeros((height, width), np.float32)
        for _ in range(int(self.puffs * 20)):
            x, low = rng.random() * width, rng.random() ** 1.5
            y = (0.30 + 1.06 * 0.62 * float(broad[int(x)])) * (1 - 0.75 * low)
            radius = (0.08 + 0.15 * rng.random()) * (0.6 + 1.1 * low)
            wide, high = radius * height * 2.6, radius * height
            left, right = max(0, int(x - wide)), min(width, int(x + wide) + 1)
            top, foot = max(0, int((1 - y) * height - high)), min(height, int((1 - y) * height + high) + 1)
            v, u = np.mgrid[top:foot, left:right].astype(np.float32)
            ball = 1 - ((u - x) / wide) ** 2 - ((v - (1 - y) * height) / high) ** 2
            heap = np.where(ball > 0, ball * radius * 5 + (1 - y) * 0.55, 0)
            body[top:foot, left:right] = np.maximum(body[top:foot, left:right], heap)
        return body


@dataclass(frozen=True, slots=True)
class Falls:
    """Falling water: a baked loop of streaks that slide down, and the cloud of spray at its foot. at: its place; size
    and wide: shares of the sky's height; frozen: it hangs there as ice; molten: it is lava."""

    z: float
    size: float
    wide: float = 0.12
    at: float = 0.1
    frames: int = 12
    frozen: bool = False
    molten: bool = False
    keep: float = 1.0
    tag: str = "waterfall"

    def paint(self, scape: Scape) -> None:
        z = self.z * scape.grow
        height, width = 260, int(260 * self.wide / self.size * 1.7)
        tall = scape.tall(self.size, z)
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        seed = int(scape.rng.integers(999))
        strand = fbm_image(width, height, 14, 1.2, seed, 4)
        edge = 0.24 + 0.16 * (v / height) ** 1.4 + (strand - 0.5) * 0.30
        body = smooth(edge + 0.10, edge - 0.06, np.abs(u / width - 0.5))
        x = scape.at_third(self.at, z)
        if self.frozen:
            scape.add("waterfall", _icefall(body, strand, height / tall, seed), [Spot(x, 0.0, z)], mist=0.3)
            scape.built.append("waterfall")
            return
        slides, ppm = _slides(u, v, self.frames), height / tall
        mattes = _of_lava(slides, body, ppm) if self.molten else _of_water(slides, body, ppm)
        scape.loop("waterfall", mattes, Spot(x, 0.0, z), 0.8)
        scape.built.append("waterfall")


def _slides(u: Floats, v: Floats, frames: int) -> Iterator[tuple[Floats, Floats]]:
    """A loop of streaks that fall. u, v (h, w): columns and rows, px -> brightness (h, w, 1) and the rush (h, w)."""
    drops = tile_noise(256, 41, 1.4, 4, 60)
    thin, broad = (u * 2.3) % 256, (u * 3.1 + 90) % 256
    for k in range(frames):
        fallen = k / frames * 256
        slow, fast = (v * 0.9 - fallen) % 256 * 0.25 % 256, (v * 0.35 - fallen) % 256
        streak = cv2.remap(drops, thin, slow, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        rush = np.asarray(cv2.remap(drops, broad, fast, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)
        yield np.clip(0.74 + 0.20 * streak + 0.20 * rush, 0.3, 1.15)[..., None], rush


def _of_water(slides: Iterator[tuple[Floats, Floats]], body: Floats, ppm: float) -> list[Matte]:
    """The loop as water, with the spray that boils up from the pool. body (h, w): the fall's silhouette."""
    height, width = body.shape
    v, u = np.mgrid[0:height, 0:width].astype(np.float32)
    rises, middle = np.exp(-((height - v) / 44.0)), np.exp(-(((u / width - 0.5) / 0.40) ** 2))
    lip, white = smooth(0.0, 8.0, v), lin("#eef6fa")
    mattes = []
    for tone, rush in slides:
        spray = np.clip(rises * (0.65 + 0.35 * rush), 0, 1) * middle * 0.95
        alpha = np.clip(np.maximum(body * (0.80 + 0.20 * rush), spray), 0, 1) * lip
        mattes.append(Matte(np.asarray(white * tone, np.float32), np.asarray(alpha, np.float32), ppm,
                            (width / 2, height * 0.985), rim=0.0))  # fmt: skip
    return mattes


def _of_lava(slides: Iterator[tuple[Floats, Floats]], body: Floats, ppm: float) -> list[Matte]:
    """The loop as lava: crust that glows where it is bright. body (h, w): the fall's silhouette."""
    height, width = body.shape
    lip = smooth(0.0, 8.0, np.arange(height, dtype=np.float32))[:, None]
    alpha = np.asarray(np.clip(body * lip, 0, 1), np.float32)
    crust = np.asarray(lin("#2a1410") * np.ones((height, width, 1), np.float32), np.float32)
    mattes = []
    for tone, _ in slides:
        hot = np.asarray(np.clip(tone * 1.5 - 0.62, 0, 1), np.float32)
        burn = lin("#ff3a08") * (0.5 + hot) * 1.5 + lin("#ffc850") * np.clip(hot - 0.45, 0, 1) * 2.2
        mattes.append(Matte(crust, alpha, ppm, (width / 2, height * 0.985),
                            emission=np.asarray(burn, np.float32), rim=0.0, spill=0.6))  # fmt: skip
    return mattes


def _icefall(body: Floats, strand: Floats, ppm: float, seed: int) -> Matte:
    """Columns of ice that froze as they fell. body, strand (h, w): the fall's silhouette and its threads, 0..1."""
    height, width = body.shape
    v = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    pipes = fbm_image(width, height, width / 9, 1.4, seed + 3, 4)
    knobs = fbm_image(width, height, width / 14, 9, seed + 6, 4)
    alpha = smooth(0.06, 0.30, body * (0.72 + 0.6 * strand)) * smooth(0.0, 0.03, v)
    tone = np.clip(0.15 + 1.3 * (pipes - 0.5) + 0.5 * (knobs - 0.5) + 0.5 * body, 0, 1)[..., None]
    albedo = lin("#4f9fc4") * (1 - tone) + lin("#eef8fc") * tone
    relief = pipes + 0.5 * knobs
    normal = np.dstack([-cv2.Sobel(relief, cv2.CV_32F, 1, 0) * 1.8, 0.15 - cv2.Sobel(relief, cv2.CV_32F, 0, 1) * 1.2,
                        np.full_like(body, 0.7)])  # fmt: skip
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    return Matte(np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (width / 2, height * 0.985),
                 np.asarray(normal, np.float32), gloss=np.full_like(body, 0.5), rim=0.5)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plume:
    """Smoke that rises from a summit and leans in the wind. at: place on the heavy side; size, y: shares of the sky."""

    z: float
    size: float
    at: float = 0.33
    y: float = 0.5
    glow: str = "#ff6a20"
    keep: float = 1.0
    tag: str = "smoke"

    def paint(self, scape: Scape) -> None:
        x, foot = scape.third(self.at) * scape.span(self.z), scape.tall(self.y, self.z)
        tall = scape.tall(self.size, self.z)
        scape.stacks.append(Stack(x, foot, self.z, tall, -scape.side, self.glow))

