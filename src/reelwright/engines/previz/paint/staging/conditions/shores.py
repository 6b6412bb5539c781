"""Which place has the water that the hero needs, and which the beach."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.places.catalogue import WATERY
from reelwright.engines.previz.paint.staging.cast.company import ENTWINED, Cast
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.plan import Plan

_WITH_WATER: Mapping[str, str] = {
    **dict.fromkeys(("mountains", "meadow", "snow_peaks", "desert", "canyon", "castle", "garden"), "lake"),
    **dict.fromkeys(("forest", "farmland"), "river"), "swamp": "bayou", "jungle": "jungle_river",
    **dict.fromkeys(("street", "skyline", "old_town", "neon_city"), "harbour"), "interior": "lake",
}  # fmt: skip
"""Dry place -> the nearest one in which a boat floats."""
POOLS = frozenset({"indoor_pool", "pool_side", "swimming_pool"})
"""Finer places with a pool: whoever is in its water is in one that fills the frame."""
_OF_THE_SEA = frozenset({"whale", "dolphin", "shark", "ship", "submarine", "orca"})
"""Who is in no lake: between mountains the sea is a fjord."""
_DEEP = frozenset({"whale", "shark", "ray", "manta", "stingray", "turtle", "octopus", "jellyfish", "squid",
    "manatee", "dugong"})
_ON_TOP = re.compile(r"\b(?:surfac\w*|breach\w*|leap\w*|jump\w*|spout\w*|blow\w*|boats?|ships?|shore|beach|fins?|"
                     r"(?:sun(?:set|rise)|dawn|dusk|horizon|aerial|drone|from above|harbou?r|bay))\b")  # fmt: skip
"""Words for what is seen from over the water."""
_NO_WATER = ("interior", "space", "clouds", "studio")
_UNDER = re.compile(r"\b(?:swim|glid|div|drift)\w*\b[^.;]{0,20}\b(?:under(?:neath)?|beneath|below)\s+the\s+"
                    r"(?:\w+\s+)?(?:ice|surface|waves|water)\b")  # fmt: skip
"""Words for who is under water."""
_ON_FOOT = frozenset({"person", "child", "horse", "dog", "wolf", "turtle", "crab"})
_DIVERS = frozenset({"diver", "snorkeler", "snorkeller", "freediver"})
_SEA_LIFE = frozenset({"shark", "fish", "whale", "dolphin", "octopus", "jellyfish", "turtle"})
_GOES = frozenset({"walk", "run", "gallop", "ride", "jump", "crawl", "emerge"})
_SURF = re.compile(r"\b(along|in|through|by|at|near|beside|towards?|to|into)\s+(?:the\s+)?(?:\w+\s+)?"
                   r"(surf|waves|shallows|sea|ocean|tide)\b")  # fmt: skip

_EDGE = re.compile(
    r"\b(?:along|at|by|in|through|on|near|into)\s+(?:the\s+)?(?:\w+\s+)?"
    r"(?:shoreline|water's edge|waterline|tideline|surf|shallows|waves|tide|edge of the (?:sea|ocean|water))\b"
    r"|\bwaves?\s+(?:\w+ing|splash\w*|lap\w*|wash\w*|break\w*|roll\w*|foam\w*)\s+(?:at|around|over|against|on|onto|"
    r"about|up)\s+(?:his|her|its|their|the|a)\s+(?:\w+\s+)?(?:feet|hooves|ankles|legs|paws|toes|shore|sand|beach)\b")
"""Words for the edge of the sea, where one's feet get wet."""
_NETS = re.compile(r"\b(?:haul|pull|drag|draw)\w*\s+(?:in\s+)?(?:(?:a|an|the|their|his|her)\s+)?(?:\w+\s+)?nets?\b")
"""With no boat named it is hauled up the beach."""


_PAVED = frozenset({"street", "old_town", "neon_city", "skyline", "garden", "meadow", "forest"})
"""Where the water that one splashes through is a puddle."""


_DRY = frozenset({"snow_peaks", "mountains", "garden", "meadow", "forest", "farmland"})
"""Where a swimmer beside a hero on land would lie on the grass: they meet at a shore."""


def afloat(conditions: Conditions, company: Cast) -> Conditions:
    """A place with water in it for a hero that floats, swims, wades or drinks."""
    hero = company.hero
    if hero is not None and hero.stand is not None and hero.stand.form == "wave":
        return replace(conditions, setting="ocean", spot="")
    if hero is None or conditions.spot in WATERY:
        return conditions
    if hero.medium != "water" and hero.wade <= 0:
        swimmer = next((a for a in company.others if a.kind.body == "swimmer" and a.medium == "water"), None)
        if swimmer is None or conditions.setting not in _DRY:
            return conditions
        return afloat(conditions, replace(company, hero=swimmer, others=()))
    if "puddle" in company.features and conditions.setting in _PAVED:
        return conditions
    if conditions.spot in POOLS and conditions.setting in ("interior", "garden"):
        return replace(conditions, setting="garden", spot="swimming_pool")
    if conditions.setting in ("mountains", "snow_peaks") and hero.kind.name in _OF_THE_SEA:
        snowy = conditions.setting == "snow_peaks"
        return replace(conditions, setting="arctic" if snowy else "mountains", spot="" if snowy else "fjord")
    if conditions.setting == "savanna":
        return replace(conditions, spot="waterhole")
    wet = _WITH_WATER.get(conditions.setting, conditions.setting)
    seized = hero.medium == "water" and any(o.relation == ENTWINED for o in company.others)
    if conditions.setting == "river" and hero.wade > 0 and not conditions.spot:
        wet = "ford"  # one goes through it where it is broad and shallow
    if wet in ("river", "lake") and conditions.setting != wet and "pool" in company.features:
        return replace(conditions, setting="lake", spot="pond")  # a pool in a wood, not a river through it
    swims = hero.kind.body == "person" and hero.motion == "swim"
    if swims and (conditions.setting in ("lake", "river", "waterfall") or "waterfall" in company.features):
        return replace(conditions, setting="lake", spot="open_lake")  # far enough out
    at_sea = hero.kind.body == "vehicle" and hero.medium == "water" and hero.goes
    if conditions.setting == "beach" and (swims or hero.wade >= 0.3 or seized or at_sea):
        wet = "ocean"
    return conditions if wet == conditions.setting else replace(conditions, setting=wet, spot="")


def _dives(plan: Plan) -> bool:
    """A diver with sharks or fish: both are seen under water."""
    divers = any(s.kind == "person" and s.word.split()[-1] in _DIVERS for s in plan.subjects)
    return divers and any(s.kind in _SEA_LIFE for s in plan.subjects)


def _swims_under(plan: Plan) -> bool:
    """Whales and rays that swim are seen as a whole under water, unless the prompt is about the surface."""
    swimmers = {s.id for s in plan.subjects if s.kind in _DEEP or s.word.split()[-1] in _DEEP}
    swims = any(a.subject in swimmers and a.motion in ("swim", "glide", "drift", "circle") for a in plan.actions)
    others = any(s.kind in ("boat", "ship", "sailboat", "lighthouse", "iceberg", "person", "child", "island")
                 for s in plan.subjects)
    return swims and not others and _ON_TOP.search(plan.prompt.lower()) is None


def _leaves_the_water(plan: Plan) -> bool:
    """A whale that leaps beside a boat: the place where it lives was only guessed, and nobody sees it leap there."""
    leaps = {a.subject for a in plan.actions if a.motion in ("jump", "burst")}
    return "underwater" not in {c.kind for c in plan.settings} and any(
        s.kind in ("whale", "dolphin", "shark") and s.id in leaps for s in plan.subjects)


def along_the_sea(conditions: Conditions, plan: Plan) -> Conditions:
    """Who walks or gallops along the surf or hauls in a net is on the beach, and on no rock in the open sea."""
    under = _UNDER.search(plan.prompt.lower()) is not None
    if conditions.setting == "underwater" and not under and _leaves_the_water(plan):
        return replace(conditions, setting="ocean", spot="")
    if conditions.setting not in _NO_WATER and _UNDER.search(plan.prompt.lower()):
        return replace(conditions, setting="underwater", spot="")
    if conditions.setting in ("ocean", "beach", "island") and (_dives(plan) or _swims_under(plan)):
        return replace(conditions, setting="underwater", spot="")
    on_foot = {s.id for s in plan.subjects if s.kind in _ON_FOOT}
    goes = any(a.subject in on_foot and a.motion in _GOES for a in plan.actions)
    wet_feet = _SURF.search(plan.prompt.lower())
    if conditions.setting in ("beach", "ocean") and not conditions.spot.endswith("deck") and goes and (
            _EDGE.search(plan.prompt.lower())):
        return replace(conditions, setting="beach", spot="surf_line")
    hauls = bool(on_foot) and _NETS.search(plan.prompt.lower()) and not any(
        s.kind in ("boat", "ship") for s in plan.subjects)
    if conditions.setting != "ocean" or not (hauls or (goes and wet_feet)):
        return conditions
    return replace(conditions, setting="beach", spot="")
