"""What stands in the open sea: an oil platform on its legs. Lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import tone
from reelwright.engines.previz.paint.figures.tone import paint

_DECK, _HIGH = 22.0, 9.0
"""m: of the lower deck over the water, and from there to the upper one."""
_FLOOD = (0.55, 0.5, 0.4)


def oil_rig(cue: Cue) -> Thing:
    """Four braced legs, two decks with pipes and quarters, a lattice derrick, cranes, a helicopter deck, a flare."""
    steel = Stuff(tone(cue, "#c8a02c"), "rust", paint("#7a4a24"), 1.4, 0.2, 0.2, 0.1, wear=0.5)
    grey, dark = metal("#8a9096", 0.4, 0.5), matt("#2c3034")
    parts = [*_legs(steel, dark)]
    for y, grow in ((_DECK, 1.0), (_DECK + _HIGH, 0.92)):
        parts.append(box((46.0 * grow, 2.0, 38.0 * grow), grey, 0.1).moved(0, y, 0))
        parts += [tube([(-23.0 * grow, y + 3.2, s * 19.0 * grow), (23.0 * grow, y + 3.2, s * 19.0 * grow)], 0.16, steel,
                       6) for s in (1, -1)]
        parts += [box((0.8, _HIGH - 2.0, 0.8), steel).moved(x, y + 2.0, s * 16.0) for s in (1, -1)
                  for x in np.linspace(-20, 20, 5)]
    parts += _quarters(dark) + _derrick(steel)
    for x, z, lean in ((-18.0, 17.0, -16.0), (16.0, 17.0, 15.0)):
        foot = _DECK + _HIGH + 2.0
        parts += [lathe([(1.3, 0), (1.1, 7.0)], enamel("#b8342a"), 16).moved(x, foot, z),
                  tube([(x, foot + 7.0, z), (x + lean, foot + 17.0, z + 5.0)], [0.7, 0.25], enamel("#b8342a"), 8)]
    parts += [lathe([(8.5, 0.0), (9.5, 0.8), (0.0, 0.9)], enamel("#3f6a4a"), 28).moved(-24.0, _DECK + 19.0, 0),
              tube([(23.0, _DECK + _HIGH, 0), (44.0, _DECK + 27.0, 0)], [0.8, 0.4], steel, 8)]
    bulb = lit("#fff2d0", 2.2)
    spots = [(x, y, s * 19.2) for y in (_DECK - 0.6, _DECK + _HIGH + 2.6) for s in (1, -1) for x in (-20, -7, 7, 20)]
    parts += [box((1.3, 0.8, 0.6), bulb).moved(*spot) for spot in spots]
    lamps = tuple(Lamp(spot, 5.0, _FLOOD, 0.05) for spot in spots if spot[2] > 0)
    flare = Lamp((44.0, _DECK + 29.0, 0.0), 7.0, (2.4, 0.9, 0.2), 0.5)
    flame = lathe([(0.3, 0), (1.3, 1.6), (0.7, 4.0), (0.0, 6.0)], lit("#ff9a3c", 2.4), 14)
    parts.append(flame.moved(44.0, _DECK + 27.0, 0))
    return Thing(join(parts), pitch=3.0, turned=28.0, lamps=(*lamps, flare), wear=0.5)


def _legs(steel: Stuff, dark: Stuff) -> list[Mesh]:
    parts: list[Mesh] = []
    for x in (-17.0, 17.0):
        for z in (-13.0, 13.0):
            parts += [lathe([(2.7, -6.0), (2.5, _DECK)], steel, 22).moved(x, 0, z),
                      lathe([(2.95, -6.0), (2.9, 2.5)], dark, 22).moved(x, 0, z)]
    for z in (-13.0, 13.0):
        for low, high in ((1.0, 11.0), (11.0, _DECK)):
            parts += [tube([(-17.0, low, z), (17.0, high, z)], 0.7, steel, 8),
                      tube([(17.0, low, z), (-17.0, high, z)], 0.7, steel, 8)]
        parts.append(tube([(-17.0, 11.0, z), (17.0, 11.0, z)], 0.8, steel, 8))
    for x in (-17.0, 17.0):
        parts += [tube([(x, 1.0, -13.0), (x, 11.0, 13.0)], 0.7, steel, 8),
                  tube([(x, 11.0, -13.0), (x, _DECK, 13.0)], 0.7, steel, 8)]
    return parts


def _quarters(dark: Stuff) -> list[Mesh]:
    """Where the crew lives, with lit windows; tanks and pipes beside it."""
    top, pane = _DECK + _HIGH + 2.0, lit("#ffd890", 1.0)
    parts = [box((13.0, 11.0, 22.0), enamel("#d8d4c8", 0.1), 0.1).moved(-14.0, top, 0)]
    parts += [box((1.6, 1.4, 0.2), pane).moved(-18.6 + 3.0 * k, top + 1.6 + 3.2 * j, s * 11.05)
              for k in range(4) for j in range(3) for s in (1, -1)]
    parts += [lathe([(2.6, 0), (2.6, 6.5), (0, 7.6)], enamel("#b8bcc0", 0.3), 22).moved(15.0, top, z) for z in (-9, 9)]
    parts += [tube([(-7.0, top + 1.0 + 0.9 * k, 15.0), (20.0, top + 1.0 + 0.9 * k, 15.0)], 0.35, dark, 8)
              for k in range(3)]
    return parts


def _derrick(steel: Stuff) -> list[Mesh]:
    """A tower of lattice that narrows upwards."""
    foot, tall, parts = _DECK + _HIGH + 2.0, 36.0, list[Mesh]()
    levels = np.linspace(0.0, 1.0, 8)
    half = [6.0 - 4.6 * float(t) for t in levels]
    for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        top = (3.0 + a * half[-1], foot + tall, b * half[-1])
        parts.append(tube([(3.0 + a * half[0], foot, b * half[0]), top], 0.42, steel, 7))
    for low, high, w, v in zip(levels[:-1], levels[1:], half[:-1], half[1:], strict=True):
        y, up = foot + tall * float(low), foot + tall * float(high)
        for s in (1.0, -1.0):
            parts += [tube([(3.0 - w, y, s * w), (3.0 + v, up, s * v)], 0.2, steel, 5),
                      tube([(3.0 + w, y, s * w), (3.0 - v, up, s * v)], 0.2, steel, 5),
                      tube([(3.0 + s * w, y, -w), (3.0 + s * v, up, v)], 0.2, steel, 5),
                      tube([(3.0 - v, up, s * v), (3.0 + v, up, s * v)], 0.22, steel, 5)]
    return parts
