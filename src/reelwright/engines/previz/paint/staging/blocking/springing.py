"""Who jumps onto something: where it waits, its way through the air, and itself up there, as two marks of one body."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import LANDS, SPRINGS, Actor
from reelwright.engines.previz.plan import Plan

_RUN_UP = 1.5
"""How far beside its aim one waits, as a share of its own length or height."""
_EDGE = 0.10
"""Share of the frame's width that stays free beside who waits."""
_JUMPERS = ("beast", "person")


def lands_on(actor: Actor, plan: Plan) -> bool:
    """Whether the actor's deed brings it onto what it is on."""
    action = actor.action
    if action is None or action.motion != "jump" or actor.kind.body not in _JUMPERS or actor.count > 1:
        return False
    return not action.path and any(r.a_id == actor.subject.id and r.relation == "ON" for r in plan.relations)


def landing(actor: Actor, plan: Plan) -> Actor:
    """The actor as it is once it is up there; `beside` is then what it comes from, -1 for the ground."""
    come = next((r.b_id for r in plan.relations if r.a_id == actor.subject.id and r.relation == "FROM"), -1)
    rests = "sit" if actor.kind.body == "beast" else "stand"
    cue = replace(actor.cue, motion=rests, deed="")
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue), relation=LANDS, beside=come, goes=False)


def sprung(marks: Iterable[Mark], view: View) -> list[Mark]:
    """The marks, each that lands followed by itself in the air; both know where they start."""
    marks, found = list(marks), []
    for mark in marks:
        if mark.actor.relation != LANDS or mark.course is not None:
            found.append(mark)
            continue
        origin = next((m for m in marks if m.actor.subject.id == mark.actor.beside and m is not mark), None)
        down = _started(mark, origin, view)
        found += [down, _in_the_air(down)]
    return found


def _started(mark: Mark, origin: Mark | None, view: View) -> Mark:
    """On top of what it comes from, or on the ground behind itself; within the frame in any case."""
    box = mark.bounds
    foot, z = (origin.y + origin.bounds.top, origin.z - 0.02) if origin is not None else (0.0, mark.z - 0.02)
    room = view.span(z) * (0.5 - _EDGE) - 0.5 * box.width
    far = _RUN_UP * max(box.width, 0.7 * box.height) + 0.5 * box.width
    way = -mark.face if room + mark.face * mark.x > far else -1.0 if mark.x > 0 else 1.0  # where there is more room
    narrow = origin is not None and origin.bounds.width < far  # a post or a branch: there is but one place on it
    away = origin.x - mark.x if origin is not None and narrow else way * far
    x = min(max(mark.x + away, -room), room)
    turned = (x < mark.x) != (mark.face > 0)
    yaw = 180.0 - mark.yaw if turned else mark.yaw
    return replace(mark, yaw=yaw, bounds=seen_bounds(mark.actor, yaw), start=(x - mark.x, foot - mark.y, z - mark.z))


def _in_the_air(down: Mark) -> Mark:
    cue = replace(down.actor.cue, motion="jump")
    actor = replace(down.actor, cue=cue, bounds=down.actor.kind.measure(cue), relation=SPRINGS, stand=None)
    yaw = facing_yaw(actor, down.face)
    return replace(down, actor=actor, yaw=yaw, bounds=seen_bounds(actor, yaw), hero=False, z=down.z - 0.01)
