"""Rovers of other worlds: six wheels on rockers, a mast with eyes, panels, an arm. x forward, lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, mirrored, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import Wheel, rolling

STEEL, DARK, GOLD = metal("#b4bac0", 0.7), metal("#2a2c30", 0.4), metal("#c9963a", 0.9)
AXLES = (1.05, 0.0, -1.05)


def rover(cue: Cue) -> Thing:
    """As large as a small car; its wheels of metal with cleats turn."""
    white = surface(cue, enamel("#e4e0d8", 0.1))
    cells = Stuff(paint("#1c2a4a"), "panels", paint("#5a6a8a"), 0.22, 0.4, 0.8, 0.4, wear=0.05)
    parts: list[Mesh] = [box((1.7, 0.42, 1.2), white, 0.06).moved(-0.05, 0.78, 0),
                         box((1.72, 0.10, 1.22), GOLD, 0.02).moved(-0.05, 0.84, 0),
                         box((1.5, 0.04, 1.9), cells, 0.01).moved(-0.3, 1.25, 0),
                         box((0.5, 0.30, 0.5), DARK, 0.04).turned("z", 14).moved(-1.05, 1.0, 0)]
    parts += [box((0.05, 0.14, 0.20), DARK, 0.02).moved(0.80, 0.95, z) for z in (-0.3, 0.3)]
    side = [tube([(1.05, 0.5, 0.92), (0.65, 0.86, 0.84), (-0.1, 0.84, 0.80), (-0.55, 0.72, 0.84)], 0.045, STEEL, 10,
        24),
            tube([(0.0, 0.5, 0.92), (-0.35, 0.78, 0.86), (-0.75, 0.74, 0.86), (-1.05, 0.5, 0.92)], 0.040, STEEL, 10,
                24),
            ball(0.09, DARK).moved(0.1, 0.84, 0.80), ball(0.075, DARK).moved(-0.55, 0.72, 0.86)]
    side += [tube([(x, 0.32, 0.92), (x, 0.55, 0.92)], 0.05, STEEL, 10) for x in AXLES]
    return Thing(join([*parts, mirrored(join(side)), *_mast(white), *_arm(), *_dish(white)]),
                 rolling([Wheel(x, s * 1.02, 0.33, 0.34, 6) for x in AXLES for s in (1.0, -1.0)], STEEL, 2 / 6, 12),
                 2 * math.pi * 0.33 / 3 / 0.8, 0.8, pitch=8.0, pictures=6, wear=0.3,
                 lamps=(Lamp((0.72, 2.12, 0.1), 0.25, (0.4, 0.8, 1.2), 0.0),))


def _mast(white: Stuff) -> list[Mesh]:
    """A neck with a head of two cameras."""
    eyes = [lathe([(0.0, 0.0), (0.055, 0.0), (0.05, 0.03)], lit("#9adcff", 0.7), 18).turned("z", -90).moved(0.66,
        2.12, z)
            for z in (-0.12, 0.12)]
    barrels = [lathe([(0.075, -0.12), (0.075, 0.03), (0.06, 0.03)], DARK, 18).turned("z", -90).moved(0.64, 2.12, z)
               for z in (-0.12, 0.12)]
    return [tube([(0.5, 1.2, 0), (0.5, 2.0, 0)], [0.07, 0.05], white, 12), box((0.26, 0.22, 0.46), white, 0.04).moved(
        0.5, 2.0, 0), *barrels, *eyes, lathe([(0.09, 1.2), (0.09, 1.3), (0.06, 1.34)], DARK, 16).moved(0.5, 0, 0)]


def _arm() -> list[Mesh]:
    """Folded before the body, its turret at the end."""
    joints = [(0.85, 0.86, 0.35), (1.35, 1.12, 0.30), (1.55, 0.66, -0.05)]
    return [tube(joints[:2], 0.05, STEEL, 10), tube(joints[1:], 0.045, STEEL, 10), *(ball(0.075, DARK).moved(*j)
        for j in joints), lathe([(0.0, -0.12), (0.12, -0.1), (0.12, 0.1), (0.0, 0.12)], DARK, 8).moved(1.56, 0.58,
            -0.1),
            tube([(1.56, 0.58, -0.1), (1.72, 0.42, -0.1)], 0.03, GOLD, 8)]


def _dish(white: Stuff) -> list[Mesh]:
    bowl = lathe(curve([(0.0, 0.0), (0.15, 0.02), (0.28, 0.09)], 10), white, 28)
    whip = tube([(-0.7, 1.28, -0.6), (-0.72, 2.3, -0.62)], [0.014, 0.006], matt("#2a2c30"), 6)
    tip = np.array((0.0, 0.22, 0.0))
    horn = tube([(0, 0.0, 0), tuple(tip)], 0.012, DARK, 6)
    return [join([bowl, horn]).turned("z", -35).turned("y", 30).moved(-0.75, 1.45, 0.45), tube([(-0.75, 1.27, 0.45),
        (-0.75, 1.46, 0.45)], 0.03, DARK, 8), whip]
