"""Small things that a prompt counts: birdhouses, erasers, acorns, kernels of popcorn. Lengths in m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import tint


def birdhouse(cue: Cue) -> Thing:
    """A little house on a post: a round door, a perch before it, a pitched roof."""
    wall, roof, post = surface(cue, enamel("#c8503c")), wood("#5a3a26", 0.03, 0.5), wood("#8a6a48", 0.03, 0.5)
    y = 1.15
    outline = [(-0.13, y), (0.13, y), (0.13, y + 0.24), (0.0, y + 0.38), (-0.13, y + 0.24)]
    eave = [(0.0, y + 0.385), (0.19, y + 0.19), (0.19, y + 0.215), (0.0, y + 0.415)]
    slab = [*eave, (-0.19, y + 0.215), (-0.19, y + 0.19)]
    door = lathe([(0.0, 0.0), (0.045, 0.0), (0.045, 0.01), (0.0, 0.01)], matt("#15100c"), 28).turned("x", 90)
    floor = box((0.30, 0.02, 0.30), roof).moved(0, y - 0.01, 0)
    perch = tube([(0, y + 0.11, 0.10), (0, y + 0.11, 0.19)], 0.010, post)
    parts = [prism(outline, 0.22, wall, 0.004), prism(slab, 0.30, roof, 0.003), door.moved(0, y + 0.20, 0.113), floor,
             perch, tube([(0, 0, 0), (0, y, 0)], 0.035, post, 14)]  # fmt: skip
    return Thing(join(parts).turned("y", -90), pitch=6.0, turned=24.0)


def eraser(cue: Cue) -> Thing:
    """A block of rubber, its paper sleeve about the middle."""
    block = box((0.060, 0.014, 0.024), surface(cue, matt("#e88a9a")), 0.003)
    sleeve = box((0.034, 0.0148, 0.0248), matt("#2f5fa8")).moved(-0.010, -0.0002, 0)
    band = box((0.034, 0.0150, 0.006), matt("#f2efe6")).moved(-0.010, -0.0001, 0)
    return Thing(join([block, sleeve, band]), pitch=24.0, turned=24.0)


def acorn(cue: Cue) -> Thing:
    """A smooth nut with its point, in a rough cup with a stalk; it lies on its side."""
    nut, cup = surface(cue, enamel("#a8702c")), matt("#6a4a2a")
    body = lathe([(0.0, 0.0), (0.003, 0.003), (0.010, 0.012), (0.0125, 0.022), (0.0125, 0.032), (0.0, 0.034)], nut, 28)
    cap = lathe([(0.0125, 0.026), (0.0158, 0.029), (0.0155, 0.036), (0.009, 0.042), (0.0, 0.0435)], cup, 28)
    rings = ((0.0155, 0.031, 14), (0.0142, 0.036, 12), (0.010, 0.0405, 9))
    knobs = [ball(0.0022, cup, 1.0, 8).moved(r * math.cos(2 * math.pi * i / n), h, r * math.sin(2 * math.pi * i / n))
             for r, h, n in rings for i in range(n)]  # fmt: skip
    stalk = tube([(0, 0.042, 0), (0.002, 0.050, 0.001)], 0.0016, cup, 8)
    return Thing(join([body, cap, *knobs, stalk]).turned("z", -62).moved(-0.02, 0.016, 0), pitch=14.0, turned=16.0)


_LOBES = ((0.0, 0.012, 0.0, 0.0105), (0.011, 0.015, 0.002, 0.0088), (-0.010, 0.016, -0.002, 0.0092),
          (0.003, 0.023, 0.004, 0.0094), (-0.004, 0.012, 0.011, 0.0082), (0.006, 0.009, 0.010, 0.0072),
          (0.001, 0.017, -0.010, 0.0086), (-0.009, 0.008, 0.006, 0.0066))  # fmt: skip
"""Of a piece of popcorn: middle and radius."""


def popped(cue: Cue) -> Thing:
    """One piece of popcorn: white lobes about the brown rest of its shell."""
    white, shell = surface(cue, matt("#fbf3dc")), enamel("#b8742c")
    parts = [ball(r, white, 0.92, 20).moved(x, y, z) for x, y, z, r in _LOBES]
    for r, x, y, z in ((0.0046, 0.004, 0.003, 0.011), (0.004, -0.001, 0.020, 0.012)):
        parts.append(ball(r, shell, 0.8, 12).moved(x, y, z))
    return Thing(join(parts), pitch=12.0, turned=10.0)


def crumb(cue: Cue) -> Thing:
    """A crumb of bread, rough all over, two smaller ones beside it."""
    soft = Stuff(tone(cue, "#d8a860"), "rock", tint(tone(cue, "#d8a860"), 0.6), 0.006, 1.0, wear=0)
    lumps = ((0.0, 0.012, 0.0, 0.013), (0.010, 0.010, 0.006, 0.010), (-0.010, 0.009, -0.005, 0.009),
             (0.002, 0.020, -0.002, 0.008), (0.034, 0.005, 0.012, 0.005), (-0.030, 0.004, 0.016, 0.0042))  # fmt: skip
    return Thing(join([ball(r, soft, 0.85, 16).moved(x, y, z) for x, y, z, r in lumps]), pitch=14.0)


GOODS = ((birdhouse, 1.55, "birdhouse, bird house, nesting box, nest box, bird feeder, birdfeeder"),
         (eraser, 0.12, "eraser, rubber eraser"),
         (acorn, 0.10, "acorn"), (crumb, 0.05, "crumb, bread crumb, breadcrumb"),
         (popped, 0.10, "popcorn kernel, kernel, kernel of corn, kernel of popcorn, corn kernel"))  # fmt: skip
"""Who makes it, how tall it is, m, and its nouns."""
