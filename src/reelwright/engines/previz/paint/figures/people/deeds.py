"""Keyed poses of what people do with their hands and on their vehicles, as data. See pose.py for the numbers."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.poses import CROUCH, FLY, KNEEL, SIT, STAND, Key

DOWN = (-0.5, -0.9, 0.35)  # where elbows point when hands work before the chest


def _both(base: Pose, forward: float, up: float, out: float, **more: tuple[float, float, float]) -> Pose:
    """Both hands at the same place before the shoulders."""
    return replace(base, hand_l=(forward, up, out), hand_r=(forward, up, out), elbow_l=DOWN, elbow_r=DOWN, **more)


CARRYING = _both(Pose(), 0.52, -0.34, -0.06)
AKIMBO = replace(STAND, hand_r=(-0.02, -0.58, 0.16), elbow_r=(-0.5, 0.0, 1), hand_l=(0.14, -0.88, 0.14))
POCKETS = replace(STAND, hand_l=(0.10, -0.72, 0.10), hand_r=(0.10, -0.72, 0.10), elbow_l=(-0.9, -0.1, 0.7),
    elbow_r=(-0.9, -0.1, 0.7),
    head=(4, 10, 2), spine=(2, -5, 3))
READ = _both(STAND, 0.52, -0.22, -0.14, head=(20, 0, 0), spine=(3, 0, 0))
READ_SIT = _both(SIT, 0.50, -0.28, -0.14, head=(20, 0, 0))
READ_LOW = _both(STAND, 0.60, -0.52, -0.12, head=(24, 0, 0), spine=(4, 0, 0))
READ_LOW_SIT = _both(SIT, 0.60, -0.50, -0.12, head=(24, 0, 0))
"""For who has a large head on a short neck: the book is below the chin."""
READ_WIDE = _both(STAND, 0.58, -0.20, 0.09, head=(18, 0, 0), spine=(3, 0, 0))
READ_WIDE_SIT = _both(SIT, 0.56, -0.22, 0.09, head=(18, 0, 0))
WRITE_A = replace(_both(STAND, 0.50, -0.34, -0.12, head=(24, 0, 0), spine=(6, 0, 0)), hand_r=(0.52, -0.26, -0.20))
WRITE_B = replace(WRITE_A, hand_r=(0.56, -0.28, -0.08))
TYPE_A = replace(_both(SIT, 0.70, -0.40, -0.06, head=(8, 0, 0)), hand_r=(0.70, -0.36, -0.06))
TYPE_B = replace(TYPE_A, hand_r=(0.70, -0.40, -0.06), hand_l=(0.70, -0.36, -0.06))
PAINT_A = replace(STAND, hand_r=(0.72, 0.22, 0.10), elbow_r=(-0.2, -1, 0.5), hand_l=(0.44, -0.36, 0.06), elbow_l=DOWN,
    head=(-2, 0, 0), foot_l=(0.12, 0, 0.05), foot_r=(-0.12, 0, 0.05))
PAINT_B = replace(PAINT_A, hand_r=(0.74, -0.06, -0.10), spine=(3, 4, 0), head=(4, 0, 2))
STIR_A = replace(STAND, hand_r=(0.56, -0.34, 0.02), elbow_r=DOWN, hand_l=(0.52, -0.44, -0.02), elbow_l=DOWN,
    head=(18, 0, 0),
    spine=(6, 0, 0))
STIR_B = replace(STIR_A, hand_r=(0.64, -0.36, -0.14))
STIR_C = replace(STIR_A, hand_r=(0.66, -0.32, 0.10))
FLIP_A = replace(STAND, hand_r=(0.62, -0.42, 0.06), elbow_r=DOWN, hand_l=(0.20, -0.66, 0.30), head=(16, 0, 0))
FLIP_B = replace(FLIP_A, hand_r=(0.70, -0.14, 0.06), head=(-12, 0, 0), spine=(-4, 0, 0))
FLIP_C = replace(FLIP_A, hand_r=(0.64, -0.36, 0.06), head=(-18, 0, 0), spine=(-3, 0, 0))
MEND_A = replace(SIT, hand_l=(0.52, -0.42, 0.04), hand_r=(0.56, -0.36, -0.10), elbow_l=DOWN, elbow_r=DOWN,
    head=(22, 4, 0),
    spine=(16, 0, 0))
MEND_B = replace(MEND_A, hand_r=(0.50, 0.02, 0.30), head=(8, -6, 4), spine=(10, -4, 0))
FISH = replace(STAND, grip=(0.42, -0.42, 0.0), aim=(0.86, 0.50, 0.0), head=(4, 0, 0), foot_l=(0.14, 0, 0.07),
    foot_r=(-0.12, 0, 0.07))
DIG_A = replace(STAND, grip=(0.58, -0.72, 0.06), aim=(-0.40, 0.90, -0.05), spine=(30, 6, 0), head=(2, 0, 0),
    shift=(0.02, -0.07, 0),
    foot_l=(0.26, 0, 0.07), foot_r=(-0.20, 0, 0.07))
DIG_B = replace(DIG_A, grip=(0.62, -0.34, 0.20), aim=(-0.85, 0.42, -0.20), spine=(12, 22, 0), head=(4, 8, 0),
    shift=(0, -0.02, 0))
SWEEP_A = replace(STAND, grip=(0.52, -0.52, 0.22), aim=(-0.32, 0.95, -0.30), spine=(12, 16, 0), head=(12, 0, 0),
    foot_l=(0.18, 0, 0.07), foot_r=(-0.14, 0, 0.07))
SWEEP_B = replace(SWEEP_A, grip=(0.62, -0.50, -0.20), aim=(-0.32, 0.95, 0.10), spine=(14, -12, 0))
PLANT_A = replace(STAND, grip=(0.66, 0.02, 0.10), aim=(0.10, 1.0, 0.0), head=(-8, 0, 0), foot_l=(0.24, 0, 0.07),
    foot_r=(-0.18, 0, 0.07))
PLANT_B = replace(PLANT_A, grip=(0.66, -0.20, 0.10), spine=(8, 0, 0), shift=(0, -0.06, 0), head=(-14, 0, 0))
WATER = replace(STAND, hand_r=(0.66, -0.30, 0.04), elbow_r=(-0.4, -0.9, 0.6), hand_l=(0.30, -0.66, 0.16),
    spine=(12, 0, 0), head=(14, 0, 0),
    foot_l=(0.18, 0, 0.05), foot_r=(-0.12, 0, 0.05))
THROW_A = replace(STAND, hand_r=(-0.45, 0.52, 0.40), elbow_r=(-0.5, 0.1, 1), hand_l=(0.70, 0.20, 0.12),
    spine=(-12, -26, 0),
    hips=(0, -20, 0), foot_l=(0.40, 0.12, 0.04), foot_r=(-0.22, 0, 0.05), shift=(-0.08, -0.04, 0))
THROW_B = replace(THROW_A, hand_r=(0.86, 0.36, 0.02), elbow_r=(0.2, 0.2, 1), hand_l=(0.10, -0.55, 0.35),
    spine=(16, 26, 0),
    hips=(4, 16, 0), foot_l=(0.42, 0, 0.04), foot_r=(-0.34, 0.04, 0.05), toes_r=(40, 10, 6), shift=(0.14, -0.07, 0))
THROW_C = replace(THROW_B, hand_r=(0.50, -0.62, -0.16), spine=(24, 30, 0), head=(-16, 0, 0))
CATCH_A = _both(STAND, 0.66, 0.20, 0.0, head=(-14, 0, 0))
CATCH_B = _both(STAND, 0.46, -0.16, -0.10, head=(4, 0, 0), shift=(0, -0.05, 0))
DRINK_A = replace(STAND, hand_r=(0.34, 0.24, -0.30), elbow_r=(0.1, -1, 0.5), head=(-8, 0, 0))
DRINK_B = replace(STAND, hand_r=(0.46, -0.14, -0.16), elbow_r=DOWN)
EAT_A = replace(SIT, hand_r=(0.38, 0.18, -0.30), elbow_r=(0.1, -1, 0.6), hand_l=(0.54, -0.38, -0.06), elbow_l=DOWN,
    head=(8, 0, 0))
EAT_B = replace(EAT_A, hand_r=(0.50, -0.10, -0.22), elbow_r=DOWN, head=(12, 0, 0))
HUG = replace(STAND, hand_l=(0.64, -0.04, -0.24), hand_r=(0.62, -0.16, -0.24), elbow_l=(0.1, -0.4, 1),
    elbow_r=(0.1, -0.5, 1),
    spine=(8, 0, 0), head=(8, 0, 10))
KISS = replace(HUG, hand_r=(0.58, 0.20, -0.06), head=(2, 0, -12), spine=(5, 0, 0))
HOLD_HANDS = replace(STAND, hand_r=(0.10, -0.80, 0.42), elbow_r=(-1, -0.2, 0.5), head=(0, -14, -2))
PRAY = replace(KNEEL, hand_l=(0.46, -0.02, -0.33), hand_r=(0.46, -0.02, -0.33), elbow_l=DOWN, elbow_r=DOWN,
    head=(22, 0, 0))
SALUTE = replace(STAND, hand_r=(0.26, 0.42, -0.10), elbow_r=(0.35, -0.1, 1), hips=(0, 0, 0), spine=(-2, 0, 0),
    head=(-2, 0, 0),
    hand_l=(0.0, -0.97, 0.06))
CONDUCT_A = _both(STAND, 0.42, 0.36, 0.44, head=(-6, 0, 0), spine=(-2, 0, 0))
CONDUCT_B = replace(_both(STAND, 0.62, -0.08, 0.06), hand_l=(0.50, 0.30, 0.50), spine=(6, 6, 0))
JUGGLE_A = replace(_both(STAND, 0.48, -0.34, 0.0, head=(-16, 0, 0)), hand_r=(0.46, -0.14, 0.02))
JUGGLE_B = replace(JUGGLE_A, hand_r=(0.48, -0.34, 0.0), hand_l=(0.46, -0.14, 0.02))
KITE = replace(STAND, hand_r=(0.52, 0.50, 0.06), elbow_r=(0.1, -0.7, 0.8), hand_l=(0.46, 0.10, -0.10), elbow_l=DOWN,
    head=(-28, 0, 0),
    spine=(-9, 0, 0), foot_l=(0.22, 0, 0.06), foot_r=(-0.16, 0, 0.06))
ARCHERY_A = replace(STAND, hand_l=(0.96, 0.02, -0.10), elbow_l=(0, -0.6, 1), hand_r=(0.56, 0.02, -0.18),
    elbow_r=(-0.2, 0.1, 1),
    hips=(0, -50, 0), spine=(0, -20, 0), head=(0, 66, 0), foot_l=(0.24, 0, 0.06), foot_r=(-0.20, 0, 0.06))
ARCHERY_B = replace(ARCHERY_A, hand_r=(0.20, 0.10, -0.16))
LENS = replace(STAND, hand_r=(0.44, 0.26, -0.30), hand_l=(0.46, 0.24, -0.26), elbow_l=(0, -1, 0.6),
    elbow_r=(0, -1, 0.6))
PHONE = replace(STAND, hand_r=(0.46, -0.10, -0.16), elbow_r=DOWN, head=(18, 0, 0))
TALK_A = replace(STAND, hand_r=(0.48, -0.22, 0.18), elbow_r=DOWN, hand_l=(0.36, -0.46, 0.10), elbow_l=DOWN,
    head=(-2, 2, 2))
TALK_B = replace(TALK_A, hand_r=(0.44, -0.06, 0.34), hand_l=(0.44, -0.30, 0.22), head=(2, -4, -3))
CLAP_A = _both(STAND, 0.44, -0.10, -0.34, head=(-6, 0, 0))
CLAP_B = _both(STAND, 0.46, -0.06, 0.04, head=(-6, 0, 0))
BOW = replace(STAND, hips=(38, 0, 0), spine=(22, 0, 0), head=(14, 0, 0), hand_r=(0.30, -0.55, -0.30),
    elbow_r=(-0.2, -0.5, 1),
    hand_l=(-0.30, -0.60, 0.40), shift=(-0.08, -0.03, 0))
FLUTE = replace(STAND, hand_l=(0.44, 0.16, -0.30), hand_r=(0.34, 0.12, 0.10), elbow_l=(0.2, -1, 0.3),
    elbow_r=(-0.1, -0.7, 1),
    head=(4, -14, 6))
HORN = replace(STAND, hand_l=(0.52, 0.20, -0.28), hand_r=(0.46, 0.20, -0.28), elbow_l=(0, -1, 0.6),
    elbow_r=(0, -1, 0.6), head=(-8, 0, 0),
    spine=(-5, 0, 0))
KEYS_A = replace(_both(SIT, 0.72, -0.30, 0.10, head=(10, 6, 0)), hand_r=(0.72, -0.26, 0.22), spine=(8, 0, 3))
KEYS_B = replace(_both(SIT, 0.72, -0.30, 0.20, head=(12, -6, 0)), hand_l=(0.72, -0.26, 0.06), spine=(11, 0, -3))
DRIVE = replace(SIT, hand_l=(0.74, -0.16, -0.08), hand_r=(0.74, -0.16, -0.08), elbow_l=DOWN, elbow_r=DOWN,
    head=(-2, 0, 0))
HAMMER_A = replace(STAND, hand_r=(0.18, 0.55, 0.24), elbow_r=(0.1, -0.2, 1), hand_l=(0.58, -0.42, -0.06),
    elbow_l=DOWN, spine=(-4, -10, 0),
    head=(12, 6, 0), foot_l=(0.20, 0, 0.06), foot_r=(-0.16, 0, 0.06))
HAMMER_B = replace(HAMMER_A, hand_r=(0.68, -0.34, -0.10), spine=(20, 8, 0), head=(10, 0, 0), shift=(0.02, -0.05, 0))
CRAWL_A = Pose(shift=(0, -0.47, 0), hips=(72, 0, 0), spine=(6, 4, 0), head=(-58, 0, 0), hand_l=(0.92, 0.26, 0.02),
    hand_r=(0.90, -0.12, 0.02), foot_l=(-0.66, 0.04, 0.02), foot_r=(-0.46, 0.02, 0.02), toes_l=(80, 0, 0),
    toes_r=(80, 0, 0))
CRAWL_B = replace(CRAWL_A, spine=(6, -4, 0), hand_r=(0.92, 0.26, 0.02), hand_l=(0.90, -0.12, 0.02),
    foot_r=(-0.66, 0.04, 0.02),
    foot_l=(-0.46, 0.02, 0.02))
TUMBLE_A = replace(FLY, shift=(0, 0.2, 0), hips=(34, 0, 12), spine=(-16, 0, 0), head=(-20, 0, 0),
    hand_l=(0.20, 0.70, 0.55),
    hand_r=(0.10, 0.62, 0.66), elbow_l=(0, 0.1, 1), elbow_r=(0, 0.1, 1), foot_l=(0.30, 0.30, 0.14),
    foot_r=(-0.20, 0.22, 0.16))
TUMBLE_B = replace(TUMBLE_A, hips=(26, 8, -10), hand_l=(0.45, 0.52, 0.62), hand_r=(-0.20, 0.74, 0.46),
    foot_l=(-0.16, 0.24, 0.16),
    foot_r=(0.34, 0.32, 0.12))
SKATE_A = Pose(shift=(0.03, -0.12, -0.10), hips=(20, 10, -5), spine=(16, 6, 3), head=(-28, -8, 0),
    hand_l=(0.55, -0.40, 0.25),
    hand_r=(-0.55, -0.50, 0.45), foot_l=(0.06, 0, -0.02), foot_r=(-0.52, 0.12, 0.20), toes_l=(0, 6, 4),
    toes_r=(30, 30, 10))
SKATE_B = replace(SKATE_A, shift=(0.03, -0.12, 0.10), hips=(20, -10, 5), spine=(16, -6, -3), head=(-28, 8, 0),
    hand_r=(0.55, -0.40, 0.25),
    hand_l=(-0.55, -0.50, 0.45), foot_r=(0.06, 0, -0.02), foot_l=(-0.52, 0.12, 0.20), toes_r=(0, 6, 4),
    toes_l=(30, 30, 10))
SKI_A = replace(CROUCH, shift=(-0.04, -0.26, -0.07), hips=(24, 0, -8), spine=(16, 0, 10), head=(-28, 0, 0),
    hand_l=(0.55, -0.40, 0.30),
    hand_r=(0.55, -0.40, 0.30), elbow_l=(-0.8, -0.2, 0.8), elbow_r=(-0.8, -0.2, 0.8), foot_l=(0.03, 0, 0.0),
    foot_r=(-0.03, 0, 0.0),
    toes_l=(0, 0, 0), toes_r=(0, 0, 0))
SKI_B = replace(SKI_A, shift=(-0.04, -0.22, 0.07), hips=(24, 0, 8), spine=(16, 0, -10))
SURF_A = replace(CROUCH, shift=(-0.02, -0.28, 0), hips=(10, -58, 0), spine=(14, 6, 0), head=(-6, 50, 0),
    hand_l=(0.30, -0.05, 0.75),
    hand_r=(0.25, 0.10, 0.80), elbow_l=(-0.4, -0.7, 0.6), elbow_r=(-0.4, -0.7, 0.6), foot_l=(0.34, 0, -0.02),
    foot_r=(-0.34, 0, -0.02),
    toes_l=(0, 50, 20), toes_r=(0, 60, 20))
SURF_B = replace(SURF_A, shift=(0.03, -0.34, 0), spine=(20, -4, 0), hand_l=(0.30, 0.12, 0.74),
    hand_r=(0.25, -0.08, 0.80))
BROOM_RIDE = replace(SIT, shift=(0, 0.0, 0), hips=(22, 0, 0), spine=(10, 0, 0), head=(-26, 0, 0),
    hand_l=(0.66, -0.40, -0.18),
    hand_r=(0.74, -0.36, -0.18), elbow_l=DOWN, elbow_r=DOWN, foot_l=(-0.10, 0.42, 0.02), foot_r=(0.14, 0.30, 0.04),
    toes_l=(50, 0, 6),
    toes_r=(40, 0, 6), air=(1, 0.3, 0))


def pedalling(samples: int = 8) -> tuple[Key, ...]:
    """On a saddle, feet round on the pedals; the crank's middle is 0.27 leg lengths up, its arm 0.17 long."""
    keys = []
    for k in range(samples):
        a = 2 * math.pi * k / samples
        feet = [(0.10 + 0.17 * math.cos(a + d), 0.16 + 0.17 * math.sin(a + d), 0.03) for d in (0.0, math.pi)]
        keys.append((k / samples, replace(SIT, shift=(-0.20, 0.04, 0), hips=(30, 0, 2 * math.sin(a)), spine=(16, 0, 0),
            head=(-34, 0, 0), hand_l=(0.84, -0.34, 0.06), hand_r=(0.84, -0.34, 0.06), elbow_l=(-0.3, -0.9, 0.6),
            elbow_r=(-0.3, -0.9, 0.6), foot_l=feet[0], foot_r=feet[1], toes_l=(10, 2, 4), toes_r=(10, 2, 4))))
    return tuple(keys)
