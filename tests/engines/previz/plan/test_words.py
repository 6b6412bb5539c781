"""The word lists hang together."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import load, read_list
from reelwright.engines.previz.plan.planner import Planner
from reelwright.engines.previz.plan.tokens import Morphology, normalise


def test_homes_are_settings_and_weak_words_name_settings():
    settings = {row.split("/")[0] for row in read_list("settings")}
    assert set(read_list("habitats")) <= settings
    subjects = set(read_list("subjects"))
    assert {k for row in read_list("habitats").values() for k in row} <= subjects | {"seahorse"}


def test_places_that_suit_are_settings_and_rooms_are_named():
    named = set(read_list("settings"))
    lexicon = load()
    suit = {place for table in (lexicon.deed_places, lexicon.thing_places) for row in table.values() for place in row}
    assert {place.split("/")[0] for place in suit} <= {row.split("/")[0] for row in named}
    assert {f"interior/{room}" for room in lexicon.inside.values()} <= named


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


def test_lists_speak_of_kinds_motions_and_places_that_exist():
    lexicon = load()
    kinds = {*read_list("subjects"), *(lexicon.words.noun(word) for word in lexicon.words.rows)}
    motions = set(read_list("verbs"))
    assert {kind for row in lexicon.classes.values() for kind in row} <= kinds
    assert set(lexicon.young.values()) | {kind for row in lexicon.looks.values() for kind, _ in row} <= kinds
    assert set(lexicon.senses.values()) <= motions
    assert {lexicon.one(word, "subject") for word in lexicon.implied.values()} <= kinds - {""}
    assert {mood for _, mood in lexicon.abstract.values()} <= read_list("mood").keys()
    assert set(lexicon.natural.values()) - {"none"} <= set(read_list("colours"))


def test_every_idea_is_shown_by_somebody_or_something():
    planner, lexicon = Planner(), load()
    assert all(planner.plan(sentence).subjects for sentence, _ in set(lexicon.abstract.values()))
