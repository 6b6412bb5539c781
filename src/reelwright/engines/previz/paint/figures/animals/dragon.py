"""A dragon: serpent neck and tail, spines, membrane wings. Lengths in body lengths; flying or standing."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.birds import Bird, Wing
from reelwright.engines.previz.paint.figures.animals.wing import membrane, stroke
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, spline, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

LENGTH, STAND = 9.0, 0.30
WINGS = Bird("dragon", LENGTH, Wing(0.40, 0.60, 0.40, 0.0, -0.10), flap=(1.5, 36.0))
BODY = ((-0.36, 0.012, 0.022, 0.03), (-0.24, 0.008, 0.040, 0.036), (-0.08, 0.0, 0.068, 0.062),
    (0.08, -0.004, 0.080, 0.072),
        (0.20, 0.012, 0.064, 0.056), (0.27, 0.03, 0.043, 0.036))
BONE = "#e2d6b8"


@dataclass
class Drake:
    model: Model
    phase: float
    frame: Rows
    origin: Vec
    hide: Rgb
    belly: Rgb
    flying: bool

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.origin + self.frame @ vec(x, y, z) * LENGTH
        return out

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)


def model_dragon(view: View, phase: float, flying: bool, hide: Rgb, belly: Rgb, fire: bool = False) -> Model:
    model, w = Model(view), 2 * math.pi * phase
    bob = -0.035 * math.sin(w - 0.4) if flying else 0.004 * math.sin(w)
    d = Drake(model, phase, turn(-14 if flying else -20, 0, 0), vec(0, bob + (0 if flying else STAND), 0) * LENGTH,
        hide, belly, flying)
    depth = model.near(d.origin)
    across = d.frame @ vec(0, 0, 1)
    group = model.loft([(d.at(x, y), across * wide * LENGTH, d.frame @ vec(0, high, 0) * LENGTH) for x, y, high,
        wide in BODY], hide, depth=depth,
                       rows=18, bulge=0.08 * LENGTH)
    model.loft([(d.at(x + 0.02, y - high * 0.75), across * wide * LENGTH, d.frame @ vec(0, high * 0.62, 0) * LENGTH)
        for x, y, high, wide in BODY],
               belly, depth=depth + 0.002, rows=14, decal=True, group=group)
    for x in np.linspace(-0.2, 0.24, 12):  # belly plates
        model.tube([d.at(float(x), -0.075, 0.05), d.at(float(x) + 0.01, -0.03, 0.06)],
            [0.004 * LENGTH, 0.001 * LENGTH], tint(belly, 0.6), depth=depth + 0.003,
                   decal=True, group=group, rows=3)
    spine = _tail(d, depth, group)
    head, path = _neck(d, depth, group)
    _spines(d, depth, spine, path)
    _legs(d, depth, group)
    _head(d, head, depth, fire)
    for side in (-1.0, 1.0):
        shoulder = d.at(0.13, 0.04, side * 0.04)
        beat = stroke(model, WINGS, shoulder, side, phase if flying else 0.16 + 0.01 * math.sin(w), not flying,
            d.frame, depth)
        membrane(model, WINGS, beat, hide, mix(hide, paint("#8a3b2a"), 0.6))
    return model


def _tail(d: Drake, depth: float, group: int) -> list[tuple[Vec, float]]:
    path, count = [d.at(-0.20, 0.0)], 12
    for j in range(count):
        angle = 0.25 * d.wave(1, -0.5 * j) * (0.25 + j / count) + (0.12 if d.flying else 0.20)
        back = d.frame @ vec(-math.cos(angle), math.sin(angle) - 0.05, 0.12 * d.wave(1, -0.4 * j))
        point = path[-1] + back * 0.62 / count * LENGTH
        if not d.flying:
            point[1] = max(float(point[1]), (0.06 - 0.004 * j) * LENGTH)
        path.append(point)
    d.model.tube(path, np.linspace(0.062, 0.006, count + 1) * LENGTH, d.hide, depth=depth - 0.01, rows=36,
        bulge=0.05 * LENGTH, group=group, shadow=0.1)
    end, along = path[-1], unit(path[-1] - path[-3])
    d.model.sheet([end - along * 0.01 * LENGTH, end + (along * 0.02 + UP * 0.035) * LENGTH, end
        + along * 0.085 * LENGTH, end + (along * 0.02 - UP * 0.035) * LENGTH],
                  tint(d.hide, 0.6), depth=depth + 0.01, bulge=0.02 * LENGTH)
    return [(p, float(r)) for p, r in zip(path[1:10], np.linspace(0.030, 0.010, 9), strict=True)]


def _neck(d: Drake, depth: float, group: int) -> tuple[Vec, list[Vec]]:
    root, s = d.at(0.20, 0.035), 0.02 * d.wave(1)
    rise = 0.0 if d.flying else 0.06
    path = [d.at(0.16, 0.0), root + vec(0.09, 0.05 + s + rise * 0.5, 0) * LENGTH, root
        + vec(0.15, 0.16 + s + rise, 0) * LENGTH,
            root + vec(0.25, 0.20 + s * 0.3 + rise, 0) * LENGTH]
    centre = path[-1] + vec(0.02, 0.012, 0) * LENGTH
    d.model.tube([*path[:-1], centre], np.linspace(0.055, 0.040, 4) * LENGTH, d.hide, depth=depth + 0.009, rows=20,
        group=group, shadow=0, bulge=0.07 * LENGTH)
    d.model.tube([p - UP * 0.028 * LENGTH + vec(0.02, 0, 0.02) * LENGTH for p in [*path[:-1], centre]],
        np.linspace(0.03, 0.018, 4) * LENGTH, d.belly,
                 depth=depth + 0.0095, decal=True, group=group, rows=16, opacity=0.9)
    return centre, [*path[:-1], centre]


def _spines(d: Drake, depth: float, tail: list[tuple[Vec, float]], neck: list[Vec]) -> None:
    rows = [(d.at(x, 0.0) + d.frame @ vec(0, h, 0) * LENGTH, 0.034) for x,
        h in ((-0.18, 0.040), (-0.08, 0.052), (0.02, 0.062), (0.12, 0.055))] + tail
    curve = spline(np.array(neck), 20)
    rows += [(curve[int(q * 19)] + vec(-0.022, 0.036, 0) * LENGTH, 0.026) for q in np.linspace(0.1, 0.95, 6)]
    for at, high in rows:
        d.model.sheet([at - d.frame @ vec(0.020, 0, 0) * LENGTH, at + d.frame @ vec(-0.022, high * 1.1, 0) * LENGTH,
            at + d.frame @ vec(0.016, 0, 0) * LENGTH],
                      tint(d.hide, 0.55), depth=depth - 0.03, bulge=0.01 * LENGTH, shadow=0)


def _legs(d: Drake, depth: float, group: int) -> None:
    for side in (-1.0, 1.0):
        far = side * d.model.axes[2, 2] < 0
        skin = tint(d.hide, 0.75 if far else 1.0)
        for x, hind in ((-0.16, True), (0.12, False)):
            root = d.at(x, -0.05, side * 0.05)
            if d.flying:
                knee = root + d.frame @ vec(0.05, -0.085, 0) * LENGTH
                foot = knee + d.frame @ vec(-0.095, -0.085, 0) * LENGTH
            else:
                foot = vec(float(root[0]) / LENGTH + 0.02, 0.012, side * 0.07) * LENGTH
                knee = (root + foot) / 2 + vec(0.05 if hind else -0.05, 0.03, 0) * LENGTH
            over = depth + (-0.5 if far else 0.45)
            heel = foot + vec(-0.03, 0.05, 0) * LENGTH
            d.model.tube([root, knee, heel, foot], np.array([0.046 if hind else 0.036, 0.030, 0.016, 0.012]) * LENGTH,
                skin, depth=over, rows=12, shadow=0.3,
                         group=d.model.groups + 1 if far else group, blend=0.0 if far else 0.6)
            for q in (-0.02, 0.0, 0.02):
                d.model.tube([foot, foot + vec(0.034 + q * 0.2, -0.008 if not d.flying else -0.028, q) * LENGTH],
                    np.array([0.008, 0.001]) * LENGTH, paint(BONE),
                             depth=over + 0.01, rows=3)


def _head(d: Drake, centre: Vec, depth: float, fire: bool) -> None:
    m, over = d.model, depth + 0.01 * LENGTH + max(0.0, float(d.model.axes[2, 0])) * 0.2 * LENGTH
    x = unit(vec(1, -0.28, 0))
    y, z = unit(np.cross(vec(0, 0, 1), x)), vec(0, 0, 1)
    rows = ((-0.03, 0.0, 0.040, 0.044), (0.03, 0.006, 0.044, 0.046), (0.085, 0.0, 0.028, 0.026),
        (0.135, 0.0, 0.024, 0.026), (0.155, 0.0, 0.012, 0.012))
    m.loft([(centre + (x * a + y * b) * LENGTH, z * wide * LENGTH, y * high * LENGTH) for a, b, wide, high in rows],
        d.hide, depth=over, rows=16, bulge=0.04 * LENGTH)
    gape = 0.035 if fire else 0.010 + 0.006 * d.wave(1)
    m.tube([centre + (x * 0.02 - y * 0.030) * LENGTH, centre + (x * 0.08 - y * (0.032 + gape)) * LENGTH, centre
        + (x * 0.135 - y * (0.026 + gape * 1.6)) * LENGTH],
           np.array([0.018, 0.014, 0.008]) * LENGTH, tint(d.hide, 0.85), depth=over - 0.01, rows=8)
    for k in range(5):
        at = centre + (x * (0.085 + 0.014 * k) - y * 0.024) * LENGTH + z * 0.02 * LENGTH
        m.tube([at, at - y * 0.014 * LENGTH], np.array([0.004, 0.0008]) * LENGTH, paint(BONE), depth=over + 0.002,
            rows=2, shadow=0)
    for side in (-1.0, 1.0):
        root = centre + (x * -0.015 + y * 0.034 + z * side * 0.024) * LENGTH
        m.tube([root, root + (x * -0.05 + y * 0.025) * LENGTH, root
            + (x * -0.105 + y * 0.045 + z * side * 0.02) * LENGTH], np.array([0.014, 0.010, 0.001]) * LENGTH,
               paint(BONE), depth=over + 0.03 * side * float(m.axes[2, 2]), rows=9)
        fin = centre + (x * -0.03 - y * 0.005 + z * side * 0.035) * LENGTH
        m.sheet([fin, fin + (x * -0.07 + y * 0.03) * LENGTH, fin + (x * -0.05) * LENGTH, fin
            + (x * -0.06 - y * 0.03) * LENGTH, fin - y * 0.02 * LENGTH], tint(d.hide, 0.7),
                depth=over + 0.02 * side * float(m.axes[2, 2]), bulge=0.01 * LENGTH)
    eye = centre + (x * 0.048 + y * 0.018) * LENGTH + z * 0.035 * LENGTH * float(np.sign(m.axes[2, 2]) or 1.0)
    m.ball(eye, 0.010 * LENGTH, (1.0, 0.62, 0.05), depth=over + 0.05, glow=1.0, shadow=0)
    m.spot(eye, (0.0025 * LENGTH, 0.008 * LENGTH), (0.01, 0.005, 0.0), over + 0.06)
    if fire:
        _fire(d, centre + (x * 0.15 - y * 0.03) * LENGTH, x, over)


def _fire(d: Drake, mouth: Vec, along: Vec, depth: float) -> None:
    for layer, (colour, long, wide) in enumerate((((0.9, 0.14, 0.015), 1.0, 1.0), ((1.0, 0.42, 0.05), 0.84, 0.68),
            ((1.0, 0.8, 0.35), 0.6, 0.36))):
        path = [mouth]
        for k in range(1, 8):
            path.append(mouth + (along * 0.075 * k * long
                + UP * 0.012 * k * math.sin(2 * math.pi * (2 * d.phase) - 0.9 * k)) * LENGTH)
        d.model.tube(path, np.array([0.010, 0.024, 0.038, 0.052, 0.062, 0.060, 0.042, 0.004]) * wide * LENGTH, colour,
            depth=depth + 0.02 + 0.01 * layer, rows=28, glow=1.0,
                     shadow=0)
