"""Cars, buses, trucks, bicycles, motorcycles, carriages: side views with width, on wheels that roll. Lengths in m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.paint.figures.vehicles.parts import Wheel, lamp, near_side, pane, slab, wheel

HEAD: Rgb = (1.0, 0.85, 0.55)


def bicycle(view: View, turn: float, paintwork: Rgb) -> Model:
    model = Model(view)
    for x in (-0.52, 0.52):
        wheel(model, Wheel(x, 0.34, 0.0, 0.34, 0.034, 18, (0.5, 0.5, 0.52)), turn, open_spokes=True)
    crank, seat, head, rear, front = vec(-0.06, 0.30, 0), vec(-0.20, 0.80, 0), vec(0.36, 0.82, 0), vec(-0.52, 0.34,
        0), vec(0.52, 0.34, 0)
    for a, b in ((crank, seat), (crank, head), (seat, head), (rear, crank), (rear, seat), (head, front)):
        model.tube([a, b], [0.018] * 2, paintwork, depth=0.06, rows=2, gloss=0.6)
    model.tube([seat, seat + vec(-0.015, 0.10, 0)], [0.014] * 2, (0.3, 0.3, 0.32), depth=0.06, rows=2, gloss=0.8)
    model.tube([vec(-0.33, 0.92, 0), vec(-0.22, 0.925, 0), vec(-0.09, 0.91, 0)], [0.038, 0.034, 0.016],
        (0.03, 0.022, 0.016), depth=0.07, rows=6)
    model.tube([head, vec(0.33, 0.98, 0), vec(0.40, 1.0, 0.12), vec(0.36, 0.99, 0.24)], [0.014] * 4, (0.3, 0.3, 0.32),
        depth=0.08, rows=9, gloss=0.8)
    model.tube([head, vec(0.33, 0.98, 0), vec(0.40, 1.0, -0.12), vec(0.36, 0.99, -0.24)], [0.014] * 4,
        (0.2, 0.2, 0.22), depth=0.03, rows=9, gloss=0.8)
    model.ball(crank, 0.075, (0.3, 0.3, 0.32), depth=0.07, gloss=0.8)
    for k in (0, 1):
        angle = -turn * 0.5 + math.pi * k
        pedal = crank + vec(0.16 * math.cos(angle), 0.16 * math.sin(angle), 0.08 * (1 - 2 * k))
        model.tube([crank, pedal], [0.012] * 2, (0.3, 0.3, 0.32), depth=0.08 if k == 0 else 0.02, rows=2)
        model.tube([pedal - vec(0.05, 0, 0), pedal + vec(0.05, 0, 0)], [0.014] * 2, (0.02, 0.02, 0.02), depth=0.09
            if k == 0 else 0.01, rows=2)
    model.tube([rear + vec(0, 0.03, 0), crank + vec(0, 0.07, 0)], [0.006] * 2, (0.03, 0.03, 0.03), depth=0.09, rows=2,
        shadow=0)
    lamp(model, vec(0.44, 0.86, 0), 0.035, HEAD)
    return model


def motorcycle(view: View, turn: float, paintwork: Rgb) -> Model:
    model = Model(view)
    for x in (-0.74, 0.76):
        wheel(model, Wheel(x, 0.34, 0.0, 0.34, 0.14, 6, (0.45, 0.45, 0.47)), turn)
    model.tube([vec(0.76, 0.34, 0.1), vec(0.5, 0.95, 0.1)], [0.035] * 2, (0.4, 0.4, 0.42), depth=0.2, rows=2, gloss=0.9)
    model.tube([vec(-0.74, 0.34, 0.08), vec(-0.1, 0.42, 0.08)], [0.035] * 2, (0.2, 0.2, 0.21), depth=0.18, rows=2,
        gloss=0.6)
    model.loft([(vec(-0.28, 0.46, 0), vec(0, 0, 0.16), vec(0, 0.12, 0)),
        (vec(0.0, 0.45, 0), vec(0, 0, 0.2), vec(0, 0.17, 0)), (vec(0.3, 0.5, 0), vec(0, 0, 0.15), vec(0, 0.13, 0))],
               (0.12, 0.12, 0.125), depth=0.22, rows=9, gloss=0.8)
    for k in range(4):
        model.tube([vec(-0.12 + 0.09 * k, 0.34, 0.18), vec(-0.10 + 0.09 * k, 0.56, 0.18)], [0.012] * 2,
            (0.5, 0.5, 0.52), depth=0.23, rows=2, gloss=0.9)
    model.loft([(vec(-0.12, 0.78, 0), vec(0, 0, 0.09), vec(0, 0.07, 0)),
        (vec(0.16, 0.82, 0), vec(0, 0, 0.15), vec(0, 0.14, 0)),
        (vec(0.42, 0.86, 0), vec(0, 0, 0.08), vec(0, 0.07, 0))], paintwork,
               depth=0.26, rows=12, gloss=0.9)
    model.tube([vec(-0.78, 0.84, 0), vec(-0.45, 0.74, 0), vec(-0.08, 0.76, 0)], [0.06, 0.085, 0.07],
        (0.02, 0.016, 0.015), depth=0.25, rows=9)
    model.tube([vec(0.5, 0.98, 0), vec(0.40, 1.08, 0.2), vec(0.26, 1.06, 0.34)], [0.018] * 3, (0.4, 0.4, 0.42),
        depth=0.3, rows=7, gloss=0.9)
    model.tube([vec(0.1, 0.34, 0.17), vec(-0.3, 0.26, 0.2), vec(-0.95, 0.36, 0.2)], [0.035, 0.04, 0.055],
        (0.5, 0.5, 0.52), depth=0.3, rows=9, gloss=1.0)
    model.sheet([vec(-1.12, 0.62, 0), vec(-0.9, 0.78, 0), vec(-0.6, 0.76, 0), vec(-0.7, 0.70, 0)], paintwork,
        depth=0.2, bulge=0.04, gloss=0.8)
    lamp(model, vec(0.62, 0.92, 0), 0.10, HEAD)
    return model


def carriage(view: View, turn: float, paintwork: Rgb) -> Model:
    """A coach on four spoked wheels, shafts ahead."""
    model, half = Model(view), 0.75
    wood = paint("#5a3a24")
    for x, r in ((-1.05, 0.62), (1.1, 0.48)):
        for side in (-near_side(model), near_side(model)):
            wheel(model, Wheel(x, r, side * 0.85, r, 0.08, 10, tint(paintwork, 1.2), wood), turn * 0.62 / r,
                open_spokes=True)
    model.tube([vec(-1.2, 0.66, 0), vec(1.3, 0.62, 0)], [0.06] * 2, wood, depth=0.0, rows=2)
    slab(model, ((-0.95, 1.0), (-1.15, 1.6), (-1.0, 2.25), (0.75, 2.25), (0.9, 1.6), (0.6, 0.95), (0.0, 0.82),
        (-0.6, 0.85)), half, paintwork, 0.5, bulge=0.2)
    depth = model.near(vec(0, 0, 0)) + half * 1.4
    pane(model, ((-0.72, 1.5), (-0.70, 2.08), (-0.12, 2.08), (-0.12, 1.5)), half * 1.01, depth, 0.5)
    pane(model, ((0.08, 1.5), (0.08, 2.08), (0.56, 2.08), (0.66, 1.5)), half * 1.01, depth, 0.5)
    slab(model, ((-1.1, 2.22), (-1.0, 2.38), (0.8, 2.38), (0.9, 2.22)), half * 1.1, tint(paintwork, 0.5))
    slab(model, ((0.95, 1.3), (1.0, 1.42), (1.5, 1.42), (1.5, 1.3)), half * 0.7, wood)
    model.tube([vec(1.3, 0.62, 0.3), vec(3.2, 0.95, 0.35)], [0.04, 0.03], wood, depth=0.5, rows=3)
    for z in (-0.8, 0.8):
        lamp(model, vec(0.98, 1.72, z), 0.10, (1.0, 0.6, 0.2))
    return model
