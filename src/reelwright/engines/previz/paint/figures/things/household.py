"""Furniture and what fills a house, by its own name: rocking chairs, cradles, dressers, pillows. In m; front +x."""

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
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    lit,
    matt,
    metal,
    stripes,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.apparel import puffed
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.gadgets import picture
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEEL, DARK, BRASS = metal("#b4bcc4", 0.9, 0.3), matt("#1a1a1c", 0.1), metal("#c79a3c", 0.9)


def _oak(cue: Cue, usual: str = "#7a4a2a") -> Stuff:
    return surface(cue, wood(usual, 0.04, 0.3))


def rocking_chair(cue: Cue) -> Thing:
    """Curved runners, spindle back, arms, a cushion."""
    oak = _oak(cue)
    runner = [(-0.52 + 1.0 * t, 0.20 * (2 * t - 0.95) ** 2, 0.0) for t in np.linspace(0, 1, 15)]
    parts = [tube([(x, y, z) for x, y, _ in runner], 0.022, oak, 8, 40) for z in (-0.26, 0.26)]
    legs = [tube([(x, 0.03, z), (x * 0.85, 0.44, z * 0.92)], 0.019, oak, 10) for x in (-0.2, 0.24) for z in (-0.26,
        0.26)]
    back = [tube([(-0.2, 0.44, z), (-0.34, 0.8, z * 1.02), (-0.42, 1.18, z * 1.02)], [0.018, 0.014, 0.018], oak, 10, 20)
            for z in (-0.24, 0.24)]
    back += [tube([(-0.21, 0.46, z), (-0.35, 0.8, z), (-0.41, 1.1, z)], 0.009, oak, 8, 16)
        for z in np.linspace(-0.17, 0.17, 6)]
    top = box((0.035, 0.15, 0.56), oak, 0.012).turned("z", 12).moved(-0.40, 1.08, 0)
    arms = [join([tube([(-0.32, 0.72, z), (0.0, 0.70, z * 1.06), (0.26, 0.69, z * 1.04)], [0.018, 0.024, 0.026], oak,
        10, 20),
                  tube([(0.2, 0.44, z), (0.2, 0.69, z * 1.03)], 0.014, oak, 8)]) for z in (-0.26, 0.26)]
    seat = [box((0.5, 0.035, 0.52), oak, 0.012).moved(0.02, 0.43, 0), box((0.44, 0.06, 0.46), cloth(second(cue,
        "#8a3a34"), 0.012),
                                                                         0.028).moved(0.03, 0.462, 0)]
    return Thing(join([*parts, *legs, *back, top, *arms, *seat]), pitch=9.0, turned=30.0, wear=0.1)


def cradle(cue: Cue) -> Thing:
    """A rocking cradle with slatted sides, bedding, a mobile of stars for a crib."""
    oak = _oak(cue, "#b08250")
    ends = [prism([(-0.24, 0.06), (0.24, 0.06), (0.30, 0.62), (0.0, 0.74), (-0.30, 0.62)], 0.03, oak,
        0.006).turned("y", 90).moved(x)
            for x in (-0.45, 0.45)]
    rock = [tube([(x, 0.03 + 0.5 * (z / 0.36) ** 2 * 0.12, z) for z in np.linspace(-0.36, 0.36, 11)], 0.022, oak, 8, 24)
            for x in (-0.45, 0.45)]
    rails = [tube([(-0.45, y, s * z), (0.45, y, s * z)], 0.016, oak, 8) for s in (1, -1) for y, z in ((0.58, 0.29),
        (0.14, 0.235))]
    slats = [tube([(x, 0.14, s * 0.235), (x, 0.58, s * 0.29)], 0.009, oak, 6) for x in np.linspace(-0.38, 0.38, 9)
        for s in (1, -1)]
    bed = [box((0.84, 0.14, 0.44), matt("#f2ede2", 0), 0.05).moved(0, 0.16, 0), box((0.2, 0.1, 0.34), matt("#fbf8f2",
        0), 0.045).moved(
        -0.30, 0.28, 0), box((0.5, 0.07, 0.46), cloth(second(cue, "#8ab0d0"), 0.015), 0.03).moved(0.16, 0.28, 0)]
    return Thing(join([*ends, *rock, *rails, *slats, *bed]), pitch=14.0, turned=-5.0)


def drawers(cue: Cue) -> Thing:
    """A chest of drawers; a nightstand is small, a filing cabinet of steel, a wardrobe has two tall doors,"
    " by the word."""
    word = cue.word.lower()
    if "ward" in word or "closet" in word or "armoire" in word:
        return wardrobe(cue)
    filing = "filing" in word or "locker" in word
    small = "night" in word or "bedside" in word
    high, wide, rows = (0.6, 0.5, 2) if small else (1.3, 0.48, 4) if filing else (0.95, 1.1, 4)
    coat = surface(cue, enamel("#8a949a", 0.2) if filing else wood("#7a4a2a", 0.05, 0.35))
    face = coat.dyed(tint(coat.colour, 1.12))
    parts = [box((0.45, high - 0.08, wide), coat, 0.01).moved(0, 0.08, 0), box((0.5, 0.035, wide + 0.06), coat,
        0.01).moved(0, high, 0)]
    parts += [box((0.05, 0.1, 0.05), coat, 0.01).moved(x, 0, s * (wide / 2 - 0.04)) for x in (-0.18, 0.18)
        for s in (1, -1)]
    step = (high - 0.12) / rows
    for k in range(rows):
        y = 0.11 + step * k
        parts.append(box((0.025, step - 0.03, wide - 0.06), face, 0.008).moved(0.23, y, 0))
        spots = (-0.27, 0.27) if wide > 0.8 else (0.0,)
        parts += [ball(0.016, BRASS, 1.0, 12).moved(0.255, y + step / 2 - 0.015, z) if not filing else box(
            (0.02, 0.02, 0.14), STEEL, 0.006).moved(0.25, y + step / 2, z) for z in spots]
    return Thing(join(parts), pitch=10.0, turned=42.0)


def wardrobe(cue: Cue) -> Thing:
    oak = _oak(cue, "#6a3f24")
    panel = oak.dyed(tint(oak.colour, 1.15))
    parts = [box((0.55, 1.86, 1.2), oak, 0.012).moved(0, 0.1, 0), box((0.62, 0.09, 1.3), oak, 0.03).moved(0, 1.95, 0),
             box((0.58, 0.12, 1.24), oak, 0.02), *(box((0.02, 1.65, 0.54), panel, 0.012).moved(0.278, 0.22,
                 s * 0.285) for s in (1, -1)),
             *(box((0.02, 0.7, 0.40), oak, 0.02).moved(0.288, y, s * 0.285) for s in (1, -1) for y in (0.3, 1.08)),
             *(ball(0.02, BRASS, 1.0, 12).moved(0.30, 1.03, s * 0.06) for s in (1, -1))]
    return Thing(join(parts), pitch=5.0, turned=42.0)


def cushion(cue: Cue, wide: float = 0.5, high: float = 0.36) -> Mesh:
    fabric = surface(cue, cloth("#f0ece2" if "pillow" in cue.word and not cue.colours else "#9a2c34", 0.012))
    outline = [(-wide / 2, 0.0), (-wide / 4, 0.02), (wide / 4, 0.02), (wide / 2, 0.0), (wide / 2 - 0.02, high / 2),
        (wide / 2, high),
               (wide / 4, high - 0.02), (-wide / 4, high - 0.02), (-wide / 2, high), (-wide / 2 + 0.02, high / 2)]
    return puffed(outline, 0.10, fabric, 0.004)


def pillow(cue: Cue) -> Thing:
    """Lying fat and soft, tassels at its corners for a cushion."""
    body = cushion(cue).moved(0, -0.18, 0).turned("z", 82).moved(0, 0.10, 0)
    knots = [] if "pillow" in cue.word else [ball(0.018, BRASS, 1.0, 12).moved(x, 0.1, z) for x in (-0.18, 0.18)
        for z in (-0.25, 0.25)]
    return Thing(join([body, *knots]), pitch=20.0, turned=25.0)


def mattress(cue: Cue) -> Thing:
    white = surface(cue, Stuff(paint("#eeeae0"), "checks", paint("#dcd8cc"), 0.16, 0.4, wear=0.05))
    piping = matt(second(cue, "#7a92b0"), 0)
    return Thing(join([box((1.9, 0.24, 1.4), white, 0.05), *(box((1.92, 0.02, 1.42), piping, 0.008).moved(0, y, 0)
                                                            for y in (0.03, 0.19))]), pitch=16.0, turned=10.0)


def blanket(cue: Cue) -> Thing:
    """Folded in a stack; a quilt is of patches."""
    quilt = "quilt" in cue.word
    fabric = surface(cue, Stuff(tone(cue, "#a83a3a"), "checks", paint("#e8d8b0"), 0.07, 0.3, wear=0)
        if quilt or "plaid" in cue.word
                     else Stuff(tone(cue, "#5a7a9a"), "weave", tint(tone(cue, "#5a7a9a"), 0.7), 0.02, 0.5, wear=0))
    folds = [box((0.42, 0.055, 0.62), fabric, 0.027).moved(0.006 * (k % 2), 0.056 * k, 0) for k in range(4)]
    fringe = [tube([(0.19, 0.2, z), (0.23, 0.12, z), (0.235, 0.03, z)], 0.005, fabric, 5, 10)
        for z in np.linspace(-0.29, 0.29, 22)]
    return Thing(join([*folds, *([] if quilt else fringe)]), pitch=18.0, turned=30.0)


def floor_lamp(cue: Cue) -> Thing:
    brass = surface(cue, BRASS)
    shade = lit(second(cue, "#ffe0a8"), 0.9)
    return Thing(join([lathe([(0.0, 0.0), (0.16, 0.0), (0.15, 0.02), (0.02, 0.035)], brass, 36), tube([(0, 0.02, 0),
        (0, 1.4, 0)], 0.014,
                 brass, 10), lathe([(0.24, 1.32), (0.15, 1.66)], shade, 40), lathe([(0.242, 1.315), (0.242, 1.335)],
                     brass, 40),
                 tube([(0.08, 1.32, 0), (0.08, 1.2, 0)], 0.002, brass, 4)]), pitch=4.0,
                 lamps=(Lamp((0, 1.46, 0), 0.75, (1.3, 0.85, 0.4), 0.03),))


def lava_lamp(cue: Cue) -> Thing:
    """Blobs that rise and sink in a glowing bottle."""
    hue = tone(cue, "#ff3a6a")
    wax, steel = Stuff(hue, glow=0.9, wear=0), metal("#c4c9ce", 1.0, 0.1)
    bottle = lathe(curve([(0.045, 0.1), (0.062, 0.16), (0.05, 0.27), (0.03, 0.34)], 30), Stuff(tint(hue, 0.5),
        gloss=1.0, glow=0.25,
                                                                                        opacity=0.45, wear=0), 40)
    base = [lathe([(0.0, 0.0), (0.062, 0.0), (0.036, 0.06), (0.05, 0.105)], steel, 40), lathe([(0.031, 0.34), (0.02,
        0.40), (0.0, 0.402)],
                                                                                       steel, 36)]

    def blobs(phase: float) -> Mesh:
        out = []
        for k, r in enumerate((0.024, 0.018, 0.013, 0.021)):
            up = (phase + k * 0.27) % 1.0
            y = 0.14 + 0.17 * (0.5 - 0.5 * math.cos(2 * math.pi * up))
            out.append(ball(r, wax, 1.0 + 0.35 * math.sin(2 * math.pi * up + k), 16).moved(0.016 * math.sin(5.1 * k),
                y, 0.014 * math.cos(3.7 * k)))
        return join([*out, ball(0.045, wax, 0.4, 18).moved(0, 0.12, 0), bottle])

    return Thing(join(base), blobs, 6.0, pitch=6.0, lamps=(Lamp((0, 0.22, 0), 0.2, (hue[0] * 1.3, hue[1] * 1.3,
        hue[2] * 1.3), 0.05),))


def oil_lantern(cue: Cue) -> Thing:
    """A hurricane lantern: tank, glass chimney, wire guard, bail."""
    iron = surface(cue, metal("#3a4048", 0.5, 0.5))
    guard = around(tube([(0.055, 0.08, 0), (0.068, 0.15, 0), (0.05, 0.22, 0)], 0.003, iron, 6, 14), 4, 45)
    parts = [lathe(curve([(0.06, 0.0), (0.078, 0.012), (0.078, 0.045), (0.05, 0.07), (0.045, 0.085)], 24), iron, 40),
             lathe(curve([(0.04, 0.085), (0.06, 0.13), (0.058, 0.17), (0.036, 0.22)], 24), glass("#fff0d0", 0.18), 36),
             ball(0.014, lit("#ffc85a", 2.4), 2.0, 14).moved(0, 0.125, 0), guard,
             lathe([(0.046, 0.22), (0.05, 0.235), (0.03, 0.26), (0.034, 0.275), (0.0, 0.29)], iron, 32),
             *(tube([(0, 0.05, s * 0.078), (0, 0.13, s * 0.09), (0, 0.24, s * 0.05)], 0.006, iron, 6, 16)
                 for s in (1, -1)),
             tube([(0, 0.17, -0.088), (0.02, 0.31, -0.06), (0.025, 0.35, 0), (0.02, 0.31, 0.06), (0, 0.17, 0.088)],
                 0.003, iron, 6, 24)]
    return Thing(join(parts), pitch=8.0, turned=45.0, lamps=(Lamp((0, 0.135, 0), 0.5, (1.4, 0.8, 0.3), 0.15),))


def framed(cue: Cue) -> Thing:
    """A picture in a gilded frame, leaning a little."""
    gold = surface(cue, metal("#c79a3c", 0.8, 0.3))
    wide, high = 0.9, 0.66
    canvas = picture(wide, high, cue.seed)
    rim: list[Mesh] = []
    for k, (grow, deep) in enumerate(((0.0, 0.03), (0.035, 0.055), (0.07, 0.04))):
        w, h, t = wide + 2 * grow, high + 2 * grow, 0.04
        shade = gold.dyed(tint(gold.colour, (0.7, 1.0, 0.85)[k]))
        rim += [box((deep, t, w + 2 * t), shade, 0.008).moved(0, s * (h / 2 + t / 2) - t / 2, 0) for s in (1, -1)]
        rim += [box((deep, h + 2 * t, t), shade, 0.008).moved(0, -h / 2 - t, s * (w / 2 + t / 2)) for s in (1, -1)]
    return Thing(join([canvas.moved(0.012, -high / 2, 0), *rim]).moved(0, high / 2 + 0.11, 0).turned("z", 7),
        pitch=0.0, turned=58.0)


def wheelchair(cue: Cue) -> Thing:
    frame, seat = surface(cue, metal("#9aa2a8", 0.9, 0.2)), matt(second(cue, "#1c2a44"), 0.1)
    wheel = join([tube([(0.29 * math.cos(a), 0.29 * math.sin(a), 0) for a in np.linspace(0, 6.2832, 41)], 0.018,
        DARK, 8, 0, False),
                  tube([(0.25 * math.cos(a), 0.25 * math.sin(a), 0.05) for a in np.linspace(0, 6.2832, 41)], 0.009,
                      STEEL, 6, 0, False),
                  *(tube([(0, 0, 0), (0.28 * math.cos(a), 0.28 * math.sin(a), 0)], 0.003, STEEL, 4)
                      for a in np.linspace(0, 6.28, 20)),
                  ball(0.03, STEEL)])
    small = lathe([(0.0, -0.015), (0.09, -0.015), (0.09, 0.015), (0.0, 0.015)], DARK, 24).turned("x", 90)
    side = [tube([(-0.28, 0.95, 0), (-0.24, 0.9, 0), (-0.2, 0.5, 0), (-0.2, 0.3, 0)], 0.014, frame, 8, 20),
            tube([(-0.2, 0.68, 0), (0.2, 0.68, 0), (0.22, 0.5, 0), (0.25, 0.45, 0), (0.42, 0.12, 0), (0.5, 0.10, 0)],
                0.014, frame, 8, 30),
            tube([(-0.2, 0.48, 0), (0.25, 0.48, 0)], 0.014, frame, 8), tube([(0.2, 0.48, 0), (0.26, 0.1, 0)], 0.012,
                frame, 8),
            tube([(-0.28, 0.95, 0), (-0.36, 0.95, 0)], 0.02, DARK, 8), box((0.3, 0.04, 0.05), DARK,
                0.012).moved(0.02, 0.68, 0)]
    parts = [*(join(side).moved(0, 0, z) for z in (-0.24, 0.24)), box((0.44, 0.06, 0.46), seat, 0.02).moved(0.03,
        0.47, 0),
             box((0.04, 0.42, 0.46), seat, 0.015).turned("z", 6).moved(-0.2, 0.5, 0),
             *(box((0.16, 0.015, 0.14), DARK, 0.005).moved(0.5, 0.09, z) for z in (-0.14, 0.14)),
             *(small.moved(0.28, 0.09, z) for z in (-0.22, 0.22)), wheel.moved(-0.12, 0.31, 0.3), wheel.turned("y",
                 180).moved(-0.12, 0.31, -0.3)]
    return Thing(join(parts), pitch=10.0, turned=15.0)


def swing(cue: Cue) -> Thing:
    """An A-frame with two hanging seats."""
    coat = surface(cue, enamel("#c8321e", 0.2))
    legs = [tube([(x, 0, s * 0.8), (x * 0.9, 2.2, 0)], 0.045, coat, 10) for x in (-1.6, 1.6) for s in (1, -1)]
    top = tube([(-1.5, 2.2, 0), (1.5, 2.2, 0)], 0.05, coat, 10)
    seats: list[Mesh] = []
    for x, lean in ((-0.7, 14.0), (0.7, -4.0)):
        one = [*(tube([(s * 0.24, 0, 0), (s * 0.24, -1.65, 0)], 0.012, STEEL, 6) for s in (1, -1)), box((0.52, 0.04,
            0.22), wood("#8a5a30", 0.03),
                                                                                               0.01).moved(0, -1.68, 0)]
        seats.append(join(one).turned("x", lean).moved(x, 2.18, 0))
    return Thing(join([*legs, top, *seats]), pitch=6.0, turned=-10.0)


def piggy_bank(cue: Cue) -> Thing:
    pink = surface(cue, enamel("#e88aa0", 0.2))
    dark = pink.dyed(tint(pink.colour, 0.7))
    parts = [ball(0.11, pink, 0.9, 36).scaled(1.2, 1, 1).moved(0, 0.14, 0), lathe([(0.042, -0.02), (0.042, 0.02),
        (0.036, 0.03), (0.0, 0.03)], pink,
             28).turned("z", -90).moved(0.135, 0.14, 0), *(ball(0.008, dark, 1.0, 10).scaled(0.5, 1, 1).moved(0.166,
                 0.14, z) for z in (-0.015, 0.015)),
             *(lathe([(0.03, 0.0), (0.028, 0.06), (0.0, 0.06)], pink, 20).moved(x, 0, z) for x in (-0.065, 0.065)
                 for z in (-0.055, 0.055)),
             *(prism([(-0.03, 0.0), (0.03, 0.0), (0.012, 0.06)], 0.014, pink, 0.004).turned("y", 90).turned("x",
                 s * 18).moved(0.06, 0.215, s * 0.055)
               for s in (1, -1)), *(ball(0.011, DARK, 1.0, 12).moved(0.112, 0.185, z) for z in (-0.05, 0.05)),
             box((0.06, 0.006, 0.010), DARK).moved(0, 0.237, 0), tube([(-0.13, 0.15, 0), (-0.155, 0.17, 0.01),
                 (-0.15, 0.19, -0.01), (-0.165, 0.2, 0)],
                                                                     0.006, pink, 8, 20)]
    coin = lathe([(0.0, -0.004), (0.034, -0.004), (0.034, 0.004), (0.0, 0.004)], metal("#e0ac3c", 1.0),
        28).turned("x", 90).moved(0, 0.255, 0)
    return Thing(join([*parts, coin]), pitch=10.0, turned=20.0)


def safe(cue: Cue) -> Thing:
    """A steel safe: thick door, dial, wheel handle."""
    coat = surface(cue, metal("#4a5058", 0.4, 0.4))
    door = box((0.05, 0.56, 0.52), coat.dyed(tint(coat.colour, 1.25)), 0.02).moved(0.31, 0.10, 0)
    dial = join([lathe([(0.0, 0.0), (0.07, 0.0), (0.065, 0.02), (0.03, 0.035), (0.0, 0.035)], STEEL, 36),
        *(box((0.004, 0.003, 0.014), DARK).moved(
        0, 0.021, 0.055).turned("y", 30.0 * k) for k in range(12))]).turned("z", -90).moved(0.335, 0.46, 0.08)
    bars = join([*(tube([(0, 0, 0), (0, 0.10 * math.sin(a), 0.10 * math.cos(a))], 0.011, BRASS, 8) for a in (0.4,
        2.5, 4.6)), ball(0.03, BRASS)]).moved(
        0.36, 0.28, 0.05)
    hinges = [tube([(0.33, y, -0.27), (0.33, y + 0.1, -0.27)], 0.018, STEEL, 10) for y in (0.16, 0.52)]
    feet = [box((0.1, 0.06, 0.1), DARK, 0.01).moved(x, 0, z) for x in (-0.22, 0.22) for z in (-0.24, 0.24)]
    return Thing(join([box((0.62, 0.7, 0.66), coat, 0.03).moved(0, 0.05, 0), door, dial, bars, *hinges, *feet]),
        pitch=10.0, turned=40.0)


def extinguisher(cue: Cue) -> Thing:
    red = surface(cue, enamel("#c8161c", 0.3))
    parts = [lathe(curve([(0.07, 0.0), (0.075, 0.01), (0.075, 0.38), (0.05, 0.44), (0.025, 0.455)], 30), red, 40),
             lathe([(0.0755, 0.14), (0.0755, 0.28)], matt("#f2efe6", 0), 40, 150).turned("y", 75), lathe([(0.024,
                 0.45), (0.024, 0.49), (0.0, 0.495)], STEEL, 24),
             tube([(-0.02, 0.50, 0), (0.10, 0.535, 0)], 0.010, DARK, 8), tube([(-0.01, 0.485, 0), (0.09, 0.485, 0)],
                 0.008, DARK, 8),
             tube([(-0.02, 0.47, 0.01), (-0.10, 0.44, 0.03), (-0.12, 0.28, 0.05), (-0.10, 0.12, 0.04)], 0.010, DARK,
                 8, 24),
             lathe([(0.012, 0.0), (0.03, -0.10), (0.0, -0.10)], DARK, 18).moved(-0.10, 0.13, 0.04), lathe([(0.0,
                 0.0), (0.018, 0.0)], matt("#3aa84a", 0), 18).turned(
                 "z", -90).moved(0.026, 0.475, 0)]
    return Thing(join(parts), pitch=8.0, turned=35.0)


def basket_laundry(cue: Cue) -> Thing:
    """A laundry basket with clothes heaped in it."""
    weave = surface(cue, Stuff(paint("#c8a060"), "weave", paint("#8a6a34"), 0.03, 0.7, wear=0.1))
    heap = [puffed([(-0.16, 0.0), (0.16, -0.02), (0.19, 0.12), (0.0, 0.2), (-0.18, 0.13)], 0.06, cloth(c,
        0.015)).turned("z", 70).turned("y", 57.0 * k).moved(
        0.05 * math.cos(k), 0.35 + 0.02 * k, 0.05 * math.sin(k)) for k, c in enumerate(("#e8e6e0", "#5a7ab0",
            "#c85a5a", "#e8d8a0", "#7aa87a"))]
    return Thing(join([lathe([(0.0, 0.0), (0.2, 0.0), (0.27, 0.38), (0.28, 0.40), (0.25, 0.39), (0.18, 0.03)], weave,
        44).scaled(1.15, 1, 0.9), *heap]), pitch=14.0)


def faucet(cue: Cue) -> Thing:
    """A tap with two handles, a drop below."""
    chrome = surface(cue, metal("#d0d6dc", 1.0, 0.05))
    parts = [tube([(0, 0.0, 0), (0, 0.16, 0), (0.03, 0.22, 0), (0.10, 0.23, 0), (0.14, 0.18, 0), (0.142, 0.15, 0)],
        [0.018, 0.016, 0.014, 0.013, 0.013, 0.014],
                  chrome, 14, 50), lathe([(0.0, 0.0), (0.035, 0.0), (0.03, 0.015), (0.018, 0.02)], chrome, 30)]
    for s in (1, -1):
        parts += [lathe([(0.0, 0.0), (0.026, 0.0), (0.02, 0.02), (0.014, 0.05), (0.0, 0.055)], chrome, 26).moved(0,
            0, s * 0.09),
                  *(tube([(0, 0.058, s * 0.09), (0.032 * math.cos(a), 0.06, s * 0.09 + 0.032 * math.sin(a))], [0.006,
                      0.009], chrome, 8) for a in (0.8, 2.37, 3.94, 5.5)),
                  ball(0.007, matt("#c8201c" if s > 0 else "#2a52b0", 0)).moved(0, 0.066, s * 0.09)]
    drop = ball(0.007, glass("#cfe8f4", 0.6), 1.5, 14).moved(0.142, 0.115, 0)
    return Thing(join([*parts, drop]), pitch=10.0, turned=28.0)


def air_box(cue: Cue) -> Thing:
    """A radiator of ribs; an air conditioner by its word."""
    white = surface(cue, enamel("#eceae4", 0.15))
    if "radiator" in cue.word or "heater" in cue.word:
        ribs = [box((0.14, 0.6, 0.055), white, 0.025).moved(0, 0.08, z) for z in np.linspace(-0.45, 0.45, 14)]
        return Thing(join([*ribs, *(tube([(0, y, -0.5), (0, y, 0.5)], 0.03, white, 10) for y in (0.16, 0.6)),
            *(box((0.12, 0.09, 0.04), white).moved(0, 0, z)
                     for z in (-0.42, 0.42))]), pitch=8.0, turned=48.0)
    slats = [box((0.02, 0.012, 0.78), DARK).moved(0.13, 0.04 + 0.022 * k, 0) for k in range(4)]
    return Thing(join([box((0.24, 0.3, 0.9), white, 0.04), *slats, box((0.004, 0.03, 0.09), lit("#4ad07a",
        0.6)).moved(0.122, 0.22, 0.33)]), pitch=2.0, turned=50.0)


def hammock_rows() -> Rows:
    t, s = np.linspace(-1, 1, 25), np.linspace(-1, 1, 9)
    return np.array([[(1.25 * a, 0.42 + 0.42 * a * a + 0.08 * b * b * (1 - a * a), 0.36 * b * (1 - 0.7 * a**4))
        for b in s] for a in t])


def hammock(cue: Cue) -> Thing:
    """Striped cloth between two posts."""
    fabric = surface(cue, stripes("#e8e0cc", "#c85a3a", 0.12))
    posts = [tube([(x, 0, 0), (x * 1.02, 1.35, 0)], [0.06, 0.045], wood("#7a5430", 0.05), 10) for x in (-1.6, 1.6)]
    ropes = [tube([(s * 1.58, 1.15, 0), (s * 1.25, 0.84, z)], 0.008, matt("#d8c8a0", 0), 5) for s in (1, -1)
        for z in (-0.1, -0.04, 0.04, 0.1)]
    return Thing(join([grid(hammock_rows(), fabric), *posts, *ropes]), pitch=12.0, turned=-10.0)


GOODS = (
    (rocking_chair, 1.2, "rocking chair, rocker"), (cradle, 0.75, "cradle, crib, bassinet"),
    (drawers, 0.97, "dresser, chest of drawers, nightstand, bedside table, filing cabinet, drawers, locker,"
        " sideboard, bureau"),
    (wardrobe, 2.0, "wardrobe, closet, armoire"), (pillow, 0.2, "pillow, cushion, throw pillow, velvet cushion"),
    (mattress, 0.25, "mattress, futon"), (blanket, 0.24, "blanket, quilt, folded blanket"), (floor_lamp, 1.66,
        "floor lamp, standing lamp"),
    (lava_lamp, 0.4, "lava lamp"), (oil_lantern, 0.36, "oil lantern, hurricane lantern, camping lantern,"
        " kerosene lantern, kerosene lamp, oil lamp, miner's lamp"),
    (framed, 0.9, "picture frame, painting, oil painting, framed painting, framed picture, portrait painting,"
        " framed photo, photo frame"),
    (wheelchair, 0.97, "wheelchair"), (swing, 2.25, "swing set, swing, playground swing, swings"), (piggy_bank, 0.27,
        "piggy bank, piggybank"),
    (safe, 0.75, "safe, strongbox, bank safe"), (extinguisher, 0.54, "fire extinguisher"), (basket_laundry, 0.5,
        "laundry basket"),
    (faucet, 0.24, "faucet, tap, water tap"), (air_box, 0.65, "radiator, heater, air conditioner"), (hammock, 1.35,
        "hammock"),
)
