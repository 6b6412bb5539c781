"""Depth of field: the hero sharp, the rest softer the farther it is from the hero, wide shots sharp throughout."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.scene import Plane, Scene
from reelwright.engines.previz.shoot.defocus import Defocus, defocused
from tests.engines.previz.shoot import synthetic


def hero(height: float, z: float = 5.0) -> Scene:
    scene = synthetic.scene()
    return replace(scene, subject=replace(scene.subject, top=height, z=z))


def test_the_larger_the_hero_the_shallower_the_focus():
    wide, close = Defocus.of(hero(0.5)), Defocus.of(hero(6.0))
    assert wide.softness(400) < 0.5 < close.softness(400)
    assert close.softness(close.depth) == 0
    assert close.softness(0.5) > close.softness(3) > close.softness(4.5)


def test_what_is_large_but_far_has_deep_focus_and_a_table_top_has_none():
    tower, candle = Defocus.of(hero(40.0, 60.0)), Defocus.of(hero(0.5, 1.0))
    assert max(tower.softness(z) for z in (8, 20, 400)) < 2.2
    assert candle.softness(5) > 2.5

def plane(z: float, **changes) -> Plane:
    card = np.full((120, 90, 4), 255, np.uint8)
    return replace(Plane("card", (card,), 0.0, 0.0, z, 300.0, (45.0, 120.0)), **changes)


def test_a_soft_plane_stands_where_it_stood_and_is_stored_smaller():
    scene = hero(6.0)
    sharp, soft = plane(2.5), defocused(plane(2.5), scene, Defocus.of(scene), 1.0)
    assert soft.ppm < sharp.ppm
    alpha = soft.cycle[0][..., 3].astype(float)
    y, x = np.indices(alpha.shape)
    middle = ((alpha * x).sum() / alpha.sum() + 0.5, (alpha * y).sum() / alpha.sum() + 0.5)
    away = [(a - m) / soft.ppm for a, m in zip(soft.anchor, middle, strict=True)]
    assert away == pytest.approx([0.0, 0.2], abs=0.005)  # m from the card's middle to its foot
    assert alpha[0].max() == alpha[:, 0].max() == 0
    assert alpha.sum() / soft.ppm**2 == pytest.approx(255 * 120 * 90 / 300**2, rel=0.03)


def test_the_hero_and_what_is_beside_it_stay_as_painted():
    scene = hero(6.0)
    focus = Defocus.of(scene)
    for card in (plane(1.2, subject=True), plane(5.1)):
        assert defocused(card, scene, focus, 1.0) is card


def test_what_repeats_still_has_no_seam():
    scene = hero(6.0)
    strip = np.full((40, 64, 4), 255, np.uint8)
    strip[..., 0] = np.linspace(0, 250, 64).astype(np.uint8)
    soft = defocused(plane(1.5, cycle=(strip,), anchor=(32.0, 40.0), repeat=True), scene, Defocus.of(scene), 1.0)
    assert soft.cycle[0][soft.cycle[0].shape[0] // 2, :, 3].min() == 255
