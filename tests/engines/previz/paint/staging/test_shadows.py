"""Shades on the ground: under a body, and its outline away from the key light."""

from __future__ import annotations

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.quads import Panel


def _staged(prompt: str) -> Scene:
    shot = Shot("t", "v", 0, prompt, None, 192, 108, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return stage(plan(prompt), shot)


def test_the_ground_is_darkest_where_feet_touch_and_dim_between_them() -> None:
    scene = _staged("A horse standing on a meadow at noon")
    shade = next(p for p in scene.planes if p.name == "shadow")
    dark = shade.cycle[0][..., 3].max(axis=0).astype(int)
    feet, between = dark.max(), np.median(dark[dark > 20])
    assert feet > 120 > between > 20
    assert dark[0] < 20 and dark[-1] < 20, "it melts into the ground on both sides"


def test_who_walks_takes_shade_and_outline_along() -> None:
    scene = _staged("A man walking across a meadow on a sunny afternoon")
    body = next(p for p in scene.planes if p.subject and p.name != "shadow")
    shade = next(p for p in scene.planes if p.name == "shadow")
    outline = next(q for q in scene.quads if q.name == "cast shadow")
    assert 2 * len(shade.cycle) >= len(body.cycle) > 4 and shade.period == body.period, "it steps when he steps"
    assert outline.velocity == body.motion.velocity != (0.0, 0.0, 0.0)
    panel = Panel.of(outline)
    assert np.allclose(np.subtract(panel.at(2.0, (0.0, 0.0, 0.0)).origin, panel.origin), 2 * np.array(outline.velocity))


def test_a_low_sun_before_the_lens_throws_shadows_towards_it() -> None:
    scene = _staged("A deer on a meadow at sunset")
    outline = next(q for q in scene.quads if q.name == "cast shadow")
    assert outline.down[2] > 0, "its far end, the head's, lies nearer to the lens than the feet"
