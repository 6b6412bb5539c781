"""Whose it is, where the owner is not there: a child's balloon, a captain's desk; doors that stand open; hats with
somebody in them."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Relation
from reelwright.engines.previz.plan.lexicon import word_set

_THINGS = word_set("person child prop object toy balloon kite book hat shoe tool container cup clock lamp musical food "
                   "furniture chair table bed ball mask sword candle machine car boat bicycle vase umbrella window")
_OPEN_DOOR = re.compile(r"\b(?:open|ajar|half-open|opened) (?:\w+ )?doors?\b|\bdoors?\b[^.;,]{0,30}\b(?:open|opens|"
                        r"ajar|opening)\b|\bdoors?\b[^.;]{0,50}\blight\b[^.;]{0,20}\b(?:through|out|from)\b")
_LIGHT = re.compile(r"\blight\b[^.;]{0,24}\b(?:through|out|from|spill\w*|pour\w*|stream\w*)\b|\bglow\w*\b|"
                    r"\bportal\b")
_HAT = re.compile(r"\b(?:top|magician's|magic) hat\b")
_EMERGES = re.compile(r"\b(?:peek|peep|pop|emerg|jump|leap|look|climb)\w*\b|\bout of\b|\bin(?:side)? (?:a|the)\b")


def owned(plan: Plan, ledger: Ledger) -> Plan:
    """The plan without owners who do nothing, and with what their words say of doors and hats."""
    words = plan.prompt.lower()
    busy = {a.subject for a in plan.actions} | {a.target_id for a in plan.actions}
    busy |= {r.a_id for r in plan.relations} | {r.b_id for r in plan.relations}
    gone = {s.id for s in plan.subjects if s.kind in ("person", "child") and s.id not in busy and re.search(
        rf"\b{re.escape(s.word)}'s?\b", words) and len(re.findall(rf"\b{re.escape(s.word)}\b", words)) == 1}
    if gone and any(s.id not in gone and s.kind in _THINGS for s in plan.subjects):
        for s in plan.subjects:
            if s.id in gone:
                ledger.add("subject", s.word, "drawn", "only whose it is")
        plan = plan.without(gone)
    return _out_of_a_hat(_opened(plan, words), words)


def _opened(plan: Plan, words: str) -> Plan:
    if _OPEN_DOOR.search(words) is None:
        return plan
    traits = ("open", *(("lit",) if _LIGHT.search(words) else ()))
    return replace(plan, subjects=tuple(
        replace(s, traits=(*s.traits, *traits)) if s.word.split()[-1] == "door" else s for s in plan.subjects))


def _out_of_a_hat(plan: Plan, words: str) -> Plan:
    """A rabbit that comes out of a magician's hat is in it, and does not wear it."""
    hat = next((s for s in plan.subjects if s.word.split()[-1] == "hat"), None)
    rabbit = next((s for s in plan.subjects if s.kind in ("rabbit", "dove", "bird", "cat")), None)
    people = any(s.kind in ("person", "child") for s in plan.subjects)
    if hat is None or rabbit is None or people or not (_HAT.search(words) and _EMERGES.search(words)):
        return plan
    kept = tuple(r for r in plan.relations if {r.a_id, r.b_id} != {hat.id, rabbit.id})
    vessel = plan.with_subject(replace(hat, kind="container"))
    return replace(vessel, relations=(*kept, Relation(rabbit.word, "IN", hat.word, rabbit.id, hat.id)))
