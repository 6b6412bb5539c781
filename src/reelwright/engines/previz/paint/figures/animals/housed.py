"""A fish that lives in a sea anemone: one figure of both, for its arms are before and behind it."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.anemone import CROWN, anemone
from reelwright.engines.previz.paint.figures.animals.maker import Maker
from reelwright.engines.previz.paint.figures.animals.swimmers import Swimmer, model_swimmer
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.model import Model, moved
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import paint

HOUSED = "in anemone"
"""The trait of a fish that lives in a sea anemone."""
_HOUSE, _LOOKS_OUT = 0.66, 16.0
"""Size of the anemone in lengths of its fish; degrees from which one looks down into its crown."""
_BRIGHT = 0.22
"""What the water takes of a small fish's colour, given back to it."""


def in_anemone(cue: Cue, kind: Swimmer) -> Subject:
    """A fish that looks out between the arms of its anemone, which stands on the sea bed."""
    size = _HOUSE * kind.length
    view = View(24.0 if abs(cue.yaw) < 90 else 156.0, _LOOKS_OUT)
    house = View(0.0, _LOOKS_OUT)

    def parts_at(phase: float) -> Parts:
        about = Maker(Model(house), size, phase)
        anemone(about, paint("#e0a468"), parted=True)
        rise = (CROWN + 0.66 + 0.05 * math.sin(2 * math.pi * phase)) * size
        fish = [replace(moved(part, 0.10 * size, rise, 0.70 * size), group=part.group + 1000,
                        glow=max(part.glow, _BRIGHT))
                for part in model_swimmer(kind, (2 * phase) % 1.0, view).parts]
        return [*about.model.parts, *fish]

    return Subject(cue.word, parts_at, Surface(1.9 * size, solid=True), 4.0, 0.0, medium="ground",
                   note=f"{kind.name} in its anemone", framed=parts_at)
