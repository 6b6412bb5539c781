"""Turned things of clay, glass and metal: cups, vases, teapots, bottles, bells. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription, round_wall
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
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.glassware import LIGHT
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.scene import Motion


def _shell(outer: list[tuple[float, float]], wall: float, stuff: Stuff, inside: Stuff | None = None) -> Mesh:
    """A hollow vessel: its outer profile from foot to lip, and the inner wall back down."""
    lip_r, lip_y = outer[-1]
    inner = [(max(r - wall, 0.001), max(y, outer[0][1] + wall)) for r, y in reversed(outer)]
    rim = [(lip_r, lip_y), (lip_r - wall * 0.3, lip_y + wall * 0.45), (lip_r - wall, lip_y)]
    foot = [(0.0, outer[0][1]), outer[0]]
    return join([lathe(outer, stuff, 48), lathe(rim, stuff, 48), lathe(inner, inside or stuff, 48),
                 lathe(foot, stuff, 48)])


def _handle(points: list[tuple[float, float]], thick: float, stuff: Stuff) -> Mesh:
    return tube([(x, y, 0.0) for x, y in points], thick, stuff, 10, 24)


def cup(cue: Cue) -> Thing:
    """A cup on its saucer; coffee in it, tea, or what the word says."""
    word = cue.word.lower()
    ware = surface(cue, enamel("#e9e4d8"))
    drink = matt("#8a5a24" if "tea" in word else "#2a1408")
    drink = Stuff(drink.colour, gloss=0.9, metal=0.2, wear=0.0)
    cocoa = "chocolate" in word or "cocoa" in word
    drink = Stuff(paint("#5a3018"), gloss=0.5, wear=0.0) if cocoa else drink
    mug = cocoa or "mug" in word or (cue.seed % 3 == 0 and word in ("cup", "coffee", "coffee cup"))
    if mug:
        outer = [(0.036, 0.0), (0.040, 0.004), (0.0415, 0.02), (0.0415, 0.09)]
        soft = Stuff(paint("#f6f0ec"), gloss=0.1, wear=0.0)
        sweets = [box((0.013, 0.011, 0.013), soft, 0.003).turned("y", 40.0 * k).turned("z", 12.0 * (k % 3 - 1)).moved(
            0.024 * math.sqrt(k / 7) * math.cos(2.4 * k), 0.0765, 0.024 * math.sqrt(k / 7) * math.sin(2.4 * k))
            for k in range(8)]
        level, grip = 0.080, [(0.040, 0.074), (0.066, 0.076), (0.072, 0.05), (0.062, 0.026), (0.040, 0.022)]
        parts = [_shell(outer, 0.004, ware), lathe([(0.0, level), (0.038, level)], drink, 40),
                 _handle(grip, 0.0055, ware), *(sweets if cocoa else ())]
    else:
        outer = curve([(0.020, 0.012), (0.024, 0.016), (0.040, 0.034), (0.047, 0.058), (0.050, 0.072)], 20)
        band = Stuff(ware.colour, "bands", second(cue, "#b8863a"), 0.062, gloss=0.9, metal=ware.metal, wear=0.1)
        grip = [(0.046, 0.062), (0.066, 0.066), (0.072, 0.050), (0.060, 0.034), (0.040, 0.032)]
        saucer = curve([(0.026, 0.004), (0.050, 0.006), (0.070, 0.013), (0.080, 0.018)], 14)
        parts = [_shell(outer, 0.003, band, ware), lathe([(0.018, 0.006), (0.020, 0.012)], ware),
                 lathe([(0.0, 0.064), (0.0455, 0.064)], drink, 40), _handle(grip, 0.004, ware),
                 lathe([(0.0, 0.0), (0.03, 0.0), *saucer, (0.078, 0.021), (0.05, 0.010), (0.0, 0.008)], ware, 56),
                 tube([(-0.062, 0.024, 0.03), (-0.03, 0.018, 0.062), (0.02, 0.024, 0.085)], [0.003, 0.002, 0.002],
                      metal("#c2c8d0")), ball(0.009, metal("#c2c8d0"), 0.5).moved(-0.064, 0.024, 0.028)]
    says = printed(cue)
    if not says:
        return Thing(join(parts), pitch=20.0, turned=-45.0)
    return Thing(join([*parts, _lettered(says, outer[-2][0] if mug else 0.046, outer)]), fit=lambda _cue: _READ)


_READ = View(-20.0, 12.0)


def _lettered(says: str, radius: float, outer: list[tuple[float, float]]) -> Mesh:
    """Words round the side that is turned to us."""
    low, high = outer[0][1], outer[-1][1]
    flat = inscription(says, 1.25 * radius, 0.52 * (high - low), matt("#1c1c22", 0), 9)
    return round_wall(flat, radius, 1.01).turned("y", _READ.yaw - 90.0).moved(0, 0.5 * (low + high), 0)


VASES = (
    [(0.055, 0.0), (0.065, 0.02), (0.115, 0.14), (0.105, 0.25), (0.045, 0.34), (0.040, 0.38), (0.062, 0.42)],
    [(0.070, 0.0), (0.075, 0.03), (0.060, 0.08), (0.085, 0.20), (0.120, 0.32), (0.105, 0.39), (0.075, 0.42)],
    [(0.050, 0.0), (0.052, 0.02), (0.075, 0.10), (0.080, 0.20), (0.060, 0.28), (0.045, 0.33), (0.075, 0.43)],
)


def vase(cue: Cue) -> Thing:
    """A vase, an urn with two ears, a jar with its lid."""
    word = cue.word.lower()
    if "bottle" in word or "potion" in word:
        return bottle(cue)
    ware = surface(cue, enamel(("#3f6f94", "#b0694a", "#e4ddcc")[cue.seed % 3]))
    band = Stuff(ware.colour, "bands", second(cue, "#e8dcc0" if sum(ware.colour) < 1.4 else "#2f4f86"), 0.30,
                 gloss=ware.gloss, metal=ware.metal, wear=0.2, opacity=ware.opacity)
    outer = curve(VASES[cue.seed % 3], 30)
    parts = [_shell(outer, 0.006, band if cue.seed % 4 else ware, ware)]
    if word in ("urn", "amphora"):
        for side in (1.0, -1.0):
            grip = [(0.10 * side, 0.26), (0.15 * side, 0.32), (0.12 * side, 0.37), (0.045 * side, 0.365)]
            parts.append(_handle(grip, 0.009, ware))
    if word in ("jar", "pot"):
        lid = curve([(0.070, 0.42), (0.060, 0.44), (0.02, 0.455), (0.012, 0.47), (0.02, 0.485), (0.0, 0.495)], 20)
        parts.append(lathe(lid, ware, 40))
    return Thing(join(parts), pitch=12.0)


def bottle(cue: Cue) -> Thing:
    """A bottle; a potion glows in its flask."""
    potion = "potion" in cue.word.lower() or bool({"potion", "glow", "glowing", "magic", "magical"} & set(cue.traits))
    liquid = tone(cue, "#5ad08a" if potion else "#3a5f3a")
    if potion:
        outer = curve([(0.03, 0.0), (0.065, 0.02), (0.075, 0.06), (0.055, 0.105), (0.022, 0.13), (0.020, 0.17)], 26)
        inner = curve([(0.0, 0.006), (0.055, 0.018), (0.068, 0.06), (0.058, 0.088)], 14)
        fill = Stuff(liquid, "crystal", tint(liquid, 1.5), 0.06, glow=0.8, wear=0.0)
        parts = [lathe(outer, glass("#cfe8e4", 0.18), 40), lathe([*inner, (0.0, 0.088)], fill, 40),
                 lathe([(0.020, 0.17), (0.026, 0.172), (0.026, 0.18), (0.018, 0.182)], glass("#cfe8e4", 0.3), 40),
                 lathe([(0.017, 0.165), (0.019, 0.205), (0.0, 0.207)], wood("#9a7448", 0.02), 24)]
        rgb = (liquid[0] * 1.6, liquid[1] * 1.6, liquid[2] * 1.6)
        return Thing(join(parts), pitch=10.0, lamps=(Lamp((0.0, 0.06, 0.0), 0.16, rgb, 0.2),))
    outer = curve([(0.036, 0.0), (0.038, 0.01), (0.038, 0.16), (0.030, 0.20), (0.014, 0.235), (0.013, 0.29)], 30)
    label = Stuff(paint("#e0d4b8"), "bands", paint("#7a2a24"), 0.07, wear=0.3)
    parts = [lathe(outer, Stuff(liquid, gloss=1.0, metal=0.45, opacity=0.86, wear=0.0), 40),
             lathe([(0.0385, 0.05), (0.0385, 0.12)], label, 40),
             lathe([(0.013, 0.285), (0.016, 0.287), (0.016, 0.297), (0.012, 0.31), (0.0, 0.31)], wood("#a8804e", 0.02))]
    return Thing(join(parts), pitch=8.0)


def teapot(cue: Cue) -> Thing:
    ware = surface(cue, enamel("#4f7a8a"))
    band = Stuff(ware.colour, "bands", second(cue, "#e8e0cc"), 0.13, gloss=ware.gloss, metal=ware.metal, wear=0.2)
    body = curve([(0.05, 0.0), (0.055, 0.008), (0.095, 0.05), (0.098, 0.085), (0.07, 0.13), (0.045, 0.142)], 26)
    lid = curve([(0.045, 0.142), (0.046, 0.148), (0.034, 0.158), (0.012, 0.166), (0.008, 0.174), (0.015, 0.184),
                 (0.0, 0.192)], 20)
    spout = tube([(0.085, 0.05, 0), (0.125, 0.065, 0), (0.145, 0.11, 0), (0.17, 0.145, 0)],
                 [0.026, 0.017, 0.012, 0.010], ware, 14, 22)
    grip = _handle([(-0.075, 0.118), (-0.13, 0.135), (-0.155, 0.09), (-0.13, 0.045), (-0.088, 0.04)], 0.008, ware)
    return Thing(join([lathe(body, band, 48), lathe([(0.0, 0.0), (0.05, 0.0)], ware), lathe(lid, ware, 40), spout,
                       grip]), pitch=12.0)


def bell(cue: Cue) -> Thing:
    """A bell in its frame; it swings."""
    bronze = surface(cue, metal("#9a7434", 0.9))
    outer = curve([(0.46, 0.0), (0.44, 0.05), (0.34, 0.22), (0.28, 0.48), (0.25, 0.62), (0.16, 0.72), (0.0, 0.75)], 30)
    body = join([lathe(outer, bronze, 56), lathe([(0.0, 0.03), (0.40, 0.01), (0.46, 0.0)], matt("#1c140c")),
                 lathe([(0.455, 0.02), (0.47, 0.03), (0.455, 0.045)], bronze, 56),
                 lathe([(0.352, 0.20), (0.362, 0.21), (0.35, 0.225)], bronze, 56),
                 ball(0.075, metal("#5a4a34")).moved(0, -0.03, 0), tube([(0, 0.7, 0), (0, 0.9, 0)], 0.05, bronze)])
    beam = wood("#5a3c26", 0.09)
    posts = [prism([(-0.07, 0), (0.07, 0), (0.05, 1.35), (-0.05, 1.35)], 0.12, beam, 0.012).turned("y", 90).moved(x)
             for x in (-0.72, 0.72)]
    top = prism([(-0.95, 0), (0.95, 0), (0.9, 0.14), (-0.9, 0.14)], 0.16, beam, 0.015).moved(0, 1.32, 0)
    foot = [prism([(-0.1, 0), (0.1, 0), (0.1, 0.08), (-0.1, 0.08)], 0.6, beam, 0.01).moved(x) for x in (-0.72, 0.72)]
    swing = Swing("bell", body.moved(0, -0.92, 0), (0.0, 1.30, 0.0), Motion(sway=(0.16, 1.9, 0.0)), 0.3)
    return Thing(join([*posts, *foot, top]), pitch=2.0, turned=20.0, swings=(swing,), wear=0.15)


def hourglass(cue: Cue) -> Thing:
    """Sand runs from the upper bulb to the lower."""
    frame = surface(cue, wood("#6a3f26", 0.03, 0.5))
    gold = metal("#c79a3c")
    plates = [lathe([(0.0, 0.0), (0.10, 0.0), (0.105, 0.008), (0.10, 0.016), (0.09, 0.022), (0.0, 0.022)], frame, 48),
              lathe([(0.0, 0.0), (0.09, 0.0), (0.10, 0.006), (0.105, 0.014), (0.10, 0.022), (0.0, 0.022)], frame,
                    48).moved(0, 0.30, 0)]
    post = lathe(curve([(0.008, 0.02), (0.011, 0.05), (0.007, 0.09), (0.010, 0.16), (0.007, 0.23), (0.011, 0.27),
                        (0.008, 0.30)], 30), gold, 14).moved(0.085)
    sand = Stuff(tone(cue, "#d8b070") if cue.colours else paint("#d8b070"), "rock", paint("#a07c44"), 0.012, wear=0.0)
    half = curve([(0.004, 0.161), (0.012, 0.175), (0.060, 0.215), (0.070, 0.26), (0.060, 0.298)], 20)
    bulbs = [lathe(half, glass(), 40), lathe([(r, 0.322 - y) for r, y in half], glass(), 40)]
    low = lathe([(0.0, 0.024), (0.058, 0.024), (0.066, 0.05), (0.045, 0.062), (0.0, 0.085)], sand, 36)
    high = lathe([(0.004, 0.164), (0.012, 0.178), (0.056, 0.217), (0.060, 0.228), (0.03, 0.224), (0.0, 0.214)], sand,
        36)

    def grains(phase: float) -> Mesh:
        falling = [ball(0.0022, sand, 1.5, 6).moved(0, 0.16 - 0.08 * ((k / 9 + phase) % 1.0), 0) for k in range(9)]
        return join([*falling, tube([(0, 0.16, 0), (0, 0.085, 0)], 0.0012, sand, 6)])

    return Thing(join([*plates, around(post, 3, 30), low, high, *bulbs]), grains, 0.5, pitch=8.0)


def _home(wall: Stuff, roof: Stuff) -> Mesh:
    """A house of a hand's breadth, snow on its roof, lamps in its windows."""
    gable = [(-0.015, 0), (0.015, 0), (0.015, 0.020), (0, 0.036), (-0.015, 0.020)]
    cap = [(-0.019, 0.017), (0.0, 0.037), (0.019, 0.017), (0.019, 0.023), (0, 0.044), (-0.019, 0.023)]
    pane = prism([(-0.0035, 0.0), (0.0035, 0.0), (0.0035, 0.007), (-0.0035, 0.007)], 0.0306, lit("#ffb04a", 1.3))
    return join([prism(gable, 0.03, wall), prism(cap, 0.035, roof), pane.moved(-0.007, 0.007, 0),
                 pane.moved(0.007, 0.007, 0), pane.scaled(0.8, 0.9, 1.0).moved(0, 0.019, 0),
                 pane.turned("y", 90).moved(0, 0.007, 0)])


def snow_globe(cue: Cue) -> Thing:
    """A little house and firs under glass; flakes drift."""
    base = surface(cue, wood("#5a2f22", 0.03, 0.6))
    foot = lathe([(0.0, 0.0), (0.088, 0.0), (0.09, 0.01), (0.076, 0.03), (0.072, 0.045), (0.0, 0.045)], base, 48)
    snow = matt("#e8eef4", 0.0)
    ground = ball(0.066, snow, 0.32).moved(0, 0.05, 0)
    roof = matt("#e6ecf2", 0.0)
    homes = [_home(matt(hue, 0.05), roof).scaled(k).turned("y", turn).moved(x, 0.066, z) for hue, x, z, k, turn in (
        ("#b04a2a", -0.004, 0.020, 1.05, -70), ("#4a6a94", -0.036, -0.004, 0.85, -48),
        ("#c8963c", 0.030, 0.000, 0.85, -100), ("#8a3a4a", 0.002, -0.036, 1.25, -80))]
    fir = join([lathe([(0.014 - 0.004 * k, 0.006 + 0.011 * k), (0.002, 0.024 + 0.011 * k)], matt("#2f5a3c"), 12)
                for k in range(3)])
    firs = [fir.scaled(k).moved(x, 0.066, z) for x, z, k in ((0.050, -0.014, 0.9), (-0.022, 0.036, 0.62),
        (0.030, 0.036, 0.7), (-0.052, 0.022, 0.8), (-0.026, -0.036, 1.1), (0.026, -0.034, 1.0))]
    rng = stream(cue)
    flakes = rng.uniform(-1, 1, (26, 3)) * (0.055, 0.05, 0.055)
    speed = rng.integers(1, 3, 26)

    def drift(phase: float) -> Mesh:
        out = []
        for (x, y, z), k in zip(flakes, speed, strict=True):
            fall = (float(y) - 0.1 * phase * int(k) + 0.05) % 0.1 - 0.05
            out.append(ball(0.0016, lit("#f4f8ff", 0.25), 1.0, 6).moved(
                float(x) + 0.004 * math.sin(6.28 * (phase + x * 40)), 0.125 + fall, float(z)))
        return join(out)

    dome = lathe([(0.078 * math.cos(a), 0.118 + 0.078 * math.sin(a)) for a in np.linspace(-1.15, 1.5708, 24)],
                 glass("#dff0f4", 0.28), 48)
    lights = [grid(np.array([[(0.0785 * math.cos(v) * math.cos(u), 0.118 + 0.0785 * math.sin(v),
                               0.0785 * math.cos(v) * math.sin(u)) for u in np.linspace(a - w, a + w, 5)]
                             for v in np.linspace(0.25, 1.05, 9)]), LIGHT)
              for a, w in ((0.7, 0.13), (2.3, 0.13), (3.9, 0.13), (5.4, 0.13))]
    return Thing(join([foot, ground, *homes, *firs, dome, *lights]), drift, 4.0, pitch=8.0,
                 lamps=(Lamp((0.0, 0.09, 0.03), 0.05, (1.0, 0.6, 0.25)),))
