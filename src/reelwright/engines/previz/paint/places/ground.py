"""The ground of a place: what lies where, how wet it is, and what is painted on it in perspective.

Flat ground and water come as the Scene's own Ground and Water; paths, banks, wet edges, contact shadows and pools of
lamp light come as two panels on the ground, a near and a far one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.brushes.tiles import SIZE, light_tile, material
from reelwright.engines.previz.paint.lighting.colour import brightest, lin, smooth, to_bgr
from reelwright.engines.previz.paint.lighting.light import NEARER, Light
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import Banks, Shoreline
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.mottle import Mottle, cast_shade, cloud_shade, hardness
from reelwright.engines.previz.paint.places.scape import Coat, Panel, Scape
from reelwright.engines.previz.paint.places.tinted import dyed
from reelwright.engines.previz.scene import Floats, Ground, Water

NEAR_ROWS, FAR_ROWS, COLUMNS = 300, 220, 760
ALOFT = 10.0
"""Times the usual eye height from which the ground is the picture: it is painted further out."""


def ground_of(earth: Earth, scape: Scape, light: Light) -> Ground | None:
    """The repeating tile, where land is the rule."""
    if earth.lie not in ("land", "shore", "floor"):
        return None
    made = material(earth.soil, 0.0 if earth.lie == "floor" else scape.snow)
    if earth.dye:
        made = replace(made, albedo=dyed(made.albedo, None, earth.dye))
    tile = light_tile(made, light, light.weather.wet if earth.lie != "floor" else 0.0)
    if earth.lie == "shore":
        depth = scape.view.foot * earth.shore
        return Ground(tile, SIZE / made.metres, depth, depth * 0.12)
    if earth.ends:
        return Ground(tile, SIZE / made.metres, earth.ends, 0.1)
    far = 60.0 if earth.lie == "floor" else 330.0 * scape.grow / max(1.0, light.density * 4)
    return Ground(tile, SIZE / made.metres, far, far * (0.2 if earth.lie == "floor" else 0.85))


def water_of(earth: Earth, scape: Scape, light: Light) -> Water | None:
    """The mirror, where there is one."""
    if earth.lie not in ("shore", "sea", "river", "flats", "wet"):
        return None
    deep = lin(earth.deep) * (light.ambient_up * 2.0 + light.key * 0.35) * light.exposure
    if earth.molten:
        deep = lin(earth.deep) * 1.15
    soaked = light.weather.wet if earth.lie == "wet" else 0.0
    storm = 1.5 if light.weather.clouds == "storm" and earth.swell else 1.0
    glitter = 60.0 * min(1.0, float(light.key.max())) * (0.4 if earth.lie in ("wet", "flats") else 1.0)
    shore = scape.view.foot * earth.shore * 0.8 if earth.lie == "shore" else 0.0
    return Water(
        tile_noise(512, 1, 1.6, 6, 120),
        earth.ripple * storm,
        to_bgr(deep),
        glitter=glitter,
        mirror=max(earth.mirror, 0.88 * soaked),
        swell=earth.swell * storm,
        foam=min(1.0, earth.foam * storm),
        shore=shore,
    )


def cover_panels(earth: Earth, scape: Scape) -> list[Panel]:
    """Everything that is painted on the ground, as two panels that meet."""
    if earth.lie == "none":
        return []
    foot, fine = scape.view.foot, scape.view.fineness
    panels = []
    reach = 12.0 if earth.lie not in ("floor", "wet") else 9.0
    strips = [
        ("near ground", foot * 0.45, foot * 2.4, NEAR_ROWS),
        ("far ground", foot * 2.4, max(foot * reach, 75.0 if earth.lie == "wet" else 0.0), FAR_ROWS),
    ]
    if scape.grow > ALOFT:
        middle = ("middle ground", foot * 2.4, foot * 8, NEAR_ROWS)
        strips = [strips[0], middle, ("far ground", foot * 8, foot * 32, FAR_ROWS)]
    for name, near, far, rows in strips:
        half = scape.span(far, 1.35) * 0.5
        if earth.half:
            half = min(half, earth.half)
        panel = _panel(name, earth, scape, (near, far, half), (round(rows * fine), round(COLUMNS * fine)))
        if panel is not None:
            panels.append(panel)
    return panels


def _panel(
    name: str, earth: Earth, scape: Scape, box: tuple[float, float, float], size: tuple[int, int]
) -> Panel | None:
    near, far, half = box
    rows, columns = size
    z, x = np.meshgrid(
        np.linspace(far, near, rows, dtype=np.float32),
        np.linspace(-half, half, columns, dtype=np.float32),
        indexing="ij",
    )
    albedo, alpha = np.zeros((rows, columns, 3), np.float32), np.zeros((rows, columns), np.float32)
    for coat in _coats(earth, scape):
        colour, share = coat.spread(x, z, scape)
        _over(albedo, alpha, colour, share)
    if earth.dye:
        albedo = dyed(albedo, alpha, earth.dye)
    _shadows(scape, (near, far), albedo, alpha, x, z, earth.lie in ("land", "shore", "river"))
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
        columns / (2 * half),
        (columns / 2, float(rows)),
        np.ascontiguousarray(normal),
        None,
        None,
        emission,
        np.ascontiguousarray(z - near),
        rim=0.0,
        spill=0.0,
    )
    return Panel(name, matte, (-half, 0.0, far), (2 * half, 0.0, 0.0), (0.0, 0.0, near - far), depth=5000.0 - near)


def _shadows(
    scape: Scape, box: tuple[float, float], albedo: Floats, alpha: Floats, x: Floats, z: Floats, open_land: bool
) -> None:
    """Clouds, then what stands on the ground: soft where it touches, long away from the key."""
    near, far = box
    clouds = cloud_shade(scape, x, z) if open_land else None
    black = np.broadcast_to(lin("#0b1524"), albedo.shape)  # shade is cool: the sky still sees it
    if clouds is not None:
        _over(albedo, alpha, black, clouds)
    hard = hardness(scape.light) > 0 and not scape.inside
    long: Floats = np.zeros_like(alpha)
    for shade in scape.shades:
        if near - 2 * shade.deep < shade.z < far + 2 * shade.deep:
            _shade(albedo, alpha, x, z, shade.x, shade.z, shade.wide, shade.deep, shade.dark)
        reach = shade.tall * 3.2
        if hard and shade.tall > 0 and near - shade.crown * 2 < shade.z < far + NEARER * reach:
            rows = np.flatnonzero((z[:, 0] < shade.z + shade.crown * 2) & (z[:, 0] > shade.z - NEARER * reach - 2.0))
            columns = np.flatnonzero(np.abs(x[0] - shade.x) < reach)
            if len(rows) and len(columns):
                part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
                long[part] = np.maximum(long[part], cast_shade(shade, scape.light, x[part], z[part]))
    if hard and scape.shades:
        _over(albedo, alpha, black, long)


def _coats(earth: Earth, scape: Scape) -> list[Coat]:
    coats: list[Coat] = []
    if earth.lie == "shore":
        coats.append(Shoreline(earth, scape.view.foot * earth.shore))
    elif earth.lie == "river":
        coats.append(Banks(earth))
    ground = [Mottle(earth.soil)] if earth.lie in ("land", "shore") else []
    return [*ground, *coats, *earth.coats, *scape.coats]


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
        if lamp.throw:
            near = near * smooth(2.0, 1.0, np.hypot(x[part] - lamp.x, z[part] - lamp.z) / lamp.throw)
        total[part] += (near * np.sqrt(near) * smooth(10.2, 4.0, square / lamp.reach**2))[..., None] * (
            np.array(lamp.rgb, np.float32) / power
        )
    return total


def _pools(scape: Scape, mean: Floats, x: Floats, z: Floats) -> tuple[Floats | None, Floats | None]:
    """Pools of lamp light on the ground: emission and coverage."""
    light = irradiance(scape, x, 0.0, z)
    if light is None:
        return None, None
    share = np.clip(brightest(light) * 0.9, 0, 0.62) * min(1.0, scape.light.lamp * 1.2)
    return np.asarray(mean * light * 1.15, np.float32), np.asarray(share, np.float32)
