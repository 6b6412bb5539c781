"""Two people as one figure: both skeletons first, then the hands that touch, then both are dressed in one model."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.figures.model import Part, moved, resized
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.duets import Duet, Touch
from reelwright.engines.previz.paint.figures.people.person import dress, wearer_of
from reelwright.engines.previz.paint.figures.people.skeleton import Bones
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, View, reach, turn, unit, vec

_FRAMES: Mapping[str, Callable[[Bones], tuple[Vec, Rows]]] = {
    "chest": lambda b: (b.chest, b.frame_chest), "back": lambda b: (b.chest, b.frame_chest),
    "neck": lambda b: (b.neck, b.frame_chest), "head": lambda b: (b.head, b.frame_head),
    "hips": lambda b: (b.pelvis, b.frame_hips),
    "knees": lambda b: ((b.knee[0] + b.knee[1]) / 2, np.eye(3)),
    "knee_l": lambda b: (b.knee[0], np.eye(3)), "knee_r": lambda b: (b.knee[1], np.eye(3)),
    "foot_r": lambda b: (b.ankle[1], np.eye(3)),
    "shin_l": lambda b: ((b.knee[0] + b.ankle[0]) / 2, np.eye(3)),
    "shin_r": lambda b: ((b.knee[1] + b.ankle[1]) / 2, np.eye(3)),
}


@dataclass(frozen=True, eq=False)
class Couple:
    """Lead and partner of a duet, stool: whether those who sit bring a stump; times: how much taller the partner is
    made than its role says."""

    duet: Duet
    roles: tuple[Role, Role]
    cycles: tuple[str, str]
    view: View
    wind: float
    stool: bool = False
    times: float = 1.0


def couple_parts(couple: Couple, phase: float) -> Sequence[Part]:
    """Both at a phase of the lead's loop, in one picture, about the middle of both."""
    duet, view = couple.duet, couple.view
    if duet.sway:
        view = replace(view, yaw=view.yaw + duet.sway * math.sin(2 * math.pi * phase))
    lead = wearer_of(couple.roles[0], couple.cycles[0], phase, view, couple.wind)
    beside = wearer_of(couple.roles[1], couple.cycles[1], phase, replace(view, yaw=view.yaw + duet.turn), couple.wind)
    spin = turn(0.0, -duet.turn, 0.0)
    k = couple.times
    offset = vec(*duet.place) * lead.size
    if duet.seat is not None:
        part, at = duet.seat
        offset = _point(lead.bones, part, at) - k * spin @ beside.bones.pelvis
    for touch in duet.touches:
        _lay(touch, (lead, beside), spin, offset, k)
    dress(lead, couple.stool)
    dress(beside, couple.stool)
    x, y, z = (float(v) for v in lead.model.project(offset[None])[0])
    back = 0.0 if duet.seat is not None else -x / 2
    groups = lead.model.groups
    second = (replace(moved(part if k == 1 else resized(part, k), x + back, y, z), group=part.group + groups)
              for part in beside.model.parts)
    return [*(moved(part, back, 0.0) for part in lead.model.parts), *second]


def _point(bones: Bones, part: str, at: tuple[float, float, float]) -> Vec:
    origin, frame = _FRAMES[part](bones)
    return origin + frame @ vec(*at) * bones.size


def _lay(touch: Touch, pair: tuple[Wearer, Wearer], spin: Rows, offset: Vec, k: float) -> None:
    """Sets the arm of one so that its hand is on the point; the arms are solved anew from the shoulder."""
    target = _point(pair[touch.whose].bones, touch.part, touch.at)
    if touch.who != touch.whose:
        target = spin.T @ (target - offset) / k if touch.who else spin @ (target * k) + offset
    w = pair[touch.who]
    bones, arm = w.bones, w.role.build.arm * w.size
    pole = bones.frame_chest @ unit(vec(*touch.bend))
    shoulder = bones.shoulder[touch.hand]
    away = target - shoulder
    far = float(np.linalg.norm(away))
    short = target - away / max(far, 1e-6) * min(0.020 * w.size, 0.4 * far)  # the palm, not the wrist
    bones.elbow[touch.hand], bones.wrist[touch.hand] = reach(shoulder, short, (arm * 0.52, arm * 0.48), pole)
