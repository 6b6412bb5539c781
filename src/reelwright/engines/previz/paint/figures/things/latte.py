"""Coffee with a picture in its foam, and the hand that pours it. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import paint

ART, HAND = "art:", "poured by hand"
"""Traits that say what is drawn in the foam, and that somebody pours it."""
MOTIFS = ("heart", "leaf", "fern", "rosetta", "swan", "tulip")
_CREMA = Stuff(paint("#7c4418"), "rust", paint("#5c2c0c"), 0.03, gloss=0.4, wear=0)
_MILK = Stuff(paint("#f6e8cc"), gloss=0.25, wear=0)
_LEVEL, _BRIM = 0.0545, 0.0505
_SKIN = Stuff(paint("#c98d68"), gloss=0.15, wear=0)
_ABOVE = View(-14.0, 36.0)
Outline = list[tuple[float, float]]


def latte(cue: Cue) -> Thing:
    """A wide cup seen from above, a picture in its foam: a heart where nothing else is said."""
    ware = surface(cue, enamel("#eee8dc"))
    motif = told(cue, ART, "heart")
    art = [prism(shape, 0.0012, (_MILK, _CREMA)[j % 2]).turned("x", -90).moved(0.0, _LEVEL + 0.0005 * (j + 1), 0)
           for j, shape in enumerate(_DRAWN[motif]())]
    parts = [_cup(ware), lathe([(_BRIM, _LEVEL), (0.0, _LEVEL)], _CREMA, 44),
             lathe([(_BRIM, _LEVEL + 0.0004), (_BRIM - 0.004, _LEVEL + 0.0005)], _MILK, 44), *art]
    if HAND in cue.traits:
        parts.append(_hand_with_jug().moved(0.012, _LEVEL + 0.030, -0.030))
    return Thing(join(parts), fit=lambda _cue: _ABOVE)


def _cup(ware: Stuff) -> Mesh:
    outer = curve([(0.024, 0.010), (0.028, 0.014), (0.046, 0.036), (0.053, 0.060)], 18)
    saucer = curve([(0.026, 0.002), (0.055, 0.005), (0.080, 0.016)], 12)
    spoon = tube([(-0.06, 0.022, 0.035), (-0.03, 0.018, 0.062), (0.02, 0.022, 0.082)], [0.003, 0.002, 0.0025],
                 metal("#c2c8d0"), 8, 14)
    ear = tube([(0.050, 0.050, 0), (0.076, 0.052, 0), (0.080, 0.034, 0), (0.046, 0.026, 0)], 0.0045, ware, 10, 22)
    inner = [(0.053, 0.060), (0.051, 0.0615), (0.0495, 0.058), (0.044, 0.04)]
    return join([lathe(outer, ware, 48), lathe(inner, ware, 48), ear.turned("y", 35), spoon,
                 lathe([(0.0, 0.0), (0.03, 0.0), *saucer, (0.078, 0.019), (0.0, 0.007)], ware, 52)])


def _scaled(shape: Outline, k: float, up: float = 0.0) -> Outline:
    return [(x * k, y * k + up) for x, y in shape]


def _heart() -> list[Outline]:
    turns = np.linspace(0, 2 * math.pi, 41)[:-1]
    form = [(0.024 * math.sin(t) ** 3, 0.0016 * (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t)
             - math.cos(4 * t))) for t in turns]
    return [_scaled(form, k, 0.003) for k in (1.42, 1.16, 0.98)]


def _leaf() -> list[Outline]:
    """A rosetta: fronds that hang from a stem, one over the other, brown between them."""
    shapes: list[Outline] = []
    for k in range(6):
        wide, top = 0.034 * math.sin(0.55 + 0.36 * k), -0.030 + 0.0115 * k
        half = [(wide * s, top + 0.017 - 0.016 * s * s - 0.006 * s) for s in np.linspace(0, 1, 9)]
        inner = [(x * 0.93, y - 0.0078) for x, y in reversed(half)]
        shapes.append([*half, *inner[:-1], (0.0, inner[-1][1]), *[(-x, y) for x, y in reversed(inner[:-1])],
                       *[(-x, y) for x, y in reversed(half[1:])]])
        shapes.append([(-0.001, top - 0.012), (0.001, top - 0.012), (0.0, top - 0.010)])
    shapes.append([(-0.0018, -0.043), (0.0018, -0.043), (0.0010, 0.040), (-0.0010, 0.040)])
    return shapes


def _tulip() -> list[Outline]:
    heart = _heart()[0]
    layers: list[Outline] = []
    for k, (size, up) in enumerate(((0.95, -0.016), (0.80, -0.010), (0.74, 0.002), (0.58, 0.007), (0.50, 0.018))):
        layers.append(_scaled(heart, size if k % 2 == 0 else 0.92 * size, up))
    return layers


def _swan() -> list[Outline]:
    """The body a rosetta on its side, the neck an S with a head."""
    body = [(x * 0.72 - 0.008, y * 0.62 - 0.014) for x, y in _heart()[0]]
    wing = _scaled([(x + 0.008, y + 0.014) for x, y in body], 0.66)
    wing = [(x - 0.008, y - 0.012) for x, y in wing]
    line = [(0.012, -0.026), (0.026, -0.012), (0.020, 0.004), (0.012, 0.016), (0.018, 0.030), (0.030, 0.026)]
    path = np.array(curve(line, 22))
    way = np.gradient(path, axis=0)
    side = np.stack([-way[:, 1], way[:, 0]], -1) / np.linalg.norm(way, axis=1, keepdims=True)
    thick = np.interp(np.linspace(0, 1, len(path)), [0, 0.6, 0.86, 1.0], [0.0052, 0.0034, 0.0056, 0.0006])[:, None]
    neck = [*map(tuple, path + side * thick), *map(tuple, (path - side * thick)[::-1])]
    inner = [(0.55 * x - 0.004, 0.55 * y - 0.006) for x, y in wing]
    return [body, wing, inner, [(0.0, -0.040), (0.001, -0.040), (0.0, -0.039)],
            [(float(x), float(y)) for x, y in neck]]


_DRAWN: dict[str, Callable[[], list[Outline]]] = {
    "heart": _heart, "leaf": _leaf, "fern": _leaf, "rosetta": _leaf, "tulip": _tulip, "swan": _swan}


def _hand_with_jug() -> Mesh:
    """A steel jug tipped to the left, its lip at the origin, a hand about its ear, the sleeve out to the right."""
    steel = metal("#c6ccd2")
    outline = curve([(0.030, 0.0), (0.036, 0.005), (0.038, 0.040), (0.029, 0.075), (0.031, 0.088)], 24)
    jug = join([lathe([(0.0, 0.0), *outline], steel, 40), lathe([(0.030, 0.084), (0.0, 0.080)], _MILK, 30),
                prism([(-0.028, 0.074), (-0.046, 0.094), (-0.026, 0.090)], 0.018, steel, 0.004),
                tube([(0.030, 0.074, 0), (0.056, 0.070, 0), (0.054, 0.022, 0), (0.034, 0.018, 0)], 0.0042, steel, 8,
                     20)])
    fingers = [tube([(0.066, y, -0.012), (0.060, y - 0.002, 0.012), (0.040, y - 0.004, 0.020)],
                    [0.0085, 0.0080, 0.0070], _SKIN, 10, 14) for y in (0.064, 0.049, 0.035, 0.022)]
    tips = [ball(0.0072, _SKIN).moved(0.038, y - 0.004, 0.020) for y in (0.064, 0.049, 0.035, 0.022)]
    thumb = tube([(0.070, 0.068, -0.006), (0.056, 0.086, 0.002), (0.034, 0.092, 0.004)], [0.010, 0.0085, 0.007], _SKIN,
                 10, 14)
    palm = ball(0.026, _SKIN, 1.3, 18).scaled(0.7, 1.0, 0.8).moved(0.074, 0.046, -0.004)
    wrist = tube([(0.078, 0.044, -0.006), (0.110, 0.040, -0.014), (0.140, 0.034, -0.022)], [0.018, 0.016, 0.019], _SKIN,
                 14, 16)
    sleeve = tube([(0.126, 0.037, -0.018), (0.150, 0.032, -0.024), (0.200, 0.022, -0.04)], [0.023, 0.027, 0.030],
                  cloth("#3c4a54", 0.008), 18, 20)
    held = join([jug, *fingers, *tips, thumb, palm, wrist, sleeve]).moved(0.046, -0.094, 0).turned("z", 52.0)
    thread = tube([(-0.001, 0.001, 0.002), (-0.010, -0.006, 0.010), (-0.013, -0.030, 0.016)], [0.003, 0.0026, 0.0022],
                  _MILK, 10, 14)
    return join([held, thread, ball(0.004, matt("#f6e8cc", 0), 0.3).moved(-0.013, -0.0295, 0.016)])
