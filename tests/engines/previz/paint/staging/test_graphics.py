"""Flat shapes, diagrams and paint on walls are each one picture."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.graphics import drawn_flat, paper_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "rows"),
    [
        ("a black background with a large yellow circle and a small red square",
         ("shape:circle,yellow,large,", "shape:square,red,small,")),
        ("a red circle inside a blue square", ("shape:circle,red,,", "shape:square,blue,,around")),
        ("two green triangles", ("shape:triangle,green,,", "shape:triangle,green,,")),
        ("a circle above a square", ("shape:circle,,,", "shape:square,,,below")),
    ],
)
def test_shapes_keep_colour_size_and_place(prompt: str, rows: tuple[str, ...]):
    (one,) = drawn_flat(plan(prompt), Ledger()).subjects
    assert one.traits == rows


def test_concentric_shapes_are_within_one_another_in_the_colours_that_are_said():
    one = drawn_flat(plan("concentric circles from blue to white"), Ledger()).subjects[0]
    assert [t.rpartition(",")[2] for t in one.traits] == ["", *["ring"] * 4]
    assert one.traits[0].startswith("shape:circle,blue") and one.traits[-1].startswith("shape:circle,white")


def test_shapes_have_the_colours_that_follow_them():
    one = drawn_flat(plan("three circles in blue, green and white"), Ledger()).subjects[0]
    assert [t.split(",")[1] for t in one.traits] == ["blue", "green", "white"]


@pytest.mark.parametrize(("prompt", "count"), [
    ("parallel lines", 3), ("concentric squares", 5), ("four triangles", 4), ("two circles and five triangles", 7),
])  # fmt: skip
def test_shapes_are_as_many_as_the_words_say(prompt: str, count: int):
    assert len(drawn_flat(plan(prompt), Ledger()).subjects[0].traits) == count


@pytest.mark.parametrize("prompt", ["a man dances in a circle", "runners at the finish line", "a square wooden table",
                                    "people in the town square", "snow removal at night"])  # fmt: skip
def test_a_shape_among_other_things_is_none(prompt: str):
    assert "flat shapes" not in [s.word for s in drawn_flat(plan(prompt), Ledger()).subjects]


@pytest.mark.parametrize(
    ("prompt", "word", "shown"),
    [
        ("a diagram of the solar system", "diagram", "print:solar system"),
        ("a diagram of atoms", "diagram", "print:atoms"),
        ("a robot painted as graffiti on a brick wall", "lettered wall", "print:robot"),
        ("a mural of a whale beside a shop", "lettered wall", "print:whale"),
        ("a neon sign of a cat over a bar", "neon sign", "print:cat"),
        ("a logo of a lion on a coffee mug", "coffee mug", "print:lion"),
        ("a stained glass window of a robot in a church", "stained glass window", "print:robot"),
        ("a poster of a horse hangs on a wall", "poster", "print:horse"),
    ],
)
def test_what_is_drawn_is_not_there_itself(prompt: str, word: str, shown: str):
    subjects = drawn_flat(plan(prompt), Ledger()).subjects
    assert subjects[0].word == word
    assert shown in subjects[0].traits
    assert "robot" not in [s.word for s in subjects]


def test_a_backdrop_has_the_colour_that_is_said():
    assert paper_of("a duck on a pink background") == ("pink paper",)
    assert paper_of("a duck in the background") == ()


def test_a_camera_that_circles_is_no_circle():
    ledger = Ledger()
    shown = drawn_flat(plan("The camera orbits around. Zorble, the camera circles around."), ledger)
    assert not shown.subjects and not ledger.fates()
