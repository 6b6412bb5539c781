"""A hovercraft: a black skirt full of air, a deck, a cabin, two ringed propellers astern. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import CHROME, DARK, GLASS, HEAD_LIGHT

_LONG, _WIDE = 6.2, 3.0


def hovercraft(cue: Cue) -> Thing:
    """It rides over water, ice and sand alike."""
    coat = surface(cue, enamel("#e8e4da", 0.3))
    band = enamel("#c8341e", 0.3)
    skirt = Stuff(paint("#1c1c20"), "stripes", paint("#2c2c32"), 0.5, 0.4, 0.3, wear=0.1)
    turns = np.linspace(0, 2 * math.pi, 73)
    rim = np.stack([_LONG * np.sign(np.cos(turns)) * np.abs(np.cos(turns)) ** 0.5,
                    _WIDE * np.sign(np.sin(turns)) * np.abs(np.sin(turns)) ** 0.5], -1)
    rows = [np.stack([rim[:, 0] * k, np.full(73, y) + 0.04 * np.sin(18 * turns), rim[:, 1] * k], -1)
            for y, k in ((0.0, 0.93), (0.25, 1.0), (0.75, 1.02), (1.1, 0.95))]
    deck = grid(np.stack([np.stack([rim[:, 0] * k, np.full(73, y), rim[:, 1] * k], -1)
                          for y, k in ((1.1, 0.97), (1.35, 0.96), (1.36, 0.0))]), coat)
    line = tube([(x * 0.97, 1.24, z * 0.97) for x, z in rim], 0.07, band, 8, 72)
    cabin = prism([(-2.2, 0.0), (3.6, 0.0), (4.2, 0.5), (3.2, 1.5), (2.4, 1.7), (-2.0, 1.7)], 3.2, coat, 0.12).moved(
        0.2, 1.34, 0)
    panes = [box((0.8, 0.62, 3.24), GLASS, 0.06).moved(x, 2.28, 0) for x in (-1.3, -0.2, 0.9, 2.0)]
    screen = prism([(3.42, 1.98), (4.02, 1.98), (3.36, 2.72), (3.02, 2.72)], 2.7, GLASS, 0.02)
    mast = join([tube([(1.0, 3.0, 0), (1.0, 4.1, 0)], 0.06, CHROME, 8), box((0.5, 0.12, 1.3), band, 0.03).moved(
        1.0, 3.7, 0)])
    rings = [join([lathe([(1.15, -0.30), (1.22, 0.0), (1.15, 0.30), (1.08, 0.0), (1.15, -0.30)], coat, 44).turned(
        "z", 90), tube([(0, -1.2, 0), (0, 1.2, 0)], 0.06, DARK, 8)]).moved(-4.2, 2.62, z) for z in (-1.35, 1.35)]
    fins = [box((0.8, 1.9, 0.08), band, 0.02).moved(-5.0, 1.7, z) for z in (-2.1, -0.6, 0.6, 2.1)]

    def spins(phase: float) -> Mesh:
        blade = box((0.06, 2.1, 0.22), DARK, 0.02).moved(0, -1.05, 0)
        prop = join([blade, blade.turned("x", 90)])
        return join([prop.turned("x", 90 * phase).moved(-4.2, 2.62, z) for z in (-1.35, 1.35)])

    still = join([grid(np.stack(rows), skirt), deck, line, cabin, *panes, screen, mast, *rings, *fins,
                  *(box((0.1, 0.16, 0.3), lit("#fff2d0", 1.0)).moved(4.25, 1.95, z) for z in (-0.9, 0.9))])
    return Thing(still, spins, 0.25, speed=9.0, pictures=4, pitch=9.0, medium="water",
                 lamps=(Lamp((4.3, 1.95, 0.9), 0.7, HEAD_LIGHT, 0.0),))
