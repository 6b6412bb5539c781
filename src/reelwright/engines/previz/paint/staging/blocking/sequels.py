"""Where somebody is who does another thing in the second half of the shot: at the same place, or on what is there."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.replacing import instead
from reelwright.engines.previz.paint.staging.blocking.seats import seated, seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import THEN, Actor

_ALOFT = 0.8
"""How far over its perch a bird is that has left it, in its own heights as it sat."""
_EDGE = 0.03
"""Share of the frame's width that stays free beside who got up."""


def then_there(then: Actor, marks: list[Mark], view: View, walled: bool) -> list[Mark]:
    """The marks of the second half, beside those of the first."""
    partner = next((m for m in marks if m.actor.subject.id == then.beside), None)
    hero = marks[0] if marks else None
    if partner is None or hero is None:
        return []
    if then.goes and not hero.actor.goes:  # its way begins when one sees it
        then = replace(then, goes=False, setting_off=True)
    if then.rider is not None and partner.actor.subject.id == then.subject.id:
        return seated(then, replace(then.rider, relation=THEN), partner)
    if hero.actor.rider is not None:  # he got up, and stands before his seat
        away = -1.0 if hero.x > 0 else 1.0
        yaw = facing_yaw(then, -away if then.setting_off else hero.face, walled)  # into the frame
        box = seen_bounds(then, yaw)
        room = (0.5 - _EDGE) * view.span(hero.z) - 0.5 * box.width
        x = hero.x + away * 0.5 * (hero.bounds.width + box.width)
        return [Mark(then, min(max(x, -room), room), 0.0, hero.z - 0.05, yaw, box)]
    mark = instead(then, hero, walled)
    rises = then.medium == "air" and hero.actor.medium == "ground"  # what sat takes wing
    y = hero.y if then.medium == "ground" else hero.y + _ALOFT * hero.bounds.height if rises else mark.y
    mark = replace(mark, y=y, z=hero.z * 1.001,
                   led=then.goes and hero.actor.goes)  # fmt: skip
    found = [mark]
    if then.rider is not None:
        found += seated(then, replace(then.rider, relation=THEN), mark)
    return found
