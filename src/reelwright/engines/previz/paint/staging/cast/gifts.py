"""Who gives what to whom: a letter handed over, a medal received. The two become a duet with the thing between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.people.props_given import GIVEN
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.plan.lexicon import word_set

_PEOPLE = ("person", "child")
_GIVES = word_set("give hand offer present deliver award pass pay gift donate hand_over")
_TAKES = word_set("receive accept get collect take win")
_AWARDED = re.compile(r"\b(?:is|are|being|gets) (?:awarded|given|handed|presented with)\b")
_DOUBTFUL = word_set("present award order change note map water light")
"""Words that are more often something else."""
_CEREMONY = word_set("award trophy medal prize diploma certificate gift present letter parcel package flowers bouquet")
"""What needs another one to be given to."""


@dataclass(frozen=True, slots=True)
class Gift:
    """thing: the prompt's words for it; words: last words of subjects that are it; giver: id of who gives, -1 where
    that is somebody else than those who are named; alone: the other one is to be added."""

    thing: str
    words: frozenset[str]
    giver: int
    alone: bool


def gift_of(plan: Plan) -> Gift | None:
    """What is given in a prompt with one or two people; None where nothing is."""
    people = [s for s in plan.subjects if s.kind in _PEOPLE]
    others = [s for s in plan.subjects if s.kind in ("dog", "cat", "horse", "bird", "robot")]
    if not people or len(people) > 2 or others:
        return None
    for action in plan.actions:
        doer = next((s for s in people if s.id == action.subject), None)
        gives = action.motion == "give" or action.lemma in _GIVES
        if doer is None or not (gives or action.lemma in _TAKES):
            continue
        thing = _thing(action, plan)
        other = next((s for s in people if s.id != doer.id), None)
        if not thing or (not gives and other is None and not _ceremonial(thing)):
            continue
        giver = doer.id if gives else other.id if other is not None else -1
        return Gift(thing, _words(thing), giver, other is None and _ceremonial(thing))
    if _AWARDED.search(plan.prompt.lower()) is not None:
        thing = _named(plan)
        receiver = people[0].id
        giver = next((s.id for s in people if s.id != receiver), -1)
        return Gift(thing, _words(thing), giver, giver < 0) if thing else None
    return None


def _thing(action: Action, plan: Plan) -> str:
    """The word for what is given: what the verb takes, or else what of the prompt can be given."""
    target = plan.subject(action.target_id)
    said = target.word if target is not None and target.kind not in _PEOPLE else action.target
    if said and said.split()[-1] in GIVEN:
        alike = [s.word for s in plan.subjects if s.word != said and GIVEN.get(s.word) == GIVEN[said.split()[-1]]]
        return " ".join([*alike, said])  # a bouquet of roses
    named = _named(plan)
    if named and GIVEN[named.split()[-1]] == "flowers":
        return " ".join(sorted({s.word for s in plan.subjects if GIVEN.get(s.word) == "flowers"} | {named}))
    return named or ("money" if action.lemma == "pay" else "")


def _named(plan: Plan) -> str:
    things = [s.word for s in plan.subjects if s.kind not in _PEOPLE and s.word.split()[-1] in GIVEN]
    words = [w for w in re.findall(r"[a-z]+", plan.prompt.lower()) if w in GIVEN and w not in _DOUBTFUL]
    return things[0] if things else words[0] if words else ""


def _ceremonial(thing: str) -> bool:
    return thing.split()[-1] in _CEREMONY


def _words(thing: str) -> frozenset[str]:
    alike = {word for word, name in GIVEN.items() if name == GIVEN.get(thing.split()[-1])}
    return frozenset(alike | {thing.split()[-1]})
