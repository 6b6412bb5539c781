"""The ground of a place: what lies where, how wet it is, and what is painted on it in perspective.

Flat ground and water come as the Scene's own Ground and Water; paths, banks, wet edges, contact shadows and pools of
lamp light come as two panels on the ground, a near and a far one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from reelwright.engines.previz.paint.colour import lin, smooth, to_bgr
from reelwright.engines.previz.paint.light import Light
from reelwright.engines.previz.paint.matte import Matte
from reelwright.engines.previz.paint.noise import tile_noise
from reelwright.engines.previz.paint.place import Footing
from reelwright.engines.previz.paint.scape import Coat, Panel, Scape
from reelwright.engines.previz.paint.tiles import SIZE, Material, light_tile, material
from reelwright.engines.previz.scene import Floats, Ground, Water

Lie = Literal["land", "shore", "sea", "river", "flats", "wet", "floor", "none"]
NEAR_ROWS, FAR_ROWS, COLUMNS = 300, 220, 760


@dataclass(frozen=True, slots=True)
class Earth:
    """How a place lies. lie: land everywhere; shore (land near, water beyond); sea; river between banks; flats (a wet
    mirror with bars of sand); wet (paving that mirrors where puddles are); floor (indoors); none (nothing below).

    soil: material of the land. shore: nearest depth of water in foot distances. width, at, bend: of a river, m and
    share. The rest as in Scene.Water; deep is a display colour. coats: what is painted on the ground."""

    lie: Lie = "land"
    soil: str = "grass"
    shore: float = 1.7
    slant: float = 0.0
    width: float = 14.0
    at: float = 0.0
    bend: float = 6.0
    deep: str = "#12303a"
    ripple: float = 14.0
    mirror: float = 0.62
    swell: float = 0.0
    foam: float = 0.0
    surf: float = 0.5
    half: float = 0.0
    coats: tuple[Coat, ...] = ()


def _noise(x: Floats, z: Floats, seed: int = 21, cycles: float = 1.0) -> Floats:
    """Broad noise on the ground, about -1..1; cycles: per 40 m."""
    tile = tile_noise(256, seed, 2.2, 2, 40)
    u, v = (x * (256 * cycles / 40)) % 256, (z * (256 * cycles / 40)) % 256
    return np.asarray(
        cv2.remap(tile, u.astype(np.float32), v.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP) * 0.6,
        np.float32,
    )


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
        rough = _noise(x, z, 22, 6.0) * self.width * 0.10
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
        net = np.abs(_noise(x / unit, z / unit, 33, 1.6) + 0.35 * _noise(x / unit, z / unit, 34, 5.0))
        where = smooth(0.1, 0.7, _noise(x / unit, z / unit, 35, 0.5) + 0.15)
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
        puddle = smooth(0.05, 0.45, _noise(x, z, 23, 2.6) + 0.35 * _noise(x, z, 24, 9.0))
        share = 1 - self.wet * (0.34 + 0.50 * puddle)
        if self.half:
            share = share * smooth(self.half + 0.1, self.half - 0.1, np.abs(x))
        return sample(material(self.soil, scape.snow), x, z) * (1 - 0.35 * self.wet), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Bars:
    """Tidal flats: low bars of rippled wet sand in the mirror, more of them far away."""

    soil: str = "wetsand"
    cover: float = 0.5

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        grow = scape.grow
        noise = _noise(x / grow * 0.55, z / grow * 1.5, 25, 1.3) + 0.30 * _noise(x / grow, z / grow * 2.6, 26, 5.0)
        edge = noise - (0.62 - self.cover * 0.7)
        share = smooth(-0.02, 0.22, edge) * 0.80 * smooth(220.0 * grow, 60.0 * grow, z)
        rim = np.exp(-((edge / 0.07) ** 2))[..., None] * 0.10
        return np.asarray(sample(material(self.soil), x, z) * 0.72 + rim, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Banks:
    """Land on both sides of a river."""

    earth: Earth

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        edge = bank_edge(self.earth, x, z, scape.side, scape.grow)
        edge = edge + _noise(x, z, 27, 5.0) * 0.5 * scape.grow
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
            + _noise(x, z, 28, 1.2) * 2.2 * unit
            + _noise(x, z, 29, 7.0) * 0.4 * unit
        ) / unit
        made = sample(material(self.earth.soil, scape.snow), x, z)
        wet = smooth(2.6, 0.0, edge)[..., None]
        white = np.exp(-(((edge - 0.10) / 0.16) ** 2)) + 0.5 * np.exp(-(((edge + 1.9) / 0.24) ** 2))
        white = np.clip(white * self.earth.surf * (0.75 + 0.5 * _noise(x, z, 30, 12.0)), 0, 1)[..., None]
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


def shore_line(earth: Earth, depth: float, x: Floats | float, side: float) -> Floats:
    """Depth of the water's edge at x, m."""
    return np.asarray(depth + earth.slant * side * np.asarray(x), np.float32)


def bank_edge(earth: Earth, x: Floats | float, z: Floats | float, side: float, grow: float) -> Floats:
    """Distance in m from the river's edge: above 0 on land."""
    z = np.asarray(z, np.float32)
    middle = earth.at * side * z * 0.25 + earth.bend * grow * np.sin(z / (46.0 * grow) + 0.4)
    wide = earth.width * grow * 0.5 * (1 + 0.35 * np.sin(z / (31.0 * grow) + 1.1))
    return np.asarray(np.abs(np.asarray(x) - middle) - wide, np.float32)


def shore_depth(earth: Earth, scape: Scape) -> float | None:
    """Nearest depth in m with water in front of the lens, None where there is none."""
    foot = scape.view.foot
    return {"shore": foot * earth.shore, "sea": 0.0, "river": foot * 0.5, "flats": 0.0, "wet": None}.get(earth.lie)


def footing_of(
    earth: Earth, scape: Scape, decks: tuple[tuple[float, float, float, float, float], ...], x: float, z: float
) -> Footing:
    """The surface at a point. decks: (left, right, near, far, height) of piers and walkways."""
    for left, right, near, far, height in decks:
        if left <= x <= right and near <= z <= far:
            return Footing(height, "land")
    if earth.lie == "none":
        return Footing(0.0, "none")
    if earth.lie == "sea":
        return Footing(0.0, "water")
    if earth.lie == "river":
        return Footing(0.0, "land" if float(bank_edge(earth, x, z, scape.side, scape.grow)) > 0 else "water")
    if earth.lie == "shore":
        depth = scape.view.foot * earth.shore
        return Footing(0.0, "land" if z < float(shore_line(earth, depth, x, scape.side)) else "water")
    return Footing(0.0, "land")  # flats and wet paving: a film of water that one stands in


def ground_of(earth: Earth, scape: Scape, light: Light) -> Ground | None:
    """The repeating tile, where land is the rule."""
    if earth.lie not in ("land", "shore", "floor"):
        return None
    made = material(earth.soil, 0.0 if earth.lie == "floor" else scape.snow)
    tile = light_tile(made, light, light.weather.wet if earth.lie != "floor" else 0.0)
    if earth.lie == "shore":
        depth = scape.view.foot * earth.shore
        return Ground(tile, SIZE / made.metres, depth, depth * 0.12)
    far = 60.0 if earth.lie == "floor" else 700.0 * scape.grow / max(1.0, light.density * 4)
    return Ground(tile, SIZE / made.metres, far, far * (0.2 if earth.lie == "floor" else 0.85))


def water_of(earth: Earth, scape: Scape, light: Light) -> Water | None:
    """The mirror, where there is one."""
    if earth.lie not in ("shore", "sea", "river", "flats", "wet"):
        return None
    deep = lin(earth.deep) * (light.ambient_up * 2.0 + light.key * 0.35) * light.exposure
    storm = 1.5 if light.weather.clouds == "storm" and earth.swell else 1.0
    glitter = 60.0 * min(1.0, float(light.key.max())) * (0.4 if earth.lie in ("wet", "flats") else 1.0)
    shore = scape.view.foot * earth.shore * 0.8 if earth.lie == "shore" else 0.0
    return Water(
        tile_noise(512, 1, 1.6, 6, 120),
        earth.ripple * storm,
        to_bgr(deep),
        glitter=glitter,
        mirror=earth.mirror,
        swell=earth.swell * storm,
        foam=min(1.0, earth.foam * storm),
        shore=shore,
    )


def cover_panels(earth: Earth, scape: Scape) -> list[Panel]:
    """Everything that is painted on the ground, as two panels that meet."""
    if earth.lie == "none":
        return []
    foot = scape.view.foot
    panels = []
    reach = 12.0 if earth.lie not in ("floor", "wet") else 9.0
    for name, near, far, rows in (
        ("near ground", foot * 0.45, foot * 2.4, NEAR_ROWS),
        ("far ground", foot * 2.4, max(foot * reach, 75.0 if earth.lie == "wet" else 0.0), FAR_ROWS),
    ):
        half = scape.span(far, 1.35) * 0.5
        if earth.half:
            half = min(half, earth.half)
        panel = _panel(name, earth, scape, (near, far, half), rows)
        if panel is not None:
            panels.append(panel)
    return panels


def _panel(name: str, earth: Earth, scape: Scape, box: tuple[float, float, float], rows: int) -> Panel | None:
    near, far, half = box
    z, x = np.meshgrid(
        np.linspace(far, near, rows, dtype=np.float32),
        np.linspace(-half, half, COLUMNS, dtype=np.float32),
        indexing="ij",
    )
    albedo, alpha = np.zeros((rows, COLUMNS, 3), np.float32), np.zeros((rows, COLUMNS), np.float32)
    for coat in _coats(earth, scape):
        colour, share = coat.spread(x, z, scape)
        _over(albedo, alpha, colour, share)
    if earth.lie in ("land", "shore"):  # broad light and dark, so that no tile is seen to repeat
        patch = np.clip(_noise(x / scape.grow, z / scape.grow, 31, 0.8) * 0.30 + 0.04, 0, 0.30)
        _over(albedo, alpha, np.zeros_like(albedo), patch)
    for shade in scape.shades:
        if near - 2 * shade.deep < shade.z < far + 2 * shade.deep:
            _shade(albedo, alpha, x, z, shade.x, shade.z, shade.wide, shade.deep, shade.dark)
    mean = material(earth.soil).mean
    emission, pool = _pools(scape, mean, x, z)
    if pool is not None and emission is not None:
        share = np.maximum(alpha, pool)
        albedo = albedo + (mean - albedo) * (np.clip(pool - alpha, 0, 1) / np.maximum(share, 1e-3))[..., None]
        alpha = share
    if float(alpha.max()) < 0.02:
        return None
    if name == "far ground":
        alpha *= smooth(0, 0.25, (far - z) / (far - near))
    normal = np.broadcast_to(np.array([0, 0.97, 0.24], np.float32), albedo.shape)
    matte = Matte(
        albedo,
        np.asarray(np.clip(alpha, 0, 1), np.float32),
        COLUMNS / (2 * half),
        (COLUMNS / 2, float(rows)),
        np.ascontiguousarray(normal),
        None,
        None,
        emission,
        np.ascontiguousarray(z - near),
        rim=0.0,
        spill=0.0,
    )
    return Panel(name, matte, (-half, 0.0, far), (2 * half, 0.0, 0.0), (0.0, 0.0, near - far), depth=5000.0 - near)


def _coats(earth: Earth, scape: Scape) -> list[Coat]:
    coats: list[Coat] = []
    if earth.lie == "shore":
        coats.append(Shoreline(earth, scape.view.foot * earth.shore))
    elif earth.lie == "river":
        coats.append(Banks(earth))
    return [*coats, *earth.coats, *scape.coats]


def _over(albedo: Floats, alpha: Floats, colour: Floats, share: Floats) -> None:
    """Put a coat over what is there, in place, not premultiplied."""
    total = share + alpha * (1 - share)
    weight = (share / np.maximum(total, 1e-4))[..., None]
    albedo += (colour - albedo) * weight
    alpha[:] = total


def _shade(
    albedo: Floats, alpha: Floats, x: Floats, z: Floats, at_x: float, at_z: float, wide: float, deep: float, dark: float
) -> None:
    rows = np.flatnonzero(np.abs(z[:, 0] - at_z) < deep * 2)
    columns = np.flatnonzero(np.abs(x[0] - at_x) < wide * 2)
    if not len(rows) or not len(columns):
        return
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    share = dark * np.exp(-(((x[part] - at_x) / wide) ** 2 + ((z[part] - at_z) / deep) ** 2) * 1.2)
    _over(albedo[part], alpha[part], np.zeros((*share.shape, 3), np.float32), np.asarray(share, np.float32))


def irradiance(scape: Scape, x: Floats, y: float, z: Floats) -> Floats | None:
    """Light of all lamps at points (h, w) -> (h, w, 3) as it is with lamps full on; None where no lamp burns."""
    power = scape.light.lamp
    if not scape.lamps or power <= 0.02:
        return None
    total = np.zeros((*x.shape, 3), np.float32)
    for lamp in scape.lamps:
        # rows and columns of a grid on the ground: only the part that the lamp reaches
        rows = np.flatnonzero(np.abs(z[:, 0] - lamp.z) < 3.2 * lamp.reach)
        columns = np.flatnonzero(np.abs(x[0] - lamp.x) < 3.2 * lamp.reach + 0.5 * abs(float(x[-1, 0] - x[0, 0])))
        if not len(rows) or not len(columns):
            continue
        part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        square = (x[part] - lamp.x) ** 2 + (z[part] - lamp.z) ** 2 + (0.35 * (y - lamp.y)) ** 2
        near = 1 / (1 + (3 / lamp.reach**2) * square)
        total[part] += (near * np.sqrt(near) * smooth(10.2, 4.0, square / lamp.reach**2))[..., None] * (
            np.array(lamp.rgb, np.float32) / power
        )
    return total


def _pools(scape: Scape, mean: Floats, x: Floats, z: Floats) -> tuple[Floats | None, Floats | None]:
    """Pools of lamp light on the ground: emission and coverage."""
    light = irradiance(scape, x, 0.0, z)
    if light is None:
        return None, None
    share = np.clip(light.max(-1) * 0.9, 0, 0.62) * min(1.0, scape.light.lamp * 1.2)
    return np.asarray(mean * light * 1.15, np.float32), np.asarray(share, np.float32)
