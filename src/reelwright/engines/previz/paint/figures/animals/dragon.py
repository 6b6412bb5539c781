"""A dragon: serpent neck and tail, spines, membrane wings. Lengths in body lengths; flying or standing."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.birds import Bird, Wing
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.animals.wing import membrane, stroke
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, cross, spline, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

LENGTH, STAND, LIE = 9.0, 0.30, 0.085
WINGS = Bird("dragon", LENGTH, Wing(0.40, 0.60, 0.40, 0.0, -0.10), flap=(1.5, 36.0))
BONE = "#e2d6b8"
_ROUND = ring(24)


@dataclass
class Drake:
    model: Model
    phase: float
    frame: Rows
    origin: Vec
    hide: Rgb
    belly: Rgb
    flying: bool
    asleep: bool = False

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.origin + self.frame @ vec(x, y, z) * LENGTH
        return out

    def wave(self, times: float = 1.0, offset: float = 0.0) -> float:
        return math.sin(2 * math.pi * times * self.phase + offset)


_HEADED = {"two-headed": 2, "double-headed": 2, "three-headed": 3, "four-headed": 4, "five-headed": 5,
    "seven-headed": 5, "nine-headed": 5, "many-headed": 5, "multi-headed": 5}
_HYDRA = 3
_NECKS = ((0.06, 0.17, 0.085), (0.17, -0.045, -0.075), (-0.03, 0.075, -0.11), (0.115, 0.085, 0.13))
"""Where the further heads are, from the first one: ahead, up, to its right, body lengths."""


def heads_of(cue: Cue) -> int:
    """How many heads a dragon or a hydra has by its words."""
    said = next((_HEADED[t] for t in cue.traits if t in _HEADED), 0)
    return said or (_HYDRA if cue.word.lower().endswith("hydra") else 1)


def model_dragon(view: View, phase: float, flying: bool, hide: Rgb, belly: Rgb, fire: bool = False,
        asleep: bool = False, heads: int = 1) -> Model:
    """asleep: it lies with its head on the ground, eyes shut. heads: 1..5, each on a neck of its own."""
    model, w = Model(view), 2 * math.pi * phase
    bob = -0.035 * math.sin(w - 0.4) if flying else 0.004 * math.sin(w)
    d = Drake(model, phase, turn(-14 if flying else -3 if asleep else -20, 0, 0), vec(0,
        bob + (0 if flying else LIE if asleep else STAND), 0)
        * LENGTH, hide, belly, flying, asleep)
    path, radii = _spine(d)
    _trunk(d, path, radii)
    _spines(d, path, radii)
    _legs(d)
    dragon_head(d, path[0], fire)
    for way in _NECKS[: heads - 1]:
        _further_neck(d, path, radii, way, fire)
    for side in (-1.0, 1.0):
        shoulder = d.at(0.13, 0.045, side * 0.045)
        beat = stroke(model, WINGS, shoulder, side, phase if flying else 0.16 + 0.01 * math.sin(w), not flying,
            d.frame, model.near(shoulder))
        membrane(model, WINGS, beat, hide, mix(hide, paint("#8a3b2a"), 0.6))
    return model


def _further_neck(d: Drake, path: list[Vec], radii: list[float], way: tuple[float, float, float], fire: bool) -> None:
    """One more neck from the same shoulders, with a head that moves at its own time."""
    sway = 0.02 * d.wave(1, 7.0 * way[2])
    top = path[0] + vec(way[0], way[1] + sway, way[2]) * LENGTH
    root = path[4]
    bow = vec(-0.05, 0.05 if way[1] > 0 else -0.01, 0.5 * way[2]) * LENGTH
    neck = [top, top * 0.66 + root * 0.34 + bow * 0.8, top * 0.30 + root * 0.70 + bow * 0.5, root]
    thick = [radii[0], radii[1], radii[2] * 1.05, radii[3]]
    _trunk(d, neck, thick, 44, False)
    _spines(d, neck, thick, 15)
    dragon_head(d, top, fire)


def _spine(d: Drake) -> tuple[list[Vec], list[float]]:
    """From the nape over neck, back and tail to its tip, m, and radii in body lengths."""
    root, s = d.at(0.20, 0.035), 0.02 * d.wave(1)
    rise = 0.0 if d.flying else 0.06
    look = 0.02 * d.wave(1, 0.6)
    neck = [root + vec(0.25, 0.20 + s * 0.3 + rise, look) * LENGTH, root + vec(0.16, 0.17 + s + rise,
        look * 0.6) * LENGTH,
            root + vec(0.09, 0.06 + s + rise * 0.5, 0) * LENGTH]
    if d.asleep:  # laid along the ground, a little to our side
        neck = [root + vec(0.29, -0.075 + 0.2 * s, 0.05) * LENGTH, root + vec(0.20, -0.030 + 0.2 * s, 0.05) * LENGTH,
            root + vec(0.10, 0.015, 0.02) * LENGTH]
    trunk = [d.at(x, y) for x, y in ((0.20, 0.0), (0.08, -0.006), (-0.06, 0.0), (-0.20, 0.008))]
    tail, count = [trunk[-1]], 11
    for j in range(count):
        angle = 0.25 * d.wave(1, -0.5 * j) * (0.25 + j / count) + (0.12 if d.flying else 0.20)
        back = d.frame @ vec(-math.cos(angle), math.sin(angle) - 0.05, 0.16 * d.wave(1, -0.4 * j))
        point = tail[-1] + back * 0.62 / count * LENGTH
        if not d.flying:
            point[1] = max(float(point[1]), (0.055 - 0.0042 * j) * LENGTH)
        tail.append(point)
    radii = [0.034, 0.036, 0.048, 0.070, 0.084, 0.076, 0.062, *np.linspace(0.054, 0.004, count)]
    return [*neck, *trunk, *tail[1:]], [float(r) for r in radii]


def _trunk(d: Drake, path: list[Vec], radii: list[float], rows: int = 90, tail: bool = True) -> None:
    """One scaled hide from nape to tail; belly plates below. tail: whether it ends in one."""
    curve = spline(np.c_[np.array(path), np.array(radii)], rows)
    rings = []
    for k in range(rows):
        along = unit(curve[min(k + 1, rows - 1), :3] - curve[max(k - 1, 0), :3])
        across = unit(cross(along, vec(0, 1, 0)) if abs(along[1]) < 0.97 else vec(0, 0, 1))
        rings.append((curve[k, :3], across * curve[k, 3] * 0.86 * LENGTH,
            unit(cross(across, along)) * curve[k, 3] * LENGTH))
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, len(_ROUND), endpoint=False)[None]
    rise = np.sin(angle)
    scale = (u * 46 + 0.5 * (np.floor(angle / (2 * math.pi) * len(_ROUND)) % 2)) % 1.0
    tone = np.array(d.hide) * (0.72 + 0.42 * scale)[..., None] * (1 - 0.28 * np.clip(rise, 0, 1))[..., None]
    plates = np.array(d.belly) * (0.62 + 0.45 * ((u * 60 + 0 * angle) % 1.0))[..., None]
    under = np.clip((-0.42 - rise) / 0.10, 0, 1)[..., None]
    d.model.loft(rings, d.hide, rows=rows, circle=_ROUND, tones=np.clip(tone + (plates - tone) * under, 0, 1),
        gloss=0.30)
    if not tail:
        return
    end, along = path[-1], unit(path[-1] - path[-3])
    d.model.sheet([end - along * 0.02 * LENGTH, end + (along * 0.02 + UP * 0.035) * LENGTH,
        end + along * 0.085 * LENGTH,
        end + (along * 0.02 - UP * 0.035) * LENGTH], tint(d.hide, 0.6), bulge=0.02 * LENGTH)


def _spines(d: Drake, path: list[Vec], radii: list[float], count: int = 34) -> None:
    """A crest from nape to tail."""
    curve = spline(np.c_[np.array(path), np.array(radii)], count)
    for k in range(1, count - 1):
        along = unit(curve[k + 1, :3] - curve[k - 1, :3])
        across = unit(cross(along, vec(0, 1, 0)) if abs(along[1]) < 0.97 else vec(0, 0, 1))
        up = unit(cross(across, along))
        at = curve[k, :3] + up * curve[k, 3] * 0.92 * LENGTH
        high = (0.012 + 0.42 * curve[k, 3]) * LENGTH
        d.model.tube([at, at + up * high * 0.6 + along * high * 0.35, at + up * high + along * high * 0.9],
            np.array([0.30, 0.20, 0.02]) * high,
            tint(d.hide, 0.50), rows=5)


def _legs(d: Drake) -> None:
    for side in (-1.0, 1.0):
        for x, hind in ((-0.16, True), (0.12, False)):
            root = d.at(x, -0.03, side * 0.055)
            if d.asleep:
                foot = vec(float(root[0]) / LENGTH + (0.10 if not hind else 0.06), 0.012, side * 0.085) * LENGTH
                knee = root + vec(0.07 if hind else -0.03, 0.02, side * 0.03) * LENGTH
            elif d.flying:
                knee = root + d.frame @ vec(0.05, -0.085, 0) * LENGTH
                foot = knee + d.frame @ vec(-0.095, -0.085, 0) * LENGTH
            else:
                foot = vec(float(root[0]) / LENGTH + 0.02, 0.012, side * 0.075) * LENGTH
                knee = (root + foot) / 2 + vec(0.05 if hind else -0.05, 0.03, 0) * LENGTH
            heel = foot + vec(-0.03, 0.05, 0) * LENGTH
            d.model.tube([root, (root + knee) / 2, knee, heel, foot], np.array([0.058, 0.056, 0.032, 0.018,
                0.015]) * (1.0 if hind else 0.86) * LENGTH,
                d.hide, rows=16, gloss=0.3)
            for q in (-0.022, 0.0, 0.022):
                toe = foot + vec(0.030, -0.003, q) * LENGTH
                d.model.tube([foot, toe], np.array([0.012, 0.009]) * LENGTH, d.hide, rows=3)
                d.model.tube([toe, toe + vec(0.022, -0.008 if not d.flying else -0.028, q * 0.3) * LENGTH],
                    np.array([0.008, 0.001]) * LENGTH, paint(BONE), rows=3)


def dragon_head(d: Drake, centre: Vec, fire: bool) -> None:
    """Skull, jaws, horns and eyes at a place, m."""
    m = d.model
    x = unit(vec(1, -0.04, 0.12)) if d.asleep else unit(vec(1, -0.28 + (0.10 if fire else 0.0), 0.12 * d.wave(1, 0.6)))
    z = unit(cross(x, vec(0, 1, 0)))
    y = unit(cross(z, x))
    at = lambda a, b, c=0.0: centre + (x * a + y * b + z * c) * LENGTH  # noqa: E731
    rows = ((0.160, -0.004, 0.010, 0.012), (0.145, 0.002, 0.020, 0.024), (0.085, 0.006, 0.026, 0.028),
        (0.045, 0.014, 0.040, 0.042), (0.0, 0.008, 0.044, 0.046), (-0.04, 0.0, 0.034, 0.036))
    u = np.linspace(0, 1, 24)[:, None]
    angle = np.linspace(0, 2 * math.pi, len(_ROUND), endpoint=False)[None]
    scale = (u * 14 + 0.5 * (np.floor(angle / (2 * math.pi) * len(_ROUND)) % 2)) % 1.0
    m.loft([(at(a, b), z * wide * LENGTH, y * high * LENGTH) for a, b, high, wide in rows], d.hide, rows=24,
        circle=_ROUND, gloss=0.35,
        tones=np.clip(np.array(d.hide) * (0.78 + 0.36 * scale)[..., None], 0, 1))
    gape = 0.55 if fire else 0.02 if d.asleep else 0.14 + 0.05 * d.wave(1)
    c, s = math.cos(gape), math.sin(gape)
    jaw_x, jaw_y = x * c - y * s, y * c + x * s
    hinge = at(0.005, -0.026)
    m.loft([(hinge + (jaw_x * a + jaw_y * b) * LENGTH, z * wide * LENGTH, jaw_y * high * LENGTH) for a, b, high, wide in
        ((0.0, 0.0, 0.020, 0.036), (0.07, -0.004, 0.014, 0.026), (0.128, 0.0, 0.010, 0.018),
            (0.142, 0.002, 0.004, 0.008))], tint(d.hide, 0.9), rows=12, circle=_ROUND)
    m.tube([hinge + jaw_x * 0.03 * LENGTH + jaw_y * 0.010 * LENGTH,
        hinge + jaw_x * 0.115 * LENGTH + jaw_y * 0.008 * LENGTH], np.array([0.018, 0.010]) * LENGTH,
        (0.42, 0.05, 0.05), rows=5)
    for k in range(6):
        for side in (-1.0, 1.0):
            top = at(0.072 + 0.014 * k, -0.016, side * (0.026 - 0.001 * k))
            m.tube([top, top - y * 0.016 * LENGTH], np.array([0.004, 0.0006]) * LENGTH, paint(BONE), rows=2)
            low = hinge + (jaw_x * (0.07 + 0.012 * k) + jaw_y * 0.008 + z * side * (0.022 - 0.001 * k)) * LENGTH
            m.tube([low, low + jaw_y * 0.014 * LENGTH], np.array([0.0035, 0.0006]) * LENGTH, paint(BONE), rows=2)
    for side in (-1.0, 1.0):
        root = at(-0.015, 0.036, side * 0.026)
        m.tube([root, root + (x * -0.05 + y * 0.025) * LENGTH,
            root + (x * -0.105 + y * 0.045 + z * side * 0.02) * LENGTH], np.array([0.014, 0.010, 0.001]) * LENGTH,
            paint(BONE), rows=10, gloss=0.3)
        for k in range(3):
            fin = at(-0.01 - 0.012 * k, -0.004 - 0.012 * k, side * 0.040)
            m.tube([fin, fin + (x * -0.06 + y * (0.020 - 0.022 * k) + z * side * 0.03) * LENGTH],
                np.array([0.010, 0.001]) * LENGTH, tint(d.hide, 0.65), rows=4)
        out = unit(z * side + x * 0.35 + y * 0.1)
        eye_at, r = at(0.046, 0.030, side * 0.034), 0.011 * LENGTH
        eye = m.ball(eye_at, r, (1.0, 0.62, 0.05), glow=0.7, gloss=0.8)
        m.spot(eye_at + out * r, (0.0028 * LENGTH * max(0.3, float(m.project(out)[2])), 0.009 * LENGTH),
            (0.01, 0.005, 0.0), 900.0, decal=True, group=eye)
        if d.asleep:
            m.ball(eye_at + out * 0.2 * r, r * 1.12, tint(d.hide, 0.75))
        m.tube([at(0.074, 0.036, side * 0.030), at(0.040, 0.048, side * 0.036), at(0.0, 0.046, side * 0.036)],
            np.array([0.006, 0.011, 0.007]) * LENGTH, tint(d.hide, 0.75), rows=7)
        m.ball(at(0.150, 0.010, side * 0.012), 0.005 * LENGTH, (0.02, 0.015, 0.012))
