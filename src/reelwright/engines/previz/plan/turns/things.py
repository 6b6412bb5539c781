"""Names of things that are known by another one, and things that are told apart by what stands around them."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_FIGUREHEAD = (
    r",?\s*(?:with\s+)?(?:an?\s+|its\s+|the\s+)?(?:carved\s+|wooden\s+|golden\s+)?"
    r"\b(?!(?:his|her|their|shaved|bald|bare)\b)[\w-]+(?:'s)?[ -](?:figure)?head\s+"
    r"(?:carved\s+)?(?:on|at|for)\s+(?:its|the|a)\s+(?:prow|bow|stem|stern)\b"
)
_GARGOYLE = (
    r"\b(on|atop) (?:an?|the) (?:[\w-]+ )?gargoyle\b(?=[^.;]*\b(?:above|over|"
    r"overlooking)\b)"
)
"""What somebody crouches on over a city: the top of a building."""
_FILMS = (
    r"^(?P<art>an?|the)(?: (?:old|vintage|film|movie))? camera "
    r"(?=(?:on|stands?|sits?|rests?|lies|mounted|waits?)\b)"
    r"(?P<legs>on (?:an?|its|the) (?:\w+ )?tripod)?"
)
_DRIPS = (
    r"\b(?P<what>(?:maple |golden |melted )?"
    r"(?:honey|syrup|caramel|molasses|chocolate|sauce|icing|cream)) (?:slowly )?drips?\b"
)
_ROPEWAY = r"\bcable car(?P<many>s?)\b"
_HEIGHTS = (
    r"\b(?:mountains?|valleys?|peaks?|alps|alpine|gorge|canyon|cliffs?|forest|ski|pine|snowy|clouds|"
    r"glides|dangles|sways|rio|station)\b"
)
_RAILS = r"\b(?:san francisco|streets?|tram|rails?|bell|steep hill|city hill)\b"
_BENCH = (
    r"\b(?P<of>lab(?:oratory)?|work|carpenter'?s|watchmaker'?s|jeweller'?s|jeweler'?s) ?bench\b"
    r"(?P<slides>.*?\bslides?\b)?"
)
_ROCKETS = (
    r"\b(?:(?P<one>an?|the) )?(?P<adj>(?:huge|single|lone|small|red|golden) )?firework "
    r"(?:rocket|shell)s?\b(?P<does> (?:explodes?|bursts?|blooms?|opens?|goes off))?"
)
_WRECK = (
    r"\b(?:ship ?wreck|wreck(?:ed ship)?|wrecked (?:boat|freighter|trawler))\b"
    r"(?! of a (?:car|plane|train))"
)
_ASHORE = r"\b(?:beach|shore|sand|sands|dunes?|desert|rocks|coast|low tide|mudflats?|stranded|aground)\b"
_SUNKEN = (
    r"\b(?:underwater|divers?|diving|sunken|seabed|sea floor|ocean floor|deep|fish|submarine|"
    r"car|plane)\b"
)
_BOTTLED = (
    r"\bbottle of (?P<of>whiske?y|wine|red wine|white wine|rum|gin|champagne|beer|vodka|bourbon|perfume|"
    r"cologne|milk)\b"
    r"(?! (?:is )?(?:pour|drip))"
)
_NAMED = (
    (r"\bjack[- ]?o'?[- ]?lantern(s?)\b", r"carved pumpkin\1"),
    (r"\b(?:candle flame|flame of (?:a|the) candle)\b", "candle"),
    (r"\btelescope array\b|\barray of (?:radio )?telescopes\b", "six radio telescopes"),
    (
        r"\bbouquet of (?:\w+ )??(\w+s)\b(?= in (?:an?|the) (?:\w+ ){0,2}(?:vase|jar|can|jug|pitcher|bucket|"
        r"bottle|glass|pot)\b)",
        r"\1",
    ),
    (r"(?<=[,;] )winter (light|sun|sunlight)\b", r"pale \1"),
    (r"\bhot[- ]air balloon(?:'s)? burner\b", "hot air balloon"),
    (r"(?P<before>balloon[^.]*) (?:the|its) (?:\w+ )?envelope(?: from inside| from within)?\b", r"\g<before> it"),
    (
        r"\b(?P<what>rocket|shuttle)(?P<does> stands| waits| sits)? on (?:an?|its|the) launch ?pad\b",
        r"\g<what>\g<does> beside a launch pad",
    ),
    (
        r"\b(?:steam )?(?:locomotive|steam train|steam engine)(?:'s)? wheels (?:turn|spin|roll)\b",
        "steam locomotive drives",
    ),
    (r"\bbottle (?:cap|top|lid)(?P<many>s?)\b(?= (?:off|from|of)\b|[,.;]|$)", r"bottle\1"),
    (
        r"\b(?P<one>(?:an? |the )?(?:[\w-]+ )?)(?:war|military|fighting|armou?red|combat|battle) vehicle(?P<s>s?)\b"
        r"(?: with (?:[\w-]+ )*guns?\b)?",
        r"\g<one>tank\g<s>",
    ),
    (r"\bsubmarine(?:'s)? periscope\b", "periscope"),
    (r"\bjet fighter(?P<s>s?)\b", r"fighter jet\g<s>"),
    (r",? carv(?:es|ing) (?:through|around|into) (?:the |some |sharp |tight |wide )*"
     r"(?:turns?|corners?|curves?|bends?)\b", ""),
    (r",? on the (?:hunt|prowl)\b(?! for)", ""),
    (r",? (?:and )?(?:comes|coming) with (?:an?|its|the) (?:[\w-]+ )?charger\b", ""),
    (r"\blongboard(?=(?:er)?s?\b)", "skateboard"),
    (r"(?<=chicken) with (?:its |a )?(?:crispy|golden|crackling|crisp|crunchy) skin\b", ""),
    (r"\b(?P<on>on|riding) (?P<art>an?|his|her|the) segway\b", r"\g<on> \g<art> scooter"),
    (r"\b(?:clay|plasticine|play-?doh) model\b", "clay figurine"),
    (r"\b(?P<a>(?:pull|draw|haul|tow)ing (?:an?|the) (?:[\w-]+ )?"
     r"(?:carriage|cart|wagon|sled|sleigh|coach|plough|plow)) "
     r"(?:trots?|gallops?|canters?|walks?|races?|runs?|moves?)(?= (?:down|along|up|through|across|over)\b)",
     r"\g<a>"),
    (r"\b(?P<of>washing machine|washer|dryer)(?:'s)? drum\b", r"\g<of>"),
    (r"\b(?P<what>cola|coke|soda|pop|energy drink|soft drink|lemonade|beer|seltzer) can(?P<s>s?)\b", r"soda can\g<s>"),
    (r"\btanks? (?:full of |filled with |of )(?=(?:\w+ )?(?:water|liquid|oil)\b)", "glass of "),
    (r"\b(?:water|glass|acrylic) tank\b(?= (?:full|filled|of|with)\b|[,.;]|$)", "glass of water"),
    (r"\bcollid(?:e|(?P<how>es|ing|ed)) with\b(?! each| one)", r"crash\g<how> into"),
    (
        r"\b(?:liquid|molten) (gold|silver|bronze|iron|steel|metal) (?:is |being )*(?:poured|pouring|pours) "
        r"(?:in)?to (?:an? |the )?(?:\w+ )?mou?lds?\b",
        r"a goldsmith pours molten \1",
    ),
    (
        r"\b(?:sky ?diver|base jumper)\b(?=[^.]*\b(?:free[- ]?fall|falling|accelerat|leap|plummet|div)\w*)",
        "person skydiving",
    ),
    (r"\bunder the water\b(?!fall| line)", "underwater"),
    (r"\btree(s?) (?:without (?:any |its |their )?|that has no |with no )(?:leaves|foliage)\b", r"leafless tree\1"),
    (r"\b(butterfly|moth|bird|parrot)'s wings (?:chang|turn|shift|fad|becom)(?:e|es|s)?\b", r"\1 changes"),
    (
        r"\b(signs?|flags?|mugs?|shirts?|posters?) with an? ((?:[\w-]+ )?[\w-]+) (?:silhouette|outline)\b(?! on)",
        r"\1 with a \2 on it",
    ),
    (r"\bbundle of (?=(?:[\w-]+ ){0,4}(?:flowers|roses|tulips|daisies|lilies))", ""),
    (
        r"\b(?P<two>(?:two|three|four) [\w -]{2,30}?) (?:are )?on (?:either side|both sides) of "
        r"(?P<one>an? [\w -]{2,30}?)(?=[.,;]|$)",
        r"\g<one> between \g<two>",
    ),
    (
        r"\b(?:the )?(?:hood|bonnet|windshield|windscreen|bumper|fender) of (?=(?:an?|the|his|her) (?:[\w-]+ ){0,2}"
        r"(?:car|truck|van|taxi|bus)\b)",
        "",
    ),
    (
        r"\bball(s?) (?:is |are |being |gets )*(?:thrown|dropped|tossed|bounced) (?:forcefully |hard )?(?:down |up )?"
        r"(?:onto|on|to|at|against|towards?) (?:an?|the) (?:hard )?(floor|ground|pavement)\b",
        r"ball\1 bounces on the \2",
    ),
    (r"\bchest with (?:\w+ )?drawers\b", "chest of drawers"),
    (r"\bformal (?:clothes|clothing|wear|attire|dress)\b", "a suit"),
    (r"\b(?:hi|high)[- ]tops? (?=sneakers?|shoes?|trainers?)", ""),
    (r"\b(?:sheet|piece) of paper\b", "paper sheet"),
    (r"^((?:an?|the)(?: [\w-]+)?) ladder(?=\s*$| (?:is )?(?:lean|propped|resting|rests)\w*)", r"\1 wooden ladder"),
    (r"\bpiece of (?:fabric|cloth|silk|linen)\b", "blanket"),
    (r"\b(?:squeezed|compressed|pressed|crushed)( \w+)? (?:by hand|by (?:a|two) hands?|between two hands)\b",
     r"squeezed\1"),
    (
        r"\bair (?:is |being )*(?:gradually |slowly |forcefully |and )*"
        r"(?:extracted|removed|(?:pulled|sucked|pumped) out)(?: of| from)* ((?:an?|the) [\w, -]+)",
        r"\1 being squeezed",
    ),
)
"""Names of things that are known by another one."""

_WITHIN = (
    r"(?:^|(?<=[.!?] ))(?P<where>inside (?:an?|the) (?:[\w-]+ ){0,2}?[\w-]+),? "
    r"(?:there (?:is|are)|lies|sits|stands|is) "
    r"(?P<what>(?:an?|the|two|three|some) (?:(?!with\b)[\w-]+ ){0,2}?[\w-]+)(?= with\b|[,.]|$)"
)
"""'Inside a jar there is a city': what is there comes first."""
_PYRAMID = r"\bpyramids?\b"
_BLOCKS = r"\b(?:cube|box|sphere|ball|cone|cylinder|block|cuboid|prism)(?:e?s)?\b"
_IN_EGYPT = r"\b(?:egypt\w*|giza|desert|sand\w*|maya\w*|aztec|camels?|sphinx|pharaoh\w*|tomb)\b"


def _camera(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A camera on a tripod stands on a cliff': the thing, not how it is filmed."""
    if found["legs"]:
        return f"{found['art']} tripod-camera"
    return f"{found['art']} dslr camera " if found[0].lower().split()[1] == "camera" else found[0]


def _table(found: re.Match[str], _lexicon: Lexicon) -> str:
    """A laboratory's bench is a table, and its slides are of glass."""
    rest = re.sub(r"\bslide(s?)$", r"glass slide\1", found["slides"] or "")
    return f"{'laboratory' if found['of'].lower().startswith('lab') else 'workshop'} table{rest}"


_BANKS_OF = (
    r"\b(?:(?:the|both|either|its|each) )?banks? of (?=(?:the |a |an )?(?:[\w-]+ )?(?:river|stream|canal|thames|seine|"
    r"nile|danube|rhine|ganges|hudson|creek|brook)\b)"
)
_ON_THE_BANKS = (
    r"\b(?:on|along|from|over) (?:both|either|each|its|the|opposite) (?:grassy |green |steep )?banks?\b(?! of)"
)
"""The sides of a river, where no money lies."""
_STACKED_OF = (
    r"\b(?P<form>tower|column|pile|stack|mountain),? (?:that is |which is )?(?:made|built|formed|constructed|composed)"
    r"(?: up| entirely| only)* (?:of|from|out of) (?:many |lots of |countless )?(?:(?:stacked|piled|heaped)(?: up)? )?"
    r"(?=(?:[\w-]+ )?(?!bricks|stones|blocks|glass|bones|clouds|crystals)[\w-]{3,}s\b)"
)
"""'A tower built of stacked books': a stack, no building."""
_POURING = (
    r"(?:^|(?<= of )|(?<=[.,:;] )|(?<=close up ))pouring (?:some |the |an? )?(?P<what>(?:[\w'-]+ ){0,2}?[\w'-]+)"
    r"(?P<into>(?: slowly| gently)? (?:in|into|onto|over|on) )"
)
_WHOSE = (
    r"\b(?:m[ae]n|wom[ae]n|person|people|boys?|girls?|child|he|she|hands?|someone|somebody|barista|bartender|chef|cook|"
    r"waiter|waitress|scientist|chemist)\b"
)
"""Those who pour."""
_LATTE_ART = r"\b(?:mak|creat|draw|do)(?P<how>e|es|ing|s|) (?=(?:\w+ )?latte art\b)"
"""It is poured."""


TURNS: tuple[Turn, ...] = (
    Turn(_LATTE_ART, lambda found, _: f"{inflected('pour', found['how'].removesuffix('e'))} "),
    Turn(r"\bbowl(?P<many>s?) of (?:white|cooked|steamed|plain|hot|fluffy|sticky|boiled|freshly cooked) rice\b",
         r"bowl\g<many> of rice"),
    Turn(r"\b(whiske?y|wine|beer|cocktail|champagne) (?:glass|tumbler)(?= with (?:[\w-]+ ){0,3}ice\b)", r"glass of \1"),
    Turn(r"\b(?:the |a )?(?:display|screen|number|readout)s?(?: screen)? (?:of|on) (?:the|an?) (?:\w+ )?scales?\b",
         "the digital scale"),
    Turn(r"\b(?P<how>(?:prob|forag|search|look|hunt|dig|root|scaveng|peck|rummag)(?:e|es|s|ing)?)"
         r"(?P<where> [^,.;]{0,24}?)? for food\b", r"\g<how>\g<where>"),  # what they look for is no plate of it
    Turn(r"\bin search of food\b", ""),
    Turn(r"\b(?:vertically )?from low to high\b", "upwards"),
    Turn(r"\b(?:vertically )?from high to low\b", "downwards"),
    Turn(r",? with (?:great |much |obvious )?relish\b", ""),
    Turn(_BANKS_OF, ""),
    Turn(_ON_THE_BANKS, "", when=r"\b(?:river|stream|brook|creek|canal|water)\b"),
    Turn(_STACKED_OF, r"\g<form> of "),
    Turn(_POURING, r"\g<what> pouring\g<into>", unless=_WHOSE),  # what one sees is the thread and the glass
    Turn(r"\ba leave(?= (?:is |are |falls?|fl(?:y|ies|oats?)|drifts?|lies))", "a leaf"),
    Turn(r"^toasting with (?P<what>[\w ]{3,30}?)(?=[,.]|$)", r"two friends raise glasses of \g<what>"),
    Turn(r"\bpaper air planes?\b", "paper airplane"),
    Turn(r"^(?P<say>an? time[- ]?lapse|the (?:video|footage)|an? video) records\b", r"\g<say> shows"),
    Turn(r"\bgrinder\b", "coffee grinder", when=r"\bcoffee\b", unless=r"\bcoffee grinder\b"),
    Turn(_FIGUREHEAD, ""),  # a part of its ship, no second body
    Turn(_GARGOYLE, r"\1 a rooftop"),
    Turn(_FILMS, _camera),
    Turn(r"\b(?:an? |the )?(?:bamboo )?(?:cage|basket|drawer|tray|steamer)s? of (?:hot |soup |steaming |steamed )*"
         r"(?=(?:dumplings?|bao)\b)", ""),  # they have their steamer
    Turn(_DRIPS, r"\g<what> pours"),  # no drips to look at
    Turn(_ROPEWAY, r"mountain cable car\g<many>", when=_HEIGHTS, unless=_RAILS),  # it hangs on its rope
    Turn(_BENCH, _table),
    Turn(_ROCKETS, lambda found, _: f"fireworks{' burst' if found['does'] else ''}"),  # no spaceship
    Turn(_WRECK, "stranded wreck", when=_ASHORE, unless=_SUNKEN),  # it neither floats nor is it under water
    Turn(_BOTTLED, r"\g<of> bottle"),  # no glass of it
    *(Turn(said, name) for said, name in _NAMED),
    Turn(r"\bthe device\b", "the laptop", when=r"\blaptop\b"),
    Turn(r"\brainbow of (?:colou?rs|light)\b", "spectrum", when=r"\bprism\b"),
    Turn(r"\b(?:that |which )?(?:scatters?|falls?|dances?|spreads?|cast)? ?(?:across|on|onto|over) "
         r"(?:an?|the) (?:white |blank |plain |opposite )*wall\b", "", when=r"\bprism\b"),
    Turn(_WITHIN, lambda found, _: f"{found['what']} {found['where'].lower()}"),
    Turn(_PYRAMID, r"toy \g<0>", when=_BLOCKS, unless=_IN_EGYPT),  # one solid among others is no tomb
    Turn(r"\b(?:water )?(?:rain|dew)?drop(?:let)?s? of water(?= (?:is |are |slowly |gently )*(?:fall|drip|drop))",
         "liquid droplet"),
)
