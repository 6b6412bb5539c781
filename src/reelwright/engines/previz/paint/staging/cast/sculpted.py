"""Animals of ice, gold, glass or porcelain: a statue of one is that animal of that stuff; on a table it is small."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.attaching import BEASTS
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan import plan as understood
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice

FIGURINE = "figurine"
"""Trait of an animal that stands on a table, however large its kind is."""
PLINTH = "on a plinth"
"""Trait of a statue that stands in the open."""
_TALL = 0.34
"""m: height of a figurine, or 0.7 of its width."""
_USUAL = {"figurine": "porcelain", "carving": "wood", "statuette": "gold", "sculpture": "stone", "statue": "stone",
          "bust": "marble", "ornament": "glass"}
"""Words for statues and what they are of where nothing is said."""
_BOARDS = word_set("table desk shelf mantelpiece mantel windowsill sill counter nightstand dresser pedestal cabinet "
                   "piano altar")
_HARD = frozenset({"glass", "ice", "crystal", "gold", "silver", "bronze", "copper", "marble", "stone", "wood", "clay",
                   "porcelain", "paper", "metal", "jade"})
_STANDS = word_set("statue monument sculpture")
_HOME = 0.3
"""Least weight of a place that is named and not only an animal's home."""
_OF = re.compile(rf"\b({'|'.join(_USUAL)})s? of (?:an?|the) (?:[\w-]+ ){{0,3}}?")


def sculpted(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with an animal in the place of its statue, and on a table as a figurine."""
    statue = next((s for s in plan.subjects if s.kind == "statue"), None)
    if statue is not None:
        plan = _as_its_animal(plan, statue, ledger)
    boards = {s.id for s in plan.subjects if s.word.split()[-1] in _BOARDS}
    small = {r.a_id for r in plan.relations if r.relation == "ON" and r.b_id in boards}
    for s in plan.subjects:
        if s.id in small and s.kind in BEASTS and _HARD & {*s.materials, *s.traits} and FIGURINE not in s.traits:
            plan = _roomed(plan.with_subject(replace(s, traits=(*s.traits, FIGURINE))))
    return plan


def _as_its_animal(plan: Plan, statue: Subject, ledger: Ledger) -> Plan:
    own = next((s for s in plan.subjects if s.kind in BEASTS and re.search(
        _OF.pattern + rf"{re.escape(s.word)}\b", plan.prompt.lower())), None)
    if own is None:
        named = [s for trait in statue.traits for s in understood(f"a {trait}").subjects if s.kind in BEASTS]
        own = named[0] if named else None
    if own is None:
        return plan
    usual = _USUAL.get(statue.word.split()[-1], "stone")
    made = tuple(m for m in statue.materials if m in _HARD) or (usual,)
    one = replace(own, id=statue.id, materials=made, count=statue.count, colours=(), scenery=False,
                  sizes=(*statue.sizes, *own.sizes), traits=(*own.traits, *((PLINTH,) if _STANDS & set(
                      statue.word.split()) else ())))
    ledger.add("subject", statue.word, "drawn", f"as a {own.word} of {made[0]}")
    kept = [r if r.a_id != own.id else replace(r, a_id=statue.id) for r in plan.relations]
    named_own = own.id != statue.id and any(s is own for s in plan.subjects)
    plan = replace(plan, relations=tuple(kept), actions=tuple(a for a in plan.actions if a.subject != own.id))
    return _roomed((plan.without({own.id}) if named_own else plan).with_subject(one))


def _roomed(plan: Plan) -> Plan:
    """Not where such animals live."""
    named = tuple(c for c in plan.settings if c.weight >= _HOME)
    at_home = Choice("interior", 0.0, FIGURINE, "living_room")
    return replace(plan, settings=named, setting=named[0] if named else at_home, fitting=() if named else (at_home,))


def of_its_size(actor: Actor) -> Actor:
    """A figurine a hand high, which stands still; anybody else as they are."""
    if FIGURINE not in actor.subject.traits:
        return actor
    still = replace(actor, medium="ground", goes=False, action=None)
    return still.scaled(_TALL / max(actor.bounds.height, 0.7 * actor.bounds.width, 1e-3))
