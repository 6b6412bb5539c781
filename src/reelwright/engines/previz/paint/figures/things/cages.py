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
BOX = "box"
"""The trait of a cage for people: a box of bars."""
_RADIUS, _WALL, _DOME = 0.21, 0.42, 0.20
_BARS = 22


def birdcage(cue: Cue) -> Thing:
    """A round cage with a dome, a ring to hang it by, a floor and a perch; only its front half by trait."""
    if BOX in cue.traits:
        return _box(metal(tone(cue, "#8f979f"), 0.7, 0.5), FRONT in cue.traits)
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


def _box(steel: Stuff, front: bool) -> Thing:
    """A box of stout bars between two frames, a float on each side of its roof; its front face by trait."""
    wide, tall, bar = 0.24, 0.62, 0.006
    face = wide if front else -wide
    across = np.linspace(-wide, wide, 9)
    parts = [tube([(x, 0.0, face), (x, tall, face)], bar, steel, 6) for x in across]
    parts += [tube([(-wide, y, face), (wide, y, face)], 1.8 * bar, steel, 6) for y in (0.0, 0.3, tall)]
    if not front:
        parts += [tube([(x, y, -wide), (x, y, wide)], 1.8 * bar, steel, 6) for x in (-wide, wide) for y in (0.0, tall)]
        parts += [tube([(x, 0.0, z), (x, tall, z)], bar, steel, 6) for x in (-wide, wide) for z in across[1:-1:2]]
        parts += [tube([(x, tall + 0.03, -wide), (x, tall + 0.03, wide)], 0.035, metal("#d8b02a", 0.2, 0.6), 12)
                  for x in (-wide, wide)]
        parts.append(tube([(0, tall, 0), (0, tall + 0.5, 0)], 0.004, steel, 6))
    return Thing(join(parts), fit=lambda _cue: View(78.0, 8.0))
