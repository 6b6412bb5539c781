"""Where something goes on that no 'in' says: 'attacks Tokyo' is in Tokyo, 'in Mumbai India' in Mumbai, 'through the
stars' in space; 'flying through' at the head of a sentence is the camera's way, after a noun it is that noun's."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon

_LANDS = ("india|south africa|brazil|japan|china|france|italy|spain|england|scotland|germany|mexico|egypt|turkey|"
          "thailand|vietnam|kenya|nigeria|canada|australia|portugal|greece|indonesia|russia|korea|usa|morocco|peru")
_LAND = re.compile(rf"\b(?P<lead>in|of|through|at|around|across|over) (?P<town>[\w']+(?: [\w']+)?),? (?:{_LANDS})\b",
                   re.IGNORECASE)  # fmt: skip
_COSMIC = re.compile(r"\b(?P<way>through|among|amongst|between|across|amid) (?:the |a |distant )*"
                     r"(?P<what>stars|galaxy|galaxies|cosmos|planets|nebula|nebulae)\b", re.IGNORECASE)  # fmt: skip
_UPON = re.compile(
    r"\b(?P<deed>(?:attack|destroy|terrori[sz]|invad|ravag|visit|explor|trampl|crush|rampag)(?:s|es|e|ing|ed)?) "
    r"(?P<town>(?:downtown )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")  # fmt: skip
_FUSED = re.compile(r"\b(?P<first>[a-z]{3,})-(?P<last>[a-z]{3,})\b", re.IGNORECASE)
"""'A dragon-toucan': two animals in one; the head of the word, or the rarer body, is drawn."""
_WAY = re.compile(r"^(?:(?:slowly|quickly|fast|smoothly|a|an|slow|first[- ]person|aerial|cinematic) )*"
                  r"fly(?:ing)? through (?=\w)", re.IGNORECASE)  # fmt: skip


def of_places(text: str, lexicon: Lexicon) -> str:
    """The text with those places said plainly."""

    def known(town: str) -> bool:
        return any(lexicon.has(name, "setting") for name in (town.lower(), town.lower().split()[-1]))

    def alone(found: re.Match[str]) -> str:
        return f"{found['lead']} {found['town']}" if known(found["town"]) else found[0]

    def upon(found: re.Match[str]) -> str:
        return f"{found['deed']} in {found['town']}" if known(found["town"]) else found[0]

    def fused(found: re.Match[str]) -> str:
        kinds = [lexicon.one(found[k].lower(), "subject") or "" for k in ("first", "last")]
        both = all(lexicon.is_a(kind, "animal", "flyer", "swimmer") for kind in kinds)
        return (found["first"] if kinds[0] == "dragon" else found["last"]) if both else found[0]

    text = _COSMIC.sub("in space", text, count=1)
    text = _FUSED.sub(fused, text)
    return _WAY.sub("fly-through of ", _UPON.sub(upon, _LAND.sub(alone, text)))
