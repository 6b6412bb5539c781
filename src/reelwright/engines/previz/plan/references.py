"""What a noun means that was named before: 'the structure', 'the deck' of a ship."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase

_GENERIC = word_set("structure creature animal beast vehicle vessel building machine craft contraption")
_IN_A_DISH = word_set(
    "noodle broth foam froth filling crust dough liquid drink food meal soup sauce pasta rice contents")
"""What a dish that was named already holds: 'a bowl of ramen, chopsticks lift the noodles'."""
_WHOLE_ANYHOW = frozenset({"planet"})
"""What has its parts without an article as well: 'a planet with icy rings' wears no jewels."""
_PARTS_ANYHOW = word_set("blade drawer horn antler claw fang hood headlight petal stem wing")
"""What is a part even without an article: 'a fan with four blades' brings no swords."""
_MOST_OF_IT = word_set("petal wing drawer blade")
"""Parts whose colour is the colour of the whole."""
_NOT_THE_STRUCTURE = word_set("person child cliff mountain")


def same_thing(np: NounPhrase, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> NounPhrase:
    """'the structure' after an aviary is the aviary, 'the deck' after a ship is the ship."""
    whole = lexicon.wholes.get(np.head.lemma.split()[-1], frozenset())
    if whole:
        own = np.determiner in ("the", "possessive")
        for old in draft.subjects:
            kind = nouns.kind(old.head)[0]
            anyhow = kind in _WHOLE_ANYHOW or np.head.lemma in _PARTS_ANYHOW
            if kind in whole and (own or anyhow) and old.head.lemma != np.head.lemma:
                np.head.used = f"part of the {old.head.lemma}"
                if np.head.lemma in _MOST_OF_IT and not any("colour" in m.cats for m in old.mods):
                    old.mods.extend(m for m in np.mods if "colour" in m.cats)
                return old
    if np.determiner == "the" and np.head.lemma in _IN_A_DISH:
        dish = next((old for old in draft.subjects if nouns.kind(old.head)[0] in ("food", "cup", "vase")), None)
        if dish is not None:
            np.head.used = f"in the {dish.head.lemma}"
            return dish
    short = f" {np.head.lemma}"
    if np.determiner == "the" and not np.mods:  # 'the racket' after a badminton racket
        for old in draft.subjects:
            if old.head.lemma.endswith(short) and old.head.lemma != np.head.lemma:
                np.head.used = f"same as {old.head.lemma}"
                return old
    if np.determiner == "the" and np.head.lemma in _GENERIC and not np.mods:
        for old in draft.subjects:
            kind = nouns.kind(old.head)[0]
            if kind and kind not in _NOT_THE_STRUCTURE and old.head.lemma not in _GENERIC:
                np.head.used = f"same as {old.head.lemma}"
                return old
    return np
