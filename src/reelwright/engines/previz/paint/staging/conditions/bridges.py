"""Who walks over a bridge is seen on its deck, along it: not on the parapet of a bridge that is seen from its side."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.plan import Plan

_ON_FOOT = frozenset({"person", "child", "dog", "cat", "horse", "wolf", "fox", "deer", "bear", "robot", "knight"})
_ALOFT = frozenset({"fly", "glide", "hover", "soar", "float", "swim", "sail"})
_OVER = re.compile(
    r"\b(?:on|across|over|along|onto|cross(?:es|ing)?)\s+(?:(?:a|an|the|this|that|their)\s+)?(?:[\w'-]+\s+){0,3}?"
    r"(?:foot)?bridge\b(?! of (?:a|the) (?:ship|space|star))")
_ELSEWHERE = re.compile(r"\b(?:under|beneath|below|jumps? (?:off|from)|aerial|drone|dragon|glass bridge|broken|"
                        r"collaps\w*|spaceship|starship|edge of)\b")  # fmt: skip
_CITY = re.compile(r"\b(?:brooklyn|manhattan|golden gate|new york|city|steel|modern|suspension|urban|neon|"
                   r"futuristic)\b")  # fmt: skip
_STONE = re.compile(r"\b(?:stone|charles bridge|prague|medieval|arched|roman|old town|paris|rome|florence|"
                    r"cobbled)\b")
_WOODEN = re.compile(r"\b(?:wooden|footbridge|garden|forest|woods?|park|japanese|zen|red bridge|river|creek|stream|"
                     r"pond|jungle|autumn|mountains?|country)\b")  # fmt: skip


_WHEELED = frozenset({"car", "bus", "truck", "tram", "motorcycle", "bicycle", "train", "carriage"})
_TOWNS = frozenset({"skyline", "old_town", "neon_city"})
_IN_TOWN = re.compile(r"\b(?:westminster|big ben|tower bridge|london|paris|rome|prague|florence|budapest|city|town|"
                      r"thames|seine)\b")  # fmt: skip
_SEAGOING = frozenset({"ship", "sailboat", "yacht", "cruise_ship", "submarine", "plane", "helicopter"})


def passed_under(plan: Plan) -> str:
    """The row of the bridge under which a ship passes; "" where none does."""
    bridges = {s.id for s in plan.subjects if s.kind == "bridge"}
    below = {r.a_id for r in plan.relations if r.relation in ("BELOW", "THROUGH") and r.b_id in bridges}
    below |= {a.subject for a in plan.actions if a.target_id in bridges and a.path == "under"}
    if {"top_down", "aerial"} & set(plan.camera):
        return ""
    stone = _STONE.search(plan.prompt.lower()) or _WOODEN.search(plan.prompt.lower())
    ships = any(s.kind in _SEAGOING for s in plan.subjects if s.id in below)
    return "under_bridge" if ships and not stone else ""


def driven_over(plan: Plan) -> tuple[str, str]:
    """(setting, spot) of the river under a city's bridge over which something drives; ("", "") where none does."""
    words = plan.prompt.lower()
    if _OVER.search(words) is None or _ELSEWHERE.search(words) or {"top_down", "aerial"} & set(plan.camera):
        return "", ""
    if not plan.subjects or plan.subjects[0].kind not in _WHEELED:
        return "", ""
    if plan.setting.kind not in _TOWNS and not (_IN_TOWN.search(words) or _CITY.search(words)):
        return "", ""
    return ("skyline", "waterfront_city") if _CITY.search(words) else ("river", "city_river")


def bridge_of(plan: Plan) -> str:
    """The row of a bridge's deck on which somebody is; "" where nobody walks on one."""
    words = plan.prompt.lower()
    if _OVER.search(words) is None or _ELSEWHERE.search(words) or ropeway_named(words):
        return ""
    hero = plan.subjects[0] if plan.subjects else None
    if hero is None or hero.kind not in _ON_FOOT or any(a.motion in _ALOFT for a in plan.doing(hero.id)):
        return ""
    if {"top_down", "aerial"} & set(plan.camera):
        return ""
    return "bridge_city" if _CITY.search(words) else "bridge_town" if _STONE.search(words) else (
        "bridge_wood" if _WOODEN.search(words) else "bridge_town")
