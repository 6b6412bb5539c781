"""What breaks up a road: a jackhammer with its hose. In m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import STEEL, Stuff, enamel, matt, rock
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, surface


def _rubble(cue: Cue) -> list[Mesh]:
    rng = stream(cue)
    stuff = rock("#77736c", 0.08)
    lumps = []
    for k in range(16):
        a, r = 2 * np.pi * k / 16, float(rng.uniform(0.07, 0.24))
        size = float(rng.uniform(0.02, 0.055))
        lump = ball(size, stuff, 0.6, 7).turned("y", float(rng.uniform(0, 180)))
        lumps.append(lump.moved(r * float(np.cos(a)), 0.3 * size, r * float(np.sin(a))))
    return lumps


def _cylinder(coat: Stuff, dark: Stuff) -> list[Mesh]:
    """The chisel, and over it the barrel with its rings, bolts and silencer."""
    bit = join(
        [
            lathe([(0.0, 0.0), (0.006, 0.01), (0.020, 0.07), (0.020, 0.27)], STEEL, 8),
            lathe([(0.034, 0.27), (0.036, 0.28), (0.036, 0.30), (0.05, 0.31)], STEEL, 24),
        ]
    )
    barrel = lathe(
        [
            (0.048, 0.30),
            (0.062, 0.33),
            (0.066, 0.36),
            (0.066, 0.50),
            (0.086, 0.51),
            (0.086, 0.545),
            (0.075, 0.555),
            (0.075, 0.74),
            (0.092, 0.75),
            (0.092, 0.79),
            (0.06, 0.82),
            (0.0, 0.82),
        ],
        coat,
        36,
    )
    rings = [lathe([(0.066, y), (0.071, y + 0.006), (0.066, y + 0.012)], dark, 32) for y in (0.38, 0.41, 0.44, 0.47)]
    bolts = [
        join(
            [
                tube([(0.083 * c, 0.53, 0.083 * s), (0.083 * c, 0.77, 0.083 * s)], 0.008, STEEL, 8),
                ball(0.015, STEEL, 0.8, 8).moved(0.083 * c, 0.795, 0.083 * s),
            ]
        )
        for c, s in ((0.707, 0.707), (-0.707, 0.707), (0.707, -0.707), (-0.707, -0.707))
    ]
    muffler = lathe(
        curve([(0.0, 0.56), (0.05, 0.565), (0.056, 0.60), (0.056, 0.70), (0.05, 0.735), (0.0, 0.74)], 24), dark, 24
    ).moved(0.055, 0, 0.075)
    return [bit, barrel, *rings, *bolts, muffler]


def _handles(coat: Stuff, dark: Stuff) -> list[Mesh]:
    """Two arms with their grips, the head between them and the trigger."""
    handles = [
        tube([(0.0, 0.86, 0), (s * 0.10, 0.90, 0), (s * 0.20, 0.895, 0)], [0.026, 0.018, 0.015], coat, 12, 16)
        for s in (1, -1)
    ]
    grips = [tube([(s * 0.15, 0.898, 0), (s * 0.29, 0.885, 0)], [0.023, 0.021], dark, 14) for s in (1, -1)]
    head = [
        box((0.11, 0.08, 0.10), coat, 0.02).moved(0, 0.81, 0),
        box((0.10, 0.014, 0.02), dark, 0.005).moved(-0.19, 0.925, 0),
    ]
    return [*handles, *grips, *head]


def jackhammer(cue: Cue) -> Thing:
    """Handles across, trigger, the cylinder with its bolts and silencer, the chisel in broken asphalt."""
    coat = surface(cue, enamel("#e0941c", 0.2))
    dark = matt("#1f2024", 0.15)
    hose = tube(
        [
            (0.0, 0.86, -0.05),
            (0.05, 0.88, -0.18),
            (0.22, 0.62, -0.28),
            (0.36, 0.18, -0.24),
            (0.52, 0.03, -0.10),
            (0.80, 0.024, 0.05),
        ],
        0.019,
        dark,
        10,
        50,
    )
    upright = join([*_cylinder(coat, dark), *_handles(coat, dark)])
    return Thing(
        join([upright.turned("z", 7), hose.moved(-0.10, 0, 0), *_rubble(cue)]), pitch=7.0, turned=-22.0, wear=0.3
    )


GOODS = ((jackhammer, 0.96, "jackhammer, jack hammer, pneumatic drill, pneumatic hammer, road breaker"),)
"""Who makes it, how tall it is, m, and its nouns."""
