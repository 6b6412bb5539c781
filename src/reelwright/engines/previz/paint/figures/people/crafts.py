"""Keyed poses of trades at their benches, wheels and walls, as data. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.chores import FACE
from reelwright.engines.previz.paint.figures.people.deeds import DOWN
from reelwright.engines.previz.paint.figures.people.poses import KNEEL, MEDITATE, SIT, STAND, Key

_TOP = replace(STAND, hand_l=(0.58, -0.66, -0.06), hand_r=(0.60, -0.60, -0.06), elbow_l=DOWN, elbow_r=DOWN,
    spine=(10, -3, 3), head=(20, 0, -2), shift=(-0.02, -0.012, 0.03))
_SEAT = replace(SIT, hand_l=(0.72, -0.34, -0.08), hand_r=(0.72, -0.34, -0.08), elbow_l=DOWN, elbow_r=DOWN,
    spine=(12, 0, 0), head=(18, 0, 0))
_POUR = replace(_TOP, hand_r=(0.56, -0.18, -0.16), hand_l=(0.66, -0.60, -0.18), elbow_r=(-0.2, -0.5, 1), head=(18, 0,
    0))
_STRIDE = {"foot_l": (0.22, 0.0, 0.07), "foot_r": (-0.20, 0.0, 0.07)}
_SMITH_UP = replace(STAND, hand_r=(0.20, 0.62, 0.22), elbow_r=(0.0, -0.3, 1), hand_l=(0.66, -0.56, -0.02), elbow_l=DOWN,
    spine=(4, 12, 0), head=(18, -6, 0), **_STRIDE)
_SMITH_HIT = replace(_SMITH_UP, hand_r=(0.74, -0.42, -0.10), elbow_r=(-0.3, -0.6, 0.8), spine=(18, -8, 0), head=(14,
    2, 0),
    shift=(0.02, -0.05, 0), hand_l=(0.68, -0.44, -0.02))
_SAW_IN = replace(STAND, hand_r=(0.34, -0.60, -0.04), elbow_r=(-1, 0.1, 0.4), hand_l=(0.66, -0.66, 0.08), elbow_l=DOWN,
    spine=(26, 4, 0), head=(8, 0, 0), shift=(-0.04, -0.05, 0), **_STRIDE)
_PLANE_IN = replace(_SAW_IN, hand_l=(0.62, -0.62, -0.10), hand_r=(0.42, -0.60, -0.10), elbow_r=(-0.9, -0.1, 0.6))
_WELD = replace(_TOP, hand_r=(0.66, -0.46, -0.18), hand_l=(0.56, -0.52, -0.06), spine=(16, 0, 0), head=(16, 0, 0))
_BLOW = replace(STAND, hand_l=(0.46, -0.72, 0.10), hand_r=(0.46, -0.72, 0.10), elbow_l=(-0.8, 0, 0.7),
    elbow_r=(-0.8, 0, 0.7), spine=(32, 0, 0), head=(-4, 0, 0), shift=(-0.06, -0.03, 0))
_SCATTER = replace(STAND, hand_r=(0.56, -0.38, 0.06), elbow_r=DOWN, hand_l=(0.34, -0.52, -0.10), elbow_l=DOWN,
    head=(18, 0, 0), spine=(8, 0, 0), **_STRIDE)
_OFFER = replace(STAND, hand_r=(0.86, -0.12, 0.0), elbow_r=DOWN, hand_l=(0.12, -0.84, 0.16), head=(0, -4, 0),
    spine=(6, 6, 0), foot_l=(-0.10, 0, 0.06), foot_r=(0.18, 0, 0.06))
_LIGHTER = replace(STAND, hand_r=(0.50, 0.16, -0.34), hand_l=(0.52, 0.12, -0.36), elbow_l=FACE, elbow_r=FACE,
    head=(14, 0, 0), spine=(4, 0, 0))
_KINDLE = replace(STAND, hand_r=(0.80, -0.34, -0.10), elbow_r=DOWN, hand_l=(0.40, -0.46, 0.0), elbow_l=DOWN,
    head=(14, 0, 0), spine=(8, 0, 0))
_BOARD = replace(STAND, hand_r=(0.64, 0.34, 0.16), elbow_r=(-0.2, -0.8, 0.8), hand_l=(0.30, -0.58, 0.10), elbow_l=DOWN,
    head=(-8, -6, 0), spine=(-2, -4, 0))
_REACH = replace(_BOARD, hand_r=(0.70, 0.30, 0.34), hand_l=(0.06, -0.86, 0.18), head=(-8, -14, 0), spine=(0, -8, 0),
    **_STRIDE)
_LIPS = replace(STAND, hand_r=(0.40, 0.20, -0.16), elbow_r=FACE, hand_l=(0.64, -0.16, -0.06), elbow_l=DOWN,
    head=(8, -6, 0))
_SHAKEN = replace(STAND, hand_r=(0.44, 0.16, -0.06), elbow_r=(0, -0.5, 1), hand_l=(0.46, 0.02, -0.26), elbow_l=FACE,
    head=(2, -6, 0))
_SPREAD = replace(STAND, hand_l=(0.54, -0.26, 0.30), hand_r=(0.54, -0.26, 0.30), elbow_l=DOWN, elbow_r=DOWN,
    head=(10, 0, 0))
_PEG = replace(STAND, hand_l=(0.52, 0.56, 0.10), hand_r=(0.52, 0.58, 0.10), elbow_l=(0, -0.6, 0.8),
    elbow_r=(0, -0.6, 0.8), head=(-22, 0, 0), spine=(-5, 0, 0))
_BONNET = replace(_TOP, hand_l=(0.70, -0.52, -0.02), hand_r=(0.74, -0.46, -0.04), spine=(30, 0, 0), head=(6, 0, 0),
    **_STRIDE)
_TOSS = replace(_TOP, hand_r=(0.62, -0.50, -0.02), hand_l=(0.30, -0.62, 0.16), head=(16, 0, 0))
_PEER = replace(_TOP, hand_l=(0.62, -0.48, -0.12), hand_r=(0.62, -0.48, -0.12), spine=(34, 0, 0), head=(18, 0, 0))
_EASEL = replace(STAND, hand_r=(0.80, 0.10, 0.06), elbow_r=(-0.2, -1, 0.5), hand_l=(0.40, -0.40, 0.04), elbow_l=DOWN,
    head=(0, 4, 0), foot_l=(0.12, 0, 0.05), foot_r=(-0.12, 0, 0.05))
_PIPE = replace(_TOP, hand_r=(0.64, -0.36, -0.24), hand_l=(0.64, -0.50, -0.20), head=(22, 0, 0))
_SIP = replace(_SEAT, hand_r=(0.42, 0.14, -0.30), elbow_r=FACE, hand_l=(0.62, -0.30, -0.16), head=(12, 0, 0))
_LOOM = replace(_SEAT, hand_l=(0.74, -0.26, 0.16), hand_r=(0.76, -0.24, 0.14), head=(10, 0, 0))
_KNIT = replace(SIT, hand_l=(0.50, -0.40, -0.18), hand_r=(0.52, -0.38, -0.18), elbow_l=DOWN, elbow_r=DOWN,
    head=(20, 0, 0), spine=(6, 0, 0))
_SELL = replace(_TOP, hand_r=(0.66, -0.30, 0.16), hand_l=(0.58, -0.58, 0.06), head=(2, -6, 0), spine=(4, 0, 0))
_GIFT = replace(STAND, hand_l=(0.50, -0.40, -0.16), hand_r=(0.52, -0.24, -0.14), elbow_l=DOWN, elbow_r=DOWN,
    head=(14, 0, 0))
_MAGIC = replace(STAND, hand_r=(0.56, 0.10, 0.16), elbow_r=(-0.2, -0.8, 0.7), hand_l=(0.56, -0.42, 0.02), elbow_l=DOWN,
    head=(4, 0, 0))
_HELM = replace(STAND, hand_l=(0.66, -0.14, 0.06), hand_r=(0.62, -0.42, 0.08), elbow_l=DOWN, elbow_r=DOWN,
    head=(-4, 0, 0), foot_l=(0.10, 0, 0.10), foot_r=(-0.10, 0, 0.10))

_MEND = replace(KNEEL, hand_r=(0.78, -0.34, -0.06), hand_l=(0.70, -0.24, 0.02), elbow_l=DOWN, elbow_r=DOWN,
    spine=(20, 0, 0), head=(4, 0, 0))
_GROOM = replace(STAND, hand_r=(0.86, 0.06, 0.02), elbow_r=DOWN, hand_l=(0.72, -0.10, 0.10), elbow_l=DOWN,
    head=(2, 0, 0), **_STRIDE)
_LOUPE = replace(STAND, hand_r=(0.44, 0.14, -0.24), elbow_r=FACE, hand_l=(0.62, -0.06, -0.24), elbow_l=DOWN,
    head=(14, 0, 0), spine=(6, 0, 0))
_CUP = replace(STAND, hand_l=(0.58, -0.30, -0.30), hand_r=(0.58, -0.30, -0.30), elbow_l=DOWN, elbow_r=DOWN,
    head=(18, 0, 0), spine=(2, 0, 0))
_AXE_UP = replace(STAND, hand_l=(0.16, 0.74, -0.30), hand_r=(0.10, 0.80, -0.30), elbow_l=(0.3, 0.2, 1),
    elbow_r=(0.3, 0.2, 1), spine=(-8, 0, 0), head=(14, 0, 0), **_STRIDE)
_AXE_HIT = replace(_AXE_UP, hand_l=(0.76, -0.40, -0.34), hand_r=(0.66, -0.46, -0.34), elbow_l=DOWN, elbow_r=DOWN,
    spine=(34, 0, 0), head=(4, 0, 0), shift=(-0.04, -0.10, 0))
_PICK = replace(STAND, hand_r=(0.52, 0.62, -0.02), elbow_r=(0, -0.6, 0.8), hand_l=(0.34, -0.52, 0.02), elbow_l=DOWN,
    head=(-22, 0, 0), spine=(-4, 0, 0), foot_l=(0.10, 0, 0.05), foot_r=(-0.10, 0.02, 0.05))
_VACUUM = replace(STAND, hand_r=(0.56, -0.52, 0.02), elbow_r=DOWN, hand_l=(0.04, -0.90, 0.16), spine=(12, -4, 0),
    head=(14, 0, 0), **_STRIDE)
_SEER = replace(_SEAT, hand_l=(0.66, -0.18, 0.02), hand_r=(0.66, -0.14, 0.04), head=(14, 0, 0), spine=(10, 0, 0))
_TAPE = replace(STAND, hand_l=(0.70, -0.02, 0.02), hand_r=(0.70, -0.06, 0.06), elbow_l=DOWN, elbow_r=DOWN, head=(6, 0,
    0))
_PIPE_UP = replace(STAND, hand_r=(0.56, -0.02, -0.30), hand_l=(0.82, -0.22, -0.28), elbow_l=DOWN, elbow_r=DOWN,
    head=(14, 0, 0), spine=(4, 0, 0), foot_l=(0.12, 0, 0.06), foot_r=(-0.12, 0, 0.06))
_PEEL = replace(STAND, hand_l=(0.66, -0.40, -0.06), hand_r=(0.36, -0.50, 0.0), elbow_l=DOWN, elbow_r=DOWN, head=(8, 0,
    0),
    spine=(8, 0, 0), **_STRIDE)
_WHITTLE = replace(SIT, hand_l=(0.56, -0.32, -0.16), hand_r=(0.56, -0.26, -0.20), elbow_l=DOWN, elbow_r=DOWN,
    head=(22, 0, 0), spine=(10, 0, 0))

CRAFTS: dict[str, tuple[float, tuple[Key, ...]]] = {
    "pour": (3.0, ((0.0, _POUR), (0.5, replace(_POUR, hand_r=(0.57, -0.15, -0.17), head=(20, 2, 1))))),
    "smith": (1.3, ((0.0, _SMITH_UP), (0.30, _SMITH_UP), (0.48, _SMITH_HIT), (0.60, _SMITH_HIT))),
    "throw_clay": (2.4, ((0.0, replace(_SEAT, hand_l=(0.76, -0.36, -0.20), hand_r=(0.76, -0.36, -0.20), spine=(20, 0,
        0))),
        (0.5, replace(_SEAT, hand_l=(0.76, -0.28, -0.20), hand_r=(0.76, -0.28, -0.20), spine=(18, 0, 0))))),
    "sew": (1.2, ((0.0, _SEAT), (0.5, replace(_SEAT, hand_l=(0.80, -0.34, -0.10), hand_r=(0.78, -0.34, -0.10))))),
    "saw": (1.1, ((0.0, _SAW_IN), (0.5, replace(_SAW_IN, hand_r=(0.74, -0.62, -0.04), elbow_r=DOWN, spine=(32, -4,
        0))))),
    "plane": (1.4, ((0.0, _PLANE_IN), (0.5, replace(_PLANE_IN, hand_l=(0.86, -0.52, -0.10), hand_r=(0.68, -0.56, -0.10),
        spine=(36, 0, 0))))),
    "weld": (1.6, ((0.0, _WELD), (0.5, replace(_WELD, hand_r=(0.64, -0.46, -0.10))))),
    "blow_out": (3.0, ((0.0, _BLOW), (0.5, replace(_BLOW, spine=(38, 0, 0), head=(-8, 0, 0))))),
    "spoon_feed": (2.6, ((0.0, _OFFER), (0.5, replace(_OFFER, hand_r=(0.72, -0.34, -0.06), hand_l=(0.46, -0.42,
        0.0))))),
    "scatter": (1.8, ((0.0, _SCATTER), (0.45, replace(_SCATTER, hand_r=(0.82, -0.22, 0.20), spine=(8, 10, 0))))),
    "offer": (4.0, ((0.0, _OFFER), (0.5, replace(_OFFER, hand_r=(0.88, -0.08, 0.0), head=(2, 0, 3))))),
    "strike_light": (4.0, ((0.0, _LIGHTER), (0.5, replace(_LIGHTER, head=(18, 0, 2))))),
    "kindle": (3.0, ((0.0, _KINDLE), (0.5, replace(_KINDLE, hand_r=(0.82, -0.30, -0.12), head=(16, 0, 2))))),
    "chalk": (1.6, ((0.0, _BOARD), (0.33, replace(_BOARD, hand_r=(0.66, 0.26, 0.22))),
        (0.66, replace(_BOARD, hand_r=(0.66, 0.30, 0.28), spine=(-2, -7, 0))))),
    "mural": (2.2, ((0.0, _REACH), (0.35, replace(_REACH, hand_r=(0.70, 0.52, 0.24))),
        (0.7, replace(_REACH, hand_r=(0.70, 0.16, 0.46), spine=(0, -12, 0))))),
    "roller": (1.8, ((0.0, _REACH), (0.5, replace(_REACH, hand_r=(0.72, -0.16, 0.30))))),
    "wash_pane": (1.6, ((0.0, _REACH), (0.5, replace(_REACH, hand_r=(0.70, 0.44, 0.02), spine=(0, 2, 0))))),
    "make_up": (3.0, ((0.0, _LIPS), (0.5, replace(_LIPS, hand_r=(0.40, 0.20, -0.22), head=(0, -6, 2))))),
    "shake_up": (0.5, ((0.0, _SHAKEN),
        (0.5, replace(_SHAKEN, hand_r=(0.36, 0.34, -0.02), hand_l=(0.40, 0.20, -0.22))))),
    "crack_egg": (2.4, ((0.0, replace(_TOP, hand_l=(0.58, -0.26, -0.16), hand_r=(0.58, -0.26, -0.16))),
        (0.5, replace(_TOP, hand_l=(0.58, -0.24, -0.08), hand_r=(0.58, -0.24, -0.08))))),
    "hammer_in": (0.9, ((0.0, replace(_TOP, hand_r=(0.52, -0.10, 0.02), spine=(8, -4, 0))),
        (0.45, replace(_TOP, hand_r=(0.62, -0.50, -0.06), spine=(14, 2, 0))))),
    "levitate": (3.0, ((0.0, _SPREAD),
        (0.5, replace(_SPREAD, hand_l=(0.56, -0.20, 0.34), hand_r=(0.56, -0.20, 0.34))))),
    "peg_out": (2.6, ((0.0, _PEG), (0.5, replace(_PEG, hand_r=(0.52, 0.54, 0.22), head=(-18, -8, 0))))),
    "tinker_bonnet": (1.4, ((0.0, _BONNET), (0.5, replace(_BONNET, hand_r=(0.70, -0.50, -0.16), head=(8, 4, 2))))),
    "wok": (1.5, ((0.0, _TOSS), (0.30, replace(_TOSS, hand_r=(0.68, -0.38, -0.02), spine=(6, 0, 0), head=(4, 0, 0))),
        (0.55, replace(_TOSS, hand_r=(0.56, -0.42, -0.02), spine=(8, 0, 0))))),
    "peer": (4.0, ((0.0, _PEER), (0.5, replace(_PEER, hand_r=(0.62, -0.44, -0.14), head=(19, 1, 1))))),
    "easel": (1.8, ((0.0, _EASEL), (0.5, replace(_EASEL, hand_r=(0.80, -0.08, -0.06), head=(4, 2, 1))))),
    "roll_out": (1.3, ((0.0, replace(_TOP, hand_l=(0.56, -0.64, 0.0), hand_r=(0.56, -0.64, 0.0))),
        (0.5, replace(_TOP, hand_l=(0.78, -0.56, 0.0), hand_r=(0.78, -0.56, 0.0), spine=(20, 0, 0))))),
    "ice_cake": (2.2, ((0.0, _PIPE), (0.5, replace(_PIPE, hand_r=(0.62, -0.34, -0.14), hand_l=(0.62, -0.48, -0.10))))),
    "noodles": (2.2, ((0.0, replace(_SEAT, hand_r=(0.66, -0.20, -0.20), hand_l=(0.62, -0.30, -0.16))), (0.45, _SIP),
        (0.7, _SIP))),
    "loom": (1.6, ((0.0, _LOOM), (0.5, replace(_LOOM, hand_l=(0.80, -0.20, 0.02), hand_r=(0.70, -0.28, 0.26))))),
    "knit": (0.9, ((0.0, _KNIT), (0.5, replace(_KNIT, hand_l=(0.48, -0.36, -0.16), hand_r=(0.54, -0.42, -0.20))))),
    "ledger": (1.6, ((0.0, replace(_SEAT, hand_r=(0.74, -0.32, -0.14))),
        (0.5, replace(_SEAT, hand_r=(0.76, -0.33, -0.02), head=(20, -3, 1))))),
    "mend_low": (1.4, ((0.0, _MEND), (0.5, replace(_MEND, hand_r=(0.76, -0.22, -0.14), head=(6, 4, 2))))),
    "groom": (1.8, ((0.0, _GROOM), (0.5, replace(_GROOM, hand_r=(0.84, -0.22, 0.10), spine=(6, 0, 0))))),
    "milk_cow": (1.0, ((0.0, replace(_WHITTLE, hand_l=(0.70, -0.34, -0.10), hand_r=(0.70, -0.46, -0.10), spine=(22, 0,
        0))),
        (0.5, replace(_WHITTLE, hand_l=(0.70, -0.46, -0.10), hand_r=(0.70, -0.34, -0.10), spine=(22, 0, 0))))),
    "inspect": (4.0, ((0.0, _LOUPE), (0.5, replace(_LOUPE, hand_r=(0.50, 0.10, -0.24), head=(17, 2, 2))))),
    "cup_hold": (4.0, ((0.0, _CUP), (0.5, replace(_CUP, hand_l=(0.58, -0.27, -0.30), hand_r=(0.58, -0.27, -0.30),
        head=(20, 0, 3))))),
    "floor_sit": (5.0, ((0.0, MEDITATE), (0.5, replace(MEDITATE, head=(-8, 8, 3), spine=(3, 3, 2))))),
    "split": (1.5, ((0.0, _AXE_UP), (0.28, _AXE_UP), (0.46, _AXE_HIT), (0.66, _AXE_HIT))),
    "pick_fruit": (2.6, ((0.0, _PICK), (0.5, replace(_PICK, hand_r=(0.56, 0.56, 0.02), head=(-20, 2, 2))))),
    "vacuum": (1.6, ((0.0, _VACUUM), (0.5, replace(_VACUUM, hand_r=(0.78, -0.44, 0.0), spine=(12, 6, 0))))),
    "seer": (3.0, ((0.0, _SEER), (0.5, replace(_SEER, hand_l=(0.66, -0.12, -0.06), hand_r=(0.66, -0.08, -0.04))))),
    "measure": (2.6, ((0.0, _TAPE), (0.5, replace(_TAPE, hand_r=(0.72, 0.02, 0.14), head=(2, -4, 2))))),
    "blow_glass": (3.0, ((0.0, _PIPE_UP), (0.5, replace(_PIPE_UP, spine=(-2, 4, 0))))),
    "shovel_in": (2.2, ((0.0, _PEEL), (0.5, replace(_PEEL, hand_l=(0.80, -0.36, -0.06), hand_r=(0.56, -0.46, 0.0),
        spine=(14, 0, 0))))),
    "whittle": (1.2, ((0.0, _WHITTLE), (0.5, replace(_WHITTLE, hand_r=(0.64, -0.24, -0.14))))),
    "operate": (1.8, ((0.0, _TOP), (0.5, replace(_TOP, hand_r=(0.66, -0.54, -0.12), hand_l=(0.60, -0.62, -0.10))))),
    "weigh": (3.0, ((0.0, _SELL), (0.5, replace(_SELL, hand_r=(0.74, -0.16, 0.10), head=(-2, -8, 2))))),
    "present": (2.6, ((0.0, _GIFT), (0.5, replace(_GIFT, hand_r=(0.50, -0.18, -0.06), head=(12, 0, 3))))),
    "magic": (2.4, ((0.0, _MAGIC), (0.5, replace(_MAGIC, hand_r=(0.64, -0.04, 0.06), head=(10, 2, 2))))),
    "helm": (4.0, ((0.0, _HELM), (0.5, replace(_HELM, hand_l=(0.66, -0.04, 0.02), hand_r=(0.62, -0.48, 0.10),
        spine=(0, 3, 4))))),
}  # fmt: skip
"""Cycle -> period in s, keys."""
