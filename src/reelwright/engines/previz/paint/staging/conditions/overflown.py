"""A town that is flown over: its church and its houses are among its roofs, not before an empty square."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.plan import Plan, Subject

TOWNS = frozenset({"old_town", "skyline", "street", "neon_city"})
_AMONG = frozenset({"church", "house", "roof", "tower", "skyscraper", "building"})
_PLAIN = frozenset({
    "church", "cathedral", "chapel", "mosque", "house", "cottage", "building", "roof", "rooftop", "tower", "skyscraper",
    "apartment building", "office building", "high-rise", "old church", "steeple", "bell tower", "town hall",
})  # fmt: skip
"""Nouns of no particular building."""
_CRANED = re.compile(r"\bcrane\b(?:\W+\w+){0,3}?\W+(?:over|above)\b|"
                     r"\bcamera (?:\w+ )?(?:flies|soars|glides|sweeps) over\b")
_NAMED = 0.35
"""Least weight of a town that is meant."""


def overflown(plan: Plan) -> Plan:
    """The same plan where the camera is up in the air over a town; what is known by its name stays itself."""
    plan = _craned(plan)
    above = {"aerial", "top_down", "high_angle"} & set(plan.camera)
    town = any(c.kind in TOWNS and c.weight >= _NAMED for c in plan.settings)
    lives = any(s.kind not in _AMONG and s.kind != "town" and not s.scenery for s in plan.subjects)
    if not above or not town or lives:
        return plan
    return replace(plan, subjects=tuple(_of_town(s) for s in plan.subjects))


def _craned(plan: Plan) -> Plan:
    """A crane shot that rises over a place where nobody is looks down on it."""
    empty = all(s.scenery or s.kind in _AMONG for s in plan.subjects)
    if not empty or "aerial" in plan.camera or _CRANED.search(plan.prompt.lower()) is None:
        return plan
    return replace(plan, camera=(*plan.camera, "aerial"))


def _of_town(subject: Subject) -> Subject:
    if subject.kind not in _AMONG or subject.word.lower() not in _PLAIN:
        return subject
    return replace(subject, kind="town", scenery=True)
