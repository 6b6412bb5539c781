"""What an animal has in its mouth, in its bill or before its paws: sticks, fish, bamboo, a bowl, a pint, a ball.

Lengths in `unit`s: radii of the skull that holds it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, mix, paint, tint

SAID = "mouth:"
"""How a trait of a cue begins that says what is in the mouth: "mouth:red ball"."""
_ROUND = ring(26)
_WOOD, _LEAF = "#7a5434", "#5f9a3a"


@dataclass(frozen=True)
class Bite:
    """Where something is held: the place between the jaws, the ways ahead, up and across, the unit in m, and how high
    that place is over the ground the animal stands on, m."""

    model: Model
    at: Vec
    ahead: Vec
    up: Vec
    across: Vec
    unit: float
    height: float

    @property
    def ground(self) -> Vec:
        """What is straight below that place."""
        return vec(float(self.at[0]), float(self.at[1]) - self.height, float(self.at[2]))

    @property
    def flat(self) -> Vec:
        """The way ahead along the ground."""
        return unit(vec(float(self.ahead[0]), 0.0, float(self.ahead[2])))

    def point(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.at + (self.ahead * x + self.up * y + self.across * z) * self.unit
        return out

    def tube(self, path: Iterable[tuple[float, float, float]], radii: Iterable[float], colour: Rgb,
            gloss: float = 0.0) -> int:
        points = [self.point(*p) for p in path]
        return self.model.tube(points, np.array(list(radii)) * self.unit, colour, rows=5 * len(points), gloss=gloss)

    def ball(self, x: float, y: float, z: float, radius: float, colour: Rgb, gloss: float = 0.0) -> int:
        return self.model.ball(self.point(x, y, z), radius * self.unit, colour, gloss=gloss)

    def lathe(self, rows: Iterable[tuple[float, float]], colour: Rgb, gloss: float = 0.3) -> None:
        """A vessel that stands on the ground before the mouth: (height, radius)."""
        foot = self.ground + self.flat * 0.25 * self.unit
        self.model.loft([(foot + UP * y * self.unit, vec(r, 0, 0) * self.unit, vec(0, 0, r) * self.unit)
            for y, r in rows], colour, rows=6 * len(tuple(rows)) + 2, circle=_ROUND, gloss=gloss)


Maker = Callable[[Bite, Rgb | None], None]
"""Draws it, in the colour that was said."""


def _or(said: Rgb | None, usual: str) -> Rgb:
    return paint(usual) if said is None else said


def _stick(b: Bite, _: Rgb | None) -> None:
    path = ((0.1, 0.05, -1.9), (0.1, 0, -0.5), (0.1, 0, 0.6), (0.15, 0.12, 2.0))
    b.tube(path, (0.15, 0.19, 0.18, 0.12), paint(_WOOD))
    b.tube(((0.1, 0, 0.9), (0.3, 0.35, 1.3)), (0.10, 0.04), paint(_WOOD))


def _prey(b: Bite, colour: Rgb | None) -> None:
    """A small antelope that hangs limp on both sides of the jaws."""
    hide = _or(colour, "#b8864e")
    b.tube(((0.1, -1.5, -1.9), (0.15, -0.6, -1.3), (0.1, 0.0, -0.2), (0.15, -0.5, 1.2), (0.1, -1.6, 1.7)),
        (0.22, 0.46, 0.52, 0.48, 0.20), hide)
    b.ball(0.15, -1.95, 1.85, 0.30, hide)
    for x, z in ((-0.1, -1.5), (0.35, -1.6), (-0.1, 1.1), (0.35, 1.2)):
        b.tube(((x, -0.7, z), (x + 0.05, -1.7, z * 1.1), (x, -2.5, z * 1.05)), (0.13, 0.09, 0.07), hide)


def _small_prey(b: Bite, colour: Rgb | None) -> None:
    """A mouse that hangs by its neck, its tail down."""
    hide = _or(colour, "#8a7868")
    b.tube(((0.15, 0.30, 0.0), (0.2, -0.2, 0.0), (0.2, -1.0, 0.05), (0.2, -1.8, 0.1), (0.2, -2.1, 0.1)),
        (0.20, 0.44, 0.60, 0.50, 0.12), hide)
    b.tube(((0.2, -2.0, 0.1), (0.3, -2.8, 0.2), (0.2, -3.6, 0.0)), (0.09, 0.07, 0.03), paint("#c89a90"))
    for side in (-0.34, 0.34):
        b.ball(0.10, 0.30, side, 0.26, tint(hide, 0.85))
        b.tube(((0.45, -1.0, side), (0.75, -1.35, side)), (0.11, 0.07), paint("#c89a90"))
        b.tube(((0.40, -1.8, side), (0.70, -2.2, side)), (0.13, 0.08), paint("#c89a90"))


def _trinket(b: Bite, colour: Rgb | None) -> None:
    """A ring with what hangs on it."""
    gold = _or(colour, "#d8aa3c")
    around = np.linspace(0.5 * math.pi, 2.5 * math.pi, 13)
    b.tube([(0.2, -0.55 + 0.55 * math.sin(a), 0.55 * math.cos(a)) for a in around], [0.13] * 13, gold, 0.8)
    b.tube(((0.2, -1.1, 0.0), (0.2, -2.5, 0.0)), (0.14, 0.13), gold, 0.8)
    for y in (-2.0, -2.45):
        b.tube(((0.2, y, 0.0), (0.2, y, 0.55)), (0.13, 0.13), gold, 0.8)


def _bone(b: Bite, _: Rgb | None) -> None:
    tone = paint("#efe6d0")
    b.tube(((0.1, 0, -1.1), (0.1, 0, 1.1)), (0.20, 0.20), tone)
    for z in (-1.15, 1.15):
        for y in (-0.18, 0.18):
            b.ball(0.1, y, z, 0.27, tone)


def _ball(b: Bite, colour: Rgb | None) -> None:
    b.ball(0.15, -0.1, 0.0, 0.62, _or(colour, "#d8382c"), 0.2)


def _disc(b: Bite, colour: Rgb | None) -> None:
    middle = b.point(1.0, -0.05)
    b.model.loft([(middle + b.up * y * b.unit, b.ahead * r * b.unit, b.across * r * b.unit)
        for y, r in ((-0.16, 1.55), (0.0, 1.72), (0.12, 1.45), (0.15, 0.05))], _or(colour, "#d8382c"), rows=12,
        circle=_ROUND, gloss=0.3)


def _fish(b: Bite, colour: Rgb | None) -> None:
    silver = _or(colour, "#a8b8c4")
    rows = ((-1.5, 0.04, 0.03), (-1.25, 0.28, 0.14), (-0.5, 0.44, 0.22), (0.4, 0.34, 0.18), (1.0, 0.13, 0.07),
        (1.15, 0.16, 0.04), (1.55, 0.50, 0.03))
    b.model.loft([(b.point(0.1, -0.06 * abs(z), z), b.up * high * b.unit, b.ahead * wide * b.unit)
        for z, high, wide in rows], silver, rows=26, circle=_ROUND, gloss=0.75)
    b.ball(0.25, 0.08, -1.15, 0.09, (0.02, 0.02, 0.02), 0.9)


def _flower(b: Bite, colour: Rgb | None) -> None:
    bloom = _or(colour, "#c8283c")
    b.tube(((0.1, 0.0, -1.2), (0.15, 0.02, 0.4), (0.25, 0.25, 1.5)), (0.07, 0.07, 0.07), paint("#3f7a34"))
    for k in range(7):
        a = 2.4 * k
        x, z = 0.26 * math.cos(a), 0.26 * math.sin(a)
        b.ball(0.25 + x, 0.35 + 0.05 * k, 1.65 + z, 0.28, tint(bloom, 0.85 + 0.04 * k))
    b.tube(((0.1, 0.02, 0.2), (0.4, 0.2, 0.6)), (0.20, 0.02), paint(_LEAF))


def _roll(b: Bite, _: Rgb | None) -> None:
    """A newspaper, rolled."""
    b.tube(((0.1, 0, -1.5), (0.1, 0, 1.5)), (0.34, 0.34), paint("#e8e4da"))
    for z in (-1.1, -0.7, 0.8, 1.2):
        b.tube(((0.1, 0, z - 0.05), (0.1, 0, z + 0.05)), (0.355, 0.355), paint("#8a8a8c"))


def _letter(b: Bite, _: Rgb | None) -> None:
    corners = [b.point(0.15, y, z) for y, z in ((0.1, -1.1), (0.1, 1.1), (-1.35, 1.1), (-1.35, -1.1))]
    b.model.sheet(corners, paint("#f2ece0"), bulge=0.02 * b.unit)
    b.ball(0.22, -0.6, 0.0, 0.17, paint("#b0242c"), 0.5)


def _carrot(b: Bite, _: Rgb | None) -> None:
    b.tube(((0.0, 0.0, 0.0), (0.8, -0.10, 0.25), (1.6, -0.25, 0.5)), (0.12, 0.26, 0.32), paint("#e07a24"), 0.2)
    for k in range(5):
        b.tube(((1.6, -0.25, 0.5), (2.1, 0.05 + 0.16 * k, 0.3 + 0.14 * k), (2.6, 0.1 + 0.22 * k, 0.2 + 0.22 * k)),
            (0.07, 0.08, 0.02), tint(paint(_LEAF), 0.9 + 0.06 * k))


def _bamboo(b: Bite, _: Rgb | None) -> None:
    """A stalk whose end is in the mouth; it stands out ahead and down, leafy at its far end: the face stays free."""
    green = paint("#7aa83c")
    points = ((-0.1, 0.1, 0.15), (0.8, -0.35, 0.1), (1.7, -0.75, 0.0), (2.9, -1.15, -0.1))
    b.tube(points, (0.17, 0.19, 0.19, 0.15), green, 0.3)
    for q in (0.35, 0.65, 0.92):
        x, y, z = (float(np.interp(q, (0, 0.33, 0.67, 1), [p[i] for p in points])) for i in range(3))
        b.tube(((x - 0.05, y + 0.02, z), (x + 0.05, y - 0.02, z)), (0.23, 0.23), tint(green, 0.7))
        for k in (-1.0, 1.0, 2.0) if q > 0.5 else ():
            b.tube(((x, y, z), (x + 0.35, y + 0.30 * k, z + 0.35 * k), (x + 0.8, y + 0.5 * k - 0.3, z + 0.6 * k)),
                (0.03, 0.16, 0.01), tint(paint(_LEAF), 0.85 + 0.1 * k))


def _leaves(b: Bite, _: Rgb | None) -> None:
    for k in range(7):
        a = -1.2 + 0.4 * k
        b.tube(((0.0, 0.0, 0.1 * a), (0.5, 0.1 * math.cos(3 * k) - 0.05, 0.5 * a), (1.0, 0.15 * (k % 3) - 0.5, a)),
            (0.05, 0.20, 0.02), tint(paint(_LEAF), 0.8 + 0.08 * (k % 4)))


def _nut(b: Bite, _: Rgb | None) -> None:
    b.ball(0.2, 0.0, 0.0, 0.40, paint("#b07a3c"), 0.4)
    b.ball(0.2, 0.17, 0.0, 0.37, paint("#6a4a2c"))
    b.tube(((0.2, 0.45, 0.0), (0.2, 0.70, 0.0)), (0.06, 0.04), paint("#5a3c24"))


def _fruit(colour: str) -> Maker:
    def make(b: Bite, wanted: Rgb | None) -> None:
        b.ball(0.2, 0.0, 0.0, 0.55, _or(wanted, colour), 0.4)
        b.tube(((0.2, 0.45, 0), (0.25, 0.75, 0.05)), (0.05, 0.04), paint(_WOOD))
    return make


def _shoe(b: Bite, colour: Rgb | None) -> None:
    tone = _or(colour, "#8a4a34")
    b.model.loft([(b.point(0.2, y, z), b.ahead * deep * b.unit, b.up * high * b.unit)
        for z, y, deep, high in ((-1.2, -0.2, 0.32, 0.16), (-0.6, -0.1, 0.42, 0.26), (0.3, 0.05, 0.36, 0.42),
            (0.9, 0.1, 0.30, 0.50), (1.05, 0.1, 0.10, 0.2))], tone, rows=18, circle=_ROUND, gloss=0.3)


def _rope(b: Bite, _: Rgb | None) -> None:
    b.tube(((0.1, -0.9, -1.6), (0.1, -0.1, -0.9), (0.1, 0.0, 0.9), (0.1, -1.0, 1.6)), (0.16,) * 4, paint("#d8c49a"))


def _yarn(b: Bite, colour: Rgb | None) -> None:
    """On the ground before the paws, its end trailing."""
    tone, r = _or(colour, "#c8302c"), 1.15
    flat = b.flat
    side = vec(-float(flat[2]), 0.0, float(flat[0]))
    middle = b.ground + (flat * 1.9 + UP * r) * b.unit
    b.model.ball(middle, r * b.unit, tint(tone, 0.8))
    for k in range(14):  # its windings
        axis = unit(vec(math.sin(2.4 * k), 0.6 * math.cos(1.7 * k), math.cos(2.4 * k)))
        u = unit(np.cross(axis, vec(0.3, 1.0, 0.2)))
        v = np.cross(axis, u)
        turns = [middle + (u * math.cos(a) + v * math.sin(a)) * r * 0.985 * b.unit + axis * 0.18 * r * b.unit
            for a in np.linspace(0, 2 * math.pi, 15)]
        b.model.tube(turns, [0.095 * b.unit] * 15, tint(tone, 0.92 + 0.05 * (k % 4)), rows=28)
    ground = middle - UP * 0.94 * r * b.unit
    way = ((0, 0.5), (-0.6, 1.6), (0.4, 2.4), (1.4, 2.0), (2.2, 3.0))
    tail = [ground + (flat * x + side * z) * b.unit for x, z in way]
    b.model.tube(tail, [0.08 * b.unit] * 5, tone, rows=30)


def _toy_ball(b: Bite, colour: Rgb | None) -> None:
    """On the ground before the paws."""
    tone, r = _or(colour, "#d8382c"), 1.1
    flat = b.flat
    middle = b.ground + (flat * 1.7 + UP * r) * b.unit
    group = b.model.ball(middle, r * b.unit, tone, gloss=0.4)
    for across in (UP, b.across):
        v = np.cross(unit(flat + UP * 0.2), across)
        seam = [middle + (across * math.cos(a) + v * math.sin(a)) * r * b.unit for a in np.linspace(0, 2 * math.pi, 17)]
        b.model.tube(seam, [0.10 * b.unit] * 17, mix(tone, (0.9, 0.9, 0.88), 0.75), decal=True, group=group, rows=34)


def _toy_mouse(b: Bite, colour: Rgb | None) -> None:
    """A stuffed mouse with round ears and a long tail, on the ground before the paws."""
    tone, r = _or(colour, "#8a8e98"), 0.75 * b.unit
    middle = b.ground + b.flat * 2.0 * b.unit + UP * r * 0.7
    back = b.flat * r
    b.model.tube([middle - back * 1.5, middle - back * 0.4, middle + back * 0.7, middle + back * 1.5],
        np.array([0.35, 0.85, 0.62, 0.12]) * r, tone, rows=14, nap=0.08 * r, lift=0.3)
    b.model.ball(middle + back * 1.55, 0.16 * r, paint("#d88a8a"))
    for side in (-1.0, 1.0):
        ear = middle + back * 0.5 + UP * 0.62 * r + b.across * side * 0.42 * r
        b.model.ball(ear, 0.34 * r, tint(tone, 0.85))
        b.model.ball(middle + back * 1.05 + UP * 0.28 * r + b.across * side * 0.34 * r, 0.12 * r, (0.01, 0.01, 0.012))
    b.model.tube([middle - back * 1.4, middle - back * 2.2 - UP * 0.3 * r + b.across * 0.4 * r,
        middle - back * 3.0 - UP * 0.5 * r - b.across * 0.3 * r], np.array([0.09, 0.07, 0.04]) * r, paint("#d8a0a0"),
        rows=10)


_GOLDEN = 1.618
_PATCHED = [(0.0, y, z * _GOLDEN) for y in (-1.0, 1.0) for z in (-1.0, 1.0)]
"""Four of the twelve places of a football's dark patches; the axes in turn give the rest."""


def _soccer(b: Bite, _: Rgb | None) -> None:
    """A football with its dark patches, on the ground before the paws."""
    r = 1.1 * b.unit
    middle = b.ground + b.flat * 1.9 * b.unit + UP * r
    group = b.model.ball(middle, r, (0.84, 0.84, 0.82), gloss=0.4)
    for k in range(3):
        for patch in _PATCHED:
            out = unit(np.roll(np.array(patch), k))
            seen = float(b.model.project(out)[2])
            if seen > 0.1:
                b.model.spot(middle + out * r, (0.36 * r * (0.4 + 0.6 * seen), 0.36 * r), (0.02, 0.02, 0.025), 9.0,
                    decal=True, group=group)


def _bowl(inside: str) -> Maker:
    def make(b: Bite, colour: Rgb | None) -> None:
        tone = _or(colour, "#c8d4dc")
        b.lathe(((0.0, 1.25), (0.10, 1.30), (0.55, 1.50), (0.80, 1.62), (0.84, 1.52), (0.70, 1.42)), tone, 0.5)
        b.lathe(((0.62, 1.44), (0.66, 1.40), (0.67, 0.02)), paint(inside), 0.8)
    return make


def _glass(fill: str, foam: bool) -> Maker:
    def make(b: Bite, _: Rgb | None) -> None:
        top = max(1.6, 0.93 * b.height / b.unit)
        r = min(0.34 * top, 1.0)
        b.lathe(((0.0, 0.86 * r), (0.04 * top, 0.90 * r), (0.80 * top, r)), paint(fill), 0.9)
        if foam:
            b.lathe(((0.78 * top, 1.02 * r), (0.92 * top, 1.06 * r), (0.98 * top, 0.9 * r), (0.99 * top, 0.02)),
                paint("#f6f0e0"), 0.1)
        else:
            b.lathe(((0.80 * top, r), (0.81 * top, 0.02)), tint(paint(fill), 1.2), 0.9)
            b.lathe(((0.80 * top, 1.01 * r), (0.97 * top, 1.04 * r), (0.97 * top, 0.98 * r)), paint("#dfe8ec"), 0.9)
    return make


def _bucket(b: Bite, _: Rgb | None) -> None:
    b.lathe(((0.0, 1.0), (1.6, 1.35), (1.7, 1.42), (1.7, 1.30)), paint("#8f99a2"), 0.6)
    b.lathe(((1.45, 1.27), (1.47, 0.02)), paint("#8fb8cc"), 0.9)


def _grains(tone: str) -> Maker:
    """What is strewn before it: a low heap and what lies about."""
    def make(b: Bite, colour: Rgb | None) -> None:
        rng, grain = np.random.default_rng(5), _or(colour, tone)
        middle = b.ground + b.flat * 0.3 * b.unit
        for k in range(46):
            out, turned = (0.25 + 1.5 * float(rng.random()) ** 1.4) * b.unit, 2.4 * k
            place = middle + vec(math.cos(turned) * out, 0.06 * b.unit, math.sin(turned) * out * 0.8)
            size, shade = 0.09 + 0.05 * float(rng.random()), 0.8 + 0.4 * float(rng.random())
            b.model.ball(place, size * b.unit, tint(grain, shade))
    return make


def _worm(b: Bite, colour: Rgb | None) -> None:
    b.tube(((0.1, 0.05, -0.6), (0.12, -0.1, -0.2), (0.1, 0.0, 0.2), (0.2, -0.5, 0.55), (0.05, -1.2, 0.5)),
        (0.10, 0.15, 0.15, 0.14, 0.05), _or(colour, "#c87a6a"), 0.3)


AT_MOUTH: Mapping[str, Maker] = {
    **dict.fromkeys(("stick", "twig", "branch", "log", "driftwood", "straw"), _stick), "bone": _bone,
    **dict.fromkeys(("prey", "kill", "carcass", "antelope", "gazelle", "impala"), _prey),
    **dict.fromkeys(("key", "keys", "ring", "necklace"), _trinket),
    **dict.fromkeys(("mouse", "rat", "vole", "rodent"), _small_prey),
    **dict.fromkeys(("ball", "tennis ball", "baseball"), _ball), "frisbee": _disc, "disc": _disc,
    **dict.fromkeys(("fish", "salmon", "trout", "herring", "sardine", "carp"), _fish),
    **dict.fromkeys(("flower", "rose", "daisy", "tulip", "sunflower", "bouquet", "poppy"), _flower),
    **dict.fromkeys(("newspaper", "paper", "scroll", "magazine", "map"), _roll),
    **dict.fromkeys(("letter", "envelope", "note", "card"), _letter), "carrot": _carrot,
    **dict.fromkeys(("bamboo", "bamboo shoot", "sugarcane", "stalk"), _bamboo),
    **dict.fromkeys(("leaves", "foliage", "twigs", "branches", "treetops", "acacia"), _leaves),
    "cud": _leaves, **dict.fromkeys(("worm", "earthworm", "grub", "caterpillar"), _worm),
    **dict.fromkeys(("leaf", "lettuce", "clover", "grass", "hay", "eucalyptus", "fern", "vine", "seaweed", "kelp"),
        _leaves),
    **dict.fromkeys(("nut", "acorn", "walnut", "hazelnut", "chestnut", "seed", "pinecone", "peanut", "shell", "clam"),
        _nut),
    **dict.fromkeys(("apple", "berry", "strawberry", "cherry", "tomato", "raspberry"), _fruit("#c8302c")),
    "orange": _fruit("#e08a24"), "banana": _fruit("#e8c83c"), "cheese": _fruit("#e8c04a"), "pear": _fruit("#b8c04a"),
    "mushroom": _fruit("#d8c8b0"), "bread": _fruit("#c8964c"), "cookie": _fruit("#b07a3c"), "food": _leaves,
    **dict.fromkeys(("shoe", "slipper", "boot", "sock"), _shoe), **dict.fromkeys(("rope", "leash", "sausage"), _rope),
}
"""The noun -> who makes it, between the jaws or paws."""
BEFORE_PAWS: Mapping[str, Maker] = {
    "yarn": _yarn, "wool": _yarn, "ball of yarn": _yarn,
    "ball": _toy_ball, "toy": _toy_ball, "beach ball": _toy_ball,
    **dict.fromkeys(("football", "soccer ball", "soccer"), _soccer),
    **dict.fromkeys(("toy mouse", "mouse toy", "stuffed mouse", "catnip mouse"), _toy_mouse),
}
"""What is played with on the ground."""
DISHES: Mapping[str, Maker] = {
    "bowl": _bowl("#e8e6e0"), "dish": _bowl("#8a5a3c"), "saucer": _bowl("#f2efe6"), "plate": _bowl("#c89a5c"),
    "water bowl": _bowl("#8fb8cc"), "food bowl": _bowl("#8a5a3c"), "bucket": _bucket, "pail": _bucket,
    **dict.fromkeys(("grain", "seeds", "birdseed", "corn", "oats", "feed", "kibble"), _grains("#d8a848")),
    **dict.fromkeys(("crumb", "crumbs", "breadcrumb", "breadcrumbs"), _grains("#dcbc84")), "rice": _grains("#ece4d0"),
    "trough": _bucket, "puddle": _bowl("#8fb8cc"), "water": _bowl("#6a8ea0"), "milk": _bowl("#f6f4ee"),
}
"""What an animal lowers its head into."""
GLASSES: Mapping[str, Maker] = {
    **dict.fromkeys(("pint", "beer", "ale", "lager", "stein"), _glass("#d8922c", True)),
    **dict.fromkeys(("glass", "goblet"), _glass("#a8ccd8", False)),
    "wine": _glass("#7a1c2c", False), "juice": _glass("#e8a02c", False), "milkshake": _glass("#f0c8cc", True),
    **dict.fromkeys(("cup", "mug", "coffee", "teacup", "tea", "cocktail", "martini"), _glass("#6a3c24", False)),
}
"""What an animal drinks out of, as high as its mouth."""


def named(table: Mapping[str, Maker], thing: str) -> Maker | None:
    """The maker for a noun with its adjectives: by the whole, or by its last word."""
    return table.get(thing) or table.get(" ".join(thing.split()[-2:])) or table.get(thing.split()[-1] if thing else "")


def said(traits: Iterable[str]) -> str:
    """What the cue's traits put into the mouth; "" for nothing."""
    return next((t[len(SAID):] for t in traits if t.startswith(SAID)), "")


def put(bite: Bite, thing: str, on_ground: bool = False) -> None:
    """Draws the thing where it belongs: `on_ground`, what is played with lies before the paws."""
    first = thing.split()[0] if thing else ""
    colour = paint(NAMED[first]) if first in NAMED else None
    tables = (BEFORE_PAWS, DISHES, GLASSES, AT_MOUTH) if on_ground else (AT_MOUTH, DISHES, GLASSES, BEFORE_PAWS)
    make = next((m for m in (named(table, thing) for table in tables) if m is not None), None)
    if make is not None:
        make(bite, colour)
