"""What people work at is of their size and whole: a snowman among those who build it."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import compose, stageable
from reelwright.engines.previz.paint.staging.blocking.marks import seen_box
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.paint.test_stage import shot as shot_of


@pytest.mark.parametrize("prompt", ["Children build a snowman in a garden", "two girls build a snowman in the park"])
def test_a_snowman_stands_whole_and_in_snow_among_those_who_build_it(prompt: str):
    made = stageable(plan(prompt, None), Ledger())
    shot = compose(made, shot_of(prompt, size=(640, 360)), KINDS, Ledger())
    snowman = next(m for m in shot.blocking.marks if m.actor.kind.name == "snowman")
    builders = [m for m in shot.blocking.marks if m.actor.kind.body == "person"]
    assert min(m.x for m in builders) < snowman.x < max(m.x for m in builders)
    assert snowman.bounds.top < 1.25 * builders[0].actor.kind.height * builders[0].actor.cue.scale
    assert seen_box(snowman, shot.framed.view)[1] > 0, "its hat is in the frame"
    assert shot.conditions.season == "winter"
