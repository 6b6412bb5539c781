"""Meat and fish that sizzle whole in a pan, in their fat, and what comes out of it crisp. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import stream
from reelwright.engines.previz.paint.figures.things.dishes import MEAT
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade, plate
from reelwright.engines.previz.paint.figures.tone import paint


def seared(cue: Cue) -> list[Mesh]:
    """What its traits say lies in the pan, and the fat about it; nothing where they name no meat or fish."""
    said = [word.removesuffix("s") for trait in cue.traits for word in trait.split()]
    made = next((make for name, make in _SEARED.items() if any(word.endswith(name) for word in said)), None)
    return [] if made is None else [*made(), *_fat(stream(cue))]


def _cut(wide: float, deep: float, thick: float, stuff: Stuff, waist: float = 0.16) -> Mesh:
    """A cut of meat or fish that lies in a pan, m."""
    turn = np.linspace(0, 2 * math.pi, 33)[:-1]
    outline = [(float(wide * math.cos(a) * (1 + waist * math.cos(2 * a + 0.6))), float(deep * math.sin(a)))
               for a in turn]
    return prism(outline, thick, stuff, 0.006).turned("x", 90).moved(0, 0.010 + thick, 0)


def _steak() -> list[Mesh]:
    fat = Stuff(paint("#e0b878"), gloss=0.7, wear=0)
    rim = [(0.083 * math.cos(a) * (1 + 0.16 * math.cos(2 * a + 0.6)), 0.026, 0.060 * math.sin(a))
           for a in np.linspace(0.5, 2.9, 24)]
    return [_cut(0.080, 0.058, 0.026, MEAT), tube(rim, 0.006, fat, 10, 40)]


def _salmon() -> list[Mesh]:
    fish = Stuff(paint("#e8784a"), "stripes", paint("#f4b08a"), 0.014, 0.2, 0.8, wear=0)
    return [_cut(0.085, 0.038, 0.026, fish, 0.05)]


def _rashers() -> list[Mesh]:
    meat = Stuff(paint("#a83a2a"), "stripes", paint("#f0c8a0"), 0.012, 0.2, 0.7, wear=0)
    return [tube([(-0.085 + 0.02 * u, 0.016 + 0.006 * math.sin(9 * u + k), 0.045 * (k - 1) + 0.006 * math.cos(7 * u))
                  for u in np.linspace(0, 8, 26)], 0.014, meat, 10).scaled(1, 0.5, 1).moved(0, 0.008, 0)
            for k in range(3)]


def _fillets() -> list[Mesh]:
    gold = Stuff(paint("#c8883a"), "rust", paint("#8a4a1a"), 0.03, 0.3, 0.7, wear=0.1)
    return [_cut(0.050, 0.034, 0.028, gold, 0.2).turned("y", 30).moved(-0.048, 0, 0.02),
            _cut(0.050, 0.034, 0.028, gold, 0.2).turned("y", 50).moved(0.048, 0, -0.02)]


def _fat(rng: np.random.Generator) -> list[Mesh]:
    """What sizzles about it: a film of oil and its bubbles."""
    oil = Stuff(paint("#8a5a1c"), gloss=1.0, metal=0.35, wear=0)
    foam = Stuff(paint("#f0d8a0"), gloss=1.0, wear=0)
    spots = [(0.105 * math.sqrt(float(rng.uniform(0.5, 1.0))), float(rng.uniform(0, 6.28))) for _ in range(60)]
    film = lathe([(0.0, 0.0105), (0.111, 0.0105)], oil, 44)
    return [film, *(ball(0.0016 + 0.0022 * float(rng.random()), foam, 0.8, 8).moved(
        r * math.cos(a), 0.011, r * math.sin(a)) for r, a in spots)]


_SEARED: Mapping[str, Callable[[], list[Mesh]]] = {
    "steak": _steak, "beef": _steak, "meat": _steak, "salmon": _salmon, "fish": _salmon, "bacon": _rashers,
    "chicken": _fillets, "pork": _fillets, "chop": _steak,
}
"""What lies whole in a pan."""


def fried_chicken(cue: Cue) -> Thing:
    """A heap of drumsticks and thighs in a crisp crust, on a plate with a leaf of salad."""
    rng = stream(cue)
    crusts = [Stuff(paint(a), "rock", paint(b), 0.010, 1.0, 0.55, 0.05, wear=0.0)
              for a, b in (("#c8812c", "#8a4a14"), ("#b86c20", "#7a3c10"), ("#d8963c", "#9a5a1c"))]
    bone = Stuff(paint("#f0e8d8"), gloss=0.4, wear=0)

    def leg(k: int) -> Mesh:
        meat = lathe(curve([(0.0, 0.0), (0.022, 0.008), (0.032, 0.036), (0.024, 0.066), (0.011, 0.090), (0.009, 0.096)],
                           20), crusts[k % 3], 26)
        knobs = [ball(0.0085, bone, 1.0, 12).moved(x, 0.120, 0) for x in (-0.005, 0.005)]
        return join([meat, tube([(0, 0.09, 0), (0, 0.118, 0)], 0.006, bone, 10), *knobs])

    parts = [plate(0.165), blade(0.09, 0.08, LEAF, 0.25).turned("y", -50).moved(0.05, 0.022, 0.06)]
    for count, ring, high, lean in ((7, 0.060, 0.034, 74.0), (4, 0.034, 0.072, 66.0), (1, 0.0, 0.098, 80.0)):
        for k in range(count):
            turn = 360.0 * k / count + 40.0 * high * 20
            lying = leg(k + count).moved(0, -0.036, 0).turned("z", -lean - float(rng.uniform(-8, 8)))
            parts.append(lying.moved(ring, high, 0).turned("y", turn))
    return Thing(join(parts), pitch=16.0)


GOODS = ((fried_chicken, 0.14, "fried chicken, fried chicken legs, fried chicken wings, chicken drumsticks"),)
"""Who makes it, how tall it is, m, and its nouns."""
