"""How a text is read by turns of phrase: which of them are tried, in what order, in which form a verb comes out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.plan.stems import needed, stems_of
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.order import PHRASEBOOK
from reelwright.engines.previz.plan.turns.turn import Turn
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("pattern", "stems"), [
    (r"\bthunder(?:s|ing)? over\b", {"thun"}),
    (r"\bthe (?:cat|tiger)s?\b", {"cat", "cats", "tige"}),
    (r"\b(?:[\w-]+ ){0,3}lighthouse", {"ligh"}),
    (r"[\w-]*house", set()),  # any word may end so
    (r"\b(?:air)?planes?\b", {"airp", "plan"}),
    (r"(?:old )?(?:red|\w+) barn", {"barn"}),
    (r"\bbat(?! of)", {"bat"}),
    (r"\bof(?=\s+gold)", {"gold"}),
    (r"(?<!\w)T-rex(?!\w)", {"rex"}),
    (r"(?:an?|the)", set()),
    (r"\d+ (?:cats|.*dogs)", set()),
])  # fmt: skip
def test_the_words_a_pattern_needs(pattern: str, stems: set[str]) -> None:
    assert needed(pattern) == stems


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_a_turn_matches_has_its_words(data: st.DataObject) -> None:
    turn = data.draw(st.sampled_from(PHRASEBOOK.turns))
    text = data.draw(st.from_regex(turn.pattern.regex))
    assert turn.pattern.may_be_in(stems_of(text))


def test_most_turns_are_not_tried_on_most_texts() -> None:
    stems = stems_of("A lighthouse keeper climbs the spiral stairs while a storm rages over the sea")
    turns = PHRASEBOOK.turns
    assert len(turns) > 200 and sum(turn.pattern.may_be_in(stems) for turn in turns) < 30


def test_a_later_turn_reads_what_an_earlier_one_wrote() -> None:
    turns = (Turn(r"\bkitty\b", "cat"), Turn(r"\bcats? (?=sleeps)", "tiger "))
    assert read_by(turns, "A kitty sleeps") == "A tiger sleeps"
    assert read_by(reversed(turns), "A kitty sleeps") == "A cat sleeps"


def test_what_a_turn_asks_of_the_text_around_it() -> None:
    herd = (Turn(r"\bthunders\b", "gallops", when=r"\bherds?\b", unless=r"\bstorm\b", once=True),)
    assert read_by(herd, "A herd thunders and thunders") == "A herd gallops and thunders"
    assert read_by(herd, "It thunders") == "It thunders"
    assert read_by(herd, "A herd thunders in a storm") == "A herd thunders in a storm"


def test_capitals_count_where_a_turn_says_so() -> None:
    assert Said(r"\bWill\b", cased=True).search("a will") is None
    assert Said(r"\bWill\b").search("a will") is not None


@pytest.mark.parametrize(("verb", "form", "read"), [
    ("save the ball", "s", "saves the ball"), ("catch", "es", "catches"), ("run", "ing", "running"),
    ("smoke", "ing", "smoking"), ("see", "ing", "seeing"), ("do a handstand", "s", "does a handstand"),
    ("apply makeup", "es", "applies makeup"), ("lie", "ing", "lying"), ("win", "ning", "winning"),
    ("play", "", "play"), ("play", "ed", "play"),
])  # fmt: skip
def test_a_verb_takes_the_form_of_another(verb: str, form: str, read: str) -> None:
    assert inflected(verb, form) == read
