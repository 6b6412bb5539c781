"""Tables, chairs, beds, fences, walls, stairs and signs: things made of boards. Lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.structures.masonry import box, bricks
from reelwright.engines.previz.paint.figures.structures.tones import Tones
from reelwright.engines.previz.paint.figures.tone import tint


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


