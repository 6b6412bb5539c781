"""A rounded van of the fifties in two colours: the camper that stands at every beach. x forward; lengths in m."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, mirrored, tube
from reelwright.engines.previz.paint.figures.forms.stuff import enamel, lit
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    GLASS,
    HEAD_LIGHT,
    TAIL_LIGHT,
    Stations,
    driven,
    pairs,
    skin,
)

_LOWER: Stations = ((-2.16, 0.72, 0.44, 1.06), (-2.04, 0.85, 0.34, 1.12), (0.0, 0.88, 0.30, 1.12),
                    (1.8, 0.87, 0.32, 1.12), (2.06, 0.80, 0.38, 1.09), (2.15, 0.60, 0.48, 1.00))  # fmt: skip
_UPPER: Stations = ((-2.14, 0.70, 1.02, 1.72), (-1.98, 0.82, 1.02, 1.90), (0.0, 0.85, 1.02, 1.96),
                    (1.5, 0.84, 1.02, 1.92), (1.90, 0.78, 1.02, 1.72), (2.10, 0.66, 1.00, 1.16))  # fmt: skip


def _face() -> list[Mesh]:
    """What looks at us: round lamps, the emblem, the two panes, the bumper."""
    ring = lathe([(0.17, 0.0), (0.215, 0.0), (0.215, 0.03), (0.17, 0.03)], CHROME, 30).turned("z", -90)
    lamp = join([lathe([(0.0, -0.06), (0.155, -0.02), (0.15, 0.03), (0.12, 0.035)], CHROME, 28),
                 ball(0.125, lit("#fff2cc", 0.7), 0.4, 20)]).turned("z", -90)  # fmt: skip
    pane = box((0.05, 0.46, 0.60), GLASS, 0.02).turned("z", 17.0).moved(2.15, 1.20, 0.33)
    signal = ball(0.05, lit("#f09020", 0.4), 1.0, 12).moved(2.08, 1.02, 0.62)
    strokes = [tube([(2.19, 1.00, z), (2.20, 0.80, 0.5 * z)], 0.014, CHROME, 6) for z in (-0.10, 0.10)]
    return [ring.moved(2.17, 0.90, 0), *strokes, mirrored(join([lamp.moved(2.10, 0.74, 0.58), pane, signal])),
            tube([(2.06, 0.44, -0.86), (2.27, 0.44, -0.70), (2.31, 0.44, 0), (2.27, 0.44, 0.70), (2.06, 0.44, 0.86)],
                 0.06, CHROME, 10, 24)]  # fmt: skip


def microbus(cue: Cue) -> Thing:
    """Its lower half in the colour that is asked for, white above the belt, four panes to a side."""
    coat, white = surface(cue, enamel("#3f9a9c", 0.5)), enamel(second(cue, "#f2ede0"), 0.5)
    panes = [box((long, 0.40, 1.75), GLASS, 0.03).moved(x, 1.27, 0)
             for x, long in ((-1.55, 0.66), (-0.72, 0.74), (0.14, 0.74), (1.04, 0.82))]  # fmt: skip
    belt = mirrored(tube([(-2.10, 1.09, 0.74), (-1.9, 1.10, 0.86), (0, 1.11, 0.885), (1.8, 1.11, 0.875),
                          (2.06, 1.06, 0.78), (2.16, 0.62, 0.10)], 0.024, white, 8, 40))  # fmt: skip
    seam = box((0.012, 0.66, 0.02), enamel("#26282c"))
    seams = mirrored(join(seam.moved(x, 0.40, 0.875) for x in (-0.26, 0.62, 1.46)))
    rear = [box((0.04, 0.40, 1.0), GLASS, 0.02).turned("z", -10.0).moved(-2.17, 1.26, 0),
            mirrored(ball(0.08, lit("#c81c14", 0.5), 1.5, 14).moved(-2.14, 0.82, 0.62)),
            tube([(-2.1, 0.42, -0.8), (-2.26, 0.42, 0), (-2.1, 0.42, 0.8)], 0.05, CHROME, 8, 16)]  # fmt: skip
    wheels = pairs((-1.28, 1.30), 0.76, 0.34, 0.20, 5)
    lamps = tuple(Lamp((2.18, 0.74, s * 0.58), 0.45, HEAD_LIGHT, 0.0) for s in (1, -1)) + tuple(
        Lamp((-2.16, 0.82, s * 0.62), 0.22, TAIL_LIGHT, 0.0) for s in (1, -1))  # fmt: skip
    body = join([skin(_LOWER, coat), skin(_UPPER, white, 1.0, 0.80), *panes, belt, seams, *rear, *_face()])
    return driven(body, wheels, 8.0, lamps, 0.35 if {"rusty", "abandoned"} & set(cue.traits) else 0.05)
