"""Gates, wells, fountains, gravestones, factories. Lengths in m."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, View, vec
from reelwright.engines.previz.paint.figures.structures.masonry import Pane, box, bricks, on_round, tower, window
from reelwright.engines.previz.paint.figures.structures.tones import Tones
from reelwright.engines.previz.paint.figures.tone import paint, tint


def fountain(view: View, tones: Tones, phase: float) -> Model:
    """Two basins and falling water that loops."""
    model = Model(view)
    water = paint("#9cc4d0")
    tower(model, vec(0, 0, 0), ((0, 2.3), (0.15, 2.4), (0.55, 2.3), (0.7, 2.45)), tones.wall, depth=0.0)
    pool = np.array([on_round(vec(0, 0, 0), 2.25, a, 0.66) for a in np.linspace(0, 2 * math.pi, 21)[:-1]])
    model.add(model.project(pool)[None, :, :2], tint(water, 0.75), 0.01, shadow=0, gloss=0.8)
    tower(model, vec(0, 0, 0), ((0.5, 0.5), (0.7, 0.28), (1.6, 0.2), (1.75, 0.9), (1.95, 1.05)), tones.wall, depth=0.5)
    tower(model, vec(0, 0, 0), ((1.95, 0.16), (2.5, 0.12), (2.6, 0.4), (2.7, 0.45)), tones.wall, depth=0.6)
    for ring, (r0, y0, y1) in enumerate(((1.0, 1.95, 0.7), (0.42, 2.7, 1.95), (0.05, 2.75, 2.7))):
        for k in range(12):
            a = 2 * math.pi * (k + 0.5 * ring) / 12
            toward = model.near(vec(math.cos(a), 0, math.sin(a)))
            path = []
            for q in np.linspace(0, 1, 7):
                up = (0.55 if ring == 2 else 0.18) * math.sin(math.pi * float(q) * 0.9)
                path.append(on_round(vec(0, 0, 0), r0 + 0.42 * float(q), a, y0 + (y1 - y0) * float(q) ** 2 + up))
            beat = 0.8 + 0.3 * math.sin(2 * math.pi * (phase * 2 + k * 0.37))
            model.tube(path, np.array([0.03, 0.035, 0.035, 0.04, 0.045, 0.05, 0.06]) * beat, water, depth=0.7
                + toward * (0.4 + 0.3 * (2 - ring)), rows=16, shadow=0, opacity=0.75, gloss=0.9)
            drop = (phase + 0.29 * k) % 1.0
            at = path[min(6, int(drop * 7))]
            model.ball(at + UP * 0.05, 0.05, tint(water, 1.3), depth=1.5 + toward, shadow=0, gloss=0.9)
    return model


def gravestone(view: View, tones: Tones) -> Model:
    model = Model(view)
    front = [vec(0.1, 0, -0.38), vec(0.1, 0, 0.38), vec(0.1, 0.7, 0.38),
        *(vec(0.1, 0.7 + 0.38 * math.sin(a), 0.38 * math.cos(a)) for a in np.linspace(0, math.pi, 11)),
        vec(0.1, 0.7, -0.38)]
    back = [p - vec(0.2, 0, 0) for p in front]
    near, far = (front, back) if model.axes[2, 0] > 0 else (back, front)
    model.face(far, tint(tones.wall, 0.6), depth=-0.2)
    for a, b in pairwise(near):
        shift = far[0] - near[0]
        model.face([a, b, b + shift, a + shift], tint(tones.wall, 0.75), depth=-0.1)
    model.face(near, tones.wall, depth=0.0)
    group = model.groups
    for y, half in ((0.78, 0.16), (0.62, 0.22), (0.5, 0.2)):
        model.tube([near[0] * np.array([1, 0, 0]) + vec(0, y, -half), near[0] * np.array([1, 0, 0]) + vec(0, y, half)],
            [0.018] * 2, tint(tones.wall, 0.55), depth=0.01, decal=True, group=group, rows=2)
    rng = np.random.default_rng(tones.seed)
    for _ in range(9):
        at = vec(float(rng.uniform(-0.2, 0.3)), 0, float(rng.uniform(-0.6, 0.6)))
        model.tube([at, at + vec(0, 0.16, 0) + model.screen(float(rng.uniform(-0.08, 0.08)), 0)], [0.02, 0.004],
            paint("#5a6a3c"), depth=0.2, rows=3)
    return model


def factory(view: View, tones: Tones) -> Model:
    """Saw-tooth roofs, chimneys, rows of lit windows."""
    model = Model(view)
    for wall in box(model, vec(0, 0, 0), (22.0, 7.0, 11.0), tones.wall):
        bricks(model, wall, 12, max(6, int(wall.width)), tones.seed, tones.wall, 0.25)
        for v in (1.2, 4.2):
            count = max(3, int(wall.width / 2.2))
            for k in range(count):
                window(model, wall, Pane(wall.width * (k + 0.5) / count, v, 1.3, 1.7,
                    lit=tones.lit * ((k + int(v)) % 3 > 0), frame=tones.trim))
    for k in range(4):
        x = -8.2 + 5.5 * k
        side = 1.0 if model.axes[2, 2] >= 0 else -1.0
        model.face([vec(x - 2.6, 7.0, side * 5.5), vec(x + 2.6, 7.0, side * 5.5), vec(x - 2.6, 10.0, side * 5.5)],
            tint(tones.wall, 0.95), depth=model.near(vec(x, 0, side * 5.5)) + 0.1)
        if model.near(vec(0.6, 1, 0)) > 0:
            model.face([vec(x + 2.6, 7.0, -5.5), vec(x + 2.6, 7.0, 5.5), vec(x - 2.6, 10.0, 5.5),
                vec(x - 2.6, 10.0, -5.5)], tones.roof, depth=model.near(vec(x, 0, 0)))
    for x, high in ((-7.0, 22.0), (-2.0, 19.0), (6.0, 24.0)):
        foot = vec(x, 6.0, -3.0)
        group = tower(model, foot, ((0, 1.25), (high * 0.6, 0.95), (high * 0.7, 0.9), (high * 0.72, 1.05)),
            paint("#8a4f3c"), depth=-3.0)
        tower(model, foot, ((high * 0.60, 1.0), (high * 0.66, 1.0)), paint("#d8cfc0"), depth=-2.99)
        model.tube([foot + UP * high * 0.1, foot + UP * high * 0.6], [0.2, 0.1], tint(paint("#8a4f3c"), 0.7),
            depth=-2.98, decal=True, group=group, rows=3)
    return model
