"""Easings: share of the clip's time 0..1 -> share of the move 0..1. All start at 0 and end at 1."""

from __future__ import annotations


def clamp(x: float) -> float:
    return min(1.0, max(0.0, x))


def smooth(x: float) -> float:
    """Rests at both ends."""
    x = clamp(x)
    return x * x * (3 - 2 * x)


def smoother(x: float) -> float:
    """Rests at both ends, and its acceleration too."""
    x = clamp(x)
    return x * x * x * (x * (x * 6 - 15) + 10)


def steady(x: float, edge: float = 0.18) -> float:
    """Even speed with a soft start and stop: the first and last `edge` of the time speed up and slow down."""
    x = clamp(x)
    if x > 0.5:
        return 1 - steady(1 - x, edge)
    speed = 1 / (1 - edge)
    return speed * x * x / (2 * edge) if x < edge else speed * (x - edge / 2)


def soft_start(x: float, edge: float = 0.12) -> float:
    """Even speed after a soft start; still moving at the end."""
    x = clamp(x)
    speed = 1 / (1 - edge / 2)
    return speed * x * x / (2 * edge) if x < edge else speed * (x - edge / 2)


def quick(x: float) -> float:
    """88 % of the move in the first third, the rest creeping."""
    x = clamp(x)
    return 0.88 * smooth(x / 0.30) + 0.12 * smooth(x)


def whip(x: float, start: float = 0.36, length: float = 0.11) -> float:
    """A creep with one burst in it."""
    return 0.06 * clamp(x) + 0.94 * smoother((x - start) / length)
