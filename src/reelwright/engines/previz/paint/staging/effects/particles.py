"""Small things by the dozen: embers, snow, rain, dust, petals, fireflies, spray … Rows of data and a few paths.

Two boxes: weather falls close to the camera in real sizes; what belongs to the hero is sized by the hero."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import numpy as np

from reelwright.engines.foley.happening import Rounds
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.effects.fireworks import fireworks
from reelwright.engines.previz.paint.staging.effects.sprites import flake, puff, ring
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

THIN = 8  # sprites from dense to gone, for what spreads and thins out
_SHAKEN = 0.7  # s that a drop off a wet coat is in the air
_ROUND = 3.1  # s from one throw of water to the next at the same place
_HEARD = {"spray": "wave", "splash": "splash"}  # particle -> what its throws sound like
_LOUD = 0.78  # share of the highest throw from which one is heard
_PLUMES = ((-0.22, 0.8), (0.30, 1.2), (0.05, 2.0))
"""Where they rise: share of the frame's width from its middle, and of the distance."""
_WHITE = ("#f0f0f0",)
_FOAM = 0.26
"""Light that foam has at least, in a storm and at night."""
_NEAREST = 1.2  # m before the lens
_RADII = 24  # that a stamp is away at least: nearer ones would be blots
MOST_SPRAY = 9.0  # m that a breaking wave throws its spray at most, however large the hero is

Where = Literal["near", "hero", "foot", "sky", "ground", "top"]
Way = Literal["drift", "spiral", "burst", "wander", "puff", "fling"]


@dataclass(frozen=True, slots=True)
class Dust:
    """A row. kind: how Scene draws it; count; size: radius, mm in the near box, thousandths of the hero's unit
    elsewhere; colours; glowing colours are their own light, the others are lit. fall: units a second (negative: it
    rises); wind: units a second sideways at full wind; swing: units it weaves; opacity.
    deep: m of the near box."""

    kind: Literal["glow", "dot", "streak", "stamp"]
    where: Where
    way: Way
    count: int
    size: tuple[float, float]
    colours: tuple[str, ...]
    fall: float = 0.0
    wind: float = 0.3
    swing: float = 0.1
    opacity: float = 1.0
    deep: float = 22.0


ROWS: Mapping[str, Dust] = {
    "embers": Dust("glow", "hero", "drift", 120, (6, 19), ("#ff8a2a", "#ffb04a", "#ff5a1a"), -0.22, 0.10, 0.06),
    "sparks": Dust("glow", "foot", "spiral", 80, (5, 13), ("#ffc060", "#ff9030"), -0.20, 0.02, 0.05),
    "fire": Dust("glow", "foot", "drift", 60, (14, 46), ("#ff6a1a", "#ff9a30", "#ffc860"), -0.55, 0.05, 0.05, 0.8),
    "snow": Dust("dot", "near", "drift", 420, (9, 24), ("#f4f8ff",), 0.85, 0.9, 0.18, 0.85),
    "rain": Dust("streak", "near", "drift", 420, (150, 300), ("#c4d4e4",), 8.5, 1.6, 0.0, 0.30),
    "ash": Dust("dot", "near", "drift", 200, (7, 18), ("#8a8684", "#5c5856"), 0.35, 0.5, 0.22, 0.8),
    "dust": Dust("dot", "near", "wander", 150, (3, 9), ("#f0d8a8",), 0.02, 0.25, 0.25, 0.42),
    "pollen": Dust("dot", "near", "wander", 110, (4, 11), ("#fff4cc",), -0.01, 0.2, 0.3, 0.6),
    "sand": Dust("dot", "ground", "drift", 220, (3, 8), ("#e0b878",), 0.03, 1.2, 0.05, 0.5),
    "petals": Dust("stamp", "near", "drift", 260, (44, 96), ("#ffc8d6", "#f8a8be", "#ffe6ec"), 0.5, 0.5, 0.4, deep=13),
    "leaves": Dust("stamp", "near", "drift", 190, (50, 99), ("#e8842e", "#c8521e", "#f0b83e"), 0.6, 0.6, 0.45, deep=13),
    "confetti": Dust("stamp", "near", "drift", 340, (26, 56), ("#e84a5a", "#f0c040", "#4aa0e0"), 0.7, 0.3, 0.3, deep=9),
    "feathers": Dust("stamp", "near", "drift", 80, (50, 100), ("#f4f0e8",), 0.35, 0.4, 0.5, deep=12),
    "fireflies": Dust("glow", "ground", "wander", 60, (12, 24), ("#d8ff70", "#fff08a"), 0.0, 0.0, 0.10),
    "bubbles": Dust("stamp", "hero", "drift", 60, (5, 15), ("#d8f4ff",), -0.16, 0.0, 0.03, 0.8),
    "glitter": Dust("glow", "hero", "wander", 90, (3, 8), ("#fff0c0", "#c8f0ff", "#ffd8f4"), 0.02, 0.0, 0.06),
    "spray": Dust("stamp", "foot", "burst", 640, (14, 62), ("#ffffff",), 1.0, 0.14, 0.0, 0.95),
    "splash": Dust("stamp", "foot", "burst", 160, (8, 32), ("#ffffff",), 1.2, 0.05, 0.0, 0.9),
    "droplets": Dust("glow", "hero", "fling", 420, (8, 26), ("#f4fbff", "#dcecf8"), 0.9, 0.0, 0.0, 0.95),
    "debris": Dust("dot", "foot", "burst", 30, (1, 3), ("#6c5a48", "#4a3e38"), 0.9, 0.1, 0.0, 0.9),
    "smoke": Dust("stamp", "top", "puff", 22, (70, 200), ("#8a8888",), -0.16, 0.16, 0.04, 0.55),
    "steam": Dust("stamp", "top", "puff", 34, (60, 190), _WHITE, -0.20, 0.10, 0.04, 0.8),
}  # fmt: skip
"""Planner particle -> row. What glows lies in front of what it lights."""
_DYED = frozenset({"smoke", "steam", "petals", "leaves", "feathers", "sparks", "embers", "fireflies", "bubbles"})
_CLOUDS = re.compile(r"\bclouds? of (?:[\w-]+ )?(?:smoke|steam)|\b(?:smoke|steam) (?:around|about|swirling|curling)")
_AROUND = (72, 120, 330)
"""How many puffs of smoke somebody stands in, and their least and greatest size, thousandths of the frame's height."""
_BEFORE = 0.12
"""Share of it that is before the hero."""
_MAGIC = 0.42
"""Least light on smoke that has a colour: it is seen at night too."""
PARTICLES = frozenset(ROWS) | {"fireworks"}
"""What `particle_emitter` makes."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The hero's place as particles see it. unit: m that the frame is high at the hero's depth; top: its height, m."""

    x: float
    y: float
    z: float
    top: float
    unit: float
    hue: str = ""  # "#rrggbb" that the prompt gives to what comes from there
    vent: float = -1.0  # m, where steam leaves it; below 0: at its top
    wide: float = 0.0  # m, how wide that is
    around: bool = False  # smoke that the hero stands in, not smoke that rises from its head


def sources(name: str, view: View, spot: Spot, alone: bool) -> tuple[Spot, ...]:
    """Where a particle comes from. alone: nobody is in the picture, so that smoke and steam rise here and there."""
    if not alone or ROWS.get(name, ROWS["snow"]).where != "top":
        return (spot,)
    return tuple(
        replace(spot, x=across * view.span(deep * spot.z), z=deep * spot.z, unit=deep * spot.unit)
        for across, deep in _PLUMES
    )


def hue_of(name: str, prompt: str) -> str:
    """The colour, "#rrggbb", that a prompt gives to its smoke, petals or sparks; "" for their own."""
    found = re.search(rf"\b({'|'.join(NAMED)})(?: [\w-]+)? {name}\b", prompt.lower()) if name in _DYED else None
    return NAMED[found[1]] if found else ""


def about(spot: Spot, name: str, prompt: str) -> Spot:
    """Clouds of smoke that somebody stands in come up from the feet, not from the head."""
    hue = hue_of(name, prompt)
    around = name in ("smoke", "steam") and (bool(hue) or _CLOUDS.search(prompt.lower()) is not None)
    return replace(spot, hue=hue, around=around, vent=-1.0 if around else spot.vent)


def particle_emitter(name: str, view: View, spot: Spot, light: Light, windy: float, seed: int) -> Emitter:
    """The emitter of one planner particle. windy: -1..1, the sign is the way it blows.

    Raises KeyError for a name without a row."""
    rng = np.random.default_rng((seed, 99, *name.encode()))
    if name == "fireworks":
        return fireworks(view, rng)
    row = ROWS[name]
    if spot.hue:
        row = replace(row, colours=(spot.hue,))
    if spot.around:
        row = replace(row, where="foot", count=_AROUND[0], size=_AROUND[1:], opacity=0.9)
    count = row.count
    base, size = _starts(row, view, spot, rng, count), _sizes(row, spot, rng, count)
    colours, atlas, numbers = _looks(row, light, rng, count, _MAGIC if spot.hue else 0.0)
    unit = 1.0 if row.where == "near" else spot.unit
    throws = _throws(unit, rng)
    way = partial(_burst, throws=throws) if row.way == "burst" else _PATHS[row.way]
    path = way(row, base, unit, windy, spot, rng)
    tilt = math.atan2(row.wind * windy, max(row.fall, 1e-3)) if row.kind == "streak" else 0.0
    turns = rng.random(count).astype(np.float32)
    spread = row.kind == "stamp" and row.way in ("puff", "burst")
    tumbling = row.kind == "stamp" and not spread and name != "bubbles"

    def at(t: float) -> Floats:
        place, strength = path(t)
        rows = np.zeros((count, 9 if row.kind == "stamp" else 8), np.float32)
        rows[:, :3] = place
        rows[:, 3] = size * (1.0 if row.kind == "glow" else 1.6 - strength if spread else strength)
        rows[:, 4:7] = colours * (strength[:, None] if row.kind == "glow" else 1.0)
        rows[:, 7] = -tilt if row.kind == "streak" else 6.28 * turns + t * (turns - 0.5) * 2.4
        if spread:
            rows[:, 8] = numbers + np.clip(np.floor((1 - strength) * THIN), 0, THIN - 1)
            rows[:, 3] *= strength > 0
        elif tumbling:
            rows[:, 8] = np.floor(numbers + t * 7 * (0.5 + turns)) % 8 + 8 * np.floor(numbers / 8)
        elif row.kind == "stamp":
            rows[:, 8] = numbers
        return rows

    with_hero = row.where in ("hero", "foot", "top")
    heard = throws.rounds(_HEARD[name], spot) if name in _HEARD and row.way == "burst" else None
    glows = row.kind == "glow"
    return Emitter(name, row.kind, at, atlas, row.opacity, reflects=glows, subject=with_hero, sounds=heard)


# -- where they start
def _starts(row: Dust, view: View, spot: Spot, rng: np.random.Generator, count: int) -> Floats:
    """(count, 3) m: places in the box where the row lives."""
    r = rng.random((count, 3)).astype(np.float32)
    if row.where == "near":
        nearest = max(_NEAREST, _RADII * row.size[1] / 1000) if row.kind == "stamp" else _NEAREST
        z = nearest + row.deep * r[:, 2] ** 1.6
        wide = view.width / view.focal * z * 1.4 + 1.0
        tall = view.height / view.focal * z * 1.3
        low = view.eye - (view.height - view.horizon) / view.focal * z * 1.1
        return np.stack([(r[:, 0] - 0.5) * wide, low + r[:, 1] * tall, z], -1).astype(np.float32)
    u = spot.unit
    if row.where == "sky":
        y = view.eye + (view.horizon - (0.10 + 0.30 * r[:, 1]) * view.height) / view.focal * spot.z * 2.0
        return np.stack([(r[:, 0] - 0.5) * view.span(spot.z) * 2, y, np.full(count, spot.z * 2)], -1).astype(np.float32)
    if row.where == "ground":
        z = spot.z * (0.5 + 1.4 * r[:, 2])
        wide = view.width / view.focal * z
        return np.stack([(r[:, 0] - 0.5) * wide, (0.01 + 0.16 * r[:, 1] ** 1.5) * u, z], -1).astype(np.float32)
    across, up = {"hero": (0.75, 0.70), "foot": (0.62 if spot.around else 0.34, 0.06), "top": (0.05, 0.02)}[row.where]
    if row.where == "top":
        across = max(across, spot.wide / u)
    high = spot.vent if spot.vent >= 0 else spot.top
    y = spot.y + (high if row.where == "top" else 0.0) + r[:, 1] * up * u
    z = spot.z + (r[:, 2] - 0.55) * 0.25 * u
    if spot.around:  # behind whom it is about, but for a few at the feet
        z = spot.z + np.where(r[:, 2] < _BEFORE, -0.05, 0.04 + 0.3 * r[:, 2]) * u
    return np.stack([spot.x + (r[:, 0] - 0.5) * across * u, y, np.maximum(z, 0.6)], -1).astype(np.float32)


def _sizes(row: Dust, spot: Spot, rng: np.random.Generator, count: int) -> Floats:
    low, high = row.size
    share = rng.random(count) ** 1.7
    return ((low + (high - low) * share) / 1000 * (1.0 if row.where == "near" else spot.unit)).astype(np.float32)


def _looks(
    row: Dust, light: Light, rng: np.random.Generator, count: int, least: float = 0.0
) -> tuple[Floats, tuple[Pixels, ...], Floats]:
    """Colours (count, 3) BGR, the atlas, and the first sprite of each. least: light that falls on them at least; with
    it they are of several shades."""
    tint: Floats = np.ones(3, np.float32)
    if row.kind != "glow":
        tint = (light.ambient_up * 0.55 + light.ambient_down * 0.25 + light.key * 0.35) * light.exposure
    if row.kind == "stamp" and (row.way == "burst" or row.colours == _WHITE):
        tint = np.maximum(tint * 1.7, _FOAM)  # foam and steam scatter: the brightest things after the sky
    shades = (0.7, 1.1, 1.7) if least else (1.0,)
    tint = np.maximum(tint, least)
    lit = np.array([to_bgr(lin(code) * tint * k) for code in row.colours for k in shades], np.float32)
    pick = rng.integers(len(lit), size=count)
    if row.kind != "stamp":
        return lit[pick], (), np.zeros(count, np.float32)
    if row.way in ("puff", "burst"):
        atlas = tuple(puff(colour, 1 - i / THIN) for colour in lit for i in range(THIN))
        return lit[pick], atlas, (pick * THIN).astype(np.float32)
    if row.colours == ("#d8f4ff",):
        return lit[pick], tuple(ring(colour) for colour in lit), pick.astype(np.float32)
    atlas = tuple(flake(colour, i) for colour in lit for i in range(8))
    return lit[pick], atlas, (pick * 8 + rng.integers(8, size=count)).astype(np.float32)


# -- paths
Path = Callable[[float], tuple[Floats, Floats]]
"""t -> places (count, 3) in m and strengths (count,) 0..1."""


def _drift(row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator) -> Path:
    """Falls or rises with the wind, weaving, and comes again at the other side of its box."""
    n = len(base)
    a, b = rng.random(n).astype(np.float32), rng.random(n).astype(np.float32)
    pace = (0.75 + 0.5 * a) * unit
    low, high = base[:, 1].min(), base[:, 1].max()
    if row.where == "near":  # each depth has its own window
        tall = base[:, 2] * 0.9 + 1.0
        low_row = base[:, 1] - a * tall
    else:
        tall = np.full(n, max(high - low, 0.55 * unit if row.where in ("hero", "foot") else 1e-3), np.float32)
        low_row = np.full(n, low, np.float32)
    start = (base[:, 1] - low_row) % tall
    wide = np.maximum(np.abs(base[:, 0]).max() * 2, 1.0) if row.where != "near" else base[:, 2] * 2.2 + 1.0
    glowing = row.kind == "glow"

    def at(t: float) -> tuple[Floats, Floats]:
        rise = (start - row.fall * pace * t) % tall
        x = base[:, 0] + row.wind * windy * pace * t + row.swing * unit * np.sin(1.1 * t * (0.6 + a) + 6.28 * b)
        middle = 0.0 if row.where == "near" else spot.x
        x = (x - middle + wide / 2) % wide - wide / 2 + middle
        z = base[:, 2] + row.swing * unit * 0.5 * np.cos(0.9 * t + 6.28 * a)
        share = rise / tall
        fade = np.sin(np.pi * np.clip(share, 0, 1)) ** 0.6 if row.fall < 0 else np.ones(n, np.float32)
        twinkle = 0.7 + 0.3 * np.sin(9 * t * (0.5 + a) + 6.28 * b) if glowing else 1.0
        return np.stack([x, low_row + rise, z], -1), np.asarray(fade * twinkle, np.float32)

    return at


def _spiral(row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator) -> Path:
    """Around the hero from its feet upwards."""
    n = len(base)
    a, b = rng.random(n).astype(np.float32), rng.random(n).astype(np.float32)
    radius = (0.10 + 0.12 * b) * unit

    def at(t: float) -> tuple[Floats, Floats]:
        life = (a + t * 0.22 * (0.8 + 0.4 * b)) % 1.0
        angle = 6.28 * (b + 1.4 * life) + 1.2 * t
        x = spot.x + radius * (1 - 0.35 * life) * np.cos(angle)
        y = spot.y + life * 0.55 * unit
        z = np.maximum(spot.z + 0.6 * radius * np.sin(angle), 0.5)
        return np.stack([x, y, z], -1), np.asarray(np.sin(np.pi * life) ** 0.7, np.float32)

    return at


@dataclass(frozen=True, eq=False)
class _Throws:
    """Where (m from the hero), how high (0..1) and when (share of a round) water is thrown up."""

    where: Floats
    tall: Floats
    begin: Floats
    depth: Floats

    def rounds(self, kind: str, spot: Spot) -> Rounds:
        """The high ones are heard, when they start to rise."""
        loud = [i for i in range(len(self.tall)) if self.tall[i] > _LOUD]
        places = tuple((spot.x + float(self.where[i]), spot.z + float(self.depth[i])) for i in loud)
        return Rounds(kind, tuple(float(1 - self.begin[i]) % 1.0 for i in loud), _ROUND, 0.0, places, 0.6)


def _throws(unit: float, rng: np.random.Generator, count: int = 8) -> _Throws:
    where = np.linspace(-0.78, 0.78, count)[rng.permutation(count)] * unit + 0.06 * unit
    tall = rng.uniform(0.55, 1.0, count).astype(np.float32)
    begin = ((np.arange(count) + 0.5 * rng.random(count)) / count).astype(np.float32)
    depth = (0.35 + 0.18 * np.sin(np.arange(count) * 2.1)) * unit * 0.6
    return _Throws(np.asarray(where, np.float32), tall, begin, np.asarray(depth, np.float32))


def _burst(
    row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator, throws: _Throws
) -> Path:
    """Thrown up from a few places, again and again, each throw at its own time."""
    n = len(base)
    group = rng.integers(len(throws.tall), size=n)
    tall = throws.tall[group]
    a, b = rng.random(n).astype(np.float32), rng.standard_normal(n).astype(np.float32)
    late = 0.16 * rng.random(n).astype(np.float32)
    high = min(unit, MOST_SPRAY)
    up = (0.15 + 0.95 * a**1.2) * high * tall
    lean = (0.16 * (1.1 - a) * b + 0.4 * row.wind * windy) * unit  # the higher, the straighter

    def at(t: float) -> tuple[Floats, Floats]:
        age = np.maximum(((t / _ROUND + throws.begin[group]) % 1.0) * _ROUND - late, 0.0)
        rise = up * age - 0.5 * row.fall * 0.60 * high * age**2
        x = spot.x + throws.where[group] + lean * age + 0.035 * unit * b
        z = spot.z + throws.depth[group] + 0 * b
        strength = np.where((rise > 0) & (age > 0), np.clip(1 - (age / 1.7) ** 1.5, 0, 1), 0.0)
        return np.stack([x, np.maximum(rise, 0.0), z], -1), np.asarray(strength, np.float32)

    return at


def _fling(row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator) -> Path:
    """Off a coat that is shaken, to all sides, and down in an arc."""
    n = len(base)
    out, a, begin = (rng.random(n).astype(np.float32) for _ in range(3))
    way = (6.28 * out).astype(np.float32)
    fast = (0.30 + 0.75 * a) * unit
    middle = spot.y + 0.62 * spot.top

    def at(t: float) -> tuple[Floats, Floats]:
        age = (t / _SHAKEN + begin) % 1.0 * _SHAKEN
        x = spot.x + np.cos(way) * (0.24 * spot.top + fast * age)
        y = middle + np.sin(way) * (0.22 * spot.top + 0.7 * fast * age) - 0.5 * row.fall * unit * age**2
        strength = np.where(y > 0, 1 - 0.6 * age / _SHAKEN, 0.0)
        return np.stack([x, np.maximum(y, 0.0), base[:, 2]], -1), np.asarray(strength, np.float32)

    return at


def _wander(row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator) -> Path:
    """Slow loops around its own place; what glows comes and goes."""
    n = len(base)
    a, b, c = (rng.random(n).astype(np.float32) for _ in range(3))
    swing = row.swing * unit
    wide = base[:, 2] * 2.0 + 1.0

    def at(t: float) -> tuple[Floats, Floats]:
        x = base[:, 0] + swing * np.sin(0.7 * t * (0.5 + a) + 6.28 * b) + row.wind * windy * 0.6 * t
        x = (x + wide / 2) % wide - wide / 2 if row.where == "near" else x
        y = base[:, 1] + 0.6 * swing * np.sin(0.9 * t * (0.5 + b) + 6.28 * c) - row.fall * t
        z = np.maximum(base[:, 2] + 0.5 * swing * np.cos(0.6 * t + 6.28 * a), 0.6)
        shine = np.clip(np.sin(1.7 * t * (0.5 + c) + 6.28 * a), 0, 1) ** 1.5 if row.kind == "glow" else np.ones(n)
        return np.stack([x, y, z], -1), np.asarray(shine, np.float32)

    return at


def _rising_puffs(row: Dust, base: Floats, unit: float, windy: float, spot: Spot, rng: np.random.Generator) -> Path:
    """Grows as it rises and drifts, and thins out."""
    n = len(base)
    a, b = np.linspace(0, 1, n, endpoint=False).astype(np.float32), rng.standard_normal(n).astype(np.float32)
    period = 4.5

    def at(t: float) -> tuple[Floats, Floats]:
        life = (a + t / period) % 1.0
        x = base[:, 0] + (row.wind * windy * life * period * 0.6 + 0.03 * b * life) * unit
        y = base[:, 1] - row.fall * unit * life * period * 0.8
        return np.stack([x, y, base[:, 2] + 0.01 * b], -1), np.asarray(1 - life, np.float32)

    return at


_PATHS: Mapping[Way, Callable[[Dust, Floats, float, float, Spot, np.random.Generator], Path]] = {
    "drift": _drift, "spiral": _spiral, "wander": _wander, "puff": _rising_puffs, "fling": _fling,
}  # fmt: skip
