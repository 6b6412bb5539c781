"""What animals eat, drink from, carry and play with is drawn with them, where their mouths are."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.mouthful import AT_MOUTH, BEFORE_PAWS, DISHES, GLASSES, SAID
from reelwright.engines.previz.paint.figures.animals.resolve import resolve_beast
from reelwright.engines.previz.paint.figures.animals.tongues import snapped_at
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "thing"), [
    ("a dog carries a newspaper in its mouth", "newspaper"), ("a panda eats bamboo", "bamboo"),
    ("a dog drinking water", "water"),
    ("a sheep bends down to drink water from a river", ""), ("a squirrel holds an acorn", "acorn"),
    ("two kittens play with a ball of red yarn", "red yarn"), ("a cat laps milk from a bowl", "milk"),
    ("a retriever runs along the shore with a stick in its mouth", "stick"), ("a dog sleeps in a park", ""),
])
def test_the_thing_is_the_animals_own(prompt: str, thing: str):
    hero = cast(plan(prompt, None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.kind.body == "beast"
    assert [t for t in hero.cue.traits if t.startswith(SAID)] == ([SAID + thing] if thing else [])


@pytest.mark.parametrize("thing", sorted({*AT_MOUTH, *BEFORE_PAWS, *DISHES, *GLASSES}))
def test_every_thing_is_drawn(thing: str):
    bare, fed = (resolve_beast(Cue("dog", "dog", "hold", traits=t)).parts_at(0.3) for t in ((), (SAID + thing,)))
    assert len(fed) > len(bare)


@pytest.mark.parametrize(("prompt", "deep"), [
    ("a tiger swims across a river", 0.4), ("an otter floats on its back in the sea", 0.25),
    ("a deer drinks from a stream", 0.01), ("a monk wades in a lake", 0.3), ("two nuns soak in a hot spring", 0.4),
])
def test_who_swims_floats_or_drinks_is_in_the_water(prompt: str, deep: float):
    hero = cast(plan(prompt, None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.wade >= deep


def test_a_man_who_swims_lies_in_the_water():
    hero = cast(plan("a man swims at a tropical beach", None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.medium == "water" and hero.stand is None


@pytest.mark.parametrize("prompt", ["a great gray owl with a mouse in its beak", "a cat with a mouse in its mouth"])
def test_a_mouse_that_was_caught_hangs_from_who_caught_it(prompt: str) -> None:
    told = cast(plan(prompt, None), KINDS, Ledger(), 3)
    assert told.hero is not None and SAID + "mouse" in told.hero.cue.traits and not told.others


def test_a_toy_mouse_lies_before_the_paws_of_the_cat_that_plays_with_it() -> None:
    hero = cast(plan("a cat playing with a toy mouse", None), KINDS, Ledger(), 3).hero
    assert hero is not None and SAID + "toy mouse" in hero.cue.traits


@pytest.mark.parametrize(("prompt", "prey"), [
    ("a chameleon catches a moth", "moth"), ("a frog eats a fly by a pond", "fly"), ("a lizard looks at a fly", ""),
    ("a crocodile catches a butterfly", "")])  # fmt: skip
def test_what_a_tongue_catches_comes_with_who_catches_it(prompt: str, prey: str) -> None:
    made = cast(plan(prompt, None), KINDS, Ledger(), 3)
    everybody = [a for a in (made.hero, *made.others) if a is not None]
    assert next(snapped_at(a.cue.traits) for a in everybody if a.kind.name in ("lizard", "frog")) == prey
    assert any(a.subject.kind in ("insect", "butterfly") for a in everybody) == (not prey)
