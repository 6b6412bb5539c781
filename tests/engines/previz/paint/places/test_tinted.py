"""Water in the colour that the prompt gives it."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.tinted import coloured_water, tinted


@pytest.mark.parametrize(
    ("prompt", "features"),
    [
        ("flamingos take off from a pink lake", ("pink water",)),
        ("a boat on a green river", ("green water",)),
        ("a boat on a blue sea", ()),
        ("a pink house by a lake", ()),
    ],
)
def test_the_colour_before_the_water_is_the_waters(prompt: str, features: tuple[str, ...]):
    assert coloured_water(prompt) == features


def test_only_water_takes_it():
    lake, field = Earth(lie="shore"), Earth(lie="land")
    assert tinted(lake, ("pink water",)).deep != lake.deep
    assert tinted(lake, ("reeds",)) == lake
    assert tinted(field, ("pink water",)) == field
