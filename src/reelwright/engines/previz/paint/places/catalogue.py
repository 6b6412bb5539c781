"""Which row of data is built for an order: the planner's settings, the features that choose a variant, stand-ins."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.places.room_words import ROOMS
from reelwright.engines.previz.paint.places.rows import (
    aboard,
    aloft,
    built,
    civic,
    close,
    country,
    daily,
    decks,
    deep,
    eras,
    eyes,
    fields,
    garden,
    grand,
    groves,
    halls,
    land,
    nature,
    playing,
    quarters,
    rooms,
    sites,
    spans,
    stairs,
    streets,
    town,
    transit,
    verges,
    villages,
    water,
    wild,
)
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.spots import BAZAARS, FINER, SPOTS


@cache
def settings() -> dict[str, Setting]:
    """All rows by name."""
    outdoors = (land, grand, fields, garden, groves, water, verges, built, town, streets, wild)
    modules = (
        *outdoors, sites, country, nature, aloft, close, rooms, halls, civic, deep, transit, decks, stairs,
        daily, spans, aboard, eras, eyes, quarters, villages, playing,
    )  # fmt: skip
    return {setting.name: setting for module in modules for setting in module.ROWS}


ALIASES: dict[str, str] = {
    "rocky_coast": "basalt_coast",
    "coast": "sea_cliffs",
    "town": "old_town",
    "city": "skyline",
    "cyberpunk": "neon_city",
    "temple": "japanese_garden",
    "garden": "cottage_garden",
    "farmland": "wheat_field",
    "underwater": "reef",
    "space": "ringed_planet",
    "sky": "clouds",
    "room": "interior",
}
"""Other names that an order may use -> row."""

VARIANTS: tuple[tuple[str, frozenset[str], str], ...] = (
    *groves.VARIANTS,
    *country.VARIANTS,
    *nature.VARIANTS,
    ("mountains", frozenset({"mount fuji", "mt fuji", "fuji"}), "mount_fuji"),
    ("street", frozenset({"favela", "slum", "shanty town", "barrio"}), "hill_town"),
    ("street", frozenset({"neon tokyo", "tokyo alley", "tokyo", "shinjuku", "shibuya", "osaka"}), "neon_alley"),
    ("street", frozenset({"food stall", "ramen", "noodle", "street food", "food stand", "food"}), "food_stalls"),
    ("street", frozenset({"alley", "alleyway", "back alley", "side street"}), "alley"),
    ("street", frozenset({"crosswalk", "intersection", "crossroad", "crossing", "zebra crossing"}), "crosswalk"),
    ("street", frozenset({"suburb", "suburban", "driveway", "neighborhood", "neighbourhood"}), "suburb"),
    (
        "street",
        frozenset({"train platform", "railway platform", "station platform", "platform", "train station", "railway"}),
        "platform",
    ),
    (
        "street",
        frozenset({"avenue", "new york", "manhattan", "boulevard", "times square", "broadway", "taxi", "traffic"}),
        "avenue",
    ),
    ("street", frozenset({"industrial", "factory", "warehouse", "warehouse district"}), "industrial"),
    ("street", frozenset({"shopping street", "main street", "shop", "boutique", "sidewalk"}), "shopping_street"),
    ("street", frozenset({"paris"}), "paris_street"),
    (
        "neon_city",
        frozenset({"alley", "alleyway", "lane", "ramen", "tokyo alley", "neon alley", "cyberpunk alley"}),
        "neon_alley",
    ),
    ("old_town", frozenset({"venice", "venetian canal", "gondola", "canal of venice", "venetian"}), "canal"),
    ("old_town", frozenset({"amsterdam", "bruges", "dutch", "canal"}), "dutch_canal"),
    ("old_town", frozenset({"marrakech", "souk", "bazaar", "cairo", "istanbul", "morocco", "moroccan"}), "souk"),
    ("old_town", frozenset({"desert", "jaipur", "persian", "arabian", "arabic"}), "desert_town"),
    ("old_town", frozenset({"kyoto", "japan", "japanese", "gion", "edo"}), "japan_street"),
    (
        "old_town",
        frozenset({"western town", "western", "saloon", "wild west", "ghost town", "cowboy"}),
        "western_town",
    ),
    ("old_town", frozenset({"paris", "montmartre", "parisian", "vienna"}), "paris_street"),
    (
        "old_town",
        frozenset({"santorini", "mediterranean", "greek", "greece", "lisbon", "havana", "white-washed"}),
        "mediterranean_street",
    ),
    (
        "old_town",
        frozenset({"victorian", "victorian london", "london", "prague", "edinburgh", "gothic", "gaslight"}),
        "gothic_street",
    ),
    (
        "old_town",
        frozenset({"medieval", "medieval village", "medieval town", "medieval city", "village street"}),
        "village",
    ),
    (
        "old_town",
        frozenset({"square", "piazza", "plaza", "town square", "cathedral square", "market square", "village square"}),
        "square",
    ),
    ("old_town", frozenset({"courtyard"}), "courtyard"),
    ("castle", frozenset({"courtyard", "castle courtyard", "courtyard of a castle"}), "courtyard"),
    ("skyline", frozenset({"times square", "street", "avenue", "taxi", "corner", "rush hour", "traffic"}), "avenue"),
    ("skyline", frozenset({"plaza", "square", "fountain"}), "plaza"),
    ("harbour", frozenset({"venice", "gondola", "venice harbour", "canal harbour", "canal"}), "canal"),
    ("river", frozenset({"venice", "gondola"}), "canal"),
    ("river", frozenset({"canal"}), "dutch_canal"),
    ("farmland", frozenset({"farmyard", "barnyard", "barn", "stable", "farmhouse", "farm"}), "farmyard"),
    ("street", frozenset({"western town", "saloon"}), "western_town"),
    *(("interior", frozenset(words.split(", ")), row) for row, words in ROOMS),
    (
        "garden",
        frozenset({"japanese garden", "zen garden", "torii", "pagoda", "shrine", "temple",
            "koi", "bonsai", "gate", "lantern", "samurai", "geisha", "cherry blossom"}),
        "japanese_garden",
    ),
    ("garden", frozenset({"hedge maze", "hedge", "fountain", "statue", "palace"}), "formal_garden"),
    ("garden", frozenset({"backyard", "cottage", "house", "cabin"}), "cottage_garden"),
    ("farmland", frozenset({"corn field", "tractor", "windmill"}), "wheat_field"),
    ("garden", frozenset({"greenhouse", "conservatory"}), "greenhouse"),
    ("interior", frozenset({"hall"}), "hall"),
    ("forest", frozenset({"birch", "birch forest", "aspen"}), "birch_wood"),
    ("forest", frozenset({"bamboo", "bamboo forest", "bamboo grove"}), "bamboo_grove"),
    ("jungle", frozenset({"bamboo", "bamboo forest"}), "bamboo_grove"),
    ("desert", frozenset({"oasis"}), "oasis"),
    ("desert", frozenset({"ruin", "ruins", "temple"}), "desert_ruins"),
    ("ruins", frozenset({"desert", "dune", "sand", "sand dune"}), "desert_ruins"),
    ("ruins", frozenset({"graveyard", "cemetery", "grave", "tombstone", "gravestone"}), "graveyard"),
    ("farmland", frozenset({"lavender", "lavender field"}), "lavender_field"),
    ("farmland", frozenset({"sunflower", "sunflower field"}), "sunflower_field"),
    ("farmland", frozenset({"tulip", "tulip field"}), "tulip_field"),
    ("farmland", frozenset({"grape"}), "vineyard"),
    ("meadow", frozenset({"lavender"}), "lavender_field"),
    ("meadow", frozenset({"sunflower"}), "sunflower_field"),
    ("meadow", frozenset({"tulip"}), "tulip_field"),
    ("meadow", frozenset({"playground"}), "playground"),
    ("meadow", frozenset({"park", "city park"}), "park"),
    ("garden", frozenset({"park", "city park", "park bench"}), "park"),
    ("mountains", frozenset({"tea", "rice"}), "rice_terraces"),
    ("ruins", frozenset({"ruined", "jungle"}), "ruins"),
    ("ruins", frozenset({"temple", "monastery", "shrine", "pagoda", "torii", "lantern"}), "japanese_garden"),
    ("meadow", frozenset({"battlefield", "battle"}), "battlefield"),
    ("arctic", frozenset({"tundra"}), "tundra"),
    ("arctic", frozenset({"glacier"}), "glacier"),
    ("lake", frozenset({"frozen lake", "ice rink", "frozen"}), "frozen_lake"),
    ("underwater", frozenset({"deep sea", "abyss", "ocean floor", "anglerfish"}), "deep_sea"),
    ("underwater", frozenset({"kelp forest", "kelp"}), "kelp_forest"),
    ("underwater", frozenset({"wreck", "shipwreck", "sunken city"}), "sunken_wreck"),
    ("underwater", frozenset({"coral reef", "reef", "coral"}), "reef"),
    ("volcano", frozenset({"lava field", "lava river", "magma", "lava"}), "lava_field"),
    ("cave", frozenset({"crystal", "gem", "gemstone"}), "crystal_cave"),
    ("space", frozenset({"ringed planet", "saturn"}), "ringed_planet"),
    ("space", frozenset({"orbit", "space station", "satellite"}), "orbit"),
    ("space", frozenset({"nebula", "galaxy", "cosmos", "universe"}), "nebula"),
    ("planet", frozenset({"jungle", "plant", "mushroom", "exoplanet"}), "alien_jungle"),
    ("street", frozenset({"market", "bazaar", "night market"}), "market"),
    ("old_town", frozenset({"market", "bazaar", "night market"}), "market"),
    ("street", frozenset({"country", "countryside", "rural", "sunflower", "farm", "meadow"}), "country_road"),
    ("street", frozenset({"desert"}), "highway"),
    ("street", frozenset({"coastal", "sea", "ocean", "coast"}), "coast_road"),
    ("street", frozenset({"mountain", "mountain pass"}), "mountain_road"),
    ("street", frozenset({"playground"}), "playground"),
    ("street", frozenset({"highway"}), "highway"),
    ("street", frozenset({"fairground", "carnival", "amusement park", "ferris_wheel", "carousel"}), "fairground"),
    ("skyline", frozenset({"rooftop"}), "rooftop"),
    ("mountains", frozenset({"road", "pass", "mountain pass", "alpine pass"}), "mountain_road"),
    ("snow_peaks", frozenset({"road"}), "mountain_road"),
    ("desert", frozenset({"highway", "road"}), "highway"),
    ("beach", frozenset({"road", "highway"}), "coast_road"),
    ("castle", frozenset({"throne", "hall", "great hall", "throne room", "interior"}), "hall"),
    ("river", frozenset({"bridge", "viaduct"}), "bridge"),
    ("volcano", frozenset({"basalt", "coast", "ocean", "sea", "wave", "shore"}), "basalt_coast"),
    ("ocean", frozenset({"towering wave"}), "storm_sea"),
    ("meadow", frozenset({"road", "highway", "dirt road", "lane"}), "country_road"),
    ("farmland", frozenset({"road", "highway", "dirt road", "lane"}), "country_road"),
    ("river", frozenset({"jungle", "rainforest", "rain forest", "amazon", "vine", "tropical"}), "jungle_river"),
    ("jungle", frozenset({"volcano", "mountain", "temple", "pyramid", "castle", "skyscraper"}), "jungle_vista"),
    ("forest", frozenset({"volcano", "castle", "skyscraper"}), "clearing"),
    ("jungle", frozenset({"alien", "alien jungle"}), "alien_jungle"),
    ("mountains", frozenset({"hot spring", "thermal pool", "geothermal pool"}), "hot_springs"),
    ("snow_peaks", frozenset({"hot spring", "thermal pool", "geothermal pool"}), "hot_springs"),
    ("ocean", frozenset({"basalt", "volcanic", "column"}), "basalt_coast"),
    ("beach", frozenset({"cliff", "cliffs", "chalk"}), "sea_cliffs"),
    ("island", frozenset({"cliff", "cliffs"}), "sea_cliffs"),
    ("ocean", frozenset({"cliff", "cliffs"}), "sea_cliffs"),
    ("lake", frozenset({"pier", "dock", "jetty", "boardwalk", "walkway", "lamp"}), "pier"),
    ("harbour", frozenset({"lake", "snow", "mountain", "aurora", "boardwalk", "pier", "jetty"}), "pier"),
    ("old_town", frozenset({"village", "hamlet"}), "mountain_village"),
    ("planet", frozenset({"moon", "lunar", "crater", "astronaut"}), "moon"),
    ("space", frozenset({"moon", "lunar", "crater", "ground"}), "moon"),
    ("forest", frozenset({"autumn", "maple", "leaf", "leaves"}), "autumn_wood"),
)
"""(setting, any of these features or words, row): what an order names beside its setting chooses the row."""

CHOICES: dict[str, tuple[str, ...]] = {
    "beach": ("beach", "sand_coast", "beach"),
    "meadow": ("meadow", "hills", "flower_meadow", "cypress_hills", "hills"),
    "mountains": ("mountains", "dry_valley", "mountains"),
    "forest": ("forest", "leaf_wood", "clearing", "leaf_wood", "forest"),
    "river": ("river", "creek", "river"),
    "street": ("street", "shopping_street", "street", "avenue"),
    "old_town": ("old_town", "old_town", "village", "square"),
    "garden": ("cottage_garden", "flower_garden", "formal_garden", "flower_garden", "cottage_garden"),
    "farmland": ("wheat_field", "wheat_field", "lavender_field", "vineyard", "sunflower_field"),
    "underwater": ("reef", "coral_sea", "kelp_forest"),
    "space": ("ringed_planet", "nebula"),
}
"""Settings that are many things: when an order names none of them, the seed chooses."""

STAND_IN = "meadow"


def _words(features: tuple[str, ...]) -> set[str]:
    """The features, their single words, and all of them without a plural's s."""
    found = {*features, *(word for feature in features for word in feature.split())}
    return found | {word[:-1] for word in found if word.endswith("s") and not word.endswith("ss")}


WATERY = (
    "waterhole", "gutter", "surf_line", "falls_foot", "forest_pool", "bayou", "fjord", "hot_springs", "surf_rocks",
    "open_lake", "storm_sea", "barrel", "glacier_bay", "koi_pond", "cliff_top", "floating_market", "quay",
    "jungle_river", "gorge", "lava_coast", "black_beach", "sand_coast", "turquoise_sea",
    "blue_sea", "cycladic_bay", "riviera_bay", "lagoon_bungalows", "nordic_harbour", "frozen_harbour",
    "under_bridge", "city_river", "swimming_pool",
)  # fmt: skip
"""Finer places that have water in which things float."""
FIRM = ("mars", "ice_planet", "alien_wood", "ski_slope", "waterfront_city")
"""Finer places that nothing else in the picture changes: an astronaut on Mars is not on the moon, a slope for skis no
bare ridge."""
SEASONAL: Mapping[tuple[str, str], str] = {("hills", "autumn"): "autumn_hills", ("valley", "autumn"): "autumn_hills",
                                             **{(spot, "autumn"): "autumn_mountains" for spot in (
                                                 "mountains", "dry_valley", "alpine_meadow", "mountain_meadow")}}
"""A place in a season that has a row of its own."""
FLOWERY = ("meadow", "hills")
"""Meadows without a crop of their own: named flowers grow all over them."""


def has_row(spot: str) -> bool:
    """Whether a finer place has a set of its own, or one that may stand for it."""
    return spot in settings() or spot in SPOTS or eyes.eye_named(spot) is not None


def row_for(order: PlaceOrder, seed: int | None = None) -> tuple[Setting, tuple[str, ...]]:
    """The row for an order, and notes for people when it is only a stand-in. Without a seed no choice is left open."""
    rows = settings()
    finer = FINER.get((order.spot, order.implied))
    if finer:
        return rows[finer], ()
    if order.spot == "market" and BAZAARS & _words(order.features):
        return rows["souk"], ()
    turned = SEASONAL.get((order.spot or order.setting, order.season))
    if turned and order.need != "water":
        return rows[turned], ()
    own = rows.get(order.spot) or eyes.eye_named(order.spot or order.setting)
    if own is not None and (order.need != "water" or order.spot in WATERY):
        return own, ()
    if order.spot in FIRM:
        return rows[SPOTS[order.spot]], ()
    named = _words((*order.features, order.spot.replace("_", " "))) | {order.season}
    for setting, words, row in VARIANTS:
        if order.setting == setting and words & named:
            return rows[row], ()
    if order.spot in SPOTS and order.need != "water":
        return rows[SPOTS[order.spot]], ()
    if order.setting == "interior" and order.implied:
        return rows[order.implied], ()
    if seed is not None and order.setting in CHOICES:
        choices = FLOWERY if order.setting == "meadow" and order.flowers else CHOICES[order.setting]
        return rows[choices[seed % len(choices)]], ()
    name = order.setting if order.setting in rows else ALIASES.get(order.setting, "")
    if name:
        return rows[name], ()
    return rows[STAND_IN], (f"setting {order.setting!r} is not known; {STAND_IN} stands in",)
