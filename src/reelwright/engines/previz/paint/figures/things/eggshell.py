"""The lower half of a large egg that broke open, in which what hatched still sits. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, grid, join
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_TALL, _HALF = 0.62, 0.40
_ROUND, _UP = 30, 12
_HUES = ("#d8cbb0", "#c8d0c0", "#cdb8a0")


def eggshell(cue: Cue) -> Thing:
    """A shell with a jagged rim, speckled outside, pale inside, shards about it."""
    rng = stream(cue)
    hue = tone(cue, _HUES[int(rng.integers(len(_HUES)))])
    outside = Stuff(hue, "marble", tint(hue, 0.8), 0.16, 0.1, 0.25, wear=0.3)
    inside = Stuff(paint("#f2ead8"), gloss=0.2, wear=0.1)
    rim = np.array([0.56 + (0.10 if k % 2 else -0.04) * float(rng.uniform(0.5, 1.2)) for k in range(_ROUND)])
    shell = _half(rim, 1.0, outside), _half(rim, 0.95, inside)
    lie = ((0.52, 0.16), (-0.50, 0.22), (0.34, 0.38))
    shards = [_shard(rng, outside).moved(x, 0.02, z) for x, z in lie]
    return Thing(join([*shell, *shards]), pitch=12.0)


def _half(rim: np.ndarray, share: float, stuff: Stuff) -> Mesh:
    """The shell up to heights of its rim, as shares of the whole egg's; share: of the outside's width."""
    rows = np.empty((_UP + 1, _ROUND + 1, 3))
    for j in range(_ROUND + 1):
        a = 2 * math.pi * j / _ROUND
        for i in range(_UP + 1):
            up = rim[j % _ROUND] * i / _UP
            wide = share * _HALF * math.sqrt(max(0.0, 1 - (2 * up - 1) ** 2)) * (1.12 - 0.24 * up)
            rows[i, j] = wide * math.cos(a), _TALL * 1.5 * up + 0.01 * (1 - share), wide * math.sin(a)
    return grid(rows, stuff)


def _shard(rng: np.random.Generator, stuff: Stuff) -> Mesh:
    return ball(0.08, stuff, 0.35, 8).turned("y", float(rng.uniform(0, 180))).turned("z", float(rng.uniform(-20, 20)))


GOODS = ((eggshell, 0.56, "eggshell"),)
