"""More turns of phrase that are read as plainer ones: amounts, years, what somebody is called, what idioms mean."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import in_form, inflected
from reelwright.engines.previz.plan.turns.turn import Read, Turn

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)"


def _lies(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'Laying on the grass' as 'lying on the grass'; who lays bricks goes on with it."""
    return f"{inflected('lie', found['how'])} "


_TURNS: tuple[tuple[str, Read], ...] = (
    (r"\b(?:a|the)\s+(?:heavy\s+|full\s+)?(?:load|truckload|shipment|cargo)\s+of\s+(?=\w)", ""),
    (r"\b(?P<who>golfer\b[^.;]{0,40}?\b(?:his|her|an?|the)\s+)(?=clubs?\b)", r"\g<who>golf "),
    (r"\ba\s+shower\s+of\s+(?=(?:light|sparks?|petals|confetti|coins|leaves|stars|embers|glitter))", ""),
    (r"(?P<what>\b(?:an?|the)\s+)(?:1[6-9]|20)\d\d\s+(?=[A-Za-z])", r"\g<what>"),
    (r"\b(?P<what>blue|red|green|yellow|black|white|silver|old|vintage|classic)\s+(?:19|20)\d\d\s+(?=[A-Za-z])",
     r"\g<what> "),
    (r",?\s*\bsoaking\s+(?:up|in)\s+(?:the\s+|some\s+)?[^.,;]*", ""),
    (r",?\s*\b(?:taking|drinking|breathing)\s+in\s+(?:the|its|their|all)\s+[^.;]*?(?=\s*(?:[.;]|$))",
     ", looking around"),
    (r"\bspend(?:s|ing)?\s+(?:\w+\s+)?(?:hours|days|minutes|time|years|the\s+(?:day|night|evening|afternoon|morning))\s+"
     r"(?=\w+ing\b)", ""),
    (r"\bspends?\s+(?:\w+\s+)?(?:hours|days|time)\b", "sits"),
    (r"\b(?:what|that)\s+(?:seems?|appears?)\s+to\s+be\s+(?P<art>an?\s+|the\s+|some\s+)?", r"\g<art>"),
    (r"\b(?:what|that)\s+looks?\s+like\s+(?P<art>an?\s+|the\s+|some\s+)", r"\g<art>"),
    (r"\bon\s+(?:an?|their|his|her|the)\s+(?:[\w-]+\s+)?road[- ]trip\b", "driving a car on a country road"),
    (r"\b(?P<who>girl|woman|man|boy|lady|guy|person|couple|people)\s+feel(?:s|ing)?\s+(?:so\s+|very\s+)?"
     r"(?=(?:happy|sad|angry|tired|relaxed|free|lonely|proud|joyful|excited|scared|calm|sick|cold)\b)", r"\g<who> is "),
    (r"\bshots?\s+(?:of\s+)?(?:alcohol|liquor|vodka|tequila|whiske?y|rum)\b", "a glass of whiskey"),
    (r"\b(?:wedding|bridal|just[- ]married|newly[- ]?wed(?:ded)?)\s+couple\b", "bride and groom"),
    (r"\b(?:helmet|dash|body|head|chest|action)[ -]?cam(?:era)?(?:\s+(?:view|footage|video|shot))?\s+of\s+(?=\w)", ""),
    (r"\bfold(?P<form>s|ing|)\s+(?:an?\s+|the\s+)?(?:(?:piece|sheet)\s+of\s+)?(?P<hue>[a-z]+\s+)?paper\s+(?:sheet\s+)?"
     r"in\s?to\s+(?:an?\s+)?(?:paper\s+)?(?P<what>air ?plane|plane|aeroplane)\b", r"fold\g<form> a \g<hue>paper plane"),
    (r"\bjump(?P<form>s|ing|)\s+from\s+(?=(?:an?\s+|the\s+)?(?:buildings?|skyscrapers?|tower|house)\b)",
     r"jump\g<form> off the roof of "),
    (r"\benjoy(?P<form>s|ing|)\s+(?:(?:the|a|an|his|her|their)\s+)?(?:[\w-]+\s+){0,2}?(?:views?|sights?)\s+of\b",
     r"look\g<form> at"),
    (r"\bmotor(?:cycle|bike)\s+race\b", "motorcyclists race"),
    (r"\b(?:(?:an?|the)\s+)?horse\s+race\b(?!\s*(?:track|course))", "several jockeys race"),
    (r"\b(?P<race>race|racing|competition|match)\s+(?:is|are)\s+(?:happening|taking\s+place|going\s+on|held|"
     r"under\s?way|in\s+progress)\b", r"\g<race>"),
    (rf"\b(?:not\s+more|no\s+more|not\s+less|no\s+fewer|no\s+less)\s+than\s+(?={_NUMBER}\b)", ""),
    (rf"\b(?:an?\s+)?group\s+of\s+(?P<many>{_NUMBER})\s+(?=[a-z])(?!(?:in|on|at|by|is|are|and|with|from|to|who|that)\b|"
     r"\w+ing\b)", r"\g<many> "),
    (r"\b(?:finds?|found)\s+(?:itself|himself|herself)\b", "is"), (r"\b(?:find|found)\s+themselves\b", "are"),
    (r"(?<!fall )(?<!falls )(?<!fell )(?<!falling )(?<!fallen )(?<!rest )(?<!half )"
     r"\b(?:(?:lies|lie|lying|curled up)\s+)?(?:(?:fast|sound|deeply|peacefully|soundly)\s+)?asleep\b", "sleeping"),
    (r"\blay(?P<how>s|ing)\s+(?=(?:down|on|in|under|next|beside|by|near|there|around|asleep|across|upon|atop)\b)",
     _lies),
    (r"\b(?:bicycle|bike|cycling)\s+race\b", "cyclists race"),
    (r"\b(?P<a>large|small|big|huge|tiny|little|perfect)\s+round\s+(?=[a-z])", r"\g<a> "),
    (r"\b(?P<a>(?:an?|the|[a-z]+(?:ese|ian|can|ish)|young|traditional)\s+)beauty\b(?=\s*(?:[.,;]|$|(?:in|with|wearing|"
     r"who|sits|stands|walks|dances)\b))", r"\g<a>woman"),
    (r"\b(?P<hair>brunette|blonde|redhead)\b(?=\s*(?:[.,;]|$|(?:in|with|wearing|who|is|on|at|\w+ing|sits|stands|walks)"
     r"\b))", r"\g<hair> woman"),
    (r"\b(?P<what>(?:air)?planes?|jets?|airliners?|aeroplanes?)\s+(?:are\s+|is\s+)?parked\b(?! on)",
     r"\g<what> parked on the tarmac"),
    (r"\b(?P<hue>red|black|brown|blonde|blond|white|grey|gray|blue|green|pink|purple)[ -]hair\s+"
     r"(?=(?:girl|woman|man|boy|lady|kid|child)\b)", r"\g<hue>-haired "),
    (r"\b(?P<who>man|woman|boy|girl|guy|person)\s+with\s+an?\s+(?:shaved|bald(?:ing)?|hairless)\s+head"
     r"(?:,?\s+(?:and\s+)?(?=an?\b))", r"bald \g<who> with "),
    (r"\b(?P<who>man|woman|boy|girl|guy|person)\s+with\s+an?\s+(?:shaved|bald(?:ing)?|hairless)\s+head\b",
     r"bald \g<who>"),
    (r"\b(?P<who>jugglers?\b[^.;]{0,20}?\b)(?:toss|throw)(?:es|s)?\b", r"\g<who>juggles"),
    (r"^(?P<under>an?\s+(?:[\w-]+\s+){1,3}?)with\s+(?P<on>an?\s+(?:[\w-]+\s+){1,4}?)on\s+top(?:\s+of\s+it)?"
     r"(?=\s*(?:[.,;]|$))", r"\g<on>on \g<under>"),
    (r"\b(?P<way>tak(?:e|es|ing)|catch(?:es|ing)?)\s+(?P<what>(?:the|a)\s+(?:bus|train|subway|metro|tram|taxi|ferry))"
     r"(?:\s+to\s+(?!the\s+\w+\s+of)[^,.;]*?)?(?=\s*(?:[.,;]|$))", r"walking to \g<what>"),
    (r"\b(?P<device>laptop|computer|tv|television|phone|tablet|smartphone)\s+screen\s+(?:showing|displaying|with)\s+"
     r"(?!a\s+(?:picture|photo|message))[^,.;]*", r"\g<device>"),
    (r"\b(?:[\w-]+,?\s+){0,6}?(?P<drink>(?:red |white )?wine|beer|water|milk|juice|champagne|whiske?y|coffee|tea)\s+"
     r"fills?\s+an?\s+(?:[\w-]+,?\s+){0,3}?(?P<cup>glass|cup|mug|flute|pitcher|jug)\b", r"a \g<cup> of \g<drink>"),
    (r"\b(?:around|throughout|all over)\s+the\s+house\b", "in a living room"),
    (r"\bgather(?:s|ed|ing)?\s+(?:around\s+a\s+table\s+)?for\s+an?\s+(?:[\w-]+\s+){0,3}?"
     r"(?P<game>poker|card|chess|bridge|mahjong|dominoes)\s+(?:game|match|night)\b", r"play \g<game> at a table"),
    (r"(?P<dark>\bsilhouettes?\s+of\s+[^,.;]{1,40}?\s+)(?:on|in)\s+(?=(?:the|a)\s+(?:full\s+|rising\s+)?(?:moon|sun)\b)",
     r"\g<dark>against "),
    (r"\bheavy[- ]metal\s+(?=[\w-]+\s.*\b(?:guitars?|sing\w*|jam\w*|bands?|concert|drums?|microphone)\b)", ""),
    (r"\bbathing\s+suit(?P<s>s?)\b", r"swimsuit\g<s>"),
    (r"\btablet\s+(?:pc|computer|device)(?P<s>s?)\b", r"tablet\g<s>"),
    (r"\bsatellite\s+(?:view|image|photo|picture|footage)\s+of\s+(?:the\s+|an?\s+)?(?P<what>moon|earth|planet|sun|mars|"
     r"venus|jupiter|saturn|mercury|uranus|neptune|pluto)\b", r"the \g<what> in outer space"),
    (r"\bsatellite\s+(?P<shot>view|image|photo|picture|footage)\s+of\b", r"aerial \g<shot> of"),
    (r"\bmiddle[- ]aged\s+(?=\w)", ""),
    (r"\b(?:an?|the)\s+(?:grinding\s+wheel|angle\s+grinder|grinder)\b", "a welder"),
    (r"\b(?P<bike>(?:motor(?:cycle|bike)|scooter|biker)\b[^.;]*?)(?<!motorcycle )\bhelmet\b",
     r"\g<bike>motorcycle helmet"),
    (r"\b(?:suddenly\s+)?(?:gets?\s+up|stops?)\s+and\s+(?=(?:starts?|begins?|lies|lie|sits?|plays?|runs?)\b)", ""),
    (r"\b(?:suddenly\s+)?(?:starts?|begins?)\s+(?=(?!(?:evening|morning|king|wing|spring)\b)[a-z]{2,}ing\b)", "is "),
    (r"\b(?P<many>two|three|four|five|six|several|many|some|swarms? of|fleet of)\s+(?P<look>(?:[a-z]+\s+)?)drones\b",
     r"\g<many> \g<look>quadcopters"),
    (r"\b(?-i:Mount|Mt\.?)\s+(?-i:(?!Fuji|Everest|Rushmore|Kilimanjaro|Doom|Etna|Vesuvius)[A-Z])[a-z]+\b",
     "a great mountain"),
    (r"\bchess\s+piece\s+(?:king|queen|rook|bishop|knight|pawn)s?\b|\bchess\s+(?:queen|rook|bishop|pawn)\b",
     "chess piece"),
    (r"\bon\s+the\s+(?P<side>left|right)\s+(?=an?\s)", r"on the \g<side> of "),
    (r"\bfirst\s+(?=[a-z]+s\b[^.;]*\bthen\b)", ""),
    (r",?\s+\beach\s+(?=(?:holding|wearing|carrying)\b)", " "),
    (r"\bdarts?\s+set\b|\bset\s+of\s+darts\b", "dartboard"),
    (r"\b(?:raspberry\s+pi|arduino)(?:\s+(?:pico|zero|nano|uno|board))?\b", "circuit board"),
    (r"\b(?:coffee\s+|tea)?cup\s+(?:with|on)\s+(?:an?\s+)?(?:plate(?!\s+of)|saucer)\b", "cup of coffee"),
    (r"\bt\.?\s?rex\b", "t-rex"),
    (r"\b(?:runs?|races?|dash(?:es)?)\s+after\s+(?=(?:an?|the|his|her|its|their)\b)", "chases "),
    (r"\b(?:runn|rac|dash)ing\s+after\s+(?=(?:an?|the|his|her|its|their)\b)", "chasing "),
    (r"\bmakes\s+(?:its|his|her|their)\s+way\b", "walks"), (r"\bmake\s+their\s+way\b", "walk"),
    (r"\bmaking\s+(?:their|his|her|its)\s+way\b", "walking"),
    (r"\bhoneymoon\s+couple\b", "couple"), (r"\bindividual(?P<s>s?)\b(?=\s+(?!ly|piece|part))", r"person\g<s>"),
    (r"\bpersons\b", "people"), (r"\b(?:a|the)\s+fat\s+people\b", "fat people"), (r"\btwo\s+child\b", "two children"),
    (r"\bthe\s+beatles\b", "four men in suits"), (r"\bin\s+mcdonald'?s?\b", "in a fast food restaurant"),
    (r"\b(?:the\s+)?wave(?=\s+on\s+(?:the\s+)?sunset)", "waves at"),
    (r"\bwaves\s+at\s+on\s+(?:the\s+)?sunset\b", "waves at sunset"),
    (r"(?<=[a-z]) (?:who|that) (?:have |has |had )?(?:risen|rose|rise|got up|woken up|woke up) early\b", ""),
    (r"\bon\s+(?:the\s+)?(?=(?:sunset|sunrise|dawn|dusk)\b)", "at "),
)  # fmt: skip
_TOPS = Turn(
    r"(?<!spinning )\btop(?P<many>s?)(?=\s+(?:and\s+an?\s+\w+\s+top\s+)?(?:is\s+|are\s+)?(?:spin|whirl|rotat)\w*\b)",
    r"spinning top\g<many>", unless=r"\b(?:in|on|wear(?:s|ing)?)\s+(?:an?|the)\s+(?:\w+\s+)?top\b",
)  # fmt: skip
_VIEW = Turn(r"\benjoy(?P<form>s|ing|)\s+(?:(?:the|a|his|her|their)\s+)?(?:[\w-]+\s+){0,2}?(?:views?|scenery|sunset)\b",
             in_form("gaze"))
TURNS: tuple[Turn, ...] = (*(Turn(said, read) for said, read in _TURNS), _TOPS, _VIEW)
"""'A load of melons' as 'melons', 'a 1977 Corvette' as 'a Corvette', 'soaking up the sun' as nothing to be done."""
