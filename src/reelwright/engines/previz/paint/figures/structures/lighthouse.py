"""A lighthouse, and the windmill sails that may crown it (or a mill)."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import UP, Rows, View, spline, vec
from reelwright.engines.previz.paint.figures.structures.masonry import Pane, on_round, railing, round_window, tower
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

SHAFT = ((0.0, 4.3), (1.2, 3.9), (2.0, 3.0), (6.0, 2.5), (14.0, 1.95), (18.6, 1.78), (19.2, 2.0))  # height, radius; m
GALLERY, LAMP_HEIGHT, HEIGHT = 19.3, 21.0, 25.2
DARK = "#3c4347"


def _radius(y: float) -> float:
    return float(np.interp(y, [h for h, _ in SHAFT], [r for _, r in SHAFT]))


def model_lighthouse(view: View, body: Rgb, stripe: Rgb, seed: int) -> Model:
    """Tapered stone shaft in bands, gallery, lamp room with its light on, dome; rocks round its foot."""
    model, foot = Model(view), vec(0, 0, 0)
    shaft = tower(model, foot, SHAFT, body, depth=0.0)
    for low in (5.9, 14.7):  # painted bands
        band = [(y, _radius(y)) for y in np.linspace(low, low + 4.4, 5)]
        rings = [(foot + UP * y, vec(r * 1.05, 0, 0), vec(0, 0, r * 1.05)) for y, r in band]
        model.loft(rings, stripe, depth=0.001, rows=12, decal=True, group=shaft)
    _stone(model, shaft, seed)
    _openings(model)
    _gallery(model)
    _lamp_room(model)
    _rocks(model, seed)
    return model


def _stone(model: Model, shaft: int, seed: int) -> None:
    """Courses, some stones of another tone, and rust under the gallery."""
    rng = np.random.default_rng(seed)
    for y in np.arange(0.9, 18.8, 0.62):
        arc = np.array([on_round(vec(0, 0, 0), _radius(float(y)), a, float(y))
            for a in np.linspace(0, 2 * math.pi, 25)[:-1]])
        front = model.front_arc(arc, vec(0, float(y), 0))
        model.tube(front, np.full(len(front), 0.022), (0.20, 0.17, 0.14), depth=0.002, decal=True, group=shaft,
            opacity=0.28, rows=24)
    for _ in range(60):
        y, u = float(rng.uniform(0.6, 18.5)), float(rng.uniform(-0.95, 0.95))
        at = vec(0, y, 0) + model.screen(u * _radius(y), 0)
        model.spot(at, (0.30 * math.sqrt(1 - u * u) + 0.05, 0.22), (0.16, 0.15, 0.13), 0.0015, decal=True, group=shaft,
            opacity=0.16)
    for _ in range(9):
        u = float(rng.uniform(-0.9, 0.9))
        top = vec(0, 18.8, 0) + model.screen(u * 1.78, 0)
        model.tube([top, top - UP * float(rng.uniform(1.2, 4.0))], [0.10, 0.015], (0.16, 0.07, 0.03), depth=0.003,
            decal=True,
                   group=shaft, opacity=0.5, rows=3)


def _openings(model: Model) -> None:
    facing = math.atan2(model.axes[2, 2], model.axes[2, 0])
    for y, side in ((4.6, 0.35), (8.6, -0.4), (12.4, 0.3), (16.0, -0.3)):
        pane = Pane(0, y, 0.62, 1.15, arched=True, lit=1.0)
        round_window(model, vec(0, 0, 0), _radius(y), facing + side, pane, 0.05)
    pane = Pane(0, 0.15, 1.3, 2.3, arched=True, lit=0.0, bars=False, frame=(0.06, 0.05, 0.045))
    round_window(model, vec(0, 0, 0), 3.45, facing + 0.15, pane, 0.05)


def _gallery(model: Model) -> None:
    iron = paint(DARK)
    tower(model, vec(0, 0, 0), ((18.5, 1.9), (GALLERY - 0.1, 2.75), (GALLERY + 0.28, 2.75)), iron, depth=0.2)
    ring = np.array([on_round(vec(0, 0, 0), 2.68, a, GALLERY + 0.25) for a in np.linspace(0, 2 * math.pi, 29)[:-1]])
    front = model.front_arc(ring, vec(0, GALLERY, 0))
    back = np.array([p for p in ring if model.near(p) < 0])
    order = np.argsort(model.project(back)[:, 0])
    railing(model, back[order], 1.05, iron, -0.4, 0.035)
    railing(model, front, 1.05, iron, 1.0, 0.045)


def _lamp_room(model: Model) -> None:
    iron = paint(DARK)
    tower(model, vec(0, 0, 0), ((GALLERY + 0.2, 1.45), (GALLERY + 0.75, 1.45)), iron, depth=0.3)
    glass = tower(model, vec(0, 0, 0), ((GALLERY + 0.7, 1.35), (GALLERY + 2.7, 1.35)), (0.80, 0.42, 0.12), depth=0.32)
    model.ball(vec(0, LAMP_HEIGHT, 0), 1.25, (1.0, 0.62, 0.22), depth=0.33, decal=True, group=glass, glow=0.8,
        opacity=0.9)
    model.ball(vec(0, LAMP_HEIGHT, 0), 0.62, (1.0, 0.88, 0.60), depth=0.34, decal=True, group=glass, glow=1.0)
    for u in np.linspace(-1.32, 1.32, 7):
        low = vec(0, GALLERY + 0.6, 0) + model.screen(float(u), 0)
        model.tube([low, low + UP * 2.2], [0.045] * 2, iron, depth=0.36, rows=2, shadow=0)
    dome = ((2.55, 1.75), (2.75, 1.78), (3.05, 1.55), (3.75, 1.15), (4.3, 0.55), (4.55, 0.12))
    tower(model, vec(0, GALLERY, 0), dome, tint(iron, 1.1), depth=0.38, gloss=0.4)
    model.tube([vec(0, GALLERY + 4.4, 0), vec(0, HEIGHT, 0)], [0.07, 0.03], iron, depth=0.37, rows=3)
    model.ball(vec(0, GALLERY + 4.75, 0), 0.2, iron, depth=0.39, gloss=0.5)


def _rocks(model: Model, seed: int) -> None:
    """Boulders that the shaft stands among: angular hulls, far ones behind."""
    rng = np.random.default_rng(seed + 5)
    stone = paint("#4a4c4a")
    for _ in range(30):
        angle, away = float(rng.uniform(0, 2 * math.pi)), float(rng.uniform(2.6, 6.2))
        centre = vec(away * math.cos(angle), 0.0, away * math.sin(angle))
        size = float(rng.uniform(0.5, 1.35)) * (1.25 - away / 9)
        cloud: Rows = rng.normal(0, 0.55, (20, 3)) * size
        points = model.project(centre + np.abs(cloud) * np.array([0, 1, 0]) + cloud * np.array([1, 0, 1]))[:, :2]
        model.add(np.ascontiguousarray(np.stack([points, points])), tint(stone, float(rng.uniform(0.7, 1.15))),
                  model.near(centre), bulge=size * 0.4, shadow=0.5)


def sails(radius: float, arms: int = 4, seed: int = 3) -> list[Part]:
    """Windmill sails about the origin, seen from the front: stocks, lattice, torn canvas."""
    model = Model(View(90, 0))
    wood, canvas = paint("#4a3a2e"), paint("#d8b283")
    rng = np.random.default_rng(seed)
    for k in range(arms):
        _sail(model, 2 * math.pi * k / arms, radius, (wood, canvas), float(rng.uniform(0.72, 0.96)))
    model.ball(vec(0, 0, 0), radius * 0.055, wood, depth=2.0)
    model.ball(vec(0, 0, 0), radius * 0.028, paint("#8a7a5a"), depth=2.1, gloss=0.6)
    return model.parts


def _sail(model: Model, angle: float, radius: float, tones: tuple[Rgb, Rgb], spread: float) -> None:
    wood, canvas = tones
    out, side = model.screen(math.cos(angle), math.sin(angle)), model.screen(-math.sin(angle), math.cos(angle))
    at = lambda r, s: (out * r + side * s) * radius  # noqa: E731
    wide = lambda r: 0.225 * (0.86 + 0.14 * (r - 0.22) / 0.75)  # noqa: E731
    rim = [at(r, wide(r) * 0.96 + 0.008 * math.sin(r * 21 + angle * 3)) for r in np.linspace(0.25, spread, 9)]
    cloth = model.sheet([*rim, *(at(r, 0.012) for r in np.linspace(spread, 0.25, 5))], canvas, depth=0.0,
        bulge=0.07 * radius)
    for r in np.linspace(0.30, spread - 0.04, 7):  # seams
        model.tube([at(r, 0.01), at(r, wide(r))], [0.004 * radius] * 2, tint(canvas, 0.68), depth=0.1, decal=True,
            group=cloth, rows=2)
    for r in np.linspace(0.22, 0.97, 14):
        model.tube([at(r, -0.066), at(r, wide(r))], [0.0065 * radius] * 2, wood, depth=0.5, rows=2, shadow=0.25)
    for s in (0.35, 0.68, 1.0):
        path = spline(np.array([at(r, wide(r) * s) for r in (0.22, 0.6, 0.97)]), 6)
        model.tube(path, [(0.006 if s < 1 else 0.009) * radius] * 6, wood, depth=0.55, rows=6, shadow=0.2)
    model.tube([at(0.22, -0.062), at(0.97, -0.066)], [0.0075 * radius] * 2, wood, depth=0.55, rows=2, shadow=0.2)
    model.tube([at(-0.03, 0), at(0.5, 0), at(1.0, 0)], [0.020 * radius, 0.016 * radius, 0.010 * radius],
        tint(wood, 1.1), depth=1.0,
               rows=5)
