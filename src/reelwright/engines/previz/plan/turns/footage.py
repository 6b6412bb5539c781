"""What captions of clips say about the clip: 'an aerial view is shown of a boat', 'the story of a robot's life', 'a jet
crosses the frame'. What is left is what is in it."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_SEEN = r"(?:shown|displayed|presented|depicted|featured|filmed|being shown)"
_TOLD = r"(?:story|tale|chronicle|saga|portrait|depiction|documentary)"
_COVERED = r"(?:capped|covered|dusted|topped|clad|laden|shrouded|draped|lined|kissed|swept)"
_COVERS = r"(?:snow|moss|ivy|ice|mist|fog|cloud|dust|sand|leaf|vine|flower|tree|palm|frost|wind)"
_MASS = (
    r"(?:steam|smoke|fire|flames?|light|energy|sparks|dust|mist|fog|heat|lava|embers|petals|leaves|butterflies|birds|"
    r"people|colou?rs?)"
)
_READINGS: tuple[tuple[str, str], ...] = (
    (rf"\b(?P<shot>view|shot|video|clip|footage|scene|image) (?:is|was) {_SEEN} of\b", r"\g<shot> of"),
    (rf" (?:is|are|was|were) {_SEEN}(?=\s*(?:[.,;]|$| and (?:then )?(?:an?|the)\b))", ""),
    (rf"\b(?:the |an? )?{_TOLD} of (?P<whose>(?:an?|the|one|two) (?:[\w-]+ ){{0,2}}[\w-]+)'s? "
     r"(?:[\w-]+ )?(?:life|day|journey|adventures?|existence)\b", r"\g<whose>"),
    (rf"\b(?:the |an? )?(?!portrait){_TOLD} of (?=(?:an?|the|one|two) )", ""),  # a portrait says how near one is
    (r"\b(?P<where>(?:in|within|against) an? (?:[\w-]+ ){1,3}?)(?:setting|backdrop)\b", r"\g<where>place"),
    (r",? ?(?:and )?\bshowcas(?:ing (?=\w)|e[sd] (?=(?:its|their|his|her|the|an?|off)\b))", ", with "),
    (r"\bleav(?:es|ing) (?=(?:behind )?(?:an? )?(?:[\w-]+ )?(?:contrails?|trails?|wakes?|tracks|footprints|traces)\b)",
     "with "),
    (r"\bcross(?P<s>es|ing)? (?:the |through the )?(?:frame|screen|shot)\b", r"cross\g<s>"),
    (r",? (?:during|throughout) (?:the )?(?:shooting|filming|video|recording|footage|clip)\b", ""),
    (r"\blight(?:n?ing) bolts?\b", "lightning"),
    (r"\bcounter[- ]clockwise\b", "anticlockwise"),
    (r"\b(?P<way>low|slow|drone|bird'?s|aerial|smooth|fast) flight (?=(?:over|above|across|along|through)\b)",
     "aerial view "),
    (rf"\b(?P<what>{_COVERS}) (?P<how>{_COVERED}) (?=[a-z])", r"\g<what>-\g<how> "),
    (rf"\b(?:an? |the )?(?:(?:huge|giant|great|massive|glowing|powerful|towering|blue) )*waves? of "
     rf"(?=(?:[\w-]+ )?{_MASS}\b)", ""),
)  # fmt: skip
_TEACHES = (
    r"\b(?:demonstrat|show|explain|teach)(?P<form>e?s|ing|e|ed|) how to (?P<verb>[a-z]+)\b"
)
"""Who shows how it is done does it."""


def _does(found: re.Match[str], _lexicon: Lexicon) -> str:
    return inflected(found["verb"], found["form"].lower())


TURNS: tuple[Turn, ...] = (*(Turn(said, read) for said, read in _READINGS), Turn(_TEACHES, _does))
"""The clip without the words for it."""
