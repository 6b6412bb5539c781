"""Settings where people gather, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.bowls import Bowl, Pitch
from reelwright.engines.previz.paint.places.chimneys import Smoke
from reelwright.engines.previz.paint.places.coats import Path, Paving
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.interiors import free
from reelwright.engines.previz.paint.places.models import Model, Passers
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.roads import Rail
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Street
from reelwright.engines.previz.paint.places.walkways import Walkway
from reelwright.engines.previz.paint.sky.vapour import Plume

ROWS: tuple[Setting, ...] = (
    Setting(
        "city_river",
        (
            Skyline("oldtown", 1300, 0.26, rows=2, shape=0.75),
            Mist(900, 0.14, 0.35),
            Skyline("oldtown", 420, 0.34, rows=2, shape=0.7),
            Mist(300, 0.10, 0.3),
            Forest(("elm", "oak"), 210, 0.11, rows=1, density=0.75),
            Thing("skiff", 120, 5.0, -0.4, wet=True, bob=0.05, keep=0.8),
            Walkway(9.5, half=30.0, rise=0.3, posts="", soil="flags", tag="quay"),
            Rail(height=1.0, colour="#2a3038", z=9.2, rise=0.3),
            Avenue("lamp", 8.6, 4.4, half=4.6, near=8.4, n=1, rise=0.3),
            Branch("elm", keep=0.6),
        ),
        Earth("sea", "flags", deep="#24483e", ripple=10.0, mirror=0.55),
        has=("house", "town", "city", "tree", "street_lamp", "water", "river", "boat", "quay"),
    ),
    Setting(
        "market",
        (
            Skyline("oldtown", 150, 0.5, rows=1, shape=0.8),
            Street("shops", 70, width=14.0, hang=5),
            Thing("stall", 28, 3.0, 0.12, tag="stall"),
            Thing("stall", 19, 3.0, -0.34, tag="stall"),
            Thing("stall", 15, 3.0, 0.44, tag="stall"),
            Thing("stall", 11, 3.0, -0.78, tag="stall"),
            Fittings((free("fruit stall", 0.72, 9.0, -40, tag="stall"),
                      free("fruit stall", -0.70, 12.5, 44, tag="stall"),
                      free("cloth stall", 0.66, 16.5, -48, tag="stall")), 13.0, 40.0),
            Passers(40, 9, 11, 4.2, ("man", "woman", "woman with a basket", "man in a coat", "woman", "boy"), 0.8),
        ),
        Earth("wet", "cobbles", ripple=5.0, mirror=0.4, deep="#1c1a1e", half=8.0, coats=(Paving("cobbles", 0.2),)),
        tint="#7a4a22",
        air=1.8,
        lamp=0.35,
        has=("crowd", "fruit", "house", "road", "lantern", "stall", "window", "wall"),
    ),
    Setting(
        "mountain_village",
        (
            Terrain("alpine", "snow", 5200, 0.56, peak=0.34, grow=0.5),
            Mist(3200, 0.16, 0.45),
            Terrain("hills", "green", 1300, 0.22, trees=0.9, peak=-0.3),
            Skyline("nordic", 300, 0.15, rows=2, shape=0.8, density=0.7, tag="village"),
            Forest(("spruce", "pine"), 230, 0.20, rows=1, density=0.6, gap=(0.0, 0.5)),
            Model("church", "church", 120, 30.0, 0.16, 40.0, tag="church"),
            Model("house", "chalet", 96, 9.0, -0.18, 60.0, tag="house"),
            Model("house", "chalet", 84, 9.0, 0.46, 120.0, tag="house"),
            Model("house", "chalet", 58, 8.5, -0.50, 40.0, tag="house"),
            Model("house", "chalet", 44, 8.5, 0.62, 130.0, tag="house"),
            Smoke(((-0.20, 95.0), (0.45, 83.0), (-0.52, 57.0), (0.60, 43.0)), 8.6, 9.0),
            Trees(("spruce",), 40, 8, 6, 18, 0.5),
            Avenue("lamp", 44, 4.0, half=2.6, near=9, n=4),
            Thing("fence", 14, 1.4, -0.72, tag="fence"),
            Cover("meadow", 0, 0.8),
        ),
        Earth("land", "grass", coats=(Path("dirt", 2.6, 0.08, 0.8, 40),)),
        tint="#6a4426",
        has=("town", "village", "walkway", "street_lamp", "window", "chimney", "smoke", "church", "house", "tower"),
    ),
    Setting(
        "graveyard",
        (
            Terrain("hills", "green", 1500, 0.24, trees=0.6),
            Mist(700, 0.14, 0.5),
            Thing("tower", 120, 22, 0.34, tag="church"),
            Forest(("dead", "oak"), 130, 0.26, rows=1, density=0.6, gap=(0.1, 0.4)),
            Mist(70, 0.14, 0.5),
            Avenue("gravestone", 44, 1.3, half=5.2, near=9, n=8, jitter=0.9, tag="grave"),
            Avenue("gravestone", 30, 1.2, half=2.7, near=8, n=6, jitter=0.5, tag="grave"),
            Trees(("dead",), 26, 8, at=-0.7),
            Mist(24, 0.10, 0.45),
            Cover("grass", 16, 0.7),
            Cover("tuft", 9, 0.8),
            Cover("grass", 0, 0.9),
            Branch("dead", keep=0.0),
        ),
        Earth("land", "moss", coats=(Path("dirt", 1.6, 0.06, 0.6, 30),)),
        motes="dust",
        air=2.6,
        target=0.92,
        has=("grave", "tree", "grass"),
    ),
    Setting(
        "fairground",
        (
            Skyline("shops", 420, 0.14, rows=1, shape=0.8),
            Thing("wheel", 90, 30, 0.36, tag="ferris_wheel"),
            Thing("tent_top", 50, 8, -0.42, tag="tent"),
            Thing("tent_top", 34, 7, 0.72, tag="tent"),
            Thing("stall", 20, 3.0, -0.70, tag="stall"),
            Thing("stall", 16, 3.0, 0.84, tag="stall"),
            Avenue("lamp", 50, 4.2, half=4.4, near=10, n=4),
        ),
        Earth("wet", "flags", ripple=5.0, mirror=0.5, deep="#1c1a20", half=12.0, coats=(Paving("flags", 0.30),)),
        tint="#5a3a6a",
        air=1.4,
        lamp=0.55,
        bloom=0.75,
        has=("street_lamp", "tent", "carousel", "lantern"),
    ),
    Setting(
        "playground",
        (
            Skyline("shops", 260, 0.26, rows=1, shape=0.7),
            Forest(("oak", "birch"), 110, 0.26, rows=1, density=0.8, gap=(0.1, 0.2)),
            Thing("swing", 22, 2.8, -0.46, tag="swing"),
            Thing("slide", 18, 2.6, 0.56, tag="slide"),
            Trees(("oak",), 30, 9, at=0.82),
            Thing("fence", 32, 1.2, -0.1, tag="fence"),
            Cover("meadow", 0, 0.9),
        ),
        Earth("land", "lawn", coats=(Bloom(cover=0.35), Path("sand", 6.0, 0.0, 0.2, 60, 0.9))),
        motes="pollen",
        has=("tree", "house", "grass"),
    ),
    Setting(
        "ice_hall",
        (
            Thing("stand", 46, 15, -0.9, tag="crowd"),
            Thing("stand", 46, 15, 0.0, tag="crowd"),
            Thing("stand", 46, 15, 0.9, tag="crowd"),
            Thing("floodlight", 42, 22, -0.66, tag="lamp"),
            Thing("floodlight", 42, 22, 0.66, tag="lamp"),
            Mist(36, 0.20, 0.20, 0.4),
        ),
        Earth("flats", "ice", mirror=0.34, ripple=1.2, deep="#cfe4ee"),
        lamp=0.8,
        bloom=0.8,
        has=("crowd", "audience", "spectator", "fan", "fans", "ice", "lamp", "rink"),
    ),
    Setting(
        "stadium",
        (
            Bowl(),
            Thing("floodlight", 124, 62, -0.80, tag="lamp"),
            Thing("floodlight", 124, 62, 0.80, tag="lamp"),
            Mist(96, 0.16, 0.16, 0.4),
        ),
        Earth("land", "lawn", coats=(Pitch(),)),
        lamp=0.75,
        bloom=0.8,
        eye=11.0,
        has=("crowd", "audience", "spectator", "fan", "fans", "grass", "lamp", "floodlight"),
    ),
    Setting(
        "battlefield",
        (
            Terrain("hills", "dry", 2600, 0.20, peak=0.3),
            Plume(1700, 0.60, 0.36, 0.10, glow="#c04818"),
            Plume(1100, 0.46, -0.30, 0.06, glow="#a03810"),
            Mist(900, 0.14, 0.5),
            Terrain("rocks", "basalt", 300, 0.07, depth=4, hump=0.8),
            Trees(("dead",), 60, 7, 7, 18, 0.35),
            Mist(60, 0.12, 0.4),
            Thing("fence", 22, 1.6, -0.5, tag="fence"),
            Rocks(26, 0.8, 14, 7, 0.3, "#6a5a4a", "#2c241e"),
            Cover("dry", 10, 0.6, 0.6),
            Cover("dry", 0, 0.9),
        ),
        Earth("land", "mud"),
        motes="embers",
        air=2.2,
        tint="#6a2a10",
        lamp=0.35,
        target=0.92,
        has=("smoke", "fire", "rock"),
    ),
)
