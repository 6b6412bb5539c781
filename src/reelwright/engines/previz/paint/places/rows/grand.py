"""Great sights of nature that are a picture of their own, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.clefts import ICE, Beam, Cleft, Icefall, Sunspot
from reelwright.engines.previz.paint.places.coats import Pads, Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.frames import Rays
from reelwright.engines.previz.paint.places.hairpins import Shelf
from reelwright.engines.previz.paint.places.koi import Afloat, Koi
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.sky.flames import Bursts
from reelwright.engines.previz.paint.sky.vapour import CloudBank

_SHAFT = Beam()

ROWS: tuple[Setting, ...] = (
    Setting(
        "slot_canyon",
        (
            Cleft(9.0, 0.0, glow=0.9, wave=0.2),
            Cleft(6.0, 0.10, 0.06, 0.20, 0.8),
            Cleft(3.9, 0.22, -0.05, 0.20, 0.55, 0.85),
            _SHAFT,
            Cleft(2.4, 0.42, 0.05, 0.18, 0.35, 0.62),
            Rocks(9, 0.4, 7, 5, 0.4, "#b0603c", "#5a2e24"),
            Cleft(1.15, 0.86, 0.0, 0.14, 0.20, 0.38),
        ),
        Earth("land", "sand", coats=(Path("sand", 2.0, 0.0, 0.5, 18), Sunspot(_SHAFT)), dye="#b8764a"),
        motes="dust",
        air=1.6,
        shafts=0.5,
        canopy=0.4,
        target=0.95,
        spread=(0.10, 0.22),
        has=("cliff", "wall", "shafts", "walkway", "rock"),
    ),
    Setting(
        "alpine_pass",
        (
            Terrain("alpine", "snow", 9000, 0.46, peak=-0.30, mist=0.8, y=-0.05),
            CloudBank(6200, 0.12, -0.05, 9),
            Terrain("alpine", "granite", 4200, 0.46, peak=-0.6, y=-0.16, taper=0.7, flip=-1, mist=0.6),
            CloudBank(2700, 0.16, -0.20, 7),
            Terrain("slope", "alp", 1100, 1.4, depth=2.2, peak=0.42, taper=1.0, grow=1.0, y=-0.30, bends=7, lift=0.4),
            CloudBank(900, 0.20, -0.14, 8),
            CloudBank(520, 0.28, -0.36, 6),
            CloudBank(270, 0.46, -0.76, 4.5),
            CloudBank(150, 0.78, -1.44, 3.5),
            Shelf(),
            Rocks(0, 0.10),
        ),
        Earth("none", "dry"),
        target=1.05,
        spread=(0.10, 0.26),
        has=("road", "mountain", "cloud", "peak", "cliff"),
    ),
    Setting(
        "glacier_bay",
        (
            Terrain("alpine", "snow", 8200, 0.62, depth=3.2, peak=0.34, grow=0.5, mist=0.7),
            Mist(5200, 0.18, 0.45),
            Terrain("alpine", "granite", 3600, 0.44, taper=0.9, flip=-1, peak=-0.8, mist=0.6),
            Terrain("ice", "ice", 1500, 0.34, depth=3.0, hump=0.8, grow=0.2, mist=0.5),
            Icefall(620, 0.50),
            Bursts(560, 0.26, (0.10, 0.30)),
            Mist(500, 0.08, 0.4),
            Terrain("ice", "ice", 200, 0.10, depth=3, hump=0.9, lift=0.4, taper=0.9, flip=-1, mist=0.3),
            Rocks(60, 1.5, 10, 18, 0.10, "#d4ecf8", "#5fa0c0", wet=True),
            Rocks(24, 0.8, 8, 9, 0.30, "#d8eef8", "#6aa8c8", wet=True),
        ),
        Earth("sea", "ice", deep="#0f4a66", ripple=11.0, mirror=0.60, swell=0.15),
        air=0.8,
        has=("ice", "mountain", "water", "spray", "wave", "iceberg", "cliff", "glacier"),
    ),
    Setting(
        "redwood",
        (
            Forest(("redwood",), 110, 64.0, rows=2, density=1.3, gap=(0.05, 0.03), mist=0.7, under="#24381e"),
            Mist(86, 0.5, 0.45, 0.25),
            Forest(("redwood",), 56, 48.0, rows=1, density=1.0, gap=(0.05, 0.20), mist=0.5, under="#1f321a"),
            Rays(46, 0.55, 9),
            Trees(("redwood",), 40, 40, 6, 20, 0.42),
            Mist(26, 0.2, 0.3),
            Trees(("redwood",), 17, 34, at=0.80),
            Trees(("redwood",), 19, 36, at=-0.84),
            Rays(15, 0.35, 6),
            Cover("fern", 14, 1.2),
            Cover("fern", 9, 1.1, 0.8, "corners"),
            Cover("fern", 0, 1.5, shape="corners"),
        ),
        Earth("land", "needles", coats=(Path("dirt", 1.7, 0.05, 0.9, 26),)),
        motes="pollen",
        air=2.0,
        canopy=0.35,
        shafts=0.7,
        has=("pine", "tree", "redwood", "walkway"),
    ),
    Setting(
        "moor",
        (
            Terrain("alpine", "heather", 6200, 0.50, peak=0.4, mist=0.7),
            Mist(4200, 0.20, 0.55),
            Terrain("hills", "heather", 2400, 0.34, depth=3.4, peak=-0.4, mist=0.5),
            Mist(1500, 0.14, 0.5),
            Terrain("hills", "heather", 700, 0.16, depth=3.6, flip=-1, taper=0.6),
            Rocks(40, 0.9, 9, 10, 0.35, "#8a867c", "#3e3d3a"),
            Cover("tuft", 24, 0.8),
            Cover("lavender", 15, 0.42, 0.8, "corners", head="#a8508e"),
            Cover("dry", 11, 0.7, shape="corners"),
            Cover("lavender", 8, 0.45, 0.9, "corners", head="#b85c9c"),
            Rocks(0, 0.13, light="#7d796f", dark="#333230"),
            Cover("lavender", 0, 0.7, shape="corners", head="#9a4884"),
        ),
        Earth("land", "moss", coats=(Bloom(("#a8508e", "#c070a8", "#8a3f74"), 1.0), Path("dirt", 1.4, 0.15, 1.2, 34))),
        air=1.3,
        spread=(0.10, 0.3),
        has=("mountain", "hill", "grass", "flower", "heather", "walkway", "rock"),
    ),
    Setting(
        "river_canyon",
        (
            Terrain("mesa", "redrock", 5200, 0.46, depth=4, peak=-0.25, mist=0.7),
            Terrain("walls", "redrock", 2400, 0.80, depth=4, peak=0.10, grow=0.4, mist=0.6, named="cliff"),
            Mist(1800, 0.30, 0.4, 0.2),
            Terrain("walls", "redrock", 900, 0.98, peak=0.06, grow=0.3, named="cliff"),
            Mist(600, 0.16, 0.35),
            Rays(500, 0.22, 5),
            Trees(("poplar",), 60, 6, 5, 26, 0.5),
            Rocks(36, 1.3, 12, 9, 0.35, "#b0603c", "#5a2e24", wet=True),
            Cover("tuft", 14, 0.8, shape="corners"),
            Rocks(0, 0.15, light="#8a4a34", dark="#3a1e1c"),
        ),
        Earth("river", "redearth", width=13.0, at=0.0, bend=6.0, deep="#1d5a58", ripple=11.0, mirror=0.55, foam=0.1),
        motes="dust",
        shafts=0.4,
        air=0.7,
        spread=(0.10, 0.22),
        has=("mountain", "cliff", "water", "river", "rock"),
    ),
    Setting(
        "koi_pond",
        (
            Terrain("hills", "green", 1800, 0.30, trees=0.9),
            Mist(900, 0.14, 0.4),
            Forest(("maple", "willow", "pine", "cherry"), 26, 7.5, rows=2, density=1.2, under="#24381c"),
            Mist(20, 0.3, 0.3, 0.2),
            Thing("lantern", 15.0, 2.1, 0.52, wet=True, tag="lantern"),
            Terrain("hills", "green", 14, 0.07, depth=2.0, lift=0.4, hump=0.3, mist=0.1, named="bank"),
            Rocks(15, 0.55, 14, 11.5, 0.05, "#7c7a72", "#35342f", wet=True),
            Cover("reeds", 13.5, 0.6, 0.5, "corners"),
            Koi(),
            Rocks(0, 0.15, light="#6f6d66", dark="#2c2b28"),
            Cover("fern", 0, 0.7, shape="corners"),
        ),
        Earth("shore", "moss", shore=0.9, deep="#173f3c", ripple=4.0, mirror=0.52, surf=0.0,
              coats=(Pads(0.34, 0.95), Afloat())),
        has=("pool", "water", "tree", "fish", "pad", "flower", "object", "lantern", "food", "plant"),
    ),
    Setting(
        "crevasse",
        (
            Cleft(9.0, 0.0, glow=1.0, bands=ICE, flow=0.7),
            Cleft(6.0, 0.14, 0.06, 0.16, 0.9, bands=ICE, flow=0.7, top=1.2),
            Cleft(3.9, 0.26, -0.05, 0.16, 0.6, 0.9, bands=ICE, flow=0.7, top=1.25),
            Cleft(2.4, 0.46, 0.05, 0.14, 0.4, 0.75, bands=ICE, flow=0.7, top=1.3),
            Rocks(9, 0.5, 7, 5, 0.4, "#d4ecf8", "#4f94bc"),
            Cleft(1.15, 0.88, 0.0, 0.12, 0.25, 0.5, bands=ICE, flow=0.7),
        ),
        Earth("land", "snow"),
        motes="dust",
        air=1.6,
        canopy=0.3,
        spread=(0.10, 0.22),
        has=("ice", "wall", "cliff", "snow"),
    ),
)
