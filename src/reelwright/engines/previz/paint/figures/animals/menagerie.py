"""Whole animals on four legs, put together."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance, neck, trunk
from reelwright.engines.previz.paint.figures.animals.beast_head import head_of
from reelwright.engines.previz.paint.figures.animals.beast_legs import legs
from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.coat import dress_beast, tail
from reelwright.engines.previz.paint.figures.animals.gaits import Gait
from reelwright.engines.previz.paint.figures.animals.mouthful import Bite, put
from reelwright.engines.previz.paint.figures.animals.outfit import dress
from reelwright.engines.previz.paint.figures.animals.tack import SADDLE, saddled
from reelwright.engines.previz.paint.figures.model import Model, turned
from reelwright.engines.previz.paint.figures.rig import Vec, View, unit
from reelwright.engines.previz.paint.figures.tone import NAMED, paint

MANY_TAILS = "many tails"
"""The trait of a beast with a fan of them."""
_FAN = 7
"""How many are seen."""


def model_beast(beast: Beast, gait: Gait, phase: float, view: View, wears: tuple[str, ...] = (),
        thing: str = "") -> Model:
    """wears: the prompt's words for what it is dressed in; thing: what is at its mouth or before its paws."""
    return stand_beast(beast, gait, phase, view, wears, thing)[0]


def stand_beast(beast: Beast, gait: Gait, phase: float, view: View,
        wears: tuple[str, ...] = (), thing: str = "") -> tuple[Model, list[Vec]]:
    """The model and where its feet touch, m: left hind, left fore, right hind, right fore."""
    s = Stance(Model(view), beast, gait, phase)
    trunk(s)
    place = neck(s)
    head_of(s, place)
    dress_beast(s, place)
    first = len(s.model.parts)
    tail(s)
    if MANY_TAILS in beast.extras:
        _fan(s, first)
    seat = next((item for item in wears if item.split()[-1] == SADDLE), "")
    if seat:
        saddled(s, paint(NAMED[seat.split()[0]]) if seat.split()[0] in NAMED else None)
    if wears:
        dress(_bust(s, place), wears)
    if thing:
        put(_bite(s, place), thing, gait.name == "play")
    return s.model, legs(s)


def _fan(s: Stance, first: int) -> None:
    """More of the tail that begins with part `first`, spread like a peacock's."""
    own = s.model.parts[first:]
    x, y = (float(v) for v in own[0].rings[0].mean(0))
    left = float(s.model.project(s.along(1, 0, 0))[0]) < 0
    for k in range(1, _FAN):
        angle = math.radians((-19.0 if not left else 19.0) * k)
        s.model.parts += [turned(part, angle, x, y, -0.01 * k * s.size) for part in own]


def _bite(s: Stance, h: HeadPlace) -> Bite:
    """Between the jaws, or, for what lies before the paws, under the nose."""
    cut = s.beast.head
    at = h.at(cut.length * 0.90, -0.10 * cut.skull - cut.stop - cut.muzzle * 0.52)
    return Bite(s.model, at, h.x, h.y, h.z, cut.skull * s.size, float(at[1]))


def _bust(s: Stance, h: HeadPlace) -> Bust:
    cut = s.beast
    root = s.at(0.40, 0.80)
    along = unit(h.base - root)
    radius = cut.head.skull * s.size
    throat = (cut.neck.top * 0.72 + cut.neck.root * 0.28) * s.size + s.hair(0.5)
    return Bust(s.model, h.base, radius, (h.x, h.y, h.z), tuple(h.eyes), h.eye, h.base * 0.68 + root * 0.32, along,
        throat, s.along(1, 0, 0))
