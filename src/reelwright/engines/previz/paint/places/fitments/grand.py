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
LINEN_KEYS = Stuff(paint("#f0ead8"), wear=0.05)
STEPS, RISE, TREAD = 15, 0.17, 0.30


def grand_stairs(rng: np.random.Generator) -> Mesh:
    """A broad flight that climbs to a landing on the back wall: red carpet, marble balustrades, lamps on the newels."""
    wide, deep = 2.3, STEPS * TREAD + 1.2
    treads = [(0.0, deep - k * TREAD, k * RISE, (k + 1) * RISE, -wide, wide) for k in range(STEPS)]
    runner = [
        (deep - (k + 1) * TREAD, deep - k * TREAD + 0.012, (k + 1) * RISE, (k + 1) * RISE + 0.012, -1.1, 1.1)
        for k in range(STEPS)
    ]
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
    posts = [
        turned([(0.025, 0.0), (0.018, 0.9)], OAK, (0.95, 0.19 * (k + 1), -1.8 + 0.27 * (k + 0.5)), 7) for k in range(13)
    ]
    hand = [(0.95, 1.1, -1.75), (0.95, 1.1 + 0.19 * 12.5, -1.75 + 0.27 * 12.5)]
    newel = [turned([(0.06, 0), (0.05, 1.2), (0.08, 1.3)], WALNUT, (0.95, 0, -1.8), 10)]
    return join([slabs(treads, OAK), *posts, tube(hand, 0.045, WALNUT, 8), *newel])


def lift_doors(rng: np.random.Generator) -> Mesh:
    """Two leaves of brushed steel a little apart, their frame, the floors' numbers over them, a panel of buttons."""
    steel, dark = metal("#c4c8cc", 0.7), Stuff(paint("#101214"), wear=0.0)
    buttons = [ball(0.025, lit("#ffd890", 1.4), 0.5, 8).moved(0.09, 0.95 + 0.11 * k, 0.92 + 0.09 * j)
               for k in range(5) for j in range(2)]  # fmt: skip
    return join(
        [
            slab((0.0, 0.04, 0, 2.15, -0.72, 0.72), dark),
            slab((0.04, 0.08, 0, 2.15, -0.72, -0.07), steel),
            slab((0.04, 0.08, 0, 2.15, 0.07, 0.72), steel),
            slabs(
                [
                    (0.0, 0.10, 0, 2.25, -0.82, -0.72),
                    (0.0, 0.10, 0, 2.25, 0.72, 0.82),
                    (0.0, 0.10, 2.15, 2.25, -0.82, 0.82),
                ],
                metal("#8f979c", 0.6),
            ),
            slab((0.0, 0.05, 2.30, 2.46, -0.3, 0.3), dark),
            slab((0.05, 0.06, 2.33, 2.43, -0.08, 0.08), lit("#ff5a38", 1.6)),
            slab((0.05, 0.08, 0.85, 1.5, 0.88, 1.06), metal("#8f979c", 0.6)),
            *buttons,
        ]
    )


def organ(rng: np.random.Generator) -> Mesh:
    """A concert hall's organ: towers of tin pipes in a case of wood over its keys, 7 m."""
    tin, parts = (
        metal("#c8ccc8", 0.8),
        [slab((0, 0.6, 0, 1.5, -3.5, 3.5), WALNUT), slab((0, 0.5, 1.5, 1.7, -3.6, 3.6), OAK)],
    )
    for k, z in enumerate(np.linspace(-3.2, 3.2, 33)):
        tall = 2.2 + 1.5 * abs(math.cos(k * math.pi / 8.0)) + 0.6 * math.exp(-((z / 1.2) ** 2))
        parts.append(
            lathe([(0.02, 1.7), (0.085, 1.95), (0.085, 1.7 + tall), (0.0, 1.7 + tall)], tin, 10).moved(0.36, 0, z)
        )
    parts += [
        slabs([(0.0, 0.55, 1.5, 4.4 + 0.5 * (abs(z) < 2), z, z + 0.16) for z in (-3.6, -1.7, 1.54, 3.44)], WALNUT),
        slab((0.6, 0.9, 0.75, 0.82, -0.7, 0.7), LINEN_KEYS),
    ]
    return join(parts)


def orchestra_chairs(rng: np.random.Generator) -> Mesh:
    """Chairs and stands in two arcs on a low riser, 6 m, centred in z."""
    black, parts = Stuff(paint("#1c1a1a"), gloss=0.3, wear=0.1), [slab((0, 2.6, 0, 0.2, -3.2, 3.2), OAK)]
    legs_at = [(a, b) for a in (-0.2, 0.17) for b in (-0.2, 0.17)]
    for row, x in enumerate((0.7, 1.9)):
        for z in np.linspace(-2.6, 2.6, 6 - row):
            seat = [(x - 0.2, x + 0.2, 0.62, 0.66, z - 0.2, z + 0.2), (x - 0.22, x - 0.18, 0.66, 1.1, z - 0.2, z + 0.2)]
            seat += [(x + a, x + a + 0.03, 0.2, 0.62, z + b, z + b + 0.03) for a, b in legs_at]
            parts += [slabs(seat, black), tube([(x + 0.55, 0.2, z), (x + 0.55, 1.15, z)], 0.015, black, 6)]
            parts.append(slab((x + 0.5, x + 0.54, 1.1, 1.42, z - 0.22, z + 0.22), LINEN_KEYS))
    return join(parts)


def shoji(rng: np.random.Generator) -> Mesh:
    """Sliding screens of paper in a lattice of wood, lit from behind, 3.6 m."""
    wood, paper = Stuff(paint("#5a3c26"), wear=0.1), lit("#f4ead0", 0.55)
    bars = [(0.02, 0.04, y, y + 0.02, -1.8, 1.8) for y in np.arange(0.35, 2.1, 0.29)]
    bars += [(0.02, 0.04, 0.32, 2.1, z, z + 0.02) for z in np.arange(-1.8, 1.8, 0.3)]
    posts = [(0.0, 0.06, 0, 2.2, z - 0.03, z + 0.03) for z in (-1.8, -0.9, 0.0, 0.9, 1.8)]
    return join(
        [
            slab((0, 0.02, 0.32, 2.1, -1.8, 1.8), paper),
            slab((0, 0.04, 0, 0.32, -1.8, 1.8), OAK),
            slabs(bars, wood),
            slabs(posts, wood),
            slabs([(0.0, 0.08, y, y + 0.08, -1.86, 1.86) for y in (0.0, 2.12)], wood),
        ]
    )


def low_table(rng: np.random.Generator) -> Mesh:
    """A low lacquered table with a tea service and two cushions, centred."""
    red = cloth("#8a2c34")
    cups = [turned([(0.03, 0), (0.045, 0.07), (0.0, 0.06)], Stuff(paint("#d8d0b8")), (x, 0.36, z), 12)
            for x, z in ((-0.2, 0.3), (0.2, -0.3))]  # fmt: skip
    pot = lathe(
        [(0.06, 0.36), (0.11, 0.42), (0.1, 0.5), (0.03, 0.54), (0.0, 0.57)], Stuff(paint("#2a3a34"), gloss=0.5), 18
    )
    return join([slab((-0.4, 0.4, 0.30, 0.36, -0.7, 0.7), WALNUT), slabs([(x, x + 0.08, 0, 0.3, z, z + 0.08)
        for x in (-0.36, 0.28) for z in (-0.64, 0.56)], WALNUT), pot, *cups,
        slab((-0.95, -0.5, 0, 0.08, -0.25, 0.25), red), slab((0.5, 0.95, 0, 0.08, -0.25, 0.25), red)])  # fmt: skip


def scroll_niche(rng: np.random.Generator) -> Mesh:
    """An alcove with a hanging scroll, a branch in a vase under it, 1.8 m."""
    ink = Stuff(paint("#2a2826"), wear=0.0)
    return join(
        [
            slab((0, 0.02, 0, 2.3, -0.9, 0.9), Stuff(paint("#a8946c"), wear=0.2)),
            slab((0, 0.6, 0, 0.16, -0.9, 0.9), WALNUT),
            slabs([(0, 0.12, 0, 2.4, z, z + 0.1) for z in (-1.0, 0.9)], WALNUT),
            slab((0.02, 0.03, 0.75, 2.1, -0.3, 0.3), Stuff(paint("#efe6d0"), wear=0.1)),
            *(
                tube([(0.035, 1.9 - 0.24 * k, -0.1 + 0.05 * k), (0.035, 1.75 - 0.24 * k, 0.08)], 0.022, ink, 5)
                for k in range(5)
            ),
            turned([(0.07, 0.16), (0.11, 0.3), (0.05, 0.5)], Stuff(paint("#3a5a5a"), gloss=0.5), (0.35, 0, 0.5)),
            tube([(0.35, 0.5, 0.5), (0.38, 0.8, 0.4), (0.36, 1.1, 0.55)], 0.014, ink, 5),
            *(
                ball(0.05, Stuff(paint("#e8a0b0")), 0.8, 7).moved(0.37, y, z)
                for y, z in ((0.8, 0.42), (0.95, 0.5), (1.1, 0.55))
            ),
        ]
    )


FITTINGS = {
    "grand flight": grand_stairs,
    "spiral flight": spiral_stairs,
    "wood flight": wood_stairs,
    "lift leaves": lift_doors,
    "organ": organ,
    "orchestra chairs": orchestra_chairs,
    "paper screens": shoji,
    "tea things": low_table,
    "niche": scroll_niche,
}
