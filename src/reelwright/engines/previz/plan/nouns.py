"""What a noun stands for: a kind that something can build, or a place, a particle, a light."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.terms import Term

_NO_THING = word_set("setting time weather season particle light mood camera fluff colour direction unary size state")
_UNSEEN = word_set(
    "work passage presentation dance setting relic backdrop shade transportation pattern base fall crack surface "
    "painted icon illustration art wash cut viewer quarter wale display flooring concrete iron ironwork fixture patch "
    "rim spout garnish decal recording surrealist makeup lens haven witness soul atmosphere scuba mit artwork design "
    "paint walking walk"
)
"""Nouns without a look of their own, whatever they are near of kin to."""
_SURFACES = word_set("floor ceiling ground")
_AIR = word_set("weather light time season mood camera")
_STANDS_FOR = ("particle", "weather", "light", "setting", "time")


class Nouns:
    """Looks nouns up: our own list first, then the table made from WordNet."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon, self._words = lexicon, lexicon.words

    def kind(self, term: Term) -> tuple[str, str]:
        """(kind, via); both empty when the noun is no thing or nobody knows it."""
        if "subject" in term.cats:
            return term.cats["subject"][0], "alias"
        if term.cats.keys() & _NO_THING or term.lemma in _SURFACES:
            return "", ""
        found = next((k for k in map(self._words.noun, term.lemmas) if k), "")
        if _UNSEEN & {term.lemma, term.lemma.split()[-1]}:
            return "", ""
        # a town known only by its name is where it plays, no thing in the picture
        return (found, "hypernym") if found and found != "town" else ("", "")

    def is_a(self, np: NounPhrase | None, *classes: str) -> bool:
        """Whether a noun phrase is of one of those classes (words/classes.txt)."""
        return np is not None and self._lexicon.is_a(self.kind(np.head)[0], *classes)

    def lives(self, np: NounPhrase | None) -> bool:
        return self.is_a(np, "person", "animal", "flyer", "swimmer")

    @staticmethod
    def is_air(np: NounPhrase) -> bool:
        """Weather, light and hours that one is in, not beside: 'in the rain', 'by candlelight', 'at noon'."""
        return bool(np.head.cats.keys() & _AIR) and not np.head.cats.keys() & {"subject", "setting"}

    def name(self, np: NounPhrase) -> tuple[str, str]:
        """(kind, word) of whatever a noun phrase stands for; the word itself where nothing is known."""
        head = np.head
        kind = self.kind(head)[0] or next((head.first(c) for c in _STANDS_FOR if c in head.cats), "")
        kind = kind or next((m.first("particle") for m in np.mods if "particle" in m.cats), "")
        return kind or head.lemma, head.lemma.removeprefix("the ")

    def place(self, term: Term) -> str:
        """The setting that a noun suggests by its meaning, or ""."""
        lemmas = (x for x in term.lemmas if term.form != "ing" or x == term.text)  # a drawing is no draw
        return next((p for p in map(self._words.place, lemmas) if p), "")
