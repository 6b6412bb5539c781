"""What ordinary people put on against the weather, where the prompt says nothing of their clothes."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.outfits import FOR_DEED
from reelwright.engines.previz.paint.figures.people.wardrobe import GARMENTS, HATS

COLD, WET = "cold", "wet"
"""Traits of who is out in snow and frost, and in the rain."""
_PLAIN = frozenset({"man", "woman", "teen", "child", "girl", "toddler", "elder", "grandmother"})
_LONG = frozenset({"man", "woman", "elder", "grandmother"})
"""Who wears a coat; the others wear a jacket."""
_DARK_LEGS = ("#2f3542", "#26282e", "#3a3430")
_SCARVES = ("#c8392f", "#e0b04a", "#3f7fb0", "#e8e0d0", "#5a8a4a")


def weathered(role: Role, cue: Cue, cycle: str) -> Role:
    """The role in a coat against the rain, with cap, scarf and gloves in the cold. cycle: of the deed; who swims or
    does sports is dressed for that."""
    out = {COLD, WET} & set(cue.traits)
    said = any(item.split()[-1:] and item.split()[-1] in GARMENTS for item in cue.wears)
    if not out or said or role.name not in _PLAIN or cycle in FOR_DEED:
        return role
    legs = _DARK_LEGS[role.twin % len(_DARK_LEGS)] if role.legs == "bare" else role.legs_colour
    role = replace(role, top="coat" if role.name in _LONG else "jacket", legs="trousers", legs_colour=legs,
        fabric="plain", extras=_with(role.extras, ("boots",)))
    if COLD not in out:
        return role
    head = () if any(e in HATS for e in role.extras) else ("beanie",) if role.twin % 3 != 1 else ()
    return replace(role, extras=_with(role.extras, ("scarf", "gloves", *head)),
        accent=_SCARVES[role.twin % len(_SCARVES)])


def _with(extras: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return (*extras, *(e for e in more if e not in extras))
