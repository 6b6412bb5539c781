"""Snakes, lizards and crocodiles, frogs, two-legged dinosaurs. Lengths in body lengths."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.maker import Maker, Point, stride
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.rig import Rows, reach, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(24)


def scales(rows: int, top: Rgb, belly: Rgb, dark: Rgb, bands: float = 0.0, spots: float = 0.0) -> Rows:
    """(rows, 24, 3): a hide with small scales, bands across or blotches, pale below."""
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    rise = np.sin(angle)
    tone = np.array(top) + (np.array(belly) - np.array(top)) * np.clip((-0.25 - rise) / 0.3, 0, 1)[..., None]
    mark = np.zeros((rows, 24))
    if bands:
        mark = np.clip((np.abs((u * bands + 0.10 * np.sin(2 * angle)) % 1 - 0.5) * 2 - 0.55) / 0.2, 0,
            1) * (rise > -0.4)
    if spots:
        mark = np.maximum(mark,
            np.clip((np.sin(spots * u + 2 * np.sin(2 * angle)) * np.sin(4 * angle + 0.5 * spots * u) - 0.25) / 0.2, 0,
                1))
    tone = tone + (np.array(dark) - tone) * (0.75 * mark)[..., None]
    grain = 0.90 + 0.14 * ((np.floor(u * rows) + np.arange(24)[None]) % 2)
    out: Rows = np.clip(tone * grain[..., None], 0, 1)
    return out


def snake(m: Maker, colour: Rgb, hood: bool) -> None:
    """Slides along its own curve; the head is held up, the tongue tastes the air."""
    count, rows = 28, 60
    path = []
    for k in range(count):
        s = k / (count - 1)
        x = 0.40 - 0.95 * s
        z = 0.085 * math.sin(2 * math.pi * (2.2 * s + (m.phase if m.moving else 0.05 * m.wave(1)))) * min(1.0, s * 4)
        rise = max(0.0, 1 - s / 0.22)
        path.append((x + 0.12 * rise * (0.6 if hood else 0.2), 0.030 + (0.34 if hood else 0.12) * rise**1.4,
            z + 0.02 * m.wave(1) * rise))
    radii = np.interp(np.linspace(0, 1, count), [0, 0.05, 0.12, 0.45, 0.85, 1],
        [0.018, 0.024, 0.022, 0.036, 0.020, 0.003])
    m.tube(path, radii, colour, rows=rows, gloss=0.35, tones=scales(rows, colour, tint(paint("#d8cfa0"), 1.0),
        tint(colour, 0.45), bands=22)[:, ::2][:, :12])
    x, y, z = path[0]
    if hood:
        rings = [(m.at(x - 0.01 - 0.02 * k, y - 0.02 - 0.045 * k, z), vec(0, 0, w) * m.size, vec(0.012, 0, 0) * m.size)
            for k, w in enumerate((0.02, 0.060, 0.070, 0.055, 0.024))]
        m.model.loft(rings, tint(colour, 0.95), rows=14)
    m.body(((x + 0.075, y + 0.002, 0.008, 0.014), (x + 0.05, y + 0.004, 0.016, 0.024),
        (x + 0.01, y + 0.006, 0.022, 0.032), (x - 0.03, y, 0.018, 0.022)),
        colour, 12, gloss=0.35)
    for side in (-1.0, 1.0):
        m.eye(x + 0.030, y + 0.018, z + side * 0.024, 0.008, paint("#d8a82c"), 0.3)
    if m.wave(3) > 0.2:
        out = 0.05 * m.wave(3)
        for side in (-0.008, 0.008):
            m.tube([(x + 0.07, y - 0.004, z), (x + 0.08 + out * 0.6, y - 0.006, z),
                (x + 0.085 + out, y - 0.004, z + side)], (0.003, 0.003, 0.002), (0.5, 0.03, 0.04), 4)


def _sprawl(m: Maker, colour: Rgb, roots: tuple[tuple[float, float], ...], reach_: float, thick: float) -> None:
    """Legs that stand out to the sides; opposite corners move together."""
    for i, (x, width) in enumerate(roots):
        for j, side in enumerate((-1.0, 1.0)):
            fx, fy = stride(m.phase + 0.5 * ((i + j) % 2), reach_, 0.03) if m.moving else (0.02 * (1 - i), 0.0)
            root = vec(x, 0.075, side * width)
            foot = vec(x + fx + 0.02, 0.012 + fy, side * (width + 0.085))
            knee, foot = reach(root, foot, (0.075, 0.075), vec(-0.3 if i else 0.3, 0.6, side))
            m.tube([root, knee, foot], (thick * 1.3, thick, thick * 0.7), tint(colour, 0.95), 9)
            for z in (-0.02, 0.0, 0.02):
                m.tube([foot, foot + vec(0.032, -0.006, z)], (thick * 0.4, 0.003), tint(colour, 0.75), 2)


def lizard(m: Maker, colour: Rgb, croc: bool) -> None:
    """A lizard, or a crocodile with plates and a long jaw."""
    sway = lambda s: 0.045 * math.sin(2 * math.pi * (m.phase - 0.9 * s)) * (m.moving or 0.25)  # noqa: E731
    body = ((0.22, 0.080, 0.036, 0.042), (0.14, 0.082, 0.052, 0.068), (0.0, 0.080, 0.056, 0.082),
        (-0.12, 0.078, 0.046, 0.062), (-0.20, 0.072, 0.034, 0.040),
            (-0.34, 0.060, 0.024, 0.026), (-0.50, 0.044, 0.014, 0.015), (-0.68, 0.030, 0.004, 0.005))
    rings = [(m.at(x, y, sway(0.25 - x) * (1.0 if x < 0 else 0.4)), vec(0, 0, w) * m.size,
        vec(0, h, 0) * m.size) for x, y, h, w in body]
    belly = paint("#d8d0a0")
    m.model.loft(rings, colour, rows=40, circle=_ROUND, gloss=0.15,
        tones=scales(40, colour, belly, tint(colour, 0.5), bands=11 if croc else 0, spots=0 if croc else 34))
    gape = 0.025 + (0.05 + 0.03 * m.wave(1) if croc and not m.moving else 0.0)
    long = 0.26 if croc else 0.13
    head = ((0.20, 0.088, 0.040, 0.046), (0.25, 0.094, 0.042, 0.050), (0.25 + long * 0.45, 0.090,
        0.022 if croc else 0.030, 0.030 if croc else 0.036),
            (0.24 + long * 0.9, 0.088, 0.014, 0.022), (0.25 + long, 0.086, 0.006, 0.012))
    m.body(head, colour, 16, _ROUND, tones=scales(16, colour, belly, tint(colour, 0.6), spots=20))
    m.body(((0.22, 0.066, 0.020, 0.042), (0.25 + long * 0.5, 0.062 - gape * 0.5, 0.012, 0.026),
        (0.24 + long * 0.95, 0.062 - gape, 0.007, 0.014)), tint(belly, 0.9), 8)
    for side in (-1.0, 1.0):
        m.eye(0.275, 0.122 if croc else 0.112, side * 0.032, 0.014, paint("#d8b83c"), 0.28)
        if croc:
            for k in range(7):
                m.tube([(0.30 + 0.028 * k, 0.078 - 0.3 * gape, side * 0.022),
                    (0.30 + 0.028 * k, 0.066 - 0.3 * gape, side * 0.022)], (0.005, 0.001), paint("#ece6d2"), 2)
    if croc:
        for k in range(15):
            x = 0.16 - 0.055 * k
            for side in (-0.5, 0.5):
                y = float(np.interp(-x, [-0.22, 0.0, 0.2, 0.5], [0.115, 0.135, 0.105, 0.058]))
                m.tube([(x, y - 0.01, side * 0.045 * max(0.2, 1 - k / 13) + sway(0.25 - x)),
                    (x - 0.012, y + 0.014, side * 0.045 * max(0.2, 1 - k / 13) + sway(0.25 - x))],
                    (0.014, 0.003), tint(colour, 0.7), 3)
    _sprawl(m, colour, ((0.13, 0.055), (-0.12, 0.050)), 0.13, 0.020 if croc else 0.016)


def frog(m: Maker, colour: Rgb) -> None:
    """Sits and breathes with its throat; leaps when it moves."""
    t = (m.phase - 0.25) / 0.5
    up = max(0.0, 4 * t * (1 - t)) * 0.8 if m.moving and 0 < t < 1 else 0.0
    stretch = min(1.0, up * 2.2)
    pitch = 0.34 - 0.15 * stretch
    y0 = 0.16 + up

    def at(x: float, y: float) -> tuple[float, float]:
        return x * math.cos(pitch) - y * math.sin(pitch), y0 + x * math.sin(pitch) + y * math.cos(pitch)

    rows = ((0.36, 0.06, 0.05, 0.11), (0.26, 0.06, 0.13, 0.22), (0.08, 0.04, 0.19, 0.27), (-0.15, 0.02, 0.17, 0.24),
        (-0.34, 0.0, 0.09, 0.13), (-0.40, 0.0, 0.02, 0.05))
    rings = [(m.at(*at(x, y), 0), vec(0, 0, w) * m.size, vec(-math.sin(pitch) * h, math.cos(pitch) * h,
        0) * m.size) for x, y, h, w in rows]
    m.model.loft(rings, colour, rows=26, circle=_ROUND, gloss=0.5, tones=scales(26, colour, paint("#e6e2b8"),
        tint(colour, 0.5), spots=16))
    throat = 0.10 + 0.035 * max(0.0, m.wave(3))
    x, y = at(0.20, -0.05)
    m.ball(x, y, 0, throat, paint("#e6e2b8"), gloss=0.3)
    for side in (-1.0, 1.0):
        x, y = at(0.20, 0.19)
        m.ball(x - 0.01, y - 0.01, side * 0.13, 0.085, colour, gloss=0.5)
        m.eye(x + 0.012, y + 0.012, side * 0.155, 0.068, paint("#e0b030"), 0.75)
        x, y = at(-0.22, -0.02)
        root = vec(x, y, side * 0.18)
        foot = vec(x + 0.12 - 0.42 * stretch, max(0.03, y - 0.30 - 0.10 * stretch), side * (0.32 - 0.08 * stretch))
        knee = vec(x + 0.26 - 0.30 * stretch, y + 0.06 - 0.16 * stretch, side * 0.34)
        heel = vec(x - 0.12 - 0.16 * stretch, max(0.05, y - 0.20), side * 0.30)
        m.tube([root, knee], (0.12, 0.075), colour, 8, gloss=0.4)
        m.tube([knee, heel], (0.075, 0.04), colour, 6, gloss=0.4)
        m.tube([heel, foot], (0.04, 0.035), tint(colour, 0.95), 5)
        x, y = at(0.22, -0.10)
        hand = vec(x + 0.06 + 0.1 * stretch, max(0.03, up + 0.03 - 0.02 * stretch), side * 0.22)
        m.tube([vec(x, y, side * 0.17), vec(x - 0.03, (y + float(hand[1])) / 2, side * 0.25), hand],
            (0.06, 0.045, 0.032), colour, 8, gloss=0.4)
        for end in (foot, hand):
            for z in (-0.06, 0.0, 0.06):
                tip = end + vec(0.10, -0.015, z * 1.2)
                m.tube([end, tip], (0.022, 0.012), tint(colour, 0.95), 3)
                m.ball(float(tip[0]), float(tip[1]), float(tip[2]), 0.018, tint(colour, 1.05))


def biped_dinosaur(m: Maker, colour: Rgb, roaring: bool, plated: bool = False) -> None:
    """A tyrannosaur, about 2 body units from snout to tail; walks on two legs and roars. plated: a kaiju, with jagged
    plates down its back."""
    nod = 0.02 * m.wave(2)
    belly, dark = mix(colour, paint("#d8cfa8"), 0.65), tint(colour, 0.5)
    rows = ((0.34, 0.86, 0.10, 0.075), (0.24, 0.80, 0.155, 0.115), (0.08, 0.74, 0.19, 0.145),
        (-0.10, 0.72, 0.175, 0.135), (-0.28, 0.72, 0.115, 0.09),
            (-0.52, 0.74, 0.070, 0.055), (-0.80, 0.77, 0.038, 0.030), (-1.12, 0.80, 0.006, 0.006))
    rings = []
    for x, y, h, w in rows:
        swing = 0.05 * m.wave(1, 1.6 * x) * max(0.0, -x)
        rings.append((m.at(x, y + nod * (x < 0.3) + 0.02 * m.wave(1, 2 * x) * max(0.0, -x), swing),
            vec(0, 0, w) * m.size, vec(0, h, 0) * m.size))
    m.model.loft(rings, colour, rows=46, circle=_ROUND, tones=scales(46, colour, belly, dark, bands=15))
    for x, y, h, _ in rows[:7] if plated else ():
        swing = 0.05 * m.wave(1, 1.6 * x) * max(0.0, -x)
        foot, tall = vec(x, y + 0.86 * h + nod * (x < 0.3), swing), 0.10 + 1.15 * h
        for lean, share in ((-0.10, 1.0), (0.05, 0.62), (-0.22, 0.55)):
            tip = foot + vec(lean - 0.05, share * tall, 0)
            m.tube([foot, foot * 0.45 + tip * 0.55, tip], (0.055, 0.045, 0.003), mix(colour, paint("#cfd6d8"), 0.35), 5)
    _roarer(m, colour, roaring, nod)
    for side in (-1.0, 1.0):
        _small_arm(m, colour, side, nod)
        _strong_leg(m, colour, side, nod)


def _roarer(m: Maker, colour: Rgb, roaring: bool, nod: float) -> None:
    """Neck, skull, jaw with its teeth, eyes."""
    belly, dark = mix(colour, paint("#d8cfa8"), 0.65), tint(colour, 0.5)
    gape = 0.26 * max(0.15, 0.5 + 0.5 * m.wave(1)) if roaring else 0.035
    tilt = 0.15 if roaring else 0.0
    hx, hy = 0.42, 0.96 + nod + tilt * 0.2
    c, s = math.cos(tilt), math.sin(tilt)
    p = lambda x, y, z=0.0: (hx + x * c - y * s, hy + x * s + y * c, z)  # noqa: E731
    m.tube([(0.24, 0.84, 0), (0.34, 0.92, 0), p(-0.02, 0.0)], (0.125, 0.10, 0.095), colour, 12)
    skull = [(m.at(*p(x, y)), vec(0, 0, w) * m.size, vec(-s * h, c * h, 0) * m.size) for x, y, h, w in
        ((0.36, -0.015, 0.030, 0.035), (0.32, -0.005, 0.055, 0.058), (0.20, 0.015, 0.072, 0.070),
            (0.06, 0.035, 0.092, 0.088), (-0.06, 0.03, 0.085, 0.082), (-0.12, 0.0, 0.04, 0.04))]
    m.model.loft(skull, colour, rows=20, circle=_ROUND, tones=scales(20, colour, belly, dark, spots=18))
    hinge = p(-0.02, -0.05)

    def jaw(along: float, drop: float) -> Point:
        angle = tilt - gape
        return hinge[0] + along * math.cos(angle), hinge[1] + along * math.sin(angle) + drop, 0.0

    rows_j = [(m.at(*jaw(t, -0.015)), vec(0, 0, w) * m.size, vec(0, h, 0) * m.size) for t, h,
        w in ((0.0, 0.045, 0.07), (0.18, 0.032, 0.060), (0.34, 0.022, 0.045), (0.38, 0.01, 0.02))]
    m.model.loft(rows_j, tint(belly, 0.95), rows=12, circle=_ROUND)
    m.tube([jaw(0.06, 0.02), jaw(0.28, 0.012)], (0.045, 0.028), (0.40, 0.05, 0.06), 6)
    for k in range(8):
        for side in (-1.0, 1.0):
            x = 0.08 + 0.034 * k
            m.tube([p(x, -0.045, side * (0.062 - 0.003 * k)), p(x, -0.085, side * (0.060 - 0.003 * k))],
                (0.011, 0.001), paint("#ece6d2"), 2)
            a = jaw(x + 0.02, 0.015)
            m.tube([(a[0], a[1], side * (0.052 - 0.003 * k)), (a[0], a[1] + 0.032, side * (0.050 - 0.003 * k))],
                (0.009, 0.001), paint("#ece6d2"), 2)
    for side in (-1.0, 1.0):
        e = p(0.075, 0.075, side * 0.075)
        m.eye(*e, 0.020, paint("#e0a82c"), 0.3)
        b = p(0.08, 0.105, side * 0.068)
        m.tube([b, (b[0] - 0.07, b[1] + 0.005, b[2])], (0.022, 0.016), tint(colour, 0.8), 4)


def _small_arm(m: Maker, colour: Rgb, side: float, nod: float) -> None:
    shoulder = vec(0.30, 0.70 + nod, side * 0.10)
    hand = shoulder + vec(0.10, -0.10 + 0.02 * m.wave(2, side), 0.01 * side)
    m.tube([shoulder, shoulder + vec(0.0, -0.08, 0.02 * side), hand], (0.034, 0.026, 0.014), colour, 7)
    for z in (-0.012, 0.012):
        m.tube([hand, hand + vec(0.028, -0.016, z)], (0.008, 0.001), paint("#3a342c"), 2)


def _strong_leg(m: Maker, colour: Rgb, side: float, nod: float) -> None:
    fx, fy = stride(m.phase + (0.5 if side > 0 else 0.0), 0.42, 0.14) if m.moving else (0.05 * side, 0.0)
    hip, foot = vec(-0.06, 0.72 + nod, side * 0.11), vec(-0.02 + fx, 0.05 + fy, side * 0.12)
    ankle = foot + vec(-0.07 - 0.25 * fy, 0.17 - 0.1 * fy, 0)
    knee, ankle = reach(hip, ankle, (0.30, 0.30), vec(1, 0.1, 0))
    m.tube([hip + vec(0, 0.04, 0), hip * 0.5 + knee * 0.5, knee], (0.165, 0.135, 0.075), colour, 12)
    m.tube([knee, knee * 0.6 + ankle * 0.4, ankle], (0.078, 0.070, 0.038), colour, 9)
    m.tube([ankle, foot], (0.038, 0.042), tint(colour, 0.95), 5)
    for z in (-0.05, 0.0, 0.05):
        toe = foot + vec(0.12 - abs(z) * 0.4, -0.035, z)
        m.tube([foot, toe], (0.036, 0.024), tint(colour, 0.95), 4)
        m.tube([toe, toe + vec(0.035, -0.006, 0)], (0.014, 0.002), paint("#2c2822"), 2)
