"""Vacuum cleaner, duster, tailor's dummy, crystal ball, whetstone. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, table
from reelwright.engines.previz.paint.figures.people.props_craft import far_side, floor_bench, glowing_tip, sparks
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _vacuum(w: Wearer) -> None:
    """An upright cleaner pushed to and fro."""
    size = w.size
    hand = held_point(w, 1)
    foot = vec(float(hand[0]) + 0.24 * size, 0.03 * size, float(hand[2]) * 0.4)
    b = Bench(w, foot, ahead=vec(1, 0, 0))
    red, dark = paint("#c8342a"), paint("#2a2c32")
    b.box((-0.06, -0.03, -0.10), (0.10, 0.035, 0.10), dark)
    b.tube(((0.09, 0.03, -0.09), (0.09, 0.03, 0.09)), (0.012, 0.012), paint("#f4ecd0"), 3)
    way = unit(hand - foot)
    w.model.tube([b(-0.02, 0.02, 0), foot + way * 0.10 * size, foot + way * 0.26 * size, foot + way * 0.34 * size],
        [0.035 * size, 0.060 * size, 0.055 * size, 0.02 * size], red, rows=14, gloss=0.5)
    w.model.tube([foot + way * 0.32 * size, hand, hand + way * 0.06 * size], [0.012 * size] * 3, dark, rows=6)
    cord = [hand, hand - vec(0.10, 0.30, 0) * size, vec(-0.15, 0.02, 0.10) * size, vec(-0.55, 0.01, 0.22) * size]
    w.model.tube(cord, [0.006 * size] * 4, dark, rows=18)


def _duster(w: Wearer) -> None:
    hand = held_point(w, 1)
    b = Bench(w, hand, up=unit(vec(0.45, 0.9, 0)), ahead=vec(1, 0, 0))
    b.tube(((0, -0.06, 0), (0, 0.10, 0)), (0.008, 0.008), paint("#5a3826"), 3)
    for k in range(9):
        a = 2.4 * k
        w.model.ball(b(0.028 * math.cos(a), 0.12 + 0.016 * k, 0.028 * math.sin(a)), 0.030 * w.size,
            tint(w.accent, 1.3), nap=0.030 * w.size, lift=1.2)


def _dummy(w: Wearer) -> None:
    """A tailor's dummy in what is being made, a tape measure drawn across it."""
    size = w.size
    b = floor_bench(w, 0.44)
    b.lathe(((0.0, 0.12), (0.02, 0.10), (0.03, 0.018), (0.45, 0.016)), paint("#5a3826"), 0.3)
    cloth = w.accent
    dress = any(x in w.thing for x in ("dress", "gown", "skirt"))
    b.lathe(((0.20, 0.20), (0.36, 0.15), (0.50, 0.105), (0.60, 0.082), (0.68, 0.108), (0.76, 0.112), (0.80, 0.07),
        (0.815, 0.035))
        if dress else ((0.44, 0.105), (0.52, 0.100), (0.60, 0.090), (0.70, 0.115), (0.77, 0.118), (0.805, 0.07),
            (0.815, 0.035)), cloth)
    b.lathe(((0.81, 0.033), (0.86, 0.030), (0.865, 0.0)), paint("#d8c8a8"))
    if not dress:
        b.tube(((-0.118, 0.72, 0), (-0.104, 0.60, 0.0), (-0.108, 0.46, 0)), (0.004,) * 3, tint(cloth, 0.5), 6)
        for y in (0.52, 0.58, 0.64):
            w.model.ball(b(-0.104, y, 0.012), 0.008 * size, paint("#e2b93c"))
    left, right = held_point(w, 0), held_point(w, 1)
    tape = [left, (left + right) / 2 + vec(0.03, 0.01, 0) * size, right, right - vec(0.0, 0.16, 0) * size]
    w.model.tube(tape, [0.007 * size] * 4, paint("#f0d040"), rows=14)


def _seer(w: Wearer) -> None:
    """A glowing ball on a cloth, cards and a candle beside it."""
    size = w.size
    top = table(w, SITTING, 0.36, "#4a2a5a")
    top.box((-0.155, -0.10, -0.37), (0.157, 0.004, 0.37), paint("#5a2a6a"))
    at = between(w)
    b = Bench(w, vec(float(at[0]) + 0.02 * size, float(top(0, 0.004, 0)[1]), 0), ahead=vec(1, 0, 0))
    b.lathe(((0.0, 0.055), (0.012, 0.05), (0.022, 0.036)), paint("#c79a3c"), 0.8)
    beat = 1.0 + 0.06 * w.wave(1)
    middle = b(0, 0.088, 0)
    for r, tone, opacity in ((0.072, (0.55, 0.75, 1.0), 0.85), (0.045 * beat, (0.95, 0.85, 1.0), 0.9), (0.15 * beat,
        (0.6, 0.5, 1.0), 0.13)):
        w.model.ball(middle, r * size, tone, glow=0.9, opacity=opacity, gloss=1.0)
    far = far_side(w)
    for k in range(4):
        x, z = -0.05 + 0.03 * k, far * (0.18 + 0.045 * k)
        top.box((x - 0.03, 0.005, z - 0.018), (x + 0.03, 0.008, z + 0.018), paint("#ead8ae" if k % 2 else "#6a2430"))
    candle = Bench(w, top(0.10, 0.004, -far * 0.24))
    candle.tube(((0, 0, 0), (0, 0.10, 0)), (0.018, 0.016), paint("#f0e6cc"), 3)
    glowing_tip(w, candle(0, 0.10, 0), 0.05)


def _whetstone(w: Wearer) -> None:
    """A blade across the lap, a stone drawn along it."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    along = unit(vec(0.75, 0.12, 0.0) * 1.0 + (right - left) * 0.4 / size)
    grip = left
    short = any(x in w.thing for x in ("knife", "dagger", "axe"))
    long = 0.20 if short else 0.48
    side = unit(UP - along * float(along[1]))
    w.model.tube([grip - along * 0.09 * size, grip + along * 0.02 * size], [0.011 * size] * 2, paint("#3a2622"), rows=3)
    w.model.tube([grip + (along * 0.025 + side * -0.05) * size, grip + (along * 0.025 + side * 0.05) * size],
        [0.009 * size] * 2,
        paint("#c79a3c"), rows=3, gloss=0.8)
    w.model.face([grip + (along * s + side * d) * size for s, d in ((0.03, -0.016), (long, -0.012), (long + 0.05,
        0.0), (long, 0.012),
        (0.03, 0.016))], paint(IRON), gloss=1.0)
    stone = Bench(w, right - UP * 0.012 * size, ahead=along)
    stone.box((-0.04, -0.012, -0.016), (0.04, 0.010, 0.016), paint("#6a6e74"))
    sparks(w, right, 0.45, 0.16, 9)


HOUSE_PROPS: dict[str, Callable[[Wearer], None]] = {
    "vacuum": _vacuum, "duster": _duster, "dummy": _dummy, "seer": _seer, "whetstone": _whetstone,
}
