"""Fairground wheels, flags, piers. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.structures.ensigns import Field
from reelwright.engines.previz.paint.figures.structures.masonry import box, railing
from reelwright.engines.previz.paint.figures.structures.tones import Tones
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


def ferris_wheel(radius: float, tones: Tones) -> list[Part]:
    """The turning wheel about its hub."""
    model = Model(View(90, 0))
    at = lambda r, a: model.screen(r * radius * math.cos(a), r * radius * math.sin(a))  # noqa: E731
    for r, thick in ((1.0, 0.016), (0.86, 0.011), (0.5, 0.008)):
        model.tube([at(r, a) for a in np.linspace(0, 2 * math.pi, 61)], [thick * radius] * 61, tones.wall, depth=0.0,
            rows=90)
    for k in range(16):
        a = 2 * math.pi * k / 16
        model.tube([at(0.04, a), at(1.0, a)], [0.006 * radius] * 2, tint(tones.wall, 0.9), depth=-0.1, rows=2, shadow=0)
        model.tube([at(1.0, a), at(0.86, a + math.pi / 16)], [0.005 * radius] * 2, tint(tones.wall, 0.9), depth=-0.1,
            rows=2, shadow=0)
        hue = (tones.trim, tones.roof, paint("#d8a53a"), paint("#3a7d98"))[k % 4]
        model.ball(at(1.03, a), 0.062 * radius, hue, depth=0.3)
        model.ball(at(1.03, a), 0.026 * radius, (1.0, 0.7, 0.3), depth=0.4, glow=0.9, shadow=0)
        model.ball(at(0.93, a + math.pi / 32), 0.012 * radius, (1.0, 0.75, 0.4), depth=0.4, glow=1.0, shadow=0)
    model.ball(vec(0, 0, 0), 0.075 * radius, tint(tones.wall, 0.8), depth=0.5, gloss=0.6)
    return model.parts


def wheel_frame(view: View, tones: Tones, hub: float) -> Model:
    model = Model(view)
    for z in (-1.6, 1.6):
        for x in (-8.5, 8.5):
            model.tube([vec(0, hub, z), vec(x, 0, z * 1.8)], [0.5, 0.7], tint(tones.wall, 0.8),
                depth=model.near(vec(0, 0, z)), rows=3)
    box(model, vec(0, 0, 0), (20.0, 1.0, 7.0), paint("#6a6660"), bias=-1)
    return model


def flag(view: View, colour: Rgb, phase: float, fields: Sequence[Field] = ()) -> Model:
    """A flag on its pole, waving; loops. fields: what it shows over its colour."""
    model = Model(view)
    model.tube([vec(0, 0, 0), vec(0, 5.0, 0)], [0.05, 0.035], paint("#8a8478"), depth=0.0, rows=3, gloss=0.5)
    model.ball(vec(0, 5.05, 0), 0.08, paint("#c79a3c"), depth=0.01, gloss=0.8)
    rows = []
    for k in range(11):
        s = k / 10
        wave = math.sin(2 * math.pi * (phase - 1.2 * s))
        rows.append((vec(0, 4.25 + 0.14 * wave * s - 0.10 * s, 0) + model.screen(-2.3 * s * 1.0, 0),
            model.screen(0.06 * wave, 0.66), model.screen(0, 0, 0.12)))
    group = model.loft(rows, colour, depth=0.05, rows=30, bulge=0.3)
    spots = np.linspace(0, 1, len(rows))
    middles, ups = (np.array([row[i] for row in rows]) for i in (0, 1))
    at = lambda rows, s: np.column_stack([np.interp(s, spots, rows[:, i]) for i in range(3)])  # noqa: E731
    for field in fields:
        s, t = field.outline.T
        model.sheet(at(middles, s) + at(ups, s) * (2 * t - 1)[:, None], paint(field.colour), depth=0.055, decal=True,
            group=group)
    for share in (-0.5, 0.0, 0.5):
        model.tube([c + u * share for c, u, _ in rows], np.linspace(0.01, 0.06, 11), tint(colour, 0.62), depth=0.06,
            decal=True, group=group, rows=22, opacity=0.4)
    return model


def pier(view: View, tones: Tones) -> Model:
    """A wooden jetty along x, 14 m, on piles."""
    model, half = Model(view), 7.0
    for x in np.linspace(-half, half, 7):
        for z in (-0.9, 0.9):
            model.tube([vec(float(x), -0.6, z), vec(float(x), 1.35, z)], [0.14, 0.12], tint(tones.wall, 0.7),
                depth=model.near(vec(float(x), 0, z)), rows=3)
    box(model, vec(0, 0.75, 0), (half * 2 + 0.6, 0.22, 2.1), tones.wall)
    for z in (-0.95, 0.95):
        railing(model, np.array([vec(float(x), 0.97, z) for x in np.linspace(-half, half, 15)]), 0.8,
            tint(tones.wall, 0.85), model.near(vec(0, 0, z)) + 0.2, 0.05, 2)
    return model
