"""Tools of the hand by their own names, large and alone: drills, saws, drivers, wrenches, chains, locks. In m; seen
from +z, flat in x and y, unless said otherwise."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, stripes, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing, laid_down
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.things.tools import hammer as hammer_meshes
from reelwright.engines.previz.paint.figures.tone import paint

STEEL, IRON, BRASS = metal("#b4bcc4", 0.9, 0.4), metal("#4a4846", 0.5, 0.6), metal("#c79a3c", 0.9)
ASH, RUBBER = wood("#9a6a3c", 0.03, 0.25), matt("#1c1d20", 0.1)


def _flat(parts: list[Mesh], lean: float = 0.0) -> Thing:
    """On its side, as it was put down, seen from above; lean: degrees that it is turned to the left."""
    return laid_down(join(parts).turned("z", lean))


def drill(cue: Cue) -> Thing:
    """A cordless drill: motor, chuck and bit, pistol grip, trigger, battery."""
    coat = surface(cue, enamel("#e0a81c", 0.15))
    body = lathe([(0.0, -0.11), (0.028, -0.11), (0.036, -0.10), (0.038, 0.05), (0.03, 0.075), (0.0, 0.075)], coat,
                 32).turned("z", -90).moved(-0.01, 0.21, 0)
    chuck = lathe([(0.028, 0.06), (0.028, 0.10), (0.02, 0.125), (0.009, 0.14), (0.0, 0.14)], RUBBER, 24).turned(
        "z", -90).moved(0.0, 0.21, 0)
    bit = join([tube([(0.13, 0.21, 0), (0.24, 0.21, 0)], 0.0045, STEEL, 8),
                *(lathe([(0.0065, 0.0), (0.0045, 0.008)], STEEL, 8).turned("z", -90).moved(0.15 + 0.012 * k, 0.21, 0)
                  for k in range(7))])
    grip = prism([(-0.075, 0.19), (0.0, 0.19), (-0.015, 0.12), (-0.025, 0.05), (-0.085, 0.05), (-0.08, 0.12)], 0.045,
                 RUBBER, 0.012)
    foot = box((0.13, 0.055, 0.075), coat, 0.012).moved(-0.05, 0.0, 0)
    trigger = box((0.018, 0.045, 0.024), enamel("#b8281e", 0.1), 0.006).moved(0.002, 0.135, 0)
    vents = [box((0.008, 0.03, 0.078), RUBBER).moved(-0.09 + 0.016 * k, 0.195, 0) for k in range(4)]
    return Thing(join([body, chuck, bit, grip, foot, box((0.135, 0.012, 0.078), RUBBER, 0.003).moved(-0.05, 0.05, 0),
                       trigger, *vents]), pitch=8.0, turned=-30.0)


def saw(cue: Cue) -> Thing:
    """A hand saw: broad toothed blade, wooden grip."""
    long = 0.5
    teeth = [(x, 0.0 if k % 2 else 0.009) for k, x in enumerate(np.linspace(0.0, long, 61))]
    blade = prism([*teeth, (long, 0.05), (0.0, 0.14)], 0.004, surface(cue, STEEL), 0.0)
    oak = wood("#8a5430", 0.03, 0.4)
    outer = [(0.02, 0.15), (-0.03, 0.17), (-0.10, 0.16), (-0.13, 0.11), (-0.11, 0.03), (-0.12, -0.02), (-0.06, -0.01),
             (0.03, 0.01)]
    loop = tube([(x * 0.9, y, 0) for x, y in (*outer, outer[0])], 0.018, oak, 10, 60, False).scaled(1, 1, 0.8)
    cheek = prism([(0.0, 0.0), (0.06, 0.01), (0.04, 0.15), (0.0, 0.16)], 0.024, oak, 0.006)
    screws = [ball(0.007, BRASS, 1.0, 10).moved(0.025, y, 0.013) for y in (0.04, 0.08, 0.12)]
    return _flat([blade, loop, cheek, *screws], 18.0)


def circular_saw(cue: Cue) -> Thing:
    """A circular saw: toothed disc under a guard, grip above."""
    coat, n = surface(cue, enamel("#c8641e", 0.15)), 36
    rim = [(r * math.cos(a), r * math.sin(a)) for a, r in
           ((2 * math.pi * k / (2 * n), 0.125 if k % 2 else 0.112) for k in range(2 * n))]
    half = [(0.13 * math.cos(a), 0.13 * math.sin(a)) for a in np.linspace(-0.1, math.pi + 0.1, 24)]
    parts = [prism(rim, 0.005, STEEL), prism(half, 0.05, coat, 0.01).moved(0, 0.0, -0.012),
             lathe([(0.0, 0.0), (0.03, 0.0), (0.03, 0.03), (0.0, 0.03)], IRON, 24).turned("x", 90),
             lathe([(0.0, 0.0), (0.055, 0.0), (0.05, 0.13), (0.0, 0.13)], RUBBER, 28).turned("x", -90).moved(0, 0.06,
                 0),
             tube([(-0.10, 0.06, 0), (-0.13, 0.16, 0), (-0.05, 0.19, 0), (0.05, 0.16, 0), (0.06, 0.10, 0)], 0.017,
                 RUBBER,
                  10, 30),
             box((0.34, 0.008, 0.16), metal("#8f989e", 0.6), 0.003).moved(0.02, -0.05, 0)]
    return Thing(join(parts).moved(0, 0.13, 0), pitch=10.0, turned=-30.0)


def chainsaw(cue: Cue) -> Thing:
    """A chainsaw: orange motor, bow handle, long bar with its chain."""
    coat = surface(cue, enamel("#d8561a", 0.15))
    bar = [(0.0, 0.045), (0.42, 0.045), (0.46, 0.03), (0.475, 0.0), (0.46, -0.03), (0.42, -0.045), (0.0, -0.045)]
    links = [box((0.016, 0.012, 0.012), IRON).moved(x, y, 0) for y in (0.043, -0.055) for x in np.linspace(0.02,
        0.43, 20)]
    nose = [box((0.014, 0.014, 0.012), IRON).moved(0.43 + 0.05 * math.cos(a), -0.006 + 0.05 * math.sin(a), 0)
            for a in np.linspace(-1.3, 1.3, 7)]
    parts = [prism(bar, 0.006, STEEL), *links, *nose,
             box((0.26, 0.15, 0.13), coat, 0.03).moved(-0.12, -0.08, 0.0),
             box((0.14, 0.05, 0.12), RUBBER, 0.02).moved(-0.11, 0.06, 0),
             tube([(-0.22, 0.03, 0), (-0.36, 0.02, 0), (-0.40, -0.06, 0), (-0.24, -0.07, 0)], 0.018, RUBBER, 10, 24),
             tube([(-0.02, -0.06, 0.08), (-0.03, 0.13, 0.08), (-0.03, 0.17, 0), (-0.03, 0.13, -0.08)], 0.013, RUBBER,
                 10,
                  24),
             lathe([(0.0, 0.0), (0.05, 0.0), (0.05, 0.01), (0.0, 0.012)], RUBBER, 24).turned("x", 90).moved(-0.13, 0.0,
                                                                                                        0.066)]
    return Thing(join(parts).moved(0, 0.09, 0), pitch=8.0, turned=-35.0)


def screwdriver(cue: Cue) -> Thing:
    grip = curve([(0.0, 0.0), (0.014, 0.004), (0.019, 0.03), (0.016, 0.07), (0.012, 0.09), (0.017, 0.10), (0.008,
        0.115)],
                 30)
    coat = surface(cue, enamel("#c8281e", 0.2))
    ribs = around(tube([(0.0175, 0.012, 0), (0.018, 0.05, 0), (0.013, 0.085, 0)], 0.003, RUBBER, 6), 6)
    tip = prism([(-0.004, 0.22), (0.004, 0.22), (0.0065, 0.245), (-0.0065, 0.245)], 0.003, STEEL)
    return _flat([lathe(grip, coat, 32), ribs, tube([(0, 0.11, 0), (0, 0.225, 0)], 0.0045, STEEL, 12), tip], 35.0)


def wrench(cue: Cue) -> Thing:
    """An open-ended spanner with a ring at its other end."""
    steel = surface(cue, metal("#a8b0b8", 0.95, 0.3))
    jaw = [(0.0125, 0.0), (0.028, 0.03), (0.038, 0.06), (0.022, 0.085), (0.016, 0.055), (-0.016, 0.055),
           (-0.022, 0.085), (-0.038, 0.06), (-0.028, 0.03), (-0.0125, 0.0)]
    ring = tube([(0.024 * math.cos(a), 0.024 * math.sin(a), 0) for a in np.linspace(0, 6.2832, 25)], 0.010, steel, 10)
    shaft = prism([(-0.0125, 0.0), (0.0125, 0.0), (0.012, 0.17), (-0.012, 0.17)], 0.012, steel, 0.003)
    return _flat([prism(jaw, 0.014, steel, 0.003).moved(0, 0.165, 0), shaft, ring.moved(0, -0.018, 0)], 35.0)


def pliers(cue: Cue) -> Thing:
    grip = enamel(tone(cue, "#c8281e"), 0.1)
    half = join([prism([(0.0, -0.012), (0.018, -0.005), (0.016, 0.05), (0.004, 0.075), (0.0, 0.075)], 0.014, STEEL,
        0.003),
                 tube([(-0.008, -0.005, 0), (-0.03, -0.04, 0), (-0.034, -0.10, 0), (-0.022, -0.15, 0)], [0.009, 0.010,
                      0.011, 0.009], grip, 10, 24)])
    return _flat([half.turned("z", -5), half.turned("y", 180).turned("z", 5),
                  ball(0.010, IRON, 1.0, 14).scaled(1, 1, 0.7).moved(0, 0, 0.008)], 20.0)


def crowbar(cue: Cue) -> Thing:
    steel = surface(cue, enamel("#23405e", 0.3))
    way = [(0.0, 0.0, 0), (0.0, 0.45, 0), (0.02, 0.53, 0), (0.07, 0.55, 0), (0.10, 0.50, 0), (0.11, 0.46, 0)]
    return _flat([tube(way, [0.010, 0.011, 0.011, 0.011, 0.010, 0.003], steel, 6, 40),
                  prism([(-0.016, -0.05), (0.016, -0.05), (0.009, 0.0), (-0.009, 0.0)], 0.008, steel)], 25.0)


def chisel(cue: Cue) -> Thing:
    blade = prism([(-0.013, 0.0), (0.013, 0.0), (0.011, 0.12), (-0.011, 0.12)], 0.006, STEEL, 0.002)
    grip = lathe(curve([(0.009, 0.12), (0.013, 0.15), (0.017, 0.20), (0.014, 0.235), (0.0, 0.24)], 24), ASH, 24)
    return _flat([blade, tube([(0, 0.11, 0), (0, 0.14, 0)], 0.008, STEEL, 10), grip,
                  lathe([(0.0155, 0.225), (0.016, 0.235), (0.0, 0.242)], BRASS, 24)], 35.0)


def tape(cue: Cue) -> Thing:
    """A tape measure with its yellow tape drawn out."""
    coat, yellow = surface(cue, enamel("#e0a81c", 0.1)), stripes("#f0d028", "#1c1c1c", 0.03)
    body = [(-0.04, 0.0), (0.04, 0.0), (0.04, 0.04), (0.02, 0.075), (-0.02, 0.078), (-0.04, 0.05)]
    return Thing(join([prism(body, 0.035, RUBBER, 0.008),
                       lathe([(0.0, 0.0), (0.026, 0.0), (0.026, 0.012), (0.0, 0.012)], coat, 28).turned("x", 90).moved(
                           0, 0.038, 0.012), box((0.24, 0.0016, 0.022), yellow).moved(0.15, 0.004, 0),
                       box((0.003, 0.016, 0.022), STEEL).moved(0.27, 0.0, 0)]), pitch=16.0, turned=-35.0)


def ladder(cue: Cue) -> Thing:
    """A leaning ladder with rungs."""
    rail = surface(cue, wood("#b08048", 0.05, 0.15))
    parts = [tube([(0, 0, z), (0, 3.0, z * 0.8)], 0.032, rail, 8) for z in (-0.27, 0.27)]
    parts += [tube([(0, y, -0.27 + 0.018 * y), (0, y, 0.27 - 0.018 * y)], 0.02, rail, 8) for y in np.arange(0.3, 2.9,
        0.3)]
    return Thing(join(parts).turned("z", 14), pitch=2.0, turned=35.0)


def chain(cue: Cue) -> Thing:
    """A heap of heavy links, one length drawn out of it."""
    steel = surface(cue, metal("#8a8f94", 0.8, 0.6))
    a = np.linspace(0, 2 * math.pi, 25)
    link = tube(np.stack([0.05 * np.cos(a) + 0.025 * np.sign(np.cos(a)), 0.036 * np.sin(a), 0 * a], 1), 0.014, steel, 8,
                0, False)
    parts = []
    for k in range(26):
        t = 0.62 * k
        r = 0.17 * max(0.25, 1 - k / 40)
        x, z = (r * math.cos(t), r * math.sin(t)) if k < 18 else (0.15 + 0.085 * (k - 18), 0.12 + 0.01 * (k - 18))
        y = 0.03 + 0.011 * min(k, 18) * (1 if k < 18 else 0)
        parts.append(link.turned("x", 90.0 * (k % 2) + 30).turned("y", -math.degrees(t) + 90 if k < 18 else 0).moved(
            x, y, z))
    return Thing(join(parts), pitch=24.0)


def padlock(cue: Cue) -> Thing:
    """A brass padlock with its steel shackle, front at +z."""
    brass = surface(cue, BRASS)
    body = prism([(-0.05, 0.0), (0.05, 0.0), (0.052, 0.06), (0.04, 0.085), (-0.04, 0.085), (-0.052, 0.06)], 0.045,
        brass,
                 0.009)
    bow = tube([(-0.034, 0.08, 0), (-0.034, 0.12, 0), (-0.02, 0.15, 0), (0.02, 0.15, 0), (0.034, 0.12, 0),
                (0.034, 0.08, 0)], 0.009, STEEL, 10, 40)
    hole = [lathe([(0.0, 0.0), (0.010, 0.0)], RUBBER, 20).turned("x", 90).moved(0, 0.048, 0.0235),
            prism([(-0.005, 0.02), (0.005, 0.02), (0.003, 0.045), (-0.003, 0.045)], 0.001, RUBBER).moved(0, 0, 0.0235)]
    return Thing(join([body, bow, *hole]), pitch=8.0, turned=-45.0)


def toolbox(cue: Cue) -> Thing:
    """A steel toolbox, its handle up, tools looking out."""
    coat = surface(cue, enamel("#b8281e", 0.2))
    side = [(-0.13, 0.0), (0.13, 0.0), (0.13, 0.15), (0.06, 0.20), (-0.06, 0.20), (-0.13, 0.15)]
    body = prism(side, 0.46, coat, 0.006)
    grip = tube([(0, 0.20, -0.14), (0, 0.27, -0.11), (0, 0.27, 0.11), (0, 0.20, 0.14)], 0.012, RUBBER, 10, 30)
    latch = [box((0.012, 0.05, 0.04), STEEL, 0.004).moved(0.132, 0.11, z) for z in (-0.13, 0.13)]
    seam = box((0.268, 0.006, 0.464), RUBBER).moved(0, 0.148, 0)
    return Thing(join([body, grip, *latch, seam]), pitch=16.0, turned=32.0)


def mower(cue: Cue) -> Thing:
    """A lawn mower: deck on four wheels, motor, long handle."""
    coat = surface(cue, enamel("#b8281e", 0.2))
    wheel = join([lathe([(0.0, -0.03), (0.09, -0.03), (0.10, -0.02), (0.10, 0.02), (0.09, 0.03), (0.0, 0.03)],
        RUBBER, 28),
                  lathe([(0.0, 0.031), (0.05, 0.031)], matt("#d8d4c8"), 20)]).turned("x", 90)
    deck = lathe([(0.30, 0.07), (0.31, 0.09), (0.29, 0.17), (0.14, 0.20), (0.0, 0.20)], coat, 44).scaled(1.1, 1, 0.8)
    motor = [lathe([(0.12, 0.18), (0.13, 0.20), (0.13, 0.27), (0.10, 0.30), (0.0, 0.31)], RUBBER, 30),
             lathe([(0.04, 0.31), (0.04, 0.34), (0.0, 0.345)], coat, 20)]
    rails = [tube([(-0.28, 0.14, z), (-0.75, 0.65, z * 0.9), (-0.95, 0.92, z * 0.9)], 0.014, STEEL, 8, 20)
             for z in (-0.2, 0.2)]
    bar = tube([(-0.95, 0.92, -0.18), (-0.95, 0.92, 0.18)], 0.02, RUBBER, 10)
    wheels = [wheel.moved(x, 0.10, z) for x in (-0.25, 0.25) for z in (-0.26, 0.26)]
    return Thing(join([deck, *motor, *rails, bar, *wheels]), pitch=12.0, turned=10.0)


def nail(cue: Cue) -> Thing:
    """Nails; screws with a thread by their word."""
    steel = surface(cue, STEEL)
    one = [tube([(0, 0.01, 0), (0, 0.085, 0)], [0.0008, 0.0042], steel, 12, 2), lathe([(0.0, 0.085), (0.011, 0.085), (
        0.011, 0.089), (0.0, 0.09)], steel, 24)]
    if "screw" in cue.word or "bolt" in cue.word:
        one += [lathe([(0.0035, 0.0), (0.0062, 0.003), (0.0035, 0.006)], steel, 16).moved(0, 0.02 + 0.006 * k, 0)
                for k in range(10)]
    nail_ = join(one)
    return Thing(join([nail_.turned("z", 12), nail_.turned("z", -66).turned("y", 30).moved(0.03, 0.012, 0.02),
                       nail_.turned("z", 78).turned("y", -20).moved(0.06, 0.012, 0.03)]), pitch=18.0)


def magnet(cue: Cue) -> Thing:
    """A red horseshoe magnet with steel poles."""
    coat = surface(cue, enamel("#c8201c", 0.15))
    bow = [(0.06 * math.cos(a), 0.09 + 0.06 * math.sin(a), 0.0) for a in np.linspace(0, math.pi, 25)]
    red = tube([(0.06, 0.04, 0), *bow, (-0.06, 0.04, 0)], 0.024, coat, 12)
    tips = [tube([(x, 0.0, 0), (x, 0.045, 0)], 0.0245, STEEL, 14) for x in (-0.06, 0.06)]
    return _flat([red, *tips], 15.0)


def hammer(cue: Cue) -> Thing:
    return _flat([join(hammer_meshes(cue)).scaled(1.0, 1.0, 1.15)], 28.0)


def sledge(cue: Cue) -> Thing:
    head = prism([(-0.09, -0.045), (0.09, -0.045), (0.10, 0.0), (0.09, 0.045), (-0.09, 0.045), (-0.10, 0.0)], 0.09,
                 surface(cue, IRON), 0.012)
    return _flat([tube([(0, 0, 0), (0, 0.9, 0)], [0.02, 0.017], ASH, 12), head.moved(0, 0.86, 0)], 20.0)


def pitchfork(cue: Cue) -> Thing:
    """A hay fork with curved tines."""
    iron = surface(cue, IRON)
    parts = [tube([(0, 0, 0), (0, 1.15, 0)], 0.017, ASH, 10),
             tube([(-0.11, 1.25, 0), (-0.09, 1.17, 0), (0.0, 1.14, 0), (0.09, 1.17, 0), (0.11, 1.25, 0)], 0.010,
                 iron, 8,
                  24)]
    parts += [tube([(x, 1.15 if x == 0 else 1.23, 0), (x * 1.05, 1.40, 0.02), (x, 1.55, 0.0)], [0.009, 0.007, 0.002],
                   iron, 8, 12) for x in (-0.11, -0.037, 0.037, 0.11)]
    return _flat(parts, 12.0)


def hose(cue: Cue) -> Thing:
    """A coiled garden hose with its brass nozzle."""
    green = surface(cue, Stuff(paint("#2f7a3c"), "bands", paint("#235c2e"), 0.02, gloss=0.5, wear=0.0))
    coil = [((0.2 + 0.006 * math.sin(5 * t)) * math.cos(t), 0.02 + 0.0085 * t, (0.2 + 0.006 * math.cos(3 * t))
             * math.sin(t)) for t in np.linspace(0, 31, 200)]
    tail = tube([(0.17, 0.05, 0.12), (0.26, 0.04, 0.2), (0.40, 0.02, 0.16)], 0.018, green, 8, 20)
    nozzle = lathe([(0.0, 0.0), (0.024, 0.0), (0.02, 0.05), (0.014, 0.10), (0.02, 0.115), (0.0, 0.115)], BRASS,
                   20).turned("z", -90).moved(0.38, 0.025, 0.165)
    return Thing(join([tube(coil, 0.018, green, 8), tail, nozzle]), pitch=26.0)


GOODS = (
    (drill, 0.27, "power drill, drill, cordless drill, electric drill"), (saw, 0.3, "saw, handsaw, hand saw"),
    (circular_saw, 0.33, "circular saw, table saw, buzz saw"), (chainsaw, 0.26, "chainsaw, chain saw"),
    (screwdriver, 0.2, "screwdriver"), (wrench, 0.24, "wrench, spanner"), (pliers, 0.2, "pliers, pincers"),
    (crowbar, 0.5, "crowbar, pry bar"), (chisel, 0.2, "chisel"), (tape, 0.08, "tape measure, measuring tape"),
    (ladder, 2.9, "ladder, stepladder, step ladder, wooden ladder, bamboo ladder"),
    (chain, 0.3, "chain, chains, iron chain"),
    (padlock, 0.16, "padlock, lock"), (toolbox, 0.28, "toolbox, tool box, tool kit"),
    (mower, 0.95, "lawn mower, lawnmower, mower"), (nail, 0.09, "nail, nails, screw, screws, rusty nail"),
    (magnet, 0.17, "magnet, horseshoe magnet"), (hammer, 0.3, "hammer, claw hammer"),
    (sledge, 0.9, "sledgehammer, mallet, war hammer"), (pitchfork, 1.5, "pitchfork, hayfork, hay fork"),
    (hose, 0.3, "hose, garden hose"),
)
