"""Jeepneys, combine harvesters, goods trains, snowploughs. x forward; lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, mirrored, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    HEAD_LIGHT,
    driven,
    pairs,
    rolling,
    skin,
)

_IRON, _WARM = metal("#4a4a4e", 0.4, 0.6), (1.1, 1.0, 0.8)


def jeepney(cue: Cue) -> Thing:
    """A Manila jeepney: a jeep's chrome nose with horses on it, a long open-sided body, painted in bands, flags."""
    coat, band = surface(cue, enamel("#c8202c", 0.4)), enamel(second(cue, "#f0b81c"), 0.3)
    blue, green = enamel("#1c58b8", 0.3), enamel("#1c9a58", 0.3)
    nose = [
        skin(
            ((1.15, 0.80, 0.62, 1.28), (1.7, 0.70, 0.62, 1.26), (2.4, 0.64, 0.62, 1.2), (2.62, 0.55, 0.66, 1.1)),
            CHROME,
            0.95,
            0.8,
            26,
        ),
        *(box((0.03, 0.5, 0.05), CHROME).moved(2.62, 0.64, z) for z in np.linspace(-0.42, 0.42, 7)),
        *(box((1.1, 0.06, 0.34), coat, 0.02).moved(2.0, 0.98, 0.86 * s) for s in (1, -1)),
        box((0.14, 0.2, 1.9), CHROME, 0.05).moved(2.74, 0.42, 0),
    ]
    body = [
        box((4.5, 0.66, 1.9), coat, 0.05).moved(-1.1, 0.55, 0),
        box((5.1, 0.12, 2.0), CHROME, 0.04).moved(-0.95, 2.12, 0),
        box((5.0, 0.14, 1.9), blue, 0.05).moved(-0.95, 2.0, 0),
    ]
    sides = [box((4.4, 0.12, 0.03), c).moved(-1.1, y, 0.955) for y, c in ((0.66, band), (0.84, blue), (1.02, green))]
    sides += [
        box((4.5, 0.07, 0.05), CHROME).moved(-1.1, 1.18, 0.955),
        box((4.5, 0.05, 0.05), CHROME).moved(-1.1, 0.54, 0.955),
    ]
    sides += [box((0.07, 0.86, 0.05), CHROME).moved(x, 1.18, 0.93) for x in (-3.3, -2.4, -1.5, -0.6, 0.3, 1.12)]
    stars = [
        lathe([(0.0, 0.0), (0.15, 0.0), (0.13, 0.03), (0.0, 0.04)], c, 6).turned("x", 90).moved(x, 0.87, 0.985)
        for x, c in ((-2.85, band), (-1.95, coat), (-1.05, band), (-0.15, coat))
    ]
    seats = [box((4.0, 0.1, 0.4), enamel("#7a1c24", 0.1), 0.03).moved(-1.2, 0.98, s * 0.66) for s in (1, -1)]
    glass = [prism([(1.1, 1.24), (1.18, 1.24), (0.98, 2.0), (0.9, 2.0)], 1.6, GLASS)]
    visor = [prism([(1.0, 2.02), (1.75, 1.94), (1.72, 2.06), (1.0, 2.2)], 1.9, band, 0.02)]
    sign = [box((0.05, 0.3, 1.5), enamel("#f4f0e4", 0.1), 0.02).moved(1.45, 2.16, 0)]
    horse = [ball(0.09, CHROME, 1.2).moved(2.3, 1.38, z) for z in (-0.2, 0.2)] + [
        tube([(2.2, 1.2, z), (2.26, 1.42, z), (2.4, 1.46, z)], [0.05, 0.05, 0.03], CHROME, 8) for z in (-0.2, 0.2)
    ]
    flags = [
        prism([(0.0, 0.0), (-0.34, 0.09), (0.0, 0.2)], 0.01, c).moved(x, 2.5, z)
        for x, z, c in ((1.4, 0.8, coat), (1.4, -0.8, blue), (-3.2, 0.8, green), (-0.9, 0.8, band))
    ]
    flags += [
        tube([(x, 2.2, z), (x, 2.72, z)], 0.014, CHROME, 6)
        for x, z in ((1.4, 0.8), (1.4, -0.8), (-3.2, 0.8), (-0.9, 0.8))
    ]
    eyes = [ball(0.14, lit("#fff4d4", 0.9)).scaled(0.5, 1, 1).moved(2.68, 0.92, s * 0.62) for s in (1, -1)]
    lamps = tuple(Lamp((2.8, 0.92, s * 0.62), 0.42, HEAD_LIGHT, 0.0) for s in (1, -1))
    return driven(
        join([*nose, *body, mirrored(join([*sides, *stars])), *seats, *glass, *visor, *sign, *horse, *flags, *eyes]),
        pairs((1.85, -2.3), 0.78, 0.40, 0.26),
        6.0,
        lamps,
    )


def combine(cue: Cue) -> Thing:
    """A combine harvester: a tall body with a glass cab in front, the broad reel before it, a spout over the side."""
    coat = surface(cue, enamel("#2f7a34" if not cue.colours else "#b8302a", 0.25))
    rim = enamel(second(cue, "#e8c02c"), 0.2)
    body = [
        skin(
            (
                (-3.6, 0.9, 1.5, 2.9),
                (-3.2, 1.25, 1.1, 3.4),
                (-0.6, 1.3, 1.0, 3.5),
                (0.7, 1.28, 1.0, 3.2),
                (0.95, 1.1, 1.2, 2.9),
            ),
            coat,
            0.96,
            0.9,
            30,
        ),
        box((2.4, 0.6, 2.3), coat, 0.1, 1.25).moved(-1.6, 3.4, 0),
        box((2.5, 0.12, 2.64), rim, 0.02).moved(-1.4, 2.0, 0),
    ]
    cab = [
        box((1.35, 1.5, 1.9), GLASS, 0.08, 1.06).moved(1.55, 2.0, 0),
        box((1.75, 0.16, 2.1), coat, 0.06).moved(1.6, 3.5, 0),
        box((1.3, 0.25, 1.9), coat, 0.04).moved(1.5, 1.78, 0),
        *(box((0.09, 1.5, 0.09), coat).moved(x, 2.0, z) for x in (0.95, 2.2) for z in (-0.93, 0.93)),
    ]
    spout = [tube([(-0.8, 3.6, 0.9), (-0.8, 4.25, 1.1), (-2.6, 4.3, 1.35), (-3.9, 4.05, 1.4)], 0.17, coat, 12, 24)]
    throat = [prism([(0.9, 1.5), (1.1, 1.9), (3.0, 0.85), (3.0, 0.3)], 1.2, _IRON, 0.02)]
    head = [
        prism([(2.9, 0.15), (2.9, 1.15), (3.2, 1.15), (3.7, 0.3), (4.3, 0.12)], 5.2, coat, 0.02),
        *(prism([(3.1, 0.12), (3.1, 1.3), (4.6, 0.2)], 0.12, rim, 0.01).moved(0, 0, z) for z in (-2.6, 2.6)),
    ]
    ladder = [tube([(0.9, y, 1.3), (1.5, y, 1.3)], 0.03, _IRON, 6) for y in (0.7, 1.0, 1.3, 1.6)]
    wheels = [*pairs((0.55,), 1.25, 0.95, 0.6, 8), *pairs((-2.8,), 1.0, 0.55, 0.36, 8)]
    roll = rolling(wheels, rim, 2 / 8, 16)
    bars = [
        [
            tube([(0.6 * math.cos(a), 0.6 * math.sin(a), z) for z in (-2.5, 2.5)], 0.05, rim, 6)
            for a in np.linspace(0, 2 * math.pi, 7)[:-1]
        ],
        [
            tube([(0, 0, z), (0.6 * math.cos(a), 0.6 * math.sin(a), z)], 0.035, rim, 5)
            for a in np.linspace(0, 2 * math.pi, 7)[:-1]
            for z in (-2.5, 0.0, 2.5)
        ],
    ]
    reel = join([*bars[0], *bars[1]])
    lamps = tuple(Lamp((2.5, 3.55, z), 0.5, HEAD_LIGHT, 0.0) for z in (-0.8, 0.8))
    return Thing(
        join([*body, *cab, *spout, *throat, *head, *ladder]),
        lambda p: join([roll(p), reel.turned("z", -60 * p).moved(3.95, 1.15, 0)]),
        2 * math.pi * 0.95 * (2 / 8) / 2.5,
        2.5,
        pitch=8.0,
        pictures=5,
        wear=0.25,
        lamps=lamps,
    )


def _bogie(x: float) -> list[Mesh]:
    disc = lathe([(0.0, -0.06), (0.45, -0.06), (0.48, 0.0), (0.45, 0.06), (0.0, 0.08)], _IRON, 28).turned("x", 90)
    return [
        *(disc.moved(x + d, 0.45, s * 0.78) for d in (-0.9, 0.9) for s in (1, -1)),
        box((2.6, 0.3, 1.7), DARK, 0.04).moved(x, 0.55, 0),
    ]


def _wagon(x: float, k: int, cue: Cue) -> list[Mesh]:
    """A box van, a tank, a heap of coal or two containers on a frame of 11 m, its middle at x."""
    frame = [
        box((11.0, 0.25, 2.4), DARK, 0.02).moved(x, 0.95, 0),
        *_bogie(x - 3.9),
        *_bogie(x + 3.9),
        box((1.0, 0.18, 0.3), DARK).moved(x + 5.8, 0.9, 0),
    ]
    tones = ("#8a3a26", "#5a6670", "#2f5a8c", "#c8782c", "#3a6a4a")
    coat = tones[(k + cue.seed) % len(tones)]
    ribbed = Stuff(paint(coat), "panels", tint(paint(coat), 0.6), 0.9, 0.5, 0.2, wear=0.5)
    kind = (k + cue.seed) % 3
    if kind == 0:
        return [
            *frame,
            box((10.6, 2.7, 2.6), ribbed, 0.05).moved(x, 1.2, 0),
            box((1.9, 2.5, 2.66), matt("#54301f"), 0.03).moved(x, 1.25, 0),
        ]
    if kind == 1:
        tank = (
            lathe(
                [(0.0, -5.2), (1.0, -5.15), (1.3, -4.8), (1.3, 4.8), (1.0, 5.15), (0.0, 5.2)],
                enamel("#3c4248", 0.2),
                36,
            )
            .turned("z", 90)
            .moved(x, 2.45, 0)
        )
        return [*frame, tank, lathe([(0.5, 3.6), (0.5, 4.0), (0.0, 4.05)], _IRON, 20).moved(x, 0, 0)]
    other = tones[(k + cue.seed + 2) % len(tones)]
    return [
        *frame,
        box((5.2, 2.6, 2.5), ribbed, 0.03).moved(x - 2.7, 1.2, 0),
        box(
            (5.2, 2.6, 2.5), Stuff(paint(other), "panels", tint(paint(other), 0.6), 0.9, 0.5, 0.2, wear=0.5), 0.03
        ).moved(x + 2.7, 1.2, 0),
    ]


def goods_train(cue: Cue) -> Thing:
    """A diesel engine in two colours before two wagons of different kinds."""
    coat, band = surface(cue, enamel("#1f4f7a", 0.3)), enamel(second(cue, "#f0b01c"), 0.2)
    front = [
        skin(((3.4, 1.25, 1.2, 2.6), (5.6, 1.2, 1.2, 2.5), (6.3, 1.05, 1.2, 2.3)), coat, 0.98, 0.9, 24),
        box((2.2, 2.6, 2.7), coat, 0.12).moved(2.6, 1.2, 0),
        box((2.3, 0.14, 2.8), DARK, 0.05).moved(2.6, 3.8, 0),
        box((0.06, 0.7, 2.2), GLASS, 0.02).moved(3.72, 2.75, 0),
        *(box((0.9, 0.7, 0.04), GLASS, 0.02).moved(2.7, 2.75, s * 1.36) for s in (1, -1)),
    ]
    hood = [
        box((8.2, 2.2, 2.0), coat, 0.1).moved(-2.6, 1.2, 0),
        box((8.3, 0.3, 2.06), band, 0.02).moved(-2.6, 1.75, 0),
        box((2.6, 0.3, 2.9), band, 0.02).moved(4.9, 1.45, 0),
        *(box((1.3, 0.7, 2.06), DARK, 0.01).moved(x, 2.35, 0) for x in (-5.4, -3.4, -1.2)),
        *(lathe([(0.4, 0.0), (0.36, 0.14), (0.0, 0.16)], _IRON, 20).moved(x, 3.4, 0) for x in (-5.6, -4.4)),
        box((0.6, 0.4, 0.7), DARK, 0.05).moved(-1.4, 3.4, 0),
    ]
    frame = [
        box((13.6, 0.3, 2.8), DARK, 0.03).moved(-0.2, 0.9, 0),
        *_bogie(-4.4),
        *_bogie(4.2),
        box((4.0, 0.6, 2.2), _IRON, 0.1).moved(-0.2, 0.4, 0),
        prism([(6.3, 0.9), (6.9, 0.2), (6.3, 0.2)], 2.4, band),
    ]
    rail = [tube([(-6.6, 2.0, s * 1.34), (1.4, 2.0, s * 1.34)], 0.03, CHROME, 6) for s in (1, -1)]
    rail += [
        tube([(x, 1.2, s * 1.34), (x, 2.0, s * 1.34)], 0.025, CHROME, 6) for x in (-6.5, -4, -1.5, 1.2) for s in (1, -1)
    ]
    train = [*front, *hood, *frame, *rail]
    for k in range(2):
        train += _wagon(-13.2 - 12.0 * k, k, cue)
    eyes = [ball(0.16, lit("#fff4d4", 1.0), 0.7).moved(6.3, 2.1, z) for z in (-0.25, 0.25)]
    middle = 12.0
    return Thing(
        join([*train, *eyes]).moved(middle),
        None,
        1.0,
        11.0,
        pitch=4.0,
        wear=0.3,
        lamps=(Lamp((6.5 + middle, 2.1, 0.0), 1.6, (1.4, 1.2, 0.8), 0.0),),
    )


def snowplough(cue: Cue) -> Thing:
    """A lorry with a wide curved blade before it, a load of grit behind, an orange beacon; snow curls off the blade."""
    coat, blade = surface(cue, enamel("#e87a1c", 0.25)), enamel(second(cue, "#f0c01c"), 0.2)
    cab = [
        box((1.8, 1.9, 2.3), coat, 0.14).moved(1.8, 0.95, 0),
        box((0.05, 0.85, 2.0), GLASS, 0.03).moved(2.69, 1.85, 0),
        *(box((1.0, 0.75, 0.05), GLASS, 0.03).moved(1.9, 1.9, s * 1.15) for s in (1, -1)),
        box((0.3, 0.14, 1.2), lit("#ff9a1c", 1.6), 0.04).moved(1.7, 2.86, 0),
    ]
    body = [
        box((6.4, 0.25, 1.1), DARK, 0.02).moved(-0.4, 0.75, 0),
        box((3.6, 1.1, 2.3), coat, 0.05, 1.06).moved(-1.3, 1.0, 0),
        prism([(-3.0, 2.1), (0.4, 2.1), (-0.9, 2.75), (-1.8, 2.7)], 1.9, matt("#8a7a68", 0.4), 0.02),
    ]
    curl = [(0.0, 0.0), (0.35, 0.05), (0.12, 0.5), (0.18, 0.95), (0.5, 1.3), (0.36, 1.34), (0.02, 1.0), (-0.06, 0.5)]
    plough = [
        prism(curl, 3.3, blade, 0.01).turned("y", 18).moved(3.7, 0.05, 0),
        *(tube([(2.7, 0.75, z), (3.7, 0.55, z)], 0.1, _IRON, 8) for z in (-0.6, 0.6)),
    ]
    snow = Stuff(paint("#f4f8fc"), "rock", paint("#d4e0ec"), 0.1, 0.8, wear=0)
    rng = np.random.default_rng(cue.seed)
    drift = [
        ball(float(rng.uniform(0.16, 0.42)), snow, 0.8, 14).moved(
            4.15 + float(rng.normal(0, 0.25)) - 0.5 * t,
            0.15 + 1.1 * t * (1.6 - t) * float(rng.uniform(0.6, 1.0)),
            1.0 + 1.5 * t,
        )
        for t in rng.uniform(0, 1, 46)
    ]
    eyes = [ball(0.13, lit("#fff4d4", 1.0)).scaled(0.5, 1, 1).moved(2.72, 1.35, z) for z in (-0.85, 0.85)]
    lamps = (
        *(Lamp((2.9, 1.35, z), 0.9, HEAD_LIGHT, 0.0) for z in (-0.85, 0.85)),
        Lamp((1.7, 2.95, 0.0), 1.0, (1.4, 0.7, 0.15), 0.9),
    )
    return driven(
        join([*cab, *body, *plough, *drift, *eyes]), pairs((1.7, -1.7, -2.8), 1.0, 0.52, 0.36), 6.0, lamps, 0.15
    )


ROLLING = (
    (snowplough, 3.0, "snowplough, snowplow, snow plough, snow plow, gritter"),
    (jeepney, 2.7, "jeepney"),
    (combine, 4.3, "combine harvester, combine, harvester"),
    (goods_train, 4.2, "freight train, goods train, cargo train, diesel train, diesel locomotive"),
)
"""Maker, height in m, nouns."""
