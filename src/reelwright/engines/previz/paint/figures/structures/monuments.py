"""Buildings and monuments that everybody knows by their outline, as kinds: arenas, domed tombs, shells by the sea, long
walls, triumphal arches, television towers, stone heads, a robed figure with a torch. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, metal, rock, stone
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.structures.walls import crenels, glow_of, opening
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

DARK = matt("#241d18", 0.0)
GRASS = Stuff(paint("#5f7a3a"), "rock", paint("#3c5226"), 1.2, 0.4, wear=0.0)


def arena(cue: Cue) -> Thing:
    """An oval of three storeys of arches under an attic, half of its outer ring broken down."""
    wall = surface(cue, stone("#c2ab88", 0.7))
    pale, count, whole = Stuff(tint(wall.colour, 1.12), wear=0.5), 44, 27
    parts: list[Mesh] = []
    for k in range(count):
        bay = _arcade(wall, pale, 4 if k < whole else 2 if k < whole + 3 or k > count - 3 else 1)
        parts.append(bay.moved(0, 0, 27.0).turned("y", 360.0 * k / count - 96.0))
    inner = [(21.0, 0.0), (21.0, 12.5), (19.6, 13.0), (12.0, 4.0), (12.0, 0.0)]
    parts.append(lathe(inner, Stuff(tint(wall.colour, 0.72), "stone", paint("#6a5a44"), 0.7, 0.5, wear=0.5), 48))
    return Thing(join(parts).scaled(1.22, 1.0, 1.0), pitch=13.0, turned=10.0, wear=0.6)


def _arcade(wall: Stuff, pale: Stuff, storeys: int) -> Mesh:
    """One bay of an arena, 3.9 m wide, its face at z = 0."""
    mason, half, high = Mason(), 1.97, 5.2
    out = []
    for k in range(storeys):
        y = k * high
        attic = k == 3
        w = 0.5 if attic else 1.2
        mason.block(wall, (-half, -w), (y, y + high), (-2.0, 0.0))
        mason.block(wall, (w, half), (y, y + high), (-2.0, 0.0))
        mason.block(pale, (-half, half), (y + high - 0.6, y + high), (-2.0, 0.35))
        mason.block(DARK, (-w, w), (y, y + high - 0.6), (-2.4, -2.0))
        mason.block(pale, (-half, -half + 0.5), (y, y + high - 0.6), (0.0, 0.25))
        if attic:
            mason.block(wall, (-w, w), (y, y + 1.8), (-1.0, -0.1))
            mason.block(wall, (-w, w), (y + 3.2, y + high), (-1.0, -0.1))
            continue
        arc = [(w * math.cos(a), y + 2.9 + w * math.sin(a)) for a in np.linspace(0.0, math.pi, 11)]
        out.append(prism([(w, y + high - 0.6), *arc, (-w, y + high - 0.6)], 1.4, wall).moved(0, 0, -0.7))
    return join([mason.mesh(), *out])


def tomb(cue: Cue) -> Thing:
    """White marble on a terrace: an onion dome between four small ones, deep pointed arches, four minarets."""
    marble = surface(cue, Stuff(paint("#ece6da"), "marble", paint("#c8c0b4"), 0.5, gloss=0.35, metal=0.05, wear=0.2))
    shade = Stuff(tint(marble.colour, 0.55), wear=0.2)
    onion = curve([(6.8, 0.0), (7.9, 2.6), (7.7, 5.6), (5.6, 9.4), (2.4, 12.2), (0.7, 14.2), (0.0, 15.6)], 26)
    parts = [box((52.0, 3.4, 52.0), marble, 0.2), box((24.5, 15.0, 24.5), marble, 3.2).moved(0, 3.4, 0)]
    parts += [lathe([(7.2, 0.0), (7.2, 5.4), (7.7, 5.6), (7.0, 6.2)], marble, 40).moved(0, 18.2, 0),
              lathe(onion, marble, 48).moved(0, 24.0, 0),
              tube([(0, 39.4, 0), (0, 42.6, 0)], [0.28, 0.05], metal("#c89a3c", 0.8), 8)]  # fmt: skip
    small = join([lathe([(2.4, 0.0), (2.4, 3.0), (2.8, 3.2)], marble, 20), lathe(onion, marble, 28).scaled(0.36).moved(
        0, 3.1, 0)])
    parts += [small.moved(x, 18.4, z) for x in (-8.4, 8.4) for z in (-8.4, 8.4)]
    face: list[Mesh] = [box((9.6, 17.4, 0.8), marble, 0.1).moved(0, 3.4, 12.4),
                        _pointed(6.4, 12.6, shade).moved(0, 3.5, 12.82), _pointed(3.0, 7.0, DARK).moved(0, 3.5, 12.9)]
    for x in (-9.2, 9.2):
        face += [_pointed(3.4, 5.4, shade).moved(x, 3.5 + y, 12.3) for y in (0.3, 7.2)]
        face += [_pointed(1.4, 3.2, DARK).moved(x, 3.6 + y, 12.4) for y in (0.3, 7.2)]
    parts += [join(face).turned("y", yaw) for yaw in (0.0, 90.0, 180.0, 270.0)]
    tower = [(1.75, 0.0), (1.6, 9.6), (2.3, 9.9), (2.3, 10.3), (1.5, 10.4), (1.35, 19.2), (2.1, 19.5), (2.1, 19.9),
             (1.3, 20.0), (1.15, 27.4), (1.9, 27.7), (1.9, 28.1), (1.0, 28.2), (1.0, 30.0)]
    minaret = join([lathe(tower, marble, 20), lathe(onion, marble, 20).scaled(0.17).moved(0, 30.0, 0)])
    parts += [minaret.moved(x, 3.4, z) for x in (-24, 24) for z in (-24, 24)]
    return Thing(join(parts), pitch=4.0, turned=62.0, wear=0.12)


def _pointed(wide: float, high: float, stuff: Stuff) -> Mesh:
    """A pointed arch as a plate that faces +z."""
    w, spring = wide / 2, high - wide * 0.62
    left = [(-w + (1 - math.cos(a)) * w, spring + math.sin(a) * (high - spring)) for a in np.linspace(0, math.pi / 2,
        8)]
    return prism([(-w, 0.0), (w, 0.0), *[(-x, y) for x, y in left], *left[::-1][1:]], 0.3, stuff)


def shells(cue: Cue) -> Thing:
    """White shells that rise one behind another over a broad podium by the water."""
    white = Stuff(tone(cue, "#efece4"), "tiles", paint("#d8d2c4"), 0.9, 0.15, 0.4, 0.1, wear=0.05)
    glassy = Stuff(paint("#3a4248"), gloss=0.9, metal=0.5, wear=0.0)
    base = Stuff(paint("#b89a80"), "panels", paint("#8a705a"), 1.6, 0.2, wear=0.2)
    parts = [box((66.0, 3.0, 34.0), base, 0.3), box((56.0, 3.0, 27.0), base, 0.3).moved(-1.0, 3.0, 0)]
    parts += [box((66.0 - 1.4 * k, 0.4, 36.0), base).moved(-3, 0.4 * k, 0) for k in range(3)]
    for row, scale, z in ((0, 1.0, -6.5), (1, 0.84, 6.5)):
        for x, high, lean in ((-17.0, 16.0, 1.0), (-4.0, 21.0, 1.0), (8.0, 15.0, 1.0), (15.0, 13.0, -1.0)):
            shell = _shell(high * scale, 8.4 * scale, white, glassy).scaled(lean, 1.0, 1.0)
            parts.append(shell.moved((x + 1.5 * row) * 1.08, 5.8, z))
    return Thing(join(parts), pitch=4.0, turned=10.0, wear=0.1)


def _shell(high: float, wide: float, skin: Stuff, glassy: Stuff) -> Mesh:
    """Two halves of a sphere's skin that meet in a ridge, open to -x with glass in the mouth."""
    halves = []
    along, across = np.linspace(0.0, 1.0, 12), np.linspace(0.0, 1.0, 10)
    for s in (1.0, -1.0):
        rows = []
        for u in along:  # from the mouth's rim to the foot at the back
            top = high * math.cos(u * math.pi / 2) ** 0.8
            x = -0.34 * high + 1.05 * high * u ** 1.1
            rows.append([(x + 0.10 * high * v * (1 - u), top * math.cos(v * math.pi / 2) ** 0.72,
                          s * wide * 0.5 * math.sin(v * math.pi / 2) * (1 - 0.55 * u)) for v in across])
        halves.append(grid(np.array(rows), skin))
    rim = [(-0.30 * high + 0.10 * high * v, 0.96 * high * math.cos(v * math.pi / 2) ** 0.72,
            0.5 * wide * math.sin(v * math.pi / 2)) for v in across]
    glass = [grid(np.array([[(x, y, s * z), (x + 0.05 * high, 0.0, s * z * 0.98)] for x, y, z in rim]), glassy)
             for s in (1.0, -1.0)]
    return join([*halves, *glass])


def long_wall(cue: Cue) -> Thing:
    """A crenellated wall that climbs from hill to hill between watch towers."""
    brickwork = surface(cue, stone("#a8967a", 0.5))
    xs = np.linspace(-46.0, 46.0, 70)
    low = lambda x: 6.0 + 5.0 * math.sin(x / 15.0 + 0.6) + 2.5 * math.sin(x / 7.3)  # noqa: E731
    aside = lambda x: 6.0 * math.sin(x / 19.0)  # noqa: E731
    parts: list[Mesh] = []
    for side, lift in ((2.4, 0.0), (-2.4, 0.0)):
        rows = [[(float(x), low(x) - 3.0, aside(x) + side * 1.15) for x in xs],
                [(float(x), low(x) + 5.0 + lift, aside(x) + side) for x in xs],
                [(float(x), low(x) + 5.0 + lift, aside(x) + side * 0.8) for x in xs],
                [(float(x), low(x) + 4.0, aside(x) + side * 0.8) for x in xs]]
        parts.append(grid(np.array(rows), brickwork, False))
        parts += [box((0.9, 0.9, 0.5), brickwork).moved(float(x), low(x) + 5.0, aside(x) + side * 0.9) for x in xs[::1]]
    deck = [[(float(x), low(x) + 4.1, aside(x) + s) for x in xs] for s in (2.0, -2.0)]
    parts.append(grid(np.array(deck), stone("#9a8c76", 0.6)))
    for x in (-30.0, 2.0, 33.0):
        tower = [box((7.0, 12.0, 7.0), brickwork, 0.1, 0.93), box((7.4, 0.6, 7.4), brickwork).moved(0, 12.0, 0)]
        tower += [crenels(7.0, 12.6, brickwork, 0.9).moved(0, 0, 3.2).turned("y", yaw) for yaw in (0, 90, 180, 270)]
        gap = opening(1.1, 1.8, DARK, brickwork, True, False)
        tower += [gap.moved(d, 8.2, 3.42).turned("y", yaw) for d in (-1.8, 1.8) for yaw in (0, 90, 180, 270)]
        parts.append(join(tower).moved(x, low(x) - 2.0, aside(x)))
    hill = [[(float(x) * (1 + 0.3 * v), (low(x) - 2.6) * (1 - v) ** 1.5 - 1.2 * v, aside(x) + s * (2.4 + 26.0 * v))
             for x in xs] for s, v in ((-1, 1.0), (-1, 0.6), (-1, 0.25), (-1, 0.0), (1, 0.0), (1, 0.25), (1, 0.6),
                 (1, 1.0))]
    parts.append(grid(np.array(hill), GRASS))
    return Thing(join(parts), pitch=12.0, turned=-14.0, wear=0.4)


def triumphal_arch(cue: Cue) -> Thing:
    """One great vault through a block of pale stone, reliefs on its piers, a tall attic."""
    wall = surface(cue, stone("#d6c8ae", 0.9))
    carved = Stuff(tint(wall.colour, 0.86), "rock", tint(wall.colour, 0.6), 0.7, 1.0, wear=0.4)
    pale, half, high, r = Stuff(tint(wall.colour, 1.08), wear=0.4), 22.0, 40.0, 7.2
    arc = [(r * math.cos(a), 21.0 + r * math.sin(a)) for a in np.linspace(0.0, math.pi, 21)]
    outline = [(-half, 0), (-r, 0), *arc[::-1], (r, 0), (half, 0), (half, high), (-half, high)]
    parts = [prism(outline, 21.0, wall)]
    for low, grow, tall in ((33.0, 1.1, 1.6), (high, 1.2, 1.4), (0.0, 0.7, 2.2)):
        if low:
            parts.append(box((2 * half + 2 * grow, tall, 21 + 2 * grow), pale, 0.2).moved(0, low, 0))
        else:
            parts += [box((half - r + grow, tall, 21 + 2 * grow), pale, 0.2).moved(s * (half + r) / 2, 0,
                0) for s in (1, -1)]
    parts += [box((half - r + 0.6, 1.0, 22.0), pale, 0.1).moved(s * (half + r) / 2, 20.4, 0) for s in (1, -1)]
    for s in (1, -1):
        for z in (10.6, -10.6):
            parts += [box((8.2, 12.0, 1.8), carved, 0.6, 0.8).moved(s * 14.6, 5.0, z),
                      box((8.6, 5.0, 0.5), carved, 0.1).moved(s * 14.6, 24.0, z)]  # fmt: skip
    ring = [(d * math.cos(a), 21.0 + d * math.sin(a)) for d, k in ((r, 1), (r + 1.4, -1))
            for a in np.linspace(0.0, math.pi, 21)[::k]]
    parts += [prism(ring, 22.2, pale)]
    return Thing(join(parts).turned("y", 90), pitch=2.0, turned=52.0, wear=0.3)


def broadcast_tower(cue: Cue) -> Thing:
    """A slender concrete tower with a saucer; with round pearls on struts by name."""
    word, concrete = cue.word.lower(), surface(cue, Stuff(paint("#c8c4bc"), wear=0.3))
    glassy = Stuff(paint("#4a5a68"), "windows", paint("#1c2a38"), 2.0, 0.2, 0.9, 0.5, 0.5, wear=0.0)
    if "pearl" in word or "oriental" in word:
        pearl = Stuff(paint("#b0485e"), "panels", paint("#7a2c40"), 3.0, 0.2, 0.9, 0.5, wear=0.0)
        parts = [around(tube([(7.0, 0, 0), (7.0, 150, 0)], 2.2, concrete, 14), 3),
                 around(tube([(34.0, 0, 0), (6.0, 56, 0)], 2.2, concrete, 12), 3)]  # fmt: skip
        parts += [ball(r, pearl).moved(0, y, 0) for r, y in ((19.0, 52.0), (14.0, 142.0), (5.0, 174.0))]
        parts += [lathe([(19.3, 50.4), (19.6, 52.0), (19.3, 53.6)], glassy, 40), lathe([(14.2, 140.6), (14.6, 142.0),
                  (14.2, 143.4)], glassy, 40)]
        parts += [lathe([(3.4, 150), (2.2, 186), (1.0, 192), (0.4, 240), (0.0, 244)], concrete, 14)]
        parts += [ball(4.2, pearl).moved(0, float(y), 0) for y in (80, 97, 114)]
        return Thing(join(parts), pitch=2.0, wear=0.1, lamps=(Lamp((0, 243, 0), 5.0, (0.12, 0.02, 0.02), 0.8),))
    shaft = [(13.0, 0.0), (7.0, 14.0), (4.6, 50.0), (3.8, 118.0), (3.6, 150.0)]
    parts = [lathe(shaft, concrete, 28), lathe([(4.0, 116), (10.0, 121), (14.5, 124), (14.5, 127), (15.2, 127.4),
             (15.2, 128.4), (9.0, 131), (6.5, 136), (3.8, 140)], concrete, 40), lathe([(14.7, 124.2), (14.7, 127.0)],
                 glassy, 40),
             lathe([(3.4, 150), (2.0, 160), (1.2, 162), (0.8, 196), (0.0, 200)], metal("#b8423a", 0.3),
                 12)]  # fmt: skip
    return Thing(join(parts), pitch=2.0, wear=0.2, lamps=(Lamp((0, 199, 0), 4.0, (0.12, 0.02, 0.02), 0.8),
                                                          Lamp((0, 126, 14.0), 5.0, (0.7, 0.6, 0.4), 0.0)))  # fmt: skip


def stone_head(cue: Cue) -> Thing:
    """Long heads of basalt with heavy brows that stand in the grass; a row of them by count."""
    tuff = surface(cue, rock("#8a8378", 0.5))
    parts: list[Mesh] = []
    rng = stream(cue)
    for x, z, k in ((0.0, 0.0, 1.0), (-4.2, -2.4, 0.86), (4.4, -3.0, 0.92)):
        one = _head(tuff).scaled(k).turned("y", float(rng.uniform(-14, 14))).turned("z", float(rng.uniform(-4, 4)))
        parts.append(one.moved(x, -0.4, z))
    return Thing(join(parts).turned("y", 90), pitch=3.0, turned=58.0, wear=0.6)


def _head(tuff: Stuff) -> Mesh:
    """One head that looks along +z, 5 m high."""
    shade = Stuff(tint(tuff.colour, 0.5), wear=0.2)
    skull = [(1.15, 0.0), (1.05, 1.3), (1.2, 2.2), (1.15, 3.4), (1.18, 4.4), (0.95, 5.0), (0.0, 5.2)]
    parts = [lathe(curve(skull, 24), tuff, 28).scaled(0.92, 1.0, 1.0), box((2.1, 1.0, 1.0), tuff, 0.3).moved(0, 1.1,
        0.75),
             box((2.0, 0.42, 0.62), tuff, 0.16).moved(0, 3.72, 1.0), prism([(-0.34, 1.75), (0.34, 1.75), (0.2, 3.8),
             (-0.2, 3.8)], 0.95, tuff, 0.12).moved(0, 0, 1.15), box((1.1, 0.16, 0.3), tuff, 0.06).moved(0, 1.5, 1.2),
             box((1.0, 0.1, 0.3), shade, 0.02).moved(0, 1.4, 1.15), box((1.0, 0.16, 0.3), tuff, 0.06).moved(0, 1.24,
                 1.18)]  # fmt: skip
    for s in (1, -1):
        parts += [box((0.62, 0.36, 0.3), shade, 0.08).moved(s * 0.55, 3.32, 0.98),
                  box((0.22, 1.5, 0.6), tuff, 0.1).moved(s * 1.14, 2.3, 0.0)]  # fmt: skip
    return join(parts)


def torch_bearer(cue: Cue) -> Thing:
    """A robed colossus in green copper, a torch held up, a tablet in the arm, rays about the head, on a pedestal."""
    copper = surface(cue, Stuff(paint("#6fa08c"), "rock", paint("#4a7a68"), 2.0, 0.15, 0.2, 0.1, wear=0.5))
    base = stone("#b8a488", 1.2)
    folds = np.linspace(0, 2 * math.pi, 73)
    rings = []
    for y, r, deep in ((0.0, 6.4, 0.5), (5.0, 5.6, 0.55), (12.0, 4.8, 0.5), (19.0, 4.4, 0.4), (24.0, 4.3, 0.25),
                       (28.0, 4.5, 0.15), (31.0, 3.6, 0.05), (32.4, 1.6, 0.0)):
        pleats = r + deep * np.sin(folds * 13 + y * 0.14) + 0.4 * deep * np.sin(folds * 5)
        rings.append(np.stack([pleats * np.cos(folds) * 0.82, np.full(73, y), pleats * np.sin(folds)], 1))
    robe = grid(np.array(rings), copper)
    head = join([ball(2.1, copper, 1.25).moved(0.2, 35.2, 0), lathe([(2.2, 36.0), (2.35, 36.6), (2.2, 37.2)], copper,
        24),
                 tube([(0, 31.4, 0), (0.1, 34.0, 0)], 1.1, copper, 12), prism([(-0.3, 34.6), (0.3, 34.6), (0, 35.8)],
                     0.7,
                 copper).turned("y", 90).moved(2.2, 0, 0)])  # fmt: skip
    rays = [tube([(0.2, 36.8 + 1.2 * math.sin(a), 1.9 * math.cos(a)), (0.5, 37.6 + 4.2 * math.sin(a),
        4.8 * math.cos(a))],
                 [0.32, 0.05], copper, 6) for a in np.linspace(0.25, math.pi - 0.25, 7)]
    arm = [tube([(0.4, 30.4, -3.4), (0.8, 34.6, -5.6), (1.0, 40.0, -6.0), (1.0, 43.0, -5.8)], [1.7, 1.25, 0.95,
        0.75], copper, 14, 16),
           lathe([(0.4, 42.0), (0.8, 45.0), (1.7, 46.0), (1.7, 46.6), (1.0, 46.8)], copper, 18).moved(1.0, 0, -5.8),
           lathe(curve([(1.0, 46.6), (1.4, 47.8), (0.9, 49.4), (0.0, 51.0)], 14), Stuff(paint("#e0b050"), gloss=0.8,
               metal=0.7,
           glow=0.8), 16).moved(1.0, 0, -5.8)]  # fmt: skip
    other = [tube([(0.4, 30.0, 3.4), (2.0, 25.6, 4.6), (3.4, 24.4, 3.0)], [1.6, 1.2, 0.9], copper, 14, 14),
             box((0.8, 6.4, 3.8), copper, 0.1).turned("z", -10).moved(4.0, 22.4, 3.2)]  # fmt: skip
    sash = tube([(1.0, 31.4, -3.2), (4.0, 28.0, 0.0), (3.6, 23.0, 3.6), (2.0, 14.0, 5.0)], [1.2, 1.0, 0.8, 0.5],
        copper, 12, 20)
    figure = join([robe, head, *rays, *arm, *other, sash]).moved(0, 27.0, 0)
    pedestal = [box((20.0, 20.0, 20.0), base, 0.3, 0.72), box((16.0, 2.0, 16.0), base, 0.3).moved(0, 19.0, 0),
                box((13.4, 6.4, 13.4), base, 0.2).moved(0, 21.0, 0), box((32.0, 3.0, 32.0), base, 0.4)]  # fmt: skip
    pane = glow_of(cue)
    pedestal += [box((0.5, 8.0, 1.2), pane).moved(8.7, 8.0, z) for z in (-3.2, 0.0, 3.2)]
    return Thing(join([*pedestal, figure]), pitch=1.0, turned=60.0, wear=0.3)


def stadium(cue: Cue) -> Thing:
    """A bowl of stands with a bright roof ring on masts and a green field."""
    white, seats = Stuff(tone(cue, "#e0ddd6"), wear=0.1), Stuff(paint("#7a3a38"), "bands", paint("#d8d2c8"), 0.9,
        0.3, wear=0.0)
    ribs = [tube([(38.0, 0, 0), (45.0, 14, 0), (39.0, 23, 0), (27.0, 21, 0)], 0.5, white, 6, 12)]
    parts = [lathe([(22.0, 1.0), (38.0, 16.0)], seats, 56), lathe([(39.0, 0.0), (43.0, 9.0), (42.0, 17.0)], Stuff(
             paint("#8a97a2"), "windows", paint("#2a3440"), 3.0, 0.2, 0.8, 0.4, 0.4), 56),
             lathe([(43.0, 17.5), (39.0, 22.5), (27.0, 20.6), (27.0, 20.2), (39.0, 21.9), (42.6, 17.5)], white, 56),
             lathe([(0.0, 0.6), (22.0, 0.6)], Stuff(paint("#4c8a3a"), "stripes", paint("#5a9a44"), 5.0, wear=0.0), 48),
             around(ribs[0], 36), lathe([(26.8, 20.2), (27.2, 20.2)], lit("#fff4d8", 1.6), 56)]  # fmt: skip
    return Thing(join(parts).scaled(1.25, 1.0, 1.0), pitch=16.0, wear=0.1,
                 lamps=tuple(Lamp((33.0 * math.cos(a), 20.0, 26.0 * math.sin(a)), 3.0, (1.0, 1.0, 0.9), 0.0)
                             for a in np.linspace(0.3, 2.8, 6)))  # fmt: skip
