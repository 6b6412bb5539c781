"""Fire from a mouth, strings in hands, things that burn: pure functions of time that belong to somebody."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.scene import Emitter, Scene
from tests.engines.previz.paint.test_stage import staged


def emitter(scene: Scene, name: str) -> Emitter:
    return next(e for e in scene.emitters if e.name == name)


def test_fire_leaves_the_dragons_head_and_goes_where_it_looks():
    scene, fates = staged("a dragon perched on a tower breathes fire")
    fire, dragon = emitter(scene, "fire"), next(p for p in scene.planes if p.name == "dragon")
    rows = fire.at(1.6)
    shown = rows[rows[:, 3] > 0]
    way = -np.sign(dragon.x)  # it looks into the frame
    assert np.median((shown[:, 0] - dragon.x) * way) > 0
    assert shown[:, 1].min() > dragon.y
    assert ("fire", "drawn") in {(f.what, f.outcome) for f in fates}


def test_fire_comes_in_breaths_and_is_a_pure_function_of_time():
    fire = emitter(staged("a dragon breathes fire")[0], "fire")
    sizes = [float(fire.at(t)[:, 3].sum()) for t in np.arange(0, 3.4, 0.2)]
    assert min(sizes) < 0.5 * max(sizes)
    assert np.array_equal(fire.at(1.3), fire.at(1.3))


@pytest.mark.parametrize("prompt", ["a dragon in a meadow", "a woman reads by a fire"])
def test_nobody_else_spits(prompt: str):
    assert not any(e.name == "fire light" for e in staged(prompt)[0].emitters)


def test_a_kite_hangs_on_a_string_that_follows_it():
    scene, fates = staged("a child flies a kite on a hill")
    string = emitter(scene, "string")
    kite = next(p for p in scene.planes if p.name == "kite")
    assert kite.y > scene.subject.top
    assert not np.allclose(string.at(0.0), string.at(1.0))
    assert ("kite", "dropped") not in {(f.what, f.outcome) for f in fates}


def test_what_burns_has_flames_and_smoke():
    scene, _ = staged("a burning castle at night")
    castle = next(p for p in scene.planes if p.name == "castle")
    flames = emitter(scene, "fire").at(1.0)
    assert np.all(np.abs(flames[:, 0] - castle.x) < 40)
    assert emitter(scene, "smoke").at(1.0)[:, 1].max() > flames[:, 1].max()


def test_who_flies_breathes_fire_at_what_lies_below():
    def slope(prompt: str) -> float:
        rows = emitter(staged(prompt)[0], "fire").at(1.6)
        shown = rows[rows[:, 3] > 0]
        return float(np.ptp(shown[:, 1]) / np.ptp(shown[:, 0]))

    assert slope("a dragon flies over a meadow and breathes fire") > 1.5 * slope("a dragon on a tower breathes fire")
