"""Leaf trees: a trunk that forks into boughs, clusters of leaves at the ends of twigs, an outline for every species."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.splat import strokes
from reelwright.engines.previz.paint.places.species import Sketch
from reelwright.engines.previz.scene import Floats

Point = tuple[float, float]
GOLDEN = 2.39996


@dataclass(frozen=True, slots=True)
class _Crown:
    """Where the leaves are: middle and half sizes in texels."""

    x: float
    y: float
    wide: float
    high: float

    def near(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Places in units of the half sizes; y up."""
        return (x - self.x) / self.wide, (self.y - y) / self.high


def crown(t: Sketch) -> None:
    """Trunk, boughs, clusters; hanging twigs and fruit where the species has them."""
    s, h = t.species, t.height
    fork = _trunk(t)
    top = h * 0.035
    low = t.foot - h * s.bare * (0.92 if s.form != "flat" else 1.05)
    if s.form == "flat":
        low = h * 0.36
    shape = _Crown(fork[0] * 0.6 + t.middle * 0.4, (top + low) / 2, h * s.aspect * 0.48, (low - top) / 2)
    tips = _tips(t, shape)
    boughs = _boughs(t, fork, shape)
    for x, y, _depth in tips:
        start = boughs[int(np.argmin([math.hypot(x - bx, (y - by) * 0.8 - h * 0.02) for bx, by in boughs]))]
        knee = ((start[0] + x) / 2 + t.rng.normal() * h * 0.012, (start[1] + y) / 2 + h * 0.012)
        t.wood.limb(start, knee, h * 0.0055 * s.slim, h * 0.0042 * s.slim)
        t.wood.limb(knee, (x, y), h * 0.0042 * s.slim, h * 0.0018 * s.slim)
    each = max(8, int(s.leaves * t.detail) // len(tips))
    radius = math.sqrt(shape.wide * shape.high) * (0.30 if s.form != "column" else 0.36)
    for x, y, depth in tips:
        t.leaves.append(_cluster(t, (x, y, depth), radius * t.rng.uniform(0.75, 1.2), each, shape))
    if s.weep:
        t.leaves.append(_hanging(t, tips, shape))
    if s.fruit:
        t.leaves.append(_fruit(t, tips, radius))


def _trunk(t: Sketch) -> Point:
    """Draw it, with its roots; returns where it forks."""
    s, h, rng = t.species, t.height, t.rng
    lean, bow = rng.normal() * s.twist, rng.normal() * s.twist
    high = max(s.bare, 0.16) * 1.08 * h
    steps = np.linspace(0, 1, 9)
    path = [(t.middle + h * (lean * u + bow * math.sin(math.pi * u)), t.foot - high * u) for u in steps]
    for a, b, u in zip(path, path[1:], steps, strict=False):
        thick = h * 0.024 * s.slim
        r0, r1 = (thick * (1 - 0.32 * v + 0.75 * math.exp(-11 * v)) for v in (u, u + 0.125))
        t.wood.limb(a, b, r0, r1)
    for side in (-1.0, 1.0):  # roots that run out into the ground
        out = (t.middle + side * h * (0.040 + 0.02 * rng.random()) * s.slim, t.foot + h * 0.004)
        t.wood.limb(
            (t.middle + side * h * 0.012 * s.slim, t.foot - h * 0.026 * s.slim), out, h * 0.012 * s.slim, h * 0.003
        )
    return path[-1]


def _outline(form: str, y: float) -> float:
    """Half width of a crown, 0..1, at y -1 (below) .. 1 (top)."""
    round_ = math.sqrt(max(0.0, 1 - y * y))
    if form == "egg":
        return round_ * (0.86 - 0.30 * y)
    if form == "spread":
        return min(1.0, 1.12 * math.sqrt(max(0.0, 1 - ((y + 0.25) / 1.25) ** 2))) if y > -0.25 else 0.62 + 0.5 * (1 + y)
    if form == "vase":
        return round_ * (0.92 + 0.22 * y)
    if form == "flat":
        return 1.0 if y > 0 else 0.75 + 0.25 * y
    if form == "column":
        return min(1.0, 1.25 * round_) * (0.92 - 0.22 * y)
    return round_


def _tips(t: Sketch, shape: _Crown) -> list[tuple[float, float, float]]:
    """(x, y, depth -1..1) of the clusters, evenly spread over the outline, the far ones first."""
    s, rng = t.species, t.rng
    turn = rng.random() * 6.28
    tips = []
    for i in range(s.puffs):
        r, a = math.sqrt((i + 0.5) / s.puffs) * 0.86, turn + GOLDEN * i
        u, v = r * math.cos(a) + rng.normal() * 0.06, r * math.sin(a) + rng.normal() * 0.06
        v = float(np.clip(v, -0.88, 0.88))
        u *= _outline(s.form, v) / max(0.3, math.sqrt(1 - v * v))
        u = float(np.clip(u, -0.9, 0.9)) * (0.92 + 0.12 * rng.random())
        depth = float(np.clip(rng.normal() * 0.55 * math.sqrt(max(0.05, 1 - r * r)) - 0.15 * v, -1, 1))
        if s.form == "flat":  # storeys, each a little plate
            v = 0.62 - 0.55 * abs(u) + 0.5 * (rng.random() - 0.5) if i % 3 else -0.35 + 0.3 * rng.random()
        tips.append((shape.x + u * shape.wide, shape.y - v * shape.high, depth))
    return sorted(tips, key=lambda tip: tip[2])


def _boughs(t: Sketch, fork: Point, shape: _Crown) -> list[Point]:
    """Limbs that fan out from the fork, bent upwards; returns points on them from which twigs may grow."""
    s, h, rng = t.species, t.height, t.rng
    count = 3 if s.form == "column" else 6
    points = [fork]
    for k in range(count):
        aside = (k + 0.5) / count * 2 - 1 + rng.normal() * 0.08
        reach = 0.62 + 0.12 * rng.random()
        end = (
            shape.x + aside * shape.wide * reach,
            shape.y - shape.high * (0.42 * (1 - abs(aside)) - 0.08 + 0.2 * rng.random()),
        )
        bend = (fork[0] + (end[0] - fork[0]) * 0.62, fork[1] + (end[1] - fork[1]) * 0.38 + rng.normal() * h * 0.012)
        last = fork
        for u in (0.25, 0.5, 0.75, 1.0):
            x = (1 - u) ** 2 * fork[0] + 2 * u * (1 - u) * bend[0] + u * u * end[0]
            y = (1 - u) ** 2 * fork[1] + 2 * u * (1 - u) * bend[1] + u * u * end[1]
            t.wood.limb(last, (x, y), h * 0.0135 * s.slim * (1.2 - u), h * 0.0135 * s.slim * (0.97 - 0.72 * u))
            last = (x, y)
            points.append(last)
    return points


def _cluster(t: Sketch, at: tuple[float, float, float], radius: float, count: int, shape: _Crown) -> Floats:
    """Leaves about the end of a bough: a cushion, lit above, ragged at its edge. Normals mix the cushion's with the
    whole crown's, so that a tree reads as one form with lights and shades in it."""
    rng, s = t.rng, t.species
    v = rng.normal(size=(count, 3)).astype(np.float32)
    v /= np.linalg.norm(v, axis=1, keepdims=True)
    v *= rng.random((count, 1)) ** 0.33 * np.where(rng.random((count, 1)) < 0.14, 1.22, 1.0)
    v = v[np.argsort(v[:, 2] + 0.6 * v[:, 1])]
    squash = 0.46 if s.form == "flat" else 0.74
    px, py = at[0] + v[:, 0] * radius * 1.18, at[1] - v[:, 1] * radius * squash
    cx, cy = shape.near(px, py)
    n = np.stack([v[:, 0] * 0.40 + cx * 0.62, v[:, 1] * 0.50 + cy * 0.55 + 0.1, v[:, 2] * 0.35 + 0.40], -1)
    n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-4
    own = rng.normal() * 0.085
    tone = 0.42 + own + 0.33 * v[:, 1] + 0.20 * at[2] + 0.17 * cy + rng.normal(size=count) * 0.11
    size = t.leaf * (0.55 + 0.75 * rng.random(count))
    angle = rng.normal(size=count) * 0.9 + (0.5 if s.weep else 0.0)
    return strokes(px, py, size * s.long, size, angle, np.clip(tone, 0, 1), n[:, 0], n[:, 1], n[:, 2])


def _hanging(t: Sketch, tips: list[tuple[float, float, float]], shape: _Crown) -> Floats:
    """Twigs that hang from the clusters, each a string of narrow leaves."""
    rng, s, h = t.rng, t.species, t.height
    count, beads = int((60 + 240 * s.weep) * t.detail), 16
    pick = np.array(tips)[rng.integers(len(tips), size=count)]
    x0 = pick[:, 0] + rng.normal(size=count) * h * 0.05
    aside = np.abs(x0 - shape.x) / shape.wide
    long = h * s.weep * (0.55 + 0.5 * rng.random(count)) * (0.65 + 0.5 * np.clip(aside, 0, 1))
    long = np.minimum(long, (t.foot - h * 0.05 - pick[:, 1]).clip(h * 0.02))[:, None]
    u = np.linspace(0, 1, beads)[None]
    x = (
        x0[:, None]
        + np.sign(x0 - shape.x)[:, None] * long * 0.16 * np.sin(u * 1.6)
        + rng.normal(size=(count, beads)) * h * 0.003
    )
    tone = np.clip(0.30 + 0.30 * pick[:, 2:3] + 0.35 * u + rng.normal(size=(count, 1)) * 0.13, 0, 1)
    size = t.leaf * 0.62
    turn = (x0[:, None] - shape.x) / shape.wide * 0.7
    angle = 1.57 + rng.normal(size=(count, beads)) * 0.22
    return strokes(x, pick[:, 1:2] + long * u, size * 3.0, size * 0.8, angle, tone, turn, 0.45, 0.65)


def _fruit(t: Sketch, tips: list[tuple[float, float, float]], radius: float) -> Floats:
    """Fruit among the leaves that are near; a tone above 2 tells it from them. Each has a bright spot of sun."""
    rng, h = t.rng, t.height
    near = np.array([tip for tip in tips if tip[2] > -0.25] or tips)
    pick = near[rng.integers(len(near), size=70)]
    x, y = pick[:, 0] + rng.normal(size=70) * radius * 0.62, pick[:, 1] + radius * (0.15 + 0.35 * rng.random(70))
    size = h * 0.0125 * rng.uniform(0.85, 1.15, 70)
    body = strokes(x, y, size, size, 0, 2.15 + 0.25 * rng.random(70), 0.0, 0.2, 0.9)
    spot = strokes(x + size * 0.3, y - size * 0.35, size * 0.45, size * 0.4, 0, 2.9, 0.3, 0.6, 0.7)
    return np.ascontiguousarray(np.stack([body, spot], 1).reshape(-1, 9), np.float32)


def bottle(t: Sketch) -> None:
    """A baobab: a swollen trunk, stubby boughs at its top, few leaves on them."""
    h, s, rng = t.height, t.species, t.rng
    high = h * s.bare
    steps = np.linspace(0, 1, 14)
    wide = [h * (0.120 + 0.020 * math.sin(3.0 * u + 0.5) - 0.050 * u**3 + 0.05 * math.exp(-12 * u)) for u in steps]
    lean = rng.normal() * 0.02 * h
    path = [(t.middle + lean * u, t.foot - high * u) for u in steps]
    for k in range(13):
        t.wood.limb(path[k], path[k + 1], wide[k], wide[k + 1])
    tips: list[tuple[float, float, float]] = []
    for k in range(9):
        angle = math.pi * (0.06 + 0.88 * (k + 0.5) / 9) + rng.normal() * 0.08
        start = (path[-1][0] + math.cos(angle) * wide[-1] * 0.6, path[-1][1] + (2 * rng.random()) * h * 0.02)
        _stub(t, start, angle, h * (0.15 + 0.05 * rng.random()), h * 0.030, 2, tips)
    shape = _Crown(t.middle, h * 0.22, h * 0.42, h * 0.2)
    each = max(6, int(s.leaves * t.detail) // max(1, len(tips)))
    for tip in tips:
        t.leaves.append(_cluster(t, tip, h * 0.050, each, shape))


def _stub(
    t: Sketch, at: Point, angle: float, long: float, thick: float, depth: int, tips: list[tuple[float, float, float]]
) -> None:
    """A short thick bough that tapers fast and forks."""
    end = (at[0] + math.cos(angle) * long, at[1] - math.sin(angle) * long * 0.8)
    t.wood.limb(at, end, thick, thick * 0.5)
    if depth == 0:
        tips.append((end[0], end[1], float(t.rng.uniform(-0.5, 0.8))))
        return
    for way in (-1.0, 1.0):
        turn = angle + way * (0.35 + 0.25 * t.rng.random())
        _stub(t, end, turn, long * 0.62, thick * 0.5, depth - 1, tips)
