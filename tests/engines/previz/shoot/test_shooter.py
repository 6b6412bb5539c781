"""Frames of a scene that holds everything: every size, every thread count, no holes, right order."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.scene import Camera, Emitter, Look, Motion, Plane, Quad, Scene, Sky
from reelwright.engines.previz.shoot.frames import in_order
from reelwright.engines.previz.shoot.movement import MOVES
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.planes import Prop
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from tests.engines.previz.shoot import synthetic

BARE = Look(None, 0.0, 255.0, 0.0, 0.0, 0.0, (0, 0, 0), (1, 1, 1), 1.0, 0.0)


def shooter(scene: Scene, name: str | None = None, size=(320, 180), fps=4, choice="auto", seed=0) -> Shooter:
    shape = Format(*size, fps, fps * 5)
    return Shooter(scene, path_of(scene, name, 720 * size[0] / size[1], 5), shape, seed, choice)


def flat(colour: tuple[int, int, int, int], h: int = 40, w: int = 40) -> np.ndarray:
    return np.broadcast_to(np.array(colour, np.uint8), (h, w, 4)).copy()


def stage(planes: tuple[Plane, ...] = (), **parts) -> Scene:
    """A black sky, a bare look, the camera at 1 m; 720 px per m at 1 m."""
    sky = Sky(flat((0, 0, 0, 255), 64, 64), (), 32.0, 90.0)
    scene = replace(synthetic.scene(), sky=sky, planes=planes, quads=(), emitters=(), ground=None, look=BARE)
    return replace(scene, camera=Camera(0, 1, 0, 720), **parts)


def still(scene: Scene, choice="auto") -> np.ndarray:
    """The first frame, with the camera at rest."""
    shot = shooter(scene, "fix_bg", choice=choice)
    return shot.frame(0, shot.desk())


@pytest.mark.parametrize("size", sorted({(s.width, s.height) for s in catalog.SIZES if s.width * s.height < 5e5}))
@pytest.mark.parametrize("water", [False, True])
def test_every_size_is_filled(size, water):
    shot = shooter(synthetic.scene(water), "camera_rotation", size)
    frame = shot.frame(3, shot.desk())
    assert frame.shape == (size[1], size[0], 3)
    assert frame.dtype == np.uint8
    assert (frame.max(2) > 8).mean() > 0.98


@pytest.mark.parametrize("name", [None, *MOVES])
@pytest.mark.parametrize("water", [False, True])
def test_no_movement_uncovers_a_hole(name, water):
    shot = shooter(replace(synthetic.scene(water), look=BARE), name, (128, 72))
    desk = shot.desk()
    for i in range(0, 20, 3):
        desk.canvas[:] = 0
        assert (shot.frame(i, desk).max(2) > 0).mean() > 0.999, i


def test_a_camera_that_numpy_reckoned_sees_the_same_water():
    scene = synthetic.scene(water=True)
    names = ("x", "height", "z", "focal", "shift")
    camera = replace(scene.camera, **{name: np.float64(getattr(scene.camera, name)) for name in names})
    plain, reckoned = shooter(scene), shooter(replace(scene, camera=camera))
    assert np.array_equal(plain.frame(7, plain.desk()), reckoned.frame(7, reckoned.desk()))


@pytest.mark.parametrize("water", [False, True])
def test_frames_do_not_depend_on_threads_or_on_what_was_drawn_before(water):
    scene = synthetic.scene(water)
    shot, other = shooter(scene, "crane_up"), shooter(scene, "crane_up")
    alone = list(in_order(shot.frame, [shot.desk()], 20))
    together = list(in_order(other.frame, [other.desk() for _ in range(3)], 20))
    assert len(alone) == 20
    assert all(np.array_equal(a, b) for a, b in zip(alone, together, strict=True))


def test_plain_loops_give_nearly_the_compiled_frames():
    pytest.importorskip("numba")
    for water in (False, True):
        a, b = (shooter(synthetic.scene(water), "camera_rotation", choice=c) for c in ("compiled", "plain"))
        x, y = a.frame(7, a.desk()).astype(int), b.frame(7, b.desk()).astype(int)
        assert np.abs(x - y).mean() < 2


@pytest.mark.parametrize("choice", ["compiled", "plain"])
def test_a_plane_stands_where_the_camera_says(choice):
    plane = Plane("card", (flat((255, 255, 255, 255), 36, 36),), 1.0, 0.0, 4.0, 36, (18, 36))
    white = still(stage((plane,)), choice)[..., 0] > 128
    rows, columns = np.flatnonzero(white.any(1)), np.flatnonzero(white.any(0))
    k = 720 / 4 / 4  # px per m at a quarter of 720 rows
    assert (rows[0], rows[-1] + 1) == pytest.approx((90, 90 + k), abs=1)
    assert (columns[0], columns[-1] + 1) == pytest.approx((160 + k / 2, 160 + 1.5 * k), abs=1)


@pytest.mark.parametrize("choice", ["compiled", "plain"])
def test_nearer_things_cover_farther_ones_in_any_order(choice):
    red = Plane("far", (flat((0, 0, 255, 255)),), 0, 0, 6, 20, (20, 40))
    blue = Plane("near", (flat((255, 0, 0, 255)),), 0, 0, 3, 20, (20, 40))
    spark = Emitter("spark", "dot", lambda t: np.array([[0, 1, 4.5, 0.3, 0, 255, 0, 0]], np.float32))
    wall = Quad("wall", flat((0, 255, 255, 255)), (-1, 2, 5), (2, 0, 0), (0, -2, 0))
    for planes in ((red, blue), (blue, red)):
        assert still(stage(planes, emitters=(spark,), quads=(wall,)), choice)[90, 160].argmax() == 2
    assert tuple(still(stage((red,), emitters=(spark,), quads=(wall,)), choice)[90, 160]) == (0, 255, 0)
    assert tuple(still(stage((red,), quads=(wall,)), choice)[90, 160]) == (255, 255, 0)


@pytest.mark.parametrize("choice", ["compiled", "plain"])
def test_a_quad_is_seen_in_perspective_and_cut_off_behind_the_lens(choice):
    road = Quad("road", flat((255, 255, 255, 255), 200, 20), (-0.5, 0, 40), (1, 0, 0), (0, 0, -50))
    white = still(stage(quads=(road,)), choice)[..., 0] > 128
    wide = white.sum(1)
    assert wide[:90].max() == 0
    assert wide[135] == pytest.approx(45, abs=2)  # 4 m away
    assert wide[179] == pytest.approx(89, abs=3)


def test_a_quad_level_with_the_frame_looks_as_one_a_hair_out_of_level():
    noise = np.random.default_rng(1).integers(0, 256, (24, 16, 3), np.uint8)
    card = np.dstack([cv2.resize(noise, (160, 240)), np.full((240, 160), 255, np.uint8)])
    for down in ((0, 0, -8), (0, -2, 0)):  # on the ground, and a wall that we face
        level, tilted = (Quad("card", card, (-1, 0.5, 10), (2, 0, aslant), down) for aslant in (0, 1e-7))
        a, b = (still(stage(quads=(quad,))).astype(float) for quad in (level, tilted))
        assert a.any()
        assert np.abs(a - b).mean() < 0.5


def test_repeating_planes_have_no_end_and_no_seam():
    strip = np.full((30, 50, 4), 255, np.uint8)
    strip[..., 0] = np.linspace(100, 250, 50).astype(np.uint8)
    ridge = Plane("ridge", (strip,), 0, 0, 30, 20, (25, 30), repeat=True)
    row = still(stage((ridge,)))[91]
    assert row.min() > 90
    assert np.abs(np.diff(row[:, 2].astype(int))).max() < 12


def test_motion_bobs_spins_and_goes():
    card = flat((255, 255, 255, 255), 36, 12)
    mover = Motion(velocity=(0.5, 0, 0), bob=(0.3, 2.0, 0.0), spin=0.8)
    shot = shooter(stage((Plane("card", (card,), 0, 0.5, 4, 36, (6, 18), motion=mover),)), "fix_bg")

    def middle(i: int) -> np.ndarray:
        return np.argwhere(shot.frame(i, shot.desk())[..., 0] > 128).mean(0)

    start, later = middle(0), middle(10)  # 2.5 s
    assert later[1] - start[1] == pytest.approx(0.5 * 2.5 * 45, abs=1.5)
    assert later[0] - start[0] == pytest.approx(-0.3 * 45, abs=1.5)


def test_a_slow_cycle_melts_from_picture_to_picture_by_its_period():
    two = (flat((0, 0, 255, 255)), flat((0, 255, 0, 255)))
    shot = shooter(stage((Plane("blink", two, 0, 0, 4, 20, (20, 40), period=1.0),)), "fix_bg")
    seen = [shot.frame(i, shot.desk())[95, 160] for i in range(4)]
    assert [c.argmax() for c in (seen[0], seen[2])] == [0, 1]
    assert min(seen[1][:2]) > 60
    assert min(seen[3][:2]) > 60


def test_a_fast_cycle_shows_one_picture_at_a_time():
    prop = Prop.of(Plane("wheel", (flat((0, 0, 0, 255)),) * 8, 0, 0, 4, 20, (20, 40), period=0.4))
    assert [prop.pictures(t) for t in (0.0, 0.06, 0.11, 0.39)] == [((n, 1.0),) for n in (0, 1, 2, 7)]


def test_water_mirrors_what_stands_behind_it():
    post = Plane("post", (flat((255, 255, 255, 255), 80, 20),), 0, 0, 8, 20, (10, 80), reflects=True)
    scene = stage((post,), water=replace(synthetic.scene(True).water, ripple=0.0, glitter=0.0, mirror=0.9), sun=None)
    column = still(scene)[:, 160, 0].astype(int)
    assert column[120:150].mean() > 100
    assert still(replace(scene, planes=(replace(post, reflects=False),)))[135, 160, 0] < 100


def test_what_lies_under_water_is_not_mirrored():
    sunk = Plane("sunk", (flat((255, 255, 255, 255), 80, 20),), 0, -2, 8, 20, (10, 0), reflects=True)
    scene = stage((sunk,), water=replace(synthetic.scene(True).water, ripple=0.0, mirror=0.9), sun=None)
    seen = shooter(scene, "fix_bg")
    desk = seen.desk()
    seen.frame(0, desk)
    assert desk.mirror.view(np.uint8).reshape(*desk.mirror.shape, 4)[..., :3].max() < 128


def test_nothing_is_seen_of_it_under_its_surface():
    post = Plane("post", (flat((255, 255, 255, 255), 80, 20),), 0, -2, 8, 20, (10, 80))
    bright = [(still(stage((replace(post, surface=y),), sun=None))[:, 160, 0] > 200).sum() for y in (-2.0, 0.0, 1.0)]
    assert bright[0] == pytest.approx(2 * bright[1], abs=1) and bright[1] == pytest.approx(2 * bright[2], abs=1)


def test_the_seed_changes_the_grain_only():
    a, b = (shooter(synthetic.scene(), seed=s) for s in (1, 2))
    x, y = a.frame(4, a.desk()).astype(int), b.frame(4, b.desk()).astype(int)
    assert 0.3 < np.abs(x - y).mean() < 6


def test_closing_early_stops_the_threads():
    shot = shooter(synthetic.scene())
    made = []

    def make(i, desk):
        made.append(i)
        return shot.frame(i, desk)

    frames = in_order(make, [shot.desk() for _ in range(2)], 20)
    next(frames)
    frames.close()
    assert len(made) < 8


def test_a_colour_above_its_alpha_does_not_overflow():
    """Dithered textures have them: drawn over white, one more would run over into the next channel."""
    veil = flat((101, 101, 101, 100), 120, 200)
    frame = still(stage((Plane("white", (flat((255, 255, 255, 255), 120, 200),), 0, 0, 6, 20, (100, 120)),
                         Plane("veil", (veil,), 0, 0, 5, 20, (100, 120)))))
    assert frame[90, 160].min() > 250


def test_a_hero_that_the_camera_follows_stays_sharp_while_the_rest_streams():
    scene = synthetic.scene()
    shape = Format(320, 180, 6, 30)  # few frames a second: long ways between them
    shot = Shooter(scene, path_of(scene, "right_follow", 1280, 5), shape)
    frame = cv2.cvtColor(shot.frame(14, shot.desk()), cv2.COLOR_RGB2GRAY)
    still = Shooter(scene, path_of(scene, "fix_bg", 1280, 5), shape)
    calm = cv2.cvtColor(still.frame(14, still.desk()), cv2.COLOR_RGB2GRAY)

    def detail(image: np.ndarray, rows: slice, columns: slice) -> float:
        return float(np.abs(np.diff(image[rows, columns].astype(float), axis=1)).mean())

    f = shot.focus(14)
    hero = slice(int(f.y - 20), int(f.y + 20)), slice(int(f.x - 8), int(f.x + 8))
    g = still.focus(14)
    there = slice(int(g.y - 20), int(g.y + 20)), slice(int(g.x - 8), int(g.x + 8))
    assert detail(frame, *hero) > 0.75 * detail(calm, *there)
    far = slice(80, 100), slice(20, 120)
    assert detail(frame, *far) < 0.75 * detail(calm, *far)


def test_what_is_painted_on_the_ground_lies_behind_what_stands_on_the_water_beyond_it():
    """Shallows are painted as far as the frame sees; a boat floats on them, it isn't under them."""
    near = synthetic.scene()
    assert near.ground is not None
    red = np.zeros((8, 8, 4), np.uint8)
    red[..., 2:] = 255
    boat = np.zeros((40, 60, 4), np.uint8)
    boat[..., 1], boat[..., 3] = 255, 255
    shore = replace(
        near, ground=replace(near.ground, z_far=6.0, z_fade=0.5), emitters=(),
        planes=(Plane("boat", (boat,), 0, 0, 10, 30, (30, 40)),),
        quads=(Quad("shallows", red, (-30, 0.0, 60), (60, 0, 0), (0, 0, -58), depth=5000.0),),
    )  # fmt: skip
    shooter = Shooter(shore, path_of(shore, "fix_bg", 1280, 5), Format(320, 180, 24, 120), 3)
    lens = shooter.lenses[0]
    u, v, _ = lens.project(0.0, 0.6, 10.0)
    pixel = shooter.frame(0, shooter.desk())[round(v), round(u)].astype(int)
    assert pixel[1] > 2 * pixel[0], f"the boat is green, not {pixel}"
