"""Matter that stands in a vessel: its colour, its form in a warm room, when it melts and boils, what rises from it, the
colour that it burns with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LIQUID, POWDER, CRYSTALS, LUMP = "liquid", "powder", "crystals", "lump"
NEVER = 9999.0


@dataclass(frozen=True, slots=True)
class Substance:
    """colour: sRGB hex; melts, boils: °C; fumes: "" where what rises is white; sublimes: it boils without melting."""

    colour: str
    form: str = LIQUID
    melts: float = 0.0
    boils: float = 100.0
    fumes: str = ""
    sublimes: bool = False


_WATER = Substance("#b8dcea")
_ROWS: tuple[tuple[str, Substance], ...] = (
    ("red cabbage juice", Substance("#7a2a6a")), ("red litmus solution", Substance("#d83a3a")),
    ("litmus solution", Substance("#7a3a9a")), ("litmus paper", Substance("#d83a3a")),
    ("liquid nitrogen", Substance("#dcecf6", LIQUID, -210, -196)), ("coconut oil", Substance("#f6f2e6", LUMP, 24, 180)),
    ("olive oil", Substance("#c8b030", LIQUID, -6, 300)), ("cooking oil", Substance("#e0b83c", LIQUID, -10, 230)),
    ("dry ice", Substance("#eef4fa", LUMP, -78, -78, sublimes=True)),
    ("sulfuric acid", Substance("#e8e4c8", LIQUID, 10, 337)), ("sulphuric acid", Substance("#e8e4c8", LIQUID, 10, 337)),
    ("hydrochloric acid", Substance("#e4ecd0", LIQUID, -30, 85)),
    ("nitric acid", Substance("#e8d890", LIQUID, -42, 83)),
    ("boric acid", Substance("#f0f0ee", POWDER, 171, 300)), ("acetic acid", Substance("#e8ece8", LIQUID, 17, 118)),
    ("sodium bicarbonate", Substance("#f6f4f0", POWDER, NEVER, NEVER)),
    ("baking soda", Substance("#f6f4f0", POWDER, NEVER, NEVER)),
    ("sodium hydroxide", Substance("#f2f2f0", POWDER, 318, NEVER)),
    ("potassium hydroxide", Substance("#f2f2f0", POWDER, 360, NEVER)),
    ("potassium permanganate", Substance("#5a0a5a", CRYSTALS, 240, NEVER)),
    ("copper sulfate", Substance("#2a6ad8", CRYSTALS, 110, NEVER)),
    ("copper sulphate", Substance("#2a6ad8", CRYSTALS, 110, NEVER)),
    ("arsenic trioxide", Substance("#eeeeea", POWDER, 312, 312, sublimes=True)),
    ("ammonium chloride", Substance("#f4f4f2", POWDER, 338, 338, sublimes=True)),
    ("iodine", Substance("#3a1e4a", CRYSTALS, 113, 113, "#8a3ac0", True)),
    ("naphthalene", Substance("#f2f2ee", CRYSTALS, 80, 218, sublimes=True)),
    ("camphor", Substance("#f4f6f6", CRYSTALS, 175, 175, sublimes=True)),
    ("bromine", Substance("#8a2a0c", LIQUID, -7, 59, "#b85a1c")), ("mercury", Substance("#c4c8cc", LIQUID, -39, 357)),
    ("gallium", Substance("#c8ccd2", LUMP, 30, NEVER)), ("sulfur", Substance("#e8d02c", POWDER, 115, 445)),
    ("sulphur", Substance("#e8d02c", POWDER, 115, 445)), ("ammonia", Substance("#d8e8ee", LIQUID, -78, 38)),
    ("glycerol", Substance("#f0ead8", LIQUID, 18, 290)), ("glycerin", Substance("#f0ead8", LIQUID, 18, 290)),
    ("ethanol", Substance("#d4e4ee", LIQUID, -114, 78)), ("alcohol", Substance("#d4e4ee", LIQUID, -114, 78)),
    ("methanol", Substance("#d4e4ee", LIQUID, -98, 65)), ("acetone", Substance("#dceaf0", LIQUID, -95, 56)),
    ("ether", Substance("#dceaf0", LIQUID, -116, 35)), ("benzene", Substance("#dce4ea", LIQUID, 6, 80)),
    ("vinegar", Substance("#e8d8a0", LIQUID, -2, 101)), ("fruit juice", Substance("#f09a1c")),
    ("juice", Substance("#f09a1c")), ("honey", Substance("#e09a18", LIQUID, -20, 115)),
    ("syrup", Substance("#8a4010", LIQUID, -20, 115)), ("milk", Substance("#f6f2ea")),
    ("wax", Substance("#f0e2b8", LUMP, 55, 370)), ("paraffin", Substance("#f2f0ea", LUMP, 55, 370)),
    ("gasoline", Substance("#e8d070", LIQUID, -60, 90)), ("paint", Substance("#2a6ac8")),
    ("oil", Substance("#d8b83c", LIQUID, -10, 250)), ("salt water", _WATER), ("water", _WATER),
)  # fmt: skip
SUBSTANCES: Mapping[str, Substance] = dict(_ROWS)
_NAMED = re.compile(rf"\b(?:{'|'.join(name for name, _ in _ROWS)})\b")
FLAMES: Mapping[str, str] = {
    "aluminum": "#f4f6ff", "aluminium": "#f4f6ff", "magnesium": "#f8faff", "lead": "#b8d0ff", "iron": "#ffb040",
    "steel": "#ffb040", "calcium": "#ff6a30", "barium": "#a8e848", "boric acid": "#48e060", "boron": "#48e060",
    "copper": "#30d8a0", "zinc": "#a8f0e0", "sodium": "#ffd028", "lithium": "#ff2a50", "potassium": "#c890ff",
    "strontium": "#ff2030", "sulfur": "#5a78ff", "sulphur": "#5a78ff", "phosphorus": "#fff0c0", "coal": "#ff8a20",
}
"""Colours of flames, by what burns."""


def substance_in(words: str) -> str:
    """The first that some lower-case words name, "" for none."""
    found = _NAMED.search(words)
    return found[0] if found is not None else ""
