"""What a prepositional phrase belongs to: the one who acts, or the noun just said."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.clause import Clause
from reelwright.engines.previz.plan.closed_words import PICTURES
from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.holding import BODY_PARTS, HANDLING, LIMBS
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.somebody import BARE_PARTS
from reelwright.engines.previz.plan.terms import Term, look, only_part
from reelwright.engines.previz.plan.voting import PlaceVotes

_STATIC = word_set("IN ON AT IN_MIDDLE_OF BESIDE NEAR INSIDE OUTSIDE OF BETWEEN WITH FULL_OF MADE_OF")
_STANDING = _STATIC | word_set("BELOW BEHIND IN_FRONT_OF ABOVE AGAINST")
_NO_RELATION = word_set("LIKE FOR AFTER DURING WITHOUT")
_AS_PATH = {
    "TOWARD": "toward", "THROUGH": "through", "PAST": "past", "INTO": "into", "OUT_OF": "out", "FROM": "out",
    "OVER": "over", "ALONG": "along", "AROUND": "around", "ACROSS": "across", "UP": "up", "DOWN": "down",
    "BETWEEN": "between", "AGAINST": "against",
}  # fmt: skip
_RIDING = word_set("ride drive sail walk run fly follow gallop pull look row chase surf skate read write")
_TRAVELLING = word_set("fly glide hover float drift walk run circle swim jump rise soar sail drive look arc burst")
_AIMED = word_set("look laugh point wave howl bark roar fight throw cast talk sing cheer play breathe scream pour "
                  "run chase jump")
"""'gazes at a comet', 'howls at the moon': aimed at it, not standing there."""
_TO_AN_AUDIENCE = word_set("read sing play talk throw give wave bend salute hold lift feed")
_INSTRUMENTS_OF_SIGHT = word_set("telescope binoculars camera microscope magnifying spyglass lens goggles")
_SPOKEN_INTO = word_set("microphone phone megaphone mic handset receiver walkie-talkie")
_AT_HAND = word_set("machine piano object book drum wall toy tool gate sign window bell")
"""Kinds that one who writes, types or knocks on them stands before."""
_HEAVENS = word_set("star moon comet sun planet rainbow cloud aurora")
_LIGHT_SOURCES = word_set("flashlight torchlight lantern torch lamp")
_TOGETHER = word_set("talk fight dance hug kiss shake")
_ON_THE_WAY = word_set("ride drive row sail ski skate surf run walk jump")
_WAITING = word_set("wait call look search beg ask hope watch listen hunt")
_FROM_A_STAND = word_set("fish cast look wave talk sing point throw cheer play stand salute")
_FROM_A_SEAT = word_set("feed look watch wave read talk sing play eat drink fish paint write")
_STOOD_ON = word_set("pier cliff bridge roof tower wall rock boat ship castle walkway island mountain")
_HANDLED = word_set("write play work paint cast cook mend ring")
_PLAYED = word_set("guitar violin trumpet drum")
_PULLED_OUT = word_set("pull draw take pick snatch pluck fetch remove get rescue free retrieve grab lift steal")
_BY_TOOL = word_set("work cook mend fight cut wash cast write paint dig catch fish feed sweep")
_STACKED = word_set("OVER ABOVE")
"""'stands on a bridge over lava': the bridge is over it."""
_PUTTING = word_set("lay put place set hang stack pile drop pour leave stick spread land spill arrange")
_BEARING = word_set("wearing holding carrying")
_CARRIERS = word_set("stripe spot hue colour color tone pattern shade dot tint trim")
_LIKENESS = PICTURES - {"image"} | word_set("statue sculpture mural model figurine bust graffiti fresco")
"""What shows another thing, and is there itself: of 'an image of' nothing is but what it shows."""
_SUBSTANCE = word_set("ice stone crystal lava glass chocolate")
_PARTS = word_set(
    "bow stern deck prow edge top foot side end middle rim base tip bottom surface front corner centre center part "
    "nose snout back shoulder lap heart brink mouth entrance crest peak cover trunk page"
)
_SHOWN_WHOLE = word_set("planet house cabin barn church")
"""What is seen for a part of it that is named: 'the rings of Saturn'; a tyre of a car may be what somebody changes."""
_BUNCHES = word_set("bouquet bunch wreath garland")
_HOLDERS = word_set("basket box crate chest bucket wheelbarrow wagon cart truckload barrel suitcase bag")
_DRESSING = word_set("try put pull slip have")
_REMAINS = word_set("wreck wreckage remains ruin ruins hulk")
_OF_A_BODY = word_set("hand eye face foot finger paw claw wing head ear lip hoof leg arm tail feather")
_WHEREABOUTS = word_set("ON IN AT INSIDE BESIDE NEAR")
_BORNE_BY_ONE = LIMBS | word_set("hair mane eye fur coat beard")
"""What of somebody is where they are."""
_CONTENTS = word_set("cup vase container food tool")
_SEATS = word_set("chair bed sled carriage")
_LAID_ON = word_set("hand table shelf vase cup tool container campfire fireplace")
"""Kinds on or in which a thing in hand lies, while the one who holds it stands by."""


class Attacher:
    """Adds relations and paths, and lets every place be voted for."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._nouns, self._places, self._wholes = nouns, PlaceVotes(lexicon, nouns), lexicon.wholes

    def attach(self, prep: Term, np: NounPhrase, c: Clause, draft: Draft) -> None:
        """np stands after prep, in the clause c."""
        kind = self._nouns.name(np)[0]
        said = self._said(prep, c)
        if said == "ON" and c.deed is not None and c.deed.lemma in _DRESSING and self._nouns.is_a(np, "worn") and (
                c.subject is not None):
            c.deed.motion, c.deed.object, c.deed.target = "lift", np, kind
            draft.relate(c.subject, "WITH", np)  # 'tries on a hat'
            return
        relation = self._by_deed(said, np, kind, c)
        if relation == "WITH" != said and c.subject is not None:
            draft.relate(c.subject, "WITH", np)  # 'looks at a star through a telescope'
            return
        if prep.text == "by" and not np.determiner and np.head.lemma in _LIGHT_SOURCES and c.deed is not None:
            relation = "WITH"  # 'reads by flashlight'
        if prep.text == "onto" and c.deed is not None and not c.after_object and c.subject is not None and (
                c.last is not c.subject):
            draft.relate(c.subject, "ON", np)  # 'jumps from a train onto a roof'
            return
        carrier = c.last or c.subject
        if relation == "WITH" and np.head.lemma in _CARRIERS and carrier is not None:
            carrier.mods.extend(m for m in np.mods if "colour" in m.cats)
            draft.drop(np)
            return
        if relation in _AS_PATH:
            for deed in c.deeds:
                _go(deed, relation, kind, np)
        self._places.vote(relation, np, kind, draft)
        self._place(prep, relation, np, c, draft)

    @staticmethod
    def _said(prep: Term, c: Clause) -> str:
        """The relation that the preposition tells."""
        relation = prep.first("prep")
        if relation == "TOWARD" and c.motion == "cling":
            return "AGAINST"
        if relation == "TOWARD" and c.motion in _TO_AN_AUDIENCE:
            return "BESIDE"  # 'reads to two children'
        return "FROM" if relation == "OUT_OF" else relation

    def _place(self, prep: Term, relation: str, np: NounPhrase, c: Clause, draft: Draft) -> None:
        """Relates it to who or what it belongs to, where the preposition does more than give a way."""
        if relation in ("OF", "MADE_OF"):
            self._of(relation, np, c.last, draft)
            c.subjects = [np if who is c.last and who not in draft.subjects else who for who in c.subjects]
        elif relation in ("OVER", "ACROSS") and c.motion == "look":
            return  # 'looks out over the sea'
        elif relation == "AT" and c.motion in _AIMED and "setting" not in np.head.cats and not self._nouns.is_air(np):
            for deed in c.deeds:
                _go(deed, "TOWARD", self._nouns.name(np)[0], np)
        elif relation == "FOR" and self._nouns.kind(np.head)[0] == "food" and c.last is not None and (
                self._nouns.kind(c.last.head)[0] == "table"):
            draft.relate(np, "ON", c.last)  # 'a table set for dinner'
        elif relation == "FOR" and self._nouns.lives(np) and c.subject is not None and c.deed is not None and (
                c.deed.lemma not in _WAITING):
            draft.relate(c.subject, "BESIDE", np)  # 'pours coffee for a trucker'
        elif relation not in _NO_RELATION:
            self._relate(prep, relation, np, c, draft)

    def _by_deed(self, relation: str, np: NounPhrase, kind: str, c: Clause) -> str:
        """What a preposition means for what is done: one looks through a telescope that one has, sings into a
        microphone, writes on a blackboard that one stands at, sweeps leaves from steps that one stands on."""
        deed, word = c.deed, np.head.lemma.split()[-1]
        word = "lens" if np.head.lemma == "magnifying glass" else word
        if deed is None:
            return relation
        if relation == "OVER" and deed.motion == "sleep":
            return "AT"  # 'falls asleep over her books'
        if relation == "ON" and deed.lemma == "lean":
            return "WITH" if self._nouns.is_a(np, "held") else "AGAINST"  # 'leans on a cane', 'on a fence'
        if relation == "WITH" and deed.motion in _TOGETHER and self._nouns.lives(np):
            return "BESIDE"
        if relation == "INTO" and deed.motion == "look" and word not in _INSTRUMENTS_OF_SIGHT:
            return "TOWARD"
        if relation in ("THROUGH", "INTO") and word in _INSTRUMENTS_OF_SIGHT and deed.motion == "look":
            return "WITH"
        if relation in ("INTO", "ON") and word in _SPOKEN_INTO and deed.motion in ("sing", "talk"):
            return "WITH"
        if relation == "ON" and deed.motion == "play" and kind in _PLAYED:
            return "WITH"
        machine = deed.motion in ("work", "mend", "wash", "paint") and self._nouns.is_a(np, "vehicle", "craft")
        if relation == "ON" and deed.motion in _HANDLED and (kind in _AT_HAND or machine):
            return "AT"
        if relation == "FROM" and deed.motion in ("feed", "eat") and kind in ("vase", "cup", "tool", "container"):
            return "WITH"  # 'feeds a lamb from a bottle'
        if relation == "FROM" and (deed.motion == "sweep" or (kind == "chair" and deed.motion in _FROM_A_SEAT)):
            return "ON"  # 'feeds pigeons from a bench'
        if relation == "FROM" and deed.motion == "drink" and (
                "setting" in np.head.cats or self._nouns.is_a(np, "water")):
            return "BESIDE"
        if relation == "FROM" and deed.motion in _FROM_A_STAND and (
                kind in _STOOD_ON or word in ("balcony", "terrace", "stage", "rooftop", "platform")):
            return "ON"  # 'fishes from a jetty'
        return relation

    def _relate(self, prep: Term, relation: str, np: NounPhrase, c: Clause, draft: Draft) -> None:
        if np.determiner == "possessive" and np.head.lemma in LIMBS and np.head.lemma != "hand":
            draft.drop(np)  # 'shakes rain from its mane'
            rider = self._anchor(relation, np, c)
            owner = draft.subjects[0] if draft.subjects and relation == "FROM" else c.subject
            perched = relation == "ON" or (relation == "FROM" and c.motion in _FROM_A_STAND)
            if perched and rider is not None and owner is not None and rider is not owner:
                draft.relate(rider, "ON", owner)  # 'a pirate with a parrot on his shoulder'
                for deed in c.deeds:
                    deed.direction = deed.path = deed.target = ""
            return
        anchor = self._with(prep, np, c) if relation == "WITH" else self._anchor(relation, np, c)
        c.bearer = anchor
        if relation == "IN" and anchor is not None and self._nouns.is_a(np, "person"):
            between = next((a for a, r, b in draft.relations if r == "BETWEEN" and b is anchor), None)
            if between is not None:  # 'between a man in a coat and a woman': nobody is in somebody
                draft.relate(between, "BETWEEN", np)
                return
        if prep.text == "surrounded by" and (c.subject or anchor) is not None:
            draft.relate(np, "AROUND", c.subject or anchor)
            return
        rides = relation == "WITH" and (prep.text == "carrying" or np.head.lemma in ("rider", "passenger"))
        if anchor is None and c.carry and prep.words[0].endswith(("ed", "ing")):
            anchor = c.carry[0]  # 'a clockmaker sits, surrounded by clocks'
        if anchor is None and c.camera_talk:
            return  # 'crane shot over a field as farmers walk': the camera is over it
        if anchor is None:
            c.relations.append((relation, np))
        elif rides and self._nouns.is_a(np, "person") and self._nouns.is_a(anchor, "mount", "craft"):
            draft.relate(np, "ON", anchor)  # 'camels carrying merchants'
        else:
            if relation == "OVER" and self._nouns.is_a(np, "way") and not self._nouns.is_a(anchor, "flyer"):
                relation = "ACROSS"  # cars over a bridge
            together = anchor is c.subject or (anchor in c.subjects and not c.deeds)
            worn = relation in ("IN", "WITH") and self._nouns.is_a(np, "worn")  # 'a wolf and a girl in a red cloak'
            for who in c.subjects[-1:] if together and worn else c.subjects if together else (anchor,):
                draft.relate(who, relation, np)

    def _with(self, prep: Term, np: NounPhrase, c: Clause) -> NounPhrase | None:
        """Who wears, holds or brings along."""
        is_a, lives = self._nouns.is_a, self._nouns.lives
        owner = np.determiner == "possessive" and is_a(c.subject, "person") and not lives(c.last)
        if owner and not lives(np):
            return c.subject  # 'runs for a train with his briefcase'
        bears = prep.text in _BEARING or lives(np) or is_a(np, "worn") or np.head.lemma == "umbrella"
        used = c.after_object and is_a(c.subject, "person") and is_a(np, "held")
        if used and lives(c.last) and c.motion in _BY_TOOL and (
                self._nouns.kind(np.head)[0] in ("tool", "sword", "staff", "net")):
            return c.subject  # 'shaves a customer with a razor'
        bears |= used and c.motion not in ("", "hold", "lift")  # 'sweeps a yard with a broom'
        aside = c.last is not None and ("setting" in c.last.head.cats or not self._nouns.kind(c.last.head)[0])
        bears |= aside and is_a(c.subject, "person") and is_a(np, "held")  # 'goes to a wood with a basket'
        if bears and not lives(c.last) and lives(c.subject):
            return c.subject
        return self._anchor("WITH", np, c)

    def _anchor(self, relation: str, np: NounPhrase, c: Clause) -> NounPhrase | None:
        deed, subject, lives = c.deed, c.subject, self._nouns.lives
        if deed is not None and deed.object is not None and (
                (relation in ("INTO", "OVER", "ON") and deed.lemma in _PUTTING)
                or (relation == "INTO" and deed.motion == "throw")
                or (relation == "FROM" and deed.lemma in _PULLED_OUT)):
            return deed.object  # 'pours tea from a pot into two cups'
        sky = c.last is not None and self._nouns.kind(c.last.head)[0] in _HEAVENS
        if sky and subject is not None and c.motion == "look" and relation in _STATIC:
            return subject  # 'looks at the stars on a hill'
        if relation == "IN" and self._nouns.is_a(np, "worn") and lives(subject) and not lives(c.last):
            return c.subjects[-1]
        if relation in ("FROM", "ON") and c.after_object and c.motion in _FROM_A_STAND and (
                lives(c.last) and not lives(np) and "setting" in np.head.cats):
            return subject  # 'commands an army from a balcony'
        if relation == "ON" and c.after_object and c.motion == "feed" and lives(c.last) and (
                self._nouns.kind(np.head)[0] == "chair"):
            return subject  # 'feeds pigeons on a bench'
        on_the_way = c.last is not None and deed is not None and c.last not in (deed.object, *c.subjects) and (
            deed.motion in _ON_THE_WAY and not lives(c.last))
        carried = lives(subject) and self._nouns.is_a(np, "vehicle", "mount")
        if relation in ("ON", "IN") and on_the_way and (carried or self._nouns.is_a(np, "craft")):
            return subject  # 'rides down a hill on a bicycle', 'sails to sea in a paper boat'
        if relation in _WHEREABOUTS and lives(subject) and c.last is not None and c.last not in c.subjects and (
                c.last.head.lemma in _BORNE_BY_ONE and not self._nouns.is_a(np, "worn") and not lives(np)):
            return subject  # 'a lion with a flowing mane on a rock': not the mane is there
        if c.after_with and c.last is not None and c.last not in c.subjects and relation in ("AROUND", *_STATIC):
            return c.last  # 'a temple with vines around its columns'
        if deed is not None and subject is not None:
            if c.after_object and deed.object is not None and c.last is deed.object:
                return self._around_object(relation, np, deed, subject, deed.object)
            beside = relation in ("ON", "IN", "IN_MIDDLE_OF", "BESIDE", "NEAR") and c.last in c.subjects
            moves = relation not in _STATIC and c.after_object and deed.motion in _RIDING
            free = not c.after_object and (relation not in _STATIC or c.last in c.subjects or c.last is None)
            hangs = relation in _STACKED and c.last not in c.subjects and deed.motion not in _TRAVELLING
            if (beside or moves or free) and not (hangs and c.last is not None):
                return subject
        if c.last is not None:
            return c.last
        return deed.who if deed is not None and deed.who is not None else subject

    def _around_object(
        self, relation: str, np: NounPhrase, deed: Deed, subject: NounPhrase, thing: NounPhrase
    ) -> NounPhrase:
        """'mends a net on a pier' is on the pier; 'lays fish on ice' says where the fish is."""
        place = "setting" in np.head.cats and not self._nouns.kind(np.head)[0]
        if relation in ("IN", "ON") and self._nouns.lives(thing) and self._nouns.kind(np.head)[0] in _SEATS:
            return thing  # 'pushes an old man in a wheelchair'
        watched = relation == "IN" and deed.motion == "look" and self._nouns.lives(thing)
        if watched and (self._nouns.kind(np.head)[0] in _CONTENTS or self._nouns.is_a(np, "plant", "water")):
            return thing  # 'watches goldfish in a bowl', 'a bird in a tree'
        if relation in ("IN", "AT", "INSIDE") and (place or np.head.first("setting") == "interior"):
            return subject  # 'pours coffee in a cafe'
        if relation in ("OF", "MADE_OF", "FULL_OF", "WITH") or deed.lemma in _PUTTING:
            return thing
        nobody_knows = not self._nouns.kind(thing.head)[0] and self._nouns.is_a(subject, "person")
        if thing.head.lemma in BODY_PARTS or nobody_knows or deed.motion == "play":
            return subject
        if deed.motion in _RIDING or not self._nouns.is_a(
            thing, "held", "person", "animal", "flyer", "swimmer", "plant"
        ):
            return subject if deed.motion in _RIDING or relation not in _STANDING else thing
        handled = deed.motion in HANDLING and not self._nouns.is_a(np, "held")
        lies = self._nouns.kind(np.head)[0] in _LAID_ON
        return subject if handled and not lies else thing

    def _of(self, relation: str, np: NounPhrase, last: NounPhrase | None, draft: Draft) -> None:
        """'a throne of ice' is of ice; 'a statue of a lion' is a statue; 'a cup of tea' is a cup."""
        if last is None:
            return
        if last.head.lemma in _OF_A_BODY and self._nouns.lives(np) and last.head.lemma not in _PARTS:
            draft.instead(last, np)  # 'hands of a pianist', 'eyes of a tiger'
            np.mods.append(only_part(last.head.lemma, f"of the {np.head.lemma}"))
            return
        if relation == "OF" and np.head.plural and not last.head.cats and self._nouns.lives(np):
            draft.instead(last, np)  # 'a zorble of camels'
            return
        if relation == "OF" and self._is_end_of(last, np):
            draft.instead(last, np)  # 'at the bow of a ship' is at the ship
            last.head.used = f"part of the {np.head.lemma}"
            return
        if relation == "OF" and last.head.lemma in _REMAINS and "subject" in np.head.cats:
            draft.instead(last, np)  # 'the wreck of a galleon'
            np.mods.append(look("state", "ruined", "state"))
            return
        if relation == "OF" and last.head.lemma in _BUNCHES and self._nouns.is_a(np, "plant"):
            last.mods += [*np.mods, replace(np.head, cats={})]  # a rose is no pink
            np.head.used = f"in the {last.head.lemma}"
            draft.drop(np)
            return
        substance = "subject" not in np.head.cats or np.head.lemma in _SUBSTANCE
        if last.head.lemma == "glass" and self._nouns.kind(np.head)[0] in ("cup", "water", "food"):
            last.head.cats = {**last.head.cats, "subject": ("cup",)}
        contents = {self._nouns.kind(last.head)[0], self._nouns.kind(np.head)[0]} <= _CONTENTS
        holds = relation == "OF" and last.head.lemma in _HOLDERS and not contents
        if holds and self._nouns.is_a(np, "animal", "plant", "held"):
            draft.relate(last, "FULL_OF", np)  # 'a basket of kittens'
            return
        if "material" in np.head.cats and (relation == "MADE_OF" or substance):
            last.mods.append(np.head)
            np.head.used = "material"
            draft.drop(np)
        elif relation == "MADE_OF":
            last.mods.extend(m for m in np.mods if "material" in m.cats)
            draft.drop(np)
        elif last.head.lemma in _LIKENESS or contents:
            last.mods += [*np.mods, np.head] if contents else [np.head]
            np.head.used = f"in the {last.head.lemma}" if contents else f"shown by the {last.head.lemma}"
            draft.drop(np)

    def _is_end_of(self, part: NounPhrase, np: NounPhrase) -> bool:
        """'the bow of a ship', and what only sounds like a body: 'the eye of a storm', 'the heart of a forest'."""
        kind = self._nouns.kind(np.head)[0]
        seen = bool(kind) or bool(np.head.cats.keys() & {"setting", "weather"})
        named = part.head.lemma in BARE_PARTS or part.head.lemma == "heart"
        bodiless = named and seen and not np.head.cats.keys() & {"material", "colour"}
        own = kind in _SHOWN_WHOLE and kind in self._wholes.get(part.head.lemma, ())
        return bodiless or own or bool(kind and part.head.lemma in _PARTS)


def _go(deed: Deed, relation: str, kind: str, np: NounPhrase) -> None:
    """A preposition after a verb says where to."""
    if not deed.direction and relation in ("UP", "DOWN", "FROM", "TOWARD"):
        deed.direction = _AS_PATH[relation]
    elif not deed.path:
        deed.path = _AS_PATH[relation]
    if not deed.target or (deed.object is not None and deed.object.head.lemma in BODY_PARTS):
        deed.target, deed.goal = kind, np
