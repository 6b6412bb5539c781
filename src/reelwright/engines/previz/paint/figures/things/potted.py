"""House plants by their names, each in its pot: a monstera, a snake plant, a palm, a rubber plant, a fern, herbs,
trailing ones, an aloe. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, rock
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.blossoms import STEM, leaf
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_RIM = 0.20
"""m: height of the earth in the pot."""
Rng = np.random.Generator
Grown = Callable[[Rng, list[Stuff]], list[Mesh]]


def _pot(cue: Cue) -> Mesh:
    clay = Stuff(
        tone(cue, ("#b0623c", "#e6e2da", "#3c4046")[cue.seed % 3] if "terracotta" not in cue.traits else "#b0623c"),
        size=0.05,
        gloss=0.25,
        wear=0.3,
    )
    return join(
        [
            lathe(curve([(0.10, 0.0), (0.105, 0.02), (0.135, 0.16)], 14), clay, 40),
            lathe([(0.135, 0.16), (0.15, 0.162), (0.15, 0.20), (0.138, 0.205), (0.13, 0.19)], clay, 40),
            lathe([(0.132, 0.185), (0.0, 0.19)], rock("#3a2a1e", 0.03), 30),
        ]
    )


def _greens(code: str, light: str) -> list[Stuff]:
    return [
        Stuff(tint(paint(code), k), "leaf", tint(paint(light), k), 1.0, 0.3, 0.5, wear=0.0) for k in (0.8, 1.0, 1.2)
    ]


def _split_leaf(long: float, stuff: Stuff) -> Mesh:
    """A monstera's leaf along +x: a heart whose sides are cut into lobes, its back arched."""
    lobes = []
    for side in (1, -1):
        for k in range(6):
            start, end = k / 6 + 0.012, (k + 1) / 6 - 0.022
            rows = []
            for s in np.linspace(0.0, 1.0, 7):
                row = []
                for t in np.linspace(start, end if s > 0.45 else (k + 1) / 6, 4):
                    half = 0.52 * math.sin(math.pi * (0.10 + 0.86 * t) ** 0.8) ** 0.7
                    x = t + 0.16 * s * (0.2 + t) - 0.30 * s * (1 - t) ** 3
                    row.append(
                        (
                            long * x,
                            long * (0.10 * math.sin(math.pi * t) - 0.28 * t * t - 0.10 * s * s),
                            long * side * s * half,
                        )
                    )
                rows.append(row)
            lobes.append(
                grid(
                    np.array(rows),
                    stuff,
                    True,
                    np.array([[(side * r / 6, (start + end) / 2) for _ in range(4)] for r in range(7)]),
                )
            )
    return join(lobes)


def _monstera(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    parts: list[Mesh] = []
    for k in range(11):
        a, high = 137.5 * k, 0.16 + 0.034 * k + float(rng.uniform(-0.02, 0.02))
        out = 0.27 - 0.013 * k
        top = (out * math.cos(math.radians(a)), _RIM + high, -out * math.sin(math.radians(a)))
        parts += [
            tube([(0, _RIM - 0.02, 0), (0.35 * top[0], _RIM + 0.75 * high, 0.35 * top[2]), top], 0.006, STEM, 7, 12),
            _split_leaf(float(rng.uniform(0.24, 0.31)), greens[k % 3])
            .turned("z", float(rng.uniform(-18, 6)))
            .turned("y", a)
            .moved(*top),
        ]
    return parts


def _swords(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """Upright blades with a pale edge."""
    edge = Stuff(paint("#d8cf7a"), gloss=0.4, wear=0.0)
    parts = []
    for k in range(15):
        tall, turn, lean = float(rng.uniform(0.34, 0.62)), float(rng.uniform(0, 180)), float(rng.uniform(-9, 9))
        for wide, stuff, front in ((0.030, edge, 0.0), (0.023, greens[k % 3], 0.0012)):
            for face in (1, -1):
                vs = np.linspace(0, 1, 14)
                half = wide * np.sin(math.pi * np.minimum(0.22 + 0.78 * vs, 1.0)) ** 0.6
                rows = np.array(
                    [
                        [
                            (0.10 * wide + face * front + 0.2 * wide * u * u, tall * v, u * h)
                            for u in np.linspace(-1, 1, 5)
                        ]
                        for v, h in zip(vs, half, strict=True)
                    ]
                )
                parts.append(
                    grid(rows, stuff)
                    .turned("z", lean)
                    .turned("y", turn)
                    .moved(0.055 * math.cos(2.4 * k), _RIM - 0.02, 0.055 * math.sin(2.4 * k))
                )
    return parts


def _palm(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """Arching fronds of narrow leaflets on thin stems."""
    parts = []
    for k in range(10):
        a, tall, reach = 137.5 * k, float(rng.uniform(0.45, 0.75)), float(rng.uniform(0.22, 0.42))
        way = [(reach * s**1.6, _RIM + tall * (s - 0.32 * s**3), 0.0) for s in np.linspace(0, 1, 12)]
        frond = [tube(way, [0.007 - 0.0004 * i for i in range(12)], STEM, 6)]
        for i in range(4, 12):
            for side in (1, -1):
                frond.append(
                    leaf(0.20 - 0.010 * abs(i - 7), 0.020, 0.75, greens[k % 3]).turned("y", -58.0 * side).moved(*way[i])
                )
        parts.append(join(frond).turned("y", a))
    return parts


def _broad(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """A thin trunk with large glossy leaves all the way up."""
    trunk = tube(
        [(0, _RIM - 0.02, 0), (0.02, 0.5, 0.01), (0.0, 0.84, 0)],
        [0.014, 0.011, 0.007],
        Stuff(paint("#6a4e36"), wear=0.2),
        9,
        14,
    )
    leaves = [
        leaf(float(rng.uniform(0.20, 0.27)), 0.14, 0.5, greens[k % 3])
        .turned("z", float(rng.uniform(8, 38)))
        .turned("y", 137.5 * k)
        .moved(0.01, 0.36 + 0.030 * k, 0)
        for k in range(17)
    ]
    return [trunk, *leaves]


def _fronds(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """A fern: many feathered fronds that hang over."""
    parts = []
    for k in range(18):
        frond, reach = [], float(rng.uniform(0.28, 0.40))
        for i in range(1, 15):
            s = i / 15
            for side in (1, -1):
                frond.append(
                    leaf(0.085 * (1 - s) ** 0.6 + 0.012, 0.016, 0.4, greens[k % 3])
                    .turned("y", -74.0 * side)
                    .moved(reach * s, 0.62 * reach * s * (1.35 - 1.5 * s), 0)
                )
        parts.append(join(frond).turned("z", float(rng.uniform(6, 40))).turned("y", 137.5 * k).moved(0, _RIM - 0.01, 0))
    return parts


def _herb(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """A bushy herb: pairs of small round leaves on many stems."""
    parts = []
    for k in range(16):
        lean, turn, tall = float(rng.uniform(4, 26)), 137.5 * k, float(rng.uniform(0.16, 0.30))
        stem = [tube([(0, 0, 0), (0, tall, 0)], 0.003, STEM, 5)]
        for i in range(4):
            pair = around(leaf(0.055 + 0.012 * i % 3, 0.042, 0.35, greens[(k + i) % 3]).turned("z", 14), 3, 50.0 * i)
            stem.append(pair.moved(0, tall * (0.4 + 0.2 * i), 0))
        parts.append(join(stem).turned("z", -lean).turned("y", turn).moved(0, _RIM - 0.02, 0))
    return parts


def _trailing(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """Shoots that hang over the rim with heart-shaped leaves."""
    parts = []
    for k in range(15):
        turn, down = 24.0 * k, float(rng.uniform(0.02, 0.22))
        way = [(0.03, _RIM - 0.01, 0), (0.10, _RIM + 0.08, 0), (0.18, _RIM + 0.02, 0.01), (0.21, _RIM - down, 0.02)]
        shoot = [tube(way, 0.0035, STEM, 5, 16)]
        for i in range(9):
            s = i / 8 * 3
            a, b = way[min(2, int(s))], way[min(2, int(s)) + 1]
            at = [p + (q - p) * (s - min(2, int(s))) for p, q in zip(a, b, strict=True)]
            shoot.append(leaf(0.085, 0.07, 0.7, greens[i % 3]).turned("y", 60.0 * (-1) ** i).moved(*at))
        parts.append(join(shoot).turned("y", turn))
    return parts


def _aloe(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """Thick pointed leaves in a rosette."""
    parts = []
    for ring, (count, lean) in enumerate(((5, 12.0), (7, 32.0), (8, 52.0))):
        for k in range(count):
            long = 0.36 - 0.05 * ring + float(rng.uniform(-0.02, 0.02))
            way = [(0.01, 0, 0), (0.03, 0.5 * long, 0), (0.015, long, 0)]
            blade_ = tube(way, [0.024, 0.018, 0.001], greens[(k + ring) % 3], 8, 10).scaled(0.6, 1, 1.1)
            parts.append(blade_.turned("z", -lean).turned("y", 360.0 * k / count + 31 * ring).moved(0, _RIM - 0.02, 0))
    return parts


def _cactus(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """A ribbed column with a shorter one at its side, spines along the ribs, a flower on top."""
    green = Stuff(greens[1].colour, gloss=0.3, wear=0.0)
    spine = Stuff(paint("#f0e6c4"), wear=0.0)
    parts = []
    for x, z, tall, thick in ((0.0, 0.0, 0.34, 0.075), (0.075, 0.05, 0.17, 0.05)):
        us, angles = np.linspace(0, 1, 16), np.linspace(0, 2 * math.pi, 97)
        ribs = 1 + 0.13 * np.cos(13 * angles)
        girth = thick * np.sin(math.pi * np.minimum(0.2 + 0.3 + us * 0.5, 1.0)) ** 0.45
        rows = [
            np.stack([g * ribs * np.cos(angles), np.full(97, tall * u), g * ribs * np.sin(angles)], 1)
            for u, g in zip(us, girth, strict=True)
        ]
        column = [grid(np.array(rows), green)]
        for k in range(13):
            a = 2 * math.pi * k / 13
            for i in range(2, 15, 2):
                g, y = 1.13 * girth[i], tall * us[i]
                column += [
                    tube(
                        [
                            (g * math.cos(a), y, g * math.sin(a)),
                            ((g + 0.012) * math.cos(a + d), y + 0.006, (g + 0.012) * math.sin(a + d)),
                        ],
                        0.0007,
                        spine,
                        4,
                    )
                    for d in (-0.12, 0.12)
                ]
        parts.append(join(column).moved(x, _RIM - 0.02, z))
    bloom = around(leaf(0.035, 0.02, 0.1, Stuff(paint("#f05a9a"), wear=0.0)).turned("z", 40), 9)
    return [*parts, bloom.moved(0, _RIM + 0.315, 0)]


_BLOSSOMS = ("#d8283c", "#f06a9a", "#e8483c", "#f4f0ea")


def _flowering(rng: Rng, greens: list[Stuff]) -> list[Mesh]:
    """A bushy plant full of small blossoms: roses, geraniums, begonias."""
    hue = Stuff(paint(_BLOSSOMS[int(rng.integers(len(_BLOSSOMS)))]), gloss=0.2, wear=0.0)
    parts = _herb(rng, greens)
    for k in range(14):
        a, high, out = 137.5 * k, float(rng.uniform(0.20, 0.34)), float(rng.uniform(0.02, 0.16))
        bloom = [
            around(leaf(0.034 - 0.008 * ring, 0.030, 0.1, hue).turned("z", 12 + 28 * ring), 7 - ring, 25.0 * ring)
            for ring in range(3)
        ]
        x, z = out * math.cos(math.radians(a)), out * math.sin(math.radians(a))
        parts += [
            tube([(0.3 * x, _RIM, 0.3 * z), (x, _RIM + high, z)], 0.003, STEM, 5),
            join(bloom).moved(x, _RIM + high, z),
        ]
    return parts


_DEEP, _FRESH, _GREY = ("#2c6a34", "#7fb060"), ("#4a8a34", "#a8d070"), ("#6f9a80", "#b8d4b8")
_KINDS: Mapping[str, tuple[Grown, tuple[str, str]]] = {
    "monstera": (_monstera, _DEEP), "cheese plant": (_monstera, _DEEP), "philodendron": (_broad, _DEEP),
    "snake plant": (_swords, _DEEP), "sansevieria": (_swords, _DEEP),
    "areca": (_palm, _FRESH), "areca palm": (_palm, _FRESH), "kentia palm": (_palm, _DEEP), "kentia": (_palm, _DEEP),
    "potted palm": (_palm, _FRESH), "spider plant": (_fronds, _FRESH),
    "rubber plant": (_broad, _DEEP), "rubber tree": (_broad, _DEEP), "fiddle leaf fig": (_broad, _FRESH),
    "ficus": (_broad, _DEEP), "peace lily": (_broad, _DEEP),
    "potted fern": (_fronds, _FRESH), "boston fern": (_fronds, _FRESH),
    "basil": (_herb, _FRESH), "mint plant": (_herb, _FRESH), "oregano": (_herb, _GREY), "parsley": (_herb, _FRESH),
    "cilantro": (_herb, _FRESH), "potted herb": (_herb, _FRESH), "rosemary": (_herb, _GREY), "thyme": (_herb, _GREY),
    "pothos": (_trailing, _FRESH), "potted ivy": (_trailing, _DEEP), "string of pearls plant": (_trailing, _GREY),
    "potted cactus": (_cactus, ("#4f8a4a", "#9ac080")), "flowering plant": (_flowering, _FRESH),
    "aloe": (_aloe, _GREY), "aloe vera": (_aloe, _GREY), "agave plant": (_aloe, _GREY),
}  # fmt: skip


def potted_name(noun: str, kind: str) -> str:
    """What a plant is called when it stands in a pot; "" for what isn't grown in one, or has a vase of its own."""
    low = noun.lower()
    if kind in ("cactus", "flower", "palm"):
        return {"cactus": "potted cactus", "palm": "potted palm"}.get(kind, f"{low} flowering plant")
    named = next((name for name in _KINDS if name in low), "")
    if named:
        return named
    return "potted plant" if kind in ("bush", "plant", "vine", "fern") else ""


def house_plant(cue: Cue) -> Thing:
    """The plant that its name says, in a pot."""
    word = cue.word.lower()
    grown, (code, light) = next((row for name, row in _KINDS.items() if name in word), (_monstera, _DEEP))
    return Thing(join([_pot(cue), *grown(stream(cue), _greens(code, light))]), pitch=12.0)


GOODS = ((house_plant, 0.7, ", ".join(_KINDS)),)
"""Who makes it, how tall it is, m, and its nouns."""
