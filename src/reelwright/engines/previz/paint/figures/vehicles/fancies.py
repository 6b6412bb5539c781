"""Folded paper boats and planes; carriers, battleships, catamarans, junks; hang gliders, landers, cable cars. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
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
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.hovercraft import hovercraft
from reelwright.engines.previz.paint.figures.vehicles.motor import DARK, GLASS

STEEL, GOLD = metal("#b4bcc4", 0.9, 0.2), metal("#c9963a", 0.9)
NAVY, DECK = Stuff(paint("#7a848c"), "panels", paint("#666f76"), 1.6, 0.2, 0.2, 0.1, wear=0.2), matt("#4a4e52", 0.2)


def paper_boat(cue: Cue) -> Thing:
    """A boat folded of a sheet: two pointed ends, the peak in the middle."""
    sheet = surface(cue, matt("#f2efe6", 0.0))
    shade = sheet.dyed(tint(sheet.colour, 0.86))
    low, ends, top = 0.055, 0.15, 0.09
    side = [[(-0.10, 0.0, 0.0), (0.10, 0.0, 0.0), (ends + 0.05, 0.115, 0.0), (0.0, top, low), (-ends - 0.05, 0.115,
        0.0)]]
    parts = []
    for s in (1, -1):
        p = [(x, y, z * s) for x, y, z in side[0]]
        rim = [(-ends - 0.05, 0.115, 0.0), (0.0, top, low * s), (ends + 0.05, 0.115, 0.0)]
        keel = [(-0.10, -0.03, 0.0), (0.10, -0.03, 0.0)]
        parts += [polygon([keel[0], keel[1], p[2], (0.07, 0.05, low * 0.95 * s)], sheet),
                  polygon([keel[0], (0.07, 0.05, low * 0.95 * s), (-0.07, 0.05, low * 0.95 * s)], sheet),
                  polygon([keel[0], (-0.07, 0.05, low * 0.95 * s), p[4]], sheet),
                  polygon([(-0.07, 0.05, low * 0.95 * s), (0.07, 0.05, low * 0.95 * s), rim[2], rim[1], rim[0]], shade)]
        parts.append(polygon([(-0.085, 0.075, 0.01 * s), (0.085, 0.075, 0.01 * s), (0.0, 0.21, 0.002 * s)], sheet))
    return Thing(join(parts).scaled(1.5), pitch=10.0, turned=-5.0, medium="water", speed=0.35)


def paper_plane(cue: Cue) -> Thing:
    """A dart folded of paper."""
    sheet = surface(cue, matt("#f4f1e8", 0.0))
    shade = sheet.dyed(tint(sheet.colour, 0.8))
    parts: list[Mesh] = []
    for s in (1, -1):
        parts += [polygon([(0.18, 0.0, 0.0), (-0.14, 0.012, 0.012 * s), (-0.15, 0.03, 0.13 * s)], sheet),
                  polygon([(0.18, -0.001, 0.0), (-0.14, 0.010, 0.012 * s), (-0.13, -0.055, 0.0)], shade),
                  polygon([(0.175, 0.002, 0.001 * s), (-0.14, 0.0145, 0.014 * s), (-0.145, 0.022, 0.06 * s)], shade)]
    return Thing(join(parts).scaled(1.6).turned("z", 6), pitch=16.0, turned=8.0, medium="air", speed=2.5)


def hang_glider(cue: Cue) -> Thing:
    """A swept wing of coloured cloth, the flier hung under it in the bar."""
    sail = surface(cue, Stuff(paint("#e8401c"), "stripes", paint("#f4d03a"), 1.1, wear=0.0))
    half = 4.6
    rows = []
    for s in np.linspace(-1, 1, 31):
        z, sweep = s * half, 1.9 * abs(s)
        chord = 2.5 * (1 - 0.72 * abs(s) ** 1.2)
        rows.append([(1.2 - sweep - chord * t, 0.3 * abs(s) + 0.20 * math.sin(math.pi * t) * (1 - abs(s)), z)
            for t in np.linspace(0, 1, 7)])
    wing = grid(np.array(rows), sail)
    tubes = [tube([(1.2, 0.02, 0), (-0.7, 0.32, s * half)], 0.035, STEEL, 6) for s in (1, -1)]
    frame = [tube([(0.0, 0.0, 0), (0.15, -1.5, s * 0.65)], 0.025, STEEL, 6) for s in (1, -1)] + [
        tube([(0.15, -1.5, -0.65), (0.15, -1.5, 0.65)], 0.025, STEEL, 6), tube([(0, 0.1, 0), (0, 0.9, 0)], 0.02,
            STEEL, 6)]
    suit, skin_ = matt("#20457a", 0.0), matt("#c8946c", 0.0)
    flier = [tube([(0.35, -1.05, 0), (-0.2, -1.0, 0), (-0.9, -0.95, 0), (-1.55, -0.95, 0)], [0.17, 0.2, 0.16, 0.09],
        suit, 12, 24),
             ball(0.14, enamel("#e8e6e0", 0.2)).moved(0.55, -0.92, 0), ball(0.1, skin_).moved(0.6, -0.96, 0),
             *(tube([(0.3, -1.05, s * 0.15), (0.3, -1.35, s * 0.3), (0.15, -1.5, s * 0.4)], 0.055, suit, 8, 14)
                 for s in (1, -1)),
             tube([(-0.2, -0.85, 0), (-0.1, 0.0, 0)], 0.02, DARK, 5)]
    return Thing(join([wing, *tubes, *frame, *flier]), pitch=-12.0, turned=18.0, medium="air", speed=9.0)


def lander(cue: Cue) -> Thing:
    """A moon lander: gold-foiled base on four legs, angular cabin, dish."""
    foil = Stuff(paint("#c9963a"), "crystal", paint("#8a5a1c"), 0.35, 0.7, 0.9, 0.8)
    white = surface(cue, Stuff(paint("#d8d8d4"), "panels", paint("#a8a8a4"), 0.6, 0.3, 0.3, 0.2))
    base = lathe([(0.0, 1.3), (2.0, 1.3), (2.15, 1.5), (2.15, 2.7), (2.0, 2.9), (0.0, 2.9)], foil, 8)
    legs: list[Mesh] = []
    for k in range(4):
        one = join([tube([(1.9, 2.6, 0), (4.0, 0.25, 0)], 0.12, foil, 8), tube([(1.9, 1.5, 0.8), (3.3, 1.0, 0)],
            0.07, STEEL, 6),
                    tube([(1.9, 1.5, -0.8), (3.3, 1.0, 0)], 0.07, STEEL, 6),
                    lathe([(0.0, 0.0), (0.5, 0.0), (0.55, 0.1), (0.0, 0.16)], foil, 20).moved(4.0, 0.0, 0)])
        legs.append(one.turned("y", 45 + 90.0 * k))
    cabin = [lathe([(1.5, 2.9), (1.7, 3.2), (1.7, 4.6), (1.2, 5.2), (0.0, 5.3)], white, 10),
             box((0.9, 1.5, 1.5), white, 0.2).moved(1.5, 3.2, 0), prism([(-0.3, 0.0), (0.3, 0.0), (0.0, -0.5)], 0.04,
                 GLASS).turned(
                 "y", 90).moved(1.97, 4.5, 0.42), prism([(-0.3, 0.0), (0.3, 0.0), (0.0, -0.5)], 0.04,
                     GLASS).turned("y", 90).moved(
                     1.97, 4.5, -0.42), box((0.06, 0.8, 0.7), DARK, 0.05).moved(1.95, 3.2, 0)]
    dish = join([lathe(curve([(0.0, 0.0), (0.35, 0.06), (0.6, 0.25)], 10), white, 24)]).turned("z", -40).moved(0.6,
        5.5, 0.9)
    nozzle = lathe([(0.9, 0.6), (0.5, 1.0), (0.3, 1.35)], DARK, 24)
    rungs = [tube([(2.2 + 0.42 * k, 2.55 - 0.52 * k, -0.2), (2.2 + 0.42 * k, 2.55 - 0.52 * k, 0.2)], 0.04, STEEL, 5)
        for k in range(5)]
    return Thing(join([base, *(m.turned("y", 45) for m in legs), *cabin, dish, nozzle, *rungs]), pitch=4.0,
        turned=20.0, wear=0.1)


def _grey_hull(long: float, wide: float, high: float, stuff: Stuff) -> Mesh:
    """A steel hull with a flared bow, its deck flat."""
    rows = []
    for s in np.linspace(-0.5, 0.5, 25):
        w = wide / 2 * (1 - max(0.0, (s - 0.18) / 0.32) ** 2.2) * (1.0 if s > -0.4 else 0.86)
        rake = 0.08 * long * max(0.0, (s - 0.3) / 0.2)
        rows.append([(s * long - rake * (1 - t), high * t + 0.1 * high * max(0, s) * t, z) for t, z in (
            (0.0, -0.72 * w), (0.6, -0.9 * w), (1.0, -w), (1.0, w), (0.6, 0.9 * w), (0.0, 0.72 * w))])
    return grid(np.array(rows), stuff, False)


def carrier(cue: Cue) -> Thing:
    """An aircraft carrier: flat deck with its lines, the island to one side, jets parked."""
    hull = _grey_hull(200, 26, 14, surface(cue, NAVY))
    deck = prism([(-100, -18), (60, -18), (100, -8), (100, 8), (70, 16), (-20, 22), (-100, 18)], 1.2,
        DECK).turned("x", 90).moved(0, 15, 0)
    lines = [box((170, 0.3, 0.8), matt("#e8e6da", 0)).moved(0, 15.6, 0), box((120, 0.3, 0.8), matt("#e8c84a",
        0)).turned("y", 8).moved(-20, 15.6, -8)]
    island = [box((22, 10, 8), NAVY, 0.4).moved(10, 15.6, 14), box((14, 5, 6), NAVY, 0.3).moved(10, 25, 14),
        box((14.2, 1.6, 6.2), GLASS).moved(
        10, 27, 14), tube([(8, 30, 14), (8, 42, 14)], [0.6, 0.2], DARK, 6), box((6, 0.6, 0.6), DARK).moved(8, 38, 14),
        lathe([(0.0, 0.0), (2.0, 0.4), (0.0, 3.0)], matt("#d8d8d4"), 16).moved(14, 30, 14)]
    jets = [join([prism([(7, 0.0), (-6, 2.4), (-7, 0.0), (-6, -2.4)], 0.8, STEEL).turned("x", 90), prism([(-3, 0.0),
        (-7, 3.4), (-6, 0.0)], 0.5, STEEL)]).scaled(
        0.9).turned("y", 30).moved(x, 16.5, z) for x, z in ((-60, 10), (-46, 11), (-75, -10), (55, -8), (40, -9))]
    return Thing(join([hull, deck, *lines, *island, *jets]), pitch=8.0, medium="water", speed=8.0)


def battleship(cue: Cue) -> Thing:
    """A warship of grey steel: turrets with long guns, bridge, funnels, masts."""
    grey = surface(cue, NAVY)
    hull = _grey_hull(120, 16, 6.5, grey)
    deck = prism([(-58, -7.2), (25, -7.2), (58, 0.0), (25, 7.2), (-58, 7.2)], 0.4, planks("#8a7a62",
        0.6)).turned("x", 90).moved(0, 6.6, 0)

    def turret(x: float, y: float, way: int) -> list[Mesh]:
        return [lathe([(3.2, 0.0), (3.2, 1.0)], grey, 20).moved(x, y, 0), box((7, 2.6, 6), grey, 0.6, 0.82).moved(x,
            y + 0.8, 0),
                *(tube([(x + way * 3, y + 2.0, z), (x + way * 14, y + 3.2, z)], [0.5, 0.32], STEEL, 8)
                    for z in (-1.6, 0.0, 1.6))]

    mid = [box((30, 4, 9), grey, 0.3).moved(2, 6.6, 0), box((9, 9, 7), grey, 0.3, 0.85).moved(11, 10, 0), box((9.2,
        1.2, 6.2), GLASS).moved(11, 16, 0),
           box((5, 5, 4), grey, 0.3).moved(11, 19, 0), tube([(10, 23, 0), (10, 34, 0)], [0.5, 0.2], DARK, 6),
               box((0.4, 0.4, 7), DARK).moved(10, 29, 0),
           *(lathe([(2.0, 0.0), (1.8, 9.0), (2.0, 9.4), (0.0, 9.2)], grey, 20).turned("z", 8).moved(x, 10, 0)
               for x in (-1, -9))]
    return Thing(join([hull, deck, *turret(35, 6.6, 1), *turret(25, 9.4, 1), *turret(-32, 6.6, -1), *turret(-22, 9.2,
        -1), *mid]), pitch=5.0, medium="water",
                 speed=8.0)


def catamaran(cue: Cue) -> Thing:
    """Two slender white hulls, a net and cabin between, mainsail and jib."""
    white, sail = surface(cue, enamel("#f0f0ec", 0.3)), matt(second(cue, "#f6f4ee"), 0)
    hulls = [tube([(-5.5, 0.35, z), (-3, 0.3, z), (2, 0.3, z), (5.0, 0.5, z), (6.0, 0.9, z)], [0.5, 0.62, 0.6, 0.4,
        0.08], white, 16, 40) for z in (-2.6, 2.6)]
    cabin = [box((5.2, 0.5, 5.0), white, 0.15).moved(-1.6, 0.8, 0), box((4.0, 1.0, 4.0), white, 0.4,
        0.85).moved(-1.4, 1.25, 0),
             box((4.05, 0.4, 3.7), GLASS, 0.1).moved(-1.3, 1.6, 0)]
    main = polygon([(-0.2, 2.6, 0), (-5.2, 2.9, 0.3), (-4.2, 6.0, 0.35), (-2.4, 10.5, 0.2), (-0.2, 14.6, 0)], sail)
    jib = polygon([(0.2, 13.5, 0), (5.6, 1.2, 0), (0.6, 2.2, 0.4)], sail)
    spars = [tube([(0, 1.5, 0), (0, 15, 0)], 0.1, STEEL, 8), tube([(0, 2.5, 0), (-5.3, 2.8, 0.3)], 0.08, STEEL, 8),
             tube([(0, 14.6, 0), (5.7, 1.0, 0)], 0.02, STEEL, 4), tube([(3.4, 0.9, -2.6), (3.4, 0.9, 2.6)], 0.1,
                 STEEL, 8)]
    return Thing(join([*hulls, *cabin, main, jib, *spars]), pitch=5.0, medium="water", speed=4.0)


def junk(cue: Cue) -> Thing:
    """A Chinese junk: high stern, battened fan sails of red cloth."""
    oak, red = planks("#6a4226", 0.3), surface(cue, Stuff(paint("#a82c1e"), "weave", paint("#7a1c14"), 0.05, 0.3,
        wear=0.1))
    rows = []
    for s in np.linspace(-0.5, 0.5, 21):
        w = 2.0 * (1 - 0.35 * abs(2 * s) ** 2.5)
        top = 1.6 + 2.6 * max(0.0, -s * 2) ** 2.2 + 1.3 * max(0.0, s * 2) ** 2.2
        rows.append([(s * 13, top * t - 0.3, z) for t, z in ((0, -0.4 * w), (0.3, -0.85 * w), (1, -w), (1, w), (0.3,
            0.85 * w), (0, 0.4 * w))])
    parts: list[Mesh] = [grid(np.array(rows), oak, False), box((3.0, 1.2, 2.4), oak, 0.05).moved(-4.6, 2.6, 0), prism(
        [(-6.4, 3.9), (-2.9, 3.7), (-3.2, 4.1), (-6.0, 4.3)], 2.8, wood("#4a2c18", 0.1))]
    for x, foot, tall, wide in ((0.6, 2.2, 9.0, 5.0), (4.2, 2.0, 6.5, 3.4), (-4.4, 4.4, 5.5, 3.0)):
        parts.append(tube([(x, 1.0, 0), (x, foot + tall + 0.8, 0)], [0.14, 0.09], wood("#5a3a20", 0.1), 8))
        n = 7
        for k in range(n):
            t0, t1 = k / n, (k + 1) / n
            edge = [(x - wide * (0.62 + 0.16 * math.sin(math.pi * t) - 0.2 * t), foot + tall * t + 0.5 * t)
                for t in (t0, t1)]
            luff = [(x + wide * (0.34 - 0.16 * t), foot + tall * t * 0.96) for t in (t0, t1)]
            parts += [polygon([(*edge[0], 0.1), (*luff[0], 0.1), (*luff[1], 0.1), (*edge[1], 0.1)], red),
                      tube([(*edge[0], 0.12), (*luff[0], 0.12)], 0.05, wood("#c8a060", 0.05), 5)]
    return Thing(join(parts), pitch=5.0, medium="water", speed=2.5, wear=0.15)


def jet_ski(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#c8201c", 0.4))
    parts = [tube([(-1.3, 0.25, 0), (-0.5, 0.25, 0), (0.6, 0.3, 0), (1.3, 0.5, 0), (1.6, 0.75, 0)], [0.42, 0.5, 0.46,
        0.3, 0.06], coat, 16, 40).scaled(1, 0.75, 1),
             box((1.2, 0.25, 0.4), DARK, 0.1).moved(-0.55, 0.5, 0), prism([(0.0, 0.45), (0.9, 0.5), (0.35, 0.95),
                 (0.1, 0.95)], 0.4, enamel("#f0f0ec", 0.3), 0.05),
             tube([(0.15, 1.0, -0.4), (0.25, 1.02, 0), (0.15, 1.0, 0.4)], 0.03, DARK, 8, 12)]
    return Thing(join(parts), pitch=8.0, medium="water", speed=8.0)


def cable_car(cue: Cue) -> Thing:
    """A gondola hung from its rope."""
    coat = surface(cue, enamel("#c8201c", 0.3))
    parts = [box((2.6, 0.9, 1.8), coat, 0.2), box((2.5, 1.1, 1.75), GLASS, 0.15).moved(0, 0.85, 0), box((2.62, 0.25,
        1.82), coat, 0.2).moved(0, 1.85, 0),
             *(box((0.09, 1.1, 1.8), coat, 0.02).moved(x, 0.85, 0) for x in (-1.2, -0.4, 0.4, 1.2)), box((2.64, 0.12,
                 1.84), enamel("#f0f0ec", 0.2)).moved(0, 0.5, 0),
             tube([(0, 2.1, 0), (0, 2.6, 0), (0.0, 3.7, 0.1)], 0.09, STEEL, 8, 14), box((1.2, 0.25, 0.25), DARK,
                 0.05).moved(0, 3.7, 0.1),
             *(lathe([(0.0, -0.06), (0.16, -0.06), (0.16, 0.06), (0.0, 0.06)], DARK, 16).turned("x", 90).moved(x,
                 3.98, 0.1) for x in (-0.4, 0.4)), tube([(-7, 3.4, 0.1), (0, 4.12, 0.1), (7, 4.9, 0.1)], 0.05, DARK, 6)]
    return Thing(join(parts), pitch=-6.0, turned=15.0, medium="air", speed=2.0)


def buoy(cue: Cue) -> Thing:
    coat = surface(cue, Stuff(paint("#c8201c"), "stripes", paint("#f0f0ec"), 0.8))
    parts = [lathe([(0.0, -0.3), (0.8, -0.2), (0.9, 0.1), (0.8, 0.35), (0.0, 0.4)], coat, 32),
        *(tube([(0.5 * math.cos(a), 0.35, 0.5 * math.sin(a)), (0.15 * math.cos(a), 1.9, 0.15
             * math.sin(a))], 0.05, STEEL, 6) for a in np.linspace(0, 6.28, 4, endpoint=False)), lathe([(0.0, 1.85),
                 (0.2, 1.85), (0.2, 1.95)], STEEL, 16), ball(0.14, lit("#ff5a3a", 1.6)).moved(0, 2.05, 0)]
    return Thing(join(parts), pitch=6.0, medium="water", lamps=(Lamp((0, 2.05, 0), 0.6, (1.4, 0.3, 0.15), 0.3),))


AFLOAT = (
    (paper_boat, "paper boat, paper ship, origami boat"), (carrier, "aircraft carrier"),
    (battleship, "battleship, warship, destroyer, navy ship"), (catamaran, "catamaran"),
    (junk, "junk, chinese junk, junk boat, sampan"), (jet_ski, "jet ski, jet-ski, jetski"),
    (hovercraft, "hovercraft"),
)
"""Maker, nouns; all of them float."""
ALOFT = (
    (paper_plane, 0.2, "paper airplane, paper plane, paper aeroplane, origami plane"),
    (hang_glider, 2.4, "hang glider, hang-glider, hangglider, paraglider"),
    (cable_car, 4.2, "gondola lift, ski lift, cablecar, ropeway, aerial tramway, mountain cable car"),
)
GROUNDED = ((lander, 5.9, "lander, lunar lander, moon lander, lunar module"),)
