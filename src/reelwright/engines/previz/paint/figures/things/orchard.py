"""Fruit that is told by its form: a tomato, a pear, a peach or a plum. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.blossoms import leaf
from reelwright.engines.previz.paint.figures.things.choice import tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_GREEN = Stuff(paint("#4f7a30"), gloss=0.3, wear=0.0)
_STALK = wood("#5a4226", 0.01)


def tomato(cue: Cue) -> Thing:
    """Round and squat with shallow ribs, a green star and a stub of stalk in the hollow on top."""
    skin = Stuff(tone(cue, "#d2281a"), gloss=1.0, metal=0.08, wear=0.0)
    angles, rises = np.linspace(0, 2 * math.pi, 73), np.linspace(-math.pi / 2, math.pi / 2, 30)
    rows = []
    for a in rises:
        rib = 1 + 0.035 * np.cos(6 * angles) * (0.5 + 0.5 * math.sin(a))
        r = 0.041 * math.cos(a) * rib
        y = 0.033 + 0.033 * math.sin(a) - (0.010 * math.exp(-((math.cos(a) / 0.35) ** 2)) if a > 0 else 0.0)
        rows.append(np.stack([r * np.cos(angles), np.full(73, y), r * np.sin(angles)], 1))
    star = [leaf(0.026, 0.009, 0.15, _GREEN).turned("y", 72.0 * k).moved(0, 0.058, 0) for k in range(5)]
    stub = tube([(0, 0.055, 0), (0.001, 0.064, 0), (0.005, 0.070, 0)], 0.0024, _GREEN, 8, 8)
    return Thing(join([grid(np.array(rows), skin), *star, stub]), pitch=12.0)


def pear(cue: Cue) -> Thing:
    """A pear with its stalk and a leaf."""
    colour = tone(cue, "#b4b83e")
    skin = Stuff(colour, "rust", tint(paint("#a8702c"), 0.9), 0.05, 0.35, 0.5, wear=0.0)
    profile = [(0.0, 0.004), (0.018, 0.0), (0.038, 0.020), (0.042, 0.042), (0.032, 0.070), (0.020, 0.092),
               (0.016, 0.108), (0.008, 0.116), (0.0, 0.114)]  # fmt: skip
    body = lathe(curve(profile, 40), skin, 44)
    return Thing(join([body, _stalk(0.112), leaf(0.045, 0.022, 0.5, _GREEN).turned("y", 20).moved(0.004, 0.122, 0)]),
                 pitch=8.0)


def stone_fruit(cue: Cue) -> Thing:
    """A peach, an apricot or a plum: round, with a groove from the stalk down the side that one sees."""
    word = cue.word.lower()
    usual, blush = ("#5a2452", "#7a3a6a") if "plum" in word else ("#eda25c", "#d2543a")
    skin = Stuff(tone(cue, usual), "rust", paint(blush), 0.06, 0.5, 0.5 if "plum" in word else 0.12, wear=0.0)
    angles, rises = np.linspace(0, 2 * math.pi, 97), np.linspace(-math.pi / 2, math.pi / 2, 30)
    groove = 1 - 0.07 * np.exp(-((np.angle(np.exp(1j * (angles - 0.9))) / 0.13) ** 2))
    hollow = 0.006 * np.exp(-((np.cos(rises) / 0.3) ** 2)) * (rises > 0)
    rows = [np.stack([0.039 * math.cos(a) * groove * np.cos(angles), np.full(97, 0.037 + 0.037 * math.sin(a) - h),
                      0.039 * math.cos(a) * groove * np.sin(angles)], 1) for a, h in zip(rises, hollow, strict=True)]
    top = leaf(0.055, 0.020, 0.5, _GREEN).turned("y", 200).moved(0.002, 0.074, 0)
    return Thing(join([grid(np.array(rows), skin), _stalk(0.066), top]), pitch=12.0)


def _stalk(y: float) -> Mesh:
    return tube([(0, y, 0), (0.002, y + 0.012, 0), (0.007, y + 0.020, 0)], 0.0018, _STALK, 7, 8)


def coconut(_cue: Cue) -> Thing:
    """A coconut: a brown hairy ball with its three eyes."""
    shell = Stuff(paint("#5a3a22"), "thatch", paint("#8a6238"), 0.006, 1.0, wear=0.0)
    body = lathe([(0.060 * math.sin(a), 0.062 - 0.062 * math.cos(a)) for a in np.linspace(0, math.pi, 30)], shell, 44)
    eyes = [lathe([(0.0, 0.0), (0.008, 0.0)], matt("#2a1a10", 0), 14).turned("z", -90).turned("y", d).moved(
        0.052 * math.cos(math.radians(d)), y, -0.052 * math.sin(math.radians(d))) for d, y in (
            (-28, 0.094), (-62, 0.094), (-45, 0.078))]
    return Thing(join([body, *eyes]), pitch=10.0)


GOODS = (
    (tomato, 0.07, "tomato, tomatoes, cherry tomato, cherry tomatoes"), (pear, 0.13, "pear, pears"),
    (stone_fruit, 0.08, "peach, peaches, plum, plums, apricot, apricots, nectarine"),
    (coconut, 0.124, "coconut, coconuts"),
)  # fmt: skip
"""Who makes it, how tall it is, m, and its nouns."""
