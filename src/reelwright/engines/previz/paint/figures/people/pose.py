"""A pose, and walking: where a body's parts are at one instant, as plain numbers.

Hands: (forward, up, out) in arm lengths from the shoulder, chest axes; elbows: direction they bend to, chest axes.
Feet: (forward, up, out) in leg lengths from the neutral ankle, ground axes (pelvis axes when in the air).
Toes: (down, out, knee out) degrees. Shift of the pelvis in leg lengths. Angles are (pitch, yaw, roll) in degrees."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace

import numpy as np

from reelwright.engines.previz.paint.figures.rig import Rows, smooth

Three = tuple[float, float, float]
ANKLE, BALL, HEEL = 0.085, 0.15, 0.06  # ankle's height, ankle to ball, ankle to heel; leg lengths


@dataclass(frozen=True)
class Pose:
    shift: Three = (0.0, 0.0, 0.0)
    hips: Three = (0.0, 0.0, 0.0)
    spine: Three = (0.0, 0.0, 0.0)
    head: Three = (0.0, 0.0, 0.0)
    hand_l: Three = (0.10, -0.93, 0.16)
    hand_r: Three = (0.06, -0.94, 0.16)
    elbow_l: Three = (-1.0, -0.2, 0.5)
    elbow_r: Three = (-1.0, -0.2, 0.5)
    foot_l: Three = (0.0, 0.0, 0.02)
    foot_r: Three = (0.0, 0.0, 0.02)
    toes_l: Three = (0.0, 12.0, 8.0)
    toes_r: Three = (0.0, 12.0, 8.0)
    grip: Three = (0.35, -0.35, 0.0)  # where a prop is held: arm lengths from the chest, chest axes
    aim: Three = (0.5, 0.9, 0.0)  # where it points, chest axes
    air: Three = (0.0, 0.0, 0.0)  # [0] 1: the feet follow the pelvis; [1]: lift in leg lengths

    def row(self) -> Rows:
        """All numbers in one row, for blending."""
        return np.array([getattr(self, f.name) for f in fields(self)], np.float64).ravel()


_NAMES = [f.name for f in fields(Pose)]


def from_row(row: Rows) -> Pose:
    return Pose(**{name: tuple(row[3 * i : 3 * i + 3]) for i, name in enumerate(_NAMES)})


@dataclass(frozen=True)
class Gait:
    """Locomotion on two legs. Lengths in leg lengths, angles in degrees, period in s."""

    period: float = 1.05
    stride: float = 0.64  # ground covered by one stance
    duty: float = 0.60  # share of the period that a foot stands
    lift: float = 0.11
    bob: float = 0.022
    crouch: float = 0.030
    lean: float = 6.0
    twist: float = 9.0
    sway: float = 0.02
    arm: float = 25.0  # swing of the upper arm each way
    arm_rest: float = -5.0
    elbow: float = 20.0
    heel: float = 20.0  # toes up at the strike
    push: float = 48.0  # heel up at the push
    hop: float = 0.0  # flight, for runs
    nod: float = 1.5

    @property
    def speed(self) -> float:
        """Leg lengths a second: moved at this speed, feet do not slide."""
        return self.stride / (self.duty * self.period)


def stance(gait: Gait, s: float) -> Three:
    """Ankle forward and up, and foot pitch, at share s of a stance. The touching point moves at -speed exactly:
    the foot turns about its heel, then stands, then turns about its ball."""
    x = gait.stride * (0.5 - s)
    if s < 0.16:
        pitch = -gait.heel * (1 - s / 0.16) ** 1.3
        a = math.radians(pitch)
        return (x - HEEL + HEEL * math.cos(a) + ANKLE * math.sin(a),
                -HEEL * math.sin(a) + ANKLE * (math.cos(a) - 1), pitch)
    if s > 0.52:
        pitch = gait.push * ((s - 0.52) / 0.48) ** 1.6
        a = math.radians(pitch)
        return (x + BALL - BALL * math.cos(a) + ANKLE * math.sin(a),
                BALL * math.sin(a) + ANKLE * (math.cos(a) - 1), pitch)
    return x, 0.0, 0.0


def foot(gait: Gait, phase: float) -> Three:
    """The same at a leg's own phase 0..1; phase 0 is its heel strike."""
    phase %= 1.0
    if phase < gait.duty:
        return stance(gait, phase / gait.duty)
    q = (phase - gait.duty) / (1 - gait.duty)
    leave, land = stance(gait, 1.0), stance(gait, 0.0)
    travel = smooth(q) * 0.75 + q * 0.25
    up = leave[1] + (land[1] - leave[1]) * q + gait.lift * math.sin(math.pi * min(1.0, q * 1.05) ** 0.8) ** 1.2
    pitch = leave[2] * (1 - smooth(q / 0.75)) + land[2] * smooth((q - 0.45) / 0.55) + 8 * math.sin(math.pi * q)
    return leave[0] + (land[0] - leave[0]) * travel, up, pitch


def gait_pose(gait: Gait, phase: float, base: Pose) -> Pose:
    """The whole body while walking; phase 0 is the left heel strike. `base` keeps what walking does not move."""
    c, s = math.cos(2 * math.pi * phase), math.sin(2 * math.pi * phase)
    twice = math.cos(4 * math.pi * (phase - 0.06))
    left, right = foot(gait, phase), foot(gait, phase + 0.5)
    hop = gait.hop * (max(0.0, math.cos(4 * math.pi * (phase + 0.02))) - 0.5)
    y = -gait.crouch - (0.0 if gait.hop else gait.bob * twice) + hop
    swing = math.cos(2 * math.pi * (phase - 0.04))
    return replace(
        base, shift=(0.0, y, -gait.sway * s), hips=(gait.lean * 0.4, -gait.twist * 0.5 * c, 2.5 * s),
        spine=(gait.lean * 0.6 + 1.5 * twice, gait.twist * 1.3 * c, -3.5 * s),
        head=(-gait.lean * 0.7 - gait.nod * twice, -gait.twist * 0.6 * c, 1.0 * s),
        hand_l=_swung(gait, -swing), hand_r=_swung(gait, swing), elbow_l=(-1.0, -0.25, 0.35),
        elbow_r=(-1.0, -0.25, 0.35), foot_l=(left[0] - 0.035, left[1], -0.02),
        foot_r=(right[0] - 0.035, right[1], -0.02),
        toes_l=(left[2], 6, 3), toes_r=(right[2], 6, 3),
    )


def _swung(gait: Gait, swing: float) -> Three:
    """Hand of an arm at swing -1 (back) .. 1 (forward)."""
    upper = math.radians(gait.arm_rest + gait.arm * swing)  # from straight down, forward positive
    lower = upper + math.radians(gait.elbow * (1.0 + 0.35 * swing))
    return (0.52 * math.sin(upper) + 0.48 * math.sin(lower), -0.52 * math.cos(upper) - 0.48 * math.cos(lower),
            0.13 - 0.07 * max(0.0, swing) * gait.elbow / 60)
