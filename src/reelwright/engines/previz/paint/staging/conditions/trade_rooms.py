"""The room of somebody's trade, where the prompt only hints at another place: a cobbler's bench stands in no garden."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.plan import Plan

_NAMED = 1.0
"""Votes from which on a place is named, not guessed from a thing in it."""
_TRADES: Mapping[str, str] = {
    **dict.fromkeys(("clockmaker", "watchmaker", "horologist"), "clockmaker"),
    **dict.fromkeys((
        "cobbler", "shoemaker", "tailor", "luthier", "jeweller", "jeweler", "goldsmith", "silversmith", "potter",
        "carpenter", "joiner", "weaver", "woodcarver", "engraver", "toymaker", "bookbinder", "inventor", "cabinetmaker",
        "saddler", "tinkerer", "craftsman", "artisan", "seamstress", "dressmaker", "welder", "ceramicist",
        "violin maker", "cartographer", "puppet maker",
    ), "workshop"),
    **dict.fromkeys(("sculptor", "ceramist"), "artist_studio"),
    **dict.fromkeys(("blacksmith", "glassblower", "swordsmith"), "forge"),
    **dict.fromkeys(("alchemist", "apothecary", "herbalist"), "apothecary"),
    **dict.fromkeys(("barber", "hairdresser", "tattoo artist", "tattooist"), "barbershop"),
    **dict.fromkeys(("harpist", "cellist"), "music_room"), "weightlifter": "gym", "bodybuilder": "gym",
}  # fmt: skip
"""Who -> the spot where they work."""
_OUTSIDE = frozenset({"rain", "snow", "storm", "fog", "wind"})


def trade_room(plan: Plan) -> str:
    """The spot of the hero's trade, where no place is named; "" for everybody else."""
    hero = next((s for s in plan.subjects if s.kind in ("person", "child")), None)
    named = any(c.weight >= _NAMED for c in plan.settings)
    if hero is None or named or hero.count != "1" or _OUTSIDE & set(plan.weather) or hero is not plan.subjects[0]:
        return ""
    return _TRADES.get(hero.word) or _TRADES.get(hero.word.split()[-1], "")
