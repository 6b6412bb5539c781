"""Birds, frogs, lizards and turtles that act like people: the body that is dressed, and the head upon it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS, Beast
from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.critters import CRITTER, body_of_critter, head_of_critter
from reelwright.engines.previz.paint.figures.animals.finned import FINNED, OCTOPUS
from reelwright.engines.previz.paint.figures.animals.finned import HEADS as FINNED_HEADS
from reelwright.engines.previz.paint.figures.animals.skull import Skull
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, unit
from reelwright.engines.previz.paint.figures.tone import mix, paint, said_colour, tint

_BELLY = "#e6e2b8"
HIDES: Mapping[str, tuple[str, str]] = {
    **FINNED, "frog": ("#5f9a34", _BELLY), "lizard": ("#6fae48", "#dcd8a0"), "turtle": ("#6a7a52", "#d8c88a"),
}
"""Kind -> colours of back and belly."""
_PLAIN = replace(BEASTS["mouse"], pattern="plain", nap=0.0, fluff=0.2, extras=(), socks="", tail=(0.02, 0.03, 1.0, 0.0),
    bulk=1.1, squat=0.0)


def body_of_bird(bird: Bird) -> Beast:
    """A feathered body with wings for arms."""
    round_ = "disc" in bird.extras or "upright" in bird.extras or bird.girth > 1.15
    return replace(_PLAIN, name=bird.name, height=max(0.35, 0.6 * bird.length), coat=bird.top, under=bird.under,
        dark=bird.tip, socks=bird.shank or bird.bill, bulk=1.4 if round_ else 1.1, nap=0.035, fluff=0.35)


def body_of_hide(cue: Cue) -> Beast:
    """A smooth, cold-blooded body in the cue's colour."""
    if cue.kind not in HIDES:
        return body_of_critter(cue)
    top, under = HIDES[cue.kind]
    named = said_colour(cue.colours, top)
    long = (1.2, 0.07, 0.5, -20.0) if cue.kind == "lizard" else _PLAIN.tail
    return replace(_PLAIN, name=cue.kind, height=0.4, coat=named, under=under, tail=long,
        bulk=1.35 if cue.kind != "lizard" else 1.05)


def _frog(w: Wearer, s: Skull, beast: Beast) -> tuple[tuple[Vec, Vec], ...]:
    coat = paint(beast.coat)
    group = s.loft(((-0.9, 0.0, 0.5, 0.7), (-0.5, 0.05, 0.85, 1.2), (0.15, 0.0, 0.85, 1.38), (0.75, -0.12, 0.6, 1.15),
        (1.1, -0.2, 0.3, 0.65), (1.18, -0.22, 0.05, 0.1)), coat, 0.45)
    s.loft(((-0.4, -0.45, 0.4, 1.0), (0.3, -0.52, 0.42, 1.12), (0.9, -0.45, 0.25, 0.7), (1.08, -0.36, 0.05, 0.2)),
        paint(beast.under), 0.3)
    s.mouth(1.16, -0.24, 1.22, group)
    eyes = []
    for side in (-1.0, 1.0):
        w.model.ball(s.at(0.12, 0.72, side * 0.72), 0.52 * w.skull, tint(coat, 0.95), gloss=0.4)
        eyes.append(s.eye((0.30, 0.86, side * 0.80), 0.42, paint("#e0b030")))
    return tuple(eyes)


def _lizard(w: Wearer, s: Skull, beast: Beast) -> tuple[tuple[Vec, Vec], ...]:
    coat = paint(beast.coat)
    group = s.loft(((-0.9, 0.0, 0.5, 0.55), (-0.4, 0.08, 0.85, 0.95), (0.2, 0.05, 0.80, 0.95), (0.9, -0.10, 0.52, 0.66),
        (1.5, -0.22, 0.34, 0.46), (1.75, -0.28, 0.06, 0.1)), coat, 0.3)
    s.loft(((-0.3, -0.48, 0.30, 0.75), (0.6, -0.48, 0.26, 0.66), (1.5, -0.44, 0.12, 0.36)), paint(beast.under), 0.2)
    s.mouth(1.72, -0.32, 0.74, group)
    eyes = []
    for side in (-1.0, 1.0):
        w.model.ball(s.at(0.28, 0.50, side * 0.62), 0.40 * w.skull, tint(coat, 0.9), gloss=0.3)
        eyes.append(s.eye((0.36, 0.54, side * 0.74), 0.33, paint("#d8a82c")))
        w.model.ball(s.at(1.58, -0.02, side * 0.20), 0.06 * w.skull, tint(coat, 0.3))
    rng = np.random.default_rng(7)
    for x, z in rng.uniform((-0.6, -0.7), (1.1, 0.7), (14, 2)):
        w.model.spot(s.at(float(x), 0.6, float(z)), (0.09 * w.skull, 0.07 * w.skull), mix(coat, (0.05, 0.06, 0.02),
            0.4), 9.0, decal=True, group=group, opacity=0.7)
    return tuple(eyes)


_HEADS: Mapping[str, Callable[[Wearer, Skull, Beast], tuple[tuple[Vec, Vec], ...]]] = {
    "frog": _frog, "lizard": _lizard, "turtle": _lizard, CRITTER: head_of_critter,
    **FINNED_HEADS}
BARE = frozenset(_HEADS)
"""Names of the beasts whose heads are made here."""


def head_of_hide(w: Wearer, beast: Beast, frame: Rows) -> Bust:
    """A frog's, lizard's or turtle's head; frame: its axes, ahead, up, right."""
    s = Skull(w, frame)
    eyes = _HEADS[beast.name](w, s, beast)
    along = unit(w.bones.head - w.bones.neck)
    radius = (1.12 if beast.name in ("frog", CRITTER) else 0.95) * w.skull
    up = (-0.42, 1.10) if beast.name == OCTOPUS else (0.0, 0.12)  # a hat sits on its mantle
    return Bust(w.model, w.bones.head + s.way(*up, 0.0), radius, (frame[:, 0], frame[:, 1], frame[:, 2]), eyes,
        0.36 * w.skull, w.bones.neck + along * 0.15 * w.skull, along, 0.86 * w.skull, w.bones.frame_chest[:, 0])
