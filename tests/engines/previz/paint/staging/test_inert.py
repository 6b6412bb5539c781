"""Balls bounce and roll, boxes fall, two that collide meet: things that have no motion of their own."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import Stager
from reelwright.engines.previz.paint.staging.effects.inert import does_by_itself
from reelwright.engines.previz.scene import Plane, Scene
from tests.engines.previz.paint.staging.test_relations import PLANNER, composed
from tests.engines.previz.paint.test_stage import shot as shot_of

TIMES = np.linspace(0, 4, 81)


def staged(prompt: str) -> tuple[Scene, list[Plane], dict[str, str]]:
    """The scene, the planes of its things that move, what became of each deed."""
    scene, fates = Stager(KINDS).stage(PLANNER.plan(prompt), shot_of(prompt))
    moving = [p for p in scene.planes if p.motion.path is not None and p.name not in ("shadow", "in the polish")]
    return scene, moving, {f.what: f.outcome for f in fates if f.part == "action"}


def ways(plane: Plane) -> np.ndarray:
    """(times, 3) offsets in m."""
    assert plane.motion.path is not None
    return np.array([plane.motion.path(float(t)) for t in TIMES])


def test_a_ball_that_bounces_leaves_the_ground_and_comes_back():
    scene, (ball,), told = staged("a red ball bouncing on a lawn")
    up = ways(ball)[:, 1]
    assert up.min() >= 0 and up.max() > 0.1 and (up < 0.3 * up.max()).any()
    assert told["ball jump"] == "drawn"
    shade = next(p for p in scene.planes if p.name == "shadow" and p.motion.path is not None)
    assert not ways(shade)[:, 1].any(), "its shadow stays on the ground"


def test_a_football_rolls_the_way_that_is_said_and_turns():
    _, (ball,), _ = staged("a football rolling to the left on the grass")
    x = ways(ball)[:, 0]
    assert (np.diff(x) <= 1e-9).all() and x[0] - x[-1] > 0.3 and ball.motion.spin < 0


def test_what_falls_comes_from_over_the_frame_and_lies_there():
    _, (gift,), _ = staged("a gift box falls to the floor in a white studio")
    y = ways(gift)[:, 1]
    assert y[0] > 0.2 and y[-1] == 0 and y.min() >= 0


def test_two_that_collide_meet():
    _, (one, other), told = staged("one blue ball and one red ball on a wooden table collide")
    apart = [abs(one.x + a - other.x - b) for a, b in zip(ways(one)[:, 0], ways(other)[:, 0], strict=True)]
    assert min(apart) < 0.8 * apart[0] and apart[-1] > min(apart)
    assert told["ball crash"] == "drawn"


@pytest.mark.parametrize("prompt", ["a dog jumps on a lawn", "a red ball on a table", "a car drives along a road",
                                    "a cup falls off the table"])  # fmt: skip
def test_who_moves_by_himself_or_not_at_all_is_left_alone(prompt: str):
    assert not any(does_by_itself(m.actor) for m in composed(prompt).blocking.marks)


@pytest.mark.parametrize(("prompt", "way"), [
    ("a robot vacuum sweeps the floor from right to left", -1), ("a football is kicked to the right on the grass", 1),
])  # fmt: skip
def test_what_cleans_a_floor_and_what_is_kicked_goes_across_the_ground(prompt: str, way: int):
    _, moving, _ = staged(prompt)
    across = ways(moving[0])[:, 0]
    assert way * (across[-1] - across[0]) > 0.1
    stand = composed(prompt).blocking.marks[0].actor.stand
    assert stand is None or stand.form != "table"


def test_a_rocking_chair_rocks_and_an_egg_runs_away_from_a_pan():
    scene, _, told = staged("A rocking chair rocks on a porch")
    assert told["rocking chair sway"] == "drawn"
    assert any(p.motion.sway[0] > 0.05 for p in scene.planes)
    _, moving, _ = staged("An egg runs away from a frying pan")
    (egg,) = (p for p in moving if np.ptp(ways(p)[:, 0]) > 0.01)
    x = egg.x + ways(egg)[:, 0]
    assert abs(x[-1]) > abs(x[0]) or x[0] * x[-1] < 0
