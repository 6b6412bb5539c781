"""Prompts about ideas ('loneliness', 'the passing of time'): a place, an hour and a mood that show them."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.tokens import tokenise

_LONGEST = 5
_GUESS = 0.4
"""Less than any place that words name."""


def read_abstract(text: str, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> None:
    """Only where the words name neither a thing nor a place."""
    if any(nouns.kind(np.head)[0] for np in draft.subjects) or any(weight >= 1 for weight in draft.votes.values()):
        return
    words = [w.lower() for w in tokenise(text)]
    spans = (" ".join(words[i : i + n]) for n in range(_LONGEST, 0, -1) for i in range(len(words) - n + 1))
    idea = next((span for span in spans if span in lexicon.abstract), "")
    if not idea:
        return
    place, time, mood = lexicon.abstract[idea]
    setting, _, spot = place.partition("/")
    draft.vote(setting, _GUESS, idea, spot)
    if not draft.flat.get("time"):
        draft.add("time", time)
    draft.add("mood", mood)
    draft.note(idea, f"idea: {mood} {setting} at {time}")
