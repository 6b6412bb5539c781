"""What palaces and towers climb by: a flight with a carpet between balustrades, a stair that winds about a post."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, lit, metal, stone
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import OAK, WALNUT
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs, turned

MARBLE = Stuff(paint("#e0dacc"), "marble", paint("#a8a090"), 0.4, gloss=0.4, wear=0.05)
GOLD = metal("#c8a040", 0.9)
STEPS, RISE, TREAD = 15, 0.17, 0.30


def grand_stairs(rng: np.random.Generator) -> Mesh:
    """A broad flight that climbs to a landing on the back wall: red carpet, marble balustrades, lamps on the newels."""
    wide, deep = 2.3, STEPS * TREAD + 1.2
    treads = [(0.0, deep - k * TREAD, k * RISE, (k + 1) * RISE, -wide, wide) for k in range(STEPS)]
    runner = [(deep - (k + 1) * TREAD, deep - k * TREAD + 0.012, (k + 1) * RISE, (k + 1) * RISE + 0.012, -1.1, 1.1)
              for k in range(STEPS)]
    risers = [(deep - k * TREAD, deep - k * TREAD + 0.014, k * RISE, (k + 1) * RISE, -1.1, 1.1) for k in range(STEPS)]
    red, parts = cloth("#9a1c28"), [slabs(treads, MARBLE)]
    parts += [slabs(runner, red), slabs(risers, red)]
    for z in (-wide, wide):
        foot, top = (deep + 0.1, 0.95, z), (deep - STEPS * TREAD, 0.95 + STEPS * RISE, z)
        parts += [tube([foot, top, (0.0, top[1], z)], 0.10, MARBLE, 8)]
        parts += [turned([(0.07, 0.0), (0.04, 0.2), (0.09, 0.45), (0.04, 0.72), (0.06, 0.9)], MARBLE,
                         (deep - (k + 0.5) * TREAD, k * RISE, z), 8) for k in range(STEPS)]  # fmt: skip
        parts += [slab((deep + 0.0, deep + 0.34, 0, 1.15, z - 0.17, z + 0.17), MARBLE),
                  turned([(0.10, 1.15), (0.03, 1.3), (0.03, 1.9), (0.12, 1.95)], GOLD, (deep + 0.17, 0, z), 12),
                  ball(0.2, lit("#fff0c8", 1.8), 1.1, 14).moved(deep + 0.17, 2.15, z)]  # fmt: skip
    return join(parts)


def spiral_stairs(rng: np.random.Generator) -> Mesh:
    """Steps that wind up about a stone post, centred, 4.6 m."""
    rock, parts = stone("#8a8278", 0.4), []
    for k in range(24):
        a = k * 0.36
        step = slab((0.2, 1.25, 0.19 * k, 0.19 * k + 0.1, -0.22, 0.22), rock)
        parts.append(step.turned("y", math.degrees(a)))
    rail = [(1.2 * math.cos(a), 0.9 + 0.19 * a / 0.36, -1.2 * math.sin(a)) for a in np.linspace(0, 23 * 0.36, 60)]
    return join([lathe([(0.22, 0.0), (0.22, 4.8)], rock, 16), *parts, tube(rail, 0.035, WALNUT, 7)])


def wood_stairs(rng: np.random.Generator) -> Mesh:
    """A house's stairs along the wall, up to the right, with their banister; 3.6 m along z."""
    treads = [(0.0, 1.0, 0.19 * k, 0.19 * (k + 1), -1.8 + 0.27 * k, 1.8) for k in range(13)]
    posts = [turned([(0.025, 0.0), (0.018, 0.9)], OAK, (0.95, 0.19 * (k + 1), -1.8 + 0.27 * (k + 0.5)), 7)
             for k in range(13)]
    hand = [(0.95, 1.1, -1.75), (0.95, 1.1 + 0.19 * 12.5, -1.75 + 0.27 * 12.5)]
    newel = [turned([(0.06, 0), (0.05, 1.2), (0.08, 1.3)], WALNUT, (0.95, 0, -1.8), 10)]
    return join([slabs(treads, OAK), *posts, tube(hand, 0.045, WALNUT, 8), *newel])


def lift_doors(rng: np.random.Generator) -> Mesh:
    """Two leaves of brushed steel a little apart, their frame, the floors' numbers over them, a panel of buttons."""
    steel, dark = metal("#c4c8cc", 0.7), Stuff(paint("#101214"), wear=0.0)
    buttons = [ball(0.025, lit("#ffd890", 1.4), 0.5, 8).moved(0.09, 0.95 + 0.11 * k, 0.92 + 0.09 * j)
               for k in range(5) for j in range(2)]  # fmt: skip
    return join([slab((0.0, 0.04, 0, 2.15, -0.72, 0.72), dark), slab((0.04, 0.08, 0, 2.15, -0.72, -0.07), steel),
                 slab((0.04, 0.08, 0, 2.15, 0.07, 0.72), steel),
                 slabs([(0.0, 0.10, 0, 2.25, -0.82, -0.72), (0.0, 0.10, 0, 2.25, 0.72, 0.82), (0.0, 0.10, 2.15, 2.25,
                     -0.82, 0.82)], metal("#8f979c", 0.6)),
                 slab((0.0, 0.05, 2.30, 2.46, -0.3, 0.3), dark), slab((0.05, 0.06, 2.33, 2.43, -0.08, 0.08),
                     lit("#ff5a38", 1.6)), slab((0.05, 0.08, 0.85, 1.5, 0.88, 1.06), metal("#8f979c", 0.6)), *buttons])


FITTINGS = {"grand flight": grand_stairs, "spiral flight": spiral_stairs, "wood flight": wood_stairs,
            "lift leaves": lift_doors}
