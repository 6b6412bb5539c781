"""Who jumps over somebody or something: on the way over it, and it under them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import VAULTED, Actor, Stand
from reelwright.engines.previz.plan import Plan

_JUMPERS = ("person", "beast", "robot")
_OBSTACLES = ("person", "beast", "prop", "vehicle", "structure")
_TALLEST = 2.4
"""Of the jumper's height: over more nobody jumps."""
_RESTS = 0.98
"""Share of a vehicle's height at which its roof is."""
_CLEARS, _LEAST = 1.04, 0.05
"""Shares of its height, at which the jumper's feet are over it; m, the least that one jumps."""


def vaulted_by(actor: Actor, others: Iterable[Actor], plan: Plan) -> Actor | None:
    """What the actor jumps over, where it is in the picture by itself."""
    action = actor.action
    if action is None or action.motion != "jump" or action.path != "over" or actor.count > 1:
        return None
    if actor.kind.body not in _JUMPERS or actor.medium != "ground":
        return None
    return next(
        (
            a
            for a in others
            if a.subject.id == action.target_id
            and a.kind.body in _OBSTACLES
            and a.medium == "ground"
            and a.bounds.top < _TALLEST * actor.bounds.height
        ),
        None,
    )


_ROOF = re.compile(r"\bon (?:the |its )?(?:roof|top|rooftop) of (?:an?|the|his|her|their|its) \w")


def on_its_roof(actor: Actor, base: Actor | None, plan: Plan) -> Actor | None:
    """Who is on top of a van and not in it, over its roof; None for all others."""
    if base is None or base.kind.body != "vehicle" or base.medium != "ground" or actor.kind.body not in _JUMPERS:
        return None
    return over(actor, base, _RESTS) if _ROOF.search(plan.prompt.lower()) else None


def over(actor: Actor, obstacle: Actor, clears: float = _CLEARS) -> Actor:
    """The jumper at the height at which it clears the obstacle, or who is on top of it."""
    lifted = max(0.0, actor.bounds.bottom)  # a leap is off the ground by itself
    height = max(_LEAST, clears * obstacle.bounds.top - lifted)
    return replace(actor, stand=Stand("air", height, obstacle.subject.word), goes=False)


def under(companion: Actor, hero: Actor, plan: Plan) -> Actor | None:
    """The obstacle as what is under the hero; None for all others."""
    flies = hero.stand is not None and hero.stand.form == "air"
    if not flies or hero.stand is None or hero.stand.word != companion.subject.word:
        return None
    return replace(companion, beside=hero.subject.id, relation=VAULTED, goes=False, depth="", count=1)


def below(actor: Actor, partner: Mark, view: View, walled: bool) -> Mark:
    """The obstacle on the ground, under the middle of the leap."""
    yaw = facing_yaw(actor, -partner.face, walled)
    bounds = seen_bounds(actor, yaw)
    return Mark(actor, partner.x, 0.0, partner.z + 0.02, yaw, bounds)
