"""Books open and closed, scrolls and maps, letters. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.heaps import OF_THEM
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    grid,
    join,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    matt,
    metal,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, stream, tone
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

GOLD = metal("#c79a3c", 0.9, 0.5)
PAPER = Stuff(paint("#e8dfc8"), "pages", paint("#a8987a"), 0.004, 0.5, wear=0.1)


def volume(colour: Rgb, size: tuple[float, float, float]) -> Mesh:
    """A closed book lying flat: size x (depth), y (thickness), z (height)."""
    x, y, z = size
    hide = Stuff(colour, size=0.04, gloss=0.35, wear=0.7)
    parts = [box((x, 0.006, z), hide, 0.002), box((x, 0.006, z), hide, 0.002).moved(0, y - 0.006, 0),
             box((x - 0.012, y - 0.012, z - 0.016), PAPER).moved(-0.004, 0.006, 0),
             tube([(x / 2 - 0.004, y / 2, -z / 2), (x / 2 - 0.004, y / 2, z / 2)], y / 2, hide, 16).scaled(1, 1, 1)]
    parts += [box((0.012, y * 1.03, 0.007), GOLD, 0.001).moved(x / 2 + 0.003, -0.0005, k * z * 0.3) for k in (-1, 0, 1)]
    return join(parts)


_BINDINGS = ("#6a2a24", "#2f4a5f", "#3f5a3a", "#7a5a2c", "#4a2a4f", "#8a8578", "#2a3a3a")


def pile(cue: Cue) -> Thing:
    """Four closed volumes, or as many as are said, askew."""
    rng = stream(cue)
    parts, level = [], 0.0
    many = min(int(told(cue, OF_THEM, "4")), 40)
    for k in range(many):
        colour, less = _BINDINGS[k % len(_BINDINGS)], 0.01 * (k if many < 7 else k % 3)
        high = float(rng.uniform(0.035, 0.055))
        bound = volume(tone(cue, colour) if k == 3 else paint(colour), (0.19 - less, high, 0.27 - 1.2 * less))
        parts.append(bound.turned("y", float(rng.uniform(-22, 22)) + 180).moved(0, level, 0))
        level += high
    return Thing(join(parts), pitch=18.0, turned=20.0, note="in a heap")


def book(cue: Cue) -> Thing:
    """An open book whose pages curl; closed volumes in a pile where several are meant; a scroll, a map."""
    word = cue.word.lower()
    if word in ("scroll", "map", "parchment"):
        return scroll(cue)
    if {"stack", "pile", "stacked", "heaped"} & set(cue.traits) or word in ("books", "tome", "grimoire"):
        return pile(cue)
    hide = Stuff(tone(cue, "#6a2a22"), size=0.04, gloss=0.35, wear=0.7)
    ink = Stuff(paint("#5a4a3a"), wear=0.0)
    parts = [box((0.40, 0.008, 0.285), hide, 0.002)]
    us = np.linspace(0, 1, 19)
    for side in (1.0, -1.0):
        for layer in range(5):
            lift = 0.034 - 0.006 * layer
            edge = 0.185 + 0.003 * layer
            curl = 0.03 if layer == 0 and side > 0 else 0.0
            y = 0.009 + lift * np.sin(math.pi * (0.06 + 0.78 * us)) * (1 - 0.55 * us) + lift * 0.55 + curl * us**4
            rows = np.stack([np.stack([side * us * edge, y, np.full(19, z)], 1) for z in (-0.132, 0.132)])
            parts.append(grid(rows, Stuff(paint("#ece3cc"), wear=0.0)))
            if layer == 0:
                for k in range(15):
                    z = -0.108 + 0.0155 * k
                    if k == 4 and side > 0:
                        continue
                    a, b = (3, 15) if (k * 5 + cue.seed) % 4 else (3, 11)
                    line = np.stack([np.stack([side * us[a:b] * edge, y[a:b] + 0.0008, np.full(b - a, z + dz)], 1)
                        for dz in (0.0, 0.005)])
                    parts.append(grid(line, ink))
        fore = [(side * 0.186, 0.008), (side * 0.197, 0.008), (side * 0.192, 0.019)]
        parts.append(prism(fore, 0.262, PAPER))
    parts.append(tube([(0.0, 0.028, -0.13), (0.004, 0.022, 0.14), (0.02, 0.002, 0.20)], 0.0035, cloth("#a8242c"), 6,
        20).scaled(1, 1, 1))
    return Thing(join(parts).turned("y", 90), pitch=32.0, turned=62.0)


def scroll(cue: Cue) -> Thing:
    sheet = Stuff(tone(cue, "#dcc898"), "rust", paint("#c0a468"), 0.06, 0.1, wear=0.3)
    us = np.linspace(-0.16, 0.16, 25)
    rows = np.stack([np.stack([us, 0.012 + 0.9 * us**2 * 0.3, np.full(25, z)], 1) for z in np.linspace(-0.12, 0.12, 5)])
    rolls = [tube([(x, 0.03, -0.135), (x, 0.03, 0.135)], 0.022,
        Stuff(sheet.colour, "pages", tint(sheet.colour, 0.7), 0.006, 0.4), 20) for x in (-0.17, 0.17)]
    rods = [tube([(x, 0.03, -0.175), (x, 0.03, 0.175)], 0.008, wood("#5a3620", 0.02, 0.5), 10) for x in (-0.17, 0.17)]
    knobs = [ball(0.014, GOLD).moved(x, 0.03, z) for x in (-0.17, 0.17) for z in (-0.18, 0.18)]
    ink = Stuff(paint("#5a4028"), wear=0.0)
    coast = [(x, 0.0155 + 0.27 * x * x, 0.05 * math.sin(x * 30) + 0.02 * math.sin(x * 71 + 1))
        for x in np.linspace(-0.13, 0.13, 40)]
    route = [box((0.008, 0.001, 0.003), Stuff(paint("#a8242c"), wear=0)).turned("y", 40).moved(x, 0.0155 + 0.27 * x * x,
        -0.05 + 0.5 * abs(x)) for x in np.linspace(-0.1, 0.09, 10)]
    marks = [tube(coast, 0.0016, ink, 5), *route]
    return Thing(join([grid(rows, sheet), *rolls, *rods, *knobs, *marks]).turned("y", 90), pitch=34.0, turned=62.0)


def letter(cue: Cue) -> Thing:
    """Written sheets askew under an envelope with its seal."""
    sheet, ink = Stuff(tone(cue, "#e6d8b4"), "rust", paint("#cbb684"), 0.07, 0.0, wear=0.2), matt("#4a3a2c", 0)
    rng = stream(cue)
    parts = []
    for k in range(3):
        lines = [box((0.0022, 0.0006, 0.11 - 0.02 * ((k + i) % 3)), ink).moved(0.07 - 0.012 * i, 0.0012, -0.008)
            for i in range(12)]
        page = join([box((0.19, 0.0012, 0.14), sheet), *lines])
        parts.append(page.turned("y", float(rng.uniform(-26, 26))).moved(0.03 * (k - 1), 0.002 * k, 0.03 * (k - 1)))
    flap = prism([(-0.07, 0.0), (0.07, 0.0), (0.0, 0.06)], 0.002, sheet).turned("x", -90)
    cover = join([box((0.10, 0.004, 0.15), sheet, 0.001), flap.turned("y", -90).moved(0.05, 0.005, 0),
                  ball(0.013, enamel(second(cue, "#a82028"), 0.2), 0.3, 16).moved(0.0, 0.006, 0)])
    return Thing(join([*parts, cover.turned("y", -24).moved(0.04, 0.008, 0.02)]), pitch=30.0, turned=55.0)
