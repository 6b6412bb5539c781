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
class Source:
    """A bed that comes from a place in the picture. kind: a row of `beds.BEDS`. start, end: its pan (-1..1) at the
    clip's start and end. level: 0..1, by nearness."""

    kind: str
    start: float
    end: float
    level: float = 1.0
