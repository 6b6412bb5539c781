"""'A lion with the wings of an eagle and the horns of a ram' is one animal, no herd of three."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.breeds import beast_of
from reelwright.engines.previz.paint.figures.animals.mixed import MIXED, mixed
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_PARTS = {
    **dict.fromkeys(("fur", "coat", "stripes", "pattern", "skin", "hide", "spots", "markings"), "coat"),
    **dict.fromkeys(("horn", "horns"), "horns"), **dict.fromkeys(("wing", "wings"), "wings"),
    **dict.fromkeys(("leg", "legs", "feet", "hooves", "paws"), "legs"), "tail": "tail", "ears": "ears", "neck": "neck",
    "shell": "shell", "mane": "mane", "trunk": "trunk", "tusks": "tusks", "antlers": "antlers", "head": "head",
    **dict.fromkeys(("quills", "spines"), "quills"), "body": "body", "torso": "body",
}  # fmt: skip
"""Words for a part of an animal -> the part of the maker; others (claws, eyes, scales) are too small to be told."""
_OF = re.compile(r"\b(?:with|has|having|and|,)\s+(?:the\s+)?(?P<part>[a-z]+)\s+of\s+an?\s+(?:\w+\s+)??(?P<whose>[a-z]+)"
                 r"(?=\s*(?:[.,;]|$|(?:and|with|in|on|at|by|over|under|through|that|which)\b|\w+ing\b|\w+s\b))")
_LIMBS = word_set("claw claws eyes eye scales beak talons teeth fangs arms fins tentacles tongue feathers snout face "
                  "jaws stinger pincers speed strength")


def as_chimera(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the first animal made of the others; those are no animals of their own."""
    said = [(m["part"], m["whose"]) for m in _OF.finditer(plan.prompt.lower())
            if m["part"] in _PARTS or m["part"] in _LIMBS]  # fmt: skip
    hero = plan.subjects[0] if plan.subjects else None
    if not said or hero is None or hero.count != "1":
        return plan
    lent, named = {whose for _, whose in said}, {part.rstrip("s") for part, _ in said}
    if not any(s.word.split()[-1] in lent for s in plan.subjects[1:]):
        return plan
    made, seen = _made(hero, said, plan)
    gone = set()
    for s in plan.subjects[1:]:
        word = s.word.split()[-1]
        if word in lent or word in named:
            shown = seen & ({whose for part, whose in said if part.rstrip("s") == word} | {word})
            ledger.add("subject", s.word, "drawn" if shown else "dropped", f"as a part of the {hero.word}")
            gone.add(s.id)
        elif s.kind == "creature" or word.endswith("ing"):  # 'an unstoppable predator', 'capable of both hunting and …'
            ledger.add("subject", s.word, "drawn", f"is the {hero.word}")
            gone.add(s.id)
    return plan.without(gone).with_subject(made)


def _made(hero: Subject, said: list[tuple[str, str]], plan: Plan) -> tuple[Subject, set[str]]:
    """The animal with those parts, and whose parts are seen of it; with another one's body it has its own head."""
    bodies = [whose for part, whose in said if _PARTS.get(part) == "body" and beast_of(whose) is not None]
    body = next((s for s in plan.subjects[1:] if bodies and s.word == bodies[0]), None)
    seen = set()
    if body is not None and (beast_of(hero.word) is not None or hero.kind == "bird"):
        head = f"{MIXED}head:{hero.word.split()[-1]}"
        hero = replace(hero, kind=body.kind, word=body.word, traits=(head, *hero.traits))
        seen.add(body.word)
    beast = beast_of(hero.word)
    for part, whose in said if beast is not None else ():
        trait = f"{MIXED}{_PARTS.get(part, '')}:{whose}"
        if beast is not None and _PARTS.get(part, "body") != "body" and mixed(beast, (trait,)) != beast:
            hero = replace(hero, traits=(*hero.traits, trait))
            seen.add(whose)
    return hero, seen
