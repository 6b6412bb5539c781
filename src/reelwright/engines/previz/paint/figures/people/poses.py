"""Held and keyed poses of people, as data. See pose.py for what the numbers mean."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.pose import Pose

Key = tuple[float, Pose]  # phase 0..1, pose

STAND = Pose(shift=(0, -0.012, 0.045), hips=(0, 6, -5), spine=(-1, -9, 7), head=(2, -2, -3), foot_l=(0.09, 0, 0.06),
    foot_r=(-0.03, 0, 0.02), toes_l=(0, 24, 22), hand_l=(0.17, -0.90, 0.13), hand_r=(0.10, -0.91, 0.15))
HEROIC = replace(STAND, hand_l=(0.02, -0.62, 0.22), hand_r=(0.02, -0.62, 0.22), elbow_l=(-0.5, -0.1, 1),
    elbow_r=(-0.5, -0.1, 1), spine=(-5, 0, 0), head=(-4, 0, 0), foot_l=(0.05, 0, 0.13), foot_r=(-0.03, 0, 0.13),
    shift=(0, -0.025, 0), hips=(0, 0, 0))
SIT = Pose(shift=(-0.05, -0.50, 0), hips=(-6, 0, 0), spine=(12, 0, 0), head=(4, 0, 0), foot_l=(0.46, 0, 0.05),
    foot_r=(0.52, 0, 0.05), toes_l=(0, 8, 10), toes_r=(0, 8, 12), hand_l=(0.62, -0.52, 0.0),
    hand_r=(0.66, -0.50, 0.0), grip=(0.55, -0.35, 0.0), aim=(0.86, 0.5, 0.0))
SIT_GROUND = Pose(shift=(-0.10, -0.88, 0), hips=(-14, 0, 0), spine=(20, 0, 0), head=(-4, 0, 0), foot_l=(0.62, 0, 0.06),
    foot_r=(0.44, 0, 0.03), toes_l=(-20, 8, 14), toes_r=(0, 8, 10), hand_l=(0.66, -0.36, -0.10),
    hand_r=(0.62, -0.30, -0.14), elbow_l=(-0.4, -0.5, 1), elbow_r=(-0.4, -0.5, 1), grip=(0.55, -0.35, 0.0),
    aim=(0.86, 0.5, 0.0))
DANGLE = replace(SIT_GROUND, shift=(-0.16, -0.93, 0), spine=(16, 0, 0), head=(2, 0, 0), foot_l=(0.34, -0.56, 0.05),
    foot_r=(0.38, -0.50, 0.05), toes_l=(24, 4, 8), toes_r=(16, 4, 8), hand_l=(0.20, -0.84, 0.30),
    hand_r=(0.20, -0.84, 0.30))
WAVE0 = replace(STAND, hand_r=(0.10, 0.62, 0.45), elbow_r=(0.1, -0.6, 1), spine=(-2, -4, -6), head=(-3, 5, 6))
WAVE1 = replace(WAVE0, hand_r=(0.10, 0.70, 0.12), elbow_r=(0.1, -0.4, 1), spine=(-2, -4, -4))

DANCE: tuple[Key, ...] = (  # graceful: arabesque, gather, high reach, turn out
    (0.00, Pose(shift=(0, -0.01, 0), hips=(6, 0, -4), spine=(-22, 12, 8), head=(-14, 10, 6),
           hand_l=(0.45, 0.80, 0.22), elbow_l=(0, 0.2, 1), hand_r=(-0.55, 0.12, 0.72), elbow_r=(-0.3, -0.5, 0.6),
           foot_l=(0.0, 0.06, -0.02), toes_l=(38, 20, 10), foot_r=(-0.62, 0.42, 0.05), toes_r=(62, 20, 10))),
    (0.27, Pose(shift=(0, -0.09, 0), hips=(4, 10, 4), spine=(14, 14, -6), head=(14, 10, -6),
           hand_l=(0.50, -0.35, -0.12), elbow_l=(0.2, 0.1, 1), hand_r=(0.46, -0.42, -0.10), elbow_r=(0.2, 0.1, 1),
           foot_l=(0.06, 0, 0.04), toes_l=(0, 30, 28), foot_r=(-0.12, 0.10, 0.02), toes_r=(56, 30, 28))),
    (0.52, Pose(shift=(0, 0.0, 0), hips=(-4, -6, 6), spine=(-14, -16, -12), head=(-18, -12, -8),
           hand_l=(0.25, 0.62, 0.62), elbow_l=(0, 0, 1), hand_r=(0.20, 0.92, 0.16), elbow_r=(0, 0.2, 1),
           foot_l=(-0.10, 0.05, 0.03), toes_l=(42, 24, 12), foot_r=(0.36, 0.30, 0.08), toes_r=(66, 24, 30))),
    (0.77, Pose(shift=(0, -0.06, 0), hips=(2, -12, -6), spine=(6, -20, 10), head=(4, -10, 10),
           hand_l=(0.15, 0.10, 0.88), elbow_l=(-0.3, -0.4, 0.5), hand_r=(0.55, -0.12, 0.05), elbow_r=(0.1, 0.1, 1),
           foot_l=(0.10, 0, 0.08), toes_l=(0, 32, 22), foot_r=(-0.16, 0.05, 0.08), toes_r=(40, 32, 20))),
)

GROOVE: tuple[Key, ...] = (  # low bounce left and right
    (0.00, Pose(shift=(0, -0.10, -0.12), hips=(4, 12, -9), spine=(6, -14, 14), head=(6, -8, -8),
           hand_l=(0.34, -0.22, 0.30), elbow_l=(-0.2, -0.6, 1), hand_r=(0.10, 0.55, 0.42), elbow_r=(0.1, -0.6, 1),
           foot_l=(0.02, 0, 0.16), foot_r=(0.0, 0.03, 0.16), toes_r=(26, 30, 20), toes_l=(0, 26, 26))),
    (0.25, Pose(shift=(0, -0.01, 0.0), hips=(-2, 0, 0), spine=(-6, 0, 0), head=(-8, 0, 0), hand_l=(0.30, 0.10, 0.40),
           elbow_l=(-0.2, -0.6, 1), hand_r=(0.30, 0.10, 0.40), elbow_r=(-0.2, -0.6, 1), foot_l=(0.02, 0, 0.14),
           foot_r=(0.0, 0, 0.14), toes_l=(0, 26, 20), toes_r=(0, 26, 20))),
    (0.50, Pose(shift=(0, -0.10, 0.12), hips=(4, -12, 9), spine=(6, 14, -14), head=(6, 8, 8),
           hand_r=(0.34, -0.22, 0.30), elbow_r=(-0.2, -0.6, 1), hand_l=(0.10, 0.55, 0.42), elbow_l=(0.1, -0.6, 1),
           foot_r=(0.02, 0, 0.16), foot_l=(0.0, 0.03, 0.16), toes_l=(26, 30, 20), toes_r=(0, 26, 26))),
    (0.75, Pose(shift=(0, -0.01, 0.0), hips=(-2, 0, 0), spine=(-6, 0, 0), head=(-8, 0, 0), hand_l=(0.30, 0.10, 0.40),
           elbow_l=(-0.2, -0.6, 1), hand_r=(0.30, 0.10, 0.40), elbow_r=(-0.2, -0.6, 1), foot_l=(0.02, 0, 0.14),
           foot_r=(0.0, 0, 0.14), toes_l=(0, 26, 20), toes_r=(0, 26, 20))),
)

SWORDPLAY: tuple[Key, ...] = (  # guard, wind up overhead, cut, follow through
    (0.00, Pose(shift=(-0.02, -0.12, 0), hips=(2, -22, 0), spine=(4, 4, 0), head=(2, 14, 0), grip=(0.42, -0.22, 0.08),
           aim=(0.75, 0.75, -0.15), foot_l=(0.34, 0, 0.06), foot_r=(-0.36, 0, 0.06), toes_l=(0, 10, 14),
           toes_r=(8, 40, 14))),
    (0.34, Pose(shift=(-0.10, -0.08, 0), hips=(-6, -34, 0), spine=(-14, -18, 6), head=(4, 36, 0),
           grip=(0.05, 0.80, 0.22), aim=(-0.85, 0.45, 0.20), foot_l=(0.30, 0.03, 0.06), foot_r=(-0.36, 0, 0.06),
           toes_l=(-10, 10, 14), toes_r=(0, 40, 14))),
    (0.48, Pose(shift=(0.12, -0.20, 0), hips=(14, 4, 0), spine=(18, 16, -4), head=(-8, -6, 0),
           grip=(0.80, -0.18, -0.10), aim=(0.97, -0.10, -0.2), foot_l=(0.46, 0, 0.06), foot_r=(-0.40, 0.02, 0.06),
           toes_l=(0, 8, 14), toes_r=(34, 20, 10))),
    (0.64, Pose(shift=(0.12, -0.24, 0), hips=(18, 12, 0), spine=(26, 22, -6), head=(-18, -12, 0),
           grip=(0.46, -0.66, -0.26), aim=(0.42, -0.86, -0.35), foot_l=(0.46, 0, 0.06), foot_r=(-0.40, 0.03, 0.06),
           toes_l=(0, 8, 14), toes_r=(40, 20, 10))),
)

MARTIAL: tuple[Key, ...] = (  # stance, chamber, side kick, recover, punch
    (0.00, Pose(shift=(-0.06, -0.20, 0), hips=(0, -28, 0), spine=(2, 0, 0), head=(2, 26, 0),
           hand_l=(0.72, 0.10, -0.05), elbow_l=(0, -1, 0.3), hand_r=(0.20, -0.25, 0.10), elbow_r=(-1, -0.3, 0.3),
           foot_l=(0.34, 0, 0.08), foot_r=(-0.34, 0, 0.10), toes_l=(0, 6, 20), toes_r=(0, 46, 20))),
    (0.28, Pose(shift=(0.02, -0.02, 0), hips=(-8, 10, 0), spine=(-2, 6, 0), head=(6, 8, 0), hand_l=(0.42, -0.05, 0.0),
           elbow_l=(0, -1, 0.5), hand_r=(0.30, -0.30, 0.2), elbow_r=(-1, -0.3, 0.5), foot_l=(0.05, 0, 0.02),
           foot_r=(0.30, 0.52, 0.0), toes_l=(0, 30, 10), toes_r=(30, 10, 10))),
    (0.42, Pose(shift=(0.06, -0.01, 0), hips=(-24, 26, -6), spine=(-16, -8, 0), head=(22, -6, 0),
           hand_l=(0.30, -0.20, 0.30), elbow_l=(-0.3, -1, 0.5), hand_r=(-0.30, -0.45, 0.50), elbow_r=(-1, -0.3, 0.5),
           foot_l=(0.02, 0.02, 0.02), foot_r=(0.93, 0.90, 0.05), toes_l=(12, 40, 10), toes_r=(-40, 10, 10))),
    (0.56, Pose(shift=(0.02, -0.04, 0), hips=(-6, 10, 0), spine=(-2, 6, 0), head=(6, 8, 0), hand_l=(0.42, -0.05, 0.0),
           elbow_l=(0, -1, 0.5), hand_r=(0.30, -0.30, 0.2), elbow_r=(-1, -0.3, 0.5), foot_l=(0.05, 0, 0.02),
           foot_r=(0.32, 0.46, 0.0), toes_l=(0, 30, 10), toes_r=(20, 10, 10))),
    (0.74, Pose(shift=(0.08, -0.20, 0), hips=(8, 22, 0), spine=(4, 16, 0), head=(-4, -22, 0),
           hand_r=(0.95, 0.02, -0.12), elbow_r=(0, -1, 0.4), hand_l=(0.12, -0.30, 0.10), elbow_l=(-1, -0.3, 0.4),
           foot_l=(0.42, 0, 0.08), foot_r=(-0.36, 0, 0.10), toes_l=(0, 6, 16), toes_r=(10, 40, 16))),
)
LEAP = Pose(shift=(0, 0.30, 0), hips=(16, 14, 0), spine=(-4, -26, 0), head=(-10, 10, 0), hand_l=(0.70, 0.25, 0.15),
    elbow_l=(0, -1, 0.5), hand_r=(-0.55, -0.25, 0.55), elbow_r=(-0.5, -0.6, 0.6), foot_l=(0.46, 0.34, 0.02),
    foot_r=(-0.72, 0.34, 0.02), toes_l=(14, 6, 6), toes_r=(64, 10, 6), air=(0, 0.35, 0))
UMBRELLA = replace(STAND, grip=(0.34, -0.24, 0.30), aim=(-0.30, 1.0, -0.10))
DRUMMING = Pose(shift=(0, -0.03, 0), hips=(2, 0, 0), spine=(6, 0, 0), head=(8, 0, 0), foot_l=(0.04, 0, 0.09),
    foot_r=(-0.02, 0, 0.09), toes_l=(0, 20, 14), toes_r=(0, 20, 14))
VIOLIN = Pose(shift=(0, -0.01, -0.03), hips=(-2, 6, 3), spine=(-3, 4, -4), head=(10, 24, -14), foot_l=(0.09, 0, 0.06),
    foot_r=(-0.06, 0, 0.05), toes_l=(0, 16, 12), toes_r=(0, 22, 10), elbow_l=(0.35, -1, 0.25), elbow_r=(0.0, -0.5, 1))
FLY = Pose(shift=(0, 0.35, 0), hips=(76, 0, 4), spine=(-12, 0, 0), head=(-54, 8, 0), hand_l=(0.10, 0.99, 0.0),
    elbow_l=(0, 0.2, 1), hand_r=(0.10, -0.86, 0.20), elbow_r=(-1, -0.2, 0.6), foot_l=(-0.02, 0.01, -0.01),
    foot_r=(0.06, 0.10, 0), toes_l=(70, 6, 2), toes_r=(72, 6, 6), air=(1, 0.3, 0))
FLOAT = Pose(shift=(0, 0.25, 0), hips=(8, 0, 0), spine=(-12, 0, 0), head=(-10, 0, 0), hand_l=(0.10, -0.30, 0.72),
    elbow_l=(-0.4, -0.8, 0.4), hand_r=(0.10, -0.30, 0.72), elbow_r=(-0.4, -0.8, 0.4), foot_l=(-0.10, 0.04, 0.02),
    foot_r=(0.12, 0.22, 0.04), toes_l=(60, 6, 4), toes_r=(52, 6, 10), air=(1, 0.3, 0))
KNEEL = Pose(shift=(-0.04, -0.52, 0), hips=(4, 0, 0), spine=(10, 0, 0), head=(6, 0, 0), foot_l=(0.34, 0, 0.07),
    foot_r=(-0.50, 0.06, 0.05), toes_l=(0, 8, 8), toes_r=(62, 4, 6), hand_l=(0.42, -0.62, 0.06),
    hand_r=(0.36, -0.66, 0.08), grip=(0.5, -0.45, 0.1), aim=(0.3, 1, 0))
CROUCH = Pose(shift=(-0.06, -0.42, 0), hips=(22, 0, 0), spine=(18, 0, 0), head=(-28, 0, 0), foot_l=(0.14, 0, 0.10),
    foot_r=(-0.16, 0.02, 0.10), toes_l=(0, 20, 24), toes_r=(20, 20, 24), hand_l=(0.45, -0.60, 0.10),
    hand_r=(0.42, -0.62, 0.10))
MEDITATE = Pose(shift=(0, -0.80, 0), hips=(-4, 0, 0), spine=(4, 0, 0), head=(6, 0, 0), foot_l=(0.34, -0.02, -0.16),
    foot_r=(0.30, 0.00, -0.14), toes_l=(10, -60, 88), toes_r=(10, -60, 88), hand_l=(0.40, -0.72, 0.10),
    hand_r=(0.40, -0.72, 0.10))
ASTRIDE = Pose(shift=(0, -0.05, 0), hips=(0, 0, 0), spine=(6, 0, 0), head=(-2, 0, 0), foot_l=(0.30, 0.30, 0.20),
    foot_r=(0.30, 0.30, 0.20), toes_l=(-8, 16, 26), toes_r=(-8, 16, 26), hand_l=(0.62, -0.46, -0.08),
    hand_r=(0.62, -0.46, -0.08))
GAZE = replace(STAND, head=(-14, 12, 0), spine=(-5, -7, 3))
SHADE = replace(STAND, head=(-6, 10, 0), hand_r=(0.42, 0.30, -0.12), elbow_r=(0.3, 0.1, 1))
POINT = replace(STAND, hand_r=(0.93, 0.20, 0.05), elbow_r=(0, -1, 0.4), head=(-6, -4, 0), foot_l=(0.16, 0, 0.05),
    foot_r=(-0.12, 0, 0.04))
CHEER = replace(STAND, hand_l=(0.12, 0.88, 0.34), hand_r=(0.12, 0.90, 0.34), elbow_l=(0.2, 0.1, 1),
    elbow_r=(0.2, 0.1, 1), head=(-16, 0, 0), spine=(-8, 0, 0))
RAISE = replace(STAND, grip=(0.40, 0.50, 0.16), aim=(0.25, 1, 0.05), hand_l=(0.55, -0.20, 0.36),
    elbow_l=(-0.2, -0.9, 0.6), head=(-14, 0, 0), spine=(-6, -8, 0), foot_l=(0.16, 0, 0.06), foot_r=(-0.14, 0, 0.06))
THRUST = replace(RAISE, grip=(0.78, 0.18, 0.06), aim=(0.8, 0.7, 0), hand_l=(-0.20, -0.50, 0.50), head=(-6, 0, 0),
    spine=(10, 10, 0), shift=(0.06, -0.05, 0), foot_l=(0.30, 0, 0.06), foot_r=(-0.28, 0, 0.06))
CARRY = replace(STAND, hand_l=(0.52, -0.34, -0.06), hand_r=(0.52, -0.34, -0.06), elbow_l=(-0.5, -0.9, 0.3),
    elbow_r=(-0.5, -0.9, 0.3), head=(10, 0, 0))
SING = replace(STAND, hand_l=(0.42, -0.20, 0.40), hand_r=(0.40, -0.14, 0.42), elbow_l=(-0.4, -1, 0.4),
    elbow_r=(-0.4, -1, 0.4), head=(-16, 0, 0), spine=(-6, 0, 0))
STRUM = replace(STAND, hand_l=(0.50, -0.30, 0.28), hand_r=(0.36, -0.50, -0.10), elbow_l=(-0.2, -1, 0.4),
    elbow_r=(-0.9, -0.4, 0.7), head=(14, -6, 4), spine=(2, -4, 2))
WORK_UP = replace(STAND, hand_r=(0.36, 0.46, 0.10), elbow_r=(-0.2, -0.5, 1), hand_l=(0.52, -0.46, 0.0),
    elbow_l=(-0.6, -0.9, 0.4), spine=(6, -6, 0), head=(10, 0, 0), foot_l=(0.20, 0, 0.06), foot_r=(-0.16, 0, 0.06),
    toes_r=(0, 30, 14))
WORK_DOWN = replace(WORK_UP, hand_r=(0.58, -0.42, -0.06), spine=(24, 6, 0), head=(2, 0, 0), shift=(0.02, -0.05, 0))
LIE = Pose(shift=(0, -0.905, 0), hips=(-88, 0, 0), spine=(-2, 0, 0), head=(4, 0, 0), hand_l=(0.34, -0.50, -0.22),
    hand_r=(0.36, -0.56, -0.20), elbow_l=(-0.5, -0.4, 1), elbow_r=(-0.5, -0.4, 1), foot_l=(0.02, 0.02, 0.02),
        foot_r=(0.12, 0.10, 0.06), toes_l=(-10, 12, 6),
    toes_r=(0, 14, 20), air=(1, 0, 0))
CLIMB_A = Pose(shift=(0, 0, 0), hips=(4, 0, 0), spine=(-2, 0, 4), head=(-22, 0, 0), hand_l=(0.42, 0.82, 0.10),
    hand_r=(0.52, 0.12, 0.10), elbow_l=(-0.2, -0.3, 1), elbow_r=(-0.2, -1, 0.6), foot_l=(0.16, 0.05, 0.04),
    foot_r=(0.22, 0.42, 0.08), toes_l=(20, 14, 14), toes_r=(10, 14, 26))
CLIMB_B = Pose(shift=(0, 0.02, 0), hips=(4, 0, 0), spine=(-2, 0, -4), head=(-22, 0, 0), hand_r=(0.42, 0.82, 0.10),
    hand_l=(0.52, 0.12, 0.10), elbow_r=(-0.2, -0.3, 1), elbow_l=(-0.2, -1, 0.6), foot_r=(0.16, 0.05, 0.04),
    foot_l=(0.22, 0.42, 0.08), toes_r=(20, 14, 14), toes_l=(10, 14, 26))
SWIM_A = replace(FLY, shift=(0, -0.45, 0), hips=(74, 0, 12), head=(-40, 0, 0), hand_l=(0.10, 0.95, 0.05),
    hand_r=(-0.10, -0.80, 0.20), foot_l=(0.06, 0.02, 0), foot_r=(-0.10, 0.04, 0))
SWIM_B = replace(SWIM_A, hips=(74, 0, -12), hand_r=(0.10, 0.95, 0.05), hand_l=(-0.10, -0.80, 0.20),
    foot_r=(0.06, 0.02, 0), foot_l=(-0.10, 0.04, 0))
ROW_IN = replace(SIT, hand_l=(0.42, -0.22, 0.06), hand_r=(0.42, -0.22, 0.06), spine=(-10, 0, 0),
    elbow_l=(-1, -0.2, 0.6), elbow_r=(-1, -0.2, 0.6))
ROW_OUT = replace(SIT, hand_l=(0.93, -0.22, 0.06), hand_r=(0.93, -0.22, 0.06), spine=(30, 0, 0), head=(-16, 0, 0))
