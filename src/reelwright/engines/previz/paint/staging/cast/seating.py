"""What one sits on where no chair of wood stands: the padded seat of a carriage, the floor of a tent."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.resolve import PADDED
from reelwright.engines.previz.paint.staging.cast.company import Actor

_UPHOLSTERED = frozenset({
    "metro_carriage", "bus_inside", "train_carriage", "car_inside", "plane_cabin", "cockpit", "cinema", "dining_car",
    "spaceship", "station_module",
})  # fmt: skip
_ON_FLOORS = frozenset({"igloo_inside", "tent_inside", "tent", "tatami_room", "cave_home", "mosque"})
"""Spots of interior with seats of their own, and those where one sits on the floor."""


def seated_in(actor: Actor, spot: str) -> Actor:
    """The same person, sitting as one does there; who is on the bridge of a ship stands on no arches."""
    if spot == "spaceship" and actor.stand is not None and actor.stand.form == "arcade":
        actor = replace(actor, stand=None)
    if actor.kind.body != "person" or spot not in (*_UPHOLSTERED, *_ON_FLOORS):
        return actor
    if spot in _ON_FLOORS:
        cue = replace(actor.cue, motion="sit_ground") if actor.cue.motion in ("sit", "rest") else actor.cue
    else:
        cue = replace(actor.cue, traits=(*actor.cue.traits, PADDED))
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue))
