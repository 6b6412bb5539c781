"""Manes, wool, humps, wings of hair and tails. Lengths in shoulder heights."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance, neck_line
from reelwright.engines.previz.paint.figures.animals.pelt import pelt, ring
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(20)


def dress_beast(s: Stance, h: HeadPlace) -> None:
    for extra, grow in COATS.items():
        if s.has(extra):
            grow(s, h)


def _hang(s: Stance, start: Vec, direction: Vec, links: tuple[int, float], wind: Vec, flutter: float,
        shift: float = 0.0) -> list[Vec]:
    """A lock of hair: starts along `direction`, falls, blown back by the animal's own speed. links: count, length."""
    nodes, point = [start], start
    count, link = links
    for k in range(1, count + 1):
        q = k / count
        swing = flutter * (0.25 + q) * math.sin(2 * math.pi * (2 * s.phase + shift - 0.55 * q))
        point = point + unit(direction * max(0.0, 0.5 * (1.6 - 2.2 * q)) - UP + wind
            + vec(swing, swing * 0.5, 0)) * link * s.size
        nodes.append(point)
    return nodes


def _mane(s: Stance, h: HeadPlace) -> None:
    """Long locks that overlap and fall down both sides of the neck, a forelock between the ears."""
    speed, count = s.gait.speed, 36
    for j in range(count):
        share, side = j / (count - 1), 1.0 if j % 3 else -1.0
        wind = vec(-0.28 * speed - 0.16, 0.12 * speed, side * 0.50)
        root = neck_line(s, h, 0.02 + 1.0 * share) + vec(0, -0.012, side * 0.012) * s.size
        lock = _hang(s, root, vec(-0.5, 0.7, side * 0.5), (5, 0.058 + 0.010 * ((j * 7) % 4)), wind, 0.10, share * 0.25)
        s.tube(lock, [0.020, 0.030, 0.028, 0.024, 0.016, 0.004], tint(s.dark, 0.90 + 0.09 * (j * 5 % 4)), rows=12,
            nap=0.030 * s.size, lift=0.15)
    for z in (-0.03, -0.01, 0.01, 0.03):
        lock = _hang(s, h.at(-0.02, s.beast.head.skull * 0.9, z), h.x + UP * 0.4, (5, 0.045),
            vec(-0.2 * speed, 0, z * 3), 0.1)
        s.tube(lock, [0.020, 0.026, 0.024, 0.020, 0.013, 0.003], s.dark, rows=10, nap=0.02 * s.size, lift=0.15)


def _shortmane(s: Stance, h: HeadPlace) -> None:
    for j in range(22):
        at = neck_line(s, h, 0.02 + 0.046 * j) - UP * 0.01 * s.size
        s.tube([at, at + vec(-0.03, 0.045, 0) * s.size], [0.026, 0.008], tint(s.dark, 1.2), rows=3)


_LOCKS = 34
_MANE = ((0.20, 0.76, 0.58), (-0.10, 0.92, 0.80), (-0.48, 1.02, 0.98), (-0.92, 1.04, 1.08), (-1.30, 0.98, 1.10))
"""Rings of a lion's locks, from the face back: along the head, out from its middle, how long, in skulls."""


def _lionmane(s: Stance, h: HeadPlace) -> None:
    """Soft tufts that overlap in three rings round the face and run down to the chest, warm in front, dark behind."""
    sk, size = s.beast.head.skull, s.size
    root = s.at(0.46, 0.74)
    middle = h.base * 0.55 + root * 0.45
    dark, warm = mix(s.coat, s.dark, 0.80), mix(s.coat, paint("#a8642c"), 0.55)
    s.model.loft([(h.at(-sk * 0.15, sk * 0.02), h.z * sk * 0.98 * size, h.y * sk * 1.06 * size),
        (h.at(-sk * 0.60, -sk * 0.10), h.z * sk * 1.22 * size, h.y * sk * 1.30 * size),
        (middle - UP * 0.02 * size, vec(0, 0, 1) * sk * 1.22 * size, UP * sk * 1.42 * size),
        (root - UP * 0.05 * size, vec(0, 0, 1) * sk * 0.95 * size, UP * sk * 1.12 * size)], dark, rows=12,
        circle=ring(28), nap=0.05 * size, lift=0.5)
    for layer, (x, out, long) in enumerate(_MANE):
        for k in range(_LOCKS):
            _lock(s, h, layer, k, (sk * x, sk * out, sk * long), mix(warm, dark, layer / (len(_MANE) - 1)))


def _lock(s: Stance, h: HeadPlace, layer: int, k: int, at: tuple[float, float, float], tone: Rgb) -> None:
    """One of a lion's: combed back and aside, then down by its weight; no two alike. at: along the head, out, long."""
    x, out, long = at
    uneven = [math.sin(12.9898 * (k + 1) + 78.233 * (layer + 1) + 37.7 * n) for n in range(3)]  # -1..1
    a = 2 * math.pi * (k + 0.5 * (layer % 2) + 0.32 * uneven[0]) / _LOCKS
    way = h.y * math.cos(a) + h.z * math.sin(a)
    fall = 0.5 - 0.5 * math.cos(a)  # the lower ones hang
    size, sk = s.size, s.beast.head.skull
    point = h.at(x, -sk * (0.06 + 0.25 * fall * layer)) + way * out * size
    path, along = [point - way * sk * 0.12 * size], unit(way * 0.85 - h.x * (0.34 + 0.16 * layer))
    long *= (1 + 0.35 * fall) * (1 + 0.22 * uneven[1])
    curl = h.z * math.cos(a) * 0.20 * uneven[2]
    for _ in range(4):
        path.append(point)
        point = point + along * long * 0.31 * size
        along = unit(along - UP * (0.16 + 0.20 * fall) - h.x * 0.14 + curl)
    s.tube(path, [sk * r for r in (0.10, 0.14, 0.135, 0.10, 0.035)], tint(tone, 1.0 + 0.16 * uneven[2]), rows=10,
        nap=0.045 * size, lift=0.22)


def _ruff(s: Stance, h: HeadPlace) -> None:
    """A deep collar of fur at the throat and chest."""
    cut, size = s.beast.neck, s.size
    root = s.at(0.50, 0.70)
    tone = mix(s.coat, s.under, 0.75)
    throat = h.base - UP * cut.top * 0.5 * size
    s.tube([throat, throat * 0.5 + root * 0.5 - UP * 0.02 * size, root - UP * 0.05 * size],
        [cut.top * 0.75, cut.root * 0.62, cut.root * 0.50],
        tone, rows=12, nap=s.hair(1.7), lift=0.55)


def _shag(s: Stance, _h: HeadPlace) -> None:
    """A skirt of long hair under the belly and chest."""
    rows = []
    for x in (0.56, 0.40, 0.20, 0.0, -0.20, -0.40, -0.54):
        _, belly, wide = s.line(x)
        rows.append((s.at(x, belly + 0.07), s.along(0, 0, wide * 0.80), s.along(0, 0.085, 0)))
    s.model.loft(rows, tint(s.coat, 0.88), rows=20, circle=_ROUND, nap=s.hair(2.2), lift=0.9)


def _wool(s: Stance, h: HeadPlace) -> None:
    """A fleece: one soft, uneven coat that stands off from back and flanks, a collar of it, and a tuft on the crown."""
    rng, count = np.random.default_rng(9), 15
    around = ring(40)
    lumps = 1 + 0.035 * np.sin(7 * np.linspace(0, 2 * math.pi, 40, endpoint=False))[:, None]
    rows = []
    for k, x in enumerate(np.linspace(0.60, -0.70, count)):
        back, belly, wide = s.line(float(x))
        middle, high = (back + belly) / 2 + 0.02, (back - belly) / 2
        k_ = (1.10 + 0.13 * float(rng.random())) * (0.62 if k in (0, count - 1) else 1.0)
        rows.append((s.at(float(x), middle), s.across(float(x), wide * k_), s.along(0, high * k_, 0)))
    fine = 44
    u, angle = np.linspace(0, 1, fine)[:, None], np.linspace(0, 2 * math.pi, 40, endpoint=False)[None]
    curl = 0.95 + 0.07 * np.sin(19 * u * math.pi + 2 * np.sin(5 * angle)) * np.sin(9 * angle + 7 * u)
    tones = np.clip(np.array(s.coat) * curl[..., None], 0, 1)
    s.model.loft(rows, s.coat, rows=fine, circle=around * lumps, tones=tones, nap=0.034 * s.size, lift=0.92)
    path = [neck_line(s, h, share) + vec(0.0, -0.11, 0) * s.size for share in (0.95, 0.5, 0.0)]
    s.tube(path, [0.155, 0.19, 0.23], s.coat, rows=16, nap=0.032 * s.size, lift=0.92)
    crown = [h.at(x, s.beast.head.skull * 0.80) for x in (0.05, -0.06, -0.14)]
    s.tube(crown, [0.06, 0.09, 0.085], s.coat, rows=9, nap=0.026 * s.size, lift=0.9)


def _humps(s: Stance, _: HeadPlace) -> None:
    for x in (-0.24, 0.20):
        s.limb([s.at(x + 0.01, 1.15), s.at(x, 1.06), s.at(x - 0.02, 0.90)], [0.06, 0.14, 0.20], [0.05, 0.11, 0.15],
            "trunk", rows=12, nap=s.hair(1.4))


def _onehump(s: Stance, _: HeadPlace) -> None:
    s.limb([s.at(-0.02, 1.20), s.at(-0.02, 1.08), s.at(-0.04, 0.90)], [0.08, 0.19, 0.27], [0.06, 0.13, 0.17],
        "trunk", rows=12, nap=s.hair(1.4))


def _pompons(s: Stance, h: HeadPlace) -> None:
    """A poodle's clip: curls on crown, ears, chest, hips, ankles and the end of its tail."""
    sk, size = s.beast.head.skull, s.size
    rng = np.random.default_rng(5)

    def puff(centre: Vec, radius: float, count: int) -> None:
        for k in range(count):
            y = 1 - 2 * (k + 0.5) / count
            a, r = 2.399963 * k, math.sqrt(1 - y * y)
            at = centre + vec(r * math.cos(a), y, r * math.sin(a)) * radius * 0.66 * size
            s.model.ball(at, radius * (0.42 + 0.10 * float(rng.random())) * size, tint(s.coat, 0.94 + 0.10 *
                float(rng.random())), nap=s.hair(0.5), lift=0.9)

    puff(h.at(-sk * 0.15, sk * 1.05), 0.135, 16)
    for side in (-1.0, 1.0):
        puff(h.at(-sk * 0.30, -sk * 0.45, side * sk * 1.15), 0.105, 11)
    for share in (0.15, 0.45):
        puff(neck_line(s, h, share) - UP * s.beast.neck.root * 0.75 * size, 0.19, 18)
    puff(s.at(0.44, 0.70), 0.24, 24)


def _wings(s: Stance, _h: HeadPlace) -> None:
    """Feathered wings from the shoulders: a pegasus. They beat in a gallop and are half raised at rest."""
    flying = s.bound
    beat = s.wave(1) if flying else 0.0
    for side in (-1.0, 1.0):
        root = s.at(0.30, 0.98, side * 0.12)
        lift = math.radians(58 + 30 * beat)
        arm = vec(-0.25, math.sin(lift), side * math.cos(lift) * 0.9)
        wrist = root + unit(arm) * 0.42 * s.size
        for k in range(15):
            q = k / 14
            at = root + (wrist - root) * min(1.0, q * 1.7)
            way = unit(vec(-1.0 + 0.30 * q, -0.35 + 1.55 * q * math.sin(lift),
                side * (0.25 + 0.8 * q * math.cos(lift))))
            long = (0.42 + 0.46 * q ** 1.4) * s.size
            across = unit(vec(float(way[1]), -float(way[0]), 0.3 * side))
            s.model.loft([(at, across * 0.030 * s.size, vec(0, 0, 0.006) * s.size),
                (at + way * long * 0.6, across * 0.050 * s.size, vec(0, 0, 0.006) * s.size),
                (at + way * long, across * 0.016 * s.size, vec(0, 0, 0.003) * s.size)],
                tint(s.coat, 1.0 - 0.10 * (k % 2)), rows=8)
        s.tube([root, root * 0.4 + wrist * 0.6 + UP * 0.04 * s.size, wrist], [0.085, 0.070, 0.040], s.coat, rows=12,
            nap=0.05 * s.size, lift=0.3)


def _collar(s: Stance, h: HeadPlace) -> None:
    root = s.at(0.40, 0.80)
    along = unit(h.base - root)
    centre = h.base * 0.66 + root * 0.34
    r = (s.beast.neck.top * 0.85 + s.beast.neck.root * 0.15) * 1.12 * s.size
    normal = vec(-float(along[1]), float(along[0]), 0)
    wide = along * 0.024 * s.size
    s.model.loft([(centre + wide, normal * r, vec(0, 0, 1) * r * 0.84),
        (centre - wide, normal * r * 1.05, vec(0, 0, 1) * r * 0.88)],
        (0.45, 0.03, 0.025), rows=4, gloss=0.2)
    s.model.ball(centre - normal * r * 1.1, 0.022 * s.size, (0.75, 0.55, 0.15), gloss=0.8)


def _udder(s: Stance, _h: HeadPlace) -> None:
    _, belly, _ = s.line(-0.30)
    s.model.ball(s.at(-0.30, belly - 0.02), 0.085 * s.size, (0.72, 0.42, 0.38))
    for z in (-0.04, 0.04):
        s.tube([s.at(-0.28, belly - 0.08, z), s.at(-0.28, belly - 0.14, z)], [0.018, 0.012], (0.66, 0.36, 0.33), rows=3)


def _dewlap(s: Stance, h: HeadPlace) -> None:
    at = (s.at(0.46, 0.72) + h.base) / 2 - UP * s.beast.neck.root * 0.7 * s.size
    s.tube([at, at + vec(0.0, -0.12, 0) * s.size, at + vec(-0.02 + 0.02 * s.wave(1), -0.22, 0) * s.size],
        [0.06, 0.05, 0.006], tint(s.coat, 0.85), rows=8, nap=s.hair(1.0))


def _ridge(s: Stance, _h: HeadPlace) -> None:
    for x in np.linspace(-0.5, 0.6, 26):
        back, _, _ = s.line(float(x))
        at = s.at(float(x), back - 0.02)
        s.tube([at, at + s.along(-0.05, 0.09, 0)], [0.022, 0.004], tint(s.dark, 1.4), rows=3)


def _plates(s: Stance, _h: HeadPlace) -> None:
    """A stegosaur's."""
    for k, x in enumerate(np.linspace(-0.85, 0.62, 12)):
        back, _, _ = s.line(float(x))
        tall = 0.34 * math.exp(-(((float(x) + 0.05) / 0.45) ** 2)) + 0.08
        z = 0.05 if k % 2 else -0.05
        at = s.at(float(x), back - 0.03, z)
        s.model.sheet([at - s.along(0.09, 0, 0), at + s.along(-0.07, tall * 0.6, z), at + s.along(0.0, tall, z),
            at + s.along(0.07, tall * 0.6, z), at + s.along(0.09, 0, 0)], mix(s.coat, paint("#b8682c"), 0.6),
            curve=True,
            bulge=0.03 * s.size)


def _shell(s: Stance, _h: HeadPlace) -> None:
    """Bands of armour: an armadillo's."""
    for x in np.linspace(-0.55, 0.45, 11):
        back, belly, wide = s.line(float(x))
        middle, high = (back + belly) / 2, (back - belly) / 2
        s.model.loft([(s.at(float(x) + d, middle + 0.04), s.along(0, 0, wide * k), s.along(0, high * k, 0))
            for d, k in ((-0.05, 1.10), (0.05, 1.02))], tint(s.coat, 1.0), rows=3, circle=_ROUND)


def _carapace(s: Stance, _h: HeadPlace) -> None:
    """A tortoise's dome over the whole back, its plates lighter in the middle."""
    for k, tone, low in ((1.0, "#5a4a2c", 0.10), (0.86, "#86703c", 0.19)):
        rings = []
        for x in np.linspace(-0.60, 0.50, 13):
            back, belly, wide = s.line(float(np.clip(x, -0.5, 0.42)))
            round_ = k * math.sqrt(max(0.02, 1 - ((float(x) + 0.05) / 0.58) ** 2))
            high = 0.5 * (back - belly)
            rings.append((s.at(float(x), back - high + low), s.along(0, 0, 1.34 * wide * round_),
                          s.along(0, (0.25 + round_) * high * 1.02, 0)))
        s.model.loft(rings, paint(tone), rows=16, circle=_ROUND, gloss=0.25)


def tail(s: Stance) -> None:
    long, radius, stiff, up = s.beast.tail
    size, angle = s.size, math.radians(up)
    sitting = s.posture.folded != ""
    rows = 26
    root = s.at(-0.60, 0.90 + s.beast.hip_up)
    wag = 0.30 if s.has("smile") else 0.10
    count = 8
    lift = 1.2 if stiff > 0.7 and not sitting else 0.0
    sway = s.wave(2 if wag > 0.2 else 1)
    wind = vec(-0.25 - 0.22 * s.gait.speed, 0.2 * s.gait.speed + lift, (0.5 if wag > 0.2 else 0.16) * sway)
    nodes = _hang(s, root, vec(-math.cos(angle), math.sin(angle), 0) * 1.9, (count, long / count), wind, wag)
    if s.has("plume") or s.has("curled"):  # a squirrel's stands up behind the back, a spitz's lies rolled on it
        turns = (158, 128, 104, 88, 84, 100, 138, 178) if s.has("plume") else (128, 96, 62, 26, -10, -46, -80, -110)
        nodes = [root]
        for k, degrees in enumerate(turns):
            a = math.radians(degrees + (5 * sway if k > 2 else 0))
            nodes.append(nodes[-1] + vec(math.cos(a), math.sin(a), 0.05 * s.has("curled")) * long / count * 0.82 * size)
    if s.curl:  # laid round the paws
        nodes = [s.at(-0.60 - 0.9 * long / count * k / max(s.long, 0.1), 0.46 - 0.03 * k,
            math.copysign(0.06 + 0.012 * k, s.curl)) for k in range(count + 1)]
    if s.has("pompons"):
        s.model.ball(nodes[-1], 0.10 * size, s.coat, nap=s.hair(1.2), lift=0.9)
    for node in nodes:
        node[1] = max(float(node[1]), radius * size * 0.8)
    if s.has("hairtail"):
        for j in range(9):
            a = 2 * math.pi * j / 9
            spread = vec(0.3 * math.cos(a), 0, math.sin(a))
            lock = [n + spread * 0.030 * size * (i / count) ** 0.6 * (1 - 0.4 * i / count) for i, n in enumerate(nodes)]
            radii = np.interp(np.linspace(0, 1, count + 1), [0, 0.15, 0.5, 0.85, 1],
                [0.022, 0.030, 0.040, 0.028, 0.003])
            s.tube(lock, list(radii), tint(s.dark, 1.0 + 0.25 * (j % 3)), rows=16)
        return
    if s.has("paddle"):  # a beaver's: flat, scaly, hairless
        flat = [(root, 0.05, 0.05), (nodes[2], 0.10, 0.04), (nodes[5], 0.19, 0.028), (nodes[7], 0.17, 0.022),
            (nodes[8], 0.05, 0.015)]
        u, about = np.linspace(0, 1, 24)[:, None], np.linspace(0, 2 * math.pi, 20, endpoint=False)[None]
        scale = ((u * 15 + 0.5 * (np.floor(about * 3) % 2)) % 1.0)[..., None]
        s.model.loft([(p, vec(0, 0, wide) * size, UP * thin * size) for p, wide, thin in flat], s.dark, rows=24,
            circle=_ROUND, gloss=0.2, tones=np.array(tint(s.dark, 1.5)) * (0.75 + 0.4 * scale))
        return
    if s.has("puff"):
        s.model.ball(root + s.along(-0.04, 0.02, 0), radius * size, s.under, nap=s.hair(1.2), lift=0.8)
        return
    shape = ([0.45, 0.95, 1.0, 0.45] if s.has("plume") else [0.40, 0.88, 1.0, 0.16] if s.has("bush")
        else [1.1, 0.95, 0.8, 0.35])
    radii = np.interp(np.linspace(0, 1, count + 1), [0, 0.3, 0.65, 1], shape) * radius
    tones = pelt(s.beast, "tail", rows, 12)
    if s.has("tip"):
        share = np.clip((np.linspace(0, 1, rows) - 0.74) / 0.06, 0, 1)[:, None, None]
        tones = tones + (np.array(s.under) - tones) * share
    s.tube(nodes, list(radii), s.coat, rows=rows, tones=tones, nap=s.hair(2.2 if s.has("bush") else 0.6), lift=0.5)
    if s.has("tuft"):
        s.tube([nodes[-2], nodes[-1], nodes[-1] + (nodes[-1] - nodes[-2]) * 0.9], [0.02, 0.040, 0.004], s.dark, rows=7,
            nap=0.05 * size)


COATS: dict[str, Callable[[Stance, HeadPlace], None]] = {
    "shag": _shag, "ruff": _ruff, "mane": _mane, "shortmane": _shortmane, "lionmane": _lionmane, "wool": _wool,
    "humps": _humps, "collar": _collar, "udder": _udder, "dewlap": _dewlap, "ridge": _ridge, "plates": _plates,
    "shell": _shell, "carapace": _carapace, "onehump": _onehump, "pompons": _pompons, "wings": _wings,
}
