"""Odd things that have no shelf of their own: matchboxes, dustpans, rollers, webcams, beanbags, crosses. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    BRASS,
    DARK,
    STEEL,
    Stuff,
    enamel,
    glass,
    lit,
    matt,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import spline
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint


def matchbox(cue: Cue) -> Thing:
    """A box of matches half open, its matches and one beside it."""
    sleeve, card = surface(cue, enamel("#c8401c", 0.05)), matt("#e8dcc0", 0.05)
    stick, head = wood("#d8b078", 0.02), matt("#a01c1c")
    match = join([box((0.042, 0.0022, 0.0022), stick), ball(0.0026, head, 1, 10).moved(0.022, 0.0012, 0)])
    tray = [box((0.052, 0.012, 0.032), card), box((0.048, 0.001, 0.028), matt("#b8a888")).moved(0, 0.0121, 0)]
    inside = [match.moved(0.004, 0.0125 + 0.0006 * (k % 3), 0.0034 * (k - 3.5)) for k in range(8)]
    cover = [box((0.054, 0.015, 0.035), sleeve), box((0.030, 0.0003, 0.020), matt("#f2d25a", 0)).moved(0, 0.0151, 0)]
    cover.append(box((0.0542, 0.010, 0.0352), matt("#3a2a22")).moved(0, 0.0025, 0))
    opened = join([join(cover), join([*tray, *inside]).moved(0.030, 0.0012, 0)])
    return Thing(join([opened, match.turned("y", 40).moved(0.02, 0, 0.042)]), pitch=26.0, turned=-25.0)


def dustpan(cue: Cue) -> Thing:
    """A dustpan with its handle, a hand brush before it."""
    pan = surface(cue, enamel("#2f8ac0", 0.1))
    floor = (
        prism([(-0.12, -0.14), (0.12, -0.16), (0.12, 0.16), (-0.12, 0.14)], 0.006, pan)
        .turned("x", 90)
        .moved(0, 0.004, 0)
    )
    walls = [
        box((0.006, 0.07, 0.28), pan).moved(-0.12, 0, 0),
        *(box((0.24, 0.05, 0.006), pan, 0, 0.9).turned("y", -5 * s).moved(0, 0, 0.148 * s) for s in (1, -1)),
    ]
    grip = tube([(-0.12, 0.05, 0), (-0.18, 0.075, 0), (-0.29, 0.085, 0)], [0.016, 0.015, 0.017], pan, 12, 16)
    back = box((0.22, 0.022, 0.045), pan, 0.008).moved(0.07, 0.045, 0)
    bristles = [
        tube([(x, 0.046, z), (x * 1.04, 0.0, z * 1.25)], 0.004, matt("#d8c8a0"), 5)
        for x in np.linspace(-0.03, 0.17, 16)
        for z in (-0.015, 0.0, 0.015)
    ]
    brush = (
        join([back, *bristles, tube([(-0.03, 0.056, 0), (-0.16, 0.075, 0)], [0.012, 0.015], pan, 12)])
        .turned("y", 28)
        .moved(0.02, 0, 0.24)
    )
    return Thing(join([floor, *walls, grip, brush]), pitch=16.0, turned=-30.0)


def paint_roller(cue: Cue) -> Thing:
    """A roller with wet paint on its sleeve, leaning on its handle."""
    coat = surface(cue, Stuff(paint("#2f7ac8"), "thatch", tint(paint("#2f7ac8"), 0.8), 0.01, 0.6, 0.5, wear=0))
    sleeve = tube([(0, 0.36, -0.11), (0, 0.36, 0.11)], 0.030, coat, 28)
    ends = tube([(0, 0.36, -0.114), (0, 0.36, 0.114)], 0.020, matt("#f2f0ea"), 20)
    wire = tube(
        [(0, 0.36, 0.11), (0, 0.36, 0.145), (0, 0.27, 0.145), (0, 0.22, 0.0), (0, 0.15, 0.0)], 0.0045, STEEL, 10, 40
    )
    grip = lathe(
        curve([(0.0, 0.0), (0.016, 0.004), (0.013, 0.06), (0.017, 0.11), (0.009, 0.155), (0.0, 0.158)], 26),
        enamel("#d8301c", 0.15),
        24,
    )
    return Thing(join([sleeve, ends, wire, grip]).turned("x", 12), pitch=6.0, turned=62.0)


def webcam(cue: Cue) -> Thing:
    """A camera for a screen: a round eye on a clip."""
    shell, blue = surface(cue, enamel("#26262c", 0.2)), Stuff(paint("#1a2a4a"), gloss=1.0, metal=0.7, wear=0)
    rim = [(0.0, 0.0), (0.017, 0.0), (0.017, 0.010), (0.013, 0.010), (0.012, 0.004), (0.0, 0.004)]
    eye = join([lathe(rim, DARK, 32), ball(0.010, blue, 0.5, 24).moved(0, 0.004, 0)])
    lamp = ball(0.002, lit("#40ff60", 1.4), 1, 8).moved(0.021, 0.012, 0.004)
    head = join([ball(0.024, shell, 1.0, 30), eye.turned("z", -90).moved(0.016, 0, 0), lamp])
    foot = [
        box((0.012, 0.020, 0.018), shell, 0.003).moved(0, 0.022, 0),
        box((0.05, 0.008, 0.05), shell, 0.004).moved(-0.006, 0.014, 0),
        box((0.008, 0.022, 0.05), shell, 0.003).moved(0.018, -0.004, 0),
        box((0.008, 0.028, 0.05), shell, 0.003).turned("z", -18).moved(-0.026, -0.012, 0),
    ]
    return Thing(join([head.moved(0, 0.062, 0), *foot]).moved(0, 0.012, 0), pitch=8.0, turned=62.0)


def camcorder(cue: Cue) -> Thing:
    """A video camera for the hand: a barrel, an open flap with its picture, a strap."""
    shell, blue = surface(cue, enamel("#26262c", 0.2)), Stuff(paint("#1a2a5a"), gloss=1.0, metal=0.8, wear=0)
    tube_ = [(0.0, -0.03), (0.030, -0.03), (0.030, 0.055), (0.034, 0.06), (0.034, 0.09), (0.026, 0.09), (0.024, 0.07)]
    barrel = join([lathe([*tube_, (0.0, 0.07)], shell, 36), ball(0.022, blue, 0.4, 26).moved(0, 0.072, 0)])
    parts = [
        box((0.16, 0.085, 0.062), shell, 0.016).moved(-0.02, 0.012, 0),
        barrel.turned("z", -90).moved(0.05, 0.055, 0),
        box((0.075, 0.055, 0.008), shell, 0.004).moved(-0.03, 0.03, 0.075),
        box((0.066, 0.046, 0.001), lit("#5a9ad0", 0.7)).moved(-0.03, 0.034, 0.0705),
        ball(0.004, lit("#ff2a1c", 1.6), 1, 10).moved(0.04, 0.092, 0.018),
        tube([(0.04, 0.06, -0.035), (0.0, 0.065, -0.062), (-0.07, 0.05, -0.036)], 0.011, DARK, 6, 20),
        box((0.07, 0.012, 0.03), shell, 0.004).moved(-0.02, 0.096, 0),
    ]
    return Thing(join(parts), pitch=12.0, turned=-30.0)


def beanbag(cue: Cue) -> Thing:
    """A soft seat that has been sat in."""
    hide = surface(cue, Stuff(paint("#c8502c"), "weave", tint(paint("#c8502c"), 0.75), 0.02, 0.3, wear=0))
    a, rows = np.linspace(0, 2 * math.pi, 61), []
    belly = ((0.0, 0.0, 0.0), (0.42, 0.01, 0), (0.54, 0.14, 0), (0.50, 0.30, 0.02), (0.38, 0.50, 0.09),
             (0.20, 0.66, 0.16), (0.08, 0.74, 0.20), (0.0, 0.755, 0.20))  # fmt: skip
    for r, y, dent in spline(np.array(belly), 30):
        seams = r * (1 + 0.025 * np.cos(6 * a))
        sunk = y - dent * np.clip(np.cos(a), -0.2, 1.0)
        rows.append(np.stack([seams * np.cos(a) - 0.10 * y, sunk, seams * np.sin(a)], 1))
    return Thing(
        join(
            [grid(np.array(rows), hide), ball(0.03, hide.dyed(tint(hide.colour, 0.6)), 0.6, 14).moved(-0.10, 0.74, 0)]
        ),
        pitch=12.0,
        turned=-40.0,
    )


def cross(cue: Cue) -> Thing:
    """A crucifix of wood on a step, a wreath of gilt where its arms meet."""
    oak = surface(cue, wood("#5a361e", 0.05, 0.5))
    a = np.linspace(0, 2 * math.pi, 49)
    halo = tube(np.stack([np.zeros(49), 0.40 + 0.07 * np.sin(a), 0.07 * np.cos(a)], 1), 0.007, BRASS, 10)
    beams = [
        box((0.03, 0.52, 0.055), oak, 0.006).moved(0, 0.06, 0),
        box((0.03, 0.055, 0.32), oak, 0.006).moved(0, 0.372, 0),
    ]
    return Thing(
        join(
            [
                *beams,
                halo.moved(0.002, 0, 0),
                box((0.12, 0.03, 0.16), oak, 0.008),
                box((0.08, 0.035, 0.11), oak, 0.006).moved(0, 0.03, 0),
            ]
        ),
        pitch=5.0,
        turned=66.0,
    )


def cake_stand(cue: Cue) -> Thing:
    """A footed plate with cupcakes under a glass dome."""
    china = surface(cue, enamel("#f4f0ea", 0.3))
    foot = lathe(
        [
            *curve([(0.075, 0.0), (0.07, 0.008), (0.018, 0.03), (0.016, 0.08), (0.03, 0.105)], 24),
            (0.15, 0.112),
            (0.155, 0.122),
            (0.0, 0.120),
        ],
        china,
        48,
    )
    cakes: list[Mesh] = []
    for k, icing in enumerate(("#f0a0b8", "#f6f0e4", "#8ac8d8", "#f2d27a", "#c89ad8", "#5a3420")):
        spot = (0.0, 0.0) if k == 5 else (0.078 * math.cos(1.2566 * k), 0.078 * math.sin(1.2566 * k))
        paper = lathe([(0.0, 0.0), (0.022, 0.0), (0.030, 0.030), (0.0, 0.031)], matt(tint(paint("#b8784a"), 1.0)), 20)
        swirl = lathe(
            curve([(0.032, 0.030), (0.030, 0.040), (0.018, 0.052), (0.0, 0.064)], 18),
            Stuff(paint(icing), gloss=0.4, wear=0),
            24,
        )
        cakes.append(
            join([paper, swirl, ball(0.006, enamel("#c8202c", 0.2), 1, 12).moved(0, 0.066, 0)]).moved(
                spot[0], 0.122, spot[1]
            )
        )
    dome = lathe(curve([(0.135, 0.123), (0.135, 0.17), (0.11, 0.225), (0.0, 0.25)], 24), glass("#dcecf0", 0.16), 44)
    return Thing(join([foot, *cakes, dome, ball(0.012, glass("#dcecf0", 0.6), 1, 16).moved(0, 0.262, 0)]), pitch=12.0)


def pacifier(cue: Cue) -> Thing:
    """A baby's dummy: a shield, a teat, a ring."""
    shell = surface(cue, enamel("#6ab8d8", 0.15))
    shield = ball(0.024, shell, 0.75, 28).scaled(0.22, 1, 1.0)
    teat = [
        tube([(-0.004, 0, 0), (-0.014, 0, 0)], 0.006, Stuff(paint("#e8c890"), gloss=0.9, opacity=0.8, wear=0), 18),
        ball(0.009, Stuff(paint("#e8c890"), gloss=0.9, opacity=0.85, wear=0), 1, 20).moved(-0.021, 0, 0),
    ]
    a = np.linspace(0, 2 * math.pi, 37)
    hoop = tube(
        np.stack([0.008 + 0 * a, -0.016 + 0.015 * np.sin(a), 0.015 * np.cos(a)], 1),
        0.0026,
        enamel("#f2f0ea" if not cue.colours else "#f6f4f0", 0.15),
        10,
    )
    return Thing(
        join([shield, *teat, hoop, ball(0.009, shell, 0.8, 18).moved(0.004, 0, 0)]).moved(0, 0.034, 0),
        pitch=10.0,
        turned=-38.0,
    )


def clothespin(cue: Cue) -> Thing:
    """Wooden pegs on a line, one of them with a photograph."""
    peg = surface(cue, wood("#d8a868", 0.02, 0.3))
    half = prism(
        [(0.0, 0.0), (0.006, 0.004), (0.007, 0.045), (0.010, 0.072), (0.002, 0.072), (0.001, 0.040)], 0.010, peg, 0.001
    )
    spring = [tube([(-0.008, 0.038, z), (0.008, 0.038, z)], 0.0016, STEEL, 8) for z in (-0.0055, 0.0055)] + [
        ball(0.0045, STEEL, 0.9, 14).moved(0, 0.038, 0)
    ]
    one = join([half, half.turned("y", 180), *spring]).turned("y", 90)
    line = tube([(0, 0.150, -0.16), (0, 0.138, 0), (0, 0.150, 0.16)], 0.0022, matt("#e8e0cc"), 8, 20)
    photo = [
        box((0.001, 0.075, 0.062), matt("#f6f4ee", 0)).moved(0.0, 0.066, 0),
        box((0.0015, 0.048, 0.050), matt(second(cue, "#6aa0c8"), 0)).moved(0.0002, 0.086, 0),
    ]
    posts = [tube([(0, 0, z), (0, 0.155, z)], 0.006, wood("#8a5a34"), 10) for z in (-0.16, 0.16)] + [
        box((0.05, 0.008, 0.06), wood("#8a5a34"), 0.003).moved(0, 0, z) for z in (-0.16, 0.16)
    ]
    return Thing(
        join([line, *(one.moved(0, 0.098, z) for z in (-0.085, 0.0, 0.085)), *photo, *posts]), pitch=5.0, turned=70.0
    )


GOODS = (
    (matchbox, 0.017, "matchbox, box of matches, match box"),
    (dustpan, 0.1, "dustpan, dust pan, dustpan and brush"),
    (paint_roller, 0.4, "paint roller"),
    (webcam, 0.1, "webcam, web camera"),
    (camcorder, 0.12, "camcorder, video camera, handycam"),
    (beanbag, 0.75, "beanbag, bean bag, beanbag chair, bean bag chair"),
    (cross, 0.58, "crucifix, wooden cross, holy cross"),
    (cake_stand, 0.27, "cake stand, cupcake stand"),
    (pacifier, 0.07, "pacifier, baby's dummy"),
    (clothespin, 0.17, "clothespin, clothespins, clothes peg, clothes pegs"),
)
"""Who makes it, how tall it is, m, and its nouns."""
