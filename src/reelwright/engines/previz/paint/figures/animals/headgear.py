"""What grows on heads: antlers, horns, tusks, trunks, whiskers. Lengths in shoulder heights."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

SIDES = (-1.0, 1.0)
HORN, IVORY = "#d8ccb0", "#ece2cc"


def _off(h: HeadPlace, back: float, up: float, out: float) -> Vec:
    """A way from the head: backwards, up and to one side, upright whatever the head does."""
    level = unit(vec(float(h.x[0]), 0, float(h.x[2])))
    return (-level * back + UP * up + h.z * out) * h.size


def _antlers(s: Stance, h: HeadPlace) -> None:
    colour = paint("#cdb58c")
    for side in SIDES:
        root = h.at(-0.02, s.beast.head.skull * 0.8, side * 0.045)
        beam = [root, root + _off(h, 0.12, 0.12, side * 0.12), root + _off(h, 0.20, 0.30, side * 0.23),
                root + _off(h, 0.10, 0.52, side * 0.27)]
        s.tube(beam, [0.022, 0.020, 0.016, 0.004], colour, rows=16)
        for at, x, y in ((beam[0] * 0.6 + beam[1] * 0.4, 0.13, 0.09), (beam[1], 0.09, 0.14), (beam[2], 0.07, 0.17),
                (beam[2] * 0.6 + beam[3] * 0.4, 0.03, 0.14)):
            s.tube([at, at + _off(h, -x * 0.75, y * 0.35, side * 0.01), at + _off(h, -x, y, side * 0.03)],
                [0.014, 0.011, 0.002], colour, rows=7)


def _palmate(s: Stance, h: HeadPlace) -> None:
    colour = paint("#b89a6c")
    for side in SIDES:
        root = h.at(-0.02, s.beast.head.skull * 0.8, side * 0.05)
        palm = root + _off(h, 0.10, 0.12, side * 0.30)
        s.tube([root, root + _off(h, 0.03, 0.03, side * 0.13), palm], [0.026, 0.028, 0.07], colour, rows=8)
        for k in range(6):
            a = -0.5 + 0.42 * k
            tip = palm + _off(h, 0.17 * math.sin(a) + 0.02, 0.24 * math.cos(a * 0.7) + 0.02, side * (0.10 + 0.02 * k))
            s.tube([palm, (palm + tip) / 2, tip], [0.055, 0.040, 0.005], colour, rows=6)


def _horns(s: Stance, h: HeadPlace) -> None:
    for side in SIDES:
        root = h.at(-0.03, s.beast.head.skull * 0.75, side * s.beast.head.skull * 0.6)
        path = [root, root + _off(h, 0.02, 0.04, side * 0.10), root + _off(h, -0.05, 0.15, side * 0.15)]
        s.tube(path, [0.034, 0.028, 0.004], paint(HORN), rows=9, gloss=0.3)


def _ramhorns(s: Stance, h: HeadPlace) -> None:
    for side in SIDES:
        root = h.at(-0.02, s.beast.head.skull * 0.75, side * 0.05)
        curl = [root + _off(h, 0.15 * math.sin(a), 0.10 * math.sin(a) - 0.12 * (1 - math.cos(a)),
            side * (0.03 + 0.05 * a))
            for a in np.linspace(0, 3.8, 10)]
        s.tube(curl, list(np.linspace(0.046, 0.007, 10)), paint("#9a8662"), rows=20)


def _trunk(s: Stance, h: HeadPlace) -> None:
    size, cut = s.size, s.beast.head
    level = unit(vec(float(h.x[0]), 0, float(h.x[2])))
    start = h.at(cut.length * 0.80, -cut.skull * 0.20)
    path = [start - h.x * 0.10 * size, start + h.x * 0.04 * size]
    raised = s.gait.name in ("roar", "howl", "rear")
    down = s.gait.name == "siphon"
    angle = (-0.6 if raised else -1.35 if down else -1.20) - 0.08 * s.wave(1)
    for j in range(9):
        bend = 0.20 if raised else (-0.05 if j < 6 else 0.34) if down else -0.10 if j < 3 else 0.20
        angle += bend + (0.03 if down else 0.07) * s.wave(1, 0.6 * j)
        path.append(path[-1] + (level * math.cos(angle) + UP * math.sin(angle)) * 0.090 * size
            + h.z * 0.008 * s.wave(1, 0.5 * j) * size)
    lowest = min(float(p[1]) for p in path)
    path = [p + UP * max(0.0, 0.04 * size - lowest) * (i / len(path)) for i, p in enumerate(path)]
    radii = np.interp(np.linspace(0, 1, len(path)), [0, 0.15, 0.5, 1], [0.15, 0.125, 0.075, 0.036])
    group = s.tube(path, list(radii), s.coat, rows=30)
    for j in range(2, 10):
        across = s.model.screen(0.1 * size, 0)
        s.tube([path[j] - across, path[j] - UP * 0.012 * size, path[j] + across], [0.005] * 3, tint(s.coat, 0.6),
            decal=True, group=group, opacity=0.55, rows=5)


def _tusks(s: Stance, h: HeadPlace) -> None:
    cut, long = s.beast.head, 2.1 if s.has("longtusks") else 1.0
    for side in SIDES:
        path = [h.at(cut.length * 0.55, -cut.skull * 0.62, side * 0.13),
            h.at(cut.length * 0.95, -cut.skull * 1.20, side * 0.16),
            h.at(cut.length * (1.0 + 0.5 * long), -cut.skull * (1.25 + 0.1 * (long - 1)), side * 0.13)]
        if long > 1:
            path.append(h.at(cut.length * 2.3, -cut.skull * 0.6, side * 0.05))
        s.tube(path, list(np.interp(np.linspace(0, 1, len(path)), [0, 0.5, 1], [0.036, 0.028, 0.005])), paint(IVORY),
            rows=14, gloss=0.4)


def _rhinohorn(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    for x, high, r in ((0.92, 0.30, 0.060), (0.64, 0.14, 0.048)):
        root = h.at(cut.length * x, cut.skull * 0.10 - 0.04)
        s.tube([root, root + (h.y * 0.5 * high + h.x * 0.03) * size, root + (h.y * high - h.x * 0.10 * high) * size],
            [r, r * 0.6, 0.004], paint("#6a6258"), rows=9)


def _boartusks(s: Stance, h: HeadPlace) -> None:
    cut = s.beast.head
    for side in SIDES:
        root = h.at(cut.length * 0.84, -cut.skull * 0.42, side * cut.muzzle * 0.8)
        s.tube([root, root + (h.z * side * 0.03 + h.y * 0.04) * s.size,
            root + (h.z * side * 0.03 + h.y * 0.11) * s.size],
            [0.016, 0.013, 0.003], paint(IVORY), rows=7)


def _ossicones(s: Stance, h: HeadPlace) -> None:
    for side in SIDES:
        root = h.at(-0.01, s.beast.head.skull * 0.8, side * 0.035)
        end = root + _off(h, 0.015, 0.075, side * 0.01)
        s.tube([root, end], [0.014, 0.012], s.coat, rows=3)
        s.model.ball(end, 0.017 * s.size, s.dark)


def _whiskers(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    k = cut.skull / 0.178
    for side in SIDES:
        for y in (-0.02, 0.0, 0.02):
            root = h.at(cut.length * 0.85, -cut.skull * 0.28 + y * k, side * cut.muzzle * 0.72)
            out = h.z * side
            s.tube([root, root + (h.x * 0.02 + h.y * (y * 3 - 0.02) + out * 0.10) * k * size,
                root + (h.x * -0.04 + h.y * (y * 5 - 0.06) + out * 0.17) * k * size], [0.004] * 3, (0.8, 0.78, 0.74),
                rows=7,
                opacity=0.6)


def _goatee(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    root = h.at(cut.length * 0.78, -cut.skull * 0.7)
    s.tube([root, root + vec(0.01, -0.09, 0) * size, root + vec(-0.01 + 0.02 * s.wave(1), -0.18, 0) * size],
        [0.032, 0.026, 0.003], tint(s.coat, 0.85), rows=9, nap=s.hair(1.0) or 0.02 * size)


def _unihorn(s: Stance, h: HeadPlace) -> None:
    root = h.at(s.beast.head.length * 0.22, s.beast.head.skull * 0.75)
    tip = root + (h.x * 0.16 + h.y * 0.28) * s.size
    group = s.tube([root, tip], [0.028, 0.003], (0.9, 0.74, 0.42), rows=10, gloss=0.8, glow=0.25)
    for q in np.linspace(0.1, 0.85, 6):
        at = root + (tip - root) * float(q)
        across = s.model.screen(0.03 * s.size, 0.014 * s.size)
        s.tube([at - across, at + across], [0.004, 0.004], (0.5, 0.36, 0.16), decal=True, group=group, opacity=0.6,
            rows=3)


def _frill(s: Stance, h: HeadPlace) -> None:
    """A triceratops' shield and three horns."""
    cut, size = s.beast.head, s.size
    sk = cut.skull
    for k in range(9):
        a = -1.5 + 3.0 * k / 8
        tip = h.at(-sk * 1.4, sk * 1.55 * math.cos(a * 0.8), sk * 1.6 * math.sin(a))
        s.tube([h.at(-sk * 0.3, sk * 0.2, sk * 0.5 * math.sin(a)), tip], [sk * 0.42, sk * 0.20], tint(s.coat, 0.9),
            rows=6)
        s.model.ball(tip, sk * 0.13 * size, paint(HORN))
        if s.has("spiked") and k not in (0, 8):
            out = unit(tip - h.at(-sk * 0.3, sk * 0.2, sk * 0.5 * math.sin(a)))
            s.tube([tip, tip + out * sk * 0.7 * size, tip + out * sk * 1.5 * size], [sk * 0.20, sk * 0.13, 0.004],
                paint(HORN), rows=7)
    brow, nose = (0.10, 0.40) if s.has("spiked") else (0.42, 0.16)
    for x, y, z, long in ((0.30, 0.9, 0.5, brow), (0.30, 0.9, -0.5, brow), (0.92, 0.05, 0.0, nose)):
        root = h.at(cut.length * x, sk * y - 0.02, sk * z)
        s.tube([root, root + (h.x * 0.7 + h.y * 0.7) * long * 0.5 * size,
            root + (h.x * 0.95 + h.y * 0.55) * long * size],
            [0.045, 0.032, 0.004], paint(HORN), rows=9)


def _quills(s: Stance, _: HeadPlace) -> None:
    """A hedgehog's or porcupine's."""
    rng = np.random.default_rng(11)
    for _k in range(330):
        x, angle = float(rng.uniform(-0.60, 0.50)), float(rng.uniform(-1.35, 1.35))
        back, belly, wide = s.line(x)
        middle, high = (back + belly) / 2, (back - belly) / 2
        at = s.at(x, middle + high * math.cos(angle), wide * math.sin(angle))
        out = s.along(-0.55, math.cos(angle), math.sin(angle) * 0.9) * float(rng.uniform(0.12, 0.19))
        tone = mix(s.dark, paint("#cdbfa4"), float(rng.uniform(0.2, 0.9)))
        s.tube([at, at + out], [0.020, 0.003], tone, rows=2)


def _jowls(s: Stance, h: HeadPlace) -> None:
    """Lips that hang: bulldogs and pugs."""
    cut, size = s.beast.head, s.size
    tone = tint(s.dark, 1.3) if s.beast.pattern == "pug" else mix(s.under, s.coat, 0.3)
    for side in SIDES:
        s.tube([h.at(cut.length * 0.86, -cut.muzzle * 0.35, side * cut.muzzle * 0.35),
            h.at(cut.length * 0.78, -cut.muzzle * 0.95, side * cut.muzzle * 0.72),
            h.at(cut.length * 0.60, -cut.muzzle * 1.25, side * cut.muzzle * 0.80)],
            [cut.muzzle * 0.42, cut.muzzle * 0.40, cut.muzzle * 0.26], tone, rows=10, nap=s.hair(0.2))
    for k in range(2):
        y = cut.skull * (0.30 + 0.26 * k)
        s.tube([h.at(cut.length * 0.42 - 0.05 * k, y, -cut.skull * 0.30), h.at(cut.length * 0.50 - 0.05 * k, y, 0),
            h.at(cut.length * 0.42 - 0.05 * k, y, cut.skull * 0.30)], [0.012] * 3, tint(s.coat, 0.7), decal=True,
            group=h.group, opacity=0.6, rows=9)
    del size


def _eartufts(s: Stance, h: HeadPlace) -> None:
    long, _, up = s.beast.ear
    angle = math.radians(up)
    for side in SIDES:
        root = h.at(-s.beast.head.skull * 0.30, s.beast.head.skull * 0.62, side * s.beast.head.skull * 0.58)
        way = unit(-h.x * math.cos(angle) * 0.75 + h.y * math.sin(angle) + h.z * side * 0.22)
        s.tube([root + way * long * 0.75 * s.size, root + way * (long + 0.10) * s.size], [0.022, 0.004], s.dark, rows=4)


def _spirehorns(s: Stance, h: HeadPlace) -> None:
    """An antelope's: long, ringed, swept back."""
    for side in SIDES:
        root = h.at(-0.01, s.beast.head.skull * 0.8, side * 0.035)
        path = [root, root + _off(h, 0.10, 0.14, side * 0.04), root + _off(h, 0.13, 0.30, side * 0.09),
            root + _off(h, 0.08, 0.44, side * 0.10)]
        s.tube(path, [0.024, 0.020, 0.014, 0.003], paint("#3a3028"), rows=14, gloss=0.2)


def _duckbill(s: Stance, h: HeadPlace) -> None:
    cut, size = s.beast.head, s.size
    for y, tone in ((0.0, "#3a3430"), (-0.05, "#2c2826")):
        s.model.loft([(h.at(cut.length * x, -cut.skull * 0.30 + y), h.z * wide * size, h.y * 0.030 * size)
            for x, wide in ((0.75, 0.10), (1.15, 0.16), (1.40, 0.17), (1.50, 0.10))], paint(tone), rows=10, gloss=0.4)


def _eaglebill(s: Stance, h: HeadPlace) -> None:
    """A griffin's: a hooked bill over the muzzle, and feathers that stand off behind the head."""
    cut, size = s.beast.head, s.size
    mz, long, y = cut.muzzle, cut.length, -0.10 * cut.skull - cut.stop
    rows = ((0.52, 0.20, 0.90, 1.10), (0.85, 0.30, 0.85, 0.98), (1.12, 0.20, 0.66, 0.70), (1.30, -0.35, 0.40, 0.42),
        (1.34, -1.05, 0.10, 0.12))
    s.model.loft([(h.at(long * x, y + mz * lift), h.z * mz * wide * size, h.y * mz * high * size)
        for x, lift, high, wide in rows], paint("#e0a82c"), rows=22, gloss=0.5)
    for k in range(11):
        a = -1.5 + 0.3 * k
        root = h.at(-cut.skull * 0.55, cut.skull * 0.75 * math.cos(a), cut.skull * 0.80 * math.sin(a))
        way = unit(-h.x * 0.9 + h.y * 0.55 * math.cos(a) + h.z * 0.6 * math.sin(a))
        s.tube([root, root + way * 0.11 * size, root + way * 0.22 * size], [0.045, 0.040, 0.004],
            tint(s.dark, 0.86 + 0.05 * (k % 3)), rows=7)


HEADGEAR: dict[str, Callable[[Stance, HeadPlace], None]] = {
    "unihorn": _unihorn, "antlers": _antlers, "palmate": _palmate, "horns": _horns, "ramhorns": _ramhorns,
    "trunk": _trunk, "tusks": _tusks, "longtusks": _tusks, "rhinohorn": _rhinohorn, "boartusks": _boartusks,
    "ossicones": _ossicones, "whiskers": _whiskers, "goatee": _goatee, "frill": _frill, "quills": _quills,
    "jowls": _jowls, "eartufts": _eartufts, "spirehorns": _spirehorns, "duckbill": _duckbill,
    "eaglebill": _eaglebill,
}
