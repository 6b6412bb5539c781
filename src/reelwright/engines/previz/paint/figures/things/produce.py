"""Fruit and vegetables by themselves, whole, halved or sliced. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade, plate
from reelwright.engines.previz.paint.figures.tone import paint, tint

_CUT = frozenset({"cut", "half", "halved", "halves", "sliced", "slice", "slices"})


def _is_cut(cue: Cue) -> bool:
    return bool(_CUT & {*cue.traits, *cue.word.lower().split()})


def _face(radius: float, rind: str, pith: str, flesh: str, wedges: int) -> Mesh:
    """The cut face of a round fruit, up: rind, pith, and wedges or an even flesh with its seeds."""
    meat = Stuff(paint(flesh), "rust", tint(paint(flesh), 1.25), 0.012, 0.2, 0.8, 0.15, wear=0)
    parts = [lathe([(radius, 0.0), (radius * 0.95, 0.001)], Stuff(paint(rind), gloss=0.5, wear=0), 40),
             lathe([(radius * 0.95, 0.001), (0.0, 0.0012)], Stuff(paint(pith), gloss=0.3, wear=0), 36)]
    if wedges:
        half = math.pi / wedges * 0.86
        arc = [(radius * 0.86 * math.cos(a), radius * 0.86 * math.sin(a)) for a in np.linspace(-half, half, 7)]
        one = prism([(radius * 0.07, 0.0), *arc], 0.003, meat, 0.001).turned("x", 90).moved(0, 0.002, 0)
        parts.append(around(one, wedges))
    else:
        parts.append(lathe([(radius * 0.90, 0.0015), (0.0, 0.0035)], meat, 36))
    return join(parts)


def _half(radius: float, rind: str, pith: str, flesh: str, wedges: int, squash: float = 1.0) -> Mesh:
    """Half a fruit, its face up, standing on its back."""
    skin = Stuff(paint(rind), "rust", tint(paint(rind), 1.15), 0.02, 0.2, 0.5, wear=0)
    profile = [(radius * math.sin(t), radius * squash * (1 - math.cos(t))) for t in np.linspace(0.05, math.pi / 2, 14)]
    return join([lathe(profile, skin, 40), _face(radius, rind, pith, flesh, wedges).moved(0, radius * squash, 0)])


def _pointed(skin: Stuff, short: bool) -> Mesh:
    """A lemon or a lime on its side, a nub at its end."""
    long = 0.036 if short else 0.047
    half = [(0.0, 1.0), (0.005, 0.99), (0.008, 0.90), (0.014, 0.80), (0.023, 0.62), (0.0295, 0.30), (0.031, 0.0),
            (0.0285, -0.36), (0.022, -0.64), (0.012, -0.84), (0.005, -0.93), (0.0, -0.94)]
    body = lathe(curve([(r, long * y) for r, y in half[::-1]], 60), skin, 44)
    stalk = ball(0.0045, matt("#5a6a2c"), 0.6, 10).moved(0, -0.93 * long, 0)
    return join([body, stalk]).turned("z", -82).moved(0, 0.031, 0)


def citrus(cue: Cue) -> Thing:
    """An orange, a lemon, a lime, a grapefruit: one with its leaf, or two halves when it is cut."""
    word = cue.word.lower()
    rind, flesh = next(((r, f) for w, r, f in (("lemon", "#e8c828", "#f2e07a"), ("lime", "#78b02c", "#c8dc7a"),
        ("grapefruit", "#e8a050", "#e0605a")) if w in word), ("#e8861c", "#f2a02c"))
    r = 0.042
    halves = [_half(r, rind, "#fbf0d4", flesh, 10).turned("z", -52).moved(-0.05, 0.022, 0.02)]
    skin = Stuff(paint(rind), "rock", tint(paint(rind), 0.9), 0.006, 0.5, 0.5, wear=0)
    whole = join([ball(r, skin, 1.12 if "lemon" in word or "lime" in word else 0.96, 32), ball(0.006, matt("#5a6a2c"),
        0.5, 8).moved(0, r * 0.95, 0)]).moved(0.045, r * 0.96, -0.02)
    leaf = blade(0.05, 0.025, LEAF, 0.2).turned("z", 20).moved(0.05, 2 * r * 0.95, -0.02)
    if not _is_cut(cue) and ("lemon" in word or "lime" in word):
        return Thing(_pointed(skin, "lime" in word), fit=lambda _: View(24.0, 12.0))
    if not _is_cut(cue):
        return Thing(join([whole, leaf]).moved(-0.045, 0, 0.02).turned("y", -20), pitch=12.0)
    other = _half(r, rind, "#fbf0d4", flesh, 10).turned("z", -70).turned("y", -40).moved(0.055, 0.016, 0.0)
    return Thing(join([*halves, other]).turned("y", 10), pitch=20.0)


_OPEN: tuple[tuple[str, tuple[str, str, str, str], float], ...] = (
    ("avocado", ("#3a4a20", "#9ab848", "#d8dc8a", "stone"), 1.45),
    ("papaya", ("#d8a030", "#e8963c", "#ec7a34", "many"), 1.7),
    ("mango", ("#d8822a", "#f0b030", "#f0a828", ""), 1.35), ("kiwi", ("#7a5a34", "#8ab83a", "#a8cc50", "ring"), 1.1),
    ("dragon", ("#d8307a", "#f6e8ee", "#f4f2f2", "dots"), 1.25),
    ("fig", ("#4a2a4a", "#e8c8b0", "#b83a4a", "dots"), 1.1),
    ("pomegranate", ("#a8282c", "#f0d8b0", "#b81c34", "dots"), 1.0),
    ("melon", ("#7a9a4a", "#e8e0a8", "#e8a050", "many"), 1.1),
)
"""Noun, (rind, pith, flesh, what is in the middle), how much longer than wide; the last for any other fruit."""


def halved(cue: Cue) -> Thing:
    """Fruit with a stone or seeds, shown open: avocado, papaya, mango, kiwi, dragon fruit, coconut, melon, fig."""
    word = cue.word.lower()
    (rind, pith, flesh, seed), long = next((row[1:] for row in _OPEN if row[0] in word), _OPEN[-1][1:])
    r, rng = 0.045, stream(cue)
    half = _half(r, rind, pith, flesh, 0, 0.9)
    top = 0.9 * r + 0.003
    seeds: list[Mesh] = []
    black = Stuff(paint("#1c1412"), gloss=0.8, wear=0)
    if seed == "stone":
        seeds = [ball(0.018, Stuff(paint("#6a3a1a"), gloss=0.7, wear=0), 0.8, 20).moved(0, top + 0.004, 0)]
    elif seed == "many":
        seeds = [lathe([(0.020, 0.0), (0.0, -0.004)], Stuff(paint("#d8642a"), gloss=0.8, wear=0), 20).moved(0,
            top + 0.002, 0),
                 *(ball(0.0042, black, 0.9, 8).moved(float(rng.uniform(-0.014, 0.014)), top + 0.003,
                     float(rng.uniform(-0.014, 0.014)))
                   for _ in range(26))]
    elif seed == "ring":
        seeds = [ball(0.010, Stuff(paint("#f0f0d8"), wear=0), 0.3, 12).moved(0, top, 0),
            *(ball(0.002, black, 1, 6).moved(0.018 * math.cos(
            a), top + 0.001, 0.018 * math.sin(a)) for a in np.linspace(0, 6.1, 22))]
    elif seed == "dots":
        seeds = [ball(0.0016, black, 1, 6).moved(q * math.cos(a), top + 0.002, q * math.sin(a)) for q,
            a in zip((0.036 * rng.random(60) **
            0.5).tolist(), rng.uniform(0, 6.28, 60).tolist(), strict=True)]
    one = join([half, *seeds]).scaled(long, 1, 1)
    skin = Stuff(paint(rind), "rust", tint(paint(rind), 1.2), 0.03, 0.3, 0.4, wear=0)
    whole = ball(r, skin, 1.0, 28).scaled(long, 1, 1).turned("y", 25).moved(-0.02, r, -0.075)
    spikes: list[Mesh] = []
    if "dragon" in word:
        spikes = [blade(0.045, 0.02, Stuff(paint("#a8c84a"), wear=0), -0.4).turned("z", 20).turned("y",
            51.0 * k).moved(-0.02 + 0.04 * math.cos(0.89
            * k), r + 0.02, -0.075 - 0.03 * math.sin(0.89 * k)) for k in range(7)]
    return Thing(join([one.turned("x", 42).moved(0.02, 0.012, 0.03), whole, *spikes]).turned("y", -20),
                 fit=lambda _cue: View(0.0, 22.0))


def pepper(cue: Cue) -> Thing:
    """A bell pepper; halved or in strips when it is cut."""
    skin = Stuff(tone(cue, "#3f8a2c"), size=0.03, gloss=0.9, metal=0.15, wear=0)
    angles = np.linspace(0, 2 * math.pi, 73)
    lobes = 1 - 0.13 * np.abs(np.sin(angles * 1.5 + 0.4)) ** 3
    rows = [np.stack([r * lobes * np.cos(angles), np.full(73, y), r * lobes * np.sin(angles)], 1) for r,
        y in curve(((0.004, 0.006), (0.022, 0.0),
        (0.034, 0.015), (0.042, 0.06), (0.040, 0.082), (0.026, 0.09), (0.006, 0.078)), 28)]
    stalk = tube([(0, 0.078, 0), (0.002, 0.10, 0), (0.012, 0.112, 0)], [0.008, 0.005, 0.007], Stuff(paint("#5a8a34"),
        wear=0), 10, 10)
    whole = join([grid(np.array(rows), skin), stalk])
    if "slice" in cue.word or {"sliced", "slices", "pieces"} & set(cue.traits):
        ring = tube([(0.036 * lobes[k] * math.cos(a), 0.004, 0.036 * lobes[k] * math.sin(a)) for k,
            a in enumerate(angles)], 0.0055, skin, 8)
        return Thing(join([plate(0.16), *(ring.turned("z", 14.0 * (k % 3 - 1)).moved(-0.06 + 0.04 * (k % 4),
            0.014 + 0.006 * (k // 4), -0.04 + 0.04 * (k //
            3)) for k in range(9))]), pitch=32.0)
    if _is_cut(cue):
        cup = [np.stack([r * lobes * np.cos(angles), np.full(73, y), r * lobes * np.sin(angles)], 1) for r,
            y in ((0.010, 0.004), (0.03, 0.006), (0.040,
            0.03), (0.041, 0.045), (0.036, 0.046), (0.028, 0.02), (0.0, 0.012))]
        inner = grid(np.array(cup), skin)
        seeds = join([ball(0.003, matt("#f0e4b8"), 1, 6).moved(0.012 * math.cos(2.4 * k), 0.016 + 0.001 * k,
            0.012 * math.sin(2.4 * k)) for k in range(14)])
        one = join([inner, seeds])
        return Thing(join([plate(0.15), one.moved(-0.05, 0.01, 0.01), one.turned("y", 80).turned("z", -20).moved(0.05,
            0.018, 0.0)]), pitch=32.0)
    return Thing(whole, pitch=14.0)


def pineapple(cue: Cue) -> Thing:
    """With its crown."""
    skin = Stuff(paint("#d0962c"), "tiles", paint("#8a5a1c"), 0.022, 0.9, 0.2, wear=0.1)
    body = lathe(curve([(0.0, 0.0), (0.05, 0.008), (0.066, 0.07), (0.058, 0.14), (0.03, 0.165), (0.0, 0.168)], 26),
        skin, 44)
    leaves = []
    for ring, (count, tilt, long) in enumerate(((9, 35, 0.09), (8, 58, 0.12), (6, 76, 0.14))):
        leaf = blade(long, 0.022, Stuff(paint("#3f7a3c"), "leaf", paint("#8ab070"), 0.8, 0.2, wear=0),
            0.35).turned("z", tilt)
        leaves.append(around(leaf, count, 20.0 * ring).moved(0, 0.16, 0))
    return Thing(join([body, *leaves]), pitch=8.0)


def onion(cue: Cue) -> Thing:
    """A bulb with papery skin."""
    skin = Stuff(tone(cue, "#c88a3c"), "stripes", tint(tone(cue, "#c88a3c"), 0.75), 0.008, 0.1, 0.5, wear=0)
    return Thing(join([lathe(curve([(0.0, 0.002), (0.026, 0.004), (0.042, 0.030), (0.034, 0.056), (0.010, 0.070),
        (0.005, 0.090), (0.0, 0.094)], 28), skin,
        36), *(tube([(0, 0.004, 0), (0.008 * math.cos(a), -0.002, 0.008 * math.sin(a))], 0.0012, matt("#b8a078"),
            5) for a in np.linspace(0, 5.5, 8))]),
                 pitch=10.0)


def carrot(cue: Cue) -> Thing:
    """A carrot with its leaves."""
    root = Stuff(tone(cue, "#e0721c"), "rust", paint("#c85a10"), 0.02, 0.3, 0.3, wear=0)
    one = join([tube([(-0.10, 0.006, 0), (0.0, 0.013, 0), (0.085, 0.016, 0)], [0.003, 0.013, 0.018], root, 18, 24),
        *(blade(0.10, 0.03, LEAF, 0.15).turned("y",
        d).turned("z", 12).moved(0.085, 0.018, 0) for d in (-22, 0, 20))])
    return Thing(one.turned("y", 14), pitch=26.0)


def broccoli(cue: Cue) -> Thing:
    """A head of broccoli; cauliflower by its word."""
    white = "cauliflower" in cue.word.lower()
    head = Stuff(paint("#f0ead8" if white else "#3a7a2c"), "rock", paint("#d8d0b4" if white else "#28581c"), 0.010,
        1.0, 0.1, wear=0)
    stem, rng = Stuff(paint("#a8c47a"), wear=0), stream(cue)
    buds = [ball(float(rng.uniform(0.018, 0.026)), head, 0.85, 14).moved(0.045 * math.sqrt(k / 20) * math.cos(2.4 * k),
        0.085 - 12 * (0.045 ** 2) * k / 20,
        0.045 * math.sqrt(k / 20) * math.sin(2.4 * k)) for k in range(20)]
    return Thing(join([*buds, tube([(0, 0, 0), (0, 0.06, 0)], [0.020, 0.026], stem, 14),
        *(tube([(0, 0.03, 0), (0.035 * math.cos(a), 0.062, 0.035 * math.sin(
        a))], [0.010, 0.014], stem, 10) for a in np.linspace(0, 5.2, 6))]), pitch=12.0)


def potato(cue: Cue) -> Thing:
    """A few potatoes."""
    skin = Stuff(tone(cue, "#b8925a"), "spots", paint("#7a5a34"), 0.02, 0.3, 0.1, wear=0.1)
    return Thing(join([ball(r, skin, 0.8, 22).scaled(1.35, 1, 1).turned("y", d).moved(x, r * 0.8, z) for r, d, x,
        z in ((0.036, 10, -0.04, 0.02), (0.032, 70,
        0.045, 0.025), (0.034, 40, 0.0, -0.045))]), pitch=16.0)


def cucumber(cue: Cue) -> Thing:
    """A cucumber with slices cut from its end; a zucchini, an eggplant by their word."""
    word = cue.word.lower()
    if "eggplant" in word or "aubergine" in word:
        skin = Stuff(paint("#3a1c44"), gloss=1.0, metal=0.25, wear=0)
        return Thing(join([tube([(-0.09, 0.036, 0), (-0.02, 0.038, 0), (0.06, 0.026, 0)], [0.026, 0.040, 0.018], skin,
            22, 26), tube([(0.055, 0.026, 0), (0.10,
            0.034, 0)], [0.021, 0.007], Stuff(paint("#5a8a34"), wear=0), 10)]).turned("y", 25), pitch=18.0)
    skin = Stuff(tone(cue, "#2f6a2c"), "stripes", paint("#5a9a44"), 0.012, 0.1, 0.5, wear=0)
    coin = join([lathe([(0.0, 0.0), (0.021, 0.0), (0.021, 0.005), (0.0, 0.005)], Stuff(paint("#d8e8b0"), "spots",
        paint("#b8cc80"), 0.008, gloss=0.5, wear=0),
        24), tube([(0.021 * math.cos(a), 0.0025, 0.021 * math.sin(a)) for a in np.linspace(0, 6.283, 25)], 0.0028,
            skin, 6)])
    return Thing(join([tube([(-0.02, 0.022, 0), (0.06, 0.023, 0.0), (0.15, 0.02, 0.01)], [0.021, 0.022, 0.014], skin,
        20, 24), *(coin.turned("z", 60).moved(-0.05 -
        0.016 * k, 0.022, 0.004 * k) for k in range(6)), wood_board()]).turned("y", 20), pitch=24.0)


def strawberry(cue: Cue) -> Thing:
    """One red berry on its side: a blunt cone dimpled with pale seeds, a collar of green leaves and a stalk."""
    red = Stuff(tone(cue, "#d4202c"), "rock", tint(paint("#d4202c"), 0.85), 0.008, 0.4, 0.6, wear=0)
    profile = curve([(0.002, 0.0), (0.012, 0.006), (0.022, 0.024), (0.026, 0.042), (0.020, 0.054), (0.006, 0.056)], 28)
    seed, seeds = Stuff(paint("#f0d070"), gloss=0.5, wear=0), []
    for k in range(64):
        t = (k + 0.5) / 64
        y, a = 0.006 + 0.046 * t, 2.39996 * k
        r = float(np.interp(y, [p[1] for p in profile], [p[0] for p in profile]))
        seeds.append(ball(0.0013, seed, 1.5, 6).moved(r * math.cos(a), y, r * math.sin(a)))
    leaf = blade(0.022, 0.011, LEAF, 0.25).moved(0.003, 0.056, 0)
    stalk = tube([(0, 0.054, 0), (0.003, 0.068, 0), (0.010, 0.078, 0)], 0.0018, LEAF, 6)
    berry = join([lathe(profile, red, 36), *seeds, around(leaf, 8), stalk])
    return Thing(berry.moved(0, 0.002, 0).turned("z", 28).moved(0.012, 0.006, 0), pitch=12.0)


def wood_board() -> Mesh:
    return prism([(-0.2, -0.1), (0.2, -0.1), (0.2, 0.1), (-0.2, 0.1)], 0.018, wood("#a8743c", 0.04, 0.2),
        0.005).turned("x", 90).moved(0.02, -0.009, 0).moved(0,
        0.0, 0)


DISHES: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (citrus, 0.084, "orange, orange fruit, lemon, lime, grapefruit, tangerine, mandarin, citrus, slice of fruit, "
     "oranges, lemons, lemon fruit, clementine, satsuma, persimmon"),
    (halved, 0.10, "avocado, papaya, mango, kiwi, dragon fruit, melon, fig, pomegranate, papaya fruit, "
     "slice papaya fruit, avocados, slices of avocado, guava, passion fruit, cantaloupe, honeydew"),
    (pepper, 0.11, "pepper, green pepper, red pepper, bell pepper, peppers, yellow pepper, green peppers, "
     "red peppers"),
    (strawberry, 0.05, "strawberry"),
    (pineapple, 0.30, "pineapple, pineapples"),
    (onion, 0.094, "onion, red onion, onions, red onions, garlic"),
    (carrot, 0.05, "carrot, carrots"),
    (broccoli, 0.11, "broccoli, cauliflower, broccolis"),
    (potato, 0.06, "potato, potatoes, sweet potato"),
    (cucumber, 0.05, "cucumber, cucumbers, zucchini, eggplant, aubergine"),
)
"""Who makes it, how tall it is, m, and its nouns."""
