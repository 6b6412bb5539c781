"""Heads of birds: eyes on both sides, two mandibles, crests, combs, an owl's disc. Lengths in head radii."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.animals.bird_pose import Pose
from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.mouthful import Bite, put
from reelwright.engines.previz.paint.figures.animals.outfit import dress
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, cross, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_OF_OWLS = 0.45
"""Unit of what an owl has in its bill, radii of its broad head."""
_BOWED = 46.0
"""Degrees that the head of a bird looks down that eats, drinks or works at the ground."""
_DARK: Rgb = (0.004, 0.003, 0.003)


class Skull:
    """A head's place and axes: ahead, up, to its right."""

    def __init__(self, p: Pose, centre: Vec, axes: Rows) -> None:
        self.centre, self.axes = centre, axes
        self.r = p.bird.head[0] * p.size

    def at(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = self.centre + self.axes @ vec(x, y, z) * self.r
        return out

    def way(self, x: float, y: float, z: float = 0.0) -> Vec:
        out: Vec = unit(self.axes @ vec(x, y, z))
        return out


def bird_head(p: Pose, path: list[Vec]) -> None:
    """Neck along `path`, then everything on the head."""
    radius = p.bird.head[0]
    start, end = (0.052, 0.026) if p.has("long") else (0.100 * p.bird.girth, max(p.bird.neck[2], radius * 0.85))
    if p.has("runner"):
        start, end = 0.06, 0.030
    tone = p.head_tone
    radii = np.linspace(start, end, len(path)) * p.size
    front = p.under if p.has("bib") else tone
    p.model.tube(path, radii, front, rows=18, nap=p.nap * 0.8, lift=0.15, gloss=p.gloss, glow=p.glow)
    idle = p.mode in ("perch", "swim")
    nod = 0.012 * p.wave(2) if p.mode == "walk" else 0.0
    yaw = 38.0 * max(-1.0, min(1.0, 2.2 * p.wave(1, 0.7))) if idle else 0.0
    if p.has("disc"):
        viewer = p.model.axes[2]
        yaw = yaw * 0.35 + max(-70.0, min(70.0, 0.75 * math.degrees(math.atan2(-float(viewer[2]), float(viewer[0])))))
    pitch = 10.0 if p.mode == "hover" else 4.0 * p.wave(1, 2.0) if idle else 0.0
    pitch, yaw = pitch + _BOWED * p.bow, yaw * (1 - p.bow)
    s = Skull(p, path[-1] + vec(0.012 + nod, 0.014, 0) * p.size, turn(pitch, yaw, 0))
    front_x = -0.10 if p.has("disc") else 0.22
    p.model.tube([s.at(front_x, -0.02), s.at(-0.28, 0.0)], [s.r * 0.97, s.r * 0.94], tone, rows=6, nap=p.nap * 0.6,
        lift=0.12, gloss=p.gloss, glow=p.glow)
    if p.has("disc"):
        _owl(p, s)
    else:
        for side in (-1.0, 1.0):
            _eye(p, s, s.at(0.40, 0.24, side * 0.80), s.way(0.30, 0.12, side), 0.24)
            if p.has("cheeks"):
                p.model.ball(s.at(0.30, -0.32, side * 0.72), s.r * 0.34, paint("#e8e2d6"))
        _bill(p, s)
    _ornaments(p, s)
    if p.thing and not p.strikes:
        long = p.bird.head[1] / p.bird.head[0]
        tip = s.at(0.72 + 0.75 * long, -0.16)
        put(Bite(p.model, tip, s.axes[:, 0], s.axes[:, 1], s.axes[:, 2], (_OF_OWLS if p.has("disc") else 0.75) * s.r,
            float(tip[1])), p.thing)
    if p.wears:
        _dressed(p, s, path)


def _dressed(p: Pose, s: Skull, path: list[Vec]) -> None:
    """Hats, glasses and what is tied round the neck."""
    owl = p.has("disc")
    eyes = tuple((s.at(0.76, 0.06, side * 0.40), s.way(0.92, 0.02, side * 0.36)) if owl
        else (s.at(0.44, 0.24, side * 0.80), s.way(0.55, 0.10, side)) for side in (-1.0, 1.0))
    axes = (s.axes[:, 0], s.axes[:, 1], s.axes[:, 2])
    along = unit(path[-1] - path[0])
    throat = max(1.02 * s.r, 0.062 * p.size) if not p.has("long") else 0.040 * p.size
    neck = path[-1] - along * 0.95 * s.r
    dress(Bust(p.model, s.centre, s.r, axes, eyes, s.r * 0.26 * p.bird.eyes, neck, along, throat, p.frame[:, 0]),
        p.wears)


def _eye(p: Pose, s: Skull, at: Vec, out: Vec, size: float) -> None:
    r = s.r * size * p.bird.eyes
    skin = tint(p.head_tone, 0.7)
    p.model.ball(at - out * r * 0.35, r * 1.22, skin)
    iris = paint(p.bird.iris) if p.bird.iris else _DARK
    eye = p.model.ball(at, r, iris, gloss=0.9)
    seen = max(0.25, float(p.model.project(out)[2]))
    p.model.spot(at + out * r * 0.7, (r * 0.58 * seen, r * 0.58), _DARK, 9.0, decal=True, group=eye)
    p.model.spot(at + out * r * 0.5 + p.model.screen(-r * 0.25, r * 0.32), (r * 0.26, r * 0.26), (0.95, 0.95, 0.95),
        9.1, decal=True, group=eye, glow=0.3)
    resting = p.mode in ("perch", "swim", "walk")
    shut = max(0.0, 1 - abs(p.phase - 0.35) / 0.04) if resting else 0.0
    p.model.ball(at + s.way(0, 1, 0) * r * (1.05 - 0.9 * shut) - out * r * (0.22 - 0.3 * shut), r * 1.05, skin)


def _bill(p: Pose, s: Skull) -> None:
    radius, long, thick = p.bird.head
    k = 1 / radius  # the table is in body lengths
    long, thick = long * k, thick * k
    colour, upper = paint(p.bird.bill), 0.0
    gape = 0.10 + 0.10 * max(0.0, p.wave(3)) if p.mode == "perch" and p.has("singer") else 0.02
    if p.has("hook"):
        path = [s.at(0.70, 0.10), s.at(0.85 + long * 0.6, 0.14), s.at(0.88 + long, -0.10),
            s.at(0.84 + long, -0.42 - 0.2 * thick)]
        radii = np.array([thick * 1.15, thick * 0.95, thick * 0.55, 0.03])
        lower = [s.at(0.70, -0.14), s.at(0.80 + long * 0.55, -0.16 - gape)]
    elif p.has("toucan"):
        path = [s.at(0.6, 0.15), s.at(0.9 + long * 0.5, 0.34), s.at(0.85 + long * 0.9, 0.10), s.at(0.85 + long, -0.25)]
        radii = np.array([thick, thick * 1.15, thick * 0.8, 0.05])
        lower = [s.at(0.6, -0.25), s.at(0.8 + long * 0.8, -0.30 - gape)]
        upper = 1.0
    elif p.has("flat"):
        path = [s.at(0.70, 0.05), s.at(0.85 + long * 0.5, -0.10), s.at(0.80 + long, -0.16)]
        radii = np.array([thick * 1.1, thick * 0.85, thick * 0.9])
        lower = [s.at(0.70, -0.20), s.at(0.78 + long * 0.92, -0.26 - gape)]
    elif p.has("decurved"):
        path = [s.at(0.70, 0.04), s.at(0.85 + long * 0.42, 0.06), s.at(0.80 + long * 0.80, -0.24 * long * 0.5),
            s.at(0.80 + long, -0.25 * long)]
        radii = np.array([thick * 1.1, thick * 0.8, thick * 0.5, 0.03])
        lower = [s.at(0.70, -0.10), s.at(0.82 + long * 0.5, -0.06 - gape)]
    else:
        path = [s.at(0.70, 0.06), s.at(0.85 + long * 0.5, 0.05), s.at(0.80 + long, -0.06)]
        radii = np.array([thick * 1.1, thick * 0.72, 0.025])
        lower = [s.at(0.70, -0.12), s.at(0.80 + long * 0.88, -0.10 - gape)]
    p.model.tube(path, radii * s.r, colour, rows=12, gloss=max(p.gloss, 0.35))
    p.model.tube(lower, np.array([thick * 0.75, thick * 0.28 if len(lower) == 2 else 0.02]) * s.r, tint(colour, 0.8),
        rows=6, gloss=0.2)
    if upper:
        p.model.tube(path[-2:], np.array([thick * 0.82, 0.06]) * s.r, _DARK, rows=5, gloss=0.4)
    if p.has("pouch"):
        p.model.tube([s.at(0.6, -0.4), s.at(0.8 + long * 0.5, -0.62), s.at(0.8 + long * 0.9, -0.2)],
            np.array([0.4, 0.45, 0.06]) * s.r, mix(colour, (0.8, 0.5, 0.2), 0.3), rows=9)


def _owl(p: Pose, s: Skull) -> None:
    pale = paint("#e6d6b6") if p.bird.top != "#eceae4" else paint("#f2f0ea")
    for side in (-1.0, 1.0):
        centre, out = s.at(0.66, 0.06, side * 0.40), s.way(0.92, 0.02, side * 0.36)
        across = unit(cross(out, UP))
        up = unit(cross(across, out))
        p.model.loft([(centre - out * 0.16 * s.r, across * 0.58 * s.r, up * 0.64 * s.r),
            (centre + out * 0.20 * s.r, across * 0.50 * s.r, up * 0.56 * s.r),
            (centre + out * 0.18 * s.r, across * 0.26 * s.r, up * 0.30 * s.r)], pale, rows=8, nap=0.12 * s.r, lift=0.5)
        _eye(p, s, centre + out * 0.10 * s.r, out, 0.30)
        p.model.tube([s.at(0.90, 0.20, side * 0.10), s.at(0.86, 0.62, side * 0.42), s.at(0.62, 0.86, side * 0.80)],
            np.array([0.08, 0.13, 0.05]) * s.r,
            tint(p.top, 0.75), rows=8, nap=0.1 * s.r)
    p.model.tube([s.at(0.92, 0.02), s.at(1.12, -0.12), s.at(1.06, -0.42)], np.array([0.16, 0.14, 0.02]) * s.r,
        paint(p.bird.bill), rows=8, gloss=0.4)


def _ornaments(p: Pose, s: Skull) -> None:
    r = s.r
    if p.has("crest"):
        for z in (-0.12, 0.0, 0.12):
            p.model.tube([s.at(-0.1, 0.6, z), s.at(-1.2, 0.8, z), s.at(-2.6, 0.5 + 0.2 * p.wave(1), z * 2)],
                np.array([0.24, 0.18, 0.03]) * r,
                paint("#2a303a") if not p.glow else p.tip, rows=10, glow=p.glow)
    if p.has("crown"):  # a peacock's
        for k in range(5):
            tip = s.at(-0.3 + 0.16 * (k - 2), 1.9, 0.2 * (k - 2))
            p.model.tube([s.at(-0.1, 0.8), tip], np.array([0.03, 0.03]) * r, p.head_tone, rows=3)
            p.model.ball(tip, 0.13 * r, p.head_tone, gloss=0.4)
    if p.has("comb"):
        for k in range(5):
            p.model.ball(s.at(0.62 - 0.36 * k, 1.02 + 0.14 * math.sin(math.pi * k / 4)),
                r * (0.26 + 0.08 * math.sin(math.pi * k / 4)), (0.62, 0.04, 0.03))
        for side in (-0.16, 0.16):
            p.model.tube([s.at(0.78, -0.3, side), s.at(0.80, -0.85 + 0.06 * p.wave(2), side)],
                np.array([0.16, 0.20]) * r, (0.62, 0.04, 0.03), rows=5)
    if p.has("redcap"):
        p.model.ball(s.at(0.05, 0.45), 0.72 * r, paint("#b8342a"))
    if p.has("ears") or p.has("tufts"):
        for side in (-1, 1):
            wide = 0.40 if p.has("ears") else 0.24
            p.model.tube([s.at(0.05, 0.65, side * 0.5), s.at(0.0, 1.30, side * 0.70), s.at(-0.05, 1.75, side * 0.80)],
                np.array([wide, wide * 0.7, 0.03]) * r,
                tint(p.head_tone, 0.8), rows=8, nap=p.nap * 0.5)
    if p.has("gorget"):
        p.model.tube([s.at(0.35, -0.45), s.at(0.05, -1.0)], np.array([0.62, 0.75]) * r, paint("#b8305a"), rows=6,
            gloss=0.9, nap=p.nap * 0.4, lift=0.1)
    if p.has("tufted"):
        for z in (-0.10, 0.0, 0.10):
            p.model.tube([s.at(0.25, 0.75, z), s.at(-0.35, 1.55, z), s.at(-0.95, 1.85, z * 1.5)],
                np.array([0.36, 0.26, 0.03]) * r, p.head_tone, rows=8, nap=p.nap * 0.5, lift=0.2)
    if p.has("plumes"):
        for k in range(5):
            p.model.tube([s.at(0.25 - 0.12 * k, 0.85, 0), s.at(0.05 - 0.30 * k, 1.5, 0.03 * k),
                s.at(-0.35 - 0.36 * k, 2.15 - 0.12 * k, 0.05 * k)], np.array([0.14, 0.13, 0.03]) * r, paint("#e8c840"),
                rows=8)
    if p.has("masked"):
        p.model.tube([s.at(0.72, 0.15, -0.35), s.at(0.90, -0.05, 0), s.at(0.72, 0.15, 0.35)],
            np.array([0.30, 0.40, 0.30]) * r, (0.012, 0.010, 0.010), rows=8, nap=p.nap * 0.3, lift=0.1)
    if p.has("cheekskin"):
        for side in (-1.0, 1.0):
            p.model.ball(s.at(0.42, 0.02, side * 0.60), r * 0.46, paint("#f0ece4"))
            _eye(p, s, s.at(0.52, 0.24, side * 0.86), s.way(0.30, 0.12, side), 0.22)
    if p.has("wattle"):
        for side in (-0.10, 0.10):
            p.model.tube([s.at(0.75, 0.10, side), s.at(0.95, -0.55, side), s.at(0.70, -1.35 + 0.08 * p.wave(2), side)],
                np.array([0.20, 0.26, 0.12]) * r, paint("#b8281f"), rows=8)
    if p.has("collar"):
        p.model.tube([s.at(-0.4, -1.5, -0.9), s.at(0.5, -1.7, 0.0), s.at(-0.4, -1.5, 0.9)],
            np.array([0.55, 0.60, 0.55]) * r, paint("#e4dcd0"), rows=9, nap=p.nap, lift=0.5)
