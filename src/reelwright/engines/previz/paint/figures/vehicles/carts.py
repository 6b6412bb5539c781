"""What is drawn or pushed: covered wagons, carts, chariots, rickshaws, prams, mine carts; a penny-farthing. In m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    matt,
    metal,
    planks,
    rock,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.things.keepsakes import spoked
from reelwright.engines.previz.paint.figures.tone import paint

OAK, IRON, STEEL = wood("#7a5430", 0.06, 0.2), metal("#4a4a4e", 0.5, 0.6), metal("#b4bcc4", 0.9, 0.2)
Hub = tuple[float, float, float, int]
"""Of a wheel: x, z, radius, spokes."""


def wheels(hubs: list[Hub], stuff: Stuff, wide: float = 0.09) -> Callable[[float], Mesh]:
    """All wheels at a phase: a loop is one spoke's way round."""

    def at(phase: float) -> Mesh:
        return join(spoked(r - wide * 0.6, wide, n, stuff, IRON).turned("z", -360 / n * phase).moved(x, r, z)
                    for x, z, r, n in hubs)

    return at


def _drawn(parts: list[Mesh], hubs: list[Hub], stuff: Stuff = OAK, wide: float = 0.09, speed: float = 2.2) -> Thing:
    _, _, r, n = max(hubs, key=lambda h: h[2])
    return Thing(join(parts), wheels(hubs, stuff, wide), 2 * math.pi * r / n / speed, speed, pitch=7.0, pictures=4,
        wear=0.2)


def covered_wagon(cue: Cue) -> Thing:
    """A prairie schooner: plank box, canvas over hoops, four wheels, a pole."""
    canvas, board = surface(cue, cloth("#e8e0cc", 0.03)), planks("#7a5430", 0.16)
    a = np.linspace(-0.25, math.pi + 0.25, 25)
    rows = [np.stack([np.full(25, x), 1.5 + (0.95 - 0.05 * math.cos(4.7 * x) + 0.06 * abs(x)) * np.sin(a),
                      0.82 * np.cos(a)], 1) for x in np.linspace(-1.7, 1.7, 25)]
    hoops = [tube([(x, 1.5 + 0.99 * math.sin(t), 0.85 * math.cos(t)) for t in np.linspace(0, math.pi, 20)], 0.025,
        OAK, 6)
             for x in (-1.7, -0.85, 0.0, 0.85, 1.7)]
    bed = prism([(-1.75, 0.85), (1.7, 0.85), (1.9, 1.5), (-1.95, 1.5)], 1.5, board, 0.0)
    dark = prism([(-1.6, 1.45), (1.6, 1.45), (1.6, 2.2), (-1.6, 2.2)], 1.2, matt("#1c1610"))
    pole = tube([(1.4, 0.75, 0), (3.6, 0.8, 0)], 0.05, OAK, 8)
    axles = [tube([(x, r, -0.95), (x, r, 0.95)], 0.05, IRON, 8) for x, r in ((-1.2, 0.72), (1.2, 0.55))]
    seat = box((0.4, 0.06, 1.2), OAK, 0.01).moved(1.95, 1.4, 0)
    return _drawn([grid(np.array(rows), canvas), *hoops, bed, dark, pole, *axles, seat],
                  [(-1.2, s * 0.92, 0.72, 12) for s in (1.0, -1.0)] + [(1.2, s * 0.92, 0.55, 10) for s in (1.0, -1.0)])


def cart(cue: Cue) -> Thing:
    """A farm cart of planks on two great wheels, hay on it where the words say so, shafts before."""
    said = " ".join((cue.word, *cue.traits))
    board = surface(cue, planks("#8a6238", 0.14))
    bed = [box((2.0, 0.08, 1.15), board, 0.01).moved(0, 0.85, 0),
           *(box((2.0, 0.4, 0.05), board, 0.01).moved(0, 0.93, z) for z in (-0.57, 0.57)),
           *(box((0.05, 0.4, 1.15), board, 0.01).moved(x, 0.93, 0) for x in (-1.0, 1.0))]
    shafts = [tube([(0.6, 0.85, z), (2.6, 0.95, z * 0.75)], [0.05, 0.035], OAK, 8) for z in (-0.5, 0.5)]
    parts: list[Mesh] = [*bed, *shafts, tube([(0, 0.62, -0.75), (0, 0.62, 0.75)], 0.05, IRON, 8)]
    if "hay" in said or "straw" in said:
        straw = Stuff(paint("#d8b050"), "thatch", paint("#9a7428"), 0.05, 1.0, wear=0)
        parts.append(ball(0.95, straw, 0.75, 28).scaled(1.05, 1, 0.62).moved(0, 1.25, 0))
    else:
        sack = lathe(curve([(0.0, 0.0), (0.24, 0.04), (0.27, 0.3), (0.1, 0.5), (0.12, 0.56), (0.0, 0.57)], 20),
                     cloth("#b89a6a", 0.02), 20)
        parts += [sack.moved(x, 0.9, z) for x, z in ((-0.5, -0.2), (0.15, 0.2), (-0.35, 0.32))]
    return _drawn(parts, [(0.0, s * 0.72, 0.62, 12) for s in (1.0, -1.0)])


def chariot(cue: Cue) -> Thing:
    """A war chariot: curved gilded front, open back, two wheels, a pole."""
    red, gold = surface(cue, enamel("#8a1c20", 0.2)), metal("#d8a63a", 1.0, 0.2)
    front = lathe([(0.55, 0.62), (0.58, 1.0), (0.6, 1.5)], red, 28, 200).turned("y", 100).scaled(1.1, 1, 1)
    rims = [tube([(0.62 * math.cos(t) * 1.1, y, 0.62 * math.sin(t)) for t in np.linspace(-1.75, 1.75, 28)], 0.035,
        gold, 8)
            for y in (0.66, 1.5)]
    sun = lathe([(0.0, 0.0), (0.2, 0.0), (0.22, 0.03), (0.0, 0.05)], gold, 24).turned("z", -90).moved(0.66, 1.08, 0)
    floor = box((1.1, 0.07, 1.1), OAK, 0.01).moved(0.05, 0.6, 0)
    pole = tube([(0.4, 0.6, 0), (1.2, 0.55, 0), (2.6, 1.1, 0)], 0.05, OAK, 8, 20)
    return _drawn([front, *rims, sun, floor, pole, tube([(-0.1, 0.5, -0.85), (-0.1, 0.5, 0.85)], 0.05, IRON, 8)],
                  [(-0.1, s * 0.82, 0.5, 8) for s in (1.0, -1.0)], gold)


def rickshaw(cue: Cue) -> Thing:
    """A seat under a hood between two tall wheels, two long shafts to pull it by."""
    coat, hood = surface(cue, enamel("#8a1c20", 0.2)), cloth("#1c1a1c", 0.02)
    a = np.linspace(1.05, 3.35, 22)
    rows = [[(-0.1 + 0.62 * math.cos(t) - 0.1, 1.35 + 0.72 * math.sin(t), z) for z in np.linspace(-0.5, 0.5, 9)]
        for t in a]
    parts = [grid(np.array(rows), hood), box((0.6, 0.35, 0.9), coat, 0.06).moved(-0.15, 0.6, 0),
             box((0.55, 0.12, 0.85), matt("#c8a060"), 0.05).moved(-0.12, 0.95, 0),
             box((0.12, 0.6, 0.85), matt("#c8a060"), 0.05).turned("z", 10).moved(-0.42, 1.0, 0),
             box((0.6, 0.05, 0.8), coat, 0.02).moved(0.4, 0.5, 0),
             *(tube([(-0.35, 0.75, z), (0.5, 0.62, z), (2.1, 0.85, z)], 0.03, OAK, 8, 24) for z in (-0.48, 0.48)),
             tube([(2.1, 0.85, -0.48), (2.1, 0.85, 0.48)], 0.028, OAK, 8)]
    return _drawn(parts, [(-0.15, s * 0.6, 0.62, 16) for s in (1.0, -1.0)], STEEL, 0.05, 2.5)


def pram(cue: Cue) -> Thing:
    """A perambulator: deep body, folding hood, handle, four wheels."""
    coat = surface(cue, cloth("#24385a", 0.012))
    a = np.linspace(0.0, 2.0, 18)
    hood = [[(-0.12 + 0.34 * math.cos(t + 0.9), 0.72 + 0.34 * math.sin(t + 0.9), z) for z in np.linspace(-0.22, 0.22,
        9)] for t in a]
    sides = [prism([(-0.12, 0.72), *((-0.12 + 0.34 * math.cos(t + 0.9), 0.72 + 0.34 * math.sin(t + 0.9))
        for t in a)], 0.01,
                   coat).moved(0, 0, z) for z in (-0.22, 0.22)]
    body = prism([(-0.45, 0.72), (-0.4, 0.5), (-0.25, 0.4), (0.3, 0.4), (0.45, 0.52), (0.48, 0.72)], 0.45, coat, 0.03)
    parts = [grid(np.array(hood), coat), *sides, body, box((0.5, 0.06, 0.42), matt("#f0ece4", 0), 0.03).moved(0.18,
        0.7, 0),
             tube([(-0.4, 0.6, -0.2), (-0.72, 0.98, -0.2), (-0.72, 0.98, 0.2), (-0.4, 0.6, 0.2)], 0.014, STEEL, 8),
             *(tube([(-0.42, 0.22, z), (-0.2, 0.36, z), (0.25, 0.36, z), (0.42, 0.22, z)], 0.014, STEEL, 8, 20)
               for z in (-0.22, 0.22))]
    return _drawn(parts, [(x, s * 0.26, 0.22, 10) for x in (-0.42, 0.42) for s in (1.0, -1.0)], STEEL, 0.03, 1.2)


def minecart(cue: Cue) -> Thing:
    """An iron tub on four small wheels, heaped with ore, on its rails."""
    iron = surface(cue, Stuff(paint("#5a5450"), "rust", paint("#7a4428"), 0.3, 0.4, 0.2, wear=0.5))
    tub = prism([(-0.6, 0.3), (0.6, 0.3), (0.85, 1.1), (-0.85, 1.1)], 1.0, iron, 0.02)
    rims = [box((1.74, 0.07, 0.07), IRON).moved(0, 1.07, z) for z in (-0.5, 0.5)]
    rng = np.random.default_rng(cue.seed)
    gold = "gold" in " ".join((cue.word, *cue.traits))
    ores = [ball(float(rng.uniform(0.12, 0.2)), metal("#e0ac3c", 0.9) if gold or k % 4 == 0 else rock("#4a4644",
        0.1), 0.8, 10).moved(
        float(rng.uniform(-0.65, 0.65)), 1.1 + float(rng.uniform(0.0, 0.16)), float(rng.uniform(-0.36, 0.36)))
            for k in range(34)]
    rails = [box((4.0, 0.07, 0.07), STEEL).moved(0, -0.05, z) for z in (-0.42, 0.42)]
    sleepers = [box((0.2, 0.06, 1.3), OAK).moved(x, -0.11, 0) for x in np.linspace(-1.8, 1.8, 7)]
    plates = [box((0.06, 0.8, 1.02), IRON).turned("z", t).moved(x, 0.3, 0) for x, t in ((-0.42, 10), (0.42, -10))]
    return _drawn([tub, *rims, *ores, *(m.moved(0, 0.02, 0) for m in (*rails, *sleepers)), *plates],
                  [(x, s * 0.45, 0.2, 5) for x in (-0.4, 0.4) for s in (1.0, -1.0)], IRON, 0.09, 3.0)


def penny_farthing(cue: Cue) -> Thing:
    """A high wheel before, a tiny one behind, the saddle on top."""
    frame = surface(cue, enamel("#1c1c20", 0.3))
    spine = tube([(0.1, 1.48, 0), (-0.3, 1.35, 0), (-0.75, 0.8, 0), (-0.95, 0.3, 0), (-0.98, 0.22, 0)], 0.022, frame,
        8, 30)
    fork = [tube([(0.08, 1.5, 0), (0.04, 1.3, z), (0.0, 0.68, z)], 0.018, frame, 8, 16) for z in (-0.06, 0.06)]
    bars = tube([(0.0, 1.5, -0.32), (0.12, 1.56, -0.2), (0.12, 1.56, 0.2), (0.0, 1.5, 0.32)], 0.016, frame, 8, 24)
    saddle = box((0.3, 0.06, 0.16), wood("#6a3a20", 0.02, 0.4), 0.025).moved(-0.14, 1.5, 0)
    cranks = [tube([(0, 0.68, z), (0.12 * s, 0.6, z), (0.12 * s, 0.6, z * 2.2)], 0.014, STEEL, 6) for z, s in ((0.08,
        1), (-0.08, -1))]
    return _drawn([spine, *fork, bars, saddle, *cranks], [(0.0, 0.0, 0.7, 28), (-0.98, 0.0, 0.22, 14)], STEEL, 0.028,
        3.0)


def food_cart(cue: Cue) -> Thing:
    """A vendor's cart: steel box with its pans, two wheels, a striped umbrella; hot dogs or popcorn by its word."""
    coat, steel = surface(cue, enamel("#c8201c", 0.25)), metal("#c8ced4", 1.0, 0.1)
    striped = Stuff(paint("#f4f0e6"), "stripes", second(cue, "#c8201c"), 0.45)
    canopy = lathe([(1.15, 1.95), (0.6, 2.22), (0.0, 2.4)], striped, 16)
    parts: list[Mesh] = [box((1.5, 0.7, 0.8), coat, 0.03).moved(0, 0.35, 0), box((1.6, 0.06, 0.9), steel,
        0.02).moved(0, 1.05, 0),
                         tube([(0.0, 1.1, -0.3), (0.0, 2.4, -0.3)], 0.025, steel, 8), canopy.moved(0, 0, -0.3),
                         tube([(-0.75, 0.95, 0.3), (-1.15, 0.98, 0.3), (-1.15, 0.98, -0.3), (-0.75, 0.95, -0.3)],
                             0.02, steel, 8, 24),
                         *(tube([(0.6, 0.0, z), (0.6, 0.4, z)], 0.025, steel, 8) for z in (-0.3, 0.3))]
    if "popcorn" in cue.word:
        corn = Stuff(paint("#f6e4b0"), "rock", paint("#e8b84a"), 0.04, 1.0, wear=0)
        parts += [box((0.7, 0.3, 0.6), corn, 0.1).moved(0.1, 1.1, 0), box((0.8, 0.7, 0.7), glass("#e0f0f4", 0.2),
            0.01).moved(0.1, 1.1, 0),
                  box((0.86, 0.12, 0.76), coat, 0.04).moved(0.1, 1.8, 0)]
    else:
        bun, meat = enamel("#d89a4a", 0.05), enamel("#a83a22", 0.2)
        for k in range(6):
            x = -0.55 + 0.2 * k
            parts += [tube([(x, 1.15, -0.1), (x, 1.16, 0.16)], 0.055, bun, 10), tube([(x, 1.19, -0.14), (x, 1.2,
                0.2)], 0.03, meat, 10)]
        parts += [lathe([(0.0, 0.0), (0.045, 0.0), (0.045, 0.16), (0.012, 0.22), (0.0, 0.22)], matt(c),
            14).moved(0.62, 1.1, z)
                  for c, z in (("#c8141e", 0.2), ("#f0c81c", 0.32))]
        parts.append(inscription("HOT DOGS", 1.0, 0.2, matt("#f8f0d8", 0)).turned("y", -90).moved(0, 0.72, 0.405))
    return _drawn(parts, [(-0.35, s * 0.46, 0.36, 10) for s in (1.0, -1.0)], steel, 0.05)


def trolley(cue: Cue) -> Thing:
    """A shopping trolley of wire on castors."""
    wire = surface(cue, STEEL)
    parts: list[Mesh] = []
    for t in np.linspace(0, 1, 7):
        y, x0, x1, z = 0.45 + 0.42 * t, -0.36 - 0.06 * t, 0.36 + 0.16 * t, 0.22 + 0.05 * t
        parts.append(tube([(x0, y, -z), (x1, y, -z), (x1, y, z), (x0, y, z), (x0, y, -z)], 0.006, wire, 5))
    for s in np.linspace(0, 1, 11):
        for z in (1, -1):
            parts.append(tube([(-0.36 + 0.72 * s, 0.45, z * 0.22), (-0.42 + 0.94 * s, 0.87, z * 0.27)], 0.005, wire, 5))
    parts += [tube([(x, 0.45, -0.22), (x, 0.45, 0.22)], 0.005, wire, 5) for x in np.linspace(-0.36, 0.36, 12)]
    parts += [tube([(0.36, 0.45, z), (0.52, 0.87, z)], 0.005, wire, 5) for z in np.linspace(-0.22, 0.22, 7)]
    legs = [tube([(-0.42, 0.9, z), (-0.4, 0.4, z), (-0.36, 0.14, z), (0.34, 0.14, z)], 0.014, wire, 8, 24)
        for z in (-0.22, 0.22)]
    grip = tube([(-0.5, 0.96, -0.26), (-0.5, 0.96, 0.26)], 0.02, enamel(second(cue, "#c8201c"), 0.1), 10)
    joins = [tube([(-0.42, 0.88, z), (-0.5, 0.96, z)], 0.012, wire, 6) for z in (-0.26, 0.26)]
    tyre = lathe([(0.0, -0.02), (0.06, -0.02), (0.06, 0.02), (0.0, 0.02)], matt("#2a2a2c"), 20).turned("x", 90)
    return Thing(join([*parts, *legs, grip, *joins, *(tyre.moved(x, 0.06, z) for x in (-0.36, 0.34) for z in (-0.22,
        0.22))]), pitch=10.0,
                 turned=8.0)


CARTS = (
    (covered_wagon, 2.5, "covered wagon, prairie wagon, conestoga wagon, gypsy wagon, wagon"),
    (cart, 1.4, "cart, hay cart, ox cart, farm cart, wooden cart, donkey cart, hand cart, hay wagon"),
    (chariot, 1.55, "chariot, war chariot"), (rickshaw, 2.1, "rickshaw, pulled rickshaw"),
    (food_cart, 2.4, "hot dog cart, hotdog cart, hot dog stand, popcorn cart, popcorn machine, ice cream cart"),
    (pram, 1.05, "pram, baby carriage, stroller, baby stroller, pushchair"), (minecart, 1.3, "minecart, mine cart,"
        " ore cart"),
    (penny_farthing, 1.6, "penny-farthing, penny farthing, high wheeler"),
    (trolley, 0.98, "shopping cart, shopping trolley, supermarket trolley"),
)
