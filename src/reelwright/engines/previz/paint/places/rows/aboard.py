"""Inside of what moves or shelters people at the edge of the world, as rows of data: stations in space, engine rooms,
cars, igloos, cave homes."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Rug
from reelwright.engines.previz.paint.places.interiors import (
    CITY,
    NOTHING,
    back,
    free,
    hung,
    interior,
    left,
    right,
    square,
)
from reelwright.engines.previz.paint.places.rooms import Room, Window
from reelwright.engines.previz.paint.places.setting import Setting

ROWS: tuple[Setting, ...] = (
    interior(
        "spaceship",
        Room(7.8, 2.9, 7.0, (square(0.0, 5.4, 1.5, 1.75),), "metal", "#59636e", "#3c444e", "#232a32", 3, over="panels"),
        "metal",
        (back("console", -0.42, off=0.4, tag="computer"), back("console", 0.42, off=0.4, tag="computer"),
            left("bulkhead", 6.4),
         right("bulkhead", 6.4), left("bulkhead", 3.6), right("bulkhead", 3.6), free("swivel", -0.3, 6.0, 180),
             free("swivel",
            0.34, 6.0, 180)),
        NOTHING, sky="space", motes="", target=0.62, lamp=0.9, bloom=0.8,
        has=("window", "wall", "planet", "star", "screen", "computer", "spaceship", "bridge"),
    ),
    interior(
        "station_module",
        Room(7.6, 3.2, 4.8, (Window(0.0, 1.72, 2.5, 2.5, porthole=True),), "metal", "#8f99a2", "#69737c", "#262c32", 0,
             over="panels", flank="metal"),
        "metal",
        (left("bulkhead", 5.6), right("bulkhead", 6.0), left("bulkhead", 3.0), right("bulkhead", 3.2),
         hung("strip light", 0.0, 5.4, 3.0, 90), hung("strip light", 0.0, 3.6, 3.0, 90)),
        NOTHING, sky="orbit", motes="", target=0.60, lamp=0.9, bloom=0.8,
        has=("window", "wall", "planet", "star", "screen", "door", "spaceship", "satellite", "rocket"),
    ),
    interior(
        "engine_room",
        Room(9.4, 4.2, 9.0, (), "metal", "#5a5048", "#3a342e", "#2a2622", 0, over="pipes", flank="metal"),
        "metal",
        (back("boiler", -0.46, tag="fireplace"), back("boiler", 0.46, tag="fireplace"), left("valves", 6.4),
         right("valves", 6.0), left("pipe bundle", 8.0, 2.2), right("pipe bundle", 8.0, 2.3),
         back("sacks", 0.0), hung("oil lamp", 0.0, 6.6, 2.6)),
        NOTHING, motes="embers", target=0.52, lamp=1.0, bloom=0.8,
        has=("wall", "machine", "engine", "boiler", "furnace", "pipe", "fireplace", "steam", "coal"),
    ),
    interior(
        "car_inside",
        Room(3.6, 1.9, 2.9, (square(0.0, 2.3, 0.72, 1.30),), "washed", "#3a3c42", "#4a4642", "#1c1e22", 0,
             over="plain", holes=((0.7, 1.9, 0.90, 1.60), (2.05, 3.2, 0.90, 1.60))),
        "carpet",
        (),
        CITY, motes="", target=0.80, lamp=0.5, has=("window", "wall", "car", "taxi", "wheel", "windshield"),
    ),
    interior(
        "igloo_inside",
        Room(5.8, 2.7, 5.6, (Window(0.0, 0.62, 0.95, 1.24),), "ice", "#86b4d8", "#9cc4e0", "#88a8bc", 0, over="ice"),
        "snow",
        (left("furs", 4.9), right("furs", 4.4), back("furs", -0.66), hung("oil lamp", 0.34, 4.4, 0.42)),
        NOTHING, coats=(Rug(4.6, 1.5, 1.0, "#6a5238", "#a88a64", "#4a3824"),), motes="", target=0.86, lamp=0.45,
        has=("wall", "ice", "snow", "lamp", "igloo", "fur"),
    ),
    interior(
        "cave_home",
        Room(7.4, 3.2, 7.0, (Window(1.5, 1.5, 1.9, 2.4),), "rough", "#7a6450", "#5a4a3a", "#4a3c2e", 0, over="rough"),
        "dirt",
        (left("furs", 5.6), back("shelf pots", -0.62, 1.3), back("casks", -0.34), right("crates", 6.0),
         back("sacks", 0.84), right("trunk", 4.6, keep=0.7), hung("oil lamp", -0.5, 5.4, 2.0)),
        coats=(Rug(5.4, 1.4, 1.0, "#6a5238", "#a88a64", "#4a3824"),), motes="dust", target=0.66, lamp=0.9,
        has=("wall", "cave", "house", "pot", "fur", "rock"),
    ),
    interior(
        "longhouse",
        Room(10.4, 4.2, 8.6, (square(0.0, 0.7, 0.7, 3.1),), "logs", "#6a4a30", "#3a2a1c", "#4a3020", 0, over="beams"),
        "straw",
        (left("feast bench", 7.6, tag="bench"), right("feast bench", 7.2, tag="bench"), back("shields", -0.46, 1.5),
         back("shields", 0.46, 1.5), left("shields", 6.4, 1.8), right("shields", 6.2, 1.8), back("casks", 0.82),
         free("long fire", 0.0, 8.4), back("furs", -0.80), hung("oil lamp", -0.4, 6.8, 2.7),
         hung("oil lamp", 0.4, 6.8, 2.7), *(free("carved post", s * 0.60, z) for z in (9.6, 6.8) for s in (-1, 1))),
        NOTHING, motes="embers", target=0.58, lamp=1.0, bloom=0.8,
        has=("wall", "table", "bench", "shield", "fire", "fireplace", "fur", "barrel", "post", "axe"),
    ),
)
