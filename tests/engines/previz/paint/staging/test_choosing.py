"""Whole classes of prompts whose place or hero is easily taken for another one."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import Composed, compose, stageable
from reelwright.engines.previz.paint.staging.effects.blasts import explosions
from reelwright.engines.previz.paint.staging.effects.lasers import lasers
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.shooting import shot


def composed(prompt: str) -> Composed:
    return compose(plan(prompt, None), shot(prompt=prompt), KINDS, Ledger())


def actors(prompt: str) -> set[str]:
    return {m.actor.kind.name for m in composed(prompt).blocking.marks}


@pytest.mark.parametrize("prompt", ["wolves run at night", "Two wolves howl", "Wolves run through snow"])
def test_wolves_are_somebody(prompt: str):
    assert "wolf" in actors(prompt)


def test_who_cycles_has_a_bicycle_and_who_rides_has_a_horse():
    hero = composed("an old woman cycles along a field").company.hero
    assert hero is not None
    assert "bicycle" in (hero.kind.name, *hero.cue.holds)
    assert "horse" in actors("a rider rides along a field")


def test_the_milky_way_is_a_sky():
    assert composed("a white tent beside an oasis under the milky way").conditions.setting == "desert"


def test_snow_lies_also_under_an_aurora():
    conditions = composed("a wolf runs through deep snow under the aurora").conditions
    assert (conditions.weather, conditions.season) == ("aurora", "winter")


@pytest.mark.parametrize("prompt", [
    "a mosque at sunset", "a log cabin in the snow", "a burning warehouse at night", "an old pub on a foggy night",
    "a town hall decorated with flags",
])  # fmt: skip
def test_a_building_under_its_sky_is_seen_from_outside(prompt: str):
    made = composed(prompt)
    assert made.company.hero is not None
    assert made.company.hero.kind.body == "structure"
    assert made.conditions.setting != "interior"


def test_who_dives_with_a_tank_is_under_water():
    assert composed("a person scuba dives in a deep blue ocean").conditions.setting == "underwater"
    assert composed("a boat on a deep blue ocean").conditions.setting != "underwater"


def test_a_train_that_runs_is_seen_from_the_platform_and_people_in_a_diner_are_inside():
    assert composed("a subway train rushes past").conditions.spot == "metro"
    assert composed("people sit in a diner at night").conditions.setting == "interior"
    assert composed("a cozy bookshop with warm lamps").conditions.setting == "interior"


def test_who_works_in_a_shop_is_indoors():
    assert composed("a tailor sews in her shop").conditions.setting == "interior"
    assert composed("a woman stands before a shop").conditions.setting != "interior"


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a couple dances in a ballroom under a chandelier", "lamp"),
        ("a small house with a chimney and a red door in a meadow", "gate"),
        ("a snowy village with smoke from chimneys, children play", "chimney"),
    ],
)
def test_parts_of_a_place_are_not_put_on_the_floor(prompt: str, part: str):
    assert part not in actors(prompt)


@pytest.mark.parametrize(
    ("prompt", "setting", "spot"),
    [
        ("a girl swims in a lake", "lake", "open_lake"),
        ("a man swims at a beach", "ocean", ""),
        ("swimmers race in a pool", "garden", "swimming_pool"),
        ("a boy doing backstroke in a pool", "garden", "swimming_pool"),
        ("a whale breaches before snowy mountains", "arctic", ""),
        ("a horse gallops along the shoreline", "beach", "surf_line"),
        ("a unicorn drinks from a silver pond in an enchanted forest", "forest", "forest_pool"),
        ("a pirate steers a galleon through a storm", "ocean", "ship_deck"),
    ],
)
def test_who_needs_water_is_where_there_is_some(prompt: str, setting: str, spot: str):
    conditions = composed(prompt).conditions
    assert (conditions.setting, conditions.spot) == (setting, spot)


@pytest.mark.parametrize(("prompt", "spot"), [
    ("a field of pumpkins in autumn", "pumpkin_field"), ("rows of cabbages", "cabbage_field"),
    ("a field of watermelons", "melon_field"),
])  # fmt: skip
def test_a_field_of_what_is_eaten_is_a_field_and_no_dish(prompt: str, spot: str):
    made = composed(prompt)
    assert (made.conditions.spot, made.company.hero) == (spot, None)


@pytest.mark.parametrize("prompt", ["a girl swims in a lake", "a man swims in the sea", "children swimming in a pool"])
def test_who_swims_is_in_the_water_up_to_the_shoulders(prompt: str):
    hero = composed(prompt).company.hero
    assert hero is not None
    assert hero.stand is None
    assert (hero.medium, hero.wade) == ("water", 0.0)
    assert hero.bounds.bottom < -0.1  # what is under the origin is under water
    assert 0.2 < hero.bounds.top < 0.7


def test_a_gas_lantern_on_a_square_is_a_lamp_post():
    assert "street_lamp" in actors("a vintage gas lantern graces a cobbled square")


@pytest.mark.parametrize(("prompt", "setting", "spot"), [
    ("a living room with a large egyptian statue in the corner", "interior", "living_room"),
    ("a railway station full of commuters", "interior", "station_hall"),
    ("a woman flying a plane", "clouds", ""),
    ("a canyon under deep snow between snowy gorges", "snow_peaks", "snow_canyon"),
    ("a taxi driving across a bridge in London", "river", "city_river"),
    ("a dancer in a spotlight in a forest clearing", "forest", "clearing"),
    ("a singer in a spotlight in a smoky jazz club", "interior", "jazz_club"),
    ("a dusty racetrack with race cars", "street", "racetrack"),
    ("a samurai in a rain-soaked alley", "street", "alley"),
    ("a rocket launches into the night sky", "street", "launch_site"),
    ("a woman writes a letter by candlelight at a wooden desk", "interior", "library"),
    ("a ghost drifts down the stairs of an old mansion", "interior", "palace_stairs"),
    ("a blue whale swims through the clouds above a city", "aerial_city", "aerial_city"),
    ("a merman king on a coral throne, fish around him", "underwater", "sunken_city"),
    ("a minotaur charges through a stone labyrinth", "cave", "labyrinth"),
    ("a gargoyle sits on a cathedral at night", "skyline", "roof_ridge"),
    ("a knight fights a dragon on a bridge over lava", "volcano", "lava_field"),
    ("a demon stands in a river of lava", "volcano", "lava_field"),
    ("a staircase of floating stones leads to a door in the sky", "clouds", ""),
])  # fmt: skip
def test_a_place_that_is_named_is_kept(prompt: str, setting: str, spot: str):
    conditions = composed(prompt).conditions
    assert (conditions.setting, conditions.spot) == (setting, spot)


@pytest.mark.parametrize(("prompt", "kind"), [
    ("a giant walks over a village at dusk", "monster"),
    ("a fox spirit with nine tails sits before a torii gate", "fox"),
    ("a small ship docks at a space station over a planet", "spaceship"),
    ("a man rides a hoverbike through a desert", "motorcycle"),
])  # fmt: skip
def test_what_a_story_is_about_is_there(prompt: str, kind: str):
    assert kind in actors(prompt)


def test_dark_clothes_are_no_night():
    assert composed("a businessman in dark suit walks in a park").conditions.hour != "night"
    assert composed("in the dark, a man holds a candle").conditions.hour == "night"


def test_a_candelabra_takes_no_sentence_from_a_chest():
    hero = composed("a chest opens on an old ship, coins spill out").company.hero
    lit = compose(stageable(plan("a chest opens on an old ship by candlelight", None), Ledger()),
                  shot(prompt="a chest opens on an old ship by candlelight"), KINDS, Ledger()).company.hero
    assert hero is not None and lit is not None
    assert hero.subject.word == lit.subject.word == "chest"


@pytest.mark.parametrize(("prompt", "bangs"), [
    ("a rocket explodes on the launch pad", True), ("a car explodes in the sand", True),
    ("waves explode against the rocks", False), ("coloured powder explodes behind a skier", False),
])  # fmt: skip
def test_only_what_burns_explodes(prompt: str, bangs: bool):
    made = composed(prompt)
    assert bool(len(explosions(plan(prompt), made.blocking.marks, made.framed.view, made.framed.z))) == bangs


def test_dogs_fight_without_lasers():
    made = composed("a dog fights a bear in the forest")
    assert not lasers(plan("a dog fights a bear in the forest"), made.blocking.marks, made.framed.view, 1)


def test_who_sits_on_the_crescent_moon_is_in_the_sky_and_not_on_its_ground():
    made = stageable(plan("a girl sits on a crescent moon", None), Ledger())
    found = compose(made, shot(prompt=made.prompt), KINDS, Ledger())
    hero = found.company.hero
    assert found.conditions.setting == "clouds"
    assert hero is not None and hero.rider is not None and hero.medium == "air"


def test_what_a_thing_is_said_to_be_of_is_a_trait_of_it():
    made = stageable(plan("a queen on a throne of ice", None), Ledger())
    assert any("ice" in s.traits for s in made.subjects if s.word == "throne")


def test_what_leaves_his_own_staff_leaves_the_one_in_his_hand():
    marks = composed("a wizard casts fire from his staff in a forest").blocking.marks
    assert not any(m.actor.subject.word == "staff" for m in marks)


@pytest.mark.parametrize(("prompt", "stars"), [
    ("a futuristic city at night with flying cars", False), ("a flying car over a futuristic city", True)])
def test_several_flying_cars_are_a_citys_traffic_and_one_is_the_hero(prompt: str, stars: bool):
    assert ("car" in {m.actor.subject.kind for m in composed(prompt).blocking.marks}) is stars
