"""People around a fire, a table or a pond."""

from __future__ import annotations

from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import Actor, Cast


def centre_of(cast: Cast) -> Actor | None:
    """The fire, table or pond that people are around."""
    hero = cast.hero
    if hero is None or hero.kind.body not in ("person", "beast") or hero.goes or hero.rider is not None:
        return None
    ring = hero.count > 1 or any(joins(a) for a in cast.others)
    for other in cast.others:
        around = other.beside == hero.subject.id and other.relation in ("AROUND", "BESIDE", "NEAR", "WITH")
        small = other.kind.body == "prop" and other.bounds.height < 1.3 * hero.bounds.height
        if around and small and other.medium == "ground" and (ring or other.kind.name == "campfire"):
            return other
    return None


def joins(actor: Actor) -> bool:
    """Whether one is of those around it."""
    return actor.kind.body in ("person", "beast") and actor.count <= 2 and not actor.depth and not actor.goes


def gathered(
    hero: Actor, centre: Actor, others: list[Actor], framed: Framed, side: float
) -> tuple[tuple[Mark, ...], Mark]:
    """People to both sides of a fire, some a little behind it, all turned to it; it burns in the middle. (They, it.)"""
    view = framed.view
    marks: list[Mark] = []
    ring = [hero] * hero.count + [a for a in others if joins(a) for _ in range(a.count)]
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
