"""A small forest, a village, a castle or a garden that a great animal carries on its back or shell."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.matter_works import size_of
from reelwright.engines.previz.paint.figures.bake import Parts
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.figures.subject import Resolver, Subject
from reelwright.engines.previz.paint.figures.tone import paint, tint

BEARS = "bears:"
"""The trait: "bears:forest"."""
_ROUND = np.stack([np.cos(np.linspace(0, 2 * math.pi, 12, endpoint=False)),
                   np.sin(np.linspace(0, 2 * math.pi, 12, endpoint=False))], 1)  # fmt: skip
_SQUARE = np.array(((1, 1), (-1, 1), (-1, -1), (1, -1)), np.float64)
_LEAST = 0.6
"""Size of the part that bears it at least, as a share of the largest's."""
_HOMES = 1.6
"""How much larger houses are than trees would be there."""
_COUNT, _OWN = 15, 200_000
_WIDE = 0.34
"""How far from the middle of the back it reaches, as a share of the back's length."""


def laden(resolve: Resolver) -> Resolver:
    """The resolver, which puts on an animal's back what it is said to bear."""

    def resolved(cue: Cue) -> Subject:
        subject = resolve(cue)
        load = next((t[len(BEARS):] for t in cue.traits if t.startswith(BEARS)), "")
        if load not in LOADS:
            return subject

        def parts_at(phase: float) -> Parts:
            parts = list(subject.parts_at(phase))
            return [*parts, *_on_back(parts, load)]

        return replace(subject, parts_at=parts_at, framed=parts_at)

    return resolved


def _on_back(parts: list[Part], load: str) -> list[Part]:
    """What stands on the upper side of the largest part, where it is flat enough."""
    solid = [p for p in parts if not p.decal and len(_upper(p)) > 3]
    if not solid:
        return []
    largest = max(size_of(p) for p in solid)
    back = max((p for p in solid if size_of(p) > _LEAST * largest), key=lambda p: float(_upper(p)[:, 1].max()))
    points = _upper(back)
    left, right = float(points[:, 0].min()), float(points[:, 0].max())
    long, middle = right - left, 0.5 * (left + right)
    model, rng = Model(View(90.0, 0.0)), np.random.default_rng(17)
    for k in range(_COUNT):
        x = middle + long * _WIDE * (2 * ((k * 0.618) % 1.0) - 1)
        row = points[np.abs(points[:, 0] - x) < 0.06 * long]
        if not len(row):
            continue
        top, deep = float(row[:, 1].max()), float(row[row[:, 1].argmax(), 2])
        tall = long * float(rng.uniform(0.20, 0.30)) * (1.25 - abs(x - middle) / (0.5 * long))
        at = np.array((x, top - 0.06 * tall, deep + long * float(rng.uniform(-0.10, 0.14))))
        LOADS[load](model, at, tall, k)
    return [replace(p, group=p.group + _OWN) for p in model.parts]


def _upper(part: Part) -> Rows:
    """Points (n, 3) of a part's surface, of a limb those above its axis, view axes, m."""
    if part.spine is not None:
        return np.c_[part.spine[:, 0], part.spine[:, 1] + part.spine[:, 3], part.spine[:, 2]]
    out: Rows = part.form.reshape(-1, 3) if part.form is not None else np.zeros((0, 3))
    return out


def _lathe(model: Model, at: Rows, rows: tuple[tuple[float, float], ...], tone: str, square: bool = False) -> None:
    """A solid about an upright axis in view axes: (height, radius), m."""
    circle = _SQUARE if square else _ROUND
    rings = np.array([[(at[0] + r * a, at[1] + y, at[2] + r * b) for a, b in circle] for y, r in rows])
    colour = paint(tone)
    model.add(rings[..., :2], colour, float(at[2]), form=rings, bulge=0.5 * max(r for _, r in rows))


def _tree(model: Model, at: Rows, tall: float, k: int) -> None:
    _lathe(model, at, ((0.0, 0.05 * tall), (0.5 * tall, 0.035 * tall)), "#5a4028")
    green = ("#4a7a34", "#5f8f3c", "#3f6a30")[k % 3]
    if k % 3 == 0:  # a fir
        _lathe(model, at, ((0.25 * tall, 0.26 * tall), (0.62 * tall, 0.16 * tall), (1.15 * tall, 0.01 * tall)), green)
        return
    for dx, dy, r in ((0.0, 0.78, 0.27), (-0.16, 0.62, 0.20), (0.17, 0.64, 0.21)):
        ball = np.array((at[0] + dx * tall, at[1] + dy * tall, at[2]))
        model.ball(ball @ model.axes, r * tall, tint(paint(green), 0.8 + 0.3 * dy), nap=0.05 * tall)


def _cottage(model: Model, at: Rows, tall: float, k: int) -> None:
    if k % 5 == 4:
        _tree(model, at, 0.9 * tall, k)
        return
    tall = _HOMES * tall
    wall = ("#e8dcc4", "#d8c4a0", "#efe8da")[k % 3]
    _lathe(model, at, ((0.0, 0.24 * tall), (0.42 * tall, 0.24 * tall)), wall, True)
    _lathe(model, at, ((0.40 * tall, 0.31 * tall), (0.78 * tall, 0.01 * tall)), ("#a8482c", "#8a3a28")[k % 2], True)
    pane = np.array((at[0] - 0.02 * tall, at[1] + 0.20 * tall, at[2] + 0.25 * tall))
    model.ball(pane @ model.axes, 0.07 * tall, paint("#ffd27a"), glow=0.8)


def _turret(model: Model, at: Rows, tall: float, k: int) -> None:
    high = tall * (1.0 + 0.5 * (k % 3))
    shaft = ((0.0, 0.16 * tall), (high, 0.15 * tall), (high, 0.19 * tall), (1.1 * high, 0.19 * tall))
    _lathe(model, at, shaft, "#a8a29a")
    _lathe(model, at, ((1.1 * high, 0.22 * tall), (1.5 * high, 0.005 * tall)), ("#3f5a8a", "#7a3a3a")[k % 2])


def _tower(model: Model, at: Rows, tall: float, k: int) -> None:
    high = tall * (0.9 + 0.9 * ((k * 0.37) % 1.0))
    _lathe(model, at, ((0.0, 0.16 * tall), (high, 0.15 * tall), (1.02 * high, 0.05 * tall)), ("#8aa0b4", "#b4a890",
        "#9aa8a0")[k % 3], True)
    for y in (0.3, 0.5, 0.7, 0.88):
        pane = np.array((at[0] + 0.05 * tall * (-1) ** k, at[1] + y * high, at[2] + 0.15 * tall))
        model.ball(pane @ model.axes, 0.035 * tall, paint("#ffdc90"), glow=0.8)


LOADS: Mapping[str, Callable[[Model, Rows, float, int], None]] = {
    **dict.fromkeys(("forest", "woods", "jungle", "garden", "trees", "tree", "island", "grove"), _tree),
    **dict.fromkeys(("village", "town", "house", "houses", "hamlet", "cottage", "home"), _cottage),
    **dict.fromkeys(("castle", "fortress", "palace", "kingdom", "temple"), _turret),
    **dict.fromkeys(("city", "metropolis", "skyscrapers"), _tower),
}
"""Word -> what is put up, several times."""
