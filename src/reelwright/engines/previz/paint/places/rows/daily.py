"""Rooms and squares of working days: canteens, counters of the post, carriages, cottages, where skaters meet."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path, Paving, Rug
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.interiors import (
    CITY,
    GARDEN,
    NOTHING,
    TOWN,
    back,
    free,
    hung,
    interior,
    left,
    right,
    square,
)
from reelwright.engines.previz.paint.places.models import Passers
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Thing, Trees
from reelwright.engines.previz.paint.places.rooms import Room, Window
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Terrace

_CONCRETE = Earth("land", "concrete", coats=(Paving("concrete", 0.0),))

_BAYS = (2.4, 4.6, 6.8, 9.0, 11.2)
"""m: where the bays of a carriage are."""

ROWS: tuple[Setting, ...] = (
    interior(
        "mall",
        Room(21.0, 9.0, 15.0, (Window(-4.6, 5.0, 3.6, 5.6), Window(0.0, 5.2, 4.4, 6.4), Window(4.6, 5.0, 3.6, 5.6)),
             "plaster", "#dcd8d0", "#e8e6e0", "#b0b4b4", 4, over="coffers"),
        "marble",
        (*(left("shop fronts", z, tag="shop") for z in (18.6, 14.2, 9.8, 5.4)),
         *(right("shop fronts", z, tag="shop") for z in (18.6, 14.2, 9.8, 5.4)),
         free("escalator", -0.10, 15.5, 0, tag="escalator"),
         free("plant", -0.34, 10.4, scale=1.5, tag="plant"), free("plant", 0.36, 12.4, scale=1.5, tag="plant"),
         hung("ring lamp", 0.0, 16.0, 6.6), hung("ring lamp", 0.0, 10.5, 6.8)),
        CITY, target=0.98, lamp=0.8, bloom=0.7,
        has=("window", "wall", "shop", "escalator", "stairs", "sign", "plant", "atrium", "mall"),
    ),
    interior(
        "clock_tower",
        Room(10.5, 7.0, 9.6, (Window(0.0, 3.9, 4.2, 4.2),), "stone", "#7a6a58", "#3a2c20", "#3a2a1c", 8, over="beams"),
        "planks",
        (back("great gears", -0.70, 0.4, scale=2.0, tag="gear"), back("great gears", 0.70, 1.0, scale=1.8, tag="gear"),
         Fit("great gears", wall="left", z=7.0, y=0.4, scale=1.7, tag="gear"),
         Fit("great gears", wall="right", z=6.4, y=1.2, scale=1.7, tag="gear"),
         hung("oil lamp", -0.3, 7.0, 3.2), hung("oil lamp", 0.34, 6.0, 3.0),
         free("crates", 0.62, 6.8, -30)),
        TOWN, shafts=0.7, target=0.74, lamp=0.8,
        has=("window", "wall", "gear", "clock", "tower", "clock tower", "clockwork", "stairs"),
    ),
    interior(
        "foundry",
        Room(20.0, 9.6, 18.0, (square(-5.0, 3.4, 2.2, 7.0), square(5.0, 3.4, 2.2, 7.0)), "brick", "#4a3a34", "#241f1e",
             "#241f1e", 8, over="pipes"),
        "concrete",
        (free("ladle", -0.16, 13.5, 90, tag="ladle"), left("blast furnace", 15.0, tag="furnace"),
         free("hot bars", 0.60, 12.0, 78, tag="bars"), right("pipe bundle", 16.0, 3.0), right("valves", 10.0),
         back("pipe bundle", 0.4, 4.0), free("crates", -0.82, 7.6, 30), hung("strip light", 0.6, 15.0, 7.5, 90)),
        NOTHING, shafts=0.4, target=0.72, lamp=1.0, bloom=1.0, motes="embers", tint="#a8481c", air=1.6,
        has=("window", "wall", "machine", "furnace", "metal", "lava", "steel", "factory", "ladle"),
    ),
    interior(
        "cafeteria",
        Room(11, 3.4, 10.4, (square(-3.6, 2.2, 1.7, 1.9), square(3.6, 2.2, 1.7, 1.9)), "washed", "#d8d2c0", "#e8e8e4",
             "#5f8f8a", 2, others=("#c8d4d0", "#dccfa8"), over="panels"),
        "lino",
        (back("serving line", 0.0, off=0.7, tag="counter"), back("menu boards", 0.0, 2.0, tag="sign"),
         *(free("canteen table", s * 0.56, z, 0, tag="table") for z in (8.6, 6.6) for s in (-1, 1)),
         free("canteen table", -0.70, 4.7, 0, keep=0.9, tag="table"),
         *(hung("strip light", s * 0.4, z, 3.1, 90) for z in (6.4, 9.0) for s in (-1, 1)),
         back("plant", 0.94, tag="plant")),
        GARDEN, target=0.98, lamp=0.7, has=("window", "wall", "table", "bench", "counter"),
    ),
    interior(
        "post_office",
        Room(8.4, 3.1, 8.2, (square(-2.8, 1.5, 1.6),), "washed", "#d4d0c4", "#e4e4e0", "#2f5a94", 2,
             others=("#d8c8a8", "#c8d0d4"), over="panels"),
        "lino",
        (back("pigeonholes", 0.05, tag="shelf"), back("parcel shelf", 0.66, tag="shelf"),
         left("parcel shelf", 7.2, tag="shelf"), right("parcel shelf", 6.0, tag="shelf"),
         free("post counter", 0.36, 6.6, -14, tag="counter"),
         *(hung("strip light", s * 0.34, 6.0, 2.85, 90) for s in (-1, 1)),
         back("clocks", -0.22, 2.0, scale=0.6, keep=0.6)),
        TOWN, target=0.98, lamp=0.75, has=("window", "wall", "counter", "shelf"),
    ),
    interior(
        "metro_carriage",
        Room(13, 2.56, 4.2, (), "washed", "#c8ccca", "#e4e6e4", "#9aa2a6", 1, over="plain"),
        "lino",
        (back("carriage end", 0.0, tag="door"),
         *(side("carriage wall", z, tag="window") for z in _BAYS for side in (left, right)),
         *(side("carriage bench", z, tag="bench") for z in _BAYS for side in (left, right)),
         *(hung("strip light", s * 0.3, z, 2.48, 0) for s in (-1, 1) for z in (3.6, 5.6, 7.6, 9.6, 11.6))),
        NOTHING, target=0.95, lamp=0.8, has=("wall", "bench", "window", "train", "carriage"),
    ),
    interior(
        "cockpit",
        Room(4.8, 2.4, 4.0, (square(-0.98, 1.8, 0.95, 1.66), square(0.98, 1.8, 0.95, 1.66)), "metal", "#59636e",
             "#4a525a", "#2a3036", 1, over="plain"),
        "metal",
        (back("flight deck", 0.0, tag="computer"), hung("overhead panel", 0.0, 4.0, 2.2, 0),
         free("pilot seat", -0.44, 3.6, 180, tag="chair"), free("pilot seat", 0.44, 3.6, 180, tag="chair")),
        NOTHING, target=0.8, lamp=0.6, has=("window", "wall", "plane", "cloud", "screen", "computer", "chair", "sky"),
    ),
    interior(
        "bus_inside",
        Room(12, 2.4, 3.0, (square(0.0, 1.9, 0.9, 1.55),), "washed", "#9aa4a8", "#e4e6e4", "#3a4046", 1, over="plain",
             holes=tuple((z, z + 1.5, 0.95, 1.85) for z in (2.4, 4.2, 6.0, 7.8, 9.6))),
        "lino",
        (*(free("train seats", s * 0.62, z, 180, tag="chair") for z in (5.6, 7.2, 8.8, 10.4) for s in (-1, 1)),
         *(hung("strip light", 0.0, z, 2.3, 0) for z in (4.8, 7.2, 9.6))),
        CITY, target=0.95, lamp=0.55, has=("window", "wall", "chair", "bus"),
    ),
    interior(
        "cottage",
        Room(7.4, 2.7, 6.2, (square(1.7, 0.9, 0.9, 1.5),), "plaster", "#cdb892", "#5a3c24", "#4a3020", 2, over="beams"),
        "planks",
        (back("hearth", -0.24, tag="fireplace"), back("shelf pots", 0.78, 1.5), back("sideboard", 0.80),
         left("bed", 6.6, tag="bed"), right("shelf pots", 5.8, 1.4), right("trunk", 6.0, keep=0.8),
         free("dining set", 0.46, 5.6, 80, tag="table"), hung("oil lamp", 0.40, 5.4, 1.95),
         hung("oil lamp", -0.55, 5.9, 1.9), back("pan rail", 0.28, 1.95, scale=0.7, keep=0.7),
         back("crates", 0.30, keep=0.5)),
        coats=(Rug(5.9, 1.2, 0.9, "#7a3a2a", "#c8a060", "#4a5a4a"),), target=0.66, lamp=0.95,
        has=("window", "wall", "lamp", "furniture", "fireplace", "beam", "candle"),
    ),
    Setting(
        "central_park",
        (
            Skyline("modern", 900, 0.74, rows=2, shape=0.42),
            Mist(620, 0.2, 0.4),
            Skyline("modern", 420, 0.5, rows=1, shape=0.6),
            Mist(300, 0.12, 0.35),
            Forest(("oak", "birch", "maple"), 170, 0.16, rows=1, density=0.85, gap=(0.0, 0.1)),
            Trees(("oak",), 40, 9, at=-0.78),
            Trees(("oak",), 34, 9, at=0.86),
            Avenue("lamp", 44, 4.2, half=3.4, near=12, n=3),
            Thing("bench", 16, 0.95, -0.56, tag="bench"),
            Cover("grass", 10, 0.4, shape="corners"),
        ),
        Earth("land", "lawn", coats=(Path("flags", 2.6, 0.06, 0.7, 34),)),
        motes="pollen",
        has=("tree", "grass", "skyscraper", "city", "town", "bench", "street_lamp", "walkway"),
    ),
    Setting(
        "mount_fuji",
        (
            Terrain("volcano", "snow", 6200, 0.92, depth=2.6, peak=0.16, mist=0.5),
            Mist(4200, 0.16, 0.45),
            Terrain("hills", "green", 1500, 0.15, trees=0.9, depth=3.0),
            Mist(1000, 0.1, 0.4),
            Forest(("pine", "cherry"), 330, 0.11, gap=(0.1, 0.24)),
            Trees(("cherry",), 30, 6.5, at=-0.82),
            Cover("meadow", 0, 0.7),
        ),
        Earth("land", "grass"),
        motes="pollen",
        has=("mountain", "tree", "grass", "forest"),
    ),
    Setting(
        "skatepark",
        (
            Skyline("modern", 700, 0.42, rows=2, shape=0.5),
            Mist(420, 0.2, 0.35),
            Terrace("works", 62, (0.10, 0.30)),
            Fittings((free("quarter pipe", 0.42, 19.0, 0), free("quarter pipe", -0.40, 23.0, 0),
                      free("plaza steps", 0.02, 25.0, 0, tag="stairs"), free("skate ledge", -0.52, 10.5, 62),
                      free("skate rail", 0.46, 8.6, 78, tag="rail"), free("skate rail", -0.30, 15.0, 80, tag="rail"),
                      free("planter", -0.86, 16.0), free("planter", 0.88, 14.0)), 22.0, 26.0),
            Avenue("streetlight", 50, 6.5, half=10.0, near=18, n=3),
            Passers(40, 3, 17, 9.0, ("teenager", "boy", "man in a hoodie"), clear=2.0),
        ),
        _CONCRETE,
        tint="#6a5a4a",
        air=1.3,
        has=("house", "wall", "rail", "railing", "stairs", "ramp", "street_lamp", "bench", "town"),
    ),
    Setting(
        "concrete_plaza",
        (
            Skyline("modern", 900, 0.62, rows=2, shape=0.45),
            Mist(500, 0.25, 0.4),
            Terrace("glass", 74, (0.0, 0.0)),
            Fittings((free("plaza steps", 0.10, 22.0, 0, tag="stairs"), free("skate rail", 0.44, 8.8, 80, tag="rail"),
                      free("skate ledge", -0.46, 11.5, 58, tag="bench"),
                      free("skate ledge", 0.78, 15.0, 90, tag="bench"),
                      free("planter", -0.80, 15.0), free("planter", 0.86, 21.0), free("planter", -0.62, 24.0)),
                     24.0, 26.0),
            Avenue("streetlight", 50, 6.5, half=10.5, near=18, n=3),
        ),
        _CONCRETE,
        tint="#6a5a4a",
        air=1.3,
        has=("house", "wall", "rail", "railing", "stairs", "street_lamp", "bench", "town", "skyscraper"),
    ),
)  # fmt: skip
