"""Skies that are no sky: water overhead, open space, the limb of a world, a nebula."""

from __future__ import annotations

import math

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import from_lab, lin, mix, smooth, to_lab
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.sky import heavens
from reelwright.engines.previz.paint.sky.singularity import black_hole
from reelwright.engines.previz.paint.sky.strip import Heaven, Strip, strip
from reelwright.engines.previz.scene import Floats

_HUES = (
    ("#2a3a9a", "#a03a8a", "#ff9a6a"),
    ("#12606a", "#3a4ab0", "#a8e8ff"),
    ("#6a2a5a", "#c05a3a", "#ffd08a"),
    ("#1a5a4a", "#2a7ab0", "#d8ffb0"),
)
DEEP = 0.62  # frame heights under the horizon: space has no ground
_PLANETS = ("#c98a5a", "#6a8ac0", "#b07a9a", "#8ab0a0")


def water_sky(view: View, light: Light, rng: np.random.Generator, tint: str, murk: float) -> Heaven:
    """Under water: darkness below, a bright window above, caustics near the surface. tint: the water's own colour;
    murk 0..1: how little of the day comes down."""
    s = strip(view, light, 0.4)
    rows, columns = s.grid()
    dim = {"night": 0.16, "dusk": 0.45}.get(light.hour, 1.0) * (1 - 0.90 * murk)
    codes = ("#07293f", "#0f5a78", "#1f8aa6", "#5fc4d0", "#d2f4ec")
    own = lin(tint or "#1f8aa6")
    stops = np.stack(
        [to_lab(mix(lin(code), own, 0.0 if not tint else 0.55 * (1 - k / 5)) * dim) for k, code in enumerate(codes)]
    )
    up = np.clip((s.horizon - rows) / (view.horizon * 0.4), 0, 1)
    sun_x = s.width / 2 + math.copysign(0.16, light.azimuth) * s.width
    t = np.clip(up + 0.22 * np.exp(-(((columns - sun_x) / s.width / 0.28) ** 2)) * up, 0, 1.12) * (1 - 0.3 * murk)
    base = from_lab(np.stack([np.interp(t, (0, 0.3, 0.62, 0.88, 1.12), stops[:, i]) for i in range(3)], -1))
    net = fbm_image(s.width, s.height, 9, 12, int(rng.integers(99)), 5)
    caustic = smooth(0.10, 0.0, np.abs(net - 0.5)) * smooth(0.78, 1.0, t)
    base = base + (caustic * 0.35)[..., None] * lin("#e8fff4") * dim
    return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None)


def space_sky(
    view: View, light: Light, rng: np.random.Generator, ground: bool, height: float = 0.42, world: str = ""
) -> Heaven:
    """Stars, a nebula, a great planet at a third, `height` (share of the sky) over the horizon. ground: a world lies
    below, so its horizon stays free; world: "earth", ours, as it hangs over the moon, "ringed", or as the seed has
    it."""
    s = strip(view, light, 0.75, DEEP)
    base = _void(s, rng, 1.6 if ground else 9.0)
    side = math.copysign(1.0, light.azimuth)
    unit = min(view.width, view.height * 1.2) * 0.75
    size = int(unit * (0.66 if ground else 0.86) * rng.uniform(0.75, 1.1))
    middle = (s.width / 2 + side * view.width * 0.17, s.horizon - view.horizon * 0.75 * height)
    if world == "earth":
        heavens.stamp(base, heavens.earth(int(unit * 0.30), light.key_dir, rng), middle)
        return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None, 0)
    tint = str(rng.choice(_PLANETS))
    ring = bool(rng.random() < 0.6) or world == "ringed"
    heavens.stamp(base, heavens.planet(size if ring else int(size * 0.62), tint, light.key_dir, rng, ring), middle)
    small = (s.width / 2 - side * view.width * 0.24, s.horizon - view.horizon * 0.75 * 0.80)
    heavens.stamp(base, heavens.planet(max(16, int(unit * 0.11)), "#a8a49a", light.key_dir, rng, False, 0.3), small)
    return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None, 0)


def nebula_sky(view: View, light: Light, rng: np.random.Generator) -> Heaven:
    """Clouds of glowing gas that fill the view, with young stars in their hearts."""
    s = strip(view, light, 0.75, DEEP)
    base = _void(s, rng, 9.0)
    hues = _HUES[int(rng.integers(len(_HUES)))]
    for colours in (hues, (hues[1], hues[2], hues[0])):
        gas = heavens.nebula(s.width // 2, s.height // 2, rng, colours)
        base = base + cv2.resize(gas, (s.width, s.height), interpolation=cv2.INTER_LINEAR)
    rows, columns = s.grid()
    for _ in range(5):
        x, y = rng.uniform(0.15, 0.85) * s.width, s.horizon - rng.uniform(-0.2, 0.75) * view.horizon * 0.75
        far = np.hypot(columns - x, rows - y) / s.focal
        base = base + (np.exp(-far / 0.012) * 1.6 + np.exp(-far / 0.10) * 0.14)[..., None] * lin("#cfe0ff")
    return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None, 0)


def hole_sky(view: View, light: Light, rng: np.random.Generator, colour: str, side: float) -> Heaven:
    """Stars, and a black hole at a third with its disc of glowing gas. colour: of lighting.hours.COLOURS, or "";
    side: -1 left, 1 right."""
    s = strip(view, light, 0.75, DEEP)
    base = _void(s, rng, 9.0)
    unit = min(view.width, 1.2 * view.height) * 0.75
    middle = (s.width / 2 + 0.15 * side * view.width, s.horizon - 0.36 * view.horizon * 0.75)
    black_hole(base, middle, 0.17 * unit, COLOURS.get(colour, "#ffb45a"))
    return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None, 0)


def orbit_sky(view: View, light: Light, rng: np.random.Generator, lift: float = 0.0) -> Heaven:
    """The limb of a world below: seas and cloud by day, towns by night, a thin line of air, and the sun at its edge.
    lift: frame heights by which the limb stands over the horizon."""
    s = strip(view, light, 0.75, DEEP)
    base = _void(s, rng, 9.0)
    rows, columns = s.grid()
    radius = 1.55 * view.width * 0.75
    top = s.horizon + ((0.02 if view.width > view.height else -0.02) - lift) * view.height
    x, y = columns - s.width / 2 + math.copysign(0.1, light.azimuth) * s.width, rows - top - radius
    r = np.hypot(x, y)
    out = (r - radius) / s.focal  # over the surface, as an angle
    u, v = np.arctan2(x, -y), np.arcsin(np.clip(r / radius, 0, 1))
    side = math.copysign(1.0, light.azimuth)
    day = smooth(-0.45, 0.35, u * side * 1.5 + 0.12)
    across, down = u * 9 + 5, v * 9
    land, cloud = (_over_globe(across, down, int(rng.integers(999)), octaves) for octaves in (5, 6))
    sea = mix(lin("#0c2f5c"), lin("#1f6a8a"), 0.4)
    earth = smooth(0.50, 0.58, land)[..., None]
    ground = sea * (1 - earth) + (lin("#5a6a3c") * (1 - land[..., None]) + lin("#a8885a") * land[..., None]) * earth
    white = smooth(0.48, 0.70, cloud)[..., None]
    ground = ground * (1 - white) + lin("#f4f8fc") * white
    towns = smooth(0.985, 1.0, rng.random(land.shape).astype(np.float32)) * earth[..., 0] * (1 - white[..., 0])
    dark = (towns * (1 - day) * 1.4)[..., None] * lin("#ffc070")
    inside = smooth(0.001, -0.001, out)[..., None]
    rim = np.exp(-np.clip(-out, 0, 9) / 0.05)[..., None]
    air = lin("#6fb4ff")
    body = ground * (0.02 + 1.25 * day[..., None]) + dark + air * rim * (0.05 + 0.5 * day[..., None])
    glow = np.exp(-np.clip(out, 0, 9) / 0.018)[..., None] * air * (0.10 + 1.1 * day[..., None])
    base = base * (1 - inside) + body * inside + glow * (1 - inside)
    sun_x = s.width / 2 + side * view.width * 0.27
    sun_y = top + radius - math.sqrt(max(radius**2 - (sun_x - s.width / 2 + 0.1 * side * s.width) ** 2, 1.0))
    far = np.hypot(columns - sun_x, rows - sun_y) / s.focal
    base = base + (np.exp(-far / 0.02) * 2.4 + np.exp(-far / 0.16) * 0.32)[..., None] * lin("#fff0d8")
    return Heaven(np.asarray(base, np.float32), (), s.horizon, s.focal, None, 0)


def _over_globe(across: Floats, down: Floats, seed: int, octaves: int) -> Floats:
    """Noise that bends with the globe: sampled at longitude and latitude."""
    chart = fbm_image(512, 512, 12, 12, seed, octaves)
    return np.asarray(
        cv2.remap(
            chart,
            np.asarray(across * 40 % 512, np.float32),
            np.asarray(down * 40 % 512, np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        ),
        np.float32,
    )


def _void(s: Strip, rng: np.random.Generator, fade: float) -> Floats:
    """Black space with stars and a nebula; fade: strip heights over which the stars go out towards the horizon."""
    base = np.ones((s.height, s.width, 1), np.float32) * lin("#04050d")
    base = base + heavens.nebula(s.width, s.height, rng, _HUES[int(rng.integers(len(_HUES)))])
    return np.asarray(base + heavens.stars(s.width, s.height, s.height * fade, rng, 0.8), np.float32)
