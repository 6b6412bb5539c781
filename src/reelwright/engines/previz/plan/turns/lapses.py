"""Time-lapses: how one tells what it shows ('captures the gradual transformation of …', 'starting with …, by the end
…') is no deed of anybody; what is heated or cooled melts, boils or freezes."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_LAPSE = r"\b(?:time[- ]?lapse|hyper[- ]?lapse)\b"
_LIQUID = re.compile(r"\b(?:water|milk|oil|soup|juice|coffee|tea|wine|broth|stew|sauce|liquid|lava)\b")
_HEATED = (
    r"\b(?:captures?|capturing|shows?|showing|of)\s+(?:the\s+)?(?:gradual\s+|slow\s+)?(?:transformation|change|process)\s+"
    r"of\s+(?P<what>(?:(?!\bas\b)[\w' -])+?)\s+as\s+(?:the\s+)?temperature\s+(?:\w+ly\s+)?"
    r"(?P<way>rises|increases|climbs|drops|falls|decreases|sinks)\b(?![^.;]*\d)[^.;]*"
)
_SHOWN = (
    r"\b(?:captures?|capturing|shows?|showing|showcases?|showcasing|depicts?|documents?|documenting)\s+(?:the\s+)?"
    r"(?:(?:gradual|slow|entire|full|whole|complete)\s+)*"
    r"(?:transformation|process|evolution|progression|changes?|transition|stages|activit(?:y|ies))\s+(?:of\s+|as\s+|in\s+)"
)
_ACTIVITIES = r"\b(?<=of )(?:the\s+)?(?:activit(?:y|ies)|process|stages|progression|evolution)\s+(?:of|at|in|on)\s+"
_TELLING = (
    r"\s*[,;:.]?\s*\b(?:the\s+(?:video|sequence|scene|process|footage|time[- ]?lapse|clip)\s+)?"
    r"(?:eventually\s+|finally\s+)?"
    r"(?:starting|beginning|starts|begins|ending|ends|concluding|concludes|culminating|culminates|finishing|finishes|"
    r"progressing|progresses|transitioning|transitions|evolving|evolves)\s+"
    r"(?:with|in|from|to|into|as|through|by)\b"
)
_BY_THE_END = r",?\s*\b(?:by|at|towards?)\s+the\s+end(?:\s+of\s+the\s+(?:video|sequence|clip|time[- ]?lapse))?\b,?"
_MINUTES = (
    r"\s+(?:over|across|spanning|after|by|within)\s+(?:about\s+|around\s+)?\d+\s+"
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
)
_FROZEN = (
    r"\b(?P<what>water|milk|juice|cola|soda|beer)\s+(?:\w+ly\s+)?(?:freezing|turning|crystallizing)\s+(?:in)?to\s+"
    r"(?:solid\s+)?ice(?:\s+cubes?)?\s+(?:with|on\s+the\s+)?(?:in|inside)\s+(?:an?\s+|the\s+)?(?P<cup>glass|cup|bottle|bowl|tray|jar)\b"
)
_SEEDLING = (
    r"\b(?P<what>[a-z]+)\s+seeds?\s+(?:germination|germinating|sprouting|growing|growth)(?:\s+and\s+(?:early\s+)?"
    r"(?:growth|growing|sprouting))?(?:\s+over\s+time|\s+into\s+[^.,;:]*)?"
)


_CHANGING = (
    r"(?:germinat\w+|sprout\w*|grow(?:s|ing|th)|bak(?:es|ing)|corro\w+|decompos\w+|wilt\w*|rot(?:s|ting)|melt\w*|"
    r"freez\w+|construct\w+|being (?:built|made|assembled)|bloom\w*|blossom\w*|ripen\w*|diffus\w+)"
)
_STAGES = rf"^(?P<head>[^:.,;]*{_LAPSE}[^:.,;]*\b{_CHANGING}\b[^:.,;]*)[:.,;]\s.*$"
"""The stages of what changes, told one by one after it: they are the change itself."""
_STRUCTURE = r"\b(?P<what>castle|tower|temple|house|church|palace|fortress)-like (?:structure|building|edifice)"
_CONSTRUCTION = r"\b(?:building|house) construction\b(?! (?:site|worker|crew|crane))"
_ENDS = (
    r"\s+from (?:bare )?(?:foundations?|start|scratch|beginning|the ground up|\w+ stages) to "
    r"(?:completion|finish|end|the finish)\b"
)
_EMPTIED = (
    r"\b(?:the )?air (?:is |being )+(?:\w+ly )?(?:and \w+ly )?(?:extracted|drawn|sucked|pumped|let|released)(?: out)? "
    r"(?:of|from) (?:the (?:interior|inside) of )?"
    r"(?P<what>(?:an?|the) (?:[\w-]+,? ){0,3}?(?:balloon|ball|bag|tyre|tire))\b"
)


_DEEDS = {
    "corrosion": "corroding", "oxidation": "rusting", "rusting": "rusting", "decomposition": "decomposing",
    "decay": "rotting", "rotting": "rotting", "growth": "growing", "germination": "sprouting", "melting": "melting",
    "wilting": "wilting", "blooming": "blooming", "freezing": "freezing", "ripening": "ripening",
}  # fmt: skip
_OF_WHAT = (
    rf"\b(?:the )?(?P<deed>{'|'.join(_DEEDS)})(?: process)? of (?P<what>(?:(?:an?|the) )?"
    r"(?:(?!in\b|on\b|over\b|with\b|from\b|at\b|within\b)[\w-]+ ?){1,4})(?=(?:\b(?:in|on|over|with|from|at|within) )|"
    r"\s*[.,;:]|$)"
)
"""A deed that is said by its noun: 'the corrosion of an iron gate'."""
_STARS = r"\bstars (?:wheel|circl|rotat|spinn?|turn|mov|streak)(?:s|e|es|ing)?\b"
_GROWING = (
    r"\b(?:the )?number of (?P<who>people|visitors|pedestrians|shoppers|passengers|guests|birds|boats|cars) "
    r"(?P<where>(?:in|on|at) (?:the |a )?[\w ]+? )?(?:\w+ly )?(?:grow|increas|ris|multipl)(?:s|es|ies|ing)\b"
    r"(?: (?:until|till) [^,.;]*)?"
)
"""A count that rises: more of them come."""
_LEAVES_ROAD = (
    r"\b(?P<what>cars?|trucks?|bus|vehicles?|vans?|motorcycles?) go(?P<form>es|ing|) "
    r"(?=off (?:(?:the|a) )?(?:\w+ )?(?:road|track|cliff|bridge|street|highway)\b)"
)
_SPLASH = (
    r"^(?:(?:an? |the )?(?:slow[- ]motion|high[- ]speed|close[- ]?up|macro|shot|video|footage)(?: shot| video)? of )?"
    r"(?:an? |the )?(?:water splash(?:ing|es)?|splash(?:ing|es)? (?:of )?water)"
    r"(?P<rest>,? (?:in )?slow[- ]motion|)\s*\.?$"
)
"""Water that splashes, and no word of where."""
_PROCESS = r"\b(?:an? |the )?[\w-]+ process (?:where|in which|during which) "


def _done(found: re.Match[str], _lexicon: Lexicon) -> str:
    end = " " if found["what"].endswith(" ") else ""
    return f"{found['what'].rstrip()} {_DEEDS[found['deed'].lower()]}{end}"


def _coming(found: re.Match[str], _lexicon: Lexicon) -> str:
    where = re.sub(r"^(?:in|on|at) ", "into ", (found["where"] or "into the picture ").lower())
    return f"more and more {found['who']} come {where}".rstrip()


def _drives(found: re.Match[str], _lexicon: Lexicon) -> str:
    """A car that 'goes off' the road is no bomb."""
    forms = {"es": "drives", "ing": "driving", "": "drive"}
    return f"{found['what']} {forms[found['form'].lower()]} "


def _tempered(found: re.Match[str], _lexicon: Lexicon) -> str:
    """What the heat or the cold does to it."""
    colder = found["way"].lower() in ("drops", "falls", "decreases", "sinks")
    liquid = _LIQUID.search(found["what"].lower()) is not None
    deed = "freezing" if colder else "boiling" if liquid else "melting"
    return f"of {found['what']} slowly {deed}"


TURNS: tuple[Turn, ...] = (
    Turn(_EMPTIED, r"\g<what> deflating"),
    Turn(_STRUCTURE, r"\g<what>"),
    Turn(_CONSTRUCTION, "a house being built", when=_LAPSE),
    Turn(_ENDS, "", when=_LAPSE),
    Turn(r"\b(?P<who>crowds?|people|pedestrians|commuters|passengers|shoppers) stream(?P<form>s|ing|)\b",
         r"\g<who> walk\g<form>"),
    Turn(_STARS, "night with a starry sky", when=_LAPSE),
    Turn(_GROWING, _coming),
    Turn(_SPLASH, r"a drop of water splashes into a pond\g<rest>"),
    Turn(_LEAVES_ROAD, _drives),
    Turn(r"\bstar ?trails?\b", "a starry sky"),
    Turn(_OF_WHAT, _done, when=_LAPSE),
    Turn(_PROCESS, "", when=_LAPSE),
    Turn(r"\bfrom above the horizon\b", "over the horizon"),
    Turn(_STAGES, r"\g<head>", when=_LAPSE),
    Turn(r"\bturbine blades\b", "turbines"),
    Turn(r"\bthe blades\b", "the turbines", when=r"\bturbines?\b"),
    Turn(r",?\s+showcasing\b", ", with", when=_LAPSE),
    Turn(_HEATED, _tempered, when=_LAPSE),
    Turn(_SHOWN, "of ", when=_LAPSE),
    Turn(_ACTIVITIES, "", when=_LAPSE),
    Turn(_FROZEN, r"a \g<cup> of \g<what> slowly freezing", when=_LAPSE),
    Turn(_SEEDLING, r"a \g<what> seedling growing from soil", when=_LAPSE),
    Turn(_TELLING, ",", when=_LAPSE),
    Turn(_BY_THE_END, ",", when=_LAPSE),
    Turn(_MINUTES, "", when=_LAPSE),
)
"""The turns of phrase in the order in which they are read: what a later one reads may be what an earlier one wrote."""
