"""Groups that stand in order: one behind the other, round a middle, in ranks."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.cast.company import Actor

ABREAST = "abreast"
"""Formation of those who work at one wall."""
_STRIDE = 0.62
"""Between two of a line, as a share of their height."""


def formed(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """(u, z, yaw) of the j-th. first: the same of a single one: share of the width, m, degrees."""
    return _ORDERS.get(actor.formation, _line)(actor, bounds, view, first, j)


def _line(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """One behind the other along the way they look, about the middle of the frame."""
    _, z, yaw = first
    turned = math.radians(yaw)
    ahead, nearer = math.cos(turned), math.sin(turned)
    step = max(_STRIDE * bounds.height, 0.9 * bounds.width * abs(ahead))
    at = (0.5 * (min(actor.count, 7) - 1) - j) * step  # the first of them leads
    aside = math.copysign(0.30 * bounds.height * abs(nearer), ahead) * (0.5 * (actor.count - 1) - j)
    x = at * ahead + aside
    return x / view.span(z), max(z - at * nearer - 0.5 * step * actor.count * max(0.0, -nearer), 0.72 * z), yaw


def _flank(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """Half of them on each side of the frame, turned to its middle."""
    _, z, yaw = first
    side, rank = (-1.0 if j % 2 else 1.0), j // 2
    deep = z * (1.02 + 0.16 * rank)
    return side * (0.33 - 0.05 * rank), deep, yaw if actor.goes else (66.0 if side < 0 else 114.0)


def _ring(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """Round the middle, turned to it; the two nearest leave a gap to look through."""
    _, z, _ = first
    n = actor.count
    radius = max(0.62 * bounds.height, 0.16 * n * bounds.height)
    a = math.pi * (-0.5 + (j + 0.5) / n * 2)
    x, away = radius * math.cos(a), radius * math.sin(a)
    yaw = math.degrees(math.atan2(math.sin(a), -math.cos(a)))
    deep = z + 0.55 * radius + 0.9 * away
    return x / view.span(deep), deep, yaw


def _ranks(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """Rows one behind the other, the hinder ones in the gaps, all turned the same way."""
    u, z, yaw = first
    across = max(3, math.ceil(actor.count / 2) if actor.count < 9 else math.ceil(actor.count / 3))
    rank, place = divmod(j, across)
    gap = 0.98 * bounds.width
    x = (place - 0.5 * (across - 1) + 0.5 * (rank % 2)) * gap
    deep = z * (1 + 0.16 * rank)
    return x / view.span(deep) + 0.3 * u, deep, yaw if actor.goes else (62.0 if x < 0 else 118.0)


def _abreast(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float, float], j: int
) -> tuple[float, float, float]:
    """Side by side at one distance: before the one wall that they all work at."""
    u, z, yaw = first
    return 0.5 * u + (j - 0.5 * (actor.count - 1)) * 1.05 * bounds.width / view.span(z), z, yaw


_ORDERS = {"flank": _flank, ABREAST: _abreast, "ring": _ring, "ranks": _ranks}


def staggered(
    actor: Actor, bounds: Bounds, view: View, first: tuple[float, float], j: int, rng: np.random.Generator
) -> tuple[float, float]:
    """(z, u) of the j-th of a loose group on the ground; first: (u, z) of the first."""
    u, z = first
    if j == 0:
        return z, u
    gap = 1.04 * bounds.width / view.span(z)
    if actor.depth == "far":  # strewn along the horizon
        strewn = 0.72 * ((j * 0.618) % 1.0) - 0.30
        return z * (0.8 + 1.6 * rng.random()), u + strewn * math.copysign(1.0, -u or 1.0)
    out = (j + 1) // 2 * (1 if j % 2 else -1) * (-math.copysign(1.0, u) if actor.count < 5 else 1)
    few = actor.count < 5
    back = (0.0, 0.14, 0.26, 0.40)[j % 4] + 0.06 * rng.random() if few else 1.4 * ((j * 0.618) % 1.0) ** 1.4
    return z * (1 + back), u + out * gap * (0.8 if few else 0.62) * (1 + 0.15 * rng.random())
