"""What lies on a dish: on its upper side, as much as the prompt lists."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.things.catalogue import maker_of
from reelwright.engines.previz.paint.figures.things.filled import pan
from reelwright.engines.previz.paint.figures.things.garnish import GARNISH, GARNISHES, garnish_of, garnished


@pytest.mark.parametrize("name", sorted(GARNISHES))
def test_it_lies_on_the_dish_and_not_beside_it(name: str):
    cue = Cue("food", "pancakes", traits=(GARNISH + name,))
    make = maker_of("pancakes")
    bare, dressed = make(cue).mesh, garnished(make)(cue).mesh
    added = dressed.corners[len(bare.corners) :].reshape(-1, 3)
    low, high = bare.corners.min((0, 1)), bare.corners.max((0, 1))
    assert len(added)
    assert (added[:, [0, 2]] > low[[0, 2]]).all()
    assert (added[:, [0, 2]] < high[[0, 2]]).all()
    assert added[:, 1].max() > 0.3 * high[1]


@pytest.mark.parametrize(("word", "name"), [
    ("green onions", "green onion"), ("basil leaves", "basil leaf"), ("car", ""),
])  # fmt: skip
def test_its_name_in_either_number(word: str, name: str):
    assert garnish_of(word) == name


def test_a_steak_lies_whole_in_its_pan():
    steak, empty = (pan(Cue("tool", "pan", traits=traits)).mesh for traits in (("steak",), ()))
    reds = [s for s in steak.stuffs if s.colour[0] > 2 * s.colour[2] > 0]
    assert reds
    assert steak.stuffs != empty.stuffs


@pytest.mark.parametrize("trait", ["chopped", "chopsticks", "sizzling", GARNISH + "meatball"])
def test_a_word_that_only_sounds_like_food_leaves_the_pan_as_it_is(trait: str):
    told, plain = (pan(Cue("tool", "pan", traits=traits)).mesh for traits in ((trait,), ()))
    assert told.stuffs == plain.stuffs
