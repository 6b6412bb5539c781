"""Instruments beside violin, drum, guitar, trumpet and flute. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

_CELLO = ((0.0, 0.0), (0.01, 0.07), (0.05, 0.105), (0.11, 0.105), (0.16, 0.075), (0.21, 0.065), (0.25, 0.085),
    (0.31, 0.085), (0.35, 0.05), (0.37, 0.0))
"""Along, half width."""


def _saxophone(w: Wearer) -> None:
    mouth, size = w.at_head(0.92, -0.60, 0), w.size
    b = Bench(w, mouth, ahead=w.bones.frame_chest[:, 0])
    gold = paint("#d8a83c")
    b.tube(((0.0, 0.0, 0), (0.05, 0.0, 0), (0.075, -0.03, 0)), (0.006, 0.009, 0.011), paint("#2a2420"), 8)
    b.tube(((0.075, -0.03, 0), (0.075, -0.16, 0), (0.085, -0.30, 0), (0.12, -0.355, 0), (0.165, -0.33, 0),
        (0.185, -0.25, 0), (0.205, -0.20, 0)), (0.012, 0.016, 0.022, 0.026, 0.028, 0.034, 0.055), gold, 30, 0.95)
    for k in range(6):
        w.model.ball(b(0.092, -0.09 - 0.035 * k, 0.012), 0.010 * size, tint(gold, 1.15), gloss=0.9)
    b.tube(((0.098, -0.08, 0.015), (0.102, -0.28, 0.015)), (0.004, 0.004), tint(gold, 0.8), 3, 0.9)
    strap = [w.bones.neck + w.bones.frame_chest @ vec(-0.03, 0.0, z) * size for z in (-0.05, 0.05)]
    for end in strap:
        w.model.tube([end, w.bones.body(0.08, 0.06, 0), b(0.07, -0.14, 0)], [0.005 * size] * 3, paint("#26242a"),
            rows=8)


def _harp(w: Wearer) -> None:
    size = w.size
    b = Bench(w, vec(float(w.bones.pelvis[0]) + 0.17 * size, 0, 0), ahead=vec(1, 0, 0))
    gold = paint("#c79a3c")
    b.box((0.0, 0, -0.07), (0.34, 0.05, 0.07), tint(gold, 0.8))
    b.tube(((0.02, 0.05, 0), (-0.02, 0.45, 0), (0.02, 0.70, 0)), (0.045, 0.036, 0.022), paint("#9a6a34"), 12, 0.4)
    b.tube(((0.31, 0.04, 0), (0.31, 0.5, 0), (0.30, 0.93, 0)), (0.026, 0.020, 0.026), gold, 12, 0.8)
    b.tube(((0.02, 0.69, 0), (0.12, 0.72, 0), (0.20, 0.84, 0), (0.30, 0.93, 0)), (0.020, 0.022, 0.024, 0.026), gold,
        16, 0.8)
    w.model.ball(b(0.30, 0.965, 0), 0.036 * size, gold, gloss=0.8)
    for k in range(14):
        t = (k + 0.5) / 14
        top = 0.71 + 0.02 * t + 0.17 * max(0.0, t - 0.35)
        b.tube(((0.025 + 0.26 * t, top, 0.0), (0.015 + 0.27 * t * 0.62, 0.07 + 0.20 * (1 - t), 0.0)), (0.0018, 0.0018),
            paint("#efe6d2"), 2)


def _cello(w: Wearer) -> None:
    size = w.size
    foot = vec(float(w.bones.pelvis[0]) + 0.30 * size, 0.03 * size, 0)
    top = w.bones.body(0.07, 0.13, -0.07)
    along = unit(top - foot)
    face = unit(cross(along, vec(0, 0, 1)) * -1.0)
    face = face if face[0] > 0 else -face
    side = cross(along, face)
    at = lambda s, t, h=0.0: foot + (along * (s + 0.06) + side * t + face * h) * size  # noqa: E731
    wood = paint("#9a4a24")
    outline = [at(s, t) for s, t in _CELLO] + [at(s, -t) for s, t in _CELLO[-2:0:-1]]
    w.model.sheet([p - face * 0.05 * size for p in outline], tint(wood, 0.6), curve=True)
    rows = [(at(s, 0, -0.02), side * max(t, 0.01) * size, face * 0.030 * size) for s, t in _CELLO]
    w.model.loft(rows, wood, rows=24, gloss=0.5)
    w.model.tube([at(0.22, 0, 0.022), at(0.58, 0, 0.022)], [0.011 * size, 0.008 * size], paint("#1c1614"), rows=4)
    w.model.tube([at(0.58, 0, 0.02), at(0.64, 0, 0.0), at(0.63, 0, -0.02)], [0.010 * size, 0.013 * size, 0.010 * size],
        tint(wood, 0.7), rows=7)
    w.model.tube([at(-0.06, 0), at(0.0, 0)], [0.004 * size] * 2, paint("#8d939c"), rows=2)
    for t in (-0.045, 0.045):
        w.model.tube([at(0.15, t, 0.013), at(0.19, t * 0.8, 0.013), at(0.23, t, 0.013)], [0.003 * size] * 3,
            paint("#1c1210"), rows=6)
    hand = held_point(w, 1)
    string = at(0.19, 0.0, 0.03)
    way = unit(string - hand)
    w.model.tube([hand - way * 0.03 * size, hand + way * 0.42 * size], [0.005 * size, 0.004 * size], paint("#6a3a20"),
        rows=3)


def _accordion(w: Wearer) -> None:
    left, right = held_point(w, 0), held_point(w, 1)
    across, size = right - left, w.size
    up, deep = UP, w.bones.frame_chest[:, 0]
    rows = []
    for k, s in enumerate(np.linspace(0.08, 0.92, 19)):
        grow = 1.0 if k % 2 else 0.86
        rows.append((left + across * s - UP * 0.01 * size, up * 0.095 * grow * size, deep * 0.055 * grow * size))
    w.model.loft(rows, paint("#8a2430"), rows=19)
    for s0, s1 in ((0.0, 0.08), (0.92, 1.0)):
        w.model.loft([(left + across * s - UP * 0.01 * size, up * 0.105 * size, deep * 0.062 * size)
            for s in (s0 - 0.04, s0, s1, s1 + 0.04)], paint("#26242a"), rows=5, gloss=0.6)
    keys = Bench(w, right + deep * 0.06 * size)
    for k in range(7):
        keys.box((0.0, -0.09 + 0.026 * k, -0.014), (0.010, -0.069 + 0.026 * k, 0.014), paint("#efece4"))


def _drum_kit(w: Wearer) -> None:
    size = w.size
    hip = float(w.bones.pelvis[0]) / size
    shell, skin, brass = w.accent, paint("#ecdfc4"), paint("#d8b048")
    for x, y, z, r, h in ((0.30, 0.30, -0.16, 0.10, 0.09), (0.38, 0.40, 0.02, 0.085, 0.10),
            (0.30, 0.28, 0.24, 0.12, 0.16)):
        b = Bench(w, vec((hip + x) * size, y * size, z * size), up=unit(vec(-0.2, 1, 0)))
        b.lathe(((-h, r * 0.96), (-h, r), (0.0, r), (0.0, r * 0.96)), shell, 0.6)
        b.lathe(((0.001, 0.0), (0.004, r * 0.95)), skin)
    bass = Bench(w, vec((hip + 0.46) * size, 0.19 * size, 0), up=vec(1, 0.001, 0))
    bass.lathe(((-0.10, 0.18), (-0.10, 0.19), (0.08, 0.19), (0.08, 0.18)), shell, 0.6)
    bass.lathe(((0.081, 0.0), (0.083, 0.18)), skin)
    for x, y, z in ((0.34, 0.58, -0.34), (0.42, 0.62, 0.36)):
        b = Bench(w, vec((hip + x) * size, y * size, z * size), up=unit(vec(-0.3, 1, -0.2 * np.sign(z))))
        b.lathe(((0.0, 0.13), (0.012, 0.05), (0.024, 0.02)), brass, 0.9)
        w.model.tube([b(0, 0, 0), vec((hip + x) * size, 0, z * size)], [0.007 * size] * 2, paint("#aab2ba"), rows=3)
    for i in (0, 1):
        hand = held_point(w, i)
        ahead = vec(0.16, -0.03 + 0.10 * math.sin(2 * math.pi * (2 * w.phase + 0.5 * i)), (-0.04, 0.04)[i])
        w.model.tube([hand, hand + ahead * size], [0.007 * size, 0.006 * size], paint("#d8b98a"), rows=2)


def _upright_piano(w: Wearer) -> None:
    """An upright piano whose keys are under the hands."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    keys = min(float(left[1]), float(right[1])) / size - 0.030
    b = Bench(w, vec(float(max(left[0], right[0])) - 0.06 * size, 0, 0), ahead=vec(1, 0, 0))
    case = paint("#4a2818")
    half = 0.40
    b.box((0.10, 0.0, -half), (0.30, keys + 0.26, half), case)
    b.box((0.08, keys + 0.26, -half - 0.01), (0.32, keys + 0.28, half + 0.01), tint(case, 1.3))
    b.box((-0.05, keys - 0.05, -half), (0.10, keys - 0.012, half), tint(case, 1.15))
    b.box((-0.04, keys - 0.012, -half + 0.03), (0.085, keys, half - 0.03), paint("#f4f0e6"))
    for k in range(22):
        if k % 7 in (2, 6):
            continue
        z = -half + 0.05 + 0.033 * k
        b.box((0.02, keys, z), (0.085, keys + 0.010, z + 0.014), paint("#1c1a1e"))
    for side in (-1, 1):
        b.box((-0.05, 0.0, side * (half - 0.02) - 0.02), (-0.01, keys - 0.05, side * (half - 0.02) + 0.02), case)
        b.box((-0.05, keys - 0.05, side * half - 0.012), (0.10, keys + 0.05, side * half + 0.012), case)
    b.board(((0.094, keys + 0.09, -0.12), (0.070, keys + 0.09, -0.12), (0.096, keys + 0.23, -0.12),
        (0.098, keys + 0.23, -0.12)), case)
    b.board(((0.080, keys + 0.08, -0.13), (0.098, keys + 0.23, -0.13), (0.098, keys + 0.23, 0.13),
        (0.080, keys + 0.08, 0.13)), paint("#f4efe2"))


def _bagpipes(w: Wearer) -> None:
    """The bag under the left arm, three drones over the shoulder, the pipe at the mouth, the chanter in the hands."""
    size, tartan, ebony, ivory = w.size, paint("#1f4a34"), paint("#1c1616"), paint("#ece4d4")
    bag = w.bones.body(0.085, -0.06, -0.075)
    chest = w.bones.frame_chest
    w.model.loft([(bag + chest @ vec(x, y, 0.0) * size, chest @ vec(0.0, r, 0.3 * r) * size, chest[:,
        2] * 0.8 * r * size)
        for x, y, r in ((-0.10, 0.05, 0.015), (-0.05, 0.03, 0.062), (0.02, 0.0, 0.072), (0.07, -0.02, 0.055),
            (0.105, -0.03, 0.014))], tartan, rows=18)
    for k, long in enumerate((0.50, 0.36, 0.33)):
        root = bag + chest @ vec(-0.01, 0.05, -0.012 * k) * size
        way = unit(chest @ vec(-0.28 + 0.14 * k, 1.0, -0.26 - 0.10 * k))
        end = root + way * long * size
        w.model.tube([root, end], [0.009 * size, 0.011 * size], ebony, rows=6, gloss=0.6)
        for share in (0.35, 0.62, 0.97):
            w.model.ball(root + way * long * share * size, 0.016 * size, ivory, gloss=0.7)
        w.model.tube([end, end + way * 0.03 * size], [0.016 * size, 0.019 * size], ebony, rows=3, gloss=0.6)
    w.model.tube([bag + chest @ vec(0.06, 0.04, 0.02) * size, w.at_head(0.94, -0.60, 0)], [0.007 * size, 0.006 * size],
        ebony, rows=4, gloss=0.6)
    left, right = held_point(w, 0), held_point(w, 1)
    top = bag + chest @ vec(0.09, -0.02, 0.01) * size
    foot = right + unit(right - left) * 0.10 * size
    w.model.tube([top, left, right, foot], np.array([0.008, 0.008, 0.009, 0.016]) * size, ebony, rows=10, gloss=0.6)


MUSIC_PROPS: dict[str, Callable[[Wearer], None]] = {
    "saxophone": _saxophone, "harp": _harp, "cello": _cello, "accordion": _accordion, "drum_kit": _drum_kit,
    "upright_piano": _upright_piano, "bagpipes": _bagpipes,
}
