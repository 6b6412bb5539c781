"""What lies on flat ground in some places: paths, paving, bars of sand, wet edges, glowing cracks, patches of sun."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.brushes.tiles import SIZE, Material, material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.earth import Earth, bank_edge, shore_line
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats


def patches(x: Floats, z: Floats, seed: int = 21, cycles: float = 1.0) -> Floats:
    """Broad noise on the ground, about -1..1; cycles: per 40 m."""
    tile = _bordered(seed)
    u, v = (
        np.asarray(x, np.float32) * np.float32(256 * cycles / 40),
        np.asarray(z, np.float32) * np.float32(256 * cycles / 40),
    )
    u, v = u - np.floor(u * np.float32(1 / 256)) * 256, v - np.floor(v * np.float32(1 / 256)) * 256
    return np.asarray(cv2.remap(tile, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


@cache
def _bordered(seed: int) -> Floats:
    """The tile of `patches` with its first row and column again at its end: sampled without a border's slow path."""
    tile = np.pad(tile_noise(256, seed, 2.2, 2, 40) * np.float32(0.6), ((0, 2), (0, 2)), "wrap").astype(np.float32)
    tile.setflags(write=False)
    return tile


def sample(made: Material, x: Floats, z: Floats) -> Floats:
    """The material's albedo at world x, z; blurred where the texels of the panel are coarser than the tile's."""
    u, v = (x * (SIZE / made.metres)) % SIZE, (z * (SIZE / made.metres)) % SIZE
    step = float(abs(z[1, 0] - z[0, 0])) * SIZE / made.metres
    source = np.ascontiguousarray(made.albedo, np.float32)
    if step > 2:
        source = np.asarray(cv2.blur(source, (int(step), int(step))), np.float32)
    return np.asarray(
        cv2.remap(
            np.ascontiguousarray(source, np.float32),
            u.astype(np.float32),
            v.astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_WRAP,
        ),
        np.float32,
    )


@dataclass(frozen=True, slots=True)
class Path:
    """A way of `width` m that winds from the foot of the frame to `at` (-1..1) far away."""

    soil: str = "dirt"
    width: float = 2.0
    at: float = 0.1
    bend: float = 1.0
    length: float = 30.0
    cover: float = 0.95

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        grow = scape.grow
        far = self.at * scape.side * (1 - np.exp(-z / (60.0 * grow))) * z * 0.35
        middle = far + self.bend * np.sin(z / (self.length * grow) * 2 * np.pi + self.at * 9)
        rough = patches(x, z, 22, 6.0) * self.width * 0.10
        edge = np.abs(x - middle) + rough - self.width * 0.5
        share = smooth(0.35, -0.25, edge / max(0.4, self.width * 0.25))
        made = material(self.soil, scape.snow * 0.6)
        worn = 1 - 0.25 * smooth(0.5, 0.0, np.abs(np.abs(x - middle) - self.width * 0.22) / (self.width * 0.2))
        return sample(made, x, z) * worn[..., None], np.asarray(share * self.cover, np.float32)


@dataclass(frozen=True, slots=True)
class Cracks:
    """Lava that glows in the cracks of cooled ground. It is painted brighter than white: it needs no light."""

    hot: str = "#ff5a18"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        unit = scape.grow
        net = np.abs(patches(x / unit, z / unit, 33, 1.6) + 0.35 * patches(x / unit, z / unit, 34, 5.0))
        where = smooth(0.1, 0.7, patches(x / unit, z / unit, 35, 0.5) + 0.15)
        heat = smooth(0.10, 0.0, net) * where
        lit = scape.light.ambient_up + scape.light.key * 0.4
        colour = lin(self.hot) * (2.4 * heat**2)[..., None] / np.maximum(lit, 0.04)
        return np.asarray(colour, np.float32), np.asarray(np.clip(heat * 1.6, 0, 1), np.float32)


@dataclass(frozen=True, slots=True)
class Paving:
    """Stones with puddles: the mirror below shows where it is thin. wet 0..1; half: m to each side, 0 all."""

    soil: str = "cobbles"
    wet: float = 0.5
    half: float = 0.0

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        rain = scape.light.weather.wet * (1 - scape.snow)
        wet = max(self.wet, 0.97 * rain)
        puddle = smooth(0.05 - 0.3 * rain, 0.45, patches(x, z, 23, 2.6) + 0.35 * patches(x, z, 24, 9.0))
        share = 1 - wet * (0.34 + (0.50 + 0.12 * rain) * puddle)
        if self.half:
            share = share * smooth(self.half + 0.1, self.half - 0.1, np.abs(x))
        return sample(material(self.soil, scape.snow), x, z) * (1 - 0.35 * self.wet - 0.40 * rain), np.asarray(
            share, np.float32
        )


@dataclass(frozen=True, slots=True)
class Bars:
    """Tidal flats: low bars of rippled wet sand in the mirror, more of them far away."""

    soil: str = "wetsand"
    cover: float = 0.5

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        grow = scape.grow
        noise = patches(x / grow * 0.55, z / grow * 1.5, 25, 1.3) + 0.30 * patches(x / grow, z / grow * 2.6, 26, 5.0)
        edge = noise - (0.62 - self.cover * 0.7)
        share = smooth(-0.02, 0.22, edge) * 0.80 * smooth(220.0 * grow, 60.0 * grow, z)
        rim = np.exp(-((edge / 0.07) ** 2))[..., None] * 0.10
        return np.asarray(sample(material(self.soil), x, z) * 0.72 + rim, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Pads:
    """Water lilies: round leaves with a notch, in drifts, an open flower here and there. share 0..1 of the water; step:
    m from one leaf to the next."""

    share: float = 0.55
    step: float = 0.85
    bloom: str = "#f4b8cc"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        step = self.step * scape.grow**0.5
        wet = smooth(0.3, 1.2, z - scape.view.foot * 1.35 - 0.14 * scape.side * x)
        noise = patches(x / scape.grow, z / scape.grow * 1.2, 28, 1.6) + 0.2
        drift = smooth(0.55 - self.share, 0.85 - self.share, noise)
        colour, cover = np.zeros((*x.shape, 3), np.float32), np.zeros(x.shape, np.float32)
        flower: Floats = np.zeros(x.shape, np.float32)
        for layer in range(2):
            u, v = x / step + 0.5 * layer + scape.origin[0], z / step * 0.9 + 0.5 * layer + scape.origin[1]
            i, j = np.floor(u), np.floor(v)
            own = np.modf(np.abs(np.sin(i * 12.9898 + j * 78.233 + layer * 37.7) * 43758.5453))[0]
            du, dv = u - i - 0.5 - 0.3 * (own - 0.5), v - j - 0.5 - 0.3 * (np.modf(own * 7.3)[0] - 0.5)
            away, turn = np.hypot(du, dv), np.arctan2(dv, du) + own * 6.28
            notch = smooth(0.22, 0.12, np.abs(np.sin(turn / 2)) + away * 0.1)
            pad = smooth(0.0, 0.04, 0.26 + 0.14 * own - away) * (1 - notch) * (own > 0.25)
            tone = (0.72 + 0.5 * own + 0.16 * np.cos(turn * 9) * smooth(0.05, 0.3, away))[..., None]
            colour += (lin("#4f8a3c") * tone - colour) * pad[..., None]
            cover = cover + pad * (1 - cover)
            flower = np.maximum(flower, smooth(0.0, 0.05, 0.13 - away) * (own > 0.86))
        colour += (lin(self.bloom) * 1.15 - colour) * flower[..., None]
        share = np.maximum(cover, flower) * drift * wet
        return np.asarray(colour, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Banks:
    """Land on both sides of a river."""

    earth: Earth

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        edge = bank_edge(self.earth, x, z, scape.side, scape.grow)
        edge = edge + patches(x, z, 27, 5.0) * 0.5 * scape.grow
        made = sample(material(self.earth.soil, scape.snow), x, z)
        wet = np.exp(-(((edge - 0.35) / 0.5) ** 2))[..., None]
        return made * (1 - 0.55 * wet), smooth(-0.06, 0.22, edge / max(1.0, scape.grow))


@dataclass(frozen=True, slots=True)
class Shoreline:
    """The wet edge of land: an uneven line, dark sand, two lines of foam."""

    earth: Earth
    depth: float

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        unit = scape.grow
        edge = (
            shore_line(self.earth, self.depth, x, scape.side)
            - z
            + patches(x, z, 28, 1.2) * 2.2 * unit
            + patches(x, z, 29, 7.0) * 0.4 * unit
        ) / unit
        made = sample(material(self.earth.soil, scape.snow), x, z)
        wet = smooth(2.6, 0.0, edge)[..., None]
        white = np.exp(-(((edge - 0.10) / 0.16) ** 2)) + 0.5 * np.exp(-(((edge + 1.9) / 0.24) ** 2))
        white = np.clip(white * self.earth.surf * (0.75 + 0.5 * patches(x, z, 30, 12.0)), 0, 1)[..., None]
        colour = made * (1 - 0.5 * wet) * (1 - white) + lin("#f4f8f8") * white
        land = smooth(-0.10, 0.35, edge) * (1 - 0.25 * np.exp(-((edge - 0.5) ** 2)))
        return colour, np.asarray(np.maximum(land, white[..., 0] * 0.9), np.float32)


@dataclass(frozen=True, slots=True)
class Patch:
    """Sunlight on the floor, through a window: middle and size in m, skew in m along the depth, power over shade."""

    x: float
    z: float
    width: float
    length: float
    skew: float
    power: float
    panes: int = 3

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        v = (z - self.z) / self.length
        u = (x - self.x - self.skew * v) / self.width
        inside = smooth(0.53, 0.47, np.abs(u)) * smooth(0.53, 0.47, np.abs(v))
        bars = smooth(0.46, 0.40, np.abs((u * self.panes) % 1 - 0.5)) * smooth(0.47, 0.42, np.abs((v * 4) % 1 - 0.5))
        soil = material(scape.soil).mean if scape.soil else np.full(3, 0.3, np.float32)
        glow = np.broadcast_to(soil * self.power, (*x.shape, 3))
        return np.asarray(glow, np.float32), np.asarray(inside * bars * 0.75, np.float32)


@dataclass(frozen=True, slots=True)
class Rug:
    """A patterned rug on the floor: middle depth, half width and half length, and middle from side to side, m."""

    z: float = 4.6
    wide: float = 1.9
    deep: float = 1.3
    ground: str = "#7a2c28"
    border: str = "#c8a868"
    figure: str = "#2c3a52"
    x: float = 0.0

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        x = x - self.x
        u, v = np.abs(x) / self.wide, np.abs(z - self.z) / self.deep
        edge = np.maximum(u, v)
        colour = np.broadcast_to(lin(self.ground), (*x.shape, 3)).copy()
        for inner, outer, code in ((0.80, 0.84, self.border), (0.84, 0.93, self.figure), (0.93, 0.96, self.border)):
            colour[(edge > inner) & (edge <= outer)] = lin(code)
        lattice = np.abs((x * 2.6 + z * 2.6) % 1 - 0.5) + np.abs((x * 2.6 - z * 2.6) % 1 - 0.5)
        colour[(edge <= 0.80) & (lattice < 0.22)] = lin(self.border)
        colour[(edge <= 0.80) & (lattice > 0.86)] = lin(self.figure)
        wear = 0.85 + 0.3 * patches(x, z, 99, 12.0)
        return np.asarray(colour * wear[..., None], np.float32), np.asarray(smooth(1.01, 0.99, edge) * 0.95, np.float32)
