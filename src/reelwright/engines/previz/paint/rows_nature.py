"""Settings of nature, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.ground import Bars, Earth, Path
from reelwright.engines.previz.paint.near import Columns, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.setting import Setting
from reelwright.engines.previz.paint.walkways import Walkway

ROWS: tuple[Setting, ...] = (
    Setting("tidal_flats", (
        Terrain("karst", "granite", 3600, 0.15, depth=2.5, hump=0.5, taper=0.9, flip=-1, mist=0.8),
        Terrain("hills", "dry", 2200, 0.10, depth=3, hump=0.7, taper=0.95, mist=0.8),
        Mist(1500, 0.10, 0.35),
        Thing("skiff", 170, 6.0, -0.62, wet=True, bob=0.05), Thing("skiff", 300, 6.0, 0.40, wet=True, bob=0.05),
        Thing("skiff", 230, 6.0, 0.86, wet=True, bob=0.05),
        Walkway(64, half=0.75, x=4.6, rise=0.55, z0=11, lean=9.0, posts="post", step=7.0, both=False, tall=3.05,
                tag="walkway"),
        Cover("marsh", 21, 0.8, 0.5, "side"), Cover("marsh", 12, 0.9, 0.7, "side"), Cover("marsh", 0, 1.0),
        Rocks(26, 0.5, 7, 9, 0.5, wet=True, light="#55504a", dark="#25262a"),
    ), Earth("flats", "wetsand", mirror=0.86, ripple=7.0, deep="#2a4a50", coats=(Bars(cover=0.42),)), shafts=0.5,
        spread=(0.14, 0.26)),
    Setting("pier", (
        Terrain("alpine", "snow", 4000, 0.46, depth=3, peak=-0.34), Mist(2200, 0.14, 0.4),
        Forest(("spruce", "pine"), 620, 0.22, rows=2, gap=(0.1, 0.10), mist=0.7),
        Mist(400, 0.08, 0.35), Thing("dinghy", 26, 0.9, -0.7, wet=True, bob=0.04, keep=0.8),
        Walkway(30, half=1.75, posts="lamp", step=4.2, tall=4.4),
    ), Earth("sea", "planks", deep="#0d2a3c", ripple=18.0, mirror=0.66), spread=(0.2, 0.4)),
    Setting("storm_coast", (
        Terrain("crags", "basalt", 1500, 0.62, depth=3, hump=1.0, peak=0.4, mist=0.5),
        Mist(1100, 0.30, 0.55), Terrain("crags", "basalt", 620, 0.40, depth=2.6, hump=1.1, peak=-0.4, flip=-1, mist=0.4),
        Mist(420, 0.18, 0.5), Rocks(70, 4.0, 5, 40, 0.45, "#3c3a3c", "#1a1a1d", wet=True),
        Columns(13, 0.30), Columns(0, 0.40),
    ), Earth("sea", "basalt", deep="#12323a", ripple=26.0, mirror=0.42, swell=0.9, foam=0.85), motes="spray", air=0.9,
        spread=(0.2, 0.34)),
    Setting("canyon", (
        Terrain("mesa", "redrock", 5200, 0.50, depth=4, peak=-0.25, mist=0.7),
        Terrain("walls", "redrock", 2400, 0.78, depth=4, peak=0.10, grow=0.4, mist=0.6, tag="cliff"),
        Mist(1800, 0.30, 0.4, 0.2), Terrain("walls", "redrock", 1000, 0.86, depth=3, peak=0.16, mist=0.5, tag="cliff"),
        Mist(700, 0.2, 0.35), Terrain("rocks", "redrock", 260, 0.07, depth=4, hump=0.8, mist=0.3, tag="rock"),
        Trees(("dead",), 40, 3.5, 4, 18, 0.5), Rocks(34, 1.2, 12, 8, 0.4, "#b0603c", "#5a2e24"),
        Cover("tuft", 14, 0.8), Cover("tuft", 9, 0.9), Rocks(0, 0.15, light="#8a4a34", dark="#3a1e1c"), Cover("dry", 0, 0.8),
    ), Earth("land", "redearth", coats=(Path("sand", 2.2, 0.14, 1.2),)), motes="dust", shafts=0.6, air=1.3,
        spread=(0.10, 0.22)),
)
