"""What hatches from an egg sits in the shell that it broke."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Plan, Relation

SHELL = "eggshell"


def hatching(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the egg as a shell, and who hatches young and in it."""
    deed = next((a for a in plan.actions if a.lemma == "hatch" and a.subject >= 0), None)
    egg = next((s for s in plan.subjects if s.word.split()[-1] == "egg"), None)
    who = plan.subject(deed.subject) if deed is not None else None
    if deed is None or who is None or egg is None or egg.id == who.id:
        return plan
    ledger.add("action", f"{who.word} hatch", "drawn", "in its shell")
    shell = replace(egg, word=SHELL, kind="vase")
    young = replace(who, sizes=(*who.sizes, "small"), traits=(*who.traits, "baby"))
    sits = Action(who.id, who.word, "sit", "hatches", lemma="sit")
    inside = Relation(who.word, "IN", SHELL, who.id, shell.id)
    others = tuple(r for r in plan.relations if {r.a_id, r.b_id} != {who.id, egg.id})
    told = plan.with_subject(shell).with_subject(young)
    return replace(told, relations=(inside, *others), actions=tuple(sits if a is deed else a for a in plan.actions))
