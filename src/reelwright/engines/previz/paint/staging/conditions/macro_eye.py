"""Whether a prompt is of one eye that fills the frame: its colour, its age, and what is mirrored in it."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.places.rows.eyes import row_of
from reelwright.engines.previz.plan import Plan

PREFIX = "eye_"
"""Of the names of the rows that are an eye."""
_ONE = r"(?:an?|one|the|his|her|its|single|human|\w+'s)"
_EYE = re.compile(
    r"\b(?:(?:extreme|macro|tight|super|ultra)[\w -]{0,24}?\b(?:eyes?|iris|pupil)\b"
    rf"|(?:close[- ]?up|detail|macro|shot) (?:\w+ ){{0,2}}?(?:of|on|into) (?:{_ONE} )(?:[\w'-]+ ){{0,4}}?"
    r"(?:eye|iris|pupil)\b"
    rf"|{_ONE} (?:[\w-]+ ){{0,3}}?(?:eye|iris) (?:opens?|opening|fills|reflect\w*|mirror\w*|in (?:macro )?close)"
    r"|(?:reflect\w*|mirror\w*) (?:\w+ ){0,2}?(?:in|on|by) (?:\w+ ){0,3}?(?:eye|iris|pupil)\b)")
_BEASTS = re.compile(
    r"\b(?:cat|dog|wolf|tiger|lion|leopard|owl|eagle|hawk|horse|lizard|snake|gecko|chameleon|frog|dragon|crocodile|"
    r"fish|elephant|whale|bird|fox|bear|monkey|gorilla|robot|android|cyborg|octopus|fly|insect|spider|storm|"
    r"hurricane|needle)\b(?:'s)?(?:\s\w+)?\s+(?:eye|iris)|\beye of (?:the|a|an) ")
_BOTH = re.compile(r"\b\w+ eyes\b")
_COLOUR = re.compile(r"\b(brown|blue|green|gr[ea]y|hazel|amber|purple|violet|red|golden|gold|emerald)\b[\w -]{0,14}?"
                     r"\b(?:eyes?|iris)\b")
_SAME = {"gray": "grey", "violet": "purple", "golden": "amber", "gold": "amber", "emerald": "green"}
_OLD = re.compile(r"\b(?:old|elderly|aged|wrinkled|ancient|weathered)\b")
_MIRRORS = re.compile(r"\b(?:reflect\w*|mirror\w*|visible in|seen in|in (?:his|her|its|the) (?:eye|iris|pupil))\b")
_SHOWN: tuple[tuple[str, str], ...] = (
    ("burning city", r"(?:burning|in flames|on fire).{0,24}(?:city|town|skyline)|(?:city|town) (?:on fire|in flames)"),
    ("neon", r"neon|cyberpunk|signs"),
    ("fire", r"fire|flames?|candle|bonfire|inferno|explosion|blaze"),
    ("lightning", r"lightning|thunderstorm|storm"),
    ("city", r"city|skyline|town|streets?|skyscrapers?|buildings?|lights"),
    ("sunset", r"sunset|sunrise|sun|dawn|dusk"),
    ("stars", r"stars?|galaxy|nebula|milky way|universe|cosmos|space|planets?"),
    ("mountains", r"mountains?|peaks?|snow"),
    ("forest", r"forests?|trees?|woods|jungle"),
    ("sea", r"sea|ocean|waves?|beach|water"),
    ("screen", r"screens?|code|monitor|computer|data|hologram"),
    ("person", r"person|man|woman|figure|silhouette|lover|face|child|crowd|stranger"),
)
_PATTERNS = tuple((name, re.compile(rf"\b(?:{words})\b")) for name, words in _SHOWN)


def macro_eye(plan: Plan) -> str:
    """The row of the eye that the prompt is of; "" where it is of more than one."""
    words = plan.prompt.lower()
    if _EYE.search(words) is None or _BEASTS.search(words) is not None or _BOTH.search(words) is not None:
        return ""
    said = _COLOUR.search(words)
    colour = said.group(1) if said is not None else "brown"
    shows = next((name for name, pattern in _PATTERNS if pattern.search(words)), "")
    return row_of(_SAME.get(colour, colour), shows if _MIRRORS.search(words) else "", _OLD.search(words) is not None)
