"""Who stands where another one is: what it becomes, itself with folded wings, and what it peeps out from behind."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import PERCHED, Actor


def instead(actor: Actor, was: Mark, walled: bool) -> Mark:
    """At the place of the one that it was, in the air at the same height."""
    yaw = facing_yaw(actor, was.face, walled)
    bounds = seen_bounds(actor, yaw)
    middle = was.y + (was.bounds.top + was.bounds.bottom) / 2
    y = middle - (bounds.top + bounds.bottom) / 2 if actor.medium != "ground" else was.y
    return Mark(actor, was.x, y, was.z * 1.002, yaw, bounds)


def perched(flying: Mark) -> Mark:
    """The bird that has landed."""
    down = replace(flying.actor, relation=PERCHED, action=None,
                   cue=replace(flying.actor.cue, motion="perch", deed=""))  # fmt: skip
    bounds = seen_bounds(down, flying.yaw)
    return replace(flying, actor=down, bounds=bounds, hero=False, twin=1, z=flying.z * 1.001)


def screen(actor: Actor, partner: Mark) -> Mark:
    """Before the hinder half of the one that peeps out; of a tree it is the trunk."""
    yaw = 20.0 if partner.face > 0 else 160.0
    bounds, box = seen_bounds(actor, yaw), partner.bounds
    rear, z = (box.left if partner.face > 0 else box.right), max(0.88 * partner.z, partner.z - 0.6 * box.height)
    trunk = actor.kind.body == "plant" and bounds.height > box.height
    across = 0.55 * rear if trunk else rear + partner.face * (0.55 * box.width - 0.5 * bounds.width)
    return Mark(actor, (partner.x + across) * z / partner.z, 0.0, z, yaw, bounds)
