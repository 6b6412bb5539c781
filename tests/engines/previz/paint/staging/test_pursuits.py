"""Who is after somebody runs behind him, at one pace, and both are in the frame."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import compose, stageable
from reelwright.engines.previz.paint.staging.blocking.marks import watched
from reelwright.engines.previz.paint.staging.report import Ledger
from tests.engines.previz.paint.staging.test_relations import PLANNER, box, composed, mark
from tests.engines.previz.paint.test_stage import shot as shot_of


@pytest.mark.parametrize(("prompt", "hunter", "prey"), [
    ("a green cat chasing a purple mouse", "cat", "mouse"), ("a wolf is chased by a bear", "bear", "wolf"),
    ("a boy runs after a dog", "boy", "dog"), ("a shark chases a seal", "shark", "seal"),
    ("a police car chases a truck", "police car", "truck"),
])  # fmt: skip
def test_one_flees_before_the_other(prompt: str, hunter: str, prey: str):
    shot = compose(stageable(PLANNER.plan(prompt), Ledger()), shot_of(prompt), KINDS, Ledger())
    after, ahead = mark(shot, hunter), mark(shot, prey)
    assert after.actor.goes and ahead.actor.goes and after.face == ahead.face
    assert (ahead.x - after.x) * after.face > 0, "it is where the other one goes to"
    for word in (hunter, prey):
        left, top, right, bottom = box(shot, word)
        assert left > -0.05 and right < 1.05 and bottom < 1.05 and top > -0.05
    hero = next(m for m in shot.blocking.marks if m.hero)
    assert min(after.x, ahead.x) < watched(hero, shot.blocking.marks) < max(after.x, ahead.x)


def test_who_stays_where_it_is_is_not_chased():
    shot = composed("a dog follows its nose to a parked car")
    assert not mark(shot, "car").actor.goes


def test_each_wears_what_is_said_of_it():
    shot = composed("a cow eats grass while a goat wears a hat")
    assert mark(shot, "goat").actor.cue.wears and not mark(shot, "cow").actor.cue.wears


@pytest.mark.parametrize("prompt", ["a horse chasing a cat", "a mouse chasing a cat"])
def test_neither_of_two_is_too_small_to_be_seen(prompt: str):
    shot = compose(stageable(PLANNER.plan(prompt), Ledger()), shot_of(prompt), KINDS, Ledger())
    heights = sorted(m.bounds.height for m in shot.blocking.marks[:2])
    assert heights[1] < 4.5 * heights[0]


def test_of_many_butterflies_some_flutter_before_who_is_after_them():
    prompt = "a puppy chasing butterflies in a meadow"
    shot = compose(stageable(PLANNER.plan(prompt), Ledger()), shot_of(prompt), KINDS, Ledger())
    puppy, *chased = shot.blocking.marks
    assert len(chased) == 3 and not shot.blocking.flocks
    assert all(m.face == puppy.face and (m.x - puppy.x) * puppy.face > 0 for m in chased)


def test_a_guest_is_on_the_heap_in_a_bowl():
    prompt = "a kitten in a basket of apples"
    shot = compose(stageable(PLANNER.plan(prompt), Ledger()), shot_of(prompt), KINDS, Ledger())
    basket, kitten = shot.blocking.marks[0].actor, shot.blocking.marks[0].actor.rider
    assert basket.cue.word == "basket of apples" and kitten is not None
    assert basket.seat + kitten.wade * kitten.bounds.height > 0.45 * basket.kind.measure(basket.cue).top


@pytest.mark.parametrize(("prompt", "many"), [("three kittens in a basket", 3), ("a kitten in a basket", 1)])
def test_all_that_are_in_a_basket_are_seen_in_it(prompt: str, many: int):
    basket = composed(prompt).blocking.marks[0].actor
    assert basket.rider is not None and basket.rider.subject.kind == "cat"
    alone = composed("a kitten in a basket").blocking.marks[0].actor
    assert (basket.rider.bounds.width > 1.5 * alone.rider.bounds.width) == (many > 1)
    assert basket.bounds.width >= basket.rider.bounds.width
