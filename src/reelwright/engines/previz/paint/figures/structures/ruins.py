"""What is left of a castle: towers and walls broken at many heights, empty windows, ivy, fallen stones."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, stone
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.structures import strongholds
from reelwright.engines.previz.paint.figures.structures.strongholds import HILL, crag
from reelwright.engines.previz.paint.figures.things.choice import stream, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

BROKEN = frozenset({"ruined", "broken", "crumbling", "collapsed"})
"""States of a castle of which only walls stand."""
_SECTORS = 18
_DARK = matt("#14120f", 0)
_TOWERS = (
    (-13.0, -9.0, 2.6, 15.0, 0.9), (-13.0, 9.0, 2.8, 13.0, 0.55), (12.0, -10.0, 3.0, 12.0, 0.8),
    (12.0, 10.0, 3.0, 11.0, 0.4), (-6.5, -5.0, 2.5, 25.0, 0.95), (3.0, 4.0, 2.1, 18.0, 0.6),
)  # fmt: skip
"""Of each tower: x, z, radius and height in m, and how much of it stands, 0..1."""


def castle_ruin(cue: Cue) -> Thing:
    """A shell of a keep with sky in its windows, stumps of towers, gaps in the curtain wall, ivy over all of it."""
    rng, wall = stream(cue), surface(cue, stone("#8d8678", 0.75))
    parts: list[Mesh] = [*crag(cue, wall)]
    for x, z, r, h, left in _TOWERS:
        parts.append(_stump(r, h, left, wall, rng).moved(x, 0, z))
        parts.append(_ivy(rng, 2.0 * r, 0.5 * h, 16).moved(x + 0.75 * r, 0, z + 0.75 * r))
    for along, across, z, high in ((10.0, 0.9, 4.4, 16.0), (10.0, 0.9, -4.4, 18.0)):  # the keep's long walls
        parts.append(_broken(along, across, high, 0.45, wall, rng).moved(-3.0, 0, z))
        parts.append(_ivy(rng, 8.0, 9.0, 30).moved(-3.0, 0, z + 0.6))
    for x in (-8.0, 2.0):
        parts.append(_broken(9.0, 0.9, 15.0, 0.5, wall, rng).turned("y", 90).moved(x, 0, 0))
    for s in (1, -1):
        parts.append(_broken(25.0, 1.5, 8.0, 0.65, wall, rng).moved(-0.5, 0, s * 9.6))
        parts.append(_ivy(rng, 20.0, 5.0, 40).moved(-0.5, 0, s * 9.6 + 0.9))
    parts += [_broken(18.0, 1.5, 8.0, 0.6, wall, rng).turned("y", 90).moved(x, 0, 0) for x in (-13.0, 12.3)]
    for _ in range(26):
        size = float(rng.uniform(0.4, 1.1))
        stray = box((size, 0.7 * size, 0.8 * size), wall, 0.06).turned("y", float(rng.uniform(0, 90)))
        parts.append(stray.moved(float(rng.uniform(-14, 17)), 0.1, float(rng.uniform(-11, 13))))
    return Thing(join(parts).moved(0, HILL, 0), pitch=5.0, turned=32.0, wear=0.75)


def _stump(radius: float, high: float, left: float, wall: Stuff, rng: np.random.Generator) -> Mesh:
    """A round tower that is broken off aslant. left 0..1: how much of its height stands on its best side."""
    lean, parts = float(rng.uniform(0, 2 * math.pi)), []
    for k in range(_SECTORS):
        angle = 2 * math.pi * k / _SECTORS
        share = left * (0.66 + 0.34 * math.cos(angle - lean)) + float(rng.uniform(-0.07, 0.07))
        top = high * max(0.16, min(1.0, share))
        sector = lathe([(radius * 1.05, 0.0), (radius, top), (radius - 0.7, top), (radius - 0.7, 0.0)], wall, 2,
                       360.0 / _SECTORS)
        parts.append(sector.turned("y", -math.degrees(angle)))
        if k % 5 == 0 and top > 6.0:
            slit = box((0.5, 1.5, 0.2), _DARK).turned("y", 90).moved(radius * 1.02, 0.55 * top, 0)
            parts.append(slit.turned("y", -math.degrees(angle) - 10.0))
    return join(parts)


def _broken(along: float, thick: float, high: float, left: float, wall: Stuff, rng: np.random.Generator) -> Mesh:
    """A wall along x whose top was broken away stone by stone, with empty windows where it stands high enough."""
    parts, step = [], 0.9
    share = float(rng.uniform(left, 1.0))
    for x in np.arange(-along / 2, along / 2, step):
        share = float(np.clip(share + rng.uniform(-0.16, 0.16), 0.12, 1.0))
        if rng.random() < 0.06:
            share *= 0.45
        top = high * share
        parts.append(box((step + 0.02, top, thick), wall).moved(float(x) + step / 2, 0, 0))
        if top > 5.5 and int(x / step) % 3 == 0:
            for y in np.arange(2.2, top - 2.6, 4.2):
                parts.append(box((0.8, 1.9, thick + 0.12), _DARK).moved(float(x) + step / 2, float(y), 0))
    return join(parts)


def _ivy(rng: np.random.Generator, wide: float, high: float, count: int) -> Mesh:
    """Ivy that climbs a wall from its foot, thinner the higher it is."""
    greens = [Stuff(tint(paint("#3f6028"), k), "leaf", tint(paint("#22391a"), k), 0.7, 0.8, wear=0) for k in (0.8, 1.1)]
    parts = []
    for k in range(count):
        up = float(rng.random()) ** 1.6
        x = float(rng.uniform(-0.5, 0.5)) * wide * (1 - 0.6 * up)
        lump = ball(float(rng.uniform(0.5, 1.0)) * (1.1 - 0.5 * up), greens[k % 2], 1.3, 8)
        parts.append(lump.moved(x, up * high, 0.0))
    return join(parts)


def castle(cue: Cue) -> Thing:
    """A castle, or what is left of it."""
    return castle_ruin(cue) if BROKEN & set(cue.traits) else strongholds.castle(cue)
