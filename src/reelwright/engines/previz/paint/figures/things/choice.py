"""What every maker of a thing asks of its cue: colours, materials, a random stream."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, glass, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Fire
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import UP, View
from reelwright.engines.previz.paint.figures.structures.posts import flame
from reelwright.engines.previz.paint.figures.subject import Moving
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED, Rgb, paint, tint

_METALS = frozenset({"metal", "copper", "brass", "bronze", "gold", "silver", "mechanical", "robotic"})
_STONES = frozenset({"stone", "basalt", "clay", "lava"})


def named(cue: Cue) -> list[Rgb]:
    """The colours that the prompt names, linear."""
    return [paint(NAMED[c]) for c in cue.colours if c in NAMED]


def tone(cue: Cue, otherwise: str) -> Rgb:
    """The colour of the main surface."""
    colours = named(cue)
    return colours[0] if colours else paint(otherwise)


def second(cue: Cue, otherwise: str) -> Rgb:
    colours = named(cue)
    return colours[1] if len(colours) > 1 else paint(otherwise)


def surface(cue: Cue, usual: Stuff) -> Stuff:
    """The main surface: of the material that the prompt names, in the colour that it names, else as usual."""
    made = usual
    for trait in (*cue.traits, *cue.colours):
        if trait not in MATERIALS:
            continue
        colour = MATERIALS[trait].colour
        if trait in _METALS:
            made = metal(colour)
        elif trait == "wood":
            made = wood(colour)
        elif trait in ("glass", "crystal", "ice"):
            made = glass(colour, 0.4)
        elif trait in _STONES:
            made = rock(colour, usual.size)
        elif trait == "marble":
            made = Stuff(paint(colour), "marble", paint("#8f8a88"), max(usual.size, 0.08), gloss=0.6, metal=0.15)
        elif trait in ("neon", "spectral"):
            made = replace(usual, colour=paint(colour), glow=0.6)
        elif trait == "porcelain":
            made = Stuff(paint(colour), gloss=0.95, metal=0.3, wear=0.0)
        elif trait in ("bone", "clay", "paper", "cardboard", "cloth", "leather", "plastic", "moss"):
            made = replace(usual, colour=paint(colour), second=tint(paint(colour), 0.7), metal=0.0, gloss=0.2)
        elif trait == "rusty":
            made = Stuff(paint(colour), "rust", paint("#5a2f1c"), max(usual.size, 0.2), 0.4, 0.2)
        break
    colours = named(cue)
    return made.dyed(colours[0]) if colours else made


def stream(cue: Cue) -> np.random.Generator:
    return np.random.default_rng(cue.seed)


def burning(cue: Cue, at: tuple[float, float, float], height: float, width: float, view: View) -> Fire:
    """A flame of its own clock."""

    def tongues(phase: float) -> list[Part]:
        model = Model(view)
        flame(model, UP * 0.0, height, width, phase, cue.seed)
        return model.parts

    return Fire("flame", Moving("flame", tongues, 0.0, 0.0, dz=-0.3 * width, pictures=8, period=0.9), at)
