"""What one does on what one is on: seats that nobody said or that are the place's own, climbing a face, balancing on a
rope, legs over an edge."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.resolve import PADDED
from reelwright.engines.previz.paint.staging.built.slides import ON_SLOPE
from reelwright.engines.previz.paint.staging.cast.company import Actor, Stand
from reelwright.engines.previz.plan.lexicon import word_set

ON_LINES = re.compile(
    r"\b(tightrope|high[- ]?wire|slackline|wire walker|funambulist)|\b(walk|balanc)\w* (on|along|across) (a|the) "
    r"(thin |long |high )?(rope|wire|cable)\b")
"""Words for a rope that one walks on."""
_MUSHERS = word_set("musher driver santa sledder inuit explorer")
_SEATS = word_set("chair throne bench stool sofa couch armchair swing hammock")
_UPHOLSTERED = frozenset({
    "metro_carriage", "bus_inside", "train_carriage", "car_inside", "plane_cabin", "cockpit", "cinema", "dining_car",
    "spaceship", "station_module",
})  # fmt: skip
_ON_FLOORS = frozenset({"igloo_inside", "tent_inside", "tent", "tatami_room", "cave_home", "mosque"})
"""Spots of interior with seats of their own, and those where one sits on the floor."""


def unsaid_seat(actor: Actor, other: Actor, under: list[int]) -> bool:
    """A bench beside one who sits is sat on, also where the grammar lost it; a musher is on the sled."""
    if other.kind.name == "sled" and actor.subject.word.split()[-1] in _MUSHERS:
        return True
    rests = actor.kind.body == "person" and actor.motion in ("sit", "rest") and not any(id_ >= 0 for id_ in under)
    return rests and other.subject.word.split()[-1] in _SEATS


def fitting_there(stand: Stand, cue: Cue) -> Cue:
    """What one does there: on a face one climbs and brings no rock, on a rope one balances."""
    if stand.form == "slope":
        return replace(cue, traits=(*cue.traits, ON_SLOPE))
    if stand.form == "face":
        roped = cue.thing.split()[-1:] == ["rope"]
        cue = replace(cue, motion="climb", traits=(*cue.traits, "on_face"))
        return cue if roped else replace(cue, deed="", thing="")
    if stand.form in ("rock", "cliff", "wall", "columns", "branch") and cue.motion in ("sit", "rest", "perch"):
        return replace(cue, motion="dangle") if cue.kind in ("person", "child") else cue
    if stand.form in ("rock", "cliff", "wall", "columns", "branch") and ("sits" in cue.traits or cue.motion == "eat"):
        return replace(cue, traits=(*cue.traits, "dangles", "seated"))
    if stand.form == "line" and cue.kind == "bird":
        return replace(cue, motion="perch")
    if stand.form == "sill" and cue.motion in ("look", "stand", "watch", ""):
        return replace(cue, motion="sit")
    return replace(cue, motion="balance", deed="", thing="") if stand.form == "line" else cue


_ON_EDGES = frozenset({"girder"})
"""Spots that are one beam: who rests or eats there lets the legs hang."""
_RESTS = frozenset({"eat", "drink", "sit", "rest", "read", "play", "talk"})


def _over_the_edge(cue: Cue) -> Cue:
    if cue.motion in ("sit", "rest"):
        return replace(cue, motion="dangle")
    return replace(cue, traits=(*cue.traits, "dangles", "seated"))


def seated_in(actor: Actor, spot: str) -> Actor:
    """The same person, sitting as one does there; who is on the bridge of a ship stands on no arches."""
    if spot == "spaceship" and actor.stand is not None and actor.stand.form == "arcade":
        actor = replace(actor, stand=None)
    if actor.kind.body == "person" and spot in _ON_EDGES and actor.cue.motion in _RESTS and actor.stand is None:
        return replace(actor, cue=(cue := _over_the_edge(actor.cue)), bounds=actor.kind.measure(cue))
    if actor.kind.body != "person" or spot not in (*_UPHOLSTERED, *_ON_FLOORS):
        return actor
    if spot in _ON_FLOORS:
        cue = replace(actor.cue, motion="sit_ground") if actor.cue.motion in ("sit", "rest") else actor.cue
    else:
        cue = replace(actor.cue, traits=(*actor.cue.traits, PADDED))
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue))
