"""Who does it, where the nearest noun is only something that somebody has."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("prompt, who", [
    ("A young woman with freckles and red hair laughs in the rain", "woman"),
    ("A crowd of protesters with raised fists and banners marches through a square", "protester"),
    ("A procession of monks with torches climbs stone stairs", "monk"),
    ("A gentleman in a top hat and a lady in a green gown stroll along a street", "gentleman"),
    ("Two swordsmen duel on a rooftop", "swordsman"),
])
def test_the_bearer_acts(prompt: str, who: str) -> None:
    assert plan(prompt).actions[0].who == who


def test_each_of_two_does_a_thing_of_his_own() -> None:
    made = plan("Two old men in a park: one feeds a dog while the other reads")
    assert [(a.motion, made.subjects[a.subject].word) for a in made.actions] == [("feed", "man"), ("read", "man")]
    assert made.actions[0].subject != made.actions[1].subject


def test_two_of_one_letter_are_read_too() -> None:
    assert plan("Two s: one is red while the other sleeps").prompt


def test_who_serves_is_no_serf_and_who_learns_to_swim_swims() -> None:
    made = plan("A waiter serves and a girl learns to swim")
    assert [s.word for s in made.subjects] == ["waiter", "girl"]
    assert [a.motion for a in made.actions][-1] == "swim"


def test_a_word_that_hints_at_one_of_the_places_that_fit_decides() -> None:
    fits = plan("a dancer before the audience, the whole stage in view").fitting
    assert [c.spot for c in fits] == ["stage"]


def test_who_weaves_through_a_crowd_makes_no_cloth() -> None:
    assert [a.motion for a in plan("commuters weave between each other").actions] == ["walk"]
