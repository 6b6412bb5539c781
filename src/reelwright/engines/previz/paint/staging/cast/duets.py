"""Which two of the cast touch, and how: they become one actor with a partner. See figures/people/duets.py."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.duets import UNDER, duet_of
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.cast.deeds import embraces_no_person
from reelwright.engines.previz.paint.staging.cast.gifts import Gift, gift_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

_ROWS = r"""
propose        | propos(es?|ing|ed)( (to|marriage|on|at|in|by|under)|$)|down on one knee|on bended knee
propose        | (put|slip|slid|plac)\w* .*\bring on(to)? .*\bfinger
cycling_lesson | (teach|help|learn)\w* .*\b(bicycle|bike|cycle|cycling)\b
piggyback      | piggy-?back|on (his|her|their) back\b
shoulders      | (on|upon|atop) (his|her|their|its) (\w+'s )?shoulders|on (the|a) \w+'s shoulders
lift           | (lifts?|lifting) (\w+ ){1,3}(high|up|over|above|overhead|into the air)|lifted (high|into the air|up) by
support        | supported by|supports? (a|an|the|his|her) (wounded|injured|limping|old|drunk|fallen)
support        | help(s|ing)? (a|an|the|his|her) ({weak}) .*\bwalk
dip            | bit(e|es|ing) (\w+ |\w+'s )*neck
wheelchair     | wheelchair
dip            | tango|dips (her|him)|leans? back in (his|her) arms
whisper        | whisper\w*
high_five      | high[- ]?fiv\w*
rock_paper     | rock[ ,-]+(paper|scissors?)
arm_round_seated | with (his|her|their|an?) \w+ (sitting|seated)|sit\w* (together|side by side|next to each other)
handshake      | (shak(e|es|ing)|shook) hands|handshake
kiss           | kiss(es|ing|ed)?
braid          | (braid|comb|brush|plait|cut|trim|styl|wash|shav|dye)\w* (his|her|an?|the) (\w+ )*\w+'s (\w+ )?hair
braid          | (trim|shav|groom|cut)\w* (his|her|an?|the) (\w+ )*\w+'s (\w+ )?(beard|moustache|mustache|head|face)
braid          | (gives?|giving|gets?|getting) (\w+ ){0,3}haircut
braid          | (barber|hairdresser|stylist) (cut|trim|styl|shav)\w*
braid          | (barber|hairdresser|stylist) (works?|working)
fit_feet       | (t(ie|ies|ying)|lac\w+|clean\w*|polish\w*|shin(es|ing)|fasten\w*|buckl\w*) {whom} ({feet})
fit_feet       | helps? {one} .*\b(tie|lace|clean|fasten|put on|buckle) .*\b({feet})
fit_head       | (adjust\w*|fix\w*|straighten\w*|clean\w*|puts?|places?|sets?|remov\w+) {whom} ({heads})
fit_head       | helps? {one} .*\b(put on|adjust|clean|take off) .*\b({heads})
fit_neck       | (adjust\w*|fix\w*|straighten\w*|t(ie|ies|ying)|fasten\w*|button\w*|clasp\w*|puts?) {whom} ({necks})
fit_neck       | helps? {one} .*\b(tie|put on|adjust|button|fasten|fix) .*\b({necks})
fit_back       | (puts?|places?|drap\w+|wrap\w*|brush\w*|lays?|massag\w+|rubs?) {whom} ({backs})
fit_back       | helps? {one} .*\b(put on|take off|into) .*\b({backs})
fit_wrist      | (t(ie|ies|ying)|puts?|fasten\w*|clasp\w*|bandag\w*|paint\w*|fil(es|ing)) {whom} ({wrists})
fit_chin       | (lifts?|touch\w*|strok\w+|caress\w*|wip\w+|cups?|pats?|pinch\w*) {whom} (chin|cheeks?|face|tears?)
feed_other     | feed(s|ing)? (each other|(a|an|the|another|his|her|their) (\w+ )?({folk})\b)
push_swing     | push\w* .*\b(on|in) (an?|the|his|her|their) (\w+ ){0,4}swing\b
share_glass    | shar\w* (an?|the|one|their) (\w+ ){0,2}(milk ?shake|soda|smoothie|drink|lemonade|cocktail|float|malt)
dentist        | dentist\w* (\w+ )*(examin|check|treat|work|look|drill|clean|fix|pull|inspect|operat)\w*
operate        | (surgeons|doctors|(surgical|surgeon|medical) (team|crew)) (\w+ )*(operat|perform\w* .*surger)\w*
ride_lift      | (rid|sit|tak)\w* .*\b(chair ?lift|ski ?lift)
tug_of_war     | tug[- ]?of[- ]?war
carry_between  | hang(s|ing)? (a|an|the|their|his|her) (\w+ )?({pictures})
carry_between  | (carr|lift|mov|haul|bring|hold|load|heav)\w* (a|an|the|their|his|her) (\w+ )?({loads})
carry_between  | help\w* (each other|{one}) (lift|carry|move) (a|an|the) (\w+ )?({loads}|suitcase)
measure        | measur(es|ing) (a|an|the|his|her) (\w+ )*\w+'s (\w+ )?(shoulders?|chest|waist|arms?|back|inseam)
tattoo         | tattoo(s|ing|ed)?|inks?|inking
baby           | (cradl|rock|hold|carri|carry|nurs|sooth|lull|feed|sing)\w* .*\b(baby|infant|newborn|toddler)\b
waltz          | waltz\w*|slow[- ]danc\w*|ballroom danc\w*|(foxtrot|salsa|rumba)\w*
waltz          | danc\w+ (together|slowly|close|cheek to cheek)|(first|last) dance
hug            | hug(s|ging|ged)?|embrac(e|es|ing|ed)|cuddl(e|es|ing|ed)|hold(s|ing)? each other|in each other's arms
hug            | reunit(es|ed|ing) with
hug            | comfort(s|ing|ed)?|consol(es|ing|ed)
in_arms        | (carr|rescu)\w+ (a|an|the|his|her) (\w+ )?(child|kid|girl|boy|daughter|son|bride|woman)\b(?! on)
in_arms        | (carries|carry|carrying|lifts?|lifting|holds?) (\w+ ){0,4}in (his|her|their) arms
hand_in_hand   | hold(s|ing)? (a|an|the) (\w+ ){0,2}\w+'s hands?
hand_in_hand   | hand in hand|hold(s|ing)? hands|hold(s|ing)? (his|her|their) (\w+'s )?hand|by the hand|arm in arm
hand_in_hand   | ({little}) .*\b(walk\w*|steps?|stroll\w*) ([\w-]+ ){0,3}with (his|her|their) {elder}
hand_in_hand   | holds? an umbrella (over|above) (another|a|an|the|his|her)
hand_in_hand   | (under|beneath|shar\w+) (an|one|a|the|their|his|her|single) (\w+ )*umbrella
arm_round      | arms? (a?round|about|over) (\w+ )*(shoulders?|pupil|friend|son|daughter|wife|husband|waist|him|her)
arm_round      | (sleeps?|sleeping|asleep|dozes?|dozing|naps?) (on|against) (his|her|a|the) (\w+'s )?(shoulder|chest)
arm_round      | head on (his|her) (\w+'s )?shoulder|lean(s|ing)? on each other|snuggl\w*
toast          | clink\w*|raise (their|a) glass\w*|toast(s|ing)? (each|their|with|to)|toast(s|ing)?$
fence          | fencers?|fencing
swords         | sword[- ]?(fight|duel|play)\w*|cross(es|ing)? (swords|blades|lightsabers)|duels?( with)?\b
swords         | (fight|fights|fighting|clash\w*|battl\w*) .*\b(swords?|katanas?|blades?|lightsabers?)\b
swords         | (samurai|ninjas?|knights?|gladiators?|pirates?|vikings?) .*\b(fights?|fighting|clash\w*|battl\w*|spar)
swords         | (swords\w+|musketeers?|jedi|spartans?|crusaders?|ronin|warriors?) .*\b(fight\w*|clash\w*|battl\w*)
box            | box(ers?|ing)\b|spar(s|ring)?\b|brawl\w*|fist ?fight\w*|punch(es)? each other|trad(e|ing) punches
pillow_fight   | pillow[- ]?fight\w*
arm_wrestle    | arm[- ]?wrestl\w*
grapple        | wrestl\w*|grappl\w*|judo\w*|sumo\w*
dance          | danc(e|es|ing|ed)
argue          | argu(e|es|ing|ed)|quarrel\w*|bicker\w*|shout(s|ing)? at (each other|him|her)
chat           | (talk|chat|gossip|convers|discuss|laugh|speak)\w*
"""


_FOLK = ("person|man|woman|child|boy|girl|kid|son|daughter|wife|husband|friend|patient|baby|toddler|mother|father|"
         "grandfather|grandmother|bride|groom|client|customer|king|queen|knight|lady|gentleman|actor|actress|model")
_WORDS = {
    "one": rf"(?:another|an?|the|his|her|their) (?:\w+ )?(?:{_FOLK})",
    "whom": rf"(?=[^.]*\b(?:another|(?:{_FOLK})['’]s|each other|(?:on|of|around|over|onto) (?:an?|the|his|her|their) "
            rf"(?:\w+ )?(?:{_FOLK}))\b)[^.]*?\b",
    "folk": _FOLK, "weak": "wounded|injured|limping|fallen|exhausted|old|elderly|sick|blind|frail",
    "little": "baby|toddler|little (?:boy|girl|son|daughter)|young child|small child",
    "elder": "(?:mother|father|mom|dad|mum|parent|grandmother|grandfather|grandma|grandpa|uncle|aunt|nanny)",
    "feet": "shoes?|shoelaces?|laces|boots?|sneakers?|skates?|slippers?",
    "heads": "glasses|spectacles|sunglasses|goggles|helmet|hat|crown|tiara|headphones|cap|veil",
    "necks": "tie|necktie|bow ?tie|collar|scarf|necklace|medal|pendant|button",
    "backs": "coat|jacket|overcoat|cape|cloak|blanket|shawl|robe|shoulders?|back",
    "pictures": "picture|painting|portrait|poster|mirror|frame",
    "wrists": "wrist|bracelet|watch|hand|arm|nails?|fingers?",
    "loads": "table|sofa|couch|box|crate|mattress|bed|wardrobe|log|ladder|desk|bench|trunk|carpet|rug|mirror|painting|"
             "television|tv|plank|coffin|chest|dresser|bookshelf|fridge|piano",
}  # fmt: skip
"""What stands in the rows for one of many words."""


def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    named = re.sub(r"\{(\w+)\}", lambda found: _WORDS.get(found[1], found[0]), _ROWS.strip())
    rows = (line.split("|", 1) for line in named.splitlines())
    return tuple((re.compile(rf"\b(?:{words.strip()})(?:\b|$)"), name.strip()) for name, words in rows)


_DUETS = _table()
_LED_BY_DOER = word_set("propose cycling_lesson piggyback shoulders lift baby in_arms whisper arm_round support "
                        "wheelchair braid tattoo measure fit_feet fit_head fit_neck fit_back fit_wrist fit_chin "
                        "feed_other push_swing dentist")
"""Of these the one who does it leads; of the others whoever is taller or a man."""
_SHELTERED = word_set("kiss hug hand_in_hand hands_held arm_round")
"""What two do under an umbrella that one of them holds."""
_STILL = ("sit", "perch", "rest")
_BROUGHT: Mapping[str, tuple[str, ...]] = {
    "cycling_lesson": ("bicycle", "bike"), "toast": ("glass", "glasses", "cup", "champagne", "wine", "beer", "bottle"),
    "propose": ("ring", "box"), "pillow_fight": ("pillow", "pillows"),
    "swords": ("sword", "katana", "blade", "lightsaber"),
    "push_swing": ("swing",), "dentist": ("chair", "tooth", "teeth", "mouth"), "ride_lift": ("chairlift", "lift"),
    "share_glass": ("milkshake", "milk", "cup", "soda", "smoothie", "drink", "lemonade", "cocktail", "straw", "glass"),
    "feed_seated": ("spoon", "food", "fork", "bowl", "chair", "porridge", "puree"), "operate": ("patient", "table"),
    "wheelchair": ("wheelchair",), "fence": ("sword", "foil", "epee", "rapier", "sabre"),
}  # fmt: skip
"""Words for what a duet has in hand anyway."""
_PARTS: Mapping[str, str] = {
    "fit_feet": _WORDS["feet"].replace("s?", "") + "|lace|shoelace", "fit_head": _WORDS["heads"],
    "fit_neck": _WORDS["necks"] + "|ribbon|neck", "fit_back": _WORDS["backs"] + "|dust",
    "fit_wrist": _WORDS["wrists"].replace("s?", "") + "|ribbon|bandage|polish", "fit_chin": "chin|cheek|face|tear",
    "carry_between": _WORDS["loads"] + "|suitcase|picture|portrait|poster|frame",
    "tug_of_war": "rope", **dict.fromkeys(("feed_other", "feed_baby"), "spoon|fork|food|cake|grape|puree|bowl"),
    "bottle_baby": "bottle|milk",
}  # fmt: skip
_WORN = word_set("coat jacket overcoat cape cloak shawl robe tie necktie scarf necklace glasses spectacles sunglasses "
                 "goggles helmet hat crown tiara headphones cap veil blanket")
_ABOUT = {"blanket": "shawl", "helmet": "bicycle helmet"}
_ABLE = ("person", "child", "robot")
"""Kinds of those who have hands to give."""
_PLAIN = word_set("person man woman child boy girl kid friend son daughter wife husband")
"""What it is on the shoulders or the head of people of today, and words for these."""
_BARBERS = word_set("barber hairdresser stylist artist tattooist")
"""Who has somebody in the chair, named or not."""
_SHORN = re.compile(r"\b(?:gets?|getting|has|having) (?:an? |his |her |their )?(?:\w+ )?haircut\b")
"""Who sits in the chair and does nothing."""
_WANTS_ANOTHER = word_set("braid tattoo kiss hug waltz dance dip arm_round hand_in_hand")
_ANOTHER = re.compile(
    r"\b(his|him|her|their) (\w+'s )?(arms?|shoulders?|hands?|neck|partner|lover|beloved)\b|\bwith (him|her)\b")
"""Words for somebody who has no noun of their own."""
_BABES = re.compile(r"\b(newborn|baby|infant|toddler)\b")
_LITTLE = re.compile(r"\b(newborn|baby|infant|toddler|child|kid|son|daughter|grandson|granddaughter|boy|girl)(?:'s)?\b")
"""Words for one who is no lover."""
_FEEDS = re.compile(r"\b(?:feed|bottle-feed|spoon-feed)(?:s|ing)?\b|\bfed\b")
_AT_A_MEAL = re.compile(r"\b(?:spoon\w*|kitchen|high ?chair|porridge|pur[eé]e|mash\w*|breakfast|lunch|dinner)\b")
_BY_BOTTLE = re.compile(r"\b(?:bottle|milk|formula)")
_PASSIVE = re.compile(
    r"\b(is|are|being|gets) (\w+ )?(lifted|carried|held|pushed|supported|cradled|raised|hoisted)\b.*\bby\b")
_TEAMS = word_set("tug_of_war operate")
"""What two of more are seen doing, at one rope or one table."""
_YOUNG = word_set("baby infant newborn toddler")
_WOMEN = word_set(
    "woman girl lady bride wife mother grandmother daughter queen princess ballerina she sister girlfriend nurse")
_TWO: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("couple", "pair", "lovers", "newlyweds", "dancer", "dancers", "skaters", "partners"), (
        "man", "woman")),
    "bride and groom": ("groom", "bride"), "parents": ("father", "mother"), "grandparents": (
        "grandfather", "grandmother"), "newlywed": ("groom", "bride"),
}  # fmt: skip
"""A word for two -> a word for each."""


def paired(actors: list[Actor], plan: Plan, ledger: Ledger) -> list[Actor]:
    """The cast with those two as one whom the prompt lets touch; everybody else as before."""
    people = [a for a in actors if a.kind.body == "person" and a.subject.kind in _ABLE]
    prompt = plan.prompt.lower()
    name = next((duet for pattern, duet in _DUETS if pattern.search(prompt)), "")
    name = "in_arms" if name in ("", "chat") and _carries(plan) else name
    gift = gift_of(plan) if name in ("", "chat") else None
    name = "give" if gift is not None else name
    count = sum(a.count for a in people)
    served = name in ("braid", "tattoo") and any(a.subject.word.split()[-1] in _BARBERS for a in people)
    served |= _SHORN.search(prompt) is not None
    alone = count == 1 and (name == "propose" or (
        name in _WANTS_ANOTHER and (served or _ANOTHER.search(prompt) is not None)))
    alone = alone and not (name in ("kiss", "hug") and embraces_no_person(plan))
    alone = alone or (count == 1 and gift is not None and gift.alone)
    team = name in _TEAMS and len(people) == 1 and count > 2
    if not name or not (count == 2 or alone or team) or any(a.medium != "ground" for a in people):
        return actors
    if name == "chat" and (_on_a_seat(plan) or not any(a.motion in ("talk", "laugh") for a in people)):
        return actors
    lead, other = _handed(gift, people) if gift is not None else _led(name, people, plan)
    single = len(people) == 1 and people[0].subject.count == "1"
    if single and name in ("kiss", "hug") and _LITTLE.search(prompt) is not None:
        other = replace(other, kind="child", word="toddler" if _BABES.search(prompt) is not None else "child")
        name = "baby" if other.word == "toddler" else "hug"
    name = _suited(name, lead, other, plan)
    if name.startswith("fit_"):
        lead, other = _fitted(lead, other)
    if name == "carry_between":
        lead = (lead[0], replace(lead[1], thing=_load(prompt)))
    if name == "dance":  # a man and a woman hold each other; others dance each for themselves
        if len({lead[1].word in _WOMEN, other.word in _WOMEN}) < 2 or "child" in (lead[1].kind, other.kind):
            return actors
        name = "waltz"
    if name == "whisper" and lead[1].kind == "child" and other.kind != "child":
        other = replace(other, kind="child", word="girl" if other.word in _WOMEN else "boy")
    if name in _SHELTERED and re.search(r"\b(umbrella|parasol)\b", prompt):
        name += UNDER
    cue = replace(lead[1], duet=name, partner=replace(other, duet=name), holds=())
    roof = ("umbrella", "parasol") if name.endswith(UNDER) else ()
    given = gift.words if gift is not None else frozenset[str]()
    brought = {*_BROUGHT.get(name, ()), *_PARTS.get(name, "").split("|"), *roof, *given}
    goes = any(a.goes for a in people) and duet_of(name).walks
    wades = max(a.wade for a in people)
    pair = replace(lead[0], cue=cue, bounds=lead[0].kind.measure(cue), count=1, goes=goes, wade=wades)
    left = []
    for actor in actors:
        if actor in people:
            ledger.add("subject", actor.subject.word, "drawn", "as one of the two") if actor is not lead[0] else None
        elif {actor.kind.name, actor.subject.word.split()[-1]} & brought:
            ledger.add("subject", actor.subject.word, "drawn", "in the hands of the two")
        else:
            left.append(actor)
    ledger.add("action", f"{lead[0].subject.word} {name.replace('_', ' ')}", "drawn", "the two touch")
    return [pair, *left]


def _led(name: str, people: list[Actor], plan: Plan) -> tuple[tuple[Actor, Cue], Cue]:
    """(lead with its cue, partner's cue)."""
    first = people[0]
    if len(people) == 1 and first.count == 1:  # the other one is only "his" or "her"
        other = "man" if first.subject.word in _WOMEN else "woman"
        if name == "braid" and _SHORN.search(plan.prompt.lower()) is not None:
            barber = replace(first.cue, word="barber", kind="person", wears=(), seed=first.cue.seed + 31)
            return (first, barber), first.cue
        return (first, first.cue), Cue("person", other, first.cue.motion, seed=first.cue.seed + 31)
    if len(people) == 1:
        words = _each(first)
        one, two = (replace(first.cue, word=word, seed=first.cue.seed + 31 * k) for k, word in enumerate(words))
        return (first, one), two
    second = people[1]
    if name in _LED_BY_DOER:
        doers = {a.subject for a in plan.actions if a.motion not in ("stand", "look")}
        swap = _young(first) and not _young(second) and name != "whisper"
        if _PASSIVE.search(plan.prompt.lower()) is not None and not _young(second):
            swap = True  # who is lifted by somebody does not lift
        swap |= second.subject.id in doers and first.subject.id not in doers and not _young(second)
    else:
        swap = first.subject.word in _WOMEN and second.subject.word not in _WOMEN and not _young(second)
        swap |= _young(first) and not _young(second)
    if swap:
        first, second = second, first
    return (first, replace(first.cue, motion=first.cue.motion or second.cue.motion)), second.cue


def _handed(gift: Gift, people: list[Actor]) -> tuple[tuple[Actor, Cue], Cue]:
    """(who gives with its cue, cue of who gets it); both know what it is. Of one alone the other is somebody."""
    first = next((a for a in people if a.subject.id == gift.giver), people[0])
    second = next((a.cue for a in people if a is not first), None)
    if second is None and first.count > 1:
        return (first, replace(first.cue, thing=gift.thing)), replace(first.cue, seed=first.cue.seed + 31)
    if second is None:
        own = replace(first.cue, thing=gift.thing)
        some = Cue("person", "man" if first.subject.word in _WOMEN else "woman", seed=own.seed + 31, thing=gift.thing)
        return ((first, own), some) if gift.giver == first.subject.id else ((first, some), own)
    return (first, replace(first.cue, thing=gift.thing)), replace(second, thing=gift.thing)


def _fitted(lead: tuple[Actor, Cue], other: Cue) -> tuple[tuple[Actor, Cue], Cue]:
    """What one does to the other's clothes is worn by the other."""
    actor, cue = lead
    noun = cue.thing.split()[-1] if cue.thing else ""
    own = tuple(w for w in cue.wears if w.split()[-1] != noun)
    theirs = tuple(w for w in cue.wears if w.split()[-1] == noun) or ((cue.thing,) if noun in _WORN else ())
    if other.word.split()[-1] in _PLAIN:
        theirs = tuple(_ABOUT.get(w, w) for w in theirs)
    return (actor, replace(cue, wears=own)), replace(other, wears=(*other.wears, *theirs))


def _load(prompt: str) -> str:
    """What two carry between them."""
    found = re.search(rf"\b(?:{_WORDS['loads']}|{_WORDS['pictures']}|suitcase)\b", prompt)
    return found[0] if found is not None else ""


def _each(couple: Actor) -> tuple[str, str]:
    """A word for each of two who have one word: an old couple are a grandfather and a grandmother."""
    word = couple.subject.word
    both = _TWO.get(word) or _TWO.get(word.split()[-1]) or (couple.cue.word,) * 2
    aged = {*couple.cue.traits, *word.split()} & {"old", "elderly", "aged"}
    return ("grandfather", "grandmother") if aged and both == ("man", "woman") else both


def _young(actor: Actor) -> bool:
    return actor.kind.name == "child"


def _suited(name: str, lead: tuple[Actor, Cue], other: Cue, plan: Plan) -> str:
    """The same deed as it is done sitting, standing, or with a child."""
    motions, sits = {a.motion for a in plan.actions}, _on_a_seat(plan)
    small = other.kind == "child" and lead[0].kind.name != "child"
    if name == "give" and small:
        return "give_child"
    if name in ("hug", "kiss") and small:
        return "baby" if other.word in _YOUNG else "hug_child"
    if name == "hand_in_hand" and small and not sits:
        return "hand_in_hand_child"
    if name == "in_arms" and other.word in _YOUNG:
        return "baby"
    if name in ("feed_other", "baby") and other.word in _YOUNG and _FEEDS.search(plan.prompt.lower()):
        if _AT_A_MEAL.search(plan.prompt.lower()) and other.word in ("baby", "toddler"):
            return "feed_seated"
        return "bottle_baby" if _BY_BOTTLE.search(plan.prompt.lower()) else "feed_baby"
    asleep = bool(motions & {"sleep", "nap", "doze", "lie"})
    if name in ("arm_round", "hand_in_hand") and (sits or asleep):
        return "arm_round_seated"
    return name


def _on_a_seat(plan: Plan) -> bool:
    benches = any(s.word.split()[-1] in ("bench", "sofa", "couch") for s in plan.subjects)
    return benches or any(a.motion in _STILL for a in plan.actions)


def _carries(plan: Plan) -> bool:
    """Whether somebody has somebody else in the arms: the verb says so, no word for arms is needed."""
    people = {s.id for s in plan.subjects if s.kind in ("person", "child")}
    return any(a.lemma in ("carry", "cradle", "bear") and {a.subject, a.target_id} <= people
               for a in plan.actions)  # fmt: skip
