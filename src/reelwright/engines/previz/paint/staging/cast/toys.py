"""Toys that are of somebody: a stuffed rabbit is a small rabbit, toy soldiers are small soldiers."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.mouthful import BEFORE_PAWS, named
from reelwright.engines.previz.paint.staging.cast.attaching import BEASTS
from reelwright.engines.previz.paint.staging.cast.sculpted import FIGURINE
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan import plan as understood
from reelwright.engines.previz.plan.lexicon import word_set

_WORDS = word_set("toy plush plushie stuffed cuddly soft animal figure figurine doll")
_SOFT = word_set("stuffed plush toy cuddly")
_OWN_MAKERS = word_set("bear teddy duck robot train")
"""Toys that are made by themselves."""
_SHOWN = (*BEASTS, "person", "dinosaur")


def as_toys(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with a small animal or soldier in the place of every toy that is one."""
    for toy in [s for s in plan.subjects if s.kind == "toy" and not _played_with(s, plan)]:
        own = _of_whom(toy)
        if own is not None:
            ledger.add("subject", toy.word, "drawn", f"as a small {own.word}")
            plan = plan.with_subject(replace(own, id=toy.id, count=toy.count, colours=toy.colours, scenery=False,
                                             traits=(*own.traits, FIGURINE)))  # fmt: skip
    for soft in plan.subjects:
        if soft.kind in BEASTS and _SOFT & set(soft.traits) and FIGURINE not in soft.traits:
            plan = plan.with_subject(replace(soft, traits=(*soft.traits, FIGURINE)))
    return plan


def _played_with(toy: Subject, plan: Plan) -> bool:
    """Whether an animal has it before its paws, where it is drawn with the animal."""
    return named(BEFORE_PAWS, toy.word) is not None and any(s.kind in BEASTS for s in plan.subjects)


def _of_whom(toy: Subject) -> Subject | None:
    said = [w for w in (*toy.traits, *toy.word.split()) if w not in _WORDS]
    if not said or _OWN_MAKERS & set(said):
        return None
    found = understood(f"a {said[-1]}").subjects
    return found[0] if found and found[0].kind in _SHOWN else None
