"""Great sights of nature that are a picture of their own, as rows of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.clefts import ICE, Beam, Cleft, Sunspot
from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Terrain
from reelwright.engines.previz.paint.places.hairpins import Shelf
from reelwright.engines.previz.paint.places.near import Rocks
from reelwright.engines.previz.paint.places.setting import Setting
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
