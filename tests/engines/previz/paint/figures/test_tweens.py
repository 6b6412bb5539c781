"""A calm loop is drawn in fewer pictures; what moves far, blinks or comes and goes is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures.bake import Surface, bake
from reelwright.engines.previz.paint.figures.model import Part
from reelwright.engines.previz.paint.figures.tweens import between, filled, keys
from reelwright.engines.previz.paint.lighting.matte import Matte

SQUARE = np.array([[[0, 0], [1, 0], [1, 1], [0, 1]]], float)


def square(x: float, glow: float = 0.0) -> Part:
    return Part(SQUARE + np.array((x, 0.0)), 0.0, (0.5, 0.5, 0.5), glow=glow)


def plain(grey: float, alpha: float, glowing: bool = False) -> Matte:
    colour = np.full((2, 2, 3), grey, np.float32)
    return Matte(colour, np.full((2, 2), alpha, np.float32), 10.0, emission=colour if glowing else None)


@pytest.mark.parametrize(("texels", "drawn"), [(0.0, [0, 3, 6]), (1.9, [0, 2, 4, 6, 7]), (4.5, [*range(8)])])
def test_slower_loops_draw_fewer_pictures(texels: float, drawn: list[int]):
    loop = [[square(0.01 * texels * k)] for k in range(8)]
    assert keys(loop, 100.0) == drawn


@pytest.mark.parametrize("odd", [[square(0.1)], [square(0.0, glow=1.0)], [], [square(0.0), square(0.0)]])
def test_what_stands_out_is_drawn(odd: list[Part]):
    loop = [[square(0.0)] for _ in range(8)]
    loop[4] = odd
    assert {3, 4, 5} <= set(keys(loop, 100.0))


def test_in_betweens_lie_between_and_close_the_loop():
    loop = filled({0: plain(0.0, 1.0), 2: plain(1.0, 1.0, glowing=True)}, 4)
    assert [float(m.albedo.mean()) for m in loop] == pytest.approx([0.0, 0.5, 1.0, 0.5])
    assert loop[1].emission is not None and float(loop[1].emission.mean()) == pytest.approx(0.5)


def test_colour_comes_from_what_is_there():
    mean = between(plain(0.8, 1.0), plain(0.0, 0.0), 0.5)
    assert float(mean.albedo.mean()) == pytest.approx(0.8) and float(mean.alpha.mean()) == pytest.approx(0.5)


def test_a_calm_loop_keeps_its_length_and_size():
    mattes, _ = bake(lambda phase: [square(0.002 * np.sin(2 * np.pi * phase))], 8, 40.0, Surface(1.0))
    assert len(mattes) == 8 and len({m.alpha.shape for m in mattes}) == 1
