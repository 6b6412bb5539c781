"""Effects: one per row of the catalogue, neutral at the start, told apart, gone where a picture must be met."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.finish import effects
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
