"""Who is there changes a place that is only half said: a skier's slope lies in snow, a gunslinger's street is dusty."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan

_FOLK: tuple[tuple[re.Pattern[str], frozenset[str], tuple[str, str]], ...] = (
    (re.compile(r"\b(ski(s|ing|er|ers)?|snowboard\w*)\b"), frozenset({"mountains", "meadow", "forest", "garden",
        "canyon"}),
     ("snow_peaks", "ski_slope")),
    (re.compile(r"\b(gunslingers?|cowboys?|sheriff|outlaws?|saloon|high noon)\b"), frozenset({"street"}),
     ("old_town", "western")),
    (re.compile(r"\b(basketball|volleyball|dunk(s|ing|ed)?|slam|handball|badminton)\b"), frozenset({"interior"}),
     ("interior", "indoor_court")),
)
"""Who is there, the places that they change, and what those become."""


def place_of_folk(plan: Plan, setting: str, spot: str) -> tuple[str, str]:
    """(setting, spot) as they are, or what the people of the prompt make of them."""
    modern = re.search(r"\b(city|new york|tokyo|times square|highway|traffic|grass|water)\b", plan.prompt.lower())
    for words, places, place in _FOLK:
        if setting in places and modern is None and words.search(plan.prompt.lower()):
            return place
    return setting, spot
