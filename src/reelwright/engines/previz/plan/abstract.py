"""Prompts about ideas ('loneliness', 'the passing of time'): a sentence that shows them is read in their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reelwright.engines.previz.plan.closed_words import PICTURES
from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.negation import NEGATIONS
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.tokens import STOP, tokenise

_LONGEST = 5
_SEEN = frozenset({"particle", "weather"})
"""What is a picture by itself: fireflies at dusk."""
_DEPICTED = PICTURES | word_set("representation concept")
"""Words that only say that it is shown."""
_FEW = 3
"""Words of a prompt that is no sentence."""


class Picture(NamedTuple):
    """What is read instead of the words of an idea: text, the mood it is to have ("" for none), and what the prompt
    says besides (category -> kinds): its hour and its camera go before the text's own."""

    idea: str
    text: str
    mood: str
    besides: Mapping[str, list[str]]


def picture_of(text: str, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> Picture | None:
    """Only where the words name neither a thing nor a place, or are the idea and nothing else; what follows the idea
    ('freedom at dawn') is kept. A few words that nobody knows, and numbers, are shown as letters on a wall."""
    words = [w.lower() for w in tokenise(text)]
    if draft.removed or NEGATIONS & set(words):
        return None  # 'no people' shows none
    bare = [w for w in words if w not in STOP and w not in ".!?,;:" and w not in _DEPICTED]
    whole = lexicon.abstract.get(" ".join(bare)) or lexicon.abstract.get(" ".join(words))
    if whole is not None:
        return Picture(" ".join(bare), *whole, {})
    named = any(nouns.kind(np.head)[0] for np in draft.subjects) or any(w >= 1 for w in draft.votes.values())
    if named or _SEEN & draft.flat.keys():
        return None
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            idea = " ".join(words[at : at + size])
            if idea in lexicon.abstract:
                sentence, mood = lexicon.abstract[idea]
                read = f"{sentence} {' '.join(words[at + size :])}".strip()
                return Picture(idea, read, mood, _besides(idea, draft, lexicon))
    unread = (draft.known == 0 or text.strip().isdigit()) and not draft.votes and not draft.flat and not draft.deeds
    if bare and len(bare) <= _FEW and unread and '"' not in text:
        return Picture(text.strip(), f'the words "{text.strip()}" on a wall', "", {})
    return None


def _besides(idea: str, draft: Draft, lexicon: Lexicon) -> dict[str, list[str]]:
    """What the words around the idea say of the whole picture: the 'day' of "valentine's day" is no hour."""
    own = [lexicon.terms.get((word,), {}) for word in idea.split()]
    kept = {c: [k for k in kinds if not any(k in cats.get(c, ()) for cats in own)] for c, kinds in draft.flat.items()}
    return {category: kinds for category, kinds in kept.items() if kinds}
