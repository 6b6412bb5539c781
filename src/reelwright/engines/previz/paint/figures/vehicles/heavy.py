"""Buses, lorries, tractors, tanks. x forward; on the road. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, metal, planks
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    HEAD_LIGHT,
    Wheel,
    rolling,
    skin,
)


def bus(cue: Cue) -> Thing:
    """A long body with two rows of lit windows where it is a double-decker."""
    double = "double" in cue.word.lower() or bool({"red"} & set(cue.colours)) or "double-decker" in cue.traits
    coat = surface(cue, enamel("#b8302a", 0.3))
    high = 4.2 if double else 3.0
    body = [box((9.6, high - 0.42, 2.5), coat, 0.16).moved(0, 0.42, 0)]
    for level in ((1.35, 2.95) if double else (1.45,)):
        body.append(box((9.64, 0.88, 2.3), GLASS, 0.05).moved(0, level, 0))
        body.append(box((9.2, 0.86, 2.54), lit("#ffd08a", 0.28), 0.04).moved(0, level + 0.01, 0))
        body += [box((0.10, 0.92, 2.57), coat, 0.01).moved(x, level - 0.02, 0) for x in np.linspace(-4.5, 4.5, 9)]
        body.append(box((9.62, 0.05, 2.56), coat.dyed(tint(coat.colour, 0.7)), 0.01).moved(0, level - 0.12, 0))
    body += [box((9.66, 0.10, 2.54), enamel(second(cue, "#f0e2c0"), 0.2), 0.02).moved(0, 1.18, 0),
        box((8.8, 0.12, 2.2), enamel("#e8e0d0", 0.1), 0.05).moved(0, high - 0.02, 0)]
    body += [ball(0.15, lit("#fff4d4", 0.8)).scaled(0.5, 1, 1).moved(4.82, 0.85, z)
        for z in (-0.9, 0.9)] + [box((0.06, 0.22, 0.3), lit("#c8140c", 0.6), 0.02).moved(-4.8, 0.9, z)
            for z in (-1.0, 1.0)]
    body += [box((0.05, 0.28, 1.5), lit("#ffb43a", 0.5)).moved(4.81, high - 0.55, 0),
        box((0.14, 0.24, 2.52), CHROME, 0.05).moved(4.78, 0.40, 0), box((0.05, 2.0, 0.02), DARK).moved(2.9, 0.5, 1.26)]
    wheels = [Wheel(x, s * 1.12, 0.5, 0.3, 5) for x in (-2.9, 3.0) for s in (1.0, -1.0)]
    arches = [lathe([(0.0, 0.0), (0.6, 0.0), (0.62, 0.02), (0.0, 0.03)], DARK, 36).turned("x", 90 * s).moved(x, 0.52,
        s * 1.225) for x in (-2.9, 3.0) for s in (1, -1)]
    lamps = [Lamp((4.9, 0.85, z), 0.7, HEAD_LIGHT, 0.0) for z in (-0.9, 0.9)]
    return Thing(join([*body, *arches]), rolling(wheels, CHROME, 0.4), 2 * math.pi * 0.5 * 0.4 / 8.0, 8.0, pitch=6.0,
        pictures=5,
        lamps=tuple(lamps), wear=0.1)


def truck(cue: Cue) -> Thing:
    """A lorry with a cab and planked sides; a fire engine, a tank, a pickup by their word."""
    word = cue.word.lower()
    if "tank" in word:
        return tank(cue)
    fire = "fire" in word
    coat = surface(cue, enamel("#b8241c" if fire else "#3f5f86", 0.35))
    cab = [skin(((1.2, 1.12, 0.75, 2.5), (1.35, 1.18, 0.7, 2.72), (2.6, 1.18, 0.7, 2.72), (3.0, 1.14, 0.7, 2.2),
        (3.25, 1.10, 0.7, 1.55), (3.3, 1.0, 0.8, 1.3)), coat, 0.98, 0.9, 30)]
    cab += [prism([(2.72, 1.72), (3.12, 1.66), (2.86, 2.46), (2.66, 2.5)], 1.9, GLASS),
        *(prism([(1.75, 1.62), (2.78, 1.62), (2.62, 2.4), (1.75, 2.4)], 0.02, GLASS).moved(0, 0, s * 1.185)
            for s in (1, -1))]
    cab += [box((0.10, 0.55, 1.7), CHROME, 0.03).moved(3.26, 0.85, 0),
        *(box((0.12, 0.03, 1.6), DARK).moved(3.27, 0.92 + 0.11 * k, 0) for k in range(4)),
            box((0.25, 0.26, 2.4), CHROME, 0.06).moved(3.3, 0.48, 0)]
    cab += [ball(0.15, lit("#fff4d4", 0.8)).scaled(0.6, 1, 1).moved(3.32, 0.98, z)
        for z in (-0.98, 0.98)] + [lathe([(0.07, 0.0), (0.07, 2.0), (0.09, 2.05), (0.09, 2.2)], CHROME, 16).moved(1.05,
            1.0, z) for z in (-1.1, 1.1)]
    frame = [box((6.0, 0.22, 0.9), DARK).moved(0.0, 0.62, 0)]
    if fire:
        load = [box((4.3, 1.7, 2.36), coat, 0.06).moved(-1.25, 0.8, 0),
            box((4.32, 0.5, 2.4), CHROME, 0.03).moved(-1.25, 1.0, 0),
                *(box((0.07, 0.06, 0.7), metal("#d8dce0")).moved(-3.2 + 0.3 * k, 2.62, 0) for k in range(16))]
        load += [tube([(-3.4, 2.62, z), (1.6, 2.62, z)], 0.05, metal("#d8dce0"), 8)
            for z in (-0.36, 0.36)] + [box((0.4, 0.16, 1.4), lit("#2a5aff", 1.2), 0.05).moved(2.2, 2.74, 0)]
    else:
        load = [box((4.3, 0.12, 2.36), planks("#7a5a3c", 0.2)).moved(-1.25, 0.9, 0),
            *(box((4.3, 0.95, 0.07), planks(tint(coat.colour, 0.8), 0.24)).moved(-1.25, 1.0, s * 1.16)
                for s in (1, -1)), *(box((0.07, 0.95, 2.36), planks(tint(coat.colour, 0.8), 0.24)).moved(x, 1.0, 0)
                    for x in (-3.38, 0.88)),
                *(box((0.12, 1.1, 0.12), DARK, 0.01).moved(x, 0.9, s * 1.2) for x in np.linspace(-3.3, 0.8, 5)
                    for s in (1, -1))]
    load += [box((0.06, 0.16, 0.3), lit("#c8140c", 0.6), 0.02).moved(-3.45, 0.75, z) for z in (-0.95, 0.95)]
    wheels = [Wheel(x, s * 1.02, 0.5, 0.32, 6) for x in (2.45, -1.6, -2.7) for s in (1.0, -1.0)]
    guards = [tube([(2.45 + 0.62 * math.cos(a), 0.5 + 0.62 * math.sin(a), s * 1.05)
        for a in np.linspace(0, math.pi, 16)], 0.09, coat, 8) for s in (1, -1)]
    lamps = tuple(Lamp((3.4, 0.98, z), 0.6, HEAD_LIGHT, 0.0) for z in (-0.98,
        0.98)) + ((Lamp((2.2, 2.85, 0.0), 1.0, (0.2, 0.5, 1.6), 0.9),) if fire else ())
    return Thing(join([*cab, *frame, *load, *guards]), rolling(wheels, CHROME, 2 / 6),
        2 * math.pi * 0.5 * (2 / 6) / 8.0, 8.0, pitch=6.0, pictures=5, lamps=lamps, wear=0.2)


def tractor(cue: Cue) -> Thing:
    """Tall lugged wheels behind, a narrow bonnet, an open seat under a roof; a blade or a reel by its word."""
    coat = surface(cue, enamel("#b8302a", 0.25))
    rim = enamel("#e2b93c", 0.2) if not cue.colours else enamel(second(cue, "#e8e0cc"), 0.2)
    iron = metal("#4a4a4e", 0.4, 0.6)
    hood = skin(((0.0, 0.36, 0.85, 1.50), (0.4, 0.38, 0.84, 1.52), (1.3, 0.36, 0.82, 1.46), (1.75, 0.33, 0.80, 1.38),
        (1.86, 0.26, 0.86, 1.30)), coat, 0.95, 0.72, 26)
    parts = [hood, box((0.05, 0.42, 0.46), DARK, 0.01).moved(1.84, 0.86, 0),
        *(box((0.07, 0.02, 0.48), CHROME).moved(1.845, 0.92 + 0.07 * k, 0) for k in range(5)),
            *(box((0.5, 0.02, 0.78), DARK).moved(0.8, 1.02 + 0.08 * k, 0) for k in range(3)),
             box((2.1, 0.30, 0.40), iron, 0.03).moved(0.6, 0.58, 0),
                 box((0.7, 0.5, 0.5), iron, 0.04).moved(-0.75, 0.55, 0),
                     box((0.9, 0.06, 1.0), iron).moved(-0.45, 0.86, 0)]
    parts += [ball(0.11, lit("#fff0c4", 0.7)).scaled(0.6, 1, 1).moved(1.80, 1.22, z)
        for z in (-0.34, 0.34)] + [ball(0.125, CHROME).scaled(0.5, 1, 1).moved(1.77, 1.22, z) for z in (-0.34, 0.34)]
    parts += [lathe([(0.045, 0.0), (0.045, 0.55), (0.06, 0.6), (0.06, 0.95), (0.045, 1.0), (0.04, 1.25)], iron,
        16).moved(1.05, 1.48, 0.12), tube([(1.05, 2.72, 0.12), (1.0, 2.80, 0.12)], 0.045, iron, 12)]
    seat = Stuff(paint("#1f1d1c"), gloss=0.3, wear=0.4)
    parts += [box((0.46, 0.10, 0.5), seat, 0.04).moved(-0.78, 1.22, 0),
        box((0.10, 0.42, 0.5), seat, 0.04).turned("z", 12).moved(-1.0, 1.28, 0),
            tube([(-0.05, 1.3, 0), (-0.22, 1.62, 0)], 0.025, iron)]
    parts.append(tube([(-0.24 + 0.05 * math.cos(a) * -0.5, 1.63 + 0.10 * math.cos(a), 0.21 * math.sin(a))
        for a in np.linspace(0, 2 * math.pi, 25)], 0.018, DARK, 6))
    for s in (1, -1):
        fender = [np.stack([-0.85 + 0.98 * np.cos(a), 0.80 + 0.98 * np.sin(a), np.full(20, s * z)], 1)
            for a in [np.linspace(0.15, 2.6, 20)] for z in (0.45, 0.60, 0.95)]
        parts.append(grid(np.array(fender), coat))
        parts += [tube([(x, 1.35, s * 0.56), (x, 2.42, s * 0.52)], 0.03, coat, 8) for x in (-1.15, -0.02)]
    parts += [box((1.5, 0.07, 1.34), coat, 0.03).moved(-0.58, 2.42, 0),
        box((0.16, 0.10, 0.1), lit("#ff9a24", 0.9), 0.02).moved(-0.58, 2.49, 0)]
    if "bulldozer" in cue.word.lower():
        parts.append(grid(np.array([[(2.35 + 0.18 * math.sin(s * 3), 0.05 + s, z) for z in (-1.1, 1.1)]
            for s in np.linspace(0, 1.0, 9)]), metal("#8f8a80", 0.4, 0.8)))
        parts += [tube([(0.6, 0.7, z), (2.35, 0.45, z)], 0.07, coat, 8) for z in (-0.5, 0.5)]
    if "harvester" in cue.word.lower():
        reel = join([tube([(0.45 * math.cos(a), 0.45 * math.sin(a), -1.3),
            (0.45 * math.cos(a), 0.45 * math.sin(a), 1.3)], 0.03, rim, 6) for a in np.linspace(0, 2 * math.pi, 7)[:-1]])
        parts += [reel.moved(2.6, 0.7, 0), box((0.5, 0.3, 2.7), coat, 0.03).moved(2.4, 0.15, 0)]
    back = [Wheel(-0.85, s * 0.72, 0.82, 0.44, 8) for s in (1.0, -1.0)]
    front = [Wheel(1.35, s * 0.60, 0.44, 0.24, 6) for s in (1.0, -1.0)]
    large, small = rolling(back, rim, 1 / 8, 16), rolling(front, rim, 1 / 6, 0)
    axle = [tube([(-0.85, 0.82, -0.7), (-0.85, 0.82, 0.7)], 0.10, iron),
        tube([(1.35, 0.46, -0.55), (1.35, 0.5, 0), (1.35, 0.46, 0.55)], 0.06, iron)]
    return Thing(join([*parts, *axle]), lambda p: join([large(p), small(p)]), 2 * math.pi * 0.82 / 8 / 3.0, 3.0,
        pitch=8.0, pictures=4, wear=0.25, lamps=tuple(Lamp((1.9, 1.22, z), 0.45, HEAD_LIGHT, 0.0)
            for z in (-0.34, 0.34)))


def tank(cue: Cue) -> Thing:
    steel = Stuff(tone(cue, "#5a6044"), "panels", tint(tone(cue, "#5a6044"), 0.5), 0.9, 0.5, 0.15, wear=0.8)
    hull = [prism([(-2.9, 0.6), (2.6, 0.6), (3.2, 1.0), (2.4, 1.5), (-2.9, 1.5)], 2.2, steel, 0.03),
        lathe(curve([(1.25, 0.0), (1.2, 0.35), (0.8, 0.62), (0.0, 0.68)], 20), steel, 30).scaled(1.15, 1,
            0.9).moved(-0.2, 1.5, 0),
            tube([(0.8, 1.85, 0), (4.2, 1.98, 0)], [0.11, 0.085], metal("#4a4e3a", 0.4, 0.7), 16),
                lathe([(0.3, 0.0), (0.3, 0.14), (0.0, 0.16)], steel, 20).moved(-0.5, 2.14, 0.3)]
    road = [Wheel(x, s * 1.35, 0.36, 0.4, 6) for x in np.linspace(-2.3, 2.2, 6) for s in (1.0, -1.0)]
    outline = [(-2.7, 0.12), (2.3, 0.12), (2.95, 0.55), (2.75, 0.95), (-2.75, 0.98), (-3.05, 0.55)]
    belts = [tube([(x, y, s * 1.35) for x, y in [*outline, outline[0]]], 0.10,
        Stuff(paint("#2a2a28"), "stripes", paint("#141413"), 0.12, 0.6, 0.3, wear=0.5), 8, 90).scaled(1, 1, 1.0)
            for s in (1, -1)]
    skirts = [box((5.4, 0.1, 0.62), steel, 0.02).moved(-0.2, 1.1, s * 1.35) for s in (1, -1)]
    return Thing(join([*hull, *belts, *skirts]), rolling(road, metal("#4a4e3a", 0.4), 2 / 6), 0.3, 4.0, pitch=6.0,
        pictures=5,
        wear=0.4)


def tram(cue: Cue) -> Thing:
    """A street car with lit windows, platforms at both ends and its pole on the wire."""
    coat, cream = surface(cue, enamel("#a83028", 0.3)), enamel(second(cue, "#ece0c4"), 0.15)
    iron = metal("#3a3a3e", 0.4)
    parts = [box((7.6, 0.95, 2.2), coat, 0.05).moved(0, 0.55, 0), box((7.6, 1.25, 2.16), cream, 0.03).moved(0, 1.5, 0),
             box((8.0, 0.16, 2.3), coat.dyed(tint(coat.colour, 0.7)), 0.07).moved(0, 2.72, 0),
                 box((6.0, 0.26, 1.5), cream, 0.08).moved(0, 2.86, 0),
             box((7.64, 0.05, 2.24), metal("#c79a3c", 0.7), 0.01).moved(0, 1.46, 0),
                 box((5.0, 0.3, 1.4), iron).moved(0, 0.3, 0)]
    for k in range(7):
        parts.append(box((0.80, 0.78, 2.20), lit("#ffcc80", 0.6), 0.03).moved(-2.94 + 0.98 * k, 1.68, 0))
    for s in (1, -1):
        parts += [prism([(-0.8, 1.62), (0.8, 1.62), (0.75, 2.5), (-0.75, 2.5)], 0.05, GLASS).turned("y",
            90).moved(s * 3.82, 0, 0),
                  ball(0.15, lit("#fff0c4", 1.0), 1.0).scaled(0.6, 1, 1).moved(s * 3.84, 1.05, 0),
                      box((0.5, 0.08, 1.9), iron).moved(s * 4.0, 0.35, 0),
                  tube([(s * 3.95, 0.4, 0.9), (s * 3.95, 2.7, 0.95)], 0.03, metal("#c79a3c", 0.7), 8)]
    parts += [tube([(0.4, 3.1, 0), (-2.6, 4.3, 0)], 0.03, iron, 6),
        box((0.05, 0.26, 1.3), lit("#fff2d0", 0.5)).moved(3.95, 2.44, 0)]
    wheels = [Wheel(x, s * 0.72, 0.36, 0.12, 6) for x in (-1.2, 1.2) for s in (1.0, -1.0)]
    lamps = (Lamp((3.95, 1.05, 0.0), 0.7, HEAD_LIGHT, 0.0), Lamp((0.0, 2.0, 1.2), 2.0, (0.8, 0.5, 0.2), 0.0))
    return Thing(join(parts), rolling(wheels, iron, 2 / 6), 2 * math.pi * 0.36 * (2 / 6) / 8.0, 8.0, pitch=6.0,
        pictures=5,
        lamps=lamps, wear=0.12)
