"""Small things that are seen close: a key in its lock, the workings of a watch, a letter in a bottle. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.things.devices import cogwheel
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel
from reelwright.engines.previz.paint.figures.tone import paint

_BRASS, _GOLD, _STEEL = metal("#b8862c", 0.75, 0.5), metal("#d8ac4c", 0.9), metal("#b8c0c8", 0.85)
_RUST = Stuff(paint("#7a4424"), "rust", paint("#b06a3a"), 0.03, 0.4, 0.2, 0.35)
_IRON = metal("#4a4c50", 0.5, 0.6)
_RUBY = Stuff(paint("#c81438"), gloss=1.0, metal=0.3, glow=0.15, wear=0)
_DARK = matt("#14100c", 0)


def key_in_lock(cue: Cue) -> Thing:
    """A great brass padlock with its key in it; the key turns. Front at +z."""
    brass = surface(cue, _BRASS)
    side = [(-0.085, 0.0), (0.085, 0.0), (0.098, 0.045), (0.088, 0.13), (0.060, 0.150), (-0.060, 0.150),
            (-0.088, 0.13), (-0.098, 0.045)]
    body = prism(side, 0.07, brass, 0.012)
    inset = prism([(x * 0.86, 0.012 + y * 0.84) for x, y in side], 0.074, metal("#8a6220", 0.7, 0.6), 0.004)
    rivets = [ball(0.007, _GOLD, 0.6, 12).turned("x", 90).moved(x, y, 0.038)
              for x, y in ((-0.072, 0.02), (0.072, 0.02), (-0.070, 0.125), (0.070, 0.125))]
    bow = tube([(-0.058, 0.14, 0), (-0.058, 0.19, 0), (-0.035, 0.238, 0), (0.035, 0.238, 0), (0.058, 0.19, 0),
                (0.058, 0.14, 0)], 0.014, _STEEL, 12, 44)  # fmt: skip
    plate = lathe([(0.030, 0.0), (0.032, 0.004), (0.028, 0.008), (0.0, 0.008)], _GOLD, 32).turned("x", 90)
    hole = [lathe([(0.0, 0.0), (0.011, 0.0)], _DARK, 20).turned("x", 90).moved(0, 0.085, 0.0475),
            prism([(-0.005, 0.055), (0.005, 0.055), (0.003, 0.08), (-0.003, 0.08)], 0.001, _DARK).moved(0, 0, 0.0475)]
    iron = _RUST if "rusty" in (*cue.traits, *cue.word.split()) else _IRON
    ring = [(0.030 * math.cos(a), 0.0, 0.108 + 0.024 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 33)]
    small = [(0.011 * math.cos(a), 0.0, 0.100 + 0.009 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 21)]
    key = join([tube([(0, 0, 0.0), (0, 0, 0.086)], 0.0065, iron, 12), tube(ring, 0.0062, iron, 10),
                tube(small, 0.003, iron, 8), *(lathe([(0.0065, 0.0), (0.0105, 0.004), (0.0065, 0.008)], iron,
                                                     16).turned("x", 90).moved(0, 0, z) for z in (0.058, 0.074))])

    def turning(phase: float) -> Mesh:
        return key.turned("z", -38 + 76 * 0.5 * (1 - math.cos(2 * math.pi * phase))).moved(0, 0.085, 0.036)

    return Thing(join([body, inset, *rivets, bow, plate.moved(0, 0.085, 0.036), *hole]), turning, 3.0,
                 fit=lambda _cue: View(-34.0, 10.0))


def watch_movement(cue: Cue) -> Thing:
    """A watch without its face: plates, bridges, jewels, wheels that turn at their own rates, a balance that swings."""
    gold = surface(cue, _GOLD)
    rim = [(0.150 * math.cos(a), 0.150 * math.sin(a), 0.0) for a in np.linspace(0, 2 * math.pi, 65)]
    bed = lathe([(0.0, 0.0), (0.150, 0.0), (0.150, 0.010), (0.0, 0.010)], Stuff(
        paint("#6a4c1c"), "brushed", paint("#8a6a2c"), 0.02, 0.1, 0.5, 0.6), 64).turned("x", 90)
    case = tube(rim, 0.012, _STEEL, 12, 64, caps=False)
    crown = join([tube([(0, 0.158, 0), (0, 0.176, 0)], 0.009, gold, 12), lathe(
        [(0.017, 0.0), (0.019, 0.006), (0.017, 0.024), (0.0, 0.026)], gold, 18).moved(0, 0.174, 0),
        tube([(0.034 * math.cos(a), 0.215 + 0.034 * math.sin(a), 0) for a in np.linspace(-1.0, 4.14, 33)], 0.006,
             gold, 10)])  # fmt: skip
    wheels = ((-0.055, 0.050, 0.062, 26, 1), (0.052, 0.062, 0.050, 20, -1), (0.030, -0.030, 0.044, 18, 2),
              (-0.030, -0.078, 0.034, 14, -2), (-0.104, -0.030, 0.026, 12, 3), (0.098, -0.002, 0.022, 10, -3))
    stuffs = (gold, _STEEL, metal("#c8783c", 0.9), gold, _STEEL, gold)
    bridge = metal("#c8ccd0", 0.75)
    beams = [prism(curve(line, 16) + [(x, y - 0.017) for x, y in reversed(curve(line, 16))], 0.008, bridge,
                   0.002).moved(0, 0, 0.040)
             for line in (([(-0.135, 0.03), (-0.06, 0.065), (-0.01, 0.10)]), ([(0.02, 0.125), (0.06, 0.075),
                          (0.125, 0.05)]), ([(-0.12, -0.06), (-0.04, -0.075), (0.0, -0.125)]))]
    jewels = [join([lathe([(0.0075, 0.0), (0.0075, 0.004), (0.0, 0.004)], _GOLD, 18),
                    ball(0.0048, _RUBY, 0.6, 12).moved(0, 0.004, 0)]).turned("x", 90).moved(x, y, 0.045)
              for x, y in ((-0.055, 0.050), (0.052, 0.062), (-0.030, -0.078), (0.030, -0.030), (0.075, -0.075))]
    screws = [lathe([(0.0055, 0.0), (0.0055, 0.003), (0.0, 0.003)], metal("#4a64b8", 0.8), 14).turned("x", 90).moved(
        x, y, 0.046) for x, y in ((-0.126, 0.030), (0.116, 0.046), (-0.106, -0.062), (-0.006, -0.116), (0.024, 0.114))]

    hoop = tube([(0.046 * math.cos(a), 0.046 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 41)], 0.0042,
                gold, 8, caps=False)
    spring = tube([((0.004 + 0.0011 * a) * math.cos(a), (0.004 + 0.0011 * a) * math.sin(a), 0.004)
                   for a in np.linspace(0, 24, 120)], 0.0009, metal("#5a78d8", 0.8), 5)
    balance = join([hoop, spring, box((0.088, 0.005, 0.004), gold).moved(0, -0.0025, 0)])
    cogs = [cogwheel(r, teeth, 0.007, stuff) for (_, _, r, teeth, _), stuff in zip(wheels, stuffs, strict=True)]

    def runs(phase: float) -> Mesh:
        turned = [cog.turned("z", 360 / teeth * 2 * way * phase).moved(x, y, 0.018 + 0.006 * (k % 3))
                  for k, ((x, y, _, teeth, way), cog) in enumerate(zip(wheels, cogs, strict=True))]
        swing = 70 * math.sin(2 * math.pi * 2 * phase)
        return join([*turned, balance.turned("z", swing).moved(0.075, -0.075, 0.034)])

    still = join([bed, case, crown, *beams, *jewels, *screws])
    lift = lambda mesh: mesh.turned("x", -24).moved(0, 0.150, 0)  # noqa: E731
    return Thing(lift(still), lambda phase: lift(runs(phase)), 2.0, pitch=18.0, pictures=10,
                 fit=lambda _cue: View(-14.0, 16.0))


def message_in_bottle(cue: Cue) -> Thing:
    """A clear green bottle on its side, half in the sand, corked, a rolled letter tied with red in it."""
    outline = curve([(0.050, 0.0), (0.056, 0.006), (0.056, 0.165), (0.044, 0.205), (0.020, 0.235), (0.019, 0.290)], 30)
    shell = clear_vessel(outline, 0.0, None)
    tinted = lathe([(r * 0.985, y) for r, y in outline], glass("#6fc09a", 0.20), 44)
    cork = lathe([(0.0, 0.0), (0.0175, 0.0), (0.0205, 0.034), (0.0, 0.036)], wood("#b8864a", 0.01), 20).moved(0, 0.272,
                                                                                                             0)
    paper = Stuff(paint("#ecd8a8"), "rust", paint("#d0b478"), 0.02, wear=0.1)
    roll = join([lathe([(0.0, 0.0), (0.021, 0.0), (0.021, 0.150), (0.0, 0.150)], paper, 28),
                 lathe([(0.015, 0.1505), (0.0165, 0.1508)], matt("#a8884c", 0), 24),
                 lathe([(0.0225, 0.066), (0.0228, 0.082)], matt("#b81c24", 0), 24),
                 prism([(0.0, 0.0), (0.020, 0.016), (0.020, -0.012)], 0.004, matt("#b81c24", 0)).moved(0.018, 0.074, 0),
                 ]).turned("z", 5).moved(0.006, 0.022, 0)  # fmt: skip
    lying = join([shell, tinted, cork, roll]).turned("z", -78).turned("y", 16).moved(-0.13, 0.030, 0)
    shells = [ball(0.010, enamel("#f0d8c8"), 0.5, 10).moved(0.17, 0.004, 0.08),
              ball(0.008, enamel("#e8b8a0"), 0.5, 10).moved(-0.19, 0.004, 0.07)]
    return Thing(join([lying, *shells]), fit=lambda _cue: View(-12.0, 16.0))


GOODS = ((key_in_lock, 0.25, "key in a lock"), (watch_movement, 0.36, "watch movement"),
         (message_in_bottle, 0.15, "message in a bottle"))
"""Who makes it, how tall it is, m, and its nouns."""
