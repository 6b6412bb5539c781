"""Pickups, jeeps, police cars, ambulances, formula cars. x forward; on the road. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.cars import SHAPES, Shape, assembled
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    Wheel,
    rolling,
    skin,
)

WHITE, SEAT = enamel("#eceae4", 0.3), Stuff(paint("#3a2c22"), gloss=0.3, wear=0.3)
BLUE_LIGHT, RED_LIGHT = (0.2, 0.5, 1.6), (1.6, 0.2, 0.15)
PICKUP = Shape(
    ((-2.62, 0.74, 0.50, 0.98), (-2.5, 0.90, 0.42, 1.05), (-0.6, 0.94, 0.38, 1.06), (0.9, 0.94, 0.38, 1.07),
     (1.5, 0.93, 0.40, 1.06), (2.35, 0.90, 0.44, 1.0), (2.62, 0.82, 0.48, 0.92), (2.70, 0.66, 0.55, 0.82)),
    ((-0.80, 0.76, 1.02, 1.10), (-0.74, 0.80, 1.02, 1.70), (0.0, 0.82, 1.02, 1.80), (0.55, 0.80, 1.02, 1.74),
     (1.28, 0.74, 1.02, 1.10)),
    (-1.62, 1.68), 0.82, 0.40, 9.0, "#2f5f94",
)  # fmt: skip
JEEP = Shape(
    ((-1.72, 0.68, 0.52, 0.98), (-1.66, 0.76, 0.46, 1.02), (0.55, 0.76, 0.46, 1.02), (0.7, 0.70, 0.50, 1.06),
     (1.62, 0.64, 0.54, 1.02), (1.78, 0.60, 0.58, 0.98)),
    None, (-1.12, 1.22), 0.74, 0.40, 8.0, "#5a6a3c",
)  # fmt: skip


def light_bar(x: float, y: float, hues: tuple[str, str] = ("#d8201a", "#1f4fd8"), wide: float = 1.1) -> Mesh:
    """Two coloured lamps across a roof."""
    half = wide / 2
    return join(
        [
            box((0.16, 0.05, wide), DARK, 0.01).moved(x, y, 0),
            box((0.22, 0.11, half * 0.9), lit(hues[0], 1.0), 0.03).moved(x, y + 0.04, half * 0.5),
            box((0.22, 0.11, half * 0.9), lit(hues[1], 1.0), 0.03).moved(x, y + 0.04, -half * 0.5),
        ]
    )


def flank(mesh: Callable[[float], Mesh]) -> Mesh:
    """Something on both sides: mesh(1) on the right, mesh(-1) on the left."""
    return join([mesh(1.0), mesh(-1.0)])


def sign(text: str, wide: float, high: float, stuff: Stuff, at: tuple[float, float, float]) -> Mesh:
    """Words on both flanks, at x, y and half width z."""
    x, y, z = at
    flat = inscription(text, wide, high, stuff, 14)
    return join([flat.turned("y", -90).moved(x, y, z), flat.turned("y", 90).moved(x, y, -z)])


def pickup(cue: Cue) -> Thing:
    """A cab and an open bed with a tailgate; whatever is loaded lies in it."""
    coat = surface(cue, enamel(PICKUP.colour, 0.4))
    bed = [box((1.86, 0.26, 0.06), coat, 0.015).moved(-1.66, 0.98, s * 0.87) for s in (1, -1)]
    bed += [
        box((0.06, 0.26, 1.74), coat, 0.015).moved(-2.56, 0.98, 0),
        box((0.05, 0.24, 1.7), coat).moved(-0.78, 1.0, 0),
        box((1.76, 0.02, 1.68), matt("#1c1c1e", 0.2)).moved(-1.66, 1.065, 0),
    ]
    bed += [box((1.9, 0.03, 0.09), CHROME, 0.01).moved(-1.66, 1.235, s * 0.87) for s in (1, -1)]
    bed += [box((0.02, 0.12, 0.9), coat.dyed(tint(coat.colour, 0.75))).moved(-2.60, 1.03, 0)]
    rim = enamel(second(cue, "#e9e6de"), 0.3) if len(cue.colours) > 1 else CHROME
    return assembled(cue, PICKUP, "car", coat, bed, rim)


def jeep(cue: Cue) -> Thing:
    """Open, square and high: flat wings, a windscreen that folds, a roll bar, the spare wheel behind."""
    coat = surface(cue, Stuff(paint(JEEP.colour), gloss=0.35, metal=0.05, wear=0.4))
    parts = [box((0.42, 0.18, 0.44), SEAT, 0.04).moved(-0.15, 0.84, z) for z in (-0.3, 0.3)]
    parts += [box((0.12, 0.48, 0.44), SEAT, 0.04).turned("z", 10).moved(-0.36, 0.92, z) for z in (-0.3, 0.3)]
    parts.append(box((1.7, 0.02, 1.3), DARK).moved(-0.55, 0.99, 0))
    frame = [(0.52, 1.02, -0.66), (0.38, 1.52, -0.64), (0.38, 1.52, 0.64), (0.52, 1.02, 0.66)]
    parts += [
        tube(frame, 0.03, coat, 8),
        tube([(0.45, 1.27, 0), (0.385, 1.5, 0)], 0.018, coat, 6),
        prism(
            [(0.51, 1.05), (0.53, 1.05), (0.39, 1.50), (0.37, 1.50)],
            1.26,
            Stuff(GLASS.colour, gloss=1.0, metal=0.8, opacity=0.35, wear=0),
        ),
    ]
    parts.append(
        tube([(-0.85, 1.0, -0.68), (-0.9, 1.62, -0.62), (-0.9, 1.62, 0.62), (-0.85, 1.0, 0.68)], 0.035, DARK, 8)
    )
    parts.append(
        tube(
            [
                (0.32 + 0.06 * math.cos(a), 1.12 + 0.16 * math.sin(a), -0.3 + 0.16 * math.cos(a))
                for a in np.linspace(0, 2 * math.pi, 25)
            ],
            0.014,
            DARK,
            6,
        )
    )
    wing = [
        (0.72, 0.80),
        (0.86, 0.92),
        (1.60, 0.92),
        (1.80, 0.74),
        (1.80, 0.70),
        (1.58, 0.86),
        (0.88, 0.86),
        (0.76, 0.78),
    ]
    parts += [prism(wing, 0.26, coat, 0.01).moved(0, 0, s * 0.78) for s in (1, -1)]
    spare = lathe([(0.2, -0.1), (0.38, -0.1), (0.40, 0.0), (0.38, 0.1), (0.2, 0.1), (0.0, 0.06)], DARK, 32)
    parts.append(spare.turned("z", 90).moved(-1.84, 0.92, 0.0))
    parts += [box((0.03, 0.30, 0.05), DARK).moved(1.79, 0.64, z) for z in np.linspace(-0.3, 0.3, 7)]
    return assembled(cue, JEEP, "van", coat, parts, metal("#6a6e60", 0.4))


def police(cue: Cue) -> Thing:
    """Black and white with a bar of lights."""
    shape = SHAPES["car"]
    coat = surface(cue, enamel("#14161a", 0.4))
    door = flank(lambda s: box((1.55, 0.50, 0.03), WHITE, 0.01).moved(-0.10, 0.38, s * 0.895))
    star = sign(printed(cue) or "POLICE", 0.9, 0.19, matt("#14161a", 0), (-0.1, 0.66, 0.915))
    roof = skin(((-1.0, 0.50, 1.40, 1.47), (-0.2, 0.56, 1.44, 1.53), (0.35, 0.50, 1.36, 1.46)), WHITE, 1.0, 0.8, 16)
    bar = light_bar(-0.25, 1.5)
    lamps = (Lamp((-0.25, 1.6, 0.28), 0.5, RED_LIGHT, 0.9), Lamp((-0.25, 1.6, -0.28), 0.5, BLUE_LIGHT, 0.9))
    return replace_lamps(assembled(cue, shape, "car", coat, [door, star, roof, bar], CHROME), lamps)


def replace_lamps(thing: Thing, more: Sequence[Lamp]) -> Thing:
    """The thing with further lamps."""
    return replace(thing, lamps=(*thing.lamps, *more))


def ambulance(cue: Cue) -> Thing:
    """A white box body on a van, a red stripe and cross, lights on the roof."""
    coat, red = surface(cue, WHITE), enamel("#c8201c", 0.2)
    cab = Shape(
        (
            (-2.5, 0.90, 0.36, 0.9),
            (0.9, 0.94, 0.30, 1.06),
            (1.7, 0.93, 0.30, 1.08),
            (2.3, 0.86, 0.36, 1.0),
            (2.5, 0.66, 0.44, 0.80),
        ),
        ((0.55, 0.84, 0.98, 1.9), (0.9, 0.84, 0.98, 1.92), (1.3, 0.82, 0.98, 1.84), (2.0, 0.74, 0.98, 1.12)),
        (-1.55, 1.60),
        0.84,
        0.36,
        9.0,
        "#eceae4",
    )
    body = [
        box((3.3, 1.75, 2.0), coat, 0.08).moved(-0.95, 0.62, 0),
        box((3.32, 0.16, 2.02), red, 0.01).moved(-0.95, 1.28, 0),
        *(box((0.62, 0.42, 0.02), GLASS).moved(-0.55, 1.65, s * 1.0) for s in (1, -1)),
    ]
    cross = [
        join([box((0.54, 0.18, 0.02), red), box((0.18, 0.54, 0.02), red).moved(0, -0.18, 0)]).moved(
            -1.75, 1.78, s * 1.005
        )
        for s in (1, -1)
    ]
    words = sign(printed(cue) or "AMBULANCE", 1.5, 0.2, matt("#c8201c", 0), (-0.95, 1.04, 1.012))
    bars = [light_bar(0.45, 2.36, ("#d8201a", "#d8201a"), 1.5), light_bar(-2.45, 2.36, ("#1f4fd8", "#d8201a"), 1.5)]
    lamps = (Lamp((0.5, 2.45, 0.3), 0.7, RED_LIGHT, 0.9), Lamp((-2.4, 2.45, -0.3), 0.6, BLUE_LIGHT, 0.9))
    return replace_lamps(assembled(cue, cab, "van", coat, [*body, *cross, words, *bars], CHROME), lamps)


def formula(cue: Cue) -> Thing:
    """An open-wheeled racing car: needle nose, wings before and behind, a helmet in the cockpit."""
    coat = surface(cue, enamel("#c8201c", 0.45))
    other = enamel(second(cue, "#f0eee8"), 0.3)
    body = skin(
        (
            (-2.3, 0.16, 0.22, 0.60),
            (-1.6, 0.34, 0.10, 0.92),
            (-0.9, 0.62, 0.08, 0.72),
            (-0.2, 0.70, 0.08, 0.62),
            (0.4, 0.42, 0.09, 0.60),
            (1.2, 0.24, 0.14, 0.52),
            (2.2, 0.15, 0.20, 0.40),
            (2.85, 0.06, 0.24, 0.32),
        ),
        coat,
        0.95,
        0.55,
        50,
    )
    intake = skin(((-1.7, 0.10, 0.7, 0.86), (-0.9, 0.17, 0.7, 1.02), (-0.62, 0.14, 0.74, 1.0)), coat, 1.0, 0.6, 14)
    cockpit = [
        ball(0.26, DARK, 0.35, 20).scaled(1.5, 1, 1).moved(-0.22, 0.60, 0),
        ball(0.15, other, 1.05, 20).moved(-0.28, 0.74, 0),
        box((0.03, 0.07, 0.22), GLASS, 0.01).moved(-0.145, 0.73, 0),
        tube([(0.25, 0.60, 0), (0.12, 0.78, 0.02), (-0.15, 0.86, 0.22), (-0.45, 0.82, 0.24)], 0.022, DARK, 8, 20),
        tube([(0.25, 0.60, 0), (0.12, 0.78, -0.02), (-0.15, 0.86, -0.22), (-0.45, 0.82, -0.24)], 0.022, DARK, 8, 20),
    ]
    front = [
        box((0.42, 0.03, 1.86), coat, 0.01).moved(2.72, 0.12, 0),
        *(box((0.5, 0.24, 0.03), other, 0.01).moved(2.70, 0.09, s * 0.92) for s in (1, -1)),
        box((0.18, 0.025, 1.5), other).turned("z", -12).moved(2.56, 0.22, 0),
    ]
    rear = [
        *(box((0.46, 0.66, 0.03), other, 0.01).moved(-2.38, 0.38, s * 0.5) for s in (1, -1)),
        box((0.30, 0.03, 1.0), coat, 0.01).turned("z", 12).moved(-2.42, 0.96, 0),
        box((0.22, 0.03, 1.0), coat, 0.01).turned("z", 20).moved(-2.52, 0.84, 0),
        box((0.03, 0.08, 0.08), lit("#ff2a1a", 1.2)).moved(-2.52, 0.32, 0),
    ]
    arms = [
        tube([(x, 0.42, 0), (x + d, 0.34, s * 0.78)], 0.016, DARK, 6)
        for x, d in ((1.75, 0.0), (1.5, 0.25), (-1.75, 0.0), (-1.45, -0.3))
        for s in (1, -1)
    ]
    stripe = [tube([(2.7, 0.315, 0), (1.2, 0.528, 0), (0.5, 0.61, 0)], 0.035, other, 8, 20)]
    number = sign(printed(cue) or str(1 + cue.seed % 9), 0.34, 0.24, matt("#101014", 0), (-0.55, 0.42, 0.715))
    plates = flank(lambda s: box((0.5, 0.32, 0.02), other, 0.005).moved(-0.55, 0.27, s * 0.69))
    wheels = [Wheel(x, s * z, 0.34, w, 6) for x, z, w in ((1.72, 0.82, 0.32), (-1.72, 0.80, 0.42)) for s in (1.0, -1.0)]
    return Thing(
        join([body, intake, *cockpit, *front, *rear, *arms, *stripe, plates, number]),
        rolling(wheels, metal("#3a3c40", 0.6), 2 / 6),
        0.16,
        speed=18.0,
        pictures=5,
        pitch=9.0,
    )


