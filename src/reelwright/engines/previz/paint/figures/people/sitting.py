"""What is done above the waist may be done sitting: the upper half of a standing loop on a sitter's legs."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.poses import SIT, Key

SITTING = "_sitting"
"""How the loops of sitters end."""
ABOVE_THE_WAIST: tuple[str, ...] = tuple(sorted(frozenset(re.findall(r"\w+", """
    drink phone call strum violin flute trumpet sax accordion talk laugh clap wave write smoke lens sing microphone
    brush_teeth comb shave cup_hold inspect scatter offer fiddle cuddle strike_light selfie blow present magic juggle
    conduct raise cheer whistle drum nod shake_head point hug pray arrange
"""))))
"""Loops of standing people that a sitter does as well."""


def seated_keys(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """The same keys with pelvis and legs of somebody on a seat."""
    return tuple((at, replace(pose, shift=SIT.shift, hips=SIT.hips, foot_l=SIT.foot_l, foot_r=SIT.foot_r,
        toes_l=SIT.toes_l, toes_r=SIT.toes_r, air=SIT.air)) for at, pose in keys)
