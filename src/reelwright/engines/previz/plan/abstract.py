"""Prompts about ideas ('loneliness', 'the passing of time'): a sentence that shows them is read in their place."""

from __future__ import annotations

from typing import NamedTuple

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.tokens import STOP, tokenise

_LONGEST = 5
_SEEN = frozenset({"particle", "weather"})
"""What is a picture by itself: fireflies at dusk."""
_DEPICTED = word_set(
    "diagram drawing picture image illustration poster icon painting symbol logo photo representation concept")
"""Words that only say that it is shown."""
_FEW = 3
"""Words of a prompt that is no sentence."""


class Picture(NamedTuple):
    """What is read instead of the words of an idea: text, and the mood it is to have ("" for none)."""

    idea: str
    text: str
    mood: str


def picture_of(text: str, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> Picture | None:
    """Only where the words name neither a thing nor a place, or are the idea and nothing else; what follows the idea
    ('freedom at dawn') is kept. A few words that nobody knows, and numbers, are shown as letters on a wall."""
    words = [w.lower() for w in tokenise(text)]
    bare = [w for w in words if w not in STOP and w not in ".!?,;:" and w not in _DEPICTED]
    whole = lexicon.abstract.get(" ".join(bare)) or lexicon.abstract.get(" ".join(words))
    if whole is not None:
        return Picture(" ".join(bare), *whole)
    named = any(nouns.kind(np.head)[0] for np in draft.subjects) or any(w >= 1 for w in draft.votes.values())
    if named or draft.removed or _SEEN & draft.flat.keys():
        return None
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            idea = " ".join(words[at : at + size])
            if idea in lexicon.abstract:
                sentence, mood = lexicon.abstract[idea]
                return Picture(idea, f"{sentence} {' '.join(words[at + size :])}".strip(), mood)
    unread = (draft.known == 0 or text.strip().isdigit()) and not draft.votes and not draft.flat and not draft.deeds
    if bare and len(bare) <= _FEW and unread and '"' not in text:
        return Picture(text.strip(), f'the words "{text.strip()}" on a wall', "")
    return None
