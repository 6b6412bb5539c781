"""Snacks, breakfasts, sweets: what is eaten from the hand or with a small fork. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

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
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.dishes import (
    BOARD,
    PEA,
    ROAST,
    TOMATO,
    WHITE,
    YOLK,
    bowl,
    herbs,
    platter,
    strewn,
)
from reelwright.engines.previz.paint.figures.things.food import CRUST, LEAF, blade, cake, plate
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint


def fries(cue: Cue) -> Thing:
    """Sticks of potato in a paper cone."""
    rng = stream(cue)
    gold = Stuff(paint("#e8b23c"), "rust", paint("#c8862a"), 0.02, 0.1, 0.3, wear=0.2)
    red = Stuff(tone(cue, "#c82a22"), "stripes", paint("#f2e8d8"), 0.022, wear=0)
    sticks = [box((0.009, float(rng.uniform(0.06, 0.105)), 0.009), gold, 0.001).turned("z", float(rng.uniform(-14, 14)))
              .turned("x", float(rng.uniform(-14, 14))).moved(float(rng.uniform(-0.03, 0.03)), 0.035,
                                                               float(rng.uniform(-0.03, 0.03))) for _ in range(44)]
    return Thing(join([lathe([(0.030, 0.0), (0.052, 0.085)], red, 28), lathe([(0.0, 0.002), (0.03, 0.0)], red, 20),
                       *sticks]), pitch=16.0)


def hot_dog(cue: Cue) -> Thing:
    """A sausage in its bun with mustard."""
    bun = Stuff(paint("#c8842f"), size=0.03, gloss=0.4, wear=0.1)
    sausage = Stuff(paint("#a8402a"), gloss=0.8, metal=0.1, wear=0)
    wave = [(x, 0.069, 0.006 * math.sin(x * 150)) for x in np.linspace(-0.075, 0.075, 40)]
    halves = [tube([(-0.085, 0.03, s * 0.02), (0, 0.032, s * 0.026), (0.085, 0.03, s * 0.02)], [0.014, 0.026, 0.014],
        bun,
                   18, 24) for s in (1, -1)]
    return Thing(join([plate(0.14), *halves, tube([(-0.105, 0.046, 0), (0, 0.052, 0), (0.105, 0.046, 0)],
        [0.012, 0.0175,
        0.012], sausage, 18, 24), tube(wave, 0.0035, Stuff(paint("#e8b420"), gloss=0.7, wear=0), 7)]).turned("y", 15),
                 pitch=20.0)


def taco(cue: Cue) -> Thing:
    """Three folded tortillas with their filling; a burrito by its word."""
    rng, word = stream(cue), cue.word.lower()
    shell = Stuff(paint("#e0b45a"), "spots", paint("#a8702a"), 0.02, 0.2, 0.2, wear=0.1)
    if "burrito" in word or "wrap" in word:
        roll = join([tube([(-0.08, 0.04, 0), (0.0, 0.042, 0), (0.08, 0.04, 0)], [0.034, 0.037, 0.034], shell, 24, 20),
                     *(ball(0.008, s, 1, 8).moved(0.082, 0.04 + 0.022 * math.sin(a), 0.022 * math.cos(a)) for a,
                         s in zip(
                         np.linspace(0, 6.0, 9), (TOMATO, PEA, ROAST) * 3, strict=True))])
        return Thing(join([plate(0.15), roll.turned("y", -25)]), pitch=20.0)
    filling = [ball(0.010, ROAST, 0.8, 8), ball(0.008, TOMATO, 0.9, 8), blade(0.03, 0.022, LEAF, 0.3).turned("z", 40),
               box((0.02, 0.004, 0.004), Stuff(paint("#e8b030"), wear=0))]
    parts = [platter(0.2, 0.13)]
    for k in range(3):
        us, vs = np.linspace(-1, 1, 15), np.linspace(-1, 1, 17)
        rows = np.array([[(0.066 * u * math.sqrt(max(0.0, 1 - 0.55 * v * v)), 0.012 + 0.066 * abs(v) ** 0.8
                           * (1 - 0.35 * u * u), 0.024 * math.copysign(abs(v) ** 0.55, v)) for u in us] for v in vs])
        inside = strewn(rng, 16, 0.048, lambda r: 0.055 - 6.0 * r * r, filling).scaled(1, 1, 0.36)
        parts.append(join([grid(rows, shell), inside]).moved(0, 0, -0.062 + 0.062 * k))
    return Thing(join(parts).turned("y", 30), pitch=22.0)


def cookies(cue: Cue) -> Thing:
    """A plate of biscuits with chips; iced stars and trees at Christmas, a pumpkin's face by its word."""
    word, rng = cue.word.lower() + " " + " ".join(cue.traits), stream(cue)
    dough = Stuff(paint("#c88a44"), "rust", paint("#9a5a22"), 0.02, 0.4, 0.1, wear=0.2)
    chip = Stuff(paint("#3a1c0e"), gloss=0.6, wear=0)
    one = join([lathe(curve([(0.0, 0.0), (0.040, 0.001), (0.045, 0.006), (0.038, 0.012), (0.0, 0.015)], 14), dough, 32),
                *(ball(0.0065, chip, 0.7, 8).moved(r * math.cos(a), 0.0135 - 3.0 * r * r, r * math.sin(a)) for r,
                    a in zip(
                    rng.uniform(0.006, 0.034, 9).tolist(), rng.uniform(0, 6.28, 9).tolist(), strict=True))])
    if "christmas" in word or "iced" in word or "decorat" in word:
        star = [((0.045 if k % 2 == 0 else 0.020) * math.cos(k * math.pi / 5),
            (0.045 if k % 2 == 0 else 0.020) * math.sin(
            k * math.pi / 5)) for k in range(10)]
        icing = enamel(("#e8f0f4", "#c82a2a", "#3f8a4a")[cue.seed % 3], 0.1)
        one = join([prism(star, 0.010, dough, 0.003), prism([(x * 0.82, y * 0.82) for x, y in star], 0.004, icing,
            0.001).moved(0, 0, 0.006)]).turned("x", -90).moved(0, 0.005, 0)
    spots = [(0.055 * math.cos(a), 0.010, 0.055 * math.sin(a)) for a in np.linspace(0, 5.2, 6)]
    spots += [(0.03, 0.026, 0.01), (-0.03, 0.026, -0.02), (0.0, 0.026, 0.045), (0.0, 0.042, 0.0)]
    return Thing(join([plate(0.15), *(one.turned("y", 47.0 * k).moved(*at) for k, at in enumerate(spots))]), pitch=22.0)


def toast(cue: Cue) -> Thing:
    """Slices of toasted bread; butter on them, or avocado, mango, tomato, egg by their word."""
    word = cue.word.lower() + " " + " ".join((*cue.traits, *cue.holds))
    crumb = Stuff(paint("#d8a458"), "rust", paint("#a8702c"), 0.03, 0.3, 0.1, wear=0.1)
    outline = [(-0.05, -0.05), (0.05, -0.05), (0.05, 0.02), (0.058, 0.035), (0.05, 0.052), (0.0, 0.058), (-0.05, 0.052),
               (-0.058, 0.035), (-0.05, 0.02)]
    slice_ = join([prism(outline, 0.014, CRUST, 0.003), prism([(x * 0.88, y * 0.88) for x, y in outline], 0.0155,
        crumb)])
    hue = next((c for w, c in (("avocado", "#9ab84a"), ("mango", "#f0a828"), ("tomato", "#c8321f"), ("jam", "#8a1c2c"),
                               ("cheese", "#e8b83c"), ("egg", "#f6f2ea")) if w in word), "")
    top: list[Mesh] = []
    if hue:
        fan = Stuff(paint(hue), "stripes", paint("#d8e09a" if hue == "#9ab84a" else hue), 0.01, gloss=0.5, wear=0)
        top = [tube([(-0.035, 0.0, -0.02 + 0.013 * k), (0.0, 0.006, -0.024 + 0.013 * k),
            (0.035, 0.0, -0.02 + 0.013 * k)],
                    [0.003, 0.007, 0.003], fan, 10, 14).moved(0, 0.032, 0) for k in range(5)]
        top.append(herbs(0, 0.042, 0, 3, 0.018))
    else:
        top = [box((0.022, 0.010, 0.022), Stuff(paint("#f2dc8a"), gloss=0.6, wear=0), 0.003).turned("y", 20).moved(0,
            0.033,
            0)]
    lying = join([slice_.turned("x", -90).moved(0, 0.023, 0), *top])
    return Thing(join([plate(0.16), lying.turned("y", 12).moved(-0.035, 0, 0.035), lying.turned("y", -14).moved(0.055,
        0.004,
        -0.03)]), pitch=22.0)


def waffles(cue: Cue) -> Thing:
    """Two waffles with whipped cream, berries and syrup."""
    gold = Stuff(paint("#d09038"), "rust", paint("#a8682a"), 0.03, 0.2, 0.3, wear=0.2)
    bars = [box((0.15, 0.010, 0.006), gold, 0.001).moved(0, 0.010, -0.072 + 0.018 * k) for k in range(9)]
    one = join([lathe([(0.0, 0.0), (0.075, 0.0), (0.078, 0.010), (0.0, 0.011)], gold, 40),
        *(b.scaled(math.sqrt(max(0.02,
        1 - (abs(-0.072 + 0.018 * k) / 0.078) ** 2)), 1, 1) for k, b in enumerate(bars)),
            *(b.scaled(math.sqrt(max(0.02, 1 -
            (abs(-0.072 + 0.018 * k) / 0.078) ** 2)), 1, 1).turned("y", 90) for k, b in enumerate(bars))])
    swirl = [(0.024 * (1 - s) * math.cos(12 * s), 0.050 + 0.030 * s,
        0.024 * (1 - s) * math.sin(12 * s)) for s in np.linspace(
        0, 0.97, 50)]
    cream = Stuff(paint("#f8f4ea"), gloss=0.3, wear=0)
    berry, blue = enamel("#b8202e", 0.2), enamel("#2f3a6a", 0.15)
    fruit = [ball(0.013, s, 1.1, 12).moved(0.045 * math.cos(a), 0.052, 0.045 * math.sin(a)) for s,
        a in zip((berry, blue, blue,
        berry, blue, berry, blue), np.linspace(0, 5.4, 7), strict=True)]
    return Thing(join([plate(0.16), one.moved(0, 0.012, 0), one.turned("y", 30).moved(0.01, 0.03, 0.004), tube(swirl,
        np.linspace(0.012, 0.006, 50), cream, 12), *fruit, herbs(0, 0.082, 0, 2, 0.022)]), pitch=22.0)


def cheese(cue: Cue) -> Thing:
    """A wedge with holes on a board, with grapes and crackers."""
    yellow = Stuff(paint("#eeb83a"), "spots", paint("#b8801c"), 0.035, 0.6, 0.3, wear=0)
    wedge = prism([(0.0, 0.0), (0.17, -0.06), (0.17, 0.06)], 0.075, yellow, 0.004).turned("x", 90).moved(-0.10, 0.055,
        0.0)
    grape = Stuff(paint("#5a2a6a"), gloss=0.9, metal=0.2, wear=0)
    bunch = [ball(0.012, grape, 1.05, 12).moved(0.10 + 0.016 * (k % 3), 0.03 + 0.018 * (k // 6),
        -0.07 + 0.017 * (k % 5)) for k
             in range(14)]
    cracker = lathe([(0.0, 0.0), (0.026, 0.0), (0.026, 0.005), (0.0, 0.005)], CRUST, 20)
    return Thing(join([prism([(-0.2, -0.13), (0.2, -0.13), (0.2, 0.13), (-0.2, 0.13)], 0.02, BOARD, 0.006).turned("x",
        90).moved(0, 0.01, 0), wedge, *bunch, *(cracker.turned("z", 62).moved(-0.05 + 0.018 * k, 0.045, 0.09) for k in
            range(5))]).turned("y", -15), pitch=22.0)


def breakfast(cue: Cue) -> Thing:
    """Fried eggs, bacon, toast, tomatoes and beans on one plate; eggs alone by their word."""
    eggs = [join([lathe(curve([(0.0, 0.006), (0.035, 0.005), (0.045, 0.0)], 10), WHITE, 30).scaled(1, 1, 0.85),
        ball(0.017, YOLK,
        0.62, 18).moved(0.004, 0.007, 0)]).moved(x, 0.013, z) for x, z in ((-0.045, 0.03), (0.03, 0.055))]
    bacon = Stuff(paint("#a8382a"), "stripes", paint("#f0c8a8"), 0.008, 0.2, 0.6, wear=0)
    strips = []
    for k in range(3):
        us, vs = np.linspace(-0.06, 0.06, 17), np.linspace(-0.012, 0.012, 3)
        rows = np.array([[(u, 0.020 + 0.006 * math.sin(u * 110 + k), v) for u in us] for v in vs])
        strips.append(grid(rows, bacon).turned("y", 12).moved(0.03, 0.004 * k, -0.03 - 0.026 * k))
    half = join([ball(0.022, TOMATO, 0.8, 16), lathe([(0.0, 0.001), (0.020, 0.001)], Stuff(paint("#e85a3a"), "spots",
        paint(
        "#f0c070"), 0.01, gloss=0.6, wear=0), 20)]).moved(-0.10, 0.03, -0.02)
    bread = box((0.07, 0.014, 0.06), CRUST, 0.004).turned("y", 30).moved(-0.065, 0.014, -0.075)
    return Thing(join([plate(0.175), *eggs, *strips, half, bread, herbs(-0.01, 0.02, 0.0, 3, 0.025)]), pitch=22.0)


def dumplings(cue: Cue) -> Thing:
    """Eight pleated dumplings in a bamboo steamer."""
    cane = wood("#d0a460", 0.02, 0.2)
    skin = Stuff(paint("#f0e6d0"), gloss=0.5, wear=0)
    ring = lathe([(0.11, 0.0), (0.115, 0.005), (0.115, 0.055), (0.108, 0.055), (0.108, 0.02), (0.0, 0.02)], cane, 48)
    angles = np.linspace(0, 2 * math.pi, 61)
    rows = [np.stack([r * (1 + w * np.sin(12 * angles)) * np.cos(angles), np.full(61, y),
        r * (1 + w * np.sin(12 * angles)) *
        np.sin(angles)], 1) for r, y, w in ((0.014, 0.0, 0), (0.027, 0.006, 0), (0.029, 0.016, 0.02), (0.020, 0.028,
            0.10), (0.007,
            0.035, 0.22), (0.003, 0.038, 0.1))]
    one = grid(np.array(rows), skin)
    spots = [(0.068 * math.cos(a), 0.068 * math.sin(a)) for a in np.linspace(0, 5.38, 7)] + [(0.0, 0.0)]
    return Thing(join([ring, *(tube([(0.116 * math.cos(a), y, 0.116 * math.sin(a)) for a in np.linspace(0, 6.28, 41)],
        0.003, matt(
        "#8a6a34"), 6) for y in (0.012, 0.045)), *(one.moved(x, 0.022, z) for x, z in spots)]), pitch=22.0)


def jelly(cue: Cue) -> Thing:
    """A clear moulded jelly on a plate."""
    clear = Stuff(tone(cue, "#e87a1c"), gloss=1.0, metal=0.25, opacity=0.80, glow=0.10, wear=0)
    angles = np.linspace(0, 2 * math.pi, 97)
    rows = [np.stack([r * (1 + 0.06 * np.cos(10 * angles)) * np.cos(angles), np.full(97, y),
        r * (1 + 0.06 * np.cos(10 * angles)) *
        np.sin(angles)], 1) for r, y in curve([(0.082, 0.012), (0.078, 0.03), (0.066, 0.065), (0.05, 0.085),
            (0.02, 0.088), (0.0, 0.08)],
            24)]
    return Thing(join([plate(0.15), grid(np.array(rows), clear)]), pitch=16.0)


def dessert(cue: Cue) -> Thing:
    """A slice of layered cake with cream, berries and a mint leaf; the whole cake where words are on it."""
    if printed(cue) and "cake" in cue.word:
        return cake(cue if cue.colours else replace(cue, colours=("brown",) if "chocolate" in cue.word else ()))
    sponge, cream = Stuff(paint("#6a3a1c"), "rust", paint("#4a240e"), 0.012, 0.4, wear=0.1), Stuff(paint("#f4e6d4"),
        gloss=0.4, wear=0)
    outline = [(0.0, 0.0), (0.13, -0.045), (0.135, 0.0), (0.13, 0.045)]
    layers = [prism(outline, 0.022, sponge if k % 2 == 0 else cream, 0.002).turned("x", 90).moved(-0.07,
        0.022 + 0.021 * k, 0) for k in
              range(4)]
    glaze = prism(outline, 0.008, enamel(tone(cue, "#3a1c10"), 0.2), 0.002).turned("x", 90).moved(-0.07, 0.104, 0)
    berry = enamel("#b8202e", 0.2)
    fruit = [ball(0.014, berry, 1.1, 14).moved(0.03, 0.12, -0.01), ball(0.012, berry, 1, 12).moved(0.045, 0.118,
        0.014), ball(0.013, enamel(
        "#2f3a6a"), 1, 12).moved(0.018, 0.118, 0.016), *(ball(0.013, berry, 1.1, 12).moved(0.085, 0.026,
            0.05 + 0.02 * k) for k in (0, 1))]
    return Thing(join([plate(0.15), *layers, glaze, *fruit, herbs(0.03, 0.13, 0.0, 2, 0.022)]).turned("y", 35),
        pitch=20.0)


def chocolate(cue: Cue) -> Thing:
    """A broken bar of chocolate on its paper."""
    dark = Stuff(paint("#3f1f10"), gloss=0.6, metal=0.1, wear=0.1)
    pieces = [box((0.028, 0.012, 0.028), dark, 0.004).moved(-0.09 + 0.03 * i, 0.008,
        -0.045 + 0.03 * j) for i in range(6) for j in range(4)
              if (i, j) not in ((5, 3), (5, 2), (4, 3))]
    return Thing(join([prism([(-0.13, -0.08), (0.12, -0.075), (0.13, 0.075), (-0.12, 0.08)], 0.003, metal("#c8a860",
        0.6)).turned("x",
        90).moved(0, 0.002, 0), *pieces, pieces[0].turned("y", 30).moved(0.24, 0.0, 0.09)]).turned("y", 18), pitch=22.0)


def sandwich(cue: Cue) -> Thing:
    """Two halves with ham, cheese, lettuce and tomato between their slices; a bagel is round."""
    crumb, ham = Stuff(paint("#e8c890"), "rust", paint("#c89a58"), 0.02, 0.3, wear=0.1), Stuff(paint("#e08a8a"),
        gloss=0.4, wear=0)
    layers = ((0.018, crumb), (0.004, LEAF), (0.007, ham), (0.006, Stuff(paint("#eeb83a"), gloss=0.4, wear=0)),
        (0.006, TOMATO), (0.018, crumb))
    triangle = [(-0.07, -0.045), (0.07, -0.045), (0.0, 0.07)]
    if "bagel" in cue.word.lower():
        ring = lathe([(0.02, 0.012), (0.03, 0.002), (0.055, 0.002), (0.064, 0.016), (0.055, 0.032), (0.03, 0.032),
            (0.02, 0.022)], CRUST, 40)
        spread = lathe([(0.02, 0.034), (0.06, 0.034), (0.062, 0.042), (0.02, 0.042)], WHITE, 40)
        return Thing(join([plate(0.15), ring.moved(0, 0.01, 0), spread.moved(0, 0.008, 0), ring.moved(0.01, 0.045,
            0)]), pitch=18.0)
    y, parts = 0.0, []
    for k, (thick, stuff) in enumerate(layers):
        grow = 1.05 if 0 < k < 5 else 1.0
        parts.append(prism([(a * grow, b * grow) for a, b in triangle], thick, stuff, 0.002).turned("x", 90).moved(0,
            y + thick / 2, 0))
        y += thick
    one = join(parts)
    return Thing(join([plate(0.16), one.turned("y", 20).moved(-0.05, 0.012, 0.02), one.turned("y", 200).moved(0.06,
        0.012, -0.02)]), pitch=22.0)


def onion_rings(cue: Cue) -> Thing:
    """A heap of fried rings in a basket."""
    rng = stream(cue)
    gold = Stuff(paint("#d8962f"), "rust", paint("#a8641c"), 0.012, 0.6, 0.3, wear=0.2)
    parts = [bowl(metal("#8a8f92", 0.5), 0.115, 0.05)]
    for k in range(16):
        r = float(rng.uniform(0.026, 0.04))
        ring = tube([(r * math.cos(a), 0, r * math.sin(a)) for a in np.linspace(0, 6.283, 25)], 0.009, gold, 10)
        at, out = float(rng.uniform(0, 6.28)), 0.06 * math.sqrt(float(rng.random()))
        parts.append(ring.turned("z", float(rng.uniform(-38, 38))).turned("x",
            float(rng.uniform(-38, 38))).moved(out * math.cos(at),
            0.055 + 0.0045 * k, out * math.sin(at)))
    return Thing(join(parts), pitch=22.0)


def spread(cue: Cue) -> Thing:
    """A board of many small things: cheese, ham, olives, grapes, bread."""
    rng = stream(cue)
    ham = Stuff(paint("#c8585a"), "marble", paint("#f0d0c8"), 0.02, 0.1, 0.4, wear=0)
    rolls = [tube([(0.05, 0.028, -0.08 + 0.03 * k), (0.12, 0.03, -0.08 + 0.03 * k)], 0.014, ham, 12) for k in range(4)]
    olives = strewn(rng, 14, 0.035, lambda r: 0.032, [ball(0.009, Stuff(paint("#5a6a2c"), gloss=0.8, wear=0), 1.1, 10),
        ball(0.009, Stuff(paint(
        "#2a1c2a"), gloss=0.8, wear=0), 1.1, 10)]).moved(-0.02, 0, 0.08)
    bread = [lathe([(0.0, 0.0), (0.03, 0.0), (0.031, 0.012), (0.0, 0.013)], CRUST, 22).turned("z",
        58).moved(-0.17 + 0.022 * k, 0.052, -0.075) for k
             in range(5)]
    return Thing(join([prism([(-0.22, -0.13), (0.22, -0.13), (0.22, 0.13), (-0.22, 0.13)], 0.02, planks("#8a5a30",
        0.09), 0.006).turned("x",
        90).moved(0, 0.01, 0), cheese(cue).mesh.scaled(0.55).turned("y", 25).moved(-0.12, 0.012, 0.03), *rolls, olives,
            *bread, around(ball(0.013,
            TOMATO, 1, 12).moved(0.02, 0.033, 0), 4).moved(0.16, 0, 0.07)]), pitch=22.0)


SNACKS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (fries, 0.14, "fries, french fries, chips"),
    (taco, 0.09, "taco, tacos, burrito, mexican dish, quesadilla, wrap, egg roll, egg rolls, pita"),
    (cookies, 0.07, "cookie, cookies, biscuit, biscuits, cracker, crackers, christmas cookie, christmas cookies, "
     "chocolate chip cookies"),
    (toast, 0.06, "toast, slice of toast, piece of toast, buttered toast, avocado toast, garlic bread, bread slice"),
    (waffles, 0.09, "waffle, waffles, belgian waffle"),
    (cheese, 0.10, "cheese, block of cheese, cheddar, brie"),
    (breakfast, 0.05, "breakfast, brunch, eggs and bacon, fried egg, fried eggs, bacon, omelette, omelet, "
     "scrambled eggs, "
     "egg yolk, english breakfast, eggs"),
    (dumplings, 0.07, "dumpling, dumplings, dim sum, gyoza, steamed buns, momo, bao, pierogi"),
    (jelly, 0.09, "jelly, jello, orange jello, pudding, panna cotta, gelatin, flan, mousse, chocolate mousse"),
    (dessert, 0.13, "fudge, dessert, slice of cake, cheesecake, brownie, brownies, tiramisu, chocolate cake, "
     "piece of cake, pastry"),
    (chocolate, 0.02, "chocolate, chocolate bar, bar of chocolate"),
    (onion_rings, 0.12, "onion rings, onion ring, fried onion, calamari, nuggets, "
     "chicken wing, drumstick"),
    (spread, 0.10, "charcuterie, charcuterie board, cheese board, appetizer, appetizers, tapas, feast, banquet, "
     "picnic food, buffet, snacks"),
    (hot_dog, 0.08, "hot dog, hotdog, hot dogs, sausage, sausages, salami"),
    (sandwich, 0.07, "sandwich, sandwiches, bagel, club sandwich, cracker sandwich, panini"),
)
"""Who makes it, how tall it is, m, and its nouns."""
