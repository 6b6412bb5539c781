"""Seats without a back: an ottoman, a footstool, a pouf. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, Stuff, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

_R, _LOW, _TOP = 0.42, 0.10, 0.40
_BUTTONS = ((0.0, 1), (0.17, 6), (0.32, 12))
"""Rings of buttons on the seat: radius, how many."""


def _spots() -> Rows:
    """(n, 2): where the buttons are drawn in."""
    return np.array(
        [
            (r * math.cos(2 * math.pi * (k + 0.5 * (n > 6)) / n), r * math.sin(2 * math.pi * (k + 0.5 * (n > 6)) / n))
            for r, n in _BUTTONS
            for k in range(n)
        ]
    )


def _height(x: Rows, z: Rows) -> Rows:
    """m of the seat over x, z: domed, drawn in at every button, rounded to its edge."""
    spots = _spots()
    near = np.sqrt(((x[..., None] - spots[:, 0]) ** 2 + (z[..., None] - spots[:, 1]) ** 2).min(-1))
    r = np.hypot(x, z) / _R
    return np.asarray(_TOP + 0.075 * np.sqrt(np.clip(1 - r**4, 0, 1)) - 0.042 * np.exp(-((near / 0.042) ** 2)))


def ottoman(cue: Cue) -> Thing:
    """A round one, its seat buttoned, a band of brass nails, short turned legs."""
    velvet = surface(cue, Stuff(paint("#2f6a68"), "weave", paint("#245452"), 0.004, 0.1, 0.3, wear=0.0))
    dark = velvet.dyed(tint(velvet.colour, 0.72))
    angles, radii = np.linspace(0, 2 * math.pi, 97), np.linspace(0.0, 1.0, 34) ** 0.8 * _R
    x, z = radii[:, None] * np.cos(angles), radii[:, None] * np.sin(angles)
    seat = grid(np.stack([x, _height(x, z), z], -1)[::-1], velvet)
    wall: list[Rows] = []
    for t in np.linspace(0, 1, 12):
        r = _R * (1 + 0.025 * math.sin(math.pi * t)) * (1 + 0.008 * np.cos(24 * angles))
        wall.append(
            np.stack([r * np.cos(angles), np.full_like(angles, _LOW + (_TOP - _LOW) * t), r * np.sin(angles)], 1)
        )
    rim = [
        tube(
            np.stack([1.01 * _R * np.cos(angles), np.full_like(angles, y), 1.01 * _R * np.sin(angles)], 1),
            0.010,
            dark,
            8,
        )
        for y in (_TOP, _LOW + 0.01)
    ]
    buttons = [
        ball(0.017, dark, 0.6, 10).moved(float(a), float(_height(np.array(a), np.array(b))) + 0.002, float(b))
        for a, b in _spots()
    ]
    nails = around(ball(0.009, BRASS, 1.0, 8).moved(1.012 * _R, _LOW + 0.04, 0), 44)
    leg = lathe(
        [(0.0, 0.0), (0.018, 0.0), (0.016, 0.02), (0.030, 0.07), (0.034, _LOW + 0.02)], wood("#4a2c18", 0.03, 0.4), 20
    )
    parts: list[Mesh] = [
        seat,
        grid(np.array(wall), velvet),
        *rim,
        *buttons,
        nails,
        around(leg.moved(0.30, 0, 0), 4, 45),
    ]
    return Thing(join(parts), pitch=13.0)


GOODS = ((ottoman, 0.47, "ottoman, footstool, foot stool, pouf, pouffe, hassock"),)
"""Who makes it, how tall it is, m, and its nouns."""
