"""What plain people of the background wear in a place of another age: nobody in jeans walks over a forum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan.lexicon import word_set

_PLAIN = word_set("citizen people person crowd man woman townsfolk onlooker spectator merchant noble lady gentleman")
_OF_AGE: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("roman_forum", "roman_arena"), dict.fromkeys(_PLAIN, "senator")),
    "greek_temple": dict.fromkeys(_PLAIN, "philosopher"),
    "maya_plaza": {"priest": "shaman", "ruler": "shaman"}, "longhouse": {"warrior": "viking", "king": "viking"},
}
"""Spot -> who is dressed otherwise there -> the word for it."""


def costumed(actor: Actor, spot: str) -> Actor:
    """The same person in the dress of the place."""
    word = _OF_AGE.get(spot, {}).get(actor.subject.word.split()[-1], "")
    if not word or actor.kind.body != "person":
        return actor
    cue = replace(actor.cue, word=word)
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue))
