"""Species of birds are told apart."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.birds import BIRDS, WORD_BIRD
from reelwright.engines.previz.paint.figures.animals.resolve_birds import resolve_bird


def test_every_word_names_a_bird():
    assert set(WORD_BIRD.values()) <= set(BIRDS)


@pytest.mark.parametrize(("word", "row"), [
    ("turkey", "turkey"), ("gosling", "duckling"), ("blue jay", "blue jay"), ("pigeon", "pigeon"), ("egret", "egret"),
])
def test_a_species_has_its_own_row(word: str, row: str):
    assert resolve_bird(Cue("bird", word, "perch")).note == f"{row}, perch"


def test_a_wing_in_flight_is_made_of_feathers():
    flying, perched = (resolve_bird(Cue("bird", "eagle", motion)).parts_at(0.2) for motion in ("glide", "perch"))
    assert len(flying) > len(perched) + 30


def test_a_bird_that_soars_does_not_flap():
    assert resolve_bird(Cue("bird", "golden eagle", "soar")).note == "golden eagle, glide"
