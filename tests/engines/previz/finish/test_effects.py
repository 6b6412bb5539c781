"""Effects: one per row of the catalogue, neutral at the start, told apart, gone where a picture must be met."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.finish import effects, shapes
from reelwright.engines.previz.finish.moment import Bulge, Moment, apply
from reelwright.engines.previz.finish.shapes import SHAPES, Mark, draw
from reelwright.engines.previz.shoot.shooter import Focus
from tests.engines.previz.shoot.synthetic import photo

FRAME = np.ascontiguousarray(photo(90, 160)[..., ::-1])
HERO = Focus(80.0, 46.0, 70.0)


def strip(name: str) -> np.ndarray:
    """What an effect shows at five times of a 5 s clip."""
    return np.stack([apply(FRAME, effects.moment(name, t, 5.0), HERO) for t in (1.1, 2.05, 2.5, 3.4, 4.6)]).astype(int)


def test_every_effect_of_the_catalogue_is_there():
    assert set(effects.EFFECTS) == set(catalog.EFFECTS)


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_effects_begin_neutral_and_come_on(name):
    assert effects.moment(name, 0.0, 5.0) == Moment()
    first = apply(FRAME, effects.moment(name, 1 / 24, 5.0), HERO).astype(int)
    assert np.abs(first - FRAME).mean() < 4
    assert np.abs(strip(name) - FRAME).mean() > 0.8


def test_no_two_effects_look_alike():
    strips = {name: strip(name) for name in effects.EFFECTS}
    for a, b in itertools.combinations(strips, 2):
        assert np.abs(strips[a] - strips[b]).mean() > 0.8, (a, b)


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_a_faded_effect_is_neutral(name):
    assert effects.moment(name, 3.0, 5.0, 0.0) == Moment()
    half = np.abs(apply(FRAME, effects.moment(name, 3.0, 5.0, 0.15), HERO).astype(int) - FRAME).mean()
    assert half < np.abs(apply(FRAME, effects.moment(name, 3.0, 5.0), HERO).astype(int) - FRAME).mean() + 0.5


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_effects_last_eight_seconds_too(name):
    out = apply(FRAME, effects.moment(name, 7.9, 8.0), HERO)
    assert out.shape == FRAME.shape
    assert out.max() > 20


def test_a_bulge_pushes_things_outwards():
    dots = np.zeros((90, 160, 3), np.uint8)
    dots[46, 90] = 255
    out = apply(dots, Moment(bulges=(Bulge(0, 0, 0.4, 0.8),)), HERO)
    assert np.argwhere(out[..., 0] > 10)[:, 1].mean() > 92


def test_coming_closer_keeps_the_hero_in_place():
    dots = np.zeros((90, 160, 3), np.uint8)
    dots[46, 80] = dots[46, 100] = 255
    out = apply(dots, Moment(), HERO, 1.5)
    columns = np.unique(np.argwhere(out[..., 0] > 40)[:, 1])
    assert abs(columns.min() - 80) <= 1
    assert abs(columns.max() - 110) <= 1


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_drawn_where_it_should_be(shape):
    black = np.zeros((90, 160, 3), np.uint8)
    out = draw(black, (Mark(shape, 0.2, -0.1, 0.2, (255.0, 128.0, 0.0)),), (80, 45), 100)
    rows, columns = np.nonzero(out[..., 0])
    assert 92 < columns.mean() < 108
    assert 25 < rows.mean() < 45
    assert black.max() == 0


def test_marks_go_with_the_hero():
    """Moved and grown by the same warp as the picture below them."""
    dots = np.zeros((90, 160, 3), np.uint8)
    out = apply(dots, Moment(zoom=1.5, dx=0.1, marks=(Mark("disc", 0.2, 0, 0.04, (255.0, 255.0, 255.0)),)), HERO, 1.2)
    column = np.argwhere(out[..., 0] > 128)[:, 1].mean()
    assert column == pytest.approx(80 + 70 * 1.2 * (0.2 * 1.5 + 0.1), abs=1.5)


def test_wide_glows_look_the_same_drawn_small():
    """The short cut of wide glows changes nothing that is seen."""
    cover = np.zeros((200, 200), np.float32)
    cover[80:120, 80:120] = 1
    assert np.abs(shapes._softened(cover, 12) - cv2.GaussianBlur(cover, (0, 0), 12)).max() < 0.03


DARK = np.full((180, 320, 3), 60, np.uint8)
STANDING = Focus(160.0, 100.0, 120.0)


def lit(t: float, seconds: float = 5.0) -> np.ndarray:
    """How much light the tiger's touch adds to a dark frame, float (h, w)."""
    out = apply(DARK, effects.moment("the tigers touch", t, seconds), STANDING).astype(float)
    return np.maximum(out[..., 0] - 60, 0)


def test_the_tiger_gathers_roars_and_goes():
    low, high = slice(100, 170), slice(0, 70)
    assert lit(0.9)[low].sum() > lit(0.9)[high].sum()  # streaks from the feet first
    assert lit(2.5)[high].mean() > 5 * lit(0.7)[high].mean()  # then the head above the shoulders
    assert lit(4.95).sum() < 0.25 * lit(2.5).sum()
    assert lit(7.9, 8.0).sum() < 0.25 * lit(4.0, 8.0).sum()


def test_the_tiger_stays_about_the_hero_and_leaves_it_readable():
    light = lit(2.5)
    assert light[:, :40].mean() < 2
    assert light[:, -40:].mean() < 2
    assert light[95:150, 153:167].mean() < 0.6 * light[95:150, 120:200].mean() + 12


def test_the_tiger_does_not_flicker():
    frames = [lit(2.2 + k / 24) for k in range(16)]
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps) < 1.5 * np.median(steps)
