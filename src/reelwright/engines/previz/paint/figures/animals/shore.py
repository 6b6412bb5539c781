"""Rays, seahorses, starfish, lobsters, hermit crabs, shrimps, squids, urchins. Lengths in body lengths."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.insects import snail_shell
from reelwright.engines.previz.paint.figures.animals.maker import Maker, stride
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.rig import Rows, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(24)
_BLACK: Rgb = (0.012, 0.010, 0.010)
SIDES = (-1.0, 1.0)


def _two_tone(rows: int, top: Rgb, under: Rgb, spots: bool = False) -> Rows:
    """(rows, 24, 3): dark above and pale below, with dots above."""
    angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    u = np.linspace(0, 1, rows)[:, None]
    share = np.clip((-np.sin(angle) + 0.05) / 0.3, 0, 1) + 0 * u
    tone = np.array(top) + (np.array(under) - np.array(top)) * share[..., None]
    if spots:
        dots = (np.sin(31 * u + 2 * np.cos(3 * angle)) * np.sin(6 * angle + 9 * u) > 0.62) & (share < 0.2)
        tone = tone + (np.array(under) - tone) * (0.7 * dots)[..., None]
    out: Rows = np.clip(tone, 0, 1)
    return out


def ray(m: Maker, colour: Rgb) -> None:
    """A manta: wings that beat like a bird's, horns at the mouth, a whip of a tail."""
    under = paint("#d8dcdc")
    y = 0.30
    m.body(((0.42, y, 0.03, 0.14), (0.34, y, 0.07, 0.20), (0.05, y + 0.02, 0.11, 0.22), (-0.26, y, 0.06, 0.12),
        (-0.42, y, 0.02, 0.03)), colour, 20, _ROUND, tones=_two_tone(20, colour, under, True), gloss=0.35)
    for side in SIDES:
        rings = []
        for z, x, chord in ((0.06, 0.02, 0.40), (0.24, 0.03, 0.36), (0.46, -0.02, 0.25), (0.66, -0.10, 0.12),
                (0.82, -0.20, 0.03), (0.88, -0.26, 0.006)):
            beat = 0.42 * m.wave(1, -1.5 * z) * z + 0.05 * z
            rings.append((m.at(x, y + beat, side * z * (1 - 0.10 * abs(beat))), vec(chord, 0, 0) * m.size,
                vec(0, max(0.012, 0.07 * (1 - z)), 0) * m.size))
        m.model.loft(rings, colour, rows=24, circle=_ROUND, tones=_two_tone(24, colour, under, True), gloss=0.35)
        m.tube([(0.36, y, side * 0.15), (0.50, y - 0.02, side * 0.17), (0.56, y - 0.06, side * 0.13)],
            (0.045, 0.04, 0.015), colour, 8, gloss=0.3)
        m.eye(0.36, y + 0.03, side * 0.19, 0.022, (0.03, 0.03, 0.03), 0.3)
    m.tube([(-0.38, y, 0), (-0.75, y + 0.02, 0.04 * m.wave(1)), (-1.25, y - 0.02, 0.10 * m.wave(1, -1.0))],
        (0.022, 0.012, 0.003), tint(colour, 0.8), 20)


def seahorse(m: Maker, colour: Rgb) -> None:
    """Upright, ringed, its tail in a curl; the back fin flutters."""
    path = [(0.10, 0.90, 0), (0.02, 0.86, 0), (-0.03, 0.76, 0), (0.02, 0.64, 0), (0.06, 0.52, 0), (0.02, 0.38, 0),
        (-0.04, 0.26, 0), (-0.05, 0.15, 0), (0.01, 0.06, 0), (0.09, 0.05, 0), (0.12, 0.11, 0), (0.08, 0.15, 0),
        (0.05, 0.125, 0)]
    radii = (0.075, 0.075, 0.060, 0.095, 0.115, 0.085, 0.055, 0.040, 0.030, 0.024, 0.019, 0.014, 0.008)
    u = np.linspace(0, 1, 90)[:, None, None]
    bands = 0.78 + 0.34 * (0.5 + 0.5 * np.cos(2 * math.pi * 26 * u))
    m.tube(path, radii, colour, 90, tones=np.broadcast_to(np.array(colour) * bands, (90, 1, 3)), gloss=0.2)
    m.tube([(0.14, 0.89, 0), (0.24, 0.86, 0), (0.31, 0.835, 0)], (0.045, 0.026, 0.032), tint(colour, 1.05), 9)
    for side in SIDES:
        m.eye(0.15, 0.92, side * 0.055, 0.030, paint("#e8c860"), 0.5)
        m.slab([(0.02, 0.78, side * 0.05), (-0.06, 0.82 + 0.02 * m.wave(4), side * 0.12), (-0.05, 0.74, side * 0.11)],
            tint(colour, 1.15), opacity=0.9)
    for k, (x, y) in enumerate(((0.08, 0.985), (0.03, 0.97), (-0.02, 0.92), (-0.07, 0.84), (-0.06, 0.70))):
        m.tube([(x, y - 0.03, 0), (x - 0.03, y + 0.05 - 0.01 * k, 0)], (0.022, 0.004), tint(colour, 0.85), 3)
    m.slab([(-0.02, 0.62, 0), (-0.16, 0.60 + 0.02 * m.wave(4), 0.02), (-0.17, 0.48, -0.02 * m.wave(4)),
        (-0.05, 0.42, 0)], mix(colour, (1.0, 0.9, 0.7), 0.4), opacity=0.85)


def starfish(m: Maker, colour: Rgb) -> None:
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.3
        x, z = math.cos(a), math.sin(a)
        curl = 0.03 * m.wave(1, k)
        arm = [(0, 0.10, 0), (0.22 * x, 0.10, 0.22 * z), (0.40 * x, 0.07, 0.40 * z),
            (0.54 * x - curl * z, 0.035, 0.54 * z + curl * x)]
        m.tube(arm, (0.15, 0.115, 0.075, 0.02), tint(colour, 0.96 + 0.04 * (k % 2)), 18, gloss=0.15)
        for j in range(6):
            q = 0.06 + 0.085 * j
            m.ball(q * x, 0.215 - 0.028 * j, q * z, 0.022 - 0.002 * j, mix(colour, (1, 0.9, 0.75), 0.55))


def _claw(m: Maker, points: tuple[tuple[float, float, float], tuple[float, float, float]], side: float, size: float,
        colour: Rgb) -> None:
    """An arm and its pincers."""
    elbow, hand = points
    m.tube([(0.20, 0.12, side * 0.09), elbow, hand], (0.040 * size, 0.042 * size, 0.050 * size), colour, 12, gloss=0.5)
    x, y, z = hand
    snap = 0.02 * max(0.0, m.wave(1, side))
    m.tube([hand, (x + 0.12 * size, y + 0.02, z - side * 0.03), (x + 0.27 * size, y + 0.01, z - side * 0.07)],
        (0.085 * size, 0.080 * size, 0.010), colour, 12, gloss=0.5)
    m.tube([hand, (x + 0.10 * size, y - 0.05 - snap, z + side * 0.045), (x + 0.22 * size, y - 0.045 - snap,
        z + side * 0.02)], (0.060 * size, 0.046 * size, 0.006), tint(colour, 0.9), 10, gloss=0.5)


def _walking_legs(m: Maker, xs: tuple[float, ...], y: float, span: float, colour: Rgb) -> None:
    for i, x in enumerate(xs):
        for side in SIDES:
            fx, fy = stride(m.phase * 2 + 0.5 * ((i + (side > 0)) % 2), 0.10, 0.04) if m.moving else (0.0, 0.0)
            foot = (x * 1.25 + fx, 0.008 + fy, side * span)
            m.tube([(x, y, side * 0.07), (x * 1.1, y + 0.10, side * span * 0.62), foot], (0.022, 0.020, 0.006),
                colour, 9,
                gloss=0.3)


def lobster(m: Maker, colour: Rgb) -> None:
    """Long body, great pincers, feelers, a fan of a tail."""
    y = 0.12
    m.body(((0.30, y + 0.02, 0.02, 0.02), (0.22, y + 0.01, 0.065, 0.07), (0.08, y + 0.01, 0.095, 0.10),
        (-0.10, y, 0.085, 0.095), (-0.14, y, 0.06, 0.08)), colour, 22, gloss=0.6)
    for k in range(6):
        x, r = -0.16 - 0.068 * k, 0.082 - 0.006 * k
        drop = 0.008 * k * k * 0.25
        m.body(((x + 0.045, y - drop, r * 0.86, r * 0.95), (x, y - drop, r, r * 1.1), (x - 0.030, y - drop, r * 0.9,
            r)),
            tint(colour, 0.94 + 0.08 * (k % 2)), 8, gloss=0.6)
    for k in range(5):
        a = (k - 2) * 0.42
        m.slab([(-0.53, y - 0.05, 0), (-0.64, y - 0.05, math.sin(a) * 0.13 - 0.03), (-0.72, y - 0.06,
            math.sin(a) * 0.22),
            (-0.64, y - 0.05, math.sin(a) * 0.13 + 0.03)], tint(colour, 0.85))
    for side in SIDES:
        big = 1.15 if side > 0 else 0.95
        lift = 0.03 * m.wave(1, side)
        _claw(m, ((0.36, 0.15 + lift, side * 0.26), (0.50, 0.15 + lift, side * 0.22)), side, big, colour)
        m.tube([(0.26, y + 0.06, side * 0.03), (0.31, y + 0.09, side * 0.045)], (0.014, 0.012), colour, 4)
        m.eye(0.315, y + 0.10, side * 0.048, 0.018, _BLACK, 0.3)
        m.tube([(0.28, y + 0.04, side * 0.03), (0.42, y + 0.24 + 0.02 * m.wave(1, side), side * 0.12),
            (0.05, y + 0.46, side * 0.30), (-0.5, y + 0.44, side * 0.42)], (0.012, 0.009, 0.006, 0.003), tint(colour,
            0.85), 24)
    _walking_legs(m, (0.14, 0.05, -0.04, -0.11), y - 0.02, 0.26, tint(colour, 0.9))


def hermit_crab(m: Maker, colour: Rgb) -> None:
    """A crab's front half in a snail's borrowed house."""
    snail_shell(m, paint("#c9a67c"), (-0.10, 0.06, 0.0))
    skin = colour
    m.tube([(-0.02, 0.20, 0), (0.20, 0.17, 0), (0.30, 0.16, 0)], (0.14, 0.11, 0.07), skin, 12, gloss=0.3)
    for side in SIDES:
        m.tube([(0.28, 0.21, side * 0.035), (0.34, 0.34, side * 0.06)], (0.020, 0.016), skin, 5)
        m.eye(0.345, 0.36, side * 0.062, 0.032, (0.02, 0.02, 0.03), 0.3, out=vec(1, 0.3, 0.3 * side))
        m.tube([(0.30, 0.18, side * 0.05), (0.50, 0.30 + 0.02 * m.wave(2, side), side * 0.14), (0.62, 0.22,
            side * 0.2)],
            (0.010, 0.007, 0.004), tint(skin, 0.8), 9)
        lift = 0.03 * m.wave(1, side)
        _claw(m, ((0.36, 0.14 + lift, side * 0.22), (0.44, 0.10 + lift, side * 0.18)), side, 1.25 if side > 0 else 0.8,
            skin)
        for i, x in enumerate((0.16, 0.04)):
            fx, fy = stride(m.phase * 2 + 0.5 * ((i + (side > 0)) % 2), 0.10, 0.04) if m.moving else (0.0, 0.0)
            m.tube([(x, 0.16, side * 0.10), (x + 0.10, 0.30, side * 0.28), (x + 0.14 + fx, 0.010 + fy, side * 0.40)],
                (0.040, 0.034, 0.008), tint(skin, 0.92), 12, gloss=0.3)


def shrimp(m: Maker, colour: Rgb) -> None:
    path = [(0.36, 0.30, 0), (0.22, 0.34, 0), (0.0, 0.34, 0), (-0.20, 0.26, 0), (-0.32, 0.12, 0), (-0.30, 0.02, 0)]
    u = np.linspace(0, 1, 50)[:, None, None]
    bands = 0.85 + 0.25 * (np.abs((u * 9) % 1 - 0.5) * 2)
    m.tube(path, (0.03, 0.095, 0.105, 0.085, 0.055, 0.03), colour, 50, gloss=0.6,
        tones=np.broadcast_to(np.array(colour) * bands, (50, 1, 3)))
    for side in SIDES:
        m.eye(0.33, 0.36, side * 0.06, 0.026, _BLACK, 0.3)
        m.tube([(0.36, 0.32, side * 0.02), (0.62, 0.46, side * 0.10), (0.30, 0.66, side * 0.3)], (0.012, 0.008, 0.003),
            tint(colour, 1.1), 20)
        m.slab([(-0.30, 0.04, 0), (-0.38, -0.06, side * 0.10), (-0.24, -0.05, side * 0.06)], tint(colour, 0.9))
        for i in range(5):
            x = 0.20 - 0.09 * i
            m.tube([(x, 0.26, side * 0.05), (x + 0.05, 0.10 + 0.02 * m.wave(2, i), side * 0.09)], (0.014, 0.004),
                tint(colour, 0.9), 4)


def squid(m: Maker, colour: Rgb) -> None:
    """A mantle with its fins behind, great eyes, arms that trail before it."""
    y, puff = 0.30, 1 + 0.05 * m.wave(1)
    dots = np.random.default_rng(2).random((40, 24))
    tones = np.array(colour) * (1.05 - 0.35 * (dots > 0.80))[..., None]
    m.body(((-0.62, y, 0.01, 0.01), (-0.45, y, 0.07, 0.07), (-0.20, y, 0.115 * puff, 0.115 * puff),
        (0.06, y, 0.125 * puff, 0.125 * puff), (0.12, y, 0.10, 0.10)), colour, 40, _ROUND, tones=tones, gloss=0.5)
    for side in SIDES:
        m.slab([(-0.64, y, 0), (-0.40, y + 0.03 * m.wave(2), side * 0.26), (-0.24, y, side * 0.11), (-0.45, y, 0)],
            tint(colour, 1.1))
        m.eye(0.18, y + 0.01, side * 0.085, 0.052, paint("#d8d0b0"), 0.55)
    m.tube([(0.10, y, 0), (0.22, y, 0), (0.28, y, 0)], (0.09, 0.085, 0.06), tint(colour, 1.05), 8, gloss=0.5)
    for k in range(10):
        a = 2 * math.pi * k / 10
        long = 0.85 if k in (2, 7) else 0.42
        path = [(0.26 + long * q, y - 0.02 + 0.05 * math.sin(a) * (1 + q) + 0.04 * m.wave(1, -4 * q + k) * q,
            0.05 * math.cos(a) * (1 + 1.5 * q)) for q in np.linspace(0, 1, 6)]
        m.tube(path, (0.026, 0.022, 0.018, 0.014, 0.012 if long > 0.5 else 0.008, 0.018 if long > 0.5 else 0.003),
            tint(colour, 0.95), 18, gloss=0.4)


def urchin(m: Maker, colour: Rgb) -> None:
    m.ball(0, 0.26, 0, 0.24, tint(colour, 0.7))
    for k in range(150):
        y = 1 - 1.75 * (k + 0.5) / 150
        a, r = 2.399963 * k, math.sqrt(max(0.0, 1 - y * y))
        sway = 0.03 * m.wave(1, k)
        way = (r * math.cos(a) + sway, y, r * math.sin(a))
        m.tube([(0.2 * way[0], 0.26 + 0.2 * way[1], 0.2 * way[2]), (0.5 * way[0], 0.26 + 0.5 * way[1], 0.5 * way[2])],
            (0.018, 0.003), colour, 3)
