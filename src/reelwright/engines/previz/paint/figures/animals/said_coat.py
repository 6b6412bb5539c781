"""A beast in the coat that a cue's traits say: "coat:paws:white", "coat:ears:black tips", "coat:eyes:blue"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.tone import NAMED

COAT = "coat:"


def said_coat(traits: Iterable[str]) -> dict[str, str]:
    """Part of the body -> colour as said ("black tips")."""
    rows = (t[len(COAT):].partition(":") for t in traits if t.startswith(COAT))
    return {part: colour for part, _, colour in rows}


def in_coat(beast: Beast, traits: Iterable[str]) -> Beast:
    """The beast with those parts in their colours."""
    said = said_coat(traits)
    for part, colour in said.items():
        tone = NAMED.get(colour.split()[0], "")
        if not tone:
            continue
        if part == "coat":
            beast = replace(beast, coat=tone, under=tone, socks="")
        elif part == "paws":
            beast = replace(beast, socks=tone)
        elif part == "eyes":
            beast = replace(beast, iris=tone)
        elif part == "belly":
            beast = replace(beast, under=tone)
        elif part == "mane":
            beast = replace(beast, dark=tone)
        elif part == "ears":
            beast = replace(beast, ear_colour=tone, ear_tipped=colour.endswith("tips"))
    return beast
