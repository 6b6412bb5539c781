"""Places from high above, as rows of data, and which of them stands for a place on the ground."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.places.aloft import (
    Canopy,
    Coast,
    Delta,
    Drifts,
    Fields,
    Isle,
    Meander,
    Mere,
    Parasol,
)
from reelwright.engines.previz.paint.places.chimneys import Smoke
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Rocks
from reelwright.engines.previz.paint.places.roofscape import Roofs
from reelwright.engines.previz.paint.places.scape import Coat, Layer
from reelwright.engines.previz.paint.places.serpentine import Roadside, Serpentine
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.townscape import Grid, Quarters, Streets
from reelwright.engines.previz.paint.sky.vapour import CloudBank

_HILLS: tuple[Layer, ...] = (
    Terrain("alpine", "granite", 11000, 0.9, mist=0.8),
    Mist(8000, 0.5, 0.5),
    Terrain("hills", "green", 5600, 0.5, trees=0.9, depth=3.4, mist=0.7),
    Mist(4200, 0.4, 0.5),
)


def _aloft(
    name: str, soil: str, *coats: Coat, layers: tuple[Layer, ...] = _HILLS, has: tuple[str, ...] = ()
) -> Setting:
    trees = ("pine", "palm") if "tree" in has else ()  # from up there all crowns are alike
    earth = Earth("land", soil, coats=coats)
    return Setting(name, layers, earth, air=0.8, spread=(0.5, 1.0), has=(*has, *trees), mapped=True)


_CITY = Grid()
_OLD = Grid((46.0, 40.0), 8.0, 7.0, 12.0, True, hues=("#e0d4bc", "#d8c098", "#c8a078", "#e8e0d0", "#b8a890", "#d0a890"))
_NEON = replace(_CITY, neon=("#ff2ad0", "#28e0ff", "#8a4aff", "#ff5a3c", "#40ffb0"), tall=130.0)
_SMALL = replace(_OLD, pitch=(54.0, 46.0), reach=165.0)
_BRICK = Grid((44.0, 40.0), 8.0, 8.0, 13.0, True, hues=("#7a4434", "#6a3c30", "#84503c", "#5f3a30", "#8a5a46"))
_BUILT = ("town", "house", "roof", "rooftop", "city", "road", "river", "water", "park", "tree", "street", "bridge")


_BLOSSOM = ("#e8a8bc", "#f2c8d4", "#d88aa4", "#f6dce2", "#8aa05a")
_COPSE = ("#4f7a34", "#6a943c", "#41692c", "#86a84a")
_CROPS: Mapping[str, tuple[str, ...]] = {
    "lavender": ("#6a4aa0", "#7f5cb4", "#5a3f8c", "#8f6cc0", "#6f8a4a", "#7450a8", "#c0a860", "#63479a"),
    "tulips": ("#c8303a", "#e8b02c", "#d8608c", "#5a8a3a", "#e87a2c", "#8a3f94", "#e8dcd0", "#c84a5c"),
    "sunflowers": ("#d8a82c", "#e0b838", "#6f8a34", "#c89a28", "#d8b040", "#5f7f34", "#e0b02c", "#c8a038"),
    "wheat": ("#d8b860", "#c8a04c", "#e0c674", "#b8923c", "#d0ac54", "#8a9a3c", "#dcbc68", "#c0983f"),
}  # fmt: skip
"""What grows -> the colours of its fields from the air."""

ROWS: tuple[Setting, ...] = (
    _aloft("aerial_forest", "moss", Canopy(), has=("tree", "forest")),
    _aloft("aerial_road", "moss", Canopy(step=2.0), Serpentine(), has=("tree", "forest", "road"),
           layers=(*_HILLS, Roadside())),
    _aloft("aerial_desert_road", "sand", Drifts(), Serpentine(asphalt="#4a464a", ground="#b8905c"),
           has=("dune", "road"), layers=(Terrain("dunes", "sand", 5000, 0.6, depth=8, hump=0.7),
                   Roadside(("olive",), 1.7, 9.0), Rocks(110, 1.3, 26, 16, light="#a87a54", dark="#6a4630"))),
    _aloft("aerial_snow_road", "snow", Drifts(("#8fa8c8", "#f6f9fd"), 70.0),
           Serpentine(asphalt="#43474e", ground="#e4ebf4"), has=("snow", "ice", "tree", "forest", "road"),
           layers=(Terrain("alpine", "snow", 9000, 1.1), Mist(6000, 0.5, 0.5), Roadside(("spruce", "pine"), step=6.0))),
    _aloft("aerial_river", "moss", Canopy(), Meander(), has=("tree", "water", "river")),
    _aloft("aerial_delta", "moss", Canopy(), Delta(), has=("tree", "water", "river", "sea")),
    _aloft("aerial_fields", "grass", Fields(), has=("tree", "road", "grass")),
    *(_aloft(f"aerial_{crop}", "grass", Fields(codes=codes), has=("tree", "road", "grass", "flower"))
      for crop, codes in _CROPS.items()),
    _aloft("aerial_valley", "grass", Fields(), Canopy(share=0.35), Meander(width=20.0), has=("tree", "water", "river")),
    _aloft("aerial_town", "dirt", Roofs(), layers=(), has=("town", "house", "roof", "rooftop", "city", "road")),
    _aloft(
        "aerial_city",
        "dirt",
        Streets(_CITY),
        layers=(Skyline("modern", 2600, 0.42, rows=2, shape=0.5), Mist(1900, 0.3, 0.4), Quarters(_CITY)),
        has=(*_BUILT, "skyscraper"),
    ),
    replace(
        _aloft(
            "aerial_neon",
            "dirt",
            Streets(_NEON),
            layers=(Skyline("neon", 2600, 0.44, rows=2, shape=0.4), Mist(1900, 0.3, 0.4), Quarters(_NEON)),
            has=(*_BUILT, "skyscraper", "neon"),
        ),
        tint="#6a3a7a", lamp=0.8, bloom=0.9,
    ),
    _aloft("aerial_old_town", "grass", Streets(_OLD), layers=(*_HILLS[2:], Quarters(_OLD)), has=_BUILT),
    replace(
        _aloft(
            "aerial_victorian", "grass", Streets(_BRICK),
            layers=(Skyline("oldtown", 2400, 0.14, rows=2, shape=0.6), Mist(1700, 0.4, 0.5), Quarters(_BRICK),
                    Model("tower", "clock tower", 330, 96.0, 0.24, 80.0, tag="tower"),
                    Smoke(((-0.5, 170.0), (-0.26, 260.0), (0.02, 190.0), (0.52, 240.0), (-0.7, 300.0), (0.3, 380.0)),
                          12.0, 22.0), Mist(300, 0.12, 0.35)),
            has=(*_BUILT, "tower", "chimney", "smoke", "terrace"),
        ),
        air=2.0, lamp=0.4,
    ),
    _aloft("aerial_village", "grass", Streets(_SMALL), layers=(*_HILLS[2:], Quarters(_SMALL)), has=_BUILT),
    replace(
        _aloft(
            "aerial_ranges", "moss",
            layers=(
                Terrain("alpine", "granite", 9000, 0.46, peak=0.34, mist=0.8, y=-0.06),
                CloudBank(6400, 0.08, -0.02, 10),
                Terrain("alpine", "alp", 4600, 0.60, peak=-0.5, y=-0.40, lift=0.5, mist=0.65, trees=0.5),
                CloudBank(3600, 0.10, -0.26, 9),
                Terrain("alpine", "green", 2500, 0.62, peak=0.55, y=-0.74, lift=0.3, mist=0.5, trees=0.8),
                CloudBank(1900, 0.12, -0.52, 8),
                Terrain("alpine", "green", 1300, 0.70, depth=2.0, peak=-0.6, y=-1.12, lift=0.15, mist=0.4, trees=0.9,
                        hump=1.3),
                CloudBank(900, 0.16, -0.92, 6),
                Terrain("alpine", "green", 640, 0.74, depth=1.2, peak=0.6, y=-1.60, lift=0.1, mist=0.3, trees=1.0,
                        hump=1.5),
            ),
            has=("mountain", "peak", "forest", "tree", "hill", "cliff"),
        ),
        earth=Earth("none", "moss"), spread=(0.14, 0.32), mapped=False,
    ),
    _aloft("aerial_badlands", "redearth", Drifts(("#7a4c34", "#cf9c6c"), 150.0),
           Meander(20.0, water="#e2c69c", bank="#a87850"),
           layers=(Terrain("alpine", "ochre", 11000, 1.0, mist=0.8), Mist(8000, 0.4, 0.5),
                   Terrain("alpine", "ochre", 5200, 1.0, depth=4, peak=-0.5, mist=0.7), Mist(3600, 0.3, 0.4),
                   Terrain("alpine", "ochre", 2300, 1.25, depth=3, hump=0.8, peak=0.8, taper=0.9, lift=0.3),
                   Terrain("alpine", "ochre", 1150, 1.5, depth=3, hump=0.8, peak=-1.0, taper=1.0, flip=-1, lift=0.3),
                   Rocks(330, 5.0, 26, 120, light="#b8845c", dark="#6a4630"),
                   Rocks(190, 3.0, 26, 70, light="#b8845c", dark="#6a4630")),
           has=("cliff", "rock", "canyon", "mountain", "hill")),
    _aloft("aerial_blossom", "grass", Canopy(9.0, 0.62, _BLOSSOM, turns=False),
           has=("tree", "grass", "flower", "blossom")),
    _aloft("aerial_lake", "moss", Canopy(), Mere(), has=("tree", "water", "pool")),
    _aloft("aerial_grass", "grass", Bloom(("#e8dca0", "#c8d070"), 0.4), Canopy(9.0, 0.36, _COPSE),
           Meander(8.0, 46.0, 210.0), has=("tree", "grass", "water", "river")),
    _aloft("aerial_coast", "sand", Coast(), Parasol(), has=("wave", "water", "sand", "tree", "cliff", "umbrella")),
    _aloft("aerial_island", "sand", Isle(), layers=(Terrain("karst", "jungle", 5200, 0.16, taper=0.9, mist=0.8),),
           has=("wave", "water", "sand", "tree", "island")),
    _aloft(
        "aerial_desert",
        "sand",
        Drifts(),
        layers=(Terrain("dunes", "sand", 5000, 0.6, depth=8, hump=0.7),),
        has=("dune",),
    ),
    _aloft(
        "aerial_snow",
        "snow",
        Drifts(("#8fa8c8", "#f6f9fd"), 70.0),
        layers=(Terrain("alpine", "snow", 9000, 1.1), Mist(6000, 0.5, 0.5)),
        has=("snow", "ice"),
    ),
    replace(
        _aloft(
            "aerial_peaks",
            "cloud",
            layers=(
                Terrain("alpine", "snow", 9000, 0.40, peak=0.34, mist=0.8, y=-0.12),
                CloudBank(6200, 0.13, -0.05, 9),
                Terrain("alpine", "snow", 4200, 0.62, peak=-0.4, y=-0.50, lift=0.5, mist=0.6),
                CloudBank(2700, 0.20, -0.24, 7),
                Terrain("alpine", "snow", 1800, 0.80, peak=0.5, y=-0.86, lift=0.7, mist=0.5),
                CloudBank(900, 0.34, -0.56, 5),
                CloudBank(320, 0.70, -1.20, 3.5),
            ),
            has=("mountain", "peak", "cloud", "snow"),
        ),
        earth=Earth("none", "cloud"), spread=(0.10, 0.26), mapped=False, air=0.4, palette=("blue", "indigo"),
    ),
)
_SHEER = ("misty_valley", "alpine_pass", "rice_terraces", "tea_plantation", "fjord", "slot_canyon", "crevasse",
          "river_canyon", "cappadocia", "great_wall", "cycladic_bay", "riviera_bay", "nordic_harbour", "rice_village",
          "alpine_village", "desert_village")
ALOFT: Mapping[str, str] = {
    "victorian_street": "aerial_victorian", "steampunk_city": "aerial_victorian", "gothic_street": "aerial_victorian",
    "forest": "aerial_forest", "jungle": "aerial_forest", "swamp": "aerial_river", "river": "aerial_river",
    "farmland": "aerial_fields", "meadow": "aerial_grass", "mountains": "aerial_ranges", "lake": "aerial_lake",
    "beach": "aerial_coast", "rocky_coast": "aerial_coast", "sea_cliffs": "aerial_coast", "island": "aerial_island",
    "ocean": "aerial_coast", "desert": "aerial_desert", "arctic": "aerial_snow", "snow_peaks": "aerial_peaks",
    "old_town": "aerial_old_town", "roof_ridge": "aerial_old_town", "rooftop": "aerial_city", "skyline": "aerial_city",
    "street": "aerial_city", "neon_city": "aerial_neon", "garden": "aerial_grass", "canyon": "river_canyon",
    "tidal_flats": "aerial_coast", "waterfall": "aerial_river", "ruins": "aerial_grass", "castle": "aerial_valley",
    **{spot: spot for spot in _SHEER},
}  # fmt: skip
"""Setting -> the row of the same country from the air."""
PEAKS = "aerial_peaks"
"""The row that is seen from among its summits."""
LEVEL = frozenset({PEAKS, "aerial_ranges", *_SHEER})
"""Rows that are seen level, also from the air: of what rises on all sides there is no map."""
