"""Which of the prompt's subjects hang in the sky, and how: moons, planets, a comet, an eclipse, shooting stars."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.paint.place import Body
from reelwright.engines.previz.paint.sky.bodies import NAMED
from reelwright.engines.previz.plan import Plan, Subject

CELESTIAL = frozenset({"moon", "planet", "star", "comet"})
_METEORS = re.compile(r"\b(meteor shower|meteors?|shooting stars?|falling stars?)\b")
_ECLIPSE = re.compile(r"\beclipse\b")
_FILLS = re.compile(r"\b(fills?|dominat\w+|looms?|looming)\b")
_COUNTS: Mapping[str, int] = {"few": 3, "some": 2, "many": 5}
_SIZES: Mapping[str, float] = {"tiny": 0.5, "small": 0.7, "large": 1.7, "huge": 2.6, "tall": 1.0, "short": 1.0}
WORLD = 1.5
"""Size of a planet in the sky of another."""


def bodies_of(plan: Plan) -> tuple[Body, ...]:
    """What the sky must hold; shooting stars and an eclipse are known by their words."""
    words = plan.prompt.lower()
    under = {r.b_id for r in plan.relations if r.relation == "ON"}  # one stands on it
    above = [s for s in plan.subjects if s.kind in ("moon", "planet", "comet") and s.id not in under]
    found = [_body(subject, words) for subject in above]
    out = [body for body in found if body is not None]
    if _METEORS.search(words):
        out.append(Body("meteors", 7 if "shower" in words else 4))
    if eclipsed(plan):
        out = [body for body in out if body.kind != "moon"] + [Body("eclipse")]
    return tuple(dict.fromkeys(out))


def eclipsed(plan: Plan) -> bool:
    """Whether the sun is covered."""
    return _ECLIPSE.search(plan.prompt.lower()) is not None and "lunar eclipse" not in plan.prompt.lower()


def _body(subject: Subject, words: str) -> Body | None:
    size = max((_SIZES[s] for s in subject.sizes), default=1.0)
    if subject.kind != "moon" and _FILLS.search(words):
        size = max(size, 2.2)
    colour = subject.colours[0] if subject.colours else "red" if "blood" in subject.traits else ""
    if subject.kind == "comet":
        return Body("comet", _count(subject), size)
    if subject.kind == "planet":
        colour = colour or ("blue" if subject.word == "earth" else "")
        if subject.scenery:  # one stands on it
            return None
        ringed = "ringed" in subject.traits or "saturn" in subject.word or " ring" in words
        return Body("planet", _count(subject), WORLD * size, colour, ring=ringed)
    phase = 0.78 if "crescent" in subject.word or "crescent" in subject.traits else 0.0
    if "half moon" in words or "half-moon" in words:
        phase = 0.5
    return Body("moon", _count(subject), NAMED * size, colour, phase)


def _count(subject: Subject) -> int:
    return int(subject.count) if subject.count.isdigit() else _COUNTS.get(subject.count, 1)
