"""Rings of rain: they stay where they fell, grow, fade, and lie flat."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.rings import rings

LENS = Lens(0.0, 1.6, 0.0, 500.0, 320.0, 0.0)


def test_rings_are_seen_on_the_water_and_the_same_for_the_same_time():
    a, b = (rings((180, 640), LENS, 0.5, 1.7) for _ in range(2))
    assert np.array_equal(a, b)
    assert 0.002 < (a > 8).mean() < 0.2
    assert not np.array_equal(a, rings((180, 640), LENS, 0.5, 1.8))


def test_rings_move_with_the_world_when_the_camera_does():
    here = rings((180, 640), LENS, 0.5, 1.7).astype(float)
    there = rings((180, 640), Lens(0.02, 1.6, 0.0, 500.0, 320.0, 0.0), 0.5, 1.7).astype(float)
    near = slice(120, 180)  # about 5.5 m away: 2 px for 2 cm
    moved = np.roll(there, 2, 1)
    assert np.abs(here[near] - moved[near]).mean() < np.abs(here[near] - np.roll(there, -6, 1)[near]).mean()
