"""Tools, flags, kites, nets and bows in people's hands. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.structures.ensigns import colour_at, design_of
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

_PATCHES = 20  # up a held flag


def _pole_tool(w: Wearer, below: float, above: float) -> Bench:
    """A shaft through both hands; the bench stands at its lower end with up along the shaft."""
    grip, aim, size = w.bones.grip, w.bones.aim, w.size
    w.model.tube([grip - aim * below * size, grip + aim * above * size], [0.010 * size, 0.009 * size], paint(WOOD),
        rows=4)
    return Bench(w, grip - aim * below * size, up=aim, ahead=w.bones.frame_chest[:, 0] + aim * 0.01)


def _spade(w: Wearer) -> None:
    b = _pole_tool(w, 0.24, 0.34)
    b.tube(((0, 0.56, -0.03), (0, 0.58, 0.0), (0, 0.56, 0.03)), (0.010,) * 3, paint(WOOD), 5)
    b.board(((0.0, 0.03, -0.055), (0.0, 0.03, 0.055), (0.012, -0.10, 0.05), (0.02, -0.14, 0.0),
        (0.012, -0.10, -0.05)), paint(IRON))
    if w.phase > 0.35:
        w.model.ball(b(0.012, -0.07, 0), 0.045 * w.size, paint("#4a3424"))


def _broom(w: Wearer) -> None:
    b = _pole_tool(w, 0.34, 0.36)
    for k in range(11):
        z = 0.13 * (k / 10 - 0.5)
        b.tube(((0, 0.02, z * 0.3), (0.005, -0.06, z * 0.8), (0.012, -0.13, z * 1.15)), (0.012, 0.012, 0.006),
            tint(paint("#c8a04a"),
            0.85 + 0.05 * (k % 4)), 4)
    tones = w.of(_SWEPT)
    if tones is not None:
        _swept(w, b, tones)


def _mop(w: Wearer) -> None:
    """Wet strings on a pole, a bucket on the floor."""
    b = _pole_tool(w, 0.34, 0.36)
    for k in range(15):
        z = 0.16 * (k / 14 - 0.5)
        b.tube(((0, 0.03, z * 0.25), (0.02 * (-1) ** k, -0.05, z * 0.9), (0.035 * (-1) ** k, -0.13, z * 1.4)),
            (0.012, 0.014, 0.011), tint(paint("#dfe2e0"), 0.82 + 0.06 * (k % 4)), 5)
    pail = Bench(w, vec(-0.30 * w.size, 0, 0.26 * w.size), ahead=vec(1, 0, 0))
    pail.lathe(((0.0, 0.0), (0.0, 0.075), (0.14, 0.095), (0.14, 0.088), (0.10, 0.0)), paint("#3a78b8"), 0.4)


_SWEPT = {"leaf": ("#c8702c", "#d89a34", "#a8482a"),
    "leave": ("#c8702c", "#d89a34", "#a8482a"), "snow": ("#f2f6fa", "#e4ecf4", "#ffffff"),
    "petal": ("#f0b8c8", "#e890a8", "#f8dce4"), "dust": ("#b8a890", "#c8b8a0", "#a89880"),
    "sand": ("#d8c090", "#e0cca0", "#c8b080")}
"""Part of a noun -> the colours of a heap of it."""


def _swept(w: Wearer, b: Bench, tones: tuple[str, str, str]) -> None:
    """What the broom gathers: a heap before it, some on their way."""
    size, foot = w.size, b(0.03, -0.13, 0)
    for k in range(46):
        a, r = 2.4 * k, 0.26 * math.sqrt((k + 0.4) / 46)
        high = 0.085 * max(0.0, 1 - (r / 0.24) ** 2) + 0.008
        at = vec(float(foot[0]) + (0.20 + r * math.cos(a)) * size, high * size,
            float(foot[2]) + 0.8 * r * math.sin(a) * size)
        flat = unit(vec(math.cos(5 * k), 0.5 * math.sin(3 * k), math.sin(7 * k)))
        w.model.tube([at - flat * 0.022 * size, at, at + flat * 0.022 * size], np.array([0.003, 0.015, 0.002]) * size,
            tint(paint(tones[k % 3]), 0.85 + 0.05 * (k % 5)), rows=4)


def _colours_at(along: float, w: Wearer) -> list[tuple[float, float, Rgb]]:
    """(upper edge, lower edge, colour) of the patches of a held flag this far from its pole, both from below up."""
    fields = design_of(w.thing)
    if not fields:
        return [(1.0, 0.0, w.accent)]
    steps = np.linspace(1.0, 0.0, _PATCHES + 1)
    shown = [colour_at(fields, along, (high + low) / 2) for high, low in pairwise(steps)]
    starts = [k for k in range(_PATCHES) if not k or shown[k] != shown[k - 1]]
    return [(float(steps[k]), float(steps[end]), paint(shown[k]))
            for k, end in zip(starts, [*starts[1:], _PATCHES], strict=True)]  # fmt: skip


def _flag(w: Wearer) -> None:
    b = _pole_tool(w, 0.42, 0.72)
    size = w.size
    down = w.model.axes[0]  # cloth flies to the lee, along the picture
    lee = -1.0 if float(w.model.project(w.air)[0]) < 0 else 1.0
    top, foot = b(0, 1.12, 0), b(0, 0.86, 0)
    for strip in range(9):
        s0, s1 = strip / 9, (strip + 1) / 9
        corners = []
        for s, edge in ((s0, top), (s1, top), (s1, foot), (s0, foot)):
            wave = math.sin(2 * math.pi * (2 * w.phase - 1.1 * s)) * 0.05 * s
            corners.append(edge + (down * lee * 0.40 * s + UP * (wave - 0.05 * s) + w.model.axes[2] * wave * 0.9)
                * size)
        shade = 1.0 + 0.12 * math.cos(2 * math.pi * (2 * w.phase - 1.1 * s0))
        for high, low, colour in _colours_at((s0 + s1) / 2, w):
            edges = [a + (b - a) * share for share in (1 - high, 1 - low) for a, b in
                     ((corners[0], corners[3]), (corners[1], corners[2]))]  # fmt: skip
            w.model.face([edges[0], edges[1], edges[3], edges[2]], tint(colour, shade))
    w.model.ball(b(0, 1.14, 0), 0.016 * size, paint("#d8b04a"), gloss=0.8)


def _string(w: Wearer, start: Vec, end: Vec, sag: float) -> None:
    middle = (start + end) / 2 - UP * sag * w.size
    w.model.tube([start, middle, end], [0.0028 * w.size] * 3, paint("#e8e2d0"), rows=12)


def _kite(w: Wearer) -> None:
    """A line from the hands up to a diamond that dances on the wind."""
    size = w.size
    hand = held_point(w, 1)
    lee = -1.0 if float(w.model.project(w.bones.frame_chest[:, 0])[0]) < 0 else 1.0
    sway = 0.06 * w.wave(1)
    at = hand + (w.model.axes[0] * lee * (0.80 + sway) + UP * (0.95 + 0.05 * w.wave(2)) - w.model.axes[2] * 0.1) * size
    _string(w, hand, at, 0.08)
    _string(w, hand, held_point(w, 0), 0.01)
    lean = 0.35 * lee + 0.2 * w.wave(1, 0.5)
    up = UP * math.cos(lean) + w.model.axes[0] * math.sin(lean)
    out = w.model.axes[0] * math.cos(lean) - UP * math.sin(lean)
    top, left, right, low = (at + v * size for v in (up * 0.17, -out * 0.13 + up * 0.03, out * 0.13 + up * 0.03,
        -up * 0.19))
    middle = at + up * 0.03 * size + w.model.axes[2] * 0.02 * size
    tones = (w.accent, (0.85, 0.62, 0.10), (0.10, 0.32, 0.62), (0.85, 0.82, 0.72))
    for (a, b), tone in zip(((top, left), (right, top), (low, right), (left, low)), tones, strict=True):
        w.model.face([middle, a, b], tone)
    tail = [low]
    for k in range(1, 9):
        tail.append(tail[-1] + (-up * 0.045 + out * 0.035 * math.sin(2 * math.pi * w.phase * 2 - 0.9 * k)) * size)
    w.model.tube(tail, [0.003 * size] * 9, paint("#e8e2d0"), rows=16)
    for node, tone in zip(tail[2::2], tones, strict=True):
        for side in (-1, 1):
            w.model.tube([node, node + out * side * 0.025 * size], [0.004 * size, 0.011 * size], tone, rows=3)


def _balloon(w: Wearer) -> None:
    size, hand = w.size, held_point(w, 1)
    behind = -w.bones.frame_chest[:, 0] * vec(1, 0, 1)  # not before the face, wherever the hand swings
    at = hand + (UP * 0.92 + behind * 0.15 + w.model.axes[0] * 0.05 * w.wave(1)) * size
    _string(w, hand, at - UP * 0.13 * size, 0.0)
    b = Bench(w, at)
    b.lathe(((-0.135, 0.012), (-0.115, 0.02), (-0.04, 0.095), (0.04, 0.112), (0.095, 0.084), (0.12, 0.028)),
        w.accent, 0.6)


def _net(w: Wearer) -> None:
    """A fishing net over the lap, drawn up by the right hand."""
    left, right = held_point(w, 0), held_point(w, 1)
    size = w.size
    lap, floor = w.bones.hips(0.16, 0.02, 0), w.bones.hips(0.34, 0.0, 0.02)
    floor = vec(float(floor[0]), 0.03 * size, float(floor[2]))
    cord = paint("#b8ab8a")
    tops = [left + (right - left) * s + UP * 0.02 * math.sin(math.pi * s) * -size for s in np.linspace(0, 1, 7)]
    ends = [lap * 0.25 + floor * 0.75 + vec(0.05 * math.sin(2.1 * k), 0.0,
        0.22 * (k / 6 - 0.5)) * size for k in range(7)]
    for k in range(7):
        middle = lap * 0.8 + tops[k] * 0.2 + vec(0.10, 0.03, 0.10 * (k / 6 - 0.5)) * size
        w.model.tube([tops[k], middle, ends[k]], [0.0032 * size] * 3, cord, rows=9)
        if k:
            for q in np.linspace(0.12, 0.95, 8):
                a, b = (tops[i] * (1 - q) ** 2 + (lap * 0.8 + tops[i] * 0.2 + vec(0.10, 0.03,
                    0.10 * (i / 6 - 0.5)) * size)
                    * 2 * q * (1 - q) + ends[i] * q * q for i in (k - 1, k))
                w.model.tube([a, (a + b) / 2 - UP * 0.008 * size, b], [0.0026 * size] * 3, cord, rows=3)
    for end in ends[::2]:
        w.model.ball(end, 0.018 * size, paint("#c8642c"))


def _can(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1) - UP * 0.055 * w.size)
    tin = paint("#4a7f8c")
    b.lathe(((-0.055, 0.05), (-0.05, 0.056), (0.03, 0.052), (0.032, 0.03)), tin, 0.5)
    b.tube(((-0.05, -0.02, 0), (-0.06, 0.04, 0), (0.0, 0.06, 0), (0.03, 0.035, 0)), (0.008,) * 4, tint(tin, 0.8), 9)
    b.tube(((0.04, -0.03, 0), (0.10, 0.02, 0), (0.15, 0.045, 0)), (0.014, 0.010, 0.009), tin, 6)
    b.tube(((0.145, 0.035, 0), (0.165, 0.05, 0)), (0.012, 0.024), tin, 3)
    for k in range(9):  # water falls in an arc
        t0 = ((w.phase * 4 + k / 9) % 1.0)
        z = 0.022 * math.sin(7.0 * k)
        at = (0.175 + 0.16 * t0, 0.05 + 0.06 * t0 - 0.42 * t0 * t0, z)
        after = (at[0] + 0.018, at[1] - 0.045 * (0.4 + t0), z * 1.1)
        b.w.model.tube([b(*at), b(*after)], [0.004 * w.size, 0.005 * w.size], paint("#bfe0ea"), rows=2, gloss=0.6)


def _hammer(w: Wearer) -> None:
    along = unit(w.bones.wrist[1] - w.bones.elbow[1])
    ahead = unit(cross(vec(0, 0, 1), along) * -1.0)
    b = Bench(w, held_point(w, 1), ahead=ahead, up=along)
    b.tube(((-0.03, 0, 0), (0.14, 0, 0)), (0.008, 0.007), paint(WOOD), 4)
    axe = w.role.prop == "axe"
    if axe:
        b.board(((0.10, 0.0, 0), (0.15, 0.0, 0), (0.17, 0.07, 0), (0.08, 0.07, 0)), paint(IRON))
    b.tube(((0.135, -0.035, 0), (0.135, 0.035, 0)), (0.017, 0.017), paint("#4a4e56"), 4, 0.6)


def _bow(w: Wearer) -> None:
    left, right = held_point(w, 0), held_point(w, 1)
    away, size = unit(left - right), w.size
    up = unit(UP - away * float(away @ UP))
    tips = [left - away * 0.07 * size + up * s * 0.34 * size for s in (1, -1)]
    w.model.tube([tips[0], left + up * 0.16 * size, left, left - up * 0.16 * size, tips[1]],
        np.array([0.004, 0.010, 0.012, 0.010, 0.004]) * size,
        paint(WOOD), rows=20)
    for tip in tips:
        w.model.tube([tip, right], [0.002 * size] * 2, paint("#e8e2d0"), rows=2)
    if w.phase < 0.86:
        w.model.tube([right, left + away * 0.10 * size], [0.004 * size] * 2, paint("#c8a878"), rows=2)
        w.model.tube([left + away * 0.09 * size, left + away * 0.13 * size], [0.010 * size, 0.001], paint(IRON), rows=2)


def _wheel(w: Wearer) -> None:
    left, right = held_point(w, 0), held_point(w, 1)
    middle, across = (left + right) / 2, (right - left) / 2
    radius = float(np.linalg.norm(across))
    up = unit(UP * 0.85 - w.bones.frame_chest[:, 0] * 0.5)
    points = [middle + across * math.cos(a) + up * radius * math.sin(a) for a in np.linspace(0, 2 * math.pi, 17)]
    w.model.tube(points, [0.010 * w.size] * 17, paint("#26242a"), rows=34)
    for a in (0.0, 2.1, 4.2):
        w.model.tube([middle, middle + across * math.cos(a) + up * radius * math.sin(a)], [0.007 * w.size] * 2,
            paint("#3a383e"), rows=3)


def _punch_bag(w: Wearer) -> None:
    """A leather bag on chains from a steel gallows; it swings away from the fist that hits it."""
    base = Bench(w, vec(float(w.bones.pelvis[0]), 0, float(w.bones.pelvis[2])), ahead=vec(1, 0, 0))
    steel, leather = paint("#4a4e56"), paint("#9a2a22")
    base.tube(((1.02, 0.0, 0.0), (1.02, 1.28, 0.0), (0.96, 1.34, 0.0), (0.46, 1.34, 0.0)), (0.028,) * 4, steel, 16, 0.5)
    base.tube(((1.02, 0.02, -0.30), (1.02, 0.02, 0.30)), (0.028, 0.028), steel, 3, 0.5)
    base.tube(((1.02, 0.02, 0.0), (0.66, 0.02, 0.0)), (0.028, 0.028), steel, 3, 0.5)
    swing = 0.10 * math.sin(2 * math.pi * (w.phase - 0.38)) + 0.04
    hook = base(0.48, 1.32, 0.0)
    bag = Bench(w, hook, up=unit(vec(-math.sin(swing), math.cos(swing), 0)), ahead=vec(1, 0, 0))
    for a in (0.5, 2.6, 4.7):
        bag.tube(((0, 0, 0), (0.085 * math.cos(a), -0.20, 0.085 * math.sin(a))), (0.006, 0.006), paint(IRON), 4, 0.8)
    bag.lathe(((-0.80, 0.0), (-0.795, 0.088), (-0.77, 0.102), (-0.45, 0.106), (-0.22, 0.102), (-0.20, 0.090),
        (-0.195, 0.0)), leather, 0.45)
    for y in (-0.30, -0.70):
        bag.lathe(((y, 0.1075), (y + 0.035, 0.1075)), paint("#1c1c20"), 0.3)


TOOL_PROPS: dict[str, Callable[[Wearer], None]] = {
    "can": _can, "net": _net, "spade": _spade, "broom": _broom, "mop": _mop,
    "flag": _flag, "kite": _kite, "balloon": _balloon,
    "wheel": _wheel, "bow": _bow, "hammer": _hammer, "axe": _hammer,
    "punch_bag": _punch_bag,
}
