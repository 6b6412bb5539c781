"""Meals on their plates: meat, fowl, fish, pasta, rice, salads, the pan and the grill. Lengths in m.

A dish brings its own plate, bowl or board, so that it may stand on any table."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, stream, tone
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade, plate
from reelwright.engines.previz.paint.figures.tone import paint

MEAT = Stuff(paint("#6a2f1a"), "stripes", paint("#2a120a"), 0.016, 0.4, 0.5, 0.1, wear=0.1)
ROAST = Stuff(paint("#a8602a"), "rust", paint("#6a2f10"), 0.05, 0.2, 0.8, 0.2, wear=0.2)
RICE = Stuff(paint("#f2eee2"), "rock", paint("#cfc8b4"), 0.007, 0.9, 0.2, wear=0.0)
SAUCE = Stuff(paint("#a8301a"), "rust", paint("#d8642a"), 0.02, 0.3, 0.8, 0.2, wear=0.0)
YOLK, WHITE = Stuff(paint("#f0a020"), gloss=0.9, metal=0.1, wear=0), Stuff(paint("#f6f2ea"), gloss=0.5, wear=0)
TOMATO, CARROT = Stuff(paint("#c8281c"), gloss=0.8, wear=0), Stuff(paint("#e07a20"), gloss=0.4, wear=0)
PEA = Stuff(paint("#5fa83a"), gloss=0.4, wear=0)
BOARD = wood("#a8743c", 0.04, 0.2)


def platter(wide: float = 0.19, deep: float = 0.13) -> Mesh:
    """An oval plate."""
    return plate(0.14).scaled(wide / 0.14, 1.0, deep / 0.14)


def bowl(ware: Stuff, radius: float = 0.115, high: float = 0.085) -> Mesh:
    """Open above, its foot at the origin."""
    k, y = radius / 0.115, high / 0.085
    outer = [(r * k, h * y) for r, h in ((0.045, 0.0), (0.05, 0.012), (0.09, 0.04), (0.115, 0.085))]
    return join([lathe(curve(outer, 22), ware, 52), lathe([(radius, high), (radius * 0.97, high + 0.002),
        (radius * 0.94, high - 0.003), (radius * 0.86, high * 0.8), (0.0, high * 0.25)], ware, 48)])


def strewn(rng: np.random.Generator, count: int, radius: float, level: Callable[[float], float],
           pieces: Sequence[Mesh]) -> Mesh:
    """Copies of small pieces on a round heap whose height at a distance from its middle is `level`."""
    out = []
    for k in range(count):
        r, a = radius * math.sqrt(float(rng.random())), float(rng.uniform(0, 6.28))
        piece = pieces[k % len(pieces)].turned("y", float(rng.uniform(0, 360))).turned("z", float(rng.uniform(-25, 25)))
        out.append(piece.moved(r * math.cos(a), level(r), r * math.sin(a)))
    return join(out)


def dome(radius: float, high: float, stuff: Stuff) -> Mesh:
    """A heap."""
    return lathe(curve([(radius, 0.0), (radius * 0.86, high * 0.5), (radius * 0.5, high * 0.88), (0.0, high)], 18),
                 stuff, 36)


def herbs(x: float, y: float, z: float, count: int = 4, long: float = 0.035) -> Mesh:
    """A few leaves at a point."""
    return join([blade(long, long * 0.5, LEAF, 0.2).turned("y", 360.0 * k / count + 20).moved(x, y, z)
                 for k in range(count)])


def _broccoli() -> Mesh:
    green = Stuff(paint("#3f7a2c"), "rock", paint("#2a5a1e"), 0.008, 1.0, 0.1, wear=0)
    return join([tube([(0, 0, 0), (0, 0.018, 0)], 0.006, Stuff(paint("#9ab86a"), wear=0), 8), *(ball(0.010, green, 0.9,
        10).moved(0.009 * math.cos(a), 0.024 + 0.003 * (a > 3), 0.009 * math.sin(a)) for a in (0, 1.5, 3.1, 4.6)),
        ball(0.010, green, 0.9, 10).moved(0, 0.031, 0)])


def _greens(rng: np.random.Generator) -> list[Mesh]:
    """A side of vegetables: broccoli, carrots, peas."""
    coin = lathe([(0.0, 0.0), (0.012, 0.0), (0.012, 0.006), (0.0, 0.006)], CARROT, 16)
    return [*(_broccoli().scaled(1.3).moved(0.055 + 0.02 * (k % 2), 0.012, -0.06 + 0.026 * k) for k in range(4)),
            *(coin.turned("z", float(rng.uniform(-30, 30))).moved(-0.065 + 0.014 * k, 0.016, -0.055 - 0.012 * (k % 2))
              for k in range(6)), *(ball(0.006, PEA, 1, 8).moved(-0.02 + float(rng.uniform(-0.03, 0.03)), 0.015,
                                                               -0.075 + float(rng.uniform(-0.012, 0.012)))
                                    for _ in range(16))]


def steak(cue: Cue) -> Thing:
    """Grilled meat in slices with vegetables and potatoes; ribs by their word."""
    rng, word = stream(cue), cue.word.lower()
    outline = [(0.075 * math.cos(a) * (1 + 0.16 * math.cos(2 * a + 0.6)), 0.05 * math.sin(a)) for a in np.linspace(
        0, 6.28, 29)[:-1]]
    raw = bool({"raw", "uncooked"} & set(word.split()) | {"raw", "uncooked"} & set(cue.traits))
    flesh = Stuff(paint("#b8404a"), "marble", paint("#f0d8d0"), 0.03, 0.1, 0.6, wear=0) if raw else MEAT
    if "rib" in word:
        meat = join([join([box((0.03, 0.022, 0.11), ROAST, 0.008), tube([(0, 0.011, -0.075), (0, 0.011, 0.075)], 0.006,
            WHITE, 8)]).turned("y", 6).moved(-0.075 + 0.032 * k, 0.014, 0.02) for k in range(5)])
    else:
        meat = prism(outline, 0.026, flesh, 0.008).turned("x", 90).moved(0, 0.027, 0.02)
    wedge = Stuff(paint("#e0b050"), "rust", paint("#a8702a"), 0.02, 0.2, 0.3, wear=0.2)
    potatoes = [ball(0.018, wedge, 0.7, 12).scaled(1.4, 1, 1).turned("y", 40.0 * k).moved(-0.085 + 0.012 * (k % 2),
        0.024,
        -0.01 + 0.03 * k) for k in range(3)]
    return Thing(join([plate(0.17), meat, herbs(0.01, 0.042, 0.03), *_greens(rng), *potatoes]), pitch=22.0)


def roast(cue: Cue) -> Thing:
    """A whole roast bird on a platter, with greens, lemons and small potatoes around it."""
    rng = stream(cue)
    body = ball(0.085, ROAST, 0.78, 32).scaled(1.28, 1, 1.0).moved(0, 0.082, 0)
    breast = ball(0.06, ROAST, 0.9, 26).scaled(1.35, 1, 1.1).moved(0.02, 0.118, 0)
    limbs: list[Mesh] = []
    for s in (1, -1):
        limbs += [ball(0.042, ROAST, 0.9, 22).scaled(1.35, 1, 0.9).turned("z", 24).moved(-0.062, 0.10, 0.062 * s),
                  tube([(-0.10, 0.115, 0.06 * s), (-0.165, 0.145, 0.045 * s)], [0.019, 0.010], ROAST, 14),
                  ball(0.014, WHITE, 1, 12).moved(-0.172, 0.148, 0.044 * s),
                  tube([(0.05, 0.10, 0.075 * s), (0.0, 0.115, 0.098 * s), (-0.035, 0.095, 0.088 * s)],
                       [0.022, 0.018, 0.012], ROAST, 12, 14)]
    ring = []
    for k, a in enumerate(np.linspace(0, 2 * math.pi, 19)[:-1]):
        x, z = 0.165 * math.cos(a), 0.115 * math.sin(a)
        if k % 3 == 0:
            ring.append(ball(0.020, Stuff(paint("#d8a848"), "rust", paint("#a8702a"), 0.02, gloss=0.5, wear=0), 0.85,
                             12).moved(x, 0.034, z))
        elif k % 3 == 1:
            ring.append(blade(0.07, 0.045, LEAF, 0.2).turned("y", -math.degrees(a)).moved(x * 0.82, 0.028, z * 0.82))
        else:
            ring.append(ball(0.015, TOMATO, 1, 12).moved(x, 0.032, z))
    sprig = herbs(float(rng.uniform(-0.01, 0.02)), 0.172, 0.0, 5, 0.03)
    return Thing(join([platter(0.235, 0.175), body, breast, *limbs, *ring, sprig]).turned("y", -20), pitch=16.0)


def salad(cue: Cue) -> Thing:
    """Leaves, tomatoes, cucumber, onion in a bowl; salmon, chicken or avocado on it by its word."""
    rng, word = stream(cue), cue.word.lower()
    leaves = [Stuff(paint(c), "leaf", paint(d), 0.6, 0.2, 0.3, wear=0) for c, d in (("#5f9a34", "#b8d87a"), (
        "#3f7a2c", "#8ab85a"), ("#8ab84a", "#d8e8a0"))]
    cut = join([lathe([(0.0, 0.0), (0.017, 0.0), (0.017, 0.004), (0.0, 0.004)], Stuff(paint("#cfe4a8"), gloss=0.4,
        wear=0), 18), tube([(0.017 * math.cos(a), 0.002, 0.017 * math.sin(a)) for a in np.linspace(0, 6.28, 19)],
            0.0022,
            Stuff(paint("#2f6a2c"), wear=0), 6)])
    half = join([ball(0.015, TOMATO, 0.8, 14), lathe([(0.0, 0.001), (0.0135, 0.001)], Stuff(paint("#e85a3a"), "spots",
        paint("#f0c070"), 0.008, gloss=0.6, wear=0), 16)])
    frills = [blade(0.075, 0.05, s, 0.4).turned("z", 18) for s in leaves]
    heap = strewn(rng, 30, 0.085, lambda r: 0.095 - 2.6 * r * r, frills)
    bits = strewn(rng, 16, 0.08, lambda r: 0.112 - 2.8 * r * r, [cut, half, cut, half.turned("x", 40)])
    extra: list[Mesh] = []
    if "salmon" in word or "fish" in word or "tuna" in word or cue.seed % 3 == 0:
        pink = Stuff(paint("#e8764a"), "stripes", paint("#f4b48c"), 0.008, 0.1, 0.6, wear=0)
        extra = [tube([(-0.03, 0, 0), (0.0, 0.012, 0), (0.03, 0, 0)], [0.006, 0.016, 0.006], pink, 12,
                      12).turned("y", 50.0 * k).moved(0.03 * math.cos(2.1 * k), 0.118, 0.03 * math.sin(2.1 * k))
                 for k in range(4)]
    ware = enamel(tone(cue, "#e8e2d6") if cue.colours and "green" not in cue.colours else paint("#e8e2d6"), 0.2)
    return Thing(join([bowl(ware, 0.125, 0.08), heap, bits, *extra]), pitch=22.0)


def pasta(cue: Cue) -> Thing:
    """A nest of spaghetti with sauce, basil and cheese on a deep plate."""
    rng = stream(cue)
    strand = Stuff(paint("#e6c06a"), gloss=0.5, wear=0)
    parts = [plate(0.17), dome(0.085, 0.035, strand).moved(0, 0.012, 0)]
    for k in range(46):
        a, r, y = float(rng.uniform(0, 6.28)), float(rng.uniform(0.025, 0.085)), 0.0
        sweep = float(rng.uniform(0.9, 2.0))
        y = 0.047 - 3.6 * r * r
        arc = [(r * (1 + 0.06 * math.sin(5 * t)) * math.cos(a + sweep * t), y + 0.008 * math.sin(3.1 * t + k),
                r * math.sin(a + sweep * t)) for t in np.linspace(0, 1, 9)]
        parts.append(tube(arc, 0.0032, strand, 6))
    bits = [ball(0.009, Stuff(paint("#8a3a1c"), "rock", paint("#4a1c0c"), 0.006, 0.8, 0.3, wear=0), 0.8, 10),
            box((0.02, 0.004, 0.010), Stuff(paint("#b8503a"), "stripes", paint("#f0c8a8"), 0.005, gloss=0.5, wear=0))]
    parts += [dome(0.05, 0.014, SAUCE).moved(0, 0.042, 0), strewn(rng, 18, 0.055, lambda r: 0.058 - 3.0 * r * r, bits),
              herbs(0.0, 0.064, 0.0, 4, 0.032)]
    return Thing(join(parts), pitch=22.0)


def rice(cue: Cue) -> Thing:
    """A heap of rice topped with vegetables and a little meat, on a plate."""
    rng = stream(cue)
    red = Stuff(paint("#c8321f"), gloss=0.6, wear=0)
    bits = [box((0.022, 0.006, 0.010), red, 0.002), box((0.02, 0.006, 0.012), CARROT, 0.002), _broccoli(),
            ball(0.006, PEA, 1, 8), ball(0.009, ROAST, 0.7, 10), box((0.026, 0.005, 0.007), Stuff(paint("#e8c040"),
                gloss=0.5, wear=0), 0.002)]
    return Thing(join([plate(0.17), dome(0.10, 0.06, RICE).moved(0, 0.01, 0), strewn(rng, 44, 0.07, lambda r: 0.072 -
        5.0 * r * r, bits), herbs(0, 0.085, 0, 3, 0.03)]), pitch=22.0)


def curry(cue: Cue) -> Thing:
    """A bowl of something thick with cream, seeds and herbs on it: pumpkin soup, stew, curry, porridge."""
    word, rng = cue.word.lower(), stream(cue)
    hue = next((c for w, c in (("pumpkin", "#e0852a"), ("tomato", "#c83a20"), ("mushroom", "#b89a70"),
        ("pea", "#8aa84a"),
        ("oat", "#d8c8a0"), ("porridge", "#d8c8a0"), ("chili", "#8a2a14"), ("bean", "#7a3a1c"), ("stew", "#8a4a1c"),
        ("yogurt", "#f0ece2")) if w in word), "#d8862a")
    liquid = Stuff(paint(hue), "rust", paint(hue), 0.03, 0.1, 0.9, 0.15, wear=0)
    cream = Stuff(paint("#f4ecd8"), gloss=0.6, wear=0)
    swirl = [(0.055 * t * math.cos(9 * t), 0.0745, 0.055 * t * math.sin(9 * t)) for t in np.linspace(0.1, 1, 40)]
    seeds = [ball(0.006, Stuff(paint("#5a6a2c"), wear=0), 0.5, 8), ball(0.005, matt("#c8a060"), 0.6, 8)]
    ware = enamel(paint(("#3f5a6a", "#e4ddcc", "#8a4a34")[cue.seed % 3]), 0.2)
    return Thing(join([bowl(ware), lathe([(0.104, 0.072), (0.0, 0.073)], liquid, 40), tube(swirl, 0.0035, cream, 7),
                       strewn(rng, 14, 0.05, lambda r: 0.075, seeds), herbs(0.01, 0.077, 0.0, 4, 0.03),
                       tube([(0.06, 0.075, -0.03), (0.12, 0.105, -0.075), (0.2, 0.115, -0.13)], [0.005, 0.004, 0.005],
                            metal("#c2c8d0"), 8, 14)]), pitch=22.0)


def sashimi(cue: Cue) -> Thing:
    """Slices of raw fish on a dark slab, with wasabi, ginger and a leaf."""
    word = cue.word.lower()
    hue, vein = ("#b8283a", "#e08a8a") if "tuna" in word or cue.seed % 2 else ("#e8764a", "#f4b48c")
    fish = Stuff(paint(hue), "stripes", paint(vein), 0.012, 0.1, 0.8, 0.1, wear=0)
    slab = Stuff(paint("#2a2c30"), "rock", paint("#1a1c20"), 0.05, 0.3, 0.2, wear=0.2)
    slices = [box((0.05, 0.012, 0.085), fish, 0.004).turned("z", 28).moved(-0.10 + 0.032 * k, 0.024, 0.012) for k in
              range(6)]
    ginger = [blade(0.03, 0.025, Stuff(paint("#f0c0b0"), wear=0), 0.5).turned("y", 70.0 * k).moved(0.12, 0.024,
        -0.03) for k
              in range(5)]
    return Thing(join([box((0.34, 0.016, 0.18), slab, 0.004), *slices, ball(0.016, Stuff(paint("#8ab84a"), "rock",
        paint(
        "#6a9a34"), 0.005, 0.6, wear=0), 0.8, 14).moved(0.12, 0.026, 0.035), *ginger,
            *(blade(0.09, 0.06, LEAF, 0.15).turned(
            "y", d).moved(-0.12, 0.02, -0.05) for d in (150, 190))]).turned("y", 14), pitch=22.0)


def skewers(cue: Cue) -> Thing:
    """Shrimps or meat on sticks, grilled, on a board."""
    word = cue.word.lower()
    shrimp = Stuff(paint("#e8784a"), "stripes", paint("#f6d0b4"), 0.009, 0.3, 0.7, wear=0)
    parts = [prism([(-0.19, -0.1), (0.19, -0.1), (0.19, 0.1), (-0.19, 0.1)], 0.018, BOARD, 0.005).turned("x",
        90).moved(0,
        0.009, 0)]
    for k in range(3):
        z = -0.055 + 0.055 * k
        parts.append(tube([(-0.2, 0.036, z), (0.2, 0.036, z)], 0.0022, wood("#d8b070", 0.02), 6))
        for j in range(5):
            x = -0.13 + 0.06 * j
            if "shrimp" in word or "prawn" in word:
                curl = [(x + 0.02 * math.cos(a), 0.038 + 0.02 * math.sin(a), z) for a in np.linspace(-0.6, 3.9, 11)]
                parts.append(tube(curl, np.linspace(0.011, 0.005, 11), shrimp, 10))
            else:
                stuff = (ROAST, MEAT, TOMATO, PEA)[(j + k) % 4] if j % 2 else MEAT
                parts.append(box((0.03, 0.03, 0.03), stuff, 0.007).turned("x", 20.0 * j).moved(x, 0.022, z))
    return Thing(join([*parts, herbs(0.15, 0.02, 0.06)]).turned("y", 18), pitch=22.0)


def fish_dish(cue: Cue) -> Thing:
    """A whole fried fish on a platter with lemon and herbs."""
    skin = Stuff(paint("#b8803a"), "stripes", paint("#6a4018"), 0.022, 0.3, 0.7, 0.2, wear=0.1)
    us, vs = np.linspace(0, 1, 26), np.linspace(0, 2 * math.pi, 25)
    rows = np.array([[(0.15 * (1 - 2 * u), 0.034 + (0.001 + 0.020 * math.sin(math.pi * u**0.75)) * math.sin(v),
                       (0.003 + 0.045 * math.sin(math.pi * u**0.7)) * math.cos(v)) for v in vs] for u in us])
    tail = prism([(0, 0), (-0.055, 0.045), (-0.04, 0.0), (-0.055, -0.045)], 0.006, skin, 0.002).turned("x",
        90).moved(-0.14, 0.034, 0)
    wheel = join([lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.005), (0.0, 0.005)], Stuff(paint("#e8c83c"), gloss=0.5,
        wear=0), 22),
                  lathe([(0.0, 0.0055), (0.018, 0.0055)], Stuff(paint("#f4e690"), gloss=0.7, wear=0), 20)])
    return Thing(join([platter(0.215, 0.12), grid(rows, skin), tail, ball(0.007, WHITE).moved(0.105, 0.048, 0.026),
        ball(0.0035,
        matt("#101010")).moved(0.107, 0.052, 0.03), *(wheel.turned("z", 30).moved(-0.05 + 0.04 * k, 0.03,
            0.075) for k in range(3)),
        *(herbs(x, 0.03, -0.07, 3) for x in (-0.06, 0.0, 0.06))]).turned("y", 16), pitch=22.0)


def tofu(cue: Cue) -> Thing:
    """Cubes in sauce with sesame, spring onion and a rose of radish."""
    rng = stream(cue)
    cube = box((0.034, 0.030, 0.034), Stuff(paint("#f2e6c8"), "rust", paint("#d8b070"), 0.03, gloss=0.3, wear=0), 0.004)
    spots = [(-0.055, 0.0), (-0.018, 0.012), (0.02, -0.006), (0.056, 0.01), (-0.035, -0.045), (0.004, -0.05),
        (0.04, -0.046)]
    onion = lathe([(0.004, 0.0), (0.006, 0.0), (0.006, 0.004), (0.004, 0.004)], PEA, 10)
    rose = [blade(0.020, 0.022, Stuff(paint("#d83a5a"), "petal", paint("#f4a8b4"), 0.02, wear=0), -0.6).turned("z",
        50 - 9 * k).turned(
        "y", 75.0 * k).moved(0.0, 0.014 + 0.002 * k, 0.062) for k in range(9)]
    return Thing(join([plate(0.16), lathe([(0.10, 0.012), (0.0, 0.014)], Stuff(paint("#7a3a14"), gloss=0.9, metal=0.2,
        wear=0), 36), *(
        cube.turned("y", float(rng.uniform(-20, 20))).moved(x, 0.013, z) for x, z in spots), strewn(rng, 26, 0.075,
            lambda r: 0.046 if
            r < 0.05 else 0.018, [onion, ball(0.002, WHITE, 0.6, 6)]), *rose]), pitch=22.0)


def iron_pan() -> list[Mesh]:
    """A black pan with a wooden handle along +x."""
    iron = Stuff(paint("#1f2022"), gloss=0.5, metal=0.3, wear=0.3)
    return [lathe([(0.0, 0.0), (0.115, 0.0), (0.145, 0.045), (0.139, 0.045), (0.112, 0.008), (0.0, 0.008)], iron, 52),
            tube([(0.14, 0.038, 0), (0.22, 0.055, 0), (0.34, 0.07, 0)], [0.014, 0.012, 0.015],
                 wood("#5a3620", 0.03, 0.3), 12, 16)]


def frying_pan(cue: Cue) -> Thing:
    """A black pan on the fire with what sizzles in it: mushrooms and onions, an egg or meat by its word."""
    rng, word = stream(cue), cue.word.lower()
    parts = iron_pan()
    cap = Stuff(paint("#d8b88a"), "rust", paint("#a8743c"), 0.01, 0.2, 0.4, wear=0)
    slice_ = join([lathe(curve([(0.02, 0.0), (0.021, 0.007), (0.012, 0.013), (0.0, 0.014)], 10), cap, 16),
        tube([(0, 0, 0), (0, -0.006, 0)],
        0.007, WHITE, 8)])
    if "egg" in word:
        parts += [join([lathe([(0.0, 0.016), (0.05, 0.014), (0.065, 0.008)], WHITE, 30), ball(0.022, YOLK, 0.6,
            18).moved(0, 0.018, 0)])]
    else:
        parts.append(strewn(rng, 34, 0.095, lambda r: 0.020 + 0.012 * math.cos(r * 20),
            [slice_, slice_.turned("x", 60), ball(0.008, PEA, 0.6,
            8), box((0.024, 0.005, 0.009), TOMATO, 0.002)]))
        parts.append(lathe([(0.0, 0.011), (0.11, 0.010)], Stuff(paint("#7a4a1a"), gloss=0.9, metal=0.2, wear=0), 40))
    return Thing(join(parts).turned("y", -28), pitch=22.0)


def barbecue(cue: Cue) -> Thing:
    """A kettle grill on its legs: glowing coals, flames, sausages, steaks and skewers on the bars."""
    black = enamel("#26282a", 0.25)
    bars = [tube([(-math.sqrt(max(0.0, 0.09 - z * z)), 0.78, z), (math.sqrt(max(0.0, 0.09 - z * z)), 0.78, z)], 0.004,
        metal("#8a8f92"), 6)
            for z in np.linspace(-0.28, 0.28, 17)]
    coals = [ball(0.035, lit("#ff5a14", 0.8 + 0.5 * (k % 3)), 0.8,
        8).moved(0.24 * math.sqrt(k / 24) * math.cos(2.4 * k), 0.73, 0.24 *
        math.sqrt(k / 24) * math.sin(2.4 * k)) for k in range(24)]
    sausage = Stuff(paint("#8a3a1c"), "stripes", paint("#3a140a"), 0.018, 0.2, 0.7, 0.1, wear=0)
    food = [tube([(-0.19, 0.803, z), (-0.12, 0.808, z), (-0.05, 0.803, z)], [0.014, 0.018, 0.014], sausage, 12,
        12) for z in (-0.12, -0.06, 0.0,
        0.06)]
    food += [prism([(0.06 * math.cos(a), 0.042 * math.sin(a)) for a in np.linspace(0, 6.1, 20)], 0.028, MEAT,
        0.008).turned("x", 90).moved(x,
        0.80, z) for x, z in ((0.06, -0.09), (0.15, 0.03), (0.03, 0.12))]
    legs_ = [tube([(0.12 * c, 0.6, 0.12 * s), (0.30 * c, 0.0, 0.30 * s)], 0.014, metal("#9aa2a6"), 8) for c,
        s in ((1, 0.2), (-0.7, 0.8), (-0.5,
        -0.9))]
    mesh = join([lathe(curve([(0.06, 0.48), (0.22, 0.55), (0.31, 0.68), (0.32, 0.76)], 18), black, 44),
        lathe([(0.32, 0.76), (0.30, 0.765), (0.29,
        0.70), (0.0, 0.66)], black, 44), *coals, *bars, *food, *legs_, tube([(0.32, 0.70, -0.08), (0.40, 0.72, -0.08),
            (0.40, 0.72, 0.08), (0.32,
            0.70, 0.08)], 0.012, wood("#6a4226", 0.03), 8)])
    view = View(cue.yaw, 16.0)
    return Thing(mesh, pitch=16.0, fit=lambda c: View(c.yaw, 16.0),
                 fires=tuple(burning(cue, at, 0.22, 0.12, view) for at in ((0.14, 0.78, 0.10), (-0.02, 0.78, -0.16))),
                 lamps=(Lamp((0.0, 0.8, 0.0), 0.5, (1.3, 0.55, 0.16), 0.5),))


def meal(cue: Cue) -> Thing:
    """Food of which one knows no more: a well laid plate of roast, rice and vegetables."""
    rng = stream(cue)
    cut = [join([lathe([(0.0, 0.0), (0.030, 0.0), (0.032, 0.010), (0.0, 0.011)], ROAST, 24),
        lathe([(0.0, 0.0115), (0.024, 0.0115)], Stuff(
        paint("#d89a70"), "rust", paint("#b8683c"), 0.01, wear=0), 20)]).turned("z", -30).moved(-0.02 + 0.026 * k,
            0.026, 0.045) for k in range(4)]
    return Thing(join([plate(0.175), dome(0.05, 0.045, RICE).moved(-0.06, 0.01, -0.01), *cut, *_greens(rng),
        lathe([(0.0, 0.013), (0.06, 0.012)],
        SAUCE, 24).scaled(1.1, 1, 0.6).moved(0.03, 0.0, 0.05), herbs(-0.06, 0.058, -0.01, 3, 0.024)]), pitch=22.0)


MAINS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (steak, 0.08, "steak, meat, beef, pork, ribs, pork ribs, lamb, uncooked pork meat, raw meat, beefsteak, "
     "cutlet, pork meat, lamb chop, lamb chops, pork chop, patty"),
    (roast, 0.17, "roast turkey, turkey dinner, chicken breast, turkey breast, chicken leg, chicken thigh, "
     "roast chicken, roasted turkey, roasted chicken, thanksgiving turkey, roast duck, rotisserie chicken, ham"),
    (salad, 0.12, "salad, salmon salad, caesar salad, bowl of salad, green salad, leafy vegetable, "
     "lettuce, greek salad, fruit salad, coleslaw"),
    (pasta, 0.08, "pasta, spaghetti, lasagna, macaroni, linguine, fettuccine, bowl of pasta, plate of pasta, "
     "carbonara, meatball, meatballs"),
    (rice, 0.10, "rice, fried rice, risotto, paella, white rice, biryani, bibimbap, rice grains, "
     "plate of fried rice"),
    (curry, 0.11, "curry, pumpkin dish, pumpkin soup, tomato soup, stew, chili, porridge, oatmeal, yogurt, cereal, "
     "hot dish, chowder, goulash, hotpot, hot pot, hummus, custard, sour cream"),
    (skewers, 0.06, "skewer, skewers, kebab, shrimp skewer, kebabs, satay, shish kebab, grilled shrimp, shrimp, "
     "prawns"),
    (fish_dish, 0.06, "fried fish, fish dish, grilled fish, fish fillet, fish and chips"),
    (tofu, 0.06, "tofu, tofu dish, mapo tofu"),
    (frying_pan, 0.09, "pan of food, stir fry, stir-fry"),
    (barbecue, 0.95, "grill, charcoal grill, barbecue, barbecue grill, bbq, bbq grill, barbeque"),
    (meal, 0.07, "meal, dinner, lunch, dish, gourmet dish, cuisine, food, plate of food, asian cuisine, "
     "vegetarian dish, serving, snack, supper, course"),
    (sashimi, 0.05, "sashimi, tuna sashimi, salmon sashimi, salmon, raw fish"),
)
"""Who makes it, how tall it is, m, and its nouns."""
