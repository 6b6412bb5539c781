"""How somebody is turned to us by what they do."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.figures.people.cycles import AT_TABLES, AT_WALLS, BEHIND_COUNTERS

_IN_PROFILE = frozenset({"grind", "plant", "leap", "martial", "backflip", "high_bar", "dive_in", "skate_spiral"})
_ON_WALLS = frozenset({"climb_rock", "climb"})


def shown_yaw(yaw: float, cycle: str) -> float:
    """A violin is played on the left: a player who faces right turns towards us, or the arm hides it. Who works at a
    table is seen from the side, over it; who climbs a wall has their back to us."""
    if cycle == "violin":
        return 65.0 if -30.0 < yaw < 65.0 else yaw
    right = math.cos(math.radians(yaw)) >= 0
    if cycle in _IN_PROFILE:
        return 18.0 if right else 162.0
    if cycle in _ON_WALLS:
        return -38.0 if right else -142.0
    if cycle in AT_TABLES:
        return 24.0 if right else 156.0
    if cycle in AT_WALLS:
        return -32.0 if right else -148.0
    if cycle in BEHIND_COUNTERS:
        return 58.0 if right else 122.0
    return yaw
