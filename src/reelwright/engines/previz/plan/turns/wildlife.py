"""Turns of phrase about animals that are read as plainer ones."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_CARRIED = (
    r"\b(?:cling|clutch|hold|hang)(?P<how>s|ing|) (?:on )?(?:tightly )?(?:to|onto) "
    r"(?=(?:its|his|her|their) (?:mother|father|mom|mum|dad|parent)(?:'s|s') back\b)"
)
"""Young on the back of who carries them."""
_THUNDERS = (
    r"\bthunder(?P<how>s|ing|ed|) (?=(?:down|across|through|past|over|along|toward|towards|up|"
    r"out of|by)\b)"
)
_HOOVES = (
    r"\b(?:horses?|stallions?|mustangs?|wildebeests?|buffalos?|bison|herds?|elephants?|zebras?|gnus?|"
    r"rhinos?|cattle|bulls?|cavalry|knights?|riders?|hooves|camels?|reindeer|antelopes?)\b"
)
_CHEST = (
    r"(?P<whose>\b(?:its|his|her|their)\b|\b(?:plumage|feathers|wings|fur|coat|mane|beak|tail|crest|head|belly)"
    r"(?: and|,)(?: an?| the)?)(?P<how>(?: [\w-]+){0,2}) chests?\b(?! (?:of|with|full|that|on|filled|open))"
)
_PLUMED = (
    r"\b(?:bird|pigeon|robin|parrot|plumage|feather|fur|wing|beak|gorilla|lion|dog|cat|horse|penguin|owl|"
    r"eagle)s?\b"
)
"""What a bird or a beast has in front, and no box: 'blue plumage and a red chest'."""
_ANT_NESTS = (
    r"\b(?P<in>(?:the )?inside of|inside|in|within|through|into|down) (?:(?:an?|the|its|their) )?"
    r"(?:underground )?ants?'?s? (?:nests?|colon(?:y|ies)|tunnels?)\b"
)

_OWN_PLACE = (
    r"^(?:(?:an?|the) )?(?P<who>[\w-]+)(?:'s|’s|s'|s’) "
    r"(?P<where>pond|lake|den|lair|burrow|cave|enclosure|stable|barn|paddock|meadow|forest|island)\b"
)
"""'A duck's pond', 'the bear's cave': who owns it is there."""
_FED = (
    r"^(?P<who>(?:(?:an?|the|some|two|three|several|many) )?(?:[\w-]+ ){0,2}?[\w-]+) "
    r"(?:is|are|being|getting)(?: being)? "
    r"(?:hand[- ]?)?fed(?: by (?P<by>(?:an?|the|some|two|its|their|his|her) (?:[\w-]+ ){0,2}?[\w-]+))?"
    r"(?=\s*(?:[.,;]|$)| (?:in|at|with|on|from|near|inside|beside)\b)"
)
"""'A crocodile is being fed in a zoo': somebody feeds it."""
_KICKS_UP = (
    r"(?P<who>(?:,? (?:as|while) )?(?:(?:its|his|her|their|the) )?\b(?:hooves|hoofs|paws|feet|wheels|tyres|tires|"
    r"boots) )?"
    r"\b(?:kick|throw|churn|send)(?P<how>s|ing|)\b(?: up)? (?:(?:an?|thick|huge|great|big|golden|little|small|the) )*"
    r"(?:(?:cloud|plume|trail|spray|wall|burst)s? of )?(?P<what>dust|sand|dirt|mud|snow|powder)\b"
    r"(?: (?:up )?(?:into|in) the air| flying| up)?"
)
"""What feet and wheels throw up: who 'kicks up dust' runs, and fights nobody."""
_BATS = (
    r"(?<!of )(?<!the )(?<!two )\bbat(?P<how>s|ting|ted|) "
    r"(?=(?:playfully |gently |lazily )?(?:at|its|his|her)\b)"
)
"""What a kitten does to a ball of yarn: nothing that hangs in caves."""
_FOUND_ON = (
    r"\b(?P<who>(?:an?|the) (?:[\w-]+ ){0,2}?[\w-]+?) "
    r"(?:with|(?:is )?(?:finds|discovers|notices|sees|feels|has|finding)) (?P<what>(?:an?|the|one) (?:[\w-]+ ){1,3}?)"
    r"(?:perched|perching|sitting|seated|resting|standing|clinging) (?:up)?on (?:his|her|their) "
    r"(?P<part>(?:\w+ )?(?:shoulder|head|arm|hand|finger|knee|lap|hat)s?)\b"
)
"""Whoever 'finds a parrot perched on his shoulder': it is perched on theirs."""
_WET = frozenset({"pond", "lake", "island", "meadow"})
_HALVES = (
    r"\b(?:an? (?:[\w-]+ )?(?:creature|animal|beast|monster|hybrid),? (?:(?:that|which) is |with )?)?(?:an? )?half[- ]"
    r"(?P<one>\w+)(?:,? and|,|/)?(?: an?)? half[- ](?P<other>\w+)\b"
    r"(?: (?:creature|animal|beast|hybrid|being)| (?P<who>woman|man|girl|boy|warrior|soldier|person))?"
)
_FOLK = word_set("man woman human person girl boy child men")
_FOLK_AND = (
    (word_set("robot machine android cyborg robotic mechanical"), "cyborg"), (word_set("horse stallion"), "centaur"),
    (word_set("fish"), "mermaid"), (word_set("bull"), "minotaur"), (word_set("goat"), "faun"),
    (word_set("wolf"), "werewolf"), (word_set("spirit ghost"), "ghost"),
)
"""Who is half of one of these and half somebody."""
_TANK = (
    r"\b(?P<in>(?:in|inside|of) (?:an?|the|its|their)(?: (?:big|large|small|glass|clear|huge))*) tank\b(?! of)"
)
"""Where fish swim, and no soldier."""
_COOKED = (
    r"\b(?:(?:deep|pan|stir)[- ]?)?(?:fried|grilled|boiled|steamed|cooked|baked|saut[eé]+d|roast(?:ed)?|barbecued|"
    r"poached|braised|battered|breaded|smoked) (?:(?:whole|fresh|jumbo|king|juicy|garlic|tiger|golden|large) ){0,2}"
    r"(?P<what>shrimps?|prawns?|fish|salmon|trout|sardines?|mackerel|tuna|"
    r"chickens?|ducks?|turkeys?|goose|quails?|pigeons?|pig|piglet|lamb|rabbit)(?= (?:on|with|in|is|are|lies?|rests?|"
    r"served|dish|dinner|paired|platter)\b|\s*[.,;]|$)"
)
"""What lies cooked on a plate: no shrimp walks about there."""
_SERVED_AS = (
    (word_set("shrimp prawn"), "grilled shrimp"),
    (word_set("fish salmon trout sardine mackerel tuna"), "grilled fish"),
)
_LAID_OUT = (
    r"\b(?P<be>(?:is|are) )?(?P<how>(?:\w+ly )?)(?:stretched|sprawled|splayed|spread|laid) out "
    r"(?=(?:\w+ly )?(?:in|on|across|along|under|beneath|beside|by|near|before|atop)\b)"
)
"""Who is 'stretched out on a sill' lies there; 'stretched out' of itself is a bow."""
_LIMBS = r"\b(?:arms?|hands?|legs?|wings?|necks?|paws?|feet|fingers|trunk|tentacles|maps?|blankets?|cit(?:y|ies)) "
_FLOPS = (
    r"\b(?:flop|plop)(?P<how>s|ping|ped|) (?:itself |himself |herself )?(?:down|over) (?=(?:on|in|under|beside|next)\b)"
)
_KIN = (
    r"\b(?:an? |the )?(?:adorable |cute |little )?(?:family|group|band|gang|team|trio|quartet) of "
    r"(?P<many>two|three|four|five|six|seven|eight) (?P<look>(?:[\w-]+,? ){0,3}?)(?P<who>[\w-]+s)\b"
)
"""'A family of four penguins' is four penguins, and no family of four."""
_LAIR = (
    r"\b(?:out (?:of|from)|from)(?: inside| within)? (?:an?|its|his|her|their|the) (?:[\w-]+ ){0,2}?hiding "
    r"(?:spot|place)\b"
)
_PETS = r"\b(?:cats?|kittens?|dogs?|pupp(?:y|ies)|hamsters?|guinea pigs?|ferrets?)\b"
_TRAINED = r"\b(?:seals?|sea lions?|walrus(?:es)?|dolphins?|orcas?|elephants?|tigers?|bears?|parrots?|falcons?)\b"
"""Whose trainer is somebody, and no shoe."""
_PICKS = (
    r"(?:,| and)? (?:picks|chooses|selects|finds) (?:out )?(?:an?|its|his|her|the) (?:favou?rite|best)(?: one)?"
    r"(?=,| and)"
)
"""'Picks a favourite': one of what is there already, and nobody else."""
_PAWS = {"": "paw ", "s": "paws ", "ting": "pawing ", "ted": "pawed "}


def _thrown_up(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'Wild horses kick up dust on the prairie' as 'wild horses run, dust trailing, on the prairie'."""
    trail = f"{found['what']} trailing"
    if " up" not in found[0].lower() and "flying" not in found[0].lower():
        return found[0]
    if found["who"] or found["how"].lower() == "ing":
        return f", {trail}"
    return f"{'gallop' if 'gallop' in found.string.lower() else 'run'}{found['how']}, {trail},"


def _counted(found: re.Match[str], lexicon: Lexicon) -> str:
    """Their number and their looks; of people it stays a family."""
    who = found["who"].lower().removesuffix("s")
    kind = lexicon.one(who, "subject")
    lives = bool(kind) and lexicon.is_a(kind, "animal", "flyer", "swimmer")
    return f"{found['many']} {found['look'].replace(',', '')}{found['who']}" if lives else found[0]


def _served(found: re.Match[str], _lexicon: Lexicon) -> str:
    what = found["what"].lower()
    return next((dish for words, dish in _SERVED_AS if {what, what.removesuffix("s")} & words), "roast chicken")


def _at_home(found: re.Match[str], lexicon: Lexicon) -> str:
    who, where = found["who"].lower(), found["where"].lower()
    kind = lexicon.one(who, "subject")
    lives = bool(kind) and lexicon.is_a(kind, "animal", "flyer", "swimmer")
    return f"a {who} {'on' if where in _WET else 'in'} a {where}" if lives else found[0]


def _halves(found: re.Match[str], lexicon: Lexicon) -> str:
    """'Half lion half eagle' as a griffin, 'half cat half owl' as a cat with the wings of an owl."""
    pair = found["one"].lower(), found["other"].lower()
    folk = next((word for word in pair if word in _FOLK), "")
    if folk:
        other = pair[1] if pair[0] == folk else pair[0]
        who = next((name for words, name in _FOLK_AND if other in words), "")
        sex = found["who"] or ("" if folk in ("human", "person") else folk)
        return f"a {who} {sex}".rstrip() if who == "cyborg" else f"a {who}" if who else found[0]
    kinds = [lexicon.one(word, "subject") for word in pair]
    if not all(kind and lexicon.is_a(kind, "animal", "flyer") for kind in kinds):
        return found[0]
    if set(pair) == {"lion", "eagle"}:
        return "a griffin"
    flies = next((k for k, kind in enumerate(kinds) if kind and lexicon.is_a(kind, "flyer")), None)
    at, part = (1, "head") if flies is None else (flies, "wings")
    return f"a {pair[1 - at]} with the {part} of a {pair[at]}"


TURNS: tuple[Turn, ...] = (
    Turn(r"\b(?:(?:flying|winged|fire-breathing) )?monster(?P<many>s?)\b", r"dragon\g<many>",
         when=r"\b(?:flying|winged|fire-breathing) monsters?\b"),
    Turn(r"\bhold(?:s|ing)? (?:hands|paws) (?:(?:and|while|as) )?(?:they )?(?:are )?(?=(?:float|drift|sleep)\w*\b)", "",
         when=r"\botters?\b"),  # it is what they do afloat, side by side
    Turn(_FOUND_ON, r"\g<what>perched on \g<who>'s \g<part>"),
    Turn(_COOKED, _served),
    Turn(_HALVES, _halves),
    Turn(_OWN_PLACE, _at_home),
    Turn(_TANK, r"\g<in> fish tank", when=r"\b(?:(?:gold|cat|sun|puffer)?fish|guppies|koi|sharks?|seahorses?)\b"),
    Turn(_FED, lambda found, _: f"{found['by'] or 'a person'} feeding {found['who'].lower()}"),
    Turn(_CHEST, r"\g<whose>\g<how> breast", when=_PLUMED),
    # 'inside an ant nest' as 'inside a cave': no bird's nest with eggs
    Turn(_ANT_NESTS, lambda found, _: f"{'inside' if 'of' in found['in'] else found['in']} a cave"),
    Turn(_CARRIED, lambda found, _: f"{inflected('ride', found['how'])} on "),
    Turn(r"\bstampede of (?=[a-z])", "herd of stampeding "),  # it is they who run
    Turn(_BATS, lambda found, _: _PAWS[found["how"].lower()]),
    Turn(_KICKS_UP, _thrown_up),
    Turn(r"\bclimbing (?=(?:tall |high |some )?trees?\b(?! frogs?))", "climbing up "),  # none that climbs itself
    Turn(_LAID_OUT, r"\g<be>\g<how>lying ", unless=_LIMBS + r"(?:\w+ )?(?:stretched|spread|splayed|laid)"),
    Turn(_FLOPS, lambda found, _: f"{inflected('lie', found['how'].removeprefix('p'))} down "),
    Turn(_PICKS, ""),
    Turn(_KIN, _counted),
    Turn(_LAIR, "from a cardboard box", when=_PETS),
    Turn(_LAIR, "from behind a bush"),
    Turn(r"\b(?P<of>(?:an?|the|its|his|her|their) (?:animal )?)trainer\b", r"\g<of>zookeeper", when=_TRAINED),
    Turn(_THUNDERS, r"gallop\g<how> ", when=_HOOVES),  # across a plain: no storm
)
