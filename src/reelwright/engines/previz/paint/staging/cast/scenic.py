"""What of a prompt is the place's own (a meadow's flowers, a street's signs), and what is seen for itself."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.figures.registry import KINDS, find
from reelwright.engines.previz.paint.figures.structures.known import known
from reelwright.engines.previz.paint.figures.things.wares import ware, ware_named
from reelwright.engines.previz.paint.places.room_words import ROOM_WORDS
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.staging.cast.surroundings import is_surrounding
from reelwright.engines.previz.paint.staging.cast.visiting import is_visited
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

SCENERY = word_set(
    "cliff mountain volcano lava iceberg ice island wave puddle pool water sun moon star planet cloud lightning grass "
    "flower bush town skyscraper road walkway pier wall waterfall coral stairs roof window petal rock column bamboo "
    "vine tornado rainbow comet plant creature furniture container particle branch sill shelf"
)
"""Kinds that the place makes; 'bridge', 'tree' … are asked of the place too when nobody else draws them."""
PLACEABLE = word_set(
    "tree pine palm cactus gate fence bridge ruin chimney sign wall church castle tower house window roof cabin temple "
    "town table"
)
"""Kinds that the place makes when nobody has a model of them."""
GROWS_LARGE = word_set(
    "flower rock column coral crystal mushroom bush plant bamboo iceberg petal vine skyscraper"
)
"""Scenery that may be the hero: when it is one, or when the lens comes close, and nobody else plays."""
ROOMS = word_set("church house barn factory castle cabin temple greenhouse")
_BY_SIDES = frozenset({"LEFT_OF", "RIGHT_OF", "IN_FRONT_OF", "BEHIND"})
_FLIES = frozenset({"fly", "glide", "float", "hover", "soar", "ride"})
_WOODS = word_set("tree pine palm bush")
_ON_WATER, _FIRST = ("lotus", "lotus flower", "water lily", "lily pad"), 0
_OF_TOWNS = word_set("sign window roof skyscraper")


def is_scenery(subject: Subject, kinds: Mapping[str, Kind], setting: str) -> bool:
    """What the place makes: always, or when nobody has a model of it."""
    if setting.endswith("_close") and setting != "flower_close":
        return True  # leaves so near that they are the place
    if subject.word in _ON_WATER and subject.id == _FIRST:
        return False  # it is what the picture is of
    if subject.kind == "bush" and ware(subject.word) is not None:
        return False  # a tumbleweed is no hedge
    if any(trait.startswith("text:") for trait in subject.traits):
        return False  # one wants to read it
    if setting == "interior" and ware(subject.word) is None and (
            subject.kind in ROOMS or subject.word.lower() in ROOM_WORDS):
        return True  # the church is the room itself, and so is the forge
    town = setting in ("neon_city", "street", "skyline", "old_town")
    if is_surrounding(subject, setting):
        return True
    if town and subject.kind in _OF_TOWNS and ware_named(subject.word.lower()) is None:
        return True
    if known(Cue(subject.kind, subject.word)) is not None:
        return False
    if ropeway_named(subject.word):
        return True
    made = modelled(row_of(subject, kinds))
    if made and (subject.kind in ("container", "furniture", "creature") or subject.word.startswith("potted")):
        return False
    return subject.kind in SCENERY or (not made and (subject.scenery or subject.kind in PLACEABLE))


def grows_large(subject: Subject, plan: Plan, kinds: Mapping[str, Kind]) -> bool:
    """A rose that is the picture itself, not a meadow's."""
    if subject.kind not in GROWS_LARGE or not modelled(row_of(subject, kinds)):
        return False
    alone = all(s.kind in SCENERY or s is subject for s in plan.subjects)
    wanted = {a.target for a in plan.actions if a.motion in ("work", "look", "hold", "eat", "water", "pour")}
    close = bool({"macro", "close_up"} & set(plan.camera)) or bool({subject.kind, subject.word} & wanted)
    if subject.count != "1" and any(r.b_id == subject.id and r.relation == "IN_MIDDLE_OF" for r in plan.relations):
        return True  # a circle of stones about somebody
    if "huge" in subject.sizes and any(s.kind not in SCENERY for s in plan.subjects):
        return True  # it towers over somebody
    if subject.kind == "iceberg" and any(
            subject.id in (r.a_id, r.b_id) and min(r.a_id, r.b_id) >= 0 for r in plan.relations):
        return True  # somebody is before it, on it or beside it
    if subject.count == "1" and any(r.b_id == subject.id and r.a_id >= 0 and r.relation in _BY_SIDES
                                    for r in plan.relations):
        return True  # one that somebody is left of must be there
    if subject.kind == "flower" and ("cut" in subject.traits or any(s.kind == "vase" for s in plan.subjects)):
        return True
    return set_down(subject, plan) or close or is_visited(subject, plan) or (alone and subject.count == "1")


def lies(rug: Subject, plan: Plan) -> bool:
    """Whether a carpet lies on the floor, under somebody or not: it is no magic one, rolled up or carried."""
    flies = {"flying", "magic", "magical"} & set(rug.traits) or any(
        a.motion in _FLIES and (a.subject == rug.id or a.target_id == rug.id) for a in plan.actions)
    return not flies and any(r.b_id == rug.id and r.relation == "ON" for r in plan.relations)


def grows_below(subject: Subject, plan: Plan) -> bool:
    """Trees that one flies over belong to the land, where nobody plays on it."""
    above = {"aerial", "top_down"} & set(plan.camera)
    land = all(s.kind in SCENERY | _WOODS for s in plan.subjects)
    return bool(above) and land and subject.kind in _WOODS and subject.count != "1"


def set_down(subject: Subject, plan: Plan) -> bool:
    """On a piece of furniture, where nothing grows."""
    under = [plan.subject(r.b_id) for r in plan.relations if r.a_id == subject.id and r.relation == "ON"]
    return any(s is not None and s.kind in ("table", "shelf", "piano", "book") for s in under)


def row_of(subject: Subject, kinds: Mapping[str, Kind]) -> Kind | None:
    """Who draws it: its kind's own maker, or somebody who makes this very noun."""
    if kinds is KINDS:
        return find(Cue(subject.kind, subject.word))
    return kinds.get(subject.kind) or kinds.get("object")


def modelled(kind: Kind | None) -> bool:
    """Whether somebody draws it as what it is."""
    return kind is not None and kind.tier != "fallback"
