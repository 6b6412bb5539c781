"""A cup that lies on its side, and what ran out of it; two liquids that don't mix. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel, liquid, radius_at
from reelwright.engines.previz.paint.figures.things.pouring import OF, colour_of
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import paint, tint

SPILLED = "spilled cup"
"""The noun of a cup that fell over."""
_GLASS = ("glass", "tumbler", "water", "wine", "juice", "milk", "beer", "lemonade")
Rng = np.random.Generator


def spilled(cue: Cue) -> Thing:
    """A mug or a glass on its side; a puddle spreads from its mouth."""
    of = told(cue, OF, "coffee")
    drink = Stuff(colour_of(of), gloss=1.0, metal=0.30, wear=0.0)
    vessel = _tumbler() if any(name in of for name in _GLASS) else _mug(cue)
    lying = vessel.turned("z", -87).moved(-0.045, 0.0, 0.0)
    lying = lying.moved(0.0, -float(lying.corners[..., 1].min()), 0.0).turned("y", 22)
    rng = stream(cue)
    wobble = [(k, float(rng.uniform(0.04, 0.13)), float(rng.uniform(0, 6.28))) for k in (2, 3, 5, 7)]
    drops = [(float(rng.uniform(0.16, 0.26)), float(rng.uniform(-0.9, 0.9)), float(rng.uniform(0.004, 0.010)))
             for _ in range(9)]

    def turns(phase: float) -> Mesh:
        grown = 0.45 + 0.55 * phase
        flow = grid(np.stack(_stream_of(grown), 0), drink)
        beads = [lathe([(r, 0.0), (0.8 * r, 0.35 * r), (0.0, 0.5 * r)], drink, 16).moved(
            far * math.cos(a), 0.0, far * math.sin(a)) for far, a, r in drops]
        return join([_puddle(grown, wobble, drink), flow, *beads])

    return Thing(lying, turns, 9.0, pictures=8, fit=lambda _cue: View(0.0, 26.0))


def _mug(cue: Cue) -> Mesh:
    china = enamel(tone(cue, "#f2efe8"), 0.6)
    wall = curve([(0.038, 0.0), (0.041, 0.008), (0.0425, 0.05), (0.043, 0.095)], 14)
    ear = tube([(0.041, 0.078, 0), (0.066, 0.074, 0), (0.068, 0.034, 0), (0.041, 0.026, 0)], 0.0058, china, 10, 22)
    inside = [(0.043, 0.095), (0.0395, 0.094), (0.038, 0.01), (0.0, 0.008)]
    return join([lathe([(0.0, 0.0), *wall], china, 44), lathe(inside, china.dyed(tint(china.colour, 0.8)), 40),
                 ear.turned("y", 90)])


def _tumbler() -> Mesh:
    return clear_vessel([(0.031, 0.0), (0.038, 0.105)], 0.0, None)


def _puddle(grown: float, wobble: list[tuple[int, float, float]], drink: Stuff) -> Mesh:
    """Its edge wanders; it stands a little over the table."""
    a = np.linspace(0, 2 * math.pi, 73)
    edge = 1 + sum(amount * np.sin(k * a + turn) for k, amount, turn in wobble)
    rows = [np.stack([0.145 * grown + s * 0.125 * grown * edge * np.cos(a), np.full_like(a, high),
                      s * 0.105 * grown * edge * np.sin(a)], 1)
            for s, high in ((1.0, 0.0003), (0.97, 0.0022), (0.9, 0.0030), (0.0, 0.0032))]
    return grid(np.array(rows), drink)


def _stream_of(grown: float) -> list[np.ndarray]:
    """What still runs from the lip into the puddle, across and along."""
    along = np.linspace(0.035, 0.09 + 0.05 * grown, 8)
    high = np.interp(along, (0.035, 0.055, 0.10), (0.012, 0.005, 0.0026))
    wide = np.interp(along, (0.035, 0.10), (0.020, 0.036)) * grown
    return [np.stack([along, high - 0.004 * abs(side), side * wide], 1) for side in np.linspace(-1, 1, 7)]


def two_liquids(cue: Cue) -> Thing:
    """A glass in which golden oil lies on a dark liquid; drops of each rise and sink through the other."""
    outline = [(0.036, 0.0), (0.043, 0.150)]
    seam, level = 0.062, 0.128
    dark, gold = liquid(_second(cue), 0.05), liquid("#e8b020", 0.16)
    rng = stream(cue)

    lower = lathe([(0.99 * radius_at(outline, y), y) for y in (0.006, seam)], dark, 48)
    drops = [(float(rng.uniform(0.45, 2.7)), float(rng.random()), float(rng.uniform(0.003, 0.0078)), k % 2 == 0)
             for k in range(30)]

    def turns(phase: float) -> Mesh:
        out = []
        for angle, start, size, rises in drops:
            s = (start + phase) % 1.0
            y = 0.012 + s * (seam - 0.010) if rises else level - 0.006 - s * (level - seam - 0.002)
            r = radius_at(outline, y) - 0.2 * size
            swell = size * math.sin(math.pi * min(1.0, s + 0.12)) ** 0.5
            out.append(ball(max(swell, 0.0008), gold if rises else dark, 1.0, 16).moved(
                r * math.cos(angle), y, r * math.sin(angle)))
        return join(out)

    still = join([clear_vessel(outline, level, gold), lower])
    return Thing(still, turns, 6.0, pictures=8, fit=lambda _cue: View(0.0, 12.0))


def _second(cue: Cue) -> tuple[float, float, float]:
    """What is under the oil: vinegar unless it is water."""
    return paint("#4a90b8") if "water" in cue.word else paint("#4a1c10")


GOODS = ((spilled, 0.09, SPILLED), (two_liquids, 0.15, "oil on vinegar, oil on water"))
"""Who makes it, how tall it is, m, and its nouns."""
