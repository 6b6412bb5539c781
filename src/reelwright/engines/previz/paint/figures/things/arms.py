"""Arms and armour, and a wizard's staff. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import named, second, surface, tone
from reelwright.engines.previz.paint.figures.things.treasures import GOLD, IRON, boulder
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEEL = metal("#b8c0c8", 0.95, 0.35)


def sword(cue: Cue) -> Thing:
    """Planted in the ground or in a stone, hilt up; katanas, daggers, axes and spears by their word."""
    word = cue.word.lower()
    steel = surface(cue, STEEL)
    grip = Stuff(paint("#4a2a20"), "stripes", paint("#2a1812"), 0.02, 0.3, 0.3)
    if word in ("axe", "battle axe", "hatchet"):
        edge = [(0.0, -0.05), (0.12, -0.09), (0.20, -0.17), (0.235, -0.02), (0.20, 0.15), (0.12, 0.06), (0.0, 0.05)]
        return Thing(join([tube([(0, 0, 0), (0.01, 0.9, 0)], 0.018, wood("#6a4226", 0.02, 0.4), 10),
            prism(edge, 0.035, steel, 0.014).moved(0.0, 0.78, 0)]), pitch=4.0, turned=-10.0)
    if word == "spear":
        tip = [(0.0, 0.0), (0.035, 0.08), (0.0, 0.30), (-0.035, 0.08)]
        return Thing(join([tube([(0, 0, 0), (0, 1.75, 0)], 0.016, wood("#6a4226", 0.02, 0.4), 10),
            prism(tip, 0.02, steel, 0.008).moved(0, 1.72, 0)]), pitch=2.0)
    short = 0.45 if word == "dagger" else 1.0
    if word == "katana":
        spine = [(0.0, 0.0), (0.034, 0.05), (0.028, 0.35), (0.010, 0.74), (-0.018, 0.74), (-0.004, 0.35), (0.0, 0.05)]
        blade = prism(spine, 0.012, steel, 0.005)
        hilt = [lathe([(0.0, 0.74), (0.045, 0.745), (0.045, 0.755), (0.0, 0.76)], GOLD, 24),
            tube([(-0.005, 0.76, 0), (-0.02, 1.02, 0)], 0.018, Stuff(paint("#26242a"), "checks", paint("#8a8478"),
                0.03), 10)]
    else:
        half = [(0.0, 0.0), (0.026, 0.07), (0.030, 0.75 * short), (0.030, 0.78 * short)]
        ridge = [(x * s, y, z) for x, y in half for s, z in ((1, 0.0),)]
        rows = [[(-x, y, 0.0), (0.0, y, 0.007), (x, y, 0.0), (0.0, y, -0.007), (-x, y, 0.0)] for x, y, _ in ridge]
        blade = grid(np.array(rows), steel, False)
        y = 0.78 * short
        guard = tube([(-0.13, y + 0.02, 0), (0, y, 0), (0.13, y + 0.02, 0)], [0.012, 0.018, 0.014], GOLD, 10, 20)
        hilt = [guard, tube([(0, y, 0), (0, y + 0.19 * max(short, 0.6), 0)], [0.016, 0.014], grip, 12),
            ball(0.026, GOLD, 0.9).moved(0, y + 0.2 * max(short, 0.6), 0),
                ball(0.012, enamel(named(cue)[0] if named(cue) else "#a82a34", 0.5)).moved(0, y, 0.018)]
    stone = boulder(cue, 0.34).moved(0, -0.02, 0) if "stone" in cue.traits or cue.seed % 2 else join([ball(0.001,
        steel)])
    glow = bool({"glow", "glowing", "magic", "spectral"} & set(cue.traits))
    mesh = join([blade, *hilt]).turned("z", 3).moved(0, 0.16 if cue.seed % 2 else 0, 0)
    lamps = (Lamp((0.0, 0.6, 0.0), 0.5, (0.4, 0.8, 1.2), 0.1),) if glow else ()
    return Thing(join([mesh, stone]), pitch=6.0, turned=-40.0, lamps=lamps)


def shield(cue: Cue) -> Thing:
    """A heater shield with a cross, or a round one with a boss, leaning."""
    field = surface(cue, enamel("#8f2a2a", 0.15))
    charge = enamel(second(cue, "#e0c878"), 0.2)
    if cue.seed % 2:
        half = [(0.0, 0.0), (0.17, 0.16), (0.27, 0.40), (0.30, 0.66), (0.30, 0.80), (0.0, 0.80)]
        outline = [*half, *((-x, y) for x, y in reversed(half[1:-1]))]
        smooth = [(float(x), float(y)) for x, y in outline]
        parts = [prism(smooth, 0.03, field, 0.010), prism([(x * 1.05, 0.41 + (y - 0.41) * 1.045) for x, y in smooth],
            0.022, IRON, 0.008).moved(0, 0, -0.01)]
        parts += [prism([(-0.045, 0.06), (0.045, 0.06), (0.045, 0.79), (-0.045, 0.79)], 0.036, charge, 0.004),
                  prism([(-0.295, 0.50), (0.295, 0.50), (0.295, 0.59), (-0.295, 0.59)], 0.034, charge, 0.004)]
        parts += [ball(0.014, IRON, 0.6, 8).moved(x, y, 0.018) for x, y in ((-0.26, 0.76), (0.26, 0.76), (0.0, 0.03))]
    else:
        quarters = Stuff(field.colour, "stripes", charge.colour, 0.42 * 2 * math.pi / 4, gloss=0.4, wear=0.5)
        dome = [(0.42, 0.0), (0.40, 0.02), (0.25, 0.06), (0.0, 0.08)]
        parts = [m.turned("x", 90).moved(0, 0.42, 0) for m in (lathe(dome, quarters, 48),
            lathe([(0.40, 0.0), (0.44, 0.0), (0.44, 0.03), (0.40, 0.035)], IRON, 48),
                 lathe(curve([(0.12, 0.06), (0.10, 0.09), (0.06, 0.14), (0.0, 0.15)], 14), STEEL, 32),
                     around(ball(0.016, IRON, 0.6, 8).moved(0.41, 0.032, 0), 12))]
    return Thing(join(parts).turned("x", -12).turned("y", 90), pitch=4.0, turned=40.0, wear=0.3)


def armour(cue: Cue) -> Thing:
    """A harness on its stand: helmet with visor, breastplate, pauldrons, greaves. A helmet alone by its word."""
    steel = surface(cue, STEEL)
    dark = matt("#0c0c0e", 0)
    helm = [lathe(curve([(0.09, 0.0), (0.115, 0.05), (0.125, 0.14), (0.11, 0.22), (0.05, 0.275), (0.0, 0.285)], 30),
        steel, 40),
            lathe(curve([(0.128, 0.06), (0.145, 0.11), (0.128, 0.17)], 10), steel, 20, 150).turned("y", 75),
            *(box((0.02, 0.010, 0.075), dark).moved(0.132, 0.145, z) for z in (-0.045, 0.045)),
            *(box((0.02, 0.035, 0.006), dark).moved(0.134 - 0.25 * abs(z), 0.075, z)
                for z in (-0.05, -0.025, 0.025, 0.05)),
            tube([(-0.02, 0.28, 0), (-0.10, 0.36, 0), (-0.20, 0.30, 0), (-0.24, 0.16, 0)], [0.012, 0.045, 0.04, 0.01],
                Stuff(second(cue, "#a82a2a"), "thatch", paint("#5a1418"), 0.02, 0.6), 12, 24)]
    if "helmet" in cue.word.lower() or "helm" in cue.word.lower():
        return Thing(join(helm), pitch=8.0, turned=40.0)
    trunk = lathe(curve([(0.16, 0.0), (0.14, 0.06), (0.20, 0.26), (0.21, 0.36), (0.15, 0.47), (0.08, 0.50)], 26), steel,
        36).scaled(0.8, 1, 1.12).moved(0, 0.92, 0)
    skirt = [lathe([(0.17 + 0.02 * k, -0.05 * k), (0.165 + 0.02 * k, 0.06 - 0.05 * k)], steel, 36).scaled(0.85, 1,
        1.1).moved(0, 0.90, 0) for k in range(4)]
    limb = [ball(0.105, steel, 0.85).moved(0, 1.38, 0.27), ball(0.085, steel, 0.7).moved(0, 1.30, 0.30),
            tube([(0, 1.28, 0.30), (0.02, 1.10, 0.33)], [0.055, 0.05], steel, 16),
                ball(0.06, steel).moved(0.02, 1.08, 0.335),
            tube([(0.02, 1.06, 0.335), (0.09, 0.86, 0.32)], [0.05, 0.058], steel, 16),
                ball(0.055, steel, 0.9).moved(0.10, 0.81, 0.31),
            tube([(0, 0.82, 0.11), (0.02, 0.52, 0.13)], [0.085, 0.065], steel, 18),
                ball(0.07, steel).moved(0.035, 0.50, 0.13),
            tube([(0.02, 0.48, 0.13), (0.0, 0.12, 0.14)], [0.065, 0.05], steel, 18),
                tube([(-0.04, 0.05, 0.14), (0.06, 0.045, 0.145), (0.17, 0.03, 0.15)], [0.05, 0.05, 0.015], steel, 12,
                    12)]
    return Thing(join([trunk, *skirt, mirrored(join(limb)), join(helm).moved(0, 1.42, 0)]), pitch=3.0, turned=40.0)


def staff(cue: Cue) -> Thing:
    """A wizard's staff, a stone held in its roots."""
    bark, colour = wood(tone(cue, "#5a3c26") if cue.colours else "#5a3c26", 0.03), paint("#7fd8e8")
    path = [(0.0, 0.0, 0.0), (0.02, 0.5, 0.0), (-0.015, 1.0, 0.01), (0.0, 1.5, 0.0)]
    claws = around(tube([(0.015, 1.46, 0), (0.085, 1.58, 0), (0.06, 1.70, 0), (0.01, 1.74, 0)],
        [0.016, 0.012, 0.009, 0.003], bark, 8, 20), 4)
    gem = ball(0.055, Stuff(colour, "crystal", tint(colour, 1.8), 0.04, glow=1.0, wear=0)).moved(0, 1.61, 0)
    return Thing(join([tube(path, [0.018, 0.022, 0.022, 0.028], bark, 10, 40), claws, gem]), pitch=2.0,
        lamps=(Lamp((0, 1.61, 0), 0.5, (0.5, 1.1, 1.3), 0.2),))
