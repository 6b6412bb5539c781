"""Steam trains and trams. Lengths in m; x forward; contact: on the rails under the middle."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, View, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.paint.figures.vehicles.parts import Wheel, lamp, near_side, pane, slab, wheel


def locomotive(view: View, turn: float, paintwork: Rgb, cars: int = 2) -> Model:
    """Engine, tender and lit coaches; coupling rods move with the wheels; steam from the funnel."""
    model = Model(view)
    near = near_side(model)
    offset = 7.0
    _engine(model, offset, turn, paintwork)
    _tender(model, offset - 7.6, turn, paintwork)
    for k in range(cars):
        _coach(model, offset - 16.0 - 11.4 * k, turn, tint(paint("#7a2a26"), 1.0 - 0.06 * k))
    puff = (turn / (2 * math.pi)) % 1.0
    for k in range(9):
        age = (k + puff) / 9
        at = vec(offset + 2.9 - 11.0 * age, 5.0 + 2.6 * age**0.6, 0) + UP * 0.3 * math.sin(5 * k)
        model.ball(at, 0.4 + 1.5 * age, (0.62, 0.61, 0.60), depth=3.0 - 0.1 * k, shadow=0.0,
            opacity=0.75 * (1 - age) ** 0.7)
    lamp(model, vec(offset + 4.25, 3.5, near * 0.1), 0.28, (1.0, 0.8, 0.45))
    return model


def _engine(model: Model, x: float, turn: float, paintwork: Rgb) -> None:
    near, iron = near_side(model), (0.025, 0.026, 0.028)
    slab(model, ((x - 4.2, 1.05), (x - 4.2, 1.35), (x + 4.4, 1.35), (x + 4.4, 1.05)), 1.3, iron)
    boiler = [(vec(x + at, 2.45, 0), vec(0, 0, r), vec(0, r, 0)) for at,
        r in ((-1.6, 1.05), (1.0, 1.02), (3.6, 1.0), (4.0, 0.96), (4.12, 0.3))]
    group = model.loft(boiler, paintwork, depth=0.6, rows=24, gloss=0.85)
    for at in (-0.8, 0.4, 1.6, 2.8):
        model.tube([vec(x + at, 3.5, near * 0.1), vec(x + at, 2.45, near * 1.04), vec(x + at, 1.45, near * 0.4)],
            [0.07] * 3, paint("#c79a3c"), depth=0.61, decal=True, group=group, rows=14)
    model.loft([(vec(x + 3.62, 2.45, 0), vec(0, 0, 1.02), vec(0, 1.02, 0)),
        (vec(x + 4.14, 2.45, 0), vec(0, 0, 0.9), vec(0, 0.9, 0))], iron, depth=0.62, rows=4, gloss=0.4)
    for at, shape in ((2.9, ((3.3, 0.34), (4.2, 0.30), (4.6, 0.42), (4.8, 0.44))),
            (1.0, ((3.35, 0.46), (3.7, 0.42), (3.95, 0.1))), (-0.6, ((3.35, 0.36), (3.6, 0.34), (3.8, 0.08)))):
        model.loft([(vec(x + at, y, 0), vec(r, 0, 0), vec(0, 0, r)) for y, r in shape], iron if at > 2
            else paint("#c79a3c"), depth=0.65, rows=8, gloss=0.8)
    slab(model, ((x - 4.3, 1.35), (x - 4.3, 4.0), (x - 1.5, 4.0), (x - 1.7, 1.35)), 1.3, paintwork, 0.6)
    pane(model, ((x - 3.9, 2.7), (x - 3.9, 3.6), (x - 2.2, 3.6), (x - 2.2, 2.7)), 1.31, model.near(vec(0, 0, 0)) + 2.0,
        0.7)
    slab(model, ((x - 4.7, 3.95), (x - 4.5, 4.15), (x - 1.3, 4.15), (x - 1.1, 3.95)), 1.45, iron)
    rod = []
    for at in (-2.6, -0.5, 1.6):
        for side in (-near, near):
            wheel(model, Wheel(x + at, 0.92, side * 1.0, 0.92, 0.2, 12, (0.28, 0.03, 0.025), iron), turn,
                open_spokes=True)
        rod.append(vec(x + at + 0.45 * math.cos(-turn), 0.92 + 0.45 * math.sin(-turn), near * 1.3))
    model.tube(rod, [0.09] * 3, (0.5, 0.5, 0.52), depth=model.near(vec(0, 0, near * 1.3)) + 1.0, rows=6, gloss=0.9)
    model.tube([rod[1], vec(x + 3.3, 0.95, near * 1.3)], [0.07] * 2, (0.45, 0.45, 0.47),
        depth=model.near(vec(0, 0, near * 1.3)) + 0.9, rows=3, gloss=0.9)
    slab(model, ((x + 2.9, 0.6), (x + 2.9, 1.3), (x + 3.9, 1.3), (x + 3.9, 0.6)), 0.35, iron, 0.5, z=near * 1.15)
    for k in range(7):  # cow-catcher
        z = -1.2 + 0.4 * k
        model.tube([vec(x + 4.3, 1.0, z * 0.8), vec(x + 5.4 - 0.3 * abs(z), 0.18, z)], [0.06] * 2, (0.25, 0.03, 0.02),
            depth=model.near(vec(0, 0, z)) + 1.0, rows=2)


def _tender(model: Model, x: float, turn: float, paintwork: Rgb) -> None:
    near = near_side(model)
    slab(model, ((x - 2.6, 1.1), (x - 2.6, 3.0), (x + 2.6, 3.0), (x + 2.6, 1.1)), 1.25, paintwork, 0.6)
    rng = np.random.default_rng(4)
    for _ in range(26):
        lump = vec(x + float(rng.uniform(-2.2, 2.0)), 3.05 + float(rng.uniform(0, 0.35)), float(rng.uniform(-0.8, 0.8)))
        model.ball(lump, 0.28, (0.012, 0.012, 0.014), depth=model.near(vec(0, 0, near * 1.2)) + 0.2, gloss=0.3)
    for at in (-1.6, 1.6):
        for side in (-near, near):
            wheel(model, Wheel(x + at, 0.55, side * 1.0, 0.55, 0.18, 8, (0.28, 0.03, 0.025), (0.025, 0.026, 0.028)),
                turn * 0.92 / 0.55, open_spokes=True)


def _coach(model: Model, x: float, turn: float, paintwork: Rgb) -> None:
    near, depth = near_side(model), model.near(vec(0, 0, 0)) + 2.0
    slab(model, ((x - 5.2, 0.95), (x - 5.2, 3.5), (x + 5.2, 3.5), (x + 5.2, 0.95)), 1.35, paintwork, 0.5)
    slab(model, ((x - 5.4, 3.45), (x - 5.1, 3.85), (x - 4.0, 3.98), (x + 4.0, 3.98), (x + 5.1, 3.85), (x + 5.4, 3.45)),
        1.45, (0.05, 0.052, 0.056))
    for k in range(8):
        at = x - 4.7 + 1.22 * k
        pane(model, ((at, 2.1), (at, 3.05), (at + 0.85, 3.05), (at + 0.85, 2.1)), 1.36, depth, 0.75)
    model.tube([vec(x - 5.2, 1.75, near * 1.36), vec(x + 5.2, 1.75, near * 1.36)], [0.06] * 2, paint("#c79a3c"),
        depth=depth, rows=2, gloss=0.7, shadow=0)
    for at in (-4.0, -2.9, 2.9, 4.0):
        for side in (-near, near):
            wheel(model, Wheel(x + at, 0.5, side * 1.0, 0.5, 0.18, 8, (0.2, 0.2, 0.21), (0.025, 0.026, 0.028)),
                turn * 0.92 / 0.5, open_spokes=True)


def tram(view: View, turn: float, paintwork: Rgb) -> Model:
    model, half = Model(view), 1.15
    near, depth = near_side(model), model.near(vec(0, 0, 0)) + half * 1.5
    slab(model, ((-5.0, 0.5), (-5.3, 1.6), (-5.1, 3.0), (5.1, 3.0), (5.3, 1.6), (5.0, 0.5)), half, paintwork, 0.5)
    model.tube([vec(-5.2, 1.62, near * half), vec(5.2, 1.62, near * half)], [0.12] * 2, paint("#ece4d0"), depth=depth,
        decal=True, group=model.groups, rows=2)
    slab(model, ((-5.1, 2.95), (-4.6, 3.3), (4.6, 3.3), (5.1, 2.95)), half * 1.04, paint("#d8d0bc"))
    for k in range(7):
        x = -4.2 + 1.25 * k
        pane(model, ((x, 1.85), (x, 2.75), (x + 0.98, 2.75), (x + 0.98, 1.85)), half * 1.01, depth, 0.75)
    for x in (-4.85, 4.5):
        pane(model, ((x, 0.7), (x, 2.75), (x + 0.38, 2.75), (x + 0.38, 0.7)), half * 1.01, depth, 0.5)
    for x in (-2.6, -1.4, 1.4, 2.6):
        for side in (-near, near):
            wheel(model, Wheel(x, 0.36, side * 0.85, 0.36, 0.14, 0, (0.2, 0.2, 0.21)), turn)
    model.tube([vec(-0.6, 3.3, 0), vec(0.6, 4.2, 0), vec(-0.5, 5.0, 0)], [0.05] * 3, (0.05, 0.05, 0.055), depth=0.5,
        rows=2)
    model.tube([vec(-0.5, 5.0, -0.6), vec(-0.5, 5.0, 0.6)], [0.05] * 2, (0.05, 0.05, 0.055), depth=0.6, rows=2)
    for x, colour in ((5.28, (1.0, 0.85, 0.55)), (-5.28, (0.8, 0.03, 0.02))):
        lamp(model, vec(x, 1.2, 0), 0.16, (colour[0], colour[1], colour[2]))
    return model
