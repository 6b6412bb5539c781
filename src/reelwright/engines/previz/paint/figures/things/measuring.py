"""What one measures and finds the way with: a ruler, a protractor, an astrolabe, an alarm clock. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, Stuff, enamel, matt, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.things.devices import face, hands
from reelwright.engines.previz.paint.figures.tone import tint

INK = matt("#1c1a18", 0.0)
_LONG, _WIDE, _THICK = 0.30, 0.042, 0.005


def _figure(number: int, x: float, z: float) -> Mesh:
    """A number that lies on its back, to be read from +z."""
    return inscription(str(number), 0.009, 0.010, INK).turned("z", 90).turned("y", -90).moved(x, _THICK + 0.0004, z)


def ruler(cue: Cue) -> Thing:
    """A rule on its back: marks of one, five and ten, numbers, a bevelled edge, a hole to hang it by."""
    body = surface(cue, wood("#d8aa62", 0.02, 0.35))
    parts = [box((_LONG, _THICK, _WIDE), body, 0.001)]
    for k in range(61):
        x = -_LONG / 2 + 0.012 + k * (_LONG - 0.024) / 60
        long = 0.013 if k % 5 == 0 else 0.007
        parts.append(
            box((0.0009 if k % 5 else 0.0013, 0.0004, long), INK).moved(x, _THICK, _WIDE / 2 - long / 2 - 0.001)
        )
        if k % 5 == 0 and 0 < k < 60:
            parts.append(_figure(k // 5, x, _WIDE / 2 - 0.021))
    parts.append(lathe([(0.0, 0.0), (0.004, 0.0004)], INK, 20).moved(-_LONG / 2 + 0.009, _THICK, -0.010))
    return Thing(join(parts).turned("y", 16), pitch=52.0)


def protractor(cue: Cue) -> Thing:
    """Half a disc of clear plastic with its degrees, on its back."""
    body = surface(cue, Stuff((0.55, 0.72, 0.80), gloss=0.9, metal=0.1, opacity=0.72, wear=0))
    arc = [(0.10 * math.cos(a), 0.10 * math.sin(a)) for a in np.linspace(0, math.pi, 40)]
    inner = [(0.055 * math.cos(a), 0.02 + 0.055 * math.sin(a)) for a in np.linspace(math.pi, 0, 24)]
    half = prism([*arc, (-0.10, -0.012), (0.10, -0.012)], 0.003, body, 0.0006)
    rim = prism([(x, y) for x, y in inner], 0.0036, body.dyed(tint(body.colour, 1.25)), 0.0004)
    parts = [half, rim]
    for k in range(37):
        long = 0.012 if k % 2 == 0 else 0.007
        mark = box((0.0010, long, 0.0006), INK).moved(0, 0.098 - long, 0.0018)
        parts.append(mark.turned("z", -90 + 5 * k))
    return Thing(join(parts).turned("x", -90).moved(0, 0.002, 0.03).turned("y", 14), pitch=50.0)


def _ring(outer: float, inner: float, thick: float, stuff: Stuff, sides: int = 60) -> Mesh:
    """A flat ring about z."""
    rim = [(inner, -thick), (outer, -thick), (outer, thick), (inner, thick), (inner, -thick)]
    return lathe(rim, stuff, sides).turned("x", 90)


def _rete(brass: Stuff) -> list[Mesh]:
    """The pierced star map before the plate: rings off the middle, arms, curled pointers."""
    parts = [
        _ring(0.060, 0.054, 0.002, brass).moved(0, 0.030, 0.012),
        _ring(0.112, 0.104, 0.002, brass).moved(0, 0, 0.012),
    ]
    parts += [
        box((0.21, 0.006, 0.003), brass).moved(0, -0.003, 0.012),
        box((0.006, 0.21, 0.003), brass).moved(0, -0.105, 0.012),
    ]
    for k in range(7):
        a = math.radians(24 + 51 * k)
        x, y, s = 0.100 * math.cos(a), 0.100 * math.sin(a), 0.034
        parts.append(
            tube(
                [
                    (x, y, 0.013),
                    (x * 0.78 + 0.012 * math.sin(a), y * 0.78 - 0.012 * math.cos(a), 0.014),
                    (x * (1 - s / 0.1), y * (1 - s / 0.1), 0.014),
                ],
                [0.0032, 0.0028, 0.0006],
                brass,
                8,
                12,
            )
        )
    return parts


def astrolabe(cue: Cue) -> Thing:
    """A brass disc with its scale, the star map on it, the rule across, hung by its ring in a stand."""
    brass = surface(cue, BRASS)
    dark = brass.dyed(tint(brass.colour, 0.42))
    plate = prism(
        [(0.135 * math.cos(a), 0.135 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 72)[:-1]], 0.012, dark, 0.001
    )
    marks = [
        box((0.0022 if k % 6 else 0.004, 0.010 if k % 6 else 0.017, 0.002), dark)
        .moved(0, 0.119, 0.0115)
        .turned("z", 5.0 * k)
        for k in range(72)
    ]
    rule = (
        prism(
            [
                (-0.128, -0.004),
                (-0.02, -0.012),
                (0.02, -0.012),
                (0.128, -0.004),
                (0.128, 0.004),
                (0.02, 0.012),
                (-0.02, 0.012),
                (-0.128, 0.004),
            ],
            0.004,
            brass,
            0.001,
        )
        .turned("z", 38)
        .moved(0, 0, 0.019)
    )
    throne = prism(
        [(-0.045, 0.13), (0.045, 0.13), (0.03, 0.152), (0.012, 0.160), (0.0, 0.178), (-0.012, 0.160), (-0.03, 0.152)],
        0.011,
        brass,
        0.002,
    )
    disc = [
        plate,
        _ring(0.145, 0.118, 0.010, brass),
        *marks,
        *_rete(brass),
        rule,
        throne,
        ball(0.011, brass, 0.7, 16).moved(0, 0, 0.024),
        _ring(0.020, 0.015, 0.003, brass, 30).moved(0, 0.192, 0),
    ]
    hung = join(disc).moved(0, 0.215, 0).turned("y", 90)
    oak = wood("#5a3620", 0.03, 0.4)
    foot = lathe([(0.0, 0.0), (0.085, 0.0), (0.085, 0.014), (0.072, 0.022), (0.030, 0.028), (0.0, 0.03)], oak, 40)
    arch = tube(
        [(-0.02, 0.02, 0.0), (-0.075, 0.12, 0), (-0.085, 0.28, 0), (-0.05, 0.40, 0), (0.0, 0.415, 0)],
        0.0065,
        brass,
        12,
        40,
    )
    return Thing(
        join([hung, foot, arch, around(ball(0.010, brass, 0.6, 10).moved(0.07, 0.004, 0), 4)]), pitch=5.0, turned=58.0
    )


def alarm_clock(cue: Cue) -> Thing:
    """A round clock on two feet, two bells on top with a hammer between them."""
    coat, ink = surface(cue, enamel("#c8322a", 0.3)), matt("#1a1410", 0)
    drum = lathe([(0.0, -0.022), (0.050, -0.022), (0.056, -0.016), (0.056, 0.016), (0.050, 0.022),
                  (0.046, 0.018)], coat, 56).turned("x", 90)
    dial = join([*face(0.046, matt("#f6f2e6", 0), ink), *hands(0.046, ink, 10.15 + 0.2 * (cue.seed % 5))])
    bell = lathe(curve([(0.024, 0.0), (0.022, 0.010), (0.012, 0.019), (0.0, 0.021)], 16), BRASS, 32)
    knob = ball(0.004, BRASS, 1, 12).moved(0, 0.023, 0)
    parts = [drum.moved(0, 0.072, 0), dial.moved(0, 0.072, 0.0185)]
    for side in (-1.0, 1.0):
        parts += [join([bell, knob]).turned("z", -30 * side).moved(0.031 * side, 0.121, 0),
                  tube([(0.028 * side, 0.118, 0), (0.022 * side, 0.108, 0)], 0.004, BRASS, 8),
                  tube([(0.030 * side, 0.030, 0), (0.042 * side, 0.0, 0.006)], [0.006, 0.0035], coat, 10)]
    parts += [tube([(0, 0.126, 0), (0, 0.142, 0)], 0.0022, BRASS, 8), ball(0.0055, BRASS, 0.8, 12).moved(0, 0.143, 0),
              tube([(-0.020, 0.140, 0), (-0.012, 0.160, 0), (0.012, 0.160, 0), (0.020, 0.140, 0)], 0.0025, BRASS, 8,
                   18)]
    return Thing(join(parts), fit=lambda _cue: View(-20.0, 6.0))


GOODS = (
    (alarm_clock, 0.16, "alarm clock, twin bell clock"),
    (ruler, 0.005, "ruler, wooden ruler, measuring stick, yardstick"),
    (protractor, 0.006, "protractor"),
    (astrolabe, 0.44, "astrolabe"),
)
"""Who makes it, how tall it is, m, and its nouns."""
