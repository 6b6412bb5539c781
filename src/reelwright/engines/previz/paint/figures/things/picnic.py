"""A picnic: a checked cloth on the grass with what is eaten from it. Lengths in m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.drinks import wine_bottle
from reelwright.engines.previz.paint.figures.things.food import plate
from reelwright.engines.previz.paint.figures.things.snacks import cheese, sandwich
from reelwright.engines.previz.paint.figures.things.treasures import basket
from reelwright.engines.previz.paint.figures.tone import paint

_HUES = ("#b8302c", "#2f5f9c", "#3f7f4a")
_WIDE, _DEEP = 1.9, 1.15
_CRUST = Stuff(paint("#b8762f"), wear=0.3)


def picnic(cue: Cue) -> Thing:
    """A cloth with a basket, a bottle, bread, cheese and sandwiches; what is eaten is a little larger than in life, as
    it is seen from afar."""
    rng = stream(cue)
    hue = tone(cue, _HUES[int(rng.integers(len(_HUES)))])
    cloth = Stuff(hue, "checks", paint("#f2ece0"), 0.13, wear=0.1)
    parts: list[Mesh] = [box((_WIDE, 0.02, _DEEP), cloth, 0.008).moved(0, 0.01, 0)]
    word = Cue("object", "wine bottle", seed=cue.seed)
    parts += [
        basket(cue).mesh.scaled(1.25).moved(-0.42, 0.02, -0.14),
        wine_bottle(word).mesh.scaled(1.15).moved(0.10, 0.02, -0.30),
        cheese(cue).mesh.scaled(1.5).moved(0.42, 0.03, -0.16),
        *(_loaf(0.34).turned("y", turn).moved(x, 0.06, z) for turn, x, z in ((25, 0.08, 0.06), (-10, 0.16, 0.16))),
    ]
    for x, z in ((0.62, 0.22), (-0.14, 0.34)):
        parts += [plate(0.14).moved(x, 0.02, z), sandwich(cue).mesh.scaled(1.5).moved(x, 0.035, z)]
    return Thing(join(parts).scaled(0.7), pitch=16.0)


def _loaf(long: float) -> Mesh:
    """A baguette along x."""
    along = (0.0, 0.06, 0.18, 0.4, 0.6, 0.82, 0.94, 1.0)
    rows = [(0.042 * math.sin(math.pi * t) ** 0.45, long * (t - 0.5)) for t in along]
    return lathe(rows, _CRUST, 16).turned("z", 90)


GOODS = ((picnic, 0.35, "picnic, picnic blanket"),)
