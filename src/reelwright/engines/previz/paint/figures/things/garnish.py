"""What a cook puts on a dish at the end: herbs, rings of scallion, butter, slices of lemon, half an egg. In m."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade
from reelwright.engines.previz.paint.figures.tone import paint, tint

GARNISH = "garnish:"
"""Trait: what lies on the dish, a key of GARNISHES."""
Rng = np.random.Generator
_GREEN, _PALE = Stuff(paint("#5a9a34"), gloss=0.4, wear=0), Stuff(paint("#cfe4a0"), gloss=0.4, wear=0)
_WHITE, _YOLK = Stuff(paint("#f4efe4"), gloss=0.6, wear=0), Stuff(paint("#f08a1c"), gloss=1.0, metal=0.1, wear=0)


def _egg(_rng: Rng) -> Mesh:
    """Half a boiled egg, its cut face up."""
    cup = lathe([(0.0, -0.012), (0.014, -0.009), (0.022, 0.0), (0.0215, 0.001), (0.0, 0.0012)], _WHITE, 28)
    return join([cup, lathe([(0.0135, 0.0012), (0.011, 0.0036), (0.0, 0.0042)], _YOLK, 26)]).scaled(1.28, 1, 1.0)


def _ring(_rng: Rng) -> Mesh:
    outer = lathe([(0.0058, 0.0), (0.0058, 0.004), (0.0038, 0.004), (0.0038, 0.0)], _GREEN, 14)
    return join([outer, lathe([(0.0038, 0.0038), (0.0022, 0.0038)], _PALE, 12)])


def _sheet(_rng: Rng) -> Mesh:
    return box((0.045, 0.055, 0.0016), Stuff(paint("#16241c"), "rock", paint("#24382a"), 0.004, 0.4, 0.3, wear=0)
               ).turned("x", -16)


def _needles(rng: Rng) -> Mesh:
    """A sprig of rosemary or thyme that lies along x."""
    stem = tube([(-0.045, 0.003, 0), (0.0, 0.006, 0.004), (0.045, 0.004, 0)], 0.0012, matt("#6a5a34", 0), 6, 12)
    green = Stuff(paint("#4a7a4a"), gloss=0.2, wear=0)
    leaves = [tube([(0, 0, 0), (0.010, 0.005, 0.0)], [0.0015, 0.0005], green, 5).turned(
        "y", (48 if k % 2 else -48) + float(rng.uniform(-14, 14))).moved(-0.040 + 0.0028 * k, 0.0055, 0.0)
        for k in range(29)]
    return join([stem, *leaves])


def _leaves(rng: Rng) -> Mesh:
    one = blade(0.034, 0.018, LEAF, 0.3)
    return join([one.turned("y", 120.0 * k + float(rng.uniform(0, 50))).moved(0, 0.002 * k, 0) for k in range(4)])


def _pat(_rng: Rng) -> Mesh:
    """Butter that begins to run."""
    fat = Stuff(paint("#f4d870"), gloss=0.9, metal=0.08, wear=0)
    melt = lathe([(0.0, 0.0016), (0.017, 0.0012), (0.021, 0.0)], replace(fat, opacity=0.7), 30).scaled(1.2, 1, 0.9)
    return join([melt, box((0.022, 0.011, 0.020), fat, 0.003)])


def _slice(skin: str, flesh: str) -> Callable[[Rng], Mesh]:
    def made(_rng: Rng) -> Mesh:
        rind, pulp, pith = (Stuff(paint(c), gloss=0.6, wear=0) for c in (skin, flesh, "#f6f0dc"))
        wheel = [lathe([(0.024, 0.0), (0.024, 0.005)], rind, 36), lathe([(0.024, 0.005), (0.0, 0.005)], pith, 36)]
        for k in range(8):
            a = math.pi / 4 * k
            edge = [(0.003 * math.cos(a + 0.39), 0.003 * math.sin(a + 0.39)), (0.0205 * math.cos(a + 0.07),
                    0.0205 * math.sin(a + 0.07)), (0.0212 * math.cos(a + 0.39), 0.0212 * math.sin(a + 0.39)),
                    (0.0205 * math.cos(a + 0.71), 0.0205 * math.sin(a + 0.71))]
            wheel.append(prism(edge, 0.001, pulp).turned("x", -90).moved(0, 0.0056, 0))
        return join(wheel).turned("x", 10)
    return made


def _dots(hues: tuple[str, ...], size: float, squash: float = 1.0) -> Callable[[Rng], Mesh]:
    def made(rng: Rng) -> Mesh:
        hue = paint(hues[int(rng.integers(len(hues)))])
        return ball(size, Stuff(hue, gloss=0.8, wear=0), squash, 14).moved(0, 0.7 * size, 0)
    return made


def _loop(hue: str) -> Callable[[Rng], Mesh]:
    def made(_rng: Rng) -> Mesh:
        skin = Stuff(paint(hue), gloss=0.9, wear=0)
        return join([lathe([(0.008, 0.0), (0.008, 0.004), (0.0062, 0.004), (0.0062, 0.0)], skin, 18),
                     lathe([(0.0062, 0.003), (0.0, 0.003)], Stuff(tint(skin.colour, 1.4), gloss=0.4, wear=0), 14)])
    return made


def _shred(rng: Rng) -> Mesh:
    return box((0.010, 0.0014, 0.0016), Stuff(paint("#f6eccb"), gloss=0.3, wear=0), 0.0004).turned(
        "z", float(rng.uniform(-25, 25))).moved(0, 0.002, 0)


def _dollop(_rng: Rng) -> Mesh:
    cream = Stuff(paint("#fbf6ec"), gloss=0.4, wear=0)
    path = [(0.018 * (1 - s) * math.cos(14 * s), 0.004 + 0.030 * s, 0.018 * (1 - s) * math.sin(14 * s))
            for s in np.linspace(0, 0.96, 40)]
    return tube(path, np.linspace(0.010, 0.004, 40), cream, 12)


Piece = tuple[Callable[[Rng], Mesh], int, float]
"""(who makes one, how many, how far from the middle they lie as a share of the dish's smaller half)."""
_SCALLION: Piece = (_ring, 22, 0.50)
_SPRIG: Piece = (_needles, 2, 0.22)
_HERB: Piece = (_leaves, 2, 0.28)
GARNISHES: Mapping[str, Piece] = {
    **dict.fromkeys(("green onion", "spring onion", "scallion", "chive"), _SCALLION),
    **dict.fromkeys(("boiled egg", "soft boiled egg", "hard boiled egg", "ramen egg"), (_egg, 2, 0.42)),
    **dict.fromkeys(("nori", "seaweed"), (_sheet, 2, 0.52)),
    **dict.fromkeys(("rosemary", "thyme"), _SPRIG),
    **dict.fromkeys(("basil", "parsley", "mint", "cilantro", "coriander", "herb", "basil leaf", "mint leaf"), _HERB),
    "butter": (_pat, 1, 0.10), "garlic": (_dots(("#f4ecd8",), 0.009, 1.3), 4, 0.6),
    **dict.fromkeys(("lemon", "lemon slice"), (_slice("#e8c01c", "#f4e070"), 2, 0.55)),
    **dict.fromkeys(("lime", "lime slice"), (_slice("#4a8a2c", "#b8d878"), 2, 0.55)),
    **dict.fromkeys(("chili", "chilli", "chili pepper", "red pepper", "jalapeno"), (_loop("#c8201c"), 7, 0.5)),
    **dict.fromkeys(("sesame", "sesame seed"), (_dots(("#f0e2c0",), 0.0018, 0.6), 60, 0.6)),
    **dict.fromkeys(("parmesan", "grated cheese", "shredded cheese", "feta"), (_shred, 46, 0.45)),
    **dict.fromkeys(("meatball", "meat ball"), (_dots(("#6a3418", "#7a3e1c"), 0.014), 6, 0.42)),
    "cherry tomato": (_dots(("#d03018", "#c8281c"), 0.012), 5, 0.6),
    **dict.fromkeys(("whipped cream", "cream"), (_dollop, 1, 0.05)),
    **dict.fromkeys(("blueberry", "blueberries"), (_dots(("#2c3a70", "#3a4a88"), 0.007), 9, 0.5)),
    **dict.fromkeys(("raspberry", "raspberries"), (_dots(("#c82a4a", "#b81f3c"), 0.008), 6, 0.45)),
    **dict.fromkeys(("berry", "berries"), (_dots(("#b8202e", "#2c3a70", "#c82a4a"), 0.008), 9, 0.5)),
}
"""Noun, singular -> what is laid on a dish for it."""


def garnish_of(word: str) -> str:
    """The key of GARNISHES that a noun is, "" for none."""
    low = word.lower()
    return next((n for n in (low, low.removesuffix("s"), low.removesuffix("es"), low.replace("leaves", "leaf"))
                 if n in GARNISHES), "")


def garnished(make: Maker) -> Maker:
    """The maker of a dish on which lies what its traits say."""

    def made(cue: Cue) -> Thing:
        thing = make(cue)
        told = [t.removeprefix(GARNISH) for t in cue.traits if t.startswith(GARNISH)]
        if not told:
            return thing
        rng = stream(cue)
        pieces = [p for k, name in enumerate(told) for p in _laid(thing.mesh, GARNISHES[name], rng, k, len(told))]
        return replace(thing, mesh=join([thing.mesh, *pieces]))

    return made


def _laid(mesh: Mesh, piece: Piece, rng: Rng, at: int, of: int) -> list[Mesh]:
    """Copies of a piece on the upper side of a dish; several kinds lie to several sides of its middle."""
    made, count, far = piece
    points = mesh.corners.reshape(-1, 3)
    low, high = np.quantile(points, 0.02, 0), np.quantile(points, 0.98, 0)
    middle, half = (low + high) / 2, 0.5 * float(min(high[0] - low[0], high[2] - low[2]))
    scale = min(1.6, max(0.6, half / 0.115))
    out = []
    for k in range(count):
        a = 2 * math.pi * at / max(of, 1) + 0.9 + (2.4 * k if count > 3 else 0.75 * k)
        reach = far * half * (math.sqrt((k + 0.5) / count) if count > 3 else 1.0)
        x, z = float(middle[0]) + reach * math.cos(a), float(middle[2]) + reach * math.sin(a)
        near = points[np.hypot(points[:, 0] - x, points[:, 2] - z) < 0.22 * half]
        y = float(np.quantile(near[:, 1], 0.9)) if len(near) else float(high[1])
        one = made(rng).scaled(scale, scale, scale).turned("y", float(rng.uniform(0, 360)) if count > 3 else 40.0 * k)
        out.append(one.moved(x, y, z))
    return out
