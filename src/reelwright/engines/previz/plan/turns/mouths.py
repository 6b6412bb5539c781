"""What lips, teeth and hands do, read as the plain deed: 'takes a bite of a burger' as 'eats a burger'."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon

_DRUNK = (r"(?:water|tea|coffee|milk|juice|wine|beer|whiske?y|cocoa|hot chocolate|champagne|soda|lemonade|smoothie|"
          r"cocktail|milkshake|cola|matcha|cider|rum|soup|broth)")  # fmt: skip
_VESSEL = (r"(?:glass|cup|mug|teacup|bottle|tumbler|goblet|chalice|tankard|can|flask|thermos|canteen|bowl|jar|pitcher|"
           r"water bottle|wine ?glass|shot ?glass|coffee (?:cup|mug)|tea ?cup)")  # fmt: skip
_DRINKS = r"(?:drink|sip|gulp|swallow|swig|slurp|guzzle|quaff|drain|sipp|guzzl|enjoy)(?:s|ing|ed)?|drank|drinks"
_TAKEN = re.compile(
    r"\b(?P<how>takes?|taking|took|has|having|had) (?:an?|another|his|her|their|the) (?:[\w-]+ ){0,3}?"
    r"(?P<what>(?:bite|nibble|mouthful|taste|spoonful|forkful|sip|gulp|swig|lick|swallow|puff|drag)s?) "
    r"(?:out )?(?:of|from|on) (?=(?:an?|the|his|her|their|some)\b|\w+)", re.IGNORECASE)  # fmt: skip
_PLAIN: Mapping[str, str] = {
    **dict.fromkeys(("bite", "nibble", "mouthful", "taste", "spoonful", "forkful"), "eat"),
    **dict.fromkeys(("sip", "gulp", "swig", "swallow"), "drink"), "lick": "lick", "puff": "smok", "drag": "smok",
}  # fmt: skip
_UPON = re.compile(
    r"\b(?P<verb>sip|typ|munch|nibbl|chew|gnaw|suck|snack|feast|slurp|crunch|lick|puff|bit|pick|sipp)"
    r"(?P<end>e?s|es|e|ing|ed|)(?: (?:happily|slowly|contentedly|eagerly|noisily|quietly|hungrily|thoughtfully))?"
    r" (?:away |down )?(?:on|at|into)(?= (?:an?|the|some|his|her|their|its|two|popcorn|[\w-]+ing)\b)"
    r"(?! (?:an?|the) (?:\w+ )?(?:table|terrace|balcony|porch|bench|beach|cafe|couch|sofa|plane|train|roof|desk|bar|"
    r"party|picnic))", re.IGNORECASE)  # fmt: skip
_FROM = re.compile(
    rf"\b(?P<verb>{_DRINKS}) (?P<much>some |his |her |their |the )?(?P<of>(?:[\w-]+ ){{0,2}}?{_DRUNK}) "
    rf"(?:straight |directly )?(?:from|out of|in) (?:an?|the|his|her|their) (?P<look>(?:[\w-]+ ){{0,3}}?)"
    rf"(?P<in>{_VESSEL})\b", re.IGNORECASE)  # fmt: skip
_ITS_STEAM = re.compile(
    rf"(?P<lead>,? (?:with |while |as )?(?:the )?(?:gentle |hot |thick )?(?:steam|vapou?r)) (?P<do>\w+) (?:up |gently |"
    rf"slowly )?(?:from|off|out of|above|over) (?:the|his|her|their|its) (?:[\w-]+ )?{_VESSEL}\b",
    re.IGNORECASE)  # fmt: skip
_TASTED = re.compile(
    r",? (?:with )?(?:the|its|his|her|their|all) (?:[\w-]+ ){1,5}?(?:fill|refresh|coat|tickl|burst|melt|warm|stretch|"
    r"delight|smear|dripp|ooz|crunch)\w* (?:up |in |on |down |onto |all over |inside |into )?(?:his|her|their|the) "
    r"(?:mouth|lips|tongue|taste buds|palate|throat|chin|face|fingers|hands)\b", re.IGNORECASE)  # fmt: skip
"""What is only tasted: ', the cool flavours refreshing her mouth'."""


_ENJOYS = re.compile(r"\b(?P<verb>enjoy|savou?r|devour|relish|scarf down)(?P<end>s|ing|ed|) "
                     r"(?P<what>(?:an?|the|some|his|her|their|two) (?:[\w-]+ ){0,3}?)(?P<noun>[\w-]+)\b"
                     r"(?= (?:at|in|on|with|while|by|under)\b|[,.;]|$)", re.IGNORECASE)  # fmt: skip
_SIGNS = re.compile(r"\b(?:speak|talk|communicat|convers|us|sign)(?P<end>s|es|e|ing|) (?:(?:in|with|using|through) )?"
                    r"(?:american )?sign language\b", re.IGNORECASE)  # fmt: skip
_RINGED = re.compile(
    r"\b(?:put|slip|slid|plac|push)(?P<end>s|ting|ping|ing|es|e|) (?:an?|the|his|her) (?:[\w-]+ ){0,2}ring (?:on|onto) "
    r"(?:(?P<whom>(?:an?|the|his|her) (?:\w+ )?\w+)'s|his|her) (?:ring )?finger", re.IGNORECASE)  # fmt: skip
_OVER = re.compile(r"\b(?P<verb>laugh|talk|chat|gossip|meet|catch up|argu|convers|smil)(?P<end>s|es|e|ing|ting|) over "
                   r"(?:an? |some |their )?(?:\w+ )?(?:cups? of |glass(?:es)? of )?(?:coffee|tea|wine|drinks|beers?|"
                   r"breakfast|lunch|dinner|brunch)\b", re.IGNORECASE)  # fmt: skip
"""Who talks over coffee sits at a table."""
_PLAINER = (
    (re.compile(r"\b(?:laugh|smil|grin|giggl)ing with (?:an?|his|her|their) mouth(?:ful| full) of (?=\w)",
                re.IGNORECASE), "joyfully eating "),
    (re.compile(r"\bwith (?:an?|his|her|their) mouth(?:ful| full) of (?=\w)", re.IGNORECASE), "eating "),
    (re.compile(r",? (?:with )?(?:his|her|their) mouths? (?:slightly |wide )?open(?: wide)?(?= (?:as|while)\b)",
                re.IGNORECASE), ""),
    (re.compile(r"(?<=[a-z] )texting\b(?: (?:an? |some )?(?:text )?messages?)?"
                r"(?: (?:on|with) (?:an?|the|his|her|their) (?:\w+ )?"
                r"(?:phone|smartphone|cellphone))?", re.IGNORECASE), "checking a phone"),
    (re.compile(r",? (?:leaving|getting|giving \w+) an? (?:\w+ )?mo?ustache[^,.;]*", re.IGNORECASE), ""),
    (re.compile(r"\breceiv(?:es|ed) (?=(?:an?|the|some|his|her|their|flowers|roses|gifts)\b)"
                r"(?![^.;]* from )", re.IGNORECASE), "holds "),
    (re.compile(r"\breceiving (?=(?:an?|the|some|his|her|their|flowers|roses|gifts)\b)", re.IGNORECASE), "holding "),
    (re.compile(r"\breunit(?:es|ed) with\b", re.IGNORECASE), "hugs"),
    (re.compile(r"\breuniting with\b", re.IGNORECASE), "hugging"),
    (re.compile(r"\b(?:belt(?P<a>s|ing|ed)(?: out)?|(?:hit|sing|hold|reach)(?P<b>s|ting|ing|es|)) (?:an?|the|those) "
                r"(?:\w+ )?(?:high )?notes?\b", re.IGNORECASE), "sings"),
    (re.compile(r"\bblow(?:s|ing) (?:\w+ )?smoke(?: rings?)? (?:with|from|out of|through) "
                r"(?P<of>(?:an?|his|her|their|the) (?:\w+ )?(?:pipe|cigar|cigarette))", re.IGNORECASE),
     r"smoking \g<of>"),
    (re.compile(r" because (?:he|she|they|it) (?:has |have |had )?(?:just )?(?:drop|lost|los|broke|miss|fail|forg|"
                r"fell|spill|won|got|left|can't|could|is|was)[^.;]*", re.IGNORECASE), ""),
    (re.compile(r"\bputting (?:on|in) (?=(?:an?|the|his|her|their) (?:pair of )?(?:\w+ )?(?:earrings?|glasses|"
                r"contact lens(?:es)?|sunglasses|spectacles)\b)", re.IGNORECASE), "adjusting "),
    (re.compile(r"\bputs? (?:on|in) (?=(?:an?|the|his|her|their) (?:pair of )?(?:\w+ )?(?:earrings?|glasses|"
                r"contact lens(?:es)?|sunglasses|spectacles)\b)", re.IGNORECASE), "adjusts "),
)  # fmt: skip
"""What is said in a roundabout way, and plainly."""
_USES = re.compile(r"\b(?P<how>using|uses|used) (?P<tool>(?:an?|the|his|her|their|some) (?:[\w-]+ ){0,2}?[\w-]+) to "
                   r"(?P<verb>[a-z]+) (?P<what>(?:an?|the|his|her|their|some|on|at) [^,.;]+?)"
                   r"(?=[,.;]|$| (?:while|as|in|on|at|before) )", re.IGNORECASE)  # fmt: skip
"""'Using a screwdriver to mend a chair' is 'mending a chair with a screwdriver'."""
_ARTWORK = re.compile(
    r"\b(?:an?|the) (?:artwork|drawing|picture|painting|sketch|illustration) (?:is |that is )?being (?:drawn|sketched|"
    r"painted|made|created)(?: by (?:hand|an artist|somebody))?(?P<rest>[^,.;]*)"
    r"(?:,? (?:the|which|it)(?: (?:artwork|drawing|picture))? (?:shows|showing|depicts|of)[^.;]*)?",
    re.IGNORECASE)  # fmt: skip
_TABLED = {"food": "eat", "cup": "drink"}
"""What one enjoys -> how."""


def of_mouths(text: str, lexicon: Lexicon) -> str:
    """Turns of eating and drinking as plain ones; what is drunk comes in what it is drunk from, and once."""

    def enjoyed(found: re.Match[str]) -> str:
        verb = _TABLED.get(lexicon.one(found.group("noun").lower(), "subject"), "")
        return (
            f"{_bent(verb, found.group('end'))} {found.group('what')}{found.group('noun')}" if verb else found.group()
        )

    text = _ENJOYS.sub(enjoyed, _TASTED.sub("", text))
    text = _TAKEN.sub(lambda found: f"{_verb(found.group('what'), found.group('how'))} ", text)
    text = _UPON.sub(
        lambda found: (
            _bent("eat", found.group("end"))
            if found.group("verb").lower() in ("bit", "pick")
            else f"{found.group('verb')}{found.group('end')}"
        ),
        text,
    )
    text = _FROM.sub(
        lambda found: f"{found.group('verb')} a {found.group('look')}{found.group('in')} of {found.group('of')}", text
    )
    for said, plain in _PLAINER:
        text = said.sub(plain, text)
    text = _ARTWORK.sub(lambda found: f"close-up of hands drawing on paper{found.group('rest')}", text)
    text = _USES.sub(lambda found: f"{_ing(found.group('verb'))} {found.group('what')} with {found.group('tool')}"
                     if found.group("how").lower() == "using" else f"{found.group('verb')}s {found.group('what')} with "
                     f"{found.group('tool')}", text)
    text = _SIGNS.sub(lambda found: _bent("gestur", found.group("end") or "e"), text)
    text = _RINGED.sub(lambda found: f"{'proposing' if found.group('end').endswith('ing') else 'proposes'} to "
                       f"{found.group('whom') or 'a woman'} with a ring", text)
    text = _OVER.sub(lambda found: "sitting at a cafe table with coffee and "
                     f"{found.group('verb')}{found.group('end')}", text)
    if re.search(rf"\b(?:{_DRINKS})\b", text, re.IGNORECASE):
        text = _ITS_STEAM.sub(r"\g<lead> \g<do>", text)
    return text


def _verb(what: str, how: str) -> str:
    end = "ing" if how.lower().endswith("ing") else "s" if how.lower() in ("takes", "has") else ""
    return _bent(_PLAIN[what.lower().removesuffix("s")], end)


def _ing(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _bent(verb: str, end: str) -> str:
    if verb in ("smok", "gestur"):
        return verb + {"ing": "ing", "s": "es", "es": "es"}.get(end, "e")
    return verb + ("ing" if end == "ing" else "s" if end in ("s", "es") else "")
