"""Small drawn shapes that effects scatter: hearts, lips, stars, bubbles, confetti, claws."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Colour = tuple[float, float, float]
LONG = ("bar", "beam")  # much longer than wide: their light stays close to them
FRACTION = 4  # bits behind the point in cv2's coordinates


@dataclass(frozen=True, slots=True)
class Mark:
    """shape: a row of SHAPES. x, y, size: px of the frame; angle in rad; colour RGB 0..255.
    glow: drawn as light instead of paint."""

    shape: str
    x: float
    y: float
    size: float
    colour: Colour
    opacity: float = 1.0
    angle: float = 0.0
    glow: bool = False


def _heart(n: int = 40) -> Array:
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.stack([x, y], 1) / 17


def _star(points: int, inner: float) -> Array:
    a = np.arange(points * 2) * np.pi / points - np.pi / 2
    r = np.where(np.arange(points * 2) % 2, inner, 1.0)
    return np.stack([np.cos(a) * r, np.sin(a) * r], 1)


def _lips(n: int = 18) -> Array:
    x = np.linspace(-1, 1, n)
    upper = -0.42 * (1 - x**2) * (1 - 0.45 * np.exp(-((x / 0.16) ** 2)))
    lower = 0.55 * (1 - x[::-1] ** 2)
    return np.concatenate([np.stack([x, upper], 1), np.stack([x[::-1], lower], 1)])


def _disc(n: int = 28) -> Array:
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return np.stack([np.cos(a), np.sin(a)], 1)


def _claw() -> Array:
    t = np.linspace(0, 1, 14)
    x = 0.18 * np.sin(t * 2.4)
    thick = 0.07 * np.sin(np.pi * t) + 0.004
    return np.concatenate([np.stack([x - thick, t * 2 - 1], 1), np.stack([x + thick, t * 2 - 1], 1)[::-1]])


SHAPES: dict[str, Callable[[], Array]] = {
    "heart": _heart,
    "star": lambda: _star(5, 0.42),
    "spark": lambda: _star(4, 0.14),
    "blast": lambda: _star(12, 0.55),
    "lips": _lips,
    "disc": _disc,
    "ring": _disc,
    "paper": lambda: np.array([[-1, -0.55], [1, -0.55], [1, 0.55], [-1, 0.55]]),
    "bar": lambda: np.array([[-1, -0.06], [1, -0.06], [1, 0.06], [-1, 0.06]]),
    "beam": lambda: np.array([[-0.04, -1], [0.04, -1], [0.34, 1], [-0.34, 1]]),
    "horn": lambda: np.array([[-0.35, 0.5], [-0.28, -0.1], [0.05, -0.7], [0.28, -1.0], [0.22, -0.4], [0.3, 0.5]]),
    "claw": _claw,
    "bone": lambda: np.array(
        [[-1, -0.3], [-0.7, -0.32], [-0.6, -0.1], [0.6, -0.1], [0.7, -0.32], [1, -0.3], [1, 0.3], [0.7, 0.32],
         [0.6, 0.1], [-0.6, 0.1], [-0.7, 0.32], [-1, 0.3]]
    ),
}  # fmt: skip


def draw(out: Array, marks: Iterable[Mark]) -> None:
    """Marks onto a frame, uint8 (h, w, 3) RGB, in place."""
    for mark in marks:
        if mark.opacity > 0.004 and mark.size >= 0.5:
            _draw(out, mark)


def _draw(out: Array, mark: Mark) -> None:
    size = mark.size
    c, s = math.cos(mark.angle), math.sin(mark.angle)
    points = SHAPES[mark.shape]() @ np.array([[c, s], [-s, c]]) * size
    points += np.array([mark.x, mark.y])
    wide = max(0.6, size * (0.10 if mark.shape in LONG else 0.35))
    pad = (3 * wide if mark.glow else 0) + 0.12 * size + 2
    x0, y0 = (max(0, int(v - pad)) for v in points.min(0))
    x1, y1 = (min(limit, int(v + pad) + 1) for v, limit in zip(points.max(0), out.shape[1::-1], strict=True))
    if x1 <= x0 or y1 <= y0:
        return
    fixed = np.round((points - (x0, y0)) * 2**FRACTION).astype(np.int32)
    cover = np.zeros((y1 - y0, x1 - x0), np.uint8)
    if mark.shape == "ring":
        cv2.polylines(cover, [fixed], True, 255, max(1, int(size * 0.12)), cv2.LINE_AA, FRACTION)
    else:
        cv2.fillPoly(cover, [fixed], 255, cv2.LINE_AA, FRACTION)
    part = out[y0:y1, x0:x1]
    if mark.glow:
        level = cv2.addWeighted(_softened(cover, wide), 0.9 * mark.opacity, cover, 0.7 * mark.opacity, 0)
        light = cv2.merge([cv2.convertScaleAbs(level, alpha=k / 255) for k in mark.colour])
        out[y0:y1, x0:x1] = cv2.add(part, cv2.multiply(255 - part, light, scale=1 / 255))
    else:
        level = cv2.convertScaleAbs(cover, alpha=mark.opacity)
        paint = cv2.merge([cv2.convertScaleAbs(level, alpha=k / 255) for k in mark.colour])
        kept = cv2.multiply(part, cv2.merge([255 - level] * 3), scale=1 / 255)
        out[y0:y1, x0:x1] = cv2.add(kept, paint)


def _softened(cover: Array, wide: float) -> Array:
    """A Gaussian of `wide` px; wide ones at a reduced size, where they cost a few per cent."""
    share = max(1, int(wide / 2.5))
    if share == 1:
        return np.asarray(cv2.GaussianBlur(cover, (0, 0), wide))
    h, w = cover.shape
    small = cv2.resize(cover, (max(2, w // share), max(2, h // share)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(small, (0, 0), wide / share), (w, h), interpolation=cv2.INTER_LINEAR))
