"""The way from one side of a thing to another, as a path about the place where one ends, and when one is seen on it."""

from __future__ import annotations

from collections.abc import Callable

from reelwright.engines.previz.paint.staging.blocking.marks import Course
from reelwright.engines.previz.shoot.easing import clamp, smooth, steady

_WAITS, _LONGEST, _SHORTEST = 0.2, 0.6, 0.28
"""Shares of the shot that pass before one goes, and that the way takes at most and at least."""
_CUT = 0.12
"""s in which one picture gives way to the next."""
_FALLS, _REBOUND = 0.7, 0.10
"""Share of what is left of its way that what rolled off something falls; how high it then bounces, of the fall."""


def way_of(course: Course, seconds: float) -> Callable[[float], tuple[float, float, float]]:
    """Offset in m at t s of the shot from the place where the way ends."""
    off, lasts = times(course, seconds)

    def path(t: float) -> tuple[float, float, float]:
        u = steady((t - off) / lasts, 0.25)
        left, swing = 1 - u, 4 * u * (1 - u)
        x, y, z = (left * a + swing * b for a, b in zip(course.start, course.bend, strict=True))
        return x, course.start[1] * _held(u, course.edge) if course.edge else y + swing * course.high, z

    return path


def _held(u: float, edge: float) -> float:
    """How much of its height is left of what rolls over an edge at that share of its way, falls and bounces once."""
    since = clamp((u - edge) / (1 - edge)) / _FALLS
    if since < 1:
        return float(1 - since**2)
    again = (since - 1) / (1 / _FALLS - 1)
    return _REBOUND * 4 * again * (1 - again)


def rests(course: Course, seconds: float) -> Callable[[float], tuple[float, float, float]]:
    """Where it waits until it goes, and then where it ends."""
    off, lasts = times(course, seconds)
    return lambda t: course.start if t < off + 0.5 * lasts else (0.0, 0.0, 0.0)


def under_way(course: Course, seconds: float) -> Callable[[float], float]:
    """Share 0..1 to which it is going and not resting."""
    off, lasts = times(course, seconds)
    return lambda t: clamp(smooth((t - off) / _CUT) * (1 - smooth((t - off - lasts + _CUT) / _CUT)))


def times(course: Course, seconds: float) -> tuple[float, float]:
    """s after which it goes, and how long it takes."""
    return _WAITS * seconds, min(max(course.lasts, _SHORTEST * seconds), _LONGEST * seconds)
