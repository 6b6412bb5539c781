"""Boats and ships: clinker hulls, masts, sails that fill, rigging. x: forward, contact at the water line."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, spline, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


@dataclass(frozen=True)
class Hull:
    """Lengths in m. draught: below the water line; side: height amidships; sheer: how much bow and stern rise."""

    length: float
    beam: float
    side: float
    draught: float
    bow: float
    stern: float
    transom: float = 0.5  # how wide the stern still is


@dataclass(frozen=True)
class Rig:
    """mast: (x share, height in hull lengths); sails per mast; square or fore-and-aft."""

    masts: tuple[tuple[float, float], ...] = ()
    square: bool = False
    tiers: int = 1
    jib: bool = True


@dataclass(frozen=True)
class Boat:
    name: str
    hull: Hull
    rig: Rig = Rig()
    colour: str = "#6a4630"
    sail: str = "#e3d2b0"
    extras: tuple[str, ...] = ()  # thwarts nets cabin stripe castle ports flag liner funnel
    height: float = 4.0


BOATS: dict[str, Boat] = {b.name: b for b in (
    Boat("skiff", Hull(5.2, 1.7, 0.6, 0.2, 0.5, 0.2), Rig(((0.08, 1.0),)), "#5a4030", "#d9b98a", ("thwarts", "nets"),
    5.6),
    Boat("sailboat", Hull(9.0, 2.7, 1.0, 0.4, 0.55, 0.15), Rig(((0.06, 1.35),)), "#e6e2d8", "#f0ece2",
    ("cabin", "stripe"), 13.0),
    Boat("ship", Hull(34.0, 8.6, 4.2, 1.6, 3.0, 4.6, 0.62), Rig(((0.27, 0.72), (0.02, 0.86), (-0.26, 0.66)), True, 3),
    "#5a3c28", "#e0d0ae",
         ("castle", "ports", "flag"), 32.0),
    Boat("steamer", Hull(60.0, 11.0, 5.5, 2.0, 2.4, 1.2, 0.6), colour="#23282f", extras=("liner", "funnel"),
    height=24.0),
)}


def model_boat(boat: Boat, view: View, colour: Rgb, sail: Rgb, phase: float) -> Model:
    model = Model(view)
    _hull(model, boat, colour)
    for share, high in boat.rig.masts:
        _mast(model, boat, share * boat.hull.length, high * boat.hull.length, sail, phase)
    if boat.rig.masts and boat.rig.jib:
        _jib(model, boat, sail, phase)
    _fittings(model, boat, colour)
    return model


def section(hull: Hull, s: float) -> tuple[float, float]:
    """Half beam and height of the rail at share s, -0.5 stern .. 0.5 bow."""
    ahead, behind = max(0.0, s) * 2, max(0.0, -s) * 2
    wide = hull.beam / 2 * (1 - ahead**2.2) * (1 - (1 - hull.transom) * behind**2.4)
    return max(0.02, wide), hull.side + hull.bow * ahead**2 + hull.stern * behind**2


def _rail(hull: Hull, side: float, count: int = 15) -> Rows:
    points = []
    for s in np.linspace(-0.5, 0.5, count):
        wide, high = section(hull, float(s))
        points.append(vec(float(s) * hull.length, high, side * wide))
    return np.array(points)


def _hull(model: Model, boat: Boat, colour: Rgb) -> None:
    hull = boat.hull
    near = 1.0 if model.axes[2, 2] >= 0 else -1.0
    far_rail, rail = _rail(hull, -near), _rail(hull, near)
    inside = np.vstack([far_rail, rail[::-1]])
    model.sheet(inside, tint(colour, 0.42), depth=-0.6 * hull.beam, bulge=hull.beam * 0.1, shadow=0)
    skin: list[Vec] = []
    for s in np.linspace(0.44, -0.48, 9):
        wide, _ = section(hull, float(s))
        skin.append(vec(float(s) * hull.length * 0.97, -hull.draught, near * wide * 0.62))
    outline = np.vstack([rail, np.array(skin)])
    group = model.sheet(outline, colour, depth=0.0, bulge=hull.side * 1.1, shadow=0.3)
    for k in range(1, 6):  # planks
        line = []
        for s in np.linspace(-0.49, 0.49, 12):
            wide, high = section(hull, float(s))
            t = k / 6
            line.append(vec(float(s) * hull.length * (0.985 + 0.015 * t), -hull.draught + (high + hull.draught) * t,
                near * wide * (0.62 + 0.38 * t)))
        model.tube(line, [hull.side * 0.018] * len(line), tint(colour, 0.62), depth=0.01, decal=True, group=group,
            opacity=0.6, rows=24)
    wet = [vec(float(s) * hull.length, 0.06 * hull.side, near * section(hull, float(s))[0])
        for s in np.linspace(-0.5, 0.5, 12)]
    model.tube(wet, [hull.side * 0.13] * 12, tint(colour, 0.5), depth=0.011, decal=True, group=group, opacity=0.75,
        rows=20)
    trim = tint(colour, 1.3) if sum(colour) < 1.2 else paint("#7a4f34")
    model.tube(far_rail, [hull.side * 0.045] * len(far_rail), tint(trim, 0.7), depth=-0.3, rows=24)
    model.tube(rail, [hull.side * 0.055] * len(rail), trim, depth=0.02, rows=24)
    if "stripe" in boat.extras:
        model.tube(rail - UP * hull.side * 0.25, [hull.side * 0.09] * len(rail), paint("#2f5a7a"), depth=0.012,
            decal=True, group=group, rows=24)
    if "ports" in boat.extras:
        for s in np.linspace(-0.3, 0.28, 7):
            wide, high = section(hull, float(s))
            at = vec(float(s) * hull.length, high * 0.48, near * wide)
            model.spot(at, (0.42, 0.42), (0.012, 0.01, 0.01), 0.03, decal=True, group=group)


def _mast(model: Model, boat: Boat, x: float, high: float, sail: Rgb, phase: float) -> None:
    wood = paint("#4a3424")
    thick = 0.010 * high + 0.012
    foot = boat.hull.side * 0.4
    model.tube([vec(x, foot, 0), vec(x, high, 0)], [thick, thick * 0.6], wood, depth=0.05, rows=4)
    for end in (0.42, -0.45):
        wide, rail = section(boat.hull, end if not boat.rig.square
            else x / boat.hull.length - 0.07 * math.copysign(1, end))
        stay = vec(end * boat.hull.length, rail, 0) if not boat.rig.square else vec(x - 0.07 * boat.hull.length, rail,
            math.copysign(wide, end))
        model.tube([vec(x, high * 0.97, 0), stay], [0.0022 * high + 0.006] * 2, (0.02, 0.016, 0.013), depth=0.04,
            rows=2, shadow=0)
    if boat.rig.square:
        _square_sails(model, boat, x, high, sail, phase)
    else:
        _mainsail(model, x, high, boat.hull.length, sail, phase)
    if "flag" in boat.extras:
        wave = 0.12 * math.sin(2 * math.pi * phase + x)
        flag = [vec(x, high * 1.0, 0), vec(x - 1.4, high * (1.0 - 0.01 + 0.02 * wave), 0.3),
            vec(x - 2.6, high * (0.99 + 0.03 * wave), 0),
                vec(x - 2.5, high * (0.955 + 0.03 * wave), 0), vec(x - 1.4, high * (0.955 + 0.02 * wave), 0.3),
                vec(x, high * 0.96, 0)]
        model.sheet(flag, paint("#8f2f2a"), depth=0.06, curve=True, bulge=0.2)


def _mainsail(model: Model, x: float, high: float, length: float, sail: Rgb, phase: float) -> None:
    """A fore-and-aft sail on a boom, filled by the wind."""
    breathe = 1 + 0.06 * math.sin(2 * math.pi * phase)
    low, boom = high * 0.20, length * 0.40
    peak, clew, tack = vec(x - 0.02, high * 0.97, 0), vec(x - boom, low * 0.92, 0.25 * boom * breathe), vec(x - 0.02,
        low, 0)
    leech = spline(np.array([peak, (peak + clew) / 2 + vec(-0.06 * boom, 0, 0.16 * boom * breathe), clew]), 8)
    group = model.sheet([*leech, (clew + tack) / 2 - UP * 0.02 * high, tack], sail, depth=0.08, bulge=0.12 * high,
        shadow=0.25)
    for k in range(1, 6):
        a, b = tack + (peak - tack) * (k / 6), leech[7 - int(k * 7 / 6)]
        model.tube([a, (a + b) / 2 - UP * 0.01 * high, b], [0.003 * high] * 3, tint(sail, 0.72), depth=0.09,
            decal=True, group=group, opacity=0.7, rows=6)
    model.tube([tack, clew], [0.010 * high, 0.007 * high], paint("#4a3424"), depth=0.1, rows=3)


def _jib(model: Model, boat: Boat, sail: Rgb, phase: float) -> None:
    share, high = boat.rig.masts[0]
    x, length = share * boat.hull.length, boat.hull.length
    top = vec(x, high * length * 0.86, 0)
    nose = vec(0.52 * length, boat.hull.side + boat.hull.bow * 1.1, 0)
    if boat.rig.square:
        nose = vec(0.66 * length, boat.hull.side + boat.hull.bow * 1.7, 0)
        model.tube([vec(0.44 * length, boat.hull.side + boat.hull.bow * 0.8, 0), nose],
            [0.012 * length, 0.006 * length], paint("#4a3424"), depth=0.05, rows=3)
    clew = vec(x + 0.06 * length, boat.hull.side + 0.10 * high * length,
        0.07 * length * (1 + 0.1 * math.sin(2 * math.pi * phase)))
    group = model.sheet([top, nose, (nose + clew) / 2 + UP * 0.02 * length, clew, (top + clew) / 2
        + vec(0.03 * length, 0, 0)], tint(sail, 0.97), depth=0.07,
                        bulge=0.06 * high * length, shadow=0.2)
    model.tube([(top + nose) / 2, (top + clew) / 2], [0.003 * length] * 2, tint(sail, 0.75), depth=0.08, decal=True,
        group=group, rows=3)


def _square_sails(model: Model, boat: Boat, x: float, high: float, sail: Rgb, phase: float) -> None:
    breathe = 0.8 + 0.12 * math.sin(2 * math.pi * phase + x)
    low, wood = boat.hull.side + boat.hull.length * 0.10, paint("#4a3424")
    levels = np.linspace(low, high * 0.95, boat.rig.tiers + 1)
    for tier in range(boat.rig.tiers):
        bottom, top = float(levels[tier]), float(levels[tier + 1]) * 0.985
        wide = boat.hull.beam * (1.05 - 0.22 * tier)
        depth = model.near(vec(x, 0, 0)) + 0.3
        belly = vec(wide * 0.22 * breathe, 0, 0)
        yards = [vec(x, y, s * wide * (0.92 if y == top else 1.0)) for y in (top,) for s in (-1, 1)]
        left, right = yards
        foot_left, foot_right = vec(x, bottom, -wide) + belly * 0.3, vec(x, bottom, wide) + belly * 0.3
        edge_r = spline(np.array([right, (right + foot_right) / 2 + belly * 0.55, foot_right]), 6)
        edge_l = spline(np.array([foot_left, (left + foot_left) / 2 + belly * 0.55, left]), 6)
        foot = [foot_right + (foot_left - foot_right) * q + belly * math.sin(math.pi * q) * 0.5
            + UP * math.sin(math.pi * q) * (top - bottom) * 0.06 for q in (0.25, 0.5, 0.75)]
        group = model.sheet([*edge_r, *foot, *edge_l], tint(sail, 1 - 0.03 * tier), depth=depth,
            bulge=(top - bottom) * 0.45, shadow=0.35)
        for q in (0.25, 0.5, 0.75):
            a, b = left + (right - left) * q, foot_left + (foot_right - foot_left) * q
            model.tube([a, (a + b) / 2 + belly * 0.8, b + belly * 0.4], [0.05] * 3, tint(sail, 0.7), depth=depth
                + 0.01, decal=True, group=group, opacity=0.7, rows=6)
        model.tube([left + (left - right) * 0.06, right + (right - left) * 0.06], [0.14, 0.14], wood, depth=depth
            + 0.05, rows=3)


def _fittings(model: Model, boat: Boat, colour: Rgb) -> None:
    hull = boat.hull
    if "thwarts" in boat.extras:
        for s in (-0.25, 0.0, 0.24):
            wide, high = section(hull, s)
            x = s * hull.length
            model.face([vec(x - 0.12, high * 0.78, -wide), vec(x + 0.12, high * 0.78, -wide),
                vec(x + 0.12, high * 0.78, wide), vec(x - 0.12, high * 0.78, wide)],
                       tint(colour, 1.15), depth=-0.02)
    if "cabin" in boat.extras:
        model.loft([(vec(0.02 * hull.length, hull.side * 0.95, 0), vec(0.17 * hull.length, 0, 0),
            vec(0, 0, hull.beam * 0.3)),
                    (vec(0.0, hull.side * 1.45, 0), vec(0.13 * hull.length, 0, 0), vec(0, 0, hull.beam * 0.26))],
                    paint("#d8d2c4"), depth=-0.05, rows=4)
        for k in (-1, 0, 1):
            model.spot(vec(0.07 * k * hull.length, hull.side * 1.22, 0), (0.16, 0.12), (0.02, 0.03, 0.04), -0.01)
    if "castle" in boat.extras:
        _castle(model, hull, colour)
    if "nets" in boat.extras:
        model.tube([vec(-0.40 * hull.length, hull.side * 1.0, 0.1), vec(-0.33 * hull.length, hull.side * 1.25, 0),
            vec(-0.26 * hull.length, hull.side * 1.0, 0)],
                   [0.20, 0.26, 0.18], paint("#4f5a4a"), depth=-0.01, rows=8)
    if "liner" in boat.extras:
        _liner(model, hull)


def _castle(model: Model, hull: Hull, colour: Rgb) -> None:
    """The raised stern of an old ship, with lit windows."""
    near = 1.0 if model.axes[2, 2] >= 0 else -1.0
    for low, high, front in ((0.0, 1.9, -0.26), (1.9, 3.3, -0.36)):
        base = [vec(s * hull.length, section(hull, s)[1] + low, near * section(hull, s)[0] * 0.92)
            for s in (-0.50, front)]
        top = [p + UP * (high - low) + vec(-0.02 * hull.length * (i == 0), 0, 0) for i, p in enumerate(base)]
        group = model.face([base[0], base[1], top[1], top[0]], tint(colour, 1.1), depth=0.05 + low * 0.01)
        for q in np.linspace(0.15, 0.85, 4):
            at = base[0] * (1 - q) + base[1] * q + UP * (high - low) * 0.5
            model.spot(at, (0.42, 0.5), (1.0, 0.55, 0.18), 0.06 + low * 0.01, decal=True, group=group, glow=0.9)
        model.tube(top, [0.16, 0.16], paint("#c79a3c"), depth=0.07 + low * 0.01, rows=3, gloss=0.6)


def _liner(model: Model, hull: Hull) -> None:
    near = 1.0 if model.axes[2, 2] >= 0 else -1.0
    for deck, (back, front) in enumerate(((-0.36, 0.30), (-0.30, 0.24), (-0.20, 0.16))):
        low = hull.side + 2.3 * deck
        z = near * hull.beam * (0.40 - 0.05 * deck)
        group = model.face([vec(back * hull.length, low, z), vec(front * hull.length, low, z),
            vec(front * hull.length, low + 2.3, z), vec(back * hull.length, low + 2.3, z)],
                           paint("#e0dcd0"), depth=-0.02 + 0.005 * deck, shadow=0.3)
        for s in np.linspace(back + 0.02, front - 0.02, 22):
            model.spot(vec(float(s) * hull.length, low + 1.2, z), (0.34, 0.42), (1.0, 0.62, 0.25), 0.0, decal=True,
                group=group, glow=0.7)
    for s in (-0.12, 0.0, 0.12):
        x = s * hull.length
        group = model.loft([(vec(x, hull.side + 6.6, 0), vec(1.7, 0, 0), vec(0, 0, 1.5)),
            (vec(x - 1.0, hull.side + 12.5, 0), vec(1.6, 0, 0), vec(0, 0, 1.4))], paint("#a8432f"),
                           depth=0.0, rows=5)
        model.loft([(vec(x - 0.8, hull.side + 11.3, 0), vec(1.9, 0, 0), vec(0, 0, 1.7)),
            (vec(x - 1.0, hull.side + 12.7, 0), vec(1.9, 0, 0), vec(0, 0, 1.7))], (0.015, 0.015, 0.017),
                   depth=0.1, decal=True, group=group, rows=3)
