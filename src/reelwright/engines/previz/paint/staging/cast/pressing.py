"""Of a hand that presses, stretches or bursts a thing the thing is the picture: how it gives way is what one sees."""

from __future__ import annotations

from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan

_GIVES = ("press", "pull", "burst")


def pressed(plan: Plan, ledger: Ledger) -> Plan:
    """The plan without hands that do nothing else."""
    yields = {c.subject: c.lemma for c in plan.changes if c.how in _GIVES}
    hands = {a.subject for a in plan.actions if yields.get(a.target_id) == a.lemma and plan.kind(a.subject) == "hand"}
    for id_ in hands:
        ledger.add("subject", plan.word(id_), "dropped", "one sees what it does")
    return plan.without(hands)
