"""People who have a picnic sit around a cloth that is laid."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import Composed, compose, stageable
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.paint.test_stage import shot as shot_of


def composed(prompt: str) -> Composed:
    """With what the plan is retold as before it is cast."""
    return compose(stageable(plan(prompt), Ledger()), shot_of(prompt, size=(640, 360)), KINDS, Ledger())


@pytest.mark.parametrize("prompt", [
    "a family has a picnic under a cherry tree",
    "friends picnicking on a hill",
    "a couple enjoys a picnic on a blanket by the lake",
])
def test_they_sit_on_the_ground_about_it(prompt: str) -> None:
    marks = composed(prompt).blocking.marks
    cloth = next(m for m in marks if m.actor.subject.word == "picnic")
    people = [m for m in marks if m.actor.kind.body == "person"]
    assert len(people) > 1 and all(m.cue.motion == "sit_ground" for m in people)
    assert min(m.x for m in people) < cloth.x < max(m.x for m in people)


@pytest.mark.parametrize("prompt", ["a squirrel at a picnic table", "close-up of a picnic basket"])
def test_without_people_there_is_no_company(prompt: str) -> None:
    assert not any(m.actor.subject.word == "picnic" for m in composed(prompt).blocking.marks)
