"""What vehicles share: bodies extruded from a side view, wheels that roll, windows. x: forward, z: to the right; m."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, tint

Points = Sequence[tuple[float, float]]
RUBBER: Rgb = (0.014, 0.014, 0.015)
GLASS: Rgb = (0.05, 0.075, 0.095)


def near_side(model: Model) -> float:
    """The side that faces us: 1 right, -1 left."""
    return 1.0 if model.axes[2, 2] >= 0 else -1.0


def slab(model: Model, outline: Points, half: float, colour: Rgb, gloss: float = 0.0, z: float = 0.0,
        bulge: float = 0.0) -> int:
    """A body of width 2·half around z whose side view is `outline` (x, y), clockwise or not. The near side's group."""
    near = near_side(model)
    centre = np.mean(np.array(outline), axis=0)
    base = model.near(vec(0, 0, z))
    for (x0, y0), (x1, y1) in pairwise([*outline, outline[0]]):
        outward = np.array((y1 - y0, x0 - x1))
        middle = np.array(((x0 + x1) / 2, (y0 + y1) / 2)) - centre
        if outward @ middle < 0:
            outward = -outward
        normal = unit(vec(float(outward[0]), float(outward[1]), 0))
        if model.near(normal) <= 0.01:
            continue
        corners = [vec(x0, y0, z - half), vec(x0, y0, z + half), vec(x1, y1, z + half), vec(x1, y1, z - half)]
        model.face(corners, tint(colour, 0.9 + 0.12 * float(normal[1])), depth=base + half * 0.3
            + 0.02 * model.near(vec(x0, y0, 0)), gloss=gloss)
    face = [vec(x, y, z + near * half) for x, y in outline]
    if bulge > 0:
        return model.sheet(face, colour, depth=base + half * 0.9, bulge=bulge, gloss=gloss, shadow=0.2)
    return model.face(face, colour, depth=base + half * 0.9, gloss=gloss)


def pane(model: Model, outline: Points, z: float, depth: float, lit: float = 0.0) -> int:
    """A window in the near side."""
    near = near_side(model)
    colour: Rgb = (0.9, 0.55, 0.22) if lit else GLASS
    group = model.face([vec(x, y, near * z) for x, y in outline], colour, depth=depth, glow=lit, gloss=0.9)
    (x0, y0), (x1, y1) = outline[0], outline[2 % len(outline)]
    model.tube([vec(x0 * 0.75 + x1 * 0.25, y0, near * z), vec(x0 * 0.45 + x1 * 0.55, y1, near * z)],
        [abs(x1 - x0) * 0.06] * 2, tint((0.5, 0.6, 0.66), 0.8), depth=depth + 0.001,
               decal=True, group=group, opacity=0.45, rows=2)
    return group


@dataclass(frozen=True)
class Wheel:
    """Centre x, y, z, radius, thickness in m; spokes: 0 for a plain hub cap."""

    x: float
    y: float
    z: float
    radius: float
    thick: float
    spokes: int = 5
    rim: Rgb = (0.42, 0.43, 0.45)
    tyre: Rgb = RUBBER


def wheel(model: Model, w: Wheel, turn: float, open_spokes: bool = False) -> None:
    """turn: rad, forward positive. open_spokes: nothing between them (bicycles, carts)."""
    near = near_side(model)
    centre = vec(w.x, w.y, w.z)
    depth = model.near(vec(0, 0, w.z)) + w.thick + (0.35 if w.z * near > 0 else 0.0)  # before its body, or behind
    at = lambda r, a: centre + vec(r * w.radius * math.cos(a), r * w.radius * math.sin(a),  # noqa: E731
        near * w.thick / 2)
    ring = [at(1.0 - w.thick / w.radius * 0.35, a) for a in np.linspace(0, 2 * math.pi, 37)]
    if not open_spokes:
        disc: list[Vec] = [at(1.0, a) for a in np.linspace(0, 2 * math.pi, 33)[:-1]]
        model.sheet([p - vec(0, 0, near * w.thick) for p in disc], tint(w.tyre, 0.8), depth=depth - 0.02, shadow=0.2)
        model.sheet(disc, w.tyre, depth=depth - 0.01, bulge=w.radius * 0.15, shadow=0.3)
        model.sheet([at(0.66, a) for a in np.linspace(0, 2 * math.pi, 25)[:-1]], tint(w.rim, 0.45), depth=depth,
            bulge=w.radius * 0.1, shadow=0)
        model.tube([at(0.64, a) for a in np.linspace(0, 2 * math.pi, 33)], [w.radius * 0.035] * 33, w.rim, depth=depth
            + 0.004, rows=40, gloss=0.8, shadow=0)
    else:
        model.tube(ring, [w.thick * 0.5] * 37, w.tyre, depth=depth, rows=48, shadow=0.2)
        model.tube([at(0.9, a) for a in np.linspace(0, 2 * math.pi, 33)], [w.thick * 0.22] * 33, w.rim, depth=depth
            + 0.001, rows=40, gloss=0.6, shadow=0)
    for k in range(w.spokes):
        a = -turn + 2 * math.pi * k / w.spokes
        thick = w.radius * (0.012 if w.spokes > 12 else 0.055 if open_spokes else 0.075)
        model.tube([at(0.1, a), at(0.9 if open_spokes else 0.64, a)], [thick * 1.2, thick], w.rim, depth=depth + 0.005,
            rows=2, gloss=0.7, shadow=0)
    model.ball(at(0.0, 0.0), w.radius * 0.13, w.rim, depth=depth + 0.006, gloss=0.8, shadow=0.2)


def lamp(model: Model, at: Vec, radius: float, colour: Rgb, glow: float = 1.0) -> None:
    model.ball(at, radius, colour, depth=model.near(at) + 0.1, glow=glow, shadow=0)
