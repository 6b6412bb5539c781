"""Who stands high over what the prompt says lies below: a hilltop above the sea, a ledge that overlooks a valley."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan import Plan

_BELOW: Mapping[str, tuple[str, str]] = {
    "sea of clouds": ("clouds", ""), "clouds": ("clouds", ""), "cloud sea": ("clouds", ""),
    "sea": ("rocky_coast", ""), "ocean": ("rocky_coast", ""), "bay": ("rocky_coast", ""), "waves": ("rocky_coast", ""),
    "coast": ("rocky_coast", ""), "surf": ("rocky_coast", ""), "fjord": ("mountains", "fjord"),
    "valley": ("mountains", "valley"), "gorge": ("canyon", ""), "canyon": ("canyon", ""), "ravine": ("canyon", ""),
    "lake": ("lake", ""), "desert": ("desert", ""), "dunes": ("desert", ""), "savanna": ("savanna", ""),
    "forest": ("mountains", ""), "jungle": ("jungle", ""), "river": ("mountains", "valley"),
    "village": ("mountains", "valley"), "landscape": ("mountains", "valley"), "plain": ("savanna", ""),
    "volcano": ("volcano", ""), "crater": ("volcano", ""), "glacier": ("arctic", "glacier"),
}  # fmt: skip
"""What lies below -> (setting, spot) of the place that is seen from up there."""
_HIGH = re.compile(
    r"\b(hill|hilltop|hillside|ridge|cliffs?|clifftop|bluff|headland|peak|summit|mountaintop|mountain ?top|ledge|crag|"
    r"lookout|promontory|outcrop|rim|precipice|brink|viewpoint|high above|vantage point)\b")
_OVER = re.compile(
    r"\b(?:above|over|overlook(?:s|ing)?|(?:looks?|looking|gaz\w+|star\w+|watch\w+)\s+(?:\w+\s+)?(?:down|out)\s+"
    r"(?:at|on|upon|over|across|into)|(?:looks?|looking|gaz\w+)\s+(?:over|across)|towering over|beyond)\s+"
    r"(?:(?:a|an|the)\s+)?(?:[\w-]+\s+){0,3}?(" + "|".join(_BELOW) + r")\b")
_LIES_BELOW = re.compile(r"\b(" + "|".join(_BELOW) + r")(?: \w+)? below\b")
"""'Mist in the valley below'."""
_AWAY = re.compile(
    r"\b(?:(?:drives?|driving|rides?|riding|speeds?|races?)\b.{0,40}\b(?:road|highway)|"
    r"fl(?:y|ies|ying)\b(?! (?:\w+ ){0,2}kites?)|soars?|glid\w+|hover\w*|bridge|tightrope|balcony|rooftop|window|"
    r"tower)\b")


def vantage(plan: Plan) -> tuple[str, str]:
    """(setting, spot) of the land that lies below somebody on a height; ("", "") where nobody looks down."""
    words = plan.prompt.lower()
    found = _OVER.search(words) or (_LIES_BELOW.search(words) if _HIGH.search(words) else None)
    looks_down = found is not None and re.match(r"overlook|(?:look|gaz|star)\w*\s+(?:\w+\s+)?down", found.group(0))
    if found is None or _AWAY.search(words) or not (_HIGH.search(words) or looks_down):
        return "", ""
    if found.group(1) == "valley" and re.search(r"\b(?:mist|fog)", words):
        return "mountains", "misty_valley"
    if found.group(1) == "canyon" and "river" in words:
        return "canyon", "river_canyon"
    return _BELOW[found.group(1)]
