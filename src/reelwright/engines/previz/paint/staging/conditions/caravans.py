"""A caravan in the desert is a train of camels, on the road it is a home on wheels."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan import Plan, Subject

_CAMELS = frozenset({"desert", "canyon", "savanna"})


def with_camels(plan: Plan) -> Plan:
    """The same plan, with camels for a caravan where camels go."""
    if plan.setting.kind not in _CAMELS:
        return plan
    return replace(plan, subjects=tuple(_camels(s) if s.word == "caravan" else s for s in plan.subjects))


def _camels(subject: Subject) -> Subject:
    return replace(subject, kind="camel", word="camel caravan", count="many")
