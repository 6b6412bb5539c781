"""Whose flag it is: 'the Japanese flag' and 'the flag of Japan' are one thing, and no street there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_OF: Mapping[str, str] = {
    "french": "france", "italian": "italy", "irish": "ireland", "belgian": "belgium", "romanian": "romania",
    "nigerian": "nigeria", "mexican": "mexico", "peruvian": "peru", "german": "germany", "russian": "russia",
    "dutch": "netherlands", "holland": "netherlands", "austrian": "austria", "hungarian": "hungary",
    "bulgarian": "bulgaria", "polish": "poland", "ukrainian": "ukraine", "indonesian": "indonesia", "spanish": "spain",
    "colombian": "colombia", "argentine": "argentina", "argentinian": "argentina", "indian": "india",
    "egyptian": "egypt", "thai": "thailand", "filipino": "philippines", "philippine": "philippines",
    "czech": "czech-republic", "czechia": "czech-republic", "cuban": "cuba", "swedish": "sweden",
    "finnish": "finland", "danish": "denmark", "norwegian": "norway", "icelandic": "iceland", "english": "england",
    "scottish": "scotland", "swiss": "switzerland", "greek": "greece", "japanese": "japan", "korean": "south-korea",
    "south korean": "south-korea", "korea": "south-korea", "chinese": "china", "vietnamese": "vietnam",
    "turkish": "turkey", "pakistani": "pakistan", "israeli": "israel", "brazilian": "brazil", "canadian": "canada",
    "american": "united-states", "us": "united-states", "u.s.": "united-states", "usa": "united-states",
    "america": "united-states", "united states of america": "united-states", "british": "united-kingdom",
    "uk": "united-kingdom", "great britain": "united-kingdom", "britain": "united-kingdom",
    "australian": "australia", "eu": "europe", "european": "europe", "european union": "europe", "rainbow": "pride",
    "pride": "pride", "gay pride": "pride",
}  # fmt: skip
"""Adjectives and other names -> the name that the flag goes by."""
_NAMES = {**_OF, **{name.replace("-", " "): name for name in _OF.values()}}
_ANY = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_FLAG = (
    rf"\b(?:national )?flag(?P<many>s?) of (?:the )?(?P<name>{_ANY})(?![\w-])|"
    rf"(?<![\w-])(?P<whose>{_ANY})(?:'s)? (?:national )?flag(?P<more>s?)\b|"
    r"\bstars and stripes\b|\bunion jack\b"
)
_WAVES = r"(?P<flag>\b(?:flag[\w-]*|banner)) waves\b"
"""What a flag does, and no waves of the sea."""
_ON_POLE = (
    r"(?P<flag>\bflag[\w-]*\b(?: (?:flutter|wav|fly|blow|billow|snapp|hang)\w+(?: in the wind)?)?)"
    r" (?:on|from|atop|at the top of) (?:an?|its|the) (?:[\w-]+ )?(?:flag ?)?poles?\b"
)
"""A flag has its pole."""


def _flag(found: re.Match[str], _lexicon: Lexicon) -> str:
    said = found["name"] or found["whose"]
    if said is None:
        return "flag-of-united-kingdom" if "jack" in found[0].lower() else "flag-of-united-states"
    return f"flag-of-{_NAMES[said.lower()]}{found['many'] or found['more'] or ''}"


TURNS: tuple[Turn, ...] = (Turn(_FLAG, _flag), Turn(_WAVES, r"\g<flag> flutters"), Turn(_ON_POLE, r"\g<flag>"))
"""'The French flag waves' as 'the flag-of-france flutters'."""


def nations() -> tuple[str, ...]:
    """The names that flags go by."""
    return tuple(dict.fromkeys(_NAMES.values()))
