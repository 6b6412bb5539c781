"""Cloth that is cut to a form: a cape on its stand, swimwear, an awning over a shop window. In m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, Stuff, brick, cloth, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.apparel import Outline, puffed
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_OPENS = 0.62
"""Radians to each side of the front over which a cape is open."""


def _stand(linen: Stuff) -> list[Mesh]:
    """A tailor's bust with its neck, on a turned foot."""
    oak = wood("#5a3620", 0.03, 0.4)
    bust = lathe(
        curve(
            [
                (0.10, 0.80),
                (0.13, 0.92),
                (0.16, 1.10),
                (0.17, 1.20),
                (0.14, 1.29),
                (0.07, 1.335),
                (0.05, 1.36),
                (0.048, 1.40),
                (0.0, 1.42),
            ],
            40,
        ),
        linen,
        36,
    ).scaled(0.72, 1, 1.1)
    return [
        bust,
        lathe([(0.19, 0.0), (0.18, 0.02), (0.05, 0.05), (0.025, 0.10), (0.025, 0.84)], oak, 28),
        ball(0.03, oak, 1.0, 14).moved(0, 1.43, 0),
    ]


def cape(cue: Cue) -> Thing:
    """A cape about a tailor's bust, open in front so that its lining shows, with a collar and a clasp."""
    fabric = surface(cue, Stuff(paint("#a81c26"), "weave", paint("#801018"), 0.006, 0.2, 0.25, wear=0.0))
    lining = fabric.dyed(second(cue, "#2a1420") if len(cue.colours) > 1 else tint(fabric.colour, 0.55))
    rows, inner = [], []
    angles = np.linspace(_OPENS, 2 * math.pi - _OPENS, 97)
    for t in np.linspace(0, 1, 36):
        r = 0.10 + 0.17 * min(1.0, t / 0.16) ** 0.6 + 0.20 * t**1.6
        fold = 1 + 0.11 * min(1.0, 1.6 * t) * np.sin(15 * angles + 2.2 * t) + 0.03 * np.sin(31 * angles)
        y = np.full_like(angles, 1.35 - 0.10 * min(1.0, t / 0.16) ** 2 - 1.16 * t) + 0.02 * t * np.sin(9 * angles)
        x, z = r * fold * np.cos(angles) * 0.86, r * fold * np.sin(angles)
        rows.append(np.stack([x, y, z], 1))
        inner.append(np.stack([x * 0.975, y, z * 0.975], 1))
    collar = [
        np.stack(
            [
                (0.085 + 0.05 * k) * np.cos(angles) * 0.9,
                np.full_like(angles, 1.34 + 0.11 * k) + 0.03 * k * np.cos(angles - math.pi),
                (0.09 + 0.05 * k) * np.sin(angles),
            ],
            1,
        )
        for k in np.linspace(0, 1, 6)
    ]
    reach = 0.115
    clasp = [
        tube(
            [(reach * 0.86, 1.335, -0.062), (reach + 0.03, 1.318, 0), (reach * 0.86, 1.335, 0.062)],
            0.006,
            BRASS,
            8,
            20,
        ),
        *(ball(0.016, BRASS, 1.0, 14).moved(reach * 0.86, 1.336, s * 0.064) for s in (1, -1)),
    ]
    return Thing(
        join(
            [
                grid(np.array(rows), fabric),
                grid(np.array(inner), lining),
                grid(np.array(collar), fabric),
                *clasp,
                *_stand(matt("#d8c8a8", 0.2)),
            ]
        ),
        pitch=5.0,
        turned=58.0,
    )


def _trim(points: Outline, stuff: Stuff) -> Mesh:
    return tube([(0.012, y, -x) for x, y in points], 0.007, stuff, 8, 40)


def swimsuit(cue: Cue) -> Thing:
    """A one-piece on its hanger, piped along neck and legs; of two pieces by its word."""
    fabric = surface(cue, Stuff(paint("#1f6fb8"), "weave", paint("#185a98"), 0.004, 0.1, 0.45, wear=0.0))
    piping = matt(second(cue, "#f4efe2"), 0.0)
    leg: Outline = [(0.165, 0.115), (0.12, 0.06), (0.035, 0.0)]
    top: Outline = [(0.0, 0.50), (0.055, 0.515), (0.095, 0.61), (0.122, 0.615), (0.132, 0.53), (0.145, 0.46)]
    if "bikini" in cue.word.lower() or "two-piece" in cue.word.lower():
        cups: Outline = [(0.0, 0.45), (0.05, 0.47), (0.095, 0.60), (0.15, 0.46), (0.155, 0.40), (0.0, 0.395)]
        brief: Outline = [(0.0, 0.185), (0.168, 0.19), *leg]
        sheets = [[*cups, *((-x, y) for x, y in reversed(cups))], [*brief, *((-x, y) for x, y in reversed(brief))]]
    else:
        half: Outline = [*top, (0.118, 0.32), (0.135, 0.26), *leg]
        sheets = [[*half, *((-x, y) for x, y in reversed(half))]]
    parts = [puffed(sheet, 0.05, fabric, 0.003) for sheet in sheets]
    parts += [_trim([(s * x, y) for x, y in leg], piping) for s in (1, -1)]
    parts += [_trim([(s * x, y + 0.004) for x, y in top[:3]], piping) for s in (1, -1)]
    straps = [
        tube([(0.0, 0.60, s * 0.108), (0.01, 0.66, s * 0.100), (0.0, 0.70, s * 0.085)], 0.009, fabric, 8, 12)
        for s in (1, -1)
    ]
    bar = tube([(0, 0.66, -0.17), (0, 0.71, 0.0), (0, 0.66, 0.17)], 0.010, wood("#a8713c", 0.03, 0.4), 10, 24)
    hook = tube(
        [(0, 0.71, 0), (0, 0.76, 0), (0, 0.785, -0.02), (0, 0.815, 0), (0, 0.80, 0.026)],
        0.0035,
        metal("#c8cdd2", 1.0, 0.1),
        8,
        30,
    )
    return Thing(join([*parts, *straps, bar, hook]), pitch=2.0, turned=70.0)


_FRONT, _HIGH, _OUT = 2.6, 2.45, 1.05
"""m: width of the shop front, its height, and how far the awning reaches out."""


def _canvas(first: Stuff, other: Stuff) -> list[Mesh]:
    """Striped cloth that slants out, a scalloped edge hanging from it."""
    parts, bands = [], 12
    for k in range(bands):
        stuff = first if k % 2 == 0 else other
        z = np.linspace(-_FRONT / 2, _FRONT / 2, bands + 1)[k : k + 2]
        slope = [
            [(0.08 + _OUT * t, 2.30 - 0.62 * t - 0.05 * math.sin(math.pi * t), float(zz)) for zz in z]
            for t in np.linspace(0, 1, 10)
        ]
        arc = np.linspace(0, math.pi, 9)
        middle, half = float(z.mean()), float(z[1] - z[0]) / 2
        hem = [
            (middle - half, 1.68),
            *((middle - half * math.cos(a), 1.56 - 0.09 * math.sin(a)) for a in arc),
            (middle + half, 1.68),
        ]
        parts += [
            grid(np.array(slope), stuff),
            prism([(zz, y) for zz, y in hem], 0.012, stuff).turned("y", -90).moved(0.08 + _OUT, 0, 0),
        ]
    return parts


def awning(cue: Cue) -> Thing:
    """Over the window of a shop: striped cloth on its arms, a brick wall, the window's frame and sill."""
    first = cloth(tone(cue, "#b8282e"), 0.02)
    other = cloth(second(cue, "#f2ece0"), 0.02)
    oak, iron = wood("#2f4a3c", 0.06, 0.3), metal("#3a3a3e", 0.5, 0.3)
    wall = box((0.12, _HIGH, _FRONT + 0.3), brick("#9a5a40", 0.08)).moved(-0.06, 0, 0)
    pane = box((0.02, 1.15, 2.0), glass("#5a7480", 0.9)).moved(0.01, 0.55, 0)
    frame = [box((0.08, 0.09, 2.16), oak, 0.01).moved(0.03, y, 0) for y in (0.46, 1.66)]
    frame += [box((0.08, 1.20, 0.08), oak, 0.01).moved(0.03, 0.5, z) for z in (-1.04, -0.35, 0.35, 1.04)]
    arms = [tube([(0.02, 1.55, z), (0.08 + _OUT, 1.69, z)], 0.018, iron, 8) for z in (-1.26, 1.26)]
    arms += [
        tube([(0.08, 2.31, -1.32), (0.08, 2.31, 1.32)], 0.045, iron, 14),
        tube([(0.08 + _OUT, 1.685, -1.30), (0.08 + _OUT, 1.685, 1.30)], 0.02, iron, 10),
    ]
    return Thing(join([wall, pane, *frame, *arms, *_canvas(first, other)]), pitch=3.0, turned=52.0)


GOODS = (
    (cape, 1.45, "cape, superhero cape, cloak, velvet cloak, wizard cloak"),
    (swimsuit, 0.82, "swimsuit, bathing suit, swimming costume, one-piece swimsuit, leotard, bikini"),
    (awning, 2.45, "awning, shop awning, striped awning, canopy awning"),
)
"""Who makes it, how tall it is, m, and its nouns."""
