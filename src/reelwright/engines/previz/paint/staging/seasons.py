"""Trees and bushes of the cast in the season of a state: their leaves turn and fall while a shot passes on."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.staging.blocking.marks import Mark

_LEAFY = frozenset({"tree", "bush"})
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})


def in_season(mark: Mark, season: str) -> Mark:
    """The mark as that season has it; the same one where it has no leaves."""
    actor = mark.actor
    if actor.subject.kind not in _LEAFY or not season:
        return mark
    traits = (*(trait for trait in actor.cue.traits if trait not in _SEASONS), season)
    return replace(mark, actor=replace(actor, cue=replace(actor.cue, traits=traits)))
