"""Settings between walls, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Terrain
from reelwright.engines.previz.paint.places.frames import Rays
from reelwright.engines.previz.paint.places.built import Skyline
from reelwright.engines.previz.paint.places.near import Avenue, Thing
from reelwright.engines.previz.paint.places.rooms import Room, Window
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.spotlight import Spotlight

_GARDEN = (
    Terrain("hills", "green", 500, 0.4, y=-0.3, trees=0.5),
    Forest(("oak", "birch"), 34, 8.0, rows=1, density=0.8),
)
_TOWN = (Skyline("oldtown", 60, 0.8, rows=1, shape=0.8),)

ROWS: tuple[Setting, ...] = (
    Setting(
        "bedroom",
        (
            *_GARDEN,
            Room(6.6, 2.9, 6.2, (Window(0.9, 1.7, 2.0, 1.7, False),), "paper", "#8f9fb0", "#8a7458", "#efe6d4", 2,
                 others=("#b08a7a", "#7f9a84", "#c8b07a")),
            Thing("bed", 5.6, 1.35, -0.45, tag="bed"),
            Thing("nightstand", 5.9, 1.1, 0.15, tag="lamp"),
            Thing("armchair", 5.0, 1.1, 0.75, tag="chair"),
        ),
        Earth("floor", "carpet", half=3.1),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.84, lamp=0.5, has=("window", "wall", "furniture"),
    ),
    Setting(
        "kitchen",
        (
            *_GARDEN,
            Room(6.4, 2.9, 6.8, (Window(-0.9, 1.75, 1.7, 1.2, False),), "tile", "#c8d2c8", "#c8b898", "#efe6d4", 2,
                 others=("#7fa0b0", "#d8c08a", "#8aa88a")),
            Thing("counter", 6.1, 2.3, 0.40, tag="table"),
            Thing("stove", 6.0, 3.0, -0.78, tag="oven"),
            Thing("pendant", 4.9, 2.0, 0.2, y=1.95, tag="lamp"),
            Thing("cafe_table", 4.4, 1.05, -0.55, tag="table"),
        ),
        Earth("floor", "tiles", half=3.4),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.92, lamp=0.5, has=("window", "wall", "furniture"),
    ),
    Setting(
        "cafe",
        (
            *_TOWN,
            Room(
                8.2, 3.5, 8.4, (Window(-2.0, 1.9, 2.8, 2.3, False), Window(1.9, 1.9, 1.6, 2.3, False)), "brick",
                "#8f5a42", "#4a3a2e", "#2f3a34", 3, others=("#b8a898", "#5f6a70"),
            ),  # fmt: skip
            Thing("bar", 7.7, 2.75, 0.72, tag="bar"),
            Thing("potted", 7.4, 1.9, -0.92, tag="plant"),
            Thing("bentwood", 6.4, 1.05, -0.62, tag="chair"),
            Thing("cafe_table", 6.1, 1.05, -0.42, tag="table"),
            Thing("cafe_table", 4.6, 1.05, 0.62, tag="table"),
            Thing("bentwood", 4.8, 1.05, 0.86, tag="chair"),
            Thing("pendant", 6.2, 2.0, -0.42, y=2.0, tag="lamp"),
            Thing("pendant", 5.6, 2.0, 0.1, y=2.1, tag="lamp"),
            Thing("pendant", 5.0, 2.0, 0.62, y=2.1, tag="lamp"),
        ),
        Earth("floor", "planks", half=4.2),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.82, lamp=0.75, has=("window", "wall", "furniture"),
    ),
    Setting(
        "bar",
        (
            *_TOWN,
            Room(8.4, 3.3, 8.0, (Window(-2.7, 1.8, 1.4, 1.8, False),), "panel", "#4a2f2a", "#33241c", "#2a1c14", 2),
            Thing("bar", 7.9, 2.75, 0.22, tag="bar"),
            Thing("cafe_table", 5.2, 1.05, -0.66, tag="table"),
            Thing("bentwood", 5.4, 1.05, -0.9, tag="chair"),
            Thing("pendant", 6.6, 2.0, -0.1, y=1.95, tag="lamp"),
            Thing("pendant", 6.6, 2.0, 0.5, y=1.95, tag="lamp"),
        ),
        Earth("floor", "planks", half=4.0),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.66, lamp=0.85, has=("window", "wall", "furniture"),
    ),
    Setting(
        "workshop",
        (
            *_GARDEN,
            Room(7.0, 3.3, 7.2, (Window(-1.8, 2.0, 1.7, 1.4, False),), "brick", "#8a6a54", "#5a4430", "#4a3424", 4),
            Thing("workbench", 6.5, 2.4, 0.36, tag="table"),
            Thing("workbench", 5.4, 2.4, -0.92, tag="table", keep=0.7),
            Thing("pendant", 5.6, 2.0, 0.3, y=2.05, tag="lamp"),
        ),
        Earth("floor", "planks", half=3.6),
        inside=True, motes="dust", spread=(0.05, 0.2), shafts=0.5, target=0.80, lamp=0.6,
        has=("window", "wall", "furniture", "tool"),
    ),
    Setting(
        "laboratory",
        (
            *_TOWN,
            Room(8.0, 3.2, 8.4, (Window(-2.2, 1.9, 2.2, 1.4, False),), "metal", "#aab4ba", "#c8d0d4", "#8f9aa0", 2),
            Thing("lab_bench", 7.4, 2.1, 0.42, tag="table"),
            Thing("lab_bench", 5.6, 2.1, -0.85, tag="table", keep=0.8),
            Thing("console", 7.2, 1.6, -0.3, tag="computer"),
        ),
        Earth("floor", "tiles", half=4.2),
        inside=True, spread=(0.05, 0.2), target=0.95, lamp=0.7, has=("window", "wall", "furniture"),
    ),
    Setting(
        "ballroom",
        (
            Terrain("hills", "green", 700, 0.4, y=-0.2, trees=0.6),
            Room(
                19, 8.4, 13,
                (Window(-4.3, 4.0, 1.9, 5.4), Window(-1.45, 4.0, 1.9, 5.4), Window(1.45, 4.0, 1.9, 5.4),
                 Window(4.3, 4.0, 1.9, 5.4)),
                "paper", "#d8c49a", "#efe6d0", "#efe6d0", 3, others=("#8fa8b8", "#b88a94"),
            ),  # fmt: skip
            Avenue("pillar", 17, 7.4, half=5.4, near=7, n=4, tag="column"),
            Thing("chandelier", 13, 3.1, 0.0, y=4.2, tag="chandelier"),
            Thing("chandelier", 8.5, 3.1, 0.0, y=4.6, tag="chandelier"),
        ),
        Earth("floor", "tiles", half=6.5),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.92, lamp=0.8,
        has=("window", "wall", "pillar", "chandelier"),
    ),
    Setting(
        "stage",
        (
            Room(11, 7.6, 13, (), "panel", "#241a20", "#141014", "#2a1c14", 2),
            Thing("curtain", 9.6, 8.2, 0.96, tag="curtain"),
            Thing("curtain_right", 9.5, 8.2, -0.96, tag="curtain"),
            Thing("curtain", 7.4, 8.2, 1.12, tag="curtain"),
            Thing("curtain_right", 7.3, 8.2, -1.12, tag="curtain"),
            Thing("pelmet", 9.2, 2.2, 0.0, y=4.4, tag="curtain"),
            Spotlight(),
        ),
        Earth("floor", "planks", half=6.5),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.50, lamp=0.9, has=("curtain", "spotlight", "wall"),
    ),
    Setting(
        "greenhouse",
        (
            *_GARDEN,
            Room(
                10, 4.6, 8.6, (Window(-2.8, 2.35, 2.5, 3.5), Window(0.0, 2.4, 2.7, 4.2), Window(2.8, 2.35, 2.5, 3.5)),
                "paper", "#dfe6e0", "#e6ece8", "#e8efe9", 4, glass=0.86,
            ),  # fmt: skip
            Thing("plant_table", 8.6, 1.5, 0.62, tag="flower"),
            Thing("plant_table", 7.6, 1.5, -0.72, tag="flower"),
            Thing("potted", 6.4, 1.9, 0.92, tag="plant"),
            Thing("potted", 5.6, 2.1, -0.98, tag="plant"),
            Thing("potted", 8.9, 2.6, 0.1, tag="plant"),
            Rays(8, 0.35, 6),
        ),
        Earth("floor", "flags", half=4.2),
        inside=True, motes="pollen", spread=(0.05, 0.2), shafts=0.5, target=1.0, lamp=0.3,
        has=("window", "wall", "plant", "tree"),
    ),
    Setting(
        "spaceship",
        (
            Room(7.6, 3.3, 8.0, (Window(0.0, 1.95, 6.6, 2.0, False),), "metal", "#59636e", "#3c444e", "#232a32", 1),
            Thing("console", 6.9, 1.6, -0.46, tag="computer"),
            Thing("console", 6.9, 1.6, 0.46, tag="computer"),
        ),
        Earth("floor", "metal", half=4.0),
        sky="space", inside=True, spread=(0.05, 0.2), target=0.62, lamp=0.9, bloom=0.8,
        has=("window", "wall", "planet", "star", "screen"),
    ),
    Setting(
        "classroom",
        (
            *_GARDEN,
            Room(
                8.0, 3.3, 8.4, (Window(-2.6, 1.95, 1.8, 1.8, False), Window(2.6, 1.95, 1.8, 1.8, False)), "paper",
                "#b9b48f", "#d8d2bc", "#efe6d4", 2,
            ),  # fmt: skip
            Thing("blackboard", 7.9, 2.4, 0.0, tag="blackboard"),
            Thing("table", 5.6, 1.3, 0.55, tag="table"),
            Thing("table", 5.0, 1.3, -0.65, tag="table"),
        ),
        Earth("floor", "planks", half=4.2),
        inside=True, motes="dust", spread=(0.05, 0.2), target=0.92, lamp=0.4, has=("window", "wall", "furniture"),
    ),
    Setting(
        "church",
        (
            Terrain("hills", "green", 500, 0.5, y=-0.2, trees=0.5),
            Room(
                24, 11, 11.5,
                (Window(-3.0, 4.6, 1.5, 5.6), Window(0.0, 5.6, 2.4, 7.2), Window(3.0, 4.6, 1.5, 5.6)), "stone",
                "#9a8f82", "#3a322c", "#5a5048", 3, stained=True,
            ),  # fmt: skip
            Avenue("pillar", 21, 10, half=4.2, near=6, n=6, tag="column"),
            Rays(14, 0.6, 7),
        ),
        Earth("floor", "tiles", half=5.7),
        inside=True, motes="dust", spread=(0.05, 0.2), shafts=0.7, target=0.74, lamp=0.35,
        has=("pillar", "wall", "window", "shafts"),
    ),
)  # fmt: skip
