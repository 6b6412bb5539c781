"""The sky: ramp, sun or moon, stars, clouds lit by a march to the sun. Painted in linear light on a strip wider and
taller than the frame, then exposed and encoded together with the rest of the place."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.colour import brightest, to_film
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import gouache
from reelwright.engines.previz.paint.place import Body, View
from reelwright.engines.previz.paint.sky import clouds, heavens
from reelwright.engines.previz.paint.sky.bodies import hang
from reelwright.engines.previz.paint.sky.trails import trails
from reelwright.engines.previz.scene import Deck, Floats, Pixels, Sky

WIDE, TALL, BELOW = 1.5, 1.4, 0.30  # strip size: frame widths, sky heights, frame heights under the horizon
COARSE = 640  # px: widest strip for clouds and ramps
SEEN = 0.47  # rad: the angle over which the ramp runs, at least


@dataclass(frozen=True, eq=False)
class Sheet:
    """A drifting layer in linear light. colour (h, w, 3), alpha (h, w); drift: px of the strip per second."""

    colour: Floats
    alpha: Floats
    drift: float
    brush: int = 2


@dataclass(frozen=True, eq=False)
class Heaven:
    """A painted sky before exposure. base: linear (h, w, 3); sun as in Scene.sun."""

    base: Floats
    sheets: tuple[Sheet, ...]
    horizon: float
    focal: float
    sun: tuple[float, float] | None
    brush: int = 2

    def expose(self, exposure: float, grain: np.random.Generator) -> Sky:
        """Encode for good. Sheets may be smaller than the base: clouds are soft."""
        height, width = self.base.shape[:2]
        base = _encode(self.base, np.ones((height, width), np.float32), exposure, grain)
        decks = []
        for sheet in self.sheets:
            pixels = _encode(sheet.colour, sheet.alpha, exposure, grain)
            pixels = gouache(pixels, sheet.brush) if sheet.brush else pixels
            if pixels.shape[:2] != (height, width):
                pixels = np.asarray(cv2.resize(pixels, (width, height)), np.uint8)
            decks.append(Deck(np.asarray(pixels, np.uint8), sheet.drift))
        return Sky(gouache(base, self.brush) if self.brush else base, tuple(decks), self.horizon, self.focal)


@dataclass(frozen=True, slots=True)
class Strip:
    """Geometry of the strip: size in px, row of the horizon, focal length in px, place of the sun in px."""

    width: int
    height: int
    horizon: float
    focal: float
    sun: tuple[float, float]

    def grid(self) -> tuple[Floats, Floats]:
        rows, columns = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        return rows, columns

    def scaled(self, k: float) -> Strip:
        """The same strip with k times as many px."""
        sun = (self.sun[0] * k, self.sun[1] * k)
        return Strip(round(self.width * k), round(self.height * k), self.horizon * k, self.focal * k, sun)


def strip(view: View, light: Light, detail: float, below: float = BELOW) -> Strip:
    """The strip for a view; detail: px of the strip per px of the frame; below: frame heights under the horizon."""
    focal = view.focal * detail
    width = int(view.width * WIDE * detail)
    horizon = float(int((view.horizon * TALL + 0.10 * view.height) * detail))
    height = max(int(horizon + view.height * below * detail), 16)  # straight down one sees none of it
    sun_y = horizon - math.tan(max(light.elevation, -0.09)) * focal
    if light.moon:  # a moon that is out of the frame lights nothing for the viewer
        sun_y = max(sun_y, horizon - view.horizon * detail * 0.82)
    return Strip(width, height, horizon, focal, (width / 2 + math.tan(light.azimuth) * focal, sun_y))


def paint_sky(
    view: View,
    light: Light,
    rng: np.random.Generator,
    kind: str = "",
    bodies: tuple[Body, ...] = (),
    seat: tuple[float, float] | None = None,
) -> Heaven:
    """Sky for an hour and weather. kind overrides the weather's clouds (see clouds.RECIPES, "none"); bodies: what else
    hangs in it (a moon or sun among them takes the place of the hour's own); seat: where in the frame, px, the body is
    that the hero stands before.

    What is soft is painted on a coarse strip; stars and the moon need a fine one."""
    kind = "none" if any(body.kind == "galaxy" for body in bodies) else kind or light.weather.clouds
    coarse = strip(view, light, min(0.5, COARSE / (WIDE * view.width)))
    rows, columns = coarse.grid()
    away = np.hypot(columns - coarse.sun[0], (rows - coarse.sun[1]) * 1.1) / coarse.focal
    base = _sun_glow(_ramp(coarse, light, view, rows), coarse, light, rows, columns, away)
    shown = tuple(body for body in bodies if body.kind not in ("meteors", "trails"))
    trailed = any(body.kind == "trails" for body in bodies)
    starry = light.stars > 0.05 or bool(shown)
    named = {body.kind for body in shown if body.count or not light.moon}  # no sun takes the moon's place
    own = bool({"sun", "eclipse", "galaxy"} & named) or (light.moon and "moon" in named)
    if not starry:
        base = _disc(base, coarse, light)
    sheets: list[Sheet] = []
    fine = coarse.scaled(0.75 * view.focal / coarse.focal) if starry else coarse
    if light.weather.aurora:
        veil = heavens.aurora(coarse.width, coarse.height, coarse.horizon, rng) * 1.7 * light.weather.aurora
        sheets.append(_veil_sheet(veil))
    covered = np.zeros((coarse.height, coarse.width), np.float32)
    if kind != "none":
        base, covered, cover = _clouds(base, coarse, light, rng, kind)
        sheets.append(cover)
    base = _under(base, coarse, light, columns)
    if starry:
        base = _with_stars(base, covered, fine, light, rng, not own and not trailed,
                           4.2 if "galaxy" in named else 0.8, trailed)
        base = hang(base, shown, view, fine.horizon, light, rng, seat) if shown else base
    drifting = tuple(replace(sheet, drift=sheet.drift * fine.focal / coarse.focal) for sheet in sheets)
    return Heaven(base, drifting, fine.horizon, fine.focal, sun_of(fine, light), 0 if starry else 2)


def _with_stars(
    base: Floats,
    covered: Floats,
    fine: Strip,
    light: Light,
    rng: np.random.Generator,
    disc: bool,
    milky: float,
    trailed: bool = False,
) -> Floats:
    """Enlarge the soft base; stars and the disc shine through where no far cloud covers them."""
    size = (fine.width, fine.height)
    night = light.hour == "night"
    milky = milky if night else 0.0
    shown = (trails(fine.width, fine.height, fine.horizon, rng) if trailed
             else heavens.stars(fine.width, fine.height, fine.horizon, rng, milky))
    shown *= light.stars if night else light.stars * 0.5
    shown *= 1 - cv2.resize(covered, size)[..., None]
    out = np.asarray(cv2.resize(base, size, interpolation=cv2.INTER_CUBIC) + shown, np.float32)
    return _disc(out, fine, light) if disc else out


def sun_of(s: Strip, light: Light) -> tuple[float, float] | None:
    """Scene.sun, or None when nothing shines through."""
    if light.elevation < -1 or light.weather.sun < 0.3:
        return None
    return (s.sun[0] - s.width / 2) / s.focal, (s.sun[1] - s.horizon) / s.focal


def _ramp(s: Strip, light: Light, view: View, rows: Floats) -> Floats:
    rise = np.arctan((s.horizon - rows[:, :1]) / s.focal)
    seen = max(SEEN, math.atan(view.horizon / view.focal) * 1.12)
    return np.asarray(light.ramp(np.clip(rise / seen, 0, 1) ** 0.80) * np.ones((1, s.width, 1), np.float32))


def _sun_glow(base: Floats, s: Strip, light: Light, rows: Floats, columns: Floats, away: Floats) -> Floats:
    if light.elevation < -1:
        return base
    power = (0.45 if light.moon else 1.0) * light.weather.sun
    colour = light.disc * (0.55 if light.moon else 1.0)
    glow = (np.exp(-away * 5.5) * 0.40 + np.exp(-away * 20) * 0.55)[..., None] * power
    out = base + (1.15 - np.minimum(base, 1.15)) * glow * colour
    band = np.exp(-(((rows - s.horizon) / (s.focal * 0.06)) ** 2)) * np.exp(
        -((np.abs(columns - s.sun[0]) / s.focal / 0.55) ** 2)
    )
    return np.asarray(out + (band * power)[..., None] * light.haze_warm * 0.30, np.float32)


def _disc(base: Floats, s: Strip, light: Light) -> Floats:
    """The sun's or the moon's face."""
    shown = light.weather.sun * (0.6 if light.weather.clouds == "storm" else 1.0)
    if light.elevation < -1 or shown < 0.25:
        return base
    radius = s.focal * (0.030 if light.moon else 0.019)
    out = np.array(base, np.float32)
    if light.moon:
        face = heavens.moon_face(max(9, int(radius * 2.3)))
        face[..., 3] *= min(1.0, shown)
        face[..., :3] *= face[..., 3:]
        heavens.stamp(out, face, s.sun)
        return out
    size = int(radius * 2.5)
    axis = np.arange(size) - size / 2 + 0.5
    alpha = np.clip((radius - np.hypot(*np.meshgrid(axis, axis))) / 1.6 + 0.5, 0, 1)[..., None] * min(1.0, shown)
    heavens.stamp(out, np.dstack([alpha * (light.disc * 0.5 + 0.5) * 1.7, alpha]).astype(np.float32), s.sun)
    return out


def _veil_sheet(veil: Floats) -> Sheet:
    """Light that is added becomes a sheet: as opaque as it is bright."""
    alpha = np.clip(brightest(veil) * 1.1, 0, 0.92)
    return Sheet(np.asarray(veil / np.maximum(alpha, 0.02)[..., None], np.float32), alpha, 1.0, 0)


def _clouds(base: Floats, s: Strip, light: Light, rng: np.random.Generator, kind: str) -> tuple[Floats, Floats, Sheet]:
    """Paint the far sheets of cloud into the base (-> base, their coverage); the near one comes back, to drift."""
    covered = np.zeros((s.height, s.width), np.float32)
    *far, near = clouds.sheets_of((s.width, s.height), s.horizon, s.focal, light, base, rng, kind)
    for sheet in far:
        base = np.asarray(base + (sheet.colour - base) * sheet.alpha[..., None], np.float32)
        covered = np.maximum(covered, sheet.alpha)
    return base, covered, Sheet(near.colour, near.alpha, math.copysign(1.6, float(light.key_dir[0])), 1)


def _under(base: Floats, s: Strip, light: Light, columns: Floats) -> Floats:
    """Below the horizon: the haze's own colour, so that far ground can fade into it."""
    first = int(s.horizon)
    out = np.array(base, np.float32)
    haze = light.haze_at(np.arctan((columns[0] - s.width / 2) / s.focal))
    out[first:] = haze[None]
    return out


def _encode(colour: Floats, alpha: Floats, exposure: float, grain: np.random.Generator) -> Pixels:
    """Film, premultiply, dither, quantise."""
    dither = grain.random((*alpha.shape, 1), np.float32) * 0.98 * (alpha > 0)[..., None]
    out = np.empty((*alpha.shape, 4), np.uint8)
    out[..., :3] = np.minimum(to_film(colour * exposure)[..., ::-1] * alpha[..., None] + dither, 255)
    out[..., 3] = alpha * 255 + 0.5
    return out
