"""Hour, weather, mood and place of a plan."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.staging.conditions.aboard import DECAYS, carriage, seated
from reelwright.engines.previz.paint.staging.conditions.bridges import bridge_of
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions, conditions_of
from reelwright.engines.previz.paint.staging.conditions.overflown import overflown
from reelwright.engines.previz.plan import Planner

PLANNER = Planner()


def conditions(prompt: str, seed: int = 1) -> Conditions:
    return conditions_of(PLANNER.plan(prompt), np.random.default_rng(seed))


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("a beach at sunset", {"setting": "beach", "hour": "sunset"}),
        ("a beach at twilight", {"hour": "dusk"}),
        ("a meadow at noon", {"hour": "noon"}),
        ("a castle at midnight", {"hour": "night"}),
        ("aurora over a lake", {"hour": "night", "weather": "aurora", "setting": "lake"}),
        ("a forest in heavy rain", {"weather": "rain", "setting": "forest"}),
        ("a snowy village", {"weather": "snow"}),
        ("a desert in a sandstorm", {"weather": "dust"}),
        ("a spooky forest", {"mood": "eerie"}),
        ("a boxer trains in a dark gym", {"hour": "night", "lit": ("dark",)}),
        ("a giant robot walks through a destroyed city", {"setting": "ruins", "spot": "razed_avenue"}),
        ("a spaceship flies past a ringed planet", {"setting": "space"}),
        ("a spaceship flies over an alien planet", {"setting": "planet"}),
        ("a train station in the fog", {"setting": "street", "spot": "platform"}),
        ("a gold watch on black velvet", {"setting": "interior", "spot": "studio"}),
        ("a fox in a dark forest", {"hour": "night", "setting": "forest"}),
        ("an old man with a lantern walks through a forest", {"hour": "dusk"}),
        ("three moons and a sun above the sea", {"setting": "ocean", "weather": "clear"}),
        ("a solar eclipse over a city", {"hour": "dusk"}),
        ("a pirate ship sails through fog", {"weather": "fog"}),
        ("fireworks over a lake", {"hour": "night"}),
        ("a cosy cabin", {"mood": "cozy"}),
        ("a neon city", {"hour": "night", "mood": "neon"}),
        ("a nomad crosses the dunes under a blazing sun", {"hour": "noon"}),
        ("camels walk under a merciless sun", {"hour": "noon"}),
        ("a detective sits at his desk", {"setting": "interior"}),
        ("a witch stirs a cauldron in a candlelit hut", {"setting": "interior", "spot": "wizard_study"}),
        ("a lone tree on red sand", {"setting": "canyon"}),
        ("time", {"setting": "interior"}),
        ("a monk sits beneath a waterfall", {"spot": "falls_foot"}),
        ("a cat plays in front of the stairs", {"setting": "interior", "spot": "stairwell"}),
        ("lava pours into the ocean", {"spot": "lava_coast"}),
        ("a deer stands among snow-covered birches", {"spot": "birch_wood"}),
        ("a samurai walks through falling cherry blossoms", {"spot": "cherry_grove"}),
        ("a woman dances under string lights in a vineyard", {"spot": "vineyard", "hour": "dusk"}),
        ("a wall of sand swallows a town", {"weather": "clear"}),
        ("an astronaut walks across the moon", {"setting": "planet", "spot": "moon"}),
        ("storm clouds building over a wheat field", {"setting": "farmland", "weather": "storm"}),
        ("waves crash on rocks", {"spot": "surf_rocks"}),
        ("a fashion model walks down a runway", {"setting": "interior", "spot": "catwalk"}),
        ("a plane on a runway", {"spot": "airfield"}),
        ("a campsite in the desert", {"setting": "desert"}),
        ("a starry night over a snowy cabin", {"weather": "clear", "season": "winter"}),
        ("a castle on a clear morning", {"hour": "morning"}),
        ("a castle at sunrise on a spring morning", {"hour": "dawn"}),
        ("a ship under black clouds", {"weather": "storm"}),
        ("sheep on green hills at sunset", {"palette": ()}),
        ("force", {"setting": "sea_cliffs"}),
        ("a copper sky after a passing storm", {"weather": "after_storm", "palette": ("copper",)}),
        ("basalt columns above a violent ocean, cliffs fading into mist", {"weather": "storm"}),
    ],
)  # fmt: skip
def test_words_decide(prompt: str, wanted: dict[str, object]):
    found = conditions(prompt)
    assert {name: getattr(found, name) for name in wanted} == wanted


def test_two_strong_places_make_a_third():
    assert conditions("basalt columns above a violent ocean").setting == "basalt_coast"
    assert conditions("a neon street in a cyberpunk city").setting == "neon_city"


def test_what_nobody_said_is_named_and_varies_with_the_seed():
    assert set(conditions("a horse").guessed) == {"hour", "weather"}
    assert len({conditions("a horse", seed).hour for seed in range(12)}) > 1


def test_a_rough_sea_is_wild_but_not_after_the_storm():
    assert conditions("huge waves crash against a pier").wild
    assert not conditions("tidal flats after a passing storm").wild


@pytest.mark.parametrize(
    ("prompt", "weather"),
    [
        ("a deer in a misty forest", "mist"),
        ("thick fog over a harbour", "fog"),
        ("a fog-filled valley at dawn", "mist"),
        ("heat haze over the dunes", ""),
        ("a sandstorm sweeps over the dunes", "dust"),
        ("a caravan crosses the dunes as a sandstorm approaches", "clear"),
        ("a waterfall in the rain forest", ""),
    ],
)
def test_mist_is_seen_through_and_what_is_far_off_is_not_here(prompt: str, weather: str):
    found = conditions_of(PLANNER.plan(prompt), np.random.default_rng(3)).weather
    assert found == weather if weather else found not in ("fog", "mist", "rain")


def test_a_green_valley_tints_no_light():
    assert conditions_of(PLANNER.plan("a green valley in summer"), np.random.default_rng(3)).palette == ()
    assert conditions_of(PLANNER.plan("a valley under a purple sky"), np.random.default_rng(3)).palette == ("purple",)


@pytest.mark.parametrize(
    ("prompt", "setting", "weather"),
    [
        ("a photographer on a glacier, a storm over the mountains", "arctic", "storm"),
        ("a girl walks along a lake with snowy mountains in the background", "lake", ""),
        ("a polar explorer struggles through a blizzard on the tundra", "arctic", "blizzard"),
        ("a winding river through autumn hills", "river", ""),
    ],
)
def test_one_is_where_one_stands(prompt: str, setting: str, weather: str):
    found = conditions_of(PLANNER.plan(prompt), np.random.default_rng(3))
    assert found.setting == setting
    assert found.weather == weather if weather else found.weather not in ("snow", "blizzard")


def test_the_season_is_heard_within_a_places_name():
    assert conditions_of(PLANNER.plan("drone shot over an autumn forest"), np.random.default_rng(3)).season == "autumn"


def test_a_cat_hunts_a_bird_out_of_doors_but_a_woman_may_keep_one():
    assert all(c.kind != "interior" for c in PLANNER.plan("a cat jumps to catch a bird").fitting)
    assert any(c.kind == "interior" for c in PLANNER.plan("a cook feeds a bird").fitting)


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("A boy rides the bus looking out of the window", "bus_inside"),
        ("A tired woman sleeps on the subway train at night", "metro_carriage"),
        ("An old woman knits by candlelight in a wooden cottage", "cottage"),
        ("Students queue with trays in a school cafeteria", "cafeteria"),
        ("a young female staff at courier office", "post_office"),
        ("A skateboarder ollies over steps in a concrete plaza", "concrete_plaza"),
        ("A girl explores an abandoned mansion with a flashlight", "living_room"),
        ("An old fisherman mends his net on a wooden dock", "pier"),
        ("a futuristic city", "futuristic_city"),
        ("A bride walks down the aisle of a sunlit cathedral", "church"),
        ("A woman waters flowers on a balcony in Santorini overlooking the sea", "balcony_sea"),
        ("A businesswoman looks out of a skyscraper window at the city at night", "penthouse"),
        ("A girl reads in a window seat while it rains outside", "window_nook"),
        ("A tank rolls through the ruins of a city in the rain", "abandoned_city"),
        ("A ninja jumps from roof to roof under a full moon", "roof_ridge"),
        ("A spaceship interior, a captain looks out at a nebula", "spaceship"),
        ("A wooden robot boy walks through a toy factory", "factory_hall"),
        ("A monk lights candles in a buddhist temple", "temple_hall"),
        ("A family has a picnic in Central Park", "central_park"),
        ("Crane shot over a crowded Moroccan market at noon", "souk"),
        ("A girl looks out of the window of a moving train", "train_carriage"),
        ("A pilot in the cockpit of an airliner above the clouds", "cockpit"),
    ],
)
def test_daily_rooms_are_chosen_by_their_words(prompt: str, spot: str):
    assert conditions(prompt).spot == spot


def test_who_waits_for_a_bus_is_not_in_it():
    assert not carriage(PLANNER.plan("A woman waits for the bus in the rain"))
    riding = seated(PLANNER.plan("passengers riding a bus at night"))
    assert {a.motion for a in riding.actions} == {"sit"}


def test_a_dim_room_has_no_bright_day_in_its_windows():
    assert conditions("A dim gym, a boxer hits a punching bag").hour == "night"


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("A woman in a red coat walks across a snowy bridge in Prague", "bridge_town"),
        ("A man runs over the Brooklyn Bridge at dawn", "bridge_city"),
        ("A lone wolf crosses a wooden bridge in an autumn forest", "bridge_wood"),
        ("A street musician plays saxophone under a bridge at night", ""),
        ("A steam train crosses a stone bridge", ""),
        ("A dragon flies over a bridge", ""),
        ("An explorer crosses a rope bridge", ""),
    ],
)
def test_who_walks_over_a_bridge_is_on_its_deck(prompt: str, row: str):
    assert bridge_of(PLANNER.plan(prompt)) == row


def test_a_church_under_the_camera_is_one_of_the_towns_houses():
    seen = overflown(PLANNER.plan("A church in a small town, aerial view"))
    assert {s.kind for s in seen.subjects} == {"town"}
    stays = PLANNER.plan("aerial view of the Eiffel Tower in Paris")
    assert "tower" in {s.kind for s in overflown(stays).subjects}


@pytest.mark.parametrize(("words", "decays"), [
    ("a corridor with peeling green wallpaper", True), ("an abandoned hospital", True), ("a crumbling hall", True),
    ("a woman peeling potatoes in a kitchen", False), ("a crumbling cookie on a plate", False),
])  # fmt: skip
def test_a_kitchen_where_fruit_is_peeled_is_kept(words: str, decays: bool):
    assert (DECAYS.search(words) is not None) == decays


def test_a_sunset_alone_is_seen_from_the_ground():
    assert conditions("a sunset sky with the sun sinking under the horizon").setting == "ocean"
    assert conditions("sunset, the sun in the sky behind clouds").spot == "ridge"
