"""Who tells of themselves: 'I walk along the beach', 'me riding a horse'. Somebody is seen who does it."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_ASKS = (
    r"(?:want|would|wish|need|hope|think|imagine|believe|love|like|mean|ask|request|dream|can|could|will|shall|should|"
    r"might|may|know|feel|have|had|see|saw|look|watch|guess|say|said|don't|do|did)"
)
"""Verbs of the one who asks for the clip or looks at it: nobody is seen for them."""
_TELLS = (
    rf"(?<![\w'])I (?:was |am )?(?P<how>[a-z]+ly )?(?P<verb>(?!{_ASKS}\b)(?!(?:[a-z]*[^us\W])s\b)[a-z]+)\b"
)
"""None of them ends in s: 'Elizabeth I sits' is of a queen."""
_TELLS_OF_BEING = r"(?<![\w'])I(?:'m| am| was) (?=(?:[a-z]+ly )?(?:[a-z]+ing|in|on|at|under|inside|alone)\b)"

_WE_TELL = rf"(?<![\w'])(?<![Aa]s )[Ww]e (?:were |are )?(?P<how>[a-z]+ly )?(?P<verb>(?!{_ASKS}\b)[a-z]+)\b"
_OF_THE_CAMERA = (
    r"we (?:are |were )?(?:[a-z]+ly )?(?:see|watch|find|notice|witness|follow|zoom|cut|mov|pan|go|fly|"
    r"travel|glid|journey|soar|div|approach|enter|pass|drift|descend|rise|ris|push|track|float|hover|hear|learn|meet|"
    r"discover|begin|start|end|transition|explor|encounter|arriv|return|get)"
)
"""What the camera does, or who looks at the clip."""


def _told(found: re.Match[str], lexicon: Lexicon) -> str:
    """'I walk' as 'a person walks', 'I chased' as 'a person chased'."""
    verb = found["verb"]
    now = lexicon.has(verb, "verb") and not verb.endswith(("ed", "ing"))
    return f"a person {found['how'] or ''}{inflected(verb, 's') if now else verb}"


def _told_of_us(found: re.Match[str], lexicon: Lexicon) -> str:
    """'We painted' as 'two people painted'; 'we follow her' is the camera's."""
    if re.match(_OF_THE_CAMERA, found[0], re.IGNORECASE) or not _is_done(found["verb"], lexicon):
        return found[0]
    return f"two people {found['how'] or ''}{found['verb']}"


def _is_done(verb: str, lexicon: Lexicon) -> bool:
    stem = next((s for end in ("ing", "ed") if (s := verb.removesuffix(end)) != verb), verb)
    return any(lexicon.has(form, "verb") for form in (stem, f"{stem}e", stem[:-1]))


TURNS: tuple[Turn, ...] = (
    Turn(_WE_TELL, _told_of_us, cased=True),
    Turn(_TELLS_OF_BEING, "a person is ", cased=True),
    Turn(_TELLS, _told, cased=True),
    Turn(r"\bme (?=[a-z]+ing\b)", "a person "),
    Turn(r"\bme and (?=(?:my|a|an|the)\b)", "a person and "),
)
"""Each as told of somebody else."""
