"""What a feast brings to the place where it is."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.conditions.festive import festive, garland_of
from reelwright.engines.previz.paint.staging.conditions.fixtures import belongs
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "features"),
    [
        ("a street festival with booths", {"bunting", "stall"}),
        ("a street full of paper lanterns hanging overhead", {"paper lanterns"}),
        ("colourful flags strung across a street", {"bunting"}),
        ("a quiet street at noon", set()),
        ("a lantern on a table in a street", set()),
    ],
)
def test_a_feast_dresses_the_street(prompt: str, features: set[str]) -> None:
    assert set(festive(plan(prompt), "street")) == features


def test_a_feast_hangs_nothing_over_the_sea() -> None:
    assert festive(plan("a music festival"), "ocean") == ()


def test_the_decorations_are_those_that_hang_there() -> None:
    understood = plan("crowds under colorful decorations hanging across a street")
    assert [garland_of(s, understood) for s in understood.subjects if "decoration" in s.word] == ["bunting"]


@pytest.mark.parametrize(
    ("prompt", "word", "there"),
    [
        ("a cathedral interior, light through stained glass", "stained glass", True),
        ("a flower shop full of tulips", "tulip", True),
        ("a flower shop, a florist holds tulips", "tulip", False),
        ("a kitchen with stained glass", "stained glass", False),
        ("light beams through stained glass in a cathedral", "stained glass", True),
    ],
)
def test_a_room_has_what_it_is_seen_for(prompt: str, word: str, there: bool) -> None:
    understood = plan(prompt)
    (thing,) = (s for s in understood.subjects if s.word == word)
    assert belongs(thing, understood) is there
