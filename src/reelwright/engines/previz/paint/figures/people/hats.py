"""Hats, helmets and crowns. Lengths in skull radii."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.head import diving_mask
from reelwright.engines.previz.paint.figures.people.headwear import HEADWEAR
from reelwright.engines.previz.paint.figures.people.headwear_storied import STORIED
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

Rows5 = tuple[tuple[float, float, float, float, float], ...]  # forward, up, half depth, half width, tilt


def _turned(w: Wearer, rows: Rows5, colour: Rgb, lift: float, count: int, gloss: float = 0.0,
        bulge: float = 0.8) -> int:
    rings = [(w.at_head(x, y, 0), w.along_head(deep, tilt, 0), w.along_head(0, 0, wide)) for x, y, deep, wide,
        tilt in rows]
    own = float(np.mean([w.model.project(centre)[2] for centre, _, _ in rings]))  # of a bowed head it is the nearest
    return w.model.loft(rings, colour, depth=max(own, w.head_depth) + lift * w.size, rows=count, gloss=gloss,
        bulge=w.skull * bulge)


def _band(w: Wearer, y: float, reach: tuple[float, float], thick: float, colour: Rgb, lift: float) -> None:
    ring = (w.at_head(-0.06, y, 0), w.along_head(reach[0], 0.05, 0), w.along_head(0, 0, reach[1]))
    w.model.band(ring, thick * w.skull, colour, w.head_depth + lift * w.size, shadow=0.2)


def _wizard_hat(w: Wearer) -> None:
    _turned(w, ((-0.05, 0.50, 2.0, 1.9, 0.10), (-0.05, 0.58, 1.9, 1.8, 0.10)), w.top, 0.019, 2, bulge=0.3)
    bend = float((w.bones.frame_head.T @ w.lag_head)[0]) * 3 / w.skull - 0.25 * float(np.linalg.norm(w.air))
    _turned(w, ((-0.06, 0.56, 1.04, 0.96, 0.05), (-0.10, 1.2, 0.74, 0.68, 0.05), (-0.25, 1.95, 0.44, 0.40, 0.1),
                (-0.62 + bend, 2.6, 0.20, 0.18, 0.15), (-1.05 + bend * 1.5, 2.85, 0.05, 0.05, 0.1)), w.top, 0.020, 16,
            bulge=0.6)
    _band(w, 0.70, (1.0, 0.92), 0.11, w.accent, 0.021)


def _souwester(w: Wearer) -> None:
    _turned(w, ((-0.22, 0.44, 1.50, 1.28, -0.22), (-0.06, 0.66, 1.05, 0.98, -0.05)), tint(w.top, 0.92), 0.016, 5,
        bulge=0.4)
    _turned(w, ((-0.06, 0.50, 1.14, 1.06, 0.0), (-0.08, 0.86, 1.06, 0.99, 0.0), (-0.1, 1.18, 0.72, 0.66, 0.0),
                (-0.1, 1.34, 0.16, 0.14, 0.0)), w.top, 0.018, 11)


def _brimmed(brim: float, crown: float, colour: str) -> Callable[[Wearer], None]:
    def put_on(w: Wearer) -> None:
        felt = paint(colour) if colour else tint(w.top, 0.8)
        _turned(w, ((-0.02, 0.52, brim, brim * 0.92, 0.06), (-0.02, 0.60, brim * 0.94, brim * 0.86, 0.06)), felt,
            0.019, 2,
                bulge=0.25)
        _turned(w, ((-0.04, 0.55, 1.02, 0.95, 0.02), (-0.04, 0.8 + crown * 0.4, 0.92, 0.82, 0.0),
                    (-0.04, 0.8 + crown * 0.9, 0.78, 0.60, 0.04), (-0.04, 0.8 + crown, 0.5, 0.34, 0.0)), felt, 0.020,
                    10)
        _band(w, 0.68, (1.03, 0.96), 0.10, tint(felt, 0.5), 0.021)
    return put_on


def _flat_cap(w: Wearer) -> None:
    cloth = tint(w.top, 0.8)
    if w.front > -0.3:
        _turned(w, ((0.62, 0.56, 0.72, 0.66, -0.12), (0.55, 0.64, 0.6, 0.62, -0.1)), tint(cloth, 0.7), 0.020, 3,
            bulge=0.2)
    _turned(w, ((-0.04, 0.52, 1.06, 0.98, 0.0), (0.0, 0.86, 1.10, 1.0, -0.02), (0.02, 1.10, 0.72, 0.66, -0.04)), cloth,
            0.0195, 9)


def _hard_hat(w: Wearer) -> None:
    shell = paint("#e8c23a")
    _turned(w, ((0.10, 0.50, 1.30, 1.12, 0.0), (0.06, 0.58, 1.18, 1.08, 0.0)), shell, 0.019, 3, 0.4, bulge=0.2)
    _turned(w, ((-0.02, 0.52, 1.08, 1.02, 0.0), (-0.02, 0.92, 0.94, 0.88, 0.0), (-0.02, 1.24, 0.42, 0.40, 0.0)), shell,
            0.020, 9, 0.4)


def _toque(w: Wearer) -> None:
    linen = paint("#efece4")
    _turned(w, ((-0.04, 0.50, 1.02, 0.95, 0.0), (-0.04, 1.0, 1.0, 0.94, 0.0)), linen, 0.019, 3)
    _turned(w, ((-0.05, 1.0, 1.05, 1.0, 0.0), (-0.1, 1.5, 1.35, 1.25, 0.0), (-0.1, 1.85, 1.0, 0.95, 0.0)), linen,
        0.020, 9)


def _kabuto(w: Wearer) -> None:
    _turned(w, ((-0.40, -0.30, 1.25, 1.35, -0.35), (-0.12, 0.42, 1.02, 0.98, -0.1)), tint(w.top, 0.8),
            0.014 if w.front < 0.3 else -0.006, 5, 0.3, 0.5)
    _turned(w, ((-0.06, 0.46, 1.12, 1.05, -0.02), (-0.06, 0.85, 0.98, 0.92, 0.0), (-0.06, 1.22, 0.50, 0.46, 0.0),
                (-0.06, 1.30, 0.2, 0.2, 0.0)), paint("#343a48"), 0.018, 10, 0.7)
    for side in (-1, 1):
        w.model.tube([w.at_head(0.95, 0.72, side * 0.12), w.at_head(1.05, 1.25, side * 0.55),
            w.at_head(0.95, 1.85, side * 0.72)],
                     [0.10 * w.skull, 0.14 * w.skull, 0.02 * w.skull], w.accent,
                     depth=w.head_depth + (0.022 if w.front > -0.2 else 0.011) * w.size, rows=9, gloss=0.8, shadow=0.2)


def _helm(w: Wearer) -> None:
    r, slit = w.skull, (0.005, 0.005, 0.007)
    group = _turned(w, ((0.0, 1.20, 0.35, 0.30, 0), (0.0, 0.98, 0.82, 0.74, 0), (0.0, 0.5, 1.10, 0.98, 0),
                        (0.04, -0.1, 1.12, 0.98, 0), (0.12, -0.75, 0.92, 0.84, 0), (0.15, -1.0, 0.70, 0.74, 0)), w.top,
                    0.016, 16, 0.9, 0.9)
    if w.front > -0.5:
        w.model.tube([w.at_head(0.85, 0.16, -0.80), w.at_head(1.18, 0.14, 0), w.at_head(0.85, 0.16, 0.80)],
            [0.075 * r] * 3,
                     slit, depth=w.head_depth + 0.017 * w.size, decal=True, group=group, rows=12)
    if w.front > 0:
        for y in (-0.25, -0.42, -0.59):
            w.model.tube([w.at_head(1.1, y, -0.30), w.at_head(1.16, y, 0.30)], [0.03 * r] * 2, slit,
                         depth=w.head_depth + 0.017 * w.size, decal=True, group=group, rows=4)
    strip = Strip(6, 0.030 * w.size, 0.7, w.lag_head * 2.5, 0.12, 0.9)
    plume = hang(w, w.at_head(-0.05, 1.22, 0), w.along_head(-0.9, 2.4, 0) / r, strip, w.model.axes[0])
    w.model.tube(plume, np.array([0.12, 0.28, 0.34, 0.34, 0.28, 0.2, 0.03]) * r, w.accent,
                 depth=w.head_depth + 0.019 * w.size, rows=18, bulge=r * 0.3)


def _horned_helm(w: Wearer) -> None:
    _turned(w, ((-0.02, 0.36, 1.08, 1.0, 0.0), (-0.02, 0.8, 1.0, 0.92, 0.0), (-0.02, 1.22, 0.4, 0.36, 0.0)), w.accent,
            0.020, 9, 0.8)
    horns(w, 0.9, "#e2d6b8")


def horns(w: Wearer, rise: float = 1.0, colour: str = "#3a2c26") -> None:
    r = w.skull
    for side in (-1, 1):
        near = w.near(w.along_head(0, 0, side)) > 0
        w.model.tube([w.at_head(0.1, 0.7, side * 0.8), w.at_head(0.1, 0.95, side * 1.35),
            w.at_head(0.2, 1.5 * rise, side * 1.55),
                      w.at_head(0.3, 2.0 * rise, side * 1.25)], [0.24 * r, 0.20 * r, 0.13 * r, 0.02 * r], paint(colour),
                     depth=w.head_depth + (0.022 if near else -0.01) * w.size, rows=12, gloss=0.2, shadow=0.3)


def _bubble(w: Wearer) -> None:
    r = w.skull
    _turned(w, ((0, 1.55, 0.4, 0.4, 0), (0, 1.35, 0.95, 0.92, 0), (0, 0.75, 1.48, 1.44, 0), (0.02, 0.1, 1.60, 1.55, 0),
                (0.02, -0.6, 1.38, 1.36, 0), (0.0, -1.15, 0.9, 0.95, 0)), w.top, 0.016, 18, bulge=1.4)
    if w.front > -0.5:
        group = w.model.loft([(w.at_head(x, y, 0), w.along_head(deep, 0, 0), w.along_head(0, 0, wide)) for x, y, deep,
            wide in
                              ((1.0, 0.85, 0.35, 0.75), (0.98, 0.5, 0.62, 1.08), (0.95, 0.0, 0.72, 1.18),
                                  (0.95, -0.45, 0.5, 0.85))],
                             paint("#b8802a"), depth=w.head_depth + 0.018 * w.size + w.near(w.along_head(0.99, 0.2, 0)),
                             rows=10, bulge=r * 0.9, gloss=1.0,
                             shadow=0.25)
        w.model.tube([w.at_head(1.35, 0.66, 0.35), w.at_head(1.5, 0.40, 0.55), w.at_head(1.55, 0.05, 0.62)],
                     [0.04 * r, 0.10 * r, 0.02 * r], (1, 0.9, 0.62), depth=w.head_depth + 0.028 * w.size, decal=True,
                     group=group, opacity=0.7, rows=8)


def _mesh_mask(w: Wearer) -> None:
    """A fencer's: dark wire before the face, a white bib under the chin and a strap behind."""
    wire, white = paint("#2b2e35"), paint("#efeee8")
    _turned(w, ((0.10, 1.22, 0.45, 0.45, 0.1), (0.14, 0.95, 0.98, 0.90, 0.1), (0.20, 0.2, 1.22, 1.04, 0.0),
                (0.24, -0.6, 1.10, 0.94, 0.0)), wire, 0.016, 14, gloss=0.5, bulge=1.0)
    _turned(w, ((0.22, -0.52, 1.14, 0.99, 0.0), (0.18, -1.05, 0.86, 0.86, 0.0), (0.12, -1.45, 0.50, 0.62, 0.0)), white,
        0.017, 8)
    _band(w, 0.75, (1.12, 1.04), 0.12, white, 0.018)


def _robot_head(w: Wearer) -> None:
    r, depth, size = w.skull, w.head_depth, w.size
    shell = w.top if w.role.top == "steel" else w.skin  # its own, whatever it wears
    _turned(w, ((0, 1.15, 0.72, 0.72, 0), (0, 0.95, 0.98, 1.0, 0), (0, 0.0, 1.08, 1.12, 0), (0.02, -0.75, 1.0, 1.0, 0),
                (0.02, -0.95, 0.72, 0.72, 0)), shell, 0.016, 12, 0.8, 0.5)
    if w.front > -0.3:
        w.model.loft([(w.at_head(0.85, 0.45, 0), w.along_head(0.3, 0, 0), w.along_head(0, 0, 0.80)),
                      (w.at_head(0.88, -0.12, 0), w.along_head(0.3, 0, 0), w.along_head(0, 0, 0.82))],
                      (0.005, 0.009, 0.013),
                     depth=depth + 0.017 * size + w.near(w.along_head(0.865, 0.16, 0)), rows=2,
                     bulge=r * 0.2, gloss=0.5, shadow=0.2)
        for side in (-1, 1):
            w.model.ball(w.at_head(1.15, 0.16, side * 0.38), 0.17 * r, w.accent, shadow=0, glow=1,
                depth=depth + 0.019 * size + w.near(w.along_head(1.12, 0.16, side * 0.38)))
    w.model.tube([w.at_head(-0.2, 1.1, 0.5), w.at_head(-0.25, 1.75, 0.52)], [0.05 * r, 0.04 * r], tint(shell, 0.6),
                 depth=depth + w.near(w.along_head(-0.2, 1.4, 0.5)), rows=2)
    w.model.ball(w.at_head(-0.25, 1.8, 0.52), 0.12 * r, w.accent, glow=0.9, shadow=0,
                 depth=depth + w.near(w.along_head(-0.25, 1.8, 0.52)))


def _crown(w: Wearer) -> None:
    r, gold = w.skull, paint("#e0b040")
    _band(w, 0.78, (0.98, 0.92), 0.14, gold, 0.021)
    for k in range(9):
        a = 2 * math.pi * k / 9
        out, z = math.cos(a) * 0.96 - 0.06, math.sin(a) * 0.9
        if w.near(w.along_head(math.cos(a), 0, math.sin(a))) > -0.35 * r:
            w.model.tube([w.at_head(out, 0.85, z), w.at_head(out * 1.08, 1.3, z * 1.08)], [0.16 * r, 0.02 * r], gold,
                         depth=w.head_depth + 0.0215 * w.size, rows=3, gloss=0.9, shadow=0.2)


def _hood(w: Wearer) -> None:
    """A cowl: a soft point at the back, a thick rim about the face, a mantle on the shoulders."""
    cloth = tint(w.top, 0.9)
    rows: Rows5 = ((-0.72, 1.40, 0.10, 0.10, 0.1), (-0.48, 1.34, 0.50, 0.46, 0.1), (-0.30, 1.10, 0.98, 0.90, 0.1),
        (-0.36, 0.5, 0.98, 1.06, 0.1), (-0.48, -0.1, 0.84, 1.08, 0.05), (-0.52, -0.6, 0.72, 1.00, 0.0),
        (-0.40, -1.05, 0.78, 1.08, 0.0), (-0.14, -1.45, 1.12, 1.50, 0.0), (-0.06, -1.95, 1.22, 1.85, 0.0))
    w.model.loft([(w.at_head(x, y, 0), w.along_head(deep, tilt * deep, 0), w.along_head(0, 0, wide))
        for x, y, deep, wide, tilt in rows], cloth, rows=30)
    rim = [w.at_head(x, y, z) for x, y, z in ((0.62, 1.02, 0.0), (0.68, 0.88, 0.42), (0.58, 0.40, 0.92),
        (0.44, -0.30, 0.98), (0.40, -0.95, 0.72), (0.48, -1.32, 0.0), (0.40, -0.95, -0.72), (0.44, -0.30, -0.98),
        (0.58, 0.40, -0.92), (0.68, 0.88, -0.42), (0.62, 1.02, 0.0))]
    fur = w.has("fur_cape")
    w.model.tube(rim, np.full(len(rim), (0.26 if fur else 0.21) * w.skull), w.accent if fur else tint(cloth, 0.88),
        rows=40, nap=0.16 * w.skull if fur else 0.0, lift=0.5)


def _mask(w: Wearer) -> None:
    if w.front > -0.4:
        _turned(w, ((0.10, -0.10, 0.92, 0.80, 0), (0.24, -0.62, 0.72, 0.66, 0), (0.36, -1.0, 0.4, 0.42, 0)),
            tint(w.top, 1.1),
                0.009, 7)


def _headband(w: Wearer) -> None:
    _band(w, 0.50, (0.97, 0.86), 0.10, w.accent, 0.014)


def _halo(w: Wearer) -> None:
    ring = (w.at_head(-0.1, 1.75, 0), w.along_head(1.0, 0.1, 0), w.along_head(0, 0, 1.0))
    points = np.vstack([ring[0] + ring[1] * math.cos(a) + ring[2] * math.sin(a)
        for a in np.linspace(0, 2 * math.pi, 21)])
    w.model.tube(points, np.full(21, 0.09 * w.skull), (1.0, 0.78, 0.3), depth=w.head_depth + 0.03 * w.size, rows=40,
        glow=1,
                 shadow=0)


HATS: dict[str, Callable[[Wearer], None]] = {
    "wizard_hat": _wizard_hat, "souwester": _souwester, "kabuto": _kabuto, "helm": _helm, "horned_helm": _horned_helm,
    "bubble": _bubble, "mesh_mask": _mesh_mask,
    "robot_head": _robot_head, "crown": _crown, "hood": _hood, "mask": _mask, "headband": _headband,
    "flat_cap": _flat_cap, "hard_hat": _hard_hat, "toque": _toque, "straw_hat": _brimmed(1.9, 0.5, "#d8bc72"),
    "cowboy_hat": _brimmed(1.75, 0.75, "#6a4a30"), "fedora": _brimmed(1.5, 0.6, ""), "halo": _halo, "horns": horns,
    "diving_mask": diving_mask, **HEADWEAR, **STORIED,
}


def hats(w: Wearer) -> None:
    for extra in w.role.extras:
        if extra in HATS:
            HATS[extra](w)
