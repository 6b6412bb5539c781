"""A tiger's face as line art of light: roaring, from the front. Drawn into one plane of brightness."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.brush import spline

Array = NDArray[Any]
Points = list[tuple[float, float]]
FRACTION = 4  # bits behind the point in cv2's coordinates

# Right half, about (0, 0), x right, y down, the face about 2 high. The left half is its mirror image.
OUTLINE = [
    (0, -0.74), (0.20, -0.78), (0.37, -0.72), (0.46, -0.98), (0.62, -1.06), (0.75, -0.92), (0.73, -0.64), (0.80, -0.32),
    (0.85, -0.02), (0.99, 0.14), (0.85, 0.23), (0.93, 0.42), (0.76, 0.46), (0.75, 0.65), (0.57, 0.66), (0.46, 0.84),
    (0.26, 0.93), (0, 0.97),
]  # fmt: skip
EAR = [(0.50, -0.76), (0.56, -0.91), (0.63, -0.93), (0.67, -0.82), (0.65, -0.66)]
BROW = [(0.09, -0.20), (0.20, -0.31), (0.40, -0.37), (0.58, -0.30)]
EYE = [(0.15, -0.05), (0.24, -0.15), (0.38, -0.22), (0.51, -0.24), (0.42, -0.12), (0.28, -0.05)]
BRIDGE = [(0.10, -0.14), (0.12, 0.04), (0.18, 0.18)]
NOSE = [(0, 0.31), (0.09, 0.27), (0.18, 0.19), (0.10, 0.16), (0, 0.17)]
LIP = [(0, 0.31), (0, 0.39), (0.11, 0.46), (0.28, 0.44), (0.42, 0.33)]
MOUTH = [(0.40, 0.40), (0.37, 0.58), (0.22, 0.74), (0, 0.78)]
FANGS: list[Points] = [[(0.12, 0.45), (0.21, 0.455), (0.175, 0.67)], [(0.15, 0.76), (0.24, 0.72), (0.21, 0.60)]]
WHISKERS: list[Points] = [[(0.30, 0.33), (0.62, 0.27), (1.02, 0.29)], [(0.31, 0.37), (0.64, 0.38), (1.05, 0.47)]]
STRIPES: list[Points] = [
    [(0, -0.74), (0, -0.56), (0, -0.40)], [(0.15, -0.72), (0.09, -0.57), (0.14, -0.43)],
    [(0.31, -0.70), (0.22, -0.58), (0.27, -0.47)], [(0.74, -0.52), (0.58, -0.50), (0.46, -0.52)],
    [(0.82, -0.30), (0.70, -0.27), (0.62, -0.20)], [(0.87, -0.06), (0.72, -0.06), (0.60, 0.0)],
    [(0.93, 0.15), (0.74, 0.13), (0.60, 0.17)], [(0.86, 0.34), (0.70, 0.31), (0.56, 0.33)],
    [(0.72, 0.56), (0.60, 0.52), (0.49, 0.50)],
]  # fmt: skip


def smooth(points: Points, steps: int = 6) -> Array:
    """A Catmull-Rom curve through the points, float (n, 2)."""
    p = np.array([points[0], *points, points[-1]], float)
    return np.concatenate([spline(p, steps), p[-1:]])


def tapered(points: Points, width: float) -> Array:
    """A closed brush stroke that is thin at its ends."""
    line = smooth(points)
    along = np.gradient(line, axis=0)
    normal = np.stack([-along[:, 1], along[:, 0]], 1) / np.maximum(np.hypot(*along.T), 1e-6)[:, None]
    half = (np.sin(np.linspace(0.12, np.pi, len(line))) * width)[:, None]
    return np.concatenate([line + normal * half, (line - normal * half)[::-1]])


@cache
def _strokes() -> tuple[tuple[Array, str, int, float], ...]:
    """Points, "line" or "fill", brightness, thickness in face units; the lower jaw's last four."""
    rows: list[tuple[Array, str, int, float]] = [
        (smooth(EAR), "line", 84, 0.010), (smooth(BRIDGE), "line", 74, 0.010), (smooth(LIP), "line", 150, 0.016),
        (np.array(NOSE), "fill", 118, 0), (smooth(BROW), "line", 150, 0.018), (np.array(FANGS[0]), "fill", 190, 0),
    ]  # fmt: skip
    rows += [(smooth(w), "line", 60, 0.006) for w in WHISKERS]
    rows += [(tapered(s, 0.036), "fill", 104, 0) for s in STRIPES]
    rows += [(smooth([*EYE, EYE[0]]), "fill", 255, 0)]
    return tuple(rows)


@cache
def _fur() -> tuple[tuple[Array, int], ...]:
    """Tufts along the outline that stream up and outwards like flames, and short ones on the cheeks."""
    contour = smooth(OUTLINE, 7)
    tufts = []
    for k, (x, y) in enumerate(contour):
        out = np.array([x * 0.9, y * 0.5 - 0.25])
        out = out / np.hypot(*out) * (0.10 + 0.12 * ((k * 0.618) % 1.0))
        side = np.array([-out[1], out[0]]) * 0.22 * (-1) ** k
        middle, tip = (x + out[0] * 0.5 + side[0], y + out[1] * 0.5 + side[1]), (x + out[0], y + out[1])
        tufts.append((tapered([(x - out[0] * 0.25, y - out[1] * 0.25), middle, tip], 0.011), 64 + 34 * (k % 3)))
    for k in range(14):
        x, y = 0.50 + 0.025 * (k % 5), -0.36 + 0.085 * k
        tufts.append((tapered([(x, y), (x + 0.07, y - 0.01), (x + 0.15, y - 0.05)], 0.008), 50))
    return tuple(tufts)


def face(size: tuple[int, int], middle: tuple[float, float], radius: float, jaw: float) -> Array:
    """uint8 (h, w), brightness. jaw: 0 nearly shut .. 1 roaring."""
    out = np.zeros(size, np.uint8)
    drop = 0.16 * (jaw - 1)

    def place(points: Array, side: int) -> Array:
        low = np.clip((points[:, 1] - 0.48) / 0.3, 0, 1) * drop
        xy = np.stack([points[:, 0] * side, points[:, 1] + low], 1) * radius + np.array(middle)
        return np.round(xy * 2**FRACTION).astype(np.int32)

    contour = smooth(OUTLINE)
    whole = np.concatenate([place(contour, 1), place(contour, -1)[::-1]])
    cv2.fillPoly(out, [whole], 16, cv2.LINE_AA, FRACTION)
    mouth = np.concatenate([smooth([*LIP[2:], *MOUTH]), [[0.0, 0.45]]])
    for side in (1, -1):
        cv2.fillPoly(out, [place(mouth, side)], 2, cv2.LINE_AA, FRACTION)
    cv2.polylines(out, [whole], True, 84, max(1, round(0.010 * radius)), cv2.LINE_AA, FRACTION)
    for points, bright in _fur():
        for side in (1, -1):
            cv2.fillPoly(out, [place(points, side)], bright, cv2.LINE_AA, FRACTION)
    lower = ((smooth(MOUTH), "line", 120, 0.014), (np.array(FANGS[1]), "fill", 170, 0.0))
    for points, kind, bright, wide in (*_strokes(), *lower):
        for side in (1, -1):
            placed = place(points, side)
            if kind == "fill":
                cv2.fillPoly(out, [placed], bright, cv2.LINE_AA, FRACTION)
            else:
                cv2.polylines(out, [placed], False, bright, max(1, round(wide * radius)), cv2.LINE_AA, FRACTION)
    for side in (1, -1):  # slit pupils
        pupil = np.array([(0.34, -0.19), (0.365, -0.13), (0.34, -0.075), (0.315, -0.13)])
        cv2.fillPoly(out, [place(pupil, side)], 60, cv2.LINE_AA, FRACTION)
    return out
