"""Words that the ground itself bears lie on it, and no board with them stands there."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.writing import Writing, written_on
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def _composed(prompt: str):
    shot = Shot("t", "v", 0, prompt, None, 640, 360, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return compose(plan(prompt), shot, KINDS, Ledger())


@pytest.mark.parametrize(("prompt", "words"), [
    ("the word 'SLOW' painted on the asphalt", "SLOW"),
    ('"Hope" traced in the wet sand', "Hope"),
    ("a girl writes 'HI' in chalk on the pavement", "HI"),
])
def test_it_is_the_grounds(prompt: str, words: str) -> None:
    composed = _composed(prompt)
    assert f"writing={words}" in composed.company.features
    assert all(mark.actor.kind.name != "sign" for mark in composed.blocking.marks)


@pytest.mark.parametrize("prompt", ["a sign that says 'SLOW' beside the road", "the word 'SLOW' on a brick wall"])
def test_a_board_or_wall_keeps_its_words(prompt: str) -> None:
    composed = _composed(prompt)
    assert not any(f.startswith("writing=") for f in composed.company.features)


def test_letters_are_paint_on_a_road_and_shade_in_snow() -> None:
    road, snow = (written_on(settings()[name], ("writing=SLOW",)).layers[-1] for name in ("street", "snow_peaks"))
    assert int(road.ink[1:3], 16) > 0xC0 > int(snow.ink[1:3], 16)


def test_they_are_read_from_the_lens() -> None:
    """The L of LT stands left, its foot nearest: upside down or mirrored it would be another letter."""
    x, z = np.meshgrid(np.linspace(-1, 1, 81, dtype=np.float32), np.linspace(4, 6, 81, dtype=np.float32))
    _, cover = Writing(("LT",), 4.0, 2.0, 2.0, "#ffffff", hollow=True).spread(x, z, None)
    half = cover[:, :40], cover[:, 40:]
    assert half[0][10:25].sum() > half[0][55:70].sum() and half[1][55:70].sum() > half[1][10:25].sum()


def test_water_takes_none() -> None:
    sea = settings()["ocean"]
    assert written_on(sea, ("writing=HI",)) is sea
