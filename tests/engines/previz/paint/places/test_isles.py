"""Islands in the sky carry the city that is named, and the falls."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.isles import Isle
from reelwright.engines.previz.paint.staging.conditions.fixtures import belongs
from reelwright.engines.previz.plan import plan

VIEW = View(160, 90, 140.0, 54.0, 1.7)


def test_a_named_city_stands_on_them() -> None:
    bare = build_place(PlaceOrder("clouds", spot="sky_islands"), VIEW, 3)
    city = build_place(PlaceOrder("clouds", spot="sky_islands", features=("town",)), VIEW, 3)
    assert "town" in city.built
    assert "town" not in bare.built
    assert len(city.planes) > len(bare.planes)


def test_a_building_on_one_is_its_own_unless_somebody_plays_there() -> None:
    alone = plan("a small house with a tree on a floating island above the clouds")
    assert belongs(next(s for s in alone.subjects if s.kind == "house"), alone, "sky_islands")
    played = plan("a dragon circles a castle on a floating island")
    assert not belongs(next(s for s in played.subjects if s.kind == "castle"), played, "sky_islands")


def test_a_single_building_stands_on_the_largest() -> None:
    bare = build_place(PlaceOrder("clouds", spot="sky_islands"), VIEW, 3)
    house = build_place(PlaceOrder("clouds", spot="sky_islands", features=("house",)), VIEW, 3)
    city = build_place(PlaceOrder("clouds", spot="sky_islands", features=("town",)), VIEW, 3)
    assert len(bare.planes) < len(house.planes) < len(city.planes)


def test_more_water_falls_where_it_is_named() -> None:
    def white(falls: tuple[tuple[float, float], ...]) -> float:
        matte = Isle._made(120, 90, 1.0, np.random.default_rng(5), falls)
        return float((matte.albedo.min(-1) * matte.alpha > 0.7).mean())

    assert white(((-0.5, 0.05), (0.1, 0.08))) > 1.3 * white(((-0.5, 0.05),)) > 0
