"""Grounds and halls of sport, each with what it is played to, over or on, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.bowls import Pitch
from reelwright.engines.previz.paint.places.coats import Path, Rug
from reelwright.engines.previz.paint.places.courts import NetCourt
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.interiors import GARDEN, NOTHING, back, hung, interior, left, right
from reelwright.engines.previz.paint.places.interiors import square as pane
from reelwright.engines.previz.paint.places.models import Model, Passers
from reelwright.engines.previz.paint.places.near import Cover, Thing, Trees
from reelwright.engines.previz.paint.places.roads import Carriageway
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.spotlight import Beams

ROWS: tuple[Setting, ...] = (
    Setting(
        "football_field",
        (
            Terrain("hills", "green", 1900, 0.14, trees=0.7),
            Forest(("oak", "pine"), 190, 0.10, rows=1, density=0.8, gap=(0.1, 0.3)),
            Thing("stand", 62, 12, -0.72, tag="crowd"),
            Thing("stand", 66, 12, 0.0, tag="crowd"),
            Thing("stand", 62, 12, 0.72, tag="crowd"),
            Thing("floodlight", 58, 20, -0.92, tag="lamp"),
            Thing("floodlight", 58, 20, 0.92, tag="lamp"),
            Model("object", "soccer goal", 10.5, 0.0, 0.30, 100.0, tag="goal"),
        ),
        Earth("land", "lawn", coats=(Pitch(z=-39.6),)),
        air=1.2,
        has=("grass", "goal", "field", "pitch", "crowd", "fan", "fans", "spectator", "lamp", "floodlight"),
    ),
    Setting(
        "golf_course",
        (
            Terrain("hills", "green", 2400, 0.20, trees=0.7, depth=3.0),
            Forest(("oak", "pine"), 230, 0.16, rows=1, density=0.7, gap=(0.15, 0.35)),
            Trees(("oak",), 54, 11, at=0.74),
            Trees(("pine",), 62, 13, at=-0.78),
            Model("object", "golf flag", 13.0, 0.0, 0.34, 90.0, tag="flag"),
            Mist(150, 0.08, 0.3),
            Cover("grass", 34, 0.30, 0.5, "corners"),
        ),
        Earth("land", "lawn", coats=(Path("sand", 2.6, 3.4, 0.6, 40, 0.9),)),
        air=1.1,
        has=("grass", "flag", "hole", "green", "tree", "sand"),
    ),
    Setting(
        "tennis_court",
        (
            Terrain("hills", "green", 1700, 0.10, trees=0.8),
            Forest(("oak",), 60, 0.22, rows=1, density=0.9, gap=(0.0, 0.1)),
            Thing("stand", 40, 9, -0.66, tag="crowd"),
            Thing("stand", 40, 9, 0.66, tag="crowd"),
            Thing("fence", 30, 3.0, -0.70, tag="fence"),
            Thing("fence", 30, 3.0, 0.0, tag="fence"),
            Thing("fence", 30, 3.0, 0.70, tag="fence"),
            Model("object", "tennis net", 11.9, 0.0, 0.0, 90.0, tag="net"),
        ),
        Earth("land", "lawn", coats=(NetCourt(),)),
        air=1.2,
        has=("net", "court", "fence", "crowd", "spectator", "fan", "fans"),
    ),
    Setting(
        "archery_range",
        (
            Terrain("hills", "green", 2000, 0.16, trees=0.7),
            Forest(("oak", "pine"), 110, 0.22, rows=1, density=0.9, gap=(0.0, 0.15)),
            Model("object", "archery target", 12.5, 0.0, -0.56, 75.0, tag="target"),
            Model("object", "archery target", 12.5, 0.0, 0.56, 105.0, tag="target"),
            Model("object", "archery target", 18.0, 0.0, 0.02, 90.0, tag="target"),
            Trees(("oak",), 40, 9, at=-0.86),
            Cover("grass", 26, 0.35, 0.6, "corners"),
        ),
        Earth("land", "lawn"),
        air=1.1,
        has=("grass", "target", "tree", "field"),
    ),
    Setting(
        "finish_line",
        (
            Skyline("modern", 900, 0.5, rows=2, shape=0.6),
            Mist(500, 0.25, 0.3),
            Trees(("oak",), 48, 9, at=-0.80),
            Trees(("oak",), 56, 9, at=0.84),
            Thing("stand", 40, 8, -0.82, tag="crowd"),
            Thing("stand", 40, 8, 0.82, tag="crowd"),
            Model("object", "finish gate", 15.0, 0.0, 0.0, 90.0, tag="gate"),
            Passers(36, 5, 17, 2.8, ("runner", "woman runner", "runner"), clear=0.8),
            Passers(22, 7, 10, 6.4, ("woman", "man", "boy", "woman in a coat"), clear=4.4),
        ),
        Earth("wet", "asphalt", ripple=5.0, mirror=0.4, deep="#1c1d22", half=30.0, coats=(Carriageway(4.2),)),
        tint="#6a5a4a",
        air=1.3,
        has=("road", "crowd", "spectator", "fan", "fans", "gate", "line"),
    ),
    interior(
        "dojo",
        Room(
            9.4,
            3.6,
            8.2,
            (pane(-1.6, 3.0, 1.2, 1.6), pane(1.6, 3.0, 1.2, 1.6)),
            "boards",
            "#c8a070",
            "#8a5f3a",
            "#5a3a22",
            3,
            over="boards",
        ),
        "tatami",
        (
            left("mats", 7.4),
            left("paper screens", 6.4),
            right("paper screens", 6.4),
            hung("ceiling lamp", -0.3, 6.4, 2.7),
            hung("ceiling lamp", 0.3, 6.4, 2.7),
        ),
        GARDEN,
        target=0.90,
        lamp=0.6,
        has=("window", "wall", "mat", "screen", "banner"),
    ),
    interior(
        "fencing_hall",
        Room(15, 6.2, 13, (), "panel", "#2c3646", "#161a24", "#2a3040", 2, over="pipes"),
        "parquet",
        (
            left("bleachers", 12.2, tag="bleacher"),
            right("bleachers", 12.2, tag="bleacher"),
            *(back("dark tiers", at, off=0.4, tag="crowd") for at in (-0.66, 0.0, 0.66)),
            hung("spot rail", -0.25, 9.4, 5.2, scale=1.6),
            hung("spot rail", 0.25, 9.4, 5.2, scale=1.6),
        ),
        (*NOTHING, Beams(11.0, 6.0, 4, 9.0, ("#e8f0ff", "#fff0d8"), 0.35)),
        coats=(Rug(5.2, 7.0, 1.0, "#5a646e", "#e8ecee", "#4a545e"),),
        target=0.80,
        lamp=0.9,
        shafts=0.3,
        has=("wall", "crowd", "audience", "spectator", "bleacher", "strip"),
    ),
)
