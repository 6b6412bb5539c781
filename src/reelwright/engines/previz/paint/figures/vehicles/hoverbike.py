"""A bike without wheels: a long pointed body, a saddle, handlebars, lifters that glow below. x forward; lengths in m.

Contact: its lowest edge."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, mirrored, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import CHROME, DARK, HEAD_LIGHT, skin

_GLOW = "#5ad0ff"
_LIFTERS = (-0.9, 1.1)
"""Where it is lifted, m along its length."""


def hoverbike(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#b8382c", 0.4))
    trim, blue = enamel(second(cue, "#2a2e36"), 0.4), lit(_GLOW, 1.8)
    still = join([*_hull(coat), mirrored(join(_side(trim, blue))), *_lifters(trim, blue), *_front(), *_footrests()])
    lamps = (
        Lamp((2.1, 0.5, 0.0), 0.5, HEAD_LIGHT, 0.0),
        Lamp((-1.8, 0.46, 0.0), 0.8, (0.3, 0.9, 1.8), 0.2),
        Lamp((0.1, 0.05, 0.0), 0.9, (0.3, 0.9, 1.6), 0.1),
    )
    return Thing(still, _thrust, 0.4, speed=22.0, pictures=4, pitch=5.0, medium="ground", lamps=lamps)


def _hull(coat: Stuff) -> list[Mesh]:
    """The body and the saddle on it."""
    body = [
        (-1.45, 0.12, 0.52, 0.78),
        (-1.05, 0.26, 0.40, 0.92),
        (-0.45, 0.24, 0.36, 0.80),
        (0.10, 0.22, 0.36, 0.78),
        (0.55, 0.26, 0.34, 0.96),
        (1.10, 0.20, 0.36, 0.82),
        (1.75, 0.10, 0.42, 0.58),
        (2.05, 0.03, 0.46, 0.50),
    ]
    saddle = [(-0.75, 0.10, 0.80, 0.90), (-0.45, 0.17, 0.78, 0.88), (0.0, 0.15, 0.76, 0.84), (0.22, 0.08, 0.78, 0.84)]
    return [skin(body, coat), skin(saddle, Stuff(paint("#1c1a1c"), gloss=0.3, wear=0.1))]


def _side(trim: Stuff, blue: Stuff) -> list[Mesh]:
    """What it has on either side: a fin, an engine with its jet, a handlebar, a strip of light."""
    return [
        prism([(0.55, 0.50), (1.95, 0.40), (2.25, 0.44), (1.0, 0.62)], 0.06, trim, 0.01).moved(0, 0, 0.30),
        tube([(0.55, 0.62, 0.26), (1.2, 0.50, 0.34)], 0.05, CHROME, 8),
        lathe([(0.16, -0.6), (0.24, -0.45), (0.24, 0.35), (0.13, 0.6)], trim, 24)
        .turned("z", -90)
        .moved(-1.0, 0.46, 0.36),
        lathe([(0.0, 0.0), (0.15, 0.0)], blue, 20).turned("z", 90).moved(-1.62, 0.46, 0.36),
        tube([(0.62, 1.02, 0.06), (0.50, 1.14, 0.26), (0.38, 1.14, 0.42)], [0.03, 0.022, 0.026], DARK, 8),
        box((0.9, 0.05, 0.10), blue, 0.01).moved(0.1, 0.40, 0.24),
    ]


def _lifters(trim: Stuff, blue: Stuff) -> list[Mesh]:
    ring = lathe([(0.30, 0.16), (0.34, 0.06), (0.26, 0.0)], trim, 28)
    light = lathe([(0.0, 0.02), (0.27, 0.02)], blue, 28)
    return [join([ring, light]).moved(x, 0.18, 0) for x in _LIFTERS]


def _front() -> list[Mesh]:
    """The wind screen and two head lights."""
    pane = Stuff(paint("#8fd0e8"), gloss=1.0, opacity=0.4, wear=0)
    lights = [
        lathe([(0.0, 0.0), (0.07, 0.0)], lit("#fff4d8", 1.4), 18).turned("z", -90).moved(1.96, 0.50, z)
        for z in (-0.06, 0.06)
    ]
    return [prism([(0.62, 0.92), (0.80, 0.90), (0.58, 1.24), (0.52, 1.24)], 0.34, pane, 0.01), *lights]


def _footrests() -> list[Mesh]:
    return [box((0.30, 0.05, 0.16), matt("#26262a"), 0.01).moved(-0.25, 0.34, 0.26 * s) for s in (1, -1)]


def _thrust(phase: float) -> Mesh:
    """Jets behind it that flicker, a glow under each lifter."""
    jet, under = (Stuff(paint(hue), glow=glow, opacity=dense, wear=0)
                  for hue, glow, dense in (("#4ab8ff", 1.0, 0.5), (_GLOW, 0.9, 0.22)))  # fmt: skip
    out = []
    for z in (-0.36, 0.36):
        long = 1.3 + 0.2 * math.sin(2 * math.pi * (phase + z))
        way = [(-1.62, 0.46, z), (-1.62 - 0.5 * long, 0.46, z), (-1.62 - long, 0.46, z)]
        out.append(tube(way, [0.14, 0.10, 0.01], jet, 12, 12, False))
    return join([*out, *(lathe([(0.26, 0.18), (0.36, 0.0)], under, 24).moved(x, 0.0, 0) for x in _LIFTERS)])


GOODS = (
    (
        hoverbike,
        1.25,
        "hoverbike, hover bike, hover-bike, hovercycle, speeder bike, speeder, jet bike, flying bike, "
        "flying motorcycle",
    ),
)
