"""Things among things: heaps, one on the other, what comes with a dish or a game."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import KINDS, find
from reelwright.engines.previz.paint.staging.cast.arranging import arranged
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.wholes import as_wholes
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def subjects(prompt: str) -> dict[str, tuple[str, ...]]:
    return {s.word: s.traits for s in arranged(plan(prompt), Ledger()).subjects}


@pytest.mark.parametrize(("prompt", "word", "how"), [
    ("a stack of old books on a desk", "book", "stacked"), ("a pile of skulls in a cave", "skull", "heaped"),
    ("a tower of wooden blocks on a rug", "wooden blocks", "stacked"),
    ("A tall tower built of stacked books by a lake", "book", "stacked"),
    ("four trunks balanced on top of each other in a hall", "trunk", "stack of:4"),
])  # fmt: skip
def test_a_heap_is_one_subject_that_says_how_it_lies(prompt, word, how):
    found = subjects(prompt)
    assert how in found[word]
    assert "tower" not in found


def test_a_stack_is_taller_than_one_and_a_heap_is_wider():
    one, stack, heap = (find(Cue("tool", "suitcase")).measure(Cue("tool", "suitcase", traits=traits))
                        for traits in ((), ("stacked",), ("heaped",)))
    assert stack.height > 2.5 * one.height
    assert heap.width > 1.3 * one.width


def test_a_counted_stack_has_as_many_and_lies_on_its_broad_side():
    three, five = (find(Cue("tool", "suitcase")).measure(Cue("tool", "suitcase", traits=("stacked", f"stack of:{n}")))
                   for n in (3, 5))
    assert 1.4 < five.height / three.height < 1.8
    assert three.width > 0.7 * three.height


def test_the_hands_of_a_watch_are_nobodys():
    assert set(subjects("A wristwatch with a worn strap on a desk, its hands ticking")) <= {"wristwatch", "desk"}


def test_stone_that_a_thing_stands_on_is_its_table():
    assert "marble" not in subjects("A perfume bottle on black marble with soft light")


def test_what_a_cushion_holds_lies_on_it():
    relations = arranged(plan("A red velvet cushion holds a golden crown"), Ledger()).relations
    assert any(r.a == "crown" and r.relation == "ON" and "cushion" in r.b for r in relations)


def test_chessmen_and_chopsticks_come_with_their_board_and_dish():
    assert "queen" not in subjects("A chess board by the fireplace, the queen moves")
    assert "chopstick" not in subjects("sushi rolls on a plate, chopsticks lifting one piece")
    assert "pair of chopsticks" in subjects("a pair of chopsticks")


def test_a_boat_full_of_pumpkins_has_a_heap_in_it():
    found = arranged(plan("A wooden rowboat full of pumpkins drifts on a river"), Ledger())
    pumpkins = next(s for s in found.subjects if s.word == "pumpkin")
    assert "heaped" in pumpkins.traits
    assert any(r.a_id == pumpkins.id and r.relation == "IN" and r.b == "rowboat" for r in found.relations)


def test_a_cart_brings_its_hay_and_a_grin_makes_a_lantern():
    assert "hay" in subjects("A cart loaded with hay on a road")["cart"]
    assert "carved pumpkin" in subjects("A pumpkin carved with a grin on a step")


def test_a_map_of_a_land_shows_it_and_does_not_play_there():
    found = arranged(plan("a map of Italy"), Ledger())
    assert [s.word for s in found.subjects] == ["map of italy"]
    assert all("italy" not in c.words.lower() for c in found.settings)


def test_what_is_done_to_a_part_is_done_to_the_whole():
    found = arranged(plan("A man kicks the tire of a car"), Ledger())
    assert [(a.lemma, found.word(a.target_id)) for a in found.actions] == [("kick", "car")]


def test_a_ship_in_a_bottle_is_as_small_as_the_bottle():
    found = arranged(plan("A ship in a bottle on a windowsill"), Ledger())
    hero = cast(found, KINDS, Ledger(), 7, "interior").hero
    assert hero is not None and hero.bounds.height < 3


@pytest.mark.parametrize(
    ("prompt", "words", "trait"),
    [
        ("a teddy bear made of glass", ["teddy bear"], "made of:glass"),
        ("a castle built of cheese", ["castle"], "made of:cheese"),
        ("a grandfather clock, its pendulum swinging", ["grandfather clock"], ""),
        ("a bonsai tree in a tray", ["bonsai tree"], ""),
    ],
)
def test_stuff_and_parts_come_with_their_whole(prompt: str, words: list[str], trait: str):
    found = [s for s in arranged(plan(prompt), Ledger()).subjects if s.word in words or trait]
    assert [s.word for s in found] == words
    assert not trait or trait in found[0].traits


@pytest.mark.parametrize(("prompt", "word"), [
    ("A monstera in a terracotta pot by a window", "monstera"), ("A fern in a clay pot", "potted fern"),
    ("A cactus in a small pot on a desk", "potted cactus"), ("A rose in a pot on a balcony", "rose flowering plant"),
])  # fmt: skip
def test_a_plant_in_a_pot_is_one_thing_and_keeps_its_name(prompt, word):
    found = subjects(prompt)
    assert word in found
    assert not any(name.split()[-1] == "pot" for name in found)


def test_things_on_a_picnic_blanket_stand_on_the_grass():
    found = arranged(plan("A bottle and a bowl of grapes on a picnic blanket"), Ledger())
    assert "checked rug" in {s.word for s in found.subjects}
    assert found.setting.kind == "meadow"


def test_a_violin_that_lies_is_on_its_back():
    assert "lying" in subjects("A violin lies on a bench in an attic")["violin"]
    flat, up = (find(Cue("violin", "violin")).measure(Cue("violin", "violin", traits=traits))
                for traits in (("lying",), ()))
    assert flat.height < 0.9 * up.height


def test_a_candle_that_melts_burns_down_under_its_flame():
    found = arranged(plan("A burning candle melts down in a dark room"), Ledger())
    assert [c.how for c in found.changes] == ["sink"]


@pytest.mark.parametrize(("prompt", "word"), [
    ("a potted monstera plant on a stool", "monstera"), ("a potted plant by a window", "potted plant"),
])  # fmt: skip
def test_what_is_called_potted_stands_in_its_pot(prompt, word):
    plant = next(s for s in arranged(plan(prompt), Ledger()).subjects if s.kind == "bush")
    assert (plant.word, plant.scenery) == (word, False)


def test_noodles_keep_the_chopsticks_that_lift_them():
    lifted = as_wholes(plan("chopsticks lift noodles out of a bowl of ramen"), Ledger())
    assert "noodles lifted by chopsticks" in [s.word for s in arranged(lifted, Ledger()).subjects]
