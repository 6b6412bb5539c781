"""Small furry monsters: all head and belly, round eyes, little horns, a wide mouth; and who is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS, Beast
from reelwright.engines.previz.paint.figures.animals.skull import Skull
from reelwright.engines.previz.paint.figures.people.build import Build
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, said_colour, tint

CRITTER = "critter"
"""Trait of a monster that is small, furry and dear; also the name of its beast."""
BUILD = Build(head=0.235, leg=0.180, torso=0.330, shoulder=0.130, hip=0.085, arm=0.29, girth=2.3, chest=2.3, waist=2.7)
_COATS = ("#4a86c8", "#8a5ac0", "#4aa88a", "#d87a3c", "#c85a8a")
"""Fur of one of whom no colour is said."""
_LOOKS = frozenset({"fluffy", "cute", "adorable", "friendly", "tiny", "small", "cuddly", "plush", "kawaii", "sweet",
    "innocent", "playful", "lovable", "timid", "shy", "yarn", "candyfloss"})
_FURRY = frozenset({"fluffy", "cuddly", "plush", "yarn", "candyfloss"})
_OF_THEIR_OWN = frozenset({"alien", "extraterrestrial", "goblin", "gremlin", "golem", "yeti", "gargoyle", "troll",
    "ogre", "orc", "giant", "cyclops", "titan", "kong", "slime"})
"""Monsters that look like themselves unless they are said to be furry."""
_WORDS = frozenset({"critter", "furball", "fluffball", "blob", "blobs"})


def is_critter(word: str, looks: Iterable[str]) -> bool:
    """Whether a monster of that noun and those looks (sizes, states, traits) is a small furry one."""
    last = word.split()[-1]
    return last in _WORDS or bool((_FURRY if last in _OF_THEIR_OWN else _LOOKS) & set(looks))


def body_of_critter(cue: Cue) -> Beast:
    """Its round body in the cue's colour."""
    coat = said_colour(cue.colours, _COATS[cue.seed % len(_COATS)])
    paler = "".join(f"{min(255, int(coat[k : k + 2], 16) + 38):02x}" for k in (1, 3, 5))
    under = f"#{paler}" if coat[:1] == "#" else coat
    return replace(
        BEASTS["mouse"],
        name=CRITTER,
        pattern="plain",
        extras=(),
        height=0.42,
        coat=coat,
        under=under,
        socks="",
        dark=coat,
        tail=(0.02, 0.03, 1.0, 0.0),
        bulk=1.5,
        nap=0.17,
        fluff=0.7,
        squat=0.0,
        eyes=1.0,
    )


def head_of_critter(w: Wearer, s: Skull, beast: Beast) -> tuple[tuple[Vec, Vec], ...]:
    """A ball of fur that sits on the shoulders."""
    coat, hair = paint(beast.coat), 0.13 * w.skull
    group = s.loft(
        (
            (-1.05, 0.0, 0.25, 0.30),
            (-0.75, 0.0, 0.85, 0.95),
            (-0.2, 0.0, 1.10, 1.25),
            (0.35, -0.02, 1.06, 1.20),
            (0.80, -0.06, 0.78, 0.90),
            (1.02, -0.10, 0.30, 0.36),
        ),
        coat,
        0.0,
        hair,
    )
    s.loft(
        ((0.55, -0.42, 0.42, 0.70), (0.90, -0.44, 0.34, 0.56), (1.08, -0.42, 0.14, 0.24)),
        mix(coat, (1.0, 1.0, 1.0), 0.18),
        0.0,
        0.4 * hair,
    )
    _maw(w, s, group)
    eyes = tuple(s.eye((0.86, 0.30, side * 0.44), 0.36, (0.92, 0.92, 0.88), ahead=1.5) for side in (-1.0, 1.0))
    for side in (-1.0, 1.0):
        horn = [s.at(-0.05, 0.92, side * 0.55), s.at(-0.02, 1.28, side * 0.72), s.at(0.10, 1.55, side * 0.70)]
        w.model.tube(horn, [0.20 * w.skull, 0.14 * w.skull, 0.02 * w.skull], paint("#e8d8b0"), rows=9, gloss=0.3)
        w.model.ball(s.at(-0.15, 0.45, side * 1.28), 0.26 * w.skull, tint(coat, 0.9), nap=hair, lift=0.5)
    return eyes


def _maw(w: Wearer, s: Skull, group: int) -> None:
    """A wide smile with two teeth that stand out of it."""
    path = [
        s.at(0.72, -0.28, -0.72),
        s.at(1.04, -0.52, -0.36),
        s.at(1.12, -0.56, 0.0),
        s.at(1.04, -0.52, 0.36),
        s.at(0.72, -0.28, 0.72),
    ]
    w.model.tube(
        path,
        [0.05 * w.skull, 0.09 * w.skull, 0.10 * w.skull, 0.09 * w.skull, 0.05 * w.skull],
        (0.10, 0.012, 0.016),
        rows=24,
    )
    for side in (-1.0, 1.0):
        w.model.tube(
            [s.at(1.10, -0.58, side * 0.24), s.at(1.16, -0.32, side * 0.25)],
            [0.09 * w.skull, 0.015 * w.skull],
            (0.92, 0.90, 0.80),
            rows=4,
        )
    w.model.ball(s.at(1.14, -0.06, 0.0), 0.13 * w.skull, tint(paint("#3a2028"), 1.0), gloss=0.6)
    del group
