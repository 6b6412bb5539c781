"""What is done to the light for those on the stage: no bleached faces by day, no dark ones by night."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.lighting.light import Lamp, light
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.own_lights import glows_of, kickers, metered
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def _marks(prompt: str) -> tuple[Mark, ...]:
    shot = Shot("t", "v", 0, prompt, None, 192, 108, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return compose(plan(prompt), shot, KINDS, Ledger()).blocking.marks


def _lamps(prompt: str) -> list[Lamp]:
    return kickers(_marks(prompt), light("night"), "neutral", 1.0)


def test_a_key_that_would_bleach_fair_skin_is_held_back() -> None:
    hot = replace(light("afternoon"), exposure=1.3)
    soft = replace(light("afternoon"), exposure=0.5)
    assert float(metered(hot).key.max()) < 0.9 * float(hot.key.max())
    assert np.array_equal(metered(soft).key, soft.key)


def test_faces_are_seen_at_night() -> None:
    rim, fill = _lamps("A man standing in a street at night")
    its_rim, its_fill = _lamps("A fox in a field at night")
    assert rim.rgb == its_rim.rgb, "everybody stands out of the dark"
    assert fill.rgb[0] > 1.5 * its_fill.rgb[0], "and one looks for a face"


@pytest.mark.parametrize("prompt", ["A girl with a lantern in a dark forest", "A man walks with a lantern at night"])
def test_the_halo_of_a_lantern_is_where_the_lantern_is(prompt: str) -> None:
    (mark,) = [m for m in _marks(prompt) if m.hero]
    asset = KINDS[mark.actor.kind.name].make(mark.cue, 160.0, 1)
    (glow,) = glows_of(mark, asset)
    matte = asset.mattes[0]
    row, column = int(matte.foot[1] - glow.y * matte.ppm), int(matte.foot[0] + glow.x * matte.ppm)
    assert matte.emission is not None and matte.emission[row, column].max() > 0.3
