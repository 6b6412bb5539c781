"""What workshops, forges, garages, attics, cellars, dungeons and barns are filled with."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    cloth,
    enamel,
    lit,
    matt,
    metal,
    planks,
    stone,
    wood,
)
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, BRASS, OAK, PINE, STEEL, WALNUT
from reelwright.engines.previz.paint.places.fitments.joinery import jars, legs, pot, slab, slabs, turned

IRON = metal("#3a3836", 0.4)
BENCH = wood("#9a7448", 0.12, 0.15)


def workbench(rng: np.random.Generator) -> Mesh:
    """2.2 m of bench: a vice, shavings, a plane, drawers; tools hang on a board above."""
    parts = [slab((0, 0.70, 0.82, 0.90, -1.1, 1.1), BENCH), legs((0.08, 0.62), (-1.0, 1.0), 0.82, 0.11, BENCH),
             slab((0.05, 0.64, 0.20, 0.24, -1.0, 1.0), BENCH), slab((0, 0.03, 1.15, 2.15, -1.1, 1.1), planks("#5a4632",
                 0.14)),
             slabs([(0.55, 0.80, 0.78, 0.95, -0.85, -0.62), (0.75, 0.80, 0.84, 0.88, -0.95, -0.52)], IRON),
             slab((0.25, 0.40, 0.90, 1.0, 0.1, 0.38), OAK), slab((0.30, 0.34, 1.0, 1.08, 0.16, 0.22), OAK),
             slabs([(0.1, 0.5, 0.24, 0.46, z, z + 0.34) for z in (-0.8, -0.35, 0.3)], PINE)]
    parts += [_hung(z, k, rng) for k, z in enumerate(np.arange(-1.0, 1.05, 0.155))]
    parts += [ball(0.02, PINE, 0.6, 6).moved(float(rng.uniform(0.15, 0.6)), 0.905, float(rng.uniform(-0.3, 0.6)))
              for _ in range(14)]
    parts += [slabs([(0.15, 0.55, 0.90, 0.92 + 0.02 * k, 0.6, 0.64 + 0.03 * k) for k in range(3)], PINE),
              jars(0.72, 1.05, 0.90, rng, (matt("#8a3a2a"), STEEL, enamel("#d8b25c")), 0.2, 0.2)]
    return join(parts)


def _hung(z: float, k: int, rng: np.random.Generator) -> Mesh:
    """One tool on the board: saw, hammer, chisel, spanner in turn."""
    y = 2.0
    if k % 4 == 0:
        return join([slab((0.04, 0.06, y - 0.22, y, z - 0.02, z + 0.02), OAK), slab((0.045, 0.055, y - 0.62, y - 0.2,
            z -
            0.06, z + 0.06), STEEL)])
    if k % 4 == 1:
        return join([slab((0.04, 0.065, y - 0.42, y - 0.08, z - 0.015, z + 0.015), OAK), slab((0.03, 0.075, y - 0.08, y,
            z - 0.06, z + 0.06), IRON)])
    if k % 4 == 2:
        return join([slab((0.04, 0.07, y - 0.15, y, z - 0.02, z + 0.02), matt("#c86a28")),
            slab((0.05, 0.06, y - 0.36, y -
            0.15, z - 0.012, z + 0.012), STEEL)])
    return join([slab((0.045, 0.06, y - 0.4, y - 0.05, z - 0.016, z + 0.016), STEEL), slab((0.04, 0.065, y - 0.07,
        y + 0.02,
        z - 0.04, z + 0.04), STEEL), slab((0.04, 0.065, y - 0.46, y - 0.38, z - 0.035, z + 0.035), STEEL)])


def gear(radius: float, teeth: int, stuff: Stuff, thick: float = 0.03) -> Mesh:
    """A toothed wheel with spokes, its axle along x."""
    rim = lathe([(radius * 0.78, 0), (radius * 0.92, 0), (radius * 0.92, thick), (radius * 0.78, thick)], stuff, 32)
    tooth = slab((radius * 0.88, radius * 1.04, 0, thick, -radius * 0.09, radius * 0.09), stuff)
    spoke = slab((0.0, radius * 0.82, thick * 0.2, thick * 0.8, -radius * 0.05, radius * 0.05), stuff)
    hub = lathe([(0.0, 0), (radius * 0.2, 0), (radius * 0.2, thick * 1.3), (0.0, thick * 1.3)], stuff, 16)
    return join([rim, around(tooth, teeth), around(spoke, 5), hub]).turned("z", -90)


def clock_bench(rng: np.random.Generator) -> Mesh:
    """A clockmaker's bench: gears, a clock laid open, glass domes, drawers, a lit lamp on an arm."""
    gold, copper = metal("#c79a3c", 0.9), metal("#a8683a", 0.8)
    parts = [slab((0, 0.72, 0.80, 0.86, -1.1, 1.1), WALNUT), slab((0.02, 0.66, 0.06, 0.80, -1.05, -0.45), WALNUT),
             slab((0.02, 0.66, 0.06, 0.80, 0.45, 1.05), WALNUT)]
    for s in (-0.75, 0.75):
        parts += [slabs([(0.66, 0.68, y, y + 0.2, s - 0.27, s + 0.27) for y in (0.1, 0.34, 0.58)], OAK),
                  slabs([(0.68, 0.70, y + 0.09, y + 0.12, s - 0.03, s + 0.03) for y in (0.1, 0.34, 0.58)], BRASS)]
    for k, (x, z, r) in enumerate(((0.45, -0.7, 0.09), (0.5, -0.45, 0.06), (0.35, -0.3, 0.11), (0.52, 0.05, 0.07),
                                   (0.45, 0.35, 0.05), (0.3, 0.75, 0.12), (0.55, 0.65, 0.06))):
        flat = gear(r, 14, gold if k % 2 else copper, 0.018).turned("z", 90.0)
        parts.append(flat.moved(x, 0.86 + 0.004 * k, z))
    parts += [gear(0.17, 20, gold).turned("y", 15).moved(0.16, 1.04, -0.62), gear(0.10, 14, copper).moved(0.2, 0.97,
        -0.36),
              _lamp_arm(0.1, 0.86, 0.5)]
    parts += [_mantel_clock(0.22, 0.86, 0.95)]
    return join(parts)


def _lamp_arm(x: float, y: float, z: float) -> Mesh:
    return join([tube([(x, y, z), (x, y + 0.34, z), (x + 0.3, y + 0.46, z - 0.08)], 0.016, BRASS, 7, 14),
                 lathe([(0.11, -0.04), (0.06, 0.06), (0.0, 0.09)], enamel("#2f5a44"), 20).moved(x + 0.3, y + 0.42,
                     z - 0.08),
                 ball(0.05, lit("#ffd88a", 2.0), 0.8, 12).moved(x + 0.3, y + 0.385, z - 0.08)])


def _mantel_clock(x: float, y: float, z: float) -> Mesh:
    face, gold = Stuff(paint("#ece4cc"), wear=0), metal("#c79a3c", 0.9)
    return join([slab((x - 0.08, x + 0.08, y, y + 0.30, z - 0.12, z + 0.12), WALNUT),
                 lathe([(0.0, 0.0), (0.09, 0.0)], face, 24).turned("z", -90).moved(x + 0.085, y + 0.17, z),
                 tube([(x + 0.085, y + 0.17 + 0.092 * math.sin(a), z + 0.092 * math.cos(a)) for a in np.linspace(0,
                     6.284, 25)],
                      0.010, gold, 6), slabs([(x + 0.087, x + 0.09, y + 0.17, y + 0.24, z - 0.006, z + 0.006),
                          (x + 0.087,
                          x + 0.09, y + 0.165, y + 0.177, z, z + 0.05)], BLACK)])


def clocks(rng: np.random.Generator) -> Mesh:
    """A wall of clocks, hung: round, square, with pendulums, all at other times."""
    face, gold, parts = Stuff(paint("#ece4cc"), wear=0), metal("#c79a3c", 0.9), []
    for z, y, r in ((-1.2, 0.5, 0.20), (-0.72, 0.85, 0.13), (-0.68, 0.25, 0.15), (-0.2, 0.6, 0.26), (0.36, 0.9, 0.14),
                    (0.38, 0.3, 0.18), (0.88, 0.65, 0.22), (1.3, 0.28, 0.13), (1.32, 0.92, 0.12)):
        hour, minute = float(rng.uniform(0, 6.28)), float(rng.uniform(0, 6.28))
        parts += [lathe([(0.0, 0.03), (r, 0.03), (r * 1.12, 0.0)], face, 26).turned("z", -90).moved(0.03, y, z),
                  tube([(0.06, y + r * math.sin(a), z + r * math.cos(a)) for a in np.linspace(0, 6.284, 29)], r * 0.11,
                       (gold, WALNUT, OAK)[int(rng.integers(3))], 7)]
        parts += [tube([(0.07, y, z), (0.07, y + k * r * math.sin(a), z + k * r * math.cos(a))], r * 0.035, BLACK, 5)
                  for k, a in ((0.5, hour), (0.8, minute))]
        marks = [(0.062, 0.066, y + 0.8 * r * math.sin(a) - 0.012, y + 0.8 * r * math.sin(a) + 0.012,
                  z + 0.8 * r * math.cos(a) - 0.012, z + 0.8 * r * math.cos(a) + 0.012) for a in np.linspace(0, 5.76,
                      12)]
        parts.append(slabs(marks, BLACK))
        if r > 0.19:
            parts += [slab((0.02, 0.10, y - r * 2.3, y - r, z - r * 0.5, z + r * 0.5), WALNUT),
                      lathe([(0.0, 0), (r * 0.25, 0), (r * 0.25, 0.02), (0, 0.02)], gold, 14).turned("z",
                          -90).moved(0.11,
                          y - r * 1.8, z), slab((0.105, 0.11, y - r * 1.8, y - r, z - 0.006, z + 0.006), gold)]
    return join(parts)


def great_gears(rng: np.random.Generator) -> Mesh:
    """The works of a tower clock, hung: wheels up to 1.2 m across."""
    iron, gold = metal("#5a5048", 0.6), metal("#a8843c", 0.8)
    return join([gear(0.62, 30, gold, 0.07).moved(0.1, 0.7, -0.35), gear(0.36, 18, iron, 0.07).moved(0.2, 0.28, 0.55),
                 gear(0.42, 22, iron, 0.06).moved(0.05, 1.35, 0.45), gear(0.22, 14, gold, 0.06).moved(0.16, 1.0, 1.0)])


def forge_hearth(rng: np.random.Generator) -> Mesh:
    """A raised brick hearth full of glowing coals under a hood, bellows beside it."""
    wall = brick("#6a4438", 0.085)
    parts = [slab((0, 0.95, 0, 0.80, -0.8, 0.8), wall), slabs([(0, 0.95, 0.80, 1.0, z, z + 0.18) for z in (-0.8, 0.62)],
        wall), slab((0, 0.12, 0.8, 1.6, -0.8, 0.8), matt("#241a16")),
             lathe([(1.02, 0.0), (0.42, 0.75), (0.38, 2.2)], IRON, 4).turned("y", 45).scaled(0.72, 1, 1).moved(0.46,
                 1.55, 0)]
    for _ in range(46):
        glow = float(rng.uniform(0.5, 2.2))
        parts.append(ball(float(rng.uniform(0.05, 0.10)), lit(("#ff5a14", "#ff9a30", "#d83008")[int(rng.integers(3))],
            glow), 0.7, 8).moved(float(rng.uniform(0.2, 0.85)), 0.83, float(rng.uniform(-0.58, 0.58))))
    parts += [ball(0.34, matt("#5a3a26"), 0.55, 18).scaled(1, 1, 0.7).moved(0.45, 0.9, 1.15),
        slab((0.1, 0.8, 0.5, 0.55, 0.9,
        1.4), OAK)]
    return join(parts)


def anvil(rng: np.random.Generator) -> Mesh:
    """On its block, centred."""
    return join([lathe([(0.26, 0.0), (0.25, 0.5)], wood("#6a4a30", 0.05), 18), lathe([(0.0, 0.5), (0.25, 0.5)], OAK,
        18),
                 slab((-0.15, 0.15, 0.50, 0.56, -0.12, 0.12), IRON), slab((-0.07, 0.07, 0.56, 0.66, -0.08, 0.08), IRON),
                 slab((-0.10, 0.10, 0.66, 0.80, -0.22, 0.20), IRON), lathe([(0.065, 0.0), (0.0, 0.26)], IRON,
                     14).turned("x",
                     90).moved(0, 0.75, 0.2)])


def tool_rack(rng: np.random.Generator) -> Mesh:
    """A smith's tongs, hammers and horseshoes on a rail, hung by the rail."""
    parts = [slab((0, 0.05, -0.03, 0.03, -0.9, 0.9), WALNUT)]
    for k, z in enumerate(np.arange(-0.8, 0.85, 0.2)):
        long = float(rng.uniform(0.45, 0.75))
        parts.append(slab((0.05, 0.07, -long, 0.0, float(z) - 0.012, float(z) + 0.012), IRON if k % 2 else OAK))
        parts.append(slab((0.04, 0.08, -long - 0.09, -long, float(z) - 0.055, float(z) + 0.055), IRON))
    return join(parts)


def crates(rng: np.random.Generator) -> Mesh:
    """A heap of wooden boxes and cartons."""
    parts = []
    for x, y, z, s in ((0.3, 0, -0.5, 0.55), (0.3, 0, 0.12, 0.48), (0.28, 0.55, -0.42, 0.42), (0.26, 0, 0.62, 0.40),
                       (0.26, 0.48, 0.16, 0.36)):
        stuff = planks("#a07a4a", 0.12) if rng.random() < 0.55 else matt("#b08a5a")
        parts += [slab((x - s / 2, x + s / 2, y, y + s * 0.95, z - s / 2, z + s / 2), stuff),
                  slabs([(x + s / 2, x + s / 2 + 0.015, y + k, y + k + 0.05, z - s / 2, z + s / 2) for k in (0.0,
                      s * 0.87)],
                        OAK)]
    return join(parts)


def casks(rng: np.random.Generator) -> Mesh:
    """Three barrels standing."""
    stave, hoop = wood("#7a5230", 0.06, 0.15), IRON
    one = join([lathe([(0.26, 0.0), (0.32, 0.3), (0.33, 0.42), (0.32, 0.55), (0.26, 0.85), (0.0, 0.84)], stave, 24),
                *(lathe([(r, y), (r, y + 0.05)], hoop, 24) for r, y in ((0.285, 0.1), (0.338, 0.3), (0.338, 0.52),
                    (0.285,
                    0.72)))])
    return join([one.moved(0.36, 0, -0.4), one.moved(0.42, 0, 0.35), one.scaled(0.8).moved(0.95, 0, 0.0)])


def hay(rng: np.random.Generator) -> Mesh:
    """Bales in two layers, loose straw before them."""
    straw = Stuff(paint("#c8a24a"), "thatch", paint("#8a6a28"), 0.12, 0.6, wear=0.2)
    spots = [(0.35, 0.0, -0.62), (0.4, 0.0, 0.6), (0.38, 0.46, 0.0), (1.0, 0.0, 0.1)]
    heap = lathe([(0.75, 0.0), (0.45, 0.10), (0.0, 0.16)], straw, 20).moved(1.2, 0, -0.6)
    return join([*(slab((x - 0.28, x + 0.28, y, y + 0.45, z - 0.56, z + 0.56), straw) for x, y, z in spots), heap])


def ladder(rng: np.random.Generator) -> Mesh:
    """Leaning on the wall."""
    rails = [tube([(0.7, 0, z), (0.05, 2.6, z)], 0.03, OAK, 6) for z in (-0.22, 0.22)]
    return join([*rails, *(tube([(0.7 - 0.65 * t, 2.6 * t, -0.22), (0.7 - 0.65 * t, 2.6 * t, 0.22)], 0.02, OAK, 6)
                           for t in np.arange(0.08, 1.0, 0.105))])


def farm_tools(rng: np.random.Generator) -> Mesh:
    """Fork, rake and spade leaning on the wall; a coil of rope."""
    shafts = [tube([(0.35, 0, z), (0.05, 1.6, z + 0.06)], 0.018, OAK, 6) for z in (-0.4, 0.0, 0.4)]
    heads = [slab((0.02, 0.06, 1.5, 1.85, -0.47, -0.27), IRON), *(slab((0.03, 0.05, 1.55, 1.9, z, z + 0.015),
        IRON) for z in
        (-0.02, 0.04, 0.10)), slab((0.02, 0.1, 1.58, 1.62, 0.28, 0.64), OAK)]
    rope = [tube([(0.08, 1.3 + r * math.sin(a), 0.95 + r * math.cos(a)) for a in np.linspace(0, 6.28, 21)], 0.02,
        cloth("#b89a68"), 6) for r in (0.16, 0.19, 0.22)]
    return join([*shafts, *heads, *rope])


def stall_door(rng: np.random.Generator) -> Mesh:
    """A loose-box: boards below, bars above, 2.2 m."""
    return join([slab((0, 0.08, 0.05, 1.25, -1.0, 1.0), planks("#7a5636", 0.15)), slabs([(0.02, 0.05, 1.25, 2.1, z, z +
        0.025) for z in np.arange(-0.95, 1.0, 0.14)], IRON), slabs([(0, 0.12, 0, 2.3, z, z + 0.12) for z in (-1.1,
            1.0)],
            OAK), slab((0, 0.12, 2.1, 2.22, -1.1, 1.1), OAK), slab((-0.02, 0.0, 1.25, 2.1, -1.0, 1.0),
                matt("#140e0a"))])


def trunk(rng: np.random.Generator) -> Mesh:
    """An old trunk with cloths over it, and a dressmaker's dummy beside."""
    parts = [slab((0.05, 0.60, 0, 0.42, -0.5, 0.4), planks("#6a4a30", 0.1)),
        slabs([(0.04, 0.61, 0, 0.50, z, z + 0.06) for z
        in (-0.42, 0.26)], BRASS), slab((0.05, 0.60, 0.42, 0.50, -0.5, 0.4), WALNUT),
             ball(0.22, cloth("#a05a5a"), 0.4, 14).moved(0.4, 0.5, -0.2)]
    form = lathe([(0.17, 0.75), (0.13, 0.95), (0.19, 1.2), (0.12, 1.4), (0.05, 1.46), (0.05, 1.52)], cloth("#cdb48a"),
        20)
    return join([*parts, form.scaled(0.75, 1, 1).moved(0.35, 0, 0.85), tube([(0.35, 0, 0.85), (0.35, 0.75, 0.85)],
        0.02, OAK,
        6), around(tube([(0, 0.1, 0), (0.2, 0, 0)], 0.015, OAK, 6), 3).moved(0.35, 0, 0.85)])


def tyres(rng: np.random.Generator) -> Mesh:
    """A stack of tyres and a red tool chest."""
    ring = [(0.30 + 0.1 * math.cos(a), 0.1 + 0.1 * math.sin(a)) for a in np.linspace(0, 6.283, 17)]
    tyre = lathe(ring, matt("#1c1c1e"), 24)
    red = enamel("#b02a22")
    return join([*(tyre.moved(0.42, 0.2 * k, -0.55) for k in range(4)), slab((0.02, 0.50, 0.1, 1.0, 0.1, 0.9), red),
                 slabs([(0.50, 0.515, y, y + 0.15, 0.13, 0.87) for y in (0.14, 0.32, 0.50, 0.68, 0.83)], red.dyed(paint(
                     "#c83a30"))), slabs([(0.515, 0.535, y + 0.10, y + 0.12, 0.3, 0.7) for y in (0.14, 0.32, 0.50, 0.68,
                         0.83)], STEEL), pot(0.06, 0.2, matt("#3a6a8a"), (0.25, 1.0, 0.3)),
                             slab((0.1, 0.4, 1.0, 1.12, 0.5,
                             0.8), matt("#2a2a2c"))])


def shutter(rng: np.random.Generator) -> Mesh:
    """A garage's roller door, 2.6 m."""
    return join([slabs([(0, 0.035 + 0.02 * (k % 2), y, y + 0.14, -1.5, 1.5) for k, y in enumerate(np.arange(0.0, 2.2,
        0.15))],
        metal("#9aa0a2", 0.3)), slabs([(0, 0.10, 0, 2.35, z, z + 0.1) for z in (-1.6, 1.5)], STEEL),
            slab((0, 0.3, 2.2, 2.45,
            -1.6, 1.6), STEEL)])


def chains(rng: np.random.Generator) -> Mesh:
    """Two chains with shackles, hung; their ring is at y = 0."""
    parts = []
    for z in (-0.35, 0.35):
        for k in range(14):
            ring = [(0.06, -0.05 * k - 0.03 + 0.035 * math.sin(a), z + 0.018 * math.cos(a)) for a in np.linspace(0,
                6.283, 9)]
            parts.append(tube(ring, 0.008, IRON, 5))
        cuff = [(0.08, -0.78 + 0.08 * math.sin(a), z + 0.08 * math.cos(a)) for a in np.linspace(0, 6.283, 15)]
        parts.append(tube(cuff, 0.018, IRON, 6))
    return join(parts)


def bars(rng: np.random.Generator) -> Mesh:
    """A cell's grating, 2 m wide."""
    return join([slab((-0.02, 0.0, 0, 2.1, -1.0, 1.0), matt("#080706")), *(tube([(0.05, 0, z), (0.05, 2.1, z)], 0.022,
        IRON,
        7) for z in np.arange(-0.95, 1.0, 0.155)), slabs([(0.02, 0.08, y, y + 0.06, -1.02, 1.02) for y in (0.0, 1.0,
            2.06)],
            IRON), slabs([(0, 0.2, 0, 2.3, z, z + 0.2) for z in (-1.2, 1.0)], stone("#5a564e", 0.3))])


def wall_torch(rng: np.random.Generator) -> Mesh:
    """A torch in its iron, hung; fits.FIRES lights it."""
    return join([tube([(0.02, -0.3, 0), (0.14, 0.0, 0)], 0.025, OAK, 7), slab((0, 0.04, -0.3, -0.1, -0.04, 0.04), IRON),
                 lathe([(0.03, -0.05), (0.06, 0.04)], IRON, 10).moved(0.14)])


def apothecary(rng: np.random.Generator) -> Mesh:
    """A wall of small drawers with jars above, 2.2 m."""
    ware = (enamel("#e0d6c0"), Stuff(paint("#8a5418"), gloss=1, metal=0.3), Stuff(paint("#2f6a4a"), gloss=1, metal=0.3))
    parts = [slab((0, 0.36, 0, 1.1, -1.0, 1.0), WALNUT), slab((0, 0.40, 1.1, 1.14, -1.03, 1.03), OAK)]
    fronts = [(0.36, 0.375, y, y + 0.15, z, z + 0.22) for y in np.arange(0.08, 1.0, 0.17) for z in np.arange(-0.98,
        0.9, 0.245)]
    parts += [slabs(fronts, OAK), slabs([(0.375, 0.395, y0 + 0.06, y1 - 0.06, z0 + 0.09, z1 - 0.09) for _, _, y0, y1,
        z0, z1
        in fronts], BRASS), slabs([(0, 0.26, y, y + 0.03, -1, 1) for y in (1.5, 1.9)], WALNUT),
              slabs([(0, 0.28, 1.14, 2.25, z, z + 0.04) for z in (-1.0, 0.96)], WALNUT)]
    return join([*parts, *(jars(-0.95, 0.95, y, rng, ware, 0.14, 0.3) for y in (1.14, 1.53, 1.93))])


def shelf_tools(rng: np.random.Generator) -> Mesh:
    """A steel rack of tins, boxes and cans, 1.9 m."""
    tins = (matt("#8a3a2a"), matt("#3a5a7a"), STEEL, matt("#c8a03a"), matt("#4a6a4a"))
    return join([slabs([(0, 0.40, y, y + 0.03, -0.9, 0.9) for y in (0.15, 0.6, 1.05, 1.5)], STEEL),
        slabs([(x, x + 0.03, 0,
        1.9, z, z + 0.03) for x in (0.0, 0.37) for z in (-0.9, 0.87)], STEEL), *(jars(-0.85, 0.85, y, rng, tins, 0.2,
            0.32)
            for y in (0.18, 0.63, 1.08, 1.53))])


def oil_lamp(rng: np.random.Generator) -> Mesh:
    """A lantern that hangs from above; its foot is at y = 0."""
    return join([turned([(0.08, 0), (0.08, 0.03), (0.05, 0.05)], IRON, (0, 0, 0)), ball(0.07, lit("#ffc060", 1.6), 1.5,
        12).moved(0, 0.16, 0), turned([(0.09, 0.26), (0.05, 0.34), (0.0, 0.36)], IRON, (0, 0, 0)),
            tube([(0, 0.36, 0), (0,
            2.4, 0)], 0.007, IRON, 5)])


FITTINGS = {
    "workbench": workbench, "clock bench": clock_bench, "clocks": clocks, "great gears": great_gears,
    "forge hearth": forge_hearth, "anvil": anvil, "tool rack": tool_rack, "crates": crates, "casks": casks, "hay": hay,
    "ladder": ladder, "farm tools": farm_tools, "stall door": stall_door, "trunk": trunk, "tyres": tyres,
    "shutter": shutter, "chains": chains, "cell bars": bars, "wall torch": wall_torch, "apothecary": apothecary,
    "tool shelves": shelf_tools, "oil lamp": oil_lamp,
}  # fmt: skip
