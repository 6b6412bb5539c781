"""The one table of kinds: who draws it, how large it is, where it is at home, and what it can do.

Keys are the planner's kinds (plan/words/subjects.txt); "object" stands for any other noun."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.paint.asset import Body, Cue, Kind, Medium
from reelwright.engines.previz.paint.figures.animals import resolve as animals
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS
from reelwright.engines.previz.paint.figures.animals.resolve_birds import resolve_bird
from reelwright.engines.previz.paint.figures.fallback import fallback_asset, fallback_bounds
from reelwright.engines.previz.paint.figures.people.cycles import MOTIONS
from reelwright.engines.previz.paint.figures.people.resolve import resolve_person
from reelwright.engines.previz.paint.figures.structures import resolve as structures
from reelwright.engines.previz.paint.figures.structures import resolve_buildings as buildings
from reelwright.engines.previz.paint.figures.subject import kind
from reelwright.engines.previz.paint.figures.vehicles.resolve import resolve_boat

_FLAP = "fly burst arc rise approach follow explode swirl flutter dance play move"
_PERCH = "perch sit stand sleep walk eat run look sing land swim"
_SAIL = "sail drift bob float move approach glide follow sway cross drive"
FLYING = (dict.fromkeys(_FLAP.split(), "flap") | dict.fromkeys(["glide", "circle", "hover", "float", "drift"], "glide")
          | dict.fromkeys(_PERCH.split(), "perch"))
AFLOAT = dict.fromkeys(_SAIL.split(), "sail")
ROTATING = {"turn": "sails", "spin": "sails"}
BURNING = dict.fromkeys(("burn", "flicker", "glow"), "burn")

FOUR_LEGGED = {"horse": "horse", "dog": "dog", "wolf": "wolf", "fox": "fox", "cat": "cat", "bigcat": "tiger",
    "bear": "bear", "deer": "deer",
               "cow": "cow", "sheep": "sheep", "pig": "pig", "elephant": "elephant", "giraffe": "giraffe",
               "camel": "camel", "rhino": "rhino",
               "rabbit": "rabbit", "mouse": "mouse"}
"""Planner kind -> the beast that it is when the word says no more."""
SWIMMING = {"fish": 0.12, "shark": 0.9, "whale": 3.4, "dolphin": 0.6}

FALLBACKS: dict[str, tuple[float, Body, Medium]] = {
    "horse": (1.9, "beast", "ground"), "dog": (0.7, "beast", "ground"), "wolf": (0.95, "beast", "ground"),
    "fox": (0.5, "beast", "ground"),
    "cat": (0.4, "beast", "ground"), "bigcat": (1.1, "beast", "ground"), "bear": (1.4, "beast", "ground"),
    "deer": (1.5, "beast", "ground"),
    "cow": (1.6, "beast", "ground"), "sheep": (0.9, "beast", "ground"), "pig": (0.8, "beast", "ground"),
    "elephant": (3.2, "beast", "ground"),
    "giraffe": (4.8, "beast", "ground"), "camel": (2.3, "beast", "ground"), "rhino": (1.7, "beast", "ground"),
    "monkey": (1.0, "beast", "ground"),
    "rabbit": (0.4, "beast", "ground"), "mouse": (0.12, "beast", "ground"), "kangaroo": (1.6, "beast", "ground"),
    "fish": (0.3, "swimmer", "under"),
    "shark": (1.2, "swimmer", "under"), "whale": (4.0, "swimmer", "under"), "dolphin": (0.9, "swimmer", "under"),
    "jellyfish": (0.6, "swimmer", "under"),
    "octopus": (1.0, "swimmer", "under"), "turtle": (0.6, "swimmer", "under"), "crab": (0.25, "beast", "ground"),
    "snake": (0.5, "beast", "ground"),
    "lizard": (0.5, "beast", "ground"), "frog": (0.15, "beast", "ground"), "dinosaur": (5.0, "beast", "ground"),
    "dragon": (6.0, "flyer", "air"),
    "creature": (1.6, "beast", "ground"), "butterfly": (0.12, "flyer", "air"), "insect": (0.05, "flyer", "air"),
    "spider": (0.08, "beast", "ground"),
    "snail": (0.06, "beast", "ground"), "tree": (8.0, "plant", "ground"), "pine": (11.0, "plant", "ground"),
    "palm": (9.0, "plant", "ground"),
    "bamboo": (6.0, "plant", "ground"), "flower": (0.5, "plant", "ground"), "petal": (0.05, "plant", "air"),
    "grass": (0.6, "plant", "ground"),
    "bush": (1.2, "plant", "ground"), "cactus": (3.0, "plant", "ground"), "vine": (2.0, "plant", "ground"),
    "mushroom": (0.3, "plant", "ground"),
    "coral": (0.8, "plant", "under"), "plant": (0.8, "plant", "ground"),
    "windmill": (16.0, "structure", "ground"), "tower": (26.0, "structure", "ground"),
    "castle": (30.0, "structure", "ground"),
    "church": (22.0, "structure", "ground"), "temple": (12.0, "structure", "ground"),
    "pagoda": (24.0, "structure", "ground"),
    "house": (7.0, "structure", "ground"), "cabin": (4.5, "structure", "ground"), "barn": (8.0, "structure", "ground"),
    "skyscraper": (120.0, "structure", "ground"), "town": (12.0, "structure", "ground"),
    "factory": (18.0, "structure", "ground"),
    "bridge": (10.0, "structure", "ground"), "gate": (6.0, "structure", "ground"), "tent": (2.6, "structure", "ground"),
    "ruin": (8.0, "structure", "ground"), "statue": (4.5, "structure", "ground"),
    "pyramid": (40.0, "structure", "ground"),
    "fountain": (3.0, "structure", "ground"), "well": (2.2, "structure", "ground"),
    "greenhouse": (5.0, "structure", "ground"),
    "gravestone": (1.1, "structure", "ground"), "column": (6.0, "structure", "ground"),
    "chimney": (20.0, "structure", "ground"),
    "ferris_wheel": (40.0, "structure", "ground"), "carousel": (8.0, "structure", "ground"),
    "rollercoaster": (25.0, "structure", "ground"),
    "pier": (3.0, "structure", "ground"), "walkway": (1.0, "structure", "ground"),
    "road": (0.2, "structure", "ground"), "wall": (3.0, "structure", "ground"),
    "stairs": (3.0, "structure", "ground"), "fence": (1.2, "structure", "ground"),
    "roof": (4.0, "structure", "ground"), "window": (1.4, "structure", "ground"),
    "sign": (2.6, "prop", "ground"), "lamp": (1.6, "prop", "ground"), "fireplace": (1.6, "prop", "ground"),
    "flag": (5.0, "prop", "ground"),
    "banner": (3.0, "prop", "ground"), "sail": (5.0, "prop", "ground"), "balloon": (2.2, "prop", "air"),
    "hot_air_balloon": (20.0, "vehicle", "air"),
    "kite": (1.2, "prop", "air"), "umbrella": (1.0, "prop", "ground"), "crystal": (1.6, "prop", "ground"),
    "book": (0.3, "prop", "ground"),
    "clock": (0.5, "prop", "ground"), "mirror": (1.6, "prop", "ground"), "chair": (1.0, "prop", "ground"),
    "table": (0.8, "prop", "ground"),
    "bed": (1.0, "prop", "ground"), "rug": (0.1, "prop", "ground"), "net": (1.5, "prop", "ground"),
    "vase": (0.5, "prop", "ground"),
    "cup": (0.12, "prop", "ground"), "food": (0.25, "prop", "ground"), "piano": (1.3, "prop", "ground"),
    "violin": (0.6, "prop", "ground"),
    "guitar": (1.0, "prop", "ground"), "drum": (0.7, "prop", "ground"), "trumpet": (0.5, "prop", "ground"),
    "bell": (1.2, "prop", "ground"),
    "sword": (1.1, "prop", "ground"), "shield": (0.9, "prop", "ground"), "armour": (1.7, "prop", "ground"),
    "staff": (1.7, "prop", "ground"),
    "cloak": (1.5, "prop", "ground"), "hat": (0.3, "prop", "ground"), "shoe": (0.2, "prop", "ground"),
    "mask": (0.3, "prop", "ground"),
    "machine": (2.2, "prop", "ground"), "gear": (2.0, "prop", "ground"), "toy": (0.4, "prop", "ground"),
    "ball": (0.5, "prop", "ground"),
    "snowman": (1.6, "prop", "ground"), "furniture": (1.0, "prop", "ground"), "container": (0.8, "prop", "ground"),
    "submarine": (5.0, "vehicle", "under"), "airship": (14.0, "vehicle", "air"), "plane": (4.5, "vehicle", "air"),
    "helicopter": (3.6, "vehicle", "air"),
    "drone": (0.3, "vehicle", "air"), "rocket": (30.0, "vehicle", "ground"), "spaceship": (8.0, "vehicle", "air"),
    "train": (4.2, "vehicle", "ground"),
    "tram": (3.4, "vehicle", "ground"), "car": (1.5, "vehicle", "ground"), "bus": (3.2, "vehicle", "ground"),
    "truck": (3.2, "vehicle", "ground"),
    "motorcycle": (1.2, "vehicle", "ground"), "bicycle": (1.1, "vehicle", "ground"),
    "carriage": (2.2, "vehicle", "ground"), "sled": (1.0, "vehicle", "ground"),
    "skateboard": (0.2, "vehicle", "ground"), "rock": (1.4, "structure", "ground"),
    "cliff": (20.0, "structure", "ground"),
    "mountain": (200.0, "structure", "ground"), "waterfall": (20.0, "structure", "ground"),
    "volcano": (200.0, "structure", "ground"),
    "lava": (1.0, "structure", "ground"), "iceberg": (14.0, "structure", "water"), "ice": (1.0, "prop", "ground"),
    "island": (20.0, "structure", "water"),
    "wave": (2.0, "structure", "water"), "puddle": (0.1, "structure", "ground"), "pool": (0.3, "structure", "ground"),
    "water": (1.0, "structure", "water"),
    "sun": (20.0, "prop", "air"), "moon": (20.0, "prop", "air"), "star": (4.0, "prop", "air"),
    "planet": (60.0, "prop", "air"), "comet": (6.0, "prop", "air"),
    "cloud": (12.0, "prop", "air"), "rainbow": (40.0, "prop", "air"), "lightning": (40.0, "prop", "air"),
    "tornado": (60.0, "prop", "ground"),
    "aura": (2.0, "prop", "ground"), "portal": (3.0, "prop", "ground"), "angel_wing": (1.2, "prop", "ground"),
    "particle": (0.05, "prop", "air"),
    "hand": (0.3, "prop", "ground"), "eye": (0.3, "prop", "ground"), "face": (0.4, "prop", "ground"),
    "hair": (0.4, "prop", "ground"),
    "object": (0.9, "prop", "ground"),
}
"""Kinds without a builder of their own yet: natural height in m, body, medium."""


def _fallback(name: str, height: float, body: Body, medium: Medium) -> Kind:
    return Kind(
        name, body, medium, height, lambda cue: fallback_bounds(cue, height * cue.scale),
        lambda cue, ppm, _frames: fallback_asset(cue, height * cue.scale, ppm, medium), {}, "", "fallback",
    )


def _people() -> list[Kind]:
    return [kind("person", "person", "ground", 1.75, resolve_person, MOTIONS),
        kind("child", "person", "ground", 1.15, resolve_person, MOTIONS),
            kind("robot", "person", "ground", 1.8, resolve_person, MOTIONS),
            kind("monster", "person", "ground", 4.2, resolve_person, MOTIONS)]


def _animals() -> list[Kind]:
    swim, beast = animals.WATER_GLIDE, animals.resolve_beast
    rows = [kind(name, "beast", "ground", BEASTS[row].height, beast, animals.BEAST_MOTIONS) for name,
        row in FOUR_LEGGED.items()]
    rows += [kind(name, "swimmer", "under", height, animals.resolve_swimmer, swim) for name, height in SWIMMING.items()]
    return [
        *rows, kind("bird", "flyer", "air", 0.5, resolve_bird, FLYING),
        kind("bat", "flyer", "air", 0.28, resolve_bird, FLYING),
        kind("penguin", "beast", "ground", 0.75, resolve_bird, {"walk": "perch", "stand": "perch"}),
        kind("dragon", "flyer", "air", 6.0, animals.resolve_dragon, {**FLYING, "breathe": "flap", "fight": "flap"}),
        kind("jellyfish", "swimmer", "under", 0.6, animals.resolve_jellyfish, swim),
        kind("octopus", "swimmer", "under", 0.9, animals.resolve_octopus, swim),
        kind("turtle", "swimmer", "under", 0.5, animals.resolve_turtle, {**swim, "walk": "walk"}),
        kind("butterfly", "flyer", "air", 0.1, animals.resolve_butterfly, FLYING),
    ]


def _structures() -> list[Kind]:
    return [
        *(kind(name, row.body, row.medium, row.height, buildings.resolve_building) for name,
        row in buildings.BUILDINGS.items()),
        kind("windmill", "structure", "ground", 19.0, buildings.resolve_windmill, ROTATING),
        kind("ferris_wheel", "structure", "ground", 39.0, buildings.resolve_ferris_wheel, ROTATING),
        kind("statue", "structure", "ground", 4.6, buildings.resolve_statue),
        kind("fountain", "prop", "ground", 3.4, buildings.resolve_fountain, {"flow": "flow", "pour": "flow"}),
        kind("crystal", "prop", "ground", 1.6, buildings.resolve_crystal, {"glow": "glow"}),
        kind("flag", "prop", "ground", 5.0, buildings.resolve_flag, {"flutter": "wave", "sway": "wave"}),
        kind("banner", "prop", "ground", 5.2, buildings.resolve_banner, {"flutter": "wave", "sway": "wave"}),
        kind("gear", "prop", "ground", 2.3, buildings.resolve_gear, ROTATING),
        kind("hot_air_balloon", "vehicle", "air", 19.5, buildings.resolve_balloon,
        dict.fromkeys(["fly", "float", "rise", "drift", "hover", "glide"], "float")),
        kind("lighthouse", "structure", "ground", 25.2, structures.resolve_lighthouse, ROTATING),
        kind("aviary", "structure", "ground", 52.0, structures.resolve_aviary, {"awaken": "gears", **ROTATING}),
        kind("street_lamp", "prop", "ground", 3.4, structures.resolve_street_lamp, BURNING),
        kind("lantern", "prop", "ground", 2.9, structures.resolve_lantern, BURNING),
        kind("campfire", "prop", "ground", 1.1, structures.resolve_campfire, BURNING),
        kind("candle", "prop", "ground", 0.3, structures.resolve_candle, BURNING),
        kind("torch", "prop", "ground", 2.0, structures.resolve_torch, BURNING),
    ]


def _vehicles() -> list[Kind]:
    return [kind("boat", "vehicle", "water", 5.6, resolve_boat, AFLOAT),
        kind("sailboat", "vehicle", "water", 13.0, resolve_boat, AFLOAT),
            kind("ship", "vehicle", "water", 32.0, resolve_boat, AFLOAT)]


def _rows() -> dict[str, Kind]:
    rows = {name: _fallback(name, *row) for name, row in FALLBACKS.items()}
    rows.update((row.name, row) for row in (*_people(), *_animals(), *_structures(), *_vehicles()))
    return rows


KINDS: Mapping[str, Kind] = _rows()


def find(cue: Cue) -> Kind:
    """The row for a cue; any unknown kind is an object."""
    return KINDS.get(cue.kind, KINDS["object"])
