"""Things by themselves: where they are at home when no word of the prompt names a place."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.places.catalogue import ALIASES, settings
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_GUESS = 0.26
"""Weight of a place that only its subjects suggest."""
_STILL = word_set(
    "cup vase clock lamp container hat shoe mask book mirror chair toy ball balloon umbrella skateboard tool gear"
    " machine shield violin guitar drum trumpet bell object crystal candle kite bottle key"
)
"""Kinds that look best before a plain ground when they are all that there is."""
_HOMES: Mapping[str, str] = {
    "roadside": "street", "bathroom": "bathroom", "appliances": "kitchen",
}  # fmt: skip
"""Module of makers -> where its things are at home; the others are shown in a studio."""


def home_of_things(plan: Plan) -> str:
    """The place for a prompt of nothing but things, "" when it is about more than those."""
    words = {s.word for s in plan.subjects}
    sure = any(choice.weight > _GUESS and choice.words not in words for choice in plan.settings)
    if sure or plan.weather or plan.time or plan.mood or plan.actions or not plan.subjects:
        return ""
    homes = [_home(s) for s in plan.subjects]
    return homes[0] if all(homes) else ""


def _home(subject: Subject) -> str:
    row = ware(subject.word)
    if row is not None:
        home = _HOMES.get(row.make.__module__.rsplit(".", 1)[-1], "studio")
        return home if home in settings() or home in ALIASES else "studio"
    return "studio" if subject.kind in _STILL else ""
