"""What stands closer to the sky: a monastery on its crag, a city on a floating rock, the towers of the future. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, rock, tiles
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import Panes, glow_of, hipped, walled
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

TERRACES = (
    (0.0, 0.0, 20.0, 9.0, 9.0, 0), (-7.5, 3.0, 8.0, 15.0, 8.0, 1), (5.5, 4.0, 9.0, 13.0, 8.0, 0),
    (0.0, 6.5, 11.0, 21.0, 9.0, 2), (-12.0, -1.5, 6.0, 7.0, 7.0, 1), (11.5, -1.0, 7.0, 8.5, 7.0, 1),
)  # fmt: skip
"""Houses of the monastery: x along the front, back, wide, high, deep, which roof."""


def spire(high: float, radius: float, make: int, glow: float = 0.0, body: str = "#d8dde0") -> Mesh:
    """A tower of the future, its foot at 0: make 0 a tapering needle with discs, 1 a bundle of shafts, 2 a waisted
    shaft under a dome, 3 a sail. glow 0..1: how far its windows burn."""
    shell = enamel(body, 0.3)
    panes = Stuff(paint("#4f7a94"), "windows", paint("#d4dce0"), 3.4, 0.0, 0.7, 0.35, glow, wear=0.0)
    ring = lit("#8fe4ff", 0.5 + 0.9 * glow)
    if make == 0:
        parts = [lathe([(radius, 0), (0.72 * radius, 0.3 * high), (0.42 * radius, 0.72 * high), (0.10 * radius, high),
                        (0.0, 1.16 * high)], panes, 20)]
        for at, wide in ((0.42, 1.7), (0.60, 1.2), (0.76, 0.85)):
            y = at * high
            parts += [lathe([(0.3 * radius, y - 0.05 * high), (wide * radius, y), (wide * radius, y + 0.012 * high),
                             (0.3 * radius, y + 0.04 * high)], shell, 26),
                      lathe([(1.01 * wide * radius, y + 0.002 * high),
                             (1.01 * wide * radius, y + 0.009 * high)], ring, 26)]
        return join(parts)
    if make == 1:
        parts = []
        for k, (a, share) in enumerate(((0.4, 1.0), (2.5, 0.82), (4.6, 0.66))):
            x, z, r = 0.62 * radius * math.cos(a), 0.62 * radius * math.sin(a), 0.56 * radius
            top = share * high
            parts += [lathe([(r, 0), (r, 0.9 * top), (0.6 * r, 0.97 * top), (0.0, top)], panes, 16).moved(x, 0, z),
                      lathe([(1.04 * r, 0.86 * top), (1.04 * r, 0.875 * top)], ring, 16).moved(x, 0, z),
                      tube([(x, top, z), (x, top + 0.1 * high, z)], 0.05 * radius * (k < 1) + 0.02 * radius, shell, 5)]
        return join(parts)
    if make == 2:
        return join([lathe([(radius, 0), (0.5 * radius, 0.35 * high), (0.46 * radius, 0.55 * high), (0.8 * radius, 0.78
                            * high)], panes, 24), lathe([(0.8 * radius, 0.78 * high), (1.15 * radius, 0.80 * high),
                            (1.1 * radius, 0.83 * high), (0.8 * radius, 0.94 * high), (0.0, high)], shell, 26),
                     lathe([(1.16 * radius, 0.803 * high), (1.15 * radius, 0.815 * high)], ring, 26),
                     tube([(0, high, 0), (0, 1.12 * high, 0)], 0.04 * radius, shell, 5)])  # fmt: skip
    rows = []
    for t in np.linspace(0, 1, 12):
        wide = radius * (0.75 + 0.75 * math.sin(math.pi * min(1.0, 0.15 + 0.62 * t))) * (1 - t**4)
        rows.append([(-0.9 * radius, t * high, 0.0), (-0.2 * radius, t * high, 0.5 * wide), (wide, t * high, 0.0),
                     (-0.2 * radius, t * high, -0.5 * wide), (-0.9 * radius, t * high, 0.0)])
    return join([grid(np.array(rows), panes, False),
                 tube([(-0.9 * radius, 0, 0), (-0.9 * radius, 1.14 * high, 0)], 0.09 * radius, shell, 8)])


def _rock(radius: float, depth: float, colour: Rgb, rng: np.random.Generator, widening: bool) -> Mesh:
    """Rock under a level top at y = 0: a crag that widens downwards, or the keel of an island that tapers."""
    n = 31
    angles, rows = np.linspace(0, 2 * math.pi, n), []
    broad = np.interp(angles, np.linspace(0, 2 * math.pi, 9), [*(b := rng.uniform(-0.12, 0.12, 8)), b[0]])
    for t in np.linspace(0.0, 1.0, 9):
        r = radius * (1.0 + 0.75 * t**1.3 if widening else (1.05 - t**0.8) + 0.03)
        jag = 1 + broad * (0.4 + t) + 0.13 * (rng.random(n) - 0.5) * (0.3 + t)
        jag[-1] = jag[0]
        y = -depth * t + depth * 0.05 * (rng.random(n) - 0.5) * (0 < t < 1)
        y[-1] = y[0]
        rows.append(np.stack([r * jag * np.cos(angles), y, r * jag * np.sin(angles)], 1))
    return grid(np.array(rows), rock(colour, 1.8), False)


def monastery(cue: Cue) -> Thing:
    """White houses in terraces with red bands and golden roofs on a crag, a stair up to the gate, flags on lines."""
    rng, pane = stream(cue), glow_of(cue)
    said = f"{cue.word} {' '.join(cue.traits)}".lower()
    western = any(word in said for word in ("abbey", "greek", "meteora", "orthodox", "benedictine", "italian"))
    wall = surface(cue, Stuff(paint("#e4dccb" if not western else "#c8a884"), "plain", wear=0.35))
    red, roof = matt("#8a2f22"), tiles("#b8883a" if not western else "#a85a3c", 0.6)
    parts: list[Mesh] = []
    for x, back, wide, high, deep, roofed in TERRACES:
        count = max(2, round(wide / 2.6))
        floors = tuple(float(y) for y in np.arange(2.0, high - 2.0, 3.0))
        house = walled((wide, high, deep), wall, Panes(0.85, 1.5, pane, red), floors, (count, 3))
        parts.append(house.moved(x, 0, -back))
        parts.append(box((wide + 0.1, 1.1, deep + 0.1), red).moved(x, high - 1.2, -back))
        if roofed or western:
            rise = 2.6 + 0.9 * roofed
            parts.append(hipped((wide, rise, deep), roof, 0.9, 0.0 if western else 0.9).moved(x, high, -back))
        if roofed == 2:
            parts += [box((wide * 0.6, 2.4, deep * 0.6), red).moved(x, high + 2.4, -back),
                      hipped((wide * 0.6, 2.6, deep * 0.6), roof, 0.8, 0.9).moved(x, high + 4.6, -back),
                      lathe([(0.5, high + 7.0), (0.2, high + 8.0), (0.0, high + 9.6)], metal("#d8a83c", 0.9), 10).moved(
                          x, 0, -back)]
    gate = box((4.0, 5.0, 1.2), red).moved(0.0, 0, 5.0)
    steps = [box((3.2 + 0.05 * k, 0.5, 1.0), wall).moved(0.5 * math.sin(k * 0.5), -0.5 * (k + 1), 5.6 + 0.75 * k)
             for k in range(17)]
    crag = _rock(19.0, 17.0, tint(paint("#8a7a68"), 0.95), rng, True)
    top = lathe([(0.0, 0.05), (19.5, 0.0)], rock(paint("#7a7458"), 1.2), 30)
    flags = []
    for k in range(11):
        hue = ("#2f5ab0", "#e8e4dc", "#c0302a", "#3f8a4a", "#e0b030")[k % 5]
        t = k / 10
        flags.append(box((1.1, 0.9, 0.05), matt(hue)).moved(-15 + 15 * t, 8.6 + 11.0 * t - 3.0 * math.sin(math.pi * t),
                                                            1.5 - 4.0 * t))
    body = join([*parts, gate, *steps, crag, top, *flags]).moved(0, 17.0, 0).turned("y", 90)
    lamps = (Lamp((6.0, 21.0, 0.0), 4.0, (0.7, 0.38, 0.14), 0.2),)
    return Thing(body, pitch=3.0, turned=24.0, swings=(), lamps=lamps, wear=0.35)


def floating_city(cue: Cue) -> Thing:
    """Towers, domes and gardens on an island of rock in the sky; water falls over its edge."""
    rng = stream(cue)
    said = f"{cue.word} {' '.join(cue.traits)}".lower()
    old = any(word in said for word in ("steampunk", "ancient", "medieval", "fantasy", "brass", "victorian"))
    body = tone(cue, "#c8a070" if old else "#dfe4e6")
    code = "#" + "".join(f"{int(255 * v ** (1 / 2.2)):02x}" for v in body)
    keel = _rock(30.0, 34.0, tint(paint("#8a7868"), 1.0), rng, False)
    turf = lathe([(0.0, 0.9), (24.0, 0.7), (31.2, 0.0), (30.6, -1.6)], Stuff(paint("#5f7f3a"), "leaf", paint("#46632c"),
                                                                           1.4), 34)
    parts = [keel, turf]
    spots = ((0, 0, 42, 4.6, 0), (-9, 4, 28, 4.2, 2), (9, 3, 31, 4.0, 1), (-16, -2, 18, 3.6, 1), (17, -3, 20, 3.8, 2),
             (4, 10, 15, 3.0, 2), (-5, 11, 17, 2.8, 0), (-22, 5, 10, 2.6, 2), (23, 5, 11, 2.4, 0), (12, 12, 10, 2.4, 1))
    dome = tiles("#3f8a84" if not old else "#7a4a34", 0.8)
    for x, z, high, r, make in spots:
        if old:
            parts += [lathe([(r, 0), (0.8 * r, high * 0.72)], Stuff(body, "windows", paint("#2c2a26"), 2.6, wear=0.3),
                            16).moved(x, 0.6, z),
                      lathe([(1.0 * r, high * 0.72), (0.95 * r, high * 0.8), (0.5 * r, high * 0.93), (0.08 * r, high),
                             (0.0, high * 1.1)], dome, 18).moved(x, 0.6, z)]
        else:
            parts.append(spire(high, r, make, 0.0, code).moved(x, 0.6, z))
    for k in range(26):
        a, r = 2.4 * k, 12.0 + 16.0 * math.sqrt((k + 0.5) / 26)
        size = 1.2 + 1.4 * float(rng.random())
        hue = Stuff(paint(("#3f6a2c", "#54803a", "#6f8f3c")[k % 3]), "leaf", paint("#2f4f22"), 1.0)
        if r < 29:
            parts.append(ball(size, hue, 1.1, 9).moved(r * math.cos(a), 0.7 + 0.9 * size, r * math.sin(a)))
    for k in range(14):
        a, r = 1.9 * k + 0.4, 20.0 + 6.0 * float(rng.random())
        parts.append(box((3.0, 2.6 + 2.5 * float(rng.random()), 3.0), enamel(code, 0.1)).moved(
            r * math.cos(a), 0.6, r * math.sin(a)))
    fall = Stuff(paint("#e4f2f8"), gloss=0.4, opacity=0.75, wear=0.0)
    for turn, long in ((1.25, 30.0), (2.2, 22.0), (0.5, 18.0)):
        u, w = 30.4 * math.cos(turn), 30.4 * math.sin(turn)
        way = [(0.97 * u, 0.4, 0.97 * w), (u, 0.0, w), (1.05 * u, -4.0, 1.05 * w), (1.06 * u, -long, 1.06 * w)]
        parts.append(tube(way, [0.9, 0.9, 1.0, 0.3], fall, 7))
    return Thing(join(parts).moved(0, 36.0, 0), pitch=8.0, turned=0.0, wear=0.15, medium="air",
                 lamps=(Lamp((0.0, 50.0, 8.0), 6.0, (0.5, 0.4, 0.25), 0.1),))  # fmt: skip
