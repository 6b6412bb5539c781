"""Cars: saloon, sports car, van, taxi, convertible, vintage car. x forward; on the road. Lengths in m."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    grid,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import spline
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import tint
from reelwright.engines.previz.paint.figures.vehicles.cockpits import DRIVEN, cockpit
from reelwright.engines.previz.paint.figures.vehicles.motor import (
    CHROME,
    DARK,
    GLASS,
    HEAD_LIGHT,
    TAIL_LIGHT,
    Stations,
    Wheel,
    rolling,
    skin,
)


@dataclass(frozen=True)
class Shape:
    """A kind of car: its body, its glass house (None: open), wheels at x, track (half), radius; where its nose is."""

    body: Stations
    house: Stations | None
    axles: tuple[float, float]
    track: float
    radius: float
    speed: float = 9.0
    colour: str = "#a8342c"


SHAPES: dict[str, Shape] = {
    "car": Shape(((-2.1, 0.62, 0.42, 0.74), (-2.0, 0.82, 0.30, 0.93), (-1.3, 0.89, 0.22, 0.99), (0.0, 0.90, 0.20, 0.97),
        (1.0, 0.89, 0.21, 0.93), (1.75, 0.84, 0.27, 0.82), (2.1, 0.60, 0.40, 0.64)),
                 ((-1.75, 0.60, 0.88, 0.98), (-1.15, 0.70, 0.86, 1.40), (-0.2, 0.72, 0.86, 1.47),
                     (0.4, 0.70, 0.86, 1.38), (1.05, 0.62, 0.86, 0.94)), (-1.28, 1.32), 0.80, 0.33),
    "sports": Shape(((-2.1, 0.70, 0.40, 0.78), (-1.95, 0.90, 0.26, 0.90), (-1.2, 0.96, 0.17, 0.92),
        (0.0, 0.92, 0.14, 0.80), (1.1, 0.93, 0.16, 0.76), (1.8, 0.84, 0.20, 0.60), (2.15, 0.55, 0.30, 0.42)),
                    ((-1.7, 0.55, 0.78, 0.86), (-0.9, 0.62, 0.74, 1.13), (-0.2, 0.66, 0.74, 1.18),
                        (0.3, 0.63, 0.72, 1.06), (0.95, 0.56, 0.70, 0.78)), (-1.28, 1.30), 0.84, 0.33, 14.0, "#b8242a"),
    "van": Shape(((-2.3, 0.84, 0.34, 1.02), (-2.15, 0.93, 0.26, 1.10), (0.0, 0.95, 0.24, 1.10), (1.5, 0.93, 0.26, 1.08),
        (2.1, 0.86, 0.32, 0.98), (2.3, 0.66, 0.42, 0.78)),
                 ((-2.22, 0.80, 0.95, 1.9), (-1.9, 0.86, 0.95, 2.0), (0.0, 0.87, 0.95, 2.02), (1.1, 0.85, 0.95, 1.94),
                     (1.85, 0.76, 0.95, 1.10)), (-1.4, 1.42), 0.84, 0.34, 9.0, "#4a8a94"),
    "open": Shape(((-2.2, 0.58, 0.44, 0.66), (-2.08, 0.80, 0.34, 0.80), (-1.5, 0.89, 0.25, 0.88),
        (-0.8, 0.90, 0.22, 0.86), (0.5, 0.90, 0.22, 0.86), (1.2, 0.88, 0.24, 0.88), (1.85, 0.82, 0.28, 0.82),
        (2.15, 0.62, 0.38, 0.68)), None, (-1.35, 1.38), 0.80, 0.34, 10.0, "#b8242a"),
    "fifties": Shape(((-2.75, 0.78, 0.46, 0.90), (-2.6, 0.95, 0.34, 1.00), (-1.6, 1.00, 0.26, 0.98),
        (0.0, 1.00, 0.24, 0.95), (1.4, 1.00, 0.26, 0.93), (2.4, 0.95, 0.32, 0.88), (2.7, 0.80, 0.42, 0.74)),
                     ((-1.40, 0.62, 0.88, 0.96), (-1.0, 0.76, 0.88, 1.36), (-0.2, 0.78, 0.88, 1.40),
                         (0.35, 0.76, 0.88, 1.34), (0.9, 0.68, 0.88, 0.95)), (-1.60, 1.72), 0.88, 0.34, 9.0, "#e88aa8"),
    "vintage": Shape(((-1.9, 0.40, 0.5, 0.70), (-1.7, 0.62, 0.40, 0.98), (-0.9, 0.72, 0.36, 1.06),
        (0.1, 0.70, 0.36, 1.04), (0.6, 0.50, 0.40, 1.02), (1.6, 0.36, 0.44, 0.98), (1.75, 0.30, 0.48, 0.94)),
                     ((-1.6, 0.52, 0.98, 1.10), (-1.25, 0.62, 0.98, 1.66), (-0.3, 0.64, 0.98, 1.74),
                         (0.25, 0.62, 0.98, 1.66), (0.45, 0.56, 0.98, 1.05)), (-1.25, 1.35), 0.72, 0.40, 7.0,
                             "#2f4a3c"),
}
NAMED_SHAPES = {"sports car": "sports", "race car": "sports", "racing car": "sports", "supercar": "sports",
    "convertible": "open", "roadster": "open", "cabriolet": "open", "open-top car": "open",
    "van": "van", "camper": "van", "camper van": "van",
                "ambulance": "van", "minivan": "van", "delivery van": "van", "jeep": "van", "vintage car": "vintage",
                    "old car": "vintage", "classic car": "vintage", **dict.fromkeys(
                        ("cadillac", "chevrolet", "chevy", "thunderbird", "buick", "lowrider", "low rider",
                         "pink cadillac", "american car", "hot rod", "muscle car"), "fifties"),
    **dict.fromkeys(("ferrari", "lamborghini", "porsche", "bugatti", "hypercar", "corvette", "aston martin",
                     "delorean"), "sports"), **dict.fromkeys(("rolls-royce", "rolls royce", "bentley"), "vintage")}
AGED = frozenset({"vintage", "old", "antique", "classic", "retro"})


def car(cue: Cue) -> Thing:
    """By its word: sports car, van, taxi, convertible, vintage car; a saloon else."""
    word = cue.word.lower()
    usual = "vintage" if AGED & set(cue.traits) else "car"
    name = next((NAMED_SHAPES[said] for said in (word, *word.split()) if said in NAMED_SHAPES), usual)
    shape = SHAPES[name]
    taxi = word in ("taxi", "cab", "yellow cab")
    coat = surface(cue, enamel("#e2b93c" if taxi else shape.colour, 0.45))
    extra: list[Mesh] = []
    if name == "open":
        extra = cockpit(coat, DRIVEN in cue.traits)
    if name == "fifties":
        extra += _fins(coat)
    if {"rally", "racing", "stock"} & {*word.split(), *cue.traits}:
        extra += _livery(shape)
    if taxi:
        extra.append(box((0.16, 0.13, 0.42), lit("#ffe9a0", 0.8), 0.02).moved(-0.1, 1.46, 0))
    return assembled(cue, shape, name, coat, extra, CHROME if name != "vintage" else metal("#c79a3c", 0.7))


def _fins(coat: Stuff) -> list[Mesh]:
    """Tail fins that rise to the end, two lamps like bullets in each, white walls on the tyres, a chrome spear."""
    side = [(-2.80, 0.84), (-2.62, 1.26), (-2.50, 1.30), (-1.2, 0.99), (-1.2, 0.86)]
    fin = prism(side, 0.09, coat, 0.02).moved(0, 0, 0.90)
    bullets = [join([lathe([(0.055, 0.0), (0.04, 0.09), (0.0, 0.16)], lit("#d8180c", 0.7), 18),
                     lathe([(0.065, -0.02), (0.06, 0.01)], CHROME, 18)]).turned("z", 90).moved(-2.74, y, 0.90)
               for y in (1.00, 1.13)]
    spear = tube([(2.3, 0.70, 0.985), (0.0, 0.66, 1.02), (-2.4, 0.78, 0.99)], 0.022, CHROME, 8, 30)
    walls = [lathe([(0.20, 0.0), (0.275, 0.0)], matt("#f2efe8", 0.05), 36).turned("x", 90).moved(x, 0.34, 0.985)
             for x in (-1.60, 1.72)]
    return [mirrored(join([fin, *bullets, spear, *walls]))]


def _livery(shape: Shape) -> list[Mesh]:
    """A number in a white field on both doors, a stripe along the roof line, four lamps before the grille."""
    wide = max(row[1] for row in shape.body)
    number = join([box((0.62, 0.40, 0.012), matt("#f2efe6", 0.05), 0.004).moved(0, -0.20, 0),
                   inscription("8", 0.30, 0.32, matt("#14141a", 0)).turned("y", -90).moved(0, 0, 0.009)])
    stripe = box((2.3, 0.05, 0.012), matt("#f2b81c", 0.05)).moved(0, 0.36, wide * 0.985)
    doors = [number.moved(-0.05, 0.66, wide * 1.01), stripe]
    nose = shape.body[-1]
    spots = [join([lathe([(0.085, -0.05), (0.095, 0.0), (0.088, 0.012)], CHROME, 24),
                   ball(0.082, lit("#fff6dc", 0.9), 0.35, 18)]).turned("z", -90).moved(nose[0] + 0.12, nose[3] + 0.02,
                                                                                       z)
             for z in (-0.42, -0.15, 0.15, 0.42)]
    flaps = [box((0.02, 0.26, 0.26), matt("#b8281e", 0.1)).moved(x - shape.radius - 0.10, 0.16, wide * 0.80)
             for x in shape.axles]
    return [mirrored(join([*doors, *flaps])), *spots]


def assembled(cue: Cue, shape: Shape, name: str, coat: Stuff, extra: list[Mesh], rim: Stuff) -> Thing:
    """A car of a shape: its body, glass, trim and wheels, and what else it has. name: whose trim it wears."""
    parts = [skin(shape.body, coat), *extra, *_trim(shape, name, coat)]
    if shape.house is not None:
        parts += _house(shape, coat)
    if name == "vintage":
        parts += _fenders(shape, coat)
    table = spline(np.asarray(shape.body, np.float64), 60)
    flush = [(x, float(np.interp(x, table[:, 0], table[:, 1])) - 0.08 if name != "vintage" else shape.track)
        for x in shape.axles]
    wheels = [Wheel(x, s * z, shape.radius, 0.22, 5 if name != "vintage" else 12) for x, z in flush
        for s in (1.0, -1.0)]
    nose, tail = shape.body[-1], shape.body[0]
    lamps = [Lamp((nose[0] - 0.1, (nose[2] + nose[3]) / 2 + 0.08, s * nose[1] * 0.95), 0.45, HEAD_LIGHT, 0.0)
        for s in (1, -1)]
    lamps += [Lamp((tail[0], (tail[2] + tail[3]) / 2 + 0.1, s * tail[1]), 0.25, TAIL_LIGHT, 0.0) for s in (1, -1)]
    share = 2 / wheels[0].spokes
    return Thing(join(parts), rolling(wheels, rim, share), max(0.15, 2 * math.pi * shape.radius * share / shape.speed),
        speed=shape.speed, pictures=5, pitch=7.0, lamps=tuple(lamps), wear=0.35
            if {"rusty", "abandoned"} & set(cue.traits) else 0.0)


def _house(shape: Shape, coat: Stuff) -> list[Mesh]:
    """The glass house: dark panes under a painted roof, with pillars."""
    assert shape.house is not None
    table = spline(np.asarray(shape.house, np.float64), 34)
    parts = [skin(shape.house, GLASS, 1.0, 0.74, 34)]
    top = [tuple(row) for row in table if row[3] > table[:, 3].max() - 0.10]
    parts.append(skin([(x, w * 0.90, h - 0.075, h + 0.012) for x, w, _, h in top[:: max(1, len(top) // 6)]], coat, 1.0,
        0.78, 20))
    for row in (table[6], table[17], table[27]):
        x, w, low, high = row
        for s in (1, -1):
            post = [(x, low + 0.05, s * w * 1.005), (x * 0.97, low + 0.5 * (high - low), s * w * 0.995),
                (x * 0.93, high - 0.03, s * w * 0.84)]
            parts.append(tube(post, 0.032, coat, 8, 10))
    rail = [(x, h + 0.0, w * 0.80) for x, w, _, h in table[2:-1:3]]
    parts.append(mirrored(tube(rail, 0.034, coat, 8, 30)))
    return parts


def _lamp_height(shape: Shape) -> float:
    nose = shape.body[-1]
    return (nose[2] + nose[3]) / 2 + 0.10


def _headlight(shape: Shape, name: str) -> list[Mesh]:
    """The lamp on the right, in its socket."""
    nose, front, y = shape.body[-1], shape.body[-2], _lamp_height(shape)
    if name == "vintage":
        bowl = lathe([(0.0, -0.12), (0.08, -0.08), (0.115, 0.0), (0.115, 0.02)], CHROME, 26)
        pane = lathe([(0.11, 0.021), (0.0, 0.04)], lit("#fff0c4", 0.7), 24)
        return [join([bowl, pane]).turned("z", -90).moved(1.55, 0.86, 0.46)]
    lift = 0.62 if name != "sports" else 0.36
    found = [
        ball(0.14, lit("#fff4d4", 0.65), lift).scaled(0.9, 1, 1).moved(front[0] + 0.10, y, front[1] * 0.74),
        ball(0.155, CHROME, lift).scaled(0.7, 1, 1).moved(front[0] + 0.08, y, front[1] * 0.74),
    ]
    if name in ("car", "open"):
        lens = join([ball(0.115, CHROME, 1.0, 22), ball(0.098, lit("#fff4d4", 0.8), 1.0, 20).moved(0.035, 0, 0)])
        found.append(lens.scaled(0.7, 1, 1).moved(nose[0] - 0.10, y + 0.02, nose[1] * 0.98))
    return found


def _trim(shape: Shape, name: str, coat: Stuff) -> list[Mesh]:
    """Arches, sills, bumpers, lamps, grille, mirrors, handles, door seams."""
    table = spline(np.asarray(shape.body, np.float64), 60)
    wide = lambda x: float(np.interp(x, table[:, 0], table[:, 1]))  # noqa: E731
    high = lambda x: float(np.interp(x, table[:, 0], table[:, 3]))  # noqa: E731
    low = lambda x: float(np.interp(x, table[:, 0], table[:, 2]))  # noqa: E731
    half: list[Mesh] = []
    for x in shape.axles:
        arch = lathe([(0.0, -0.05), (shape.radius * 1.13, -0.05), (shape.radius * 1.16, 0.0),
            (shape.radius * 1.12, 0.004), (0.0, 0.004)], DARK, 40).turned("x", 90)
        half.append(arch.moved(x, shape.radius * 1.03, wide(x) * 0.985))
    seam = DARK
    first, last = shape.axles[0] + 0.52, shape.axles[1] - 0.50
    for x in (first, (first + last) / 2, last):
        y0, y1 = low(x) + 0.08, high(x) - 0.03
        half.append(tube([(x, y0, wide(x) * 0.93), (x, (y0 + y1) / 2, wide(x) * 1.0), (x, y1, wide(x) * 0.94)], 0.006,
            seam, 5, 12, False))
    half += [box((0.15, 0.022, 0.02), CHROME, 0.006).moved(x + 0.28, high(x) - 0.17, wide(x) * 0.985)
        for x in (first, (first + last) / 2)]
    half.append(tube([(x, high(x) - 0.09 - 0.02, wide(x) * 0.975)
        for x in np.linspace(shape.body[1][0], shape.body[-2][0], 12)], 0.011, CHROME if name != "sports" else seam, 5,
            30, False))
    half.append(tube([(first - 0.05, low(0) + 0.04, wide(0) * 0.9), (last + 0.05, low(0) + 0.04, wide(0) * 0.9)], 0.045,
        DARK, 8))
    nose, tail = shape.body[-1], shape.body[0]
    front, rear = shape.body[-2], shape.body[1]
    lamp_y = _lamp_height(shape)
    half += _headlight(shape, name)
    half.append(box((0.10, 0.11, 0.26), lit("#c8140c", 0.55), 0.02).moved(tail[0] + 0.07,
        (tail[2] + tail[3]) / 2 + 0.12, tail[1] * 0.98))
    stalk = tube([(last + 0.10, high(last) - 0.05, wide(last) * 0.93), (last + 0.08, high(last) + 0.08, wide(last))],
                 0.018, coat, 6)
    half += [stalk, ball(0.085, coat, 0.75).scaled(0.6, 1, 1).moved(last + 0.08, high(last) + 0.10, wide(last) * 1.01)]
    bumper = CHROME if name in ("car", "vintage", "open") else coat
    middle = [tube([(front[0] + 0.22, nose[2] - 0.02, -front[1] * 0.9),
        (nose[0] + 0.08, nose[2] - 0.01, -nose[1] * 0.7), (nose[0] + 0.08, nose[2] - 0.01, nose[1] * 0.7),
            (front[0] + 0.22, nose[2] - 0.02, front[1] * 0.9)], 0.06, bumper,
                10, 30),
              tube([(rear[0] - 0.02, tail[2], -rear[1] * 0.95), (tail[0] - 0.06, tail[2] + 0.02, -tail[1] * 0.7),
                  (tail[0] - 0.06, tail[2] + 0.02, tail[1] * 0.7), (rear[0] - 0.02, tail[2], rear[1] * 0.95)], 0.06,
                      bumper, 10, 30)]
    if name == "vintage":
        middle += [box((0.06, 0.52, 0.56), CHROME, 0.03).moved(1.74, 0.50, 0),
            *(box((0.07, 0.44, 0.012), DARK).moved(1.75, 0.54, z) for z in np.linspace(-0.22, 0.22, 11))]
    else:
        middle += [box((0.06, 0.13, nose[1] * 1.1), DARK, 0.02).moved(nose[0] - 0.02, lamp_y - 0.14, 0),
            *(box((0.07, 0.010, nose[1] * 1.05), CHROME).moved(nose[0] - 0.015, lamp_y - 0.12 + 0.035 * k, 0)
                for k in range(3))]
    middle.append(box((0.015, 0.10, 0.42), matt("#e8e4d4", 0)).moved(nose[0] + 0.10, nose[2] - 0.02, 0))
    if name == "sports":
        middle += [box((0.32, 0.03, 1.5), coat, 0.01).moved(-1.98, 1.02, 0),
            *(box((0.16, 0.16, 0.04), DARK).moved(-1.95, 0.88, z) for z in (-0.5, 0.5))]
    return [mirrored(join(half)), *middle]


def _fenders(shape: Shape, coat: Stuff) -> list[Mesh]:
    """Sweeping wings over the wheels, running boards between them."""
    out = []
    for s in (1, -1):
        path = [(1.85, 0.42), (1.72, 0.74), (1.35, 0.90), (0.95, 0.72), (0.6, 0.40), (-0.6, 0.38), (-0.85, 0.66),
            (-1.25, 0.88), (-1.62, 0.70), (-1.75, 0.42)]
        line = spline(np.array(path), 60)
        z = s * shape.track
        rows = [np.stack([line[:, 0], line[:, 1] - d, np.full(60, z + w)], 1) for w,
            d in ((-0.17, 0.02), (-0.1, 0.0), (0.05, 0.0), (0.14, 0.02), (0.16, 0.07))]
        out.append(grid(np.array(rows), coat.dyed(tint(coat.colour, 0.55))))
    return out
