"""Settings of land, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.frames import Branch, Mouth, Plume, Rays
from reelwright.engines.previz.paint.ground import Bars, Earth, Path
from reelwright.engines.previz.paint.near import Avenue, Columns, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.setting import Setting

ROWS: tuple[Setting, ...] = (
    Setting("canyon", (
        Terrain("mesa", "redrock", 5200, 0.50, depth=4, peak=-0.25, mist=0.7),
        Terrain("walls", "redrock", 2400, 0.80, depth=4, peak=0.10, grow=0.4, mist=0.6, tag="cliff"),
        Mist(1800, 0.30, 0.4, 0.2), Terrain("walls", "redrock", 1000, 0.90, peak=0.16, tag="cliff"), Mist(700, 0.2, 0.35),
        Rays(500, 0.22, 5), Terrain("rocks", "redrock", 260, 0.07, depth=4, hump=0.8, mist=0.3, tag="rock"),
        Trees(("dead",), 40, 3.5, 4, 18, 0.5), Rocks(34, 1.2, 12, 8, 0.4, "#b0603c", "#5a2e24"),
        Cover("tuft", 14, 0.8), Cover("tuft", 9, 0.9), Rocks(0, 0.15, light="#8a4a34", dark="#3a1e1c"), Cover("dry", 0, 0.8),
    ), Earth("land", "redearth", coats=(Path("sand", 2.2, 0.14, 1.2),)), motes="dust", shafts=0.6, air=1.3, spread=(0.10, 0.22)),
    Setting("desert", (
        Terrain("dunes", "sand", 3600, 0.26, depth=9, hump=0.8, lift=1.2), Terrain("dunes", "sand", 900, 0.30, depth=7, hump=0.55, lift=0.9),
        Terrain("dunes", "sand", 190, 0.24, depth=6, hump=0.45, lift=0.6, mist=0.2, taper=0.7, flip=-1),
        Cover("tuft", 9, 0.7, 0.6, "corners"), Cover("tuft", 0, 0.9),
    ), Earth("land", "sand"), motes="dust", spread=(0.16, 0.34)),
    Setting("mountains", (
        Terrain("alpine", "granite", 6200, 0.66, depth=3.2, peak=0.34, grow=0.5), Mist(4200, 0.22, 0.45),
        Terrain("alpine", "green", 3000, 0.40, peak=-0.4, grow=0.4), Mist(2200, 0.2, 0.5),
        Terrain("hills", "green", 1100, 0.20, trees=0.8, peak=-0.2), Mist(800, 0.1, 0.35),
        Forest(("pine", "spruce"), 300, 0.10, gap=(0.1, 0.3)), Trees(("pine",), 40, 10, 6, 18, 0.55), Rocks(24, 0.9, 10, 7, 0.35),
        Cover("meadow", 13, 0.8), Cover("meadow", 8, 0.8, shape="corners"), Rocks(0, 0.16), Cover("meadow", 0, 1.0),
    ), Earth("land", "grass", coats=(Path("dirt", 1.4, 0.2, 1.4),))),
    Setting("snow_peaks", (
        Terrain("alpine", "snow", 6200, 0.70, depth=3.2, peak=0.34, grow=0.5), Mist(4200, 0.22, 0.5),
        Terrain("alpine", "snow", 2600, 0.40, peak=-0.4, grow=0.4), Mist(1500, 0.2, 0.45),
        Forest(("spruce",), 420, 0.14, gap=(0.1, 0.2)), Trees(("spruce",), 40, 10, 8, 18, 0.5), Rocks(24, 0.9, 8, 7, 0.4),
        Cover("frost", 9, 0.8, 0.6, "corners"), Rocks(0, 0.15),
    ), Earth("land", "snow"), target=1.02),
    Setting("meadow", (
        Terrain("alpine", "snow", 4200, 0.36, peak=0.4), Terrain("hills", "meadow", 1500, 0.20, trees=0.55, depth=3.2),
        Forest(("oak", "birch", "oak"), 420, 0.12, density=0.8, gap=(0.1, 0.35)), Mist(300, 0.08, 0.25),
        Trees(("oak",), 34, 9.5, at=0.60), Thing("windmill", 70, 16, -0.55, keep=0.6, tag="windmill"), Cover("meadow", 22, 0.8),
        Cover("poppies", 13, 0.9), Cover("meadow", 7.5, 0.9, shape="corners"), Cover("poppies", 0, 1.2),
    ), Earth("land", "grass", coats=(Path("dirt", 1.5, 0.12, 0.9, 34),)), motes="pollen"),
    Setting("farmland", (
        Terrain("hills", "meadow", 3200, 0.20, trees=0.5), Terrain("hills", "dry", 1300, 0.14, trees=0.3, flip=-1),
        Forest(("oak", "cypress"), 380, 0.09, rows=1, density=0.7, gap=(0.1, 0.3)), Thing("windmill", 90, 16, 0.62, tag="windmill"),
        Thing("cabin", 110, 8, -0.5, tag="barn"), Avenue("cypress", 120, 11, half=6.0, near=26, n=5, both=False, tag="tree"),
        Cover("wheat", 30, 0.9), Cover("wheat", 19, 0.9), Cover("wheat", 12, 0.95), Cover("wheat", 8, 0.95, shape="corners"),
        Thing("fence", 16, 1.5, -0.6, tag="fence"), Cover("wheat", 0, 1.0),
    ), Earth("land", "wheat", coats=(Path("dirt", 2.4, 0.10, 0.8, 40),)), motes="pollen"),
    Setting("savanna", (
        Terrain("hills", "dry", 3800, 0.14), Terrain("volcano", "snow", 5200, 0.34, depth=2.4, peak=-0.3, mist=0.7),
        Forest(("acacia",), 420, 0.07, density=0.5, under="#4a3c1c"), Mist(300, 0.07, 0.3),
        Trees(("acacia",), 120, 8, 6, 70, 0.3), Trees(("acacia",), 42, 9, at=0.55), Cover("dry", 24, 0.9), Cover("dry", 14, 0.9),
        Cover("dry", 8.5, 0.9, shape="corners"), Cover("dry", 0, 1.2),
    ), Earth("land", "dry", coats=(Path("dirt", 1.8, -0.1, 1.1),)), motes="dust", spread=(0.10, 0.3)),
    Setting("forest", (
        Forest(("spruce", "pine"), 130, 0.95, density=0.9, gap=(0.12, 0.10), mist=0.5), Mist(100, 0.6, 0.4, 0.25),
        Forest(("pine", "spruce"), 62, 1.25, rows=1, density=0.7, gap=(0.12, 0.22), mist=0.4), Mist(48, 0.4, 0.25, 0.2),
        Rays(42, 0.34, 8), Trees(("redwood",), 34, 24, 9, 11, 0.34), Trees(("spruce",), 18, 2.2, 8, 8, 0.4),
        Rocks(16, 0.5, 8, 6, 0.35), Cover("fern", 17, 0.9), Cover("fern", 11, 0.9), Cover("fern", 7.5, 0.9, shape="corners"),
        Cover("fern", 0, 1.2), Branch("pine", trunk=True),
    ), Earth("land", "needles", coats=(Path("dirt", 1.7, 0.10, 0.9, 22),)), motes="pollen", air=5.0, canopy=0.55, shafts=0.7, target=0.92),
    Setting("autumn_wood", (
        Forest(("maple", "beech", "birch"), 120, 0.85, gap=(0.12, 0.12), under="#3a2616"), Mist(100, 0.4, 0.35, 0.25),
        Forest(("maple", "beech"), 54, 0.92, rows=1, density=0.6, gap=(0.12, 0.30), under="#3a2616"), Rays(40, 0.26),
        Trees(("maple", "beech"), 30, 12, 8, 13, 0.42), Thing("fence", 16, 1.5, -0.6, keep=0.6, tag="fence"), Cover("fern", 10, 0.6, 0.5, "corners"),
        Cover("dry", 0, 1.0), Branch("maple", trunk=True),
    ), Earth("land", "litter", coats=(Path("dirt", 1.9, 0.1, 0.8, 26),)), motes="leaves", air=4.0, canopy=0.3, shafts=0.5),
    Setting("jungle", (
        Terrain("karst", "jungle", 900, 0.7, hump=0.7, trees=0.5), Mist(500, 0.4, 0.5, 0.2),
        Forest(("jungle", "palm", "bamboo"), 110, 0.80, gap=(0.1, 0.14), mist=0.5), Mist(80, 0.4, 0.35, 0.2),
        Forest(("jungle", "palm"), 48, 0.95, rows=1, density=0.7, gap=(0.1, 0.26)), Rays(36, 0.30),
        Trees(("jungle", "palm", "bamboo"), 28, 11, 9, 11, 0.45), Rocks(16, 0.6, 6, 7, 0.4, "#5c6450", "#2c3228"),
        Cover("fern", 15, 1.1), Cover("fern", 10, 1.1, shape="corners"), Cover("fern", 0, 1.3), Branch("jungle", 6, trunk=True),
    ), Earth("land", "moss", coats=(Path("mud", 1.6, 0.08, 0.8, 24),)), motes="pollen", air=5.0, canopy=0.4, shafts=0.6, target=0.94),
    Setting("volcano", (
        Plume(4600, 0.62, 0.32, 0.50), Terrain("volcano", "lava", 4200, 0.58, depth=2.6, peak=0.32, mist=0.4), Mist(2600, 0.2, 0.4),
        Terrain("rocks", "basalt", 900, 0.13, depth=4, hump=0.8), Trees(("dead",), 50, 6, 6, 18, 0.45),
        Rocks(26, 1.2, 12, 7, 0.35, "#4a4446", "#1c1a1d"), Columns(0, 0.26, both=False), Rocks(0, 0.14, light="#454043", dark="#181618"),
    ), Earth("land", "ash", coats=(Path("ash", 2.0, 0.1),)), motes="embers", tint="#a02a10", target=0.92),
    Setting("cave", (
        Terrain("karst", "granite", 220, 0.55, hump=0.8, mist=0.5), Mist(140, 0.5, 0.45, 0.3), Rays(60, 0.6, 6),
        Mouth("#5a544c", 0.46, 0.66, z=26.0), Rocks(22, 1.2, 12, 7, 0.3, "#6a645c", "#2c2a2c"), Rocks(0, 0.2, light="#4a4642", dark="#1c1a1c"),
        Mouth("#3c3834", 0.50, 0.90),
    ), Earth("flats", "rock", mirror=0.5, ripple=5.0, deep="#10201f", coats=(Bars("rock", 0.58),)), motes="dust", air=6.0, shafts=0.7, target=0.8),
    Setting("clouds", (
        Terrain("alpine", "snow", 9000, 0.20, peak=0.34, mist=0.9, y=-0.3), Terrain("reef", "cloud", 5200, 0.20, depth=5, hump=0.6, lift=1.2, mist=0.3),
        Terrain("reef", "cloud", 2200, 0.20, depth=5, hump=0.6, lift=1.0, mist=0.2, y=-0.1),
        Terrain("reef", "cloud", 800, 0.22, depth=5, hump=0.6, lift=1.0, mist=0.1, y=-0.3),
        Terrain("reef", "cloud", 260, 0.26, depth=5, hump=0.6, lift=0.9, mist=0.0, y=-0.75, taper=0.5),
    ), Earth("land", "cloud"), spread=(0.10, 0.26)),
    Setting("space", (), Earth("none", "moon"), sky="space", target=0.55),
    Setting("moon", (
        Terrain("alpine", "moon", 2400, 0.18, peak=0.3), Terrain("hills", "moon", 700, 0.09, depth=4), Rocks(40, 1.2, 12, 7, 0.35, "#9a9894", "#3a393c"),
        Rocks(0, 0.17, light="#8a8884", dark="#2c2b2e"),
    ), Earth("land", "moon"), sky="space", target=0.62),
    Setting("planet", (
        Terrain("mesa", "mars", 4000, 0.44, depth=4, peak=0.3), Terrain("karst", "mars", 900, 0.26, hump=0.7, taper=0.6), Mist(600, 0.16, 0.4),
        Terrain("dunes", "mars", 160, 0.10, depth=6, hump=0.6, lift=0.6, mist=0.2), Rocks(26, 1.0, 10, 7, 0.35, "#9c5a40", "#4a261f"),
        Rocks(0, 0.15, light="#7c4634", dark="#351c18"),
    ), Earth("land", "marsdust"), motes="dust", storm="cirrus"),
)
