"""Nouns for what several do: duels become two who fight, festivals and races many."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.conditions.celestial import bodies_of
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a wizard duel on a bridge", "person", "2"),
        ("a robot fight in a city", "robot", "2"),
        ("a hot air balloon festival at dawn", "hot_air_balloon", "many"),
        ("a horse race", "horse", "few"),
    ],
)
def test_there_are_several(prompt: str, kind: str, count: str):
    found = {s.kind: s.count for s in plan(prompt, None).subjects}
    assert found[kind] == count


def test_duellists_fight():
    assert [a.motion for a in plan("a wizard duel on a bridge", None).actions] == ["fight"]


@pytest.mark.parametrize("prompt", ["a sword fight on a ship", "a man ready for the fight", "a snowball fight"])
def test_what_is_no_fighter_makes_no_pair(prompt: str):
    assert not any(s.kind in ("weapon", "sword", "snowball") and s.count == "2" for s in plan(prompt, None).subjects)


def test_behind_a_bar_is_inside():
    assert plan("a bartender shakes a cocktail behind a bar", None).setting.kind == "interior"


def test_who_stands_on_the_moon_sees_the_earth_and_not_the_moon():
    made = plan("an astronaut plants a flag on the moon, earth rising", None)
    assert (made.setting.kind, made.setting.spot) == ("planet", "moon")
    assert [(b.kind, b.colour) for b in bodies_of(made)] == [("planet", "blue")]


def test_people_in_the_background_are_not_those_whom_the_prompt_names():
    made = plan("a baker carries bread through a lane", "cars, people in the background")
    assert "person" in {s.kind for s in made.subjects}
    assert set(made.removed) == {"car", "passers"}


@pytest.mark.parametrize(("prompt", "count"), [
    ("A zombie horde shambles down a highway", "many"), ("A wolf pack runs over the snow", "many"),
])  # fmt: skip
def test_hosts_are_many(prompt: str, count: str):
    assert plan(prompt).subjects[0].count == count


def test_a_pack_of_what_does_not_live_is_no_host():
    assert [s.word for s in plan("An ice pack lies on a table").subjects] == ["ice", "table"]


@pytest.mark.parametrize(("prompt", "who"), [
    ("a tennis match at sunset", ["tennis player"]), ("A tense boxing match", ["boxer"]),
    ("two men play a chess match", ["man"]), ("a chess match between two women", ["woman"]),
    ("a match burns in the dark", ["match"]),
])
def test_a_match_that_is_played_is_nothing_that_burns(prompt: str, who: list[str]):
    assert [subject.word for subject in plan(prompt).subjects] == who


def test_a_football_team_is_of_players():
    assert [(s.kind, s.count) for s in plan("A football team runs onto a pitch").subjects] == [("person", "many")]
