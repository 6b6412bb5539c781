"""What an animal leaps over, through, or looks out of: it is the animal's own, so that both fit."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.figures.animals.burdens import BEARS, LOADS
from reelwright.engines.previz.paint.figures.animals.resolve_small import FILE, LEAFLESS, ON_LEAF
from reelwright.engines.previz.paint.figures.animals.stunts import OUT_OF, OVER, STUNT, THROUGH
from reelwright.engines.previz.paint.staging.blocking.holders import HOLDERS
from reelwright.engines.previz.paint.staging.cast.attaching import MAMMALS
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_BEARS = word_set("hold lift pull")
_WORDS = "|".join(sorted(LOADS, key=len, reverse=True))
_BURDEN = re.compile(rf"\b({_WORDS})\s+(?:\w+\s+)?(?:on|upon|atop)\s+(?:its|his|her|their|the)\s+(?:\w+\s+)?"
                     rf"(?:backs?|shells?)\b|\bon\s+whose\s+(?:back|shell)\b.{{0,30}}?\b({_WORDS})\b")  # fmt: skip
"""'a village on its shell'."""
_GREENS = word_set("leaf leaves petal flower grass blade")
_WATERS = word_set("river stream brook creek puddle pond water canal ravine gorge gap chasm canyon")
_HOARD = re.compile(
    r"\b(hoard|treasure|coins?|(pile|heap|mound|mountain|hill|bed)s? of gold|gold(en)? (pile|heap)|riches)\b")
_LIES = word_set("sleep lie rest nap sit guard perch swirl look stand curl")
_PEEKS = re.compile(r"\b(?:peek|peer|peep|pop|look|poke|stick|emerg|crawl|creep|climb)\w*\s+(?:(?:its|their|his|her)\s+"
                    r"heads?\s+)?(?:up\s+)?(?:out\s+of|out\s+from|from|out)\s+(?:inside\s+)?(?:(?:an?|the|its|their)\s+)?"
                    rf"(?:[\w-]+\s+){{0,2}}?({'|'.join(sorted(OUT_OF | HOLDERS))})\b")  # fmt: skip


_BARREN = word_set("cave desert planet")
_ON_LEAVES = word_set("frog snail lizard spider")
_GOLD = word_set("coin gold treasure hoard chest pile heap mountain riches jewel")


def peeks_from(plan: Plan) -> str:
    """The last word of what somebody peeks out of; "" for nobody."""
    words = _PEEKS.findall(plan.prompt.lower())
    return str(words[0]) if words else ""


def on_leaf(animal: Subject, plan: Plan) -> bool:
    """Whether a small animal sits on a leaf that is its own, as no other leaf would be large enough."""
    return animal.kind in _ON_LEAVES and any(
        r.a_id == animal.id and r.relation in ("ON", "ACROSS", "ALONG") and r.b.split()[-1:] == ["leaf"]
        for r in plan.relations)


def stunt_of(animal: Subject, plan: Plan) -> tuple[str, ...]:
    """The trait of an animal's cue for its stunt; none for an animal that does none."""
    if animal.kind == "spider" and any(s.word.split()[-1] == "web" for s in plan.subjects):
        return (f"{STUNT}on {'dewy ' if 'dew' in plan.prompt.lower() else ''}web",)
    borne_up = _BURDEN.search(plan.prompt.lower())
    if borne_up is not None and animal is plan.subjects[0] and (borne_up[1] or borne_up[2]) in LOADS:
        return (BEARS + (borne_up[1] or borne_up[2]),)
    if animal.kind == "insect" and animal.word.split()[-1] == "ant" and animal.count != "1":
        borne = {a.target.split()[-1] for a in plan.doing(animal.id) if a.motion in _BEARS and a.target}
        burden = "leaf" if borne & _GREENS else "crumb" if borne else ""
        return (FILE, f"carries {burden}") if burden else (FILE,)
    if animal.kind == "insect" and plan.setting.kind in _BARREN and "leaf" not in plan.prompt.lower():
        return (LEAFLESS,)
    if animal.kind == "dragon" and _HOARD.search(plan.prompt.lower()):
        lies = {a.motion for a in plan.doing(animal.id)} <= _LIES
        return (STUNT + "on hoard",) if lies else ()
    if on_leaf(animal, plan):
        return (ON_LEAF,)
    if animal.kind not in MAMMALS or animal is not next((s for s in plan.subjects if s.kind in MAMMALS), None):
        return ()
    for action in plan.doing(animal.id):
        aim = plan.subject(action.target_id)
        word = (aim.word if aim is not None else action.target).split()[-1:]
        if action.motion == "jump" and action.path == "over" and word and word[0] in OVER:
            return (f"{STUNT}over {word[0]}",)
        if action.motion == "jump" and action.path in ("across", "over") and _WATERS & set(word):
            return (f"{STUNT}across {word[0]}",)
        if action.motion == "jump" and action.path == "through" and word and word[0] in THROUGH:
            said = " ".join((*aim.states, *aim.traits)) if aim is not None else ""
            fire = "burning " if "fire" in plan.particles or "burning" in said or "flaming" in said else ""
            return (f"{STUNT}through {fire}{word[0]}",)
    out = peeks_from(plan)
    return (f"{STUNT}from {out}",) if out in OUT_OF else ()


def played_with(plan: Plan) -> dict[int, int]:
    """id of the fence, hoop or log -> id of the animal whose it is."""
    found = {}
    for animal in plan.subjects:
        for trait in stunt_of(animal, plan):
            word = trait.split()[-1]
            hoard = _GOLD if word == "hoard" else {word}
            if trait.startswith(BEARS):
                hoard = {trait[len(BEARS):], "shell", "back"}
            found.update({s.id: animal.id for s in plan.subjects if s.word.split()[-1] in hoard and s is not animal})
    return found
