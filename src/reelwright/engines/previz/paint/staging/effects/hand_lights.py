"""Light at the hands that hangs in the air: what pours out of an opened chest, a match before a face."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.lighting.colour import to_bgr
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import LIGHT_WITHIN
from reelwright.engines.previz.scene import Emitter, Floats

_FLAMES = {"match_flame": (0.20, 0.80, 0.34), "lighter": (0.13, 0.86, 0.22)}
"""Prop -> where its flame is, ahead and up, and how far it is seen, in statures."""
_AMBER = np.array([1.0, 0.66, 0.28], np.float32)
_RAYS, _STEPS = 7, 16


def hand_light(mark: Mark) -> Emitter | None:
    """Glows about the hands of somebody; None for everybody whose hands hold no light."""
    if LIGHT_WITHIN in mark.cue.traits:
        return _poured(mark)
    flame = _FLAMES.get(ERRANDS.get(mark.cue.deed, ("", ""))[1])
    return _flame(mark, flame) if flame is not None else None


def _flame(mark: Mark, row: tuple[float, float, float]) -> Emitter:
    ahead, up, wide = (share * mark.bounds.height for share in row)
    spots = np.array([[mark.x + mark.face * ahead, mark.y + up, mark.z - 0.15]] * 2, np.float32)
    radii = np.array([wide, 2.2 * wide], np.float32)
    strength = np.array([0.42, 0.16], np.float32)
    tint = np.array(to_bgr(_AMBER), np.float32)

    def at(t: float) -> Floats:
        flicker = 0.90 + 0.07 * math.sin(11.0 * t) + 0.05 * math.sin(17.3 * t + 1.0)
        rows = np.column_stack([spots, radii, tint * (strength * flicker)[:, None], np.zeros(2, np.float32)])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("flame", "glow", at, reflects=False, subject=mark.led)


def _poured(mark: Mark) -> Emitter:
    """A fan of soft rays that rises before the hands, brightest at its root."""
    tall = mark.bounds.height
    steps = np.tile(np.linspace(0.0, 1.0, _STEPS, dtype=np.float32), _RAYS)
    ray = np.repeat(np.arange(_RAYS, dtype=np.float32), _STEPS)
    angle = 0.55 + 2.05 * (ray + 0.5) / _RAYS
    reach = (0.85 + 0.22 * np.sin(3.1 * ray)) * tall * steps
    x = mark.x + mark.face * 0.36 * tall + np.cos(angle) * reach
    y = mark.y + 0.50 * tall + np.sin(angle) * reach
    z = np.full_like(x, mark.z - 0.2)
    radius = (0.10 + 0.16 * steps) * tall
    fade = 0.30 * (1 - steps) ** 1.2
    tint = np.array(to_bgr(_AMBER), np.float32)

    def at(t: float) -> Floats:
        opened = min(1.0, 0.25 + 0.5 * t)
        pulse = opened * (1.0 + 0.10 * np.sin(2.3 * t + 1.7 * ray))
        rows = np.column_stack([x, y, z, radius, tint * (fade * pulse)[:, None], np.zeros_like(x)])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("light within", "glow", at, reflects=False, subject=mark.led)
