"""What people of today have on their heads: caps, scarves, helmets, glasses. Lengths in skull radii."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.rig import cross, unit
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

Rows4 = tuple[tuple[float, float, float, float], ...]  # forward, up, half depth, half width

DOME: Rows4 = ((-0.08, 0.46, 1.08, 0.98), (-0.10, 0.72, 1.04, 0.95), (-0.12, 1.02, 0.82, 0.75),
    (-0.13, 1.22, 0.45, 0.42), (-0.13, 1.27, 0.12, 0.12))


_LIGHT = 0.5
"""Linear RGB over which a veil is a bride's."""


def shape(w: Wearer, rows: Rows4, colour: Rgb, count: int = 14, gloss: float = 0.0, nap: float = 0.0) -> int:
    return w.model.loft([(w.at_head(x, y, 0), w.along_head(deep, 0, 0), w.along_head(0, 0, wide))
        for x, y, deep, wide in rows], colour, rows=count, gloss=gloss, nap=nap * w.skull, lift=0.3)


def peak(w: Wearer, colour: Rgb, long: float = 0.75, drop: float = 0.16) -> None:
    w.model.loft([(w.at_head(0.70, 0.46, 0), w.along_head(0, 0, 0.78), w.along_head(0.05, 0.05, 0)),
        (w.at_head(0.70 + 0.6 * long, 0.46 - 0.4 * drop, 0), w.along_head(0, 0, 0.72), w.along_head(0.03, 0.03, 0)),
        (w.at_head(0.70 + long, 0.46 - drop, 0), w.along_head(0, 0, 0.40), w.along_head(0.02, 0.02, 0))], colour,
        rows=9)


def _cap(w: Wearer) -> None:
    cloth = w.accent
    shape(w, DOME, cloth)
    peak(w, tint(cloth, 0.85))
    w.model.ball(w.at_head(-0.13, 1.27, 0), 0.09 * w.skull, tint(cloth, 0.8))


def _peaked_cap(w: Wearer) -> None:
    cloth = tint(w.top, 0.85)
    shape(w, ((-0.06, 0.44, 1.05, 0.96), (-0.05, 0.70, 1.05, 0.96)), (0.012, 0.012, 0.014), 5)
    shape(w, ((-0.04, 0.68, 1.08, 1.0), (0.02, 0.95, 1.32, 1.26), (0.02, 1.06, 1.25, 1.18), (0.0, 1.12, 0.7, 0.7),
        (0.0, 1.14, 0.2, 0.2)), cloth)
    peak(w, (0.012, 0.012, 0.014), 0.55, 0.22)
    w.model.ball(w.at_head(1.06, 0.76, 0), 0.15 * w.skull, paint("#d8b048"), gloss=0.9)


def _beanie(w: Wearer) -> None:
    wool = w.accent
    shape(w, (*DOME[:2], (-0.14, 1.1, 0.9, 0.82), (-0.18, 1.38, 0.5, 0.46), (-0.2, 1.46, 0.14, 0.14)), wool, nap=0.05)
    shape(w, ((-0.07, 0.40, 1.12, 1.02), (-0.08, 0.55, 1.15, 1.04), (-0.08, 0.70, 1.12, 1.02)), tint(wool, 0.82), 6,
        nap=0.05)
    w.model.ball(w.at_head(-0.2, 1.55, 0), 0.24 * w.skull, tint(wool, 1.25), nap=0.12 * w.skull, lift=1.0)


def _beret(w: Wearer) -> None:
    shape(w, ((-0.08, 0.56, 1.02, 0.94), (-0.12, 0.72, 1.20, 1.14), (-0.22, 0.95, 1.26, 1.20), (-0.28, 1.12, 0.9,
        0.86),
        (-0.3, 1.16, 0.2, 0.2)), w.accent)


def _top_hat(w: Wearer) -> None:
    felt = paint("#1c1c22")
    shape(w, ((-0.04, 0.54, 1.55, 1.40), (-0.04, 0.60, 1.52, 1.36)), felt, 3, 0.3)
    shape(w, ((-0.05, 0.58, 1.0, 0.93), (-0.05, 1.3, 0.96, 0.90), (-0.05, 1.95, 1.06, 0.98), (-0.05, 2.0, 0.9, 0.85),
        (-0.05, 2.01, 0.1, 0.1)), felt, 14, 0.35)
    shape(w, ((-0.05, 0.60, 1.03, 0.96), (-0.05, 0.80, 1.02, 0.95)), w.accent, 3)


def _turban(w: Wearer) -> None:
    for k in range(6):
        tilt = 0.22 if k % 2 else -0.22
        y, r = 0.62 + 0.13 * k, 1.10 - 0.035 * k * k
        ring = [w.at_head(-0.08 + r * math.cos(a), y + tilt * math.cos(a - 0.8), 0.93 * r * math.sin(a))
            for a in np.linspace(0, 2 * math.pi, 21)]
        w.model.tube(ring, [0.22 * w.skull] * 21, tint(w.accent, 0.94 + 0.05 * (k % 3)), rows=40)
    w.model.ball(w.at_head(-0.05, 1.15, 0), 0.62 * w.skull, w.accent)


def _rain_hood(w: Wearer) -> None:
    _headscarf(w, w.top)


def _headscarf(w: Wearer, cloth: Rgb | None = None) -> None:
    """A scarf round head and neck, or a hood of the coat's cloth, that leaves the face free."""
    cloth = cloth or w.accent
    shape(w, ((-0.42, -1.0, 0.62, 0.86), (-0.36, -0.5, 0.80, 0.98), (-0.30, 0.1, 0.92, 1.02), (-0.20, 0.55, 1.05, 1.0),
        (-0.10, 0.72, 1.02, 0.96), (-0.12, 1.05, 0.84, 0.76), (-0.13, 1.24, 0.42, 0.40)), cloth, 22)
    for side in (-1, 1):
        w.model.tube([w.at_head(0.66, 0.80, side * 0.30), w.at_head(0.42, 0.42, side * 0.86),
            w.at_head(0.34, -0.4, side * 0.86), w.at_head(0.42, -1.08, side * 0.45), w.at_head(0.40, -1.25, 0.0)],
            [0.18 * w.skull, 0.22 * w.skull, 0.22 * w.skull, 0.24 * w.skull, 0.22 * w.skull], cloth, rows=16)
    shape(w, ((0.0, -1.75, 1.2, 1.5), (0.02, -1.4, 0.95, 1.1), (0.0, -1.1, 0.72, 0.82)), tint(cloth, 0.93), 8)


def _bandana(w: Wearer) -> None:
    shape(w, ((-0.06, 0.46, 1.06, 0.97), (-0.10, 0.75, 1.04, 0.95), (-0.12, 1.02, 0.84, 0.76), (-0.13, 1.2, 0.42,
        0.40)),
        w.accent, 12)
    for k, drop in enumerate((0.0, 0.35)):
        strip = Strip(3, 0.32 * w.skull, 0.8, w.lag_head, 0.15, 0.6, 0.2 * k)
        nodes = hang(w, w.at_head(-1.05, 0.42 - 0.1 * drop, 0.06 * k), w.along_head(-0.9, -0.4,
            0.3 - 0.6 * k) / w.skull,
            strip, w.model.axes[0])
        w.model.tube(nodes, [0.13 * w.skull, 0.17 * w.skull, 0.12 * w.skull, 0.02 * w.skull], tint(w.accent, 0.9),
            rows=9)


def _fire_helmet(w: Wearer) -> None:
    red = paint("#b8281c")
    shape(w, ((-0.30, 0.42, 1.62, 1.28), (-0.14, 0.52, 1.36, 1.16)), tint(red, 0.85), 3, 0.4)
    shape(w, ((-0.05, 0.5, 1.12, 1.05), (-0.05, 0.95, 0.98, 0.92), (-0.05, 1.28, 0.45, 0.42), (-0.05, 1.34, 0.1, 0.1)),
        red, 12, 0.5)
    w.model.loft([(w.at_head(0.98, 0.62, 0), w.along_head(0, 0, 0.34), w.along_head(0.06, 0, 0)),
        (w.at_head(0.95, 1.0, 0), w.along_head(0, 0, 0.36), w.along_head(0.06, 0, 0)),
        (w.at_head(0.82, 1.22, 0), w.along_head(0, 0, 0.12), w.along_head(0.06, 0, 0))], paint("#e2b93c"), rows=6,
        gloss=0.7)


def _pirate_hat(w: Wearer) -> None:
    felt = paint("#241c1a")
    shape(w, DOME, felt)
    ring = []
    for a in np.linspace(0, 2 * math.pi, 25):
        lift = 0.55 + 0.75 * abs(math.sin(1.5 * a + math.pi / 2)) ** 1.5
        ring.append(w.at_head(-0.08 + 1.25 * math.cos(a), lift, 1.2 * math.sin(a)))
    w.model.tube(ring, [0.16 * w.skull] * 25, felt, rows=60)
    w.model.tube(ring, [0.05 * w.skull] * 25, paint("#d8b048"), rows=60)
    w.model.ball(w.at_head(1.2, 0.92, 0), 0.2 * w.skull, paint("#efe9dc"))


def _santa_hat(w: Wearer) -> None:
    red, fur = paint("#b8201c"), paint("#f2efe8")
    shape(w, ((-0.06, 0.5, 1.04, 0.96), (-0.12, 1.0, 0.85, 0.78), (-0.3, 1.5, 0.5, 0.46), (-0.7, 1.75, 0.26, 0.24),
        (-1.1, 1.5, 0.1, 0.1)), red)
    shape(w, ((-0.06, 0.42, 1.1, 1.02), (-0.06, 0.56, 1.16, 1.07), (-0.06, 0.70, 1.1, 1.02)), fur, 6, nap=0.14)
    w.model.ball(w.at_head(-1.2, 1.35, 0), 0.26 * w.skull, fur, nap=0.14 * w.skull, lift=0.9)


def _tiara(w: Wearer) -> None:
    gold = paint("#e0c060")
    for k in range(-4, 5):
        a = 0.28 * k
        high = 0.42 - 0.06 * abs(k)
        at = (-0.06 + 0.98 * math.cos(a), 0.92 * math.sin(a))
        w.model.tube([w.at_head(at[0], 0.78, at[1]), w.at_head(at[0] * 0.97, 0.82 + high, at[1] * 0.97)],
            [0.07 * w.skull, 0.025 * w.skull], gold, rows=3, gloss=0.9)
        w.model.ball(w.at_head(at[0] * 0.97, 0.86 + high, at[1] * 0.97), 0.065 * w.skull, paint("#f2f6ff"), gloss=1.0)
    arc = [w.at_head(-0.06 + 0.99 * math.cos(a), 0.80, 0.93 * math.sin(a)) for a in np.linspace(-1.5, 1.5, 13)]
    w.model.tube(arc, [0.07 * w.skull] * 13, gold, rows=24, gloss=0.9)


def _veil(w: Wearer) -> None:
    """A veil from the crown down the back; a light one is a bride's, with flowers."""
    white = w.accent
    for k in range(7):
        share = (k - 3) / 3
        strip = Strip(7, 0.052 * w.size, 0.7, w.lag_head * 1.6, 0.08, 0.5, 0.1 * share)
        nodes = hang(w, w.at_head(-0.25, 1.12 - 0.3 * abs(share), share * 0.75),
            w.along_head(-1.0 + 0.3 * abs(share), -0.2, share * 0.7) / w.skull, strip, w.model.axes[0])
        w.model.tube(nodes, np.interp(np.linspace(0, 1, 8), [0, 0.3, 1], [0.34, 0.46, 0.62]) * w.skull, white, rows=18,
            opacity=0.75)
    for k in range(7 if min(white) > _LIGHT else 0):
        a = -1.2 + 0.4 * k
        w.model.ball(w.at_head(-0.05 + 0.9 * math.cos(a), 0.94, 0.85 * math.sin(a)), 0.14 * w.skull,
            paint(("#f6f3ec", "#f2d8dc")[k % 2]))


def _wimple(w: Wearer) -> None:
    """A nun's: white about the face, black over the back."""
    white, black = paint("#efece4"), paint("#1e1e24")
    for side in (-1, 1):
        w.model.tube([w.at_head(0.62, 0.74, side * 0.3), w.at_head(0.40, 0.36, side * 0.86),
            w.at_head(0.34, -0.4, side * 0.84), w.at_head(0.40, -1.05, side * 0.4)], [0.2 * w.skull] * 4, white,
                rows=14)
    shape(w, ((0.05, -1.9, 1.15, 1.35), (0.05, -1.4, 0.95, 1.0), (0.02, -1.05, 0.75, 0.8)), white, 8)
    shape(w, ((-0.75, -2.6, 0.7, 1.5), (-0.55, -1.6, 0.75, 1.3), (-0.40, -0.4, 0.86, 1.10), (-0.26, 0.5, 1.04, 1.06),
        (-0.16, 0.85, 0.98, 0.96), (-0.14, 1.2, 0.6, 0.6), (-0.14, 1.3, 0.15, 0.15)), black, 22)


def _paper_bag(w: Wearer) -> None:
    paper = paint("#b8905c")
    shape(w, ((0.0, -1.2, 1.12, 1.05), (0.0, -0.2, 1.18, 1.08), (0.0, 0.9, 1.15, 1.05), (0.0, 1.45, 1.0, 0.92),
        (0.0, 1.5, 0.1, 0.1)), paper, 16)
    _mask_face(w, 1.18, (0.02, 0.015, 0.012))


def _pumpkin_head(w: Wearer) -> None:
    orange = paint("#d9701c")
    circle = np.array([(math.cos(a) * (1 + 0.07 * math.cos(9 * a)), math.sin(a) * (1 + 0.07 * math.cos(9 * a)))
        for a in np.linspace(0, 2 * math.pi, 72, endpoint=False)])
    w.model.loft([(w.at_head(0, y, 0), w.along_head(r, 0, 0), w.along_head(0, 0, r)) for y, r in ((-1.15, 0.3),
        (-1.05, 0.9), (-0.5, 1.4), (0.1, 1.5), (0.7, 1.36), (1.1, 0.85), (1.15, 0.2))], orange, rows=24, circle=circle,
        gloss=0.25)
    w.model.tube([w.at_head(0, 1.1, 0), w.at_head(-0.1, 1.5, 0.1)], [0.2 * w.skull, 0.14 * w.skull], paint("#4a6a2c"),
        rows=5)
    _mask_face(w, 1.5, (1.0, 0.62, 0.12), 0.8)


def _mask_face(w: Wearer, out: float, ink: Rgb, glow: float = 0.0) -> None:
    """Triangle eyes and a jagged mouth cut into a mask."""
    if w.front < -0.3:
        return
    for side in (-1, 1):
        x = out * 0.90
        w.model.face([w.at_head(x, 0.48, side * 0.46), w.at_head(x + 0.08, 0.08, side * 0.22),
            w.at_head(x - 0.10, 0.08, side * 0.70)], ink, glow=glow)
    teeth = [(-0.7, -0.36), (-0.42, -0.56), (-0.25, -0.44), (0.0, -0.62), (0.25, -0.44), (0.42, -0.56), (0.7, -0.36),
        (0.45, -0.82), (0.0, -0.95), (-0.45, -0.82)]
    w.model.face([w.at_head(math.sqrt(max(0.1, (out * 1.02) ** 2 - z * z)), y, z) for z, y in teeth], ink, glow=glow)


def _nurse_cap(w: Wearer) -> None:
    white = paint("#f2f0ea")
    w.model.loft([(w.at_head(0.30, 0.98, 0), w.along_head(0, 0, 0.62), w.along_head(0.30, -0.12, 0)),
        (w.at_head(0.22, 1.42, 0), w.along_head(0, 0, 0.78), w.along_head(0.26, -0.1, 0))], white, rows=5)
    for a, b in (((-0.14, 1.22), (0.14, 1.22)), ((0.0, 1.10), (0.0, 1.34))):
        w.model.tube([w.at_head(0.52, a[1], a[0]), w.at_head(0.52, b[1], b[0])], [0.045 * w.skull] * 2,
            paint("#c82a24"),
            rows=2)


def _bike_helmet(w: Wearer) -> None:
    shape(w, ((-0.06, 0.50, 1.14, 1.02), (-0.10, 0.80, 1.14, 1.0), (-0.16, 1.12, 0.9, 0.8), (-0.2, 1.32, 0.5, 0.42),
        (-0.2, 1.36, 0.1, 0.1)), w.accent, 12, 0.5)
    for z in (-0.45, 0.0, 0.45):
        w.model.tube([w.at_head(0.92, 0.85, z), w.at_head(0.4, 1.28, z * 0.9), w.at_head(-0.5, 1.30, z * 0.8)],
            [0.07 * w.skull] * 3, (0.015, 0.015, 0.018), rows=8)
    for side in (-1, 1):
        w.model.tube([w.at_head(0.1, 0.5, side * 0.96), w.at_head(0.2, -0.4, side * 0.86), w.at_head(0.3, -1.02,
            side * 0.3)], [0.04 * w.skull] * 3, paint("#26262a"), rows=8)


def _rims(w: Wearer, colour: Rgb, thick: float, lens: Rgb | None) -> None:
    r = w.skull
    for side in (-1, 1):
        centre = (0.96, 0.02, side * 0.36)
        ring = [w.at_head(centre[0] - 0.10 * abs(math.cos(a)) * (0.5 + 0.5 * math.cos(a) * side),
            centre[1] + 0.22 * math.sin(a), centre[2] + 0.26 * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 21)]
        if lens is not None:
            w.model.face(ring[:-1], lens, gloss=1.0)
        w.model.tube(ring, [thick * r] * 21, colour, rows=40, gloss=0.5)
        w.model.tube([w.at_head(0.86, 0.08, side * 0.62), w.at_head(0.40, 0.06, side * 0.90),
            w.at_head(-0.10, 0.04, side * 0.92)], [thick * r] * 3, colour, rows=8)
    w.model.tube([w.at_head(0.98, 0.06, -0.12), w.at_head(1.02, 0.09, 0), w.at_head(0.98, 0.06, 0.12)], [thick * r] * 3,
        colour, rows=5)


def _glasses(w: Wearer) -> None:
    _rims(w, paint("#2a2420"), 0.035, None)


def _sunglasses(w: Wearer) -> None:
    _rims(w, paint("#17161a"), 0.050, (0.008, 0.008, 0.011))


def _goggles(w: Wearer) -> None:
    """A visor over both eyes: of virtual worlds, of snow, of welders."""
    w.model.loft([(w.at_head(0.80, y, 0), w.along_head(0.36 * k, 0, 0), w.along_head(0, 0, 0.82 * k))
        for y, k in ((0.40, 0.92), (0.34, 1.0), (-0.20, 1.0), (-0.28, 0.92))], paint("#e4e4e8"), rows=9, gloss=0.5)
    w.model.loft([(w.at_head(0.98, y, 0), w.along_head(0.24, 0, 0), w.along_head(0, 0, 0.62)) for y in (0.28, -0.14)],
        (0.010, 0.012, 0.016), rows=4, gloss=1.0)
    ring = [w.at_head(-0.06 + 1.04 * math.cos(a), 0.12, 0.96 * math.sin(a)) for a in np.linspace(0.9, 5.38, 17)]
    w.model.tube(ring, [0.09 * w.skull] * 17, paint("#2a2a2e"), rows=30)


def _headphones(w: Wearer) -> None:
    black = paint("#222226")
    for side in (-1, 1):
        w.model.tube([w.at_head(-0.06, -0.06, side * 0.86), w.at_head(-0.06, -0.06, side * 1.12)],
            [0.34 * w.skull, 0.30 * w.skull], black, rows=4, gloss=0.5)
        w.model.tube([w.at_head(-0.06, -0.06, side * 1.10), w.at_head(-0.06, -0.06, side * 1.20)],
            [0.20 * w.skull, 0.18 * w.skull], w.accent, rows=3, gloss=0.6)
    arc = [w.at_head(-0.06, 0.05 + 1.26 * math.sin(a), 1.06 * math.cos(a)) for a in np.linspace(0.05,
        math.pi - 0.05, 15)]
    w.model.tube(arc, [0.085 * w.skull] * 15, mix(black, (1, 1, 1), 0.02), rows=28)


def _steel_helmet(w: Wearer) -> None:
    green = w.accent
    shape(w, ((-0.08, 0.30, 1.18, 1.10), (-0.08, 0.50, 1.16, 1.08), (-0.08, 0.85, 1.08, 1.0), (-0.08, 1.2, 0.7, 0.66),
        (-0.08, 1.32, 0.2, 0.2)), green, 14, 0.15)
    for side in (-1, 1):
        w.model.tube([w.at_head(0.1, 0.4, side * 0.98), w.at_head(0.2, -0.4, side * 0.86), w.at_head(0.45, -1.06,
            side * 0.2)], [0.04 * w.skull] * 3, paint("#2a2620"), rows=8)


def _crash_helmet(w: Wearer) -> None:
    """A rider's: a round glossy shell over head and chin, a dark visor, a stripe."""
    shell = w.accent
    shape(w, ((0.02, -1.12, 0.86, 0.82), (0.02, -0.70, 1.26, 1.08), (-0.06, -0.1, 1.34, 1.20), (-0.10, 0.5, 1.32,
        1.20), (-0.10, 0.95, 1.08, 1.0), (-0.10, 1.28, 0.55, 0.52), (-0.10, 1.36, 0.1, 0.1)), shell, 24, 0.9)
    visor = [w.at_head(-0.06 + 1.36 * math.cos(a), 0.12, 1.22 * math.sin(a)) for a in np.linspace(-1.15, 1.15, 13)]
    w.model.tube(visor, np.interp(np.linspace(-1, 1, 13), [-1, -0.7, 0.7, 1], [0.10, 0.33, 0.33, 0.10]) * w.skull,
        (0.014, 0.016, 0.024), rows=28, gloss=1.0)
    w.model.tube([w.at_head(0.98, 0.80, 0), w.at_head(0.4, 1.30, 0), w.at_head(-0.4, 1.34, 0), w.at_head(-1.1, 0.9,
        0), w.at_head(-1.42, 0.2, 0)], [0.14 * w.skull] * 5, paint("#f2efe8"), rows=20, gloss=0.8)


def _sailor_cap(w: Wearer) -> None:
    white = paint("#f2f0ea")
    shape(w, ((-0.06, 0.62, 1.10, 1.02), (-0.06, 0.92, 1.18, 1.10), (-0.06, 0.94, 1.06, 0.98)), white, 6)
    shape(w, ((-0.06, 0.70, 1.0, 0.92), (-0.08, 1.02, 0.96, 0.88), (-0.10, 1.2, 0.5, 0.46), (-0.1, 1.22, 0.1, 0.1)),
        white, 10)


def _montera(w: Wearer) -> None:
    """A bullfighter's: black, with a lobe over each ear."""
    black = paint("#1a1a1e")
    shape(w, ((-0.04, 0.52, 1.08, 1.06), (-0.05, 0.86, 1.0, 1.02), (-0.06, 1.16, 0.62, 0.84), (-0.06, 1.2, 0.2, 0.3)),
        black, 12)
    for side in (-1, 1):
        w.model.ball(w.at_head(-0.02, 0.78, side * 1.02), 0.36 * w.skull, black)


def _feathers(w: Wearer) -> None:
    """A war bonnet: a beaded band, feathers that stand up and back."""
    shape(w, ((-0.05, 0.42, 1.06, 0.97), (-0.06, 0.66, 1.04, 0.95)), w.accent, 4)
    for k, a in enumerate(np.linspace(-2.5, 2.5, 17)):
        x, z = math.cos(a), math.sin(a)
        root, high = w.at_head(0.98 * x - 0.06, 0.62, 0.9 * z), 1.35 + 0.35 * max(0.0, x)
        tip = w.at_head(1.12 * x - 0.36, 0.62 + high, 1.45 * z)
        side = unit(cross(tip - root, w.bones.head - root)) * 0.13 * w.skull
        middle = root * 0.45 + tip * 0.55
        w.model.sheet([root, middle + side, tip, middle - side], paint("#ece6d8"), curve=True, bulge=0.02 * w.size)
        w.model.sheet([root * 0.2 + tip * 0.8 + side * 0.6, tip + (tip - root) * 0.03,
            root * 0.2 + tip * 0.8 - side * 0.6],
            paint("#2a2422" if k % 2 else "#8f2a20"), bulge=0.02 * w.size)


HEADWEAR: dict[str, Callable[[Wearer], None]] = {
    "cap": _cap, "peaked_cap": _peaked_cap, "beanie": _beanie, "beret": _beret, "top_hat": _top_hat,
    "turban": _turban, "headscarf": _headscarf, "bandana": _bandana, "fire_helmet": _fire_helmet,
    "pirate_hat": _pirate_hat, "santa_hat": _santa_hat, "tiara": _tiara, "veil": _veil, "wimple": _wimple,
    "paper_bag": _paper_bag, "pumpkin_head": _pumpkin_head, "nurse_cap": _nurse_cap, "bike_helmet": _bike_helmet,
    "hard_helmet": _steel_helmet,
    "crash_helmet": _crash_helmet, "sailor_cap": _sailor_cap, "glasses": _glasses, "sunglasses": _sunglasses,
    "goggles": _goggles, "headphones": _headphones,
    "montera": _montera, "rain_hood": _rain_hood, "feathers": _feathers,
}
