"""Noodles that chopsticks or a fork lift out of their bowl. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.food import soup
from reelwright.engines.previz.paint.figures.tone import paint

_TOP, _SURFACE = 0.245, 0.076
_NOODLE = Stuff(paint("#ecd08c"), gloss=0.6, wear=0)


def _skein(cue: Cue) -> Mesh:
    """Strands that hang over the sticks in a fold and run down into the broth."""
    rng = stream(cue)
    out = []
    for _ in range(34):
        z, fan = float(rng.normal(0, 0.011)), float(rng.normal(0, 0.016))
        x = float(rng.uniform(-0.012, 0.012))
        sway = 0.004 * float(rng.normal())
        for side in (-1.0, 1.0):
            path = [(x, _TOP + 0.003, z), (x + side * 0.010, _TOP - 0.012, z), (
                x + side * 0.011 + sway, 0.5 * (_TOP + _SURFACE), z + 0.5 * fan), (x + side * 0.014 + fan, _SURFACE,
                                                                                   z + fan)]
            out.append(tube(path, 0.0027, _NOODLE, 6, 12, caps=False))
    out += [tube([(x, y, -0.02), (x + 0.006, y - 0.01, 0.0), (x, y, 0.02)], 0.0027, _NOODLE, 6, 8)
            for x, y in ((-0.01, _TOP + 0.004), (0.008, _TOP + 0.005))]
    return join(out)


def _sticks() -> Mesh:
    red = enamel("#6a1c18", 0.3)
    return join([tube([(-0.045, _TOP - 0.012 + 0.012 * k, 0.012 * s), (0.21, _TOP + 0.085 + 0.018 * k, 0.05 * s)],
                      [0.0026, 0.0044], red, 10) for k, s in ((0, 1.0), (1, -1.0))])


def _fork() -> Mesh:
    steel = metal("#c4c9ce", 1.0)
    tines = [tube([(0.0, _TOP + 0.05, z), (0.004, _TOP + 0.01, z), (-0.004, _TOP - 0.016, z)], 0.0018, steel, 8)
             for z in (-0.010, -0.0033, 0.0033, 0.010)]
    curls = [tube([(0.017 * math.cos(a), _TOP - 0.004 + 0.003 * math.sin(3 * a + k), 0.017 * math.sin(a))
                   for a in np.linspace(0, 2 * math.pi, 15)], 0.0042, _NOODLE, 6).moved(0, 0.006 * k - 0.01, 0)
             for k in range(4)]
    return join([*tines, lathe([(0.0, 0.0), (0.012, 0.004), (0.004, 0.03), (0.003, 0.14), (0.0, 0.142)], steel,
                               16).scaled(0.5, 1, 1).moved(0, _TOP + 0.045, 0), *curls])


def lifted(cue: Cue) -> Thing:
    """The bowl, and over it what lifts its noodles."""
    bowl = soup(cue)
    tool = _fork() if "fork" in cue.word.lower() else _sticks()
    drops = [ball(0.0022, Stuff(paint("#c87a30"), gloss=1.0, wear=0), 1.3, 8).moved(0.01 * k - 0.01, 0.12 + 0.03 * k,
                                                                                     0.012) for k in range(3)]
    return Thing(join([bowl.mesh, _skein(cue), tool, *drops]), pitch=14.0, fit=lambda _cue: View(20.0, 14.0))


GOODS = ((lifted, 0.35, "noodles lifted by chopsticks, noodles lifted by a fork"),)
"""Who makes it, how tall it is, m, and its nouns."""
