"""What was done is seen being done."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import tenses
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("the cars drove fast", "the cars drive fast"),
    ("an old man sat on a bench", "an old man sits on a bench"),
    ("Two women sang while a dog ate", "Two women sing while a dog eats"),
    ("two boys played football", "two boys play football"),
    ("a song played by a band", "a song played by a band"),
    ("the fell above the lake", "the fell above the lake"),
    ("a train crossing a bridge", "a train going over a bridge"),
    ("a train crossing at night", "a train crossing at night"),
])
def test_past_forms_are_read_as_present_ones(said: str, read: str):
    assert read_by(tenses.TURNS, said) == read


@pytest.mark.parametrize(("prompt", "who", "motion"), [
    ("a woman sang on a stage", "person", "sing"), ("some cars drove fast", "car", "drive"),
    ("a train crossing a stone bridge", "train", "drive"),
])
def test_who_did_it_does_it(prompt: str, who: str, motion: str):
    made = plan(prompt)
    assert who in [s.kind for s in made.subjects]
    assert motion in [a.motion for a in made.actions]
