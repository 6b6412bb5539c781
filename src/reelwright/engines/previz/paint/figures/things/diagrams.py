"""Flat pictures: shapes of geometry side by side, charts of the sun and its planets, diagrams with their labels.
Lengths in m; front +x."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, polygon, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import named
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, paint

SHAPE = "shape:"
"""Trait of one flat shape: shape:NAME,COLOUR,SIZE,PLACE with "" for what is not said."""
SIZES = {"large": 1.0, "big": 1.0, "huge": 1.15, "giant": 1.15, "small": 0.38, "tiny": 0.26, "little": 0.38}
_USUAL = ("#c8322a", "#2f6ac0", "#e2b93c", "#3f9a6a", "#8a4ac0", "#d9772c")
_FRONT = View(90.0, 0.0)
Outline = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Flat:
    """One shape: its name, linear RGB, height in m, and where it is, "" for beside the one before it."""

    name: str
    tone: Rgb
    size: float
    place: str


def _polygon(sides: int, turn: float = 0.0) -> Outline:
    return [(0.5 * math.sin(2 * math.pi * k / sides + turn), 0.5 * math.cos(2 * math.pi * k / sides + turn))
            for k in range(sides)]


def _star() -> Outline:
    return [(r * math.sin(math.pi * k / 5), r * math.cos(math.pi * k / 5)) for k in range(10)
            for r in (0.52 if k % 2 == 0 else 0.21,)]


def _heart() -> Outline:
    t = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    return [(float(x) / 34, float(y) / 34 + 0.06) for x, y in zip(16 * np.sin(t) ** 3, 13 * np.cos(t)
            - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t), strict=True)]


def _crescent() -> Outline:
    out = [(0.5 * math.cos(a), 0.5 * math.sin(a)) for a in np.linspace(0.9, 2 * math.pi - 0.9, 36)]
    back = [(0.17 + 0.43 * math.cos(a), 0.41 * math.sin(a)) for a in np.linspace(2 * math.pi - 1.25, 1.25, 30)]
    return out + back


OUTLINES: dict[str, Outline] = {
    "circle": _polygon(64), "disc": _polygon(64), "dot": _polygon(64), "oval": [(1.45 * x, y) for x, y in _polygon(64)],
    "ellipse": [(1.45 * x, y) for x, y in _polygon(64)], "square": [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)],
    "rectangle": [(-0.8, -0.45), (0.8, -0.45), (0.8, 0.45), (-0.8, 0.45)],
    "triangle": [(-0.56, -0.48), (0.56, -0.48), (0.0, 0.5)], "pentagon": _polygon(5), "hexagon": _polygon(6),
    "octagon": _polygon(8, math.pi / 8), "rhombus": [(0, -0.55), (0.4, 0), (0, 0.55), (-0.4, 0)],
    "diamond": [(0, -0.55), (0.4, 0), (0, 0.55), (-0.4, 0)], "star": _star(), "heart": _heart(),
    "crescent": _crescent(),
    "cross": [(-0.17, -0.5), (0.17, -0.5), (0.17, -0.17), (0.5, -0.17), (0.5, 0.17), (0.17, 0.17), (0.17, 0.5),
              (-0.17, 0.5), (-0.17, 0.17), (-0.5, 0.17), (-0.5, -0.17), (-0.17, -0.17)],
    "arrow": [(-0.6, -0.13), (0.15, -0.13), (0.15, -0.38), (0.62, 0.0), (0.15, 0.38), (0.15, 0.13), (-0.6, 0.13)],
}  # fmt: skip
"""Outlines one high about the origin, to the right and up."""


def _swirl() -> Outline:
    """A band that winds out of the middle two and a half times."""
    turns = np.linspace(0.4, 5 * math.pi, 90)
    reach = 0.5 * turns / turns[-1]
    outer = [(float(r) * math.sin(a), float(r) * math.cos(a)) for r, a in zip(reach, turns, strict=True)]
    inner = [(float(r) * math.sin(a), float(r) * math.cos(a)) for r, a in zip(reach - 0.05, turns, strict=True)]
    return outer + inner[::-1]


OUTLINES |= {"line": [(-0.75, -0.03), (0.75, -0.03), (0.75, 0.03), (-0.75, 0.03)], "swirl": _swirl(),
             "spiral": _swirl()}


def flat_shapes(cue: Cue) -> Thing:
    """The shapes that its traits name, each where it is said to be, in the plane of the picture."""
    flats = [_flat(t.removeprefix(SHAPE), k) for k, t in enumerate(t for t in cue.traits if t.startswith(SHAPE))]
    flats = flats or [Flat("circle", paint(_USUAL[0]), 0.64, "")]
    parts: list[Mesh] = []
    boxes: list[tuple[float, float, float, float]] = []  # middle, width and height of those that are there
    for k, flat in enumerate(flats):
        size = flat.size
        if boxes and flat.place == "ring":
            size = boxes[0][3] * (1 - k / len(flats))
        if boxes and flat.place in ("in", "around"):
            near = min(boxes[-1][2:])
            size = min(size, 0.52 * near) if flat.place == "in" else max(size, 1.75 * max(boxes[-1][2:]))
        rows = np.asarray(OUTLINES[flat.name]) * size
        wide, high = (float(v) for v in np.ptp(rows, axis=0))
        x, y = _seat(flat.place, boxes, wide, high)
        boxes.append((x, y, wide, high))
        stuff = Stuff(flat.tone, glow=0.22, gloss=0.1, wear=0.0)
        sheet = prism([(float(a), float(b)) for a, b in rows], 0.02, stuff, 0.004).turned("y", 90)
        parts.append(sheet.moved({"in": 0.03, "ring": 0.012, "around": -0.03}.get(flat.place, 0.0) * k, y, -x))
    mesh = join(parts)
    low = min(y - h / 2 for _, y, _, h in boxes)
    middle = (max(x + w / 2 for x, _, w, _ in boxes) + min(x - w / 2 for x, _, w, _ in boxes)) / 2
    return Thing(mesh.moved(0.0, -low, middle), fit=lambda _cue: _FRONT)


def _flat(row: str, k: int) -> Flat:
    name, colour, size, place = (row.split(",") + [""] * 4)[:4]
    tone = paint(NAMED[colour]) if colour in NAMED else paint(_USUAL[k % len(_USUAL)])
    return Flat(name if name in OUTLINES else "circle", tone, 0.64 * SIZES.get(size, 0.72), place)


def _seat(place: str, boxes: list[tuple[float, float, float, float]], wide: float,
          high: float) -> tuple[float, float]:
    """Where the next one is: beside, over, under or within the one before it."""
    if not boxes:
        return 0.0, 0.0
    x, y, _, h = boxes[-1]
    gap = 0.12
    if place in ("in", "around", "ring"):
        return x, y
    if place in ("above", "below"):
        way = 1.0 if place == "above" else -1.0
        return x, y + way * (h / 2 + high / 2 + gap)
    if place == "left":
        return min(a - b / 2 for a, _, b, _ in boxes) - gap - wide / 2, 0.0
    return max(a + b / 2 for a, _, b, _ in boxes) + gap + wide / 2, 0.0


_PLANETS = (("#a89888", 0.016), ("#e0b878", 0.026), ("#4a8ac8", 0.028), ("#c8502c", 0.021), ("#d8a878", 0.062),
            ("#e0c890", 0.052), ("#8ac8d0", 0.038), ("#3f62c0", 0.037))
_NIGHT = matt("#14182c", 0.0)


def solar_system(_cue: Cue) -> Thing:
    """A framed chart: the sun at the left, the orbits as arcs, eight planets in their order and colours."""
    wide, high = 1.56, 0.86
    line = Stuff(paint("#6a7496"), glow=0.25, wear=0.0)
    parts: list[Mesh] = [box((0.012, high, wide), _NIGHT, 0.002), *_frame(wide, high)]
    sun_z = wide / 2 - 0.17
    parts.append(_disc(0.150, Stuff(paint("#f8b030"), glow=0.9, wear=0.0)).moved(0.010, high / 2, sun_z))
    rng = np.random.default_rng(5)
    for _ in range(60):
        parts.append(box((0.001, 0.004, 0.004), Stuff(paint("#f4f0e0"), glow=0.5, wear=0)).moved(
            0.0065, float(rng.uniform(0.03, high - 0.03)), float(rng.uniform(-wide / 2 + 0.03, wide / 2 - 0.05))))
    for k, (colour, radius) in enumerate(_PLANETS):
        reach = 0.21 + 0.160 * k
        bend = math.asin(min(1.0, (high / 2 - 0.03) / reach))
        arc = [(0.008, high / 2 + reach * math.sin(a), sun_z - reach * math.cos(a))
               for a in np.linspace(-bend, bend, 40)]
        parts.append(tube(arc, 0.0016, line, 4, 0, False))
        lift = (0.10, -0.16, 0.22, -0.07, 0.12, -0.19, 0.20, -0.08)[k]
        angle = math.asin(max(-1.0, min(1.0, lift / reach)))
        y, z = high / 2 + reach * math.sin(angle), sun_z - reach * math.cos(angle)
        planet = ball(radius, Stuff(paint(colour), "bands" if k in (4, 5) else "plain", paint("#a87848"), 0.028,
            glow=0.25, wear=0.0), 1.0, 24).scaled(0.35, 1, 1)
        parts.append(planet.moved(0.016, y, z))
        if k == 5:
            ring = [(0.02 + 0.01 * math.cos(a), y + 0.022 * math.sin(a), z + 0.088 * math.cos(a))
                    for a in np.linspace(0, 2 * math.pi, 33)]
            parts.append(tube(ring, 0.0045, Stuff(paint("#e8d8b0"), glow=0.2, wear=0), 6, 0, False))
    return Thing(join(parts), fit=lambda _cue: _FRONT)


def diagram(cue: Cue) -> Thing:
    """A sheet with the picture of what is explained, lines from its parts to labels, and its name."""
    shown = pictured(cue) or "gear"
    if shown.removeprefix("the ") in ("solar system", "planet", "planets"):
        return solar_system(cue)
    wide, high = 1.30, 0.90
    ink, pale = matt("#2a3a5a", 0.0), matt("#c8d4dc", 0.0)
    parts: list[Mesh] = [box((0.012, high, wide), matt("#f0eee4", 0.05), 0.002), *_frame(wide, high)]
    parts += [box((0.001, 0.0016, wide - 0.02), pale).moved(0.0065, 0.06 * k, 0) for k in range(1, 15)]
    parts += [box((0.001, high - 0.02, 0.0016), pale).moved(0.0065, 0.01, 0.06 * k) for k in range(-10, 11)]
    picture = emblem(shown, 0.50, ink, matt("#e8b44a", 0.0))
    if picture is not None:
        parts.append(picture.moved(0.008, high / 2 - 0.03, 0.0))
    for k, (y, z) in enumerate(((0.16, 0.14), (0.02, 0.18), (-0.16, 0.12), (0.13, -0.15), (-0.06, -0.18))):
        side = math.copysign(1.0, z)
        at = (0.016, high / 2 - 0.03 + y, -z)
        bend, end = (0.016, at[1] + 0.03, -side * 0.34), (0.016, at[1] + 0.03, -side * 0.40)
        parts += [tube([at, bend, end], 0.0026, matt("#b8322a", 0.0), 5), ball(0.008, matt("#b8322a", 0.0)).moved(*at)]
        parts += [box((0.002, 0.012, 0.14 - 0.03 * ((k + j) % 2)), ink).moved(0.010, at[1] + 0.036 - 0.026 * j,
                  -side * 0.49) for j in range(2)]
    parts.append(inscription(shown.upper(), 0.7, 0.075, ink, 20).moved(0.010, high - 0.085, 0.0))
    return Thing(join(parts), fit=lambda _cue: _FRONT)


def _disc(radius: float, stuff: Stuff) -> Mesh:
    turns = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    return polygon([(0.0, radius * math.sin(a), -radius * math.cos(a)) for a in turns], stuff)


def _frame(wide: float, high: float) -> list[Mesh]:
    rail = wood("#5a3a22", 0.04, 0.4)
    flat = [box((0.03, 0.03, wide + 0.06), rail, 0.004).moved(0, y, 0) for y in (-0.03, high)]
    return [*flat, *(box((0.03, high, 0.03), rail, 0.004).moved(0, 0, side * (wide / 2 + 0.015)) for side in (-1, 1))]


def logo(cue: Cue) -> Thing:
    """A round mark: a ring, and in it what it shows."""
    tone = named(cue)[0] if named(cue) else paint(_USUAL[cue.seed % len(_USUAL)])
    plate, ink = Stuff(tone, glow=0.15, gloss=0.3, wear=0.0), Stuff(paint("#f6f4ee"), glow=0.2, wear=0.0)
    turns = np.linspace(0, 2 * math.pi, 73)
    ring = tube([(0.018, 0.40 * math.cos(t), 0.40 * math.sin(t)) for t in turns], 0.014, ink, 8)
    mark = emblem(pictured(cue) or "logo", 0.46, ink, plate) or inscription(pictured(cue).upper(), 0.6, 0.2, ink, 12)
    return Thing(join([_disc(0.47, plate), ring, mark.moved(0.02, 0, 0)]).moved(0, 0.47, 0), fit=lambda _cue: _FRONT)


GOODS = ((logo, 0.94, "logo, decal, emblem, circular logo"),
         (flat_shapes, 0.9, "flat shapes"), (diagram, 0.9, "diagram, chart, infographic, blueprint, schematic"),
         (solar_system, 0.9, "solar system"))
