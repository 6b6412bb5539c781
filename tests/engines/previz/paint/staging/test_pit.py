"""An audience is in the foreground, its backs to the lens; who performs is the hero."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import PIT
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("prompt, hero", [
    ("Seen from behind, a crowd with raised hands watches a band on a stage", "band"),
    ("A rock band plays on a stage, the crowd raises its hands", "rock band"),
])
def test_the_audience_is_before_the_stage(prompt: str, hero: str) -> None:
    found = cast(plan(prompt), KINDS, Ledger(), 7, "interior", "stage")
    assert found.hero is not None and found.hero.subject.word == hero
    audience = next(a for a in found.others if a.relation == PIT)
    assert audience.cue.motion == "cheer" and audience.way == "away"


def test_a_crowd_in_the_street_is_no_audience() -> None:
    found = cast(plan("A man pushes through the crowd at a market"), KINDS, Ledger(), 7, "market")
    assert all(a.relation != PIT for a in found.others)
