"""Clothes that hang: on a rail of their own, whatever rack, hook or line the prompt hangs them on."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.apparel import HUNG
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_HANGS = word_set("hang dangle drape")
_RAILS = word_set("rack rail hanger hook peg stand rod wardrobe closet coatrack wall door line clothesline")
_MAKERS = ("shirt", "jacket", "dress")


def hung(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with one garment that hangs there; many on one rack are the rack's own."""
    hangs = {a.subject for a in plan.actions if a.lemma in _HANGS}
    garment = next((s for s in plan.subjects if s.count == "1" and _is_garment(s) and (
        s.id in hangs or {"hanging", "hung"} & {*s.traits, *s.states})), None)
    if garment is None:
        return plan
    rails = {r.b_id for r in plan.relations if r.a_id == garment.id and r.b_id >= 0
             and plan.word(r.b_id).split()[-1] in _RAILS}
    for s in plan.subjects:
        if s.id in rails:
            ledger.add("subject", s.word, "drawn", f"with the {garment.word}")
    ledger.add("action", f"{garment.word} hang", "drawn", "on a rail")
    left = plan.without(rails).with_subject(replace(garment, traits=(*garment.traits, HUNG)))
    return replace(left, actions=tuple(a for a in left.actions if a.subject != garment.id or a.lemma not in _HANGS))


def _is_garment(subject: Subject) -> bool:
    row = ware(subject.word)
    return row is not None and row.make.__module__.endswith(".apparel") and row.make.__name__ in _MAKERS
