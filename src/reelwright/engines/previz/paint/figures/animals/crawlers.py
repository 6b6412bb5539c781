"""Caterpillars, mantises, flies, mosquitoes, worms, centipedes. Lengths in body lengths."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.insects import feelers, gauze, insect_legs
from reelwright.engines.previz.paint.figures.animals.maker import Maker, stride
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Vec, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(24)
_BLACK: Rgb = (0.012, 0.010, 0.010)
SIDES = (-1.0, 1.0)


def caterpillar(m: Maker, colour: Rgb) -> None:
    """Soft rings that hump one after the other; stub feet, a round head."""
    count = 12
    for k in range(count):
        q = k / (count - 1)
        x, y = 0.42 - 0.84 * q, 0.095 + 0.055 * max(0.0, m.wave(1, -6.0 * q)) * (1.0 if m.moving else 0.35)
        r = 0.080 * (0.80 + 0.25 * math.sin(math.pi * min(1.0, q + 0.12)))
        m.ball(x, y, 0, r, tint(colour, 1.0 if k % 2 else 0.86), gloss=0.35, nap=0.02 * m.size, lift=0.9)
        for side in SIDES:
            m.ball(x, y + 0.015, side * r * 0.92, 0.016, paint("#f0d048") if k % 2 else _BLACK)
            if k in (1, 2, 3, 7, 8, 9, 10):
                m.tube([(x, y - 0.03, side * 0.05), (x, 0.006, side * 0.065)], (0.026, 0.018), tint(colour, 0.75), 3)
    m.ball(0.50, 0.115, 0, 0.082, mix(colour, paint("#8a4a20"), 0.65), gloss=0.6)
    for side in SIDES:
        m.eye(0.555, 0.135, side * 0.040, 0.020, _BLACK, 0.3, out=vec(0.9, 0.2, side * 0.6))
    feelers(m, 0.55, 0.16, 0.07, _BLACK)


def mantis(m: Maker, colour: Rgb) -> None:
    """Long raised breast, folded spiny arms, a three-cornered head that turns."""
    y = 0.26
    m.body(((-0.02, y, 0.05, 0.045), (-0.16, y - 0.01, 0.075, 0.065), (-0.40, y - 0.04, 0.055, 0.05),
        (-0.56, y - 0.07, 0.012, 0.012)), tint(colour, 1.05), 20, gloss=0.25)
    m.tube([(-0.02, y + 0.01, 0), (0.12, y + 0.14, 0), (0.22, y + 0.27, 0)], (0.045, 0.036, 0.030), colour, 14,
        gloss=0.25)
    sway = 0.02 * m.wave(1)
    m.body(((0.31 + sway, y + 0.28, 0.018, 0.018), (0.26 + sway, y + 0.31, 0.045, 0.060), (0.21 + sway, y + 0.32, 0.030,
        0.075)), colour, 12, gloss=0.3)
    for side in SIDES:
        m.eye(0.25 + sway, y + 0.345, side * 0.070, 0.034, mix(colour, (0.9, 0.95, 0.6), 0.5), 0.25)
        elbow = (0.30, y + 0.10, side * 0.07)
        hand = (0.42, y + 0.24 + 0.02 * m.wave(1, side), side * 0.05)
        m.tube([(0.19, y + 0.21, side * 0.03), elbow], (0.026, 0.032), tint(colour, 0.92), 7)
        m.tube([elbow, hand], (0.034, 0.016), tint(colour, 0.9), 7)
        m.tube([hand, (0.34, y + 0.12, side * 0.045)], (0.014, 0.004), tint(colour, 0.7), 5)
        for k in range(4):
            q = 0.2 + 0.18 * k
            at = (elbow[0] + (hand[0] - elbow[0]) * q, elbow[1] + (hand[1] - elbow[1]) * q, side * 0.05)
            m.tube([at, (at[0] - 0.018, at[1] + 0.022, at[2])], (0.007, 0.001), tint(colour, 0.6), 2)
        m.slab([(0.0, y + 0.05, side * 0.04), (-0.30, y + 0.05, side * 0.075), (-0.60, y - 0.04, side * 0.04),
            (-0.28, y - 0.01, side * 0.08)], tint(colour, 0.90))
    feelers(m, 0.29, y + 0.36, 0.20, tint(colour, 0.7))
    insect_legs(m, (-0.14, -0.02), y - 0.03, 0.30, tint(colour, 0.88), 0.016)


def fly(m: Maker, colour: Rgb) -> None:
    """A housefly: great red eyes, bristles, clear wings laid back."""
    y = 0.26
    m.body(((0.02, y, 0.10, 0.10), (-0.14, y - 0.01, 0.17, 0.18), (-0.34, y - 0.03, 0.14, 0.15), (-0.50, y - 0.05, 0.02,
        0.02)), mix(colour, (0.2, 0.25, 0.2), 0.3), 20, gloss=0.7, nap=0.03 * m.size, lift=0.9)
    m.ball(0.12, y + 0.03, 0, 0.165, tint(colour, 1.1), gloss=0.4, nap=0.04 * m.size, lift=0.9)
    m.ball(0.30, y, 0, 0.11, colour, nap=0.02 * m.size)
    for side in SIDES:
        m.ball(0.335, y + 0.035, side * 0.095, 0.088, paint("#8a2420"), gloss=0.8)
        m.tube([(0.38, y - 0.06, side * 0.015), (0.41, y - 0.16, side * 0.015)], (0.022, 0.028), _BLACK, 4)
    feelers(m, 0.40, y + 0.04, 0.05, _BLACK)
    lift = 0.9 + 0.7 * m.wave(2) if m.moving else 0.10
    gauze(m, (0.06, y + 0.14, 0.08), 0.62, 0.22, lift, 0.35 if m.moving else 1.5, 0.5)
    insect_legs(m, (-0.04, 0.08, 0.18), y - 0.08, 0.30, _BLACK, 0.016)


def mosquito(m: Maker, colour: Rgb) -> None:
    y = 0.36
    m.tube([(0.02, y, 0), (-0.2, y - 0.03, 0), (-0.48, y - 0.10, 0)], (0.035, 0.040, 0.018), colour, 16)
    m.ball(0.07, y + 0.03, 0, 0.075, tint(colour, 1.1), nap=0.02 * m.size)
    m.ball(0.18, y, 0, 0.045, colour)
    m.tube([(0.21, y - 0.01, 0), (0.42, y - 0.16, 0)], (0.010, 0.003), _BLACK, 5)
    for side in SIDES:
        m.ball(0.195, y + 0.015, side * 0.035, 0.028, paint("#2c4a3a"), gloss=0.8)
    feelers(m, 0.21, y + 0.03, 0.14, _BLACK)
    gauze(m, (0.06, y + 0.08, 0.04), 0.55, 0.12, 0.7 + 0.5 * m.wave(2), 0.5, 0.45)
    insect_legs(m, (0.0, 0.06, 0.12), y - 0.03, 0.34, _BLACK, 0.010)


def worm(m: Maker, colour: Rgb) -> None:
    count = 18
    path = [(0.5 - q, 0.045 + 0.03 * max(0.0, m.wave(1, -7 * q)), 0.10 * math.sin(5.5 * q + 0.4 * m.wave(1)))
        for q in np.linspace(0, 1, count)]
    radii = np.interp(np.linspace(0, 1, count), [0, 0.06, 0.3, 0.36, 0.9, 1], [0.012, 0.034, 0.036, 0.046, 0.034, 0.01])
    u = np.linspace(0, 1, 70)[:, None, None]
    tones = np.broadcast_to(np.array(colour) * (0.88 + 0.2 * np.cos(2 * math.pi * 30 * u)), (70, 1, 3))
    m.tube(path, radii, colour, 70, gloss=0.6, tones=tones)


def centipede(m: Maker, colour: Rgb) -> None:
    for k in range(16):
        q = k / 15
        x, z = 0.46 - 0.92 * q, 0.05 * math.sin(6 * q - 2 * math.pi * m.phase)
        m.ball(x, 0.055, z, 0.042 - 0.012 * q, tint(colour, 1.0 if k % 2 else 0.85), gloss=0.6)
        for side in SIDES:
            fx, fy = stride(m.phase * 2 + 0.12 * k + 0.5 * (side > 0), 0.05, 0.02)
            m.tube([(x, 0.05, z), (x, 0.075, z + side * 0.09), (x - 0.02 + fx, 0.004 + fy, z + side * 0.15)],
                (0.012, 0.010, 0.003), paint("#d8922c"), 6)
    feelers(m, 0.49, 0.07, 0.16, colour)


def chameleon(m: Maker, colour: Rgb) -> None:
    """High and thin, a casque on the head, turret eyes, mitten feet, its tail in a coil. It rocks as it goes, a "
    "leaf in the wind."""
    y = 0.24 + 0.012 * m.wave(2)
    u, angle = np.linspace(0, 1, 40)[:, None], np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    band = np.clip(np.sin(2 * math.pi * (u * 4.5 + 0.06 * np.cos(angle))) * 2.2, 0, 1) * (np.sin(angle) > -0.7)
    pale, dark = np.array(mix(colour, (0.85, 0.9, 0.3), 0.45)), np.array(tint(colour, 0.62))
    grain = 0.90 + 0.16 * ((np.arange(40)[:, None] + np.arange(24)[None]) % 2)
    tones = np.clip((pale + (dark - pale) * band[..., None]) * grain[..., None], 0, 1)
    m.body(((0.24, y, 0.04, 0.035), (0.16, y + 0.01, 0.105, 0.060), (0.02, y + 0.02, 0.150, 0.070), (-0.14, y, 0.125,
        0.058), (-0.26, y - 0.01, 0.060, 0.038), (-0.32, y - 0.01, 0.04, 0.03)), colour, 40, _ROUND, tones=tones)
    for k in range(13):
        x = 0.18 - 0.036 * k
        m.tube([(x, y + 0.05 + 0.075 * math.sin(math.pi * (k + 1) / 14), 0), (x - 0.010, y + 0.092 + 0.075 * math.sin(
            math.pi * (k + 1) / 14), 0)], (0.012, 0.002), tint(colour, 0.8), 3)
    m.body(((0.47, y + 0.02, 0.020, 0.020), (0.40, y + 0.03, 0.050, 0.042), (0.31, y + 0.06, 0.085, 0.055), (0.22,
        y + 0.09, 0.095, 0.045), (0.13, y + 0.17, 0.030, 0.018)), colour, 18, _ROUND, gloss=0.15)
    for side in SIDES:
        m.ball(0.335, y + 0.065, side * 0.048, 0.048, mix(colour, (0.9, 0.9, 0.4), 0.4))
        m.eye(0.345, y + 0.068, side * 0.088, 0.020, (0.10, 0.06, 0.03), 0.5, out=vec(0.4, 0.1 * m.wave(1), side))
        m.tube([(0.46, y - 0.005, side * 0.012), (0.36, y - 0.01, side * 0.045)], (0.005, 0.006), tint(colour, 0.5), 4)
        for x, fore in ((0.16, 1.0), (-0.20, -1.0)):
            fx, fy = stride(m.phase + 0.5 * (side * fore > 0), 0.06, 0.05) if m.moving else (0.0, 0.0)
            knee = (x + 0.05 * fore + 0.5 * fx, y - 0.10, side * 0.11)
            m.tube([(x, y - 0.03, side * 0.045), knee, (x + 0.01 * fore + fx, 0.03 + fy, side * 0.06)], (0.036, 0.027,
                0.022), tint(colour, 0.95), 12)
            for toe in (-1.0, 1.0):
                m.tube([(x + fx, 0.035 + fy, side * 0.06), (x + fx + 0.045 * toe, 0.010 + fy, side * 0.045)], (0.024,
                    0.012), colour, 4)
    spiral = [(-0.30, y - 0.02, 0.0), (-0.42, y - 0.06, 0.0)]
    for k in range(22):
        a, r = -0.35 * k - 0.9, 0.13 * (1 - k / 23)
        spiral.append((-0.46 + r * math.cos(a) * 0.9 - 0.02, y - 0.16 + r * math.sin(a) + 0.0, 0.0))
    m.tube(spiral, np.linspace(0.040, 0.006, len(spiral)), tint(colour, 0.95), 80)


def leaf(m: Maker) -> None:
    """What an insect sits on: a broad leaf with its ribs, on a stem that goes down; its top at the height 0."""
    green, rib = paint("#5a9a34"), paint("#9ac86a")
    u = np.linspace(-1, 1, 36)
    rings = []
    for q in u:
        wide = 0.92 * (1 - abs(q) ** 2.2) ** 0.8 * (1.0 - 0.18 * q) + 0.004
        sag = -0.05 - 0.16 * max(0.0, abs(q) - 0.35) ** 1.5 - 0.02 * m.wave(1)
        rings.append((m.at(1.75 * float(q) - 0.1, sag, 0), vec(0, 0, wide) * m.size, vec(0, 0.05, 0) * m.size))
    across = np.cos(np.linspace(0, 2 * math.pi, 24, endpoint=False))[None]
    vein = np.abs(((u[:, None] * 5.0 + 1.1 * np.abs(across)) % 1.0) - 0.5) * 2
    line = np.clip((0.16 - np.minimum(vein, 3.0 * np.abs(across))) / 0.10, 0, 1)
    base = np.array(green) * (0.88 + 0.20 * np.sin(7 * u[:, None] + 9 * across) * 0.4)[..., None]
    m.model.loft(rings, green, rows=36, circle=_ROUND, gloss=0.30,
        tones=np.clip(base + (np.array(rib) - base) * (0.8 * line)[..., None], 0, 1))
    m.tube([(-1.75, -0.16, 0), (-2.1, -0.45, 0), (-2.2, -1.0, 0), (-2.2, -2.2, 0)], (0.05, 0.06, 0.08, 0.10),
        tint(green,
        0.8), 24)


def twig(m: Maker, low: float) -> None:
    """A branch from side to side of the frame, its top at the height `low`, m, with a few leaves."""
    bark = paint("#6a4a30")
    x = np.linspace(-9, 9, 13)
    radii = [0.40 - 0.014 * a + 0.02 * math.sin(2.7 * a) for a in x]
    rings = [(m.at(float(a), low / m.size - r, 0), vec(0, 0, r) * m.size, vec(0, r, 0) * m.size)
        for a, r in zip(x, radii, strict=True)]
    u, turn = np.linspace(0, 1, 120)[:, None], np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    ridge = 0.72 + 0.30 * np.sin(9 * turn + 3 * np.sin(24 * u)) * np.sin(61 * u + 4 * turn) + 0.12 * np.sin(140 * u)
    m.model.loft(rings, bark, rows=120, circle=_ROUND, tones=np.clip(np.array(bark) * ridge[..., None], 0, 1))
    for k, a in enumerate((-6.2, -3.1, 3.6, 6.4)):
        y = low / m.size - 0.7
        edge = [(a + 0.9 * t, y - 0.5 * t - 0.26 * math.sin(math.pi * t) * s, 0.5) for t, s in (
            (0, 1), (0.3, 1), (0.7, 1), (1.2, 0), (0.7, -1), (0.3, -1))]
        m.slab(edge, paint(("#5a9a34", "#6fae42")[k % 2]), gloss=0.25)


def web(model: Model, r: float, dewy: bool) -> None:
    """An orb web of radius r m in the picture's plane, on the frame of two twigs; dewy: drops hang on it."""
    rng, silk = np.random.default_rng(8), (0.86, 0.88, 0.90)
    spokes = [2 * math.pi * k / 16 + float(rng.uniform(-0.08, 0.08)) for k in range(16)]

    def at(a: float, d: float, z: float = -0.12) -> Vec:
        return model.screen(d * r * math.cos(a), d * r * math.sin(a), z * r)

    for a in spokes:
        model.tube([at(a, 0.03), at(a, 1.12)], [0.0065 * r] * 2, silk, rows=3, glow=0.25)
    for ring_ in range(11):
        d = 0.14 + 0.082 * ring_
        for one, other in zip(spokes, [*spokes[1:], spokes[0] + 2 * math.pi], strict=True):
            sag = at((one + other) / 2, 0.955 * d)
            model.tube([at(one, d), sag, at(other, d)], [0.0048 * r] * 3, silk, rows=6, glow=0.25)
            if dewy or ring_ % 3 == 0:
                model.ball(sag, (0.017 if dewy else 0.010) * r, (0.92, 0.95, 0.98), gloss=0.95, glow=0.3)
    bark = paint("#5a4432")
    for side in (-1.0, 1.0):
        way = ((1.30, -1.9), (1.10, -0.7), (1.16, 0.5), (1.05, 1.9))
        stem = [model.screen(side * r * x, r * y, -0.2 * r) for x, y in way]
        model.tube(stem, [0.075 * r, 0.070 * r, 0.060 * r, 0.045 * r], bark, rows=26)
        for y, out in ((0.9, 1.0), (-0.3, 1.0), (1.3, -1.0)):
            root = model.screen(side * r * 1.12, r * y, -0.2 * r)
            for k in range(3):
                tip = root + model.screen(side * out * r * (0.20 + 0.12 * k), r * (0.10 + 0.10 * k), 0.02 * r)
                model.tube([root, (root + tip) / 2, tip], [0.012 * r, 0.075 * r, 0.004 * r],
                    tint(paint("#5f8f3a"), 0.85 + 0.12 * k), rows=9)
