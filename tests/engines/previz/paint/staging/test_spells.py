"""Spells, candlelight and firelight: what a light comes from is there, and where it belongs."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.sources import SOURCE, lit_by
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.lessons import conjured, faced
from tests.engines.previz.paint.staging.test_relations import composed


@pytest.mark.parametrize(("prompt", "word"), [
    ("An old man reads a letter by candlelight", "standing candelabra"),
    ("Two friends talk in the firelight, mountains behind", "campfire"),
    ("A monk walks through a torchlit hall", "brazier"),
    ("A woman holds a candle in the candlelight", ""),
    ("Close-up of a face by firelight", ""),
    ("A girl in the sunlight", ""),
])  # fmt: skip
def test_what_a_light_comes_from(prompt: str, word: str):
    found = [s.word for s in lit_by(plan(prompt), Ledger()).subjects if s.id == SOURCE]
    assert found == ([word] if word else [])


def test_a_circle_of_fire_is_no_jewel():
    assert conjured("A witch draws a ring of blue fire") == "A witch draws a blue fire-circle"
    assert conjured("a black hole, its ring of fire") == "a black hole, its ring of fire"


def test_the_circle_is_before_the_hand():
    shot = composed("A wizard draws a glowing circle of runes in the air, dark forest behind")
    hero, circle = shot.blocking.marks[:2]
    assert circle.actor.subject.word == "rune-circle" and shot.conditions.hour == "night"
    assert (circle.x - hero.x) * hero.face > 0 and circle.z <= hero.z and circle.y > 0


@pytest.mark.parametrize(("text", "read"), [
    ("a girl before a stone angel", "a girl in front of a stone angel"),
    ("a sailor checks the ropes before the storm", "a sailor checks the ropes before the storm"),
    ("he sleeps before a long journey", "he sleeps before a long journey"),
])  # fmt: skip
def test_before_as_a_place(text: str, read: str):
    assert faced(text) == read
