"""What somebody does who only stands somewhere: at the helm one steers, on a wave one rides it."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns

_UPRIGHT = word_set("stand balance crouch lean rise")
_WHEELS = re.compile(r"^(?:helm|(?:ship's |ship )?wheel)\b(?! of fortune)")


def take_post(deed: Deed, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> None:
    """A captain who stands at the helm steers; a surfer who stands on a wave is on the board, not on land."""
    if deed.motion not in _UPRIGHT or deed.object is not None or deed.who is None:
        return
    for who, relation, where in draft.relations:
        if who is not deed.who or where is None:
            continue
        if relation in ("AT", "BEHIND") and _WHEELS.search(where.head.lemma) and nouns.is_a(who, "person"):
            deed.lemma = "steer"
        elif relation == "ON" and nouns.kind(where.head)[0] == "wave" and (
                lexicon.implied.get(who.head.lemma) == "surfboard"):
            deed.lemma = deed.motion = "surf"
