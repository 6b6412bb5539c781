"""What a verb means: the motion for the one who does it; states and requests that are no deeds."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Deed
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, Piece
from reelwright.engines.previz.plan.terms import Term

STILL = word_set(
    "feel seem include feature contain give need use create show let preserve emphasize emphasise believe suggest "
    "evoke convey capture represent be have become remain detail design inspire describe set place fill cover crown "
    "line surround dress"
)
_DONE = word_set("give show use place set fill create design decorate surround")
"""Of these, what somebody does: 'a man gives her flowers', against 'a hall filled with light'."""
_REQUEST = word_set(
    "transform make create generate show render imagine depict emphasize emphasise preserve preserving add use keep "
    "give"
)
_ADORNED = word_set("decorate adorn load paint pack drape wrap equip arm carve build make hang stack pile draw set")


class Verbs:
    """Reads verbs against one lexicon."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns

    def is_state(self, term: Term, after: Piece | None, opens: bool) -> bool:
        """Whether a participle says how something is: 'parked', 'decorated with flowers', 'locks attached to it'.
        opens: no deed was told of the thing just named."""
        if term.form != "ed":
            return False
        if "verb" not in term.cats and not any(map(self._lexicon.words.verb, term.lemmas)):
            return True
        led = after is not None and after.sort == "prep"
        return led and (bool(set(term.lemmas) & _ADORNED) or ("verb" not in term.cats and opens))

    def is_no_deed(self, term: Term, has_subject: bool) -> bool:
        """Whether a verb only asks for a picture or says how it is: 'show', 'features'."""
        if "fluff" in term.cats and "verb" not in term.cats:
            return True
        if not has_subject and term.lemma in _REQUEST and term.form == "base":
            return True
        if has_subject and term.form != "ed" and set(term.lemmas) & _DONE:
            return False
        return bool(set(term.lemmas) & STILL) or term.text == "preserving"

    def deed(self, term: Term, np: NounPhrase | None, order: int = 0) -> Deed:
        """What `np` does by that verb; None for the whole scene."""
        motion, via = self._sense(term, np), "alias"
        if not motion:
            motion = next((m for m in map(self._lexicon.words.verb, term.lemmas) if m), "")
            via = "hypernym" if motion else "none"
        term.used = f"motion: {motion}" if motion else ""
        base = next((lemma for lemma in term.lemmas if lemma in self._lexicon.inherent), term.lemma)
        way = self._lexicon.inherent.get(base, "")
        plain = next((x for x in term.lemmas if x != term.text), term.lemma) if term.form == "ing" else term.lemma
        return Deed(np, motion or "move", term.text, plain, via, way, order=order)

    def _sense(self, term: Term, np: NounPhrase | None) -> str:
        """The motion that a verb means for the one who does it: cars race by driving, foxes by running."""
        kind = self._nouns.name(np)[0] if np is not None else ""
        classes = [name for name, kinds in self._lexicon.classes.items() if kind in kinds] or ["other"]
        found = (self._lexicon.senses.get((name, lemma), "") for name in classes for lemma in (*term.lemmas, term.text))
        return next((motion for motion in found if motion), term.first("verb"))
