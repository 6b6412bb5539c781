"""Nouns with two looks, told apart by their company: wine goes into wine glasses, fire is conjured in a hand."""

from __future__ import annotations

import re

_DRINK = re.compile(r"\b(?:wine|champagne|prosecco|bottles?|pour\w*|toast(?:s|ing)?|clink\w*|sommelier|cocktails?|"
                    r"whiske?y)\b", re.IGNORECASE)  # fmt: skip
_EYES = re.compile(r"\b(?:eye|sun|reading|wear\w*|lens(?:es)?|nose|read(?:s|ing)?|frames?|spectacles|3d|thick)\b",
                   re.IGNORECASE)  # fmt: skip
_GLASSES = re.compile(r"(?<!wine )(?<!champagne )(?<!shot )(?<!cocktail )(?<!drinking )(?<!magnifying )(?<!beer )"
                      r"\bglasses\b(?! of\b)", re.IGNORECASE)  # fmt: skip
_PALM = re.compile(r"\bin (?P<whose>(?:(?:his|her|their|its|one|the) )?(?:open |outstretched |bare )?)palms?\b"
                   r"(?! (?:trees?|grove|leaf|leaves|oil|fronds?|springs|beach))", re.IGNORECASE)  # fmt: skip
_LOUNGES = re.compile(r"(?<=[a-z] )(?<!hotel )(?<!airport )(?<!cocktail )(?<!the )lounges\b(?= (?:\w+ly )?(?:nearby|on|"
                      r"in|by|beside|at|under|around|about|near|next|with)\b|[,.;]|$)", re.IGNORECASE)  # fmt: skip
_PLUSH = re.compile(r"\b(?:stuffed|plush|toy) bears?\b", re.IGNORECASE)


def told_apart(text: str) -> str:
    """The text with such a noun read as the plainer one that is meant."""
    if _DRINK.search(text) and _EYES.search(text) is None:
        text = _GLASSES.sub("wine glasses", text)
    text = _PALM.sub(lambda m: f"in {m['whose'] or 'the '}hand", text)
    text = _PLUSH.sub(lambda m: "teddy bears" if m[0].endswith("s") else "teddy bear", text)
    return _LOUNGES.sub("rests", text)
