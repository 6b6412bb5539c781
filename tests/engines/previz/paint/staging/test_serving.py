"""A dish is one subject: its plate, its glass and its toppings come with it."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.staging.cast.pourings import POURED, poured
from reelwright.engines.previz.paint.staging.cast.serving import served
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("fresh salmon salad on a plate", ["salmon salad"]),
        ("pancake with blueberry on the top", ["pancake"]),
        ("a glass filled with beer", ["beer"]),
        ("a roast turkey on the table", ["roast turkey", "table"]),
        ("close up of onion rings being deep fried", ["onion rings"]),
        ("a red fox beside a plate", ["red fox", "plate"]),
        ("a glass of orange juice next to an empty pitcher", ["glass of orange juice", "empty pitcher"]),
        ("a bottle of wine beside two glasses", ["bottle of wine", "wine glass"]),
    ],
)
def test_served(prompt: str, words: list[str]):
    assert [s.word for s in served(plan(prompt), Ledger()).subjects] == words


def test_a_topping_is_a_trait_of_what_it_is_on():
    toast = served(plan("slices of avocado on a piece of toast"), Ledger()).subjects[0]
    assert toast.word == "piece of toast"
    assert any("avocado" in trait for trait in toast.traits)


@pytest.mark.parametrize(
    ("prompt", "words", "garnish"),
    [
        ("a steak in a pan with rosemary and butter", ["pan"], {"garnish:rosemary", "garnish:butter"}),
        ("grilled salmon with lemon slices on a plate", ["grilled fish"], {"garnish:lemon slice"}),
        ("a pizza beside a pot of basil", ["pizza", "pot"], set()),
    ],
)
def test_what_a_dish_is_dressed_with_lies_on_it(prompt: str, words: list[str], garnish: set[str]):
    found = served(plan(prompt), Ledger()).subjects
    assert [s.word for s in found] == words
    assert garnish == {t for t in found[0].traits if t.startswith("garnish:")}


def test_what_is_many_is_on_one_plate_unless_it_is_counted():
    assert served(plan("pork ribs dish"), Ledger()).subjects[0].count == "1"
    assert served(plan("two sandwiches"), Ledger()).subjects[0].count == "2"


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("coffee being poured into a glass cup with ice", {"of:coffee", "into:glass cup", "ice"}),
        ("red wine pours from a bottle into a glass", {"of:red wine", "into:glass", "from:bottle"}),
    ],
)
def test_what_is_poured_is_one_with_its_vessel(prompt: str, traits: set[str]):
    found = [s for s in served(plan(prompt), Ledger()).subjects if s.kind != "table"]
    assert [s.word for s in found] == ["poured drink"]
    assert traits <= set(found[0].traits)


def test_what_runs_over_a_dish_is_its_trait_and_who_pours_keeps_it():
    dish = served(plan("maple syrup pouring over a stack of pancakes"), Ledger()).subjects[0]
    assert "pours:maple syrup" in dish.traits
    by_hand = served(plan("a barista pours milk into a cup of coffee"), Ledger()).subjects
    assert "poured drink" not in [s.word for s in by_hand]


@pytest.mark.parametrize(
    ("prompt", "word", "colours", "trait"),
    [
        ("red rice in a small bowl", "bowl of rice", ("red",), ""),
        ("a blue bowl of popcorn", "bowl of popcorn", (), "ware:blue"),
        ("a plate of cookies", "plate of cookies", (), ""),
        ("a bucket of tennis balls", "bucket of tennis balls", (), ""),
    ],
)
def test_a_vessel_and_its_heap_are_one(prompt: str, word: str, colours: tuple[str, ...], trait: str):
    (found,) = served(plan(prompt), Ledger()).subjects
    assert (found.word, found.colours) == (word, colours)
    assert not trait or trait in found.traits


def test_what_falls_into_a_drink_is_one_with_it():
    watched = served(plan("a cat watches a strawberry drop into a glass of milk"), Ledger()).subjects
    assert "cat" in [s.word for s in watched]
    (found,) = served(plan("a strawberry splashes into a bowl of milk"), Ledger()).subjects
    assert found.word == "splashed drink"
    assert {"of:milk", "into:bowl", "item:strawberry"} <= set(found.traits)
    sunk = served(plan("a strawberry falls into the water, underwater shot"), Ledger()).subjects
    assert "splashed drink" not in [s.word for s in sunk], "under water is no glass"


@pytest.mark.parametrize(("prompt", "of"), [
    ("a teapot pours into a porcelain cup", "of:tea"), ("a thermos pouring into a paper cup", "of:coffee"),
])  # fmt: skip
def test_a_vessel_that_pours_by_itself_pours_what_is_usual(prompt: str, of: str):
    found = poured(plan(prompt), Ledger())
    assert found.subjects[0].word == POURED and of in found.subjects[0].traits


def test_a_bowl_of_rice_keeps_its_bowl_whatever_the_rice_is_called():
    (found,) = served(plan("a bowl of white rice"), Ledger()).subjects
    assert found.word == "bowl of rice"


def test_what_pops_in_a_pan_is_heaped_in_it():
    plain, popcorn = (find(Cue("tool", "pan", traits=traits)).make(Cue("tool", "pan", traits=traits), 500, 1).mattes[0]
                      for traits in ((), ("popcorn",)))
    bright = [float((m.albedo[m.alpha > 0.9].min(-1) > 0.5).mean()) for m in (plain, popcorn)]
    assert bright[1] > 3 * bright[0] + 0.01


def test_milk_is_poured_over_the_cereal_of_its_bowl():
    found = served(plan("A bowl of cereal with milk being poured"), Ledger())
    assert [s.word for s in found.subjects] == ["bowl of cereal"]
    assert any("milk" in t for t in found.subjects[0].traits)
