"""Stairs within a house: where no other word places them, pets and people are on a flight of them."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan

_FLIGHT_IN = re.compile(r"\b(?:stairs|staircase|stairway|steps) (?:of|in|inside) (?:an?|the|her|his|their) "
                        r"(?:[\w-]+ ){0,3}?(mansion|house|castle|palace|manor|hotel|villa|chateau|opera house)\b")
"""Stairs that are said to be within a house."""
_AT_FLIGHT = re.compile(r"\b(?:on|up|down|by|near|at|of|beside|under|off) (?:an?|the|some|its|her|his|their) "
                        r"(?:wooden |carpeted )?(?:stairs|staircase)\b")
"""Where a pet is at home, when no word says that the stairs are elsewhere."""
_PETS = ("cat", "dog")
_DWELLERS = ("person", "child", *_PETS)
_PLAIN = ("house", "hotel", "villa")


def flight(plan: Plan, guessed: bool) -> str:
    """The spot of the interior that the stairs of a prompt are in; "" for none. guessed: no word names a place."""
    words = plan.prompt.lower()
    hero = plan.subjects[0].kind if plan.subjects else ""
    if hero in _PETS and guessed and _AT_FLIGHT.search(words):
        return "stairwell"
    found = _FLIGHT_IN.search(words)
    if found is None or hero not in _DWELLERS:
        return ""
    return "stairwell" if found[1] in _PLAIN else "palace_stairs"
