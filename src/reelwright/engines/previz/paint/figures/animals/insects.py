"""Bees, dragonflies, beetles, ants, spiders, crabs, snails: small things with many legs. Lengths in body lengths."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.maker import Maker, stride
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.rig import Rows, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_BLACK: Rgb = (0.012, 0.010, 0.010)
_WING: Rgb = (0.78, 0.86, 0.90)


def insect_legs(m: Maker, roots: tuple[float, ...], y: float, span: float, colour: Rgb, thick: float = 0.012,
        aloft: bool = False) -> None:
    """Pairs of jointed legs; neighbours step in turn."""
    for i, x in enumerate(roots):
        for side in (-1.0, 1.0):
            fx, fy = stride(m.phase * 2 + 0.5 * ((i + (side > 0)) % 2), 0.16,
                0.06) if m.moving and not aloft else (0.0, 0.0)
            lean = (x - roots[len(roots) // 2]) * 0.9
            root = vec(x, y, side * 0.08)
            low = y - 0.28 if aloft else 0.0
            foot = vec(x + lean + fx, low + 0.012 + fy, side * span * (0.45 if aloft else 1.0))
            knee = (root + foot) / 2 + vec(0, 0.10 if aloft else 0.16, side * 0.04)
            m.tube([root, knee, foot], (thick, thick * 0.9, thick * 0.5), colour, 9)


def feelers(m: Maker, x: float, y: float, long: float, colour: Rgb) -> None:
    for side in (-1.0, 1.0):
        tip = (x + long * 0.8, y + long * 0.5 + 0.02 * m.wave(2, side), side * long * 0.5)
        m.tube([(x, y, side * 0.03), (x + long * 0.4, y + long * 0.45, side * long * 0.25), tip],
            (0.010, 0.008, 0.010), colour, 7)


def gauze(m: Maker, root: tuple[float, float, float], long: float, broad: float, lift: float, back: float,
        opacity: float = 0.55) -> None:
    """A pair of clear wings, veined."""
    for side in (-1.0, 1.0):
        across = unit(vec(-back, math.sin(lift), side * math.cos(lift)))
        aft = unit(vec(-1.0, 0.15, 0.0))
        o = vec(root[0], root[1], side * root[2])
        points = [o, o + across * long * 0.5 + aft * -broad * 0.25, o + across * long * 0.95,
            o + across * long + aft * broad * 0.4,
            o + across * long * 0.7 + aft * broad, o + across * long * 0.25 + aft * broad * 0.6]
        m.model.sheet([p * m.size for p in points], _WING, curve=True, opacity=opacity, gloss=0.7)
        for k in (0.2, 0.5, 0.8):
            end = o + across * long * 0.9 + aft * broad * k * 0.6
            m.tube([o, end], (0.006, 0.003), (0.25, 0.20, 0.16), 2)


def bee(m: Maker, colour: Rgb, wasp: bool = False) -> None:
    """A furry body with bands; its wings blur."""
    y = 0.5
    u = np.linspace(0, 1, 26)[:, None, None]
    bands = (np.floor(u * 6.5) % 2)
    tones = np.broadcast_to(np.array(_BLACK) + (np.array(colour) - np.array(_BLACK)) * bands, (26, 20, 3))
    slim = 0.75 if wasp else 1.0
    m.body(((-0.06, y, 0.06 * slim, 0.06 * slim), (-0.16, y - 0.01, 0.19 * slim, 0.19 * slim),
        (-0.30, y - 0.03, 0.20 * slim, 0.20 * slim), (-0.46, y - 0.07, 0.11, 0.11), (-0.54, y - 0.10, 0.02, 0.02)),
        colour, 26,
        tones=tones, nap=0.0 if wasp else 0.06 * m.size, lift=0.5)
    m.tube([(-0.53, y - 0.10, 0), (-0.60, y - 0.12, 0)], (0.014, 0.002), _BLACK, 2)
    m.ball(0.05, y + 0.03, 0, 0.17 * slim, tint(colour, 0.75), nap=0.09 * m.size, lift=0.9)
    m.ball(0.26, y + 0.01, 0, 0.125, _BLACK, nap=0.03 * m.size)
    for side in (-1.0, 1.0):
        m.eye(0.30, y + 0.03, side * 0.085, 0.062, (0.05, 0.03, 0.03), 0.3)
    feelers(m, 0.34, y + 0.06, 0.20, _BLACK)
    insect_legs(m, (-0.02, 0.06, 0.14), y - 0.08, 0.30, _BLACK, 0.016, True)
    for k, lift in enumerate((1.05 + 0.75 * m.wave(2), 0.75 + 0.75 * m.wave(2, 1.4))):
        gauze(m, (0.06 - 0.06 * k, y + 0.16, 0.06), 0.52 - 0.12 * k, 0.20, lift, 0.35 + 0.2 * k, 0.42)


def dragonfly(m: Maker, colour: Rgb) -> None:
    y = 0.4
    m.tube([(0.10, y, 0), (-0.10, y + 0.02, 0), (-0.40, y + 0.02 * m.wave(1), 0),
        (-0.62, y - 0.01 + 0.03 * m.wave(1), 0)], (0.045, 0.028, 0.022, 0.018), colour, 30, gloss=0.8)
    m.ball(0.14, y + 0.015, 0, 0.085, tint(colour, 0.9), gloss=0.6)
    for side in (-1.0, 1.0):
        m.eye(0.25, y + 0.03, side * 0.05, 0.062, tint(colour, 1.3), 0.3)
    insect_legs(m, (0.10, 0.15, 0.19), y - 0.05, 0.14, _BLACK, 0.008, True)
    for k, offset in enumerate((0.0, math.pi * 0.6)):
        gauze(m, (0.16 - 0.10 * k, y + 0.06, 0.04), 0.62 - 0.04 * k, 0.14, 0.15 + 0.32 * m.wave(2, offset),
            -0.10 + 0.28 * k, 0.5)


_ROUND, _FINE = ring(48), 120
_ALONG = np.linspace(0, 1, 64)[:, None]
_SPOTS = ((0.22, 0.50), (0.40, 1.05), (0.52, 0.42), (0.68, 0.95), (0.80, 0.40))
"""Of a ladybird on each side: share of the way to its end, radians from the top."""


def _from_top(around: int) -> Rows:
    """(1, around) radians from the top of each point about a body."""
    angles = np.linspace(0, 2 * math.pi, around, endpoint=False)[None]
    off: Rows = np.abs((angles + math.pi / 2) % (2 * math.pi) - math.pi)
    return off


def wing_cases(colour: Rgb, spots: bool) -> Rows:
    """Wing cases: a dark seam between them, spots on both sides."""
    top = _from_top(_FINE)
    seam = np.clip((0.075 - top) / 0.05, 0, 1) * np.clip((_ALONG - 0.06) / 0.05, 0, 1)
    dark = np.maximum(0.8 * seam, np.zeros_like(_ALONG))
    for along, aside in _SPOTS if spots else ():
        away = np.hypot((_ALONG - along) / 0.085, (top - aside) / 0.235)
        dark = np.maximum(dark, np.clip((1.0 - away) / 0.12, 0, 1))
    return _between(colour, _BLACK, dark)


def _collar(plate: Rgb) -> Rows:
    """The black plate behind a ladybird's head: a white patch on each side."""
    along = np.linspace(0, 1, 24)[:, None]
    away = np.hypot((along - 0.42) / 0.22, (_from_top(len(_ROUND)) - 1.02) / 0.30)
    return _between(plate, (0.80, 0.78, 0.72), np.clip((1.0 - away) / 0.15, 0, 1))


def _between(one: Rgb, other: Rgb, share: Rows) -> Rows:
    return np.array(one) * (1 - share[..., None]) + np.array(other) * share[..., None]


def _opened(m: Maker, colour: Rgb, y: float, spots: bool) -> None:
    """Both wing cases held up and aside in flight."""
    open_ = 0.55 + 0.06 * m.wave(2)
    for side in (-1.0, 1.0):
        c, s = math.cos(open_), math.sin(open_)
        rows = ((0.20, 0.08, 0.09), (0.06, 0.20, 0.15), (-0.14, 0.22, 0.165), (-0.32, 0.14, 0.12), (-0.44, 0.02, 0.03))
        rings = []
        for x, high, wide in rows:
            centre = m.at(x, y + high * 0.25 + s * 0.30 * (0.2 - x), side * (wide * 0.92 + s * 0.55 * (0.2 - x)))
            rings.append((centre, vec(0, 0.3 * s, side * c) * wide * m.size,
                unit(vec(0, c, -side * s)) * high * m.size))
        group = m.model.loft(rings, colour, rows=18, gloss=0.85)
        for x, z in ((0.08, 0.16), (-0.10, 0.22), (-0.10, 0.08), (-0.28, 0.14)) if spots else ():
            m.model.spot(m.at(x, y + 0.18, side * z), (0.055 * m.size, 0.05 * m.size), _BLACK, 9.0, decal=True,
                group=group)


def beetle(m: Maker, colour: Rgb, spots: bool, glows: bool, flying: bool) -> None:
    """Beetles and ladybirds with domed wing cases; a firefly has a lamp in its tail."""
    y = 0.45 if flying else 0.14
    plate = _BLACK if spots else tint(colour, 0.7)
    m.body(((0.40, y - 0.02, 0.015, 0.02), (0.37, y, 0.07, 0.08), (0.30, y + 0.01, 0.10, 0.12),
            (0.24, y + 0.01, 0.11, 0.13)), _BLACK, 20, _ROUND, gloss=0.7)
    m.body(((0.315, y + 0.02, 0.07, 0.10), (0.29, y + 0.03, 0.14, 0.18), (0.20, y + 0.04, 0.18, 0.24),
            (0.12, y + 0.04, 0.14, 0.20)), plate, 24, _ROUND, gloss=0.75, tones=_collar(plate) if spots else None)
    for side in (-1.0, 1.0):
        m.eye(0.355, y + 0.035, side * 0.075, 0.030, (0.03, 0.02, 0.02), 0.3)
    feelers(m, 0.37, y + 0.04, 0.16, _BLACK)
    if flying:
        _opened(m, colour, y, spots)
    else:
        m.body(((0.23, y, 0.05, 0.10), (0.19, y + 0.02, 0.18, 0.24), (0.05, y + 0.03, 0.26, 0.33),
                (-0.14, y + 0.02, 0.27, 0.34), (-0.32, y, 0.19, 0.25), (-0.44, y - 0.03, 0.06, 0.10),
                (-0.465, y - 0.04, 0.01, 0.02)), colour, len(_ALONG), ring(_FINE), gloss=0.85,
               tones=wing_cases(colour, spots))
    if glows:
        shine = 0.35 + 0.65 * max(0.0, m.wave(1))
        m.ball(-0.36, y - 0.03, 0, 0.13, (0.80, 1.0, 0.25), glow=shine)
    if flying:
        gauze(m, (0.12, y + 0.16, 0.06), 0.55, 0.24, 0.5 + 0.7 * m.wave(2), 0.3, 0.45)
    insect_legs(m, (-0.16, 0.02, 0.20), y - 0.06 if flying else 0.10, 0.36, _BLACK, 0.018, flying)


def ant(m: Maker, colour: Rgb, carries: str = "", share: float = 1.0) -> None:
    """carries: "leaf" or "crumb": what it holds up in its jaws; share: how large that is."""
    for x, r in ((-0.30, 0.15), (0.0, 0.08), (0.27, 0.12)):
        m.body(((x - r * 1.1, 0.20, r * 0.3, r * 0.3), (x, 0.22, r, r * 0.9), (x + r * 1.1, 0.21, r * 0.3, r * 0.3)),
            colour, 12, gloss=0.5)
    for side in (-1.0, 1.0):
        m.ball(0.32, 0.26, side * 0.08, 0.03, _BLACK, gloss=0.8)
        m.tube([(0.37, 0.18, side * 0.04), (0.45, 0.16, side * 0.02)], (0.02, 0.006), tint(colour, 0.7), 3)
    feelers(m, 0.36, 0.28, 0.22, colour)
    if carries == "leaf":
        sway = 0.05 * m.wave(1)
        edge = ((0.44, 0.20), (0.62, 0.52), (0.46, 0.98), (0.02, 1.18), (-0.42, 1.0), (-0.50, 0.62), (-0.20, 0.36))
        lean = 0.5 * (1.0 - share)
        spread = [(0.44 + (x - 0.44) * share + (sway + lean) * y, 0.20 + (y - 0.20) * share) for x, y in edge]
        m.slab([(x, y, 0.05 * (x + 0.2)) for x, y in spread], mix(paint("#4f8f34"), paint("#86b04a"), 1 - share),
            gloss=0.25)
        rib = [(0.44 + (x - 0.44) * share + (sway + lean) * y, 0.20 + (y - 0.20) * share, 0.06)
            for x, y in ((0.44, 0.20), (0.12, 0.70), (-0.20, 1.06))]
        m.tube(rib, (0.016, 0.012, 0.006), paint("#a8d078"), 8)
    elif carries == "crumb":
        m.ball(0.56, 0.26, 0.0, 0.16, paint("#d8b878"))
    insect_legs(m, (-0.05, 0.0, 0.06), 0.20, 0.42, colour, 0.018)


def spider(m: Maker, colour: Rgb, scorpion: bool) -> None:
    """Eight legs, eight eyes; a scorpion has claws and a tail that strikes."""
    y = 0.17
    if scorpion:
        m.body(((0.26, y, 0.06, 0.12), (0.10, y, 0.09, 0.16), (-0.16, y, 0.08, 0.13), (-0.30, y, 0.05, 0.07)), colour,
            16, gloss=0.5)
        path = [(-0.28, y, 0.0), (-0.46, y + 0.06, 0.0), (-0.54, y + 0.26, 0.0), (-0.44, y + 0.44, 0.0),
            (-0.24, y + 0.50 + 0.02 * m.wave(1), 0.0)]
        m.tube(path, (0.05, 0.05, 0.048, 0.042, 0.05), colour, 22, gloss=0.5)
        m.tube([path[-1], (-0.12, y + 0.46, 0), (-0.08, y + 0.38, 0)], (0.05, 0.03, 0.002), tint(colour, 0.6), 7)
        for side in (-1.0, 1.0):
            hand = (0.58, y + 0.02, side * 0.20)
            m.tube([(0.22, y, side * 0.10), (0.36, y + 0.03, side * 0.28), hand], (0.04, 0.04, 0.05), colour, 9)
            for d in (-1, 1):
                m.tube([hand, (0.68, y + 0.02, side * 0.20 + d * 0.06), (0.76, y + 0.02, side * 0.20 + d * 0.015)],
                    (0.05, 0.036, 0.004), colour, 7)
    else:
        m.ball(-0.24, y + 0.08, 0, 0.21, colour, nap=0.05 * m.size, lift=0.8)
        m.ball(0.08, y + 0.02, 0, 0.13, tint(colour, 0.85), nap=0.03 * m.size, lift=0.8)
        for k, (z, r) in enumerate(((-0.035, 0.03), (0.035, 0.03), (-0.08, 0.02), (0.08, 0.02))):
            m.eye(0.19 - 0.01 * k, y + 0.06, z, r, (0.02, 0.015, 0.015), 0.3, out=vec(1, 0.3, z * 4))
        for side in (-1.0, 1.0):
            m.tube([(0.18, y - 0.02, side * 0.04), (0.22, y - 0.10, side * 0.035)], (0.03, 0.008), _BLACK, 4)
    for i in range(4):
        for side in (-1.0, 1.0):
            fx, fy = stride(m.phase + 0.5 * ((i + (side > 0)) % 2), 0.14, 0.07) if m.moving else (0.0,
                0.02 * max(0.0, m.wave(1, 1.3 * i)) * (i == 0))
            a = -0.9 + 0.6 * i
            foot = vec(0.05 - 0.52 * math.sin(a) * -1 * 0.9 + fx, 0.01 + fy, side * (0.30 + 0.26 * math.cos(a)))
            root = vec(0.08 - 0.04 * (1.5 - i) * -1, y, side * 0.09)
            knee = (root * 0.55 + foot * 0.45) + vec(0, 0.22 if not scorpion else 0.10, 0)
            m.tube([root, knee, foot * 0.8 + knee * 0.2 - vec(0, 0.05, 0), foot], (0.028, 0.026, 0.016, 0.008),
                tint(colour, 0.9), 14, nap=0.0 if scorpion else 0.02 * m.size, lift=0.9)


def crab(m: Maker, colour: Rgb) -> None:
    """Walks sideways: its loop's speed is along its own width."""
    m.body(((0.24, 0.20, 0.04, 0.20), (0.18, 0.22, 0.10, 0.36), (0.0, 0.23, 0.13, 0.44), (-0.16, 0.21, 0.09, 0.34),
        (-0.22, 0.19, 0.03, 0.18)), colour, 18, gloss=0.5)
    m.body(((0.20, 0.15, 0.03, 0.18), (0.0, 0.14, 0.06, 0.34), (-0.18, 0.15, 0.03, 0.18)), paint("#ecd2b4"), 8)
    for side in (-1.0, 1.0):
        m.tube([(0.20, 0.28, side * 0.09), (0.24, 0.38, side * 0.11)], (0.022, 0.018), colour, 4)
        m.eye(0.245, 0.40, side * 0.11, 0.038, (0.03, 0.02, 0.02), 0.3, out=vec(1, 0.3, 0.2 * side))
        wave = 0.05 * m.wave(1, 1.5 * side)
        elbow, hand = (0.34, 0.30 + wave, side * 0.58), (0.52, 0.36 + 1.6 * wave, side * 0.40)
        m.tube([(0.16, 0.20, side * 0.34), elbow, hand], (0.065, 0.065, 0.07), colour, 10, gloss=0.4)
        m.tube([hand, (0.66, 0.42 + 1.6 * wave, side * 0.34), (0.74, 0.38 + 1.6 * wave, side * 0.26)],
            (0.11, 0.085, 0.012), colour, 10, gloss=0.4)
        snap = 0.03 * max(0.0, m.wave(2))
        m.tube([hand, (0.64, 0.31 + 1.6 * wave - snap, side * 0.30), (0.72, 0.34 + 1.6 * wave - snap, side * 0.25)],
            (0.07, 0.05, 0.008), tint(colour, 0.85), 8)
        for i in range(4):
            step, lift = stride(m.phase * 2 + 0.5 * ((i + (side > 0)) % 2), 0.14, 0.05) if m.moving else (0.0, 0.0)
            x = 0.14 - 0.11 * i
            foot = (x * 1.4 - 0.03, 0.01 + lift, side * 0.74 + step)
            m.tube([(x, 0.19, side * 0.34), (x * 1.2, 0.30 + lift, side * 0.56), foot], (0.045, 0.038, 0.008),
                tint(colour, 0.92), 10)


def snail(m: Maker, colour: Rgb) -> None:
    """A turned shell on a soft foot; feelers reach and shrink."""
    skin = paint("#b8a07a")
    creep = 0.03 * m.wave(1)
    m.body(((0.52 + creep, 0.08, 0.05, 0.05), (0.38 + creep, 0.08, 0.08, 0.085), (0.10, 0.07, 0.07, 0.10),
        (-0.28, 0.05, 0.05, 0.08), (-0.52, 0.02, 0.01, 0.02)), skin, 24, gloss=0.6)
    m.tube([(0.36 + creep, 0.10, 0), (0.46 + creep, 0.20, 0), (0.55 + creep, 0.22, 0)], (0.085, 0.075, 0.06), skin, 9,
        gloss=0.6)
    for side in (-1.0, 1.0):
        tip = (0.66 + creep, 0.42 + 0.03 * m.wave(1, side), side * 0.09)
        m.tube([(0.56 + creep, 0.25, side * 0.03), tip], (0.020, 0.014), skin, 5, gloss=0.5)
        m.ball(*tip, 0.026, _BLACK, gloss=0.8)
        m.tube([(0.60 + creep, 0.18, side * 0.03), (0.68 + creep, 0.15, side * 0.06)], (0.016, 0.010), skin, 3)
    snail_shell(m, colour, (-0.06, 0.0, 0.0))


def snail_shell(m: Maker, colour: Rgb, at: tuple[float, float, float]) -> None:
    """A turned shell about 0.9 tall whose middle stands over `at`."""
    turns, count = 2.4, 44
    path, radii = [], []
    for k in range(count):
        t = k / (count - 1)
        a = 2 * math.pi * turns * t
        r = 0.29 * (1 - t) ** 0.85
        path.append((at[0] - r * math.cos(a + 2.2), at[1] + 0.36 + r * math.sin(a + 2.2), at[2] + 0.10 * t))
        radii.append(0.155 * (1 - t) ** 0.8 + 0.02)
    u = np.linspace(0, 1, 70)[:, None, None]
    stripe = 0.5 + 0.5 * np.sin(90 * u)
    tones = np.broadcast_to(np.array(colour) * (0.70 + 0.45 * stripe), (70, 1, 3))
    m.tube(path, radii, colour, 70, gloss=0.6, tones=tones)


def grasshopper(m: Maker, colour: Rgb) -> None:
    y = 0.22
    m.body(((0.38, y + 0.04, 0.07, 0.06), (0.26, y + 0.05, 0.11, 0.085), (0.10, y + 0.04, 0.10, 0.08),
        (-0.30, y - 0.01, 0.06, 0.05), (-0.52, y - 0.05, 0.015, 0.015)), colour, 22, gloss=0.3)
    for side in (-1.0, 1.0):
        m.eye(0.40, y + 0.08, side * 0.05, 0.032, (0.06, 0.03, 0.02), 0.3)
        knee = (-0.26, y + 0.34 + 0.01 * m.wave(1), side * 0.14)
        m.tube([(0.0, y, side * 0.07), knee], (0.06, 0.022), tint(colour, 0.9), 7)
        m.tube([knee, (-0.40, 0.02, side * 0.16), (-0.28, 0.012, side * 0.17)], (0.022, 0.012, 0.010),
            tint(colour, 0.8), 7)
        m.slab([(0.22, y + 0.12, side * 0.07), (-0.10, y + 0.12, side * 0.09), (-0.52, y + 0.04, side * 0.05),
            (-0.20, y + 0.0, side * 0.09)], tint(colour, 0.85))
    feelers(m, 0.42, y + 0.12, 0.34, tint(colour, 0.7))
    insect_legs(m, (0.14, 0.26), y - 0.03, 0.22, tint(colour, 0.85), 0.016)


