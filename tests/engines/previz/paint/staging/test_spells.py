"""Spells, candlelight and firelight: what a light comes from is there, and where it belongs."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.sky.singularity import black_hole
from reelwright.engines.previz.paint.staging.cast.sources import SOURCE, lit_by
from reelwright.engines.previz.paint.staging.conditions.celestial import bodies_of
from reelwright.engines.previz.paint.staging.effects.lasers import lasers
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import lights, localities
from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("prompt", "word"), [
    ("An old man reads a letter by candlelight", "standing candelabra"),
    ("Two friends talk in the firelight, mountains behind", "campfire"),
    ("A monk walks through a torchlit hall", "brazier"),
    ("A woman holds a candle in the candlelight", ""),
    ("Close-up of a face by firelight", ""),
    ("A girl in the sunlight", ""),
    ("By candlelight, a diver swims through a sunken wreck", ""),
])  # fmt: skip
def test_what_a_light_comes_from(prompt: str, word: str):
    found = [s.word for s in lit_by(plan(prompt), Ledger()).subjects if s.id == SOURCE]
    assert found == ([word] if word else [])


def test_a_circle_of_fire_is_no_jewel():
    assert read_by(lights.TURNS, "A witch draws a ring of blue fire") == "A witch draws a blue fire-circle"
    assert read_by(lights.TURNS, "a black hole, its ring of fire") == "a black hole, its ring of fire"
    assert read_by(lights.TURNS, "a ballerina in a circle of light") == "a ballerina in a circle of light"


def test_the_circle_is_before_the_hand():
    shot = composed("A wizard draws a glowing circle of runes in the air, dark forest behind")
    hero, circle = shot.blocking.marks[:2]
    assert circle.actor.subject.word == "rune-circle" and shot.conditions.hour == "night"
    assert (circle.x - hero.x) * hero.face > 0 and circle.z <= hero.z and circle.y > 0


@pytest.mark.parametrize(("text", "read"), [
    ("a girl before a stone angel", "a girl in front of a stone angel"),
    ("a sailor checks the ropes before the storm", "a sailor checks the ropes before the storm"),
    ("he sleeps before a long journey", "he sleeps before a long journey"),
    ("a chef tastes soup before his guests arrive", "a chef tastes soup before his guests arrive"),
])  # fmt: skip
def test_before_as_a_place(text: str, read: str):
    assert read_by(localities.TURNS, text) == read


def test_a_giant_in_the_sky_is_over_who_looks_up():
    boy, whale = composed(
        "A little boy looks up at a giant whale floating in the clouds above his village").blocking.marks
    assert boy.hero and whale.actor.medium == "air" and whale.y > boy.bounds.top
    assert whale.bounds.width / whale.z > boy.bounds.height / boy.z


def test_flying_cars_fly():
    shot = composed("A robot waters a flower on a balcony, flying cars behind")
    cars = [m for m in shot.blocking.marks if m.actor.kind.name == "car"]
    assert cars and all(m.actor.medium == "air" and m.y > 1.0 for m in cars)


@pytest.mark.parametrize(("prompt", "shot"), [
    ("Two spaceships exchange laser fire above a blue planet", True), ("A laser show at a concert", False),
    ("A spaceship lands on the moon", False),
])  # fmt: skip
def test_lasers_are_shot_where_the_words_say_so(prompt: str, shot: bool):
    found = composed(prompt)
    bolts = lasers(plan(prompt), found.blocking.marks, found.framed.view, 3)
    assert bool(bolts) == shot
    assert not shot or float(bolts[0].at(1.0)[:, 4:7].max()) > 0


def test_a_black_hole_is_dark_in_its_own_light():
    sky = np.full((180, 320, 3), 0.02, np.float32)
    black_hole(sky, (160.0, 90.0), 30.0)
    assert sky[75, 160].max() < 0.01 < 0.5 < sky[90 - 32, 160].max()
    assert any(b.kind == "hole" for b in bodies_of(plan("An astronaut floats towards a black hole")))


@pytest.mark.parametrize(("prompt", "medium"), [
    ("A ghostly galleon sails through the clouds above a sleeping village", "air"),
    ("A galleon sails across a stormy sea", "water"),
])  # fmt: skip
def test_ships_in_the_clouds_are_in_the_air(prompt: str, medium: str):
    assert composed(prompt).blocking.marks[0].actor.medium == medium


@pytest.mark.parametrize(("prompt", "colour"), [
    ("A wizard's tower above the sea, green light in its highest window", ""),
    ("A dancer in red light on a stage", "red"),
])  # fmt: skip
def test_light_in_one_window_colours_no_landscape(prompt: str, colour: str):
    assert composed(prompt).conditions.lit_in == colour


def test_nor_does_it_colour_the_sky():
    shot = composed("A wizard's tower on a cliff above a stormy sea, green light in its highest window")
    assert shot.conditions.palette == ()
