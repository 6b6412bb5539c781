"""Dust, snow and smoke behind who goes."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.effects.trails import of_feet, shakes_dry, streams
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "left"), [
    ("A pickup truck races across a dusty desert plain", "dust"),
    ("A yellow sports car drifts around a corner, tyre smoke everywhere", "smoke"),
    ("A red biplane flies over a valley, trailing blue smoke", "smoke"),
    ("A red car drives along a coastal road", ""),
    ("A red car drives past a sandwich shop", ""),
])  # fmt: skip
def test_words_say_what_streams_back(prompt: str, left: str) -> None:
    found = plan(prompt)
    hero = cast(found, KINDS, Ledger(), 1, "meadow").hero
    assert hero is not None
    row = streams(hero, found)
    assert (row.name if row is not None else "") == left


@pytest.mark.parametrize(("prompt", "left"), [
    ("Wild horses gallop across the prairie, kicking up dust", "dust"),
    ("A horse gallops across a green meadow", ""),
    ("A dog sleeps in a dusty yard", ""),
])  # fmt: skip
def test_galloping_feet_throw_up_dust_where_it_is_said(prompt: str, left: str) -> None:
    found = plan(prompt)
    hero = cast(found, KINDS, Ledger(), 1, "meadow").hero
    assert hero is not None
    row = of_feet(Mark(hero, 0.0, 0.0, 8.0, 0.0, hero.bounds), found)
    assert (row.name if row is not None else "") == left


@pytest.mark.parametrize(("prompt", "wet"), [
    ("A golden retriever shakes off water on a lake shore", True), ("A wolf shivers in the snow", False),
])  # fmt: skip
def test_a_wet_dog_shakes_its_coat_dry(prompt: str, wet: bool) -> None:
    found = plan(prompt)
    hero = cast(found, KINDS, Ledger(), 1, "lake").hero
    assert hero is not None
    assert shakes_dry(hero, found) is wet
