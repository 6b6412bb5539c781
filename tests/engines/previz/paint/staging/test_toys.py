"""Toys that are of somebody look like whom they are of, and are small."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.toys import as_toys
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "kind"), [
    ("a stuffed rabbit toy on a shelf", "rabbit"), ("a plush fox in a nursery", "fox"),
    ("a toy dinosaur", "dinosaur"), ("three toy soldiers", "person"), ("a stuffed elephant", "elephant"),
    ("a teddy bear", "toy"), ("a toy train", "toy"), ("a cat playing with a toy mouse", "toy"),
])  # fmt: skip
def test_a_toy_is_who_it_is_of(prompt: str, kind: str) -> None:
    assert kind in {s.kind for s in as_toys(plan(prompt), Ledger()).subjects}


def test_a_toy_elephant_is_a_hand_or_two_high() -> None:
    hero = cast(as_toys(plan("a stuffed elephant"), Ledger()), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.kind.name == "elephant" and hero.bounds.height < 0.5
