"""What a riding animal bears to be ridden: a saddle with its blanket, girth and stirrups.

Lengths in shoulder heights."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import Stance
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint

SADDLE = "saddle"
"""Last word of what is worn."""
_LEATHER, _BLANKET = "#6a3a1e", "#a83a2c"
_ARC = np.linspace(-0.30, math.pi + 0.30, 22)
_OVER: Rows = np.stack([np.cos(_ARC), np.sin(_ARC)], 1)
"""The upper side of the trunk: what lies on a back leaves the belly free."""
_ROUND: Rows = np.stack([np.cos(np.linspace(0, 2 * math.pi, 26, endpoint=False)),
                         np.sin(np.linspace(0, 2 * math.pi, 26, endpoint=False))], 1)  # fmt: skip
_FRONT, _REAR = 0.32, -0.14
"""From where to where along the trunk the seat reaches."""


def saddled(s: Stance, colour: Rgb | None = None) -> None:
    """colour: of the leather."""
    leather = paint(_LEATHER) if colour is None else colour
    _wrapped(s, (_FRONT + 0.05, _REAR - 0.07), 1.03, paint(_BLANKET), _OVER)
    _wrapped(s, (0.24, 0.17), 1.05, mix(leather, (0.0, 0.0, 0.0), 0.35), _ROUND)
    _seat(s, leather)
    for side in (-1.0, 1.0):
        _stirrup(s, side, leather)


def _wrapped(s: Stance, span: tuple[float, float], out: float, tone: Rgb, around: Rows) -> None:
    """Cloth or leather about the trunk from span[0] to span[1], `out` times as wide as it."""
    rows = []
    for x in np.linspace(*span, 7):
        back, belly, wide = s.line(float(x))
        middle, high = (back + belly) / 2, (back - belly) / 2
        rows.append((s.at(float(x), middle), s.across(float(x), wide * out), s.along(0, high * out, 0)))
    s.model.loft(rows, tone, rows=14, circle=around, gloss=0.15)


def _seat(s: Stance, leather: Rgb) -> None:
    """Higher at both ends, with skirts down the flanks."""
    rows = []
    for x in np.linspace(_FRONT, _REAR, 11):
        back, _, wide = s.line(float(x))
        share = (float(x) - _REAR) / (_FRONT - _REAR)
        lift = 0.030 + 0.085 * abs(2 * share - 1) ** 3
        rows.append((s.at(float(x), back - 0.07), s.across(float(x), wide * (0.72 - 0.18 * abs(2 * share - 1))),
                     s.along(0, 0.07 + lift, 0)))
    s.model.loft(rows, leather, rows=24, circle=_OVER, gloss=0.4)
    back, _, _ = s.line(_FRONT - 0.03)
    s.tube([s.at(_FRONT - 0.03, back + 0.08), s.at(_FRONT - 0.01, back + 0.15)], [0.024, 0.030], leather, rows=5,
           gloss=0.4)


def _stirrup(s: Stance, side: float, leather: Rgb) -> None:
    back, belly, wide = s.line(0.12)
    out = side * (wide * 1.10 + 0.02)
    s.tube([s.at(0.14, back - 0.08, out * 0.8), s.at(0.13, (back + belly) / 2, out), s.at(0.12, belly + 0.02, out)],
           [0.026, 0.022, 0.018], mix(leather, (0.0, 0.0, 0.0), 0.2), rows=10, gloss=0.3)
    low, high = belly - 0.10, belly + 0.02
    s.tube([s.at(0.12, high, out), s.at(0.06, (low + high) / 2, out), s.at(0.07, low, out), s.at(0.17, low, out),
            s.at(0.18, (low + high) / 2, out), s.at(0.12, high, out)], [0.012] * 6, (0.5, 0.5, 0.52), rows=16,
           gloss=0.8)
