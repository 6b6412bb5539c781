"""Decks of bridges, seen along them from somebody who is on them, as rows of data."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.models import Model, Passers
from reelwright.engines.previz.paint.places.near import Trees
from reelwright.engines.previz.paint.places.overpass import Overpass
from reelwright.engines.previz.paint.places.parapets import Parapets
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.walkways import Walkway

_LOW = 0.05
"""m over the water: what lies lower is hidden by the parapets."""


def _span(rail: str, half: float, soil: str, lamps: str) -> tuple[Layer, ...]:
    """A deck `half` m wide to each side with its parapets and lamps."""
    deck = Walkway(58, half=half, rise=_LOW, posts=lamps, step=8.0, tall=4.6, soil=soil, piles=False, tag="bridge")
    return deck, Parapets(rail, half, 58.0, _LOW)


_RIVER = Earth("sea", "flags", deep="#1f4450", ripple=9.0, mirror=0.6)
_HAS = ("bridge", "river", "water", "walkway", "road", "railing", "street_lamp")

ROWS: tuple[Setting, ...] = (
    Setting(
        "under_bridge",
        (
            Terrain("alpine", "granite", 5200, 0.24, peak=0.4, hump=0.6),
            Mist(3600, 0.2, 0.5),
            Terrain("hills", "green", 2600, 0.20, trees=0.5, peak=-0.45, hump=0.8),
            Skyline("modern", 2300, 0.14, rows=2, shape=0.4),
            Mist(1700, 0.14, 0.5),
            Overpass("suspension bridge", 0.23),
        ),
        Earth("sea", "rock", deep="#123444", ripple=15.0, mirror=0.55),
        air=0.8,
        has=("water", "city", "mountain", "bridge"),
    ),
    Setting(
        "bridge_town",
        (
            Terrain("hills", "green", 1800, 0.16, trees=0.5),
            Model("castle", "castle", 420, 90.0, -0.40, wet=True),
            Mist(380, 0.2, 0.35),
            Skyline("oldtown", 190, 0.36, rows=2, shape=0.7),
            Model("church", "church", 150, 40.0, 0.34, 60.0, wet=True),
            Mist(100, 0.12, 0.3),
            *_span("stone", 3.3, "cobbles", "lamp"),
            Passers(52, 4, 16, 2.4, clear=1.0),
        ),
        _RIVER,
        tint="#7a5a34",
        air=1.5,
        has=(*_HAS, "town", "house", "church", "castle"),
    ),
    Setting(
        "bridge_city",
        (
            Skyline("modern", 1500, 0.62, rows=2, shape=0.35),
            Mist(900, 0.2, 0.4),
            Skyline("modern", 420, 0.42, rows=1, shape=0.7),
            Mist(160, 0.12, 0.3),
            *_span("iron", 4.4, "asphalt", "streetlight"),
            Passers(56, 4, 16, 3.2, clear=1.2),
        ),
        _RIVER,
        tint="#6a5a6a",
        air=1.5,
        has=(*_HAS, "city", "town", "skyscraper"),
    ),
    Setting(
        "bridge_wood",
        (
            Terrain("alpine", "green", 2600, 0.36, peak=0.3, trees=0.7),
            Mist(1500, 0.14, 0.4),
            Forest(("oak", "birch", "maple"), 90, 0.42, rows=2, density=0.9, gap=(0.0, 0.10)),
            Mist(60, 0.16, 0.35),
            Trees(("oak", "birch"), 34, 9, 5, 16, 0.7),
            *_span("red wood", 1.7, "planks", ""),
        ),
        replace(_RIVER, deep="#24483c"),
        motes="pollen",
        air=1.4,
        has=(*_HAS, "tree", "forest", "garden"),
    ),
)  # fmt: skip
