"""Who is seen whole, under water, where the words name only the sea."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan

_SWIMMERS = frozenset({"shark", "whale", "dolphin", "turtle", "fish", "octopus", "jellyfish", "ray", "squid"})
_DIVES = re.compile(r"\b(?:scuba|snorkel+(?:s|ing)?|free[- ]?div\w+)\b(?![^.;]*\b(?:boat|deck|beach|shore)\b)")
_SURFACE = re.compile(r"\b(surfac\w*|waves?|sunset|sunrise|sky|horizon|fins?|breach\w*|leap\w*|jump\w*|spout\w*|coast|"
                      r"beach|shore|above|aerial|boats?|ships?|storm\w*|night|moon\w*)\b")  # fmt: skip
"""Words for what is seen over the water."""


def under_way(plan: Plan) -> bool:
    """Whether it is only of what swims in the sea, or of divers: one sees them whole, under water."""
    if _DIVES.search(plan.prompt.lower()):
        return True
    swimmers = bool(plan.subjects) and all(s.kind in _SWIMMERS for s in plan.subjects)
    calm = all(a.motion in ("swim", "glide", "drift", "float", "hunt") for a in plan.actions if a.subject >= 0)
    return swimmers and calm and _SURFACE.search(plan.prompt.lower()) is None
