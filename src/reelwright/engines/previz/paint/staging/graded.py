"""How a staged shot is looked at and graded where the words say so: a canted camera, shafts, faults left out."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Camera, Look

_DUTCH = math.radians(11.0)
"""Roll of a canted camera."""


def canted(camera: Camera, plan: Plan, side: float) -> Camera:
    """The camera rolled to that side (-1, 1) where the plan wants it so."""
    if "dutch" not in plan.camera:
        return camera
    return replace(camera, roll=math.copysign(_DUTCH, side), focal=1.12 * camera.focal)


def graded(look: Look, plan: Plan, style: str | None) -> Look:
    """The place's look in the shot's style."""
    faults = set(plan.faults)
    return replace(
        look, style=style, shafts=max(look.shafts, 0.75) if "shafts" in plan.light else look.shafts,
        grain=look.grain * (0.3 if "noise" in faults else 1.0),
        saturation=look.saturation * (0.95 if "oversaturated" in faults else 1.0),
        contrast=look.contrast * (1.1 if faults & {"flat_light", "muddy"} else 1.0),
    )  # fmt: skip
