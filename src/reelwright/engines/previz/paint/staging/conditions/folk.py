"""Who is there changes a place that is only half said: a skier's slope lies in snow, a gunslinger's street is dusty."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan

_HALL = "hall"
"""An arena, or a room of which nothing is said."""
_FOLK: tuple[tuple[re.Pattern[str], frozenset[str], tuple[str, str]], ...] = (
    (re.compile(r"\b(ski(s|ing|er|ers)?|snowboard\w*)\b"), frozenset({"mountains", "meadow", "forest", "garden",
        "canyon"}),
     ("snow_peaks", "ski_slope")),
    (re.compile(r"\b(gunslingers?|cowboys?|sheriff|outlaws?|saloon|high noon)\b"), frozenset({"street"}),
     ("old_town", "western")),
    (re.compile(r"\b(basketball|volleyball|gymnast\w*|dunk(s|ing|ed)?|slam|handball|badminton)\b"), frozenset({_HALL}),
     ("interior", "indoor_court")),
    (re.compile(r"\b(boxers?|boxing|wrestlers?|wrestling|punch(es)?)\b"), frozenset({_HALL}),
     ("interior", "boxing_ring")),
    (re.compile(r"\b(trapeze|acrobats?|aerialists?|lion tamers?|ringmasters?)\b"), frozenset({_HALL, "meadow"}),
     ("interior", "circus")),
)
"""Who is there, the places that they change, and what those become."""


def place_of_folk(plan: Plan, setting: str, spot: str) -> tuple[str, str]:
    """(setting, spot) as they are, or what the people of the prompt make of them."""
    modern = re.search(r"\b(city|new york|tokyo|times square|highway|traffic|grass|water)\b", plan.prompt.lower())
    at = _HALL if setting == "interior" and spot in ("stadium", "stage", "") else setting
    for words, places, place in _FOLK:
        if at in places and modern is None and words.search(plan.prompt.lower()):
            return place
    return setting, spot
