"""A four-legged animal at one instant: trunk, neck, place of the head. Contact point: on the ground below."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Unpack

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.gaits import POSTURES, Gait, Posture
from reelwright.engines.previz.paint.figures.animals.pelt import pelt, ring
from reelwright.engines.previz.paint.figures.model import Finish, Model
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, spline, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

HEIGHT = 0.80  # where the trunk's axis runs
TRUNK = ((0.655, 0.90, 0.70, 0.060), (0.58, 0.985, 0.54, 0.135), (0.44, 1.010, 0.455, 0.176),
    (0.28, 1.005, 0.445, 0.190),
         (0.08, 0.985, 0.490, 0.188), (-0.16, 0.975, 0.545, 0.176), (-0.38, 0.985, 0.565, 0.172),
         (-0.52, 0.962, 0.620, 0.148), (-0.615, 0.905, 0.680, 0.105), (-0.675, 0.825, 0.740, 0.045))
"""Along, back line, belly line, half width; chest to rump."""
_FINE, _ROUND, _LEAN = 40, ring(30), ring(18)


@dataclass
class Stance:
    """Everything the painters of one animal share; points in m."""

    model: Model
    beast: Beast
    gait: Gait
    phase: float
    posture: Posture = field(init=False)
    mouth: Vec = field(init=False)  # where food is brought to, once the neck is there

    def __post_init__(self) -> None:
        g, k = self.gait, self.beast
        self.posture = POSTURES.get(g.name, Posture())
        self.size, self.mouth = k.height, vec(0, 0, 0)
        self.coat, self.under, self.dark = paint(k.coat), paint(k.under), paint(k.dark)
        w = 2 * math.pi * self.phase
        self.bound = g.name in ("gallop", "leap")
        self.beat = 1 if self.bound else 2
        flex = g.flex * math.sin(w + 1.0)
        self.curl = math.copysign(self.posture.curl, float(self.model.axes[2][2])) if self.posture.curl else 0.0
        self.pitch = -g.rock * math.sin(w * self.beat + 0.6) - self.posture.pitch
        rise = -g.crouch + g.bob * math.sin(w * self.beat)
        rise += g.hop * max(0.0, math.sin(w + 2.6)) if self.bound else g.hop * (abs(math.sin(w)) - 0.4)
        self.frame: Rows = turn(self.pitch, 0, 0)
        self.long = k.length * (1 + 0.5 * flex)
        low = 0.0 if self.posture.folded == "all" or self.posture.pitch > 50 else k.squat
        if self.posture.pitch > 50:  # a long animal's rump must not sink into the ground
            rise += 0.46 * max(0.0, k.length - 1.0)
        self.centre = vec(0, HEIGHT - low + rise + self.posture.rise + 0.09 * abs(flex) * self.bound, 0)
        self.nod = g.nod * math.sin(w * self.beat + 2.2)
        self.breath = 1 + 0.018 * math.sin(2 * w) * (g.duty >= 1)

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)

    def has(self, extra: str) -> bool:
        return extra in self.beast.extras

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        """Point of the trunk: x -0.5 hip .. 0.5 shoulder, y and z in shoulder heights."""
        bent = self.curl * x
        if abs(self.curl) < 1e-6:
            out: Vec = (self.centre + self.frame @ vec(x * self.long, y - HEIGHT, z)) * self.size
            return out
        r = self.long / self.curl  # the back lies on a circle
        place = vec(r * math.sin(bent) - z * math.sin(bent), y - HEIGHT, r * (1 - math.cos(bent)) + z * math.cos(bent))
        curled: Vec = (self.centre + self.frame @ place) * self.size
        return curled

    def across(self, x: float, z: float) -> Vec:
        """Vector from the trunk's middle at x to its right."""
        out: Vec = self.at(x, HEIGHT, z) - self.at(x, HEIGHT)
        return out

    def along(self, x: float, y: float, z: float) -> Vec:
        out: Vec = self.frame @ vec(x, y, z) * self.size
        return out

    def line(self, x: float) -> tuple[float, float, float]:
        """Back, belly and half width of the trunk at x."""
        rows = np.array(body_rows(self.beast))[::-1]
        return tuple(float(np.interp(x, rows[:, 0], rows[:, c])) for c in (1, 2, 3))  # type: ignore[return-value]

    def limb(self, path: Sequence[Vec], deep: Sequence[float], wide: Sequence[float], region: str, rows: int = 18,
             **finish: Unpack[Finish]) -> int:
        """A limb that is deeper (fore and aft) than wide; radii in shoulder heights."""
        curve = spline(np.array([np.concatenate([p, [d, w]]) for p, d, w in zip(path, deep, wide, strict=True)]), rows)
        way = np.gradient(curve[:, :2], axis=0)
        way /= np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, None]
        rings = np.zeros((rows, 9))
        rings[:, :3] = curve[:, :3]
        rings[:, 3] = way[:, 1] * curve[:, 3] * self.size
        rings[:, 4] = -way[:, 0] * curve[:, 3] * self.size
        rings[:, 8] = curve[:, 4] * self.size
        circle = _LEAN if region == "leg" else _ROUND
        finish.setdefault("tones", pelt(self.beast, region, rows, len(circle)))
        return self.model.loft(rings, self.coat, rows=rows, circle=circle, **finish)

    def hair(self, share: float) -> float:
        """Length of hair in m, as a share of the coat's."""
        return self.beast.nap * share * self.size

    def tube(self, path: Sequence[Vec], radii: Sequence[float], colour: Rgb, rows: int = 10,
             **finish: Unpack[Finish]) -> int:
        """Round limb; radii in shoulder heights."""
        return self.model.tube(path, np.array(radii) * self.size, colour, rows=rows, **finish)


def body_rows(k: Beast) -> list[tuple[float, float, float, float]]:
    """Along, back, belly, half width of a beast's trunk, shoulder heights."""
    out = []
    for x, back, belly, wide in TRUNK:
        rump = k.hip_up * min(1.0, max(0.0, 0.5 - x * 1.4))
        tuck = k.tuck * math.exp(-(((x + 0.18) / 0.22) ** 2)) * 1.1
        low = max(0.24, back - (back - belly) * (0.35 + 0.65 * k.bulk) + tuck)
        arch = 0.10 * (k.bulk - 1.0) * (1 - (x / 0.66) ** 2)
        hump = k.hump * math.exp(-(((x - 0.36) / 0.20) ** 2))
        out.append((x, back + rump + arch * 0.5 + hump, low + rump * 0.4, wide * k.bulk))
    return out


def trunk(s: Stance) -> None:
    arch = -0.06 * s.wave(1, 1.0) if s.bound else 0.0
    rings = []
    for x, back, belly, wide in body_rows(s.beast):
        gather = arch * math.exp(-(((x + 0.05) / 0.25) ** 2))
        middle, high = (back + belly) / 2 + gather, (back - belly) / 2
        rings.append((s.at(x, middle), s.across(x, wide * s.breath), s.along(0, high * s.breath, 0)))
    s.model.loft(rings, s.coat, rows=_FINE, circle=_ROUND, tones=pelt(s.beast, "trunk", _FINE, len(_ROUND)),
        nap=s.hair(1.0), lift=s.beast.fluff)


@dataclass
class HeadPlace:
    """Where the head is: its base and axes (x to the nose, y up, z to its right), lengths in shoulder heights."""

    base: Vec
    x: Vec
    y: Vec
    z: Vec
    size: float
    group: int = 0
    eyes: list[tuple[Vec, Vec]] = field(default_factory=list)  # where they are and look
    eye: float = 0.0  # their radius, m

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        return self.base + (self.x * x + self.y * y + self.z * z) * self.size


def neck(s: Stance) -> HeadPlace:
    """Neck and the place of the head."""
    cut, size, pose = s.beast.neck, s.size, s.posture
    lowered = max(pose.neck, -34.0 - cut.up) if pose.neck < -40 else pose.neck
    if s.gait.name in ("graze", "drink") and cut.length > 0.8:  # a giraffe's mouth must come down to the ground
        lowered = -27.0 - cut.up
    if pose.neck > 20:
        lowered = min(pose.neck, 68.0 - cut.up)
    angle = math.radians(cut.up + lowered + s.nod * 0.6 - (12 if s.bound else 0) - s.pitch * pose.follow)
    aside = 0.42 * s.curl + math.copysign(0.75, s.curl) if s.curl else 0.0
    along = vec(math.cos(angle) * math.cos(aside), math.sin(angle), math.cos(angle) * math.sin(aside))
    back = s.line(0.44)[0]
    root = s.at(0.44, min(0.80 + s.beast.hump * 0.5, back - cut.root * 0.92))
    poll = root + along * cut.length * (1.30 if pose.neck < -40 else 1.0) * size
    sag = vec(-along[1], along[0], 0) * (-0.10 if s.has("swan") else 0.035) * size
    start = s.at(0.22, float(back - cut.root - 0.06))
    s.limb([poll + along * 0.02 * size, root * 0.30 + poll * 0.70 + sag, root * 0.68 + poll * 0.32 + sag * 0.5, start],
        [cut.top * 1.02, cut.top * 0.80 + cut.root * 0.24, cut.root * 0.95, cut.root * 0.90],
        [cut.top * 0.84, cut.top * 0.62 + cut.root * 0.16, cut.root * 0.72, cut.root * 0.66], "neck",
        nap=s.hair(1.15), lift=s.beast.fluff)
    down = s.beast.head.down + pose.head
    tip = math.radians(-down + s.nod * 0.5 + (10 if s.bound else 0) - min(0.0, s.pitch) * 0.25 * pose.follow)
    look = math.radians(pose.look * s.wave(1, 0.4)) + _towards_us(s) + (aside + math.copysign(0.55 if s.beast.paw
        and s.beast.head.length > 1.8 * s.beast.head.skull else -0.25, s.curl) if s.curl else 0.0)
    x, y = vec(math.cos(tip), math.sin(tip), 0), vec(-math.sin(tip), math.cos(tip), 0)
    z = vec(0, 0, 1)
    ahead = x * math.cos(look) + z * math.sin(look)
    s.mouth = poll + (ahead * s.beast.head.length * 0.95 - y * s.beast.head.skull * 0.9) * size
    return HeadPlace(poll, ahead, y, z * math.cos(look) - x * math.sin(look), size)


def _towards_us(s: Stance) -> float:
    """How far the head is turned to the viewer, rad: at rest a good deal, so that a face is seen."""
    away = s.model.axes[2]
    angle = math.atan2(float(away[2]), float(away[0]))
    share = s.posture.turned
    return max(-0.95, min(0.95, share * angle))


def neck_line(s: Stance, head: HeadPlace, share: float) -> Vec:
    """Top of the neck at share 0 (withers) .. 1 (poll)."""
    root = s.at(0.40, 0.84)
    along = unit(head.base - root)
    thick = s.beast.neck.root * (1 - share) + s.beast.neck.top * share
    return root * (1 - share) + head.base * share + vec(-float(along[1]), float(along[0]), 0) * thick * 0.92 * s.size
