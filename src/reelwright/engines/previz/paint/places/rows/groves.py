"""Places that one kind of plant makes: cherry trees in blossom, giant mushrooms; as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.frames import Branch, Rays
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.setting import Setting

ROWS: tuple[Setting, ...] = (
    Setting(
        "cherry_grove",
        (
            Terrain("hills", "green", 2400, 0.24, trees=0.6, mist=0.8),
            Mist(1200, 0.12, 0.4),
            Forest(("cherry",), 120, 0.52, rows=2, density=1.5, gap=(0.0, 0.08), under="#4a5c34", mist=0.35),
            Mist(80, 0.2, 0.3, 0.2),
            Avenue("cherry", 62, 6.6, half=5.4, near=13, n=5, jitter=0.5, tag="tree"),
            Trees(("cherry",), 13, 6.4, at=0.92),
            Cover("daisies", 15, 0.5, 0.5, "corners", head="#fbd3de", core="#e8a0b4"),
            Cover("meadow", 9, 0.6, 0.6, "corners"),
            Cover("grass", 0, 0.8, shape="corners"),
            Branch("cherry", 5),
            Branch("cherry", 4, flip=-1.0),
        ),
        Earth("land", "grass", coats=(Path("dirt", 2.4, 0.0, 0.4, 46), Bloom(("#fbd0dc", "#f4b4c6", "#fdeaf0"), 1.0))),
        motes="petals",
        has=("tree", "flower", "walkway"),
    ),
    Setting(
        "glow_wood",
        (
            Forest(("oak", "spruce"), 110, 0.95, density=1.4, gap=(0.1, 0.1), mist=0.6, under="#12242a"),
            Mist(84, 0.4, 0.45, 0.2),
            Forest(("oak", "mangrove"), 50, 1.0, rows=1, density=0.9, gap=(0.08, 0.36), under="#10202a"),
            Trees(("mangrove", "oak"), 28, 13, 8, 12, 0.42),
            Cover("lilies", 26, 1.0, 0.35, head="#58c8ff", core="#e8ffff", glow=0.55),
            Cover("daisies", 17, 1.0, 0.35, head="#b050ff", core="#ffd8ff", glow=0.7),
            Cover("fern", 13, 1.0, shape="corners"),
            Cover("spider_lilies", 10, 1.0, 0.8, "corners", head="#40ffb8", core="#e8ffe8", glow=0.6),
            Cover("daisies", 1.5, 0.9, 0.3, "corners", head="#ff70d8", core="#ffffff", glow=0.6, afoot=True),
            Cover("lilies", 0, 1.3, shape="corners", head="#50e8ff", core="#e8ffff", glow=0.6),
            Branch("oak", 4),
        ),
        Earth("land", "moss", coats=(Bloom(("#60ffe0", "#b080ff", "#60c8ff"), 0.6), Path("dirt", 1.7, 0.1, 0.9, 26))),
        motes="spores",
        air=2.6,
        tint="#1a6a8a",
        lamp=1.0,
        target=0.92,
        bloom=1.0,
        has=("tree", "plant", "flower", "bush", "mushroom", "forest", "walkway"),
    ),
    Setting(
        "campsite",
        (
            Terrain("alpine", "granite", 5200, 0.46, peak=-0.4),
            Mist(3000, 0.14, 0.4),
            Terrain("hills", "green", 1400, 0.20, trees=0.9),
            Forest(("pine", "spruce"), 300, 0.16, density=1.1, gap=(0.05, 0.30)),
            Trees(("pine", "spruce"), 44, 12, 8, 20, 0.55),
            Thing("tent", 26, 3.0, -0.44, tag="tent"),
            Thing("tent", 15, 2.6, 0.66, tag="tent"),
            Rocks(18, 0.6, 8, 7, 0.4),
            Cover("meadow", 13, 0.7),
            Cover("grass", 0, 1.0, shape="corners"),
        ),
        Earth("land", "grass", coats=(Path("dirt", 1.8, 0.1, 0.8, 30),)),
        has=("tent", "pine", "mountain", "tree", "campsite", "camp"),
    ),
    Setting(
        "alien_plain",
        (
            Terrain("karst", "deep", 4200, 0.62, hump=0.55, peak=0.4, mist=0.8, named="mountain"),
            Mist(2600, 0.2, 0.5),
            Terrain("crags", "deep", 1300, 0.40, depth=2.4, flip=-1, taper=0.9, peak=-0.5, named="mountain"),
            Mist(800, 0.14, 0.5),
            Thing("crystals", 60, 11, -0.46, tag="crystal"),
            Thing("crystals", 44, 8, 0.62, tag="crystal"),
            Thing("crystals", 24, 3.6, 0.80, tag="crystal"),
            Thing("crystals", 18, 2.2, -0.82, tag="crystal"),
            Rocks(26, 1.0, 10, 7, 0.35, "#5a4a78", "#1f1a38"),
            Cover("coral", 12, 0.8, 0.6, "corners"),
            Rocks(0, 0.15, light="#4a3f6a", dark="#1a1630"),
        ),
        Earth("land", "marsdust", coats=(Bloom(("#60ffd8", "#a0a0ff"), 0.4),), dye="#4a4a80"),
        motes="spores",
        storm="thin",
        palette=("turquoise", "violet"),
        lamp=0.6,
        bloom=0.8,
        has=("planet", "crystal", "rock", "mountain"),
    ),
    Setting(
        "mushroom_wood",
        (
            Forest(("spruce", "oak"), 130, 0.86, density=1.3, mist=0.6, under="#1c2c2a"),
            Mist(100, 0.4, 0.4, 0.2),
            Model("mushroom", "mushroom", 44, 9.5, -0.34, tag="mushroom"),
            Model("mushroom", "mushroom", 36, 7.5, 0.52, tag="mushroom"),
            Mist(30, 0.3, 0.35, 0.2),
            Model("mushroom", "mushroom", 22, 5.6, -0.72, tag="mushroom"),
            Model("mushroom", "mushroom", 17, 4.4, 0.86, tag="mushroom"),
            Model("mushroom", "mushroom", 12.5, 1.7, 0.50, tag="mushroom"),
            Model("mushroom", "mushroom", 11.5, 1.1, -0.52, tag="mushroom"),
            Rays(26, 0.3, 6),
            Rocks(16, 0.5, 6, 7, 0.4, "#5c6a44", "#26301e"),
            Cover("fern", 12, 0.8, shape="corners"),
            Cover("fern", 0, 1.2),
        ),
        Earth("land", "moss"),
        motes="spores",
        air=2.6,
        lamp=0.5,
        has=("mushroom", "tree", "plant"),
    ),
)

_ALIEN = frozenset({"crystal", "alien", "strange", "exoplanet", "distant", "another"})
VARIANTS: tuple[tuple[str, frozenset[str], str], ...] = (("planet", _ALIEN, "alien_plain"),)
"""(setting, any of these features or words, row)."""
