"""Houses, cabins, barns, churches, windmills: walls, roofs, lit windows. Lengths in m."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, View, vec
from reelwright.engines.previz.paint.figures.structures.masonry import (
    Pane,
    Sheet,
    Wall,
    box,
    bricks,
    courses,
    door,
    gable,
    railing,
    round_window,
    tower,
    window,
)
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


@dataclass(frozen=True)
class Tones:
    """The colours of a building; lit: whether its windows are."""

    wall: Rgb
    roof: Rgb
    trim: Rgb
    seed: int = 1
    lit: float = 0.9


def _windows(model: Model, wall: Wall, row: float, size: tuple[float, float], gap: float, tones: Tones, skip: float
        | None = None) -> None:
    count = max(1, int(wall.width / gap))
    for k in range(count):
        u = wall.width * (k + 0.5) / count
        if skip is not None and abs(u - skip) < size[0] * 1.1:
            continue
        dark = (k * 7 + tones.seed + int(row * 3)) % 4 == 0
        window(model, wall, Pane(u, row, *size, lit=0.0 if dark else tones.lit, frame=tones.trim))


def _widest(model: Model, walls: list[Wall]) -> Wall:
    return max(walls, key=lambda w: abs(float(model.project(w.along * w.width)[0])))


def house(view: View, tones: Tones, storeys: int = 2) -> Model:
    """A gabled house with a chimney and a porch lamp's glow in its windows."""
    model, wide, deep, high = Model(view), 8.0, 6.0, 2.7 * storeys
    walls = box(model, vec(0, 0, 0), (wide, high, deep), tones.wall)
    front = _widest(model, walls)
    for wall in walls:
        bricks(model, wall, int(high / 0.45), max(4, int(wall.width / 0.8)), tones.seed, tones.wall, 0.22)
        for storey in range(storeys):
            skip = wall.width * 0.5 if wall is front and storey == 0 else None
            _windows(model, wall, 0.95 + 2.7 * storey, (0.95, 1.25), 2.3, tones, skip)
        model.tube([wall.at(0, 0.18), wall.at(wall.width, 0.18)], [0.20] * 2, tint(tones.wall, 0.6), depth=wall.depth
            + 0.001, decal=True, group=wall.group, rows=2)
    door(model, front, Pane(front.width * 0.5, 0.02, 1.05, 2.05, frame=tones.trim), tint(tones.trim, 2.4))
    model.face([front.at(front.width * 0.5 - 0.9, 2.35), front.at(front.width * 0.5 + 0.9, 2.35),
        front.at(front.width * 0.5 + 0.9, 2.5) + model.screen(0, -0.3, 0.8),
                front.at(front.width * 0.5 - 0.9, 2.5) + model.screen(0, -0.3, 0.8)], tones.roof, depth=front.depth
                + 0.5)
    gable(model, vec(0, high, 0), (wide, 2.7, deep), tones.roof, tones.wall, 0.45)
    box(model, vec(-2.2, high + 0.9, 0.6), (0.8, 2.4, 0.8), paint("#7a4a3a"), bias=0.3)
    return model


def cabin(view: View, tones: Tones) -> Model:
    """Logs, a low roof, a lit window and a stack of firewood."""
    model, wide, deep, high = Model(view), 6.0, 4.6, 2.3
    walls = box(model, vec(0, 0, 0), (wide, high, deep), tones.wall)
    front = _widest(model, walls)
    for wall in walls:
        for k in range(8):  # logs
            y = high * (k + 0.5) / 8
            model.tube([wall.at(-0.12, y), wall.at(wall.width + 0.12, y)], [high / 16.5] * 2,
                tint(tones.wall, 0.9 + 0.16 * ((k + tones.seed) % 3) / 2), depth=wall.depth + 0.005,
                       rows=3, shadow=0.25)
        moved = Wall(wall.corner, wall.along, wall.width, wall.height, wall.depth + 0.05, wall.group)
        _windows(model, moved, 0.85, (0.95, 0.9), 2.6, tones, moved.width * 0.36 if wall is front else None)
    seen = Wall(front.corner, front.along, front.width, front.height, front.depth + 0.06, front.group)
    door(model, seen, Pane(front.width * 0.36, 0.02, 0.95, 1.85, frame=tones.trim), tint(tones.wall, 0.7))
    gable(model, vec(0, high, 0), (wide, 2.1, deep), tones.roof, tint(tones.wall, 0.9), 0.6)
    box(model, vec(1.7, high + 0.5, -0.7), (0.7, 2.2, 0.7), paint("#6a6660"), bias=0.2)
    for k in range(7):
        at = front.at(front.width + 0.35 + 0.26 * (k % 3), 0.14 + 0.24 * (k // 3))
        model.ball(at, 0.13, tint(paint("#a8784a"), 0.9 + 0.05 * k), depth=front.depth + 0.3)
    return model


def barn(view: View, tones: Tones) -> Model:
    model, wide, deep, high = Model(view), 12.0, 9.0, 4.6
    walls = box(model, vec(0, 0, 0), (wide, high, deep), tones.wall)
    for wall in walls:
        courses(model, Sheet(wall.at(0, 0), wall.at(0, high), wall.at(wall.width, 0)), int(wall.width / 0.5),
            tint(tones.wall, 0.6), wall.depth, wall.group)
        model.tube([wall.at(0, high - 0.1), wall.at(wall.width, high - 0.1)], [0.12] * 2, paint("#e8e2d4"),
            depth=wall.depth + 0.01, rows=2)
    front = _widest(model, walls)
    u, w, h = front.width * 0.5, 3.2, 3.4
    door(model, front, Pane(u, 0.02, w, h, frame=paint("#e8e2d4")), tint(tones.wall, 0.72))
    for a, b in (((-w / 2, 0), (w / 2, h)), ((w / 2, 0), (-w / 2, h))):
        model.tube([front.at(u + a[0], a[1]), front.at(u + b[0], b[1])], [0.09] * 2, paint("#e8e2d4"),
            depth=front.depth + 0.02, rows=2)
    gable(model, vec(0, high, 0), (wide, 4.0, deep), tones.roof, tones.wall, 0.5)
    return model


def church(view: View, tones: Tones) -> Model:
    """Nave with tall windows, a steeple with a clock and a cross."""
    model = Model(view)
    walls = box(model, vec(-1.5, 0, 0), (14.0, 6.2, 7.0), tones.wall)
    for wall in walls:
        bricks(model, wall, 12, max(6, int(wall.width)), tones.seed, tones.wall, 0.2)
        count = max(1, int(wall.width / 2.6))
        for k in range(count):
            window(model, wall, Pane(wall.width * (k + 0.5) / count, 1.6, 0.95, 3.4, arched=True, lit=tones.lit,
                frame=tones.trim))
    gable(model, vec(-1.5, 6.2, 0), (14.0, 4.4, 7.0), tones.roof, tones.wall, 0.35)
    steeple = vec(7.2, 0, 0)
    for wall in box(model, steeple, (4.2, 13.0, 4.2), tint(tones.wall, 1.05), bias=2.5):
        bricks(model, wall, 22, 5, tones.seed + 1, tones.wall, 0.2)
        for v, h in ((2.2, 2.2), (8.8, 2.6)):
            window(model, wall, Pane(wall.width / 2, v, 1.1, h, arched=True, lit=tones.lit * (v < 5), frame=tones.trim))
        model.ball(wall.at(wall.width / 2, 7.1), 0.85, paint("#e8e2d0"), depth=wall.depth + 0.02, gloss=0.2)
        for angle, long in ((0.4, 0.6), (2.2, 0.42)):
            model.tube([wall.at(wall.width / 2, 7.1), wall.at(wall.width / 2, 7.1)
                + model.screen(math.sin(angle) * long, math.cos(angle) * long)], [0.05] * 2, (0.01, 0.01, 0.01),
                       depth=wall.depth + 0.9, rows=2, shadow=0)
    top = vec(7.2, 13.0, 0)
    _spire(model, top, 2.7, 8.0, tones.roof)
    cross = top + UP * 8.0
    model.tube([cross, cross + UP * 1.3], [0.07] * 2, paint("#c79a3c"), depth=6.0, rows=2, gloss=0.8)
    model.tube([cross + UP * 0.85 - model.screen(0.4, 0), cross + UP * 0.85 + model.screen(0.4, 0)], [0.07] * 2,
        paint("#c79a3c"), depth=6.0, rows=2, gloss=0.8)
    return model


def _spire(model: Model, foot: np.ndarray, half: float, high: float, colour: Rgb) -> None:
    """A four-sided pyramid roof."""
    corners = [foot + vec(x * half, 0, z * half) for x, z in ((1, -1), (1, 1), (-1, 1), (-1, -1))]
    tip = foot + UP * high
    for i in range(4):
        a, b = corners[i], corners[(i + 1) % 4]
        outward = (a + b) / 2 - foot + UP * half * half / high
        if model.near(outward) > 0:
            group = model.face([a, b, tip], tint(colour, 1.0 if i % 2 else 0.9), depth=model.near((a + b) / 2) + 2.8)
            for k in range(1, 9):
                p, q = a + (tip - a) * (k / 9), b + (tip - b) * (k / 9)
                model.tube([p, q], [0.035] * 2, tint(colour, 0.7), depth=model.near((a + b) / 2) + 2.81, decal=True,
                    group=group, rows=2, opacity=0.6)


def windmill(view: View, tones: Tones) -> Model:
    """A tower mill without its sails (they turn by themselves); the hub is at (0, 11.2)."""
    model = Model(view)
    profile = ((0.0, 3.6), (0.6, 3.45), (5.0, 2.85), (10.0, 2.25), (10.4, 2.4))
    body = tower(model, vec(0, 0, 0), profile, tones.wall, depth=0.0)
    facing = math.atan2(model.axes[2, 2], model.axes[2, 0])
    for y in np.arange(0.7, 10.0, 0.65):
        model.tube([vec(0, float(y), 0) + model.screen(-3.4 + 0.12 * y, 0.06), vec(0, float(y) - 0.08, 0),
            vec(0, float(y), 0) + model.screen(3.4 - 0.12 * y, 0.06)], [0.025] * 3,
                   tint(tones.wall, 0.6), depth=0.01, decal=True, group=body, rows=12, opacity=0.4)
    for y, side, r in ((4.4, 0.4, 2.95), (7.2, -0.35, 2.6)):
        round_window(model, vec(0, 0, 0), r, facing + side, Pane(0, y, 0.8, 1.1, lit=tones.lit, frame=tones.trim), 0.1)
    round_window(model, vec(0, 0, 0), 3.35, facing - 0.1, Pane(0, 0.1, 1.2, 2.1, arched=True, lit=0.0, bars=False,
        frame=tones.trim), 0.1)
    ring = np.array([vec(4.0 * math.cos(a), 3.6, 4.0 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 33)[:-1]])
    tower(model, vec(0, 0, 0), ((3.35, 3.2), (3.6, 4.1), (3.7, 4.1)), paint("#5a4432"), depth=0.6)
    railing(model, model.front_arc(ring, vec(0, 3.6, 0)), 0.9, paint("#5a4432"), 4.2, 0.06, 2)
    tower(model, vec(0, 10.3, 0), ((0.0, 2.5), (0.4, 2.55), (1.5, 2.0), (2.4, 1.0), (2.8, 0.1)), tones.roof, depth=1.0)
    return model


def tent(view: View, tones: Tones) -> Model:
    """A ridge tent, lit from inside."""
    model, half, long, high = Model(view), 1.35, 1.6, 1.9
    ridge = [vec(-long, high, 0), vec(long, high, 0)]
    for side in sorted((-1, 1), key=lambda z: model.near(vec(0, 0, z))):
        corners = [vec(-long * 1.05, 0, side * half), vec(long * 1.05, 0, side * half), ridge[1],
            (ridge[0] + ridge[1]) / 2 - UP * 0.06, ridge[0]]
        model.face(corners, tones.wall, depth=model.near(vec(0, 0, side * half)), glow=0.12)
        for x in (-long, 0.0, long):
            peg = vec(x * 1.2, 0, side * half * 1.8)
            model.tube([peg, vec(x, high * 0.5, side * half * 0.5)], [0.012] * 2, (0.4, 0.37, 0.3),
                depth=model.near(vec(0, 0, side * half)) + 0.01, rows=2, shadow=0)
    end = 1.0 if model.axes[2, 0] >= 0 else -1.0
    front = [vec(end * long, 0, -half), vec(end * long, 0, half), vec(end * long, high, 0)]
    model.face(front, tint(tones.wall, 0.8), depth=model.near(vec(end * long, 0, 0)))
    model.face([vec(end * long * 1.01, 0, -half * 0.42), vec(end * long * 1.01, 0, half * 0.42),
        vec(end * long * 1.01, high * 0.92, 0)], (0.9, 0.5, 0.16),
               depth=model.near(vec(end * long, 0, 0)) + 0.02, glow=0.7)
    for z in (-1.0, 1.0):
        model.sheet([vec(end * long * 1.02, high * 0.92, 0), vec(end * long * 1.02, 0, z * half * 0.44),
            vec(end * long * 1.08, 0, z * half * 0.78), vec(end * long * 1.05, high * 0.5, z * half * 0.34)],
                    tones.wall, depth=model.near(vec(end * long, 0, 0)) + 0.03, bulge=0.2)
    return model
