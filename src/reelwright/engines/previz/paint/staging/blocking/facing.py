"""Where an actor is turned to: into the frame, to its partner, to the lens."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.paint.figures.people.looks import feeling
from reelwright.engines.previz.paint.staging.built.portals import yaw_of
from reelwright.engines.previz.paint.staging.cast.company import SELFIE, Actor

_APART: Mapping[str, float] = {
    "fight": 0.80, "dance": 0.27, "kiss": 0.20, "talk": 0.62, "sing": 0.62, "look": 0.62, "cast": 1.5, "play": 0.9,
    "hold": 0.25, "hug": 0.16, "laugh": 0.55, "shake": 0.40,
}  # fmt: skip
"""Two people who do this face each other, so many times their height apart."""


BACKED = "BACKED"
"""Relation of two who stand back to back."""
_BACKS = 0.20
_BEASTS_APART: Mapping[str, float] = {"fight": 1.02, "kiss": 1.0, "hug": 0.92}
"""The same for animals, in widths of one of them: heads meet."""
_EYEING, _EYED = ("face", "confront", "circle"), 1.25
"""Verbs of two animals that stand against each other; how far apart, in widths of one of them."""
_LONG = frozenset({"tram", "bus", "train", "truck"})
"""Vehicles that fill a street: turned aside they would stand in its walls."""
_SMALL_FRY = frozenset({"crab", "snake", "lizard", "frog", "spider", "snail", "penguin"})


_ACROSS = 18.0
"""Degrees by which who crosses a street is turned to the lens."""
_MEET = 0.90
"""How far apart the middles of two vehicles are that ran into each other, in widths of one."""


def collides(actor: Actor) -> bool:
    """Whether they are two things of a kind that run into each other in the shot."""
    lemma = actor.action.lemma if actor.action is not None else ""
    hits = lemma.split()[:1] in (["collide"], ["crash"], ["smash"], ["bump"], ["ram"])
    things = actor.kind.body in ("vehicle", "prop") and actor.medium != "water"
    return hits and things and actor.count == 2 and actor.action is not None and actor.action.target_id < 0


def gap_of(actor: Actor) -> float:
    """m between two people or animals who do something face to face; 0 for everybody else."""
    if collides(actor):
        return _MEET * actor.bounds.width
    if actor.count == 2 and actor.kind.body == "beast" and actor.kind.name not in _SMALL_FRY:
        eyed = actor.action is not None and actor.action.lemma in _EYEING
        return (_EYED if eyed else _BEASTS_APART.get(actor.motion, 0.0)) * actor.bounds.width
    if actor.count != 2 or actor.kind.body != "person":
        return 0.0
    if actor.way == "away":
        return 0.0  # both look at the view
    if actor.relation == BACKED:
        return _BACKS * actor.bounds.height
    return _APART.get(actor.motion, 0.0) * actor.bounds.height


def facing_yaw(actor: Actor, face: float, walled: bool = False) -> float:
    """face: -1 looks left, 1 right. Walkers go across the frame, the others turn a little to the viewer. walled: there
    is no way across (a street, a room): one comes nearer or goes away."""
    if actor.out_of:
        return yaw_of(face)
    target = actor.action.target if actor.action is not None else ""
    elsewhere = actor.way == "toward" and target not in ("", "camera", "viewer", "lens")
    if not elsewhere and (actor.way in ("toward", "forward") or actor.motion == "approach"):
        return 66.0 if face > 0 else 114.0
    person = actor.kind.body == "person"
    if actor.cue.deed == SELFIE:
        return 70.0 if face > 0 else 110.0
    if person and actor.goes and actor.path == "into" and feeling(actor.cue.traits, ""):
        return 58.0 if face > 0 else 122.0  # who beams comes in, and is not seen from behind
    if actor.way == "away" or (actor.goes and person and (actor.path == "into" or elsewhere)):
        return -62.0 if face > 0 else -118.0
    if actor.goes and person and (actor.path in ("through", "along") or actor.way == "down"):
        return 56.0 if face > 0 else 124.0  # one sees who comes
    if walled and actor.goes and actor.way in ("left", "right"):  # the words send it across
        return _ACROSS if face > 0 else 180.0 - _ACROSS
    if walled and actor.kind.name in _LONG:
        return 74.0 if face > 0 else 106.0
    if walled and (actor.goes or actor.kind.body == "vehicle"):
        return 54.0 if face > 0 else 126.0
    if actor.stand is not None and actor.stand.form in ("arcade", "span"):
        return 7.0 if face > 0 else 173.0
    standing = 30.0 if actor.goes else 52.0
    usual: Mapping[str, float] = {"person": standing, "flyer": 28.0, "structure": 15.0, "vehicle": 24.0}
    turn = usual.get(actor.kind.body, 26.0)
    return turn if face > 0 else 180.0 - turn
