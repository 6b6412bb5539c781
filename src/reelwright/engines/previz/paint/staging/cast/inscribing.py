"""What the prompt wants to be read: quoted words, and on which of its things they stand."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.says import SAYS
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_DOUBLE = re.compile(r"[\"“]([^\"”]{1,64})[\"”]")
_SINGLE = re.compile(r"(?<!\w)[‘']([^‘’']{1,64})[’'](?!\w)")
_CAPITALS = r"((?:[A-Z][\w'-]*[!?.]?)(?:\s+[A-Z][\w'-]*[!?.]?){0,5})"
_PLAIN = (
    re.compile(r"\b(?:says?|saying|reads?|reading|(?:the|with the) words?|labell?ed|titled)\s+" + _CAPITALS),
    re.compile(r"\b(?:the |with a? ?)(?:number|numeral|figure|digit|letter) ([A-Z\d]{1,4})\b"),
    re.compile(r"\bwith\s+" + _CAPITALS + r"\s+(?:written|printed|painted) on\b"),
)
_SLOGAN = re.compile(
    r"\b((?:(?:world'?s )?(?<!his )(?<!her )(?<!their )(?<!the )(?:best|greatest|coolest) [\w']+|i love|i heart|"
    r"keep calm|happy (?:birthday|new year)|number one|get well)\b[\w' ]{0,30}?) "
    r"(?:t-?shirt|shirt|mug|hoodie|sweatshirt|banner|balloon|card|trophy|poster)s?\b", re.IGNORECASE)
"""Slogans that stand before what bears them, without quotes."""
_MEANT = re.compile(
    r"\b(says?|saying|reads?|reading|words?|written|printed|painted|spelling|labell?ed|titled|letters?|phrase|"
    r"number|numeral|figure|digit|text|slogan|logo)\b"
)
_BEARERS = word_set(
    "sign placard billboard banner t-shirt shirt sweatshirt hoodie sweater jersey wall boat rowboat yacht ship ferry"
    " truck van bus car laptop screen tv blackboard chalkboard poster book note sticker flag helicopter suitcase box"
    " mailbox ambulance storefront shop store building cake mug cup balloon banner neon card bag tee jumper pullover"
    " post"
)
_SURFACES = word_set(
    "wall storefront store shop building tile sidewalk surface background driftwood note sticker blackboard"
    " chalkboard billboard banner graffiti"
)
"""Whose words are drawn on a stretch of wall or a board of their own."""
_WALLS = frozenset({"wall", "storefront", "store", "shop", "building", "tile", "graffiti"})
BOARD, WALL = "sign board", "lettered wall"


def inscription_of(plan: Plan) -> str:
    """The words to be read in the picture, "" for none."""
    slogan = _SLOGAN.search(plan.prompt)
    if slogan is not None:
        return slogan.group(1).strip()
    if _MEANT.search(plan.prompt.lower()) is None:
        return ""
    for pattern in (_DOUBLE, _SINGLE, *_PLAIN):
        found = pattern.search(plan.prompt)
        if found is not None:
            return found.group(1).strip()
    return ""


def inscribed(plan: Plan) -> Plan:
    """The plan with its words on their bearer as a trait, and without the things that only those words name."""
    bearer = next((s for s in plan.subjects if any(t.startswith(SAYS) for t in s.traits)), None)
    if bearer is not None:  # the planner has seen to it
        return _on_its_thing(plan, bearer) or _borne(plan, bearer)
    text = inscription_of(plan)
    if not text:
        return plan
    rest = plan.prompt.lower().replace(text.lower(), " ")
    kept = [s for s in plan.subjects if s.word.split()[-1] in rest or s.word.split()[-1] not in text.lower()]
    bearer = next((s for s in kept if s.word.split()[-1] in _BEARERS), None)
    if bearer is None:
        if any(s.kind not in ("object", "wall") for s in kept):
            return replace(plan, subjects=tuple(kept))
        kept = [Subject(-5, "sign", "wall" if "wall" in rest or "brick" in rest else BOARD, "implied", "1")]
        bearer = kept[0]
    return _borne(replace(plan, subjects=tuple(kept)), replace(bearer, traits=(*bearer.traits, SAYS + text)))


_PARTS = word_set("screen display logo label emblem lettering text surface side front back face body lid cover")
"""What is only the part of a thing that bears the words."""


def _on_its_thing(plan: Plan, bearer: Subject) -> Plan | None:
    """The plan with the words on the thing whose label, logo or screen has them; None where there is no such thing."""
    if bearer.word.split()[-1] not in _PARTS:
        return None
    thing = next((s for s in plan.subjects if s.id != bearer.id and ware(s.word) is not None
                  and s.kind not in ("sign", "wall", "table", "person")), None)
    if thing is None:
        return None
    said = tuple(t for t in bearer.traits if t.startswith(SAYS))
    return plan.without({bearer.id}).with_subject(replace(thing, traits=(*thing.traits, *said)))


def _borne(plan: Plan, bearer: Subject) -> Plan:
    """The plan with the bearer as what is drawn for it: a wall or a board where it is a surface; nobody writes."""
    last = bearer.word.split()[-1]
    if last in _SURFACES:
        bearer = replace(bearer, kind="sign", word=WALL if last in _WALLS else BOARD, scenery=False)
    actions = tuple(a for a in plan.actions if a.subject != bearer.id or a.motion != "write")
    return replace(plan.with_subject(bearer), actions=actions)
