"""Barns, mills, tents, greenhouses, market stalls. Lengths in m."""


from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    enamel,
    glass,
    lit,
    matt,
    planks,
    tiles,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.structures.dwellings import LAMPLIGHT, TIMBER
from reelwright.engines.previz.paint.figures.structures.walls import (
    IRON,
    glow_of,
    opening,
    pennant,
)
from reelwright.engines.previz.paint.figures.things.blossoms import leaf
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.scene import Motion


def barn(cue: Cue) -> Thing:
    """Red boards with white trim under a gambrel roof, a silo beside."""
    board, white = Stuff(tone(cue, "#9a3428"), "planks", tint(tone(cue, "#9a3428"), 0.55), 0.28, 0.6,
        wear=0.4), enamel("#e8e2d4", 0.05)
    roof = tiles(second(cue, "#4a4a4e"), 0.4)
    profile = [(-4.2, 0), (4.2, 0), (4.2, 4.2), (2.9, 6.4), (0, 7.9), (-2.9, 6.4), (-4.2, 4.2)]
    parts = [prism(profile, 11.0, board).turned("y", 90)]
    for (x0, y0), (x1, y1) in (((4.6, 3.7), (2.95, 6.45)), ((2.95, 6.45), (0.0, 8.0)), ((-4.6, 3.7), (-2.95, 6.45)),
        ((-2.95, 6.45), (0.0, 8.0))):
        parts += [grid(np.array([[(-5.9, y0, x0), (5.9, y0, x0)], [(-5.9, y1, x1), (5.9, y1, x1)]]), roof).moved(0,
            0.08, 0)]
    trim = [tube([(5.56, a, b), (5.56, c, d)], 0.13, white, 4) for a, b, c,
        d in ((0, -4.2, 4.2, -4.2), (0, 4.2, 4.2, 4.2), (4.2, 4.2, 6.4, 2.9), (6.4, 2.9, 7.9, 0),
            (4.2, -4.2, 6.4, -2.9), (6.4, -2.9, 7.9, 0))]
    doors = [box((0.2, 3.4, 3.6), board).moved(5.5, 0, 0), *(tube([(5.62, 0.1 if k else 3.3, -1.75 + 1.75 * s),
        (5.62, 3.3 if k else 0.1, 1.75 * s)], 0.10, white, 4) for s in (0, 1) for k in (0, 1)),
            *(box((0.1, 3.4, 0.18), white).moved(5.62, 0, z) for z in (-1.8, 0, 1.8)),
                *(box((0.1, 0.18, 3.7), white).moved(5.62, y, 0) for y in (0.02, 3.3)),
                    opening(1.1, 1.3, glow_of(cue), white).turned("y", 90).moved(5.52, 5.0, 0)]
    parts += [opening(0.9, 1.1, glow_of(cue), white).moved(x, 1.6, s * 4.22).turned("y", 0) for x in (-3.2, 0, 3.2)
        for s in (1,)]
    silo = join([lathe([(1.7, 0), (1.7, 8.6)], Stuff(paint("#b8b4aa"), "panels", paint("#7a766c"), 0.9, 0.5, 0.3, 0.3),
        36), lathe(curve([(1.75, 8.6), (1.5, 9.6), (0.8, 10.3), (0.0, 10.5)], 16), enamel("#8f9aa4", 0.5), 36)])
    return Thing(join([*parts, *trim, *doors, silo.moved(-4.0, 0, -6.4)]), pitch=4.0, turned=30.0, wear=0.4,
        lamps=(Lamp((5.8, 5.6, 0.0), 1.2, LAMPLIGHT, 0.1),))


def windmill(cue: Cue) -> Thing:
    """A tower mill with a gallery; its sails turn. A wind turbine by its word."""
    if "turbine" in cue.word.lower():
        return turbine(cue)
    wall, trim = surface(cue, brick("#a89478", 0.2) if cue.seed % 2
        else Stuff(paint("#e2dac8"), size=0.5, wear=0.3)), enamel("#e6e0d2", 0.05)
    cap = Stuff(second(cue, "#4f5a4a"), "thatch", tint(second(cue, "#4f5a4a"), 0.6), 0.15, 0.8, wear=0)
    parts = [lathe([(3.6, 0), (3.1, 4.4), (2.3, 11.0)], wall, 8 if cue.seed % 2 else 40),
        lathe(curve([(2.55, 10.9), (2.5, 11.8), (1.7, 13.2), (0.0, 13.9)], 18), cap, 36),
            lathe([(2.4, 10.7), (2.75, 10.9), (2.75, 11.1)], trim, 36)]
    parts += [lathe([(3.1, 4.3), (4.6, 4.5), (4.6, 4.65), (3.0, 4.65)], planks("#7a5a3c", 0.3), 40),
        around(tube([(4.5, 4.6, 0), (4.5, 5.5, 0)], 0.05, trim, 5), 22),
            tube([(4.5 * math.cos(t), 5.5, 4.5 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 45)], 0.06, trim, 5),
                around(tube([(3.4, 2.8, 0), (4.4, 4.4, 0)], 0.08, TIMBER, 5), 10)]
    pane = glow_of(cue)
    parts += [opening(0.8, 1.2, pane, trim).turned("y", yaw).moved(r * math.sin(math.radians(yaw)), y,
        r * math.cos(math.radians(yaw))) for yaw, y, r in ((90, 6.2, 2.92), (40, 8.2, 2.66), (90, 8.8, 2.60),
            (20, 6.2, 2.95), (140, 6.6, 2.9))]
    parts += [opening(1.3, 2.4, planks("#4a5a4a", 0.2), trim, True, False).turned("y", 90).moved(3.45, 0, 0),
        tube([(0, 11.9, 0), (3.2, 12.1, 0)], 0.24, TIMBER, 10)]
    canvas = Stuff(tone(cue, "#e8dfc8") if not cue.colours else paint("#e8dfc8"), size=0.3, wear=0.1)
    sail_ = [box((0.16, 7.6, 0.16), TIMBER), *(box((0.08, 0.08, 1.5), TIMBER).moved(0, y, 0.75)
        for y in np.linspace(1.4, 7.5, 11)), *(box((0.08, 6.2, 0.07), TIMBER).moved(0, 1.4, z) for z in (0.75, 1.5)),
            polygon([(-0.06, 1.4, 0.1), (-0.06, 7.5, 0.1), (-0.06, 7.5, 1.45), (-0.06, 1.4, 1.45)], canvas)]
    cross = join([join(sail_).turned("x", 90.0 * k) for k in range(4)] + [ball(0.4, TIMBER)])
    swing = Swing("sails", cross.turned("y", -24), (3.2, 12.1, 0.0), Motion(spin=0.75), 3.4)
    return Thing(join(parts), pitch=3.0, turned=52.0, swings=(swing,), wear=0.35,
        lamps=(Lamp((3.0, 6.8, 0.0), 1.2, LAMPLIGHT, 0.1),))


def turbine(cue: Cue) -> Thing:
    white = surface(cue, enamel("#e6e8ea", 0.15))
    blade = join([grid(np.array([[(0.0, r, -0.2 - 1.0 * math.sin(min(1.0, r / 6) * 1.57) * (1 - r / 34)),
        (0.12, r, 0.0), (0.0, r, 0.35 * (1 - r / 30))] for r in np.linspace(0.6, 22.0, 20)]), white)])
    rotor = join([*(blade.turned("x", 120.0 * k) for k in range(3)), ball(1.0, white)])
    swing = Swing("rotor", rotor.turned("y", -15), (2.6, 38.0, 0.0), Motion(spin=0.9), 3.0)
    return Thing(join([lathe([(1.5, 0), (0.8, 37.0)], white, 30),
        box((4.6, 2.0, 2.0), white, 0.5).moved(0.2, 37.0, 0)]), pitch=2.0, turned=45.0, swings=(swing,))


def tent(cue: Cue) -> Thing:
    """A ridge tent with a lamp inside; tipi, yurt, circus tent by their word."""
    word = cue.word.lower()
    canvas = Stuff(tone(cue, "#c8783a"), "weave", tint(tone(cue, "#c8783a"), 0.8), 0.04, 0.2, glow=0.10, wear=0)
    pole = wood("#8a6a44", 0.04)
    if any(w in word for w in ("tipi", "teepee", "wigwam")):
        hide = Stuff(tone(cue, "#d8c49a"), "bands", paint("#a8442c"), 2.4, wear=0.2, glow=0.08)
        return Thing(join([lathe([(2.0, 0), (0.22, 4.2)], hide, 16),
            around(tube([(1.9, 0, 0), (-0.45, 5.2, 0)], 0.05, pole, 6), 7),
                opening(0.95, 1.7, lit("#ff9a3c", 0.7), pole, True, False).turned("x", -23).turned("y", 90).moved(1.93,
                    0.02, 0)]), pitch=4.0, turned=40.0, lamps=(Lamp((1.6, 0.8, 0.0), 1.2, LAMPLIGHT, 0.4),))
    if "yurt" in word:
        felt = Stuff(tone(cue, "#e0d6c0"), "bands", paint("#a84a34"), 1.6, wear=0.2)
        return Thing(join([lathe([(3.0, 0), (3.0, 1.8)], felt, 40),
            lathe([(3.2, 1.75), (0.6, 3.2), (0.0, 3.25)], matt(tint(felt.colour, 0.95)), 40),
                opening(1.1, 1.6, enamel("#b8542a", 0.2), enamel("#c79a3c", 0.2), False, False).turned("y",
                    90).moved(3.0, 0, 0), lathe([(0.65, 3.15), (0.0, 3.5)], lit("#ffb860", 0.5), 20)]), pitch=6.0,
                        lamps=(Lamp((0, 3.4, 0), 1.0, LAMPLIGHT, 0.3),))
    if any(w in word for w in ("circus", "big top", "marquee", "carnival")):
        gay = Stuff(tone(cue, "#b8302a"), "stripes", paint("#efe6d2"), 1.96, glow=0.06, wear=0)
        parts = [lathe([(6.6, 0), (6.4, 3.2)], gay, 48), lathe([(7.0, 3.1), (3.6, 5.0), (0.6, 8.2), (0.3, 8.6)], gay,
            48), around(ball(0.10, lit("#ffd080", 1.8), 1.0, 8).moved(6.95, 3.05, 0), 28),
                tube([(0, 8.4, 0), (0, 10.2, 0)], 0.07, IRON), opening(2.2, 2.6, lit("#ffb45a", 0.6),
                    enamel("#c79a3c", 0.4), True, False).turned("y", 90).moved(6.5, 0, 0)]
        return Thing(join(parts), pitch=4.0, turned=40.0, swings=(pennant((0.0, 10.0, 0.0), 2.0, paint("#e2b93c"), 0.0),
            ), lamps=(Lamp((6.8, 1.6, 0.0), 2.4, LAMPLIGHT, 0.05), Lamp((5.0, 3.2, 4.4), 1.6, LAMPLIGHT, 0.1)))
    arc = [(-1.15, 0.0), (-0.95, 0.75), (-0.5, 1.35), (0.0, 1.6), (0.5, 1.35), (0.95, 0.75), (1.15, 0.0)]
    rows = []
    for s in np.linspace(0, 1, 15):
        k = 1 - 0.42 * max(0.0, s - 0.55) ** 1.5 * 3
        rows.append([(1.4 - 2.9 * s, y * k, x * (1 - 0.25 * max(0.0, s - 0.5))) for x, y in arc])
    flap = Stuff(tint(canvas.colour, 0.8), "weave", tint(canvas.colour, 0.6), 0.04, 0.2, wear=0)
    parts = [grid(np.array(rows), canvas), polygon([(1.36, 0.0, -0.85), (1.38, 1.45, 0.0), (1.36, 0.0, 0.85)],
        lit("#ffb85a", 0.9)), polygon([(1.42, 0.0, -1.1), (1.42, 1.55, 0.0), (1.42, 0.0, -0.25)], flap),
            polygon([(1.42, 0.0, 1.1), (1.42, 1.55, 0.0), (1.42, 0.0, 0.45)], flap)]
    parts += [tube([(1.4, 1.58, 0), (2.6, 0.0, s * 0.8)], 0.012, matt("#e8dcc0"), 4)
        for s in (1, -1)] + [tube([(x, 1.0, s * 0.9), (x - 0.1, 0.0, s * 1.9)], 0.012, matt("#e8dcc0"), 4)
            for x in (0.7, -0.6) for s in (1, -1)] + [tube([(1.4 * 1.0, y * 1.02, x * 1.02) for x, y in arc], 0.03,
                pole, 6)]
    return Thing(join(parts), pitch=8.0, turned=40.0, lamps=(Lamp((1.5, 0.6, 0.0), 1.1, LAMPLIGHT, 0.1),))


def greenhouse(cue: Cue) -> Thing:
    """Iron and glass, a dome in the middle, plants within."""
    white = enamel(tone(cue, "#e2e6e2"), 0.1) if not cue.colours else enamel(tone(cue, "#2f5a4a"), 0.1)
    pane = glass("#cfe6e0", 0.16)
    rng = stream(cue)
    parts: list[Mesh] = [box((9.2, 0.5, 5.2), brick("#9a6a54", 0.1))]
    arc = [(2.5 * math.cos(t), 2.0 + 1.8 * math.sin(t)) for t in np.linspace(0, math.pi, 13)]
    section = [(2.5, 0.5), *arc, (-2.5, 0.5)]
    for x in np.linspace(-4.5, 4.5, 10):
        parts.append(tube([(x, y, z) for z, y in section], 0.05, white, 6))
    for z, y in section[1:-1:2]:
        parts.append(tube([(-4.5, y, z), (4.5, y, z)], 0.035, white, 5))
    parts.append(grid(np.array([[(x, y, z) for z, y in section] for x in (-4.5, 4.5)]), pane))
    dome = [lathe([(1.9 * math.cos(t), 3.4 + 2.1 * math.sin(t)) for t in np.linspace(0, 1.45, 12)], pane, 32),
        around(tube([(1.9 * math.cos(t), 3.4 + 2.1 * math.sin(t), 0) for t in np.linspace(0, 1.5, 10)], 0.045, white,
            5), 12), lathe([(1.85, 2.6), (1.95, 3.4)], white, 32),
                lathe([(0.25, 5.5), (0.3, 5.9), (0.0, 6.6)], white, 16)]
    front = [opening(1.3, 2.2, pane, white, True, True).turned("y", 90).moved(4.55, 0.5, 0),
        *(tube([(4.5, 0.5, z), (4.5, 2.0 + 1.8 * math.sqrt(max(0.0, 1 - (z / 2.5) ** 2)), z)], 0.04, white, 5)
            for z in (-1.7, -0.9, 0.9, 1.7))]
    green = [Stuff(tint(paint("#3f7a3a"), k), "leaf", tint(paint("#8ab86a"), k), 1.0, 0.3, 0.4, wear=0.0)
        for k in (0.8, 1.0, 1.25)]
    for _ in range(150):
        at = (float(rng.uniform(-4, 4)), float(rng.uniform(0.6, 2.2)), float(rng.uniform(-1.8, 1.8)))
        parts.append(leaf(float(rng.uniform(0.7, 1.3)), 0.42, 0.6, green[int(rng.integers(3))]).turned("z",
            float(rng.uniform(-5, 55))).turned("y", float(rng.uniform(0, 360))).moved(*at))
    parts += [ball(0.13, enamel(("#e84a6a", "#f2b43c", "#f4f0e8")[k % 3], 0.1), 1.0, 8).moved(float(rng.uniform(-4, 4)),
        float(rng.uniform(0.9, 2.4)), float(rng.uniform(0.6, 2.0))) for k in range(26)]
    return Thing(join([*parts, *dome, *front]), pitch=5.0, turned=28.0,
        lamps=(Lamp((0.0, 2.2, 0.0), 3.4, (0.7, 0.6, 0.3), 0.0),))


def stall(cue: Cue) -> Thing:
    """A market stall: striped awning, crates of fruit, a lantern; a food stand steams under its sign."""
    awning = Stuff(tone(cue, "#b8342a"), "stripes", paint("#efe6d2"), 0.36, wear=0.1)
    post = wood("#7a5230", 0.06)
    rows = [[(0.95 - 2.1 * s, 2.15 + 0.55 * s, z) for z in np.linspace(-1.5, 1.5, 21)] for s in np.linspace(0, 1, 5)]
    rim = [[(0.95, 2.15, z) for z in np.linspace(-1.5, 1.5, 61)],
        [(0.97, 1.95 - 0.06 * abs(math.sin(z * 8.7)), z) for z in np.linspace(-1.5, 1.5, 61)]]
    parts = [grid(np.array(rows), awning), grid(np.array(rim), awning),
        *(tube([(x, 0, z), (x, 2.15 if x > 0 else 2.68, z)], 0.05, post, 6) for x in (0.75, -1.1) for z in (-1.4, 1.4)),
            box((0.95, 0.08, 2.9), planks("#9a7448", 0.2)).moved(0.2, 0.85, 0),
                box((0.05, 0.8, 2.8), Stuff(tint(awning.colour, 0.9), "planks", tint(awning.colour, 0.5), 0.3,
                    0.4)).moved(0.62, 0.05, 0)]
    rng = stream(cue)
    for k, colour in enumerate(("#b8242a", "#e0962a", "#7a9a3c", "#e2c83c", "#6a2a5a")):
        z = -1.12 + 0.56 * k
        crate = [box((0.7, 0.18, 0.5), planks("#a8804e", 0.09)),
            *(ball(0.075, enamel(colour, 0.1), 0.95, 12).moved(float(rng.uniform(-0.27, 0.27)),
                0.19 + 0.05 * float(rng.random()), float(rng.uniform(-0.18, 0.18))) for _ in range(24))]
        parts.append(join(crate).turned("z", -14).moved(0.28, 0.98, z))
    parts += [ball(0.12, lit("#ffc46a", 1.6), 1.2).moved(0.6, 1.85, z)
        for z in (-0.9, 0.9)] + [box((0.06, 0.34, 1.7), wood("#5a3a22", 0.06), 0.01).moved(0.98, 2.3, 0),
            box((0.07, 0.18, 1.4), lit("#ffe2a8", 0.35)).moved(0.985, 2.38, 0)]
    return Thing(join(parts), pitch=7.0, turned=35.0, lamps=tuple(Lamp((0.65, 1.85, z), 0.9, LAMPLIGHT, 0.1)
        for z in (-0.9, 0.9)))

