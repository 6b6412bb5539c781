"""What gives way and what floats: a point that sinks into a sheet or a balloon, things on and under water, a ring on a
door. Lengths in m; front +x."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import named, surface
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel
from reelwright.engines.previz.paint.figures.things.pouring import INTO, OF
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import paint

PIERCED, AFLOAT, KNOCKER = "pierced sheet", "tank of water", "door knocker"
_RADIUS, _HIGH = 0.15, 0.10
SHEETS: Mapping[str, Stuff] = {
    "rubber": Stuff(paint("#c8463a"), gloss=0.35, wear=0.0), "balloon": Stuff(paint("#d8384a"), gloss=0.9, wear=0.0),
    "plastic": Stuff(paint("#cfe0ea"), gloss=0.9, opacity=0.72, wear=0.0), "paper": matt("#f4efe2", 0.05),
    "fabric": cloth("#8fa8c8", 0.01), "cloth": cloth("#8fa8c8", 0.01), "mattress": cloth("#4a78b0", 0.02),
    "foam": Stuff(paint("#f0d878"), "spots", paint("#d8b850"), 0.012, 0.6, wear=0.0),
    "foil": metal("#c8ced4", 1.0), "leather": Stuff(paint("#6a3f26"), size=0.04, gloss=0.5, wear=0.4),
    "glove": Stuff(paint("#3a8ac8"), gloss=0.4, wear=0.0), "sponge": Stuff(
        paint("#f0d050"), "spots", paint("#c8a028"), 0.014, 0.8, wear=0.0),
    "dough": matt("#ecd8b0", 0), "clay": matt("#b0694a", 0.1), "skin": matt("#e8b898", 0),
}
"""What gives way, by a word of the prompt."""


def _point(name: str) -> Mesh:
    """A tool that stands on its tip at the origin."""
    if name == "pencil":
        lead = lathe([(0.0, 0.0), (0.0022, 0.006)], matt("#2a2a2e", 0), 12)
        cone = lathe([(0.0022, 0.006), (0.0085, 0.032)], wood("#e0b888", 0.01), 12)
        shaft = lathe([(0.0085, 0.032), (0.0085, 0.22)], enamel("#f0b820", 0.2), 6)
        ends = [lathe([(0.0088, 0.22), (0.0088, 0.235)], metal("#c8ccd2"), 16),
                lathe([(0.0084, 0.235), (0.0080, 0.252), (0.0, 0.256)], matt("#e88a94", 0), 16)]
        return join([lead, cone, shaft, *ends])
    if name in ("needle", "pin"):
        eye = tube([(0.0, 0.205, 0.0), (0.0, 0.212, 0.004), (0.0, 0.225, 0.004), (0.0, 0.232, 0.0),
                    (0.0, 0.225, -0.004), (0.0, 0.212, -0.004), (0.0, 0.205, 0.0)], 0.0013, metal("#d4d8de", 1.0), 6)
        shaft = lathe([(0.0, 0.0), (0.0026, 0.03), (0.0030, 0.19), (0.0022, 0.206)], metal("#d4d8de", 1.0), 14)
        return join([shaft, eye])
    blade = lathe([(0.0, 0.0), (0.004, 0.03), (0.0055, 0.12), (0.0055, 0.13)], metal("#c8ced4", 1.0), 14)
    return join([blade, lathe(curve([(0.008, 0.13), (0.013, 0.15), (0.012, 0.22), (0.0, 0.235)], 16),
                              wood("#8a4a24", 0.02), 20)])


def pierced(cue: Cue) -> Thing:
    """A sheet in a hoop, or a balloon, that sinks in under the tip of a tool."""
    of, tool = told(cue, OF, "rubber"), told(cue, INTO, "pencil")
    stuff = SHEETS.get(of, SHEETS["rubber"])
    stuff = stuff.dyed(named(cue)[0]) if named(cue) else stuff
    domed = 0.06 if of in ("balloon", "mattress", "sponge", "foam", "dough", "glove") else 0.0
    rows = np.linspace(0.0, _RADIUS, 26)
    angles = np.linspace(0, 2 * math.pi, 61)
    ash = wood("#a87a48", 0.02)
    hoop = [tube([(_RADIUS * math.cos(a), _HIGH, _RADIUS * math.sin(a)) for a in angles], 0.006, ash, 10),
            *(tube([(0.98 * _RADIUS * math.cos(a), _HIGH, 0.98 * _RADIUS * math.sin(a)),
                    (1.1 * _RADIUS * math.cos(a), 0.0, 1.1 * _RADIUS * math.sin(a))], 0.006, ash, 8)
              for a in (0.5, 2.07, 3.64, 5.21))]
    whole = _point(tool).turned("z", -16)

    def turns(phase: float) -> Mesh:
        deep = 0.015 + 0.055 * math.sin(0.5 * math.pi * min(1.2 * phase, 1.0))
        lift = domed * (1 - (rows / _RADIUS) ** 2)
        y = _HIGH + lift - deep * np.exp(-rows / 0.030)
        skin = [[(float(r) * math.cos(a), float(h), float(r) * math.sin(a)) for a in angles]
                for r, h in zip(rows, y, strict=True)]
        return join([grid(np.array(skin), stuff), whole.moved(0, float(y[0]), 0)])

    return Thing(join(hoop), turns, period=6.5, pictures=10, fit=lambda _cue: View(20.0, 20.0))


_TANK = 0.11
FLOATERS = ("cork", "wooden toy", "toy", "wood", "leaf", "ball", "apple", "feather", "plastic", "ice", "boat", "duck",
            "egg", "flower", "petal", "paper")
SINKERS = ("stone", "rock", "coin", "key", "nail", "iron", "metal", "marble", "brick", "ring", "pebble", "spoon",
           "lead")


def _item(name: str) -> Mesh:
    """What is laid on the water, about its waterline."""
    if name == "cork":
        return lathe(curve([(0.0, -0.014), (0.018, -0.014), (0.021, 0.016), (0.0, 0.016)], 20), matt("#b8864a"), 24)
    if name in ("leaf", "petal", "paper", "feather", "flower"):
        tone = {"leaf": "#4f9a38", "paper": "#f4f0e4", "feather": "#f4f4f2"}.get(name, "#e86a9a")
        rows = [[(x, 0.004 + 0.18 * x * x, z * math.sqrt(max(0.0, 1 - (x / 0.042) ** 2))) for z in (-0.02, 0.0, 0.02)]
                for x in np.linspace(-0.042, 0.042, 15)]
        return grid(np.array(rows), matt(tone, 0))
    if name in ("ball", "apple", "egg", "duck", "plastic", "marble"):
        tone = {"apple": "#c0241f", "egg": "#f0e0cc", "duck": "#f6c81c", "marble": "#3a78c8"}.get(name, "#e0483a")
        return ball(0.026, enamel(tone, 0.2), 1.2 if name == "egg" else 1.0, 24)
    if name in ("coin", "ring", "key", "nail", "iron", "metal", "spoon", "lead"):
        return lathe([(0.0, 0.0), (0.024, 0.0), (0.024, 0.006), (0.0, 0.006)], metal("#d8a63c" if name == "coin" else
                                                                                   "#9aa0a8", 0.9), 30)
    if name in ("stone", "rock", "brick", "pebble"):
        return ball(0.030, rock("#8a8378", 0.01), 0.75, 16)
    if name == "ice":
        return box((0.05, 0.05, 0.05), glass("#dff0f6", 0.6), 0.008).turned("y", 24).moved(0, -0.035, 0)
    return join([box((0.075, 0.028, 0.046), wood("#c89a5c", 0.02), 0.006).moved(0, -0.010, 0),
                 box((0.036, 0.022, 0.034), enamel("#c8382c", 0.2), 0.004).moved(0.006, 0.017, 0)])


def afloat(cue: Cue) -> Thing:
    """A glass of water with what swims on it, half under, or lies on its ground."""
    name = told(cue, OF, "cork")
    level, low = 0.62 * _TANK, 0.007
    outline = [(0.102, 0.0), (0.106, 0.006), (0.106, _TANK)]
    tank = clear_vessel(outline, level, glass("#8fc8dc", 0.30))
    top = lathe([(0.0, level), (0.104, level)], glass("#bfe4f0", 0.42), 48)
    thing, sinks = _item(name), name in SINKERS

    def turns(phase: float) -> Mesh:
        sway = math.sin(2 * math.pi * phase)
        if sinks:
            return join([thing.moved(0, low + 0.020, 0), top, tank])
        return join([thing.turned("z", 5 * sway).moved(0, level + 0.002 * sway, 0), top, tank])

    return Thing(lathe([(0.0, 0.0), (0.10, 0.0)], glass("#dff0f6", 0.3), 40), turns, period=2.4, pictures=8,
                 fit=lambda _cue: View(18.0, 16.0))


def knocker(cue: Cue) -> Thing:
    """A ring in a boss on a stretch of door; the second colour is the door's."""
    brass = surface(cue, metal("#c9a24a", 0.95))
    other = named(cue)[1:]
    door = Stuff(other[0], gloss=0.5, wear=0.15) if other else wood("#5a2f1c", 0.12, 0.35)
    leaf = [box((0.04, 0.80, 0.60), door, 0.006), *(box((0.012, 0.30, 0.20), door, 0.008).moved(0.024, y, z)
            for y in (0.44, 0.04) for z in (-0.15, 0.15))]
    turn = np.linspace(-0.75 * math.pi, 0.75 * math.pi, 40) - 0.5 * math.pi
    ring = tube([(0.062 + 0.016 * (1 - math.sin(a)), 0.45 + 0.085 * math.sin(a), 0.085 * math.cos(a)) for a in turn],
                0.013, brass, 14)
    boss = [ball(0.050, brass, 1.0, 30).scaled(0.6, 1, 1).moved(0.040, 0.53, 0),
            lathe([(0.0, 0.0), (0.075, 0.0), (0.080, 0.006), (0.066, 0.014), (0.0, 0.014)], brass, 44).turned(
                "z", -90).moved(0.034, 0.53, 0), ball(0.017, brass, 1.0, 20).moved(0.058, 0.352, 0)]
    return Thing(join([*leaf, *boss, ring]), fit=lambda _cue: View(68.0, 6.0))


GOODS = ((pierced, 0.32, PIERCED), (afloat, 0.13, AFLOAT),
         (knocker, 0.8, "door knocker, doorknocker, door-knocker, doorknob plate"))
"""Who makes it, how tall it is, m, and its nouns."""
