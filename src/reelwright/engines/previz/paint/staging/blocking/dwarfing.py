"""Somebody small before something colossal: the small one is near and whole, the other rises behind it to the frame's
upper edge."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan

DWARFS = "DWARFS"
"""Relation of what towers over its partner."""
SHARE = 0.235
"""Of the frame's height, of the small one."""
HORIZON = 0.76
_TIMES = 5.6
"""How many times higher the colossal one is, at least."""
_TOP, _BACK, _WIDEST = 0.05, 1.5, 1.35
"""Share of the height that is free over it; its least distance in the other's; share of the width that it may fill."""
_SPREAD, _HIGH, _ROW = 0.66, 0.44, 0.30
"""Of what is in the air: shares of the frame's width and height that it fills at most; row of its middle."""
_BETWEEN = frozenset({"IN_FRONT_OF", "BEHIND", "BELOW", "OVER", "ABOVE", "FACING", "TOWARD", "AT", "BESIDE", "NEAR",
                      "AGAINST", "BEFORE"})  # fmt: skip
_INDOORS = 4.4
"""How many times as high as the small one it is in a room, whose wall is behind it."""
_FLEES = frozenset({"run", "flee", "scream", "panic", "scatter", "escape"})
"""Before something colossal one runs from it, and towards us."""
_COVERS = ("tree", "palm", "mushroom", "bridge", "dragon")
"""One is under these, or they face each other at eye level."""


def dwarfed(actors: list[Actor], plan: Plan, inside: bool = False) -> tuple[Actor, list[Actor]] | None:
    """(the small one, the actors with the colossal one made so large), if the prompt has such a pair."""
    for huge in actors:
        if not _colossal(huge):
            continue
        for small in actors:
            if small is huge or not _small(small, huge) or not _together(small, huge, plan):
                continue
            tall = max(huge.bounds.height, _TIMES * small.bounds.height)
            tall = min(tall, _INDOORS * small.bounds.height) if inside else tall
            cue = replace(huge.cue, scale=huge.cue.scale * tall / huge.bounds.height)
            grown = replace(huge, cue=cue, bounds=huge.kind.measure(cue), relation=DWARFS, beside=small.subject.id,
                            goes=False, depth="", side="")  # fmt: skip
            near = replace(small, depth="")
            return near, [grown if a is huge else near if a is small else a for a in actors]
    return None


def _colossal(actor: Actor) -> bool:
    if actor.kind.name == "whale" and actor.medium == "under" and actor.count == 1:
        return "small" not in actor.subject.sizes  # beside a diver, said or not
    said = "huge" in actor.subject.sizes and actor.count == 1 and actor.kind.name not in _COVERS
    return said and actor.medium in ("ground", "water", "air")


def _small(actor: Actor, huge: Actor) -> bool:
    alive = actor.kind.body in ("person", "beast", "vehicle") and (
        actor.medium in ("ground", "water") or huge.medium == "under")
    return alive and actor.count <= 3 and "huge" not in actor.subject.sizes and (
        actor.bounds.height < 1.2 * huge.bounds.height)


def _together(small: Actor, huge: Actor, plan: Plan) -> bool:
    pair = {small.subject.id, huge.subject.id}
    if huge.medium == "under" and small.kind.body == "person":
        return True
    between = [r.relation for r in plan.relations if {r.a_id, r.b_id} == pair]
    if between:
        return bool(_BETWEEN & set(between))
    ids = small.subject.id, huge.subject.id
    if any((a.subject, a.target_id) == ids and a.motion == "look" for a in plan.actions):
        return True
    if small.kind.body == "person" and any(a.subject == small.subject.id and a.lemma in _FLEES for a in plan.actions):
        return True
    if small.depth == "near":  # 'a little girl in the foreground'
        return True
    done = any({a.subject, a.target_id} == pair for a in plan.actions)
    return not done and ("tiny" in small.subject.sizes or " before " in plan.prompt.lower())


def above(actor: Actor, view: View, near: float) -> tuple[float, float]:
    """(z, y) in m of a colossal one in the air: as wide as most of the frame, over the small one's head. near: m to
    the small one."""
    wide = view.focal * actor.bounds.width / (_SPREAD * view.width)
    tall = view.focal * actor.bounds.height / (_HIGH * view.height)
    z = max(_BACK * near, wide, tall)
    middle = 0.5 * (actor.bounds.top + actor.bounds.bottom)
    return z, view.eye + (view.horizon - _ROW * view.height) / view.focal * z - middle


def behind(actor: Actor, view: View, near: float) -> float:
    """m to the colossal one, that it reaches the frame's upper edge. near: m to the small one."""
    tall = view.focal * (actor.bounds.top - view.eye) / max(view.horizon - _TOP * view.height, 1.0)
    wide = view.focal * actor.bounds.width / (_WIDEST * view.width)
    return max(_BACK * near, tall, wide)
