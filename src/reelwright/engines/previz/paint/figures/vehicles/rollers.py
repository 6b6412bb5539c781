"""Road rollers: the old one of steam under its canopy, the yellow one of today. x forward; in m."""

from __future__ import annotations

import math
from collections.abc import Callable

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import DARK, GLASS

_DRUM = Stuff(paint("#8b9096"), "panels", paint("#6a7076"), 0.5, 0.2, 0.5, 0.5, wear=0.5)
_BRASS = metal("#c79a3c", 0.8)
_OLD = ("steamroller", "steam roller", "steam-roller", "traction")


def _drum(radius: float, wide: float) -> Mesh:
    """A smooth roller about its axle, spokes on its ends, so that it is seen to turn."""
    half, rim = wide / 2, 0.8 * radius
    shell = lathe([(rim, -half), (radius, -half), (radius, half), (rim, half)], _DRUM, 48)
    ends = [lathe([(0.0, s * 0.92 * half), (rim, s * 0.92 * half)][::s], DARK, 30) for s in (1, -1)]
    bar = box((2 * rim, 0.03, 0.14 * radius), metal("#5c3a30", 0.4))
    arms = [bar.turned("y", 60 * k).moved(0, s * 0.94 * half, 0) for k in range(3) for s in (1, -1)]
    return join([shell, *ends, *arms]).turned("x", 90)


def _rolls(body: Mesh, drums: tuple[tuple[Mesh, float, float, float], ...], speed: float) -> Thing:
    """drums: the mesh, where its axle is (x, z) and its radius: each turns as far as it rolls."""
    far = 2 * math.pi / 3 * max(radius for *_, radius in drums)

    def turns(phase: float) -> Mesh:
        return join([mesh.turned("z", -math.degrees(phase * far / radius)).moved(x, radius, z)
                     for mesh, x, z, radius in drums])

    return Thing(body, turns, far / speed, speed, pitch=6.0, pictures=6, wear=0.2)


def roller(cue: Cue) -> Thing:
    """A compactor; of steam where the word says so."""
    return steam_roller(cue) if any(w in cue.word.lower() for w in _OLD) else compactor(cue)


def steam_roller(cue: Cue) -> Thing:
    """A boiler with its chimney and flywheel, a wide drum before it, two tall wheels behind, a canopy over all."""
    coat, black = surface(cue, enamel("#2a5a3c", 0.4)), enamel("#1c1d20", 0.4)
    boiler = lathe([(0.0, -1.2), (0.46, -1.2), (0.46, 1.1), (0.50, 1.1), (0.50, 1.5), (0.0, 1.5)], coat, 36).turned(
        "z", -90).moved(0.1, 1.65, 0)
    bands = [lathe([(0.47, y), (0.48, y), (0.48, y + 0.05), (0.47, y + 0.05)], _BRASS, 36).turned("z", -90).moved(
        0.1, 1.65, 0) for y in (-0.7, 0.0, 0.7)]
    stack = lathe([(0.16, 0.0), (0.15, 1.3), (0.21, 1.35), (0.21, 1.42), (0.12, 1.44)], black, 26).moved(1.35, 2.05, 0)
    cap = lathe([(0.21, 1.34), (0.235, 1.36), (0.235, 1.42)], _BRASS, 26).moved(1.35, 2.05, 0)
    fork = [box((0.5, 0.5, 0.5), coat, 0.05).moved(1.7, 1.25, 0),
            *(prism([(1.5, 1.3), (2.05, 0.62), (2.2, 0.72), (1.9, 1.5)], 0.08, black).moved(0, 0, s * 0.78)
              for s in (1, -1)), box((0.3, 0.14, 1.6), black, 0.03).moved(1.75, 1.36, 0)]
    cab = [box((1.5, 0.12, 1.3), black, 0.03).moved(-1.6, 0.95, 0),
           box((0.1, 0.75, 1.3), coat, 0.03).moved(-2.3, 1.0, 0),
           *(box((0.9, 0.7, 0.1), coat, 0.03).moved(-1.9, 1.0, s * 0.62) for s in (1, -1)),
           tube([(-1.2, 1.5, 0.2), (-1.55, 1.95, 0.2)], 0.02, metal("#a8aeb4"), 8),
           lathe([(0.20, 0.0), (0.22, 0.02), (0.20, 0.04)], black, 30).turned("z", 40).moved(-1.56, 1.96, 0.2)]
    fly = lathe([(0.40, -0.05), (0.47, -0.05), (0.47, 0.05), (0.40, 0.05)], enamel("#b8342a", 0.4), 40).turned("x", 90)
    fly = join([fly, *(box((0.8, 0.05, 0.04), enamel("#b8342a", 0.4)).turned("z", 60 * k) for k in range(3))]).moved(
        -0.3, 2.1, 0.62)
    roof = [box((4.1, 0.07, 1.7), coat, 0.03).moved(-0.5, 3.05, 0), box((4.2, 0.14, 0.04), enamel("#d8c48a")).moved(
        -0.5, 2.95, 0.84), *(tube([(x, y, s * 0.62), (x, 3.05, s * 0.72)], 0.03, _BRASS, 8)
                            for x, y in ((-2.25, 1.6), (0.85, 2.0)) for s in (1, -1))]
    wheel, drum = _drum(0.95, 0.42), _drum(0.66, 1.35)
    return _rolls(join([boiler, *bands, stack, cap, *fork, *cab, fly, *roof]),
                  ((drum, 2.05, 0.0, 0.66), (wheel, -1.5, 0.86, 0.95), (wheel, -1.5, -0.86, 0.95)), 1.4)


def compactor(cue: Cue) -> Thing:
    """A yellow body between two smooth drums, a cabin of glass and a beacon."""
    coat = surface(cue, enamel("#e8a81c", 0.4))
    body = [prism([(-1.9, 1.0), (1.9, 1.0), (1.9, 1.5), (0.7, 1.75), (-1.8, 1.7)], 1.3, coat, 0.06),
            box((1.1, 1.15, 1.2), GLASS, 0.05).moved(-0.2, 1.7, 0),
            box((1.35, 0.1, 1.4), coat, 0.04).moved(-0.2, 2.85, 0),
            *(tube([(x, 1.7, z), (x, 2.86, z)], 0.045, DARK, 8) for x in (-0.75, 0.35) for z in (-0.6, 0.6)),
            lathe([(0.08, 0.0), (0.08, 0.14), (0.0, 0.16)], enamel("#ff7a1c", 0.9), 18).moved(-0.2, 2.95, 0),
            *(box((0.3, 0.5, 0.07), DARK, 0.03).moved(x, 0.7, z) for x in (-1.6, 1.6) for z in (-0.82, 0.82)),
            box((0.5, 0.35, 0.03), matt("#1c1d20", 0)).moved(-1.2, 1.2, 0.66)]
    drum = _drum(0.68, 1.5)
    return _rolls(join(body), ((drum, 1.6, 0.0, 0.68), (drum, -1.6, 0.0, 0.68)), 1.6)


ROLLERS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (roller, 3.3, "steamroller, steam roller, road roller, roller compactor, traction engine"),
)
"""Maker, height in m, nouns."""
