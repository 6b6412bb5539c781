"""A team before what it pulls: dogs and a sled with its driver, horses and a carriage, all of them in the frame."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seated, seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import PULLED, PULLS, Actor, Cast

_PAIRS = 4
"""Of a team that is shown, at most."""
_STEP = 0.74
"""From pair to pair, as a share of the length of one of them."""
_TRACES: Mapping[str, float] = {"sled": 0.22}
_SHAFTS = -0.10
"""From the last of them to what they pull, the same; negative where they go between its shafts."""
_ABREAST, _STAGGER = 0.035, 0.20
"""How far the two of a pair are from each other in depth, as a share of the distance; along, of their length."""
_YAW = 16.0
"""How far all of them are turned to the lens, degrees."""


@dataclass(frozen=True, eq=False)
class Team:
    """pullers: two or more of a kind; drawn: what they pull, its rider included; bounds: of all, m about the middle."""

    pullers: Actor
    drawn: Actor
    bounds: Bounds

    @property
    def pairs(self) -> int:
        return _pairs(self.pullers)


def _pairs(pullers: Actor) -> int:
    return min(_PAIRS, math.ceil(pullers.count / 2))


def team(cast: Cast) -> Team | None:
    """The team of a cast, if several pull the hero or the hero is several who pull."""
    hero = cast.hero
    if hero is None:
        return None
    for other in cast.others:
        if other.relation == PULLED and hero.count > 1 and hero.kind.body == "beast":
            return _of(hero, other)
        if other.relation == PULLS and other.count > 1:
            return _of(other, hero)
    return None


def _of(pullers: Actor, drawn: Actor) -> Team | None:
    if pullers.medium != drawn.medium or pullers.stand is not None or drawn.stand is not None:
        return None
    half = 0.5 * _length(pullers, drawn)
    own, box = pullers.bounds, drawn.bounds
    return Team(pullers, drawn, Bounds(-half, half, min(own.bottom, box.bottom), max(own.top, box.top)))


def _length(pullers: Actor, drawn: Actor) -> float:
    gap = _TRACES.get(drawn.kind.name, _SHAFTS)
    return pullers.bounds.width * (1 + _STAGGER + _STEP * (_pairs(pullers) - 1) + gap) + drawn.bounds.width


def harnessed(found: Team, face: float, z: float, hero_first: Actor) -> list[Mark]:
    """Marks of a team about the middle of the frame, the hero's first. face: the way they go; z: m."""
    yaw = _YAW if face > 0 else 180.0 - _YAW
    leads = found.pullers is hero_first
    pullers, drawn = (replace(actor, goes=True) for actor in (found.pullers, found.drawn))
    half, long = found.bounds.right, pullers.bounds.width
    box = seen_bounds(drawn, yaw)
    front = -half + drawn.bounds.width
    at = face * (front - 0.5 * drawn.bounds.width) - 0.5 * (box.left + box.right)
    wagon = Mark(drawn, at, 0.0, z, yaw, box, hero=not leads, led=True)
    load = [wagon, *(seated(drawn, drawn.rider, wagon) if drawn.rider is not None else ())]
    beasts = []
    own = seen_bounds(pullers, yaw)
    for j in range(min(pullers.count, 2 * found.pairs)):
        pair, far = divmod(j, 2)
        along = front + long * (_TRACES.get(drawn.kind.name, _SHAFTS) + 0.5 + _STEP * pair + _STAGGER * far)
        x = face * along - 0.5 * (own.left + own.right)
        deep = z * (1 + _ABREAST * (1.0 if far else -0.4))
        beasts.append(Mark(pullers, x, 0.0, deep, yaw, own, (j * 0.618) % 1.0, j == 0 and leads,
                           twin=j, led=True))  # fmt: skip
    return [*beasts, *load] if leads else [*load, *beasts]


def hitched(marks: Sequence[Mark]) -> tuple[tuple[Mark, ...], Mark] | None:
    """The marks of a team and of what it pulls."""
    drawn = next((m for m in marks if m.actor.relation == PULLED), None)
    if drawn is not None:
        pullers = tuple(m for m in marks if m.actor.subject.id == drawn.actor.beside and m.actor.kind.body == "beast")
    else:
        pullers = tuple(m for m in marks if m.actor.relation == PULLS)
        ids = {m.actor.beside for m in pullers}
        drawn = next((m for m in marks if m.actor.subject.id in ids), None)
    return (pullers, drawn) if pullers and drawn is not None else None
