"""What lies in or by a harbour: tugs, planes on floats, wrecks in the sand. x forward; lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import ball, box, join, lathe, mirrored, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import RUBBER
from reelwright.engines.previz.paint.figures.vehicles.vessels import Sheer, deck, house, hull
from reelwright.engines.previz.paint.figures.vehicles.wings import light_plane

_IRON, _WARM = metal("#4a4a4e", 0.4, 0.6), (1.1, 1.0, 0.8)


def tugboat(cue: Cue) -> Thing:
    """A tug: stubby and high in the bow, tyres along its side, wheelhouse, a banded funnel, a tow bitt."""
    coat, cabin = surface(cue, enamel("#a8281e", 0.2)), enamel(second(cue, "#f0ece0"), 0.2)
    sheer: Sheer = ((-6.0, 2.2, 1.2), (-2.5, 2.5, 1.15), (2.0, 2.4, 1.6), (4.8, 1.4, 2.5), (6.2, 0.1, 3.1))
    black, teak = enamel("#1c1c20", 0.2), wood("#8a5a34", 0.1, 0.2)
    parts = [
        hull(sheer, coat, black, 0.9, 0.9),
        deck(sheer, 0.4, planks("#8a6a48", 0.2)),
        *house(0.6, 1.0, (4.6, 1.9, 3.0), cabin, 0.2),
        *house(1.4, 2.9, (2.4, 2.0, 2.4), cabin, 0.3),
        box((2.7, 0.14, 2.7), coat, 0.05).moved(1.4, 4.9, 0),
        *(tube([(x, r + 0.03, s * w) for x, w, r in sheer], 0.13, black, 8, 30) for s in (1, -1)),
    ]
    funnel = [
        lathe([(0.62, 0.0), (0.6, 0.7)], coat, 28),
        lathe([(0.61, 0.7), (0.59, 1.4)], cabin, 28),
        lathe([(0.6, 1.4), (0.57, 2.1), (0.0, 2.1)], black, 28),
    ]
    parts += [join(funnel).scaled(1.1, 1.15, 0.8).turned("z", 5).moved(-1.2, 2.6, 0)]
    tyre = [
        tube(
            [(0.42 * math.cos(a), 0.42 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 21)],
            0.15,
            RUBBER,
            8,
            caps=False,
        )
    ]
    parts += [
        join(tyre).moved(x, 0.85, s * z)
        for x, z in ((-4.6, 2.42), (-3.0, 2.58), (-1.4, 2.62), (0.2, 2.62), (1.8, 2.55), (3.3, 2.2))
        for s in (1, -1)
    ]
    parts += [join(tyre).turned("y", 70).scaled(1.2).moved(5.9, 2.0, 0.35)]
    parts += [
        tube([(0.9, 4.9, 0), (0.9, 8.0, 0)], [0.09, 0.05], teak, 8),
        tube([(0.9, 6.9, -0.8), (0.9, 6.9, 0.8)], 0.04, teak, 6),
        lathe([(0.16, 1.0), (0.16, 2.0), (0.24, 2.05), (0.0, 2.1)], _IRON, 16).moved(-4.4, 0, 0),
    ]
    return Thing(
        join(parts),
        pitch=7.0,
        speed=2.5,
        medium="water",
        wear=0.3,
        lamps=(Lamp((0.9, 8.0, 0.0), 0.9, _WARM, 0.1), Lamp((2.7, 4.0, 0.0), 0.8, _WARM, 0.0)),
    )


def seaplane(cue: Cue) -> Thing:
    """A high-winged plane on two floats."""
    plane = light_plane(cue)
    coat = surface(cue, enamel("#ecebe6", 0.3))
    line = enamel(second(cue, "#2f5fa8"), 0.2)
    side = [(-2.6, 0.0), (-2.2, -0.32), (0.0, -0.52), (1.7, -0.50), (2.6, -0.1), (2.75, 0.14), (2.2, 0.16), (-2.5, 0.1)]
    one = [prism(side, wide, coat, 0.05).scaled(1, 1, 1) for wide in (0.62, 0.40)] + [
        box((4.6, 0.05, 0.66), line, 0.01).moved(0.0, -0.06, 0)
    ]
    legs = [tube([(x, -0.45, 0.3), (x + 0.1, -1.45, 1.15)], 0.05, _IRON, 8) for x in (-0.7, 0.9)]
    legs += [tube([(0.9, -0.45, 0.3), (-0.6, -1.45, 1.15)], 0.03, _IRON, 6)]
    floats = mirrored(join([join(one).moved(0.2, -1.55, 1.2), *legs]))
    kept = join([plane.mesh, floats, box((0.4, 0.1, 2.5), _IRON, 0.02).moved(0.3, -1.5, 0)])
    return Thing(kept, plane.turns, plane.period, plane.speed, pitch=8.0, medium="air", pictures=4, lamps=plane.lamps)


def wreck(cue: Cue) -> Thing:
    """A rusted hull on its side in the sand: plates gone, ribs bare, a stump of a mast and a leaning funnel."""
    rust = Stuff(paint("#7a3c22"), "rust", paint("#4a2014"), 0.6, 0.6, 0.1, wear=0.7)
    pale = Stuff(paint("#a85a34"), "rust", paint("#6a3018"), 0.5, 0.5, 0.1, wear=0.7)
    sheer: Sheer = ((-11.0, 2.6, 2.6), (-6.0, 3.2, 2.3), (2.0, 3.1, 2.6), (8.0, 1.9, 3.8), (11.0, 0.15, 4.8))
    body = [
        hull(sheer, rust, pale, 2.6, 0.9),
        deck(sheer, 0.7, Stuff(paint("#3a2418"), "planks", paint("#1e120c"), 0.5, 0.6, wear=0.6)),
    ]
    holes = [
        prism(
            [
                (r * math.cos(a) * (1 + 0.3 * math.sin(3 * a + k)), r * math.sin(a))
                for a in np.linspace(0, 2 * math.pi, 13)[:-1]
            ],
            0.5,
            matt("#0c0806", 0),
        ).moved(x, y, 2.75)
        for k, (x, y, r) in enumerate(((-4.2, 0.6, 1.0), (1.5, 0.3, 0.75), (4.6, 1.2, 0.5)))
    ]
    ribs = [tube([(x, -0.4, 2.9), (x, 0.6, 3.0), (x, 1.8, 3.15)], 0.07, pale, 6) for x in (-5.0, -4.4, -3.8, 1.2, 1.8)]
    house_ = [
        box((3.4, 2.2, 3.0), pale, 0.1).moved(-6.2, 1.9, 0),
        *(box((0.55, 0.6, 3.05), matt("#0e0a08", 0)).moved(x, 2.9, 0) for x in (-7.2, -6.2, -5.2)),
        lathe([(0.8, 0.0), (0.75, 2.2), (0.6, 2.25), (0.55, 0.2)], rust, 26).turned("z", 12).moved(-4.0, 2.0, 0),
    ]
    masts = [
        tube([(3.0, 1.5, 0), (3.6, 7.0, 0.2)], [0.2, 0.12], rust, 8),
        tube([(3.5, 6.2, 0.2), (7.6, 4.2, 0.4)], 0.07, pale, 6),
    ]
    masts += [tube([(3.6, 7.0, 0.2), (10.6, 4.6, 0)], 0.025, matt("#2a1c14", 0), 4)]
    sand = Stuff(paint("#b89a6c"), "rock", paint("#9a7c50"), 0.5, 0.6, wear=0)
    bank = [
        ball(r, sand, 0.16, 24).moved(x, -0.35, z)
        for x, z, r in ((-9.0, 2.6, 2.6), (-2.0, 3.4, 3.4), (5.5, 2.4, 3.0), (9.8, 0.8, 2.0))
    ]
    lying = join([*body, *holes, *ribs, *house_, *masts]).turned("x", 15).turned("z", 4).moved(0, 0.7, 0)
    return Thing(join([lying, *bank]), pitch=5.0, wear=0.5)


AFLOAT = ("tugboat", "tug", "tug boat", "harbour tug", "pilot boat")
FLYING = ((seaplane, 3.6, "seaplane, floatplane, float plane, flying boat"),)
"""Maker, height in m, nouns."""
