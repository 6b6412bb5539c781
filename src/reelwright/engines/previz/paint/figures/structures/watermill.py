"""A mill at its stream: stone below, timber above, a wheel that turns in the race beside it. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lamplit, matt, planks, stone, tiles, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.scene import Motion

_TIMBER = wood("#5a4030", 0.12, 0.1)
_WHEEL, _HUB = 2.5, 2.35
"""Radius of the wheel and height of its hub."""
_PADDLES = 16


def watermill(cue: Cue) -> Thing:
    wall, roof = surface(cue, stone("#9a9080", 0.5)), tiles(tone(cue, "#7a4a34"), 0.35)
    upper = planks("#8a6a48", 0.25)
    house = [box((6.4, 2.9, 5.0), wall, 0.05), box((6.6, 1.9, 5.2), upper, 0.03).moved(0, 2.9, 0),
             prism([(-3.1, 4.7), (3.1, 4.7), (0.0, 7.6)], 6.6, upper).turned("y", 90)]
    for side in (1, -1):
        slope = box((7.4, 0.16, 4.4), roof, 0.03).turned("x", 43 * side)
        house.append(slope.moved(0, 5.95, 1.62 * side))
    house += [box((0.9, 2.6, 0.9), wall, 0.03).moved(-1.8, 5.9, 0.6)]
    house += [_window().moved(x, y, 2.56) for x, y in ((-2.0, 1.2), (2.2, 1.2), (-2.0, 3.3), (0.2, 3.3), (2.2, 3.3))]
    house += [box((1.3, 2.1, 0.14), planks("#4a3a2c", 0.2), 0.02).moved(-0.1, 0.0, 2.5)]
    house += [box((0.16, 1.9, 0.10), _TIMBER).moved(x, 2.9, 2.62) for x in (-3.1, -1.0, 1.2, 3.1)]
    race = [box((0.20, 0.9, 4.6), wall, 0.04).moved(4.1 + 2.4, 0, 1.2),
            box((2.2, 0.12, 4.6), Stuff(paint("#4a7a88"), gloss=1.0, metal=0.4, opacity=0.85, wear=0)).moved(5.2, 0.3,
                1.2),
            box((5.6, 0.22, 1.0), _TIMBER, 0.03).moved(6.6, 2 * _WHEEL + 0.1, 2.9),
            *(box((0.2, 2 * _WHEEL + 0.1, 0.2), _TIMBER).moved(x, 0, 3.3) for x in (6.8, 9.0)),
            tube([(3.0, _HUB, 2.2), (3.0, _HUB, 4.3)], 0.16, _TIMBER, 12)]
    wheel = Swing("wheel", _wheel(), (3.6, _HUB, 3.3), Motion(spin=0.7), 1.2)
    return Thing(join([*house, *race]), pitch=3.0, turned=-18.0, swings=(wheel,), wear=0.3,
                 lamps=(Lamp((-2.0, 1.8, 2.7), 1.0, (1.2, 0.8, 0.4), 0.05),))


def _window() -> Mesh:
    bars = [box((0.9, 0.06, 0.08), matt("#e0d8c4", 0.1)).moved(0, 0.5, 0.02),
            box((0.06, 1.0, 0.08), matt("#e0d8c4", 0.1)).moved(0, 0, 0.02)]
    return join([box((1.06, 1.16, 0.06), _TIMBER).moved(0, -0.08, 0), box((0.9, 1.0, 0.06), lamplit("#ffd89a")).moved(
        0, 0, 0.02), *bars])


def _wheel() -> Mesh:
    """Two rims with spokes, paddles between; it turns about z."""
    angles = np.linspace(0, 2 * math.pi, 65)
    rims = [tube([(r * math.cos(a), r * math.sin(a), z) for a in angles], 0.09, _TIMBER, 6)
            for r in (_WHEEL, 0.78 * _WHEEL) for z in (-0.55, 0.55)]
    spokes = [tube([(0.2 * math.cos(a), 0.2 * math.sin(a), z), (_WHEEL * math.cos(a), _WHEEL * math.sin(a), z)], 0.08,
                   _TIMBER, 6) for a in angles[:-1:8] for z in (-0.55, 0.55)]
    board = box((0.72, 0.07, 1.2), planks("#6a5038", 0.2))
    paddles = [board.moved(0.93 * _WHEEL, 0, 0).turned("z", 360 * k / _PADDLES) for k in range(_PADDLES)]
    hub = lathe([(0.0, -0.8), (0.3, -0.8), (0.3, 0.8), (0.0, 0.8)], _TIMBER, 18).turned("x", 90)
    return join([*rims, *spokes, *paddles, hub])


GOODS = ((watermill, 8.5, "watermill, water mill, old mill, grist mill, water wheel, waterwheel"),)
"""Maker, height in m, nouns."""
