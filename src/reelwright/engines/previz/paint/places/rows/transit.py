"""Halls and carriages of those who travel, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Rug
from reelwright.engines.previz.paint.places.far import Forest, Mist
from reelwright.engines.previz.paint.places.frames import Rays
from reelwright.engines.previz.paint.places.interiors import (
    CITY,
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
        "train",
        Room(12, 2.4, 2.9, (square(0.0, 0.7, 0.9, 1.55),), "washed", "#8a9aa4", "#e4e6e4", "#b8bcc0", 1, over="plain",
             holes=tuple((z, z + 1.45, 0.95, 1.85) for z in (2.4, 4.2, 6.0, 7.8, 9.6))),
        "lino",
        (*(free("train seats", s * 0.62, z, 180, tag="chair") for z in (5.6, 7.2, 8.8, 10.4) for s in (-1, 1)), *(left(
            "luggage rack", z, 1.92) for z in (4.5, 7.0, 9.5)), *(right("luggage rack", z, 1.92) for z in (4.5, 7.0,
                9.5)),
         *(hung("strip light", 0.0, z, 2.3, 0) for z in (4.8, 7.2, 9.6))),
        GARDEN, target=0.95, lamp=0.5, has=("window", "wall", "chair"),
    ),
    interior(
        "metro",
        Room(12, 4.2, 12, (), "glazed", "#d8dcd8", "#5a6064", "#3a3e42", 2, over="pipes"),
        "flags",
        (
            back("metro car", 0.0, off=2.2, tag="train"),
            *(free("red column", s * 0.62, z, scale=0.84, tag="pillar") for z in (9.4, 6.4) for s in (-1, 1)),
            hung("strip light", -0.3, 8.0, 3.5, 90),
            hung("strip light", 0.3, 8.0, 3.5, 90),
        ),
        NOTHING,
        target=0.80,
        lamp=0.9,
        has=("wall", "train", "pillar", "railway", "platform", "walkway"),
    ),
    interior(
        "dining_car",
        Room(
            11,
            2.5,
            3.4,
            (square(0.0, 0.8, 1.1, 1.5),),
            "panel",
            "#6a3a24",
            "#d8c8a0",
            "#c8a040",
            2,
            over="coffers",
            holes=tuple((z, z + 1.3, 0.95, 1.9) for z in (2.4, 4.2, 6.0, 7.8, 9.4)),
        ),
        "carpet",
        (
            *(
                free("restaurant table", s * 0.60, z, 90, scale=0.72, tag="table")
                for z in (4.6, 6.4, 8.2)
                for s in (-1, 1)
            ),
            *(hung("ceiling lamp", 0.0, z, 2.1, scale=0.7) for z in (5.0, 8.0)),
        ),
        GARDEN,
        coats=(Rug(6.0, 0.5, 5.0, "#7a1c24", "#c8a040", "#7a1c24"),),
        target=0.82,
        lamp=0.8,
        has=("window", "wall", "table", "chair"),
    ),
    interior(
        "station_hall",
        Room(
            24,
            9.5,
            15,
            (Window(0.0, 5.6, 6.4, 6.4), Window(-5.4, 4.8, 2.6, 5.4), Window(5.4, 4.8, 2.6, 5.4)),
            "stone",
            "#c8b494",
            "#9a8a70",
            "#4a3c2c",
            5,
            over="coffers",
            flank="stone",
        ),
        "marble",
        (
            *(free("pillar", s * 0.78, z, scale=1.3, tag="pillar") for z in (20.0, 14.0, 9.0) for s in (-1, 1)),
            back("reception", -0.45, off=1.0, scale=1.3),
            back("reception", 0.45, off=1.0, scale=1.3),
            *(free("pews", s * 0.42, 13.0, 90, tag="bench") for s in (-1, 1)),
        ),
        (*CITY, Rays(16, 0.6, 6)),
        shafts=0.8,
        target=0.85,
        lamp=0.5,
        has=("window", "wall", "pillar", "bench", "shafts"),
    ),
    interior(
        "airport_hall",
        Room(16, 5.6, 14, (square(0.0, 12.6, 4.0, 2.6),), "gallery", "#c8ccd0", "#e4e6e6", "#8f979c", 7, over="pipes"),
        "marble",
        (
            *(free("train seats", s * 0.42, z, 0, tag="chair") for z in (12.0, 9.4) for s in (-1, 1)),
            left("reception", 11.0),
            right("led wall", 11.0, 2.4, tag="screen"),
            back("plant", 0.94, scale=1.6, tag="plant"),
            back("plant", -0.94, scale=1.6, tag="plant"),
        ),
        (Forest(("pine", "oak"), 400, 0.05, rows=1), Mist(200, 0.1, 0.3)),
        target=0.95,
        lamp=0.5,
        has=("window", "wall", "chair", "screen", "plane"),
    ),
)
