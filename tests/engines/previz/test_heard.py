"""What is heard when: each sound's moment against the frames or the values that the eye sees."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.foley.happening import Rounds
from reelwright.engines.previz.heard import happenings, sources
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Motion, Scene
from reelwright.engines.previz.shoot.path import path_of
from tests.engines.previz.shoot import synthetic
from tests.engines.previz.shooting import shot

WIDE, SECONDS, FRAME = 1280.0, 5.0, 1 / 24


def heard(scene: Scene, movement: str | None = "fix_bg"):
    return happenings(scene, path_of(scene, movement, WIDE, SECONDS), WIDE, SECONDS)


def with_hero(**changes) -> Scene:
    """The synthetic stage with its hero's plane changed."""
    scene = synthetic.scene()
    planes = tuple(replace(p, **changes) if p.subject else p for p in scene.planes)
    return replace(scene, planes=planes)


def test_feet_are_heard_when_they_come_down():
    steps = heard(with_hero(period=1.0, sounds=Rounds("step", (0.0, 0.5), 1.0)))
    assert [round(h.at, 2) for h in steps] == [0.5 * i for i in range(10)]


def test_fast_motion_quickens_the_feet():
    scene = with_hero(sounds=Rounds("step", (0.0,), 1.0))
    assert len(heard(replace(scene, motion_scale=1.8))) == 9


def test_who_walks_out_of_sight_is_no_longer_heard():
    away = Motion(velocity=(6.0, 0.0, 0.0))
    steps = heard(with_hero(sounds=Rounds("step", (0.0,), 0.5), motion=away))
    assert 0 < len(steps) < 9
    assert [h.pan for h in steps] == sorted(h.pan for h in steps)


def test_thunder_comes_with_the_flash():
    def fade(t: float) -> float:
        return float(np.exp(-(t - 2.0) * 9)) if t >= 2.0 else 0.0

    hits = heard(with_hero(name="lightning", fade=fade))
    assert [h.kind for h in hits] == ["thunder"]
    assert abs(hits[0].at - 2.0) <= FRAME


def test_a_whip_pan_whooshes_at_its_fastest():
    scene = synthetic.scene()
    path = path_of(scene, "whip_pan", WIDE, SECONDS)
    (hit,) = happenings(scene, path, WIDE, SECONDS)
    slides = np.array([path.camera(t).slide for t in np.arange(0, SECONDS, FRAME)])
    assert hit.kind == "whoosh"
    assert abs(hit.at - (np.abs(np.diff(slides)).argmax() + 0.5) * FRAME) <= FRAME


def test_the_arm_is_heard_at_its_stops():
    hits = heard(synthetic.scene(), "robo_arm")
    assert len(hits) >= 3 and {h.kind for h in hits} == {"servo"}


def test_an_arm_that_travels_with_its_hero_is_heard_at_its_stops_too():
    hits = heard(synthetic.scene(velocity=(1.2, 0, 0)), "robo_arm")
    assert [h.at for h in hits] == pytest.approx([h.at for h in heard(synthetic.scene(), "robo_arm")], abs=2 * FRAME)


@pytest.mark.parametrize("turns", [{"motion": Motion(spin=2.0)}, {"period": 1.0}])
def test_gears_click_as_they_turn(turns):
    scene = with_hero(name="brass machine", **turns)
    planes = tuple(replace(p, cycle=p.cycle * 2) if p.name == "brass machine" else p for p in scene.planes)
    hits = heard(replace(scene, planes=planes))
    assert len(hits) > 8 and {h.kind for h in hits} == {"gear"}


def test_a_calm_camera_is_silent():
    assert heard(synthetic.scene(), "zoom_in") == ()


@pytest.mark.parametrize(("name", "bed"), [("red car", "motor"), ("campfire", "fire"), ("steam train", "rails")])
def test_things_sound_where_they_are(name, bed):
    scene = with_hero(name=name, motion=Motion(velocity=(0.3, 0, 0)))
    (source,) = sources(scene, path_of(scene, "fix_bg", WIDE, SECONDS), WIDE, SECONDS)
    assert source.kind == bed and source.end > source.start


def test_waves_are_heard_when_they_are_thrown_up():
    scene = stage(plan("huge waves explode against the rocks below a lighthouse, storm", None), shot(320, 180))
    spray = next(e for e in scene.emitters if e.name == "spray")
    hits = [h for h in heard(scene) if h.kind == "wave"]
    assert hits
    times = np.arange(0, SECONDS, FRAME)
    for hit in hits[:4]:  # the thrown one's spot: nothing is up just before, something is just after
        assert spray.sounds is not None
        now = [i for i, t in enumerate(times) if hit.at < t < hit.at + 0.5]
        assert any(spray.at(float(times[i]))[:, 1].max() > 0.3 for i in now)


def test_a_flock_bursts_up_once():
    scene = stage(plan("white birds burst upward over a calm lake", None), shot(320, 180))
    assert [h.kind for h in heard(scene)].count("wingburst") == 1
