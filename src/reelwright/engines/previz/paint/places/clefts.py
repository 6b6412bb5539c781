"""A cleft that one is in the middle of: smooth walls of banded rock or ice that close to a slit, and the beam of light
that falls through it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

TEXELS = 620


def _day(scape: Scape) -> float:
    """How much sun comes in, as emission that a matte must have: at day a light model turns lamps down."""
    return min(1.0, float(scape.light.key.max()) * 1.3) / (0.08 + 0.92 * scape.light.lamp)


SANDSTONE = ("#7a3020", "#c8683a", "#eaa268", "#a04a2c", "#f0bc88")
ICE = ("#2f6f9c", "#7fbfdc", "#d8f0f8", "#4f94bc", "#f2fbff")


@dataclass(frozen=True, slots=True)
class Cleft:
    """One pair of walls at z distances of the frame's foot, from the floor to above the frame. gap: half of the slit,
    share of half the frame (0: closed, a bend of the way); at: its middle, -1..1 towards the heavy side; wave: how far
    it winds; glow 0..1: light that comes back from walls out of sight; dim: of what falls on it; top 0..1: share of the
    sky over the horizon from which on the slit opens, 0 for never; flow: how far its bands are bent."""

    z: float
    gap: float
    at: float = 0.0
    wave: float = 0.16
    glow: float = 0.3
    dim: float = 1.0
    top: float = 0.0
    bands: tuple[str, ...] = SANDSTONE
    flow: float = 1.0
    keep: float = 1.0
    tag: str = "cliff"

    def paint(self, scape: Scape) -> None:
        view = scape.view
        z = self.z * view.foot
        width, height = scape.span(z, 1.5), view.eye + view.horizon / view.focal * z * 1.35
        ppm = min(TEXELS / width, view.focal / z)
        size = (int(width * ppm), max(24, int(height * ppm)))
        across, up = np.meshgrid(
            np.linspace(-1.5, 1.5, size[0], dtype=np.float32) - scape.side * self.at,
            np.linspace(1.35, 0, size[1], dtype=np.float32),
        )
        seed = int(scape.rng.integers(1, 9000))
        away = self._edge(across, up, seed, self._room(scape, z)) if self.gap else 0.25 * np.abs(across)
        alpha = smooth(0.0, 0.012, away) if self.gap else np.ones_like(across)
        if self.top:
            alpha = alpha * smooth(0.0, 0.05, self.top + 0.30 * np.abs(across) - up)
        albedo, relief = self._rock(across, up, away, seed)
        turn = 3.0 * ppm / 60
        normal = np.dstack([
            -cv2.Sobel(relief, cv2.CV_32F, 1, 0) * turn - 0.55 * np.sign(across) * smooth(0.5, 0.0, away),
            cv2.Sobel(relief, cv2.CV_32F, 0, 1) * turn + 0.10,
            np.full_like(across, 0.8),
        ])  # fmt: skip
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        lit = np.clip(1.05 - 0.85 * smooth(0.0, 0.75, away), 0.12, 1) * (0.55 + 0.45 * smooth(0.0, 0.7, up))
        day = _day(scape)
        warm = albedo * (self.glow * day * (smooth(0.34, 0.0, away) + 0.5 * smooth(0.5, 1.2, up)))[..., None]
        matte = Matte(
            np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (size[0] / 2, float(size[1])),
            np.asarray(normal, np.float32), np.asarray(smooth(0.3, 0.0, away) * smooth(0.1, 0.8, up), np.float32),
            np.asarray(lit, np.float32), np.asarray(warm, np.float32), rim=0.25, spill=0.0,
        )  # fmt: skip
        scape.add("cleft", matte, [Spot(0.0, -0.02, z)], mist=0.15, brush=2, reflects=True, repeat=True,
                  dim=(self.dim, self.dim))  # fmt: skip

    def _room(self, scape: Scape, z: float) -> float:
        """Half of the slit that leaves free whoever stands farther back, share of half the frame at z."""
        boxes = [max(abs(b.left), abs(b.right)) / b.near for b in scape.order.clear if z < b.near * 1.02]
        return max(boxes, default=0.0) * 2 * scape.view.focal / scape.view.width + (0.08 if boxes else 0.0)

    def _edge(self, across: Floats, up: Floats, seed: int, room: float) -> Floats:
        """Distance into the rock from the slit's edge, shares of half the frame; below 0 in the open."""
        turn = seed * 0.37
        middle = self.wave * (np.sin(up * 3.1 + turn) * 0.7 + np.sin(up * 7.3 + 2 * turn) * 0.3)
        lean = 1 + 0.35 * np.sin(up * 4.3 + turn * 1.7) - 0.35 * up
        rough = fbm_image(across.shape[1], across.shape[0], 5.0, 3.0, seed, 4) - 0.5
        gap = np.maximum(self.gap * lean, room + np.abs(middle)) if room else self.gap * lean
        return np.asarray(np.abs(across - middle) - gap + rough * 0.10 * min(1.0, self.gap * 6), np.float32)

    def _rock(self, across: Floats, up: Floats, away: Floats, seed: int) -> tuple[Floats, Floats]:
        """Albedo and relief: bands as wind or water left them, that swing up towards the edge."""
        height, width = across.shape
        broad = fbm_image(width, height, 3.0, 1.6, seed + 1, 3) - 0.5
        fine = fbm_image(width, height, 26.0, 14.0, seed + 2, 4) - 0.5
        swing = np.sign(across) * 0.5 * across * self.flow
        level = up * 7.0 + broad * 5.2 * self.flow + swing * 2.6 - 1.6 * np.exp(-np.maximum(away, 0) * 4) + fine * 0.16
        tones = np.stack([lin(code) for code in self.bands])
        at = level % len(tones)
        low = at.astype(int)
        part = smooth(0.25, 0.95, at - low)[..., None]
        albedo = tones[low] * (1 - part) + tones[(low + 1) % len(tones)] * part
        thin = 0.5 + 0.5 * np.sin(level * 2 * math.pi * 3.0)
        albedo = albedo * (0.80 + 0.22 * thin + 0.3 * fine)[..., None]
        relief = np.asarray(broad * 9.0 + 0.45 * np.sin(level * 2 * math.pi) + 0.14 * thin + fine * 0.5, np.float32)
        return np.asarray(np.clip(albedo, 0, 1), np.float32), relief


@dataclass(frozen=True, slots=True)
class Beam:
    """One shaft of sun from above down to the floor, `at` (-1..1 towards the light side) and z distances of the
    frame's foot away; wide: share of the frame's width at the floor. The spot that it makes is a `Sunspot`."""

    z: float = 1.9
    at: float = -0.16
    wide: float = 0.10
    lean: float = 0.16
    power: float = 0.75
    keep: float = 1.0
    tag: str = "shafts"

    def paint(self, scape: Scape) -> None:
        view, z = scape.view, self.z * scape.view.foot
        day = _day(scape) * min(1.0, scape.light.weather.sun * 1.4)
        if day < 0.05:
            return
        span, tall = scape.span(z, 1.0), view.eye + view.horizon / view.focal * z * 1.15
        width, height = 240, max(40, int(240 * tall / span))
        u, v = np.meshgrid(np.linspace(-0.5, 0.5, width, dtype=np.float32), np.linspace(1, 0, height, dtype=np.float32))
        off = (u - scape.side * (self.at + self.lean * v)) / (self.wide * (1 - 0.45 * v))
        smoke = 0.7 + 0.6 * fbm_image(width, height, 4.0, 6.0, int(scape.rng.integers(999)), 3)
        core = np.exp(-(off**4)) * (0.45 + 0.55 * v) * smoke + 0.35 * np.exp(-((off / 2.2) ** 2)) * v
        alpha = np.clip(core * self.power, 0, 0.9) * smooth(0.0, 0.03, v)
        glow = np.broadcast_to(lin("#ffe6b8") * day, (height, width, 3))
        matte = Matte(
            np.zeros((height, width, 3), np.float32), np.asarray(alpha * 0.62, np.float32), width / span,
            (width / 2, float(height)), emission=np.ascontiguousarray(glow, np.float32), rim=0.0, spill=0.0,
        )  # fmt: skip
        scape.add("shaft", matte, [Spot(0.0, 0.0, z)], mist=0.0, reflects=False,
                  motion=Motion(sway=(0.004, 11.0, 0.0)))  # fmt: skip
        scape.built.append("shafts")


@dataclass(frozen=True, slots=True)
class Sunspot:
    """Where a `Beam` meets the floor."""

    beam: Beam = Beam()

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        far = self.beam.z * scape.view.foot
        span = scape.view.span(far)
        day = min(1.0, float(scape.light.key.max()) * 1.3)
        off = np.hypot((x - scape.side * self.beam.at * span) / (self.beam.wide * span * 1.1), (z - far) / (0.22 * far))
        share = smooth(1.25, 0.5, off) * 0.85 * day
        return np.broadcast_to(lin("#fff0cc") * 1.5, (*x.shape, 3)), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Icefall:
    """The front of a glacier at z m, from side to side: a broken wall of blue ice, `size` of the sky high, split into
    columns, white on top."""

    z: float
    size: float
    keep: float = 1.0
    tag: str = "glacier"

    def paint(self, scape: Scape) -> None:
        width, tall = scape.span(self.z, 1.4), scape.tall(self.size, self.z) + scape.view.eye
        ppm = min(1100 / width, scape.view.focal / self.z)
        columns, rows = int(width * ppm), max(30, int(tall * ppm))
        u, v = np.meshgrid(np.linspace(0, width / tall, columns, dtype=np.float32),
                           np.linspace(1, 0, rows, dtype=np.float32))  # fmt: skip
        seed = int(scape.rng.integers(1, 9000))
        steps = np.interp(u[0] * 9, np.arange(400), scape.rng.random(400) ** 1.5)[None] * 0.22
        ragged = fbm_image(columns, 1, width / tall * 14, 1, seed, 4)
        top = 0.86 - steps - 0.14 * ragged + 0.06 * np.sin(u * 2.1 + seed)
        tilt = u + 0.05 * v + 0.03 * (fbm_image(columns, rows, width / tall * 3, 3, seed + 1, 3) - 0.5)
        split = np.abs(np.sin(tilt * 13 + 1.7 * np.sin(tilt * 5.1)))
        crack = smooth(0.22, 0.0, split) * smooth(0.0, 0.3, v)
        fine = fbm_image(columns, rows, width / tall * 22, 9, seed + 2, 4)
        face = np.clip(0.25 + 0.75 * fine - 0.25 * crack, 0, 1)[..., None]
        ice = lin("#3f8fbe") * (1 - face) + lin("#d2ecf6") * face
        snow = smooth(0.10, 0.03, top - v + 0.06 * (fine - 0.5))[..., None]
        wet = smooth(0.10, 0.0, v)[..., None]
        albedo = (ice * (1 - 0.55 * crack[..., None]) * (1 - snow) + lin("#f4f9fd") * snow) * (1 - 0.5 * wet)
        relief = np.asarray(fine * 5 + split * 4, np.float32)
        normal = np.dstack([
            -cv2.Sobel(relief, cv2.CV_32F, 1, 0),
            cv2.Sobel(relief, cv2.CV_32F, 0, 1) + 0.5 * snow[..., 0],
            np.full_like(relief, 1.1),
        ])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        matte = Matte(
            np.asarray(albedo, np.float32), np.asarray(smooth(0.0, 0.014, top - v), np.float32), ppm,
            (columns / 2, float(rows)), np.asarray(normal, np.float32), None,
            np.asarray(1 - 0.5 * crack, np.float32), rim=0.3,
        )  # fmt: skip
        scape.add("glacier front", matte, [Spot(0.0, 0.0, self.z)], mist=0.3, brush=2, repeat=True)
        scape.built.extend(("ice", "glacier", "cliff"))
