"""Species of birds are told apart."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.birds import BIRDS, WORD_BIRD
from reelwright.engines.previz.paint.figures.animals.resolve_birds import resolve_bird
from reelwright.engines.previz.paint.figures.model import extent
from reelwright.engines.previz.paint.figures.registry import find


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


@pytest.mark.parametrize(("kind", "word", "twin"), [
    ("crab", "lobster", "crab"), ("crab", "hermit crab", "crab"), ("crab", "sea anemone", "sea urchin"),
    ("octopus", "squid", "octopus"),
    ("fish", "seahorse", "fish"), ("fish", "manta ray", "fish"), ("insect", "caterpillar", "bee"),
    ("insect", "praying mantis", "grasshopper"), ("dolphin", "walrus", "seal"), ("fish", "goldfish", "koi"),
])
def test_small_and_swimming_kin_differ_in_outline(kind: str, word: str, twin: str):
    own, other = (find(Cue(kind, name)).measure(Cue(kind, name)) for name in (word, twin))
    assert own != other


def test_what_a_raptor_catches_is_in_its_claws():
    empty, full = (resolve_bird(Cue("bird", "eagle", "catch", traits=traits)).parts_at(0.1)
                   for traits in ((), ("mouth:salmon",)))
    assert len(full) == len(empty) + 2


def test_a_bird_that_lands_keeps_its_wings_up():
    wings = [extent(resolve_bird(Cue("bird", "robin", "burst", deed="land")).parts_at(t)) for t in (0.0, 0.25, 0.5)]
    flaps = [extent(resolve_bird(Cue("bird", "robin", "burst")).parts_at(t)) for t in (0.0, 0.25, 0.5)]
    moves, beats = (max(box[3] for box in boxes) - min(box[3] for box in boxes) for boxes in (wings, flaps))
    assert moves < 0.3 * beats


def test_a_bird_that_drinks_has_its_bill_at_the_ground():
    def low(motion):
        made = resolve_bird(Cue("bird", "heron", motion))
        eyes = [part for part in made.parts_at(0.4) if part.gloss == 0.9]
        return min(float(part.rings[..., 1].min()) for part in eyes), made.medium

    (stands, _), (drinks, medium) = low("stand"), low("drink")
    assert drinks < 0.5 * stands and medium == "ground"


def test_grain_lies_before_a_hen_and_a_worm_hangs_from_a_bill():
    grain, worm, nothing = (resolve_bird(Cue("bird", "hen", "eat", traits=traits))
                            for traits in (("mouth:grain",), ("mouth:worm",), ()))
    assert (grain.note, worm.note) == ("hen, peck", "hen, perch")
    assert len(grain.parts_at(0.2)) > 20 + len(nothing.parts_at(0.2))
