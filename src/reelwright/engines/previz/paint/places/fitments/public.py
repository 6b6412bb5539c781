"""What halls for many are fitted with: churches, museums, theatres, gyms, trains, ships, arcades."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    lit,
    matt,
    metal,
    stone,
)
from reelwright.engines.previz.paint.figures.things import stagecraft
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, BRASS, LINEN, OAK, STEEL, WALNUT, WHITE
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs, turned

MARBLE = Stuff(paint("#d8d4cc"), "marble", paint("#8f8a88"), 0.3, gloss=0.4, wear=0.1)


def pews(rng: np.random.Generator) -> Mesh:
    """Four benches one behind the other, their backs to +x, centred in z."""
    one = join([slab((-0.2, 0.2, 0.42, 0.46, -1.2, 1.2), WALNUT), slab((0.18, 0.23, 0.1, 0.95, -1.2, 1.2), WALNUT),
                slabs([(-0.24, 0.28, 0, 1.02, z, z + 0.07) for z in (-1.25, 1.18)], WALNUT)])
    return join([one.moved(-1.6 + 1.05 * k) for k in range(4)])


def altar(rng: np.random.Generator) -> Mesh:
    """Steps, a draped table, six candles, a gilded cross."""
    gold = metal("#c79a3c", 0.9)
    parts = [slab((0, 1.9, 0, 0.16, -1.9, 1.9), MARBLE), slab((0.1, 1.4, 0.16, 0.32, -1.5, 1.5), MARBLE),
             slab((0.4, 1.1, 0.32, 1.30, -0.9, 0.9), cloth("#e8e2d2")), slab((1.10, 1.115, 0.32, 1.28, -0.4, 0.4),
                 cloth("#8a2028")), slabs([(0.6, 0.68, 1.3, 2.5, -0.05, 0.05), (0.6, 0.68, 2.0, 2.1, -0.32, 0.32)],
                     gold)]
    for z in (-0.78, -0.6, -0.42, 0.42, 0.6, 0.78):
        parts += [turned([(0.05, 0), (0.015, 0.05), (0.015, 0.2)], gold, (0.75, 1.3, z)),
            turned([(0.02, 0.2), (0.02, 0.5)],
            LINEN, (0.75, 1.3, z), 8), ball(0.03, lit("#ffd080", 2.4), 1.8, 8).moved(0.75, 1.86, z)]
    return join(parts)


def pillar(rng: np.random.Generator) -> Mesh:
    """A clustered column, 7 m, centred."""
    rock = stone("#a09688", 0.4)
    shaft = join([lathe([(0.30, 0.5), (0.30, 6.4)], rock, 20), *(lathe([(0.12, 0.5), (0.12, 6.4)], rock, 10).moved(
        0.30 * math.cos(a), 0, 0.30 * math.sin(a)) for a in (0.4, 2.0, 3.5, 5.1))])
    return join([shaft, lathe([(0.52, 0.0), (0.50, 0.3), (0.40, 0.5)], rock, 8), lathe([(0.36, 6.4), (0.60, 6.9),
        (0.62, 7.0)],
        rock, 8)])


def arch(rng: np.random.Generator) -> Mesh:
    """A bay of a nave: two clustered columns, the pointed arches over the aisles and the rib across, 9 m; centred."""
    rock, parts = stone("#a09688", 0.5), []
    for z in (-2.9, 2.9):
        parts += [lathe([(0.26, 0.5), (0.26, 5.6)], rock, 16).moved(0, 0, z), *(lathe([(0.11, 0.5), (0.11, 5.6)], rock,
            8).moved(0.27 * math.cos(a), 0, z + 0.27 * math.sin(a)) for a in (0.8, 2.4, 3.9, 5.5)),
                lathe([(0.50, 0.0), (0.46,
                0.3), (0.36, 0.5)], rock, 8).moved(0, 0, z), lathe([(0.32, 5.5), (0.52, 5.9)], rock, 8).moved(0, 0, z)]
    for side in (-1.0, 1.0):
        rib = [(0.0, 5.8 + 3.4 * math.sin(a), side * (2.9 - 3.4 * (1 - math.cos(a)))) for a in np.linspace(0, 1.42, 14)]
        parts.append(tube([(x, y, z) for x, y, z in rib if z * side > -0.05], 0.17, rock, 8))
        low = [(0.0, 5.8 + 1.9 * math.sin(a), side * (2.9 + 1.9 * (1 - math.cos(a)))) for a in np.linspace(0, 1.5, 10)]
        parts.append(tube(low, 0.15, rock, 8))
    return join(parts)


def buddha(rng: np.random.Generator) -> Mesh:
    """A seated figure of gilt wood on a lotus, candles and offerings before it."""
    gold = metal("#c79a3c", 0.85)
    lotus = around(ball(0.22, gold, 0.6, 12).moved(0.62, 0.75, 0), 12)
    body = [lathe([(0.0, 0.9), (0.75, 0.92), (0.72, 1.05), (0.45, 1.2), (0.0, 1.22)], gold, 26).scaled(0.8, 1, 1),
            lathe([(0.40, 1.1), (0.42, 1.4), (0.46, 1.65), (0.30, 1.9), (0.13, 1.98), (0.12, 2.08)], gold,
                26).scaled(0.72, 1, 1),
            ball(0.23, gold, 1.18, 24).moved(0.02, 2.28, 0), ball(0.10, gold, 0.9, 14).moved(0, 2.56, 0),
            *(ball(0.05, gold, 2.0, 10).moved(0, 2.22, z) for z in (-0.22, 0.22)),
            *(tube([(0.0, 1.78, 0.42 * s), (0.1, 1.4, 0.58 * s), (0.38, 1.2, 0.12 * s)], [0.12, 0.11, 0.08], gold, 10,
                14)
              for s in (-1, 1))]
    halo = [(-0.25, 2.25 + 0.62 * math.sin(a), 0.62 * math.cos(a)) for a in np.linspace(0, 6.283, 41)]
    table = [slab((1.1, 1.6, 0, 0.75, -0.9, 0.9), enamel("#5a1414", 0.1)), *(turned([(0.03, 0), (0.03, 0.2)], LINEN,
        (1.3, 0.75,
        z), 8) for z in (-0.7, -0.4, 0.4, 0.7)), *(ball(0.028, lit("#ffd080", 2.4), 1.8, 8).moved(1.3, 0.99,
            z) for z in (-0.7,
            -0.4, 0.4, 0.7)), ball(0.12, enamel("#d8822a"), 0.8, 12).moved(1.35, 0.84, 0)]
    return join([slab((-0.9, 0.9, 0, 0.62, -1.2, 1.2), enamel("#6a1a1a", 0.2)), lotus, *body, tube(halo, 0.05, gold, 8),
                 *table]).moved(0.9)


def red_column(rng: np.random.Generator) -> Mesh:
    """Lacquered, with gilt bands, 5 m, centred."""
    red, gold = enamel("#7a1c16", 0.12), metal("#c79a3c", 0.8)
    return join([lathe([(0.24, 0.3), (0.23, 5.0)], red, 22), lathe([(0.34, 0.0), (0.32, 0.22), (0.25, 0.3)],
        stone("#8a8078"),
        22), *(lathe([(0.245, y), (0.25, y + 0.16)], gold, 22) for y in (0.5, 4.2)),
            slabs([(-0.1, 0.1, 4.5, 4.8, -0.9, 0.9)],
            gold)])


def screen(rng: np.random.Generator) -> Mesh:
    """A cinema's screen with a landscape on it, hung, 6.4 m."""
    return join([slab((0, 0.06, 0, 2.9, -3.3, 3.3), BLACK), slab((0.06, 0.07, 0.1, 2.8, -3.2, 3.2), lit("#7fb0d8",
        0.9)), slab((0.07,
        0.075, 0.1, 1.1, -3.2, 3.2), lit("#2f5a4a", 0.7)), *(lathe([(0.9, 0.0), (0.0, 1.1)], lit("#44688a", 0.7),
            4).scaled(0.01,
            1, 1).moved(0.08, 1.05, z) for z in (-1.8, -0.6, 1.4)), ball(0.3, lit("#fff0c8", 1.6), 1, 16).scaled(0.02,
                1, 1).moved(
                0.08, 2.2, 1.6)])


def amplifiers(rng: np.random.Generator) -> Mesh:
    """Stacks of loudspeakers, two wide and three high."""
    cone = lathe([(0.0, 0.0), (0.06, 0.02), (0.2, -0.05), (0.21, 0.0)], matt("#303336"), 20).turned("z", -90)
    parts = []
    for z in (-0.42, 0.42):
        for k in range(3):
            parts += [slab((0, 0.6, 0.72 * k, 0.72 * k + 0.70, z - 0.40, z + 0.40), matt("#141517")),
                      cone.moved(0.61, 0.72 * k + 0.35, z - 0.18), cone.moved(0.61, 0.72 * k + 0.35, z + 0.18)]
    return join([*parts, slabs([(0.60, 0.61, 0.72 * k + 0.66, 0.72 * k + 0.69, -0.8, 0.8) for k in range(3)], STEEL)])


def led_wall(rng: np.random.Generator) -> Mesh:
    """A wall of light behind a band, hung, 7 m: bars of colour that rise and fall."""
    hues = ("#5a2ad0", "#d02a8a", "#2a6ad8", "#28b0c0")
    parts = [slab((0, 0.08, 0, 3.0, -3.6, 3.6), BLACK)]
    for k, z in enumerate(np.arange(-3.45, 3.4, 0.23)):
        high = 0.5 + 2.2 * abs(math.sin(0.55 * k + 0.8)) * float(rng.uniform(0.7, 1.0))
        parts.append(slab((0.08, 0.09, 0.1, 0.1 + high, z, z + 0.17), lit(hues[k % 4], 0.8)))
    return join(parts)


def drum_riser(rng: np.random.Generator) -> Mesh:
    """A platform with a drum kit on it."""
    kit = stagecraft.drum_kit(Cue("drum", "drum kit", seed=1)).mesh
    flat = kit.corners.reshape(-1, 3)
    kit = kit.moved(0.75 - float(flat[:, 0].mean()), 0.4 - float(flat[:, 1].min()), -float(flat[:, 2].mean()))
    return join([slab((0, 1.6, 0, 0.4, -1.3, 1.3), matt("#1c1c20")), slab((1.6, 1.62, 0.1, 0.3, -1.3, 1.3), STEEL),
        kit])


def banner(rng: np.random.Generator) -> Mesh:
    """A long cloth with a gold border, hung by its upper edge at y = 0."""
    code = ("#7a1a22", "#1f3a6a", "#2f5a34")[int(rng.integers(3))]
    gold = matt("#c8a040", 0)
    return join([slab((0.03, 0.05, -2.4, 0, -0.42, 0.42), cloth(code, 0.03)),
        slabs([(0.05, 0.056, -2.4, 0, z, z + 0.05) for z
        in (-0.42, 0.37)], gold), slab((0.05, 0.056, -2.4, -2.3, -0.42, 0.42), gold), ball(0.17, gold, 1.3,
            14).scaled(0.08,
            1, 1).moved(0.056, -1.1, 0), tube([(0.05, 0.02, -0.5), (0.05, 0.02, 0.5)], 0.025, BRASS, 7)])


def throne(rng: np.random.Generator) -> Mesh:
    """On three steps under a canopy, gilded, red velvet."""
    gold, red = metal("#c79a3c", 0.8), cloth("#8a1c26")
    parts = [slabs([(0, 2.2 - 0.5 * k, 0.16 * k, 0.16 * (k + 1), -1.8 + 0.35 * k, 1.8 - 0.35 * k) for k in range(3)],
        MARBLE),
             slab((0.2, 0.9, 0.48, 0.95, -0.42, 0.42), gold), slab((0.25, 0.92, 0.95, 1.04, -0.36, 0.36), red),
             slab((0.15, 0.30, 0.9, 2.3, -0.45, 0.45), gold), slab((0.30, 0.32, 1.05, 2.1, -0.34, 0.34), red),
             slabs([(0.3, 0.9, 1.04, 1.32, z, z + 0.1) for z in (-0.46, 0.36)], gold)]
    parts += [ball(0.09, gold, 1.2, 12).moved(0.22, 2.4, z) for z in (-0.42, 0.42)]
    parts += [lathe([(0.0, 2.3), (0.30, 2.3), (0.16, 2.6), (0.0, 2.75)], gold, 14).moved(0.22),
        slab((0.0, 0.04, 0, 3.6, -0.9,
        0.9), red), slab((0.0, 0.9, 3.5, 3.7, -1.0, 1.0), gold)]
    return join(parts)


def statue(rng: np.random.Generator) -> Mesh:
    """A bust on a pedestal, centred."""
    head = join([ball(0.13, MARBLE, 1.25, 22).moved(0, 1.55, 0), lathe([(0.07, 1.28), (0.06, 1.44)], MARBLE, 16),
                 ball(0.26, MARBLE, 0.62, 22).scaled(0.7, 1, 1).moved(0, 1.2, 0), lathe([(0.12, 1.0), (0.06, 1.06),
                     (0.12,
                     1.12)], MARBLE, 16), ball(0.03, MARBLE, 1.4, 8).moved(0.14, 1.53, 0)])
    return join([head, slab((-0.22, 0.22, 0.06, 0.94, -0.22, 0.22), WHITE), slab((-0.28, 0.28, 0, 0.06, -0.28, 0.28),
        WHITE),
                 slab((-0.26, 0.26, 0.94, 1.0, -0.26, 0.26), WHITE)])


def show_case(rng: np.random.Generator) -> Mesh:
    """A glass case with a golden mask on velvet, centred."""
    return join([slab((-0.35, 0.35, 0, 0.85, -0.35, 0.35), WALNUT), slab((-0.28, 0.28, 0.85, 0.95, -0.28, 0.28), cloth(
        "#5a1a2a")), ball(0.17, metal("#c79a3c", 0.9), 1.25, 18).scaled(0.5, 1, 1).moved(0, 1.18, 0),
            slab((-0.34, 0.34, 0.85,
            1.55, -0.34, 0.34), glass("#dff0f0", 0.12)), slab((-0.35, 0.35, 1.55, 1.58, -0.35, 0.35), BRASS)])


def rope_posts(rng: np.random.Generator) -> Mesh:
    """Three brass posts with a red rope, along z."""
    parts = [turned([(0.14, 0), (0.13, 0.02), (0.02, 0.04), (0.02, 0.92), (0.04, 0.95), (0.0, 1.0)], BRASS, (0, 0, z),
        14) for z
             in (-0.9, 0.0, 0.9)]
    for z in (-0.9, 0.0):
        parts.append(tube([(0, 0.9 - 0.22 * math.sin(math.pi * t), z + 0.9 * t) for t in np.linspace(0, 1, 13)], 0.025,
            cloth("#9a1c28"), 8))
    return join(parts)


def theatre_seats(rng: np.random.Generator) -> Mesh:
    """Two rows of red seats seen from behind, their backs to +x."""
    red = cloth("#8a1c26")
    one = join([slab((0.0, 0.12, 0.35, 1.0, -0.25, 0.25), red), slab((-0.4, 0.0, 0.38, 0.48, -0.24, 0.24), red),
        slabs([(-0.4,
        0.1, 0.3, 0.66, z, z + 0.05) for z in (-0.29, 0.24)], WALNUT)])
    return join([one.moved(1.0 * r, 0, 0.58 * k + 0.29 * r) for r in range(2) for k in range(-3, 4)])


def train_seats(rng: np.random.Generator) -> Mesh:
    """A pair of seats, its front +x, centred."""
    blue, grey = cloth("#3a4f7a"), matt("#b8bcc0")
    return join([slab((-0.25, 0.28, 0.36, 0.50, -0.5, 0.5), blue), slab((-0.38, -0.24, 0.45, 1.22, -0.5, 0.5), blue),
        slab(
        (-0.2, 0.2, 0, 0.36, -0.45, 0.45), grey), slabs([(-0.37, -0.22, 1.0, 1.2, z - 0.2, z + 0.2) for z in (-0.25,
            0.25)],
            LINEN), slab((-0.38, 0.25, 0.5, 0.66, -0.03, 0.03), grey)])


def luggage_rack(rng: np.random.Generator) -> Mesh:
    """Rails with bags on them, hung by the rails, 2 m."""
    bags = ("#7a4a2a", "#3a4a5a", "#8a2f2f", "#5a5a3a")
    parts = [tube([(x, 0, -1.1), (x, 0, 1.1)], 0.014, STEEL, 6) for x in (0.12, 0.24, 0.36)]
    z = -1.0
    while z < 0.8:
        w, h = float(rng.uniform(0.3, 0.55)), float(rng.uniform(0.16, 0.26))
        parts.append(slab((0.08, 0.34, 0.02, h, z, z + w), matt(bags[int(rng.integers(4))])))
        z += w + float(rng.uniform(0.05, 0.3))
    return join(parts)


def console(rng: np.random.Generator) -> Mesh:
    """A ship's desk: slanted, screens and lights, 2.4 m, centred; its user would sit at +x."""
    hull, cyan = metal("#4a525c", 0.3), lit("#40c0f0", 0.9)
    parts = [slab((-0.35, 0.2, 0, 0.70, -1.2, 1.2), hull), slab((-0.35, 0.42, 0.70, 0.76, -1.25, 1.25),
        metal("#646e7a", 0.3)),
             slab((-0.35, -0.15, 0.76, 1.02, -1.2, 1.2), hull),
                 slabs([(-0.15, -0.145, 0.80, 0.99, z, z + 0.44) for z in (-1.1,
                 -0.5, 0.1, 0.7)], cyan), slabs([(0.2, 0.205, 0.1, 0.14, -1.1, 1.1)], lit("#40c0f0", 1.6))]
    dots: list[list[tuple[float, float, float, float, float, float]]] = [[], [], []]
    for z in np.arange(-1.15, 1.15, 0.07):
        for x in (0.0, 0.1, 0.2, 0.3):
            if rng.random() < 0.6:
                dots[int(rng.integers(3))].append((x, x + 0.035, 0.76, 0.775, float(z), float(z) + 0.035))
    return join([*parts, *(slabs(d, lit(c, 1.5)) for d, c in zip(dots, ("#ffb040", "#50ffa0", "#ff5060"),
        strict=True) if d)])


def bulkhead(rng: np.random.Generator) -> Mesh:
    """A ship's wall: ribs, pipes, a lit strip, a hatch."""
    hull, dark = metal("#5a626c", 0.3), metal("#343a42", 0.3)
    pipes = [tube([(0.12, y, -1.4), (0.12, y, 1.4)], 0.05, dark, 10) for y in (2.3, 2.45)]
    return join([slabs([(0, 0.22, 0, 2.7, z - 0.12, z + 0.12) for z in (-1.3, 1.3)], hull),
        slab((0, 0.08, 0.0, 2.2, -0.55, 0.55),
        dark), slab((0.08, 0.10, 1.3, 1.8, -0.25, 0.25), lit("#60c8f0", 0.8)),
            slabs([(0.2, 0.23, 0.3, 2.3, z - 0.03, z + 0.03)
            for z in (-1.3, 1.3)], lit("#70d0ff", 1.8)), slabs([(0.08, 0.12, 1.0, 1.05, -0.5, 0.5)],
                enamel("#d8a028")), *pipes])


def reception(rng: np.random.Generator) -> Mesh:
    """A hotel's or a shop's desk with a lamp, centred, 2.4 m."""
    return join([slab((-0.3, 0.3, 0, 1.02, -1.2, 1.2), WALNUT), slab((-0.36, 0.40, 1.02, 1.07, -1.25, 1.25), MARBLE),
        slabs([(0.30,
        0.32, 0.15, 0.9, z, z + 0.5) for z in (-1.1, -0.53, 0.04, 0.61)], OAK), turned([(0.07, 0), (0.02, 0.05),
            (0.02, 0.3)],
            BRASS, (0, 1.07, 0.9)), lathe([(0.16, 0.28), (0.10, 0.46)], lit("#f4dcaa", 1.0), 20).moved(0, 1.07, 0.9),
                turned([
                (0.05, 0.0), (0.05, 0.02), (0.0, 0.06)], BRASS, (0.1, 1.07, 0.2))])


def strip_light(rng: np.random.Generator) -> Mesh:
    """A tube of light along z, hung: its lower side is y = 0."""
    return join([slab((-0.08, 0.08, 0.0, 0.03, -0.6, 0.6), lit("#eef6ff", 1.8)), slab((-0.11, 0.11, 0.03, 0.08, -0.63,
        0.63),
        STEEL), *(tube([(0, 0.08, z), (0, 1.2, z)], 0.006, BLACK, 5) for z in (-0.5, 0.5))])


def spot_rail(rng: np.random.Generator) -> Mesh:
    """Stage lights on a bar, hung by the bar: y = 0."""
    can = join([lathe([(0.09, 0.0), (0.09, 0.26), (0.05, 0.34)], BLACK, 14), lathe([(0.0, 0.005), (0.085, 0.005)],
        lit("#fff0d0",
        2.0), 14)])
    return join([tube([(0, 0, -2.4), (0, 0, 2.4)], 0.03, BLACK, 7), *(can.turned("z", 18).turned("x",
        8 * (k - 2)).moved(0.05,
        -0.38, z) for k, z in enumerate((-2.0, -1.0, 0.0, 1.0, 2.0)))])


FITTINGS = {
    "pews": pews, "altar": altar, "pillar": pillar, "banner": banner, "throne": throne, "statue": statue,
    "show case": show_case, "rope posts": rope_posts,
   
    "theatre seats": theatre_seats, "train seats": train_seats, "luggage rack": luggage_rack,
    "console": console, "bulkhead": bulkhead, "reception": reception,
    "strip light": strip_light, "spot rail": spot_rail, "arch": arch, "buddha": buddha, "red column": red_column,
    "screen": screen, "amplifiers": amplifiers, "led wall": led_wall, "drum riser": drum_riser,
}  # fmt: skip
