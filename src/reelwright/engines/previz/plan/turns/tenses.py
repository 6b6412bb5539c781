"""What was done is being done: past forms that are other words too ('sat', 'drove') as the present ones."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_PASTS: Mapping[str, str] = {
    "drove": "drive", "sang": "sing", "sat": "sit", "ate": "eat", "shook": "shake", "fell": "fall", "drew": "draw",
    "tore": "tear", "hid": "hide", "knelt": "kneel", "wept": "weep", "dug": "dig", "slid": "slide", "ran": "run",
    "swam": "swim", "flew": "fly", "rode": "ride", "threw": "throw", "drank": "drink", "wrote": "write",
    "slept": "sleep", "sank": "sink", "played": "play",
}  # fmt: skip
"""Only what hardly is a participle: a hat is 'worn' and a sign 'held' by somebody, nobody is 'sang'."""
_MANY = word_set("men women people children they we i you geese mice wolves fish sheep deer police")
_NOT_WHO = r"(?!(?:an?|the|to|of|and|or|in|on)\b)"


def _does(found: re.Match[str], _lexicon: Lexicon) -> str:
    who, base = found["who"], _PASTS[found["past"].lower()]
    word = who.lower()
    many = word in _MANY or (word.endswith("s") and not word.endswith("ss"))
    return f"{who} {base if many else inflected(base, 's')}"


TURNS: tuple[Turn, ...] = (
    Turn(rf"\b{_NOT_WHO}(?P<who>[a-z]+) (?P<past>{'|'.join(_PASTS)})\b(?! by\b)", _does),
    Turn(r"\b(?P<what>trains?) crossing (?=(?:an?|the|over|through|under)\b)", r"\g<what> going over "),
)  # fmt: skip
"""Deeds told as past as those that are seen; a train 'crossing a bridge' is no level crossing."""
