"""What an animal leaps over or through and what it looks out of, drawn about the animal itself: a fence, a hoop, a log.

Lengths in shoulder heights of the animal; x ahead, y up, z to its right; the origin is between its feet."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Vec, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

STUNT = "stunt:"
"""How a trait of a cue begins that says what the animal does it with: "stunt:over fence"."""
_ROUND = ring(30)
_WOOD, _EARTH = paint("#7a5a3c"), paint("#6a4e34")
_BLACK: Rgb = (0.010, 0.008, 0.007)


@dataclass(frozen=True)
class Set:
    """A thing under construction. size: m of a shoulder height."""

    model: Model
    size: float

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = vec(x, y, z) * self.size
        return out

    def bar(self, path: Iterable[tuple[float, float, float]], thick: float, colour: Rgb) -> None:
        points = [self.at(*p) for p in path]
        self.model.tube(points, [thick * self.size] * len(points), colour, rows=3 * len(points))

    def dome(self, rows: Iterable[tuple[float, float, float, float]], colour: Rgb, grain: float) -> None:
        """A solid along x: (x, y of the middle, half height, half width), with streaks and clods."""
        rings = [(self.at(x, y), self.at(0, 0, wide), self.at(0, high, 0)) for x, y, high, wide in rows]
        u, a = np.linspace(0, 1, 50)[:, None], np.linspace(0, 2 * math.pi, 30, endpoint=False)[None]
        streak = 0.82 + 0.20 * np.sin(9 * a + 2 * np.sin(grain * u)) + 0.10 * np.sin(3 * a + 2 * grain * u)
        tones = np.clip(np.array(colour) * streak[..., None], 0, 1)
        self.model.loft(rings, colour, rows=50, circle=_ROUND, tones=tones)


def _fence(s: Set, high: float, colour: Rgb) -> None:
    for z in (-1.15, 1.15):
        s.bar(((0, -0.05, z), (0, high + 0.16, z)), 0.06, tint(colour, 0.9))
    for y in (0.32, 0.66, 1.0):
        s.bar(((0.02, y * high, -1.3), (0.02, y * high, 1.3)), 0.045, colour)


def _log(s: Set, high: float, _: Rgb) -> None:
    r = 0.5 * high
    radii = np.array([0.98, 1.0, 1.02, 0.96]) * r * s.size
    s.model.tube([s.at(0, r, z) for z in (-1.3, -0.4, 0.5, 1.35)], radii, _WOOD, rows=24)
    s.model.ball(s.at(0, r, 1.34), 0.8 * r * s.size, paint("#c8a878"))


def _wall(s: Set, high: float, colour: Rgb) -> None:
    for k in range(7):
        for j in range(3):
            z, y = -1.2 + 0.4 * k + 0.2 * (j % 2), (j + 0.5) * high / 3
            s.model.tube([s.at(0, y, z - 0.14), s.at(0, y, z + 0.14)], [0.5 * high / 3 * s.size] * 2,
                tint(colour, 0.9 + 0.06 * ((k * 5 + j) % 4)), rows=3)


OVER: Mapping[str, tuple[Callable[[Set, float, Rgb], None], float, str]] = {
    **dict.fromkeys(("fence", "gate", "hurdle", "bar", "railing", "obstacle", "jump"), (_fence, 0.72, "#d8cdb8")),
    **dict.fromkeys(("log", "trunk", "branch"), (_log, 0.50, "#7a5a3c")),
    **dict.fromkeys(("wall", "hedge", "stone"), (_wall, 0.62, "#8a847a")),
}
"""Last word of what is leapt over -> its maker, its height, its colour."""
THROUGH = frozenset({"hoop", "ring", "tire", "tyre"})
OUT_OF = frozenset({"log", "trunk", "burrow", "hole", "den", "tunnel", "lair", "mound", "stump"})


def said_stunt(traits: Iterable[str]) -> tuple[str, str]:
    """("over", "through", "across", "from" or "on", the thing) of a cue's traits; empty for none."""
    way, _, thing = next((t[len(STUNT):] for t in traits if t.startswith(STUNT)), "").partition(" ")
    return way, thing


def lift_of(traits: Iterable[str]) -> float:
    """How high the animal is over the ground in its stunt, shoulder heights."""
    way, thing = said_stunt(traits)
    if way == "over":
        return OVER[thing.split()[-1]][1] - 0.05
    return {"through": 0.35, "across": 0.55}.get(way, 0.0)


def build(model: Model, size: float, traits: Iterable[str], phase: float) -> None:
    """Draws what the stunt needs about the animal's place on the ground. size: m of its shoulder height."""
    way, thing = said_stunt(traits)
    s = Set(model, size)
    if way == "over":
        make, high, colour = OVER[thing.split()[-1]]
        make(s, high, paint(colour))
    elif way == "through":
        _hoop(s, "burning" in thing or "flaming" in thing or "fire" in thing, phase)
    elif way == "from":
        _hollow(s, thing.split()[-1])


def _hoop(s: Set, burns: bool, phase: float) -> None:
    middle, r = 1.12, 0.98
    circle = [s.at(0.1, middle + r * math.cos(a), r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)]
    s.model.tube(circle, [0.055 * s.size] * 41, paint("#c8302c" if not burns else "#2a2220"), rows=80, gloss=0.4)
    s.bar(((0.1, -0.02, 0), (0.1, middle - r, 0)), 0.05, paint("#8a8f96"))
    for k in range(46) if burns else ():
        a = 2 * math.pi * k / 46
        lick = 0.16 + 0.10 * math.sin(2 * math.pi * (2 * phase + 0.37 * k))
        root = s.at(0.1, middle + r * math.cos(a), r * math.sin(a))
        tip = s.at(0.1 - 0.10, middle + (r + 0.3 * lick) * math.cos(a) + lick * 1.4, (r + lick) * math.sin(a))
        for thick, colour in ((0.10, (1.0, 0.30, 0.03)), (0.055, (1.0, 0.75, 0.22))):
            way = [root, root * 0.5 + tip * 0.5, root * 0.2 + tip * 0.8]
            s.model.tube(way, np.array([thick, 0.7 * thick, 0.01]) * s.size, colour, rows=7, glow=0.9)


def _hollow(s: Set, name: str) -> None:
    """A fallen trunk, or a bank of earth, with the dark way into it; who looks out stands half in it."""
    if name in ("log", "trunk", "stump"):
        s.dome(((-3.2, 0.56, 0.58, 0.58), (-2.0, 0.60, 0.62, 0.62), (-0.6, 0.58, 0.63, 0.63), (0.14, 0.60, 0.68, 0.68)),
            _WOOD, 40.0)
        rim, mouth, x = paint("#b08a5c"), 0.60, 0.14
        rings = ((x - 0.02, 0.70), (x + 0.05, 0.68), (x + 0.05, 0.54), (x - 0.04, 0.54))
    else:
        s.dome(((-2.5, 0.03, 0.03, 0.4), (-2.1, 0.36, 0.36, 1.3), (-1.2, 0.64, 0.64, 1.8), (-0.3, 0.66, 0.66, 1.6),
            (0.16, 0.52, 0.64, 0.95)), mix(_EARTH, paint("#5f7a34"), 0.35), 11.0)
        rim, mouth, x = _EARTH, 0.45, 0.16
        rings = ((x - 0.02, 0.80), (x + 0.06, 0.76), (x + 0.06, 0.58), (x - 0.04, 0.56))
    s.model.loft([(s.at(a, mouth), s.at(0, 0, r), s.at(0, r, 0)) for a, r in rings], rim, rows=12, circle=_ROUND)
    s.model.loft([(s.at(x - 0.03, mouth), s.at(0, 0, 0.57), s.at(0, 0.57, 0)),
        (s.at(x - 0.02, mouth), s.at(0, 0, 0.01), s.at(0, 0.01, 0))], _BLACK, rows=6, circle=_ROUND)


HOARD_RISE = 0.10
"""How high a dragon lies on its gold, body lengths."""


def hoard(model: Model, size: float) -> None:
    """A broad pile of coins with cups, gems and a chest's worth of larger pieces. size: m of a body length."""
    rng, gold = np.random.default_rng(12), paint("#d8a234")
    s = Set(model, size)
    u, a = np.linspace(0, 1, 70)[:, None], np.linspace(0, 2 * math.pi, 30, endpoint=False)[None]
    sparkle = np.sin(173 * u + 5 * np.sin(9 * a)) * np.sin(27 * a + 61 * u) > 0.45
    glitter = 0.72 + 0.5 * sparkle + 0.12 * np.sin(29 * u)
    rows = ((-0.84, 0.004, 0.10), (-0.72, 0.028, 0.26), (-0.30, 0.062, 0.40), (0.12, 0.066, 0.40), (0.52, 0.040, 0.30),
        (0.70, 0.004, 0.12))  # its underside lies on the ground
    model.loft([(s.at(x, high - 0.004), s.at(0, 0, wide), s.at(0, high, 0)) for x, high, wide in rows], gold, rows=70,
        circle=_ROUND, gloss=0.9, tones=np.clip(np.array(gold) * glitter[..., None], 0, 1))
    along = [x for x, _, _ in rows]
    for x, share in rng.uniform((-0.80, -0.2), (0.66, 1.0), (260, 2)):
        high, wide = (float(np.interp(x, along, [row[k] for row in rows])) for k in (1, 2))
        angle = 0.5 * math.pi * share
        at, r = s.at(float(x), high * (1 + math.cos(angle)), wide * math.sin(angle)), 0.017 * size
        tilt = rng.uniform(-0.7, 0.7, 2)
        model.loft([(at + vec(0, d, 0) * r, vec(1, float(tilt[0]), 0) * r * k, vec(0, float(tilt[1]), 1) * r * k)
            for d, k in ((0.0, 1.0), (0.22, 1.0), (0.24, 0.05))], tint(gold, float(rng.uniform(0.9, 1.25))), rows=6,
            circle=_ROUND[::3], gloss=0.95)
    for k, (x, z, tone) in enumerate(((-0.52, 0.20, "#b8242c"), (0.30, 0.30, "#2a8a5a"), (-0.15, 0.38, "#3a5ac8"),
            (0.52, 0.10, "#b8242c"), (-0.34, 0.33, "#8a3ab0"))):
        model.ball(s.at(x, 0.05 + 0.015 * (k % 3), z), 0.026 * size, paint(tone), gloss=0.95)
    cup = ((0.03, 0.030), (0.045, 0.010), (0.075, 0.010), (0.09, 0.030), (0.14, 0.040), (0.142, 0.03))
    for x, z in ((0.42, 0.26), (-0.44, 0.32)):
        model.loft([(s.at(x, y, z), s.at(r, 0, 0), s.at(0, 0, r)) for y, r in cup], tint(gold, 1.15), rows=20,
            circle=_ROUND, gloss=0.95)
