"""Weapons of siege and war, and old things with a story: cannons, skulls, anchors, bones, shells. In m; front +x."""

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
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

IRON, STEEL, OAK, GOLD = metal("#3e3e42", 0.6, 0.6), metal("#b4bcc4", 0.9, 0.3), wood("#6a4226", 0.06, 0.2), metal(
    "#e0ac3c", 1.0, 0.1)
BONE, DARK = Stuff(paint("#e4dcc4"), "rock", paint("#b8ac8c"), 0.05, 0.15, 0.15, wear=0.4), matt("#14110e", 0)


def spoked(radius: float, wide: float, spokes: int, stuff: Stuff, tyre: Stuff) -> Mesh:
    """A cart wheel in the x-y plane about its hub."""
    rim = tube([(radius * math.cos(a), radius * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 41)], wide / 2,
        stuff, 8,
               0, False)
    band = tube([((radius + wide * 0.35) * math.cos(a), (radius + wide * 0.35) * math.sin(a), 0)
                 for a in np.linspace(0, 2 * math.pi, 41)], wide * 0.3, tyre, 6, 0, False)
    bars = [tube([(0, 0, 0), (radius * math.cos(a), radius * math.sin(a), 0)], [wide * 0.42, wide * 0.3], stuff, 7)
            for a in np.linspace(0, 2 * math.pi, spokes, endpoint=False)]
    hub = lathe([(0.0, -wide), (wide * 0.9, -wide), (wide * 0.9, wide), (0.0, wide)], tyre, 16).turned("x", 90)
    return join([rim, band, *bars, hub])


def cannon(cue: Cue) -> Thing:
    """A field gun: ringed barrel on a wooden carriage with two great wheels."""
    iron = surface(cue, metal("#4a4a4e", 0.6, 0.5))
    barrel = [(0.0, -0.5), (0.05, -0.56), (0.03, -0.5), (0.13, -0.46), (0.15, -0.4), (0.145, -0.1), (0.155, -0.08),
              (0.155, -0.04), (0.13, 0.0), (0.105, 0.7), (0.13, 0.76), (0.13, 0.82), (0.075, 0.82), (0.07, 0.6),
                  (0.0, 0.6)]
    gun = lathe(barrel, iron, 36).turned("z", -78).moved(0.1, 0.66, 0)
    cheeks = [prism([(0.22, 0.62), (-0.15, 0.66), (-1.15, 0.10), (-1.15, 0.0), (-0.95, 0.02), (0.18, 0.42)], 0.08, OAK,
                    0.012).moved(0, 0, z) for z in (-0.17, 0.17)]
    wheel = spoked(0.44, 0.075, 12, OAK, IRON).moved(0.05, 0.475, 0)
    axle = tube([(0.05, 0.475, -0.5), (0.05, 0.475, 0.5)], 0.04, IRON, 10)
    balls = [ball(0.085, IRON, 1.0, 18).moved(*p) for p in ((-0.5, 0.085, 0.75), (-0.33, 0.085, 0.75), (-0.42, 0.085,
        0.9),
                                                           (-0.42, 0.22, 0.8))]
    return Thing(join([gun, *cheeks, wheel.moved(0, 0, 0.42), wheel.moved(0, 0, -0.42), axle, *balls]), pitch=8.0,
        turned=-5.0,
                 wear=0.15)


def catapult(cue: Cue) -> Thing:
    """A siege engine on wheels: beams, a throwing arm with its cup and stone."""
    beam = surface(cue, wood("#7a5430", 0.08, 0.1))
    rope = Stuff(paint("#b89258"), "stripes", paint("#7a5c30"), 0.04, 0.5)
    rails = [box((2.8, 0.18, 0.16), beam, 0.02).moved(0, 0.36, z) for z in (-0.6, 0.6)]
    cross = [box((0.16, 0.16, 1.2), beam, 0.02).moved(x, 0.37, 0) for x in (-1.25, 0.0, 1.25)]
    posts = [tube([(0.15, 0.45, z), (0.15, 1.9, z)], 0.09, beam, 8) for z in (-0.6, 0.6)]
    posts += [tube([(1.1, 0.5, z), (0.2, 1.75, z)], 0.065, beam, 8) for z in (-0.6, 0.6)]
    top = tube([(0.15, 1.9, -0.75), (0.15, 1.9, 0.75)], 0.11, beam, 10)
    twist = lathe([(0.0, -0.55), (0.15, -0.55), (0.12, 0.0), (0.15, 0.55), (0.0, 0.55)], rope, 20).turned("x",
        90).moved(
        0.0, 0.5, 0)
    arm = tube([(0.0, 0.5, 0), (-1.55, 1.75, 0)], [0.10, 0.07], beam, 8)
    cup = lathe([(0.0, -0.04), (0.2, 0.02), (0.24, 0.13), (0.21, 0.12), (0.0, 0.02)], IRON, 24).turned("z", -40).moved(
        -1.62, 1.8, 0)
    wheel = spoked(0.32, 0.10, 8, beam, IRON)
    wheels = [wheel.moved(x, 0.37, z) for x in (-1.0, 1.0) for z in (-0.78, 0.78)]
    shot = ball(0.19, rock("#8a8680", 0.1), 1.0, 18).moved(-1.66, 1.97, 0)
    return Thing(join([*rails, *cross, *posts, top, twist, arm, cup, shot, *wheels]), pitch=6.0, turned=5.0, wear=0.15)


def pistol(cue: Cue) -> Thing:
    """A revolver in profile; a rifle with a long barrel and stock by its word."""
    steel, grip = surface(cue, metal("#5a5e64", 0.9, 0.4)), wood("#5a3018", 0.02, 0.4)
    if any(w in cue.word for w in ("rifle", "shotgun", "musket", "sniper")):
        stock = prism([(-0.62, -0.10), (-0.60, 0.03), (-0.25, 0.035), (-0.05, 0.02), (0.28, 0.02), (0.28, -0.015),
                       (-0.05, -0.025), (-0.28, -0.025)], 0.04, grip, 0.01)
        parts = [stock, tube([(-0.1, 0.035, 0), (0.62, 0.035, 0)], 0.011, steel, 12),
                 tube([(-0.12, -0.03, 0), (-0.14, -0.075, 0), (-0.20, -0.07, 0), (-0.21, -0.03, 0)], 0.005, steel, 6,
                     20),
                 tube([(-0.18, 0.075, 0), (0.06, 0.075, 0)], [0.016, 0.018], DARK, 14),
                 *(box((0.02, 0.03, 0.014), DARK).moved(x, 0.04, 0) for x in (-0.12, 0.0)),
                 box((0.012, 0.018, 0.006), steel).moved(0.6, 0.04, 0)]
        return Thing(join(parts).turned("z", 12).moved(0, 0.12, 0), pitch=5.0, turned=-35.0)
    frame = prism([(-0.05, 0.0), (0.03, -0.005), (0.04, 0.05), (-0.045, 0.06), (-0.065, 0.035)], 0.016, steel, 0.004)
    butt = prism([(-0.05, 0.03), (-0.025, -0.005), (-0.045, -0.06), (-0.06, -0.095), (-0.105, -0.08), (-0.085,
        -0.03)], 0.026,
                 grip, 0.008)
    drum = around(lathe([(0.0, 0.0), (0.007, 0.0)], DARK, 10).moved(0.012, 0.0, 0), 6)
    cylinder = join([lathe([(0.0, -0.026), (0.022, -0.026), (0.022, 0.026), (0.0, 0.026)], steel, 12), drum.moved(
        0, 0.0265, 0)]).turned("z", -90).moved(0.0, 0.028, 0)
    parts = [frame, butt, cylinder, tube([(0.03, 0.04, 0), (0.19, 0.04, 0)], 0.010, steel, 14),
             tube([(0.03, 0.022, 0), (0.13, 0.024, 0)], 0.006, steel, 8), box((0.01, 0.012, 0.004),
                 steel).moved(0.18, 0.048),
             tube([(0.02, -0.002, 0), (0.015, -0.035, 0), (-0.015, -0.035, 0), (-0.028, -0.01, 0)], 0.0035, steel, 6,
                 20),
             prism([(-0.055, 0.05), (-0.045, 0.055), (-0.06, 0.08), (-0.075, 0.078)], 0.008, steel)]
    return Thing(join(parts).turned("z", 8).moved(0, 0.10, 0), pitch=5.0, turned=-35.0)


def bomb(cue: Cue) -> Thing:
    """A round black bomb, its fuse alight; sticks of dynamite tied with a clock."""
    if "dynamite" in cue.word or "tnt" in cue.word:
        red = surface(cue, matt("#b8241c", 0.1))
        stick = join([lathe([(0.0, 0.0), (0.02, 0.0), (0.02, 0.2), (0.0, 0.2)], red, 20), tube([(0, 0.2, 0), (0.004,
            0.23, 0),
                     (0.0, 0.26, 0.01)], 0.0025, matt("#e0d0a8", 0), 5, 10)])
        many = [stick.moved(x, 0, z) for x, z in ((0, -0.042), (0, 0), (0, 0.042), (0.036, -0.021), (0.036, 0.021))]
        straps = [box((0.085, 0.014, 0.13), DARK, 0.01).moved(0.018, y, 0) for y in (0.05, 0.14)]
        return Thing(join([*many, *straps]), pitch=8.0, turned=40.0)
    iron = surface(cue, Stuff(paint("#1c1c20"), gloss=0.9, metal=0.3, wear=0.2))
    fuse = [(0.0, 0.33, 0), (0.02, 0.39, 0), (0.07, 0.41, 0), (0.10, 0.45, 0)]
    body = [ball(0.15, iron, 1.0, 40).moved(0, 0.15, 0), lathe([(0.045, 0.285), (0.045, 0.33), (0.0, 0.332)], iron, 28),
            tube(fuse, 0.008, Stuff(paint("#d8c08a"), "stripes", paint("#8a6a3a"), 0.01), 8, 24)]
    return Thing(join(body), pitch=6.0, fires=(burning(cue, (0.10, 0.45, 0), 0.09, 0.05, View(25.0, 6.0)),),
                 lamps=(Lamp((0.1, 0.47, 0.0), 0.2, (1.4, 0.8, 0.3), 0.5),))


def gold_bar(cue: Cue) -> Thing:
    gold = surface(cue, GOLD)
    bar = box((0.09, 0.045, 0.24), gold, 0.006, 0.78)
    return Thing(join([*(bar.moved(x, 0, 0) for x in (-0.1, 0.0, 0.1)), *(bar.moved(x, 0.046, 0) for x in (-0.05,
        0.05)),
                       bar.moved(0, 0.092, 0)]), pitch=18.0, turned=15.0)


def skull(cue: Cue) -> Thing:
    """A human skull: dome, sockets, nose, teeth, jaw."""
    bone = surface(cue, BONE)
    a, b = np.linspace(0, 2 * math.pi, 61), np.linspace(-1.45, 1.5708, 36)
    rows = []
    for v in b:
        x = np.cos(v) * np.cos(a) * 0.1
        z = np.cos(v) * np.sin(a) * 0.074
        y = 0.155 + 0.08 * math.sin(v) + np.zeros_like(a)
        x = np.where(x < 0, x * 1.08, x * (0.92 if v < 0 else 1.0))
        z = z * (1 - 0.28 * max(0.0, -math.sin(v)))
        rows.append(np.stack([x, y, z], 1))
    parts = [grid(np.array(rows), bone)]
    for side in (-1, 1):
        parts += [ball(0.028, DARK, 0.92, 22).scaled(0.62, 1, 1.0).turned("x", 14 * side).moved(0.078, 0.138,
                                                                                                0.034 * side),
                  tube([(0.094, 0.163, 0.006 * side), (0.097, 0.170, 0.034 * side), (0.070, 0.158, 0.064 * side)],
                       [0.008, 0.010, 0.007], bone, 10, 20),
                  tube([(0.088, 0.112, 0.030 * side), (0.072, 0.108, 0.058 * side), (0.020, 0.118, 0.076 * side)],
                       [0.010, 0.013, 0.008], bone, 10, 20),
                  ball(0.022, DARK, 1.3, 14).scaled(1.2, 1, 0.4).moved(0.030, 0.098, 0.052 * side),
                  prism([(0.0, 0.0), (0.010, 0.002), (0.004, 0.026)], 0.008, DARK).turned("y", 90 - 8 * side).moved(
                      0.100, 0.090, 0.006 * side - 0.003)]
    upper = ball(0.044, bone, 0.80, 24).scaled(1.0, 1, 0.86).moved(0.056, 0.090, 0)
    bridge = tube([(0.094, 0.160, 0), (0.104, 0.128, 0)], [0.010, 0.006], bone, 10)
    jaw = tube([(0.010, 0.100, -0.060), (0.012, 0.050, -0.056), (0.052, 0.022, -0.038), (0.084, 0.020, 0), (0.052,
        0.022, 0.038), (0.012, 0.050, 0.056), (0.010, 0.100, 0.060)], [0.010, 0.015, 0.017, 0.019, 0.017, 0.015, 0.010],
               bone, 12, 48)
    chin = ball(0.020, bone, 0.9, 16).moved(0.082, 0.018, 0)
    ivory = Stuff(paint("#f2ecd8"), gloss=0.4)
    teeth = [box((0.009, 0.017, 0.0088), ivory, 0.003).moved(0.054 + 0.040 * math.cos(t), y, 0.043 * math.sin(t))
             for t in np.linspace(-1.15, 1.15, 11) for y in (0.052, 0.034)]
    parts += [bridge, chin]
    return Thing(join([*parts, upper, jaw, *teeth]), pitch=6.0, turned=40.0, wear=0.25)


def bone(cue: Cue) -> Thing:
    stuff = surface(cue, BONE)
    ends = [ball(0.035, stuff, 1.0, 20).moved(x, 0.035, z) for x in (-0.13, 0.13) for z in (-0.026, 0.026)]
    return Thing(join([*ends, tube([(-0.13, 0.035, 0), (0, 0.035, 0), (0.13, 0.035, 0)], [0.028, 0.02, 0.028], stuff,
        14, 20)]),
                 pitch=28.0, turned=-45.0)


def anchor(cue: Cue) -> Thing:
    iron = surface(cue, metal("#4a5058", 0.6, 0.6))
    arms = tube([(0.5 * math.sin(t), 0.62 - 0.5 * math.cos(t) - 0.06, 0) for t in np.linspace(-1.25, 1.25, 33)], [
        *np.linspace(0.03, 0.06, 17), *np.linspace(0.057, 0.03, 16)], iron, 10)
    flukes = [prism([(-0.09, 0.0), (0.09, 0.0), (0.0, 0.20)], 0.03, iron).turned("z", -18 * s).moved(s * 0.475, 0.36, 0)
              for s in (1, -1)]
    ring = tube([(0, 1.46 + 0.1 * math.sin(a), 0.1 * math.cos(a)) for a in np.linspace(0, 6.3, 25)], 0.022, iron, 8)
    stock = join([tube([(-0.36, 1.16, 0), (0.36, 1.16, 0)], 0.035, wood("#6a4a2c", 0.05), 10),
                  *(lathe([(0.045, -0.03), (0.045, 0.03)], iron, 14).turned("z", 90).moved(x, 1.16, 0)
                      for x in (-0.2, 0.2))])
    return Thing(join([tube([(0, 0.08, 0), (0, 1.38, 0)], [0.065, 0.045], iron, 12), arms, *flukes, ring, stock]),
        pitch=2.0,
                 turned=-25.0, wear=0.3)


def horseshoe(cue: Cue) -> Thing:
    iron = surface(cue, metal("#6a6660", 0.6, 0.6))
    arc = [(0.068 * math.sin(t), 0.085 - 0.08 * math.cos(t)) for t in np.linspace(-2.35, 2.35, 33)]
    inner = [(0.044 * math.sin(t), 0.088 - 0.052 * math.cos(t)) for t in np.linspace(2.2, -2.2, 33)]
    nails = [box((0.006, 0.006, 0.02), DARK).moved(0.056 * math.sin(t), 0.083 - 0.066 * math.cos(t), 0)
             for t in (-1.9, -1.5, -1.1, 1.1, 1.5, 1.9)]
    return Thing(join([prism([*arc, *inner], 0.012, iron, 0.003), *nails]), pitch=4.0, turned=-35.0)


def feather(cue: Cue) -> Thing:
    """A plume standing aslant on its quill, its vane full to both sides."""
    hue = tone(cue, "#e8e4dc")
    vane = surface(cue, Stuff(hue, "thatch", tint(hue, 0.62), 0.008, 0.8, wear=0))
    t = np.linspace(0, 1, 40)
    x, y = 0.05 * np.sin(2.4 * t), 0.36 * t
    wide = 0.055 * np.sin(np.pi * np.clip(t * 1.2 - 0.2, 0, 1)) ** 0.55
    rows = np.stack([np.stack([x + s * wide, y + 0.35 * wide * abs(s), 0.012 * (1 - s * s) + 0 * t], 1)
                     for s in np.linspace(-1, 1, 9)], 1)
    return Thing(join([grid(rows, vane), tube(np.stack([x, y, 0 * x + 0.016], 1), 0.0028, matt("#f6f2ea", 0),
        6)]).turned(
        "z", -32), pitch=4.0, turned=-30.0)


def seashell(cue: Cue) -> Thing:
    """A conch: a spiral of growing whorls; a scallop's fan by its word."""
    shell = surface(cue, Stuff(paint("#e8c8a0"), "bands", paint("#b87a50"), 0.03, 0.3, 0.7, 0.1, wear=0.1))
    if "scallop" in cue.word or "clam" in cue.word:
        a = np.linspace(-1.25, 1.25, 61)
        rows = [np.stack([0.03 * np.sin(math.pi * t) + 0.006 * t * np.cos(a * 26), 0.16 * t * np.cos(a) + 0.0 * a,
                          0.16 * t * np.sin(a)], 1) for t in np.linspace(0.02, 1, 18)]
        return Thing(join([grid(np.array(rows), shell), box((0.012, 0.02, 0.09), shell, 0.004).moved(0, -0.012,
            0)]).turned(
            "z", 25).moved(0, 0.02, 0), pitch=8.0, turned=55.0)
    path, radii = [], []
    for t in np.linspace(0, 1, 130):
        turn = 2 * math.pi * 4.6 * t
        r = 0.003 + 0.052 * t**1.9
        path.append((-0.16 + 0.21 * t**1.2, r * math.sin(turn), r * math.cos(turn)))
        radii.append(0.004 + 0.056 * t**1.8)
    lip = ball(0.05, Stuff(paint("#e88a7a"), gloss=0.9, wear=0), 0.5, 24).scaled(1.2, 1, 0.7).turned("z", 20).moved(
        0.055, 0.02, 0.06)
    return Thing(join([tube(path, radii, shell, 16, 0, True), lip]).moved(0, 0.09, 0), pitch=14.0, turned=-35.0)


def leaf(cue: Cue) -> Thing:
    """One leaf standing on its stalk: a maple's points or an oval."""
    hue = tone(cue, "#c8501c" if any(w in " ".join((cue.word, *cue.traits)) for w in ("maple", "autumn", "fall")) else
               "#4a8a2c")
    stuff = Stuff(hue, "leaf", tint(hue, 0.6), 0.06, 0.4, 0.3, wear=0)
    if "maple" in cue.word or sum(paint("#4a8a2c")) < sum(hue):
        half = [(0.0, 0.0), (0.05, -0.015), (0.045, 0.01), (0.12, 0.025), (0.095, 0.05), (0.13, 0.085), (0.075, 0.085),
                (0.08, 0.125), (0.035, 0.10), (0.03, 0.15), (0.0, 0.20)]
    else:
        half = [(0.0, 0.0), (0.03, 0.02), (0.055, 0.07), (0.05, 0.12), (0.025, 0.17), (0.0, 0.21)]
    outline = [*half, *((-x, y) for x, y in reversed(half[1:-1]))]
    veins = [tube([(0, 0.01 + y, 0.003), (s * x * 0.55, 0.045 + y * 1.1, 0.003)], 0.0012, matt("#e8d8a0", 0), 4)
        for y, x in (
        (0.0, 0.09), (0.04, 0.08), (0.08, 0.045)) for s in (1, -1)]
    stalk = tube([(0.01, -0.09, 0), (0, 0.0, 0), (0, 0.18, 0.003)], 0.002, matt("#8a6a3a"), 6, 20)
    return Thing(join([prism(outline, 0.003, stuff), stalk, *veins]).turned("z", -12).moved(0, 0.09, 0), pitch=4.0,
                 turned=-30.0)


def snowflake(cue: Cue) -> Thing:
    ice = surface(cue, Stuff(paint("#dcf0fc"), gloss=1.0, metal=0.3, glow=0.25, wear=0))
    arm = [tube([(0, 0, 0), (0, 0.2, 0)], 0.008, ice, 6), *(tube([(0, y, 0), (s * r * 0.87, y + r * 0.5, 0)], 0.006,
        ice, 6)
           for y, r in ((0.06, 0.03), (0.10, 0.055), (0.145, 0.04)) for s in (1, -1))]
    one = join(arm)
    return Thing(join([*(one.turned("z", 60.0 * k) for k in range(6)), prism([(0.04 * math.cos(t),
        0.04 * math.sin(t)) for t in
                 np.linspace(0, 2 * math.pi, 6, endpoint=False)], 0.01, ice)]).moved(0, 0.22, 0), pitch=2.0,
                     turned=-35.0)


def nest(cue: Cue) -> Thing:
    """A bird's nest of twigs, eggs in it."""
    rng = np.random.default_rng(cue.seed)
    bark, parts = [matt(c) for c in ("#6a4a2c", "#8a6a3c", "#4a3420")], []
    for k in range(110):
        a, r = rng.uniform(0, 6.28), rng.uniform(0.085, 0.13)
        y, span = rng.uniform(0.0, 0.085) * (r / 0.13), rng.uniform(0.4, 1.0)
        parts.append(tube([(r * math.cos(a + span * (t - 0.5)), y + 0.01 * math.sin(9 * t + k), r * math.sin(
            a + span * (t - 0.5))) for t in (0, 0.5, 1)], 0.004, bark[k % 3], 5, 6))
    bowl = lathe(curve([(0.0, 0.012), (0.08, 0.02), (0.11, 0.07), (0.12, 0.075), (0.11, 0.02), (0.06, 0.0), (0.0,
        0.0)], 30),
                 Stuff(paint("#5a4028"), "thatch", paint("#2f2014"), 0.01, 1.0), 40)
    shell = Stuff(tone(cue, "#8ac4cc"), "spots", paint("#5a6a60"), 0.012, 0.0, 0.4, wear=0)
    eggs = [ball(0.03, shell, 1.25, 20).turned("z", 70).turned("y", 120.0 * k).moved(0.036 * math.cos(2.1 * k), 0.05,
        0.036
                                                                                 * math.sin(2.1 * k)) for k in range(3)]
    return Thing(join([bowl, *parts, *eggs]), pitch=24.0)


def beehive(cue: Cue) -> Thing:
    """A woven skep with its round door."""
    straw = surface(cue, Stuff(paint("#d8a848"), "stripes", paint("#9a6f28"), 0.03, 0.6, wear=0.2))
    rolls = [tube([(r * math.cos(a), y, r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 41)], 0.034, straw, 10,
        0, False)
             for r, y in ((0.21, 0.03), (0.22, 0.085), (0.215, 0.14), (0.2, 0.195), (0.17, 0.25), (0.13, 0.30),
                 (0.075, 0.335))]
    return Thing(join([*rolls, ball(0.06, straw).moved(0, 0.34, 0), lathe([(0.0, 0.0), (0.05, 0.0)], DARK, 24).turned(
        "z", -90).moved(0.253, 0.07, 0)]), pitch=8.0, turned=45.0)


def wheel(cue: Cue) -> Thing:
    """A ship's wheel with handles; a spoked cart wheel; a tyre on its rim, by the word."""
    word = " ".join((cue.word, *cue.traits))
    if "ship" in word or "helm" in word:
        oak = surface(cue, wood("#7a4a26", 0.04, 0.4))
        rim = tube([(0, 0.42 * math.sin(a), 0.42 * math.cos(a)) for a in np.linspace(0, 6.2832, 57)], 0.035, oak, 10,
            0, False)
        spokes = [tube([(0, 0, 0), (0, 0.42 * math.sin(a), 0.42 * math.cos(a)), (0, 0.64 * math.sin(a),
            0.64 * math.cos(a))],
                       [0.028, 0.02, 0.026], oak, 10, 14) for a in np.linspace(0, 2 * math.pi, 8, endpoint=False)]
        hub = lathe([(0.0, -0.05), (0.12, -0.05), (0.12, 0.05), (0.05, 0.07), (0.0, 0.07)], GOLD, 32).turned("z", -90)
        post = box((0.22, 0.62, 0.16), wood("#5a361c", 0.05, 0.3), 0.02).moved(-0.2, 0.0, 0)
        return Thing(join([join([rim, *spokes, hub]).moved(0, 0.68, 0), post]), pitch=2.0, turned=42.0)
    if "tire" in word or "tyre" in word or "car" in word:
        rubber = surface(cue, Stuff(paint("#1c1d20"), "stripes", paint("#0e0e10"), 0.02, 0.6, 0.2))
        tyre = tube([(0.25 * math.cos(a), 0.25 * math.sin(a), 0) for a in np.linspace(0, 6.2832, 49)], 0.085, rubber,
            14, 0, False)
        disc = [lathe([(0.0, 0.02), (0.05, 0.03), (0.17, 0.0), (0.18, 0.03)], STEEL, 36).turned("x", 90),
                *(prism([(-0.02, 0.04), (0.02, 0.04), (0.03, 0.165), (-0.03, 0.165)], 0.03, STEEL, 0.006).turned(
                    "z", 72.0 * k).moved(0, 0, 0.025) for k in range(5))]
        return Thing(join([tyre, *disc]).moved(0, 0.335, 0), pitch=4.0, turned=15.0)
    oak = surface(cue, wood("#7a4a26", 0.04, 0.3))
    return Thing(spoked(0.45, 0.08, 10, oak, IRON).moved(0, 0.49, 0), pitch=4.0, turned=10.0)


GOODS = (
    (cannon, 1.1, "cannon, old cannon, field gun, artillery gun"), (catapult, 2.1, "catapult, trebuchet, ballista,"
        " siege engine"),
    (pistol, 0.2, "pistol, revolver, gun, handgun, rifle, shotgun, musket, ray gun"),
    (bomb, 0.5, "bomb, grenade, dynamite, stick of dynamite, tnt, black bomb"),
    (gold_bar, 0.14, "gold bar, gold bars, gold ingot, ingot, bullion"), (skull, 0.24, "skull, human skull"),
    (bone, 0.08, "bone, dog bone"), (anchor, 1.5, "anchor, ship's anchor"), (horseshoe, 0.16, "horseshoe"),
    (feather, 0.14, "feather"), (seashell, 0.19, "shell, clam, seashell, sea shell, conch, conch shell, scallop"),
    (leaf, 0.3, "maple leaf, leaf, autumn leaf, fallen leaf"),
    (snowflake, 0.44, "snowflake"), (nest, 0.12, "nest, bird nest, bird's nest"),
    (beehive, 0.4, "beehive, bee hive, hive, honeycomb"),
    (wheel, 0.9, "ship's wheel, ship wheel, helm, wheel, cart wheel, wagon wheel, tire, tyre, car tire, car wheel"),
)
