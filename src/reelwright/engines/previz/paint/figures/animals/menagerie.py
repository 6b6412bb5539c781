"""Whole animals on four legs, put together."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.animals.beast import Stance, neck, trunk
from reelwright.engines.previz.paint.figures.animals.beast_head import head_of
from reelwright.engines.previz.paint.figures.animals.beast_legs import legs
from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.coat import dress_beast, tail
from reelwright.engines.previz.paint.figures.animals.gaits import Gait
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import Vec, View


def model_beast(beast: Beast, gait: Gait, phase: float, view: View) -> Model:
    return stand_beast(beast, gait, phase, view)[0]


def stand_beast(beast: Beast, gait: Gait, phase: float, view: View) -> tuple[Model, list[Vec]]:
    """The model and where its feet touch, m: left hind, left fore, right hind, right fore."""
    s = Stance(Model(view), beast, gait, phase)
    trunk(s)
    place = neck(s)
    head_of(s, place)
    dress_beast(s, place)
    tail(s)
    return s.model, legs(s)
