"""Styles: one for each of the catalogue, told apart at a glance, and calm in time."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.finish.finisher import watermark
from reelwright.engines.previz.finish.styles import MAKERS, style
from tests.engines.previz.shoot.synthetic import noise, photo

WIDTH, HEIGHT = 320, 180


def scene() -> np.ndarray:
    """A sky, a hill, a red ball."""
    frame = np.ascontiguousarray(photo(HEIGHT, WIDTH)[..., ::-1]) // 3 + 90
    frame[110:] = (70, 120, 60) * (0.7 + 0.5 * noise(HEIGHT - 110, WIDTH, 3)[..., None])
    cv2.circle(frame, (150, 100), 34, (200, 60, 50), -1, cv2.LINE_AA)
    return frame.astype(np.uint8)


def test_every_style_of_the_catalogue_is_there():
    assert set(MAKERS) == set(catalog.STYLES)


@pytest.mark.parametrize("size", [(360, 640), (540, 540), (640, 360)])
@pytest.mark.parametrize("name", MAKERS)
def test_styles_keep_the_size_and_the_frame_they_were_given(name, size):
    frame = cv2.resize(scene(), size)
    before = frame.copy()
    out = style(name, *size).paint(frame)
    assert out.shape == frame.shape
    assert out.dtype == np.uint8
    assert np.array_equal(frame, before)


def test_styles_are_told_apart():
    frame = scene()
    painted = {name: style(name, WIDTH, HEIGHT).paint(frame).astype(int) for name in MAKERS} | {"": frame.astype(int)}
    for a, b in itertools.combinations(painted, 2):
        assert np.abs(painted[a] - painted[b]).mean() > 7, (a, b)


@pytest.mark.parametrize("name", MAKERS)
def test_styles_do_not_flicker(name):
    """A slow push: no difference between neighbours is much larger than usual."""
    paint = style(name, WIDTH, HEIGHT).paint
    frames = []
    for i in range(8):
        zoom = np.array([[1 + 0.004 * i, 0, -0.6 * i], [0, 1 + 0.004 * i, -0.4 * i]])
        moved = cv2.warpAffine(scene(), zoom, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REFLECT_101)
        frames.append(paint(moved).astype(int))
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps[1:]) < 1.5 * np.median(steps[1:]) + 0.5


def test_the_watermark_is_small():
    mark = watermark(720)
    assert mark.shape[0] < 40
    assert mark.shape[1] < 180
    assert mark.max() == 1
