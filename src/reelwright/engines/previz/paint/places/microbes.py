"""What a microscope shows: blood cells, bacteria, viruses and cells that drift at several depths, soft where far."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

_PX = 360
"""Most texels of one body's picture along its side."""
_LONGEST = 9.0
"""s of a clip for which bodies still enter from upstream."""


@dataclass(frozen=True, slots=True)
class Body:
    """One body in its square -1..1: how deep it is (0 at its rim, 1 at its middle), its cover, its tone 0..1 from
    dark to light, how much of it is the second colour."""

    dome: Floats
    alpha: Floats
    tone: Floats
    other: Floats


def _disc(u: Floats, v: Floats, rng: np.random.Generator) -> Body:
    """A red cell: a disc with a dent on both sides, seen from any side."""
    flat = float(rng.uniform(0.42, 0.95))
    far = np.hypot(u, v / flat) / 0.9
    dent = np.exp(-((far / 0.46) ** 2)) * flat
    ring = np.exp(-(((far - 0.68) / 0.22) ** 2))
    dome = np.sqrt(np.clip(1 - far * far, 0, 1))
    return Body(dome * (1 - 0.75 * dent), _cover(1 - far, u), 0.32 + 0.62 * ring - 0.16 * dent, np.zeros_like(u))


def _rod(u: Floats, v: Floats, rng: np.random.Generator) -> Body:
    """A bacterium: a rod, slightly bent, its nucleoid inside, flagella that trail."""
    bent = v + float(rng.uniform(-0.16, 0.16)) * (1 - (u / 0.6) ** 2)
    along = np.clip(np.abs(u) - 0.36, 0, None)
    far = np.hypot(along, bent) / 0.24
    dome = np.sqrt(np.clip(1 - far * far, 0, 1))
    size = u.shape[0]
    grain = fbm_image(size, size, 9, 9, int(rng.integers(900)), 3)
    core = smooth(0.50, 0.66, grain) * smooth(0.95, 0.5, far)
    tails = np.zeros_like(u)
    for k in range(4):
        wave = bent - (0.04 * (k - 1.5)) - 0.07 * np.sin(u * (9 + k) + 2.0 * k) * smooth(0.5, 0.95, u)
        tails = np.maximum(tails, np.clip(1.4 - np.abs(wave) * size / 4.5, 0, 1) * smooth(0.52, 0.58, u))
    tails *= smooth(0.98, 0.8, u) * 0.7
    hairs = smooth(1.28, 1.02, far) * (0.30 + 0.7 * smooth(0.5, 0.7, fbm_image(size, size, 60, 60, 5, 2))) * 0.5
    alpha = np.maximum(np.maximum(_cover(1 - far, u, 0.24), tails), hairs * (far > 1))
    return Body(dome, alpha, 0.42 + 0.5 * (1 - dome) + 0.1 * grain, core * 0.85)


def _spiked(u: Floats, v: Floats, rng: np.random.Generator) -> Body:
    """A virus: a ball with clubs on all sides, those towards us seen from above."""
    ball, count = 0.60, 60
    far = np.hypot(u, v) / ball
    dome = np.sqrt(np.clip(1 - far * far, 0, 1))
    tone = 0.36 + 0.30 * fbm_image(u.shape[0], u.shape[0], 14, 14, int(rng.integers(900)), 3)
    alpha, other = _cover(1 - far, u, ball), np.zeros_like(u)
    for k in range(count):  # a spiral of even spacing on the ball
        up = 1 - 2 * (k + 0.5) / count
        a, r = 2.39996 * k, math.sqrt(1 - up * up)
        x, y, near = r * math.cos(a), up, r * math.sin(a)
        if near < -0.35:
            continue
        tip, foot = (x * 0.86, y * 0.86), (x * ball * 0.97, y * ball * 0.97)
        along = np.array([tip[0] - foot[0], tip[1] - foot[1]], np.float32)
        long = max(float(along @ along), 1e-4)
        share = np.clip(((u - foot[0]) * along[0] + (v - foot[1]) * along[1]) / long, 0, 1)
        stem = np.hypot(u - foot[0] - share * along[0], v - foot[1] - share * along[1])
        club = smooth(0.075, 0.055, np.hypot(u - tip[0], v - tip[1]))
        mark = np.maximum(club, smooth(0.030, 0.018, stem))
        alpha, other = np.maximum(alpha, mark), np.maximum(other, mark * (0.6 + 0.4 * club))
        tone = np.maximum(tone, club * (0.62 + 0.25 * near))
    return Body(dome, alpha, tone, other)


def _cell(u: Floats, v: Floats, rng: np.random.Generator) -> Body:
    """A living cell: a clear round body of uneven outline, a nucleus with its own dark heart, grains."""
    angle = np.arctan2(v, u)
    a, b = rng.uniform(0, 6.28, 2)
    far = np.hypot(u, v) / (0.86 + 0.05 * np.sin(3 * angle + a) + 0.04 * np.sin(5 * angle + b))
    size = u.shape[0]
    grain = fbm_image(size, size, 22, 22, int(rng.integers(900)), 3)
    x, y = rng.uniform(-0.16, 0.16, 2)
    nucleus = np.hypot(u - x, v - y) / 0.34
    core = smooth(1.04, 0.92, nucleus) * (0.70 + 0.30 * smooth(0.42, 0.30, nucleus))
    skin = np.exp(-(((far - 0.95) / 0.045) ** 2))
    dots = smooth(0.62, 0.70, grain) * smooth(0.95, 0.8, far)
    dome = np.sqrt(np.clip(1 - far * far, 0, 1))
    alpha = _cover(1 - far, u) * np.clip(0.42 + 0.6 * skin + 0.5 * core + 0.3 * dots, 0, 1)
    return Body(dome, alpha, 0.34 + 0.66 * skin + 0.25 * dots + 0.12 * grain, core)


def _cover(depth: ArrayLike, u: Floats, unit: float = 0.9) -> Floats:
    """Cover of a shape from its depth inside the rim, an edge of two texels."""
    return np.asarray(np.clip(np.asarray(depth) * unit * u.shape[0] / 4 + 0.5, 0, 1), np.float32)


BODIES: Mapping[str, Callable[[Floats, Floats, np.random.Generator], Body]] = {
    "blood": _disc, "bacteria": _rod, "virus": _spiked, "cell": _cell,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Swarm:
    """Bodies of one kind at z m. size: of one, share of the frame's height; soft: blur, share of one; colours: dark,
    light, and what is in it; flow: frame widths a second, all one way; at: where the largest is, share of the frame
    from its middle towards the heavy side, or None for anywhere."""

    of: str
    n: int
    size: float
    colours: tuple[str, str, str]
    z: float = 20.0
    soft: float = 0.0
    flow: float = 0.02
    dim: float = 1.0
    hero: bool = False
    keep: float = 1.0
    tag: str = "cell"

    def paint(self, scape: Scape) -> None:
        wide, high = scape.view.span(self.z), scape.view.height / scape.view.focal * self.z
        looks = [self._matte(scape, high * self.size) for _ in range(1 if self.hero else min(4, self.n))]
        reach = self.flow * _LONGEST
        middle = scape.view.eye - (scape.view.height / 2 - scape.view.horizon) * self.z / scape.view.focal
        for k in range(self.n):
            x = ((k + scape.rng.random()) / self.n * (1.3 + reach) - 0.65 - reach) * wide * scape.side
            y = middle + float(scape.rng.uniform(-0.55, 0.55)) * high
            if self.hero:
                x, y = 0.10 * wide * scape.side, middle
            speed = self.flow * wide * float(scape.rng.uniform(0.75, 1.25)) * scape.side * (not self.hero)
            motion = Motion(velocity=(speed, 0.0, 0.0), spin=float(scape.rng.uniform(-0.16, 0.16)),
                            bob=(high * 0.012, float(scape.rng.uniform(2.6, 4.4)), float(scape.rng.random())))
            spot = Spot(x, y, self.z - 0.01 * k, float(scape.rng.uniform(0.7, 1.15)))
            scape.add(self.of, looks[k % len(looks)], [spot], mist=0.0, reflects=False, motion=motion)
        scape.built.append("cell")

    def _matte(self, scape: Scape, metres: float) -> Matte:
        size = int(np.clip(metres * scape.view.focal / self.z * 1.1, 24, _PX))
        turn = float(scape.rng.uniform(0, 2 * math.pi)) * (not self.hero) + 0.5 * self.hero
        y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
        u, v = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
        body = BODIES[self.of](u, v, scape.rng)
        dark, light, inner = (lin(code) for code in self.colours)
        albedo = dark + (light - dark) * np.clip(body.tone, 0, 1)[..., None]
        albedo += (inner - albedo) * np.clip(body.other, 0, 1)[..., None]
        gy, gx = np.gradient(cv2.GaussianBlur(body.dome, (0, 0), size * 0.012))
        normal = np.stack([-gx * size * 0.5, gy * size * 0.5, np.ones_like(gx)], -1)
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        fringe = (1 - body.dome)[..., None] ** 2
        glow = albedo * (0.30 + 0.55 * fringe) * self.dim / max(0.1, 0.08 + 0.92 * scape.light.lamp)
        parts = [np.asarray(albedo * self.dim, np.float32), body.alpha, normal.astype(np.float32), glow]
        if self.soft:
            parts = self._softened(parts, size)
        return Matte(parts[0], np.asarray(parts[1], np.float32), size / metres, (size / 2, size / 2), parts[2],
                     emission=np.asarray(parts[3], np.float32), rim=0.0, spill=0.0)  # fmt: skip

    def _softened(self, parts: list[Floats], size: int) -> list[Floats]:
        """Out of focus: cover and light are blurred together, so that no rim is left."""
        albedo, alpha, normal, glow = parts
        near = [cv2.GaussianBlur(np.ascontiguousarray(p * alpha[..., None]), (0, 0), self.soft * size) for p in
                (albedo, normal, glow)]  # fmt: skip
        cover = cv2.GaussianBlur(np.ascontiguousarray(alpha), (0, 0), self.soft * size)
        share = np.maximum(cover, 1e-3)[..., None]
        v, u = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
        edge = smooth(1.0, 0.86, np.hypot(u, v))  # the square that it is painted on
        return [near[0] / share, cover * edge, near[1] / share, near[2] / share]
