"""Fire: a loop that closes, and where the words put it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.brushes import flames
from tests.engines.previz.paint.test_stage import staged


def test_the_loop_of_flames_closes_and_stays_premultiplied():
    loop = [p.astype(int) for p in flames.flame_loop()]
    steps = [np.abs(loop[k] - loop[(k + 1) % flames.COUNT]).mean() for k in range(flames.COUNT)]
    assert max(steps) < 1.6 * np.median(steps)
    assert min(steps) > 0.5  # it never holds still
    assert all((p[..., :3] <= p[..., 3:]).all() for p in loop)
    assert (loop[flames.COUNT] == loop[0][:, ::-1]).all()


def fires(prompt: str) -> np.ndarray:
    """Middles and half sides of all flames, m."""
    found = [e.at(0.0)[:, :4] for e in staged(prompt, width=320, height=180)[0].emitters if e.name == "fire"]
    return np.concatenate(found) if found else np.zeros((0, 4), np.float32)


@pytest.mark.parametrize(
    "prompt",
    [
        "A campfire crackles in a dark pine forest",
        "A torch burns in a cave",
        "A burning house at night",
        "A wooden chair burns in an empty room",
        "A field in flames at dusk",
        "The forest is on fire, deer flee",
        "A firefighter walks out of the flames",
        "A grandmother knits in a log cabin by the fireplace",
    ],
)
def test_what_burns_has_flames(prompt: str):
    assert len(fires(prompt))


@pytest.mark.parametrize("prompt", ["A house at night", "A firefighter walks down a street", "A field at dusk"])
def test_nothing_else_burns(prompt: str):
    assert not len(fires(prompt))


def test_a_place_on_fire_burns_on_both_sides():
    across = fires("A soldier walks through a burning village")[:, 0]
    assert (across < -1).sum() >= 10
    assert (across > 1).sum() >= 10


def test_a_street_on_fire_burns_up_both_of_its_walls():
    burning = fires("A village burning at night")
    assert (burning[:, 0] > 1).sum() >= 4 and (burning[:, 0] < -1).sum() >= 4
    assert np.abs(burning[:, 0]).max() < 7  # m: in the street, not behind its houses
