"""Which prompts are of one eye that fills the frame."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.places.catalogue import has_row, row_for
from reelwright.engines.previz.paint.staging.conditions.macro_eye import macro_eye
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("prompt, row", [
    ("Extreme close-up of a green eye, a burning city reflected in the iris", "eye_green_burning_city_close"),
    ("Macro shot of an old woman's blue eye", "eye_blue_old_close"),
    ("A human eye opens, the stars mirrored in the pupil", "eye_brown_stars_close"),
    ("Close-up of a girl with green eyes", ""), ("Close-up of a tiger's eye", ""), ("The eye of a hurricane", ""),
])
def test_one_eye_is_a_place_of_its_own(prompt: str, row: str) -> None:
    found = macro_eye(plan(prompt))
    assert found == row
    assert not row or has_row(row)


def test_the_eye_is_built() -> None:
    row, notes = row_for(PlaceOrder("eye_green_forest_close"))
    assert row.name == "eye_green_forest_close" and not notes
