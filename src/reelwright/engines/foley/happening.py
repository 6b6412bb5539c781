"""What a picture tells the sound: what is seen at a moment and heard then, and what sounds where it is seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Happening:
    """kind: a row of `events.EVENTS`, or "step" and "hoof", which take the ground's own sound. at: s from the clip's
    start, when it is seen. pan: -1 left .. 1 right, where it is seen. level: 0..1, by nearness and force."""

    kind: str
    at: float
    pan: float = 0.0
    level: float = 1.0


@dataclass(frozen=True, slots=True)
class Rounds:
    """What something that goes round sounds like: feet, wings, gears, breakers. kind as in Happening. phases: 0..1 of a
    round at which it is heard; period: s of a round; phase: 0..1, where the round stands at 0 s. places: (x, z) in m of
    each phase, where they differ from the thing's own. level: 0..1."""

    kind: str
    phases: tuple[float, ...]
    period: float
    phase: float = 0.0
    places: tuple[tuple[float, float], ...] = ()
    level: float = 1.0

    def times(self, seconds: float) -> list[tuple[float, int]]:
        """(s, number of the phase) of every moment in 0 <= s < seconds, in order."""
        turns = range(-1, int(seconds / self.period) + 2)
        found = [((at - self.phase + turn) * self.period, i) for turn in turns for i, at in enumerate(self.phases)]
        return sorted((at, i) for at, i in found if 0 <= at < seconds)


@dataclass(frozen=True, slots=True)
class Source:
    """A bed that comes from a place in the picture. kind: a row of `beds.BEDS`. start, end: its pan (-1..1) at the
    clip's start and end. level: 0..1, by nearness."""

    kind: str
    start: float
    end: float
    level: float = 1.0
