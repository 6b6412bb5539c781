"""Insects and hummingbirds at flowers."""

import pytest

from reelwright.engines.previz.paint.staging.cast.visiting import is_visited, visiting
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("prompt", [
    "Bees gather nectar from a purple lavender flower, macro",
    "A bee pollinates a daisy in a sunny garden",
    "A butterfly lands on a sunflower",
    "a butterfly sips nectar in the garden",
])
def test_the_flower_is_there_and_the_guest_is_at_it(prompt: str) -> None:
    found = visiting(plan(prompt, None))
    flowers = [s for s in found.subjects if s.kind == "flower"]
    assert flowers and is_visited(flowers[0], found)
    assert not any(s.word == "nectar" for s in found.subjects)


def test_a_swarm_at_a_flower_is_a_few_that_are_seen() -> None:
    found = visiting(plan("Bees gather nectar from a purple flower", None))
    assert next(s.count for s in found.subjects if s.word == "bee") == "3"


def test_a_butterfly_elsewhere_is_left_alone() -> None:
    for prompt in ("a butterfly flies over a river", "a VW beetle painted with flowers drives along a beach"):
        before = plan(prompt, None)
        assert visiting(before) == before
