"""What offices, schools, laboratories, hospitals, studios and machine rooms are fitted with."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, lit, matt, metal
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.home import BLACK, BRASS, LINEN, OAK, PINE, WALNUT
from reelwright.engines.previz.paint.places.fitments.joinery import (
    books,
    doors,
    jars,
    legs,
    pot,
    slab,
    slabs,
    turned,
)

STEEL, GREY, PALE = metal("#9aa2a6", 0.5), enamel("#8a9298", 0.1), enamel("#d8dcde", 0.1)
SCREEN = lit("#3f86b8", 0.8)


def _monitor(x: float, y: float, z: float, half: float = 0.28, screen: Stuff = SCREEN) -> Mesh:
    """A flat screen on its foot, lines of light on it."""
    lines = [(x + 0.022, x + 0.024, y + 0.16 + 0.05 * k, y + 0.175 + 0.05 * k, z - half * 0.8,
              z - half * 0.8 + half * (0.5 + 0.9 * ((k * 37) % 10) / 10)) for k in range(5)]
    return join([slab((x, x + 0.02, y + 0.10, y + 0.46, z - half, z + half), BLACK),
                 slab((x + 0.02, x + 0.022, y + 0.12, y + 0.44, z - half + 0.02, z + half - 0.02), screen),
                 slabs(lines, lit("#d8f0ff", 1.2)), slab((x - 0.04, x - 0.01, y, y + 0.2, z - 0.03, z + 0.03), BLACK),
                 slab((x - 0.12, x + 0.10, y, y + 0.015, z - 0.12, z + 0.12), BLACK)])


def desk(rng: np.random.Generator) -> Mesh:
    """An office desk with screen, keyboard, papers, mug and lamp, centred; its user would sit at +x."""
    paper = Stuff(paint("#eeeade"), wear=0)
    parts = [slab((-0.38, 0.38, 0.71, 0.74, -0.8, 0.8), PINE), slab((-0.34, 0.34, 0.06, 0.70, 0.42, 0.78), PALE),
             doors(0.43, 0.77, 0.08, 0.68, 1, 0.34, PALE, STEEL), legs((-0.33, 0.33), (-0.75, -0.7), 0.71, 0.05, STEEL),
             _monitor(-0.12, 0.74, -0.1), slab((0.10, 0.26, 0.74, 0.76, -0.32, 0.12), GREY),
             slabs([(0.0, 0.28, 0.74, 0.75, 0.30, 0.52), (-0.2, 0.05, 0.74, 0.78, 0.5, 0.7)], paper),
             pot(0.04, 0.09, enamel("#c8503a"), (0.1, 0.74, -0.5)), slabs([(-0.25, 0.0, 0.74, 0.80, -0.72, -0.55)],
                 OAK)]
    parts += [tube([(-0.2, 0.74, 0.6), (-0.25, 1.05, 0.6), (-0.05, 1.22, 0.55)], 0.014, BLACK, 6, 12),
              lathe([(0.09, -0.03), (0.05, 0.07), (0.0, 0.09)], enamel("#2f4a48"), 16).turned("z", 24).moved(0, 1.18,
                  0.55),
              ball(0.045, lit("#ffdf9a", 1.6), 0.8, 10).moved(0.01, 1.15, 0.55)]
    return join(parts)


def swivel(rng: np.random.Generator) -> Mesh:
    """An office chair, its front +x, centred."""
    dark = cloth("#2c3238")
    return join([slab((-0.24, 0.24, 0.44, 0.52, -0.24, 0.24), dark), slab((-0.28, -0.21, 0.55, 1.08, -0.22, 0.22),
        dark),
                 tube([(0, 0.1, 0), (0, 0.45, 0)], 0.03, STEEL, 8),
                 around(tube([(0, 0.12, 0), (0.28, 0.05, 0)], 0.02, BLACK, 6), 5)])


def meeting_table(rng: np.random.Generator) -> Mesh:
    """A long table with papers, glasses and eight chairs, centred, along z."""
    paper = Stuff(paint("#eeeade"), wear=0)
    parts = [slab((-0.6, 0.6, 0.71, 0.75, -1.7, 1.7), WALNUT),
             *(slab((-0.3, 0.3, 0, 0.71, z - 0.1, z + 0.1), WALNUT) for z in (-1.0, 1.0))]
    for z in (-1.2, -0.4, 0.4, 1.2):
        for s in (1, -1):
            parts.append(swivel(rng).turned("y", 0.0 if s < 0 else 180.0).moved(0.85 * s, 0, z))
            parts.append(slab((0.3 * s - 0.12, 0.3 * s + 0.12, 0.75, 0.756, z - 0.12, z + 0.12), paper))
    return join(parts)


def whiteboard(rng: np.random.Generator) -> Mesh:
    """Hung, 2.2 m, with a chart and lines."""
    parts = [slab((0, 0.04, 0, 1.15, -1.1, 1.1), STEEL), slab((0.04, 0.045, 0.04, 1.11, -1.07, 1.07),
        enamel("#eef1f2")),
             slab((0.03, 0.10, -0.03, 0.01, -0.7, 0.7), STEEL)]
    parts.append(slabs([(0.045, 0.048, 0.2, 0.2 + h, z, z + 0.09) for z, h in ((-0.9, 0.2), (-0.76, 0.35),
        (-0.62, 0.28),
        (-0.48, 0.5))], matt("#3a7ac0")))
    parts.append(slabs([(0.045, 0.048, y, y + 0.018, -0.1, -0.1 + float(rng.uniform(0.4, 1.0))) for y in
                        np.arange(0.3, 0.95, 0.12)], matt("#3a3f4a")))
    parts.append(slabs([(0.045, 0.06, float(y), float(y) + 0.11, float(z), float(z) + 0.11) for z, y in
                        ((-0.9, 0.9), (-0.74, 0.92), (-0.58, 0.88))], matt("#e8d060")))
    return join(parts)


def blackboard(rng: np.random.Generator) -> Mesh:
    """Hung, 3 m: chalk lines and a figure."""
    chalk = matt("#c4ccc4", 0)
    parts = [slab((0, 0.05, 0, 1.35, -1.55, 1.55), OAK), slab((0.05, 0.055, 0.06, 1.29, -1.49, 1.49), Stuff(
        paint("#24382e"), "rust", paint("#34483e"), 0.5, wear=0)), slab((0.03, 0.12, -0.04, 0.01, -1.5, 1.5), OAK)]
    rows = []
    for y in np.arange(0.25, 1.15, 0.17):
        z = -1.35
        while z < 0.2:
            w = float(rng.uniform(0.08, 0.3))
            rows.append((0.055, 0.058, float(y), float(y) + 0.022, z, z + w))
            z += w + 0.06
    parts.append(slabs(rows, chalk))
    parts += [tube([(0.058, 0.65 + 0.32 * math.sin(a), 0.85 + 0.32 * math.cos(a)) for a in np.linspace(0, 6.284, 33)],
        0.009,
        chalk, 5), tube([(0.058, 0.65, 0.85), (0.058, 0.88, 1.08)], 0.008, chalk, 5),
            tube([(0.058, 0.2, 0.4), (0.058, 1.1,
            0.4)], 0.007, chalk, 5)]
    return join(parts)


def school_desk(rng: np.random.Generator) -> Mesh:
    """A pupil's desk with its chair; the pupil looks to -x."""
    from_here = matt("#4a6a72")
    return join([slab((-0.25, 0.25, 0.68, 0.71, -0.35, 0.35), PINE), legs((-0.2, 0.2), (-0.3, 0.3), 0.68, 0.035, STEEL),
                 slab((-0.12, 0.12, 0.71, 0.73, -0.2, 0.08), matt("#c8503a")),
                 slab((-0.1, 0.1, 0.71, 0.735, 0.14, 0.28), matt("#e6e0d0")),
                 slab((0.42, 0.78, 0.40, 0.43, -0.18, 0.18), from_here),
                 slab((0.76, 0.79, 0.52, 0.80, -0.18, 0.18), from_here), legs((0.45, 0.75), (-0.15, 0.15), 0.4, 0.03,
                     STEEL)])


def teacher_desk(rng: np.random.Generator) -> Mesh:
    """A broad desk with a globe and books, centred."""
    return join([slab((-0.35, 0.35, 0.74, 0.78, -0.75, 0.75), WALNUT), slab((-0.30, 0.30, 0, 0.74, -0.70, 0.70),
        WALNUT),
                 doors(-0.7, 0.7, 0.1, 0.7, 3, 0.30, WALNUT, BRASS), ball(0.15, Stuff(paint("#3f7a9a"), "rust",
                     paint("#5a8a4a"), 0.16, gloss=0.5, wear=0), 1, 20).moved(0, 1.02, 0.5),
                 turned([(0.09, 0), (0.02, 0.03), (0.02, 0.09)], BRASS, (0, 0.78, 0.5)),
                 slabs([(-0.1, 0.12, 0.78 + 0.04 * k, 0.815 + 0.04 * k, -0.5, -0.24) for k in range(4)],
                     matt("#8a3a32"))])


def file_cabinets(rng: np.random.Generator) -> Mesh:
    """Three steel cabinets with folders on top."""
    parts = []
    for k in range(3):
        z = -0.48 + 0.48 * k
        parts += [slab((0, 0.5, 0, 1.3, z - 0.22, z + 0.22), GREY),
                  slabs([(0.5, 0.51, y, y + 0.28, z - 0.20, z + 0.20) for y in (0.04, 0.36, 0.68, 1.0)], GREY),
                  slabs([(0.51, 0.53, y, y + 0.03, z - 0.06, z + 0.06) for y in (0.2, 0.52, 0.84, 1.16)], STEEL)]
    return join([*parts, books(-0.6, 0.2, 1.3, rng, 0.08, 0.3), pot(0.1, 0.12, matt("#b0603a"), (0.2, 1.3, 0.5)),
                 *(ball(0.09, matt("#3f7a3a"), 1.2, 8).moved(0.2 + 0.05 * math.sin(k * 2.1), 1.5 + 0.03 * k,
                     0.5 + 0.07 *
                     math.cos(k * 2.1)) for k in range(5))])


def lab_bench(rng: np.random.Generator) -> Mesh:
    """2.4 m of bench: flasks with coloured liquids, a microscope, a screen, a rack of tubes."""
    parts = [slab((0, 0.62, 0.08, 0.86, -1.2, 1.2), PALE), doors(-1.2, 1.2, 0.12, 0.82, 5, 0.62, PALE, STEEL),
             slab((0, 0.68, 0.86, 0.90, -1.23, 1.23), matt("#2f363c")), _monitor(0.2, 0.90, 0.75, 0.26, lit("#2f9a8a",
                 0.8))]
    for z, code in ((-1.05, "#38c8a0"), (-0.86, "#4a8ae0"), (-0.68, "#d84a9a"), (0.32, "#e0b030")):
        parts += [_flask(code, (0.30, 0.90, z))]
    parts += [_microscope().moved(0.34, 0.90, -0.28), slab((0.2, 0.34, 0.97, 0.99, 0.0, 0.26), OAK)]
    parts += [turned([(0.0, 0.0), (0.012, 0.01), (0.012, 0.16)], Stuff(paint(c), gloss=1, glow=0.4), (0.27, 0.9, z), 8)
              for c, z in (("#d84a4a", 0.03), ("#4a8ae0", 0.08), ("#38c8a0", 0.13), ("#e0b030", 0.18),
                  ("#9a5ad0", 0.23))]
    return join(parts)


def _flask(code: str, at: tuple[float, float, float]) -> Mesh:
    liquid = Stuff(paint(code), gloss=1.0, glow=0.55, wear=0)
    return join([turned([(0.0, 0.0), (0.085, 0.0), (0.05, 0.10), (0.0, 0.10)], liquid, at, 20),
                 turned([(0.09, 0.0), (0.025, 0.16), (0.025, 0.24), (0.032, 0.245)], glass("#dff0f0", 0.22), at, 20)])


def _microscope() -> Mesh:
    dark, pale = enamel("#2a2e34"), enamel("#dfe2e4")
    return join([slab((-0.10, 0.12, 0, 0.03, -0.09, 0.09), dark), slab((-0.10, -0.05, 0.03, 0.30, -0.04, 0.04), pale),
                 slab((-0.06, 0.10, 0.12, 0.135, -0.07, 0.07), dark),
                 tube([(0.03, 0.15, 0), (0.03, 0.30, 0), (0.12, 0.42, 0)], 0.026, pale, 10, 14),
                 slab((-0.10, 0.06, 0.27, 0.31, -0.04, 0.04), pale)])


def lab_shelf(rng: np.random.Generator) -> Mesh:
    """Two boards of reagent bottles, hung by the lower."""
    ware = (glass("#6a9ab0", 0.6), enamel("#d8dcdc"), Stuff(paint("#8a4a18"), gloss=1), glass("#5aa08a", 0.6))
    return join([slabs([(0, 0.26, y, y + 0.02, -1.1, 1.1) for y in (0, 0.40)], STEEL),
                 *(jars(-1.05, 1.05, y, rng, ware, 0.13, 0.24) for y in (0.02, 0.42))])


def hospital_bed(rng: np.random.Generator) -> Mesh:
    """A raised bed with rails, its head at the wall."""
    sheet = cloth("#bcd4dc")
    parts = [slab((0.1, 2.1, 0.42, 0.50, -0.45, 0.45), PALE), slab((0.12, 2.08, 0.50, 0.62, -0.43, 0.43), LINEN),
             slab((0.85, 2.09, 0.58, 0.645, -0.46, 0.46), sheet), slab((0.06, 0.12, 0.3, 1.0, -0.46, 0.46), PALE),
             slab((2.08, 2.13, 0.3, 0.85, -0.46, 0.46), PALE), legs((0.25, 1.95), (-0.38, 0.38), 0.42, 0.05, STEEL),
             ball(0.26, LINEN, 0.4, 18).scaled(0.75, 1, 1.2).turned("z", 28).moved(0.38, 0.74, 0)]
    for z in (-0.47, 0.47):
        parts += [tube([(0.5, 0.6, z), (0.5, 0.86, z), (1.3, 0.86, z), (1.3, 0.6, z)], 0.014, STEEL, 6),
                  tube([(0.5, 0.73, z), (1.3, 0.73, z)], 0.010, STEEL, 6)]
    return join(parts)


def vital_monitor(rng: np.random.Generator) -> Mesh:
    """A heart monitor on its stand, and a drip."""
    beat = [(0.34, 1.28, -0.16), (0.34, 1.28, -0.06), (0.34, 1.36, -0.03), (0.34, 1.2, 0.0), (0.34, 1.28, 0.03),
            (0.34, 1.28, 0.16)]
    low = [(0.34, 1.16 + 0.02 * math.sin(k), -0.16 + 0.32 * k / 14) for k in range(15)]
    return join([slab((0.2, 0.32, 1.05, 1.45, -0.22, 0.22), PALE), slab((0.32, 0.33, 1.09, 1.41, -0.19, 0.19),
        matt("#0a1418")), tube(beat, 0.007, lit("#50f090", 2.0), 5, caps=False), tube(low, 0.006, lit("#50b8f0", 2.0),
            5),
                 tube([(0.24, 0, 0), (0.24, 1.05, 0)], 0.02, STEEL, 8), around(tube([(0, 0.06, 0), (0.2, 0.03, 0)],
                     0.016,
                     STEEL, 6), 5).moved(0.24), tube([(0.3, 0, 0.5), (0.3, 1.9, 0.5)], 0.012, STEEL, 6),
                 tube([(0.3, 1.88, 0.4), (0.3, 1.88, 0.6)], 0.01, STEEL, 6),
                 slab((0.27, 0.33, 1.5, 1.82, 0.36, 0.46), glass("#e0eef0", 0.5))])


def racks(rng: np.random.Generator) -> Mesh:
    """Three server racks, lights burning."""
    parts = []
    green, blue, amber = lit("#50ff90", 2.0), lit("#50b0ff", 2.0), lit("#ffb040", 2.0)
    for k in range(3):
        z = -0.62 + 0.62 * k
        parts += [slab((0, 0.8, 0, 2.1, z - 0.30, z + 0.30), matt("#15181c")),
                  slabs([(0.80, 0.815, y, y + 0.10, z - 0.26, z + 0.26) for y in np.arange(0.12, 2.0, 0.125)], metal(
                      "#3a4048", 0.4))]
        dots: dict[int, list[tuple[float, float, float, float, float, float]]] = {0: [], 1: [], 2: []}
        for y in np.arange(0.12, 2.0, 0.125):
            for dz in np.arange(-0.22, 0.1, 0.045):
                if rng.random() < 0.7:
                    dots[int(rng.choice([0, 0, 1, 1, 2]))].append((0.815, 0.82, y + 0.04, y + 0.06, z + dz,
                        z + dz + 0.022))
        parts += [slabs(found, s) for s, found in zip((green, blue, amber), dots.values(), strict=True) if found]
    return join(parts)


def mixing_desk(rng: np.random.Generator) -> Mesh:
    """A studio's console with faders and lights, two screens behind; its user would sit at +x."""
    parts = [slab((-0.5, 0.4, 0, 0.62, -1.3, 1.3), WALNUT), slab((-0.45, 0.45, 0.62, 0.72, -1.3, 1.3), matt("#24272b"))]
    knobs, lights = [], []
    for z in np.arange(-1.2, 1.22, 0.1):
        knobs += [(x, x + 0.03, 0.72, 0.75, z, z + 0.03) for x in (-0.3, -0.2, -0.1)]
        knobs.append((0.1 + float(rng.uniform(0, 0.2)), 0.32, 0.72, 0.745, z, z + 0.035))
        lights.append((-0.38, -0.36, 0.72, 0.73 + 0.05 * float(rng.random()), z, z + 0.03))
    return join([*parts, slabs(knobs, enamel("#c8ccd0")), slabs(lights, lit("#60ff90", 1.8)),
                 _monitor(-0.38, 0.78, -0.5, 0.34), _monitor(-0.38, 0.78, 0.5, 0.34, lit("#8a5ad0", 0.8))])


def speaker(rng: np.random.Generator) -> Mesh:
    """A studio speaker on its stand."""
    cone = lathe([(0.0, 0.0), (0.05, 0.02), (0.14, -0.03), (0.15, 0.0)], matt("#2a2c2e"), 22).turned("z", -90)
    return join([slab((0, 0.3, 0.85, 1.45, -0.19, 0.19), matt("#161718")), cone.moved(0.31, 1.04, 0),
                 cone.scaled(0.45).moved(0.31, 1.32, 0), slab((0.1, 0.2, 0, 0.85, -0.06, 0.06), STEEL),
                 slab((0, 0.3, 0, 0.03, -0.18, 0.18), STEEL), slab((0.30, 0.31, 0.88, 0.90, 0.1, 0.13), lit("#50ff90",
                     2))])


def studio_glass(rng: np.random.Generator) -> Mesh:
    """The window of a recording room, hung: dark glass, a microphone behind it, a red light over it."""
    return join([slabs([(0, 0.08, 0, 0.08, -1.2, 1.2), (0, 0.08, 1.12, 1.2, -1.2, 1.2), (0, 0.08, 0, 1.2, -1.2, -1.12),
                        (0, 0.08, 0, 1.2, 1.12, 1.2)], WALNUT), slab((0, 0.02, 0.08, 1.12, -1.12, 1.12), Stuff(
                            paint("#3a2a1c"), "rust", paint("#8a5a2a"), 0.5, gloss=0.6, glow=0.25, wear=0)),
                 tube([(0.04, 0.08, 0.2), (0.04, 0.6, 0.2), (0.04, 0.72, 0.1)], 0.012, BLACK, 6),
                 ball(0.06, STEEL, 1.5, 12).moved(0.05, 0.76, 0.06), slab((0, 0.06, 1.28, 1.42, -0.28, 0.28),
                     lit("#e02a1c",
                     1.3))])


def foam(rng: np.random.Generator) -> Mesh:
    """Wedges of sound-proof foam, hung, 1.5 m square."""
    dark = matt("#2c2a30", 0)
    return join([slabs([(0, 0.03 + 0.05 * ((i + j) % 2), y, y + 0.28, z, z + 0.28) for i,
        y in enumerate(np.arange(0, 1.5,
        0.3)) for j, z in enumerate(np.arange(-0.75, 0.75, 0.3))], dark), slabs([(0, 0.06, y, y + 0.28, z, z + 0.28)
            for y in (0.3, 0.9) for z in (-0.45, 0.15)], matt("#6a2a3a", 0))])


def conveyor(rng: np.random.Generator) -> Mesh:
    """A factory's belt with parcels, a press over it."""
    parts = [slab((0.1, 0.9, 0.72, 0.80, -1.6, 1.6), matt("#26282a")), slabs([(0.06, 0.12, 0.68, 0.86, -1.6, 1.6),
        (0.88,
        0.94, 0.68, 0.86, -1.6, 1.6)], enamel("#d8a028")), legs((0.15, 0.85), (-1.3, 0.0), 0.7, 0.08, STEEL), legs(
            (0.15, 0.85), (1.2, 1.3), 0.7, 0.08, STEEL), slab((0.0, 1.0, 0.86, 2.1, 0.3, 1.1), enamel("#3f6a8a")),
             slab((1.0, 1.02, 1.3, 1.8, 0.4, 1.0), matt("#1c2024")), slabs([(1.02, 1.03, 1.4, 1.5, 0.45 + 0.14 * k,
                 0.53 +
                 0.14 * k) for k in range(4)], lit("#60ff90", 1.6))]
    parts += [slab((0.25, 0.7, 0.80, 1.08, z, z + 0.4), matt("#b08a58")) for z in (-1.4, -0.8, -0.2)]
    return join([*parts, tube([(0.5, 2.1, 0.7), (0.5, 3.2, 0.7)], 0.14, STEEL, 14)])


def screen_wall(rng: np.random.Generator) -> Mesh:
    """Fifteen screens in three rows about a large one with a map on it, 6 m, hung."""
    dark, parts = matt("#101418"), [slab((0, 0.1, 0, 2.3, -3.1, 3.1), matt("#20262c"))]
    for k, z in enumerate(np.linspace(-2.6, 2.6, 7)):
        for j, y in enumerate((0.08, 0.82, 1.56)):
            if abs(z) < 1.2:
                continue
            tone = ("#2f6a8a", "#3f8a6a", "#5a6a7a", "#7a8a5a", "#2a4a6a")[(k * 3 + j * 2) % 5]
            parts += [slab((0.1, 0.14, y, y + 0.66, z - 0.4, z + 0.4), dark),
                      slab((0.14, 0.145, y + 0.05, y + 0.61, z - 0.36, z + 0.36), lit(tone, 1.1)),
                      slab((0.145, 0.147, y + 0.1, y + 0.3, z - 0.25, z + 0.1), lit("#a8d8e8", 0.9))]
    parts += [slab((0.1, 0.14, 0.1, 2.2, -1.25, 1.25), dark),
              slab((0.14, 0.145, 0.16, 2.14, -1.2, 1.2), lit("#14384a", 1.0))]
    for z, y, w, h in ((-0.7, 1.3, 0.7, 0.5), (-0.5, 0.7, 0.35, 0.6), (0.2, 1.45, 0.5, 0.35), (0.25, 0.85, 0.45, 0.6),
                       (0.75, 1.35, 0.7, 0.5), (0.95, 0.6, 0.3, 0.25)):
        parts.append(slab((0.145, 0.147, y - h / 2, y + h / 2, z - w / 2, z + w / 2), lit("#3fd0a8", 0.9)))
    return join(parts)


FITTINGS = {
    "screen wall": screen_wall,
    "desk": desk, "swivel": swivel, "meeting table": meeting_table, "whiteboard": whiteboard, "blackboard": blackboard,
    "school desk": school_desk, "teacher desk": teacher_desk, "file cabinets": file_cabinets, "lab bench": lab_bench,
    "lab shelf": lab_shelf, "hospital bed": hospital_bed, "vital monitor": vital_monitor, "racks": racks,
    "mixing desk": mixing_desk, "speaker": speaker, "studio glass": studio_glass, "foam": foam, "conveyor": conveyor,
}  # fmt: skip
