"""Which flowers of a prompt grow in the place, and not in a vase or a hand."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.place import Flowers
from reelwright.engines.previz.paint.places.flora import FLORA
from reelwright.engines.previz.plan import Plan

_PLURALS = {(name[:-1] + "ies" if name.endswith("y") else name + "s"): name for name in FLORA}
_SINGLE = _PLURALS | {name: name for name in FLORA} | {"pansies": "crocus"}
_NAMES = "|".join(sorted(_SINGLE, key=len, reverse=True))
_FIELD = re.compile(rf"\b({_NAMES})\s+(?:fields?|meadows?|beds?|garden|patch)\b"
                    rf"|\b(?:fields?|meadows?|carpet|sea|hillside)\s+(?:of|full of|with|covered in)\s+"
                    rf"(?:\w+\s+){{0,2}}?({_NAMES})\b")  # fmt: skip

_HIGH = (r"(?:tall|high|long|deep|(?:waist|knee)[- ](?:high|deep)|(?:chest|shoulder)[- ]high|overgrown|swaying|"
         r"wind-?swept)")
_SWARDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"\b(?:silver|pampas|feather|susuki|{_HIGH} (?:silver|silvery|white|pale)) ?grass(?:es)?\b"),
     "silver grass"),
    (re.compile(rf"\b{_HIGH} (?:golden|dry|yellow|amber|brown|dead|autumn|savannah?) grass(?:es)?\b"
                r"|\b(?:golden|dry|yellow|amber) (?:tall |high |long )?grass(?:es)?\b"), "straw"),
    (re.compile(rf"\b{_HIGH} (?:\w+ )?grass(?:es)?\b"), "tall grass"),
    (re.compile(r"\b(?:wheat|barley|rye|oat) ?fields?\b|\bfields? of (?:\w+ ){0,2}(?:wheat|barley|rye|oats)\b"),
     "wheat"),
    (re.compile(r"\b(?:corn|maize) ?fields?\b|\bfields? of (?:\w+ ){0,2}(?:corn|maize)\b"), "corn"),
    (re.compile(rf"\b(?:{_HIGH}|among|amongst|through|in) (?:the )?(?:reeds|rushes)\b"), "reed"),
)  # fmt: skip
"""What is said to stand high, and its name among the swards."""
AFLOAT = frozenset({"lotus", "lotuses", "water lily", "water lilies", "lotus flower", "lotus blossom", "lily pad"})
"""What grows in the water: a pond has it."""


def flowers_of(plan: Plan, features: tuple[str, ...]) -> tuple[Flowers, ...]:
    """features: what the cast leaves to the place."""
    grown = []
    if "flower" in features:
        for subject in plan.subjects:
            if subject.kind == "flower" and subject.word.split()[-1] not in AFLOAT and (
                    " ".join(subject.traits[-1:]) not in AFLOAT) and subject.word not in AFLOAT:
                words = [*" ".join(subject.traits[-1:]).split(), *subject.word.split()]
                endings = (" ".join(words[k:]) for k in range(len(words)))
                grown.append(Flowers(next((e for e in endings if e in FLORA), subject.word), subject.colours))
    found = _FIELD.search(plan.prompt.lower())
    if found and not grown:
        word = found.group(1) or found.group(2)
        colours = tuple(c for s in plan.subjects if s.kind == "flower" for c in s.colours)
        grown.append(Flowers(_SINGLE[word], colours))
    if not grown:
        low = plan.prompt.lower()
        grown += [Flowers(name) for said, name in _SWARDS if said.search(low)][:1]
    return tuple(dict.fromkeys(grown))
