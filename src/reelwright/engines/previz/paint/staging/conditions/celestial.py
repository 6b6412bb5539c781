"""Which of the prompt's subjects hang in the sky, and how: moons, planets, a comet, an eclipse, shooting stars."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.paint.place import Body
from reelwright.engines.previz.paint.sky.bodies import NAMED
from reelwright.engines.previz.plan import Plan, Subject

CELESTIAL = frozenset({"moon", "planet", "star", "comet"})
_METEORS = re.compile(r"\b(meteor shower|meteors?|shooting stars?|falling stars?)\b")
_LAPSE = r"\b(?:time[- ]?lapse|long exposure)\b"
_TRAILS = re.compile(
    rf"\bstar ?trails?\b|{_LAPSE}.*\bstars\b|\bstars\b.*{_LAPSE}|"
    r"\bstars (?:\w+ly )?(?:wheel|circl|rotat|spin|streak)\w*"
)
"""The night as a lens sees it that stays open for hours."""
_HOLE = re.compile(r"\b(?:black ?holes?|event horizon|singularity|wormholes?)\b")
_ECLIPSE = re.compile(r"\beclipse\b")
_BEFORE = re.compile(
    r"\b(?:against|in front of|before|framed by|silhouetted by|across|past)\s+(?:(?:a|an|the)\s+)?"
    r"(?:[\w-]+\s+){0,3}?(moon|sun|planet)(?!\w|\s?(?:light|rise|set|beam|ray))")
_BACKS = re.compile(r"\b(moon|sun|planet)\s+(?:\w+\s+){0,3}?(?:behind|beyond)\b")
_LOW = re.compile(r"\b(low|setting|rising|sinks?|sets?|rises?)\b")
_FILLS = re.compile(r"\b(fills?|dominat\w+|looms?|looming)\b")
_COUNTS: Mapping[str, int] = {"few": 3, "some": 2, "many": 5}
_SIZES: Mapping[str, float] = {"tiny": 0.5, "small": 0.7, "large": 1.7, "huge": 2.6, "tall": 1.0, "short": 1.0}
_LOOMS = 1.7
"""Size from which what hangs there belongs behind the hero."""
WORLD = 1.5
"""Size of a planet in the sky of another."""

_BLAZES = re.compile(r"\b(?:blazing|scorching|burning|merciless|relentless|beating|pitiless) sun\b")
_GLARING = 1.3
"""Of a sun that burns down: its disc is in the picture."""
_OVERHEAD = frozenset({"sun", "moon", "star", "cloud", "lightning", "rainbow"})


def bodies_of(plan: Plan) -> tuple[Body, ...]:
    """What the sky must hold; shooting stars and an eclipse are known by their words."""
    words = plan.prompt.lower()
    under = {r.b_id for r in plan.relations if r.relation == "ON"}  # one stands on it
    above = [s for s in plan.subjects if s.kind in ("moon", "planet", "comet", "sun") and s.id not in under]
    found = [_body(subject, words) for subject in above]
    out = [body for body in found if body is not None]
    if _stands_before("sun", words) and not any(s.kind == "sun" for s in plan.subjects):  # "the setting sun" is a time
        out.append(Body("sun", 1, _LOOMS, behind=True))
    if _METEORS.search(words):
        out.append(Body("meteors", 14 if "shower" in words else 6))
    if "milky way" in words and not any(body.kind == "moon" for body in out):
        out.append(Body("galaxy"))
    if _TRAILS.search(words):
        out = [*(body for body in out if body.kind != "moon"), Body("trails")]
    if _HOLE.search(words):
        hole = Body("hole", colour="blue" if "wormhole" in words else "")
        out = [*(body for body in out if body.kind != "planet"), hole]
    if eclipsed(plan):
        out = [body for body in out if body.kind != "moon"] + [Body("eclipse")]
    return tuple(dict.fromkeys(out))


def eclipsed(plan: Plan) -> bool:
    """Whether the sun is covered."""
    return _ECLIPSE.search(plan.prompt.lower()) is not None and "lunar eclipse" not in plan.prompt.lower()


def _body(subject: Subject, words: str) -> Body | None:
    size = max((_SIZES[s] for s in subject.sizes), default=1.0)
    if re.search(rf"\b{subject.kind}\W+(?:\w+\W+){{0,2}}?(?:huge|giant|enormous|massive)\b", words):
        size = max(size, _SIZES["huge"])
    if subject.kind not in ("moon", "sun") and _FILLS.search(words):
        size = max(size, 2.2)
    behind = size >= _LOOMS or _stands_before(subject.kind, words)
    if behind and subject.kind in ("moon", "sun"):
        size = max(size, _LOOMS)
    colour = subject.colours[0] if subject.colours else "red" if "blood" in subject.traits else ""
    if subject.kind == "sun":
        return _sun(subject, size, colour, behind, words)
    if subject.kind == "comet":
        return Body("comet", _count(subject), size)
    if subject.kind == "planet":
        colour = colour or ("blue" if subject.word == "earth" else "")
        if subject.scenery:  # one stands on it
            return None
        ringed = "ringed" in subject.traits or "saturn" in subject.word or " ring" in words
        return Body("planet", _count(subject), WORLD * size, colour, ring=ringed, behind=behind)
    phase = 0.78 if "crescent" in subject.word or "crescent" in subject.traits else 0.0
    if "half moon" in words or "half-moon" in words:
        phase = 0.5
    return Body("moon", _count(subject), NAMED * size, colour, phase, behind=behind)


def _stands_before(kind: str, words: str) -> bool:
    return kind in (*_BEFORE.findall(words), *_BACKS.findall(words))


def _sun(subject: Subject, size: float, colour: str, behind: bool, words: str) -> Body | None:
    """A disc of its own; the one sun that every day has is the hour's."""
    count = _count(subject)
    strange = colour not in ("", "white", "yellow", "gold")
    if _BLAZES.search(words):
        size = max(size, _GLARING)
    return Body("sun", count, size, colour, behind=behind) if behind or strange or size > 1 or count > 1 else None


def low_sun(plan: Plan) -> bool:
    """Whether a sun is named that one can look at: huge, coloured, one of two, or low."""
    suns = [body for body in bodies_of(plan) if body.kind == "sun"]
    named = any(s.kind == "sun" for s in plan.subjects)
    return bool(suns) or (named and _LOW.search(plan.prompt.lower()) is not None)


def _count(subject: Subject) -> int:
    return int(subject.count) if subject.count.isdigit() else _COUNTS.get(subject.count, 1)


def of_houses(plan: Plan) -> bool:
    """Whether several buildings stand before the sky, and no person or animal does."""
    built = [s for s in plan.subjects if s.kind in ("house", "skyscraper")]
    return any(s.count != "1" for s in built) and all(s in built or s.kind in _OVERHEAD for s in plan.subjects)


_PASSED = frozenset({"planet", "galaxy", "nebula"})
_ALOFT, _BELOW = frozenset({"fly", "glide", "hover", "float", "drift"}), frozenset({"over", "above", "across", "on"})


def among_worlds(plan: Plan) -> bool:
    """Whether a spaceship flies by a planet, and no other place is named: no ground is below it."""
    flies = {a.subject for a in plan.actions if a.motion in _ALOFT and a.path not in _BELOW}
    craft = any(s.kind == "spaceship" and s.id in flies for s in plan.subjects)
    return craft and any(s.kind in _PASSED for s in plan.subjects) and all(
        c.kind in ("space", "planet") for c in plan.settings)  # fmt: skip
