"""Whose it is, where the owner is not there: a child's balloon, a captain's desk; doors that stand open."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.report import Ledger, taken_in
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

_THINGS = word_set("person child prop object toy balloon kite book hat shoe tool container cup clock lamp musical food "
                   "furniture chair table bed ball mask sword candle machine car boat bicycle vase umbrella window")
_OWN_BODY = (r"(?:\s+[\w-]+){0,3}?\s+(?:faces?|eyes?|hands?|fingers?|hair|heads?|lips|mouth|skin|cheeks?|smile|tears?|"
             r"back|shoulders?|feet|foot|legs?|arms?|palms?|profile|silhouette|shadow|reflection|portrait)\b")
"""What is nobody's property: of a woman's face one sees the woman."""
_OPEN_DOOR = re.compile(r"\b(?:open|ajar|half-open|opened) (?:\w+ )?doors?\b|\bdoors?\b[^.;,]{0,30}\b(?:open|opens|"
                        r"ajar|opening)\b|\bdoors?\b[^.;]{0,50}\blight\b[^.;]{0,20}\b(?:through|out|from)\b")
_LIGHT = re.compile(r"\blight\b[^.;]{0,24}\b(?:through|out|from|spill\w*|pour\w*|stream\w*)\b|\bglow\w*\b|"
                    r"\bportal\b")


def owned(plan: Plan, ledger: Ledger) -> Plan:
    """The plan without owners who do nothing, and with what their words say of doors."""
    words = plan.prompt.lower()
    busy = {a.subject for a in plan.actions} | {a.target_id for a in plan.actions}
    busy |= {r.a_id for r in plan.relations} | {r.b_id for r in plan.relations}
    gone = {s.id for s in plan.subjects if s.kind in ("person", "child") and s.id not in busy and re.search(
        rf"\b{re.escape(s.word)}'s?(?!\w)(?!{_OWN_BODY})", words)
        and len(re.findall(rf"\b{re.escape(s.word)}\b", words)) == 1}
    if gone and any(s.id not in gone and s.kind in _THINGS for s in plan.subjects):
        plan = taken_in(plan, gone, ledger, "only whose it is")
    return _opened(plan, words)


def _opened(plan: Plan, words: str) -> Plan:
    if _OPEN_DOOR.search(words) is None:
        return plan
    traits = ("open", *(("lit",) if _LIGHT.search(words) else ()))
    return replace(plan, subjects=tuple(
        replace(s, traits=(*s.traits, *traits)) if s.word.split()[-1] == "door" else s for s in plan.subjects))
