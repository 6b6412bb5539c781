"""Heads of four-legged animals: skull, muzzle, eyes, ears, and what grows on them. Lengths in shoulder heights."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance
from reelwright.engines.previz.paint.figures.rig import UP, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

ACROSS = vec(0, 0, 1)


def head_of(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    sk, mz, long, stop = cut.skull, cut.muzzle, cut.length, cut.stop
    coat = s.dark if s.has("darkface") else s.coat
    rows = ((-sk * 0.75, 0.0, 0.55 * sk, 0.75 * sk), (0.0, sk * 0.10, 0.86 * sk, sk),
        (long * 0.30, sk * 0.02 - stop * 0.2, 0.78 * sk, 0.84 * sk),
            (long * 0.58, -sk * 0.14 - stop, mz * 1.02, mz * 1.10),
            (long * 0.86, -sk * 0.20 - stop * 1.1, mz * 0.92, mz * 0.95),
            (long * 0.97, -sk * 0.22 - stop * 1.1, mz * 0.55, mz * 0.6))
    h.group = s.model.loft([(h.at(x, y), ACROSS * wide * size, h.y * high * size) for x, y, wide, high in rows], coat,
        depth=s.head_depth,
                           rows=18, bulge=sk * size, shadow=0.35)
    if s.beast.under != s.beast.coat and not s.has("column") and not s.has("darkface"):
        s.model.tube([h.at(-sk * 0.1, -sk * 0.95), h.at(long * 0.4, -sk * 0.62 - stop),
            h.at(long * 0.95, -sk * 0.5 - stop * 1.1)],
                     np.array([sk * 0.6, mz * 0.9, mz * 0.55]) * size, s.under, depth=s.head_depth + 0.001 * size,
                     decal=True, group=h.group,
                     opacity=0.9, rows=9)
    if not s.has("column"):
        _nose_and_mouth(s, h)
    for side in (-1.0, 1.0):
        _eye(s, h, side)
        _ear(s, h, side)
    for extra, grow in HEADGEAR.items():
        if s.has(extra):
            grow(s, h)


def _nose_and_mouth(s: Stance, h: HeadPlace) -> None:
    cut, size, depth = s.beast.head, s.size, s.head_depth
    sk, mz, long, stop = cut.skull, cut.muzzle, cut.length, cut.stop
    if s.has("snout"):
        s.model.spot(h.at(long * 0.99, -sk * 0.20 - stop), (mz * 0.42 * size, mz * 0.55 * size),
            mix(s.coat, s.dark, 0.35), depth + 0.003 * size)
    s.model.ball(h.at(long * 0.985, -sk * 0.10 - stop), mz * (0.42 if s.beast.paw else 0.28) * size, s.dark,
        depth=depth + 0.004 * size, shadow=0.1,
                 gloss=0.5)
    if s.beast.paw:
        curl = 0.10 if s.has("smile") else 0.0
        s.model.tube([h.at(long * 0.95, -sk * 0.36 - stop * 1.2, mz * 0.3),
            h.at(long * 0.70, -sk * (0.46 + curl) - stop * 1.1, mz * 0.7),
                      h.at(long * 0.46, -sk * (0.36 - curl) - stop, sk * 0.5)], np.array([0.004, 0.008, 0.004]) * size,
                      s.dark,
                     depth=depth + 0.003 * size, decal=True, group=h.group, opacity=0.75, rows=8)
    if s.has("smile") and s.gait.name in ("trot", "gallop", "stand", "sit"):
        lick = 0.02 + 0.012 * s.wave(4)
        s.model.tube([h.at(long * 0.74, -sk * 0.55 - stop * 1.1, mz * 0.4),
            h.at(long * 0.78, -sk * 0.62 - stop - lick * 2.2, mz * 0.45)],
                     np.array([0.020, 0.024]) * size, (0.62, 0.13, 0.14), depth=depth + 0.002 * size, rows=4,
                     shadow=0.2)


def _eye(s: Stance, h: HeadPlace, side: float) -> None:
    size, sk = s.size, s.beast.head.skull
    out, ahead = float(s.model.project(ACROSS * side)[2]), float(s.model.project(h.x)[2])
    if out + ahead * 0.7 <= 0.05:
        return
    forward = 0.36 if s.has("catface") else 0.27
    at = h.at(s.beast.head.length * forward, sk * 0.28, side * sk * 0.66)
    radius = max(0.017, sk * 0.15) * size
    depth = s.head_depth + 0.005 * size
    if s.has("eyepatch"):
        s.model.spot(at - UP * radius * 0.4, (radius * 2.0, radius * 2.6), s.dark, depth - 0.001 * size, decal=True,
            group=h.group)
    iris = paint("#d8b23c") if s.has("catface") or s.has("bush") else None
    if s.has("bright_eyes"):
        iris = paint("#e8d84a")
    if iris is not None:
        s.model.spot(at, (radius * 1.25, radius * 1.15), iris, depth, decal=True, group=h.group, glow=0.25
            if s.has("bright_eyes") else 0.0)
        s.model.spot(at, (radius * (0.5 if s.has("catface") else 0.75), radius * 1.0), s.dark, depth + 0.0005 * size,
            decal=True, group=h.group)
    else:
        s.model.ball(at, radius, s.dark, depth=depth, decal=True, group=h.group)
    s.model.ball(at + UP * radius * 0.33 + s.model.screen(radius * 0.2, 0), radius * 0.30, (0.9, 0.9, 0.9),
        depth=depth + 0.001 * size, decal=True,
                 group=h.group)
    s.model.tube([at + h.x * radius * 1.4 - UP * radius * 0.1, at + UP * radius * 1.15, at - h.x * radius * 1.4
        + UP * radius * 0.4],
                 np.array([0.1, 0.35, 0.1]) * radius, tint(s.coat, 0.45), depth=depth + 0.0012 * size, decal=True,
                 group=h.group, rows=6, opacity=0.8)


def _ear(s: Stance, h: HeadPlace, side: float) -> None:
    long, wide, up = s.beast.ear
    size, sk, near = s.size, s.beast.head.skull, float(s.model.project(ACROSS * side)[2]) > 0
    depth = s.head_depth + (0.004 if near else -0.006) * size
    if s.has("column"):
        _fan_ear(s, h, side)
        return
    root = h.at(-sk * 0.25, sk * 0.66, side * sk * 0.50)
    if s.has("floppy"):
        flop = 0.02 * s.wave(s.beat, 0.7)
        s.model.tube([root, root + (h.x * -0.05 - h.y * 0.03 + ACROSS * side * 0.03) * size,
                      root + (h.x * (-0.03 + flop) - h.y * 0.15 + ACROSS * side * 0.03) * size],
                      np.array([0.040, 0.062, 0.040]) * size,
                     tint(s.coat, 0.72), depth=depth + 0.004 * size, rows=8)
        return
    angle = math.radians(up + 8 * s.wave(1, 1))
    tip = root + (-h.x * math.cos(angle) * 0.5 + h.y * math.sin(angle) + ACROSS * side * 0.35) * long * size
    dark = s.has("eyepatch")
    s.model.tube([root - UP * 0.01 * size, root * 0.6 + tip * 0.4, tip], np.array([wide, wide * 0.82, 0.003]) * size,
                 s.dark if dark else tint(s.coat, 0.94), depth=depth, rows=8, bulge=wide * size, shadow=0.2)
    s.model.tube([root * 0.85 + tip * 0.15, (root + tip) / 2, root * 0.15 + tip * 0.85],
        np.array([wide * 0.5, wide * 0.42, 0.002]) * size,
                 mix(s.under, s.dark, 0.25), depth=depth + 0.0005, rows=6, decal=True, group=s.model.groups,
                 opacity=0.0 if dark else 0.8)


def _fan_ear(s: Stance, h: HeadPlace, side: float) -> None:
    """An elephant's."""
    size, sk, k = s.size, s.beast.head.skull, s.beast.ear[0] / 0.36
    flap = 0.06 * s.wave(1)
    origin = h.base + vec(-0.02, 0.10, side * sk * 0.9) * size
    outline = ((0.05, 0.02, 0.0), (-0.10, 0.08, 0.05), (-0.27 - flap, 0.02, 0.14), (-0.31 - flap, -0.16, 0.14),
        (-0.22, -0.36, 0.12),
               (-0.12, -0.44, 0.10), (-0.05, -0.28, 0.04), (0.02, -0.16, 0.0))
    near = float(s.model.project(ACROSS * side)[2]) > -0.05
    group = s.model.sheet([origin + vec(x * k, y * k, side * (z + flap)) * size for x, y, z in outline],
        tint(s.coat, 0.84), curve=True,
                          depth=s.head_depth + (0.02 if near else -0.06) * size, bulge=0.035 * size, shadow=0.75)
    for y in (-0.08, -0.2):
        s.model.tube([origin + vec(0.0, y * k * 0.6, side * 0.02) * size, origin
            + vec(-0.2 * k, y * k * 1.2, side * 0.12) * size],
                     np.array([0.004, 0.008]) * size, tint(s.coat, 0.6), depth=s.head_depth + 0.021 * size, decal=True,
                     group=group, rows=4, opacity=0.6)


def _sides(s: Stance) -> tuple[tuple[float, float], ...]:
    """Side and depth of things that grow in pairs."""
    return tuple((side, s.head_depth + (0.006 if float(s.model.project(ACROSS * side)[2]) > 0 else -0.008) * s.size)
        for side in (-1.0, 1.0))


def _antlers(s: Stance, h: HeadPlace) -> None:
    size = s.size
    for side, depth in _sides(s):
        root = h.at(-0.02, s.beast.head.skull * 0.8, side * 0.04)
        beam = [root, root + vec(-0.12, 0.12, side * 0.12) * size, root + vec(-0.20, 0.30, side * 0.24) * size,
                root + vec(-0.06 + 0.06 * side, 0.52, side * 0.26) * size]
        colour = paint("#cdb58c") if depth > s.head_depth else paint("#8f7c5e")
        s.model.tube(beam, np.array([0.021, 0.019, 0.016, 0.004]) * size, colour, depth=depth, rows=16, shadow=0.0)
        for at, x, y in ((beam[1], 0.07, 0.13), (beam[2], 0.05, 0.17), (beam[0] * 0.6 + beam[1] * 0.4, 0.14, 0.08)):
            s.model.tube([at, at + vec(x * 0.75, y * 0.30, 0) * size, at + vec(x, y, 0) * size],
                np.array([0.014, 0.011, 0.002]) * size, colour,
                         depth=depth, rows=7, shadow=0.0)


def _palmate(s: Stance, h: HeadPlace) -> None:
    for side, depth in _sides(s):
        root = h.at(-0.02, s.beast.head.skull * 0.8, side * 0.05)
        shape = ((0, 0), (-0.06, 0.06), (-0.22, 0.10), (-0.34, 0.24), (-0.24, 0.22), (-0.24, 0.36), (-0.16, 0.25),
            (-0.10, 0.36), (-0.06, 0.22),
                 (0.04, 0.28), (0.0, 0.10))
        s.model.sheet([root + vec(x, y, side * (0.25 * abs(x) + 0.18 * y)) * s.size for x, y in shape],
            paint("#b89a6c") if depth > s.head_depth else
                      paint("#836c4c"), depth=depth, bulge=0.03 * s.size, shadow=0.1)


def _horns(s: Stance, h: HeadPlace) -> None:
    for side, depth in _sides(s):
        root = h.at(-0.03, s.beast.head.skull * 0.75, side * s.beast.head.skull * 0.6)
        s.model.tube([root, root + vec(-0.02, 0.04, side * 0.10) * s.size, root
            + vec(0.05, 0.15, side * 0.14) * s.size], np.array([0.034, 0.027, 0.004]) * s.size,
                     paint("#d8ccb0"), depth=depth, rows=9, shadow=0.1)


def _ramhorns(s: Stance, h: HeadPlace) -> None:
    for side, depth in _sides(s):
        root = h.at(-0.02, s.beast.head.skull * 0.85, side * 0.04)
        curl = [root + vec(-0.14 * math.sin(a) * 1.1, 0.14 * (1 - math.cos(a)) * -0.9 + 0.10 * math.sin(a),
            side * 0.05 * a) * s.size for a in np.linspace(0, 3.6, 9)]
        s.model.tube(curl, np.linspace(0.042, 0.006, 9) * s.size, paint("#9a8662"), depth=depth + 0.004 * s.size,
            rows=18, shadow=0.3)


def _trunk(s: Stance, h: HeadPlace) -> None:
    size, cut = s.size, s.beast.head
    start = h.at(cut.length * 0.82, -cut.skull * 0.25)
    path = [start - h.x * 0.06 * size, start + h.x * 0.05 * size]
    angle = -1.15 - 0.10 * s.wave(1)
    for j in range(8):
        angle += -0.10 if j < 3 else 0.22 + 0.10 * s.wave(1, 0.6 * j)
        path.append(path[-1] + vec(math.cos(angle), math.sin(angle), 0) * 0.088 * size)
    group = s.model.tube(path, np.linspace(0.125, 0.034, len(path)) * size, s.coat, depth=s.head_depth + 0.003,
        rows=26, bulge=0.09 * size,
                         shadow=0.35, group=h.group)
    for j in range(2, 9):
        s.model.tube([path[j] - h.x * 0.09 * size, path[j] + s.model.screen(0, -0.01 * size), path[j]
            + h.x * 0.09 * size], [0.004 * size] * 3,
                     tint(s.coat, 0.62), depth=s.head_depth + 0.004, decal=True, group=group, opacity=0.5, rows=5)


def _tusks(s: Stance, h: HeadPlace) -> None:
    cut, size, long = s.beast.head, s.size, 2.1 if s.has("longtusks") else 1.0
    for side, _ in _sides(s):
        near = float(s.model.project(ACROSS * side)[2]) > 0
        path = [h.at(cut.length * 0.62, -cut.skull * 0.75, side * 0.10),
            h.at(cut.length * 0.95, -cut.skull * 1.35, side * 0.13),
                h.at(cut.length * (0.95 + 0.5 * long), -cut.skull * (1.35 + 0.1 * (long - 1)), side * 0.11)]
        if long > 1:
            path.append(h.at(cut.length * 2.3, -cut.skull * 0.6, side * 0.05))
        s.model.tube(path, np.interp(np.linspace(0, 1, len(path)), [0, 0.5, 1], [0.032, 0.026, 0.004]) * size,
            paint("#ece2cc"),
                     depth=s.head_depth + (0.01 if near else -0.02) * size, rows=14, shadow=0.3)


def _rhinohorn(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    for x, high, r in ((0.90, 0.30, 0.060), (0.62, 0.14, 0.048)):
        root = h.at(cut.length * x, cut.skull * 0.10 - 0.02)
        s.model.tube([root, root + (h.y * 0.5 * high + h.x * 0.03) * size, root
            + (h.y * high + h.x * 0.12 * high) * size],
                     np.array([r, r * 0.6, 0.004]) * size, paint("#6a6258"), depth=s.head_depth + 0.002 * size, rows=9)


def _boartusks(s: Stance, h: HeadPlace) -> None:
    cut = s.beast.head
    root = h.at(cut.length * 0.82, -cut.skull * 0.5, cut.muzzle * 0.8)
    s.model.tube([root, root + (h.x * 0.03 + h.y * 0.05) * s.size, root + (h.x * 0.01 + h.y * 0.11) * s.size],
        np.array([0.016, 0.013, 0.003]) * s.size,
                 paint("#e6dcc4"), depth=s.head_depth + 0.006 * s.size, rows=7)


def _ossicones(s: Stance, h: HeadPlace) -> None:
    for side, depth in _sides(s):
        root = h.at(-0.01, s.beast.head.skull * 0.8, side * 0.03)
        s.model.tube([root, root + vec(-0.01, 0.07, side * 0.01) * s.size], np.array([0.013, 0.012]) * s.size, s.coat,
            depth=depth, rows=3)
        s.model.ball(root + vec(-0.01, 0.075, side * 0.01) * s.size, 0.016 * s.size, s.dark, depth=depth + 0.001)


def _whiskers(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    for y in (-0.02, 0.0, 0.02):
        root = h.at(cut.length * 0.85, -cut.skull * 0.25 + y, cut.muzzle * 0.7)
        s.model.tube([root, root + (h.x * 0.02 + h.y * (y * 3 - 0.02) + ACROSS * 0.10) * size, root
            + (h.x * -0.04 + h.y * (y * 5 - 0.06) + ACROSS * 0.16) * size],
                     [0.0035 * size] * 3, (0.8, 0.78, 0.74), depth=s.head_depth + 0.006 * size, rows=7, shadow=0,
                     opacity=0.7)


def _cheeks(s: Stance, h: HeadPlace) -> None:
    sk, size = s.beast.head.skull, s.size
    s.model.tube([h.at(-sk * 0.2, -sk * 0.3, sk * 0.7), h.at(0.0, -sk * 0.9, sk * 0.6),
        h.at(sk * 0.3, -sk * 1.05, sk * 0.3)], np.array([0.05, 0.06, 0.03]) * size,
                 s.under, depth=s.head_depth - 0.001, rows=8, shadow=0.2)


def _goatee(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    root = h.at(cut.length * 0.78, -cut.skull * 0.6)
    s.model.tube([root, root + vec(0.01, -0.09, 0) * size, root + vec(-0.01 + 0.02 * s.wave(1), -0.18, 0) * size],
        np.array([0.028, 0.024, 0.003]) * size,
                 tint(s.coat, 0.8), depth=s.head_depth - 0.001, rows=7)


def _unihorn(s: Stance, h: HeadPlace) -> None:
    root = h.at(s.beast.head.length * 0.22, s.beast.head.skull * 0.75)
    s.model.tube([root, root + (h.x * 0.16 + h.y * 0.26) * s.size], np.array([0.026, 0.003]) * s.size,
        (0.85, 0.68, 0.36), depth=s.head_depth + 0.003 * s.size, rows=8,
                 gloss=0.7, glow=0.2)


HEADGEAR = {
    "unihorn": _unihorn,
    "antlers": _antlers, "palmate": _palmate, "horns": _horns, "ramhorns": _ramhorns, "trunk": _trunk, "tusks": _tusks,
    "longtusks": _tusks,
    "rhinohorn": _rhinohorn, "boartusks": _boartusks, "ossicones": _ossicones, "whiskers": _whiskers,
    "cheeks": _cheeks, "goatee": _goatee,
}
