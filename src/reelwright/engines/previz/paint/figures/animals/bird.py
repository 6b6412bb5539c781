"""A bird, flying, gliding or perched; origin at its middle in flight, between the feet when perched."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.wing import feathered, membrane, stroke
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

BODY = ((-0.36, 0.012, 0.022, 0.03), (-0.24, 0.008, 0.062, 0.058), (-0.08, 0.0, 0.105, 0.095),
    (0.08, -0.004, 0.122, 0.108),
        (0.20, 0.012, 0.098, 0.085), (0.27, 0.03, 0.065, 0.055))
"""Along, centre, half height, half width; body lengths."""
PERCHED_PITCH = {"disc": -58.0, "upright": -74.0, "long": -26.0}
PITCH = {"flap": -8.0, "glide": -6.0, "perch": -34.0}


@dataclass
class Pose:
    """A bird at one instant."""

    model: Model
    bird: Bird
    mode: str  # flap, glide, perch
    phase: float
    frame: Rows
    origin: Vec
    bob: float
    group: int = 0

    def __post_init__(self) -> None:
        self.size = self.bird.length
        self.depth = self.model.near(self.origin)
        self.top, self.under, self.tip = paint(self.bird.top), paint(self.bird.under), paint(self.bird.tip)
        self.head_tone: Rgb = paint(self.bird.head_colour) if self.bird.head_colour else self.top
        self.gloss = 0.85 if self.has("metal") else 0.0
        self.glow = 0.35 if self.has("glow") else 0.0
        self.perched = self.mode == "perch"

    def has(self, extra: str) -> bool:
        return extra in self.bird.extras

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.origin + self.frame @ vec(x, y, z) * self.size
        return out


def model_bird(bird: Bird, mode: str, phase: float, view: View) -> Model:
    model = Model(view)
    perched, w = mode == "perch", 2 * math.pi * phase
    pitch = PITCH[mode]
    if perched:
        pitch = next((p for extra, p in PERCHED_PITCH.items() if extra in bird.extras), pitch)
    bob = 0.0 if perched else -0.035 * math.sin(w - 0.4) if mode == "flap" else 0.006 * math.sin(w)
    stand = bird.legs[0] + (0.30 if "upright" in bird.extras else 0.13) if perched else 0.0
    frame = turn(pitch + (2.0 * math.sin(w) if perched else 0.0), 0, 22 if mode == "glide" else 0)
    p = Pose(model, bird, mode, phase, frame, vec(0, stand + bob, 0) * bird.length, bob)
    _body(p)
    _tail(p)
    _head(p)
    if perched:
        for side in (-1.0, 1.0):
            _folded(p, side)
        return model
    for side in (-1.0, 1.0):
        shoulder = p.at(0.13, 0.055 * min(bird.girth, 1.1), side * 0.06 * bird.girth)
        beat = stroke(model, bird, shoulder, side, phase, mode == "glide", frame, p.depth)
        if p.has("membrane"):
            membrane(model, bird, beat, p.top, mix(p.under, p.top, 0.3))
        else:
            feathered(model, bird, beat)
    if bird.legs[1] > 0:
        _trailing_legs(p)
    return model


def _body(p: Pose) -> None:
    girth, across = p.bird.girth, p.frame @ vec(0, 0, 1)
    lift = p.frame @ vec(0, 1, 0)
    rows = [(x, y, high * (girth if i > 0 else 1), wide * (girth if i > 0 else 1)) for i,
        (x, y, high, wide) in enumerate(BODY)]
    p.group = p.model.loft([(p.at(x, y), across * wide * p.size, lift * high * p.size) for x, y, high, wide in rows],
        p.top,
                           depth=p.depth, rows=18, bulge=0.12 * girth * p.size, gloss=p.gloss, glow=p.glow)
    p.model.loft([(p.at(x + 0.02, y - high * 0.75), across * wide * p.size, lift * high * 0.62 * p.size) for x, y,
        high, wide in rows],
                 p.under, depth=p.depth + 0.0002 * p.size, rows=14, decal=True, group=p.group)


def _tail(p: Pose) -> None:
    long, half, shape = p.bird.tail
    root = p.at(-0.30, 0.015)
    lift = 0.0 if p.perched else 0.10 * math.sin(2 * math.pi * p.phase - 0.5)
    back, across = p.frame @ vec(-1, 0.05 - lift, 0), p.frame @ vec(0, 0, 1)
    tips = []
    for f in np.linspace(-1, 1, 5):
        reach = long * (1.0 - 0.10 * f * f if shape == 0 else 0.55 + 0.6 * abs(f))
        tips.append(root + (back * reach + across * f * half * 1.25 + UP * 0.02 * f * f) * p.size)
    outline = [root - across * 0.03]
    for i, tip in enumerate(tips):
        if i:
            middle = (tips[i - 1] + tip) / 2
            outline.append(middle + (root - middle) * 0.07)
        outline.append(tip)
    p.model.sheet([*outline, root + across * 0.03], mix(p.top, p.tip, 0.4), depth=p.depth - 0.002 * p.size,
        bulge=0.03 * p.size, shadow=0.2,
                  gloss=p.gloss, glow=p.glow)
    edge = [root + UP * 0.028 * p.size, root + (back * long * 0.9 + UP * 0.012) * p.size, root + back * long * p.size,
            root + (back * long * 0.96 - UP * 0.014) * p.size, root - UP * 0.022 * p.size]
    p.model.sheet(edge, mix(p.top, p.tip, 0.3), depth=p.depth - 0.001 * p.size, bulge=0.02 * p.size, shadow=0.2,
        gloss=p.gloss, glow=p.glow)


def _neck_path(p: Pose) -> list[Vec]:
    base, size = p.at(0.20, 0.035), p.size
    long, up, _ = p.bird.neck
    if p.has("long"):
        k = long / 0.34
        curve = ((0.06, 0.10), (-0.01, 0.24), (0.05, 0.36)) if p.perched else ((0.10, 0.00), (0.20, 0.03), (0.30, 0.05))
        if not p.perched and p.bird.name == "heron":
            curve = ((0.06, -0.05), (0.12, 0.03), (0.05, 0.09))
        return [base, *(base + vec(x, y, 0) * k * size for x, y in curve)]
    angle = math.radians(up + (35 if p.perched else 0) + (30 if p.has("upright") and p.perched else 0))
    along = vec(math.cos(angle), math.sin(angle), 0)
    return [p.at(0.14, 0.02), base + along * long * 0.6 * size, base + along * long * size]


def _head(p: Pose) -> None:
    size, model, axes = p.size, p.model, p.model.axes
    radius = p.bird.head[0]
    path = _neck_path(p)
    nod = 0.0 if not p.perched else 0.006 * math.sin(4 * math.pi * p.phase)
    centre = path[-1] + vec(0.02 + nod, 0.012 - (0.0 if p.perched else p.bob * 0.6), 0) * size
    start, end = (0.05, 0.026) if p.has("long") else (0.085 * p.bird.girth, max(p.bird.neck[2], radius * 0.8))
    model.tube([*path[:-1], centre], np.linspace(start, end, len(path)) * size, p.head_tone, depth=p.depth
        + 0.001 * size, rows=20,
               group=p.group, shadow=0, bulge=0.07 * size, gloss=p.gloss, glow=p.glow)
    depth = p.depth + 0.01 * size + max(0.0, float(axes[2, 0])) * 0.2 * size
    group = model.ball(centre, radius * size, p.head_tone, depth=depth, bulge=radius * size, shadow=0.1, gloss=p.gloss,
        glow=p.glow)
    _bill(p, centre, depth)
    if p.has("crest"):
        model.tube([centre + vec(0, radius * 0.5, 0) * size, centre + vec(-radius * 1.2, radius * 0.8, 0) * size,
                    centre + vec(-radius * 3.0, radius * 0.4, 0) * size], np.array([0.022, 0.018, 0.002]) * size,
                   paint("#2a303a") if not p.glow else p.tip, depth=depth + 0.001 * size, rows=8, glow=p.glow)
    if p.has("comb"):
        for k in range(4):
            model.ball(centre + vec(radius * (0.5 - 0.4 * k), radius * 1.05, 0) * size, radius * 0.34 * size,
                (0.62, 0.04, 0.03),
                       depth=depth - 0.001, shadow=0)
    if p.has("ears") or p.has("tufts"):
        for side in (-1, 1):
            model.tube([centre + vec(0.1, 0.75, side * 0.5) * radius * size, centre
                + vec(0.05, 1.6, side * 0.78) * radius * size],
                       np.array([0.30, 0.02]) * radius * size, tint(p.head_tone, 0.8), depth=depth + 0.001 * size,
                       rows=4)
    if p.has("disc"):
        _owl_face(p, centre, depth, group)
    else:
        seen = 1.0 if axes[2, 2] >= 0 else -1.0
        eye = centre + vec(0.35, 0.22, seen * 0.75) * radius * size
        model.ball(eye, radius * 0.17 * size, (0.003, 0.002, 0.003), depth=depth + 0.003 * size, decal=True,
            group=group)
        model.ball(eye + UP * radius * 0.06 * size, radius * 0.05 * size, (0.9, 0.9, 0.9), depth=depth + 0.004 * size,
            decal=True, group=group)


def _bill(p: Pose, centre: Vec, depth: float) -> None:
    radius, bill, thick = p.bird.head
    size = p.size
    along = unit(vec(1, -0.5 if p.has("disc") else -0.10, 0))
    base = centre + along * radius * 0.75 * size
    end = base + along * (bill + radius * 0.2) * size
    if p.has("hook"):
        path = [base + UP * 0.005 * size, base + along * bill * 0.75 * size + UP * 0.004 * size,
            end - UP * 0.018 * size,
                end - UP * 0.040 * size - along * 0.01 * size]
        radii = np.array([thick * 1.1, thick * 0.85, thick * 0.45, 0.002]) * size
    else:
        path = [base, base * 0.45 + end * 0.55 + UP * 0.004 * size, end - UP * thick * 0.2 * size]
        radii = np.array([thick * 1.1, thick * 0.75, 0.002]) * size
    p.model.tube(path, radii, paint(p.bird.bill), depth=depth + (0.006 if p.has("disc") else 0.002) * size, rows=9,
        shadow=0.2, gloss=p.gloss)


def _owl_face(p: Pose, centre: Vec, depth: float, group: int) -> None:
    r = p.bird.head[0] * p.size
    for side in (-1, 1):
        seen = float(p.model.project(vec(0.75, 0, side * 0.66))[2])
        if seen <= 0.05:
            continue
        at, wide = centre + vec(0.66, 0.10, side * 0.48) * r, 0.25 + 0.75 * seen
        for k, (x, y, colour, glow) in enumerate(((0.52, 0.56, paint("#ecdcbc"), 0.0),
                (0.27, 0.28, paint("#f0a62c"), 0.4),
                                                  (0.15, 0.16, (0.003, 0.002, 0.002), 0.0))):
            p.model.spot(at, (wide * x * r, y * r), colour, depth + (0.003 + 0.001 * k) * p.size, decal=True,
                group=group, glow=glow)


def _folded(p: Pose, side: float) -> None:
    """A folded wing and a leg."""
    size, girth, axes = p.size, p.bird.girth, p.model.axes
    far = side * axes[2, 2] < -0.05 and abs(axes[2, 0]) < 0.7
    depth = p.depth + ((-0.05 if far else 0.05) if axes[2, 0] < 0.6 else 0.03) * size
    shoulder, tip = p.at(0.17, 0.045, side * 0.075 * girth), p.at(-0.42 - p.bird.wing.outer * 0.12, 0.0, side * 0.03)
    if p.has("upright"):
        tip = p.at(-0.20, -0.04, side * 0.13)
    shape = [shoulder, p.at(-0.05, 0.05, side * 0.105 * girth), p.at(-0.25, 0.045, side * 0.08), tip,
             p.at(-0.22, -0.02 * girth, side * 0.085), p.at(-0.02, -0.060 * girth, side * 0.105 * girth),
             p.at(0.13, -0.045 * girth, side * 0.095 * girth)]
    group = p.model.sheet(shape, p.top, curve=True, depth=depth, bulge=0.045 * size, shadow=0.4, gloss=p.gloss)
    for share in np.linspace(0.25, 0.8, 5):
        at = p.at(0.02 - 0.3 * share, -0.050 * girth + 0.04 * share, side * 0.1)
        p.model.tube([at + p.frame @ vec(0.10, 0.035, 0) * size, at, at - p.frame @ vec(0.06, -0.012, 0) * size],
                     np.array([0.002, 0.006, 0.002]) * size, tint(p.top, 0.55), depth=depth + 0.0005 * size,
                     decal=True, group=group,
                     opacity=0.7, rows=6)
    p.model.sheet([p.at(-0.20, 0.045, side * 0.085), tip, p.at(-0.24, -0.01 * girth, side * 0.085)], p.tip,
        depth=depth + 0.0006 * size,
                  decal=True, group=group, opacity=0.8)
    hip = p.at(-0.06, -0.085 * girth, side * 0.045) if not p.has("upright") else p.at(-0.24, -0.05, side * 0.06)
    foot = vec(0.01 if p.has("long") else 0.03, 0.012, side * 0.045) * size
    bill = paint(p.bird.bill)
    p.model.tube([hip, hip * 0.6 + foot * 0.4 + vec(-0.012, 0, 0) * size], np.array([0.045, 0.020]) * size * girth,
        p.under,
                 depth=p.depth + (-0.002 if far else 0.018) * size, rows=4)
    p.model.tube([hip * 0.6 + foot * 0.4, hip * 0.3 + foot * 0.7 + vec(-0.02, 0, 0) * size, foot],
        np.array([0.012, 0.009, 0.009]) * size, bill,
                 depth=p.depth - 0.003 * size, rows=7)
    for z in (-0.03, 0.0, 0.03):
        p.model.tube([foot, foot + vec(0.055, -0.010, z) * size], np.array([0.008, 0.004]) * size, bill,
            depth=p.depth - 0.0029 * size, rows=2)


def _trailing_legs(p: Pose) -> None:
    long, w = p.bird.legs[0] * p.size, 2 * math.pi * p.phase
    for side in (-1, 1):
        root = p.at(-0.22, -0.04, side * 0.02)
        p.model.tube([root, root + vec(-long * 0.5, 0.02 * math.sin(w) * p.size, 0), root
            + vec(-long, 0.03 * math.sin(w - 0.5) * p.size, 0)],
                     np.array([0.012, 0.008, 0.007]) * p.size, paint(p.bird.bill), depth=p.depth - 0.004 * p.size,
                     rows=7)
