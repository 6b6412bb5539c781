"""A town that is flown over: its church and its houses are among its roofs, not before an empty square."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan import Plan, Subject

TOWNS = frozenset({"old_town", "skyline", "street", "neon_city"})
_AMONG = frozenset({"church", "house", "roof", "tower", "skyscraper", "building"})
_PLAIN = frozenset({
    "church", "cathedral", "chapel", "mosque", "house", "cottage", "building", "roof", "rooftop", "tower", "skyscraper",
    "apartment building", "office building", "high-rise", "old church", "steeple", "bell tower", "town hall",
})  # fmt: skip
"""Nouns of no particular building."""
_NAMED = 0.35
"""Least weight of a town that is meant."""


def overflown(plan: Plan) -> Plan:
    """The same plan where the camera is up in the air over a town; what is known by its name stays itself."""
    above = {"aerial", "top_down", "high_angle"} & set(plan.camera)
    town = any(c.kind in TOWNS and c.weight >= _NAMED for c in plan.settings)
    lives = any(s.kind not in _AMONG and s.kind != "town" and not s.scenery for s in plan.subjects)
    if not above or not town or lives:
        return plan
    return replace(plan, subjects=tuple(_of_town(s) for s in plan.subjects))


def _of_town(subject: Subject) -> Subject:
    if subject.kind not in _AMONG or subject.word.lower() not in _PLAIN:
        return subject
    return replace(subject, kind="town", scenery=True)
