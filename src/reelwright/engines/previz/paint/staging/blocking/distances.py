"""How far away companions stand."""

from __future__ import annotations

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.cast.company import Actor

_BUILT = 12.0
"""m: before a hero that is taller, a lighthouse or a castle, boats are nearer than it."""
_LONGEST = 0.74
"""Share of the frame's width of a vehicle beside somebody."""


def distance_of(actor: Actor, view: View, z: float, hero: float | None) -> float:
    """A companion's, m: by its own size, the hero's, and what the prompt says. z: the hero's; hero: its height, m."""
    height = max(actor.bounds.height, 0.05)
    seen = view.focal * height / view.height  # depth at which it would fill the frame
    if actor.depth == "far":
        share = 0.22 if actor.kind.body == "structure" else 0.075 if actor.medium == "water" else 0.12
        return max(z, seen / share)
    if actor.medium == "air":
        across = view.focal * 0.55 * actor.bounds.width / view.height
        return max(seen, across) / (0.34 if actor.count == 1 else 0.15)
    if actor.medium == "under":
        return max(z * 0.9, seen / (0.22 if actor.count == 1 or actor.relation == "AROUND" else 0.10))
    if actor.depth == "near":
        return max(z * 0.7, view.foot * 1.15)
    hero = max(height if hero is None else hero, 0.05)
    if height > 2.2 * hero:
        return max(z * 1.6, seen / 0.52)
    if actor.kind.body == "vehicle" and actor.medium == "ground":  # whole, however long it is
        return max(z * 1.10, view.focal * actor.bounds.width / (_LONGEST * view.width))
    if actor.movable and actor.medium == "ground" and height > 0.3 * hero:
        return z * (1.36 if actor.count > 4 else 1.10)  # nobody of a crowd before the hero
    if actor.medium == "water":
        own = seen / 0.16
        return min(max(own, 1.3 * view.foot), 1.3 * z) if hero > _BUILT and own < z else max(z * 1.3, own)
    return max(z * 1.05, seen / 0.40, view.foot * 1.2)
