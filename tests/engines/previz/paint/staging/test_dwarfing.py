"""Somebody small before something colossal."""

from __future__ import annotations

import pytest

from tests.engines.previz.paint.staging.test_relations import composed


@pytest.mark.parametrize("prompt", [
    "a giant robot walks through a city, people running",
    "a huge monster stomps through a city while people flee",
    "a tiny girl stands in front of a giant robot",
])
def test_people_are_near_and_what_they_run_from_towers_behind_them(prompt: str) -> None:
    shot = composed(prompt)
    marks, view = shot.blocking.marks, shot.framed.view
    huge = max(marks, key=lambda m: m.bounds.height)
    near = [m for m in marks if m.actor.kind.body == "person" and m.actor.subject.id != huge.actor.subject.id]
    assert near and all(m.z < huge.z for m in near)
    assert all(view.focal / m.z * m.bounds.height > 0.12 * view.height for m in near)
    assert view.horizon - view.focal / huge.z * (huge.bounds.top + huge.y - view.eye) < 0.2 * view.height


@pytest.mark.parametrize(("prompt", "least"), [
    ("a kettle the size of a house on a meadow, goats grazing around it", 7.0),
    ("a gigantic pear beside a car on a street", 1.7),
])
def test_a_thing_is_as_large_as_what_it_is_measured_by(prompt: str, least: float) -> None:
    things = [m for m in composed(prompt).blocking.marks if m.actor.kind.body == "prop"]
    assert max(m.bounds.height for m in things) > least


@pytest.mark.parametrize(("prompt", "low", "high"), [
    ("a tiny elephant walks on a keyboard", 0.05, 0.4), ("an elephant the size of a mouse on a meadow", 0.05, 0.4),
    ("an ant the size of a dog", 0.5, 0.9)])
def test_somebody_small_has_the_size_of_its_measure(prompt: str, low: float, high: float) -> None:
    one = composed(prompt).blocking.marks[0].actor
    assert low < one.kind.measure(one.cue).height < high


def test_a_giant_in_a_ruined_city_is_measured_by_its_houses() -> None:
    robot = composed("a giant mech robot stands in a ruined city").blocking.marks[0]
    assert robot.bounds.height > 12.0
