"""Stalls of the night: a noodle cart under cloth and lanterns. Lengths in m; the front looks along +x."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, lit, matt, metal, planks, tiles, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import named
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEAM = Stuff(paint("#d8d4cc"), opacity=0.10, wear=0.0)
WARM = (1.2, 0.62, 0.24)


def noodle_stall(cue: Cue) -> Thing:
    """A wooden counter with stools, bowls and steaming pots, a split curtain under a tiled roof, red lanterns."""
    colours = named(cue)
    curtain = cloth(colours[0] if colours else "#8a2a28")
    dark, board = wood("#4a3020", 0.1, 0.1), planks("#7a5232", 0.2)
    half, deep, high = 1.7, 0.9, 2.75
    parts: list[Mesh] = [box((2 * deep, 0.06, 2 * half), planks("#5a4030", 0.25)),
                         box((0.10, 0.92, 2 * half), board).moved(deep * 0.62, 0.06, 0),
                         box((0.62, 0.07, 2 * half + 0.24), wood("#a87c4c", 0.08, 0.3), 0.02).moved(deep * 0.72,
                             0.98, 0),
                         box((0.1, 2.3, 2 * half), board).moved(-deep, 0.06, 0)]  # fmt: skip
    parts += [box((0.12, high - 0.1, 0.12), dark).moved(x, 0.0, z) for x in (-deep, deep * 0.95) for z in (-half, half)]
    parts += [box((0.12, 0.14, 2 * half + 0.3), dark).moved(deep * 0.95, y, 0) for y in (2.2, high - 0.2)]
    for side in (1.0, -1.0):
        slope = [[(side * (deep + 0.55), high - 0.12, z) for z in (-half - 0.4, half + 0.4)],
                 [(0.0, high + 0.62, z) for z in (-half - 0.4, half + 0.4)]]
        parts.append(grid(np.array(slope), tiles("#3f464c", 0.22)))
    parts.append(box((0.3, 0.12, 2 * half + 0.9), matt("#343a40")).moved(0, high + 0.56, 0))
    for k in range(5):  # the curtain's five cloths
        z = -half + 0.1 + (2 * half - 0.2) * (k + 0.5) / 5
        parts.append(box((0.03, 0.62, (2 * half - 0.2) / 5 - 0.05), curtain).moved(deep, 1.6, z))
        parts.append(box((0.035, 0.26, 0.2), matt("#efe6d2", 0.0)).moved(deep + 0.004, 1.78, z))
    for z in (-1.25, 0.0, 1.25):
        parts += [lathe([(0.19, 0.62), (0.19, 0.68), (0.0, 0.69)], wood("#8a5a34", 0.08), 18).moved(deep + 0.62, 0, z),
                  *(tube([(deep + 0.62 + 0.13 * a, 0.0, z + 0.13 * b), (deep + 0.62 + 0.08 * a, 0.64, z + 0.08 * b)],
                      0.022,
                         dark, 6) for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1)))]  # fmt: skip
    bowl = [lathe([(0.05, 0.0), (0.07, 0.02), (0.13, 0.10), (0.12, 0.10), (0.0, 0.06)], Stuff(paint("#c8402c"),
        gloss=0.8), 20),
            lathe([(0.115, 0.085), (0.0, 0.088)], matt("#e0b468", 0.0), 18)]  # fmt: skip
    parts += [join(bowl).moved(deep * 0.82, 1.05, z) for z in (-1.25, -0.5, 0.7)]
    pot = [lathe([(0.2, 0.0), (0.23, 0.03), (0.23, 0.36), (0.25, 0.37), (0.0, 0.33)], metal("#a8a8a4", 0.7), 24),
           *(ball(0.16 + 0.07 * k, STEAM, 1.2, 14).moved(0.03 * k, 0.5 + 0.22 * k, 0.05 * (-1) ** k) for k in range(4))]
    parts += [join(pot).moved(-0.1, 1.0, z) for z in (-0.75, 0.35)]
    red, cap = lit("#ff5a34", 0.85), matt("#1e1614")
    lanterns = [(deep + 0.35, 2.0, z) for z in (-half - 0.1, half + 0.1, 0.0)]
    for x, y, z in lanterns:
        parts += [ball(0.2, red, 1.25, 18).moved(x, y, z), box((0.16, 0.05, 0.16), cap).moved(x, y + 0.23, z),
                  box((0.16, 0.05, 0.16), cap).moved(x, y - 0.28, z), tube([(x, y + 0.25, z), (x, high - 0.1, z)],
                      0.012,
                  cap, 5)]  # fmt: skip
    sign = lit("#ffdf9a", 0.5)
    parts += [box((0.06, 0.36, 1.8), dark, 0.01).moved(deep + 0.06, 2.28, 0), box((0.07, 0.26, 1.6), sign).moved(
        deep + 0.07, 2.33, 0)]
    parts += [box((0.075, 0.16, 0.05 + 0.16 * (k % 2)), Stuff(tint(paint("#8a2018"), 1.0), wear=0.0)).moved(
        deep + 0.075, 2.38, -0.6 + 0.3 * k) for k in range(5)]
    inside = lit("#ffc878", 0.5)
    parts.append(box((0.04, 0.5, 2 * half - 0.5), inside).moved(-deep + 0.09, 1.5, 0))
    lamps = (*(Lamp(at, 0.8, WARM, 0.08) for at in lanterns), Lamp((0.2, 1.9, 0.0), 1.6, (1.0, 0.6, 0.26), 0.0))
    return Thing(join(parts), pitch=6.0, turned=38.0, lamps=lamps, wear=0.1)
