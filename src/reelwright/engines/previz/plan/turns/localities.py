"""Turns of phrase for where it plays that are read as plainer ones: a house's front door is the house, a station in the
heart of a city is the station."""

from __future__ import annotations

import re

_HOMES = r"(?:house|home|cottage|mansion|cabin|farmhouse|villa)"
_READINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"\b(?P<what>(?:[\w-]+ )?{_HOMES})'s front door\b", re.IGNORECASE), r"\g<what>"),
    (re.compile(rf"\b(?:the )?front door of (?=(?:an?|the) (?:[\w-]+ )?{_HOMES}\b)", re.IGNORECASE), ""),
    (re.compile(r"\b(?P<shot>shot|view|footage|video) (?:of|from) a drone (?:moving|flying|soaring|speeding|racing)"
                r"(?: (?:fast|quickly|low|high|swiftly|rapidly))?\b", re.IGNORECASE), r"\g<shot> from a drone"),
    (re.compile(r"(?P<what>\b(?:station|market|marketplace|museum|library|caf[eé]|gallery|theat(?:re|er)|mall|airport|"
                r"restaurant|bookshop|bar|bakery)) (?:in|at|located in|set in) the (?:very )?"
                r"(?:heart|middle|cent(?:er|re)) of (?:an?|the) (?:[\w-]+ )?(?:city|town|metropolis|capital)\b",
                re.IGNORECASE), r"\g<what>"),
    (re.compile(r"\b(?P<full>bustling|busy|crowded|hectic) (?:train|railway|central|railroad) station\b"
                r"(?! (?:platform|building|concourse|hall))", re.IGNORECASE), r"\g<full> station concourse"),
    (re.compile(r"^(?:(?:an?|the|slow|smooth|cinematic|drone|aerial|camera|shot|view|footage) )*"
                r"(?:flying|soaring|gliding|drifting|floating) (?:through|above|over|among) (?:the )?(?:[\w-]+ )?"
                r"clouds (?:above|over) ", re.IGNORECASE), "above a sea of clouds, "),
    (re.compile(r"\bsuspension bridge(?P<many>s?)(?=[^.;]*\b(?:gorge|ravine|canyon|chasm|jungle|rain ?forest)\b)"
                r"(?![^.;]*\b(?:city|cars|traffic|bay|steel)\b)", re.IGNORECASE), r"rope bridge\g<many>"),
    (re.compile(r"\b(?:internal|inside|interior|inner) (?:window|locomotive cab|driver's cab|cab) of (?:an?|the) "
                r"(?=train\b)|\b(?:in|on|through|at|from) the (?:inside )?windows? of (?:an?|the) (?=train\b)",
                re.IGNORECASE), "through the train window, inside a "),
)  # fmt: skip


def plainer_places(text: str) -> str:
    """'A drone shot towards a house's front door' as 'a drone shot towards a house'."""
    for said, read in _READINGS:
        text = said.sub(read, text)
    return text
