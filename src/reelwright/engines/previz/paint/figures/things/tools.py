"""What hands work with: hammers, spades, brooms, brushes, pans, pens, buckets, bags, bows. In m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    Point,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import closed
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEEL, IRON, BRASS = metal("#aab2ba", 0.8, 0.5), metal("#5a5652", 0.5, 0.6), metal("#c79a3c", 0.9)
ASH = wood("#9a6a3c", 0.03, 0.25)
Points = list[tuple[float, float]]


def _helve(long: float, thick: float = 0.016) -> Mesh:
    return tube([(0, 0, 0), (0.006, long * 0.5, 0), (0, long, 0)], [thick * 1.15, thick * 0.9, thick], ASH, 10, 20)


def hammer(cue: Cue) -> list[Mesh]:
    head = surface(cue, STEEL)
    return [_helve(0.30, 0.013), lathe([(0.0, -0.07), (0.017, -0.07), (0.018, -0.055), (0.013, -0.045), (0.013, 0.01),
        (0.0, 0.02)], head, 20).turned("z", 90).moved(0, 0.29, 0),
            prism([(0.0, 0.012), (0.05, 0.014), (0.085, -0.012), (0.045, -0.004), (0.0, -0.012)], 0.024, head,
                0.003).moved(0.0, 0.29, 0)]


def pickaxe(cue: Cue) -> list[Mesh]:
    return [_helve(0.9, 0.018), tube([(-0.34, 0.80, 0), (-0.15, 0.87, 0), (0, 0.885, 0), (0.15, 0.87, 0),
        (0.34, 0.80, 0)], [0.004, 0.02, 0.028, 0.02, 0.004], surface(cue, IRON), 8, 30)]


def shovel(cue: Cue) -> list[Mesh]:
    blade = grid(np.array([[(x * w, 0.34 * t, 0.05 * x * x - 0.02 * t) for x in np.linspace(-1, 1, 11)] for t,
        w in ((0.0, 0.01), (0.12, 0.07), (0.35, 0.105), (0.9, 0.11), (1.0, 0.105))]), surface(cue, STEEL))
    grip = tube([(-0.05, 1.12, 0), (0.05, 1.12, 0)], 0.014, ASH, 10)
    return [blade, _helve(0.80, 0.016).moved(0, 0.32, 0), tube([(-0.05, 1.12, 0), (0, 1.03, 0), (0.05, 1.12, 0)], 0.009,
        STEEL, 8, 14), grip]


def rake(cue: Cue) -> list[Mesh]:
    iron = surface(cue, IRON)
    return [_helve(1.4, 0.014), tube([(-0.19, 1.4, 0), (0.19, 1.4, 0)], 0.010, iron, 8),
        *(tube([(x, 1.4, 0), (x, 1.38, 0.09)], [0.006, 0.003], iron, 6) for x in np.linspace(-0.18, 0.18, 11))]


def scythe(cue: Cue) -> list[Mesh]:
    way: Points = [(0.0, 1.5), (0.25, 1.58), (0.55, 1.46), (0.74, 1.22), (0.52, 1.40), (0.25, 1.50), (0.0, 1.46)]
    return [_helve(1.55, 0.017), prism(way, 0.012, surface(cue, STEEL), 0.003),
        tube([(0, 0.8, 0), (0.14, 0.84, 0)], 0.013, ASH)]


def broom(cue: Cue) -> list[Mesh]:
    straw = Stuff(tone(cue, "#c89a4a"), "thatch", tint(tone(cue, "#c89a4a"), 0.5), 0.012, 1.0, wear=0)
    head = lathe(curve([(0.13, 0.0), (0.12, 0.14), (0.05, 0.30), (0.025, 0.38)], 20), straw, 36).scaled(1, 1, 0.6)
    strands = [tube([(0.10 * math.cos(2.4 * k) * r, 0.06, 0.06 * math.sin(2.4 * k) * r),
        (0.145 * math.cos(2.4 * k) * r, -0.03 - 0.02 * (k % 3), 0.085 * math.sin(2.4 * k) * r)], [0.004, 0.002], straw,
            4, 0, False) for k, r in enumerate(np.linspace(0.3, 1.0, 60))]
    return [head.moved(0, 0.03, 0), join(strands).moved(0, 0.05, 0), _helve(0.95, 0.013).moved(0, 0.36, 0),
        lathe([(0.034, 0.36), (0.036, 0.38), (0.03, 0.41)], matt("#8a2a24"), 20)]


def oar(cue: Cue) -> list[Mesh]:
    blade: Points = [(-0.02, 1.2), (-0.075, 1.4), (-0.08, 1.75), (-0.05, 1.85), (0.05, 1.85), (0.08, 1.75),
        (0.075, 1.4), (0.02, 1.2)]
    return [_helve(1.25, 0.022), prism(blade, 0.022, surface(cue, ASH), 0.006)]


def brush(cue: Cue) -> list[Mesh]:
    colour = tone(cue, "#3561a8")
    return [tube([(0, 0, 0), (0, 0.09, 0), (0, 0.16, 0)], [0.003, 0.008, 0.006], enamel("#a8342a", 0.2), 10, 18),
        lathe([(0.006, 0.155), (0.0075, 0.165), (0.007, 0.19)], STEEL, 18),
            lathe(curve([(0.0065, 0.188), (0.010, 0.205), (0.006, 0.23), (0.0, 0.245)], 14),
                Stuff(paint("#5a4430"), "thatch", paint("#2a1c12"), 0.002, 0.7, wear=0), 18),
                    lathe(curve([(0.0098, 0.21), (0.006, 0.232), (0.0, 0.248)], 10), Stuff(colour, gloss=0.7, wear=0),
                        16)]


def palette(cue: Cue) -> list[Mesh]:
    shape = [(float(x), float(y)) for x, y in closed(np.array([(-0.18, 0.02), (-0.08, -0.10), (0.10, -0.11),
        (0.20, -0.01), (0.16, 0.11), (0.0, 0.13), (-0.06, 0.08), (-0.13, 0.11)]), 56)]
    blobs = [ball(0.018, Stuff(paint(c), gloss=0.8, wear=0), 0.5, 12).moved(0.13 * math.cos(a), 0.012,
        0.075 * math.sin(a)) for c, a in zip(("#b8242a", "#e2a82c", "#efe8d8", "#3a7a4a", "#2f56a8", "#6a3a8a",
            "#2a1c16"), np.linspace(-2.0, 1.6, 7), strict=True)]
    return [prism(shape, 0.008, wood("#c09058", 0.03, 0.4), 0.002).turned("x", 90), *blobs]


def rod(cue: Cue) -> list[Mesh]:
    return [tube([(0, 0, 0), (0.0, 0.5, 0), (0.12, 1.6, 0), (0.5, 2.4, 0)], [0.014, 0.011, 0.006, 0.002],
        surface(cue, ASH), 8, 40), lathe([(0.0, -0.02), (0.035, -0.02), (0.035, 0.02), (0.0, 0.025)], STEEL,
            20).turned("x", 90).moved(0.03, 0.32, 0), tube([(0.5, 2.4, 0), (0.62, 1.6, 0), (0.66, 0.7, 0)], 0.0015,
                matt("#e8e8e8", 0), 4, 18), ball(0.022, enamel("#c8242a", 0.2)).moved(0.66, 0.68, 0)]


def can(cue: Cue) -> list[Mesh]:
    zinc = surface(cue, metal("#8fa4a0", 0.5, 0.6))
    rose = lathe([(0.014, 0.0), (0.042, 0.05), (0.044, 0.056), (0.0, 0.062)], zinc, 24).turned("z", -58).moved(0.295,
        0.27, 0)
    return [lathe([(0.0, 0.0), (0.11, 0.0), (0.115, 0.01), (0.105, 0.21), (0.108, 0.22), (0.09, 0.235)], zinc, 36),
        tube([(0.10, 0.06, 0), (0.2, 0.14, 0), (0.30, 0.275, 0)], [0.026, 0.017, 0.013], zinc, 12, 16), rose,
            tube([(-0.10, 0.06, 0), (-0.2, 0.12, 0), (-0.17, 0.24, 0), (-0.08, 0.23, 0)], 0.010, zinc, 8, 24),
                tube([(0.07, 0.22, 0), (0.0, 0.33, 0), (-0.08, 0.23, 0)], 0.010, zinc, 8, 18)]


def bucket(cue: Cue) -> list[Mesh]:
    pail = surface(cue, metal("#8f989e", 0.6, 0.6))
    return [lathe([(0.0, 0.0), (0.11, 0.0), (0.15, 0.26), (0.156, 0.265), (0.150, 0.27), (0.14, 0.262), (0.105, 0.02),
        (0.0, 0.02)], pail, 40), lathe([(0.118, 0.07), (0.124, 0.075), (0.121, 0.09)], pail, 40),
            lathe([(0.0, 0.20), (0.139, 0.20)], Stuff(paint("#3a5a68"), gloss=1.0, metal=0.5, wear=0), 30),
            tube([(0, 0.25, -0.155), (0.03, 0.38, -0.09), (0.05, 0.42, 0), (0.03, 0.38, 0.09), (0, 0.25, 0.155)], 0.006,
                IRON, 8, 24)]


def bag(cue: Cue) -> list[Mesh]:
    hide = surface(cue, Stuff(paint("#8a5a30"), "weave", paint("#6a4222"), 0.01, 0.2, 0.15, wear=0.5))
    trim = Stuff(second(cue, "#4a2c18"), gloss=0.3, wear=0.4)
    return [box((0.22, 0.40, 0.32), hide, 0.07), box((0.10, 0.20, 0.24), hide, 0.05).moved(0.13, 0.03, 0),
        box((0.25, 0.10, 0.335), hide.dyed(tint(hide.colour, 0.85)), 0.045).moved(0.005, 0.32, 0),
            *(box((0.02, 0.24, 0.03), trim, 0.005).moved(0.135, 0.16, z) for z in (-0.08, 0.08)),
                *(box((0.026, 0.03, 0.04), BRASS, 0.005).moved(0.138, 0.22, z) for z in (-0.08, 0.08)),
                    tube([(-0.02, 0.42, -0.05), (-0.02, 0.48, 0), (-0.02, 0.42, 0.05)], 0.010, trim, 8, 14),
                        *(tube([(-0.10, 0.38, z), (-0.18, 0.25, z), (-0.11, 0.04, z)], 0.016, trim, 8, 16)
                            for z in (-0.09, 0.09))]


def phone(cue: Cue) -> list[Mesh]:
    return [box((0.010, 0.15, 0.075), enamel(tone(cue, "#1a1a20"), 0.5), 0.004),
        box((0.011, 0.136, 0.068), lit("#6a9ae0", 0.6), 0.002).moved(0.001, 0.007, 0),
            *(box((0.0115, 0.014, 0.014), lit(c, 0.8), 0.002).moved(0.0012, 0.11 - 0.022 * (k // 3),
                -0.02 + 0.02 * (k % 3)) for k, c in enumerate(("#f25a4a", "#f2c83a", "#5ad06a", "#e8e8f0", "#c85af0",
                    "#4ad0e0") * 2))]


def microscope(cue: Cue) -> list[Mesh]:
    body = surface(cue, enamel("#22262c", 0.4))
    barrel = [lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.12), (0.0, 0.12)], body, 26),
        lathe([(0.012, -0.05), (0.016, -0.02), (0.02, 0.0)], BRASS, 22),
            lathe([(0.018, 0.12), (0.018, 0.17), (0.022, 0.175), (0.022, 0.19), (0.0, 0.195)], BRASS, 24)]
    return [prism([(-0.09, 0), (0.09, 0), (0.09, 0.02), (-0.09, 0.03)], 0.15, body, 0.006),
        tube([(-0.07, 0.02, 0), (-0.09, 0.15, 0), (-0.06, 0.27, 0), (0.02, 0.28, 0)], [0.024, 0.02, 0.018, 0.016], body,
            12, 24), join(barrel).turned("z", 14).moved(0.03, 0.17, 0),
                box((0.10, 0.012, 0.11), IRON, 0.003).moved(0.03, 0.10, 0),
                    lathe([(0.0, -0.01), (0.022, -0.01), (0.022, 0.01), (0.0, 0.012)], BRASS, 22).turned("x",
                        90).moved(-0.085, 0.14, 0.035), ball(0.018, lit("#fff0c8", 0.8), 0.7).moved(0.03, 0.06, 0)]


def pan(cue: Cue) -> list[Mesh]:
    iron = surface(cue, metal("#2e2e32", 0.4, 0.5))
    return [lathe([(0.0, 0.0), (0.11, 0.0), (0.14, 0.045), (0.145, 0.047), (0.135, 0.04), (0.105, 0.008), (0.0, 0.008)],
        iron, 44), tube([(0.135, 0.04, 0), (0.24, 0.065, 0), (0.34, 0.07, 0)], [0.010, 0.011, 0.014],
            wood("#5a3620", 0.02, 0.4), 10, 16), ball(0.045, enamel("#f4f0e6", 0.1), 0.18).moved(0.01, 0.012, 0.01),
                ball(0.018, enamel("#e8a420", 0.2), 0.6).moved(0.015, 0.018, 0.008)]


def cutlery(cue: Cue) -> list[Mesh]:
    steel = surface(cue, metal("#c4ccd2", 1.0, 0.2))
    spoon = [tube([(0, 0, 0), (0, 0.06, 0.002), (0, 0.13, 0)], [0.006, 0.003, 0.0025], steel, 8, 14),
        ball(0.020, steel, 1.45, 20).scaled(1, 1, 0.28).moved(0, 0.155, 0)]
    knife = [tube([(0.06, 0, 0), (0.06, 0.085, 0)], [0.008, 0.006], steel, 10),
        prism([(0.054, 0.085), (0.066, 0.085), (0.067, 0.16), (0.058, 0.195), (0.054, 0.19)], 0.003, steel, 0.001)]
    fork = [tube([(-0.06, 0, 0), (-0.06, 0.13, 0)], [0.006, 0.0028], steel, 8),
        prism([(-0.072, 0.14), (-0.048, 0.14), (-0.055, 0.125), (-0.065, 0.125)], 0.004, steel),
            *(tube([(x, 0.138, 0), (x, 0.19, 0)], [0.002, 0.0012], steel, 6)
                for x in (-0.070, -0.0635, -0.0565, -0.050))]
    return [*spoon, *knife, *fork]


def pen(cue: Cue) -> list[Mesh]:
    """A quill in its inkwell."""
    vane = Stuff(tone(cue, "#ece4d4"), "thatch", tint(tone(cue, "#ece4d4"), 0.6), 0.008, 0.6, wear=0)
    spine = np.array([(0.0, 0.03, 0), (0.02, 0.12, 0), (0.06, 0.22, 0), (0.13, 0.31, 0)])
    line = np.stack([np.interp(np.linspace(0, 3, 24), np.arange(4), spine[:, i]) for i in range(3)], 1)
    wide = 0.034 * np.sin(np.linspace(0.0, math.pi, 24)) ** 0.6 * np.linspace(0.2, 1.0, 24)
    side = np.array((-0.8, 0.45, 0.3))
    return [grid(np.stack([line - side * wide[:, None], line + np.array((0, 0, 0.004)),
        line + side * wide[:, None] * 0.8], 1), vane), tube(line, 0.0018, matt("#f4efe2", 0), 6),
            lathe(curve([(0.036, 0.0), (0.040, 0.01), (0.036, 0.04), (0.018, 0.05), (0.022, 0.058)], 18),
                enamel("#26343e", 0.6), 30), lathe([(0.018, 0.052), (0.0, 0.052)],
                    Stuff(paint("#0c0c14"), gloss=1.0, wear=0), 20)]


def microphone(cue: Cue) -> list[Mesh]:
    chrome = surface(cue, metal("#c4c9ce", 1.0))
    grille = Stuff(paint("#9aa0a6"), "checks", paint("#3a3c40"), 0.008, 0.6, 0.7, 0.6)
    return [lathe([(0.0, 0.0), (0.13, 0.0), (0.14, 0.012), (0.02, 0.03)], IRON, 36),
        tube([(0, 0.02, 0), (0, 1.34, 0)], 0.010, chrome, 10), ball(0.042, grille, 1.35, 26).turned("z",
            -18).moved(0.01, 1.43, 0), *(lathe([(0.043, -0.004), (0.046, 0.0), (0.043, 0.004)], chrome, 28).turned("z",
                -18).moved(0.01, y, 0) for y in (1.40, 1.43, 1.46)),
                    lathe([(0.02, 0.0), (0.024, 0.05)], chrome, 18).moved(0, 1.33, 0)]


def binoculars(cue: Cue) -> list[Mesh]:
    rubber = surface(cue, Stuff(paint("#26282a"), "rock", paint("#141516"), 0.008, 0.6, 0.25))
    one = join([lathe([(0.0, -0.07), (0.016, -0.07), (0.018, -0.04), (0.022, -0.02), (0.026, 0.02), (0.03, 0.08),
        (0.028, 0.082), (0.0, 0.078)], rubber, 28), lathe([(0.026, 0.079), (0.0, 0.081)], enamel("#3a4a7a", 0.8),
            24)]).turned("z", -90)
    return [one.moved(0, 0.03, -0.036), one.moved(0, 0.03, 0.036),
        tube([(-0.03, 0.03, -0.03), (-0.03, 0.03, 0.03)], 0.012, rubber, 12),
            lathe([(0.0, -0.012), (0.010, -0.012), (0.010, 0.012), (0.0, 0.012)], IRON, 16).turned("z", 90).moved(0.0,
                0.035, 0)]


def scissors(cue: Cue) -> list[Mesh]:
    steel, grip = surface(cue, STEEL), enamel(second(cue, "#b8342a"), 0.2)
    half = join([prism([(-0.008, 0.0), (0.008, 0.0), (0.003, 0.12), (0.0, 0.125)], 0.003, steel, 0.001),
        tube([(-0.002, 0.0, 0), (0.008, -0.04, 0)], 0.005, steel, 8),
            tube([(0.014 + 0.022 * math.cos(a), -0.068 + 0.030 * math.sin(a), 0)
                for a in np.linspace(0, 2 * math.pi, 25)], 0.005, grip, 8)])
    return [half.turned("z", 13).moved(0, 0.10, 0.002), half.turned("y", 180).turned("z", -13).moved(0, 0.10, -0.002),
        ball(0.005, STEEL, 0.8, 10).moved(0, 0.10, 0.003)]


def bow(cue: Cue) -> list[Mesh]:
    wood_ = surface(cue, wood("#7a4a28", 0.02, 0.4))
    limb = [(0.26 * math.cos(a) - 0.12, 0.72 + 0.70 * math.sin(a), 0.0) for a in np.linspace(-1.35, 1.35, 30)]
    return [tube(limb, [0.006, *([0.014] * 13), 0.02, 0.02, *([0.014] * 13), 0.006], wood_, 8),
        tube([limb[0], limb[-1]], 0.0025, matt("#efe6d0", 0), 4),
            tube([(-0.28, 0.72, 0.02), (0.42, 0.74, 0.02)], 0.006, ASH, 6),
                lathe([(0.014, 0.0), (0.0, 0.05)], STEEL, 8).turned("z", -88).moved(0.42, 0.74, 0.02),
                    *(prism([(0, 0), (0.07, 0.0), (0.0, 0.03)], 0.002, matt("#b8342a", 0)).turned("x", a).moved(-0.28,
                        0.72, 0.02) for a in (0, 120, 240))]


def rope(cue: Cue) -> list[Mesh]:
    hemp = Stuff(tone(cue, "#b89258"), "stripes", tint(tone(cue, "#b89258"), 0.6), 0.02, 0.5, wear=0)
    return [tube([((0.16 + 0.01 * math.sin(7 * t)) * math.cos(t), 0.02 + 0.012 * t,
        (0.16 + 0.01 * math.cos(5 * t)) * math.sin(t)) for t in np.linspace(0, 26, 200)], 0.016, hemp, 8),
            tube([(0.12, 0.13, 0.12), (0.22, 0.1, 0.14), (0.3, 0.02, 0.16), (0.44, 0.016, 0.1)], 0.016, hemp, 8, 24)]


def torch_light(cue: Cue) -> list[Mesh]:
    return [lathe([(0.0, 0.0), (0.018, 0.0), (0.019, 0.10), (0.030, 0.125), (0.030, 0.15), (0.0, 0.148)],
        surface(cue, metal("#3a3c42", 0.6)), 28).turned("z", -80).moved(0, 0.03, 0),
            lathe([(0.028, 0.1505), (0.0, 0.152)], lit("#fff4d0", 1.8), 24).turned("z", -80).moved(0, 0.03, 0)]


def quiver(cue: Cue) -> list[Mesh]:
    return [tube([(0, 0, 0), (0.0, 0.78, 0), (0.0, 0.86, 0), (0.05, 0.92, 0), (0.10, 0.86, 0)], 0.012,
        surface(cue, ASH), 10, 40)]


CRAFT: tuple[tuple[Callable[[Cue], list[Mesh]], str], ...] = (
    (hammer, "hammer, mallet"), (pickaxe, "pickaxe, pick"), (shovel, "shovel, spade, trowel"),
        (rake, "rake, hoe, pitchfork"),
    (scythe, "scythe, sickle"), (broom, "broom, broomstick, mop"), (oar, "oar, paddle"),
        (brush, "paintbrush, brush, pencil, crayon"),
    (palette, "palette"), (rod, "fishing rod, rod"), (can, "watering can"), (bucket, "bucket, pail"),
        (bag, "backpack, bag, rucksack, handbag, satchel, mailbag"),
    (phone, "phone, smartphone, tablet"), (microscope, "microscope"), (pan, "frying pan, pan, skillet, wok"),
        (cutlery, "spoon, fork, cutlery, ladle, knife, chopstick"),
    (pen, "pen, quill, feather pen, inkwell"), (microphone, "microphone, mic"), (binoculars, "binoculars"),
        (scissors, "scissors, shears"),
    (bow, "bow and arrow, longbow, crossbow, bow"), (rope, "rope, lasso, whip"),
        (torch_light, "flashlight, torchlight"), (quiver, "cane, walking stick, crutch"),
)  # fmt: skip
BY_NOUN = {noun: make for make, nouns in CRAFT for noun in nouns.split(", ")}


def tool(cue: Cue) -> Thing:
    """The tool that the word names, else a hammer."""
    low = cue.word.lower()
    make = BY_NOUN.get(low) or BY_NOUN.get(low.split()[-1] if low else "") or hammer
    front = make in (bag, phone, microscope, binoculars)
    flat = make in (can, bucket, pan, palette, rope, torch_light, microscope)
    lamps = (Lamp((0.15, 0.06, 0.0), 0.4, (1.3, 1.2, 0.8), 0.0),) if make is torch_light else ()
    mesh = join(make(cue))
    return Thing(mesh if front or flat or make in (microphone, pen, bow, rod) else mesh.turned("z", -14), pitch=14.0
        if flat else 6.0, turned=40.0 if front else -20.0 if not flat else 0.0, lamps=lamps)


def shelf(cue: Cue) -> Thing:
    """A board on brackets with pots on it; a bookcase is made elsewhere."""
    board = surface(cue, wood("#7a4e2c", 0.06, 0.25))
    pot = lathe(curve([(0.035, 0.0), (0.05, 0.03), (0.04, 0.09), (0.03, 0.11)], 14), enamel("#4f7a8a", 0.2), 28)
    parts = [box((0.24, 0.035, 1.1), board, 0.006), *(prism([(0, 0), (0.2, 0), (0, -0.18)], 0.03, board,
        0.004).moved(-0.11, 0, z) for z in (-0.42, 0.42)), *(pot.moved(0, 0.035, z) for z in (-0.34, 0.02)),
            *(box((0.16, 0.2 + 0.03 * (k % 3), 0.035), Stuff(paint(c), gloss=0.3, wear=0.5), 0.004).moved(0, 0.035,
                0.22 + 0.042 * k) for k, c in enumerate(("#6a2a24", "#2f4a5f", "#7a5a2c", "#3f5a3a")))]
    return Thing(join(parts), pitch=8.0, turned=40.0)


def net(cue: Cue) -> Thing:
    """A fishing net hung between two poles, with floats."""
    cord = Stuff(tone(cue, "#8a9a8a"), wear=0)

    def sag(s: float, t: float) -> Point:
        return (1.5 * (2 * s - 1), 1.5 - 1.2 * t - 0.35 * (1 - (2 * s - 1) ** 2) * (0.4 + 0.6 * (1 - t)),
            0.12 * math.sin(6 * s + 3 * t))

    parts = [tube([sag(s, t) for s in np.linspace(0, 1, 21)], 0.006, cord, 4, 0, False)
        for t in np.linspace(0, 1, 13)] + [tube([sag(s, t) for t in np.linspace(0, 1, 13)], 0.006, cord, 4, 0, False)
            for s in np.linspace(0, 1, 27)]
    parts += [tube([(x, 0, 0), (x, 1.75, 0)], 0.04, wood("#6a4c30", 0.05), 8)
        for x in (-1.55, 1.55)] + [ball(0.05, enamel("#c8642a", 0.1), 0.8, 12).moved(*sag(s, 0.0))
            for s in np.linspace(0.05, 0.95, 9)]
    return Thing(join(parts), pitch=4.0)

