"""What gyms, dance studios, pools, bowling alleys and arcades are fitted with."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, wood
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, OAK, STEEL
from reelwright.engines.previz.paint.places.fitments.joinery import legs, slab, slabs, turned
from reelwright.engines.previz.paint.places.fitments.mirrors import mirrored_room


def treadmill(rng: np.random.Generator) -> Mesh:
    """A running machine, its front to +x."""
    return join([slab((-0.8, 0.8, 0.04, 0.18, -0.36, 0.36), matt("#23262a")), slab((-0.75, 0.7, 0.18, 0.19, -0.25,
        0.25),
        matt("#101214")), *(tube([(0.7, 0.1, z), (0.62, 1.15, z), (0.35, 1.12, z)], 0.025, STEEL, 8) for z in (-0.36,
            0.36)),
                 slab((0.55, 0.68, 1.12, 1.36, -0.34, 0.34), matt("#23262a")), slab((0.545, 0.55, 1.15, 1.33, -0.25,
                     0.25), lit(
                     "#50b0e0", 1.0))])


def weights(rng: np.random.Generator) -> Mesh:
    """A rack of dumb-bells in three rows under a mirror."""
    parts = [slabs([(0.1, 0.55, y, y + 0.04, -1.0, 1.0) for y in (0.2, 0.52, 0.84)], STEEL),
        slabs([(0.05, 0.6, 0, 0.95, z, z +
        0.05) for z in (-1.02, 0.97)], STEEL), mirrored_room(1.1, 2.3, -1.3, 1.3)]
    for k, y in enumerate((0.24, 0.56, 0.88)):
        for z in np.arange(-0.85, 0.9, 0.24):
            r = 0.085 - 0.015 * k
            parts += [slab((0.18, 0.28, y, y + 2 * r, z - r, z + r), BLACK), slab((0.42, 0.52, y, y + 2 * r, z - r,
                z + r), matt(
                ("#c83a30", "#2a2c30", "#3a6ac0")[k])), slab((0.28, 0.42, y + r - 0.015, y + r + 0.015, z - 0.015,
                    z + 0.015),
                    STEEL)]
    return join(parts)


def weight_bench(rng: np.random.Generator) -> Mesh:
    """A bench with a loaded bar, centred, along x."""
    plate = lathe([(0.0, -0.03), (0.22, -0.03), (0.22, 0.03), (0.0, 0.03)], BLACK, 24).turned("x", 90)
    return join([slab((-0.7, 0.6, 0.40, 0.48, -0.14, 0.14), matt("#a02a24")), legs((-0.6, 0.5), (-0.1, 0.1), 0.4, 0.06,
        STEEL),
                 *(tube([(-0.5, 0, z), (-0.5, 1.05, z)], 0.03, STEEL, 8) for z in (-0.45, 0.45)),
                     tube([(-0.5, 1.08, -0.95),
                     (-0.5, 1.08, 0.95)], 0.016, STEEL, 8), *(plate.moved(-0.5, 1.08, z) for z in (-0.8, -0.7, 0.7,
                         0.8))])


def mirror_wall(rng: np.random.Generator) -> Mesh:
    """A dancers' mirror, 4 m wide, with a barre before it."""
    return join([mirrored_room(0.1, 2.5, -2.0, 2.0),
        slabs([(0.02, 0.034, 0.1, 2.5, z - 0.01, z + 0.01) for z in (-1.0,
        0.0, 1.0)], STEEL), slabs([(0, 0.04, y, y + 0.05, -2.05, 2.05) for y in (0.06, 2.5)], OAK),
            tube([(0.25, 1.0, -2.0),
            (0.25, 1.0, 2.0)], 0.028, OAK, 10), *(tube([(0.02, 0.95, z), (0.25, 1.0, z)], 0.018, STEEL,
                6) for z in (-1.6, 0,
                1.6))])


def lockers(rng: np.random.Generator) -> Mesh:
    """Six steel lockers, one ajar, a bench before them."""
    code = ("#3f6a8a", "#6a7a78", "#8a3a34")[int(rng.integers(3))]
    body = enamel(code, 0.1)
    parts = [slab((0, 0.45, 0.05, 1.95, -1.2, 1.2), body), slabs([(0.45, 0.47, 0.10, 1.9, z + 0.015, z + 0.385) for z in
        np.arange(-1.2, 1.1, 0.4)], body.dyed(paint(code))), slabs([(0.47, 0.475, y, y + 0.015, z + 0.1,
            z + 0.3) for z in
            np.arange(-1.2, 1.1, 0.4) for y in (1.6, 1.65, 1.7)], BLACK),
                slabs([(0.47, 0.50, 0.95, 1.05, z + 0.33, z + 0.36)
                for z in np.arange(-1.2, 1.1, 0.4)], STEEL),
                    slabs([(0.45, 0.471, 0.1, 1.9, z - 0.012, z + 0.012) for z in
                    np.arange(-1.2, 1.21, 0.4)], BLACK)]
    return join([*parts, slab((1.0, 1.35, 0.40, 0.45, -1.0, 1.0), OAK), legs((1.05, 1.3), (-0.9, 0.9), 0.4, 0.05,
        STEEL)])


def arcade(rng: np.random.Generator) -> Mesh:
    """Three cabinets, screens and marquees alight."""
    parts = []
    for k, (code, screen) in enumerate((("#7a2a9a", "#40e0ff"), ("#1f4ac0", "#ff50c0"), ("#c02a3a", "#ffe040"))):
        z = -0.85 + 0.85 * k
        side, glow = enamel(code), lit(screen, 1.0)
        parts += [slab((0, 0.75, 0, 0.95, z - 0.33, z + 0.33), matt("#15151a")), slab((0, 0.5, 0.95, 1.95, z - 0.33,
            z + 0.33),
            matt("#15151a")), slabs([(0, 0.78, 0, 1.02, s, s + 0.03) for s in (z - 0.36, z + 0.33)], side),
                slabs([(0, 0.58,
                1.0, 1.98, s, s + 0.03) for s in (z - 0.36, z + 0.33)], side), slab((0.50, 0.51, 1.08, 1.52, z - 0.27,
                    z +
                    0.27), glow), slab((0.50, 0.60, 1.64, 1.90, z - 0.31, z + 0.31), lit(screen, 1.6)),
                        slab((0.5, 0.78, 0.95,
                        0.99, z - 0.33, z + 0.33), matt("#2a2a30")), ball(0.035, lit("#ff3030", 1.0), 1, 8).moved(0.66,
                            1.06,
                            z - 0.15)]
        blocks = [(0.512, 0.515, 1.12 + 0.05 * int(rng.integers(7)), 1.15 + 0.05 * int(rng.integers(7)),
            z - 0.24 + 0.06 * j,
                   z - 0.20 + 0.06 * j) for j in range(8)]
        parts.append(slabs([(a, b, min(c, d), min(c, d) + 0.035, e, f) for a, b, c, d, e, f in blocks], lit("#ffffff",
            2.0)))
    return join(parts)


def neon(rng: np.random.Generator) -> Mesh:
    """A neon arrow and rings, hung."""
    pink, blue = lit("#ff40b0", 2.2), lit("#40c8ff", 2.2)
    ring = [(0.05, 0.4 + 0.34 * math.sin(a), -0.5 + 0.34 * math.cos(a)) for a in np.linspace(0, 6.283, 33)]
    return join([tube(ring, 0.022, pink, 7), tube([(0.05, 0.4 + (y - 0.4) * 0.6, -0.5 + (z + 0.5) * 0.6) for _, y,
        z in ring],
        0.018, blue, 7), tube([(0.05, 0.4, 0.0), (0.05, 0.4, 0.8), (0.05, 0.62, 0.58)], 0.022, blue, 7),
            tube([(0.05, 0.4, 0.8),
            (0.05, 0.18, 0.58)], 0.022, blue, 7)])


def lanes(rng: np.random.Generator) -> Mesh:
    """Three bowling lanes that run to the wall, pins in lit pits; origin at the wall."""
    maple, pin = wood("#d0a060", 0.14, 0.6), enamel("#f2efe8")
    parts = [slab((0.2, 5.2, 0, 0.03, z - 0.5, z + 0.5), maple) for z in (-1.5, 0, 1.5)]
    parts += [slab((0.2, 5.2, 0, 0.02, z - 0.14, z + 0.14), matt("#26282c")) for z in (-0.75, 0.75, 2.25, -2.25)]
    shape = [(0.035, 0.03), (0.06, 0.14), (0.03, 0.26), (0.035, 0.34), (0.0, 0.40)]
    for z in (-1.5, 0, 1.5):
        parts += [turned(shape, pin, (0.4 + 0.16 * r, 0.0, z + 0.24 * (k - (3 - r) / 2)),
            10) for r in range(4) for k in range(4 -
            r)]
        parts.append(slab((0.04, 0.06, 0.0, 0.75, z - 0.6, z + 0.6), lit("#dfe8f0", 0.8)))
    parts += [slab((0.0, 0.35, 0.75, 1.5, -2.3, 2.3), lit("#3a2a8a", 0.5)), *(ball(0.2, lit(c, 0.9), 1, 14).scaled(0.1,
        1,
        1).moved(0.36, 1.12, z) for c, z in (("#ff50a0", -1.5), ("#ffd040", 0.0), ("#40d0ff", 1.5)))]
    return join(parts)


def mats(rng: np.random.Generator) -> Mesh:
    """Rolled mats, a ball and a block."""
    codes = ("#7a5aa0", "#3f8a8a", "#c06a7a")
    roll = [lathe([(0.0, -0.3), (0.09, -0.3), (0.09, 0.3), (0.0, 0.3)], matt(c), 16).turned("x", 90).moved(0.2,
        0.09 + 0.15 * (k //
        2), -0.3 + 0.2 * (k % 2) + 0.1 * (k // 2)) for k, c in enumerate(codes)]
    return join([*roll, ball(0.32, enamel("#8a94c0", 0.1), 1, 26).moved(0.4, 0.32, 0.5)])


def pool(rng: np.random.Generator) -> Mesh:
    """A basin sunk before the wall: its water, its tiled edge, ladders; 5 m by 4 m."""
    water = Stuff(paint("#2f9ac0"), "rust", paint("#8fd8ec"), 0.5, 0.3, 0.9, 0.3, glow=0.25, wear=0)
    rim = enamel("#e6eef0")
    ladders = [tube([(5.0, 0.0, z), (5.0, 0.7, z), (4.6, 0.75, z), (4.5, 0.0, z)], 0.025, STEEL, 8) for z in (-1.4,
        -1.0)]
    return join([slab((0.9, 5.0, 0.0, 0.02, -2.6, 2.6), water), slabs([(0.7, 0.95, 0, 0.07, -2.8, 2.8), (4.95, 5.2, 0,
        0.07, -2.8,
        2.8), (0.7, 5.2, 0, 0.07, -2.85, -2.6), (0.7, 5.2, 0, 0.07, 2.6, 2.85)], rim), *ladders,
            *(tube([(0.9 + 0.16 * k, 0.04,
            z), (1.0 + 0.16 * k, 0.04, z)], 0.045, enamel(("#d8483a", "#f2f2ee")[k % 2]), 7) for z in (-0.9,
                0.8) for k in
                range(25))])


FITTINGS = {
    "treadmill": treadmill,
    "weights": weights,
    "weight bench": weight_bench,
    "mirror wall": mirror_wall,
    "lockers": lockers,
    "arcade": arcade,
    "neon": neon,
    "lanes": lanes,
    "mats": mats,
    "pool": pool,
}
