"""Who watches a screen at home sits before it."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.handed import PEOPLE
from reelwright.engines.previz.plan import Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_SCREENS = word_set("tv television telly movie movies film show cartoon cartoons series")
_PLACED = ("ON", "IN", "AT", "BEHIND")


def viewing(plan: Plan) -> Plan:
    """The plan with a sofa under those who only watch television, where nothing says what they are on."""
    for action in plan.actions:
        who = plan.subject(action.subject)
        seen = plan.word(action.target_id) or action.target
        if who is None or who.kind not in PEOPLE or action.lemma != "watch" or not _SCREENS & {*seen.split()[-1:]}:
            continue
        placed = any(r.a_id == who.id and r.b_id >= 0 and r.relation in _PLACED for r in plan.relations)
        elsewhere = plan.setting.weight > 0.5 and plan.setting.kind != "interior"
        if placed or elsewhere or len(plan.doing(who.id)) > 1 or any(s.kind == "chair" for s in plan.subjects):
            continue
        sofa = Subject(plan.next_id, "chair", "sofa", "implied", "1")
        return replace(plan, subjects=(*plan.subjects, sofa),
                       relations=(Relation(who.word, "ON", sofa.word, who.id, sofa.id), *plan.relations))
    return plan
