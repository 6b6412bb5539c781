"""Fire engines, tippers, articulated lorries, school buses, excavators. x forward; on the road. Lengths in m."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
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
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    HEAD_LIGHT,
    Wheel,
    driven,
    skin,
)
from reelwright.engines.previz.paint.figures.vehicles.patrol import (
    BLUE_LIGHT,
    WHITE,
    flank,
    light_bar,
    sign,
)


def _cab(coat: Stuff, front: float, long: float, high: float, wide: float) -> list[Mesh]:
    """A lorry's cab over its engine, its nose at x = front: panes, grille, lamps, bumper, mirrors, steps."""
    back, half = front - long, wide / 2
    body = box((long, high - 0.55, wide), coat, 0.12).moved(front - long / 2, 0.55, 0)
    low, top = 0.55 + (high - 0.55) * 0.44, high - 0.22
    pane = prism([(0.0, low), (0.03, low), (0.0, top), (-0.05, top)], wide * 0.88, GLASS).moved(front, 0, 0)
    side = flank(
        lambda s: prism(
            [(front - long * 0.62, low), (front - 0.14, low), (front - 0.2, top), (front - long * 0.62, top)],
            0.02,
            GLASS,
        ).moved(0, 0, s * (half + 0.004))
    )
    parts = [
        body,
        pane,
        side,
        box((0.12, 0.30, wide * 1.02), CHROME, 0.05).moved(front + 0.02, 0.36, 0),
        box((0.06, 0.34, wide * 0.62), DARK, 0.02).moved(front + 0.0, 0.78, 0),
    ]
    parts += [box((0.07, 0.028, wide * 0.6), CHROME).moved(front + 0.005, 0.82 + 0.09 * k, 0) for k in range(4)]
    for s in (1, -1):
        parts += [
            ball(0.13, lit("#fff4d4", 0.8), 1.0, 18).scaled(0.45, 1, 1.1).moved(front + 0.01, 0.86, s * half * 0.8),
            box((0.06, 0.30, 0.05), DARK, 0.01).moved(front + 0.02, low + 0.1, s * (half + 0.16)),
            tube([(front - 0.1, low + 0.42, s * half), (front + 0.02, low + 0.42, s * (half + 0.16))], 0.015, DARK, 6),
            box((0.5, 0.06, 0.1), DARK, 0.01).moved(back + long * 0.55, 0.42, s * half),
            box((0.02, high - 0.75, 0.015), DARK).moved(front - long * 0.66, 0.62, s * (half + 0.005)),
            box((0.14, 0.03, 0.03), CHROME).moved(front - long * 0.56, low - 0.14, s * (half + 0.01)),
        ]
    return parts


def _arches(xs: Sequence[float], radius: float, half: float) -> list[Mesh]:
    """Dark wheel houses on both sides."""
    disc = [(0.0, -0.04), (radius * 1.16, -0.04), (radius * 1.18, 0.0), (0.0, 0.01)]
    return [lathe(disc, DARK, 36).turned("x", 90 * s).moved(x, radius * 1.04, s * half) for x in xs for s in (1, -1)]


def _driven(parts: list[Mesh], wheels: list[Wheel], rim: Stuff, lamps: tuple[Lamp, ...], wear: float = 0.1) -> Thing:
    return replace(driven(join(parts), wheels, 8.0, lamps, wear, rim=rim), pitch=7.0)


def fire_engine(cue: Cue) -> Thing:
    """Crew cab with blue lights, shutters over the lockers, hose reels, a ladder along the roof."""
    coat = surface(cue, enamel("#c01f1a", 0.35))
    shut, ally = (
        Stuff(paint("#b4bac0"), "stripes", paint("#8a9096"), 0.05, 0.4, 0.5, 0.5, wear=0.1),
        metal("#d0d4d8", 0.7),
    )
    parts = _cab(coat, 3.7, 2.5, 3.0, 2.45)
    parts += [
        flank(lambda s: box((0.72, 0.72, 0.02), GLASS, 0.02).moved(1.75, 1.68, s * 1.232)),
        box((5.0, 2.25, 2.42), coat, 0.06).moved(-1.3, 0.62, 0),
        box((7.3, 0.26, 1.0), DARK).moved(-0.1, 0.5, 0),
    ]
    for x in (-3.0, -1.75, -0.5, 0.62):
        parts.append(
            flank(
                lambda s, x=x: (
                    box((1.05 if x < 0.5 else 0.8, 1.15, 0.03), shut)
                    .turned("x", 0)
                    .moved(  # type: ignore[misc]
                        x, 1.25, s * 1.21
                    )
                )
            )
        )
    parts += [
        flank(lambda s: box((7.2, 0.14, 0.02), enamel("#f0d83a", 0.1)).moved(0.0, 1.06, s * 1.238)),
        flank(lambda s: box((7.2, 0.07, 0.02), WHITE).moved(0.0, 1.22, s * 1.239)),
    ]
    rails = [tube([(-3.9, 3.2, z), (2.6, 3.25, z)], 0.05, ally, 8) for z in (-0.35, 0.35)]
    rungs = [tube([(x, 3.2, -0.35), (x, 3.2, 0.35)], 0.03, ally, 6) for x in np.linspace(-3.8, 2.4, 22)]
    parts += [
        *rails,
        *rungs,
        light_bar(3.3, 3.0, ("#1f4fd8", "#1f4fd8"), 1.7),
        box((0.2, 0.5, 2.0), DARK).moved(-3.82, 1.0, 0),
        sign(printed(cue) or "FIRE", 1.0, 0.3, matt("#f4f2ea", 0), (-1.3, 2.62, 1.22)),
        *(box((0.05, 0.2, 0.2), lit("#c8140c", 0.7)).moved(-3.82, 0.8, z) for z in (-1.0, 1.0)),
    ]
    wheels = [Wheel(x, s * 1.06, 0.52, 0.34, 6) for x in (2.35, -2.1) for s in (1.0, -1.0)]
    lamps = (
        *(Lamp((3.85, 0.86, z), 0.6, HEAD_LIGHT, 0.0) for z in (-0.98, 0.98)),
        *(Lamp((3.3, 3.15, z), 0.7, BLUE_LIGHT, 0.9) for z in (-0.5, 0.5)),
    )
    return _driven([*parts, *_arches((2.35, -2.1), 0.52, 1.22)], wheels, CHROME, lamps)


def tipper(cue: Cue) -> Thing:
    """A dump truck: a steel tray heaped with what it carries."""
    coat = surface(cue, enamel("#e2a32c", 0.25))
    parts = _cab(coat, 3.2, 1.8, 2.7, 2.4)
    side = [(-3.3, 0.95), (1.25, 0.95), (1.3, 1.9), (1.9, 2.85), (1.2, 2.85), (1.0, 2.1), (-3.6, 2.1)]
    tray = flank(lambda s: prism(side, 0.08, coat, 0.01).moved(0, 0, s * 1.18))
    ribs = [
        flank(lambda s, x=x: box((0.12, 1.05, 0.1), coat, 0.01).moved(x, 1.0, s * 1.24))  # type: ignore[misc]
        for x in np.linspace(-3.1, 0.9, 6)
    ]
    rng = np.random.default_rng(cue.seed)
    heap = Stuff(paint("#8a6a48"), "rock", paint("#5a4228"), 0.3, 0.9, wear=0.3)
    load = [
        ball(float(rng.uniform(0.35, 0.62)), heap, 0.75, 12).moved(
            float(rng.uniform(-3.0, 0.6)), 1.95, float(rng.uniform(-0.75, 0.75))
        )
        for _ in range(26)
    ]
    parts += [
        tray,
        *ribs,
        *load,
        box((4.5, 0.14, 2.3), coat).moved(-1.05, 0.92, 0),
        box((0.08, 1.15, 2.36), coat).moved(-3.42, 0.96, 0),
        box((0.08, 1.1, 2.3), coat).moved(1.2, 0.98, 0),
        box((0.9, 0.07, 2.4), coat).moved(1.6, 2.82, 0),
        box((6.2, 0.3, 0.9), DARK).moved(-0.2, 0.58, 0),
    ]
    wheels = [Wheel(x, s * 1.02, 0.54, 0.36, 6) for x in (2.2, -1.4, -2.6) for s in (1.0, -1.0)]
    lamps = tuple(Lamp((3.3, 0.86, z), 0.6, HEAD_LIGHT, 0.0) for z in (-0.96, 0.96))
    return _driven(parts, wheels, CHROME, lamps, 0.2)


def semi(cue: Cue) -> Thing:
    """A tractor unit with a sleeper and stacks, and its long trailer."""
    coat = surface(cue, enamel("#2f5f94", 0.45))
    load = enamel(second(cue, "#e4e4e0"), 0.15)
    hood = skin(
        ((3.0, 1.0, 0.6, 1.75), (4.2, 0.95, 0.6, 1.7), (5.1, 0.85, 0.6, 1.55), (5.3, 0.7, 0.65, 1.4)),
        coat,
        0.95,
        0.8,
        24,
    )
    cab = [
        hood,
        box((1.9, 2.2, 2.3), coat, 0.12).moved(2.2, 0.75, 0),
        skin(((1.3, 1.05, 2.9, 3.3), (2.0, 1.05, 2.9, 3.55), (3.0, 0.9, 2.9, 3.0)), coat, 1.0, 0.8, 16),
        prism([(3.1, 1.85), (3.16, 1.85), (2.98, 2.7), (2.9, 2.7)], 2.0, GLASS).moved(0.02, 0, 0),
        flank(lambda s: prism([(2.3, 1.75), (3.0, 1.75), (2.9, 2.6), (2.3, 2.6)], 0.02, GLASS).moved(0, 0, s * 1.155)),
        box((0.08, 0.95, 1.1), CHROME, 0.04).moved(5.26, 0.6, 0),
        *(box((0.09, 0.85, 0.03), DARK).moved(5.27, 0.65, z) for z in np.linspace(-0.4, 0.4, 7)),
        box((0.2, 0.32, 2.3), CHROME, 0.08).moved(5.3, 0.32, 0),
        *(lathe([(0.085, 0.0), (0.085, 2.6), (0.07, 2.9)], CHROME, 16).moved(1.1, 0.9, z) for z in (-1.15, 1.15)),
        *(
            lathe([(0.0, 0.0), (0.33, 0.0), (0.34, 0.03), (0.34, 1.3), (0.0, 1.33)], CHROME, 24)
            .turned("z", -90)
            .moved(1.6, 0.62, z)
            for z in (-1.0, 1.0)
        ),
        *(ball(0.15, lit("#fff4d4", 0.8)).scaled(0.5, 1, 1).moved(5.1, 1.0, z) for z in (-0.86, 0.86)),
    ]
    trailer = [
        box((9.6, 2.75, 2.5), load, 0.05).moved(-4.2, 1.15, 0),
        box((9.6, 0.14, 2.52), DARK).moved(-4.2, 1.1, 0),
        flank(lambda s: box((9.5, 0.5, 0.02), coat).moved(-4.2, 1.5, s * 1.255)),
        *(box((0.14, 0.95, 0.14), DARK).moved(-1.2, 0.15, z) for z in (-0.8, 0.8)),
        box((8.0, 0.25, 1.0), DARK).moved(-3.0, 0.8, 0),
    ]
    if printed(cue):
        trailer.append(sign(printed(cue), 6.5, 1.0, matt("#1a2430", 0), (-4.2, 2.9, 1.258)))
    wheels = [Wheel(x, s * 1.05, 0.5, 0.34, 6) for x in (4.3, 1.4, 0.35, -6.9, -8.0) for s in (1.0, -1.0)]
    lamps = tuple(Lamp((5.3, 1.0, z), 0.6, HEAD_LIGHT, 0.0) for z in (-0.86, 0.86))
    return _driven([*cab, *trailer, *_arches((4.3,), 0.5, 1.0)], wheels, CHROME, lamps)


def school_bus(cue: Cue) -> Thing:
    """Yellow with a bonnet, black rails, its name over the screen."""
    coat = surface(cue, enamel("#e8a81c", 0.25))
    body = [
        box((6.9, 2.35, 2.4), coat, 0.22).moved(-0.9, 0.6, 0),
        skin(
            ((2.3, 1.05, 0.6, 1.6), (3.2, 1.0, 0.6, 1.55), (3.85, 0.9, 0.6, 1.4), (4.0, 0.75, 0.65, 1.25)),
            coat,
            0.95,
            0.85,
            20,
        ),
        prism([(2.5, 1.72), (2.57, 1.72), (2.53, 2.6), (2.46, 2.6)], 2.0, GLASS).moved(0.06, 0, 0),
        box((0.10, 0.5, 1.2), DARK, 0.02).moved(3.93, 0.72, 0),
        box((0.16, 0.28, 2.4), DARK, 0.05).moved(4.0, 0.4, 0),
    ]
    body += [
        flank(lambda s, x=x: box((0.62, 0.62, 0.02), GLASS, 0.03).moved(x, 1.82, s * 1.202))  # type: ignore[misc]
        for x in np.linspace(-3.7, 1.7, 8)
    ]
    body += [flank(lambda s, y=y: box((6.7, 0.06, 0.03), DARK).moved(-0.95, y, s * 1.21)) for y in (0.95, 1.25, 1.6)]  # type: ignore[misc]
    body += [
        sign(printed(cue) or "SCHOOL BUS", 2.6, 0.26, matt("#14141a", 0), (-0.9, 2.68, 1.206)),
        *(ball(0.12, lit("#fff4d4", 0.8)).scaled(0.5, 1, 1).moved(3.93, 1.02, z) for z in (-0.8, 0.8)),
        *(
            ball(0.09, lit(c, 0.9)).moved(2.56, 2.82, z)
            for c, z in (("#d8201a", 0.9), ("#e88a1a", 0.66), ("#e88a1a", -0.66), ("#d8201a", -0.9))
        ),
    ]
    wheels = [Wheel(x, s * 1.02, 0.48, 0.32, 6) for x in (3.0, -2.6) for s in (1.0, -1.0)]
    lamps = tuple(Lamp((4.0, 1.02, z), 0.6, HEAD_LIGHT, 0.0) for z in (-0.8, 0.8))
    return _driven([*body, *_arches((3.0, -2.6), 0.48, 1.17)], wheels, DARK, lamps)


def excavator(cue: Cue) -> Thing:
    """Tracks, a turning cab, a jointed arm with its bucket."""
    coat = surface(cue, enamel("#e2a32c", 0.25))
    iron = metal("#2c2c30", 0.3, 0.5)
    track = [(-1.7, 0.12), (-1.9, 0.42), (-1.7, 0.75), (1.7, 0.75), (1.9, 0.42), (1.7, 0.12), (1.5, 0.0), (-1.5, 0.0)]
    parts = [prism(track, 0.55, iron, 0.04).moved(0, 0, s * 1.05) for s in (1, -1)]
    parts += [
        lathe([(0.0, 0.0), (0.26, 0.0), (0.28, 0.04), (0.1, 0.06)], coat, 20)
        .turned("x", 90 * s)
        .moved(x, 0.38, s * 1.32)
        for x in (-1.45, -0.5, 0.5, 1.45)
        for s in (1, -1)
    ]
    parts += [
        box((2.9, 0.4, 1.6), iron).moved(0, 0.5, 0),
        box((2.6, 1.0, 2.3), coat, 0.12).moved(-0.6, 0.95, 0),
        box((1.25, 1.6, 0.95), coat, 0.08).moved(0.75, 0.95, 0.68),
        flank(lambda s: box((0.95, 0.85, 0.02), GLASS, 0.04).moved(0.76, 1.55, 0.68 + s * 0.475)),
        box((0.02, 0.9, 0.8), GLASS, 0.04).moved(1.38, 1.5, 0.68),
    ]
    boom = prism([(0.6, 1.35), (1.1, 1.35), (2.6, 3.7), (4.3, 4.0), (4.3, 4.35), (2.3, 4.15)], 0.42, coat, 0.03)
    stick = prism([(4.0, 4.5), (4.4, 4.5), (5.1, 2.1), (4.8, 2.0)], 0.34, coat, 0.02)
    scoop = prism(
        [(4.75, 2.15), (5.25, 2.15), (5.35, 1.3), (4.9, 0.85), (4.3, 0.95), (4.2, 1.3), (4.75, 1.35)], 1.0, iron, 0.02
    )
    teeth = [
        prism([(4.2, 1.3), (4.05, 1.05), (4.32, 1.1)], 0.12, CHROME).moved(0, 0, z) for z in (-0.4, -0.13, 0.13, 0.4)
    ]
    rams = [tube([(1.2, 1.6, s * 0.3), (2.7, 3.5, s * 0.3)], 0.07, CHROME, 8) for s in (1, -1)]
    rams.append(tube([(2.9, 4.3, 0), (4.1, 4.7, 0)], 0.07, CHROME, 8))
    lower = join([boom, stick, scoop, *teeth, *rams]).moved(0, 0, -0.25)
    return Thing(join([*parts, lower]), pitch=9.0, speed=1.0, wear=0.15)


