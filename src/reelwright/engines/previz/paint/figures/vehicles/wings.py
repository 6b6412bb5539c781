"""Helicopters, biplanes, light aeroplanes. x forward; contact: the middle. Lengths in m."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.cockpits import DRIVEN
from reelwright.engines.previz.paint.figures.vehicles.motor import skin

DARK, STEEL = matt("#1a1b1e", 0.1), metal("#aab2ba", 0.7)
CANOPY = Stuff(paint("#1c2a36"), gloss=1.0, metal=0.8, wear=0.0)


def wing(root: float, tip: float, span: float, sweep: float, stuff: Stuff, thick: float = 0.16) -> Mesh:
    """One wing to the right (+z) from x = 0: chords, half span and sweep in m; round at its tip."""
    edge = [
        (root / 2, 0.0),
        (tip / 2 - sweep, span * 0.96),
        (tip * 0.3 - sweep, span),
        (-tip * 0.4 - sweep, span),
        (-tip / 2 - sweep, span * 0.95),
        (-root / 2, 0.0),
    ]
    return prism([(x, -z) for x, z in edge], thick, stuff, thick * 0.35).turned("x", -90)


def both(mesh: Mesh) -> Mesh:
    """The mesh and its twin on the left."""
    flip = np.diag((1.0, 1.0, -1.0))
    return join([mesh, mesh.bent(flip)])


def _disc(radius: float, y: float) -> Mesh:
    """The blur of a rotor."""
    return lathe([(radius, y), (0.1, y + 0.01)], Stuff(paint("#c8ccd0"), gloss=0.3, opacity=0.14, wear=0), 40)


def _cabin(coat: Stuff, trim: Stuff) -> list[Mesh]:
    """A helicopter's body with its glazed nose, the ribs between the panes and the doors."""
    body = skin(
        (
            (-2.0, 0.30, 0.55, 1.35),
            (-1.2, 0.72, 0.10, 1.62),
            (0.0, 0.95, -0.12, 1.72),
            (1.2, 0.92, -0.10, 1.62),
            (2.1, 0.66, 0.05, 1.20),
            (2.6, 0.30, 0.25, 0.75),
        ),
        coat,
        0.86,
        0.6,
        44,
    )
    nose = skin(
        ((0.75, 0.90, 0.42, 1.60), (1.3, 0.90, 0.36, 1.58), (2.1, 0.67, 0.30, 1.19), (2.62, 0.29, 0.35, 0.76)),
        CANOPY,
        1.0,
        0.6,
        26,
    ).scaled(1.0, 1.004, 1.012)
    ribs = [
        tube([(0.85, 0.4, s * 0.93), (0.92, 1.2, s * 0.90), (0.8, 1.66, s * 0.45)], 0.035, coat, 8, 16) for s in (1, -1)
    ]
    ribs.append(tube([(2.62, 0.5, 0), (2.15, 1.21, 0), (1.3, 1.63, 0), (0.8, 1.72, 0)], 0.03, coat, 8, 20))
    door = [
        box((0.9, 0.62, 0.03), CANOPY, 0.06).moved(0.05, 0.78, 0.935),
        box((0.02, 1.3, 0.02), DARK).moved(0.56, 0.2, 0.95),
        box((0.02, 1.3, 0.02), DARK).moved(-0.48, 0.2, 0.93),
        box((2.6, 0.16, 0.03), trim).moved(-0.2, 0.30, 0.925),
    ]
    return [body, nose, *ribs, both(join(door))]


def _boom(coat: Stuff, trim: Stuff) -> list[Mesh]:
    """The tapering tail of a helicopter with its fin."""
    return [
        tube([(-1.6, 1.15, 0), (-3.4, 1.25, 0), (-6.2, 1.45, 0)], [0.42, 0.24, 0.13], coat, 18, 20),
        prism([(-5.9, 1.4), (-6.5, 2.75), (-7.0, 2.75), (-6.7, 1.3), (-6.75, 0.7), (-6.4, 0.7)], 0.10, coat, 0.03),
        box((0.55, 0.05, 1.9), trim, 0.02).moved(-5.4, 1.42, 0),
        tube([(-6.3, 1.55, 0), (-6.3, 1.55, 0.28)], 0.06, DARK),
    ]


def _mast(coat: Stuff) -> list[Mesh]:
    """What carries the main rotor, and the exhaust."""
    return [
        lathe(curve([(0.75, 1.55), (0.62, 1.85), (0.30, 2.05), (0.14, 2.1)], 14), coat, 28).scaled(1.7, 1, 0.75),
        tube([(-0.1, 2.0, 0), (-0.1, 2.55, 0)], 0.09, STEEL, 12),
        tube([(-1.2, 1.75, 0.3), (-1.75, 1.8, 0.34)], 0.13, DARK, 12),
    ]


def _skids() -> Mesh:
    runner = tube([(-1.7, -0.78, 0.95), (1.5, -0.78, 0.95), (1.95, -0.6, 0.95)], 0.06, STEEL, 8, 24)
    legs = (tube([(x, 0.0, 0.55), (x, -0.5, 0.86), (x, -0.78, 0.95)], 0.05, STEEL, 8, 12) for x in (-0.9, 0.9))
    return both(join([runner, *legs]))


def _rotors() -> Callable[[float], Mesh]:
    """phase -> both rotors and the blur of the main one."""
    blade = box((4.9, 0.05, 0.26), matt("#2a2c30", 0.1), 0.01).moved(2.5, 2.5, 0)
    tail_blade = box((0.07, 0.72, 0.03), DARK).moved(0, 0.02, 0)

    def at(phase: float) -> Mesh:
        main = around(blade, 3, 120 * phase + 14).moved(-0.1, 0, 0)
        tail = join(tail_blade.turned("z", 90 * phase + 180 * k) for k in range(2)).moved(-6.3, 1.55, 0.28)
        return join([main, tail, _disc(5.0, 2.48).moved(-0.1, 0, 0)])

    return at


def helicopter(cue: Cue) -> Thing:
    """Glazed nose, cabin with doors, tapering boom, fin, skids; both rotors turn."""
    coat = surface(cue, enamel("#b8302a", 0.35))
    trim = enamel(second(cue, "#ecead8"), 0.2)
    words = printed(cue) or ("RESCUE" if "rescue" in cue.word.lower() else "")
    sides = ((-90, 0.36), (90, -0.36)) if words else ()
    mark = [inscription(words, 1.4, 0.2, matt("#1a1a1e", 0)).turned("y", a).moved(-2.6, 1.2, z) for a, z in sides]
    return Thing(
        join([*_cabin(coat, trim), *_boom(coat, trim), *_mast(coat), _skids(), *mark]),
        _rotors(),
        0.28,
        14.0,
        pitch=8.0,
        medium="air",
        lamps=(Lamp((2.4, 0.1, 0.0), 0.7, (1.2, 1.1, 0.9), 0.0), Lamp((-6.9, 2.7, 0.0), 0.35, (1.4, 0.2, 0.15), 0.9)),
        pictures=6,
    )


def _propeller(x: float, y: float, radius: float, stuff: Stuff) -> Callable[[float], Mesh]:
    blade = prism(
        [(-0.03, 0.0), (0.05, 0.1), (0.09, radius * 0.55), (0.03, radius), (-0.06, radius * 0.9)], 0.05, stuff, 0.01
    ).turned("y", 65)

    def at(phase: float) -> Mesh:
        blur = lathe([(radius, 0.0), (0.05, 0.01)], Stuff(paint("#d8dce0"), gloss=0.3, opacity=0.18, wear=0), 36)
        spun = join(blade.turned("x", -180 * phase - 180 * k) for k in range(2))
        return join([spun.moved(x, y, 0), blur.turned("z", -90).moved(x, y, 0)])

    return at


def _two_decks(coat: Stuff, other: Stuff, oak: Stuff) -> list[Mesh]:
    """A biplane's wings, one over the other, with their struts and wires."""
    panel = wing(1.35, 1.15, 4.5, 0.05, coat, 0.12)
    tips = wing(1.15, 1.1, 1.0, 0.05, other, 0.125)
    wings = [
        both(panel.moved(0.75, 1.25, 0)),
        both(panel.scaled(1, 1, 0.92).moved(0.35, -0.42, 0)),
        both(tips.moved(0.70, 1.25, 3.52)),
        both(tips.moved(0.31, -0.42, 3.16)),
    ]
    struts = both(
        join(
            [
                *(
                    tube([(x + 0.75, 1.25, z), (x + 0.38, -0.42, z * 0.94)], 0.035, oak, 6)
                    for x in (-0.4, 0.4)
                    for z in (1.2, 3.1)
                ),
                tube([(0.75, 1.25, 1.2), (0.38, -0.42, 2.95)], 0.012, STEEL, 4),
                tube([(0.38, -0.42, 1.15), (0.75, 1.25, 3.1)], 0.012, STEEL, 4),
                *(tube([(x + 0.75, 1.25, 0.45), (x + 0.6, 0.42, 0.36)], 0.03, oak, 6) for x in (-0.4, 0.4)),
            ]
        )
    )
    return [*wings, struts]


def _open_cockpit(driven: bool) -> list[Mesh]:
    """A pilot's head in a leather cap and goggles behind a small screen, a scarf in the wind; nobody's if somebody of
    the prompt sits there."""
    hole = ball(0.30, DARK, 0.3, 18).scaled(1.3, 1, 1).moved(-0.75, 0.46, 0)
    if driven:
        return [hole]
    return [
        hole,
        ball(0.15, Stuff(paint("#6a3f22"), gloss=0.3), 1.1, 16).moved(-0.78, 0.66, 0),
        box((0.05, 0.07, 0.2), CANOPY, 0.01).moved(-0.66, 0.66, 0),
        prism([(-0.42, 0.48), (-0.36, 0.48), (-0.5, 0.72), (-0.54, 0.72)], 0.42, glass("#cfe0e8", 0.35)),
        tube(
            [(-0.9, 0.58, 0.02), (-1.25, 0.66, 0.08), (-1.6, 0.60, 0.02)],
            [0.05, 0.06, 0.02],
            enamel("#f0ece0", 0),
            8,
            14,
        ),
    ]


def _wire_wheels(other: Stuff, oak: Stuff) -> Mesh:
    """The two wheels of an old aeroplane on their legs."""
    wheel = lathe(
        [(0.0, -0.03), (0.12, -0.05), (0.24, -0.05), (0.30, 0.0), (0.24, 0.05), (0.12, 0.05), (0.0, 0.03)], DARK, 28
    ).turned("x", 90)
    return both(
        join(
            [
                wheel.moved(1.0, -1.35, 0.75),
                lathe([(0.13, 0.05), (0.0, 0.06)], other, 20).turned("x", 90).moved(1.0, -1.35, 0.76),
                tube([(0.7, -0.5, 0.35), (1.0, -1.35, 0.75)], 0.035, oak, 6),
                tube([(1.4, -0.5, 0.35), (1.0, -1.35, 0.75)], 0.035, oak, 6),
            ]
        )
    )


def biplane(cue: Cue) -> Thing:
    """Two wings with struts and wires, a radial engine, an open cockpit with its pilot, spoked wheels."""
    coat, other = surface(cue, enamel("#b8302a", 0.15)), enamel(second(cue, "#e8d8a8"), 0.1)
    oak = wood("#7a4a28", 0.05, 0.3)
    body = skin(
        (
            (-3.6, 0.08, 0.0, 0.22),
            (-2.4, 0.24, -0.25, 0.35),
            (-0.6, 0.44, -0.48, 0.50),
            (0.8, 0.50, -0.55, 0.48),
            (1.5, 0.52, -0.55, 0.45),
            (1.8, 0.46, -0.48, 0.38),
        ),
        coat,
        0.9,
        0.6,
        40,
    )
    engine = [
        lathe([(0.0, 0.0), (0.50, 0.0), (0.52, 0.05), (0.44, 0.22), (0.2, 0.26)], metal("#8a8e92", 0.5), 28)
        .turned("z", -90)
        .moved(1.75, -0.06, 0),
        around(
            lathe([(0.0, 0.0), (0.10, 0.0), (0.10, 0.3), (0.0, 0.32)], DARK, 10).turned("z", -90).moved(0.22, 0, 0), 7
        )
        .turned("z", -90)
        .moved(1.86, -0.06, 0),
        lathe([(0.16, 0.0), (0.10, 0.18), (0.0, 0.22)], other, 18).turned("z", -90).moved(1.98, -0.06, 0),
    ]
    tail = [
        both(wing(1.0, 0.6, 1.5, 0.25, other, 0.07).moved(-3.2, 0.14, 0)),
        prism([(-2.8, 0.15), (-3.3, 1.15), (-3.75, 1.2), (-3.95, 0.7), (-3.85, 0.0)], 0.07, other, 0.02),
    ]
    return Thing(
        join(
            [
                body,
                *engine,
                *_two_decks(coat, other, oak),
                *tail,
                *_open_cockpit(DRIVEN in cue.traits),
                _wire_wheels(other, oak),
            ]
        ),
        _propeller(2.2, -0.06, 1.15, oak),
        0.2,
        14.0,
        pitch=10.0,
        medium="air",
        pictures=4,
    )


def _wheels(coat: Stuff, other: Stuff) -> list[Mesh]:
    """A light plane's three wheels in their spats, and the spinner."""
    spat = [
        ball(0.24, coat, 0.8, 18).scaled(1.7, 1, 0.55),
        lathe([(0.0, -0.06), (0.2, -0.06), (0.21, 0.0), (0.0, 0.06)], DARK, 22).turned("x", 90).moved(0, -0.1, 0),
    ]
    leg = tube([(-0.1, -0.45, 0.35), (-0.1, -1.1, 0.92)], 0.05, coat, 8)
    return [
        both(join([join(spat).moved(-0.1, -1.15, 0.95), leg])),
        join(spat).moved(1.6, -1.1, 0),
        tube([(1.6, -0.4, 0), (1.6, -1.0, 0)], 0.05, STEEL, 8),
        lathe([(0.2, 0.0), (0.1, 0.22), (0.0, 0.28)], other, 20).turned("z", -90).moved(2.12, -0.06, 0),
    ]


def light_plane(cue: Cue) -> Thing:
    """A high-winged private plane with one propeller and wheels in spats."""
    coat, other = surface(cue, enamel("#ecebe6", 0.3)), enamel(second(cue, "#2f5fa8"), 0.2)
    body = skin(
        (
            (-4.0, 0.08, 0.10, 0.35),
            (-2.4, 0.26, -0.15, 0.50),
            (-0.7, 0.52, -0.50, 0.95),
            (0.4, 0.54, -0.52, 1.0),
            (1.0, 0.50, -0.52, 0.62),
            (1.9, 0.42, -0.42, 0.36),
            (2.15, 0.25, -0.28, 0.18),
        ),
        coat,
        0.9,
        0.6,
        44,
    )
    cabin = skin(
        ((-1.3, 0.44, 0.32, 0.80), (-0.6, 0.535, 0.32, 0.95), (0.45, 0.55, 0.32, 0.98), (1.02, 0.49, 0.34, 0.62)),
        CANOPY,
        1.0,
        0.7,
        24,
    ).scaled(1, 1, 1.01)
    stripe = both(
        tube([(1.95, 0.0, 0.42), (0.6, 0.08, 0.555), (-1.2, 0.14, 0.46), (-3.4, 0.22, 0.18)], 0.05, other, 8, 30)
    )
    wings = both(
        join(
            [
                wing(1.55, 1.15, 5.2, 0.12, coat, 0.15).moved(0.1, 1.03, 0),
                wing(1.15, 1.1, 0.7, 0.1, other, 0.155).moved(-0.0, 1.03, 4.5),
                tube([(0.3, -0.4, 0.5), (0.3, 1.0, 2.5)], 0.05, coat, 8),
            ]
        )
    )
    tail = [
        both(wing(1.0, 0.7, 1.6, 0.2, coat, 0.08).moved(-3.6, 0.32, 0)),
        prism([(-3.0, 0.35), (-3.75, 1.6), (-4.25, 1.6), (-4.2, 0.2)], 0.09, other, 0.02),
    ]
    lamps = (Lamp((0.0, 1.05, 5.2), 0.3, (0.2, 1.2, 0.3), 0.6), Lamp((0.0, 1.05, -5.2), 0.3, (1.2, 0.2, 0.15), 0.6))
    return Thing(
        join([body, cabin, stripe, wings, *tail, *_wheels(coat, other)]),
        _propeller(2.3, -0.06, 1.0, DARK),
        0.2,
        20.0,
        pitch=9.0,
        medium="air",
        pictures=4,
        lamps=lamps,
    )
