"""Sponge, blowpipe, syringe, baker's peel, digger's brush, gavel, honeycomb. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import HOT, WHITE_HOT, far_side, floor_bench
from reelwright.engines.previz.paint.figures.people.props_hand import WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint


def _sponge(w: Wearer) -> None:
    """A sponge full of suds, a pail of them on the ground."""
    size, hand = w.size, held_point(w, 1)
    b = Bench(w, hand + vec(0.02, 0, 0) * size, ahead=vec(1, 0, 0))
    b.box((-0.01, -0.03, -0.045), (0.03, 0.03, 0.045), paint("#e8c83c"))
    for k in range(12):
        a = 2.4 * k
        w.model.ball(b(0.03 + 0.01 * (k % 3), 0.06 * math.sin(a) - 0.006 * k, 0.08 * math.cos(a)),
            (0.012 + 0.006 * (k % 3)) * size,
            paint("#f6fafc"), gloss=0.6)
    pail = Bench(w, vec(0.0, 0, -far_side(w) * 0.26) * size)
    pail.lathe(((0.0, 0.06), (0.13, 0.08), (0.13, 0.073), (0.10, 0.0)), paint("#3f8fc8"), 0.4)
    for k in range(8):
        w.model.ball(pail(0.045 * math.cos(2.4 * k), 0.125, 0.045 * math.sin(2.4 * k)), 0.026 * size,
            paint("#f6fafc"), gloss=0.6)


def _blowpipe(w: Wearer) -> None:
    """A long pipe at the lips, a glowing bubble of glass at its end."""
    size, mouth = w.size, w.at_head(0.95, -0.58, 0)
    way = unit(vec(0.92, -0.42, 0.0))
    end = mouth + way * 0.62 * size
    w.model.tube([mouth, end], [0.008 * size, 0.010 * size], paint("#5a6068"), rows=4, gloss=0.6)
    swell = 0.070 + 0.012 * w.wave(1)
    middle = end + way * swell * 0.8 * size
    for r, tone, opacity in ((1.0, HOT, 1.0), (0.72, mix(HOT, WHITE_HOT, 0.6), 0.7), (1.9, HOT, 0.14)):
        w.model.ball(middle - way * 0.2 * (1 - min(r, 1)) * swell * size, r * swell * size, tone, glow=0.9,
            opacity=opacity, gloss=0.8)


def _syringe(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), ahead=vec(1, -0.1, 0))
    b.tube(((-0.02, 0.02, 0), (0.05, 0.02, 0)), (0.012, 0.012), paint("#dce8ee"), 3, 0.9)
    b.tube(((-0.005, 0.02, 0), (0.03, 0.02, 0)), (0.0124, 0.0124), paint("#5fb0d8"), 3, 0.5)
    b.tube(((-0.06, 0.02, 0), (-0.02, 0.02, 0)), (0.004, 0.004), paint("#e8e8ec"), 2)
    b.tube(((-0.062, 0.02, -0.014), (-0.062, 0.02, 0.014)), (0.005, 0.005), paint("#e8e8ec"), 2)
    b.tube(((0.05, 0.02, 0), (0.11, 0.02, 0)), (0.003, 0.001), paint("#c2c8d0"), 2, 0.9)


def _peel(w: Wearer) -> None:
    """An oven with a glowing mouth, a loaf on a long peel before it."""
    size, brick = w.size, paint("#a8603f")
    b = floor_bench(w, 0.92)
    b.box((-0.10, 0.0, -0.42), (0.40, 0.42, 0.42), tint(brick, 0.9))
    w.model.loft([(b(x, 0.42, 0), b.z * 0.40 * k * size, b.y * 0.36 * k * size) for x, k in ((-0.10, 0.98), (0.10,
        1.0), (0.36, 0.8), (0.40, 0.3))],
        brick, rows=13)
    arch = [b(-0.112, 0.42 + 0.20 * math.sin(a), 0.20 * math.cos(a)) for a in np.linspace(0, math.pi, 15)]
    w.model.face([b(-0.112, 0.42, 0.20), *arch, b(-0.112, 0.42, -0.20)], (0.9, 0.32, 0.06), glow=0.9)
    for k in range(15):
        a = math.pi * k / 14
        w.model.ball(b(-0.118, 0.42 + 0.225 * math.sin(a), 0.225 * math.cos(a)), 0.030 * size, tint(brick,
            1.15 if k % 2 else 0.85))
    b.box((-0.20, 0.39, -0.26), (-0.10, 0.42, 0.26), paint("#8a8078"))
    left, right = held_point(w, 0), held_point(w, 1)
    front, back = (left, right) if left[0] > right[0] else (right, left)
    tip = b(-0.20, 0.50, 0)
    w.model.tube([back - unit(tip - back) * 0.12 * size, front, tip], [0.011 * size] * 3, paint("#b8864a"), rows=7)
    blade = Bench(w, tip, ahead=vec(1, 0, 0))
    blade.box((-0.04, -0.008, -0.11), (0.18, 0.004, 0.11), paint("#c8965a"))
    w.model.loft([(blade(x, 0.035, 0), blade.y * r * 0.7 * size, blade.z * r * size) for x, r in
        ((-0.02, 0.03), (0.02, 0.075), (0.10, 0.080), (0.15, 0.03))], paint("#b8783a"), rows=11)
    for k in range(3):
        x = 0.02 + 0.04 * k
        blade.tube(((x, 0.092 - 0.004 * abs(k - 1), -0.04), (x + 0.02, 0.092 - 0.004 * abs(k - 1), 0.04)), (0.006,
            0.006), paint("#ecd8a8"), 3)


def _dig_brush(w: Wearer) -> None:
    """Bones half out of a heap of sand, a brush that clears them."""
    size = w.size
    b = floor_bench(w, 0.52)
    w.model.loft([(b(0, y, 0), b.x * rx * size, b.z * rz * size) for y, rx, rz in
        ((0.0, 0.30, 0.40), (0.04, 0.24, 0.33), (0.075, 0.14, 0.22), (0.09, 0.02, 0.04))], paint("#c8a468"), rows=12)
    bone = paint("#efe6cc")
    w.model.ball(b(-0.02, 0.115, 0.02), 0.070 * size, bone)
    w.model.ball(b(-0.065, 0.085, 0.02), 0.045 * size, bone)
    for z in (-0.006, 0.046):
        w.model.ball(b(-0.078, 0.118, z), 0.018 * size, (0.03, 0.02, 0.015))
    for k in range(5):
        z = -0.10 - 0.035 * k
        b.tube(((-0.10, 0.05, z), (-0.03, 0.115 - 0.01 * k, z), (0.06, 0.06, z)), (0.009, 0.010, 0.007), bone, 9)
    hand = held_point(w, 1)
    way = unit(b(-0.08, 0.16, 0) - hand)
    w.model.tube([hand - way * 0.05 * size, hand + way * 0.05 * size], [0.009 * size] * 2, paint(WOOD), rows=3)
    w.model.tube([hand + way * 0.05 * size, hand + way * 0.11 * size], [0.014 * size, 0.020 * size], paint("#d8c49a"),
        rows=3)


def _gavel(w: Wearer) -> None:
    """A gavel over its block, papers on the bench."""
    size = w.size
    top = table(w, STANDING, 0.46, "#5a3320", cupboard=True)
    hand = held_point(w, 1)
    block = Bench(w, vec(float(hand[0]) + 0.10 * size, float(top(0, 0, 0)[1]), float(hand[2])))
    block.lathe(((0.0, 0.055), (0.016, 0.052), (0.018, 0.04), (0.019, 0.0)), paint("#8a4a26"), 0.5)
    way = unit(vec(0.9, 0.10, 0))
    head = hand + way * 0.12 * size
    w.model.tube([hand - way * 0.05 * size, head], [0.009 * size, 0.008 * size], paint("#8a4a26"), rows=4, gloss=0.5)
    w.model.tube([head + UP * 0.045 * size, head + UP * 0.030 * size, head - UP * 0.030 * size,
        head - UP * 0.045 * size],
        [0.030 * size, 0.026 * size, 0.026 * size, 0.030 * size], paint("#7a3a1e"), rows=10, gloss=0.6)
    top.box((-0.10, 0.0, far_side(w) * 0.26 - 0.08), (0.08, 0.02, far_side(w) * 0.26 + 0.08), paint("#efe6d0"))


def _honeycomb(w: Wearer) -> None:
    """A frame of comb held up, bees about it."""
    size = w.size
    b = Bench(w, between(w) + vec(0.03, 0.05, 0) * size, ahead=vec(1, 0, 0))
    wood = paint("#b8864a")
    b.box((-0.012, -0.09, -0.15), (0.012, 0.10, 0.15), paint("#e2a02c"))
    for y in (-0.10, 0.10):
        b.box((-0.018, y - 0.010, -0.17), (0.018, y + 0.010, 0.17), wood)
    for z in (-0.16, 0.16):
        b.box((-0.018, -0.10, z - 0.010), (0.018, 0.10, z + 0.010), wood)
    for row in range(6):
        for k in range(9):
            for x in (-0.013, 0.013):
                w.model.ball(b(x, -0.075 + 0.030 * row, -0.125 + 0.030 * k + 0.015 * (row % 2)), 0.011 * size,
                    paint("#b8741c"))
    for k in range(9):
        a = 2.4 * k + 6.2832 * w.phase
        w.model.ball(b(0.12 * math.cos(a), 0.10 * math.sin(1.7 * a + k), 0.22 * math.sin(a)), 0.009 * size,
            paint("#e2a02c" if k % 2 else "#2a2018"))


TRADE_PROPS: dict[str, Callable[[Wearer], None]] = {
    "sponge": _sponge, "blowpipe": _blowpipe, "syringe": _syringe, "peel": _peel, "dig_brush": _dig_brush,
        "gavel": _gavel,
    "honeycomb": _honeycomb,
}
