"""A launch pad: a concrete mount over a flame trench, a lattice tower beside it with arms to the rocket. In m.

Contact: where the rocket stands."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint

_TALL, _AWAY, _HALF, _STOREY = 33.0, -7.6, 1.7, 3.3
"""Height of the tower, how far beside the rocket it stands, half its width, height of a storey."""
_DECK = 1.3
"""Height of the mount."""


def launch_pad(cue: Cue) -> Thing:
    concrete = Stuff(paint("#8d8a84"), "panels", paint("#6f6c67"), 2.6, 0.5, 0.1, wear=0.4)
    steel = surface(cue, enamel("#b4412c", 0.25))
    mount = prism([(-13.0, 0.0), (13.0, 0.0), (10.4, _DECK), (-10.4, _DECK)], 15.0, concrete, 0.1)
    trench = box((4.6, 0.10, 15.4), matt("#191716")).moved(0, _DECK - 0.04, 0)
    tower = _tower(steel).moved(_AWAY, _DECK, 0)
    arms = [join([box((4.2, 0.5, 1.0), steel, 0.05), box((4.2, 0.08, 1.1), metal("#8f959a", 0.5)).moved(0, 0.5, 0)])
            .moved(_AWAY + 3.6, y, 0) for y in (9.0, 16.5, 23.5)]  # fmt: skip
    rods = [tube([(x, _DECK, -6.0), (x, 27.0, -6.0)], [0.30, 0.05], enamel("#d8d4cc", 0.3), 8) for x in (-15.0, 15.0)]
    tank = lathe([(0.0, 0.0), (1.7, 0.0), (2.0, 0.6), (2.0, 4.4), (1.4, 5.4), (0.0, 5.8)], enamel("#e6e4de", 0.4), 30)
    lamps = (Lamp((_AWAY, _TALL, 0.0), 1.6, (1.6, 0.3, 0.2), 0.0), Lamp((_AWAY + 2.0, 9.8, 1.0), 3.0, (1.2, 1.1, 0.9)))
    whole = [mount, trench, tower, *arms, *rods, tank.moved(11.5, 0.0, -4.5)]
    return Thing(join(whole), pitch=3.0, wear=0.4, lamps=lamps)


def _tower(steel: Stuff) -> Mesh:
    """Four legs, a floor and crossed braces a storey, a crane and a red lamp on top."""
    legs = [box((0.42, _TALL, 0.42), steel, 0.04).moved(x, 0, z) for x in (-_HALF, _HALF) for z in (-_HALF, _HALF)]
    parts: list[Mesh] = [*legs]
    storeys = int(_TALL / _STOREY)
    for k in range(storeys):
        low, high = k * _STOREY, (k + 1) * _STOREY
        parts.append(box((2 * _HALF + 0.5, 0.16, 2 * _HALF + 0.5), metal("#8f959a", 0.4)).moved(0, high, 0))
        for z in (-_HALF, _HALF):
            parts += [tube([(-_HALF, low, z), (_HALF, high, z)], 0.12, steel, 6),
                      tube([(_HALF, low, z), (-_HALF, high, z)], 0.12, steel, 6)]  # fmt: skip
        if k % 2:
            parts.append(box((0.3, 0.2, 0.3), lit("#ffe6b0", 1.4)).moved(_HALF, high - 0.4, _HALF))
    parts += [box((8.0, 0.5, 0.6), steel, 0.05).moved(1.6, _TALL + 0.2, 0),
              box((0.4, 0.4, 0.4), lit("#ff3a24", 1.8)).moved(0, _TALL + 0.8, 0)]  # fmt: skip
    return join(parts)


GOODS = ((launch_pad, 33.8, "launch pad, launchpad, launch tower, launch site, launch gantry"),)
