"""How many of a subject are drawn, and how large."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.plan import Plan, Subject

SIZES: Mapping[str, float] = {"tiny": 0.4, "small": 0.7, "large": 1.35, "huge": 2.0, "tall": 1.2, "short": 0.8}
"""Words for size -> times the natural size."""
MEASURES: Mapping[str, float] = {"mountain": 40.0, "house": 7.5, "truck": 3.0, "horse": 1.6, "dog": 0.6}
"""Words that measure it by something else -> m that it is high at least."""
_LEAST = 0.09
"""m that somebody is high at most who is as large as a mouse, or tiny on what lies on a table."""
_ON_TABLES = frozenset({
    "keyboard", "book", "books", "table", "desk", "plate", "hand", "palm", "cup", "mug", "saucer", "cake", "leaf",
    "flower", "mushroom", "teapot", "bowl", "phone", "laptop", "chessboard", "windowsill", "shelf", "finger", "pizza",
    "burger"})  # fmt: skip
_COUNTS: Mapping[str, tuple[int, int]] = {"few": (4, 5), "some": (3, 9), "many": (9, 26)}
"""On the ground and in the air."""
_HERD = re.compile(r"\b(herd|flock|pack|pod|school|group|others) of (its|their|his|her) (own )?kind\b")
_POURS = re.compile(r"\b(pour|stream|spill|swarm|erupt|burst|explode|fill)(s|es|ing|ed)?\b")
"""Verbs for a great many flyers."""
_THRONG = re.compile(r"\b(thousands?|hundreds?|countless|myriads?|swarms?|colony|cloud) (of )?(\w+ )?(bats|birds|bees|"
                     r"butterflies|starlings|crows|ravens|gulls|locusts|fireflies)\b")  # fmt: skip
_MORE = re.compile(
    r"\b(?:dozens?|many|several|hundreds?|scores?|countless|others?|more)\b(?:\s+(?:of\s+)?(?:others?|more|them))?"
    r"(?:\s+\w+){0,2}\s+(?:behind|around|beyond|below|in the (?:distance|background|sky))\b")
"""Words for others of the same kind farther away."""
_ONE_FIGURE = ("ant", "dominoes", "domino", "band")
"""What is several in one picture, and a rubber band."""
_GREAT = ("shark", "whale", "dolphin", "octopus", "turtle")
"""Swimmers that are told one by one."""
_FLEETS = ("hot_air_balloon", "airship", "spaceship", "plane", "drone")
_CROWDED = re.compile(r"\b(crowded|packed|bustling|busy|thronged|teeming|full of)\b")


def said_count(subject: Subject, plan: Plan, kind: Kind) -> str:
    """Its count; who joins its herd is shown in it, and a crowded place is full."""
    alive = kind.body in ("beast", "flyer", "swimmer")
    if alive and subject.count == "1" and _HERD.search(plan.prompt.lower()):
        return "5"
    words = plan.prompt.lower()
    throngs = _THRONG.search(words) or (subject.count in ("some", "few") and _POURS.search(words))
    if kind.body == "flyer" and throngs:
        return "many"
    if kind.name in _FLEETS and subject.count == "1" and _MORE.search(words):
        return "9"
    if subject.word.split()[-1] in _ONE_FIGURE and (kind.body == "prop" or kind.name == "insect"):
        return "1"
    if kind.name in _GREAT and subject.count == "some":
        return "4"
    crowd = kind.body == "person" and subject.count == "some" and _CROWDED.search(plan.prompt.lower())
    return "many" if crowd else subject.count


def number(count: str, airborne: bool) -> int:
    """How many of them are drawn, 1..26."""
    if count.isdecimal():
        return max(1, min(int(count), 26 if airborne else 12))
    return _COUNTS.get(count, (1, 1))[airborne]


_MANY = frozenset({"crowd", "audience", "group", "team", "band", "orchestra", "army", "choir", "fans", "people",
    "public"})
"""Words for several, whose size is their number."""


_CITIES = frozenset({"street", "skyline", "neon_city"})
_ON_FEET = frozenset({"walk", "run", "stand", "sit", "stomp", "waddle"})
_COLOSSAL, _AMONG_HOUSES = 15.0, 9.0
"""m of a giant between the houses of a city, of a village."""


def colossal_in_town(subject: Subject, plan: Plan) -> float:
    """m that a huge living thing is high at least, which nobody in particular is with: its measure are the houses."""
    huge = "huge" in subject.sizes and subject.count == "1"
    company = any(s.kind in ("person", "child") and s.count == "1" for s in plan.subjects if s.id != subject.id)
    if not huge or company:
        return 0.0
    ruined = plan.setting.kind == "ruins" and any(s.kind == "town" for s in plan.subjects)
    if plan.setting.kind in _CITIES or ruined:
        return _COLOSSAL
    return _AMONG_HOUSES if plan.setting.kind == "old_town" else 0.0


_OUTGROWN = 1.8
"""m of a huge thing that somebody is beside, under or before: an apple beside a car."""
_BY = frozenset({"BESIDE", "NEAR", "AROUND", "IN_FRONT_OF", "BEHIND", "BELOW", "AGAINST"})


def _outgrown(subject: Subject, plan: Plan) -> float:
    """m that a thing is high at least because it is said to be huge and something else is its measure."""
    pairs = ({r.a_id, r.b_id} for r in plan.relations if r.relation in _BY)
    company = {s.id for s in plan.subjects if not s.scenery and s.id != subject.id}
    by = any(subject.id in pair and pair & company for pair in pairs)
    return _OUTGROWN if "huge" in subject.sizes and subject.count == "1" and by else 0.0


def _miniature(subject: Subject, plan: Plan, kind: Kind) -> bool:
    """Whether somebody is so small that it stands in a hand: said so, or tiny on a thing of the table."""
    if "palm" in subject.sizes:
        return True
    under = {r.b_id for r in plan.relations if r.a_id == subject.id and r.relation == "ON"}
    laid = any(s.id in under and s.word.split()[-1] in _ON_TABLES for s in plan.subjects)
    return "tiny" in subject.sizes and kind.body in ("person", "beast", "vehicle") and laid


def scale_in(subject: Subject, plan: Plan, kind: Kind) -> float:
    """Times its natural size, where the prompt lets it play."""
    alive = kind.body in ("person", "beast", "swimmer") or kind.name in ("dragon", "snake")
    alive |= kind.name == "bird" and any(a.motion in _ON_FEET for a in plan.doing(subject.id))
    beside = _outgrown(subject, plan) if kind.body == "prop" else 0.0
    measured = max(beside, *(MEASURES.get(size, 0.0) for size in subject.sizes), 0.0)
    small = _miniature(subject, plan, kind)
    if measured or small:
        natural = kind.measure(Cue(subject.kind, subject.word)).height
        if small and natural > _LEAST:
            return _LEAST / natural
        measured /= natural
    return max(scale_of(subject), measured, colossal_in_town(subject, plan) / kind.height if alive else 0.0)


def scale_of(subject: Subject) -> float:
    """Times its natural size, by all words for size that it has."""
    scale = 1.0
    if subject.word.split()[-1] in _MANY:  # a huge crowd is of many, not of giants
        return scale
    for size in subject.sizes:
        scale *= SIZES.get(size, 1.0)
    return scale
