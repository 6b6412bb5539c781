"""Pose to joints. Props drive the hands, so hand and prop always meet."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from reelwright.engines.previz.paint.figures.people.build import MAN, Build
from reelwright.engines.previz.paint.figures.people.pose import ANKLE, Pose
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, cross, reach, turn, unit, vec

SIDES = ((0, -1.0), (1, 1.0))  # index and side of left and right
TWO_HANDED = frozenset({"katana", "rod", "spade", "broom", "mop", "flag", "paddle", "golf_club", "bat",
    "hockey_stick"})
APART = {"rod": 0.10, "spade": 0.24, "broom": 0.22, "mop": 0.22, "flag": 0.14,
    "paddle": 0.24, "golf_club": -0.05, "bat": -0.05, "hockey_stick": 0.22}  # to the left hand along the prop, statures
POLES = frozenset({"umbrella", "staff", "spear", "cane", "scythe", "placard"})
BLADES = frozenset({"sword", "foil", "club", "torch", "lantern"})


@dataclass
class Bones:
    """Joints in m (character axes, ground y = 0; index 0 left, 1 right) and frames (columns forward, up, right)."""

    size: float  # stature, m
    pelvis: Vec
    chest: Vec
    neck: Vec
    head: Vec
    frame_hips: Rows
    frame_chest: Rows
    frame_head: Rows
    shoulder: list[Vec] = field(default_factory=list)
    elbow: list[Vec] = field(default_factory=list)
    wrist: list[Vec] = field(default_factory=list)
    hip: list[Vec] = field(default_factory=list)
    knee: list[Vec] = field(default_factory=list)
    ankle: list[Vec] = field(default_factory=list)
    frame_foot: list[Rows] = field(default_factory=list)
    grip: Vec = field(default_factory=lambda: np.zeros(3))
    aim: Vec = field(default_factory=lambda: np.zeros(3))

    def hips(self, x: float, y: float, z: float) -> Vec:
        """Point near the pelvis: forward, up, right in statures, turned with the hips."""
        out: Vec = self.pelvis + self.frame_hips @ vec(x, y, z) * self.size
        return out

    def body(self, x: float, y: float, z: float) -> Vec:
        """Point near the chest, the same way."""
        out: Vec = self.chest + self.frame_chest @ vec(x, y, z) * self.size
        return out


def solve(build: Build, size: float, pose: Pose, prop: str, cycle: str, phase: float) -> Bones:
    """All joints of a pose. size: stature in m; prop: what the hands hold; cycle, phase: for props that move."""
    bones = _spine(build, size, pose)
    arm = build.arm * size
    targets, poles = _hands(build, bones, pose, arm)
    bones.grip = bones.chest + bones.frame_chest @ (np.array(pose.grip) * arm)
    bones.aim = unit(bones.frame_chest @ np.array(pose.aim))
    _hold(bones, targets, poles, prop, cycle, phase, arm)
    _to_mouth(build, bones, targets, poles, (cycle, phase), prop)
    if _bare(cycle) == "roofed" and build.head > LARGE_HEAD:
        for i, side in SIDES:
            targets[i] = bones.head + bones.frame_head @ vec(0.5, 1.45, 0.42 * side) * build.head * size
    for i, _ in SIDES:
        middle, end = reach(bones.shoulder[i], targets[i], (arm * 0.52, arm * 0.48), poles[i])
        bones.elbow.append(middle)
        bones.wrist.append(end)
    _legs(build, bones, pose)
    return bones


def _spine(build: Build, size: float, pose: Pose) -> Bones:
    leg, torso = build.leg * size, build.torso * size
    rise = leg + ANKLE * leg - 0.004 * size + pose.air[1] * leg
    pelvis = vec(0, rise, 0) + np.array(pose.shift) * leg
    hips = turn(*pose.hips)
    bend, nod = np.array(pose.spine), np.array(pose.head)
    chest_frame = hips @ turn(*bend)
    chest = pelvis + hips @ vec(0, 0.30 * torso, 0) + hips @ turn(*(bend * 0.5)) @ vec(0, 0.34 * torso, 0)
    neck = chest + chest_frame @ vec(0.0, 0.36 * torso, 0)
    head_frame = chest_frame @ turn(*nod)
    skull = build.head * size
    head = neck + chest_frame @ turn(*(nod * 0.5)) @ vec(0.012 * size, 0.019 * size + skull * 0.35, 0)
    head = head + head_frame @ vec(0.006 * size, skull * 0.72, 0)
    return Bones(size, pelvis, chest, neck, head, hips, chest_frame, head_frame)


def _hands(build: Build, bones: Bones, pose: Pose, arm: float) -> tuple[list[Vec], list[Vec]]:
    """Shoulders are set; where the free hands go and the elbows point comes back."""
    targets, poles = [], []
    size, torso = bones.size, build.torso * bones.size
    for i, side in SIDES:
        hand, elbow = (pose.hand_l, pose.elbow_l) if i == 0 else (pose.hand_r, pose.elbow_r)
        lift = 0.255 * torso + 0.022 * size * max(-0.2, hand[1] + 0.2)
        local = vec(0.02 * size * max(0.0, hand[0]), lift, side * build.shoulder * size)
        shoulder = bones.chest + bones.frame_chest @ local
        bones.shoulder.append(shoulder)
        targets.append(shoulder + bones.frame_chest @ vec(hand[0], hand[1], side * hand[2]) * arm)
        poles.append(bones.frame_chest @ unit(vec(elbow[0], elbow[1], side * elbow[2])))
        bones.hip.append(bones.pelvis + bones.frame_hips @ vec(0, 0, side * build.hip * size))
    return targets, poles


def _hold(bones: Bones, hands: list[Vec], poles: list[Vec], prop: str, cycle: str, phase: float, arm: float) -> None:
    """Move the hands to the prop (and the prop into their reach)."""
    frame, size = bones.frame_chest, bones.size
    if prop == "violin" and cycle == "violin":
        violin = violin_pose(bones, phase)
        bones.grip, bones.aim = violin.base, violin.along
        hands[1] = violin.frog - frame @ vec(0.02 * size, 0, 0)
        hands[0] = violin.base + violin.along * 0.268 * size - violin.up * 0.018 * size
        poles[1] = frame @ unit(vec(-0.1, -0.35, 1))
        poles[0] = frame @ unit(vec(0.25, -1, 0.1))
    elif prop == "drum":
        for i, side in SIDES:
            lift = drum_lift(i, phase, cycle)
            local = vec(0.15 - 0.03 * lift, 0.165 + 0.15 * lift, side * (0.085 + 0.03 * lift)) * size
            hands[i] = bones.pelvis + bones.frame_hips @ local
            poles[i] = frame @ unit(vec(-0.6, -0.7, side * 0.9))
    elif prop in TWO_HANDED or prop in POLES or prop in BLADES:
        both = prop in TWO_HANDED or (prop in ("sword", "club") and cycle == "sword")
        second = APART.get(prop, -0.055)
        _within_reach(bones, arm, second if both else None)
        hands[1] = bones.grip
        poles[1] = frame @ unit(vec(-0.4, -0.9, 0.6))
        if both:
            hands[0] = bones.grip + bones.aim * second * size
            poles[0] = frame @ unit(vec(-0.2, -1, -0.7))
            poles[1] = frame @ unit(vec(-0.4, -0.8, 0.8))


AT_MOUTH: Mapping[str, tuple[float, float, tuple[float, float, float]]] = {
    "drink": (0.22, 0.88, (0.034, -0.034, 0.012)), "eat": (0.26, 0.82, (0.046, -0.030, 0.012)),
    "table_eat": (0.26, 0.74, (0.040, -0.024, 0.012)), "dine": (0.30, 0.78, (0.060, -0.020, 0.014)),
    "cough": (0.0, 1.0, (0.030, -0.012, 0.006)),
    "puff": (0.0, 1.0, (0.062, -0.020, 0.004)), "blow_kiss": (-0.2, 0.34, (0.040, -0.040, 0.006)),
    "call": (0.0, 1.0, (-0.050, 0.012, 0.088)),
    "bite_nails": (0.0, 1.0, (0.026, -0.016, 0.006)),
}
"""Cycle -> from when to when of its loop the right hand is at the lips, and where before them, statures."""
_SPEAKING = 0.0, 1.0, (0.050, -0.055, 0.012)
"""The same for an animal's microphone, wherever its muzzle ends."""
_SLOW = 0.13
"""Share of a loop in which a hand gets there."""
LARGE_HEAD = 0.12
"""Statures, from which on what is held up has to clear the head."""
SITS = ("_sitting", "_dangling")


def _bare(cycle: str) -> str:
    """The name of the loop whose upper half a sitter does."""
    return next((cycle.removesuffix(end) for end in SITS if cycle.endswith(end)), cycle)


def at_lips(cycle: str) -> bool:
    """Whether a hand of who does that is at the mouth."""
    return _bare(cycle) in AT_MOUTH


def _to_mouth(build: Build, bones: Bones, hands: list[Vec], poles: list[Vec], when: tuple[str, float],
        prop: str) -> None:
    """The right hand of who eats or drinks goes to the lips wherever the head is."""
    cycle, phase = when
    row = AT_MOUTH.get(_bare(cycle)) or (_SPEAKING if prop == "microphone" and build.muzzle > MAN.muzzle else None)
    if row is None:
        return
    first, last, (ahead, up, out) = row
    into = phase - 1.0 if phase - 1.0 > first else phase
    share = 1.0 if last - first >= 1.0 else min(1.0, max(0.0, into - first) / _SLOW, max(0.0, last - into) / _SLOW)
    share = share * share * (3 - 2 * share)
    skull = build.head * bones.size
    lips = bones.head + bones.frame_head @ vec(build.muzzle * skull, (build.rise - 0.60) * skull, 0.0)
    there = lips + bones.frame_head @ (vec(ahead, up, out) * bones.size)
    back = (there - bones.shoulder[1]) / max(1e-6, float(np.linalg.norm(there - bones.shoulder[1])))
    there = there - back * 0.018 * bones.size  # the middle of a closed hand is before the wrist
    hands[1] = hands[1] + (there - hands[1]) * share
    poles[1] = unit(poles[1] + (bones.frame_chest @ unit(vec(-0.1, -1.0, 0.75)) - poles[1]) * share)


def _within_reach(bones: Bones, arm: float, second: float | None) -> None:
    """Pull the grip towards the shoulders until every hand that holds it can."""
    for _ in range(3):
        for i, offset in ((1, 0.0), (0, second)):
            if offset is None:
                continue
            delta = bones.grip + bones.aim * offset * bones.size - bones.shoulder[i]
            distance = float(np.linalg.norm(delta))
            if distance > arm * 0.985:
                bones.grip = bones.grip - delta * (1 - arm * 0.985 / distance)


def _legs(build: Build, bones: Bones, pose: Pose) -> None:
    leg = build.leg * bones.size
    flying = pose.air[0] > 0.5
    lift = vec(0, pose.air[1] * leg, 0)
    frame = bones.frame_hips if flying else turn(0, pose.hips[1] * 0.5, 0)
    for i, side in SIDES:
        at, toes = (pose.foot_l, pose.toes_l) if i == 0 else (pose.foot_r, pose.toes_r)
        if flying:
            ankle = bones.hip[i] + bones.frame_hips @ vec(at[0] * leg, (at[1] - 1.0) * leg, side * at[2] * leg)
        else:
            sideways = side * (build.hip * bones.size + at[2] * leg)
            ankle = vec(at[0] * leg, (ANKLE + at[1]) * leg, sideways) + lift
        out = math.radians(toes[2])
        knee, ankle = reach(bones.hip[i], ankle, (leg * build.thigh, leg * (1 - build.thigh)),
                            frame @ vec(math.cos(out), 0.15, side * math.sin(out)))
        bones.knee.append(knee)
        bones.ankle.append(ankle)
        bones.frame_foot.append((bones.frame_hips if flying else np.eye(3)) @ turn(toes[0], -side * toes[1], 0))


@dataclass(frozen=True)
class Violin:
    """base: at the chin; along: to the scroll; up: off the top plate; bow: way of the stroke; frog: hand's end."""

    base: Vec
    along: Vec
    up: Vec
    bow: Vec
    bridge: Vec
    frog: Vec
    stroke: float  # statures from the bridge to the frog


def violin_pose(bones: Bones, phase: float) -> Violin:
    """Where violin and bow are at a phase of the stroke."""
    w, size, frame = 2 * math.pi * phase, bones.size, bones.frame_chest
    base = bones.neck + frame @ vec(0.030, -0.012, -0.052) * size
    along = unit(frame @ vec(0.64, 0.20 + 0.03 * math.sin(w), -0.74))
    lift = frame @ vec(-0.10, 1.0, 0.30)
    up = unit(lift - along * float(along @ lift))
    bow = unit(cross(along, up) + up * (-0.30 + 0.12 * math.sin(w)))
    bridge = base + along * 0.128 * size + up * 0.022 * size
    stroke = 0.195 + 0.095 * math.sin(w + 0.6)
    return Violin(base, along, up, bow, bridge, bridge + bow * stroke * size, stroke)


def drum_lift(hand: int, phase: float, cycle: str) -> float:
    """How high a drummer's hand is, 0 (hit) .. 1; the hands alternate, two hits each a loop."""
    beat = (phase * 2 + 0.5 * hand) % 1.0 if cycle in ("drum", "march_drum") else 0.3
    return math.sin(math.pi * beat) ** 0.8
