"""What one sees of an open car: its well, a raked screen, rounded seats, a wheel, and who drives. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, matt
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import CHROME, DARK, GLASS

_HIDE = Stuff(paint("#e0cfb0"), "stripes", paint("#c8b48e"), 0.06, 0.2, 0.4, wear=0.1)
_DECK = 0.875
"""Height of the edge of the well, m."""


DRIVEN = "driven"
"""The trait of an open car or plane at whose wheel somebody of the prompt sits: nobody else does."""


def cockpit(coat: Stuff, driven: bool = False) -> list[Mesh]:
    """In a body whose sides are about 0.86 m high, the driver at the wheel on the left, unless somebody else is."""
    rim = [(0.46, _DECK, 0.62), (0.0, _DECK + 0.01, 0.74), (-0.9, _DECK + 0.01, 0.74), (-1.32, _DECK + 0.01, 0.66)]
    edge = [*rim, *((x, y, -z) for x, y, z in reversed(rim)), rim[0]]
    well = box((1.72, 0.02, 1.40), Stuff(paint("#2a1a14"), wear=0.1)).moved(-0.42, _DECK - 0.012, 0)
    bench = [_seat(0.48).moved(-0.34, 0.60, z) for z in (-0.34, 0.34)] + [_seat(1.16).moved(-1.05, 0.58, 0.0)]
    return [well, tube(edge, 0.040, coat, 10, 60, False), *bench, *_screen(), *_wheel(), *([] if driven else _driver()),
            box((0.24, 0.09, 1.28), coat.dyed(tint(coat.colour, 0.85)), 0.03).moved(0.42, _DECK - 0.05, 0),
            box((0.5, 0.10, 1.34), matt("#e6dcc4", 0.2), 0.05).moved(-1.46, _DECK - 0.02, 0)]


def _seat(wide: float) -> Mesh:
    """A cushion and a back with rounded shoulders."""
    top = [(-wide / 2, 0.0), (-wide / 2, 0.40), (-wide * 0.34, 0.52), (wide * 0.34, 0.52), (wide / 2, 0.40),
           (wide / 2, 0.0)]
    outline = curve(top, 26)
    face = np.stack([np.stack([np.full(len(outline), x), [y for _, y in outline], [z * k for z, _ in outline]], 1)
                     for x, k in ((-0.09, 0.90), (-0.06, 1.0), (0.04, 1.0), (0.08, 0.88), (0.09, 0.02))])
    return join([grid(face, _HIDE).turned("z", 14).moved(-0.14, 0.04, 0), box((0.46, 0.16, wide), _HIDE, 0.05)])


def _screen() -> list[Mesh]:
    """A raked pane in a chrome frame, bent at its ends."""
    foot = [(0.60, _DECK - 0.02, -0.66), (0.72, _DECK, -0.3), (0.72, _DECK, 0.3), (0.60, _DECK - 0.02, 0.66)]
    head = [(0.33, 1.20, -0.58), (0.42, 1.24, -0.28), (0.42, 1.24, 0.28), (0.33, 1.20, 0.58)]
    pane = Stuff(GLASS.colour, gloss=1.0, metal=0.5, opacity=0.20, wear=0)
    frame = [*head, foot[-1]]
    return [grid(np.array([foot, head]), pane), tube([foot[0], *frame], 0.018, CHROME, 8),
            tube([(0.42, 1.22, 0.0), (0.33, 1.17, 0.0)], 0.012, CHROME, 6),
            box((0.02, 0.06, 0.20), DARK, 0.01).moved(0.33, 1.12, 0.0)]


def _wheel() -> list[Mesh]:
    turns = np.linspace(0, 2 * math.pi, 33)
    ring = [(0.16 - 0.07 * math.sin(a), 0.98 + 0.16 * math.sin(a), -0.34 + 0.18 * math.cos(a)) for a in turns]
    return [tube(ring, 0.014, DARK, 6, 0, False), tube([(0.16, 0.98, -0.34), (0.36, 0.88, -0.34)], 0.016, DARK, 6)]


def _driver() -> list[Mesh]:
    """Head and shoulders, dark hair, hands on the wheel."""
    skin, shirt, hair = Stuff(paint("#c98f6a"), gloss=0.2, wear=0), cloth("#f0ece0", 0.01), matt("#2a1c14", 0)
    body = lathe(curve([(0.15, 0.0), (0.17, 0.20), (0.19, 0.38), (0.12, 0.48), (0.05, 0.51)], 22), shirt, 26)
    parts = [body.scaled(0.72, 1, 1.05).moved(-0.36, 0.78, -0.34),
             tube([(-0.35, 1.26, -0.34), (-0.34, 1.36, -0.34)], 0.05, skin, 12),
             ball(0.112, skin, 1.15, 24).moved(-0.31, 1.46, -0.34),
             ball(0.122, hair, 1.05, 22).moved(-0.345, 1.50, -0.34),
             tube([(-0.20, 1.47, -0.40), (-0.20, 1.47, -0.28)], 0.030, Stuff(paint("#141418"), gloss=1.0, wear=0), 8)]
    for side in (-1.0, 1.0):
        arm = [(-0.36, 1.20, -0.34 + side * 0.19), (-0.14, 1.02, -0.34 + side * 0.24),
               (0.14, 1.04, -0.34 + side * 0.16)]
        parts += [tube(arm, [0.062, 0.050, 0.036], shirt, 10, 16), ball(0.042, skin).moved(*arm[-1])]
    return parts
