"""Mountains that are known by name have their outline."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.brushes.heights import height_field
from reelwright.engines.previz.paint.places.peaks import PEAKS, peak_of
from reelwright.engines.previz.paint.staging.conditions.groves import scene_of
from reelwright.engines.previz.plan import plan


def _outline(kind: str) -> np.ndarray:
    """How high the land stands against the sky, over six heights of width, the summit in the middle."""
    return height_field(kind, 241, 120, 6.0, 2.4, 5, 0.0, 0.5).max(0)


@pytest.mark.parametrize("peak", PEAKS, ids=lambda peak: peak.name)
def test_its_summit_is_where_it_is_asked_for(peak) -> None:
    rows = _outline(peak.land.kind)
    assert 0.7 < rows.max() < 1.4
    assert rows[84:157].max() > 0.85 * rows.max()


def test_outlines_are_told_apart() -> None:
    def wide(kind: str) -> float:
        rows = _outline(kind)
        return float((rows > 0.8 * rows.max()).mean())

    assert wide("horn") < 0.12 < wide("broad cone") < wide("monolith")
    sheer = np.diff(_outline("half dome"))
    assert -sheer.min() > 2 * sheer.max()  # one side falls away


@pytest.mark.parametrize(("said", "place"), [
    ("Mount Kilimanjaro with zebras", ("savanna", "")), ("Uluru at noon", ("canyon", "red_plain")),
    ("a van on the road through Monument Valley", ("street", "straight_road")),
    ("the Matterhorn over a lake", ("", "")),
])  # fmt: skip
def test_it_stands_where_it_is(said: str, place: tuple[str, str]) -> None:
    assert peak_of(said) is not None and scene_of(plan(said)) == place


def test_another_mountain_is_none_of_them() -> None:
    assert peak_of("a mountain over a table in a town") is None
