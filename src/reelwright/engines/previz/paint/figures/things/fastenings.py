"""What holds two edges together, shown large: a zipper, a hinge. In m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, DARK, cloth, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import named, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

_PARTS_AT, _TALL = 0.22, 0.46
"""m up to which it is closed, and its length."""


def _edge(y: float) -> float:
    """m from the middle to the teeth: none below the slider, apart above it."""
    up = max(0.0, y - _PARTS_AT)
    return 0.004 + 0.55 * up * up / (0.06 + up)


def zipper(cue: Cue) -> Thing:
    """Two tapes with their teeth, closed below and open above the slider with its pull."""
    colours = named(cue)
    tape = cloth(colours[0] if colours else paint("#2f5a8a"), 0.006)
    brass = surface(cue, BRASS) if not colours else BRASS
    parts: list[Mesh] = []
    for side in (-1.0, 1.0):
        ys = np.linspace(0.0, _TALL, 40)
        rows = [
            [
                (0.004 * math.sin(14 * y + 5 * t), y, side * (_edge(y) + 0.006 + 0.055 * t))
                for t in np.linspace(0, 1, 8)
            ]
            for y in ys
        ]
        parts.append(grid(np.array(rows), tape))
        parts.append(
            tube([(0.004, y, side * (_edge(y) + 0.007)) for y in ys], 0.0045, tape.dyed(tint(tape.colour, 0.7)), 8)
        )
        for k in range(58):
            y = 0.006 + k * (_TALL - 0.012) / 57 + (0.0035 if side > 0 else 0.0)
            parts.append(box((0.009, 0.0046, 0.011), brass, 0.0012).moved(0.004, y, side * _edge(y)))
    slider = join(
        [
            prism(
                [(-0.012, -0.022), (0.012, -0.022), (0.020, 0.020), (0.0, 0.028), (-0.020, 0.020)],
                0.022,
                brass,
                0.004,
            ),
            tube(
                [(0, 0.014, 0.010), (0, 0.010, 0.024), (0, -0.008, 0.024), (0, -0.012, 0.010)], 0.004, brass, 10, 20
            ),
            prism(
                [(-0.008, 0.0), (0.008, 0.0), (0.013, -0.075), (0.0, -0.088), (-0.013, -0.075)], 0.005, brass, 0.001
            ).moved(0, 0.0, 0.026),
        ]
    )
    parts += [slider.turned("y", 90).moved(0.006, _PARTS_AT, 0), box((0.012, 0.012, 0.026), brass, 0.002)]
    return Thing(join(parts), pitch=4.0, turned=76.0)


def _screws(plate: float) -> list[tuple[float, float]]:
    """Where the screws of one wing are."""
    return [(plate * 0.35, 0.045), (plate * 0.70, 0.105), (plate * 0.35, 0.165)]


def hinge(cue: Cue) -> Thing:
    """A butt hinge that stands half open: two leaves with their screws, the knuckles between them, a pin with knobs."""
    brass = surface(cue, metal("#c09a4a", 0.85, 0.5))
    wide, tall = 0.10, 0.21
    parts: list[Mesh] = []
    for turn in (-38.0, 218.0):
        leaf = [prism([(0.004, 0.0), (wide, 0.0), (wide, tall), (0.004, tall)], 0.007, brass, 0.0015)]
        for x, y in _screws(wide):
            for side in (1.0, -1.0):
                head = join(
                    [
                        lathe([(0.011, 0.0), (0.010, 0.002), (0.0, 0.0034)], metal("#d8dcde", 0.9), 20),
                        box((0.017, 0.0008, 0.003), DARK).moved(0, 0.003, 0),
                    ]
                )
                leaf.append(head.turned("y", 2400.0 * x).turned("x", 90.0 * side).moved(x, y, 0.0034 * side))
        parts.append(join(leaf).turned("y", turn))
    for k in range(5):
        parts.append(
            lathe(
                [(0.0, 0.0), (0.013, 0.0), (0.0135, 0.001), (0.0135, tall / 5 - 0.002), (0.0, tall / 5 - 0.001)],
                brass,
                28,
            ).moved(0, k * tall / 5, 0)
        )
    parts += [ball(0.012, brass, 0.9, 16).moved(0, y, 0) for y in (-0.006, tall + 0.006)]
    whole = join(parts).turned("y", 90).moved(0, 0.016, 0)
    return Thing(whole, pitch=9.0, turned=64.0)


GOODS = (
    (zipper, 0.46, "zipper, zip, zip fastener"),
    (hinge, 0.24, "hinge, door hinge, brass hinge, rusty hinge"),
)
"""Who makes it, how tall it is, m, and its nouns."""
