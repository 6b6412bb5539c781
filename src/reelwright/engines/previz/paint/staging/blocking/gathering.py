"""People around a fire, a table or a pond."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import Actor, Cast
from reelwright.engines.previz.paint.staging.cast.tables import TABLES


def centre_of(cast: Cast) -> Actor | None:
    """The fire, table or pond that people are around."""
    hero = cast.hero
    if hero is None or hero.kind.body not in ("person", "beast") or hero.goes or hero.rider is not None:
        return None
    ring = hero.count > 1 or any(joins(a) for a in cast.others)
    for other in cast.others:
        around = other.beside == hero.subject.id and other.relation in ("AROUND", "BESIDE", "NEAR", "WITH")
        standing = hero.kind.height * hero.cue.scale if hero.kind.body == "person" else 0.0  # though they may kneel
        small = other.kind.body == "prop" and other.bounds.height < 1.3 * max(hero.bounds.height, standing)
        if around and small and other.medium == "ground" and (ring or other.kind.name == "campfire"):
            return other
    return None


def joins(actor: Actor) -> bool:
    """Whether one is of those around it."""
    return actor.kind.body in ("person", "beast") and actor.count <= 2 and not actor.depth and not actor.goes


_MOST = 6
_SITTING = 1.42
_SMALL_SITTERS = frozenset({"boy", "girl", "child", "toddler", "kid", "son", "daughter"})
_CUSHION = 0.30
"""m by which children sit higher than on chairs of their own."""


def laid(company: Cast) -> Bounds | None:
    """The box of a whole table with those who sit at it, m; None where nobody sits at one."""
    centre = centre_of(company)
    if centre is None or centre.subject.word not in TABLES or company.hero is None:
        return None
    half = 0.5 * centre.bounds.width + 0.42
    return Bounds(-half, half, 0.0, _SITTING * company.hero.cue.scale)


def _supper(ring: list[Actor], hero: Actor, centre: Actor, framed: Framed) -> tuple[tuple[Mark, ...], Mark]:
    """One at each end of the table, the others behind it, turned to us."""
    half, n = centre.bounds.width / 2, min(len(ring), _MOST)
    marks = []
    for j, actor in enumerate(ring[:n]):
        who = 0 if j == 0 else 1 if j == n - 1 else j + 1  # those who are named first are at the ends
        at = (j - 1 - 0.5 * (n - 3)) / max(n - 2, 1) * 1.76 * half
        x, z, yaw = (-half - 0.16, 0.97, 22.0) if j == 0 else (half + 0.16, 0.97, 158.0) if j == n - 1 else (
            at, 1.09, 90.0 - 22.0 * (at > 0) + 22.0 * (at < 0))
        mark = Mark(actor, x, framed.y, framed.z * z, yaw, seen_bounds(actor, yaw), (j * 0.618) % 1.0, j == 0, 0.0,
                    who if actor is hero else 0, True)  # fmt: skip
        child = mark.cue.word in _SMALL_SITTERS
        marks.append(replace(mark, y=framed.y + _CUSHION) if child else mark)
    return tuple(marks), Mark(centre, 0.0, framed.y, framed.z, 90.0, seen_bounds(centre, 90.0), led=True)


def gathered(
    hero: Actor, centre: Actor, others: list[Actor], framed: Framed, side: float
) -> tuple[tuple[Mark, ...], Mark]:
    """People to both sides of a fire, some a little behind it, all turned to it; it burns in the middle. (They, it.)"""
    view = framed.view
    marks: list[Mark] = []
    ring = [hero] * hero.count + [a for a in others if joins(a) for _ in range(a.count)]
    if centre.subject.word in TABLES:
        return _supper(ring, hero, centre, framed)
    tall, half = hero.bounds.height, centre.bounds.width / 2
    middle = -0.10 * side * view.span(framed.z)
    for j, actor in enumerate(ring):
        way = -side if j % 2 else side
        rank = j // 2
        out = half + (0.28 + 0.46 * rank) * tall * (1.0 if rank < 2 else 0.4)
        yaw = 34.0 if way < 0 else 146.0
        z = framed.z * (1 + (0.0, 0.05, 0.22, 0.26, 0.36, 0.4)[min(j, 5)])
        twin = j if actor is hero else 0
        marks.append(Mark(actor, middle + way * out, framed.y, z, yaw, seen_bounds(actor, yaw),
                          (j * 0.618) % 1.0, j == 0, 0.0, twin, True))  # fmt: skip
    return tuple(marks), Mark(centre, middle, framed.y, framed.z * 0.96, 20.0, centre.bounds, led=True)
