"""One view that passes into another light: both are drawn while they are mixed, one of them before and after."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from reelwright.engines.previz.scene import Look, Passage, Scene, Sky, throughout
from reelwright.engines.previz.shoot.passing import shooter_of
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from tests.engines.previz.shoot import synthetic

SHAPE = Format(64, 36, 4, 21)
BARE = Look(None, 0.0, 255.0, 0.0, 0.0, 0.0, (0, 0, 0), (1, 1, 1), 1.0, 0.0)


def sky_of(level: int) -> Scene:
    """Nothing but a sky of one grey."""
    base = np.full((64, 64, 4), level, np.uint8)
    sky = Sky(base, (), 32.0, 60.0)
    plain = replace(synthetic.scene(), sky=sky, planes=(), quads=(), emitters=(), ground=None, water=None)
    return replace(plain, look=BARE)


def shooter(scene: Scene) -> Shooter:
    return shooter_of(scene, path_of(scene, "fix_bg", 1280, 5), SHAPE)


def levels(scene: Scene) -> list[float]:
    shot = shooter(scene)
    desk = shot.desk()
    return [float(shot.frame(i, desk).mean()) for i in range(SHAPE.frames)]


def passing(before: int, after: int, kindling: int = 0) -> Scene:
    return replace(sky_of(before), passage=Passage(sky_of(after), (0.2, 0.8), kindling))


def test_a_scene_without_a_passage_is_shot_by_the_plain_shooter():
    assert type(shooter(sky_of(90))) is Shooter


def test_it_is_the_one_first_the_other_in_the_end_and_never_jumps():
    seen = levels(passing(200, 40))
    assert seen[:5] == levels(sky_of(200))[:5]
    assert seen[-4:] == levels(sky_of(40))[-4:]
    assert all(0 <= a - b < 30 for a, b in pairwise(seen))


def test_outside_of_the_window_only_one_of_them_is_drawn(monkeypatch):
    shot, drawn = shooter(passing(200, 40)), []
    monkeypatch.setattr(Shooter, "_background", lambda *_: drawn.append(1))
    for number in (0, 20):
        shot.frame(number, shot.desk())
    assert len(drawn) == 2


@pytest.mark.parametrize(("before", "after", "kindling"), [(40, 200, 1), (200, 40, -1)])
def test_lamps_are_on_before_it_is_dark_and_stay_until_it_is_light(before, after, kindling):
    middle = SHAPE.frames // 2
    assert levels(passing(before, after, kindling))[middle] > levels(passing(before, after))[middle] + 10


def test_three_states_follow_one_another():
    last = replace(sky_of(120), passage=Passage(sky_of(20), (0.5, 0.9)))
    seen = levels(replace(sky_of(220), passage=Passage(last, (0.1, 0.5))))
    assert seen[10] == levels(sky_of(120))[10]
    assert seen[-1] == levels(sky_of(20))[-1]


def test_the_layers_of_an_effect_pass_too():
    shot = shooter(passing(200, 40))
    before, middle, after = (shot.layers(i, shot.desk()).plate.mean() for i in (0, 10, 20))
    assert before > middle > after


def test_a_change_goes_through_all_states():
    dim = throughout(passing(200, 40), lambda state: replace(state, motion_scale=2.0))
    assert dim.passage is not None
    assert dim.passage.then.motion_scale == dim.motion_scale == 2.0
