"""Turns of phrase for people, what they do and have on, read as plainer ones: who 'takes a stroll' strolls; a toy robot
in jeans is somebody, no toy on a shelf; a 't shirt' is one word."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_STROLL = (
    r"\b(?P<takes>takes?|taking|took|going (?:for|on)|goes (?:for|on)|go (?:for|on)|enjoy(?:s|ing)?|having|has) an? "
    r"(?:(?:pleasant|leisurely|long|short|quick|little|brisk|nice|relaxing|quiet|evening|morning|lazy|slow|peaceful|"
    r"lovely|casual|romantic|gentle) )*"
    r"(?P<what>stroll|walk|swim|run|jog|hike|bath|nap|dip|ride)\b(?! (?:of|path|way|through of))"
)
"""'Takes a pleasant stroll': a deed under a word that says nothing."""
_VERB = {"bath": "bathe", "dip": "swim"}
_PLACED = r"\b(?:in|at|on|by|outside|inside|before) (?:an?|the|his|her|their|bed|front|space)\b"
_BABE = r"(?:baby|infant|toddler|newborn)"
_TEE = r"\b(?:tee|t)[ -]?shirts?\b"
_VLOGS = (
    r"\b(?P<a>is |are )?(?:vlog(?P<end>s|ging)|(?:film|record)(?:s|ing) (?=(?:it|him|her|them)sel))"
    r"(?: ?(?:itself|himself|herself|themselves))?"
)
_TOY = (
    r"\btoy robots?(?= (?:wearing|dressed|clad|in (?:an? |his |her |its )?(?:[\w-]+ ){0,2}(?:jeans|shirt|dress|coat|"
    r"hat|suit|overalls|jacket|hoodie|sweater)|(?:is |are |happily |slowly )?(?:walk|stroll|danc|run|ran|hik|wav|"
    r"play|read|jog|cook|explor|march|skat|climb|rid|sing|paint|hug|fight|jump)\w*)\b)"
)


def _selfie(found: re.Match[str], _lexicon: Lexicon) -> str:
    return f"{found['a'] or ''}{'takes' if found['end'] == 's' else 'taking'} a selfie"


def _strolls(found: re.Match[str], _lexicon: Lexicon) -> str:
    verb, takes = found["what"].lower(), found["takes"].lower().split()[0]
    form = "ing" if takes.endswith("ing") else "" if takes in ("take", "go", "enjoy") else "s"
    return inflected(_VERB.get(verb, verb), form)


_GIANT = (
    r"\b(?P<who>(?:an?|the|one|two|three|another)(?: (?:sleeping|gentle|friendly|bearded|old|angry|stone|lonely|"
    r"colossal|hairy))*) giant(?P<many>s?) "
    r"(?=(?:walk|sit|stand|sleep|hold|carr|lift|stomp|stride|striding|look|step|tower|loom|lean|kneel|reach|throw|peer|"
    r"wade|wading|lie|lying|bend|pick|roar|wake|smash|crush|drag|climb|rise|rising|rest|crouch|watch|gaz|march|emerge|"
    r"bow|stretch|hammer|fish|drink|made|built|formed|composed)"
    r"(?:s|es|ies|ing|ning|ting|ping)?\b|with (?:an?|his|her|two)\b|"
    r"(?:on|in|over|above|behind) (?:an?|the)\b)"
)
_CARESS = (
    r"\b(?P<verb>runs|running|run|trails|trailing|brushes|brushing) (?:(?:his|her|their|a|one|both) )(?:\w+ )?"
    r"(?:hands?|fingers|fingertips|palms?) (?:\w+ly )?(?:along|over|through|across|down)\b"
)
"""Words for a hand that goes over something: nobody runs."""
_LESSON = (
    r"\b(?:teach(?:es|ing)?|(?P<show>show(?:s|ing)?)|help(?:s|ing)?)\s+"
    r"(?P<whom>(?:his|her|their|a|an|the|two|three|some|young|little)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+|"
    r"(?:grand)?(?:son|daughter|child|boy|girl|friend|brother|sister|apprentice|student|pupil|kid)s?)\s+"
    r"(?(show)how\s+|(?:how\s+)?)to\s+"
    r"(?!the\b|a\b|an\b|his\b|her\b|their\b)(?=\w)"
)
"""One shows somebody how to do a thing: 'shows her ring to friends' is no lesson."""
_PASSING = (
    r"(?<!with )(?<!under )\b(?P<what>(?:[a-z-]+ )?umbrellas)(?= (?:passing|pass|hurrying|hurry|"
    r"bobbing|crossing|moving|rushing)\b)"
)
"""Umbrellas that go along a street have people under them."""
_HUES = "(?:black|white|red|blue|green|yellow|pink|purple|orange|brown|grey|gray)"
_IN_TWO = rf"\bin (?P<hue>{_HUES}) and {_HUES}(?P<after> [a-z]+|(?=[.,;]|$))"
"""Who is 'in pink and purple' wears the one."""
_AFTER_HUE = frozenset({"who", "is", "are", "on", "in", "at", "while", "stands", "walks"})
_CLAD = rf"\bwearing (?:all |only )?(?P<hue>{_HUES})(?P<after>(?=\s*(?:[.,;]|$))| (?!and\b)[a-z]+)"
"""Who is 'wearing black' is in black."""
_WHO_IN = (
    r"(?:(?<=man )|(?<=men )|(?<=guy )|(?<=boy )|(?<=girl )|(?<=lady ))"
    rf"in (?P<hue>{_HUES})(?P<after> (?!and\b)[a-z]+)"
)

_OF_SKIN = (
    r"(?<![-,] )(?<!and )\b(?P<skin>black|white) (?P<who>(?:young |old |elderly |little |middle-aged )?"
    r"(?:man|men|woman|women|girls?|boys?|guys?|lady|ladies|gentlem[ae]n|person|people|child|children|kids?|couple|"
    r"teenagers?|family|father|mother|grandfather|grandmother)\b)(?!['’-])"
)
"""Of somebody without a trade it is the skin, and no coat: 'a black man', against 'a black knight'."""


def _in_hue(found: re.Match[str], lexicon: Lexicon) -> str:
    """As 'in black', unless a garment follows."""
    after = found["after"].strip()
    names = (after, after.removesuffix("s"), after.removesuffix("es"))
    thing = any(lexicon.has(name, "subject") for name in names)
    does = after in _AFTER_HUE or (not thing and any(lexicon.has(name, "verb") for name in names))
    return f"in a {found['hue']} shirt{found['after']}" if not after or does else found[0]


_LEARNS = (
    r"\b(?:(?P<be>is|are|was|were) )?learn(?P<form>s|ing|) (?:how )?to (?:properly |finally )?"
    r"(?!be\b|become\b|love\b|live\b|trust\b|know\b|understand\b|(?:ride|cycle|bike)\b)(?P<verb>[a-z]+)"
)
"""Who learns a thing is seen doing it."""


def _does(found: re.Match[str], lexicon: Lexicon) -> str:
    verb = found["verb"].lower()
    if not lexicon.has(verb, "verb"):
        return found[0]
    be = f"{found['be']} " if found["be"] else ""
    return be + inflected(verb, found["form"].lower())


TURNS: tuple[Turn, ...] = (
    Turn(_LEARNS, _does),
    Turn(_GIANT, r"\g<who> giant ogre\g<many> "),  # 'a giant walks over a village': it is somebody, no size
    Turn(_CARESS, lambda found, _: "stroking" if found["verb"].lower().endswith("ing") else "strokes"),
    Turn(_LESSON, r"and \g<whom> ", once=True),  # 'teaches his grandson to fish' as 'and his grandson fish'
    Turn(_PASSING, r"people with \g<what>"),
    Turn(_WHO_IN, _in_hue), Turn(_VLOGS, _selfie), Turn(_IN_TWO, _in_hue), Turn(_CLAD, _in_hue),
    Turn(_STROLL, _strolls),
    Turn(_OF_SKIN, lambda found, _: f"{'dark' if found['skin'].lower() == 'black' else 'fair'}-skinned {found['who']}"),
    Turn(r"\bbrush(?P<how>es|ing|) (?P<whose>his|her|their) teeth\b", r"brush\g<how> \g<whose> teeth in a bathroom",
         unless=_PLACED),
    Turn(r"\b(?P<feeds>(?:spoon-|bottle-)?feed(?:s|ing) (?:(?:a|an|the|his|her|their) )?(?:\w+ )?"
         rf"{_BABE}(?: (?:with|from) [^,.;]+?)?)(?=[,.;]|$)", r"\g<feeds> in a kitchen", unless=_PLACED),
    Turn(r"\b(?P<sings>sing(?:s|ing) (?:\w+ly )?(?:(?:a|her|his) (?:\w+ )?(?:lullaby|song) )?to "
         rf"(?:a|the|his|her|their) (?:\w+ )?{_BABE})\b", r"\g<sings> in a nursery", unless=_PLACED),
    Turn(r"\b(?:person|m[ae]n|wom[ae]n|someone|somebody|people|guy|girl|boy) (?:is |are )?scuba[- ]div(?:es|e|ing)\b",
         "scuba diver swimming"),
    Turn(r"\b(?:garden|vegetable|herb|raised) beds?\b", "vegetable garden"),  # nobody sleeps there
    Turn(_TEE, "t-shirt"),
    Turn(_TOY, "toylike robot"),
)
