"""Gears, hoops, filigree, streamers and hanging bridges: what mechanical things are made of."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, vec
from reelwright.engines.previz.paint.figures.structures.masonry import on_round
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

FAR = 0.48  # how much darker the far side of a cage is
VERDIGRIS = "#4f8f7c"


def gear(radius: float, teeth: int, colour: Rgb, spokes: int = 6) -> list[Part]:
    """A spoked gear about the origin, seen from the front: teeth, rim, spokes, hub, bolts."""
    model = Model(View(90, 0))
    at = lambda r, a: model.screen(r * radius * math.cos(a), r * radius * math.sin(a))  # noqa: E731
    outline = []
    for k in range(teeth):
        a, step = 2 * math.pi * k / teeth, 2 * math.pi / teeth
        outline += [at(0.90, a), at(0.92, a + 0.12 * step), at(1.0, a + 0.20 * step), at(1.0, a + 0.46 * step),
                    at(0.92, a + 0.54 * step), at(0.90, a + 0.66 * step)]
    ring = 2 * math.pi / 48
    model.tube([at(0.80, k * ring) for k in range(49)], [0.10 * radius] * 49, tint(colour, 0.94), depth=0.1, rows=64,
        gloss=0.7)
    for k in range(teeth):
        corners = outline[6 * k : 6 * k + 6]
        model.sheet([at(0.84, 2 * math.pi * k / teeth), *corners, at(0.84, 2 * math.pi * (k + 0.7) / teeth)], colour,
            depth=0.05,
                    bulge=0.03 * radius, gloss=0.7, shadow=0.2)
    for k in range(spokes):
        a = 2 * math.pi * k / spokes
        model.tube([at(0.16, a), at(0.45, a + 0.06), at(0.74, a)], np.array([0.085, 0.05, 0.075]) * radius,
            tint(colour, 0.86), depth=0.2,
                   rows=9, gloss=0.7, shadow=0.4)
        model.ball(at(0.80, a + math.pi / spokes), 0.030 * radius, tint(colour, 1.3), depth=0.5, gloss=0.9, shadow=0.5)
    model.tube([at(0.70, k * ring) for k in range(49)], [0.018 * radius] * 49, tint(colour, 0.55), depth=0.3, rows=64,
        shadow=0)
    model.ball(vec(0, 0, 0), 0.22 * radius, colour, depth=0.4, gloss=0.8, shadow=0.6)
    model.ball(vec(0, 0, 0), 0.11 * radius, tint(colour, 0.5), depth=0.5, gloss=0.8)
    model.ball(vec(0, 0, 0), 0.06 * radius, tint(colour, 1.35), depth=0.6, gloss=0.9)
    return model.parts


def hoop(model: Model, centre: Vec, radius: float, thick: float, colour: Rgb, count: int = 40) -> None:
    """A level ring: its far half dark and behind, its near half in front."""
    ring = np.array([on_round(centre, radius, a, 0.0) for a in np.linspace(0, 2 * math.pi, count + 1)[:-1]])
    front = model.front_arc(ring, centre)
    back = model.front_arc(2 * centre - ring, centre)
    model.tube(2 * centre - back, [thick * 0.8] * len(back), tint(colour, FAR),
        depth=model.near(centre) - radius * 0.8, rows=len(back),
               gloss=0.4, shadow=0)
    model.tube(front, [thick] * len(front), colour, depth=model.near(centre) + radius * 0.8, rows=len(front),
        gloss=0.75, shadow=0.35)


@dataclass(frozen=True)
class Cage:
    """A turned cage: (height, radius) profile over its foot, m; ribs and hoops; thick: of a rib, m."""

    profile: tuple[tuple[float, float], ...]
    ribs: int
    hoops: tuple[float, ...]
    thick: float
    scrolls: tuple[float, ...] = ()


def cage(model: Model, foot: Vec, cut: Cage, colour: Rgb) -> None:
    """Ribs and hoops of a birdcage, with scrollwork between the ribs: the far half dark, the near half bright."""
    heights = np.array([h for h, _ in cut.profile])
    radii = np.array([r for _, r in cut.profile])
    radius = lambda y: float(np.interp(y, heights, radii))  # noqa: E731
    widest = float(radii.max())
    base = model.near(foot)
    for k in range(cut.ribs):
        a = 2 * math.pi * (k + 0.35) / cut.ribs
        toward = model.near(vec(math.cos(a), 0, math.sin(a)))
        path = [on_round(foot, r, a, h) for h, r in cut.profile]
        tone, gloss = (colour, 0.75) if toward > 0 else (tint(colour, FAR), 0.3)
        model.tube(path, [cut.thick * (1.0 if toward > 0 else 0.7)] * len(path), tone, depth=base + widest * toward,
            rows=26, gloss=gloss,
                   shadow=0.3 if toward > 0 else 0.0)
    for h in cut.hoops:
        hoop(model, foot + UP * h, radius(h), cut.thick * 1.25, tint(colour, 1.05))
    for h in cut.scrolls:
        _scrolls(model, foot, (h, radius(h)), cut, colour)


def _scrolls(model: Model, foot: Vec, place: tuple[float, float], cut: Cage, colour: Rgb) -> None:
    """A row of rings and hearts of wire between the ribs, on the near side."""
    h, r = place
    step = 2 * math.pi / cut.ribs
    size = r * step * 0.36
    for k in range(cut.ribs):
        a = step * (k + 0.85)
        outward = vec(math.cos(a), 0, math.sin(a))
        toward = model.near(outward)
        if toward < 0.12:
            continue
        along = vec(-math.sin(a), 0, math.cos(a))
        centre = foot + outward * r + UP * h
        curl = [centre + along * size * math.cos(q) * (1 - 0.07 * q) + UP * size * math.sin(q) * (1 - 0.07 * q)
            for q in np.linspace(0, 7.6, 17)]
        model.tube(curl, [cut.thick * 0.5] * len(curl), tint(colour, 1.1), depth=model.near(foot) + r * toward + 0.02,
            rows=34, gloss=0.8,
                   shadow=0.2)


def streamer(length: float, width: float, colour: Rgb, seed: int) -> Callable[[float], list[Part]]:
    """A long cloth ribbon that snaps in the wind, hung from the origin; loops once a phase."""
    def at(phase: float) -> list[Part]:
        model = Model(View(90, 0))
        count = 14
        rows, start = [], vec(0, 0, 0)
        for k in range(count):
            s = k / (count - 1)
            wave = math.sin(2 * math.pi * (phase * 2 - 1.4 * s + 0.37 * seed)) * (0.12 + 0.5 * s)
            drop = 0.22 * s * s + 0.06 * math.sin(2 * math.pi * (phase + 0.2 * seed) - 5 * s) * s
            centre = start + model.screen(length * s * (1 - 0.06 * wave * wave),
                length * (0.16 * wave * s - drop) - 0.02 * length)
            fold = 0.5 + 0.5 * math.cos(2 * math.pi * (phase * 2 - 1.4 * s + 0.37 * seed))
            half = width * (1 - 0.35 * s) * (0.55 + 0.45 * fold)
            rows.append((centre, model.screen(0.1 * half, half), model.screen(0, 0, width * 0.2)))
        group = model.loft(rows, colour, depth=0.0, rows=40, bulge=width * 0.7)
        for share in (-0.45, 0.1, 0.55):
            line = [c + u * share for c, u, _ in rows]
            model.tube(line, np.linspace(0.01, 0.10, count) * width, tint(colour, 0.6), depth=0.01, decal=True,
                group=group, opacity=0.55,
                       rows=28)
        model.ball(vec(0, 0, 0), width * 0.35, paint("#8a6a3a"), depth=0.1, gloss=0.7)
        return model.parts

    return at


@dataclass(frozen=True)
class Span:
    """A hanging bridge from the origin: how far it reaches (negative: to the left), how it sags and how much higher
    its far end is, m; post: a mast stands at that end."""

    reach: float
    sag: float
    rise: float = 0.0
    post: bool = False


def bridge(span: Span, colour: Rgb, seed: int) -> list[Part]:
    """A rope bridge seen from the side: deck of planks, hand ropes, hangers."""
    model = Model(View(90, 0))
    rng = np.random.default_rng(seed)
    rope = mix(colour, paint("#6a5238"), 0.5)

    def at(u: float, lift: float) -> Vec:
        return model.screen(span.reach * u, lift + span.rise * u - span.sag * 4 * u * (1 - u))

    rail, thick = 1.15, 0.28
    shares = np.linspace(0, 1, max(9, int(abs(span.reach) * 1.6)))
    for lift, heavy in ((0.0, 0.13), (rail, 0.09)):
        model.tube([at(float(u), lift) for u in shares], [heavy] * len(shares), rope, depth=0.0, rows=len(shares) * 2)
    half = 0.5 / len(shares) * 0.8
    for u in (float(q) for q in shares[1:-1]):
        model.tube([at(u, 0), at(u, rail)], [0.05] * 2, rope, depth=0.1, rows=2, shadow=0)
        tilt = float(rng.uniform(-0.15, 0.15)) * thick
        planks = [at(u - half, thick * 0.5), at(u + half, thick * 0.5 + tilt), at(u + half, tilt - thick * 0.5),
            at(u - half, -thick * 0.5)]
        model.face(planks, tint(paint("#7a5a3c"), float(rng.uniform(0.75, 1.15))), depth=0.2)
    if span.post:
        foot = at(1.0, -2.6)
        model.tube([foot, at(1.0, rail + 0.9)], [0.34, 0.22], tint(colour, 0.6), depth=0.3, rows=3, gloss=0.5)
        model.ball(at(1.0, rail + 1.0), 0.32, colour, depth=0.31, gloss=0.8)
    return model.parts


def lattice(model: Model, points: Rows, wide: float, thick: float, colour: Rgb, depth: float) -> None:
    """A riveted lattice girder along a path (n, 3)."""
    across = np.array([np.cross(model.axes[2], b - a) for a, b in pairwise(points)])
    across = np.vstack([across, across[-1:]])
    across /= np.linalg.norm(across, axis=1)[:, None]
    left, right = points + across * wide, points - across * wide
    for a, b, c, d in zip(left[:-1], right[1:], right[:-1], left[1:], strict=True):
        model.tube([a, b], [thick * 0.5] * 2, tint(colour, 0.72), depth=depth - 0.01, rows=2, shadow=0, gloss=0.4)
        model.tube([c, d], [thick * 0.5] * 2, tint(colour, 0.72), depth=depth - 0.01, rows=2, shadow=0, gloss=0.4)
    for chord in (left, right):
        model.tube(chord, [thick] * len(chord), colour, depth=depth, rows=len(chord) * 2, gloss=0.7, shadow=0.4)
