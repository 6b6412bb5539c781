"""What hangs is on a rail, what spills lies on its side, what collapses goes down in dust."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.things.apparel import HUNG
from reelwright.engines.previz.paint.figures.things.displays import CODE
from reelwright.engines.previz.paint.figures.things.spilling import SPILLED, spilled, two_liquids
from reelwright.engines.previz.paint.staging.cast.hanging import hung
from reelwright.engines.previz.paint.staging.cast.screens import on_screens
from reelwright.engines.previz.paint.staging.cast.spilling import checkmated, spilt
from reelwright.engines.previz.paint.staging.cast.wholes import as_wholes
from reelwright.engines.previz.paint.staging.conditions.fixtures import belongs
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "words"), [
    ("a wedding dress hanging on a rack", ["wedding dress"]), ("a jacket hangs on a hook in a hall", ["jacket"]),
])  # fmt: skip
def test_a_garment_that_hangs_has_a_rail_of_its_own(prompt: str, words: list[str]):
    told = hung(plan(prompt), Ledger())
    assert [s.word for s in told.subjects] == words
    assert HUNG in told.subjects[0].traits
    assert not told.actions


def test_a_hung_shirt_is_off_the_floor():
    flat, high = (find(cue).measure(cue) for cue in (Cue("object", "t-shirt"), Cue("object", "t-shirt",
                                                                                  traits=(HUNG,))))
    assert high.height > flat.height + 0.25


@pytest.mark.parametrize(("prompt", "of"), [
    ("a cup of coffee spills over a keyboard", "of:coffee"), ("a glass of milk tips over on a table", "of:milk"),
])  # fmt: skip
def test_what_spills_lies_on_its_side_in_what_was_in_it(prompt: str, of: str):
    told = spilt(plan(prompt), Ledger())
    assert told.subjects[0].word == SPILLED
    assert of in told.subjects[0].traits
    assert not any(r.relation in ("OVER", "ABOVE") for r in told.relations)


def test_who_spills_it_is_seen_doing_it():
    assert all(s.word != SPILLED for s in spilt(plan("a boy spills a cup of coffee"), Ledger()).subjects)


@pytest.mark.parametrize("make", [spilled, two_liquids])
def test_it_moves(make):
    thing = make(Cue("cup", SPILLED))
    first, last = thing.turns(0.0), thing.turns(0.8)
    assert first.corners.shape == last.corners.shape
    assert abs(first.corners - last.corners).max() > 0.005


def test_oil_on_vinegar_is_one_thing():
    told = as_wholes(plan("oil and vinegar are mixed"), Ledger())
    assert [s.word for s in told.subjects] == ["oil on vinegar"]


@pytest.mark.parametrize("prompt", ["a building collapses", "an old tower collapsing into dust"])
def test_a_building_that_collapses_goes_down_in_dust(prompt: str):
    told = plan(prompt)
    assert [c.how for c in told.changes] == ["collapse"]
    assert "dust" in told.particles


def test_the_king_that_falls_is_a_man_of_his_board():
    told = checkmated(plan("a chessboard where the black king falls"), Ledger())
    assert [s.word for s in told.subjects] == ["chessboard"]
    board = find(Cue("toy", "chessboard", traits=told.subjects[0].traits))
    first, last = (m.albedo for m in board.make(Cue("toy", "chessboard", traits=told.subjects[0].traits), 200,
                                                16).mattes[::12][:2])
    assert abs(first - last).max() > 0.05


@pytest.mark.parametrize(("prompt", "coded"), [
    ("a laptop showing code on its screen", True), ("a monitor with lines of code", True),
    ("a laptop on a desk", False),
])  # fmt: skip
def test_code_is_on_the_screen(prompt: str, coded: bool):
    assert (CODE in on_screens(plan(prompt), Ledger()).subjects[0].traits) is coded
    shown, plain = (find(Cue("machine", "laptop", traits=traits)).make(Cue("machine", "laptop", traits=traits), 300,
                                                                         1).mattes[0] for traits in ((CODE,), ()))
    assert abs(shown.emission - plain.emission).max() > 0.05


def test_a_monitor_that_is_named_first_is_seen():
    picture = plan("a monitor and a mug")
    assert not belongs(picture.subjects[0], picture)
