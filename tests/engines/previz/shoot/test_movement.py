"""Every camera movement against its definition, by optical flow, on a staged scene and on a picture.

x right, y down. What the hero does is s, what lies behind it b."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.shoot.movement import MOVES, SPOKEN
from reelwright.engines.previz.shoot.path import AUTO, choose, path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from tests.engines.previz.shoot import synthetic
from tests.engines.previz.shoot.flow import WIDTH, watch

KINDS = ("text", "picture")


def test_there_is_a_path_for_every_movement_of_the_catalogue():
    assert set(MOVES) | {AUTO} == set(catalog.CAMERA_MOVEMENTS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "way"), [("horizontal_left", 1), ("horizontal_right", -1)])
def test_trucking_moves_near_things_faster_than_far_ones(name: str, way: int, kind: str):
    seen = watch(name, kind)
    assert way * seen.total("far")[0] > 0
    assert way * seen.total("near")[0] > 1.4 * way * seen.total("far")[0] + 5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "way"), [("arc_left", 1), ("arc_right", -1)])
def test_an_arc_goes_round_the_hero(name: str, way: int, kind: str):
    seen = watch(name, kind)
    assert abs(seen.ends.x) < 0.04 * WIDTH
    assert way * seen.total("far")[0] < -5
    assert way * (seen.total("near")[0] - seen.total("far")[0]) > 10


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "way"), [("pan_left", 1), ("pan_right", -1)])
def test_turning_moves_everything_alike(name: str, way: int, kind: str):
    seen = watch(name, kind)
    far, near = way * seen.total("far")[0], way * seen.total("near")[0]
    assert far > 0.06 * WIDTH
    assert near == pytest.approx(far, rel=0.25)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "way"), [("vertical_up", 1), ("vertical_down", -1)])
def test_rising_moves_things_down_with_parallax(name: str, way: int, kind: str):
    seen = watch(name, kind)
    assert way * seen.total("near")[1] > way * seen.total("far")[1] + 4
    assert way * seen.total("hero")[1] > 4


@pytest.mark.parametrize("kind", KINDS)
def test_crane_keeps_the_hero_and_opens_the_ground_below_it(kind: str):
    seen = watch("crane_up", kind)
    assert abs(seen.ends.y) < 0.05 * 180
    assert seen.total("near")[1] - seen.total("far")[1] > 10
    assert seen.total("far")[1] < 0, "who looks down at the hero from higher up sees the horizon higher up"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("zoom_in", 1.2, 1.5),
        ("quickly_zoom_in", 1.35, 1.9),
        ("smooth_zoom_in", 1.07, 1.2),
        ("zoom_out", 0.6, 0.93),
        ("quickly_zoom_out", 0.5, 0.85),
    ],
)
def test_zooms_grow_or_shrink_evenly(name: str, least: float, most: float, kind: str):
    seen = watch(name, kind, fps=10)
    assert least < np.prod(seen.growth) < most
    assert np.prod(seen.far_growth) == pytest.approx(np.prod(seen.growth), rel=0.12)
    assert seen.rest.mean() < 0.25
    assert abs(seen.turn.sum()) < 0.03


def test_the_gentlest_zoom_changes_least():
    names = ("zoom_in", "smooth_zoom_in", "quickly_zoom_in")
    change = {n: abs(np.log(np.prod(watch(n, fps=10).growth))) for n in names}
    assert change["smooth_zoom_in"] < change["zoom_in"] < change["quickly_zoom_in"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["quickly_zoom_in", "quickly_zoom_out"])
def test_quick_zooms_happen_in_the_first_third(name: str, kind: str):
    growth = np.abs(np.log(watch(name, kind, fps=10).growth))
    assert growth[: len(growth) // 3].sum() > 0.65 * growth.sum()


@pytest.mark.parametrize("kind", KINDS)
def test_super_dolly_out_shrinks_near_things_much_faster_than_far_ones(kind: str):
    seen = watch("super_dolly_out", kind, fps=10)
    assert np.prod(seen.near_growth) < np.prod(seen.far_growth) - 0.06
    assert np.prod(seen.growth) < 0.93


@pytest.mark.parametrize("kind", KINDS)
def test_camera_rotation_is_pure_roll(kind: str):
    seen = watch("camera_rotation", kind)
    assert abs(seen.turn.sum()) > np.radians(7)
    assert np.prod(seen.growth) == pytest.approx(1, abs=0.03)
    assert seen.rest.mean() < 0.2


@pytest.mark.parametrize("kind", KINDS)
def test_robo_arm_moves_in_straight_legs_with_crisp_stops(kind: str):
    seen = watch("robo_arm", kind, fps=24)
    speed = np.hypot(*seen.near.T)
    moving = speed > 0.35 * np.median(speed[speed > 0.1])
    starts = int(((~moving[:-1]) & moving[1:]).sum()) + int(moving[0])
    assert 3 <= starts <= 5
    assert 0.08 < (~moving).mean() < 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_whip_pan_has_one_burst(kind: str):
    speed = np.abs(watch("whip_pan", kind, fps=30).far[:, 0])
    assert speed.max() > 5 * np.median(speed) + 1
    assert speed[speed > 0.5 * speed.max()].size < 0.15 * speed.size


@pytest.mark.parametrize("kind", KINDS)
def test_hitchcock_keeps_the_hero_while_the_background_grows(kind: str):
    seen = watch("hitchcock", kind, fps=10)
    assert seen.ends.scale == pytest.approx(1, abs=0.03 if kind == "text" else 0.05)
    assert np.prod(seen.far_growth) > 1.25
    assert abs(seen.ends.x) < 4
    assert abs(seen.ends.y) < 4


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "way"), [("left_follow", 1), ("right_follow", -1)])
def test_follow_keeps_the_hero_while_the_background_streams(name: str, way: int, kind: str):
    seen = watch(name, kind, fps=10)
    assert abs(seen.ends.x if kind == "text" else seen.total("hero")[0]) < 0.03 * WIDTH
    assert way * seen.total("far")[0] > 0.08 * WIDTH


def test_fixed_background_stays_while_the_hero_walks():
    seen = watch("fix_bg", walks=0.5)
    assert np.abs(seen.far).max() < 0.1
    assert seen.ends.x > 0.2 * WIDTH


def test_fixed_background_of_a_picture_stays_while_the_foreground_sways():
    seen = watch("fix_bg", "picture", fps=10)
    assert np.abs(seen.hero[:, 0]).sum() > 3 * np.abs(seen.far[:, 0]).sum()


@pytest.mark.parametrize("name", ["horizontal_left", "pan_right", "crane_up", "zoom_in", "hitchcock"])
def test_fast_goes_further(name: str):
    slow, fast = watch(name, fps=10), watch(name, fast=True, fps=10)

    def amount(seen):
        return np.abs(seen.near).sum()

    assert amount(fast) > 1.25 * amount(slow)


@pytest.mark.parametrize("name", [None, *MOVES, *SPOKEN])
@pytest.mark.parametrize("fast", [False, True])
def test_the_hero_stays_in_the_frame(name: str | None, fast: bool):
    scene = synthetic.scene(velocity=(0.9, 0, -1.1))
    wide = 1280.0
    path = path_of(scene, name, wide, 5, fast)
    for t in np.linspace(0, 5, 41):
        c, carried = path.camera(float(t)), path.carried(float(t))
        x = scene.subject.x + scene.subject.velocity[0] * t + carried[0]
        depth = scene.subject.z + scene.subject.velocity[2] * t + carried[2] - c.z
        column, row = c.slide + c.focal * (x - c.x) / depth, c.shift + c.focal * (c.height - 0.9) / depth
        assert depth > 1
        assert abs(column) < 0.5 * wide, (name, t)
        assert abs(row) < 360, (name, t)


def test_a_picture_is_at_rest_at_the_start_of_every_movement():
    scene = synthetic.pictured(180, 320)
    for name in (None, *MOVES):
        camera = path_of(scene, name, 1280, 5).camera(0.0)
        assert camera == scene.camera, name


def test_auto_camera_follows_who_walks_and_says_what_it_took():
    assert choose(synthetic.scene(velocity=(1.2, 0, 0)), 0) == "right_follow"
    path = path_of(synthetic.scene(), AUTO, 1280, 5, seed=3)
    assert path.name in MOVES


def test_what_is_held_by_hand_breathes_and_machines_do_not():
    def wobble(name: str | None, kind: str = "text") -> float:
        scene = synthetic.scene() if kind == "text" else synthetic.pictured(180, 320)
        path = path_of(scene, name, 1280, 5, seed=4)
        shifts = [path.camera(float(t)).shift for t in np.linspace(0, 5, 61)]
        assert shifts[0] == scene.camera.shift
        return float(np.ptp(shifts))

    assert 1 < wobble("left_follow") < 6
    for machine in ("fix_bg", "robo_arm", "horizontal_left", "camera_rotation"):
        path = path_of(synthetic.scene(), machine, 1280, 5, seed=4)
        still = path_of(synthetic.scene(), machine, 1280, 5, seed=5)
        assert path.camera(2.3) == still.camera(2.3)
    assert wobble("left_follow", "picture") == 0


OUTWARDS = {"zoom_out": 0.20, "quickly_zoom_out": 0.31, "super_dolly_out": 0.17, "camera_rotation": 0.11}


@pytest.mark.parametrize("name", [None, *MOVES])
def test_little_beyond_a_picture_is_uncovered(name: str | None):
    """Share of the frame that looks beyond the picture's edges. What moves outwards from a picture that is met exactly
    at the start can't do without, and shows it mirrored."""
    scene = synthetic.pictured(180, 320)
    shooter = Shooter(scene, path_of(scene, name, 1280, 5), Format(320, 180, 8, 40))
    assert shooter.album is not None
    relief = shooter.album.opening
    assert relief is not None
    for lens in shooter.lenses[:40:3]:
        x, y = (k[:22, :40] for k in relief.sources(lens))
        beyond = (x < -0.5) | (y < -0.5) | (x > 319.5) | (y > 179.5)
        assert beyond.mean() <= OUTWARDS.get(name or "", 0.09)
