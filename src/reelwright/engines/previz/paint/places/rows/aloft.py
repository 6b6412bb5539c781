"""Places from high above, as rows of data, and which of them stands for a place on the ground."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.paint.places.aloft import Canopy, Coast, Drifts, Fields, Meander, Mere
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Mist, Terrain
from reelwright.engines.previz.paint.places.roofscape import Roofs
from reelwright.engines.previz.paint.places.scape import Coat, Layer
from reelwright.engines.previz.paint.places.setting import Setting

_HILLS: tuple[Layer, ...] = (
    Terrain("alpine", "granite", 11000, 0.9, mist=0.8),
    Mist(8000, 0.5, 0.5),
    Terrain("hills", "green", 5600, 0.5, trees=0.9, depth=3.4, mist=0.7),
    Mist(4200, 0.4, 0.5),
)


def _aloft(
    name: str, soil: str, *coats: Coat, layers: tuple[Layer, ...] = _HILLS, has: tuple[str, ...] = ()
) -> Setting:
    return Setting(name, layers, Earth("land", soil, coats=coats), air=0.8, spread=(0.5, 1.0), has=has)


ROWS: tuple[Setting, ...] = (
    _aloft("aerial_forest", "moss", Canopy(), has=("tree", "forest")),
    _aloft("aerial_river", "moss", Canopy(), Meander(), has=("tree", "water", "river")),
    _aloft("aerial_fields", "grass", Fields(), has=("tree", "road", "grass")),
    _aloft("aerial_valley", "grass", Fields(), Canopy(share=0.35), Meander(width=20.0), has=("tree", "water", "river")),
    _aloft("aerial_town", "dirt", Roofs(), layers=(), has=("town", "house", "roof", "rooftop", "city", "road")),
    _aloft("aerial_lake", "moss", Canopy(), Mere(), has=("tree", "water", "pool")),
    _aloft("aerial_grass", "grass", Canopy(step=8.0, share=0.22), has=("tree", "grass")),
    _aloft("aerial_coast", "sand", Coast(), has=("wave", "water", "sand", "tree", "cliff")),
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
)
ALOFT: Mapping[str, str] = {
    "forest": "aerial_forest", "jungle": "aerial_forest", "swamp": "aerial_river", "river": "aerial_river",
    "farmland": "aerial_fields", "meadow": "aerial_grass", "mountains": "aerial_valley", "lake": "aerial_lake",
    "beach": "aerial_coast", "rocky_coast": "aerial_coast", "sea_cliffs": "aerial_coast", "island": "aerial_coast",
    "ocean": "aerial_coast", "desert": "aerial_desert", "arctic": "aerial_snow", "snow_peaks": "aerial_snow",
    "old_town": "town_below", "roof_ridge": "town_below", "rooftop": "city_below", "skyline": "city_below",
    "street": "city_below", "neon_city": "neon_below", "garden": "aerial_grass", "canyon": "aerial_desert",
    "tidal_flats": "aerial_coast", "waterfall": "aerial_river", "ruins": "aerial_grass", "castle": "aerial_valley",
}  # fmt: skip
"""Setting -> the row of the same country from the air."""
