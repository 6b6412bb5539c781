"""Every dish by its nouns, and what is served where nobody makes the noun."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.dishes import MAINS, meal
from reelwright.engines.previz.paint.figures.things.food import BY_NOUN
from reelwright.engines.previz.paint.figures.things.snacks import SNACKS

DISHES = (*MAINS, *SNACKS)
_MEALS = frozenset({"food", "meal", "meals", "dish", "dishes", "dinner", "lunch", "supper", "cuisine", "course"})
"""Words that a laid plate is."""


def food(cue: Cue) -> Thing:
    """The food that the word names; where nobody makes it, what its words mention, else a laid plate."""
    low = cue.word.lower()
    known = BY_NOUN.get(low) or BY_NOUN.get(low.split()[-1] if low else "")
    if known is not None:
        return known(cue)
    for make, _, nouns in DISHES:
        if any(noun.split()[-1] in low.split() for noun in nouns.split(", ")[:2]):
            return make(cue)
    laid = meal(cue)
    return laid if _MEALS & set(low.split()) else replace(laid, tier="stretched", note="a laid plate")
