"""What builders of solid buildings share: walls with lit windows, roofs, round towers, battlements, flags. In m."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lamplit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Swing
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.scene import Motion

WARM, UNLIT = lamplit("#ffb04c", 1.7), Stuff(paint("#1c2228"), gloss=0.8, metal=0.5, wear=0.0)
HAUNTED = lamplit("#f08a30", 0.8)
IRON = metal("#3a3a3e", 0.4, 0.5)
RUINED = frozenset({"ruined", "empty", "broken", "abandoned", "haunted"})


def glow_of(cue: Cue) -> Stuff:
    """What is behind the windows: light, or nobody; in a haunted house somebody is up."""
    if "haunted" in cue.traits:
        return HAUNTED
    return UNLIT if RUINED & set(cue.traits) else WARM


def opening(width: float, height: float, pane: Stuff, frame: Stuff, arched: bool = False, bars: bool = True) -> Mesh:
    """A window or door in the x-y plane about its sill's middle, looking along +z."""
    def outline(grow: float) -> list[tuple[float, float]]:
        w, top = width / 2 + grow, height + grow
        if not arched:
            return [(-w, -grow), (w, -grow), (w, top), (-w, top)]
        return [(-w, -grow), (w, -grow), *((w * math.cos(a), top - w + w * math.sin(a))
            for a in np.linspace(0, math.pi, 11))]

    parts = [prism(outline(0.14 * width), 0.16 * width, frame), prism(outline(0.0), 0.20 * width, pane)]
    if bars:
        parts += [box((0.07 * width, height * 0.98, 0.24 * width), frame).moved(0, 0, 0),
            box((width * 0.98, 0.06 * width, 0.24 * width), frame).moved(0, height * 0.55, 0)]
    return join(parts)


@dataclass(frozen=True, slots=True)
class Panes:
    """Windows in rows on a wall: size, what they are of."""

    width: float
    height: float
    pane: Stuff
    frame: Stuff
    arched: bool = False


def walled(size: tuple[float, float, float], wall: Stuff, panes: Panes | None, floors: Sequence[float],
    across: tuple[int, int] = (2, 3)) -> Mesh:
    """A box with windows on all sides: floors are the heights of sills, across how many along x and z."""
    parts = [box(size, wall)]
    if panes is not None:
        one = opening(panes.width, panes.height, panes.pane, panes.frame, panes.arched)
        for y in floors:
            for count, along, yaw, far in ((across[0], size[0], 0.0, size[2] / 2),
                (across[1], size[2], 90.0, size[0] / 2)):
                for k in range(count):
                    at = along * ((k + 0.5) / count - 0.5)
                    parts += [one.moved(at, y, far).turned("y", yaw + half) for half in (0.0, 180.0)]
    return join(parts)


def gabled(size: tuple[float, float, float], roof: Stuff, wall: Stuff, eaves: float = 0.35) -> Mesh:
    """A saddle roof standing at height 0, ridge along x; size: x, rise, z."""
    x, rise, z = size[0] / 2 + eaves, size[1], size[2] / 2
    drop = rise * eaves / z
    slope = []
    for s in (1.0, -1.0):
        rows = np.array([[(-x, -drop, s * (z + eaves)), (x, -drop, s * (z + eaves))],
            [(-x, rise, 0.0), (x, rise, 0.0)]])
        slope += [grid(rows, roof), grid(rows - np.array((0, 0.12, 0)), wall),
            tube([(-x, -drop - 0.06, s * (z + eaves)), (x, -drop - 0.06, s * (z + eaves))], 0.08, wall, 6)]
    ends = [prism([(-z, 0.0), (z, 0.0), (0.0, rise)], 0.02, wall).turned("y", 90).moved(s * size[0] / 2, 0, 0)
        for s in (1, -1)]
    return join([*slope, *ends, tube([(-x, rise + 0.02, 0), (x, rise + 0.02, 0)], 0.11, roof, 8)])


def hipped(size: tuple[float, float, float], roof: Stuff, eaves: float = 0.4, flare: float = 0.0) -> Mesh:
    """A roof of four slopes to a point or short ridge; flare: eaves that turn up, m."""
    x, rise, z = size[0] / 2 + eaves, size[1], size[2] / 2 + eaves
    ridge = max(0.0, x - z)
    faces = []
    for yaw, half, far, top in ((0.0, x, z, ridge), (180.0, x, z, ridge), (90.0, z, x, 0.0), (270.0, z, x, 0.0)):
        rows = []
        for t in np.linspace(0, 1, 9):
            s = 1 - (1 - t) ** (1.0 + flare)
            y = rise * (t ** (1.0 + 0.9 * min(flare, 1.0)))
            wide = half + (top - half) * s
            depth = far * (1 - s) if yaw in (0.0, 180.0) else ridge + (far - ridge) * (1 - s)
            us = np.linspace(-1, 1, 9)
            lift = 0.45 * flare * np.abs(us) ** 4 * (1 - t) ** 3
            rows.append(np.stack([us * wide, y + lift, np.full(9, depth)], 1))
        faces.append(grid(np.array(rows), roof).turned("y", yaw))
    return join(faces)


def cone_roof(radius: float, rise: float, roof: Stuff, y: float = 0.0) -> Mesh:
    return join([lathe([(radius, y), (radius * 0.55, y + rise * 0.42), (0.0, y + rise)], roof, 32),
        lathe([(0.0, y - 0.02), (radius, y)], matt("#2a2420"), 32)])


def battlements(radius: float, y: float, wall: Stuff, count: int = 12, size: float = 0.7) -> Mesh:
    """A corbelled ring with merlons on a round tower."""
    ring = lathe([(radius, y - size), (radius * 1.14, y - size * 0.3), (radius * 1.14, y + size * 0.5),
        (radius * 0.98, y + size * 0.5), (0.0, y + size * 0.4)], wall, 36)
    tooth = box((size * 0.5, size, 2 * math.pi * radius * 1.1 / count * 0.55), wall).moved(radius * 1.06,
        y + size * 0.5, 0)
    return join([ring, around(tooth, count)])


def crenels(long: float, y: float, wall: Stuff, size: float = 0.7) -> Mesh:
    """Merlons along x on a wall's top."""
    count = max(2, round(long / (size * 1.7)))
    return join(box((size * 0.9, size, 0.5), wall).moved(long * ((k + 0.5) / count - 0.5), y, 0) for k in range(count))


def round_tower(radius: float, high: float, wall: Stuff, pane: Stuff, roof: Stuff | None, rows: int = 2) -> Mesh:
    """Battered foot, arrow windows, battlements, and a cone where a roof is given."""
    parts = [lathe([(radius * 1.16, 0.0), (radius, high * 0.16), (radius * 0.96, high)], wall, 36),
        battlements(radius * 0.96, high, wall)]
    slit = opening(radius * 0.26, radius * 0.62, pane, matt(tint(wall.colour, 0.6)), True, False)
    for r in range(rows):
        for k in range(6):
            parts.append(slit.moved(0, high * (0.36 + 0.5 * r / max(1, rows)), radius * 0.965).turned("y",
                60.0 * k + 30 * (r % 2)))
    if roof is not None:
        parts += [lathe([(radius * 0.86, high), (radius * 0.86, high + radius * 0.7)], wall, 30),
            cone_roof(radius * 1.12, radius * 2.9, roof, high + radius * 0.65),
                tube([(0, high + radius * 3.5, 0), (0, high + radius * 4.1, 0)], 0.06, IRON, 6)]
    return join(parts)


def pennant(at: tuple[float, float, float], long: float, colour: Rgb, shift: float) -> Swing:
    """A flag that sways from its pole."""
    us = np.linspace(0, 1, 12)
    rows = [np.stack([long * us, (1 - us * 0.75) * half * long * 0.24 + 0.04 * long * np.sin(us * 7) * us,
        0.10 * long * np.sin(us * 6.0)], 1) for half in (1.0, -1.0)]
    return Swing("pennant", grid(np.array(rows), Stuff(colour, size=0.3, wear=0.0)), at,
        Motion(sway=(0.12, 1.5 + 0.3 * shift, shift)), 0.2)

