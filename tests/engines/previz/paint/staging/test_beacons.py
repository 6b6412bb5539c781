"""A lighthouse's beams go round at night and are not there by day."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.stage import Stager
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Emitter
from tests.engines.previz.shooting import shot


def beacons(prompt: str) -> list[Emitter]:
    scene, _ = Stager().stage(plan(prompt, None), shot(prompt=prompt))
    return [e for e in scene.emitters if e.name == "beacon"]


def test_by_night_two_beams_turn_about_the_lamp():
    (beacon,) = beacons("a lighthouse over the sea at night")
    first, later = beacon.at(0.0), beacon.at(1.0)
    assert np.isfinite(first).all() and first[:, 4:7].max() > 20
    half = len(first) // 2
    middle = (first[:half, :3] + first[half:, :3]) / 2  # opposite beams meet in the lamp
    assert np.ptp(middle[:, 0]) < 0.1 * np.ptp(first[:, 0])
    assert np.abs(first[:, 0] - later[:, 0]).max() > 1.0


def test_a_beam_shows_no_beads():
    (beacon,) = beacons("a lighthouse over the sea at night")
    rows = beacon.at(0.0)[: len(beacon.at(0.0)) // 2]
    gaps = np.linalg.norm(np.diff(rows[:, :3], axis=0), axis=1)
    assert (gaps < 2 * beacon.core * rows[1:, 3]).all()


def test_by_day_there_is_none():
    assert beacons("a lighthouse over the sea at noon") == []
