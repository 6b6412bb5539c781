"""Which row of data is built for an order: the planner's settings, the features that choose a variant, stand-ins."""

from __future__ import annotations

from functools import cache

from reelwright.engines.previz.paint import rows_nature
from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.setting import Setting


@cache
def settings() -> dict[str, Setting]:
    """All rows by name."""
    return {setting.name: setting for setting in (*rows_nature.ROWS,)}


ALIASES: dict[str, str] = {
    "harbour": "pier", "volcano": "storm_coast", "rocky_coast": "storm_coast", "ocean": "storm_coast",
    "tidal_flats": "tidal_flats", "canyon": "canyon",
}
"""Planner setting -> row, where the names differ."""

STAND_IN = "tidal_flats"


def row_for(order: PlaceOrder) -> tuple[Setting, tuple[str, ...]]:
    """The row for an order, and notes for people when it is only a stand-in."""
    rows = settings()
    name = order.setting if order.setting in rows else ALIASES.get(order.setting, "")
    if name:
        return rows[name], ()
    return rows[STAND_IN], (f"setting {order.setting!r} is not known; {STAND_IN} stands in",)
