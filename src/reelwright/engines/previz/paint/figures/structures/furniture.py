"""Tables, chairs, beds, fences, walls, stairs and signs: things made of boards. Lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.structures.houses import Tones
from reelwright.engines.previz.paint.figures.structures.masonry import Pane, Sheet, box, bricks, courses, window
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _legs(model: Model, wide: float, deep: float, high: float, thick: float, tones: Tones) -> None:
    for x in (-wide / 2, wide / 2):
        for z in (-deep / 2, deep / 2):
            box(model, vec(x, 0, z), (thick, high, thick), tint(tones.wall, 0.85), bias=-0.05)


def table(view: View, tones: Tones) -> Model:
    model = Model(view)
    _legs(model, 1.5, 0.75, 0.72, 0.08, tones)
    box(model, vec(0, 0.62, 0), (1.55, 0.10, 0.8), tint(tones.wall, 0.8))
    for wall in box(model, vec(0, 0.72, 0), (1.75, 0.06, 0.98), tones.wall, bias=0.3):
        courses(model, Sheet(wall.at(0, 0), wall.at(wall.width, 0), wall.at(0, 0.06)), 2, tint(tones.wall, 0.6),
            wall.depth, wall.group)
    return model


def chair(view: View, tones: Tones) -> Model:
    model = Model(view)
    _legs(model, 0.42, 0.42, 0.46, 0.055, tones)
    box(model, vec(0, 0.46, 0), (0.52, 0.05, 0.52), tones.wall, bias=0.1)
    for z in (-0.21, 0.21):
        model.tube([vec(-0.23, 0.48, z), vec(-0.29, 1.08, z)], [0.030, 0.026], tint(tones.wall, 0.9),
            depth=model.near(vec(-0.25, 0, z)), rows=3)
    for y in (0.66, 0.82, 0.98):
        model.tube([vec(-0.25 - 0.06 * (y - 0.5), y, -0.21), vec(-0.28 - 0.06 * (y - 0.5), y, 0.0),
            vec(-0.25 - 0.06 * (y - 0.5), y, 0.21)], [0.034] * 3, tones.wall,
                   depth=model.near(vec(-0.25, 0, 0)) + 0.02, rows=8)
    return model


def throne(view: View, tones: Tones) -> Model:
    model, gold = Model(view), paint("#c79a3c")
    box(model, vec(0, 0, 0), (1.4, 0.2, 1.5), tint(tones.wall, 0.7))
    box(model, vec(-0.42, 0.2, 0), (0.22, 2.1, 1.1), tones.wall, bias=-0.2)
    box(model, vec(0.05, 0.2, 0), (0.8, 0.5, 1.0), tones.wall)
    box(model, vec(0.05, 0.7, 0), (0.78, 0.10, 0.86), paint("#8f1f2c"), bias=0.1)
    for z in (-0.55, 0.55):
        box(model, vec(0.02, 0.2, z), (0.85, 0.78, 0.16), tint(tones.wall, 0.95), bias=0.1)
        model.ball(vec(0.42, 1.0, z), 0.11, gold, depth=model.near(vec(0.42, 0, z)) + 0.4, gloss=0.9)
        model.ball(vec(-0.42, 2.4, z * 0.95), 0.13, gold, depth=model.near(vec(-0.42, 0, z)) + 0.2, gloss=0.9)
    model.ball(vec(-0.42, 2.5, 0), 0.2, gold, depth=0.0, gloss=0.9)
    return model


def bed(view: View, tones: Tones) -> Model:
    model, linen = Model(view), paint("#e8e2d6")
    box(model, vec(-1.05, 0, 0), (0.08, 1.1, 1.5), tones.wall, bias=-0.3)
    box(model, vec(0, 0.18, 0), (2.0, 0.2, 1.4), tint(tones.wall, 0.8))
    box(model, vec(0, 0.38, 0), (2.0, 0.22, 1.42), linen, bias=0.1)
    box(model, vec(0.3, 0.5, 0), (1.42, 0.14, 1.5), tones.roof, bias=0.2)
    model.loft([(vec(-0.95, 0.68, 0), vec(0, 0, 0.5), vec(0, 0.10, 0)),
        (vec(-0.75, 0.70, 0), vec(0, 0, 0.52), vec(0, 0.12, 0)),
        (vec(-0.55, 0.66, 0), vec(0, 0, 0.5), vec(0, 0.06, 0))], linen,
               depth=0.5, rows=8)
    box(model, vec(1.04, 0, 0), (0.08, 0.7, 1.5), tones.wall, bias=0.4)
    return model


def fence(view: View, tones: Tones) -> Model:
    model = Model(view)
    for y in (0.42, 0.95):
        model.tube([vec(-2.6, y, 0), vec(2.6, y, 0)], [0.05] * 2, tint(tones.wall, 0.85), depth=-0.05, rows=3)
    rng = np.random.default_rng(tones.seed)
    for x in np.linspace(-2.5, 2.5, 15):
        high, lean = 1.2 + float(rng.uniform(-0.06, 0.06)), float(rng.uniform(-0.03, 0.03))
        a, b = float(x) - 0.09, float(x) + 0.09
        model.face([vec(a, 0, 0.05), vec(b, 0, 0.05), vec(b + lean, high, 0.05),
            vec(float(x) + lean, high + 0.12, 0.05), vec(a + lean, high, 0.05)],
                   tint(tones.wall, float(rng.uniform(0.85, 1.1))), depth=0.0, shadow=0.3)
    return model


def wall(view: View, tones: Tones) -> Model:
    model = Model(view)
    for face in box(model, vec(0, 0, 0), (7.0, 2.8, 0.7), tones.wall):
        bricks(model, face, 9, max(2, int(face.width / 0.7)), tones.seed, tones.wall, 0.55)
    box(model, vec(0, 2.8, 0), (7.2, 0.16, 0.9), tint(tones.wall, 1.08), bias=0.1)
    return model


def stairs(view: View, tones: Tones) -> Model:
    model, steps = Model(view), 9
    for k in range(steps):
        long = 3.6 * (steps - k) / steps
        box(model, vec(-1.8 + long / 2, 0.2 * k, 0), (long, 0.2, 2.4), tint(tones.wall, 0.92 + 0.02 * (k % 3)),
            bias=0.01 * k)
    return model


def sign(view: View, tones: Tones) -> Model:
    """A board on two posts with lines of no language."""
    model = Model(View(view.yaw + 50, view.pitch))
    for z in (-0.65, 0.65):
        model.tube([vec(0, 0, z), vec(0, 2.5, z)], [0.06, 0.05], tones.trim, depth=model.near(vec(0, 0, z)) - 0.1,
            rows=3)
    board = [face for face in box(model, vec(0.05, 1.35, 0), (0.08, 1.1, 1.9), tones.wall) if face.width > 1.0]
    for face in board:
        for v, long in ((0.75, 1.3), (0.5, 1.0), (0.28, 1.15)):
            model.tube([face.at(face.width / 2 - long / 2, v), face.at(face.width / 2 + long / 2, v)], [0.035] * 2,
                tint(tones.wall, 0.4), depth=face.depth + 0.01, decal=True, group=face.group, rows=2)
    return model


def skyscraper(view: View, tones: Tones) -> Model:
    """A stepped tower of lit windows with a mast."""
    model, y = Model(view), 0.0
    for wide, high in ((26.0, 46.0), (21.0, 38.0), (15.0, 26.0)):
        for face in box(model, vec(0, y, 0), (wide, high, wide * 0.8), tones.wall, bias=y * 0.01):
            columns, rows = max(3, int(face.width / 3.4)), int(high / 4.2)
            for r in range(rows):
                for c in range(columns):
                    lit = 0.8 if (r * 7 + c * 13 + tones.seed * 5 + int(y)) % 5 < 2 else 0.0
                    window(model, face, Pane(face.width * (c + 0.5) / columns, high * (r + 0.25) / rows,
                        face.width / columns * 0.62, high / rows * 0.55, lit=lit, bars=False,
                                             frame=tint(tones.wall, 0.7)))
        y += high
    model.tube([vec(0, y, 0), vec(0, y + 16, 0)], [0.7, 0.12], (0.3, 0.31, 0.33), depth=2.0, rows=3, gloss=0.7)
    model.ball(vec(0, y + 16, 0), 0.7, (0.9, 0.06, 0.04), depth=2.1, glow=1.0, shadow=0)
    return model
