"""Which row of data is built for an order: the planner's settings, the features that choose a variant, stand-ins."""

from __future__ import annotations

from functools import cache

from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.places import rows_built, rows_fields, rows_land, rows_rooms, rows_water
from reelwright.engines.previz.paint.places.setting import Setting


@cache
def settings() -> dict[str, Setting]:
    """All rows by name."""
    modules = (rows_land, rows_fields, rows_water, rows_built, rows_rooms)
    return {setting.name: setting for module in modules for setting in module.ROWS}


ALIASES: dict[str, str] = {
    "rocky_coast": "basalt_coast",
    "storm_coast": "basalt_coast",
    "coast": "sea_cliffs",
    "snow_mountains": "snow_peaks",
    "pond": "lake",
    "town": "old_town",
    "village": "old_town",
    "city": "skyline",
    "cyberpunk": "neon_city",
    "temple": "garden",
    "shrine": "garden",
    "reef": "underwater",
    "dunes": "desert",
    "sky": "clouds",
    "pine_forest": "forest",
    "mars": "planet",
    "room": "interior",
    "throne_hall": "hall",
    "wheat_field": "farmland",
}
"""Other names that an order may use -> row."""

VARIANTS: tuple[tuple[str, frozenset[str], str], ...] = (
    ("interior", frozenset({"library", "book", "bookshelf", "study"}), "library"),
    ("interior", frozenset({"hall", "throne", "ballroom", "cathedral", "church"}), "hall"),
    ("castle", frozenset({"throne", "hall", "great hall", "throne room", "interior"}), "hall"),
    ("volcano", frozenset({"basalt", "coast", "ocean", "sea", "wave", "shore"}), "basalt_coast"),
    ("ocean", frozenset({"basalt", "volcanic", "column"}), "basalt_coast"),
    ("beach", frozenset({"cliff", "cliffs", "chalk"}), "sea_cliffs"),
    ("island", frozenset({"cliff", "cliffs"}), "sea_cliffs"),
    ("ocean", frozenset({"cliff", "cliffs"}), "sea_cliffs"),
    ("lake", frozenset({"pier", "dock", "jetty", "boardwalk", "walkway", "lamp"}), "pier"),
    ("harbour", frozenset({"lake", "snow", "mountain", "aurora", "boardwalk", "pier", "jetty"}), "pier"),
    ("ruins", frozenset({"shrine", "torii", "pagoda", "lantern"}), "garden"),
    ("planet", frozenset({"moon", "lunar", "crater", "astronaut"}), "moon"),
    ("space", frozenset({"moon", "lunar", "crater", "ground"}), "moon"),
    ("forest", frozenset({"autumn", "maple", "leaf", "leaves"}), "autumn_wood"),
)
"""(setting, any of these features or words, row): what an order names beside its setting chooses the row."""

STAND_IN = "meadow"


def row_for(order: PlaceOrder) -> tuple[Setting, tuple[str, ...]]:
    """The row for an order, and notes for people when it is only a stand-in."""
    rows = settings()
    named = set(order.features) | {order.season}
    for setting, words, row in VARIANTS:
        if order.setting == setting and words & named:
            return rows[row], ()
    name = order.setting if order.setting in rows else ALIASES.get(order.setting, "")
    if name:
        return rows[name], ()
    return rows[STAND_IN], (f"setting {order.setting!r} is not known; {STAND_IN} stands in",)
