"""Trees: each species has its own outline, a season its own leaves, a large picture more of them."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.nature import nature_kinds
from reelwright.engines.previz.paint.places.plants import tree
from reelwright.engines.previz.paint.places.species import AUTUMN, SPECIES, WINTER, in_season


def _drawn(word: str, *traits: str, colours: tuple[str, ...] = ()) -> str:
    kind = next(k for k in nature_kinds() if k.name == "tree")
    return kind.make(Cue("tree", word, traits=traits, colours=colours, seed=4), 12.0, 1).note


@pytest.mark.parametrize("name", SPECIES)
def test_every_species_stands_on_its_foot_and_is_the_same_twice(name: str) -> None:
    first, again = (tree(name, 120, np.random.default_rng(5), 6.0) for _ in range(2))
    assert np.isfinite(first.albedo).all()
    assert first.alpha[-12:].max() > 0.3
    assert (first.alpha == again.alpha).all()


@pytest.mark.parametrize(
    ("word", "traits", "species"),
    [
        ("tree", ("baobab",), "baobab"),
        ("weeping willow", (), "willow"),
        ("orange tree", (), "orange"),
        ("tree", ("leafless",), "dead"),
        ("oak tree", ("autumn",), "russet_oak"),
        ("cherry tree", ("winter",), "dead"),
    ],
)
def test_words_choose_the_species(word: str, traits: tuple[str, ...], species: str) -> None:
    assert _drawn(word, *traits) == species


def test_a_willow_hangs_and_a_baobab_swells() -> None:
    share = {}
    for name in ("willow", "oak", "baobab"):
        alpha = tree(name, 200, np.random.default_rng(2), 8.0).alpha
        share[name] = float((alpha[150:175] > 0.3).mean())
    assert share["willow"] > 1.4 * share["oak"]
    assert share["baobab"] > 1.4 * share["oak"]


def test_fruit_shows_in_an_orange_tree() -> None:
    matte = tree("orange", 220, np.random.default_rng(3), 6.0)
    red, green, _blue = np.moveaxis(matte.albedo[matte.alpha > 0.5], -1, 0)
    assert int((red > 1.6 * green).sum()) > 150


def test_seasons_name_known_species() -> None:
    assert {*AUTUMN.values(), *WINTER.values()} <= set(SPECIES)
    assert in_season("oak", "summer") == "oak"
