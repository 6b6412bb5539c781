"""Instruments by their own names: horns and pipes, bars and bellows, what is struck and shaken. In m; seen from +z."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint

BRASS, STEEL = metal("#d8a63a", 1.0, 0.1), metal("#c8ced4", 1.0, 0.1)
IVORY, DARK = enamel("#f4f0e6", 0.1), matt("#17171a", 0.1)
Way = list[tuple[float, float, float]]


def _bell(r: float, long: float, stuff: Stuff) -> Mesh:
    """A flaring bell about the y axis, mouth up at y = long."""
    return lathe(curve([(0.16 * r, 0.0), (0.24 * r, 0.5 * long), (0.5 * r, 0.85 * long), (r, long)], 20), stuff, 44)


def tuba(cue: Cue) -> Thing:
    """Great upward bell, coiled tube, valves."""
    b = surface(cue, BRASS)
    coil: Way = [(0.0, 0.45, 0), (0.02, 0.25, 0), (0.0, 0.08, 0), (-0.14, 0.05, 0), (-0.24, 0.15, 0), (-0.25, 0.45,
        0), (-0.18, 0.58, 0),
                 (-0.10, 0.5, 0.02), (-0.10, 0.25, 0.04), (-0.16, 0.18, 0.05), (-0.19, 0.28, 0.05), (-0.18, 0.62,
                     0.04), (-0.3, 0.66, 0.04)]
    parts = [_bell(0.22, 0.55, b).moved(0.0, 0.42, 0), tube(coil, [0.06, 0.062, 0.058, 0.052, 0.046, 0.04, 0.034,
        0.03, 0.026, 0.022, 0.018,
             0.014, 0.012], b, 14, 120), *(join([tube([(0, 0.2, 0), (0, 0.42, 0)], 0.02, b, 12), tube([(0, 0.42, 0),
                 (0, 0.46, 0)], 0.006,
             STEEL, 8), ball(0.015, STEEL, 0.5)]).moved(-0.06 - 0.045 * k, 0.0, 0.06) for k in range(3)),
             lathe([(0.0, 0.0), (0.012, 0.0), (0.022, 0.04), (0.024, 0.042)], STEEL, 20).turned("z", 90).moved(-0.3,
                 0.66, 0.04)]
    return Thing(join(parts), pitch=4.0, turned=-20.0)


def trombone(cue: Cue) -> Thing:
    b = surface(cue, BRASS)
    slide: Way = [(-0.35, 0.12, 0), (0.9, 0.12, 0), (0.97, 0.09, 0), (0.97, 0.05, 0), (0.9, 0.02, 0), (-0.2, 0.02, 0)]
    horn: Way = [(-0.2, 0.02, 0.05), (-0.62, 0.02, 0.05), (-0.7, 0.07, 0.05), (-0.7, 0.15, 0.05), (-0.62, 0.2, 0.05),
        (0.1, 0.2, 0.05)]
    parts = [tube(slide, 0.010, b, 10, 60), tube(horn, [0.011, 0.012, 0.014, 0.016, 0.018, 0.022], b, 10, 60),
             _bell(0.12, 0.3, b).turned("z", -90).moved(0.08, 0.2, 0.05), *(tube([(x, 0.02, 0), (x, 0.12, 0)], 0.007,
                 b, 6) for x in (-0.15, 0.02)),
             lathe([(0.0, 0.0), (0.008, 0.0), (0.018, 0.03)], STEEL, 18).turned("z", 90).moved(-0.35, 0.12, 0),
             tube([(-0.55, 0.02, 0.05), (-0.55, 0.2, 0.05)], 0.007, b, 6)]
    return Thing(join(parts).turned("z", 16).moved(0, 0.3, 0), pitch=6.0, turned=-32.0)


def french_horn(cue: Cue) -> Thing:
    b = surface(cue, BRASS)
    rings = [tube([(r * math.cos(a), r * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 41)], t, b, 10, 0, False)
             for r, t, z in ((0.15, 0.016, 0.0), (0.12, 0.013, 0.015), (0.09, 0.011, 0.02))]
    tail: Way = [(-0.15, 0.0, 0), (-0.10, -0.12, 0), (0.05, -0.18, 0), (0.13, -0.17, 0)]
    parts = [*rings, tube(tail, [0.018, 0.024, 0.034, 0.04], b, 14, 30), _bell(0.16, 0.2, b).turned("z",
        -75).moved(0.10, -0.175, 0),
             tube([(-0.1, 0.11, 0), (-0.2, 0.19, 0), (-0.25, 0.22, 0)], 0.007, b, 8, 16), *(lathe([(0.0, 0.0), (0.02,
                 0.0), (0.02, 0.03), (0.0, 0.03)], STEEL,
             20).turned("x", 90).moved(-0.03 + 0.045 * k, 0.03, 0.03) for k in range(3))]
    return Thing(join(parts).moved(0, 0.33, 0), pitch=4.0, turned=-30.0)


def pipe(cue: Cue) -> Thing:
    """A flute of silver, a clarinet of black wood, a recorder: a straight pipe with its keys."""
    word = cue.word
    silver = not any(name in word for name in ("clarinet", "oboe", "recorder", "bamboo", "pan"))
    if "pan" in word:
        reeds = [tube([(0.032 * k, 0.0, 0), (0.032 * k, -0.12 - 0.022 * k, 0)], 0.015, wood("#c89a5a", 0.02, 0.3),
            14) for k in range(8)]
        return Thing(join([*reeds, box((0.27, 0.03, 0.036), wood("#7a4a26", 0.02), 0.004).moved(0.112, -0.09,
            0)]).moved(-0.1, 0.32, 0), pitch=6.0, turned=-32.0)
    body = surface(cue, STEEL if silver else wood("#c89a5a", 0.02, 0.4) if "recorder" in word or "bamboo" in word
        else enamel("#1a1a1e", 0.2))
    keys = [join([lathe([(0.0, 0.0), (0.010, 0.0), (0.009, 0.005), (0.0, 0.006)], STEEL, 18).turned("x", 90).moved(0,
        0.0, 0.012),
                  tube([(0, 0.012, 0.008), (0.0, 0.012, -0.008)], 0.003, STEEL, 6)]).moved(-0.05 + 0.03 * k, 0, 0)
                      for k in range(9)]
    parts = [tube([(-0.32, 0, 0), (0.30, 0, 0)], 0.011, body, 16), tube([(-0.1, 0.014, 0.004), (0.24, 0.014, 0.004)],
        0.0025, STEEL, 6), *keys]
    parts += [lathe([(0.012, -0.006), (0.0145, 0.0), (0.012, 0.006)], STEEL, 20).turned("z", 90).moved(x, 0, 0)
        for x in (-0.18, 0.2, -0.1)]
    if silver:
        parts.append(ball(0.014, STEEL, 0.5, 16).moved(-0.25, 0.008, 0.006))
    else:
        parts += [lathe(curve([(0.012, 0.0), (0.016, 0.04), (0.03, 0.08)], 12), body, 28).turned("z",
            -90).moved(0.29, 0, 0),
                  prism([(-0.32, -0.011), (-0.32, 0.011), (-0.39, 0.008), (-0.40, 0.002)], 0.02, DARK, 0.004)]
    return Thing(join(parts).turned("z", 24).moved(0, 0.2, 0), pitch=8.0, turned=-32.0)


def accordion(cue: Cue) -> Thing:
    """Bellows between two ends, keys on the one, buttons on the other."""
    shell = surface(cue, enamel("#a8141e", 0.35))
    folds = []
    for k in range(15):
        x = -0.13 + 0.0186 * k
        folds.append(box((0.011, 0.34, 0.19), matt("#2a2024" if k % 2 else "#e8dcc8", 0), 0.01).moved(x, 0.01
            if k % 2 else 0.02, 0))
    left, right = box((0.09, 0.38, 0.2), shell, 0.03).moved(-0.2, 0, 0), box((0.10, 0.38, 0.2), shell,
        0.03).moved(0.2, 0, 0)
    keys = [box((0.06, 0.018, 0.05), IVORY, 0.003).moved(0.28, 0.02 + 0.0215 * k, 0.02) for k in range(16)]
    black = [box((0.035, 0.011, 0.05), DARK, 0.003).moved(0.275, 0.0345 + 0.0215 * k, 0.03) for k in range(15)
        if k % 7 not in (2, 6)]
    buttons = [ball(0.008, IVORY, 1.0, 10).moved(-0.2 + 0.022 * i - 0.02, 0.06 + 0.03 * j, 0.103) for i in range(3)
        for j in range(9)]
    trim = [box((0.012, 0.3, 0.205), STEEL, 0.004).moved(x, 0.04, 0) for x in (-0.165, 0.16)]
    grille = [box((0.07, 0.008, 0.205), STEEL).moved(0.195, 0.08 + 0.04 * k, 0) for k in range(6)]
    strap = tube([(-0.2, 0.38, -0.08), (-0.05, 0.46, -0.12), (0.15, 0.44, -0.12), (0.2, 0.37, -0.08)], 0.012, DARK,
        8, 20)
    return Thing(join([*folds, left, right, *keys, *black, *buttons, *trim, *grille, strap]), pitch=10.0, turned=-45.0)


def harmonica(cue: Cue) -> Thing:
    steel = surface(cue, STEEL)
    holes = [box((0.011, 0.010, 0.006), DARK).moved(-0.065 + 0.0145 * k, 0.014, 0.021) for k in range(10)]
    return Thing(join([box((0.17, 0.012, 0.038), steel, 0.004), box((0.165, 0.013, 0.04), wood("#7a3a1c", 0.02,
        0.4)).moved(0, 0.012, 0), box((0.17, 0.012, 0.038), steel, 0.004).moved(
        0, 0.025, 0), *holes]), pitch=20.0, turned=-45.0)


def xylophone(cue: Cue) -> Thing:
    hues = ("#e8404a", "#f07a2a", "#f0c82a", "#7ac83a", "#2aa86a", "#2a9ad8", "#3a5ad0", "#8a4ad0")
    bars = [box((0.055, 0.014, 0.36 - 0.025 * k), enamel(c, 0.3), 0.005).moved(-0.23 + 0.066 * k, 0.05, 0) for k,
        c in enumerate(hues)]
    pins = [ball(0.006, STEEL, 1.0, 8).moved(-0.23 + 0.066 * k, 0.066, s * (0.13 - 0.009 * k)) for k in range(8)
        for s in (1, -1)]
    rails = [tube([(-0.28, 0.035, s * 0.12), (0.28, 0.035, s * 0.06)], 0.018, wood("#c89a5a", 0.03, 0.3), 8)
        for s in (1, -1)]
    sticks = [join([tube([(-0.14, 0, 0), (0.14, 0, 0)], 0.006, wood("#c89a5a", 0.03), 8), ball(0.018,
        enamel(second(cue, "#c8141e"), 0.2)).moved(0.15, 0, 0)]).turned("y", t).moved(x, 0.085, z)
              for x, z, t in ((0.02, 0.07, 35), (0.05, -0.05, -20))]
    return Thing(join([*bars, *pins, *rails, *sticks]), pitch=30.0, turned=-15.0)


def gong(cue: Cue) -> Thing:
    """A bronze gong in a lacquered frame."""
    bronze, red = surface(cue, metal("#b8863a", 1.0, 0.3)), enamel("#8a1a1c", 0.2)
    disc = lathe([(0.0, 0.06), (0.09, 0.055), (0.12, 0.03), (0.40, 0.02), (0.44, 0.0), (0.43, -0.04), (0.0, -0.03)],
        bronze, 56).turned("x", 90).moved(0, 0.72, 0)
    frame = [*(tube([(s * 0.6, 0, 0), (s * 0.6, 1.3, 0)], 0.045, red, 12) for s in (1, -1)), tube([(-0.72, 1.3, 0),
        (-0.6, 1.26, 0), (0.6, 1.26, 0), (0.72, 1.3, 0)], 0.045, red, 12, 30),
             *(box((0.1, 0.07, 0.6), red, 0.02).moved(s * 0.6, 0, 0) for s in (1, -1)), *(tube([(s * 0.2, 1.24, 0),
                 (s * 0.18, 1.12, 0)], 0.008, DARK, 5) for s in (1, -1))]
    return Thing(join([disc, *frame]), pitch=4.0, turned=-12.0)


def tambourine(cue: Cue) -> Thing:
    hoop = lathe([(0.13, -0.025), (0.14, -0.025), (0.14, 0.025), (0.13, 0.025)], surface(cue, wood("#c8843c", 0.03,
        0.4)), 48)
    skin = lathe([(0.0, 0.022), (0.132, 0.022)], matt("#efe6d0", 0.05), 44)
    jingle = around(join([lathe([(0.0, 0.0), (0.022, 0.002), (0.02, 0.005)], BRASS, 18).moved(0.138, y, 0)
        for y in (-0.006, 0.004)]), 8)
    slot = around(box((0.02, 0.02, 0.05), DARK).moved(0.137, -0.01, 0), 8)
    return Thing(join([hoop, skin, slot, jingle]).turned("x", 62).moved(0, 0.14, 0), pitch=4.0, turned=-30.0)


def cymbal(cue: Cue) -> Thing:
    """On its stand, a little tipped."""
    b = surface(cue, BRASS)
    plate = lathe([(0.0, 0.035), (0.03, 0.032), (0.05, 0.015), (0.22, 0.0)], b, 56)
    grooves = [lathe([(r, 0.016 * (0.22 - r) / 0.17 + 0.001), (r + 0.003, 0.016 * (0.22 - r) / 0.17 + 0.0016)],
        b.dyed((0.35, 0.22, 0.06)), 48) for r in (0.08, 0.11, 0.14, 0.17, 0.2)]
    legs = [tube([(0, 0.3, 0), (0.28 * math.cos(a), 0.0, 0.28 * math.sin(a))], 0.012, STEEL, 8) for a in (0.5, 2.6,
        4.7)]
    return Thing(join([join([plate, *grooves]).turned("z", 14).turned("x", 12).moved(0, 0.98, 0), tube([(0, 0.2, 0),
        (0, 1.05, 0)], 0.011, STEEL, 10), *legs, ball(0.018, DARK).moved(0, 1.04, 0)]), pitch=12.0)


def maracas(cue: Cue) -> Thing:
    coat, band = surface(cue, enamel("#d8401e", 0.25)), matt(second(cue, "#f0c82a"), 0)
    one = join([ball(0.06, coat, 1.25, 30).moved(0, 0.22, 0), lathe([(0.0605, 0.205), (0.061, 0.22), (0.0605,
        0.235)], band, 36), tube([(0, 0, 0), (0, 0.16, 0)], [0.014, 0.018], wood("#8a5a2c", 0.02, 0.4), 12),
            ball(0.017, band).moved(0, 0, 0)])
    return Thing(join([one.turned("z", 24).moved(-0.02, 0, 0), one.turned("z", -22).moved(0.03, 0.0, 0.05)]),
        pitch=6.0, turned=-20.0)


def banjo(cue: Cue) -> Thing:
    oak, hide = surface(cue, wood("#7a4a26", 0.03, 0.5)), matt("#f0e8d4", 0.05)
    rim = [lathe([(0.0, -0.04), (0.14, -0.04), (0.15, -0.02), (0.15, 0.03), (0.135, 0.035)], oak, 48).turned("x",
        90), lathe([(0.0, 0.036), (0.138, 0.036)], hide, 44).turned("x", 90), around(box((0.008, 0.05, 0.012),
            STEEL).moved(
        0.151, -0.02, 0), 18).turned("x", 90), tube([(0.14 * math.cos(a), 0.14 * math.sin(a), 0.037)
            for a in np.linspace(0, 6.2832, 41)], 0.006, STEEL, 8, 0, False)]
    neck = [box((0.05, 0.5, 0.03), oak, 0.01).moved(0, 0.14, 0.02), prism([(-0.028, 0.64), (0.028, 0.64), (0.04,
        0.72), (0.02, 0.78), (-0.02, 0.78), (-0.04, 0.72)], 0.024, oak, 0.005).moved(0, 0, 0.02)]
    frets = [box((0.048, 0.003, 0.032), STEEL).moved(0, 0.18 + 0.45 * (1 - 0.9**k) * 1.2, 0.021) for k in range(12)]
    strings = [tube([(0.012 * (k - 1.5), -0.09, 0.046), (0.010 * (k - 1.5), 0.66, 0.04)], 0.0012, STEEL, 4)
        for k in range(4)]
    pegs = [tube([(s * 0.03, 0.69 + 0.04 * k, 0.02), (s * 0.06, 0.69 + 0.04 * k, 0.02)], 0.007, IVORY, 8)
        for s in (1, -1) for k in range(2)]
    return Thing(join([*rim, *neck, *frets, *strings, *pegs, box((0.05, 0.012, 0.01), wood("#c89a5a", 0.02)).moved(0,
        -0.06, 0.04)]).turned("z", -14).moved(0, 0.16, 0), pitch=4.0, turned=-30.0)


def bagpipes(cue: Cue) -> Thing:
    tartan, black = Stuff(tone(cue, "#a8141e"), "checks", paint("#1a4a2c"), 0.05, 0.2, wear=0), enamel("#1a1a1e", 0.2)
    drones = [tube([(-0.08 + 0.03 * k, 0.22, 0), (-0.2 + 0.10 * k, 0.6 + 0.08 * (k == 0), 0)], [0.013, 0.016], black,
        10) for k in range(3)]
    caps = [lathe([(0.017, 0.0), (0.024, 0.03), (0.018, 0.06)], IVORY, 18).turned("z",
        17 - 13 * k).moved(-0.2 + 0.10 * k, 0.58 + 0.08 * (k == 0), 0) for k in range(3)]
    return Thing(join([ball(0.15, tartan, 0.8, 32).scaled(1.4, 1, 0.7).moved(0, 0.18, 0), *drones, *caps,
        tube([(0.16, 0.22, 0), (0.24, 0.3, 0), (0.26, 0.4, 0)], 0.010, black, 8, 14), tube([(0.1, 0.1, 0.03), (0.2,
            -0.08, 0.06), (
        0.26, -0.2, 0.08)], [0.012, 0.010, 0.016], black, 10, 14)]).moved(0, 0.22, 0), pitch=6.0, turned=-30.0)


def metronome(cue: Cue) -> Thing:
    oak = surface(cue, wood("#6a3a1c", 0.03, 0.5))
    return Thing(join([box((0.13, 0.02, 0.13), oak, 0.004), box((0.12, 0.22, 0.12), oak, 0.004, 0.42).moved(0, 0.02,
        0), prism([(-0.03, 0.04), (0.03, 0.04), (0.012, 0.21), (-0.012, 0.21)], 0.002, IVORY).moved(0, 0,
            0.052).turned("x", -8),
                       join([tube([(0, 0.05, 0), (0, 0.24, 0)], 0.0028, STEEL, 6), box((0.022, 0.022, 0.01), BRASS,
                           0.003).moved(0, 0.17, 0)]).turned("z", -16).moved(0, 0, 0.066)]), pitch=6.0, turned=-40.0)


def sheet_music(cue: Cue) -> Thing:
    """A music stand with two open sheets."""
    staves = [box((0.2, 0.0012, 0.002), DARK).moved(s * 0.125, 0.04 + 0.06 * r + 0.008 * k, 0.004) for s in (1, -1)
        for r in range(4) for k in range(5)]
    notes = [ball(0.007, DARK, 0.8, 8).moved(s * 0.125 - 0.08 + 0.026 * k,
        0.05 + 0.06 * r + 0.008 * ((k * 3 + r) % 4), 0.006) for s in (1, -1) for r in range(4) for k in range(7)]
    desk = join([prism([(-0.24, 0.0), (0.24, 0.0), (0.24, 0.3), (-0.24, 0.3)], 0.003, matt("#f4f0e4", 0.05)),
        *staves, *notes, box((0.5, 0.012, 0.04), DARK, 0.003).moved(0, -0.012, 0.015)]).turned("x", -18)
    legs = [tube([(0, 0.3, 0), (0.28 * math.cos(a), 0.0, 0.28 * math.sin(a))], 0.010, DARK, 8) for a in (0.5, 2.6, 4.7)]
    return Thing(join([desk.moved(0, 1.0, 0), tube([(0, 0.2, -0.02), (0, 1.08, -0.05)], 0.011, DARK, 10), *legs]),
        pitch=6.0, turned=-30.0)



GOODS = (
    (tuba, 0.97, "tuba, sousaphone"), (trombone, 0.7, "trombone"), (french_horn, 0.66, "french horn"),
    (pipe, 0.46, "flute, clarinet, oboe, recorder, silver flute, bamboo flute, pan flute, panpipe, pan pipes"),
        (accordion, 0.46, "accordion, concertina, squeezebox"),
    (harmonica, 0.05, "harmonica"), (xylophone, 0.2, "xylophone, marimba, glockenspiel"), (gong, 1.32, "gong"),
        (tambourine, 0.28, "tambourine"),
    (cymbal, 1.06, "cymbal, cymbals"), (maracas, 0.3, "maracas, maraca"), (banjo, 0.95, "banjo"), (bagpipes, 0.9,
        "bagpipes, bagpipe"), (metronome, 0.26, "metronome"),
    (sheet_music, 1.3, "music stand, sheet music"),
)
