"""Parts of speech by rule: closed classes first, then each word by what it can be and what stands beside it."""

from __future__ import annotations

from reelwright.engines.previz.plan.abilities import Abilities
from reelwright.engines.previz.plan.closed_words import (
    AUXILIARIES,
    DETERMINERS,
    FLOCKS,
    LINKS,
    NEGATORS,
    PRONOUNS,
)
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.predicates import Predicates
from reelwright.engines.previz.plan.spans import (
    NOUN_CATEGORIES,
    closes,
    is_leaving,
    neighbours,
    tool_acts,
)
from reelwright.engines.previz.plan.terms import LOOKS, Term
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
_HOW = word_set("low high close deep alone fast hard slow still together apart upright aloft inside outside "
                "forward forwards backward backwards")
"""Said after a verb or a thing: 'swoops low', 'two suns low on the horizon', 'a dog running forward with a ball'."""
_WHERE = word_set("backstage indoors outdoors underwater downtown upstairs downstairs onstage offstage offshore midair")
"""Places that stand after a thing without a preposition: 'ties her shoes backstage'."""
_AS_IT_WAS = word_set("set cut put shut split spread")
"""Participles that look like their verb."""
_ONE = ("a", "an", "another")
_NO_NOUN_BEGINS = word_set("in at late after under from seen looking over directly straight")
_LISTED_TAGS = (("prep", "P"), ("unary", "R"), ("direction", "R"), ("count", "K"), ("manner", "R"))


class Tagger:
    """Sets `Term.tag` over a whole prompt."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words, self._lexicon = lexicon.words, lexicon
        self._able = Abilities(lexicon)
        self._predicates = Predicates(lexicon, self._able)

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
        elif term.text == "that" and noun and self._able.can(after, "V"):
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
        return after.text == "of" or (self._able.nounish(after) and "verb" not in after.cats)

    def _name(self, term: Term) -> None:
        """The base form that goes with the tag: a rose is no 'rise', 'piloting' is to pilot."""
        if term.tag == "N" and "subject" in term.cats and not self._lexicon.has(term.lemma, "subject"):
            term.lemma = next((x for x in term.lemmas if self._lexicon.has(x, "subject")), term.lemma)
        if term.tag == "V" and term.form in ("ing", "ed", "s") and len(term.words) == 1:
            bases = [x for x in term.lemmas if x != term.text]
            listed = (x for x in bases if self._lexicon.has(x, "verb"))
            term.lemma = next(listed, next((x for x in bases if "v" in self._words.pos(x)), term.lemma))

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
        if "direction" in cats and not self._able.can(term, "N"):
            return "R"
        if word in STOP:
            return "S"
        if word.endswith("ly") and not self._able.can(term, "N") and "state" not in cats:
            return "R"
        return "?"

    def _open(self, term: Term, before: Term, after: Term, earlier: list[Term], later: list[Term]) -> str:
        made = before.tag == "P" and before.first("prep") == "MADE_OF"
        if made and after.form == "s" and "verb" in after.cats and self._able.can(term, "N"):
            return "N"  # 'made of ice melts'
        if before.text in _ONE and {"material", "colour"} & set(term.cats) and after.form == "s" and (
                "verb" in after.cats and self._able.can(term, "N")):
            return "N"  # 'a glass falls off a shelf', 'an orange rolls': never an adjective before a plural
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
        if owned and (self._able.can(term, "N") or self._able.can(term, "A")):  # "an old woman's hands kneading"
            looks = self._able.first(term)[:1] == "a" and self._able.nounish(after)
            return "A" if looks or not self._able.can(term, "N") else "N"
        if term.text in _HOW and closes(after) and (before.tag == "V" or (before.tag == "N" and after.tag in "PR")):
            term.used = term.used or "how"
            return "R"
        if "size" in term.cats and opened and after.text == ",":
            return "A"  # 'a giant, towering cloud'
        if term.form in ("ing", "ed") and self._able.can(term, "V") and not ("subject" in term.cats and not after_noun):
            return self._participle(term, before, after, starts)
        if self._able.can(term, "N") and self._able.can(term, "V"):
            if before.tag == "N" and (
                    tool_acts(term, before, after) or self._predicates.clause_lacks_verb(term, before, earlier, later)):
                return "V"
            return self._noun_or_verb(term, before, after, earlier)
        if self._able.can(term, "V"):
            looks = self._able.can(term, "A") and not after_noun
            return "A" if looks and (opened or self._able.nounish(after)) else "V"
        if self._predicates.is_coined(term, before, after, earlier):
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
            if self._able.nounish(after) or (self._able.can(term, "A") and term.form == "ed"):
                return "A"
            return "N" if self._able.can(term, "N") and term.form == "ing" else "A"
        if tag == "U":
            return "V"
        if (starts or tag == "P") and after.text.endswith(" of") and term.form == "ing":
            return "A"  # 'with migrating herd of deer'
        if tag == "V" and (self._able.nounish(after) or (term.form == "ed" and before.form == "s")):
            return "A"  # 'tosses flaming vegetables', 'sleeps curled on a chair'
        if self._able.nounish(after) and (starts or tag == "P"):
            # 'flickering billboards' against ', breathing fire into'
            takes = term.first("verb") in _TAKES_OBJECT or (starts and (
                term.first("verb") in _DONE_TO_THINGS or bool(set(term.lemmas) & _CRUSHING)))
            return "V" if term.form == "ing" and takes else "A"
        return "V"

    def _noun_or_verb(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> str:
        starts = before.tag in "XC"
        if before.tag in "DKAP" or before.text in NEGATORS:
            return self._opened(term, before, after, earlier)
        qualifies = starts and self._able.can(term, "A") and self._able.nounish(after)
        if qualifies and (self._able.first(term)[:1] == "a" or after.tag == "A"):
            return "A"
        if before.tag == "U" and any(x.text == "there" for x in earlier[-2:]) and "subject" in term.cats:
            return "N"  # 'there are fox jumping', 'there are fish in a pond'
        if before.tag in "UG" or (before.tag == "C" and before.text == "that"):
            return "V"
        if before.tag == "N" and self._able.first(term)[:1] == "a" and term.form == "base":
            return "A"  # 'sun low behind them'
        if term.text in _AS_IT_WAS and before.tag == "N" and not before.plural and after.tag == "P":
            term.form = "ed"
            return "V"  # 'a table set for dinner'
        if after.text in ("each", "one another"):
            return "V"  # 'a wolf and a girl face each other'
        if before.tag == "N":
            return "V" if self._predicates.is_predicate(term, before, after, earlier) else "N"
        if before.tag == "R" and not starts:
            leads = "verb" in term.cats or self._able.first(term).startswith("v")
            compound = after.tag == "?" and self._able.nounish(after) and term.form == "base"
            return "V" if leads and not compound else "N"
        joins = before.text in ("and", "or", "but", "then") and "verb" in term.cats
        return "V" if joins and self._predicates.does_besides(term, before, after, earlier) else "N"

    def _opened(self, term: Term, before: Term, after: Term, earlier: list[Term]) -> str:
        """After a determiner, number, adjective or preposition."""
        if before.tag == "P" and before.text == "to" and term.form == "base":
            return "N" if any(x.text == term.text for x in earlier[-4:]) else "V"  # 'from roof to roof'
        if self._able.acts(term, after):
            return "N"
        adjective = self._able.can(term, "A") and self._able.nounish(after) and after.tag in "?NA"
        leads = self._able.first(term)[:1] == "a" or bool({"material", "colour"} & set(term.cats))
        return "A" if adjective and leads and after.form != "ing" else "N"

    def _plain(self, term: Term, after: Term) -> str:
        if "time" in term.cats and after.form == "ing" and "verb" in after.cats:
            return "N"  # 'at sunset playing harmonica'
        if {"subject", "material"} <= set(term.cats) and after.form == "ing" and "verb" in after.cats:
            return "N"  # 'a crystal glowing in a cave'
        if term.text in ("female", "male") and (after.tag in "XCPU" or after.form == "ing"):
            return "N"  # 'a female talking'
        if {"subject", "colour"} <= set(term.cats) and after.form == "s" and "verb" in after.cats:
            return "N"  # 'chocolate melts over a strawberry'
        if self._able.can(term, "N"):
            if not self._able.can(term, "A"):
                return "N"
            first = self._able.first(term)
            if self._able.acts(term, after):
                return "N"
            if after.tag == "?" and self._able.nounish(after):
                thing = "subject" in term.cats and not LOOKS & set(term.cats) and first.startswith("n")
                return "N" if thing else "A"
            return "A" if first.startswith("a") and not {"subject", "setting"} & set(term.cats) else "N"
        if self._able.can(term, "A"):
            return "A"
        if self._able.can(term, "R"):
            return "R"
        return "A" if {"mood", "light", "camera"} & set(term.cats) else "N"
