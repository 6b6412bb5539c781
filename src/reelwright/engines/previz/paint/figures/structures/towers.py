"""Towers and churches that are known by name: the stepped, the leaning, the needle, onion domes, spires like anthills.

Fronts face +z; lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, metal, stone, stripes
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import glow_of, opening
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

DARK = matt("#241d18", 0.0)
GOLD = metal("#d8a83a", 0.9)
RED_LAMP = (0.12, 0.02, 0.02)


def _glazed(colour: str, size: float) -> Stuff:
    """A wall of offices: windows between piers, some lit."""
    return Stuff(paint(colour), "windows", paint("#26303c"), size, 0.3, 0.5, 0.3, 0.35, wear=0.05)


def stepped_tower(cue: Cue) -> Thing:
    """A tower of limestone that steps back to a crown and a long mast, as in New York."""
    wall, trim = _glazed("#b0a48e", 3.2), Stuff(paint("#c8bca6"), wear=0.2)
    parts, y = [], 0.0
    for wide, deep, tall in ((62, 44, 22), (48, 36, 40), (40, 30, 130), (34, 25, 62), (28, 21, 36), (20, 16, 16)):
        parts += [
            box((wide, tall, deep), wall).moved(0, y, 0),
            box((wide + 0.8, 1.6, deep + 0.8), trim).moved(0, y + tall, 0),
        ]
        parts += [
            box((1.0, tall, 0.8), trim).moved(x, y, deep / 2) for x in np.linspace(-wide / 2 + 1, wide / 2 - 1, 9)
        ]
        y += tall
    crown = lathe(
        [(8.0, 0), (7.0, 22), (5.0, 30), (3.0, 36), (1.0, 40), (0.5, 78), (0.0, 80)], metal("#b8b4a8", 0.6), 16
    )
    parts += [crown.moved(0, y, 0), lathe([(8.2, 4), (8.0, 20)], lit("#ffe8c0", 0.7), 8).moved(0, y, 0)]
    return Thing(
        join(parts), pitch=1.0, turned=24.0, wear=0.1, lamps=(Lamp((0, y + 14, 9), 16.0, (0.7, 0.5, 0.3), 0.0),)
    )


def tapering_spire(cue: Cue) -> Thing:
    """The tallest of all: tubes of glass in three lobes that end one after another about a spire."""
    glassy = _glazed("#9fb0bc", 4.0)
    parts = [lathe([(13, 0), (12, 500), (9, 600)], glassy, 24)]
    for k in range(15):
        angle, out, top = 2 * math.pi * (k % 3) / 3 + 0.5, 34.0 - 2.1 * k, 150.0 + 30.0 * k
        r = 11.0 - 0.35 * k
        x, z = out * math.cos(angle), out * math.sin(angle)
        parts += [
            lathe([(r, 0), (r * 0.96, top)], glassy, 16).moved(x, 0, z),
            lathe([(r * 0.96, top), (r * 0.5, top + 5), (0, top + 5)], Stuff(paint("#c8d0d4"), metal=0.5), 16).moved(
                x, 0, z
            ),
        ]
    parts.append(lathe([(8, 590), (5, 660), (2.2, 720), (1.4, 800), (0.0, 828)], metal("#c8d0d4", 0.8), 14))
    return Thing(join(parts), pitch=0.5, turned=14.0, lamps=(Lamp((0, 826, 0), 12.0, RED_LAMP, 0.8),))


def needle(cue: Cue) -> Thing:
    """Three waisted legs about a core, a saucer on them, a thin mast."""
    white = Stuff(paint("#e4e2da"), wear=0.1)
    profile = [(20.0, 0.0), (12.0, 40.0), (6.5, 90.0), (5.4, 112.0), (8.0, 140.0), (13.0, 152.0)]
    parts = [
        tube([(r * math.cos(a + s), y, r * math.sin(a + s)) for r, y in profile], 1.3, white, 8, 24)
        for a in (0.5, 2.6, 4.7)
        for s in (-0.13, 0.13)
    ]
    parts += [
        lathe([(3.2, 0), (3.0, 150)], stone("#b8b4aa", 1.0), 12),
        lathe([(6, 148), (17, 153), (21, 156), (21.5, 157), (14, 160), (12, 162)], white, 40),
        lathe([(13.5, 160), (13.5, 164)], Stuff(paint("#32424e"), gloss=0.9, metal=0.5), 36),
        lathe([(15, 164), (12, 166), (4, 172), (1.2, 176), (0.5, 184)], white, 32),
        lathe([(0.6, 176), (0.3, 196), (0.0, 198)], metal("#c8d0d4", 0.8), 8),
        lathe([(7.5, 28), (10, 30), (10, 33), (7, 34)], white, 28),
    ]
    return Thing(join(parts), pitch=1.0, lamps=(Lamp((0, 162, 14), 8.0, (0.8, 0.6, 0.35), 0.0),))


def leaning_tower(cue: Cue) -> Thing:
    """Eight rings of white arcades that lean."""
    marble = surface(cue, Stuff(paint("#e8e2d2"), "stone", paint("#c8bea8"), 1.2, 0.3, wear=0.3))
    shade = Stuff(tint(marble.colour, 0.30), wear=0.0)
    pillar = lathe([(0.34, 0.0), (0.28, 0.4), (0.26, 4.6), (0.42, 5.0)], marble, 8)
    parts, y = [], 0.0
    for level in range(8):
        r = 7.7 if level < 7 else 5.6
        tall = 9.0 if level == 0 else 6.0
        parts += [lathe([(r - 1.1, y), (r - 1.1, y + tall)], shade, 36), lathe([(r - 1.2, y + tall - 0.9), (r + 0.35,
            y + tall - 0.8), (r + 0.35, y + tall), (r - 1.2, y + tall)], marble, 40)]  # fmt: skip
        count = 24 if level else 15
        column = pillar.scaled(1.0 if level else 1.6, (tall - 0.8) / 5.0, 1.0 if level else 1.6)
        parts.append(around(column.moved(r - 0.1, y, 0), count))
        if level:
            arch = [(math.cos(a) * 0.75, math.sin(a) * 0.75) for a in np.linspace(0, math.pi, 7)]
            lintel = prism([(-1.0, 0.9), *[(-u, v) for u, v in arch], (1.0, 0.9)], 0.5, marble)
            parts.append(around(lintel.turned("y", 90).moved(r - 0.1, y + tall - 1.7, 0), count, 180.0 / count))
        y += tall
    whole = join(parts).turned("z", -7.0)
    return Thing(
        join([whole, lathe([(13, -0.4), (13, 0.5), (0, 0.5)], stone("#b8ae98", 0.8), 40)]), pitch=4.0, wear=0.25
    )


def onion_domes(cue: Cue) -> Thing:
    """A tent-roofed tower among eight striped and knobbed onion domes in as many colours, over red brick."""
    red, white = (
        Stuff(paint("#a8402e"), "brick", paint("#c86a50"), 0.5, 0.3, wear=0.2),
        Stuff(paint("#ece4d4"), wear=0.1),
    )
    onion = curve([(0.62, 0.0), (1.02, 0.42), (1.0, 0.86), (0.60, 1.35), (0.22, 1.75), (0.07, 2.1), (0.0, 2.2)], 22)
    pairs = (
        ("#2f7a4a", "#e8d08a"),
        ("#2f5fb0", "#ece4d4"),
        ("#c8342e", "#2f7a4a"),
        ("#e0a832", "#2f7a4a"),
        ("#c8342e", "#ece4d4"),
        ("#3a8ab0", "#e0a832"),
        ("#2f7a4a", "#c8342e"),
        ("#e0a832", "#c8342e"),
    )
    parts = [
        box((44, 7, 40), red, 0.3),
        box((45, 1, 41), white).moved(0, 7, 0),
        box((30, 12, 26), red, 0.3).moved(0, 7, 0),
    ]
    for k, (first, second) in enumerate(pairs):
        a = 2 * math.pi * k / 8 + 0.39
        big = k % 2 == 0
        r, tall, out = (3.6, 27.0, 15.0) if big else (2.7, 20.0, 13.0)
        x, z = out * 1.1 * math.cos(a), out * math.sin(a)
        neck, top = tall + 2.6, tall + 2.6 + 2.2 * r
        drum = [(r, 7), (r, tall - 3), (r * 1.15, tall - 2.6), (r * 0.8, tall), (r * 0.8, neck)]
        bands = [lathe([(r * q, h), (r * q, h + 0.6)], white, 12) for q, h in ((1.05, tall - 7), (1.18, tall - 2.9))]
        dome = lathe([(u * r, v * r) for u, v in onion], stripes(first, second, 0.9), 28).moved(0, neck, 0)
        cross = [ball(0.5, GOLD, 1, 10).moved(0, top, 0), tube([(0, top, 0), (0, top + 3.0, 0)], 0.16, GOLD, 6)]
        parts.append(join([lathe(drum, red, 12), *bands, dome, *cross]).moved(x, 0, z))
        window = opening(1.2, 3.4, glow_of(cue), white, True, False)
        parts += [window.moved(x, tall - 9, z + r - 0.1)]
    tent = lathe([(6.5, 12), (6.2, 30), (6.8, 31), (5.4, 34), (1.6, 54), (1.5, 56)], red, 8)
    parts += [
        tent,
        lathe([(5.6, 33.4), (5.7, 34.4)], white, 8),
        lathe([(u * 2.1, v * 2.1) for u, v in onion], GOLD, 24).moved(0, 56, 0),
        tube([(0, 60, 0), (0, 65, 0)], 0.2, GOLD, 6),
        tube([(-1.2, 63.4, 0), (1.2, 63.4, 0)], 0.2, GOLD, 6),
    ]
    arches = [
        prism([(-1.8, 0), (1.8, 0), (1.8, 2.6), (0, 4.6), (-1.8, 2.6)], 0.5, white).moved(x, 1.0, 20.1)
        for x in (-15, -7.5, 7.5, 15)
    ]
    parts += [
        *arches,
        *(opening(2.2, 3.4, DARK, white, True, False).moved(x, 1.0, 20.2) for x in (-15, -7.5, 0, 7.5, 15)),
    ]
    return Thing(join(parts), pitch=3.0, turned=14.0, wear=0.15)


def spindle_church(cue: Cue) -> Thing:
    """Eight tall pierced spindles with coloured tips over a front of melting stone, a higher spire behind."""
    sand = surface(cue, Stuff(paint("#c8ae84"), "rock", paint("#8a744e"), 1.6, 0.4, wear=0.4))
    parts = []
    for k, (x, z, tall) in enumerate(
        (
            (-13, 12, 66),
            (-5.4, 13, 78),
            (5.4, 13, 78),
            (13, 12, 66),
            (-13, -14, 62),
            (-5.4, -15, 74),
            (5.4, -15, 74),
            (13, -14, 62),
        )
    ):
        spindle = curve([(3.2, 0.0), (3.4, tall * 0.35), (3.0, tall * 0.62), (1.7, tall * 0.88), (0.8, tall)], 26)
        parts.append(lathe(spindle, sand, 22).moved(x, 0, z))
        for row in np.arange(tall * 0.34, tall * 0.9, 2.5):
            wide = float(np.interp(row, [v for _, v in spindle], [u for u, _ in spindle]))
            slots = around(box((0.3, 1.5, 0.7), DARK).moved(wide, float(row), 0), 8)
            parts.append(slots.moved(x, 0, z))
        parts += [
            ball(1.1, Stuff(paint(("#d8402c", "#e0b040", "#e8e0d0", "#c8302c")[k % 4]), gloss=0.6), 1.2, 12).moved(
                x, tall + 1, z
            ),
            tube([(x, tall + 1, z), (x, tall + 5, z)], [0.4, 0.1], GOLD, 6),
        ]
    parts += [
        lathe([(8, 0), (8, 50), (6, 66), (2.6, 96), (0.6, 108), (0.0, 112)], sand, 20),
        box((30, 30, 44), sand, 0.6),
    ]
    for x, high in ((0, 24), (-8.5, 17), (8.5, 17)):
        gable = prism([(-3.6, 0), (3.6, 0), (3.0, high * 0.5), (0, high), (-3.0, high * 0.5)], 4.0, sand)
        parts += [gable.moved(x, 0, 23.5), opening(3.2, high * 0.45, DARK, sand, True, False).moved(x, 0, 25.6)]
    parts.append(ball(2.6, lit("#ffb858", 0.7), 1, 20).scaled(1, 1, 0.2).moved(0, 24, 24.6))
    return Thing(join(parts), pitch=2.0, turned=16.0, wear=0.4)


def tower_bridge(cue: Cue) -> Thing:
    """Two gothic towers over a river, high walks between them, bascules half raised, blue chains to the banks."""
    gray, blue = stone("#b8ac96", 0.9), Stuff(paint("#4f8ab8"), gloss=0.3, wear=0.1)
    slate, parts = Stuff(paint("#4a5460"), "tiles", paint("#333c46"), 0.8, 0.2), []
    for s in (-1.0, 1.0):
        x = s * 30.0
        parts += [
            box((20, 8, 22), stone("#8f877a", 1.2), 0.5).moved(x, -2, 0),
            box((13, 40, 14), gray, 0.2).moved(x, 6, 0),
            box((14.4, 1, 15.4), gray).moved(x, 22, 0),
            box((14.4, 1, 15.4), gray).moved(x, 36, 0),
            lathe([(9.4, 0), (0.6, 15), (0.0, 15)], slate, 4).turned("y", 45).moved(x, 46, 0),
        ]
        parts += [
            join(
                [
                    lathe([(2.0, 4), (2.0, 50)], gray, 8),
                    lathe([(2.4, 50), (0.2, 61), (0, 61)], slate, 8),
                    ball(0.5, GOLD, 1, 8).moved(0, 61.4, 0),
                ]
            ).moved(x + a * 6.6, 0, b * 7.2)
            for a in (-1, 1)
            for b in (-1, 1)
        ]
        pane = opening(1.5, 4.4, glow_of(cue), gray, True, False)
        parts += [pane.moved(x + d, y, 7.1) for d in (-2.6, 0.0, 2.6) for y in (25.0, 38.0)]
        parts += [
            opening(7.0, 10.0, DARK, gray, True, False).turned("y", 90).moved(x + 6.6 * s, 6.5, 0),
            *(opening(1.5, 4.4, glow_of(cue), gray, True, False).moved(x + d, 13.0, 7.1) for d in (-2.6, 2.6)),
        ]
        leaf = box((24.5, 1.6, 12), blue).moved(-12.2, 0, 0).turned("z", -9.0)
        parts.append((leaf if s > 0 else leaf.turned("y", 180)).moved(s * 24.0, 6.6, 0))
        road = [(s * 36.0, s * 92.0), (5.4, 7.4)]
        parts.append(box((56, 2.2, 12), blue).moved(s * 64.0, road[1][0], 0))
        parts.append(box((10, 26, 14), gray, 0.2).moved(s * 92.0, -2, 0))
        for z in (-6.0, 6.0):
            chain = [(s * (36 + 52 * t), 36.0 - 29 * t + 26.0 * t * (t - 1)) for t in np.linspace(0, 1, 18)]
            parts.append(tube([(a, max(b, 8.5), z) for a, b in chain], 0.9, blue, 8))
            parts += [tube([(a, 7.4, z), (a, max(b, 8.5), z)], 0.18, blue, 5) for a, b in chain[1:-1]]
    parts += [box((47, 2.6, 3.0), blue).moved(0, 37, z) for z in (-4.0, 4.0)]
    parts += [box((47, 0.7, 3.2), Stuff(paint("#e4e4e0"))).moved(0, y, z) for y in (36.8, 39.6) for z in (-4.0, 4.0)]
    return Thing(join(parts), pitch=2.0, turned=-12.0, wear=0.3)
