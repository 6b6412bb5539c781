"""What a word can be at all, whatever stands beside it: noun, verb, adjective, adverb."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.terms import LOOKS, Term


class Abilities:
    """Asks the lists, and WordNet's parts of speech."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words, self._lexicon = lexicon.words, lexicon

    def can(self, term: Term, tag: str) -> bool:
        """Whether the word can be a noun, verb, adjective or adverb at all."""
        if tag == "A" and term.plural and "subject" in term.cats:
            return False
        if tag == "N":
            return bool({"subject", "setting"} & set(term.cats)) or self.any(term.lemmas, "n")
        if tag == "V":
            return "verb" in term.cats or self.any(term.lemmas, "v")
        if tag == "A":
            return bool(LOOKS & set(term.cats)) or self.any((term.words[0], *term.lemmas), "a")
        return "manner" in term.cats or self.any(term.lemmas, "r")

    def any(self, lemmas: tuple[str, ...], letter: str) -> bool:
        return any(letter in self._words.pos(lemma) for lemma in lemmas)

    def first(self, term: Term) -> str:
        """The parts of speech of the first base form that is known."""
        return next((p for p in map(self._words.pos, (term.words[0], *term.lemmas)) if p), "")

    def nounish(self, term: Term) -> bool:
        if term.tag == "X":
            return False
        listed = bool({"light", "camera"} & set(term.cats))
        return term.tag == "N" or (term.tag in "?A" and (listed or self.can(term, "N") or self.can(term, "A")))

    def acts(self, term: Term, after: Term) -> bool:
        """'an alien shakes hands': who lives does what follows, though the word could be an adjective too."""
        lives = self._lexicon.is_a(term.first("subject"), "person", "animal", "flyer")
        return lives and not LOOKS & set(term.cats) and after.form == "s" and "verb" in after.cats
