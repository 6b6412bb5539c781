"""Water in a colour of its own: a pink lake, a green river, a red sea."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.places.earth import Earth

_WATER = r"(?:lake|river|sea|ocean|water|waters|lagoon|pond|stream|pool|bay)"
_COLOURED = re.compile(rf"\b([a-z]+)(?:[- ]colou?red)? {_WATER}\b")
_USUAL = frozenset({"blue", "black", "white", "silver", "grey", "gray", "clear"})
"""What water is anyhow, or is by its light."""
_MIRROR = 0.16
"""Share of the sky in coloured water: its own colour must show between."""
_MARK = " water"


def coloured_water(prompt: str) -> tuple[str, ...]:
    """The feature that asks for water in a colour ("pink water"), or none."""
    found = (m.group(1) for m in _COLOURED.finditer(prompt.lower()))
    return tuple(f"{name}{_MARK}" for name in found if name in NAMED and name not in _USUAL)[:1]


def tinted(earth: Earth, features: tuple[str, ...]) -> Earth:
    """The same ground with its water in the colour that a feature names."""
    named = (f.removesuffix(_MARK) for f in features if f.endswith(_MARK))
    colour = next((NAMED[name] for name in named if name in NAMED and name not in _USUAL), "")
    if not colour or earth.molten or earth.lie not in ("shore", "sea", "river", "flats"):
        return earth
    return replace(earth, deep=colour, mirror=min(earth.mirror, _MIRROR))
