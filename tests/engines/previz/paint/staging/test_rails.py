"""Trains keep to their rails; who comes out of a tunnel or a cave comes out of a mouth; balloons are large."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.blocking.marks import seen_box
from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.paint.test_stage import staged


@pytest.mark.parametrize("prompt", ["a steam train bursts out of a tunnel", "a castle rises above the town",
                                    "a tram glides down the street"])  # fmt: skip
def test_what_belongs_to_the_ground_stays_there(prompt: str):
    hero = composed(prompt).blocking.marks[0]
    assert hero.actor.medium == "ground"
    assert hero.y == 0


def test_a_train_goes_along_its_track_which_lies_under_it():
    scene, _ = staged("a freight train crosses the prairie")
    pieces = [q for q in scene.quads if q.name == "track"]
    assert len(pieces) > 4
    x, _, z = scene.subject.velocity
    along = pieces[0].across
    assert abs(x * along[2] - z * along[0]) < 1e-6 * abs(x * along[0] + z * along[2])


def test_a_long_train_is_shown_by_its_head():
    shot = composed("a freight train crosses the prairie")
    left, top, right, bottom = seen_box(shot.blocking.marks[0], shot.framed.view)
    assert (left > 0) != (right < 640)
    assert bottom - top > 0.2 * 360


@pytest.mark.parametrize("prompt", ["a steam train bursts out of a tunnel", "a bear emerges from a cave"])
def test_out_of_the_dark_and_nearer(prompt: str):
    scene, _ = staged(prompt)
    mouth = next(p for p in scene.planes if p.name == "mouth")
    hero = next(p for p in scene.planes if p.subject and p.fade is not None)
    assert mouth.z > hero.z
    assert scene.subject.velocity[2] < 0
    assert hero.fade is not None and hero.fade(0.0) < 0.1 < 0.9 < hero.fade(2.0)


def test_of_several_balloons_one_is_near_and_the_others_hang_behind():
    shot = composed("hot air balloons drift over a valley")
    boxes = [seen_box(m, shot.framed.view) for m in shot.blocking.marks]
    tall = [bottom - top for _, top, _, bottom in boxes]
    assert 0.3 * 360 < tall[0] < 0.6 * 360
    assert all(later < 0.75 * tall[0] for later in tall[1:])


def test_the_hole_is_not_built_a_second_time():
    hero = composed("a fox emerges from a burrow").blocking.marks[0]
    assert not hero.actor.out_of  # animals have a stunt for it
