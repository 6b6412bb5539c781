"""Statues of animals, and animals of porcelain on a shelf."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.sculpted import FIGURINE, PLINTH, sculpted
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "word", "stuff", "trait"), [
    ("A golden statue of a cat in a temple", "cat", "gold", PLINTH),
    ("A bronze statue of a horse in a city square at dusk", "horse", "bronze", PLINTH),
    ("An ice sculpture of a swan on a banquet table", "swan", "ice", FIGURINE),
    ("A glass elephant on a black table", "elephant", "glass", FIGURINE),
])  # fmt: skip
def test_a_statue_is_the_animal_of_its_stuff(prompt: str, word: str, stuff: str, trait: str) -> None:
    found = [s for s in sculpted(plan(prompt), Ledger()).subjects if s.word == word]
    assert len(found) == 1
    assert stuff in found[0].materials
    assert trait in found[0].traits


def test_a_cat_on_a_table_is_no_figurine() -> None:
    assert not any(FIGURINE in s.traits for s in sculpted(plan("A cat sleeps on a table"), Ledger()).subjects)
