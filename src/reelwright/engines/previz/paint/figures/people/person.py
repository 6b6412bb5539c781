"""A role in a cycle at a phase, as parts: skeleton, then dressed from the ground up."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.people.arms import FINE_HANDS, arms
from reelwright.engines.previz.paint.figures.people.body import legs, neck, seat, trunk
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.cloth import over
from reelwright.engines.previz.paint.figures.people.clothes import tops
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES, SEATED, Cycle
from reelwright.engines.previz.paint.figures.people.hair import hair
from reelwright.engines.previz.paint.figures.people.hats import hats
from reelwright.engines.previz.paint.figures.people.head import head
from reelwright.engines.previz.paint.figures.people.pose import Pose, Three
from reelwright.engines.previz.paint.figures.people.props import props
from reelwright.engines.previz.paint.figures.people.skeleton import Bones, solve
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, View, periodic, spring_lag, vec

STOOP = 12.0  # degrees
SAMPLES = 32  # of one period, for the springs


_BEFORE_THE_CHEST = ("ramen", "egg_bowl", "upright_piano", "needles")
"""What hands are at that stands before them or lies in them, on no table."""


def bones_of(role: Role, cycle: Cycle, phase: float) -> Bones:
    return solve(role.build, role.stature, _carriage(role, cycle.pose(phase)), role.prop, cycle.name, phase)


def _carriage(role: Role, pose: Pose) -> Pose:
    """The old stoop a little and look up from it, unless they lie or fly."""
    if FINE_HANDS in role.extras and pose.air[0] <= 0 and role.prop not in _BEFORE_THE_CHEST:
        return _on_the_table(pose)
    if "wrinkles" not in role.extras or pose.air[0] > 0:
        return pose
    (bend, turn, roll), (nod, look, tip), (x, y, z) = pose.spine, pose.head, pose.shift
    return replace(pose, spine=(bend + STOOP, turn, roll), head=(nod - 0.8 * STOOP, look, tip),
                   shift=(x - 0.03, y - 0.02, z))


def _on_the_table(pose: Pose) -> Pose:
    """Hands that are the picture lie on what they work at, the elbows out over its edge."""
    def raised(hand: Three) -> Three:
        x, y, z = hand
        return (x + 0.10, y + 0.22, z) if y < -0.25 else hand

    (bend, turn, roll) = pose.spine
    return replace(pose, hand_l=raised(pose.hand_l), hand_r=raised(pose.hand_r), elbow_l=(-0.25, 0.05, 1.0),
                   elbow_r=(-0.25, 0.05, 1.0), spine=(0.6 * bend, turn, roll))


@lru_cache(maxsize=64)
def _lags(role: Role, cycle: str) -> tuple[Rows, Rows]:
    """Trailing of heavy and light things hung from (chest, head, pelvis), (SAMPLES, 9) m each."""
    loop = CYCLES[cycle]
    joints = [bones_of(role, loop, k / SAMPLES) for k in range(SAMPLES)]
    path = np.array([np.concatenate([b.chest, b.head, b.pelvis]) for b in joints])
    return spring_lag(path, loop.period, 1.9, 0.28), spring_lag(path, loop.period, 1.2, 0.35)


def model_person(role: Role, cycle: str, phase: float, view: View, wind: float, stool: bool = True) -> Model:
    """wind: along the screen's x, about 0 (still) .. 1 (storm). stool: give a sitter something to sit on."""
    wearer = wearer_of(role, cycle, phase, view, wind)
    dress(wearer, stool)
    return wearer.model


def dress(wearer: Wearer, stool: bool) -> None:
    """Body, clothes, hair and what is in hand, from the ground up, on the skeleton as it is."""
    legs(wearer)
    if wearer.cycle in SEATED and stool:
        seat(wearer)
    trunk(wearer)
    tops(wearer)
    neck(wearer)
    head(wearer)
    hair(wearer)
    hats(wearer)
    over(wearer)
    arms(wearer)
    if wearer.has("fur"):
        _shag(wearer)
    props(wearer)


def _shag(w: Wearer) -> None:
    """Long hair all over, but not on eyes and hands."""
    for i, part in enumerate(w.model.parts):
        large = part.form is not None and not part.decal and part.nap == 0 and part.bulge > 0.02 * w.size
        if large:
            w.model.parts[i] = replace(part, nap=0.022 * w.size, lift=0.5)


def wearer_of(role: Role, cycle: str, phase: float, view: View, wind: float) -> Wearer:
    """The skeleton of a role at a phase, with an empty model, to be dressed."""
    loop = CYCLES[cycle]
    model = Model(view)
    pose = _carriage(role, loop.pose(phase))
    bones = solve(role.build, role.stature, pose, role.prop, loop.name, phase)
    heavy, light = (periodic(table, phase) for table in _lags(role, cycle))
    speed = loop.speed * role.build.leg * role.stature
    return Wearer(
        model, role, bones, pose, cycle, phase, speed,
        air=model.axes.T @ vec(wind, 0, 0) + vec(-0.42 * min(speed, 6.0), 0, 0),
        lag_chest=heavy[:3], lag_head=light[3:6], lag_hips=light[6:9],
    )
