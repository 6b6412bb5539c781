"""What an animal clings to: a young tree that is climbed, a bough that is hung from. Sizes follow the animal."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model, Part, extent, moved
from reelwright.engines.previz.paint.figures.rig import Rows, View, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

_BARK, _LEAF = paint("#6a4c34"), ("#4f7a34", "#5f8c3a", "#3f6a2e", "#78963c")
_LEAVES = 110


def settled(parts: Sequence[Part], name: str) -> list[Part]:
    """Parts of an animal set down another way ("climb", "hang", "roll") on its lowest point, or under its highest;
    a climber a little above the ground."""
    left, low, right, high = extent(parts)
    tall = high - low
    rise = -high if name == "hang" else 0.22 * tall - low if name == "climb" else -low
    return [moved(part, -0.5 * (left + right), rise) for part in parts]


def bough(parts: Sequence[Part]) -> list[Part]:
    """A bough over something that hangs with its highest point at the origin."""
    left, low, right, _ = extent(parts)
    size = max(right - left, -low)
    model = Model(View(0.0, 5.0))
    path = np.array([vec(-1.5, -0.10, -0.02), vec(-0.6, 0.02, 0), vec(0.1, 0.04, 0), vec(0.8, 0.10, 0.02),
        vec(1.6, 0.02, -0.02)]) * size
    model.tube(path, np.array([0.11, 0.085, 0.075, 0.065, 0.03]) * size, _BARK, rows=40, tones=_bark(40, 14))
    rng = np.random.default_rng(5)
    for x in (-1.1, 1.0, 1.35):
        _twig(model, vec(x, 0.04, 0) * size, size * 0.5, rng, 10)
    return list(model.parts)


def _bark(rows: int, around: int) -> Rows:
    """(rows, around, 3): furrows along the stem."""
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, around, endpoint=False)[None]
    furrow = np.sin(7 * angle + 1.8 * np.sin(9 * u)) * 0.5 + 0.5 * np.sin(3 * angle + 23 * u + 2 * np.sin(5 * angle))
    out: Rows = np.array(_BARK) * (0.78 + 0.34 * furrow)[..., None]
    return np.clip(out, 0, 1)


def stem(parts: Sequence[Part]) -> list[Part]:
    """The tree of a climber whose feet are turned to the right; it goes on far above it."""
    _, low, edge, high = extent(parts)
    tall, model = high - low, Model(View(0.0, 5.0))
    r, top = 0.17 * tall, 3.2 * tall
    x = edge + 0.18 * r
    rows = [(x + 0.10 * r * math.sin(3 * q), q * top - 0.02 * tall, r * (1.25 - 0.45 * q**0.6))
        for q in np.linspace(0, 1, 6)]
    model.tube([vec(a, b, -0.25 * r) for a, b, _ in rows], [c for _, _, c in rows], _BARK, rows=60, tones=_bark(60, 24))
    rng = np.random.default_rng(3)
    for y, way in ((1.42, 1.0), (1.62, -1.0), (2.1, 1.0), (2.5, -1.0), (3.2, 0.1)):
        root = vec(x, y * tall * 0.97, 0)
        end = root + vec(way * 0.62, 0.26, 0.12 * way) * tall
        model.tube([root, (root + end) / 2 + vec(0, 0.05 * tall, 0), end], np.array([0.36, 0.26, 0.08]) * r, _BARK,
            rows=9)
        _twig(model, (root + end * 2) / 3, 0.42 * tall, rng, _LEAVES // 5)
    return list(model.parts)


def _twig(model: Model, at: Rows, spread: float, rng: np.random.Generator, count: int) -> None:
    """Leaves about a point."""
    for _ in range(count):
        root = at + rng.normal(0, 0.30, 3) * vec(spread, spread * 0.6, spread * 0.5)
        way = unit(rng.normal(0, 1, 3) + vec(0, -0.25, 0.2))
        across = unit(np.cross(way, vec(0.2, 0.3, 1.0)))
        long = spread * float(rng.uniform(0.28, 0.42))
        tone = tint(paint(_LEAF[int(rng.integers(len(_LEAF)))]), float(rng.uniform(0.85, 1.15)))
        model.sheet([root, root + way * long * 0.45 + across * long * 0.26, root + way * long,
            root + way * long * 0.45 - across * long * 0.26], tone, curve=True, bulge=0.1 * long)
