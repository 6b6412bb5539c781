"""What an animal is dressed in: hats, spectacles, what is tied round its neck. Lengths in head radii."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.patches import PATCHES
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, mix, paint, tint

_ROUND = ring(28)
_BLACK: Rgb = (0.012, 0.011, 0.013)
_UPRIGHT = 0.80
"""How steep a neck is, as the cosine of its angle to the plumb line, of who stands on two legs."""


def _top_hat(b: Bust, colour: Rgb) -> None:
    b.turned(((-0.1, 0.80, 1.30, 1.24), (-0.1, 0.86, 1.34, 1.28), (-0.1, 0.92, 1.28, 1.22)), colour, 0.15)
    b.turned(((-0.1, 0.86, 0.86, 0.82), (-0.1, 1.30, 0.82, 0.78), (-0.1, 2.0, 0.92, 0.88), (-0.1, 2.06, 0.86, 0.82),
        (-0.1, 2.07, 0.02, 0.02)), colour, 0.15)
    b.turned(((-0.1, 0.92, 0.885, 0.845), (-0.1, 1.16, 0.87, 0.83)), paint("#8a2a30"))


def _brimmed(brim: float, colour: str) -> Callable[[Bust, Rgb], None]:
    def put_on(b: Bust, wanted: Rgb) -> None:
        felt = paint(colour) if wanted == _BLACK else wanted
        b.turned(((-0.05, 0.72, brim, brim * 0.92), (-0.05, 0.80, brim * 1.02, brim * 0.94),
            (-0.05, 0.86, brim * 0.92, brim * 0.84)), felt)
        b.turned(((-0.05, 0.80, 0.96, 0.90), (-0.05, 1.20, 0.88, 0.80), (-0.05, 1.52, 0.66, 0.52),
            (-0.05, 1.55, 0.05, 0.05)), felt)
        b.turned(((-0.05, 0.86, 0.985, 0.925), (-0.05, 1.02, 0.96, 0.90)), tint(felt, 0.45))
    return put_on


def _cap(b: Bust, colour: Rgb) -> None:
    b.turned(((-0.05, 0.55, 1.04, 1.0), (-0.05, 0.85, 0.98, 0.95), (-0.08, 1.12, 0.68, 0.66), (-0.1, 1.20, 0.05, 0.05)),
        colour)
    b.model.loft([(b.at(0.80, 0.60), b.axes[0] * 0.30 * b.radius, b.axes[2] * 0.80 * b.radius),
        (b.at(1.05, 0.62), b.axes[0] * 0.62 * b.radius, b.axes[2] * 0.74 * b.radius),
        (b.at(1.02, 0.68), b.axes[0] * 0.55 * b.radius, b.axes[2] * 0.68 * b.radius)], tint(colour, 0.75), rows=6,
        circle=_ROUND)
    b.model.ball(b.at(-0.1, 1.22), 0.09 * b.radius, tint(colour, 0.7))


def _beanie(b: Bust, colour: Rgb) -> None:
    b.turned(((-0.05, 0.62, 1.02, 0.98), (-0.08, 0.95, 0.94, 0.92), (-0.15, 1.30, 0.60, 0.60), (-0.2, 1.46, 0.1, 0.1)),
        colour, nap=0.06)
    b.turned(((-0.03, 0.46, 1.07, 1.03), (-0.05, 0.74, 1.09, 1.05)), tint(colour, 0.8), nap=0.05)
    b.model.ball(b.at(-0.2, 1.58), 0.24 * b.radius, tint(colour, 1.15), nap=0.16 * b.radius, lift=0.9)


def _beret(b: Bust, colour: Rgb) -> None:
    b.turned(((0.0, 0.66, 0.92, 0.88), (-0.05, 0.84, 1.22, 1.30), (-0.12, 1.02, 1.10, 1.20), (-0.15, 1.12, 0.5, 0.6),
        (-0.15, 1.15, 0.05, 0.05)), colour)
    b.model.tube([b.at(-0.15, 1.12), b.at(-0.18, 1.30)], [0.05 * b.radius, 0.03 * b.radius], colour, rows=3)


def _cone(b: Bust, colour: Rgb) -> None:
    """A wizard's or a witch's; without a brim that is wide it would be a party hat."""
    b.turned(((-0.05, 0.66, 1.70, 1.60), (-0.05, 0.74, 1.62, 1.52)), colour)
    b.turned(((-0.05, 0.72, 0.98, 0.94), (-0.12, 1.30, 0.66, 0.62), (-0.30, 2.1, 0.34, 0.32), (-0.62, 2.75, 0.05,
        0.05)),
        colour)
    b.turned(((-0.05, 0.80, 0.97, 0.93), (-0.07, 1.00, 0.88, 0.84)), paint("#c8963a"), 0.3)


def _party(b: Bust, colour: Rgb) -> None:
    stripes = np.where(np.arange(30)[:, None, None] // 5 % 2 == 0, np.array(colour), np.array(paint("#f0d048")))
    b.model.loft([b.ring(-0.05, y, r, r) for y, r in ((0.75, 0.62), (1.4, 0.34), (2.1, 0.02))], colour, rows=30,
        circle=_ROUND, tones=np.broadcast_to(stripes, (30, 28, 3)))
    b.model.ball(b.at(-0.05, 2.12), 0.16 * b.radius, paint("#e84a5a"), nap=0.12 * b.radius, lift=0.9)


def _crown(b: Bust, _: Rgb) -> None:
    gold = paint("#e0b040")
    b.turned(((-0.05, 0.74, 0.90, 0.86), (-0.05, 1.02, 0.96, 0.92)), gold, 0.9)
    for k in range(9):
        a = 2 * math.pi * k / 9
        x, z = math.cos(a), math.sin(a)
        b.model.tube([b.at(-0.05 + 0.94 * x, 0.98, 0.90 * z), b.at(-0.05 + 1.06 * x, 1.50, 1.02 * z)],
            np.array([0.20, 0.03]) * b.radius, gold, rows=4, gloss=0.9)
        b.model.ball(b.at(-0.05 + 1.07 * x, 1.53, 1.03 * z), 0.07 * b.radius, paint("#b8243a"), gloss=0.9)


_PETALS = ("#e8e2f0", "#e06a8c", "#f0c83c", "#c85aa8", "#f0a860")


def _wreath(b: Bust, _: Rgb) -> None:
    """A garland of flowers and leaves, round the crown of the head."""
    green = paint("#4f8a3a")
    for k in range(15):
        a = 2 * math.pi * k / 15
        at = b.at(-0.10 + 0.90 * math.cos(a), 0.72 + 0.05 * (k % 2), 0.88 * math.sin(a))
        b.model.ball(at - b.axes[1] * 0.05 * b.radius, 0.15 * b.radius, tint(green, 0.8 + 0.1 * (k % 3)))
        petal, heart = paint(_PETALS[k % len(_PETALS)]), paint("#e8b83c")
        out = unit(at - b.at(-0.10, 0.45))
        for j in range(5):
            turn = 2 * math.pi * j / 5
            side = unit(cross(out, b.axes[1]))
            lean = side * math.cos(turn) + b.axes[1] * math.sin(turn)
            b.model.ball(at + (lean * 0.11 + out * 0.10) * b.radius, 0.085 * b.radius, petal)
        b.model.ball(at + out * 0.16 * b.radius, 0.06 * b.radius, heart)


def _toque(b: Bust, _: Rgb) -> None:
    """A chef's: a band, and pleated linen that swells over it."""
    linen = paint("#efece4")
    b.turned(((-0.08, 0.62, 0.96, 0.92), (-0.08, 1.06, 0.94, 0.90)), linen)
    rows = ((-0.08, 1.02, 0.96, 0.92), (-0.12, 1.35, 1.30, 1.24), (-0.14, 1.72, 1.34, 1.28), (-0.14, 2.0, 0.9, 0.86),
        (-0.14, 2.06, 0.05, 0.05))
    b.model.loft([b.ring(*row) for row in rows], linen, rows=22, circle=_ROUND, folds=(0.05, 9, 0.4))


def _tricorn(b: Bust, colour: Rgb) -> None:
    """A pirate's: the brim turned up on three sides, with a skull's pale badge."""
    felt = paint("#1e1a1c") if colour == _BLACK else colour
    b.turned(((-0.05, 0.66, 0.96, 0.92), (-0.05, 1.20, 0.84, 0.78), (-0.05, 1.40, 0.4, 0.4), (-0.05, 1.42, 0.03, 0.03)),
        felt)
    for way, wide in ((0.0, 1.5), (2.2, 1.35), (-2.2, 1.35)):
        x, z = math.cos(way), math.sin(way)
        out, across = b.axes[0] * x + b.axes[2] * z, b.axes[2] * x - b.axes[0] * z
        middle = b.at(-0.05 + 0.95 * x, 0.72, 0.92 * z)
        b.model.loft([(middle + b.axes[1] * y * b.radius + out * o * b.radius, across * half * b.radius,
            out * 0.05 * b.radius) for y, o, half in ((-0.05, 0.0, wide * 0.72), (0.35, 0.22, wide * 0.70),
                (0.80, 0.25, wide * 0.36), (0.95, 0.22, 0.04))], tint(felt, 1.25), rows=9)
    b.model.ball(b.at(1.18, 1.12), 0.19 * b.radius, paint("#e8e2d2"))


def _knight(b: Bust, _: Rgb) -> None:
    """An open helmet of steel with cheek plates and a red plume: the face stays seen."""
    steel = paint("#9aa4b0")
    b.turned(((-0.15, 0.42, 1.1, 1.1), (-0.12, 0.85, 1.04, 1.02), (-0.1, 1.18, 0.62, 0.6), (-0.1, 1.3, 0.05, 0.05)),
        steel, 0.85)
    for side in (-1.0, 1.0):
        b.model.loft([(b.at(-0.15, y, side * 1.04), b.axes[0] * deep * b.radius, b.axes[2] * 0.08 * b.radius)
            for y, deep in ((0.50, 0.50), (0.0, 0.46), (-0.45, 0.22))], steel, rows=8, gloss=0.85)
    b.model.tube([b.at(-0.1, 1.26), b.at(-0.35, 1.85), b.at(-1.0, 2.0), b.at(-1.6, 1.45)],
        np.array([0.10, 0.30, 0.32, 0.04]) * b.radius, paint("#b8282c"), rows=16, nap=0.16 * b.radius, lift=0.6)


def _graduate(b: Bust, _: Rgb) -> None:
    b.turned(((-0.05, 0.60, 1.0, 0.96), (-0.05, 0.98, 0.92, 0.90)), _BLACK)
    corners = [b.at(1.35, 1.02, 0), b.at(-0.05, 1.02, 1.4), b.at(-1.45, 1.02, 0), b.at(-0.05, 1.02, -1.4)]
    b.model.sheet(corners, tint(_BLACK, 1.6), bulge=0.02 * b.radius)
    b.model.tube([b.at(-0.05, 1.06), b.at(0.6, 1.05, 0.7), b.at(0.66, 0.45, 0.8)], np.array([0.04, 0.04,
        0.09]) * b.radius,
        paint("#d8b03c"), rows=8)


def _glasses(lens: Rgb, opacity: float) -> Callable[[Bust, Rgb], None]:
    def put_on(b: Bust, colour: Rgb) -> None:
        frame = colour if colour != _BLACK else tint(_BLACK, 1.5)
        centres = []
        for at, out in b.eyes:
            face = unit(out * 0.45 + b.axes[0] * 0.75)
            across = unit(cross(face, b.axes[1]))
            up = unit(cross(across, face))
            centre = at + face * b.eye * 1.25
            centres.append(centre)
            r = b.eye * 1.75
            circle = [centre + (across * math.cos(a) + up * math.sin(a)) * r for a in np.linspace(0, 2 * math.pi, 17)]
            b.model.sheet(circle[:-1], lens, curve=True, opacity=opacity, gloss=0.95, bulge=0.3 * r)
            b.model.tube(circle, [r * 0.13] * 17, frame, rows=33, gloss=0.5)
            side = 1.0 if float((at - b.centre) @ b.axes[2]) > 0 else -1.0
            hinge = centre + b.axes[2] * side * r * 0.9
            b.model.tube([hinge, b.at(0.0, 0.30, side * 1.02), b.at(-0.5, 0.25, side * 1.0)],
                np.array([0.10, 0.10, 0.08]) * b.eye, frame, rows=6)
        if len(centres) == 2:
            middle = (centres[0] + centres[1]) / 2 + b.axes[0] * b.eye * 0.35 + b.axes[1] * b.eye * 0.2
            b.model.tube([centres[0], middle, centres[1]], np.array([0.13, 0.16, 0.13]) * b.eye, frame, rows=9)
    return put_on


def _monocle(b: Bust, colour: Rgb) -> None:
    """On the eye that is nearer to us."""
    near = max(b.eyes, key=lambda eye: b.model.near(eye[0]), default=None)
    if near is not None:
        _glasses((0.75, 0.85, 0.9), 0.2)(replace(b, eyes=(near,)), paint("#d8b03c"))


def _headphones(b: Bust, colour: Rgb) -> None:
    arc = [b.at(-0.05, 1.18 * math.sin(a) + 0.1, 1.16 * math.cos(a)) for a in np.linspace(0.0, math.pi, 11)]
    b.model.tube(arc, [0.10 * b.radius] * 11, tint(colour, 1.2), rows=22, gloss=0.4)
    for side in (-1.0, 1.0):
        b.model.loft([(b.at(-0.05, 0.02, side * 1.0), b.axes[0] * 0.44 * b.radius, b.axes[1] * 0.48 * b.radius),
            (b.at(-0.05, 0.02, side * 1.28), b.axes[0] * 0.40 * b.radius, b.axes[1] * 0.44 * b.radius),
            (b.at(-0.05, 0.02, side * 1.34), b.axes[0] * 0.22 * b.radius, b.axes[1] * 0.24 * b.radius)], colour, rows=9,
            circle=_ROUND, gloss=0.5)


def _bubble(b: Bust, _: Rgb) -> None:
    """A space helmet: one sees the face through it."""
    b.model.spot(b.at(0.3, 0.15), (1.95 * b.radius, 1.95 * b.radius), paint("#cfe2ee"), 1e3, opacity=0.22, gloss=0.9)
    b.model.spot(b.at(0.3, 0.15) + b.model.screen(-0.8 * b.radius, 0.9 * b.radius), (0.42 * b.radius, 0.22 * b.radius),
        (1.0, 1.0, 1.0), 1.1e3, opacity=0.55, gloss=0.9)
    _collar_ring(b, paint("#e4e6e8"), 1.5)


def _collar_ring(b: Bust, colour: Rgb, wide: float) -> None:
    side = unit(cross(b.along, b.front))
    ahead = unit(cross(side, b.along))
    r = b.throat * wide
    b.model.loft([(b.neck - b.along * 0.09 * b.radius, ahead * r * 0.96, side * r * 0.96), (b.neck, ahead * r,
        side * r),
        (b.neck + b.along * 0.09 * b.radius, ahead * r * 0.96, side * r * 0.96)], colour, rows=9, circle=_ROUND)


def _scarf(b: Bust, colour: Rgb) -> None:
    side = unit(cross(b.along, b.front))
    ahead = unit(cross(side, b.along))
    r = b.throat * 1.18
    for k, lift in enumerate((-0.22, 0.10)):
        wide = r * (1.04 - 0.05 * k)
        circle = [b.neck + b.along * lift * b.radius + (ahead * math.cos(a) + side * math.sin(a)) * wide
            for a in np.linspace(0, 2 * math.pi, 19)]
        b.model.tube(circle, [0.26 * b.radius] * 19, tint(colour, 1.0 - 0.12 * k), rows=36, nap=0.04 * b.radius)
    knot = b.neck + ahead * r * 1.02 + side * 0.35 * b.radius
    fall = unit(ahead * 0.25 - UP)
    b.model.loft([(knot, side * 0.30 * b.radius, ahead * 0.10 * b.radius),
        (knot + fall * 0.8 * b.radius, side * 0.34 * b.radius, ahead * 0.08 * b.radius),
        (knot + fall * 1.7 * b.radius, side * 0.36 * b.radius, ahead * 0.05 * b.radius)], tint(colour, 0.92), rows=9,
        nap=0.04 * b.radius)


def _knot(b: Bust) -> tuple[Vec, Vec, Vec, Vec]:
    """Where something is tied at the throat, and the ways out, across and up there."""
    side = unit(cross(b.along, b.front))
    ahead = unit(cross(side, b.along))
    return b.neck + ahead * b.throat * 1.08, ahead, side, unit(cross(ahead, side)) * -1.0


def _bow_tie(b: Bust, colour: Rgb) -> None:
    at, out, across, _ = _knot(b)
    up = unit(UP - out * float(UP @ out))
    if float(b.along @ UP) > _UPRIGHT:  # whoever goes on four legs has no shirt under it
        _collar_ring(b, paint("#efece6"), 1.06)
    for way in (-1.0, 1.0):
        b.model.loft([(at + out * 0.10 * b.radius, up * 0.12 * b.radius, out * 0.10 * b.radius),
            (at + (across * way * 0.42 + out * 0.12) * b.radius, up * 0.34 * b.radius, out * 0.12 * b.radius),
            (at + (across * way * 0.66 + out * 0.06) * b.radius, up * 0.38 * b.radius, out * 0.05 * b.radius)], colour,
            rows=9)
    b.model.ball(at + out * 0.14 * b.radius, 0.15 * b.radius, tint(colour, 0.85))


def _tie(b: Bust, colour: Rgb) -> None:
    at, out, across, _ = _knot(b)
    _collar_ring(b, paint("#efece6"), 1.08)
    fall = unit(out * 0.22 - UP)
    b.model.loft([(at + (out * 0.06 + fall * d) * b.radius, across * wide * b.radius, out * 0.06 * b.radius)
        for d, wide in ((0.0, 0.17), (0.22, 0.12), (0.9, 0.24), (1.7, 0.30), (1.95, 0.03))], colour, rows=14)


def _cape(b: Bust, colour: Rgb) -> None:
    """From the shoulders: down the back of who stands upright, along that of who goes on four legs."""
    side = unit(cross(b.along, b.front))
    back = unit(-b.front)
    long = min(4.4, 0.74 * float(b.neck[1]) / b.radius)  # to the knees
    falls = ((0.0, 1.0, 0.1), (0.5, 1.5, -0.12 * long), (0.8, 1.7, -0.5 * long), (1.4, 2.0, -long))
    lies = ((0.0, 0.9, 0.35), (0.8, 1.7, 0.03), (1.9, 2.1, -0.5), (3.0, 2.3, -1.18))
    upright = float(b.along @ UP) > _UPRIGHT
    rows = [(b.neck + (back * d + UP * y) * b.radius, side * wide * b.radius,
             unit(cross(back * (0.35 if upright else 1.0) - UP * (1.0 if upright else 0.0), side)) * 0.06 * b.radius)
            for d, wide, y in (falls if upright else lies)]
    b.model.loft(rows, colour, rows=16, circle=_ROUND)
    _collar_ring(b, mix(colour, paint("#e0b040"), 0.5), 1.10)


def _crash_helmet(b: Bust, colour: Rgb) -> None:
    """A rider's: a round glossy shell down to the jaw behind, cheek pads, a stripe, a visor that is turned up."""
    b.turned(((-0.42, -0.62, 0.98, 1.16), (-0.34, -0.1, 1.12, 1.26), (-0.20, 0.45, 1.26, 1.30),
        (-0.12, 0.95, 1.16, 1.14), (-0.12, 1.32, 0.76, 0.74), (-0.12, 1.50, 0.06, 0.06)), colour, 0.9)
    b.model.tube([b.at(0.98, 0.72), b.at(0.62, 1.30), b.at(-0.12, 1.53), b.at(-0.86, 1.26), b.at(-1.30, 0.5)],
        [0.16 * b.radius] * 5, paint("#f2efe8"), rows=20, gloss=0.8)
    visor = [b.at(-0.10 + 1.34 * math.cos(a), 0.84 + 0.30 * math.cos(a), 1.36 * math.sin(a))
             for a in np.linspace(-1.25, 1.25, 11)]
    b.model.tube(visor, [0.20 * b.radius] * 11, (0.02, 0.022, 0.03), rows=24, gloss=1.0)
    for side in (-1.0, 1.0):
        b.model.tube([b.at(-0.1, 0.35, side * 1.16), b.at(0.18, -0.35, side * 1.02), b.at(0.30, -0.80, side * 0.72)],
            np.array([0.34, 0.34, 0.20]) * b.radius, tint(colour, 0.85), rows=12, gloss=0.8)


def _cycle_helmet(b: Bust, colour: Rgb) -> None:
    """A shell with long vents, on straps."""
    b.turned(((-0.15, 0.50, 1.22, 1.08), (-0.15, 0.85, 1.18, 1.04), (-0.15, 1.20, 0.86, 0.76),
        (-0.15, 1.42, 0.06, 0.06)), colour, 0.7)
    for z in (-0.62, -0.22, 0.22, 0.62):
        high = 1.0 - 0.42 * z * z
        b.model.tube([b.at(0.86, 0.80 * high + 0.1, z * 0.8), b.at(0.3, 1.30 * high + 0.12, z), b.at(-0.5,
            1.33 * high + 0.10, z), b.at(-1.12, 0.86 * high + 0.06, z * 0.8)], np.array([0.03, 0.12, 0.12, 0.03])
            * b.radius, (0.02, 0.022, 0.03), rows=14)
    for side in (-1.0, 1.0):
        b.model.tube([b.at(0.0, 0.55, side * 1.06), b.at(0.1, -0.3, side * 1.0), b.at(0.25, -0.95, side * 0.4)],
            [0.06 * b.radius] * 3, (0.02, 0.022, 0.03), rows=8)


def _santa(b: Bust, colour: Rgb) -> None:
    fur = paint("#f2efe8")
    b.turned(((-0.05, 0.62, 1.0, 0.96), (-0.12, 1.1, 0.84, 0.80), (-0.32, 1.7, 0.50, 0.48), (-0.75, 2.0, 0.26, 0.24),
        (-1.15, 1.6, 0.10, 0.10)), colour)
    b.turned(((-0.05, 0.52, 1.10, 1.06), (-0.05, 0.68, 1.18, 1.14), (-0.05, 0.84, 1.10, 1.06)), fur, nap=0.14)
    b.model.ball(b.at(-1.25, 1.45), 0.28 * b.radius, fur, nap=0.16 * b.radius, lift=0.9)


_STALK = paint("#4f6a2c")


def _fruit(usual: str) -> Callable[[Bust, Rgb], None]:
    """An orange or an apple that rests on the crown of the head."""

    def put(b: Bust, _: Rgb) -> None:
        b.model.ball(b.at(-0.10, 1.48), 0.56 * b.radius, paint(usual), gloss=0.35)
        b.model.tube([b.at(-0.10, 2.0), b.at(-0.02, 2.22)], [0.05 * b.radius, 0.03 * b.radius], _STALK, rows=4)

    return put


WORN: Mapping[str, Callable[[Bust, Rgb], None]] = {
    "top hat": _top_hat, "tophat": _top_hat, "hat": _brimmed(1.45, "#5a4636"), "fedora": _brimmed(1.40, "#4a3c34"),
    "cowboy hat": _brimmed(1.75, "#7a5232"), "straw hat": _brimmed(1.8, "#d8bc72"), "panama hat": _brimmed(1.6,
        "#ece6d6"),
    "sun hat": _brimmed(1.9, "#e0cc94"), "cap": _cap, "baseball cap": _cap, "conductor hat": _cap,
    **dict.fromkeys(("conductor's hat", "engineer hat", "engineer's hat", "police hat", "captain's hat", "captain hat",
        "sailor hat", "officer's hat"), _cap), "beanie": _beanie,
    "bonnet": _beanie, "beret": _beret, "wizard hat": _cone, "witch hat": _cone, "witch's hat": _cone,
    "party hat": _party, "birthday hat": _party, "crown": _crown, "tiara": _crown,
    **dict.fromkeys(("flower crown", "garland", "wreath", "floral crown", "flower wreath", "flower garland"), _wreath),
    "graduation cap": _graduate,
    "chef hat": _toque, "chef's hat": _toque, "toque": _toque, "pirate hat": _tricorn, "tricorn": _tricorn,
    "knight helmet": _knight,
    "glasses": _glasses((0.75, 0.85, 0.9), 0.18), "spectacles": _glasses((0.75, 0.85, 0.9), 0.18),
    "eyeglasses": _glasses((0.75, 0.85, 0.9), 0.18), "sunglasses": _glasses((0.012, 0.012, 0.016), 0.93),
    "goggles": _glasses((0.25, 0.12, 0.03), 0.75), "monocle": _monocle,
    "headphones": _headphones, "headphone": _headphones, "helmet": _crash_helmet,
    "motorcycle helmet": _crash_helmet, "motorbike helmet": _crash_helmet,
    "racing helmet": _crash_helmet, "bicycle helmet": _cycle_helmet, "bike helmet": _cycle_helmet,
    "cycling helmet": _cycle_helmet, "santa hat": _santa, "christmas hat": _santa, "space helmet": _bubble,
    "astronaut helmet": _bubble,
    **PATCHES,
    "scarf": _scarf,
    "shawl": _scarf, "bow tie": _bow_tie, "bowtie": _bow_tie, "tie": _tie, "necktie": _tie, "neck tie": _tie,
    "cape": _cape, "cloak": _cape, "orange": _fruit("#f08a1c"), "apple": _fruit("#c8282c"),
    "lemon": _fruit("#f0d23c"), "yuzu": _fruit("#f0c83c"), "strawberry": _fruit("#d8283c"),
}
"""The prompt's noun -> how it is put on."""
_USUAL = {"scarf": "red", "bow tie": "red", "bowtie": "red", "tie": "blue", "necktie": "blue", "cape": "red",
    "cloak": "red", "cap": "red", "baseball cap": "red", "beanie": "orange", "beret": "red", "party hat": "blue",
    "wizard hat": "purple", "headphones": "red", "shawl": "crimson",
    **dict.fromkeys(("helmet", "motorcycle helmet", "motorbike helmet", "racing helmet"), "#c8281e"),
    **dict.fromkeys(("bicycle helmet", "bike helmet", "cycling helmet"), "#2a78c8"),
    **dict.fromkeys(("santa hat", "christmas hat"), "#b8201c")}
"""Its colour where none is said: a name, or sRGB hex."""


def dress(bust: Bust, wears: tuple[str, ...]) -> None:
    """Puts on what is known of `wears` ("black top hat", "scarf")."""
    for item in wears:
        first, _, rest = item.partition(" ")
        named, noun = (first, rest) if first in NAMED and rest else ("", item)
        name = next((n for n in (noun, " ".join(noun.split()[-2:]), noun.split()[-1]) if n in WORN), None)
        if name is None:
            continue
        usual = _USUAL.get(name)
        WORN[name](bust, paint(named) if named and named != "black" else _BLACK if named or not usual else paint(usual))
