"""Where people live: houses, shops, log cabins, igloos, huts, tree houses. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    enamel,
    lit,
    matt,
    planks,
    rock,
    stone,
    tiles,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import (
    IRON,
    RUINED,
    Panes,
    gabled,
    glow_of,
    opening,
    walled,
)
from reelwright.engines.previz.paint.figures.things.blossoms import leaf
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

LAMPLIGHT = (1.2, 0.62, 0.24)
TIMBER = wood("#4a3222", 0.12, 0.05)
SNOW = matt("#e6ecf2", 0)
SNOWY = frozenset({"snowy", "snow", "snow-covered", "snowbound"})


def _chimney(stuff: Stuff, high: float, size: float = 0.7) -> Mesh:
    return join([box((size, high, size), stuff), box((size * 1.25, 0.16, size * 1.25), stuff, 0.03).moved(0, high, 0),
        *(lathe([(0.13, 0), (0.11, 0.34)], matt("#a8583a"), 14).moved(0, high + 0.15, z) for z in (-0.16, 0.16))])


def house(cue: Cue) -> Thing:
    """A gabled house with a lit porch, dormers and a chimney, some half-timbered; a mansion, a shop by word."""
    word = cue.word.lower()
    pane, white = glow_of(cue), enamel("#e6e0d2", 0.05)
    if any(w in word for w in ("shop", "bakery", "cafe", "café", "tavern", "inn", "store", "restaurant", "bookshop")):
        return shop(cue)
    villa = "villa" in word and not cue.colours
    grand = any(w in word for w in ("mansion", "villa", "hotel", "palace", "manor"))
    timbered = cue.seed % 3 == 0 and not grand and not cue.colours
    plain = Stuff(tone(cue, ("#d8cbb0", "#c8b49a", "#b8c0c0")[cue.seed % 3]), size=0.6, wear=0.3)
    bricks = brick("#9a5a44", 0.11) if not cue.colours else plain
    wall = surface(cue, plain if timbered or cue.seed % 3 == 1 else bricks)
    wall = Stuff(paint("#dcb27c"), size=0.6, wear=0.35) if villa else wall
    roof = SNOW if SNOWY & set(cue.traits) else tiles(second(cue, "#b0623e" if villa else "#7a4434" if
        cue.seed % 2 else "#4a5058"), 0.32)
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
        lamps=() if RUINED & set(cue.traits) else (Lamp((x / 2 + 1.2, 1.8, 0.0), 1.1, LAMPLIGHT, 0.1),))


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
    snowy = bool(SNOWY & set(cue.traits))
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
    greens = [Stuff(tint(paint("#4f7a34"), k), "leaf", tint(paint("#86a852"), k), 1.0, 0.2, 0.2, wear=0.0)
        for k in (0.85, 1.0, 1.2)]
    for x, y, z in leafy:
        for _ in range(34):
            d = rng.normal(0, 1, 3)
            d /= np.linalg.norm(d)
            r = float(rng.uniform(0.75, 1.1))
            one = leaf(float(rng.uniform(0.45, 0.75)), 0.34, 0.6, greens[int(rng.integers(3))])
            one = one.turned("z", float(rng.uniform(-40, 60))).turned("y", float(rng.uniform(0, 360)))
            parts.append(one.moved(x + d[0] * r, y + d[1] * r * 0.75, z + d[2] * r))
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
