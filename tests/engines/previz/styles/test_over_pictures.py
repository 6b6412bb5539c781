"""Styles over the frames of a user's picture: one for each of the catalogue, told apart at a glance, calm in time."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.finish.finisher import watermark
from reelwright.engines.previz.styles.catalogue import STYLES
from reelwright.engines.previz.styles.surfaces import Painter
from tests.engines.previz.shoot.synthetic import noise, photo

WIDTH, HEIGHT = 320, 180


def style(name: str, width: int, height: int) -> Painter:
    return STYLES[name].over_picture(width, height)


def scene() -> np.ndarray:
    """A sky, a hill, a red ball."""
    frame = np.ascontiguousarray(photo(HEIGHT, WIDTH)[..., ::-1]) // 3 + 90
    frame[110:] = (70, 120, 60) * (0.7 + 0.5 * noise(HEIGHT - 110, WIDTH, 3)[..., None])
    cv2.circle(frame, (150, 100), 34, (200, 60, 50), -1, cv2.LINE_AA)
    return frame.astype(np.uint8)


def test_every_style_of_the_catalogue_is_there():
    assert set(STYLES) == set(catalog.STYLES)


@pytest.mark.parametrize("size", [(360, 640), (540, 540), (640, 360)])
@pytest.mark.parametrize("name", STYLES)
def test_styles_keep_the_size_and_the_frame_they_were_given(name, size):
    frame = cv2.resize(scene(), size)
    before = frame.copy()
    out = style(name, *size)(frame)
    assert out.shape == frame.shape
    assert out.dtype == np.uint8
    assert np.array_equal(frame, before)


def test_styles_are_told_apart():
    frame = scene()
    painted = {name: style(name, WIDTH, HEIGHT)(frame).astype(int) for name in STYLES} | {"": frame.astype(int)}
    for a, b in itertools.combinations(painted, 2):
        assert np.abs(painted[a] - painted[b]).mean() > 7, (a, b)


@pytest.mark.parametrize("name", STYLES)
def test_styles_do_not_flicker(name):
    """A slow push: no difference between neighbours is much larger than usual."""
    paint = style(name, WIDTH, HEIGHT)
    frames = []
    for i in range(8):
        zoom = np.array([[1 + 0.004 * i, 0, -0.6 * i], [0, 1 + 0.004 * i, -0.4 * i]])
        moved = cv2.warpAffine(scene(), zoom, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REFLECT_101)
        frames.append(paint(moved).astype(int))
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps[1:]) < 1.5 * np.median(steps[1:]) + 0.5


def test_3d_animation_keeps_detail_lights_and_most_of_the_colour():
    """It must not wash the picture out: edges as sharp, colour little more, blacks and whites where they were."""
    frame = scene()
    frame[20:30, 20:30], frame[20:30, 40:50] = 255, 4
    out = style("3d_animation", WIDTH, HEIGHT)(frame)

    def sharpness(image: np.ndarray) -> float:
        return float(np.abs(cv2.Laplacian(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[60:140, 100:200], cv2.CV_32F)).max())

    def colour(image: np.ndarray) -> float:
        return float(cv2.cvtColor(image, cv2.COLOR_RGB2HSV)[..., 1].mean())

    assert sharpness(out) > sharpness(frame)
    assert 0.85 < colour(out) / colour(frame) < 1.25
    assert out[22:28, 22:28].min() > 225
    assert out[22:28, 42:48].max() < 40


@pytest.mark.parametrize("name", ["comic", "anime", "clay"])
def test_a_dark_hero_stays_readable(name):
    """Two dark tones beside each other are still two."""
    frame = scene()
    frame[40:140, 60:100], frame[40:140, 100:140] = (30, 32, 52), (70, 56, 60)
    out = style(name, WIDTH, HEIGHT)(frame).astype(float)
    assert np.abs(out[60:120, 68:92].mean((0, 1)) - out[60:120, 108:132].mean((0, 1))).max() > 14


def test_cyberpunk_keeps_blacks_and_shows_both_lamps():
    frame = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
    frame[60:120, 140:180] = 6
    out = style("cyberpunk", WIDTH, HEIGHT)(frame).astype(float)
    assert out[80:100, 150:170].mean() < 30
    lower, upper = out[-60:-30, 40:80].mean((0, 1)), out[30:60, -80:-40].mean((0, 1))
    assert (lower[0] - lower[1]) - (upper[0] - upper[1]) > 40


def test_the_watermark_is_small():
    mark = watermark(720)
    assert mark.shape[0] < 40
    assert mark.shape[1] < 180
    assert mark.max() == 1
