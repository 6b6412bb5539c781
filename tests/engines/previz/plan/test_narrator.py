"""Who tells of themselves is seen; who only asks for the clip is not."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import narrator
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("I walk through the rain", "a person walks through the rain"),
    ("I'm slowly climbing a tower", "a person is slowly climbing a tower"),
    ("yesterday I chased a goat", "yesterday a person chased a goat"),
    ("me riding a camel", "a person riding a camel"),
    ("I want a clip of a goat", "I want a clip of a goat"),
    ("I see a goat", "I see a goat"),
    ("We painted a barn", "two people painted a barn"),
    ("we are dancing in a bar", "two people dancing in a bar"),
    ("We glide over a valley", "We glide over a valley"),
    ("Elizabeth I sits on a throne", "Elizabeth I sits on a throne"),
    ("I cross a river", "a person crosses a river"),
    ("As we walk on, a goat appears", "As we walk on, a goat appears"),
])  # fmt: skip
def test_a_narrator_is_somebody(said: str, read: str) -> None:
    assert read_by(narrator.TURNS, said) == read


def test_the_narrator_does_the_deed() -> None:
    read = plan("I chase a goat across a field")
    who = next(s for s in read.subjects if s.kind == "person")
    assert any(a.subject == who.id and a.lemma == "chase" for a in read.actions)
