"""Water in the colour that the prompt gives it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.tinted import (
    coloured_land,
    coloured_water,
    dyed,
    dyes,
    glowing_water,
    tinted,
)


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


@pytest.mark.parametrize(
    ("prompt", "features"),
    [
        ("an alien planet with purple mountains", ("mountain=purple",)),
        ("a camel crosses black sand dunes", ("dune=black", "ground=black")),
        ("green hills and a green forest", ()),
        ("a red car in the mountains", ()),
    ],
)
def test_land_is_in_the_colour_before_it(prompt: str, features: tuple[str, ...]):
    assert coloured_land(prompt) == features


def test_dye_turns_the_hue_and_keeps_the_lights_and_darks():
    grey = np.linspace(0.1, 0.5, 12, dtype=np.float32).reshape(2, 2, 3).mean(-1, keepdims=True).repeat(3, -1)
    out = dyed(grey, None, dyes(("mountain=purple",))["mountain"])
    assert (out[..., 2] > out[..., 1]).all()
    assert (np.diff(out.sum(-1).ravel()) > 0).all()


def test_water_that_glows_shines_of_itself():
    assert glowing_water("a unicorn drinks from a glowing forest pool")
    assert not glowing_water("a glowing lantern by a pool")
    assert tinted(Earth(lie="shore"), glowing_water("glowing waves roll in")).molten


def test_what_is_named_keeps_its_own_colour_beside_its_like():
    both = dyes(("mountain=purple", "cliff=red"))
    assert both["mountain"] == dyes(("mountain=purple",))["mountain"]
    assert both["cliff"] == dyes(("cliff=red",))["cliff"] == dyes(("cliff=red",))["mountain"]


def test_water_that_glows_glows_in_the_colour_it_is_given():
    pink = tinted(Earth(lie="shore"), ("pink water",))
    both = tinted(Earth(lie="shore"), ("pink water", *glowing_water("a glowing pink lake")))
    assert both.molten
    assert both.deep == pink.deep
