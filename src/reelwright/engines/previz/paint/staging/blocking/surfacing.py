"""Who comes up out of the water in the shot: a giant from the sea, a temple from a lake, a swimmer from the waves."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

_COMES_UP = word_set("rise emerge surface ascend burst erupt climb step walk stride lift appear come") | {
    "come up", "rise up"}  # fmt: skip
_COMES_OUT = frozenset({"come out", "climb out", "step out", "burst out", "walk out"})
"""Verbs that have taken the 'out' of 'out of the sea'."""
_WATERS = word_set(
    "river lake pond sea ocean water waters waterhole lagoon waves wave surf depth depths abyss bay swamp harbor "
    "harbour"
)
_OUT_OF = re.compile(rf"\bout of (?:the |an? )?(?:\w+ ){{0,2}}?(?:{'|'.join(sorted(_WATERS))})\b")
_DEEP = {"person": 0.40, "beast": 0.42, "vehicle": 0.30, "structure": 0.05}
"""Share of its height that is still under water at the end, by body."""
_AFLOAT = ("water", "under")
"""Media of what has its own ways out of the water: whales leap, boats lie on it."""


def surfacing(actor: Actor, plan: Plan) -> Actor:
    """The actor as one that comes up out of the water, where the prompt says so."""
    if actor.kind.body not in _DEEP or actor.medium in _AFLOAT or not _comes_up(actor, plan):
        return actor
    cue = replace(actor.cue, motion="walk") if actor.kind.body in ("person", "beast") else actor.cue
    return replace(
        actor, cue=cue, bounds=actor.kind.measure(cue), medium="ground", wade=_DEEP[actor.kind.body], surfaces=True,
        goes=False, out_of="", stand=None,
    )  # fmt: skip


def _comes_up(actor: Actor, plan: Plan) -> bool:
    id_, lemmas = actor.subject.id, {a.lemma for a in plan.doing(actor.subject.id)}
    if lemmas & _COMES_OUT and _OUT_OF.search(plan.prompt.lower()):
        return True
    out = any(r.a_id == id_ and r.relation in ("FROM", "OUT_OF") and r.b.split()[-1:] and r.b.split()[-1] in _WATERS
              for r in plan.relations)  # fmt: skip
    return out and bool(lemmas & _COMES_UP)
