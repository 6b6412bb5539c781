"""Who plays, who is the hero, who holds what, and what the place makes."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import Cast, cast
from reelwright.engines.previz.paint.staging.cast.numbers import number
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.conditions.features import features_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner

PLANNER = Planner()


def company(prompt: str, negative: str = "") -> Cast:
    return cast(PLANNER.plan(prompt, negative), KINDS, Ledger(), 1)


@pytest.mark.parametrize(
    ("prompt", "hero"),
    [
        ("a lighthouse, seagulls fly around it", "lighthouse"),
        ("seagulls fly around a lighthouse", "lighthouse"),
        ("a tiny lantern in front of a knight", "knight"),
        ("a fox in the foreground, a wolf far away", "fox"),
        ("boats in the distance, a girl waits on the beach", "girl"),
        ("a flock of crows over a scarecrow and an old farmer", "farmer"),
    ],
)
def test_hero(prompt: str, hero: str):
    found = company(prompt).hero
    assert found is not None
    assert found.subject.word == hero


def test_held_and_worn_things_go_with_the_person():
    found = company("a woman with a red umbrella and a hat walks in the rain")
    assert found.hero is not None
    assert "umbrella" in found.hero.cue.holds
    assert found.hero.cue.wears == ("hat",)
    assert found.others == ()


def test_a_musician_brings_the_instrument_and_the_wind_shows():
    hero = company("a violinist on a windy pier").hero
    assert hero is not None
    assert (hero.cue.holds, hero.cue.motion) == (("violin",), "play")
    assert "windswept" in hero.cue.traits


def test_parts_crown_the_structure():
    found = company("a copper aviary, gears turn, suspended bridges sway, cloth streamers snap in the wind")
    assert found.hero is not None
    assert set(found.hero.cue.crowns) == {"gear", "bridge", "banner"}
    assert found.others == ()


def test_an_aura_is_no_animal():
    found = company("a violinist gains a fierce spectral tiger aura")
    assert [s.word for s in found.auras] == ["tiger"]
    assert found.hero is not None
    assert found.hero.subject.word == "violinist"


def test_scenery_goes_to_the_place():
    assert {"cliff", "wave"} <= set(company("a drummer on a cliff, waves crash against the rocks").features)


def test_a_companion_takes_its_partners_pace_and_place():
    found = company("a child runs with a dog on the beach")
    dog = next(a for a in found.others if a.kind.name == "dog")
    assert (dog.goes, dog.cue.motion) == (True, "run")
    assert found.hero is not None
    assert dog.beside == found.hero.subject.id


def test_what_was_removed_plays_nothing():
    assert company("an old man and birds in a harbour", "birds, people").hero is None


@pytest.mark.parametrize(
    ("prompt", "base", "rider"),
    [
        ("a cowboy rides a horse through the desert", "horse", "cowboy"),
        ("a knight rides toward a castle", "horse", "knight"),  # the horse goes without saying
        ("an old fisherman sits in a small boat on a lake", "boat", "fisherman"),
    ],
)
def test_riders_and_what_carries_them_are_one_hero(prompt: str, base: str, rider: str):
    hero = company(prompt).hero
    assert hero is not None
    assert hero.rider is not None
    assert (hero.kind.name, hero.rider.subject.word) == (base, rider)
    assert hero.bounds.top >= hero.seat + 0.8 * hero.rider.bounds.top


def test_who_flies_a_kite_stays_on_the_ground_and_a_swan_on_its_pond():
    children = company("two children fly a kite on a hill").hero
    swan = company("a swan glides on a pond").hero
    assert children is not None
    assert swan is not None
    assert (children.medium, children.cue.motion) == ("ground", "lift")
    assert swan.medium == "water"


def test_no_outline_of_a_thing_beside_a_modelled_actor():
    ledger = Ledger()
    found = cast(PLANNER.plan("a barista and a xylophone made of soup"), KINDS, ledger, 1)
    assert all(a.kind.tier != "fallback" for a in found.others)


def test_a_tiny_hero_is_made_large_enough_for_a_lens():
    hero = company("a butterfly").hero
    assert hero is not None
    assert max(hero.bounds.height, hero.bounds.width) >= 0.29


def test_sizes_scale():
    giant, tiny = company("a giant robot").hero, company("a tiny robot").hero
    assert giant is not None
    assert tiny is not None
    assert giant.bounds.height > 3 * tiny.bounds.height


@pytest.mark.parametrize(
    ("count", "air", "wanted"),
    [("1", False, 1), ("7", False, 7), ("many", True, 26), ("some", False, 3), ("100", True, 26)],
)
def test_number(count: str, air: bool, wanted: int):
    assert number(count, air) == wanted


@pytest.mark.parametrize(
    ("prompt", "setting", "medium"),
    [
        ("a whale swims above the clouds", "clouds", "air"),
        ("a jellyfish floats among the stars", "space", "air"),
        ("a whale", "ocean", "water"),
        ("a whale", "underwater", "under"),
        ("a jellyfish reads a newspaper in a library", "interior", "air"),
    ],
)
def test_swimmers_are_in_the_air_where_there_is_no_sea(prompt: str, setting: str, medium: str):
    company = cast(PLANNER.plan(prompt), KINDS, Ledger(), 7, setting)
    assert company.hero is not None and company.hero.medium == medium


def test_the_castle_that_a_dragon_flies_over_stands_there_once():
    plan = PLANNER.plan("A dragon flies over a castle at night")
    conditions = conditions_of(plan, np.random.default_rng(1))
    company = cast(plan, KINDS, Ledger(), 1, conditions.setting, conditions.spot)
    assert [a.kind.name for a in company.others] == ["castle"]
    assert "castle" not in features_of(plan, company, conditions.setting)
