"""Antialiased shapes straight onto a picture, uint8 (h, w, n), in place. Px of the picture, RGB(A) 0..255."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
FRACTION = 4  # bits behind the point in cv2's coordinates


def _fixed(points: Any) -> Array:
    return np.round(np.asarray(points, float) * 2**FRACTION).astype(np.int32)


def fill(out: Array, points: Any, colour: Any) -> None:
    """A polygon."""
    cv2.fillPoly(out, [_fixed(points)], colour, cv2.LINE_AA, FRACTION)


def line(out: Array, points: Any, colour: Any, thick: float, closed: bool = False) -> None:
    """At least one px thick."""
    cv2.polylines(out, [_fixed(points)], closed, colour, max(1, round(thick)), cv2.LINE_AA, FRACTION)


def disc(out: Array, x: float, y: float, r: float, colour: Any) -> None:
    at = (round(x * 2**FRACTION), round(y * 2**FRACTION))
    cv2.circle(out, at, max(1, round(r * 2**FRACTION)), colour, -1, cv2.LINE_AA, FRACTION)


def curve(points: Any, steps: int = 8) -> Array:
    """A closed Catmull-Rom curve through the points, float (n, 2)."""
    p = np.asarray(points, float)
    return spline(np.concatenate([p[-1:], p, p[:2]]), steps)


def spline(p: Array, steps: int) -> Array:
    """A Catmull-Rom curve from the second point to the last but one, without that: float (n, 2)."""
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    return np.concatenate([
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False)
    ])
