"""What a season makes of a place: grass is straw in autumn, mountains have a row of their own, crowns seen from the air
and lotuses that a prompt names are there."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import row_for, settings
from reelwright.engines.previz.paint.places.turning import turned

VIEW = View(320, 180, 275.0, 105.0, 1.7)


def _ground(setting: str, season: str) -> np.ndarray:
    ground = build_place(PlaceOrder(setting, season=season), VIEW, 3).ground
    assert ground is not None
    return ground.tile[0].reshape(-1, ground.tile[0].shape[-1]).astype(float).mean(0)


def test_grass_is_no_longer_green_in_autumn() -> None:
    (_, green, red), (_, brown, ruddy) = _ground("park", "summer")[:3], _ground("park", "autumn")[:3]
    assert green > red
    assert ruddy > brown


def test_only_what_grows_turns() -> None:
    street = settings()["street"]
    assert turned(street, "autumn") == street
    assert turned(settings()["park"], "spring") == settings()["park"]


@pytest.mark.parametrize("spot", ["", "dry_valley"])
def test_mountains_in_autumn_have_a_row_of_their_own(spot: str) -> None:
    assert row_for(PlaceOrder("mountains", spot=spot, season="autumn"))[0].name == "autumn_mountains"


def test_lotuses_that_are_named_stand_in_the_water() -> None:
    place = build_place(PlaceOrder("lake", features=("lotus",)), VIEW, 3)
    standing = [p for p in place.planes if "lotus" in p.name or "flower" in p.name]
    assert place.setting == "lotus_pond" and len(standing) > 5
    assert all(place.footing(p.x, p.z).on == "water" for p in standing)


@pytest.mark.parametrize("row", ["crystal_city", "sunken_metropolis"])
def test_cities_of_no_common_kind_stand_before_the_sky(row: str) -> None:
    place = build_place(PlaceOrder("skyline" if row == "crystal_city" else "underwater", spot=row), VIEW, 3)
    assert place.setting == row
    assert len([p for p in place.planes if p.z > 60]) > 1
