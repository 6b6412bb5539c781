"""Trees of the kind that a prompt names, in a place that has trees."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.near import Trees
from reelwright.engines.previz.paint.places.wooded import trees_named, wooded


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("cherry blossom petals fall on a bridge", "trees:cherry"),
        ("a road lined with palm trees", "trees:palm"),
        ("dead trees in a swamp", "trees:dead"),
        ("a lone oak", ""),
    ],
)
def test_many_of_a_kind_are_named(prompt: str, kinds: str):
    assert trees_named(prompt) == ((kinds,) if kinds else ())


def test_the_places_trees_are_of_that_kind_and_some_stand_near():
    for name in ("lake", "pond", "river", "park"):
        planted = wooded(settings()[name], ("trees:cherry",))
        near = [layer for layer in planted.layers if isinstance(layer, Trees) and layer.z <= 60]
        assert near
        assert all(layer.kinds == ("cherry",) for layer in near)


def test_rooms_and_the_sea_floor_keep_what_they_have():
    for name in ("kitchen", "reef", "kelp_forest"):
        assert wooded(settings()[name], ("trees:oak",)) == settings()[name]
