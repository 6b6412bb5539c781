"""Noun phrases whose last noun is not the thing itself: 'tiger aura', 'polar bear mother', 'robot vendor'."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.closed_words import FLOCKS
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.terms import Term, look, only_part

FORMS = word_set("aura shape form spirit silhouette shadow outline hem skeleton fur tail")
"""Heads that only say in what form the noun before them appears: 'spectral tiger aura'."""
PARENTS = word_set("mother father mom dad mum parent mate male female adult")
"""Heads that say what the animal before them is to another one."""
_YOUNG = word_set("baby infant newborn youngster")
_ENDS = word_set("edge tip surface rim brink side top")
"""Heads that only say where at the thing before them: 'on a cliff edge'."""
_CUBS = word_set("cub calf pup chick kitten foal joey hatchling")
"""Heads that say that the animal before them is young: 'fox cub', 'elephant calf'."""
_OF_A_BODY = word_set("frame side corner")
_ISLES = word_set("island isle islet")
_ON_ISLES = word_set("lighthouse castle church temple tower house cabin windmill")
_OF_A_WHOLE = word_set("beam headlight light whistle horn lamp ray hull mast bell engine door hood bumper")
_ANYBODY = word_set("guy man woman lady person figure character boy girl dude warrior")
_KINDS = word_set("dog cat bird bear fish monkey horse crab whale shark fox deer butterfly lizard dinosaur insect "
                  "snake")
_BODY = word_set("hand eye face hair")
_LIMBS = word_set("head shoulder back lap arm neck leg foot knee tail ear nose mouth beak")
_LIKENESSES = word_set("selfie portrait photo photograph picture")
_GENERIC = word_set("structure object item thing")
_ANIMAL_PARTS = word_set("fin tentacle claw paw hoof trunk tusk antler eye face head")
_FAMILIES = word_set("family pair couple trio")
_SERVED = word_set("dish slice piece plate serving garnish ring")
"""Heads that say how the food before them comes: 'tofu dish'."""
_DEPARTURES = word_set("launch liftoff lift-off takeoff take-off landing crash explosion")
"""Heads that say what the craft before them does: 'a rocket launch'."""
_EVENTS = word_set("performance show practice rehearsal training session costume recital")
"""Heads that say what the people before them are at: 'band performance'."""
_GATHERINGS = word_set(
    "festival race parade competition convention rally championship derby regatta contest exhibition")
"""Heads that say what many of the things before them come together for: 'hot air balloon festival', 'sled race'."""
_HOURS = frozenset({"time", "season", "weather"})
"""What a picture may be called by, after the thing that it shows: 'elephant sunset'."""
_GATHER = ("animal", "flyer", "swimmer", "person", "vehicle", "craft")
# a job that an animal does not have, but has done to it: 'dog walker', 'horse trainer'
_JOBS_WITH_ANIMALS = word_set("keeper walker rider tamer vendor seller trainer herder charmer fighter watcher catcher "
                              "hunter breeder owner handler farmer merchant driver team lover whisperer monger groomer")


class Compounds:
    """Settles which noun of a phrase is the thing."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def settle(self, np: NounPhrase) -> NounPhrase:
        """Changes head and modifiers in place; returns the phrase."""
        before = np.mods[-1] if np.mods else None
        if before is None or before.tag not in "NA" or "subject" not in before.cats:
            return np
        kind, head = before.first("subject"), np.head.lemma
        if kind == "person" and before.lemma in self._lexicon.groups and np.head.first("subject") in ("person",
            "child"):
            return np  # 'a choir boy', 'a crew member' is one of them
        lives = self._lexicon.is_a(kind, "animal", "flyer", "swimmer")
        lively = self._lexicon.is_a(np.head.first("subject"), "animal", "flyer", "swimmer")
        if kind == "robot" and lively:
            np.mods[-1] = Term(before.words, before.lemma, {"material": ("robotic",)}, "A")  # 'a robot dog'
        elif kind == "toy" and head != "toy" and (lively or self._lexicon.is_a(
                np.head.first("subject"), "vehicle", "craft")) and before.lemma in ("toy", "plush", "stuffed toy"):
            word = "teddy bear" if head == "bear" else f"toy {head}"
            np.mods.pop()
            np.head = replace(np.head, lemma=word, cats={"subject": ("toy",)})
        elif not self._is_part(np, before, kind, lives) and not self._is_said_of(np, kind):
            self._is_kin(np, kind, lives)
        return np

    def _is_part(self, np: NounPhrase, before: Term, kind: str, lives: bool) -> bool:
        """Whether the head names a part, an end or the form of what stands before it, which then is the thing."""
        head = np.head.lemma
        if head in _ISLES and kind in _ON_ISLES:
            self._promote(np).used = "where it stands"  # 'a lighthouse island' shows the lighthouse
        elif head in _OF_A_WHOLE and self._lexicon.is_a(kind, "vehicle", "craft") | (kind in ("lighthouse", "church")):
            self._promote(np).used = f"of the {np.head.lemma}"  # 'a lighthouse beam sweeps' shows the lighthouse
        elif before.words[-1].endswith("'s") and head in _LIKENESSES:
            self._promote(np).used = "what kind of picture"  # "a queen's portrait"
        elif before.words[-1].endswith("'s"):
            if np.head.first("subject") in _BODY or head in _LIMBS or (lives and head in _ANIMAL_PARTS):
                self._show_part(np)  # 'an old woman's eye' shows the woman
            elif kind in self._lexicon.wholes.get(head, ()):
                self._promote(np).used = f"part of the {np.head.lemma}"  # "a flower's petals" are seen of the flower
        elif head in _ENDS or (np.head.cats.keys() == {"fluff"} and head in _OF_A_BODY):
            self._promote(np).used = f"{head} of it"
        elif lives and head in _ANIMAL_PARTS:
            self._show_part(np)  # 'a shark fin' is seen of a shark
        elif head == "leaf" and np.head.plural and self._lexicon.is_a(kind, "plant"):
            self._promote(np).used = "on it"  # 'sun between tree leaves' shows the tree
        elif head in _GENERIC and kind not in ("person", "child"):
            self._promote(np).used = "what it is"  # 'a vessel structure'
        elif head in FORMS:
            shape = self._promote(np)
            shape.used, np.form, np.head.plural = "form", shape.lemma, shape.plural
        else:
            return False
        return True

    def _is_said_of(self, np: NounPhrase, kind: str) -> bool:
        """Whether the head says how many of the thing there are, how it is served or what it is at."""
        head = np.head.lemma
        if head in FLOCKS or (head in _GATHERINGS and self._gathers(kind)):
            self._promote(np).used, np.head.plural, np.count = "count many", True, "many"
        elif head in _SERVED and kind == "food":
            np.mods.append(self._promote(np))
        elif head in _EVENTS and "subject" not in np.head.cats and kind in ("person", "child"):
            self._promote(np).used = "what they do"
        elif head in _DEPARTURES and self._lexicon.is_a(kind, "vehicle", "craft"):
            self._promote(np).used = "what it does"
        elif _HOURS & np.head.cats.keys() and not {"subject", "setting"} & np.head.cats.keys():
            self._promote(np).used = "when it is"  # 'dragonfly sunset'
        elif head in _ANYBODY and kind in ("person", "child"):
            np.mods.append(self._promote(np))  # 'a wizard guy'
        else:
            return False
        return True

    def _is_kin(self, np: NounPhrase, kind: str, lives: bool) -> None:
        """The head says whose young, kin or calling the thing before it is."""
        head = np.head.lemma
        if lives and head in _CUBS:
            kin = self._promote(np)
            np.head.plural = np.head.plural or kin.plural
            np.mods += [look("size", "small", "young"), look("state", "young", "young")]
            kin.used = "young"
        elif lives and kind == np.head.first("subject") and head in _KINDS:
            np.head, old = np.mods.pop(), np.head  # 'a pomeranian dog' is a pomeranian
            np.head.plural = old.plural
        elif not lives and kind not in ("robot", "monster"):
            return
        elif head in PARENTS or head in _YOUNG or head in _FAMILIES:
            kin = self._promote(np)
            np.head.plural = np.head.plural or kin.plural
            np.count = self._lexicon.groups.get(head, "") or np.count
            if head in _YOUNG:
                np.mods.append(kin)
        elif np.head.first("subject") in ("person", "child") and not (lives and head in _JOBS_WITH_ANIMALS):
            role = self._promote(np)
            role.used, np.head.plural = f"role of the {np.head.lemma}", role.plural
            np.mods.append(role)

    def _gathers(self, kind: str) -> bool:
        return self._lexicon.is_a(kind, *_GATHER) or kind in ("kite", "balloon")

    def _show_part(self, np: NounPhrase) -> None:
        """What stands before the head becomes the thing, and the head the part of it that is seen."""
        part = self._promote(np)
        part.used = f"of the {np.head.lemma}"
        np.mods.append(only_part(part.lemma, part.used))

    @staticmethod
    def _promote(np: NounPhrase) -> Term:
        """The last modifier becomes the head; returns the old head."""
        old, np.head = np.head, np.mods.pop()
        return old
