"""Timing that effects share: easings, beats, and numbers that look random but are always the same."""

from __future__ import annotations

import math

LATE = 0.35  # s before which nothing rhythmic is at full strength


def ease(x: float) -> float:
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def come_in(t: float) -> float:
    return ease(t / LATE)


def beat(t: float, rate: float) -> float:
    """1 at each beat, then falling: rate in beats per second."""
    return math.exp(-5 * ((t * rate) % 1.0))


def wobble(t: float, rate: float, phase: float = 0.0) -> float:
    return math.sin(2 * math.pi * (t * rate + phase))


def dice(k: int, salt: int) -> float:
    """0..1, always the same for the same two numbers."""
    return float((math.sin(k * 127.1 + salt * 311.7) * 43758.5453) % 1.0)
