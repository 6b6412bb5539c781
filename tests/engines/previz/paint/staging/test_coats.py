"""Colours that a prompt gives to parts of an animal."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS
from reelwright.engines.previz.paint.figures.animals.said_coat import in_coat
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.staging.cast.coats import coat_of
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "traits"), [
    ("a rabbit with white fur and black-tipped ears", {"coat:coat:white", "coat:ears:black tips"}),
    ("a cat with white paws and green eyes", {"coat:paws:white", "coat:eyes:green"}),
    ("a white horse on a beach", set()), ("a fox in a red coat reads a newspaper", set()),
    ("a woman with blue eyes beside a dog", set()),
])
def test_parts_take_the_colours_said(prompt: str, traits: set[str]):
    made = plan(prompt, None)
    animal = next(s for s in made.subjects if s.kind not in ("person", "child"))
    assert set(coat_of(animal, made)) == traits


def test_a_coat_is_worn():
    rabbit = in_coat(BEASTS["rabbit"], ("coat:coat:white", "coat:ears:black tips", "coat:eyes:red"))
    assert (rabbit.coat, rabbit.ear_colour, rabbit.iris) == (NAMED["white"], NAMED["black"], NAMED["red"])
    assert rabbit.ear_tipped
