"""Water and land in a colour of their own: a pink lake, a green river, purple mountains, black sand, blue grass."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import LUMA, lin
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.scape import Piece
from reelwright.engines.previz.scene import Floats

_WATER = r"(?:lake|river|sea|ocean|water|waters|lagoon|pond|stream|pool|bay)"
_COLOURED = re.compile(rf"\b([a-z]+)(?:[- ]colou?red)? {_WATER}\b")
_USUAL = frozenset({"blue", "black", "white", "silver", "grey", "gray", "clear"})
"""What water is anyhow, or is by its light."""
_GLOWS = re.compile(rf"\b(?:glowing|luminous|bioluminescent|radiant)\s+(?:\w+\s+)?(?:{_WATER}|waves?|tide|spring)\b")
GLOWING = "glowing sea"
_SHINE = "#18c8c0"
_MIRROR = 0.16
"""Share of the sky in coloured water: its own colour must show between."""
_MARK = " water"
_LANDS: dict[str, str] = {
    "mountain": "mountains?|peaks?|mountain range", "hill": "hills?|hillsides?", "cliff": "cliffs?|canyon walls?",
    "dune": "dunes?", "rock": "rocks?|boulders?|stones?", "grass": "grass|grassland|meadow|moss",
    "tree": "trees?|foliage|leaves|forest|woods|jungle",
    "ground": "sand|sands|soil|ground|earth|plains?|desert|landscape|dust|terrain|surface",
}  # fmt: skip
"""What a layer is called -> the prompt's words for it."""
_PLAIN = {"tree": {"green", "brown", "white", "pink", "red", "orange", "gold", "yellow", "black"}, "hill": {"green"},
          "grass": {"green"}, "ground": {"brown", "gold"}, "mountain": {"green", "white"}, "rock": {"grey", "brown"},
          "dune": {"gold", "orange", "yellow"}, "cliff": {"grey", "brown"}}  # fmt: skip
"""What it is anyhow, or what the season and the kinds of trees make of it."""
_ALIKE = {"violet": "purple", "golden": "gold", "gray": "grey", "scarlet": "red", "teal": "turquoise",
          "lilac": "purple", "magenta": "pink", "cyan": "turquoise", "emerald": "green", "rust": "copper"}  # fmt: skip
_ANY = "|".join((*NAMED, *_ALIKE))
_BETWEEN = ("(?:sand|rock|rolling|jagged|distant|alien|glowing|towering|tall|crystal|volcanic|soft|swaying|autumn|oak|"
            "maple|wild|desert|basalt|stone|rocky|sandy|strange|huge|endless)")  # fmt: skip
"""Words that may stand between a colour and what has it."""
_LIKE = {"ground": ("dune", "ground"), "dune": ("dune", "ground"),
         "mountain": ("mountain", "cliff", "volcano"), "tree": ("tree", "forest", "pine"),
         "grass": ("grass", "ground"), "cliff": ("cliff", "mountain")}  # fmt: skip
"""Layers that go with what is named."""
FULL = 0.86
"""How far a named colour is gone to."""


def coloured_water(prompt: str) -> tuple[str, ...]:
    """The feature that asks for water in a colour ("pink water"), or none."""
    found = (_ALIKE.get(m.group(1), m.group(1)) for m in _COLOURED.finditer(prompt.lower()))
    return tuple(f"{name}{_MARK}" for name in found if name in NAMED and name not in _USUAL)[:1]


def glowing_water(prompt: str) -> tuple[str, ...]:
    """The feature that asks for water that shines of itself, or none."""
    return (GLOWING,) if _GLOWS.search(prompt.lower()) else ()


def coloured_land(prompt: str) -> tuple[str, ...]:
    """Features that ask for land in a colour ("mountain=purple"), one a kind of land."""
    out: dict[str, str] = {}
    for land, names in _LANDS.items():
        for m in re.finditer(rf"\b({_ANY})(?:[- ]colou?red)? (?:{_BETWEEN} )?(?:{names})\b", prompt.lower()):
            colour = _ALIKE.get(m.group(1), m.group(1))
            if colour in NAMED and colour not in _PLAIN.get(land, ()):
                out.setdefault(land, colour)
    return tuple(f"{land}={colour}" for land, colour in out.items())


def dyes(features: tuple[str, ...]) -> dict[str, str]:
    """Layer's tag (or "ground") -> display colour that those features give it."""
    named = {land: NAMED[colour] for land, _, colour in (f.partition("=") for f in features) if colour in NAMED}
    alike = {tag: colour for land, colour in named.items() for tag in _LIKE.get(land, ())}
    return alike | named  # what is named itself is in its own colour, not in that of its like


def dyed(albedo: Floats, alpha: Floats | None, colour: str) -> Floats:
    """albedo (h, w, 3) linear in another colour: its lights and darks stay, its brightness goes more than half-way."""
    tone = lin(colour)
    light = albedo @ LUMA
    seen = light[alpha > 0.3] if alpha is not None and bool((alpha > 0.3).any()) else light
    mean, own = max(float(seen.mean()), 1e-3), max(float(tone @ LUMA), 1e-3)
    goal = (light / mean * mean**0.4 * own**0.6)[..., None] * (tone / own)
    return np.asarray(np.clip(albedo + (goal - albedo) * FULL, 0, 1), np.float32)


def tinted(earth: Earth, features: tuple[str, ...]) -> Earth:
    """The same ground with its water, and what it is of, in the colours that features name."""
    earth = replace(earth, dye=dyes(features).get("ground", earth.dye))
    if earth.lie not in ("shore", "sea", "river", "flats"):
        return earth
    named = (f.removesuffix(_MARK) for f in features if f.endswith(_MARK))
    colour = next((NAMED[name] for name in named if name in NAMED and name not in _USUAL), "")
    if GLOWING in features:
        return replace(earth, deep=colour or _SHINE, molten=True, mirror=0.34)
    if not colour or earth.molten:
        return earth
    return replace(earth, deep=colour, mirror=min(earth.mirror, _MIRROR))


def in_colour(piece: Piece, colour: str) -> Piece:
    """The same piece, in the colour that the prompt gives it."""
    first, *more = (replace(m, albedo=dyed(m.albedo, m.alpha, colour)) for m in (piece.matte, *piece.more))
    return replace(piece, matte=first, more=tuple(more))
