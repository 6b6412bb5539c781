"""Castles, towers, cathedrals, churches. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, metal, planks, rock, stone, tiles
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import (
    IRON,
    RUINED,
    Panes,
    cone_roof,
    crenels,
    gabled,
    glow_of,
    hipped,
    opening,
    pennant,
    round_tower,
    walled,
)
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.devices import face, hands
from reelwright.engines.previz.paint.figures.tone import paint, tint

HILL = 5.4  # m, how high the castle's crag is
LAMPLIGHT = (1.2, 0.62, 0.24)


def castle(cue: Cue) -> Thing:
    """A keep among round towers with blue cones, a gatehouse with its bridge, curtain walls on a crag; banners fly."""
    wall = surface(cue, stone("#a39c90", 0.75))
    roof = tiles(second(cue, "#3f5876"), 0.5)
    pane = glow_of(cue)
    ruined = bool(RUINED & set(cue.traits))
    rng = stream(cue)
    parts: list[Mesh] = []
    heights: list[float] = []
    towers = [(-13.0, -9.0, 2.6, 15.0), (-13.0, 9.0, 2.6, 14.0), (12.0, -10.0, 3.0, 13.0), (12.0, 10.0, 3.0, 12.0),
        (-3.0, -6.0, 2.3, 27.0), (-6.0, 4.0, 1.9, 24.0), (2.5, 3.0, 1.6, 21.0)]
    for k, (x, z, r, h) in enumerate(towers):
        tall = h * float(rng.uniform(0.92, 1.12))
        heights.append(tall)
        parts.append(round_tower(r, tall, wall, pane, None if ruined and k % 2 else roof if k != 3 else None,
            2 + (h > 18)).moved(x, 0, z))
    keep = walled((10.0, 17.0, 9.0), wall, Panes(0.9, 2.0, pane, matt(tint(wall.colour, 0.6)), True), (5.0, 9.0, 13.0),
        (4, 3))
    parts += [keep.moved(-3, 0, 0), hipped((10.0, 6.5, 9.0), roof, 0.3).moved(-3, 17.0, 0) if not ruined
        else crenels(10.0, 17.0, wall, 1.0).moved(-3, 0, 4.3)]
    parts += [crenels(10.0, 17.0, wall, 0.8).moved(-3, 0, s * 4.4) for s in (1, -1)]
    hall = walled((9.0, 9.0, 7.0), wall, Panes(0.8, 2.6, pane, matt(tint(wall.colour, 0.6)), True), (4.2,), (4, 3))
    parts += [join([hall, gabled((9.0, 4.5, 7.0), roof, wall, 0.3).moved(0, 9.0, 0)]).moved(5.0, 0, -4.5)]
    for s in (1, -1):
        parts += [join([box((25.0, 8.0, 1.6), wall), crenels(25.0, 8.0, wall, 0.8)]).moved(-0.5, 0, s * 9.6)]
    parts.append(join([box((18.0, 8.0, 1.6), wall), crenels(18.0, 8.0, wall, 0.8)]).turned("y", 90).moved(-13.0, 0, 0))
    for z in (-6.0, 6.0):
        parts.append(join([box((8.0, 8.0, 1.6), wall), crenels(8.0, 8.0, wall, 0.8)]).turned("y", 90).moved(12.3, 0,
            z * 1.05))
    parts += [*_gatehouse(wall, roof, pane), *crag(cue, wall)]
    banner = second(cue, "#a8242c") if not cue.colours[1:] else paint("#a8242c")
    swings = tuple(pennant((x, h * 1.0 + r * 4.6, z), 3.2, banner, 0.3 * i) for i,
        (x, z, r, h) in enumerate(towers[4:6]))
    lamps = () if ruined else (Lamp((13.6, HILL + 3.2, -2.8), 1.6, LAMPLIGHT, 0.5),
        Lamp((13.6, HILL + 3.2, 2.8), 1.6, LAMPLIGHT, 0.5), Lamp((2.0, HILL + 10.0, 0.0), 4.0, (0.6, 0.32, 0.12), 0.1))
    return Thing(join(parts).moved(0, HILL, 0), pitch=5.0, turned=32.0, swings=() if ruined else swings, lamps=lamps,
        wear=0.75 if ruined else 0.4)


def _gatehouse(wall: Stuff, roof: Stuff, pane: Stuff) -> list[Mesh]:
    gate = [round_tower(1.7, 11.0, wall, pane, roof, 2).moved(12.8, 0, s * 3.0) for s in (1, -1)]
    arch = [(-3.0, 0.0), (-1.6, 0.0), (-1.6, 2.6), *((1.6 * math.cos(a), 2.6 + 1.6 * math.sin(a))
        for a in np.linspace(math.pi, 0, 11)), (1.6, 0.0), (3.0, 0.0), (3.0, 9.0), (-3.0, 9.0)]
    gate += [prism(arch, 2.4, wall).turned("y", 90).moved(12.6, 0, 0),
        crenels(6.0, 9.0, wall, 0.7).turned("y", 90).moved(13.4, 0, 0),
            box((0.3, 5.0, 3.4), matt("#1c1610", 0)).moved(12.0, 0, 0)]
    gate += [box((0.16, 4.2, 0.16), IRON).moved(13.0, 0, z) for z in np.linspace(-1.4, 1.4,
        7)] + [box((0.16, 0.14, 3.0), IRON).moved(13.0, y, 0) for y in (1.0, 2.2, 3.4)]
    gate += [box((9.0, 0.3, 3.0), planks("#6a4a30", 0.4)).moved(18.0, -0.2, 0),
        *(tube([(13.8, 6.2, z), (21.5, 0.2, z)], 0.07, IRON, 5) for z in (-1.4, 1.4))]
    gate.append(opening(1.0, 2.0, pane, matt(tint(wall.colour, 0.6)), True).turned("y", 90).moved(13.75, 5.4, 0))
    return gate


def crag(cue: Cue, wall: Stuff) -> list[Mesh]:
    """The hill it stands on."""
    rng = np.random.default_rng(cue.seed + 3)
    body = rock(tint(wall.colour, 0.62), 1.6)
    angles = np.linspace(0, 2 * math.pi, 27)
    rows = []
    for y, r in ((0.25, 0.98), (-1.2, 1.06), (-3.2, 1.16), (-5.0, 1.30), (-6.0, 1.42)):
        jag = 1 + 0.08 * rng.random(27)
        jag[-1] = jag[0]
        rows.append(np.stack([21.0 * r * jag * np.cos(angles) - 0.5, np.full(27, y) + 0.5 * rng.random(27) * (y < 0),
            15.5 * r * jag * np.sin(angles)], 1))
        rows[-1][-1] = rows[-1][0]
    top = np.array([np.tile((-0.5, 0.3, 0.0), (27, 1)), rows[0]])
    turf = rock(paint("#54663a"), 0.9)
    return [grid(np.array(rows), body, False).moved(0, 0.0, 0), grid(top, turf)]


def tower(cue: Cue) -> Thing:
    """By its word: clock tower, bell tower, lattice tower, water tower, minaret; a watchtower else."""
    word = cue.word.lower()
    lattice = any(name in word for name in ("eiffel", "tokyo", "radio", "lattice"))
    if lattice or {"iron", "steel", "metal"} & set(cue.traits):
        return lattice_tower(cue)
    if "clock" in word or "bell" in word or "belfry" in word or "big ben" in word:
        return clock_tower(cue)
    if "water" in word:
        return water_tower(cue)
    wall, roof = surface(cue, stone("#9a9388", 0.55)), tiles(second(cue, "#4a5a6e"), 0.4)
    ruined = bool(RUINED & set(cue.traits))
    parts = [round_tower(3.2, 19.0, wall, glow_of(cue), None if ruined else roof, 4)]
    door = opening(1.5, 2.8, planks("#4a3222", 0.2), matt(tint(wall.colour, 0.55)), True, False)
    parts += [door.turned("y", 90).moved(3.5, 0, 0), lathe([(3.06, 10.0), (3.35, 10.2), (3.35, 10.6), (3.05, 10.8)],
        wall, 36)]
    rng = stream(cue)
    parts += [box((0.6, 0.4, 0.5), wall).turned("y", 40.0 * k).moved(4.5 * math.cos(k), 0, 4.0 * math.sin(k))
        for k in range(7 if ruined else 3)]
    for k in range(5 if ruined else 0):
        parts.append(box((1.2, float(rng.uniform(0.6, 2.4)), 0.7), wall).moved(2.7 * math.cos(1.2 * k), 19.4,
            2.7 * math.sin(1.2 * k)))
    swings = () if ruined else (pennant((0.0, 31.8, 0.0), 2.4, paint("#a8242c"), 0.2),)
    return Thing(join(parts), pitch=4.0, swings=swings, wear=0.8 if ruined else 0.5, lamps=() if ruined
        else (Lamp((2.4, 12.0, 2.0), 1.6, LAMPLIGHT, 0.1),))


def clock_tower(cue: Cue) -> Thing:
    wall, trim = surface(cue, stone("#b8a688", 0.5)), matt("#d8ccb0")
    gold = metal("#c79a3c", 0.8)
    parts = [walled((5.0, 19.0, 5.0), wall, Panes(0.8, 2.2, glow_of(cue), trim, True), (3.0, 7.5, 12.0), (2, 2)),
        *(box((0.5, 19.0, 0.5), trim, 0.05).moved(x, 0, z) for x in (-2.5, 2.5) for z in (-2.5, 2.5)),
             box((5.8, 0.5, 5.8), trim, 0.1).moved(0, 19.0, 0), box((5.3, 5.4, 5.3), wall).moved(0, 19.4, 0),
                 box((6.0, 0.6, 6.0), trim, 0.1).moved(0, 24.6, 0), box((4.0, 3.2, 4.0), wall).moved(0, 25.2, 0)]
    dial = join([*face(2.0, lit("#fff0cc", 0.55), matt("#1a1410", 0)),
        *hands(2.0, matt("#1a1410", 0), 10.0 + 0.17 * (cue.seed % 5)),
            lathe([(1.95, -0.1), (2.25, 0.0), (2.25, 0.15), (2.0, 0.2)], gold, 44).turned("x", 90)])
    arch = opening(1.0, 2.4, matt("#14100c", 0), trim, True, False)
    for yaw in (0, 90, 180, 270):
        parts += [dial.moved(0, 22.0, 2.67).turned("y", yaw), *(arch.moved(x, 25.6, 2.02).turned("y", yaw)
            for x in (-0.9, 0.9))]
    parts += [box((4.6, 0.4, 4.6), trim, 0.1).moved(0, 28.4, 0),
        hipped((4.0, 6.5, 4.0), tiles(second(cue, "#4a5a52"), 0.4), 0.3, 0.5).moved(0, 28.8, 0),
            tube([(0, 35.0, 0), (0, 37.2, 0)], [0.10, 0.03], gold, 8),
                around(tube([(0.0, 28.8, 0), (0.0, 30.6, 0)], [0.14, 0.02], trim, 8).moved(2.2, 0, 2.2), 4)]
    lamps = tuple(Lamp((x, 22.0, z), 3.2, (1.0, 0.75, 0.4), 0.0) for x, z in ((2.7, 0.0), (0.0, 2.7)))
    return Thing(join(parts), pitch=3.0, turned=15.0, lamps=lamps, wear=0.35)


def lattice_tower(cue: Cue) -> Thing:
    """An iron tower on four curved legs, with two platforms, lit from within."""
    iron = surface(cue, metal("#c8482c" if "tokyo" in cue.word.lower() else "#6a5a4c", 0.35, 0.5))
    heights = np.array((0.0, 3, 6, 9, 12, 15, 19, 23, 27, 32, 37, 43, 49, 56, 63, 71))
    half = 13.0 * np.exp(-heights / 19.0) + 0.4
    parts: list[Mesh] = []
    for i in range(len(heights) - 1):
        y0, y1, a, b = heights[i], heights[i + 1], half[i], half[i + 1]
        thin = 0.13 + 0.25 * b / 13
        leg = 0.32 if y0 < 19 else 1.0  # share of the half width that a leg takes; above the second floor they meet
        for face_yaw in (0, 90, 180, 270):
            face_parts = []
            for lo in ((-1.0, -1.0 + leg), (1.0 - leg, 1.0)) if leg < 1 else ((-1.0, 1.0),):
                p, q, r, s = (lo[0] * a, y0, a), (lo[1] * a, y0, a), (lo[0] * b, y1, b), (lo[1] * b, y1, b)
                face_parts += [tube([p, r], thin, iron, 5, 0, False), tube([q, s], thin, iron, 5, 0, False),
                    tube([p, s], thin * 0.6, iron, 4, 0, False), tube([q, r], thin * 0.6, iron, 4, 0, False),
                        tube([r, s], thin * 0.6, iron, 4, 0, False)]
            parts.append(join(face_parts).turned("y", face_yaw))
    for y, h in ((12.0, 1.3), (23.0, 1.0)):
        w = float(np.interp(y, heights, half))
        parts += [box((2 * w + 1.2, h, 2 * w + 1.2), iron).moved(0, y, 0),
            box((2 * w + 1.4, h * 0.3, 2 * w + 1.4), lit("#ffd080", 0.8)).moved(0, y + h * 0.3, 0)]
    w = float(half[0])
    bow = tube([(w * 0.66 * math.cos(a), 1.5 + 8.6 * math.sin(a), w * 0.86) for a in np.linspace(0, math.pi, 21)], 0.28,
        iron, 6)
    parts += [bow.turned("y", yaw) for yaw in (0, 90, 180, 270)] + [box((4.6, 2.0, 4.6), stone("#a89c88", 0.5),
        0.2).moved(x * w * 0.84, -0.4, z * w * 0.84) for x in (1, -1) for z in (1, -1)]
    parts += [box((1.8, 1.8, 1.8), iron).moved(0, 71, 0), tube([(0, 72, 0), (0, 80, 0)], [0.25, 0.05], iron, 6)]
    lamps = (Lamp((0.0, 12.5, 0.0), 7.0, (1.0, 0.68, 0.28), 0.0), Lamp((0.0, 23.5, 0.0), 4.5, (1.0, 0.68, 0.28), 0.0),
        Lamp((0.0, 73.0, 0.0), 3.0, (1.2, 1.0, 0.7), 0.1), Lamp((0.0, 45.0, 0.0), 5.0, (0.8, 0.5, 0.2), 0.0))
    return Thing(join(parts), pitch=2.0, turned=20.0, lamps=lamps)


def water_tower(cue: Cue) -> Thing:
    tank = Stuff(tone(cue, "#8a5a3c"), "planks", tint(tone(cue, "#8a5a3c"), 0.5), 0.35, 0.5, wear=0.5)
    legs = around(join([tube([(2.6, 0, 0), (1.8, 9.0, 0)], 0.18, IRON, 6),
        tube([(2.4, 2.5, 0), (0.0, 6.0, 1.9)], 0.06, IRON, 4), tube([(2.0, 6.0, 0), (0.0, 2.5, 2.4)], 0.06, IRON, 4)]),
            4, 45)
    parts = [legs, lathe([(2.6, 9.0), (2.7, 13.6)], tank, 36), cone_roof(2.95, 1.8, tiles("#5a5048", 0.4), 13.6),
        lathe([(0.0, 8.9), (2.9, 8.9), (2.9, 9.1), (2.6, 9.1)], IRON, 36),
            *(lathe([(2.66, y), (2.74, y + 0.03), (2.74, y + 0.13), (2.66, y + 0.16)], IRON, 36)
                for y in (9.8, 11.0, 12.2, 13.2)), tube([(0, 0, 0), (0, 9, 0)], 0.28, IRON, 10)]
    return Thing(join(parts), pitch=3.0, wear=0.45)


_GRAND = ("cathedral", "abbey", "basilica", "minster", "notre", "duomo")
"""What is in the name of a church with two towers."""


def church(cue: Cue) -> Thing:
    """A nave with buttresses, a west front with its rose window, twin towers for a cathedral; domes for a mosque."""
    word = cue.word.lower()
    if "mosque" in word:
        return mosque(cue)
    grand = any(w in word for w in _GRAND) or "gothic" in cue.traits
    wall, roof = surface(cue, stone("#b8ae9c" if grand else "#d8d0be", 0.55)), tiles(second(cue, "#4f5a66"), 0.45)
    pane, trim = glow_of(cue), matt(tint(wall.colour, 0.72))
    long, wide, high = (26.0, 10.0, 13.0) if grand else (12.0, 6.4, 6.0)
    parts = [walled((long, high, wide), wall, Panes(0.9 if grand else 0.7, high * 0.5, pane, trim, True),
        (high * 0.28,), (7 if grand else 4, 1)), gabled((long, wide * 0.62, wide), roof, wall, 0.3).moved(0, high, 0)]
    for k in range(8 if grand else 5):
        x = long * (k / (7 if grand else 4) - 0.5)
        for s in (1, -1):
            parts.append(prism([(0, 0), (1.3 if grand else 0.7, 0), (1.0 if grand else 0.55, high * 0.6),
                (0, high * 0.9)], 0.6 if grand else 0.4, wall).turned("y", -90 * s).moved(x, 0, s * wide / 2))
            if grand:
                parts.append(join([box((0.5, 2.4, 0.5), wall), lathe([(0.4, 2.4), (0.0, 4.2)], wall, 4)]).moved(x,
                    high * 0.8, s * (wide / 2 + 0.9)))
    rose = [lathe([(1.9, -0.15), (2.15, 0.0), (2.15, 0.2), (1.9, 0.3)], trim, 40),
        lathe([(0.0, 0.05), (1.95, 0.05)], lit("#d86a9a", 0.8), 36),
            *(lathe([(0.0, 0.08), (0.42, 0.08)], lit(c, 1.0), 16).moved(1.3 * math.cos(a), 0, 1.3 * math.sin(a)) for a,
                c in zip(np.linspace(0, 2 * math.pi, 9)[:-1], ("#5a8af0", "#f0b84a") * 4, strict=True)),
            *(box((1.9, 0.16, 0.10), trim).moved(0.95, 0.1, 0).turned("y", a) for a in np.arange(22.5, 360, 45))]
    west = join(rose).turned("z", -90)
    front = long / 2
    door = opening(2.0 if grand else 1.5, 3.6 if grand else 2.4, planks("#4a2f1e", 0.2), trim, True, False).turned("y",
        90)
    if grand:
        for s in (1, -1):
            tower_ = [walled((5.2, 24.0, 5.2), wall, Panes(0.9, 3.4, pane, trim, True), (4.0, 10.0, 17.0), (2, 2)),
                *(box((0.8, 24.6, 0.8), wall).moved(x, 0, z) for x in (-2.6, 2.6) for z in (-2.6, 2.6)),
                    box((5.8, 0.5, 5.8), trim).moved(0, 24.0, 0), lathe([(3.3, 24.5), (0.0, 37.0)], roof, 8),
                        *(lathe([(0.5, 24.5), (0.0, 27.5)], wall, 4).moved(x, 0, z) for x in (-2.5, 2.5)
                            for z in (-2.5, 2.5))]
            parts.append(join(tower_).moved(front - 1.4, 0, s * 4.8))
        parts += [box((1.2, 16.0, 5.0), wall).moved(front + 0.9, 0, 0), west.scaled(1.05).moved(front + 1.5, 10.2, 0),
            door.scaled(1.3).moved(front + 1.5, 0, 0), *(door.scaled(0.95).moved(front + 1.3, 0, s * 4.8)
                for s in (1, -1)), prism([(-2.6, 0), (2.6, 0), (0, 3.4)], 1.2, wall).turned("y", 90).moved(front + 0.9,
                    16.0, 0)]
        parts += [lathe([(1.3, 0), (1.1, 6.0), (0.0, 17.0)], roof, 8).moved(-5.0, high + wide * 0.5, 0)]
    else:
        bell = [box((3.6, 12.0, 3.6), wall), box((4.0, 0.4, 4.0), trim).moved(0, 12.0, 0),
            *(opening(0.9, 1.9, matt("#14100c", 0), trim, True, False).moved(0, 9.4, 1.82).turned("y", a)
                for a in (0, 90, 180, 270)), hipped((3.6, 8.5, 3.6), roof, 0.25, 0.25).moved(0, 12.4, 0),
                    box((0.14, 1.7, 0.14), IRON).moved(0, 20.6, 0), box((0.14, 0.14, 0.9), IRON).moved(0, 21.6, 0)]
        parts += [join(bell).moved(front + 0.9, 0, 0), door.moved(front + 2.75, 0, 0),
            west.scaled(0.5).moved(front + 2.78, 5.6, 0)]
    return Thing(join(parts), pitch=4.0, turned=38.0, wear=0.75 if RUINED & set(cue.traits) else 0.4,
        lamps=(Lamp((front + 2.0, 2.0, 0.0), 2.2, LAMPLIGHT, 0.1),
            Lamp((0.0, high * 0.45, wide / 2), 3.0, (0.7, 0.4, 0.16), 0.0)))


def mosque(cue: Cue) -> Thing:
    wall, dome = surface(cue, Stuff(paint("#e6ddc8"), size=0.5, wear=0.3)), Stuff(second(cue, "#3a8a8a"), "tiles",
        tint(second(cue, "#3a8a8a"), 0.6), 0.6, 0.2, 0.7, 0.25)
    gold, trim = metal("#d0a040", 0.9), matt("#c8b890")
    onion = [(4.6, 0.0), (5.2, 1.4), (5.0, 3.2), (3.6, 5.4), (1.4, 7.2), (0.2, 8.6), (0.0, 8.8)]
    parts = [walled((16.0, 8.5, 15.0), wall, Panes(1.1, 3.4, glow_of(cue), trim, True), (2.2,), (5, 4)),
        lathe([(4.9, 8.5), (4.7, 11.0)], wall, 40), lathe(curve(onion, 40), dome, 44).moved(0, 11.0, 0),
            tube([(0, 19.5, 0), (0, 21.4, 0)], [0.14, 0.04], gold, 8), box((16.6, 0.5, 15.6), trim).moved(0, 8.5, 0)]
    parts += [join([lathe(curve([(r * 0.38, y * 0.38) for r, y in onion], 24), dome, 30),
        tube([(0, 3.2, 0), (0, 4.2, 0)], 0.06, gold)]).moved(x, 8.9, z) for x in (-5.6, 5.6) for z in (-5.2, 5.2)]
    minaret = join([lathe([(1.3, 0), (1.15, 14.0), (1.9, 14.6), (1.9, 15.4), (1.1, 15.4), (1.0, 20.0), (1.6, 20.5),
        (1.6, 21.1), (0.8, 21.1), (0.75, 23.0)], wall, 26), lathe(curve([(r * 0.2, 23 + y * 0.42) for r, y in onion],
            20), dome, 24), tube([(0, 26.5, 0), (0, 28.0, 0)], 0.07, gold)])
    parts += [minaret.moved(x, 0, z) for x in (-9.6, 9.6) for z in (-9.0, 9.0)]
    iwan = opening(4.0, 6.4, lit("#ffb85a", 0.5), Stuff(dome.colour, "bands", gold.colour, 0.8, gloss=0.5), True,
        False).turned("y", 90).moved(8.0, 0, 0)
    return Thing(join([*parts, box((1.4, 9.6, 6.4), wall).moved(7.6, 0, 0), iwan.moved(0.4, 0, 0)]), pitch=4.0,
        turned=35.0, wear=0.25, lamps=(Lamp((8.6, 3.0, 0.0), 3.0, LAMPLIGHT, 0.05),))

