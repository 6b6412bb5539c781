"""What a prompt says about its picture instead of what is in it: 'giving a sense of its immense height', 'rising to
reveal'. Nothing of that stands in the frame; what the camera comes upon does."""

from __future__ import annotations

from reelwright.engines.previz.plan.turns.turn import Turn

_TELLS = (
    r"(?:giving|creating|conveying|evoking|highlighting|emphasi[sz]ing|showcasing|capturing|revealing|showing|"
    r"adding|displaying|lending|reinforcing|suggesting|bringing|forming|representing)"
)
_FEELING = (
    r"(?:sense|feeling|feel|impression|illusion|contrasts?|atmosphere|ambian?ce|ambience|mood|vibe|backdrop|"
    r"transition|nostalgia|essence|grandeur|majesty|vastness|scale|immensity|serenity|tranquill?ity|intensity|"
    r"spontaneity|playfulness|craftsmanship|splendou?r|elegance|physicality|drama|harmony|style and story|"
    r"skills|visual display|patterns?(?! of (?!light))|sight|life to the scene|emotions?|dynamism|"
    r"life and (?:energy|movement|vibrancy))"
)
"""What a picture makes one feel, or is said of the whole of it."""
_OF = (
    r"(?:intricate|fine|delicate|minute|rich|vivid|complex)? ?(?:details?|texture|beauty|movements?|motion|variety|"
    r"energy|charm|colou?rs and textures)"
)
"""What something has of which it is the looks: 'the texture of the paint'."""
_ARTICLE = r"(?:(?:an?|the|its|their|his|her) )?"
_CLAUSE = (
    r"[^,.;]*?(?=\s*(?:[.;]|, (?!and\b)|$|\bas (?:it|he|she|they|the|an?)\b|\bwhile\b|\bwith\b|"
    r"\b(?:on|in|at|inside) (?:an?|the)\b))"
)

_COMMENT = (
    rf",? (?:and |each |the motion )?\b{_TELLS} {_ARTICLE}(?:(?!of\b)[\w-]+ ){{0,3}}?"
    rf"{_FEELING}\b{_CLAUSE}"
)
_LOOKS = (
    rf",? (?:the motion )?\b{_TELLS} {_ARTICLE}{_OF} of "
    r"(?!(?:its|their|his|her|this|everyday|nature)\b)"
)
_OWN_LOOKS = (
    rf",? (?:the motion )?\b{_TELLS} {_ARTICLE}{_OF}(?: of (?:its|their|his|her) [\w-]+)?"
    r"(?=\s*(?:[.,;]|$))"
)
_MIX = (
    r"\b(?:an?|its|the|their) (?:[\w-]+ )?(?:mix|blend|combination|variety) of "
    r"(?=(?:[\w-]+,? ){1,4}and\b)"
)
_WAY = (
    r"(?:moving|rising|ascending|descending|climbing|pulling|zooming|sweeping|gliding|soaring|panning|tilting|"
    r"rotating|lifting|lowering|moves|rises|ascends|descends|pulls|zooms)"
)
_UNVEILS = (
    rf",? (?:(?:before|then|and|slowly|gradually) )*\b{_WAY}(?: (?:upwards?|downwards?|up|down|back|away|out|closer|in|"
    r"slowly|gradually|gently))* to (?:reveal|show|showcase|display|capture|unveil)\b(?: (?:the|an?) entire\b)?"
)
"""Words for a camera that comes upon something."""
_OWN_SIZE = r", with (?:its|their) (?:[\w-]+ )?(?:height|size|stature|scale|grandeur|majesty|length)\b"
_SHOT = (
    r"(?:tilts?|tilting|pedestals?|cranes?|booms?|jibs?|zooms?|pulls?|push(?:es)?|dolly|pans?|trucks?)[ -]"
    r"(?:up|down|in|out|left|right|back)(?: shot)?"
)
_FROM_PART = (
    rf"\b(?P<shot>{_SHOT})(?: (?:starting|beginning))? from (?:an?|the) (?:[\w-]+ )?"
    r"(?:base|feet|foot|bottom|roots?|trunk|top|head|peak|surface|branches|tip|crown|towering peak) of (?=\w)"
)
"""A movement that begins at one end of what it shows."""
_TO_ANOTHER = (
    rf"\b(?P<lead>{_SHOT} of (?:an?|the) [^,.;]*?) to its (?:[\w-]+ )?"
    r"(?:head|top|peak|crown|tip|base|feet|roots|canopy)\b"
)
_TO_WHAT = rf"\b(?P<lead>{_SHOT} of (?:an?|the) [^,.;]*?) to (?=(?:an?|the)\b)"
_LED = (
    r"^(?:an?|the)? ?(?:(?:slow|fast|smooth|gentle|camera) )*"
    rf"(?:{_SHOT}|(?:tracking|handheld|steadicam) shot)\b"
)
_GOES_BY = (
    r", (?:moving|passing|weaving|gliding|navigating|travelling|traveling)(?: (?:up|down|in|slowly|smoothly))?"
    r"(?: (?:past|by|between|among|along|towards?|through|over|across)) (?=\w)|"
    r", passing (?=\w)"
)
_FROM_TO = r", moving from [^,.;]* to [^,.;]*"
"""Where a camera goes by that the sentence begins with."""
_LEADS = (
    "the",
    "an",
    "in",
    "extreme",
    "tight",
    "intimate",
    "cinematic",
    "dramatic",
    "beautiful",
    "detailed",
    "macro",
    "slow",
    "soft",
    "wide",
    "and",
    "motion",
)
_TRAILING = (
    r"(?<=[a-z]{2})"
    + "".join(rf"(?<!\b{word})" for word in _LEADS)
    + r" (?=(?:extreme )?(?:close[- ]?ups?|macro|wide[- ]angle|wide shot|time[- ]?lapse|aerial view|drone shot|"
    r"drone view|drone footage|slow motion|first[- ]person view|low[- ]angle|top[- ]down view)\s*(?:[.,;]|$))"
)
"""Before words of the camera that are put behind what they show: 'a red lantern close up'."""
_ON_SCREEN = (
    r",? (?:(?:that|which) )?(?:(?:is|are) )?(?:being )?(?:display(?:ed|ing)|shown|showing|seen|visible) "
    r"(?:on|in) (?:the |a |this )?(?:screen|frame|video|picture|clip|footage|image|shot)(?=\s*(?:[.,;]|$))"
)
"""Where anything is that is filmed."""
_AGAINST_SKY = r" (?:set )?against (?:the|an?) (?:open |vast |wide )?sky\b"
"""What is behind whatever stands there: no place up in it."""


_WHOM = r"(?:all )?(?:[\w-]+ ){1,3}?(?:to|not to|about|of) [^.;,]+"
_LETTERED = r"\b(?:words?|sign|written|displayed|reads?|text|letters|printed|painted)\b"
_REMINDS = rf",?\s*\breminding {_WHOM}"
_TELLS_WHOM = rf",?\s*\b(?:warning|telling|urging|inviting|asking|advising) {_WHOM}"
"""What letters are for: 'a gate with the words "KEEP OUT", warning trespassers to stay away'. Nobody stands there."""


TURNS: tuple[Turn, ...] = (
    Turn(_REMINDS, ""), Turn(_TELLS_WHOM, "", when=_LETTERED),
    Turn(_ON_SCREEN, ""), Turn(_AGAINST_SKY, ""), Turn(_TRAILING, ", "),
    Turn(_FROM_PART, r"\g<shot> shot of "), Turn(_TO_ANOTHER, r"\g<lead>"),
    Turn(_TO_WHAT, r"\g<lead> with ", when=_LED), Turn(_FROM_TO, "", when=_LED), Turn(_GOES_BY, ", with ", when=_LED),
    Turn(_UNVEILS, ", with"), Turn(_OWN_SIZE, ""), Turn(_MIX, ""),
    Turn(_LOOKS, ", with "), Turn(_OWN_LOOKS, ""), Turn(_COMMENT, ""),
)  # fmt: skip
"""'…, highlighting the texture of the bark' as '…, with the bark', '…, rising to reveal a bay' as '…, with a bay';
'giving a sense of height' goes."""
