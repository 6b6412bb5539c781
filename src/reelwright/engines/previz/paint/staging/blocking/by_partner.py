"""Who has a place only by its partner: before it, instead of it, around it, at its belly, at both its sides."""

from __future__ import annotations

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.joining import FLANKS
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.overhead import hangs, hung
from reelwright.engines.previz.paint.staging.blocking.partners import (
    at_belly,
    before_chest,
    before_nose,
    conjured,
    flanked,
    on_thighs,
)
from reelwright.engines.previz.paint.staging.blocking.replacing import instead, screen
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.blocking.vaulting import below
from reelwright.engines.previz.paint.staging.cast.company import (
    BECOMES,
    CHASED,
    CONJURED,
    ENTWINED,
    HIDES,
    ON_PAD,
    VAULTED,
    Actor,
)
from reelwright.engines.previz.paint.staging.cast.entwining import layers
from reelwright.engines.previz.paint.staging.cast.feeding import NURSED
from reelwright.engines.previz.paint.staging.cast.in_hands import IN_HANDS
from reelwright.engines.previz.paint.staging.cast.lap import IN_LAP

_BEHIND_PAD = 0.4
"""m: the rocket stands before the middle of its pad."""


def by_partner(actor: Actor, partner: Mark, view: View, walled: bool) -> list[Mark] | None:
    """Its marks; None where its place is not settled so."""
    if hangs(actor) and partner.actor.medium == "ground":
        return [hung(actor, partner)]
    if actor.relation == HIDES:
        return [screen(actor, partner)]
    if actor.relation == VAULTED:
        return [below(actor, partner, view, walled)]
    if actor.relation == BECOMES:
        return [instead(actor, partner, walled)]
    if actor.relation == ENTWINED:
        return list(layers(actor, partner))
    if actor.relation == CONJURED:
        return [conjured(actor, partner)]
    if actor.relation == ON_PAD:
        return [Mark(actor, partner.x, 0.0, partner.z + _BEHIND_PAD, 0.0, seen_bounds(actor, 0.0))]
    if actor.relation == IN_HANDS:
        return [before_chest(actor, partner)]
    if actor.relation == IN_LAP:
        return [on_thighs(actor, partner)]
    if actor.relation == CHASED:
        return before_nose(actor, partner)
    if actor.relation == NURSED:
        return list(at_belly(actor, partner))
    return _at_both_sides(actor, partner, view, walled) if actor.relation == FLANKS else None


def _at_both_sides(actor: Actor, partner: Mark, view: View, walled: bool) -> list[Mark]:
    actor, places = flanked(view, actor, partner)
    marks = []
    for j, (x, z) in enumerate(places):
        yaw = facing_yaw(actor, partner.x - x, walled)
        y = partner.y if partner.y < 0.5 else 0.0
        marks.append(Mark(actor, x, y, z, yaw, seen_bounds(actor, yaw), 0.5 * j, twin=j))
    return marks
