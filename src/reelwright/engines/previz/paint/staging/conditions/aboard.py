"""Who rides in a bus, a train or the metro is seen inside it, not the vehicle from the street."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.plan import Plan

_CARRIAGES: Mapping[str, str] = {
    "bus": "bus_inside", "coach": "bus_inside", "subway": "metro_carriage", "metro": "metro_carriage",
    "tube": "metro_carriage", "underground": "metro_carriage", "train": "train_carriage", "tram": "bus_inside",
}  # fmt: skip
"""What one rides in -> the room that it is."""
_FOLK = ("person", "child")
_RESTS = ("ride", "sleep", "lie", "nap", "drive", "look")
_ABOARD = re.compile(
    r"\b(?:rid(?:e|es|ing)(?: home)?(?: (?:on|in))?|aboard|inside|on|in)\s+(?:(?:a|an|the|his|her|their)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(" + "|".join(_CARRIAGES) + r")\b(?!\s+(?:stop|station|driver|platform|roof|tracks?|tunnel|"
    r"door|set|depot|shelter|line))")
_OUTSIDE = re.compile(r"\b(?:on top of|roof|hangs?|hanging|drives?|driving|toy|model|jump\w*|waits?|waiting|catch\w*|"
                      r"boards?|boarding|cross\w*|passes|passing|graffiti)\b")  # fmt: skip
"""Words for who is not a passenger."""


def carriage(plan: Plan) -> str:
    """The spot of interior that passengers sit in; "" where nobody rides along."""
    words = plan.prompt.lower()
    found = _ABOARD.search(words)
    people = any(s.kind in _FOLK for s in plan.subjects)
    if found is None or not people or _OUTSIDE.search(words):
        return ""
    return _CARRIAGES[found.group(1)]


def seated(plan: Plan) -> Plan:
    """Passengers sit: nobody rides a horse through a bus or lies on a carriage's floor."""
    if not carriage(plan):
        return plan
    folk = {s.id for s in plan.subjects if s.kind in _FOLK}
    actions = tuple(replace(a, motion="sit", lemma="sit", target="") if a.subject in folk and a.motion in _RESTS else a
                    for a in plan.actions)
    return replace(plan, actions=actions)
