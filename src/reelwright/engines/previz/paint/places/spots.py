"""Finer places of plan/words/settings.txt that have no row of their own yet: the row that stands for each."""

from __future__ import annotations

from collections.abc import Mapping

SPOTS: Mapping[str, str] = {
    "living_room": "interior", "playroom": "nursery", "laundry_room": "bathroom",
    "artist_studio": "workshop", "bookshop": "library", "supermarket": "shop",
    "butcher": "shop", "gallery": "museum", "wine_cellar": "cellar", "tv_studio": "studio",
    "train_carriage": "train", "plane_cabin": "train",
    "barn": "barn_inside", "throne_room": "hall", "indoor_pool": "pool", "log_cabin": "cabin",
    "factory_hall": "factory",
    "circus": "circus_ring", "tea_room": "restaurant", "saloon": "tavern",
    "party": "interior", "fireside": "cabin", "tent": "tent_inside", "city_street": "street",
    "pine_forest": "forest", "zoo": "park", "aquarium": "reef", "mars": "planet",
    "snowfield": "snow_peaks",
    "alien_wood": "alien_jungle", "dunes": "desert", "marina": "harbour", "tropical_beach": "beach",
    "cobbled_street": "old_town", "santorini": "mediterranean_street", "medieval_market": "market",
    "vegetable_garden": "cottage_garden", "patio": "cottage_garden", "terrace": "balcony", "shrine": "japanese_garden",
    "crater": "volcano",
    "asteroids": "ringed_planet",
    "ice_planet": "arctic", "snowy_wood": "forest", "forest_road": "leaf_wood",
    "reed_shore": "pond", "cove": "sea_cliffs", "summit": "ridge",
    "pool_side": "swimming_pool", "waterfront_city": "skyline",
    "ski_slope": "snow_peaks", "prairie": "steppe",
}  # fmt: skip
FINER: Mapping[tuple[str, str], str] = {
    ("stage", "concert_hall"): "concert_hall", ("workshop", "clockmaker"): "clockmaker",
    ("workshop", "forge"): "forge", ("kitchen", "restaurant_kitchen"): "restaurant_kitchen",
    ("hall", "temple_hall"): "temple_hall", ("hall", "ballroom"): "ballroom", ("bathroom", "shower"): "shower",
    ("concert_hall", "symphony_hall"): "symphony_hall", ("shop", "clockmaker"): "clockmaker",
    ("shop", "workshop"): "workshop", ("shop", "forge"): "forge",
    ("concert_hall", "music_room"): "symphony_hall",  # a pianist's, not a rock band's
}  # fmt: skip
"""Spot, and the room that what is done there means -> row."""
BAZAARS = frozenset({
    "marrakech", "morocco", "moroccan", "turkish", "istanbul", "cairo", "egyptian", "arabian", "persian", "tunis",
})  # fmt: skip
"""Whose markets are bazaars."""
