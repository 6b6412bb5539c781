"""A four-legged animal at one instant: trunk, neck, legs. Contact point: on the ground under the trunk's middle."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beasts import Beast, Gait, step
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, reach, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

HEIGHT = 0.80  # where the trunk's axis runs
TRUNK = ((-0.66, 0.04, 0.055, 0.05), (-0.60, 0.015, 0.130, 0.10), (-0.42, 0.0, 0.200, 0.150),
    (-0.16, -0.015, 0.176, 0.150),
         (0.12, -0.035, 0.198, 0.160), (0.36, -0.025, 0.236, 0.150), (0.55, -0.025, 0.175, 0.115),
         (0.64, -0.015, 0.08, 0.06))
"""Along, centre over the axis, half height, half width."""
LEGS = ((True, -1.0), (False, -1.0), (True, 1.0), (False, 1.0))  # hind?, side; the order of Gait.phase
TILT = {"sit": 38.0, "rear": 52.0}  # degrees that a posture lifts the trunk


@dataclass
class Stance:
    """Everything the painters of one animal share; points in m."""

    model: Model
    beast: Beast
    gait: Gait
    phase: float

    def __post_init__(self) -> None:
        g, k = self.gait, self.beast
        self.size = k.height
        self.coat, self.under, self.dark = paint(k.coat), paint(k.under), paint(k.dark)
        w = 2 * math.pi * self.phase
        bound = g.name == "gallop"
        beat = 1 if bound else 2
        self.beat, self.bound = beat, bound
        flex = g.flex * math.sin(w + 1.0)
        self.pitch = -g.rock * math.sin(w * beat + 0.6) + TILT.get(g.name, 0.0) * -1
        rise = -g.crouch + g.bob * math.sin(w * beat)
        rise += g.hop * max(0.0, math.sin(w + 2.6)) if bound else g.hop * (abs(math.sin(w)) - 0.4) if g.hop else 0.0
        self.frame: Rows = turn(self.pitch, 0, 0)
        self.long = k.length * (1 + 0.5 * flex)
        drop = {"lie": -0.50, "sit": -0.10, "rear": 0.16}.get(g.name, 0.0)
        self.centre = vec(0, HEIGHT + rise + drop + 0.09 * abs(flex) * bound, 0)
        self.depth = self.model.near(self.at(0, HEIGHT))
        self.group = 0
        self.nod = g.nod * math.sin(w * beat + 2.2)
        self.head_depth = 0.0

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)

    def has(self, extra: str) -> bool:
        return extra in self.beast.extras

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        """Point of the trunk: x -0.5 hip .. 0.5 shoulder, y and z in shoulder heights."""
        out: Vec = (self.centre + self.frame @ vec(x * self.long, y - HEIGHT, z)) * self.size
        return out

    def along(self, x: float, y: float, z: float) -> Vec:
        out: Vec = self.frame @ vec(x, y, z) * self.size
        return out


def trunk(s: Stance) -> None:
    k, bulk = s.beast, s.beast.bulk
    arch = -0.06 * s.wave(1, 1.0) if s.bound else 0.0
    rows = []
    for i, (x, y, high, wide) in enumerate(TRUNK):
        rump = k.hip_up if i < 3 else k.hip_up * 0.4 if i == 3 else 0.0
        belly = (0.0, 0.0, 0.0, 0.35, 0.12, 0.0, 0.0, 0.0)[i] * k.tuck
        gather = (0.0, 0.0, 0.0, 1.0, 0.6, 0.0, 0.0, 0.0)[i] * arch
        rows.append((x, HEIGHT + y + rump + gather + belly * 0.8, high * bulk - belly, wide * bulk))
    s.group = s.model.loft([(s.at(x, y), s.along(0, 0, wide), s.along(0, high, 0)) for x, y, high, wide in rows],
        s.coat,
                           depth=s.depth, rows=22, bulge=0.20 * bulk * s.size, shadow=0.45)
    s.model.loft([(s.at(x, y - high * 0.80), s.along(0, 0, wide * 0.8), s.along(0, high * 0.34, 0))
                  for x, y, high, wide in rows[2:7]], s.under, depth=s.depth + 0.0005, rows=14, decal=True,
                          group=s.group,
                 opacity=0.8)


def legs(s: Stance) -> list[Vec]:
    """All four; the points that touch the ground come back (for tests of slide)."""
    feet = []
    for j in range(4):
        hind, side = LEGS[j]
        if s.gait.name in ("lie", "sit") and (s.gait.name == "lie" or hind):
            feet.append(_folded_leg(s, hind, side))
        elif s.gait.name == "rear" and not hind:
            feet.append(_raised_leg(s, side))
        else:
            feet.append(_leg(s, j, hind, side))
    return feet


def _far(s: Stance, side: float) -> bool:
    return float(s.model.project(vec(0, 0, side))[2]) <= -0.05


def _leg(s: Stance, j: int, hind: bool, side: float) -> Vec:
    k, size, column = s.beast, s.size, s.has("column") or s.has("stout")
    x, y, lean, swing = step(s.gait, s.phase - s.gait.phase[j])
    z = side * 0.085 * k.bulk
    root = s.at(-0.46, 0.76 + k.hip_up, z) if hind else s.at(0.40, 0.70, z)
    shank = 0.27 * (0.7 if column else 1.0) * (1.0 if k.paw else 1.06)
    if s.gait.duty >= 1:
        x += 0.05 if j in (1, 2) else -0.04
    home = -0.46 * k.length - 0.02 if hind else 0.40 * k.length + 0.01
    if s.gait.name == "rear":
        home = float(root[0]) / size + 0.04 * side
    foot = vec(home + x, y + 0.035, z) * size
    soft = 0.5 if column else 1.0
    if hind:
        angle = math.radians((-4 if column else -14) + (lean + 4) * 0.85 * soft + 30 * swing * soft)
    else:
        ahead = 1.0 if x < s.gait.stride * 0.3 else 0.6
        angle = math.radians(-2 + lean * 0.7 * soft + 62 * swing * (0.4 if column else 1.0) * ahead)
    hock = foot + vec(math.sin(angle), math.cos(angle), 0) * shank * size
    full = 0.76 + k.hip_up - shank if hind else 0.70 - shank
    bones = (0.52, 0.515) if column else (0.56, 0.60) if hind else (0.56, 0.57)
    knee, hock = reach(root, hock, (full * bones[0] * size, full * bones[1] * size),
        vec(1 if hind else -1, 0.1 if hind else -0.1, 0))
    _flesh(s, (root, knee, hock, foot), hind, side, (angle, swing))
    return vec(float(foot[0]), max(0.0, y * size), float(foot[2]))


def _flesh(s: Stance, joints: tuple[Vec, Vec, Vec, Vec], hind: bool, side: float, motion: tuple[float, float]) -> None:
    """Thigh or upper arm, shank, and a paw or hoof."""
    root, knee, hock, foot = joints
    k, size, far, column = s.beast, s.size, _far(s, side), s.has("column") or s.has("stout")
    r0, r1, r2, r3 = (r * size for r in k.leg)
    depth = s.depth + (-0.03 if far else 0.015) * size + s.model.near(vec(0, 0, side * 0.085 * k.bulk * size)) * 0.4
    coat = s.dark if s.has("blacklegs") else s.coat
    skin, socks = (tint(c, 0.8 if far else 1.0) for c in (coat, paint(k.socks) if k.socks else s.dark if not k.paw
        else coat))
    if hind:
        path = [root + vec(0.03, 0.04, 0) * size, root * 0.5 + knee * 0.5 + vec(-0.02, 0, 0) * size, knee,
                knee * 0.45 + hock * 0.55, hock]
        radii = [r0 * 1.25, r0 * 1.18, r0 * 0.82, r1 * 0.95, r2 * 1.15]
    else:
        path = [root + vec(-0.01, 0.08, 0) * size, root, knee, knee * 0.5 + hock * 0.5, hock]
        radii = [r0 * 0.9, r0 * 1.0, r1 * 1.12, r1 * 0.86, r2 * 1.12]
    if column:
        radii = [r0 * 1.1, r0 * 1.05, r1 * 1.05, r1, r2]
    group = s.model.groups + 1 if far else s.group
    s.model.tube(path, radii, skin, depth=depth, rows=18, shadow=0.3 if far else 0.0, bulge=r0 * 1.1, blend=0.0 if far
        else 0.80,
                 group=group)
    tone = socks if k.socks else skin if k.paw else tuple(0.65 * a + 0.35 * b for a, b in zip(skin, socks, strict=True))
    s.model.tube([hock, hock * 0.5 + foot * 0.5, foot + UP * 0.01 * size],
        [r2 * 1.10, r2 * 0.92, r2 * (1.1 if column else 1.05)],
                 (tone[0], tone[1], tone[2]), depth=depth + 0.0001, rows=7, shadow=0, group=group)
    angle, swing = motion
    toe_angle = (angle * 0.6 + 0.5 * swing) * 0.8
    toe = vec(math.cos(toe_angle), -math.sin(toe_angle) - 0.12 * swing, 0)
    if k.paw:
        s.model.tube([foot - toe * r3 * 0.5 - UP * 0.004 * size, foot
            + toe * r3 * (0.3 if column else 0.9) - UP * 0.006 * size],
                     [r3 * 0.85, r3 * 0.80], socks if k.socks else skin, depth=depth + 0.0002, rows=3, shadow=0.1)
        paw = s.model.groups
        for q in (-0.35, 0.1) if not column else (-0.5, 0.0, 0.5):  # toes
            at = foot + toe * r3 * (1.15 if not column else 0.6) + UP * (q * r3 * 0.5)
            at = at + s.model.screen(q * r3 * (1.0 if column else 0.0), -r3 * 0.45)
            s.model.ball(at, r3 * 0.14, tint(skin, 0.5) if not column else tint(skin, 1.4), depth=depth + 0.0003,
                decal=True, group=paw,
                         opacity=0.8)
    else:
        s.model.tube([foot, foot + toe * 0.030 * size - UP * 0.012 * size], [r3 * 0.85, r3 * 0.95],
            tint(s.dark, 0.8 if far else 1),
                     depth=depth + 0.0002, rows=3, shadow=0.1)


def _folded_leg(s: Stance, hind: bool, side: float) -> Vec:
    """Lying or sitting: the leg drawn up against the ground."""
    k, size = s.beast, s.size
    z = side * 0.10 * k.bulk
    if hind:
        root = s.at(-0.44, 0.70 if s.gait.name == "lie" else 0.74, z)
        knee = vec(float(root[0]) / size + 0.26, 0.20, z * 1.35) * size
        hock = vec(float(root[0]) / size - 0.06, 0.10, z * 1.3) * size
    else:
        root = s.at(0.40, 0.70, z)
        knee = vec(float(root[0]) / size - 0.06, 0.10, z * 1.1) * size
        hock = vec(float(root[0]) / size + 0.14, 0.055, z * 1.05) * size
    foot = hock + vec(0.17, -0.02, 0) * size
    foot[1] = 0.035 * size
    _flesh(s, (root, knee, hock, foot), hind, side, (math.radians(60), 0.0))
    return vec(float(foot[0]), 0.0, float(foot[2]))


def _raised_leg(s: Stance, side: float) -> Vec:
    """Rearing: a foreleg that paws the air."""
    size, k = s.size, s.beast
    root = s.at(0.40, 0.70, side * 0.085 * k.bulk)
    paw = s.wave(1, 1.6 * side)
    knee = root + vec(0.22, -0.02 + 0.05 * paw, 0) * size
    hock = knee + vec(0.06 + 0.05 * paw, -0.20, 0) * size
    foot = hock + vec(-0.10, -0.14, 0) * size
    _flesh(s, (root, knee, hock, foot), False, side, (math.radians(70), 0.8))
    return foot


@dataclass
class HeadPlace:
    """Where the head is: its base and axes, lengths in shoulder heights."""

    base: Vec
    x: Vec
    y: Vec
    size: float
    group: int = 0

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        return self.base + (self.x * x + self.y * y + vec(0, 0, 1) * z) * self.size


def neck(s: Stance) -> HeadPlace:
    """Neck and the place of the head."""
    cut, size = s.beast.neck, s.size
    lowered = {"graze": -74.0, "lie": -4.0, "sit": 6.0, "rear": 6.0}.get(s.gait.name, 0.0)
    if s.gait.name == "graze":
        lowered = max(-74.0, -34.0 - cut.up)
    angle = math.radians(cut.up + lowered + s.nod * 0.6 - (12 if s.bound else 0) - s.pitch * 0.5)
    along = vec(math.cos(angle), math.sin(angle), 0)
    root = s.at(0.40, 0.80)
    poll = root + along * cut.length * (1.35 if s.gait.name == "graze" else 1.0) * size
    curve = UP * (-0.10 if s.has("swan") else 0.05) * size
    s.model.tube([root - along * 0.06 * size, root + along * cut.length * 0.35 * size + curve * 0.3 - UP * 0.02 * size,
                  root * 0.30 + poll * 0.70 + curve, poll],
                 np.array([cut.root * 1.05, cut.root * 0.86, cut.root * 0.35 + cut.top * 0.65, cut.top]) * size, s.coat,
                 depth=s.depth + 0.001, rows=14, group=s.group, shadow=0.0, bulge=cut.root * size, blend=0.45)
    down = s.beast.head.down + (22 if s.gait.name == "graze" else 0)
    reared = 0.0 if s.gait.name == "sit" else min(0.0, s.pitch) * 0.25
    tip = math.radians(-down + s.nod * 0.5 + (10 if s.bound else 0) - reared)
    s.head_depth = s.depth + 0.095 * size + max(0.0, s.model.near(poll - s.at(0, HEIGHT))) * 0.8
    return HeadPlace(poll, vec(math.cos(tip), math.sin(tip), 0), vec(-math.sin(tip), math.cos(tip), 0), size)


def neck_line(s: Stance, head: HeadPlace, share: float) -> Vec:
    """Top of the neck at share 0 (withers) .. 1 (poll)."""
    root = s.at(0.40, 0.80)
    along = unit(head.base - root)
    thick = s.beast.neck.root * (1 - share) + s.beast.neck.top * share
    return root * (1 - share) + head.base * share + vec(-float(along[1]), float(along[0]), 0) * thick * 0.72 * s.size
