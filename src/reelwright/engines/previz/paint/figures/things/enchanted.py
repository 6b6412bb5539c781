"""Cauldrons, hoards of gold, carved pumpkins, cut stones, magic books and wands. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things import arms, treasures
from reelwright.engines.previz.paint.figures.things.choice import burning, named, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

IRON, GOLD = metal("#2c2b2e", 0.4, 0.5), metal("#d8a83a", 0.95, 0.2)


def cauldron(cue: Cue) -> Thing:
    """An iron pot on three legs over a fire; what is in it glows and bubbles."""
    hues = named(cue)
    brew = hues[0] if hues else paint("#4ad06a")
    profile = curve([(0.0, 0.22), (0.26, 0.26), (0.42, 0.44), (0.44, 0.62), (0.36, 0.78), (0.34, 0.80)], 40)
    rim = [(0.34, 0.80), (0.41, 0.83), (0.42, 0.86), (0.39, 0.88), (0.33, 0.84), (0.31, 0.70)]
    parts = [
        lathe(profile, IRON, 48),
        lathe(rim, IRON, 48),
        around(tube([(0.30, 0.36, 0), (0.40, 0.16, 0), (0.46, 0.0, 0)], [0.06, 0.045, 0.05], IRON, 10), 3, 30),
        *(
            tube(
                [(0, 0.74, s * 0.41), (0, 0.80, s * 0.54), (0, 0.62, s * 0.55), (0, 0.60, s * 0.45)], 0.022, IRON, 8, 24
            )
            for s in (1, -1)
        ),
        lathe([(0.33, 0.80), (0.0, 0.81)], Stuff(brew, glow=0.9, wear=0), 40),
    ]
    logs = [
        tube([(-0.5, 0.06, 0), (0.4, 0.08, 0)], 0.07, wood("#5a3a24", 0.05), 10).turned("y", a) for a in (15, 75, 140)
    ]

    def boiling(phase: float) -> Mesh:
        out = []
        for k in range(11):
            t = (phase + k * 0.37) % 1.0
            r, a = 0.05 + 0.22 * ((k * 0.618) % 1), 2.4 * k
            size = 0.02 + 0.05 * t
            out.append(
                ball(size, Stuff(tint(brew, 1.25), gloss=1.0, glow=0.8, wear=0), 0.85, 12).moved(
                    r * math.cos(a), 0.80 + 0.03 * t, r * math.sin(a)
                )
            )
        return join(out)

    fire = burning(cue, (0.0, 0.02, 0.0), 0.42, 0.34, View(0.0, 12.0))
    glow = (1.2 * brew[0], 1.2 * brew[1], 1.2 * brew[2])
    return Thing(
        join([*parts, *logs]),
        boiling,
        1.5,
        pitch=14.0,
        fires=(fire,),
        pictures=6,
        lamps=(Lamp((0.0, 0.95, 0.0), 0.8, glow, 0.25), Lamp((0.0, 0.1, 0.3), 0.6, (1.2, 0.55, 0.15), 0.4)),
    )


def hoard(cue: Cue) -> Thing:
    """A heap of coins in which a chest, goblets, a sword and a crown are sunk."""
    heap = treasures.hoard(cue, 3.0, 2.0, 0.62, 460)
    coins = Stuff(paint("#c8962c"), "tiles", paint("#7a5412"), 0.07, 0.9, 0.6, 0.55, wear=0.3)
    bed = lathe(curve([(1.55, 0.0), (1.2, 0.22), (0.7, 0.46), (0.0, 0.60)], 24), coins, 40).scaled(0.66, 1, 1)
    chest = treasures.chest(cue).mesh.turned("y", -25).moved(-0.2, 0.32, -0.5)
    crown = treasures.crown_mesh(GOLD).scaled(1.5).turned("z", -18).moved(0.32, 0.50, 0.35)
    blade = arms.sword(cue).mesh.turned("x", 24).moved(-0.15, 0.25, 0.75)
    cup = lathe(
        curve([(0.09, 0.0), (0.085, 0.01), (0.02, 0.04), (0.018, 0.12), (0.075, 0.17), (0.095, 0.28)], 26), GOLD, 30
    )
    return Thing(
        join(
            [
                bed,
                heap,
                chest,
                crown,
                blade,
                cup.turned("z", -50).moved(0.55, 0.30, -0.1),
                cup.turned("x", 15).moved(0.2, 0.42, -0.95),
            ]
        ),
        pitch=13.0,
        turned=60.0,
        lamps=(Lamp((0.2, 0.5, 0.0), 1.5, (0.9, 0.62, 0.2), 0.1),),
    )


_GRIN = (
    (-0.15, 0.155),
    (-0.10, 0.135),
    (-0.085, 0.155),
    (-0.05, 0.125),
    (-0.03, 0.148),
    (0.0, 0.12),
    (0.03, 0.148),
    (0.05, 0.125),
    (0.085, 0.155),
    (0.10, 0.135),
    (0.15, 0.155),
    (0.11, 0.095),
    (0.05, 0.07),
    (0.0, 0.066),
    (-0.05, 0.07),
    (-0.11, 0.095),
)
"""Outline of the teeth: across, up in m."""


def _carved(points: list[tuple[float, float]]) -> Mesh:
    """A hole in the rind, as a patch that lies on its curve: (across, up)."""
    p = np.array(points)
    centre = p.mean(0)
    rings = []
    for k in (0.0, 0.5, 1.0):
        q = centre + (np.concatenate([p, p[:1]]) - centre) * k
        reach = 0.243 * np.sqrt(np.maximum(0.0, 1 - ((q[:, 1] - 0.19) / 0.20) ** 2)) ** 0.75
        x = np.sqrt(np.maximum(1e-4, reach**2 - q[:, 0] ** 2)) + 0.006
        rings.append(np.stack([x, q[:, 1], -q[:, 0]], 1))
    return grid(np.array(rings), lit("#ffb02a", 1.7))


def _face() -> list[Mesh]:
    """Two eyes, a nose and a grin, cut into the rind."""
    return [
        _carved([(-0.13, 0.215), (-0.035, 0.215), (-0.08, 0.295)]),
        _carved([(0.035, 0.215), (0.13, 0.215), (0.08, 0.295)]),
        _carved([(-0.022, 0.175), (0.022, 0.175), (0.0, 0.212)]),
        _carved(list(_GRIN)),
    ]


def pumpkin(cue: Cue) -> Thing:
    """A ribbed pumpkin with a carved face that glows."""
    skin = Stuff(tone(cue, "#d8691c"), gloss=0.5, wear=0.15)
    a = np.linspace(0, 2 * math.pi, 121)
    rows = []
    for t in np.linspace(-0.5 * math.pi, 0.5 * math.pi, 30):
        r = 0.24 * math.cos(t) ** 0.75 if abs(t) < 1.57 else 0.0
        ribs = 1 - 0.09 * np.abs(np.sin(5.0 * a)) ** 0.5 * 1.0 + 0.045
        rows.append(
            np.stack([r * ribs * np.cos(a), np.full_like(a, 0.19 + 0.18 * math.sin(t)), r * ribs * np.sin(a)], 1)
        )
    stem = tube(
        [(0, 0.35, 0), (0.01, 0.42, 0), (0.05, 0.46, 0.01)],
        [0.04, 0.026, 0.03],
        Stuff(paint("#5a6a30"), wear=0.3),
        8,
        14,
    )
    return Thing(
        join([grid(np.array(rows), skin), *_face(), stem]),
        pitch=5.0,
        turned=64.0,
        lamps=(Lamp((0.22, 0.18, 0.0), 0.55, (1.5, 0.75, 0.2), 0.35),),
    )


def brilliant(cue: Cue) -> Thing:
    """A cut stone, standing on its point a little tilted, that sparkles."""
    colour = tone(cue, "#cfe8f2")
    facets = [
        Stuff(tint(colour, k), gloss=1.0, metal=0.85, glow=g, wear=0.0)
        for k, g in ((0.62, 0.0), (1.0, 0.05), (1.35, 0.12), (0.8, 0.02))
    ]
    parts: list[Mesh] = []
    for k in range(16):
        a, b = (2 * math.pi * (k + e) / 16 for e in (0, 1))
        ring = lambda r, y, t: (r * math.cos(t), y, r * math.sin(t))  # noqa: E731
        m = (a + b) / 2
        n = m + math.pi / 8
        faces = (
            ((0.0, 0.0, 0.0), ring(0.30, 0.36, a), ring(0.30, 0.36, b)),
            (ring(0.30, 0.36, a), ring(0.24, 0.46, m), ring(0.30, 0.36, b)),
            (ring(0.24, 0.46, m), ring(0.17, 0.50, a), ring(0.17, 0.50, b)),
            ((0.0, 0.505, 0.0), ring(0.17, 0.50, a), ring(0.17, 0.50, b)),
            (ring(0.30, 0.36, b), ring(0.24, 0.46, m), ring(0.24, 0.46, n)),
            (ring(0.17, 0.50, b), ring(0.24, 0.46, m), ring(0.24, 0.46, n)),
        )
        for j, (p, q, s) in enumerate(faces):
            stuff = facets[(k * 3 + j * 2) % 4]
            parts.append(grid(np.array([[p, p], [q, s]]), stuff, smooth=False))
    glint = tuple(
        Lamp((0.2 * math.cos(t), y, 0.2 * math.sin(t)), 0.12, (1.2, 1.2, 1.3), 0.9)
        for t, y in ((1.0, 0.46), (2.2, 0.40), (0.3, 0.36))
    )
    return Thing(join(parts).turned("z", 14).moved(0, 0.01, 0), pitch=14.0, lamps=glint)


def coin(cue: Cue) -> Thing:
    """One coin on its edge before a small pile."""
    gold = surface(cue, GOLD)
    one = join(
        [
            lathe([(0.0, 0.0), (0.10, 0.0), (0.112, 0.006), (0.112, 0.014), (0.10, 0.02), (0.0, 0.02)], gold, 48),
            lathe([(0.09, 0.02), (0.094, 0.024), (0.098, 0.02)], gold, 48),
            lathe([(0.05, 0.0201), (0.045, 0.026), (0.0, 0.028)], gold, 5),
        ]
    )
    if "stacked" in cue.traits:
        tower = [one.turned("y", 37.0 * k).moved(0.008 * math.sin(2.1 * k), 0.0225 * k, 0.008 * math.cos(1.7 * k))
                 for k in range(14)]
        low = [part.moved(0.05, 0, 0.26) for part in tower[:6]]
        return Thing(join([*tower, *low]), pitch=14.0, turned=62.0, note="in a heap")
    pile = [
        one.turned("y", 40.0 * k).moved(-0.16 + 0.006 * (k % 3), 0.022 * k, 0.10 + 0.006 * (k % 2)) for k in range(7)
    ]
    return Thing(join([one.turned("z", -90).moved(0.02, 0.112, -0.04), *pile]), pitch=12.0, turned=62.0)
