"""Screens, keys, speakers, circuits: laptop, television, telephone, remote, radio, servers, a chip, a drone. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.things.displays import on_screen, picture
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

CHROME, DARK, SLATE = metal("#c8cdd2", 1.0, 0.1), matt("#141519", 0), matt("#1a1b1e", 0.1)
STEEL, WHITE = metal("#b4bcc4", 0.9, 0.3), matt("#f4f2ec", 0.05)
BLACK = Stuff(paint("#101114"), gloss=0.9, metal=0.25, wear=0.0)


def laptop(cue: Cue) -> Thing:
    """Open: keys, pad, and a screen that shines."""
    coat = surface(cue, metal("#b4b8be", 0.6, 0.05))
    base = [box((0.23, 0.014, 0.33), coat, 0.005), box((0.095, 0.0015, 0.29), DARK).moved(-0.035, 0.0138, 0),
            box((0.062, 0.001, 0.10), coat.dyed(tint(coat.colour, 0.85))).moved(0.068, 0.0138, 0)]
    for r in range(5):
        for k in range(13):
            base.append(box((0.015, 0.003, 0.0185), matt("#2a2c30", 0), 0.002).moved(
                -0.073 + 0.0185 * r, 0.0145, -0.132 + 0.022 * k))
    says = printed(cue)
    lid = [box((0.008, 0.225, 0.33), coat, 0.004).moved(-0.004, 0, 0),
           box((0.002, 0.215, 0.32), BLACK, 0.003).moved(0.0005, 0.005, 0)]
    lid.append(on_screen(cue, 0.305, 0.19).moved(0.002, 0.018, 0))
    if says:
        lid.append(inscription(says, 0.26, 0.12, lit("#ffffff", 0.9)).moved(0.006, 0.11, 0))
    screen = join(lid).turned("z", 18).moved(-0.112, 0.014, 0)
    return Thing(join([*base, screen]), pitch=22.0, turned=56.0, lamps=(Lamp((-0.1, 0.14, 0.0), 0.22, (0.35, 0.5, 0.75),
                                                                             0.0),))


def television(cue: Cue) -> Thing:
    """A flat set on its foot; a box with knobs and rabbit's ears where it is old."""
    if {"old", "vintage", "retro", "antique"} & set(cue.traits) or "wood" in cue.traits:
        return old_set(cue)
    coat = surface(cue, BLACK)
    parts = [box((0.035, 0.66, 1.12), coat, 0.012).moved(0, 0.09, 0),
             picture(1.06, 0.60, cue.seed).moved(0.019, 0.12, 0),
             box((0.03, 0.10, 0.12), coat, 0.01).moved(0, 0.0, 0), box((0.22, 0.016, 0.46), coat, 0.006)]
    return Thing(join(parts), pitch=5.0, turned=62.0, lamps=(Lamp((0.03, 0.42, 0.0), 0.5, (0.4, 0.55, 0.8), 0.05),))


def old_set(cue: Cue) -> Thing:
    """A tube in a wooden case."""
    case = surface(cue, wood("#7a4a28", 0.05, 0.5))
    glow = lit("#9fc4d8", 0.5)
    face = ball(0.30, glow, 0.76, 36).scaled(0.20, 1, 0.98).moved(0.15, 0.35, 0.09)
    parts = [box((0.40, 0.50, 0.72), case, 0.03).moved(-0.03, 0.10, 0),
             box((0.02, 0.43, 0.66), matt("#2a241e", 0), 0.02).moved(0.165, 0.135, 0), face,
             box((0.03, 0.40, 0.13), matt("#c8b48a", 0.2), 0.01).moved(0.168, 0.15, -0.265)]
    parts += [lathe([(0.035, 0.0), (0.03, 0.03), (0.0, 0.03)], CHROME, 24).turned("z", -90).moved(0.18, y, -0.265)
              for y in (0.47, 0.37)]
    parts += [box((0.006, 0.008, 0.09), DARK).moved(0.182, 0.17 + 0.02 * k, -0.265) for k in range(6)]
    parts += [tube([(0.12 * s, 0.10, 0.24), (0.15 * s, 0.0, 0.28)], [0.02, 0.01], case, 10) for s in (1, -1)]
    parts += [tube([(0.12 * s, 0.10, -0.24), (0.15 * s, 0.0, -0.28)], [0.02, 0.01], case, 10) for s in (1, -1)]
    parts += [tube([(0, 0.60, 0), (-0.05, 0.98, 0.30 * s)], [0.006, 0.003], CHROME, 6) for s in (1, -1)]
    parts.append(ball(0.03, DARK, 0.7, 14).moved(0, 0.605, 0))
    return Thing(join(parts), pitch=7.0, turned=50.0, lamps=(Lamp((0.25, 0.36, 0.08), 0.4, (0.4, 0.6, 0.75), 0.12),))


def monitor(cue: Cue) -> Thing:
    """A screen, a keyboard and a mouse before it."""
    coat = surface(cue, BLACK)
    screen = join([box((0.025, 0.34, 0.58), coat, 0.01).moved(0, 0.14, 0),
                   on_screen(cue, 0.55, 0.31).moved(0.0135, 0.155, 0)])
    foot = [tube([(-0.02, 0.0, 0), (-0.03, 0.22, 0)], 0.022, coat, 12), box((0.18, 0.014, 0.24), coat, 0.006)]
    keys = _keys(coat).scaled(0.9).moved(0.24, 0, 0.02)
    mouse = ball(0.032, coat, 0.6, 20).scaled(1.6, 1, 1).moved(0.24, 0.006, -0.28)
    return Thing(join([screen, *foot, keys, mouse]), pitch=14.0, turned=54.0,
                 lamps=(Lamp((0.03, 0.3, 0.0), 0.3, (0.35, 0.5, 0.75), 0.0),))


def _keys(coat: Stuff) -> Mesh:
    """A typing keyboard: front at +x."""
    cap = matt("#e8e6e0", 0) if max(coat.colour) < 0.1 else matt("#24262a", 0)
    parts = [prism([(-0.075, 0.0), (0.075, 0.0), (0.075, 0.010), (-0.075, 0.026)], 0.46, coat, 0.004)]
    for r in range(5):
        n = 15 if r < 4 else 9
        step = 0.44 / n
        for k in range(n):
            parts.append(box((0.0215, 0.008, step * 0.86), cap, 0.003).moved(
                -0.056 + 0.0265 * r, 0.022 - 0.0028 * r, 0.22 - step * (k + 0.5)))
    return join(parts)


def keyboard(cue: Cue) -> Thing:
    return Thing(_keys(surface(cue, enamel("#2a2c31", 0.1))), pitch=32.0, turned=48.0)


def mouse(cue: Cue) -> Thing:
    """A mouse of a computer: a low back over dark flanks, two keys, a wheel; its cord unless it has none."""
    coat = surface(cue, enamel("#e2e4e8", 0.25))
    parts = [_back(coat, 1.0, 0.004), _back(DARK, 1.025, 0.0).scaled(1, 0.62, 1)]
    seam = [(x, _MOUSE_HIGH * _humped(x) + 0.0046, 0.0) for x in np.linspace(0.004, 0.054, 14)]
    across = [(0.004, _MOUSE_HIGH * _humped(0.004) * math.sqrt(1 - (z / 0.0325) ** 2) + 0.0046, z)
              for z in np.linspace(-0.026, 0.026, 15)]
    parts += [tube(seam, 0.0007, DARK, 5), tube(across, 0.0006, DARK, 5)]
    wheel = [(0.0065, -0.0035), (0.0085, -0.002), (0.0085, 0.002), (0.0065, 0.0035)]
    parts.append(lathe(wheel, matt("#3a3e46", 0.3), 24).turned("x", 90).moved(
        0.034, _MOUSE_HIGH * _humped(0.034) + 0.0005, 0))
    if not {"wireless", "cordless", "bluetooth"} & {*cue.traits, *cue.word.lower().split()}:
        parts.append(tube([(0.058, 0.006, 0), (0.085, 0.004, 0.004), (0.12, 0.003, 0.03), (0.14, 0.003, 0.07)], 0.0018,
                          DARK, 8, 30))
    return Thing(join(parts), pitch=24.0, turned=38.0)


_MOUSE_HIGH = 0.030


def _humped(x: float) -> float:
    """How high a mouse's back is at x m from its middle, its front +x: highest behind the middle. 0..1."""
    s = x / 0.058
    return math.sqrt(max(0.0, 1 - s**4)) * (1 - 0.30 * s - 0.10 * s * s) * 0.96


def _back(stuff: Stuff, wide: float, lift: float) -> Mesh:
    rows = []
    for x in np.linspace(-0.0579, 0.0579, 33):
        half = 0.0325 * wide * max(0.0, 1 - (x / 0.058) ** 4) ** 0.5 * (1 - 0.09 * math.cos(math.pi * x / 0.05))
        rows.append([(x * wide, lift + _MOUSE_HIGH * _humped(x) * math.cos(a) ** 0.75, half * math.sin(a))
                     for a in np.linspace(-math.pi / 2, math.pi / 2, 27)])
    return grid(np.array(rows), stuff)


def smartphone(cue: Cue) -> Thing:
    """Leaning back a little, its screen full of tiles."""
    coat = surface(cue, metal("#2a2c32", 0.5, 0.0))
    body = [box((0.009, 0.150, 0.074), coat, 0.004), box((0.0095, 0.144, 0.069), BLACK, 0.004).moved(0.0006, 0.003, 0),
            picture(0.064, 0.134, cue.seed).moved(0.0056, 0.008, 0),
            tube([(0.0058, 0.1465, -0.008), (0.0058, 0.1465, 0.008)], 0.0012, DARK, 5)]
    hues = ("#f25a4a", "#f2c83a", "#5ad06a", "#e8e8f0", "#c85af0", "#4ad0e0", "#f08a3a", "#4a7af0")
    for k in range(16):
        tile = box((0.0012, 0.0105, 0.0105), lit(hues[(k * 3 + cue.seed) % 8], 0.9), 0.002)
        body.append(tile.moved(0.0066, 0.112 - 0.0175 * (k // 4), 0.0225 - 0.015 * (k % 4)))
    body.append(box((0.0012, 0.022, 0.058), lit("#f4f6fa", 0.6), 0.003).moved(0.0066, 0.014, 0))
    return Thing(join(body).turned("z", 9).moved(0, 0.001, 0), pitch=7.0, turned=58.0)


def telephone(cue: Cue) -> Thing:
    """A rotary telephone: dial, cradle, handset, coiled cord."""
    coat = surface(cue, enamel("#16171a", 0.4))
    side = [(0.11, 0.0), (0.115, 0.02), (0.05, 0.085), (0.02, 0.10), (-0.05, 0.105), (-0.09, 0.06), (-0.11, 0.0)]
    dial = join([lathe([(0.0, 0.0), (0.052, 0.0), (0.052, 0.006), (0.0, 0.010)], enamel("#ece6d6", 0.1), 36),
                 around(lathe([(0.0, 0.0075), (0.007, 0.0095)], DARK, 14).moved(0.038, 0, 0), 10, 20, 300),
                 lathe([(0.02, 0.0095), (0.0, 0.0125)], CHROME, 24)])
    parts = [prism(curve(side, 40), 0.19, coat, 0.02), dial.turned("z", -47).moved(0.082, 0.056, 0)]
    rests = [(x, z) for x in (0.005, -0.045) for z in (-0.055, 0.055)]
    parts += [box((0.025, 0.035, 0.016), coat, 0.006).moved(x, 0.10, z) for x, z in rests]
    horn = curve([(0.0, 0.0), (0.03, 0.0), (0.036, 0.012), (0.028, 0.03), (0.014, 0.045)], 18)
    handset = [tube([(0, 0.155, -0.10), (0, 0.172, -0.05), (0, 0.172, 0.05), (0, 0.155, 0.10)],
                    [0.014, 0.013, 0.013, 0.014], coat, 14, 30),
               *(lathe(horn, coat, 26).moved(0, 0.115, z) for z in (-0.105, 0.105))]
    coil = tube([(0.0 + 0.012 * math.cos(t), 0.11 - 0.0016 * t + 0.012 * math.sin(t), 0.13 + 0.0016 * t)
                 for t in np.linspace(0, 50, 260)], 0.0035, DARK, 6)
    return Thing(join([*parts, *(h.moved(-0.02, 0, 0) for h in handset), coil]), pitch=16.0, turned=44.0)


def remote(cue: Cue) -> Thing:
    """A remote control: a slim bar of coloured buttons."""
    coat = surface(cue, matt("#1c1d21", 0.1))
    outline = [(-0.09, -0.022), (0.085, -0.025), (0.09, 0.0), (0.085, 0.025), (-0.09, 0.022), (-0.094, 0.0)]
    parts = [prism(curve([*outline, outline[0]], 48)[:-1], 0.018, coat, 0.005).turned("x", 90).moved(0, 0.009, 0)]
    key = lathe([(0.0055, 0.0), (0.005, 0.003), (0.0, 0.0035)], matt("#c8ccd0", 0), 14)
    for r in range(4):
        parts += [key.moved(0.035 + 0.015 * r, 0.018, -0.013 + 0.013 * c) for c in range(3)]
    parts += [lathe([(0.017, 0.0), (0.016, 0.003), (0.009, 0.003)], matt("#8a8e94", 0), 28).moved(0.002, 0.018, 0),
              lathe([(0.008, 0.0), (0.007, 0.004), (0.0, 0.004)], matt("#c8ccd0", 0), 20).moved(0.002, 0.018, 0),
              *(box((0.010, 0.003, 0.007), enamel(c, 0.1), 0.001).moved(-0.03, 0.0175, -0.0165 + 0.011 * k)
                for k, c in enumerate(("#c8281e", "#3a9a4a", "#e2b02c", "#2f5fc0"))),
              lathe([(0.006, 0.0), (0.005, 0.004), (0.0, 0.004)], enamel("#d8241c", 0.1), 18).moved(
                  -0.075, 0.018, -0.01),
              *(box((0.022, 0.003, 0.009), matt("#c8ccd0", 0), 0.002).moved(-0.055, 0.0175, z)
                for z in (0.011, -0.002))]
    return Thing(join(parts), pitch=34.0, turned=24.0)


def gamepad(cue: Cue) -> Thing:
    """A game controller with two sticks."""
    coat = surface(cue, enamel("#26282d", 0.1))
    outline = [(0.0, 0.045), (-0.06, 0.055), (-0.085, 0.02), (-0.10, -0.05), (-0.075, -0.06), (-0.04, -0.02),
               (0.0, -0.022), (0.04, -0.02), (0.075, -0.06), (0.10, -0.05), (0.085, 0.02), (0.06, 0.055)]
    body = prism(curve([*outline, outline[0]], 72)[:-1], 0.036, coat, 0.012).turned("x", -90).moved(0, 0.02, 0)
    stick = join([lathe([(0.014, 0.0), (0.016, 0.004)], DARK, 24), lathe([(0.006, 0.0), (0.006, 0.012), (0.013, 0.015),
                 (0.012, 0.019), (0.0, 0.017)], DARK, 24)])
    parts = [body, stick.moved(-0.032, 0.038, 0.008), stick.moved(0.032, 0.038, 0.008),
             box((0.034, 0.006, 0.011), DARK, 0.002).moved(-0.06, 0.036, -0.025),
             box((0.011, 0.006, 0.034), DARK, 0.002).moved(-0.06, 0.036, -0.025)]
    for k, c in enumerate(("#3a9a4a", "#c8281e", "#2f5fc0", "#e2b02c")):
        a = math.pi / 2 * k
        parts.append(ball(0.0068, enamel(c, 0.2), 0.7, 14).moved(0.06 + 0.014 * math.cos(a), 0.040,
                                                                 -0.025 + 0.014 * math.sin(a)))
    return Thing(join(parts).turned("y", -90), pitch=38.0, turned=62.0)


def headphones(cue: Cue) -> Thing:
    """Two cups on a bow."""
    coat = surface(cue, enamel("#1d1e22", 0.3))
    arc = [(0.0, 0.10 + 0.115 * math.sin(a), 0.088 * math.cos(a)) for a in np.linspace(-0.1, math.pi + 0.1, 36)]
    pad = Stuff(paint("#2a2420"), gloss=0.35, wear=0.1)
    cup = join([lathe([(0.0, 0.03), (0.03, 0.03), (0.042, 0.02), (0.044, 0.0), (0.0, 0.0)], coat, 36),
                lathe([(0.028, -0.003), (0.046, -0.006), (0.046, -0.018), (0.03, -0.022), (0.022, -0.012)], pad, 36),
                lathe([(0.030, 0.031), (0.033, 0.033), (0.034, 0.0295)], CHROME, 36)])
    parts = [tube(arc, 0.006, CHROME, 10), tube(arc[9:27], [0.008, *([0.013] * 16), 0.008], pad, 14),
             cup.turned("x", 90).turned("x", 6).scaled(1, 1.2, 1).moved(0, 0.075, 0.088),
             cup.turned("x", -90).turned("x", -6).scaled(1, 1.2, 1).moved(0, 0.075, -0.088)]
    parts += [box((0.014, 0.05, 0.010), coat, 0.003).moved(0, 0.085, z) for z in (-0.096, 0.096)]
    return Thing(join(parts).moved(0, -0.02, 0), pitch=12.0, turned=50.0)


def radio(cue: Cue) -> Thing:
    """A portable set: speaker cloth, dial, knobs, aerial, handle."""
    coat = surface(cue, enamel("#b8442c", 0.2))
    mesh = Stuff(paint("#d8c8a0"), "weave", paint("#6a5a3c"), 0.008, 0.4, wear=0)
    parts = [box((0.10, 0.20, 0.32), coat, 0.025), box((0.012, 0.15, 0.16), mesh, 0.004).moved(0.046, 0.025, 0.06),
             box((0.012, 0.05, 0.11), lit("#f4e2b0", 0.35), 0.004).moved(0.046, 0.12, -0.085),
             box((0.014, 0.045, 0.003), matt("#c8281e", 0)).moved(0.047, 0.122, -0.075),
             tube([(-0.02, 0.19, -0.13), (-0.05, 0.42, -0.19)], [0.004, 0.002], CHROME, 6),
             tube([(0, 0.195, -0.12), (0, 0.25, -0.11), (0, 0.25, 0.11), (0, 0.195, 0.12)], 0.009, CHROME, 10, 30)]
    parts += [lathe([(0.024, 0.0), (0.022, 0.02), (0.0, 0.02)], CHROME, 24).turned("z", -90).moved(0.05, 0.065, z)
              for z in (-0.055, -0.115)]
    return Thing(join(parts), pitch=9.0, turned=54.0)


def speaker(cue: Cue) -> Thing:
    """A box with two cones."""
    coat = surface(cue, wood("#3a2a20", 0.04, 0.4))
    cone_ = lambda r: join([lathe([(r, 0.0), (r * 1.1, 0.006), (r * 1.12, 0.0)], CHROME, 36),  # noqa: E731
                            lathe([(r, 0.004), (r * 0.35, -r * 0.35), (0.0, -r * 0.2)], DARK, 36)]).turned("z", -90)
    return Thing(join([box((0.26, 0.9, 0.34), coat, 0.015), cone_(0.12).moved(0.132, 0.28, 0),
                       cone_(0.07).moved(0.132, 0.60, 0), cone_(0.03).moved(0.132, 0.78, 0)]), pitch=5.0, turned=52.0)


def poster(cue: Cue) -> Thing:
    """A printed sheet in a thin frame on a stand: bold bands, a sun behind peaks, a headline."""
    rng = np.random.default_rng(cue.seed)
    hues = (("#c8321f", "#f0dfb4", "#1f2a3a"), ("#1f5a6a", "#f2d79a", "#d8602a"), ("#d8a02a", "#f4ead0", "#8f1f24"))
    back, pale, dark = hues[int(rng.integers(3))]
    sheet = surface(cue, matt(back, 0.1)) if cue.colours else matt(back, 0.1)
    paper, ink = matt(pale, 0), matt(dark, 0)
    flat = lambda points, x, stuff: prism(points, 0.004, stuff).turned("y", 90).moved(x, 0, 0)  # noqa: E731
    parts = [box((0.03, 1.06, 0.76), BLACK, 0.006).moved(0, 0.12, 0),
             box((0.012, 1.0, 0.70), sheet).moved(0.014, 0.15, 0)]
    legs = [tube([(-0.02, 0.13, s * 0.3), (-0.10, 0.0, s * 0.34)], 0.014, DARK, 8) for s in (1, -1)]
    shown = emblem(pictured(cue), 0.56, ink, paper) if pictured(cue) else None
    if shown is not None:
        title = inscription(printed(cue) or pictured(cue).upper(), 0.6, 0.12, paper, 14)
        ground = flat([(-0.29, 0.36), (0.29, 0.36), (0.29, 1.10), (-0.29, 1.10)], 0.021,
                      matt(tint(paint(pale), 0.9), 0))
        parts += [ground, shown.moved(0.026, 0.73, 0), title.moved(0.026, 0.245, 0)]
        return Thing(join([*parts, *legs]), pitch=3.0, turned=70.0)
    for k in range(12):  # rays
        a, b = math.radians(15 * k), math.radians(15 * k + 7.5)
        reach = [min(0.345 / max(abs(math.cos(t)), 1e-6), 0.58 / max(math.sin(t), 1e-6)) for t in (a, b)]
        far = [(r * math.cos(t), 0.55 + r * math.sin(t)) for r, t in zip(reach, (a, b), strict=True)]
        parts.append(flat([(0.0, 0.55), *far], 0.021, paper))
    disc = [(0.17 * math.cos(t), 0.58 + 0.17 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 40)[:-1]]
    parts += [flat(disc, 0.024, ink), flat([(-0.345, 0.36), (-0.16, 0.62), (-0.05, 0.50), (0.1, 0.70), (0.345, 0.36)],
                                           0.027, matt(tint(paint(dark), 0.6), 0)),
              flat([(-0.345, 0.16), (0.345, 0.16), (0.345, 0.37), (-0.345, 0.37)], 0.029, paper),
              inscription(printed(cue) or "ONWARD", 0.6, 0.14, ink, 14).moved(0.034, 0.265, 0)]
    return Thing(join([*parts, *legs]), pitch=3.0, turned=70.0)


def chip(cue: Cue) -> Thing:
    """A circuit board with its chip, traces and parts."""
    green, gold = surface(cue, Stuff(paint("#14603a"), "panels", paint("#1e7a4a"), 0.03, 0.2, 0.5)), metal("#e0ac3c",
        1.0)
    rng = np.random.default_rng(cue.seed)
    traces = []
    for k in range(18):
        z, x = -0.13 + 0.0155 * k, float(rng.uniform(0.05, 0.17)) * (1 if k % 2 else -1)
        traces.append(tube([(0.02 if k % 2 else -0.02, 0.0062, z * 0.35), (x * 0.6, 0.0062, z), (x, 0.0062, z)],
            0.0018, gold, 4))
    parts = [box((0.36, 0.006, 0.28), green, 0.002), box((0.10, 0.012, 0.10), SLATE, 0.002).moved(0, 0.006, 0),
        inscription(printed(cue) or "AI", 0.05, 0.03, WHITE).turned("z", 90).moved(0, 0.0185, 0), *(box((0.012,
            0.004, 0.003), gold).moved(s * 0.056, 0.008, -0.045 + 0.0082 * k) for s in (1, -1) for k in range(12)),
                *traces]
    parts += [lathe([(0.0, 0.0), (0.012, 0.0), (0.012, 0.028), (0.0, 0.028)], enamel(c, 0.3), 18).moved(x, 0.006, z)
        for x, z, c in ((0.13, 0.1, "#2a3a8a"), (0.15, 0.06, "#2a3a8a"), (-0.14, -0.1, "#1a1a1e"), (-0.14, 0.1,
            "#c8a02a"))]
    parts += [box((0.024, 0.008, 0.014), matt(("#c8b08a", "#1a1a1e", "#8a8a8e")[k % 3]),
        0.001).moved(float(rng.uniform(-0.16, 0.16)), 0.006, (0.12, -0.12)[k % 2] + float(rng.uniform(-0.02, 0.01)))
            for k in range(9)]
    return Thing(join(parts), pitch=36.0, turned=-20.0)


def servers(cue: Cue) -> Thing:
    """A rack of servers with their lights."""
    rng = np.random.default_rng(cue.seed)
    parts = [box((0.8, 2.0, 0.62), SLATE, 0.01)]
    for k in range(18):
        y = 0.1 + 0.1 * k
        parts += [box((0.02, 0.085, 0.54), metal("#3a4046", 0.5), 0.004).moved(0.4, y, 0), *(box((0.022, 0.010,
            0.010), lit(("#4af06a", "#3ab0ff", "#f0a02a")[int(rng.integers(3))], 1.5)).moved(0.402,
                y + 0.02 + 0.025 * (j % 2), -0.22 + 0.022 * j) for j in range(7)), box((0.022, 0.04, 0.2),
                    SLATE).moved(0.402, y + 0.02, 0.13)]
    return Thing(join(parts), pitch=4.0, turned=44.0, lamps=(Lamp((0.45, 1.0, -0.1), 0.5, (0.3, 0.8, 1.0), 0.3),))


def battery(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#1e2024", 0.2))
    one = join([lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.07)], coat, 30), lathe([(0.0222, 0.07), (0.022, 0.095),
        (0.0, 0.097)], metal("#c8843a", 0.9), 30), lathe([(0.0, 0.095), (0.008, 0.095), (0.008, 0.102), (0.0,
            0.103)], STEEL, 18), inscription("+", 0.016, 0.016, WHITE).moved(0.0225, 0.055, 0)])
    return Thing(join([one.moved(0, 0, -0.03), one.moved(0.01, 0, 0.03)]), pitch=12.0, turned=58.0)


def drone(cue: Cue) -> Thing:
    """Four rotors, a camera below, lights."""
    shell, dark = surface(cue, enamel("#d8dce0", 0.4)), matt("#18181c", 0)
    half = []
    for x in (-0.17, 0.17):
        half += [tube([(0.04 * (1 if x > 0 else -1), 0.03, 0.03), (x, 0.04, 0.17)], [0.022, 0.012], shell, 10),
            lathe([(0.0, 0.02), (0.024, 0.02), (0.024, 0.065), (0.0, 0.07)], dark, 18).moved(x, 0, 0.17),
                lathe([(0.0, 0.076), (0.13, 0.076)], Stuff(paint("#aab0b8"), gloss=0.4, opacity=0.16, wear=0),
                    32).moved(x, 0, 0.17), lathe([(0.125, 0.07), (0.132, 0.076), (0.125, 0.082)], dark, 32).moved(x, 0,
                        0.17), ball(0.012, lit("#3aff6a" if x > 0 else "#ff3a2a", 1.8), 1.0, 8).moved(x, 0.012, 0.17),
                            tube([(x * 0.6, 0.0, 0.08), (x * 0.66, -0.09, 0.10)], 0.006, dark, 6)]
    body = [ball(0.10, shell, 0.42).scaled(1.35, 1, 0.8).moved(0, 0.03, 0),
        ball(0.036, dark, 1.0).moved(0.07, -0.03, 0), lathe([(0.02, 0.0), (0.022, 0.02), (0.0, 0.024)],
            enamel("#26324a", 0.9), 18).turned("z", -90).moved(0.098, -0.03, 0)]
    skids = [tube([(-0.12, -0.09, s * 0.10), (0.12, -0.09, s * 0.10)], 0.006, dark, 6) for s in (1, -1)]

    def blades(phase: float) -> Mesh:
        bar = box((0.25, 0.004, 0.018), Stuff(paint("#3a3c42"), opacity=0.6, wear=0)).moved(0, 0.070, 0)
        return join(bar.turned("y", 180 * phase + 40 * k).moved(x, 0, z) for k,
            (x, z) in enumerate(((-0.17, 0.17), (0.17, 0.17), (-0.17, -0.17), (0.17, -0.17))))

    return Thing(join([mirrored(join(half)), *body, *skids]), blades, 0.12, pictures=4, pitch=-6.0, medium="air",
        speed=5.0,
        lamps=(Lamp((0.17, 0.01, 0.17), 0.16, (0.2, 1.2, 0.3), 0.6),
            Lamp((-0.17, 0.01, 0.17), 0.16, (1.2, 0.2, 0.1), 0.6)))
