"""What one goes out with: trolleys, prams, suitcases; a swing. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _mower(w: Wearer) -> None:
    """A lawn mower pushed along: a deck on four wheels, a motor, a handle up to the hands."""
    size, at = w.size, between(w)
    b = Bench(w, vec(float(at[0]), 0, 0), ahead=vec(1, 0, 0))
    steel, y = paint("#3a3e44"), float(at[1]) / size
    b.tube(((0, y, -0.11), (0, y, 0.11)), (0.012, 0.012), paint("#1c1c20"), 3)
    for z in (-0.11, 0.11):
        b.tube(((0, y, z), (0.30, 0.12, z * 0.8)), (0.008, 0.008), steel, 6, 0.8)
    b.box((0.26, 0.055, -0.15), (0.62, 0.125, 0.15), paint("#b8342a"))
    b.box((0.36, 0.125, -0.08), (0.52, 0.20, 0.08), steel)
    for x in (0.30, 0.58):
        for z in (-0.165, 0.165):
            b.tube(((x, 0.05, z - 0.015), (x, 0.05, z + 0.015)), (0.05, 0.05), paint("#1c1c20"), 4)


def _trolley(w: Wearer) -> None:
    """A shopping trolley pushed along."""
    size, at = w.size, between(w)
    b = Bench(w, vec(float(at[0]), 0, 0), ahead=vec(1, 0, 0))
    wire, y = paint("#b4bcc4"), float(at[1]) / size
    low = (0.04, 0.26, 0.10)
    b.tube(((0, y, -0.13), (0, y, 0.13)), (0.012, 0.012), paint("#b8342a"), 3)
    for z in (-0.12, 0.12):
        b.tube(((0, y, z), (0.02, 0.20, z), (0.0, 0.06, z), (0.40, 0.06, z * 0.8)), (0.008,) * 4, wire, 14, 0.8)
    for k in range(7):
        t = k / 6
        for z in (-0.12, 0.12):
            b.tube(((0.02 + 0.42 * t, y - 0.02, z * (1 - 0.2 * t)), (low[0] + 0.34 * t, low[1], z * 0.8)), (0.004,) * 2,
                wire, 2, 0.8)
    for h in np.linspace(0.0, 1.0, 5):
        yy = low[1] + (y - 0.02 - low[1]) * float(h)
        for z in (-0.12, 0.12):
            b.tube(((0.02, yy, z), (0.40 + 0.04 * float(h), yy, z * 0.84)), (0.004,) * 2, wire, 2, 0.8)
        b.tube(((0.40 + 0.04 * float(h), yy, -0.10), (0.40 + 0.04 * float(h), yy, 0.10)), (0.004,) * 2, wire, 2, 0.8)
    for x, z in ((0.0, -0.12), (0.0, 0.12), (0.38, -0.1), (0.38, 0.1)):
        w.model.ball(b(x, 0.028, z), 0.028 * size, paint("#26242a"))
    for k, tone in enumerate(("#c8443a", "#e2b93c", "#3f8a3c", "#6fa0b8", "#d98a2c")):
        w.model.ball(b(0.10 + 0.06 * k, low[1] + 0.07, 0.05 * (-1) ** k), 0.055 * size, paint(tone))


def _pram(w: Wearer) -> None:
    size, at = w.size, between(w)
    b = Bench(w, vec(float(at[0]), 0, 0), ahead=vec(1, 0, 0))
    y, tone = float(at[1]) / size, w.accent
    for z in (-0.09, 0.09):
        b.tube(((0, y, z), (0.18, 0.30, z), (0.34, 0.12, z)), (0.010,) * 3, paint("#c2c8d0"), 9, 0.8)
        b.tube(((0.10, 0.12, z), (0.26, 0.30, z)), (0.009, 0.009), paint("#c2c8d0"), 4, 0.8)
        for x in (0.10, 0.36):
            rim = [b(x + 0.09 * math.cos(a), 0.095 + 0.09 * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 17)]
            w.model.tube(rim, [0.011 * size] * 17, paint("#26242a"), rows=32)
    w.model.loft([(b(x, 0.34, 0), b.z * wide * size, b.y * deep * size) for x, wide, deep in ((0.04, 0.05, 0.03),
        (0.10, 0.11, 0.09), (0.30, 0.12, 0.10), (0.44, 0.10, 0.06), (0.47, 0.04, 0.03))], tone, rows=14)
    w.model.loft([(b(x, 0.42, 0), b.z * wide * size, b.y * deep * size) for x, wide, deep in ((0.05, 0.05, 0.03),
        (0.11, 0.12, 0.10), (0.22, 0.13, 0.12), (0.24, 0.12, 0.11))], tint(tone, 0.8), rows=10)


def _suitcase(w: Wearer) -> None:
    hand = held_point(w, 1)
    b = Bench(w, hand)
    b.box((-0.10, -0.24, -0.035), (0.10, -0.05, 0.035), paint("#8a4a34"))
    b.tube(((-0.03, -0.05, 0), (-0.03, -0.01, 0), (0.03, -0.01, 0), (0.03, -0.05, 0)), (0.007,) * 4,
        paint("#3a2a20"), 9)
    for x in (-0.075, 0.075):
        b.box((x - 0.008, -0.24, -0.037), (x + 0.008, -0.05, 0.037), paint(IRON))


def _swing(w: Wearer) -> None:
    """A board on two ropes that hang from high above."""
    size, hips = w.size, w.bones.frame_hips
    seat = w.bones.hips(0.03, -0.062, 0)
    w.model.loft([(seat + hips[:, 2] * z * size, hips[:, 0] * 0.075 * size, hips[:, 1] * 0.010 * size)
        for z in (-0.15, -0.145, 0.145, 0.15)], paint(WOOD), rows=6)
    for i, side in ((0, -1.0), (1, 1.0)):
        top = vec(0.0, 1.9 * size, side * 0.15 * size)
        low = seat + hips[:, 2] * side * 0.14 * size
        w.model.tube([low, held_point(w, i), top], [0.007 * size] * 3, paint("#b89a6a"), rows=12)


_WING = ((0.0, 0.004), (0.020, 0.066), (0.062, 0.078), (0.074, 0.048), (0.046, 0.016), (0.052, -0.014),
    (0.030, -0.036), (0.008, -0.020))
"""Outline of a butterfly's wings on one side: out from the body, forward."""


def _alighted(w: Wearer) -> None:
    """A butterfly on the hand that is held out: its wings open and close; a ladybird walks there with closed ones."""
    size, big = w.size, 1.55
    at = held_point(w, 1) + vec(0.012, 0.030, 0.0) * size
    if "lady" in w.thing:
        w.model.ball(at, 0.020 * size, paint("#c8281e"), gloss=0.6)
        w.model.ball(at + vec(0.016, 0.0, 0.0) * size, 0.011 * size, paint("#1c1618"))
        return
    tone = {"moth": "#b8a88c", "dragonfly": "#6ac0d0"}.get(w.thing.split()[-1] if w.thing else "", "#ee8a22")
    b = Bench(w, at, ahead=vec(1, 0.25, 0))
    b.tube(((-0.045, 0.004, 0), (0.0, 0.010, 0), (0.045, 0.016, 0)), (0.004, 0.008, 0.005), paint("#2a1c16"), 6)
    for z in (-0.016, 0.016):
        b.tube(((0.045, 0.018, 0), (0.085, 0.050, z)), (0.0022, 0.0022), paint("#2a1c16"), 3)
    lift = 0.95 + 0.32 * w.wave(1)
    for side in (-1, 1):
        for scale, colour, off in ((0.84 * big, tone, -0.003), (big, "#1e1614", 0.0), (0.84 * big, tone, 0.003)):
            b.board(tuple((x * scale, 0.012 + out * scale * math.sin(lift) + off, side * out * scale * math.cos(lift))
                for out, x in _WING), paint(colour))


OUTING_PROPS: dict[str, Callable[[Wearer], None]] = {
    "trolley": _trolley, "mower": _mower, "pram": _pram, "suitcase": _suitcase, "swing": _swing,
    "alighted": _alighted,
}
"""Role.prop -> who draws it."""
