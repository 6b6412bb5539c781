"""Who is wound about a thing: a kraken's arms about a ship, a dragon or a snake coiled about a tower.

A figure of two layers, before and behind the thing: each draws what is on its side. Lengths in m; origin at the middle
of the thing's foot."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.dragon import Drake, dragon_head
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.model import Model, Part, moved, resized
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, turn, unit, vec
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, said_colour, tint

WRAPS, BEFORE, BEHIND = "wraps:", "before", "behind"
"""Traits of a cue: "wraps:12.0:30.5" gives width and height in m of what is wound about; the layer."""
FIERY = ("breathe", "burn", "fight", "cast", "cry")
"""Motions of a dragon that breathes fire."""
_ROUND = ring(26)
_PALE: Rgb = (0.78, 0.52, 0.44)


@dataclass(frozen=True)
class Held:
    """The thing: its width and height, m; front: the layer nearer to us is drawn."""

    wide: float
    tall: float
    front: bool


def held(traits: Iterable[str]) -> Held | None:
    """What a cue's traits say is wound about; None for nothing."""
    said = tuple(traits)
    size = next((t[len(WRAPS):] for t in said if t.startswith(WRAPS)), "")
    if not size:
        return None
    wide, tall = (float(x) for x in size.split(":"))
    return Held(wide, tall, BEFORE in said)


def wound(cue: Cue, thing: Held) -> Subject:
    """A captor about its thing: one layer of it."""
    view, dragon = View(0.0, 4.0), cue.kind == "dragon"
    usual = {"octopus": "#a8452f", "dragon": "#4f7a4a"}.get(cue.kind, "#5f7a3c")
    colour = paint(said_colour(cue.colours, usual))

    def parts_at(phase: float) -> Parts:
        if cue.kind == "octopus":
            return model_kraken(view, phase, colour, thing).parts
        return model_coil(view, phase, colour, thing, dragon, cue.motion in FIERY,
            "serpent" not in cue.word and "wyrm" not in cue.word).parts

    return Subject(cue.word, parts_at, Surface(0.5 * thing.tall, solid=True), 4.0, 0.0,
        medium="water" if cue.kind == "octopus" else "ground", note="wound about it", framed=parts_at)


def model_kraken(view: View, phase: float, colour: Rgb, h: Held) -> Model:
    """Arms that rise out of the water and curl over the deck; the head looms at one end, behind."""
    model, w = Model(view), 2 * math.pi * phase
    if h.front:
        arms = ((-0.50, 0.60, 1.0, 0.0), (-0.20, 0.40, 1.0, 1.7), (0.16, 0.46, -1.0, 3.1), (0.46, 0.66, -1.0, 4.4))
    else:
        arms = ((-0.30, 0.86, 1.0, 0.8), (0.10, 0.74, -1.0, 2.2), (0.52, 0.90, -1.0, 3.9), (0.60, 0.45, 1.0, 5.2))
        _kraken_head(model, colour, h, w)
    for x, rise, way, shift in arms:
        _arm(model, colour, vec(x * h.wide, -0.05 * h.tall, 0.0), rise * h.tall, way, w + shift)
    return model


def _arm(model: Model, colour: Rgb, root: Vec, rise: float, way: float, clock: float) -> None:
    """One arm: thick at the water, bent over towards `way`, its end rolled up; suckers on the inner side."""
    rows, path, angle = 26, [root], math.pi / 2
    long = 1.55 * rise
    for k in range(rows):
        s = k / rows
        angle -= way * (0.02 + 0.30 * s**2.2 + 0.05 * math.sin(clock - 3.0 * s) * s)
        path.append(path[-1] + vec(math.cos(angle), math.sin(angle), 0.10 * math.sin(3 * s)) * long / rows)
    radii = 0.105 * rise * (1 - np.linspace(0, 1, rows + 1) ** 0.8) + 0.008 * rise
    u, about = np.linspace(0, 1, 52)[:, None], np.linspace(0, 2 * math.pi, 20, endpoint=False)[None]
    mottle = 0.82 + 0.20 * np.sin(31 * u + 2.2 * np.sin(3 * about)) * np.sin(2 * about + 9 * u)
    model.tube(path, radii, colour, rows=52, gloss=0.55, tones=np.clip(np.array(colour) * mottle[..., None], 0, 1))
    for k in range(3, rows, 2):
        along = unit(path[k + 1] - path[k - 1])
        inner = vec(float(along[1]), -float(along[0]), 0.0) * way
        for side in (-0.30, 0.30):
            at = path[k] + (inner * 0.86 + vec(0, 0, side + 0.35)) * float(radii[k])
            model.ball(at, 0.34 * float(radii[k]), mix(colour, _PALE, 0.75), gloss=0.3)


def _kraken_head(model: Model, colour: Rgb, h: Held, w: float) -> None:
    size = 0.44 * max(h.tall, 0.7 * h.wide)
    middle = vec(-0.62 * h.wide, -0.10 * size, 0.0)
    breathe = 1 + 0.02 * math.sin(w)
    rows = ((-0.1, 0.30, 0.0), (0.15, 0.34, 0.0), (0.42, 0.30, -0.02), (0.70, 0.34 * breathe, -0.08),
        (0.98, 0.30 * breathe, -0.16), (1.20, 0.17, -0.24), (1.28, 0.03, -0.28))
    u, about = np.linspace(0, 1, 40)[:, None], np.linspace(0, 2 * math.pi, len(_ROUND), endpoint=False)[None]
    mottle = 0.84 + 0.18 * np.sin(17 * u + 2 * np.sin(3 * about)) * np.sin(3 * about + 5 * u)
    group = model.loft([(middle + vec(x, y, 0) * size, vec(r, 0, 0) * size, vec(0, 0, r) * size) for y, r, x in rows],
        colour, rows=40, circle=_ROUND, gloss=0.5, tones=np.clip(np.array(colour) * mottle[..., None], 0, 1))
    for x in (-0.06, 0.22):
        at, r = middle + vec(x, 0.40, 0.29) * size, 0.085 * size
        model.ball(at - vec(0, 0, 0.2) * r, 1.3 * r, tint(colour, 0.7), gloss=0.4)
        eye = model.ball(at + vec(0.1, 0, 0.35) * r, r, (0.95, 0.72, 0.12), gloss=0.9, glow=0.25)
        model.spot(at + vec(0.2, 0, 1.3) * r, (0.62 * r, 0.26 * r), (0.006, 0.004, 0.004), 900.0, decal=True, group=eye)
        model.tube([at + vec(-1.4, 1.1, 0.6) * r, at + vec(0, 0.85, 1.0) * r, at + vec(1.5, 0.35, 0.7) * r],
            np.array([0.2, 0.42, 0.2]) * r, tint(colour, 0.55), rows=12)
    rng = np.random.default_rng(4)
    for _ in range(18):
        model.spot(middle + vec(float(rng.uniform(-0.3, 0.2)), float(rng.uniform(0.5, 1.15)), 0.3) * size,
            (0.030 * size, 0.026 * size), tint(colour, 0.55), 9.0, decal=True, group=group, opacity=0.5)


def model_coil(view: View, phase: float, colour: Rgb, h: Held, dragon: bool, fire: bool, winged: bool = True) -> Model:
    """A dragon's or a snake's body about an upright thing, head at the top, the tail's end at its foot."""
    model, w = Model(view), 2 * math.pi * phase
    thick = 0.070 * h.tall if dragon else 0.034 * h.tall
    out = 0.5 * h.wide + 0.72 * thick
    path, radii = _helix(h, out, thick, w)
    _body(model, colour, path, radii, h.front, dragon)
    nape = path[-1]
    if h.front:
        head = nape + vec(1.5, 2.3, 0.5) * thick
        neck = [path[-8], nape, nape + vec(0.2, 1.0, 0.55) * thick, nape + vec(0.75, 1.9, 0.55) * thick, head]
        model.tube(neck, np.array([1.0, 0.98, 0.82, 0.66, 0.58]) * thick, colour, rows=40, gloss=0.3)
        model.parts += _dragons_head(view, colour, head, thick, fire, phase) if dragon else []
        if not dragon:
            _snakes_head(model, colour, head, thick, w)
    elif dragon and winged:
        for side in (-1.0, 1.0):
            _wing(model, colour, vec(0.12 * side * h.wide, 0.66 * h.tall, 0.0), side * h.tall, w)
    return model


def model_on_post(view: View, phase: float, colour: Rgb, h: Held, stone: bool) -> tuple[Model, int]:
    """A snake about a trunk or a column that is drawn with it; and how many of the parts are the snake's."""
    model = model_coil(view, phase, colour, replace(h, front=True), False, False)
    out = 0.5 * h.wide + 0.72 * 0.034 * h.tall
    path, radii = _helix(h, out, 0.034 * h.tall, 2 * math.pi * phase)
    _body(model, colour, path, radii, False, False)
    count, r = len(model.parts), 0.5 * h.wide
    u, about = np.linspace(0, 1, 80)[:, None], np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    bark = 0.80 + 0.22 * np.sin(7 * about + 2 * np.sin(9 * u)) + 0.10 * np.sin(3 * about + 31 * u)
    flutes = 0.86 + 0.16 * np.cos(12 * about) + 0.05 * np.sin(23 * u + 3 * about)
    tone = paint("#b8ab92" if stone else "#6a4c34")
    ends = ((-0.3, 1.0), (0.5, 1.0), (2.0, 1.0)) if stone else ((-0.3, 1.35), (0.05, 1.08), (0.6, 1.0), (2.2, 0.86))
    model.tube([vec(0.04 * r * math.sin(3 * y), y * h.tall, 0) for y, _ in ends], [k * r for _, k in ends], tone,
        rows=80, tones=np.clip(np.array(tone) * (flutes if stone else bark)[..., None], 0, 1))
    return model, count


def _wing(model: Model, colour: Rgb, root: Vec, tall: float, w: float) -> None:
    """One wing half raised, its skin between four fingers; tall: of the thing, m, negative to the left."""
    size, lift = abs(tall), 0.02 * math.sin(w)
    wrist = root + vec(0.20 * tall, (0.20 + lift) * size, -0.02 * size)
    tips = [root + vec(x * tall, (y + 1.6 * lift) * size, -0.03 * size)
        for x, y in ((0.52, 0.36), (0.58, 0.12), (0.47, -0.10), (0.25, -0.22))]
    edge: list[Vec] = [root, wrist, tips[0]]
    for one, other in pairwise(tips):
        edge += [(one + other) * 0.5 * 0.86 + wrist * 0.14, other]
    model.sheet([*edge, root - vec(0, 0.16 * size, 0)], mix(colour, paint("#8a3b2a"), 0.5), bulge=0.03 * size)
    for tip in tips:
        middle = (wrist + tip) / 2 + UP * 0.02 * size
        model.tube([wrist, middle, tip], np.array([0.014, 0.010, 0.003]) * size, tint(colour, 0.8), rows=12)
    model.tube([root, (root + wrist) / 2 + UP * 0.02 * size, wrist], np.array([0.034, 0.026, 0.018]) * size, colour,
        rows=12)
    model.tube([wrist, wrist + vec(0.02 * tall, 0.07 * size, 0.02 * size)], np.array([0.012, 0.001]) * size,
        paint("#e2d6b8"), rows=4)


def _helix(h: Held, out: float, thick: float, w: float) -> tuple[Rows, Rows]:
    """Middle line from the tail's end up to the nape, and its radii, m."""
    s = np.linspace(0, 1, 150)
    angle = 2 * math.pi * (3.13 * s) + 0.03 * math.sin(w)
    grow = out * (1.10 - 0.16 * s)
    path = np.stack([grow * np.cos(angle), (0.04 + 0.74 * s) * h.tall + 0.004 * h.tall * np.sin(w + 5 * s),
        grow * np.sin(angle)], 1)
    return path, thick * np.interp(s, [0, 0.15, 0.5, 0.85, 1], [0.06, 0.5, 1.0, 1.08, 1.0])


def _body(model: Model, colour: Rgb, path: Rows, radii: Rows, front: bool, dragon: bool) -> None:
    """The arcs of the layer's side, scaled, with a crest on a dragon's outer side."""
    near = path[:, 2] >= -0.15 * np.abs(path[:, 2]).max() if front else path[:, 2] <= 0.15 * np.abs(path[:, 2]).max()
    runs = np.split(np.arange(len(path)), np.flatnonzero(np.diff(near.astype(int))) + 1)
    for run in runs:
        if not near[run[0]] or len(run) < 4:
            continue
        u, about = run[:, None] / len(path), np.linspace(0, 2 * math.pi, 20, endpoint=False)[None]
        scale = (u * 130 + 0.5 * (np.floor(about / (2 * math.pi) * 20) % 2)) % 1.0
        band = 0.75 if dragon else 0.62 + 0.38 * (np.sin(46 * u) > -0.2)
        tone = np.array(colour) * (band * (0.84 + 0.34 * scale))[..., None]
        model.tube(path[run], radii[run], colour, rows=len(run), gloss=0.35, tones=np.clip(tone, 0, 1))
        for k in run[2:-2:4] if dragon else ():
            outward = unit(vec(float(path[k, 0]), 0.0, float(path[k, 2])))
            at, r = path[k] + (outward * 0.75 + UP * 0.55) * radii[k], float(radii[k])
            model.tube([at, at + (outward * 0.45 + UP * 0.40) * r, at + (outward * 0.7 + UP * 0.95) * r],
                np.array([0.24, 0.16, 0.02]) * r, tint(colour, 0.5), rows=5)


def _dragons_head(view: View, colour: Rgb, at: Vec, thick: float, fire: bool, phase: float) -> list[Part]:
    """The head of a dragon as large as that neck needs."""
    own = Model(view)
    d = Drake(own, phase, turn(0, 0, 0), vec(0, 0, 0), colour, mix(colour, paint("#c9a55c"), 0.6), False)
    dragon_head(d, vec(0, 0, 0), fire)
    place = own.project(at)
    return [moved(resized(part, thick / 0.42), *place.tolist()) for part in own.parts]


def _snakes_head(model: Model, colour: Rgb, at: Vec, thick: float, w: float) -> None:
    x = unit(vec(1.0, -0.15, 0.35))
    z = unit(np.cross(x, UP))
    y = np.cross(z, x)
    rows = ((-0.7, 0.55, 0.55), (0.0, 0.68, 0.85), (0.8, 0.52, 0.80), (1.7, 0.30, 0.45), (2.0, 0.06, 0.1))
    model.loft([(at + x * a * thick, z * wide * thick, y * high * thick) for a, high, wide in rows], colour, rows=22,
        circle=_ROUND, gloss=0.4)
    for side in (-1.0, 1.0):
        place, out = at + (x * 0.75 + y * 0.34 + z * side * 0.66) * thick, unit(z * side + x * 0.4)
        eye = model.ball(place, 0.17 * thick, (0.9, 0.62, 0.08), gloss=0.9)
        model.spot(place + out * 0.15 * thick, (0.05 * thick, 0.13 * thick), (0.004, 0.004, 0.004), 900.0, decal=True,
            group=eye)
    if math.sin(3 * w) > 0.1:
        tip = at + (x * 2.0 - y * 0.1) * thick
        for side in (-0.12, 0.12):
            model.tube([tip, tip + x * 0.6 * thick, tip + (x * 1.0 + z * side * 2) * thick],
                np.array([0.05, 0.045, 0.02]) * thick, (0.5, 0.03, 0.05), rows=6)
