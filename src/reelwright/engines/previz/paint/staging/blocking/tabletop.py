"""Tables of those who sit or eat at one: where they stand, and what lies on them that nobody puts anywhere else."""

from __future__ import annotations

import math
from collections.abc import Sequence

from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import Actor

TOPS = ("table", "desk")
_SMALL, _PLACES = 0.6, 4
"""m, size of what is set down on the table; how many of a kind."""
_SLOTS = (0.38, -0.40, 0.25, -0.29)
"""Their places in the table's widths from its middle."""
_OFF = ("BEHIND", "BELOW", "ABOVE", "OVER", "FACING", "TETHERED", "TOUCHING")
_EATS = ("eat", "drink", "play", "read", "write", "work", "sit", "cook")
_BESIDE = 0.35
"""Widths of the table from its middle from which on one is beside it."""


def eats_at(actor: Actor, hero: Mark) -> bool:
    """Whether it is the table of an animal that does something at one."""
    return actor.kind.name in TOPS and hero.actor.kind.body == "beast" and hero.actor.motion in _EATS


def before(actor: Actor, hero: Mark) -> Mark:
    """A table right before an animal."""
    bounds = seen_bounds(actor, 90.0)
    x = hero.x + hero.face * (0.28 * hero.bounds.width + 0.5 * bounds.width)
    return Mark(actor, x, 0.0, 0.95 * hero.z, 90.0, bounds)


def worktop(actor: Actor, marks: Sequence[Mark]) -> Mark | None:
    """The table on which a small thing lies; None where there is none or it belongs elsewhere."""
    small = actor.kind.body == "prop" and actor.bounds.height < _SMALL and actor.bounds.width < _SMALL
    if not small or actor.stand is not None or actor.medium != "ground" or actor.depth or actor.relation in _OFF:
        return None
    return next((m for m in marks[1:] if m.actor.kind.name in TOPS), None)


def set_down(actor: Actor, table: Mark, marks: Sequence[Mark]) -> list[Mark]:
    """At both ends of the table's top, those away from the hero first: nothing before a face. marks: all, the hero's
    first."""
    hero, box = marks[0], table.bounds
    gap = hero.x - table.x
    away = -math.copysign(1.0, gap) if abs(gap) > 0.05 else hero.face
    away *= -1.0 if abs(gap) > _BESIDE * box.width else 1.0  # of one who is beside the table, it is near
    lying = sum(m.y > 0 and m.z < table.z + 0.2 for m in marks)
    yaw = facing_yaw(actor, -away)
    bounds = seen_bounds(actor, yaw)
    return [
        Mark(actor, table.x + away * box.width * _SLOTS[(lying + j) % len(_SLOTS)], table.y + 0.97 * box.top,
             table.z + 0.06 * (j % 2) - 0.02, yaw, bounds, twin=j)
        for j in range(min(actor.count, _PLACES))
    ]  # fmt: skip
