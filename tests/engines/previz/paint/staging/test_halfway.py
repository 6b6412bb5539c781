"""Companions are in the frame half-way through the shot, whoever goes or stays; what is over whom, on which side."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.blocking.marks import Mark, seen_box
from reelwright.engines.previz.shoot.path import path_of
from tests.engines.previz.paint.staging.test_composition import blocked
from tests.engines.previz.paint.test_stage import shot, staged

SIZE = (320, 180)


def column(prompt: str, word: str, camera: str | None = None) -> float:
    """Where the plane of that name is half-way through, as a share of the frame's width from its middle."""
    scene, _ = staged(prompt, camera=camera)
    plane = next(p for p in scene.planes if word in p.name)
    seconds = float(shot(prompt).duration)
    seen = path_of(scene, camera, 720 * SIZE[0] / SIZE[1], seconds).camera(seconds / 2)
    x = plane.x + plane.motion.velocity[0] * seconds / 2
    return (seen.slide + seen.focal * (x - seen.x) / (plane.z - seen.z)) / (720 * SIZE[0] / SIZE[1])


@pytest.mark.parametrize(("prompt", "word"), [
    ("a man jogs through a park and a dog sits nearby", "dog"),
    ("a penguin stands on the ice, a camel walks by", "camel"),
    ("a deer runs through the forest, an owl flies above", "owl"),
])  # fmt: skip
def test_who_goes_leaves_nobody_behind_before_the_middle_of_the_shot(prompt: str, word: str):
    assert abs(column(prompt, word)) < 0.5


def marks(prompt: str) -> dict[str, Mark]:
    return {m.actor.subject.word: m for m in blocked(prompt, (640, 360), 1)[0].marks}


@pytest.mark.parametrize("thing", ["chair", "table", "bench"])
def test_who_is_under_a_piece_of_furniture_is_between_its_feet(thing: str):
    found = marks(f"a cat under a {thing}")
    cat, over = found["cat"], found[thing]
    assert abs(cat.x - over.x) < 0.5 * over.bounds.width
    assert over.bounds.top > 1.2 * cat.bounds.top


def test_a_thing_above_another_hangs_over_it_in_the_frame():
    blocking, framed = blocked("a teapot above a suitcase", (640, 360), 1)
    found = {m.actor.subject.word: seen_box(m, framed.view) for m in blocking.marks}
    assert found["teapot"][1] > -4
    assert found["teapot"][3] < found["suitcase"][1]


@pytest.mark.parametrize(("words", "way"), [("left", -1), ("right", 1)])
def test_sides_hold_for_what_flies_too(words: str, way: int):
    found = marks(f"a dog on the {words} of a kite")
    assert way * (found["dog"].x / found["dog"].z - found["kite"].x / found["kite"].z) > 0.1


def test_a_balloon_behind_which_a_helicopter_flies_is_on_no_string():
    assert marks("a helicopter flying behind a balloon")["balloon"].actor.relation != "TETHERED"


def test_a_duck_that_swims_is_on_the_water():
    assert marks("a person rows a boat, a duck swims alongside")["duck"].actor.medium == "water"
