"""What builders share: boxes, roofs, round towers, windows, railings. Lengths in m, character axes (x is the front's
right-hand side at yaw 90; a front door looks along +x)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, tint

WARM: Rgb = (1.0, 0.58, 0.20)  # light behind windows, linear
GLASS_BY_DAY: Rgb = (0.05, 0.07, 0.09)


@dataclass(frozen=True)
class Wall:
    """A flat face: its lower left corner as seen, the unit vector along it, its width and height."""

    corner: Vec
    along: Vec
    width: float
    height: float
    depth: float
    group: int

    def at(self, u: float, v: float) -> Vec:
        """Point u m along and v m up."""
        return self.corner + self.along * u + UP * v


def box(model: Model, foot: Vec, size: tuple[float, float, float], colour: Rgb, bias: float = 0.0) -> list[Wall]:
    """Upright box with the middle of its foot at `foot`; size: x, y, z. The walls that face us, as seen."""
    hx, hz = size[0] / 2, size[2] / 2
    ground = [foot + vec(hx, 0, -hz), foot + vec(hx, 0, hz), foot + vec(-hx, 0, hz), foot + vec(-hx, 0, -hz)]
    top = [p + UP * size[1] for p in ground]
    walls: list[Wall] = []
    for i in range(4):
        a, b = ground[i], ground[(i + 1) % 4]
        outward = unit((a + b) / 2 - foot)
        if model.near(outward) <= 1e-3:
            continue
        if model.project(a)[0] > model.project(b)[0]:
            a, b = b, a
        depth = model.near((a + b) / 2) + bias
        shade = 1.0 if i % 2 == 0 else 0.93
        group = model.face([a, b, b + UP * size[1], a + UP * size[1]], tint(colour, shade), depth=depth)
        walls.append(Wall(a, unit(b - a), float(np.linalg.norm(b - a)), size[1], depth, group))
    if model.near(UP) > 1e-3:
        model.face(top, tint(colour, 1.05), depth=model.near(foot + UP * size[1]) + bias)
    return walls


def bricks(model: Model, wall: Wall, rows: int, columns: int, seed: int, colour: Rgb, share: float = 0.3) -> None:
    """Some stones of a wall in another tone; enough to read as masonry."""
    rng = np.random.default_rng(seed)
    h, w = wall.height / rows, wall.width / columns
    for r in range(rows):
        for c in range(columns):
            if rng.random() > share:
                continue
            u, v = (c + 0.5 * (r % 2)) * w, r * h
            if u + w > wall.width:
                continue
            model.face([wall.at(u + 0.05 * w, v + 0.08 * h), wall.at(u + 0.95 * w, v + 0.08 * h),
                        wall.at(u + 0.95 * w, v + 0.92 * h), wall.at(u + 0.05 * w, v + 0.92 * h)],
                       tint(colour, 0.82 + 0.36 * float(rng.random())), depth=wall.depth + 0.001, decal=True,
                       group=wall.group, opacity=0.7)


@dataclass(frozen=True)
class Pane:
    """A window or door: middle of its sill along the wall, height of the sill, width, height; how it looks."""

    u: float
    v: float
    width: float
    height: float
    arched: bool = False
    lit: float = 0.9
    bars: bool = True
    frame: Rgb = (0.10, 0.08, 0.06)


def window(model: Model, wall: Wall, pane: Pane) -> None:
    hole = _outline(wall, pane, 0.0)
    rim = _outline(wall, pane, 0.14 * pane.width)
    model.face(rim, pane.frame, depth=wall.depth + 0.002, shadow=0.25)
    glass = tint(WARM, 0.95) if pane.lit > 0 else GLASS_BY_DAY
    model.face(hole, glass, depth=wall.depth + 0.003, glow=pane.lit)
    if pane.bars:
        r = 0.045 * pane.width
        u, v = pane.u, pane.v
        model.tube([wall.at(u, v), wall.at(u, v + pane.height)], [r] * 2, pane.frame, depth=wall.depth + 0.004, rows=2,
            shadow=0)
        model.tube([wall.at(u - pane.width / 2, v + pane.height * 0.55),
            wall.at(u + pane.width / 2, v + pane.height * 0.55)],
                   [r] * 2, pane.frame, depth=wall.depth + 0.004, rows=2, shadow=0)


def _outline(wall: Wall, pane: Pane, grow: float) -> list[Vec]:
    half, low = pane.width / 2 + grow, pane.v - grow * (pane.v > 0.05)
    top = pane.v + pane.height + grow
    if not pane.arched:
        return [wall.at(pane.u - half, low), wall.at(pane.u + half, low), wall.at(pane.u + half, top),
            wall.at(pane.u - half, top)]
    spring = top - half
    arc = [wall.at(pane.u + half * math.cos(a), spring + half * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    return [wall.at(pane.u - half, low), wall.at(pane.u + half, low), *arc]


def tower(
    model: Model, foot: Vec, profile: Sequence[tuple[float, float]], colour: Rgb, depth: float | None = None,
    gloss: float = 0.0,
) -> int:
    """Round tower or dome: (height, radius) pairs upwards from `foot`. Returns its group."""
    rings = [(foot + UP * y, vec(r, 0, 0), vec(0, 0, r)) for y, r in profile]
    widest = max(r for _, r in profile)
    return model.loft(rings, colour, depth=model.near(foot) if depth is None else depth, rows=len(profile) * 4,
                      bulge=widest * 0.95, gloss=gloss)


def on_round(foot: Vec, radius: float, angle: float, y: float) -> Vec:
    """Point on a round wall; angle in rad, 0 along x, turning to +z."""
    return foot + vec(radius * math.cos(angle), y, radius * math.sin(angle))


def round_window(model: Model, foot: Vec, radius: float, angle: float, pane: Pane, depth: float) -> None:
    """A window in a round wall (pane.u unused): drawn on its tangent plane where it faces us."""
    outward = vec(math.cos(angle), 0, math.sin(angle))
    if model.near(outward) < 0.15:
        return
    along = vec(-math.sin(angle), 0, math.cos(angle))
    if model.project(along)[0] < 0:
        along = -along
    corner = foot + outward * radius * 0.985
    wall = Wall(corner, along, 0.0, 0.0, depth, 0)
    window(model, wall, Pane(0.0, pane.v, pane.width, pane.height, pane.arched, pane.lit, pane.bars, pane.frame))


def railing(model: Model, points: Rows, height: float, colour: Rgb, depth: float, thick: float = 0.04,
        step: int = 1) -> None:
    """Posts and a rail along a path (n, 3)."""
    model.tube(points + UP * height, [thick] * len(points), colour, depth=depth, rows=len(points) * 2, shadow=0.2)
    model.tube(points + UP * height * 0.5, [thick * 0.6] * len(points), colour, depth=depth, rows=len(points) * 2,
        shadow=0)
    for p in points[::step]:
        model.tube([p, p + UP * height], [thick * 0.8] * 2, colour, depth=depth, rows=2, shadow=0)
