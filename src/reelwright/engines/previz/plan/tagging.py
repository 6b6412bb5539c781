"""Parts of speech by rule: closed classes first, then each word by what it can be and what stands beside it."""

from __future__ import annotations

from reelwright.engines.previz.plan.closed_words import (
    AUXILIARIES,
    DETERMINERS,
    FLOCKS,
    LINKS,
    NEGATORS,
    PRONOUNS,
    SAME_PLURAL,
)
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.spans import (
    NOUN_CATEGORIES,
    clause_so_far,
    closes,
    is_far_subject,
    is_herd,
    is_leaving,
    neighbours,
    tool_acts,
    verb_follows,
)
from reelwright.engines.previz.plan.terms import EDGE, LOOKS, STRONG_VERBS, Term
from reelwright.engines.previz.plan.tokens import STOP

_TAKES_OBJECT = word_set("breathe cast hold look work eat play lift pull follow pour reflect ride kiss shake fight")
_DONE_TO_THINGS = word_set(
    "chase catch feed paint mend sweep dig plant water write read drink give throw juggle conduct point pet wash hug")
_CRUSHING = word_set("crush trample smash shatter cut slice overtake clutch kick push drag carry knock break")
_REACH = 40
"""Terms looked back over: longer than any clause, so that a long prompt costs no more a word than a short one."""
_AHEAD = 12
"""Terms looked at after a word, for a verb that the clause may still bring."""
_ICE = frozenset({"glacier", "iceberg", "ice", "ice shelf"})
_HOW = word_set("low high close deep alone fast hard slow still together apart upright aloft inside outside")
"""Said after a verb or a thing: 'swoops low', 'two suns low on the horizon'."""
_WHERE = word_set("backstage indoors outdoors underwater downtown upstairs downstairs onstage offstage offshore midair")
"""Places that stand after a thing without a preposition: 'ties her shoes backstage'."""
_OF_BUILDINGS = word_set("step stair gate wall bell window door light ruin roof tower dome")
_ACTING_PARTS = word_set("foot hand finger lip leg eye wheel hoof paw")
_OF_ANIMALS = word_set("wing ear horn paw eye claw tooth leg")
_AS_IT_WAS = word_set("set cut put shut split spread")
"""Participles that look like their verb."""
_NO_NOUN_BEGINS = word_set("in at late after under from seen looking over directly straight")
_LISTED_TAGS = (("prep", "P"), ("unary", "R"), ("direction", "R"), ("count", "K"), ("manner", "R"))


class Tagger:
    """Sets `Term.tag` over a whole prompt."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words, self._lexicon = lexicon.words, lexicon

    def tag(self, terms: list[Term]) -> None:
        for term in terms:
            if term.tag == "?":
                term.tag = self._closed(term)
        for i, term in enumerate(terms):
            self._beside(terms, i)
            if term.tag == "?":
                around = (terms[max(0, i - _REACH) : i], terms[i + 1 : i + _AHEAD])
                term.tag = self._open(term, *neighbours(terms, i), *around)
            self._name(term)

    def _beside(self, terms: list[Term], i: int) -> None:
        """Closed words whose neighbours make them another part of speech."""
        term, (before, after) = terms[i], neighbours(terms, i)
        noun = before.tag == "N"
        nouns = before.tag == "N" and before.plural
        if term.text == "her" and closes(after) and after.tag not in "DG":
            term.tag = "G"  # 'bow before her'
        elif term.text in _WHERE and noun:
            term.tag = "R"
        elif term.text in ("before", "after") and before.tag == "V":
            term.tag = "P"  # 'kneels before an altar'
        elif term.text == "that" and noun and self.can(after, "V"):
            term.tag = "C"  # 'a log that lies across'
        elif term.tag != "K":
            return
        elif after.text.startswith("year"):
            term.tag = "S"  # '30 years old' are not thirty
        elif "verb" in term.cats and nouns and after.tag == "P":
            term.tag = "V"  # 'bees swarm around', against 'a swarm of bees'
        elif (term.text in FLOCKS and noun) or ("subject" in term.cats and not self._counts(after)):
            term.tag = "N"  # 'a wolf pack runs', 'a trio performs'

    def _counts(self, after: Term) -> bool:
        """Whether a number may stand before this."""
        return after.text == "of" or (self._nounish(after) and "verb" not in after.cats)

    def _name(self, term: Term) -> None:
        """The base form that goes with the tag: a rose is no 'rise', 'piloting' is to pilot."""
        if term.tag == "N" and "subject" in term.cats and not self._lexicon.has(term.lemma, "subject"):
            term.lemma = next((x for x in term.lemmas if self._lexicon.has(x, "subject")), term.lemma)
        if term.tag == "V" and term.form in ("ing", "ed", "s") and len(term.words) == 1:
            bases = [x for x in term.lemmas if x != term.text]
            listed = (x for x in bases if self._lexicon.has(x, "verb"))
            term.lemma = next(listed, next((x for x in bases if "v" in self._words.pos(x)), term.lemma))

    def can(self, term: Term, tag: str) -> bool:
        """Whether the word can be a noun, verb, adjective or adverb at all."""
        if tag == "A" and term.plural and "subject" in term.cats:
            return False
        if tag == "N":
            return bool({"subject", "setting"} & set(term.cats)) or self._any(term.lemmas, "n")
        if tag == "V":
            return "verb" in term.cats or self._any(term.lemmas, "v")
        if tag == "A":
            return bool(LOOKS & set(term.cats)) or self._any((term.words[0], *term.lemmas), "a")
        return "manner" in term.cats or self._any(term.lemmas, "r")

    def _any(self, lemmas: tuple[str, ...], letter: str) -> bool:
        return any(letter in self._words.pos(lemma) for lemma in lemmas)

    def _first(self, term: Term) -> str:
        """The parts of speech of the first base form that is known."""
        return next((p for p in map(self._words.pos, (term.words[0], *term.lemmas)) if p), "")

    def _closed(self, term: Term) -> str:
        word, cats = term.text, term.cats
        if word == "doing":
            return "V"  # 'a wizard doing a ritual'
        if word in ("seen", "viewed"):
            return "S"  # 'umbrellas seen from above'
        if word == "lit":
            return "A"  # 'a woman lit by candlelight', never a noun
        if {"subject", "verb"} <= term.cats.keys() and len(term.words) > 1:
            return "?"  # 'ice skates' are worn, and a girl ice skates
        if len(term.words) > 1:
            if "setting" in cats and term.words[0] in ("at", "by", "inside", "in", "under", "beneath"):
                return "R"  # 'a woman at home'
            listed = next((tag for category, tag in _LISTED_TAGS if category in cats), "")
            if {"time", "season", "camera"} & set(cats) and term.words[0] in _NO_NOUN_BEGINS:
                return "R"  # 'after dark', 'seen from behind' are no nouns
            return listed or ("N" if NOUN_CATEGORIES & set(cats) else "V" if "verb" in cats else "A")
        for members, tag in ((DETERMINERS, "D"), (AUXILIARIES, "U"), (PRONOUNS, "G"), (NEGATORS, "Z"), (LINKS, "C")):
            if word in members:
                return tag
        if word[0].isdigit() or ("count" in cats and "state" not in cats and word != "hundred"):
            return "K"
        if "prep" in cats:
            return "P"
        only_place = "unary" in cats and not cats.keys() - {"unary", "direction", "camera", "prep"}
        if only_place and not word.endswith("ground"):
            return "R"
        if "direction" in cats and not self.can(term, "N"):
            return "R"
        if word in STOP:
            return "S"
        if word.endswith("ly") and not self.can(term, "N") and "state" not in cats:
            return "R"
        return "?"

    def _nounish(self, term: Term) -> bool:
        if term.tag == "X":
            return False
        listed = bool({"light", "camera"} & set(term.cats))
        return term.tag == "N" or (term.tag in "?A" and (listed or self.can(term, "N") or self.can(term, "A")))

    def _open(self, term: Term, before: Term, after: Term, earlier: list[Term], later: list[Term]) -> str:
        made = before.tag == "P" and before.first("prep") == "MADE_OF"
        if made and after.form == "s" and "verb" in after.cats and self.can(term, "N"):
            return "N"  # 'made of ice melts'
        starts = before.tag in "XC"
        after_noun = before.tag == "N"
        opened = before.tag in "DKAP" or before.text in NEGATORS
        if term.text == "leaves":
            goes = is_leaving(before, after, earlier, self._lexicon)
            term.form, term.plural = ("s", False) if goes else ("", True)
            term.lemma = "leave" if goes else "leaf"
            term.cats = {c: k for c, k in term.cats.items() if c == ("verb" if goes else "particle")}
            return "V" if goes else "N"  # 'a woman leaves the house', but 'leaves fall on a pond'
        if term.text == "calves" and before.tag == "N" and before.lemma in _ICE:
            term.form, term.plural = "s", False
            return "V"  # 'a glacier calves into the sea' has no young
        owned = before.tag == "N" and before.words[-1].endswith("'s")
        if owned and (self.can(term, "N") or self.can(term, "A")):  # "an old woman's hands kneading"
            return "A" if not self.can(term, "N") or (self._first(term)[:1] == "a" and self._nounish(after)) else "N"
        if term.text in _HOW and closes(after) and (before.tag == "V" or (before.tag == "N" and after.tag in "PR")):
            term.used = term.used or "how"
            return "R"
        if "size" in term.cats and opened and after.text == ",":
            return "A"  # 'a giant, towering cloud'
        if term.form in ("ing", "ed") and self.can(term, "V") and not ("subject" in term.cats and not after_noun):
            return self._participle(term, before, after, starts)
        if self.can(term, "N") and self.can(term, "V"):
            if before.tag == "N" and (
                    tool_acts(term, before, after) or self._clause_lacks_verb(term, before, earlier, later)):
                return "V"
            return self._noun_or_verb(term, before, after, earlier)
        if self.can(term, "V"):
            return "A" if self.can(term, "A") and (opened or self._nounish(after)) and not after_noun else "V"
        if self._is_coined(term, before, after, earlier):
            term.form, term.plural = "s", False
            return "V"
        return self._plain(term, after)

    def _participle(self, term: Term, before: Term, after: Term, starts: bool) -> str:
        tag = before.tag
        if term.text == "building" and after.tag in "XPU":
            return "N"  # 'a glass building'
        if tag == "N":
            return "V" if term.form == "ing" or closes(after) else "A"
        opened = tag in ("D", "K", "A") or before.text in NEGATORS
        if opened:
            if self._nounish(after) or (self.can(term, "A") and term.form == "ed"):
                return "A"
            return "N" if self.can(term, "N") and term.form == "ing" else "A"
        if tag == "U":
            return "V"
        if (starts or tag == "P") and after.text.endswith(" of") and term.form == "ing":
            return "A"  # 'with migrating herd of deer'
        if tag == "V" and (self._nounish(after) or (term.form == "ed" and before.form == "s")):
            return "A"  # 'tosses flaming vegetables', 'sleeps curled on a chair'
        if self._nounish(after) and (starts or tag == "P"):
            # 'flickering billboards' against ', breathing fire into'
            takes = term.first("verb") in _TAKES_OBJECT or (starts and (
                term.first("verb") in _DONE_TO_THINGS or bool(set(term.lemmas) & _CRUSHING)))
            return "V" if term.form == "ing" and takes else "A"
        return "V"

    def _noun_or_verb(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> str:
        starts = before.tag in "XC"
        if before.tag in "DKAP" or before.text in NEGATORS:
            return self._opened(term, before, after, earlier)
        qualifies = starts and self.can(term, "A") and self._nounish(after)
        if qualifies and (self._first(term)[:1] == "a" or after.tag == "A"):
            return "A"
        if before.tag in "UG" or (before.tag == "C" and before.text == "that"):
            return "V"
        if before.tag == "N" and self._first(term)[:1] == "a" and term.form == "base":
            return "A"  # 'sun low behind them'
        if term.text in _AS_IT_WAS and before.tag == "N" and not before.plural and after.tag == "P":
            term.form = "ed"
            return "V"  # 'a table set for dinner'
        if after.text in ("each", "one another"):
            return "V"  # 'a wolf and a girl face each other'
        if before.tag == "N":
            return "V" if self._is_predicate(term, before, after, earlier) else "N"
        if before.tag == "R" and not starts:
            leads = "verb" in term.cats or self._first(term).startswith("v")
            compound = after.tag == "?" and self._nounish(after) and term.form == "base"
            return "V" if leads and not compound else "N"
        joins = before.text in ("and", "or", "but", "then") and "verb" in term.cats
        return "V" if joins and self._does_besides(term, before, after, earlier) else "N"

    def _does_besides(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """Whether a word after 'and' or 'then' is one more thing that somebody does."""
        said = {x.form for x in earlier[-8:] if x.tag == "V"}
        if before.text == "then" and said:
            return True
        if term.form == "base" and "base" in said and self._first(term).startswith("v") and self._nounish(after):
            return True  # 'sit on a hill and watch shooting stars'
        if term.form == "s" and after.tag in "DG" and any(x.tag == "V" for x in earlier):
            return True  # 'dives and catches a fish'
        thing = bool({"subject", "setting"} & set(term.cats))
        if term.form == "s" and "s" in said and (after.tag == "X" or (self._nounish(after) and not thing)):
            return True  # 'hangs from a rope and waves', 'sits on a bench and feeds pigeons'
        return after.tag in "PR" and any(x.tag == "V" for x in earlier[-6:])  # 'burst upward and arc across'

    def _opened(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> str:
        """After a determiner, number, adjective or preposition."""
        if before.tag == "P" and before.text == "to" and term.form == "base":
            return "N" if any(x.text == term.text for x in earlier[-4:]) else "V"  # 'from roof to roof'
        if self._acts(term, after):
            return "N"
        adjective = self.can(term, "A") and self._nounish(after) and after.tag in "?NA"
        leads = self._first(term)[:1] == "a" or bool({"material", "colour"} & set(term.cats))
        return "A" if adjective and leads and after.form != "ing" else "N"

    def _is_predicate(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
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
        if only_verb and self._agrees_across(term, before, after, earlier):
            return True
        lives = self._lexicon.is_a(before.first("subject"), "person", "animal", "flyer")
        if listed and lives and term.form == "s" and not before.plural and self._nounish(after):
            return True  # 'a cat drinks milk'
        if verb_follows(term, after):
            return False
        if listed and lives and before.plural and term.form == "base" and self._nounish(after):
            return True  # 'cats watch rain'
        leads = self._first(term).startswith("v")
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

    def _clause_lacks_verb(self, term: Term, before: Term, earlier: list[Term], later: list[Term]) -> bool:
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
        if term.form == "s" and not ("verb" in term.cats or self._first(term).startswith("nv")):
            return False
        for x in later:
            if x.tag in "XC":
                break
            if x.tag == "U" or (x.tag in "?N" and x.form in ("s", "ed") and "verb" in x.cats):
                return False
        return True

    def _is_coined(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
        """'a chef zorbles the dough': a word that no table has, where the one who lives still lacks a verb."""
        known = term.cats or any(self._words.pos(lemma) for lemma in (term.text, *term.lemmas))
        if known or before.tag != "N" or before.plural or not term.text.endswith("s") or term.text.endswith("ss"):
            return False
        lives = self._lexicon.is_a(before.first("subject"), "person", "animal", "flyer")
        return lives and (after.tag in "DGPR" or after.plural or closes(after)) and all(
            x.tag in "DKAN" for x in clause_so_far(earlier))

    def _agrees_across(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> bool:
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
        compound = after.tag == "?" and self._nounish(after)
        return not compound or bool({"colour", "light", "material"} & set(after.cats))

    def _acts(self, term: Term, after: Term) -> bool:
        """'an alien shakes hands': who lives does what follows, though the word could be an adjective too."""
        lives = self._lexicon.is_a(term.first("subject"), "person", "animal", "flyer")
        return lives and not LOOKS & set(term.cats) and after.form == "s" and "verb" in after.cats

    def _plain(self, term: Term, after: Term) -> str:
        if "time" in term.cats and after.form == "ing" and "verb" in after.cats:
            return "N"  # 'at sunset playing harmonica'
        if {"subject", "material"} <= set(term.cats) and after.form == "ing" and "verb" in after.cats:
            return "N"  # 'a crystal glowing in a cave'
        if term.text in ("female", "male") and (after.tag in "XCPU" or after.form == "ing"):
            return "N"  # 'a female talking'
        if {"subject", "colour"} <= set(term.cats) and after.form == "s" and "verb" in after.cats:
            return "N"  # 'chocolate melts over a strawberry'
        if self.can(term, "N"):
            if not self.can(term, "A"):
                return "N"
            first = self._first(term)
            if self._acts(term, after):
                return "N"
            if after.tag == "?" and self._nounish(after):
                thing = "subject" in term.cats and not LOOKS & set(term.cats) and first.startswith("n")
                return "N" if thing else "A"
            return "A" if first.startswith("a") and not {"subject", "setting"} & set(term.cats) else "N"
        if self.can(term, "A"):
            return "A"
        if self.can(term, "R"):
            return "R"
        return "A" if {"mood", "light", "camera"} & set(term.cats) else "N"
