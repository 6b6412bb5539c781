"""Who is named by a trade as well, by name, by age or by hair: one person, who looks so."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import likenesses
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "words"), [
    ("a girl in a green coat, stage actress", ["actress"]),
    ("an old man, retired miner, looking at the sea", ["miner"]),
    ("a woman, a surgeon, smiles", ["surgeon"]),
    ("two women, nurses, in a hall", ["nurse"]),
    ("a man, a soldier and a nurse walk", ["man", "soldier", "nurse"]),
    ("a man, a wizard, a dragon", ["man", "wizard", "dragon"]),
    ("a king, a queen", ["king", "queen"]),
])  # fmt: skip
def test_a_trade_after_somebody_is_theirs(said: str, words: list[str]) -> None:
    people = [s.word for s in plan(said).subjects if s.kind in ("person", "child", "dragon")]
    assert people == words


def test_who_has_a_trade_keeps_age_and_sex() -> None:
    who = plan("an old woman, ballet teacher, on a stage").subjects[0]
    assert "old" in who.states
    assert "woman" in who.traits


@pytest.mark.parametrize(("said", "read"), [
    ("morgan freeman's smile", "An old grey-haired dark-skinned man's smile"),
    ("a photo of Emma Stone", "a photo of a long-red-haired fair-skinned woman"),
    ("a 72-year-old farmer's wife", "a 72-year-old farmer's wife"),
    ("a 72-year-old bearded man", "an elderly bearded man"),
    ("a man in his early twenties sings", "a young man sings"),
    ("a girl, 7 years old, sings", "a girl, sings"),
])  # fmt: skip
def test_a_name_or_an_age_is_read_as_a_look(said: str, read: str) -> None:
    assert read_by(likenesses.TURNS, said) == read


@pytest.mark.parametrize("said", ["v\u0131n diesel laughs", "a man in his \u017fixties", "a dog made of lemon\u017f",
                                  "A MAN IN HIS S\u0130XT\u0130ES"])  # fmt: skip
def test_letters_that_only_look_like_ours_are_read_as_ours(said: str) -> None:
    assert plan(said).subjects


def test_the_colour_of_hair_is_no_coat() -> None:
    who = plan("emma stone sings").subjects[0]
    assert (who.traits, who.colours) == (("long-red-haired", "fair-skinned"), ())
