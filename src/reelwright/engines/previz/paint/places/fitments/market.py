"""What markets are made of: heaps of spice, bolts of cloth, carpets, fruit, bread, sails of shade; and a cockpit."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, lit, matt, metal, stripes
from reelwright.engines.previz.paint.places.fitments.home import BLACK, OAK
from reelwright.engines.previz.paint.places.fitments.joinery import Slab, slab, slabs

DYES = ("#b8302a", "#d8902a", "#2f5aa0", "#7a3a8a", "#2f8a74", "#d8c04a", "#c84a7a", "#8a5a34")
SPICES = ("#c8641e", "#d8a82a", "#a82a1c", "#6a7a2c", "#e0c890", "#7a3a20", "#c88a4a", "#8a1c2c")
BRASS = metal("#c79a3c", 0.8)


def _dye(rng: np.random.Generator) -> Stuff:
    return cloth(DYES[int(rng.integers(len(DYES)))])


def spice_stall(rng: np.random.Generator) -> Mesh:
    """A sloping bench of baskets with cones of spice in two rows, 2.6 m; its front +x."""
    parts = [slab((-0.5, 0.5, 0.0, 0.55, -1.3, 1.3), OAK)]
    for row, (x, y) in enumerate(((0.26, 0.55), (-0.24, 0.72))):
        for k in range(6):
            z = -1.08 + 0.43 * k
            basket = lathe([(0.13, y), (0.2, y + 0.16), (0.19, y + 0.17)], matt("#a07a48"), 16).moved(x, 0, z)
            heap = lathe([(0.19, y + 0.15), (0.10, y + 0.27), (0.0, y + 0.36)],
                         matt(SPICES[(k * 3 + row * 2 + int(rng.integers(3))) % 8]), 16).moved(x, 0, z)
            parts += [basket, heap]
    parts.append(slab((-0.5, 0.02, 0.55, 0.72, -1.3, 1.3), OAK))
    return join(parts)


def cloth_stall(rng: np.random.Generator) -> Mesh:
    """A frame of poles hung with lengths of coloured cloth, bolts on the bench below, 2.8 m."""
    pole = matt("#6a4a30")
    parts = [tube([(x, 0, z), (x, 2.5, z)], 0.035, pole, 8) for x in (-0.5, 0.4) for z in (-1.4, 1.4)]
    parts += [tube([(x, 2.4, -1.5), (x, 2.4, 1.5)], 0.03, pole, 8) for x in (-0.5, 0.4)]
    z = -1.35
    while z < 1.2:
        w, long = float(rng.uniform(0.3, 0.5)), float(rng.uniform(0.9, 1.5))
        us = np.linspace(0, 1, 7)
        rows = [np.stack([0.42 + 0.04 * np.sin(us * 9 + z), np.full(7, y), z + w * us], 1)
                for y in np.linspace(2.4, 2.4 - long, 5)]  # fmt: skip
        parts.append(grid(np.array(rows), _dye(rng)))
        z += w + 0.04
    parts.append(slab((-0.5, 0.5, 0.0, 0.7, -1.35, 1.35), OAK))
    for k in range(12):
        y, x = 0.77 + 0.13 * (k % 2), -0.25 + 0.2 * (k % 3)
        bolt = -1.2 + 0.2 * k
        parts.append(tube([(x - 0.3, y, bolt), (x + 0.4, y, bolt)], 0.075, _dye(rng), 10))
    return join(parts)


def carpets(rng: np.random.Generator) -> Mesh:
    """Three carpets hung on a wall, their upper edge at 2.4 m, 3 m wide."""
    parts = []
    for z, tall in ((-1.05, 1.9), (0.0, 2.1), (1.05, 1.8)):
        ground, line, core = (matt(DYES[int(rng.integers(8))]) for _ in range(3))
        parts.append(slab((0, 0.03, 2.4 - tall, 2.4, z - 0.46, z + 0.46), ground))
        frame: list[Slab] = [(0.03, 0.035, 2.4 - tall + 0.1, 2.3, e, e + 0.06) for e in (z - 0.38, z + 0.32)]
        frame += [(0.03, 0.035, y, y + 0.06, z - 0.38, z + 0.38) for y in (2.4 - tall + 0.1, 2.24)]
        parts.append(slabs(frame, line))
        for k in range(3):
            y = 2.4 - tall * (0.25 + 0.25 * k)
            parts.append(ball(0.16, core, 1.5, 4).scaled(0.12, 1, 1).moved(0.035, y, z))
    return join(parts)


def fruit_stall(rng: np.random.Generator) -> Mesh:
    """A bench of crates heaped with fruit under a striped awning, 2.8 m."""
    awning = stripes(DYES[int(rng.integers(8))], "#efe6d2", 0.22)
    eaves = ((-0.5, 2.6), (0.3, 2.45), (1.0, 2.05))
    roof = np.array([[(x, y, z) for z in np.linspace(-1.5, 1.5, 5)] for x, y in eaves])
    parts = [grid(roof, awning, False), slab((-0.4, 0.5, 0, 0.75, -1.35, 1.35), OAK),
             *(tube([(x, 0, z), (x, h, z)], 0.03, matt("#6a4a30"), 7) for x, h in ((-0.45, 2.6), (0.9, 2.1))
               for z in (-1.4, 1.4))]  # fmt: skip
    for k, code in enumerate(("#c8342a", "#e08a2a", "#e0c83a", "#6a9a3a", "#7a2a5a", "#d85a3a")):
        z = -1.12 + 0.45 * k
        fruit = enamel(code, 0.15)
        parts.append(slab((-0.3, 0.5, 0.75, 0.87, z - 0.2, z + 0.2), matt("#b08a5a")))
        for row in range(4):
            parts += [ball(0.075, fruit, 1.0, 9).moved(-0.2 + 0.19 * row, 0.90 + 0.02 * row % 0.03, z - 0.12 + 0.12 * c)
                      for c in range(3)]
    return join(parts)


_CRUSTS = ("#c8843c", "#a8602a", "#d8a05a", "#8a4a20", "#e0b070")


def _loaf(rng: np.random.Generator, size: float) -> Mesh:
    crust = matt(_CRUSTS[int(rng.integers(len(_CRUSTS)))])
    return ball(size, crust, 0.62, 10).scaled(1.0, 1.0, float(rng.uniform(1.0, 1.7)))


def bread_shelf(rng: np.random.Generator) -> Mesh:
    """A baker's shelves, 2.6 m: loaves in rows, baguettes on end in baskets below."""
    parts = [slab((0, 0.04, 0, 2.3, -1.3, 1.3), OAK),
             *(slab((0, 0.45, 0, 2.3, z, z + 0.05), OAK) for z in (-1.3, 1.25))]
    for y in (0.75, 1.15, 1.55, 1.95):
        parts.append(slab((0, 0.45, y, y + 0.035, -1.3, 1.3), OAK))
        z = -1.12
        while z < 1.12:
            size = float(rng.uniform(0.085, 0.13))
            parts.append(_loaf(rng, size).moved(0.26, y + 0.035 + size * 0.55, z))
            z += size * 2.5
    for z in (-0.85, -0.25, 0.35, 0.95):
        parts.append(lathe([(0.2, 0.0), (0.24, 0.42), (0.22, 0.42)], matt("#9a7444"), 14).moved(0.26, 0, z))
        parts += [tube([(0.26 + 0.06 * math.cos(a), 0.1, z + 0.06 * math.sin(a)),
                        (0.28 + 0.15 * math.cos(a), 0.72, z + 0.15 * math.sin(a))], 0.038,
                       matt(_CRUSTS[k % 3]), 7) for k, a in enumerate(np.arange(0, 6.2, 0.9))]  # fmt: skip
    return join(parts)


def bread_counter(rng: np.random.Generator) -> Mesh:
    """A baker's counter, 2.6 m along z, its front +x: cakes behind glass, loaves and a basket of rolls on top."""
    parts = [slab((-0.35, 0.35, 0, 0.42, -1.3, 1.3), OAK), slab((-0.35, 0.35, 0.98, 1.02, -1.3, 1.3), OAK),
             slab((0.33, 0.35, 0.42, 0.98, -1.3, 1.3), glass()), slab((-0.33, 0.3, 0.68, 0.70, -1.28, 1.28), OAK)]
    icing = ("#e8a0b0", "#f4ead8", "#6a3a22", "#c8342a", "#e0b060")
    for y in (0.46, 0.74):
        for k in range(15):
            top = enamel(icing[int(rng.integers(5))], 0.2)
            parts += [ball(0.062, top, 0.8, 8).moved(0.16, y, -1.16 + 0.166 * k),
                      _loaf(rng, 0.055).moved(-0.04, y, -1.12 + 0.166 * k)]
    for z in (-0.9, -0.1, 0.7):
        parts.append(lathe([(0.2, 1.02), (0.25, 1.12), (0.23, 1.12)], matt("#9a7444"), 14).moved(0, 0, z))
        parts += [_loaf(rng, 0.07).moved(0.12 * math.cos(a), 1.13 + 0.05 * (k % 2), z + 0.12 * math.sin(a))
                  for k, a in enumerate(np.arange(0, 6.2, 0.9))]  # fmt: skip
    return join(parts)


def shade_sail(rng: np.random.Generator) -> Mesh:
    """A length of cloth slung across a way, hung by its edges: 2 m deep, 6 m wide along z, it sags."""
    us, parts = np.linspace(-1, 1, 9), []
    for k in range(3):
        rows = [np.stack([np.full(9, x), 0.9 * us**2 - 0.06 * k, 3.0 * us], 1)
                for x in (-1.0 + 0.68 * k, -0.36 + 0.68 * k)]  # fmt: skip
        parts.append(grid(np.array(rows), _dye(rng)))
    return join(parts)


def washing_line(rng: np.random.Generator) -> Mesh:
    """Shirts, sheets and trousers on a line across an alley, hung, 5 m along z."""
    parts: list[Mesh] = [tube([(0, 0.28 * (z / 2.5) ** 2, z) for z in np.linspace(-2.5, 2.5, 9)], 0.008, BLACK, 4)]
    tones = ("#f0ece2", "#b8c8d8", "#d86a5a", "#f4f0e6", "#5a7aa8", "#e0c070", "#8aa88a")
    z = -2.2
    while z < 2.0:
        w, long = float(rng.uniform(0.32, 0.7)), float(rng.uniform(0.5, 0.95))
        y, stuff = 0.28 * ((z + w / 2) / 2.5) ** 2, cloth(tones[int(rng.integers(7))])
        parts.append(slab((-0.01, 0.01, y - long, y, z, z + w), stuff))
        if w < 0.5:  # a shirt has sleeves
            ends = (z - 0.04, z + w + 0.04)
            parts += [slab((-0.01, 0.01, y - 0.34, y - 0.02, e - 0.07, e + 0.07), stuff) for e in ends]
        z += w + 0.16
    return join(parts)


def brass_lamps(rng: np.random.Generator) -> Mesh:
    """A string of pierced brass lamps, hung."""
    parts = []
    for z in (-1.2, -0.4, 0.4, 1.2):
        y = -0.3 * float(rng.random())
        bell = [(0.0, y - 0.22), (0.11, y - 0.1), (0.13, y + 0.05), (0.05, y + 0.16), (0.0, y + 0.22)]
        parts += [lathe(bell, BRASS, 8).moved(0, 0, z), ball(0.07, lit("#ffb050", 1.4), 1.2, 8).moved(0.1, y, z),
                  tube([(0, y + 0.2, z), (0, 1.2, z)], 0.006, BLACK, 4)]  # fmt: skip
    return join(parts)


def flight_deck(rng: np.random.Generator) -> Mesh:
    """An airliner's panel below the windscreen, 3.6 m: screens, dials, levers between two yokes; its user at +x."""
    hull, dark = matt("#5a626a"), matt("#22272c")
    parts = [slab((0.0, 0.5, 0.0, 0.72, -1.8, 1.8), hull), slab((0.0, 0.34, 0.72, 1.08, -1.8, 1.8), dark),
             slab((0.0, 0.5, 1.08, 1.13, -1.85, 1.85), matt("#30363c"))]
    for z in (-1.5, -1.0, -0.45, 0.1, 0.65, 1.2):
        parts += [slab((0.34, 0.35, 0.78, 1.03, z - 0.2, z + 0.2), lit("#1c5f8a", 0.9)),
                  slab((0.35, 0.355, 0.80, 0.89, z - 0.18, z + 0.18), lit("#7a4a22", 0.8)),
                  slab((0.355, 0.36, 0.89, 0.90, z - 0.15, z + 0.15), lit("#e8f0f0", 1.2))]
    for z in (-1.0, 1.0):
        ring = [(0.72, 0.78 + 0.14 * math.sin(a), z + 0.2 * math.cos(a)) for a in np.linspace(-0.4, 3.54, 14)]
        parts += [tube(ring, 0.025, BLACK, 7), tube([(0.45, 0.5, z), (0.72, 0.72, z)], 0.035, BLACK, 7)]
    parts.append(slab((0.4, 1.3, 0.0, 0.6, -0.26, 0.26), hull))
    for k in range(4):
        z = -0.16 + 0.105 * k
        parts += [tube([(0.8, 0.6, z), (0.72, 0.82, z)], 0.014, BLACK, 6),
                  ball(0.03, enamel("#d8d8d0")).moved(0.72, 0.84, z)]
    dots: list[Slab] = [(x, x + 0.03, 0.6, 0.615, z, z + 0.03) for x in np.arange(0.95, 1.28, 0.08)
                        for z in np.arange(-0.22, 0.2, 0.08) if rng.random() < 0.7]  # fmt: skip
    return join([*parts, slabs(dots, lit("#ffb040", 1.3))])


def pilot_seat(rng: np.random.Generator) -> Mesh:
    """A tall seat with a headrest, its front +x, centred."""
    hide = cloth("#3a3f46")
    return join([slab((-0.25, 0.3, 0.35, 0.5, -0.28, 0.28), hide), slab((-0.36, -0.22, 0.45, 1.2, -0.28, 0.28), hide),
                 slab((-0.36, -0.24, 1.22, 1.45, -0.18, 0.18), hide), slab((-0.2, 0.2, 0, 0.35, -0.2, 0.2), BLACK),
                 slabs([(-0.2, 0.25, 0.62, 0.68, z, z + 0.07) for z in (-0.35, 0.28)], BLACK)])


def overhead_panel(rng: np.random.Generator) -> Mesh:
    """Rows of switches over the pilots' heads, hung."""
    dots: list[Slab] = [(0.06 + 0.1 * i, 0.1 + 0.1 * i, -0.02, 0.0, -0.55 + 0.1 * k, -0.51 + 0.1 * k)
                        for i in range(6) for k in range(12) if rng.random() < 0.75]  # fmt: skip
    return join([slab((0.0, 0.7, 0.0, 0.2, -0.65, 0.65), matt("#444b52")), slabs(dots, lit("#9ad0ff", 1.0))])


FITTINGS = {
    "spice stall": spice_stall, "cloth stall": cloth_stall, "carpets": carpets, "fruit stall": fruit_stall,
    "bread shelf": bread_shelf, "bread counter": bread_counter,
    "shade sail": shade_sail, "brass lamps": brass_lamps, "washing line": washing_line,
    "flight deck": flight_deck, "pilot seat": pilot_seat,
    "overhead panel": overhead_panel,
}  # fmt: skip
