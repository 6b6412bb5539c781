"""A caravan in the desert is a train of camels, on the road it is a home on wheels."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan import Plan

_CAMELS = frozenset({"desert", "canyon", "savanna"})


def with_camels(plan: Plan) -> Plan:
    """The same plan, with camels for a caravan where camels go."""
    if plan.setting.kind not in _CAMELS:
        return plan
    return replace(plan, subjects=tuple(
        replace(s, kind="camel", word="camel caravan", count="many") if s.word == "caravan" else s for s in plan.subjects
    ))
