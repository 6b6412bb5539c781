"""Iron of streets and building sites: a manhole with its lid ajar, a girder on the hook of a crane. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

_RUST = Stuff(paint("#8a4a2c"), "rust", paint("#5a2a18"), 0.3, 0.4, 0.2, wear=0.5)


def manhole(cue: Cue) -> Thing:
    """A round hole in the road in its iron rim, the ribbed lid pushed half aside."""
    iron = surface(cue, metal("#5c5a58", 0.5, 0.7))
    rib = metal("#7a7672", 0.6, 0.7)
    rim = [lathe([(0.40, 0.0), (0.40, 0.035), (0.52, 0.03), (0.56, 0.0)], iron, 56),
           lathe([(0.40, 0.03), (0.0, 0.006)], matt("#050507", 0), 40),
           ]
    lid = [lathe([(0.0, 0.05), (0.39, 0.05), (0.41, 0.04), (0.41, 0.0), (0.0, 0.0)], iron, 56),
           *(lathe([(r, 0.05), (r + 0.008, 0.062), (r + 0.026, 0.062), (r + 0.034, 0.05)], rib, 56)
             for r in (0.34, 0.06))]
    lid += [box((0.055, 0.014, 0.055), rib, 0.008).turned("y", 45).moved(0.09 * i, 0.048, 0.09 * j)
            for i in range(-3, 4) for j in range(-3, 4) if 0.1 < 0.09 * math.hypot(i, j) < 0.31]
    ajar = join(lid).turned("z", -4).moved(0.62, 0.05, 0.10)
    return Thing(join([*rim, ajar]), _wisps, 4.0, pitch=13.0, pictures=8, wear=0.3)


def _wisps(phase: float) -> Mesh:
    """Thin veils of steam that weave as they rise; the thick of it are the scene's own puffs."""
    y = np.linspace(0.02, 1.5, 24)
    out = []
    for k in range(5):
        sway = 0.10 * (0.3 + y) * np.sin(2.6 * y - 2 * math.pi * phase + 1.3 * k) + 0.09 * (k - 2)
        wide = 0.05 + 0.07 * y
        out.append(grid(np.stack([np.stack([sway + s * wide, y, 0.02 * k + 0 * y], -1) for s in (-1, -0.3, 0.3, 1)], 1),
                        Stuff(paint("#ffffff"), glow=0.2, opacity=0.045, wear=0)))
    return join(out)


def girder(cue: Cue) -> Thing:
    """An I-beam in two slings under the hook of a crane, the cable up out of the frame."""
    steel = surface(cue, _RUST)
    half, wide, high, web = 3.2, 0.17, 0.24, 0.02
    section = [(-wide, -high), (wide, -high), (wide, -high + 0.05), (web, -high + 0.05), (web, high - 0.05), (
        wide, high - 0.05), (wide, high), (-wide, high), (-wide, high - 0.05), (-web, high - 0.05), (
        -web, -high + 0.05), (-wide, -high + 0.05)]
    beam = prism(section, 2 * half, steel, 0.0).turned("y", 90).moved(0, 0.26, 0)
    dark, yellow = matt("#1c1c1e", 0.2), enamel("#e8b01c", 0.2)
    slings = [tube([(x, 0.5, 0.0), (0.0, 2.35, 0.0)], 0.03, dark, 6) for x in (-1.9, 1.9)]
    slings += [tube([(x + 0.02, 0.0, 0.2), (x, 0.52, 0.2), (x, 0.52, -0.2), (x + 0.02, 0.0, -0.2)], 0.03, dark, 6, 20)
               for x in (-1.9, 1.9)]
    hook = [tube([(0.0, 2.62, 0), (0.16, 2.52, 0), (0.12, 2.3, 0), (-0.08, 2.3, 0), (-0.1, 2.42, 0)],
                 [0.07, 0.07, 0.06, 0.05, 0.03], metal("#8f979e", 0.6, 0.4), 12, 24),
            box((0.42, 0.6, 0.34), yellow, 0.1).moved(0, 2.7, 0), box((0.44, 0.1, 0.36), dark).moved(0, 2.92, 0)]
    cables = [tube([(x, 3.3, 0), (0.6 * x, 9.0, 0)], 0.022, dark, 5) for x in (-0.1, 0.1)]
    plates = [box((0.02, 0.3, 0.26), Stuff(tint(steel.colour, 0.7), wear=0.4)).moved(x, 0.1, 0)
              for x in np.linspace(-2.8, 2.8, 5)]
    return Thing(join([beam, *slings, *hook, *cables, *plates]), wear=0.2, fit=lambda _cue: View(14.0, -3.0))


GOODS = ((manhole, 0.12, "manhole, manhole cover, sewer grate, storm drain, drain cover"),
         (girder, 9.0, "hoisted girder"))
"""Who makes it, how tall it is, m, and its nouns."""
