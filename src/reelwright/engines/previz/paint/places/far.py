"""Painters of what is far: land, forests, skylines, banks of mist. Sizes are shares of the sky's height on screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes import houses
from reelwright.engines.previz.paint.brushes.facades import STYLES
from reelwright.engines.previz.paint.brushes.heights import SUMMITS
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import stamp
from reelwright.engines.previz.paint.lighting.colour import brightest, lin, smooth
from reelwright.engines.previz.paint.lighting.light import Lamp
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places import plants, terrain
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.species import in_season
from reelwright.engines.previz.paint.sky.stacks import Stack
from reelwright.engines.previz.scene import Emitter, Floats, Motion

LANDS: dict[str, str] = {
    "alpine": "mountain", "karst": "mountain", "mesa": "cliff", "walls": "cliff", "cliffs": "cliff", "crags": "cliff",
    "dunes": "dune", "hills": "hill", "volcano": "volcano", "ice": "ice", "rocks": "rock", "reef": "coral",
    "slope": "mountain",
    **dict.fromkeys(SUMMITS, "mountain"),
}  # fmt: skip
"""Kind of land -> what an order calls it."""


@dataclass(frozen=True, slots=True)
class Terrain:
    """Land at z m, `size` of the sky high. peak: the summit's place, -1..1 towards the heavy side; lift: how far from
    above it is seen, as a share of its height; y: raised by that share (seen through a window); taper, flip: falls
    away on one side; bends: traverses of a road up it; see terrain.Land for the rest."""

    kind: str
    cover: str
    z: float
    size: float
    depth: float = 3.0
    peak: float = 0.33
    grow: float = 0.5
    hump: float = 1.0
    taper: float = 0.0
    flip: float = 1.0
    lift: float = 0.25
    trees: float = 0.0
    mist: float = 0.38
    y: float = 0.0
    brush: int = 2
    keep: float = 1.0
    named: str = ""
    bends: int = 0

    @property
    def tag(self) -> str:
        return self.named or LANDS[self.kind]

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 700 else 1.0)
        width, height = scape.span(z), scape.tall(self.size, z)
        detail = 0.72 if float(scape.light.veil(z)) < 0.45 else 0.55
        lift = self.y * height
        autumn = scape.order.season == "autumn"
        land = terrain.Land(
            self.kind,
            "autumn" if autumn and self.cover in ("green", "meadow") else self.cover,
            width,
            height,
            z,
            scape.view.eye - lift + self.lift * height,
            scape.view.focal / z * detail,
            self.depth,
            scape.third(self.peak) * width,
            self.grow,
            self.hump,
            self.taper,
            scape.side * self.flip,
            self.trees,
            "#7a4a24" if autumn else "#2c4230",
            scape.snow,
            self.bends,
        )
        matte = terrain.terrain(land, scape.light.key_dir, scape.rng)
        scape.add(
            f"{self.cover} {self.kind}",
            matte,
            [Spot(0.0, lift, z)],
            mist=self.mist,
            brush=self.brush,
            repeat=self.kind not in ("volcano", "walls", "crags", "slope") and self.kind not in SUMMITS,
        )
        if self.cover == "lava":
            self._crater(scape, land, matte)

    def _crater(self, scape: Scape, land: terrain.Land, matte: Matte) -> None:
        top, back = land.height * 0.94, land.z + 0.55 * land.depth * land.height
        power = max(0.45, scape.light.lamp)
        for rise, radius, code, share in ((1.0, 0.10, "#ff6a20", 1.0), (1.15, 0.36, "#c03a18", 0.42)):
            colour = lin(code) * share * power
            scape.halos.append((_glow_lamp(land.peak, top * rise, back, colour), land.height * radius))
        near = land.z / back  # in front of the picture of the mountain, where its mouth is seen
        mouth = (land.peak * near, scape.view.eye + (top * 0.96 - scape.view.eye) * near, land.z - 0.8)
        scape.emitters.append(fountain(mouth, land.height * 0.42, scape.rng))
        scape.stacks.append(Stack(*mouth, 1.9 * land.height, -scape.side, "#ff6a20"))
        scape.built.append("smoke")
        _flowing(scape, matte, land.z)


def _flowing(scape: Scape, matte: Matte, z: float) -> None:
    """Pulses of heat that run down the lava's rivers: a loop over the still picture of them."""
    assert matte.emission is not None
    size = (max(8, matte.alpha.shape[1] // 2), max(8, matte.alpha.shape[0] // 2))
    glow = np.asarray(cv2.resize(matte.emission, size, interpolation=cv2.INTER_AREA), np.float32)
    bright = np.clip(brightest(glow), 0, 1)
    if float(bright.max()) < 0.05:
        return
    rows = np.linspace(0, 1, size[1], dtype=np.float32)[:, None]
    frames = []
    for k in range(FLOW_FRAMES):
        pulse = (0.5 + 0.5 * np.sin(2 * math.pi * (rows * 9 - k / FLOW_FRAMES))) ** 2 * np.ones_like(bright)
        frames.append(
            Matte(
                np.zeros_like(glow),
                np.asarray(bright * pulse * 0.85, np.float32),
                matte.ppm / 2,
                (size[0] / 2, float(size[1])),
                emission=np.asarray(glow * 1.5 + lin("#ffb040") * bright[..., None] * 0.5, np.float32),
                rim=0.0,
                spill=0.0,
            )
        )
    scape.loop("lava flow", frames, Spot(0.0, 0.0, z - 0.5), 1.6, mist=0.0)


FLOW_FRAMES = 8


def fountain(mouth: tuple[float, float, float], height: float, rng: np.random.Generator) -> Emitter:
    """Lava thrown from a crater at `mouth` m, up to `height` m over it: every clot flies its own parabola, again and
    again."""
    count, fall = 150, 2 * height / 1.6**2  # a clot needs 1.6 s to its highest point, as on film: mountains are far
    seeds = rng.random((count, 5)).astype(np.float32)
    period = 2.4 + 1.2 * seeds[:, 0]
    up = np.sqrt(2 * fall * height * (0.15 + 0.85 * seeds[:, 1] ** 1.5))
    aside = (seeds[:, 2] - 0.5) * height * 0.42
    hot = np.array([60.0, 150.0, 255.0], np.float32)
    cool = np.array([8.0, 40.0, 190.0], np.float32)

    def at(t: float) -> Floats:
        life = np.modf(t / period + seeds[:, 3])[0] * period
        y = mouth[1] + up * life - 0.5 * fall * life * life
        x = mouth[0] + aside * life
        age = np.clip(life / period, 0, 1)[:, None]
        colour = (hot * (1 - age) + cool * age) * np.where(y[:, None] > mouth[1] - height * 0.5, 1.0, 0.0)
        radius = height * (0.020 + 0.030 * seeds[:, 4]) * (1 - 0.5 * age[:, 0])
        rows = [x, y, np.full(count, mouth[2]), radius, *(colour.T), np.zeros(count)]
        return np.ascontiguousarray(np.stack(rows, -1), np.float32)

    return Emitter("lava fountain", "glow", at, opacity=0.9, reflects=True)


def _glow_lamp(x: float, y: float, z: float, colour: Floats) -> Lamp:
    return Lamp(x, y, z, 1.0, (float(colour[0]), float(colour[1]), float(colour[2])))


@dataclass(frozen=True, slots=True)
class Forest:
    """A wood at z m, `size` of the sky high (or metres, when size > 1.5): rows of a few trees, copied. gap: middle
    (-1..1) and width of a clearing as shares of the width; under: what grows below; bank: its height."""

    trees: tuple[str, ...]
    z: float
    size: float
    rows: int = 2
    density: float = 1.0
    gap: tuple[float, float] = (0.0, 0.0)
    under: str = "#1c2a18"
    bank: float = 0.10
    mist: float = 0.6
    variants: int = 4
    keep: float = 1.0
    tag: str = "forest"

    def paint(self, scape: Scape) -> None:
        z, rng = self.z * (scape.grow if self.z < 700 else 1.0), scape.rng
        height = scape.tall(self.size, z) if self.size < 1.5 else self.size
        width = scape.span(z)
        ppm = min(scape.view.focal / z * 0.9, 380 / height, 2000 / width)
        px = max(8, int(height * ppm))
        names = [in_season(name, scape.order.season) for name in self.trees]
        mattes = [plants.tree(names[k % len(names)], px, rng, height, scape.snow) for k in range(self.variants)]
        canvas = np.zeros((int(px * 1.1), int(width * ppm), 8), np.float32)
        self._plant(canvas, mattes, rng, scape.side, px)
        matte = _unpack(canvas, ppm)
        scape.add("forest", self._hem(matte, scape, rng), [Spot(0.0, 0.0, z)], mist=self.mist, repeat=True)
        if "forest" not in scape.built:
            scape.built.append("forest")

    def _plant(self, canvas: Floats, mattes: list[Matte], rng: np.random.Generator, side: float, px: int) -> None:
        height, width = canvas.shape[:2]
        sprites = [pack(matte) for matte in mattes]
        aspect = float(np.mean([m.alpha.shape[1] / m.alpha.shape[0] for m in mattes]))
        count = int(width / (px * aspect * 0.50) * self.density) + 2
        for row in range(self.rows):
            back = 1 - row / max(1, self.rows)
            for x in rng.permutation((np.arange(count) + rng.random(count) * 0.9) / count):
                if self.gap[1] and abs(x - 0.5 - side * self.gap[0]) < self.gap[1] * rng.uniform(0.4, 0.6):
                    continue
                clump = 0.62 + 0.38 * math.sin(x * 9 + row * 2 + side * 2) ** 2
                scale = rng.uniform(0.55, 1.0) * clump * (1 - 0.15 * back)
                number = int(rng.integers(len(sprites)))
                ax, ay = mattes[number].foot
                stamp(
                    canvas,
                    sprites[number],
                    float(x * width),
                    height - 1 - back * height * 0.05,
                    float(scale),
                    ax,
                    ay,
                    1.0 if rng.random() < 0.5 else -1.0,
                    float(1.0 - 0.22 * back + rng.normal() * 0.06),
                )

    def _hem(self, matte: Matte, scape: Scape, rng: np.random.Generator) -> Matte:
        """A strip of undergrowth, so that trunks don't stand on nothing."""
        height, width = matte.alpha.shape
        rough = fbm_image(width, height, width / height * 3, 6, int(rng.integers(999)), 3)
        up = (height - np.arange(height, dtype=np.float32))[:, None] / height
        hem = smooth(-0.03, 0.03, self.bank * (0.5 + rough) - up) * (1 - matte.alpha)
        colour = lin("#dfe6ee" if scape.snow > 0.4 else self.under) * (0.5 + rough[..., None])
        alpha = np.clip(matte.alpha + hem, 0, 1)
        share = (hem / np.maximum(alpha, 1e-3))[..., None]
        assert matte.normal is not None and matte.ao is not None
        normal = matte.normal * (1 - share) + np.array([0, 0.6, 0.8], np.float32) * share
        return Matte(
            np.asarray(matte.albedo * (1 - share) + colour * share, np.float32),
            alpha,
            matte.ppm,
            matte.anchor,
            np.asarray(normal, np.float32),
            None,
            matte.ao,
            rim=0.25,
        )


def pack(matte: Matte) -> Floats:
    """Matte -> premultiplied (h, w, 8) for `stamp`; its shadow darkens the albedo."""
    assert matte.normal is not None and matte.ao is not None and matte.shadow is not None
    shaded = matte.albedo * (0.55 + 0.45 * matte.shadow)[..., None]
    body = np.dstack([shaded, matte.normal, matte.ao]) * matte.alpha[..., None]
    return np.ascontiguousarray(np.dstack([body, matte.alpha]), np.float32)


def _unpack(canvas: Floats, ppm: float) -> Matte:
    alpha = np.ascontiguousarray(canvas[..., 7])
    safe = np.maximum(alpha, 1e-3)[..., None]
    height, width = alpha.shape
    ao = np.where(alpha > 0.01, canvas[..., 6] / safe[..., 0], 1.0)
    return Matte(
        np.ascontiguousarray(canvas[..., :3] / safe),
        alpha,
        ppm,
        (width / 2, float(height)),
        np.ascontiguousarray(canvas[..., 3:6] / safe),
        None,
        np.asarray(ao, np.float32),
        rim=0.25,
    )


@dataclass(frozen=True, slots=True)
class Mist:
    """A drifting bank between layers. size: share of the sky; density 0..1; y: its middle, in its own heights."""

    z: float
    size: float
    density: float = 0.5
    y: float = 0.15
    gain: float = 1.08
    keep: float = 1.0
    tag: str = "mist"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 700 else 1.0)
        width, height = scape.span(z, 1.6), scape.tall(self.size, z)
        noise = fbm_image(480, 96, 5, 1.6, int(scape.rng.integers(999)), 4)
        y = np.linspace(-1, 1, 96, dtype=np.float32)[:, None]
        alpha = np.exp(-((y * 2.0) ** 2)) * smooth(0.28, 0.72, noise) * self.density
        alpha *= smooth(1.0, 0.8, np.abs(y)) * (0.62 if scape.light.weather.haze <= 1.1 else 1.0)
        ppm = 480 / width
        tall = max(8, int(height * ppm))
        if tall != 96:
            alpha = cv2.resize(alpha, (480, tall), interpolation=cv2.INTER_AREA)
        air = scape.light.haze_at(np.arctan((np.arange(480) / 480 - 0.5) * width / z)) * self.gain
        up = scape.light.ambient_up * 1.0 + scape.light.key * 0.3
        colour = np.broadcast_to((air / np.maximum(up, 0.02))[None], (tall, 480, 3))
        drift = 0.004 * width * (1 if scape.rng.random() < 0.5 else -1) / 4
        matte = Matte(
            np.ascontiguousarray(np.clip(colour, 0, 3), np.float32),
            np.asarray(alpha, np.float32),
            ppm,
            (240.0, tall / 2),
            normal=None,
            rim=0.0,
        )
        scape.add(
            "mist",
            matte,
            [Spot(0.0, height * self.y, z)],
            mist=0.8,
            repeat=True,
            reflects=False,
            motion=Motion(velocity=(drift, 0.0, 0.0)),
        )


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
