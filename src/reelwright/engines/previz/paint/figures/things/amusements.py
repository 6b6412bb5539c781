"""Machines to play and buy at, and games: arcade cabinets, slot machines, jukeboxes, dice, cards. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    curve,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.things.roadside import plate
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint

STEEL, DARK = metal("#c4ccd2", 1.0, 0.2), matt("#121216", 0.1)
GOLD, WHITE = metal("#e0ac3c", 1.0, 0.1), matt("#f4f2ec", 0.05)
BRIGHT = ("#e8404a", "#f0b82a", "#3aa0e8", "#4ac86a", "#b05ae0", "#f07a2a")


def arcade(cue: Cue) -> Thing:
    """An upright cabinet: marquee, tilted glowing screen, stick and buttons."""
    coat = surface(cue, enamel("#24184a", 0.2))
    side = [(-0.38, 0.0), (0.32, 0.0), (0.32, 0.85), (0.42, 0.95), (0.18, 1.08), (0.06, 1.48), (0.28, 1.56), (0.28,
        1.78), (-0.38, 1.78)]
    walls = [prism(side, 0.03, coat, 0.006).moved(0, 0, z) for z in (-0.33, 0.33)]
    body = prism([(-0.34, 0.02), (0.28, 0.02), (0.28, 0.85), (0.36, 0.93), (0.12, 1.05), (0.0, 1.46), (0.22, 1.56),
        (0.22, 1.74), (-0.34, 1.74)], 0.62, DARK)
    screen = [box((0.02, 0.40, 0.50), lit("#1a3ad8", 0.7)).turned("z", 16).moved(0.115, 1.06, 0),
              *(box((0.022, 0.035, 0.05), lit(BRIGHT[k % 6], 1.3)).turned("z",
                  16).moved(0.125 - 0.029 * (k // 5) * 0.9, 1.36 - 0.085 * (k // 5), -0.17 + 0.085 * (k % 5))
                for k in range(15)), box((0.022, 0.025, 0.09), lit("#4af06a", 1.4)).turned("z", 16).moved(0.118,
                    1.085, 0.05)]
    marquee = [box((0.02, 0.18, 0.60), lit("#f0d02a", 0.8)).moved(0.285, 1.58, 0),
        inscription(printed(cue) or "ARCADE", 0.5, 0.12, matt("#c01c4a", 0)).moved(0.298, 1.67, 0)]
    board = [tube([(0.27, 0.98, -0.14), (0.285, 1.06, -0.14)], 0.008, STEEL, 8), ball(0.024, enamel("#e8202a",
        0.3)).moved(0.287, 1.075, -0.14),
             *(ball(0.02, enamel(c, 0.3), 0.5, 14).moved(0.27 + 0.03 * (k % 2), 0.985 - 0.012 * (k % 2),
                 0.04 + 0.05 * k) for k, c in enumerate(BRIGHT[:4]))]
    stripe = [plate([(-0.3, 0.1 + 0.12 * k), (0.3, 0.32 + 0.12 * k), (0.3, 0.38 + 0.12 * k), (-0.3,
        0.16 + 0.12 * k)], 0.01, matt(BRIGHT[k], 0)).moved(0.285, 0, 0) for k in range(3)]
    return Thing(join([*walls, body, *screen, *marquee, *board, *stripe]), pitch=4.0, turned=38.0,
                 lamps=(Lamp((0.3, 1.25, 0), 0.6, (0.3, 0.45, 1.3), 0.2), Lamp((0.35, 1.67, 0), 0.5, (1.2, 1.0, 0.3),
                     0.0)))


def slot_machine(cue: Cue) -> Thing:
    """A one-armed bandit: three reels, chrome front, lever at its side, lamps above."""
    coat = surface(cue, enamel("#b8142a", 0.35))
    body = prism([(-0.25, 0.0), (0.3, 0.0), (0.3, 0.3), (0.18, 0.42), (0.14, 0.8), (-0.25, 0.95)], 0.56, coat, 0.02)
    arch = plate([(0.28 * math.cos(a), 0.8 + 0.26 * math.sin(a)) for a in np.linspace(0, math.pi, 24)], 0.14,
        GOLD).moved(0.06, 0, 0)
    reel = [box((0.03, 0.2, 0.13), WHITE, 0.01).turned("z", 5).moved(0.175, 0.48, z) for z in (-0.15, 0.0, 0.15)]
    sevens = [inscription("7", 0.1, 0.12, matt("#d01420", 0)).turned("z", 5).moved(0.192, 0.58, z) for z in (-0.15,
        0.0, 0.15)]
    window = [tube([(0.185, 0.46, -0.24), (0.175, 0.70, -0.24), (0.175, 0.70, 0.24), (0.185, 0.46, 0.24), (0.185,
        0.46, -0.24)], 0.016, STEEL, 8)]
    tray = [box((0.14, 0.05, 0.4), STEEL, 0.02).moved(0.34, 0.06, 0), *(lathe([(0.0, 0.0), (0.025, 0.0), (0.025,
        0.006), (0.0, 0.006)], GOLD, 16).turned("x", 15.0 * k).moved(
        0.35, 0.115 + 0.004 * k, -0.14 + 0.05 * k) for k in range(6))]
    lever = [tube([(0.0, 0.45, -0.3), (0.0, 0.47, -0.36), (-0.02, 0.85, -0.38)], 0.016, STEEL, 10, 20), ball(0.045,
        enamel("#e8202a", 0.3)).moved(-0.02, 0.88, -0.38)]
    bulbs = [ball(0.02, lit("#ffe08a", 1.3), 1.0, 10).moved(0.14, 0.8 + 0.235 * math.sin(a), 0.25 * math.cos(a))
        for a in np.linspace(0.1, 3.04, 11)]
    says = inscription(printed(cue) or "JACKPOT", 0.4, 0.1, matt("#b8142a", 0)).moved(0.135, 0.87, 0)
    return Thing(join([body, arch, *reel, *sevens, *window, *tray, *lever, *bulbs, says]), pitch=6.0, turned=52.0,
        lamps=(Lamp((0.2, 0.95, 0), 0.5, (1.3, 1.0, 0.4), 0.2),))


def vending(cue: Cue) -> Thing:
    """A vending machine: lit rows of bottles and snacks behind glass, keypad, flap."""
    coat = surface(cue, enamel("#c8161c", 0.25))
    parts = [box((0.75, 1.85, 1.0), coat, 0.03), box((0.02, 1.25, 0.66), lit("#dfe9f2", 0.55)).moved(0.375, 0.45, 0.12)]
    for row in range(5):
        parts.append(box((0.05, 0.015, 0.64), STEEL).moved(0.395, 0.48 + 0.24 * row, 0.12))
        for k in range(6):
            c, y, z = BRIGHT[(row * 2 + k) % 6], 0.495 + 0.24 * row, -0.14 + 0.104 * k
            parts.append(lathe([(0.0, 0.0), (0.032, 0.0), (0.032, 0.11), (0.014, 0.14), (0.014, 0.16), (0.0, 0.16)],
                enamel(c, 0.2), 12).moved(0.4, y, z) if row % 2 else box(
                (0.03, 0.15, 0.07), enamel(c, 0.1), 0.012).moved(0.4, y, z))
    parts += [box((0.02, 0.36, 0.14), DARK, 0.01).moved(0.378, 0.95, -0.36), *(box((0.02, 0.03, 0.025), STEEL,
        0.005).moved(0.386, 1.0 + 0.05 * (k // 3), -0.40 + 0.04 * (k % 3))
              for k in range(9)), box((0.02, 0.05, 0.1), lit("#4af06a", 0.8)).moved(0.388, 1.2, -0.36), box((0.03,
                  0.2, 0.6), DARK, 0.02).moved(0.378, 0.16, 0.1),
              inscription(printed(cue) or "DRINKS", 0.7, 0.09, WHITE).moved(0.382, 1.775, 0.05), box((0.004, 1.25,
                  0.66), glass("#d8ecf4", 0.12)).moved(0.45, 0.45, 0.12)]
    return Thing(join(parts), pitch=4.0, turned=46.0, lamps=(Lamp((0.5, 1.1, -0.1), 1.0, (0.9, 1.0, 1.15), 0.05),))


def jukebox(cue: Cue) -> Thing:
    """A rounded jukebox, bubbling tubes of light round its arch."""
    oak = surface(cue, wood("#7a3a1c", 0.05, 0.6))
    arch = [(0.44 * math.cos(a), 1.05 + 0.44 * math.sin(a)) for a in np.linspace(0, math.pi, 28)]
    body = plate([(0.44, 0.0), *arch, (-0.44, 0.0)], 0.55, oak)
    tubes_ = [tube([(0.3, 0.15, r), (0.3, 1.05, r), *((0.3, 1.05 + r * math.sin(a), r * math.cos(a))
        for a in np.linspace(0.1, math.pi - 0.1, 20)), (0.3, 1.05, -r), (0.3, 0.15, -r)],
                   0.03, lit(c, 1.0), 10) for r, c in ((0.39, "#ff8a2a"), (0.31, "#e83a8a"))]
    window = plate([(0.26, 0.82), *((0.26 * math.cos(a), 1.05 + 0.26 * math.sin(a)) for a in np.linspace(0, math.pi,
        20)), (-0.26, 0.82)], 0.02, lit("#ffe2a0", 0.5)).moved(0.285, 0, 0)
    discs = [lathe([(0.0, 0.0), (0.07, 0.0), (0.07, 0.004), (0.0, 0.004)], DARK, 24).turned("x", 75).moved(0.3, 1.0,
        -0.18 + 0.06 * k) for k in range(7)]
    grille = [box((0.02, 0.012, 0.5), GOLD).moved(0.29, 0.2 + 0.05 * k, 0) for k in range(9)]
    keys = [box((0.05, 0.025, 0.035), WHITE, 0.006).moved(0.31, 0.73, -0.22 + 0.049 * k) for k in range(10)]
    return Thing(join([body, *tubes_, window, *discs, *grille, *keys, box((0.08, 0.05, 0.6), STEEL,
        0.015).moved(0.29, 0.68, 0)]), pitch=3.0, turned=48.0,
                 lamps=(Lamp((0.35, 1.1, 0), 0.9, (1.3, 0.6, 0.4), 0.1),))


def gas_pump(cue: Cue) -> Thing:
    """A petrol pump of old: round-shouldered, a globe on top, hose and nozzle."""
    red, pale = surface(cue, enamel("#c8161c", 0.3)), enamel(second(cue, "#f0ece0"), 0.2)
    body = plate([(0.26, 0.0), (0.26, 1.35), (0.2, 1.5), (-0.2, 1.5), (-0.26, 1.35), (-0.26, 0.0)], 0.42, red)
    parts = [box((0.5, 0.1, 0.62), DARK, 0.02), body, box((0.02, 0.34, 0.4), pale, 0.02).moved(0.215, 1.02, 0),
        box((0.02, 0.5, 0.42), pale, 0.02).moved(0.213, 0.35, 0),
             inscription("GAS", 0.3, 0.14, matt("#c8161c", 0)).moved(0.226, 0.6, 0), inscription("012.5", 0.3, 0.1,
                 DARK).moved(0.228, 1.24, 0), inscription("4.80", 0.2, 0.08, DARK).moved(0.228, 1.1, 0),
             lathe([(0.1, 1.5), (0.1, 1.58)], STEEL, 24), ball(0.2, lit("#fff4dc", 0.7), 1.0, 28).scaled(0.55, 1,
                 1).moved(0, 1.76, 0), inscription(printed(cue) or "FUEL", 0.26, 0.1, matt("#c8161c",
                     0)).moved(0.115, 1.76, 0),
             tube([(0.0, 1.2, -0.27), (0.05, 0.9, -0.42), (0.05, 0.3, -0.46), (0.05, 0.25, -0.36), (0.05, 0.8,
                 -0.33)], 0.022, DARK, 8, 40),
             tube([(0.05, 0.8, -0.33), (0.05, 0.95, -0.31), (0.16, 1.02, -0.31)], 0.03, STEEL, 10, 16)]
    return Thing(join(parts), pitch=4.0, turned=48.0, lamps=(Lamp((0.1, 1.76, 0), 0.4, (1.1, 1.0, 0.7), 0.0),))


# -- games
def dice(cue: Cue) -> Thing:
    """Two dice with their pips."""
    ivory, ink = surface(cue, enamel("#f2efe6", 0.1)), matt("#141416" if "red" not in cue.colours else "#f4f2ec", 0)
    spots = {1: ((0, 0),), 2: ((-1, -1), (1, 1)), 3: ((-1, -1), (0, 0), (1, 1)), 5: ((-1, -1), (1, 1), (0, 0), (-1,
        1), (1, -1)),
             6: ((-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1)), 4: ((-1, -1), (1, 1), (-1, 1), (1, -1))}

    def one(faces: tuple[int, int, int]) -> Mesh:
        cube = box((0.1, 0.1, 0.1), ivory, 0.014).moved(0, -0.05, 0)
        pip = lathe([(0.0, 0.0), (0.0105, 0.0), (0.008, 0.0012), (0.0, 0.0014)], ink, 16)
        parts = [cube]
        for n, (axis, angle) in zip(faces, (("y", 0.0), ("z", -90.0), ("x", 90.0)), strict=True):
            parts += [pip.moved(0.027 * a, 0.05, 0.027 * b).turned(axis, angle) for a, b in spots[n]]
        return join(parts).moved(0, 0.05, 0)

    return Thing(join([one((5, 3, 6)).turned("y", 20), one((6, 4, 2)).turned("y", -25).moved(0.02, 0, 0.16)]),
        pitch=24.0, turned=-60.0)


def cards(cue: Cue) -> Thing:
    """A hand of cards fanned: ace, king and their like in red and black."""
    red, ink = matt("#c8141e", 0), matt("#17171a", 0)
    parts = []
    for k, (name, colour) in enumerate((("10", ink), ("J", red), ("Q", ink), ("K", red), ("A", ink))):
        card = [box((0.003, 0.22, 0.15), WHITE, 0.001), inscription(name, 0.034, 0.036, colour).moved(0.004, 0.195,
            0.052), inscription(name, 0.034, 0.036, colour).moved(0.004, 0.025, -0.052)]
        suit = [(-0.025, 0.0), (0.0, -0.035), (0.025, 0.0), (0.0, 0.035)] if colour is red else [(-0.03, -0.012),
            (-0.012, -0.02), (-0.012, -0.035), (0.012, -0.035), (0.012, -0.02), (0.03, -0.012), (0.0, 0.04)]
        card.append(plate(suit, 0.002, colour).scaled(1, 1.3, 1.3).moved(0.0035, 0.115, 0))
        parts.append(join(card).turned("x", 30.0 - 15.0 * k).moved(0.005 * k, 0, 0))
    return Thing(join(parts).moved(0, 0.03, 0), pitch=6.0, turned=60.0)


def rubik(cue: Cue) -> Thing:
    """A cube of coloured squares, its top layer turned."""
    colours = ("#c8141e", "#1a52c8", "#f4d01c", "#f4f2ec", "#f0701a", "#1a9a3c")
    rng = np.random.default_rng(cue.seed)
    stickers = [enamel(c, 0.05) for c in colours]

    def layer(y: float) -> Mesh:
        parts = [box((0.18, 0.06, 0.18), DARK, 0.006).moved(0, y, 0)]
        for side in range(4):
            for k in range(3):
                parts.append(box((0.004, 0.05, 0.05), stickers[int(rng.integers(6))], 0.002).moved(0.091, y + 0.005,
                    -0.06 + 0.06 * k).turned("y", 90.0 * side))
        if y > 0.1:
            parts += [box((0.05, 0.004, 0.05), stickers[int(rng.integers(6))], 0.002).moved(-0.06 + 0.06 * i,
                y + 0.059, -0.06 + 0.06 * j) for i in range(3) for j in range(3)]
        return join(parts)

    return Thing(join([layer(0.0), layer(0.06), layer(0.12).turned("y", 24)]), pitch=24.0, turned=10.0)


def jigsaw(cue: Cue) -> Thing:
    """A jigsaw nearly done: a picture in pieces, some lying apart."""
    hues = ("#5a9ad0", "#7ab8e0", "#e8e2d0", "#4a8a4a", "#6aa84a", "#c8a04a")

    def piece(stuff: Stuff) -> Mesh:
        s, out = 0.05, []
        for k in range(4):
            edge = [(-s, -s), (-0.3 * s, -s), (-0.36 * s, -1.36 * s), (0.0, -1.5 * s), (0.36 * s, -1.36 * s),
                (0.3 * s, -s)] if k % 2 else [
                (-s, -s), (-0.3 * s, -s), (-0.36 * s, -0.66 * s), (0.0, -0.52 * s), (0.36 * s, -0.66 * s), (0.3 * s,
                    -s)]
            c, d = math.cos(k * math.pi / 2), math.sin(k * math.pi / 2)
            out += [(x * c - y * d, x * d + y * c) for x, y in edge]
        return prism(out, 0.012, stuff, 0.002).turned("x", 90)

    parts: list[Mesh] = []
    for i in range(6):
        for j in range(4):
            if (i, j) in ((5, 3), (5, 2), (4, 3)):
                continue
            hue = paint(hues[(0 if j < 1 else 1 if j < 2 else 3 if j < 3 else 4) if (i + 2 * j) % 5
                else 2 + 3 * (j > 1)])
            parts.append(piece(Stuff(hue, wear=0.05)).turned("y", 90.0 * ((i + j) % 2)).moved(-0.28 + 0.1 * i, 0.006,
                -0.15 + 0.1 * j))
    parts += [piece(Stuff(paint(hues[k]), wear=0.05)).turned("y", t).moved(x, 0.006, z) for k, x, z, t in ((3, 0.36,
        0.12, 25), (4, 0.22, 0.32, 70), (1, 0.4, 0.28, 140))]
    return Thing(join(parts), pitch=42.0, turned=-35.0)


def dominoes(cue: Cue) -> Thing:
    """A row of dominoes falling one against the next; where they are said to fall, one sees them go."""
    ivory, ink = surface(cue, enamel("#f2efe6", 0.1)), matt("#141416", 0)

    def tile(k: int, lean: float) -> Mesh:
        dots = [ball(0.006, ink, 1.0, 8).scaled(0.4, 1, 1).moved(0.0125, y, z) for y, z in ((0.025, -0.012), (0.05,
            0.012), (0.075, 0.0), (0.1, -0.012), (0.1, 0.012))[: 2 + k % 4]]
        body = join([box((0.024, 0.12, 0.06), ivory, 0.004), box((0.0245, 0.003, 0.05), ink).moved(0, 0.059, 0), *dots])
        return body.turned("z", -lean).moved(0.075 * k - 0.3, 0, 0.015 * math.sin(k * 0.7))

    if cue.deed not in _TOPPLE:
        return Thing(join([tile(k, max(0.0, 46.0 - 9.5 * k)) for k in range(9)]), pitch=14.0, turned=20.0)

    def turns(phase: float) -> Mesh:
        front = 14.0 * phase / 0.8 - 2.0  # of the wave that goes through the row
        return join([tile(k, 52.0 * min(1.0, max(0.0, (front - k) / 3.2)) ** 1.6) for k in range(9)])

    return Thing(box((0.001, 0.001, 0.001), ivory), turns, 5.5, pitch=14.0, turned=20.0, pictures=8)


_TOPPLE = ("fall", "topple", "tumble", "collapse", "knock", "tip")


def pool_table(cue: Cue) -> Thing:
    felt, oak = surface(cue, matt("#1c6a3c", 0)), wood("#5a2f18", 0.05, 0.5)
    balls = [ball(0.045, enamel(c, 0.3), 1.0, 16).moved(0.45 + 0.08 * r, 0.9, 0.045 * (2 * k - r)) for r in range(4)
        for k, c in enumerate((BRIGHT * 2)[r : 2 * r + 1])]
    parts = [box((2.5, 0.06, 1.4), felt).moved(0, 0.8, 0), *(box((2.74, 0.16, 0.13), oak, 0.03).moved(0, 0.76, z)
        for z in (-0.72, 0.72)), *(box((0.13, 0.16, 1.5), oak, 0.03).moved(x, 0.76, 0)
             for x in (-1.3, 1.3)), box((2.4, 0.25, 1.3), oak, 0.02).moved(0, 0.55, 0), *(lathe(curve([(0.06, 0.0),
                 (0.09, 0.2), (0.06, 0.3), (0.1, 0.56)], 20), oak, 20).moved(x, 0, z)
             for x in (-1.1, 1.1) for z in (-0.55, 0.55)), *(lathe([(0.0, 0.925), (0.075, 0.925)], DARK, 18).moved(x,
                 0, z) for x in (-1.24, 0, 1.24) for z in (-0.67, 0.67)),
             *balls, ball(0.045, enamel("#f4f2ec", 0.2), 1.0, 16).moved(-0.55, 0.9, 0), tube([(-0.66, 0.92, 0),
                 (-1.9, 1.06, 0.1)], [0.010, 0.02], wood("#c8a060", 0.03, 0.4), 8)]
    return Thing(join(parts), pitch=22.0, turned=5.0)


def target(cue: Cue) -> Thing:
    """An archery target on its legs; a dartboard on a wall board; arrows or darts in it."""
    board = "dart" in cue.word
    hues = ("#f4f2ec", "#17171a", "#2a7ac8", "#c8161c", "#f0c81c") if not board else ("#17171a", "#f0e8d0",
        "#1c7a3c", "#f0e8d0", "#c8161c")
    rings_ = [lathe([(0.0, 0.0), (r, 0.0), (r, 0.02), (0.0, 0.022 + 0.004 * k)], matt(c, 0), 48).turned("z", -90)
        for k, (r, c) in enumerate(zip((0.6, 0.48, 0.36, 0.24, 0.11), hues, strict=True))]
    if board:
        rings_ += [plate([(0.25 * math.cos(a), 0.25 * math.sin(a)), (0.46 * math.cos(a), 0.46 * math.sin(a)),
            (0.46 * math.cos(a + 0.157), 0.46 * math.sin(a + 0.157)), (0.25 * math.cos(a + 0.157), 0.25 * math.sin(
            a + 0.157))], 0.01, matt("#17171a" if k % 2 else "#c8161c", 0)).moved(0.03, 0, 0) for k,
                a in enumerate(np.linspace(0, 2 * math.pi, 20, endpoint=False)) if k % 2]
    shaft = [tube([(0.02, y, z), (0.55, y + 0.05, z)], 0.010, wood("#c8a060", 0.02), 6) for y, z in ((0.03, 0.02),
        (-0.08, 0.1), (0.12, -0.07))]
    vanes = [prism([(0.42, 0.0), (0.55, 0.0), (0.56, 0.05), (0.46, 0.05)], 0.004, matt(second(cue, "#c8161c"),
        0)).turned("x", t).moved(0, y + 0.045, z)
             for y, z in ((0.03, 0.02), (-0.08, 0.1), (0.12, -0.07)) for t in (0, 120, 240)]
    face = join([*rings_, *shaft, *vanes])
    if board:
        return Thing(join([face.scaled(0.6), box((0.04, 1.0, 1.0), wood("#5a361c", 0.08, 0.2), 0.02).moved(-0.03,
            -0.5, 0)]).moved(0, 0.5, 0), pitch=0.0, turned=52.0)
    legs = [tube([(-0.05, 1.7, 0), (0.15, 0, s * 0.5)], 0.03, wood("#8a6238", 0.05), 8) for s in (1,
        -1)] + [tube([(-0.05, 1.6, 0), (-0.75, 0, 0)], 0.03, wood("#8a6238", 0.05), 8)]
    return Thing(join([face.turned("z", 8).moved(0.06, 0.95, 0), *legs]), pitch=2.0, turned=46.0)


def checkers(cue: Cue) -> Thing:
    """A draughts board with red and black men."""
    parts = [box((0.5, 0.03, 0.5), wood("#5a3018", 0.04, 0.4), 0.006)]
    parts += [box((0.056, 0.002, 0.056), matt("#e8d8b0" if (i + j) % 2 else "#3a1c10",
        0.05)).moved(-0.196 + 0.056 * i, 0.03, -0.196 + 0.056 * j) for i in range(8) for j in range(8)]
    man = lambda s: lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.012), (0.016, 0.010), (0.0, 0.010)], s, 20)  # noqa: E731
    red, black = enamel("#c8201c", 0.2), enamel("#1c1c20", 0.3)
    parts += [man(red if j < 3 else black).moved(-0.196 + 0.056 * i, 0.032, -0.196 + 0.056 * j) for i in range(8)
        for j in (0, 1, 2, 5, 6, 7) if not (i + j) % 2]
    return Thing(join(parts), pitch=30.0, turned=20.0)


def chips(cue: Cue) -> Thing:
    """Stacks of poker chips."""
    def stack(c: str, n: int) -> Mesh:
        face, rim = matt(c, 0), Stuff(paint(c), "stripes", paint("#f4f2ec"), 0.03)
        return join([lathe([(0.0, 0.0), (0.04, 0.0), (0.04, 0.009)], rim, 28).moved(0, 0.0105 * k, 0)
            for k in range(n)] + [lathe([(0.0, 0.0), (0.04, 0.0)], face, 28).moved(0, 0.0105 * n, 0), lathe([(0.0,
                0.0), (0.022, 0.0)], WHITE, 24).moved(0, 0.0105 * n + 0.001, 0)])
    return Thing(join([stack("#c8161c", 12).moved(-0.09, 0, 0), stack("#1a52c8", 8), stack("#17171a", 5).moved(0.09,
        0, 0.02), stack("#1c8a3c", 9).moved(0.03, 0, -0.09)]), pitch=20.0)


GOODS = (
    (arcade, 1.78, "arcade machine, arcade cabinet, arcade game, video game machine"),
    (slot_machine, 1.06, "slot machine, one-armed bandit, fruit machine"), (vending, 1.85, "vending machine"),
    (jukebox, 1.5, "jukebox"), (gas_pump, 1.97, "gas pump, petrol pump, fuel pump"), (dice, 0.12, "dice,"
     " pair of dice, die, game die"),
    (cards, 0.25, "playing card, playing cards, deck of cards, poker hand, hand of cards"),
    (rubik, 0.18, "rubik's cube, rubiks cube, rubik cube"),
    (jigsaw, 0.5, "puzzle, jigsaw puzzle, jigsaw, puzzle piece, puzzle pieces"), (dominoes, 0.14, "domino, dominoes"),
    (pool_table, 1.0, "pool table, billiard table, snooker table"),
    (target, 1.6, "archery target, target, dartboard, dart board, bullseye"),
    (checkers, 0.1, "checkers, draughts, checkerboard, board game"),
    (chips, 0.13, "poker chip, poker chips, casino chips"),
)
