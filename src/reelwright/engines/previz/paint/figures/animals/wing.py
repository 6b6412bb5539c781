"""One wing: the shoulder leads, the wrist follows late and folds on the up-stroke."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, cross, spline, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint


@dataclass(frozen=True)
class Stroke:
    """The wing's joints and directions at one phase, m."""

    shoulder: Vec
    wrist: Vec
    tip: Vec
    back: Vec  # direction of the trailing edge
    twist: Vec
    inner: Vec  # direction of the outer half, for fingers
    fold: float
    frame: Rows
    side: float
    depth: float
    dim: float  # the far wing is darker
    tones: tuple[Rgb, Rgb]  # inner and outer half


def stroke(model: Model, bird: Bird, shoulder: Vec, side: float, phase: float, glide: bool, frame: Rows,
        depth: float) -> Stroke:
    """Kinematics; also which face of each half is seen."""
    wing, length, w = bird.wing, bird.length, 2 * math.pi * phase
    amplitude = math.radians(bird.flap[1])
    if glide:
        lead, late, fold = math.radians(14 + 2 * math.sin(w)), math.radians(-4 + 3 * math.sin(w)), 0.0
    else:
        lead = amplitude * math.sin(w) + math.radians(12)
        late = lead * 0.40 + amplitude * math.sin(w - 0.75) - math.radians(2)
        fold = 0.50 * max(0.0, math.cos(w + 0.25))

    def along(angle: float, sweep: float) -> Vec:
        return frame @ vec(-math.sin(sweep), math.sin(angle) * math.cos(sweep),
            side * math.cos(angle) * math.cos(sweep))

    outer = along(late, wing.sweep + 0.30 + fold * 0.9)
    wrist = shoulder + along(lead, -0.28 + 0.1 * fold) * wing.inner * length
    tip = wrist + outer * wing.outer * length * (1 - 0.12 * fold)
    back = frame @ vec(-1, -0.02, 0)
    twist = frame @ vec(0, 0.0 if glide else 0.10 * math.cos(w), 0)
    far = model.near(vec(0, 0, side)) < -0.02
    dim = 0.74 if far else 1.0
    top, under, edge = paint(bird.top), paint(bird.under), paint(bird.tip)
    inner_top = model.near(cross(wrist - shoulder, back) * side) < 0
    outer_top = model.near(cross(tip - wrist, unit(back + outer * 0.2)) * side) < 0
    tones = (tint(top if inner_top else under, dim), tint(mix(top if outer_top else under, edge, 0.35), dim))
    away = 0.10 * length * (-1 if far else 1)
    return Stroke(shoulder, wrist, tip, back, twist, outer, fold, frame, side, depth + away, dim, tones)


def feathered(model: Model, bird: Bird, s: Stroke) -> None:
    """Primaries fan from the wrist, secondaries along the forearm, coverts over both."""
    glow = 0.5 if "glow" in bird.extras else 0.0
    gloss = 0.8 if "metal" in bird.extras else 0.0
    length, wing = bird.length, bird.wing
    fan = _primaries(bird, s)
    shape = [s.wrist + (s.shoulder - s.wrist) * 0.04]
    bow = s.wrist + (s.tip - s.wrist) * 0.5 + s.frame @ vec(0.03, 0, 0) * wing.outer * length
    shape += list(spline(np.array([s.wrist, bow, s.tip]), 6))
    for a, b in pairwise(fan):
        middle = (a + b) / 2
        deep = 1.0 if float(np.linalg.norm(a - s.wrist)) > wing.chord * length * 1.05 else 0.25
        shape += [middle + (s.wrist - middle) * (0.04 + wing.slots * 0.81) * deep, b]
    outer = model.sheet(shape, s.tones[1], depth=s.depth, bulge=0.05 * length, shadow=0.25, gloss=gloss, glow=glow)
    for tip in fan[1:-1]:
        model.tube([s.wrist * 0.6 + tip * 0.4, tip], np.array([0.002, 0.006]) * length, tint(s.tones[1], 0.55),
                   depth=s.depth + 0.0005 * length, decal=True, group=outer, opacity=0.55, rows=3)
    model.tube([s.tip, s.tip * 0.72 + s.wrist * 0.28 + s.back * 0.02 * length], np.array([0.05, 0.08]) * length,
               tint(paint(bird.tip), s.dim), depth=s.depth + 0.0004 * length, decal=True, group=outer, opacity=0.95,
               rows=4)
    _secondaries(model, bird, s, fan[-1], outer)


def _primaries(bird: Bird, s: Stroke) -> list[Vec]:
    fan, count, wing, length = [], 7, bird.wing, bird.length
    for i in range(count):
        share = i / (count - 1)
        angle = 1.45 * share**1.2
        direction = unit(s.inner * math.cos(angle) + s.back * math.sin(angle) + s.twist * 0.5)
        long = wing.outer * (1 - share) ** 0.8 + wing.chord * (0.98 if wing.slots > 0.05
            else 0.92) * (1 - (1 - share) ** 0.8)
        fan.append(s.wrist + direction * long * length * (1 - 0.12 * s.fold))
    return fan


def _secondaries(model: Model, bird: Bird, s: Stroke, end: Vec, outer: int) -> None:
    length, chord = bird.length, bird.wing.chord
    gloss, glow = 0.8 if "metal" in bird.extras else 0.0, 0.4 if "glow" in bird.extras else 0.0
    root = s.shoulder + (s.back * 1.15 + s.twist) * chord * length
    front = s.frame @ vec(0.03, 0, 0) * length
    arm = spline(np.array([s.shoulder, (s.shoulder + s.wrist) / 2 + s.frame @ vec(0.04, 0.012, 0) * length, s.wrist]),
        5)[1:]
    shape = [s.shoulder + front, *arm, end]
    for share in (0.25, 0.5, 0.75):
        at = end + (root - end) * share
        shape += [at + s.back * 0.025 * length, at + s.back * 0.004 * length]
    model.sheet([*shape, root], s.tones[0], depth=s.depth + 0.001 * length, bulge=0.06 * length, shadow=0.15,
        group=outer, gloss=gloss, glow=glow)
    for share in (0.15, 0.35, 0.55, 0.78):
        a, b = s.shoulder + (s.wrist - s.shoulder) * share, root + (end - root) * share
        model.tube([a * 0.45 + b * 0.55, b], np.array([0.002, 0.006]) * length, tint(s.tones[0], 0.58),
                   depth=s.depth + 0.0012 * length, decal=True, group=outer, opacity=0.5, rows=3)
    coverts = [s.shoulder + front, *arm, s.wrist + (s.tip - s.wrist) * 0.45 + s.back * 0.02 * length,
               s.wrist + s.back * chord * 0.42 * length, (s.shoulder + s.wrist) / 2 + s.back * chord * 0.52 * length,
               s.shoulder + s.back * chord * 0.6 * length]
    model.sheet(coverts, tint(s.tones[0], 1.06), depth=s.depth + 0.002 * length, bulge=0.06 * length, shadow=0.28,
        gloss=gloss, glow=glow)


def membrane(model: Model, bird: Bird, s: Stroke, bone: Rgb, skin: Rgb) -> None:
    """A skin stretched over long fingers: bats and dragons."""
    length, outer = bird.length, bird.wing.outer * bird.length
    fingers = [s.tip]
    for angle, share in ((0.42, 0.92), (0.82, 0.80), (1.25, 0.74)):
        fingers.append(s.wrist + unit(s.inner * math.cos(angle)
            + (s.back + UP * 0.05) * math.sin(angle)) * outer * share)
    hip = s.shoulder + s.back * 0.34 * length
    shape = [s.shoulder, (s.shoulder + s.wrist) / 2 + s.frame @ vec(0.02, 0, 0) * length, s.wrist]
    knots = [*fingers, hip]
    for a, b in pairwise(knots):
        shape += list(spline(np.array([a, (a + b) * 0.40 + s.wrist * 0.20, b]), 7)[:-1])
    group = model.sheet([*shape, hip], tint(skin, s.dim), depth=s.depth, bulge=0.05 * length, shadow=0.35)
    for finger in fingers:
        middle = (s.wrist + finger) / 2
        model.tube([s.wrist, middle + UP * 0.008 * length, finger], np.array([0.011, 0.008, 0.002]) * length,
            tint(bone, s.dim),
                   depth=s.depth + 0.002 * length, rows=8, shadow=0.3)
        model.tube([s.wrist, middle - UP * 0.015 * length, finger], np.array([0.012, 0.020, 0.002]) * length,
            tint(skin, 0.55 * s.dim),
                   depth=s.depth + 0.001 * length, decal=True, group=group, opacity=0.5, rows=8)
    arm = [s.shoulder, (s.shoulder + s.wrist) / 2 + s.frame @ vec(0.015, 0.01, 0) * length, s.wrist]
    model.tube(arm, np.array([0.034, 0.024, 0.016]) * length, tint(bone, s.dim), depth=s.depth + 0.003 * length,
        rows=9, shadow=0.3)
    model.tube([s.wrist, s.wrist + s.frame @ vec(0.035, 0.035, 0) * length], np.array([0.010, 0.001]) * length,
        paint("#e2d6b8"),
               depth=s.depth + 0.004 * length, rows=3)
