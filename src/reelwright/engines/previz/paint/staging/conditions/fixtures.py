"""What a prompt names that is part of the place itself: its fixtures, and the vehicle that one is aboard of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.isles import CARRIED
from reelwright.engines.previz.paint.places.rows import aloft
from reelwright.engines.previz.paint.places.spots import SPOTS
from reelwright.engines.previz.paint.staging.conditions.festive import garland_of
from reelwright.engines.previz.paint.staging.conditions.groves import fills_place
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_FIXTURES = word_set(
    "curtain curtains bleacher bleachers hoop pew pews seat seats hieroglyph hieroglyphs washer washers footlight"
    " backdrop court rail ropes banister handrail balustrade aisle screen screens monitor monitors blind blinds"
    " locker lockers"
)
"""Last words of what rooms for many are fitted with."""
_ABOARD: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("train_carriage", "dining_car", "metro"), word_set("train car")),
    "plane_cabin": word_set("plane"), "car_inside": word_set("car"), "engine_room": word_set("ship boat train"),
    "igloo_inside": word_set("igloo house cabin cliff"), "cave_home": word_set("house cave"),
    "cockpit": word_set("plane spaceship"),
    "ship_cabin": word_set("ship boat cabin"), "submarine": word_set("submarine"), "ship_deck": word_set("ship boat"),
    "undersea_lab": word_set("house factory window"), "ship_corridor": word_set("spaceship rocket"),
    **dict.fromkeys(("spaceship", "station_module"), word_set("spaceship rocket satellite ufo bridge planet station")),
    "lamp_room": word_set("lighthouse tower lamp"), "windmill_inside": word_set("windmill"),
    "tower_stairs": word_set("tower castle stairs"), "palace_stairs": word_set("castle house stairs"),
    "stairwell": word_set("stairs house fence"), "elevator": word_set("gate"),
    **dict.fromkeys(("courtyard", "wall_walk", "throne_room"), word_set("castle")),
    **dict.fromkeys(("rooftop", "roof_ridge", "fire_escape"), word_set("roof stairs")),
}  # fmt: skip
"""Spot -> kinds that are the place itself, when one is in or on it."""
_WILD = word_set("tree pine flower grass")
_SKIES = word_set("island cloud waterfall water river mountain sun moon planet star")
"""What grows on islands in the sky, and what is about them."""
_ONLOOKERS = word_set("crowd audience spectator fan fans")
_WITH_STANDS = frozenset({"stadium", "roman_arena", "circus", "sports_arena", "boxing_ring"})
"""Spots whose stands are full: nobody looks on from the field."""
_IDLE = frozenset({"glow", "stand", "bend", "cling", "breathe", "hover", "glide", "fly", "burn", "launch", "drive"})
"""What a part of a place may do and is still that."""
_FITTED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("restaurant_kitchen", "kitchen", "cottage", "cave_home"), word_set("pots pans cupboards tiles")),
    **dict.fromkeys(("bar", "tavern", "saloon"), word_set("bottles shelves")),
    "tomb": word_set("sarcophagus sarcophagi coffin hieroglyphs"),
    "longhouse": word_set("shield shields axe axes wall walls firelight"), "courtroom": word_set("dock bench jury"),
    "control_room": word_set("rocket rockets screen screens launch"),
    "jazz_club": word_set("table tables candle candles person patron guest audience"),
    **dict.fromkeys(("neon_alley", "alley", "food_stalls", "times_square", "chinatown", "market", "neon_city"),
                    word_set("sign signs puddle puddles lantern lanterns billboard billboards hologram holograms")),
    "souk": word_set("lantern lanterns spice spices pyramid pyramids rug rugs carpet carpets"),
    "platform": word_set("station platform rail rails track tracks canopy"),
    "stadium": word_set("floodlight floodlights stand stands pitch field seat seats scoreboard"),
    **dict.fromkeys(("mountain_village", "village"), word_set("chimney chimneys tower church steeple")),
    "church": word_set("abbey cathedral church chapel monastery nave stones"),
    "library": word_set("shelves bookshelves"),
    "dressing_room": word_set("mirror bulb bulbs"), "hutong": word_set("lantern lanterns"),
    "roman_arena": word_set("colosseum coliseum arena"), "roman_forum": word_set("forum statue statues"),
    "sunken_city": word_set("statue statues"), "egyptian_temple": word_set("temple column columns pylon karnak"),
    "ghost_town": word_set("town"), "blanket_fort": word_set("fort blanket lights"),
    "waiting_room": word_set("clock chairs"), "mosque_court": word_set("mosque courtyard fountain"),
    "castle_hill": word_set("castle cliff fortress drawbridge"), "floating_market": word_set("market stalls"),
    "steampunk_city": word_set("tower towers airship airships chimney chimneys city gears"),
    "victorian_street": word_set("chimney chimneys terrace terraces city tower towers"),
    "overgrown_city": word_set("asphalt"),
    "pumpkin_field": word_set("pumpkin pumpkins"), "melon_field": word_set("watermelon watermelons melon melons"),
    "cabbage_field": word_set("cabbage cabbages vegetable vegetables lettuce"),
    "ballroom": word_set("ball"),
}  # fmt: skip
"""Spot -> last words of what it is fitted with, out of doors too."""
_OF_ROOM: Mapping[str, re.Pattern[str]] = {
    "church": re.compile(
        r"stained[- ]glass(?: windows?)?|ceilings?|vault(?:s|ing)?|altars?|nave|pews?|arch(?:es)?|pillars?|columns?|"
        r"chandeliers?|windows?|rose windows?"),
    "library": re.compile(
        r"(?:[\w-]+ )?(?:books?|shelf|shelves|bookshel(?:f|ves)|bookcases?|volumes?|tomes?|aisles?|lamps?)"),
    "florist": re.compile(r"(?:[\w-]+ )?(?:flowers?|roses?|tulips?|bouquets?|buckets?|lil(?:y|ies)|vases?|plants?)"),
    "mall": re.compile(r"(?:[\w-]+ )?(?:escalators?|atrium|shops?|stores?|shop windows?|storefronts?|galler(?:y|ies))"),
    "bakery": re.compile(r"(?:[\w-]+ )?(?:bread|loaf|loaves|pastry|pastries|croissants?|cakes?)"),
}  # fmt: skip
"""Spot -> what such a room is seen for, where nobody does anything with it, and alone as well."""
_HANDLED = word_set("hold lift throw work mend pull wash clean")

_HOUSING = word_set("tower castle house church cabin ship train lighthouse windmill temple factory tent barn cave")
_INDOORS = "interior"


def _houses(subject: Subject, plan: Plan, spot: str) -> bool:
    """The tower that a library is in: one does not see it from within."""
    if subject.kind not in _HOUSING or plan.setting.kind != _INDOORS or not (spot or plan.setting.spot):
        return False
    inside = (r"\b(?:in|inside|within|of) (?:a|an|the|his|her|their) (?:[\w-]+ ){0,2}?"
              rf"{re.escape(subject.word.lower())}\b")  # fmt: skip
    return re.search(inside, plan.prompt.lower()) is not None


def _many_of_the_room(subject: Subject, plan: Plan, spot: str) -> bool:
    """Clocks on a clockmaker's walls, the paper screens of a tea room: what the room is fitted with by the dozen."""
    last = subject.word.lower().split()[-1]
    handled = any(a.target_id == subject.id and a.motion in _HANDLED for a in plan.actions)
    if subject.count == "1" or handled:
        return False
    return last.removesuffix("s") in _furniture_of(spot)


@cache
def _furniture_of(spot: str) -> frozenset[str]:
    """Single nouns of what stands in the row of a room, by the names of its fittings."""
    row = settings().get(SPOTS.get(spot, spot))
    layers = row.layers if row is not None and row.inside else ()
    fits = [fit for layer in layers if isinstance(layer, Fittings) for fit in layer.fits]
    return frozenset(word.removesuffix("s") for fit in fits for word in fit.name.split())


def underground(plan: Plan) -> bool:
    """Whether the platform of the prompt is one of a subway, whose train is part of the station."""
    words = set(plan.prompt.lower().replace(",", " ").replace(".", " ").split())
    return plan.setting.spot == "platform" and bool(words & {"subway", "metro", "underground"})


def _closes_street(subject: Subject, plan: Plan, spot: str) -> bool:
    """A spire or a castle behind a street: it closes the view there, and is no hero on an open plain."""
    word = re.escape(subject.word.lower())
    seen = re.search(rf"\b{word}s?\b(?:\s+\w+){{0,2}}?\s+(?:behind|beyond|in the (?:background|distance)|"
                     r"rising|looming|towering|at the end)\b", plan.prompt.lower())  # fmt: skip
    return seen is not None and plan.setting.kind in ("street", "old_town") and spot not in aloft.ALOFT.values()


def _on_sky_island(subject: Subject, plan: Plan) -> bool:
    """A building or a tree on an island that floats in the sky, where nobody plays."""
    return subject.kind in CARRIED | _WILD and all(s.kind in CARRIED | _WILD | _SKIES for s in plan.subjects)


def of_room(subject: Subject, plan: Plan, spot: str) -> bool:
    """Whether the room has it itself: a church its glass, a library its books. One book or loaf is somebody's, and the
    altar before which one kneels stands there."""
    spot = SPOTS.get(spot, spot)
    told = _OF_ROOM.get(spot)
    if told is None or told.fullmatch(subject.word.lower()) is None or (subject.count == "1" and spot == "library"):
        return False
    if any(r.b_id == subject.id and r.relation == "IN_FRONT_OF" for r in plan.relations):
        return False
    doers = {s.id for s in plan.subjects if s.kind not in _HOUSING}
    return not any(subject.id in (a.target_id, a.subject) for a in plan.actions if a.subject in doers)


_WHO = frozenset({"person", "child", "cat", "dog", "robot", "monster", "hand"})


def belongs(subject: Subject, plan: Plan, spot: str = "") -> bool:
    """Whether the place makes it: nobody has it in hand, and somebody else is in the picture. spot: the finer place
    that was chosen, where that is not the plan's own."""
    if fills_place(subject, plan) or garland_of(subject, plan):
        return True
    here = spot or plan.setting.spot
    busy = any(a.subject == subject.id and a.motion not in _IDLE for a in plan.actions)
    if of_room(subject, plan, here):
        return True
    looks_on = subject.word.split()[-1] in _ONLOOKERS and here in _WITH_STANDS and not busy
    if subject.word == plan.setting.words and subject.word.split()[-1] in _FITTED.get(here, ()):
        return True  # 'a field of pumpkins' is no pumpkin
    if len(plan.subjects) < 2 and not subject.word.startswith("blind"):
        return looks_on
    people = [s for s in plan.subjects if s.kind == "person"]
    plays = subject.kind == "person" and (subject.count == "1" or len(people) < 2)
    if subject.kind in _HOUSING and _closes_street(subject, plan, here):
        return True
    if here == "sky_islands" and _on_sky_island(subject, plan):
        return True
    if subject.word.split()[-1] in _FITTED.get(here, ()) and not busy and not plays:
        return True
    if not busy and (_houses(subject, plan, spot) or _many_of_the_room(subject, plan, here)):
        return True
    if subject.word.split()[-1] in _ONLOOKERS and here in _WITH_STANDS:
        return not busy or any(s is not subject and s.kind not in ("machine", "toy") for s in plan.subjects)
    if subject.kind == "train" and underground(plan) and any(s.kind == "person" for s in plan.subjects):
        return True
    if subject.kind in _ABOARD.get(here, ()):
        return True
    if plan.setting.kind != "interior" or subject.word.split()[-1] not in _FIXTURES:
        return False
    alone = subject is plan.subjects[0] and subject.kind == "machine" and all(s.kind not in _WHO for s in plan.subjects)
    if alone or any(a.subject == subject.id for a in plan.actions):
        return False  # what a picture of nothing but things names first is its hero
    return not any(a.target_id == subject.id and a.motion in _HANDLED for a in plan.actions)
