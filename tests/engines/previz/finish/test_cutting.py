"""What effects are made of: figures read from mattes, cut-outs through fields, marks, letters, clocks."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.finish import fields, lettering, shapes
from reelwright.engines.previz.finish.figure import guessed, of_features, of_matte
from reelwright.engines.previz.finish.shapes import SHAPES, Mark, draw
from reelwright.engines.previz.finish.timing import Clock, told
from reelwright.engines.previz.finish.view import View, cast, mapped, place, shaken
from reelwright.engines.previz.scene import Features
from tests.engines.previz.finish.test_effects import matte, view


def test_the_head_is_the_thick_part_on_top_not_the_raised_arm():
    mask = matte(128)
    cv2.line(mask, (140, 62), (150, 12), 255, 5)
    head = of_matte(mask).head
    assert abs(head.x - 128) < 4 and abs(head.y - 40) < 5 and 8 < head.r < 14


def test_found_faces_are_believed():
    known = Features(
        (60, 10, 200, 144), (100, 20, 140, 64), ((108, 34, 116, 40), (124, 34, 132, 40)), (112, 50, 128, 56)
    )
    figure = of_features(known, 256, 144)
    assert figure.eyes[0].x == 112 and figure.mouth.y == 53 and not figure.whole
    assert abs(figure.head.x - 120) < 1


def test_without_a_subject_the_figure_is_the_frame():
    figure = guessed((0.0, 0.0, 256.0, 144.0), 256, 144, False)
    assert not figure.found and abs(figure.head.x - 128) < 1


def test_a_cut_out_put_back_is_the_picture():
    v = view()
    out = v.plate.copy()
    cast(out, v, fields.stay)
    assert np.abs(out.astype(int) - v.frame).max() <= 3


def test_a_moved_cut_out_is_elsewhere():
    v = view()
    out = v.plate.copy()
    cast(out, v, fields.moved(40, -10))
    apart = np.abs(out.astype(int) - v.plate).sum(2) > 60
    rows, columns = np.nonzero(apart)
    assert abs(columns.mean() - 168) < 4 and abs(rows.min() - 20) <= 2


@pytest.mark.parametrize(
    "field",
    [fields.scaled((128, 130), 1, 1), fields.turned((128, 70), 0), fields.swollen(128, 70, 30, 0), fields.moved(0, 0)],
)
def test_fields_with_nothing_to_do_do_nothing(field):
    points = mapped(field, (0, 0, 256, 144))
    y, x = np.mgrid[0:144, 0:256]
    assert np.abs(points[..., 0] - x).max() < 0.01 and np.abs(points[..., 1] - y).max() < 0.01


def test_a_swelling_pushes_outwards():
    dot = np.zeros((144, 256), np.uint8)
    dot[70:73, 140:143] = 255
    points = mapped(fields.swollen(128, 71, 30, 0.8), (0, 0, 256, 144))
    none = None
    seen = cv2.remap(dot, points, none, cv2.INTER_LINEAR)
    assert np.argwhere(seen > 40)[:, 1].mean() > 144


def test_a_figure_that_the_frame_cuts_off_stays_in_its_lower_end():
    mask = matte(128)
    mask[130:] = mask[129]
    v = View(view().frame, view().plate, mask, of_matte(mask))
    out = v.plate.copy()
    cast(out, v, fields.lifted(v.figure, 14))
    assert not v.figure.whole
    assert np.abs(out[-1, 118:138].astype(int) - v.frame[-1, 118:138]).max() < 40


def test_coming_closer_never_shows_what_is_beyond_the_frame():
    v = view(30.0).closer(1.6, 30, 40)
    assert v.frame.shape == (144, 256, 3) and v.figure.head.r > 1.4 * view(30.0).figure.head.r
    assert np.abs(v.figure.head.x - 30 * 1.6) < 24


def test_a_jolt_moves_the_frame():
    assert shaken(view().frame, 0, 0) is view().frame
    assert np.abs(shaken(view().frame, 6, 0).astype(int) - view().frame).mean() > 2


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_drawn_where_it_should_be(shape):
    out = np.zeros((90, 160, 3), np.uint8)
    draw(out, (Mark(shape, 100, 35, 20, (255.0, 128.0, 0.0)),))
    rows, columns = np.nonzero(out[..., 0])
    assert 92 < columns.mean() < 108
    assert 25 < rows.mean() < 45


def test_wide_glows_look_the_same_drawn_small():
    """The short cut of wide glows changes nothing that is seen."""
    cover = np.zeros((200, 200), np.float32)
    cover[80:120, 80:120] = 1
    assert np.abs(shapes._softened(cover, 12) - cv2.GaussianBlur(cover, (0, 0), 12)).max() < 0.03


def test_letters_are_premultiplied_and_may_hang_over_the_edge():
    picture = lettering.letters("WINNER", 40, (255, 240, 150), (255, 160, 20), (40, 20, 0), 0.1)
    assert (picture[..., :3].max(2) <= picture[..., 3]).all() and picture[..., 3].max() == 255
    out = np.zeros((60, 80, 3), np.uint8)
    place(out, picture, -30, 20)
    place(out, picture, 500, 20)
    assert out[:15].max() == 0 < out[20:].max()


def test_clocks():
    c = Clock(1.0, 5.0)
    assert c.on(0.0, 1.0) == 1 and c.on(1.0) == 0 and c.hit(1.2) == 0 and c.hit(1.0) == 1
    assert Clock(1.0, 5.0, 0.5).on(0, 1) == 0.5
    assert told(8.0, 2.5) == 4.0
