"""Who goes from one side of a thing to another is seen on both sides, and goes round it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.staging.cast.company import LANDS, SPRINGS
from reelwright.engines.previz.paint.staging.effects.arcs import arc_of
from tests.engines.previz.paint.staging.test_relations import composed, mark

SECONDS = 5.0


def places(prompt: str, word: str):
    """Where one is at the start and at the end of the shot, seen from the thing: m right, up, towards the lens."""
    made = composed(prompt)
    goer, thing = next(m for m in made.blocking.marks if m.course is not None), mark(made, word)
    arc = arc_of(goer, made.framed.view, SECONDS)
    assert arc is not None
    start, end = ((goer.x + x - thing.x, goer.y + y - thing.y, thing.z - goer.z - z)
                  for x, y, z in (arc.path(0.0), arc.path(SECONDS)))  # fmt: skip
    return made, start, end


@pytest.mark.parametrize(("prompt", "word"), [
    ("a dog is on the left of a bench, then the dog runs to the right of the bench", "bench"),
    ("A bird is on the left of an apple, then the bird flies to the right of the apple", "apple"),
])  # fmt: skip
def test_from_the_left_to_the_right(prompt: str, word: str):
    _, start, end = places(prompt, word)
    assert start[0] < -0.1 and end[0] > 0.1


def test_from_before_it_to_behind_it():
    _, start, end = places("a horse is in front of a car, then the horse walks to the back of the car", "car")
    assert start[2] > 0.3 and end[2] < -0.3


def test_from_under_the_table_onto_it():
    made, start, end = places("a cat is under the table, then the cat jumps onto the table", "table")
    assert abs(start[1]) < 0.1 and end[1] > 0.6 * mark(made, "table").bounds.height


@pytest.mark.parametrize(("prompt", "word"), [
    ("a green ball rolls off a table", "table"), ("a book slides off the desk", "desk"),
    ("a cat jumps down from the sofa", "sofa"),
])  # fmt: skip
def test_what_leaves_a_top_begins_on_it_and_ends_beside_it(prompt: str, word: str):
    made, start, end = places(prompt, word)
    assert start[1] > 0.3 * mark(made, word).bounds.height and abs(end[1]) < 0.05
    assert abs(start[0]) < abs(end[0])


def test_what_rolls_off_falls_once_it_is_past_the_edge():
    made, start, _ = places("a green ball rolls off a table", "table")
    goer = next(m for m in made.blocking.marks if m.course is not None)
    arc, half = arc_of(goer, made.framed.view, SECONDS), mark(made, "table").bounds.width / 2
    assert arc is not None
    over = [goer.x + x - mark(made, "table").x for x, y, _ in map(arc.path, np.linspace(0, SECONDS, 101))
            if y > 0.99 * start[1]]  # fmt: skip
    assert max(over) == pytest.approx(half, rel=0.35)


@pytest.mark.parametrize(("prompt", "word"), [
    ("a ball rolls under a bed", "bed"), ("a mouse runs under the sofa", "sofa"),
])  # fmt: skip
def test_what_goes_under_furniture_fits_there(prompt: str, word: str):
    made, start, end = places(prompt, word)
    goer = next(m for m in made.blocking.marks if m.course is not None)
    assert abs(start[0]) > 0.5 * mark(made, word).bounds.width > abs(end[0])
    assert goer.bounds.height < 0.4 * mark(made, word).bounds.height


def test_who_walks_behind_a_car_goes_from_its_side_to_behind_it():
    made, start, end = places("a boy walks behind a car", "car")
    assert abs(start[0]) > 0.5 * mark(made, "car").bounds.width and end[2] < -0.3


def test_a_walker_waits_goes_and_is_there_as_one_body():
    made, _, _ = places("a dog is on the left of a bench, then the dog runs to the front of the bench", "bench")
    parts = {m.actor.relation: m for m in made.blocking.marks if m.course is not None}
    rests, goes = (arc_of(parts[r], made.framed.view, SECONDS) for r in (LANDS, SPRINGS))
    assert rests is not None and goes is not None and rests.fade is not None and goes.fade is not None
    times = np.linspace(0, SECONDS, 101)
    assert all(0.9 < rests.fade(t) + goes.fade(t) < 1.1 for t in times)
    assert any(goes.fade(t) > 0.9 for t in times) and parts[SPRINGS].actor.cue.motion == "run"


@pytest.mark.parametrize("prompt", [
    "a fox is behind a rock, then the fox runs to the left of the rock",
    "a monkey is on the right of an apple, then it jumps behind the apple",
])  # fmt: skip
def test_both_are_in_the_frame_and_large_enough(prompt: str):
    made = composed(prompt)
    view = made.framed.view
    for m in (m for m in made.blocking.marks if m.actor.subject.word in ("fox", "rock", "monkey", "apple")):
        u, _ = view.at(m.x, m.y, m.z)
        assert 0.05 < u / view.width < 0.95
        assert m.bounds.height * view.focal / m.z > 0.06 * view.height


def test_down_from_the_bed_to_the_floor():
    _, start, end = places("a dog is on the bed, then it jumps onto the floor", "bed")
    assert start[1] > 0.2 and end[1] == pytest.approx(0.0, abs=0.05) and end[2] > 0.2


def test_a_shoe_that_a_fox_is_beside_is_not_worn():
    _, start, end = places("a fox is on the right of a shoe, then the fox runs to the left of the shoe", "shoe")
    assert start[0] > 0 > end[0]
