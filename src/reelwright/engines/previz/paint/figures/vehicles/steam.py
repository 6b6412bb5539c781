"""A steam locomotive with its tender and coaches: rods that work, lit windows. x forward. Lengths in m."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    curve,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, rock
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

BRASS, STEEL, BLACK = metal("#c79a3c", 0.9), metal("#b4bcc4", 0.8, 0.5), metal("#26262a", 0.3, 0.5)
DRIVERS = (1.4, -0.55, -2.5)  # x of the coupled axles
LARGE, SMALL = 0.92, 0.45
SPEED = 12.0


@lru_cache(maxsize=8)
def spoked(radius: float, spokes: int, rim: Stuff) -> Mesh:
    """A wheel of spokes about its hub, axis along z."""
    parts = [lathe([(radius * 0.86, -0.07), (radius * 1.0, -0.07), (radius, 0.03), (radius * 1.06, 0.03),
        (radius * 1.06, 0.07), (radius * 0.86, 0.07), (radius * 0.86, -0.07)], rim, 44),
             lathe([(0.0, -0.10), (0.19, -0.10), (0.19, 0.12), (0.0, 0.13)], rim, 20)]
    wheel = join(parts).turned("x", 90)
    arms = [tube([(0.12 * math.cos(a), 0.12 * math.sin(a), 0), (0.88 * radius * math.cos(a),
        0.88 * radius * math.sin(a), 0)], 0.035, rim, 6, caps=False)
            for a in np.linspace(0, 2 * math.pi, spokes + 1)[:-1]]
    return join([wheel, *arms])


def _running(phase: float, coat: Stuff) -> Mesh:
    """Wheels, coupling rods, crossheads at a phase of one turn."""
    angle = -2 * math.pi * phase
    out = []
    big = spoked(LARGE, 14, coat).turned("z", math.degrees(angle))
    small = spoked(SMALL, 10, coat).turned("z", math.degrees(angle) * LARGE / SMALL * 1.0)
    for side, ahead in ((1.0, 0.0), (-1.0, math.pi / 2)):
        z = side * 0.78
        out += [big.moved(x, LARGE, z) for x in DRIVERS] + [small.moved(x, SMALL, z) for x in (3.3, 4.5)]
        px, py = 0.42 * math.cos(angle + ahead), 0.42 * math.sin(angle + ahead)
        pins = [(x + px, LARGE + py, side * 0.95) for x in DRIVERS]
        out += [prism([(DRIVERS[2] + px, -0.06), (DRIVERS[0] + px, -0.06), (DRIVERS[0] + px, 0.06),
            (DRIVERS[2] + px, 0.06)], 0.05, STEEL).moved(0, LARGE + py, side * 0.97)]
        out += [ball(0.10, STEEL).moved(*pin) for pin in pins]
        reach = math.sqrt(2.35**2 - py**2)
        cross = DRIVERS[0] + px + reach
        out.append(tube([pins[0], (cross, LARGE + 0.02, side * 1.02)], 0.055, STEEL, 8))
        out += [box((0.3, 0.26, 0.16), STEEL, 0.02).moved(cross, LARGE - 0.1, side * 1.02),
            tube([(cross, LARGE + 0.02, side * 1.02), (4.6, LARGE + 0.02, side * 1.02)], 0.04, STEEL, 8)]
    return join(out)


def _engine(coat: Stuff, trim: Stuff) -> list[Mesh]:
    rivets = Stuff(coat.colour, "panels", tint(coat.colour, 0.45), 1.3, 0.5, 0.7, 0.25, wear=0.4)
    boiler = [lathe([(0.0, -2.9), (1.0, -2.9), (1.0, 2.7), (0.0, 2.7)], rivets, 44).turned("z", -90).moved(1.0, 2.55,
        0), lathe([(0.0, 2.7), (1.06, 2.7), (1.06, 4.0), (1.0, 4.06), (0.4, 4.16), (0.0, 4.2)], BLACK, 44).turned("z",
            -90).moved(1.0, 2.55, 0)]
    boiler += [lathe([(1.005, x - 0.04), (1.03, x - 0.03), (1.03, x + 0.03), (1.005, x + 0.04)], trim, 44).turned("z",
        -90).moved(1.0, 2.55, 0) for x in (-2.2, -0.9, 0.4, 1.7)]
    boiler += [lathe([(0.30, 3.35), (0.27, 3.9), (0.26, 4.35), (0.38, 4.5), (0.38, 4.62), (0.24, 4.62)], BLACK,
        30).moved(4.35, 0, 0), lathe(curve([(0.36, 3.4), (0.34, 3.7), (0.32, 3.95), (0.20, 4.12), (0.0, 4.16)], 20),
            BRASS, 30).moved(2.2, 0, 0), lathe(curve([(0.30, 3.4), (0.28, 3.62), (0.16, 3.78), (0.0, 3.8)], 16), rivets,
                28).moved(0.6, 0, 0)]
    boiler += [join([lathe([(0.0, 0.0), (0.22, 0.0), (0.24, 0.20), (0.22, 0.22)], BRASS, 26),
        lathe([(0.21, 0.21), (0.0, 0.24)], lit("#fff0c4", 1.2), 26)]).turned("z", -90).moved(5.1, 3.45, 0),
            lathe([(0.0, 0.0), (0.14, 0.0), (0.10, 0.22), (0.0, 0.25)], BRASS, 20).moved(-0.9, 3.52, 0)]
    cab = [prism([(-3.7, 1.5), (-1.85, 1.5), (-1.85, 2.6), (-2.1, 4.1), (-3.7, 4.1)], 2.5, coat, 0.02),
        box((2.3, 0.10, 2.8), BLACK, 0.04).moved(-2.8, 4.12, 0),
            *(box((0.8, 0.85, 0.04), lit("#ffb45a", 0.55)).moved(-2.85, 2.85, s * 1.25) for s in (1, -1)),
                *(box((0.9, 0.06, 0.06), trim).moved(-2.85, y, s * 1.26) for y in (2.78, 3.72) for s in (1, -1)),
                    *(box((0.03, 0.6, 0.5), lit("#ffb45a", 0.5)).moved(-1.86, 3.05, z) for z in (-0.8, 0.8))]
    frame = [box((8.6, 0.16, 2.3), BLACK, 0.02).moved(0.9, 1.42, 0), box((8.2, 0.5, 1.1), BLACK).moved(0.8, 0.85, 0),
        box((0.22, 0.5, 2.5), trim, 0.03).moved(5.25, 1.05, 0),
            *(tube([(5.35, 1.3, z), (5.65, 1.3, z)], 0.10, STEEL, 12) for z in (-0.8, 0.8)),
                *(lathe([(0.0, 0.0), (0.24, 0.0), (0.2, 0.05), (0.0, 0.06)], STEEL, 20).turned("z", -90).moved(5.65,
                    1.3, z) for z in (-0.8, 0.8))]
    frame += [prism([(5.2, 0.95), (5.9, 0.12), (5.2, 0.12)], 0.05, trim).moved(0, 0, z)
        for z in np.linspace(-1.0, 1.0, 9)] + [lathe([(0.0, -0.6), (0.34, -0.6), (0.36, -0.55), (0.36, 0.55),
            (0.0, 0.6)], coat, 28).turned("z", -90).moved(4.3, LARGE + 0.05, s * 1.02) for s in (1, -1)]
    rail = [tube([(-1.8, 2.95, s * 1.08), (4.6, 2.95, s * 1.14)], 0.03, BRASS, 6)
        for s in (1, -1)] + [tube([(0.2, 1.5, s * 1.05), (0.4, 2.5, s * 1.06), (2.2, 3.2, s * 0.8)], 0.05, BRASS, 8, 20)
            for s in (1, -1)]
    return [*boiler, *cab, *frame, *rail]


def _tender(coat: Stuff, trim: Stuff) -> list[Mesh]:
    parts = [box((3.6, 1.55, 2.4), coat, 0.05).moved(-6.1, 1.35, 0),
        box((3.64, 0.08, 2.44), trim, 0.01).moved(-6.1, 2.75, 0),
            ball(1.2, rock("#1c1c1e", 0.14), 0.32).scaled(1.35, 1, 0.85).moved(-6.0, 2.85, 0),
                box((4.0, 0.2, 2.2), BLACK).moved(-6.1, 1.15, 0)]
    return [*parts, box((0.7, 0.2, 0.3), BLACK).moved(-4.1, 1.0, 0)]


def coach(x: float, coat: Stuff, trim: Stuff) -> list[Mesh]:
    """A coach of 9 m, its middle at x, windows lit."""
    roof = prism([(1.3 * math.cos(a), 3.55 + 0.5 * math.sin(a)) for a in np.linspace(0, math.pi, 13)], 9.0,
        matt("#4a4a4c")).turned("y", 90).moved(x, 0, 0)
    parts = [box((9.0, 2.4, 2.5), coat, 0.04).moved(x, 1.2, 0), roof,
        box((9.05, 0.12, 2.54), trim, 0.01).moved(x, 2.1, 0), box((8.4, 0.35, 1.2), BLACK).moved(x, 0.85, 0)]
    for k in range(7):
        parts.append(box((0.78, 0.85, 2.54), lit("#ffc878", 0.7), 0.03).moved(x - 3.6 + 1.2 * k, 2.4, 0))
        parts.append(box((0.90, 0.97, 2.52), trim, 0.03).moved(x - 3.6 + 1.2 * k, 2.34, 0))
    return [*parts, box((0.8, 0.2, 0.3), BLACK).moved(x + 4.8, 1.0, 0)]


def steam_train(cue: Cue) -> Thing:
    """Engine, tender and two coaches; the coaches only where the word is a train's."""
    coat, trim = surface(cue, enamel("#24483a", 0.35)), enamel(second(cue, "#a8322a"), 0.25)
    alone = "locomotive" in cue.word.lower() or "engine" in cue.word.lower()
    parts = [*_engine(coat, trim), *_tender(coat, trim)]
    car_coat = Stuff(second(cue, "#6a2424"), "planks", tint(second(cue, "#6a2424"), 0.8), 0.5, 0.2, 0.5, 0.15, wear=0.3)
    wheel = spoked(SMALL, 10, BLACK)
    idle = [wheel.moved(x, SMALL, s * 0.78) for x in (-7.2, -5.0) for s in (1, -1)]
    if not alone:
        for x in (-13.4, -23.0):
            parts += coach(x, car_coat, enamel("#d8c48a", 0.2))
            idle += [wheel.moved(x + d, SMALL, s * 0.78) for d in (-3.2, 3.2) for s in (1, -1)]
    middle = 0.0 if alone else 11.0
    lamps = [Lamp((5.4 + middle, 3.45, 0.0), 1.4, (1.4, 1.1, 0.65), 0.05),
        Lamp((-2.9 + middle, 3.2, 1.3), 1.0, (1.2, 0.6, 0.2), 0.3)]
    return Thing(join([*parts, *idle]).moved(middle), lambda p: _running(p, trim).moved(middle),
        2 * math.pi * LARGE / SPEED, SPEED, pitch=4.0, lamps=tuple(lamps), wear=0.2)


def bullet_train(cue: Cue) -> Thing:
    """A smooth white train with a long nose, a stripe and lit windows."""
    coat, stripe = surface(cue, enamel("#e6e8ea", 0.35)), enamel(second(cue, "#2f5a9c"), 0.3)
    glass = Stuff(paint("#26323a"), gloss=1.0, metal=0.85, wear=0)
    outline = curve([(0.0, 0.0), (0.5, 0.05), (1.2, 0.6), (1.5, 1.6), (1.62, 4.0), (1.62, 9.0)], 30)
    nose = lathe([(r, -y) for r, y in outline][::-1], coat, 44).turned("z", -90).scaled(1.0, 1.12, 0.98).moved(12.0,
        2.2, 0)
    body = [nose, *(lathe([(1.62, 0.0), (1.62, 9.6)], coat, 40).turned("z", 90).scaled(1, 1.12, 0.98).moved(x, 2.2, 0)
        for x in (3.0, -6.9))]
    rows = [box((0.75, 0.62, 3.22), lit("#ffdca0", 0.55), 0.03).moved(x, 2.45, 0) for x in np.arange(-15.8, 6.2, 1.25)]
    band = [mirrored(tube([(8.6, 1.6, 1.60), (-16.4, 1.6, 1.62)], 0.10, stripe, 8)),
        box((27, 0.5, 2.4), BLACK).moved(-3.6, 0.25, 0), *(box((0.12, 3.4, 3.2), BLACK).moved(x, 0.55, 0)
            for x in (2.95, -6.95)), prism([(8.4, 2.7), (9.8, 2.55), (8.6, 3.45), (7.9, 3.5)], 1.9, glass, 0.06)]
    lamps = [Lamp((10.9, 1.9, s * 0.8), 0.9, (1.3, 1.25, 1.1), 0.0) for s in (1, -1)]
    return Thing(join([*body, *rows, *band, *(ball(0.16, lit("#ffffff", 1.0), 0.6).moved(10.85, 1.9, s * 0.72)
        for s in (1, -1))]), period=1.0, speed=22.0, pitch=4.0, lamps=tuple(lamps))


def train(cue: Cue) -> Thing:
    word = cue.word.lower()
    modern = any(w in word for w in ("bullet", "subway", "metro", "high-speed", "express", "maglev",
        "monorail", "commuter", "electric", "high speed")) or bool(
        {"futuristic", "modern", "neon", "speed"} & set(cue.traits))
    return bullet_train(cue) if modern else steam_train(cue)
