"""Monster trucks, limousines, off-roaders, bulldozers, cranes, forklifts, mixers, tuk-tuks. x forward; in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, mirrored, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import cloth, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    HEAD_LIGHT,
    RUBBER,
    Wheel,
    driven,
    pairs,
    skin,
)

STEEL, YELLOW = metal("#8f979e", 0.6, 0.5), "#e8a81c"


def _lamps(x: float, y: float, z: float, size: float = 0.14) -> tuple[list[Mesh], tuple[Lamp, ...]]:
    eyes = [ball(size, lit("#fff4d4", 0.8), 1.0, 18).scaled(0.5, 1, 1).moved(x, y, s * z) for s in (1, -1)]
    return eyes, tuple(Lamp((x + 0.1, y, s * z), size * 3, HEAD_LIGHT, 0.0) for s in (1, -1))


def monster_truck(cue: Cue) -> Thing:
    """A pick-up's body high on four giant lugged wheels, springs and bars between."""
    coat, flame = surface(cue, enamel("#b81e2a", 0.4)), enamel(second(cue, "#f0c01c"), 0.3)
    up = 1.75
    body = [skin(((-2.4, 0.9, up, up + 0.72), (-0.6, 0.98, up - 0.1, up + 0.75), (0.8, 0.98, up - 0.1, up + 0.75),
                  (2.1, 0.92, up, up + 0.66), (2.4, 0.78, up + 0.08, up + 0.5)), coat),
            skin(((-0.75, 0.80, up + 0.66, up + 0.8), (-0.5, 0.84, up + 0.66, up + 1.45), (0.35, 0.82, up + 0.66,
                up + 1.45),
                  (0.95, 0.74, up + 0.64, up + 0.75)), GLASS),
            box((0.95, 0.08, 1.5), coat, 0.03).moved(-0.05, up + 1.42, 0), box((1.5, 0.05, 1.5), DARK).moved(
                -1.6, up + 0.73, 0)]
    side = [prism([(2.2, up + 0.2), (0.9, up + 0.62), (1.2, up + 0.4), (0.1, up + 0.6), (0.5, up + 0.35), (-1.0,
        up + 0.5),
                   (-0.4, up + 0.25), (1.0, up + 0.12)], 0.02, flame).moved(0, 0, 0.985)]
    side += [tube([(x, 0.95, 0.75), (x * 0.55, up, 0.6)], 0.07, STEEL, 8) for x in (-1.75, 1.75)]
    side += [lathe([(0.12, 0.0), (0.13, 0.05), (0.12, 0.1)], flame, 14).moved(x * 0.82, 1.1 + 0.12 * k, 0.7)
             for x in (-1.75, 1.75) for k in range(5)]
    frame = [tube([(-1.7, 1.0, 0), (1.7, 1.0, 0)], 0.12, STEEL, 8), *(tube([(x, 0.95, -1.1), (x, 0.95, 1.1)], 0.11,
        STEEL, 8)
             for x in (-1.75, 1.75)), box((0.5, 0.35, 0.7), CHROME, 0.05).moved(1.5, up + 0.66, 0)]
    eyes, lamps = _lamps(2.36, up + 0.35, 0.62, 0.13)
    bar = [tube([(-0.8, up + 0.7, z), (-0.75, up + 1.65, z), (0.3, up + 1.62, z)], 0.04, CHROME, 8, 20)
        for z in (-0.7, 0.7)]
    spots = [ball(0.11, lit("#fff4d4", 0.9)).scaled(0.5, 1, 1).moved(0.36, up + 1.62, z) for z in (-0.5, -0.17, 0.17,
        0.5)]
    return driven(join([*body, mirrored(join(side)), *frame, *eyes, *bar, *spots]),
                  pairs((-1.75, 1.75), 1.25, 0.98, 0.78), 7.0, lamps, lugs=14)


def limousine(cue: Cue) -> Thing:
    """A very long saloon, a row of dark panes, chrome along it."""
    coat = surface(cue, enamel("#101014", 0.6))
    body = skin(((-4.1, 0.62, 0.42, 0.76), (-3.95, 0.86, 0.30, 0.93), (-2.6, 0.92, 0.22, 0.99), (0.0, 0.93, 0.2, 0.99),
                 (2.7, 0.91, 0.22, 0.95), (3.8, 0.84, 0.28, 0.82), (4.1, 0.6, 0.4, 0.64)), coat, fine=60)
    house = skin(((-3.5, 0.6, 0.9, 1.0), (-2.9, 0.74, 0.88, 1.42), (0.0, 0.76, 0.88, 1.5), (1.8, 0.74, 0.88, 1.42),
                  (2.6, 0.62, 0.88, 0.96)), GLASS, fine=50)
    roof = skin(((-2.85, 0.66, 1.38, 1.44), (0.0, 0.72, 1.42, 1.53), (1.75, 0.66, 1.36, 1.44)), coat)
    posts = [box((0.08, 0.52, 0.03), coat, 0.01).moved(x, 0.92, z) for x in (-2.0, -1.0, 0.0, 1.0) for z in (-0.745,
        0.745)]
    trim = [tube([(-3.7, 0.72, s * 0.93), (3.6, 0.68, s * 0.91)], 0.014, CHROME, 5) for s in (1, -1)]
    eyes, lamps = _lamps(3.93, 0.66, 0.62, 0.12)
    arches = [lathe([(0.0, -0.04), (0.4, -0.04), (0.4, 0.0)], DARK, 32).turned("x", 90 * s).moved(x, 0.36, s * 0.93)
              for x in (-2.9, 2.75) for s in (1, -1)]
    return driven(join([body, house, roof, *posts, *trim, *eyes, *arches, box((0.06, 0.2, 0.7), CHROME, 0.03).moved(
        4.02, 0.46, 0)]), pairs((-2.9, 2.75), 0.82, 0.35, 0.24), 8.0, lamps)


def suv(cue: Cue) -> Thing:
    """Tall and square: high bonnet, big wheels, roof rails."""
    coat = surface(cue, enamel("#3a4a5a", 0.5))
    body = skin(((-2.3, 0.80, 0.5, 1.05), (-2.2, 0.92, 0.4, 1.12), (0.0, 0.95, 0.36, 1.14), (1.4, 0.94, 0.38, 1.12),
                 (2.1, 0.9, 0.44, 1.02), (2.3, 0.74, 0.55, 0.85)), coat)
    house = skin(((-2.2, 0.78, 1.05, 1.6), (-1.9, 0.82, 1.05, 1.78), (0.0, 0.82, 1.05, 1.82), (0.45, 0.8, 1.05, 1.76),
                  (1.15, 0.72, 1.05, 1.16)), GLASS)
    roof = box((2.5, 0.07, 1.5), coat, 0.03).moved(-0.75, 1.77, 0)
    side = [box((0.09, 0.66, 0.03), coat, 0.01).turned("z", t).moved(x, 1.12, 0.805) for x, t in (
        (-2.0, 6), (-1.1, 0), (-0.15, 0), (0.75, 32))]
    side += [tube([(-1.9, 1.9, 0.66), (0.3, 1.9, 0.66)], 0.025, CHROME, 6), box((2.2, 0.08, 0.1), DARK, 0.02).moved(
        0.0, 0.4, 0.93), box((0.14, 0.03, 0.03), CHROME).moved(-0.35, 0.98, 0.95)]
    eyes, lamps = _lamps(2.2, 0.84, 0.68, 0.12)
    arches = [lathe([(0.0, -0.04), (0.47, -0.04), (0.48, 0.01)], DARK, 32).turned("x", 90 * s).moved(x, 0.42, s * 0.945)
              for x in (-1.4, 1.4) for s in (1, -1)]
    grille = [box((0.06, 0.26, 0.9), DARK, 0.02).moved(2.25, 0.68, 0), box((0.1, 0.16, 1.7), DARK, 0.04).moved(2.2,
        0.42, 0)]
    return driven(join([body, house, roof, mirrored(join(side)), *eyes, *arches, *grille]),
                  pairs((-1.4, 1.4), 0.84, 0.41, 0.28), 9.0, lamps)


def _tracks(long: float, high: float, wide: float, track: float) -> Mesh:
    """Two crawler tracks with their rollers."""
    half = high / 2
    end = [(long / 2 - half + half * math.cos(a), half + half * math.sin(a)) for a in np.linspace(-1.57, 1.57, 10)]
    loop = [*end, *((-x, y) for x, y in reversed(end))]
    belt = prism(loop, wide, RUBBER)
    inner = prism([(x * 0.9, half + (y - half) * 0.66) for x, y in loop], wide + 0.02, matt("#3a3630", 0.4))
    rollers = [lathe([(0.0, 0.0), (half * 0.42, 0.0), (half * 0.4, 0.05), (0.0, 0.06)], STEEL, 20).turned("x",
        90).moved(
        x, half * 0.75, wide / 2) for x in np.linspace(-long / 2 + half, long / 2 - half, 5)]
    lugs = [box((0.07, 0.05, wide * 1.02), RUBBER).moved(x, y, 0) for x in np.linspace(-long / 2 + half,
        long / 2 - half, 12)
            for y in (-0.03, high - 0.02)]
    return mirrored(join([belt, inner, *rollers, *lugs]).moved(0, 0.02, track))


def bulldozer(cue: Cue) -> Thing:
    """Tracks, engine, cab and the broad curved blade before it."""
    coat = surface(cue, enamel(YELLOW, 0.15))
    blade = prism([(0.0, 0.0), (0.14, 0.02), (0.04, 0.5), (0.12, 1.15), (0.02, 1.2), (-0.1, 0.6)], 3.3, STEEL,
        0.01).moved(
        2.35, 0.08, 0)
    arms = [tube([(2.3, 0.45, z), (-0.4, 0.6, z)], 0.11, coat, 8) for z in (-1.35, 1.35)]
    rams = [tube([(2.3, 0.95, z), (1.2, 1.45, z)], 0.06, CHROME, 8) for z in (-0.45, 0.45)]
    hood = box((1.9, 0.95, 1.2), coat, 0.08).moved(0.75, 0.85, 0)
    vents = [box((0.8, 0.04, 1.22), DARK).moved(0.9, 1.15 + 0.12 * k, 0) for k in range(4)]
    cab = [box((1.2, 0.95, 1.45), coat, 0.05).moved(-0.75, 0.85, 0), box((1.1, 0.85, 1.38), GLASS, 0.04).moved(-0.75,
        1.8, 0),
           box((1.35, 0.1, 1.6), coat, 0.03).moved(-0.75, 2.65, 0)]
    posts = [box((0.09, 0.87, 0.09), coat).moved(x, 1.8, z) for x in (-1.27, -0.23) for z in (-0.67, 0.67)]
    pipe = tube([(0.7, 1.8, 0.3), (0.7, 2.6, 0.3)], 0.06, DARK, 10)
    return Thing(join([_tracks(3.5, 0.95, 0.55, 1.0), blade, *arms, *rams, hood, *vents, *cab, *posts, pipe]),
        pitch=8.0,
                 wear=0.25)


def crane(cue: Cue) -> Thing:
    """A tower crane: lattice mast, long jib with its trolley and hook, counterweights."""
    coat = surface(cue, enamel(YELLOW, 0.15))

    def lattice(a: tuple[float, float], b: tuple[float, float], wide: float, bays: int) -> list[Mesh]:
        way = np.subtract(b, a)
        side = np.array((-way[1], way[0])) / np.linalg.norm(way) * wide / 2
        rails = [[np.add(a, way * t) + s * side for t in np.linspace(0, 1, bays + 1)] for s in (1, -1)]
        out = [tube([(*r[0], z), (*r[-1], z)], 0.09, coat, 6) for r in rails for z in (-wide / 2, wide / 2)]
        for k in range(bays):
            p, q = rails[k % 2][k], rails[1 - k % 2][k + 1]
            out += [tube([(*p, z), (*q, z)], 0.055, coat, 5, 0, False) for z in (-wide / 2, wide / 2)]
        return out

    parts = [*lattice((0, 0), (0, 26), 1.6, 14), *lattice((0, 27), (24, 27.6), 1.1, 16), *lattice((0, 27), (-8, 27),
        1.1, 6),
             *lattice((0, 27), (0, 32), 1.0, 4), box((1.8, 2.0, 1.6), coat, 0.1).moved(1.4, 24.6, 0),
             box((1.4, 1.2, 1.5), GLASS, 0.05).moved(1.75, 25.2, 0.1), box((2.2, 2.6, 1.5),
                 matt("#8a8680")).moved(-7, 24.6, 0),
             tube([(0, 32, 0), (15, 28, 0)], 0.06, DARK, 5), tube([(0, 32, 0), (-7, 27.4, 0)], 0.06, DARK, 5),
             box((1.2, 0.5, 1.2), DARK).moved(16, 26.5, 0), tube([(16, 26.5, 0), (16, 15, 0)], 0.05, DARK, 5),
             box((0.7, 1.0, 0.5), coat, 0.1).moved(16, 14, 0), tube([(16, 14, 0), (16.1, 13.4, 0), (16.5, 13.2, 0), (
                 16.6, 13.7, 0)], 0.12, STEEL, 8, 16), box((4.0, 0.6, 4.0), matt("#8a8680"))]
    return Thing(join(parts), pitch=-4.0, turned=-20.0)


def forklift(cue: Cue) -> Thing:
    """A lift truck: mast and two forks with a pallet, cage over the seat."""
    coat = surface(cue, enamel("#e8781c", 0.2))
    pallet = [box((1.0, 0.03, 0.12), matt("#b08a58")).moved(1.75, 0.52, z) for z in np.linspace(-0.5, 0.5, 6)]
    load = [box((0.9, 0.7, 1.0), matt("#b8905c"), 0.01).moved(1.75, 0.56, 0), box((0.91, 0.7, 0.08),
        matt("#d8c89a")).moved(
        1.75, 0.56, 0)]
    parts = [box((1.5, 0.75, 1.1), coat, 0.12).moved(-0.35, 0.3, 0), box((0.5, 1.0, 1.12), coat, 0.14).moved(-1.0,
        0.3, 0),
             box((0.5, 0.14, 0.6), DARK, 0.05).moved(-0.5, 1.05, 0), box((0.14, 0.5, 0.6), DARK, 0.05).moved(-0.75,
                 1.1, 0),
             *(tube([(x, 0.9, z), (x * 0.9, 2.1, z)], 0.045, DARK, 8) for x in (-1.0, 0.35) for z in (-0.5, 0.5)),
             box((1.4, 0.06, 1.1), DARK, 0.02).moved(-0.3, 2.1, 0),
             *(box((0.1, 2.5, 0.1), STEEL).moved(0.85, 0.12, z) for z in (-0.35, 0.35)),
             *(box((1.2, 0.06, 0.12), STEEL).moved(1.55, 0.44, z) for z in (-0.28, 0.28)),
             box((0.08, 0.6, 0.9), DARK).moved(0.95, 0.44, 0), *pallet, *load]
    wheels = [*pairs((0.45,), 0.5, 0.36, 0.26), *pairs((-0.95,), 0.46, 0.28, 0.22)]
    return driven(join(parts), wheels, 2.0, wear=0.2)


def mixer(cue: Cue) -> Thing:
    """A cement mixer: a lorry with its tilted striped drum."""
    coat, white = surface(cue, enamel("#c8281e", 0.3)), enamel("#e8e6e0", 0.2)
    drum = lathe([(0.0, -1.9), (0.6, -1.9), (1.15, -0.9), (1.2, 0.3), (0.5, 1.9), (0.45, 2.0), (0.0, 1.9)], white, 36)
    bands = [lathe([(r, y), (r + 0.02, y + 0.15), (r, y + 0.3)], coat, 36) for r, y in ((1.16, -0.8), (1.2, -0.1),
        (1.05, 0.55))]
    parts = [box((7.4, 0.25, 1.0), DARK, 0.02).moved(-0.2, 0.75, 0), box((1.7, 2.0, 2.3), coat, 0.15).moved(2.7,
        0.75, 0),
             box((1.3, 0.75, 2.33), GLASS, 0.05).moved(2.95, 1.75, 0), box((0.2, 1.6, 1.9), white).moved(1.55, 0.95, 0),
             join([drum, *bands]).turned("z", 74).moved(-0.6, 2.15, 0),
             prism([(-3.2, 1.0), (-2.4, 2.9), (-2.2, 2.9), (-2.8, 1.0)], 0.3, DARK),
             prism([(-2.6, 2.6), (-3.5, 1.9), (-3.6, 2.05), (-2.7, 2.85)], 0.6, STEEL)]
    eyes, lamps = _lamps(3.56, 1.0, 0.85)
    return driven(join([*parts, *eyes]), pairs((2.5, -1.6, -2.7), 1.0, 0.52, 0.4), 6.0, lamps, 0.15)


def tuk_tuk(cue: Cue) -> Thing:
    """A three-wheeled taxi: open sides, canopy, one wheel before."""
    coat, canopy = surface(cue, enamel("#1e7a4a", 0.3)), enamel(second(cue, "#f0c01c"), 0.1)
    nose = skin(((0.35, 0.6, 0.3, 0.95), (0.8, 0.55, 0.32, 0.98), (1.15, 0.35, 0.38, 0.85), (1.3, 0.15, 0.45, 0.7)),
        coat)
    parts = [nose, box((1.5, 0.12, 1.3), coat, 0.04).moved(-0.35, 0.34, 0), box((0.5, 0.5, 1.25), coat,
        0.08).moved(-0.95, 0.36, 0),
             box((0.14, 0.75, 1.2), coat, 0.06).moved(-1.15, 0.7, 0), box((0.5, 0.16, 1.15), DARK, 0.06).moved(-0.8,
                 0.78, 0),
             box((0.12, 0.45, 1.15), DARK, 0.06).moved(-1.02, 0.85, 0), box((0.35, 0.14, 0.5), DARK, 0.05).moved(0.1,
                 0.72, 0),
             prism([(-1.25, 1.62), (0.75, 1.62), (0.6, 1.80), (-0.3, 1.86), (-1.15, 1.80)], 1.4, canopy, 0.03),
             prism([(0.72, 0.95), (0.76, 0.95), (0.62, 1.66), (0.58, 1.66)], 1.1, GLASS),
             *(tube([(-0.35, 0.5, z), (-0.35, 1.65, z)], 0.028, CHROME, 8) for z in (-0.62, 0.62)),
             *(tube([(0.8, 0.9, z), (0.65, 1.65, z)], 0.028, CHROME, 8) for z in (-0.58, 0.58)),
             *(tube([(-1.18, 0.8, z), (-1.15, 1.65, z)], 0.03, coat, 8) for z in (-0.62, 0.62)),
             tube([(0.45, 1.0, -0.3), (0.5, 1.05, 0.0), (0.45, 1.0, 0.3)], 0.025, DARK, 8, 12),
             box((0.3, 0.06, 0.3), canopy, 0.02).moved(1.15, 0.52, 0),
             ball(0.12, lit("#fff4d4", 0.9)).scaled(0.5, 1, 1).moved(1.27, 0.72, 0)]
    stripe = [box((1.3, 0.07, 0.02), canopy).moved(-0.35, 0.6 - 0.18, s * 0.655) for s in (1, -1)]
    wheels = [*pairs((-0.85,), 0.58, 0.26, 0.16), Wheel(1.1, 0.001, 0.26, 0.14, 5)]
    return driven(join([*parts, *stripe]), wheels, 6.0, (Lamp((1.4, 0.72, 0.0), 0.4, HEAD_LIGHT, 0.0),))


def snowmobile(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#1e4ab0", 0.3))
    skis = [join([box((1.1, 0.03, 0.14), DARK, 0.01).moved(0.95, 0.02, z), tube([(1.5, 0.04, z), (1.68, 0.18, z)],
        0.06, DARK, 8),
                  tube([(0.9, 0.05, z), (0.85, 0.42, z * 0.5)], 0.035, STEEL, 8)]) for z in (-0.42, 0.42)]
    body = [skin(((0.1, 0.28, 0.3, 0.72), (0.6, 0.4, 0.26, 0.85), (1.1, 0.34, 0.3, 0.66), (1.45, 0.12, 0.38, 0.5)),
        coat),
            box((1.5, 0.2, 0.4), DARK, 0.07).moved(-0.5, 0.5, 0), prism([(0.55, 0.8), (0.75, 0.76), (0.45, 1.2),
                (0.38, 1.18)], 0.55,
                                                                     GLASS),
            tube([(0.3, 1.0, -0.36), (0.38, 0.98, 0.0), (0.3, 1.0, 0.36)], 0.025, DARK, 8, 14),
            prism([(-1.3, 0.0), (0.2, 0.0), (0.35, 0.2), (0.1, 0.42), (-1.25, 0.42), (-1.45, 0.2)], 0.42, RUBBER),
            box((1.3, 0.06, 0.5), coat, 0.02).moved(-0.6, 0.44, 0)]
    eyes, lamps = _lamps(1.3, 0.6, 0.12, 0.08)
    return Thing(join([*skis, *body, *eyes]), speed=8.0, pitch=8.0, lamps=lamps)


def golf_cart(cue: Cue) -> Thing:
    coat, seat = surface(cue, enamel("#e8e6e0", 0.2)), matt("#c8a878", 0.1)
    parts = [skin(((0.45, 0.5, 0.3, 0.62), (0.9, 0.52, 0.3, 0.72), (1.2, 0.36, 0.34, 0.58)), coat),
             box((1.9, 0.1, 1.05), coat, 0.03).moved(-0.15, 0.3, 0), box((0.75, 0.35, 1.05), coat, 0.06).moved(-0.6,
                 0.4, 0),
             box((0.5, 0.14, 1.0), seat, 0.05).moved(-0.3, 0.72, 0), box((0.12, 0.5, 1.0), seat, 0.05).moved(-0.55,
                 0.85, 0),
             box((1.6, 0.07, 1.15), coat, 0.03).moved(-0.1, 1.8, 0), *(tube([(x, 0.6, z), (x * 0.85, 1.82, z)],
                 0.025, DARK, 8)
                                                                     for x in (-0.85, 0.75) for z in (-0.5, 0.5)),
             prism([(0.75, 0.72), (0.78, 0.72), (0.66, 1.75), (0.63, 1.75)], 0.95, GLASS)]
    bag = lathe([(0.0, 0.0), (0.14, 0.0), (0.15, 0.75), (0.0, 0.76)], cloth(tone(cue, "#20458a"), 0.02),
        18).turned("z", 14).moved(
        -1.05, 0.5, 0.2)
    return driven(join([*parts, bag]), pairs((-0.75, 0.8), 0.48, 0.22, 0.18), 4.0)


def go_kart(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#c8201c", 0.3))
    parts = [box((1.7, 0.08, 0.6), STEEL, 0.02).moved(0, 0.13, 0), skin(((0.3, 0.3, 0.12, 0.3), (0.8, 0.28, 0.12,
        0.38), (
        1.15, 0.12, 0.14, 0.22)), coat), *(box((0.8, 0.2, 0.24), coat, 0.07).moved(0.0, 0.12, z) for z in (-0.52,
            0.52)),
        box((0.12, 0.5, 0.4), DARK, 0.05).turned("z", 12).moved(-0.35, 0.2, 0), box((0.35, 0.08, 0.4), DARK,
            0.03).moved(-0.15, 0.2),
        box((0.3, 0.3, 0.35), STEEL, 0.03).moved(-0.7, 0.2, 0.25),
        tube([(0.3, 0.55 + 0.13 * math.sin(a), 0.14 * math.cos(a)) for a in np.linspace(0, 6.3, 21)], 0.018, DARK, 6),
        tube([(0.3, 0.55, 0), (0.6, 0.3, 0)], 0.02, STEEL, 6)]
    wheels = [*pairs((0.68,), 0.52, 0.15, 0.16), *pairs((-0.65,), 0.55, 0.18, 0.24)]
    return driven(join(parts), wheels, 9.0)


WORKHORSES = (
    (monster_truck, 3.4, "monster truck"), (limousine, 1.5, "limousine, limo, stretch limousine"),
    (suv, 1.9, "suv, land rover, range rover, off-road vehicle, station wagon"), (bulldozer, 2.8, "bulldozer, dozer"),
    (forklift, 2.6, "forklift, forklift truck, fork lift"),
    (mixer, 3.4, "cement mixer, cement truck, concrete mixer, mixer truck"),
    (tuk_tuk, 1.9, "tuk-tuk, tuk tuk, tuktuk, auto rickshaw, auto-rickshaw"), (snowmobile, 1.2, "snowmobile,"
        " snow mobile"),
    (golf_cart, 1.9, "golf cart, golf buggy"), (go_kart, 0.75, "go-kart, go kart, gokart, kart"),
)
