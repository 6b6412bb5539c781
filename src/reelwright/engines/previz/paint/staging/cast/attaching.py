"""What goes with somebody: things held and worn, parts that a structure carries."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.figures.animals.critters import is_critter
from reelwright.engines.previz.paint.figures.animals.finned import FINNED
from reelwright.engines.previz.paint.figures.animals.patches import PATCHES
from reelwright.engines.previz.paint.figures.animals.tack import SADDLE
from reelwright.engines.previz.paint.figures.animals.trades import trade_of
from reelwright.engines.previz.paint.staging.cast.in_hands import HELD, LIMBS, WORN, in_hands
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

SIT_AT = "sit at table"
"""Lemma of those who sit at a table that is laid."""
CROWNS = word_set("sail gear banner flag bell clock roof window chimney bridge lamp lantern vine stairs")
"""Parts that a structure can carry."""
MAMMALS = word_set(
    "horse dog wolf fox cat bigcat bear deer cow sheep pig elephant giraffe camel rhino rabbit mouse kangaroo monkey")
BEASTS = MAMMALS | word_set("bird penguin frog lizard turtle")
"""Animals that can be dressed, and stand up for what needs hands."""
DRESSED = BEASTS | frozenset(FINNED)
"""Who wears a hat or a scarf without being a person."""
_HAIRY_FOLK = frozenset({"yeti", "bigfoot", "sasquatch", "abominable snowman", "minotaur", "werewolf"})
"""Creatures of legend that are animals on two legs."""
_TOYS = frozenset({"teddy bear", "toy bear", "stuffed bear", "teddybear", "teddy"})
"""Toys that stand up to be dressed: a crown on a teddy bear needs no coat with it."""
_HUMAN = word_set(
    "read write paint draw cook stir type drive conduct juggle bow talk clap knit sew teach photograph film study "
    "dance skateboard snowboard rollerblade "
    "skate ski surf row pedal cycle box punch kick wave cheer salute pray meditate sweep mop clean wash iron hammer "
    "build repair mix pour serve deliver teach play_music vote argue discuss work strum drum row knit magic lecture "
    "hoist celebrate party march pilot operate steer captain roller-skate unicycle barbecue grill bake address solve "
    "investigate perform waltz tango ballet sword fence"
)
"""What needs hands or two feet."""
_SPEAKS = word_set("sing shout speak rap talk announce scream roar perform")
_ALIVE = word_set("walk run swim dance jump climb ride fly wave cheer skate ski surf drive cook eat drink play work")
"""What a toy does only if it is alive."""
_BY_FIN = word_set("perform dance surf cheer party march wave kick row cycle operate work clean wash build ballet "
                   "celebrate argue box punch type talk mix pour deliver hoist pilot")
"""What is said of those that swim without their having hands for it."""
_IN_HAND = word_set(
    "violin guitar drum trumpet book sword shield staff umbrella lantern torch candle camera wand cup tool clock flag"
    " bicycle motorcycle skateboard machine phone laptop"
)
_BY_MOUTH = word_set("carry fetch bring snatch steal grab take drop catch retrieve grip hold")
"""Verbs for what an animal does with its mouth as well, where the thing is no tool or weapon."""
_GRIPS = re.compile(r"\b(?:hold(?:s|ing)?|wav(?:es?|ing)|wield(?:s|ing)|rais(?:es?|ing)|brandish\w*|clutch\w*)\b")
_IN_MOUTH = re.compile(r"\b(?:in|between|with) (?:its|his|her|their) (?:mouth|jaws?|teeth|beak|bill|talons)\b")
_SMALL_FOLK = word_set("rabbit mouse frog lizard turtle fox cat bird penguin")
"""Animals that stand up too beside one that acts like a person, if they have nothing of their own to do."""
_HOOFED = word_set("horse cow sheep pig deer camel giraffe elephant rhino")
"""Who sits on chairs, if at all, as people do."""
_READS = word_set("check look consult wind read hold")
_MUSIC = word_set("jazz music blues tune song concert symphony rock melody band piece sonata waltz "
                  "concerto lullaby")
_PAWS = word_set("bat paw swat tap tug nibble toy frolic")
"""How kittens play with a toy."""
_IN_JAWS = word_set("book tool cup flag")
_GARMENTS = word_set(
    "coat raincoat spacesuit dress gown robe kimono suit jacket shirt armour armor skirt uniform costume tuxedo "
    "sweater hoodie "
    "apron jersey vest turtleneck t-shirt tee pajamas pyjamas blazer waistcoat jean jeans overalls dungarees trousers "
    "pant pants shorts tutu cardigan pullover sundress blouse tunic "
    "top tracksuit gi swimsuit leotard"
)
_BEARS_PARTS = word_set("aviary windmill castle tower ship airship factory machine clock")
HOVERING = re.compile(r"^(?:hover(?!board)|speeder|jet bike|flying (?:bike|motorcycle))")
"""Bikes that are there themselves, not as a thing that comes with their rider."""
CENTAUR = "centaur"
ON_HEADS = word_set("orange apple lemon yuzu strawberry")
"""Fruit that rests on an animal's head."""
_ON_ITS_HEAD = re.compile(r"\b(?:on|atop) (?:top of )?(?:its|his|her|their) heads?\b")
_MOVED = word_set("lamp lantern clock bell")
_PLACARDS = word_set("sign placard poster banner cardboard board")
_SHADES = word_set("beach cafe café table tables terrace parasol sunbed pool stall cocktail patio")
"""Words for umbrellas that nobody carries."""
_BROOMS = ("broom", "broomstick")
"""What a witch flies on: it is drawn with her."""
_TAKES = word_set("hold lift play cast wear work read write eat fight")
"""What one does with a thing in the hand."""


_PUT = frozenset({"TOWARD", "INTO", "IN", "WITH", "HAS"})
_PANS = word_set("bowl pot pan saucepan wok")


def attached_parts(plan: Plan, scenery: frozenset[str]) -> dict[int, int]:
    """id of what is held, worn or built on -> id of who has it. scenery: kinds that own nothing."""
    found: dict[int, int] = {}
    people = [s for s in plan.subjects if s.kind in ("person", "child", "robot") or s.word == CENTAUR
              or upright(s, plan)]  # fmt: skip
    for r in plan.relations:
        a, b = plan.subject(r.a_id), plan.subject(r.b_id)
        if a is None or b is None or a.id == b.id:
            continue
        heavy = b.kind != "book" and bool({"huge", "large"} & set(b.sizes))
        heavy |= HOVERING.search(b.word) is not None
        placard = r.relation == "HAS" and b.kind in ("sign", "banner") and b.word.split()[-1] in _PLACARDS
        in_hand = r.relation in ("HAS", "IN") and b.kind in HELD | WORN | LIMBS and not heavy
        own = re.search(rf"\bfrom (?:his|her|their) (?:[\w-]+ )?{re.escape(b.word)}\b", plan.prompt.lower())
        in_hand |= r.relation == "FROM" and b.kind in HELD and own is not None and not heavy
        board = b.kind == "skateboard" and r.relation in ("ON", "HAS")  # also one for waves or snow, under the arm
        under = board or (r.relation == "ON" and b.word in _BROOMS)
        if _on_a_head(r.relation, a, b, plan):
            found[a.id] = b.id
        dressed = r.relation in ("HAS", "IN") and a.kind in DRESSED and put_on(b, plan)
        if dressed or (a in people and (placard or in_hand or under)):
            found[b.id] = a.id
        for relation, owner, part in (("HAS", a, b), ("ON", b, a)):
            bears = owner.kind not in scenery and owner not in people
            fast = part.kind not in _MOVED or owner.kind in _BEARS_PARTS  # a clock on a shelf only stands there
            if r.relation == relation and part.kind in CROWNS and bears and fast:
                found[part.id] = owner.id
    for action in plan.actions:
        if action.motion in _TAKES and plan.subject(action.subject) in people:
            for s in plan.subjects:
                if s.kind == action.target and s.kind in HELD | WORN:
                    found.setdefault(s.id, action.subject)
    wearers = people or [s for s in plan.subjects if s.kind in DRESSED]
    for s in plan.subjects:  # 'cloak snapping in the wind': somebody's cloak
        apart = any(r.b_id == s.id and r.relation in _BY_SIDES for r in plan.relations)  # left of a shoe
        if s.id not in found and s.kind in WORN | LIMBS and wearers and not apart:
            dressed_in = (a.subject for a in plan.actions if a.target_id == s.id and a.subject >= 0)
            found[s.id] = next(dressed_in, wearers[0].id)
        if s.id not in found and s.kind == "umbrella" and people and not _stands_somewhere(s, plan):
            found[s.id] = people[0].id
    found |= _in_the_pan(plan, people)
    _give_parts_to_structure(plan, found)
    return {part: owner for part, owner in found.items() if part not in in_hands(plan)}


def _in_the_pan(plan: Plan, people: list[Subject]) -> dict[int, int]:
    """What somebody who cooks puts something to: it is what they cook, and no plate on the floor beside them."""
    found: dict[int, int] = {}
    for cook in {a.subject for a in plan.actions if a.motion == "cook"} & {s.id for s in people}:
        put = {cook, *(a.target_id for a in plan.actions if a.subject == cook)}
        for r in plan.relations:
            into = plan.subject(r.b_id)
            if into is not None and r.a_id in put and r.relation in _PUT and (
                    into.kind == "food" or into.word.split()[-1] in _PANS):
                found[into.id] = cook
    return found


def put_on(thing: Subject, plan: Plan) -> bool:
    """Whether who has it wears it, and does not hold it."""
    fruit = thing.word.split()[-1] in ON_HEADS and _ON_ITS_HEAD.search(plan.prompt.lower()) is not None
    return fruit or thing.kind in WORN or thing.word in PATCHES or thing.word.split()[-1] == SADDLE


def _on_a_head(relation: str, a: Subject, b: Subject, plan: Plan) -> bool:
    """An orange on a capybara's head."""
    return relation == "ON" and b.kind in MAMMALS and a.word.split()[-1] in ON_HEADS and (
        _ON_ITS_HEAD.search(plan.prompt.lower()) is not None)


def _stands_somewhere(umbrella: Subject, plan: Plan) -> bool:
    """Whether it is said where an umbrella is: by a door, over a cafe's table, on the beach."""
    return bool(_SHADES & set(plan.prompt.lower().replace(",", " ").split())) or any(
        r.a_id == umbrella.id and r.relation != "ABOVE" for r in plan.relations)


_BY_SIDES = frozenset({"LEFT_OF", "RIGHT_OF", "IN_FRONT_OF", "BEHIND"})
_NESTING = word_set("build weave make gather collect line feed tend")
"""What birds do by beak."""


def upright(subject: Subject, plan: Plan) -> bool:
    """An animal that does what people do, or wears what people wear."""
    if subject.word in _HAIRY_FOLK:
        return True
    if subject.kind in ("monster", "creature"):
        return is_critter(subject.word, (*subject.sizes, *subject.states, *subject.traits, *subject.materials))
    if subject.word == CENTAUR:  # it has arms, and four hooves all the same
        return False
    if subject.kind not in BEASTS and subject.kind not in FINNED and subject.word not in _TOYS:
        return False
    if _acts(subject, plan):
        return True
    idle = not plan.doing(subject.id) and subject.kind in _SMALL_FOLK
    return idle and any(_acts(s, plan) for s in plan.subjects if s.kind in BEASTS and s.id != subject.id)


def _acts(subject: Subject, plan: Plan) -> bool:
    """Whether a prompt dresses it, gives it a trade, or has it do what takes hands."""
    doing = [a for a in plan.actions if a.subject == subject.id]
    owned = [plan.subject(r.b_id) for r in plan.relations if r.a_id == subject.id and r.relation in ("HAS", "IN")]
    wears = any(s is not None and s.kind in WORN and (subject.word in _TOYS or s.word.split()[-1] in _GARMENTS)
                for s in owned)
    if trade_of(subject.traits) or (subject.kind in _HOOFED and _on_a_seat(subject, plan)):
        return True
    doing = [a for a in doing if not (a.lemma in _BY_MOUTH and a.target in _IN_JAWS)]
    doing = [a for a in doing if not (subject.kind == "bird" and a.lemma in _NESTING)]
    hats = subject.kind in ("turtle", "lizard", "frog") and any(s is not None and s.kind in WORN for s in owned)
    plays = hats or any(a.motion == "play" and (a.target == "piano" or (a.target == "toy" and a.lemma not in _PAWS))
                        for a in doing)
    speaks = any(a.lemma in _SPEAKS for a in doing) and any("microphone" in s.word for s in plan.subjects)
    plays = plays or speaks or (subject.word in _TOYS and any(a.motion in _ALIVE for a in doing))
    plays = plays or any(a.target == "clock" and a.lemma in _READS for a in doing)
    grips = _GRIPS.search(plan.prompt.lower()) is not None and not _IN_MOUTH.search(plan.prompt.lower())
    plays = plays or (grips and any(s is not None and s.kind in _IN_HAND - _IN_JAWS | {"flag", "sign"} for s in owned))
    handles = plays or any((a.motion in ("play", "hold", "lift", "fight", "ride") or a.lemma == "sing")
        and a.target in _IN_HAND for a in doing)
    sips = any(a.motion == "drink" and a.target == "cup" for a in doing)  # coffee, a pint; water is lapped
    if subject.kind in FINNED:
        doing = [a for a in doing if a.lemma.partition(" ")[0] not in _BY_FIN]
    return wears or handles or sips or any(_like_people(a) for a in doing)


def _on_a_seat(subject: Subject, plan: Plan) -> bool:
    return any(r.a_id == subject.id and r.relation in ("ON", "IN", "AT") and plan.kind(r.b_id) == "chair"
               for r in plan.relations)


def _like_people(action: Action) -> bool:
    """A deed that takes hands or two feet."""
    music = action.motion == "play" and action.target in _MUSIC
    return music or action.motion == "exercise" or action.lemma == SIT_AT or action.lemma.partition(" ")[0] in _HUMAN


def _give_parts_to_structure(plan: Plan, found: dict[int, int]) -> None:
    """Gears, streamers and bridges that nobody owns belong to the one building of the prompt."""
    owner: Subject | None = next((s for s in plan.subjects if s.kind in _BEARS_PARTS), None)
    if owner is None:
        return
    for s in plan.subjects:
        if s.id not in found and s.id != owner.id and s.kind in ("gear", "banner", "sail", "bridge", "flag"):
            found[s.id] = owner.id
