"""Turns of phrase for where it plays that are read as plainer ones: a house's front door is the house, a station in the
heart of a city is the station; 'attacks Tokyo' is in Tokyo, 'in Mumbai India' in Mumbai, 'through the stars' in
space."""

from __future__ import annotations

import re
from itertools import pairwise

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_HOMES = r"(?:house|home|cottage|mansion|cabin|farmhouse|villa)"
_READINGS: tuple[tuple[str, str], ...] = (
    (r"(?<!looks)(?<!look)(?<!looking)(?<!peers)(?<!peering)(?:,? (?:as )?(?:seen|viewed|observed|filmed))? "
     r"(?:under|through) (?:a|an|the) (?:\w+ )?microscope\b", " in a microscopic view"),
    (r",? (?:as )?(?:seen|viewed|filmed|captured|shot|photographed) from (?:an?|the) (?:\w+ )?"
     r"(?:air ?plane|plane|aircraft|jet|helicopter|balloon)\b(?! (?:window|cabin|seat))", ", aerial view"),
    (r"\bcit(?P<many>y|ies) (?:made |built |carved |sculpted )?(?:entirely )?(?:out )?(?:of|from) (?:\w+ )?ice\b|"
     r"\bice cit(?P<more>y|ies)\b", "crystal city in snow"),
    (r"\b(?:frozen|iced-over|ice-covered) (?=(?:over )?(?:streets?|city|town|village|trees|forest|woods|manhattan|"
     r"new york|skyline|skyscrapers?|buildings?|empire state|park|harbou?r|cityscape)\b)", "snow-covered "),
    (r"\b(?:the )?(?:movement|flow|stream|rush|motion|bustle) of (?:the )?(?:cars|vehicles|traffic)"
     r"(?: and (?:pedestrians|people))?\b", "the traffic"),
    (r"\b(?:interior|inside) of (?:an?|the) (?:[\w-]+ )?clock ?tower\b|\binside (?:an?|the) (?:[\w-]+ )?clock ?tower\b",
     "clock tower interior"),
    (r"\btrain cabin\b|\bcabin of (?:an?|the) (?:\w+ )?train\b", "train carriage"),
    (r"\b(?:traffic|cars?|vehicle|headlight|tail ?light)[- ](?:light )?(?=trails\b)", "light "),
    (r"\b(?:an? |the )?windmill farms?\b", "many windmills"),
    (r"\b(?:an? |the )?wind(?:[- ]turbine)? farms?\b", "many wind turbines"),
    (rf"\b(?P<what>(?:[\w-]+ )?{_HOMES})'s front door\b", r"\g<what>"),
    (rf"\b(?:the )?front door of (?=(?:an?|the) (?:[\w-]+ )?{_HOMES}\b)", ""),
    (r"\b(?P<shot>shot|view|footage|video) (?:of|from) a drone (?:moving|flying|soaring|speeding|racing)"
     r"(?: (?:fast|quickly|low|high|swiftly|rapidly))?\b", r"\g<shot> from a drone"),
    (r"(?P<what>\b(?:station|market|marketplace|museum|library|caf[eé]|gallery|theat(?:re|er)|mall|airport|"
     r"restaurant|bookshop|bar|bakery)) (?:in|at|located in|set in) the (?:very )?"
     r"(?:heart|middle|cent(?:er|re)) of (?:an?|the) (?:[\w-]+ )?(?:city|town|metropolis|capital)\b", r"\g<what>"),
    (r"\b(?P<full>bustling|busy|crowded|hectic) (?:train|railway|central|railroad) station\b"
     r"(?! (?:platform|building|concourse|hall))", r"\g<full> station concourse"),
    (r"^(?:(?:an?|the|slow|smooth|cinematic|drone|aerial|camera|shot|view|footage) )*"
     r"(?:flying|soaring|gliding|drifting|floating) (?:through|above|over|among) (?:the )?(?:[\w-]+ )?"
     r"clouds (?:above|over) ", "above a sea of clouds, "),
    (r"\bsuspension bridge(?P<many>s?)(?=[^.;]*\b(?:gorge|ravine|canyon|chasm|jungle|rain ?forest)\b)"
     r"(?![^.;]*\b(?:city|cars|traffic|bay|steel)\b)", r"rope bridge\g<many>"),
    (r"\b(?P<what>smoke|steam|ash)\b(?P<how>[^.;]{0,24}?\b(?:out of|from|above|over)) an? (?:[\w-]+ )?mountain\b",
     r"\g<what>\g<how> a volcano"),
    (r"\b(?:an? |the )?(?:(?-i:[A-Z][a-z]+) ){0,2}(?:city|metropolis|town|(?-i:[A-Z][a-z]+)) "
     r"(?:is |lies |that is )?(?:submerged|sunken|drowned)\b(?: (?:like|as) (?-i:[A-Z])[a-z]+)?", "a submerged city"),
    (r"\bcit(?P<many>y|ies) of (?:[\w-]+ ){0,2}?crystals?(?: (?:towers|spires|buildings|palaces))?\b", "crystal city"),
    (r"\bdisco[- ]?danc(?P<s>es|ing|ed|e)\b", r"danc\g<s> in a disco"),
    (r"\b(?:internal|inside|interior|inner) (?:window|locomotive cab|driver's cab|cab) of (?:an?|the) "
     r"(?=train\b)|\b(?:in|on|through|at|from) the (?:inside )?windows? of (?:an?|the) (?=train\b)",
     "through the train window, inside a "),
)  # fmt: skip


_LANDS = (
    "india|south africa|brazil|japan|china|france|italy|spain|england|scotland|germany|mexico|egypt|turkey|"
    "thailand|vietnam|kenya|nigeria|canada|australia|portugal|greece|indonesia|russia|korea|usa|uk|morocco|peru"
)
_LAND = rf"\b(?P<lead>in|of|through|at|around|across|over) (?P<town>[\w']+(?: [\w']+)?),? (?:{_LANDS})\b"
_TOWN = rf"\b(?P<town>(?-i:[A-Z][a-z]+)),? (?:{_LANDS})\b"
"""A country that only says where a town is."""
_COSMIC = (
    r"\b(?P<way>through|among|amongst|between|across|amid) (?:the |a |distant )*"
    r"(?P<what>stars|galaxy|galaxies|cosmos|planets|nebula|nebulae)\b"
)
_UPON = (
    r"\b(?P<deed>(?:attack|destroy|terrori[sz]|invad|ravag|visit|explor|trampl|crush|rampag)(?:s|es|e|ing|ed)?) "
    r"(?P<town>(?:downtown )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_FUSED = r"\b(?P<first>[a-z]{3,})-(?P<last>[a-z]{3,})\b"
"""'A dragon-toucan': two animals in one; the head of the word, or the rarer body, is drawn."""
_WAY = (
    r"^(?:(?:slowly|quickly|fast|smoothly|a|an|slow|first[- ]person|aerial|cinematic) )*"
    r"fly(?:ing)? through (?=\w)"
)


_GATHERING = r"\b((?:storm\s+|thunder)?clouds?|(?:thunder)?storms?)\s+(?:is\s+|are\s+)?building\b(?:\s+up\b)?"
"""Weather that builds."""
_TIMES = (
    r"(?:storm|dawn|sun(?:rise|set)|dinner|lunch|breakfast|meal|show|game|match|race|battle|fight|"
    r"performance|concert|"
    r"wedding|exam|class|work|bed|departure|start|end|journey|trip|flight|duel|moment|kickoff|night|winter|rain|war|"
    r"party|ceremony|camera|launch|take-?off|first|next|time|long|meeting|rehearsal|marathon|picnic|swim|run|dive|"
    r"climb|operation|interview)"
)
_HAPPENS = r"(?:arrives?|leaves?|starts?|begins?|rises?|sets|opens?|closes?|comes?|goes?|falls?|wakes?|ends?|returns?)"
_THEN = r"(?:[,.;]|$| (?:in|on|at|under|with|of|inside|beneath|while|as)\b)"
_BEFORE = (
    rf"\bbefore(?= (?:an?|the|two|three|his|her|its|their) (?!(?:[\w-]+ ){{0,2}}{_TIMES}\b)"
    rf"(?!(?:[\w-]+ ){{1,3}}{_HAPPENS}{_THEN})(?:[\w-]+ ){{0,3}}?[\w-]+{_THEN})"
)
"""'A girl before a stone angel': a place, no time; 'before his guests arrive' is one."""
_OVER_EARTH = (
    r"(?<=[a-z]) (?:high )?(?:above|"
    r"over) (?:the )?(?:\w+ side of )?(?:the )?earth\b"
)
_WET_WINDOW = (
    r"\b(?:rain|water)[ -](?:streaked|spattered|splattered|lashed|soaked|speckled|flecked|beaded|"
    r"dotted|covered) (?P<pane>windows?(?: ?panes?)?|glass|panes?)\b"
)
"""Glass that says what the weather is."""
_VANISHING = (
    r"\b(?P<way>roads?|highways?|paths?|tracks?|rails|lanes?|streets?|trails?|poles|lights) "
    r"(?:vanishing|disappearing|fading|dissolving|receding|melting) (?=in)"
)
"""A road that is lost to sight does not dissolve, nor does who stands on it."""
_SUNK = (
    r"\b(?:sunken|submerged|drowned) (?:(?P<new>modern|contemporary|present-day) )?(?:[\w-]+ ){0,2}?"
    r"(?:(?P<tall>skyscrapers|metropolis)|city|town)\b(?! hall)"
)
"""A city under the sea, whatever else is said of it; one of our days is no Atlantis."""
_DROWNED = (
    r"\b(?P<way>through|in|along|among|over|past) the (?:[\w-]+ )?(?:streets|avenues|towers) of (?:(?-i:[A-Z])\w+ ?)+"
)
"""Streets under the sea are the city's."""


def _is_place(town: str, lexicon: Lexicon) -> bool:
    return any(lexicon.has(name, "setting") for name in (town.lower(), town.lower().split()[-1]))


def _alone(found: re.Match[str], lexicon: Lexicon) -> str:
    return f"{found['lead']} {found['town']}" if _is_place(found["town"], lexicon) else found[0]


def _town(found: re.Match[str], lexicon: Lexicon) -> str:
    return found["town"] if lexicon.has(found["town"].lower(), "setting") else found[0]


def _upon(found: re.Match[str], lexicon: Lexicon) -> str:
    return f"{found['deed']} in {found['town']}" if _is_place(found["town"], lexicon) else found[0]


def _one_of_two(found: re.Match[str], lexicon: Lexicon) -> str:
    kinds = [lexicon.one(found[k].lower(), "subject") or "" for k in ("first", "last")]
    both = all(lexicon.is_a(kind, "animal", "flyer", "swimmer") for kind in kinds)
    return (found["first"] if kinds[0] == "dragon" else found["last"]) if both else found[0]


_OPEN_AIR = (
    r"\b(?:outdoors|outside|in nature|in the (?:open|fresh) air)"
    r"(?=\s*(?:[.,;]|$)| (?:at|during|in the) (?:sunset|sunrise|night|dusk|dawn|sun|summer|winter|morning|evening)\b)"
)
"""Out of doors, wherever."""


def _in_the_open(found: re.Match[str], lexicon: Lexicon) -> str:
    """A park, where the text names no place of its own."""
    words = re.findall(r"[a-z]+", found.string.lower())
    pairs = (*words, *map(" ".join, pairwise(words)))
    return found[0] if any(lexicon.has(word, "setting") for word in pairs if word not in ("nature",)) else "in a park"


TURNS: tuple[Turn, ...] = (
    Turn(_OPEN_AIR, _in_the_open, unless=r"\b(?:windows?|doors?|look(?:s|ing)?|peer\w*|star(?:es|ing))\b"),
    *(Turn(said, read) for said, read in _READINGS),
    Turn(_SUNK, lambda found, _: f"submerged {'metropolis' if found['new'] or found['tall'] else 'city'}"),
    Turn(_DROWNED, r"\g<way> the submerged city", when=r"\b(?:submerged|sunken|drowned) city\b"),
    Turn(_BEFORE, "in front of"),  # 'before a dragon'
    Turn(_OVER_EARTH, ", above Earth"),  # where it plays, no kind of Earth
    Turn(_GATHERING, r"\1"),  # 'storm clouds building over a field': they are no house
    Turn(_WET_WINDOW, r"\g<pane>, rain outside,"),
    Turn(_VANISHING, r"\g<way> "),
    Turn(_COSMIC, "in space", once=True),
    Turn(_FUSED, _one_of_two),
    Turn(_LAND, _alone),
    Turn(_TOWN, _town),
    Turn(_UPON, _upon, cased=True),
    Turn(_WAY, "fly-through of "),
)
