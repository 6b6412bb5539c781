"""Clear vessels that are seen: walls with lights on them, a bright rim, a thick foot, ice, liquids. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, glass
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

Outline = Sequence[tuple[float, float]]
"""A profile from foot to lip: (radius, height), m."""
WALL = glass("#dcecf0", 0.16)
LIGHT = glass("#ffffff", 0.5)
EDGE = Stuff(paint("#f2f8fa"), gloss=1.0, metal=0.3, wear=0.0)
ICE = Stuff(paint("#cfe0ea"), "rock", paint("#eef6fa"), 0.012, 0.15, 1.0, 0.25, 0.05, wear=0.0)
FOAM = Stuff(paint("#f6efe0"), "rock", paint("#e0d4ba"), 0.008, 0.3, 0.1, wear=0)
_LIGHTS: tuple[tuple[float, float], ...] = ((38.0, 9.0), (54.0, 3.0), (-62.0, 5.0), (128.0, 9.0), (144.0, 3.0),
    (218.0, 5.0))
"""Where lights run up a wall and how broad they are, degrees: from every side one sees some of them."""
_PANE = 0.36


def liquid(tone: Rgb | str, glow: float = 0.08) -> Stuff:
    """What light goes through: it shines a little of itself. tone: linear, or sRGB hex."""
    return Stuff(paint(tone) if isinstance(tone, str) else tone, gloss=1.0, metal=0.25, glow=glow, wear=0.0)


def still(tone: Rgb, clear: bool) -> Stuff:
    """A drink in a glass; a clear one lets the room be seen through it."""
    return glass(paint("#a8cfdc"), _PANE) if clear else liquid(tone)


def clear_vessel(outline: Outline, level: float, drink: Stuff | None) -> Mesh:
    """A glass by its outer profile from foot to lip, filled up to a level, m; None: empty."""
    rows = np.asarray(outline, np.float64)
    low, high = float(rows[0, 1]), float(rows[-1, 1])
    lip, foot = float(rows[-1, 0]), float(rows[0, 0])
    parts = [_rim(lip, high, 0.0011), _rim(foot, low + 0.001, 0.0013),
             lathe([(0.0, low + 0.003), (0.94 * foot, low + 0.003), (0.94 * foot, low + 0.0065),
                    (0.0, low + 0.0065)], glass("#eaf4f6", 0.6), 30), *_lights(rows, low, high)]
    if drink is None:
        return join([*parts, lathe([(float(r), float(y)) for r, y in rows], WALL, 44)])
    wet = [(float(r), float(y)) for r, y in rows if y < level] + [(radius_at(outline, level), level)]
    dry = [(radius_at(outline, level), level)] + [(float(r), float(y)) for r, y in rows if y > level]
    parts += [lathe(dry, WALL, 44), _rim(radius_at(outline, level) * 0.985, level, 0.0007)]
    if drink.opacity < 1:  # the nearest pane counts: it has the colour of what is behind it
        return join([*parts, lathe(wet, drink, 44)])
    inner = [(0.985 * r, max(y, low + 0.005)) for r, y in wet]  # no wall before it: that would take its colour
    return join([*parts, lathe([(0.0, inner[0][1]), *inner], drink, 44), lathe([inner[-1], (0.0, level)], drink, 44),
                 lathe([(foot, low), (foot, low + 0.005)], WALL, 44)])


def radius_at(outline: Outline, y: float) -> float:
    """How far a vessel's wall is from its axis at a height, m."""
    rows = np.asarray(outline)
    return float(np.interp(y, rows[:, 1], rows[:, 0]))


def _rim(radius: float, y: float, thick: float) -> Mesh:
    turns = np.linspace(0, 2 * math.pi, 45)
    return tube([(radius * math.cos(a), y, radius * math.sin(a)) for a in turns], thick, EDGE, 6, caps=False)


def _lights(rows: np.ndarray, low: float, high: float) -> list[Mesh]:
    """Windows that are mirrored in the wall, as upright strips."""
    ys = np.linspace(low + 0.10 * (high - low), low + 0.93 * (high - low), 12)
    radii = np.interp(ys, rows[:, 1], rows[:, 0]) * 1.006
    out = []
    for middle, broad in _LIGHTS:
        angles = np.radians(np.linspace(middle - broad / 2, middle + broad / 2, 4))
        out.append(grid(np.stack([radii[:, None] * np.cos(angles), np.repeat(ys[:, None], 4, 1),
                                  radii[:, None] * np.sin(angles)], -1), LIGHT))
    return out


def blocks_of_ice(rng: np.random.Generator, radius: float, level: float, count: int = 6) -> Mesh:
    """Cubes that swim at the top of a drink, some of them against the wall."""
    side = min(0.62 * radius, 0.024)
    out = []
    for k in range(count):
        angle, reach = 2.4 * k + 0.3, radius - 0.62 * side if k else 0.0
        cube = box((side, side, side), ICE, 0.14 * side).moved(0, -side / 2, 0)
        cube = cube.turned("y", float(rng.uniform(0, 90))).turned("z", float(rng.uniform(-28, 28)))
        deep = -0.25 * side if k < 3 else -1.05 * side
        out.append(cube.moved(reach * math.cos(angle), level + deep, reach * math.sin(angle)))
    return join(out)
