"""What the prompt says is seen through a window: the room's windows show it, and nobody is taken out there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan import Plan

_SEEN: Mapping[str, str] = {
    "earth": "earth", "planet earth": "earth", "the globe": "earth", "blue planet": "earth",
    **dict.fromkeys(("planets?", "saturn", "jupiter", "gas giant", "mars", "rings", "moons?"), "planet"),
    **dict.fromkeys(("stars?", "starfield", "nebulae?", "galax(?:y|ies)", "milky way", "space", "cosmos",
                     "black hole", "deep space"), "nebula"),
    **dict.fromkeys(("craters?", "lunar (?:surface|landscape|plain)", "moonscape"), "moon"),
    **dict.fromkeys(("martian (?:\\w+)", "red (?:desert|dust|planet)"), "mars"),
    **dict.fromkeys(("city lights", "skyline", "skyscrapers?", "city", "manhattan", "tokyo", "new york", "downtown"),
                    "city"),
    **dict.fromkeys(("neon(?: signs?| lights?)?", "neon city"), "neon"),
    **dict.fromkeys(("rooftops", "village", "town", "old town", "paris", "eiffel tower"), "town"),
    **dict.fromkeys(("seas?", "ocean", "waves", "harbou?r", "bay", "icebergs?", "lake"), "sea"),
    **dict.fromkeys(("mountains?", "alps", "peaks?", "glacier", "snowy hills"), "mountains"),
    **dict.fromkeys(("forest", "woods", "jungle", "trees", "pines"), "forest"),
    **dict.fromkeys(("desert", "dunes"), "desert"),
    **dict.fromkeys(("clouds",), "clouds"),
    **dict.fromkeys(("fish", "whales?", "sharks?", "coral", "reef", "sea floor", "seabed"), "water"),
}
"""The prompt's words for what is out there (patterns) -> views.OUTLOOKS."""
_PANE = (r"(?:windows?|portholes?|viewports?|viewscreen|windscreen|windshield|skylight|glass (?:wall|dome|front)|"
         r"panes?|canopy|picture window)")
_WORD = {name: re.compile(rf"\b{name}\b") for name in _SEEN}
_CLAUSES = re.compile(r"[,.;:]|\bwhile\b|\bwith\b(?= (?:\w+ ){0,2}?(?:window|porthole|view))")
_PANED = re.compile(rf"\b{_PANE}\b|\boutside\b|\bview of\b|\boverlook\w*\b")
_CRAFT = re.compile(r"\b(?:space ?ships?|star ?ships?|space stations?|spacecraft|space|lunar base|moon base|orbit\w*|"
                    r"cosmonauts?|astronauts?|shuttle|mars)\b")  # fmt: skip
_LAUNCH = re.compile(r"(?=.*\b(?:control room|mission control)\b)(?=.*\b(?:rocket|launch\w*|lift-?off|shuttle)\b)")
_OUTSIDE_ONLY = re.compile(rf"\b(?:sits?|stands?|looks?|perch\w*|seen) outside\b|\bshop {_PANE}\b")
_BEYOND_EARTH = frozenset({"earth", "planet", "nebula", "moon", "mars"})
_HIGH = re.compile(r"\b(?:skyscraper|penthouse|high-?rise|tower|plane|airplane|helicopter|high above|far below)\b")


def outlook(plan: Plan) -> str:
    """Name of what a window shows (views.OUTLOOKS); "" where the prompt says nothing of it."""
    words = plan.prompt.lower()
    if _LAUNCH.search(words):
        return "launch"
    craft = _CRAFT.search(words) is not None
    for clause in _CLAUSES.split(words):
        if _PANED.search(clause) is None or _OUTSIDE_ONLY.search(clause):
            continue
        found = [(m.start(), name) for name, seen in _WORD.items() if (m := seen.search(clause)) is not None]
        for _, name in sorted(found):
            view = _SEEN[name]
            if view in _BEYOND_EARTH and not craft and view != "earth":
                continue  # from a house, stars and the moon hang in the sky over the roofs
            if name in ("space",) and len(found) > 1:
                continue
            return "city below" if view == "city" and _HIGH.search(words) else view
    return ""
