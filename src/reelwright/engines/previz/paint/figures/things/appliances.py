"""Kitchen and household machines: oven, microwave, toaster, refrigerator, washer, fan, kettle, coffee maker. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.bathroom import WATER
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

CHROME, STEEL = metal("#c8cdd2", 1.0, 0.1), metal("#a8aeb4", 0.6, 0.15)
DARK, PANE = matt("#17181b", 0), Stuff(paint("#101418"), gloss=1.0, metal=0.7, wear=0.0)


def knob(radius: float, stuff: Stuff = CHROME) -> Mesh:
    """A control knob that looks along +x, its mark upwards."""
    body = lathe([(radius, 0.0), (radius * 0.92, radius * 0.7), (radius * 0.7, radius * 0.8), (0.0, radius * 0.8)],
                 stuff, 24).turned("z", -90)
    return join([body, box((radius * 0.1, radius * 0.7, radius * 0.16), DARK).moved(radius * 0.8, radius * 0.1, 0)])


def handle(wide: float, reach: float, stuff: Stuff = CHROME, upright: bool = False) -> Mesh:
    """A bar on two posts before x = 0, along z, or upright."""
    h = wide / 2
    bar = tube([(0, 0, -h), (reach, 0, -h), (reach, 0, h), (0, 0, h)], reach * 0.24, stuff, 10)
    return bar.turned("x", 90) if upright else bar


def oven(cue: Cue) -> Thing:
    """A cooker: four rings, knobs, a window behind which it glows."""
    coat = surface(cue, enamel("#e8e6e0", 0.2))
    racks = [tube([(-0.02, y, -0.2), (-0.02, y, 0.2)], 0.003, STEEL, 5) for y in (0.30, 0.42)]
    parts = [box((0.58, 0.84, 0.60), coat, 0.012).moved(0, 0.04, 0), box((0.5, 0.05, 0.54), DARK),
             box((0.60, 0.025, 0.62), PANE, 0.006).moved(0, 0.88, 0),
             box((0.05, 0.16, 0.60), coat, 0.012).moved(-0.27, 0.90, 0),
             box((0.012, 0.06, 0.16), lit("#2f6a5a", 0.5)).moved(-0.244, 0.96, 0),
             box((0.02, 0.46, 0.52), coat.dyed(tint(coat.colour, 0.92)), 0.008).moved(0.295, 0.16, 0),
             box((0.02, 0.27, 0.40), PANE, 0.01).moved(0.30, 0.24, 0),
             box((0.021, 0.20, 0.34), lit("#c8641c", 0.35), 0.01).moved(0.3005, 0.27, 0),
             handle(0.44, 0.045).moved(0.305, 0.58, 0), *(m.moved(0.333, 0, 0) for m in racks)]
    parts += [knob(0.024).moved(0.292, 0.78, z) for z in (-0.22, -0.11, 0.0, 0.11, 0.22)]
    for x, z, r in ((0.13, -0.15, 0.085), (0.13, 0.15, 0.10), (-0.12, -0.15, 0.10), (-0.12, 0.15, 0.085)):
        grate = join([lathe([(r, 0.0), (r + 0.008, 0.008), (r, 0.014)], DARK, 28),
                      around(box((r * 0.7, 0.012, 0.010), DARK).moved(r * 0.65, 0.006, 0), 4)])
        parts += [grate.moved(x, 0.905, z), lathe([(0.0, 0.012), (0.03, 0.010), (0.034, 0.0)], STEEL, 20).moved(
            x, 0.905, z)]
    return Thing(join(parts), pitch=17.0, turned=48.0, lamps=(Lamp((0.32, 0.36, 0.0), 0.3, (0.7, 0.3, 0.08), 0.0),))


def microwave(cue: Cue) -> Thing:
    """Door with a dark window, keypad with a green clock."""
    coat = surface(cue, enamel("#d8dade", 0.35))
    parts = [box((0.36, 0.28, 0.50), coat, 0.014).moved(0, 0.012, 0),
             box((0.014, 0.25, 0.365), coat.dyed(tint(coat.colour, 0.82)), 0.006).moved(0.182, 0.027, 0.055),
             box((0.014, 0.17, 0.28), PANE, 0.012).moved(0.187, 0.068, 0.065),
             box((0.014, 0.25, 0.105), matt("#1c1e22", 0), 0.006).moved(0.182, 0.027, -0.185),
             box((0.012, 0.030, 0.080), lit("#0f3a2c", 0.5), 0.002).moved(0.188, 0.228, -0.185),
             handle(0.19, 0.03, upright=True).moved(0.19, 0.152, -0.112)]
    for k, z in enumerate((-0.165, -0.178, -0.195, -0.208)):  # the clock's figures
        parts.append(box((0.002, 0.016 if k != 1 else 0.012, 0.006), lit("#6affb0", 1.6)).moved(0.195, 0.235, z))
    for r in range(4):
        for c in range(3):
            parts.append(box((0.006, 0.018, 0.022), matt("#c8ccd0", 0), 0.003).moved(
                0.188, 0.19 - 0.027 * r, -0.157 - 0.028 * c))
    parts += [box((0.006, 0.026, 0.078), matt("#8fc89a", 0), 0.004).moved(0.188, 0.05, -0.185),
              *(box((0.03, 0.014, 0.03), DARK).moved(x, 0, z) for x in (-0.14, 0.14) for z in (-0.2, 0.2))]
    slots = [box((0.10, 0.004, 0.002), DARK).moved(-0.05, 0.08 + 0.02 * k, 0.2505) for k in range(7)]
    return Thing(join([*parts, *slots]), pitch=11.0, turned=58.0)


def toaster(cue: Cue) -> Thing:
    """Chrome with rounded shoulders; two slices up, lever and dial."""
    coat = surface(cue, metal("#c4c9ce", 1.0, 0.1))
    side = [(-0.085, 0.02), (0.085, 0.02), (0.095, 0.05), (0.092, 0.13), (0.07, 0.178), (0.04, 0.19), (-0.04, 0.19),
            (-0.07, 0.178), (-0.092, 0.13), (-0.095, 0.05)]
    parts = [prism(curve([*side, side[0]], 60)[:-1], 0.26, coat, 0.02),
             prism([(x * 0.955, 0.008 + y * 0.945) for x, y in side], 0.285, DARK, 0.03),
             *(box((0.026, 0.004, 0.20), DARK).moved(x, 0.189, 0) for x in (-0.03, 0.03)),
             *(box((0.02, 0.025, 0.02), DARK).moved(x, 0, z) for x in (-0.06, 0.06) for z in (-0.1, 0.1))]
    slice_ = [(-0.055, 0.0), (0.055, 0.0), (0.058, 0.075), (0.064, 0.095), (0.05, 0.115), (0.02, 0.118), (-0.02, 0.118),
              (-0.05, 0.115), (-0.064, 0.095), (-0.058, 0.075)]
    crust, crumb = Stuff(paint("#9a5c22"), wear=0.1), Stuff(paint("#e0b878"), "rock", paint("#b8823c"), 0.02, 0.4)
    bread = join([prism(curve([*slice_, slice_[0]], 60)[:-1], 0.016, crust, 0.003),
                  prism([(x * 0.9, 0.006 + y * 0.9) for x, y in slice_], 0.0175, crumb)]).turned("y", 90)
    parts += [bread.moved(x, 0.125, 0) for x in (-0.03, 0.03)]
    end = [box((0.014, 0.075, 0.004), matt("#08080a", 0)).moved(0.0, 0.075, 0.143),
           box((0.05, 0.016, 0.024), DARK, 0.005).moved(0.0, 0.14, 0.152),
           knob(0.018).turned("y", -90).moved(-0.052, 0.07, 0.143)]
    return Thing(join([*parts, *end]), pitch=14.0, turned=-32.0)


def refrigerator(cue: Cue) -> Thing:
    """Two doors with bar handles, a note on a magnet."""
    coat = surface(cue, enamel("#e4e6e6", 0.3))
    shade = coat.dyed(tint(coat.colour, 0.86))
    parts = [box((0.58, 1.72, 0.70), shade, 0.02).moved(-0.03, 0.04, 0), box((0.5, 0.05, 0.62), DARK),
             box((0.06, 1.08, 0.70), coat, 0.022).moved(0.29, 0.07, 0),
             box((0.06, 0.58, 0.70), coat, 0.022).moved(0.29, 1.17, 0),
             handle(0.55, 0.05, upright=True).moved(0.322, 0.80, -0.28),
             handle(0.34, 0.05, upright=True).moved(0.322, 1.42, -0.28),
             box((0.006, 0.035, 0.12), CHROME, 0.004).moved(0.322, 1.64, 0.2)]
    for k, (y, z, c) in enumerate(((1.28, 0.10, "#f2e27a"), (1.34, -0.05, "#f0f0ea"), (0.86, 0.12, "#9ad0e8"))):
        note = join([box((0.003, 0.10, 0.09), matt(c, 0)), ball(0.012, enamel("#c8281e", 0.2), 1.0, 12).moved(
            0.004, 0.09, 0)])
        parts.append(note.turned("x", -7 + 6 * k).moved(0.323, y, z))
    return Thing(join(parts), pitch=7.0, turned=52.0)


def washer(cue: Cue) -> Thing:
    """A front loader; the wash goes round behind its porthole."""
    coat = surface(cue, enamel("#eceded", 0.2))
    parts = [box((0.56, 0.83, 0.60), coat, 0.015).moved(0, 0.02, 0),
             box((0.015, 0.13, 0.59), coat.dyed(tint(coat.colour, 0.88)), 0.005).moved(0.278, 0.70, 0),
             box((0.016, 0.06, 0.16), lit("#2a5a78", 0.5)).moved(0.28, 0.735, 0.0),
             box((0.016, 0.08, 0.17), coat, 0.006).moved(0.28, 0.725, 0.19), knob(0.035).moved(0.285, 0.765, -0.19),
             lathe([(0.17, 0.0), (0.225, 0.0), (0.23, 0.012), (0.215, 0.035), (0.175, 0.04), (0.17, 0.03)], CHROME,
                   48).turned("z", -90).moved(0.278, 0.40, 0),
             lathe([(0.172, 0.0), (0.0, 0.0)], DARK, 40).turned("z", -90).moved(0.28, 0.40, 0),
             lathe(curve([(0.172, 0.02), (0.12, 0.045), (0.0, 0.055)], 12), glass("#9fc0d0", 0.25), 40).turned(
                 "z", -90).moved(0.28, 0.40, 0)]
    hues = ("#c84a3a", "#f0eee6", "#3a6ab0", "#e2b93c", "#4a9a6a", "#e8e4dc")

    def turning(phase: float) -> Mesh:
        out = []
        for k, hue in enumerate(hues):
            a = 2 * math.pi * (phase + k / len(hues))
            cloth_ = ball(0.062, Stuff(paint(hue), "weave", paint(hue), 0.01, 0.4, wear=0), 0.8, 14).scaled(0.5, 1, 1.2)
            out.append(cloth_.moved(0.30, 0.38 + 0.085 * math.sin(a), 0.09 * math.cos(a)))
        return join(out)

    return Thing(join(parts), turning, 1.4, pitch=8.0, turned=58.0)


def fan(cue: Cue) -> Thing:
    """A desk fan: four blades turn in a cage."""
    coat = surface(cue, enamel("#3f8a8a", 0.3))
    cage = [lathe([(r, x), (r + 0.003, x + 0.003), (r, x + 0.006)], CHROME, 40) for r, x in (
        (0.17, 0.0), (0.165, 0.035), (0.165, -0.035), (0.12, 0.05), (0.06, 0.055), (0.1, -0.05))]
    wires = around(tube([(0.03, 0.058, 0), (0.12, 0.052, 0), (0.165, 0.036, 0), (0.172, 0.0, 0), (0.165, -0.034, 0),
                         (0.10, -0.05, 0)], 0.0016, CHROME, 4, 18, False), 28)
    head = join([*cage, wires, lathe([(0.0, 0.055), (0.03, 0.054), (0.032, 0.064), (0.0, 0.068)], coat, 24),
                 lathe([(0.0, -0.15), (0.04, -0.14), (0.055, -0.09), (0.05, -0.05), (0.0, -0.05)], coat, 28)])
    head = head.turned("z", -90).turned("z", 6).moved(0.03, 0.34, 0)
    foot = [lathe(curve([(0.11, 0.0), (0.112, 0.012), (0.08, 0.03), (0.025, 0.045), (0.018, 0.09)], 20), coat, 36),
            tube([(0, 0.08, 0), (-0.02, 0.24, 0), (-0.06, 0.33, 0)], 0.016, coat, 12, 20),
            *(box((0.014, 0.010, 0.014), enamel(c, 0.1), 0.003).moved(0.075, 0.03, z) for c, z in (
                ("#c83a2a", -0.03), ("#f0ece0", -0.01), ("#f0ece0", 0.01), ("#f0ece0", 0.03)))]
    leaf = [(-0.012, 0.015), (0.02, 0.02), (0.062, 0.08), (0.05, 0.135), (0.0, 0.148), (-0.035, 0.10)]
    one = prism(leaf, 0.003, Stuff(tint(coat.colour, 1.25), gloss=0.9, wear=0)).turned("y", 28)
    blades = join(one.turned("z", 90 * k) for k in range(4)).turned("y", 90)

    def turning(phase: float) -> Mesh:
        return blades.turned("x", -90 * phase).turned("z", 6).moved(0.03, 0.34, 0)

    return Thing(join([head, *foot]), turning, 0.24, pitch=5.0, turned=50.0)


def coffee_maker(cue: Cue) -> Thing:
    """An espresso machine: portafilter, drip tray, cup, steam wand."""
    coat = surface(cue, metal("#b8bec4", 0.9, 0.15))
    parts = [box((0.30, 0.05, 0.32), DARK, 0.01), box((0.16, 0.36, 0.32), coat, 0.02).moved(-0.07, 0.03, 0),
             box((0.30, 0.10, 0.32), coat, 0.02).moved(0.0, 0.32, 0), box((0.22, 0.012, 0.28), CHROME).moved(
                 0.03, 0.05, 0), *(box((0.10, 0.004, 0.008), DARK).moved(0.09, 0.061, z)
                                   for z in np.linspace(-0.12, 0.12, 9)),
             lathe([(0.034, 0.0), (0.04, 0.01), (0.04, 0.05), (0.03, 0.05)], DARK, 28).moved(0.08, 0.27, 0),
             lathe([(0.0, 0.0), (0.03, 0.0), (0.036, 0.02), (0.036, 0.03)], CHROME, 28).moved(0.08, 0.245, 0),
             tube([(0.11, 0.262, 0), (0.24, 0.25, 0)], [0.012, 0.016], wood("#3a2418", 0.02, 0.4), 12),
             tube([(0.08, 0.245, -0.012), (0.08, 0.12, -0.012)], 0.0035, Stuff(paint("#4a2410"), gloss=0.8, wear=0), 6),
             tube([(0.08, 0.245, 0.012), (0.08, 0.12, 0.012)], 0.0035, Stuff(paint("#4a2410"), gloss=0.8, wear=0), 6),
             lathe(curve([(0.02, 0.062), (0.03, 0.08), (0.038, 0.125)], 10), enamel("#f4f1e8", 0.15), 32).moved(0.08),
             lathe([(0.036, 0.118), (0.0, 0.119)], Stuff(paint("#6a3a1a"), gloss=0.6, wear=0), 28).moved(0.08),
             tube([(0.10, 0.33, 0.13), (0.12, 0.25, 0.14), (0.11, 0.12, 0.145)], 0.007, CHROME, 8, 20),
             lathe([(0.0, 0.0), (0.035, 0.0), (0.035, 0.012), (0.03, 0.016), (0.0, 0.016)], enamel("#f4f2ea", 0.1),
                   28).turned("z", -90).moved(0.15, 0.37, 0.0),
             box((0.003, 0.024, 0.003), matt("#c8281e", 0)).turned("x", 40).moved(0.168, 0.368, 0),
             *(knob(0.018).moved(0.15, 0.37, z) for z in (-0.1, 0.1))]
    return Thing(join(parts), pitch=12.0, turned=46.0)


def kettle(cue: Cue) -> Thing:
    """A whistling kettle with an arched handle."""
    coat = surface(cue, enamel("#b8322a", 0.4))
    body = curve([(0.0, 0.0), (0.105, 0.0), (0.115, 0.02), (0.105, 0.08), (0.075, 0.135), (0.05, 0.155)], 36)
    parts = [lathe(body, coat, 44), lathe(curve([(0.052, 0.153), (0.045, 0.168), (0.0, 0.176)], 10), coat, 32),
             ball(0.014, DARK, 1.0, 14).moved(0, 0.188, 0),
             tube([(0.08, 0.08, 0), (0.13, 0.115, 0), (0.16, 0.16, 0)], [0.026, 0.018, 0.012], coat, 16, 18),
             lathe([(0.013, 0.0), (0.016, 0.012), (0.0, 0.018)], CHROME, 18).turned("z", -36).moved(0.16, 0.158, 0),
             tube([(-0.075, 0.12, 0), (-0.085, 0.19, 0), (-0.03, 0.255, 0), (0.045, 0.25, 0), (0.065, 0.20, 0),
                   (0.05, 0.15, 0)], [0.005, 0.005, 0.011, 0.011, 0.005, 0.005], DARK, 12, 50),
             lathe([(0.1055, 0.0), (0.117, 0.012), (0.1165, 0.02)], CHROME, 44)]
    return Thing(join(parts), pitch=12.0)


def vacuum(cue: Cue) -> Thing:
    """An upright cleaner."""
    coat = surface(cue, Stuff(paint("#b82a3a"), gloss=0.9, metal=0.15, wear=0.0))
    clear = glass("#c8d8dc", 0.35)
    parts = [box((0.30, 0.09, 0.32), coat, 0.035).moved(0.06, 0.01, 0), box((0.06, 0.05, 0.34), DARK, 0.015).moved(
        0.20, 0, 0), *(lathe([(0.0, -0.02), (0.06, -0.02), (0.06, 0.02), (0.0, 0.02)], DARK, 24).turned("x", 90).moved(
            -0.08, 0.06, z) for z in (-0.13, 0.13))]
    body = join([lathe([(0.0, 0.0), (0.085, 0.0), (0.10, 0.05), (0.10, 0.18), (0.09, 0.20)], coat, 32),
                 lathe([(0.085, 0.20), (0.085, 0.42)], clear, 32), lathe([(0.05, 0.20), (0.07, 0.40)], DARK, 20),
                 lathe([(0.09, 0.42), (0.085, 0.48), (0.0, 0.5)], coat, 32),
                 tube([(-0.06, 0.2, 0), (-0.08, 0.6, 0), (-0.06, 1.0, 0)], 0.018, STEEL, 12),
                 tube([(-0.06, 0.98, 0), (-0.05, 1.1, 0), (0.02, 1.14, 0), (0.03, 1.04, 0), (-0.05, 0.99, 0)], 0.016,
                      DARK, 10, 30)])
    return Thing(join([*parts, body.turned("z", 22).moved(-0.04, 0.06, 0)]), pitch=10.0, turned=30.0)


def blender(cue: Cue) -> Thing:
    """A jug of fruit on its base."""
    coat = surface(cue, enamel("#c83a34", 0.3))
    fill = Stuff(paint("#d8577a"), gloss=0.6, wear=0.0)
    parts = [lathe(curve([(0.09, 0.0), (0.088, 0.05), (0.075, 0.12), (0.065, 0.135)], 20), coat, 40),
             knob(0.022).moved(0.078, 0.055, 0), lathe([(0.055, 0.15), (0.07, 0.30), (0.0, 0.30)], fill, 36),
             lathe([(0.06, 0.135), (0.058, 0.145), (0.082, 0.37)], glass("#dcecf0", 0.24), 40),
             lathe([(0.084, 0.365), (0.084, 0.385), (0.05, 0.395), (0.04, 0.42), (0.0, 0.42)], DARK, 36),
             tube([(-0.075, 0.35, 0), (-0.125, 0.34, 0), (-0.115, 0.22, 0), (-0.066, 0.19, 0)], 0.011, DARK, 10, 30)]
    return Thing(join(parts), pitch=10.0, turned=40.0)


def iron(cue: Cue) -> Thing:
    """A clothes iron."""
    coat = surface(cue, Stuff(paint("#2f6fb0"), gloss=0.9, metal=0.1, wear=0.0))
    sole = [(-0.11, -0.055), (0.0, -0.06), (0.08, -0.035), (0.135, 0.0), (0.08, 0.035), (0.0, 0.06), (-0.11, 0.055)]
    plate = prism(curve([*sole, sole[0]], 50)[:-1], 0.012, CHROME, 0.003).turned("x", 90).moved(0, 0.006, 0)
    levels = ((1.0, 0.012), (0.96, 0.03), (0.80, 0.055), (0.55, 0.075), (0.0, 0.08))
    outline = np.array(curve([*sole, sole[0]], 50))
    rows = np.array([[(x * k - 0.01 * (1 - k), y, z * k) for x, z in outline] for k, y in levels])
    grip = tube([(0.075, 0.06, 0), (0.09, 0.115, 0), (0.04, 0.14, 0), (-0.06, 0.13, 0), (-0.10, 0.09, 0),
                 (-0.09, 0.05, 0)], [0.02, 0.018, 0.016, 0.018, 0.018, 0.016], coat, 14, 50)
    water = ball(0.03, WATER, 0.5, 16).moved(0.06, 0.07, 0)
    return Thing(join([plate, grid(rows, coat), grip, water, knob(0.02).turned("z", 90).moved(-0.0, 0.078, 0)]),
                 pitch=14.0, turned=20.0)
