"""Keyed poses of the whole body: sports, exercises, play. See pose.py for the numbers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.deeds import DOWN, SURF_A, SURF_B, TUMBLE_A
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import CLIMB_A, CLIMB_B, CROUCH, STAND, SWIM_A, SWIM_B, Key

_WIDE = replace(STAND, foot_l=(0.0, 0, 0.18), foot_r=(0.0, 0, 0.18), toes_l=(0, 24, 20), toes_r=(0, 24, 20),
    shift=(0, -0.03, 0), hips=(0, 0, 0), spine=(0, 0, 0), head=(0, 0, 0))
_PLANK = Pose(shift=(0, -0.58, 0), hips=(70, 0, 0), spine=(2, 0, 0), head=(-44, 0, 0), hand_l=(0.97, 0.12, 0.12),
    hand_r=(0.97, 0.12, 0.12), elbow_l=(0, -0.4, 1), elbow_r=(0, -0.4, 1), foot_l=(0.02, 0, 0.03),
    foot_r=(0.02, 0, 0.03), toes_l=(-10, 0, 0), toes_r=(-10, 0, 0), air=(1, 0, 0))
_DIP = replace(_PLANK, shift=(0, -0.70, 0), hips=(80, 0, 0), hand_l=(0.50, 0.06, 0.34), hand_r=(0.50, 0.06, 0.34))
_CRUNCH = Pose(shift=(0, -0.93, 0), hips=(-74, 0, 0), spine=(4, 0, 0), head=(16, 0, 0), hand_l=(0.10, 0.40, -0.06),
    hand_r=(0.10, 0.40, -0.06), elbow_l=(0.3, 0.1, 1), elbow_r=(0.3, 0.1, 1), foot_l=(0.30, 0.42, 0.05),
    foot_r=(0.30, 0.42, 0.05), toes_l=(62, 0, 6), toes_r=(62, 0, 6), air=(1, 0, 0))
_SQUAT = replace(_WIDE, shift=(-0.18, -0.40, 0), hips=(30, 0, 0), spine=(10, 0, 0), head=(-26, 0, 0),
    hand_l=(0.92, 0.02, -0.04), hand_r=(0.92, 0.02, -0.04))
_STAR = replace(_WIDE, foot_l=(0, 0, 0.32), foot_r=(0, 0, 0.32), hand_l=(0.05, 0.80, 0.50), hand_r=(0.05, 0.80, 0.50),
    elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), air=(0, 0.06, 0), head=(-8, 0, 0))
_LUNGE = replace(_WIDE, shift=(-0.10, -0.26, 0), hips=(26, 0, 0), spine=(22, 0, 0), head=(-8, 0, 0),
    foot_l=(0.62, 0, 0.06), foot_r=(-0.24, 0, 0.10), toes_l=(-22, 4, 4), toes_r=(0, 20, 24), hand_l=(0.86, -0.34, 0.04),
    hand_r=(0.84, -0.44, 0.04))
_TREE = replace(STAND, hips=(0, 0, 0), spine=(-3, 0, 0), head=(-4, 0, 0), shift=(0, -0.005, 0.05),
    foot_l=(0.02, 0, -0.03), foot_r=(0.02, 0.40, -0.10), toes_r=(46, 40, 86), hand_l=(0.02, 0.96, -0.30),
    hand_r=(0.02, 0.96, -0.30), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1))
_WARRIOR = replace(_WIDE, shift=(0.06, -0.24, 0), foot_l=(0.46, 0, 0.04), foot_r=(-0.52, 0, 0.06), toes_r=(0, 60, 20),
    hand_l=(0.92, 0.08, 0.0), hand_r=(-0.80, 0.04, 0.30), elbow_r=(0, -0.4, 1), head=(-2, 0, 0))
_HANDSTAND = Pose(shift=(0, 0.24, 0), hips=(176, 0, 0), spine=(-6, 0, 0), head=(-34, 0, 0), hand_l=(0.02, 0.98, 0.06),
    hand_r=(0.02, 0.98, 0.06), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(0.02, 0.02, 0.0),
    foot_r=(0.02, 0.02, 0.02), toes_l=(66, 0, 0), toes_r=(66, 0, 0), air=(1, 0, 0))
_PUSH_HANDS = replace(_WIDE, shift=(0.04, -0.20, 0), foot_l=(0.34, 0, 0.08), foot_r=(-0.30, 0, 0.10),
    toes_r=(0, 44, 20), hand_l=(0.74, 0.0, 0.0), hand_r=(0.60, -0.26, 0.05), elbow_l=DOWN, elbow_r=DOWN)
_CROWNED = (0.30, 0.84, -0.10)
_POINTE = replace(STAND, shift=(0, 0.10, 0), hips=(0, 0, 0), spine=(-5, 0, 0), head=(-6, 10, 4),
    foot_l=(0.03, 0.135, -0.03), foot_r=(-0.03, 0.135, -0.03), toes_l=(78, 20, 10), toes_r=(78, 20, 10),
    hand_l=_CROWNED, hand_r=_CROWNED, elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1))
_ARABESQUE = replace(_POINTE, hips=(16, 0, 0), spine=(-30, 0, 4), head=(-2, 0, 0), foot_r=(-0.80, 0.80, 0.02),
    toes_r=(84, 10, 6), hand_l=(0.86, 0.34, 0.06), hand_r=(-0.30, 0.14, 0.80), elbow_r=(-0.2, -0.3, 1))
_SKYDIVE = replace(TUMBLE_A, hips=(82, 0, 0), spine=(-18, 0, 0), head=(-40, 0, 0), hand_l=(-0.16, 0.52, 0.72),
    hand_r=(-0.16, 0.52, 0.72), elbow_l=(0.2, -0.3, 1), elbow_r=(0.2, -0.3, 1), foot_l=(-0.44, 0.30, 0.22),
    foot_r=(-0.44, 0.30, 0.22), toes_l=(60, 6, 10), toes_r=(60, 6, 10))
_DANGLE = replace(_SKYDIVE, hips=(168, 0, 0), spine=(-8, 0, 0), head=(-10, 0, 0), foot_l=(0.0, 0.02, -0.02),
    foot_r=(0.0, 0.02, -0.02), hand_l=(0.05, 0.62, 0.62), hand_r=(0.05, 0.62, 0.62), shift=(0, 0.6, 0))
_HOLD_BALL = replace(CROUCH, shift=(0, -0.16, 0), hips=(8, 0, 0), spine=(6, 0, 0), head=(-18, 0, 0),
    hand_l=(0.44, 0.16, -0.26), hand_r=(0.44, 0.22, -0.26), elbow_l=DOWN, elbow_r=DOWN, foot_l=(0.12, 0, 0.06),
    foot_r=(-0.06, 0, 0.06))
_SHOT = replace(STAND, air=(0, 0.12, 0), hand_l=(0.34, 0.78, -0.10), hand_r=(0.44, 0.88, -0.10), head=(-22, 0, 0),
    elbow_l=(0.2, -0.6, 0.8), elbow_r=(0.2, -0.6, 0.8), toes_l=(50, 10, 10), toes_r=(50, 10, 10), spine=(-4, 0, 0))
_DUNK = replace(_SHOT, air=(0, 0.62, 0), hand_r=(0.62, 0.78, 0.0), hand_l=(0.40, -0.30, 0.42), spine=(2, 14, 0),
    foot_l=(0.22, 0.30, 0.03), foot_r=(-0.30, 0.16, 0.03), hips=(8, 0, 0))
_KICK_BACK = replace(STAND, hips=(6, -10, 0), spine=(4, 10, 0), foot_l=(0.10, 0, 0.04), foot_r=(-0.56, 0.34, 0.06),
    toes_r=(60, 8, 6), hand_l=(0.40, -0.30, 0.62), hand_r=(-0.40, -0.60, 0.46), shift=(0, -0.05, 0))
_KICK_THROUGH = replace(_KICK_BACK, hips=(-12, 14, 0), spine=(-6, -12, 0), foot_r=(0.74, 0.40, 0.02),
    toes_r=(20, 4, 4), hand_l=(0.20, -0.60, 0.46), hand_r=(0.30, -0.20, 0.70), shift=(0.02, -0.03, 0))
_SWING_BACK = replace(_WIDE, hips=(4, -34, 0), spine=(14, -26, 6), head=(6, 56, 0), grip=(0.10, 0.40, 0.46),
    aim=(-0.5, 0.75, 0.35), toes_l=(14, 30, 14))
_ADDRESS = replace(_WIDE, hips=(6, 0, 0), spine=(24, 0, 0), head=(6, 0, 0), grip=(0.46, -0.62, 0.0),
    aim=(0.42, -0.92, 0.0), shift=(-0.04, -0.07, 0))
_FOLLOW = replace(_WIDE, hips=(0, 34, 0), spine=(-4, 30, -4), head=(-4, -30, 0), grip=(0.16, 0.42, -0.40),
    aim=(-0.55, 0.66, -0.4), toes_r=(50, 30, 10), foot_r=(-0.02, 0.10, 0.16))
_BAT_BACK = replace(_SWING_BACK, grip=(0.12, 0.16, 0.44), aim=(-0.25, 0.95, 0.25), spine=(6, -30, 4))
_BAT_THROUGH = replace(_FOLLOW, grip=(0.62, -0.10, -0.10), aim=(0.55, 0.10, -0.80), spine=(8, 22, 0))
_RACKET_BACK = replace(STAND, hips=(0, -26, 0), spine=(4, -20, 4), head=(0, 40, 0), hand_r=(-0.36, 0.06, 0.78),
    elbow_r=(-0.4, -0.4, 1), hand_l=(0.66, -0.10, 0.20), foot_l=(0.30, 0, 0.08), foot_r=(-0.24, 0, 0.10),
    shift=(0, -0.10, 0))
_RACKET_THROUGH = replace(_RACKET_BACK, hips=(0, 18, 0), spine=(8, 22, -4), head=(0, -30, 0),
    hand_r=(0.72, 0.30, -0.26), elbow_r=(0.2, -0.4, 1), hand_l=(0.10, -0.50, 0.50), shift=(0.08, -0.10, 0))
_BOWL_BACK = replace(STAND, hips=(20, 0, 0), spine=(16, -8, 0), head=(-30, 0, 0), shift=(0, -0.16, 0),
    hand_r=(-0.66, -0.60, 0.14), hand_l=(0.50, -0.30, 0.50), foot_l=(0.30, 0, 0.02), foot_r=(-0.34, 0.04, 0.06),
    toes_r=(50, 10, 8))
_BOWL_THROUGH = replace(_BOWL_BACK, shift=(0.10, -0.26, 0), hips=(30, 6, 0), hand_r=(0.62, -0.62, 0.02),
    foot_l=(0.40, 0, 0.02), foot_r=(-0.62, 0.08, -0.16))
GUARD = replace(STAND, hips=(4, -24, 0), spine=(8, -4, 0), head=(4, 24, 0), hand_l=(0.56, 0.16, -0.10),
    hand_r=(0.34, 0.16, -0.22), elbow_l=DOWN, elbow_r=DOWN, foot_l=(0.26, 0, 0.08), foot_r=(-0.24, 0.02, 0.10),
    shift=(0, -0.08, 0), toes_r=(14, 40, 16))
_JAB = replace(GUARD, hips=(6, 8, 0), spine=(10, 12, 0), head=(2, -14, 0), hand_r=(0.97, 0.10, -0.10),
    elbow_r=(0, -0.6, 0.8), hand_l=(0.36, 0.16, -0.20), shift=(0.06, -0.08, 0))
_CURL = replace(_WIDE, hand_l=(0.20, -0.92, 0.06), hand_r=(0.20, -0.92, 0.06), elbow_l=(-1, -0.3, 0.3),
    elbow_r=(-1, -0.3, 0.3))
_RACK = replace(_WIDE, shift=(0, -0.10, 0), hand_l=(0.28, 0.10, 0.10), hand_r=(0.28, 0.10, 0.10),
    elbow_l=(0.6, -0.9, 0.3), elbow_r=(0.6, -0.9, 0.3))
_PRESS = replace(_WIDE, hand_l=(0.06, 0.93, 0.14), hand_r=(0.06, 0.93, 0.14), elbow_l=(0.1, -0.1, 1),
    elbow_r=(0.1, -0.1, 1), head=(-6, 0, 0))
_BELL_DOWN = replace(_SQUAT, shift=(-0.14, -0.26, 0), hips=(36, 0, 0), spine=(12, 0, 0), hand_l=(0.30, -0.90, -0.22),
    hand_r=(0.30, -0.90, -0.22))
_BELL_UP = replace(_WIDE, hand_l=(0.90, 0.0, -0.26), hand_r=(0.90, 0.0, -0.26), spine=(-4, 0, 0))
_SKIP_LOW = replace(STAND, hand_l=(0.14, -0.62, 0.42), hand_r=(0.14, -0.62, 0.42), elbow_l=(-1, -0.3, 0.4),
    elbow_r=(-1, -0.3, 0.4), hips=(0, 0, 0), spine=(0, 0, 0), foot_l=(0, 0, 0.01), foot_r=(0, 0, 0.01),
    shift=(0, -0.04, 0))
_SKIP_HIGH = replace(_SKIP_LOW, air=(0, 0.16, 0), shift=(0, 0, 0), toes_l=(46, 6, 4), toes_r=(46, 6, 4))
_HOOP = replace(_WIDE, hand_l=(0.10, 0.34, 0.72), hand_r=(0.10, 0.34, 0.72), elbow_l=(-0.2, -0.6, 0.6),
    elbow_r=(-0.2, -0.6, 0.6))
_ROPE_A = replace(CLIMB_A, hand_l=(0.34, 0.90, -0.30), hand_r=(0.34, 0.46, -0.30), foot_l=(0.20, 0.30, -0.12),
    foot_r=(0.22, 0.34, -0.12), toes_l=(40, 0, 30), toes_r=(40, 0, 30), air=(1, 0.5, 0), head=(-24, 0, 0))
_ROPE_B = replace(_ROPE_A, hand_l=(0.34, 0.46, -0.30), hand_r=(0.34, 0.90, -0.30), foot_l=(0.34, 0.52, -0.12),
    foot_r=(0.36, 0.56, -0.12))
_AFLOAT = 0.80
"""How much lower than over the ground a body lies whose origin is at the water line."""
_CRAWL = replace(SWIM_A, shift=(0, SWIM_A.shift[1] - _AFLOAT, 0))
_SWIM_BACK = Pose(shift=(0, -0.45 - _AFLOAT, 0), hips=(-80, 0, 8), spine=(0, 0, 0), head=(8, 0, 0),
    hand_l=(0.10, 0.95, 0.05), hand_r=(0.10, -0.85, 0.20), foot_l=(0.06, 0.02, 0), foot_r=(-0.06, 0.04, 0),
    toes_l=(60, 0, 0), toes_r=(60, 0, 0), air=(1, 0, 0))
_BACKBEND = replace(_WIDE, hips=(-16, 0, 0), spine=(-38, 0, 0), head=(-24, 0, 0), shift=(0.10, -0.08, 0),
    hand_l=(0.02, 0.94, 0.10), hand_r=(0.02, 0.94, 0.10), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1))
_POM_UP = replace(_WIDE, hand_l=(0.05, 0.86, 0.36), hand_r=(0.05, 0.86, 0.36), elbow_l=(0, 0.1, 1),
    elbow_r=(0, 0.1, 1), head=(-8, 0, 0))
_POM_SIDE = replace(_WIDE, hand_l=(0.0, 0.80, 0.40), hand_r=(0.10, -0.52, 0.12), elbow_r=(-0.4, 0.0, 1),
    spine=(0, 0, -8), shift=(0, -0.05, -0.06))

_MULETA = replace(STAND, hips=(0, 0, 0), spine=(-8, -16, -4), head=(14, 10, 6), hand_l=(0.46, -0.36, 0.72),
    hand_r=(0.58, -0.34, -0.10), elbow_l=(-0.3, -0.8, 0.6), elbow_r=DOWN, foot_l=(0.10, 0, 0.03), foot_r=(-0.06, 0,
        0.02),
    toes_l=(0, 10, 4), toes_r=(14, 10, 4))
_FLAMENCO = replace(STAND, hips=(0, 12, -6), spine=(-14, -14, 8), head=(-4, 16, -6), hand_l=(0.16, 0.90, 0.10),
    elbow_l=(0, 0.1, 1), hand_r=(0.30, -0.30, 0.36), elbow_r=(-0.4, -0.2, 1), foot_l=(0.16, 0, 0.02),
    foot_r=(-0.08, 0.05, 0.04), toes_r=(30, 20, 12))
_HEAD_SPIN = Pose(shift=(0, -0.34, 0), hips=(178, 0, 0), spine=(2, 0, 0), head=(4, 0, 0), hand_l=(0.30, 0.36, 0.50),
    hand_r=(0.30, 0.36, 0.50), elbow_l=(0, 0.2, 1), elbow_r=(0, 0.2, 1), foot_l=(0.46, 0.16, 0.46),
    foot_r=(-0.30, 0.30, 0.40), toes_l=(40, 10, 20), toes_r=(50, 10, 20), air=(1, 0, 0))
_BACKFLIP = Pose(shift=(0, 0.95, 0), hips=(-150, 0, 0), spine=(26, 0, 0), head=(-20, 0, 0), hand_l=(0.55, -0.62, 0.12),
    hand_r=(0.55, -0.62, 0.12), elbow_l=(-0.4, -0.5, 1), elbow_r=(-0.4, -0.5, 1), foot_l=(0.42, 0.44, 0.02),
    foot_r=(0.40, 0.50, 0.02), toes_l=(50, 0, 6), toes_r=(50, 0, 6), air=(1, 0, 0))
_HIGH_BAR = Pose(shift=(0.10, 0.66, 0), hips=(-24, 0, 0), spine=(-8, 0, 0), head=(-6, 0, 0), hand_l=(0.06, 0.99, 0.0),
    hand_r=(0.06, 0.99, 0.0), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(0.16, 0.02, 0.0),
    foot_r=(0.16, 0.02, 0.0), toes_l=(76, 0, 0), toes_r=(76, 0, 0), air=(1, 0, 0))
_TRAPEZE = replace(_HIGH_BAR, shift=(-0.30, 0.92, 0), hips=(30, 0, 0), spine=(-14, 0, 0), foot_l=(-0.10, 0.06, 0.0),
    foot_r=(-0.10, 0.06, 0.02))
_SPIRAL = replace(_ARABESQUE, shift=(0, 0.0, 0), foot_l=(0.0, 0, 0.0), toes_l=(0, 8, 4), hips=(22, 0, 0),
    spine=(-26, 0, 4), foot_r=(-0.78, 0.86, 0.02))
_SCRATCH = replace(_POINTE, shift=(0, -0.02, 0), foot_l=(0.0, 0, 0.0), toes_l=(0, 8, 4), foot_r=(0.16, 0.36, -0.02),
    toes_r=(50, 20, 30))
_DIVE_IN = Pose(shift=(0, 0.9, 0), hips=(128, 0, 0), spine=(6, 0, 0), head=(10, 0, 0), hand_l=(0.14, 0.97, -0.26),
    hand_r=(0.14, 0.97, -0.26), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(-0.02, 0.0, 0.0),
    foot_r=(0.0, 0.02, 0.0), toes_l=(74, 0, 0), toes_r=(74, 0, 0), air=(1, 0, 0))
_SWING_OUT = replace(STAND, shift=(0.34, -0.36, 0), hips=(-24, 0, 0), spine=(4, 0, 0), head=(14, 0, 0),
    foot_l=(0.52, 0.40, 0.02), foot_r=(0.54, 0.42, 0.02), toes_l=(10, 4, 4), toes_r=(10, 4, 4), hand_l=(0.30, 0.30,
    0.10),
    hand_r=(0.30, 0.30, 0.10), elbow_l=(-0.2, -0.8, 0.5), elbow_r=(-0.2, -0.8, 0.5), air=(1, 0.0, 0))
_SWING_IN = replace(_SWING_OUT, shift=(-0.36, -0.38, 0), hips=(20, 0, 0), spine=(6, 0, 0), head=(-8, 0, 0),
    foot_l=(0.16, 0.46, 0.02), foot_r=(0.18, 0.44, 0.02), toes_l=(40, 4, 4), toes_r=(40, 4, 4))
_OLLIE = replace(CROUCH, shift=(0, -0.14, 0), hips=(16, -50, 0), spine=(14, 6, 0), head=(-6, 44, 0), air=(0, 0.66, 0),
    hand_l=(0.30, 0.22, 0.80), hand_r=(0.20, 0.40, 0.78), elbow_l=(-0.2, -0.5, 0.6), elbow_r=(-0.2, -0.5, 0.6),
    foot_l=(0.30, 0.20, -0.02), foot_r=(-0.30, 0.10, -0.02), toes_l=(-8, 50, 20), toes_r=(10, 60, 20))

_SPLASH_UP = replace(STAND, air=(0, 0.30, 0), shift=(0, 0.02, 0), spine=(-4, 0, 0), head=(-6, 0, 0),
    hand_l=(0.10, 0.52, 0.66), hand_r=(0.10, 0.60, 0.62), elbow_l=(-0.2, -0.4, 1), elbow_r=(-0.2, -0.4, 1),
    foot_l=(0.10, 0.16, 0.10), foot_r=(-0.06, 0.26, 0.10), toes_l=(24, 14, 12), toes_r=(34, 14, 16))
_SPLASH_DOWN = replace(STAND, shift=(0, -0.10, 0), spine=(8, 0, 0), head=(6, 0, 0), hand_l=(0.16, -0.06, 0.86),
    hand_r=(0.16, 0.02, 0.84), elbow_l=(-0.2, -0.8, 0.6), elbow_r=(-0.2, -0.8, 0.6), foot_l=(0.06, 0, 0.14),
    foot_r=(-0.04, 0, 0.14), toes_l=(0, 20, 18), toes_r=(0, 20, 18))
_PRONE = Pose(shift=(0, -0.86, 0), hips=(84, 0, 0), spine=(-16, 0, 0), head=(-52, 0, 0), hand_l=(0.30, 0.80, 0.26),
    hand_r=(0.10, -0.52, 0.34), elbow_l=(0.1, -0.3, 1), elbow_r=(-0.3, -0.4, 1), foot_l=(0.02, 0.02, 0.0),
    foot_r=(0.02, 0.10, 0.02), toes_l=(66, 6, 2), toes_r=(66, 6, 4), air=(1, 0, 0))
_UP_ON, _STRIDE = 0.115, 0.40
"""How high a running machine's belt is, in legs, and how far the feet reach."""
_TREAD = Pose(shift=(0.0, _UP_ON - 0.05, 0), hips=(6, 0, 0), spine=(6, 0, 0), head=(-6, 0, 0),
    foot_l=(_STRIDE, _UP_ON, 0.02), foot_r=(-0.46, _UP_ON + 0.20, 0.02), toes_r=(62, 4, 4), toes_l=(-8, 4, 4),
    hand_r=(0.42, -0.34, -0.02), hand_l=(-0.34, -0.44, 0.16), elbow_l=(-1, -0.5, 0.4), elbow_r=(-1, -0.7, 0.4))
_TREAD_UNDER = replace(_TREAD, shift=(0.0, _UP_ON - 0.01, 0), foot_l=(0.0, _UP_ON, 0.02), toes_l=(0, 4, 4),
    foot_r=(-0.10, _UP_ON + 0.34, 0.02), toes_r=(50, 4, 4), hand_r=(0.08, -0.56, 0.10), hand_l=(0.04, -0.56, 0.10))
_SERVE = replace(_WIDE, hips=(6, -16, 0), spine=(14, -10, 0), head=(-6, 24, 0), shift=(-0.04, -0.12, 0),
    foot_l=(0.10, 0, 0.14), foot_r=(-0.12, 0, 0.14), hand_r=(0.26, -0.42, 0.46), elbow_r=(-0.6, -0.6, 0.8),
    hand_l=(0.42, -0.30, 0.20), elbow_l=(-0.3, -0.9, 0.5))
_RETURN = replace(_SERVE, hips=(6, 10, 0), spine=(16, 12, 0), head=(-6, -18, 0), hand_r=(0.66, -0.10, 0.02),
    elbow_r=(0.0, -0.8, 0.6), hand_l=(0.24, -0.40, 0.30))


_SPRUNG = 0.62
"""Height of a trampoline's bed, in legs."""
_ON_BED = replace(_WIDE, shift=(0, _SPRUNG - 0.16, 0), foot_l=(0, _SPRUNG - 0.05, 0.10),
    foot_r=(0, _SPRUNG - 0.05, 0.10), hand_l=(0.30, -0.40, 0.50), hand_r=(0.30, -0.40, 0.50))
_OFF_BED = replace(_WIDE, shift=(0, _SPRUNG, 0), foot_l=(0.10, _SPRUNG + 0.16, 0.14),
    foot_r=(-0.12, _SPRUNG + 0.26, 0.14), toes_l=(40, 8, 8), toes_r=(50, 8, 8),
    hand_l=(0.10, 0.72, 0.50), hand_r=(0.10, 0.76, 0.50), elbow_l=(0, 0.1, 1),
    elbow_r=(0, 0.1, 1), head=(-10, 0, 0), air=(0, 0.62, 0))


def _mirrored(pose: Pose) -> Pose:
    """The same with the other leg and arm."""
    return replace(pose, foot_l=pose.foot_r, foot_r=pose.foot_l, toes_l=pose.toes_r, toes_r=pose.toes_l,
        hand_l=pose.hand_r, hand_r=pose.hand_l, elbow_l=pose.elbow_r, elbow_r=pose.elbow_l)


EXERCISES: dict[str, tuple[float, tuple[Key, ...], float]] = {
    "swing": (2.6, ((0.0, _SWING_OUT), (0.5, _SWING_IN)), 0.0),
    "ollie": (2.0, ((0.0, _OLLIE), (0.5, replace(_OLLIE, air=(0, 0.56, 0), spine=(18, -4, 0)))), 4.0),
    "tread": (0.72, ((0.0, _TREAD), (0.25, _mirrored(_TREAD_UNDER)), (0.5, _mirrored(_TREAD)),
        (0.75, _TREAD_UNDER)), 0.0),
    "bounce": (1.2, ((0.0, _ON_BED), (0.34, _OFF_BED), (0.66, _OFF_BED)), 0.0),
    "ping_pong": (1.3, ((0.0, _SERVE), (0.36, _SERVE), (0.5, _RETURN), (0.72, _RETURN)), 0.0),
    "push_up": (1.6, ((0.0, _PLANK), (0.5, _DIP)), 0.0),
    "sit_up": (2.0, ((0.0, _CRUNCH), (0.5, replace(_CRUNCH, hips=(-52, 0, 0), spine=(52, 0, 0)))), 0.0),
    "squat": (2.0, ((0.0, replace(_WIDE, hand_l=(0.92, 0, 0), hand_r=(0.92, 0, 0))), (0.5, _SQUAT)), 0.0),
    "star_jump": (1.0, ((0.0, _WIDE), (0.5, _STAR)), 0.0),
    "stretch": (4.0, ((0.0, _LUNGE), (0.5, replace(_LUNGE, spine=(28, 0, 0)))), 0.0),
    "yoga": (5.0, ((0.0, _TREE), (0.5, replace(_TREE, spine=(-3, 0, 2), head=(-6, 0, 2)))), 0.0),
    "warrior": (5.0, ((0.0, _WARRIOR), (0.5, replace(_WARRIOR, shift=(0.06, -0.26, 0)))), 0.0),
    "handstand": (4.0, ((0.0, _HANDSTAND), (0.5, replace(_HANDSTAND, foot_l=(0.08, 0.04, 0.02),
        foot_r=(-0.06, 0.02, 0.02)))), 0.0),
    "tai_chi": (6.0, ((0.0, _PUSH_HANDS), (0.4, replace(_PUSH_HANDS, shift=(-0.16, -0.22, 0), spine=(-2, -16, 0),
        hand_l=(0.44, 0.20, 0.20), hand_r=(0.42, -0.30, 0.36), head=(0, 10, 0))),
        (0.7, replace(_PUSH_HANDS, hand_l=(0.50, -0.30, 0.30), hand_r=(0.66, 0.26, 0.10), spine=(0, 10, 0)))), 0.0),
    "ballet": (4.0, ((0.0, _POINTE), (0.25, _POINTE), (0.5, _ARABESQUE), (0.8, _ARABESQUE)), 0.0),
    "skydive": (2.4, ((0.0, _SKYDIVE), (0.5, replace(_SKYDIVE, hips=(80, 0, 6), hand_l=(-0.22, 0.46, 0.74)))), 2.0),
    "bungee": (2.4, ((0.0, _DANGLE), (0.5, replace(_DANGLE, shift=(0, 0.35, 0), hand_l=(0.1, 0.74, 0.46)))), 0.0),
    "shoot_hoop": (2.2, ((0.0, _HOLD_BALL), (0.35, _HOLD_BALL), (0.55, _SHOT), (0.75, _SHOT)), 0.0),
    "dunk": (1.8, ((0.0, _HOLD_BALL), (0.12, _HOLD_BALL), (0.30, _DUNK), (0.80, _DUNK)), 0.0),
    "dribble": (0.8, ((0.0, replace(_HOLD_BALL, hand_r=(0.50, -0.30, 0.20), hand_l=(0.40, -0.30, 0.40))),
        (0.5, replace(_HOLD_BALL, hand_r=(0.50, -0.66, 0.20), hand_l=(0.40, -0.30, 0.40)))), 0.0),
    "kick_ball": (1.6, ((0.0, _KICK_BACK), (0.3, _KICK_BACK), (0.5, _KICK_THROUGH), (0.7, _KICK_THROUGH)), 0.0),
    "golf": (2.4, ((0.0, _ADDRESS), (0.2, _ADDRESS), (0.5, _SWING_BACK), (0.66, _ADDRESS), (0.8, _FOLLOW)), 0.0),
    "bat": (2.0, ((0.0, _BAT_BACK), (0.4, _BAT_BACK), (0.56, _BAT_THROUGH), (0.74, _FOLLOW)), 0.0),
    "racket": (1.6, ((0.0, _RACKET_BACK), (0.3, _RACKET_BACK), (0.52, _RACKET_THROUGH), (0.7, _RACKET_THROUGH)), 0.0),
    "bowl": (2.2, ((0.0, _BOWL_BACK), (0.3, _BOWL_BACK), (0.55, _BOWL_THROUGH), (0.8, _BOWL_THROUGH)), 0.0),
    "box": (0.9, ((0.0, GUARD), (0.4, _JAB), (0.6, GUARD)), 0.0),
    "curl": (2.0, ((0.0, _CURL), (0.5, replace(_CURL, hand_r=(0.40, -0.18, 0.02)))), 0.0),
    "press": (2.8, ((0.0, _RACK), (0.2, _RACK), (0.5, _PRESS), (0.8, _PRESS)), 0.0),
    "kettlebell": (1.8, ((0.0, _BELL_DOWN), (0.5, _BELL_UP)), 0.0),
    "jump_rope": (0.6, ((0.0, _SKIP_LOW), (0.5, _SKIP_HIGH)), 0.0),
    "hula": (0.9, ((0.0, replace(_HOOP, shift=(0.05, -0.04, 0), hips=(8, 0, 0))),
        (0.25, replace(_HOOP, shift=(0, -0.04, 0.06), hips=(0, 0, 8))),
        (0.5, replace(_HOOP, shift=(-0.05, -0.04, 0), hips=(-6, 0, 0))),
        (0.75, replace(_HOOP, shift=(0, -0.04, -0.06), hips=(0, 0, -8)))), 0.0),
    "climb_rope": (1.6, ((0.0, _ROPE_A), (0.5, _ROPE_B)), 0.0),
    "climb_rock": (2.4, ((0.0, CLIMB_A), (0.5, CLIMB_B)), 0.0),
    "backstroke": (1.6, ((0.0, _SWIM_BACK), (0.5, replace(_SWIM_BACK, hips=(-80, 0, -8), hand_l=(0.10, -0.85, 0.20),
        hand_r=(0.10, 0.95, 0.05)))), 0.8),
    "front_crawl": (1.5, ((0.0, _CRAWL), (0.5, replace(SWIM_B, shift=_CRAWL.shift))), 1.0),
    "surf_prone": (1.5, ((0.0, _PRONE), (0.5, replace(_PRONE, hand_l=(0.10, -0.52, 0.34),
        hand_r=(0.30, 0.80, 0.26)))), 0.7),
    "backbend": (3.0, ((0.0, _BACKBEND), (0.5, replace(_BACKBEND, spine=(-30, 0, 0)))), 0.0),
    "muleta": (2.4, ((0.0, _MULETA), (0.5, replace(_MULETA, spine=(-10, -4, -4), hand_l=(0.64, -0.30, 0.44),
        hand_r=(0.66, -0.32, -0.34)))), 0.0),
    "flamenco": (2.4, ((0.0, _FLAMENCO), (0.5, replace(_FLAMENCO, spine=(-10, 14, -8), hand_r=(0.16, 0.90, 0.10),
        elbow_r=(0, 0.1, 1), hand_l=(0.30, -0.30, 0.36), elbow_l=(-0.4, -0.2, 1), foot_r=(0.16, 0, 0.02),
        foot_l=(-0.08, 0.05, 0.04)))), 0.0),
    "head_spin": (1.2, ((0.0, _HEAD_SPIN), (0.5, replace(_HEAD_SPIN, hips=(178, 180, 0)))), 0.0),
    "backflip": (1.6, ((0.0, _BACKFLIP), (0.5, replace(_BACKFLIP, hips=(-188, 0, 0), shift=(0, 0.9, 0)))), 0.0),
    "trapeze": (2.6, ((0.0, _TRAPEZE), (0.5, replace(_TRAPEZE, shift=(0.30, 0.92, 0), hips=(-34, 0, 0)))), 0.0),
    "high_bar": (1.8, ((0.0, _HIGH_BAR), (0.5, replace(_HIGH_BAR, shift=(0.52, 0.86, 0), hips=(-62, 0, 0)))), 0.0),
    "skate_spiral": (3.2, ((0.0, _SPIRAL), (0.35, _SPIRAL), (0.6, _SCRATCH), (0.85, _SCRATCH)), 0.0),
    "dive_in": (3.0, ((0.0, _DIVE_IN), (0.5, replace(_DIVE_IN, hips=(134, 0, 0), shift=(0, 0.86, 0)))), 0.0),
    "splash": (1.4, ((0.0, _SPLASH_UP), (0.36, _SPLASH_DOWN), (0.62, replace(_SPLASH_DOWN, shift=(0, -0.20, 0))),
        (0.82, replace(_SPLASH_UP, air=(0, 0.10, 0), shift=(0, -0.06, 0)))), 0.0),
    "grind": (2.0, ((0.0, replace(SURF_A, air=(0, 0.42, 0))), (0.5, replace(SURF_B, air=(0, 0.42, 0)))), 0.0),
    "pom_poms": (1.0, ((0.0, _POM_UP), (0.5, _POM_SIDE)), 0.0),
}
"""Cycle -> period in s, keys, own speed in leg lengths a second."""
