"""Things of the open air: a tree house, a tumbleweed. Lengths in m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lamplit, planks
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_BARK = Stuff(paint("#6a4a34"), "rust", paint("#3f2a1c"), 0.15, 0.9, wear=0.2)


def tree_house(cue: Cue) -> Thing:
    """A plank cabin on a deck in the fork of an old oak, lit windows, a ladder up to its door."""
    rng = stream(cue)
    boards, roof = surface(cue, planks("#9a6a40", 0.16)), planks("#5a3a28", 0.2)
    parts: list[Mesh] = [tube([(0, 0, 0), (0.1, 1.2, 0.1), (0, 2.6, 0), (-0.1, 3.6, -0.1)], [0.95, 0.62, 0.55, 0.50],
                              _BARK, 18, 30)]
    for angle, reach, high in ((0.6, 2.4, 6.4), (1.9, 2.8, 6.2), (3.2, 2.5, 6.9), (4.4, 2.9, 6.1), (5.5, 2.3, 6.6)):
        c, s = math.cos(angle), math.sin(angle)
        parts.append(tube([(-0.1, 3.3, -0.1), (0.5 * reach * c, 4.6, 0.5 * reach * s), (reach * c, high, reach * s)],
                          [0.42, 0.28, 0.10], _BARK, 12, 20))
    for k in range(64):
        leaf = Stuff(paint(("#3f6f30", "#4f8038", "#35602a")[k % 3]), "thatch", paint("#24451e"), 0.16, 1.0, wear=0)
        angle, reach = 2.39996 * k, 3.5 * math.sqrt((k + 0.5) / 64)
        y = 7.9 - 0.13 * reach**2 + 0.5 * float(rng.uniform(-1, 1))
        parts.append(ball(float(rng.uniform(0.75, 1.1)), leaf, 0.72, 14).moved(reach * math.cos(angle), y, reach
                                                                               * math.sin(angle)))
    walls = prism([(-1.05, 0.0), (1.05, 0.0), (1.05, 1.35), (0.0, 2.05), (-1.05, 1.35)], 1.7, boards).turned("y", 90)
    gable = [box((1.95, 0.07, 1.42), roof).turned("x", s * 33.7).moved(0, 1.66, s * 0.56) for s in (1, -1)]
    pane = box((0.03, 0.42, 0.40), lamplit("#ffcf7a", 1.0)).moved(0.86, 0.62, -0.62)
    door = box((0.05, 1.15, 0.55), planks("#5a3620", 0.1)).moved(0.86, 0.0, 0.30)
    rail = [tube([(1.45, 0.0, z), (1.45, 0.62, z)], 0.035, roof, 6) for z in np.linspace(-1.3, 1.3, 8)]
    rail.append(tube([(1.45, 0.62, -1.3), (1.45, 0.62, 1.3)], 0.04, roof, 6))
    deck = box((3.0, 0.12, 2.8), planks("#8a5c38", 0.18)).moved(0, -0.12, 0)
    ladder = [tube([(2.2, -3.5, z), (1.5, 0.1, z)], 0.045, roof, 6) for z in (0.35, 0.95)]
    ladder += [tube([(2.2 - 0.7 * t, -3.5 + 3.6 * t, 0.35), (2.2 - 0.7 * t, -3.5 + 3.6 * t, 0.95)], 0.035, roof, 6)
               for t in np.linspace(0.06, 0.94, 9)]
    braces = [tube([(x, -0.1, z), (0.0, -1.5, 0.0)], 0.08, roof, 8) for x in (1.2, -1.2) for z in (1.1, -1.1)]
    cabin = join([walls, *gable, pane, door, *rail, deck, *ladder, *braces])
    return Thing(join([*parts, cabin.moved(0.2, 3.5, 0)]), pitch=1.0, turned=48.0,
                 lamps=(Lamp((1.2, 4.35, -0.62), 0.7, (1.2, 0.75, 0.3), 0.05),))


def tumbleweed(cue: Cue) -> Thing:
    """A dry open ball of twigs that turns as it goes."""
    rng, straw = stream(cue), tone(cue, "#c8a468")
    twigs: list[Mesh] = []
    for k in range(110):
        way = rng.standard_normal(3)
        way /= float(np.linalg.norm(way))
        side = np.cross(way, rng.standard_normal(3))
        side /= max(float(np.linalg.norm(side)), 1e-6)
        angles = np.linspace(0.0, float(rng.uniform(0.9, 2.2)), 8)
        r = float(rng.uniform(0.22, 0.36))
        path = np.array([r * (way * math.cos(a) + side * math.sin(a)) for a in angles])
        twig = Stuff(tint(straw, float(rng.uniform(0.65, 1.1))), wear=0.0)
        twigs.append(tube(path, float(rng.uniform(0.003, 0.007)), twig, 5))
        if k % 2:
            twigs.append(tube(path[0] * np.array([[0.0], [1.0], [1.15]]), [0.008, 0.005, 0.002], twig, 5))
    bundle = join(twigs)

    def rolling(phase: float) -> Mesh:
        return bundle.turned("z", -360.0 * phase).moved(0, 0.37, 0)

    return Thing(box((0.01, 0.005, 0.01), Stuff(straw)), rolling, period=1.6, speed=1.4, pictures=10, pitch=4.0)


GOODS = ((tree_house, 9.0, "tree house, treehouse"), (tumbleweed, 0.75, "tumbleweed, tumbleweeds, tumble weed"))
