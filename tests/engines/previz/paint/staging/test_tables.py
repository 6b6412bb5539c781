"""People together: at one laid table, in rings, on mounts of their own, in one boat, on one bench, before a view."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures.people.duets import duet_of
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.attaching import SIT_AT
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.cast.tables import gathered_at_table
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def _cast(prompt: str) -> Cast:
    ledger = Ledger()
    return cast(gathered_at_table(plan(prompt), ledger), KINDS, ledger, 7)


@pytest.mark.parametrize(
    ("prompt", "table"),
    [("A family has dinner at a long table by candlelight", "laid table"), ("Four friends play poker", "card table"),
     ("Six executives at a board meeting in a skyscraper", "meeting table"),
     ("Old friends drink beer in a tavern", "pub table"), ("Friends toast with wine at a dinner table", "laid table")],
)  # fmt: skip
def test_company_sits_at_one_table(prompt: str, table: str) -> None:
    found = gathered_at_table(plan(prompt), Ledger())
    assert [s.word for s in found.subjects if s.kind == "table"] == [table]
    assert any(a.lemma == SIT_AT for a in found.actions)


@pytest.mark.parametrize("prompt", ["A man eats dinner", "Waiters serve dinner to guests", "A family on a picnic",
                                    "Friends dance around a table"])  # fmt: skip
def test_others_keep_their_plan(prompt: str) -> None:
    assert not any(a.lemma == SIT_AT for a in gathered_at_table(plan(prompt), Ledger()).actions)


def test_those_at_a_table_do_different_things() -> None:
    hero = _cast("A family has dinner at a long table").hero
    assert hero is not None
    assert cycle_of(hero.cue) in ("table_tell", "table_listen", "table_eat")


def test_a_ring_dances_hand_in_hand_and_stays_where_it_is() -> None:
    hero = _cast("Children holding hands run in a circle in a schoolyard").hero
    assert hero is not None
    assert cycle_of(hero.cue) == "ring_dance"
    assert not hero.goes


def test_who_looks_at_a_view_turns_to_it() -> None:
    hero = _cast("An old man stares at the sea").hero
    assert hero is not None
    assert facing_yaw(hero, 1.0) < 0


def test_a_face_that_is_told_of_is_seen() -> None:
    hero = _cast("Close-up of an old man staring at the sea").hero
    assert hero is not None
    assert facing_yaw(hero, 1.0) > 0


def _marks(prompt: str) -> list[Mark]:
    shot = Shot("t", "v", 0, prompt, None, 640, 360, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return list(compose(plan(prompt), shot, KINDS, Ledger()).blocking.marks)


def test_every_rider_has_a_mount() -> None:
    marks = _marks("Three cowboys ride horses into the sunset")
    assert sum(m.actor.kind.name == "horse" for m in marks) == 3
    assert sum(m.actor.kind.body == "person" for m in marks) == 3


def test_two_sit_side_by_side_on_one_bench() -> None:
    people = [m for m in _marks("An old couple sits on a park bench in autumn") if m.actor.kind.body == "person"]
    assert {m.cue.word for m in people} == {"grandmother", "grandfather"}
    assert abs(people[0].x - people[1].x) > 0.3


def test_a_boat_holds_who_rows_and_who_is_rowed() -> None:
    people = [m for m in _marks("A gondolier rows a couple through Venice") if m.actor.kind.body == "person"]
    assert len(people) == 3
    assert sorted(m.cue.motion for m in people) == ["row", "sit", "sit"]


@pytest.mark.parametrize(
    ("prompt", "cycle"),
    [("A man rides a bicycle through a park", "pedal"), ("A surfer paddles out toward the sunrise", "surf_prone"),
     ("A fisherman casts his net on a beach", "cast_net"), ("A captain stands at the helm of a ship", "helm"),
     ("A goalkeeper dives for the ball in the rain", "save"),
     ("A boxer trains in a gym", "box"), ("A woman holds a lantern in a dark forest", "hold_light"),
     ("Grandfather teaches his grandson to fish", "fish"), ("A woman ties her shoes in a park", "tie_lace"),
     ("An elf archer draws her bow in a forest", "archery"), ("A ballerina leaps across a stage", "jete"),
     ("Friends take a selfie on a rooftop", "selfie"), ("A rock climber reaches for the next hold", "climb_rock"),
     ("An astronaut plays golf on the moon", "golf"),
     ("A street magician amazes a crowd", "magic"), ("Commuters rush through a station", "run")],
)  # fmt: skip
def test_deeds_of_the_whole_body(prompt: str, cycle: str) -> None:
    hero = _cast(prompt).hero
    assert hero is not None
    assert cycle_of(hero.cue) == cycle


def test_two_kiss_under_the_umbrella_that_one_of_them_holds() -> None:
    found = _cast("A pair of lovers kiss under an umbrella in Paris")
    assert found.hero is not None
    assert found.hero.cue.duet == "kiss_under"
    assert duet_of("kiss_under").props == ("umbrella", "")
    assert not found.others


@pytest.mark.parametrize(
    ("prompt", "duet"),
    [("A samurai and a ninja fight on a rooftop", "swords"), ("Two boxers trade punches", "box"),
     ("A couple walks under one umbrella", "hand_in_hand_under"),
     ("A father kisses his newborn's forehead", "baby")],
)  # fmt: skip
def test_two_who_fight_or_share_an_umbrella_touch(prompt: str, duet: str) -> None:
    hero = _cast(prompt).hero
    assert hero is not None
    assert hero.cue.duet == duet


@pytest.mark.parametrize("prompt", ["Dogs playing poker around a green table", "Mice have a tea party in the forest"])
def test_animals_of_stories_sit_at_tables_like_people(prompt: str):
    found = gathered_at_table(plan(prompt, None), Ledger())
    assert any(a.lemma == SIT_AT for a in found.actions) and any(s.kind == "table" for s in found.subjects)


def test_dogs_under_a_table_do_not():
    found = gathered_at_table(plan("Dogs sleep under a table", None), Ledger())
    assert not any(a.lemma == SIT_AT for a in found.actions)
