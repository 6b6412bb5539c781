"""What melts: drips that run down its sides, drops that fall, a puddle about its foot."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows

MELTING = "melting"
"""Trait of what melts."""
_DRIPS = 11


def melt(mesh: Mesh, seed: int) -> Mesh:
    """The mesh sagging a little, with its drips and its puddle, of the stuff that most of its upper half is of."""
    rng = np.random.default_rng((seed, 5))
    points = mesh.corners.reshape(-1, 3)
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    tall = max(high - low, 1e-6)
    stuff = _upper(mesh, low + 0.45 * tall)
    wet = Stuff(stuff.colour, gloss=1.0, metal=0.1, opacity=stuff.opacity, wear=0.0)
    middle = points[:, (0, 2)].mean(0)
    wide = float(np.ptp(points[:, 2]))
    angles = np.linspace(0, 2 * math.pi, 49)
    parts = [mesh, _puddle(middle, low, 0.62 * max(wide, 0.5 * tall), angles, wet, rng)]
    for k in range(_DRIPS):
        angle = 2 * math.pi * (k + 0.4 * float(rng.random())) / _DRIPS
        start = low + tall * float(rng.uniform(0.5, 0.66))
        way = np.array((math.cos(angle), math.sin(angle)))
        ys = np.linspace(start, start - tall * float(rng.uniform(0.14, 0.36)), 6)
        reach = [_reach(points, middle, way, y, 0.05 * tall) for y in ys]
        path = [(middle[0] + way[0] * r, y, middle[1] + way[1] * r) for r, y in zip(_sinking(reach), ys, strict=True)]
        thick = tall * float(rng.uniform(0.014, 0.022))
        parts += [tube(path, [0.7 * thick] * 5 + [1.25 * thick], wet, 8, 16), ball(1.5 * thick, wet, 1.3, 12).moved(
            *path[-1])]
    return join(parts)


def _upper(mesh: Mesh, above: float) -> Stuff:
    """The stuff with the largest area over a height."""
    inside = mesh.corners[..., 1].mean(1) > above
    cross = np.cross(mesh.corners[:, 1] - mesh.corners[:, 0], mesh.corners[:, 2] - mesh.corners[:, 0])
    area = np.linalg.norm(cross, axis=1) * inside
    return mesh.stuffs[int(np.argmax(np.bincount(mesh.stuff, area, len(mesh.stuffs))))]


def _reach(points: Rows, middle: Rows, way: Rows, y: float, band: float) -> float:
    """How far the body goes out in a direction at a height, m."""
    near = points[np.abs(points[:, 1] - y) < band]
    if not len(near):
        return 0.0
    return max(0.0, float(((near[:, (0, 2)] - middle) @ way).max()))


def _sinking(reach: list[float]) -> list[float]:
    """A drip that hangs free falls straight down."""
    out = [reach[0]]
    for r in reach[1:]:
        out.append(max(r, 0.97 * out[-1]))
    return out


def _puddle(middle: Rows, low: float, radius: float, angles: Rows, wet: Stuff, rng: np.random.Generator) -> Mesh:
    disc = lathe([(0.0, 0.03 * radius), (0.80 * radius, 0.028 * radius), (0.94 * radius, 0.016 * radius),
                  (radius, 0.0)], wet, len(angles) - 1)
    around = np.arctan2(disc.corners[..., 2], disc.corners[..., 0])
    lobes = 1 + 0.13 * np.sin(3 * around + float(rng.uniform(0, 6))) + 0.08 * np.sin(5 * around + 1.0)
    corners = disc.corners * np.stack([lobes, np.ones_like(lobes), lobes], -1)
    return Mesh(corners, disc.normals, disc.uv, disc.stuff, disc.stuffs).moved(float(middle[0]), low, float(middle[1]))
