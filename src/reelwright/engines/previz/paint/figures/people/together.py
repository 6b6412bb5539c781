"""Keyed poses of two people who do something together; duets.py says who takes which. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.deeds import DOWN, HUG
from reelwright.engines.previz.paint.figures.people.exercise import GUARD
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import FLY, KNEEL, LIE, SIT, STAND, Key

_UPRIGHT = replace(STAND, hips=(0, 0, 0), spine=(-2, 0, 0), head=(0, 0, 0), shift=(0, -0.02, 0), foot_l=(0.02, 0, 0.03),
    foot_r=(0.0, 0, 0.03))
_STEP = replace(_UPRIGHT, shift=(0.03, -0.05, -0.04), foot_l=(0.20, 0, 0.02), foot_r=(-0.20, 0.03, 0.03),
    toes_r=(34, 12, 8), head=(-2, 14, 2), spine=(-3, 6, 2))
_STEP_BACK = replace(_UPRIGHT, shift=(-0.03, -0.05, 0.04), foot_l=(-0.18, 0.03, 0.03), foot_r=(0.18, 0, 0.02),
    toes_l=(34, 12, 8), head=(-2, 14, -2), spine=(-3, -4, -2))
_FOLLOW = replace(_STEP, foot_l=(0.18, 0, 0.02), foot_r=(-0.22, 0.04, 0.02), toes_r=(44, 10, 8), head=(-10, -22, -6),
    spine=(-14, 4, -3))
_FOLLOW_BACK = replace(_FOLLOW, shift=(-0.03, -0.03, -0.04), foot_l=(-0.20, 0.04, 0.02), foot_r=(0.18, 0, 0.02),
    toes_l=(44, 10, 8), toes_r=(0, 12, 8), head=(-12, -26, -4))
_DIP_LEAD = replace(STAND, shift=(0.10, -0.20, 0), hips=(8, 0, 0), spine=(26, 0, 0), head=(2, 0, 0),
    foot_l=(0.46, 0, 0.06), foot_r=(-0.34, 0, 0.08), toes_r=(8, 30, 10))
_DIP_FOLLOW = replace(STAND, shift=(0.0, -0.20, 0), hips=(-34, 0, 0), spine=(-30, 0, 4), head=(-26, 0, 6),
    hand_r=(-0.20, 0.94, 0.30), elbow_r=(-0.3, 0.1, 1), foot_l=(0.30, 0, 0.02), foot_r=(0.62, 0.34, 0.04),
    toes_r=(50, 8, 6))
_OVER = {"grip": (0.28, -0.06, 0.16), "aim": (0.16, 1.0, -0.06)}
"""An umbrella that is held over both."""
_HUG_A = replace(HUG, **_OVER, spine=(10, 0, 0), head=(10, 16, 14), shift=(0.02, -0.02, 0))
_HUG_B = replace(HUG, spine=(9, 0, 0), head=(4, 14, 10), shift=(0.02, -0.02, 0))
_KNEEL_HUG = replace(KNEEL, shift=(0.02, -0.50, 0), spine=(14, 0, 0), head=(0, 14, 12))
_KISS_A = replace(HUG, **_OVER, spine=(10, 0, 0), head=(6, 0, -13), shift=(0.02, -0.02, 0))
_KISS_B = replace(HUG, spine=(2, 0, 0), head=(-12, 0, -13), shift=(0.02, 0.0, 0), foot_r=(-0.16, 0.10, 0.02),
    toes_r=(48, 8, 6), toes_l=(12, 8, 6), foot_l=(0.02, 0.02, 0.03))
_ON_SHOULDERS = Pose(shift=(0, 0.0, 0), hips=(-4, 0, 0), spine=(12, 0, 0), head=(2, 0, 0), foot_l=(0.50, 0.50, 0.06),
    foot_r=(0.50, 0.50, 0.06), toes_l=(20, 6, 10), toes_r=(20, 6, 10), air=(1, 0, 0))
_ON_BACK = Pose(shift=(0, 0, 0), hips=(12, 0, 0), spine=(14, 0, 0), head=(-14, 22, 6), foot_l=(0.52, 0.46, 0.16),
    foot_r=(0.52, 0.46, 0.16), toes_l=(30, 6, 18), toes_r=(30, 6, 18), air=(1, 0, 0))
_BORNE = replace(LIE, shift=(0, 0, 0), hips=(-66, 0, 0), spine=(34, 0, 0), head=(14, 26, 0), foot_l=(0.42, 0.42, -0.02),
    foot_r=(0.40, 0.50, 0.0), toes_l=(50, 6, 4), toes_r=(50, 6, 4), hand_l=(0.30, -0.50, -0.20), elbow_l=DOWN)
_SWADDLED = replace(_BORNE, hips=(-62, 0, 0), spine=(14, 0, 0), head=(10, 34, 0), hand_l=(0.34, -0.30, -0.20),
    hand_r=(0.34, -0.26, -0.20), elbow_r=DOWN, foot_l=(0.24, 0.20, 0.0), foot_r=(0.22, 0.24, 0.0))
_NURSE = replace(STAND, spine=(4, 0, 0), head=(26, -16, 8), hips=(0, 0, 0))
_PROPOSE = replace(KNEEL, hand_l=(0.72, 0.10, -0.12), hand_r=(0.74, 0.14, -0.10), elbow_l=DOWN, elbow_r=DOWN,
    head=(-26, 0, 0), spine=(2, 0, 0))
_ASTONISHED = replace(STAND, hand_l=(0.36, 0.20, -0.30), hand_r=(0.36, 0.20, -0.30), elbow_l=(0.1, -1, 0.5),
    elbow_r=(0.1, -1, 0.5), head=(22, 0, 0), spine=(6, 0, 0))
_WHISPER = replace(STAND, spine=(16, 0, 0), head=(2, 0, 6), hand_r=(0.52, 0.22, -0.24), elbow_r=(0.1, -0.8, 0.6),
    shift=(0.03, -0.03, 0))
_LISTEN = replace(STAND, head=(6, -8, -12), spine=(2, 0, -5), hand_l=(0.30, 0.16, -0.22), elbow_l=DOWN)
_UP_HIGH = replace(STAND, foot_l=(0.20, 0, 0.06), foot_r=(-0.16, 0.02, 0.06), toes_r=(20, 16, 8), spine=(2, 10, 0),
    head=(-10, -6, 0), hand_l=(0.10, -0.70, 0.40))
_GREET = replace(STAND, head=(-2, 0, 0), spine=(5, 8, 0), foot_l=(0.10, 0, 0.06), foot_r=(-0.06, 0, 0.06))
_HANDING = replace(_GREET, head=(2, 0, 2), spine=(6, 0, 0))
_HANDING_DOWN = replace(_GREET, head=(-4, 0, 2), spine=(24, 0, 0), shift=(-0.05, -0.10, 0))
_LEANING = replace(SIT, spine=(8, 0, -10), head=(4, 8, -24), hips=(-4, 0, 0))
_SAT = replace(SIT, head=(-4, 0, 0), hand_l=(0.30, -0.62, 0.12), hand_r=(0.30, -0.62, 0.12))
_ACCUSE = replace(STAND, hand_r=(0.74, 0.06, 0.02), elbow_r=(-0.1, -0.9, 0.5), hand_l=(0.10, -0.56, 0.34), spine=(16,
    6, 0), head=(-12, 0, 0), foot_l=(0.20, 0, 0.05), foot_r=(-0.16, 0, 0.05))
_RETORT = replace(STAND, hand_l=(0.42, -0.16, 0.52), hand_r=(0.40, -0.10, 0.54), elbow_l=(-0.4, -1, 0.3),
    elbow_r=(-0.4, -1, 0.3), spine=(-6, 0, 0), head=(6, 0, 6))
_GLASS = replace(STAND, head=(-4, 0, 0), foot_l=(0.08, 0, 0.05), foot_r=(-0.06, 0, 0.05))
_EN_GARDE = replace(STAND, hips=(0, 34, 0), spine=(2, 10, 0), head=(0, -44, 0), shift=(-0.04, -0.16, 0),
    foot_l=(-0.28, 0, 0.08), foot_r=(0.30, 0, 0.02), toes_l=(0, 60, 20), toes_r=(0, 6, 6), grip=(0.46, 0.04, 0.46),
    aim=(0.70, 0.24, 0.66), hand_l=(-0.52, 0.40, 0.44), elbow_l=(-0.2, -0.6, 0.7))
_FENCE_LUNGE = replace(_EN_GARDE, shift=(0.20, -0.30, 0), hips=(10, 34, 0), spine=(12, 12, 0), foot_r=(0.66, 0, 0.02),
    foot_l=(-0.52, 0.02, 0.08), toes_l=(16, 60, 10), grip=(0.62, 0.16, 0.56), aim=(0.72, 0.06, 0.66),
    hand_l=(-0.72, -0.10, 0.40))
_PARRY = replace(_EN_GARDE, shift=(-0.10, -0.14, 0), spine=(-6, 8, 0), grip=(0.42, 0.06, 0.40), aim=(0.55, 0.66, 0.50))
_SWORD_UP = replace(STAND, shift=(-0.04, -0.12, 0), hips=(2, -12, 0), spine=(2, -6, 0), head=(2, 12, 0),
    grip=(0.44, 0.28, 0.10), aim=(0.30, 0.95, -0.06), foot_l=(0.34, 0, 0.06), foot_r=(-0.34, 0, 0.06),
    toes_r=(8, 40, 14))
_SWORD_CROSS = replace(_SWORD_UP, shift=(0.06, -0.16, 0), hips=(8, 4, 0), spine=(12, 8, 0), grip=(0.62, 0.06, 0.02),
    aim=(0.62, 0.78, -0.12))
_BOX_GUARD = replace(GUARD, hand_l=(0.36, 0.26, -0.16), hand_r=(0.32, 0.24, -0.18), spine=(-4, -6, 0), head=(14, 10, 4))
_ARM_LEAN = replace(STAND, shift=(-0.16, -0.12, 0), hips=(12, 0, 0), spine=(24, 2, 0), head=(-4, 0, 4),
    hand_l=(0.44, -0.62, 0.04), elbow_l=(-0.3, -0.5, 1), foot_l=(0.10, 0, 0.10), foot_r=(-0.34, 0, 0.10))
_GRAPPLE = replace(STAND, shift=(-0.10, -0.20, 0), hips=(26, 0, 0), spine=(22, 0, 0), head=(-16, 0, 10),
    foot_l=(0.16, 0, 0.12), foot_r=(-0.40, 0.02, 0.10), toes_r=(30, 20, 10), elbow_l=(0, -0.6, 0.8))
_AT_FEET = replace(KNEEL, hand_l=(0.50, -0.70, -0.10), hand_r=(0.50, -0.70, -0.10), spine=(30, 0, 0), head=(12, 0, 0))
_BEARING = replace(STAND, hips=(0, 0, 0), spine=(6, 0, 0), head=(0, 0, 0), foot_l=(0.16, 0, 0.06),
    foot_r=(-0.12, 0, 0.06), shift=(-0.02, -0.04, 0))
_TUGGING = replace(STAND, hips=(-8, 0, 0), spine=(-12, 0, 0), head=(10, 0, 0), shift=(-0.14, -0.16, 0),
    foot_l=(0.34, 0, 0.06), foot_r=(0.02, 0, 0.08), toes_l=(-14, 6, 6))
_LIFTER = replace(STAND, hand_l=(0.10, 0.95, 0.05), hand_r=(0.10, 0.95, 0.05), head=(-30, 0, 0), spine=(-3, 0, 0),
    foot_l=(0.12, 0, 0.08), foot_r=(-0.10, 0, 0.08))
_LIFTED = replace(FLY, shift=(0, 0, 0), hips=(74, 0, 0), spine=(-26, 0, 0), head=(-36, 0, 0), hand_l=(0.20, 0.60, 0.66),
    hand_r=(0.20, 0.60, 0.66), elbow_l=(0, 0, 1), elbow_r=(0, 0, 1), foot_l=(-0.16, 0.04, 0.0),
    foot_r=(0.10, 0.22, 0.0), air=(1, 0, 0))


def _breathing(pose: Pose, roll: float = 1.5, nod: float = 2.0) -> tuple[Key, ...]:
    (sp, sy, sr), (hp, hy, hr) = pose.spine, pose.head
    return (0.0, pose), (0.5, replace(pose, spine=(sp + 1.2, sy, sr + roll), head=(hp + nod, hy, hr)))


TOGETHER: dict[str, tuple[float, tuple[Key, ...], float]] = {
    "waltz_lead": (2.8, ((0.0, _STEP), (0.25, _UPRIGHT), (0.5, _STEP_BACK), (0.75, _UPRIGHT)), 0.0),
    "waltz_follow": (2.8, ((0.0, _FOLLOW_BACK), (0.25, replace(_FOLLOW, foot_l=(0, 0, 0.02), foot_r=(0, 0.02, 0.02))),
        (0.5, _FOLLOW), (0.75, replace(_FOLLOW, foot_l=(0, 0.02, 0.02), foot_r=(0, 0, 0.02)))), 0.0),
    "dip_lead": (4.0, _breathing(_DIP_LEAD), 0.0),
    "dip_follow": (4.0, ((0.0, _DIP_FOLLOW), (0.5, replace(_DIP_FOLLOW, spine=(-36, 0, 4), head=(-32, 0, 8)))), 0.0),
    "hug_lead": (4.0, _breathing(_HUG_A), 0.0), "hug_follow": (4.0, _breathing(_HUG_B), 0.0),
    "kneel_hug": (4.0, _breathing(_KNEEL_HUG), 0.0),
    "kiss_lead": (5.0, _breathing(_KISS_A, 0.8, 1.0), 0.0), "kiss_follow": (5.0, _breathing(_KISS_B, 0.8, 1.0), 0.0),
    "on_shoulders": (2.1, _breathing(_ON_SHOULDERS, 3.0, 4.0), 0.0), "on_back": (2.1, _breathing(_ON_BACK), 0.0),
    "borne": (4.0, _breathing(_BORNE), 0.0), "swaddled": (4.0, _breathing(_SWADDLED), 0.0),
    "nurse": (4.0, ((0.0, _NURSE), (0.5, replace(_NURSE, spine=(4, 6, -3), shift=(0, -0.015, 0.03)))), 0.0),
    "tend": (2.4, _breathing(replace(STAND, spine=(12, 0, 0), head=(20, 0, 0), hips=(0, 0, 0))), 0.0),
    "at_feet": (1.6, ((0.0, _AT_FEET), (0.5, replace(_AT_FEET, spine=(33, 3, 0), head=(14, 2, 0)))), 0.0),
    "tug_back": (1.2, ((0.0, _TUGGING), (0.5, replace(_TUGGING, shift=(-0.20, -0.20, 0), spine=(-20, 0, 0)))), 0.0),
    "bearing": (1.8, ((0.0, _BEARING), (0.5, replace(_BEARING, shift=(0.0, -0.065, 0.02), spine=(8, 0, 1)))), 0.0),
    "offered": (3.0, _breathing(replace(STAND, hips=(0, 0, 0), head=(12, 0, 0), spine=(2, 0, 0)), 0.6, 1.5), 0.0),
    "propose": (4.0, _breathing(_PROPOSE), 0.0), "astonished": (4.0, _breathing(_ASTONISHED), 0.0),
    "whisper": (3.0, _breathing(_WHISPER), 0.0), "listen": (3.0, _breathing(_LISTEN, 2.0, 4.0), 0.0),
    "high_five": (3.0, _breathing(_UP_HIGH), 0.0), "greet": (3.0, _breathing(_GREET), 0.0),
    "hand_over": (3.0, ((0.0, _HANDING), (0.5, replace(_HANDING, spine=(9, 0, 1), head=(4, 0, 2)))), 0.0),
    "hand_down": (3.0, ((0.0, _HANDING_DOWN), (0.5, replace(_HANDING_DOWN, spine=(27, 0, 1), head=(-2, 0, 2)))), 0.0),
    "receive": (3.0, _breathing(replace(_GREET, head=(0, 0, 3), spine=(6, 0, 0))), 0.0),
    "sat_in": (5.0, _breathing(_SAT, 0.6, 1.5), 0.0),
    "ride_lift": (4.0, _breathing(replace(SIT, air=(1, 1.45, 0), head=(2, 0, 6), spine=(2, 0, 0),
        foot_l=(0.40, -0.06, 0.05), foot_r=(0.44, -0.02, 0.05), toes_l=(10, 4, 8), toes_r=(4, 4, 8)), 2.0, 4.0), 0.0),
    "sit_leaning": (5.0, _breathing(_LEANING, 0.6, 0.8), 0.0),
    "argue": (1.4, ((0.0, _ACCUSE), (0.5, replace(_ACCUSE, hand_r=(0.66, 0.24, 0.06), spine=(10, 2, 0)))), 0.0),
    "argue_back": (1.4, ((0.0, _RETORT), (0.5, replace(_RETORT, hand_l=(0.50, 0.02, 0.40), spine=(-2, 0, 3)))), 0.0),
    "raise_glass": (3.0, _breathing(_GLASS), 0.0),
    "fence_lunge": (1.8, ((0.0, _EN_GARDE), (0.35, _EN_GARDE), (0.52, _FENCE_LUNGE), (0.75, _FENCE_LUNGE)), 0.0),
    "fence_parry": (1.8, ((0.0, _EN_GARDE), (0.35, _EN_GARDE), (0.52, _PARRY), (0.75, _PARRY)), 0.0),
    "sword_cross": (1.6, ((0.0, _SWORD_CROSS), (0.2, _SWORD_CROSS), (0.5, _SWORD_UP), (0.8, _SWORD_CROSS)), 0.0),
    "box_guard": (0.9, _breathing(_BOX_GUARD), 0.0),
    "grapple": (2.0, ((0.0, _GRAPPLE), (0.5, replace(_GRAPPLE, shift=(-0.04, -0.24, 0), spine=(26, 6, 0)))), 0.0),
    "arm_lean": (1.6, ((0.0, _ARM_LEAN), (0.5, replace(_ARM_LEAN, spine=(28, 6, 5), head=(-4, 0, 6)))), 0.0),
    "lifter": (4.0, _breathing(_LIFTER, 1.0, 1.0), 0.0), "lifted": (4.0, _breathing(_LIFTED, 0.0, 2.0), 0.0),
}
"""Cycle -> period in s, keys, own speed in leg lengths a second."""
