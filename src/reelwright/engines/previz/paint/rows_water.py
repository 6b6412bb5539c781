"""Settings of water and shore, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.frames import Branch, Rays
from reelwright.engines.previz.paint.ground import Bars, Earth
from reelwright.engines.previz.paint.near import Columns, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.built import Skyline
from reelwright.engines.previz.paint.setting import Setting
from reelwright.engines.previz.paint.walkways import Walkway

ROWS: tuple[Setting, ...] = (
    Setting("tidal_flats", (
        Terrain("karst", "granite", 3600, 0.15, depth=2.5, hump=0.5, taper=0.9, flip=-1, mist=0.8),
        Terrain("hills", "dry", 2200, 0.10, hump=0.7, taper=0.95, mist=0.8), Mist(1500, 0.10, 0.35),
        Thing("skiff", 170, 6.0, -0.62, wet=True, bob=0.05, tag="boat"),
        Thing("skiff", 300, 6.0, 0.40, wet=True, bob=0.05, tag="boat"),
        Thing("skiff", 230, 6.0, 0.86, wet=True, bob=0.05, tag="boat"),
        Walkway(64, half=0.75, x=4.6, rise=0.55, z0=11, lean=9.0, posts="post", step=7.0, both=False, tall=3.05,
                tag="walkway"),
        Cover("marsh", 21, 0.8, 0.5, "side"), Cover("marsh", 12, 0.9, 0.7, "side"), Cover("marsh", 0, 1.0),
        Rocks(26, 0.5, 7, 9, 0.5, "#55504a", "#25262a", wet=True),
    ), Earth("flats", "wetsand", mirror=0.86, ripple=7.0, deep="#2a4a50", coats=(Bars(cover=0.42),)), shafts=0.6,
        spread=(0.14, 0.26)),
    Setting("pier", (
        Terrain("alpine", "snow", 4000, 0.46, peak=-0.34), Mist(2200, 0.14, 0.4),
        Forest(("spruce", "pine"), 620, 0.22, gap=(0.1, 0.10), mist=0.7), Mist(400, 0.08, 0.35),
        Thing("dinghy", 26, 0.9, -0.7, wet=True, bob=0.04, keep=0.8, tag="boat"),
        Walkway(30, half=1.75, posts="lamp", step=4.2, tall=4.4),
    ), Earth("sea", "planks", deep="#0d2a3c", ripple=18.0, mirror=0.66), spread=(0.2, 0.4)),
    Setting("harbour", (
        Terrain("alpine", "granite", 3600, 0.44, peak=-0.34), Mist(1600, 0.14, 0.4),
        Skyline("nordic", 300, 0.20, rows=2, shape=0.8, tag="village"),
        Thing("skiff", 90, 6.5, 0.55, wet=True, bob=0.05, tag="boat"),
        Thing("skiff", 60, 6.0, -0.6, wet=True, bob=0.05, tag="boat"),
        Thing("dinghy", 20, 0.9, -0.75, wet=True, bob=0.04, tag="boat"),
        Walkway(26, half=1.9, posts="lamp", step=4.4, tall=4.2),
    ), Earth("sea", "planks", deep="#0d2a3c", ripple=13.0), tint="#6a5040", spread=(0.2, 0.4)),
    Setting("basalt_coast", (
        Terrain("crags", "basalt", 1500, 0.62, peak=0.4), Mist(1100, 0.30, 0.5),
        Terrain("crags", "basalt", 620, 0.40, depth=2.6, hump=1.1, peak=-0.4, flip=-1, mist=0.4), Mist(420, 0.18, 0.45),
        Rocks(70, 4.0, 5, 40, 0.45, "#3c3a3c", "#1a1a1d", wet=True), Columns(13, 0.30), Columns(0, 0.40),
    ), Earth("sea", "basalt", deep="#12323a", ripple=26.0, mirror=0.42, swell=0.9, foam=0.85), motes="spray", air=0.9,
        spread=(0.2, 0.34)),
    Setting("ocean", (
        Terrain("cliffs", "basalt", 4200, 0.10, depth=2.5, taper=1.0, flip=-1, mist=0.8, keep=0.6, tag="island"),
        Thing("skiff", 420, 7.0, -0.45, wet=True, bob=0.08, keep=0.7, tag="boat"),
    ), Earth("sea", "sand", deep="#0c3a4c", ripple=24.0, mirror=0.52, swell=0.55, foam=0.35), spread=(0.16, 0.30)),
    Setting("sea_cliffs", (
        Terrain("cliffs", "chalk", 3000, 0.26, taper=0.9, flip=-1), Mist(1900, 0.12, 0.3),
        Terrain("cliffs", "chalk", 900, 0.46, depth=2.4, hump=0.8, peak=0.3, taper=1.0), Mist(700, 0.1, 0.3),
        Thing("skiff", 260, 6.0, -0.45, wet=True, bob=0.06, tag="boat"), Rocks(60, 2.2, 8, 20, 0.5, "#6a645c", wet=True),
        Cover("dry", 9, 0.9, shape="side"), Rocks(0, 0.17), Cover("dry", 0, 1.0),
    ), Earth("shore", "sand", shore=1.35, slant=-0.18, deep="#0c5560", ripple=16.0, foam=0.25, swell=0.2, surf=0.8)),
    Setting("beach", (
        Terrain("karst", "jungle", 2600, 0.24, depth=4, hump=0.7), Mist(1600, 0.1, 0.25),
        Terrain("hills", "jungle", 900, 0.12, trees=0.7, taper=0.9, flip=-1),
        Thing("skiff", 120, 6.0, -0.35, wet=True, bob=0.05, tag="boat"),
        Trees(("palm",), 30, 9, 5, 11, 0.5, tag="palm"), Trees(("palm",), 9.5, 8.5, 1, at=0.80, tag="palm"),
        Rocks(18, 0.8, 6, 8, 0.6), Cover("tuft", 0, 1.0, shape="side"),
    ), Earth("shore", "sand", shore=1.8, slant=0.30, deep="#0f8f98", ripple=11.0, mirror=0.45, surf=0.9), target=1.02),
    Setting("island", (
        Terrain("karst", "jungle", 2400, 0.20, hump=0.6, taper=0.95, flip=-1), Mist(1700, 0.1, 0.3),
        Terrain("hills", "jungle", 700, 0.34, depth=2.0, hump=0.5, trees=0.8, taper=1.0, peak=0.5),
        Thing("skiff", 160, 6.0, -0.5, wet=True, bob=0.05, tag="boat"), Trees(("palm",), 60, 9, 6, 40, 0.55, tag="palm"),
        Rocks(26, 0.7, 6, 9, 0.6), Cover("tuft", 0, 1.0),
    ), Earth("shore", "sand", shore=1.45, slant=0.2, deep="#0f8f98", ripple=12.0, mirror=0.45, surf=0.9)),
    Setting("lake", (
        Terrain("alpine", "granite", 5200, 0.62, depth=3.2, peak=0.34, grow=0.45),
        Terrain("hills", "green", 2100, 0.24, trees=0.7, peak=-0.3), Mist(1500, 0.16, 0.35),
        Forest(("pine", "spruce"), 620, 0.115, gap=(-0.12, 0.14)), Trees(("pine",), 46, 13, 7, 24, 0.55),
        Rocks(20, 0.7, 9, 7, 0.45), Cover("meadow", 11, 0.7, shape="corners"), Cover("meadow", 0, 1.1),
    ), Earth("shore", "rock", shore=1.35, slant=0.06, deep="#0d4a52", ripple=9.0, mirror=0.72, surf=0.12)),
    Setting("river", (
        Terrain("alpine", "granite", 4600, 0.44, peak=0.3), Terrain("hills", "green", 1700, 0.26, trees=0.8), Mist(1000, 0.14, 0.35),
        Forest(("pine", "oak", "birch"), 260, 0.16, gap=(0.0, 0.16)), Trees(("oak", "birch", "pine"), 60, 10, 10, 22, 0.5),
        Rocks(22, 0.5, 10, 8, 0.2, wet=True), Cover("reeds", 16, 0.6, 0.5, "corners"), Cover("meadow", 9, 0.8, shape="corners"),
        Cover("reeds", 0, 0.8),
    ), Earth("river", "grass", width=9.0, at=0.25, bend=2.2, deep="#12444a", ripple=12.0, mirror=0.62, foam=0.1)),
    Setting("swamp", (
        Forest(("mangrove", "dead", "jungle"), 120, 0.62, mist=0.6), Mist(90, 0.30, 0.5),
        Forest(("dead", "mangrove"), 50, 9.0, rows=1, density=0.6, gap=(0.1, 0.3), under="#232a1c"), Mist(40, 0.16, 0.4),
        Trees(("dead", "mangrove"), 30, 9, 7, 12, 0.45), Cover("reeds", 18, 0.8, 0.6), Cover("reeds", 11, 0.8, 0.5, "corners"),
        Cover("reeds", 0, 0.9), Branch("mangrove"),
    ), Earth("flats", "mud", mirror=0.62, ripple=4.0, deep="#1a2418", coats=(Bars("mud", 0.46),)), motes="fireflies", air=5.0,
        target=0.9),
    Setting("waterfall", (
        Terrain("walls", "jungle", 420, 0.95, depth=1.6, peak=0.0, trees=0.6, mist=0.6, tag="cliff"),
        Mist(330, 0.20, 0.6), Forest(("jungle", "bamboo"), 140, 0.20, gap=(0.0, 0.36)),
        Trees(("jungle", "palm"), 40, 9, 8, 15, 0.6), Rocks(30, 1.1, 12, 9, 0.25, "#5a5a50", "#2a2c2a", wet=True),
        Cover("fern", 10, 0.9, shape="corners"), Cover("fern", 0, 1.1), Branch("jungle"), Rays(60, 0.25),
    ), Earth("flats", "moss", mirror=0.55, ripple=14.0, deep="#1a4a44", foam=0.2), motes="spray", air=3.0),
    Setting("arctic", (
        Terrain("alpine", "snow", 4600, 0.34, peak=-0.3), Terrain("ice", "ice", 1300, 0.24, hump=0.8),
        Terrain("ice", "ice", 340, 0.12, depth=4, hump=0.7, grow=0.4), Mist(500, 0.08, 0.3),
        Thing("iceberg", 90, 9, -0.5, wet=True, tag="iceberg"), Rocks(30, 0.9, 9, 8, 0.4, "#e8f2f8", "#7fb0c8"),
        Rocks(0, 0.14, light="#e4eef6", dark="#6fa0ba"),
    ), Earth("shore", "snow", shore=1.5, slant=0.08, deep="#0c3a50", ripple=10.0, mirror=0.66, surf=0.3)),
    Setting("underwater", (
        Terrain("reef", "coral", 60, 0.60, depth=4, hump=0.7, lift=0.5),
        Terrain("karst", "coral", 26, 0.42, hump=0.9, lift=0.5, peak=0.4, taper=0.6),
        Terrain("reef", "coral", 13, 0.22, hump=1.0, lift=0.5, taper=0.7, flip=-1), Cover("kelp", 9, 0.9, shape="corners"),
        Rocks(9, 0.5, 9, 4, 0.3, "#a8685c", "#4a3050"), Cover("coral", 6, 0.8, 0.6, "corners"), Cover("kelp", 0, 0.45),
        Rays(12, 0.55, 11),
    ), Earth("land", "seabed"), sky="water", motes="bubbles"),
)
