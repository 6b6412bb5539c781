"""What belongs to a contest or a sign of the hand: boards on blocks, a finish tape, a thumb. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.contests import BREAKS
from reelwright.engines.previz.paint.figures.people.props_craft import floor_bench
from reelwright.engines.previz.paint.figures.people.props_hand import Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _boards(w: Wearer) -> None:
    """Two stacks of blocks with boards across them; the fist goes through and the halves fall in."""
    b, stone, pine = floor_bench(w, 0.34), paint("#9a978f"), paint("#d8ac70")
    for z in (-0.13, 0.13):
        for k in range(3):
            b.box((-0.09, 0.078 * k, z - 0.045), (0.09, 0.078 * k + 0.072, z + 0.045), tint(stone, 1 - 0.06 * (k % 2)))
    top, broken = 0.234, min(1.0, max(0.0, (w.phase - BREAKS) / 0.10))
    for k in range(2):
        y = top + 0.020 * k
        for s in (-1, 1):
            sunk = 0.085 * broken
            half = [(-0.10, y, s * 0.17), (0.10, y, s * 0.17), (0.10, y - sunk, 0.0), (-0.10, y - sunk, 0.0)]
            b.board(half, tint(pine, 1.0 - 0.10 * k))
            b.tube(((-0.10, y, s * 0.17), (-0.10, y - sunk, 0.0)), (0.009, 0.009), tint(pine, 0.86), 2)
            b.tube(((0.10, y, s * 0.17), (0.10, y - sunk, 0.0)), (0.009, 0.009), tint(pine, 0.86), 2)
    if broken > 0.0 and w.phase < BREAKS + 0.35:
        age, rng = (w.phase - BREAKS) / 0.35, np.random.default_rng(5)
        for _ in range(16):
            way = rng.normal(size=2) * 0.22 * age
            spot = b(float(way[0]), top + 0.30 * age * float(rng.random()) + 0.05 - 0.34 * age * age, float(way[1]))
            w.model.ball(spot, 0.008 * w.size, pine)


def _tape(w: Wearer) -> None:
    """A red tape across the chest, its ends streaming behind."""
    size, chest = w.size, w.bones.chest
    front, red = chest + vec(0.085, 0.015, 0) * size, paint("#e0322c")
    for s in (-1, 1):
        path = [front, front + vec(-0.03, 0, 0.11 * s) * size]
        path += [
            front + vec(-0.03 - 0.16 * t, 0.035 * math.sin(4 * t + 6.28 * w.phase), s * (0.11 + 0.16 * t)) * size
            for t in (0.6, 1.2, 1.8, 2.4)
        ]
        w.model.tube(path, [0.016 * size] * len(path), red, rows=14)


def _thumb(w: Wearer) -> None:
    """The thumb that stands up from a closed fist."""
    size, fist = w.size, held_point(w, 1)
    along = unit(w.bones.wrist[1] - w.bones.elbow[1])
    up = unit(UP - along * float(along @ UP) * 0.6)
    b = Bench(w, fist, up=up)
    w.model.ball(fist - along * 0.004 * size, 0.027 * size, w.skin)
    b.tube(((-0.004, 0.012, 0), (0.0, 0.040, 0), (-0.006, 0.066, 0)), (0.0135, 0.0120, 0.0095), w.skin, 8)


def _twig(w: Wearer) -> None:
    """A stick in the hand; once thrown it flies ahead and turns."""
    at, turn = held_point(w, 1), 0.9
    if w.cycle == "throw" and w.phase > 0.5:
        t = (w.phase - 0.5) / 0.5
        at, turn = w.bones.body(0.35 + 1.2 * t, 0.12 + 0.30 * t - 0.2 * t * t, 0.0), 0.9 + 9.0 * t
    along = vec(math.cos(turn), math.sin(turn), 0.12) * 0.13 * w.size
    bark = paint("#7a5534")
    w.model.tube([at - along, at - along * 0.2, at + along], [0.011 * w.size, 0.010 * w.size, 0.007 * w.size], bark, 9)
    w.model.tube(
        [at + along * 0.3, at + along * 0.5 + vec(0.0, 0.04, 0.02) * w.size], [0.007 * w.size, 0.004 * w.size], bark, 4
    )


def _over_head(w: Wearer) -> None:
    """What both hands hold over the head against rain or sun: an open paper, a book, a case."""
    size = w.size
    middle = (held_point(w, 0) + held_point(w, 1)) / 2 + UP * 0.016 * size
    b = Bench(w, middle, ahead=vec(1, 0, 0))
    if any(word in w.thing for word in ("case", "box", "bag", "crate")):
        b.box((-0.10, 0.0, -0.14), (0.10, 0.07, 0.14), paint("#7a4a2a"))
        b.tube(((0.10, 0.05, -0.03), (0.125, 0.05, 0.0), (0.10, 0.05, 0.03)), (0.006,) * 3, paint("#3a2a20"), 6)
        return
    book = "book" in w.thing
    for s in (-1, 1):  # two leaves that hang from the fold between the hands
        leaf = [(-0.11, 0.02, 0.0), (0.13, 0.02, 0.0), (0.13, -0.022, s * 0.165), (-0.11, -0.022, s * 0.165)]
        b.board(leaf, paint("#3f5f8a") if book else paint("#e6e2d4"))
        for k in range(0 if book else 6):
            z = s * (0.03 + 0.022 * k)
            y = 0.021 - 0.042 * abs(z) / 0.165
            b.tube(((-0.09, y, z), (0.11, y, z)), (0.0022, 0.0022), paint("#7c7a74"), 2)


def _dough(w: Wearer) -> None:
    """A flat round of dough that spins up from the hand and falls onto it again."""
    t = max(0.0, (w.phase - 0.20) / 0.80)
    high = 0.05 + (0.62 * 4 * t * (1 - t) if t > 0 else 0.0)
    wide, turn = 0.10 + 0.05 * min(1.0, 3 * t), 0.35 * math.sin(6.28 * 2 * w.phase)
    b = Bench(w, held_point(w, 1) + UP * high * w.size, up=unit(UP + vec(0.5 * turn, 0, 0.3 * turn)))
    b.lathe(((-0.010, 0.0), (-0.010, 0.9 * wide), (0.0, wide), (0.012, 0.96 * wide), (0.010, 0.0)),
        paint("#ecd9ae"), 0.1)


def _round_table(w: Wearer) -> None:
    """A small round table between two who lean on it."""
    top, wood = 0.46, paint("#8a5a34")
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.30 * w.size, 0, 0), ahead=vec(1, 0, 0))
    b.lathe(((top - 0.028, 0.0), (top - 0.028, 0.20), (top - 0.010, 0.21), (top, 0.20), (top, 0.0)), wood, 0.4)
    b.lathe(((0.0, 0.13), (0.02, 0.12), (0.04, 0.03), (top - 0.03, 0.026)), tint(wood, 0.7), 0.3)


def _unicycle(w: Wearer) -> None:
    """One wheel on the ground with its fork, its saddle and its pedals."""
    size, leg = w.size, w.role.build.leg * w.size
    soles = [ankle - UP * 0.080 * leg + vec(0.03, 0, 0) * size for ankle in w.bones.ankle]
    hub = (soles[0] + soles[1]) / 2
    hub = vec(float(hub[0]), float(hub[1]), 0.0)
    r, steel = float(hub[1]) - 0.012 * size, paint("#aeb6c0")
    rim = [hub + vec(math.cos(a), math.sin(a), 0) * r for a in np.linspace(0, 2 * math.pi, 33)]
    w.model.tube(rim, [0.014 * size] * 33, paint("#1e1f24"), rows=64)
    for k in range(10):
        a = -2 * math.pi * w.phase + 0.628 * k
        w.model.tube([hub, hub + vec(math.cos(a), math.sin(a), 0) * r], [0.0022 * size] * 2, steel, rows=2)
    seat = w.bones.pelvis * vec(1, 1, 0) - UP * 0.05 * size
    for s in (-1, 1):
        crown = hub + UP * (r + 0.03 * size) + vec(0, 0, 0.012 * s) * size
        w.model.tube([hub + vec(0, 0, 0.022 * s) * size, crown, seat], [0.009 * size] * 3, w.accent, rows=8, gloss=0.6)
        pedal = soles[0 if s < 0 else 1]
        side = vec(0, 0, 0.03 * s) * size
        w.model.tube([hub + side, vec(float(pedal[0]), float(pedal[1]), float(side[2])), pedal], [0.008 * size] * 3,
            steel, rows=5)
    w.model.tube([seat + vec(-0.06, 0.012, 0) * size, seat, seat + vec(0.07, 0.016, 0) * size],
        [0.028 * size, 0.022 * size, 0.014 * size], paint("#26201e"), rows=8)


def _pillow(w: Wearer) -> None:
    """A pillow swung by its end."""
    size, aim = w.size, unit(w.bones.aim)
    b = Bench(w, w.bones.grip + aim * 0.02 * size, up=aim)
    rows = ((0.0, 0.02), (0.03, 0.07), (0.10, 0.105), (0.17, 0.11), (0.24, 0.095), (0.28, 0.04))
    w.model.loft([(b(0, y, 0), b.x * 0.42 * r * size, b.z * r * size) for y, r in rows], paint("#f2efe6"), rows=17)


def _cap_thrown(w: Wearer) -> None:
    """A graduate's cap in the air, its tassel behind it; it rises, turns and comes down."""
    size, t = w.size, w.phase
    high = 0.20 + 0.55 * 4 * t * (1 - t)
    tip = 0.5 * math.sin(6.28 * t)
    b = Bench(w, w.at_head(0, 1.0, 0) + UP * high * size, up=unit(UP + vec(tip, 0, 0.4 * tip)))
    black = paint("#1f2028")
    b.box((-0.085, 0.0, -0.085), (0.085, 0.008, 0.085), black)
    b.lathe(((-0.045, 0.050), (0.0, 0.056), (0.0, 0.0)), black, 0.2)
    b.tube(((0.0, 0.010, 0.0), (0.075, 0.012, 0.05), (0.095, -0.05, 0.065)), (0.004, 0.004, 0.007), paint("#e2b03a"), 8)


CONTEST_PROPS: dict[str, Callable[[Wearer], None]] = {
    "boards": _boards, "finish_tape": _tape, "thumb": _thumb, "twig": _twig, "over_head": _over_head, "dough": _dough,
    "round_table": _round_table, "unicycle": _unicycle,
    "pillow": _pillow, "cap_thrown": _cap_thrown,
}  # fmt: skip
