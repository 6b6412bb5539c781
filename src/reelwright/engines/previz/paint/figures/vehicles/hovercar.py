"""A car without wheels: a wedge with a glass dome, pods that lift it, jets behind. x forward; lengths in m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, mirrored, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import DARK, GLASS, HEAD_LIGHT, TAIL_LIGHT, skin

_GLOW = "#5ad0ff"
_PODS = (-1.35, 1.25)
"""Where it is lifted, m along its length."""
_PAINTS = ("#c8ced6", "#b8342c", "#2f6aa8", "#d8a02c", "#38404c")
_BODY = ((-2.3, 0.62, 0.52, 0.86), (-2.0, 0.92, 0.42, 0.98), (-1.0, 1.00, 0.36, 0.96), (0.2, 0.98, 0.34, 0.88),
         (1.3, 0.88, 0.36, 0.74), (2.1, 0.62, 0.42, 0.60), (2.6, 0.22, 0.48, 0.53))  # fmt: skip
_DOME = ((-1.55, 0.44, 0.86, 0.98), (-0.8, 0.66, 0.82, 1.30), (0.0, 0.68, 0.80, 1.34), (0.8, 0.56, 0.74, 1.04),
         (1.35, 0.36, 0.68, 0.76))  # fmt: skip


def hovercar(cue: Cue) -> Thing:
    coat = surface(cue, enamel(_PAINTS[cue.seed % len(_PAINTS)], 0.5))
    still = join([skin(_BODY, coat), skin(_DOME, GLASS, 1.0, 0.74, 34), _ridge(coat), mirrored(join(_side(coat)))])
    lamps = (
        Lamp((2.4, 0.55, 0.0), 0.6, HEAD_LIGHT, 0.0),
        Lamp((-2.2, 0.7, 0.0), 0.5, TAIL_LIGHT, 0.0),
        Lamp((0.0, 0.1, 0.0), 0.9, (0.3, 0.9, 1.6), 0.1),
    )
    return Thing(still, _thrust, 0.4, speed=20.0, pictures=4, pitch=5.0, lamps=lamps)


def _ridge(coat: Stuff) -> Mesh:
    """A spine of the body's colour over the glass."""
    return tube([(-1.6, 0.97, 0), (-0.8, 1.30, 0), (0.0, 1.345, 0), (0.8, 1.05, 0), (1.4, 0.76, 0)], 0.05, coat, 10, 30)


def _side(coat: Stuff) -> list[Mesh]:
    """What it has on either side: a fin, two pods, a strip of light, its lamps and a jet."""
    pods = [join([lathe([(0.20, 0.26), (0.36, 0.16), (0.34, 0.0), (0.24, -0.03)], DARK, 28),
                  lathe([(0.0, -0.01), (0.26, -0.01)], lit(_GLOW, 1.8), 28)]).moved(x, 0.22, 0.86) for x in _PODS]
    fin = prism([(-2.5, 0.90), (-1.5, 0.86), (-2.3, 1.42), (-2.62, 1.46)], 0.05, coat, 0.01).moved(0, 0, 0.80)
    return [
        fin,
        *pods,
        box((2.3, 0.045, 0.05), lit(_GLOW, 1.4), 0.01).moved(-0.2, 0.52, 0.985),
        box((0.10, 0.05, 0.34), lit("#f4faff", 1.6), 0.01).moved(2.20, 0.52, 0.30),
        box((0.08, 0.07, 0.50), lit("#ff3a24", 1.5), 0.01).moved(-2.24, 0.80, 0.36),
        lathe([(0.22, -0.4), (0.24, 0.1), (0.16, 0.35)], DARK, 24).turned("z", 90).moved(-2.1, 0.60, 0.45),
    ]


def _thrust(phase: float) -> Mesh:
    """Jets that flicker."""
    jet = Stuff(paint("#4ab8ff"), glow=1.0, opacity=0.5, wear=0)
    out = []
    for z in (-0.45, 0.45):
        long = 0.9 + 0.14 * math.sin(2 * math.pi * (phase + z))
        out.append(tube([(-2.4, 0.60, z), (-2.4 - 0.5 * long, 0.60, z), (-2.4 - long, 0.60, z)], [0.17, 0.11, 0.01],
                        jet, 12, 12, False))
    return join(out)


NOUNS = ("hover car", "hovercar", "flying car", "flying taxi", "flying vehicle", "hover vehicle")
GOODS = ((hovercar, 1.46, ", ".join(NOUNS)),)
"""Maker, height, m, nouns."""
