"""Where companions start, so that they are where they were composed half-way through the shot, like the hero.

A camera that goes along with the hero leaves behind whoever stays; who goes by while the hero stays is soon gone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Asset
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.actors import AT_REST, Going, going_of
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import PIT
from reelwright.engines.previz.paint.staging.effects.tethers import TETHERED
from reelwright.engines.previz.shoot.movement import ALL
from reelwright.engines.previz.shoot.path import AUTO, FAST

_FOLLOWED = 0.4
"""m/s across the frame from which on a camera that chooses for itself follows."""
_LED = 0.5
"""Share of the frame's width that a follow shot has gone by then."""
_FEW = 4
"""So many of a kind belong to the picture; more are strewn over the place."""


def halfway(marks: tuple[Mark, ...], assets: Mapping[tuple[int, str, int], Asset], view: View, shot: Shot,
            ) -> tuple[Mark, ...]:
    """The marks at the start of the shot; those that go with the hero stay where they are."""
    lead: Going | None = None
    seconds = float(shot.duration)
    pace = FAST if shot.motion == "fast" else 1.0
    seen, gone = 0.0, []
    for mark in marks:
        going = going_of(mark, assets[mark.likeness], 0.5 * view.span(mark.z), seconds, lead)
        if mark.hero:
            lead, seen = going, _goes_along(going, view.span(mark.z), shot) * seconds * pace / 2
        gone.append(going.velocity[0] * seconds * pace / 2)
    if lead is None:
        return marks
    return tuple(replace(m, x=m.x + seen - way) if _apart(m, lead) else m for m, way in zip(marks, gone, strict=True))


def _apart(mark: Mark, lead: Going) -> bool:
    """Whether it has a way of its own, or stays while the hero goes."""
    with_hero = mark.hero or (mark.led and any(lead.velocity)) or mark.actor.relation in (PIT, TETHERED)
    free = not mark.actor.along and mark.actor.depth != "far" and mark.actor.opening is None
    return not with_hero and free and mark.actor.count <= _FEW and not mark.actor.out_of


def _goes_along(going: Going, span: float, shot: Shot) -> float:
    """m/s across the world of the camera. span: width of what is seen at the hero's distance, m."""
    across = going.velocity[0] if going is not AT_REST else 0.0
    name = shot.camera
    follows = name == AUTO and abs(across) > _FOLLOWED
    move = ALL.get(name) if name not in (None, AUTO) else None
    if follows or (move is not None and move.leads):
        way = math.copysign(1.0, across) if follows else float(move.leads) if move is not None else 0.0
        return way * 2 * _LED * span / float(shot.duration)
    return across if move is None or move.tracks else 0.0
