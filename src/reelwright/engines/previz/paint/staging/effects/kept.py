"""Lights that are kept in something: fireflies in a jar, a glow in a bottle. They stay within it."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.effects.particles import ROWS
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats

_COUNT = 22
_WIDE, _LOW, _HIGH = 0.33, 0.12, 0.70
"""Room within, as shares of the width to each side and of the height."""
_SIZE = 0.05
"""Radius of one of them, as a share of the height."""
_WITHIN = ("IN", "INSIDE")
_HELD = ("prop", "structure")


def kept_in(name: str, hero: Mark | None, plan: Plan) -> bool:
    """Whether those particles are said to be in the hero: a jar, a bottle, a lantern."""
    if hero is None or hero.actor.kind.body not in _HELD or name not in ROWS or ROWS[name].kind != "glow":
        return False
    within = any(r.b_id == hero.actor.subject.id and r.relation in _WITHIN and name in (r.a, r.a + "s")
                 for r in plan.relations)  # fmt: skip
    return within or any(r.a_id == hero.actor.subject.id and r.relation in ("FULL_OF", "HAS") and name in (
        r.b, r.b + "s") for r in plan.relations)


def kept(name: str, hero: Mark, seed: int) -> Emitter:
    """They wander about within the hero and pulse; a soft light stands in its middle."""
    rng, box = np.random.default_rng((seed, 131)), hero.bounds
    middle = hero.x + 0.5 * (box.left + box.right)
    base = rng.uniform((-1.0, _LOW, -1.0), (1.0, _HIGH, 1.0), (_COUNT, 3))
    turns, pace = rng.uniform(0, 6.28, (2, _COUNT)), rng.uniform(0.5, 1.3, (2, _COUNT))
    tones = np.array([to_bgr(lin(code)) for code in ROWS[name].colours], np.float32)
    rows = np.zeros((_COUNT + 1, 8), np.float32)
    rows[1:, 3] = _SIZE * box.height * rng.uniform(0.6, 1.4, _COUNT)
    rows[0] = middle, hero.y + box.bottom + 0.4 * box.height, hero.z, 0.9 * box.height, *(0.16 * tones[0]), 0.0

    def at(t: float) -> Floats:
        out = rows.copy()
        across = base[:, 0] + 0.35 * np.sin(pace[0] * t + turns[0])
        up = base[:, 1] + 0.08 * np.sin(pace[1] * t + turns[1])
        out[1:, 0] = middle + np.clip(across, -1, 1) * _WIDE * box.width
        out[1:, 1] = hero.y + box.bottom + np.clip(up, _LOW, _HIGH) * box.height
        out[1:, 2] = hero.z - 0.004 * np.sign(base[:, 2]) * box.height
        pulse = 0.35 + 0.65 * np.clip(np.sin(1.7 * pace[1] * t + turns[1]) + 0.4, 0, 1)
        out[1:, 4:7] = tones[np.arange(_COUNT) % len(tones)] * pulse[:, None]
        return out

    return Emitter(name, "glow", at, reflects=True, subject=hero.led)
