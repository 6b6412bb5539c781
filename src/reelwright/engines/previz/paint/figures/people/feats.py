"""Keyed poses of sports, stage and hard work that need the whole body, as data. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.chores import FACE
from reelwright.engines.previz.paint.figures.people.deeds import DOWN, THROW_A, THROW_B
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import SIT_GROUND, STAND, Key

_WIDE = {"foot_l": (0.30, 0.0, 0.08), "foot_r": (-0.28, 0.0, 0.10)}
_OVER_ICE = replace(STAND, hips=(10, -20, 0), spine=(26, -4, 0), head=(-10, 24, 0), shift=(0, -0.20, 0),
    grip=(0.44, -0.52, 0.10), aim=(0.46, -0.86, 0.10), toes_l=(0, 10, 18), toes_r=(10, 36, 18), **_WIDE)
_SLAP_BACK = replace(_OVER_ICE, hips=(6, -40, 0), spine=(14, -22, 0), head=(0, 60, 0), grip=(0.02, 0.04, 0.50),
    aim=(-0.86, 0.46, 0.20), shift=(-0.06, -0.14, 0))
_SLAP_THROUGH = replace(_OVER_ICE, hips=(8, 22, 0), spine=(16, 20, 0), head=(-8, -34, 0), grip=(0.66, -0.14, -0.20),
    aim=(0.94, 0.16, -0.30), shift=(0.08, -0.16, 0), toes_r=(40, 20, 14))
_SKI_AIR = Pose(shift=(0, 0.20, 0), hips=(30, 0, 6), spine=(16, 0, 0), head=(-34, 8, 0), hand_l=(0.44, -0.06, 0.62),
    hand_r=(0.30, -0.18, 0.66), elbow_l=(-0.4, -0.5, 1), elbow_r=(-0.4, -0.5, 1), foot_l=(0.36, 0.44, 0.05),
    foot_r=(0.26, 0.40, 0.05), toes_l=(-24, 4, 8), toes_r=(-24, 4, 8), air=(1, 0.24, 0))
_SLIDE = replace(SIT_GROUND, hips=(-34, 0, 10), spine=(16, 0, 0), head=(24, 0, 0), foot_l=(0.86, 0.04, 0.05),
    foot_r=(0.44, 0.06, 0.10), hand_l=(-0.30, -0.62, 0.30), hand_r=(-0.10, 0.70, 0.40))
_SAVE = Pose(shift=(0, 0.30, 0), hips=(74, 0, 0), spine=(-6, 0, 0), head=(-30, 0, 0), hand_l=(0.20, 0.95, 0.02),
    hand_r=(0.12, 0.97, 0.02), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(-0.02, 0.02, 0.02),
    foot_r=(0.20, 0.24, 0.06), toes_l=(74, 0, 0), toes_r=(60, 0, 0), air=(1, 0.10, 0))
_GRAB = Pose(shift=(0, 0.20, 0), hips=(26, -58, 10), spine=(22, -6, 10), head=(-16, 52, 0), hand_l=(0.52, 0.30, 0.72),
    hand_r=(0.42, -0.88, 0.16), elbow_l=(-0.2, -0.5, 1), elbow_r=(-0.4, -0.4, 1), foot_l=(0.30, 0.46, 0.20),
    foot_r=(0.20, 0.52, 0.20), toes_l=(-16, 20, 30), toes_r=(-10, 20, 30), air=(1, 0.42, 0))
_WHIRL = Pose(shift=(0, -0.01, 0), hips=(0, 0, 0), spine=(-4, 0, 0), head=(-4, 0, 0), hand_l=(0.36, -0.10, -0.34),
    hand_r=(0.36, -0.14, -0.34), elbow_l=(0.1, -0.3, 1), elbow_r=(0.1, -0.3, 1), foot_l=(0.0, 0.0, -0.02),
    toes_l=(30, 6, 4), foot_r=(0.10, 0.26, -0.05), toes_r=(60, 10, 36))
_LACING = replace(SIT_GROUND, shift=(-0.16, -0.88, 0), hips=(4, 0, 0), spine=(36, 0, 0), head=(6, 0, 0),
    foot_l=(0.58, 0.0, 0.04), foot_r=(0.34, 0.0, 0.20), toes_l=(44, 4, 10), toes_r=(10, 24, 40),
    hand_l=(0.70, -0.66, -0.16), hand_r=(0.66, -0.70, -0.20), elbow_l=DOWN, elbow_r=DOWN)
_FIRE = replace(STAND, hips=(-4, 0, 0), spine=(-8, 0, 0), head=(-10, 0, 0), hand_r=(0.76, 0.06, 0.02), elbow_r=DOWN,
    hand_l=(-0.10, -0.62, 0.46), elbow_l=(-0.6, -0.6, 0.6), shift=(-0.03, -0.04, 0), **_WIDE)
_HURL_BACK = replace(STAND, hips=(-6, -40, 0), spine=(-14, -16, 0), head=(-2, 54, 0), hand_r=(-0.50, 0.30, 0.62),
    elbow_r=(-0.4, -0.4, 1), hand_l=(0.84, 0.30, 0.16), elbow_l=DOWN, shift=(-0.10, -0.10, 0),
    foot_l=(0.44, 0.06, 0.06), foot_r=(-0.34, 0, 0.10), toes_l=(-16, 8, 8), toes_r=(0, 44, 16), aim=(0.9, 0.42, 0))
_HURL_THROUGH = replace(_HURL_BACK, hips=(10, 16, 0), spine=(14, 18, 0), head=(-12, -30, 0), hand_r=(0.62, 0.56, 0.10),
    hand_l=(-0.14, -0.50, 0.50), shift=(0.12, -0.08, 0), foot_r=(-0.46, 0.08, 0.08), toes_r=(50, 20, 10))
_SET = Pose(shift=(0.16, -0.46, 0), hips=(94, 0, 0), spine=(14, 0, 0), head=(-58, 0, 0), hand_l=(0.97, 0.16, 0.04),
    hand_r=(0.97, 0.16, 0.04), elbow_l=(0, 0.2, 1), elbow_r=(0, 0.2, 1), foot_l=(-0.10, 0.05, 0.03),
    foot_r=(-0.50, 0.08, 0.03), toes_l=(60, 2, 4), toes_r=(74, 2, 4))
_CHISEL = replace(STAND, hand_l=(0.74, -0.10, -0.08), elbow_l=DOWN, hand_r=(0.44, 0.26, 0.10), elbow_r=(-0.3, -0.5, 1),
    head=(4, 0, 0), spine=(8, 0, 0), **_WIDE)
_MEGAPHONE = replace(STAND, hand_r=(0.42, 0.22, -0.20), elbow_r=FACE, hand_l=(0.88, 0.20, 0.20), elbow_l=DOWN,
    head=(-4, 0, 0), spine=(4, -6, 0), **_WIDE)
_HOSE = replace(STAND, hand_l=(0.70, -0.36, -0.28), hand_r=(0.40, -0.56, -0.24), elbow_l=DOWN, elbow_r=(-1, -0.3, 0.5),
    head=(-4, 0, 0), spine=(-6, 6, 0), shift=(-0.04, -0.10, 0), **_WIDE)
_LASSO = replace(STAND, hand_r=(0.10, 0.86, 0.24), elbow_r=(0, 0.1, 1), hand_l=(0.46, -0.46, 0.02), elbow_l=DOWN,
    head=(-10, 0, 0), spine=(-4, 0, -4), **_WIDE)
_STRUCK = replace(STAND, hand_r=(0.60, -0.06, -0.20), elbow_r=DOWN, hand_l=(0.60, -0.16, -0.26), elbow_l=DOWN,
    head=(16, 0, 0), spine=(4, 0, 0))
_VAULT = Pose(shift=(0, 1.15, 0), hips=(112, 0, 0), spine=(-22, 0, 0), head=(-20, 0, 0), hand_l=(0.30, -0.70, 0.30),
    hand_r=(0.20, -0.82, 0.20), elbow_l=(-0.3, -0.2, 1), elbow_r=(-0.3, -0.2, 1), foot_l=(0.10, 0.20, 0.02),
    foot_r=(-0.10, 0.16, 0.04), toes_l=(70, 4, 4), toes_r=(70, 4, 4), air=(1, 0.1, 0))

_FINGER = replace(STAND, hand_r=(0.84, 0.00, -0.10), elbow_r=DOWN, head=(2, -8, 0), spine=(0, -4, 0))
_FLEX = replace(STAND, hand_l=(0.02, 0.34, 0.30), hand_r=(0.02, 0.34, 0.30), elbow_l=(0, 0.10, 1), elbow_r=(0, 0.10, 1),
    spine=(-6, 0, 0), head=(-4, 0, 0), shift=(0, -0.06, 0), foot_l=(0.06, 0, 0.14), foot_r=(-0.06, 0, 0.14))
_BASK = replace(STAND, hand_l=(0.30, -0.30, 0.66), hand_r=(0.30, -0.30, 0.66), elbow_l=(-0.4, -1, 0.3),
    elbow_r=(-0.4, -1, 0.3), spine=(-12, 0, 0), head=(-32, 0, 0))
_ON_BEAM = replace(STAND, hips=(14, 0, 0), spine=(-24, 0, 2), head=(-4, 0, 0), shift=(0, 0, 0),
    hand_l=(0.16, 0.30, 0.90), hand_r=(0.10, 0.26, 0.92), elbow_l=(-0.2, -0.5, 1), elbow_r=(-0.2, -0.5, 1),
    foot_l=(0.0, 0.0, -0.05),
    toes_l=(0, 6, 4), foot_r=(-0.74, 0.72, 0.0), toes_r=(84, 8, 6), air=(0, 0.62, 0))
_BIKE_AIR = Pose(shift=(-0.10, 0.42, 0), hips=(34, 0, 0), spine=(22, 0, 0), head=(-36, 0, 0),
    hand_l=(0.86, -0.30, 0.10), hand_r=(0.86, -0.30, 0.10), elbow_l=(-0.2, -0.5, 1), elbow_r=(-0.2, -0.5, 1),
    foot_l=(0.34, 0.86, 0.04), foot_r=(0.02, 0.86, 0.04), toes_l=(4, 6, 16), toes_r=(10, 6, 16))


def _swaying(pose: Pose, period: float = 3.0, drift: float = 0.0) -> tuple[float, tuple[Key, ...], float]:
    (bend, turn, roll), (nod, look, tip) = pose.spine, pose.head
    moved = replace(pose, spine=(bend + 2, turn + 2, roll + 1), head=(nod - 2, look + 2, tip))
    return period, ((0.0, pose), (0.5, moved)), drift


FEATS: dict[str, tuple[float, tuple[Key, ...], float]] = {
    "slap_shot": (1.8, ((0.0, _SLAP_BACK), (0.30, _SLAP_BACK), (0.46, _OVER_ICE), (0.56, _SLAP_THROUGH),
        (0.80, _OVER_ICE)), 0.0),
    "ski_jump": _swaying(_SKI_AIR, 2.0, 6.0), "board_grab": _swaying(_GRAB, 2.0, 5.0),
    "skate_spin": (1.2, ((0.0, _WHIRL), (0.5, replace(_WHIRL, spine=(-2, 0, 0)))), 0.0),
    "lace_sit": (2.0, ((0.0, _LACING), (0.5, replace(_LACING, hand_l=(0.66, -0.58, -0.02), hand_r=(0.62, -0.60, -0.06),
        spine=(32, 0, 0)))), 0.0),
    "fire_breath": (3.0, ((0.0, _FIRE), (0.5, replace(_FIRE, spine=(-5, 4, 0), head=(-13, 0, 0)))), 0.0),
    "cast_net": (2.8, ((0.0, THROW_A), (0.16, THROW_A), (0.28, THROW_B), (0.85, THROW_B)), 0.0),
    "save": _swaying(_SAVE, 2.4),
    "hurl": (2.2, ((0.0, _HURL_BACK), (0.60, _HURL_BACK), (0.72, _HURL_THROUGH), (0.84, _HURL_THROUGH)), 0.0),
    "on_marks": _swaying(_SET, 3.0),
    "sculpt": (1.1, ((0.0, _CHISEL), (0.30, _CHISEL), (0.46, replace(_CHISEL, hand_r=(0.60, -0.02, -0.02),
        spine=(11, 2, 0))), (0.6, replace(_CHISEL, hand_r=(0.56, 0.04, 0.0)))), 0.0),
    "megaphone": _swaying(_MEGAPHONE, 1.4), "hose": _swaying(_HOSE, 1.2),
    "lasso": (1.2, ((0.0, _LASSO), (0.5, replace(_LASSO, hand_r=(0.04, 0.88, 0.10)))), 0.0),
    "finger_out": _swaying(_FINGER, 4.0),
    "slide_in": _swaying(_SLIDE, 1.4),
    "match_light": _swaying(_STRUCK, 3.0), "vault": _swaying(_VAULT, 2.4), "flex": _swaying(_FLEX, 2.4),
    "bask": _swaying(_BASK, 3.6), "on_beam": _swaying(_ON_BEAM, 3.0), "bike_jump": _swaying(_BIKE_AIR, 1.8, 5.0),
}
"""Cycle -> period in s, keys, own speed in leg lengths a second."""
WHIRLS = {"skate_spin": 1}
"""Cycle -> turns about the upright axis in one loop."""
