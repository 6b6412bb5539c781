"""Hoards and halls: chests, swords, shields, armour, crowns, masks, chess, crystals. Lengths in m."""

from __future__ import annotations

import math
from functools import lru_cache

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
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    cloth,
    enamel,
    glass,
    matt,
    metal,
    planks,
    rock,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import closed
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

GOLD = metal("#d8a63c", 1.0)
IRON = metal("#5a5652", 0.5, 0.6)


@lru_cache(maxsize=2)
def _coin() -> Mesh:
    return lathe([(0.0, 0.0), (0.024, 0.0), (0.026, 0.002), (0.026, 0.004), (0.024, 0.006), (0.021, 0.0055),
        (0.0, 0.0055)], GOLD, 14)


def hoard(cue: Cue, wide: float, deep: float, rise: float, count: int) -> Mesh:
    """A heap of coins and stones on the ground."""
    rng = stream(cue)
    out = []
    for _ in range(count):
        u, v = rng.normal(0, 0.42, 2)
        if abs(u) > 1 or abs(v) > 1:
            continue
        y = rise * max(0.0, 1 - u * u - v * v)
        coin = _coin().turned("x", float(rng.uniform(-50, 50))).turned("z", float(rng.uniform(-50, 50)))
        out.append(coin.moved(float(u) * deep / 2, y, float(v) * wide / 2))
    for colour in ("#b8243a", "#2f7a5a", "#3561a8"):
        u, v = rng.uniform(-0.5, 0.5, 2)
        gem = lathe([(0.0, 0.0), (0.022, 0.022), (0.014, 0.034), (0.0, 0.034)],
            Stuff(paint(colour), "crystal", tint(paint(colour), 1.8), 0.02, gloss=1.0, metal=0.6), 6)
        out.append(gem.moved(float(u) * deep / 2, rise * 0.75 + 0.02, float(v) * wide / 2))
    return join(out)


def chest(cue: Cue) -> Thing:
    """A treasure chest, open and full; a crate, barrel, basket or box where the word says so."""
    word = cue.word.lower()
    for name, make in (("barrel", barrel), ("cask", barrel), ("keg", barrel), ("basket", basket), ("crate", crate),
        ("suitcase", suitcase)):
        if name in word:
            return make(cue)
    oak = planks(tone(cue, "#6a4226"), 0.085)
    band = GOLD if "gold" in cue.traits else metal("#a8803a", 0.7, 0.6)
    wide, deep, high = 0.9, 0.55, 0.36
    front = prism([(-deep / 2, 0), (deep / 2, 0), (deep / 2, high), (-deep / 2, high)], wide, oak, 0.0)
    floor = box((deep - 0.05, 0.01, wide - 0.05), matt("#1a100a")).moved(0, high + 0.001, 0)
    arc = [(deep / 2 * math.cos(a), deep * 0.42 * math.sin(a)) for a in np.linspace(0, math.pi, 17)]
    lid = join([prism([*arc], wide, oak), *(prism([(x * 1.03, y * 1.04) for x, y in arc], 0.07, band).moved(0, 0, z)
        for z in (-0.33, 0.0, 0.33)),
                box((deep * 1.02, 0.035, wide * 1.02), band, 0.004)])
    lid = lid.moved(deep / 2).turned("z", 62).moved(-deep / 2, high, 0)
    straps = [box((deep * 1.03, high * 1.0, 0.07), band, 0.004).moved(0, 0.0, z) for z in (-0.33, 0.33)]
    straps += [box((deep * 1.025, 0.04, wide * 1.025), band, 0.004).moved(0, y, 0) for y in (0.0, high - 0.04)]
    lock = [box((0.03, 0.11, 0.10), band, 0.008).moved(deep / 2, high - 0.13, 0),
        box((0.036, 0.03, 0.014), matt("#120c08")).moved(deep / 2, high - 0.10, 0)]
    rivets = [ball(0.011, band, 1.0, 8).moved(deep / 2 * 1.04, y, z) for z in (-0.33, 0.33) for y in (0.08, 0.17, 0.26)]
    heap = hoard(cue, wide * 0.92, deep * 0.86, 0.13, 300).moved(0.02, high - 0.005, 0)
    spill = hoard(cue, 0.5, 0.3, 0.02, 34).moved(deep * 0.75, 0.0, 0.15)
    crown_ = crown_mesh(GOLD).scaled(0.7).turned("z", -25).moved(0.02, high + 0.10, -0.16)
    return Thing(join([front, floor, lid, *straps, *lock, *rivets, heap, spill, crown_]), pitch=20.0, turned=35.0,
        wear=0.2,
                 lamps=(Lamp((0.05, high + 0.12, 0.0), 0.55, (0.9, 0.6, 0.2), 0.1),))


def barrel(cue: Cue) -> Thing:
    staves, hoop = planks(tone(cue, "#7a5030"), 0.10), IRON
    body = curve([(0.25, 0.0), (0.31, 0.20), (0.33, 0.42), (0.31, 0.64), (0.25, 0.84)], 20)
    parts = [lathe(body, staves, 36), lathe([(0.25, 0.84), (0.235, 0.84), (0.235, 0.81), (0.0, 0.81)],
        planks(tint(staves.colour, 0.85), 0.08), 36)]
    parts += [lathe([(r, y), (r + 0.008, y + 0.005), (r + 0.006, y + 0.04), (r - 0.006, y + 0.045)], hoop, 36)
              for r, y in ((0.262, 0.03), (0.318, 0.22), (0.322, 0.58), (0.272, 0.765))]
    return Thing(join(parts), pitch=12.0, wear=0.25)


def crate(cue: Cue) -> Thing:
    board = planks(tone(cue, "#9a7448"), 0.12)
    frame = wood(tint(board.colour, 0.85), 0.06, 0.05)
    s = 0.7
    parts = [box((s, s, s), board)]
    if "empty" in cue.traits:  # open, its walls seen from within
        parts = [box((s, s, 0.03), board).moved(0, 0, z * (s / 2 - 0.015)) for z in (-1, 1)]
        parts += [box((0.03, s, s), board).moved(x * (s / 2 - 0.015)) for x in (-1, 1)]
    for x in (-1, 1):
        for z in (-1, 1):
            parts.append(box((0.085, s * 1.01, 0.085), frame, 0.008).moved(x * (s / 2 - 0.03), 0, z * (s / 2 - 0.03)))
    for y in (0.0, s - 0.08):
        parts += [box((s * 1.03, 0.085, 0.08), frame, 0.008).moved(0, y, z * (s / 2 - 0.028)) for z in (-1, 1)]
        parts += [box((0.08, 0.085, s * 1.03), frame, 0.008).moved(x * (s / 2 - 0.028), y, 0) for x in (-1, 1)]
    brace = prism([(-0.04, 0), (0.04, 0), (0.04, 0.82), (-0.04, 0.82)], 0.03, frame, 0.004)
    parts += [brace.turned("z", 45).moved(0.29, 0.07, s / 2), brace.turned("z", 45).moved(0.29, 0.07, 0).turned("y",
        90).moved(s / 2)]
    return Thing(join(parts), pitch=14.0, turned=12.0, wear=0.25)


def basket(cue: Cue) -> Thing:
    """A wicker basket of fruit."""
    wicker = Stuff(tone(cue, "#a8743c"), "checks", tint(tone(cue, "#a8743c"), 0.55), 0.022, 0.7, wear=0.4)
    rng = stream(cue)
    parts = [lathe([(0.0, 0.0), (0.16, 0.0), (0.22, 0.16), (0.225, 0.18), (0.21, 0.18), (0.15, 0.03)], wicker, 36),
             tube([(0, 0.17, -0.215), (0, 0.34, -0.15), (0, 0.40, 0), (0, 0.34, 0.15), (0, 0.17, 0.215)], 0.012, wicker,
                 10, 30),
             tube([(0.222 * math.cos(a), 0.18, 0.222 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 37)], 0.012,
                 wicker, 8)]
    for _ in range(0 if "empty" in cue.traits else 22):
        r, a = 0.15 * math.sqrt(rng.random()), rng.uniform(0, 6.28)
        colour = ("#b8342a", "#d8872c", "#7a9a3c", "#c8a83c")[int(rng.integers(4))]
        parts.append(ball(0.042, enamel(colour, 0.1), 0.95, 18).moved(r * math.cos(a), 0.17 + 0.05 * (1 - r / 0.15),
            r * math.sin(a)))
    return Thing(join(parts), pitch=18.0)


def suitcase(cue: Cue) -> Thing:
    hide = surface(cue, Stuff(paint("#8a5230"), size=0.05, gloss=0.4, wear=0.7))
    strap = Stuff(tint(hide.colour, 0.55), gloss=0.4, wear=0.5)
    parts = [box((0.22, 0.46, 0.68), hide, 0.03), *(box((0.235, 0.475, 0.05), strap, 0.01).moved(0, -0.005, z)
        for z in (-0.2, 0.2)),
             tube([(0, 0.46, -0.08), (0, 0.51, -0.06), (0, 0.51, 0.06), (0, 0.46, 0.08)], 0.014, strap, 8, 20),
             *(box((0.03, 0.05, 0.04), GOLD, 0.005).moved(0.11, 0.36, z) for z in (-0.2, 0.2))]
    return Thing(join(parts), pitch=12.0, turned=35.0)


def boulder(cue: Cue, radius: float) -> Mesh:
    rng = stream(cue)
    a = np.linspace(-0.3, math.pi / 2, 9)
    angles = np.linspace(0, 2 * math.pi, 15)
    jag = 0.82 + 0.36 * rng.random((9, 15))
    jag[:, -1] = jag[:, 0]
    jag[-1] = 0.9
    p = np.stack([np.cos(a)[:, None] * np.cos(angles) * jag, np.sin(a)[:, None] * 0.62 * jag,
        np.cos(a)[:, None] * np.sin(angles) * jag], -1)
    return grid(p * radius, rock("#7d7a74", 0.12), False)


def crown_mesh(gold: Stuff) -> Mesh:
    """Five points with pearls, a velvet cap, a band of stones."""
    angles = np.linspace(0, 2 * math.pi, 81)
    top = 0.095 + 0.055 * np.maximum(0, np.cos(angles * 5)) ** 1.5
    rows = [np.stack([0.10 * np.cos(angles), np.zeros_like(angles), 0.10 * np.sin(angles)], 1),
            np.stack([0.105 * np.cos(angles), np.full_like(angles, 0.045), 0.105 * np.sin(angles)], 1),
            np.stack([0.125 * np.cos(angles), top, 0.125 * np.sin(angles)], 1)]
    parts = [grid(np.array(rows), gold), around(ball(0.012, enamel("#f2ece0", 0.3)).moved(0.127, 0.158, 0), 5),
             lathe([(0.101, 0.0), (0.108, 0.004), (0.109, 0.03), (0.104, 0.034)], gold, 48),
             lathe(curve([(0.10, 0.05), (0.09, 0.09), (0.05, 0.115), (0.0, 0.12)], 14), cloth("#8f1f2c", 0.01), 32)]
    for k, colour in enumerate(("#b8243a", "#2f7a5a", "#3561a8") * 4):
        parts.append(ball(0.010, Stuff(paint(colour), gloss=1.0, metal=0.5), 1.0, 10).moved(0.109, 0.018, 0).turned("y",
            30.0 * k))
    return join(parts)


def hat(cue: Cue) -> Thing:
    """By its word: crown, top hat, wizard's hat, straw hat, cap."""
    word = cue.word.lower()
    if "crown" in word or "tiara" in word:
        cushion = ball(0.20, cloth("#6a1f3a", 0.012), 0.30).moved(0, 0.055, 0)
        tassels = around(ball(0.018, GOLD).moved(0.20, 0.05, 0), 4, 45)
        return Thing(join([cushion, tassels, crown_mesh(surface(cue, GOLD)).moved(0, 0.105, 0)]), pitch=14.0)
    felt = Stuff(tone(cue, "#26242a"), "weave", tint(tone(cue, "#26242a"), 0.8), 0.006, 0.2, 0.15, wear=0.0)
    band = cloth(second(cue, "#8a2a2a"), 0.004)
    if "wizard" in word or "witch" in word:
        way = [(0.0, 0.0, 0.0), (0.0, 0.16, 0.0), (0.02, 0.30, 0.01), (0.09, 0.38, 0.02), (0.17, 0.36, 0.02)]
        parts = [tube(way, [0.14, 0.10, 0.06, 0.03, 0.006], felt, 28, 40, False),
            lathe(curve([(0.13, 0.01), (0.22, 0.0), (0.30, 0.02)], 14), felt, 48),
                 lathe([(0.136, 0.02), (0.128, 0.06)], band, 40)]
    elif "straw" in word or "sun" in word:
        straw = Stuff(tone(cue, "#d8b86a"), "weave", tint(tone(cue, "#d8b86a"), 0.7), 0.012, 0.6, wear=0.2)
        parts = [lathe(curve([(0.26, 0.0), (0.18, 0.012), (0.10, 0.02), (0.095, 0.08), (0.07, 0.115), (0.0, 0.12)], 30),
            straw, 48), lathe([(0.101, 0.025), (0.098, 0.055)], band, 40)]
    else:
        parts = [lathe([(0.10, 0.0), (0.095, 0.08), (0.098, 0.14), (0.105, 0.19), (0.10, 0.195), (0.0, 0.195)], felt,
            44),
                 lathe(curve([(0.10, 0.004), (0.14, 0.0), (0.17, 0.016), (0.165, 0.022)], 12), felt, 48),
                     lathe([(0.1015, 0.006), (0.098, 0.045)], band, 40)]
    return Thing(join(parts), pitch=14.0)


def mask(cue: Cue) -> Thing:
    """A Venetian mask: gilded half face, eyes cut out, plumes."""
    face_ = surface(cue, enamel("#e8dfc8", 0.15))
    trim = GOLD
    rows = []
    for v in np.linspace(0, 1, 26):
        y = -0.12 + 0.24 * v
        half = 0.085 * math.sin(math.pi * (0.12 + 0.80 * v) ** 0.8) + 0.004
        u = np.linspace(-1, 1, 41)
        nose = 0.032 * np.exp(-((u * half / 0.013) ** 2)) * math.exp(-(((y + 0.018) / 0.032) ** 2))
        brow = 0.010 * math.exp(-(((y - 0.045) / 0.018) ** 2)) * np.cos(u * 1.5)
        lips = 0.010 * np.exp(-((u * half / 0.024) ** 2)) * math.exp(-(((y + 0.068) / 0.011) ** 2))
        rows.append(np.stack([u * half, np.full(41, y), 0.055 * np.sqrt(np.maximum(0, 1 - u * u)) + nose + brow + lips],
            1))
    parts = [grid(np.array(rows), face_)]
    for side in (1.0, -1.0):
        eye = np.array([(side * x, y) for x, y in ((0.014, 0.012), (0.034, 0.024), (0.056, 0.018), (0.036, 0.006))])
        outline = [(float(x), float(y)) for x, y in closed(eye, 24)]
        parts += [prism(outline, 0.05, matt("#060505", 0)).moved(0, 0, 0.034),
            tube([(x, y, 0.060 - 0.25 * abs(x)) for x, y in [*outline, outline[0]]], 0.0028, trim, 6)]
        parts.append(tube([(side * 0.012, 0.04, 0.062), (side * 0.045, 0.055, 0.05), (side * 0.075, 0.04, 0.03)],
            [0.002, 0.004, 0.001], trim, 6, 16))
    parts.append(prism([(float(x), float(y)) for x, y in closed(np.array([(-0.022, -0.066), (0.0, -0.058),
        (0.022, -0.066), (0.0, -0.080)]), 24)], 0.012, enamel("#a8323a", 0.2)).moved(0, 0, 0.062))
    for k, a in enumerate(np.linspace(-0.7, 0.7, 7)):
        plume = [(0.0, 0.10, 0.03), (0.10 * math.sin(a), 0.10 + 0.13 * math.cos(a), 0.02),
            (0.22 * math.sin(a), 0.08 + 0.22 * math.cos(a), 0.0)]
        colour = second(cue, ("#8f2a4a", "#3a7d98", "#c79a3c")[k % 3])
        parts.append(tube(plume, [0.008, 0.026, 0.004], Stuff(colour, "thatch", tint(colour, 0.5), 0.01, 0.6), 10,
            16).scaled(1, 1, 0.5))
    parts.append(ball(0.016, Stuff(paint("#2f7a5a"), gloss=1, metal=0.5)).moved(0, 0.085, 0.055))
    return Thing(join(parts).turned("x", -6).turned("y", 90), pitch=2.0, turned=48.0)


FALLS = "king falls"
"""Trait of a chessboard, with the colour before it."""


def chess(cue: Cue) -> Thing:
    """A king, a knight and pawns on their board; one piece alone by its word."""
    light, dark = wood(tone(cue, "#d8b888"), 0.02, 0.6), wood(second(cue, "#3a2218"), 0.02, 0.6)
    squares = Stuff(paint("#e0c89a"), "checks", paint("#5a3620"), 0.06, gloss=0.6, metal=0.1, wear=0.1)
    board = [box((0.36, 0.02, 0.36), squares, 0.0).moved(0, 0.004, 0), box((0.42, 0.018, 0.42), dark, 0.006)]
    places = ((king(light), 0.03, 0.03), (knight(light), 0.09, -0.09), (pawn(light), 0.09, 0.09),
        (king(dark), -0.09, -0.03), (pawn(dark), -0.03, 0.09), (pawn(dark), 0.03, -0.15),
            (knight(dark).turned("y", 180), -0.09, 0.15), (pawn(light), 0.15, -0.03))
    falls = next((k for k, name in ((0, "white"), (3, "black")) if f"{name} {FALLS}" in cue.traits), -1)
    still = join([*board, *(m.moved(x, 0.024, z) for k, (m, x, z) in enumerate(places) if k != falls)])
    if falls < 0:
        return Thing(still, pitch=20.0, turned=10.0)
    man, x, z = places[falls]

    def turns(phase: float) -> Mesh:
        share = min(max((phase - 0.14) / 0.24, 0.0), 1.0)
        lean = 87.0 * share * share + 3.0 * math.sin(40.0 * phase) * (0.0 < share < 1.0)
        tipped = man.moved(-0.0225, 0, 0).turned("z", -lean).moved(0.0225, 0.004 * share, 0)
        return tipped.moved(x, 0.024, z)

    return Thing(still, turns, 8.0, pictures=16, pitch=20.0, turned=10.0)


FOOT = [(0.0, 0.0), (0.022, 0.0), (0.0225, 0.006), (0.019, 0.010), (0.0195, 0.014), (0.013, 0.022)]


def pawn(stuff: Stuff) -> Mesh:
    return join([lathe([*FOOT, (0.008, 0.045), (0.013, 0.047), (0.013, 0.050), (0.006, 0.053)], stuff, 28),
        ball(0.0125, stuff).moved(0, 0.060, 0)])


def king(stuff: Stuff) -> Mesh:
    body = [*FOOT, (0.009, 0.05), (0.0085, 0.072), (0.015, 0.076), (0.015, 0.080), (0.010, 0.083), (0.014, 0.102),
        (0.011, 0.106), (0.0, 0.110)]
    cross = [box((0.004, 0.022, 0.005), stuff, 0.001).moved(0, 0.106, 0),
        box((0.004, 0.005, 0.016), stuff, 0.001).moved(0, 0.117, 0)]
    return join([lathe(body, stuff, 28), *cross])


def knight(stuff: Stuff) -> Mesh:
    head = [(-0.014, 0.022), (0.014, 0.022), (0.011, 0.040), (0.006, 0.050), (0.022, 0.052), (0.026, 0.060),
        (0.012, 0.078), (0.004, 0.090), (0.0, 0.080), (-0.013, 0.068), (-0.018, 0.045)]
    return join([lathe([*FOOT, (0.0, 0.023)], stuff, 28), prism([(float(x), float(y)) for x,
        y in closed(np.array(head), 44)], 0.018, stuff, 0.005),
            ball(0.0025, matt("#0a0806", 0)).moved(0.010, 0.067, 0.009)])


def orb(cue: Cue) -> Thing:
    """A crystal ball on claws, mist of its colour turning in it."""
    colour = tone(cue, "#7a4ae0")
    mist = Stuff(tint(colour, 0.55), "marble", tint(colour, 2.4), 0.075, glow=0.30, wear=0)
    core = ball(0.103, mist, 1.0, 36)
    parts = [ball(0.112, glass(tint(colour, 1.8), 0.10), 1.0, 40).moved(0, 0.17, 0),
             around(tube([(0.09, 0.0, 0), (0.11, 0.04, 0), (0.06, 0.055, 0), (0.10, 0.09, 0), (0.112, 0.14, 0)],
                 [0.014, 0.012, 0.010, 0.008, 0.003], GOLD, 8, 24), 4),
                     lathe([(0.05, 0.05), (0.07, 0.06), (0.06, 0.075)], GOLD, 32)]
    rgb: Rgb = (colour[0] * 0.9, colour[1] * 0.9, colour[2] * 0.9)
    return Thing(join(parts), lambda phase: core.turned("z", 24).turned("y", 360 * phase).moved(0, 0.17, 0), 9.0,
                 pitch=8.0, pictures=12, lamps=(Lamp((0.0, 0.17, 0.0), 0.22, rgb, 0.15),))


def crystal(cue: Cue) -> Thing:
    """A cluster of six-sided points that glow from their roots; a cut gem by its word."""
    colour = tone(cue, "#6fc0e8")
    body = Stuff(colour, "crystal", tint(colour, 1.7), 0.35, 0.0, 1.0, 0.55, 0.30, wear=0.8)
    word = cue.word.lower()
    rgb = (colour[0] * 1.5, colour[1] * 1.5, colour[2] * 1.5)
    if word in ("gem", "jewel", "diamond", "ruby", "emerald", "sapphire"):
        colour = tone(cue, {"ruby": "#c0203a", "emerald": "#1f9a5a", "sapphire": "#2a56c0"}.get(word, "#d8eef4"))
        cut = Stuff(colour, "crystal", tint(colour, 2.0), 0.02, 0.0, 1.0, 0.9, 0.1, wear=0.9)
        stone_ = [(0.0, 0.0), (0.048, 0.045), (0.05, 0.048), (0.036, 0.062), (0.0, 0.062)]
        return Thing(lathe(stone_, cut, 8).turned("z", 20).moved(0, 0.01, 0), pitch=24.0,
            lamps=(Lamp((0, 0.04, 0), 0.09, rgb, 0.1),))
    rng = stream(cue)
    parts = []
    for k in range(11):
        lean, around_, high = (4.0, 0.0, 1.5) if k == 0 else (float(rng.uniform(12, 58)),
            360 * k / 10 + float(rng.uniform(-20, 20)), float(rng.uniform(0.45, 1.05)))
        r = high * float(rng.uniform(0.11, 0.16))
        point = lathe([(r * 0.75, -0.05), (r, high * 0.25), (r * 0.92, high * 0.74), (0.0, high)], body, 6)
        parts.append(point.turned("y", float(rng.uniform(0, 60))).turned("z", -lean).turned("y",
            around_).moved(0.10 * math.cos(math.radians(around_)) * (k > 0), 0,
                -0.10 * math.sin(math.radians(around_)) * (k > 0)))
    foot = boulder(cue, 0.5).scaled(1, 0.45, 1)
    return Thing(join([*parts, foot]), pitch=8.0, lamps=(Lamp((0.0, 0.5, 0.0), 1.5, rgb, 0.12),
        Lamp((0.0, 0.15, 0.2), 0.6, rgb, 0.12)))


def key(cue: Cue) -> Thing:
    """An old key, standing on its bit."""
    gold = surface(cue, metal("#b08a3c", 0.8, 0.6))
    ring = [(0.034 * math.cos(a), 0.16 + 0.026 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 33)]
    parts = [tube(ring, 0.0065, gold, 10), tube([(0, 0.0, 0), (0, 0.135, 0)], 0.0065, gold, 12),
        lathe([(0.0065, 0.11), (0.011, 0.114), (0.0065, 0.12)], gold, 16),
             prism([(0, 0.004), (0.032, 0.004), (0.032, 0.018), (0.022, 0.018), (0.022, 0.024), (0.032, 0.024),
                 (0.032, 0.04), (0, 0.04)], 0.008, gold, 0.001)]
    return Thing(join(parts).turned("z", -12), pitch=4.0, turned=-20.0)
