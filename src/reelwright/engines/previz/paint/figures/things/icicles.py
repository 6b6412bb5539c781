"""Icicles along the edge of a roof. In m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.tone import paint

_WIDE, _EAVE = 1.7, 0.92
_ICE = Stuff(paint("#cfe6f2"), "crystal", paint("#f4fbff"), 0.05, 0.15, 1.0, 0.35, 0.10, 0.80, 0.0)
_SNOW = Stuff(paint("#f2f6fb"), "rock", paint("#dfe8f2"), 0.2, 0.2, glow=0.05, wear=0.0)


def _one(long: float, thick: float) -> Mesh:
    """A cone that swells here and there, its point down, hung at the origin."""
    knots = [(thick * (1 - t) ** 0.8 * (1 + 0.10 * np.sin(19 * t)), -long * t) for t in np.linspace(0, 1, 16)]
    return lathe(curve([(float(r), float(y)) for r, y in knots[::-1]], 40), _ICE, 18)


def icicles(cue: Cue) -> Thing:
    """A board under a roof's edge with snow upon it and a row of icicles, long and short, that hang from it."""
    rng = stream(cue)
    eave = [
        box((_WIDE, 0.09, 0.30), wood("#6a4a30", 0.06, 0.15), 0.008).moved(0, _EAVE, 0),
        box((_WIDE, 0.94, 0.06), planks("#8a6a4c", 0.14)).moved(0, 0, -0.30),
    ]
    snow = [
        ball(0.16, _SNOW, 0.62, 18)
        .scaled(1.25, 1, 1)
        .moved(float(x), _EAVE + 0.09 + float(rng.uniform(-0.02, 0.02)), 0.02)
        for x in np.linspace(-_WIDE / 2 + 0.08, _WIDE / 2 - 0.08, 11)
    ]
    drops = []
    for x in np.linspace(-_WIDE / 2 + 0.04, _WIDE / 2 - 0.04, 21):
        long = float(rng.choice((0.16, 0.28, 0.42, 0.62)) * rng.uniform(0.8, 1.2))
        drops.append(
            _one(long, 0.016 + 0.036 * long).moved(float(x) + float(rng.uniform(-0.02, 0.02)), _EAVE + 0.005, 0.10)
        )
    return Thing(join([*eave, *snow, *drops]), pitch=0.0, turned=-12.0)


GOODS = ((icicles, 1.1, "icicle, icicles, row of icicles"),)
"""Who makes it, how tall it is, m, and its nouns."""
