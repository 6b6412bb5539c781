"""Whether a word that could be noun or verb is what somebody does: it agrees with who stands before it, and nothing
else in the clause is a verb."""

from __future__ import annotations

from reelwright.engines.previz.plan.abilities import Abilities
from reelwright.engines.previz.plan.closed_words import SAME_PLURAL
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.spans import (
    NOUN_CATEGORIES,
    clause_so_far,
    closes,
    is_far_subject,
    is_herd,
    verb_follows,
)
from reelwright.engines.previz.plan.terms import EDGE, STRONG_VERBS, Term

_OF_BUILDINGS = word_set("step stair gate wall bell window door light ruin roof tower dome")
_ACTING_PARTS = word_set("foot hand finger lip leg eye wheel hoof paw")
_OF_ANIMALS = word_set("wing ear horn paw eye claw tooth leg")


class Predicates:
    """before, after: the terms beside the word; earlier, later: those of its clause."""

    def __init__(self, lexicon: Lexicon, able: Abilities) -> None:
        self._words, self._lexicon, self._able = lexicon.words, lexicon, able

    def is_predicate(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """Whether a word that could be either is the verb of the noun before it."""
        listed = "verb" in term.cats
        bare = len(earlier) > 1 and earlier[-2].tag in "PV" and not before.plural
        part = term.text.removesuffix("s") if bare and term.form == "s" else ""
        built = part in _OF_BUILDINGS and bool({"setting", "material"} & before.cats.keys())
        if built or (part in _OF_ANIMALS and self._lexicon.is_a(before.first("subject"), "animal", "flyer")):
            return False  # 'on church steps', 'with butterfly wings'
        if listed and term.form == "s" and not before.plural and set(term.lemmas) & STRONG_VERBS:
            return True  # 'a door stands open'
        only_verb = listed and not (NOUN_CATEGORIES - {"light", "season"}) & set(term.cats)
        if listed and term.form == "s" and before.plural and is_herd(earlier):
            return True  # 'a pack of wolves runs'
        if only_verb:
            if term.form == "s" and after.tag in "RP" and before.plural:
                return True  # 'a balloon with red stripes rises slowly'
            if after.text.endswith("ly") and term.form in ("s", "base"):
                return True
        if listed and term.form == "s" and after is not EDGE and is_far_subject(earlier, self._lexicon):
            return True  # 'a girl on a wall watches fireworks'
        if only_verb and self.agrees_across(term, before, after, earlier):
            return True
        lives = self._lexicon.is_a(before.first("subject"), "person", "animal", "flyer")
        if listed and lives and term.form == "s" and not before.plural and self._able.nounish(after):
            return True  # 'a cat drinks milk'
        if verb_follows(term, after):
            return False
        if listed and lives and before.plural and term.form == "base" and self._able.nounish(after):
            return True  # 'cats watch rain'
        leads = self._able.first(term).startswith("v")
        # 'a couple walk', 'sheep graze'
        several = before.lemma.split()[-1] in self._lexicon.groups or before.lemma in SAME_PLURAL
        agrees = term.form in ("base" if before.plural or before.text.endswith(" lights") else "s", "ed") or (
            several and term.form == "base")
        if not (lives or leads or only_verb) and after.tag == "X":
            return self._lexicon.is_a(before.first("subject"), "swimmer", "vehicle", "craft") and listed and agrees
        coordinated = term.form == "base" and any(x.text == "and" for x in earlier[-4:-1])
        if (agrees or coordinated) and (listed or leads) and (closes(after) or leads or only_verb):
            return True
        # a head noun that takes no further noun: 'A knight in silver armour rides a black horse'
        return after.tag in "DG" and term.form == "s"

    def agrees_across(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """The verb agrees with the first noun of its group, which is not the nearest one."""
        group = []
        for x in reversed(earlier):
            if x.tag in "XCV" and x.text != "and":
                break
            group.append(x)
        first = next((x for x in reversed(group) if x.tag == "N"), before)
        many = first.plural or any(x.tag == "K" and x.first("count") != "1" for x in group if "count" in x.cats)
        many = many or (first.lemma.split()[-1] in self._lexicon.groups and term.form == "base")  # 'a couple … drift'
        if term.form == "base" and self._lexicon.is_a(first.first("subject"), "person", "animal"):
            many = many or any(x.text == "and" for x in group)  # 'a man in a hat and a lady in a green gown stroll'
        if not (any(x.tag == "P" for x in group) or many != before.plural):
            return False
        herd = any(x.tag == "K" and len(x.words) > 1 for x in group)  # 'a procession of monks climbs', or climb
        if term.form != ("base" if many else "s") and not (herd and term.form == "s"):
            return False
        compound = after.tag == "?" and self._able.nounish(after)
        return not compound or bool({"colour", "light", "material"} & set(after.cats))

    def clause_lacks_verb(self, term: Term, before: Term, earlier: list[Term], later: list[Term]) -> bool:
        """'a bride and groom dance', 'wild geese fly', 'a girl signals to a ship': a clause that begins with who lives,
        and in which nothing else could be what they do."""
        opening = clause_so_far(earlier)
        lives = self._lexicon.is_a(before.first("subject"), "person", "animal", "flyer", "swimmer")
        lives |= before.plural and before.lemma in _ACTING_PARTS  # 'feet splash through a puddle'
        one = bool(opening) and opening[0].text in ("a", "an") and term.form == "s"  # 'a needle pulls': no plural noun
        if not (lives or one) or {"time", "camera"} & set(term.cats):
            return False
        if any(x.tag not in "DKAN" and x.text != "and" for x in opening):
            return False
        joined = any(x.text == "and" for x in opening) or bool(
            {before.lemma, before.lemma.split()[-1]} & self._lexicon.groups.keys())
        many = before.plural or joined or before.lemma in SAME_PLURAL
        determined = bool(opening) and opening[0].tag == "D"
        if term.form != "base" if many else not (term.form == "s" and determined):
            return False
        if term.form == "s" and not ("verb" in term.cats or self._able.first(term).startswith("nv")):
            return False
        for x in later:
            if x.tag in "XC":
                break
            if x.tag == "U" or (x.tag in "?N" and x.form in ("s", "ed") and "verb" in x.cats):
                return False
        return True

    def does_besides(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """Whether a word after 'and' or 'then' is one more thing that somebody does."""
        said = {x.form for x in earlier[-8:] if x.tag == "V"}
        if before.text == "then" and said:
            return True
        leads = self._able.first(term).startswith("v")
        if term.form == "base" and "base" in said and leads and self._able.nounish(after):
            return True  # 'sit on a hill and watch shooting stars'
        if term.form == "s" and after.tag in "DG" and any(x.tag == "V" for x in earlier):
            return True  # 'dives and catches a fish'
        thing = bool({"subject", "setting"} & set(term.cats))
        if term.form == "s" and "s" in said and (after.tag == "X" or (self._able.nounish(after) and not thing)):
            return True  # 'hangs from a rope and waves', 'sits on a bench and feeds pigeons'
        return after.tag in "PR" and any(x.tag == "V" for x in earlier[-6:])  # 'burst upward and arc across'

    def is_coined(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """'a chef zorbles the dough': a word that no table has, where the one who lives still lacks a verb."""
        known = term.cats or any(self._words.pos(lemma) for lemma in (term.text, *term.lemmas))
        if known or before.tag != "N" or before.plural or not term.text.endswith("s") or term.text.endswith("ss"):
            return False
        lives = self._lexicon.is_a(before.first("subject"), "person", "animal", "flyer")
        return lives and (after.tag in "DGPR" or after.plural or closes(after)) and all(
            x.tag in "DKAN" for x in clause_so_far(earlier))
