"""Bridges, crystals, statues, machines and balloons: single things that stand or hang. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import UP, Vec, View, unit, vec
from reelwright.engines.previz.paint.figures.structures.houses import Tones
from reelwright.engines.previz.paint.figures.structures.machines import hoop
from reelwright.engines.previz.paint.figures.structures.masonry import box, railing, tower
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint


def stone_bridge(view: View, tones: Tones) -> Model:
    """Three arches along x, 30 m, with a parapet."""
    model, half, side = Model(view), 15.0, 2.2
    near = side if model.axes[2, 2] >= 0 else -side
    deck = lambda x: 4.6 + 1.4 * (1 - (x / half) ** 2)  # noqa: E731
    for z, shade, depth in ((-near, 0.6, -1.0), (near, 1.0, 1.0)):
        outline = [vec(x, deck(x) + 0.9, z) for x in np.linspace(-half, half, 25)]
        lower: list[Vec] = [vec(half, 0, z)]
        for centre in (10.0, 0.0, -10.0):
            span = 3.9 if centre else 4.3
            lower += [vec(centre + span, 0, z), *(vec(centre + span * math.cos(a), (deck(centre) - 1.0) * math.sin(a),
                z) for a in np.linspace(0.02, math.pi - 0.02, 13)), vec(centre - span, 0, z)]
        lower.append(vec(-half, 0, z))
        group = model.face([*outline, *lower], tint(tones.wall, shade), depth=depth)
        rng = np.random.default_rng(tones.seed)
        for _ in range(150 if shade > 0.9 else 0):
            x, y = float(rng.uniform(-half, half)), float(rng.uniform(0, 6.4))
            model.face([vec(x, y, z), vec(x + 0.8, y, z), vec(x + 0.8, y + 0.38, z), vec(x, y + 0.38, z)],
                tint(tones.wall, float(rng.uniform(0.75, 1.16))), depth=depth + 0.01, decal=True,
                       group=group, opacity=0.6)
        for centre in (10.0, 0.0, -10.0):
            span = 3.9 if centre else 4.3
            ring = [vec(centre + span * 1.03 * math.cos(a), (deck(centre) - 0.95) * math.sin(a), z)
                for a in np.linspace(0, math.pi, 17)]
            model.tube(ring, [0.22] * 17, tint(tones.wall, 1.12 * shade), depth=depth + 0.02, rows=30)
        model.tube(outline, [0.16] * 25, tint(tones.wall, 1.1 * shade), depth=depth + 0.03, rows=40)
    return model


def rope_bridge(view: View, tones: Tones) -> Model:
    """A hanging bridge between two posts, 16 m."""
    model, half = Model(view), 8.0
    rope, wood = paint("#8a7048"), paint("#7a5a3c")
    sag = lambda x, lift: 2.4 + lift - 1.5 * (1 - (x / half) ** 2)  # noqa: E731
    xs = np.linspace(-half, half, 33)
    for z in (-0.7, 0.7):
        depth = model.near(vec(0, 0, z))
        for end in (-half, half):
            model.tube([vec(end, 0, z), vec(end, 4.2, z)], [0.16, 0.13], wood, depth=depth, rows=3)
        for lift, thick in ((0.0, 0.05), (1.0, 0.04)):
            model.tube([vec(float(x), sag(float(x), lift), z) for x in xs], [thick] * 33, rope, depth=depth, rows=60)
        for x in xs[1:-1:2]:
            model.tube([vec(float(x), sag(float(x), 0.0), z), vec(float(x), sag(float(x), 1.0), z)], [0.02] * 2, rope,
                depth=depth, rows=2, shadow=0)
    rng = np.random.default_rng(tones.seed)
    for x in xs[:-1]:
        a, b, y = float(x), float(x) + 0.40, sag(float(x), 0.0)
        model.face([vec(a, y, -0.7), vec(b, y, -0.7), vec(b, y, 0.7), vec(a, y, 0.7)],
            tint(wood, float(rng.uniform(0.7, 1.1))), depth=0.0)
    return model


def crystal(view: View, colour: Rgb, seed: int) -> Model:
    """A cluster of faceted, faintly glowing prisms on a foot of rock."""
    model, rng = Model(view), np.random.default_rng(seed)
    shards = [(0.0, 0.0, 1.6, 0.26, 0.0)] + [(float(rng.uniform(-0.5, 0.5)), float(rng.uniform(-0.4, 0.4)),
        float(rng.uniform(0.5, 1.15)), float(rng.uniform(0.10, 0.2)), float(rng.uniform(-0.5, 0.5))) for _ in range(8)]
    for x, z, high, r, lean in sorted(shards, key=lambda s: model.near(vec(s[0], 0, s[1]))):
        foot, depth = vec(x, 0, z), model.near(vec(x, 0, z))
        axis = unit(vec(lean + x * 0.5, 1.0, z * 0.4))
        e1 = unit(np.cross(axis, vec(0, 0, 1)))
        e2 = np.cross(axis, e1)
        ring = [e1 * math.cos(a) + e2 * math.sin(a) for a in np.linspace(0, 2 * math.pi, 7)[:-1]]
        for i in range(6):
            a, b = ring[i] * r, ring[(i + 1) % 6] * r
            if model.near(a + b) <= 0:
                continue
            low, up, tip = foot - axis * 0.05, foot + axis * high * 0.74, foot + axis * high
            shade = 0.75 + 0.5 * ((i * 2 + seed) % 3) / 2
            model.face([low + a, low + b, up + b, up + a], tint(colour, shade), depth=depth + model.near(a + b) * 0.2,
                glow=0.22, gloss=0.9)
            model.face([up + a, up + b, tip], tint(mix(colour, (1, 1, 1), 0.25), shade), depth=depth
                + model.near(a + b) * 0.2 + 0.001, glow=0.25, gloss=0.9)
    for _ in range(12):
        at = vec(float(rng.uniform(-0.8, 0.8)), 0.04, float(rng.uniform(-0.5, 0.5)))
        model.ball(at, float(rng.uniform(0.08, 0.2)), tint(paint("#4a4850"), float(rng.uniform(0.7, 1.1))),
            depth=model.near(at) + 0.1)
    return model


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


def hot_air_balloon(view: View, colours: tuple[Rgb, Rgb]) -> Model:
    """Striped envelope, ropes, burner, basket; contact: under the basket."""
    model, centre = Model(view), vec(0, 12.5, 0)
    shape = ((-7.6, 1.3), (-6.0, 3.2), (-3.0, 5.6), (0.0, 6.7), (3.0, 6.1), (5.4, 4.0), (6.6, 1.9), (7.0, 0.3))
    group = tower(model, centre, shape, colours[0], depth=0.0)
    for k in range(12):
        a = 2 * math.pi * (k + 0.5) / 12
        if model.near(vec(math.cos(a), 0, math.sin(a))) < -0.15 or k % 2:
            continue
        left = [centre + vec(r * math.cos(a - 0.26), y, r * math.sin(a - 0.26)) for y, r in shape]
        right = [centre + vec(r * math.cos(a + 0.26), y, r * math.sin(a + 0.26)) for y, r in shape]
        model.sheet([*left, *right[::-1]], colours[1], depth=0.01, decal=True, group=group)
    for k in range(24):
        a = 2 * math.pi * k / 24
        if model.near(vec(math.cos(a), 0, math.sin(a))) > 0:
            model.tube([centre + vec(r * math.cos(a), y, r * math.sin(a)) for y, r in shape], [0.035] * len(shape),
                tint(colours[0], 0.6), depth=0.02, decal=True, group=group, rows=20, opacity=0.5)
    hoop(model, centre - UP * 7.5, 1.3, 0.08, tint(colours[0], 0.6))
    for x, z in ((-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7)):
        model.tube([vec(x, 1.4, z), centre + vec(x * 1.6, -7.4, z * 1.6)], [0.03] * 2, (0.12, 0.10, 0.07),
            depth=model.near(vec(x, 0, z)), rows=2, shadow=0)
    model.ball(vec(0, 3.1, 0), 0.30, (1.0, 0.5, 0.1), depth=0.2, glow=1.0, shadow=0)
    model.tube([vec(0, 3.0, 0), vec(0, 3.9, 0), vec(0, 4.6, 0)], [0.18, 0.14, 0.02], (1.0, 0.66, 0.2), depth=0.21,
        rows=8, glow=1.0, shadow=0)
    for wall in box(model, vec(0, 0, 0), (1.8, 1.4, 1.8), paint("#8a6238")):
        for k in range(7):
            model.tube([wall.at(0, 0.2 * k + 0.1), wall.at(wall.width, 0.2 * k + 0.1)], [0.03] * 2, paint("#6a4826"),
                depth=wall.depth + 0.01, decal=True, group=wall.group, rows=2)
        model.tube([wall.at(0, 1.4), wall.at(wall.width, 1.4)], [0.09] * 2, paint("#5a3a20"), depth=wall.depth + 0.02,
            rows=2)
    return model


def flag(view: View, colour: Rgb, phase: float) -> Model:
    """A flag on its pole, waving; loops."""
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
