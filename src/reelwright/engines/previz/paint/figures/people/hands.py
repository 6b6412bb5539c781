"""Where somebody's hands are while they work: what a close view of hands frames."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds, Cue
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.person import bones_of
from reelwright.engines.previz.paint.figures.people.resolve import role_and_cycle, shown_yaw
from reelwright.engines.previz.paint.figures.rig import View

_AROUND, _OVER, _UNDER = 0.15, 0.14, 0.12
"""Statures that are seen beside, over and under the hands."""


def hands_box(cue: Cue) -> Bounds:
    """The box in m about both hands over the loop, and what they hold, relative to the contact point, as it is seen."""
    role, cycle = role_and_cycle(cue)
    axes = View(shown_yaw(cue.yaw, cycle)).matrix()
    bones = [bones_of(role, CYCLES[cycle], k / 4) for k in range(4)]
    spots = np.array([axes @ wrist for b in bones for wrist in b.wrist])
    size = role.stature * cue.scale
    left, right = float(spots[:, 0].min()) - _AROUND * size, float(spots[:, 0].max()) + _AROUND * size
    low, high = float(spots[:, 1].min()) - _UNDER * size, float(spots[:, 1].max()) + _OVER * size
    return Bounds(left, right, low, high)
