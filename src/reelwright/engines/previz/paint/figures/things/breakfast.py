"""A boiled egg in its cup, a hand mill for coffee, a milkshake. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, DARK, STEEL, Stuff, enamel, glass, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_FLAVOURS = (("chocolate", "#7a4a30"), ("vanilla", "#f4e6c4"), ("banana", "#f4dc8a"), ("mint", "#b8e0c0"),
             ("blueberry", "#a890d0"), ("coffee", "#b08a64"), ("mango", "#f4b848"))  # fmt: skip


def boiled_egg(cue: Cue) -> Thing:
    """In an egg cup on a small plate, its top cut off, the yolk soft; a spoonful of salt beside it is left out."""
    shell = Stuff(tone(cue, "#d9ac84"), "rust", tint(tone(cue, "#d9ac84"), 1.08), 0.01, 0.1, 0.25, wear=0)
    china = enamel("#f0f2f4", 0.2)
    cut = 0.70 * math.pi
    sides = [
        (0.0225 * math.sin(a) * (1 + 0.12 * math.cos(a)), 0.029 * (1 - math.cos(a))) for a in np.linspace(0, cut, 32)
    ]
    r, y = sides[-1]
    white = lathe(
        [(r, y), (r * 0.93, y + 0.0012), (r * 0.62, y - 0.0006), (0.0, y - 0.001)],
        Stuff(paint("#fbf8ee"), gloss=0.6, wear=0),
        36,
    )
    yolk = lathe(
        curve([(r * 0.62, y - 0.0008), (r * 0.45, y + 0.0022), (0.0, y + 0.003)], 14),
        Stuff(paint("#f0981a"), gloss=1.0, metal=0.1, glow=0.08, wear=0),
        32,
    )
    egg = join([lathe(sides, shell, 40), white, yolk]).moved(0, 0.026, 0)
    cup = lathe(
        curve(
            [
                (0.020, 0.004),
                (0.018, 0.008),
                (0.008, 0.016),
                (0.009, 0.024),
                (0.020, 0.036),
                (0.0255, 0.050),
                (0.0250, 0.054),
                (0.0225, 0.050),
                (0.014, 0.034),
            ],
            50,
        ),
        china,
        44,
    )
    plate = lathe(
        curve(
            [(0.0, 0.0), (0.030, 0.0), (0.052, 0.006), (0.060, 0.010), (0.058, 0.0115), (0.034, 0.005), (0.0, 0.004)],
            40,
        ),
        china,
        56,
    )
    cap = join([lathe([s for s in sides if s[1] < 0.020], shell, 36)]).turned("x", 200).moved(0.036, 0.026, 0.012)
    return Thing(join([plate, cup, egg, cap]), pitch=16.0)


def coffee_grinder(cue: Cue) -> Thing:
    """A wooden box with its drawer, a brass hopper full of beans, a crank with a knob."""
    oak = surface(cue, wood("#7a4824", 0.04, 0.4))
    trim = oak.dyed(tint(oak.colour, 0.7))
    body = [
        box((0.17, 0.012, 0.17), trim, 0.004),
        box((0.145, 0.135, 0.145), oak, 0.004).moved(0, 0.012, 0),
        box((0.165, 0.012, 0.165), trim, 0.004).moved(0, 0.147, 0),
        box((0.004, 0.05, 0.10), trim, 0.001).moved(0.074, 0.025, 0),
        ball(0.009, BRASS, 1.0, 14).moved(0.082, 0.05, 0),
    ]
    hopper = lathe(
        curve([(0.030, 0.158), (0.045, 0.168), (0.066, 0.195), (0.070, 0.212), (0.067, 0.212), (0.058, 0.196)], 30),
        BRASS,
        40,
    )
    bean = Stuff(paint("#3a1e0e"), gloss=0.5, wear=0)
    rng = np.random.default_rng(cue.seed)
    beans = [
        ball(0.0075, bean, 0.6, 8)
        .scaled(1.35, 1, 1)
        .turned("y", float(rng.uniform(0, 180)))
        .moved(float(rr * math.cos(a)), 0.203 + 0.006 * float(rng.random()), float(rr * math.sin(a)))
        for rr, a in zip(0.056 * np.sqrt(rng.random(70)), rng.uniform(0, 6.28, 70), strict=True)
    ]
    beans += [
        ball(0.0075, bean, 0.6, 8)
        .scaled(1.35, 1, 1)
        .turned("y", float(rng.uniform(0, 180)))
        .moved(float(rng.uniform(0.09, 0.17)), 0.0045, float(rng.uniform(-0.10, 0.12)))
        for _ in range(14)
    ]
    crank = [
        tube([(0, 0.16, 0), (0, 0.245, 0)], 0.006, STEEL, 10),
        tube([(0, 0.243, 0), (0.03, 0.25, -0.05), (0.045, 0.25, -0.125)], 0.006, STEEL, 10, 20),
        lathe(curve([(0.0, 0.0), (0.012, 0.004), (0.016, 0.022), (0.010, 0.036), (0.0, 0.040)], 20), DARK, 20).moved(
            0.045, 0.25, -0.125
        ),
    ]
    return Thing(join([*body, hopper, *beans, *crank]), pitch=14.0, turned=50.0)


def milkshake(cue: Cue) -> Thing:
    """A footed soda glass, whipped cream in a swirl with a cherry, a striped straw; its flavour by its word."""
    word = cue.word.lower()
    colour = tone(cue, next((c for name, c in _FLAVOURS if name in word or name in cue.traits), "#f0a0b0"))
    shake = Stuff(colour, "marble", tint(colour, 1.12), 0.05, gloss=0.6, glow=0.10, wear=0)
    cream = Stuff(paint("#fdf8ec"), gloss=0.3, glow=0.08, wear=0)
    fill = lathe(
        curve([(0.0, 0.034), (0.016, 0.035), (0.026, 0.06), (0.036, 0.14), (0.040, 0.182), (0.0, 0.184)], 30),
        shake,
        40,
    )
    cup = lathe(
        curve(
            [
                (0.034, 0.0),
                (0.033, 0.004),
                (0.010, 0.010),
                (0.009, 0.022),
                (0.018, 0.034),
                (0.029, 0.06),
                (0.039, 0.14),
                (0.044, 0.190),
            ],
            40,
        ),
        glass("#eaf4f6", 0.20),
        44,
    )
    angles, rows = np.linspace(0, 2 * math.pi, 61), []
    for t in np.linspace(0, 1, 30):
        r = 0.043 * (1 - t) ** 0.75 * (1 + 0.13 * np.cos(8 * angles - 9 * t)) * (1 + 0.10 * math.cos(20 * t))
        rows.append(np.stack([r * np.cos(angles), np.full_like(angles, 0.184 + 0.062 * t), r * np.sin(angles)], 1))
    cherry = [
        ball(0.011, enamel("#b81424", 0.4), 0.95, 18).moved(0, 0.250, 0),
        tube(
            [(0, 0.258, 0), (0.004, 0.275, 0), (0.014, 0.290, 0.004)], 0.0012, Stuff(paint("#4a6a24"), wear=0), 6, 10
        ),
    ]
    straw = tube(
        [(-0.014, 0.10, -0.014), (-0.036, 0.285, -0.022)],
        0.0052,
        Stuff(paint("#d8283a"), "stripes", paint("#fbf6ee"), 0.016, wear=0),
        12,
    )
    return Thing(join([fill, grid(np.array(rows), cream), *cherry, straw, cup]), pitch=8.0)


GOODS = (
    (boiled_egg, 0.075, "boiled egg, soft boiled egg, soft-boiled egg, egg cup"),
    (coffee_grinder, 0.29, "coffee grinder, coffee mill"),
    (
        milkshake,
        0.29,
        "milkshake, milk shake, glass of milkshake, chocolate milkshake, strawberry milkshake, "
        "vanilla milkshake, banana milkshake",
    ),
)
"""Who makes it, how tall it is, m, and its nouns."""
