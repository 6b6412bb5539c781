"""Explosions and launches: nothing before, fire, then smoke; columns of smoke stand on their summit."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.brushes.billows import AGES, SHAPES, billows
from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.staging.effects.blasts import BANG
from reelwright.engines.previz.scene import Emitter, Scene
from tests.engines.previz.paint.test_stage import staged


def scene(prompt: str) -> Scene:
    return staged(prompt, width=320, height=180)[0]


def of(prompt: str, name: str) -> list[Emitter]:
    return [e for e in scene(prompt).emitters if e.name == name]


def area(emitter: Emitter, t: float) -> float:
    return float((emitter.at(t)[:, 3] ** 2).sum())


def test_smoke_glows_when_young_and_thins_out():
    atlas = billows(light("afternoon", "fair", "neutral", 1.0, 0.3, ()), "#57504a", 1.0)
    assert len(atlas) == AGES * SHAPES
    young, old = atlas[0].astype(int), atlas[-1].astype(int)
    assert young[..., 2].mean() > 3 * old[..., 2].mean()
    assert old[..., 3].max() < 0.4 * young[..., 3].max()
    assert all((p[..., :3] <= p[..., 3:]).all() for p in atlas)


@pytest.mark.parametrize("prompt", [
    "A building explodes in a city street", "A hero walks away from an explosion", "a car blows up on a bridge",
])  # fmt: skip
def test_an_explosion_comes_with_a_bang(prompt: str):
    ball = of(prompt, "blast")[0]
    assert area(ball, BANG - 0.1) == 0
    assert area(ball, BANG + 0.5) > 0
    assert area(ball, BANG + 1.5) > area(ball, BANG + 0.3)


def test_nothing_explodes_unsaid():
    assert not of("A hero walks down a city street", "blast")


def test_a_rocket_leaves_its_smoke_behind():
    smoke = of("A rocket lifts off at dawn", "launch")[0]
    assert area(smoke, 3.0) > 2 * area(smoke, 0.2) > 0
    assert of("A rocket launches at night", "fire")
    assert not of("A rocket stands on a meadow", "launch")


def test_a_summits_smoke_rises_from_it():
    column = next(e for e in of("A volcano erupts at dusk", "stack") if e.kind == "stamp")
    rows = column.at(1.0)
    rows = rows[np.argsort(rows[:, 1])]
    assert rows[:10, 3].mean() < rows[-10:, 3].mean()  # it spreads as it rises
    assert (column.at(1.0) == column.at(1.0)).all()
