"""Manes, wool, humps, markings and tails. Lengths in shoulder heights."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HEIGHT, TRUNK, HeadPlace, Stance, neck_line
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, tint


def dress_beast(s: Stance, h: HeadPlace) -> None:
    for extra, grow in COATS.items():
        if s.has(extra):
            grow(s, h)


def _hang(s: Stance, start: Vec, direction: Vec, links: int, link: float, wind: Vec, flutter: float,
        shift: float = 0.0) -> list[Vec]:
    """A lock of hair: starts along `direction`, falls, blown back by the animal's own speed."""
    nodes, point = [start], start
    for k in range(1, links + 1):
        q = k / links
        swing = flutter * (0.25 + q) * math.sin(2 * math.pi * (2 * s.phase + shift - 0.55 * q))
        point = point + unit(direction * max(0.0, 0.5 * (1.6 - 2.2 * q)) - UP + wind
            + vec(swing, swing * 0.5, 0)) * link * s.size
        nodes.append(point)
    return nodes


def _mane(s: Stance, h: HeadPlace) -> None:
    wind = vec(-0.28 * s.gait.speed - 0.25, 0.12 * s.gait.speed, 0.5)
    for j in range(9):
        share = j / 8
        lock = _hang(s, neck_line(s, h, 0.10 + 0.92 * share), vec(-0.9, 0.7, 0), 4, 0.062, wind, 0.12, share * 0.25)
        s.model.tube(lock, np.array([0.040, 0.052, 0.044, 0.030, 0.004]) * s.size, tint(s.dark, 1.0 + 0.35 * (j % 2)),
                     depth=s.head_depth + (0.002 + 0.0002 * j) * s.size, rows=10, shadow=0.15, bulge=0.03 * s.size)
    lock = _hang(s, h.at(-0.02, s.beast.head.skull * 0.9), h.x + UP * 0.4, 4, 0.045, vec(-0.2 * s.gait.speed, 0, 0),
        0.1)
    s.model.tube(lock, np.array([0.03, 0.035, 0.03, 0.02, 0.003]) * s.size, s.dark, depth=s.head_depth
        + 0.004 * s.size, rows=9, shadow=0.15)


def _shortmane(s: Stance, h: HeadPlace) -> None:
    for j in range(12):
        at = neck_line(s, h, 0.05 + 0.08 * j)
        s.model.tube([at, at + vec(-0.03, 0.035, 0) * s.size], np.array([0.024, 0.006]) * s.size, tint(s.dark, 1.5),
            depth=s.depth + 0.002, rows=3, shadow=0)


def _lionmane(s: Stance, h: HeadPlace) -> None:
    """Two rows of locks round the face and down the chest."""
    sk, size = s.beast.head.skull, s.size
    for layer, (back, tone, depth) in enumerate(((0.20, 0.9, -0.012), (0.04, 1.25, -0.004))):
        for k in range(13):
            a = 2 * math.pi * k / 13 + 0.24 * layer
            root = h.base + (h.x * -back + h.y * math.cos(a) * sk * 0.85 + vec(0, 0, 1) * math.sin(a) * sk * 0.9) * size
            out = h.y * math.cos(a) * 0.9 + vec(0, 0, 1) * math.sin(a) * 0.7 - h.x * 0.4
            lock = _hang(s, root, out * 1.6, 3, 0.085 + 0.02 * (math.cos(a) < 0),
                vec(-0.15 - 0.2 * s.gait.speed, 0.1, 0), 0.06, k * 0.1)
            s.model.tube(lock, np.array([0.10, 0.10, 0.07, 0.008]) * size, tint(s.dark, tone * (1.5 + 0.2 * (k % 2))),
                         depth=s.head_depth + (depth
                         + 0.0003 * k - 0.006) * size - abs(s.model.near(out)) * 0.01 * size, rows=10,
                             bulge=0.06 * size, shadow=0.2)


def _ruff(s: Stance, h: HeadPlace) -> None:
    size, sk, cut = s.size, s.beast.head.skull, s.beast.neck
    root = s.at(0.40, 0.80)
    along = unit(h.base - root)
    tone = mix(s.coat, s.under, 0.45)
    s.model.tube([root + along * 0.02 * size - UP * 0.06 * size, h.base - UP * 0.10 * size - along * 0.08 * size,
        h.base + (h.x * 0.02 - UP * 0.03) * size],
                 np.array([cut.root * 0.62, cut.root * 0.72, sk * 1.10]) * size, tone,
                 depth=s.head_depth - 0.004 * size, rows=9, shadow=0.0, group=s.group,
                 blend=0.6)
    for q, x, y, long, r in ((0.05, 0.10, -0.16, 0.13, 0.06), (0.30, 0.10, -0.15, 0.13, 0.06),
            (0.55, 0.09, -0.13, 0.12, 0.055), (0.80, 0.05, -0.12, 0.11, 0.05)):
        at = root * (1 - q) + h.base * q + vec(x * 0.7, y * 0.6, 0) * size
        tip = at + vec(0.15, -0.7, 0) * long * size
        s.model.tube([at, (at + tip) * 0.5, tip], np.array([r, r * 0.62, 0.002]) * size, tone,
            depth=s.head_depth - 0.0041 * size, rows=7, shadow=0.0, group=s.group,
                     blend=0.9)


def _shag(s: Stance, h: HeadPlace) -> None:
    """Long hair along the belly, chest and rump."""
    rng = np.random.default_rng(7)
    for k in range(26):
        x, side = -0.6 + 1.2 * k / 25, 1.0 if s.model.axes[2, 2] >= 0 else -1.0
        high = float(np.interp(x, [r[0] for r in TRUNK], [r[2] for r in TRUNK])) * s.beast.bulk
        for level, long in ((0.55, 0.10), (-0.10, 0.11), (-0.72, 0.12)):
            at = s.at(x + 0.03 * float(rng.standard_normal()), HEIGHT + level * high, side * 0.14 * s.beast.bulk)
            tip = at + s.along(-0.05, -long * (0.7 + 0.5 * float(rng.random())), 0)
            s.model.tube([at, (at + tip) / 2 + s.along(0.01, 0, 0), tip], np.array([0.030, 0.026, 0.003]) * s.size,
                         tint(s.coat, 0.84 + 0.30 * float(rng.random())), depth=s.depth + 0.012 * s.size, rows=6,
                         shadow=0.12, group=s.group, blend=0.55)
    for share in (0.1, 0.35, 0.6, 0.85):
        at = neck_line(s, h, share) - UP * s.beast.neck.root * 0.9 * s.size
        s.model.tube([at, at + vec(-0.01, -0.10, 0) * s.size, at + vec(-0.04, -0.18, 0) * s.size],
            np.array([0.06, 0.05, 0.004]) * s.size, tint(s.coat, 0.92),
                     depth=s.depth + 0.004, rows=7, shadow=0.1, group=s.group, blend=0.6)


def _wool(s: Stance, h: HeadPlace) -> None:
    rng, side = np.random.default_rng(9), 1.0 if s.model.axes[2, 2] >= 0 else -1.0
    for _ in range(70):
        x = float(rng.uniform(-0.62, 0.56))
        high = float(np.interp(x, [r[0] for r in TRUNK], [r[2] for r in TRUNK])) * s.beast.bulk
        level = float(rng.uniform(-0.98, 1.04))
        round_ = math.sqrt(max(0.0, 1 - min(1.0, level * level)))
        at = s.at(x, HEIGHT + level * high, side * 0.15 * s.beast.bulk * round_)
        s.model.ball(at, (0.052 + 0.02 * float(rng.random())) * s.size, tint(s.coat, 0.88 + 0.2 * float(rng.random())),
            depth=s.depth + (0.004 + 0.01 * round_) * s.size,
                     shadow=0.12, group=s.group, blend=0.45)
    for share in (0.0, 0.25, 0.5, 0.75, 0.95):
        s.model.ball(neck_line(s, h, share) - UP * 0.05 * s.size, 0.085 * s.size, tint(s.coat, 0.95),
            depth=s.head_depth - 0.002 * s.size, shadow=0.1, group=s.group, blend=0.5)
    for y in (0.75, 1.0):
        s.model.ball(h.at(-0.02 * y, s.beast.head.skull * y), 0.065 * s.size, s.coat, depth=s.head_depth
            + 0.003 * s.size, shadow=0.15)


def _humps(s: Stance, _: HeadPlace) -> None:
    for x in (-0.22, 0.20):
        s.model.tube([s.at(x - 0.02, 0.86), s.at(x, 0.98), s.at(x + 0.01, 1.13)],
            np.array([0.19, 0.150, 0.085]) * s.size, tint(s.coat, 0.92),
                     depth=s.depth + 0.0003, rows=12, bulge=0.12 * s.size, shadow=0.0, group=s.group, blend=0.5)


def _stripes(s: Stance, h: HeadPlace) -> None:
    rng, sk, side = np.random.default_rng(3), s.beast.head.skull, 1.0 if s.model.axes[2, 2] >= 0 else -1.0
    for j, x in enumerate(np.linspace(-0.58, 0.52, 14)):
        x, long = float(x), 0.19 + 0.14 * float(rng.random())
        s.model.tube([s.at(x, 1.03), s.at(x + 0.02, 1.03 - long * 0.5, side * 0.12),
            s.at(x - 0.015, 1.03 - long, side * 0.15)],
                     np.array([0.018, 0.020, 0.002]) * s.size, s.dark, depth=s.depth + 0.0006, decal=True,
                     group=s.group, rows=8, opacity=0.92)
        if j % 2:
            s.model.tube([s.at(x + 0.03, 0.58, side * 0.15), s.at(x + 0.02, 0.70, side * 0.15),
                s.at(x + 0.035, 0.80, side * 0.15)],
                         np.array([0.002, 0.015, 0.002]) * s.size, s.dark, depth=s.depth + 0.0006, decal=True,
                         group=s.group, opacity=0.85, rows=8)
    for x in (-0.13, -0.06, 0.02):
        s.model.tube([h.at(x, sk * 0.95, side * 0.06), h.at(x - 0.01, sk * 0.5, side * sk * 0.7),
            h.at(x + 0.01, -sk * 0.1, side * sk * 0.8)],
                     np.array([0.011, 0.012, 0.002]) * s.size, s.dark, depth=s.head_depth + 0.002 * s.size, decal=True,
                     group=h.group, rows=8)
    for share in (0.2, 0.5, 0.8):
        at = neck_line(s, h, share)
        s.model.tube([at + UP * 0.02 * s.size, at - UP * 0.10 * s.size, at - UP * 0.2 * s.size],
            np.array([0.015, 0.018, 0.002]) * s.size, s.dark,
                     depth=s.depth + 0.002, decal=True, group=s.group, rows=6)


def _dots(s: Stance, count: int, size: tuple[float, float], colour: Rgb, seed: int, low: float = 0.66,
        ring: bool = False) -> None:
    rng, side = np.random.default_rng(seed), 1.0 if s.model.axes[2, 2] >= 0 else -1.0
    for _ in range(count):
        at = s.at(float(rng.uniform(-0.60, 0.52)), float(rng.uniform(low, 1.0)), side * 0.15)
        r = float(rng.uniform(*size)) * s.size
        s.model.spot(at, (r, r * float(rng.uniform(0.8, 1.15))), colour, s.depth + 0.0006, decal=True, group=s.group,
            opacity=0.85)
        if ring:
            s.model.spot(at, (r * 0.5, r * 0.5), tint(s.coat, 0.85), s.depth + 0.0007, decal=True, group=s.group,
                opacity=0.9)


def _spots(s: Stance, _: HeadPlace) -> None:
    _dots(s, 16, (0.009, 0.015), s.under, 5, 0.80)


def _rosettes(s: Stance, h: HeadPlace) -> None:
    _dots(s, 64, (0.016, 0.028), s.dark, 6, 0.60, ring=True)
    rng = np.random.default_rng(8)
    for _ in range(14):
        at = neck_line(s, h, float(rng.uniform(0, 1))) - UP * float(rng.uniform(0.0, 0.22)) * s.size
        s.model.spot(at, (0.015 * s.size, 0.014 * s.size), s.dark, s.depth + 0.002, decal=True, group=s.group)


def _giraffe(s: Stance, h: HeadPlace) -> None:
    _dots(s, 46, (0.034, 0.052), s.dark, 12, 0.62)
    rng = np.random.default_rng(13)
    for k in range(34):
        at = neck_line(s, h, k / 34) - UP * 0.0 + s.model.screen(float(rng.uniform(0.0, 0.16)) * s.size * (1
            if s.model.axes[0, 0] >= 0 else -1), -0.02 * s.size)
        s.model.spot(at, (0.030 * s.size, 0.034 * s.size), s.dark, s.depth + 0.002, decal=True, group=s.group,
            opacity=0.85)


def _patches(s: Stance, _: HeadPlace) -> None:
    rng, side = np.random.default_rng(21), 1.0 if s.model.axes[2, 2] >= 0 else -1.0
    for _k in range(4):
        x, y = float(rng.uniform(-0.5, 0.4)), float(rng.uniform(0.66, 0.98))
        r = float(rng.uniform(0.10, 0.17))
        turns = np.linspace(0, 2 * math.pi, 9)[:-1]
        blot = [s.at(x + r * math.cos(a) * float(rng.uniform(0.7, 1.2)), y
            + r * math.sin(a) * float(rng.uniform(0.7, 1.2)), side * 0.15) for a in turns]
        s.model.sheet(blot, s.under, depth=s.depth + 0.0006, curve=True, decal=True, group=s.group)


def _tabby(s: Stance, h: HeadPlace) -> None:
    for x in np.linspace(-0.5, 0.45, 9):
        s.model.tube([s.at(float(x), 1.0), s.at(float(x) + 0.02, 0.88, 0.13), s.at(float(x), 0.76, 0.15)],
            np.array([0.012, 0.014, 0.002]) * s.size, tint(s.coat, 0.55),
                     depth=s.depth + 0.0006, decal=True, group=s.group, opacity=0.6, rows=8)
    for x in (-0.06, 0.0):
        s.model.tube([h.at(x, 0.17, 0.03), h.at(x + 0.03, 0.11, 0.10)], np.array([0.010, 0.003]) * s.size,
            tint(s.coat, 0.5), depth=s.head_depth + 0.002 * s.size,
                     decal=True, group=h.group, opacity=0.7, rows=4)


def _collar(s: Stance, h: HeadPlace) -> None:
    root = s.at(0.40, 0.80)
    along = unit(h.base - root)
    centre = h.base * 0.62 + root * 0.38
    r = s.beast.neck.top * 1.12 * s.size
    normal = vec(-float(along[1]), float(along[0]), 0)
    s.model.band((centre, normal * r, vec(0, 0, 1) * r * 0.8), 0.022 * s.size, (0.45, 0.03, 0.025),
        s.head_depth - 0.005 * s.size, shadow=0.3)


def _udder(s: Stance, _: HeadPlace) -> None:
    s.model.ball(s.at(-0.30, 0.50), 0.085 * s.size, (0.72, 0.42, 0.38), depth=s.depth - 0.02 * s.size)


def _dewlap(s: Stance, h: HeadPlace) -> None:
    at = (s.at(0.40, 0.80) + h.base) / 2 - UP * s.beast.neck.root * s.size
    s.model.tube([at, at + vec(0.0, -0.12, 0) * s.size, at + vec(-0.02 + 0.02 * s.wave(1), -0.22, 0) * s.size],
        np.array([0.06, 0.05, 0.006]) * s.size, tint(s.coat, 0.85),
                 depth=s.depth - 0.001, rows=8)


def _ridge(s: Stance, _: HeadPlace) -> None:
    for x in np.linspace(-0.5, 0.55, 18):
        at = s.at(float(x), HEIGHT + 0.21 * s.beast.bulk)
        s.model.tube([at - UP * 0.03 * s.size, at + vec(-0.05, 0.05, 0) * s.size], np.array([0.022, 0.004]) * s.size,
            tint(s.dark, 1.4), depth=s.depth - 0.001, rows=3, shadow=0)


def tail(s: Stance) -> None:
    long, radius, stiff, up = s.beast.tail
    size, angle = s.size, math.radians(up)
    sitting = s.gait.name in ("sit", "lie")
    root = s.at(-0.64, 0.88 + s.beast.hip_up)
    wag = 0.30 if s.has("smile") else 0.08
    count = 8
    lift = 1.2 if stiff > 0.7 and not sitting else 0.0
    wind = vec(-0.25 - 0.22 * s.gait.speed, 0.2 * s.gait.speed + lift, 0.12 * s.wave(2 if wag > 0.2 else 1))
    nodes = _hang(s, root, vec(-math.cos(angle), math.sin(angle), 0) * 1.9, count, long / count, wind, wag)
    for node in nodes:
        node[1] = max(float(node[1]), radius * size * 0.8)
    if s.has("hairtail"):
        radii = np.interp(np.linspace(0, 1, count + 1), [0, 0.15, 0.5, 0.85, 1],
            [0.04, 0.055, 0.085, 0.06, 0.004]) * size
        s.model.tube(nodes, radii, s.dark, depth=s.depth - 0.01 * size, rows=24, bulge=0.05 * size)
        return
    shape = [0.55, 0.9, 1.0, 0.05] if s.has("bush") else [1.1, 0.95, 0.8, 0.35]
    group = s.model.tube(nodes, np.interp(np.linspace(0, 1, count + 1), [0, 0.3, 0.65, 1], shape) * radius * size,
        s.coat, depth=s.depth - 0.01 * size, rows=24,
                         bulge=radius * size * 0.8)
    if s.has("tip"):
        s.model.tube(nodes[-3:], np.array([radius * 1.3, radius * 1.2, radius]) * size, s.under,
            depth=s.depth - 0.0099 * size, decal=True, group=group, rows=6)
    if s.has("stripes") or s.has("rosettes"):
        for node in nodes[2:]:
            s.model.ball(node, radius * 0.55 * size, s.dark, depth=s.depth - 0.0099 * size, decal=True, group=group)
    if s.has("tuft"):
        s.model.tube([nodes[-2], nodes[-1], nodes[-1] + (nodes[-1] - nodes[-2]) * 0.9],
            np.array([0.02, 0.038, 0.004]) * size, s.dark, depth=s.depth - 0.0098 * size, rows=6)


COATS = {
    "shag": _shag, "ruff": _ruff, "mane": _mane, "shortmane": _shortmane, "lionmane": _lionmane, "wool": _wool,
    "humps": _humps, "stripes": _stripes,
    "spots": _spots, "rosettes": _rosettes, "giraffespots": _giraffe, "patches": _patches, "tabby": _tabby,
    "collar": _collar, "udder": _udder,
    "dewlap": _dewlap, "ridge": _ridge,
}
