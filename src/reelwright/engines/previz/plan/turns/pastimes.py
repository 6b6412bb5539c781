"""Turns of phrase for what one does and has on, read as plainer ones: 'takes a stroll' strolls; a toy robot in jeans is
somebody, no toy on a shelf; a 't shirt' is one word."""

from __future__ import annotations

import re

_STROLL = re.compile(
    r"\b(?:(?P<ing>taking|going for|having)|(?P<s>takes|goes for|has)|(?:take|go for)) an? "
    r"(?:(?:pleasant|leisurely|long|short|quick|little|brisk|nice|relaxing|quiet|evening|morning|lazy|slow|peaceful) )*"
    r"(?P<what>stroll|walk|swim|run|jog|hike|bath|nap|dip|ride)\b(?! of)", re.IGNORECASE)  # fmt: skip
_DOUBLED = frozenset({"swim", "run", "jog", "nap", "dip"})
_VERB = {"bath": "bathe", "dip": "swim"}
_TEE = re.compile(r"\b(?:tee|t)[ -]?shirts?\b", re.IGNORECASE)
_VLOGS = re.compile(r"\b(?P<a>is |are )?(?:vlog(?P<end>s|ging)|(?:film|record)(?:s|ing) (?=(?:it|him|her|them)sel))"
                    r"(?: ?(?:itself|himself|herself|themselves))?", re.IGNORECASE)  # fmt: skip
_TOY = re.compile(
    r"\btoy robots?(?= (?:wearing|dressed|clad|in (?:an? |his |her |its )?(?:[\w-]+ ){0,2}(?:jeans|shirt|dress|coat|"
    r"hat|suit|overalls|jacket|hoodie|sweater)|(?:is |are |happily |slowly )?(?:walk|stroll|danc|run|ran|hik|wav|"
    r"play|read|jog|cook|explor|march|skat|climb|rid|sing|paint|hug|fight|jump)\w*)\b)", re.IGNORECASE)  # fmt: skip


def of_pastimes(text: str) -> str:
    """The text with those phrases read plainly."""

    def strolls(found: re.Match[str]) -> str:
        verb = _VERB.get(found["what"].lower(), found["what"].lower())
        if found["s"]:
            return verb + "s"
        if not found["ing"]:
            return verb
        return (verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")) + "ing"

    text = _VLOGS.sub(lambda found: f"{found['a'] or ''}{'takes' if found['end'] == 's' else 'taking'} a selfie", text)
    text = _TEE.sub("t-shirt", _STROLL.sub(strolls, text))
    return _TOY.sub("toylike robot", text)
