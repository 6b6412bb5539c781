"""Who holds, rides or drives what: follows from what is done to it ('mends his net', 'drives a tractor')."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.bringing import Bringing, rides
from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, implied
from reelwright.engines.previz.plan.posts import take_boards, take_jar, take_post
from reelwright.engines.previz.plan.somebody import lend_hands, whose_part

HANDLING = word_set(
    "hold lift play mend read write paint cook work eat drink plant throw cast dig sweep pour water ring fight juggle "
    "catch feed give open point wave fly conduct hug blow"
)
"""Motions of the hands."""
_BY_ROAD = word_set("cross pass travel wander move go")
_LIFTED = word_set("hold lift hug catch")
_DRIVING = word_set("drive ride sail fly row pull work move")
_AT_THE_WHEEL = word_set("drive steer pilot row paddle fly sail command captain race ride navigate operate")
_FLOWN = word_set("kite drone balloon plane")
_MANY_SENSES = word_set("draw shoot light fly run take strike set cast hang turn flip leaf")
"""Verbs whose base form says little: to draw a sword is a lifting."""
BODY_PARTS = word_set("hand arm head leg wing tail finger paw tentacle eye back face hair fist")
LIMBS = word_set(
    "hand arm head leg wing tail finger paw tentacle back fist shoulder foot claw mouth lip tooth ear chest knee neck "
    "face nose eye breath fang jaw tongue hip elbow toe mane fur feather antler beak whisker trunk tusk hoof belly "
    "cheek chin talon brow forehead nail fingernail eyebrow"
)
"""What one moves of oneself: 'wraps its arms', 'spreads its wings' name no further thing."""
_TALES = word_set("story tale poem fairytale legend novel bedtime verse passage chapter fable lesson")
_NOT_IN_HAND = word_set(
    "hammer forge weld sharpen chisel carve sculpt saw paint spray draw sketch decorate frost water solder sand polish "
    "wash build plaster engrave prune trim shear tend weed harvest pick scatter"
)
"""Work on a thing that lies, stands or grows there."""
_HORSEMEN = word_set(
    "cowboy cowgirl knight king queen prince princess warrior soldier samurai sheriff outlaw ranger general nomad "
    "hunter huntress messenger viking bandit gunslinger cavalry emperor hero heroine monarch scout rancher gaucho "
    "lady lord")
_BIKERS = word_set("biker gang motorcyclist")
_RIDDEN = word_set("carousel rollercoaster ferris_wheel chair bed rug cloud container tool branch")
_CABINS = word_set("elevator train_carriage metro_carriage bus_inside car_inside plane_cabin")
"""Kinds, and rooms, that bear who rides on or in them, though none drives them: a swing, a broomstick, a lift."""
_CALLINGS = {
    **dict.fromkeys(("skier", "snowboarder"), "snow"), "skater": "ice",
    **dict.fromkeys(("surfer", "bodyboarder", "windsurfer", "kitesurfer"), "wave"),
    **dict.fromkeys(("chef", "cook", "baker"), "kitchen"),
    **dict.fromkeys(("goalkeeper", "goalie", "player", "fielder", "batter", "gymnast", "keeper"), "ball"),
}  # fmt: skip
_OF_A_ROLE = {
    **{("snow", motion): "ski" for motion in ("work", "run", "drive", "glide", "move", "drift", "fly", "swim", "walk")},
    **{("ice", motion): "skate" for motion in ("run", "glide", "drive", "move", "drift", "work")},
    **{("wave", motion): "surf" for motion in ("work", "drive", "glide", "move", "drift", "fly", "sail", "fall")},
    ("ball", "swim"): "jump", ("kitchen", "move"): "cook",
}  # fmt: skip
_ON_FOOT = word_set("walk march hike stroll")
_IN_POTS = {"fern": "potted fern", "ivy": "potted ivy", "herb": "potted herb",
            **dict.fromkeys(("plant", "bush", "shrub", "foliage", "houseplant", "seedling", "sapling", "sprout"),
                            "potted plant")}
"""What those plants are called that have no pot by themselves."""
_POTS = word_set("pot planter flowerpot urn tub")
_ABOVE_REACH = word_set("tree palm pine roof cliff")
_LED = word_set("lead guide walk herd usher escort drive")
_TAKEN = word_set("take make have do give throw land")
_NO_THINGS = word_set(
    "step walk break bath look nap bow breath turn leap jump dive seat ride sip bite selfie call shower punch "
    "kick uppercut dance trick pose"
)
"""'takes her first steps': what is done, no thing."""
_WOVEN = word_set("web nest cocoon")
_LIQUIDS = word_set("tea coffee milk water wine beer juice champagne honey syrup sauce oil cream batter cement liquid")


class Holding:
    """Adds HAS, ON and IN relations, and the things that a word implies."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns
        self._bringing = Bringing(lexicon, nouns)

    def settle(self, draft: Draft) -> None:
        lend_hands(draft, self._nouns)
        for deed in draft.deeds:
            if deed.lemma == "weave" and deed.path and deed.object is None:
                deed.motion = "move" if deed.motion == "mend" else deed.motion  # 'weaves through traffic'
        self._pot(draft)
        whose_part(draft, self._nouns)
        for np in list(draft.subjects):
            self._bringing.bring(np, draft)
        for deed in list(draft.deeds):
            take_jar(deed, draft, self._nouns)
            if deed.who is not None and deed.object is not None:
                self._take(deed, deed.who, deed.object, draft)
            take_post(deed, draft, self._lexicon, self._nouns)
            self._on_foot(deed)
            self._astride(deed, draft)
            self._by_role(deed, draft)
        take_boards(draft, self._nouns)

    def _on_foot(self, deed: Deed) -> None:
        """Ducks cross a street on foot."""
        aim = deed.object if deed.object is not None else deed.goal
        if deed.motion != "fly" or deed.lemma not in _BY_ROAD or aim is None:
            return
        if aim.head.first("setting") in ("street", "old_town", "farmland") or self._nouns.kind(aim.head)[0] == "road":
            deed.motion = "walk"

    def _astride(self, deed: Deed, draft: Draft) -> None:
        """Who flies on an eagle rides it, and the eagle flies."""
        who = deed.who
        if who is None or deed.motion not in ("fly", "glide", "swim", "soar") or not self._nouns.is_a(who, "person"):
            return
        carrier = next((b for a, r, b in draft.relations if a is who and r == "ON" and b is not None), None)
        if carrier is not None and self._nouns.is_a(carrier, "animal", "flyer", "swimmer", "mount"):
            does = any(other.who is carrier for other in draft.deeds)
            if not does:
                draft.deeds.append(replace(deed, who=carrier, via="implied"))
            deed.motion, deed.object, deed.target = "ride", carrier, self._nouns.kind(carrier.head)[0]

    def _pot(self, draft: Draft) -> None:
        """'a plant on a pot', 'a fern in a clay pot' is a potted plant."""
        for a, relation, b in list(draft.relations):
            potted = relation in ("ON", "IN", "INSIDE") and b is not None and b.head.lemma.split()[-1] in _POTS
            if potted and b is not None and self._nouns.kind(a.head)[0] == "bush":
                a.head = replace(a.head, lemma=_IN_POTS.get(a.head.lemma, a.head.lemma))
                draft.relations = [(a if x is b else x, r, y) for x, r, y in draft.relations if (x, y) != (a, b)]
                draft.drop(b)

    def _by_role(self, deed: Deed, draft: Draft) -> None:
        """What one's calling makes of a verb: a cowboy rides a horse, a goalkeeper dives for the ball, a skier carves
        on skis, a gondolier rows those who sit in the boat."""
        who = deed.who
        if who is None or not self._nouns.is_a(who, "person"):
            return
        role = who.head.lemma.split()[-1]
        if deed.lemma in ("climb", "ascend", "scale") and rides(who, draft, self._nouns):
            deed.motion = "ride"  # 'a cyclist climbs a mountain road'
        tended = deed.motion == "work" and self._nouns.is_a(deed.object, "held", "mount")  # 'a surfer waxes his board'
        if deed.lemma not in _ON_FOOT and not tended:
            special = _OF_A_ROLE.get((_CALLINGS.get(role, ""), deed.motion), deed.motion)
            if special != deed.motion and deed.motion in ("work", "move"):
                deed.lemma = special  # a surfer carves no wood
            deed.motion = special
        carried = any(a is who and self._bears(r, b) for a, r, b in draft.relations)
        if deed.motion == "ride" and deed.object is None and not carried and not rides(who, draft, self._nouns):
            owned = (np for np in draft.subjects if np.determiner == "possessive" and self._nouns.is_a(np, "mount"))
            own = next((self._nouns.kind(np.head)[0] for np in owned), "")
            word = own or ("horse" if role in _HORSEMEN else "motorcycle" if role in _BIKERS else "bicycle")
            several = who.head.plural or role in self._lexicon.groups
            self._lend(draft, who, word, "ON", "some" if several and not who.count.isdecimal() else who.count)
        if deed.motion in ("row", "drive", "sail") and self._nouns.is_a(deed.object, "person"):
            aboard = next((b for a, r, b in draft.relations if a is who and r in ("IN", "ON") and b is not None), None)
            if deed.object is not None and aboard is not None and self._nouns.is_a(aboard, "vehicle", "craft"):
                draft.relate_once(deed.object, "IN", aboard)

    def _bears(self, relation: str, np: NounPhrase | None) -> bool:
        """Whether that is under or around one who rides: a father's shoulders, a carousel, the cabin of a lift."""
        if np is None or relation not in ("ON", "IN"):
            return False
        on_somebody = relation == "ON" and self._nouns.lives(np)
        return on_somebody or self._nouns.kind(np.head)[0] in _RIDDEN or np.head.first("spot") in _CABINS

    def _take(self, deed: Deed, who: NounPhrase, thing: NounPhrase, draft: Draft) -> None:
        kind, actor = self._nouns.kind(thing.head)[0], self._nouns.kind(who.head)[0]
        if self._of_oneself(deed, who, thing, draft):
            return
        if deed.lemma in _TAKEN and _NO_THINGS & {thing.head.lemma, thing.head.lemma.removesuffix("s")}:
            deed.motion = self._done_to(deed, thing, kind)
            draft.absorb(thing, who)
            deed.object, deed.target = None, ""
            return
        if deed.lemma in _LED and self._lexicon.is_a(kind, "animal", "person") and deed.motion == "walk":
            self._lead(deed, who, thing, draft)
            return
        if deed.motion == "pour" and thing.head.lemma in _LIQUIDS:
            self._pour(deed, who, thing, draft)
            return
        if deed.motion == "read" and thing.head.lemma.split()[-1] in _TALES:
            self._lend(draft, who, "book")
        acts = self._lexicon.is_a(actor, "person", "animal", "flyer") or actor in ("toy", "hand")
        if not acts or thing.head.lemma in BODY_PARTS:
            return
        walked = deed.motion == "climb"  # goats go up a hillside on their feet
        if self._lexicon.is_a(actor, "person") or actor == "hand" or walked or thing.head.lemma in _WOVEN:
            deed.motion = self._done_to(deed, thing, kind)
        self._grasp(deed, who, thing, draft)

    def _grasp(self, deed: Deed, who: NounPhrase, thing: NounPhrase, draft: Draft) -> None:
        """Where that leaves the thing: in the hand, under or around who steers or rides it, up in the air."""
        kind, person = self._nouns.kind(thing.head)[0], self._nouns.is_a(who, "person")
        carries = self._lexicon.is_a(kind, "vehicle", "craft", "mount")
        lies = deed.lemma in _NOT_IN_HAND and deed.motion not in _LIFTED
        in_hand = deed.motion in HANDLING and not lies and person and self._lexicon.is_a(kind, "held")
        in_arms = deed.motion in _LIFTED and self._lexicon.is_a(kind, "small")
        if (in_hand or in_arms) and self._out_of_reach(deed, thing, draft):
            return
        if person and deed.motion in ("hover", "float") and deed.lemma == "levitate":
            if not any(other.who is thing for other in draft.deeds):
                draft.deeds.append(replace(deed, who=thing, object=None, target="", motion="float", via="implied"))
            deed.motion = "cast"  # 'levitates a stone'
            return
        steered = kind not in ("drone", "kite", "balloon")
        if carries and steered and deed.motion in _DRIVING and deed.lemma in _AT_THE_WHEEL:
            draft.relate_once(who, "ON" if self._lexicon.is_a(kind, "mount") or kind == "ship" else "IN", thing)
        elif deed.motion == "ride" and self._lexicon.is_a(kind, "water"):
            deed.motion = "surf"  # on a board, not on the water
        elif deed.motion == "ride":
            draft.relate_once(who, "ON", thing)
        elif person and deed.motion == "fly" and kind in _FLOWN:
            draft.relate_once(who, "HAS", thing)
            draft.deeds.append(Deed(thing, "fly", deed.verb, deed.lemma, "implied", deed.direction, order=deed.order))
        elif in_hand or in_arms:
            large = any(m.first("size") in ("huge", "large", "tall") for m in thing.mods)
            vast = large and kind in ("bell", "clock", "drum")
            draft.relate_once(who, "AT" if vast else "HAS", thing)

    def _out_of_reach(self, deed: Deed, thing: NounPhrase, draft: Draft) -> bool:
        """'gets a kite out of a tree': it is still up there."""
        above = next((b for a, r, b in draft.relations if a is thing and r == "FROM" and b is not None), None)
        if above is None or self._nouns.kind(above.head)[0] not in _ABOVE_REACH:
            return False
        draft.relations = [
            (a, "ON" if a is thing and b is above else r, b) for a, r, b in draft.relations]
        deed.motion = "lift"
        return True

    def _done_to(self, deed: Deed, thing: NounPhrase, kind: str) -> str:
        """The motion that a verb means for what it is done to: one lights a candle, draws a sword, strikes a match."""
        words = (thing.head.lemma, thing.head.lemma.split()[-1], *thing.head.lemmas, kind)
        found = (self._lexicon.senses.get((f"to_{word}", deed.lemma), "") for word in words)
        motion = next((motion for motion in found if motion), "")
        if motion and motion != deed.motion and deed.lemma in _MANY_SENSES:
            deed.lemma = motion  # to draw a sword is not to draw
        return motion or deed.motion

    def _of_oneself(self, deed: Deed, who: NounPhrase, thing: NounPhrase, draft: Draft) -> bool:
        """'spreads its wings', 'wraps its arms around a ship': a limb is moved, no thing is added."""
        limb = thing.head.lemma
        lives = self._nouns.lives(who)
        if limb not in LIMBS or not lives or thing.determiner not in ("possessive", "", "both"):
            return False
        said = deed.lemma
        for other in draft.deeds:  # each of two who shake hands
            if other is not deed and other.object is thing and other.lemma == said:
                other.motion, other.object, other.target = self._done_to(other, thing, limb), None, limb
        deed.motion, deed.lemma = self._done_to(deed, thing, limb), said
        if deed.motion == "hug" and not self._nouns.is_a(who, "person"):
            deed.motion = "cling"
        deed.object, deed.target = None, limb if deed.goal is None else self._nouns.name(deed.goal)[0]
        draft.absorb(thing, who)
        return True

    def _lead(self, deed: Deed, who: NounPhrase, led: NounPhrase, draft: Draft) -> None:
        """Who is led walks too: a flock behind its shepherd, a dog beside who walks it."""
        one = not led.head.plural and led.count in ("", "1") and led.head.lemma not in self._lexicon.groups
        draft.relate_once(led, "BESIDE" if one else "BEHIND", who)
        if not any(other.who is led for other in draft.deeds):
            draft.deeds.append(replace(deed, who=led, object=None, target="", goal=deed.goal, via="implied"))

    def _pour(self, deed: Deed, who: NounPhrase, liquid: NounPhrase, draft: Draft) -> None:
        """What is poured fills what it is poured into: 'tea into two cups' is two cups of tea."""
        into = next((b for a, r, b in draft.relations if a is liquid and r in ("INTO", "OVER", "ON") and b), None)
        if into is None or self._nouns.kind(into.head)[0] not in ("cup", "vase", "container", "tool"):
            draft.relate_once(who, "HAS", liquid)
            return
        into.mods += [*liquid.mods, liquid.head]
        draft.relations = [(a, r, b) for a, r, b in draft.relations if a is not liquid]
        draft.drop(liquid)
        deed.object, deed.target = into, liquid.head.lemma

    def _lend(self, draft: Draft, who: NounPhrase, word: str, relation: str = "HAS", count: str = "1") -> None:
        """Something that the deed cannot do without, in hand or under them; unless the prompt names one."""
        kind = self._lexicon.one(word, "subject")
        own = next((np for np in draft.subjects if self._nouns.kind(np.head)[0] == kind), None)
        if own is not None:
            if relation == "ON" and own.determiner == "possessive":
                draft.relate_once(who, relation, own)  # 'rides across a desert, dust behind his horse'
            return
        thing = implied(word, kind, count=count)
        draft.subjects.append(thing)
        draft.relate_once(who, relation, thing)
