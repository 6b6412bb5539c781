"""Keyed poses of what a body says: shouting, fear, thought, defiance, weariness. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.chores import FACE
from reelwright.engines.previz.paint.figures.people.deeds import DOWN
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import CROUCH, KNEEL, SIT, SIT_GROUND, STAND, Key

_PLANTED = replace(STAND, foot_l=(0.10, 0, 0.09), foot_r=(-0.08, 0, 0.09), toes_l=(0, 18, 14), toes_r=(0, 18, 14))
_SHOUT = replace(_PLANTED, spine=(16, 0, 0), head=(-16, 0, 0), hand_l=(-0.10, -0.70, 0.34), hand_r=(0.44, -0.24, 0.30),
    elbow_l=(-1, 0.1, 0.6), elbow_r=(-0.5, -0.9, 0.6), shift=(0.03, -0.04, 0))
_SHOUT_B = replace(_SHOUT, hand_r=(0.48, -0.02, 0.26), spine=(20, 3, 0), head=(-20, -3, 0))
_SCREAM = replace(_PLANTED, hand_l=(0.16, 0.22, -0.06), hand_r=(0.16, 0.22, -0.06), elbow_l=(0.3, -0.7, 0.9),
    elbow_r=(0.3, -0.7, 0.9), spine=(-8, 0, 0), head=(-2, 0, 0), shift=(-0.03, -0.04, 0))
_LAUGH = replace(STAND, hand_l=(0.34, -0.58, -0.22), elbow_l=(-0.2, -0.5, 1), hand_r=(0.10, -0.86, 0.18),
    spine=(-5, 0, 0), head=(-10, 0, 4))
_LAUGH_B = replace(_LAUGH, spine=(4, 0, 2), head=(-2, 0, 6), shift=(0, -0.015, 0))
_FOLDED = replace(_PLANTED, hand_l=(0.36, -0.44, -0.34), hand_r=(0.42, -0.40, -0.34), elbow_l=(0.1, -0.8, 0.9),
    elbow_r=(0.1, -0.8, 0.9), head=(4, 0, 0), spine=(-2, 0, 0))
_CLENCH = replace(_PLANTED, hand_l=(0.34, 0.02, 0.02), hand_r=(0.34, 0.06, 0.02), elbow_l=DOWN, elbow_r=DOWN,
    spine=(5, 0, 0), head=(4, 0, 0), shift=(0.01, -0.02, 0))
_THINK = replace(STAND, hand_r=(0.42, 0.10, -0.26), elbow_r=(0.2, -1, 0.2), hand_l=(0.42, -0.42, -0.30),
    elbow_l=(0.1, -0.8, 0.7), head=(-2, 14, 6), spine=(2, 0, 0))
_COWER = replace(CROUCH, shift=(-0.06, -0.52, 0), hips=(30, 0, 0), spine=(26, 0, 0), head=(-18, 0, 6),
    hand_l=(0.30, 0.34, -0.10), hand_r=(0.30, 0.36, -0.10), elbow_l=(0.4, -0.5, 0.7), elbow_r=(0.4, -0.5, 0.7),
    foot_l=(0.12, 0, 0.07), foot_r=(-0.12, 0.02, 0.07), toes_l=(0, 14, 12), toes_r=(20, 14, 12))
_HIDE = replace(CROUCH, shift=(-0.04, -0.54, 0), hips=(24, 0, 0), spine=(20, 0, 0), head=(-30, 10, 0),
    hand_l=(0.50, -0.40, -0.24), hand_r=(0.48, -0.44, -0.24), elbow_l=DOWN, elbow_r=DOWN, foot_l=(0.12, 0, 0.07),
    foot_r=(-0.12, 0.02, 0.07), toes_l=(0, 14, 14), toes_r=(20, 14, 14))
_SHRUG = replace(STAND, hand_l=(0.30, -0.30, 0.52), hand_r=(0.30, -0.30, 0.52), elbow_l=(-0.4, -1, 0.2),
    elbow_r=(-0.4, -1, 0.2), head=(0, 0, 12), spine=(0, 0, 0))
_FACEPALM = replace(STAND, hand_r=(0.36, 0.36, -0.30), elbow_r=(0.2, -0.9, 0.4), head=(22, 0, 0), spine=(8, 0, 0))
_YAWN = replace(STAND, hand_r=(0.38, 0.16, -0.28), elbow_r=FACE, hand_l=(0.16, 0.80, 0.40), elbow_l=(0.1, 0.1, 1),
    spine=(-10, 0, 4), head=(-14, 0, 0))
_GASP = replace(STAND, hand_r=(0.36, 0.14, -0.28), elbow_r=FACE, hand_l=(0.26, -0.30, 0.42), elbow_l=DOWN,
    spine=(-8, 0, 0), head=(2, 0, 0), shift=(-0.03, -0.02, 0))
_COUGH = replace(STAND, hand_r=(0.34, 0.14, -0.30), elbow_r=FACE, hand_l=(0.34, -0.52, -0.24),
    elbow_l=(-0.2, -0.7, 0.9), spine=(12, 0, 0), head=(10, -6, 4), shift=(-0.02, -0.03, 0))
_PUFF = replace(STAND, hand_r=(0.42, 0.16, -0.26), elbow_r=FACE, hand_l=(0.14, -0.88, 0.12), head=(-2, 0, 0))
_KISS_HAND = replace(STAND, hand_r=(0.36, 0.20, -0.28), elbow_r=FACE, head=(-2, 2, 4), spine=(-2, 4, 0))
_KISS_OUT = replace(_KISS_HAND, hand_r=(0.74, 0.16, 0.06), elbow_r=(-0.1, -0.9, 0.6), head=(2, 0, 2))
_SIGN = replace(STAND, hand_l=(0.46, -0.12, 0.04), hand_r=(0.46, 0.02, -0.04), elbow_l=DOWN, elbow_r=DOWN,
    head=(0, 2, 0))
_SIGN_B = replace(_SIGN, hand_l=(0.50, -0.20, -0.14), hand_r=(0.50, -0.14, -0.20))
_SIGN_C = replace(_SIGN, hand_l=(0.42, -0.24, 0.14), hand_r=(0.40, 0.20, 0.10), head=(-4, -4, 4))
_TEMPLES = replace(STAND, hand_l=(0.34, 0.25, -0.02), hand_r=(0.34, 0.25, -0.02), elbow_l=(0.2, -0.8, 0.8),
    elbow_r=(0.2, -0.8, 0.8), head=(6, 0, 0))
_RUB_EYES = replace(STAND, hand_l=(0.36, 0.30, -0.20), hand_r=(0.36, 0.26, -0.24), elbow_l=FACE, elbow_r=FACE,
    head=(12, 0, 0), spine=(4, 0, 0))
_WIPE = replace(STAND, hand_r=(0.34, 0.36, -0.26), elbow_r=(0.2, -0.5, 1.0), head=(4, -4, 2), spine=(3, 0, 0))
_EARLOBE = replace(STAND, hand_l=(0.18, 0.15, 0.02), hand_r=(0.18, 0.15, 0.0), elbow_l=(0.1, -0.8, 0.9),
    elbow_r=(0.1, -0.8, 0.9), head=(4, -14, 8))
_IN_HAND = replace(STAND, hand_r=(0.52, -0.14, 0.06), elbow_r=DOWN, head=(2, -8, 0))
_WRIST = replace(STAND, hand_l=(0.48, -0.18, -0.16), elbow_l=(0.1, -0.8, 0.8), hand_r=(0.46, -0.26, -0.24),
    elbow_r=(-0.1, -0.9, 0.6), head=(22, 10, 2), spine=(6, 0, 0))
_AT_MIC = replace(STAND, hand_r=(0.40, 0.06, -0.18), elbow_r=DOWN, hand_l=(0.46, -0.38, 0.24), elbow_l=DOWN,
    head=(-2, 4, 0))
_AIMS = replace(_PLANTED, hand_r=(0.90, 0.02, -0.16), elbow_r=DOWN, hand_l=(0.84, -0.04, -0.20), elbow_l=DOWN,
    head=(2, 0, 0), spine=(4, 0, 0))
_FINGER_UP = replace(STAND, hand_r=(0.40, 0.34, 0.46), elbow_r=DOWN, head=(-14, -24, 0))
_RUMMAGE = replace(STAND, hand_l=(0.44, -0.34, -0.06), elbow_l=DOWN, hand_r=(0.46, -0.36, -0.20),
    elbow_r=(-0.3, -0.7, 0.8), head=(26, -4, 3), spine=(8, 0, 0))
_SPLITS = replace(STAND, shift=(0, -0.84, 0), foot_l=(0.96, 0.03, 0.03), foot_r=(-0.96, 0.03, -0.03),
    toes_l=(-40, 4, 4), toes_r=(70, 6, 4), hand_l=(0.30, 0.40, 0.80), hand_r=(0.30, 0.40, 0.80), elbow_l=DOWN,
    elbow_r=DOWN)
_HUDDLE = replace(SIT_GROUND, hand_l=(0.56, -0.56, -0.16), hand_r=(0.56, -0.56, -0.16), elbow_l=(-0.1, -0.4, 1),
    elbow_r=(-0.1, -0.4, 1), spine=(24, 0, 0), head=(16, 0, 0))
_CURTSY = replace(STAND, shift=(-0.02, -0.16, 0), foot_l=(0.12, 0, 0.05), foot_r=(-0.30, 0.03, -0.06),
    toes_r=(40, 20, 20), hand_l=(0.06, -0.70, 0.56), hand_r=(0.06, -0.70, 0.56), spine=(10, 0, 0), head=(14, 0, 0))
_LIMP = replace(STAND, hand_l=(0.16, -0.92, 0.10), hand_r=(0.18, -0.92, 0.10), spine=(20, 0, 0), head=(22, 0, 0),
    shift=(0, -0.03, 0))
_AT_TABLE = replace(SIT, hand_l=(0.62, -0.34, -0.08), hand_r=(0.62, -0.32, -0.06), elbow_l=DOWN, elbow_r=DOWN,
    spine=(10, 0, 0), head=(4, 0, 0))
_TELLS = replace(_AT_TABLE, hand_r=(0.54, -0.04, 0.22), spine=(6, 6, 0), head=(-4, 6, 3))
_BITE = replace(_AT_TABLE, hand_r=(0.44, 0.14, -0.26), elbow_r=FACE, head=(10, 0, 0))
_RING = replace(STAND, hips=(0, 0, 0), spine=(-4, 0, 0), head=(-8, 0, 0), hand_l=(0.10, -0.16, 0.94),
    hand_r=(0.10, -0.16, 0.94), elbow_l=(-0.3, -0.9, 0.2), elbow_r=(-0.3, -0.9, 0.2), foot_l=(0.14, 0.26, 0.06),
    toes_l=(30, 10, 10), foot_r=(0, 0.03, 0.02), toes_r=(14, 10, 8), shift=(0, 0.0, 0.03))
_OTHER_FOOT = {"foot_r": (0.14, 0.26, 0.06), "toes_r": (30.0, 10.0, 10.0), "foot_l": (0.0, 0.03, 0.02),
    "toes_l": (14.0, 10.0, 8.0), "shift": (0.0, 0.0, -0.03)}
_LACES = replace(KNEEL, hand_l=(0.62, -0.78, -0.06), hand_r=(0.60, -0.78, -0.10), elbow_l=DOWN, elbow_r=DOWN,
    spine=(34, 0, 0), head=(10, 0, 0))
_WELCOME = replace(KNEEL, hand_l=(0.72, -0.16, 0.40), hand_r=(0.72, -0.16, 0.40), elbow_l=DOWN, elbow_r=DOWN,
    spine=(8, 0, 0), head=(6, 0, 0))
_JETE = Pose(hips=(4, 0, 0), spine=(-10, 0, 0), head=(-10, 0, 0), hand_l=(0.80, 0.34, 0.30), elbow_l=(0, -0.6, 0.8),
    hand_r=(-0.30, 0.22, 0.86), elbow_r=(-0.2, -0.6, 0.8), foot_l=(0.80, 0.66, 0.0), toes_l=(58, 6, 4),
    foot_r=(-0.84, 0.62, 0.02), toes_r=(84, 8, 4), air=(0, 0.52, 0))


def _between(first: Pose, second: Pose, period: float, drift: float = 0.0) -> tuple[float, tuple[Key, ...], float]:
    return period, ((0.0, first), (0.5, second)), drift


def _held(pose: Pose, period: float = 4.0) -> tuple[float, tuple[Key, ...], float]:
    (bend, turn, roll), (nod, look, tip) = pose.spine, pose.head
    return _between(pose, replace(pose, spine=(bend + 1.5, turn, roll + 1.0), head=(nod + 1.5, look + 2, tip)), period)


def _trembling(pose: Pose) -> tuple[float, tuple[Key, ...], float]:
    x, y, z = pose.shift
    return _between(pose, replace(pose, shift=(x, y - 0.008, z + 0.012)), 0.5)


GESTURES: dict[str, tuple[float, tuple[Key, ...], float]] = {
    "shout": _between(_SHOUT, _SHOUT_B, 1.1), "scream": _trembling(_SCREAM), "laugh": _between(_LAUGH, _LAUGH_B, 0.9),
    "arms_folded": _held(_FOLDED), "clench": _trembling(_CLENCH),
    "think": _held(_THINK), "cower": _trembling(_COWER), "hide": _held(_HIDE, 2.6),
    "ring_dance": _between(_RING, replace(_RING, **_OTHER_FOOT), 0.8),
    "tie_lace": _between(_LACES, replace(_LACES, hand_l=(0.60, -0.70, 0.02), hand_r=(0.58, -0.68, 0.0)), 1.6),
    "welcome": _held(_WELCOME), "jete": (1.8, ((0.0, _JETE), (0.5, replace(_JETE, air=(0, 0.44, 0)))), 3.0),
    "shrug": _held(_SHRUG), "facepalm": _held(_FACEPALM), "yawn": _held(_YAWN, 3.0), "gasp": _held(_GASP, 3.0),
    "table_listen": _held(_AT_TABLE), "table_tell": _between(_AT_TABLE, _TELLS, 2.4),
    "table_eat": _between(_AT_TABLE, _BITE, 2.6),
    "cough": _between(_COUGH, replace(_COUGH, spine=(19, 0, 0), head=(17, -6, 4)), 0.7),
    "puff": _held(_PUFF, 3.0), "bite_nails": _held(replace(_PUFF, head=(8, 6, 2)), 3.0),
    "blow_kiss": (2.4, ((0.0, _KISS_HAND), (0.40, _KISS_HAND), (0.62, _KISS_OUT), (0.84, _KISS_OUT)), 0.0),
    "sign": (1.8, ((0.0, _SIGN), (0.25, _SIGN_B), (0.5, _SIGN_C), (0.75, _SIGN_B)), 0.0),
    "at_temples": _between(_TEMPLES, replace(_TEMPLES, head=(2, 3, 0)), 2.6),
    "rub_eyes": _between(_RUB_EYES, replace(_RUB_EYES, hand_l=(0.36, 0.26, -0.24), hand_r=(0.36, 0.30, -0.20)), 0.9),
    "wipe_brow": _between(_WIPE, replace(_WIPE, hand_r=(0.32, 0.40, -0.06)), 1.6),
    "suck": _held(STAND, 3.0), "in_hand": _held(_IN_HAND),
    "wrist": _between(_WRIST, replace(_WRIST, hand_r=(0.50, -0.20, -0.26), head=(20, -8, -2)), 2.4),
    "at_mic": _between(_AT_MIC, replace(_AT_MIC, hand_l=(0.50, -0.12, 0.34), head=(-2, -6, 3), spine=(-2, -4, 0)), 2.2),
    "rummage": (1.6, ((0.0, _RUMMAGE), (0.3, replace(_RUMMAGE, hand_r=(0.42, -0.40, -0.14), head=(28, 4, 0))),
        (0.6, replace(_RUMMAGE, hand_r=(0.48, -0.33, -0.24), head=(24, -8, 4)))), 0.0),
    "splits": _held(_SPLITS), "aim_hand": _held(_AIMS), "ball_up": _held(_FINGER_UP),
    "at_ear": _between(_EARLOBE, replace(_EARLOBE, hand_r=(0.22, 0.14, 0.0), head=(4, -16, 10)), 2.0),
    "huddle": _held(_HUDDLE), "curtsy": _between(STAND, _CURTSY, 3.0), "droop": _held(_LIMP),
}
"""Cycle -> period in s, keys, own speed in leg lengths a second."""
