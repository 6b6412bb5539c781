"""Quarters of towns by age and trade, as rows of data: brick terraces under smoke, a city of brass and steam, a ghost
town, a bazaar, a market on canals, the court of a mosque, a waiting room, a fort of blankets."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.chimneys import Smoke
from reelwright.engines.previz.paint.places.coats import Path, Paving, Rug
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.interiors import (
    CITY,
    GARDEN,
    back,
    free,
    hung,
    interior,
    left,
    right,
    square,
)
from reelwright.engines.previz.paint.places.models import Model, Passers
from reelwright.engines.previz.paint.places.near import Avenue, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Street, Terrace

_WET_STONES = Earth("wet", "cobbles", ripple=5.0, mirror=0.5, deep="#2a2622", half=6.0, coats=(Paving("cobbles", 0.3),))
_BRASS = ("bronze",)

_TOWN = ("house", "street_lamp", "road", "wall", "window", "town", "lantern")
_STALLS = (
    ("spice stall", 1, 8.4), ("cloth stall", -1, 9.4), ("carpets", 1, 12.0), ("fruit stall", -1, 13.0),
    ("cloth stall", 1, 15.5), ("spice stall", -1, 17.0), ("fruit stall", 1, 20.0), ("carpets", -1, 22.0),
)  # fmt: skip
"""What stands along a bazaar: what, on which side, m away."""

ROWS: tuple[Setting, ...] = (
    Setting(
        "souk",
        (
            Model("church", "mosque", 170, 42.0, 0.12, 70.0),
            Mist(120, 0.3, 0.5),
            Street("souk", 70, width=9.4, near=2.0, hang=3),
            Fittings(
                (
                    *(Fit("shade sail", 0.0, "floor", z, 3.7 + 0.03 * z) for z in (30.0, 22.0, 16.0, 11.5)),
                    *(Fit(name, side * 0.74, "floor", z, turn=-side * 66, tag="stall") for name, side, z in _STALLS),
                    Fit("brass lamps", 0.3, "floor", 13.0, 3.1), Fit("brass lamps", -0.35, "floor", 18.0, 3.3),
                ),
                9.4, 40.0,
            ),
            Passers(40, 9, 10, 2.6, ("man in a robe", "woman in a robe", "man", "merchant", "woman"), 0.5),
            Mist(30, 0.25, 0.35),
        ),
        Earth("land", "redearth", coats=(Paving("flags", 0.0),)),
        motes="dust",
        tint="#8a5a2a",
        air=2.4,
        lamp=0.25,
        has=(*_TOWN, "stall", "fabric", "cloth", "carpet", "spice", "market", "crowd"),
    ),
    Setting(
        "victorian_street",
        (
            Model("tower", "clock tower", 150, 62.0, 0.14, tag="tower"),
            Mist(110, 0.4, 0.6),
            Smoke(((-0.34, 60.0), (0.42, 74.0), (0.24, 44.0))),
            Street("victorian", 84, width=9.0, near=2.2),
            Avenue("lamp", 52, 4.2, half=3.1, near=8, n=5),
            Passers(44, 3, 20, 2.6, ("victorian gentleman", "victorian lady", "man in a coat")),
            Mist(24, 0.26, 0.3),
        ),
        _WET_STONES,
        tint="#5a4a34", air=2.4, target=0.94, lamp=0.35,
        has=("house", "street_lamp", "road", "wall", "window", "town", "tower", "lamp", "chimney", "smoke"),
    ),
    Setting(
        "steampunk_city",
        (
            Model("tower", "clock tower", 128, 52.0, 0.07, 90.0, _BRASS, tag="tower"),
            Model("factory", "factory", 190, 40.0, -0.22, 90.0, tag="factory"),
            Model("airship", "airship", 70, 4.4, -0.10, 20.0, ("copper",), rise=18.0, tag="airship"),
            Model("airship", "airship", 260, 12.0, 0.22, 160.0, ("bronze",), rise=84.0, tag="airship"),
            Model("airship", "airship", 320, 12.0, -0.04, 20.0, ("brown",), rise=110.0, tag="airship"),
            Mist(110, 0.36, 0.6),
            Smoke(((-0.26, 150.0), (0.22, 120.0))),
            Street("steampunk", 84, width=16.0, near=3.0),
            Avenue("lamp", 52, 4.4, half=4.0, near=9, n=4),
            Fittings((left("great gears", 19.0, 1.8), right("great gears", 13.0, 2.0), left("pipe bundle", 9.0, 2.2),
                      right("pipe bundle", 17.0, 2.6)), 15.6, 60.0),
            Passers(44, 3, 20, 3.0, ("victorian gentleman", "victorian lady", "man in a coat")),
        ),
        _WET_STONES,
        tint="#7a5a2c", air=2.2, target=0.96, lamp=0.4,
        has=("house", "street_lamp", "road", "wall", "window", "town", "tower", "lamp", "chimney", "smoke", "gear",
             "airship", "steam", "pipe"),
    ),
    Setting(
        "ghost_town",
        (
            Terrain("mesa", "redrock", 2400, 0.34, hump=0.7),
            Mist(1500, 0.15, 0.4),
            Model("tower", "water tower", 74, 13.0, 0.22),
            Model("church", "wooden church", 96, 18.0, -0.10),
            Street("ghost", 66, width=15.0, near=2.6),
            Trees(("dead",), 26, 6, at=-0.46),
            Model("carriage", "covered wagon", 23, 0.0, 0.40, 30.0, keep=0.8),
            Thing("fence", 15, 1.3, 0.66, tag="fence"),
            Rocks(18, 0.3, 6, 8, 0.4, "#b08a64", "#6a4c34"),
            Mist(30, 0.18, 0.25),
        ),
        Earth("land", "dirt", coats=(Path("sand", 5.0, 0.0, 0.2, 60, 0.5),)),
        motes="dust", air=2.2,
        has=("house", "town", "road", "wall", "window", "saloon", "desert"),
    ),
    Setting(
        "floating_market",
        (
            Forest(("palm", "jungle"), 150, 0.40, rows=2, density=0.9),
            Mist(120, 0.24, 0.5),
            Street("stilts", 80, width=17.0, near=3.0, drop=0.6),
            Trees(("palm",), 40, 9, 4, 20, 0.6),
            Model("boat", "rowing boat", 15, 0.0, -0.56, 12.0, wet=True, tag="boat"),
            Model("boat", "rowing boat", 21, 0.0, 0.46, 168.0, wet=True, tag="boat"),
            Model("boat", "rowing boat", 30, 0.0, -0.20, 20.0, wet=True, tag="boat"),
            Model("boat", "rowing boat", 26, 0.0, 0.80, 30.0, wet=True, tag="boat"),
        ),
        Earth("sea", "planks", deep="#2a4438", ripple=9.0, mirror=0.6),
        air=1.8,
        has=("market", "boat", "house", "water", "stall", "palm", "canal", "fruit", "town"),
    ),
    Setting(
        "mosque_court",
        (
            Terrain("hills", "dry", 2400, 0.16),
            Model("church", "mosque", 66, 34.0, 0.06, 70.0, tag="church"),
            Terrace("souk", 52, (0.06, 0.36)),
            Fittings((free("arcade bay", -0.92, 24.0, -90), free("arcade bay", 0.92, 24.0, 90),
                      free("arcade bay", -0.92, 15.0, -90), free("arcade bay", 0.92, 15.0, 90)), 17.0, 60.0),
            Model("fountain", "fountain", 30, 3.4, -0.26, tag="fountain"),
            Thing("potted", 13, 1.6, -0.66),
        ),
        Earth("land", "marble"),
        air=1.4, lamp=0.3,
        has=("church", "mosque", "wall", "pillar", "column", "courtyard", "fountain", "walkway"),
    ),
    interior(
        "waiting_room",
        Room(7.6, 2.9, 7.0, (square(-1.7, 1.9, 1.5, 1.6),), "plaster", "#b8b4a0", "#d8d4c8", "#efe8d8", 2,
             over="panels", others=("#9ab0a8", "#b0a8b8", "#c0a890")),
        "lino",
        (back("chair row", 0.44), left("chair row", 5.6), back("clock", 0.26, 1.95), right("reception", 5.6),
         back("plant", -0.94, tag="plant"), right("pictures", 3.8, 1.4), back("painting", 0.62, 1.5, scale=0.7),
         free("coffee table", -0.10, 5.6, 90, tag="table"), back("door", 0.92)),
        CITY, target=0.90, lamp=0.5, has=("window", "wall", "clock", "chair", "door", "table", "plant", "bench"),
    ),
    interior(
        "blanket_fort",
        Room(5.0, 1.9, 3.9, (), "canvas", "#a86a5a", "#8a5a70", "#6a4a3a", 0, over="canvas",
             others=("#5a6a94", "#7a8a5a", "#8a6a94"), flank="canvas"),
        "carpet",
        (back("cushions", -0.5), back("cushions", 0.45), left("cushions", 3.9), right("cushions", 3.7),
         hung("small bulbs", 0.0, 4.3, 1.45, 90), hung("small bulbs", -0.3, 3.4, 1.5, 70),
         hung("small bulbs", 0.34, 3.6, 1.52, 110)),
        GARDEN, coats=(Rug(3.7, 1.7, 1.0, "#d8b890", "#f0e0c8", "#a86a5a"),), motes="dust", target=0.72, lamp=1.0,
        bloom=0.9, has=("tent", "blanket", "lamp", "lantern", "cushion", "pillow", "string lights", "wall"),
    ),
)
