"""Two places in one prompt, one stood on and one looked at: a balcony over a city, a porch by the sea."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan import Choice, Plan

_OVER: Mapping[str, str] = {
    **dict.fromkeys(("skyline", "street", "neon_city"), "city"), "old_town": "town",
    **dict.fromkeys(("ocean", "beach", "rocky_coast", "harbour", "lake", "island", "tidal_flats"), "sea"),
    **dict.fromkeys(("mountains", "snow_peaks", "forest", "jungle", "canyon", "volcano", "river"), "hills"),
}  # fmt: skip
"""Setting -> what it is as a view."""
_ROWS: Mapping[str, Mapping[str, str]] = {
    "balcony": {"city": "balcony_city", "town": "balcony_town", "sea": "balcony_sea", "hills": "balcony_hills"},
    "terrace": {"city": "roof_terrace", "town": "balcony_town", "sea": "balcony_sea", "hills": "balcony_hills"},
    "porch": {"sea": "porch_sea"}, "patio": {"sea": "balcony_sea"}, "penthouse": {}, "rooftop": {"town": "roof_ridge"},
    "roof_terrace": {}, "roof_ridge": {}, "girder": {}, "fire_escape": {}, "wall_walk": {},
}  # fmt: skip
"""Spot that one stands on -> view -> the row that has both; its own where none is named."""
_WINDOW = re.compile(r"\b(?:look|gaz|star|peer|watch|glanc)\w*\b[^.;]{0,40}?\b(?:out of|through|from|out)\b[^.;]{0,24}?"
                     r"\bwindows?\b")  # fmt: skip
"""Words for one who is inside and looks out."""
LEAST = 0.3
"""Votes below that are no place to stand."""


_HALLS = frozenset({"stage", "theatre", "concert_hall", "church", "ballroom", "courtroom", "cinema", "palace_stairs",
                    "symphony_hall", "library"})  # fmt: skip
"""Rooms with balconies of their own."""


def _within_hall(place: Choice, settings: tuple[Choice, ...]) -> bool:
    return place.spot in ("balcony", "terrace") and any(c.kind == "interior" and c.spot in _HALLS for c in settings)


def lookout(settings: tuple[Choice, ...]) -> tuple[str, str] | None:
    """(setting, spot) where somebody looks out from, whatever place is named more strongly; None where nobody does."""
    place = next((c for c in settings if c.spot in _ROWS and c.weight >= LEAST), None)
    if place is None or _within_hall(place, settings):
        return None
    if place.spot == "girder" and any(c.kind == "interior" and c.weight >= place.weight for c in settings):
        return None  # the beams lie in a workshop
    views = [_OVER.get(c.kind, "") for c in settings if c is not place and c.weight >= LEAST]
    view = "sea" if "sea" in views else next((name for name in views if name), "")
    return place.kind, _ROWS[place.spot].get(view, place.spot)


def behind_glass(plan: Plan) -> tuple[str, str] | None:
    """(setting, spot) of the room or carriage from whose window somebody looks out; None where nobody does."""
    if _WINDOW.search(plan.prompt.lower()) is None:
        return None
    room = next((c for c in plan.settings if c.kind == "interior" and c.spot), None)
    return (room.kind, room.spot) if room is not None else None
