"""What canteens, counters of the post, carriages and places for skaters are fitted with."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, grid, join, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, lit, matt, metal, stone
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, OAK, WHITE
from reelwright.engines.previz.paint.places.fitments.joinery import Slab, pot, slab, slabs

STEEL = metal("#a8b0b4", 0.6)
CARD = Stuff(paint("#b08a5a"), "plain", wear=0.35)
TAPE = matt("#d8c49a")
CONCRETE = Stuff(paint("#a29d94"), "panels", paint("#8c877e"), 2.4, 0.06, wear=0.35)


def canteen_table(rng: np.random.Generator) -> Mesh:
    """A long table with a bench on each side along z, 2.6 m, centred; trays with plates and cups on it."""
    top = enamel(("#d8d4c4", "#c8d4d8", "#dcc8a0")[int(rng.integers(3))], 0.2)
    parts = [slab((-0.38, 0.38, 0.72, 0.76, -1.3, 1.3), top),
             slabs([(-0.92, -0.62, 0.43, 0.46, -1.3, 1.3), (0.62, 0.92, 0.43, 0.46, -1.3, 1.3)], OAK),
             slabs([(-0.80, 0.80, 0.30, 0.36, z, z + 0.06) for z in (-1.0, 0.94)], STEEL),
             slabs([(x, x + 0.06, 0, 0.72, z, z + 0.06) for x in (-0.5, 0.44, -0.8, 0.74) for z in (-1.0, 0.94)],
                   STEEL)]  # fmt: skip
    tray = enamel(("#c8503a", "#4a7a9a", "#d8a03a")[int(rng.integers(3))], 0.15)
    for x, z in ((-0.2, -0.85), (0.2, -0.3), (-0.2, 0.35), (0.2, 0.9)):
        parts += [slab((x - 0.15, x + 0.15, 0.765, 0.78, z - 0.21, z + 0.21), tray),
                  pot(0.1, 0.02, WHITE, (x, 0.78, z - 0.06)), pot(0.035, 0.1, enamel("#e8e4dc"), (x, 0.78, z + 0.13)),
                  pot(0.07, 0.045, matt("#b8662e"), (x, 0.785, z - 0.06))]
    return join(parts)


def serving_line(rng: np.random.Generator) -> Mesh:
    """A canteen's counter of steel, 3.2 m: a rail for trays, pans of food under glass and warm lamps."""
    parts = [slab((0, 0.75, 0, 0.9, -1.6, 1.6), STEEL), slab((0.74, 0.76, 0.12, 0.8, -1.58, 1.58), enamel("#5f8f8a")),
             *(tube([(x, 0.86, -1.6), (x, 0.86, 1.6)], 0.014, STEEL, 6) for x in (0.84, 0.92, 1.0)),
             slab((0.05, 0.7, 0.9, 0.93, -1.6, 1.6), STEEL)]
    for k, code in enumerate(("#c8642a", "#d8b84a", "#5f8a3a", "#a83a2a", "#e0d8c0", "#8a5a34")):
        z = -1.4 + 0.5 * k
        parts += [slab((0.16, 0.58, 0.92, 0.945, z, z + 0.42), matt(code)),
                  slabs([(0.12, 0.62, 0.93, 0.955, e, e + 0.03) for e in (z - 0.03, z + 0.42)], STEEL)]
    parts += [slabs([(0.3, 0.34, 0.93, 1.5, z, z + 0.04) for z in (-1.55, -0.02, 1.5)], STEEL),
              slab((0.1, 0.62, 1.48, 1.54, -1.6, 1.6), STEEL),
              slab((0.2, 0.5, 1.46, 1.48, -1.5, 1.5), lit("#ffdca0", 0.9)),
              slab((0.62, 0.63, 1.12, 1.48, -1.58, 1.58), glass("#dff0f0", 0.16))]
    return join(parts)


def menu_boards(rng: np.random.Generator) -> Mesh:
    """Three lit boards with lines of writing, hung by their lower edge."""
    parts = []
    for z in (-1.15, 0.0, 1.15):
        parts += [slab((0, 0.06, 0, 0.7, z - 0.52, z + 0.52), BLACK),
                  slab((0.06, 0.07, 0.04, 0.66, z - 0.48, z + 0.48), lit("#f0e6cc", 0.55))]
        lines: list[Slab] = [(0.07, 0.075, y, y + 0.035, z - 0.42, z - 0.42 + float(rng.uniform(0.4, 0.8)))
                             for y in (0.12, 0.21, 0.30, 0.39)]  # fmt: skip
        parts += [slabs(lines, matt("#4a3a2c")), slab((0.07, 0.075, 0.5, 0.58, z - 0.3, z + 0.3), matt("#b8402c"))]
    return join(parts)


def parcel(size: tuple[float, float, float], at: tuple[float, float, float]) -> Mesh:
    """A taped carton with a label; size: deep, high, wide; at: its foot."""
    (d, h, w), (x, y, z) = size, at
    return join([slab((x - d / 2, x + d / 2, y, y + h, z - w / 2, z + w / 2), CARD),
                 slab((x - d / 2 - 0.002, x + d / 2 + 0.002, y, y + h + 0.002, z - 0.03, z + 0.03), TAPE),
                 slab((x + d / 2, x + d / 2 + 0.003, y + 0.5 * h, y + 0.8 * h, z + 0.1 * w, z + 0.38 * w), WHITE)])


def parcel_shelf(rng: np.random.Generator) -> Mesh:
    """2.4 m of steel racks full of parcels."""
    parts = [slabs([(0, 0.6, y, y + 0.03, -1.2, 1.2) for y in (0.12, 0.72, 1.32, 1.92)], STEEL),
             slabs([(x, x + 0.04, 0, 2.2, z, z + 0.04) for x in (0.0, 0.56) for z in (-1.2, 0.0, 1.16)], STEEL)]
    for y in (0.15, 0.75, 1.35, 1.95):
        z = -1.1
        while z < 0.9:
            w, h = float(rng.uniform(0.26, 0.52)), float(rng.uniform(0.2, 0.48))
            if rng.random() < 0.88:
                parts.append(parcel((0.4, min(h, 0.5), w), (0.32, y, z + w / 2)))
            z += w + 0.05
    return join(parts)


def post_counter(rng: np.random.Generator) -> Mesh:
    """A counter of 3 m with scales, a screen, parcels and a sign above glass, centred."""
    blue = enamel(("#2f5a94", "#c8402c", "#d8a02c")[int(rng.integers(3))], 0.15)
    return join([slab((-0.35, 0.35, 0, 1.0, -1.5, 1.5), OAK), slab((-0.4, 0.42, 1.0, 1.05, -1.55, 1.55), WHITE),
                 slab((0.35, 0.37, 0.25, 0.8, -1.45, 1.45), blue),
                 parcel((0.34, 0.26, 0.46), (-0.05, 1.05, -1.0)), parcel((0.26, 0.16, 0.3), (-0.05, 1.31, -1.0)),
                 parcel((0.3, 0.2, 0.36), (0.05, 1.05, 1.1)), slab((-0.2, 0.2, 1.05, 1.1, 0.3, 0.7), STEEL),
                 slab((-0.2, -0.16, 1.05, 1.4, -0.25, 0.25), BLACK)])


def pigeonholes(rng: np.random.Generator) -> Mesh:
    """A wall of 30 boxes for letters, some with envelopes, 2 m."""
    parts = [slab((0, 0.03, 0.8, 2.2, -1.0, 1.0), OAK),
             slabs([(0, 0.26, y, y + 0.02, -1.0, 1.0) for y in np.arange(0.8, 2.21, 0.28)], OAK),
             slabs([(0, 0.26, 0.8, 2.2, z, z + 0.02) for z in np.arange(-1.0, 1.01, 0.332)], OAK)]
    mail: list[Slab] = []
    for y in np.arange(0.82, 2.1, 0.28):
        for z in np.arange(-0.97, 0.8, 0.332):
            mail += [(0.05, 0.24, float(y) + 0.03 * k, float(y) + 0.03 * k + 0.012, float(z) + 0.03, float(z) + 0.26)
                     for k in range(int(rng.integers(0, 5)))]  # fmt: skip
    return join([*parts, slabs(mail or [(0.0, 0.01, 0.8, 0.81, 0.0, 0.01)], enamel("#e8e0cc"))])


def carriage_wall(rng: np.random.Generator) -> Mesh:
    """2.2 m of a metro carriage's side: a black window with the reflections of lamps, a strip of adverts."""
    parts = [slab((0.0, 0.03, 0.98, 1.78, -0.9, 0.9), Stuff(paint("#10161e"), gloss=1.0, metal=0.5)),
             slabs([(0.0, 0.05, y, y + 0.05, -0.96, 0.96) for y in (0.94, 1.78)], STEEL),
             slabs([(0.0, 0.05, 0.94, 1.83, z, z + 0.05) for z in (-0.96, 0.91)], STEEL),
             slab((0.03, 0.034, 1.45, 1.49, -0.7, 0.6), lit("#c8d8e8", 0.25)),
             slab((0.0, 0.02, 0.0, 0.9, -1.1, 1.1), enamel("#dcdcd4", 0.2))]
    for z, code in ((-0.73, "#d8a02c"), (0.0, "#4a8aa8"), (0.73, "#b8402c")):
        parts.append(slab((0.0, 0.03, 1.92, 2.2, z - 0.34, z + 0.34), enamel(code, 0.15)))
    return join(parts)


def carriage_bench(rng: np.random.Generator) -> Mesh:
    """The bench along a metro carriage's side, 2 m, with its pole, its rail and three straps."""
    seat = cloth("#2f5a94")
    parts = [slab((0.06, 0.5, 0.36, 0.46, -0.98, 0.98), seat), slab((0.06, 0.16, 0.46, 0.9, -0.98, 0.98), seat),
             slab((0.06, 0.42, 0.0, 0.34, -0.98, 0.98), STEEL),
             tube([(0.62, 0.0, -1.05), (0.62, 2.5, -1.05)], 0.02, STEEL, 8),
             tube([(0.62, 1.98, -1.1), (0.62, 1.98, 1.1)], 0.016, STEEL, 8)]
    for z in (-0.6, -0.1, 0.4):
        ring = [(0.62, 1.7 + 0.06 * math.cos(a), z + 0.06 * math.sin(a)) for a in np.linspace(0, 6.283, 13)]
        parts += [slab((0.61, 0.63, 1.76, 1.98, z - 0.01, z + 0.01), BLACK), tube(ring, 0.011, WHITE, 6)]
    return join(parts)


def carriage_end(rng: np.random.Generator) -> Mesh:
    """The door at a carriage's end with its dark window, and a lit sign above."""
    return join([slab((0, 0.04, 0, 2.05, -0.42, 0.42), STEEL), slab((0.04, 0.05, 1.0, 1.75, -0.26, 0.26),
                 Stuff(paint("#10161e"), gloss=1.0, metal=0.5)), slab((0.04, 0.08, 0.95, 1.1, 0.3, 0.36), BLACK),
                 slab((0, 0.06, 2.1, 2.24, -0.6, 0.6), BLACK), slab((0.06, 0.065, 2.13, 2.2, -0.45, 0.3),
                 lit("#ff9a30", 1.0))])  # fmt: skip


def skate_rail(rng: np.random.Generator) -> Mesh:
    """A low rail of steel on posts along z, 4 m, centred."""
    yellow = enamel("#d8a82c", 0.2) if rng.random() < 0.5 else STEEL
    return join([tube([(0, 0.5, -2.0), (0, 0.5, 2.0)], 0.035, yellow, 10),
                 *(tube([(0, 0.0, z), (0, 0.5, z)], 0.03, yellow, 8) for z in (-1.7, 0.0, 1.7)),
                 *(slab((-0.12, 0.12, 0.0, 0.02, z - 0.12, z + 0.12), STEEL) for z in (-1.7, 0.0, 1.7))])


def plaza_steps(rng: np.random.Generator) -> Mesh:
    """A broad flight of seven concrete steps up to a terrace with a handrail down its middle, 9 m wide."""
    parts = [slabs([(-2.5, 2.4 - 0.34 * k, 0.16 * k, 0.16 * (k + 1), -4.5, 4.5) for k in range(7)], CONCRETE)]
    rail = [(2.6, 0.85, 0.0), (2.2, 0.95, 0.0), (0.0, 1.98, 0.0), (-0.5, 2.0, 0.0)]
    parts += [tube(rail, 0.035, STEEL, 8), *(tube([(x, y0, 0.0), (x, y1, 0.0)], 0.03, STEEL, 8)
              for x, y0, y1 in ((2.3, 0.1, 0.93), (0.2, 1.0, 1.9)))]  # fmt: skip
    return join(parts)


def skate_ledge(rng: np.random.Generator) -> Mesh:
    """A concrete bench with a steel edge along z, 3 m, centred."""
    return join([slab((-0.3, 0.3, 0.0, 0.45, -1.5, 1.5), CONCRETE),
                 slabs([(x, x + 0.04, 0.41, 0.455, -1.5, 1.5) for x in (-0.31, 0.27)], STEEL)])


def quarter_pipe(rng: np.random.Generator) -> Mesh:
    """A curved ramp, 1.6 m high and 5 m wide, its lip at the wall and its foot towards us."""
    arc = [(1.9 - 1.8 * math.sin(a), 1.75 - 1.7 * math.cos(a)) for a in np.linspace(0.0, 1.5, 12)]
    steps: list[Slab] = [(-0.9, x, 0.0, y, -2.5, 2.5) for x, y in arc]
    face = Stuff(paint("#b0aba2"), "plain", wear=0.2)
    return join([slabs(steps, face), slab((-0.95, 0.12, 1.62, 1.68, -2.5, 2.5), face),
                 tube([(0.12, 1.68, -2.5), (0.12, 1.68, 2.5)], 0.035, STEEL, 8),
                 slab((-0.95, -0.9, 0.0, 2.6, -2.5, -2.42), STEEL), slab((-0.95, -0.9, 2.5, 2.6, -2.5, 2.5), STEEL),
                 slab((-0.95, -0.9, 0.0, 2.6, 2.42, 2.5), STEEL)])  # fmt: skip


def planter(rng: np.random.Generator) -> Mesh:
    """A block of concrete with a young tree in it, centred."""
    leaf = Stuff(paint("#4f7a34"), "leaf", paint("#35572a"), 0.5)
    crown = [pot(0.5 + 0.2 * k, 0.6, leaf, (0.25 * math.cos(k * 2.4), 2.4 + 0.35 * (k % 3), 0.25 * math.sin(k * 2.4)))
             for k in range(5)]  # fmt: skip
    return join([slab((-0.7, 0.7, 0.0, 0.6, -0.7, 0.7), CONCRETE), slab((-0.6, 0.6, 0.58, 0.62, -0.6, 0.6),
                 stone("#4a3a2c", 0.2)), tube([(0, 0.6, 0), (0.04, 2.8, 0)], 0.06, matt("#5a4636"), 8), *crown])


def laths(rng: np.random.Generator) -> Mesh:
    """Boards and laths that have come down from a ceiling, 2 m."""
    parts = []
    for _ in range(9):
        long, lean = float(rng.uniform(0.7, 1.9)), float(rng.uniform(-12, 12))
        board = slab((-0.05, 0.05, 0.0, 0.03, -long / 2, long / 2), OAK).turned("x", lean)
        parts.append(board.turned("y", float(rng.uniform(0, 180))).moved(float(rng.uniform(-0.5, 0.5)), 0.06 +
                     0.5 * long * abs(math.sin(math.radians(lean))), float(rng.uniform(-0.7, 0.7))))  # fmt: skip
    return join(parts)


def weeds(rng: np.random.Generator) -> Mesh:
    """A tuft of weeds and saplings that grow through the floor, 1 m high."""
    green = Stuff(paint("#5f7f34"), "leaf", paint("#3f5a26"), 0.1)
    parts = []
    for _ in range(26):
        a, long = float(rng.uniform(0, 6.283)), float(rng.uniform(0.25, 1.0))
        x, z = 0.25 * math.cos(a) * float(rng.random()), 0.25 * math.sin(a) * float(rng.random())
        out = 0.35 * long
        way = [(x, 0.0, z), (x + 0.4 * out * math.cos(a), 0.7 * long, z + 0.4 * out * math.sin(a)),
               (x + out * math.cos(a), 0.85 * long, z + out * math.sin(a))]
        parts.append(tube(way, [0.012, 0.028, 0.003], green, 5))
    return join(parts)


def toppled_chair(rng: np.random.Generator) -> Mesh:
    """A chair on its side."""
    chair = join([slab((-0.2, 0.2, 0.42, 0.46, -0.2, 0.2), OAK), slab((-0.22, -0.18, 0.46, 0.95, -0.2, 0.2), OAK),
                  slabs([(x, x + 0.04, 0, 0.42, z, z + 0.04) for x in (-0.2, 0.16) for z in (-0.2, 0.16)], OAK)])
    return chair.turned("x", 88).moved(0, 0.22, 0)


def bus_shelter(rng: np.random.Generator) -> Mesh:
    """A shelter of steel and glass with its bench, 4 m, open to us; a pole with the sign of the stop beside it."""
    frame, pane, blue = metal("#4a5258", 0.4), glass("#cfe4e8", 0.2), matt("#2f5a94")
    parts = [slab((-0.1, 1.5, 2.45, 2.55, -2.1, 2.1), frame), slab((-0.1, 1.6, 2.36, 2.46, -2.15, 2.15), blue),
             slabs([(x, x + 0.07, 0, 2.4, z, z + 0.07) for x in (-0.05, 1.2) for z in (-2.05, 1.98)], frame),
             slab((-0.02, 0.0, 0.35, 2.3, -2.0, 2.0), pane), slab((0.0, 1.2, 0.35, 2.3, -2.03, -2.01), pane),
             slab((0.25, 0.65, 0.44, 0.5, -1.5, 0.9), OAK),
             slabs([(0.3, 0.6, 0, 0.44, z, z + 0.06) for z in (-1.3, 0.6)], frame),
             slab((0.01, 0.06, 0.7, 2.1, 1.1, 1.9), lit("#e8eef0", 0.5)),
             slab((0.06, 0.065, 0.8, 1.5, 1.2, 1.8), matt("#c8503a"))]
    parts += [tube([(1.4, 0, 2.8), (1.4, 3.0, 2.8)], 0.04, frame, 8), slab((1.36, 1.44, 2.3, 3.0, 2.5, 3.1), blue),
              slab((1.44, 1.445, 2.52, 2.82, 2.6, 3.0), WHITE), slab((1.445, 1.45, 2.6, 2.74, 2.66, 2.94), blue),
              slabs([(1.445, 1.45, 2.56, 2.6, z, z + 0.06) for z in (2.7, 2.84)], BLACK)]
    return join(parts)


def jungle_pot(rng: np.random.Generator) -> Mesh:
    """A terracotta tub with a tropical plant of large leaves, 2 m, centred."""
    green = Stuff(paint(("#3f7a34", "#2f6a3a", "#5a8a3a")[int(rng.integers(3))]), "leaf", paint("#24501f"), 0.25)
    parts: list[Mesh] = [pot(0.28, 0.45, matt("#b0603a"), (0.0, 0.0, 0.0))]
    for k in range(15):
        a, long = 2.4 * k + float(rng.uniform(-0.3, 0.3)), float(rng.uniform(0.7, 1.25))
        rise, out = 0.45 + long * float(rng.uniform(0.5, 1.0)), 0.62 * long
        us = np.linspace(0, 1, 7)
        along = np.stack([out * us * math.cos(a), rise * np.sin(us * 1.9) + 0.4, out * us * math.sin(a)], 1)
        wide = 0.17 * np.sin(np.pi * us**0.8)[:, None] * np.array((-math.sin(a), 0.15, math.cos(a)))
        parts.append(grid(np.array([along - wide, along + 0.03 * np.array((0, 1, 0)), along + wide]), green))
    return join(parts)


FITTINGS = {
    "jungle pot": jungle_pot, "bus shelter": bus_shelter,
    "laths": laths, "weeds": weeds, "toppled chair": toppled_chair,
    "canteen table": canteen_table, "serving line": serving_line, "menu boards": menu_boards,
    "parcel shelf": parcel_shelf, "post counter": post_counter, "pigeonholes": pigeonholes,
    "carriage wall": carriage_wall, "carriage bench": carriage_bench, "carriage end": carriage_end,
    "skate rail": skate_rail, "plaza steps": plaza_steps, "skate ledge": skate_ledge, "quarter pipe": quarter_pipe,
    "planter": planter,
}  # fmt: skip
