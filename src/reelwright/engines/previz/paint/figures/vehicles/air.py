"""Aeroplanes, helicopters, airships, submarines. x forward; contact: the middle."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Vec, View, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.paint.figures.vehicles.parts import GLASS, lamp, near_side


def _tube_body(model: Model, rows: tuple[tuple[float, float, float], ...], colour: Rgb, gloss: float = 0.7) -> int:
    """A body along x: (x, radius, height of its axis)."""
    return model.loft([(vec(x, y, 0), vec(0, 0, r), vec(0, r, 0)) for x, r, y in rows], colour, depth=0.0,
        rows=len(rows) * 4, gloss=gloss)


def _wing(model: Model, points: list[Vec], colour: Rgb, depth: float, gloss: float = 0.6) -> int:
    return model.sheet(points, colour, depth=depth, bulge=0.25, gloss=gloss, shadow=0.3)


def airliner(view: View, paintwork: Rgb) -> Model:
    model, near = Model(view), near_side(Model(view))
    for side in (-near, near):
        depth, tone = (2.0, 1.0) if side == near else (-2.0, 0.8)
        _wing(model, [vec(3.0, -0.6, side * 1.4), vec(-3.6, 0.3, side * 15.0), vec(-4.8, 0.35, side * 15.0),
            vec(-3.2, -0.5, side * 1.4)], tint(paint("#c8ccd0"), tone), depth)
        _wing(model, [vec(-13.2, 0.8, side * 0.8), vec(-16.2, 1.1, side * 5.2), vec(-17.0, 1.1, side * 5.2),
            vec(-15.8, 0.8, side * 0.8)], tint(paint("#c8ccd0"), tone), depth * 0.5)
        engine = vec(1.0, -1.5, side * 5.2)
        model.loft([(engine + vec(x, 0, 0), vec(0, 0, r), vec(0, r, 0)) for x,
            r in ((1.6, 0.85), (0.6, 1.0), (-1.4, 0.7))], tint(paintwork, tone), depth=depth + 0.2 * side * near,
            rows=9, gloss=0.8)
    body = _tube_body(model, ((17.0, 0.15, -0.35), (15.6, 1.0, -0.2), (13.0, 1.75, 0.0), (4.0, 2.0, 0.0),
        (-8.0, 1.95, 0.05), (-14.0, 1.0, 0.7), (-17.6, 0.25, 1.2)), paint("#e6e6e2"))
    model.tube([vec(x, -0.15, near * 2) for x in (16.0, 0.0, -16.5)], [0.12] * 3, paintwork, depth=0.01, decal=True,
        group=body, rows=9)
    for x in np.linspace(-11.0, 12.0, 30):
        model.spot(vec(float(x), 0.45, near * 1.9), (0.16, 0.24), (0.05, 0.06, 0.075), 0.02, decal=True, group=body,
            glow=0.0)
    model.sheet([vec(15.4, 0.5, 0.6 * near), vec(14.3, 1.1, 0.8 * near), vec(13.6, 1.0, 1.2 * near),
        vec(14.6, 0.3, 1.2 * near)], GLASS, depth=0.03, decal=True, group=body)
    _wing(model, [vec(-12.0, 1.4, 0), vec(-16.4, 6.4, 0), vec(-18.2, 6.4, 0), vec(-16.6, 1.2, 0)], paintwork, -0.2)
    lamp(model, vec(-3.9, 0.5, near * 15.0), 0.25, (0.1, 0.9, 0.3))
    return model


def biplane(view: View, phase: float, paintwork: Rgb) -> Model:
    """Two wings, struts, a spinning propeller."""
    model = Model(view)
    near = near_side(model)
    body = _tube_body(model, ((2.5, 0.30, 0.0), (2.2, 0.56, 0.0), (0.6, 0.56, 0.02), (-1.6, 0.36, 0.08),
        (-3.6, 0.12, 0.2)), paintwork, 0.4)
    for x in (1.2, 0.0, -1.2, -2.4):
        model.tube([vec(x, 0.5, near * 0.2), vec(x, 0.0, near * 0.5), vec(x, -0.45, near * 0.2)], [0.018] * 3,
            tint(paintwork, 0.6), depth=0.01, decal=True, group=body, rows=8)
    for y, depth in ((-0.35, 0.4), (1.35, 0.6)):
        for side in (-near, near):
            _wing(model, [vec(1.5, y, 0), vec(1.4, y + 0.1, side * 4.6), vec(0.3, y + 0.1, side * 4.6),
                vec(0.1, y, 0)], tint(paintwork, 1.12 if side == near else 0.85), depth if side == near else -depth,
                0.2)
    for z in (-3.4, -1.0, 1.0, 3.4):
        for x in (0.35, 1.2):
            model.tube([vec(x, -0.3, z), vec(x, 1.4, z)], [0.035] * 2, paint("#6a4a2c"),
                depth=model.near(vec(0, 0, z)) + 0.3, rows=2)
    for side in (-1.0, 1.0):
        _wing(model, [vec(-2.7, 0.25, 0), vec(-3.2, 0.25, side * 1.5), vec(-3.8, 0.25, side * 1.4),
            vec(-3.7, 0.25, 0)], paintwork, 0.1 * side * near, 0.2)
        model.tube([vec(0.9, -0.4, 0.3 * side), vec(1.0, -1.1, 0.8 * side)], [0.05] * 2, (0.1, 0.08, 0.06),
            depth=0.3 * side * near, rows=2)
        model.ball(vec(1.0, -1.15, 0.85 * side), 0.30, (0.014, 0.014, 0.015), depth=0.35 * side * near)
    _wing(model, [vec(-2.9, 0.2, 0), vec(-3.4, 1.3, 0), vec(-3.9, 1.2, 0), vec(-3.8, 0.2, 0)], tint(paintwork, 0.7),
        0.05, 0.2)
    model.ball(vec(-0.25, 0.62, 0), 0.20, paint("#5a3c28"), depth=0.2)
    model.sheet([vec(0.25, 0.55, 0.2), vec(0.1, 0.85, 0.2), vec(0.1, 0.85, -0.2), vec(0.25, 0.55, -0.2)], GLASS,
        depth=0.21)
    _disc(model, vec(2.62, 0, 0), vec(1, 0, 0), 1.15, phase)
    return model


def _disc(model: Model, centre: Vec, axis: Vec, radius: float, phase: float, blades: int = 2) -> None:
    """A spinning propeller: a thin blur and its blades."""
    e1 = np.cross(axis, UP) if abs(axis[1]) < 0.9 else vec(1, 0, 0)
    e2 = np.cross(axis, e1)
    ring = [centre + (e1 * math.cos(a) + e2 * math.sin(a)) * radius for a in np.linspace(0, 2 * math.pi, 25)[:-1]]
    depth = model.near(centre) + 0.6
    model.sheet(ring, (0.5, 0.5, 0.5), depth=depth, opacity=0.16, shadow=0)
    for k in range(blades):
        a = 2 * math.pi * (k / blades + phase / blades)
        tip = (e1 * math.cos(a) + e2 * math.sin(a)) * radius
        model.tube([centre - tip * 0.05, centre + tip * 0.5, centre + tip],
            [radius * 0.05, radius * 0.06, radius * 0.03], paint("#4a3424"), depth=depth + 0.01, rows=7, shadow=0,
            opacity=0.85)
    model.ball(centre, radius * 0.12, (0.3, 0.3, 0.3), depth=depth + 0.02, gloss=0.8)


def helicopter(view: View, phase: float, paintwork: Rgb) -> Model:
    model = Model(view)
    near = near_side(model)
    body = _tube_body(model, ((2.7, 0.2, -0.2), (2.2, 0.8, -0.1), (1.0, 1.05, 0.0), (-0.6, 1.0, 0.05),
        (-1.6, 0.5, 0.35), (-5.4, 0.16, 0.7)), paintwork, 0.7)
    model.sheet([vec(2.6, 0.1, 0.2 * near), vec(2.2, 0.62, 0.5 * near), vec(1.2, 0.86, 0.6 * near),
        vec(0.9, 0.2, 1.0 * near), vec(1.6, -0.35, 0.9 * near), vec(2.4, -0.35, 0.4 * near)], GLASS, depth=0.05,
                decal=True, group=body)
    model.sheet([vec(0.7, 0.2, near), vec(0.7, 0.65, 0.8 * near), vec(-0.3, 0.65, 0.8 * near), vec(-0.3, 0.1, near)],
        GLASS, depth=0.05, decal=True, group=body)
    for side in (-1.0, 1.0):
        z, depth = side * 0.95, 0.5 if side == near else -0.6
        model.tube([vec(-1.4, -1.55, z), vec(1.7, -1.55, z), vec(2.1, -1.35, z)], [0.06] * 3, (0.1, 0.1, 0.11),
            depth=depth, rows=8)
        for x in (-0.7, 0.9):
            model.tube([vec(x, -0.8, z * 0.6), vec(x, -1.55, z)], [0.05] * 2, (0.1, 0.1, 0.11), depth=depth, rows=2)
    _wing(model, [vec(-5.0, 0.7, 0), vec(-5.6, 1.9, 0), vec(-6.0, 1.9, 0), vec(-5.7, 0.6, 0)], paintwork, 0.05)
    model.tube([vec(0, 0.9, 0), vec(0, 1.55, 0)], [0.18, 0.10], (0.1, 0.1, 0.11), depth=0.1, rows=2)
    _disc(model, vec(0, 1.6, 0), UP, 4.8, phase, 4)
    _disc(model, vec(-5.7, 1.2, near * 0.25), vec(0, 0, 1), 0.85, phase, 2)
    lamp(model, vec(2.4, -0.75, 0), 0.14, (1.0, 0.9, 0.65))
    return model


def airship(view: View, phase: float, paintwork: Rgb) -> Model:
    """A ribbed envelope, gondola with lit windows, fins, propellers."""
    model = Model(view)
    near = near_side(model)
    rows = ((19.0, 0.2, 0.0), (17.0, 2.4, 0.0), (12.0, 4.4, 0.0), (3.0, 5.6, 0.0), (-7.0, 5.0, 0.0), (-15.0, 2.6, 0.1),
        (-19.0, 0.5, 0.2))
    body = _tube_body(model, rows, paintwork, 0.35)
    xs, rs = [r[0] for r in rows][::-1], [r[1] for r in rows][::-1]
    for x in np.arange(-16.0, 18.0, 2.4):
        r = float(np.interp(x, xs, rs))
        arc = [vec(float(x), r * math.cos(a), near * r * math.sin(a)) for a in np.linspace(-0.1, math.pi + 0.1, 13)]
        model.tube(arc, [0.07] * 13, tint(paintwork, 0.62), depth=0.02, decal=True, group=body, rows=26, opacity=0.6)
    for a in (0.5, 1.0, 1.5, 2.0, 2.5):
        line = [vec(x, r * math.cos(a), near * r * math.sin(a)) for x, r, _ in rows]
        model.tube(line, [0.06] * len(line), tint(paintwork, 0.7), depth=0.021, decal=True, group=body, rows=30,
            opacity=0.5)
    for side in (-near, near):
        _wing(model, [vec(-12.5, 0.2, side * 2.0), vec(-17.0, 0.4, side * 6.0), vec(-19.6, 0.4, side * 6.0),
            vec(-18.6, 0.2, side * 0.8)], tint(paintwork, 0.8), 1.0 if side == near else -1.0, 0.2)
        model.loft([(vec(x, -5.2, side * 2.6), vec(0, 0, 0.5), vec(0, 0.5, 0)) for x in (0.2, -1.8)],
            (0.08, 0.08, 0.085), depth=side * near * 2, rows=3, gloss=0.6)
        _disc(model, vec(-2.0, -5.2, side * 2.6), vec(1, 0, 0), 1.5, phase)
    for way in (1.0, -1.0):
        _wing(model, [vec(-12.5, way * 2.2, 0), vec(-17.0, way * 6.6, 0), vec(-19.8, way * 6.6, 0),
            vec(-18.6, way * 0.8, 0)], tint(paintwork, 0.72), -0.5 if way > 0 else -0.6, 0.2)
    cabin = model.loft([(vec(x, -6.3, 0), vec(0, 0, r), vec(0, r * 0.85, 0)) for x,
        r in ((6.6, 0.3), (5.6, 1.1), (0.0, 1.3), (-4.0, 1.1), (-5.0, 0.3))], paint("#6a4630"), depth=1.4, rows=14,
        gloss=0.4)
    for x in np.linspace(-3.6, 5.2, 10):
        model.spot(vec(float(x), -6.1, near * 1.2), (0.30, 0.36), (1.0, 0.62, 0.24), 1.45, decal=True, group=cabin,
            glow=0.9)
    for x in (-3.0, 1.0, 5.0):
        model.tube([vec(x, -5.4, near * 0.6), vec(x, -4.4, near * 1.4)], [0.05] * 2, (0.03, 0.03, 0.03), depth=1.3,
            rows=2)
    return model


def submarine(view: View, phase: float, paintwork: Rgb) -> Model:
    model = Model(view)
    near = near_side(model)
    body = _tube_body(model, ((8.0, 0.3, 0.0), (7.2, 1.3, 0.0), (4.0, 1.9, 0.0), (-3.0, 1.85, 0.0), (-7.0, 0.9, 0.1),
        (-8.2, 0.3, 0.1)), paintwork, 0.6)
    model.loft([(vec(0.8, y, 0), vec(r, 0, 0), vec(0, 0, r * 0.5)) for y, r in ((1.5, 1.5), (3.2, 1.2), (3.4, 1.0))],
        tint(paintwork, 0.92), depth=0.2, rows=8, gloss=0.6)
    model.tube([vec(0.6, 3.3, 0), vec(0.6, 4.6, 0), vec(0.95, 4.7, 0)], [0.10, 0.09, 0.10], (0.2, 0.2, 0.21),
        depth=0.15, rows=6, gloss=0.7)
    for x in (-3.6, -1.4, 0.8, 3.0, 5.0):
        model.ball(vec(x, 0.2, near * 1.85), 0.42, paint("#c79a3c"), depth=0.3, gloss=0.8)
        model.ball(vec(x, 0.2, near * 1.9), 0.30, (1.0, 0.7, 0.32), depth=0.31, glow=0.8, shadow=0)
    for x in np.linspace(-5.0, 6.0, 8):
        model.tube([vec(float(x), 1.8, near * 0.3), vec(float(x), 0.0, near * 1.9), vec(float(x), -1.7, near * 0.4)],
            [0.03] * 3, tint(paintwork, 0.55), depth=0.01, decal=True, group=body, rows=9, opacity=0.6)
    for way in (1.0, -1.0):
        _wing(model, [vec(-5.8, way * 0.9, 0), vec(-6.8, way * 2.4, 0), vec(-8.0, way * 2.4, 0),
            vec(-7.8, way * 0.4, 0)], tint(paintwork, 0.8), -0.1, 0.5)
    _disc(model, vec(-8.6, 0.1, 0), vec(1, 0, 0), 1.1, phase, 3)
    lamp(model, vec(7.6, 0.2, near * 0.4), 0.30, (1.0, 0.9, 0.6))
    return model


