"""Figures and fronts of stone that are known by name: sphinx, redeemer, heads in a mountain, a tomb cut into red rock,
lotus towers, terraces on a ridge, a gate of columns, letters on a hill. Fronts face +z; lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, metal, rock, stone
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.structures.walls import opening
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

DARK = matt("#241d18", 0.0)
HORN = Stuff(paint("#4a5a3c"), "rock", paint("#5f5a50"), 7.0, 0.6)
GREEN = Stuff(paint("#4f6a38"), "rock", paint("#2f4426"), 5.0, 0.5, wear=0.0)


def sphinx(cue: Cue) -> Thing:
    """A lion that lies with its paws out, with a king's head in a striped cloth."""
    sand = surface(cue, Stuff(paint("#c8a468"), "stone", paint("#8a6c3e"), 1.4, 0.5, wear=0.6))
    dark = Stuff(tint(sand.colour, 0.55), wear=0.3)
    body = lathe(
        curve([(0.0, 0.0), (4.6, 2.0), (5.2, 10.0), (4.8, 24.0), (5.6, 34.0), (3.0, 40.0), (0.0, 41.0)], 22), sand, 24
    )
    parts = [body.turned("z", 90).scaled(1.0, 1.05, 0.9).moved(24.0, 5.0, 0), box((50, 1.6, 20), sand, 0.3)]
    for z in (-4.4, 4.4):
        parts += [
            tube([(12, 2.6, z), (26, 2.4, z), (36, 2.2, z)], [2.4, 2.0, 1.9], sand, 10, 10),
            ball(2.3, sand, 0.8, 12).moved(36, 1.9, z),
            ball(5.0, sand, 1.0, 16).scaled(1.2, 1.0, 0.6).moved(-10.0, 5.0, z),
        ]
    cloth = lathe(curve([(3.6, 8.0), (5.4, 11.0), (5.2, 15.0), (4.2, 19.0), (2.6, 20.4), (0.0, 20.8)], 16), sand, 22)
    parts += [
        cloth.scaled(0.85, 1.0, 1.0).moved(15.5, 0, 0),
        ball(3.0, sand, 1.25, 22).moved(17.6, 15.4, 0),
        lathe([(4.4, 6), (4.8, 12)], sand, 16).moved(15.0, 0, 0),
    ]
    parts += [
        lathe([(r, y), (r + 0.14, y + 0.5)], dark, 22).scaled(0.85, 1.0, 1.0).moved(15.5, 0, 0)
        for y, r in ((9.4, 4.6), (11.0, 5.3), (12.6, 5.35), (14.2, 5.25), (15.8, 5.0), (17.4, 4.6))
    ]
    parts += [ball(0.5, dark, 0.7, 10).moved(20.2, 16.4, z) for z in (-1.2, 1.2)]
    parts += [box((0.4, 0.4, 1.8), dark).moved(20.5, 13.6, 0), box((0.9, 1.3, 0.7), dark, 0.2).moved(20.2, 14.6, 0)]
    return Thing(join(parts), pitch=4.0, turned=32.0, wear=0.7)


def redeemer(cue: Cue) -> Thing:
    """A robed figure with its arms spread wide on a plinth, on the top of a green mountain."""
    pale = surface(cue, Stuff(paint("#d8d6cc"), "stone", paint("#b8b6ac"), 1.0, 0.2, wear=0.3))
    folds = np.linspace(0, 2 * math.pi, 61)
    rings = [
        np.stack(
            [
                (r + d * np.sin(folds * 11)) * np.cos(folds),
                np.full(61, y),
                (r + d * np.sin(folds * 11)) * 0.72 * np.sin(folds),
            ],
            1,
        )
        for y, r, d in (
            (0, 3.5, 0.3),
            (8, 3.0, 0.26),
            (16, 2.7, 0.18),
            (21, 3.3, 0.1),
            (24, 2.6, 0.02),
            (25.4, 1.0, 0.0),
        )
    ]
    parts = [
        grid(np.array(rings), pale),
        ball(1.5, pale, 1.25, 18).moved(0, 27.4, 0.1),
        tube([(0, 24.6, 0), (0, 26.6, 0)], 0.9, pale, 10),
        lathe([(1.62, 26.2), (1.7, 28.0), (1.2, 29.2), (0, 29.4)], pale, 16).moved(0, 0, -0.25),
    ]
    for s in (-1, 1):
        parts += [
            tube([(0, 23.2, 0), (s * 7.0, 23.1, 0), (s * 12.6, 22.9, 0)], [1.5, 1.15, 0.75], pale, 10, 12),
            prism([(0, 22.6), (s * 10.5, 22.4), (s * 9.8, 20.6), (s * 3.0, 18.0)], 1.3, pale),
            ball(0.85, pale, 0.7, 10).moved(s * 13.6, 22.8, 0),
        ]
    figure = join(parts).moved(0, 8.0, 0)
    base = [
        box((7.4, 8, 6.4), stone("#a8a498", 0.8), 0.2, 0.9),
        box((16, 1.6, 14), stone("#a8a498", 0.8)).moved(0, -1.4, 0),
    ]
    peak = lathe(curve([(40, -30), (30, -20), (20, -12), (12, -5), (8.5, -1.2), (0.0, -0.8)], 26), GREEN, 30)
    crag = lathe(curve([(28, -30), (20, -18), (13, -8), (9, -3), (0, -2.6)], 16), rock("#7a7468", 3.0), 20).moved(
        -8, -3, 6
    )
    return Thing(join([figure, *base, peak.scaled(1.25, 1, 1), crag]).moved(0, 30, 0), pitch=1.0, turned=6.0, wear=0.2)


def mountain_heads(cue: Cue) -> Thing:
    """Four heads carved side by side out of a mountain of pale granite, rubble below them."""
    granite, rng = surface(cue, Stuff(paint("#b0a698"), "rock", paint("#7a7268"), 5.0, 0.4, wear=0.5)), stream(cue)
    shade, parts = Stuff(tint(granite.colour, 0.28), wear=0.0), []
    for k, x in enumerate((-25.0, -8.5, 7.0, 23.0)):
        z, y, r = (3.0, 3.4, -0.5, 1.5)[k], (28.0, 24.5, 22.0, 25.5)[k], 6.8
        head = [
            ball(r, granite, 1.32, 24),
            box((2.2, 5.6, 3.6), granite, 0.6, 0.6).moved(0, -3.8, r * 0.92),
            box((9.0, 1.7, 3.0), granite, 0.5).moved(0, 1.7, r * 0.80),
            box((4.0, 0.8, 1.0), shade, 0.1).moved(0, -5.6, r * 0.84),
            box((4.6, 1.9, 1.8), granite, 0.7).moved(0, -8.4, r * 0.52),
            *(ball(1.5, shade, 0.62, 10).moved(s * 2.6, 0.4, r * 0.84) for s in (-1, 1)),
            lathe([(r * 1.02, 3.0), (r * 0.92, 7.2), (0, 9.4)], granite, 18),
        ]
        if k == 2:
            head.append(box((4.4, 0.9, 1.4), shade, 0.3).moved(0, -4.6, r * 0.84))  # a moustache
        if k == 3:
            head.append(lathe([(4.6, -13.0), (5.2, -9.0), (5.8, -4.6)], granite, 16).moved(0, 0, 1.4))  # a beard
        parts.append(join(head).turned("y", (14.0, 5.0, -6.0, -14.0)[k]).moved(x, y, z))
    columns = np.linspace(-58, 58, 40)
    crest = (
        31
        + 6.0 * np.sin(columns / 11)
        + 4.0 * np.sin(columns / 4.7 + 1)
        + rng.uniform(-1.6, 1.6, 40)
        - 0.004 * columns**2
    )
    rows = [
        np.stack(
            [columns, crest * v, -4.0 - 9.0 * (v - 0.55) ** 2 * 4 + 26.0 * (1 - v) ** 2.2 + rng.uniform(-0.8, 0.8, 40)],
            1,
        )
        for v in (0.0, 0.12, 0.26, 0.45, 0.7, 0.9, 1.0)
    ]
    parts.append(grid(np.array(rows), granite, False))
    for _ in range(60):
        x, r = float(rng.uniform(-46, 46)), float(rng.uniform(0.7, 2.4))
        parts.append(ball(r, granite, 0.8, 6).moved(x, float(rng.uniform(0, 7)), 22.0 + float(rng.uniform(-6, 6))))
    parts += [lathe([(2.4, 0), (0, 8.5)], GREEN, 7).moved(float(rng.uniform(-52, 52)), 0, 29.0) for _ in range(16)]
    return Thing(join(parts), pitch=1.0, turned=4.0, wear=0.5)


def rock_front(cue: Cue) -> Thing:
    """A temple front of two storeys of columns cut into a cliff of rose-red rock."""
    rose = surface(cue, Stuff(paint("#c07a54"), "rock", paint("#8a4a34"), 3.0, 0.4, wear=0.5))
    pale, rng = Stuff(tint(rose.colour, 1.25), "stone", tint(rose.colour, 0.9), 1.0, 0.3, wear=0.4), stream(cue)
    column = lathe([(0.95, 0), (0.8, 0.6), (0.72, 9.6), (1.05, 10.6), (1.05, 11.2)], pale, 14)
    parts = [column.moved(x, 1.2, 0.6) for x in (-10.0, -6.6, -3.3, 3.3, 6.6, 10.0)]
    parts += [
        box((24, 1.2, 4), pale).moved(0, 0, 0),
        box((24, 1.8, 2.6), pale).moved(0, 12.4, 0.4),
        box((24, 26, 1.2), pale).moved(0, 0, -1.6),
        prism([(-7.6, 0), (7.6, 0), (0, 3.0)], 2.6, pale).moved(0, 14.2, 0.4),
        opening(3.4, 8.4, DARK, pale, False, False).moved(0, 1.2, -0.9),
    ]
    upper = column.scaled(0.72)
    parts += [upper.moved(x, 17.2, 0.4) for x in (-10.0, -6.8, 6.8, 10.0)]
    drum = lathe(
        [(3.0, 0), (3.0, 8.4), (3.5, 8.8), (3.5, 9.6), (0.6, 13.2), (0.6, 13.8), (1.1, 14.6), (0.5, 16.0), (0.0, 16.2)],
        pale,
        20,
    )
    parts += [drum.moved(0, 17.2, 0.2), around(upper.scaled(0.8, 0.98, 0.8).moved(3.3, 17.2, 0), 8)]
    for s in (-1, 1):
        parts += [box((5.4, 1.4, 2.4), pale).moved(s * 8.4, 25.4, 0.3), prism([(-2.8, 0), (2.8, 0), (2.8, 3.2)] if s > 0
            else [(-2.8, 0), (2.8, 0), (-2.8, 3.2)], 2.4, pale).moved(s * 8.4, 26.8, 0.3)]  # fmt: skip
    us = np.linspace(-44, 44, 36)
    for s in (-1, 1):
        xs = np.linspace(12.2, 46, 14)
        cliff = [
            np.stack(
                [
                    s * (xs + rng.uniform(-0.8, 0.8, 14)),
                    np.full(14, y) + rng.uniform(-1, 1, 14) * (y > 0),
                    2.0 + 0.14 * (xs - 12.2) + 2.0 * np.sin(y / 6.0 + xs / 5) + rng.uniform(-0.8, 0.8, 14),
                ],
                1,
            )
            for y in np.linspace(0, 54, 12)
        ]
        face = np.array(cliff)
        parts.append(grid(face if s > 0 else face[:, ::-1], rose, False))
        parts.append(box((0.6, 46, 6.0), rose).moved(s * 12.2, 0, 0.6))
    top = [
        np.stack([us, np.full(36, y) + rng.uniform(-0.6, 0.6, 36), 3.6 + 0.6 * np.sin(us / 4) + 0.2 * (y - 34)], 1)
        for y in (33.6, 40.0, 47.0, 55.0)
    ]
    parts.append(grid(np.array(top), rose, False))
    return Thing(join(parts), pitch=1.0, turned=6.0, wear=0.5)


def lotus_towers(cue: Cue) -> Thing:
    """Five towers like lotus buds over galleries on three terraces, with steep stairs."""
    gray = surface(cue, Stuff(paint("#8a8070"), "stone", paint("#5f584a"), 1.2, 0.5, wear=0.6))
    roof, parts = Stuff(tint(gray.colour, 0.8), "rock", tint(gray.colour, 0.5), 1.0, 0.5, wear=0.6), []
    for wide, low, tall in ((120, 0, 5.0), (84, 5, 7.0), (52, 12, 9.0)):
        parts += [
            box((wide, tall, wide * 0.5), gray, 0.2, 0.985).moved(0, low, 0),
            box((wide + 1.6, 0.8, wide * 0.5 + 1.6), roof).moved(0, low + tall, 0),
        ]
        parts += [
            opening(1.2, tall * 0.5, DARK, gray, False, False).moved(float(x), low + tall * 0.3, wide * 0.25)
            for x in np.arange(-wide / 2 + 2, wide / 2, 2.9)
        ]
        stairs = [
            box((7.0, tall * (k + 1) / 6, 0.8), roof).moved(0, low, wide * 0.25 + 4.4 - 0.8 * k) for k in range(6)
        ]
        parts += stairs
    bud = curve([(1.0, 0.0), (1.12, 0.5), (1.05, 1.1), (0.85, 1.7), (0.55, 2.3), (0.22, 2.8), (0.0, 3.1)], 20)
    for x, z, r, y in ((0, 0, 7.4, 21), (-21, 9, 5.2, 21), (21, 9, 5.2, 21), (-21, -9, 5.2, 21), (21, -9, 5.2, 21)):
        steps = [(u * r * (1.0 + 0.06 * (k % 2)), v * r) for k, (u, v) in enumerate(bud)]
        parts += [
            lathe(steps, roof, 20).moved(x, y + 4, z),
            box((2.2 * r, 6.0, 2.2 * r), gray).moved(x, y - 1, z),
            opening(2.4, 4.6, DARK, gray, False, False).moved(x, y, z + 1.1 * r),
        ]
    return Thing(join(parts), pitch=4.0, turned=10.0, wear=0.6)


def lost_city(cue: Cue) -> Thing:
    """Terraces and roofless houses of grey stone on a green ridge, a horn of rock behind."""
    gray, rng = stone("#a09888", 0.7), stream(cue)
    horn = curve([(40, 0), (27, 14), (19, 30), (13, 46), (7, 57), (2.4, 63), (0, 64)], 40)
    parts = [_crag(horn, HORN, rng).scaled(0.9, 1, 0.7).moved(18, 0, -48)]
    shoulder = curve([(30, 0), (20, 10), (11, 22), (5, 29), (0, 32)], 28)
    parts.append(_crag(shoulder, HORN, rng).moved(-22, 0, -46))
    parts.append(_crag(shoulder, HORN, rng).scaled(1.2, 0.6, 1).moved(52, 0, -40))
    ridge = curve([(58, 0), (46, 5), (34, 10), (20, 14), (0, 15.6)], 24)
    parts.append(_crag(ridge, GREEN, rng, 0.10).scaled(1.05, 0.92, 0.34).moved(-2, -1.0, -17))
    for k in range(9):
        y, wide, z = 1.7 * k, 74.0 - 3.2 * k, 26.0 - 4.4 * k
        parts += [
            box((wide, 1.7, 4.8), gray).moved(-2 + 1.2 * k, y, z),
            box((wide, 0.25, 4.6), GREEN).moved(-2 + 1.2 * k, y + 1.7, z - 0.4),
        ]
    for _ in range(34):
        k = int(rng.integers(2, 9))
        x, y, z = float(rng.uniform(-32, 30)), 1.7 * k + 1.7, 26.0 - 4.4 * k - 0.6
        wide, tall = float(rng.uniform(3.0, 5.4)), float(rng.uniform(1.6, 2.6))
        parts += [
            box((wide, tall, 0.5), gray).moved(x, y, z + 1.4),
            box((0.5, tall, 3.0), gray).moved(x - wide / 2, y, z),
            box((0.5, tall, 3.0), gray).moved(x + wide / 2, y, z),
            prism([(-1.5, 0), (1.5, 0), (0, 2.2)], 0.5, gray).turned("y", 90).moved(x - wide / 2, y + tall, z),
            prism([(-1.5, 0), (1.5, 0), (0, 2.2)], 0.5, gray).turned("y", 90).moved(x + wide / 2, y + tall, z),
            box((0.8, 1.3, 0.2), DARK).moved(x, y, z + 1.6),
        ]
    return Thing(join(parts), pitch=14.0, turned=-8.0, wear=0.5)


def _crag(profile: list[tuple[float, float]], stuff: Stuff, rng: np.random.Generator, rough: float = 0.36) -> Mesh:
    """A rock turned from its profile (radius, height) whose sides are broken by ribs and ledges. rough: how far they
    stand out, as a share of the radius."""
    sides = 56
    turn = np.linspace(0, 2 * math.pi, sides + 1)
    radius, height = np.asarray(profile).T
    rise = height[:, None] / max(height.max(), 1e-3)
    broken = np.zeros((len(radius), sides + 1))
    for waves, share in ((3, 0.5), (5, 0.4), (8, 0.34), (13, 0.26), (21, 0.16)):
        lean, begins, steps = rng.uniform(-1.5, 1.5), rng.uniform(0, 6.28), rng.uniform(2, 3) * waves
        broken += share * (np.abs(np.sin(waves / 2 * turn + lean * rise + begins)) - 0.6) * (
            1 + 0.5 * np.sin(steps * rise + begins))
    wide = radius[:, None] * (1 + rough * broken)
    lift = 0.012 * height.max() * np.sin(7 * turn + 9 * rise) * (1 - rise)
    points = np.stack([wide * np.cos(turn), height[:, None] + lift, wide * np.sin(turn)], -1)
    return grid(points[:, ::-1], stuff)


def column_gate(cue: Cue) -> Thing:
    """A gate of six pairs of columns under a tall attic, a four-horse chariot of green bronze on top."""
    sand = surface(cue, stone("#c8b694", 1.0))
    bronze = Stuff(paint("#5f9484"), metal=0.4, gloss=0.4, wear=0.5)
    column = lathe([(1.1, 0), (0.95, 0.5), (0.82, 11.6), (1.1, 12.3), (1.2, 12.8)], sand, 16)
    parts = [column.moved(x, 0.8, z) for x in (-16, -9.6, -3.6, 3.6, 9.6, 16) for z in (-4.4, 4.4)]
    parts += [box((1.2, 13.4, 5.0), sand).moved(x, 0, 0) for x in (-16, -9.6, -3.6, 3.6, 9.6, 16)]
    parts += [
        box((36, 0.8, 12), sand),
        box((36, 2.4, 11.4), sand).moved(0, 13.4, 0),
        box((38, 0.8, 12.8), sand).moved(0, 15.8, 0),
        box((26, 3.6, 8.6), sand).moved(0, 16.6, 0),
        box((14, 1.4, 7.0), sand).moved(0, 20.2, 0),
    ]
    for s in (-1, 1):
        wing = [
            box((9, 7.6, 9), sand).moved(s * 24, 0, 0),
            prism([(-5, 0), (5, 0), (0, 2.4)], 9.4, sand).moved(s * 24, 7.6, 0),
        ]
        parts += [*wing, *(column.scaled(0.55).moved(s * 24 + d, 0, 5.2) for d in (-3.4, 0, 3.4))]
    for x in (-3.0, -1.0, 1.0, 3.0):  # the team
        neck = [(x, 23.9, 2.4), (x, 25.4, 3.2), (x, 25.3, 4.0)]
        legs = [[(x + d, 21.6, z), (x + d, 23.4, z - 0.2)] for d in (-0.3, 0.3) for z in (0.4, 2.6)]
        parts += [
            ball(0.9, bronze, 1, 12).scaled(0.7, 0.9, 1.5).moved(x, 23.6, 1.4),
            tube(neck, [0.5, 0.36, 0.22], bronze, 8),
        ]
        parts += [tube(leg, 0.16, bronze, 6) for leg in legs]
    parts += [
        lathe([(0.8, 21.6), (0.5, 24.0), (0.62, 25.4), (0.2, 26.0)], bronze, 12).moved(0, 0, -1.4),
        ball(0.42, bronze, 1.1, 10).moved(0, 26.4, -1.4),
        tube([(0.7, 22, -1.4), (0.7, 28.4, -1.4)], 0.1, bronze, 6),
        ball(0.5, metal("#c8a040", 0.8), 1, 8).moved(0.7, 28.8, -1.4),
    ]
    return Thing(join(parts), pitch=2.0, turned=6.0, wear=0.35)


def hill_letters(cue: Cue) -> Thing:
    """Nine white letters on posts along the brow of a dry hill, HOLLYWOOD."""
    rng = stream(cue)
    scrub = Stuff(paint("#8a7a4a"), "rock", paint("#5a5a34"), 6.0, 0.6, wear=0.0)
    white = Stuff(paint("#f2f0ea"), wear=0.1)
    parts: list[Mesh] = []
    crest = lambda x: 30.0 + 3.0 * math.sin(x / 16.0 + 1.0) - 0.0022 * x * x  # noqa: E731
    for k, letter in enumerate("HOLLYWOOD"):
        x = (k - 4) * 12.4
        y = crest(x) - 1.0 + float(rng.uniform(-0.8, 0.8))
        plate = inscription(letter, 11.4, 14.0, white, 1).turned("y", -90)
        parts += [
            plate.moved(x, y + 7.0, 9.0),
            inscription(letter, 11.4, 14.0, Stuff(paint("#8a8880")), 1).turned("y", -90).moved(x - 0.5, y + 7.0, 8.4),
        ]
        parts += [tube([(x + d, y - 3, 7.6), (x + d, y + 11, 8.0)], 0.22, matt("#6a665e"), 5) for d in (-3.0, 3.0)]
    us = np.linspace(-95, 95, 60)
    rows = []
    for v in np.linspace(0.0, 1.0, 12):
        high = np.array([crest(float(u)) + 9.0 * math.sin(float(u) / 40.0 + 2.0) for u in us])
        lift = v if v < 0.72 else 0.72 + (v - 0.72) * 1.7
        rows.append(
            np.stack(
                [us, (high - 3.0) * lift * (1.35 if v > 0.9 else 1.0), 46.0 * (1 - v) - 14.0 + rng.uniform(-1, 1, 60)],
                1,
            )
        )
    parts.append(grid(np.array(rows), scrub, False))
    parts += [
        ball(float(rng.uniform(0.8, 2.0)), GREEN, 0.8, 6)
        .moved(float(rng.uniform(-80, 80)), float(rng.uniform(1, 26)), 0.0)
        .moved(0, 0, 8.0)
        for _ in range(70)
    ]
    return Thing(join(parts), pitch=2.0, turned=2.0, wear=0.2)


def natural_arch(cue: Cue) -> Thing:
    """A span of red sandstone that wind and frost have left, its feet wide, beds of rock along it."""
    red, rng = Stuff(tone(cue, "#b8643c"), "rock", paint("#7e3d22"), 2.6, 0.6, wear=0.4), stream(cue)
    turns = np.linspace(math.pi, 0.0, 15)
    way = [(12.5 * math.cos(a) + float(rng.normal()) * 0.3, 13.5 * math.sin(a) ** 0.8 - 1.0, float(rng.normal()) * 0.4)
           for a in turns]  # fmt: skip
    thick = [2.5 + 2.6 * abs(math.cos(a)) ** 2.5 + float(rng.uniform(-0.35, 0.45)) for a in turns]
    parts = [tube(way, thick, red, 12, 44)]
    for s in (-1, 1):
        parts += [lathe(curve([(9.5, -1.0), (7.6, 0.4), (5.8, 2.0), (4.6, 4.4), (3.2, 6.0)], 14), red, 13).moved(
            s * 12.6, 0, float(rng.uniform(-0.6, 0.6)))]  # fmt: skip
    for _ in range(16):
        x, r = float(rng.uniform(-21, 21)), float(rng.uniform(0.5, 1.7))
        parts.append(ball(r, red, 0.7, 7).moved(x, 0.1, float(rng.uniform(2.0, 9.0))))
    return Thing(join(parts), pitch=2.0, turned=10.0, wear=0.4)
