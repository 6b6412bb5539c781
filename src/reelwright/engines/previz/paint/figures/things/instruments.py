"""Instruments: grand piano, violin and its family, guitar, drum, brass, gramophone. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    Point,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import closed
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

BRASS = metal("#d0a040", 0.9)
IVORY = enamel("#ece6d6", 0.15)
EBONY = enamel("#16151a", 0.3)


def _wing(scale: float = 1.0) -> list[tuple[float, float]]:
    """The outline of a grand piano seen from above: keyboard at low x, the tail at high x."""
    way = [(0.0, -0.74), (0.55, -0.74), (1.30, -0.72), (1.78, -0.62), (1.98, -0.40), (1.92, -0.14), (1.66, 0.06),
           (1.34, 0.30), (1.02, 0.62), (0.74, 0.74), (0.40, 0.75), (0.0, 0.74)]
    soft = closed(np.array(way[1:-1]), 44)
    return [(0.0, -0.74), *((float(x) * scale, float(y) * scale) for x, y in soft if x > 0.30), (0.0, 0.74)]


def _plate(outline: list[tuple[float, float]], thick: float, stuff: Stuff, bevel: float = 0.01) -> Mesh:
    """An outline (x, z) lying flat, its underside at height 0."""
    return prism([(x, -z) for x, z in outline], thick, stuff, bevel).turned("x", -90).moved(0, thick / 2, 0)


def _keys() -> list[Mesh]:
    out = []
    for k in range(36):
        z = -0.63 + 1.26 * (k + 0.5) / 36
        out.append(box((0.15, 0.024, 0.0335), IVORY, 0.002).moved(-0.085, 0.70, z))
        if k % 7 in (0, 1, 3, 4, 5) and k < 35:
            out.append(box((0.095, 0.022, 0.017), EBONY, 0.003).moved(-0.055, 0.72, z + 0.0175))
    return out


def piano(cue: Cue) -> Thing:
    """A concert grand, its lid open on the stick, keys to the left."""
    lacquer = surface(cue, enamel("#141418", 0.55))
    outline = _wing()
    rim = [_plate(outline, 0.30, lacquer, 0.012).moved(0, 0.62, 0)]
    inner = [(0.14 + (x - 0.14) * 0.93, z * 0.93) for x, z in outline if x > 0.18]
    gold = Stuff(paint("#b8863a"), "brushed", paint("#7a5424"), 0.1, 0.1, 0.6, 0.5)
    rim.append(_plate([(0.2, -0.68), *inner, (0.2, 0.68)], 0.01, gold, 0).moved(0, 0.918, 0))
    for k in range(26):
        z = -0.60 + 1.2 * k / 25
        far = 1.80 - 1.15 * max(0.0, (z + 0.25) / 0.85)
        rim.append(tube([(0.25, 0.934, z), (max(0.5, far), 0.934, z * 0.8)], 0.004, metal("#d8d0c0"), 5, caps=False))
    shelf = [box((0.20, 0.07, 1.48), lacquer, 0.01).moved(-0.09, 0.63, 0), *_keys(),
             *(box((0.24, 0.20, 0.09), lacquer, 0.012).moved(-0.07, 0.66, side * 0.695) for side in (1, -1)),
             box((0.02, 0.11, 1.30), lacquer, 0.004).moved(0.005, 0.74, 0)]
    desk = join([box((0.012, 0.22, 0.80), lacquer, 0.004), box((0.006, 0.20, 0.22), matt("#efe8d8")).moved(
        -0.01, 0.012, -0.12), box((0.006, 0.20, 0.22), matt("#efe8d8")).moved(-0.01, 0.012, 0.12)])
    desk = desk.turned("z", -16).moved(0.22, 0.92, 0)
    lid = _plate([(x - 0.02, z + 0.76) for x, z in outline if x > 0.3] + [], 0.022, lacquer, 0.006)
    lid = lid.turned("x", -38).moved(0.02, 0.93, -0.76)
    stick = tube([(0.9, 0.93, 0.52), (0.9, 1.58, 0.30)], 0.014, lacquer, 8)
    leg = join([lathe(curve([(0.035, 0.08), (0.04, 0.12), (0.05, 0.35), (0.075, 0.55), (0.08, 0.62)], 16), lacquer, 20),
                ball(0.04, BRASS).moved(0, 0.04, 0)])
    legs = [leg.moved(x, 0, z) for x, z in ((0.12, -0.62), (0.12, 0.62), (1.62, -0.28))]
    lyre = join([tube([(0.25, 0.62, z), (0.25, 0.14, z * 0.7)], 0.014, lacquer, 8) for z in (-0.09, 0.09)]
                + [box((0.12, 0.03, 0.24), lacquer, 0.005).moved(0.25, 0.12, 0)]
                + [box((0.10, 0.012, 0.025), BRASS).moved(0.16, 0.10, z) for z in (-0.06, 0, 0.06)])
    opened = [desk, lid, stick]
    if "closed" in cue.traits:  # somebody is on it
        opened = [_plate([(x - 0.02, z) for x, z in outline], 0.022, lacquer, 0.006).moved(0.02, 0.935, 0)]
    return Thing(join([*rim, *shelf, *opened, *legs, lyre]).moved(-0.85, 0, 0), pitch=16.0, turned=-62.0)


def _bout(length: float, width: float, waist: float) -> list[tuple[float, float]]:
    """Half the outline of a violin's or guitar's body, mirrored: x across, y along from the tail."""
    half = [(0.0, 0.0), (0.30 * width, 0.01 * length), (0.48 * width, 0.12 * length), (0.49 * width, 0.25 * length),
            (0.38 * width, 0.42 * length), (waist * width / 2, 0.54 * length), (0.33 * width, 0.66 * length),
            (0.40 * width, 0.78 * length), (0.37 * width, 0.92 * length), (0.16 * width, 0.995 * length)]
    right = [(x, y) for x, y in half]
    left = [(-x, y) for x, y in reversed(half[1:])]
    return [(float(x), float(y)) for x, y in closed(np.array([*right, *left]), 72)]


def _belly(outline: list[tuple[float, float]], rise: float, stuff: Stuff) -> Mesh:
    """An arched plate over an outline, in the x-y plane, bulging towards +z."""
    p = np.array(outline)
    middle = p.mean(0)
    rings = []
    for k, lift in ((1.0, 0.0), (0.95, 0.35), (0.84, 0.70), (0.6, 0.92), (0.3, 0.99), (0.02, 1.0)):
        ring = middle + (p - middle) * k
        rings.append(np.c_[ring, np.full(len(ring), rise * lift)])
    points = np.array(rings)
    points = np.concatenate([points, points[:, :1]], 1)
    return grid(points, stuff, True, points[..., :2])


def _strings(count: int, spread: float, path: list[tuple[float, float]], thick: float) -> list[Mesh]:
    """path: (y, z) along the strings."""
    out = []
    for k in range(count):
        x = spread * (k / (count - 1) - 0.5)
        out.append(tube([(x * (0.7 if i else 1.0), y, z) for i, (y, z) in enumerate(path)], thick,
                        metal("#dcd8cc"), 4, caps=False))
    return out


def violin(cue: Cue) -> Thing:
    """A violin with its bow beside it; a cello is the same, grown."""
    varnish = surface(cue, Stuff(paint("#a8501e"), "wood", paint("#5a2410"), 0.012, 0.0, 0.9, 0.25, wear=0.3))
    outline = _bout(0.36, 0.215, 0.40)
    parts = [prism(outline, 0.030, varnish.dyed(tint(varnish.colour, 0.8))), _belly(outline, 0.016, varnish).moved(
        0, 0, 0.0155)]
    for side in (1.0, -1.0):  # f-holes
        hole = [(side * x, y, 0.029) for x, y in ((0.034, 0.225), (0.026, 0.212), (0.036, 0.185), (0.046, 0.158),
                                                  (0.036, 0.146))]
        parts.append(tube(hole, [0.0045, 0.003, 0.003, 0.003, 0.0045], matt("#120a06", 0), 6, 18))
    dark = enamel("#1a1614", 0.2)
    parts += [prism([(-0.021, 0.20), (0.021, 0.20), (0.012, 0.49), (-0.012, 0.49)], 0.010, dark, 0.003).moved(0, 0,
        0.037),
              prism([(-0.018, 0.02), (0.018, 0.02), (0.022, 0.12), (-0.022, 0.12)], 0.008, dark, 0.002).moved(0, 0,
                  0.035),
              prism([(-0.022, 0.172), (0.022, 0.172), (0.018, 0.178), (-0.018, 0.178)], 0.05,
                  wood("#d8b880", 0.01)).moved(
                  0, 0, 0.025),
              prism([(-0.012, 0.35), (0.012, 0.35), (0.011, 0.50), (-0.011, 0.50)], 0.022, varnish, 0.006).moved(0, 0,
                  0.018),
              tube([(0, 0.49, 0.02), (0, 0.535, 0.016), (0, 0.562, 0.004), (0, 0.565, -0.012), (0, 0.55, -0.014),
                    (0, 0.548, -0.003)], [0.012, 0.011, 0.010, 0.009, 0.007, 0.005], varnish, 12, 30)]
    for k, side in enumerate((1, -1, 1, -1)):
        y = 0.51 + 0.012 * k
        parts += [tube([(0, y, 0.012), (side * 0.034, y + 0.004, 0.012)], [0.003, 0.004], dark, 8),
                  ball(0.008, dark, 0.7).moved(side * 0.038, y + 0.004, 0.012)]
    parts += _strings(4, 0.026, [(0.115, 0.041), (0.175, 0.052), (0.49, 0.044)], 0.0008)
    bow = join([tube([(0.15, 0.0, 0), (0.143, 0.3, 0), (0.15, 0.62, 0)], [0.004, 0.0035, 0.0025],
                     wood("#6a2f1a", 0.02, 0.5), 8, 16),
                tube([(0.16, 0.03, 0), (0.163, 0.61, 0)], 0.0016, matt("#e6dcc4")),
                box((0.022, 0.04, 0.012), dark, 0.003).moved(0.156, 0.015, 0)])
    grown = 1.95 if "cello" in cue.word.lower() or "bass" in cue.word.lower() else 1.0
    mesh = join([*parts, bow.turned("z", -4)])
    return Thing(mesh.turned("z", 6).turned("x", -8).turned("y", 90).scaled(grown), pitch=4.0, turned=40.0)


def guitar(cue: Cue) -> Thing:
    """A steel-string guitar; an electric one where the word says so."""
    electric = "electric" in cue.word.lower() or "electric" in cue.traits
    top = surface(cue, Stuff(paint("#c07a34"), "wood", paint("#8a4a1c"), 0.02, 0.0, 0.8, 0.2, wear=0.2))
    side = top.dyed(tint(top.colour, 0.55))
    dark = enamel("#1c1614", 0.2)
    if electric:
        body = tone(cue, "#a82a24")
        outline = [(float(x), float(y)) for x, y in closed(np.array([
            (0.0, 0.0), (0.12, 0.02), (0.17, 0.12), (0.13, 0.24), (0.15, 0.36), (0.13, 0.43), (0.07, 0.36),
                (-0.06, 0.37),
            (-0.13, 0.47), (-0.17, 0.42), (-0.135, 0.24), (-0.18, 0.12), (-0.12, 0.02)]), 64)]
        parts = [prism(outline, 0.045, enamel(body, 0.4), 0.012)]
        parts += [box((0.075, 0.008, 0.018), dark, 0.002).turned("x", 90).moved(0, y, 0.026)
            for y in (0.16, 0.22, 0.28)]
        parts += [ball(0.011, metal("#d8d8d8")).moved(0.10, y, 0.03) for y in (0.07, 0.11)]
        neck = 0.36
    else:
        outline = _bout(0.49, 0.39, 0.62)
        parts = [prism(outline, 0.10, side, 0.004), prism(outline, 0.004, top).moved(0, 0, 0.051)]
        ring = [(0.056 * math.cos(a), 0.335 + 0.056 * math.sin(a), 0.0535) for a in np.linspace(0, 2 * math.pi, 33)]
        parts += [polygon([(x * 0.86, 0.335 + (y - 0.335) * 0.86, 0.0545) for x, y, _ in ring[:-1]],
            matt("#140d08", 0)),
                  tube(ring, 0.004, matt("#2a1a10"), 6), prism([(-0.075, 0.12), (0.075, 0.12), (0.07, 0.145),
                      (-0.07, 0.145)],
                                                             0.014, dark, 0.003).moved(0, 0, 0.058)]
        neck = 0.48
    z = 0.03 if electric else 0.058
    end = neck + 0.36
    parts += [prism([(-0.029, neck - 0.13), (0.029, neck - 0.13), (0.022, end), (-0.022, end)], 0.016, dark,
        0.003).moved(
        0, 0, z), prism([(-0.026, neck), (0.026, neck), (0.021, end), (-0.021, end)], 0.02, side, 0.006).moved(0, 0,
            z - 0.015),
        prism([(-0.026, 0.0), (0.026, 0.0), (0.038, 0.03), (0.034, 0.16), (-0.034, 0.16), (-0.038, 0.03)], 0.016, dark,
              0.003).turned("x", -8).moved(0, end, z - 0.008)]
    for k in range(11):
        y = neck - 0.10 + (end - neck + 0.08) * (1 - 0.5 ** (k / 4.2))
        parts.append(tube([(-0.026, y, z + 0.0085), (0.026, y, z + 0.0085)], 0.0013, metal("#c8c4b8"), 4, caps=False))
    for k in range(3):
        for s in (1, -1):
            parts.append(ball(0.010, metal("#d8d4c8"), 0.8).moved(s * 0.047, end + 0.045 + 0.04 * k, z - 0.012))
    parts += _strings(6, 0.045, [(0.13 if not electric else 0.10, z + 0.012), (end, z + 0.012), (end + 0.1, z)], 0.0009)
    return Thing(join(parts).turned("z", 7).turned("x", -6).turned("y", 90), pitch=4.0, turned=38.0)


def drum(cue: Cue) -> Thing:
    """A drum with ropes and hoops, its two sticks on the head."""
    shell = surface(cue, enamel("#8f2a24", 0.15))
    hoop, skin = wood("#7a4a2a", 0.03, 0.4), Stuff(paint("#e6d8ba"), size=0.05, wear=0.2)
    parts = [lathe([(0.26, 0.03), (0.26, 0.45)], shell, 48), lathe([(0.0, 0.47), (0.24, 0.475), (0.262, 0.47)], skin,
        48)]
    for y in (0.02, 0.42):
        parts.append(lathe([(0.262, y), (0.278, y), (0.278, y + 0.055), (0.262, y + 0.055)], hoop, 48))
    for k in range(14):
        a, b = 2 * math.pi * k / 14, 2 * math.pi * (k + 0.5) / 14
        ends: list[Point] = [(0.272 * math.cos(a), 0.43, 0.272 * math.sin(a)),
            (0.268 * math.cos(b), 0.06, 0.268 * math.sin(b)),
                             (0.272 * math.cos(a + 0.449), 0.43, 0.272 * math.sin(a + 0.449))]
        parts.append(tube(ends, 0.005, matt("#e8dcc0"), 5, caps=False))
    for z, yaw in ((-0.05, 20.0), (0.06, -16.0)):
        stick = join([tube([(-0.02, 0, 0), (0.36, 0, 0)], [0.009, 0.006], wood("#c89a5a", 0.02), 8),
                      ball(0.012, wood("#c89a5a", 0.02)).moved(0.365)])
        parts.append(stick.turned("y", yaw).moved(-0.14, 0.49, z))
    return Thing(join(parts), pitch=22.0)


def trumpet(cue: Cue) -> Thing:
    """A trumpet on its bell side; a saxophone where the word says so."""
    brass = surface(cue, BRASS)
    if "sax" in cue.word.lower():
        path: list[Point] = [(-0.16, 0.62, 0), (-0.10, 0.66, 0), (-0.04, 0.62, 0), (-0.035, 0.40, 0), (-0.02, 0.14, 0),
                             (0.05, 0.03, 0), (0.13, 0.10, 0), (0.16, 0.28, 0), (0.19, 0.38, 0)]
        tubes = [tube(path, [0.007, 0.009, 0.014, 0.022, 0.032, 0.038, 0.045, 0.062, 0.095], brass, 22, 60, False)]
        keys = [lathe([(0.0, 0.0), (0.016, 0.0), (0.016, 0.008), (0.0, 0.012)], metal("#e0c070"), 16).turned("x",
            90).moved(
            x, y, r) for x, y, r in ((-0.033, 0.52, 0.022), (-0.032, 0.46, 0.024), (-0.03, 0.40, 0.028),
                (-0.026, 0.33, 0.03),
                                     (-0.022, 0.26, 0.034), (-0.016, 0.19, 0.036), (0.05, 0.04, 0.042))]
        rod = tube([(-0.06, 0.56, 0.02), (-0.05, 0.2, 0.035)], 0.004, metal("#e0c070"))
        return Thing(join([*tubes, *keys, rod, tube([(-0.16, 0.62, 0), (-0.205, 0.595, 0)], [0.008, 0.012], EBONY)]),
            pitch=4.0)
    flare = [(0.0125, 0.0), (0.0135, 0.12), (0.017, 0.20), (0.026, 0.26), (0.045, 0.295), (0.064, 0.305)]
    bell_ = lathe(curve(flare, 30), brass, 36).turned("z", -90).moved(0.0, 0.10, 0.0)
    loop: list[Point] = [(0.0, 0.10, 0), (-0.16, 0.10, 0), (-0.215, 0.075, 0), (-0.16, 0.045, 0), (0.10, 0.045, 0),
                         (0.15, 0.06, 0.01), (0.15, 0.09, 0.02), (0.10, 0.10, 0.03), (-0.30, 0.10, 0.03)]
    parts = [bell_, tube(loop, 0.0075, brass, 12, 90),
             lathe(curve([(0.006, 0.0), (0.007, 0.02), (0.014, 0.04), (0.015, 0.046)], 10), metal("#d8d4c8"),
                 20).turned(
                 "z", 90).moved(-0.30, 0.10, 0.03)]
    for k in range(3):
        x = -0.075 + 0.04 * k
        parts += [lathe([(0.0, 0.0), (0.0125, 0.0), (0.0125, 0.11), (0.0, 0.112)], brass, 20).moved(x, 0.02, 0.008),
                  lathe([(0.004, 0.13), (0.004, 0.15), (0.010, 0.152), (0.010, 0.157), (0.0, 0.158)], IVORY,
                      16).moved(x, 0.0, 0.008)]
    return Thing(join(parts), pitch=10.0, turned=8.0)


def harp(cue: Cue) -> Thing:
    frame = surface(cue, metal("#c79a3c", 0.6))
    parts = [tube([(0.0, 0.06, 0), (0.05, 0.8, 0), (0.0, 1.55, 0)], [0.045, 0.035, 0.05], frame, 14, 24),
             tube([(0.0, 1.52, 0), (0.18, 1.62, 0), (0.42, 1.40, 0), (0.62, 1.36, 0)], [0.045, 0.04, 0.04, 0.035],
                 frame, 12, 30),
             tube([(0.02, 0.07, 0), (0.62, 1.36, 0)], [0.11, 0.05], wood("#8a5a30", 0.05, 0.5), 14),
             box((0.45, 0.07, 0.30), frame, 0.02).moved(0.06, 0, 0)]
    for k in range(22):
        s = k / 21
        top = (0.06 + 0.52 * s, 1.55 - 0.20 * s + 0.05 * math.sin(3 * s))
        parts.append(tube([(0.08 + 0.52 * s, 0.20 + 1.14 * s * 0.96, 0.0), (top[0], top[1], 0)], 0.0022,
            metal("#e6e0d0"), 4,
                          caps=False))
    return Thing(join(parts), pitch=6.0)


def gramophone(cue: Cue) -> Thing:
    """The record turns under its needle; the horn is a flower of brass."""
    horn = surface(cue, metal("#d0a040", 0.9))
    case, gold = wood("#6a3a20", 0.04, 0.5), BRASS
    parts = [box((0.40, 0.04, 0.40), case, 0.012), box((0.36, 0.13, 0.36), case, 0.01).moved(0, 0.04, 0),
             box((0.40, 0.03, 0.40), case, 0.01).moved(0, 0.17, 0)]
    angles = np.linspace(0, 2 * math.pi, 65)
    rows = []
    for s in np.linspace(0, 1, 22):
        centre = np.array((-0.13 + 0.30 * s * s, 0.24 + 0.42 * math.sin(1.45 * s) - 0.06 * s * s, 0.0))
        r = 0.016 + 0.235 * float(s) ** 2.6
        lobes = 1 + 0.06 * float(s) ** 4 * np.abs(np.cos(angles * 4.5))
        tilt = 0.35 + 0.75 * float(s)
        axis_u = np.array((math.cos(tilt + 1.57), math.sin(tilt + 1.57) * 1.0, 0.0))
        rows.append(centre + (r * lobes * np.cos(angles))[:, None] * axis_u
                    + (r * lobes * np.sin(angles))[:, None] * np.array((0, 0, 1.0)))
    parts.append(grid(np.array(rows), horn))
    parts += [tube([(-0.17, 0.19, 0), (-0.17, 0.30, 0), (-0.13, 0.25, 0)], 0.014, gold, 10, 14),
              tube([(-0.15, 0.235, 0.02), (-0.05, 0.235, 0.10), (0.03, 0.222, 0.10)], 0.007, gold, 8, 12),
              tube([(0, 0.10, 0.18), (0, 0.10, 0.25), (0.0, 0.05, 0.25)], 0.008, gold, 8)]
    record = enamel("#141216", 0.5)
    disc = join([lathe([(0.0, 0.206), (0.15, 0.206), (0.15, 0.21), (0.055, 0.212)], record, 48),
                 lathe([(0.0, 0.213), (0.055, 0.213)], Stuff(paint("#a8342a"), "stripes", paint("#d8a84a"), 0.11), 24),
                 *(box((0.16, 0.001, 0.004), matt("#3a363c", 0)).moved(0.0, 0.2125, 0.0).turned("y", y)
                     for y in (0, 100))])
    return Thing(join(parts), lambda phase: disc.turned("y", -360 * phase), 1.8, pitch=16.0, turned=15.0)


