"""For games and slopes: rackets, bats, gloves, discs, skis, hoops, weights, trophies. Lengths in m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

CHROME, DARK = metal("#c8cdd2", 1.0, 0.1), matt("#17181b", 0)
FELT = Stuff(paint("#c8d83a"), "thatch", paint("#a8b82a"), 0.004, 0.6, wear=0.0)


def tennis_ball() -> Mesh:
    a = np.linspace(0, 2 * math.pi, 60)
    seam = np.stack([np.cos(a) * 0.75, 0.62 * np.sin(2 * a), np.sin(a) * 0.75], 1)
    seam *= 0.0335 / np.linalg.norm(seam, axis=1, keepdims=True)
    return join([ball(0.033, FELT, 1.0, 28), tube(seam, 0.0014, matt("#f0f2e0", 0), 5, 0, False)])


def racket(cue: Cue) -> Thing:
    """A strung racket leaning, a ball at its foot; a small paddle for table tennis."""
    coat = surface(cue, enamel("#c8281e", 0.3))
    a = np.linspace(0, 2 * math.pi, 61)
    loop = np.stack([np.zeros_like(a), 0.52 + 0.165 * np.sin(a), 0.13 * np.cos(a)], 1)
    string = matt("#f2f0e8", 0)
    parts: list[Mesh] = [tube(loop, 0.0095, coat, 10, 0, False)]
    for t in np.linspace(-0.9, 0.9, 15):
        reach = math.sqrt(1 - t * t)
        parts += [tube([(0, 0.52 - 0.16 * reach, 0.13 * t), (0, 0.52 + 0.16 * reach, 0.13 * t)], 0.0011, string, 4),
                  tube([(0, 0.52 + 0.165 * t, -0.126 * reach), (0, 0.52 + 0.165 * t, 0.126 * reach)], 0.0011, string,
                       4)]
    parts += [tube([(0, 0.37, s * 0.055), (0, 0.29, s * 0.022), (0, 0.23, 0)], 0.009, coat, 10, 14) for s in (1, -1)]
    parts += [tube([(0, 0.0, 0), (0, 0.02, 0), (0, 0.24, 0)], [0.019, 0.016, 0.0145], Stuff(
        paint("#24211f"), "stripes", paint("#3a3632"), 0.03, 0.4, wear=0.1), 12)]
    lean = join(parts).turned("x", -16)
    return Thing(join([lean, tennis_ball().moved(0.08, 0.033, 0.15)]), pitch=6.0, turned=58.0)


def bat(cue: Cue) -> Thing:
    """A baseball bat leaning with a ball."""
    ash = surface(cue, wood("#c08a4c", 0.03, 0.5))
    profile = curve([(0.0, 0.0), (0.024, 0.004), (0.024, 0.02), (0.0125, 0.05), (0.0125, 0.28), (0.022, 0.5),
                     (0.033, 0.68), (0.033, 0.8), (0.018, 0.835), (0.0, 0.84)], 60)
    grip = lathe([(0.0135, 0.04), (0.0138, 0.27)], matt("#2a2522", 0.1), 24)
    return Thing(join([join([lathe(profile, ash, 32), grip]).turned("x", -20), baseball().moved(0.07, 0.037, 0.2)]),
                 pitch=7.0, turned=62.0)


def baseball() -> Mesh:
    a = np.linspace(0, 2 * math.pi, 60)
    seam = np.stack([np.cos(a) * 0.75, 0.62 * np.sin(2 * a), np.sin(a) * 0.75], 1)
    seam *= 0.0372 / np.linalg.norm(seam, axis=1, keepdims=True)
    return join([ball(0.037, matt("#f4f1e8", 0.1), 1.0, 28), tube(seam, 0.0013, matt("#c8281e", 0), 5, 0, False)])


def mitt(cue: Cue) -> Thing:
    """A baseball glove, open, a ball in its pocket."""
    hide = surface(cue, Stuff(paint("#9a5a2a"), "rock", paint("#6a3a1a"), 0.02, 0.3, 0.3, wear=0.4))
    lace = matt("#d8b888", 0)
    fingers = []
    for k, (z, lean, long) in enumerate(((-0.085, -15, 0.15), (-0.032, -5, 0.17), (0.022, 5, 0.165),
                                         (0.075, 16, 0.14))):
        one = tube([(0, 0, 0), (0.025, long * 0.6, 0), (0.07, long, 0)], [0.034, 0.031, 0.024], hide, 14, 16)
        fingers.append(one.turned("x", lean).moved(-0.01 + 0.003 * k, 0.13, z))
    thumb = tube([(0, 0, 0), (0.04, 0.09, 0.05), (0.09, 0.15, 0.06)], [0.04, 0.036, 0.026], hide, 14, 16).moved(
        0.0, 0.075, 0.10)
    palm = ball(0.115, hide, 0.9, 28).scaled(0.42, 1, 1.02).moved(0, 0.10, 0)
    cup = ball(0.085, hide.dyed(tint(hide.colour, 0.75)), 1.0, 24).scaled(0.35, 1, 1).moved(0.04, 0.12, 0.01)
    web = [tube([(0.06, 0.24 - 0.02 * k, 0.10), (0.075, 0.25 - 0.02 * k, 0.15)], 0.006, lace, 6) for k in range(3)]
    cuff = tube([(0.01, 0.02, -0.085), (0.04, 0.015, 0), (0.01, 0.02, 0.085)], 0.026, hide, 12, 16)
    return Thing(join([palm, cup, *fingers, thumb, *web, cuff, baseball().moved(0.085, 0.13, 0.01)]), pitch=10.0,
                 turned=62.0)


def frisbee(cue: Cue) -> Thing:
    """A flying disc, tipped up to show its rings."""
    coat = surface(cue, Stuff(paint("#d8401f"), gloss=0.8, wear=0.0))
    profile = curve([(0.0, 0.03), (0.07, 0.031), (0.11, 0.028), (0.13, 0.014), (0.135, 0.0)], 40)
    rings = [lathe([(r, 0.0305 - 0.2 * max(0.0, r - 0.08) ** 1.2), (r + 0.002, 0.0318 - 0.2 * max(
        0.0, r - 0.08) ** 1.2), (r + 0.004, 0.0305 - 0.2 * max(0.0, r - 0.08) ** 1.2)], coat, 48)
             for r in (0.05, 0.06, 0.07, 0.08)]
    label = lathe([(0.042, 0.0312), (0.0, 0.0312)], matt(second(cue, "#f0ece0"), 0), 36)
    under = lathe([(0.128, 0.002), (0.12, 0.02), (0.0, 0.024)], coat.dyed(tint(coat.colour, 0.6)), 44)
    return Thing(join([lathe(profile, coat, 52), *rings, label, under]).turned("z", -50).moved(0, 0.11, 0), pitch=8.0,
                 turned=48.0)


def skis(cue: Cue) -> Thing:
    """A pair stood upright with their poles."""
    coat, other = surface(cue, enamel("#c8281e", 0.3)), enamel(second(cue, "#f0eee6"), 0.2)
    side = np.array(curve([(0.012, 0.0), (0.0, 0.12), (0.014, 0.8), (0.0, 1.45), (0.02, 1.58), (0.07, 1.68)], 50))
    parts: list[Mesh] = []
    for z in (-0.065, 0.065):
        wide = 0.042 + 0.01 * np.abs(np.linspace(-1, 1, 50)) ** 2
        wide[-6:] *= np.linspace(1.0, 0.25, 6)
        front = np.stack([np.stack([side[:, 0], side[:, 1], z + s * wide], 1) for s in (-1, -0.4, 0.4, 1)], 1)
        parts += [grid(front, coat), grid(front - np.array((0.014, 0, 0)), coat)]
        for s in (0, -1):
            edge = front[:, s]
            parts.append(grid(np.stack([edge, edge - np.array((0.014, 0, 0))], 1), metal("#8a9096", 0.6)))
        parts += [box((0.05, 0.10, 0.06), DARK, 0.012).moved(0.03, 0.66, z),
                  box((0.06, 0.12, 0.065), DARK, 0.015).moved(0.03, 0.88, z),
                  box((0.012, 0.25, 0.05), other, 0.004).moved(0.008, 1.12, z)]
    for z, lean in ((-0.26, -5), (0.26, 5)):
        pole = [tube([(0, 0, 0), (0, 1.1, 0)], [0.006, 0.009], metal("#b8bec4", 0.7), 8),
                tube([(0, 1.04, 0), (0, 1.2, 0)], 0.016, DARK, 10),
                lathe([(0.045, 0.08), (0.05, 0.085), (0.02, 0.09)], DARK, 20)]
        parts.append(join(pole).turned("x", lean).moved(0.0, 0, z))
    return Thing(join(parts), pitch=4.0, turned=58.0)


def hoop(cue: Cue) -> Thing:
    """A basketball hoop: board, ring, net, post."""
    orange, white = enamel(tone(cue, "#e0561c"), 0.1), matt("#f2f0ea", 0.1)
    a = np.linspace(0, 2 * math.pi, 41)
    rim = np.stack([0.27 + 0.225 * np.cos(a), np.full_like(a, 3.05), 0.225 * np.sin(a)], 1)
    parts = [tube([(-0.5, 0, 0), (-0.5, 2.6, 0), (-0.05, 3.2, 0)], 0.06, metal("#5a6066", 0.4), 12),
             box((0.03, 1.05, 1.8), white, 0.01).moved(0, 2.9, 0), tube(rim, 0.012, orange, 8, 0, False),
             tube([(0.02, 3.12, -0.295), (0.02, 3.57, -0.295), (0.02, 3.57, 0.295), (0.02, 3.12, 0.295),
                   (0.02, 3.12, -0.295)], 0.016, orange, 6), box((0.08, 0.08, 0.2), orange).moved(0.03, 3.0, 0)]
    cord = matt("#f6f6f2", 0)
    for k in range(12):
        for way in (1, -1):
            path = [(0.27 + r * math.cos(t), y, r * math.sin(t)) for r, y, t in (
                (0.22, 3.04, k * 0.5236), (0.17, 2.88, k * 0.5236 + 0.26 * way), (0.13, 2.74, k * 0.5236 + 0.52 * way),
                (0.14, 2.62, k * 0.5236 + 0.78 * way))]
            parts.append(tube(path, 0.005, cord, 4, 0, False))
    return Thing(join(parts), pitch=-6.0, turned=48.0)


def dumbbell(cue: Cue) -> Thing:
    coat = surface(cue, matt("#1e2024", 0.2))
    end = lathe([(0.0, 0.0), (0.06, 0.0), (0.065, 0.008), (0.065, 0.05), (0.06, 0.058), (0.0, 0.058)], coat, 6)
    parts = [end.turned("x", 90).turned("x", 0).moved(0, 0.057, 0.06), end.turned("x", -90).moved(0, 0.057, -0.06),
             tube([(0, 0.057, -0.07), (0, 0.057, 0), (0, 0.057, 0.07)], [0.013, 0.016, 0.013], CHROME, 16, 12)]
    return Thing(join(parts), pitch=16.0, turned=28.0)


def trophy(cue: Cue) -> Thing:
    """A two-handled cup on its plinth."""
    gold = surface(cue, metal("#d8a83a", 1.0, 0.1))
    bowl = curve([(0.02, 0.14), (0.03, 0.17), (0.02, 0.20), (0.06, 0.25), (0.085, 0.32), (0.09, 0.40)], 40)
    parts = [box((0.13, 0.06, 0.13), matt("#1a1512", 0.2), 0.006), box((0.10, 0.03, 0.10), matt("#2a201a", 0.2),
             0.006).moved(0, 0.06, 0), lathe([(0.055, 0.09), (0.05, 0.10), (0.02, 0.14)], gold, 36),
             lathe(bowl, gold, 44), lathe([(0.09, 0.40), (0.094, 0.404), (0.086, 0.404), (0.07, 0.30), (0.0, 0.26)],
                                          gold, 44)]
    parts += [tube([(0, 0.38, s * 0.085), (0, 0.40, s * 0.14), (0, 0.33, s * 0.15), (0, 0.27, s * 0.07)], 0.009, gold,
                   10, 30) for s in (1, -1)]
    parts.append(box((0.004, 0.03, 0.08), gold, 0.002).moved(0.066, 0.015, 0))
    return Thing(join(parts), pitch=6.0, turned=62.0)


def sunglasses(cue: Cue) -> Thing:
    """A pair of glasses, lying open; dark where the sun is named."""
    frame = surface(cue, enamel("#1a1a1e", 0.4))
    dark = "sun" in cue.word.lower()
    lens = Stuff(paint("#16181c"), gloss=1.0, metal=0.6, opacity=0.9, wear=0) if dark else glass("#d8eaf0", 0.25)
    outline = curve([(-0.026, 0.012), (0.0, 0.019), (0.026, 0.016), (0.028, -0.002), (0.014, -0.02), (-0.014, -0.02),
                     (-0.028, -0.002), (-0.026, 0.012)], 40)
    parts: list[Mesh] = []
    for z in (-0.034, 0.034):
        s = 1 if z > 0 else -1
        parts += [prism([(s * x, y) for x, y in outline[:-1]], 0.002, lens).turned("y", 90).moved(0, 0.02, z),
                  tube([(0, 0.02 + y, z - s * x) for x, y in outline], 0.0028, frame, 8, 0, False),
                  tube([(0, 0.032, z + s * 0.027), (-0.012, 0.033, z + s * 0.036), (-0.09, 0.03, z + s * 0.036),
                        (-0.125, 0.008, z + s * 0.034)], 0.0026, frame, 8, 40)]
    parts.append(tube([(0, 0.03, -0.009), (0.003, 0.034, 0), (0, 0.03, 0.009)], 0.0028, frame, 8, 10))
    return Thing(join(parts), pitch=14.0, turned=56.0)
