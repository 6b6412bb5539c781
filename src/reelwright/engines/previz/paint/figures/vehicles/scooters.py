"""Motor scooters: a leg shield, a step-through floor, a rounded tail over the rear wheel. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import CHROME, DARK, HEAD_LIGHT, Wheel, rolling, skin

_COATS = ("#5fb8a8", "#d8483a", "#e8dcc0", "#7ab0d8")
_RADIUS, _SPEED = 0.24, 7.0


def scooter(cue: Cue) -> Thing:
    """As it stands at a kerb in Rome; nobody on it."""
    coat = surface(cue, enamel(_COATS[cue.seed % 4], 0.35))
    saddle = Stuff(paint("#3a2418"), gloss=0.3, wear=0.1)
    tail = skin([(-0.92, 0.05, 0.40, 0.52), (-0.80, 0.20, 0.30, 0.68), (-0.52, 0.26, 0.24, 0.74),
                 (-0.24, 0.20, 0.26, 0.70), (-0.10, 0.12, 0.24, 0.52)], coat)  # fmt: skip
    floor = box((0.56, 0.05, 0.34), _shaded(coat, 0.9), 0.02).moved(0.14, 0.26, 0)
    shield = np.array([[(0.46 + 0.10 * v + 0.05 * (1 - u * u), 0.26 + 0.64 * v, u * (0.25 + 0.03 * math.sin(3 * v)))
                        for u in np.linspace(-1, 1, 15)] for v in np.linspace(0, 1, 14)])
    rim = tube([tuple(p) for p in [*shield[:, 0], *shield[-1, :], *shield[::-1, -1]]], 0.012, CHROME, 8, 60)
    fender = lathe([(0.10, -0.09), (0.27, -0.085), (0.285, 0.0), (0.27, 0.085), (0.10, 0.09)], coat, 36, 200.0).turned(
        "x", 90).turned("z", -14).moved(0.66, _RADIUS + 0.02, 0)
    column = tube([(0.66, 0.30, 0), (0.56, 0.92, 0)], 0.035, coat, 12)
    head = ball(0.105, coat, 0.95, 20).scaled(1.15, 1, 1).moved(0.58, 0.98, 0)
    lamp = [lathe([(0.070, 0.0), (0.075, 0.02), (0.068, 0.03)], CHROME, 28).turned("z", -90).moved(0.66, 0.985, 0),
            ball(0.064, lit("#fff2d0", 0.7), 0.5, 20).turned("z", -90).moved(0.675, 0.985, 0)]
    bars = [tube([(0.54, 1.00, 0), (0.48, 1.04, 0.16 * s), (0.40, 1.03, 0.32 * s)], [0.022, 0.018, 0.017], CHROME, 10,
                 16) for s in (1, -1)]
    grips = [tube([(0.43, 1.033, 0.26 * s), (0.38, 1.03, 0.36 * s)], 0.023, matt("#1c1a1a", 0), 10) for s in (1, -1)]
    mirror = [join([tube([(0.46, 1.04, 0.20 * s), (0.46, 1.22, 0.28 * s)], 0.007, CHROME, 6),
                    ball(0.055, CHROME, 1.0, 16).scaled(0.3, 1, 1.1).moved(0.46, 1.25, 0.29 * s)]) for s in (1, -1)]
    seat = skin([(-0.70, 0.10, 0.73, 0.80), (-0.45, 0.155, 0.73, 0.83), (-0.15, 0.13, 0.71, 0.80),
                 (-0.06, 0.06, 0.69, 0.75)], saddle)
    panel = [lathe(curve([(0.16, 0.0), (0.13, 0.035), (0.0, 0.05)], 10), coat, 30).scaled(1.5, 1, 1).turned(
        "x", 90 * s).moved(-0.50, 0.50, 0.24 * s) for s in (1, -1)]
    rack = [tube([(-0.72, 0.78, 0.10 * s), (-0.98, 0.80, 0.10 * s)], 0.010, CHROME, 8) for s in (1, -1)]
    back = ball(0.045, lit("#c8140c", 0.5), 1.0, 14).moved(-0.93, 0.58, 0)
    leg = tube([(0.02, 0.24, 0.10), (-0.06, 0.02, 0.20)], 0.014, DARK, 8)
    plate = prism([(-0.09, 0), (0.09, 0), (0.09, 0.08), (-0.09, 0.08)], 0.006, matt("#e8e4d4", 0)).turned(
        "y", 90).moved(-0.94, 0.42, 0)
    roll = rolling([Wheel(x, 0.001, _RADIUS, 0.11, 5) for x in (0.66, -0.62)], CHROME, 2 / 5)
    still = join([tail, floor, grid(shield, coat), rim, fender, column, head, *lamp, *bars, *grips, *mirror, seat,
                  *panel, *rack, back, leg, plate])
    return Thing(still, roll, 2 * math.pi * _RADIUS * 0.4 / _SPEED, speed=_SPEED, pictures=5, pitch=8.0, turned=18.0,
                 lamps=(Lamp((0.70, 0.985, 0.0), 0.16, HEAD_LIGHT, 0.0),))


def _shaded(coat: Stuff, share: float) -> Stuff:
    """The same paint a little darker."""
    return coat.dyed(tint(coat.colour, share))
