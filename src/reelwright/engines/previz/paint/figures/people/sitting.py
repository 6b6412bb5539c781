"""What is done above the waist may be done sitting: the upper half of a standing loop on a sitter's legs."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.poses import DANGLE, SIT, Key

SITTING, DANGLING = "_sitting", "_dangling"
"""How the loops of sitters end: on a seat, and on an edge with the legs over it."""
_LOOPS = """
    drink phone call strum violin flute trumpet sax accordion talk laugh clap wave write smoke lens sing microphone
    brush_teeth comb shave cup_hold inspect scatter offer fiddle cuddle strike_light selfie blow present magic juggle
    conduct raise cheer lasso megaphone match_light drum nod shake_head point hug pray arrange eat
"""
ABOVE_THE_WAIST = tuple(sorted(_LOOPS.split()))
"""Loops of standing people that a sitter does as well."""


def seated_keys(keys: tuple[Key, ...], end: str) -> tuple[Key, ...]:
    """The same keys with pelvis and legs of somebody on a seat or an edge. end: SITTING or DANGLING."""
    sat = SIT if end == SITTING else DANGLE
    return tuple((at, replace(pose, shift=sat.shift, hips=sat.hips, foot_l=sat.foot_l, foot_r=sat.foot_r,
        toes_l=sat.toes_l, toes_r=sat.toes_r, air=sat.air)) for at, pose in keys)
