"""Places on the edge of a house or high above: porches, balconies, terraces, roofs, girders, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.decks import Deck
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.lofty import FireEscape, Girder, Ridge, Rigging
from reelwright.engines.previz.paint.places.models import Passers
from reelwright.engines.previz.paint.places.near import Cover, Thing, Trees
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Street

_CITY: tuple[Layer, ...] = (
    Skyline("modern", 2400, 0.40, rows=2, shape=0.4, y=-0.10),
    Mist(1700, 0.12, 0.35),
    Skyline("modern", 800, 0.56, rows=2, shape=0.5, y=-0.35),
    Mist(500, 0.14, 0.3, -0.3),
    Skyline("modern", 260, 0.62, rows=2, shape=0.6, y=-0.78),
    Skyline("modern", 120, 0.70, rows=1, shape=0.5, y=-1.10, density=1.0),
)
_TOWN: tuple[Layer, ...] = (
    Terrain("hills", "green", 2600, 0.22, y=-0.05, trees=0.5),
    Skyline("oldtown", 700, 0.24, rows=2, shape=0.7, y=-0.25),
    Mist(420, 0.12, 0.3, -0.3),
    Skyline("oldtown", 220, 0.36, rows=2, shape=0.6, y=-0.62),
    Skyline("oldtown", 90, 0.52, rows=2, shape=0.4, y=-1.02, density=1.0),
)
_HILLS: tuple[Layer, ...] = (
    Terrain("alpine", "granite", 5600, 0.50, peak=0.36, y=-0.10),
    Mist(3600, 0.24, 0.5, -0.1),
    Terrain("alpine", "green", 2200, 0.50, peak=-0.4, y=-0.30, trees=0.7),
    Mist(1400, 0.22, 0.5, -0.5),
    Terrain("hills", "green", 500, 0.60, depth=4, lift=0.9, trees=0.9, y=-0.95, flip=-1),
)
_COAST: tuple[Layer, ...] = (Terrain("hills", "jungle", 2600, 0.14, depth=2, hump=0.5, trees=0.8, peak=0.6),)
_FIELD: tuple[Layer, ...] = (
    Terrain("hills", "green", 1800, 0.22, trees=0.6),
    Forest(("oak", "birch"), 160, 0.20, rows=1, density=0.7, gap=(0.0, 0.2)),
)
_POTS: tuple[Layer, ...] = (Thing("potted", 5.2, 1.5, 0.92, wet=True, tag="plant"),)
_NONE = Earth("none", "grass")
_HAS = ("balcony", "terrace", "railing", "window", "wall")
_SKIES = ("skyscraper", "city", "town", "rooftop", "roof", "window")


def _high(
    name: str,
    beyond: tuple[Layer, ...],
    deck: Deck,
    earth: Earth = _NONE,
    more: tuple[Layer, ...] = _POTS,
    **how: object,
) -> Setting:
    usual: dict[str, object] = {"air": 1.2, "has": _HAS}
    return Setting(name, (*beyond, deck, *more), earth, **{**usual, **how})  # type: ignore[arg-type]


ROWS: tuple[Setting, ...] = (
    _high(
        "rooftop",
        _CITY,
        Deck("kerb", "flags", 1.6),
        more=(Thing("water_tank", 16, 6.4, 0.80, y=-0.8, wet=True, tag="tank"), *_POTS),
        tint="#6a4a5a",
        has=(*_HAS, *_SKIES),
    ),
    _high("roof_terrace", _CITY, Deck("glass", "planks", 1.5), tint="#6a4a5a", has=(*_HAS, *_SKIES)),
    _high(
        "balcony_city", _CITY, Deck("iron", "flags", 1.0, "plaster", "#c8b8a0"), tint="#6a4a5a", has=(*_HAS, *_SKIES)
    ),
    _high(
        "balcony_town",
        _TOWN,
        Deck("stone", "tiles", 1.0, "plaster", "#d8b48a"),
        tint="#7a5a34",
        has=(*_HAS, "town", "house", "roof"),
    ),
    _high(
        "balcony_sea",
        _COAST,
        Deck("stone", "marble", 1.1, "plaster", "#efe8da"),
        Earth("sea", "sand", deep="#12405a", ripple=12.0, swell=0.1),
        has=(*_HAS, "sea", "ocean", "water"),
    ),
    _high(
        "balcony_hills",
        _HILLS,
        Deck("wood", "planks", 1.1, "boards", "#8a6a48", trim="#d8cbb0"),
        has=(*_HAS, "mountain", "valley"),
    ),
    _high(
        "balcony",
        _FIELD,
        Deck("stone", "tiles", 1.1, "plaster", "#d8c4a4"),
        Earth("land", "lawn"),
        (*_POTS, Trees(("oak",), 26, 9.0, at=-0.7)),
        has=(*_HAS, "tree"),
    ),
    _high(
        "porch",
        (*_FIELD, Cover("wheat", 26, 0.8)),
        Deck("wood", "planks", 1.3, "boards", "#d8d4c8", 2.9),
        Earth("land", "grass"),
        (*_POTS, Trees(("oak",), 30, 9.0, at=-0.55)),
        lamp=0.35,
        has=(*_HAS, "porch", "tree", "grass", "field"),
    ),
    _high(
        "porch_sea",
        _COAST,
        Deck("wood", "planks", 1.3, "boards", "#dfe4e2", 2.9),
        Earth("shore", "sand", 2.6, deep="#12506a"),
        has=(*_HAS, "porch", "sea", "ocean", "water", "beach"),
    ),
    Setting("roof_ridge", (*_TOWN, Ridge()), _NONE, air=1.2, has=(*_SKIES, "chimney", "house")),
    Setting("girder", (*_CITY, Girder()), _NONE, air=1.2, tint="#6a4a5a", has=(*_SKIES, "beam")),
    Setting(
        "fire_escape",
        (Skyline("modern", 200, 0.8), FireEscape()),
        _NONE,
        tint="#6a4a3a",
        air=1.4,
        lamp=0.6,
        has=("stairs", "wall", "window", "house"),
    ),
    _high(
        "wall_walk",
        _HILLS,
        Deck("battlement", "flags", 1.4),
        more=(Thing("tower", 34, 16, 0.80, y=-6.0, wet=True), Thing("brazier", 6.4, 1.8, -0.84, wet=True, tag="torch")),
        has=("wall", "tower", "castle", "battlement", "torch"),
    ),
    Setting(
        "ship_deck",
        (Deck("bulwark", "planks", 1.7), Rigging()),
        Earth("sea", "sand", deep="#123a4a", ripple=18.0, swell=0.5, foam=0.3),
        has=("ship", "boat", "deck", "sea", "ocean", "water", "wave", "mast"),
    ),
    Setting(
        "hill_town",
        (
            Terrain("hills", "green", 2600, 0.42, y=-0.02, trees=0.5),
            *(
                Skyline("favela", z, size, rows=2, shape=0.5, y=y, density=1.0)
                for z, size, y in (
                    (700, 0.22, 1.15),
                    (430, 0.24, 0.80),
                    (260, 0.26, 0.48),
                    (160, 0.28, 0.22),
                    (100, 0.32, 0.0),
                )
            ),
            Mist(90, 0.12, 0.3),
            Street("mediterranean", 46, width=7.5, near=3.0),
            Passers(30, 3, 12, 3.4, clear=0.8),
        ),
        Earth("land", "dirt", coats=(Path("concrete", 5.4, 0.0, 0.1, 40, 0.95),)),
        air=1.4,
        tint="#7a5a34",
        has=("house", "town", "road", "window", "wall", "stairs"),
    ),
)
