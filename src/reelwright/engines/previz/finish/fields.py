"""Warps of a cut-out subject. Each takes points of the new picture and gives the points they are taken from; several
are put one after the other."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish.figure import Figure
from reelwright.engines.previz.finish.view import Field

Array = NDArray[Any]


def stay(x: Array, y: Array) -> tuple[Array, Array]:
    return x, y


def after(*fields: Field) -> Field:
    """What is written first is done last to the points: after(move, swell) swells the subject, then moves it."""

    def both(x: Array, y: Array) -> tuple[Array, Array]:
        for field in fields:
            x, y = field(x, y)
        return x, y

    return both


def moved(dx: float, dy: float) -> Field:
    return lambda x, y: (x - np.float32(dx), y - np.float32(dy))


def scaled(about: tuple[float, float], wide: float, tall: float) -> Field:
    cx, cy = about
    return lambda x, y: ((x - cx) / np.float32(wide) + cx, (y - cy) / np.float32(tall) + cy)


def turned(about: tuple[float, float], angle: float) -> Field:
    """Clockwise on screen."""
    cx, cy = about
    c, s = math.cos(angle), math.sin(angle)
    return lambda x, y: (
        (c * (x - cx) + s * (y - cy) + cx).astype(np.float32),
        (c * (y - cy) - s * (x - cx) + cy).astype(np.float32),
    )


def swollen(x0: float, y0: float, r: float, amount: float, tall: float = 1.0) -> Field:
    """Swelling (amount > 0) or pinching about a point; fades out over r (times `tall` vertically)."""

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        dx, dy = x - np.float32(x0), y - np.float32(y0)
        fall = np.exp(-(dx * dx + (dy / tall) ** 2) / np.float32(r * r))
        pull = 1 - amount * fall / (1 + max(amount, 0) * fall)
        return x0 + dx * pull, y0 + dy * pull

    return field


def lifted(figure: Figure, rise: float) -> Field:
    """Up by `rise` px. A figure that the frame cuts off is stretched instead: its lower end stays in the frame's."""
    if figure.whole:
        return moved(0, -rise)
    top, tall = figure.body[1], max(1.0, figure.height)
    if abs(rise) < 0.1:
        return stay

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        share = np.clip((y - (top - rise)) / np.float32(tall + rise), 0, 1)
        ahead = 1 - share * share * (3 - 2 * share)
        return x, y + np.float32(rise) * ahead

    return field


def leaned(figure: Figure, way: float) -> Field:
    """The upper end goes `way` px to the right, the lower stays: like grass in the wind."""
    bottom, tall = figure.body[3], max(1.0, figure.height)

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        share = np.clip((bottom - y) / np.float32(tall), 0, 1.3)
        return x - np.float32(way) * share * (0.4 + 0.6 * share), y

    return field


def swung(figure: Figure, hips: float, shoulders: float, head: float) -> Field:
    """A dancer's body: hips, shoulders and head each go their own way (px to the right), the feet stay."""
    hy, sy = figure.hips[1], figure.shoulders[1]
    at = np.array([figure.head.y - figure.head.r, figure.head.y, sy, max(hy, sy + 1), max(figure.body[3], hy + 1)])
    at = np.maximum.accumulate(at + np.arange(5) * 1e-3)
    way = np.array([head * 1.15, head, shoulders, hips, 0.0 if figure.whole else 0.6 * hips])
    fine = np.linspace(at[0], at[-1], 64)
    smooth = np.convolve(np.pad(np.interp(fine, at, way), 5, "edge"), np.hanning(13)[1:-1] / 6.0, "valid")

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        rows = (
            np.interp(y[:, 0], fine, smooth).astype(np.float32)[:, None] if _rowwise(y) else np.interp(y, fine, smooth)
        )
        return (x - rows).astype(np.float32), y

    return field


def _rowwise(y: Array) -> bool:
    return bool(np.ptp(y[0]) == 0)


def squashed(figure: Figure, share: float) -> Field:
    """Lower and wider (share > 0) or higher and thinner, about the feet."""
    return scaled((figure.middle[0], figure.body[3]), 1 + 0.6 * share, 1 - share)


def kicked(figure: Figure, side: int, way: float, lift: float) -> Field:
    """The legs' half on one side goes outwards and up: a kick. Only what is below the hips moves."""
    hx, hy = figure.hips
    tall = max(1.0, figure.body[3] - hy)

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        down = np.clip((y - hy) / np.float32(tall), 0, 1.2)
        mine = 1 / (1 + np.exp(-side * (x - hx) / np.float32(0.05 * tall + 1)))
        share = down * down * mine
        return x - np.float32(side * way) * share, y + np.float32(lift) * share

    return field


def rippled(figure: Figure, amount: float, waves: float, phase: float) -> Field:
    """Jelly: waves that run down the body, strongest at its middle. amount: px."""
    top, tall = figure.body[1], max(1.0, figure.height)
    cx = figure.middle[0]

    def field(x: Array, y: Array) -> tuple[Array, Array]:
        share = np.clip((y - top) / np.float32(tall), 0, 1)
        strong = np.float32(amount) * np.maximum(0, np.sin(np.pi * np.minimum(share * 1.15, 1))) ** 0.7
        turn = 2 * np.pi * (waves * share - phase)
        side = np.clip((x - cx) / np.float32(0.5 * figure.width + 1), -1.3, 1.3)
        return x - strong * (0.55 * np.sin(turn) + 0.6 * side * np.cos(turn)), y - 0.35 * strong * np.sin(turn + 1.3)

    return field
