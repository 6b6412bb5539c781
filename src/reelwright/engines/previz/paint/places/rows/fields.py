"""Settings of worked land, roads and bridges, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.mottle import Bloom, Furrows
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.paddies import Dykes, Steps
from reelwright.engines.previz.paint.places.roads import Rail, Road, Straight, Viaduct
from reelwright.engines.previz.paint.places.rollers import Rollers
from reelwright.engines.previz.paint.places.rowcrops import CropRows
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.vines import VineRows

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
            CropRows("lavender"),
        ),
        Earth("land", "dirt", coats=(Furrows("#6a5aa0", "#8a7450", 1.7, 0.0, cover=0.75),)),
        motes="pollen",
        has=("flower", "lavender", "field"),
    ),
    *(
        Setting(
            row,
            (
                Terrain("hills", "meadow", 2400, 0.18, trees=0.6, peak=-0.4),
                Mist(1000, 0.07, 0.3),
                Forest(("oak", "maple"), 300, 0.10, rows=1, density=0.9, gap=(0.05, 0.3)),
                Model("barn", "barn", 70, 8.0, -0.46, 60.0, colours=("red",), tag="barn"),
                Thing("picket", 34, 1.2, 0.72, tag="fence"),
                CropRows(crop, near=0.9, half=0.95, step=1.9, rows=11),
            ),
            Earth("land", "dirt", coats=(Furrows("#5f6a34", "#6a5236", 1.9, 0.0, cover=0.4),)),
            motes="pollen",
            has=(crop, "field", "plant", "food", "leaf", "barn"),
        )
        for row, crop in (("pumpkin_field", "pumpkin"), ("melon_field", "melon"), ("cabbage_field", "cabbage"))
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
            Cover("sunflower", 2.0, 0.9, afoot=True),
            Cover("sunflower", 1.3, 0.8, shape="corners", afoot=True),
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
            Cover("tulip", 1.9, 0.9, afoot=True),
            Cover("tulip_pink", 1.3, 0.9, afoot=True),
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
            VineRows(),
            Cover("tuft", 0, 0.9),
        ),
        Earth("land", "dirt", coats=(Furrows("#6f7a3a", "#7a5c3c", 2.5, 0.0, cover=0.7),)),
        motes="pollen",
        has=("field", "grape"),
    ),
    Setting(
        "rice_terraces",
        (
            Terrain("alpine", "jungle", 5200, 0.62, peak=-0.2, mist=0.8),
            Mist(3400, 0.22, 0.5),
            Steps(1500, 0.66, -0.75, 20, 1.1, mist=0.5),
            Mist(900, 0.16, 0.5),
            Steps(420, 0.84, 0.95, 14, 1.25),
            Mist(260, 0.10, 0.4),
            Steps(120, 0.26, -1.05, 6, 0.9, 0.0, 0.2),
            Trees(("palm", "bamboo"), 110, 9, at=-0.62),
            Thing("cabin", 112, 5, -0.42, wet=True, tag="house"),
            Cover("rice", 0, 0.8, shape="corners"),
        ),
        Earth("flats", "moss", mirror=0.78, ripple=4.0, deep="#3a5a58", coats=(Dykes(),)),
        air=1.5,
        has=("field", "mountain", "stairs", "step", "terrace"),
    ),
    Setting(
        "tea_plantation",
        (
            Terrain("alpine", "jungle", 5200, 0.50, peak=-0.35, mist=0.8),
            Mist(3200, 0.22, 0.6),
            Terrain("hills", "tea", 1500, 0.40, depth=3.2, lift=0.9, hump=0.7, mist=0.6, peak=0.4),
            Mist(1000, 0.14, 0.5),
            Terrain("hills", "tea", 520, 0.34, depth=3.0, lift=0.9, hump=0.7, taper=0.8, peak=0.5),
            Mist(330, 0.10, 0.4),
            Terrain("hills", "tea", 210, 0.20, depth=3.0, lift=0.9, hump=0.6, taper=0.9, flip=-1, mist=0.3),
            Trees(("jungle",), 90, 11, 5, 40, 0.5),
            CropRows("tea", half=1.0, step=1.95, rows=8),
        ),
        Earth("land", "dirt", coats=(Furrows("#5f8f34", "#6a4f34", 1.95, 0.0),)),
        air=1.7,
        has=("field", "tea", "mountain", "plant", "bush"),
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
        "country_road",
        (
            Terrain("hills", "green", 2600, 0.22, trees=0.7, depth=3.4),
            Mist(1400, 0.08, 0.35),
            Terrain("hills", "meadow", 900, 0.15, trees=0.5, depth=3.4, flip=-1),
            Forest(("oak", "birch"), 330, 0.09, rows=1, density=0.7, gap=(0.1, 0.4)),
            Thing("cabin", 120, 8, -0.45, tag="house"),
            Terrain("hills", "meadow", 120, 0.05, depth=5, lift=0.9, hump=0.5, mist=0.2, taper=0.5),
            Avenue("pole", 150, 8, half=13.0, near=26, n=5, both=False, tag="pole"),
            Trees(("oak", "birch"), 44, 9, 5, 24, 0.4),
            Thing("fence", 24, 1.4, -0.6, tag="fence"),
            Thing("fence", 24, 1.4, -0.2, tag="fence"),
            Cover("meadow", 24, 0.9),
            Cover("poppies", 18, 0.9),
            Cover("meadow", 0, 0.9),
        ),
        Earth("land", "grass", coats=(Bloom(cover=0.35), Road())),
        motes="pollen",
        has=("road", "tree", "flower"),
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
        "straight_road",
        (
            Terrain("mesa", "redrock", 6200, 0.24, depth=4, peak=0.5, mist=0.8),
            Terrain("hills", "dry", 2600, 0.08, flip=-1),
            Mist(1500, 0.07, 0.3),
            Avenue("pole", 300, 8, half=11.0, near=15, n=9, both=False, tag="pole"),
            Rocks(60, 0.9, 8, 22, 0.4, "#9a7858", "#5a4030"),
            Cover("tuft", 0, 0.9, shape="corners"),
        ),
        Earth("land", "redearth", coats=(Straight(),)),
        spread=(0.10, 0.30),
        has=("road", "asphalt", "highway", "pole"),
    ),
    Setting(
        "coast_road",
        (
            Terrain("cliffs", "chalk", 3400, 0.13, taper=1.0, flip=-1),
            Mist(2000, 0.06, 0.3),
            Terrain("cliffs", "green", 900, 0.42, depth=2.0, hump=0.8, peak=0.86, taper=1.0, grow=0.2),
            Thing("skiff", 200, 7.0, -0.40, wet=True, bob=0.06, tag="boat"),
            Rollers(2.9, 0.8, 5),
            Rail(colour="#e8e6e0"),
            Cover("dry", 0, 0.9, shape="corners"),
        ),
        Earth(
            "shore", "dry", shore=2.25, slant=0.03, deep="#0f7a94", ripple=16.0, mirror=0.42, surf=1.0, foam=0.25,
            coats=(Road(),)
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
    Setting(
        "farmyard",
        (
            Terrain("hills", "green", 1900, 0.24, trees=0.7, peak=0.3),
            Mist(900, 0.14, 0.4),
            Forest(("oak",), 170, 0.16, rows=1, density=0.6, gap=(0.0, 0.3)),
            Model("windmill", "windmill", 120, 17.0, -0.44),
            Model("barn", "barn", 46, 9.5, 0.42, 50.0),
            Model("house", "farmhouse", 62, 8.0, -0.30, 50.0, ("white",)),
            Trees(("oak",), 34, 9, at=0.88),
            Thing("fence", 17, 1.3, -0.70, tag="fence"),
            Thing("fence", 20, 1.3, 0.72, tag="fence"),
            Cover("meadow", 11, 0.5, shape="corners"),
        ),
        Earth("land", "grass", coats=(Path("dirt", 4.2, 0.2, 0.6, 40),)),
        has=("house", "barn", "fence", "grass", "windmill"),
    ),
)
