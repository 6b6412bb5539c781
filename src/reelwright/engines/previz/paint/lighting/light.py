"""One light model: (hour, weather, mood) -> Light. Nothing else in the engine knows what "dusk" means.

Colours are linear RGB unless named lab. Directions: x right, y up, z towards the camera. Angles in radians."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from reelwright.engines.previz.paint.lighting.colour import LUMA, from_lab, lin, mix, to_lab
from reelwright.engines.previz.paint.lighting.hours import COLOURS, HOURS, MOODS, WEATHERS, Hour, Mood, Weather
from reelwright.engines.previz.scene import Floats

STOPS = np.array([0, 0.34, 0.6, 0.8, 0.93, 1.0], np.float32)  # where the ramp's colours sit: 0 zenith, 1 horizon
THICKEST = 0.5  # share of haze before the hero
AFTER_DARK = 0.25  # of a warm cast of the whole air, once the sun is down
NEARER = 0.9  # m towards the lens that a shadow falls for each m aside: a low sun stands before the lens


@dataclass(frozen=True, slots=True)
class Lamp:
    """A small light in the set. x, y, z: m; reach: m, where it has faded to a quarter; rgb: linear irradiance. throw:
    m about x, z beyond which its shade lets nothing through; 0: a globe."""

    x: float
    y: float
    z: float
    reach: float
    rgb: tuple[float, float, float]
    throw: float = 0.0

    def lets_through(self, square: float) -> float:
        """Share 0..1 of its light that passes the shade, by the square of the distance from x, z, m²."""
        if not self.throw:
            return 1.0
        edge = min(1.0, max(0.0, 2.0 - square**0.5 / self.throw))
        return edge * edge * (3 - 2 * edge)


@dataclass(frozen=True, slots=True)
class Beam:
    """What one lamp gives at one spot: unit vector towards the lamp and irradiance, linear RGB."""

    towards: tuple[float, float, float]
    colour: tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Light:
    """Everything that painters and the shooter need to know about light."""

    hour: str
    weather: Weather
    mood: Mood
    ramp_lab: Floats  # (6, 3) OKLab at STOPS
    azimuth: float  # where sun or moon stands, right of the view axis
    elevation: float  # its height; below -1: hidden
    disc: Floats  # its colour
    moon: bool
    key_dir: Floats  # (3,) unit vector to the key light, as used for shading
    key: Floats  # irradiance
    ambient_up: Floats  # from the sky
    ambient_down: Floats  # back from the ground
    haze: Floats
    haze_warm: Floats  # towards the sun
    density: float  # of haze, per km^0.85
    veil_max: float  # haze never swallows a layer whole: film keeps the far shape
    lamp: float  # 0..1 how much lamps and windows are lit
    lamp_colour: Floats
    stars: float
    exposure: float = 1.0
    lamps: tuple[Lamp, ...] = ()

    def ramp(self, height: ArrayLike) -> Floats:
        """Sky colour by height over the horizon, 0..1 (1 zenith) -> linear RGB (..., 3)."""
        down = 1 - np.clip(np.asarray(height, np.float32), 0, 1)
        return from_lab(np.stack([np.interp(down, STOPS, self.ramp_lab[:, i]) for i in range(3)], -1))

    def haze_at(self, azimuth: ArrayLike) -> Floats:
        """Haze colour by direction: warm towards the sun. azimuth (...,) rad -> (..., 3)."""
        share = 0.80 * np.exp(-(((np.asarray(azimuth, np.float32) - self.azimuth) / 0.36) ** 2))[..., None]
        return np.asarray(self.haze * (1 - share) + self.haze_warm * share, np.float32)

    def veil(self, distance: ArrayLike) -> Floats:
        """Share of haze, 0..veil_max, at a distance in m."""
        km = np.maximum(np.asarray(distance, np.float32), 0) / 1000
        return np.asarray(self.veil_max * (1 - np.exp(-self.density * km**0.85)), np.float32)

    def seen_as_far_as(self, place: tuple[float, float, float] | None) -> Light:
        """With air no thicker than shows who stands at a place (x, y, z in m): fog that hides the hero is none."""
        if place is None or self.veil_max <= THICKEST:
            return self
        most = -math.log(1 - THICKEST / self.veil_max) / (max(place[2], 1.0) / 1000) ** 0.85
        return replace(self, density=min(self.density, most))

    def beams_at(self, x: float, z: float, y: float = 1.2, most: int = 3) -> tuple[Beam, ...]:
        """The strongest lamps as seen from (x, y, z) m: figures vanish at night without them."""
        found = []
        for lamp in self.lamps:
            dx, dy, dz = lamp.x - x, lamp.y - y, z - lamp.z  # z turned: towards the camera is positive
            square = dx * dx + dy * dy + dz * dz
            power = lamp.lets_through(dx * dx + dz * dz) / (1.0 + 3.0 * square / (lamp.reach * lamp.reach))
            if power * max(lamp.rgb) < 0.01:
                continue
            # a lamp is a globe, not a point: straight above it still lights what faces the camera
            norm = (square + 0.25) ** 0.5
            towards = (dx / norm, dy / norm, (dz + 0.35) / norm)
            red, green, blue = lamp.rgb
            found.append(Beam(towards, (red * power, green * power, blue * power)))
        found.sort(key=lambda beam: -max(beam.colour))
        return tuple(found[:most])

    def light_at(self, x: float, z: float) -> Floats:
        """Irradiance of all lamps on the ground at (x, z) m -> linear RGB (3,)."""
        total = np.zeros(3, np.float32)
        for lamp in self.lamps:
            aside = (lamp.x - x) ** 2 + (lamp.z - z) ** 2
            square = aside / (lamp.reach * lamp.reach)
            total += np.array(lamp.rgb, np.float32) * lamp.lets_through(aside) / (1.0 + 3.0 * square) ** 1.5
        return total

    def with_lamps(self, lamps: tuple[Lamp, ...]) -> Light:
        return replace(self, lamps=lamps)

    def dimmed(self, ambient: float, key: float) -> Light:
        """The same light in a shaded place: under a canopy, indoors, close to the lens."""
        return replace(
            self, ambient_up=self.ambient_up * ambient, ambient_down=self.ambient_down * ambient, key=self.key * key
        )


def light(
    hour: str,
    weather: str = "clear",
    mood: str = "neutral",
    side: float = 1.0,
    spread: float = 0.3,
    palette: tuple[str, ...] = (),
) -> Light:
    """The light of an hour. side: +1 sun right of the view axis, -1 left; spread: how far from it, rad; palette: colour
    names the sky leans to, strongest first (unknown names are passed over).

    Raises KeyError for an hour, weather or mood that is not in the tables."""
    row, air, tone = HOURS[hour], WEATHERS[weather], MOODS[mood]
    if tone.warm and row.elevation < 0:  # cosy are the lamps then: what lights them up is the blue about them
        tone = replace(tone, pull=tone.pull * AFTER_DARK, split=tone.split * 2 * AFTER_DARK)
    ramp_lab = _leaning(_toned(_ramp(row, air), tone), palette)
    moon = row.elevation < -10
    key = from_lab(_toned(to_lab(lin(row.sun)), tone, 0.5)) * row.power * air.sun
    low = row.elevation < 15 and not moon
    # under a low sun the sky that fills the shadows is the cool one overhead: warm light, cool shade
    up = from_lab(ramp_lab[:4].mean(0) * 0.3 + ramp_lab[:3].mean(0) * 0.7 if low else ramp_lab[:4].mean(0))
    up = up * row.ambient * air.ambient * (1.12 if low else 1.0)
    up = np.maximum(up, float(up @ LUMA) * 0.25)
    haze, warm = _hazes(row, air, tone, ramp_lab)
    shown = np.radians(15.0 if moon else row.elevation)
    return Light(
        hour=hour,
        weather=air,
        mood=tone,
        ramp_lab=ramp_lab,
        azimuth=side * spread,
        elevation=float(shown) if row.elevation > -10 or moon else -2.0,
        disc=lin(row.sun),
        moon=moon,
        key_dir=_key_dir(row, side, moon),
        key=key.astype(np.float32),
        ambient_up=up.astype(np.float32),
        ambient_down=(up * 0.45 + key * 0.10).astype(np.float32),
        haze=haze,
        haze_warm=warm,
        density=row.density * air.haze,
        veil_max=air.veil,
        lamp=max(row.lamp, 0.7 * air.grey if row.elevation < 25 else 0.0),
        lamp_colour=lin("#ffb45c"),
        stars=row.stars * (1 - air.grey) ** 2 * (1 - air.flat) ** 7,
    )


def _ramp(row: Hour, air: Weather) -> Floats:
    """Zenith to horizon, OKLab (6, 3): the hour's colours, greyed, dimmed and tinted by the weather."""
    lab: Floats = np.array([to_lab(lin(code)) for code in row.ramp], np.float32)
    low = float(lab[:, 0].mean())
    if air.ramp:
        own = np.array([to_lab(lin(code)) for code in air.ramp], np.float32)
        factor = min(1.1, (low / float(own[:, 0].mean())) ** 0.8)
        lab = np.asarray(own * np.array([factor, factor**0.5, factor**0.5], np.float32), np.float32)
    grey = np.stack([lab[:, 0] * 0.45 + low * 0.55, lab[:, 1] * 0.2, lab[:, 2] * 0.2 - 0.008], -1)
    lab = np.asarray(lab * (1 - air.grey) + grey * air.grey, np.float32)
    lab[:, 0] *= air.dim
    if air.tint:
        lab = np.asarray(lab * (1 - air.pull) + to_lab(lin(air.tint) * max(0.12, low)) * air.pull, np.float32)
    if air.flat:
        fog = lab[3:5].mean(0) * np.array([1.0, 0.45, 0.45], np.float32)  # drops take all colours alike
        lab = lab * (1 - air.flat) + fog * air.flat
    return lab.astype(np.float32)


def _leaning(lab: Floats, palette: tuple[str, ...]) -> Floats:
    """The strongest named colour warms the horizon, the next the zenith; lightness stays the hour's."""
    named = [to_lab(lin(COLOURS[name])) for name in palette if name in COLOURS]
    out = np.array(lab, np.float32)
    shares = np.array([0.15, 0.3, 0.5, 0.75, 0.75, 0.7], np.float32)
    for tint, share in zip(named, (shares, shares[::-1]), strict=False):
        out[:, 1:] += (tint[1:] - out[:, 1:]) * share[:, None]
    return out


def _toned(lab: Floats, tone: Mood, strength: float = 1.0) -> Floats:
    """The mood's turn of hue, chroma, lightness and tint on OKLab (..., 3)."""
    out = np.array(lab, np.float32)
    angle = np.radians(tone.turn)
    a = out[..., 1] * np.cos(angle) - out[..., 2] * np.sin(angle)
    b = out[..., 1] * np.sin(angle) + out[..., 2] * np.cos(angle)
    out[..., 0] *= tone.light
    out[..., 1], out[..., 2] = a * tone.chroma, b * tone.chroma
    if tone.pull:
        tint = to_lab(lin(tone.tint))
        out[..., 1:] += (tint[1:] - out[..., 1:]) * tone.pull * strength
    return out


def _hazes(row: Hour, air: Weather, tone: Mood, ramp_lab: Floats) -> tuple[Floats, Floats]:
    horizon = from_lab(ramp_lab[4])
    if air.tint:
        return horizon, horizon
    own = 0.85 if air.grey >= 0.3 else 0.55 if row.elevation > 15 else 0.25
    if air.flat:  # sky and distance are the same fog: nothing far may stand out light against it
        own = max(own, air.flat)
    haze = mix(from_lab(_toned(to_lab(lin(row.haze)), tone)), horizon, own)
    warm = mix(from_lab(_toned(to_lab(lin(row.warm)), tone)), horizon, min(0.95, air.grey * 1.4))
    return haze, warm


def _key_dir(row: Hour, side: float, moon: bool) -> Floats:
    """Where shading takes the key from: further to the side than the disc stands, so that forms turn."""
    azimuth = side * np.radians(64 if row.elevation < 30 else 50)
    height = np.radians(38 if moon else max(row.elevation, 11))
    front = 0.24 if row.elevation < 15 and not moon else 0.30
    key = np.array([np.sin(azimuth) * np.cos(height), np.sin(height), front * np.cos(height)], np.float32)
    return np.asarray(key / np.linalg.norm(key), np.float32)
