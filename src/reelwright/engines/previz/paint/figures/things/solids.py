"""Plain shapes of geometry, large enough to be a hero: cube, ball, cone, pyramid, cylinder, ring, heart, star, spiral,
and flat ones on edge: circle, square, triangle. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

SIDE = 0.6
_USUAL = {"cube": "#c8322a", "sphere": "#2f6ac0", "cone": "#e2a32c", "pyramid": "#d8b04a", "cylinder": "#3f9a6a"}


def _coat(cue: Cue, usual: str) -> Stuff:
    if {"felt", "wool", "cotton", "cloth"} & set(cue.traits):
        return surface(cue, Stuff(paint(usual), "weave", paint("#8a8a8a"), 0.012, 0.7, wear=0.0))
    if {"metallic", "shiny", "metal"} & set(cue.traits):
        return surface(cue, Stuff(paint(usual), gloss=1.0, metal=0.7, wear=0.0))
    return surface(cue, enamel(usual, 0.12))


def cube(cue: Cue) -> Thing:
    return Thing(box((SIDE, SIDE, SIDE), _coat(cue, _USUAL["cube"]), 0.02), pitch=20.0, turned=32.0)


def carton(cue: Cue) -> Thing:
    """A closed box: of card with tape where no colour is named; a round one with its lid by its word."""
    if "round" in cue.traits:
        card = _coat(cue, "#b08a58") if cue.colours else surface(cue, matt("#b08a58", 0.2))
        lid = card.dyed(tint(card.colour, 0.82))
        return Thing(join([lathe([(0.0, 0.0), (0.33, 0.0), (0.33, 0.34), (0.0, 0.34)], card, 48),
                           lathe([(0.345, 0.27), (0.345, 0.39), (0.335, 0.40), (0.0, 0.40)], lid, 48)]), pitch=20.0)
    if cue.colours:
        return Thing(box((0.62, 0.46, 0.80), _coat(cue, "#a8712c"), 0.012), pitch=18.0, turned=38.0)
    card = surface(cue, Stuff(paint("#b08a58"), "brushed", paint("#9a7444"), 0.05, 0.1, wear=0.3))
    tape = Stuff(paint("#d8c090"), gloss=0.5, wear=0.0)
    return Thing(join([box((0.44, 0.38, 0.58), card, 0.004), box((0.442, 0.001, 0.06), tape).moved(0, 0.3802, 0),
                       box((0.001, 0.12, 0.06), tape).moved(0.2206, 0.26, 0),
                       box((0.0006, 0.001, 0.58), Stuff(paint("#6a4a24"), wear=0)).moved(0.0, 0.381, 0)]),
                 pitch=18.0, turned=38.0)


def sphere(cue: Cue) -> Thing:
    return Thing(ball(SIDE / 2, _coat(cue, _USUAL["sphere"]), 1.0, 64).moved(0, SIDE / 2, 0), pitch=12.0)


def cone(cue: Cue) -> Thing:
    return Thing(lathe([(0.0, 0.0), (0.30, 0.0), (0.0, 0.72)], _coat(cue, _USUAL["cone"]), 64), pitch=14.0)


def pyramid(cue: Cue) -> Thing:
    base = lathe([(0.0, 0.0), (0.46, 0.0), (0.0, 0.62)], _coat(cue, _USUAL["pyramid"]), 4)
    return Thing(base.turned("y", 45), pitch=14.0, turned=30.0)


def cylinder(cue: Cue) -> Thing:
    profile = [(0.0, 0.0), (0.25, 0.0), (0.25, 0.60), (0.24, 0.61), (0.0, 0.61)]
    return Thing(lathe(profile, _coat(cue, _USUAL["cylinder"]), 64), pitch=16.0)


def ring(cue: Cue) -> Thing:
    a = np.linspace(0, 2 * math.pi, 65)
    loop = np.stack([np.zeros_like(a), 0.36 + 0.26 * np.sin(a), 0.26 * np.cos(a)], 1)
    return Thing(tube(loop, 0.10, _coat(cue, "#c8a02c"), 28, 0, False), pitch=10.0, turned=50.0)


def heart(cue: Cue) -> Thing:
    """A plump heart, its point down."""
    t = np.linspace(0, 2 * math.pi, 65)
    x, y = 16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    outline = np.stack([x, y], 1) * 0.02
    rows = []
    for s in np.linspace(-1.0, 1.0, 21):
        k = math.sqrt(max(0.0, 1.0 - s * s)) ** 0.8
        rows.append(np.stack([np.full(len(t), 0.17 * s), outline[:, 1] * k + 0.02 * (1 - k), outline[:, 0] * k], 1))
    return Thing(grid(np.array(rows), _coat(cue, "#c8202a")).moved(0, 0.34, 0), pitch=5.0, turned=62.0)


def _flat(points: list[tuple[float, float]], cue: Cue, usual: str) -> Thing:
    low = min(y for _, y in points)
    return Thing(prism(points, 0.04, _coat(cue, usual), 0.008).turned("y", 90).moved(0, -low, 0), pitch=4.0,
                 turned=70.0)


def circle(cue: Cue) -> Thing:
    a = np.linspace(0, 2 * math.pi, 72, endpoint=False)
    return _flat([(0.32 * math.cos(t), 0.32 * math.sin(t)) for t in a], cue, "#c8322a")


def square(cue: Cue) -> Thing:
    return _flat([(-0.28, -0.28), (0.28, -0.28), (0.28, 0.28), (-0.28, 0.28)], cue, "#2f6ac0")


def rectangle(cue: Cue) -> Thing:
    return _flat([(-0.42, -0.22), (0.42, -0.22), (0.42, 0.22), (-0.42, 0.22)], cue, "#3f9a6a")


def triangle(cue: Cue) -> Thing:
    return _flat([(-0.33, 0.0), (0.33, 0.0), (0.0, 0.57)], cue, "#e2b93c")


def pentagon(cue: Cue) -> Thing:
    return _flat([(0.32 * math.sin(2 * math.pi * k / 5), 0.32 * math.cos(2 * math.pi * k / 5)) for k in range(5)], cue,
                 "#8a4ac0")


def spiral(cue: Cue) -> Thing:
    """A swirl on edge."""
    t = np.linspace(0.5, 5.6 * math.pi, 140)
    path = np.stack([np.zeros_like(t), 0.36 + 0.0185 * t * np.sin(t), 0.0185 * t * np.cos(t)], 1)
    return Thing(tube(path, np.linspace(0.012, 0.03, 140), _coat(cue, "#c8322a"), 14), pitch=4.0, turned=68.0)


def note(cue: Cue) -> Thing:
    """Two quavers under a beam."""
    coat = _coat(cue, "#1a1b20")
    head = ball(0.085, coat, 0.72, 28).scaled(0.8, 1, 1.15)
    parts: list[Mesh] = []
    for z, y in ((0.2, 0.0), (-0.2, 0.07)):
        parts += [head.turned("x", -20).moved(0, 0.08 + y, z),
                  tube([(0, 0.09 + y, z - 0.085), (0, 0.62 + y, z - 0.085)], 0.016, coat, 10)]
    parts.append(prism([(-0.21, 0.0), (0.21, 0.07), (0.21, 0.17), (-0.21, 0.10)], 0.035, coat, 0.006).turned(
        "y", 90).moved(0, 0.53, -0.085))
    return Thing(join(parts), pitch=3.0, turned=64.0)
