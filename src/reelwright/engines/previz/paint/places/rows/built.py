"""Settings that people made, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path, Paving
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.frames import Branch, Rays
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.roads import Carriageway, Rail
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Street
from reelwright.engines.previz.paint.places.walkways import Walkway

ROWS: tuple[Setting, ...] = (
    Setting(
        "old_town",
        (
            Terrain("hills", "green", 1500, 0.42, trees=0.5),
            Skyline("oldtown", 150, 0.55, rows=2, shape=0.7),
            Thing("tower", 110, 26, 0.10, tag="tower"),
            Street("oldtown", 80, width=9.0, hang=4),
            Avenue("lamp", 60, 4.2, half=3.3, near=8, n=6),
        ),
        Earth("wet", "cobbles", ripple=5.0, mirror=0.55, deep="#2a2622", half=6.0, coats=(Paving("cobbles", 0.30),)),
        tint="#5a3a22",
        air=1.6,
        has=("house", "street_lamp", "road", "wall", "window", "town", "lantern"),
    ),
    Setting(
        "gutter",
        (
            Skyline("oldtown", 150, 0.55, rows=2, shape=0.7),
            Street("oldtown", 60, width=9.0, hang=2),
            Avenue("lamp", 50, 4.2, half=3.3, near=8, n=5),
        ),
        Earth("river", "cobbles", width=1.5, at=0.0, bend=0.25, deep="#2c3438", ripple=6.0, mirror=0.62, foam=0.2),
        air=1.6,
        has=("house", "street_lamp", "road", "wall", "window", "water", "puddle"),
    ),
    Setting(
        "neon_city",
        (
            Skyline("neon", 900, 0.80, rows=2, shape=0.45, mist=0.7),
            Mist(500, 0.4, 0.4, 0.3),
            Skyline("neon", 240, 0.62, rows=2, shape=0.5, mist=0.6),
            Mist(130, 0.25, 0.3, 0.2),
            Street("neon", 90, width=12),
            Avenue("streetlight", 60, 6.5, half=5.2, near=14, n=3, both=False),
        ),
        Earth("wet", "asphalt", ripple=8.0, mirror=0.85, deep="#0a0c14", half=7.0, coats=(Paving("asphalt", 0.95),)),
        air=2.2,
        bloom=0.85,
        tint="#3a2a70",
        target=1.1,
        lamp=0.85,
        has=("skyscraper", "sign", "puddle", "road", "wall", "window"),
    ),
    Setting(
        "skyline",
        (
            Skyline("modern", 2600, 0.7, rows=2, shape=0.4),
            Mist(2000, 0.1, 0.35),
            Skyline("modern", 1100, 1.15, rows=2, shape=0.32),
            Forest(("oak",), 700, 0.05, rows=1),
            Thing("skiff", 120, 6.0, -0.4, wet=True, bob=0.05, keep=0.8),
            Walkway(9.5, half=30.0, rise=0.3, posts="", soil="flags", tag="quay"),
            Rail(height=1.0, colour="#3a4148", z=9.2, rise=0.3),
            Avenue("lamp", 8.6, 4.4, half=4.4, near=8.4, n=1, rise=0.3),
            Branch("cherry", keep=0.4),
        ),
        Earth("sea", "flags", deep="#0f3040", ripple=13.0, mirror=0.68),
        tint="#7a5648", bloom=0.75,
        has=("skyscraper", "house", "tree", "street_lamp", "water", "city", "town"),
    ),
    Setting(
        "street",
        (
            Skyline("modern", 900, 0.62, rows=2, shape=0.5),
            Mist(600, 0.2, 0.4),
            Skyline("shops", 200, 0.42, rows=1, shape=0.7),
            Street("shops", 95, width=15),
            Avenue("oak", 60, 7.0, half=5.6, near=12, n=4, tag="tree"),
            Avenue("lamp", 50, 4.4, half=5.0, near=8, n=5),
        ),
        Earth(
            "wet",
            "asphalt",
            ripple=5.0,
            mirror=0.5,
            deep="#1c1d22",
            half=7.5,
            coats=(Carriageway(),),
        ),
        tint="#8a6a4a",
        air=1.5,
        has=("house", "road", "street_lamp", "wall", "window", "skyscraper"),
    ),
    Setting(
        "japanese_garden",
        (
            Terrain("hills", "green", 2600, 0.42, trees=0.4),
            Mist(900, 0.2, 0.45),
            Skyline("asia", 150, 0.26, rows=1, shape=0.6, density=0.7),
            Forest(("cherry", "maple", "pine"), 90, 0.30, rows=1, gap=(0.0, 0.3), density=0.8),
            Thing("torii", 26, 6.8, 0.0, tag="shrine"),
            Avenue("lantern", 22, 1.9, half=2.3, near=9, n=4),
            Trees(("cherry",), 18, 7, 4, 10, 0.5),
            Cover("grass", 0, 0.9),
            Branch("cherry"),
        ),
        Earth("land", "lawn", coats=(Path("flags", 2.8, 0.0, 0.0),)),
        motes="petals",
        has=("gate", "temple", "pagoda", "flower", "walkway", "tree"),
    ),
    Setting(
        "castle",
        (
            Terrain("alpine", "granite", 4200, 0.46, peak=-0.4),
            Terrain("hills", "green", 1600, 0.24, trees=0.6),
            Mist(1100, 0.2, 0.45),
            Skyline("castle", 420, 0.95, rows=2, shape=0.22, density=0.95, tag="castle"),
            Forest(("oak", "pine"), 300, 0.09, rows=1, density=0.8, gap=(0.0, 0.16)),
            Avenue("cypress", 70, 8, half=8.0, near=22, n=4, tag="tree"),
            Rocks(22, 0.7, 7, 7, 0.5),
            Cover("meadow", 14, 0.8, shape="corners"),
            Cover("meadow", 0, 1.0),
        ),
        Earth("land", "grass", coats=(Path("flags", 3.0, 0.03, 0.5),)),
        has=("wall", "tower", "walkway", "rock", "grass"),
    ),
    Setting(
        "ruins",
        (
            Terrain("karst", "jungle", 3200, 0.40, hump=0.6, trees=0.4),
            Mist(1200, 0.2, 0.5),
            Forest(("jungle", "oak"), 140, 0.34, rows=2, gap=(0.0, 0.2)),
            Thing("arch", 44, 10, 0.0),
            Mist(40, 0.2, 0.3),
            Avenue("column", 34, 8, half=4.4, near=9, n=5, tag="column"),
            Rocks(20, 0.8, 10, 6, 0.4, "#a89c86", "#4c463c"),
            Rays(30, 0.30),
            Cover("grass", 9, 0.8, shape="corners"),
            Cover("fern", 0, 1.1),
            Branch("jungle"),
        ),
        Earth("land", "moss", coats=(Path("flags", 4.6, 0.0, 0.0, cover=0.85),)),
        motes="pollen",
        air=3.0,
        shafts=0.5,
        has=("ruin", "gate", "pillar", "walkway", "wall", "rock"),
    ),
)
