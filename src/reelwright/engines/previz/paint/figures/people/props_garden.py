"""Wood that is split, fruit that is picked, roses that are cut, beds that are planted. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.larder import food_of
from reelwright.engines.previz.paint.figures.people.props_bench import blossom
from reelwright.engines.previz.paint.figures.people.props_craft import far_side, floor_bench
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _log(w: Wearer, b: Bench, at: tuple[float, float, float], long: float, radius: float, upright: bool = False
        ) -> None:
    """A round of wood with its cut ends, standing or lying."""
    x, y, z = at
    start = b(x, y, z) if upright else b(x, y, z - long / 2)
    r = Bench(w, start, up=b.y if upright else b.z, ahead=b.x)
    bark, cut = paint("#6e4c30"), paint("#d8b078")
    r.lathe(((0.0, 0.0), (0.0, 0.98 * radius), (0.3 * long, radius), (0.7 * long, 0.97 * radius), (long, radius)), bark)
    for end in (-0.003, long + 0.001):
        r.lathe(((end, 0.94 * radius), (end + 0.002, 0.94 * radius), (end + 0.003, 0.0)), cut)
    r.lathe(((long + 0.004, 0.45 * radius), (long + 0.005, 0.40 * radius), (long + 0.006, 0.0)), tint(cut, 0.85))


def _splitting_axe(w: Wearer) -> None:
    """A log on a block, an axe swung down on it with both hands, split wood around."""
    size = w.size
    b = floor_bench(w, 0.46)
    _log(w, b, (0, 0, 0), 0.24, 0.125, True)
    hit = 0.45 < w.phase < 0.75
    if hit:
        for side in (-1, 1):
            b.box((0.035 * side - 0.030, 0.25, -0.05), (0.035 * side + 0.030, 0.42, 0.05), paint("#d8b078"))
    else:
        _log(w, b, (0, 0.25, 0), 0.17, 0.060, True)
    for k, (x, z) in enumerate(((0.22, 0.24), (0.30, -0.05), (0.18, -0.30), (-0.10, 0.30), (0.26, 0.12))):
        _log(w, b, (x, 0.035, z * (1 if k % 2 else -far_side(w))), 0.20, 0.036)
    left, right = held_point(w, 0), held_point(w, 1)
    middle = (left + right) * 0.5
    head = b(0.0, 0.42, 0) if hit else None
    along = unit(head - middle) if head is not None else unit(vec(-0.55, 0.85, 0))
    tip = middle + along * 0.42 * size
    w.model.tube([middle - along * 0.10 * size, tip], [0.012 * size, 0.010 * size], paint(WOOD), rows=4)
    edge = unit(vec(float(along[1]), -float(along[0]), 0.0)) * (1.0 if along[1] < 0 else -1.0) * -1.0
    corner = lambda s, d: tip + (along * s + edge * d) * size  # noqa: E731
    w.model.face([corner(-0.05, -0.02), corner(-0.075, 0.085), corner(0.045, 0.085), corner(0.015, -0.02)],
        paint(IRON), gloss=0.8)
    w.model.tube([corner(-0.02, -0.035), corner(-0.02, 0.02)], [0.026 * size] * 2, paint("#4a4e56"), rows=3, gloss=0.5)


def _leaves(w: Wearer, b: Bench, spots: list[tuple[float, float, float]], radius: float) -> None:
    for k, (x, y, z) in enumerate(spots):
        w.model.ball(b(x, y, z), radius * (0.8 + 0.4 * ((k * 7) % 5) / 5) * w.size, paint(("#4a7a34", "#5f8f3c",
            "#3f6a2e")[k % 3]),
            nap=0.035 * w.size, lift=1.0)


def _bough(w: Wearer) -> None:
    """A bough heavy with fruit within reach, a basket on the arm."""
    size = w.size
    outside = food_of(w.thing)[0] if w.thing else "#c8302c"
    if "orange" in w.thing or "peach" in w.thing or "apricot" in w.thing:
        outside = "#e8862c"
    if "grape" in w.thing or "plum" in w.thing or "olive" in w.thing or "berr" in w.thing:
        outside = "#5a2a6a"
    hand = held_point(w, 1)
    b = Bench(w, hand, ahead=vec(1, 0, 0))
    b.tube(((0.62, 0.10, -0.05), (0.40, 0.16, 0.0), (0.16, 0.13, 0.02), (-0.08, 0.20, 0.0)), (0.035, 0.026, 0.016,
        0.006),
        paint("#5a4028"), 18)
    trunk = Bench(w, vec(float(b(0.66, 0, 0)[0]), 0, float(b(0, 0, -0.06)[2])), ahead=vec(1, 0, 0))
    trunk.tube(((0.04, 0.0, 0), (0.0, 0.5, 0), (-0.03, 0.95, 0), (0.05, 1.5, 0)), (0.085, 0.065, 0.055, 0.04),
        paint("#5f452c"), 18)
    _leaves(w, b, [(0.55 - 0.075 * k, 0.24 + 0.05 * math.sin(2.1 * k), 0.10 * math.cos(1.7 * k)) for k in range(10)],
        0.085)
    _leaves(w, b, [(0.60 - 0.10 * k, 0.36 + 0.05 * math.cos(2.1 * k), 0.12 * math.sin(1.7 * k)) for k in range(6)],
        0.10)
    for k in range(9):
        x, z = 0.50 - 0.065 * k, 0.09 * math.sin(2.4 * k)
        b.tube(((x, 0.16, z), (x, 0.09 - 0.02 * (k % 3), z)), (0.003, 0.003), paint("#5a4028"), 2)
        w.model.ball(b(x, 0.065 - 0.02 * (k % 3), z), 0.030 * size, paint(outside), gloss=0.5)
    w.model.ball(hand + vec(0.02, 0.018, 0) * size, 0.030 * size, paint(outside), gloss=0.5)
    basket = Bench(w, held_point(w, 0) - UP * 0.10 * size)
    straw = paint("#b08a4a")
    basket.lathe(((-0.07, 0.065), (-0.06, 0.08), (0.02, 0.10), (0.03, 0.105)), straw)
    basket.tube(((0, 0.02, -0.10), (0, 0.11, -0.06), (0, 0.12, 0.06), (0, 0.02, 0.10)), (0.008,) * 4, tint(straw,
        0.8), 12)
    for k in range(9):
        a, r = 2.4 * k, 0.07 * math.sqrt((k + 0.5) / 9)
        w.model.ball(basket(r * math.cos(a), 0.035, r * math.sin(a)), 0.028 * size, paint(outside), gloss=0.5)


def _rosebush(w: Wearer) -> None:
    """Shears at a bush in bloom, a basket of cut stems on the ground."""
    size = w.size
    b = floor_bench(w, 0.58)
    for k in range(15):
        a, r, y = 2.4 * k, 0.16 * math.sqrt((k + 0.5) / 15), 0.14 + 0.48 * ((k * 7) % 15) / 15
        x, z = r * math.cos(a), r * math.sin(a)
        leaf = paint(("#3f6a2e", "#4f7f38", "#335c28")[k % 3])
        w.model.ball(b(x, y, z), 0.095 * size, leaf, nap=0.03 * size, lift=1.0)
        for turned in (0.0, 1.9, 3.8):
            tone = "#c8203a" if "rose" in w.thing else ("#e8688a", "#f4efe6", "#f0c030")[k % 3]
            blossom(b, (x + 0.10 * math.cos(a + turned), y + 0.045, z + 0.10 * math.sin(a + turned)), tone)
    hand = held_point(w, 1)
    way = unit(b(-0.15, 0.5, 0) - hand)
    side = unit(vec(float(-way[1]), float(way[0]), 0))
    gape = 0.020 + 0.018 * abs(w.wave(1))
    for s in (-1, 1):
        w.model.tube([hand - way * 0.07 * size - side * gape * s * size, hand,
            hand + way * 0.09 * size + side * gape * s * size],
            [0.010 * size, 0.008 * size, 0.002 * size], paint("#b8342a" if s < 0 else "#c2c8d0"), rows=7, gloss=0.6)
    basket = Bench(w, vec(0.05, 0, -far_side(w) * 0.26) * size)
    basket.lathe(((0.0, 0.07), (0.07, 0.10), (0.08, 0.095)), paint("#b08a4a"))
    for k in range(6):
        blossom(basket, (0.05 * math.cos(2.4 * k), 0.10, 0.05 * math.sin(2.4 * k)), "#c8203a" if k % 2 else "#e8688a")


def _trowel(w: Wearer) -> None:
    """A small spade in turned earth, a row of young plants."""
    size = w.size
    b = floor_bench(w, 0.50)
    w.model.loft([(b(0, y, 0), b.x * rx * size, b.z * rz * size) for y, rx, rz in
        ((0.0, 0.26, 0.40), (0.03, 0.23, 0.36), (0.045, 0.12, 0.20), (0.046, 0.01, 0.01))], paint("#4a3220"), rows=9)
    for k in range(9):
        x, z, tall = 0.16 * ((k % 3) - 1), 0.13 * (k // 3 - 1) * 2, 0.07 + 0.03 * ((k * 5) % 4)
        b.tube(((x, 0.03, z), (x, 0.03 + tall, z)), (0.005, 0.004), paint("#4f8a3c"), 3)
        for j in range(4):
            a = 1.57 * j + k
            b.tube(((x, 0.02 + tall, z), (x + 0.045 * math.cos(a), 0.035 + tall, z + 0.045 * math.sin(a))), (0.011,
                0.002),
                paint("#5f9f44"), 4)
        if any(name in w.thing for name in ("flower", "rose", "tulip", "bulb", "daisy")):
            blossom(b, (x, 0.05 + tall, z), ("#d8536a", "#f0c840", "#f4efe6")[k % 3])
    hand = held_point(w, 1)
    way = unit(vec(0.45, -0.9, 0))
    w.model.tube([hand - way * 0.04 * size, hand + way * 0.04 * size], [0.011 * size] * 2, paint("#b8342a"), rows=3)
    w.model.tube([hand + way * 0.04 * size, hand + way * 0.09 * size, hand + way * 0.15 * size], [0.012 * size,
        0.026 * size, 0.004 * size],
        paint(IRON), rows=8, gloss=0.7)


_LOADS: dict[str, tuple[str, float]] = {
    "pumpkin": ("#d9772c", 0.062), "hay": ("#d8b45c", 0.05), "straw": ("#d8b45c", 0.05), "apple": ("#b8302a", 0.030),
    "flower": ("#d8536a", 0.032), "brick": ("#a8503c", 0.034), "leaf": ("#c8842c", 0.034),
    "leave": ("#c8842c", 0.034), "log": ("#7a5434", 0.044),
    "wood": ("#7a5434", 0.044), "vegetable": ("#5f8a34", 0.040), "potato": ("#b89058", 0.030),
    "grape": ("#5a3a78", 0.020), "sand": ("#d8c090", 0.03), "stone": ("#9a968e", 0.044), "rock": ("#9a968e", 0.044),
}
"""What is in a barrow: colour, size of a piece."""


def _wheelbarrow(w: Wearer) -> None:
    """One wheel ahead, two handles in the hands, a heap in the tub."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    hands = (left + right) / 2
    b = Bench(w, vec(float(hands[0]), 0, 0), ahead=vec(1, 0, 0))
    high, wood, steel = float(hands[1]) / size, paint("#8a5a34"), paint("#3f7a4a")
    for side, hand in ((-1, left), (1, right)):
        z = float(hand[2]) / size
        b.tube(((-0.05, high + 0.01, z), (0.12, high - 0.02, z), (0.62, 0.12, 0.05 * side)), (0.012, 0.013, 0.012),
            wood, 6)
        b.tube(((0.18, 0.28, 0.12 * side), (0.14, 0.02, 0.14 * side)), (0.010, 0.010), paint("#4a4e56"), 3)
    wheel = Bench(w, b(0.64, 0.105, 0), up=b.z, ahead=UP)
    wheel.lathe(((-0.022, 0.0), (-0.022, 0.085), (-0.018, 0.105), (0.018, 0.105), (0.022, 0.085), (0.022, 0.0)),
        paint("#26262a"))
    wheel.lathe(((-0.026, 0.0), (-0.026, 0.05), (0.026, 0.05), (0.026, 0.0)), paint("#c8442c"), 0.4)
    tub = ((0.22, 0.13), (0.24, 0.15), (0.40, 0.24), (0.41, 0.23))
    rows = [(b(0.34, y, 0), b.x * r * size, b.z * 0.80 * r * size) for y, r in tub]
    w.model.loft(rows, steel, rows=14, gloss=0.5)
    tone, lump = w.of(_LOADS) or ("#5a4030", 0.030)
    many = int(min(40, max(9, 0.05 / lump**2 * 0.9)))
    for k in range(many):
        a, r = 2.4 * k, math.sqrt((k + 0.4) / many)
        y = 0.40 + 0.10 * (1 - r * r) + 0.4 * lump
        w.model.ball(b(0.34 + 0.19 * r * math.cos(a), y, 0.15 * r * math.sin(a)), lump * size,
            tint(paint(tone), 0.88 + 0.06 * (k % 4)))
        if "pumpkin" in w.thing:
            b.tube(((0.34 + 0.19 * r * math.cos(a), y + 0.8 * lump, 0.15 * r * math.sin(a)),
                (0.345 + 0.19 * r * math.cos(a), y + 1.35 * lump, 0.15 * r * math.sin(a))), (0.010, 0.007),
                paint("#5a6a34"), 2)


GARDEN_PROPS: dict[str, Callable[[Wearer], None]] = {
    "splitting_axe": _splitting_axe, "bough": _bough, "rosebush": _rosebush, "trowel": _trowel,
    "wheelbarrow": _wheelbarrow,
}
