"""What a prompt says about its picture instead of what is in it: 'giving a sense of its immense height', 'rising to
reveal'. Nothing of that stands in the frame; what the camera comes upon does."""

from __future__ import annotations

import re

_TELLS = (r"(?:giving|creating|conveying|evoking|highlighting|emphasi[sz]ing|showcasing|capturing|revealing|showing|"
          r"adding|displaying|lending|reinforcing|suggesting|bringing|forming|representing)")  # fmt: skip
_FEELING = (r"(?:sense|feeling|feel|impression|illusion|contrasts?|atmosphere|ambian?ce|ambience|mood|vibe|backdrop|"
            r"transition|nostalgia|essence|grandeur|majesty|vastness|scale|immensity|serenity|tranquill?ity|intensity|"
            r"spontaneity|playfulness|craftsmanship|splendou?r|elegance|physicality|drama|harmony|style and story|"
            r"skills|visual display|patterns?(?! of (?!light))|sight|life to the scene|emotions?|dynamism|"
            r"life and (?:energy|movement|vibrancy))")
"""What a picture makes one feel, or is said of the whole of it."""
_OF = (r"(?:intricate|fine|delicate|minute|rich|vivid|complex)? ?(?:details?|texture|beauty|movements?|motion|variety|"
       r"energy|charm|colou?rs and textures)")  # fmt: skip
"""What something has of which it is the looks: 'the texture of the paint'."""
_ARTICLE = r"(?:(?:an?|the|its|their|his|her) )?"
_CLAUSE = (r"[^,.;]*?(?=\s*(?:[.;]|, (?!and\b)|$|\bas (?:it|he|she|they|the|an?)\b|\bwhile\b|\bwith\b|"
           r"\b(?:on|in|at|inside) (?:an?|the)\b))")  # fmt: skip

_COMMENT = re.compile(rf",? (?:and |each |the motion )?\b{_TELLS} {_ARTICLE}(?:(?!of\b)[\w-]+ ){{0,3}}?"
                      rf"{_FEELING}\b{_CLAUSE}", re.IGNORECASE)  # fmt: skip
_LOOKS = re.compile(rf",? (?:the motion )?\b{_TELLS} {_ARTICLE}{_OF} of "
                    r"(?!(?:its|their|his|her|this|everyday|nature)\b)", re.IGNORECASE)  # fmt: skip
_OWN_LOOKS = re.compile(rf",? (?:the motion )?\b{_TELLS} {_ARTICLE}{_OF}(?: of (?:its|their|his|her) [\w-]+)?"
                        r"(?=\s*(?:[.,;]|$))", re.IGNORECASE)  # fmt: skip
_MIX = re.compile(r"\b(?:an?|its|the|their) (?:[\w-]+ )?(?:mix|blend|combination|variety) of "
                  r"(?=(?:[\w-]+,? ){1,4}and\b)", re.IGNORECASE)  # fmt: skip
_WAY = (r"(?:moving|rising|ascending|descending|climbing|pulling|zooming|sweeping|gliding|soaring|panning|tilting|"
        r"rotating|lifting|lowering|moves|rises|ascends|descends|pulls|zooms)")  # fmt: skip
_UNVEILS = re.compile(
    rf",? (?:(?:before|then|and|slowly|gradually) )*\b{_WAY}(?: (?:upwards?|downwards?|up|down|back|away|out|closer|in|"
    r"slowly|gradually|gently))* to (?:reveal|show|showcase|display|capture|unveil)\b(?: (?:the|an?) entire\b)?",
    re.IGNORECASE)  # fmt: skip
"""Words for a camera that comes upon something."""
_OWN_SIZE = re.compile(r", with (?:its|their) (?:[\w-]+ )?(?:height|size|stature|scale|grandeur|majesty|length)\b",
                       re.IGNORECASE)  # fmt: skip
_SHOT = (r"(?:tilts?|tilting|pedestals?|cranes?|booms?|jibs?|zooms?|pulls?|push(?:es)?|dolly|pans?|trucks?)[ -]"
         r"(?:up|down|in|out|left|right|back)(?: shot)?")  # fmt: skip
_FROM_PART = re.compile(
    rf"\b(?P<shot>{_SHOT})(?: (?:starting|beginning))? from (?:an?|the) (?:[\w-]+ )?"
    r"(?:base|feet|foot|bottom|roots?|trunk|top|head|peak|surface|branches|tip|crown|towering peak) of (?=\w)",
    re.IGNORECASE)  # fmt: skip
"""A movement that begins at one end of what it shows."""
_TO_ANOTHER = re.compile(rf"\b(?P<lead>{_SHOT} of (?:an?|the) [^,.;]*?) to its (?:[\w-]+ )?"
                         r"(?:head|top|peak|crown|tip|base|feet|roots|canopy)\b", re.IGNORECASE)  # fmt: skip
_TO_WHAT = re.compile(rf"\b(?P<lead>{_SHOT} of (?:an?|the) [^,.;]*?) to (?=(?:an?|the)\b)", re.IGNORECASE)
_LED = re.compile(r"^(?:an?|the)? ?(?:(?:slow|fast|smooth|gentle|camera) )*"
                  rf"(?:{_SHOT}|(?:tracking|handheld|steadicam) shot)\b", re.IGNORECASE)  # fmt: skip
_GOES_BY = re.compile(
    r", (?:moving|passing|weaving|gliding|navigating|travelling|traveling)(?: (?:up|down|in|slowly|smoothly))?"
    r"(?: (?:past|by|between|among|along|towards?|through|over|across)) (?=\w)|"
    r", passing (?=\w)", re.IGNORECASE)  # fmt: skip
_FROM_TO = re.compile(r", moving from [^,.;]* to [^,.;]*", re.IGNORECASE)
"""Where a camera goes by that the sentence begins with."""
_LEADS = ("the", "an", "in", "extreme", "tight", "intimate", "cinematic", "dramatic", "beautiful", "detailed",
          "macro", "slow", "soft", "wide", "and", "motion")
_TRAILING = re.compile(
    r"(?<=[a-z]{2})" + "".join(rf"(?<!\b{word})" for word in _LEADS) +
    r" (?=(?:extreme )?(?:close[- ]?ups?|macro|wide[- ]angle|wide shot|time[- ]?lapse|aerial view|drone shot|"
    r"drone view|drone footage|slow motion|first[- ]person view|low[- ]angle|top[- ]down view)\s*(?:[.,;]|$))",
    re.IGNORECASE)  # fmt: skip
"""Before words of the camera that are put behind what they show: 'a red lantern close up'."""
_AGAINST_SKY = re.compile(r" (?:set )?against (?:the|an?) (?:open |vast |wide )?sky\b", re.IGNORECASE)
"""What is behind whatever stands there: no place up in it."""


def without_comment(text: str) -> str:
    """'…, highlighting the texture of the bark' as '…, with the bark', '…, rising to reveal a bay' as '…, with a bay';
    'giving a sense of height' goes."""
    text = _TRAILING.sub(", ", _AGAINST_SKY.sub("", text))
    text = _TO_ANOTHER.sub(r"\g<lead>", _FROM_PART.sub(r"\g<shot> shot of ", text))
    if _LED.search(text) is not None:
        text = _GOES_BY.sub(", with ", _FROM_TO.sub("", _TO_WHAT.sub(r"\g<lead> with ", text)))
    text = _OWN_SIZE.sub("", _UNVEILS.sub(", with", text))
    text = _MIX.sub("", text)
    return _COMMENT.sub("", _OWN_LOOKS.sub("", _LOOKS.sub(", with ", text)))
