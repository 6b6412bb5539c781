"""Turns of phrase about animals, and the light on them, that are read as plainer ones."""

from __future__ import annotations

import re

_CARRIED = re.compile(r"\b(?:cling|clutch|hold|hang)(?P<how>s|ing|) (?:on )?(?:tightly )?(?:to|onto) "
                      r"(?=(?:its|his|her|their) (?:mother|father|mom|mum|dad|parent)(?:'s|s') back\b)", re.IGNORECASE)
"""Young on the back of who carries them."""


def on_her_back(text: str) -> str:
    """'A cub clings to its mother's back' as 'a cub rides on its mother's back'."""
    return _CARRIED.sub(lambda found: {"ing": "riding"}.get(
        found.group("how").lower(), "ride" + found.group("how")) + " on ", text)


_LIT_FROM = re.compile(r"\b(?P<lit>(?:sun|moon|day)?light|shafts?|beams?|rays?|sunbeams?|glow)"
                       r"(?P<how> [\w ,-]{0,40}?)? from (?:high |far )?(?:above|overhead)\b", re.IGNORECASE)
"""Where light comes from, not the lens."""


def lit(text: str) -> str:
    """'Shafts of sunlight from above' as 'shafts of sunlight': nobody looks down."""
    return _LIT_FROM.sub(lambda found: found.group("lit") + (found.group("how") or ""), text)


_THUNDERS = re.compile(r"\bthunder(?P<how>s|ing|ed|) (?=(?:down|across|through|past|over|along|toward|towards|up|"
                       r"out of|by)\b)", re.IGNORECASE)
_HOOVES = re.compile(r"\b(?:horses?|stallions?|mustangs?|wildebeests?|buffalos?|bison|herds?|elephants?|zebras?|gnus?|"
                     r"rhinos?|cattle|bulls?|cavalry|knights?|riders?|hooves|camels?|reindeer|antelopes?)\b",
                     re.IGNORECASE)


def stampeded(text: str) -> str:
    """'A herd thunders across a plain' as 'a herd gallops across a plain': hooves, no storm."""
    if _HOOVES.search(text) is None:
        return text
    return _THUNDERS.sub(lambda found: "gallop" + found.group("how") + " ", text)


_ANT_NESTS = re.compile(r"\b(?P<in>(?:the )?inside of|inside|in|within|through|into|down) (?:(?:an?|the|its|their) )?"
                        r"(?:underground )?ants?'?s? (?:nests?|colon(?:y|ies)|tunnels?)\b", re.IGNORECASE)  # fmt: skip


def underground(text: str) -> str:
    """'Inside an ant nest' as 'inside a cave': no bird's nest with eggs."""
    return _ANT_NESTS.sub(lambda found: ("inside" if "of" in found.group("in") else found.group("in")) +
                          " a cave", text)


def of_animals(text: str) -> str:
    """The text with each of them read as its plainer one."""
    return stampeded(lit(on_her_back(underground(text))))
