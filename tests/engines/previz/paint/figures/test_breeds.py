"""Breeds and kin are told apart, and carry themselves as their kind does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.breeds import BREEDS, beast_of
from reelwright.engines.previz.paint.figures.animals.gaits import GAITS
from reelwright.engines.previz.paint.figures.animals.menagerie import model_beast
from reelwright.engines.previz.paint.figures.animals.pelt import PATTERNS, pelt
from reelwright.engines.previz.paint.figures.registry import find
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.plan import plan


def test_every_breed_has_a_coat_that_can_be_painted():
    assert {beast.pattern for beast in BREEDS.values()} <= set(PATTERNS)
    for beast in BREEDS.values():
        tones = pelt(beast, "head", 24, 26)
        assert tones.shape == (24, 26, 3) and np.isfinite(tones).all()


@pytest.mark.parametrize(("word", "row"), [
    ("golden retriever", "golden retriever"), ("labradoodle", "labradoodle"), ("a tiny chihuahua", "chihuahua"),
    ("bobcat", "lynx"), ("chimp", "chimpanzee"), ("horse", "horse"),
])
def test_a_noun_finds_its_breed(word: str, row: str):
    beast = beast_of(word)
    assert beast is not None and beast.name == row


@pytest.mark.parametrize(("kind", "word", "motion", "gait"), [
    ("mouse", "squirrel", "eat", "nibble"), ("kangaroo", "kangaroo", "jump", "bound"), ("rabbit", "rabbit", "", "loaf"),
    ("cat", "cat", "bend", "stretch"), ("kangaroo", "kangaroo", "", "upright"), ("dog", "poodle", "walk", "walk"),
])
def test_an_animal_carries_itself_as_its_kind_does(kind: str, word: str, motion: str, gait: str):
    assert find(Cue(kind, word, motion)).make(Cue(kind, word, motion), 60.0, 1).note.endswith(gait)


@pytest.mark.parametrize("word", ["chihuahua", "sloth", "armadillo", "brachiosaurus", "caterpillar", "calico cat"])
def test_the_planner_knows_the_animal(word: str):
    subjects = plan(f"a {word} in a field", None).subjects
    assert subjects and subjects[0].kind not in ("creature", "object", "truck")


def test_a_climber_has_a_tree_that_does_not_make_it_small():
    cue = Cue("mouse", "raccoon", "climb")
    kind = find(cue)
    assert kind.make(cue, 60.0, 2).bounds.height > 1.8 * kind.measure(cue).height


@pytest.mark.parametrize(("kind", "word"), [("monkey", "sloth"), ("bat", "bat")])
def test_what_hangs_is_below_what_it_holds_on_to(kind: str, word: str):
    cue = Cue(kind, word, "cling")
    box = find(cue).measure(cue)
    assert box.bottom < -2.0 * max(box.top, 0.02)


def test_a_sleeper_lies_rounder_than_one_that_only_lies():
    asleep, awake = (find(Cue("cat", "cat", motion)).measure(Cue("cat", "cat", motion)) for motion in ("sleep", "lie"))
    assert asleep.width < 0.85 * awake.width


def test_the_ears_of_an_elephant_hang_over_its_neck():
    cue = Cue("elephant", "elephant", "walk")
    box = find(cue).measure(cue)
    assert box.top < 1.2 * find(cue).height


@pytest.mark.parametrize(("word", "row"), [
    ("panda bear", "panda"), ("koala bear", "koala"), ("polar bear", "polar bear"), ("styracosaurus", "styracosaurus"),
    ("grizzly bear", "bear"),
])
def test_a_species_is_itself_with_its_kind_said_after_it(word: str, row: str):
    found = beast_of(word)
    assert found is not None and found.name.split()[-1] == row.split()[-1]


def test_who_is_asleep_keeps_its_mouth_shut():
    merry = BREEDS["golden retriever"]
    sullen = replace(merry, extras=tuple(extra for extra in merry.extras if extra != "smile"))
    for gait, same in (("curl", True), ("stand", False)):
        first, other = (len(model_beast(dog, GAITS[gait], 0.1, View(40)).parts) for dog in (merry, sullen))
        assert (first == other) == same


def test_a_lion_cub_has_no_mane() -> None:
    cub, lioness = beast_of("lion cub"), beast_of("lioness")
    assert cub is not None and lioness is not None
    assert cub.name == lioness.name and cub.height < 0.6 * lioness.height
