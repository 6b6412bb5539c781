"""Islands in the sky carry the city that is named, and the falls."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.isles import Isle

VIEW = View(160, 90, 140.0, 54.0, 1.7)


def test_a_named_city_stands_on_them() -> None:
    bare = build_place(PlaceOrder("clouds", spot="sky_islands"), VIEW, 3)
    city = build_place(PlaceOrder("clouds", spot="sky_islands", features=("town",)), VIEW, 3)
    assert "town" in city.built
    assert "town" not in bare.built
    assert len(city.planes) > len(bare.planes)


def test_more_water_falls_where_it_is_named() -> None:
    def white(falls: tuple[tuple[float, float], ...]) -> float:
        matte = Isle._made(120, 90, 1.0, np.random.default_rng(5), falls)
        return float((matte.albedo.min(-1) * matte.alpha > 0.7).mean())

    assert white(((-0.5, 0.05), (0.1, 0.08))) > 1.3 * white(((-0.5, 0.05),)) > 0
