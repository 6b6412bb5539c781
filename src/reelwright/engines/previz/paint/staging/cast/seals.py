"""Seals that are out of the water: what they come out for, and the ball on a nose."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.figures.animals.hauled import ON_NOSE, TOSSED
from reelwright.engines.previz.paint.figures.tone import said_colour
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

HAUL_OUT = word_set("seal sea-lion lion walrus")
"""Last word of who comes out of the water to rest: a sea lion."""
_PERFORMS = word_set("balance clap perform applaud beg juggle bark")
_TRICKS = word_set("balance spin juggle bounce")
_AT_NOSE = re.compile(r"\b(?:on|with) (?:the tip of )?(?:its|his|her|their) noses?\b")


def performs(subject: Subject, action: Action | None, plan: Plan) -> bool:
    """A sea lion with a ball on its nose, a seal that claps or that somebody throws fish to."""
    fed = any(a.motion in ("feed", "throw", "give") and a.subject != subject.id for a in plan.actions)
    does = action is not None and (action.lemma in _PERFORMS or (action.motion == "catch" and fed))
    kept = any(s.kind == "person" and s.word.split()[-1] in ("trainer", "zookeeper", "keeper") for s in plan.subjects)
    return does or kept or at_nose(subject, plan) is not None


def nosed(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """The trait of a seal that has a ball on its nose."""
    thing = at_nose(subject, plan)
    if thing is None:
        return ()
    return (ON_NOSE + (TOSSED if thing.kind == TOSSED else said_colour(thing.colours, "#d8322c")),)


def at_nose(subject: Subject, plan: Plan) -> Subject | None:
    """The ball that a seal balances or the fish that it catches from somebody's hand, if it does."""
    if subject.kind != "dolphin" or subject.word.split()[-1] not in HAUL_OUT:
        return None
    tricks = any(a.lemma in _TRICKS for a in plan.doing(subject.id))
    people = any(s.kind == "person" for s in plan.subjects)
    if people and any(a.lemma == "catch" for a in plan.doing(subject.id)):
        return next((s for s in plan.subjects if s.kind == TOSSED), None)
    balls = (s for s in plan.subjects if s.kind == "ball" or s.word.split()[-1] == "ball")
    return next(balls, None) if tricks or _AT_NOSE.search(plan.prompt.lower()) is not None else None
