"""What one sits in while another is at work on them or the ride goes on: the dentist's chair, a baby's high chair, a
chairlift; and what one kneels before: a washing machine. Lengths in statures of whoever sits or kneels."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_craft import floor_bench
from reelwright.engines.previz.paint.figures.people.props_hand import WOOD, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

RAISED = 0.31
"""How high above the floor a high chair lifts the feet of whoever sits in it."""
_STEEL, _WHITE = "#aeb6be", "#eceef0"


def _under(w: Wearer) -> Bench:
    """Axes at the seat, under the hips."""
    return Bench(w, w.bones.pelvis - vec(0, 0.065 * w.size, 0), ahead=vec(1, 0, 0))


def _dental_chair(w: Wearer) -> None:
    """Padded seat, back and head rest on one column, a lamp on its arm above."""
    b = _under(w)
    floor = -float(b.at[1]) / w.size
    pad, steel = paint("#2f7f8c"), paint(_STEEL)
    b.lathe(((floor, 0.17), (floor + 0.025, 0.16), (floor + 0.03, 0.05), (-0.06, 0.05)), steel, 0.6)
    b.box((-0.14, -0.05, -0.13), (0.24, 0.0, 0.13), pad)
    b.box((-0.17, -0.02, -0.13), (-0.10, 0.34, 0.13), pad)
    b.box((-0.17, 0.36, -0.08), (-0.11, 0.50, 0.08), tint(pad, 1.1))
    b.box((0.24, floor + 0.05, -0.10), (0.30, -0.02, 0.10), tint(pad, 0.85))
    for z in (-0.15, 0.15):
        b.box((-0.10, 0.09, z - 0.018), (0.14, 0.115, z + 0.018), tint(steel, 0.6))
    arm = ((-0.22, floor, 0), (-0.24, 0.45, 0), (-0.10, 0.82, 0), (0.10, 0.80, 0))
    b.tube(arm, (0.013,) * 4, paint(_WHITE), 18, 0.5)
    lamp = Bench(w, b(0.12, 0.74))
    lamp.lathe(((0.06, 0.03), (0.045, 0.08), (0.0, 0.10), (-0.004, 0.09)), paint(_WHITE), 0.5)
    w.model.ball(lamp(0, -0.004), 0.065 * w.size, (1.0, 0.97, 0.86), glow=1.0)


def _high_chair(w: Wearer) -> None:
    """Four long legs that lean, a seat with a back, a tray before the chest with a bowl on it."""
    b = _under(w)
    floor = -float(b.at[1]) / w.size - RAISED
    wood = paint(WOOD)
    for x, out in ((-0.12, -0.07), (0.14, 0.07)):
        for z in (-0.14, 0.14):
            b.tube(((x, 0.0, z), (x + out, floor, z * 1.35)), (0.020, 0.020), wood, 6)
    b.box((-0.14, -0.03, -0.15), (0.16, 0.0, 0.15), tint(wood, 1.1))
    b.box((-0.16, 0.0, -0.15), (-0.13, 0.34, 0.15), tint(wood, 1.1))
    b.box((0.10, 0.15, -0.19), (0.34, 0.17, 0.19), paint("#f2ede0"))
    bowl = Bench(w, b(0.24, 0.17, 0.0))
    bowl.lathe(((0.0, 0.03), (0.03, 0.06), (0.05, 0.07), (0.045, 0.062)), paint("#d86a4a"), 0.4)
    b.box((0.12, floor + 0.22, -0.12), (0.20, floor + 0.24, 0.12), wood)


def _chairlift(w: Wearer) -> None:
    """A bench with a back and a bar before the lap, hung from the rope that a pylon carries."""
    b, steel, dark = _under(w), paint(_STEEL), paint("#3a4048")
    floor, rope = -float(b.at[1]) / w.size, 1.12
    b.box((-0.12, -0.03, -0.44), (0.15, 0.0, 0.44), paint("#a8402c"))
    b.box((-0.15, 0.05, -0.44), (-0.12, 0.30, 0.44), paint("#a8402c"))
    for z in (-0.42, 0.42):
        b.tube(((0.16, -0.02, z), (-0.12, -0.02, z), (-0.15, 0.32, z), (0.0, 0.62, z * 0.6), (0.0, 0.74, 0.0)),
               (0.014,) * 5, steel, 24, 0.5)
    b.tube(((-0.12, 0.24, -0.40), (0.22, 0.16, -0.40), (0.22, 0.16, 0.40), (-0.12, 0.24, 0.40)), (0.013,) * 4, dark, 24)
    b.tube(((0.0, 0.72, 0.0), (0.0, rope, 0.0)), (0.016, 0.016), steel, 6, 0.5)
    b.box((-0.07, rope - 0.02, -0.03), (0.07, rope + 0.05, 0.03), dark)
    for z in (0.0, -1.0):
        b.tube(((-2.1, rope - 0.26, z), (0.0, rope, z), (2.1, rope + 0.30, z)), (0.009,) * 3, paint("#22262c"), 30)
    b.tube(((-1.15, floor, -0.5), (-1.15, rope + 0.02, -0.5)), (0.075, 0.050), paint("#7c868e"), 14)
    b.tube(((-1.15, rope - 0.10, -1.05), (-1.15, rope - 0.10, 0.05)), (0.035, 0.035), paint("#7c868e"), 8)
    for z in (0.0, -1.0):
        b.box((-1.32, rope - 0.17, z - 0.03), (-0.98, rope - 0.12, z + 0.03), dark)


def _ring(b: Bench, at: tuple[float, float], x: float, radius: float, thick: float, colour: Rgb) -> None:
    turns = np.linspace(0, 2 * math.pi, 25)
    points = tuple((x, at[0] + radius * math.sin(a), at[1] + radius * math.cos(a)) for a in turns)
    b.tube(points, (thick,) * len(points), colour, 36, 0.7)


def _washer(w: Wearer) -> None:
    """A front loader with its door open before the hands, clothes in the drum, in the hand and in a basket."""
    side, white = floor_bench(w, 0.58), paint(_WHITE)
    near = 1.0 if w.near(side.z) > 0 else -1.0  # its front is turned to who looks on: the drum is to be seen
    b = Bench(w, side(0.0, 0.0, -near * 0.04), ahead=-near * side.z)
    b.box((0.0, 0.02, -0.19), (0.36, 0.52, 0.19), white)
    b.box((-0.004, 0.43, -0.18), (0.0, 0.51, 0.18), tint(white, 0.82))
    round_ = np.linspace(0, 2 * math.pi, 25)[:-1]
    b.board(tuple((-0.006, 0.23 + 0.125 * math.sin(a), 0.125 * math.cos(a)) for a in round_), paint("#2a3036"))
    _ring(b, (0.23, 0.0), -0.01, 0.13, 0.016, paint(_STEEL))
    door = Bench(w, b(-0.10, 0.23, 0.15 * near), ahead=b.z)
    _ring(door, (0.0, 0.0), 0.0, 0.115, 0.014, paint(_STEEL))
    for y, z, tone in ((0.16, 0.04, "#d8584a"), (0.15, -0.05, "#4a78b8"), (0.18, 0.0, "#e8d8a0")):
        w.model.ball(b(0.0, y, z), 0.050 * w.size, paint(tone))
    hand = Bench(w, held_point(w, 1))
    for x, y, r in ((0.02, 0.0, 0.045), (-0.03, -0.05, 0.04), (0.03, -0.08, 0.035)):
        w.model.ball(hand(x, y, 0.0), r * w.size, paint("#4a78b8"))
    basket = Bench(w, side(-0.34, 0.0, near * 0.24))
    basket.lathe(((0.0, 0.10), (0.06, 0.12), (0.15, 0.14)), paint("#c8a06a"))
    for x, z, tone in ((-0.04, 0.02, "#d8584a"), (0.05, 0.03, "#eceef0"), (0.0, -0.05, "#6aa86a")):
        w.model.ball(basket(x, 0.15, z), 0.060 * w.size, paint(tone))


def _base_plate(w: Wearer) -> None:
    """The base before the feet of who slides, dust about the legs."""
    b = floor_bench(w, 0.62)
    b.box((-0.10, 0.0, -0.11), (0.12, 0.022, 0.11), paint(_WHITE))
    for k in range(9):
        age = (w.phase * 2 + k / 9) % 1.0
        at = b(-0.16 - 0.07 * k, 0.02 + 0.10 * age, 0.10 * math.sin(2.4 * k))
        w.model.ball(at, (0.020 + 0.045 * age) * w.size, tint(paint("#c49a6c"), 1.0 + 0.1 * age))


def _shared_glass(w: Wearer) -> None:
    """A small round table between two, a tall glass with two straws on it."""
    top, wood = 0.50, paint("#c84a3c")
    b = floor_bench(w, 0.30)
    b.lathe(((top - 0.028, 0.0), (top - 0.028, 0.20), (top - 0.010, 0.21), (top, 0.20), (top, 0.0)), wood, 0.5)
    b.lathe(((0.0, 0.13), (0.02, 0.12), (0.04, 0.03), (top - 0.03, 0.026)), paint(_STEEL), 0.6)
    tall = ((0.0, 0.05), (0.01, 0.05), (0.03, 0.015), (0.05, 0.03), (0.17, 0.05))
    b.lathe(tuple((top + y, r) for y, r in tall), paint("#f2b8c4"), 0.7)
    for y, r in ((0.175, 0.052), (0.20, 0.036), (0.22, 0.020)):
        w.model.ball(b(0.0, top + y), r * w.size, paint("#fff6ee"))
    w.model.ball(b(0.0, top + 0.25), 0.014 * w.size, paint("#c8202c"))
    for way in (-1, 1):
        b.tube(((way * 0.01, top + 0.10, 0.02), (way * 0.05, top + 0.27, 0.02), (way * 0.10, top + 0.33, 0.02)),
               (0.007,) * 3, paint("#e8443a"), 10)


SEATED_PROPS: dict[str, Callable[[Wearer], None]] = {
    "dental_chair": _dental_chair, "high_chair": _high_chair, "chairlift": _chairlift, "washer": _washer,
    "base_plate": _base_plate, "shared_glass": _shared_glass,
}
"""Prop -> its maker."""
