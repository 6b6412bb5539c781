"""Fighter jets, sailplanes, the space shuttle. x forward; contact: the middle. Lengths in m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import skin
from reelwright.engines.previz.paint.figures.vehicles.wings import CANOPY, both, wing


def _right_half(coat: Stuff) -> Mesh:
    """Wing, tail, fin, intake, two missiles and a nozzle."""
    dark = coat.dyed(tint(coat.colour, 0.75))
    edge = [(1.2, 1.0), (-3.6, 5.2), (-4.8, 5.2), (-4.4, 1.0)]
    flat = prism([(x, -z) for x, z in edge], 0.16, coat, 0.05).turned("x", -90)
    rear = prism([(x, -z) for x, z in ((-4.8, 0.9), (-7.2, 3.0), (-8.0, 3.0), (-7.2, 0.9))], 0.12, dark, 0.04).turned(
        "x", -90
    )
    fin = (
        prism([(-4.2, 0.5), (-6.2, 2.7), (-7.1, 2.7), (-6.8, 0.5)], 0.12, coat, 0.04).turned("x", 12).moved(0, 0, 0.75)
    )
    intake = box((2.6, 0.9, 0.5), dark, 0.08).moved(1.0, -0.75, 0.95)
    missile = join(
        [
            tube([(-3.6, -0.1, 0), (-1.6, -0.1, 0)], 0.10, enamel("#ecebe6", 0.2), 10),
            lathe([(0.1, 0.0), (0.0, 0.3)], enamel("#c8201c", 0.1), 10).turned("z", -90).moved(-1.6, -0.1, 0),
        ]
    )
    nozzle = (
        join(
            [
                lathe([(0.42, -0.5), (0.48, 0.3), (0.40, 0.34), (0.3, 0.0)], metal("#3a3c40", 0.6), 24),
                lathe([(0.0, 0.12), (0.36, 0.14)], lit("#ffb060", 1.6), 20),
            ]
        )
        .turned("z", 90)
        .moved(-7.1, 0, 0.48)
    )
    return join([flat, rear, fin, intake, missile.moved(0, -0.15, 2.7), missile.moved(-0.9, -0.15, 4.0), nozzle])


def _burn(phase: float) -> Mesh:
    """The flames of both nozzles."""
    long = 3.4 + 0.5 * math.sin(2 * math.pi * phase)
    flame = tube(
        [(-7.3, 0, 0.48), (-7.3 - long * 0.4, 0, 0.48), (-7.3 - long, 0, 0.48)],
        [0.34, 0.22, 0.02],
        Stuff(paint("#ff9a4a"), glow=1.2, opacity=0.6, wear=0),
        14,
        12,
        False,
    )
    return both(flame)


def fighter(cue: Cue) -> Thing:
    """A jet: needle nose, canopy, swept wings, twin fins, burning nozzles."""
    coat = surface(cue, Stuff(paint("#7a838c"), "panels", paint("#5a626a"), 1.3, 0.25, 0.5, 0.25, wear=0.2))
    body = skin(
        (
            (-7.0, 0.9, -0.5, 0.5),
            (-4.0, 1.25, -0.65, 0.75),
            (0.0, 1.15, -0.65, 0.85),
            (2.5, 0.75, -0.55, 0.75),
            (5.0, 0.48, -0.42, 0.50),
            (7.6, 0.20, -0.22, 0.16),
            (8.6, 0.03, -0.06, 0.0),
        ),
        coat,
        0.95,
        0.55,
        50,
    )
    canopy = skin(
        ((1.9, 0.2, 0.6, 0.9), (2.6, 0.42, 0.6, 1.35), (3.8, 0.42, 0.45, 1.25), (5.2, 0.2, 0.4, 0.6)),
        CANOPY,
        1.0,
        0.5,
        22,
    )
    return Thing(
        join([body, canopy, both(_right_half(coat))]),
        _burn,
        0.3,
        60.0,
        pitch=12.0,
        medium="air",
        pictures=4,
        lamps=(Lamp((-7.6, 0.0, 0.0), 1.4, (1.5, 0.7, 0.25), 0.4),),
    )


def glider(cue: Cue) -> Thing:
    """A sailplane: very long thin wings, a bubble canopy, a T-tail."""
    coat, other = surface(cue, enamel("#f0efea", 0.35)), enamel(second(cue, "#c8281e"), 0.2)
    body = skin(
        (
            (-4.0, 0.08, 0.12, 0.30),
            (-1.5, 0.14, 0.0, 0.38),
            (0.2, 0.30, -0.30, 0.50),
            (1.4, 0.32, -0.34, 0.46),
            (2.3, 0.20, -0.24, 0.28),
            (2.7, 0.04, -0.06, 0.06),
        ),
        coat,
        0.95,
        0.6,
        44,
    )
    canopy = skin(
        ((0.5, 0.10, 0.3, 0.5), (0.9, 0.28, 0.28, 0.70), (1.6, 0.28, 0.22, 0.62), (2.3, 0.12, 0.15, 0.28)),
        CANOPY,
        1.0,
        0.5,
        20,
    )
    wings = both(
        join(
            [
                wing(0.95, 0.45, 8.5, 0.2, coat, 0.10).turned("x", -3).moved(0.2, 0.44, 0),
                wing(0.5, 0.42, 1.0, 0.1, other, 0.104).turned("x", -3).moved(0.06, 0.83, 7.3),
            ]
        )
    )
    tail = [
        prism([(-3.4, 0.2), (-3.8, 1.35), (-4.2, 1.35), (-4.15, 0.1)], 0.08, other, 0.02),
        both(wing(0.6, 0.4, 1.3, 0.1, coat, 0.06).moved(-3.95, 1.36, 0)),
    ]
    return Thing(join([body, canopy, wings, *tail]), pitch=14.0, medium="air", speed=14.0)


def shuttle(cue: Cue) -> Thing:
    """The orbiter: black belly, delta wings, tail, three engines; it stands on its tail with tank and boosters."""
    white, black = surface(cue, enamel("#f0efea", 0.15)), matt("#26282c", 0.2)
    body = skin(
        (
            (-8.0, 1.9, -1.4, 2.2),
            (-5.0, 2.0, -1.6, 2.3),
            (3.0, 2.0, -1.6, 2.3),
            (5.4, 1.7, -1.5, 2.0),
            (7.4, 1.1, -1.2, 0.9),
            (8.4, 0.4, -0.8, -0.1),
        ),
        white,
        0.95,
        0.62,
        44,
    )
    belly = skin(
        ((-8.0, 2.0, -1.7, -0.9), (3.0, 2.05, -1.8, -0.9), (6.8, 1.5, -1.5, -0.7), (8.5, 0.4, -0.9, -0.4)),
        black,
        0.95,
        0.9,
        30,
    )
    edge = [(2.0, 1.6), (-2.5, 3.2), (-6.8, 6.8), (-8.4, 6.8), (-8.4, 1.6)]
    flat = join(
        [
            prism([(x, -z) for x, z in edge], 0.36, white, 0.1).turned("x", -90).moved(0, -1.0, 0),
            prism([(x, -z) for x, z in edge], 0.2, black, 0.05).turned("x", -90).moved(0, -1.25, 0),
        ]
    )
    fin = prism([(-4.8, 2.2), (-7.8, 5.8), (-9.2, 5.8), (-8.2, 2.2)], 0.3, white, 0.08)
    panes = [box((0.5, 0.42, 0.5), CANOPY, 0.1).turned("z", -35).moved(6.2, 0.95, z) for z in (-0.7, 0.0, 0.7)]
    bells = [
        lathe([(0.35, 0.0), (0.55, -0.7), (0.85, -1.5), (0.8, -1.5), (0.3, -0.3)], metal("#4a4c50", 0.6), 24)
        .turned("z", -90)
        .moved(-8.0, y, z)
        for y, z in ((1.2, 0.0), (-0.1, 0.9), (-0.1, -0.9))
    ]
    orbiter = join([body, belly, both(flat), fin, *panes, *bells])
    word = cue.word.lower()
    if "orbiter" in word or cue.motion in ("glide", "land", "float", "drift", "circle", "hover"):
        return Thing(orbiter, pitch=16.0, medium="air", speed=12.0)
    upright = orbiter.turned("z", 90).moved(-4.0, 10.0, 0)
    rust = Stuff(paint("#b8642c"), "brushed", paint("#9a4f20"), 1.0, 0.2, 0.1)
    tank = lathe(
        curve([(0.0, 2.0), (2.4, 2.6), (2.75, 5.0), (2.75, 21.0), (2.2, 25.5), (0.8, 29.0), (0.0, 30.0)], 40), rust, 40
    )
    booster = lathe([(1.5, 0.0), (1.1, 2.0), (1.15, 2.2), (1.15, 23.5), (0.9, 25.0), (0.0, 28.0)], white, 28)
    bands = [lathe([(1.17, y), (1.19, y + 0.15), (1.17, y + 0.3)], black, 28) for y in (6.0, 12.0, 18.0)]
    side = join([booster, *bands]).moved(0.4, 0, 3.9)
    return Thing(
        join([upright.moved(0, 0, 0), tank.moved(0.4, 0, 0), both(side)]).moved(0, 0, 0), pitch=2.0, turned=-60.0
    )


