"""Styles on staged scenes: every texture repainted, the place kept, no flicker, told apart at a glance."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.plan.manner import MANNERS as NAMED
from reelwright.engines.previz.scene import Plane, Quad, Scene
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.engines.previz.styles import comic
from reelwright.engines.previz.styles.catalogue import MANNERS, STYLES, painter, restyled
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.texels import cushion, outline
from tests.engines.previz.shoot import synthetic

WIDTH, HEIGHT, FPS = 256, 144, 8


@cache
def staged(name: str | None) -> Scene:
    """The scene of this file in a style. Shared: nobody writes to it."""
    return synthetic.scene() if name is None else restyled(staged(None), name, 3)


@cache
def film(name: str | None, count: int = 10) -> tuple[np.ndarray, ...]:
    scene = staged(name)
    shooter = Shooter(scene, path_of(scene, "horizontal_right", 1280, 5), Format(WIDTH, HEIGHT, FPS, 40), 3)
    finish = painter(scene, name, WIDTH, HEIGHT) if name else np.copy
    desk = shooter.desk()
    return tuple(finish(shooter.frame(12 + i, desk)).astype(int) for i in range(count))


def test_every_style_of_the_catalogue_is_there():
    assert set(STYLES) == set(catalog.STYLES)


def test_every_manner_that_words_may_name_is_there():
    assert set(MANNERS) == set(NAMED) | set(STYLES)


def test_styles_are_told_apart_from_each_other_and_from_none():
    for a, b in itertools.combinations((None, *MANNERS), 2):
        far = np.abs(film(a)[0] - film(b)[0]).mean()
        assert far > (9 if {a, b} <= {None, *STYLES} else 5), (a, b)


@pytest.mark.parametrize("name", MANNERS)
def test_no_style_flickers(name):
    """A camera that goes evenly: no step is much larger than the usual one. On twos every second step is."""
    held = staged(name).look.twos
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(film(name)[::held])]
    assert max(steps) < 1.5 * np.median(steps)


@pytest.mark.parametrize("name", MANNERS)
def test_a_style_moves_nothing(name):
    before, after = staged(None), staged(name)
    assert after.camera == before.camera
    assert after.subject == before.subject
    for a, b in zip(before.planes, after.planes, strict=True):
        assert (a.x, a.y, a.z, a.ppm, a.anchor, len(a.cycle)) == (b.x, b.y, b.z, b.ppm, b.anchor, len(b.cycle))
        assert all(p.shape == q.shape and q.dtype == np.uint8 for p, q in zip(a.cycle, b.cycle, strict=True))
        assert all((q[..., :3].max(-1) <= q[..., 3]).all() for q in b.cycle), "not premultiplied"


@pytest.mark.parametrize("name", MANNERS)
def test_a_tile_still_tiles(name):
    tile = staged(name).ground.tile.astype(float)
    seam, inside = np.abs(tile[0] - tile[-1]).mean(), np.abs(np.diff(tile, axis=0)).mean((1, 2)).max()
    plain = staged(None).ground.tile.astype(float)
    assert seam < 1.5 * inside + 2 or seam < 1.2 * np.abs(plain[0] - plain[-1]).mean()


@cache
def pictured() -> Scene:
    return synthetic.pictured(HEIGHT, WIDTH)


@pytest.mark.parametrize("name", MANNERS)
def test_a_users_picture_is_left_as_it_is(name):
    scene = pictured()
    assert restyled(scene, name, 3) is scene


def test_no_style_changes_nothing():
    scene = synthetic.scene()
    assert restyled(scene, None, 3) is scene


def card(role: str = "thing") -> Skin:
    alpha = np.zeros((60, 80), np.uint8)
    alpha[10:50, 20:60] = 255
    return Skin(np.full((60, 80, 3), 120, np.uint8), alpha, role, 0.5)


def test_ink_runs_along_the_inside_of_an_outline():
    line = outline(card(), 2.0)  # 4 texels
    assert line[30, 20:24].min() == 255
    assert line[30, 26:54].max() == line[30, :20].max() == 0


def test_a_cushion_is_highest_in_the_middle():
    height = cushion(card(), 8.0)
    assert height[30, 40] > height[30, 26] > height[30, 21] > height[30, 10]


def test_thin_things_are_no_bodies():
    """Mist and shadows are not inked, however the style draws."""
    seen = []
    mist = Plane("mist", (np.full((20, 30, 4), 40, np.uint8),), 0, 0, 20, 4, (15, 20))
    repainted(replace(synthetic.scene(), planes=(mist,), quads=()), lambda s: seen.append((s.name, s.role)) or s)
    assert ("mist", "veil") in seen


def rows(scene: Scene) -> list[str]:
    return [e.name for e in scene.emitters]


def test_cyberpunk_is_a_wet_night_out_of_doors_only():
    outside = restyled(synthetic.scene(), "cyberpunk", 3)
    assert outside.water is not None
    assert "rain" in rows(outside)
    room = replace(synthetic.scene(), sky=replace(synthetic.scene().sky, decks=()))
    inside = restyled(room, "cyberpunk", 3)
    assert inside.water is None
    assert "rain" not in rows(inside)
    assert film("cyberpunk")[0].mean() < 0.75 * film(None)[0].mean()


def test_clay_moves_on_twos_while_the_camera_goes_on():
    scene = restyled(synthetic.scene(velocity=(1.0, 0, 0)), "clay", 3)
    shooter = Shooter(scene, path_of(scene, "fix_bg", 1280, 5), Format(WIDTH, HEIGHT, FPS, 40), 3)
    frames = [shooter.frame(i, shooter.desk()) for i in (10, 11, 12)]
    assert np.array_equal(frames[0], frames[1])
    assert not np.array_equal(frames[1], frames[2])


def test_black_and_white_has_no_colour():
    frame = film("monochrome")[0]
    assert np.abs(frame - frame.mean(-1, keepdims=True)).max() < 4 < np.abs(film(None)[0] - film(None)[0].mean(
        -1, keepdims=True)).max()


def test_pixel_art_is_blocks_of_few_colours():
    frame = film("pixels")[0].astype(np.uint8)
    assert len(np.unique(frame)) <= 8
    assert (frame[0:2, 0:2] == frame[0, 0]).all()


def test_a_watercolour_lies_on_bare_paper():
    frame = film("watercolour")[0]
    assert frame[0].min() > 200 > frame[HEIGHT // 2, WIDTH // 2 - 20 : WIDTH // 2 + 20].min()


def test_a_comic_has_a_panel_and_ink():
    frame = film("comic")[0]
    assert frame[0].min() > 220
    drawn = comic.brush(card()).colour
    assert drawn[30, 21].max() < 40
    assert drawn[30, 40].min() > 80


def test_clay_catches_light_from_the_upper_left():
    ball = np.zeros((80, 80, 4), np.uint8)
    cv2.circle(ball, (40, 40), 34, (110, 110, 110, 255), -1)
    scene = replace(synthetic.scene(), planes=(Plane("ball", (ball,), 0, 0, 7, 110, (40, 80)),), quads=())
    made = restyled(scene, "clay", 3).planes[0].cycle[0].astype(float)
    assert made[14:24, 14:30].mean() > made[-24:-14, -30:-14].mean() * 1.2


def test_light_falls_through_blinds_indoors_only():
    """Rows of a grey wall: even in the open, striped under a ceiling."""
    wall = np.full((200, 200, 4), (110, 110, 110, 255), np.uint8)
    plane = Plane("back wall", x=0.0, y=0.0, z=6.0, ppm=60.0, anchor=(100.0, 200.0), cycle=(wall,))
    ceiling = Quad("ceiling", wall, (-2.0, 2.8, 1.0), (4.0, 0.0, 0.0), (0.0, 0.0, 5.0))
    scene = replace(synthetic.scene(), planes=(plane,), quads=())
    rows = [restyled(s, "noir", 1).planes[0].cycle[0][..., 1].max(1).astype(int)
            for s in (scene, replace(scene, quads=(ceiling,)))]  # fmt: skip
    assert np.ptp(rows[0]) < 4 < 60 < np.ptp(rows[1])
