"""Flags of countries are flags, and what they show is known."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures.structures.ensigns import design_of
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns.nations import nations


@pytest.mark.parametrize(("said", "word"), [
    ("the flag of Japan waves", "flag-of-japan"), ("an American flag flutters on a tall pole", "flag-of-united-states"),
    ("the flag of the United States over a lawn", "flag-of-united-states"), ("a Swiss flag", "flag-of-switzerland"),
])  # fmt: skip
def test_a_flag_is_its_country_s(said: str, word: str) -> None:
    read = plan(said)
    assert [(s.kind, s.word) for s in read.subjects] == [("flag", word)]
    assert "japan" not in read.setting.words


@pytest.mark.parametrize("name", nations())
def test_every_flag_that_is_read_has_its_picture(name: str) -> None:
    fields = design_of(f"flag-of-{name}")
    assert len({field.colour for field in fields}) > 1
    assert all(field.outline.min() > -0.01 and field.outline.max() < 1.01 for field in fields)


def test_a_plain_flag_shows_nothing() -> None:
    assert design_of("flag") == ()
