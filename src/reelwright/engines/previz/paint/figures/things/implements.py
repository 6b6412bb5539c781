"""Implements of one trade each: a syringe, a stethoscope, a corkscrew, an abacus, a loom. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint

_STEEL = metal("#b4bcc4", 0.85)
_OAK = wood("#8a5a30", 0.05, 0.3)
_BEADS = ("#c8352c", "#e8b83a", "#2f7a4a", "#3561a8", "#8a4a9a", "#d9772c", "#2a9a98")


def syringe(cue: Cue) -> Thing:
    """A glass barrel half full, its plunger drawn back, its needle bare; it lies on its side."""
    fluid = Stuff(tone(cue, "#58c0d8"), gloss=0.9, opacity=0.85, wear=0)
    white = enamel("#e8ecee", 0.4)
    parts = [lathe([(0.0, 0.0), (0.016, 0.0), (0.016, 0.10), (0.0, 0.10)], fluid, 30),
             lathe([(0.019, -0.002), (0.019, 0.17)], glass("#d8eaf0", 0.36), 36),
             lathe([(0.006, -0.022), (0.007, -0.004), (0.019, -0.002)], white, 30),
             lathe([(0.0, -0.13), (0.0012, -0.125), (0.0014, -0.02)], _STEEL, 12),
             lathe([(0.0, 0.10), (0.0165, 0.10), (0.0165, 0.112), (0.0, 0.114)], matt("#1c1e22", 0), 30),
             lathe([(0.0, 0.112), (0.006, 0.112), (0.006, 0.245), (0.024, 0.246), (0.024, 0.252), (0.0, 0.253)], white,
                   30),
             box((0.078, 0.005, 0.03), white, 0.002).moved(0, 0.168, 0)]
    ticks = [box((0.0008, 0.0016, 0.012 if k % 2 else 0.018), matt("#20262c", 0)).moved(0.0193, 0.012 + 0.013 * k, 0)
             for k in range(12)]
    return Thing(join([*parts, *ticks]).turned("z", 82).moved(0.0, 0.03, 0), pitch=12.0, turned=-14.0)


def stethoscope(cue: Cue) -> Thing:
    """Two ear pieces on a steel bow, a rubber tube that lies in a loop, its chest piece in front."""
    hose = Stuff(tone(cue, "#22364a"), gloss=0.5, wear=0)
    lie = 0.012
    bow = [tube([(x, lie, z) for x, z in curve([(-0.16, 0.0), (-0.10, s * 0.045), (-0.02, s * 0.065),
                                                 (0.04, s * 0.03)], 24)], 0.005, _STEEL, 8) for s in (1, -1)]
    ears = [ball(0.011, matt("#16181c", 0), 1.0, 14).moved(0.042, lie, s * 0.028) for s in (1, -1)]
    path = [(x, lie, z) for x, z in curve([(-0.16, 0.0), (-0.26, 0.02), (-0.30, 0.14), (-0.16, 0.20), (0.02, 0.17),
                                           (0.10, 0.20), (0.19, 0.15)], 60)]
    disc = [(0.0, 0.0), (0.034, 0.0), (0.036, 0.006), (0.030, 0.018), (0.012, 0.026), (0.0, 0.028)]
    chest = join([lathe(disc, _STEEL, 40), lathe([(0.026, 0.019), (0.034, 0.012), (0.036, 0.006)], hose, 40)])
    return Thing(join([*bow, *ears, tube(path, 0.008, hose, 12), chest.moved(0.21, 0.0, 0.14)]), pitch=38.0,
                 turned=-10.0)


def corkscrew(cue: Cue) -> Thing:
    """A wooden handle across a steel shaft that ends in its worm, a cork on the tip; it leans on the cork."""
    t = np.linspace(0, 2 * math.pi * 5.5, 200)
    worm = np.stack([0.009 * np.cos(t), 0.015 + 0.075 * t / t[-1], 0.009 * np.sin(t)], 1)
    grip = lathe(curve([(0.0, -0.062), (0.012, -0.058), (0.016, -0.03), (0.012, 0.0), (0.016, 0.03), (0.012, 0.058),
                        (0.0, 0.062)], 30), surface(cue, wood("#7a4422", 0.03, 0.5)), 28).turned("x", 90)
    cork = lathe([(0.0, 0.0), (0.012, 0.0), (0.0135, 0.02), (0.0125, 0.044), (0.0, 0.045)], matt("#c8a070", 0.4), 26)
    shaft = [tube([(0, 0.088, 0), (0, 0.150, 0)], 0.0036, _STEEL, 10),
             lathe([(0.0, 0.146), (0.009, 0.148), (0.009, 0.158), (0.0, 0.16)], _STEEL, 20)]
    return Thing(join([cork, tube(worm, 0.0026, _STEEL, 8), *shaft, grip.moved(0, 0.166, 0)]), pitch=8.0, turned=50.0)


def abacus(cue: Cue) -> Thing:
    """A frame of wood with rows of coloured beads on their wires, some pushed aside."""
    frame, rng = surface(cue, _OAK), stream(cue)
    wide, high, rows = 0.44, 0.36, 7
    bars = [box((wide + 0.05, 0.03, 0.035), frame, 0.006).moved(0, y, 0) for y in (0.0, high)]
    bars += [box((0.03, high, 0.035), frame, 0.006).moved(s * (wide / 2 + 0.012), 0.015, 0) for s in (1, -1)]
    bars += [box((0.03, 0.018, 0.12), frame, 0.006).moved(s * wide / 2, 0, 0) for s in (1, -1)]
    beads: list[Mesh] = []
    for row in range(rows):
        y = 0.06 + (high - 0.08) * row / (rows - 1)
        beads.append(tube([(-wide / 2, y, 0), (wide / 2, y, 0)], 0.0025, _STEEL, 6))
        coat, left = enamel(_BEADS[row % len(_BEADS)], 0.5), int(rng.integers(2, 9))
        for k in range(10):
            x = -wide / 2 + 0.024 + 0.032 * k if k < left else wide / 2 - 0.024 - 0.032 * (9 - k)
            beads.append(ball(0.019, coat, 1.0, 16).scaled(0.8, 1, 1).moved(x, y, 0))
    return Thing(join([*bars, *beads]), pitch=6.0, turned=-12.0)


def loom(cue: Cue) -> Thing:
    """An upright loom: a frame with its beams, taut warp threads, the striped cloth grown from below, a shuttle."""
    frame = surface(cue, _OAK)
    wide, high = 1.2, 1.65
    posts = [box((0.10, high, 0.10), frame, 0.012).moved(s * (wide / 2 + 0.08), 0, 0) for s in (1, -1)]
    posts += [box((0.14, 0.08, 0.62), frame, 0.012).moved(s * (wide / 2 + 0.08), 0, 0) for s in (1, -1)]
    beams = [tube([(-wide / 2 - 0.18, y, 0), (wide / 2 + 0.18, y, 0)], r, frame, 18) for y, r in (
        (0.42, 0.055), (high - 0.06, 0.06), (1.06, 0.025))]
    dyed, other = tone(cue, "#a83a2c"), second(cue, "#e0c080")
    us, vs = np.linspace(-wide / 2, wide / 2, 13), np.linspace(0.44, 0.98, 9)
    cloth = grid(np.array([[(u, v, 0.035 + 0.006 * math.sin(9 * u)) for u in us] for v in vs]),
                 Stuff(dyed, "bands", other, 0.07, wear=0))
    fringe = grid(np.array([[(u, v, 0.062) for u in us] for v in np.linspace(0.16, 0.44, 4)]), Stuff(
        dyed, "bands", paint("#2f5a7a"), 0.09, wear=0))
    warp = [tube([(u, 0.96, 0.03), (u, high - 0.02, 0.04)], 0.0035, matt("#efe6d0", 0), 5)
            for u in np.linspace(-wide / 2 + 0.01, wide / 2 - 0.01, 44)]
    shuttle = ball(0.05, wood("#c89a5a"), 1.0, 18).scaled(3.2, 0.5, 0.7).moved(0.2, 1.0, 0.08)
    seat = [box((0.8, 0.05, 0.28), frame, 0.012).moved(0, 0.44, 0.66),
            *(box((0.06, 0.44, 0.24), frame, 0.01).moved(s * 0.34, 0, 0.66) for s in (1, -1))]
    return Thing(join([*posts, *beams, cloth, fringe, *warp, shuttle, *seat]), pitch=6.0, turned=6.0)


GOODS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (syringe, 0.08, "syringe, hypodermic needle, vaccine syringe"), (stethoscope, 0.14, "stethoscope"),
    (corkscrew, 0.18, "corkscrew, wine opener"), (abacus, 0.40, "abacus, counting frame"),
    (loom, 1.7, "loom, weaving loom, handloom"),
)
"""Maker, height in m, nouns."""
