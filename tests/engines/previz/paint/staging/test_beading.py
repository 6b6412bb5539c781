"""Drops that cling to a thing are on it: no thing of their own, and nothing falls."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.forms.beads import BEADED
from reelwright.engines.previz.paint.staging.cast.beading import covered_in_drops
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "words"), [
    ("a cold soda can covered in water drops on a table", ["soda can", "table"]),
    ("a perfume bottle, water droplets on the glass", ["perfume bottle"]),
    ("a pear with drops of water", ["pear"]),
])  # fmt: skip
def test_drops_are_on_what_they_cling_to(prompt: str, words: list[str]):
    told = covered_in_drops(plan(prompt), Ledger())
    assert [s.word for s in told.subjects] == words
    assert BEADED in told.subjects[0].traits
    assert not any(a.motion == "fall" for a in told.actions)


@pytest.mark.parametrize("prompt", [
    "rain drops on a window behind a bottle", "a water drop falls into a glass", "a bottle on a table",
])  # fmt: skip
def test_drops_that_fall_or_run_down_a_pane_are_not(prompt: str):
    assert all(BEADED not in s.traits for s in covered_in_drops(plan(prompt), Ledger()).subjects)


def test_a_beaded_apple_glints():
    plain, wet = (find(cue).make(cue, 300, 1).mattes[0] for cue in (
        Cue("food", "apple"), Cue("food", "apple", traits=(BEADED,))))
    assert plain.alpha.shape == wet.alpha.shape
    assert float(np.abs(wet.normal - plain.normal).mean()) > 0.005
