"""Which hours, weathers and seasons a prompt lets a shot pass through."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.paint.stage import Stager, in_turn
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.conditions.passing import (
    Passing,
    kindling,
    passing_of,
    raced,
    without_falls,
)
from reelwright.engines.previz.plan import Planner
from tests.engines.previz.shooting import shot

PLANNER = Planner()


def passing(prompt: str) -> Passing:
    plan = PLANNER.plan(prompt)
    return passing_of(plan, conditions_of(plan, np.random.default_rng(1)))


@pytest.mark.parametrize(
    ("prompt", "hours"),
    [
        ("a harbour from day to night", ["afternoon", "sunset", "night"]),
        ("time-lapse of a sunset over the sea", ["golden", "sunset", "dusk"]),
        ("timelapse of a village at dawn", ["dusk", "dawn", "morning"]),
        ("night turns into day over a castle", ["night", "dawn", "afternoon"]),
        ("the sun slowly sets behind the hills", ["golden", "sunset", "dusk"]),
        ("the sun rises over a lake", ["dusk", "dawn", "morning"]),
        ("a man reads on a bench as night falls", ["sunset", "dusk", "night"]),
        ("a dark attic slowly fills with light", ["night", "dawn", "morning"]),
        ("time-lapse of a sunrise over a bay, beginning before dawn, ending at noon", ["dusk", "dawn", "noon"]),
        ("the sun progressively sinks into the sea", ["golden", "sunset", "dusk"]),
        ("time-lapse of a bay in twilight, nightfall and at last dawn, the sky darkens", ["dusk", "night", "dawn"]),
        ("a village from dawn to noon to dusk", ["dawn", "noon", "dusk"]),
        ("a canyon as the sun moves through the whole day", ["dawn", "noon", "sunset"]),
    ],
)
def test_hours(prompt, hours):
    assert [state.hour for state in passing(prompt).states] == hours


@pytest.mark.parametrize(
    ("prompt", "weathers"),
    [
        ("a storm gathers over a farm", ["broken", "storm"]),
        ("fog rolls in over the harbour", ["fair", "fog"]),
        ("the fog lifts from a valley", ["fog", "clear"]),
        ("rain begins to fall on a market", ["overcast", "rain"]),
        ("the storm passes and the sky clears", ["storm", "after_storm", "fair"]),
        ("the rain stops over a street", ["rain", "after_storm"]),
        ("clear skies give way to heavy rain over a field", ["clear", "rain"]),
    ],
)
def test_weathers(prompt, weathers):
    assert [state.weather for state in passing(prompt).states] == weathers


@pytest.mark.parametrize(
    ("prompt", "seasons"),
    [
        ("an oak through the four seasons", ["spring", "summer", "autumn", "winter"]),
        ("a garden from autumn to spring", ["autumn", "winter", "spring"]),
        ("the snow slowly melts on a meadow", ["winter", "spring"]),
    ],
)
def test_seasons(prompt, seasons):
    assert [state.season for state in passing(prompt).states] == seasons


@pytest.mark.parametrize(
    "prompt",
    [
        "a lake at sunset",
        "a man walks home at night after a long day",
        "a rainy street",
        "a fisherman sets out at dawn",
        "a fox in the snow",
        "the rising sun behind a temple",
        "a storm at sea",
        "a fish swims from the day side into the night of a reef underwater",
    ],
)
def test_most_shots_stay_as_they_are(prompt):
    assert not passing(prompt).changes


def test_hours_and_weathers_go_together():
    states = passing("time-lapse from night to day, the fog lifts over a valley").states
    assert [(s.hour, s.weather) for s in states] == [("night", "fog"), ("dawn", "fog"), ("afternoon", "clear")]


def test_snow_falls_only_in_the_states_that_have_it():
    plan = PLANNER.plan("snow begins to fall on a village")
    before, after = passing(plan.prompt).states
    assert "snow" not in without_falls(plan, before).particles
    assert without_falls(plan, after).particles == plan.particles


def test_lamps_come_on_towards_the_night_and_go_out_towards_the_day():
    day, _, night = passing("a town from day to night").states
    assert kindling(day, night) == 1
    assert kindling(night, day) == -1
    assert kindling(night, replace(night, weather="rain")) == 0


def test_the_scene_has_every_state_and_says_so():
    plan = PLANNER.plan("a lighthouse from day to night")
    scene, fates = Stager().stage(plan, shot())
    after = scene.passage.then.passage.then
    assert after.passage is None
    assert after.sky.base[..., :3].mean() < 0.6 * scene.sky.base[..., :3].mean()
    assert (after.camera, len(after.planes) > 0) == (scene.camera, True)
    assert any("afternoon to sunset to night" in fate.why for fate in fates)


def test_states_follow_one_another_without_a_gap():
    plan = PLANNER.plan("a lighthouse from day to night")
    states = passing(plan.prompt).states
    scene = Stager().stage(PLANNER.plan("a lighthouse"), shot())[0]
    whole = in_turn([scene] * 3, states)
    first, second = whole.passage.window, whole.passage.then.passage.window
    assert first[1] == second[0]
    assert 0 < first[0] < second[1] < 1


@pytest.mark.parametrize("prompt", ["time-lapse of a harbour", "clouds racing over a moor", "fast-moving clouds"])
def test_clouds_race(prompt):
    sky = Stager().stage(PLANNER.plan("clouds over a moor"), shot())[0].sky
    raced_sky = raced(sky, PLANNER.plan(prompt))
    assert abs(raced_sky.decks[0].drift) > 10 * abs(sky.decks[0].drift) > 0
    assert raced(sky, PLANNER.plan("clouds over a moor")) is sky


def test_the_trees_of_the_cast_turn_with_the_seasons():
    scene = Stager().stage(PLANNER.plan("an oak in a meadow from summer to autumn"), shot(320, 180))[0]

    def red_over_green(state):
        tree = max((p for p in state.planes if p.subject and p.name != "shadow"), key=lambda p: p.cycle[0].size)
        solid = tree.cycle[0][tree.cycle[0][..., 3] > 200].astype(float)
        return solid[:, 2].mean() / solid[:, 1].mean()

    assert red_over_green(scene.passage.then) > 1.2 * red_over_green(scene)


def test_a_storm_that_ends_makes_no_night():
    states = passing("time-lapse of a storm clearing over hills, daylight fades and the sky darkens").states
    assert [state.weather for state in states] == ["storm", "after_storm"]
    assert "night" not in {state.hour for state in states}
