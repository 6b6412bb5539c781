"""Finer places of plan/words/settings.txt that have no row of their own yet: the row that stands for each."""

from __future__ import annotations

from collections.abc import Mapping

SPOTS: Mapping[str, str] = {
    "living_room": "interior", "playroom": "nursery", "laundry_room": "bathroom", "diner": "cafe",
    "operating_room": "hospital", "artist_studio": "workshop", "bookshop": "library", "supermarket": "shop",
    "mall": "shop", "butcher": "shop", "gallery": "museum", "wine_cellar": "cellar", "tv_studio": "studio",
    "control_room": "server_room", "train_carriage": "train", "plane_cabin": "train", "cockpit": "spaceship",
    "barn": "barn_inside", "throne_room": "hall", "boxing_ring": "gym", "indoor_pool": "pool", "log_cabin": "cabin",
    "barbershop": "changing_room", "factory_hall": "factory", "station_hall": "platform", "airport_hall": "lobby",
    "dressing_room": "changing_room", "courtroom": "hall", "prison": "dungeon", "elevator": "corridor", "casino": "bar",
    "circus": "stage", "tea_room": "restaurant", "observatory": "attic", "clock_tower": "clockmaker",
    "party": "interior", "fireside": "cabin", "tent": "tent_inside", "ice_hall": "stadium", "city_street": "street",
    "pine_forest": "forest", "zoo": "park", "aquarium": "reef", "mars": "planet", "mine": "cave",
    "snowfield": "snow_peaks", "dunes": "desert", "marina": "harbour", "tropical_beach": "beach",
    "cobbled_street": "old_town", "santorini": "mediterranean_street", "medieval_market": "market",
    "vegetable_garden": "cottage_garden", "patio": "cottage_garden", "shrine": "japanese_garden",
    "football_field": "park", "golf_course": "park", "crater": "volcano", "asteroids": "ringed_planet",
    "ice_planet": "arctic",
}  # fmt: skip
