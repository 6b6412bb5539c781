"""What one looks through: a film camera on its tripod, a lighthouse's great lens, slides of glass. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, surface
from reelwright.engines.previz.paint.figures.tone import paint

_BRASS, _BLACK = metal("#c79a3c", 0.9), enamel("#17171a", 0.25)


def tripod_camera(cue: Cue) -> Thing:
    """A film camera with two reels, its lens to the front, on a wooden tripod."""
    body = surface(cue, Stuff(paint("#26262a"), "rock", paint("#101012"), 0.01, 0.5, 0.4, wear=0.3))
    oak, high = wood("#8a5a30", 0.04, 0.3), 1.15
    legs = [tube([(r * math.cos(a), y, r * math.sin(a)) for r, y in ((0.04, high), (0.24, 0.5 * high), (0.44, 0.0))],
                 [0.022, 0.020, 0.015], oak, 8) for a in (0.2, 2.3, 4.4)]
    legs += [ball(0.02, _BRASS).moved(0.24 * math.cos(a), 0.5 * high, 0.24 * math.sin(a)) for a in (0.2, 2.3, 4.4)]
    head = [lathe([(0.09, high), (0.09, high + 0.03), (0.05, high + 0.08)], _BLACK, 28),
            box((0.36, 0.24, 0.16), body, 0.02).moved(0, high + 0.08, 0),
            tube([(-0.10, high + 0.05, 0.05), (-0.5, high - 0.16, 0.14)], 0.012, _BLACK, 8)]
    lens = [lathe([(r - 0.02, a), (r, a), (r, b), (r - 0.02, b)], s, 36) for r, a, b, s in (
        (0.060, 0.0, 0.06, _BRASS), (0.054, 0.06, 0.12, _BLACK), (0.072, 0.12, 0.18, _BLACK))]
    lens.append(lathe([(0.052, 0.15), (0.0, 0.165)], enamel("#2a4a7a", 0.8), 30))
    reels = [join([lathe([(0.0, -0.025), (0.155, -0.025), (0.155, 0.025), (0.0, 0.025)], body, 44), lathe(
        [(0.0, 0.026), (0.05, 0.026), (0.05, 0.034), (0.0, 0.036)], _BRASS, 24), lathe(
            [(0.12, 0.026), (0.13, 0.034), (0.14, 0.026)], _BRASS, 44)]).turned("x", 90).moved(x, high + 0.45, 0)
             for x in (-0.15, 0.14)]
    finder = box((0.20, 0.06, 0.05), _BLACK, 0.01).moved(0.02, high + 0.2, 0.115)
    return Thing(join([*legs, *head, join(lens).turned("z", -90).moved(0.18, high + 0.2, 0), *reels, finder]),
                 pitch=3.0, turned=20.0)


def lighthouse_lens(cue: Cue) -> Thing:
    """A Fresnel lens: rings of prisms in brass about a lamp, that turn on their pedestal."""
    del cue
    pane = glass("#cfe8e0", 0.30)
    rings = [lathe([(r, 0.0), (r + 0.05, 0.03), (r + 0.07, 0.0)], pane, 32) for r in np.arange(0.14, 0.62, 0.09)]
    eye = ball(0.14, glass("#e8fff4", 0.4), 0.5, 26)
    panel = join([eye, *rings]).turned("z", -90).scaled(1, 1.25, 1).moved(0.62, 1.55, 0)
    frame = [tube([(0.50, 0.75, s * 0.50), (0.62, 1.55, s * 0.62), (0.50, 2.35, s * 0.50)], 0.025, _BRASS, 8, 14)
             for s in (1, -1)]
    caps = [lathe([(0.6, y), (0.78, y), (0.78, y + 0.06), (0.0, y + 0.06)], _BRASS, 40) for y in (0.70, 2.34)]
    foot = [lathe([(0.0, 0.0), (0.6, 0.0), (0.5, 0.12), (0.25, 0.2), (0.22, 0.55), (0.6, 0.7), (0.0, 0.72)], enamel(
        "#23402f", 0.3), 36), lathe([(0.0, 2.4), (0.3, 2.4), (0.1, 2.6), (0.0, 2.62)], _BRASS, 28)]
    lamp = lathe([(0.0, 1.2), (0.12, 1.25), (0.13, 1.8), (0.0, 1.9)], lit("#fff2c8", 2.4), 24)
    optic = around(join([panel, *frame]), 4)

    def turns(phase: float) -> Mesh:
        return optic.turned("y", 90 * phase)

    return Thing(join([*caps, *foot, lamp]), turns, 4.0, pitch=4.0, pictures=8,
                 lamps=(Lamp((0.0, 1.55, 0.1), 1.3, (1.8, 1.5, 0.9), 0.03),))


def slides(cue: Cue) -> Thing:
    """Three slides of glass with what is stained on them, lit from below."""
    rng = stream(cue)
    parts = [box((0.16, 0.012, 0.12), lit("#cfe8ff", 0.7), 0.004),
             box((0.17, 0.010, 0.13), matt("#2a2e34", 0.1), 0.004)]
    for k, hue in enumerate(("#c83a8a", "#3a8ac8", "#58b858")):
        x = -0.05 + 0.05 * k
        parts.append(box((0.026, 0.002, 0.076), glass("#e0f4ff", 0.4)).moved(x, 0.013, 0))
        blot = [(0.010 * (1 + 0.3 * float(rng.normal())) * math.cos(a), 0.013 * math.sin(a))
                for a in np.linspace(0, 2 * math.pi, 13)[:-1]]
        parts.append(prism(blot, 0.002, lit(hue, 0.9)).turned("x", 90).moved(x, 0.016, 0.005))
    return Thing(join(parts), pitch=26.0, lamps=(Lamp((0.0, 0.02, 0.0), 0.12, (0.5, 0.7, 0.9), 0.0),))


GOODS = ((tripod_camera, 1.75, "tripod-camera"), (lighthouse_lens, 2.6, "lighthouse lens, fresnel lens"),
         (slides, 0.03, "glass slide, glass slides, microscope slide"))
"""Who makes it, how tall it is, m, and its nouns."""
