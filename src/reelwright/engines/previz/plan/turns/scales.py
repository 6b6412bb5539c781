"""How large something is, told by something else: 'a teapot the size of a house', 'a dog as big as a bus'. What it is
compared with is its measure and stands nowhere in the picture."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_MEASURES = {
    "gigantic mountain-sized": "mountain skyscraper tower hill island city town cathedral planet moon",
    "gigantic house-sized": "house building cottage church castle tree whale ship barn lighthouse dinosaur mansion",
    "gigantic truck-sized": "elephant bus truck lorry van tank giraffe shed mammoth train hut minibus",
    "large horse-sized": "horse cow car bear lion person man pony bull human refrigerator fridge wardrobe door",
    "large dog-sized": "dog cat fox wolf sheep goat pig child toddler",
    "tiny palm-sized": "thumb coin ant bee pea matchbox fingernail mouse button thimble fingertip finger acorn teacup "
                        "grain raisin hand palm penny dime beetle nut walnut",
}  # fmt: skip
"""What it is read as, and the measures that say so."""
_READ = {noun: size for size, nouns in _MEASURES.items() for noun in nouns.split()}
_NOUNS = "|".join(sorted(_READ, key=len, reverse=True))
_THAN = (
    r"(?:(?:about |almost |nearly |roughly )?(?:the size of|as (?:big|large|tall|huge|high|massive|small|tiny) as)|"
    r"(?:no |not much )?(?:bigger|larger|taller|smaller) than)"
)
_COMPARED = (
    r"\b(?P<art>an?|the|one|two|three|some|many) "
    r"(?P<what>(?:(?!(?:and|with|on|in|of|at|by|to|as|is|are|no|about|the)\b)"
    r"[\w'-]+ ){0,3}?(?!(?:is|are|size)\b)[\w'-]+),?(?: (?:that|which|who)(?: is| are|'s))? "
    rf"{_THAN} (?:an?|the|its|his|her|your) (?:(?:small|little|real|large|whole|entire|human|three-story) )?"
    rf"(?P<noun>{_NOUNS})s?\b"
)


def _sized(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A house-sized teapot'; a thing smaller than a mouse is tiny, a thing smaller than a house need not be."""
    size = _READ[found["noun"].lower()]
    article = "a" if found["art"].lower() == "an" else found["art"]
    return f"{article} {size} {found['what']}"


TURNS: tuple[Turn, ...] = (Turn(_COMPARED, _sized),)
