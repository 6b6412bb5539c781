"""Where one goes up and down: grand stairs, stairs at home, stairs of towers, lifts, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Rug
from reelwright.engines.previz.paint.places.far import Terrain
from reelwright.engines.previz.paint.places.interiors import (
    GARDEN,
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
        "palace_stairs",
        Room(
            14,
            7.0,
            12,
            (Window(-4.2, 4.0, 1.5, 4.2), Window(4.2, 4.0, 1.5, 4.2)),
            "paper",
            "#c8b48c",
            "#efe6d0",
            "#c8a040",
            3,
            others=("#9ab0b4", "#b89a94"),
            over="coffers",
        ),
        "marble",
        (
            back("grand flight", 0.0, tag="flight"),
            back("painting", 0.0, 3.4, scale=1.7, tag="picture"),
            *(free("pillar", s * 0.72, z, scale=0.98, tag="pillar") for z in (11.4, 7.6) for s in (-1, 1)),
            hung("chandelier", 0.0, 9.0, 3.9, scale=2.0),
            left("statue", 9.4),
            right("statue", 9.4),
        ),
        (Terrain("hills", "green", 700, 0.4, y=-0.2, trees=0.6),),
        coats=(Rug(7.6, 1.1, 3.0, "#9a1c28", "#c8a040", "#9a1c28"),),
        target=0.9,
        lamp=0.8,
        has=("window", "wall", "pillar", "chandelier", "stairs", "statue", "castle"),
    ),
    interior(
        "stairwell",
        Room(
            8.4,
            4.4,
            7.0,
            (square(-1.9, 1.0, 1.5, 2.2),),
            "panel",
            "#a8957a",
            "#d8ccb8",
            "#5a4430",
            3,
            others=("#7f8a84", "#a88a7a"),
            over="plain",
        ),
        "parquet",
        (
            back("wood flight", 0.30, tag="flight"),
            left("door", 6.0),
            back("painting", -0.62, 1.5, scale=0.7, tag="picture"),
            right("sideboard", 5.2, keep=0.6),
            hung("ceiling lamp", -0.2, 6.0, 2.9),
        ),
        GARDEN,
        coats=(Rug(5.6, 0.9, 1.4),),
        target=0.86,
        lamp=0.6,
        has=("window", "wall", "stairs", "door"),
    ),
    interior(
        "tower_stairs",
        Room(6.4, 5.2, 5.6, (Window(1.3, 2.8, 0.6, 1.8),), "stone", "#8a8278", "#4a4640", "#3a3632", 2, over="plain"),
        "flags",
        (
            back("spiral flight", 0.5, off=1.3, tag="flight"),
            back("wall torch", -0.42, 1.9, tag="torch"),
            left("wall torch", 4.6, 1.9, tag="torch"),
            left("casks", 5.6, keep=0.5),
        ),
        NOTHING,
        shafts=0.6,
        target=0.56,
        lamp=0.9,
        has=("wall", "window", "stairs", "torch"),
    ),
    interior(
        "elevator",
        Room(4.6, 2.6, 3.0, (), "metal", "#a8acb0", "#d8dcdc", "#8f979c", 2, over="panels", flank="panel"),
        "marble",
        (back("lift leaves", 0.0, tag="lift"), left("bar rail", 3.6, keep=0.8), right("bar rail", 3.6, keep=0.8)),
        NOTHING,
        motes="",
        target=0.9,
        lamp=0.9,
        has=("wall", "door"),
    ),
)
