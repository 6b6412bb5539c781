"""Persons called by name, and faces that are somebody's."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import persons
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Emma Brown's eyes fill with tears, her lips trembling.", "close-up portrait of a crying woman."),
        ("Xavier Doe's grin shows wit, his eyes bright", "close-up portrait of a smiling man"),
        ("The old woman's face shows surprise", "close-up portrait of a surprised old woman"),
        ("Anna, a nurse with a lamp, sings", "a nurse with a lamp, sings"),
        ("Paul Newman as a clown", "a clown"),
        ("Tom and his dog run", "a man and his dog run"),
        ("Victoria Falls at dawn", "Victoria Falls at dawn"),
        ("Charles Bridge in fog", "Charles Bridge in fog"),
        ("Orlan Veshti rides a camel", "a person rides a camel"),
        ("Veshti sings to her cat", "a woman sings to her cat"),
        ("Golden Retriever runs along the beach", "Golden Retriever runs along the beach"),
        ("Kites fly over the hill", "Kites fly over the hill"),
        ("Garfield asleep", "an orange cat asleep"),
        ("Godzilla in a harbour", "a gigantic house-sized kaiju in a harbour"),
        ("A Gundam fights", "A giant robot fights"),
        ("a giant mech robot in the rain", "a giant robot in the rain"),
        ("the man's shirt is red", "the man's shirt is red"),
    ],
)
def test_a_name_is_read_as_who_is_to_be_seen(said: str, read: str):
    assert read_by(persons.TURNS, said) == read


def test_a_face_that_is_somebodys_is_a_portrait():
    made = plan("Emma Brown's gaze shows sorrow, her eyes wet", None)
    assert [s.kind for s in made.subjects] == ["person"]
    assert "close_up" in made.camera


@pytest.mark.parametrize(("said", "traits", "colours"), [
    ("a tall black man in a red shirt", ("dark-skinned",), ()), ("a white woman", ("fair-skinned",), ()),
    ("a black knight", (), ("black",)),
])  # fmt: skip
def test_black_and_white_are_the_skin_of_whoever_has_no_trade(
    said: str, traits: tuple[str, ...], colours: tuple[str, ...]
) -> None:
    who = plan(said).subjects[0]
    assert (who.traits, who.colours) == (traits, colours)
