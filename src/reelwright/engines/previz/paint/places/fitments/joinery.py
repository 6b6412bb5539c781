"""Shapes of which furniture is made, many at a time: boards and boxes, legs, turned ware, rows of small things."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.tone import paint

Slab = tuple[float, float, float, float, float, float]
"""x from to, y from to, z from to, m."""
_FACES = (
    ((1, 0, 0), ((1, 0, 1), (1, 0, 0), (1, 1, 0), (1, 1, 1))), ((-1, 0, 0), ((0, 0, 0), (0, 0, 1), (0, 1, 1),
        (0, 1, 0))),
    ((0, 1, 0), ((0, 1, 1), (1, 1, 1), (1, 1, 0), (0, 1, 0))), ((0, -1, 0), ((0, 0, 0), (1, 0, 0), (1, 0, 1),
        (0, 0, 1))),
    ((0, 0, 1), ((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1))), ((0, 0, -1), ((1, 0, 0), (0, 0, 0), (0, 1, 0),
        (1, 1, 0))),
)  # fmt: skip


def slabs(extents: Sequence[Slab], stuff: Stuff) -> Mesh:
    """Boxes by their extents, all of one stuff."""
    e = np.asarray(extents, np.float64).reshape(-1, 3, 2)
    corners, normals, uv = [], [], []
    for normal, square in _FACES:
        pick = np.array(square)
        quad = np.stack([e[:, axis, :][:, pick[:, axis]] for axis in range(3)], -1)  # (n, 4, 3)
        axis = int(np.argmax(np.abs(normal)))
        flat = quad[..., [2, 1]] if axis == 0 else quad[..., [2, 0]] if axis == 1 else quad[..., [0, 1]]
        for tri in ((0, 1, 2), (0, 2, 3)):
            corners.append(quad[:, tri])
            uv.append(flat[:, tri])
            normals.append(np.broadcast_to(np.array(normal, np.float64), (len(e), 3, 3)))
    made = np.concatenate(corners)
    return Mesh(made, np.concatenate(normals), np.concatenate(uv), np.zeros(len(made), np.int64), (stuff,))


def slab(extent: Slab, stuff: Stuff) -> Mesh:
    return slabs((extent,), stuff)


def legs(x: tuple[float, float], z: tuple[float, float], top: float, thick: float, stuff: Stuff) -> Mesh:
    """Four square legs at the corners of a rectangle."""
    t = thick / 2
    return slabs([(a - t, a + t, 0, top, b - t, b + t) for a in x for b in z], stuff)


def turned(profile: Sequence[tuple[float, float]], stuff: Stuff, at: tuple[float, float, float],
           sides: int = 14) -> Mesh:
    """A small turned thing, (radius, height) from foot to top, standing at a point."""
    return lathe(profile, stuff, sides).moved(*at)


def pot(radius: float, height: float, stuff: Stuff, at: tuple[float, float, float]) -> Mesh:
    return turned([(0.0, 0.0), (radius * 0.85, 0.0), (radius, height * 0.3), (radius * 0.9, height),
                   (0.0, height * 0.96)], stuff, at)  # fmt: skip


def flask(radius: float, height: float, stuff: Stuff, at: tuple[float, float, float]) -> Mesh:
    """A bottle."""
    return turned([(radius * 0.9, 0.0), (radius, height * 0.04), (radius, height * 0.58), (radius * 0.4, height * 0.74),
                   (radius * 0.36, height), (0.0, height)], stuff, at, 10)  # fmt: skip


def books(z0: float, z1: float, y: float, rng: np.random.Generator, x: float = 0.03, room: float = 0.32) -> Mesh:
    """A row of books on a board; room: free height above it."""
    colours = ("#6a2a24", "#2f4a5f", "#3f5a3a", "#8a6a34", "#4a2f4a", "#b09a74", "#8a4030", "#22303a")
    rows: dict[str, list[Slab]] = {}
    z = z0
    while z < z1 - 0.02:
        wide, high = float(rng.uniform(0.022, 0.055)), float(rng.uniform(0.60, 0.92)) * room
        if rng.random() < 0.93:
            code = colours[int(rng.integers(len(colours)))]
            rows.setdefault(code, []).append((x, x + 0.19, y, y + high, z, min(z + wide * 0.94, z1)))
        z += wide
    return join(slabs(found, Stuff(paint(code), "bands", paint("#c79a3c"), 0.2, gloss=0.2, wear=0.4))
                for code, found in rows.items())


def jars(z0: float, z1: float, y: float, rng: np.random.Generator, stuffs: Sequence[Stuff], x: float = 0.14,
         tall: float = 0.20) -> Mesh:
    """A row of jars and bowls on a board."""
    out, z = [], z0 + 0.06
    while z < z1 - 0.05:
        r, h = float(rng.uniform(0.035, 0.065)), float(rng.uniform(0.5, 1.0)) * tall
        out.append(pot(r, h, stuffs[int(rng.integers(len(stuffs)))], (x, y, z)))
        z += 2 * r + float(rng.uniform(0.01, 0.08))
    return join(out or [pot(0.05, 0.7 * tall, stuffs[0], (x, y, (z0 + z1) / 2))])


def bottles(z0: float, z1: float, y: float, rng: np.random.Generator, x: float = 0.12, step: float = 0.10) -> Mesh:
    """A row of bottles: green, amber, clear, dark."""
    codes = ("#2f5a3a", "#8a5418", "#b8c8c0", "#5a1f24", "#26384a", "#c89a3a")
    made = [Stuff(paint(c), gloss=1.0, metal=0.35, wear=0.0) for c in codes]
    out = [flask(float(rng.uniform(0.030, 0.042)), float(rng.uniform(0.24, 0.33)), made[int(rng.integers(len(made)))],
                 (x + float(rng.uniform(-0.02, 0.02)), y, float(z))) for z in np.arange(z0 + 0.05, z1 - 0.03, step)
           if rng.random() < 0.94]
    return join(out)


def doors(z0: float, z1: float, y0: float, y1: float, count: int, x: float, stuff: Stuff, knob: Stuff) -> Mesh:
    """Cupboard fronts with a raised frame and a knob each."""
    wide = (z1 - z0) / count
    frames: list[Slab] = []
    knobs: list[Slab] = []
    for k in range(count):
        a, b = z0 + k * wide + 0.012, z0 + (k + 1) * wide - 0.012
        edge = min(0.07, wide * 0.2)
        frames += [(x, x + 0.022, y0, y1, a, a + edge), (x, x + 0.022, y0, y1, b - edge, b),
                   (x, x + 0.022, y0, y0 + edge, a, b), (x, x + 0.022, y1 - edge, y1, a, b)]  # fmt: skip
        side = b - 0.05 if k % 2 == 0 else a + 0.03
        knobs.append((x + 0.02, x + 0.05, (y0 + y1) / 2 - 0.05, (y0 + y1) / 2 + 0.05, side, side + 0.018))
    return join([slabs(frames, stuff), slabs(knobs, knob)])
