"""What stands on a stage or in a studio: drum kits, keyboards, microphones on their stands, easels. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, Point, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, surface
from reelwright.engines.previz.paint.figures.tone import paint

CHROME, BLACK, BRASS = metal("#c4c9ce", 1.0), matt("#141416", 0.1), metal("#d0a23c", 0.95)
SKIN = Stuff(paint("#ece6da"), size=0.05, gloss=0.2, wear=0.15)


def _tub(radius: float, deep: float, coat: Stuff) -> Mesh:
    """A drum upright on its foot: shell, heads, hoops, lugs."""
    parts = [lathe([(radius, 0.0), (radius, deep)], coat, 40), lathe([(0.0, deep), (radius, deep)], SKIN, 40),
             lathe([(0.0, 0.0), (radius, 0.0)], SKIN, 40)]
    for y in (0.0, deep - 0.03):
        parts.append(lathe([(radius, y), (radius * 1.03, y), (radius * 1.03, y + 0.035), (radius * 0.98, y + 0.035)],
            CHROME, 40))
    lug = box((0.02, deep * 0.35, 0.025), CHROME, 0.004)
    parts += [lug.moved(radius * 1.01, deep * 0.33, 0).turned("y", 45 * k) for k in range(8)]
    return join(parts)


def _tripod(high: float, reach: float) -> Mesh:
    legs = [tube([(0, 0.24, 0), (reach * math.cos(a), 0.01, reach * math.sin(a))], 0.010, CHROME, 6)
            for a in (0.4, 2.5, 4.6)]
    return join([tube([(0, 0.12, 0), (0, high, 0)], 0.012, CHROME, 8), *legs])


def _cymbal(radius: float, x: float, y: float, z: float, tilt: float) -> list[Mesh]:
    plate = lathe([(radius, -0.02), (radius * 0.28, 0.012), (radius * 0.22, 0.035), (0.0, 0.045)], BRASS, 44)
    return [plate.turned("z", tilt).moved(x, y, z), _tripod(y, 0.24).moved(x, 0, z)]


def drum_kit(cue: Cue) -> Thing:
    """A bass drum before, toms on it, a snare, a floor tom, hi-hat and two cymbals, on a round rug; front: +x."""
    coat = surface(cue, enamel("#a8241f", 0.45))
    bass = _tub(0.30, 0.42, coat).turned("z", -90).moved(-0.1, 0.31, 0)
    badge = lathe([(0.0, 0.0), (0.14, 0.002), (0.15, 0.0)], BLACK, 30).turned("z", -90).moved(0.325, 0.31, 0)
    parts = [bass, badge]
    parts += [_tub(0.17, 0.24, coat).turned("z", 16).moved(0.08, 0.70, z) for z in (-0.20, 0.20)]
    parts += [tube([(0.05, 0.58, z * 0.5), (0.05, 0.74, z)], 0.014, CHROME, 6) for z in (-0.2, 0.2)]
    parts += [_tub(0.22, 0.42, coat).moved(-0.35, 0.2, -0.62), _tub(0.19, 0.14, CHROME).moved(-0.38, 0.52, 0.50),
              _tripod(0.52, 0.24).moved(-0.38, 0, 0.50)]
    parts += [tube([(-0.35 + 0.22 * math.cos(a), 0.0, -0.62 + 0.22 * math.sin(a)), (-0.35 + 0.225 * math.cos(a), 0.5,
        -0.62 + 0.225 * math.sin(a))], 0.009, CHROME, 6) for a in (0.5, 2.6, 4.7)]
    parts += [*_cymbal(0.25, 0.0, 1.16, -0.62, 14), *_cymbal(0.22, 0.05, 1.12, 0.60, 14),
              *_cymbal(0.18, -0.22, 0.84, 0.78, 3), *_cymbal(0.18, -0.22, 0.88, 0.78, -176)]
    parts += [lathe([(0.0, 0.50), (0.17, 0.50), (0.18, 0.46), (0.15, 0.43)], BLACK, 26).moved(-0.78, 0, 0),
              _tripod(0.45, 0.22).moved(-0.78), lathe([(0.0, 0.006), (1.08, 0.006), (1.1, 0.0)], cloth("#3a2230", 0.03),
                  48).moved(-0.15)]
    return Thing(join(parts), pitch=13.0, turned=58.0)


def keyboard(cue: Cue) -> Thing:
    """Five octaves on crossed legs; the player's side: +x."""
    shell = surface(cue, enamel("#1c1c20", 0.25))
    ivory, ebony = enamel("#f0ece0", 0.1), enamel("#101012", 0.3)
    y, keys = 0.86, 30
    parts = [box((0.34, 0.09, 1.16), shell, 0.015).moved(0, y, 0), box((0.02, 0.10, 1.16), shell).moved(0.16, y, 0)]
    at = np.linspace(-0.52, 0.52, keys)
    parts += [box((0.14, 0.022, 0.032), ivory, 0.003).moved(0.085, y + 0.085, z) for z in at]
    parts += [box((0.09, 0.024, 0.018), ebony, 0.003).moved(0.055, y + 0.10, z + 0.018)
              for k, z in enumerate(at[:-1]) if k % 7 not in (2, 6)]
    parts += [box((0.05, 0.01, 0.22), Stuff(paint("#6ac0d8"), glow=0.35, wear=0), 0.002).moved(-0.09, y + 0.088, 0),
              *(lathe([(0.012, 0.0), (0.011, 0.016), (0.0, 0.017)], CHROME, 12).moved(-0.09, y + 0.088, z)
                for z in (-0.45, -0.38, -0.31, -0.24, 0.24, 0.31, 0.38, 0.45))]
    for s in (1, -1):
        parts += [tube([(s * 0.05, 0.02, -0.42), (s * 0.05, y, 0.42)], 0.016, BLACK, 8),
                  tube([(s * 0.05, 0.02, 0.42), (s * 0.05, y, -0.42)], 0.016, BLACK, 8)]
    parts += [box((0.42, 0.03, 0.04), BLACK, 0.005).moved(0, 0, z) for z in (-0.42, 0.42)]
    return Thing(join(parts), pitch=20.0, turned=58.0)


def microphone(cue: Cue) -> Thing:
    """On a stand with a round foot, its lead running down; an old ribbed one by its word."""
    body = surface(cue, CHROME)
    foot = [lathe([(0.0, 0.0), (0.17, 0.0), (0.17, 0.012), (0.03, 0.035), (0.012, 0.05)], BLACK, 36),
            tube([(0, 0.04, 0), (0, 1.42, 0)], [0.014, 0.010], CHROME, 10),
            lathe([(0.017, 0.86), (0.02, 0.88), (0.02, 0.95), (0.017, 0.97)], BLACK, 16)]
    if {"vintage", "old", "retro"} & {*cue.traits, *cue.word.lower().split()}:
        ribs = [box((0.075, 0.11, 0.010), body, 0.004).moved(0, 0, z) for z in np.linspace(-0.026, 0.026, 5)]
        head = join([ball(0.05, BLACK, 1.3).moved(0, 0.055), *ribs, box((0.085, 0.014, 0.075), body,
            0.004).moved(0, 0.05, 0)]).moved(0, 1.45, 0)
    else:
        grille = Stuff(paint("#8f9498"), "checks", paint("#4a4c50"), 0.006, 0.8, 0.6, 0.4)
        head = join([lathe([(0.012, 0.0), (0.018, 0.02), (0.024, 0.14)], BLACK, 20), ball(0.034, grille, 1.1).moved(0,
            0.165)]).turned("z", -38).moved(0.0, 1.42, 0)
    lead: list[Point] = [(0.0, 1.38, 0.0), (0.03, 1.0, 0.015), (0.02, 0.5, 0.02), (0.06, 0.06, 0.02), (0.3, 0.01, 0.2),
        (0.5, 0.008, 0.1)]
    return Thing(join([*foot, head, tube(lead, 0.005, BLACK, 6, 50)]), pitch=8.0, turned=20.0)


def easel(cue: Cue) -> Thing:
    """Three legs of beech and a canvas with a landscape begun on it; its face: +x."""
    beech = surface(cue, wood("#a8763e", 0.04, 0.3))
    parts: list[Mesh] = [tube([(0.22, 0, s * 0.36), (-0.12, 1.72, s * 0.06)], 0.02, beech, 6) for s in (1, -1)]
    parts += [tube([(-0.55, 0, 0), (-0.12, 1.70, 0)], 0.02, beech, 6), tube([(0.06, 0.75, -0.42), (0.06, 0.75, 0.42)],
        0.022, beech, 6), box((0.10, 0.02, 0.84), beech, 0.005).moved(0.10, 0.75, 0)]
    board = [*_landscape(cue), box((0.025, 0.72, 0.94), cloth("#e8e0cc", 0.01), 0.004).moved(-0.016, 0, 0)]
    parts += [join(board).turned("z", 11).moved(0.11, 0.78, 0)]
    pots = [lathe([(0.03, 0.0), (0.034, 0.07), (0.03, 0.07)], metal("#b0b4b8"), 16).moved(0.12, 0.77, 0.36),
            *(tube([(0.12, 0.79, 0.36), (0.12 + d, 0.99, 0.36 + d)], 0.005, wood("#c89a5a", 0.02), 5)
              for d in (-0.02, 0.0, 0.025))]
    return Thing(join([*parts, *pots]), pitch=6.0, turned=52.0)


def _landscape(cue: Cue) -> list[Mesh]:
    """A sky, hills and a sun in flat strokes on a sheet 0.90 by 0.68 m that faces +x."""
    rng = stream(cue)
    out: list[Mesh] = []
    hues = ("#f0c88a", "#e09a6a", "#7a92a8", "#5a7a6a", "#48683a", "#7a8a3a")
    levels = (0.68, 0.50, 0.36, 0.26, 0.16, 0.0)
    z = np.linspace(-0.45, 0.45, 15)
    low = np.full(15, 0.02)
    for k in range(len(hues) - 1, -1, -1):
        high = np.full(15, 0.70) if k == 0 else levels[k - 1] + 0.03 * np.sin(z * (6 + k) + rng.uniform(0, 6)) * (k > 1)
        edge = np.stack([np.stack([np.full(15, 0.004), np.clip(h, 0.02, 0.70), z], 1) for h in (low, high)])
        out.append(grid(edge, Stuff(paint(hues[k]), "marble", paint(hues[max(k - 1, 0)]), 0.08, 0.1, wear=0)))
        low = high
    sun = [(0.06 * math.cos(a), 0.06 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)[:-1]]
    return [*out, prism(sun, 0.004, matt("#f8ecc0", 0)).turned("y", 90).moved(0.008, 0.46, 0.16)]
