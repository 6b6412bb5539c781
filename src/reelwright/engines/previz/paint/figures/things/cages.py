"""Cages: bars through which one sees who is in them. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import tone

FRONT = "front"
"""The trait of the half that is before whoever is in it."""
_RADIUS, _WALL, _DOME = 0.21, 0.42, 0.20
_BARS = 22


def birdcage(cue: Cue) -> Thing:
    """A round cage with a dome, a ring to hang it by, a floor and a perch; only its front half by trait."""
    brass = metal(tone(cue, "#c79a4a"), 0.9, 0.35)
    front = FRONT in cue.traits
    angles = [2 * math.pi * k / _BARS for k in range(_BARS)]
    bars = [_bar(a, brass) for a in angles if front == (math.cos(a) > 0.02)]
    hoops = [_hoop(_RADIUS + 0.004, y, brass, front) for y in (0.05, 0.5 * _WALL, _WALL)]
    parts = [*bars, *hoops, _tray(brass)] if front else [*bars, *hoops, _back(brass)]
    return Thing(join(parts), fit=lambda _cue: View(90.0, 6.0))  # the front half is always towards the viewer


def _bar(angle: float, stuff: Stuff) -> Mesh:
    """Up the wall and over the dome."""
    c, s = math.cos(angle), math.sin(angle)
    path = [(_RADIUS * c, 0.03, _RADIUS * s), (_RADIUS * c, _WALL, _RADIUS * s)]
    for lift in np.linspace(0.2, 1.0, 6):
        r = _RADIUS * math.cos(lift * math.pi / 2)
        path.append((r * c, _WALL + _DOME * math.sin(lift * math.pi / 2), r * s))
    return tube(path, 0.0042, stuff, 6, 26)


def _hoop(radius: float, y: float, stuff: Stuff, front: bool) -> Mesh:
    turn = np.linspace(-math.pi / 2, math.pi / 2, 25) + (0.0 if front else math.pi)
    return tube([(radius * math.cos(a), y, radius * math.sin(a)) for a in turn], 0.006, stuff, 6)


def _tray(stuff: Stuff) -> Mesh:
    rim = [(0.19, 0.0), (_RADIUS + 0.015, 0.005), (_RADIUS + 0.02, 0.05), (_RADIUS + 0.008, 0.055)]
    return lathe(rim, stuff, 40)


def _back(stuff: Stuff) -> Mesh:
    """The floor, the perch, knob and ring: what stands behind the bird."""
    perch = tube([(0.0, 0.17, -_RADIUS), (0.0, 0.17, _RADIUS)], 0.008, wood("#8a5f3a", 0.05), 8)
    top = _WALL + _DOME
    knob = join([ball(0.018, stuff, 1.2, 16).moved(0, top + 0.01, 0),
                 tube([(0, top + 0.055 + 0.03 * math.sin(a), 0.03 * math.cos(a)) for a in np.linspace(0, 6.3, 19)],
                      0.004, stuff, 6)])  # fmt: skip
    return join([lathe([(0.0, 0.012), (0.20, 0.012), (_RADIUS, 0.0)], stuff, 36), perch, knob])
