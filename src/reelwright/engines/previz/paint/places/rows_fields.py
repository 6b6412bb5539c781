"""Settings of worked land, roads and bridges, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.built import Skyline
from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.mottle import Furrows
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.roads import Rail, Road, Viaduct
from reelwright.engines.previz.paint.places.setting import Setting

ROWS: tuple[Setting, ...] = (
    Setting(
        "lavender_field",
        (
            Terrain("alpine", "green", 5200, 0.26, peak=-0.4, mist=0.8),
            Terrain("hills", "meadow", 1900, 0.15, trees=0.5, depth=3.2),
            Mist(1000, 0.07, 0.3),
            Forest(("oak", "cypress"), 420, 0.075, rows=1, density=0.6, gap=(0.1, 0.4)),
            Thing("cabin", 130, 8, -0.42, tag="house"),
            Avenue("cypress", 130, 11, half=9.0, near=40, n=4, both=False, tag="tree"),
            Trees(("oak",), 42, 8, at=0.55),
            Cover("lavender", 24, 0.9),
            Cover("lavender", 15, 0.95),
            Cover("lavender", 9, 1.0),
            Cover("lavender", 0, 1.1),
        ),
        Earth("land", "dirt", coats=(Furrows("#7b5cc0", "#6e6a48", 1.7),)),
        motes="pollen",
        has=("flower", "lavender", "field"),
    ),
    Setting(
        "sunflower_field",
        (
            Terrain("hills", "meadow", 3000, 0.20, trees=0.4),
            Terrain("hills", "green", 1300, 0.13, trees=0.6, flip=-1),
            Forest(("oak",), 400, 0.08, rows=1, density=0.7, gap=(0.1, 0.4)),
            Thing("cabin", 110, 8, -0.5, tag="barn"),
            Cover("sunflower", 34, 1.0),
            Cover("sunflower", 22, 1.0),
            Cover("sunflower", 15, 1.0),
            Cover("sunflower", 9.5, 1.0, shape="corners"),
            Cover("sunflower", 0, 0.9),
        ),
        Earth(
            "land",
            "grass",
            coats=(Furrows("#8f9a2c", "#5a4a2a", 1.3, others=("#caa326",), band=1), Path("dirt", 1.8, 0.1, 0.7, 40)),
        ),
        motes="pollen",
        has=("flower", "sunflower", "field"),
    ),
    Setting(
        "tulip_field",
        (
            Terrain("hills", "green", 3400, 0.10, trees=0.6),
            Mist(1500, 0.07, 0.3),
            Forest(("oak", "birch"), 420, 0.07, rows=1, density=0.7, gap=(-0.1, 0.3)),
            Thing("windmill", 90, 17, 0.55, tag="windmill"),
            Thing("windmill", 210, 17, -0.35, keep=0.7, tag="windmill"),
            Cover("tulip", 20, 0.9),
            Cover("tulip_yellow", 14, 0.95),
            Cover("tulip_pink", 9, 1.0),
            Cover("tulip", 0, 1.0),
        ),
        Earth(
            "land",
            "dirt",
            coats=(Furrows("#c8283a", "#4f6a34", 0.9, others=("#e8b832", "#d870a0", "#f0e8e0"), band=5),),
        ),
        motes="pollen",
        has=("flower", "tulip", "field", "windmill"),
    ),
    Setting(
        "vineyard",
        (
            Terrain("alpine", "green", 4800, 0.24, peak=0.4, mist=0.8),
            Terrain("hills", "vines", 1400, 0.24, depth=3.4, lift=0.6),
            Mist(800, 0.08, 0.35),
            Terrain("hills", "vines", 420, 0.12, depth=4, lift=0.6, mist=0.4, flip=-1),
            Thing("tower", 330, 26, -0.4, tag="tower"),
            Avenue("cypress", 120, 10, half=8.0, near=30, n=5, both=False, tag="tree"),
            Cover("vine", 22, 1.0),
            Cover("vine", 14, 1.0),
            Cover("vine", 9, 1.0, shape="corners"),
            Cover("tuft", 0, 0.9),
        ),
        Earth("land", "dirt", coats=(Furrows("#5f7f2c", "#7a5c3c", 2.2, 0.16),)),
        motes="pollen",
        has=("field",),
    ),
    Setting(
        "rice_terraces",
        (
            Terrain("alpine", "jungle", 4200, 0.46, peak=-0.3, mist=0.8),
            Mist(2400, 0.2, 0.5),
            Terrain("terraces", "paddies", 1300, 0.44, depth=3.0, lift=0.9, mist=0.5),
            Mist(800, 0.12, 0.45),
            Terrain("terraces", "paddies", 360, 0.26, depth=3.4, lift=1.1, mist=0.3, flip=-1, taper=0.7),
            Trees(("palm", "bamboo"), 60, 8, 6, 26, 0.5),
            Thing("cabin", 70, 5, 0.5, tag="house"),
            Cover("rice", 20, 0.8),
            Cover("rice", 12, 0.9),
            Cover("rice", 0, 0.9),
        ),
        Earth("land", "moss", coats=(Furrows("#7fb04a", "#8fb0b4", 1.1, 0.0),)),
        air=1.8,
        has=("field", "mountain"),
    ),
    Setting(
        "orchard",
        (
            Terrain("hills", "green", 2400, 0.20, trees=0.5),
            Forest(("cherry",), 200, 0.12, rows=2, density=1.1),
            Mist(160, 0.08, 0.3),
            Avenue("cherry", 90, 5.5, half=4.6, near=12, n=6, tag="tree"),
            Thing("fence", 22, 1.5, -0.6, keep=0.7, tag="fence"),
            Cover("meadow", 14, 0.8),
            Cover("meadow", 0, 1.0),
            Branch("cherry", keep=0.7),
        ),
        Earth("land", "grass", coats=(Path("dirt", 2.0, 0.0, 0.3, 40),)),
        motes="petals",
        has=("tree", "flower"),
    ),
    Setting(
        "mountain_road",
        (
            Terrain("alpine", "snow", 6400, 0.62, peak=0.34, grow=0.5),
            Mist(4000, 0.2, 0.45),
            Terrain("alpine", "green", 2600, 0.40, peak=-0.4, grow=0.4, trees=0.5),
            Mist(1700, 0.16, 0.45),
            Terrain("hills", "green", 700, 0.20, trees=0.9, peak=-0.2, flip=-1, taper=0.6),
            Forest(("pine", "spruce"), 190, 0.20, rows=2, gap=(0.1, 0.36)),
            Rail(),
            Trees(("pine", "spruce"), 60, 11, 7, 28, 0.4),
            Rocks(40, 1.2, 7, 22, 0.3),
            Cover("dry", 0, 0.9),
        ),
        Earth("land", "dry", coats=(Road(),)),
        has=("road", "mountain", "pine"),
    ),
    Setting(
        "highway",
        (
            Terrain("mesa", "redrock", 6200, 0.26, depth=4, peak=0.3, mist=0.8),
            Terrain("hills", "dry", 2600, 0.11, flip=-1),
            Mist(1500, 0.07, 0.3),
            Avenue("pole", 240, 9, half=16.0, near=26, n=6, both=False, tag="pole"),
            Rocks(60, 1.0, 8, 22, 0.3, "#9a7858", "#5a4030"),
            Cover("tuft", 20, 0.9),
            Cover("tuft", 0, 0.9),
        ),
        Earth("land", "redearth", coats=(Road(),)),
        spread=(0.10, 0.30),
        has=("road", "asphalt"),
    ),
    Setting(
        "coast_road",
        (
            Terrain("cliffs", "chalk", 3400, 0.30, taper=0.9, flip=-1),
            Mist(2000, 0.10, 0.3),
            Terrain("cliffs", "green", 1100, 0.36, depth=2.4, hump=0.8, peak=0.3, taper=1.0),
            Thing("skiff", 320, 6.5, -0.3, wet=True, bob=0.06, tag="boat"),
            Rail(colour="#e8e6e0"),
            Trees(("cypress", "pine"), 24, 7, 3, 18, 0.6),
            Cover("dry", 0, 0.9),
        ),
        Earth(
            "shore", "dry", shore=3.2, slant=0.05, deep="#0f6a80", ripple=14.0, mirror=0.5, surf=0.4, coats=(Road(),)
        ),
        has=("road", "wave", "cliff", "water"),
    ),
    Setting(
        "viaduct",
        (
            Terrain("alpine", "granite", 5600, 0.56, peak=0.36, y=-0.10),
            Mist(3600, 0.24, 0.5, -0.1),
            Terrain("alpine", "green", 2200, 0.50, peak=-0.4, y=-0.30, trees=0.7),
            Mist(1400, 0.22, 0.5, -0.5),
            Terrain("hills", "green", 700, 0.46, depth=4, lift=0.9, trees=0.9, y=-0.85, flip=-1),
            Mist(420, 0.22, 0.4, -1.0),
            Viaduct(),
        ),
        Earth("none", "grass"),
        air=1.4,
        has=("mountain", "forest"),
    ),
    Setting(
        "bridge",
        (
            Terrain("alpine", "green", 4600, 0.30, peak=0.3, mist=0.8, y=-0.1),
            Skyline("modern", 1900, 0.34, rows=2, shape=0.4, y=-0.1),
            Mist(1200, 0.12, 0.4, -0.3),
            Terrain("hills", "green", 800, 0.20, depth=4, lift=0.8, trees=0.7, y=-0.9, flip=-1),
            Viaduct(stone="#8f8c88", rails=False, bay=16, drop=26),
        ),
        Earth("none", "grass"),
        has=("road", "city"),
    ),
)
