"""What becomes another in the shot: a caterpillar a butterfly, a man a wolf. One goes, the other comes in its place."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.company import BECOMES, CHANGES, Actor
from reelwright.engines.previz.plan import Action, Plan

_FORMED = frozenset({"person", "beast", "flyer", "swimmer", "vehicle", "prop", "plant"})
"""Bodies that one can take on."""
_MOST, _LEAST = 2.2, 0.5
"""How many times as high as the one that it was the other one is at most, and at least."""


def changing(hero: Actor, others: tuple[Actor, ...], plan: Plan) -> tuple[Actor, tuple[Actor, ...]]:
    """The cast with the two so related, where the prompt says that the hero turns into one of the others."""
    ids = _becomes(hero, plan)
    other = next((a for a in others if a.subject.id in ids and a.kind.body in _FORMED), None)
    if other is None or hero.count > 1 or (hero.stand is not None and hero.stand.form == "air"):
        return hero, others
    became = _sized(replace(other, relation=BECOMES, beside=hero.subject.id, count=1, goes=False), hero)
    cue = replace(hero.cue, motion="") if hero.motion == "turn" else hero.cue  # nobody dances meanwhile
    still = replace(hero, relation=CHANGES, goes=False, cue=cue, bounds=hero.kind.measure(cue))
    return still, tuple(became if a is other else a for a in others)


def first_form(hero: Actor, actors: list[Actor], plan: Plan) -> Actor:
    """Whom the shot begins with, where the one that would be its hero is what that one turns into."""
    return next((a for a in actors if a is not hero and hero.subject.id in _becomes(a, plan)), hero)


def _becomes(actor: Actor, plan: Plan) -> set[int]:
    """ids of what somebody or something turns into."""
    ids = {a.target_id for a in plan.doing(actor.subject.id) if a.motion == "transform" or _turns_into(a)}
    if not ids:
        return set()
    into = {r.b_id for r in plan.relations if r.a_id == actor.subject.id and r.relation == "INTO"}
    return (ids | into) - {actor.subject.id, -1}


def _turns_into(action: Action) -> bool:
    """Words that are of a change only with what one turns into."""
    return action.path == "into" and action.lemma in ("turn", "change", "morph", "transform", "shift")


def _sized(actor: Actor, hero: Actor) -> Actor:
    """As high as both can be seen whole at one place."""
    own, was = max(actor.bounds.height, actor.bounds.width), max(hero.bounds.height, hero.bounds.width)
    factor = min(1.0, _MOST * was / own) if own > was else max(1.0, _LEAST * was / own)
    return actor.scaled(factor)
