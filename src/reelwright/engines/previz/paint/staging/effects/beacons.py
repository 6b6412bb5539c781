"""The turning beams of a lighthouse, as light that hangs in the air: glows along two lines that go round."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Glow
from reelwright.engines.previz.paint.lighting.colour import to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Emitter, Floats

TURN = 9.0  # s of one round
STEPS = 200  # glows a beam: closer than they are wide, or one would see beads
LONG = 4.2  # of its tower's height
BROADSIDE = 2.4  # s at which a beam lies across the view


def beacon(mark: Mark, glow: Glow, light: Light) -> Emitter | None:
    """Two opposite beams from the lamp of a lighthouse; None by day."""
    power = light.lamp * min(1.6, 0.75 + 0.12 * light.weather.haze)
    if power < 0.3:
        return None
    tall = mark.bounds.height
    s = np.linspace(0.015, 1.0, STEPS, dtype=np.float32) ** 1.15
    along = np.concatenate([s, -s]) * LONG * tall
    radius = (0.055 + 0.24 * np.concatenate([s, s])) * tall
    fade = (1 - np.concatenate([s, s])) ** 1.4 * (0.075 + 0.20 * np.exp(-5 * np.concatenate([s, s]))) * power
    tint = np.array(to_bgr(np.array(glow.rgb, np.float32) * 0.45 + 0.35), np.float32)
    x, y, z = mark.x + glow.x, mark.y + glow.y, mark.z - 0.1

    def at(t: float) -> Floats:
        angle = 2 * math.pi * (t - BROADSIDE) / TURN + 0.35
        depth = z + along * math.sin(angle)
        shown = np.clip((depth - 0.12 * z) / (0.2 * z), 0, 1)
        place = [x + along * math.cos(angle), np.full_like(along, y), np.maximum(depth, 0.1 * z)]
        rows = np.column_stack([*place, radius, tint * (fade * shown)[:, None], np.zeros_like(along)])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("beacon", "glow", at, reflects=False, subject=mark.led)
