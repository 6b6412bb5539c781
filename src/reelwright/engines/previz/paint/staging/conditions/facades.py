"""Buildings and trains that are looked at under their sky, though their word alone would mean the room within."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.plan import Plan

_STANDS: Mapping[str, tuple[str, str]] = {
    "house": ("old_town", "cobbled_street"), "church": ("meadow", "hills"), "factory": ("street", "industrial"),
    "cabin": ("forest", "pine_forest"), "train": ("interior", "metro"),
}  # fmt: skip
"""Kind -> the place, (setting, spot), in which it is seen."""
_GUESSED = 0.5  # weight up to which only the building's own word speaks for the room
_ALIVE = frozenset({"person", "child", "cat", "dog"})
_RUNS = frozenset({"drive", "move", "run"})


def facade(plan: Plan) -> tuple[str, str] | None:
    """(setting, spot) for what is seen from outside: an hour or a weather is told of it, it runs, it is decked out; and
    nobody is there who could be inside."""
    hero = plan.subjects[0] if plan.subjects else None
    if hero is None or hero.kind not in _STANDS or plan.setting.kind != "interior" or plan.setting.weight > _GUESSED:
        return None
    if any(s.kind in _ALIVE for s in plan.subjects):
        return None
    runs = any(a.subject == hero.id and a.motion in _RUNS for a in plan.actions)
    decked = any(s.kind in ("flag", "banner") for s in plan.subjects)
    return _STANDS[hero.kind] if runs or decked or plan.time or plan.weather else None
