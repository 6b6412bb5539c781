"""Heads of four-legged animals: skull, jaws, eyes with lids, ears. Lengths in shoulder heights."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance
from reelwright.engines.previz.paint.figures.animals.headgear import HEADGEAR
from reelwright.engines.previz.paint.figures.animals.pelt import pelt, ring
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND, _ROWS = ring(26), 24
_WIDE = 0.5
"""How much of what a row says of the size of its eyes is drawn."""
_AVERTED = 0.10
"""How far a cheek must be turned to us for its line of the mouth to be drawn."""
_MEETS = 0.5
"""How far a head is turned to the lens from which on its eyes meet it."""
_MOUTH: Rgb = (0.18, 0.018, 0.022)
_TONGUE: Rgb = (0.55, 0.12, 0.13)


def head_of(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    sk, mz, long = cut.skull, cut.muzzle, cut.length
    ym = -0.10 * sk - cut.stop
    rows = ((long * 1.0, ym + mz * 0.34, ym - mz * 0.20, mz * 0.42), (long * 0.95, ym + mz * 0.64, ym - mz * 0.44,
        mz * 0.76),
            (long * 0.80, ym + mz * 0.82, ym - mz * 0.56, mz * 0.94),
            (long * 0.54, ym + mz * 1.06, ym - mz * 0.66, mz * 1.08),
            (long * 0.32, sk * 0.80 - cut.stop * 0.4, -sk * 0.66, sk * 0.84), (sk * 0.10, sk, -sk * 0.80, sk * 0.98),
            (-sk * 0.40, sk * 0.88, -sk * 0.80, sk * 0.86), (-sk * 0.80, sk * 0.34, -sk * 0.45, sk * 0.5))
    tones = pelt(s.beast, "head", _ROWS, len(_ROUND))
    if s.has("darkface"):
        tones = tones * 0 + s.dark
    h.group = s.model.loft(
        [(h.at(x, (top + low) / 2), h.z * wide * size, h.y * (top - low) / 2 * size) for x, top, low, wide in rows],
        s.coat, rows=_ROWS, circle=_ROUND, tones=tones, nap=s.hair(0.5), lift=0.32)
    if s.has("apeface"):
        _bare_face(s, h)
    if not s.has("column") and not s.has("apeface"):
        _jaw(s, h, ym)
        _nose(s, h, ym)
    for side in (-1.0, 1.0):
        _eye(s, h, side)
        _ear(s, h, side)
        if s.has("fluffy") or s.has("cheeks"):
            _cheek(s, h, side)
    for extra, grow in HEADGEAR.items():
        if s.has(extra):
            grow(s, h)


def _bare_face(s: Stance, h: HeadPlace) -> None:
    """An ape's: skin round the eyes, a brow ridge, a broad muzzle with nostrils and a mouth."""
    sk, size = s.beast.head.skull, s.size
    skin = s.under
    plate = ((0.46, 0.66, 0.50, 0.24), (0.50, 0.30, 0.78, 0.40), (0.54, -0.10, 0.60, 0.42), (0.54, -0.50, 0.50, 0.40))
    s.model.loft([(h.at(sk * x, sk * y), h.z * sk * wide * size, h.x * sk * deep * size) for x, y, wide, deep in plate],
        skin, rows=14, circle=_ROUND)
    s.tube([h.at(sk * 0.72, sk * 0.52, -sk * 0.62), h.at(sk * 0.90, sk * 0.60, 0),
        h.at(sk * 0.72, sk * 0.52, sk * 0.62)],
        [sk * 0.12, sk * 0.15, sk * 0.12], tint(skin, 0.85), rows=12)
    muzzle = ((1.32, -0.36, 0.20, 0.16), (1.22, -0.38, 0.42, 0.34), (0.95, -0.36, 0.54, 0.44),
        (0.60, -0.34, 0.54, 0.44))
    group = s.model.loft([(h.at(sk * x, sk * y), h.z * sk * wide * size, h.y * sk * high * size)
        for x, y, wide, high in muzzle], tint(skin, 1.08), rows=14, circle=_ROUND)
    gape = _gape(s)
    for side in (-1.0, 1.0):
        s.model.ball(h.at(sk * 1.29, -sk * 0.20, side * sk * 0.12), sk * 0.055 * size, tint(skin, 0.35))
    s.tube([h.at(sk * 1.0, -sk * 0.50, -sk * 0.50), h.at(sk * 1.30, -sk * 0.52, 0),
        h.at(sk * 1.0, -sk * 0.50, sk * 0.50)],
        [0.006, 0.008 + 0.12 * max(0.0, gape - 0.10) * sk / 0.2, 0.006], tint(skin, 0.28), decal=True,
        group=group, rows=9)


def _gape(s: Stance) -> float:
    """How far the mouth is open, rad."""
    wide, beat = s.posture.gape, s.posture.beat
    if s.posture.asleep:
        return 0.02
    if wide <= 0:
        return 0.05 + (0.08 + 0.03 * s.wave(4) if s.has("smile") and s.gait.name != "lie" else 0.0)
    pulse = 0.5 + 0.5 * s.wave(beat, -1.3) if beat > 0 else 1.0
    return wide * (0.55 + 0.45 * pulse) if beat < 2 else 0.06 + wide * max(0.0, s.wave(beat)) ** 0.7


def _jaw(s: Stance, h: HeadPlace, ym: float) -> None:
    cut, size = s.beast.head, s.size
    sk, mz, long = cut.skull, cut.muzzle, cut.length
    gape = _gape(s)
    hinge = h.at(long * 0.14, -sk * 0.44)
    c, d = math.cos(gape), math.sin(gape)
    x, y = h.x * c - h.y * d, h.y * c + h.x * d
    reach = (long * 0.92 - long * 0.14) * (1.0 if s.beast.paw else 0.94)
    drop = ym - mz * 0.62 + sk * 0.44
    rings = []
    for share, wide, high in ((0.0, sk * 0.66, sk * 0.34), (0.35, max(mz * 0.92, sk * 0.45), mz * 0.50),
            (0.75, mz * 0.74, mz * 0.34), (0.95, mz * 0.58, mz * 0.28), (1.02, mz * 0.3, mz * 0.14)):
        at = hinge + (x * reach * share + y * drop * min(1.0, share * 1.6)) * size
        rings.append((at, h.z * wide * size, y * high * size))
    under = s.dark if s.has("darkface") else mix(s.under, s.coat, 0.25) if s.beast.under != s.beast.coat else s.coat
    s.model.loft(rings, under, rows=12, circle=_ROUND, nap=s.hair(0.3), lift=0.3)
    if gape > 0.12:
        inner = hinge + (x * reach * 0.42 + y * (drop * 0.7 + 0.5 * mz * gape)) * size
        s.model.tube([inner - x * reach * 0.2 * size, inner + x * reach * 0.30 * size],
            [mz * 0.58 * size, mz * 0.46 * size], _MOUTH, rows=4)
        tip = hinge + (x * reach * 0.93 + y * (drop + mz * 0.30)) * size
        s.model.loft([(inner + y * mz * 0.1 * size, h.z * mz * 0.46 * size, y * mz * 0.14 * size),
            (tip, h.z * mz * 0.40 * size, y * mz * 0.10 * size)], _TONGUE, rows=5, gloss=0.35)
        if s.beast.paw and gape > 0.25:
            for side in (-1.0, 1.0):
                for root, way in ((h.at(long * 0.86, ym - mz * 0.40, side * mz * 0.52), -h.y),
                        (hinge + (x * reach * 0.86 + y * (drop + mz * 0.2) + h.z * side * mz * 0.44) * size, h.y)):
                    s.tube([root, root + way * mz * 0.42 * size], [mz * 0.10, mz * 0.015], (0.85, 0.82, 0.72), rows=3)
    line = [h.at(long * 0.97, ym - mz * 0.30, 0.0)]
    for side in (-1.0, 1.0):
        if s.model.near(h.z * side + 0.5 * h.x) < _AVERTED:
            continue  # a line on the far cheek would be seen through the head
        path = [line[0], h.at(long * 0.80, ym - mz * 0.52, side * mz * 0.82),
            h.at(long * 0.50, ym - mz * 0.52, side * mz * 1.0),
            h.at(long * 0.34, ym - mz * (0.30 if s.has("smile") else 0.55), side * sk * 0.74)]
        s.tube(path, [0.006, 0.009, 0.009, 0.004], tint(s.dark, 0.9), decal=True, group=h.group, opacity=0.8)


def _nose(s: Stance, h: HeadPlace, ym: float) -> None:
    cut, size = s.beast.head, s.size
    mz, long = cut.muzzle, cut.length
    skin = paint(s.beast.nose) if s.beast.nose else s.dark
    if s.has("snout"):
        s.model.loft([(h.at(long * 0.97, ym + mz * 0.05), h.z * mz * 0.70 * size, h.y * mz * 0.60 * size),
            (h.at(long * 1.06, ym + mz * 0.05), h.z * mz * 0.62 * size, h.y * mz * 0.55 * size)],
            mix(s.coat, skin, 0.25), rows=4, circle=_ROUND)
        for side in (-1.0, 1.0):
            s.model.ball(h.at(long * 1.065, ym + mz * 0.08, side * mz * 0.26), mz * 0.15 * size, tint(s.dark, 0.7),
                decal=False)
        return
    if s.has("duckbill"):
        return
    if not s.beast.paw or s.has("apeface") or s.has("stout"):
        for side in (-1.0, 1.0):
            s.model.ball(h.at(long * 0.955, ym + mz * 0.22, side * mz * 0.56), mz * 0.17 * size, tint(skin, 0.6))
        return
    if s.has("catface"):
        _pads(s, h, ym)
    k = 0.30 if s.has("catface") else 0.42
    top = h.at(long * 0.985, ym + mz * (0.50 if k > 0.3 else 0.42))
    s.model.loft([(top - h.x * mz * 0.25 * size, h.z * mz * k * 1.1 * size, h.y * mz * k * 0.8 * size),
        (top + h.x * mz * 0.10 * size, h.z * mz * k * 1.15 * size, h.y * mz * k * 0.85 * size),
        (top + (h.x * 0.24 - h.y * 0.16) * mz * size, h.z * mz * k * 0.55 * size, h.y * mz * k * 0.5 * size)], skin,
        rows=7, circle=_ROUND, gloss=0.7)
    s.tube([top - h.y * mz * 0.2 * size, h.at(long * 0.99, ym - mz * 0.25)], [0.006, 0.007], tint(s.dark, 0.8),
        decal=True, group=h.group, rows=4, opacity=0.7)


def _pads(s: Stance, h: HeadPlace, ym: float) -> None:
    """The two soft pads that a cat's whiskers grow from, and its chin."""
    mz, long, size = s.beast.head.muzzle, s.beast.head.length, s.size
    pale = mix(s.under, s.coat, 0.15) if not s.has("darkface") else s.dark
    for side in (-1.0, 1.0):
        middle = h.at(long * 0.88, ym - mz * 0.22, side * mz * 0.40)
        pad = s.model.ball(middle, mz * 0.52 * size, pale, nap=s.hair(0.25), lift=0.2)
        _freckles(s, h, (middle, side), mz * 0.52 * size, pad)
    s.model.ball(h.at(long * 0.84, ym - mz * 0.72), mz * 0.36 * size, pale, nap=s.hair(0.25), lift=0.2)


def _freckles(s: Stance, h: HeadPlace, at: tuple[Vec, float], r: float, pad: int) -> None:
    """Where whiskers grow from a pad, in rows, and the lip under it. at: its middle, its side; r: its radius, m."""
    middle, side = at
    out = unit(h.x * 0.80 + h.z * side * 0.60)
    if s.model.near(out) < _AVERTED:
        return
    tone = tint(s.dark, 0.7)
    for row, up in enumerate((0.22, -0.06, -0.34)):
        for k in range(3):
            way = unit(h.x * (0.86 - 0.24 * k) + h.z * side * (0.26 + 0.30 * k + 0.05 * row) + h.y * up)
            s.model.spot(middle + way * r * 0.98, (r * 0.055, r * 0.050), tone, 8.5, decal=True, group=pad,
                opacity=0.75)
    lip = [middle + unit(h.x * x + h.z * side * z + h.y * y) * r
           for x, y, z in ((0.72, -0.30, -0.66), (0.72, -0.66, -0.20), (0.62, -0.70, 0.36), (0.30, -0.52, 0.80))]
    s.model.tube(lip, [r * 0.05, r * 0.075, r * 0.065, r * 0.02], tone, decal=True, group=pad, rows=9, opacity=0.8)


def _eye(s: Stance, h: HeadPlace, side: float) -> None:
    size, sk, long = s.size, s.beast.head.skull, s.beast.head.length
    frontal = s.has("catface") or s.has("apeface")
    large = 0.245 if s.has("catface") else 0.205 if frontal else 0.215
    r = max(0.018, sk * large) * (1.0 + _WIDE * (s.beast.eyes - 1.0))
    ahead = sk * 0.93 if s.has("apeface") else (0.36 if frontal else 0.30) * long if long > sk * 1.6 else sk * 0.62
    level, apart = sk * (0.24 if frontal else 0.34), sk * (0.36 if s.has("apeface") else 0.47 if frontal else 0.60
        if s.beast.paw else 0.80)
    out = unit(h.x * (0.85 if frontal else 0.62 if s.beast.paw else 0.25) + h.z * side * 0.75 + h.y * 0.12)
    at = h.at(ahead, level, side * apart)
    if s.has("eyepatch"):
        faced = max(0.3, float(s.model.project(out)[2]))
        s.model.spot(at - h.y * r * 0.6 * size, (r * 2.0 * faced * size, r * 2.6 * size), s.dark, 8.0, decal=True,
            group=h.group)
    r *= size
    h.eyes.append((at, out))
    h.eye = r
    skin = s.dark if s.has("eyepatch") or s.has("darkface") else tint(s.coat, 0.90)
    if s.beast.pattern == "husky":  # lids are of the colour of its mask
        skin = tint(s.under, 0.86)
    if s.posture.asleep:
        _shut_eye(s, h, (at, out), r)
        return
    s.model.ball(at - out * r * 0.12, r * 1.05, tint(s.dark, 0.55))
    glow = 1.0 if s.has("lit_eyes") else 0.45 if s.has("bright_eyes") else 0.0
    eye = s.model.ball(at, r, paint(s.beast.iris), gloss=0.9, glow=glow)
    facing = max(0.0, s.model.near(h.x) - _MEETS) / (1 - _MEETS)
    _pupil(s, at, unit(out + 1.6 * facing * s.model.axes[2]), r, eye)
    shut = _blink(s)
    if s.beast.eyes >= 1.2 and shut <= 0:  # who has large eyes looks mild: no lids over them
        return
    s.model.ball(at + (h.y * (1.16 - 1.02 * shut) - out * (0.46 - 0.58 * shut)) * r, r * 1.04, skin)
    s.model.ball(at - (h.y * 1.34 + out * 0.52) * r, r * 0.98, skin)


def _shut_eye(s: Stance, h: HeadPlace, eye: tuple[Vec, Vec], r: float) -> None:
    """A lid and the dark line of its lashes. eye: place and the way it looks; r: radius, m."""
    at, out = eye
    lid = s.model.ball(at - out * r * 0.25, r * 1.08, tint(s.coat, 0.95))
    across = unit(cross(out, h.y))
    line = [at + out * r * 0.9 + across * r * x - h.y * r * y for x, y in ((-0.85, 0.05), (0.0, 0.42), (0.85, 0.05))]
    s.model.tube(line, [r * 0.10, r * 0.13, r * 0.10], tint(s.dark, 0.6), decal=True, group=lid, rows=9)


def _pupil(s: Stance, at: Vec, out: Vec, r: float, eye: int) -> None:
    """Pupil, the light that gathers below it, and two wet highlights."""
    seen = max(0.25, float(s.model.project(out)[2]))
    slit = 0.46 if s.has("catface") and not s.has("roundpupil") else 0.62
    bright = mix(paint(s.beast.iris), (0.9, 0.75, 0.5), 0.35)
    s.model.spot(at + out * r * 0.75 - s.model.screen(0, r * 0.30), (r * 0.62 * seen, r * 0.45), bright, 8.9,
        decal=True, group=eye, opacity=0.40)
    s.model.spot(at + out * r * 0.75, (r * slit * seen, r * (0.74 if slit < 0.5 else 0.60)), (0.004, 0.003, 0.003),
        9.0, decal=True, group=eye)
    for x, y, k in ((-0.28, 0.34, 0.25), (0.22, -0.26, 0.09)):
        s.model.spot(at + out * r * 0.6 + s.model.screen(r * x, r * y), (r * k, r * k), (0.95, 0.95, 0.95), 9.1,
            decal=True, group=eye, glow=0.25)


def _blink(s: Stance) -> float:
    """0 open .. 1 shut; once a loop, when the animal is at rest."""
    if s.gait.duty < 1:
        return 0.0
    return max(0.0, 1.0 - abs((s.phase - 0.62) % 1.0) / 0.05) if abs(s.phase - 0.62) < 0.05 else 0.0


def _cheek(s: Stance, h: HeadPlace, side: float) -> None:
    """Tufts behind the jaw."""
    sk, size = s.beast.head.skull, s.size
    tone = s.under if s.beast.pattern in ("canid", "husky", "tiger") else s.coat
    root = h.at(sk * 0.20, -sk * 0.38, side * sk * 0.60)
    s.tube([root, root + (h.z * side * 0.22 - h.x * 0.32 - h.y * 0.26) * sk * size,
        root + (h.z * side * 0.30 - h.x * 0.62 - h.y * 0.62) * sk * size], [sk * 0.34, sk * 0.25, sk * 0.05], tone,
        rows=9, nap=s.hair(0.9), lift=0.5)


def _ear(s: Stance, h: HeadPlace, side: float) -> None:
    long, wide, up = s.beast.ear
    size, sk = s.size, s.beast.head.skull
    if s.has("column"):
        _fan_ear(s, h, side)
        return
    if long <= 0.01:
        return
    root = h.at(-sk * 0.30, sk * 0.62, side * sk * 0.58)
    coat = s.dark if s.has("darkears") or s.beast.pattern in ("panda", "points") else tint(s.coat, 0.95)
    coat = tint(s.under, 1.0) if s.has("paleears") else coat
    if s.beast.ear_colour and not s.beast.ear_tipped:
        coat = paint(s.beast.ear_colour)
    if s.has("floppy"):
        flop = 0.02 * s.wave(s.beat, 0.7)
        path = [root, root + (h.y * 0.02 - h.x * 0.03 + h.z * side * 0.06) * size,
                root + (h.z * side * 0.085 - h.y * 0.10 + h.x * (0.01 + flop)) * size,
                root + (h.z * side * 0.075 - h.y * 0.19 + h.x * (0.03 + flop)) * size]
        _flap(s, path, [0.028, 0.055, 0.062, 0.020], h.x, tint(coat, 0.82))
        return
    flick = 14 * max(0.0, s.wave(1, 1.0 + side)) ** 6 * (s.gait.duty >= 1)
    back = 34.0 * (s.bound or s.posture.gape > 0.3) * (up > 60)
    angle = math.radians(up - back + flick)
    lean = 0.34 if not s.has("catface") else 0.22
    way = unit(-h.x * math.cos(angle) * 0.75 + h.y * math.sin(angle) + h.z * side * (lean + max(0.0, 0.9 - up / 70)))
    broad = unit(h.z * side * 0.55 - h.x * 0.75 if up > 50 else h.x * 0.9 + h.y * 0.2)
    if long > 3.0 * wide and long > 0.22 and up > 60:  # a long ear is turned so that its flat side is seen
        away = s.model.axes[2] - way * float(s.model.axes[2] @ way)
        aside = cross(way, away)
        broad = unit(broad * 0.35 + aside * (1.0 if float(aside @ broad) > 0 else -1.0))
    tip = root + way * long * size
    if s.has("roundears"):
        path, wides = [root, root * 0.45 + tip * 0.55, root * 0.08 + tip * 0.92, tip], [wide * 0.85, wide * 1.1,
            wide * 0.75, wide * 0.2]
    elif long > 0.22 and long > 3.0 * wide:  # a rabbit's, a donkey's, a kangaroo's: a spoon
        path = [root, root * 0.72 + tip * 0.28, root * 0.34 + tip * 0.66, root * 0.10 + tip * 0.90, tip]
        wides = [wide * 0.62, wide * 0.98, wide * 1.0, wide * 0.62, wide * 0.10]
    else:
        path, wides = [root, root * 0.55 + tip * 0.45, tip], [wide * 0.95, wide * 0.80, 0.004]
    _flap(s, path, wides, broad, coat, paint(s.beast.ear_colour) if s.beast.ear_tipped else None)
    inner = unit(h.x * 0.8 + h.z * side * 0.35)
    pale = mix(s.under, (0.52, 0.22, 0.17), 0.35) if not s.has("eyepatch") else tint(s.dark, 1.2)
    pale = paint("#efe6d8") if s.has("paleears") else pale
    _flap(s, [p + inner * 0.014 * size for p in path[:1]] + [p * 0.94 + root * 0.06 + inner * 0.012 * size
        for p in path[1:]],
        [w * 0.62 for w in wides], broad, pale, paint(s.beast.ear_colour) if s.beast.ear_tipped else None)


def _flap(s: Stance, path: list[Vec], wides: list[float], broad: Vec, colour: Rgb, tip: Rgb | None = None) -> None:
    """A thin lobe along a path; `broad` is the way it is wide; tip: colour of its last third."""
    rings = []
    for i, p in enumerate(path):
        way = unit(path[min(i + 1, len(path) - 1)] - path[max(0, i - 1)])
        across = unit(broad - way * float(broad @ way))
        thin = unit(s.model.axes[2] * 0.0 + cross(way, across))
        rings.append((p, across * wides[i] * s.size, thin * min(0.016, wides[i] * 0.4) * s.size))
    tones = None
    if tip is not None:
        share = np.clip((np.linspace(0, 1, 9) - 0.50) / 0.12, 0, 1)[:, None, None]
        tones = np.broadcast_to(np.array(colour) + (np.array(tip) - np.array(colour)) * share, (9, len(_ROUND), 3))
    s.model.loft(rings, colour, rows=9, circle=_ROUND, nap=s.hair(0.35), lift=0.2, tones=tones)


def _fan_ear(s: Stance, h: HeadPlace, side: float) -> None:
    """An elephant's: it hangs from the temple back over the neck, however the head is held."""
    ahead = unit(vec(float(h.x[0]), 0.0, float(h.x[2])))
    up = unit(UP + 0.25 * h.y)
    size, sk, k = s.size, s.beast.head.skull, s.beast.ear[0] / 0.36
    flap = 0.05 + 0.05 * s.wave(1)
    origin = h.at(-0.02, sk * 0.45, side * sk * 0.92)
    rows = ((0.10, 0.03, 0.13), (0.02, 0.06, 0.20), (-0.14, 0.10, 0.235), (-0.30, 0.09, 0.16), (-0.42, 0.05, 0.05))
    rings = []
    for y, out, wide in rows:
        back = wide * 0.95
        centre = origin + (up * y * k - ahead * back * 0.95 * k + h.z * side * (out + flap * wide * 2.2)) * size
        across = unit(ahead * 0.9 - h.z * side * (0.45 + flap * 2))
        rings.append((centre, across * wide * k * size, cross(across, up) * 0.014 * size))
    s.model.loft(rings, tint(s.coat, 0.80), rows=14, circle=_ROUND)
