"""A thing that leans against a wall: the wall is behind it, made as the prompt says; the place is a street's edge."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.staging.built.walls import WALL
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice

_ALIVE = word_set("person child robot monster")
_WALLS = word_set("wall brickwork")
_AGAINST = ("AGAINST", "BESIDE", "IN_FRONT_OF", "BEFORE", "ON")
_LEANS = re.compile(r"\b(?:(?:lean\w*|prop\w*|rest\w*|park\w*|stand\w*|stack\w*|pil\w+)\b[^.;,]*\bagainst|"
                    r"in front of|before)\b[^.;,]*\bwall\b")
_SAID = re.compile(r"\b((?:[\w-]+[ -]){0,3}?)wall\b([^.;]{0,40})")
_OF = word_set("brick stone wood wooden white whitewashed plaster stucco concrete painted ivy vine creeper overgrown "
               "graffiti mural yellow blue red green pink orange turquoise")
_GUESS = 0.5
_RESTS = word_set("lean rest prop park stand")
_PAINTED = ("graffiti", "mural")
_STREET = Choice("old_town", 0.6, "wall", "")


def leant(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the wall as a trait of what leans against it; indoors the room's own wall will do."""
    words = plan.prompt.lower()
    named = any(c.weight > _GUESS for c in plan.settings)
    if _LEANS.search(words) is None or any(c.kind == "interior" and c.weight > _GUESS for c in plan.settings):
        return plan
    wall = next((s for s in plan.subjects if s.word.split()[-1] in _WALLS), None)
    near = {s.id for s in plan.subjects if s is wall or s.word in _PAINTED}
    lean = next((r for r in plan.relations if r.b_id in near and r.relation in _AGAINST), None)
    thing = next((s for s in plan.subjects if lean is not None and s.id == lean.a_id), None)
    while thing is not None and (owner := _owner(plan, thing)) is not None:
        thing = owner
    if wall is None or thing is None or thing.kind in _ALIVE:
        return plan
    said = _SAID.search(words)
    beside = re.split(r"[ ,-]+", f"{said.group(1)} {said.group(2)}") if said is not None else []
    made = {*wall.materials, *wall.colours, *(w.removesuffix("s") for w in beside)} & _OF
    ledger.add("subject", wall.word, "drawn", f"behind the {thing.word}")
    kind = "tool" if thing.word.split()[-1] == "ladder" else thing.kind
    one = replace(thing, kind=kind, traits=(*thing.traits, WALL, *(WALL + m for m in sorted(made))))
    alone = plan.without(near).with_subject(one)
    deeds = tuple(a for a in alone.actions if a.subject != thing.id or a.lemma not in _RESTS)
    if named:
        return replace(alone, actions=deeds)
    return replace(alone, actions=deeds, setting=_STREET, settings=(_STREET,), fitting=())


def _owner(plan: Plan, thing: Subject) -> Subject | None:
    """What has it: of 'a bicycle with flowers leaning against a wall' the bicycle."""
    return next((plan.subject(r.a_id) for r in plan.relations if r.relation == "HAS" and r.b_id == thing.id), None)
