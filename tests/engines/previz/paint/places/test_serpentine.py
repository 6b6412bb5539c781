"""A road that winds below a drone."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from reelwright.engines.previz.paint.places.serpentine import Serpentine

OWN = 40.0


@pytest.fixture
def scape():
    box = SimpleNamespace(near=OWN - 1, far=OWN + 1)
    return SimpleNamespace(order=SimpleNamespace(clear=(box,)), side=1.0, origin=(3.0, 7.0))


def spread(scape, x, z):
    return Serpentine().spread(np.asarray(x, np.float32), np.asarray(z, np.float32), scape)


def test_the_hero_is_on_its_straight(scape):
    x = np.linspace(-25, 25, 60)[None, :]
    _, cover = spread(scape, x, np.full_like(x, OWN))
    assert cover.min() == 1.0


def test_beside_it_there_is_land(scape):
    x = np.linspace(-25, 25, 60)[None, :]
    _, cover = spread(scape, x, np.full_like(x, OWN + 14.0))
    assert cover.max() == 0.0


def test_it_goes_on_without_a_gap(scape):
    """Every depth between two straights is crossed by a bend."""
    z = np.arange(OWN, OWN + 280.0, 2.0)[:, None]
    x = np.linspace(-200, 200, 800)[None, :]
    _, cover = spread(scape, np.broadcast_to(x, (len(z), 800)), np.broadcast_to(z, (len(z), 800)))
    assert (cover.max(axis=1) > 0.9).all()


def test_trees_keep_off_it(scape):
    road = Serpentine()
    assert road.room(0.0, OWN, scape) < 0 < road.room(0.0, OWN + 15.0, scape)
