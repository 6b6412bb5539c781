"""How somebody is turned to us by what they do."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.cycles import AT_TABLES, AT_WALLS, BEHIND_COUNTERS, Cycle
from reelwright.engines.previz.paint.figures.rig import View

_IN_PROFILE = frozenset({"grind", "plant", "leap", "martial", "backflip", "high_bar", "dive_in", "skate_spiral",
    "slap_shot", "ski_jump", "on_marks", "fire_breath", "hurl", "cast_net", "save", "plough", "vault", "hose", "tow",
    "fence_lunge"})
_THREE_QUARTERS = frozenset({"board_grab", "lace_sit", "match_light", "lasso", "megaphone", "carry_board"})
_ON_WALLS = frozenset({"climb_rock", "climb"})


def shown_yaw(yaw: float, cycle: str) -> float:
    """A violin is played on the left: a player who faces right turns towards us, or the arm hides it. Who works at a
    table is seen from the side, over it; who climbs a wall has their back to us."""
    if cycle == "violin":
        return 65.0 if -30.0 < yaw < 65.0 else yaw
    right = math.cos(math.radians(yaw)) >= 0
    if cycle in _IN_PROFILE:
        return 18.0 if right else 162.0
    if cycle in _THREE_QUARTERS:
        return 38.0 if right else 142.0
    if cycle in _ON_WALLS:
        return -38.0 if right else -142.0
    if cycle in AT_TABLES:
        return 24.0 if right else 156.0
    if cycle in AT_WALLS:
        return -32.0 if right else -148.0
    if cycle in BEHIND_COUNTERS:
        return 58.0 if right else 122.0
    return yaw


def whirled(view: View, cycle: Cycle, phase: float) -> View:
    """The view at a phase of a loop in which somebody turns about their upright axis."""
    return replace(view, yaw=view.yaw + 360.0 * cycle.turns * phase) if cycle.turns else view
