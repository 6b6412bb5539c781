"""Crowds: flocks, fleets of balloons, shoals, and rows along a way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Flock, Mark
from reelwright.engines.previz.paint.staging.cast.company import FLOCK, Actor


def airborne(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float | None], j: int,
    rng: np.random.Generator,
) -> tuple[float, float, float]:
    """(z, u, y) of the j-th flyer or swimmer. first: (u, z, y) of the first of them."""
    u, z, y = first
    middle = (bounds.top + bounds.bottom) / 2
    if j == 0 and y is not None:
        return z, u, y
    if actor.medium == "air" and actor.kind.body == "vehicle":
        return _fleet(view, z, u, j, middle)
    zj = z * (1 + (0 if j == 0 else rng.uniform(0.05, 0.5)))
    uj = u if j == 0 else u + rng.uniform(-0.42, 0.42)
    rows = (0.14, 0.40) if actor.medium == "air" else (0.25, 0.62)
    row = float(rng.uniform(*rows)) if j else (0.24 if actor.medium == "air" else 0.42)
    return zj, uj, view.eye + (view.horizon - row * view.height) / view.focal * zj - middle


def _fleet(view: View, z: float, u: float, j: int, middle: float) -> tuple[float, float, float]:
    """(z, u, y) of the j-th of several balloons: ever farther, lower and closer to the horizon, never in a row."""
    deep = z * (1.45 + 0.62 * j)
    across = 0.90 * ((0.5 + 0.618 * j) % 1.0 - 0.5) - 0.25 * u
    sky = view.horizon / view.height
    row = sky * (0.16 + 0.42 * ((0.37 + 0.414 * j) % 1.0) + 0.20 * min(1.0, j / 8))
    rise = (view.horizon - row * view.height) / view.focal * deep
    return deep, across, view.eye + rise - middle


def is_flock(actor: Actor) -> bool:
    """Whether they are so many that none of them is blocked by itself."""
    return actor.medium in ("air", "under") and actor.count >= FLOCK and actor.kind.body in ("flyer", "swimmer")


def flock_of(actor: Actor, view: View, hero: float | None, place: tuple[float, float, float]) -> Flock:
    """hero: its distance, m, if there is one; place: share of the width from the middle, row as a share of the height,
    size of one of them as a share of it. Birds that burst start at the hero's foot."""
    u, row, size = place
    span = max(actor.bounds.width, actor.bounds.height)
    natural = max(view.focal * span / (size * view.height), 2.0)
    z = hero * 0.94 if actor.medium == "air" and hero is not None else natural
    y = view.eye + (view.horizon - row * view.height) / view.focal * z
    count = max(actor.count, 22) if actor.motion in ("burst", "explode", "swirl") else actor.count
    return Flock(actor, (u * view.span(z), y, z), 0.8 * view.span(z), count, z / natural)


def along_the_way(actor: Actor, view: View, z_hero: float, side: float) -> tuple[Mark, ...]:
    """Things along a way: a row that runs from beside the viewer towards the distance, away from the hero."""
    count = max(actor.count, 9)
    way = -side
    marks: list[Mark] = []
    near, far = max(view.foot * 1.35, z_hero * 0.42), max(z_hero * 1.7, view.foot * 9)
    for j in range(count):
        share = j / (count - 1)
        z = near * (far / near) ** share
        u = way * (0.40 - 0.24 * share)
        marks.append(Mark(replace(actor, goes=False), u * view.span(z), 0.0, z, 20.0, actor.bounds,
                          (j * 0.618) % 1.0, twin=j))
    return tuple(marks)
