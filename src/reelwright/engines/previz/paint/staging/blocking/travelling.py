"""Who goes from one side of a thing to another: where it starts and ends, waiting, on its way, and there."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Course, Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import LANDS, SPRINGS, TRAVELS, Actor

Place = tuple[float, float, float]
_GAP = 0.12
"""Between the two, as a share of the wider one's width."""
_ASIDE: dict[str, float] = {"IN_FRONT_OF": 0.18, "BEHIND": 0.36}
"""How far from the thing's middle one is before and behind it, as a share of both widths: both are seen."""
_TOP = 0.92
"""Where one stands on something, as a share of its height: one sees the top of it from above."""
_TOPS = {"bed": 0.40, "chair": 0.46}
"""The same of what has a back."""
_ROLLS, _OFF = 0.30, 0.53
"""How far from the middle of a top what rolls off it begins, and where it has left it, as shares of its width."""
_LAST_EDGE = 0.66
"""Share of its way after which it falls at the latest."""
_HOP = 0.30
"""How high a jump is, as a share of its length."""
_CLEARS = 0.2
"""The least that it is, as a share of one's own length."""
_MOST_TURNED = 62.0
_OVER = 0.12
"""How far over the thing who flies above it is, as a share of its own height."""
_PACE = {"walk": 0.9, "run": 2.2, "gallop": 2.2, "jump": 1.6, "fly": 1.4, "swim": 1.0}
"""Speed in lengths of one's own body a second."""


def trip_box(who: Bounds, thing: Bounds, journey: tuple[str, str]) -> Bounds:
    """What is seen of both in the course of the shot, about their middle."""
    sides = sum(1.0 for side in ("LEFT_OF", "RIGHT_OF", "BESIDE") if side in journey)
    wide = thing.width + max(1.0, sides) * ((1 + _GAP) * who.width + _GAP * thing.width)
    over = any(side in ("ABOVE", "OVER", "ON") for side in journey)
    tall = thing.height + (1 + _OVER) * who.height if over else max(thing.height, who.height)
    return Bounds(-wide / 2, wide / 2, 0.0, tall)


def travelled(marks: Iterable[Mark], view: View) -> list[Mark]:
    """The marks, with who travels at the end of its way and, walkers, itself on it."""
    marks = list(marks)
    goer = next((m for m in marks if m.actor.relation == TRAVELS), None)
    thing = next((m for m in marks if goer is not None and m.actor.subject.id == goer.actor.beside), None)
    if goer is None or thing is None or goer.actor.journey is None:
        return marks
    deep = max(0.9 * goer.bounds.height, 0.3 * min(thing.bounds.width, 3 * goer.bounds.width))
    thing = replace(thing, x=0.0, z=goer.z + deep)
    first, last = goer.actor.journey
    side = {"LEFT_OF": -1.0, "RIGHT_OF": 1.0}.get(first) or {"LEFT_OF": -1.0, "RIGHT_OF": 1.0}.get(last, 1.0)
    start, end = (_at(relation, goer, thing, side, deep) for relation in (first, last))
    middle = _middle(start, end, goer, thing)
    start, end = ((x - middle, y, z) for x, y, z in (start, end))
    thing = replace(thing, x=-middle)
    found = _on_the_way(goer, thing, start, end)
    return [*found[:1], *(thing if m.actor is thing.actor and m.twin == thing.twin else m
                          for m in marks if m is not goer), *found[1:]]  # fmt: skip


def _at(relation: str, goer: Mark, thing: Mark, side: float, deep: float) -> Place:
    """Where one is that stands so to the thing. side: on which side of it one passes."""
    own, box = goer.bounds, thing.bounds
    aside = 0.5 * (own.width + box.width) + _GAP * max(own.width, box.width)
    flies = goer.actor.kind.body in ("flyer", "swimmer")
    level = thing.y
    if flies:
        level = max(thing.y + 0.5 * (box.top + box.bottom) - 0.5 * (own.top + own.bottom), 0.05 - own.bottom)
    middle = thing.x + 0.5 * (box.left + box.right)
    if relation in ("LEFT_OF", "RIGHT_OF", "BESIDE"):
        way = {"LEFT_OF": -1.0, "RIGHT_OF": 1.0}.get(relation, side)
        return middle + way * aside, level, thing.z
    if relation in _ASIDE:
        before = relation == "IN_FRONT_OF"
        away = _ASIDE[relation] * (own.width + box.width)
        if not before and (flies or thing.actor.kind.body != "plant"):
            away = max(away, 0.5 * box.width)  # half of it looks out from behind
        return middle + side * away, level, thing.z - deep if before else thing.z + deep
    if relation == "BELOW":
        return middle, level if not flies else 0.05 - own.bottom, thing.z + 0.06
    if relation == "ON" or not flies:
        if goer.actor.kind.body == "prop":  # it rolls along the top before it falls
            middle -= _ROLLS * side * box.width
        return middle, thing.y + _TOPS.get(thing.actor.kind.name, _TOP) * box.top, thing.z - 0.2 * deep
    return middle, thing.y + box.top - own.bottom + _OVER * own.height, thing.z - 0.02


def _middle(start: Place, end: Place, goer: Mark, thing: Mark) -> float:
    """The middle of all that is seen in the shot, across."""
    own, box = goer.bounds, thing.bounds
    lefts = (start[0] + own.left, end[0] + own.left, thing.x + box.left)
    rights = (start[0] + own.right, end[0] + own.right, thing.x + box.right)
    return 0.5 * (min(lefts) + max(rights))


def _on_the_way(goer: Mark, thing: Mark, start: Place, end: Place) -> list[Mark]:
    """Who waits and is there, and who goes; of one on the wing there is but one."""
    dx, dy, dz = (b - a for a, b in zip(start, end, strict=True))
    long = math.hypot(dx, dy, dz)
    actor, tall = goer.actor, max(goer.bounds.width, goer.bounds.height)
    gait = actor.cue.motion
    face = math.copysign(1.0, dx if abs(dx) > 0.05 * long else thing.x - end[0] or 1.0)
    hops = gait == "jump" or (dy != 0 and actor.kind.body in ("beast", "person"))
    course = Course((-dx, -dy, -dz), _bend(start, end, thing, goer), long / (_PACE.get(gait, 1.2) * tall),
                    max(_HOP * math.hypot(dx, dz), _CLEARS * tall) if hops else 0.0)  # fmt: skip
    yaw = math.degrees(math.atan2(-dz, max(abs(dx), 1e-6)))
    yaw = max(-_MOST_TURNED, min(_MOST_TURNED, yaw))
    going = replace(goer, x=end[0], y=end[1], z=end[2], yaw=yaw if face > 0 else 180.0 - yaw, course=course)
    going = replace(going, bounds=seen_bounds(actor, going.yaw))
    if actor.kind.body in ("flyer", "swimmer"):
        return [replace(going, hero=True, actor=_aloft(actor, end[1]))]
    if actor.kind.body == "prop":
        edge = (_ROLLS + _OFF) * thing.bounds.width / max(abs(dx), 1e-6) if dy < 0 else 0.0
        course = replace(course, high=0.0, edge=min(edge, _LAST_EDGE))
        return [replace(goer, x=end[0], y=end[1], z=end[2], course=course, hero=True)]
    cue = replace(actor.cue, motion="stand", deed="")
    still = replace(actor, cue=cue, bounds=actor.kind.measure(cue), relation=LANDS)
    turned = 26.0 if face > 0 else 154.0
    waits = replace(going, actor=still, yaw=turned, bounds=seen_bounds(still, turned), hero=True)
    cue = replace(actor.cue, motion="jump" if hops else gait)
    goes = replace(actor, cue=cue, bounds=actor.kind.measure(cue), relation=SPRINGS)
    return [waits, replace(going, actor=goes, bounds=seen_bounds(goes, going.yaw), hero=False, z=going.z - 0.01)]


def _aloft(actor: Actor, y: float) -> Actor:
    return replace(actor, medium="air") if y > 0 and actor.medium == "ground" else actor


def _bend(start: Place, end: Place, thing: Mark, goer: Mark) -> Place:
    """How far its way swings out half-way, m: round the thing, not through it."""
    box, own = thing.bounds, goer.bounds
    level = abs(start[2] - end[2]) < 0.5 * own.height
    if level and (start[0] - thing.x) * (end[0] - thing.x) < 0:  # past its near side
        return 0.0, 0.0, -max(0.9 * own.height, 0.3 * box.width)
    beyond = 0.5 * (box.width + own.width)
    upright = level and abs(start[0] - end[0]) < 0.3 * own.width  # down from it and under it
    if upright or (not level and (start[2] - thing.z) * (end[2] - thing.z) < 0):  # round its end
        side = math.copysign(1.0, start[0] - thing.x or 1.0)
        return side * max(0.0, beyond - abs(0.5 * (start[0] + end[0]) - thing.x)), 0.0, 0.0
    return 0.0, 0.0, 0.0
