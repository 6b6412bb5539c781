"""Matter in vessels over a flame or in the cold: beakers, flasks, dishes, pots; a thermometer, a lump that burns, a
bead of water on a slab. Lengths in m; front +x."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.glassware import (
    FOAM,
    Outline,
    clear_vessel,
    liquid,
    radius_at,
    still,
)
from reelwright.engines.previz.paint.figures.things.pouring import INTO, OF
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.things.substances import (
    CRYSTALS,
    FLAMES,
    LIQUID,
    LUMP,
    SUBSTANCES,
    Substance,
)
from reelwright.engines.previz.paint.figures.tone import paint, tint

SAMPLE, BURNING, THERMOMETER, BEAD = "sample in a vessel", "burning sample", "thermometer", "bead of water"
ADRIFT, MISTED = "weightless liquid", "misted pane"
STATE = "state:"
"""Trait of a sample: boils, foams, fumes or melted; still without one."""
_CLEAR: dict[str, Outline] = {
    "beaker": [(0.044, 0.0), (0.048, 0.006), (0.048, 0.112), (0.053, 0.118)],
    "flask": curve([(0.056, 0.0), (0.060, 0.008), (0.040, 0.06), (0.021, 0.105), (0.019, 0.140), (0.024, 0.146)], 26),
    "bottle": curve([(0.034, 0.0), (0.037, 0.008), (0.037, 0.11), (0.030, 0.135), (0.015, 0.160), (0.0145, 0.195),
                     (0.0165, 0.2)], 30),
    "tube": [(0.008, 0.0), (0.015, 0.008), (0.016, 0.15), (0.018, 0.154)],
    "glass": [(0.031, 0.0), (0.037, 0.14)],
    "dish": [(0.058, 0.0), (0.070, 0.004), (0.078, 0.030)],
    "jar": curve([(0.040, 0.0), (0.048, 0.008), (0.048, 0.09), (0.042, 0.10), (0.042, 0.112)], 20),
}
_SOLID: dict[str, Outline] = {
    "pot": [(0.088, 0.0), (0.094, 0.008), (0.095, 0.085)], "cup": [(0.030, 0.0), (0.040, 0.012), (0.046, 0.08)],
    "bowl": curve([(0.035, 0.0), (0.045, 0.006), (0.085, 0.045), (0.096, 0.07)], 20),
}
_KINDS = (
    ("test tube", "tube"), ("vial", "tube"), ("beaker", "beaker"), ("flask", "flask"), ("saucepan", "pot"),
    ("pot", "pot"), ("pan", "pot"), ("bottle", "bottle"), ("jar", "jar"), ("bowl", "bowl"), ("mug", "cup"),
    ("cup", "cup"), ("glass", "glass"), ("dish", "dish"), ("container", "beaker"), ("crucible", "dish"),
)
_VESSELS = re.compile(rf"\b({'|'.join(word for word, _ in _KINDS)})s?\b(?! (?:surface|wall|window|bottle))")
_LEVEL = 0.58
_STAND = 0.125
"""m from the table to the gauze of a tripod."""
_BESIDE, _INTO = View(16.0, 12.0), View(20.0, 34.0)


def vessel_in(words: str) -> str:
    """The vessel that some lower-case words name, "" for none."""
    found = _VESSELS.search(words)
    return dict(_KINDS)[found[1]] if found is not None else ""


def sample(cue: Cue) -> Thing:
    """Some matter in its vessel, over a burner where it boils in glass."""
    of, kind, state = told(cue, OF, "water"), told(cue, INTO, "beaker"), told(cue, STATE)
    what = SUBSTANCES.get(of, SUBSTANCES["water"])
    outline = _CLEAR.get(kind) or _SOLID[kind]
    low, high = outline[0][1], outline[-1][1]
    level = low + _LEVEL * (high - low)
    wet = what.form == LIQUID or state == "melted"
    parts = [_wall(outline, kind, level, what if wet else None)]
    if not wet:
        parts.append(_heap(what, cue, 0.7 * radius_at(outline, 0.01), low + 0.006))
    burner = state in ("boils", "melted") and kind in ("beaker", "flask", "tube")
    lift = _STAND if burner else 0.0
    moves = _MOVES.get(state)
    turns = None
    if moves is not None and (wet or state != "boils"):
        form, foam = moves, cue.seed

        def turns(phase: float) -> Mesh:
            return form(outline, level, what, phase, foam).moved(0, lift, 0)

    mesh = join([join(parts).moved(0, lift, 0), *([_burner()] if burner else ())])
    view = _INTO if kind in _SOLID or kind == "dish" else _BESIDE
    return Thing(mesh, turns, period=1.4, pictures=8, fit=lambda _cue: view,
                 lamps=(Lamp((0, 0.09, 0), 0.05, (0.3, 0.6, 1.4), 0.2),) if burner else ())


def _wall(outline: Outline, kind: str, level: float, what: Substance | None) -> Mesh:
    """The vessel with its liquid."""
    fluid = None if what is None else still(paint(what.colour), what is SUBSTANCES["water"])
    if kind in _CLEAR:
        marks = [box((0.0008, 0.0012, 0.016), matt("#f4f8fa", 0)).moved(outline[1][0] + 0.0006, 0.025 + 0.016 * k, 0)
                 for k in range(5)] if kind == "beaker" else []
        return join([clear_vessel(outline, level, fluid), *marks])
    ware = metal("#b4bac2", 0.8) if kind == "pot" else enamel("#eee8dc")
    inner = [(r - 0.003, max(y, 0.004)) for r, y in reversed(outline)]
    parts = [lathe([(0.0, 0.0), *outline], ware, 48), lathe([outline[-1], *inner], ware, 48)]
    if what is not None:
        parts.append(lathe([(0.0, level), (radius_at(outline, level) - 0.003, level)], liquid(what.colour), 48))
    if kind == "pot":
        parts.append(tube([(0, 0.070, -0.094), (0, 0.078, -0.15), (0, 0.082, -0.25)], 0.009, matt("#1c1c20", 0.1), 10))
    return join(parts)


def _heap(what: Substance, cue: Cue, radius: float, foot: float) -> Mesh:
    """A cone of powder, a handful of crystals, one lump."""
    rng, tone = stream(cue), paint(what.colour)
    if what.form == LUMP:
        grain = Stuff(tone, "rock", tint(tone, 0.86), 0.02, 0.4, 0.5, wear=0.0)
        return box((1.1 * radius, 0.8 * radius, 1.1 * radius), grain, 0.2 * radius).turned("y", 20).moved(0, foot, 0)
    if what.form == CRYSTALS:
        shine = Stuff(tone, "crystal", tint(tone, 1.35), 0.012, gloss=1.0, metal=0.25, wear=0.0)
        bits: list[Mesh] = []
        for k in range(34):
            reach, angle = radius * math.sqrt(k / 34), 2.4 * k
            side = 0.006 + 0.010 * float(rng.random())
            at = (reach * math.cos(angle), foot + 0.5 * (radius - reach) * float(rng.random()), reach * math.sin(angle))
            bits.append(box((side, 0.7 * side, 1.2 * side), shine, 0.001).turned(
                "x", float(rng.uniform(0, 180))).turned("y", float(rng.uniform(0, 180))).moved(*at))
        return join(bits)
    grain = Stuff(tone, "rock", tint(tone, 0.9), 0.006, 0.5, 0.05, wear=0.0)
    slope = curve([(1.0, 0.0), (0.72, 0.14), (0.3, 0.44), (0.0, 0.5)], 14)
    return lathe([(radius * r, radius * y) for r, y in slope], grain, 40).moved(0, foot, 0)


def _boiling(outline: Outline, level: float, what: Substance, phase: float, seed: int) -> Mesh:
    """Bubbles that rise at the wall and burst on top."""
    rng = np.random.default_rng((seed, 5))
    skin = Stuff(tint(paint(what.colour), 1.5), gloss=1.0, metal=0.3, glow=0.12, wear=0.0)
    out: list[Mesh] = []
    for _ in range(30):
        angle, start, size = rng.uniform(0, 2 * math.pi), rng.random(), 0.0022 + 0.0030 * rng.random()
        y = outline[0][1] + 0.006 + (level - outline[0][1] - 0.006) * ((start + phase) % 1.0)
        reach = radius_at(outline, y) * 0.965
        out.append(ball(size, skin, 1.0, 8).moved(reach * math.cos(angle), y, reach * math.sin(angle)))
    for k in range(14):
        angle, reach = 2.4 * k, 0.88 * radius_at(outline, level) * math.sqrt((k + 0.5) / 14)
        swell = abs(math.sin(math.pi * ((0.37 * k + phase) % 1.0)))
        out.append(ball(0.003 + 0.010 * swell, skin, 0.6, 12).moved(
            reach * math.cos(angle), level, reach * math.sin(angle)))
    return join(out)


def _foaming(outline: Outline, level: float, what: Substance, phase: float, seed: int) -> Mesh:
    """Foam that stands over the rim and runs down outside."""
    rng = np.random.default_rng((seed, 6))
    lip, high = outline[-1]
    foam = Stuff(tint(FOAM.colour, 0.96), FOAM.texture, FOAM.second, FOAM.size, FOAM.bump, FOAM.gloss, wear=0.0)
    out = [lathe([(radius_at(outline, level) * 0.97, level), (lip * 0.97, high)], foam, 40)]
    for k in range(90):
        angle, reach = 2.4 * k, 1.05 * lip * math.sqrt((k + 0.5) / 90)
        swell = 0.85 + 0.25 * math.sin(2 * math.pi * (phase + rng.random()))
        rise = 0.55 * lip * (1 - (reach / (1.1 * lip)) ** 2)
        out.append(ball(0.17 * lip * swell, foam, 0.9, 9).moved(reach * math.cos(angle), high + rise,
                                                                reach * math.sin(angle)))
    for _ in range(30):
        angle, way = rng.uniform(0, 2 * math.pi), (rng.random() + phase) % 1.0
        y = high * (1 - 0.9 * way)
        reach = radius_at(outline, y) + 0.004
        out.append(ball(0.13 * lip * (1.1 - 0.5 * way), foam, 1.3, 8).moved(
            reach * math.cos(angle), y, reach * math.sin(angle)))
    return join(out)


def _fuming(outline: Outline, level: float, what: Substance, phase: float, seed: int) -> Mesh:
    """Vapour that stands over the rim in its own colour."""
    rng = np.random.default_rng((seed, 7))
    lip, high = outline[-1]
    out: list[Mesh] = []
    for _ in range(26):
        way, angle = (rng.random() + phase) % 1.0, rng.uniform(0, 2 * math.pi)
        reach, size = 0.75 * lip * rng.random() * (1 - 0.5 * way), 0.16 * lip + 0.24 * lip * way
        puff = Stuff(paint(what.fumes or "#f4f6f8"), opacity=0.16 * (1 - way), wear=0.0)
        out.append(ball(size, puff, 1.0, 12).moved(reach * math.cos(angle), 0.4 * high + (high + lip) * way,
                                                   reach * math.sin(angle)))
    return join(out)


_MOVES: dict[str, Callable[[Outline, float, Substance, float, int], Mesh]] = {
    "boils": _boiling, "foams": _foaming, "fumes": _fuming}


def _burner() -> Mesh:
    """A tripod with its gauze, a burner and its blue flame."""
    iron, brass = metal("#4a4e56", 0.6), metal("#b08a48", 0.8)
    legs = [tube([(0.052 * math.cos(a), _STAND - 0.004, 0.052 * math.sin(a)), (0.078 * math.cos(a), 0.0,
                  0.078 * math.sin(a))], 0.0032, iron, 8) for a in (0.3, 2.4, 4.5)]
    flame = [lathe(curve([(0.006, 0.075), (0.013, 0.092), (0.006, 0.118), (0.0, 0.122)], 14),
                   Stuff(paint("#4a90ff"), glow=1.1, opacity=0.7, wear=0.0), 20),
             lathe([(0.004, 0.076), (0.005, 0.088), (0.0, 0.1)], Stuff(paint("#c8e4ff"), glow=1.4, wear=0.0), 16)]
    return join([*legs, tube([(0.056 * math.cos(a), _STAND - 0.003, 0.056 * math.sin(a))
                              for a in np.linspace(0, 2 * math.pi, 40)], 0.003, iron, 8),
                 lathe([(0.0, _STAND - 0.002), (0.058, _STAND - 0.002), (0.058, _STAND), (0.0, _STAND)],
                       Stuff(paint("#7a7e84"), "brushed", paint("#55585e"), 0.01, wear=0.2), 40),
                 lathe([(0.0, 0.0), (0.034, 0.0), (0.034, 0.008), (0.010, 0.012), (0.008, 0.075), (0.0, 0.075)], brass,
                       30), *flame])


def thermometer(cue: Cue) -> Thing:
    """A glass tube before its scale; what is in it rises in the course of the shot."""
    column = metal("#d4d8de", 1.0) if "mercury" in (told(cue, OF), cue.word) else Stuff(
        paint("#d42a24"), gloss=0.8, glow=0.15, wear=0.0)
    board = box((0.012, 0.40, 0.088), wood("#c89a5c", 0.03), 0.006)
    face = box((0.002, 0.36, 0.068), matt("#f6f2e6", 0)).moved(0.0075, 0.02, 0)
    ink = matt("#20242a", 0)
    marks = [box((0.001, 0.0022 if k % 5 == 0 else 0.0012, 0.018 if k % 5 == 0 else 0.010), ink).moved(
        0.009, 0.085 + 0.0092 * k, side * 0.021) for k in range(29) for side in (1, -1)]
    pipe = tube([(0.013, 0.06, 0), (0.013, 0.365, 0)], 0.0068, glass("#e4f0f4", 0.22), 14)
    bulb = join([ball(0.0125, column, 1.0, 20).moved(0.013, 0.045, 0)])

    def turns(phase: float) -> Mesh:
        top = 0.12 + 0.21 * math.sin(0.5 * math.pi * min(phase * 1.3, 1.0))
        return tube([(0.013, 0.05, 0), (0.013, top, 0)], 0.0046, column, 12)

    return Thing(join([board, face, *marks, pipe, bulb]), turns, period=6.5, pictures=12,
                 fit=lambda _cue: View(76.0, 4.0))


def burning_sample(cue: Cue) -> Thing:
    """A lump on a dish that burns with a flame of its own colour."""
    of = told(cue, OF, "coal")
    tone = paint(FLAMES.get(of, "#ff8a20"))
    dish = lathe(curve([(0.0, 0.0), (0.05, 0.0), (0.085, 0.012), (0.092, 0.020), (0.086, 0.019), (0.05, 0.006),
                        (0.0, 0.006)], 30), matt("#d8d2c6", 0.2), 44)
    crust = rock("#3a3836" if of == "coal" else "#8a8c90", 0.02)
    lumps = [ball(0.026, crust, 0.8, 14).moved(0, 0.022, 0), ball(0.018, crust, 0.8, 12).moved(0.018, 0.016, 0.026),
             ball(0.016, crust, 0.8, 12).moved(0.02, 0.015, -0.024)]

    def turns(phase: float) -> Mesh:
        tongues: list[Mesh] = []
        for k, (z, tall, wide) in enumerate(((0.0, 0.15, 0.030), (0.020, 0.095, 0.020), (-0.021, 0.105, 0.021),
                                             (0.004, 0.075, 0.016))):
            sway = 0.010 * math.sin(2 * math.pi * (phase + 0.31 * k))
            top = tall * (1 + 0.14 * math.sin(2 * math.pi * (2 * phase + 0.17 * k)))
            core = k == 3
            body = Stuff(tint(tone, 1.4) if core else tone, glow=1.6 if core else 0.9, opacity=0.9 if core else 0.55,
                         wear=0.0)
            slope = curve([(0.5 * wide, 0.0), (wide, 0.24 * top), (0.55 * wide, 0.6 * top), (0.0, top)], 18)
            flame = lathe(slope, body, 20)
            bend = flame.corners.copy()
            bend[..., 2] += sway * (bend[..., 1] / tall) ** 2
            tongues.append(Mesh(bend, flame.normals, flame.uv, flame.stuff, flame.stuffs).moved(0.004 * k, 0.024, z))
        return join(tongues)

    r, g, b = tone
    return Thing(join([dish, *lumps]), turns, period=0.9, pictures=8, fit=lambda _cue: _BESIDE,
                 lamps=(Lamp((0, 0.09, 0), 0.26, (1.5 * r, 1.5 * g, 1.5 * b), 0.25),))


_SLABS: dict[str, Stuff] = {
    "marble": Stuff(paint("#eae4dc"), "marble", paint("#9a94a0"), 0.10, gloss=0.7, metal=0.15),
    "mirror": metal("#dce4ea", 1.0), "metal": metal("#a8b0b8", 0.9), "glass": glass("#d8ecf0", 0.4),
    "wood": wood("#9a6a3c", 0.04), "leaf": Stuff(paint("#4f8a38"), "thatch", paint("#2f5a24"), 0.03, 1.0, wear=0.0),
    "porcelain": enamel("#f4f0ea", 0.3), "ceramic": enamel("#e4dccc", 0.3), "plastic": enamel("#4a8ac8", 0.2),
}


def bead(cue: Cue) -> Thing:
    """A drop as a clear ball that rolls down a leaning slab."""
    slab = box((0.16, 0.014, 0.24), _SLABS.get(told(cue, INTO, "marble"), _SLABS["marble"]), 0.005)
    slope = 14.0
    water = glass("#a8d4e6", 0.46)
    light = Stuff(paint("#ffffff"), glow=1.0, wear=0.0)

    def turns(phase: float) -> Mesh:
        z = 0.085 - 0.17 * phase**1.5
        drop = ball(0.021, water, 0.94, 30).moved(0, 0.032, z)
        spark = ball(0.0042, light, 1.0, 10).moved(0.016, 0.041, z + 0.007)
        base = ball(0.012, glass("#e8f6fa", 0.5), 0.25, 16).moved(0, 0.016, z)
        return join([drop, base, spark]).turned("x", slope).moved(0, 0.04, 0)

    return Thing(slab.turned("x", slope).moved(0, 0.04, 0), turns, period=6.5, pictures=12,
                 fit=lambda _cue: View(14.0, 22.0))


def weightless(cue: Cue) -> Thing:
    """A vessel adrift, and what was in it as wobbling balls about its mouth."""
    of, kind = told(cue, OF, "water"), told(cue, INTO, "bottle")
    what = SUBSTANCES.get(of, SUBSTANCES["water"])
    outline = _CLEAR.get(kind) or _SOLID[kind]
    vessel = _wall(outline, kind, 0.4 * outline[-1][1], what).turned("x", 48).moved(0, 0.06, -0.10)
    wet = glass("#a8d4e6", 0.5) if what is SUBSTANCES["water"] else liquid(what.colour)
    rng = stream(cue)
    blobs = [(float(rng.uniform(-0.05, 0.05)), 0.10 + 0.022 * k + float(rng.uniform(-0.02, 0.02)),
              0.07 + 0.019 * k + float(rng.uniform(-0.03, 0.03)), float(rng.uniform(0.008, 0.030))) for k in range(11)]

    def turns(phase: float) -> Mesh:
        out: list[Mesh] = []
        for k, (x, y, z, r) in enumerate(blobs):
            swell = 1 + 0.16 * math.sin(2 * math.pi * phase + 1.7 * k)
            drift = 0.010 * math.sin(2 * math.pi * phase + 0.9 * k)
            out.append(ball(r, wet, 1.0, 20).scaled(swell, 1 / swell, 1.0).moved(x, y + drift, z))
        return join(out)

    return Thing(vessel, turns, period=3.2, pictures=8, fit=lambda _cue: View(64.0, 8.0), medium="air")


def misted(cue: Cue) -> Thing:
    """A cold pane or plate that stands, with drops on it that grow."""
    slab = _SLABS.get(told(cue, INTO, "glass"), _SLABS["glass"])
    rng, water = stream(cue), glass("#d4ecf6", 0.62)
    beads = [(float(rng.uniform(-0.12, 0.12)), float(rng.uniform(0.03, 0.36)), float(rng.uniform(0.002, 0.0085)))
             for _ in range(150)]
    foot = [box((0.06, 0.02, 0.30), metal("#6a7078", 0.6), 0.004),
            box((0.012, 0.38, 0.28), slab, 0.004).moved(0, 0.012, 0)]

    def turns(phase: float) -> Mesh:
        grown = 0.35 + 0.75 * math.sin(0.5 * math.pi * min(1.2 * phase, 1.0))
        return join([ball(r * grown, water, 1.0, 8).scaled(0.6, 1.15, 1.0).moved(0.008, y, z) for z, y, r in beads])

    return Thing(join(foot), turns, period=6.5, pictures=8, fit=lambda _cue: View(66.0, 4.0))


GOODS = (
    (weightless, 0.32, ADRIFT), (misted, 0.4, MISTED), (sample, 0.2, SAMPLE),
    (thermometer, 0.4, THERMOMETER), (burning_sample, 0.2, BURNING), (bead, 0.1, BEAD),
)
