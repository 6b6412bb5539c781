"""A bird at one instant: what its body, head and wings share."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

GROUNDED = frozenset({"perch", "walk", "swim"})


@dataclass
class Pose:
    """A bird at one instant."""

    model: Model
    bird: Bird
    mode: str
    phase: float
    frame: Rows
    origin: Vec
    group: int = 0
    wears: tuple[str, ...] = ()
    thing: str = ""  # in its bill, or in its talons when it strikes
    strikes: bool = False  # legs and claws stretched ahead
    bow: float = 0.0  # how far it bows to the ground or the water, 0 .. 1

    def __post_init__(self) -> None:
        self.size = self.bird.length
        self.top, self.under, self.tip = paint(self.bird.top), paint(self.bird.under), paint(self.bird.tip)
        self.head_tone: Rgb = paint(self.bird.head_colour) if self.bird.head_colour else self.top
        self.gloss = 0.85 if self.has("metal") else 0.35 if self.has("sheen") else 0.0
        self.glow = 0.35 if self.has("glow") else 0.0
        self.grounded = self.mode in GROUNDED
        self.nap = 0.0 if self.has("metal") else 0.026 * self.size * (1.5 if self.has("disc") else 1.0)

    def has(self, extra: str) -> bool:
        return extra in self.bird.extras

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.origin + self.frame @ vec(x, y, z) * self.size
        return out
