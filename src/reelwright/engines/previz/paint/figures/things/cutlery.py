"""A fork, a knife, a spoon, a pair of chopsticks, each by itself. Lengths in m; flat in x and y."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing, laid_down
from reelwright.engines.previz.paint.figures.things.choice import second, surface

STEEL = metal("#c8ced4", 1.0, 0.1)


def _flat(parts: list[Mesh], lean: float = 24.0) -> Thing:
    """As it was put down: on its back, seen from above; lean: degrees that it is turned to the left."""
    return laid_down(join(parts).turned("z", lean))


def fork(cue: Cue) -> Thing:
    steel = surface(cue, STEEL)
    neck = [(-0.016, 0.125), (-0.006, 0.105), (-0.0045, 0.06), (-0.008, 0.0), (0.008, 0.0), (0.0045, 0.06), (0.006,
        0.105),
            (0.016, 0.125), (0.0165, 0.15), (-0.0165, 0.15)]
    tines = [prism([(x - 0.0022, 0.148), (x + 0.0022, 0.148), (x + 0.0012, 0.20), (x - 0.0012, 0.20)], 0.003, steel,
        0.0008)
             for x in (-0.0138, -0.0046, 0.0046, 0.0138)]
    return _flat([prism(neck, 0.0035, steel, 0.001), *tines])


def knife(cue: Cue) -> Thing:
    """A kitchen knife: broad blade, dark riveted grip; a table knife is all steel."""
    if "table" in cue.word or "butter" in cue.word:
        return _flat([prism([(-0.008, 0.0), (0.008, 0.0), (0.006, 0.1), (0.010, 0.11), (0.011, 0.19), (0.0, 0.22),
            (-0.006, 0.2),
                             (-0.006, 0.1)], 0.004, surface(cue, STEEL), 0.001)])
    blade = prism([(-0.004, 0.11), (0.036, 0.11), (0.035, 0.18), (0.022, 0.27), (-0.002, 0.32), (-0.004, 0.2)],
        0.004, surface(
        cue, STEEL), 0.0015)
    grip = prism([(-0.006, -0.005), (0.018, -0.01), (0.024, 0.0), (0.016, 0.05), (0.02, 0.11), (-0.004, 0.11),
        (-0.003, 0.05)],
                 0.02, wood("#2a1a12", 0.02, 0.4), 0.005)
    rivets = [ball(0.0035, STEEL, 1.0, 10).moved(0.007, y, 0.010) for y in (0.02, 0.055, 0.09)]
    return _flat([blade, grip, *rivets])


def spoon(cue: Cue) -> Thing:
    steel = surface(cue, STEEL)
    bowl = ball(0.024, steel, 1.45, 28).scaled(1, 1, 0.26).moved(0, 0.165, 0)
    hollow = ball(0.020, steel.dyed((0.35, 0.37, 0.4)), 1.45, 24).scaled(1, 1, 0.2).moved(0, 0.165, 0.003)
    return _flat([tube([(0, 0.0, 0), (0, 0.03, 0), (0, 0.09, 0.004), (0, 0.135, 0.0)], [0.008, 0.007, 0.0035, 0.005],
        steel, 10,
                       24).scaled(1, 1, 0.5), bowl, hollow])


def chopsticks(cue: Cue) -> Thing:
    """A pair on their rest."""
    lacquer, tip = surface(cue, enamel("#8a1c20", 0.3)), matt(second(cue, "#1a1210"), 0)
    one = join([tube([(-0.12, 0, 0), (0.06, 0, 0)], [0.0048, 0.0036], lacquer, 8), tube([(0.06, 0, 0), (0.12, 0, 0)], [
        0.0036, 0.002], tip, 8)])
    rest = prism([(0.03 * math.cos(a), 0.008 + 0.006 * math.sin(2 * a)) for a in np.linspace(0, 2 * math.pi, 24)],
        0.05, enamel(
        "#f0ece2", 0.2), 0.003).moved(0.055, 0, 0)
    return Thing(join([one.moved(0, 0.02, -0.009), one.turned("y", 4).moved(0, 0.02, 0.009), rest]), pitch=26.0,
        turned=-50.0)


GOODS = (
    (fork, 0.2, "fork, dinner fork, silver fork"), (spoon, 0.2, "spoon, silver spoon, teaspoon, wooden spoon"),
    (knife, 0.33, "knife, kitchen knife, chef's knife, butter knife, table knife, cleaver"),
    (chopsticks, 0.05, "chopstick, chopsticks, pair of chopsticks"),
)
