"""One wing: the shoulder leads, the wrist follows late and folds on the up-stroke."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, cross, spline, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_THIN, _BLADE = ring(12), ring(20)


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
    amplitude = math.radians(bird.flap[1] * 1.18)
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
    """Primaries fan from the wrist, secondaries along the forearm, coverts in two rows over both."""
    length, wing = bird.length, bird.wing
    fan = _primaries(bird, s)
    outer_face = unit(cross(s.inner, s.back) * s.side)
    inner_face = unit(cross(s.wrist - s.shoulder, s.back) * s.side)
    root = s.shoulder + (s.back * 1.15 + s.twist) * wing.chord * length
    hand = s.wrist + (s.tip - s.wrist) * 0.30
    slim = 1.0 - 0.9 * wing.slots
    for i, tip in enumerate(fan):
        share = i / (len(fan) - 1)
        base = hand + (s.wrist - hand) * share
        _vane(model, bird, base - outer_face * 0.004 * share * length, tip, 0.064 * slim + 0.012 * share,
            _worn(s.tones[1], bird, s.dim, 1.0 - 0.4 * share, i), outer_face)
    count = 8
    for k in range(count):
        share = (k + 0.5) / count
        base = s.wrist + (s.shoulder - s.wrist) * share
        tip = fan[-1] + (root - fan[-1]) * share + s.back * 0.018 * length * (k % 2)
        _vane(model, bird, base - inner_face * 0.006 * length, tip, 0.080 * wing.inner / 0.42,
            _worn(s.tones[0], bird, s.dim, 0.35, k), inner_face)
    _coverts(model, bird, s, root, fan[-1], inner_face)


def _worn(tone: Rgb, bird: Bird, dim: float, dark: float, k: int) -> tuple[Rgb, Rgb]:
    """Colours of a feather at root and tip; neighbours differ a little."""
    end = mix(tone, tint(paint(bird.tip), dim), 0.25 + 0.70 * max(0.0, dark))
    shade = 0.93 + 0.10 * (k % 2)
    return tint(tone, shade), tint(end, shade)


def _vane(model: Model, bird: Bird, root: Vec, tip: Vec, half: float, tones: tuple[Rgb, Rgb], face: Vec) -> None:
    """One long feather, slightly cupped; half its width in body lengths."""
    along = unit(tip - root)
    across = unit(cross(along, face))
    thin = unit(cross(across, along))
    size, rows = bird.length, 9
    ends = np.linspace(0, 1, rows)[:, None, None] ** 1.5
    colours = np.array(tones[0]) + (np.array(tones[1]) - np.array(tones[0])) * ends
    colours = colours * (1.06 - 0.46 * np.abs(_THIN[:, 0]) ** 3)[None, :, None]  # barbs thin out: edges are darker
    cup = thin * 0.020 * size
    model.loft([(root, across * half * 0.40 * size, thin * 0.010 * size),
        (root * 0.55 + tip * 0.45 + cup, across * half * size, thin * 0.011 * size),
        (root * 0.15 + tip * 0.85 + cup * 0.6, across * half * 0.92 * size, thin * 0.007 * size),
        (tip, across * half * 0.16 * size, thin * 0.002 * size)], tones[0], rows=rows, circle=_THIN, tones=colours,
        gloss=0.8 if "metal" in bird.extras else 0.12, glow=0.45 if "glow" in bird.extras else 0.0)


def _coverts(model: Model, bird: Bird, s: Stroke, root: Vec, end: Vec, face: Vec) -> None:
    """Arm and hand under short feathers: the wing's thick leading edge, and a row of small feathers behind it."""
    length, chord = bird.length, bird.wing.chord
    gloss, glow = (0.8 if "metal" in bird.extras else 0.0), (0.4 if "glow" in bird.extras else 0.0)
    nap = 0.0 if "metal" in bird.extras else 0.03 * length
    ahead = -s.back
    path = ((s.shoulder, 0.30, 0.062), ((s.shoulder + s.wrist) / 2 + ahead * 0.03 * length, 0.26, 0.050),
        (s.wrist, 0.20, 0.036), (s.wrist + (s.tip - s.wrist) * 0.34, 0.11, 0.016),
        (s.wrist + (s.tip - s.wrist) * 0.62, 0.035, 0.006))
    rows = []
    for p, deep, thick in path:
        wide = s.back * chord * deep * 1.25 * length
        rows.append((p + wide * 0.62 + face * 0.004 * length, wide, face * thick * length))
    model.loft(rows, tint(s.tones[0], 1.05), rows=20, circle=_BLADE, nap=nap, lift=0.12, gloss=gloss, glow=glow)
    for side in (1.0, -1.0):
        for k in range(6):
            share = (k + 0.5) / 6
            base = s.shoulder + (s.wrist - s.shoulder) * share
            far = root + (end - root) * share
            at = base + face * side * 0.022 * length
            _vane(model, bird, at, base * 0.42 + far * 0.58 + face * side * 0.012 * length, 0.066,
                (tint(s.tones[0], 1.02), tint(s.tones[0], 0.86 + 0.06 * (k % 2))), face)


def _primaries(bird: Bird, s: Stroke) -> list[Vec]:
    fan, count, wing, length = [], 9, bird.wing, bird.length
    for i in range(count):
        share = i / (count - 1)
        angle = 1.45 * share**1.2
        direction = unit(s.inner * math.cos(angle) + s.back * math.sin(angle) + s.twist * 0.5)
        long = wing.outer * (1 - share) ** 0.8 + wing.chord * (0.98 if wing.slots > 0.05
            else 0.92) * (1 - (1 - share) ** 0.8)
        fan.append(s.wrist + direction * long * length * (1 - 0.12 * s.fold))
    return fan


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
