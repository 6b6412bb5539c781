"""The 20 effects: each a short story about the subject, as a picture for every moment and as what is heard.

A teller gives frames: (view, clock) -> uint8 (h, w, 3), newly made, and is the frame itself at t = 0. Its cues give
what is heard in a clip of that many seconds, from the same times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import (
    balloon,
    bodies,
    devil,
    drop,
    embrace,
    eye,
    kisses,
    kungfu,
    mermaid,
    oven,
    party,
    punch,
    ride,
    skeleton,
    spectre,
    summer,
    winner,
)
from reelwright.engines.previz.finish.timing import Clock
from reelwright.engines.previz.finish.view import View

Array = NDArray[Any]
Cues = tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    frame: Callable[[View, Clock], Array]
    cues: Callable[[float], Cues]


EFFECTS: dict[str, Effect] = {
    "bikini up": Effect(summer.frame, summer.cues),
    "the tigers touch": Effect(spectre.frame, spectre.cues),
    "jiggle jiggle": Effect(bodies.jiggle, bodies.jiggle_cues),
    "hug your love": Effect(embrace.frame, embrace.cues),
    "kiss me ai": Effect(kisses.one, kisses.one_cues),
    "subject 3 fever": Effect(party.fever, party.fever_cues),
    "fin-tastic mermaid": Effect(mermaid.frame, mermaid.cues),
    "lets ymca": Effect(party.ymca, party.ymca_cues),
    "skeleton dance": Effect(skeleton.frame, skeleton.cues),
    "kungfu club": Effect(kungfu.frame, kungfu.cues),
    "boom drop": Effect(drop.frame, drop.cues),
    "vroom vroom step": Effect(ride.frame, ride.cues),
    "creepy devil smile": Effect(devil.frame, devil.cues),
    "pubg winner hit": Effect(winner.frame, winner.cues),
    "360 microwave": Effect(oven.frame, oven.cues),
    "eye zoom challenge": Effect(eye.frame, eye.cues),
    "muscle surge": Effect(bodies.muscle, bodies.muscle_cues),
    "punch face": Effect(punch.frame, punch.cues),
    "balloon belly": Effect(balloon.frame, balloon.cues),
    "kiss kiss": Effect(kisses.many, kisses.many_cues),
}


def cues(name: str, seconds: float) -> Cues:
    """What is heard, in order. Raises KeyError for a name that isn't in the table."""
    return tuple(sorted((h for h in EFFECTS[name].cues(seconds) if 0 <= h.at < seconds), key=lambda h: (h.at, h.kind)))
