"""Deeds one after the other: 'reads a book, then washes the dishes'. Two casts of one plan, and who is in both."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.staging.cast.company import FIRST, THEN, Actor, Cast
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.plan.lexicon import word_set

_NEXT = re.compile(r"\b(?:then|afterwards|later|finally|eventually)\b")
_BODIES = ("person", "beast", "flyer")
_LEAPS = word_set("jump land")
"""Second deeds that have a way of their own to be seen where they lead onto something or over it."""


@dataclass(frozen=True, slots=True)
class Sequel:
    """who: Subject.id of who does two things; first, last: the plan before the word 'then' and after it; later: ids of
    what is only named after it."""

    who: int
    first: Plan
    last: Plan
    later: frozenset[int]


def sequel_of(plan: Plan) -> Sequel | None:
    """The first one who does something and then something else."""
    words = plan.prompt.lower()
    turn = _NEXT.search(words)
    if turn is None:
        return None
    for who in dict.fromkeys(a.subject for a in plan.actions if a.order > 0 and a.subject >= 0):
        before = [a for a in plan.doing(who) if a.order == 0]
        after = next(a for a in plan.doing(who) if a.order > 0)
        subject = plan.subject(who)
        alone = subject is not None and subject.count == "1"
        if not before or not alone or after.motion == "transform" or (
                (before[0].motion, before[0].lemma) == (after.motion, after.lemma)):
            continue
        late = _named(plan, words[turn.end() :])
        early = _named(plan, words[: turn.start()])
        if _leaps(after, plan, late - early):  # that has a way of its own, from where one waits for it
            only = _of(plan, who, 1, set())
            return Sequel(who, only, only, frozenset())
        return Sequel(who, _of(plan, who, 0, late - early), _of(plan, who, 1, early - late), frozenset(late - early))
    return None


def _leaps(action: Action, plan: Plan, late: Set[int]) -> bool:
    """Whether it is a leap over something, or onto something that was not named before."""
    onto = any(r.a_id == action.subject and r.relation == "ON" and r.b_id in late for r in plan.relations)
    return action.motion in _LEAPS and (action.path == "over" or onto)


def _named(plan: Plan, words: str) -> Set[int]:
    """ids of the things named there; "dishes" are named by 'dishes'."""
    return {s.id for s in plan.subjects if re.search(rf"\b{re.escape(s.word.split()[-1][:-1])}", words)}


def _of(plan: Plan, who: int, order: int, without: Set[int]) -> Plan:
    """What the plan says of the one half of the shot: who then does only that, and has nothing to do with what only
    the other half names."""
    acts = tuple(a for a in plan.actions if a.subject != who or min(a.order, 1) == order)
    placed = tuple(r for r in plan.relations if r.a_id != who or r.b_id not in without)
    return replace(plan, actions=acts, relations=placed)


def followed(cast: Cast, sequel: Sequel, again: Callable[[Plan], Cast]) -> Cast:
    """The cast with the hero as he is in the second half; as it was where he is no hero, or both look the same.
    again: casts the plan of the second half."""
    hero = cast.hero
    own = _himself(hero, sequel.who) if hero is not None else None
    if hero is None or own is None or own.kind.body not in _BODIES or not _plain(hero):
        return cast
    second = again(sequel.last)
    both = [a for a in (second.hero, *second.others) if a is not None]
    then = next((a for a in both if _himself(a, sequel.who) is not None), None)
    if then is None or not _plain(then):
        return cast
    himself = _himself(then, sequel.who)
    if himself is None or (himself.cue.motion, himself.cue.deed) == (own.cue.motion, own.cue.deed):
        return cast
    seen = {a.subject.id for a in both}
    others = tuple(a for a in cast.others if a.subject.id in seen or a.subject.id not in sequel.later)
    first = replace(hero, relation=FIRST) if hero is own else replace(hero, rider=replace(own, relation=FIRST))
    partner = then.subject.id if then.rider is himself else hero.subject.id
    if then.rider is himself and partner not in {a.subject.id for a in (hero, *others)}:
        partner = hero.subject.id
    return replace(cast, hero=first, others=others, then=replace(then, relation=THEN, beside=partner))


def _himself(actor: Actor, who: int) -> Actor | None:
    """The one with that id: the actor, or who sits on it."""
    if actor.subject.id == who:
        return actor
    return actor.rider if actor.rider is not None and actor.rider.subject.id == who else None


def _plain(actor: Actor) -> bool:
    return not actor.relation and actor.opening is None and not actor.out_of and actor.count == 1 and not (
        actor.rider is not None and actor.goes)
