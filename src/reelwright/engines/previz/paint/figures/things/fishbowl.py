"""A round glass of water with pebbles, weed and fish that hover in it. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import enamel, glass, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, tone

RADIUS, MIDDLE = 0.15, 0.155  # of the glass, and its height


def fishbowl(cue: Cue) -> Thing:
    """One fish, or as many as the cue's traits say ("fish:3"), gold unless it has a colour."""
    count = next((int(t[5:]) for t in cue.traits if t.startswith("fish:") and t[5:].isdigit()), 1)
    rng = stream(cue)
    sides = [(RADIUS * math.cos(a), MIDDLE + RADIUS * math.sin(a)) for a in np.linspace(-1.25, 1.02, 30)]
    bulb = "bulb" in cue.traits
    bowl = lathe(sides, glass("#d8eef2", 0.14), 56)
    lip = lathe([(sides[-1][0], sides[-1][1]), (sides[-1][0] + 0.006, sides[-1][1] + 0.006),
                 (sides[-1][0] - 0.002, sides[-1][1] + 0.010)], glass("#eef8fa", 0.5), 48)  # fmt: skip
    level = MIDDLE + 0.075
    brim = math.sqrt(RADIUS**2 - (level - MIDDLE) ** 2) - 0.004
    water = lathe([(0.0, level), (brim, level)], glass("#9fd4e4", 0.30), 48)
    stones = [ball(float(rng.uniform(0.010, 0.018)), matt(("#8a8478", "#b0a890", "#6a6a70")[k % 3]), 0.7, 8).moved(
        float(rng.uniform(-0.07, 0.07)), 0.022 + float(rng.uniform(0, 0.012)), float(rng.uniform(-0.07, 0.07)))
        for k in range(34)]
    weeds = []
    for k in range(5):
        x, z = float(rng.uniform(-0.06, 0.06)), float(rng.uniform(-0.06, 0.0))
        bend = [(x + 0.018 * math.sin(2.2 * u + k), 0.03 + 0.15 * u * float(rng.uniform(0.8, 1.0)), z)
                for u in np.linspace(0, 1, 6)]
        weeds.append(tube(bend, [0.006, 0.006, 0.005, 0.005, 0.003, 0.001], matt("#3f8a4a", 0.05), 6))
    starts = [(k / max(count, 1), float(rng.uniform(-0.03, 0.035)), float(rng.uniform(0.055, 0.085)))
              for k in range(min(count, 5))]

    def swim(phase: float) -> Mesh:
        return join([*(_fish(cue, phase, *start) for start in starts), *weeds, water, bowl, lip])  # through the glass

    if bulb:
        return _in_bulb(cue, starts)
    return Thing(join(stones), swim, 2.4, pitch=6.0)


def _in_bulb(cue: Cue, starts: list[tuple[float, float, float]]) -> Thing:
    """A light bulb on its glass head, full of water, its brass screw on top."""
    shape = curve([(0.0, 0.006), (0.085, 0.022), (0.150, 0.090), (0.165, 0.165), (0.140, 0.245), (0.085, 0.325),
                   (0.062, 0.370), (0.058, 0.390)], 44)  # fmt: skip
    pane = lathe(shape, glass("#e6f6fa", 0.15), 60)
    level = 0.225
    brim = float(np.interp(level, [y for _, y in shape], [r for r, _ in shape])) - 0.004
    water = [lathe([(max(0.0, r - 0.005), y) for r, y in shape if y < level], glass("#8fd0e6", 0.30), 48),
             lathe([(0.0, level), (brim, level)], glass("#bfe6f2", 0.45), 48)]
    brass = metal("#c9a24a", 0.9)
    threads = [tube([(0.058 * math.cos(a), 0.395 + 0.018 * k, 0.058 * math.sin(a)) for a in np.linspace(
        0, 2 * math.pi, 25)], 0.010, brass, 8) for k in range(4)]  # fmt: skip
    cap = [lathe([(0.056, 0.385), (0.056, 0.465), (0.030, 0.490), (0.0, 0.494)], brass, 36), *threads]

    def swim(phase: float) -> Mesh:
        return join([*(_fish(cue, phase, *start).moved(0, 0.01, 0) for start in starts), *water, pane])

    return Thing(join(cap), swim, 2.4, pitch=6.0)


def _fish(cue: Cue, phase: float, start: float, rise: float, wide: float) -> Mesh:
    """Side on, the tail beating, a little up and down; few pictures make its loop, so it stays where it is."""
    scales, fin = enamel(tone(cue, "#f0842a"), 0.3), enamel("#f8b060", 0.15)
    turn = 2 * math.pi * (phase + start)
    body = ball(0.040, scales, 1.0, 18).scaled(1.0, 0.62, 0.42)
    tail = prism([(0.0, 0.0), (-0.048, 0.034), (-0.034, 0.0), (-0.048, -0.034)], 0.004, fin).turned(
        "y", 30 * math.sin(turn)).moved(-0.034, 0, 0)
    back = prism([(0.012, 0.020), (-0.022, 0.022), (-0.014, 0.042)], 0.003, fin)
    eyes = [ball(0.006, enamel("#14110f", 0.6), 1.0, 8).moved(0.026, 0.006, s * 0.012) for s in (1, -1)]
    ahead = 25.0 if start < 0.5 else 165.0
    fish = join([body, tail, back, *eyes]).turned("y", ahead + 5 * math.sin(turn))
    angle = 2 * math.pi * (start + 0.15)
    height = MIDDLE - 0.01 + rise + 0.005 * math.sin(turn + 1)
    return fish.moved(0.7 * wide * math.cos(angle), height, wide * math.sin(angle))
