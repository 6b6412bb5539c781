"""Keyed poses of hands at a worktop, a table or one's own face, as data. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.deeds import DOWN
from reelwright.engines.previz.paint.figures.people.poses import SIT, STAND, Key

FACE = (0.1, -1.0, 0.55)  # where the elbow hangs when a hand is at the face

_TOP = replace(STAND, hand_l=(0.58, -0.70, -0.06), hand_r=(0.60, -0.64, -0.06), elbow_l=DOWN, elbow_r=DOWN,
    spine=(10, -3, 3), head=(20, 0, -2), shift=(-0.02, -0.012, 0.03))
"""Standing at a worktop, looking at one's hands."""
_DESK = replace(SIT, hand_l=(0.72, -0.34, -0.02), hand_r=(0.72, -0.34, -0.02), elbow_l=DOWN, elbow_r=DOWN,
    spine=(10, 0, 0), head=(16, 0, 0))
_AT_FACE = replace(STAND, hand_r=(0.40, 0.22, -0.20), elbow_r=FACE, head=(-2, -4, 0))
_CHEEK = replace(_AT_FACE, hand_r=(0.40, 0.34, -0.16))
_CROWN = replace(STAND, hand_r=(0.16, 0.78, -0.06), elbow_r=(0.1, -0.1, 1), head=(6, -6, 0))
_PARTED = replace(STAND, hand_l=(0.60, 0.22, 0.40), hand_r=(0.60, 0.22, 0.40), elbow_l=(-0.1, -0.6, 0.9),
    elbow_r=(-0.1, -0.6, 0.9), head=(-4, 0, 0), spine=(4, 0, 0))
_KNOCK = replace(STAND, hand_r=(0.80, 0.10, -0.02), elbow_r=DOWN, head=(2, 0, 0), spine=(5, 4, 0))
_KNOB = replace(STAND, hand_r=(0.64, -0.40, 0.0), elbow_r=(-0.4, -0.9, 0.4), head=(10, 0, 0), spine=(5, 4, 0))
_BUTTON = replace(STAND, hand_r=(0.62, -0.40, -0.04), elbow_r=(-0.4, -0.9, 0.4), head=(12, 0, 0), spine=(9, 4, 0),
    foot_l=(0.12, 0, 0.06), foot_r=(-0.08, 0, 0.06))
_SNIP = replace(STAND, hand_r=(0.46, 0.24, 0.10), elbow_r=(0.2, -0.5, 1), hand_l=(0.16, 0.40, 0.16),
    elbow_l=(0.2, -0.5, 1), head=(4, -8, -6))
_SOAP = replace(STAND, hand_l=(0.10, 0.74, -0.06), hand_r=(0.14, 0.78, -0.06), elbow_l=(0.1, -0.1, 1),
    elbow_r=(0.1, -0.1, 1), head=(-12, 0, 0), spine=(-4, 0, 0))
_NECK = replace(STAND, hand_l=(0.30, 0.02, -0.36), hand_r=(0.30, 0.05, -0.36), elbow_l=(0.1, -0.5, 1),
    elbow_r=(0.1, -0.5, 1), head=(-6, 0, 0))
_FISTS = replace(STAND, hand_l=(0.50, -0.34, -0.20), hand_r=(0.52, -0.28, -0.22), elbow_l=DOWN, elbow_r=DOWN,
    head=(16, 0, 0))
_STROKE = replace(STAND, shift=(-0.04, -0.40, 0), hips=(18, 0, 0), spine=(14, 0, 0), head=(4, 0, 0),
    foot_l=(0.20, 0, 0.08), foot_r=(-0.34, 0.05, 0.06), toes_r=(50, 6, 10), hand_r=(0.82, -0.36, 0.0),
    elbow_r=DOWN, hand_l=(0.44, -0.66, 0.06))
_WEEP = replace(STAND, hand_l=(0.36, -0.14, -0.22), hand_r=(0.36, 0.05, -0.17), elbow_l=DOWN, elbow_r=FACE,
    head=(20, -6, 8), spine=(10, 0, 0))
_SEATED_WEEP = replace(SIT, hand_l=(0.34, 0.30, -0.26), hand_r=(0.34, 0.32, -0.26), elbow_l=FACE, elbow_r=FACE,
    head=(30, 0, 0), spine=(22, 0, 0))
_EAR = replace(STAND, hand_r=(0.20, 0.42, -0.02), elbow_r=(0.1, -1.0, 0.7), head=(2, 8, 10), hand_l=(0.10, -0.88, 0.14))
_SELFIE = replace(STAND, hand_r=(0.84, 0.42, 0.22), elbow_r=(-0.2, -0.8, 0.7), head=(-6, -8, 8), spine=(-4, -6, 4))
_SMOKE = replace(STAND, hand_r=(0.40, 0.22, -0.30), elbow_r=FACE, hand_l=(0.12, -0.84, 0.10))
_SHRUG = replace(STAND, head=(0, 32, 2))
_SHAKE = replace(STAND, hand_r=(0.74, -0.30, -0.12), elbow_r=DOWN, spine=(5, -6, 0), head=(4, 4, 0))
_PLUCK = replace(SIT, hand_l=(0.66, 0.02, -0.16), hand_r=(0.62, -0.06, -0.30), elbow_l=(-0.1, -0.6, 1),
    elbow_r=(-0.1, -0.6, 1), head=(4, 8, 6), spine=(4, 0, 0))
_CELLO = replace(SIT, hand_l=(0.40, 0.12, -0.16), hand_r=(0.62, -0.52, 0.10), elbow_l=(0.2, -0.7, 1),
    elbow_r=(-0.1, -0.3, 1), head=(12, 6, -6), foot_l=(0.44, 0, 0.14), foot_r=(0.44, 0, 0.14))
_SAX = replace(STAND, hand_l=(0.46, -0.18, -0.28), hand_r=(0.44, -0.48, -0.20), elbow_l=(-0.1, -0.7, 0.9),
    elbow_r=(-0.3, -0.7, 0.9), head=(8, -4, 4), spine=(-6, -4, 2))
_SQUEEZE = replace(STAND, hand_l=(0.46, -0.30, 0.02), hand_r=(0.46, -0.30, 0.02), elbow_l=(-0.3, -0.5, 1),
    elbow_r=(-0.3, -0.5, 1), head=(8, 6, 4))
_MIC = replace(STAND, hand_r=(0.34, 0.24, -0.32), elbow_r=FACE, head=(-8, 0, 0), hand_l=(0.36, -0.30, 0.44),
    elbow_l=(-0.3, -0.8, 0.6))
_PAD = replace(SIT, hand_l=(0.50, -0.34, -0.22), hand_r=(0.50, -0.34, -0.22), elbow_l=DOWN, elbow_r=DOWN,
    head=(6, 0, 0), spine=(14, 0, 0))
_HAUL = replace(STAND, hand_l=(0.72, -0.42, -0.14), hand_r=(0.44, -0.30, -0.10), elbow_l=DOWN, elbow_r=(-0.6, -0.3, 1),
    spine=(16, 8, 0), head=(6, 0, 0), shift=(-0.06, -0.10, 0), foot_l=(0.34, 0, 0.08), foot_r=(-0.22, 0, 0.08))
_RUB = replace(SIT, hand_l=(0.80, -0.62, -0.04), hand_r=(0.76, -0.66, -0.04), spine=(34, 0, 0), head=(-2, 0, 0))

_CUDDLE = replace(STAND, hand_l=(0.46, -0.20, -0.26), hand_r=(0.44, -0.28, -0.26), elbow_l=(-0.1, -0.7, 0.9),
    elbow_r=(-0.1, -0.7, 0.9), head=(14, 0, 8))
_TRAY = replace(STAND, hand_r=(0.30, 0.00, 0.62), elbow_r=(-0.3, -1.0, 0.4), hand_l=(-0.10, -0.62, 0.10),
    elbow_l=(-1, 0.1, 0.6))

CHORES: dict[str, tuple[float, tuple[Key, ...]]] = {
    "chop": (0.7, ((0.0, _TOP), (0.45, replace(_TOP, hand_r=(0.60, -0.48, -0.08))))),
    "peel": (1.1, ((0.0, _TOP), (0.5, replace(_TOP, hand_r=(0.72, -0.62, -0.14))))),
    "knead": (1.2, ((0.0, _TOP), (0.5, replace(_TOP, hand_l=(0.70, -0.66, -0.10), hand_r=(0.72, -0.66, -0.10),
        spine=(18, 0, 0))))),
    "wash": (1.1, ((0.0, _TOP), (0.33, replace(_TOP, hand_r=(0.66, -0.66, -0.16))),
        (0.66, replace(_TOP, hand_r=(0.56, -0.60, -0.20))))),
    "spread": (1.5, ((0.0, replace(_TOP, hand_r=(0.50, -0.60, 0.02), spine=(10, 3, 0))),
        (0.5, replace(_TOP, hand_r=(0.56, -0.60, -0.10), spine=(10, -2, 0))))),
    "iron": (2.0, ((0.0, replace(_TOP, hand_r=(0.54, -0.62, 0.26), spine=(10, 6, 0))),
        (0.5, replace(_TOP, hand_r=(0.58, -0.62, -0.30), spine=(10, -6, 0))))),
    "arrange": (2.4, ((0.0, replace(_TOP, hand_r=(0.60, -0.30, -0.10), hand_l=(0.56, -0.46, -0.10), head=(12, 0, 2))),
        (0.5, replace(_TOP, hand_r=(0.54, -0.20, 0.06), hand_l=(0.58, -0.46, -0.10), head=(8, -4, -3))))),
    "fold": (2.2, ((0.0, replace(_TOP, hand_l=(0.56, -0.40, 0.10), hand_r=(0.56, -0.40, 0.10))),
        (0.5, replace(_TOP, hand_l=(0.60, -0.62, -0.14), hand_r=(0.60, -0.62, -0.14))))),
    "bench": (1.4, ((0.0, _TOP), (0.5, replace(_TOP, hand_r=(0.64, -0.56, -0.16), head=(24, 4, 3))))),
    "desk": (1.6, ((0.0, _DESK), (0.5, replace(_DESK, hand_r=(0.76, -0.36, -0.16))))),
    "chess": (3.2, ((0.0, replace(_DESK, hand_r=(0.56, -0.30, -0.10), hand_l=(0.44, 0.10, -0.24), elbow_l=FACE)),
        (0.4, replace(_DESK, hand_r=(0.86, -0.22, -0.10), hand_l=(0.44, 0.10, -0.24), elbow_l=FACE)),
        (0.7, replace(_DESK, hand_r=(0.88, -0.32, -0.14), hand_l=(0.44, 0.10, -0.24), elbow_l=FACE)))),
    "cards": (1.4, ((0.0, replace(_DESK, hand_l=(0.58, -0.16, -0.16), hand_r=(0.62, -0.18, -0.18))),
        (0.5, replace(_DESK, hand_l=(0.56, -0.14, -0.10), hand_r=(0.66, -0.10, -0.06))))),
    "dine": (2.4, ((0.0, replace(_DESK, hand_r=(0.70, -0.32, -0.14))),
        (0.45, replace(_DESK, hand_r=(0.40, 0.20, -0.30), elbow_r=FACE, head=(4, 0, 0))),
        (0.65, replace(_DESK, hand_r=(0.40, 0.20, -0.30), elbow_r=FACE, head=(4, 0, 0))))),
    "brush_teeth": (0.6, ((0.0, _AT_FACE), (0.5, replace(_AT_FACE, hand_r=(0.42, 0.24, -0.10))))),
    "cuddle": (4.0, ((0.0, _CUDDLE), (0.5, replace(_CUDDLE, head=(12, 2, 10), spine=(5, 0, -2))))),
    "serve": (4.0, ((0.0, _TRAY), (0.5, replace(_TRAY, head=(0, -4, -2), spine=(0, -4, 3))))),
    "blow": (3.0, ((0.0, _AT_FACE), (0.5, replace(_AT_FACE, head=(-6, -2, 0))))),
    "shave": (1.8, ((0.0, _CHEEK), (0.5, replace(_CHEEK, hand_r=(0.44, 0.22, -0.22), head=(-8, 10, 0))))),
    "comb": (1.6, ((0.0, _CROWN), (0.6, replace(_CROWN, hand_r=(0.20, 0.46, 0.02))))),
    "shower": (1.2, ((0.0, _SOAP), (0.5, replace(_SOAP, hand_l=(0.18, 0.70, -0.14), hand_r=(0.06, 0.74, 0.02))))),
    "knot_tie": (1.6, ((0.0, _NECK), (0.5, replace(_NECK, hand_r=(0.32, -0.12, -0.32))))),
    "draw_curtains": (3.2, ((0.0, _PARTED), (0.5, replace(_PARTED, hand_l=(0.72, 0.22, -0.04),
        hand_r=(0.72, 0.22, -0.04))))),
    "knock": (0.9, ((0.0, _KNOCK), (0.4, replace(_KNOCK, hand_r=(0.56, 0.20, 0.02))))),
    "knob": (2.6, ((0.0, _KNOB), (0.5, replace(_KNOB, hand_r=(0.70, -0.40, 0.02), spine=(8, 6, 0))))),
    "push_button": (2.4, ((0.0, _BUTTON), (0.5, replace(_BUTTON, hand_r=(0.68, -0.46, -0.06), spine=(14, 6, 0))))),
    "snip": (1.2, ((0.0, _SNIP), (0.5, replace(_SNIP, hand_r=(0.42, 0.30, 0.08))))),
    "fiddle": (1.0, ((0.0, _FISTS), (0.5, replace(_FISTS, hand_r=(0.56, -0.20, -0.10))))),
    "pet": (1.4, ((0.0, _STROKE), (0.5, replace(_STROKE, hand_r=(0.94, -0.30, 0.06))))),
    "weep": (1.6, ((0.0, _WEEP), (0.5, replace(_WEEP, spine=(13, 0, 0), head=(25, -6, 9))))),
    "weep_seated": (1.2, ((0.0, _SEATED_WEEP), (0.5, replace(_SEATED_WEEP, spine=(26, 0, 0))))),
    "call": (4.0, ((0.0, _EAR), (0.5, replace(_EAR, head=(0, 4, 8), hand_l=(0.36, -0.50, 0.16), elbow_l=DOWN)))),
    "selfie": (4.0, ((0.0, _SELFIE), (0.5, replace(_SELFIE, head=(-8, -4, 12))))),
    "smoke": (4.0, ((0.0, _SMOKE), (0.3, _SMOKE), (0.5, replace(_SMOKE, hand_r=(0.50, -0.24, 0.16), head=(-8, 0, 0))),
        (0.8, replace(_SMOKE, hand_r=(0.50, -0.24, 0.16))))),
    "shake_head": (1.2, ((0.0, _SHRUG), (0.5, replace(_SHRUG, head=(0, -32, -2))))),
    "nod": (1.2, ((0.0, replace(STAND, head=(-8, 0, 0))), (0.5, replace(STAND, head=(18, 0, 0))))),
    "handshake": (0.9, ((0.0, _SHAKE), (0.5, replace(_SHAKE, hand_r=(0.76, -0.40, -0.12))))),
    "harp": (2.0, ((0.0, _PLUCK), (0.5, replace(_PLUCK, hand_l=(0.60, 0.10, -0.20), hand_r=(0.68, -0.14, -0.24))))),
    "drum_set": (0.9, ((0.0, replace(_DESK, hand_l=(0.62, -0.30, 0.10), hand_r=(0.62, 0.0, 0.16), head=(6, 6, 3))),
        (0.5, replace(_DESK, hand_l=(0.62, 0.0, 0.16), hand_r=(0.62, -0.30, 0.10), head=(10, -6, -3))))),
    "cello": (2.0, ((0.0, _CELLO), (0.5, replace(_CELLO, hand_r=(0.66, -0.50, 0.44), hand_l=(0.40, 0.06, -0.16))))),
    "sax": (2.0, ((0.0, _SAX), (0.5, replace(_SAX, spine=(-10, 4, -3), head=(2, 4, 2))))),
    "accordion": (2.0, ((0.0, _SQUEEZE), (0.5, replace(_SQUEEZE, hand_l=(0.44, -0.30, 0.30), spine=(-3, 0, 4))))),
    "microphone": (2.0, ((0.0, _MIC), (0.5, replace(_MIC, hand_l=(0.42, -0.06, 0.52), head=(-14, 6, 4),
        spine=(-6, 4, 3))))),
    "gamepad": (0.8, ((0.0, _PAD), (0.5, replace(_PAD, hand_r=(0.52, -0.30, -0.20), head=(4, 3, 3))))),
    "haul": (1.8, ((0.0, _HAUL), (0.5, replace(_HAUL, hand_l=(0.40, -0.26, -0.10), hand_r=(0.74, -0.42, -0.14),
        elbow_l=(-0.6, -0.3, 1), elbow_r=DOWN, spine=(2, -8, 0), shift=(-0.16, -0.12, 0))))),
    "rub_legs": (1.2, ((0.0, _RUB), (0.5, replace(_RUB, hand_l=(0.70, -0.52, -0.04), hand_r=(0.84, -0.70, -0.04))))),
}
"""Cycle -> period in s, keys."""
