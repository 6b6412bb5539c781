"""Waves that are the picture: a wall of water that towers behind a ship, and the tube that a surfer rides in."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image, tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

FRAMES = 8


@dataclass(frozen=True, slots=True)
class Towering:
    """Two walls of water behind whoever is at sea, the near one `size` of the sky over the horizon. near: m behind the
    hero, or from the lens where there is none."""

    size: float = 0.62
    near: float = 16.0
    deep: str = "#0a2a36"
    clear: str = "#2f8f94"
    keep: float = 1.0
    tag: str = "towering wave"

    def paint(self, scape: Scape) -> None:
        stormy = scape.light.weather.clouds == "storm"
        back = max((box.far for box in scape.order.clear), default=self.near)
        for times, size, at in ((3.4, 0.60, -0.40), (1.25, 1.0, 0.42)):
            z = back * times + 4.0
            tall = scape.tall(self.size * size, z) + scape.view.eye
            self._wall(scape, z, tall, at, 1.0 if stormy else 0.7)
        scape.built.append("wave")

    def _wall(self, scape: Scape, z: float, tall: float, at: float, foam: float) -> None:
        span = scape.span(z, 1.7)
        width, height = 820, int(np.clip(820 * tall * 1.25 / span, 120, 420))
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        seed = int(scape.rng.integers(900))
        x = (u[0] / width - 0.5) * 1.7  # frame widths from the middle
        peak = scape.third(at)
        lee = (x - peak) * scape.side  # above 0: the steep side, to which it will break
        crest = 0.30 + 0.56 * np.where(lee > 0, np.exp(-((lee / 0.19) ** 2)), np.exp(-np.abs(lee) / 0.42))
        for waves, share in ((19, 0.030), (47, 0.012)):
            crest = crest + share * np.interp(x, np.linspace(-0.85, 0.85, waves), scape.rng.normal(size=waves)) * crest
        up = 1 - v / height
        rough = fbm_image(width, height, 34, 12, seed, 4)
        below = crest[None] + (rough - 0.5) * 0.035 - up
        alpha = smooth(0.0, 0.014, below) * smooth(-0.02, 0.12, up)
        lace = (fbm_image(width, height, 22, 5, seed + 4, 4) - 0.5) * 4.0
        deep, proud = np.clip(below / 0.42, 0, 1), smooth(0.45, 0.85, crest)[None]
        veins = fbm_image(width, height, 16, 5, seed + 9, 5)
        along = np.abs(np.sin((below * 9 + (veins - 0.5) * 9 + x[None] * 2.5) * math.pi))
        streak = smooth(0.10, 0.01, along) * smooth(0.85, 0.10, deep) * smooth(0.42, 0.62, rough)
        cap = smooth(0.05, 0.0, below - 0.03 * lace) * (0.35 + 0.75 * proud)
        fall = smooth(0.0, 0.12, lee)[None] * proud
        spill = smooth(0.34, 0.02, below) * smooth(0.2, 1.0, lace + 1.3 * fall) * (0.25 + 0.75 * fall) * proud
        white = np.clip((cap * 1.3 + 0.75 * spill + 0.42 * streak) * foam, 0, 1)[..., None]
        through = (np.clip(1 - deep * 1.5, 0, 1) ** 1.4 * (0.45 + 0.55 * proud))[..., None]  # light behind thin water
        albedo = lin(self.deep) * (1 - through) + lin(self.clear) * through
        albedo = albedo * (0.75 + 0.5 * veins[..., None])
        albedo = albedo * (1 - white) + lin("#eef5f6") * white
        slope = np.broadcast_to(np.clip(-np.gradient(crest) * width * 0.16, -0.6, 0.6)[None], alpha.shape)
        normal = np.dstack([slope + 0.20 * lace, 0.55 + 0.5 * (rough - 0.5) + 0.2 * lace, np.full_like(alpha, 0.7)])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        glow = through * lin(self.clear) * 0.22 * (1 - white)
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            width / span,
            (width / 2, height * 0.96),
            np.asarray(normal, np.float32),
            None,
            np.asarray(1 - 0.55 * deep * (1 - white[..., 0]), np.float32),
            np.asarray(glow, np.float32),
            None,
            np.asarray(0.6 * (1 - white[..., 0]), np.float32),
            rim=0.4,
            spill=0.0,
        )
        swell = Motion(velocity=(-scape.side * 0.010 * z, 0.0, 0.0), bob=(tall * 0.035, 4.6, float(scape.rng.random())))
        scape.add("towering wave", matte, [Spot(0.0, 0.0, z)], mist=0.22, repeat=True, reflects=False, motion=swell)


@dataclass(frozen=True, slots=True)
class Tube:
    """The inside of a breaking wave around its opening, right behind the hero; seen out of it: sky and sea."""

    deep: str = "#07505c"
    clear: str = "#38d0c4"
    keep: float = 1.0
    tag: str = "barrel wave"

    def paint(self, scape: Scape) -> None:
        back = max((box.far for box in scape.order.clear), default=9.0) + 0.6
        view = scape.view
        wide, tall = scape.span(back, 1.5), view.height * back / view.focal * 1.5
        width = 640
        height = int(width * tall / wide)
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        column = width / 2 + scape.third(0.26) * width / 1.5
        row = height * (1.5 * 0.5 - 0.5 + view.horizon / view.height - 0.12) / 1.5
        x, y = (u - column) / (0.235 * width), (v - row) / (0.29 * height)
        x = x * scape.side
        turn = np.arctan2(y, x)
        far = np.hypot(x, y) * (1 + 0.10 * np.cos(turn - 0.6))
        seed = int(scape.rng.integers(900))
        streaks = tile_noise(256, 19 + seed % 7, 1.5, 4, 70)
        mattes = [self._picture(streaks, turn, far, k / FRAMES, width / wide) for k in range(FRAMES)]
        foot = view.eye - (view.height - view.horizon) * back / view.focal  # height of the frame's lower edge there
        low = foot - (tall - view.height * back / view.focal) / 2
        scape.loop("barrel", mattes, Spot(0.0, low, back), 0.8, mist=0.0)
        scape.built.extend(("wave", "barrel wave"))

    def _picture(self, streaks: Floats, turn: Floats, far: Floats, phase: float, ppm: float) -> Matte:
        """Water drawn up and over: lines that wind around the opening, white where the lip falls."""
        wound = turn / (2 * math.pi) + 0.16 * np.log(np.maximum(far, 0.2))
        column = np.asarray((wound * 512 + phase * 256) % 256, np.float32)
        line = cv2.remap(streaks, column, np.asarray(np.log(np.maximum(far, 0.2)) * 70 % 256, np.float32),
                         cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)  # fmt: skip
        fine = cv2.remap(streaks, np.asarray(np.log(np.maximum(far, 0.2)) * 34 % 256, np.float32),
                         np.asarray((wound * 1024 + phase * 512) % 256, np.float32),
                         cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)  # fmt: skip
        edge = 1.0 + 0.06 * line
        alpha = smooth(-0.03, 0.03, far - edge)
        lip = smooth(0.34, 0.0, far - edge) * np.clip(0.55 - 0.75 * np.sin(turn), 0.12, 1.0)
        flecks = smooth(0.9, 1.9, fine) * smooth(2.4, 1.1, far)
        foam = np.clip(lip * (0.75 + 0.5 * fine) + 0.30 * flecks, 0, 1)[..., None]
        thin = np.clip(np.exp(-(far - 1) / 0.75) * (0.9 - 0.35 * np.sin(turn)) + 0.14 * line, 0, 1)[..., None]
        colour = lin(self.deep) * (1 - thin) + lin(self.clear) * thin
        colour = colour * np.clip(0.80 + 0.26 * line + 0.16 * fine, 0.25, 1.6)[..., None]
        albedo = colour * (1 - foam) + lin("#f2fafa") * foam
        normal = np.dstack([-np.cos(turn) * 0.6 + 0.3 * line, np.sin(turn) * 0.6 + 0.2 * fine, np.full_like(far, 0.7)])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        return Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (far.shape[1] / 2, float(far.shape[0])),
            np.asarray(normal, np.float32),
            emission=np.asarray(colour * thin * 0.34 * (1 - foam), np.float32),
            gloss=np.asarray(0.7 * (1 - foam[..., 0]), np.float32),
            rim=0.0,
            spill=0.0,
        )
