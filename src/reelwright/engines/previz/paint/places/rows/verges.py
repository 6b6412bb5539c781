"""Where water is the picture and somebody is in it: the edge of the sea, the foot of a fall, a trench of the deep."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.foams import Wash
from reelwright.engines.previz.paint.places.frames import Branch, Rays
from reelwright.engines.previz.paint.places.near import Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.rollers import Rollers, Stacks
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.swell import Swell
from reelwright.engines.previz.paint.sky.curtain import Curtain
from reelwright.engines.previz.paint.sky.flames import Bursts

ROWS: tuple[Setting, ...] = (
    Setting(
        "surf_line",
        (
            Terrain("cliffs", "chalk", 3400, 0.20, taper=0.95, flip=-1),
            Mist(2200, 0.1, 0.3),
            Terrain("hills", "jungle", 1200, 0.10, trees=0.6, taper=1.0),
            Rollers(1.9, 0.75, 6),
        ),
        Earth("flats", "wetsand", mirror=0.55, ripple=9.0, deep="#3a7d8a", coats=(Wash(),)),
        has=("wave", "sand", "water"),
    ),
    Setting(
        "surf_rocks",
        (
            Terrain("cliffs", "basalt", 2600, 0.22, taper=0.95, flip=-1, peak=-0.6),
            Mist(1600, 0.12, 0.3),
            Stacks(170, 0.34, -0.55),
            Swell(24, 300, 1.6, 6, calm=0.3),
            Rocks(70, 4.5, 8, 36, 0.30, "#4a4644", "#1c1b1e", wet=True),
            Bursts(34, 0.85),
            Rocks(26, 2.2, 8, 15, 0.42, "#46423f", "#1a191c", wet=True),
            Bursts(13, 0.60, (0.72, -0.88)),
            Rocks(0, 0.22, light="#3c3937", dark="#141315"),
        ),
        Earth("sea", "basalt", deep="#0f3a48", ripple=24.0, mirror=0.44, swell=0.7, foam=0.8),
        motes="spray",
        spread=(0.16, 0.30),
        has=("wave", "rock", "cliff", "water", "spray"),
    ),
    Setting(
        "falls_foot",
        (
            Terrain("cliffs", "jungle", 60, 1.30, depth=1.2, peak=0.1, trees=0.5, mist=0.5, lift=0.1, named="cliff"),
            Forest(("jungle", "bamboo"), 40, 0.34, gap=(0.0, 0.5), under="#22381c"),
            Mist(30, 0.3, 0.4),
            Curtain(),
            Rocks(16, 0.9, 12, 7, 0.34, "#5a5a50", "#2a2c2a", wet=True),
            Cover("fern", 9, 0.8, shape="corners"),
            Cover("fern", 0, 1.1, shape="corners"),
            Branch("jungle"),
            Rays(40, 0.25),
        ),
        Earth("flats", "moss", mirror=0.5, ripple=16.0, deep="#1f5650", foam=0.3),
        motes="spray",
        air=1.6,
        has=("water", "pool", "rock", "forest", "jungle"),
    ),
    Setting(
        "open_lake",
        (
            Terrain("alpine", "granite", 5200, 0.56, depth=3.2, peak=0.34, grow=0.45),
            Terrain("hills", "green", 2100, 0.24, trees=0.7, peak=-0.3),
            Mist(1500, 0.16, 0.35),
            Forest(("pine", "spruce"), 420, 0.13, density=1.2, gap=(-0.12, 0.14)),
            Mist(300, 0.05, 0.35),
        ),
        Earth("sea", "rock", deep="#0d4a52", ripple=10.0, mirror=0.66),
        has=("pine", "water", "pool", "mountain", "forest"),
    ),
    Setting(
        "forest_pool",
        (
            Forest(("spruce", "elm"), 110, 0.95, density=1.5, gap=(0.1, 0.08), mist=0.6, under="#1f3420"),
            Mist(84, 0.4, 0.4, 0.2),
            Forest(("oak", "spruce"), 50, 1.0, rows=1, density=0.9, gap=(0.06, 0.40), under="#1c3019"),
            Rays(40, 0.4, 7),
            Trees(("oak", "elm"), 30, 13, 8, 13, 0.5),
            Rocks(22, 0.7, 16, 7, 0.25, "#5c6450", "#2c3228", wet=True),
            Cover("fern", 12, 0.9, shape="corners"),
            Cover("fern", 8, 0.9, shape="corners"),
            Cover("fern", 0, 1.2, shape="corners"),
            Branch("oak", 4),
        ),
        Earth("shore", "moss", shore=1.45, slant=0.12, deep="#1a4a48", ripple=6.0, mirror=0.62, surf=0.02),
        motes="fireflies",
        air=2.6,
        canopy=0.25,
        shafts=0.6,
        has=("tree", "water", "pool", "rock", "forest"),
    ),
    Setting(
        "bayou",
        (
            Forest(("mangrove", "jungle"), 120, 0.80, density=1.4, mist=0.6, under="#26301c"),
            Mist(90, 0.30, 0.5),
            Forest(("mangrove", "dead"), 52, 1.0, rows=2, density=1.0, gap=(0.0, 0.36), under="#1f281a"),
            Mist(40, 0.16, 0.4),
            Trees(("mangrove",), 30, 9, 9, 11, 0.50),
            Rays(36, 0.3, 6),
            Cover("reeds", 16, 0.8, 0.7, "corners"),
            Cover("reeds", 9, 0.8, 0.7, "corners"),
            Cover("reeds", 0, 0.9, shape="corners"),
            Branch("mangrove", 5),
        ),
        Earth("river", "mud", width=20.0, at=0.0, bend=1.5, deep="#1c2c1c", ripple=6.0, mirror=0.66),
        motes="fireflies",
        air=4.0,
        canopy=0.2,
        has=("tree", "water", "reed", "grass"),
    ),
    Setting(
        "trench",
        (
            Terrain("walls", "deep", 130, 1.05, depth=3, peak=0.1, grow=0.3, lift=0.3, mist=0.7, named="cliff"),
            Mist(80, 0.5, 0.5, 0.2),
            Terrain("walls", "deep", 36, 1.75, depth=3, peak=-0.08, grow=0.3, lift=0.3, mist=0.4, named="cliff"),
            Rays(30, 0.30, 3),
            Thing("crystals", 14, 0.8, -0.80, tag="coral"),
            Trees(("fan_violet",), 9, 0.8, 4, 6, 0.6),
            Rocks(12, 0.8, 9, 5, 0.4, "#2c3a44", "#10161c"),
        ),
        Earth("land", "rock"),
        sky="water",
        motes="spores",
        tint="#0a3c6a",
        murk=0.80,
        target=0.92,
        bloom=0.95,
        has=("coral", "rock", "cliff"),
    ),
)
