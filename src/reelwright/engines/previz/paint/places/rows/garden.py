"""Gardens that people planted, as rows of data; the Japanese one is in rows/built."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Thing, Trees
from reelwright.engines.previz.paint.places.pools import LaneRopes
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.walkways import Walkway

ROWS: tuple[Setting, ...] = (
    Setting(
        "cottage_garden",
        (
            Terrain("hills", "green", 1500, 0.22, trees=0.7),
            Forest(("oak", "birch"), 130, 0.30, rows=1, density=0.9, gap=(0.2, 0.2)),
            Mist(110, 0.08, 0.3),
            Thing("cottage", 32, 6.4, 0.46, tag="house"),
            Trees(("oak", "cherry"), 28, 6.5, 3, 20, 0.55),
            Thing("picket", 20, 1.2, -0.7, tag="fence"),
            Thing("picket", 20, 1.2, -0.22, tag="fence"),
            Thing("picket", 20, 1.2, 0.86, tag="fence"),
            Thing("rosebush", 15, 1.7, -0.52, tag="bush"),
            Thing("rosebush", 12, 1.5, 0.70, tag="bush"),
            Cover("foxglove", 17, 0.9),
            Cover("border", 11, 1.0),
            Cover("border", 8, 0.9, shape="corners"),
            Cover("border", 0, 1.0),
        ),
        Earth("land", "lawn", coats=(Bloom(), Path("flags", 1.5, 0.10, 0.8, 24))),
        motes="pollen",
        has=("flower", "bush", "house", "tree", "walkway"),
    ),
    Setting(
        "flower_garden",
        (
            Terrain("hills", "green", 2200, 0.16, trees=0.8),
            Forest(("oak", "beech", "birch"), 150, 0.34, rows=2, density=1.0, gap=(0.05, 0.12)),
            Mist(120, 0.10, 0.35),
            Thing("gazebo", 42, 6.0, 0.36, tag="pavilion"),
            Trees(("cherry", "oak"), 34, 7.5, 5, 18, 0.5),
            Thing("rosebush", 18, 1.9, -0.45, tag="bush"),
            Thing("rosebush", 14, 1.7, 0.62, tag="bush"),
            Cover("border", 19, 0.9),
            Cover("tulip_pink", 14, 0.9, 0.9),
            Cover("foxglove", 10, 0.9, shape="corners"),
            Cover("border", 0, 1.1),
            Branch("cherry", keep=0.5),
        ),
        Earth("land", "lawn", coats=(Bloom(("#f4eef0", "#e890b8", "#f0c93a"), 0.6), Path("sand", 2.2, 0.05, 1.4, 30))),
        motes="petals",
        has=("flower", "bush", "tree", "walkway"),
    ),
    Setting(
        "swimming_pool",
        (
            Terrain("hills", "green", 2200, 0.16, trees=0.8),
            Mist(900, 0.12, 0.35),
            Forest(("cypress", "oak", "palm"), 70, 0.24, rows=2, density=1.1, gap=(0.0, 0.1)),
            Thing("cottage", 44, 7.0, 0.52, tag="house"),
            Walkway(30.0, half=40.0, rise=0.22, z0=14.0, posts="", soil="flags", piles=False, tag="poolside"),
            Model("object", "beach umbrella", 18.0, 2.5, -0.42, rise=0.22, colours=("red",), tag="umbrella"),
            Model("chair", "deckchair", 17.4, 0.8, -0.56, 60.0, rise=0.22, tag="lounger"),
            Model("chair", "deckchair", 17.4, 0.8, -0.24, 60.0, rise=0.22, tag="lounger"),
            Model("chair", "deckchair", 17.8, 0.8, 0.36, 120.0, rise=0.22, tag="lounger"),
            LaneRopes(),
        ),
        Earth("sea", "flags", deep="#159ab8", ripple=8.0, mirror=0.34),
        has=("pool", "water", "tree", "house", "lane", "umbrella"),
    ),
    Setting(
        "park",
        (
            Skyline("modern", 900, 0.34, rows=1, shape=0.5, density=0.7, keep=0.7),
            Mist(600, 0.12, 0.35),
            Forest(("oak", "maple", "birch"), 120, 0.34, rows=2, density=1.0, gap=(0.05, 0.14)),
            Mist(100, 0.08, 0.3),
            Thing("gazebo", 60, 6.0, -0.42, keep=0.5, tag="pavilion"),
            Avenue("oak", 60, 8.0, half=7.5, near=16, n=4, jitter=0.8, tag="tree"),
            Avenue("lamp", 48, 4.2, half=2.7, near=9, n=4, both=False),
            Thing("bench", 15, 1.0, 0.52, tag="bench"),
            Thing("bench", 26, 1.0, -0.34, tag="bench"),
            Cover("meadow", 18, 0.7, 0.7),
            Cover("meadow", 9, 0.7, shape="corners"),
            Cover("grass", 0, 0.8),
            Branch("oak", keep=0.5),
        ),
        Earth("land", "lawn", coats=(Bloom(cover=0.3), Path("sand", 2.6, 0.08, 1.2, 34))),
        motes="pollen",
        has=("tree", "walkway", "bench", "street_lamp", "grass"),
    ),
    Setting(
        "formal_garden",
        (
            Forest(("oak",), 190, 0.24, rows=2, density=1.2, gap=(0.0, 0.12)),
            Mist(150, 0.08, 0.3),
            Thing("manor", 120, 17, 0.0, tag="house"),
            Avenue("topiary", 60, 3.4, half=5.4, near=11, n=6, tag="bush"),
            Avenue("hedge", 52, 1.3, half=9.2, near=10, n=6, tag="hedge"),
            Thing("fountain", 26, 3.6, 0.0, tag="fountain"),
            Cover("border", 15, 0.7, 0.8, "corners"),
            Cover("border", 9, 0.8, 0.8, "corners"),
            Cover("grass", 0, 0.6),
        ),
        Earth("land", "lawn", coats=(Path("sand", 5.2, 0.0, 0.0),)),
        motes="pollen",
        has=("flower", "hedge", "walkway", "fountain", "tree"),
    ),
)
