"""Somebody whom no noun names: she who dances, whose eye opens, whose feet splash, who squeezes the lemon."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, implied
from reelwright.engines.previz.plan.terms import Term, only_part

_BY_HAND = word_set("cook mend read write paint work dig plant throw juggle feed play sweep wash hold lift pour pet")
BARE_PARTS = {
    "eye": "eye", "eyeball": "eye", "face": "face", "lip": "mouth", "mouth": "mouth", "ear": "ear", "foot": "foot",
    "leg": "foot", "cheek": "face", "eyelash": "eye", "pupil": "eye",
}  # fmt: skip
"""Parts that are seen of somebody, where nobody is named."""
_UNNAMED = {"he": "man", "she": "woman", "they": "person", "someone": "person", "somebody": "person"}


def lend_hands(draft: Draft, nouns: Nouns) -> None:
    """'squeezing a lemon': somebody does it."""
    lives = any(nouns.is_a(np, "person", "animal") for np in draft.subjects)
    orphans = [d for d in draft.deeds if d.who is None and d.verb.endswith("ing") and d.motion in _BY_HAND]
    if lives or not orphans:
        return
    somebody = implied("person", "person")
    draft.subjects.insert(0, somebody)
    for deed in orphans:
        deed.who = somebody
        deed.object = deed.object or next((np for np in draft.subjects if np is not somebody), None)


def whose_part(draft: Draft, nouns: Nouns) -> None:
    """'an eye opens', 'lips whisper', 'feet splash through a puddle': they are somebody's."""
    if any(nouns.lives(np) or nouns.kind(np.head)[0] in ("robot", "toy") for np in draft.subjects):
        return
    part = draft.subjects[0] if draft.subjects else None
    if part is not None and part.head.lemma in BARE_PARTS and not any(m.tag == "N" for m in part.mods):
        draft.add("camera", "close_up")
        part.mods.append(only_part(BARE_PARTS[part.head.lemma], f"of somebody: {part.head.lemma}"))
        somebody = implied("woman", "person")
        part.head, part.count, part.via = somebody.head, somebody.count, somebody.via
        for deed in draft.deeds:
            if deed.who is part and deed.motion == "crash":
                deed.motion = "jump"  # who splashes through a puddle


def unnamed(term: Term, draft: Draft) -> list[NounPhrase]:
    """'she dances on a beach', where nobody was named before."""
    word = _UNNAMED.get(term.text, "")
    if not word or draft.subjects:
        return []
    many = term.text == "they"
    draft.subjects.append(implied(word, "person", count="few" if many else "1", plural=many))
    return draft.subjects[-1:]
