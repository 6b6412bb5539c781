"""What one plays and trains at: a table for ping-pong, a running machine. Lengths in statures, +x is before them.

What is held for hair and nails stands here too: scissors, clippers, polish."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, table
from reelwright.engines.previz.paint.figures.people.props_hand import Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

BELT = 0.056
"""Height of a running machine's belt."""
TABLE, NEAR_EDGE, FAR_EDGE = 0.44, 0.34, 1.62
"""Height of a table for ping-pong, and how far before the player it begins and ends."""
_METAL, _BLACK, _GREEN = "#9aa2ac", "#22252a", "#1f6a8c"


def _treadmill(w: Wearer) -> None:
    b = Bench(w, vec(0, 0, 0), ahead=vec(1, 0, 0))
    b.box((-0.50, 0.0, -0.20), (0.50, BELT - 0.004, 0.20), paint(_BLACK))
    b.board(((-0.48, BELT, -0.15), (0.44, BELT, -0.15), (0.44, BELT, 0.15), (-0.48, BELT, 0.15)), paint("#3a3e44"))
    for k in range(6):  # seams that run back under the feet
        x = 0.44 - 0.92 * ((k + 2 * w.phase) / 6 % 1.0)
        b.tube(((x, BELT + 0.001, -0.15), (x, BELT + 0.001, 0.15)), (0.0025, 0.0025), paint("#5a5f66"), 2)
    for z in (-0.19, 0.19):
        b.tube(((0.44, 0.03, z), (0.40, 0.66, z), (0.10, 0.63, z)), (0.016, 0.014, 0.014), paint(_METAL), 9, 0.7)
    b.box((0.36, 0.62, -0.19), (0.42, 0.78, 0.19), paint(_BLACK))
    screen = ((0.357, 0.65, -0.13), (0.357, 0.65, 0.13), (0.357, 0.76, 0.13), (0.357, 0.76, -0.13))
    b.board(screen, paint("#58b8e8"), 0.6)


def _trampoline(w: Wearer) -> None:
    """A round bed on six legs; it gives where somebody lands."""
    b = Bench(w, vec(0, 0, 0), ahead=vec(1, 0, 0))
    high, wide = 0.302, 0.62
    ring = [(wide * math.cos(a), high, wide * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 33)]
    low = min(float(at[1]) for at in w.bones.ankle) / w.size
    sag = max(0.0, min(0.05, high + 0.03 - low))
    for k in range(6):
        x, _, z = ring[round(k * 32 / 6)]
        b.tube(((x, high, z), (x * 1.04, 0.0, z * 1.04)), (0.013, 0.013), paint(_METAL), 4, 0.6)
    b.board([(0.92 * x, high - sag, 0.92 * z) for x, _, z in ring], paint("#1c1e24"))
    b.tube(ring, (0.030,) * len(ring), paint("#2f6fd0"), 64, 0.3)


def _table_tennis(w: Wearer) -> None:
    """The table with its net, a bat in the right hand, a ball that goes over and comes back."""
    b = Bench(w, vec(0, 0, 0), ahead=vec(1, 0, 0))
    middle = (NEAR_EDGE + FAR_EDGE) / 2
    for x in (NEAR_EDGE + 0.16, FAR_EDGE - 0.16):
        for z in (-0.36, 0.36):
            b.tube(((x, 0.0, z), (x, TABLE - 0.02, z)), (0.012, 0.012), paint(_METAL), 4, 0.6)
    b.box((NEAR_EDGE, TABLE - 0.025, -0.44), (FAR_EDGE, TABLE, 0.44), paint(_GREEN))
    for z in (-0.43, 0.0, 0.43):
        b.tube(((NEAR_EDGE, TABLE + 0.001, z), (FAR_EDGE, TABLE + 0.001, z)), (0.004, 0.004), paint("#f2f2ee"), 4)
    for x in (NEAR_EDGE, FAR_EDGE):
        b.tube(((x, TABLE + 0.001, -0.44), (x, TABLE + 0.001, 0.44)), (0.005, 0.005), paint("#f2f2ee"), 4)
    for k in range(5):
        y = TABLE + 0.016 * (k + 1)
        b.tube(((middle, y, -0.48), (middle, y, 0.48)), (0.0022 if k < 4 else 0.005,) * 2, paint("#e8eaec"), 3)
    _bat(w)
    if w.cycle == "ping_pong":
        _rally(w, b, middle)


def _bat(w: Wearer) -> None:
    hand = held_point(w, 1)
    along = unit(w.bones.wrist[1] - w.bones.elbow[1] + UP * 0.15 * w.size)
    b = Bench(w, hand, ahead=vec(1, 0, 0), up=along)
    b.tube(((0, -0.03, 0), (0, 0.03, 0)), (0.009, 0.009), paint("#b8844c"), 3)
    face = [(0.0, 0.075 + 0.050 * math.sin(a), 0.045 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 17)]
    b.board([(0.004, y, z) for _, y, z in face], paint("#c0281f"))
    b.board([(-0.004, y, z) for _, y, z in face], paint("#b0241c"))


def _rally(w: Wearer, b: Bench, middle: float) -> None:
    """Half of the loop it flies away, half of it back; it bounces beyond the net and before the player."""
    out = 1 - abs(((w.phase - 0.5) % 1.0) * 2 - 1)  # 0 at the bat, 1 at the far end
    x = NEAR_EDGE + 0.02 + (FAR_EDGE - NEAR_EDGE) * out
    hop = abs(math.cos(math.pi * 1.5 * out)) if out < 0.67 else abs(math.sin(math.pi * (out - 0.67) / 0.66))
    del middle
    w.model.ball(b(x, TABLE + 0.02 + 0.16 * hop, 0.10 - 0.2 * out), 0.018 * w.size, paint("#ffffff"))


def _scissors(w: Wearer) -> None:
    """Two blades that open and close, in the right hand, pointed up past the cheek at the hair."""
    at = held_point(w, 1)
    b = Bench(w, at, ahead=unit(unit(w.bones.head - at) * 0.35 + UP))
    gape = 0.020 * (0.6 + 0.4 * math.cos(4 * math.pi * w.phase))
    for side in (-1, 1):
        b.tube(((0.015, 0.0, 0.0), (0.105, side * gape, 0.0)), (0.009, 0.003), paint("#e4e9ee"), 4, 0.9)
        ring = [(-0.018 + 0.019 * math.cos(a), side * 0.024 + 0.019 * math.sin(a), 0.0)
                for a in np.linspace(0, 2 * math.pi, 9)]
        b.tube(ring, (0.0055,) * 9, paint("#c0302a"), 16)


def _polish(w: Wearer) -> None:
    """A small brush in the right hand at the nails of the left, the bottle on a small table."""
    right, left = held_point(w, 1), held_point(w, 0)
    b = Bench(w, right, ahead=unit(left - right), up=UP)
    b.tube(((-0.035, 0.030, 0.0), (0.0, 0.006, 0.0)), (0.009, 0.007), paint("#2a2228"), 4, 0.7)
    b.tube(((0.0, 0.006, 0.0), (0.034, -0.012, 0.0)), (0.003, 0.004), w.accent, 4)


def _clippers(w: Wearer) -> None:
    right, left = held_point(w, 1), held_point(w, 0)
    b = Bench(w, right, ahead=unit(left - right), up=UP)
    for side in (0.0, 0.012):
        b.tube(((-0.030, side, 0.0), (0.040, side * 0.3, 0.0)), (0.005, 0.006), paint("#d8dee4"), 4, 0.9)


def _jigsaw(w: Wearer) -> None:
    """A picture of sky, hill and house that lacks some pieces; the loose ones lie about it, one is in the hand."""
    top = table(w, SITTING, 0.36)
    size, lacking = 0.036, {(1, 4), (2, 2), (3, 5), (4, 1), (4, 5), (5, 5)}
    for i in range(6):
        for j in range(7):
            tone = "#6fb0dc" if i > 3 else "#5f9a4a" if i < 2 or j < 3 else "#c85a3c" if j < 6 else "#7fb060"
            x, z = (i - 3) * size, (j - 3.5) * size
            if (i, j) in lacking:
                x, z = -0.15 - 0.03 * (j % 2), (j - 3) * 0.075 + 0.02 * i
            shade = tint(paint(tone), 0.9 + 0.1 * ((i + j) % 3))
            top.box((x, 0.0, z), (x + 0.92 * size, 0.008, z + 0.92 * size), shade)
    piece = Bench(w, held_point(w, 1) - UP * 0.02 * w.size)
    piece.box((-0.016, -0.006, -0.016), (0.016, 0.006, 0.016), paint("#e8b03c"))


def _window(w: Wearer) -> None:
    """A window before whoever stands at it; its curtains are in the hands, blinds hang down to them."""
    b = Bench(w, vec(0.44 * w.size, 0, 0), ahead=vec(1, 0, 0))
    low, high, half = 0.50, 1.26, 0.42
    b.board(((0.04, low, -half), (0.04, low, half), (0.04, high, half), (0.04, high, -half)), paint("#a9d3ee"), 0.45)
    for z in (-half, 0.0, half):
        b.box((0.0, low, z - 0.018), (0.035, high, z + 0.018), paint("#efece4"))
    for y in (low, (low + high) / 2, high):
        b.box((0.0, y - 0.018, -half), (0.035, y + 0.018, half), paint("#efece4"))
    shut = 0.5 - 0.5 * math.cos(2 * math.pi * w.phase)
    if "window" in w.thing:  # its lower half goes up
        y = low + 0.30 * shut
        b.box((-0.03, y - 0.02, -half), (-0.01, y + 0.02, half), paint("#ffffff"))
        return
    if any(word in w.thing for word in ("blind", "shutter")):
        slats = 4 + round(9 * shut)
        for k in range(slats):
            y = high - 0.02 - 0.052 * k
            b.box((-0.03, y - 0.016, -half - 0.02), (-0.02, y + 0.016, half + 0.02), paint("#e4d8bc"))
        return
    b.tube(((-0.05, high + 0.07, -half - 0.22), (-0.05, high + 0.07, half + 0.22)), (0.012, 0.012), paint("#6a4a2c"), 4)
    edge = half + 0.18
    for side in (-1, 1):
        inner = 0.03 + (0.30 - 0.03) * (1 - shut)
        for k in range(9):
            z = side * (inner + (edge - inner) * k / 8)
            b.tube(((-0.05, high + 0.06, z), (-0.05 - 0.012 * (k % 2), 0.03, z)), (0.026, 0.034),
                tint(w.accent, 0.86 if k % 2 else 1.0), 8)


def _behind(w: Wearer) -> None:
    """What it is used on stands behind, see staging/built/backings.py; nothing is in hand."""
    del w


PLAY_PROPS: dict[str, Callable[[Wearer], None]] = {
    "treadmill": _treadmill, "table_tennis": _table_tennis, "scissors": _scissors, "nail_polish": _polish,
    "clippers": _clippers, "window_dressed": _window, "jigsaw": _jigsaw, "trampoline_bed": _trampoline,
    "door_shut": _behind,
}
"""Prop -> its maker."""
