"""Two deeds of one, told with a 'then', are both seen: one in each half of the shot."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import Stager
from reelwright.engines.previz.paint.staging.cast.company import FIRST, THEN
from reelwright.engines.previz.paint.staging.effects.arcs import arc_of, half_of
from tests.engines.previz.paint.staging.test_relations import PLANNER, composed
from tests.engines.previz.paint.test_stage import shot as shot_of


def halves(prompt: str):
    made = composed(prompt)
    return made, *(next(m for m in made.blocking.marks if m.actor.relation == r) for r in (FIRST, THEN))


@pytest.mark.parametrize(("prompt", "first", "then"), [
    ("a woman is reading a book, then she suddenly starts washing the dishes", "read", "sweep"),
    ("a horse is walking slowly, then it suddenly starts trotting", "walk", "gallop"),
    ("a dog is digging a hole, then it suddenly stops and lies down", "dig", "sleep"),
])  # fmt: skip
def test_one_deed_and_then_the_other(prompt: str, first: str, then: str):
    _, before, after = halves(prompt)
    assert (before.actor.motion, after.actor.motion) == (first, then)
    fades = [half_of(m.actor, 4.0) for m in (before, after)]
    assert all(f is not None for f in fades)
    seen = np.array([[f(t) for f in fades if f is not None] for t in np.linspace(0, 4, 81)])
    assert np.allclose(seen.sum(axis=1), 1) and seen[0, 0] == 1 and seen[-1, 1] == 1


def test_who_gets_up_leaves_the_chair_where_it_was():
    made, before, after = halves("a man is sitting on a chair, then he suddenly starts sweeping the floor")
    chairs = [m for m in made.blocking.marks if m.actor.subject.word == "chair"]
    assert len(chairs) == 1 and chairs[0].actor.relation == ""
    assert after.y == 0.0 and abs(after.x - before.x) > 0.3


def test_a_painter_leaves_her_easel_and_a_bird_its_fence():
    prompt = "a woman is painting a picture, then she starts dancing"
    _, fates = Stager(KINDS).stage(PLANNER.plan(prompt), shot_of(prompt))
    assert {f.what: f.outcome for f in fates if f.part == "action"} == {"woman work": "drawn", "woman dance": "drawn"}
    _, sits, flies = halves("a bird is perched on a fence, then it suddenly flies off")
    assert flies.y > sits.y and flies.actor.cue.motion == "fly"


@pytest.mark.parametrize("prompt", [
    "a dog is lying on the couch, then it suddenly jumps off and runs around",
    "a woman sits on a bench, then she walks off",
    "a horse is grazing, then it suddenly starts trotting",
])  # fmt: skip
def test_who_goes_off_begins_when_one_sees_it_and_stays_in_the_frame(prompt: str):
    made, _, goes = halves(prompt)
    arc, view = arc_of(goes, made.framed.view, 4.0), made.framed.view
    assert arc is not None and arc.path(1.0) == (0.0, 0.0, 0.0)
    u = view.at(goes.x + arc.path(4.0)[0], goes.y, goes.z)[0] / view.width
    assert 0.02 < u < 0.98


def test_of_a_leap_onto_something_the_run_before_it_is_not_told_as_drawn():
    prompt = "a dog is running through the house, then it suddenly jumps onto the couch"
    _, fates = Stager(KINDS).stage(PLANNER.plan(prompt), shot_of(prompt))
    assert {f.what: f.outcome for f in fates if f.part == "action"} == {"dog jump": "drawn", "dog run": "dropped"}


def test_what_only_the_second_deed_needs_does_not_lie_about_before():
    made, _, _ = halves("a man is reading a newspaper, then he starts washing the dishes")
    assert "dishes" not in {m.actor.subject.word for m in made.blocking.marks}


def test_a_second_deed_that_is_not_seen_is_not_told_as_drawn():
    prompt = "two men are talking, then they start dancing"
    _, fates = Stager(KINDS).stage(PLANNER.plan(prompt), shot_of(prompt))
    told = {f.what: f.outcome for f in fates if f.part == "action"}
    assert told["man talk"] == "drawn" and told.get("man dance") == "dropped"
