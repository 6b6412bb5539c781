"""A wooden footbridge from the side."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.staging.built.timber import footbridge


def bridge(**changes):
    known = {"tall": 2.0, "bay": 3.0, "ppm": 60.0, "snow": 0.0, "red": False} | changes
    return footbridge(rng=np.random.default_rng(3), **known)


def test_one_sees_who_crosses_through_the_railing():
    matte = bridge()
    rail = matte.alpha[: int(matte.anchor[1])]
    assert 0.05 < rail.mean() < 0.4
    assert rail.mean(axis=1).max() > 0.9, "a handrail goes all along"


def test_copies_go_on_without_a_seam():
    alpha = bridge().alpha
    assert np.abs(alpha[:, 0] - alpha[:, -1]).max() < 0.05


@pytest.mark.parametrize("red", [True, False])
def test_paint_is_red_only_where_it_is_said(red):
    matte = bridge(red=red)
    r, g, _ = matte.albedo[matte.alpha > 0.9].mean(axis=0)
    assert (r > 4 * g) == red


def test_snow_lies_on_the_deck():
    plain, white = bridge(), bridge(snow=1.0)
    row = int(plain.anchor[1]) + 1
    assert white.albedo[row].mean() > 2 * plain.albedo[row].mean()
