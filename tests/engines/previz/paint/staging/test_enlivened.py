"""Things that act like people have a face and limbs; what things do as things stays theirs."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.forms.lively import FACE, HAT, LIVELY, SHADES, lively
from reelwright.engines.previz.paint.figures.forms.mesh import ball
from reelwright.engines.previz.paint.figures.forms.stuff import matt
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.staging.cast.enlivened import enlivened
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, plan


def acting(prompt: str) -> Plan:
    return enlivened(plan(prompt), Ledger())


@pytest.mark.parametrize(("prompt", "traits"), [
    ("A grumpy teapot dances on a shelf", {LIVELY + "dance", FACE + "angry"}),
    ("A lemon in sunglasses is laughing", {LIVELY + "laugh"}),
    ("Two pears argue in a kitchen", {LIVELY + "talk", FACE + "angry"}),
    ("A potato runs down a road", {LIVELY + "run"}), ("A sad donut", {LIVELY + "smile", FACE + "sad"}),
    ("A smiling orange with sunglasses", {LIVELY + "smile", SHADES}),
])  # fmt: skip
def test_a_thing_that_acts_says_what_it_does_and_how_it_feels(prompt, traits):
    assert traits <= set(acting(prompt).subjects[0].traits)


@pytest.mark.parametrize("prompt", [
    "A washing machine runs in a cellar", "Poppies dance in the wind", "A candle weeps wax", "A phone is talking",
    "The clock runs fast", "A boy reads a book", "A toy robot dances",
])  # fmt: skip
def test_what_things_do_as_things_gives_them_no_face(prompt):
    assert not any(t.startswith(LIVELY) for s in acting(prompt).subjects for t in s.traits)


def test_an_egg_that_runs_from_a_pan_is_not_fried_in_it():
    found = acting("An egg runs away from a frying pan")
    assert all(r.relation == "BESIDE" for r in found.relations if r.a == "egg")


def test_what_is_read_is_in_its_hands():
    found = acting("A flower is reading a book")
    assert [s.word for s in found.subjects] == ["sunflower"]


def test_its_face_is_on_the_side_that_one_sees_and_it_moves():
    whole = ball(0.1, matt("#c83020"))
    still, posed, period = lively(whole, View(30.0, 10.0), (LIVELY + "dance",))
    first, later = posed(0.0), posed(0.25)
    eyes = first.corners[len(whole.corners):][..., 2].max()
    assert eyes > 0.09 and period > 0 and len(still.corners) < 100
    assert np.abs(first.corners - later.corners).max() > 0.02
    assert first.corners[..., 1].min() > -0.05


def test_it_stands_taller_than_without_legs():
    plain, acts = (find(Cue("food", "tomato")).measure(Cue("food", "tomato", traits=traits))
                   for traits in ((), (LIVELY + "walk",)))
    assert acts.height > 1.25 * plain.height


def test_it_wears_its_hat_and_plays_what_it_holds():
    found = acting("A cactus wearing a sombrero playing a guitar")
    assert [s.word for s in found.subjects] == ["cactus"]
    assert {LIVELY + "play", HAT + "sombrero"} <= set(found.subjects[0].traits)
    plain, hatted = (find(Cue("food", "pear")).measure(Cue("food", "pear", traits=(LIVELY + "smile", *hat)))
                     for hat in ((), (HAT + "top hat",)))
    assert hatted.height > 1.02 * plain.height


def test_a_piano_that_plays_by_itself_has_no_face():
    assert not any(t.startswith(LIVELY) for t in acting("A piano plays by itself in a hall").subjects[0].traits)
