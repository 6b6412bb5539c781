"""What lips, teeth and hands do, read as the plain deed: 'takes a bite of a burger' as 'eats a burger'."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import in_form, inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_DRUNK = (
    r"(?:water|tea|coffee|milk|juice|wine|beer|whiske?y|cocoa|hot chocolate|champagne|soda|lemonade|smoothie|"
    r"cocktail|milkshake|cola|matcha|cider|rum|soup|broth)"
)
_VESSEL = (
    r"(?:glass|cup|mug|teacup|bottle|tumbler|goblet|chalice|tankard|can|flask|thermos|canteen|bowl|jar|pitcher|"
    r"water bottle|wine ?glass|shot ?glass|coffee (?:cup|mug)|tea ?cup)"
)
_DRINKS = r"(?:drink|sip|gulp|swallow|swig|slurp|guzzle|quaff|drain|sipp|guzzl|enjoy)(?:s|ing|ed)?|drank|drinks"
_TAKEN = (
    r"\b(?P<how>takes?|taking|took|has|having|had) (?:an?|another|his|her|their|the) (?:[\w-]+ ){0,3}?"
    r"(?P<what>(?:bite|nibble|mouthful|taste|spoonful|forkful|sip|gulp|swig|lick|swallow|puff|drag)s?) "
    r"(?:out )?(?:of|from|on) (?=(?:an?|the|his|her|their|some)\b|\w+)"
)
_PLAIN: Mapping[str, str] = {
    **dict.fromkeys(("bite", "nibble", "mouthful", "taste", "spoonful", "forkful"), "eat"),
    **dict.fromkeys(("sip", "gulp", "swig", "swallow"), "drink"), "lick": "lick", "puff": "smoke", "drag": "smoke",
}  # fmt: skip
_FORMS = {"taking": "ing", "having": "ing", "takes": "s", "has": "s"}
_UPON = (
    r"\b(?P<verb>sip|typ|munch|nibbl|chew|gnaw|suck|snack|feast|slurp|crunch|lick|puff|bit|pick|sipp)"
    r"(?P<end>e?s|es|e|ing|ed|)(?: (?:happily|slowly|contentedly|eagerly|noisily|quietly|hungrily|thoughtfully))?"
    r" (?:away |down )?(?:on|at|into)(?= (?:an?|the|some|his|her|their|its|two|popcorn|[\w-]+ing)\b)"
    r"(?! (?:an?|the) (?:\w+ )?(?:table|terrace|balcony|porch|bench|beach|cafe|couch|sofa|plane|train|roof|desk|bar|"
    r"party|picnic))"
)
_FROM = (
    rf"\b(?P<verb>{_DRINKS}) (?P<much>some |his |her |their |the )?(?P<of>(?:[\w-]+ ){{0,2}}?{_DRUNK}) "
    rf"(?:straight |directly )?(?:from|out of|in) (?:an?|the|his|her|their) (?P<look>(?:[\w-]+ ){{0,3}}?)"
    rf"(?P<in>{_VESSEL})\b"
)
_ITS_STEAM = (
    rf"(?P<lead>,? (?:with |while |as )?(?:the )?(?:gentle |hot |thick )?(?:steam|vapou?r)) (?P<do>\w+) (?:up |gently |"
    rf"slowly )?(?:from|off|out of|above|over) (?:the|his|her|their|its) (?:[\w-]+ )?{_VESSEL}\b"
)
_SMEARED = (
    r",? (?:with )?(?:the |some |a bit of )?(?:\w+ )?(?:juice|crumbs|sauce|chocolate|ketchup|cream|milk|jam|icing|"
    r"frosting|sugar|foam) (?:(?:dripping|running|smeared|trickling|dribbling|spread|left|all|stuck) )*"
    r"(?:down |on |over |"
    r"around |across |at )(?:his|her|their|the) (?:\w+ )?(?:chin|faces?|mouth|lips?|cheeks?|nose|hands|fingers)\b"
)
"""What of a meal is on a chin."""
_MUCH = (
    r"\b(?P<does>(?:eat|savou?r|enjoy|lick|sip|drink|slurp|tast|relish|devour|swallow|feed|chew)\w*) "
    r"(?:an?|another|the|some|his|her) (?:\w+ )?(?:spoon|fork|mouth)fuls? of (?:the |his |her |an? )?"
)
"""'Savours a spoonful of soup': it is soup."""
_TASTED = (
    r",? (?:with )?(?:the|its|his|her|their|all) (?:[\w-]+ ){1,5}?(?:fill|refresh|coat|tickl|burst|melt|warm|stretch|"
    r"delight|smear|dripp|ooz|crunch|danc|explod|linger)\w* "
    r"(?:up |in |on |down |onto |all over |inside |into )?(?:his|her|their|the) "
    r"(?:mouth|lips|tongue|taste buds|palate|throat|chin|face|fingers|hands)\b"
)
"""What is only tasted: ', the cool flavours refreshing her mouth'."""


_ENJOYS = (
    r"\b(?P<verb>enjoy|savou?r|devour|relish|scarf down)(?P<end>s|ing|ed|) "
    r"(?P<what>(?:an?|the|some|his|her|their|two) (?:[\w-]+ ){0,3}?)(?P<noun>[\w-]+)\b"
    r"(?= (?:at|in|on|with|while|by|under)\b|[,.;]|$)"
)
_SIGNS = (
    r"\b(?:speak|talk|communicat|convers|us|sign)(?P<end>s|es|e|ing|) (?:(?:in|with|using|through) )?"
    r"(?:american )?sign language\b"
)
_RINGED = (
    r"\b(?:put|slip|slid|plac|push)(?P<end>s|ting|ping|ing|es|e|) (?:an?|the|his|her) (?:[\w-]+ ){0,2}ring (?:on|onto) "
    r"(?:(?P<whom>(?:an?|the|his|her) (?:\w+ )?\w+)'s|his|her) (?:ring )?finger"
)
_COOLS = (
    r"\bblow(?P<end>s|ing|) (?:gently |softly |carefully )?(?:on|over|across) "
    rf"(?P<what>(?:(?:an?|the|his|her|their|some) )?(?:[\w-]+ ){{0,3}}?(?:{_DRUNK}|(?:{_VESSEL})"
    rf"(?: of (?:\w+ )?{_DRUNK})?))\b"
    r"(?: to cool (?:it|them)(?: (?:down|off))?)?"
)
"""Who blows on cocoa has the cup at the lips."""
_ON_PHONE = (
    r"\b(?P<who>m[ae]n|wom[ae]n|girl|boy|business(?:wo)?man|teenager|person|lady|guy|mother|father|executive|student) "
    r"(?:is )?on (?:the|his|her|a) (?:cell ?|mobile |smart)?phone\b"
)
_RUMMAGES = (
    r"\b(?:search|rummag|dig|look|root|fumbl)(?P<end>es|e|s|ing|ging|) (?:around |quickly |frantically )?"
    r"(?:(?:in|through|inside|into) )?(?P<in>(?:his|her|their|an?|the) (?:\w+ )?"
    r"(?:(?:hand)?bag|purse|backpack|pockets?|suitcase|rucksack|satchel|drawers?))\b"
    r"(?: (?:trying|looking|hoping) (?:to find|for) (?:something|her \w+|his \w+|it))?"
)
"""Who looks for something in a bag has the hands in it."""
_OVER = (
    r"\b(?P<verb>laugh|talk|chat|gossip|meet|catch up|argu|convers|smil)(?P<end>s|es|e|ing|ting|) over "
    r"(?:an? |some |their )?(?:\w+ )?(?:cups? of |glass(?:es)? of )?(?:coffee|tea|wine|drinks|beers?|"
    r"breakfast|lunch|dinner|brunch)\b"
)
"""Who talks over coffee sits at a table."""
_PLAINER = (
    (r"\b(?:laugh|smil|grin|giggl)ing with (?:an?|his|her|their) mouth(?:ful| full) of (?=\w)", "joyfully eating "),
    (r"\bwith (?:an?|his|her|their) mouth(?:ful| full) of (?=\w)", "eating "),
    (r",? (?:with )?(?:his|her|their) mouths? (?:slightly |wide )?open(?: wide)?(?= (?:as|while)\b)", ""),
    (r"(?<=[a-z] )texting\b(?: (?:an? |some )?(?:text )?messages?)?"
     r"(?: (?:on|with) (?:an?|the|his|her|their) (?:\w+ )?"
     r"(?:phone|smartphone|cellphone))?", "checking a phone"),
    (r",? (?:leaving|getting|giving \w+) an? (?:\w+ )?mo?ustache[^,.;]*", ""),
    (r"\breceiv(?:es|ed) (?=(?:an?|the|some|his|her|their|flowers|roses|gifts)\b)"
     r"(?![^.;]* from )", "holds "),
    (r"\breceiving (?=(?:an?|the|some|his|her|their|flowers|roses|gifts)\b)", "holding "),
    (r"\breunit(?:es|ed) with\b", "hugs"),
    (r"\breuniting with\b", "hugging"),
    (r"\b(?:belt(?P<a>s|ing|ed)(?: out)?|(?:hit|sing|hold|reach)(?P<b>s|ting|ing|es|)) (?:an?|the|those) "
     r"(?:\w+ )?(?:high )?notes?\b", "sings"),
    (r"\bblow(?:s|ing) (?:\w+ )?smoke(?: rings?)? (?:with|from|out of|through) "
     r"(?P<of>(?:an?|his|her|their|the) (?:\w+ )?(?:pipe|cigar|cigarette))",
     r"smoking \g<of>"),
    (r" because (?:he|she|they|it) (?:has |have |had )?(?:just )?(?:drop|lost|los|broke|miss|fail|forg|"
     r"fell|spill|won|got|left|can't|could|is|was)[^.;]*", ""),
)  # fmt: skip
"""What is said in a roundabout way, and plainly."""
_PUTS_ON = (
    r"\bput(?P<form>s|ting|) (?:on|in)(?= (?:an?|the|his|her|their) (?:pair of )?(?:\w+ )?(?:earrings?|glasses|"
    r"contact lens(?:es)?|sunglasses|spectacles)\b)"
)
_USES = (
    r"\b(?P<how>using|uses|used) (?P<tool>(?:an?|the|his|her|their|some) (?:[\w-]+ ){0,2}?[\w-]+) to "
    r"(?P<verb>[a-z]+) (?P<what>(?:an?|the|his|her|their|some|on|at) [^,.;]+?)"
    r"(?=[,.;]|$| (?:while|as|in|on|at|before) )"
)
"""'Using a screwdriver to mend a chair' is 'mending a chair with a screwdriver'."""
_ARTWORK = (
    r"\b(?:an?|the) (?:artwork|drawing|picture|painting|sketch|illustration) (?:is |that is )?being (?:drawn|sketched|"
    r"painted|made|created)(?: by (?:hand|an artist|somebody))?(?P<rest>[^,.;]*)"
    r"(?:,? (?:the|which|it)(?: (?:artwork|drawing|picture))? (?:shows|showing|depicts|of)[^.;]*)?"
)
_TABLED = {"food": "eat", "cup": "drink"}
"""What one enjoys -> how."""


def _taken(found: re.Match[str], _lexicon: Lexicon) -> str:
    how = found["how"].lower()
    return inflected(_PLAIN[found["what"].lower().removesuffix("s")], _FORMS.get(how, "")) + " "


def _enjoyed(found: re.Match[str], lexicon: Lexicon) -> str:
    verb = _TABLED.get(lexicon.one(found["noun"].lower(), "subject"), "")
    return f"{inflected(verb, found['end'])} {found['what']}{found['noun']}" if verb else found[0]


def _upon(found: re.Match[str], _lexicon: Lexicon) -> str:
    eats = found["verb"].lower() in ("bit", "pick")
    return inflected("eat", found["end"]) if eats else f"{found['verb']}{found['end']}"


def _used(found: re.Match[str], _lexicon: Lexicon) -> str:
    form = "ing" if found["how"].lower() == "using" else "s"
    return f"{inflected(found['verb'], form)} {found['what']} with {found['tool']}"


def _ringed(found: re.Match[str], _lexicon: Lexicon) -> str:
    does = "proposing" if found["end"].endswith("ing") else "proposes"
    return f"{does} to {found['whom'] or 'a woman'} with a ring"


TURNS: tuple[Turn, ...] = (
    Turn(_TASTED, ""),
    Turn(_SMEARED, ""),
    Turn(_MUCH, r"\g<does> "),
    Turn(_ENJOYS, _enjoyed),
    Turn(_TAKEN, _taken),
    Turn(_UPON, _upon),
    Turn(_FROM, r"\g<verb> a \g<look>\g<in> of \g<of>"),  # what is drunk comes in what it is drunk from, and once
    *(Turn(said, plain) for said, plain in _PLAINER),
    Turn(_PUTS_ON, in_form("adjust")),
    Turn(_ARTWORK, r"close-up of hands drawing on paper\g<rest>"),
    Turn(_USES, _used),
    Turn(_ON_PHONE, r"\g<who> talking on the phone"),
    Turn(_COOLS, r"sip\g<end> \g<what>"),
    Turn(_RUMMAGES, lambda found, _: f"{inflected('rummage', found['end'] or 's')} {found['in']}"),
    Turn(_SIGNS, lambda found, _: inflected("gesture", found["end"])),
    Turn(_RINGED, _ringed),
    Turn(_OVER, r"sitting at a cafe table with coffee and \g<verb>\g<end>"),
    Turn(_ITS_STEAM, r"\g<lead> \g<do>", when=rf"\b(?:{_DRINKS})\b"),
)
