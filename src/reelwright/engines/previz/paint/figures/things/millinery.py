"""Hats by their kind and shoes by theirs, alone: each known by its outline. Lengths in m; front at +x."""

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
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View, closed
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

GOLD = metal("#d8a63a", 1.0, 0.2)


def _felt(cue: Cue, usual: str) -> Stuff:
    c = tone(cue, usual)
    return surface(cue, Stuff(c, "weave", tint(c, 0.8), 0.006, 0.2, 0.1, wear=0.0))


def _brim(inner: float, outer: float, lift: float, droop: float, stuff: Stuff) -> Mesh:
    """A brim rolled up at both sides by `lift` m and down before and behind by `droop` m."""
    a = np.linspace(0, 2 * math.pi, 65)
    rows = []
    for t in np.linspace(0, 1, 9):
        r = inner + (outer - inner) * t
        y = t**1.6 * (lift * np.sin(a) ** 4 - droop * np.cos(a) ** 2)
        rows.append(np.stack([1.2 * r * np.cos(a), y, r * np.sin(a) * (1 - 0.12 * t * np.sin(a) ** 2)], 1))
    top = grid(np.array(rows), stuff)
    under = grid(np.array(rows)[::-1] - (0, 0.004, 0), stuff.dyed(tint(stuff.colour, 0.6)))
    return join([top, under])


def _pinched(radius: float, tall: float, stuff: Stuff, crease: float = 0.03) -> Mesh:
    """A crown longer than wide, its top creased from front to back and pinched at the front."""
    a = np.linspace(0, 2 * math.pi, 57)
    rows = []
    for t in np.linspace(0, 1, 16):
        side = radius * (1 - 0.16 * t)
        pinch = 1 - 0.35 * t * np.exp(-(((a + math.pi) % (2 * math.pi) - math.pi) / 0.75) ** 2)
        rows.append(np.stack([1.2 * side * np.cos(a), np.full_like(a, tall * t), side * np.sin(a) * pinch], 1))
    for t in np.linspace(0.9, 0.0, 8):
        ring = rows[15] * (t, 1, t)
        ring[:, 1] = tall + 0.012 * math.sin(math.pi * t) - crease * np.exp(-((ring[:, 2] / 0.028) ** 2)) * (1 - t**3)
        rows.append(ring)
    return grid(np.array(rows), stuff)


def cowboy_hat(cue: Cue) -> Thing:
    felt = _felt(cue, "#8a5a34")
    band = lathe([(0.094, 0.004), (0.09, 0.026)], matt(second(cue, "#3a2214")), 44).scaled(1.2, 1, 1)
    return Thing(join([_brim(0.088, 0.19, 0.075, 0.025, felt), _pinched(0.092, 0.125, felt, 0.04), band]), pitch=12.0,
                 turned=15.0)


def fedora(cue: Cue) -> Thing:
    felt = _felt(cue, "#4a443e")
    band = lathe([(0.092, 0.003), (0.089, 0.03)], matt(second(cue, "#17171a")), 44).scaled(1.2, 1, 1)
    return Thing(join([_brim(0.086, 0.14, 0.014, 0.02, felt), _pinched(0.09, 0.12, felt, 0.035), band]), pitch=12.0,
                 turned=15.0)


def bowler(cue: Cue) -> Thing:
    felt = _felt(cue, "#1c1c1f")
    dome = curve([(0.095, 0.0), (0.097, 0.05), (0.085, 0.10), (0.05, 0.128), (0.0, 0.134)], 24)
    return Thing(join([_brim(0.092, 0.125, 0.02, 0.004, felt), lathe(dome, felt, 44).scaled(1.15, 1, 1),
                       lathe([(0.098, 0.004), (0.098, 0.024)], matt("#0e0e10"), 44).scaled(1.15, 1, 1)]), pitch=12.0)


def cap(cue: Cue) -> Thing:
    """A baseball cap: six panels, a button, a curved peak."""
    fabric = surface(cue, cloth("#20458a", 0.006))
    dome = curve([(0.09, 0.0), (0.092, 0.03), (0.083, 0.075), (0.05, 0.105), (0.0, 0.115)], 24)
    seams = around(tube([(0.0925 * math.cos(t), 0.004 + 0.112 * math.sin(t), 0) for t in np.linspace(0, 1.5, 14)],
        0.0016,
                        fabric.dyed(tint(fabric.colour, 0.6)), 5), 6, 30)
    rows = [[(0.05 + (0.05 + 0.085 * math.cos(z * 1.35)) * t, 0.006 - 0.03 * z * z * t, 0.085 * z) for z in
             np.linspace(-1, 1, 17)] for t in np.linspace(0, 1, 6)]
    peak = fabric if not cue.colours or len(cue.colours) < 2 else matt(second(cue, "#b8281e"))
    return Thing(join([lathe(dome, fabric, 44), seams, ball(0.008, fabric).moved(0, 0.116, 0), grid(np.array(rows),
        peak),
                       grid(np.array(rows) - (0, 0.004, 0), peak)]), pitch=10.0, turned=10.0)


def beanie(cue: Cue) -> Thing:
    """A knitted hat with a turn-up and a bobble; red with white fur for Christmas."""
    santa = "santa" in cue.word or "christmas" in cue.word
    wool = surface(cue, Stuff(tone(cue, "#b8202a" if santa else "#b8562a"), "bands",
                              tint(tone(cue, "#b8202a" if santa else "#b8562a"), 0.7), 0.012, 0.6, wear=0))
    fluff = Stuff(paint("#f2f0ea"), "thatch", paint("#d0ccc4"), 0.012, 1.0, wear=0)
    edge = fluff if santa else wool.dyed(tint(wool.colour, 0.75))
    roll = tube([(0.098 * math.cos(a), 0.026, 0.098 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)], 0.026,
        edge, 12,
                0, False)
    if santa:
        way = [(0, 0.03, 0), (0.0, 0.12, 0), (0.02, 0.20, 0.02), (0.10, 0.22, 0.06), (0.17, 0.15, 0.09)]
        top = [tube(way, [0.096, 0.085, 0.055, 0.035, 0.018], wool, 28, 40, False), ball(0.034, fluff, 1.0, 20).moved(
            0.18, 0.12, 0.095)]
    else:
        dome = curve([(0.095, 0.03), (0.094, 0.07), (0.075, 0.125), (0.035, 0.155), (0.0, 0.16)], 24)
        top = [lathe(dome, wool, 44), ball(0.034, fluff, 1.0, 20).moved(0, 0.178, 0)]
    return Thing(join([roll, *top]), pitch=10.0)


def beret(cue: Cue) -> Thing:
    felt = _felt(cue, "#8a1f2a")
    disc = curve([(0.075, 0.0), (0.085, 0.012), (0.135, 0.03), (0.13, 0.055), (0.07, 0.075), (0.0, 0.078)], 30)
    return Thing(join([lathe(disc, felt, 48).turned("x", 12).turned("z", -8).moved(0, 0.02, 0),
                       tube([(0, 0.09, 0.0), (0.005, 0.115, 0)], 0.004, felt, 6)]), pitch=14.0)


def sombrero(cue: Cue) -> Thing:
    straw = surface(cue, Stuff(paint("#d8b45a"), "weave", paint("#a8843a"), 0.012, 0.6, wear=0.1))
    red, green = matt(second(cue, "#c8281e"), 0), matt("#2a7a4a", 0)
    profile = curve([(0.36, 0.075), (0.34, 0.06), (0.25, 0.012), (0.13, 0.0), (0.105, 0.03), (0.085, 0.12), (0.05,
        0.19),
                     (0.0, 0.20)], 40)
    trims = [lathe([(r, y + 0.003), (r + 0.018, y + 0.008)], s, 56) for r, y, s in ((0.335, 0.052, red), (0.28,
        0.024, green),
                                                                                    (0.20, 0.004, red))]
    band = lathe([(0.108, 0.022), (0.098, 0.07)], red, 44)
    beads = around(ball(0.008, matt("#f4f0e6", 0), 1.0, 10).moved(0.105, 0.045, 0), 14)
    fringe = around(ball(0.011, red, 1.2, 8).moved(0.36, 0.065, 0), 34)
    return Thing(join([lathe(profile, straw, 56), *trims, band, beads, fringe]), pitch=16.0)


def party_hat(cue: Cue) -> Thing:
    paper = surface(cue, Stuff(paint("#e05a8a"), "spots", paint("#f8e05a"), 0.03, 0.0, 0.4, wear=0))
    return Thing(join([lathe([(0.07, 0.0), (0.0, 0.2)], paper, 36), around(ball(0.014, matt("#f8e05a", 0), 0.7,
        8).moved(
        0.024, 0.2, 0), 6), ball(0.02, matt("#f8e05a", 0)).moved(0, 0.2, 0), tube([(0, 0.0, -0.07), (0.05, -0.0, 0.0),
                                                                                  (0, 0.0, 0.07)], 0.0015,
                                                                                 matt("#f4f0e6", 0), 4, 12)]),
                                                                                     pitch=8.0)


def mortarboard(cue: Cue) -> Thing:
    """A graduation cap with its tassel."""
    cloth_ = surface(cue, cloth("#1a1a20", 0.006))
    gold = matt(second(cue, "#d8a63a"), 0)
    board = box((0.24, 0.008, 0.24), cloth_, 0.002).turned("y", 45).moved(0, 0.075, 0)
    cord = tube([(0, 0.086, 0), (0.09, 0.087, 0.06), (0.125, 0.08, 0.085), (0.13, 0.03, 0.088)], 0.003, gold, 6, 24)
    tassel = lathe([(0.006, 0.03), (0.014, -0.035), (0.0, -0.036)], Stuff(gold.colour, "thatch", tint(gold.colour,
        0.6), 0.004,
                                                                         0.8), 16).moved(0.13, 0.0, 0.088)
    return Thing(join([lathe([(0.09, 0.0), (0.095, 0.03), (0.085, 0.076)], cloth_, 40), board, cord, tassel,
                       ball(0.009, gold, 0.6).moved(0, 0.084, 0)]), pitch=16.0, turned=20.0)


def space_helmet(cue: Cue) -> Thing:
    """A white shell with a gold visor that mirrors the sky, a neck ring, a lamp at its side."""
    shell = surface(cue, enamel("#e8e8e4", 0.25))
    gold = Stuff(paint("#d8962c"), gloss=1.0, metal=0.95, wear=0)
    ring = metal("#9aa0a8", 0.8)
    dome = ball(0.19, shell, 1.05, 40).moved(0, 0.22, 0)
    visor = ball(0.176, gold, 0.86, 40).scaled(1, 1, 0.92).moved(0.042, 0.225, 0)
    turns = np.linspace(0, 2 * math.pi, 49)
    rim = tube([(0.112 + 0.022 * math.cos(2 * a), 0.225 + 0.148 * math.sin(a), 0.152 * math.cos(a)) for a in turns],
               0.011, shell, 10, 64)
    neck = [lathe([(0.150, 0.0), (0.160, 0.012), (0.150, 0.04), (0.135, 0.06)], ring, 44),
            lathe([(0.163, 0.014), (0.166, 0.022), (0.163, 0.030)], enamel("#c8341e", 0.3), 44)]
    lamps = [join([box((0.07, 0.05, 0.04), shell, 0.01), ball(0.018, lit("#f4f8ff", 0.9), 0.6, 14).turned(
        "z", -90).moved(0.036, 0.025, 0)]).moved(0.02, 0.32, 0.165 * s) for s in (1, -1)]
    return Thing(join([dome, visor, rim, *neck, *lamps]).turned("z", 9), fit=lambda _cue: View(52.0, 8.0))


def hard_hat(cue: Cue) -> Thing:
    shell = surface(cue, enamel("#f0b41c", 0.1))
    dome = curve([(0.115, 0.0), (0.115, 0.04), (0.10, 0.10), (0.05, 0.138), (0.0, 0.144)], 24)
    ridge = [tube([(0.118 * math.cos(t), 0.01 + 0.14 * math.sin(t), z) for t in np.linspace(0.35, math.pi - 0.35,
        24)], 0.009,
                  shell, 8) for z in (-0.028, 0.0, 0.028)]
    rim = lathe(curve([(0.113, 0.004), (0.135, -0.004), (0.136, 0.002)], 8), shell, 48)
    peak = lathe(curve([(0.113, 0.004), (0.165, -0.012), (0.166, -0.006)], 8), shell, 24, 110).turned("y", 55)
    return Thing(join([lathe(dome, shell, 48), *ridge, rim, peak]), pitch=12.0, turned=10.0)


def chef_hat(cue: Cue) -> Thing:
    white = surface(cue, cloth("#f4f3ee", 0.01))
    a = np.linspace(0, 2 * math.pi, 81)
    rows = []
    for t, r in ((0.0, 0.092), (0.3, 0.12), (0.62, 0.16), (0.85, 0.15), (1.0, 0.08), (1.0, 0.0)):
        puff = 1 + 0.06 * np.sin(9 * a) * t
        rows.append(np.stack([r * puff * np.cos(a), np.full_like(a, 0.09 + 0.15 * t) - 0.015 * t * np.cos(9 * a),
            r * puff
                              * np.sin(a)], 1))
    return Thing(join([lathe([(0.094, 0.0), (0.094, 0.095)], white, 44), grid(np.array(rows), white)]), pitch=8.0)


def fez(cue: Cue) -> Thing:
    felt = _felt(cue, "#8a1620")
    ink = matt("#14100e", 0)
    return Thing(join([lathe([(0.085, 0.0), (0.066, 0.13), (0.0, 0.132)], felt, 40),
                       tube([(0, 0.134, 0), (0.05, 0.138, 0.03), (0.07, 0.11, 0.045), (0.075, 0.05, 0.05)], 0.003,
                           ink, 6, 20),
                       lathe([(0.005, 0.05), (0.012, 0.0), (0.0, 0.0)], ink, 12).moved(0.075, 0, 0.05)]), pitch=12.0)


def turban(cue: Cue) -> Thing:
    """Cloth wound crosswise, a jewel and a feather at the front."""
    silk = surface(cue, cloth("#d8742a", 0.012))
    shades = [silk.dyed(tint(silk.colour, k)) for k in (0.82, 0.94, 1.06)]
    wraps = []
    for k in range(9):
        lean = (k % 2 * 2 - 1) * (8.0 + 3.0 * k)
        r = 0.108 - 0.004 * k
        loop = tube([(r * math.cos(a), 0.0, r * 0.95 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)], 0.024,
                    shades[k % 3], 10, 0, False)
        wraps.append(loop.turned("x", lean).moved(0, 0.03 + 0.008 * k, 0))
    jewel = [ball(0.016, enamel("#1c5ab0", 0.6), 1.3).moved(0.135, 0.085, 0), ball(0.021, GOLD, 1.3).moved(0.128,
        0.085, 0)]
    plume = tube([(0.12, 0.10, 0), (0.12, 0.19, 0), (0.09, 0.25, 0)], [0.006, 0.016, 0.003], matt("#f4f0e6", 0), 8, 20)
    return Thing(join([*wraps, ball(0.102, silk, 0.95).moved(0, 0.06, 0), *jewel, plume]), pitch=8.0, turned=40.0)


# -- shoes
def _pair(one: Mesh, apart: float = 0.06) -> Thing:
    return Thing(join([one.moved(0.02, 0, -apart), one.turned("y", -10).moved(-0.02, 0, apart)]), pitch=18.0,
        turned=8.0)


def _sole(thick: float, stuff: Stuff, wide: float = 1.0) -> Mesh:
    outline = [(float(x), float(y) * wide) for x, y in closed(np.array([(-0.125, -0.02), (-0.05, -0.032), (0.06,
        -0.045),
               (0.12, -0.035), (0.15, 0.0), (0.12, 0.035), (0.06, 0.045), (-0.05, 0.032), (-0.125, 0.02)]), 44)]
    return prism(outline, thick, stuff, thick * 0.2).turned("x", 90).moved(0, thick / 2, 0)


def heels(cue: Cue) -> Thing:
    """Stilettos: arched sole, pointed toe, slender heel."""
    leather = surface(cue, enamel("#b8141e", 0.3))
    rows = []
    for t in np.linspace(0, 1, 17):
        x = -0.10 + 0.24 * t
        y = 0.085 * (1 - t) ** 2 + 0.004
        wide = float(np.interp(t, (0, 0.15, 0.4, 0.75, 0.93, 1.0), (0.012, 0.026, 0.024, 0.038, 0.02, 0.002)))
        side = float(np.interp(t, (0, 0.12, 0.4, 0.66, 0.74, 1.0), (0.042, 0.04, 0.012, 0.018, 0.034, 0.010)))
        a = np.linspace(-1, 1, 11)
        closed_ = 1.0 if t > 0.70 else 0.0
        rows.append(np.stack([np.full(11, x), y + side * (np.abs(a) ** 1.5 if closed_ == 0 else (1 - np.abs(a) ** 2.5)),
                              wide * a], 1))
    sole = np.array(rows).copy()
    sole[..., 1] = np.array([0.085 * (1 - t) ** 2 + 0.002 for t in np.linspace(0, 1, 17)])[:, None]
    heel = tube([(-0.095, 0.085, 0), (-0.085, 0.04, 0), (-0.088, 0.0, 0)], [0.020, 0.008, 0.006], leather, 12, 12)
    return _pair(join([grid(np.array(rows), leather), grid(sole, matt("#2a1c18")), heel]), 0.055)


def sandal(cue: Cue) -> Thing:
    """Flip-flops: a flat sole and a V of straps; with a heel strap for sandals."""
    flop = "flop" in cue.word
    foam, strap = surface(cue, matt("#2f8ab0" if flop else "#a8743c")), matt(second(cue, "#f0e05a" if flop
        else "#6a3f22"))
    straps = [tube([(0.085, 0.024, 0.0), (0.05, 0.05, s * 0.02), (-0.02, 0.026, s * 0.035)], 0.006, strap, 8, 20)
              for s in (1, -1)]
    if not flop:
        straps += [tube([(0.06, 0.02, -0.042), (0.065, 0.055, 0), (0.06, 0.02, 0.042)], 0.010, strap, 8, 20),
                   tube([(-0.07, 0.02, -0.03), (-0.10, 0.07, 0), (-0.07, 0.02, 0.03)], 0.006, strap, 8, 20)]
    return _pair(join([_sole(0.02, foam), *straps]), 0.055)


def loafer(cue: Cue) -> Thing:
    """A leather shoe; a slipper of felt; a ballet shoe with ribbons."""
    word = cue.word
    usual = ("#e8a8b0" if "ballet" in word or "pointe" in word else "#a83a4a" if "slipper" in word else "#4a2a18")
    leather = surface(cue, Stuff(paint(usual), gloss=0.2 if "slipper" in word else 0.8, metal=0.1, wear=0.2))
    rows = []
    for x, wide, high in ((-0.125, 0.02, 0.065), (-0.10, 0.034, 0.075), (-0.03, 0.034, 0.05), (0.02, 0.038, 0.055),
                          (0.07, 0.044, 0.052), (0.12, 0.036, 0.036), (0.148, 0.012, 0.02)):
        a = np.linspace(0, math.pi, 17)
        rows.append(np.stack([np.full(17, x), 0.012 + (high - 0.012) * np.sin(a) ** 0.7, wide * np.cos(a)], 1))
    mouth = ball(0.05, matt("#20140e")).scaled(1.3, 0.15, 0.55).moved(-0.055, 0.066, 0)
    parts = [grid(np.array(rows), leather), mouth, _sole(0.014, matt("#1c1410"))]
    if "ballet" in word or "pointe" in word:
        parts += [tube([(-0.09, 0.07, 0.02), (-0.12, 0.14, 0.05), (-0.06, 0.2, 0.02), (-0.10, 0.1, -0.05), (-0.2,
            0.01, -0.1)],
                       0.006, leather, 6, 40)]
    else:
        parts += [box((0.03, 0.008, 0.075), leather.dyed(tint(leather.colour, 0.7)), 0.003).moved(0.035, 0.052, 0),
                  box((0.035, 0.028, 0.06), matt("#1c1410"), 0.004).moved(-0.09, 0.0, 0)]
    return _pair(join(parts))


def boot(cue: Cue) -> Thing:
    """Cowboy boots: pointed toe, slanted heel, stitched shaft; plain and shiny for the rain."""
    rain = "rain" in cue.word or "rubber" in cue.word or "wellington" in cue.word
    leather = surface(cue, enamel("#e8b81c", 0.1) if rain else Stuff(paint("#8a4a22"), gloss=0.5, wear=0.5))
    rows = []
    for x, wide, high in ((-0.11, 0.025, 0.12), (-0.09, 0.04, 0.13), (-0.02, 0.04, 0.13), (0.03, 0.04, 0.09),
                          (0.09, 0.044, 0.06), (0.14, 0.026, 0.045), (0.175, 0.008, 0.03)):
        a = np.linspace(0, math.pi, 17)
        rows.append(np.stack([np.full(17, x), 0.022 + (high - 0.022) * np.sin(a) ** 0.7, wide * np.cos(a)], 1))
    shaft = lathe(curve([(0.046, 0.09), (0.048, 0.16), (0.058, 0.30), (0.062, 0.34)], 20), leather, 36).scaled(
        1.1, 1, 0.95).moved(-0.05, 0, 0)
    hole = lathe([(0.0, 0.325), (0.06, 0.335)], matt("#1c120c"), 28).scaled(1.1, 1, 0.95).moved(-0.05, 0, 0)
    heel = box((0.06, 0.04, 0.06), matt("#2a1a10"), 0.005, 0.85).moved(-0.075, 0.0, 0)
    parts = [grid(np.array(rows), leather), shaft, hole, _sole(0.022, matt("#2a1a10"), 0.95), heel]
    if not rain:
        pale = matt("#e0b878", 0)
        parts += [tube([(-0.04 + 0.05 * math.sin(t) * s, 0.17 + 0.13 * u, 0.052 + 0.006 * u) for u, t in
                        zip(np.linspace(0, 1, 16), np.linspace(0, 2 * math.pi, 16), strict=True)], 0.002, pale, 5)
                  for s in (1, -1)]
        parts += [tube([(-0.05, 0.325, 0.06), (-0.05, 0.355, 0.066), (-0.045, 0.325, 0.066)], 0.005, leather, 6, 12)]
    return _pair(join(parts), 0.075)


def skate(cue: Cue) -> Thing:
    """Ice skates with steel blades; roller skates on four wheels."""
    roller = "roller" in cue.word
    white = surface(cue, Stuff(paint("#f2f0ea"), gloss=0.5, wear=0.2))
    rows = []
    for x, wide, high in ((-0.11, 0.025, 0.17), (-0.09, 0.04, 0.18), (-0.03, 0.04, 0.18), (0.03, 0.04, 0.13),
                          (0.09, 0.044, 0.10), (0.14, 0.02, 0.075)):
        a = np.linspace(0, math.pi, 17)
        rows.append(np.stack([np.full(17, x), 0.06 + (high - 0.06) * np.sin(a) ** 0.7, wide * np.cos(a)], 1))
    shaft = lathe(curve([(0.042, 0.14), (0.044, 0.21), (0.052, 0.27)], 12), white, 32).scaled(1.15, 1, 0.9).moved(-0.05)
    laces = [tube([(-0.005 + 0.014 * k, 0.20 - 0.016 * k, -0.02), (0.003 + 0.014 * k, 0.205 - 0.016 * k, 0.0),
                   (-0.005 + 0.014 * k, 0.20 - 0.016 * k, 0.02)], 0.003, matt("#c8281e", 0), 5, 8) for k in range(6)]
    steel = metal("#c4ccd2", 1.0, 0.1)
    if roller:
        wheel = lathe([(0.0, -0.014), (0.028, -0.014), (0.03, 0.0), (0.028, 0.014), (0.0, 0.014)],
                      enamel(second(cue, "#e05a2a"), 0.1), 24).turned("x", 90)
        low = [wheel.moved(x, 0.03, z) for x in (-0.08, 0.09) for z in (-0.035, 0.035)]
        low.append(box((0.24, 0.02, 0.06), matt("#2a2a2e"), 0.004).moved(0.01, 0.05, 0))
    else:
        low = [prism([(-0.13, 0.006), (-0.12, 0.0), (0.13, 0.0), (0.165, 0.02), (0.155, 0.028), (0.12, 0.014),
            (-0.13, 0.014)],
                     0.005, steel), *(box((0.04, 0.046, 0.022), steel, 0.004).moved(x, 0.012, 0) for x in (-0.085,
                         0.08))]
    return _pair(join([grid(np.array(rows), white), shaft, *laces, _sole(0.014, matt("#2a1a10"), 0.95).moved(0,
        0.055, 0),
                       *low]), 0.075)


GOODS = (
    (cowboy_hat, 0.2, "cowboy hat, stetson, ten-gallon hat, cowgirl hat, western hat"),
    (fedora, 0.13, "fedora, trilby, detective hat, gangster hat, gangster's hat, panama hat, felt hat"),
    (bowler, 0.14, "bowler hat, bowler, derby hat"),
    (cap, 0.12, "baseball cap, baseball hat, cap, trucker hat, snapback, flat cap"),
    (beanie, 0.21, "beanie, woolly hat, knit hat, knitted hat, santa hat, christmas hat, winter hat, bobble hat"),
    (beret, 0.1, "beret"), (sombrero, 0.2, "sombrero"), (party_hat, 0.22, "party hat, birthday hat"),
    (mortarboard, 0.12, "graduation cap, mortarboard, graduation hat"),
    (space_helmet, 0.42, "astronaut helmet, space helmet, astronaut's helmet, spacesuit helmet, cosmonaut helmet"),
    (hard_hat, 0.15, "hard hat, construction helmet, safety helmet"), (chef_hat, 0.25, "chef hat, chef's hat, toque"),
    (fez, 0.14, "fez"), (turban, 0.18, "turban"),
    (heels, 0.13, "high heels, heels, stilettos, high heel, stiletto, high-heeled shoe"),
    (sandal, 0.06, "sandal, sandals, flip-flop, flip-flops, flip flop"),
    (loafer, 0.08, "loafer, loafers, slipper, slippers, dress shoe, leather shoe, ballet shoes, ballet shoe,"
        " pointe shoe,"
                   " pointe shoes, oxford shoe, glass slipper"),
    (boot, 0.36, "cowboy boot, cowboy boots, rain boot, rain boots, rubber boot, rubber boots, wellington,"
        " wellingtons"),
    (skate, 0.28, "ice skate, ice skates, roller skate, roller skates"),
)
