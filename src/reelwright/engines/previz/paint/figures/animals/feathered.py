"""Birds that act like people: a person's bones in an egg of feathers, wings for arms, a bird's legs, tail and neck.

Lengths in statures, as everywhere on people."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.bird import bird_tail, feather, plumage
from reelwright.engines.previz.paint.figures.animals.bird_head import bird_head
from reelwright.engines.previz.paint.figures.animals.bird_pose import Pose
from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.people.build import Build
from reelwright.engines.previz.paint.figures.people.skeleton import SIDES
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Vec, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

PERKY = Build(head=0.128, leg=0.270, torso=0.410, shoulder=0.108, hip=0.056, arm=0.31, girth=1.05, chest=1.50,
    waist=1.75, muzzle=1.5)
ROUND = Build(head=0.136, leg=0.165, torso=0.450, shoulder=0.122, hip=0.070, arm=0.30, girth=1.25, chest=1.85,
    waist=2.20, muzzle=1.2)
LANKY = Build(head=0.066, leg=0.400, torso=0.300, shoulder=0.092, hip=0.044, arm=0.37, girth=0.80, chest=1.30,
    waist=1.40, muzzle=2.0, rise=3.3)
"""Of most birds, of owls and penguins, of those with a long neck."""
_ROUND = ring(24)
_EGG = ((-0.085, 0.10, -0.030), (-0.045, 0.60, -0.012), (0.02, 0.92, 0.0), (0.10, 1.06, 0.010))
"""The lower half of the body over the hips: height, width as a share of the waist's, how far ahead."""
_NECK = ((-0.30, 0.9), (0.35, 2.1), (-0.05, 3.3), (0.35, 4.4))
"""A long neck above the shoulders, ahead and up, head radii."""
_FAN, _TAIL = 0.66, 1.05
"""Body lengths that a peacock's wheel and other tails are drawn for, statures."""
_FEATHERS, OUT_OF_SLEEVES = 9, 7
"""How many hang from an arm; the first that a sleeve leaves free."""
_THROAT = 0.80
"""Thickness of a neck below the head, head radii, that a head is told from it."""
_FALL = 48.0
"""Degrees that a tail hangs down behind who stands upright."""


def build_of(bird: Bird) -> Build:
    if "long" in bird.extras:
        return LANKY
    return ROUND if {"disc", "upright"} & set(bird.extras) or bird.girth > 1.35 else PERKY


def bird_body(w: Wearer, bird: Bird) -> None:
    """Instead of a person's bare trunk; sets w.torso."""
    p = _pose(w, bird, w.bones.pelvis)
    hips, chest, size = w.bones.frame_hips, w.bones.frame_chest, w.size
    wide = w.waist_width
    rows = [(w.bones.hips(x, y, 0), hips[:, 2] * wide * k, -hips[:, 0] * wide * 0.92 * k) for y, k, x in _EGG]
    rows += [(w.bones.body(0.012, 0.0, 0), chest[:, 2] * wide * 0.98, -chest[:, 0] * wide * 0.86),
        (w.bones.body(0.006, 0.055, 0), chest[:, 2] * (0.55 * wide + 0.45 * w.shoulder_width),
         -chest[:, 0] * wide * 0.66),
        (w.bones.neck - chest[:, 1] * 0.010 * size, chest[:, 2] * w.shoulder_width * 0.62,
         -chest[:, 0] * w.shoulder_width * 0.58),
        (w.bones.neck + chest[:, 1] * 0.030 * size, chest[:, 2] * w.skull * 0.5, -chest[:, 0] * w.skull * 0.5)]
    w.torso = w.model.loft(rows, p.top, rows=26, circle=_ROUND, tones=plumage(p, 26, -0.05, 2.0), nap=0.020 * size,
        lift=0.16, gloss=p.gloss, glow=p.glow)


def bird_legs(w: Wearer, bird: Bird) -> None:
    """Feathered thighs, bare shanks, three toes ahead and one behind."""
    size, skin = w.size, paint(bird.shank or bird.bill)
    thick = 0.017 if build_of(bird) is not LANKY else 0.013
    for i, _ in SIDES:
        hip, knee, ankle, foot = w.bones.hip[i], w.bones.knee[i], w.bones.ankle[i], w.bones.frame_foot[i]
        w.model.tube([hip, hip * 0.5 + knee * 0.5, knee * 0.85 + ankle * 0.15], np.array([0.062, 0.050, 0.022]) * size,
            paint(bird.under), rows=12, nap=0.014 * size, lift=0.3)
        sole = ankle - foot[:, 1] * 0.028 * size
        w.model.tube([knee, sole], np.array([thick, 0.85 * thick]) * size, skin, rows=8, gloss=0.2)
        for ahead, out in ((0.085, -0.045), (0.10, 0.0), (0.085, 0.045), (-0.045, 0.0)):
            tip = sole + foot @ vec(ahead, -0.006, out) * size
            w.model.tube([sole, tip], np.array([thick * 0.85, thick * 0.45]) * size, skin, rows=5, gloss=0.2)
        w.legs_front = max(w.legs_front, w.near(knee))


def bird_wings(w: Wearer, bird: Bird, first: int) -> None:
    """Long feathers that hang from the arms, wherever these are, from number `first` on: the last are at the wrist."""
    p = _pose(w, bird, w.bones.pelvis)
    back = -w.bones.frame_chest[:, 0]
    for i, side in SIDES:
        shoulder, elbow, wrist = w.bones.shoulder[i], w.bones.elbow[i], w.bones.wrist[i]
        along = unit(wrist - elbow)
        out = w.bones.frame_chest[:, 2] * side
        for k in range(first, _FEATHERS):
            share = k / (_FEATHERS - 1)
            root = shoulder * (1 - 2 * share) + elbow * 2 * share if share < 0.5 else (
                elbow * (2 - 2 * share) + wrist * (2 * share - 1))
            fall = unit(vec(0, -1, 0) + back * (0.55 - 0.4 * share) + out * 0.30 + along * 0.5 * share)
            long = 0.135 + 0.06 * share
            tone = mix(p.top, p.tip, 0.20 + 0.65 * share)
            feather(p, root, root + fall * long * w.size, 0.030, tint(tone, 0.94 + 0.12 * (k % 2)),
                unit(out + 0.4 * w.bones.frame_chest[:, 0]))


def tail_of_bird(w: Wearer, bird: Bird) -> None:
    fan = "fan" in bird.extras
    size = (_FAN if fan else _TAIL * min(0.5, 0.14 / bird.tail[0] + 0.2)) * w.size
    frame = w.bones.frame_hips @ turn(_FALL, 0.0, 0.0)
    p = _pose(w, replace(bird, length=size), w.bones.hips(-0.04, 0.03, 0))
    p.frame, p.size = frame, size
    p.origin = p.origin + frame @ vec(0.28, 0.0, 0.0) * size
    bird_tail(p)


def head_of_bird(w: Wearer, bird: Bird, wears: tuple[str, ...]) -> None:
    """The bird's own head and neck, on a person's shoulders."""
    size = w.skull / bird.head[0]
    extras = (*bird.extras, "cheekskin") if "upright" in bird.extras else bird.extras  # an eye that is seen on black
    slim = bird.neck if "long" in bird.extras else (*bird.neck[:2], _THROAT * bird.head[0])
    own = replace(bird, length=size, neck=slim, girth=min(bird.girth, 12.0 * bird.head[0]), extras=extras)
    p = Pose(w.model, own, "perch", w.phase, w.bones.frame_chest, w.bones.neck, wears=wears)
    p.nap = (0.006 if "long" in bird.extras else 0.014) * w.size
    bird_head(p, _neck(w, bird))


def _neck(w: Wearer, bird: Bird) -> list[Vec]:
    chest = w.bones.frame_chest
    base = w.bones.neck - chest[:, 1] * 0.04 * w.size
    if "long" in bird.extras:
        return [base, *(w.bones.neck + (chest[:, 0] * x + chest[:, 1] * y) * w.skull for x, y in _NECK)]
    top = w.bones.head - w.along_head(0.10, 0.10, 0.0)
    return [base, w.bones.neck * 0.4 + top * 0.6, top]


def _pose(w: Wearer, bird: Bird, origin: Vec) -> Pose:
    """A bird as long as this one is tall: its feathers are as large as its stature says."""
    return Pose(w.model, replace(bird, length=w.size), "perch", w.phase, w.bones.frame_hips, origin)
