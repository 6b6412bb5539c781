"""Keyed poses of contests and of the street: a board broken, a line crossed first, a thumb up, hip-hop, as data. See
pose.py for the numbers."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.deeds import DOWN
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import STAND, Key

BREAKS = 0.52
"""Phase at which the fist goes through the board."""
_HORSE = replace(
    STAND,
    hips=(4, 0, 0),
    spine=(4, 0, 0),
    shift=(0, -0.16, 0),
    foot_l=(0.26, 0, 0.14),
    foot_r=(-0.14, 0, 0.14),
    toes_l=(0, 12, 20),
    toes_r=(0, 40, 24),
)
_COCKED = replace(
    _HORSE,
    hand_r=(0.02, 0.66, 0.20),
    elbow_r=(-0.5, -0.1, 1),
    hand_l=(0.66, -0.24, 0.0),
    elbow_l=DOWN,
    spine=(-6, -16, 0),
    head=(16, 10, 0),
)
_THROUGH = replace(
    _HORSE,
    hand_r=(0.66, -0.66, -0.10),
    elbow_r=(-0.3, -0.4, 1),
    hand_l=(0.06, -0.46, 0.24),
    elbow_l=(-1, -0.2, 0.5),
    spine=(34, 12, 0),
    head=(6, -6, 0),
    shift=(0.06, -0.30, 0),
)
_THUMB = replace(STAND, hand_r=(0.60, -0.16, 0.30), elbow_r=DOWN, head=(-2, -4, 2))
_HIP_A = Pose(
    shift=(0.02, -0.20, -0.12),
    hips=(4, 22, -8),
    spine=(14, -26, 12),
    head=(-6, 8, -8),
    hand_l=(0.50, 0.24, 0.50),
    elbow_l=(0.1, -0.9, 0.6),
    hand_r=(-0.10, -0.50, 0.62),
    elbow_r=(-0.7, 0.1, 1),
    foot_l=(0.24, 0, 0.20),
    foot_r=(-0.16, 0.05, 0.16),
    toes_l=(0, 26, 34),
    toes_r=(34, 30, 24),
)
_HIP_B = Pose(
    shift=(0, -0.06, 0.04),
    hips=(-2, 0, 2),
    spine=(-8, 6, -6),
    head=(-4, 10, 6),
    hand_l=(0.62, -0.06, -0.26),
    elbow_l=(0.2, 0.0, 1),
    hand_r=(0.58, 0.02, -0.24),
    elbow_r=(0.2, 0.0, 1),
    foot_l=(0.04, 0.22, 0.12),
    foot_r=(-0.02, 0, 0.10),
    toes_l=(30, 24, 30),
    toes_r=(0, 26, 20),
)
_HIP_C = Pose(
    shift=(-0.02, -0.22, 0.12),
    hips=(4, -22, 8),
    spine=(16, 26, -12),
    head=(-8, -8, 8),
    hand_r=(0.40, 0.46, 0.48),
    elbow_r=(0.1, -0.7, 0.8),
    hand_l=(0.30, -0.62, 0.40),
    elbow_l=(-0.6, 0.1, 1),
    foot_r=(0.24, 0, 0.20),
    foot_l=(-0.18, 0.05, 0.18),
    toes_r=(0, 26, 34),
    toes_l=(34, 30, 24),
)
_HIP_D = replace(
    _HIP_B,
    foot_l=(-0.02, 0, 0.10),
    foot_r=(0.06, 0.24, 0.12),
    toes_r=(30, 24, 30),
    toes_l=(0, 26, 20),
    hand_l=(0.16, 0.60, 0.52),
    hand_r=(0.16, 0.30, 0.74),
    elbow_l=(0, -0.2, 1),
    elbow_r=(0, -0.6, 1),
)
WINNER = Pose(
    hand_l=(0.10, 0.86, 0.40),
    hand_r=(0.06, 0.88, 0.40),
    elbow_l=(0, 0.1, 1),
    elbow_r=(0, 0.1, 1),
    head=(-18, 0, 0),
    spine=(-8, 0, 0),
)
"""The upper body of who runs through the tape."""

_ROOFED = replace(STAND, hand_l=(0.16, 0.62, 0.06), hand_r=(0.16, 0.62, 0.06), elbow_l=(0.1, 0.1, 1),
    elbow_r=(0.1, 0.1, 1), head=(10, 0, 0), spine=(6, 0, 0), shift=(0, -0.03, 0))
_TOSS = replace(STAND, hand_r=(0.74, 0.02, 0.06), elbow_r=DOWN, hand_l=(0.44, -0.20, 0.20), elbow_l=DOWN,
    head=(-18, 0, 0), spine=(-4, 0, 0))

_HUNG = Pose(shift=(0, 0.42, 0), hips=(-2, 0, 0), spine=(-2, 0, 0), head=(-8, 0, 0), hand_l=(0.06, 0.98, 0.16),
    hand_r=(0.06, 0.98, 0.16), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(-0.26, 0.22, 0.0),
    foot_r=(-0.22, 0.22, 0.04), toes_l=(70, 0, 0), toes_r=(70, 0, 0), air=(1, 0, 0))
_CHIN = replace(_HUNG, shift=(0, 0.84, 0), hand_l=(0.30, 0.34, 0.34), hand_r=(0.30, 0.34, 0.34),
    elbow_l=(0.1, -0.8, 0.8), elbow_r=(0.1, -0.8, 0.8), head=(-16, 0, 0))

CRANK, LIFT = 0.13, 0.42
"""Of a unicycle, in leg lengths: its cranks, and how high the pedals' middle is over where feet stand."""


def _on_one_wheel(samples: int = 8) -> tuple[Key, ...]:
    """Upright on the saddle, feet round on the pedals, arms out for balance."""
    keys = []
    for k in range(samples):
        a = 2 * math.pi * k / samples
        feet = [(0.06 + CRANK * math.cos(a + d), 0.20 + CRANK * math.sin(a + d), 0.04) for d in (0.0, math.pi)]
        tip = 0.10 * math.sin(a)
        roll = 3 * math.sin(a)
        keys.append((k / samples, Pose(shift=(0.0, 0.06, 0), hips=(2, 0, roll), spine=(4, 0, -roll),
            head=(-4, 0, 0), hand_l=(0.14, 0.10 + tip, 0.92), hand_r=(0.14, 0.10 - tip, 0.92),
            elbow_l=(-0.2, -0.8, 0.5), elbow_r=(-0.2, -0.8, 0.5), foot_l=feet[0], foot_r=feet[1], toes_l=(8, 4, 8),
            toes_r=(8, 4, 8), air=(1, LIFT, 0))))
    return tuple(keys)


CONTESTS: dict[str, tuple[float, tuple[Key, ...], float]] = {
    "break_board": (2.2, ((0.0, _COCKED), (0.40, _COCKED), (BREAKS, _THROUGH), (0.80, _THROUGH)), 0.0),
    "thumbs_up": (3.0, ((0.0, _THUMB), (0.5, replace(_THUMB, hand_r=(0.64, -0.10, 0.30), head=(2, -2, -2)))), 0.0),
    "roofed": (2.0, ((0.0, _ROOFED), (0.5, replace(_ROOFED, head=(14, 6, 0), shift=(0, -0.045, 0)))), 0.0),
    "toss_up": (1.3, ((0.0, replace(_TOSS, hand_r=(0.72, -0.20, 0.06), shift=(0, -0.04, 0))), (0.22, _TOSS),
        (0.70, _TOSS)), 0.0),
    "chin_up": (2.2, ((0.0, _HUNG), (0.42, _CHIN), (0.60, _CHIN)), 0.0),
    "unicycle": (1.3, _on_one_wheel(), 3.0),
    "hip_hop": (1.9, ((0.0, _HIP_A), (0.25, _HIP_B), (0.5, _HIP_C), (0.75, _HIP_D)), 0.0),
}
"""Cycle -> period in s, keys, own speed in leg lengths a second."""
