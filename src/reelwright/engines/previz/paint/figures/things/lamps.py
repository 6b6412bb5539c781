"""Lamps by their own names: the jointed one of a desk, a shade by itself. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, STEEL, Stuff, enamel, lit, matt
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_ELBOW, _NECK = (-0.13, 0.27), (0.10, 0.47)
"""Where the arms of a desk lamp are jointed: x, y."""


def _arm(a: tuple[float, float], b: tuple[float, float], stuff: Stuff) -> list[Mesh]:
    """Two parallel bars and the spring between them."""
    (ax, ay), (bx, by) = a, b
    bars = [tube([(ax, ay, z), (bx, by, z)], 0.0055, stuff, 10) for z in (-0.016, 0.016)]
    long, turns = math.hypot(bx - ax, by - ay), 18
    t = np.linspace(0.10, 0.55, turns * 8)
    c, s = (bx - ax) / long, (by - ay) / long
    coil = 0.008 * np.cos(2 * math.pi * turns * t / 0.45)
    path = np.stack(
        [
            ax + (bx - ax) * t - s * coil,
            ay + (by - ay) * t + c * coil,
            0.008 * np.sin(2 * math.pi * turns * t / 0.45),
        ],
        1,
    )
    return [*bars, tube(path, 0.0016, STEEL, 4)]


def desk_lamp(cue: Cue) -> Thing:
    """A round foot, two sprung arms, a bell of enamel with its bulb lit."""
    coat = surface(cue, enamel("#c8402c", 0.25))
    dark = matt("#1f2024", 0.1)
    foot = lathe(
        curve([(0.0, 0.0), (0.105, 0.0), (0.108, 0.010), (0.095, 0.022), (0.03, 0.032), (0.0, 0.034)], 30), coat, 44
    )
    joints = [
        lathe([(0.0, -0.024), (0.017, -0.024), (0.017, 0.024), (0.0, 0.024)], dark, 22).turned("x", 90).moved(x, y, 0)
        for x, y in ((0.0, 0.05), _ELBOW, _NECK)
    ]
    bell = (
        join(
            [
                lathe(
                    curve([(0.020, 0.085), (0.034, 0.080), (0.042, 0.05), (0.062, 0.0), (0.092, -0.055)], 30),
                    coat,
                    44,
                ),
                lathe(
                    curve([(0.018, 0.080), (0.040, 0.045), (0.060, 0.0), (0.089, -0.055)], 24),
                    Stuff(paint("#f6eeda"), gloss=0.5, glow=0.5, wear=0),
                    44,
                ),
                lathe([(0.0, 0.118), (0.019, 0.116), (0.020, 0.084)], dark, 24),
                ball(0.033, lit("#fff0c8", 2.4), 1.15, 22).moved(0, -0.022, 0),
            ]
        )
        .turned("z", 38)
        .moved(0.165, 0.44, 0)
    )
    neck = tube([(*_NECK, 0), (0.128, 0.50, 0)], 0.009, dark, 10)
    cord = tube(
        [(-0.09, 0.006, 0.02), (-0.17, 0.005, 0.03), (-0.26, 0.004, -0.02), (-0.34, 0.004, -0.10)],
        0.0035,
        dark,
        6,
        24,
    )
    parts = [foot, *joints, *_arm((0.0, 0.05), _ELBOW, coat), *_arm(_ELBOW, _NECK, coat), bell, neck, cord]
    return Thing(
        join(parts), pitch=8.0, turned=-16.0, lamps=(Lamp((0.19, 0.40, 0.0), 0.32, (1.0, 0.72, 0.36), 0.02),)
    )


def lampshade(cue: Cue) -> Thing:
    """A pleated shade over a low foot, lit from within."""
    colour = tone(cue, "#ead9b0")
    silk = Stuff(colour, "weave", tint(colour, 0.88), 0.006, 0.15, glow=0.42, wear=0.0)
    trim = matt(tint(colour, 0.45), 0.0)
    angles = np.linspace(0, 2 * math.pi, 145)
    rows = []
    for t in np.linspace(0, 1, 16):
        r = (0.21 - 0.10 * t**0.9) * (1 + 0.016 * np.sin(36 * angles))
        rows.append(np.stack([r * np.cos(angles), np.full_like(angles, 0.13 + 0.27 * t), r * np.sin(angles)], 1))
    rims = [tube(np.array(rows[k])[:, :], 0.006, trim, 6, caps=False) for k in (0, -1)]
    spokes = around(tube([(0.0, 0.39, 0), (0.105, 0.395, 0)], 0.003, BRASS, 6), 3)
    foot = lathe(
        curve(
            [
                (0.0, 0.0),
                (0.085, 0.0),
                (0.085, 0.014),
                (0.04, 0.03),
                (0.022, 0.06),
                (0.034, 0.10),
                (0.014, 0.14),
                (0.012, 0.30),
            ],
            40,
        ),
        BRASS,
        36,
    )
    bulb = ball(0.034, lit("#fff0c8", 2.0), 1.2, 20).moved(0, 0.27, 0)
    knob = ball(0.012, BRASS, 1.1, 12).moved(0, 0.412, 0)
    return Thing(
        join([grid(np.array(rows), silk), *rims, spokes, foot, bulb, knob]),
        pitch=5.0,
        lamps=(Lamp((0.0, 0.27, 0.05), 0.36, (1.0, 0.70, 0.36), 0.02),),
    )


GOODS = (
    (desk_lamp, 0.52, "desk lamp, reading lamp, anglepoise lamp, office lamp, study lamp"),
    (lampshade, 0.42, "lampshade, lamp shade"),
)
"""Who makes it, how tall it is, m, and its nouns."""
