"""Kites and balloons on a string: how they dance in the wind, and the string to them; the traces of a team."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Emitter, Floats

TETHERED = "TETHERED"
PARTS = 6
"""Straight pieces of a sagging string."""
_BOW, _CHEST, _LEATHER = 0.30, 0.52, 34.0
"""Where traces are tied, as shares of the height, and their grey."""
HAND = 0.78
"""Where the hand holds it, as a share of the holder's height."""


def dance(mark: Mark) -> Callable[[float], tuple[float, float, float]]:
    """t -> (dx, dy, dz) in m: a figure of eight, slow and never twice the same."""
    size, phase = 0.55 * min(mark.bounds.height, mark.bounds.width), 6.28 * mark.phase

    def at(t: float) -> tuple[float, float, float]:
        across = math.sin(0.9 * t + phase) + 0.35 * math.sin(2.3 * t + 2 * phase)
        up = 0.6 * math.sin(1.8 * t + phase) + 0.25 * math.sin(3.1 * t)
        return size * across, size * up, 0.0

    return at


def string(mark: Mark, holder: Mark, view: View, velocity: tuple[float, float, float]) -> Emitter:
    """The string as thin lines in the holder's depth, to where the kite is seen from there. velocity: of both, m/s."""
    moves = dance(mark)
    x0, y0 = holder.x + 0.16 * holder.face * holder.bounds.height, holder.y + HAND * holder.bounds.top
    near = holder.z / mark.z
    middle = mark.bounds.bottom + 0.35 * mark.bounds.height

    def at(t: float) -> Floats:
        dx, dy, _ = moves(t)
        x1 = (mark.x + dx) * near
        y1 = view.eye + (mark.y + dy + middle - view.eye) * near
        s = np.linspace(0, 1, PARTS + 1)
        sag = 0.06 * math.hypot(x1 - x0, y1 - y0) * np.sin(np.pi * s)
        x, y = x0 + (x1 - x0) * s, y0 + (y1 - y0) * s - sag
        along, up = np.diff(x), np.diff(y)
        out = np.zeros((PARTS, 8), np.float32)
        out[:, 0], out[:, 1], out[:, 2] = (x[1:] + x[:-1]) / 2, (y[1:] + y[:-1]) / 2, holder.z + 0.02
        out[:, 3] = np.hypot(along, up) / 2 * 1.02
        out[:, 4:7] = 215
        out[:, 7] = np.arctan2(along, up)
        out[:, :3] += np.array(velocity, np.float32) * np.float32(t)
        return out

    return Emitter("string", "streak", at, subject=holder.led)


def traces(pullers: Sequence[Mark], drawn: Mark, velocity: tuple[float, float, float]) -> Emitter:
    """Lines from the front of what is pulled to the chest of each puller; all of them go at velocity, m/s."""
    face = drawn.face
    tip = drawn.bounds.right if face > 0 else drawn.bounds.left
    x0, y0 = drawn.x + 0.92 * tip, drawn.y + _BOW * min(drawn.bounds.height, 1.2)
    rows = np.zeros((len(pullers), 8), np.float32)
    for row, m in zip(rows, pullers, strict=True):
        x1, y1 = m.x + 0.10 * face * m.bounds.width, m.y + _CHEST * m.bounds.height
        row[:4] = (x0 + x1) / 2, (y0 + y1) / 2, m.z - 0.02, math.hypot(x1 - x0, y1 - y0) / 2
        row[4:7], row[7] = _LEATHER, math.atan2(x1 - x0, y1 - y0)
    way = np.array((*velocity, 0, 0, 0, 0, 0), np.float32)

    def at(t: float) -> Floats:
        return rows + way * np.float32(t)

    return Emitter("traces", "streak", at, subject=drawn.led)
