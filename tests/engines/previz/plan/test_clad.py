"""Who is said to be in a colour wears it; a colour before a garment is the garment's."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan.turns import people
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("a man wearing black runs", "a man in a black shirt runs"),
    ("two dancers in pink and blue", "two dancers in a pink shirt"),
    ("a guy in black kicks a ball", "a guy in a black shirt kicks a ball"),
    ("a man wearing black shoes", "a man wearing black shoes"),
    ("a robot wearing blue jeans", "a robot wearing blue jeans"),
    ("a girl in a red and white dress", "a girl in a red and white dress"),
])  # fmt: skip
def test_in_a_colour(said: str, read: str) -> None:
    assert read_by(people.TURNS, said) == read
