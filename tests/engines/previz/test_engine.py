"""The engine from a Shot to frames: what arrives, what is the same, what stops it, what it says."""

from __future__ import annotations

import itertools
import threading
import time

import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.base import Cancelled
from reelwright.engines.previz.engine import PrevizEngine, finished_look
from reelwright.engines.previz.plan import plan
from reelwright.media.inputs import Assets
from tests.engines.previz.shoot import synthetic
from tests.engines.previz.shooting import shot


def quiet(fraction: float) -> None:
    """Nobody asks."""


def film(request, threads: int = 1) -> list[np.ndarray]:
    return list(PrevizEngine(threads).render(request, Assets(), quiet).frames)


def test_footage_is_what_was_asked_for():
    request = shot(180, 320, fps=2, sound=True)
    footage = PrevizEngine(2).render(request, Assets(), quiet)
    frames = list(footage.frames)
    assert (footage.width, footage.height, footage.fps, footage.count) == (180, 320, 2, 10)
    assert len(frames) == 10
    assert all(f.shape == (320, 180, 3) and f.dtype == np.uint8 for f in frames)
    assert footage.soundtrack is not None
    assert footage.soundtrack.shape == (5 * 48_000, 2)


def test_no_sound_unless_asked():
    assert PrevizEngine(1).render(shot(fps=1), Assets(), quiet).soundtrack is None


def test_the_same_shot_gives_the_same_frames_on_any_number_of_threads():
    request = shot(fps=2, style="anime", camera="crane_up")
    one, three = film(request, 1), film(request, 3)
    assert all(np.array_equal(a, b) for a, b in zip(one, three, strict=True))


def test_stills_are_the_frames_of_the_clip():
    request = shot(fps=2, style="anime", camera="crane_up")
    clip, some = film(request), list(PrevizEngine(1).stills(request, Assets(), [7, 0]))
    assert np.array_equal(some[0], clip[7]) and np.array_equal(some[1], clip[0])


def test_another_seed_is_another_take():
    a, b = film(shot(fps=1, seed=1))[2], film(shot(fps=1, seed=2))[2]
    assert np.abs(a.astype(int) - b).mean() > 2


PARTS = [{"style": s} for s in catalog.STYLES] + [{"effect": "boom drop"}, {"watermark": True}]


@pytest.mark.parametrize("part", PARTS)
def test_no_part_of_a_request_is_ignored(part):
    assert np.abs(film(shot(fps=1, **part))[2].astype(int) - film(shot(fps=1))[2]).max() > 20


def test_fast_plays_the_scene_faster():
    normal, fast = film(shot(fps=4, camera="fix_bg")), film(shot(fps=4, camera="fix_bg", motion="fast"))

    def life(frames):
        return np.mean([np.abs(a.astype(int) - b).mean() for a, b in itertools.pairwise(frames)])

    assert life(fast) > life(normal)


def test_progress_rises_and_stays_below_one():
    told: list[float] = []
    list(PrevizEngine(1).render(shot(fps=2), Assets(), told.append).frames)
    assert told == sorted(told)
    assert 0 <= told[0] < 0.1
    assert 0.8 < told[-1] < 1


def test_cancelling_while_building_is_heard_at_once():
    def refuse(fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        PrevizEngine(1).render(shot(640, 360), Assets(), refuse)


def test_cancelling_between_frames_stops_the_threads():
    heard = []

    def later(fraction: float) -> None:
        heard.append(fraction)
        if fraction > 0.3:
            raise Cancelled

    footage = PrevizEngine(2).render(shot(fps=4), Assets(), later)
    with pytest.raises(Cancelled):
        list(footage.frames)
    time.sleep(0.05)
    assert not [t for t in threading.enumerate() if t.name.startswith("shoot")]


def test_auto_camera_says_what_it_chose():
    footage = PrevizEngine(1).render(shot(fps=1, camera="auto_camera"), Assets(), quiet)
    assert any(w.startswith("auto_camera: ") for w in footage.warnings)


def test_faults_of_the_negative_prompt_are_turned_down():
    scene = synthetic.scene()
    request = shot()
    assert finished_look(scene, plan("a fox", "noisy, grainy"), request).look.grain == 0
    assert finished_look(scene, plan("a fox", "overexposed"), request).look.bloom < scene.look.bloom
    assert finished_look(scene, plan("a fox", None), request).look == scene.look


@pytest.mark.parametrize(
    ("given", "named"), [({"steps": 20}, "steps:"), ({"guidance": 4.5, "scheduler": "DDIM"}, "CFGScale, scheduler:")]
)
def test_settings_of_sampling_are_said_to_be_ignored(given, named):
    footage = PrevizEngine(1).render(shot(fps=1, **given), Assets(), quiet)
    footage.close()
    assert any(note.startswith(named) and "ignored" in note for note in footage.warnings)


def test_nothing_is_said_to_be_ignored_when_nothing_was():
    footage = PrevizEngine(1).render(shot(fps=1), Assets(), quiet)
    footage.close()
    assert not any("ignored" in note for note in footage.warnings)
