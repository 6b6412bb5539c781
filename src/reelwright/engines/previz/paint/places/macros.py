"""Small things that fill the frame: a blade of grass with its drop, a snowflake, frost and rain on a pane, and the
crown that a drop throws up."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.brushes.leafage import Blade, Point, Sprig, drop, leaf
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.closeups import MARGIN, hang, sheet
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.webs import FINE, fixed
from reelwright.engines.previz.scene import Floats, Motion, Pixels

GRASS = Blade("#1f4a1c", "#8fc04a", "#b4d878", 0.075, 0.30, veins=0, gloss=0.2)


@dataclass(frozen=True, slots=True)
class GrassBlades:
    """Blades that rise from below, one of them arched across the frame with a large drop on it; soft: blur, share of
    the frame's height, and then there is no drop."""

    z: float = 14.0
    number: int = 9
    soft: float = 0.0
    keep: float = 1.0
    tag: str = "grass"

    def paint(self, scape: Scape) -> None:
        sprig, ppm = sheet(scape, self.z, 0.45 if self.soft else 1.0)
        rng, side, unit = scape.rng, scape.side, sprig.height / MARGIN
        for _ in range(self.number):
            base = (sprig.width * (0.5 + 0.46 * rng.uniform(-1, 1)), sprig.height * 1.02)
            lean = rng.normal() * 0.34
            size = unit * rng.uniform(0.55, 1.05)
            leaf(sprig, base, (base[0] + size * math.sin(lean), base[1] - size * math.cos(lean)), GRASS,
                 float(rng.normal() * 0.10), rng)  # fmt: skip
            sprig.albedo *= 0.88
        if not self.soft:
            base = (sprig.width * 0.5 + side * unit * 0.80, sprig.height * 0.94)
            tip = (sprig.width * 0.5 - side * unit * 0.42, sprig.height * 0.5 + unit * 0.02)
            leaf(sprig, base, tip, GRASS, 0.16 * side, rng)
            for share, radius in ((0.30, 0.016), (0.44, 0.024), (0.82, 0.014), (0.90, 0.009), (0.62, 0.092)):
                bow = 0.16 * side * 4 * share * (1 - share)
                long = math.hypot(tip[0] - base[0], tip[1] - base[1])
                dx, dy = (tip[0] - base[0]) / long, (tip[1] - base[1]) / long
                x, y = base[0] + dx * long * share - dy * bow * long, base[1] + dy * long * share + dx * bow * long
                _bead(sprig, (x, y + radius * unit * 0.55), radius * unit)
        hang(scape, "grass", sprig.matte(ppm, self.soft * unit), self.z, 0.006 if self.soft else 0.003, (1.0, 1.0))
        scape.built.extend(("grass", "water", "drop"))


def _bead(sprig: Sprig, middle: Point, radius: float) -> None:
    """A drop that stands out over the edge of its blade: what it covers is water whether a leaf is there or not."""
    x, y = middle
    part = sprig.box(x - radius * 1.1, y - radius * 1.1, x + radius * 1.1, y + radius * 1.1)
    if part is None:
        return
    yy, xx = np.mgrid[part].astype(np.float32)
    inside = np.clip((1 - np.hypot((xx - x) / radius, (yy - y) / radius)) * radius + 0.5, 0, 1)
    alpha, albedo = sprig.alpha[part], sprig.albedo[part]
    bare = (inside * (1 - alpha))[..., None]
    albedo += (lin("#6f9a58") - albedo) * bare
    alpha[:] = np.maximum(alpha, inside)
    drop(sprig, middle, radius)


@dataclass(frozen=True, slots=True)
class Snowflake:
    """One six-armed crystal in the middle of the frame, smaller ones soft behind it."""

    z: float = 14.0
    keep: float = 1.0
    tag: str = "snow"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        for count, share, soft, z in ((7, 0.16, 5.0, 40.0), (1, 0.36, 0.7, self.z)):
            for _ in range(count):
                radius = share * view.height * (0.7 + 0.6 * rng.random() if count > 1 else 1.0)
                matte = _crystal(int(min(radius, 330)), radius, soft, z / view.focal, rng)
                x = (rng.uniform(-0.6, 0.6) if count > 1 else 0.03 * scape.side) * view.width * z / view.focal
                y = view.eye - (view.height * (rng.uniform(0.05, 0.95) if count > 1 else 0.5) - view.horizon) * (
                    z / view.focal)  # fmt: skip
                scape.add("snowflake", matte, [Spot(x, y, z, 1.0, float(rng.random()))], mist=0.0, reflects=False,
                          motion=Motion(sway=(0.10, 6.0, float(rng.random()))))  # fmt: skip
        scape.built.extend(("snow", "snowflake", "ice"))


def _crystal(texels: int, radius: float, soft: float, metre: float, rng: np.random.Generator) -> Matte:
    """texels: its radius in the picture; radius: in px of the frame; metre: m a px of the frame there."""
    size = 2 * texels + 20
    mask = np.zeros((size, size), np.uint8)
    heart = np.array([size / 2, size / 2])
    long = texels * 0.94
    twigs = [(s, 0.46 * (1 - 0.62 * abs(s - 0.45)) * rng.uniform(0.55, 1.0)) for s in np.linspace(0.22, 0.86, 7)]
    plate = rng.uniform(0.14, 0.24)
    for k in range(6):
        a = math.pi / 3 * k + math.pi / 6
        way = np.array([math.cos(a), math.sin(a)])
        _line(mask, heart, heart + way * long, max(1, texels // 34), 255)
        for share, reach in twigs:
            at = heart + way * long * share
            for turn in (-1, 1):
                b = a + turn * math.pi / 3
                tip = at + np.array([math.cos(b), math.sin(b)]) * long * reach * (1 - 0.55 * share)
                _line(mask, at, tip, max(1, texels // 60), 225)
                half = at + (tip - at) * 0.55
                for again in (-1, 1):
                    c = b + again * math.pi / 3
                    _line(mask, half, half + np.array([math.cos(c), math.sin(c)]) * long * reach * 0.20, 1, 190)
    ring = [heart + long * plate * np.array([math.cos(math.pi / 3 * k), math.sin(math.pi / 3 * k)]) for k in range(6)]
    cv2.polylines(mask, [np.round(np.array(ring)).astype(np.int32)], True, 235, max(1, texels // 50), cv2.LINE_AA)
    face = np.zeros_like(mask)
    cv2.fillPoly(face, [np.round(np.array(ring)).astype(np.int32)], 70, cv2.LINE_AA)
    sharp = np.maximum(mask, face).astype(np.float32) / 255
    alpha = np.asarray(cv2.GaussianBlur(sharp, (0, 0), soft), np.float32)
    halo = np.asarray(cv2.GaussianBlur(sharp, (0, 0), texels / 14), np.float32) * 0.35
    alpha = np.clip(alpha * (1.3 if soft > 2 else 1.05) + halo, 0, 1)
    edge = cv2.Sobel(alpha, cv2.CV_32F, 1, 0) - cv2.Sobel(alpha, cv2.CV_32F, 0, 1)
    tone = np.clip(0.72 + 0.5 * edge, 0.3, 1.0)[..., None]
    albedo = lin("#9fd0f4") * (1 - tone) + lin("#ffffff") * tone
    return Matte(np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), texels / (radius * metre),
                 (size / 2, size / 2), emission=np.asarray(albedo * 0.30, np.float32), rim=0.0, spill=0.0)  # fmt: skip


def _line(mask: Pixels, start: NDArray[np.floating], end: NDArray[np.floating], thick: int, value: int) -> None:
    cv2.line(mask, fixed(start), fixed(end), value, thick, cv2.LINE_AA, FINE)


@dataclass(frozen=True, slots=True)
class FrostPane:
    """Fern fronds of ice that grow over a pane from its edges; its middle is nearly clear."""

    z: float = 14.0
    keep: float = 1.0
    tag: str = "ice"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        width = min(int(view.width * MARGIN), 1100)
        height = int(width * view.height / view.width)
        mask = np.zeros((height, width), np.uint8)
        for _ in range(46):
            x, y = rng.random() * width, rng.random() * height
            edge = rng.integers(4)
            start = np.array([[x, -4.0], [x, height + 4.0], [-4.0, y], [width + 4.0, y]][edge])
            aim = math.atan2(height / 2 - start[1], width / 2 - start[0]) + rng.normal() * 0.5
            self._frond(mask, start, aim, height * rng.uniform(0.22, 0.52), rng)
        sharp = mask.astype(np.float32) / 255
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        out = np.maximum(np.abs(u / width - 0.5), np.abs(v / height - 0.5)) * 2 * MARGIN / 1.4
        rime = smooth(0.42, 1.0, out + 0.35 * (fbm_image(width, height, 9, 6, int(rng.integers(900)), 4) - 0.5))
        alpha = np.clip(sharp * 0.92 + 0.58 * rime, 0, 1)
        tone = np.clip(0.45 + 0.6 * sharp, 0, 1)[..., None]
        albedo = lin("#9cc0de") * (1 - tone) + lin("#ffffff") * tone
        ppm = width / (view.span(self.z) * MARGIN)
        matte = Matte(np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (width / 2, height / 2),
                      emission=np.asarray(albedo * 0.18, np.float32), rim=0.0, spill=0.0)  # fmt: skip
        hang(scape, "frost", matte, self.z, 0.0, (1.0, 1.0))
        scape.built.extend(("ice", "window", "frost", "crystal", "glass"))

    @staticmethod
    def _frond(mask: Pixels, start: NDArray[np.floating], aim: float, long: float, rng: np.random.Generator) -> None:
        at: NDArray[np.floating] = start.copy()
        bend = rng.normal() * 0.02
        steps = 30
        for k in range(steps):
            aim += bend
            nxt = at + np.array([math.cos(aim), math.sin(aim)]) * long / steps
            _line(mask, at, nxt, 2 if k < 16 else 1, 255)
            reach = long * 0.30 * (1 - k / steps) * (0.5 + 0.5 * min(1.0, k / 6))
            for side in (-1, 1):
                a = aim + side * 0.95
                tip = at + np.array([math.cos(a), math.sin(a)]) * reach
                _line(mask, at, tip, 1, 205)
                for share in (0.35, 0.65):
                    b = a - side * 0.8
                    root = at + (tip - at) * share
                    _line(mask, root, root + np.array([math.cos(b), math.sin(b)]) * reach * 0.26, 1, 150)
            at = np.asarray(nxt)


@dataclass(frozen=True, slots=True)
class RainPane:
    """Drops on a pane, each a small picture of what is behind it upside down; some run down and leave a clear way."""

    z: float = 14.0
    keep: float = 1.0
    tag: str = "glass"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        width = min(int(view.width * MARGIN), 1150)
        height = int(width * view.height / view.width)
        drops = [(rng.random() * width, rng.random() * height, width * (0.0022 + 0.012 * rng.random() ** 3.2))
                 for _ in range(620)]  # fmt: skip
        metre = view.span(self.z) * MARGIN / width
        hang(scape, "drops", _drops(width, height, drops, 1 / metre), self.z, 0.0, (1.0, 1.0))
        for k in range(7):
            x, radius = rng.uniform(0.1, 0.9) * width, width * rng.uniform(0.009, 0.014)
            tall = int(height * 0.22)
            trail = [(radius * 2 + rng.normal() * radius * 0.2, tall * s, radius * (0.16 + 0.2 * rng.random()))
                     for s in np.linspace(0.05, 0.86, 12)]  # fmt: skip
            matte = _drops(int(radius * 4), tall, [*trail, (radius * 2, tall - radius * 1.4, radius)], 1 / metre)
            y = view.eye - (view.height * rng.uniform(-0.1, 0.7) - view.horizon) * self.z / view.focal
            spot = Spot((x - width / 2) * metre, y, self.z - 0.05 - 0.01 * k)
            speed = -view.height * self.z / view.focal * rng.uniform(0.03, 0.10)
            scape.add(
                "running drop", matte, [spot], mist=0.0, reflects=False, motion=Motion(velocity=(0.0, speed, 0.0))
            )
        scape.built.extend(("window", "glass", "water"))


def _drops(width: int, height: int, drops: list[tuple[float, float, float]], ppm: float) -> Matte:
    """drops: column, row, radius in texels."""
    albedo, alpha = np.zeros((height, width, 3), np.float32), np.zeros((height, width), np.float32)
    for x, y, r in drops:
        left, right, top, low = int(x - r * 1.2), int(x + r * 1.2) + 2, int(y - r * 1.3), int(y + r * 1.3) + 2
        part = np.s_[max(0, top) : max(0, min(height, low)), max(0, left) : max(0, min(width, right))]
        if alpha[part].size == 0:
            continue
        yy, xx = np.mgrid[part].astype(np.float32)
        nx, ny = (xx - x) / r, (yy - y) / (r * 1.12)
        far = np.hypot(nx, ny)
        mask = np.clip((1 - far) * r + 0.5, 0, 1)
        light = smooth(-0.8, 0.95, ny) * 0.9 + 0.08
        rim = smooth(0.72, 1.0, far)
        spark = np.exp(-(((nx + 0.30) / 0.24) ** 2 + ((ny + 0.42) / 0.20) ** 2))
        tone = np.clip(light * (1 - 0.75 * rim) + 1.4 * spark, 0, 2)[..., None]
        colour = lin("#0c141c") + lin("#dcebf4") * tone
        clear = np.asarray(mask * (0.50 + 0.42 * np.maximum(rim, np.maximum(spark, light - 0.3))), np.float32)
        share = mask[..., None]
        albedo[part] += (colour - albedo[part]) * share
        alpha[part] = np.maximum(alpha[part] * (1 - mask), np.clip(clear, 0, 1))
    return Matte(albedo, alpha, ppm, (width / 2, height / 2), emission=np.asarray(albedo * 0.25, np.float32), rim=0.0,
                 spill=0.0)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Crown:
    """Water into which a drop has just fallen: rings that run out, the crown and its beads. colours: dark, light."""

    colours: tuple[str, str] = ("#0f3a58", "#8fc8e8")
    z: float = 14.0
    frames: int = 10
    period: float = 2.4
    keep: float = 1.0
    tag: str = "water"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        width = min(int(view.width * MARGIN), 760)
        height = int(width * view.height / view.width)
        spikes = [(float(a), float(rng.uniform(0.75, 1.2))) for a in np.linspace(0, 2 * math.pi, 19)[:-1]]
        pictures = [self._picture(width, height, k / self.frames, spikes) for k in range(self.frames)]
        ppm = width / (view.span(self.z) * MARGIN)
        mattes = [
            Matte(c, a, ppm, (width / 2, height / 2), n, gloss=np.full_like(a, 0.6), rim=0.0) for c, a, n in pictures
        ]
        y = view.eye - (view.height / 2 - view.horizon) * self.z / view.focal
        scape.loop("crown", mattes, Spot(0.0, y, self.z), self.period, mist=0.0)
        scape.built.extend(("water", "drop", "pool"))

    def _picture(
        self, width: int, height: int, t: float, spikes: list[tuple[float, float]]
    ) -> tuple[Floats, Floats, Floats]:
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = (u - width / 2) / height, (v - height * 0.60) / height
        far = np.hypot(x, y / 0.34) + 1e-4
        rise = math.sin(math.pi * min(1.0, t / 0.62)) if t < 0.62 else 0.0  # the crown stands, then falls back
        front = 0.10 + 0.95 * t
        waves = (
            np.sin((far - front) * 46)
            * np.exp(-(((far - front * 0.62) / 0.30) ** 2))
            * smooth(front + 0.16, front, far)
        )
        light = np.clip(0.30 - 0.75 * y + 0.5 * waves * (1.0 - 0.4 * t), 0, 1)[..., None]
        dark, pale = (lin(c) for c in self.colours)
        colour = np.asarray(dark * (1 - light) + pale * light, np.float32)
        radius = 0.16 + 0.15 * t
        tall = 0.30 * rise
        for part in (-1.0, 1.0):  # the far wall, then the near one
            turn = np.arccos(np.clip(x / radius, -1, 1))
            foot = part * 0.34 * radius * np.sqrt(np.clip(1 - (x / radius) ** 2, 0, 1))
            comb = np.zeros_like(x)
            for a, size in spikes:
                if math.sin(a) * part >= 0:
                    comb = np.maximum(comb, size * np.exp(-(((turn - abs(math.pi - abs(a - math.pi))) / 0.09) ** 2)))
            up = foot - y  # height over the wall's foot
            edge = tall * (0.52 + 0.55 * comb)
            wall = (
                smooth(edge + 0.008, edge - 0.004, up)
                * smooth(-0.012, 0.004, up)
                * (np.abs(x) < radius)
                * (tall > 0.01)
            )
            shine = np.clip(0.40 + 0.5 * smooth(0.0, 1.0, up / max(tall, 1e-3)) + 0.25 * np.cos(turn * 3), 0, 1)[
                ..., None
            ]
            body = dark * 0.7 * (1 - shine) + lin("#eef8fc") * shine
            colour += (body - colour) * (wall * (0.62 if part < 0 else 0.80))[..., None]
        for a, size in spikes:
            self._bead(colour, x, y, (a, size, radius, tall, rise))
        normal = np.dstack([0.25 * waves * x / far, 0.8 + 0.2 * waves, np.full_like(x, 0.5)])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        return np.asarray(colour, np.float32), np.ones((height, width), np.float32), np.asarray(normal, np.float32)

    @staticmethod
    def _bead(colour: Floats, x: Floats, y: Floats, how: tuple[float, float, float, float, float]) -> None:
        """A drop that has left its spike. how: angle, size, the ring's radius, the wall's height, 0..1 of the rise."""
        a, size, radius, tall, rise = how
        if rise < 0.25:
            return
        cx = math.cos(a) * radius * (1.06 + 0.22 * rise)
        cy = math.sin(a) * radius * 0.34 - tall * (1.05 + 0.22 * size)
        r = 0.011 * size
        height, width = x.shape
        row, column, reach = cy * height + 0.60 * height, cx * height + width / 2, r * height * 1.4 + 1
        part = np.s_[max(0, int(row - reach)) : max(0, int(row + reach) + 1),
                     max(0, int(column - reach)) : max(0, int(column + reach) + 1)]  # fmt: skip
        x, y = x[part], y[part]
        mask = np.clip((1 - np.hypot(x - cx, y - cy) / r) * 4 + 0.5, 0, 1)[..., None]
        lit = np.clip(0.55 + 0.6 * (y - cy) / r - 0.2 * (x - cx) / r, 0.1, 1)[..., None]
        colour[part] += (lin("#2f6a90") * (1 - lit) + lin("#ffffff") * lit - colour[part]) * mask
