"""Made by watchmakers and opticians: clocks, a pocket watch, telescope, typewriter, camera, lamps. Lengths in m."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    join,
    lathe,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.scene import Motion

BRASS = metal("#c79a3c", 0.9)
STEEL = metal("#b4bcc4", 0.9)
DIAL = Stuff(paint("#efe6d0"), size=0.02, wear=0.15)
WARM_LIGHT = (1.25, 0.72, 0.32)


@lru_cache(maxsize=24)
def cogwheel(radius: float, teeth: int, thick: float, stuff: Stuff, spokes: int = 5) -> Mesh:
    """A gear in the x-y plane about the z axis, with spokes."""
    outline = []
    for k in range(teeth):
        a = 2 * math.pi / teeth
        for share, r in ((-0.30, 0.86), (-0.18, 1.0), (0.18, 1.0), (0.30, 0.86)):
            outline.append((radius * r * math.cos(a * (k + share)), radius * r * math.sin(a * (k + share))))
    ring = [(radius * 0.66 * math.cos(a), radius * 0.66 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)]
    rim = [*outline, outline[0], *reversed(ring)]
    parts = [prism(rim, thick, stuff, 0.0)]
    for k in range(spokes):
        arm = prism([(-0.05 * radius, 0.1 * radius), (0.05 * radius, 0.1 * radius), (0.09 * radius, 0.7 * radius),
                     (-0.09 * radius, 0.7 * radius)], thick * 0.7, stuff, 0.0)
        parts.append(arm.turned("z", 360 * k / spokes))
    parts.append(lathe([(0.0, -thick * 0.8), (0.17 * radius, -thick * 0.8), (0.17 * radius, thick * 0.8),
                        (0.0, thick * 0.9)], stuff, 20).turned("x", 90))
    return join(parts)


def face(radius: float, dial: Stuff, ink: Stuff) -> list[Mesh]:
    """A dial in the x-y plane looking along +z: hours and minutes marked."""
    ring = [(radius * math.cos(a), radius * math.sin(a), 0.0) for a in np.linspace(0, 2 * math.pi, 49)[:-1]]
    out = [polygon(ring, dial)]
    for k in range(60):
        long, wide = (0.15, 0.028) if k % 15 == 0 else (0.12, 0.018) if k % 5 == 0 else (0.04, 0.006)
        mark = prism([(-wide * radius, (0.93 - long) * radius), (wide * radius, (0.93 - long) * radius),
                      (wide * radius, 0.93 * radius), (-wide * radius, 0.93 * radius)], radius * 0.01, ink)
        out.append(mark.turned("z", -6.0 * k).moved(0, 0, radius * 0.01))
    return out


def hands(radius: float, ink: Stuff, hour: float) -> list[Mesh]:
    def hand(long: float, wide: float, degrees: float, z: float) -> Mesh:
        shape = [(-wide, -0.12 * radius), (wide, -0.12 * radius), (wide * 0.9, 0.5 * long), (0.0, long),
            (-wide * 0.9, 0.5 * long)]
        return prism(shape, radius * 0.012, ink).turned("z", -degrees).moved(0, 0, z)

    return [hand(radius * 0.52, radius * 0.045, hour * 30, radius * 0.04),
            hand(radius * 0.80, radius * 0.030, (hour % 1) * 360, radius * 0.055),
            ball(radius * 0.06, ink, 1.0, 12).moved(0, 0, radius * 0.05)]


def clock(cue: Cue) -> Thing:
    """A mantel clock; its pendulum swings behind glass. Grandfather clocks stand on the floor."""
    case = surface(cue, wood("#6a3a22", 0.03, 0.5))
    word = cue.word.lower()
    tall = "grandfather" in word or "longcase" in word
    ink = matt("#1a1410", 0)
    high = 1.55 if tall else 0.13
    dial = join([*face(0.085, DIAL, ink), *hands(0.085, ink, 10.0 + 0.17 * (cue.seed % 5)),
                 lathe([(0.082, -0.012), (0.098, 0.0), (0.094, 0.016), (0.085, 0.018)], BRASS, 48).turned("x", 90)])
    head_y = high + 0.125
    hood = [(-0.13, 0.0), (0.13, 0.0), (0.13, 0.16), *((0.13 * math.cos(a), 0.16 + 0.11 * math.sin(a))
                                                        for a in np.linspace(0.1, math.pi - 0.1, 15)), (-0.13, 0.16)]
    parts = [prism(hood, 0.13, case, 0.008).moved(0, high, 0), dial.moved(0, head_y, 0.069),
             box((0.30, 0.022, 0.17), case, 0.006).moved(0, high - 0.022, 0),
                 ball(0.02, BRASS).moved(0, high + 0.285, 0)]
    low = 0.12 if tall else 0.03
    parts += [box((0.24, high - low - 0.02, 0.01), case).moved(0, low, -0.055),
              *(box((0.035, high - low - 0.02, 0.12), case, 0.006).moved(x, low, 0) for x in (-0.103, 0.103)),
              box((0.32, low, 0.19), case, 0.01), box((0.34, 0.02, 0.20), case, 0.006)]
    parts += [lathe([(0.012, low), (0.012, high)], BRASS, 14).moved(x, 0, 0.062) for x in (-0.115, 0.115)]
    long = min(0.75, high - low - 0.02)
    bob = join([tube([(0, 0, 0), (0, -long * 0.8, 0)], 0.003, BRASS, 6),
                lathe([(0.0, -0.008), (0.032, -0.005), (0.032, 0.005), (0.0, 0.008)], BRASS, 28).turned("x",
                    90).moved(0, -long * 0.82, 0)])
    swing = Swing("pendulum", bob.turned("y", 90), (0.0, high - 0.01, 0.0), Motion(sway=(0.13, 1.0, 0.0)), 0.02)
    mesh = join(parts).turned("y", 90)
    return Thing(mesh, pitch=4.0, turned=40.0, swings=(swing,))


def pocket_watch(cue: Cue) -> Thing:
    """An open watch: half dial, half movement with turning gears."""
    gold = surface(cue, metal("#c79a3c", 0.9))
    ink = matt("#15100c", 0)
    ring = lathe([(0.027, -0.007), (0.031, -0.005), (0.032, 0.0), (0.031, 0.006), (0.0285, 0.008), (0.027, 0.005)],
        gold, 56)
    parts = [ring.turned("x", 90), lathe([(0.0, -0.006), (0.027, -0.006)], gold, 40).turned("x", 90),
             *(m.moved(0, 0, 0.002) for m in face(0.0275, DIAL, ink)),
                 *(m.moved(0, 0, 0.003) for m in hands(0.0275, ink, 10.15)),
             lathe([(0.004, 0.0), (0.004, 0.004), (0.0055, 0.005), (0.0055, 0.011), (0.004, 0.012), (0.0, 0.012)], gold,
                 18).moved(
                 0, 0.031, 0)]
    bow = [(0.008 * math.cos(a), 0.047 + 0.008 * math.sin(a), 0.0) for a in np.linspace(-1.2, 4.3, 26)]
    parts.append(tube(bow, 0.0014, gold, 8))
    angles = np.linspace(0, 1, 17)
    for k, s in enumerate(angles):
        at = (0.004 + 0.045 * s, 0.058 - 0.088 * s * s, -0.004 - 0.006 * s)
        link = [(0.0035 * math.cos(a), 0.0035 * math.sin(a) * 1.4, 0.0) for a in np.linspace(0, 2 * math.pi, 13)]
        parts.append(tube(link, 0.0008, gold, 6, caps=False).turned("y", 60.0 * (k % 2)).turned("z", -40).moved(*at))
    well = [(0.0125 * math.cos(a), -0.0085 + 0.0125 * math.sin(a), 0.0026)
        for a in np.linspace(0, 2 * math.pi, 33)[:-1]]
    parts.append(polygon(well, matt("#1e1610", 0)))
    wheels = ((0.0, -0.010, 0.0065, 14, 1.0, "#d8b050"), (0.0068, -0.0045, 0.0045, 10, -1.4, "#c0703a"),
              (-0.0066, -0.0046, 0.0042, 10, -1.4, "#c8ccd0"))

    def turning(phase: float) -> Mesh:
        out = []
        for x, y, r, teeth, way, colour in wheels:
            step = 360 / teeth * 2 * phase * (1 if way > 0 else -1)
            out.append(cogwheel(r, teeth, 0.0008, metal(colour, 0.9), 4).turned("z", step).moved(x, y, 0.0034))
        return join(out)

    mesh = join(parts).turned("x", -24).turned("y", 90).moved(0, 0.032, 0)
    return Thing(mesh, lambda p: turning(p).turned("x", -24).turned("y", 90).moved(0, 0.032, 0), 1.4, pitch=16.0,
        turned=28.0)


def telescope(cue: Cue) -> Thing:
    """A brass telescope on a wooden tripod, aimed at the sky."""
    brass = surface(cue, metal("#c08a34", 0.9))
    dark = enamel("#2a1c14", 0.3)
    tube_ = [lathe(p, s, 36) for p, s in (
        ([(0.0, -0.42), (0.028, -0.42), (0.034, -0.40), (0.034, -0.36), (0.026, -0.355)], dark),
        ([(0.026, -0.36), (0.026, -0.22)], brass), ([(0.038, -0.22), (0.040, -0.215), (0.040, -0.19), (0.036, -0.185)],
            brass),
        ([(0.036, -0.20), (0.036, 0.02)], brass), ([(0.046, 0.02), (0.05, 0.025), (0.05, 0.06), (0.046, 0.065)], brass),
        ([(0.046, 0.03), (0.046, 0.42)], dark), ([(0.046, 0.41), (0.062, 0.43), (0.064, 0.52), (0.058, 0.525),
            (0.052, 0.50)], brass),
        ([(0.0, 0.50), (0.053, 0.50)], enamel("#3a5a7a", 0.6)))]
    scope = join(tube_).turned("z", -58).moved(0, 1.22, 0)
    finder = join([lathe([(0.012, -0.1), (0.012, 0.12), (0.016, 0.13), (0.016, 0.15)], brass, 16)]).turned("z",
        -58).moved(-0.05, 1.30, 0)
    leg = tube([(0.02, 1.12, 0), (0.46, 0.0, 0)], [0.022, 0.014], wood("#7a4a28", 0.03, 0.4), 8)
    head = [lathe([(0.0, 1.02), (0.05, 1.04), (0.05, 1.10), (0.03, 1.12), (0.03, 1.20), (0.0, 1.22)], brass, 24),
            tube([(0, 1.2, -0.07), (0, 1.2, 0.07)], 0.018, brass), ball(0.028, brass).moved(0, 1.2, 0.085)]
    rods = around(tube([(0.28, 0.45, 0), (0.0, 0.45, 0)], 0.007, brass, 6), 3, 30)
    return Thing(join([scope, finder, around(leg, 3, 30), *head, rods]), pitch=6.0)


def typewriter(cue: Cue) -> Thing:
    """Round keys in four rows, the basket of types, a sheet in the platen."""
    body = surface(cue, enamel("#1e2024", 0.45))
    chrome, ink = metal("#c8ccd0"), enamel("#101012", 0.2)
    side = [(-0.17, 0.0), (0.17, 0.0), (0.17, 0.10), (0.10, 0.14), (0.02, 0.13), (-0.03, 0.085), (-0.17, 0.045)]
    parts = [prism(side, 0.36, body, 0.012)]
    parts += [prism([(-0.06, 0.10), (0.02, 0.135), (0.09, 0.155), (0.09, 0.165), (0.0, 0.145), (-0.07, 0.11)], 0.30,
        body)]
    for row in range(4):
        for k in range(10):
            at = (-0.145 + 0.030 * row, 0.062 + 0.0175 * row, -0.135 + 0.030 * k + 0.008 * (row % 2))
            key = join([lathe([(0.0, 0.0), (0.0115, 0.0), (0.0125, 0.003), (0.0115, 0.006)], chrome, 14),
                        lathe([(0.0, 0.0062), (0.0105, 0.006)], enamel("#f0ead8" if (k + row) % 11 else "#a8342a", 0.1),
                            14)])
            parts += [key.turned("z", 12).moved(*at), tube([at, (at[0] + 0.02, at[1] - 0.03, at[2])], 0.0025, chrome, 4,
                caps=False)]
    parts.append(box((0.026, 0.012, 0.20), ink, 0.004).moved(-0.168, 0.05, 0))
    for k in range(21):
        z = -0.09 + 0.009 * k
        parts.append(tube([(0.085, 0.165, z * 0.45), (0.02, 0.150 - 0.02 * abs(z) / 0.09, z)], 0.0022, chrome, 4,
            caps=False))
    platen = [lathe([(0.022, -0.21), (0.022, 0.21)], ink, 24).turned("x", 90).moved(0.12, 0.185, 0)]
    for z in (-0.225, 0.225):
        platen.append(lathe([(0.0, -0.012), (0.027, -0.012), (0.027, 0.012), (0.0, 0.012)], ink, 20).turned("x",
            90).moved(0.12, 0.185, z))
    platen += [box((0.05, 0.02, 0.40), chrome, 0.004).moved(0.13, 0.15, 0), tube(
        [(0.12, 0.19, -0.21), (0.07, 0.22, -0.27), (0.05, 0.22, -0.29)], 0.005, chrome, 8)]
    sheet = [(0.10, 0.185), (0.105, 0.22), (0.15, 0.40)]
    paper = matt("#f2ecdc", 0)
    pages = [prism([(x, y) for x, y in sheet] + [(x + 0.002, y) for x, y in reversed(sheet)], 0.22, paper)]
    for k in range(7):
        s = k / 6
        line = box((0.001, 0.005, 0.16 - 0.05 * (k % 3 == 2)), ink)
        pages.append(line.moved(0.1005 + 0.03 * s, 0.25 + 0.12 * s, 0.0))
    return Thing(join([*parts, *platen, *pages]).turned("y", 180), pitch=24.0, turned=38.0)


def camera(cue: Cue) -> Thing:
    """A rangefinder camera, lens to the front."""
    leather = surface(cue, Stuff(paint("#2a2420"), "rock", paint("#120e0c"), 0.008, 0.6, 0.25, wear=0.4))
    chrome, dark = metal("#c4c8cc", 0.8), enamel("#141416", 0.3)
    parts = [box((0.040, 0.055, 0.135), leather, 0.008).moved(0, 0.008, 0), box((0.040, 0.009, 0.135), chrome, 0.004),
             box((0.040, 0.020, 0.135), chrome, 0.007).moved(0, 0.062, 0),
                 box((0.034, 0.012, 0.05), chrome, 0.004).moved(0, 0.08, 0)]
    rings = ((0.030, 0.0, 0.012), (0.027, 0.012, 0.026), (0.029, 0.026, 0.034), (0.026, 0.034, 0.042))
    for i, (r, a, b) in enumerate(rings):
        parts.append(lathe([(r - 0.006, a), (r, a), (r, b), (r - 0.006, b)], dark if i % 2 else chrome, 40).turned("z",
            -90).moved(0.02, 0.036, 0))
    parts += [lathe([(0.021, 0.034), (0.0, 0.036)], enamel("#26324a", 0.7), 32).turned("z", -90).moved(0.02, 0.036, 0),
              ball(0.006, lit("#9fc0e8", 0.25), 1.0, 10).moved(0.056, 0.043, 0.006),
              box((0.004, 0.010, 0.016), enamel("#2a3440", 0.7), 0.001).moved(0.021, 0.066, -0.045),
              box((0.004, 0.010, 0.022), glass("#cfe0e8", 0.6), 0.001).moved(0.021, 0.066, 0.0),
              lathe([(0.0, 0.082), (0.012, 0.082), (0.012, 0.090), (0.0, 0.091)], chrome, 24).moved(0, 0, 0.045),
              lathe([(0.0, 0.082), (0.009, 0.082), (0.009, 0.088), (0.0, 0.089)], chrome, 24).moved(0, 0, -0.05)]
    strap = tube([(0, 0.072, 0.07), (-0.02, 0.05, 0.11), (-0.01, 0.012, 0.13), (0.04, 0.004, 0.10)], 0.004,
                 Stuff(paint("#6a3f24"), wear=0.4), 6, 24)
    return Thing(join([*parts, strap]), pitch=12.0, turned=38.0)


def lamp(cue: Cue) -> Thing:
    """A table lamp with a shade; a bulb or a chandelier where the word says so."""
    word = cue.word.lower()
    if "chandelier" in word:
        return chandelier(cue)
    if "bulb" in word:
        return bulb(cue)
    foot = surface(cue, metal("#b08a3c", 0.8)) if not cue.colours else enamel(tone(cue, "#3f6f94"))
    shade = Stuff(paint("#f2d49a"), size=0.05, glow=0.5, wear=0.0)
    stem = curve([(0.09, 0.0), (0.092, 0.012), (0.03, 0.035), (0.022, 0.06), (0.055, 0.13), (0.06, 0.18), (0.025, 0.26),
        (0.012, 0.30)], 36)
    cone = lathe([(0.185, 0.28), (0.105, 0.50)], shade, 48)
    trims = [lathe([(0.186, 0.275), (0.188, 0.283)], matt("#8a5a2c"), 48),
        lathe([(0.106, 0.497), (0.107, 0.505)], matt("#8a5a2c"), 48)]
    light = ball(0.05, lit("#ffd9a0", 1.4), 1.2, 16).moved(0, 0.37, 0)
    return Thing(join([lathe([(0.0, 0.0), *stem], foot, 40), cone, *trims, light,
        tube([(0, 0.3, 0), (0, 0.52, 0)], 0.004, BRASS)]),
                 pitch=6.0, lamps=(Lamp((0.0, 0.36, 0.0), 0.62, WARM_LIGHT, 0.03),))


def bulb(cue: Cue) -> Thing:
    """A hanging bulb with a glowing filament."""
    outer = curve([(0.014, 0.075), (0.018, 0.06), (0.040, 0.025), (0.045, 0.0), (0.036, -0.03), (0.0, -0.048)], 30)
    thread = [(0.010 * math.cos(a), 0.01 + 0.004 * a / 3, 0.010 * math.sin(a)) for a in np.linspace(0, 12, 60)]
    parts = [lathe(outer, glass("#f4e4c4", 0.16), 40), tube(thread, 0.0017, lit("#ffb454", 2.0), 6),
             *(tube([(x, 0.075, 0), (x * 1.2, 0.03, 0)], 0.0012, STEEL, 5) for x in (-0.007, 0.007)),
             lathe([(0.0, 0.07), (0.015, 0.07), (0.0165, 0.078), (0.015, 0.086), (0.0165, 0.094), (0.015, 0.102),
                 (0.018, 0.104),
                    (0.018, 0.13), (0.0, 0.14)], BRASS, 28), tube([(0, 0.13, 0), (0.002, 0.45, 0)], 0.004,
                        matt("#1c1816"))]
    return Thing(join(parts), pitch=0.0, medium="air", lamps=(Lamp((0.0, 0.01, 0.0), 0.22, (1.3, 0.75, 0.3), 0.12),))


def chandelier(cue: Cue) -> Thing:
    gold = surface(cue, metal("#c79a3c", 0.9))
    arm = join([tube([(0.05, 0.0, 0), (0.25, -0.10, 0), (0.45, -0.02, 0), (0.46, 0.06, 0)], 0.012, gold, 8, 24),
                lathe([(0.0, 0.06), (0.05, 0.065), (0.055, 0.08)], gold, 16).moved(0.46),
                lathe([(0.014, 0.08), (0.014, 0.18), (0.0, 0.185)], matt("#efe6d0"), 12).moved(0.46),
                ball(0.016, lit("#ffcf80", 2.0), 2.0, 10).moved(0.46, 0.215, 0),
                *(ball(0.012, Stuff(paint("#dff0f4"), gloss=1.0, metal=0.6), 1.7, 8).moved(0.15 + 0.1 * k,
                    -0.13 - 0.03 * (k % 2), 0) for k in range(4))])
    core = lathe(curve([(0.0, -0.26), (0.03, -0.23), (0.06, -0.12), (0.025, -0.05), (0.07, 0.02), (0.03, 0.12),
        (0.02, 0.4), (0.04, 0.44)], 40), gold, 24)
    lamps = tuple(Lamp((0.46 * math.cos(a), 0.22, 0.46 * math.sin(a)), 0.16, WARM_LIGHT, 0.2)
        for a in np.linspace(0, 2 * math.pi, 9)[:-1])
    return Thing(join([core, around(arm, 8), tube([(0, 0.42, 0), (0, 0.9, 0)], 0.01, gold)]), pitch=-6.0, medium="air",
        lamps=lamps)


_MACHINES = frozenset({"machine", "machines", "machinery", "engine", "engines", "boiler", "contraption", "mechanism",
                       "apparatus", "generator", "gears", "device", "invention"})
"""Words that an engine of gears and pipes is."""


def machine(cue: Cue) -> Thing:
    """An engine of gears, pipes and a boiler with gauges; the gears turn."""
    if "computer" in cue.word.lower() or "laptop" in cue.word.lower():
        return computer(cue)
    iron = surface(cue, metal("#6a5a48", 0.5, 0.6))
    copper, dark = metal("#b06a3e", 0.8), metal("#3a3632", 0.5)
    boiler = [lathe([(0.0, -0.85), (0.30, -0.84), (0.42, -0.75), (0.44, -0.7), (0.44, 0.7), (0.42, 0.75), (0.30, 0.84),
        (0.0, 0.85)],
                    Stuff(iron.colour, "panels", tint(iron.colour, 0.4), 0.42, 0.8, 0.5, 0.4, wear=0.7), 40).turned("z",
                        90).moved(-0.1, 1.0, 0)]
    boiler += [lathe([(0.452, x - 0.03), (0.462, x - 0.02), (0.462, x + 0.02), (0.452, x + 0.03)], copper,
        40).turned("z", 90).moved(-0.1, 1.0, 0)
               for x in (-0.5, 0.0, 0.5)]
    base = [box((2.3, 0.16, 1.0), dark, 0.03), *(box((0.2, 0.45, 0.8), dark, 0.03, 0.8).moved(x, 0.16, 0)
        for x in (-0.65, 0.45))]
    pipes = [tube([(-0.6, 1.4, 0.1), (-0.6, 1.9, 0.1), (-0.45, 2.0, 0.1), (0.5, 2.0, 0.1), (0.62, 1.9, 0.1),
        (0.62, 0.2, 0.15)], 0.05, copper, 12, 70),
             tube([(0.2, 1.42, -0.1), (0.2, 1.75, -0.1), (0.95, 1.75, -0.1), (0.95, 0.2, -0.1)], 0.035, copper, 10, 50),
             lathe([(0.14, 1.4), (0.12, 1.6), (0.11, 2.5), (0.17, 2.55), (0.17, 2.64), (0.12, 2.66)], dark,
                 24).moved(-0.25)]
    gauges = [join([lathe([(0.0, 0.0), (0.11, 0.0), (0.11, 0.04), (0.10, 0.05)], BRASS, 28).turned("x", 90),
                    *(m.moved(0, 0, 0.042) for m in face(0.10, DIAL, matt("#15100c"))),
                    hands(0.1, matt("#a8342a", 0), 8.0 + k)[1].moved(0, 0, 0.045)]).moved(x, y, 0.44)
              for k, (x, y) in enumerate(((-0.5, 1.12), (-0.2, 1.18)))]
    window = [lathe([(0.0, 0.0), (0.12, 0.0)], lit("#ff7a24", 1.4), 24).turned("x", 90).moved(-0.36, 0.82, 0.42),
              lathe([(0.11, 0.0), (0.14, 0.01), (0.14, 0.04), (0.12, 0.04)], copper, 24).turned("x", 90).moved(-0.36,
                  0.82, 0.40)]
    wheels = ((0.36, 0.86, 0.42, 18, 1, "#c79a3c"), (0.92, 1.16, 0.245, 10, -1, "#b06a3e"),
        (0.86, 0.47, 0.20, 8, -1, "#8f979f"))

    def turning(phase: float) -> Mesh:
        return join(cogwheel(r, n, 0.09, metal(c, 0.8, 0.6), 5).turned("z", way * 360 / n * 2 * phase + 7).moved(x, y,
            0.52 + 0.02 * i)
                    for i, (x, y, r, n, way, c) in enumerate(wheels))

    words = cue.word.lower().split()
    said = not words or not _MACHINES.isdisjoint(words)
    return Thing(join([*boiler, *base, *pipes, *gauges, *window]), turning, 1.1, pitch=10.0,
                 lamps=(Lamp((-0.36, 0.82, 0.45), 0.5, (1.3, 0.5, 0.14), 0.5),), wear=0.25,
                 tier="exact" if said else "stretched", note="" if said else "a machine")


def computer(cue: Cue) -> Thing:
    """A terminal with a green screen."""
    case = surface(cue, enamel("#d8cfb8", 0.1))
    tube_ = [(-0.18, 0.0), (0.12, 0.0), (0.15, 0.30), (-0.10, 0.30), (-0.18, 0.24)]
    screen = lit("#2f9a5a", 0.8)
    lines = [box((0.002, 0.008, 0.10 + 0.12 * ((k * 37 + cue.seed * 11) % 7) / 7), lit("#9affc0", 1.6)).moved(
        0.150 - 0.0008 * k * 0, 0.10 + 0.022 * k, -0.06 + 0.02 * (k % 3)) for k in range(7)]
    keys = [box((0.014, 0.010, 0.016), enamel("#5a554c", 0.1), 0.002).moved(0.24 + 0.02 * r, 0.032, -0.14 + 0.02 * k)
            for r in range(4) for k in range(15)]
    return Thing(join([prism(tube_, 0.38, case, 0.015).moved(0, 0.06, 0),
        box((0.4, 0.06, 0.42), case, 0.01).moved(-0.02, 0, 0),
                       box((0.006, 0.20, 0.28), screen, 0.002).moved(0.142, 0.12, 0), *lines,
                       box((0.14, 0.03, 0.36), case, 0.008).moved(0.28, 0, 0), *keys]), pitch=16.0, turned=40.0,
                 lamps=(Lamp((0.16, 0.2, 0.0), 0.4, (0.2, 0.9, 0.5), 0.06),))


def world(cue: Cue) -> Thing:
    """A school globe on its stand."""
    sea = Stuff(tone(cue, "#3a6f94"), "rust", paint("#b8a45e"), 0.16, 0.2, 0.7, 0.15, wear=0.1)
    parts = [ball(0.16, sea, 1.0, 40).turned("z", 23).moved(0, 0.30, 0),
             tube([(0.18 * math.sin(a), 0.30 + 0.18 * math.cos(a), 0) for a in np.linspace(-0.4, 2.9, 30)], 0.007,
                 BRASS, 8),
             lathe(curve([(0.11, 0.0), (0.112, 0.012), (0.04, 0.03), (0.016, 0.06), (0.014, 0.12)], 20),
                 wood("#6a3a22", 0.03, 0.5), 32)]
    return Thing(join(parts), pitch=8.0)


def sundial(cue: Cue) -> Thing:
    grey = surface(cue, Stuff(paint("#a8a294"), "rock", paint("#6a665c"), 0.1, 0.5, wear=0.5))
    parts = [lathe(curve([(0.24, 0.0), (0.22, 0.05), (0.12, 0.12), (0.10, 0.5), (0.13, 0.75), (0.26, 0.84),
        (0.27, 0.88)], 30), grey, 28),
             lathe([(0.0, 0.885), (0.27, 0.88)], BRASS, 36), prism([(-0.16, 0), (0.14, 0), (0.14, 0.17)], 0.012,
                 BRASS).moved(0, 0.885, 0)]
    return Thing(join(parts), pitch=18.0, wear=0.4)



