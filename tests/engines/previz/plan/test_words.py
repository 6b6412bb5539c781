"""The word lists hang together."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import load, read_list
from reelwright.engines.previz.plan.tokens import Morphology, normalise


def test_homes_are_settings_and_weak_words_name_settings():
    settings = set(read_list("settings"))
    assert set(read_list("habitats")) <= settings
    subjects = set(read_list("subjects"))
    assert {k for row in read_list("habitats").values() for k in row} <= subjects | {"seahorse"}


def test_the_table_knows_rare_nouns():
    words = load().words
    assert (words.noun("gannet"), words.noun("clydesdale"), words.noun("dinghy")) == ("bird", "horse", "boat")
    assert words.verb("saunter") == "walk"
    assert words.pos("qqqq") == ""


def test_base_forms():
    lemmas = Morphology(load()).lemmas
    assert lemmas("wolves")[0] == "wolf"
    assert "run" in lemmas("running")
    assert lemmas("children")[0] == "child"
    assert lemmas("boxes")[0] == "box"
    assert lemmas("qwertz") == ("qwertz",)


def test_emoji_become_their_names():
    assert normalise("a 🦊 runs").split() == ["a", "fox", "runs"]
