"""What hangs, and what one lies back in: curtains at a window, a rack of clothes, a recliner; a scale with its display.
In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    BRASS,
    DARK,
    STEEL,
    Stuff,
    cloth,
    enamel,
    lit,
    matt,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_WIDE, _TALL = 1.3, 1.7
_WINDS = ("windswept", "billowing", "blowing", "fluttering", "swaying")
_BLOWS = ("blow", "billow", "sway", "flutter", "move", "wave", "dance", "float", "drift")


def curtains(cue: Cue) -> Thing:
    """Two curtains on a rod before a bright window; they swell in the wind."""
    stuff, sash = cloth(tone(cue, "#e9e2d2"), 0.02), enamel("#f2efe8", 0.1)
    sky = Stuff(paint("#8fbce0"), gloss=0.3, glow=0.28, wear=0.0)
    bars = [box((_WIDE, 0.05, 0.05), sash).moved(0, y, 0) for y in (0.10, 0.86, 1.62)]
    bars += [box((0.05, 1.56, 0.05), sash).moved(x, 0.10, 0) for x in (-0.62, 0.0, 0.62)]
    rod = tube([(-0.95, _TALL + 0.06, 0.12), (0.95, _TALL + 0.06, 0.12)], 0.014, BRASS, 12)
    knobs = [ball(0.03, BRASS, 1, 14).moved(0.96 * s, _TALL + 0.06, 0.12) for s in (-1, 1)]
    frame = join(
        [
            box((1.25, 1.5, 0.01), sky).moved(0, 0.12, -0.02),
            *bars,
            rod,
            *knobs,
            box((_WIDE + 0.2, 0.04, 0.14), sash).moved(0, 0.06, 0.04),
        ]
    )
    windy = bool({*_WINDS} & set(cue.traits)) or (cue.deed.split() or [""])[0] in _BLOWS

    def hung(phase: float) -> Mesh:
        return join([_curtain(side, phase, 1.0 if windy else 0.0, stuff) for side in (-1, 1)])

    view = View(-8.0, 2.0)
    if windy:
        return Thing(frame, turns=hung, period=3.0, pictures=8, fit=lambda _cue: view)
    return Thing(join([frame, hung(0.0)]), fit=lambda _cue: view)


def _curtain(side: float, phase: float, wind: float, stuff: Stuff) -> Mesh:
    """One of the two, drawn to its side; wind 0..1 lifts its lower half into the room."""
    us, vs = np.linspace(0, 1, 61), np.linspace(0, 1, 18)
    rows = []
    for v in vs:
        swell = wind * v**1.6 * (0.55 + 0.45 * math.sin(2 * math.pi * phase + 0.6 * side))
        reach = 0.46 - 0.06 * math.sin(math.pi * v) + 0.30 * swell
        folds = (0.030 - 0.012 * swell) * np.sin(2 * math.pi * 8 * us + 0.5 * v)
        ripple = 0.05 * swell * np.sin(2 * math.pi * (phase - v + 0.4 * us))
        x = side * (0.92 - reach * us)
        y = np.full(61, _TALL + 0.06 - 1.66 * v * (1 - 0.10 * swell))
        rows.append(np.stack([x, y, 0.14 + folds + ripple + 0.42 * swell * (0.3 + 0.7 * us)], 1))
    return grid(np.array(rows), stuff)


def clothes_rack(cue: Cue) -> Thing:
    """A rail on two posts with castors, shirts and dresses on hangers along it."""
    steel, rng = surface(cue, STEEL), stream(cue)
    parts = [tube([(-0.62, 1.45, 0), (0.62, 1.45, 0)], 0.014, steel, 12)]
    for x in (-0.6, 0.6):
        parts += [
            tube([(x, 0.06, 0), (x, 1.45, 0)], 0.014, steel, 12),
            tube([(x, 0.06, -0.24), (x, 0.06, 0.24)], 0.014, steel, 10),
            *(ball(0.035, DARK, 1, 14).moved(x, 0.03, z) for z in (-0.24, 0.24)),
        ]
    hues = ("#2a5a8a", "#c8402a", "#e8d8b0", "#3a6a4a", "#d8a030", "#6a3a5a", "#f0eee6", "#1c2430", "#c87a90")
    for k in range(9):
        long = float(rng.choice((0.62, 0.70, 1.02)))
        garment = _garment(long, cloth(hues[(k + cue.seed) % 9], 0.012))
        parts.append(garment.turned("y", 62 + float(rng.uniform(-8, 8))).moved(-0.5 + 0.125 * k, 1.45, 0))
    return Thing(join(parts), fit=lambda _cue: View(-24.0, 6.0))


def _garment(long: float, stuff: Stuff) -> Mesh:
    """A shirt or a dress on its hanger, the hook at the origin."""
    flare = 0.15 if long < 0.8 else 0.26
    half = [(0.045, -0.075), (0.20, -0.11), (0.26, -0.40), (0.215, -0.42), (0.165, -0.22), (0.155, -0.40),
            (flare, -long)]  # fmt: skip
    outline = [*half, *((-x, y) for x, y in reversed(half))]
    hook = tube([(0, -0.08, 0), (0, -0.02, 0), (0.018, 0.012, 0), (-0.014, 0.012, 0)], 0.004, STEEL, 6, 14)
    bar = tube([(-0.18, -0.115, 0), (0, -0.06, 0), (0.18, -0.115, 0)], 0.009, wood("#a8743c", 0.02), 8)
    return join([prism(outline, 0.05, stuff, 0.02), hook, bar])


def recliner(cue: Cue) -> Thing:
    """A thick chair to lie back in: a sloping back with pads, wide arms, a rest for the feet. Front at +x."""
    hide = surface(cue, Stuff(paint("#3a2620"), "rock", paint("#241612"), 0.02, 0.3, 0.45, wear=0.2))
    seam = Stuff(tint(hide.colour, 0.6), gloss=0.3, wear=0.0)
    parts = [
        box((0.62, 0.20, 0.56), hide, 0.06).moved(0.0, 0.26, 0),
        box((0.60, 0.26, 0.60), seam, 0.02).moved(0, 0.03, 0),
    ]
    back = [box((0.18, 0.26, 0.54), hide, 0.07).moved(0, 0.22 * k, 0) for k in range(3)]
    back.append(box((0.16, 0.20, 0.40), hide, 0.07).moved(0.03, 0.66, 0))
    parts.append(join(back).turned("z", 24).moved(-0.27, 0.40, 0))
    parts.append(
        join([box((0.12, 0.17, 0.50), hide, 0.05), box((0.12, 0.17, 0.50), hide, 0.05).moved(0, -0.18, 0)])
        .turned("z", 52)
        .moved(0.40, 0.27, 0)
    )
    for side in (-1.0, 1.0):
        parts += [
            box((0.74, 0.24, 0.16), hide, 0.06).moved(0.0, 0.38, 0.36 * side),
            box((0.66, 0.36, 0.14), hide, 0.04).moved(0.0, 0.04, 0.36 * side),
        ]
    return Thing(join(parts), pitch=9.0, turned=52.0)


def digital_scale(cue: Cue) -> Thing:
    """A square plate of glass on feet, its display lit; it flickers where it flashes."""
    plate = surface(cue, enamel("#e4ecf0", 0.5))
    foot = lathe([(0.0, 0.0), (0.022, 0.0), (0.018, 0.016), (0.0, 0.016)], DARK, 18)
    parts = [
        box((0.30, 0.014, 0.30), plate, 0.006).moved(0, 0.016, 0),
        *(foot.moved(x, 0, z) for x in (-0.11, 0.11) for z in (-0.11, 0.11)),
        *(box((0.10, 0.001, 0.035), STEEL).moved(0.06 * s, 0.030, 0.02) for s in (-1, 1)),
        box((0.11, 0.002, 0.048), matt("#101418", 0), 0.004).moved(0, 0.030, -0.10),
    ]
    says = ("68.4", "72.1", "54.9", "80.5")[cue.seed % 4]
    digits = inscription(says, 0.085, 0.030, lit(second(cue, "#4ae8ff"), 1.4)).turned("y", -90).turned("x", -90)
    parts.append(digits.moved(0, 0.0326, -0.101))
    flash = {"flash", "blink", "flicker", "flashing", "blinking"} & {cue.deed, *cue.traits}
    lamp = Lamp((0.0, 0.034, -0.08), 0.16, (0.3, 1.1, 1.3), 0.9 if flash else 0.05)
    return Thing(join(parts), fit=lambda _cue: View(-14.0, 46.0), lamps=(lamp,))


GOODS = (
    (curtains, 1.8, "curtains, curtain, window curtain, window curtains, drapes"),
    (clothes_rack, 1.5, "clothes rack, clothing rack, garment rack, clothes rail, coat rack"),
    (recliner, 1.05, "massage chair, recliner, recliner chair, lounge chair, la-z-boy"),
    (digital_scale, 0.05, "digital scale, bathroom scale, weighing scale, scale"),
)
"""Who makes it, how tall it is, m, and its nouns."""
