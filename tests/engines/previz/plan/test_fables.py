"""Animals that act like people, in the words of a fable.

The rows read as those of test_language.py do."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan.planner import Planner
from tests.engines.previz.plan.parts import assert_read

TABLE = [
    ("a badger dressed as a postman waits at a bus stop", "postman"),
    ("two red pandas dressed up as pirates on a ship", "pirate"),
    ("a hedgehog in a wizard's robe on a stump", "wizard"),
    ("puppies learning to become doctors in a ward", "doctor"),
    ("a rat wearing a chef's hat in a kitchen", "chef"),
]


@pytest.mark.parametrize(("prompt", "trade"), TABLE)
def test_a_costume_is_a_trade_of_its_animal(prompt: str, trade: str) -> None:
    plan = Planner().plan(prompt)
    assert trade in plan.subjects[0].traits and not any(s.kind == "person" for s in plan.subjects)


READINGS = [
    ("a squirrel driving a toy car", "mouse drive; car/small; !toy"), ("a boy plays with a toy car", "!car"),
    ("a girl dressed as a witch", "child"),
    ("a hare and a hen are best friends taking a stroll in the woods", "rabbit walk; bird walk; !person"),
    ("a man goes for a swim in a lake", "person swim"),
    ("a bear bakes bread for her children", "bear/young; !child"),
    ("a woman and her dog wait for her child", "person; child; !dog/young"),
    ("a goose swims with her goslings, her babies follow", "bird:gosling; !bird:baby"),
    ("cats are the players at a game of poker, one cat poker player yawns", "cat play; !person"),
    ("two parrots preening each other's feathers", "bird ON branch"),
    ("an ant walks through an ant nest", "insect walk; setting=cave; !nest"),
    ("a bull stands in a sandy arena", "cow; spot=roman_arena"),
    ("an otter strolls in Lisbon Portugal", "mouse walk"),
    ("a fox strolls in Tokyo Japan", "setting=street"),
    ("a man in a white t shirt", "cloak:t-shirt"),
    ("a koala climbing trees", "mouse climb; mouse UP tree"),
    ("a cat lazily stretched out on a sill", "cat sleep; !cat bend"),
    ("a hen with its wings stretched out on a fence", "!bird sleep"),
    ("a goat picks its favorite, and flops down on a hay bale", "sheep sleep; !person"),
    ("a family of four fluffy, grey seals on a beach", "dolphin:seal; !person"),
    ("a family of five in a car", "person"),
    ("a panda making latte art", "bear pour"),
    ("three hedgehogs meet for a tea party", "table; mouse drink"),
    ("a fox dressed in Victorian clothing", "fox HAS cloak"),
    ("a woman dressed in Victorian clothing", "!cloak:waistcoat"),
    ("a kitten peeks out from its hiding place", "cat FROM container"),
    ("a boy finds the best book and reads it", "child; book"),
]


@pytest.mark.parametrize(("prompt", "wanted"), READINGS)
def test_reading(prompt: str, wanted: str) -> None:
    assert_read(Planner().plan(prompt), wanted)
