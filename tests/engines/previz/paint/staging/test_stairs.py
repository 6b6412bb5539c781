"""Who goes up or down stairs is on a flight of steps that is built before the lens."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.effects.arcs import arc_of
from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.paint.test_stage import staged


@pytest.mark.parametrize(
    ("prompt", "flight"),
    [
        ("a monk climbs a long stone staircase up to a temple", "up"),
        ("a fox climbs the stone stairs of a temple", "up"),
        ("a boxer runs up the museum steps", "up"),
        ("a bride descends a grand staircase", "down"),
        ("a girl sits on the stairs reading a book", "rest"),
        ("a ball rolls down the stairs", "down"),
        ("a girl reads a book beside the stairs", ""),
        ("a dog climbs a hill", ""),
        ("a man steps out of a car", ""),
    ],
)
def test_who_is_on_stairs(prompt: str, flight: str):
    shot = composed(prompt)
    stand = shot.blocking.marks[0].actor.stand
    assert (stand is not None and stand.form == "stairs") == bool(flight)


def test_up_is_away_and_higher_and_down_ends_where_it_was_composed():
    up, down = (composed(p).blocking.marks[0] for p in ("a monk climbs a staircase", "a bride descends a staircase"))
    view = composed("a monk climbs a staircase").framed.view
    rising, sinking = arc_of(up, view, 5.0), arc_of(down, view, 5.0)
    assert rising is not None and sinking is not None
    assert rising.path(5.0)[1] > 0.5 and rising.path(5.0)[2] > 1
    assert sinking.path(0.0)[1] > 0.5 and sinking.path(5.0) == pytest.approx((0, 0, 0))


def test_every_step_is_higher_and_farther_and_feet_are_on_one():
    scene, _ = staged("a monk climbs a long stone staircase on a mountain")
    risers = [p for p in scene.planes if p.name == "riser"]
    assert len(risers) == stairs.STEPS
    assert all(b.y > a.y and b.z > a.z for a, b in pairwise(risers))
    under = max((p for p in risers if p.z < scene.subject.z), key=lambda p: p.z)
    assert scene.subject.foot == pytest.approx(under.y + risers[1].y - risers[0].y)


def test_a_canted_camera_is_rolled():
    scene, _ = staged("Dutch angle of a masked man in a corridor")
    assert abs(scene.camera.roll) > 0.1
    assert staged("a masked man in a corridor")[0].camera.roll == 0


def test_stairs_up_to_a_temple_are_in_the_open():
    assert composed("a monk climbs a long stone staircase up to a mountain temple").conditions.setting != "interior"
    assert composed("a monk climbs a stone staircase in a tower").conditions.setting == "interior"


def test_balls_come_down_in_hops_each_on_its_own_step():
    shot = composed("three balls bounce down the stairs")
    marks = [m for m in shot.blocking.marks if m.actor.subject.word == "ball"]
    far = max(marks, key=lambda m: m.z)
    arc = arc_of(marks[0], shot.framed.view, 5.0)
    assert len(marks) == 3 and far.y > marks[0].y and arc is not None
    heights = [arc.path(t / 10)[1] for t in range(50)]
    assert heights[0] > 0.5 and any(b > a for a, b in pairwise(heights))
