"""Dolphins, sharks, fish and octopuses that act like people: their heads, and what they have instead of a tail or legs.

Lengths of heads in head radii, of the rest in statures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.animals.skull import Skull
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

FINNED: Mapping[str, tuple[str, str]] = {
    "dolphin": ("#6f8ca8", "#e2e8ec"), "shark": ("#60707e", "#e8e8e4"), "fish": ("#e0883a", "#f4dcae"),
    "octopus": ("#c4506a", "#f0b8ac"), "whale": ("#46586c", "#d4dce0"),
}
"""Kind -> colours of back and belly."""
OCTOPUS = "octopus"
_ROUND = ring(22)
_WHITE, _DARK = paint("#f4f0e8"), (0.02, 0.012, 0.014)
_ARMS = 7
"""Tentacles that an octopus stands on."""

Eyes = tuple[tuple[Vec, Vec], ...]


def _dolphin(w: Wearer, s: Skull, beast: Beast) -> Eyes:
    coat = paint(beast.coat)
    group = s.loft(((-1.0, 0.05, 0.45, 0.50), (-0.5, 0.15, 0.92, 0.95), (0.15, 0.20, 0.98, 1.0),
        (0.66, 0.02, 0.78, 0.80), (0.95, -0.16, 0.36, 0.42), (1.5, -0.26, 0.22, 0.28), (1.95, -0.30, 0.06, 0.10)),
        coat, 0.6)
    s.loft(((-0.6, -0.42, 0.42, 0.80), (0.3, -0.48, 0.44, 0.86), (0.9, -0.44, 0.22, 0.42), (1.5, -0.42, 0.14, 0.25),
        (1.88, -0.38, 0.04, 0.08)), paint(beast.under), 0.5)
    for side in (-1.0, 1.0):
        smile = [s.at(0.30, -0.05, side * 0.92), s.at(0.62, -0.26, side * 0.74), s.at(1.0, -0.32, side * 0.38),
            s.at(1.9, -0.34, side * 0.03)]
        w.model.tube(smile, np.full(4, 0.035) * w.skull, _DARK, rows=20, decal=True, group=group)
    return tuple(s.eye((0.44, 0.16, side * 0.84), 0.19, paint("#241a16")) for side in (-1.0, 1.0))


def _shark(w: Wearer, s: Skull, beast: Beast) -> Eyes:
    coat = paint(beast.coat)
    s.loft(((-1.0, 0.0, 0.60, 0.60), (-0.4, 0.10, 0.95, 0.95), (0.3, 0.10, 0.90, 0.95), (0.95, 0.04, 0.58, 0.72),
        (1.45, 0.02, 0.30, 0.42), (1.72, 0.02, 0.05, 0.10)), coat, 0.4)
    s.loft(((-0.6, -0.40, 0.55, 0.86), (0.3, -0.46, 0.50, 0.86), (0.90, -0.44, 0.32, 0.62), (1.18, -0.40, 0.10, 0.30)),
        paint(beast.under), 0.3)
    gape = [s.at(1.02 - 0.75 * z * z, -0.50, z) for z in np.linspace(-0.72, 0.72, 9)]
    w.model.tube(gape, np.full(9, 0.15) * w.skull, (0.20, 0.02, 0.025), rows=27)
    for k in range(9):
        z = 0.155 * (k - 4)
        root = s.at(1.12 - 0.75 * z * z, -0.40, z)
        w.model.tube([root, root + s.way(0.02, -0.24, 0)], np.array([0.075, 0.01]) * w.skull, _WHITE, rows=4, gloss=0.5)
    return tuple(s.eye((0.66, 0.34, side * 0.74), 0.19, paint("#1c1a1c")) for side in (-1.0, 1.0))


def _fish(w: Wearer, s: Skull, beast: Beast) -> Eyes:
    coat = paint(beast.coat)
    s.loft(((-1.0, 0.0, 0.85, 0.50), (-0.4, 0.05, 1.08, 0.76), (0.3, 0.0, 0.98, 0.76), (0.85, -0.08, 0.58, 0.52),
        (1.1, -0.10, 0.28, 0.30)), coat, 0.6)
    lips = [s.at(1.08, -0.10 + 0.24 * math.sin(a), 0.26 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 13)]
    w.model.tube(lips, np.full(13, 0.11) * w.skull, tint(coat, 1.15), rows=36, gloss=0.5)
    crest = [s.at(0.5, 0.85), s.at(0.0, 1.55), s.at(-0.7, 1.50), s.at(-1.1, 0.7)]
    w.model.sheet(crest, tint(coat, 0.8), curve=True, bulge=0.03)
    return tuple(s.eye((0.42, 0.34, side * 0.62), 0.34, paint("#e8c84a")) for side in (-1.0, 1.0))


def _octopus(w: Wearer, s: Skull, beast: Beast) -> Eyes:
    coat = paint(beast.coat)
    breath = 1 + 0.03 * math.sin(2 * math.pi * w.phase)
    rows = ((0.0, -0.85, 0.72), (0.02, -0.30, 1.02), (-0.16, 0.40, 1.16 * breath), (-0.46, 1.15, 1.06 * breath),
        (-0.78, 1.75, 0.66), (-0.94, 2.02, 0.08))
    group = w.model.loft([(s.at(x, y), s.way(r, 0, 0), s.way(0, 0, r)) for x, y, r in rows], coat, rows=28,
        circle=_ROUND, gloss=0.5)
    rng = np.random.default_rng(5)
    for _ in range(18):
        x, y = rng.uniform(-0.9, 0.5), rng.uniform(0.3, 1.7)
        w.model.spot(s.at(float(x), float(y)), (0.11 * w.skull, 0.09 * w.skull), tint(coat, 0.72), 90.0, decal=True,
            group=group, opacity=0.5)
    for side in (-1.0, 1.0):
        w.model.ball(s.at(0.62, -0.02, side * 0.60), 0.44 * w.skull, tint(coat, 1.12), gloss=0.4)
    return tuple(s.eye((0.84, 0.02, side * 0.72), 0.33, paint("#e8b83c")) for side in (-1.0, 1.0))


HEADS: Mapping[str, Callable[[Wearer, Skull, Beast], Eyes]] = {
    "dolphin": _dolphin, "whale": _dolphin, "shark": _shark, "fish": _fish, OCTOPUS: _octopus}


def tentacles(w: Wearer, beast: Beast) -> None:
    """An octopus's, instead of legs: down from the hips and out over the ground, each with its own slow curl."""
    size, coat = w.size, paint(beast.coat)
    pale = mix(coat, paint(beast.under), 0.8)
    for k in range(_ARMS):
        a = 2 * math.pi * (k + 0.5) / _ARMS
        ray = vec(math.cos(a), 0, math.sin(a))
        lag = 0.012 * math.sin(2 * math.pi * w.phase + 1.9 * k)
        hip = w.bones.pelvis + ray * 0.05 * size
        high = float(hip[1]) / size
        path = [hip + vec(0, 0.03 * size, 0)] + [
            vec(float(w.bones.pelvis[0]), 0, float(w.bones.pelvis[2])) + (ray * out + vec(lag, high * y, lag)) * size
            for out, y in ((0.09, 0.62), (0.10, 0.28), (0.155, 0.08), (0.235, 0.075), (0.285, 0.16), (0.27, 0.24))]
        w.model.tube(path, np.array([0.060, 0.056, 0.048, 0.038, 0.028, 0.018, 0.006]) * size,
            tint(coat, 0.92 + 0.10 * (k % 2)), rows=28, gloss=0.4)
        for at in path[3:6]:
            w.model.ball(at - vec(0, 0.012 * size, 0) + ray * 0.012 * size, 0.016 * size, pale)
    w.legs_front = max(w.legs_front, w.near(w.bones.pelvis))


def tail_of_fish(w: Wearer, beast: Beast) -> None:
    """Behind the hips, with its fluke or fin; a shark's other fin is on its back."""
    size, hips, coat = w.size, w.bones.frame_hips, paint(beast.coat)
    back, side = -hips[:, 0], hips[:, 2]
    root = w.bones.hips(-0.05, 0.0, 0)
    sway = 0.03 * math.sin(2 * math.pi * w.phase)
    end = root + back * 0.17 * size + vec(0, -0.13 * size, 0) + side * sway * size
    w.model.tube([root, root * 0.5 + end * 0.5 + vec(0, -0.03 * size, 0), end], np.array([0.085, 0.055, 0.026]) * size,
        coat, rows=12, gloss=0.4)
    flat = beast.name in ("dolphin", "whale")
    across, along = (side, unit(back + vec(0, -0.3, 0))) if flat else (vec(0, 1, 0), back)
    for way in (-1.0, 1.0):
        fin = [end - along * 0.01 * size, end + (along * 0.05 + across * way * 0.12) * size,
            end + (along * 0.13 + across * way * 0.15) * size, end + along * 0.06 * size]
        w.model.sheet(fin, tint(coat, 0.92), curve=True, bulge=0.02 * size)
    if beast.name != "fish" and w.role.top == "leotard":
        w.model.sheet([w.bones.body(-0.085, 0.05, 0), w.bones.body(-0.21, -0.07, 0), w.bones.body(-0.085, -0.11, 0)],
            tint(coat, 0.9), curve=True, bulge=0.02 * size)
