"""How large something is, told by something else."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import Planner
from reelwright.engines.previz.plan.turns import scales
from tests.engines.previz.plan.parts import read_by

PLANNER = Planner()


@pytest.mark.parametrize(("text", "read"), [
    ("a kettle the size of a barn boils", "a gigantic house-sized kettle boils"),
    ("an owl that is as tall as a bus", "a gigantic truck-sized owl"),
    ("a mouse no bigger than a thumb dances", "a tiny palm-sized mouse dances"),
    ("an ant the size of a dog", "a large dog-sized ant"),
    ("a cup stands in a house", "a cup stands in a house"),
    ("the box is as big as the table", "the box is as big as the table"),
])  # fmt: skip
def test_what_it_is_measured_by_is_a_size(text: str, read: str) -> None:
    assert read_by(scales.TURNS, text) == read


def test_the_measure_stands_nowhere() -> None:
    plan = PLANNER.plan("a kettle the size of a house on a meadow")
    assert [s.word for s in plan.subjects] == ["kettle"]
    assert "house" in plan.subjects[0].sizes
