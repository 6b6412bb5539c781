"""Gear of sport and workshop: golf clubs, hockey sticks, boomerangs, parachutes, saddles, propellers, pulleys. In m."""

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
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import DARK, STEEL, Stuff, cloth, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint


def golf_club(cue: Cue) -> Thing:
    """A driver on a slant, its ball on a tee."""
    head = prism(
        [(-0.05, 0.0), (0.05, 0.0), (0.062, 0.03), (0.02, 0.062), (-0.045, 0.055), (-0.06, 0.03)],
        0.10,
        surface(cue, enamel("#2a2a30", 0.4)),
        0.02,
    )
    shaft = tube([(-0.03, 0.05, 0), (-0.28, 0.72, 0)], 0.007, STEEL, 12)
    grip = tube([(-0.28, 0.72, 0), (-0.36, 0.94, 0)], [0.011, 0.014], DARK, 14)
    tee = join(
        [
            lathe([(0.0, 0.0), (0.003, 0.0), (0.004, 0.03), (0.009, 0.038), (0.0, 0.038)], wood("#e0c08a"), 16),
            ball(0.0215, matt("#f6f6f2", 0.05), 1, 26).moved(0, 0.056, 0),
        ]
    )
    return Thing(join([head, shaft, grip, tee.moved(0.16, 0, 0.02)]), pitch=8.0, turned=-10.0)


def hockey_stick(cue: Cue) -> Thing:
    """A stick that leans, its blade taped, and the puck."""
    stick = surface(cue, wood("#c89a5a", 0.05, 0.4))
    shaft = tube([(0.0, 0.05, 0), (-0.42, 1.02, 0)], 0.018, stick, 4)
    blade = prism([(-0.03, 0.0), (0.26, 0.02), (0.27, 0.085), (0.02, 0.10), (-0.04, 0.12)], 0.016, stick, 0.004)
    tape = prism([(0.06, 0.004), (0.22, 0.016), (0.225, 0.086), (0.06, 0.098)], 0.019, DARK, 0.002)
    puck = lathe([(0.0, 0.0), (0.038, 0.0), (0.038, 0.025), (0.0, 0.025)], DARK, 36)
    return Thing(
        join(
            [
                shaft,
                blade,
                tape,
                tube([(-0.36, 0.88, 0), (-0.425, 1.03, 0)], 0.021, DARK, 4),
                puck.moved(0.36, 0, 0.06),
            ]
        ),
        pitch=10.0,
        turned=-8.0,
    )


def shuttlecock(cue: Cue) -> Thing:
    """A cork with a crown of feathers, on its side."""
    cork = lathe(
        [(0.0, 0.0), (0.009, 0.002), (0.0135, 0.012), (0.0135, 0.024), (0.0, 0.024)], surface(cue, matt("#f0e8d8")), 28
    )
    plume = prism(
        [(-0.004, 0.0), (0.004, 0.0), (0.013, 0.06), (0.0, 0.07), (-0.013, 0.06)], 0.0012, matt("#fafaf6", 0)
    ).turned("y", 90)
    feathers = around(plume.turned("z", -20).moved(0.010, 0.022, 0), 16)
    a = np.linspace(0, 2 * math.pi, 33)
    rings = [
        tube(np.stack([r * np.cos(a), np.full(33, y), r * np.sin(a)], 1), 0.0009, matt("#d8d0c0"), 6)
        for r, y in ((0.0185, 0.045), (0.024, 0.06))
    ]
    band = lathe([(0.0139, 0.020), (0.0139, 0.025)], enamel("#2f8a4a", 0.1), 28)
    return Thing(join([cork, feathers, *rings, band]).turned("z", 118).moved(0.03, 0.0715, 0), pitch=12.0)


def boomerang(cue: Cue) -> Thing:
    """Bent wood with painted bands, on its elbow."""
    timber = surface(cue, wood("#a8602c", 0.05, 0.5))
    t = np.linspace(-1, 1, 25)
    spine = np.stack([0.30 * t, 0.24 - 0.24 * np.abs(t) ** 1.4], 1)
    wide = 0.034 * (1 - 0.45 * np.abs(t) ** 3)
    outline = [(float(x), float(y + w)) for (x, y), w in zip(spine, wide, strict=True)] + [
        (float(x), float(y - w)) for (x, y), w in zip(spine[::-1], wide[::-1], strict=True)
    ]
    bands = [
        box((0.022, 0.066, 0.0135), matt(c, 0)).moved(0, -0.033, 0).turned("z", s * 52).moved(s * x, y, 0)
        for s in (1, -1)
        for x, y, c in ((0.215, 0.085, "#f0e4c8"), (0.185, 0.122, "#1c1c20"))
    ]
    return Thing(join([prism(outline, 0.012, timber, 0.004), *bands]).moved(0, 0.035, 0), pitch=4.0, turned=14.0)


def slingshot(cue: Cue) -> Thing:
    """A forked stick with its band and leather."""
    stick, band = surface(cue, wood("#8a5a34", 0.03, 0.2)), matt("#a03a2a", 0.1)
    fork = [
        tube([(0, 0, 0), (0, 0.12, 0)], [0.016, 0.014], stick, 14),
        *(
            tube([(0, 0.115, 0), (0, 0.15, 0.035 * s), (0, 0.22, 0.055 * s)], [0.013, 0.012, 0.011], stick, 14, 16)
            for s in (1, -1)
        ),
    ]
    strings = [
        tube([(0, 0.208, 0.055 * s), (-0.06, 0.16, 0.03 * s), (-0.085, 0.13, 0.012 * s)], 0.0042, band, 8, 16)
        for s in (1, -1)
    ]
    ties = [tube([(0, 0.200, 0.053 * s), (0, 0.214, 0.0535 * s)], 0.0135, band, 12) for s in (1, -1)]
    return Thing(
        join([*fork, *strings, *ties, box((0.004, 0.022, 0.036), matt("#5a3420")).moved(-0.088, 0.118, 0)]),
        pitch=6.0,
        turned=58.0,
    )


def parachute(cue: Cue) -> Thing:
    """An open canopy of gores in two colours, its lines to a small pack."""
    one = surface(cue, cloth("#d8402a", 0.03))
    other = one.dyed(paint("#f4f0e6")) if len(cue.colours) < 2 else one.dyed(second(cue, "#f4f0e6"))
    gores: list[Mesh] = []
    for k in range(14):
        a = np.linspace(2 * math.pi * k / 14, 2 * math.pi * (k + 1) / 14, 7)
        rows = []
        for t in np.linspace(0.03, 1.0, 12):
            r, y = 2.6 * math.sin(1.45 * t), 3.6 + 1.9 * math.cos(1.45 * t)
            bulge = 1 + 0.06 * t * np.sin((a - a[0]) / (a[-1] - a[0]) * math.pi)
            rows.append(np.stack([r * bulge * np.cos(a), np.full(7, y), r * bulge * np.sin(a)], 1))
        gores.append(grid(np.array(rows), one if k % 2 else other))
    lines = [
        tube(
            [(2.58 * math.cos(t), 3.83, 2.58 * math.sin(t)), (0.06 * math.cos(t), 0.55, 0.06 * math.sin(t))],
            0.014,
            matt("#d8d4c8"),
            5,
        )
        for t in np.linspace(0, 2 * math.pi, 15)[:-1]
    ]
    pack = box((0.34, 0.46, 0.40), matt("#4a5a3a"), 0.06).moved(0, 0.12, 0)
    return Thing(join([*gores, *lines, pack]), pitch=-4.0, medium="air")


def sieve(cue: Cue) -> Thing:
    """A colander: a bowl full of holes on a foot, two handles; a funnel and a sieve by their word."""
    word, steel = cue.word.lower(), surface(cue, metal("#c4ccd2", 0.95, 0.1))
    if "funnel" in word:
        profile = [(0.010, 0.0), (0.012, 0.09), (0.10, 0.19), (0.104, 0.21), (0.098, 0.205), (0.010, 0.095)]
        return Thing(
            join(
                [
                    lathe(profile, steel, 44),
                    tube([(0.10, 0.2, 0), (0.135, 0.2, 0), (0.135, 0.165, 0), (0.09, 0.165, 0)], 0.005, steel, 8, 24),
                ]
            ),
            pitch=12.0,
        )
    bowl = curve([(0.05, 0.03), (0.09, 0.045), (0.125, 0.085), (0.14, 0.13)], 22)
    holes = []
    for ring, (r, y) in enumerate(bowl[3:-3:3]):
        n = 14 + 4 * ring
        holes += [
            ball(0.0045, DARK, 1, 8).moved(r * math.cos(q), y, r * math.sin(q))
            for q in np.linspace(0, 2 * math.pi, n + 1)[:-1] + 0.1 * ring
        ]
    rim = [(0.14, 0.13), (0.152, 0.133), (0.152, 0.138), (0.138, 0.138)]
    foot = [(0.07, 0.0), (0.075, 0.0), (0.06, 0.035)]
    ears = [
        tube(
            [(-0.03, 0.135, 0.14 * s), (-0.03, 0.14, 0.19 * s), (0.03, 0.14, 0.19 * s), (0.03, 0.135, 0.14 * s)],
            0.006,
            steel,
            8,
            24,
        )
        for s in (1, -1)
    ]
    inner = lathe([(0.0, 0.034), (0.05, 0.033), *[(r - 0.004, y) for r, y in bowl]], steel, 44)
    return Thing(
        join([lathe([*bowl, *rim], steel, 48), inner, lathe(foot, steel, 36), *holes, *ears]), pitch=16.0, turned=30.0
    )


def saddle(cue: Cue) -> Thing:
    """A western saddle on a beam: seat, horn, skirts, stirrups."""
    hide = surface(cue, Stuff(paint("#7a4220"), gloss=0.5, wear=0.35))
    dark = hide.dyed(tint(hide.colour, 0.6))
    rows = []
    for x, dip, wide in (
        (-0.28, 0.10, 0.16),
        (-0.22, 0.13, 0.19),
        (-0.08, 0.02, 0.19),
        (0.06, 0.0, 0.17),
        (0.16, 0.06, 0.14),
        (0.22, 0.10, 0.10),
    ):
        rows.append([(x, 0.96 + dip - 0.10 * (abs(s) ** 2), wide * s) for s in np.linspace(-1, 1, 13)])
    skirts = [
        prism(
            [(-0.30, 0.92), (0.22, 0.92), (0.24, 0.70), (0.10, 0.60), (-0.20, 0.60), (-0.34, 0.72)], 0.02, hide, 0.006
        )
        .turned("x", 16 * s)
        .moved(0, 0.02, 0.16 * s)
        for s in (1, -1)
    ]
    horn = [tube([(0.20, 1.02, 0), (0.25, 1.12, 0)], 0.022, dark, 14), ball(0.04, dark, 0.5, 18).moved(0.255, 1.135, 0)]
    straps = [tube([(0.0, 0.72, 0.30 * s), (0.01, 0.42, 0.33 * s)], 0.018, dark, 6) for s in (1, -1)]
    irons = [
        tube(
            [
                (0.01 - 0.07, 0.30, 0.33 * s),
                (0.01 - 0.06, 0.42, 0.33 * s),
                (0.01 + 0.06, 0.42, 0.33 * s),
                (0.01 + 0.07, 0.30, 0.33 * s),
                (0.01 - 0.07, 0.30, 0.33 * s),
            ],
            0.012,
            wood("#a8743c"),
            8,
        )
        for s in (1, -1)
    ]
    oak = wood("#8a5a34", 0.05, 0.2)
    beam = [
        tube([(-0.5, 0.84, 0), (0.5, 0.84, 0)], 0.07, oak, 16),
        *(tube([(x, 0.82, 0), (x * 1.15, 0.0, 0.28 * s)], 0.035, oak, 10) for x in (-0.42, 0.42) for s in (1, -1)),
    ]
    return Thing(join([grid(np.array(rows), hide), *skirts, *horn, *straps, *irons, *beam]), pitch=10.0, turned=-25.0)


def propeller(cue: Cue) -> Thing:
    """Three bent blades on a hub, on a stand; of a ship of bronze."""
    word = " ".join((cue.word, *cue.traits)).lower()
    stuff = surface(cue, metal("#c79a3c", 0.9) if "ship" in word or "boat" in word else wood("#8a5430", 0.05, 0.6))
    rows = []
    for t in np.linspace(0.0, 1.0, 12):
        twist, wide = math.radians(60 - 45 * t), 0.10 * math.sin(math.pi * (0.12 + 0.80 * t)) + 0.01
        rows.append(
            [(s * wide * math.sin(twist), 0.08 + 0.62 * t, s * wide * math.cos(twist)) for s in np.linspace(-1, 1, 7)]
        )
    blades = join([grid(np.array(rows), stuff).turned("x", 120.0 * k) for k in range(3)])
    hub = lathe([(0.0, -0.10), (0.085, -0.09), (0.09, 0.02), (0.05, 0.14), (0.0, 0.18)], STEEL, 36).turned("z", -90)
    post = [
        tube([(-0.05, 0.78, 0), (-0.10, 0.0, 0)], 0.03, DARK, 12),
        box((0.5, 0.04, 0.5), DARK, 0.02).moved(-0.08, 0, 0),
    ]
    return Thing(join([join([blades, hub]).moved(0, 0.78, 0), *post]), pitch=5.0, turned=66.0)


def pulley(cue: Cue) -> Thing:
    """A wheel on a beam with a rope over it: a crate at one end, the free end at the other."""
    oak, rope = wood("#8a5a34", 0.05, 0.2), Stuff(paint("#c8a870"), "stripes", paint("#9a7a48"), 0.02, 0.4, wear=0)
    wheel = surface(cue, metal("#8a8f96", 0.7, 0.4))
    disc = lathe(
        [(0.0, -0.03), (0.16, -0.03), (0.17, -0.028), (0.145, 0.0), (0.17, 0.028), (0.16, 0.03), (0.0, 0.03)], wheel, 44
    ).turned("x", 90)
    frame = [tube([(x, 0.0, 0), (x * 0.9, 1.9, 0)], 0.045, oak, 8) for x in (-0.72, 0.72)] + [
        box((1.7, 0.10, 0.12), oak, 0.01).moved(0, 1.85, 0)
    ]
    fork = [box((0.03, 0.30, 0.015), DARK).moved(0, 1.56, 0.045 * s) for s in (1, -1)]
    a = np.linspace(math.pi, 0, 25)
    path = [
        (-0.15, 0.62, 0.0),
        *((0.152 * math.cos(t), 1.58 + 0.152 * math.sin(t), 0.0) for t in a),
        (0.152, 0.35, 0.0),
    ]
    load = join(
        [
            box((0.42, 0.36, 0.42), wood("#b07a44", 0.06, 0.1), 0.01),
            *(box((0.44, 0.04, 0.44), wood("#7a4a28", 0.05)).moved(0, y, 0) for y in (0.03, 0.29)),
        ]
    )
    return Thing(
        join([*frame, *fork, disc.moved(0, 1.58, 0), tube(path, 0.016, rope, 10), load.moved(-0.15, 0.26, 0)]),
        pitch=8.0,
        turned=-24.0,
    )


def tripod(cue: Cue) -> Thing:
    """Three legs that spread, a plate to mount something on."""
    leg = surface(cue, matt("#26262a"))
    legs = [
        join(
            [
                tube([(0.04, 1.02, 0), (0.26, 0.48, 0)], 0.020, leg, 10),
                tube([(0.24, 0.52, 0), (0.44, 0.0, 0)], 0.013, STEEL, 10),
                ball(0.02, leg, 1, 12).moved(0.44, 0.012, 0),
            ]
        ).turned("y", 120.0 * k + 20)
        for k in range(3)
    ]
    head = [
        tube([(0, 0.96, 0), (0, 1.18, 0)], 0.024, leg, 14),
        box((0.11, 0.02, 0.09), STEEL, 0.006).moved(0, 1.20, 0),
        ball(0.036, leg, 0.9, 18).moved(0, 1.17, 0),
        tube([(0, 1.16, 0.02), (-0.16, 1.02, 0.10)], 0.011, leg, 10),
    ]
    return Thing(join([*legs, *head]), pitch=6.0)


def dart(cue: Cue) -> Thing:
    """A dart on a slant: needle, knurled barrel, flights."""
    barrel, flight = metal("#8a8f96", 0.9, 0.2), surface(cue, enamel("#c8281c", 0.1))
    vane = prism([(0.0, 0.0), (0.012, 0.020), (0.045, 0.020), (0.050, 0.0)], 0.001, flight).moved(-0.105, 0.0, 0)
    one = join(
        [
            tube([(0.045, 0, 0), (0.085, 0, 0)], [0.0016, 0.0002], STEEL, 8),
            tube([(-0.01, 0, 0), (0.0, 0, 0), (0.03, 0, 0), (0.046, 0, 0)], [0.004, 0.0055, 0.0055, 0.002], barrel, 14),
            tube([(-0.075, 0, 0), (-0.008, 0, 0)], 0.0026, DARK, 10),
            *(vane.turned("x", 90.0 * k) for k in range(4)),
        ]
    )
    return Thing(one.turned("z", 24).moved(0, 0.06, 0), pitch=6.0, turned=-16.0)


def hoop_toy(cue: Cue) -> Thing:
    """A hula hoop on edge, striped."""
    a = np.linspace(0, 2 * math.pi, 81)
    coat = surface(cue, Stuff(paint("#e8408a"), "stripes", paint("#f4d23a"), 0.16, 0.0, 0.8, wear=0))
    return Thing(
        tube(np.stack([np.zeros(81), 0.46 + 0.45 * np.sin(a), 0.45 * np.cos(a)], 1), 0.018, coat, 14, 0, False),
        pitch=6.0,
        turned=62.0,
    )


def razor(cue: Cue) -> Thing:
    """A safety razor, lying on its head; a penknife with its blade out by its word."""
    grip = surface(cue, metal("#c4ccd4", 1.0, 0.1))
    if "knife" in cue.word.lower():
        case = surface(cue, enamel("#c01c1c", 0.2))
        body = prism(
            [(-0.045, 0.0), (0.045, 0.0), (0.050, 0.008), (0.045, 0.018), (-0.045, 0.018), (-0.050, 0.008)],
            0.018,
            case,
            0.003,
        )
        edge = prism([(0.0, 0.0), (0.062, 0.002), (0.056, 0.011), (0.0, 0.013)], 0.0022, STEEL, 0.0008).moved(
            0.043, 0.003, 0
        )
        small = prism([(0.0, 0.0), (-0.030, 0.030), (-0.036, 0.024), (-0.010, 0.0)], 0.002, STEEL).moved(
            -0.036, 0.014, 0.003
        )
        cross = [
            box((a, b, 0.001), matt("#f4f2ee", 0)).moved(0, 0.009 - b / 2, 0.0095)
            for a, b in ((0.011, 0.0036), (0.0036, 0.011))
        ]
        return Thing(join([body, edge, small, *cross]).moved(0, 0.003, 0), pitch=20.0, turned=-10.0)
    handle = tube([(-0.07, 0, 0), (0.03, 0, 0)], 0.0058, grip, 16)
    knurl = [tube([(x, 0, 0), (x + 0.002, 0, 0)], 0.0066, grip, 16) for x in np.linspace(-0.066, -0.01, 12)]
    head = (
        join([box((0.024, 0.004, 0.042), grip, 0.002), box((0.026, 0.0008, 0.044), STEEL).moved(0, -0.001, 0)])
        .turned("z", 90)
        .moved(0.034, 0, 0)
    )
    return Thing(join([handle, *knurl, head]).turned("z", 42).moved(0, 0.058, 0), pitch=8.0, turned=-30.0)


GOODS = (
    (golf_club, 0.95, "golf club, golf driver, golf iron"),
    (hockey_stick, 1.0, "hockey stick, ice hockey stick"),
    (shuttlecock, 0.08, "shuttlecock, birdie, badminton shuttlecock"),
    (boomerang, 0.3, "boomerang"),
    (slingshot, 0.22, "slingshot, catapult toy"),
    (parachute, 5.5, "parachute, open parachute"),
    (sieve, 0.15, "colander, strainer, sieve, funnel"),
    (saddle, 1.15, "saddle, horse saddle, leather saddle"),
    (propeller, 1.4, "propeller, ship propeller, airplane propeller, boat propeller"),
    (pulley, 1.95, "pulley, pulley system, block and tackle"),
    (tripod, 1.2, "tripod, camera tripod"),
    (dart, 0.08, "dart, darts"),
    (hoop_toy, 0.92, "hula hoop, hula-hoop"),
    (razor, 0.12, "razor, safety razor, shaving razor"),
    (razor, 0.03, "pocketknife, pocket knife, penknife, swiss army knife, jackknife"),
)
"""Who makes it, how tall it is, m, and its nouns."""
