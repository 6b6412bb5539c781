"""What is folded or curls: a wallet, a sheet of paper that may burn. Lengths in m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_BURNS = frozenset({"burning", "flaming", "burnt", "fiery"})


def wallet(cue: Cue) -> Thing:
    """A folded wallet of leather that stands a little open, notes and cards in it."""
    hue = tone(cue, "#6a3a1e")
    hide = Stuff(hue, "rock", tint(hue, 0.8), 0.006, 0.25, 0.35, wear=0.3)
    seam = Stuff(tint(hue, 1.7), wear=0.0)
    cover = box((0.007, 0.092, 0.118), hide, 0.003)
    stitch = [tube([(0.0042, y, -0.054), (0.0042, y, 0.054)], 0.0007, seam, 5) for y in (0.005, 0.086)]
    stitch += [tube([(0.0042, 0.005, z), (0.0042, 0.086, z)], 0.0007, seam, 5) for z in (-0.054, 0.054)]
    strap = box((0.003, 0.022, 0.118), hide.dyed(tint(hue, 0.85)), 0.001).moved(0.005, 0.035, 0)
    front = join([cover, *stitch, strap]).turned("z", -13).moved(0.012, 0, 0)
    back = cover.turned("z", 11).moved(-0.016, 0, 0)
    spine = tube([(-0.003, 0.003, -0.059), (-0.003, 0.003, 0.059)], 0.011, hide, 14)
    notes = [box((0.0012, 0.084, 0.108), matt(code, 0)).turned("z", lean).moved(-0.004, 0.022, 0.002 * lean)
             for code, lean in (("#8fae84", -2), ("#a4bc90", 3))]
    cards = [box((0.0012, 0.05, 0.086), matt(code, 0)).moved(0.001 + 0.002 * k, 0.05, 0.004)
             for k, code in enumerate(("#3a6ac0", "#d8a63c"))]
    return Thing(join([front, back, spine, *notes, *cards]), fit=lambda _cue: View(58.0, 16.0))


def paper_sheet(cue: Cue) -> Thing:
    """A sheet that stands bent; where it burns its upper edge is black, and flames lick along it."""
    burns = bool(_BURNS & set(cue.traits))
    sheet = surface(cue, matt("#f6f2e6", 0.02))
    ash = Stuff(paint("#1c1816"), "rock", paint("#4a4038"), 0.01, 0.4, wear=0.0)
    wide, tall = 0.21, 0.297

    def edge(z: float) -> float:
        return (0.66 + 0.10 * math.sin(31 * z + 1.0) + 0.05 * math.sin(73 * z)) if burns else 1.0

    def strip(low: float, stuff: Stuff, high: float) -> Mesh:
        rows = []
        for v in np.linspace(low, high, 12):
            row = []
            for z in np.linspace(-wide / 2, wide / 2, 25):
                u = float(v) * edge(float(z))
                curl = 0.25 * (2 * z / wide) ** 2 * 0.12 + (0.05 * u * u if burns else 0.02 * u * u)
                row.append((curl, tall * u, float(z)))
            rows.append(row)
        return grid(np.array(rows), stuff)

    parts = [strip(0.0, sheet, 0.93 if burns else 1.0)]
    if not burns:
        return Thing(join(parts), fit=lambda _cue: View(74.0, 8.0))
    parts.append(strip(0.93, ash, 1.0))
    fire = Stuff(paint("#ff8a20"), glow=1.0, opacity=0.6, wear=0.0)
    core = Stuff(paint("#ffd060"), glow=1.5, opacity=0.85, wear=0.0)

    def turns(phase: float) -> Mesh:
        tongues: list[Mesh] = []
        for k in range(11):
            z = wide * (k / 10 - 0.5) * 0.94
            high = (0.055 + 0.035 * math.sin(2.1 * k)) * (1 + 0.22 * math.sin(2 * math.pi * (phase + 0.37 * k)))
            slope = curve([(0.006, 0.0), (0.014, 0.25 * high), (0.008, 0.6 * high), (0.0, high)], 12)
            tongue = lathe(slope, core if k % 3 == 1 else fire, 14)
            tongues.append(tongue.moved(0.05, tall * edge(z) - 0.012, z))
        return join(tongues)

    return Thing(join(parts), turns, period=0.9, pictures=8, fit=lambda _cue: View(74.0, 8.0),
                 lamps=(Lamp((0.05, 0.22, 0.0), 0.3, (1.4, 0.7, 0.25), 0.3),))


GOODS = ((wallet, 0.1, "wallet, leather wallet, billfold"), (paper_sheet, 0.3, "paper sheet, blank sheet"))
"""Who makes it, how tall it is, m, and its nouns."""
