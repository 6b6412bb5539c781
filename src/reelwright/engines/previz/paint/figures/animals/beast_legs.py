"""Legs of four-legged animals: standing, stepping, folded, pawing; hooves and paws."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import Stance
from reelwright.engines.previz.paint.figures.animals.gaits import step
from reelwright.engines.previz.paint.figures.rig import UP, Vec, reach, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

LEGS = ((True, -1.0), (False, -1.0), (True, 1.0), (False, 1.0))  # hind?, side; the order of Gait.phase


def legs(s: Stance) -> list[Vec]:
    """All four; the points that touch the ground come back (for tests of slide)."""
    feet = []
    for j, (hind, side) in enumerate(LEGS):
        if s.posture.arms and not hind and (side > 0 or s.posture.arms in ("chest", "mouth", "thump")):
            feet.append(_arm(s, side))
        elif s.posture.folded == "all" or (s.posture.folded == "hind" and hind):
            feet.append(_folded_leg(s, hind, side))
        elif s.gait.name == "rear" and not hind:
            feet.append(_raised_leg(s, side))
        else:
            feet.append(_leg(s, j, hind, side))
    return feet


def _spread(s: Stance, hind: bool) -> float:
    return (0.098 if hind else 0.088) * s.beast.bulk


def _leg(s: Stance, j: int, hind: bool, side: float) -> Vec:
    k, size, column = s.beast, s.size, s.has("column") or s.has("stout")
    x, y, lean, swing = step(s.gait, s.phase - s.gait.phase[j])
    z = side * _spread(s, hind)
    root = s.at(-0.46, 0.76 + k.hip_up, z) if hind else s.at(0.40, 0.70, z)
    shank = 0.27 * (0.7 if column else 1.0) * (1.0 if k.paw else 1.06)
    if s.gait.duty >= 1:
        x += 0.05 if j in (1, 2) else -0.04
    home = -0.46 * k.length - 0.02 if hind else 0.40 * k.length + 0.01
    if s.gait.name in ("rear", "bound"):
        home = float(root[0]) / size + 0.04 * side
    foot = vec(home + x, y + 0.035, z * 0.86) * size
    soft = 0.5 if column else 1.0
    if hind:
        angle = math.radians((-4 if column else -14) + (lean + 4) * 0.85 * soft + 30 * swing * soft)
    else:
        ahead = 1.0 if x < s.gait.stride * 0.3 else 0.6
        angle = math.radians(-2 + lean * 0.7 * soft + 62 * swing * (0.4 if column else 1.0) * ahead)
    hock = foot + vec(math.sin(angle), math.cos(angle), 0) * shank * size
    full = 0.76 + k.hip_up - shank if hind else 0.70 - shank
    bones = (0.52, 0.515) if column else (0.56, 0.60) if hind else (0.56, 0.57)
    knee, hock = reach(root, hock, (full * bones[0] * size, full * bones[1] * size),
        vec(1 if hind else -1, 0.1 if hind else -0.1, 0))
    _flesh(s, (root, knee, hock, foot), hind, (angle, swing))
    return vec(float(foot[0]), max(0.0, y * size), float(foot[2]))


def _flesh(s: Stance, joints: tuple[Vec, Vec, Vec, Vec], hind: bool, motion: tuple[float, float]) -> None:
    """Thigh or upper arm, shank, and a paw or hoof; one skin from hip to foot."""
    root, knee, hock, foot = joints
    k, size = s.beast, s.size
    r0, r1, r2, r3 = k.leg
    if s.has("column"):
        path = [root + UP * 0.12 * size, root - UP * 0.02 * size, root * 0.5 + knee * 0.5, knee, hock,
            foot - UP * 0.02 * size]
        deep = [r0 * 0.5, r0 * 1.05, r0 * 1.05, r1 * 1.05, r1, r2 * 1.12]
        wide = [r0 * 0.3, r0 * 0.7, r0 * 0.85, r1, r1 * 0.95, r2 * 1.08]
    elif hind:
        back = vec(-0.02, 0, 0) * size
        path = [root + vec(0.10, 0.15, 0) * size, root * 0.60 + knee * 0.40 + back, knee, knee * 0.45 + hock * 0.55,
                hock, hock * 0.5 + foot * 0.5, foot + UP * 0.012 * size]
        deep = [r0 * 0.62, r0 * 1.46, r0 * 0.88, r1 * 0.86, r2 * 1.18, r2 * 0.92, r2 * 1.08]
        wide = [r0 * 0.30, r0 * 0.80, r0 * 0.58, r1 * 0.78, r2 * 0.98, r2 * 0.86, r2 * 1.02]
    else:
        path = [root + vec(-0.02, 0.12, 0) * size, root, root * 0.35 + knee * 0.65, knee, knee * 0.5 + hock * 0.5, hock,
                hock * 0.5 + foot * 0.5, foot + UP * 0.012 * size]
        deep = [r0 * 1.20, r0 * 1.34, r0 * 0.96, r1 * 1.18, r1 * 0.90, r2 * 1.16, r2 * 0.94, r2 * 1.08]
        wide = [r0 * 0.56, r0 * 0.70, r0 * 0.60, r1 * 0.98, r1 * 0.84, r2 * 1.04, r2 * 0.88, r2 * 1.02]
    s.limb(path, deep, wide, "leg", rows=22, nap=s.hair(0.55), lift=0.30)
    _foot(s, foot, r3, motion)


def _foot(s: Stance, foot: Vec, r3: float, motion: tuple[float, float]) -> None:
    k, size = s.beast, s.size
    angle, swing = motion
    toe_angle = (angle * 0.6 + 0.5 * swing) * 0.8
    toe = vec(math.cos(toe_angle), -math.sin(toe_angle) - 0.12 * swing, 0)
    skin = paint(k.socks) if k.socks else s.dark if k.pattern == "panda" else s.coat
    if k.pattern in ("tiger", "rosettes", "cheetah") and not k.socks:
        skin = mix(s.coat, s.under, 0.28)
    if s.has("column"):
        for z in (-0.55, 0.0, 0.55):
            s.model.ball(foot + vec(0.62 - 0.2 * abs(z), -0.16, z).clip(-1, 1) * r3 * size - UP * 0.012 * size,
                r3 * 0.24 * size,
                tint(s.coat, 1.35))
        return
    if k.paw:
        s.tube([foot - toe * r3 * 0.35 * size, foot + toe * r3 * 0.55 * size], [r3 * 0.80, r3 * 0.84], skin, rows=4,
            nap=s.hair(0.2))
        for z in (-0.58, -0.2, 0.2, 0.58):
            tip = foot + toe * r3 * (1.22 - 0.28 * abs(z)) * size + vec(0, -0.30, z) * r3 * size
            s.model.ball(tip, r3 * 0.36 * size, tint(skin, 0.97))
        return
    s.tube([foot + toe * 0.004 * size, foot + toe * 0.032 * size - UP * 0.014 * size], [r3 * 0.84, r3 * 1.0],
        tint(s.dark, 0.9), rows=4, gloss=0.25)


def _folded_leg(s: Stance, hind: bool, side: float) -> Vec:
    """Lying or sitting: the leg drawn up against the ground."""
    k, size = s.beast, s.size
    z = side * _spread(s, hind) * 1.25
    if hind:
        root = s.at(-0.42, 0.72, z)
        x = float(root[0]) / size
        knee, hock = vec(x + 0.24, max(0.16, k.leg[0]), z * 1.25) * size, vec(x - 0.04, 0.09, z * 1.25) * size
    else:
        root = s.at(0.40, 0.70, z)
        x = float(root[0]) / size
        knee, hock = vec(x - 0.08, 0.10, z * 1.05) * size, vec(x + 0.12, 0.055, z * 0.95) * size
    foot = hock + vec(0.20, -0.02, 0) * size
    if s.curl:  # tucked in along the bent back
        ahead = unit(s.across(-0.42 if hind else 0.40, 1.0))[[2, 1, 0]] * vec(1.0, 0.0, -1.0)
        low = vec(float(root[0]), 0.0, float(root[2]))
        inward = unit(s.across(0.0, math.copysign(1.0, s.curl))) * 0.10 * size
        knee = low + ahead * (0.16 if hind else -0.10) * size + UP * 0.10 * size
        hock = low + ahead * (-0.02 if hind else 0.06) * size + UP * 0.06 * size + inward
        foot = hock + ahead * 0.12 * size + inward * 0.6
    foot[1] = 0.035 * size
    _flesh(s, (root, knee, hock, foot), hind, (0.0, 0.0))
    return vec(float(foot[0]), 0.0, float(foot[2]))


def _arm(s: Stance, side: float) -> Vec:
    """A foreleg used as a hand: held to the chest, to the mouth or behind the ear."""
    size, spread = s.size, _spread(s, False)
    root = s.at(0.36, 0.66, side * spread)
    middle = s.at(0.40, 0.50)
    if s.posture.arms == "ear":
        goal = s.mouth + s.along(-0.10, 0.30 + 0.05 * s.wave(1), side * 0.16)
    elif s.posture.arms == "paw":
        goal = s.mouth
    elif s.posture.arms == "thump":
        away = 0.5 + 0.5 * s.wave(2, 1.57 * side)
        goal = middle + vec(0.17 + 0.20 * away, 0.06 * away, side * (0.05 + 0.10 * away)) * size
    elif s.posture.arms == "tap":
        goal = s.mouth + vec(0.10, -0.20 + 0.07 * max(0.0, s.wave(2)), 0) * size
    else:
        to_chest = middle + vec(0.13, 0.02, 0) * size
        goal = s.mouth * 0.80 + middle * 0.20 if s.posture.arms == "mouth" else to_chest
    hand = goal + vec(0.01 * s.wave(3, side), 0.012 * s.wave(3), side * spread * 0.42) * size
    full = 0.52 * (1.0 if s.beast.paw else 1.1) * size
    full = max(full, 1.04 * float(np.linalg.norm(hand - root)))
    knee, hock = reach(root, hand, (full * 0.52, full * 0.50), vec(-0.5, -1.0, 0.35 * side))
    foot = hock + unit(hock - knee) * 0.05 * size
    _flesh(s, (root, knee, hock, foot), False, (math.radians(40), 0.3))
    return foot


def _raised_leg(s: Stance, side: float) -> Vec:
    """Rearing: a foreleg that paws the air."""
    size = s.size
    root = s.at(0.40, 0.70, side * _spread(s, False))
    paw = s.wave(1, 1.6 * side)
    knee = root + vec(0.22, -0.02 + 0.05 * paw, 0) * size
    hock = knee + vec(0.06 + 0.05 * paw, -0.20, 0) * size
    foot = hock + vec(-0.10, -0.14, 0) * size
    _flesh(s, (root, knee, hock, foot), False, (math.radians(70), 0.8))
    return foot
