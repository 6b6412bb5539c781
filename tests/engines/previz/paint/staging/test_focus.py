"""Close shots of a part show that part, in the middle of the frame."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.blocking.focus import embodied, focus_of
from reelwright.engines.previz.paint.staging.blocking.marks import seen_box
from tests.engines.previz.paint.staging.test_relations import PLANNER, composed


@pytest.mark.parametrize(
    ("prompt", "height", "share"),
    [
        ("Extreme close-up of a woman's green eyes", 0.89, 7.0),
        ("Close-up of a pianist's hands on the keys", 0.56, 1.8),
        ("A dancer's feet in pointe shoes, close-up", 0.10, 1.9),
        ("A close-up of an old sailor's weathered face", 0.90, 3.4),
        ("Close-up of a lion roaring on the savanna", 0.80, 1.4),
    ],
)
def test_the_part_is_in_the_middle_and_large(prompt: str, height: float, share: float):
    shot = composed(prompt)
    _, top, _, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    tall = (bottom - top) / 360
    row = (bottom - height * (bottom - top)) / 360
    assert tall > share
    assert 0.25 < row < 0.7


@pytest.mark.parametrize("prompt", ["a pig face", "a corgi's head", "an ostrich's face", "the eyes of an owl"])
def test_a_part_that_is_all_the_prompt_names_is_seen_close(prompt: str):
    shot = composed(prompt)
    _, top, _, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    assert bottom - top > 1.1 * 360 and top > -0.2 * 360


def test_who_does_something_is_not_seen_so_close():
    shot = composed("a dog shaking its head in a garden")
    _, top, _, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    assert bottom - top < 360


def test_who_jumps_is_not_cut():
    shot = composed("close-up of a girl jumping")
    _, top, _, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    assert top > 0 and bottom < 1.05 * 360


def test_boots_and_hands_belong_to_somebody():
    for prompt in ("Close-up of muddy boots splashing through puddles", "Close-up of hands kneading dough"):
        made = embodied(PLANNER.plan(prompt))
        assert any(s.kind == "person" for s in made.subjects)


@pytest.mark.parametrize("prompt", ["a woman holds a cup in her hands", "a dog's eyes shine"])
def test_other_shots_are_as_they_were(prompt: str):
    shot = composed(prompt)
    assert focus_of(PLANNER.plan(prompt), shot.blocking.marks[0].actor) is None


def test_in_a_narrow_frame_the_part_is_whole():
    wide, narrow = (composed("close-up of a lion roaring", size) for size in ((640, 360), (360, 640)))
    shares = [(b[3] - b[1]) / s.framed.view.height for s in (wide, narrow)
              for b in [seen_box(s.blocking.marks[0], s.framed.view)]]  # fmt: skip
    assert shares[1] < 0.7 * shares[0]


@pytest.mark.parametrize("prompt", ["Macro shot of a ladybug on a leaf", "Close-up of a snail", "Portrait of a gecko",
                                    "Close up of a scorpion on a rock"])  # fmt: skip
def test_small_fry_is_whole_and_large(prompt: str):
    shot = composed(prompt)
    left, top, right, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    assert left > 0 and top > 0 and right < 640 and bottom < 360
    assert right - left > 0.4 * 640 or bottom - top > 0.5 * 360
