"""Cues for everything with wheels, wings, rotors or engines: one table."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from reelwright.engines.previz.paint.asset import Cue, Medium
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.structures.resolve import tone_of, wear_of
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import Rgb
from reelwright.engines.previz.paint.figures.vehicles import air, road

Maker = Callable[[View, float, Rgb], Model]  # view, phase 0..1 of its loop, paintwork


@dataclass(frozen=True)
class Vehicle:
    """height in m, speed in m/s. rolls: radius of the wheel that sets the loop, and after which share of a turn it
    looks the same again (1/spokes)."""

    make: Maker
    height: float
    colour: str
    medium: Medium = "ground"
    speed: float = 8.0
    rolls: tuple[float, float] | None = None
    period: float = 0.5
    pitch: float = 5.0
    wear: float = 0.12

    @property
    def loop(self) -> float:
        if self.rolls is None:
            return self.period
        radius, share = self.rolls
        return max(0.15, 2 * math.pi * radius * share / self.speed)


def _rolling(make: Maker, share: float) -> Maker:
    """The phase becomes an angle of the wheels."""
    return lambda view, phase, colour: make(view, 2 * math.pi * share * phase, colour)


def _road(make: Maker, height: float, colour: str, speed: float, radius: float, spokes: int) -> Vehicle:
    turns = 4 if spokes > 3 else 1  # a whole number of spokes a loop, so that the loop lasts long enough
    share = turns / spokes
    return Vehicle(_rolling(make, share), height, colour, "ground", speed, (radius, share))


VEHICLES: dict[str, Vehicle] = {
    "bicycle": _road(road.bicycle, 1.05, "#3a7d6a", 4.0, 0.34, 1),
    "motorcycle": _road(road.motorcycle, 1.15, "#8f2a26", 10.0, 0.34, 6),
    "carriage": _road(road.carriage, 2.4, "#4a2a3a", 3.0, 0.62, 1),
    "plane": Vehicle(lambda v, _p, c: air.airliner(v, c), 8.6, "#2f5a8c", "air", 40.0, period=2.0, pitch=-14.0),
    "helicopter": Vehicle(air.helicopter, 3.4, "#3f5a4a", "air", 14.0, period=0.25, pitch=-8.0),
    "airship": Vehicle(air.airship, 14.0, "#b89a6a", "air", 5.0, period=0.4, pitch=-4.0),
    "submarine": Vehicle(air.submarine, 6.5, "#c79a3c", "under", 2.5, period=0.8),
}
WORDS: dict[str, Vehicle] = {
    "biplane": Vehicle(air.biplane, 3.0, "#a83a30", "air", 14.0, period=0.2, pitch=-8.0),
    "airplane": VEHICLES["plane"], "glider": Vehicle(lambda v, _p, c: air.airliner(v, c), 8.6, "#c8ccd0", "air", 20.0,
    period=2.0, pitch=-14.0),
}


def resolve_vehicle(cue: Cue) -> Subject:
    row = WORDS.get(cue.word.lower()) or VEHICLES[cue.kind]
    colour, view = tone_of(cue, row.colour), View(cue.yaw, row.pitch)
    wear = wear_of(cue, row.wear)
    return Subject(cue.word, lambda phase: row.make(view, phase, colour).parts, Surface(row.height, 0.0, 0.1),
        row.loop, row.speed, medium=row.medium, wear=wear)
