"""What kitchens, bathrooms, bars, cafés and shops are fitted with."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    lit,
    matt,
    metal,
    stripes,
    wood,
)
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, BRASS, OAK, STEEL, WALNUT, WHITE
from reelwright.engines.previz.paint.places.fitments.joinery import (
    bottles,
    doors,
    flask,
    jars,
    legs,
    pot,
    slab,
    slabs,
    turned,
)
from reelwright.engines.previz.paint.places.fitments.mirrors import mirrored_room

CHROME = metal("#c4ccd0", 0.9)
TOP = Stuff(paint("#8a6a4a"), "wood", paint("#5a4028"), 0.10, 0.1, 0.4, wear=0.2)
SINK = enamel("#eef0ee", 0.3)
_FRONTS = ("#dfe3dc", "#8fa6a0", "#6f8496", "#cdb892", "#4a5a50")


def counter(rng: np.random.Generator) -> Mesh:
    """2 m of kitchen: cupboards below with a sink, cupboards above, jars between."""
    front = enamel(_FRONTS[int(rng.integers(len(_FRONTS)))], 0.05)
    parts = [slab((0, 0.56, 0.10, 0.86, -1.0, 1.0), front), slab((0, 0.50, 0, 0.10, -1.0, 1.0), BLACK),
             doors(-1.0, 1.0, 0.14, 0.83, 4, 0.56, front, BRASS), slab((0, 0.61, 0.86, 0.90, -1.02, 1.02), TOP),
             slab((0.10, 0.50, 0.895, 0.905, -0.30, 0.30), STEEL), slab((0.14, 0.46, 0.902, 0.907, -0.26, 0.26), BLACK),
             tube([(0.08, 0.90, 0), (0.08, 1.20, 0), (0.14, 1.26, 0), (0.26, 1.24, 0), (0.27, 1.16, 0)], 0.016, CHROME,
                  8, 22)]
    ware = (enamel("#e0d8c8"), enamel("#c2542e"), enamel("#6f8f8a"), OAK)
    parts += [jars(-0.95, -0.42, 0.90, rng, ware, 0.18, 0.24), jars(0.5, 0.95, 0.90, rng, ware, 0.18, 0.20)]
    parts += [flask(0.035, 0.28, Stuff(paint("#4a6a2a"), gloss=1, metal=0.3), (0.15, 0.90, 0.42))]
    return join(parts)


def wall_cupboards(rng: np.random.Generator) -> Mesh:
    """2 m of cupboards to hang, by their lower edge, with one open bay of crockery."""
    front = enamel(_FRONTS[int(rng.integers(len(_FRONTS)))], 0.05)
    ware = (enamel("#e8e2d4"), enamel("#7a94a4"), enamel("#c8a05a"))
    return join([slab((0, 0.32, 0, 0.70, -1.0, 0.0), front), doors(-1.0, 0.0, 0.02, 0.68, 2, 0.32, front, BRASS),
                 slabs([(0, 0.30, y, y + 0.025, 0.0, 1.0) for y in (0.0, 0.35, 0.68)], OAK),
                 slabs([(0, 0.30, 0, 0.70, 0.98, 1.0)], OAK), jars(0.04, 0.96, 0.025, rng, ware, 0.15, 0.24),
                 jars(0.04, 0.96, 0.375, rng, ware, 0.15, 0.24)])


def fridge(rng: np.random.Generator) -> Mesh:
    """1.85 m, two doors."""
    body = (enamel("#e4e6e4", 0.15), metal("#9aa2a6", 0.5), enamel("#7fa0a0", 0.15))[int(rng.integers(3))]
    return join([slab((0, 0.62, 0.03, 1.85, -0.35, 0.35), body), slab((0.60, 0.625, 1.18, 1.20, -0.35, 0.35), BLACK),
                 slabs([(0.62, 0.665, 1.26, 1.70, -0.30, -0.26), (0.62, 0.665, 0.50, 1.10, -0.30, -0.26)], CHROME),
                 slabs([(0.621, 0.626, 1.45, 1.58, 0.02, 0.12)], matt("#e0c050")),
                 slabs([(0.621, 0.626, 1.40, 1.50, 0.15, 0.25)], matt("#d87a6a"))])


def stove(rng: np.random.Generator) -> Mesh:
    """An oven with a pot and a pan on it, a hood above to the ceiling."""
    parts = [slab((0, 0.60, 0.06, 0.89, -0.38, 0.38), STEEL), slab((0.60, 0.61, 0.20, 0.62, -0.30, 0.30), BLACK),
             slab((0.605, 0.615, 0.28, 0.54, -0.22, 0.22), lit("#c86a1c", 0.35)),
             tube([(0.64, 0.67, -0.3), (0.64, 0.67, 0.3)], 0.012, CHROME, 8),
             slab((0, 0.61, 0.89, 0.915, -0.39, 0.39), BLACK)]
    parts += [turned([(0.025, 0), (0.02, 0.03)], BLACK, (0.62, 0.77, z), 10) for z in (-0.24, 0.0, 0.24)]
    parts += [pot(0.12, 0.17, metal("#b8703c", 0.7), (0.22, 0.92, 0.18)), tube([(0.22, 1.02, 0.28), (0.22, 1.03, 0.36)],
        0.012, BLACK, 6), turned([(0.09, 0.0), (0.13, 0.05), (0.12, 0.05), (0.0, 0.012)], BLACK, (0.40, 0.92, -0.17),
            20),
              tube([(0.5, 0.95, -0.17), (0.74, 0.99, -0.17)], 0.012, OAK, 6)]
    parts += [lathe([(0.50, 0.0), (0.20, 0.34), (0.18, 1.4)], STEEL, 4).turned("y", 45).moved(0.30, 1.62, 0),
              slab((0.30, 0.34, 1.60, 1.62, -0.1, 0.1), lit("#fff0c8", 1.2))]
    return join(parts)


def island(rng: np.random.Generator) -> Mesh:
    """A worktop in the middle with a bowl of fruit and a board."""
    front = enamel(_FRONTS[int(rng.integers(len(_FRONTS)))], 0.05)
    fruit = [ball(0.045, enamel(c, 0.1), 1, 12).moved(x, 1.0 + y, z) for c, x, y, z in (
        ("#c02a22", 0.04, 0, 0.42), ("#d8822a", -0.05, 0, 0.40), ("#7a9a3c", 0.0, 0, 0.50), ("#e2b93c", 0.0, 0.05,
            0.44))]
    return join([slab((-0.35, 0.35, 0.08, 0.87, -0.85, 0.85), front), slab((-0.42, 0.42, 0.87, 0.92, -0.95, 0.95), TOP),
                 doors(-0.83, 0.83, 0.12, 0.84, 3, 0.35, front, BRASS), *fruit,
                 turned([(0.06, 0), (0.15, 0.07), (0.14, 0.07), (0.0, 0.03)], enamel("#e0d8c8"), (0, 0.92, 0.44), 24),
                 slab((-0.15, 0.15, 0.92, 0.94, -0.55, -0.15), OAK)])


def pan_rail(rng: np.random.Generator) -> Mesh:
    """Copper pans on hooks, hung by the rail."""
    copper = metal("#b8703c", 0.8)
    parts = [tube([(0.08, 0, -0.7), (0.08, 0, 0.7)], 0.01, BLACK, 6)]
    for z, r in ((-0.55, 0.12), (-0.2, 0.09), (0.1, 0.14), (0.45, 0.10)):
        parts += [lathe([(0.0, 0.0), (r, 0.0), (r, 0.05)], copper, 22).turned("z", -90).moved(0.06, -0.22 - r, z),
                  slab((0.05, 0.065, -0.24, -0.02, z - 0.01, z + 0.01), copper)]
    return join(parts)


def bathtub(rng: np.random.Generator) -> Mesh:
    """A free-standing tub along the wall, with foam and a tap."""
    u = np.linspace(0, 2 * math.pi, 41)
    profile = ((0.55, 0.08), (0.78, 0.16), (0.92, 0.36), (1.0, 0.58), (1.03, 0.60), (0.97, 0.60), (0.90, 0.40))
    from_above = [np.stack([0.38 * r * np.cos(u), np.full(41, y), 0.85 * r * np.sin(u)], 1) for r, y in profile]
    foam = [ball(float(rng.uniform(0.06, 0.13)), matt("#f0f4f6", 0), 0.8, 12).moved(float(rng.uniform(-0.22, 0.22)),
        0.55,
            float(rng.uniform(-0.6, 0.6))) for _ in range(16)]
    feet = [ball(0.05, BRASS).moved(x, 0.05, z) for x in (-0.2, 0.2) for z in (-0.5, 0.5)]
    tap = tube([(-0.36, 0.6, 0.0), (-0.36, 0.85, 0.0), (-0.30, 0.90, 0), (-0.2, 0.86, 0)], 0.018, CHROME, 8, 18)
    return join([grid(np.array(from_above), SINK), *foam, *feet, tap]).moved(0.5)


def basin(rng: np.random.Generator) -> Mesh:
    """A wash-basin on a cupboard, a lit mirror over it, towels beside."""
    parts = [slab((0, 0.46, 0.30, 0.80, -0.5, 0.5), OAK), doors(-0.5, 0.5, 0.34, 0.77, 2, 0.46, OAK, BRASS),
             slab((0, 0.50, 0.80, 0.84, -0.54, 0.54), SINK),
             turned([(0.12, 0), (0.22, 0.12), (0.21, 0.12), (0.0, 0.04)], SINK, (0.26, 0.83, 0), 28),
             tube([(0.06, 0.84, 0), (0.06, 1.06, 0), (0.12, 1.1, 0), (0.2, 1.06, 0)], 0.014, CHROME, 8, 16),
             slab((0, 0.03, 1.20, 1.95, -0.45, 0.45), OAK), mirrored_room(1.24, 1.91, -0.41, 0.41).moved(0.03),
             slabs([(0.02, 0.08, 1.98, 2.06, z - 0.06, z + 0.06) for z in (-0.25, 0.0, 0.25)], lit("#fff0d0", 1.4)),
             jars(0.26, 0.5, 0.84, rng, (enamel("#e0b0a8"), enamel("#7fa8a0")), 0.12, 0.16),
             tube([(0.06, 1.25, 0.62), (0.06, 1.25, 1.02)], 0.01, CHROME, 6),
             slab((0.05, 0.08, 0.72, 1.26, 0.66, 0.98), stripes("#c86a5a", "#efe6d8", 0.12))]
    return join(parts)


def toilet(rng: np.random.Generator) -> Mesh:
    """With its cistern."""
    bowl = lathe([(0.12, 0.0), (0.11, 0.18), (0.20, 0.36), (0.21, 0.40), (0.0, 0.41)], SINK, 26).scaled(1.25, 1, 0.95)
    lid = lathe([(0.0, 0.42), (0.21, 0.42), (0.20, 0.45), (0.0, 0.455)], SINK, 26).scaled(1.25, 1, 0.95)
    return join([bowl.moved(0.42), lid.moved(0.42), slab((0, 0.20, 0.36, 0.82, -0.22, 0.22), SINK),
                 slab((0, 0.22, 0.82, 0.86, -0.24, 0.24), SINK)])


def shower(rng: np.random.Generator) -> Mesh:
    """A glass cubicle with a rain head."""
    pane = glass("#cfe4e8", 0.16)
    return join([slab((0, 0.9, 0, 0.08, -0.45, 0.45), SINK), slab((0.88, 0.895, 0.08, 2.0, -0.45, 0.45), pane),
                 slabs([(0.0, 0.9, 0.08, 2.0, z, z + 0.012) for z in (-0.45, 0.44)], pane),
                 slabs([(0.87, 0.90, 0.08, 2.03, z - 0.015, z + 0.015) for z in (-0.45, 0.0, 0.45)], CHROME),
                 slabs([(0.87, 0.90, 2.0, 2.03, -0.45, 0.45)], CHROME),
                 tube([(0.04, 1.0, 0), (0.04, 2.1, 0), (0.3, 2.15, 0)], 0.014, CHROME, 8, 16),
                 turned([(0.0, 0.0), (0.13, 0.0), (0.11, 0.03), (0.0, 0.05)], CHROME, (0.34, 2.1, 0), 20)])


def bar_back(rng: np.random.Generator) -> Mesh:
    """Lit shelves of bottles, 3.2 m wide."""
    parts = [slab((0, 0.05, 0, 2.5, -1.6, 1.6), WALNUT), slab((0.04, 0.06, 1.0, 2.35, -1.5, 1.5), lit("#b87830", 0.32)),
             slabs([(0.04, 0.30, y, y + 0.03, -1.55, 1.55) for y in (1.05, 1.48, 1.91)], WALNUT),
             slabs([(0.04, 0.32, 0.9, 2.45, z - 0.04, z + 0.04) for z in (-1.55, -0.5, 0.5, 1.55)], WALNUT),
             slab((0, 0.40, 0, 0.92, -1.6, 1.6), WALNUT), doors(-1.58, 1.58, 0.08, 0.88, 6, 0.40, WALNUT, BRASS),
             slab((0, 0.40, 2.42, 2.55, -1.66, 1.66), WALNUT)]
    parts += [bottles(-1.5, 1.5, y, rng, 0.18, 0.105) for y in (1.08, 1.51, 1.94)]
    return join(parts)


def bar_counter(rng: np.random.Generator) -> Mesh:
    """A panelled counter with taps, 3 m, centred."""
    panels = [(0.30, 0.325, 0.18, 0.92, z, z + 0.5) for z in np.arange(-1.45, 1.4, 0.58)]
    taps = [tube([(0, 1.1, z), (0, 1.36, z), (0.08, 1.38, z), (0.09, 1.3, z)], 0.018, BRASS, 8, 14) for z in
            (0.5, 0.66, 0.82)]
    return join([slab((-0.25, 0.30, 0, 1.05, -1.5, 1.5), WALNUT), slabs(panels, OAK),
                 slab((-0.32, 0.42, 1.05, 1.10, -1.56, 1.56), OAK), *taps,
                 tube([(0.40, 0.2, -1.5), (0.40, 0.2, 1.5)], 0.025, BRASS, 8),
                 *(glass_of(x, 1.10, z) for x, z in ((0.1, -0.9), (0.15, -0.3), (0.05, 0.1)))])


def glass_of(x: float, y: float, z: float) -> Mesh:
    """A tumbler with amber in it."""
    return join([turned([(0.03, 0.0), (0.036, 0.11)], glass("#dfeaea", 0.3), (x, y, z), 16),
                 turned([(0.0, 0.05), (0.031, 0.05), (0.028, 0.004)], Stuff(paint("#c8882a"), gloss=1), (x, y, z), 14)])


def stool(rng: np.random.Generator) -> Mesh:
    """A bar stool."""
    return join([turned([(0.0, 0.70), (0.17, 0.70), (0.19, 0.74), (0.17, 0.79), (0.0, 0.80)], matt("#6a2a24"),
        (0, 0, 0),
                        24), turned([(0.20, 0.0), (0.19, 0.02), (0.03, 0.05), (0.025, 0.7)], STEEL, (0, 0, 0), 18),
                 tube([(0.14 * math.cos(a), 0.28, 0.14 * math.sin(a)) for a in np.linspace(0, 6.283, 17)], 0.01, STEEL,
                     6)])


def cafe_set(rng: np.random.Generator) -> Mesh:
    """A round table with two bentwood chairs, a cup and a candle on it."""
    chairs = [bentwood(rng).turned("y", t).moved(0.1 * s, 0, 0.62 * s) for t, s in ((80.0, 1), (-100.0, -1))]
    return join([turned([(0.22, 0.0), (0.20, 0.02), (0.03, 0.06), (0.03, 0.70)], BLACK, (0, 0, 0), 18),
                 turned([(0.0, 0.70), (0.38, 0.70), (0.38, 0.735), (0.0, 0.736)], TOP, (0, 0, 0), 36),
                 turned([(0.06, 0.0), (0.075, 0.012), (0.03, 0.012), (0.04, 0.07), (0.0, 0.06)], WHITE,
                     (0.12, 0.736, 0.1)),
                 turned([(0.03, 0.0), (0.036, 0.09)], lit("#ffb860", 1.0), (-0.02, 0.736, -0.14), 12), *chairs])


def bentwood(rng: np.random.Generator) -> Mesh:
    """A café's chair, its front +x, centred."""
    dark = wood("#4a2c1c", 0.03, 0.4)
    hoop = [(-0.18 - 0.05 * math.sin(a), 0.46 + 0.46 * math.sin(a), 0.19 * math.cos(a)) for a in np.linspace(0,
        math.pi, 13)]
    inner = [(x + 0.005, 0.46 + (y - 0.46) * 0.72, z * 0.62) for x, y, z in hoop]
    return join([tube(hoop, 0.014, dark, 7, 22), tube(inner, 0.010, dark, 6, 22),
                 turned([(0.0, 0.43), (0.20, 0.43), (0.21, 0.46), (0.0, 0.47)], TOP, (0, 0, 0), 24),
                 *(tube([(0.14 * c, 0.44, 0.14 * s), (0.19 * c, 0, 0.19 * s)], 0.014, dark, 7) for c in (1, -1) for s in
                   (1, -1))])


def restaurant_table(rng: np.random.Generator) -> Mesh:
    """White cloth to the floor, plates, glasses, a candle, two chairs."""
    linen = cloth("#ece6da", 0.03)
    folds = [(0.50 + 0.03 * math.cos(12 * a), a) for a in np.linspace(0, 2 * math.pi, 97)]
    rows = np.array([[((r if y < 0.7 else 0.49) * (1 + 0.10 * (0.74 - y)) * math.cos(a), y,
                       (r if y < 0.7 else 0.49) * (1 + 0.10 * (0.74 - y)) * math.sin(a)) for r, a in folds]
                     for y in (0.05, 0.4, 0.69, 0.74)])
    parts = [grid(rows, linen), turned([(0.0, 0.74), (0.50, 0.738)], linen, (0, 0, 0), 40),
             turned([(0.02, 0), (0.025, 0.02), (0.012, 0.03), (0.012, 0.20)], BRASS, (0, 0.74, 0), 12),
             ball(0.022, lit("#ffd080", 2.0), 1.8, 10).moved(0, 0.98, 0)]
    for s in (1, -1):
        parts += [turned([(0.07, 0), (0.14, 0.018), (0.06, 0.012), (0, 0.012)], WHITE, (0.1, 0.74, 0.27 * s), 24),
                  turned([(0.03, 0.0), (0.005, 0.01), (0.005, 0.09), (0.035, 0.14), (0.03, 0.2)], glass("#e8f0f0",
                      0.35),
                         (-0.12, 0.74, 0.26 * s), 14)]
        parts.append(upholstered(rng).turned("y", 90.0 * s).moved(0, 0, 0.72 * s))
    return join(parts)


def upholstered(rng: np.random.Generator) -> Mesh:
    """A padded chair, its front +x, centred."""
    red = cloth("#7a2a30")
    return join([slab((-0.22, 0.22, 0.38, 0.48, -0.22, 0.22), red), slab((-0.25, -0.18, 0.45, 1.0, -0.21, 0.21), red),
                 legs((-0.2, 0.2), (-0.18, 0.18), 0.38, 0.04, WALNUT)])


def shop_shelf(rng: np.random.Generator) -> Mesh:
    """A grocer's rack: rows of bright boxes and tins, 1.9 m."""
    parts = [slab((0, 0.04, 0, 1.95, -1.0, 1.0), STEEL), slabs([(0, 0.42, y, y + 0.03, -1.0, 1.0) for y in
        (0.12, 0.52, 0.92, 1.32, 1.72)], WHITE), slabs([(0.42, 0.43, y - 0.02, y + 0.03, -1.0, 1.0) for y in
            (0.12, 0.52, 0.92, 1.32, 1.72)], matt("#c83a2c"))]
    codes = ("#d8483a", "#3a7ac0", "#e0b030", "#4f9a4f", "#e8e2d4", "#8a4a9a", "#e08a30")
    for y in (0.15, 0.55, 0.95, 1.35, 1.75):
        z = -0.98
        while z < 0.90:
            wide, high = float(rng.uniform(0.08, 0.16)), float(rng.uniform(0.15, 0.29))
            code = codes[int(rng.integers(7))]
            stuff = Stuff(paint(code), "bands", paint("#f4ecd8"), high * 0.6, gloss=0.3, wear=0)
            n = int(rng.integers(1, 4))
            row = [(0.1, 0.38, y, y + high, z + k * wide,
                z + (k + 0.94) * wide) for k in range(n) if z + k * wide < 0.9]
            parts.append(slabs(row, stuff))
            z += wide * n + 0.01
    return join(parts)


def clothes_rack(rng: np.random.Generator) -> Mesh:
    """Garments on a rail."""
    codes = ("#7a4a5a", "#3f5a72", "#c8a878", "#2f2f36", "#a8503a", "#e0d8cc", "#5a6a4a")
    parts = [tube([(0.3, 0, z), (0.3, 1.5, z)], 0.02, STEEL, 8) for z in (-0.8, 0.8)]
    parts.append(tube([(0.3, 1.5, -0.8), (0.3, 1.5, 0.8)], 0.016, STEEL, 8))
    for z in np.arange(-0.7, 0.72, 0.11):
        code, low = codes[int(rng.integers(7))], float(rng.uniform(0.35, 0.8))
        parts.append(lathe([(0.22, low), (0.20, 1.15), (0.16, 1.34), (0.02, 1.42)], cloth(code), 12).scaled(1, 1,
            0.22).moved(
            0.3, 0, float(z)))
    return join(parts)


def display_case(rng: np.random.Generator) -> Mesh:
    """A baker's glass counter with cakes and loaves."""
    crust, icing = Stuff(paint("#b8742c"), "rust", paint("#8a4a1a"), 0.03, 0.3, wear=0.3), enamel("#f0d8dc")
    parts = [slab((-0.3, 0.3, 0, 0.55, -1.0, 1.0), OAK), slab((-0.3, 0.3, 1.18, 1.21, -1.0, 1.0), STEEL),
             slab((-0.28, 0.26, 0.85, 0.86, -0.98, 0.98), glass("#dfeeee", 0.35)),
             slab((0.29, 0.30, 0.55, 1.18, -1.0, 1.0), glass("#dfeeee", 0.12)),
             slab((-0.3, -0.28, 0.55, 1.18, -1, 1), lit("#ffdca0", 0.5))]
    for k, z in enumerate(np.arange(-0.85, 0.9, 0.24)):
        for y in (0.56, 0.87):
            stuff = (crust, icing, enamel("#5a3018"), crust)[(k + int(y * 10)) % 4]
            parts.append(pot(0.09, 0.10, stuff, (0.05, y, float(z))))
    return join(parts)


def barrels(rng: np.random.Generator) -> Mesh:
    """Casks lying on a rack, two rows."""
    stave, hoop = wood("#7a5230", 0.07, 0.2), metal("#3f3a36", 0.4)
    one = join([lathe([(0.0, -0.42), (0.26, -0.42), (0.32, -0.15), (0.33, 0), (0.32, 0.15), (0.26, 0.42), (0.0, 0.42)],
        stave, 26), *(lathe([(r, y - 0.03), (r, y + 0.03)], hoop, 26) for r, y in ((0.297, -0.3), (0.297, 0.3),
            (0.335, 0.1),
            (0.335, -0.1)))]).turned("z", -90)
    spots = [(-0.72, 0.42), (0.0, 0.42), (0.72, 0.42), (-0.36, 1.04), (0.36, 1.04)]
    parts = [one.moved(0.5, y, z) for z, y in spots]
    parts += [slabs([(0.1, 0.9, 0.04, 0.14, z - 0.06, z + 0.06) for z in (-1.0, -0.36, 0.36, 1.0)], WALNUT)]
    return join([*parts, *(turned([(0.03, 0), (0.02, 0.08)], BRASS, (0.93, y - 0.2, z), 8) for z, y in spots[:3])])


def wine_rack(rng: np.random.Generator) -> Mesh:
    """A lattice of bottle ends, 2 m."""
    parts = [slabs([(0, 0.35, 0, 2.0, z - 0.015, z + 0.015) for z in np.arange(-0.9, 0.91, 0.3)], WALNUT),
             slabs([(0, 0.35, y, y + 0.03, -0.9, 0.9) for y in np.arange(0.05, 2.0, 0.3)], WALNUT),
             slab((0, 0.02, 0, 2, -0.9, 0.9), BLACK)]
    dark, foil = Stuff(paint("#1f3a2a"), gloss=1, metal=0.3), matt("#7a1f24")
    end = join([lathe([(0.0, 0.0), (0.045, 0.0), (0.045, 0.1)], dark, 12), lathe([(0.0, 0.16), (0.02, 0.16),
        (0.02, 0.08)],
        foil, 10)]).turned("z", -90)
    parts += [end.moved(0.25, y + 0.06 + dy, z + dz) for z in np.arange(-0.9, 0.89, 0.3) for y in np.arange(0.08, 1.9,
        0.3)
              for dz, dy in ((0.09, 0.0), (0.2, 0.0), (0.145, 0.09)) if rng.random() < 0.85]
    return join(parts)


def chandelier(rng: np.random.Generator) -> Mesh:
    """Brass arms and candles, hung: its lowest point is y = 0."""
    arm = join([tube([(0, 0.25, 0), (0.25, 0.05, 0), (0.5, 0.12, 0), (0.52, 0.25, 0)], 0.014, BRASS, 7, 16),
                turned([(0.04, 0.0), (0.012, 0.02), (0.012, 0.12)], WHITE, (0.52, 0.25, 0), 8),
                ball(0.028, lit("#ffd890", 2.2), 1.7, 8).moved(0.52, 0.42, 0)])
    return join([around(arm, 8, 12), turned([(0.02, 0.0), (0.08, 0.12), (0.04, 0.3), (0.07, 0.45), (0.02, 0.6)], BRASS,
        (0, 0, 0), 16), tube([(0, 0.6, 0), (0, 2.4, 0)], 0.012, BRASS, 6)])


FITTINGS = {
    "counter": counter, "wall cupboards": wall_cupboards, "fridge": fridge, "stove": stove, "island": island,
    "pan rail": pan_rail, "bathtub": bathtub, "basin": basin, "toilet": toilet, "shower": shower, "bar back": bar_back,
    "bar counter": bar_counter, "stool": stool, "cafe set": cafe_set,
    "restaurant table": restaurant_table, "shop shelf": shop_shelf, "clothes rack": clothes_rack,
    "display case": display_case, "barrels": barrels, "wine rack": wine_rack, "chandelier": chandelier,
}  # fmt: skip
