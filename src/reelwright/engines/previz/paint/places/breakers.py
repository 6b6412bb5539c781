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
    """Three seas behind whoever is in the storm, the near one `size` of the sky over the horizon. near: m behind the
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
        for times, size, at in ((5.4, 0.46, 0.10), (3.2, 0.66, -0.46), (1.25, 1.0, 0.42)):
            z = back * times + 4.0
            tall = scape.tall(self.size * size, z) + scape.view.eye
            self._wall(scape, z, tall, at, 1.0 if stormy else 0.7)
        scape.built.append("wave")

    def _wall(self, scape: Scape, z: float, tall: float, at: float, foam: float) -> None:
        span, rng = scape.span(z, 1.7), scape.rng
        width, height = 1100, int(np.clip(1100 * tall * 1.25 / span, 140, 480))
        up = 1 - np.arange(height, dtype=np.float32)[:, None] / height
        x = np.asarray((np.arange(width) / width - 0.5) * 1.7, np.float32)  # frame widths from the middle
        crest = _crest(x, scape.third(at), scape.side, rng)
        seed = int(rng.integers(900))
        rough = fbm_image(width, height, 34, 34 * height / width, seed, 5)
        proud = smooth(0.40, 0.80, crest)[None]
        ragged = (rough - 0.5) * (0.04 + 0.10 * proud) * foam
        below = np.asarray(crest[None] + ragged - up, np.float32)
        across = np.asarray(x[None] * scape.side, np.float32)
        body = smooth(0.0, 0.012, below)
        blown = _spindrift(below, proud, (across, seed)) * foam
        alpha = np.maximum(body, blown) * smooth(-0.02, 0.10, up)
        fades = np.exp(-3.2 * np.clip(below, 0, 1))  # the foot of a wave no longer has its crest's shape
        lean = np.gradient(cv2.GaussianBlur(crest[None], (0, 0), 14.0)[0])[None] * width * fades
        steep = np.asarray(np.clip(-0.55 * lean * scape.side, -1, 1), np.float32)  # above 0: where it breaks
        white = np.clip(_foam(below, rough, proud, steep, (across, seed)) * foam, 0, 1)[..., None]
        white = np.maximum(white, (1 - body)[..., None])  # over the crest there is only what the wind tears off it
        deep = np.clip(below / 0.5, 0, 1)
        through = (np.clip(1 - deep * 2.0, 0, 1) ** 1.6 * (0.35 + 0.65 * proud))[..., None]  # light behind thin water
        albedo = (lin(self.deep) * (1 - through) + lin(self.clear) * through) * (0.55 + 0.9 * rough[..., None])
        albedo = albedo * (1 - white) + lin("#e9f1f3") * (0.72 + 0.5 * rough[..., None]) * white
        chop = fbm_image(width, height, 46, 70 * height / width, seed + 4, 4) * 0.05 + 0.012 * white[..., 0]
        bx, by = cv2.Sobel(chop, cv2.CV_32F, 1, 0) * 9.0, cv2.Sobel(chop, cv2.CV_32F, 0, 1) * 9.0
        slope = np.clip(-0.16 * lean, -0.5, 0.5)
        normal = np.dstack([slope - bx, 0.5 + by, np.full_like(alpha, 0.7)])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            width / span,
            (width / 2, height * 0.96),
            np.asarray(normal, np.float32),
            None,
            np.asarray(1 - 0.38 * deep * (1 - white[..., 0]), np.float32),
            np.asarray(through * lin(self.clear) * 0.24 * (1 - white), np.float32),
            None,
            np.asarray(0.22 * (1 - white[..., 0]), np.float32),
            rim=0.3,
            spill=0.0,
        )
        swell = Motion(velocity=(-scape.side * 0.010 * z, 0.0, 0.0), bob=(tall * 0.045, 4.6, float(rng.random())))
        scape.add("towering wave", matte, [Spot(0.0, 0.0, z)], mist=0.22, repeat=True, reflects=False, motion=swell)


def _crest(x: Floats, peak: float, side: float, rng: np.random.Generator) -> Floats:
    """(width,) outline of a sea in a gale, 0..1: broad backs that rise to a sharp crest and fall steeply on the side to
    which they break; the highest at `peak`."""
    height = np.full_like(x, 0.22)
    for away, share in ((0.0, 0.64), (-0.62, 0.36), (0.58, 0.32), (-1.15, 0.34), (1.1, 0.3)):
        lee = (x - peak - away - 0.08 * float(rng.normal())) * side
        wave = np.where(lee > 0, np.exp(-((np.abs(lee) / 0.15) ** 1.35)), np.exp(-((np.abs(lee) / 0.34) ** 1.1)))
        height = np.maximum(height, 0.22 + share * wave)
    for waves, share in ((15, 0.030), (37, 0.016), (90, 0.008)):
        knots = np.linspace(-0.85, 0.85, waves)
        height = height + share * np.interp(x, knots, rng.normal(size=waves)) * (0.3 + height)
    soft = cv2.GaussianBlur(height[None].astype(np.float32), (0, 0), 3.0)[0]
    return np.asarray(np.clip(soft, 0.05, 0.94), np.float32)


def _foam(below: Floats, rough: Floats, proud: Floats, steep: Floats, face: tuple[Floats, int]) -> Floats:
    """(h, w) 0..1 white of a wave: a torn cap, what falls down its lee, old lace in streaks on its back. face: position
    across in frame widths, and a seed."""
    across, seed = face
    noise = tile_noise(256, 31 + seed % 5, 1.7, 3, 90)
    column = np.asarray((across * 190 + below * 120 + seed) % 256, np.float32)  # drawn out down the face
    row = np.asarray((below * 46 + rough * 14 + seed * 3) % 256, np.float32)
    streaks = cv2.remap(noise, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    wide = 0.012 + 0.16 * np.clip(0.35 * proud + 0.9 * steep, 0, 1.0) * smooth(0.40, 0.75, rough)
    cap = smooth(1.0, 0.3, below / wide) * (0.45 + 0.55 * proud)
    torn = smooth(0.2, 1.3, streaks + 2.4 * (rough - 0.5))
    fall = smooth(0.50, 0.04, below) * smooth(0.05, 0.7, steep) * torn * proud
    lace = smooth(0.22, 0.03, np.abs(streaks)) * smooth(0.75, 0.08, below) * smooth(0.42, 0.62, rough)
    return np.asarray(cap + 0.5 * fall + (0.24 + 0.32 * proud) * lace, np.float32)


def _spindrift(below: Floats, proud: Floats, face: tuple[Floats, int]) -> Floats:
    """(h, w) 0..1 of the spray that the wind tears off high crests, in level streaks over them."""
    across, seed = face
    noise = tile_noise(256, 47 + seed % 5, 1.6, 3, 90)
    column = np.asarray((across * 60 + below * 70 + seed) % 256, np.float32)
    row = np.asarray((below * 420 + across * 24 + seed * 7) % 256, np.float32)
    wisps = smooth(0.1, 1.4, cv2.remap(noise, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP))
    return np.asarray(0.6 * wisps * np.exp(-np.clip(-below, 0, 1) / 0.045) * proud * (below < 0.02), np.float32)


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
