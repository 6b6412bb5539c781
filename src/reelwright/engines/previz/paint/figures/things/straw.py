"""Hay and straw: a bale tied with twine, a heap. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_LONG, _HIGH, _DEEP = 1.0, 0.46, 0.52
_TONES = ("#d8b050", "#c89a3c", "#e6c872", "#b8862c", "#cfae58")


def _blades(at: Rows, out: Rows, rng: np.random.Generator, long: float) -> list[Mesh]:
    """A stalk at each point (n, 3), pointing about the way of out (n, 3), in a few golds."""
    parts = []
    for k, (p, n) in enumerate(zip(at, out, strict=True)):
        way = n * rng.uniform(0.15, 0.6) + rng.normal(0, 1.0, 3) * (1.0 - 0.5 * np.abs(n))
        way = way / max(float(np.linalg.norm(way)), 1e-6) * long * rng.uniform(0.5, 1.2)
        bow = p + way * 0.5 + rng.normal(0, 0.006, 3)
        colour = _TONES[k % len(_TONES)]
        parts.append(
            tube(
                [tuple(p - 0.2 * way), tuple(bow), tuple(p + way)],
                [0.0032, 0.003, 0.0012],
                Stuff(paint(colour), gloss=0.15, wear=0.0),
                3,
                caps=False,
            )
        )
    return parts


def bale(cue: Cue) -> Thing:
    """A square bale: pressed straw with stalks that stick out on every side, twice tied."""
    rng, gold = stream(cue), tone(cue, "#cfa544")
    straw = Stuff(gold, "thatch", tint(gold, 0.55), 0.035, 1.0, 0.05, wear=0.0)
    sides = []
    for axis, way in ((1, 1.0), (2, 1.0), (2, -1.0), (0, 1.0), (0, -1.0)):
        n = 150 if axis else 80
        p = rng.uniform(-0.5, 0.5, (n, 3)) * np.array((_LONG, _HIGH, _DEEP))
        p[:, axis] = way * 0.5 * (_LONG, _HIGH, _DEEP)[axis]
        p[:, 1] += _HIGH / 2
        out = np.zeros((n, 3))
        out[:, axis] = way
        sides += _blades(p, out, rng, 0.075)
    twine = matt("#8a3a24", 0.0)
    cords = []
    for x in (-0.22, 0.22):
        h, d = _HIGH, _DEEP / 2 + 0.006
        cords.append(tube([(x, 0.0, d), (x, h + 0.005, d), (x, h + 0.005, -d), (x, 0.0, -d)], 0.007, twine, 6))
    return Thing(join([box((_LONG, _HIGH, _DEEP), straw, 0.03), *sides, *cords]), pitch=12.0, turned=-32.0)


def haystack(cue: Cue) -> Thing:
    """A heap of loose hay, stalks all over it."""
    rng, gold = stream(cue), tone(cue, "#c89f42")
    straw = Stuff(gold, "thatch", tint(gold, 0.5), 0.06, 1.0, 0.05, wear=0.0)
    angles = np.linspace(0, 2 * math.pi, 61)
    rows = []
    for t in np.linspace(0, 1, 18):
        r = 0.92 * math.cos(t * math.pi / 2) ** 0.62
        lump = 1 + 0.06 * np.sin(3 * angles + 4 * t) + 0.04 * np.sin(7 * angles - 6 * t)
        rows.append(
            np.stack([r * lump * np.cos(angles), np.full_like(angles, 1.15 * t**0.92), r * lump * np.sin(angles)], 1)
        )
    body = np.array(rows)
    pick = body[rng.integers(0, 16, 620), rng.integers(0, 60, 620)]
    out = pick - np.array((0.0, 0.25, 0.0))
    out = out / np.linalg.norm(out, axis=1, keepdims=True)
    return Thing(join([grid(body, straw), *_blades(pick, out, rng, 0.16)]), pitch=6.0)


GOODS = (
    (bale, 0.48, "hay bale, bale of hay, straw bale, bale of straw, bale"),
    (haystack, 1.2, "haystack, stack of hay, pile of hay, heap of hay, hay, straw, pile of straw"),
)
"""Who makes it, how tall it is, m, and its nouns."""
