"""Castles, towers, temples, pagodas, gates, columns, statues, ruins, pyramids, wells, fountains. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Vec, View, unit, vec
from reelwright.engines.previz.paint.figures.structures.houses import Tones
from reelwright.engines.previz.paint.figures.structures.masonry import (
    Pane,
    Wall,
    box,
    bricks,
    door,
    on_round,
    round_window,
    tower,
    window,
)
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


def _facing(model: Model) -> float:
    return math.atan2(model.axes[2, 2], model.axes[2, 0])


def _keep(model: Model, foot: Vec, radius: float, high: float, tones: Tones, roof: float) -> None:
    """A round tower with a battlement or a cone, slits and lit windows."""
    depth = model.near(foot)
    shape = ((0.0, radius * 1.12), (high * 0.08, radius), (high * 0.88, radius * 0.97), (high * 0.92, radius * 1.16),
        (high, radius * 1.16))
    body = tower(model, foot, shape, tones.wall, depth=depth)
    rng = np.random.default_rng((tones.seed, int(abs(foot[0]) * 7 + high)))
    for _ in range(int(high * 2.2)):
        y, u = float(rng.uniform(0.04, 0.9)) * high, float(rng.uniform(-0.94, 0.94))
        at = foot + UP * y + model.screen(u * radius, 0)
        model.spot(at, (radius * 0.17 * math.sqrt(1 - u * u) + 0.04, 0.24),
            tint(tones.wall, float(rng.uniform(0.72, 1.15))), depth + 0.01, decal=True, group=body, opacity=0.55)
    for k, y in enumerate((0.35, 0.58, 0.76)):
        pane = Pane(0, y * high, radius * 0.28, radius * 0.55, arched=True, lit=tones.lit if (k + tones.seed) % 2
            else 0.0, bars=False, frame=tint(tones.wall, 0.5))
        round_window(model, foot, radius * 0.99, _facing(model) + 0.6 * (-1) ** k, pane, depth + 0.05)
    for k in range(14):
        a = 2 * math.pi * k / 14
        if model.near(vec(math.cos(a), 0, math.sin(a))) > -0.1:
            at = on_round(foot, radius * 1.14, a, high)
            model.tube([at, at + UP * radius * 0.30], [radius * 0.13] * 2, tint(tones.wall, 1.04), depth=depth
                + radius * 0.2, rows=2, shadow=0.2)
    if roof > 0:
        cone = ((-0.02, 1.3), (0.02, 1.3), (0.45, 0.72), (1.0, 0.02))
        group = tower(model, foot + UP * high * 1.02, [(y * roof, r * radius) for y, r in cone], tones.roof,
            depth=depth + radius * 0.3)
        for q in np.linspace(0.1, 0.9, 7):
            y, r = float(q) * roof, radius * 1.28 * (1 - float(q))
            model.tube([foot + UP * (high * 1.02 + y) + model.screen(-r, 0), foot
                + UP * (high * 1.02 + y) - UP * r * 0.12, foot + UP * (high * 1.02 + y) + model.screen(r, 0)],
                    [0.05] * 3,
                       tint(tones.roof, 0.66), depth=depth + radius * 0.31, decal=True, group=group, rows=9,
                       opacity=0.6)
        tip = foot + UP * (high * 1.02 + roof)
        model.tube([tip, tip + UP * roof * 0.3], [0.05] * 2, (0.05, 0.045, 0.04), depth=depth + 1, rows=2)
        model.sheet([tip + UP * roof * 0.3, tip + UP * roof * 0.22 + model.screen(radius * 0.9, 0.1), tip
            + UP * roof * 0.14], tones.trim, depth=depth + 1, bulge=0.2)


def _rampart(model: Model, a: Vec, b: Vec, high: float, tones: Tones) -> Wall:
    """A wall with merlons between two points."""
    if model.project(a)[0] > model.project(b)[0]:
        a, b = b, a
    depth, wide = model.near((a + b) / 2), float(np.linalg.norm(b - a))
    group = model.face([a, b, b + UP * high, a + UP * high], tones.wall, depth=depth)
    wall = Wall(a, unit(b - a), wide, high, depth, group)
    bricks(model, wall, int(high / 0.8), int(wide / 1.4), tones.seed, tones.wall, 0.35)
    count = max(3, int(wide / 1.8))
    for k in range(count):
        u = wide * (k + 0.25) / count
        model.face([wall.at(u, high), wall.at(u + wide / count * 0.5, high),
            wall.at(u + wide / count * 0.5, high + 0.9), wall.at(u, high + 0.9)], tint(tones.wall, 1.03), depth=depth
            + 0.01)
    model.tube([wall.at(0, high - 0.2), wall.at(wide, high - 0.2)], [0.14] * 2, tint(tones.wall, 0.8), depth=depth
        + 0.02, rows=2)
    return wall


def castle(view: View, tones: Tones) -> Model:
    """Curtain walls and round towers round a high keep; a gate with its portcullis."""
    model = Model(view)
    corners = [(-13.0, -8.0, 2.6, 15.0, 7.0), (13.0, -8.0, 2.6, 16.0, 7.0), (13.5, 8.0, 2.9, 14.0, 6.5),
        (-13.5, 8.0, 2.9, 15.0, 6.5)]
    for i in range(4):
        x0, z0, *_ = corners[i]
        x1, z1, *_ = corners[(i + 1) % 4]
        wall = _rampart(model, vec(x0, 0, z0), vec(x1, 0, z1), 8.0, tones)
        if i == 2:
            u = wall.width / 2
            for side in (-1, 1):
                _keep(model, wall.at(u + side * 3.4, 0) + model.screen(0, 0, 1.0), 1.7, 11.5, tones, 4.2)
            door(model, wall, Pane(u, 0.0, 3.4, 4.8, arched=True, frame=tint(tones.wall, 0.5)), paint("#3a281c"))
            for k in np.linspace(-1.5, 1.5, 7):
                model.tube([wall.at(u + float(k), 0), wall.at(u + float(k), 4.2)], [0.05] * 2, (0.015, 0.014, 0.014),
                    depth=wall.depth + 0.03, rows=2, shadow=0)
    for x, z, r, h, roof in corners:
        _keep(model, vec(x, 0, z), r, h, tones, roof)
    walls = box(model, vec(0, 0, -1.0), (11.0, 18.0, 8.0), tint(tones.wall, 1.04))
    for wall in walls:
        bricks(model, wall, 22, 9, tones.seed + 3, tones.wall, 0.25)
        for v in (9.6, 13.4):
            for k in range(max(2, int(wall.width / 2.6))):
                count = max(2, int(wall.width / 2.6))
                window(model, wall, Pane(wall.width * (k + 0.5) / count, v, 0.9, 1.9, arched=True,
                    lit=tones.lit * ((k + int(v)) % 3 != 0), frame=tint(tones.wall, 0.5)))
        _rampart(model, wall.at(0, 18.0), wall.at(wall.width, 18.0), 0.9, tones)
    _keep(model, vec(-5.2, 0, -3.5), 2.4, 25.0, tones, 9.0)
    _keep(model, vec(5.2, 0, -3.0), 2.0, 22.0, tones, 8.0)
    return model


def watchtower(view: View, tones: Tones) -> Model:
    model = Model(view)
    _keep(model, vec(0, 0, 0), 3.4, 20.0, tones, 6.0)
    return model


def clock_tower(view: View, tones: Tones) -> Model:
    """A square tower with a lit clock on its faces."""
    model = Model(view)
    for wall in box(model, vec(0, 0, 0), (6.0, 22.0, 6.0), tones.wall):
        bricks(model, wall, 34, 7, tones.seed, tones.wall, 0.25)
        for v in (3.0, 8.0, 12.5):
            for u in (0.3, 0.7):
                window(model, wall, Pane(wall.width * u, v, 0.8, 1.9, arched=True, lit=tones.lit, frame=tones.trim))
        centre = wall.at(wall.width / 2, 18.2)
        model.ball(centre, 2.2, tones.trim, depth=wall.depth + 0.02, gloss=0.5)
        model.ball(centre, 1.9, (0.95, 0.80, 0.52), depth=wall.depth + 0.03, glow=0.55, shadow=0)
        for k in range(12):
            a = math.pi * k / 6
            model.ball(centre + model.screen(1.6 * math.sin(a), 1.6 * math.cos(a)), 0.11, (0.015, 0.012, 0.01),
                depth=wall.depth + 3.4, shadow=0)
        for angle, long in ((0.6, 1.4), (2.3, 1.0)):
            model.tube([centre, centre + model.screen(math.sin(angle) * long, math.cos(angle) * long)], [0.10, 0.05],
                (0.015, 0.012, 0.01), depth=wall.depth + 3.5, rows=2, shadow=0)
    box(model, vec(0, 22.0, 0), (7.0, 0.7, 7.0), tint(tones.wall, 0.85), bias=0.4)
    _pyramid(model, vec(0, 22.7, 0), 3.2, 6.0, tones.roof, 1.0)
    return model


def _pyramid(model: Model, foot: Vec, half: float, high: float, colour: Rgb, bias: float = 0.0, steps: int = 9) -> None:
    corners = [foot + vec(x * half, 0, z * half) for x, z in ((1, -1), (1, 1), (-1, 1), (-1, -1))]
    tip = foot + UP * high
    for i in range(4):
        a, b = corners[i], corners[(i + 1) % 4]
        if model.near((a + b) / 2 - foot + UP * half * half / high) <= 0:
            continue
        depth = model.near((a + b) / 2) + bias
        group = model.face([a, b, tip], tint(colour, 1.0 if i % 2 else 0.86), depth=depth)
        for k in range(1, steps):
            p, q = a + (tip - a) * (k / steps), b + (tip - b) * (k / steps)
            model.tube([p, q], [high / steps * 0.06] * 2, tint(colour, 0.72), depth=depth + 0.01, decal=True,
                group=group, rows=2, opacity=0.6)


def pyramid(view: View, tones: Tones) -> Model:
    model = Model(view)
    _pyramid(model, vec(0, 0, 0), 32.0, 40.0, tones.wall, steps=30)
    return model


def column(model: Model, foot: Vec, high: float, radius: float, colour: Rgb, broken: bool = False) -> None:
    depth = model.near(foot)
    box(model, foot, (radius * 2.9, radius * 0.5, radius * 2.9), colour)
    top = high * (0.62 if broken else 0.93)
    group = tower(model, foot, ((radius * 0.5, radius * 1.2), (radius * 0.8, radius), (high * 0.4, radius * 0.98),
        (top, radius * 0.84)), colour, depth=depth + 0.05)
    for u in np.linspace(-0.86, 0.86, 9):  # flutes
        low, up = foot + UP * radius * 0.9 + model.screen(float(u) * radius,
            0), foot + UP * (top - radius * 0.1) + model.screen(float(u) * radius * 0.84, 0)
        model.tube([low, up], [radius * 0.055] * 2, tint(colour, 0.68), depth=depth + 0.06, decal=True, group=group,
            rows=3, opacity=0.7)
    if broken:
        for x, y in ((-0.4, 0.2), (0.2, 0.45), (0.55, 0.1)):
            model.ball(foot + UP * (top + y * radius) + model.screen(x * radius, 0), radius * 0.4, tint(colour, 0.95),
                depth=depth + 0.07)
        return
    tower(model, foot + UP * top, ((0, radius * 0.86), (radius * 0.5, radius * 1.2)), colour, depth=depth + 0.07)
    box(model, foot + UP * (top + radius * 0.45), (radius * 2.7, high * 0.07 - radius * 0.45 + radius * 0.5,
        radius * 2.7), tint(colour, 1.03), bias=0.1)


def temple(view: View, tones: Tones, ruined: bool = False) -> Model:
    """Steps, a colonnade, a pediment; ruined: broken columns and a fallen roof."""
    model, long, wide, high = Model(view), 16.0, 9.0, 6.5
    for k in range(3):
        box(model, vec(0, 0.4 * k, 0), (long + 2.4 - 0.8 * k, 0.4, wide + 2.4 - 0.8 * k),
            tint(tones.wall, 0.92 + 0.04 * k), bias=-0.5 + 0.01 * k)
    if not ruined:
        box(model, vec(0, 1.2, 0), (long - 4, high, wide - 4), tint(tones.wall, 0.55))
    rng = np.random.default_rng(tones.seed)
    spots = [(x, z) for x in np.linspace(-long / 2 + 0.7, long / 2 - 0.7, 7) for z in (-wide / 2 + 0.7, wide / 2 - 0.7)]
    spots += [(x, z) for x in (-long / 2 + 0.7, long / 2 - 0.7) for z in np.linspace(-wide / 4, wide / 4, 2)]
    for x, z in sorted(spots, key=lambda p: model.near(vec(float(p[0]), 0, float(p[1])))):
        if ruined and rng.random() < 0.18:
            continue
        column(model, vec(float(x), 1.2, float(z)), high * (float(rng.uniform(0.55, 1.0)) if ruined else 1.0), 0.55,
            tones.wall, ruined and bool(rng.random() < 0.5))
    if ruined:
        for _ in range(16):
            at = vec(float(rng.uniform(-9, 9)), 0.2, float(rng.uniform(2, 7)))
            x, y, z = (float(v) for v in rng.uniform(0.5, 1.5, 3))
            box(model, at, (x, y, z), tint(tones.wall, float(rng.uniform(0.75, 1.05))), bias=0.5)
        return model
    roof = vec(0, 1.2 + high, 0)
    for wall in box(model, roof, (long + 0.6, 1.1, wide + 0.6), tones.wall, bias=1.0):
        for k in range(int(wall.width / 0.9)):
            model.face([wall.at(0.9 * k + 0.2, 0.3), wall.at(0.9 * k + 0.6, 0.3), wall.at(0.9 * k + 0.6, 0.9),
                wall.at(0.9 * k + 0.2, 0.9)], tint(tones.wall, 0.72), depth=wall.depth + 0.01)
    from_top = roof + UP * 1.1
    _low_gable(model, from_top, (long + 1.2, 2.3, wide + 1.2), tones)
    return model


def _low_gable(model: Model, foot: Vec, size: tuple[float, float, float], tones: Tones) -> None:
    half, side, rise = size[0] / 2, size[2] / 2, size[1]
    for end in (-1, 1):
        if model.near(vec(end, 0, 0)) > 0:
            group = model.face([foot + vec(end * half, 0, -side), foot + vec(end * half, 0, side), foot
                + vec(end * half, rise, 0)], tint(tones.wall, 0.95), depth=model.near(vec(end * half, 0, 0)) + 2)
            model.ball(foot + vec(end * half, rise * 0.35, 0), rise * 0.24, tint(tones.wall, 0.8),
                depth=model.near(vec(end * half, 0, 0)) + 2.1, group=group)
    for z in sorted((-1, 1), key=lambda s: model.near(vec(0, 0.5, s))):
        if model.near(unit(vec(0, side, z * rise))) > 0:
            model.face([foot + vec(-half, 0, z * side), foot + vec(half, 0, z * side), foot + vec(half, rise, 0), foot
                + vec(-half, rise, 0)], tones.roof, depth=model.near(vec(0, 0, z * side)) + 2)


def pagoda(view: View, tones: Tones, storeys: int = 5) -> Model:
    """Storeys with curved eaves, lanterns under them, a finial."""
    model, y = Model(view), 0.0
    box(model, vec(0, 0, 0), (10.5, 0.9, 10.5), paint("#8a8478"), bias=-1.0)
    y = 0.9
    for k in range(storeys):
        half, high = 3.6 - 0.42 * k, 3.0 - 0.16 * k
        for wall in box(model, vec(0, y, 0), (half * 2, high, half * 2), tones.wall, bias=0.5 * k):
            for q in np.linspace(0.04, 0.96, 5):
                model.tube([wall.at(wall.width * float(q), 0), wall.at(wall.width * float(q), high)], [0.13] * 2,
                    tones.trim, depth=wall.depth + 0.01, rows=2)
            for q in (0.27, 0.73):
                window(model, wall, Pane(wall.width * q, high * 0.26, wall.width * 0.18, high * 0.42, lit=tones.lit,
                    frame=tint(tones.trim, 0.6)))
            if k == 0:
                door(model, wall, Pane(wall.width * 0.5, 0.0, 1.2, 2.2, frame=tones.trim), tint(tones.trim, 0.7))
        _eaves(model, vec(0, y + high, 0), half, tones, 0.5 * k + 4.0)
        y += high + 0.95
    tip = vec(0, y - 0.1, 0)
    model.tube([tip, tip + UP * 4.2], [0.16, 0.04], paint("#c79a3c"), depth=9.0, rows=3, gloss=0.9)
    for k in range(6):
        model.ball(tip + UP * (0.7 + 0.45 * k), 0.34 - 0.035 * k, paint("#c79a3c"), depth=9.1, gloss=0.9)
    return model


def _eaves(model: Model, foot: Vec, half: float, tones: Tones, bias: float) -> None:
    """One curved roof: the corners lift."""
    out, rise, top = half + 1.7, 1.55, half * 0.62
    for i, (x, z) in enumerate(((1, 0), (0, 1), (-1, 0), (0, -1))):
        outward = vec(x, 0.9, z)
        if model.near(outward) <= 0:
            continue
        side = vec(-z, 0, x)
        low = [foot + vec(x, 0, z) * out + side * out * s + UP * (0.75 * abs(s) ** 3 - 0.35)
            for s in np.linspace(-1, 1, 9)]
        high = [foot + vec(x, 0, z) * top + side * top * s + UP * rise for s in (1.0, -1.0)]
        depth = model.near(vec(x, 0, z) * half) + bias
        group = model.face([*low, *high], tint(tones.roof, 1.0 if i % 2 == 0 else 0.9), depth=depth, shadow=0.4)
        for s in np.linspace(-0.9, 0.9, 11):
            a = foot + vec(x, 0, z) * out + side * out * float(s) + UP * (0.75 * abs(float(s)) ** 3 - 0.3)
            model.tube([a, foot + vec(x, 0, z) * top + side * top * float(s) + UP * rise], [0.045] * 2,
                tint(tones.roof, 0.66), depth=depth + 0.01, decal=True, group=group, rows=2, opacity=0.7)
        model.tube(low, [0.10] * 9, tones.trim, depth=depth + 0.02, rows=18)
        for s in (-0.97, 0.97):
            at = foot + vec(x, 0, z) * out + side * out * s - UP * 0.05
            model.tube([at, at - UP * 0.25], [0.02] * 2, (0.02, 0.02, 0.02), depth=depth + 0.02, rows=2, shadow=0)
            model.ball(at - UP * 0.42, 0.2, (1.0, 0.28, 0.05), depth=depth + 0.03, glow=0.8, shadow=0)


def ruin(view: View, tones: Tones) -> Model:
    return temple(view, tones, ruined=True)


def lone_column(view: View, tones: Tones) -> Model:
    model = Model(view)
    column(model, vec(0, 0, 0), 6.0, 0.55, tones.wall)
    return model
