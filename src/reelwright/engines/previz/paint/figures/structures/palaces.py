"""Palaces and monuments that are known by name: a red fortress with its clock tower, a hall of yellow tiles on its
terraces, a palace of ochre towers, an obelisk, the front of a mission. Fronts face +z; lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, stone, tiles
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import crenels, glow_of, hipped, opening
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

GOLD = metal("#d8a83a", 0.9)
DARK = matt("#241d18", 0.0)
LAMPLIGHT = (1.2, 0.62, 0.24)


def obelisk(cue: Cue) -> Thing:
    """A shaft of pale stone that narrows to its point, on a lawn with a ring of flags."""
    pale = surface(cue, Stuff(paint("#ddd6c8"), "stone", paint("#bfb6a4"), 3.0, 0.3, wear=0.15))
    grey = Stuff(tint(pale.colour, 0.86), "stone", tint(pale.colour, 0.7), 3.0, 0.3, wear=0.15)
    parts = [
        box((16.8, 46, 16.8), grey, 0.2, 0.945), box((15.8, 106, 15.8), pale, 0.2, 0.66).moved(0, 46, 0),
        box((10.4, 17, 10.4), pale, 0.0, 0.02).moved(0, 152, 0), box((40, 1.0, 40), stone("#b8b2a4", 1.6)),
        *(box((0.8, 0.8, 0.2), DARK).moved(x, 153.5, 5.05) for x in (-1.2, 1.2)),
    ]  # fmt: skip
    pole = join([tube([(0, 0, 0), (0, 9, 0)], 0.12, metal("#c8ccd0", 0.6), 6),
                 box((2.6, 1.5, 0.06), enamel("#b8303a")).moved(1.4, 7.2, 0)])  # fmt: skip
    parts.append(around(pole.moved(24, 0, 0), 20))
    return Thing(join(parts), pitch=1.0, turned=24.0, wear=0.1)


def _star(size: float) -> Mesh:
    """A red star that shines, upright in the x-y plane."""
    turns = np.arange(10) * np.pi / 5 + np.pi / 2
    outline = [(size * (1.0 if k % 2 == 0 else 0.42) * float(np.cos(a)), size * (1.0 if k % 2 == 0 else 0.42)
                * float(np.sin(a))) for k, a in enumerate(turns)]  # fmt: skip
    return prism(outline, size * 0.3, lit("#d8202c", 0.9))


def _tented(wide: float, tall: float, brick: Stuff, tent: Stuff, trim: Stuff) -> Mesh:
    """A square tower of brick in two steps, under a spire of green tiles with its star."""
    upper, spire = wide * 0.66, wide * 1.9
    window = opening(wide * 0.13, wide * 0.34, DARK, trim, True, False)
    pinnacles = around(box((wide * 0.08, wide * 0.42, wide * 0.08), trim, 0, 0.3).moved(wide * 0.46, tall, wide * 0.46),
                       4)  # fmt: skip
    parts = [
        box((wide, tall, wide), brick), box((wide * 1.06, wide * 0.08, wide * 1.06), trim).moved(0, tall * 0.97, 0),
        box((wide * 1.04, wide * 0.05, wide * 1.04), trim).moved(0, tall * 0.5, 0), pinnacles,
        box((upper, wide * 0.9, upper), brick).moved(0, tall, 0),
        box((upper * 1.08, wide * 0.08, upper * 1.08), trim).moved(0, tall + wide * 0.9, 0),
        lathe([(upper * 0.62, 0), (0.10 * wide, spire), (0.03 * wide, spire * 1.08)], tent, 8).moved(
            0, tall + wide * 0.96, 0),
        _star(wide * 0.2).moved(0, tall + wide * 1.1 + spire * 1.08, 0),
        *(window.moved(x * wide, tall * 0.66, wide * 0.5) for x in (-0.25, 0.25)),
    ]  # fmt: skip
    return join(parts)


def red_fortress(cue: Cue) -> Thing:
    """A long wall of red brick with swallow-tailed battlements, towers under green spires with red stars, the highest
    with a clock; behind it a yellow palace under its green roof and white churches with golden domes."""
    brick = surface(cue, Stuff(paint("#a23a2c"), "brick", paint("#7a2a20"), 1.4, 0.3, wear=0.2))
    trim, tent = matt("#efe8dc"), tiles("#2f6a4e", 0.8)
    yellow, pane = matt("#e8c766"), glow_of(cue)
    clock = join([lathe([(0, 0.1), (2.7, 0.1), (2.7, 0)], matt("#16181c"), 36).turned("x", 90),
                  lathe([(2.5, 0), (2.9, 0), (2.9, 0.4), (2.5, 0.4)], GOLD, 36).turned("x", 90),
                  box((0.24, 2.2, 0.2), GOLD).moved(0, 0, 0.3), box((1.5, 0.24, 0.2), GOLD).moved(0.7, 0, 0.3)])
    tail = prism([(-1.0, 0), (1.0, 0), (1.0, 2.6), (0.5, 2.6), (0, 1.7), (-0.5, 2.6), (-1.0, 2.6)], 0.7, brick)
    parts = [box((132, 13, 4), brick), box((132, 0.5, 4.4), trim).moved(0, 11.4, 0),
             *(tail.moved(x, 13, 1.6) for x in np.arange(-64.5, 65, 3.0)),
             _tented(13, 36, brick, tent, trim).moved(-14, 0, 3), clock.moved(-14, 42.4, 7.6),
             opening(5.0, 9.5, DARK, trim, True, False).moved(-14, 0, 9.6),
             *(_tented(w, h, brick, tent, trim).moved(x, 0, 2) for x, w, h in
               ((-62, 9, 22), (-40, 7, 18), (22, 8, 20), (46, 7, 18), (63, 10, 23)))]  # fmt: skip
    parts += [box((52, 20, 16), yellow).moved(26, 0, -24), hipped((56, 7, 20), tent, 0.2, 0.0).moved(26, 20, -24),
              *(opening(1.8, 4.0, pane, trim, True).moved(x, 13.6, -15.9) for x in np.arange(4, 50, 4.4)),
              lathe(curve([(5, 0), (5, 4), (3.6, 7), (0.6, 9), (0, 9.4)], 18), tent, 24).moved(26, 26, -24)]
    onion = lathe(curve([(1.6, 0), (2.4, 1.2), (2.2, 2.6), (0.8, 4.6), (0.1, 6.2), (0, 6.4)], 20), GOLD, 24)
    for x, z, tall in ((-46, -20, 24), (-40, -24, 29), (-34, -20, 24), (-54, -22, 33)):
        parts += [lathe([(2.0, 0), (2.0, tall)], trim, 20).moved(x, 0, z), onion.moved(x, tall, z)]
    parts.append(box((18, 19, 12), trim).moved(-40, 0, -22))
    return Thing(join(parts), pitch=1.5, turned=12.0, wear=0.15, lamps=(Lamp((-14, 42, 9), 4.0, LAMPLIGHT, 0.1),))


def moorish_palace(cue: Cue) -> Thing:
    """Square towers of ochre stone and low wings under tiles, with paired arches, on a hill of cypresses."""
    ochre = surface(cue, Stuff(paint("#c89a66"), "stone", paint("#a87848"), 1.6, 0.4, wear=0.4))
    roof, trim = tiles("#b06a48", 0.7), matt("#ead9bc")
    pair = join(opening(1.1, 3.0, DARK, trim, True, False).moved(x, 0, 0) for x in (-0.8, 0.8))
    parts: list[Mesh] = []
    for x, z, wide, tall in ((-4, 6, 13, 30), (-30, 4, 10, 20), (24, 5, 10, 22), (46, 3, 12, 25), (-50, 2, 9, 17)):
        parts += [box((wide, tall, wide), ochre), crenels(wide, tall, ochre, 1.3).moved(0, 0, wide / 2 - 0.4),
                  crenels(wide, tall, ochre, 1.3).moved(0, 0, 0.4 - wide / 2),
                  *(crenels(wide, tall, ochre, 1.3).turned("y", 90).moved(s * (wide / 2 - 0.4), 0, 0) for s in (-1, 1)),
                  *(pair.moved(s * wide * 0.24, tall * 0.62, wide / 2) for s in (-1, 1)),
                  pair.moved(0, tall * 0.28, wide / 2)]  # fmt: skip
        parts[-8:] = [part.moved(x, 0, z) for part in parts[-8:]]
    for x, wide, tall in ((-18, 18, 13), (11, 22, 14), (35, 14, 12), (-41, 12, 11)):
        parts += [box((wide, tall, 11), ochre).moved(x, 0, 0),
                  hipped((wide + 1, 3.2, 12.4), roof, 0.2).moved(x, tall, 0),
                  *(pair.moved(x + dx, tall * 0.55, 5.5) for dx in np.linspace(-wide * 0.34, wide * 0.34, 3))]
    hill = lathe(curve([(88, -26), (78, -20), (70, -8), (64, -1), (58, 0.0), (0, 0.2)], 20), Stuff(
        paint("#566b38"), "rock", paint("#384a26"), 6.0, 0.5, wear=0.0), 40).scaled(1.0, 1.0, 0.36)  # fmt: skip
    tree = lathe(curve([(0.2, 0), (1.7, 2.2), (1.5, 6.0), (0.0, 10.5)], 12), Stuff(
        paint("#2f4a2c"), "rock", paint("#22361f"), 1.5, 0.5, wear=0.0), 9)  # fmt: skip
    grown = np.random.default_rng(cue.seed + 5)
    trees = [tree.scaled(float(grown.uniform(0.7, 1.2))).moved(x, float(-1 - 6 * grown.random()),
                                                               float(17 + 3 * grown.random()))
             for x in np.arange(-60, 62, 5.2)]  # fmt: skip
    return Thing(join([*parts, hill, *trees]).moved(0, 24, 0), pitch=2.0, turned=14.0, wear=0.4)


def _hall(size: tuple[float, float, float], columns: int, red: Stuff, roof: Stuff, beam: Stuff) -> Mesh:
    """Red columns before doors of lattice, painted beams and two roofs of tiles with turned-up corners."""
    wide, tall, deep = size
    row = np.linspace(-wide * 0.46, wide * 0.46, columns)
    column = lathe([(0.9, 0), (0.8, tall)], red, 14)
    doors = [opening(wide / columns * 0.55, tall * 0.72, matt("#5a1c18"), enamel("#c8a048", 0.2)).moved(
        float(x), 0.2, deep * 0.36) for x in (row[:-1] + row[1:]) / 2]  # fmt: skip
    return join([
        box((wide * 0.94, tall, deep * 0.7), red), *(column.moved(float(x), 0, deep * 0.46) for x in row), *doors,
        box((wide, tall * 0.16, deep), beam).moved(0, tall * 0.90, 0),
        hipped((wide * 1.14, tall * 0.50, deep * 1.36), roof, 0.0, 0.8).moved(0, tall * 1.06, 0),
        box((wide * 0.80, tall * 0.36, deep * 0.62), red).moved(0, tall * 1.30, 0),
        box((wide * 0.84, tall * 0.14, deep * 0.68), beam).moved(0, tall * 1.56, 0),
        hipped((wide * 1.02, tall * 0.78, deep * 1.16), roof, 0.0, 0.55).moved(0, tall * 1.70, 0),
        *(ball(tall * 0.06, roof).moved(s * wide * 0.26, tall * 2.46, 0) for s in (-1, 1)),
    ])  # fmt: skip


def imperial_hall(cue: Cue) -> Thing:
    """A hall under two yellow roofs on three white terraces, stairs up to it, lower halls to both sides."""
    red, beam = enamel("#9c2f24", 0.15), enamel("#2f6a72", 0.1)
    roof, marble = tiles("#d8a032", 0.9), Stuff(paint("#e6e0d4"), "stone", paint("#c8c0b0"), 1.6, 0.3, wear=0.15)
    parts: list[Mesh] = []
    for k in range(3):
        wide, deep, y = 78 - 9.0 * k, 44 - 7.0 * k, 2.6 * k
        parts += [box((wide, 2.6, deep), marble).moved(0, y, 0), box((wide, 0.24, 0.5), marble).moved(
            0, y + 3.5, deep / 2 - 0.3), *(box((0.34, 1.3, 0.34), marble).moved(float(x), y + 2.6, deep / 2 - 0.3)
                                           for x in np.linspace(-wide / 2, wide / 2, 36) if abs(x) > 5.5)]  # fmt: skip
    parts += [box((10.0, 0.5, 0.9), marble).moved(0, 0.48 * k, 25.0 - 0.9 * k) for k in range(17)]
    parts += [prism([(0, 0), (15.0, 0), (0, 8.0)], 1.0, marble).turned("y", -90).moved(s * 5.4, 0, 11.0)
              for s in (-1, 1)]  # fmt: skip
    parts.append(_hall((50, 9.5, 21), 11, red, roof, beam).moved(0, 7.8, -2))
    for s in (-1, 1):
        side = _hall((26, 6.5, 13), 7, red, roof, beam)
        parts += [box((34, 1.6, 18), marble).moved(s * 56, 0, -6), side.moved(s * 56, 1.6, -6)]
    return Thing(join(parts), pitch=2.0, turned=8.0, wear=0.12, lamps=(Lamp((0, 12, 10), 6.0, LAMPLIGHT, 0.0),))


def mission(cue: Cue) -> Thing:
    """The low front of an old mission: a rounded gable over a carved door, niches, walls of pale stone."""
    pale = surface(cue, Stuff(paint("#d0b68c"), "stone", paint("#a88c62"), 0.9, 0.4, wear=0.5))
    carved = Stuff(tint(pale.colour, 1.1), "stone", tint(pale.colour, 0.8), 0.6, 0.3, wear=0.3)
    swell = [(float(3.4 * np.cos(a)), 8.4 + float(2.6 * np.sin(a))) for a in np.linspace(0, np.pi, 17)]
    gable = [(-9.6, 0), (9.6, 0), (9.6, 7.2), (5.6, 7.2), (5.0, 8.0), *swell, (-5.0, 8.0), (-5.6, 7.2), (-9.6, 7.2)]
    column = lathe([(0.42, 0), (0.34, 0.3), (0.30, 3.0), (0.44, 3.4)], carved, 14)
    niche = opening(0.9, 2.0, DARK, carved, True, False)
    parts = [prism(gable, 1.6, pale), box((18, 6.6, 24), pale).moved(0, 0, -12.4),
             opening(2.1, 3.6, matt("#5a3822"), carved, True, False).moved(0, 0, 0.8),
             *(column.moved(x, 0, 1.1) for x in (-3.6, -1.9, 1.9, 3.6)),
             box((8.6, 0.5, 1.0), carved).moved(0, 4.0, 0.9),
             opening(1.3, 1.9, DARK, carved, True, True).moved(0, 5.4, 0.8),
             *(niche.moved(s * 2.75, 0.8, 0.8) for s in (-1, 1)), *(niche.moved(s * 6.9, 2.0, 0.8) for s in (-1, 1)),
             box((34, 4.2, 5), pale).moved(-26, 0, -2.4), box((22, 3.4, 0.9), pale).moved(20, 0, 0),
             *(opening(1.4, 2.4, DARK, carved, True, False).moved(x, 0, 0.1)
               for x in (-36, -30, -24, -18))]  # fmt: skip
    return Thing(join(parts), pitch=2.0, turned=14.0, wear=0.6)
