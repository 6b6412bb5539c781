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
LONG = 4.2  # of its tower's height
NARROW, WIDE = 0.04, 0.18  # radius at the lamp and at the beam's end, of the tower's height
CLOSE = 0.5  # of its radius: how far from the next one a glow hangs
CORE = 0.35  # of its radius: a core as wide as the gaps, or one would see beads
BROADSIDE = 2.4  # s at which a beam lies across the view


def beacon(mark: Mark, glow: Glow, light: Light) -> Emitter | None:
    """Two opposite beams from the lamp of a lighthouse; None by day."""
    power = light.lamp * min(1.6, 0.75 + 0.12 * light.weather.haze)
    if power < 0.3:
        return None
    tall = mark.bounds.height
    way, wide, lit = _hung()
    along, radius, fade = np.r_[way, -way] * tall, np.r_[wide, wide] * tall, np.r_[lit, lit] * power
    tint = np.array(to_bgr(np.array(glow.rgb, np.float32) * 0.45 + 0.35), np.float32)
    x, y, z = mark.x + glow.x, mark.y + glow.y, mark.z - 0.1

    def at(t: float) -> Floats:
        angle = 2 * math.pi * (t - BROADSIDE) / TURN + 0.35
        depth = z + along * math.sin(angle)
        shown = np.clip((depth - 0.12 * z) / (0.2 * z), 0, 1)
        place = [x + along * math.cos(angle), np.full_like(along, y), np.maximum(depth, 0.1 * z)]
        rows = np.column_stack([*place, radius, tint * (fade * shown)[:, None], np.zeros_like(along)])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("beacon", "glow", at, reflects=False, subject=mark.led, core=CORE)


def _hung() -> tuple[Floats, Floats, Floats]:
    """Glows along one beam, each float32 (n,): their way from the lamp and radius, of the tower's height, and light
    0..1. The wider they are, the fewer it takes."""
    swell = (WIDE - NARROW) / LONG
    count = math.ceil(math.log(WIDE / NARROW) / (CLOSE * swell))
    wide = NARROW * (WIDE / NARROW) ** ((np.arange(count) + 0.5) / count)
    s = (wide - NARROW) / (WIDE - NARROW)
    lit = (1 - s) ** 1.4 * (5.8 + 12.0 * np.exp(-5 * s)) * CLOSE * wide
    return (s * LONG).astype(np.float32), wide.astype(np.float32), lit.astype(np.float32)
