"""Villages that are seen whole: on a bay, among terraces, over a lagoon, up in great trees. Rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.chimney_rocks import FairyChimneys
from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.frames import Rays
from reelwright.engines.previz.paint.places.hamlets import Hillside
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.near import Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.paddies import Dykes, Steps
from reelwright.engines.previz.paint.places.ridgeways import RidgeWall
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.stilted import Bungalows, TreeHouses
from reelwright.engines.previz.paint.sky.vapour import CloudBank

_TOWN = ("house", "town", "roof", "window", "wall", "village")

_NORDIC: tuple[Layer, ...] = (
    Terrain("alpine", "granite", 3800, 0.86, depth=2.8, peak=-0.25, mist=0.6),
    Mist(1700, 0.16, 0.4),
    Hillside("nordic", 58.0, 5, 0.30, 1.0, 7.0, 1.5, 7.6, 0.9, 0.82),
    Model("boat", "fishing boat", 34, 0.0, -0.46, 24.0, wet=True, tag="boat"),
    Model("boat", "fishing boat", 46, 0.0, 0.30, 150.0, wet=True, tag="boat"),
    Mist(40, 0.06, 0.3),
)

ROWS: tuple[Setting, ...] = (
    Setting(
        "nordic_harbour", _NORDIC, Earth("sea", "planks", deep="#12384a", ripple=9.0, mirror=0.66),
        air=1.2, spread=(0.2, 0.4), tint="#6a5040", eye=5.0,
        has=(*_TOWN, "boat", "fishing boat", "harbour", "water", "mountain", "chimney"),
    ),
    Setting(
        "frozen_harbour", (*_NORDIC, Rocks(26, 0.5, 12, 14, 0.1, "#dcebf4", "#8fb4cc", wet=True)),
        Earth("flats", "ice", mirror=0.36, ripple=1.2, deep="#cfe4ee"),
        air=1.3, spread=(0.2, 0.4), tint="#6a5040", lamp=0.3, eye=5.0,
        has=(*_TOWN, "boat", "fishing boat", "harbour", "ice", "mountain", "chimney"),
    ),
    Setting(
        "cycladic_bay",
        (
            Terrain("karst", "dry", 4200, 0.13, depth=2.6, hump=0.6, taper=0.9, flip=-1, mist=0.8),
            Mist(2400, 0.08, 0.4),
            Terrain("cliffs", "redrock", 260, 0.34, depth=2.0, hump=0.7, taper=1.0, peak=0.8, grow=1.0),
            Model("boat", "sailboat", 130, 11.0, -0.55, 30.0, wet=True, tag="boat"),
            Hillside("cycladic", 38.0, 15, 0.74, 0.72, 4.6, 1.9, 5.0, 0.2),
            Model("vase", "vase", 9.0, 0.9, -0.62, colours=("terracotta",), tag="vase"),
        ),
        Earth("shore", "flags", shore=1.25, slant=0.15, deep="#12507a", ripple=12.0, mirror=0.5, surf=0.05),
        air=1.1, spread=(0.2, 0.4), eye=13.0,
        has=(*_TOWN, "church", "dome", "sea", "water", "ocean", "terrace"),
    ),
    Setting(
        "riviera_bay",
        (
            Terrain("hills", "green", 1800, 0.52, trees=0.7, depth=2.6, peak=0.5, mist=0.6),
            Mist(1200, 0.1, 0.4),
            Terrain("cliffs", "green", 170, 0.62, depth=2.2, hump=0.7, taper=1.0, peak=0.6, trees=0.5),
            Model("boat", "sailboat", 110, 11.0, -0.5, 30.0, wet=True, tag="boat"),
            Hillside("riviera", 62.0, 11, 0.42, 0.62, 5.6, 3.4, 6.0, 0.4, 0.97),
            Model("boat", "rowing boat", 22, 0.0, -0.42, 24.0, wet=True, tag="boat"),
            Model("boat", "rowing boat", 30, 0.0, 0.10, 150.0, wet=True, tag="boat"),
        ),
        Earth("sea", "flags", deep="#0f5a6c", ripple=10.0, mirror=0.6, swell=0.08),
        air=1.2, spread=(0.2, 0.4), eye=7.0,
        has=(*_TOWN, "sea", "water", "ocean", "boat", "cliff", "harbour"),
    ),
    Setting(
        "rice_village",
        (
            Terrain("alpine", "jungle", 5200, 0.66, peak=-0.2, mist=0.8),
            Mist(3400, 0.22, 0.5),
            Steps(700, 0.60, -0.75, 18, 1.1, mist=0.5),
            Mist(420, 0.12, 0.5),
            Steps(150, 0.50, 0.75, 12, 1.0),
            Hillside("tin", 34.0, 8, 0.46, 0.8, 6.8, 1.7, 8.0, 0.4, 0.8),
            Trees(("palm", "bamboo"), 60, 9, 5, 26, 0.55),
            Cover("rice", 0, 0.8, shape="corners"),
        ),
        Earth("flats", "moss", mirror=0.72, ripple=4.0, deep="#3a5a58", coats=(Dykes(),)),
        air=1.7, eye=8.0,
        has=(*_TOWN, "field", "mountain", "stairs", "step", "terrace", "hut", "cabin", "rice"),
    ),
    Setting(
        "desert_village",
        (
            Terrain("mesa", "redrock", 3600, 0.24, hump=0.6, mist=0.8),
            Terrain("dunes", "sand", 420, 0.14, depth=6, hump=0.5, lift=0.5),
            Model("church", "mosque", 96, 24.0, 0.22, 70.0),
            Trees(("palm",), 84, 9, 6, 50, 0.3),
            Hillside("adobe", 46.0, 6, 0.36, 0.85, 6.8, 0.9, 7.6, 0.0, 0.84),
            Trees(("palm",), 34, 9, 4, 22, 0.6),
            Rocks(26, 0.6, 6, 12, 0.4, "#c8a070", "#7a5a38"),
            Cover("tuft", 0, 0.8, shape="corners"),
        ),
        Earth("land", "sand", coats=(Path("dirt", 4.0, 0.1, 1.2, 60, 0.7),)),
        motes="dust", air=1.5, tint="#8a6030", eye=6.0,
        has=(*_TOWN, "palm", "desert", "church", "mosque"),
    ),
    Setting(
        "alpine_village",
        (
            Terrain("alpine", "snow", 5200, 0.86, peak=-0.3, depth=3.2, mist=0.6),
            Mist(2800, 0.2, 0.4),
            Forest(("spruce", "pine"), 300, 0.30, rows=2, density=1.1, gap=(0.2, 0.1)),
            Mist(180, 0.08, 0.3),
            Model("church", "church", 62, 17.0, -0.16, 60.0),
            Hillside("alpine", 40.0, 8, 0.34, 1.0, 9.0, 0.8, 11.5, 0.0, 0.66),
            Trees(("spruce",), 44, 9, 5, 26, 0.5),
            Thing("fence", 15, 1.3, -0.62, tag="fence"),
            Cover("meadow", 0, 0.9, shape="corners"),
        ),
        Earth("land", "grass", coats=(Path("dirt", 2.6, 0.1, 1.4, 40),)),
        air=1.3, tint="#7a5a3a", lamp=0.2, eye=9.0,
        has=(*_TOWN, "church", "mountain", "tree", "chalet", "chimney"),
    ),
    Setting(
        "cappadocia",
        (
            Terrain("mesa", "redrock", 5200, 0.20, hump=0.6, mist=0.8),
            Mist(2600, 0.12, 0.5),
            FairyChimneys(130.0, 420.0, 46, 17.0),
            Mist(120, 0.08, 0.35),
            FairyChimneys(34.0, 110.0, 22, 13.0),
            Rocks(26, 0.7, 6, 10, 0.4, "#cfae8a", "#8a6a4e"),
            Cover("dry", 0, 0.8, shape="corners"),
        ),
        Earth("land", "redearth", coats=(Path("sand", 3.0, 0.1, 1.4, 60, 0.8),), dye="#c8a482"),
        motes="dust", air=1.4, spread=(0.2, 0.4), eye=8.0,
        has=("canyon", "rock", "chimney", "fairy chimney", "valley", "cliff"),
    ),
    Setting(
        "great_wall",
        (
            Terrain("alpine", "jungle", 5200, 0.50, peak=-0.3, mist=0.8),
            Mist(3200, 0.26, 0.6),
            Terrain("hills", "green", 1900, 0.40, depth=3.2, trees=0.9, hump=0.8, peak=0.4, mist=0.6),
            Mist(1200, 0.20, 0.55),
            CloudBank(1100, 0.30, -0.34, 7, "#e4ece8"),
            Terrain("hills", "green", 620, 0.46, depth=3.0, trees=0.9, hump=0.9, peak=-0.5, y=-0.62, lift=0.5),
            CloudBank(360, 0.44, -0.86, 5, "#e4ece8"),
            RidgeWall(),
        ),
        Earth("none", "cloud"),
        air=1.6, spread=(0.2, 0.5), eye=14.0,
        has=("wall", "great wall", "mountain", "hill", "ridge", "tower", "forest", "tree"),
    ),
    Setting(
        "lagoon_bungalows",
        (
            Terrain("karst", "jungle", 2600, 0.30, depth=3, hump=0.7, taper=0.9, flip=-1, mist=0.7),
            Mist(1500, 0.08, 0.3),
            Terrain("hills", "jungle", 420, 0.07, depth=2, hump=0.5, trees=0.8, taper=1.0, peak=-0.6, mist=0.2),
            Bungalows(),
            Trees(("palm",), 9.5, 8.5, 1, at=-0.86, tag="palm"),
        ),
        Earth("sea", "sand", deep="#12a8ac", ripple=9.0, mirror=0.30, swell=0.06),
        spread=(0.2, 0.4), lamp=0.1,
        has=("bungalow", "house", "hut", "palm", "tree", "water", "pier", "walkway", "column", "island", "lagoon",
             "sea"),
    ),
    Setting(
        "treetop_village",
        (
            Forest(("redwood",), 150, 64.0, rows=2, density=1.2, gap=(0.05, 0.03), mist=0.7, under="#24381e"),
            Mist(96, 0.5, 0.45, 0.25),
            Forest(("redwood",), 76, 48.0, rows=1, density=0.7, gap=(0.05, 0.20), mist=0.5, under="#1f321a"),
            Rays(60, 0.45, 7),
            TreeHouses(),
            Cover("fern", 12, 1.1, 0.8, "corners"),
            Cover("fern", 0, 1.5, shape="corners"),
        ),
        Earth("land", "needles", coats=(Path("dirt", 1.7, 0.05, 0.9, 26),)),
        motes="pollen", air=1.9, canopy=0.25, shafts=0.5, lamp=0.5, bloom=0.75,
        has=("pine", "tree", "redwood", "walkway", "house", "town", "village", "treehouse", "tree house", "bridge",
             "rope bridge", "lantern", "cabin"),
    ),
)  # fmt: skip
