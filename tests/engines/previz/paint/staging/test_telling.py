"""The ledger says so where a deed is drawn without what it is done to, or only nearly."""

from __future__ import annotations

import pytest

from tests.engines.previz.paint.test_stage import staged


@pytest.mark.parametrize(
    ("prompt", "outcome", "why"),
    [
        ("children play hopscotch in a park", "stretched", "without the hopscotch"),
        ("a girl reads a book in a park", "drawn", ""),
        ("pine trees sway in the wind on a hill", "drawn", ""),
    ],
)
def test_a_deed_without_its_object_is_only_nearly_drawn(prompt: str, outcome: str, why: str):
    told = next(f for f in staged(prompt, size=(160, 90))[1] if f.part == "action")
    assert (told.outcome, told.why) == (outcome, why)


def test_under_the_sea_there_is_water():
    told = [f for f in staged("a whale swims beneath the ocean surface, light falls through the water",
                              size=(160, 90))[1] if f.what == "water"]
    assert [f.outcome for f in told] == ["drawn"]


def test_the_windows_of_a_cottage_are_its_own():
    told = [f for f in staged("a cosy cottage by a lake at dusk, windows glowing", size=(160, 90))[1]
            if f.what == "window"]  # fmt: skip
    assert [f.outcome for f in told] == ["drawn"]
