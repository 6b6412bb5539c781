"""Which clouds a weather has, and their colours. Volumes do the forms (volume.py); wisps of ice are a flat sheet."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm, fbm_image
from reelwright.engines.previz.paint.lighting.colour import LUMA, lin, smooth
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.sky.florets import curled, large
from reelwright.engines.previz.paint.sky.volume import Lie, Seen, Slab, see
from reelwright.engines.previz.scene import Floats

COARSE = 420  # px: widest strip on which volumes are seen
LOW = ("golden", "sunset", "dawn", "dusk")  # hours of a low sun; with the first it still stands over the clouds
COMBED = 0.7
"""Chance that a clear evening has no heaps of cloud at all."""

_FAIR = Slab(1200, 2200, 0.34, 5_200, 3_200, 0.82, 0.0055)
_HEAPS = Slab(1100, 3100, 0.42, 7_000, 4_200, 0.82, 0.008)
_BANKS = Slab(1300, 2300, 0.58, 8_000, 3_600, 0.80, 0.009, 0.7)
_LID = Slab(900, 1700, 1.12, 8_000, 4_200, 0.55, 0.006, 0.5)
_CELLS = Slab(800, 7000, 0.64, 16_000, 7_200, 0.80)
_FLEECE = Slab(3600, 4000, 0.50, 9_000, 4_200, 0.85, 0.0028, 0.3)
_ROOF = Slab(2600, 3600, 1.05, 14_000, 6_000, 0.5, 0.006, 0.4)
_SCRAPS = Slab(1300, 2100, 0.22, 5_500, 3_000, 0.85)


@dataclass(frozen=True, slots=True)
class Recipe:
    """slabs: far (painted into the sky) to near (drifts). wisps 0..1 of ice cloud. gap 0..1: open where the sun stands;
    lean 0..1: heavier on the side away from it. gloom 0..1: how dark it is below. fleece: high cloud at low sun.
    curtains 0..1: rain seen falling far off, where it rains at all. overhead: see
    volume.Lie."""

    slabs: tuple[Slab, ...]
    wisps: float = 0.0
    gap: float = 0.25
    lean: float = 0.25
    gloom: float = 0.0
    fleece: float = 0.46
    curtains: float = 0.0
    overhead: float = 0.0


RECIPES: dict[str, Recipe] = {
    "cirrus": Recipe((_SCRAPS,), 0.30, fleece=0.16, overhead=0.9),
    "thin": Recipe((), 0.28, fleece=0.0),
    "deck": Recipe((_FAIR,), 0.30, fleece=0.26, overhead=0.95),
    "cumulus": Recipe((_HEAPS,), 0.22, 0.3, 0.3, fleece=0.4, overhead=1.35),
    "broken": Recipe((_BANKS,), 0.28, 0.35, 0.3, 0.12, overhead=0.55),
    "lid": Recipe((_LID,), 0.0, 0.0, 0.0, 0.35, 0.0, 0.35),
    "storm": Recipe((_ROOF, _CELLS), 0.0, 0.40, 0.35, 0.78, 0.0, overhead=1.25),
    "parting": Recipe((replace(_BANKS, cover=0.66), _FLEECE), 0.2, 0.55, 0.6, 0.6, 0.0),
}
"""Weather.clouds -> recipe."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """A layer of cloud in linear light, (h, w, 3) and (h, w)."""

    colour: Floats
    alpha: Floats


@nb.njit(cache=True, fastmath=True, nogil=True)
def _wisps(out: Floats, horizon: float, focal: float, cover: float, seed: int) -> None:
    """Ice cloud combed by the wind: fBm stretched and warped, on a sheet far up."""
    h, w = out.shape
    for j in range(h):
        rise = (horizon - j) / focal
        if rise <= 0:
            out[j] = 0
            continue
        depth = 1 / (rise * 1.25 + 0.13)
        for i in range(w):
            x, y = (i - w / 2) / focal * depth * 2.0, depth * 1.6
            q = fbm(x * 0.35 + 2, y * 0.5, seed + 50, 3)
            d = fbm(x * 0.45 + 3.4 * q, y * 2.2 - 1.5 * q, seed, 5) * fbm(x * 0.3, y * 0.3, seed + 8, 2) * 2
            comb = fbm(x * 0.5 + 4.0 * q, y * 7.0 - 3.0 * q, seed + 3, 3)  # strands: a sheet would look like paper
            strand = min(1.0, max(0.0, (comb - 0.30) * 2.4))
            out[j, i] = min(1.0, max(0.0, (d - (1 - cover) * 0.74) * 2.2)) * (0.15 + 0.85 * strand)


def sheets_of(
    size: tuple[int, int], horizon: float, focal: float, light: Light, base: Floats, rng: np.random.Generator, kind: str
) -> list[Sheet]:
    """The sheets of a sky, far to near; the last one drifts. size: (width, height) px of the strip with that horizon
    and focal length; base: the sky behind them (height, width, 3)."""
    recipe = RECIPES[kind]
    seed = int(rng.integers(1, 90_000))
    out = []
    wisps = recipe.wisps + (0.14 if kind == "cirrus" and light.hour in LOW else 0.0)
    if wisps:
        field = np.empty((size[1], size[0]), np.float32)
        _wisps(field, float(horizon), float(focal), wisps + float(rng.uniform(-0.06, 0.06)), seed % 900)
        out.append(_iced(field, base, light, horizon, focal))
    slabs = recipe.slabs
    if kind == "cirrus" and light.hour in LOW and rng.random() < COMBED:  # only high ice, lit from below
        slabs = ()
    if recipe.fleece > 0 and light.hour in LOW:
        slabs = (replace(_FLEECE, cover=recipe.fleece), *slabs)
    for number, slab in enumerate(slabs):
        slab = replace(slab, cover=slab.cover + float(rng.uniform(-0.06, 0.06)))
        out.append(_volume(size, horizon, focal, light, base, slab, recipe, seed + number))
    if recipe.curtains and light.weather.fall == "rain":
        out[-1] = _under_rain(out[-1], horizon, focal, light, recipe.curtains, rng)
    return out


def _under_rain(
    sheet: Sheet, horizon: float, focal: float, light: Light, power: float, rng: np.random.Generator
) -> Sheet:
    """Curtains of rain that hang from the near sheet, slanted by the wind."""
    height, width = sheet.alpha.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    rise = (horizon - rows) / focal
    aside = (columns - width / 2) / focal + rise * 0.35 * float(rng.choice([-1.0, 1.0]))
    total = np.zeros((height, width), np.float32)
    for _ in range(3):
        at, wide = rng.uniform(-0.55, 0.55), rng.uniform(0.05, 0.16)
        total += np.exp(-(((aside - at) / wide) ** 2)) * rng.uniform(0.5, 1.0)
    streak = 0.75 + 0.5 * fbm_image(width, 1, width / 7, 1, int(rng.integers(999)), 2)
    veil = np.clip(total * streak, 0, 1) * smooth(0.34, 0.14, rise) * power * 0.85
    tone = light.haze * 0.32 + light.ambient_up * 0.16
    share = np.asarray(veil + sheet.alpha * (1 - veil), np.float32)
    weight = (veil / np.maximum(share, 1e-3))[..., None]
    return Sheet(np.asarray(sheet.colour + (tone - sheet.colour) * weight, np.float32), share)


def _volume(
    size: tuple[int, int],
    horizon: float,
    focal: float,
    light: Light,
    base: Floats,
    slab: Slab,
    recipe: Recipe,
    seed: int,
) -> Sheet:
    scale = min(1.0, COARSE / size[0])
    small = (round(size[0] * scale), round(size[1] * scale))
    lie = Lie(-recipe.lean * math.copysign(1.0, light.azimuth), recipe.gap, math.tan(light.azimuth), recipe.overhead)
    seen = see(small, horizon * scale, focal * scale, slab, lie, _towards(light), seed)
    march = seen.alpha
    lit_from = math.sin(light.azimuth * 2.6), max(0.35, math.sin(light.elevation))
    seen = curled(_enlarged(seen, size, 0.9 if slab.base > 3000 else 0.6), march, lit_from)
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    aside, rise = (columns - size[0] / 2) / focal, (horizon - rows) / focal
    colour = _lit(seen, base, light, recipe.gloom, np.asarray(aside), np.asarray(rise))
    alpha = np.clip(seen.alpha, 0, 1) * smooth(0.004, 0.05, rise)
    return Sheet(colour, np.asarray(alpha, np.float32))


def _enlarged(seen: Seen, size: tuple[int, int], blur: float) -> Seen:
    """The march at the size of the strip. blur: px of the march; what is thin shows its grain."""
    fields = (large(cv2.GaussianBlur(a, (0, 0), blur), size) for a in (seen.alpha, seen.sun, seen.height, seen.far))
    return Seen(*fields)


def _towards(light: Light) -> Floats:
    """Where clouds take their light from: further aside than the disc, so that they turn; from below when the sun has
    set for the ground but not for them."""
    azimuth = light.azimuth * 2.6
    height = {"dusk": -0.06, "sunset": -0.015, "dawn": 0.01}.get(light.hour, max(0.10, light.elevation * 0.9))
    if light.moon:
        height = 0.5
    flat = math.cos(height)
    return np.array([math.sin(azimuth) * flat, math.sin(height), math.cos(azimuth) * flat], np.float32)


def _lit(seen: Seen, base: Floats, light: Light, gloom: float, aside: Floats, rise: Floats) -> Floats:
    """Sun where it reaches, sky above, ground below; silver linings near the disc; the air of the distance."""
    away = np.hypot(aside - math.tan(light.azimuth), (rise - math.tan(max(light.elevation, -0.05))) * 1.1)
    shine = min(1.0, light.weather.sun)
    ahead = 0.85 + 1.5 * np.exp(-away * 4.2)
    sunny = light.key + light.disc * (0.30 * shine if light.hour in LOW[1:] else 0.0)
    sun = sunny * 1.05 * (seen.sun * ahead)[..., None]
    up = np.clip(seen.height, 0, 1)[..., None]
    zenith = light.ramp(0.78)
    cool = light.ambient_up * 0.45 + zenith * (0.55 * float(light.ambient_up @ LUMA) / max(float(zenith @ LUMA), 1e-3))
    sky = cool * (0.74 - 0.24 * min(1.0, gloom * 2) + 0.62 * up) + light.haze * 0.10 * (1 - up)
    if light.hour in LOW:  # slate in the shade, or blue shade and orange light would add up to lilac
        sky = (sky * 0.45 + (sky @ LUMA)[..., None] * 0.55) * 0.80
    if light.moon:
        sun, sky = sun * 0.55, sky * 0.55
    dark = 1 - gloom * (1 - 0.75 * up)
    colour = sun + sky * dark + light.haze_warm * (0.26 * shine * np.exp(-away * 3.6) * (1 - gloom * 0.6))[..., None]
    thin = np.clip(seen.alpha * (1 - seen.alpha) * 4, 0, 1) * np.exp(-away * 3.0) * shine
    colour = colour + (thin * (0.35 if light.moon else 0.9))[..., None] * light.disc
    if gloom > 0.5:  # cold, a little green: light that has come through a mile of cloud
        colour = colour * (1 - 0.25 * (1 - up) * (1 - lin("#7f9a98") / float(lin("#7f9a98") @ LUMA)))
    air = 1 - np.exp(-seen.far / (30_000.0 / max(0.6, light.density * 4)))
    return np.asarray(colour + (base - colour) * np.clip(air, 0, 0.92)[..., None], np.float32)


def _iced(field: Floats, base: Floats, light: Light, horizon: float, focal: float) -> Sheet:
    """Thin ice: takes the sun's colour, whitest near it."""
    rows, columns = np.mgrid[0 : field.shape[0], 0 : field.shape[1]].astype(np.float32)
    away = np.hypot(
        (columns - field.shape[1] / 2) / focal - math.tan(light.azimuth),
        (horizon - rows) / focal - math.tan(max(light.elevation, -0.05)),
    )
    warm = np.exp(-away * 1.8)[..., None]
    colour = base * 0.35 + light.ambient_up * 0.55 + light.key * (0.22 + 0.40 * warm)
    alpha = field * 0.66 * smooth(0.02, 0.12, (horizon - rows) / focal)
    return Sheet(np.asarray(colour, np.float32), np.asarray(alpha, np.float32))
