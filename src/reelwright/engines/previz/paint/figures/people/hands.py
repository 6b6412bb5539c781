"""Where somebody's hands are while they work: what a close view of hands frames and paints."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds, Cue
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.person import bones_of
from reelwright.engines.previz.paint.figures.rig import View

HANDS_SEEN = "hands seen"
"""Trait of somebody whose hands are the picture."""
HANDS_NEAR = "hands near"
"""The same of somebody large in the frame, whose fingers can be told apart."""
_TURNED, _BESIDE, _OVER_SHOULDER = 84.0, 22.0, -26.0
"""Degrees by which they are turned to us: both hands before the body, from the side, past what stands there,
or from behind, to see what the screen shows."""
_SCREENS = frozenset({"ramen", "workbench", "machine_sewing", "anvil", "microscope", "typewriter", "saw",
    "easel_kit"})
"""Things that hide the hands of who faces us over them."""
_LOOKED_DOWN = 30.0
"""Degrees by which a close view of hands looks down on them."""
_AROUND, _OVER, _UNDER = 0.16, 0.11, 0.13
"""Statures that are seen beside, over and under the hands."""
_SPARE = 0.75
"""How much more than the box of the hands is painted on each side, as a share of it: cameras move."""


def view_of(cue: Cue, role: Role, yaw: float) -> View:
    """How somebody is seen; over the hands from above where they are the picture."""
    if HANDS_SEEN not in cue.traits:
        return View(yaw)
    turned = _BESIDE if role.prop in _SCREENS else _TURNED
    turned = _OVER_SHOULDER if role.prop in ("laptop", "upright_piano") else turned
    return View(turned if math.cos(math.radians(yaw)) >= 0 else 180.0 - turned, _LOOKED_DOWN)


def hands_box(role: Role, cycle: str, view: View) -> Bounds:
    """The box in m about both hands over the loop, and what they hold, relative to the contact point, as it is seen."""
    axes = view.matrix()
    bones = [bones_of(role, CYCLES[cycle], k / 4) for k in range(4)]
    spots = np.array([axes @ wrist for b in bones for wrist in b.wrist])
    left, low = (float(v) for v in spots[:, :2].min(0))
    right, high = (float(v) for v in spots[:, :2].max(0))
    size = role.stature
    return Bounds(left - _AROUND * size, right + _AROUND * size, low - _UNDER * size, high + _OVER * size)


def window_of(box: Bounds) -> Bounds:
    """What of a figure is painted when only its hands are seen."""
    x, y = _SPARE * box.width, _SPARE * box.height
    return replace(box, left=box.left - x, right=box.right + x, bottom=box.bottom - y, top=box.top + y)
