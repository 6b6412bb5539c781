"""Towns from the air: what the prompt names of them is laid out."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.places.townscape import Grid


def _scape(*features: str) -> Scape:
    """A place that has neither river nor park unless it is asked for."""
    view, order = View(160, 90, 134.0, 12.0, 90.0), PlaceOrder("skyline", features=features)
    return Scape(view, light("noon", "fair"), order, 1.0, np.random.default_rng(3), origin=(100.0, 51.0))


@pytest.mark.parametrize("word", ["river", "canals", "water", "bridge"])
def test_a_river_runs_where_water_or_a_bridge_is_named(word: str):
    assert Grid().width(_scape(word)) > 0
    assert Grid().width(_scape()) == 0


@pytest.mark.parametrize("word", ["park", "tree"])
def test_a_city_whose_trees_are_named_has_its_park(word: str):
    left, right, near, far = Grid().green(_scape(word))
    assert right > left
    assert far > near
    assert not any(Grid().green(_scape()))
