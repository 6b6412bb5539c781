"""Icicles along the edge of a roof. In m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.tone import paint

_WIDE, _EAVE = 2.4, 0.92
_ICE = Stuff(paint("#bfdcec"), "crystal", paint("#f6fcff"), 0.05, 0.15, 1.0, 0.45, 0.22, 0.84, 0.0)
_GLINT = Stuff(paint("#ffffff"), gloss=1.0, metal=0.4, glow=0.5, wear=0.0)
_SNOW = Stuff(paint("#f2f6fb"), "rock", paint("#dfe8f2"), 0.2, 0.2, glow=0.05, wear=0.0)


def _one(long: float, thick: float) -> Mesh:
    """A cone that swells here and there, its point down, hung at the origin, with a light along it."""
    knots = [(thick * (1 - t) ** 0.8 * (1 + 0.10 * np.sin(19 * t)), -long * t) for t in np.linspace(0, 1, 16)]
    body = lathe(curve([(float(r), float(y)) for r, y in knots[::-1]], 40), _ICE, 18)
    light = [(0.16 * float(r), float(y)) for r, y in knots[12:1:-1]]
    return join([body, lathe(curve(light, 24), _GLINT, 6).moved(-0.34 * thick, 0, 0.80 * thick)])


def icicles(cue: Cue) -> Thing:
    """The edge of a roof, snow upon it, and a row of icicles, long and short, that hang from it."""
    rng = stream(cue)
    eave = [
        box((_WIDE, 0.07, 0.34), wood("#6a4a30", 0.06, 0.15), 0.008).moved(0, _EAVE, 0),
        box((_WIDE, 0.16, 0.05), wood("#7a563a", 0.06, 0.15), 0.008).moved(0, _EAVE - 0.02, 0.17),
    ]
    snow = [
        ball(0.19, _SNOW, 0.62, 20)
        .scaled(1.3, 1, 1)
        .moved(float(x), _EAVE + 0.15 + float(rng.uniform(-0.02, 0.03)), 0.02)
        for x in np.linspace(-_WIDE / 2 + 0.08, _WIDE / 2 - 0.08, 15)
    ]
    drops = []
    for x in np.linspace(-_WIDE / 2 + 0.05, _WIDE / 2 - 0.05, 25):
        long = float(rng.choice((0.18, 0.30, 0.46, 0.66)) * rng.uniform(0.8, 1.2))
        drops.append(
            _one(long, 0.020 + 0.042 * long).moved(float(x) + float(rng.uniform(-0.02, 0.02)), _EAVE - 0.01, 0.17)
        )
    return Thing(join([*eave, *snow, *drops]), medium="air", fit=lambda _cue: View(-14.0, -4.0))


GOODS = ((icicles, 1.1, "icicle, icicles, row of icicles"),)
"""Who makes it, how tall it is, m, and its nouns."""
