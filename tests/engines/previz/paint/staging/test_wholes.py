"""Several words that are one thing to look at."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.leaning import leant
from reelwright.engines.previz.paint.staging.cast.wholes import as_wholes
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "word"), [
    ("A rusty key turns in an old brass lock, warm light", "key in a lock"),
    ("A message in a bottle washes up on a white beach at dawn", "message in a bottle"),
    ("Macro shot of a watchmaker's gears turning, golden light", "watch movement"),
    ("An underwater city in a glass dome, submarines passing by", "domed city"),
    ("A tree with a door and a lit window, snow falling", "house tree"),
    ("A staircase of floating stones leads up to a door in the sky", "sky stairs"),
    ("A barista draws a heart in latte foam, warm cafe light", "latte art"),
    ("Smoke billows from a factory chimney at dusk", "factory"),
    ("Smoke rises from a chimney", "cottage"),
])  # fmt: skip
def test_they_are_one_subject(prompt: str, word: str) -> None:
    found = as_wholes(plan(prompt), Ledger())
    assert word in [s.word for s in found.subjects]
    assert not {"key", "lock", "gear", "bottle", "barista", "heart"} & {s.word for s in found.subjects}


def test_who_watches_a_movement_holds_no_watch() -> None:
    found = as_wholes(plan("A dog watches the movement of a ball"), Ledger())
    assert [s.word for s in found.subjects] == ["dog", "ball"]


def test_a_locksmith_with_a_key_stays_a_locksmith() -> None:
    found = as_wholes(plan("A locksmith turns a key in a lock"), Ledger())
    assert "locksmith" in [s.word for s in found.subjects]


def test_what_is_done_to_a_part_is_done_to_the_whole() -> None:
    found = as_wholes(plan("A white seagull carries a key in a lock"), Ledger())
    whole = next(s for s in found.subjects if s.word == "key in a lock")
    assert [(a.lemma, a.target_id) for a in found.actions] == [("carry", whole.id)]


@pytest.mark.parametrize("place", ["the railway station", "a train station"])
def test_a_station_on_earth_is_no_space_station(place: str) -> None:
    found = as_wholes(plan(f"A rocket stands at {place}"), Ledger())
    assert "space station" not in [s.word for s in found.subjects]


@pytest.mark.parametrize(("prompt", "word"), [
    ("A vinyl record spins on a turntable, the needle dropping", "turntable"),
    ("A bowl of ramen steams on a counter, chopsticks lifting the noodles", "noodles lifted by chopsticks"),
    ("A fountain pen writes a letter on yellowed paper", "fountain pen at work"),
    ("A lit sparkler held in the dark, macro", "lit sparkler"),
    ("A crane lifts a steel beam over a skyline", "hoisted girder"),
    ("An origami crane unfolds on a wooden table", "folded crane"),
    ("A space probe flies past the rings of Saturn", "saturn"),
])  # fmt: skip
def test_a_tool_at_work_by_itself_is_one_thing(prompt: str, word: str) -> None:
    found = as_wholes(plan(prompt), Ledger())
    assert [s.word for s in found.subjects if s.kind not in ("table", "spaceship")] == [word]


def test_who_leans_is_before_a_wall_of_what_is_said() -> None:
    found = leant(plan("A rusted bicycle leans against an ivy-covered wall"), Ledger())
    assert [s.word for s in found.subjects] == ["bicycle"]
    assert "wall:ivy" in found.subjects[0].traits


def test_a_wall_that_somebody_leans_against_stays() -> None:
    found = leant(plan("A man leans against a brick wall"), Ledger())
    assert "wall" in [s.word for s in found.subjects]


@pytest.mark.parametrize(("prompt", "word"), [
    ("A violin rests in an open velvet case", "violin in its case"),
    ("A chainsaw cuts through a log, sawdust flying", "chainsaw in a log"),
    ("A drone delivers a parcel to a balcony", "delivery drone"),
])  # fmt: skip
def test_a_thing_is_one_with_what_it_works_on(prompt: str, word: str) -> None:
    found = as_wholes(plan(prompt), Ledger())
    assert word in [s.word for s in found.subjects]
    assert not {"case", "log", "parcel"} & {s.word for s in found.subjects}


@pytest.mark.parametrize(("prompt", "name"), [("a drop of food coloring in a glass of water", "dye in water"),
                                              ("paint being mixed with a stick", "mixed paint")])  # fmt: skip
def test_what_mixes_is_one_thing_to_look_at(prompt: str, name: str):
    assert name in [s.word for s in as_wholes(plan(prompt), Ledger()).subjects]
