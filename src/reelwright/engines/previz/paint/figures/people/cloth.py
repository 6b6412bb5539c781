"""What is worn over everything and flies in the wind: capes, scarves, shawls, packs, wings."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.model import Ring
from reelwright.engines.previz.paint.figures.people.attire import ATTIRE
from reelwright.engines.previz.paint.figures.people.fabric import weave
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.rig import UP, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

_ANGLES = np.linspace(0, 2 * math.pi, 44, endpoint=False)
FINE = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], 1)


def _cape(w: Wearer) -> None:
    """A cloak hung from the shoulders: billows with the wind, ripples running down it, its hem snapping."""
    size, chest = w.size, w.bones.frame_chest
    fur = w.has("fur_cape")
    gust = float(np.linalg.norm(w.air))
    strip = Strip(9, 0.066 * size, 0.42 + 0.75 * max(0.0, gust - 0.5), w.lag_chest * 2.0, 0.10 + 0.10 * min(2.0, gust)
        + 0.02 * min(3.0, w.speed))
    sideways = w.model.axes[0] * 0.4 + UP * 0.5
    nodes = hang(w, w.bones.neck + chest @ vec(-0.045, -0.035, 0) * size, chest @ vec(-0.8, -0.2, 0), strip, sideways)
    rings: list[Ring] = []
    half = w.shoulder_width * 0.86
    for k, node in enumerate(nodes):
        s = k / (len(nodes) - 1)
        along = unit(nodes[min(k + 1, len(nodes) - 1)] - nodes[max(0, k - 1)])
        across = unit(chest[:, 2] * (1 - 0.3 * s) + vec(0, 0, 0.3 * s))
        wide = half * (1.0 + 0.95 * s - 0.25 * s**6) * (1 + 0.10 * math.sin(2 * math.pi * (2 * w.phase - s) + 1))
        deep = (0.016 + 0.018 * s + (0.005 + 0.010 * gust * s) * math.sin(2 * math.pi * (2 * w.phase - 1.3 * s))) * size
        rings.append((node, across * wide, unit(cross(across, along)) * deep))
    colour = w.accent if not fur else mix(w.accent, paint("#5a4636"), 0.6)
    if w.role.top in ("kimono", "robe", "coat"):
        colour = tint(mix(w.accent, w.top, 0.75), 0.62)
    w.model.loft(rings, colour, rows=24, circle=FINE, folds=(0.10, 7, 0.8 * w.wave(1)))
    _collar(w, colour, fur)


def _collar(w: Wearer, colour: tuple[float, float, float], fur: bool) -> None:
    chest, size = w.bones.frame_chest, w.size
    thick = 0.032 if fur else 0.014
    ring = (w.bones.neck + chest @ vec(0.0, -0.022, 0) * size, chest @ vec(0, 0, 0.085) * size,
            chest @ vec(0.060, -0.03, 0) * size)
    points = np.vstack([ring[0] + ring[1] * math.cos(a) + ring[2] * math.sin(a)
        for a in np.linspace(0, 2 * math.pi, 17)])
    visible = w.model.front_arc(points[:-1], ring[0], slack=0.6)
    w.model.tube(visible, np.full(len(visible), thick * size), tint(colour, 0.8 if fur else 1.1),
                 depth=w.depth + (0.02 if w.front > 0 else 0.095) * size, rows=24)


def _scarf(w: Wearer) -> None:
    size, chest, neck = w.size, w.bones.frame_chest, w.bones.neck
    rows = ((-0.008, -0.030, 0.060, 0.056, -0.012), (0.006, 0.008, 0.050, 0.052, -0.008),
        (0.004, 0.030, 0.040, 0.042, -0.006))
    w.model.loft([(neck + chest @ vec(x, y, 0) * size, chest @ vec(0, 0, wide) * size,
        chest @ vec(deep, tilt, 0) * size)
                  for x, y, wide, deep, tilt in rows], w.accent, depth=w.head_depth + 0.007 * size, rows=7,
                 bulge=0.028 * size)
    strip = Strip(8, 0.034 * size, 0.75, w.lag_chest * 2.5, 0.16)
    nodes = hang(w, neck + chest @ vec(-0.052, -0.01, 0.02) * size, chest @ vec(-1.45, 0.2, 0.2), strip,
        w.model.axes[0])
    depth = w.head_depth + (0.027 if w.front < 0.15 else -0.077) * size
    for length, shade, lift in ((9, 0.95, 0.0), (6, 0.80, -0.018)):
        strand = [node + UP * lift * size * (i / 8) for i, node in enumerate(nodes[:length])]
        rings: list[Ring] = []
        for i, node in enumerate(strand):
            along = unit(strand[min(i + 1, length - 1)] - strand[max(0, i - 1)])
            twist = math.sin(2 * math.pi * w.phase - 0.7 * i) * 0.35
            wide = (0.017 + 0.016 * min(1.0, i / 3)) * size * (1 - 0.25 * abs(twist))
            rings.append((node, unit(cross(along, w.model.axes[2])) * wide,
                          w.model.axes[2] * 0.004 * size + along * 0.004 * size))
        over = depth + (0.0005 if length == 9 else 0.0)
        group = w.model.loft(rings, tint(w.accent, shade), depth=over, rows=22, bulge=0.022 * size)
        table = np.array([np.concatenate(ring) for ring in rings])
        w.model.tube(table[:, :3] + table[:, 3:6] * 0.35, np.linspace(0.001, 0.005, length) * size, tint(w.accent, 0.6),
                     depth=over + 0.0001, decal=True, group=group, opacity=0.55, rows=16)


def _pack(w: Wearer) -> None:
    k = 0.72 if w.has("pack_small") else 1.0
    size, chest = w.size, w.bones.frame_chest
    centre = w.bones.body(-0.115 * k, 0.01, 0)
    colour = paint("#a8483a") if k < 1 else tint(w.top, 0.82)
    w.model.loft([(centre + chest @ vec(0, 0.10 * k, 0) * size, chest[:, 2] * 0.09 * size * k,
        chest[:, 0] * 0.04 * size * k),
                  (centre, chest[:, 2] * 0.10 * size * k, chest[:, 0] * 0.05 * size * k),
                  (centre - chest @ vec(0, 0.11 * k, 0) * size, chest[:, 2] * 0.095 * size * k,
                  chest[:, 0] * 0.045 * size * k)],
                 colour, depth=w.depth + (0.066 if w.front < -0.1 else -0.072) * size, rows=6, bulge=0.04 * size)
    if k < 1:
        for side in (-1, 1):
            w.model.tube([w.bones.body(-0.02, 0.105, side * 0.06), w.bones.body(0.07, 0.05, side * 0.058),
                          w.bones.body(0.05, -0.05, side * 0.07)], [0.010 * size] * 3, tint(colour, 0.85),
                         depth=w.depth + 0.002, decal=True, group=w.torso, rows=8)


def _shawl(w: Wearer) -> None:
    """Knitted wool over neck and shoulders, fringed."""
    chest, size, wide = w.bones.frame_chest, w.size, w.shoulder_width
    rows = ((0.118, 0.045, 0.050), (0.104, wide / size * 0.72, 0.066), (0.070, wide / size + 0.042, 0.086),
        (0.0, wide / size + 0.056, 0.104), (-0.065, wide / size + 0.052, 0.110))
    rings = [(w.bones.body(-0.004, y, 0), chest[:, 2] * across * size, chest[:, 0] * deep * size) for y, across,
        deep in rows]
    w.model.loft(rings, w.accent, rows=20, circle=FINE, folds=(0.06, 7, 0.5 * w.wave(1)),
        tones=weave(w.accent, tint(w.accent, 0.6), "knit", 20, len(FINE)),
        nap=0.006 * size, lift=0.3)


def _feather_wings(w: Wearer) -> None:
    _wings(w, ((0.0, 0.0), (0.14, 0.20), (0.34, 0.34), (0.48, 0.30), (0.50, 0.05), (0.42, -0.22), (0.30, -0.42),
               (0.20, -0.36), (0.10, -0.22)), (0.80, 0.79, 0.74), 1.0)


def _bat_wings(w: Wearer) -> None:
    """Of skin between long fingers, as demons and gargoyles have."""
    _wings(w, ((0.0, 0.04), (0.16, 0.34), (0.30, 0.52), (0.46, 0.40), (0.60, 0.02), (0.48, -0.06), (0.46, -0.26),
               (0.34, -0.16), (0.28, -0.34), (0.18, -0.18), (0.08, -0.14)), tint(w.skin, 0.62), 1.0)


def _insect_wings(w: Wearer) -> None:
    _wings(w, ((0.0, 0.02), (0.18, 0.30), (0.42, 0.42), (0.50, 0.26), (0.30, 0.06), (0.34, -0.16), (0.22, -0.28),
        (0.06, -0.10)),
           (0.55, 0.78, 0.80), 0.55)


def _wings(w: Wearer, outline: tuple[tuple[float, float], ...], colour: tuple[float, float, float],
        opacity: float) -> None:
    beat = 0.45 + 0.30 * w.wave(2)
    for side in (-1, 1):
        back = w.bones.body(-0.07, 0.06, side * 0.03)
        points = [back + w.bones.frame_chest @ vec(-abs(x) * beat, y, side * x * (1.25 - 0.5 * beat)) * 0.78 * w.size
            for x,
            y in outline]
        depth = w.depth + (0.10 if w.front < -0.1 else -0.13) * w.size
        group = w.model.sheet(points, colour, depth=depth, curve=True, bulge=0.03 * w.size, opacity=opacity, shadow=0.3)
        for tip in points[2:-1]:
            w.model.tube([back * 0.7 + tip * 0.3, tip * 0.96 + back * 0.04], [0.002 * w.size, 0.007 * w.size],
                         tint(colour, 0.72), depth=depth + 0.0005, decal=True, group=group, opacity=0.6, rows=3)


def _ruff(w: Wearer) -> None:
    chest, size = w.bones.frame_chest, w.size
    w.model.loft([(w.bones.neck + chest @ vec(0, -0.03, 0) * size, chest[:, 2] * 0.10 * size,
        chest[:, 0] * 0.10 * size),
                  (w.bones.neck + chest @ vec(0, 0.0, 0) * size, chest[:, 2] * 0.055 * size,
                  chest[:, 0] * 0.055 * size)],
                 (0.8, 0.78, 0.74), depth=w.depth + 0.03 * size, rows=4)


def _tusks(w: Wearer) -> None:
    for side in (-1, 1):
        if w.front > -0.3:
            w.model.tube([w.at_head(0.82, -0.72, side * 0.3), w.at_head(1.0, -0.45, side * 0.36),
                w.at_head(0.98, -0.15, side * 0.34)],
                         [0.12 * w.skull, 0.09 * w.skull, 0.02 * w.skull], paint("#e2d6b8"),
                         depth=w.head_depth + 0.01 * w.size, rows=7)


OVER: dict[str, Callable[[Wearer], None]] = {
    "cape": _cape, "fur_cape": _cape, "scarf": _scarf, "pack": _pack, "pack_small": _pack, "shawl": _shawl,
    "feather_wings": _feather_wings, "bat_wings": _bat_wings,
    "insect_wings": _insect_wings, "ruff": _ruff, "tusks": _tusks,
    **ATTIRE,
}


def over(w: Wearer) -> None:
    for extra in w.role.extras:
        if extra in OVER:
            OVER[extra](w)
