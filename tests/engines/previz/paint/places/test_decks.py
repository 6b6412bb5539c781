"""Balconies, porches, roofs: who stands there stands on the deck, and the world begins behind the rail."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT
from reelwright.engines.previz.paint.staging.conditions.lookouts import lookout
from reelwright.engines.previz.plan import plan

VIEW = View(160, 90, 134.0, 45.0, 1.6)
ABOVE = View(160, 90, 134.0, 12.0, 90.0)
HERO = Clear(-0.5, 0.5, 4.0, 4.6, 1.8)


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("a robot waters flowers on a balcony overlooking a city", "balcony_city"),
        ("a woman leans on a balcony above the sea", "balcony_sea"),
        ("a grandfather sits on a porch as rain falls on the cornfield", "porch"),
        ("a black cat balances along a rooftop ridge", "roof_ridge"),
        ("a man waits on a fire escape above an alley", "fire_escape"),
        ("a worker sits on a steel beam high above the city", "girder"),
    ],
)
def test_one_place_is_stood_on_and_the_other_looked_at(prompt: str, spot: str):
    found = lookout(plan(prompt, None).settings)
    assert found is not None
    assert found[1] == spot
    assert spot in settings()


def test_nobody_looks_out_of_a_street():
    assert lookout(plan("a man walks down a street in the city", None).settings) is None


@pytest.mark.parametrize("spot", ["rooftop", "porch", "balcony_sea", "roof_ridge", "girder", "wall_walk"])
def test_the_hero_has_the_deck_underfoot_and_the_rail_behind(spot: str):
    place = build_place(PlaceOrder("skyline", spot=spot, clear=(HERO,)), VIEW, 3)
    assert place.ground_at(0.0, 4.3).on == "land"
    assert place.ground_at(0.0, 4.3).height == 0.0
    rails = [plane.z for plane in place.planes if plane.name == "railing"]
    assert all(z > HERO.far for z in rails)
    assert bool(rails) == (spot not in ("roof_ridge", "girder"))


@pytest.mark.parametrize("setting", ["rooftop", "old_town", "neon_city"])
def test_a_town_seen_from_the_air_is_houses_at_many_depths_and_not_a_deck(setting: str):
    row = ALOFT[setting]
    place = build_place(PlaceOrder(row, spot=row, features=("rooftops",)), ABOVE, 3)
    names = [plane.name for plane in place.planes]
    assert names.count("town from the air") >= 5
    assert "railing" not in names


@pytest.mark.parametrize("row", ["aerial_town", "aerial_forest"])
def test_straight_down_there_is_land_and_no_skyline(row: str):
    down = View(160, 90, 134.0, -81.0, 120.0)
    place = build_place(PlaceOrder(row, spot=row), down, 3)
    assert place.ground is not None
    assert not any("skyline" in plane.name or "hills" in plane.name for plane in place.planes)
