"""Everything the dressers of one person at one instant share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.pose import Pose
from reelwright.engines.previz.paint.figures.people.skeleton import Bones
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint

T = TypeVar("T")
CLOTH = {"coat": 1.14, "jacket": 1.12, "robe": 1.12, "kimono": 1.12, "lamellar": 1.16, "armour": 1.12, "suit": 1.30,
         "steel": 1.2, "gown": 1.02, "bones": 0.72}
"""How much thicker than the body a top is."""


@dataclass
class Wearer:
    """One person at one instant. Depths in m towards the viewer; lags: how far cloth trails (springs), m."""

    model: Model
    role: Role
    bones: Bones
    pose: Pose
    cycle: str
    phase: float
    speed: float  # m/s over the ground
    air: Vec  # wind and own motion, character axes, about 0..1.5
    lag_chest: Vec
    lag_head: Vec
    lag_hips: Vec
    depth: float = 0.0  # of the chest
    legs_front: float = 0.0  # nearest leg
    skirt_front: float = 0.0  # nearest skirt, over `depth`
    torso: int = 0  # group of the trunk, for decals
    arm_depth: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        role = self.role
        self.size = self.bones.size
        self.girth = role.build.girth * self.size
        self.thing = role.thing
        self.skin, self.hair = paint(role.skin), paint(role.hair_colour)
        self.top, self.legs = paint(role.top_colour), paint(role.legs_colour)
        self.shoes, self.accent = paint(role.shoes_colour), paint(role.accent)
        self.front = float(self.model.axes[2, 0])  # 1 faces us, -1 turns its back
        self.side = float(self.model.axes[2, 2])
        self.depth = self.legs_front = self.near(self.bones.chest)
        self.hip_width = 0.083 * self.size * (0.5 + 0.5 * role.build.girth)
        self.waist_width = 0.070 * self.size * role.build.waist
        self.chest_width = 0.098 * self.size * role.build.chest
        self.shoulder_width = role.build.shoulder * self.size
        self.cloth = CLOTH.get(role.top, 1.0)
        self.gloss = 0.85 if role.top in ("armour", "steel") else 0.0
        self.skull = role.build.head * self.size
        self.head_axes: list[list[float]] = (self.bones.frame_head * self.skull).tolist()
        self.female = role.build.waist < 0.9 and role.hair != "bald"
        self.young = role.build.head > 0.09 and "beard" not in role.extras
        self.head_depth = (self.depth + 0.02 * self.size + 0.03 * self.size * max(0.0, self.front)
                           + self.near(self.bones.head - self.bones.chest) * 0.4)

    def has(self, extra: str) -> bool:
        return extra in self.role.extras

    def of(self, rows: Mapping[str, T]) -> T | None:
        """The row for what the deed is done to, by whole words: ale is no lemonade, but a pancake is a cake."""
        said = {form for word in self.thing.split() for form in (word, word.removesuffix("s"), word.removesuffix("es"))}
        whole = next((row for name, row in rows.items() if name in said), None)
        parts = (row for name, row in rows.items() if len(name) > 3 and any(
            word.startswith(name) or word.endswith(name) for word in said))
        return whole if whole is not None else next(parts, None)

    def near(self, point: Vec) -> float:
        return self.model.near(point)

    def at_head(self, x: float, y: float, z: float) -> Vec:
        """Point about the head's middle: forward, up, right in skull radii."""
        return self.bones.head + self.along_head(x, y, z)

    def along_head(self, x: float, y: float, z: float) -> Vec:
        (a, b, c), (d, e, f), (g, h, i) = self.head_axes
        return vec(a * x + b * y + c * z, d * x + e * y + f * z, g * x + h * y + i * z)

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)

    def leg_at(self, i: int, y: float) -> Vec:
        """Where leg i is at height y."""
        hip, knee, ankle = self.bones.hip[i], self.bones.knee[i], self.bones.ankle[i]
        a, b = (hip, knee) if y >= knee[1] else (knee, ankle)
        return a + (b - a) * min(1.0, max(0.0, (a[1] - y) / max(1e-3, a[1] - b[1])))


@dataclass(frozen=True)
class Strip:
    """Something that hangs: its links, the length of one in m, how much air moves it and how stiff its root is."""

    links: int
    link: float
    wind: float
    lag: Vec
    flutter: float
    stiff: float = 0.35
    shift: float = 0.0  # of the flutter's phase


def hang(wearer: Wearer, start: Vec, direction: Vec, strip: Strip, sideways: Vec) -> list[Vec]:
    """Nodes of hair, scarf, plume or cape: starts along `direction`, falls, blown by the air, behind by its lag."""
    nodes, point = [start], start
    wind = wearer.air * strip.wind
    strength = min(1.0, float(np.linalg.norm(wind)))
    for k in range(1, strip.links + 1):
        s = k / strip.links
        swing = strip.flutter * (0.25 + s) * math.sin(2 * math.pi * (2 * wearer.phase + strip.shift - 0.55 * s))
        bend = direction * max(0.0, strip.stiff * (1.6 - 2.2 * s))
        point = point + unit(bend - UP + wind + sideways * swing + UP * (swing * 0.6 * strength)) * strip.link
        nodes.append(point + strip.lag * s**1.4)
    return nodes
