"""Which prompts are of a plant seen close, and what grows where flowers are named."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.place import Flowers
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.flora import FLORA, flora_of, planted
from reelwright.engines.previz.paint.places.near import Cover
from reelwright.engines.previz.paint.places.ways import crossed
from reelwright.engines.previz.paint.staging.conditions.nearness import close_view
from reelwright.engines.previz.paint.staging.conditions.planting import flowers_of
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("close up view of dewdrops on a leaf", "dew_close"),
        ("close up shot of fern leaf", "fern_close"),
        ("close up of leaves in autumn", "autumn_close"),
        ("oranges on a tree branch", "orange_close"),
        ("an old tree without any leaves", ""),
        ("close up video of strawberry plant", "strawberry_close"),
        ("close up video of tree bark", "bark_close"),
        ("close up shot of white flowers on the tree", "blossom_close"),
        ("a cherry blossom branch in the rain, drops falling from the petals, macro", "pink_blossom_close"),
        ("close-up of an apple blossom branch", "blossom_close"),
        ("close-up of a red rose with dew", "flower_close"),
        ("a footage of the tree leaves", "canopy_close"),
        ("macro of a dewdrop on a blade of grass", "grass_close"),
        ("close-up of a snowflake", "snowflake_close"),
        ("frost patterns grow across a window", "frost_close"),
        ("rain drops run down a window pane", "pane_close"),
        ("a water drop falls into a still pond", "crown_close"),
        ("waves wash over pebbles, close-up", "pebbles_close"),
        ("close-up of moss on a stone", "moss_close"),
        ("a mossy stone in a forest", ""),
        ("highly detailed bacteria", "bacteria_close"),
        ("red blood cells stream through an artery", "blood_close"),
        ("an amoeba under a microscope", "cells_close"),
        ("a scientist looks at a virus under a microscope", ""),
        ("a girl watches the rain at a window", ""),
        ("an orange tree in a walled garden", ""),
        ("tree with golden leaves", ""),
        ("a dog leaves the house", ""),
        ("a man holding leaves looking at the camera", ""),
        ("a stack of dried leaves burning in a forest", ""),
    ],
)
def test_close_views(prompt: str, row: str) -> None:
    assert close_view(plan(prompt)) == row
    assert not row or row in settings()


def test_named_flowers_grow_in_the_place() -> None:
    understood = plan("red spider lilies bloom along a river bank")
    (flowers,) = flowers_of(understood, ("flower",))
    assert flowers.word == "spider lily" and flowers.colours == ("red",)
    assert flora_of(flowers)[0].blade == "spider_lilies"


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a samurai stands in a field of red spider lilies", "spider lily"),
        ("a girl in a field of poppies", "poppy"),
        ("a hare in a meadow full of daisies", "daisy"),
        ("a tulip field at dawn", "tulip"),
    ],
)
def test_fields_are_of_their_flowers(prompt: str, word: str) -> None:
    (flowers,) = flowers_of(plan(prompt), ())
    assert flowers.word == word


def test_a_field_of_flowers_reaches_from_the_lens_into_depth() -> None:
    row = planted(settings()["meadow"], (Flowers("poppy"),))
    covers = [layer for layer in row.layers if isinstance(layer, Cover)]
    assert {cover.head for cover in covers} == {FLORA["poppy"][0].head}
    assert min(c.z for c in covers) == 0 and max(c.z for c in covers) > 35


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a monk waits in tall grass", "tall grass"),
        ("a rider in the tall silver grass", "silver grass"),
        ("a lioness in dry grass that is waist-high, in golden tall grass", "straw"),
        ("a boy runs through a wheat field", "wheat"),
        ("a fox in a cornfield", "corn"),
        ("a dog on the grass", ""),
        ("a bowl of wheat on a table", ""),
    ],
)
def test_what_stands_high_surrounds_whoever_is_in_it(prompt: str, word: str) -> None:
    assert [one.word for one in flowers_of(plan(prompt), ())] == ([word] if word else [])


def test_high_grass_stands_before_whoever_wades_in_it_and_covers_less_than_a_third() -> None:
    row = planted(settings()["meadow"], (Flowers("tall grass"),))
    about = [layer for layer in row.layers if isinstance(layer, Cover) and layer.afoot]
    assert min(c.z for c in about) < 1.3 and all(0.13 < c.hides < 0.3 for c in about)
    assert not any(isinstance(coat, Path) for coat in row.earth.coats)


def test_a_field_of_wheat_has_no_rows_twice() -> None:
    fields = [planted(settings()["wheat_field"], (Flowers(word),)) for word in ("wheat", "corn")]
    kinds = [{layer.kind for layer in row.layers if isinstance(layer, Cover)} for row in fields]
    assert kinds == [{"wheat"}, {"maize"}]
    assert all(sum(isinstance(layer, Cover) for layer in row.layers) <= 12 for row in fields)


def test_water_stays_in_view_between_flowers() -> None:
    row = planted(settings()["river"], (Flowers("iris"),))
    assert all(layer.shape == "corners" for layer in row.layers if isinstance(layer, Cover) and layer.head)


def test_a_way_that_is_named_stays_in_view_between_flowers() -> None:
    row = planted(crossed(settings()["meadow"], ("road",)), (Flowers("poppy"),))
    assert any(isinstance(coat, Path) for coat in row.earth.coats)
    assert all(layer.shape == "corners" for layer in row.layers if isinstance(layer, Cover) and layer.head)


def test_a_path_that_is_overgrown_is_not_told_of() -> None:
    row = planted(settings()["cottage_garden"], (Flowers("rose"),))
    assert not any(isinstance(coat, Path) for coat in row.earth.coats)
    assert "walkway" not in row.has


@pytest.mark.parametrize("name", ["reef", "interior", "leaf_close"])
def test_nothing_is_planted_where_nothing_grows(name: str) -> None:
    assert planted(settings()[name], (Flowers("rose"),)) is settings()[name]
