"""Which flowers of a prompt grow in the place, and not in a vase or a hand."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.place import Flowers
from reelwright.engines.previz.paint.places.flora import FLORA
from reelwright.engines.previz.plan import Plan

_NAMES = "|".join(sorted((name for name in FLORA if name != "flower"), key=len, reverse=True))
_FIELD = re.compile(rf"\b({_NAMES}|flower)s?\s+(?:field|fields|meadow|meadows|bed|beds|garden|patch)\b"
                    rf"|\b(?:field|fields|meadow|meadows|carpet|sea|hillside)\s+(?:of|full of|with|covered in)\s+"
                    rf"(?:\w+\s+)?({_NAMES}|flower|poppie|daisie|lilie|peonie|pansie)s?\b")  # fmt: skip
_IES = {"poppie": "poppy", "daisie": "daisy", "lilie": "lily", "peonie": "peony", "pansie": "crocus"}


def flowers_of(plan: Plan, features: tuple[str, ...]) -> tuple[Flowers, ...]:
    """features: what the cast leaves to the place."""
    grown = []
    if "flower" in features:
        for subject in plan.subjects:
            if subject.kind == "flower":
                named = " ".join([*subject.traits[-1:], subject.word]) if subject.traits else subject.word
                grown.append(Flowers(named if named in FLORA else subject.word, subject.colours))
    found = _FIELD.search(plan.prompt.lower())
    if found and not grown:
        word = found.group(1) or found.group(2)
        colours = tuple(c for s in plan.subjects if s.kind == "flower" for c in s.colours)
        grown.append(Flowers(_IES.get(word, word), colours))
    return tuple(dict.fromkeys(grown))
