"""What somebody does who only stands somewhere: at the helm one steers, on a wave one rides it."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns

_UPRIGHT = word_set("stand balance crouch lean rise")
_ON_A_BOARD = _UPRIGHT | word_set("sit ride glide catch cross drive float")
_WHEELS = re.compile(r"^(?:helm|(?:ship's |ship )?wheel)\b(?! of fortune)")

_HELD_IN = word_set("vase cup container")
"""Kinds of what one holds small things in."""


def take_boards(draft: Draft, nouns: Nouns) -> None:
    """Who is on a surfboard and does nothing else there, a dog as well, rides a wave on it."""
    for who, relation, board in draft.relations:
        if relation != "ON" or board is None or board.head.lemma != "surfboard" or not nouns.lives(who):
            continue
        deeds = [deed for deed in draft.deeds if deed.who is who]
        if not deeds:
            draft.deeds.append(Deed(who, "surf", "surf", "surf", "implied", object=board, target="skateboard"))
        for deed in deeds:
            if deed.motion in _ON_A_BOARD:
                deed.lemma = deed.motion = "surf"


def take_jar(deed: Deed, draft: Draft, nouns: Nouns) -> None:
    """'fireflies that she holds in a jar', 'catches fireflies in a jar': the jar is in hand, she is not in it."""
    thing = deed.object
    if deed.motion not in ("hold", "carry", "catch", "keep", "lift") or (
            thing is not None and "particle" not in thing.head.cats):
        return
    swarm = "firefly" in (thing.head.lemma if thing is not None else "") or any(
        b is not None and b.head.lemma == "firefly" for _, _, b in draft.relations)
    for i, (who, relation, jar) in enumerate(draft.relations):
        if who is deed.who and relation == "IN" and jar is not None and nouns.kind(jar.head)[0] in _HELD_IN:
            draft.relations[i] = (who, "HAS", jar)
            if swarm:
                jar.head = replace(jar.head, lemma="jar of fireflies")
            deed.motion, deed.object, deed.target = "hold", jar, nouns.kind(jar.head)[0]


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
