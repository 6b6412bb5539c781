"""What a prompt says of an animal's coat beside its own adjectives: white fur, black-tipped ears, blue eyes."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.figures.animals.said_coat import COAT
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.staging.cast.attaching import MAMMALS
from reelwright.engines.previz.plan import Plan, Subject

_ANIMALS = MAMMALS | {"bird", "monster"}
_PARTS = {
    **dict.fromkeys(("fur", "coat", "hair", "wool", "fleece", "feather", "feathers", "plumage", "skin", "hide", "body"),
        "coat"),
    "paw": "paws", "paws": "paws", "feet": "paws", "socks": "paws", "legs": "paws", "ear": "ears", "ears": "ears",
    "eye": "eyes", "eyes": "eyes", "mane": "mane", "belly": "belly", "chest": "belly", "wing": "wings",
    "wings": "wings",
}  # fmt: skip
_COLOUR = "|".join(sorted(NAMED, key=len, reverse=True))
_SAID = re.compile(rf"\b({_COLOUR})(?:[- ](tipped))?\s+(?:\w+\s+)?"
                   rf"({'|'.join(_PARTS)})\b")  # fmt: skip

_MARKS = re.compile(rf"\b({_COLOUR})[- ]+"
                    r"(stripes?|spots?|patches|markings|dots)\b")

_LIT_EYES = re.compile(rf"\b(?:(?:glowing|burning|luminous|shining)\s+(?:({_COLOUR})\s+)?eyes"
                       rf"|eyes\s+(?:\w+\s+)?(?:glow|burn|shin|gleam)\w*(?:\s+(?:in\s+)?({_COLOUR}))?)\b")  # fmt: skip
"""'glowing amber eyes', 'eyes glowing green'."""


def coat_of(animal: Subject, plan: Plan) -> tuple[str, ...]:
    """Traits for the animal's maker, "coat:ears:black tips", of the one animal of a prompt; none where there are
    several."""
    animals = [s for s in plan.subjects if s.kind in _ANIMALS]
    people = any(s.kind in ("person", "child") for s in plan.subjects)
    if animals != [animal]:
        return ()
    found: dict[str, str] = {}
    for before, after in _LIT_EYES.findall(plan.prompt.lower()):
        found.setdefault("eyes", f"{COAT}eyes:{before or after or 'amber'} lit")
    for colour, marks in _MARKS.findall(plan.prompt.lower()):
        found.setdefault("marks", f"{COAT}marks:{colour} {marks.rstrip('s')}s")
    for colour, tipped, part in _SAID.findall(plan.prompt.lower()):
        name = _PARTS[part]
        if any(s.word.split()[-1] == part for s in plan.subjects):  # a coat that is worn
            continue
        if not (people and name in ("coat", "eyes")):
            found.setdefault(name, f"{COAT}{name}:{colour}{' tips' if tipped else ''}")
    return tuple(found.values())
