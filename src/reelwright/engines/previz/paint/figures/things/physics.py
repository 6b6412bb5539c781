"""What shows a law of nature: a prism with its rainbow, a coil spring, a rubber band, a sponge, a drop that bounces.

Lengths in m; flat things face +z."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, polygon, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_LOOK = 9.0
"""Degrees from above that one looks at a glass of water."""
_STEEL = metal("#aab2ba", 0.8)
_RAINBOW = ("#ff3030", "#ff8a1c", "#ffe23c", "#3cd84a", "#2ab4ff", "#3a50ff", "#a03cff")


def split_light(cue: Cue) -> Thing:
    """A glass prism on end: a white beam goes in, a fan of colours comes out."""
    del cue
    side, low = 0.34, 0.03
    tall = side * math.sqrt(3) / 2
    corners = [(-side / 2, low), (side / 2, low), (0.0, low + tall)]
    body = prism(corners, 0.16, glass("#dcecf4", 0.34), 0.012)
    edges = [tube([(*corners[k], 0.08), (*corners[(k + 1) % 3], 0.08)], 0.004, glass("#ffffff", 0.8), 6)
             for k in range(3)]
    enters, leaves = (-0.10, low + 0.40 * tall), (0.10, low + 0.46 * tall)
    beam = tube([(-0.95, low + 0.10 * tall, 0.0), (*enters, 0.0)], 0.009, lit("#fffdf4", 1.6), 8)
    inside = polygon([(*enters, 0.0), (leaves[0], leaves[1] + 0.02, 0.0), (leaves[0], leaves[1] - 0.02, 0.0)],
                     Stuff(paint("#ffffff"), glow=0.8, opacity=0.5, wear=0))
    fan: list[Mesh] = []
    for k, colour in enumerate(_RAINBOW):
        a, b = (leaves[1] + 0.020 - 0.0057 * j for j in (k, k + 1))
        far = [low + tall * 0.62 - 0.058 * j for j in (k, k + 1)]
        fan.append(polygon([(leaves[0], a, 0), (1.0, far[0], 0), (1.0, far[1], 0), (leaves[0], b, 0)],
                           Stuff(paint(colour), glow=0.9, opacity=0.86, wear=0)))
    foot = lathe([(0.0, 0.0), (0.20, 0.0), (0.19, 0.026), (0.0, 0.03)], wood("#3a2418", 0.05, 0.4), 44)
    return Thing(join([foot, body, *edges, beam, inside, *fan]), pitch=4.0, turned=-25.0)


def spring(cue: Cue) -> Thing:
    """A steel coil between two plates; a weight on it where it is said to carry one."""
    coat = surface(cue, _STEEL)
    plate = lathe([(0.0, 0.0), (0.13, 0.0), (0.13, 0.016), (0.0, 0.018)], metal("#5c636a", 0.6), 40)
    t = np.linspace(0, 2 * math.pi * 7.5, 300)
    coil = tube(np.stack([0.10 * np.cos(t), 0.03 + 0.42 * t / t[-1], 0.10 * np.sin(t)], 1), 0.013, coat, 10)
    load = [_weight().moved(0, 0.466, 0)] if "loaded" in cue.word else []
    return Thing(join([plate, coil, plate.moved(0, 0.45, 0), *load]), pitch=8.0)


def _weight() -> Mesh:
    iron = lathe([(0.0, 0.0), (0.11, 0.0), (0.115, 0.02), (0.115, 0.15), (0.10, 0.17), (0.03, 0.18), (0.03, 0.20),
                  (0.0, 0.2)], enamel("#2a2d33", 0.4), 44)
    ring = [(0.05 * math.cos(a), 0.23 + 0.045 * math.sin(a), 0.0) for a in np.linspace(0, 6.2832, 25)]
    return join([iron, tube(ring, 0.011, metal("#3a3d42", 0.6), 8)])


def rubber_band(cue: Cue) -> Thing:
    """A loop of rubber over two pegs of wood in their board."""
    coat = Stuff(tone(cue, "#c8823c"), gloss=0.35, wear=0)
    t = np.linspace(0, 2 * math.pi, 121)
    x = np.sign(np.cos(t)) * 0.14 * np.abs(np.cos(t)) ** 0.6
    y = 0.14 + 0.06 * np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.8
    loop = tube(np.stack([x, y, np.zeros(121)], 1), 0.010, coat, 10)
    peg = lathe([(0.0, -0.06), (0.024, -0.06), (0.024, 0.06), (0.03, 0.07), (0.0, 0.075)], wood("#8a5a30"), 20)
    post = [join([peg.turned("x", 90).moved(0, 0.14, 0), box((0.022, 0.14, 0.03), wood("#6a4226"), 0.004)]).moved(
        s * 0.112, 0, 0) for s in (1, -1)]
    return Thing(join([loop, *post, box((0.34, 0.012, 0.14), wood("#6a4226", 0.05, 0.3), 0.006)]), pitch=10.0,
                 turned=-25.0)


def sponge(cue: Cue) -> Thing:
    """A yellow block full of holes with a green scourer on top."""
    yellow = tone(cue, "#f0cc58")
    coat = Stuff(yellow, "rust", tint(yellow, 0.9), 0.012, 0.6, wear=0)
    rng = np.random.default_rng(5)
    pores = [ball(float(rng.uniform(0.002, 0.005)), matt(tint(yellow, 0.6), 0), 0.6, 10).moved(
        float(rng.uniform(-0.085, 0.085)), float(rng.uniform(0.01, 0.066)), 0.060) for _ in range(40)]
    scourer = box((0.19, 0.016, 0.12), Stuff(paint("#3a7a44"), "weave", paint("#2a5a34"), 0.004, 0.6, wear=0), 0.005)
    return Thing(join([box((0.19, 0.075, 0.12), coat, 0.014), *pores, scourer.moved(0, 0.073, 0)]), pitch=16.0,
                 turned=10.0)


def bouncing_drop(cue: Cue) -> Thing:
    """A bead of liquid that falls on a surface, flattens and jumps up again whole."""
    word = cue.word.lower()
    metallic = "mercury" in word or "metal" in word or "silver" in cue.colours
    bead = ball(0.05, metal("#c8d0d6", 1.0, 0.0) if metallic else Stuff(
        paint("#6fb8e0"), gloss=1.0, metal=0.55, opacity=0.72, wear=0), 1.0, 40)
    plate = lathe([(0.0, 0.0), (0.34, 0.0), (0.34, 0.012), (0.0, 0.014)], Stuff(
        paint("#2a323c"), gloss=0.8, metal=0.3, wear=0), 60)

    def turns(phase: float) -> Mesh:
        flight = 4 * phase * (1 - phase)
        touch = max(0.0, 1 - min(phase, 1 - phase) / 0.13)
        flat = 1 - 0.55 * touch + 0.16 * (1 - touch) * math.sin(4 * math.pi * phase)
        wide = 1 / math.sqrt(flat)
        shade = [ball(0.012, bead.stuffs[0], 1.0, 16).moved(0.11 * math.cos(a) * (1 + phase), 0.026 + 0.16 * flight,
            0.11 * math.sin(a) * (1 + phase)) for a in (0.4, 2.4, 4.6)]
        return join([bead.scaled(wide, flat, wide).moved(0, 0.014 + 0.05 * flat + 0.26 * flight, 0), *shade])

    return Thing(plate, turns, 1.3, pitch=10.0, pictures=20)


def ice_cube(cue: Cue) -> Thing:
    """A block of clear ice, white at its heart and along its edges."""
    del cue
    clear, frost = glass("#c4e2f4", 0.5), Stuff(paint("#eef6fc"), gloss=0.8, opacity=0.7, wear=0)
    side, half = 0.04, 0.019
    posts = [tube([(x, 0.001, z), (x, 0.039, z)], 0.0016, frost, 6) for x in (-half, half) for z in (-half, half)]
    rails = [tube([(-half, y, z), (half, y, z)], 0.0016, frost, 6) for y in (0.001, 0.039) for z in (-half, half)]
    rails += [tube([(x, y, -half), (x, y, half)], 0.0016, frost, 6) for y in (0.001, 0.039) for x in (-half, half)]
    heart = [ball(r, frost, 0.9, 14).moved(x, y, z) for r, x, y, z in (
        (0.011, 0.0, 0.012, 0.0), (0.003, 0.010, 0.030, 0.006), (0.002, -0.011, 0.026, 0.009))]
    return Thing(join([box((side, side, side), clear, 0.004), *posts, *rails, *heart]), pitch=14.0, turned=12.0)


def snowball(cue: Cue) -> Thing:
    """A ball of packed snow, lumpy, a little blue in its hollows."""
    snow, rng = Stuff(tone(cue, "#f2f6fa"), "rock", paint("#c8d6e6"), 0.05, 0.5, wear=0), stream(cue)
    lumps = [ball(float(rng.uniform(0.03, 0.06)), snow, 0.7, 14).moved(0, 0.125, 0).turned(
        "z", float(rng.uniform(0, 360))).turned("y", float(rng.uniform(0, 360))) for _ in range(26)]
    return Thing(join([ball(0.15, snow, 1.0, 36), *lumps]).moved(0, 0.15, 0), pitch=6.0)


def ink_in_water(cue: Cue) -> Thing:
    """A tank of water in which dye sinks from above in billows, each curling over at its end like a mushroom."""
    wide, high, level = 0.26, 0.19, 0.168
    rng, hue = stream(cue), tone(cue, "#2a3cc8")
    inks = [Stuff(tint(hue, k), gloss=0.05, glow=0.05, wear=0) for k in (0.75, 1.0, 1.35)]
    pane, edge = glass("#d4ecf4", 0.10), glass("#f4fcff", 0.75)
    half = wide / 2
    posts = [tube([(s * half, 0.0, z), (s * half, high, z)], 0.0022, edge, 6) for s in (1, -1) for z in (-0.06, 0.06)]
    rims = [tube([(-half, y, z), (half, y, z)], 0.0018, edge, 6) for y in (0.002, level, high) for z in (-0.06, 0.06)]
    body = box((wide, high, 0.12), pane)
    water = box((0.99 * wide, level, 0.115), glass("#a8d4e4", 0.22))
    plumes = [(float(side + rng.uniform(-0.06, 0.06)), float(rng.uniform(0.45, 1.05) * (1 - 0.35 * side**2)),
               float(rng.uniform(0.8, 1.5)), float(rng.uniform(0, 6.28))) for side in np.linspace(-0.95, 0.95, 17)]

    def turns(phase: float) -> Mesh:
        grown = 0.50 + 0.50 * phase
        parts = [tube([(0, 0.26, 0), (0, level, 0)], 0.0022, inks[1], 8)]
        for k, (side, deep, size, turn) in enumerate(plumes):
            parts += _billow(side, deep * grown, size * grown**0.5, turn + 1.2 * phase, level, inks[k % 3])
        return join(parts).moved(0, 0.05 * math.tan(math.radians(_LOOK)), 0.05)  # before the pane that would hide it

    return Thing(join([body, water, *posts, *rims]), turns, 6.0, pictures=8, fit=lambda _cue: View(0.0, _LOOK))


def _billow(side: float, deep: float, size: float, turn: float, level: float, ink: Stuff) -> list[Mesh]:
    """One plume of dye from the surface down: a stem that swells, and a ring of lobes about its head. deep 0..1."""
    u = np.linspace(0, 1, 12)
    reach = 0.105 * side * u**1.3 + 0.006 * np.sin(5 * u + turn)
    fall = level - 0.140 * deep * u
    aside = 0.018 * np.sin(turn) * u
    stem = tube(np.stack([reach, fall, aside], 1), (0.0025 + 0.0085 * u**1.5) * size, ink, 9)
    x, y, z = float(reach[-1]), float(fall[-1]), float(aside[-1])
    lobes = [ball(0.0088 * size, ink, 0.8, 14).moved(
        x + 0.0115 * size * math.cos(a), y + 0.004 * size * math.sin(2 * a + turn), z + 0.0115 * size * math.sin(a))
        for a in np.linspace(turn, turn + 5.3, 6)]
    return [stem, ball(0.0125 * size, ink, 0.75, 16).moved(x, y - 0.002, z), *lobes]


def mixed_paint(cue: Cue) -> Thing:
    """An open tin of paint seen from above, two colours that swirl into each other, a stick in it."""
    one, other = Stuff(tone(cue, "#d8382c"), gloss=0.8, wear=0), Stuff(second(cue, "#f2c838"), gloss=0.8, wear=0)
    third = Stuff(paint("#f4f2ea"), gloss=0.8, wear=0)
    rim = [(0.118, 0.0), (0.12, 0.005), (0.12, 0.10), (0.125, 0.104), (0.116, 0.106), (0.114, 0.09)]
    tin = [lathe(rim, _STEEL, 56), lathe([(0.0, 0.088), (0.115, 0.088)], one, 56)]

    def turns(phase: float) -> Mesh:
        arms: list[Mesh] = []
        for k, stuff in enumerate((other, third, other, third)):
            u = np.linspace(0, 1, 50)
            a = 1.571 * k + 5.2 * u + 2 * math.pi * phase
            r = 0.012 + 0.092 * u
            path = np.stack([r * np.cos(a), np.full(50, 0.0885), r * np.sin(a)], 1)
            arms.append(tube(path, 0.003 + 0.008 * np.sin(math.pi * u), stuff, 8))
        round_ = 2 * math.pi * phase
        stick = tube([(0.05 * math.cos(round_), 0.07, 0.05 * math.sin(round_)), (0.09, 0.30, 0.02)], 0.007,
                     wood("#c8a070"), 8)
        return join([*arms, stick])

    return Thing(join(tin), turns, 3.2, pitch=36.0, pictures=8)


GOODS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (split_light, 0.33, "prism, glass prism, triangular prism, optical prism"),
    (snowball, 0.3, "snowball"), (ink_in_water, 0.13, "ink in water, dye in water, food colouring in water"),
    (mixed_paint, 0.3, "mixed paint"),
    (ice_cube, 0.04, "ice cube, cube of ice, block of ice"),
    (spring, 0.5, "metal spring, coil spring, steel spring, coiled spring, slinky, loaded spring"),
    (rubber_band, 0.24, "rubber band, elastic band"),
    (sponge, 0.09, "sponge, kitchen sponge, bath sponge"),
    (bouncing_drop, 0.38, "bouncing droplet, liquid droplet, drop of mercury, drop of liquid mercury,"
                          " droplet of mercury, liquid mercury, drop of liquid"),
)
"""Maker, height in m, nouns."""
