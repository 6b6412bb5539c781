"""Jellyfish, octopus, turtle and butterfly: soft or flat bodies with their own loops."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, spline, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(24)


def model_jellyfish(view: View, phase: float, colour: Rgb) -> Model:
    """About 0.6 m tall; glows softly."""
    model, w = Model(view), 2 * math.pi * phase
    pulse = 0.5 + 0.5 * math.sin(w)
    wide, high = 0.20 - 0.035 * pulse, 0.17 + 0.03 * pulse
    for k in range(11):
        x = (k / 10 - 0.5) * 1.7 * wide
        path = [vec(x, 0.0, 0)]
        for j in range(1, 9):
            path.append(path[-1] + vec(0.016 * math.sin(w - 0.8 * j + k), -0.035 - 0.006 * (k % 3), 0))
        model.tube(path, np.linspace(0.006, 0.001, 9), mix(colour, (0.9, 0.8, 0.85), 0.3), depth=-0.05, rows=22,
            shadow=0, glow=0.35, opacity=0.75)
    for k in range(4):
        x = (k - 1.5) * 0.05
        path = [vec(x, 0.05, 0)]
        for j in range(1, 8):
            path.append(path[-1] + vec(0.02 * math.sin(w - 0.7 * j + 2 * k), -0.04, 0))
        model.tube(path, np.array([0.022, 0.026, 0.024, 0.022, 0.018, 0.014, 0.008, 0.002]),
            mix(colour, (1, 0.9, 0.9), 0.5), depth=-0.02, rows=24, shadow=0, glow=0.4, opacity=0.8)
    rings = ((1.0, 0.04), (0.95, 0.30), (0.82, 0.56), (0.5, 0.86), (0.08, 1.0), (0.0, 0.94))
    bell = model.loft([(vec(0, y * high, 0), vec(r * wide, 0, 0), vec(0, 0, r * wide)) for y, r in rings], colour,
        rows=24, glow=0.36, gloss=0.6, circle=_ROUND, folds=(0.05, 8, w))
    for k in range(7):
        x = (k / 6 - 0.5) * 1.6 * wide
        model.tube([vec(x, 0.01, 0), vec(x * 0.8, high * 0.55, 0), vec(x * 0.1, high * 0.95, 0)],
            [0.003, 0.004, 0.002], mix(colour, (1, 1, 1), 0.5), depth=9.0, decal=True, group=bell,
                   rows=9, opacity=0.6)
    return model


def model_octopus(view: View, phase: float, colour: Rgb) -> Model:
    model, w = Model(view), 2 * math.pi * phase
    for k in range(8):
        side = k - 3.5
        ray = vec(math.cos(0.785 * k + 0.4), 0, math.sin(0.785 * k + 0.4))
        path: list[Vec] = [ray * 0.075 + vec(0, 0.34, 0)]
        angle = -math.pi / 2 + side * 0.30
        for j in range(1, 11):
            angle += side * 0.05 * (1 - j / 7) + 0.16 * math.sin(w - 0.6 * j + k)
            path.append(path[-1] + ray * abs(math.cos(angle)) * 0.055 + vec(0.02 * math.sin(w - 0.5 * j + k),
                math.sin(angle) * 0.056, 0))
        low = min(float(p[1]) for p in path)
        path = [p + UP * max(0.0, 0.02 - low) for p in path]
        tone = tint(colour, 0.8 if k % 2 else 1.0)
        model.tube(path, np.linspace(0.052, 0.006, 11), tone, rows=30, gloss=0.4)
        for j in range(2, 10):
            model.ball(path[j] + vec(0, -0.01, 0), 0.010 - 0.0007 * j, mix(colour, (1, 0.9, 0.85), 0.6), depth=9.0,
                decal=True, group=model.groups)
    breathe = 1 + 0.04 * math.sin(w)
    head = ((0.30, 0.10, 0.0), (0.40, 0.13, 0.0), (0.56, 0.16 * breathe, -0.03), (0.72, 0.14 * breathe, -0.07),
        (0.80, 0.105, -0.09), (0.86, 0.05, -0.105), (0.875, 0.012, -0.108))
    group = model.loft([(vec(x, y, 0), vec(r, 0, 0), vec(0, 0, r)) for y, r, x in head], colour, rows=24, gloss=0.4)
    for side in (-1, 1):
        at = vec(0.095, 0.42, side * 0.085)
        out = vec(0.75, 0.1, side * 0.65)
        model.ball(at, 0.048, tint(colour, 1.15))
        eye = model.ball(at + out * 0.016, 0.040, (0.85, 0.7, 0.2), gloss=0.8)
        model.spot(at + out * 0.055, (0.022, 0.010), (0.01, 0.01, 0.01), 9.0, decal=True, group=eye)
        model.spot(at + out * 0.05 + model.screen(-0.01, 0.014), (0.008, 0.008), (0.95, 0.95, 0.95), 9.1, decal=True,
            group=eye, glow=0.3)
    rng = np.random.default_rng(4)
    for _ in range(22):
        model.spot(vec(0, float(rng.uniform(0.4, 0.8)), 0) + model.screen(float(rng.uniform(-0.13, 0.09)), 0),
            (0.014, 0.012), tint(colour, 0.65), 9.0, decal=True, group=group, opacity=0.5)
    return model


def model_turtle(view: View, phase: float, shell: Rgb, swimming: bool) -> Model:
    """About 1 m long; swimming it flies with its flippers, otherwise it stands."""
    model, w = Model(view), 2 * math.pi * phase
    skin = paint("#6f9450")
    lift = 0.0 if swimming else 0.16
    for side in (-1.0, 1.0):
        near = side * model.axes[2, 2] >= 0
        beat = math.sin(w) * (0.9 if swimming else 0.12)
        tone, depth = tint(skin, 1.0 if near else 0.9), None
        root = vec(0.26, lift, side * 0.26)
        if swimming:
            tip = root + vec(-0.16 + 0.10 * math.cos(w), 0.34 * beat, side * 0.36)
            model.sheet([root + vec(0.07, 0.01, 0), (root + tip) / 2 + vec(0.10, 0.02, 0), tip, (root + tip) / 2
                + vec(-0.06, 0, 0), root + vec(-0.08, 0, 0)], tone, depth=depth, curve=True, bulge=0.03)
            hind = vec(-0.36, 0.0, side * 0.2)
            model.sheet([hind + vec(0.05, 0, 0), hind + vec(-0.10, 0.04 * beat, side * 0.08), hind
                + vec(-0.20, -0.06 * beat, side * 0.10), hind + vec(-0.06, -0.03, 0)], tone, depth=depth, curve=True,
                    bulge=0.02)
        else:
            for x, wave in ((0.24, beat), (-0.28, -beat)):
                foot = vec(x + 0.10 * wave + 0.04, 0.02, side * 0.27)
                model.tube([vec(x, 0.17, side * 0.22), (vec(x, 0.17, side * 0.22) + foot) / 2 + vec(0.02, 0.01, 0),
                    foot], [0.085, 0.075, 0.06], tone, depth=depth, rows=9)
    head = vec(0.56, lift + 0.05 + 0.02 * math.sin(w), 0)
    model.tube([vec(0.36, lift + 0.02, 0), head], [0.085, 0.075], skin, rows=7)
    model.tube([head, head + vec(0.06, 0.005, 0)], [0.088, 0.066], skin, rows=7)
    for side in (-1.0, 1.0):
        eye = model.ball(head + vec(0.055, 0.04, side * 0.062), 0.028, (0.02, 0.016, 0.012), gloss=0.9)
        model.spot(head + vec(0.06, 0.05, side * 0.08), (0.006, 0.006), (0.95, 0.95, 0.95), 9.0, decal=True,
            group=eye, glow=0.3)
    rings = ((-0.42, 0.02, 0.02), (-0.34, 0.11, 0.22), (-0.10, 0.21, 0.35), (0.14, 0.20, 0.34), (0.34, 0.10, 0.22),
        (0.41, 0.03, 0.06))
    model.loft([(vec(x, lift + 0.03 + h * 0.35, 0), vec(0, 0, wide), vec(0, h, 0)) for x, h, wide in rings],
        shell, rows=36, circle=_ROUND, gloss=0.4, tones=_shell(shell))
    rim = [vec(0.415 * math.cos(a), lift + 0.035, 0.352 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 33)]
    model.tube(rim, np.full(33, 0.030), tint(shell, 1.45), rows=64, gloss=0.3)
    belly = ((-0.36, 0.06, 0.16), (-0.1, 0.10, 0.28), (0.14, 0.10, 0.27), (0.34, 0.05, 0.14))
    model.loft([(vec(x, lift, 0), vec(0, 0, wide), vec(0, h, 0)) for x, h, wide in belly], paint("#d8c88a"), rows=14)
    return model


def _shell(colour: Rgb) -> Rows:
    """(36, 24, 3): plates with dark seams and paler middles."""
    u = np.linspace(0, 1, 36)[:, None]
    angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    row = u * 5.0
    column = angle / (2 * math.pi) * 12 + 0.5 * (np.floor(row) % 2)
    edge = np.minimum(np.minimum(row % 1, 1 - row % 1), np.minimum(column % 1, 1 - column % 1))
    tone = np.array(colour) * (0.42 + 2.3 * np.clip(edge, 0, 0.42))[..., None]
    out: Rows = np.clip(tone, 0, 1)
    return out


def model_butterfly(view: View, phase: float, colour: Rgb) -> Model:
    """Wings about 1 unit wide; resized by its kind."""
    model = Model(view)
    beat = math.sin(2 * math.pi * phase)
    up = 0.15 + 0.75 * (0.5 + 0.5 * beat)
    fore = ((0.02, 0.06), (0.20, 0.34), (0.46, 0.52), (0.56, 0.40), (0.48, 0.16), (0.30, 0.02), (0.04, -0.02))
    hind = ((0.02, 0.0), (0.28, 0.02), (0.40, -0.14), (0.34, -0.34), (0.18, -0.40), (0.06, -0.20))
    for side in (-1.0, 1.0):
        near = side * model.axes[2, 2] >= 0
        for shape, tone in ((hind, tint(colour, 0.85)), (fore, colour)):
            points = [vec(y, x * up * 0.9 + 0.02, side * x * math.sqrt(max(0.05, 1 - up * up))) for x, y in shape]
            curve = list(spline(np.array([*points, points[0]]), 36))
            group = model.sheet(curve, tint(tone, 1.0 if near else 0.9), bulge=0.05)
            model.tube(curve, [0.024] * len(curve), (0.012, 0.008, 0.008), depth=9.0, decal=True,
                group=group, rows=60)
            for end in points[2:-1]:
                model.tube([points[0], end], [0.004, 0.010], (0.012, 0.008, 0.008), depth=9.0, decal=True,
                    group=group, rows=3, opacity=0.8)
            model.ball(points[2] * 0.9 + points[0] * 0.1, 0.022, (0.9, 0.86, 0.75), depth=9.1, decal=True,
                group=group)
    model.tube([vec(-0.34, 0.0, 0), vec(-0.1, 0.02, 0), vec(0.14, 0.03, 0), vec(0.22, 0.04, 0)],
        [0.016, 0.034, 0.042, 0.036], (0.02, 0.014, 0.012), rows=12)
    for side in (-1, 1):
        model.tube([vec(0.24, 0.05, 0), vec(0.36, 0.14, side * 0.05), vec(0.44, 0.18, side * 0.10)],
            [0.006, 0.005, 0.010], (0.02, 0.014, 0.012), rows=6)
    return model
