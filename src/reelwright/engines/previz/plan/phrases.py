"""Tagged terms -> pieces of clauses: noun phrases, verbs, prepositions, breaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.terms import LOOKS, Term

_POSSESSIVES = word_set("his her its their my your our")
Sort = Literal["np", "verb", "prep", "adv", "adj", "pron", "neg", "and", "sub", "soft", "break"]


@dataclass(eq=False, slots=True)
class NounPhrase:
    """A thing while the prompt is read. mods: adjectives and nouns before (or said after) the head."""

    head: Term
    mods: list[Term] = field(default_factory=list)
    determiner: str = ""
    count: str = ""
    form: str = ""
    via: str = ""

    @property
    def text(self) -> str:
        """Its words as they were written, without determiner and number."""
        return " ".join(dict.fromkeys(t.text for t in (*self.mods, self.head) if t.used != "young"))


def implied(word: str, kind: str, *, count: str = "1", plural: bool = False) -> NounPhrase:
    """A thing of that kind that the prompt means but does not name."""
    head = Term((word,), word, {"subject": (kind,)}, "N", plural=plural, lemmas=(word,))
    return NounPhrase(head, count=count, via="implied")


@dataclass(eq=False, slots=True)
class Piece:
    """One step of a clause. soft: a comma or bracket; break: a stop; sub: while, as, when …"""

    sort: Sort
    term: Term
    np: NounPhrase | None = None


_SORTS: dict[str, Sort] = {"V": "verb", "P": "prep", "R": "adv", "G": "pron", "Z": "neg"}


class Chunker:
    """Groups tagged terms. Needs the lexicon to tell whether an adjective can stand for its noun."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon, self._words = lexicon, lexicon.words

    def chunk(self, terms: list[Term]) -> list[Piece]:
        pieces: list[Piece] = []
        at = 0
        while at < len(terms):
            term = terms[at]
            if term.tag in "DKAN":
                np, end = self._noun_phrase(terms, at)
                if np is not None:
                    pieces.append(Piece("np", np.head, np))
                else:
                    pieces += [Piece("adj", t) for t in terms[at:end]]
                at = end
                continue
            sort = self._sort(term)
            if sort is not None:
                pieces.append(Piece(sort, term))
            at += 1
        return pieces

    def _sort(self, term: Term) -> Sort | None:
        if term.tag == "X":
            return "break" if term.text in ".;:!?\n—–" else "soft"
        if term.tag == "C":
            return "and" if term.text in ("and", "or", "nor", "but") else "sub"
        return _SORTS.get(term.tag)

    def _noun_phrase(self, terms: list[Term], at: int) -> tuple[NounPhrase | None, int]:
        """determiner? count? (adjective | noun)* noun; 'and' between two adjectives stays inside."""
        start, mods, head, determiner, count = at, list[Term](), None, "", ""
        while at < len(terms):
            term = terms[at]
            if term.tag == "D":
                if determiner or mods or head or count:
                    break
                determiner = "possessive" if term.text in _POSSESSIVES else term.text
                count = {"a": "1", "an": "1", "another": "1", "both": "2", "some": "few"}.get(term.text, "")
            elif term.tag == "K":
                if head is not None:
                    break
                count = _number(term) or count
                term.used = term.used or f"count {count}"
            elif term.tag == "A":
                if head is not None and not self._has_trade(head, terms, at):
                    break
                count = "1" if "count" in term.cats and term.first("count") == "1" else count
                mods.append(term)
            elif term.tag == "N":
                if head is not None:
                    mods.append(head)
                head = term
            elif head is not None and term.text == "and" and "colour" in head.cats and _is_colour(terms, at + 1):
                mods.append(head)
                head = None
            elif not (mods and head is None and _joins_adjectives(terms, at)):
                break
            at += 1
        if head is None:
            head = self._adjective_as_head(mods, bool(determiner or count))
            if head is None:
                return None, max(at, start + 1)
        return NounPhrase(head, mods, determiner, count), at

    def _has_trade(self, head: Term, terms: list[Term], at: int) -> bool:
        """Whether an adjective belongs to a trade that an animal has: 'a panda mad scientist'."""
        after = terms[at + 1] if at + 1 < len(terms) else None
        return (after is not None and after.tag == "N" and after.first("subject") == "person"
                and self._lexicon.is_a(head.first("subject"), "animal", "flyer", "swimmer"))

    def _adjective_as_head(self, mods: list[Term], opened: bool) -> Term | None:
        if not mods or (not opened and (len(mods) < 2 or mods[-1].form != "base" or LOOKS & set(mods[-1].cats))):
            return None
        if mods[-1].tag == "A" and any("n" in self._words.pos(x) for x in mods[-1].lemmas):
            return mods.pop()
        return None


def _number(term: Term) -> str:
    if "count" in term.cats:
        return term.cats["count"][0]
    if not term.text.isdecimal():
        return ""
    return term.text if 0 < int(term.text) < 1000 else "many"


def _is_colour(terms: list[Term], at: int) -> bool:
    return at < len(terms) and terms[at].tag == "A" and "colour" in terms[at].cats


def _joins_adjectives(terms: list[Term], at: int) -> bool:
    """A comma or 'and' between two adjectives of one noun."""
    word, after = terms[at].text, terms[at + 1] if at + 1 < len(terms) else None
    if after is None or after.tag != "A":
        return False
    if word == "and":
        return bool(LOOKS & set(after.cats))
    return word == "," and at + 2 < len(terms) and terms[at + 2].tag in "AN"
