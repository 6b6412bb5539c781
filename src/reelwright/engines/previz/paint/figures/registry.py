"""The one table of kinds: who draws it, how large it is, where it is at home, and what it can do.

Keys are the planner's kinds (plan/words/subjects.txt); "object" stands for any other noun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from reelwright.engines.previz.paint.asset import Asset, Body, Bounds, Cue, Kind, Medium
from reelwright.engines.previz.paint.figures.animals import resolve as animals
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS
from reelwright.engines.previz.paint.figures.animals.matter import in_matter, in_whole
from reelwright.engines.previz.paint.figures.animals.resolve_birds import resolve_bird
from reelwright.engines.previz.paint.figures.animals.resolve_small import SMALL_MOTIONS, resolve_small
from reelwright.engines.previz.paint.figures.fallback import fallback_asset, fallback_bounds, sign_for
from reelwright.engines.previz.paint.figures.forms.thing import thing_kind
from reelwright.engines.previz.paint.figures.nature import nature_kinds
from reelwright.engines.previz.paint.figures.people.cycles import MOTIONS
from reelwright.engines.previz.paint.figures.people.resolve import resolve_person
from reelwright.engines.previz.paint.figures.structures import (
    antiquity,
    blocks,
    bridges,
    dwellings,
    farms,
    ruins,
    strongholds,
)
from reelwright.engines.previz.paint.figures.structures import resolve as structures
from reelwright.engines.previz.paint.figures.structures import resolve_buildings as buildings
from reelwright.engines.previz.paint.figures.structures.known import Known, known
from reelwright.engines.previz.paint.figures.subject import kind
from reelwright.engines.previz.paint.figures.things.catalogue import OTHERWISE, maker_of, thing_kinds
from reelwright.engines.previz.paint.figures.things.decals import cornered, decorated
from reelwright.engines.previz.paint.figures.things.garnish import garnished
from reelwright.engines.previz.paint.figures.things.pouring import poured_over
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.things.sundries import placard
from reelwright.engines.previz.paint.figures.things.wares import ware, ware_named
from reelwright.engines.previz.paint.figures.vehicles import afloat, cars, fancies, harbour, heavy, sky, steam, vessels
from reelwright.engines.previz.paint.figures.vehicles.resolve import resolve_boat
from reelwright.engines.previz.paint.figures.vehicles.resolve_land_air import VEHICLES, resolve_vehicle

_FLAP = "fly burst arc rise approach follow explode swirl flutter dance play move"
_PERCH = (
    "feed cling hang perch sit stand sleep walk eat run look sing land swim waddle peck call rest hop drink chase howl"
)
_SAIL = "sail drift bob float move approach glide follow sway cross drive"
_GLIDE = "glide circle hover float drift soar swoop"
FLYING = (dict.fromkeys(_FLAP.split(), "flap") | dict.fromkeys(_GLIDE.split(), "glide")
          | dict.fromkeys(_PERCH.split(), "perch"))
DRAGON = FLYING | dict.fromkeys(("breathe", "fight", "roar", "howl", "guard", "lie", "cry"), "flap")
AFLOAT = dict.fromkeys(_SAIL.split(), "sail")
_DRIVE = "drive run move approach follow cross fly glide rise circle hover float burst drift swim ride pull walk"
UNDER_WAY = dict.fromkeys(_DRIVE.split(), "drive")
ROTATING = {"turn": "sails", "spin": "sails"}
BURNING = dict.fromkeys(("burn", "flicker", "glow"), "burn")

UPRIGHT = "animal_upright"
"""The kind of animals that act like people; the planner does not know it, casting does."""
BOATS = {**afloat.MAKERS, **vessels.MAKERS, **dict.fromkeys(harbour.AFLOAT, harbour.tugboat),
         **{noun: make for make, nouns in fancies.AFLOAT for noun in nouns.split(", ")}}
"""Nouns of boats and ships that are meshes."""

FOUR_LEGGED = {"horse": "horse", "dog": "dog", "wolf": "wolf", "fox": "fox", "cat": "cat", "bigcat": "tiger",
    "bear": "bear", "deer": "deer",
               "cow": "cow", "sheep": "sheep", "pig": "pig", "elephant": "elephant", "giraffe": "giraffe",
               "camel": "camel", "rhino": "rhino",
               "rabbit": "rabbit", "mouse": "mouse", "dinosaur": "dinosaur", "monkey": "monkey", "kangaroo": "kangaroo"}
"""Planner kind -> the beast that it is when the word says no more."""
SMALL_KINDS = {"crab": 0.11, "snake": 0.25, "lizard": 0.08, "frog": 0.05, "insect": 0.025, "spider": 0.03,
    "snail": 0.05}
SWIMMING = {"fish": 0.12, "shark": 0.9, "whale": 3.4, "dolphin": 0.6}

FALLBACKS: dict[str, tuple[float, Body, Medium]] = {
    "town": (12.0, "structure", "ground"), "walkway": (1.0, "structure", "ground"),
    "road": (0.2, "structure", "ground"), "roof": (4.0, "structure", "ground"),
    "cliff": (20.0, "structure", "ground"), "mountain": (200.0, "structure", "ground"),
    "waterfall": (20.0, "structure", "ground"), "volcano": (200.0, "structure", "ground"),
    "lava": (1.0, "structure", "ground"), "island": (20.0, "structure", "water"), "wave": (2.0, "structure", "water"),
    "puddle": (0.1, "structure", "ground"), "pool": (0.3, "structure", "ground"),
    "water": (1.0, "structure", "water"), "sun": (20.0, "prop", "air"), "moon": (20.0, "prop", "air"),
    "cloud": (12.0, "prop", "air"), "rainbow": (40.0, "prop", "air"), "aura": (2.0, "prop", "ground"),
    "particle": (0.05, "prop", "air"), "face": (0.4, "prop", "ground"), "hair": (0.4, "prop", "ground"),
    "object": (0.9, "prop", "ground"),
}
"""Kinds that nobody builds: what the place makes, parts of bodies and clothes, and any other noun. Natural height in m,
body, medium."""


def _fallback(name: str, height: float, body: Body, medium: Medium) -> Kind:
    card = thing_kind(name, body, medium, height, placard)

    def measure(cue: Cue) -> Bounds:
        return fallback_bounds(cue, height * cue.scale) if sign_for(cue) else card.measure(cue)

    def make(cue: Cue, ppm: float, frames: int) -> Asset:
        return fallback_asset(cue, height * cue.scale, ppm, medium) if sign_for(cue) else card.make(cue, ppm, frames)

    return Kind(name, body, medium, height, measure, make, {}, "", "fallback")


def _people() -> list[Kind]:
    resolve = in_whole(resolve_person)
    return [kind(name, "person", "ground", height, resolve, MOTIONS) for name, height in (
        ("person", 1.75), ("child", 1.15), ("robot", 1.8), ("monster", 4.2), ("creature", 4.2))]


def _animals() -> list[Kind]:
    swim, beast = animals.WATER_GLIDE, in_matter(animals.resolve_beast)
    rows = [kind(name, "beast", "ground", BEASTS[row].height, beast, animals.BEAST_MOTIONS, variants=1) for name,
        row in FOUR_LEGGED.items()]
    rows += [kind(name, "swimmer", "under", height, in_matter(animals.resolve_swimmer), swim, variants=1) for name,
        height in SWIMMING.items()]
    return [
        *rows, kind(UPRIGHT, "person", "ground", 1.2, in_matter(animals.resolve_upright), MOTIONS),
        kind("bird", "flyer", "air", 0.5, in_matter(resolve_bird), FLYING, variants=1),
        kind("bat", "flyer", "air", 0.28, in_matter(resolve_bird), FLYING, variants=1),
        kind("penguin", "beast", "ground", 0.75, in_matter(resolve_bird), FLYING, variants=1),
        kind("dragon", "flyer", "air", 6.0, in_matter(animals.resolve_dragon), DRAGON),
        kind("jellyfish", "swimmer", "under", 0.6, in_matter(animals.resolve_jellyfish), swim),
        kind("octopus", "swimmer", "under", 0.9, in_matter(animals.resolve_octopus), swim),
        kind("turtle", "swimmer", "under", 0.5, in_matter(animals.resolve_turtle), {**swim, "walk": "walk"}),
        *(kind(name, "beast", "ground", height, in_matter(resolve_small), SMALL_MOTIONS, variants=1) for name,
        height in SMALL_KINDS.items()
          if name != "insect"),
        kind("insect", "flyer", "air", SMALL_KINDS["insect"], in_matter(resolve_small), SMALL_MOTIONS, variants=1),
        kind("butterfly", "flyer", "air", 0.1, in_matter(animals.resolve_butterfly), FLYING),
    ]


def _structures() -> list[Kind]:
    return [
        *(kind(name, row.body, row.medium, row.height, buildings.resolve_building) for name,
        row in buildings.BUILDINGS.items()),
        kind("ferris_wheel", "structure", "ground", 39.0, buildings.resolve_ferris_wheel, ROTATING),
        kind("statue", "structure", "ground", 4.6, buildings.resolve_statue),
        kind("fountain", "prop", "ground", 3.4, buildings.resolve_fountain, {"flow": "flow", "pour": "flow"}),
        kind("flag", "prop", "ground", 5.0, buildings.resolve_flag, {"flutter": "wave", "sway": "wave"}),
        kind("banner", "prop", "ground", 5.2, buildings.resolve_banner, {"flutter": "wave", "sway": "wave"}),
        kind("gear", "prop", "ground", 2.3, buildings.resolve_gear, ROTATING),
        kind("lighthouse", "structure", "ground", 25.2, structures.resolve_lighthouse, ROTATING),
        kind("aviary", "structure", "ground", 52.0, structures.resolve_aviary, {"awaken": "gears", **ROTATING}),
        kind("street_lamp", "prop", "ground", 3.4, structures.resolve_street_lamp, BURNING),
        kind("lantern", "prop", "ground", 2.9, structures.resolve_lantern, BURNING),
        kind("campfire", "prop", "ground", 1.1, structures.resolve_campfire, BURNING),
        kind("torch", "prop", "ground", 2.0, structures.resolve_torch, BURNING),
    ]


def _solid_structures() -> list[Kind]:
    bridge = thing_kind("bridge", "structure", "water", 9.0, bridges.bridge)
    return [bridge, *(thing_kind(name, "structure", "ground", height, make) for name, height, make in (
        ("castle", 34.0, ruins.castle), ("tower", 31.0, strongholds.tower), ("church", 22.0, strongholds.church),
            ("house", 9.0, dwellings.house),
        ("cabin", 5.6, dwellings.cabin), ("barn", 8.0, farms.barn), ("windmill", 19.0, farms.windmill),
        ("tent", 1.7, farms.tent), ("greenhouse", 6.4, farms.greenhouse), ("temple", 12.6, antiquity.temple),
            ("pagoda", 24.0, antiquity.pagoda),
        ("gate", 6.6, antiquity.gate), ("pyramid", 38.0, antiquity.pyramid), ("ruin", 8.0, antiquity.ruin),
        ("column", 6.1, antiquity.column), ("skyscraper", 160.0, blocks.glass_tower), ("well", 3.0, antiquity.well)))]


def _boat(name: str, height: float) -> Kind:
    """By its word a mesh, else drawn by its row of boats."""
    drawn = kind(name, "vehicle", "water", height, resolve_boat, AFLOAT)
    solid = thing_kind(
        name, "vehicle", "water", height, lambda cue: BOATS.get(cue.word.lower(), vessels.trawler)(cue), AFLOAT)

    def fit(cue: Cue) -> Kind:
        return solid if cue.word.lower() in BOATS or printed(cue) else drawn

    return replace(drawn, measure=lambda cue: fit(cue).measure(cue),
                   make=lambda cue, ppm, frames: fit(cue).make(cue, ppm, frames))


def _vehicles() -> list[Kind]:
    rows = [_boat(name, height) for name, height in (("boat", 5.6), ("sailboat", 13.0), ("ship", 32.0))]
    rows += [kind(name, "vehicle", row.medium, row.height, resolve_vehicle, UNDER_WAY) for name,
        row in VEHICLES.items()]
    rows += [thing_kind(name, "vehicle", "ground", height, make, UNDER_WAY) for name, height, make in (
        ("car", 1.5, cars.car), ("bus", 4.2, heavy.bus), ("truck", 2.8, heavy.truck), ("tractor", 2.7, heavy.tractor),
        ("train", 4.6, steam.train), ("tram", 4.3, heavy.tram), ("rocket", 28.2, sky.rocket))]
    rows += [thing_kind(name, "vehicle", "air", height, make, UNDER_WAY) for name, height, make in (
        ("hot_air_balloon", 23.0, sky.balloon), ("spaceship", 4.6, sky.starship))]
    return rows


def _rows() -> dict[str, Kind]:
    rows = {name: _fallback(name, *row) for name, row in FALLBACKS.items()}
    rows.update((row.name, row) for row in (*_people(), *_animals(), *nature_kinds(), *_structures(),
        *_solid_structures(), *_vehicles(),
        *thing_kinds()))
    return rows


KINDS: Mapping[str, Kind] = _rows()


def find(cue: Cue) -> Kind:
    """The row for a cue; any unknown kind is an object, unless somebody makes this very noun."""
    row, special = KINDS.get(cue.kind, KINDS["object"]), known(cue)
    if special is not None:
        return _known(special)
    if row.body in _LIFELESS and _own_ware(cue.word, row.body == "vehicle" or cue.kind in _WHEELS):
        return _ware(row.name, cue.word)
    if (row.body in ("vehicle", "prop") or row.name == "robot") and (noun := _special(cue.word)):
        return _other(row.name, noun)
    return row if row.tier != "fallback" else _by_noun(row.name, cue.word)


_LIFELESS = ("prop", "structure", "plant", "vehicle")


_WHEELS = frozenset({"ferris_wheel", "windmill", "carousel"})
"""Structures whose last word is a thing of its own."""


def _own_ware(word: str, travels: bool) -> bool:
    """Whether a thing is made by name; what travels only by its whole name: a jet ski is no pair of skis."""
    return (ware_named(word.lower()) if travels else ware(word)) is not None


@lru_cache(maxsize=64)
def _ware(name: str, word: str) -> Kind:
    row = ware(word)
    assert row is not None
    return thing_kind(name, row.body, row.medium, row.height, decorated(cornered(garnished(poured_over(row.make)))))


def _special(word: str) -> str:
    """The row of OTHERWISE for a noun: by the whole, by its last two words, by its last; "" for none."""
    parts = word.lower().split()
    tails = (" ".join(parts[-count:]) for count in (len(parts), 2, 1) if parts)
    return next((tail for tail in tails if tail in OTHERWISE), "")


@lru_cache(maxsize=32)
def _known(row: Known) -> Kind:
    return thing_kind(row.name, "structure", row.medium, row.height, row.made)


@lru_cache(maxsize=16)
def _other(name: str, word: str) -> Kind:
    row = OTHERWISE[word]
    return thing_kind(name, row.body, row.medium, row.height, row.make, UNDER_WAY)


@lru_cache(maxsize=64)
def _by_noun(name: str, word: str) -> Kind:
    row, make = KINDS[name], maker_of(word)
    return row if make is None else thing_kind(row.name, row.body, row.medium, row.height, decorated(make))
