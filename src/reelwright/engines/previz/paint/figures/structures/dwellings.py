"""Where people live: houses, shops, log cabins, igloos, huts, tree houses. Lengths in m."""

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
    rock,
    stone,
    tiles,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.structures.walls import (
    IRON,
    RUINED,
    Panes,
    gabled,
    glow_of,
    opening,
    pennant,
    walled,
)
from reelwright.engines.previz.paint.figures.things.blossoms import leaf
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.scene import Motion

LAMPLIGHT = (1.2, 0.62, 0.24)
TIMBER = wood("#4a3222", 0.12, 0.05)
SNOW = matt("#e6ecf2", 0)


def _chimney(stuff: Stuff, high: float, size: float = 0.7) -> Mesh:
    return join([box((size, high, size), stuff), box((size * 1.25, 0.16, size * 1.25), stuff, 0.03).moved(0, high, 0),
        *(lathe([(0.13, 0), (0.11, 0.34)], matt("#a8583a"), 14).moved(0, high + 0.15, z) for z in (-0.16, 0.16))])


def house(cue: Cue) -> Thing:
    """A gabled house with a lit porch, dormers and a chimney; half-timbered by seed; a mansion, a shop by their word."""
    word = cue.word.lower()
    pane, white = glow_of(cue), enamel("#e6e0d2", 0.05)
    if any(w in word for w in ("shop", "bakery", "cafe", "café", "tavern", "inn", "store", "restaurant", "bookshop")):
        return shop(cue)
    grand = any(w in word for w in ("mansion", "villa", "hotel", "palace", "manor"))
    timbered = cue.seed % 3 == 0 and not grand and not cue.colours
    plain = Stuff(tone(cue, ("#d8cbb0", "#c8b49a", "#b8c0c0")[cue.seed % 3]), size=0.6, wear=0.3)
    wall = surface(cue, plain if timbered or cue.seed % 3 == 1 else brick("#9a5a44", 0.11) if not cue.colours
        else plain)
    roof = tiles(second(cue, "#7a4434" if cue.seed % 2 else "#4a5058"), 0.32)
    x, y, z = (9.0, 6.2, 14.0) if grand else (6.4, 5.2, 8.4)
    parts = [walled((x, y, z), wall, Panes(0.95, 1.45, pane, white), (1.0, 3.5) if not grand else (1.1, 4.0),
        (2, 5 if grand else 3)), box((x + 0.3, 0.5, z + 0.3), stone("#8a847a", 0.4)),
             join([gabled((z, 3.4 if not grand else 3.8, x), roof, wall, 0.5)]).turned("y", 90).moved(0, y, 0),
                 _chimney(brick("#8f4a38", 0.09), 4.4).moved(-1.2, y - 0.4, z * 0.28)]
    if timbered:
        for s in (1, -1):
            parts += [box((0.10, y - 0.5, 0.2), TIMBER).moved(s * (x / 2 + 0.02), 0.5, k)
                for k in np.linspace(-z / 2 + 0.1, z / 2 - 0.1, 7)] + [box((0.10, 0.22, z),
                    TIMBER).moved(s * (x / 2 + 0.02), h, 0) for h in (0.5, 2.8, y - 0.2)]
            parts += [tube([(s * (x / 2 + 0.04), 3.0, a), (s * (x / 2 + 0.04), y - 0.2, b)], 0.08, TIMBER, 4) for a,
                b in ((-z / 2 + 0.2, -z / 2 + 1.4), (z / 2 - 0.2, z / 2 - 1.4))]
    for k in ((-0.27, 0.27) if not grand else (-0.33, 0.0, 0.33)):
        dormer = join([box((1.8, 1.3, 1.5), wall), opening(0.8, 0.95, pane, white).turned("y", 90).moved(0.9, 0.2, 0),
            gabled((1.9, 0.8, 1.5), roof, wall, 0.15).moved(0, 1.3, 0)])
        parts.append(dormer.moved(x * 0.24, y + 0.55, k * z))
    porch = [box((1.9, 0.3, 2.8), stone("#8a847a", 0.4)).moved(x / 2 + 0.9, 0, 0),
        *(lathe([(0.11, 0.3), (0.09, 2.6)], white, 14).moved(x / 2 + 1.6, 0, s * 1.2) for s in (1, -1)),
            prism([(-1.6, 0), (1.6, 0), (0, 1.0)], 1.9, roof, 0.02).turned("y", 90).moved(x / 2 + 0.95, 2.6, 0),
             opening(1.15, 2.2, enamel(second(cue, "#3f5a4a"), 0.2), white, False, False).turned("y",
                 90).moved(x / 2 + 0.02, 0.35, 0), ball(0.12, lit("#ffd080", 1.6)).moved(x / 2 + 0.3, 2.3, 0.8)]
    return Thing(join([*parts, *porch]), pitch=5.0, turned=35.0, wear=0.75 if RUINED & set(cue.traits) else 0.3,
        lamps=() if RUINED & set(cue.traits) else (Lamp((x / 2 + 1.2, 1.8, 0.0), 1.8, LAMPLIGHT, 0.1),
            Lamp((x / 2 + 0.5, 3.8, z * 0.3), 1.4, (0.7, 0.4, 0.16), 0.0)))


def shop(cue: Cue) -> Thing:
    """A shop front: bay windows, an awning, a hanging sign, flats above."""
    wall, front = surface(cue, brick("#8f5240", 0.10)), enamel(second(cue, "#2f5a4a"), 0.2)
    pane = glow_of(cue)
    white = enamel("#e6e0d2", 0.05)
    canvas = Stuff(tone(cue, "#b8342a"), "stripes", paint("#efe6d2"), 0.5, wear=0.1)
    parts = [walled((6.0, 7.6, 8.0), wall, Panes(0.95, 1.6, pane, white), (4.6,), (2, 3)),
        box((0.4, 3.4, 8.1), front, 0.05).moved(3.05, 0, 0), box((0.6, 0.7, 8.3), front, 0.06).moved(3.1, 3.3, 0),
            box((0.64, 0.36, 4.4), lit("#ffdf9a", 0.5)).moved(3.14, 3.46, 0),
                box((6.4, 0.4, 8.4), white, 0.08).moved(0, 7.6, 0)]
    for z in (-2.3, 2.3):
        parts += [box((0.5, 1.9, 2.5), lit("#ffc878", 0.75)).moved(3.1, 0.9, z),
            *(box((0.56, 1.9, 0.07), front).moved(3.11, 0.9, z + d) for d in (-1.25, -0.42, 0.42, 1.25)),
                box((0.56, 0.07, 2.5), front).moved(3.11, 2.1, z)]
        parts += [ball(0.16, enamel(c, 0.1)).moved(3.3, 1.02, z + d) for c,
            d in (("#b8342a", -0.8), ("#e2b93c", -0.1), ("#4a9a5a", 0.6))]
    rows = np.array([[(3.3, 3.3, z) for z in np.linspace(-3.9, 3.9, 15)],
        [(4.7, 2.55, z) for z in np.linspace(-3.9, 3.9, 15)], [(4.72, 2.3, z) for z in np.linspace(-3.9, 3.9, 15)]])
    parts += [grid(rows, canvas), opening(1.1, 2.4, front, white, False, False).turned("y", 90).moved(3.2, 0.05, 0),
        box((0.12, 0.9, 0.9), enamel("#c79a3c", 0.4), 0.03).moved(3.9, 4.2, 3.4),
            tube([(3.0, 5.2, 3.4), (4.1, 5.2, 3.4)], 0.04, IRON, 6)]
    return Thing(join(parts), pitch=4.0, turned=45.0, lamps=(Lamp((3.6, 1.8, -2.3), 2.2, LAMPLIGHT, 0.03),
        Lamp((3.6, 1.8, 2.3), 2.2, LAMPLIGHT, 0.03)), wear=0.25)


def cabin(cue: Cue) -> Thing:
    """Logs with crossed ends, a porch, a stone chimney; igloo, tree house, hut by their word."""
    word = cue.word.lower()
    if "igloo" in word:
        return igloo(cue)
    if "tree" in word:
        return tree_house(cue)
    if "hut" in word or "straw" in word or "thatch" in word:
        return hut(cue)
    log = Stuff(tone(cue, "#7a5030"), "wood", tint(tone(cue, "#7a5030"), 0.55), 0.3, 0.3, 0.05, wear=0.5)
    snowy = bool({"snowy", "snow", "snow-covered", "snowbound"} & set(cue.traits))
    roof = SNOW if snowy else Stuff(second(cue, "#4a4038"), "planks", tint(second(cue, "#4a4038"), 0.5), 0.4, 0.6,
        wear=0.3)
    pane, x, z = glow_of(cue), 5.0, 6.4
    end = wood("#c89a64", 0.05)
    parts: list[Mesh] = [box((x - 0.2, 2.7, z - 0.2), log)]
    for k in range(9):
        y = 0.16 + 0.31 * k
        for s in (1, -1):
            parts += [tube([(s * x / 2, y, -z / 2 - 0.35), (s * x / 2, y, z / 2 + 0.35)], 0.165, log, 10),
                tube([(-x / 2 - 0.35, y + 0.15, s * z / 2), (x / 2 + 0.35, y + 0.15, s * z / 2)], 0.165, log, 10)]
            parts += [lathe([(0.16, 0), (0, 0.005)], end, 12).turned("x", 90).moved(s * x / 2, y, z / 2 + 0.36)]
    parts += [gabled((z, 2.3, x), roof, planks(tint(log.colour, 0.9), 0.25), 0.7).turned("y", 90).moved(0, 2.85, 0),
        join([box((0.9, 5.6, 1.1), rock("#8a8278", 0.25)), box((1.1, 0.25, 1.3), rock("#7a746a", 0.2)).moved(0, 5.6,
            0)]).moved(0.4, 0, -z / 2 - 0.45)]
    frame = wood("#4a3020", 0.08)
    parts += [opening(1.0, 1.0, pane, frame).turned("y", 90).moved(x / 2 + 0.12, 1.1, s * 1.9)
        for s in (1, -1)] + [opening(1.0, 2.0, planks("#5a3a24", 0.18), frame, False, False).turned("y",
            90).moved(x / 2 + 0.12, 0.1, 0), opening(0.9, 1.0, pane, frame).moved(0.9, 1.1, z / 2 + 0.15),
                opening(0.7, 0.7, pane, frame).turned("y", 90).moved(x / 2 + 0.04, 3.3, 0)]
    parts += [box((1.7, 0.14, z), planks("#6a4a30", 0.25)).moved(x / 2 + 0.95, 0, 0),
        *(tube([(x / 2 + 1.6, 0, zz), (x / 2 + 1.6, 2.4, zz)], 0.09, log, 8)
            for zz in (-z / 2 + 0.1, -1.1, 1.1, z / 2 - 0.1)), *(tube([(x / 2 + 1.6, y, a), (x / 2 + 1.6, y, b)], 0.06,
                log, 6) for y in (0.5, 0.95) for a, b in ((-z / 2, -1.1), (1.1, z / 2)))]
    ledge = [(x / 2 - 0.2, 2.9), (x / 2 + 1.95, 2.3)]
    parts += [grid(np.array([[(px, py + d, zz) for zz in (-z / 2 - 0.4, z / 2 + 0.4)] for (px, py),
        d in zip((*ledge, ledge[1], ledge[0]), (0.1, 0.1, 0.0, 0.0), strict=True)]), roof),
            ball(0.12, lit("#ffcf84", 1.8)).moved(x / 2 + 1.2, 2.1, 0)]
    parts += [tube([(x / 2 - 1.2 - 0.02 * j, 0.14 + 0.24 * i, z / 2 + 0.75 + 0.0 * i),
        (x / 2 - 0.2 - 0.02 * j, 0.14 + 0.24 * i, z / 2 + 0.75)], 0.12, log, 9) for i in range(3) for j in range(1)]
    if snowy:
        parts.append(ball(4.6, SNOW, 0.10).moved(0.6, -0.05, 0))
    return Thing(join(parts), pitch=5.0, turned=35.0, wear=0.3, lamps=() if RUINED & set(cue.traits)
        else (Lamp((x / 2 + 1.0, 1.6, 1.9), 1.7, LAMPLIGHT, 0.15),
            Lamp((x / 2 + 1.0, 1.6, -1.9), 1.7, LAMPLIGHT, 0.15)))


def igloo(cue: Cue) -> Thing:
    ice = Stuff(tone(cue, "#dfeaf2"), "stone", tint(tone(cue, "#a8c4d8"), 1.0), 0.62, 0.5, 0.3, 0.1, wear=0.3)
    a = np.linspace(0, math.pi / 2, 16)
    dome = lathe([(2.5 * math.cos(t), 2.3 * math.sin(t)) for t in a], ice, 48)
    arc = [(0.85 * math.cos(t), 1.25 * math.sin(t)) for t in np.linspace(0, math.pi, 15)]
    inner = [(x * 0.68, y * 0.76) for x, y in arc]
    ring = [*arc, *reversed(inner)]
    tunnel = [prism(ring, 1.7, ice, 0.02).turned("y", 90).moved(2.9, 0, 0),
        prism([*inner], 0.1, lit("#ffa84a", 0.9)).turned("y", 90).moved(2.5, 0, 0)]
    return Thing(join([dome, *tunnel, ball(3.6, SNOW, 0.06)]), pitch=7.0, turned=40.0,
        lamps=(Lamp((3.4, 0.6, 0.0), 1.3, LAMPLIGHT, 0.25), Lamp((0.0, 1.2, 1.5), 2.2, (0.55, 0.34, 0.16), 0.2)))


def hut(cue: Cue) -> Thing:
    """A round clay hut under thatch."""
    clay, straw = surface(cue, Stuff(paint("#b8895a"), "rock", paint("#8a6238"), 0.5, 0.4,
        wear=0.4)), Stuff(paint("#b8934e"), "thatch", paint("#6a5028"), 0.10, 0.9, wear=0)
    thatch = [lathe([(2.9 - 0.75 * k, 2.0 + 0.75 * k), (2.15 - 0.75 * k, 3.05 + 0.75 * k)], straw, 40)
        for k in range(3)] + [lathe([(0.75, 4.2), (0.2, 4.9), (0.0, 5.2)], straw, 24)]
    door = opening(1.0, 1.7, lit("#ff9a3c", 0.6), TIMBER, True, False).turned("y", 90).moved(2.15, 0, 0)
    return Thing(join([lathe([(2.25, 0), (2.15, 2.2)], clay, 40), *thatch, door,
        *(tube([(2.6 * math.cos(t), 0, 2.6 * math.sin(t)), (2.6 * math.cos(t), 2.2, 2.6 * math.sin(t))], 0.08, TIMBER,
            6) for t in np.linspace(0.3, 6.0, 10))]), pitch=6.0, lamps=(Lamp((2.4, 0.9, 0.0), 1.4, LAMPLIGHT, 0.3),))


def tree_house(cue: Cue) -> Thing:
    """A planked cabin in an old tree, rope ladder, lanterns."""
    rng = stream(cue)
    bark = Stuff(paint("#5a4230"), "rock", paint("#32241a"), 0.28, 1.0, wear=0.5)
    boards = planks(tone(cue, "#8a6038"), 0.2)
    parts = [tube([(0, -0.1, 0), (0.1, 1.6, 0), (-0.1, 3.4, 0.1), (0.05, 6.6, 0)], [0.95, 0.62, 0.55, 0.42], bark, 18,
        26)]
    parts += [tube([(0.5 * math.cos(t), 0.5, 0.5 * math.sin(t)), (1.5 * math.cos(t), 0.0, 1.5 * math.sin(t))],
        [0.32, 0.06], bark, 10, 8) for t in np.linspace(0, 6.2, 7)[:-1]]
    leafy = []
    for k in range(9):
        t = 0.7 * k + float(rng.uniform(-0.2, 0.2))
        tip = (2.7 * math.cos(t), 6.4 + 1.6 * float(rng.random()), 2.4 * math.sin(t))
        parts.append(tube([(0, 4.8 + 0.2 * (k % 4), 0), (tip[0] * 0.5, tip[1] - 0.6, tip[2] * 0.5), tip],
            [0.26, 0.15, 0.05], bark, 9, 12))
        leafy += [(tip[0] * s, tip[1] + 0.3 * s, tip[2] * s) for s in (0.75, 1.05)]
    leafy += [(0, 8.4, 0), (0.9, 8.9, 0.5), (-1.0, 8.8, -0.3)]
    greens = [Stuff(tint(paint("#4f7a34"), k), "thatch", tint(paint("#25421c"), k), 0.22, 1.0, wear=0)
        for k in (0.85, 1.0, 1.2)]
    for x, y, z in leafy:
        for _ in range(26):
            d = rng.normal(0, 1, 3)
            d /= np.linalg.norm(d)
            r = float(rng.uniform(0.75, 1.1))
            parts.append(ball(float(rng.uniform(0.24, 0.42)), greens[int(rng.integers(3))], 0.75, 9).moved(x + d[0] * r,
                y + d[1] * r * 0.75, z + d[2] * r))
    deck = [box((4.2, 0.16, 3.6), boards, 0.02).moved(0.5, 3.2, 0.3),
        *(tube([(0.0, 1.9, 0.0), (x, 3.2, z)], 0.08, TIMBER, 6) for x,
            z in ((2.3, 1.8), (2.3, -1.2), (-1.3, 1.8), (-1.3, -1.2))),
                *(tube([(x, 3.3, 2.0), (x, 4.0, 2.0)], 0.04, TIMBER, 6) for x in np.linspace(-1.5, 2.5, 8)),
                    tube([(-1.5, 4.0, 2.0), (2.5, 4.0, 2.0), (2.5, 4.0, -1.4)], 0.05, TIMBER, 6)]
    cabin_ = [walled((2.5, 1.8, 2.4), boards, Panes(0.55, 0.65, glow_of(cue), TIMBER), (0.6,), (1, 2)),
        gabled((2.6, 1.2, 2.4), planks("#5a4636", 0.25), boards, 0.35).moved(0, 1.8, 0),
            opening(0.65, 1.4, planks("#5a3a24", 0.15), TIMBER, True, False).moved(0.2, 0, 1.22)]
    ladder = [tube([(1.6, 3.3, 2.1 + d), (1.9, 0.0, 2.2 + d)], 0.025, matt("#c8b080"), 5)
        for d in (0.0, 0.45)] + [tube([(1.6 + 0.3 * s, 3.3 - 3.3 * s, 2.1 + 0.1 * s),
            (1.6 + 0.3 * s, 3.3 - 3.3 * s, 2.55 + 0.1 * s)], 0.03, TIMBER, 5) for s in np.linspace(0.06, 0.97, 11)]
    lights = [ball(0.12, lit("#ffc060", 1.8)).moved(x, 3.75, 2.05) for x in (-1.4, 0.6, 2.4)]
    return Thing(join([*parts, *deck, join(cabin_).moved(0.3, 3.36, 0.2), *ladder, *lights]), pitch=2.0, turned=-10.0,
        lamps=tuple(Lamp((x, 3.75, 2.1), 0.9, LAMPLIGHT, 0.3) for x in (-1.4, 0.6, 2.4)))


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
                opening(1.0, 1.9, lit("#ff9a3c", 0.7), pole, True, False).turned("z", 22).turned("y", 90).moved(1.78, 0,
                    0)]), pitch=4.0, turned=40.0, lamps=(Lamp((1.6, 0.8, 0.0), 1.2, LAMPLIGHT, 0.4),))
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

