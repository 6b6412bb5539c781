"""A hand as it is seen close by: palm, knuckles, four fingers of three bones, a thumb, nails. Lengths in statures."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, tint

_LENGTHS = (0.038, 0.044, 0.041, 0.032)
_PRESSING = frozenset({"knead", "desk", "type", "wash", "piano", "roll_out", "iron", "arrange", "throw_clay", "sew"})
FISTS = frozenset({"clench", "box", "martial", "heroic"})
_FLAT, _BENT, _CLOSED, _FIST = 0.55, 0.95, 1.35, 2.3
"""How far fingers curl: pressed on something, at rest, round a thing, in a fist."""


def curl_of(cycle: str, holds: bool) -> float:
    if cycle in FISTS and not holds:
        return _FIST
    return _FLAT if cycle in _PRESSING else _CLOSED if holds else _BENT


def fine_hand(w: Wearer, i: int, side: float, colour: Rgb, curl: float) -> None:
    """side: -1 left, 1 right; curl in rad over the whole finger, about."""
    size, wrist = w.size, w.bones.wrist[i]
    along = unit(wrist - w.bones.elbow[i])
    flat = along * 0.75 + w.bones.frame_chest[:, 0] * 0.45 - UP * 0.10
    ahead = unit(flat - UP * float(flat @ UP) * (0.6 if curl < 0.7 else 0.0))  # a hand bends at the wrist to lie flat
    ahead = along if curl >= _FIST else ahead  # no bend at the wrist
    palm = -w.bones.frame_chest[:, 0] if curl >= _FIST else -UP  # an upright fist shows us its knuckles
    down = unit(palm - ahead * float(ahead @ palm))
    across = cross(ahead, down) * side  # towards the thumb
    girth = w.role.build.girth
    at = lambda x, y, z: wrist + (ahead * x + down * y + across * z) * size  # noqa: E731
    rows = ((-0.012, 0.0155, 0.0140), (0.006, 0.0185, 0.0135), (0.028, 0.0250, 0.0125), (0.048, 0.0265, 0.0105),
            (0.058, 0.0240, 0.0085))
    w.model.loft([(at(x, 0.002, 0), across * wide * girth * size, down * thick * girth * size)
        for x, wide, thick in rows], colour, rows=15)
    for k, long in enumerate(_LENGTHS):
        z = (0.0195 - 0.0130 * k) * girth
        _finger(w, at(0.052 - 0.004 * abs(k - 1.3), -0.001, z), (ahead + across * (0.14 - 0.09 * k), down), long,
            (0.0074 - 0.0005 * abs(k - 1)) * girth, curl + 0.08 * k, colour)
    root, way = at(0.012, 0.005, 0.020 * girth), unit(ahead * 0.75 + across * 0.75 + down * 0.35)
    tip = root + (way * 0.030 + ahead * 0.012) * size
    if curl >= _FIST:  # it lies over the fingers
        tip = root + (ahead * 0.020 + down * 0.020) * size
        way = -across * 2.4 + down * 0.6
    end = tip + unit(way * 0.5 + ahead * 0.9 + down * 0.3 * curl) * 0.024 * size
    w.model.tube([root - way * 0.008 * size, root, tip, end], np.array([0.0110, 0.0105, 0.0085, 0.0062]) * girth * size,
        colour, rows=14)
    _nail(w, end, unit(end - tip), unit(across * 0.6 - down * 0.6), 0.0050 * girth, colour)


def _finger(w: Wearer, root: Vec, axes: tuple[Vec, Vec], long: float, radius: float, curl: float, colour: Rgb) -> None:
    ahead, down = unit(axes[0]), axes[1]
    points, angle = [root - ahead * 0.006 * w.size, root], 0.18 * curl
    for share, bend in ((0.46, 0.42), (0.30, 0.40), (0.24, 0.22)):
        way = ahead * math.cos(angle) + down * math.sin(angle)
        points.append(points[-1] + way * share * long * w.size)
        angle += bend * curl
    radii = np.array([1.05, 1.12, 0.98, 0.92, 0.72]) * radius * w.size
    w.model.tube(points, radii, colour, rows=18)
    w.model.ball(points[-1], 0.72 * radius * w.size, colour)
    w.model.ball(points[2] - down * 0.10 * radius * w.size, 1.02 * radius * w.size, tint(colour, 0.97))
    way = unit(points[-1] - points[-2])
    _nail(w, points[-1], way, unit(-down + way * float(way @ down)), 0.0042 * radius / 0.0074, colour)


def _nail(w: Wearer, tip: Vec, way: Vec, out: Vec, wide: float, colour: Rgb) -> None:
    size = w.size
    spot = tip + out * 0.55 * wide * 1.2 * size
    ends = [spot - way * 0.9 * wide * size, spot + way * 0.7 * wide * size]
    w.model.tube(ends, [0.62 * wide * size, 0.50 * wide * size],
        mix(colour, (0.95, 0.72, 0.66), 0.55), rows=4, gloss=0.5)
